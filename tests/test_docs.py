"""The documentation says what the program does: every example is run, every field is described.

`python tests/test_docs.py` writes what the program prints now into the pages, and draws the picture again.
"""

import doctest
import hashlib
import importlib.util
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import NamedTuple, TypeVar, get_args
from unittest import mock
from xml.etree import ElementTree

import msgspec
import pytest
import typer.main

from briefcli import errors, load
from briefcli.check import rules
from briefcli.check.drafts import gate
from briefcli.cli import COMMANDS, main, program
from briefcli.commands.presentation import Format
from briefcli.model import (
    anchor,
    citation,
    deadline,
    event,
    figure,
    label,
    note,
    person,
    point,
    position,
    quote,
    report,
    when,
)
from briefcli.model.claim import Doubt
from briefcli.model.fact import Fact
from briefcli.model.finding import Severity
from briefcli.model.ignored import Ignored
from briefcli.model.story import Story
from briefcli.model.timeline import Relation
from briefcli.model.verdict import ChangeKind, Forgiven, VerdictKind
from briefcli.store import codec, stories
from briefcli.views import answers, checks, drafts, records

T = TypeVar("T")

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
SAMPLE = DOCS / "sample"
PAGES = tuple(sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")]))
BIN = Path(sys.executable).parent

TOOLS = ("jq", "sha256sum", "sqlite-utils", "vd")
"""Programs of other people in the examples; an example is skipped where one of its programs is missing."""

HOME = "/home/ada"
"""Where the reader of the pages is supposed to have the project and their own stories."""


# Running examples -----------------------------------------------------------------------------------


class Block(NamedTuple):
    """A fenced block of a page."""

    page: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(language: str, *pages: Path) -> list[Block]:
    found: list[Block] = []
    for page in pages or PAGES:
        text = page.read_text(encoding="utf-8")
        found += [
            Block(page, text.count("\n", 0, match.start()) + 1, match["text"])
            for match in re.finditer(_fence(language), text, re.DOTALL | re.MULTILINE)
        ]
    return found


def _fence(language: str) -> str:
    return rf"^```{language}\n(?P<text>.*?)^```$"


def commands(block: str) -> list[str]:
    return [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]


def rerun(block: str) -> str:
    """A block with what its commands print now."""
    lines = []
    status = 0
    with folder() as here:
        for command in commands(block):
            if command == "echo $?":
                output = f"{status}\n"
            elif needs_shell(command):
                status, output = in_shell(command)
            else:
                status, output = in_process(shlex.split(command)[1:])
            lines.append(f"$ {command}\n{output}".replace(f"{here}/share", f"{HOME}/.local/share"))
    return "".join(lines).replace("\r\n", "\n")


def needs_shell(command: str) -> bool:
    """Whether a command is more than a run of `brief`, which this process can do as well."""
    return re.search(r"[|<>&;$]", command) is not None or command.split(maxsplit=1)[0] != "brief"


@contextmanager
def folder() -> Iterator[Path]:
    """A working folder with the docs in it, and surroundings that are the same everywhere."""
    with TemporaryDirectory() as name, mock.patch.dict(os.environ, {}):
        for variable in ("BRIEF_STORY", "VISUAL", "NO_COLOR", "FORCE_COLOR", "TERM"):
            os.environ.pop(variable, None)
        os.environ.update(
            COLUMNS="80",
            HOME=name,
            LC_ALL="C.UTF-8",
            XDG_DATA_HOME=f"{name}/share",
            PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}",
        )
        (Path(name) / "docs").symlink_to(DOCS)
        own = Path(name, "share", "brief", "stories", "marsk-dike")
        own.mkdir(parents=True)
        shutil.copy(SAMPLE / "story.json", own)
        with chdir(name), mock.patch.object(stories, "kept", _kept_elsewhere(Path(name))):
            yield Path(name)


def _kept_elsewhere(working_folder: Path) -> Callable[[], tuple[stories.Kept, ...]]:
    kept = stories.kept

    def elsewhere() -> tuple[stories.Kept, ...]:
        moved = []
        for one in kept():
            shown = str(one.location.path).replace(str(ROOT), f"{HOME}/brief")
            shown = shown.replace(f"{working_folder}/share", f"{HOME}/.local/share")
            moved.append(msgspec.structs.replace(one, location=msgspec.structs.replace(one.location, path=Path(shown))))
        return tuple(moved)

    return elsewhere


def in_process(arguments: list[str]) -> tuple[int, str]:
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding="utf-8", newline="")
    with redirect_stdout(stream), redirect_stderr(stream):
        status = main(arguments)
        stream.flush()
    return status, written.getvalue().decode()


def in_shell(command: str) -> tuple[int, str]:
    ended = subprocess.run(
        ["sh", "-c", command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=600,  # it hangs, however busy the machine is
    )
    return ended.returncode, ended.stdout.decode()


def help_of(name: str) -> str:
    with folder():
        return in_process([name, "--help"])[1]


EXAMPLES = [
    pytest.param(block, marks=[pytest.mark.slow] if any(map(needs_shell, commands(block.text))) else [], id=str(block))
    for block in blocks("console")
]


@pytest.mark.parametrize("block", EXAMPLES)
@pytest.mark.slow
def test_an_example_prints_what_the_page_shows(block: Block) -> None:
    if tools := missing(block.text):
        pytest.skip(f"{' and '.join(tools)} not installed")

    assert rerun(block.text) == block.text, f"{block} is out of date; see python tests/test_docs.py"


def missing(block: str) -> list[str]:
    """The programs of other people that a block's commands need and this machine lacks."""
    return [
        tool
        for tool in TOOLS
        if any(re.search(rf"(^|[|] ){tool} ", command) for command in commands(block))
        and not ((BIN / tool).exists() or shutil.which(tool))
    ]


@pytest.mark.parametrize("block", blocks("pycon"), ids=str)
def test_an_example_of_the_library_holds(block: Block) -> None:
    case = doctest.DocTestParser().get_doctest(block.text, {}, str(block), str(block.page), block.line)
    said: list[str] = []

    failed = doctest.DocTestRunner().run(case, out=said.append).failed

    assert failed == 0, "".join(said)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_page_of_a_command_shows_its_help_and_examples(name: str) -> None:
    page = DOCS / "commands" / f"{name}.md"

    assert [block.text for block in blocks("text", page) if block.text.startswith("Usage:")] == [help_of(name)]
    assert any(re.search(rf"^[$] .*brief {name}", block.text, re.MULTILINE) for block in blocks("console", page))


def test_the_picture_shows_what_the_summary_prints() -> None:
    lines: dict[float, str] = {}
    for element in ElementTree.parse(DOCS / "brief.svg").iter("{http://www.w3.org/2000/svg}text"):
        if "matrix" not in element.attrib.get("class", "") and "textLength" in element.attrib:
            height = float(element.attrib["y"])
            lines[height] = lines.get(height, "") + (element.text or "")
    with folder():
        printed = in_process(["summary", "--as-of", "2025-07-20"])[1]

    shown = [squeezed(lines[height]) for height in sorted(lines)]
    assert [line for line in shown if line] == [squeezed(line) for line in printed.splitlines() if line.strip()]


def test_the_manual_page_says_what_the_help_says() -> None:
    man = _script("man")

    assert man.PAGE.read_text("utf-8") == man.draw(), "see python docs/man.py"
    assert all(f"brief {name} " in man.draw().replace("\\-", "-") for name in COMMANDS)


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_the_manual_page_can_be_shown() -> None:
    surroundings = {**os.environ, "MANWIDTH": "80", "MANPAGER": "cat", "LC_ALL": "C.UTF-8"}
    shown = subprocess.run(
        ["man", "--warnings", "-l", DOCS / "brief.1"], capture_output=True, env=surroundings, check=False, text=True
    )
    if "minimized" in shown.stdout:
        pytest.skip("man shows no pages on this machine")

    assert (shown.returncode, shown.stderr) == (0, "")
    assert "brief figures --measure killed" in shown.stdout


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="mandoc is not installed")
def test_the_manual_page_has_no_faults() -> None:
    said = subprocess.run(["mandoc", "-Tlint", "-Wwarning", DOCS / "brief.1"], capture_output=True, check=False)

    assert (said.returncode, said.stdout) == (0, b"")


def squeezed(text: str) -> str:
    return "".join(text.split())


# Everything is described ----------------------------------------------------------------------------


def prose(*pages: Path) -> str:
    """The text of pages without their blocks of output and help."""
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages or PAGES)
    for language in ("console", "text", "pycon"):
        text = re.sub(_fence(language), "", text, flags=re.DOTALL | re.MULTILINE)
    return text


def tables(page: Path) -> dict[str, list[str]]:
    """The names in the first column of the tables below each heading of a page."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif match := re.match(r"\| `([^`]+)` \|", line):
            found.setdefault(heading, []).append(match[1])
    return found


def fields(struct: type[msgspec.Struct], without: type[msgspec.Struct] | None = None) -> set[str]:
    """What a struct's fields are called in JSON, apart from those that it has from another."""
    inherited = {field.name for field in msgspec.structs.fields(without)} if without else set()
    return {field.encode_name for field in msgspec.structs.fields(struct) if field.name not in inherited}


def subclasses(parent: type[T]) -> Iterator[type[T]]:
    for one in parent.__subclasses__():
        yield one
        yield from subclasses(one)


NOUNS: dict[str, tuple[type[msgspec.Struct], type[msgspec.Struct] | None]] = {
    "Story": (Story, None),
    "Report": (report.Report, None),
    "Every fact": (Fact, None),
    "Anchor": (anchor.Anchor, None),
    "Citation": (citation.Citation, None),
    "Person": (person.Person, Fact),
    "Point": (point.Point, Fact),
    "Quote": (quote.Quote, Fact),
    "Figure": (figure.Figure, Fact),
    "Deadline": (deadline.Deadline, Fact),
    "Term": (deadline.Term, Fact),
    "Event": (event.Event, Fact),
    "Position": (position.Position, Fact),
    "Note": (note.Note, Fact),
    "Label": (label.Label, Fact),
    "Ignored": (Ignored, None),
}
"""The headings of docs/story-format.md with the struct that each describes, and the one described elsewhere."""

RECORDS: dict[str, tuple[type[msgspec.Struct], type[msgspec.Struct] | None]] = {
    "Every fact": (records.FactRecord, None),
    "Every result": (records.SourcedRecord, records.FactRecord),
    "Anchor": (records.AnchorRecord, None),
    "Citation": (records.CitationRecord, None),
    "Note": (records.NoteRecord, records.EvidenceRecord),
    "summary": (records.SummaryRecord, None),
    "Report": (records.ReportRecord, None),
    "Point": (records.PointRecord, records.FactRecord),
    "quotes": (records.QuoteRecord, records.SourcedRecord),
    "labels": (records.LabelRecord, records.SourcedRecord),
    "figures": (records.FigureRecord, records.SourcedRecord),
    "Dates": (records.DatesRecord, records.FactRecord),
    "countdown": (records.DeadlineRecord, records.DatesRecord),
    "Term": (records.TermRecord, records.DatesRecord),
    "timeline": (records.EventRecord, records.SourcedRecord),
    "people": (records.PersonRecord, records.SourcedRecord),
    "positions": (records.PositionRecord, records.SourcedRecord),
    "stories": (records.StoryRecord, None),
    "check": (checks.CheckRecord, None),
    "Verdict": (checks.VerdictRecord, None),
    "findings": (checks.FindingRecord, checks.VerdictRecord),
    "Passage": (checks.PassageRecord, checks.VerdictRecord),
    "Totals": (checks.TotalsRecord, None),
    "claims": (checks.ClaimRecord, checks.VerdictRecord),
    "Doubt": (checks.DoubtRecord, None),
    "drafts": (drafts.DraftRecord, None),
    "Outcomes": (drafts.DraftTotalsRecord, None),
    "statements": (drafts.StatementRecord, checks.VerdictRecord),
    "Place": (checks.PlaceRecord, None),
    "Region": (checks.RegionRecord, None),
    "Change": (checks.ChangeRecord, None),
    "Piece": (checks.PieceRecord, None),
    "Answer": (answers.Answer, None),
    "Answer about a story": (answers.StoryAnswer, answers.Answer),
    "Answer of quotes": (answers.QuotesAnswer, answers.StoryAnswer),
    "Answer of figures": (answers.FiguresAnswer, answers.StoryAnswer),
    "Answer of deadlines": (answers.DeadlinesAnswer, answers.StoryAnswer),
    "Answer of check_claims": (answers.ClaimsAnswer, answers.Answer),
    "Answer of check_draft": (answers.DraftAnswer, answers.Answer),
}
"""The headings of docs/output.md with the record that each describes, and the one described elsewhere."""


@pytest.mark.parametrize("noun", NOUNS)
def test_every_field_of_a_noun_is_described(noun: str) -> None:
    struct, described_elsewhere = NOUNS[noun]

    assert Counter(tables(DOCS / "story-format.md")[noun]) == Counter(fields(struct, described_elsewhere))


@pytest.mark.parametrize("record", RECORDS)
def test_every_field_of_a_record_is_described(record: str) -> None:
    struct, described_elsewhere = RECORDS[record]

    assert Counter(tables(DOCS / "output.md")[record]) == Counter(fields(struct, described_elsewhere))


def test_no_noun_and_no_record_is_left_out() -> None:
    described = {struct for pair in RECORDS.values() for struct in pair}

    assert set(subclasses(records.Record)) - described == set()
    assert set(subclasses(Fact)) - {struct for struct, _ in NOUNS.values()} == set()


@pytest.mark.parametrize(
    "values",
    [
        quote.QuoteKind,
        figure.Measure,
        figure.Bound,
        figure.Scope,
        person.PersonKind,
        position.PositionKind,
        note.NoteKind,
        label.LabelKind,
        deadline.Status,
        Relation,
        when.Precision,
        Severity,
        VerdictKind,
        ChangeKind,
        Forgiven,
        checks.Role,
        Doubt.__annotations__["weight"],
    ],
    ids=lambda values: "-".join(get_args(values)[:2]),
)
def test_every_value_that_a_field_may_have_is_named(values: object) -> None:
    text = prose(DOCS / "story-format.md", DOCS / "output.md")

    assert [value for value in get_args(values) if f"`{value}`" not in text] == []


def test_every_rule_of_check_has_a_section_with_an_example_and_a_cure() -> None:
    sections = re.split(r"^### ", (DOCS / "findings.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    described = {section.split("`")[1]: section for section in sections}

    assert list(described) == [*rules.NAMES, rules.IGNORED_IN_VAIN]
    assert [name for name, text in described.items() if "- Breaks it: " not in text or "- Cure: " not in text] == []


def test_every_rule_about_drafts_has_a_row_with_an_example_and_a_cure() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|(.*)\|(.*)\|(.*)\|$", (DOCS / "drafts.md").read_text("utf-8"), re.MULTILINE)

    assert [row[0] for row in rows] == list(gate.RULES)
    assert all(cell.strip() for row in rows for cell in row)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.slow
def test_every_option_is_explained(name: str) -> None:
    text = prose(DOCS / "commands" / f"{name}.md", DOCS / "output.md", ROOT / "README.md")
    (command,) = (one for key, one in _all_commands().items() if key == name)

    options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]
    assert [option for option in options if option not in text] == []


def _all_commands() -> dict[str, typer.core.TyperCommand]:
    group = typer.main.get_command(program())
    assert isinstance(group, typer.core.TyperGroup)
    return {name: one for name, one in group.commands.items() if isinstance(one, typer.core.TyperCommand)}


def test_every_command_format_variable_and_option_of_the_program_is_in_the_contract() -> None:
    text = prose(DOCS / "output.md", ROOT / "README.md")
    wanted = [f"`{name}`" for name in COMMANDS]
    wanted += [f"--{one}" for one in Format if one is not Format.TERMINAL]
    wanted += ["BRIEF_STORY", "XDG_DATA_HOME", "NO_COLOR", "FORCE_COLOR", "TERM=dumb", "COLUMNS", "BRIEF_DEBUG"]
    wanted += ["BRIEF_COLOR", "BRIEF_PLAIN", "BRIEF_WIDTH", "BRIEF_PAGER", "CLICOLOR", "CLICOLOR_FORCE"]
    wanted += ["--version", "--install-completion", "--show-completion", "--help"]

    assert [one for one in wanted if one not in text] == []


@pytest.mark.parametrize("page", [DOCS / "recipes.md", DOCS / "output.md"], ids=lambda page: page.name)
def test_every_exit_status_is_explained(page: Path) -> None:
    raised = {str(error.status) for error in subclasses(errors.BriefError)}

    assert {"0", "70", "130"} | raised == set(tables(page)["Exit status"])
    assert all(f"`{status}`" in (ROOT / "README.md").read_text(encoding="utf-8") for status in raised)


def test_the_readme_is_read_in_a_few_minutes() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").split()) <= 1_000


def test_every_link_leads_somewhere() -> None:
    lost = []
    for page in PAGES:
        for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
            if "://" in target:
                continue
            path, _, heading = target.partition("#")
            there = (page.parent / path).resolve() if path else page
            if not there.exists() or (heading and heading not in _headings(there)):
                lost.append(f"{page.relative_to(ROOT)}: {target}")

    assert lost == []


def _headings(page: Path) -> set[str]:
    lines = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        linked = {(page.parent / target).resolve() for target in re.findall(r"\]\(([^)#\s]+\.md)", prose(page))}
        waiting += linked - reached

    assert set(PAGES) - reached == set()


# The sample -----------------------------------------------------------------------------------------


def test_the_sample_rests_on_its_report() -> None:
    story = load(str(SAMPLE / "story.json"))
    data = (SAMPLE / "report.txt").read_bytes()
    text = data.decode()
    (article,) = story.reports

    assert (article.sha256, article.length) == (hashlib.sha256(data).hexdigest(), len(text))
    parts = [part for quote in story.quotes for part in quote.parts]
    for one in [*(fact.anchor for fact in story.facts() if fact.anchor), *parts]:
        assert text[one.start : one.end] == one.exact
        assert text[: one.start].endswith(one.prefix or "")
        assert text[one.end :].startswith(one.suffix or "")
    for said in story.quotes:
        assert " ".join(part.exact for part in said.parts or (said.anchor,) if part) == said.content
        assert said.anchor == (said.parts or (said.anchor,))[0]


@pytest.mark.parametrize("noun", NOUNS)
def test_the_sample_uses_every_field_of_every_noun(noun: str) -> None:
    used: dict[str, set[str]] = {}
    _collect(json.loads((SAMPLE / "story.json").read_text(encoding="utf-8")), "Story", used)
    struct, used_elsewhere = NOUNS[noun]

    assert fields(struct, used_elsewhere) - used[noun] == set()


def _collect(value: dict[str, object], noun: str, used: dict[str, set[str]]) -> None:
    """Gather which fields the objects of each noun have."""
    used.setdefault(noun, set()).update(value)
    if "anchor" in value or "citations" in value:
        used.setdefault("Every fact", set()).update(value.keys() & {"id", "anchor", "citations", "rule", "rule_words"})
    for key, part in value.items():
        inner = {"summary": "point", "people": "person"}.get(key, key.removesuffix("s")).capitalize()
        for item in part if isinstance(part, list) else [part]:
            if isinstance(item, dict):
                _collect(item, inner, used)


@pytest.mark.parametrize("block", blocks("json"), ids=str)
def test_a_story_in_the_pages_can_be_read(block: Block) -> None:
    value = json.loads(block.text)

    if "format" in value:
        assert codec.decode(block.text.encode(), str(block)).id == value["id"]


# The project ----------------------------------------------------------------------------------------


def test_the_second_command_of_the_readme_is_the_one_that_is_checked() -> None:
    first, second = (block.text.strip() for block in blocks("sh", ROOT / "README.md")[1:3])

    assert first.endswith(".venv/bin/brief")
    assert second.endswith("-m pytest")
    assert second in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_changelog_begins_with_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert next(heading for heading in headings if heading != "Unreleased") == version


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def refresh() -> None:
    """Write what the program prints now into the pages, and draw the picture again.

    An example that needs a program which is not installed stays as it is.
    """
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        text = re.sub(
            _fence("console"),
            lambda match: match[0] if missing(match["text"]) else f"```console\n{rerun(match['text'])}```",
            text,
            flags=re.DOTALL | re.MULTILINE,
        )
        text = re.sub(
            r"^```text\nUsage: brief (?P<name>\w+).*?^```$",
            lambda match: f"```text\n{help_of(match['name'])}```",
            text,
            flags=re.DOTALL | re.MULTILINE,
        )
        page.write_text(text, encoding="utf-8")
    picture = _script("picture")
    picture.PICTURE.write_text(picture.draw(), encoding="utf-8")
    man = _script("man")
    man.PAGE.write_text(man.draw(), encoding="utf-8")


if __name__ == "__main__":
    refresh()
