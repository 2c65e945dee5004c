"""`brief check` as a user and a program run it."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefcli.errors import Unwritable
from briefcli.store import keeping, pointers, stories
from briefcli.store.pointers import Pointers
from expected import compare
from factories import Json, citation, encoded, figure, note, point, story
from marsk import BOATS, HELD, LATER, LOWER, TEXT, at, elsewhere, given, read, said, world

Brief = Callable[..., Any]
ROOT = Path(__file__).parent.parent.parent
GOLD = ROOT / "tests" / "gold"
SAMPLE = ROOT / "docs" / "sample"


def spoilt() -> Json:
    """A story that is wrong in eight ways, and would be doubtful in more."""
    return world(
        reports=[read(), read(LATER, id="log")],
        summary=[
            point(anchor=elsewhere("gulls sat on the masts", 3)),
            point(id="p2", anchor=elsewhere("Whales sang below the lighthouse", 90)),
            point(id="p3", anchor=elsewhere("Every mast tells a story", 9)),
        ],
        quotes=[
            said(HELD),
            said("We will accept a lower one.", id="q2", anchor=elsewhere("We will accept a lower one.", 194)),
            said("We’ll need two [more] cranes.", "We’ll need two cranes.", id="q3", speaker="reed"),
        ],
        figures=[
            BOATS | {"value": 72, "anchor": elsewhere("More than 72 boats were lost", TEXT.index("More than"))},
            figure(id="f2", value=12, bound="exactly", unit="boats", anchor=at("about 12 boats")),
        ],
        deadlines=[given(basis="“until Monday”")],
        notes=[note(citations=[citation(date=None)])],
    )


@pytest.fixture
def kept(tmp_path: Path) -> Callable[..., Path]:
    """Keeps a story in a folder of its own, with texts beside it, and gives its file."""

    def keep(value: Json, **texts: str) -> Path:
        (tmp_path / "story.json").write_bytes(encoded(value))
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_bytes(text.encode())
        return tmp_path / "story.json"

    return keep


def test_the_bundled_story_is_unproven_without_its_article_and_that_is_no_error(brief: Brief) -> None:
    done = brief("check")

    assert (done.status, done.err) == (0, "")
    assert "The text of ireport247 is not at hand" in done.out
    assert done.out.endswith("1 warning.\n")


def test_strict_lets_warnings_count(brief: Brief) -> None:
    assert brief("check", "--strict").status == 1
    assert brief("check", "--strict", "--ignore", "unproven").status == 0


@pytest.mark.parametrize("form", [(), ("--strict",), ("--evidence",), ("--plain",), ("--json",), ("--sarif",)])
@pytest.mark.slow
def test_the_sample_rests_on_its_report(brief: Brief, form: tuple[str, ...]) -> None:
    done = brief("check", str(SAMPLE / "story.json"), "--report", str(SAMPLE / "report.txt"), *form)

    assert (done.status, done.err) == (0, "")


ARTICLES = sorted((ROOT / "tests" / "quality").glob("*.txt"))


@pytest.mark.slow
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_draft_of_an_article_rests_on_it(brief: Brief, path: Path) -> None:
    done = brief("check", str(path), "--json")
    checked = json.loads(done.out)

    assert [one for one in checked["findings"] if one["severity"] == "error"] == []
    assert {one["verdict"] for one in checked["passages"]} == {"verbatim"}
    assert done.status == 0


FORMS = {
    "60": ("--width", "60"),
    "80": ("--width", "80"),
    "evidence": ("--evidence", "--width", "100"),
    "colour": ("--width", "80"),
    "plain": ("--plain",),
    "json": ("--json",),
    "jsonl": ("--jsonl",),
    "csv": ("--csv",),
    "sarif": ("--sarif",),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.slow
def test_a_spoilt_story(
    brief: Brief, kept: Callable[..., Path], accept: bool, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kept(spoilt(), gazette=TEXT, log=LATER)
    monkeypatch.chdir(path.parent)
    done = brief("check", "story.json", *FORMS[form], env={"FORCE_COLOR": "1"} if form == "colour" else {})

    assert (done.status, done.err) == (1, "")
    compare(done.out, GOLD / f"check.spoilt.{form}.txt", accept=accept)


def test_a_spoilt_story_without_its_texts(brief: Brief, kept: Callable[..., Path], accept: bool) -> None:
    done = brief("check", str(kept(spoilt())), "--width", "80")

    assert (done.status, done.err) == (1, "")
    compare(done.out, GOLD / "check.spoilt.untold.txt", accept=accept)


# The parts of the SARIF 2.1.0 schema (OASIS) that the log uses, with what it requires and forbids of them.
SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}},
    },
    "$defs": {
        "message": {"type": "object", "required": ["text"], "additionalProperties": False, "properties": {"text": {}}},
        "run": {
            "type": "object",
            "required": ["tool", "results"],
            "additionalProperties": False,
            "properties": {
                "tool": {
                    "type": "object",
                    "required": ["driver"],
                    "properties": {"driver": {"type": "object", "required": ["name"]}},
                },
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
            },
        },
        "result": {
            "type": "object",
            "required": ["message"],
            "additionalProperties": False,
            "properties": {
                "ruleId": {"type": "string"},
                "ruleIndex": {"type": "integer", "minimum": 0},
                "kind": {"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
                "level": {"enum": ["none", "note", "warning", "error"]},
                "message": {"$ref": "#/$defs/message"},
                "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
                "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
                "suppressions": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["kind"],
                        "properties": {"kind": {"enum": ["inSource", "external"]}, "justification": {"type": "string"}},
                    },
                },
            },
        },
        "location": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "logicalLocations": {"type": "array", "items": {"type": "object"}},
                "physicalLocation": {
                    "type": "object",
                    "required": ["artifactLocation"],
                    "properties": {
                        "artifactLocation": {"properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}}},
                        "region": {
                            "additionalProperties": False,
                            "properties": {
                                name: {"type": "integer", "minimum": 1}
                                for name in ("startLine", "startColumn", "endLine", "endColumn")
                            },
                        },
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("arguments", [(), ("--ignore", "moved"), ("--claims", "-")])
def test_sarif_keeps_to_its_standard(brief: Brief, kept: Callable[..., Path], arguments: tuple[str, ...]) -> None:
    path = kept(spoilt(), gazette=TEXT, log=LATER)
    log = json.loads(brief("check", str(path), "--sarif", *arguments, stdin=CLAIMS).out)
    (run,) = log["runs"]
    rules = [one["id"] for one in run["tool"]["driver"]["rules"]]

    Draft202012Validator(SARIF).validate(log)
    assert len(rules) == len(set(rules))
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert (result.get("kind") == "pass") == (result["level"] == "none")
    suppressed = {one["ruleId"] for one in run["results"] if "suppressions" in one}
    assert suppressed == ({"moved"} if "--ignore" in arguments else set())


@pytest.mark.parametrize("name", ["check", "findings"])
@pytest.mark.slow
def test_json_keeps_to_its_schema(brief: Brief, kept: Callable[..., Path], name: str) -> None:
    schema = json.loads(brief("schema", name).out)
    path = str(kept(spoilt(), gazette=TEXT, log=LATER))
    whole = json.loads(brief("check", path, "--json").out)
    lines = [json.loads(line) for line in brief("check", path, "--jsonl").out.splitlines()]

    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(whole if name == "check" else lines)
    assert whole["findings"] == lines
    assert whole["totals"]["errors"] == sum(one["severity"] == "error" for one in lines)
    assert whole["clean"] is False


def test_every_place_of_a_finding_is_in_the_file(brief: Brief, kept: Callable[..., Path]) -> None:
    path = kept(spoilt(), gazette=TEXT, log=LATER)
    lines = path.read_text(encoding="utf-8").splitlines()
    for finding in json.loads(brief("check", str(path), "--json").out)["findings"]:
        region = finding["region"]
        value: Any = spoilt()
        for part in finding["place"].split("/")[1:]:
            value = value[int(part) if part.isdecimal() else part]

        first = lines[region["start_line"] - 1][region["start_column"] - 1 :]
        assert first.startswith("{" if isinstance(value, dict) else json.dumps(value, ensure_ascii=False))


def test_one_rule_alone(brief: Brief, kept: Callable[..., Path]) -> None:
    path = str(kept(spoilt(), gazette=TEXT, log=LATER))
    found = json.loads(brief("check", path, "--rule", "moved", "--rule", "absent", "--json").out)["findings"]

    assert {one["rule"] for one in found} == {"moved", "absent"}


# --report -------------------------------------------------------------------------------------------


def test_a_text_is_given_to_the_report_with_its_hash(brief: Brief, kept: Callable[..., Path], tmp_path: Path) -> None:
    path = kept(world(reports=[read(LATER, id="log"), read()]))
    (tmp_path / "any name.md").write_bytes(TEXT.encode())
    done = brief("check", str(path), "--report", str(tmp_path / "any name.md"), "--strict")

    assert (done.status, done.err) == (0, "")


@pytest.mark.parametrize("argument", ["gazette.md", "gazette=new.md", "gazette=-"])
def test_a_changed_text_is_given_to_the_report_that_is_named(
    brief: Brief, kept: Callable[..., Path], tmp_path: Path, argument: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(world(reports=[read(LATER, id="log"), read()]))
    monkeypatch.chdir(tmp_path)
    for name in ("gazette.md", "new.md"):
        Path(name).write_bytes(TEXT.replace("gulls", "terns").encode())
    done = brief("check", "story.json", "--report", argument, "--jsonl", stdin=TEXT.replace("gulls", "terns").encode())

    assert [json.loads(line)["rule"] for line in done.out.splitlines()] == ["report-changed"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--report", "other.txt"), "other.txt is none of the story's reports as they were read"),
        (("--report", "nobody=other.txt"), "the story has no report 'nobody'"),
        (("--report", "story.json"), "story.json is a story, not the text of a report"),
        (("--dry-run",), "--dry-run says what --fix would do, and --fix is missing"),
        (("--rule", "moving"), "there is no rule 'moving'"),
        (("--ignore", "moving:p1"), "there is no rule 'moving'"),
        (("--ignore", "moved:p 1"), "'p 1' is no id of a fact"),
        (("--ignore", "moved", "--because", " "), "--because is empty"),
        (("--because", "so"), "--because is kept in a story's file, and says why --ignore stands"),
        (
            ("--claims", "c.jsonl", "--rule", "moved"),
            "--rule, --ignore and --fix are for stories, and --claims for claims",
        ),
        (("--report", "gazette=-", "--claims", "-"), "standard input can be one thing only"),
        (("--sarif", "--json"), "--sarif and --json cannot be combined"),
        (("--json", "--plain"), "--json and --plain cannot be combined"),
    ],
)
def test_wrong_usage(
    brief: Brief,
    kept: Callable[..., Path],
    tmp_path: Path,
    arguments: tuple[str, ...],
    problem: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept(world(reports=[read(), read(LATER, id="log")]))
    monkeypatch.chdir(tmp_path)
    Path("other.txt").write_text("The bells of Tarn were rung all night.\n", encoding="utf-8")
    done = brief("check", "story.json", *arguments)

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"brief: {problem}\n")
    assert len(done.err.splitlines()) == 2


def test_a_text_beside_the_story_that_is_not_text_cannot_be_read(brief: Brief, kept: Callable[..., Path]) -> None:
    path = kept(world())
    (path.parent / "gazette.txt").write_bytes(b"Sea wall \xff of Marsk")
    done = brief("check", str(path))

    assert (done.status, done.out) == (3, "")
    assert "gazette.txt is not UTF-8 text: byte 9 is 0xFF" in done.err


# --fix and --ignore ---------------------------------------------------------------------------------


ADDED = "Storm warning lifted.\n\n" + TEXT


def test_fix_moves_what_has_moved_and_leaves_all_else_in_the_file_as_it_is(
    brief: Brief, kept: Callable[..., Path]
) -> None:
    quotes = [said(f"{HELD} {LOWER}", HELD, parts=[at(HELD), at(LOWER)])]
    value = world(summary=[point(anchor=at("gulls"))], quotes=quotes)
    path = kept(value, gazette=ADDED)
    path.write_bytes(json.dumps(value, ensure_ascii=False, indent="\t").replace("\n", "\r\n").encode())
    path.chmod(0o640)
    before = path.read_bytes()
    tried = brief("check", str(path), "--fix", "--dry-run")

    assert (tried.status, path.read_bytes()) == (1, before)
    assert "brief: would move p1, /summary/0/anchor, from " in tried.err

    done = brief("check", str(path), "--fix")
    moved = stories.load(path)

    assert done.status == 0
    assert done.err == tried.err.replace("would move", "moved")
    assert all(anchor.stands_in(ADDED) for _, _, anchor in moved.anchors())
    changed = [
        one for one in zip(before.split(b"\r\n"), path.read_bytes().split(b"\r\n"), strict=True) if one[0] != one[1]
    ]
    assert all(b'"start": ' in old or b'"end": ' in old for old, _ in changed)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(path.parent.glob(".*")) == []


def test_fix_takes_the_words_as_they_stand_where_they_have_moved(brief: Brief, kept: Callable[..., Path]) -> None:
    straight = "We'll need two cranes."
    path = kept(world(quotes=[said(straight, speaker="reed", anchor=elsewhere(straight, 3))]), gazette=TEXT)
    brief("check", str(path), "--fix")

    (anchor,) = [fact.anchor for fact in stories.load(path).quotes]
    assert anchor is not None
    assert (anchor.exact, anchor.start) == ("We’ll need two cranes.", TEXT.index("We’ll need"))


def test_fix_does_not_move_what_is_ignored_or_stands_in_several_places(brief: Brief, kept: Callable[..., Path]) -> None:
    path = kept(
        world(summary=[point(anchor=elsewhere("boats", 1)), point(id="p2", anchor=elsewhere("gulls", 1))]), gazette=TEXT
    )
    before = path.read_bytes()
    brief("check", str(path), "--fix", "--ignore", "moved:p2")

    assert path.read_bytes() == before


@pytest.mark.parametrize(("given_", "status"), [("-", 3), (str(SAMPLE / "report.txt"), 2)])
@pytest.mark.slow
def test_fix_needs_a_story_with_a_file(brief: Brief, tmp_path: Path, given_: str, status: int) -> None:
    text = str(tmp_path / "gazette.txt")
    Path(text).write_bytes(TEXT.encode())
    value = world(summary=[point(anchor=elsewhere("gulls", 1))])
    done = brief("check", given_, "--fix", "--report", text, stdin=encoded(value))

    assert (done.status, done.out) == (status, "")


def test_a_reason_is_kept_in_the_file_and_holds_for_every_run(brief: Brief, kept: Callable[..., Path]) -> None:
    path = kept(world(figures=[BOATS | {"value": 31}]), gazette=TEXT)
    before = path.read_bytes()

    assert brief("check", str(path)).status == 1
    assert brief("check", str(path), "--ignore", "figure-value:f1").status == 0
    assert path.read_bytes() == before
    assert brief("check", str(path), "--ignore", "figure-value:f1", "--because", "counted again").status == 0
    assert brief("check", str(path), "--strict").status == 0
    assert path.read_bytes().startswith(before.rstrip()[:-2])
    (ignored,) = stories.load(path).ignored
    assert (ignored.rule, ignored.fact, ignored.because) == ("figure-value", "f1", "counted again")
    assert brief("check", str(path)).out.endswith("No findings, 1 ignored.\n")


def test_a_file_that_somebody_else_has_changed_is_left_alone(kept: Callable[..., Path]) -> None:
    path = kept(world())
    opened = stories.open_(str(path))
    assert isinstance(opened, stories.Opened)
    path.write_bytes(path.read_bytes() + b"\n")

    with pytest.raises(Unwritable, match="was changed by somebody else"):
        keeping.rewrite(opened, {"/title": "Another"})


# Places in a JSON text ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "3",
        '"a"',
        '{"a": {"b": [1, {"c": null}]}, "~/": "x\\"]}", "": [[], {}]}',
        '[ "a,b" , {"k":-1.5e3} ]',
    ],
)
def test_the_place_of_every_value(text: str) -> None:
    found = Pointers(text)

    def walk(pointer: str, value: Any) -> None:
        start, end = found.spans[pointer]
        assert json.loads(text[start:end]) == value
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, part in pairs:
            walk(f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}", part)

    walk("", json.loads(text))


def test_a_value_is_replaced_and_a_field_is_added() -> None:
    data = '{\n  "a": [1, "é"],\n  "b": true\n}\n'.encode()

    assert pointers.replaced(data, {"/a/1": "ö", "/c": {"d": 1}}) == (
        '{\n  "a": [1, "ö"],\n  "b": true,\n  "c": {"d":1}\n}\n'.encode()
    )


# Claims ---------------------------------------------------------------------------------------------


CLAIMS = (
    b'{"exact": "about 12 boats", "value": 12, "bound": "about", "speaker": "Tom Reed"}\n'
    b'{"exact": "More than 72 boats were lost"}\n'
    b"oops\n"
    b'{"exact": "We will not accept a lower one.", "speaker": "Tom Reed"}\n'
    b'{"extraction_text": "gulls sat", "char_interval": {"start_pos": 1, "end_pos": 10}}\n'
)


@pytest.mark.parametrize("form", ["80", "plain", "json", "jsonl", "csv", "sarif"])
def test_claims(brief: Brief, tmp_path: Path, accept: bool, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("gazette.txt").write_bytes(TEXT.encode())
    Path("claims.jsonl").write_bytes(CLAIMS)
    done = brief("check", "--claims", "claims.jsonl", "--report", "gazette.txt", *FORMS[form])

    assert (done.status, done.err) == (1, "")
    compare(done.out, GOLD / f"check.claims.{form}.txt", accept=accept)


def test_there_is_a_line_for_every_claim_with_its_verdict(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "gazette.txt").write_bytes(TEXT.encode())
    schema = json.loads(brief("schema", "claims").out)
    done = brief("check", "--claims", "-", "--report", str(tmp_path / "gazette.txt"), "--jsonl", stdin=CLAIMS)
    lines = [json.loads(line) for line in done.out.splitlines()]

    Draft202012Validator(schema).validate(lines)
    assert [(one["line"], one["verdict"], one["words"]) for one in lines] == [
        (1, "verbatim", "verbatim"),
        (2, "altered", "altered"),
        (3, None, None),
        (4, "misattributed", "verbatim"),
        (5, "moved", "moved"),
    ]


def test_claims_are_checked_against_a_story(brief: Brief, kept: Callable[..., Path]) -> None:
    path = kept(
        world(reports=[read(), read(LATER, id="log", address="https://log.example/1")]), gazette=TEXT, log=LATER
    )
    told = b'{"exact": "Every mast tells a story", "report": "https://log.example/1"}\n'
    told += b'{"exact": "gulls sat", "report": "log"}'
    done = brief("check", str(path), "--claims", "-", "--jsonl", stdin=told)

    assert [json.loads(line)["verdict"] for line in done.out.splitlines()] == ["verbatim", "elsewhere"]


def test_claims_on_an_article(brief: Brief) -> None:
    done = brief("check", str(SAMPLE / "report.txt"), "--claims", "-", stdin=b'{"exact": "a matter of days"}')

    assert (done.status, done.err) == (0, "")


def test_claims_about_another_article_are_reported_as_such(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "gazette.txt").write_bytes(TEXT.encode())
    told = b'{"exact": "Every mast tells a tale of woe"}\n{"exact": "Whales sang below the lighthouse"}'
    done = brief("check", "--claims", "-", "--report", str(tmp_path / "gazette.txt"), stdin=told)

    assert done.status == 1
    assert done.err == "brief: nothing like any of these claims stands in the report: is it another article?\n"


def test_claims_without_words_tell_nothing_of_the_article(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "gazette.txt").write_bytes(TEXT.encode())
    done = brief("check", "--claims", "-", "--report", str(tmp_path / "gazette.txt"), stdin=b'{"exact": " "}\nno\n')

    assert (done.status, done.err) == (1, "")


def test_claims_without_a_report_or_without_claims(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "gazette.txt").write_bytes(TEXT.encode())

    assert brief("check", "--claims", "-", stdin=CLAIMS).status == 2
    assert brief("check", "--claims", "-", "--report", str(tmp_path / "gazette.txt"), stdin=b"\n").status == 1
    assert brief("check", "--claims", str(tmp_path / "none"), "--report", str(tmp_path / "gazette.txt")).status == 3


def test_strict_claims_have_their_offsets_right(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "gazette.txt").write_bytes(TEXT.encode())
    arguments = ("check", "--claims", "-", "--report", str(tmp_path / "gazette.txt"))
    moved = b'{"exact": "gulls sat", "start": 1, "end": 10}'

    assert brief(*arguments, stdin=moved).status == 0
    assert brief(*arguments, "--strict", stdin=moved).status == 1


# Text from outside ----------------------------------------------------------------------------------

HOSTILE = "We \x1b[31mwill\x07 [red]not[/red] \u202eaccept\u2066 =1+1"


@pytest.mark.parametrize("form", ["80", "plain", "json", "jsonl", "csv", "sarif"])
@pytest.mark.slow
def test_hostile_text_comes_out_inert(brief: Brief, kept: Callable[..., Path], form: str) -> None:
    hostile = point(anchor=elsewhere(f"{HOSTILE} seven walls", 1))
    path = kept(world(summary=[hostile]), gazette=f"{TEXT}\n{HOSTILE} five walls\n")
    for arguments in (("check", str(path)), ("check", str(path), "--claims", "-")):
        out = brief(
            *arguments, *FORMS[form], stdin=encoded({"exact": f"{HOSTILE} seven walls"}).replace(b"\n", b"")
        ).out

        assert not set(out) & set("\x1b\x07\u202e\u2066")
        assert "[red]" in out
        assert "seven" in out


def test_a_story_that_is_not_one_cannot_be_read(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "story.json").write_bytes(encoded(story(quotes=[{}])))

    assert brief("check", str(tmp_path)).status == 3


BUNDLED = ROOT / "data" / "stories" / "ukraine-peace-talks" / "story.json"


@pytest.mark.parametrize("options", [("--ignore", "unproven", "--because", "so"), ("--fix",)], ids=" ".join)
@pytest.mark.parametrize("named", [(), ("ukraine-peace-talks",), (str(BUNDLED),), ("link.json",)], ids=" ".join)
@pytest.mark.slow
def test_the_story_that_comes_with_the_program_is_never_changed(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: tuple[str, ...], options: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.json").symlink_to(BUNDLED)
    before = BUNDLED.read_bytes()
    done = brief("check", *named, *options)

    assert BUNDLED.read_bytes() == before
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("brief: the story that comes with brief is not changed\nCopy its file")
    assert brief("check", *named, "--fix", "--dry-run").status == 0


def test_a_copy_of_it_is_changed(brief: Brief, tmp_path: Path) -> None:
    copy = tmp_path / "data" / "brief" / "stories" / "ukraine-peace-talks" / "story.json"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(BUNDLED.read_bytes())

    assert brief("check", "ukraine-peace-talks", "--ignore", "unproven", "--because", "so").status == 0
    assert stories.load(copy).ignored
