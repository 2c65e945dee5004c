"""A draft checked against what it rests on: what is proven, what is wrong, and what nobody is accused of."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from expected import compare

Brief = Callable[..., Any]
ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "gold"

SOURCE = """\
Sea wall of Marsk holds

MARSK, Friday 9 May 2031. More than 30 boats were lost and at least 12 people were injured in the storm of \
Thursday night.

“The sea wall held through the night,” said Ada Quill, the mayor of Marsk. “We will not accept a lower one.” She \
gave the harbour office 14 days to clear the bay; otherwise the town would do it.

Tom Reed of the harbour office said that the bay is about 40 metres deep. “We’ll need two cranes and a lot of \
patience,” Reed said. The repair of the wall would cost 4 million crowns, the office said.

The court in Orul told the owners of the boats to pay the fees by 23 May.

The Marsk Herald quoted Dan Cliff: “the ball is coming home to us”.

The office told the fishermen to move the nets by Monday.

Gulls sat on the masts that stood out of the water.

The harbour office counted about 11,500 people in the parish, and 12 per cent fewer sheep than in the year before.

“I am not guilty of theft,” Nil Okoro, a diver, said. “He told me ‘go home at once’ and left,” said Ada Quill.

The rowers of Marsk have won nine of their last ten races, and one boat in eight is new. She levelled on 88 strokes \
and won it in the second lane.

Two thieves were jailed for a total of 11 years in prison by a court in Vlissen.

The plague on the farms has killed more than 52 hens and sickened about 118 others, according to the college. The \
feed is made by less than two dozen millers of the parish.
"""
LATER = """\
Marsk counts its boats

MARSK, Monday 12 May 2031. The harbour office has raised three boats from the bay. “Every mast tells a story,” \
said Nil Okoro, a diver. The mayor said there were 31 boats in all.
"""

RIVALS = """\
Storm strikes Sarro

PORT VELM, 3 March 2031. The storm killed at least 17 people, the Velm Disaster Office said. The charity Red Lantern \
put the number of the dead at 26. Nine people are missing, the office said.
"""

# A sentence of a draft, and the rules by which something is found in it.
WRONG = {
    # Quotations.
    "“The sea wall held through the day,” said Ada Quill.": ["altered"],
    "“We will accept a lower one,” said Ada Quill.": ["altered"],
    "“We will … accept a lower one,” said Ada Quill.": ["altered"],
    "“The sea wall held through the night. We’ll need two cranes,” said Ada Quill.": ["altered"],
    "“We’ll need ten cranes and a lot of patience,” Tom Reed said.": ["altered"],
    "“We shall sell the lighthouse to the bishop,” said Ada Quill.": ["absent"],
    "“We’ll need two cranes and a lot of patience,” Ada Quill said.": ["misattributed"],
    "“The sea wall held through the night,” said Nil Okoro.": ["misattributed"],
    "Okoro said that he was “guilty of theft”.": ["altered"],
    # Figures.
    "More than 80 boats were lost in the storm of Thursday night.": ["figure-value"],
    "In the storm of Thursday night 30 boats were lost.": ["figure-bound"],
    "At least 21 people were injured in the storm of Thursday night.": ["figure-value"],
    "12 people were injured in the storm of Thursday night.": ["figure-bound"],
    "The repair of the wall would cost 9 million crowns, the office said.": ["figure-value"],
    "The repair of the wall would cost 4 million dollars, the office said.": ["figure-unit"],
    "The bay is about 40 feet deep, said Tom Reed of the harbour office.": ["figure-unit"],
    "The repair of the wall would cost 4 billion crowns, the office said.": ["figure-value"],
    "The harbour office counted 11,500 persons in the parish.": ["figure-bound"],
    "It was told that the rowers of Marsk have won nine of their last four races.": ["figure-value"],
    "On Monday it became known that the rowers of Marsk have won 3 of their last ten races.": ["figure-value"],
    "Two thieves were jailed for a total of 11 years in prison by a court in Velder.": ["figure-place"],
    # Deadlines.
    "Quill gave the harbour office 10 days to clear the bay.": ["deadline-length"],
    "The court in Orul told the owners of the boats to pay the fees by 25 May.": ["deadline-date"],
}
CUSTOMARY = {
    "“We will not accept a lower one,” said Ada Quill.": ("final mark",),
    "“We’ll need two cranes … patience,” Tom Reed said.": ("omission",),
    "“[T]he sea wall [of Marsk] held through the night,” said Ada Quill.": ("insertion",),
}
RIGHT = [
    "“The sea wall held through the night,” said Ada Quill.",
    "“The sea wall held through the night,” said Mayor Quill.",
    "Quill said that the wall “held through the night”.",
    "“We’ll need two cranes and a lot of patience,” said a man of the harbour office.",
    "Nil Okoro said that he was not “guilty of theft”.",
    "“He told me “go home at once” and left,” said Ada Quill.",
    "The diver Nil Okoro said: “Every mast tells a story.”",
    "The Herald quoted Cliff as saying “the ball is coming home to us”.",
    "More than 30 boats were lost in the storm.",
    "More than thirty boats were lost in the storm of Thursday night.",
    "There were 31 boats in all, the mayor said.",
    "At least 12 people were injured.",
    "The repair would cost 4 million crowns.",
    "The bay is some 40 metres deep, said Tom Reed.",
    "The parish has nearly 12,000 people, the office of the harbour counted.",
    "The parish has 12% fewer sheep than in the year before.",
    "The harbour office counted about 11,500 persons in the parish.",
    "It was told that the rowers of Marsk have won nine of their last ten races.",
    "One boat in 8 is new.",
    "Two thieves were jailed for 11 years in prison by a court in Vlissen.",
    "The feed is made by less than 2 dozen millers of the parish.",
    "Quill gave the harbour office 14 days to clear the bay.",
    "The court told the owners to pay the fees by 23 May.",
    "The office told the fishermen to move the nets by Monday.",
]
# What no source tells, or tells of something else: nobody is accused of it.
OPEN = [
    "The council has 17 members, and 9 of them came.",
    "Some 300 sheep were sold at the market of Orul on Saturday.",
    "The fair of Marsk lasted 6 days.",
    "Two sailors were held for 3 years in prison by a court in Velder.",
    "It became known that 14 persons had rowed to Velder.",
    "Gulls sat on the 20 masts that stood out of the water.",
    "The office told the fishermen to move the nets by 2 June.",
    "The board gave the miller 30 days to mend the wheel.",
    "It was called “a mess”.",
    "Her book “A Wall of Grass” is read at schools.",
]


@pytest.fixture
def desk(brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[dict[str, Any]]]:
    """Checks a draft against the two articles, and gives what is printed for each statement."""
    monkeypatch.chdir(tmp_path)
    _write(tmp_path)

    def judge(text: str, *options: str, name: str = "draft.md") -> list[dict[str, Any]]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        done = brief("check", name, "--against", "sources", *options, "--jsonl")
        assert done.status in (0, 1), done.err
        found = [json.loads(line) for line in done.out.splitlines()]
        errors = any(one["severity"] == "error" and one["ignored_because"] is None for one in found)
        warnings = any(one["severity"] == "warning" and one["ignored_because"] is None for one in found)
        assert done.status == int(errors or ("--strict" in options and warnings))
        return found

    return judge


def _write(folder: Path) -> None:
    (folder / "sources").mkdir()
    (folder / "sources" / "storm.txt").write_text(SOURCE, encoding="utf-8")
    (folder / "sources" / "later.md").write_text(LATER, encoding="utf-8")


def _draft(sentence: str) -> str:
    return f"# A draft about Marsk\n\nThe wind fell in the morning, and people came to the quay.\n\n{sentence}\n"


@pytest.mark.parametrize("sentence", WRONG)
def test_what_a_source_contradicts_is_wrong(desk: Callable[..., Any], sentence: str) -> None:
    found = desk(_draft(sentence))

    errors = [one for one in found if one["severity"] == "error"]
    assert [one["rule"] for one in errors] == WRONG[sentence]
    assert all((one["line"], one["outcome"]) == (5, "wrong") for one in errors)
    assert all(one["exact"] in sentence and sentence.index(one["exact"]) + 1 == one["column"] for one in errors)


@pytest.mark.parametrize("sentence", RIGHT)
def test_what_is_right_is_not_accused(desk: Callable[..., Any], sentence: str) -> None:
    found = desk(_draft(sentence))

    assert [one["message"] for one in found if one["severity"] == "error"] == []
    assert {one["outcome"] for one in found} <= {"proven", "edited", "unconfirmed"}
    assert found


@pytest.mark.parametrize(
    ("sentence", "rules"),
    [
        ("The storm killed 26 people, the Velm Disaster Office said.", ["figure-value"]),
        ("The charity Red Lantern said that at least 17 people were killed.", ["figure-value"]),
        ("The storm killed 26 people, the charity Red Lantern said.", []),
        ("The storm killed 26 people, officials said.", []),
        ("The storm killed at least 17 people.", []),
        ("The storm killed 26 people, Ada Quill said.", []),
    ],
)
def test_a_toll_is_that_of_whoever_gives_it(
    desk: Callable[..., Any], tmp_path: Path, sentence: str, rules: list[str]
) -> None:
    (tmp_path / "sources" / "rivals.txt").write_text(RIVALS, encoding="utf-8")
    found = desk(_draft(sentence))

    assert [one["rule"] for one in found if one["severity"] == "error"] == rules
    assert all(one["outcome"] in ("wrong", "proven") for one in found)


def test_a_hedge_in_other_words_is_no_other_hedge_where_a_word_beside_it_differs_too(desk: Callable[..., Any]) -> None:
    told = "The plague on the farms has left dead {} 52 hens and sickened around 118 others, according to the college."

    assert [one["rule"] for one in desk(_draft(told.format("over"))) if one["severity"] == "error"] == []
    assert [one["rule"] for one in desk(_draft(told.format("up to"))) if one["severity"] == "error"] == ["figure-bound"]


@pytest.mark.parametrize("sentence", CUSTOMARY)
def test_what_is_customary_is_reported_as_such_and_refused_where_it_is_strict(
    desk: Callable[..., Any], sentence: str
) -> None:
    (found,) = desk(_draft(sentence))
    (strict,) = desk(_draft(sentence), "--strict")

    assert found == strict
    assert (found["outcome"], found["rule"], found["severity"]) == ("edited", "edited", "warning")
    assert set(CUSTOMARY[sentence]) <= set(found["forgiven"])


@pytest.mark.parametrize("sentence", OPEN)
def test_what_no_source_says_is_unproven_and_nobody_is_accused(desk: Callable[..., Any], sentence: str) -> None:
    assert {one["outcome"] for one in desk(_draft(sentence))} <= {"unproven"}


def test_where_the_source_is_not_plain_the_words_stand_and_the_speaker_is_not_confirmed(
    desk: Callable[..., Any],
) -> None:
    (found,) = desk(_draft("“The ball is coming home to us,” said Dan Cliff."))

    assert (found["outcome"], found["rule"], found["severity"]) == ("unconfirmed", "speaker-unconfirmed", "notice")
    assert "not confirmed" in found["message"]


def test_the_figures_of_turns_without_marks_are_checked_against_the_sources(desk: Callable[..., Any]) -> None:
    turns = "Q: Is it dear?\n\nA: The repair of the wall would cost 4 million {}.\n\nQ: Who counted?\n\nA: He did.\n"

    right, wrong = desk(turns.format("crowns")), desk(turns.format("dollars"))

    assert [one["rule"] for one in right if one["severity"] == "error"] == []
    assert [(one["rule"], one["exact"]) for one in wrong if one["severity"] == "error"] == [
        ("figure-unit", "4 million dollars")
    ]


@pytest.mark.slow
def test_a_quotation_stands_in_a_source_in_markdown_as_a_reader_sees_it(
    desk: Callable[..., Any], tmp_path: Path
) -> None:
    words = "“We **never** had one letter from [the board](/board) on the pumps,” said [Bo Vane](/vane) on Monday."
    (tmp_path / "sources" / "post.md").write_text(f"# The pumps\n\nThe town was dark.\n\n{words}\n", encoding="utf-8")

    (right,) = desk(_draft("“We never had one letter from the board on the pumps,” Bo Vane said."))
    (wrong,) = desk(_draft("“We had one letter from the board on the pumps,” Bo Vane said."))

    assert (right["rule"], right["severity"]) != (wrong["rule"], wrong["severity"])
    assert wrong["severity"] == "error"


def test_a_page_has_lines_and_columns_of_its_file(desk: Callable[..., Any]) -> None:
    page = (
        "<!DOCTYPE html>\n<html lang='en'><head><title>The wall of Marsk</title></head>\n<body><article>\n"
        "<h1>The wall of Marsk</h1>\n<p>The wind fell in the morning, and people came to the quay of the town.</p>\n"
        "<p>It was late. &ldquo;The <em>sea wall</em> held through the day,&rdquo; said Ada Quill, the mayor.\n"
        "</p>\n<p>People stayed on the quay until it was dark, and then they went home to sleep.</p>\n"
        "</article></body></html>\n"
    )
    found = desk(page, name="draft.html")

    assert [(one["rule"], one["line"], one["column"]) for one in found] == [("altered", 6, 24)]


IGNORES = {
    "same line": "“We shall sell the lighthouse,” said Ada Quill. <!-- brief: ignore[absent] on the telephone -->\n",
    "above": "<!-- brief: ignore[absent] on the telephone -->\n\n“We shall sell the lighthouse,” said Ada Quill.\n",
    "line before": "<!-- brief: ignore[absent] on the telephone -->\n“We shall sell the lighthouse,” said Ada Quill.\n",
    "a line of a text": "brief: ignore[absent] on the telephone\n\n“We shall sell the lighthouse,” said Ada Quill.\n",
}


@pytest.mark.parametrize("place", IGNORES)
def test_a_comment_lets_one_finding_stand(desk: Callable[..., Any], place: str) -> None:
    name = "draft.txt" if place == "a line of a text" else "draft.md"
    (found,) = desk(IGNORES[place], name=name)

    assert (found["rule"], found["ignored_because"]) == ("absent", "on the telephone")


def test_a_comment_lets_no_other_finding_stand(desk: Callable[..., Any]) -> None:
    wrong = "“We shall sell the lighthouse,” said Ada Quill."
    twice = desk(f"<!-- brief: ignore[absent] told so -->\n{wrong} {wrong}\n")
    other = desk(f"<!-- brief: ignore[altered] told so -->\n{wrong}\n")
    later = desk(f"<!-- brief: ignore[absent] told so -->\nIt was late.\n\n{wrong}\n")
    unknown = desk(f"<!-- brief: ignore[absnt] told so -->\n{wrong}\n")

    assert [one["ignored_because"] for one in twice] == ["told so", None]
    for found in (other, later, unknown):
        assert sorted((one["rule"], one["ignored_because"]) for one in found) == [
            ("absent", None),
            ("ignored-in-vain", None),
        ]


SPOILT = """\
# Storm over Marsk

12 people were injured in the storm of Thursday night, and more than 30 boats were lost.

“The sea wall held through the day,” said Ada Quill, the mayor. “We will not accept a lower one,” said Tom Reed. She
gave the harbour office 10 days to clear the bay.

<!-- brief: ignore[absent] told to us on the telephone -->
“We shall paint it green,” Reed said. The council has 17 members.
"""
FORMS = {
    "80": ("--width", "80"),
    "evidence": ("--width", "80", "--evidence"),
    "plain": ("--plain",),
    "short": ("--format", "short"),
    "json": ("--json",),
    "jsonl": ("--jsonl",),
    "csv": ("--csv",),
    "sarif": ("--sarif",),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_whole_output(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, form: str
) -> None:
    monkeypatch.chdir(tmp_path)
    _write(tmp_path)
    Path("draft.md").write_text(SPOILT, encoding="utf-8")
    done = brief("check", "draft.md", "--against", "sources", *FORMS[form])

    assert (done.status, done.err) == (1, "")
    compare(done.out, GOLD / f"check.draft.{form}.txt", accept=bool(request.config.getoption("--accept")))


def test_the_records_keep_to_their_schemas(brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _write(tmp_path)
    Path("draft.md").write_text(SPOILT, encoding="utf-8")
    whole = json.loads(brief("check", "draft.md", "--against", "sources", "--json").out)
    lines = brief("check", "draft.md", "--against", "sources", "--jsonl").out.splitlines()

    Draft202012Validator(json.loads(brief("schema", "drafts").out)).validate(whole)
    Draft202012Validator(json.loads(brief("schema", "statements").out)).validate([json.loads(one) for one in lines])
    assert [json.loads(one) for one in lines] == whole[0]["statements"]


def test_sources_are_files_folders_stories_and_several_drafts_are_judged(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _write(tmp_path)
    Path("one.md").write_text(_draft("“The sea wall held through the night,” said Ada Quill."), encoding="utf-8")
    Path("two.md").write_text(_draft("“Every mast tells a story,” said Nil Okoro."), encoding="utf-8")
    sample = str(ROOT / "docs" / "sample" / "report.txt")

    spread = brief("check", "one.md", "two.md", "--against", "sources/storm.txt", "sources/later.md", "--jsonl")
    behind = brief("check", "--against", "sources/storm.txt", sample, "--jsonl", "--", "one.md", "two.md")
    within = brief("check", "one.md", "--against", ".", "--json")
    sent = brief("check", "-", "--against", "sources", "--format", "short", stdin=Path("one.md").read_bytes())

    assert (spread.status, behind.status, within.status, sent.status) == (0, 1, 0, 0)
    assert [json.loads(line)["outcome"] for line in spread.out.splitlines()] == ["proven", "proven"]
    assert [json.loads(line)["rule"] for line in behind.out.splitlines()] == [None, "absent"]
    assert [Path(one).name for one in json.loads(within.out)[0]["sources"]] == ["later.md", "storm.txt", "two.md"]


def test_a_story_with_its_texts_is_a_source(brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "docs" / "sample" / "story.json", "story.json")
    Path("draft.md").write_text(
        "“Nobody can hurry the sea,” Tom Reed said on the quay of the town.\n", encoding="utf-8"
    )

    without = brief("check", "draft.md", "--against", "story.json")
    shutil.copy(ROOT / "docs" / "sample" / "report.txt", "gazette.txt")
    beside = brief("check", "draft.md", "--against", "story.json", "--jsonl")

    assert (without.status, beside.status) == (2, 0)
    assert "not at hand" in without.err
    assert json.loads(beside.out)["source"] == "gazette"


MISUSED = {
    "no draft": (("--against", "sources"), "no draft is named"),
    "a missing draft": (("nowhere.md", "--against", "sources"), "nowhere.md"),
    "an empty folder": (("draft.md", "--against", "empty"), "holds no article"),
    "a missing source": (("draft.md", "--against", "nowhere"), "nowhere"),
    "only itself": (("draft.md", "--against", "draft.md"), "nothing to check the draft against"),
    "a story as a draft": ((str(ROOT / "docs/sample/story.json"), "--against", "sources"), "is a story, not a draft"),
    "claims too": (("draft.md", "--against", "sources", "--claims", "-"), "not for drafts"),
    "two drafts without sources": (("draft.md", "draft.md"), "one story can be checked at a time"),
    "short and JSON": (("draft.md", "--against", "sources", "--format", "short", "--json"), "--format short"),
    "short without a draft": (("draft.md", "--format", "short"), "--format short"),
    "standard input twice": (("-", "--against", "-"), "standard input can be one thing only"),
}


@pytest.mark.parametrize("name", MISUSED)
def test_wrong_usage_is_reported(brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    _write(tmp_path)
    Path("empty").mkdir()
    Path("draft.md").write_text(SPOILT, encoding="utf-8")
    words, message = MISUSED[name]
    done = brief("check", *words)

    assert done.status in (2, 3)
    assert message in done.err
    assert done.out == ""


# The hosts ------------------------------------------------------------------------------------------


def _git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=Ada Quill", "-c", "user.email=ada@marsk.example")
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


def _desk_in_git(folder: Path) -> None:
    folder.mkdir()
    _write(folder)
    (folder / "draft.md").write_text(SPOILT, encoding="utf-8")
    _git(folder, "init", "--quiet")
    _git(folder, "add", ".")
    _git(folder, "commit", "--quiet", "--message", "A draft")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_pre_commit_runs_the_hook(tmp_path: Path) -> None:
    program = Path(sys.executable).parent / "pre-commit"
    if not program.exists():
        pytest.skip("pre-commit is not installed")
    _desk_in_git(tmp_path / "desk")
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, hooks)
    for name in ("src", "data"):
        shutil.copytree(ROOT / name, hooks / name, ignore=shutil.ignore_patterns("__pycache__"))
    for words in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "--message", "The hook")):
        _git(hooks, *words)
    environment = os.environ | {"PRE_COMMIT_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [program, "try-repo", str(hooks), "brief-check-draft", "--files", "draft.md"],
        cwd=tmp_path / "desk",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if "InstallationError" in done.stdout + done.stderr or "CalledProcessError" in done.stdout + done.stderr:
        pytest.skip("pre-commit cannot install the hook here: packages cannot be had")

    assert done.returncode == 1, done.stdout + done.stderr
    assert "brief check DRAFT" in done.stdout
    assert "draft.md:5:2: error:" in done.stdout
    assert "[misattributed]" in done.stdout


def _step(number: int) -> str:
    """The script of a step of the action, as its host reads it."""
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    return text.split("      run: |\n")[number].replace("        ", "")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.slow
def test_the_action_checks_the_drafts_as_its_host_runs_it(tmp_path: Path) -> None:
    _write(tmp_path)
    (tmp_path / "draft.md").write_text(SPOILT, encoding="utf-8")
    named = {"DRAFTS": "*.md", "SOURCES": "sources/*", "OPTIONS": "", "GITHUB_ACTION_PATH": str(ROOT)}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", _step(1)],
        cwd=tmp_path,
        env=os.environ | named | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    matcher = json.loads((ROOT / ".github" / "brief-matcher.json").read_text(encoding="utf-8"))
    lines = [line for line in done.stdout.splitlines() if not line.startswith("::")]

    assert (done.returncode, done.stderr) == (1, "")
    assert f"::add-matcher::{ROOT}/.github/brief-matcher.json" in done.stdout
    matches = [re.fullmatch(matcher["problemMatcher"][0]["pattern"][0]["regexp"], line) for line in lines]
    assert all(matches)
    assert {match[6] for match in matches if match} >= {"altered", "misattributed", "figure-bound", "deadline-length"}
