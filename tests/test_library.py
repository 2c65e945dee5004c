"""What `import briefcli` offers to other programs."""

import importlib
import pickle
import pkgutil
import subprocess
import sys
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from rich.console import Console

import briefcli
from briefcli import check_claims, check_draft, load, read, read_address, read_file
from briefcli.errors import BriefError, Fault, Malformed, NotFound, UsageError
from briefcli.model.problem import Contradiction, Problem

ARTICLE = (
    "“The ferry will sail,” said Ada Quill, the mayor of Tarn, on Monday. It carried 40 people. "
    "Quill gave the company until 12 March 2031 to mend the pier.\n"
)
HOSTILE = "<script>alert(1)</script>\x1b[31m"


def subclasses(parent: type[BriefError]) -> list[type[BriefError]]:
    return [one for child in parent.__subclasses__() for one in (child, *subclasses(child))]


@pytest.mark.parametrize("kind", subclasses(BriefError), ids=lambda kind: kind.__name__)
def test_an_error_comes_out_of_another_process_whole(kind: type[BriefError]) -> None:
    error = kind("the pier is wet")
    error.remedy = "Wait."

    again = pickle.loads(pickle.dumps(error))

    assert type(again) is kind
    assert (str(again), again.remedy, again.status) == ("the pier is wet", "Wait.", kind.status)


def test_a_contradiction_comes_out_of_another_process_whole() -> None:
    with pytest.raises(Contradiction) as raised:
        read("The ferry of Tarn sank.", published="2031-02-31")

    again = pickle.loads(pickle.dumps(raised.value))

    assert (str(again), again.problems) == (str(raised.value), raised.value.problems)


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "errors").glob("*.json")), ids=lambda path: path.stem)
def test_every_broken_story_breaks_the_same_in_another_process(path: Path) -> None:
    with pytest.raises(BriefError) as raised:
        briefcli.load(path)

    again = pickle.loads(pickle.dumps(raised.value))

    assert (type(again), str(again), vars(again)) == (type(raised.value), str(raised.value), vars(raised.value))


def test_no_error_of_ours_is_left_out() -> None:
    """An error that is made of something else than words has to say how it is made again."""
    named = [one for module in map(importlib.import_module, _modules()) for one in vars(module).values()]
    ours = {one for one in named if isinstance(one, type) and issubclass(one, Exception)}

    for kind in {one for one in ours if one.__module__.startswith("briefcli")}:
        made = kind((Problem(("due",), "it is late", "Wait."),)) if kind is Contradiction else kind("the pier is wet")
        again = pickle.loads(pickle.dumps(made))
        assert (type(again), str(again), vars(again)) == (kind, str(made), vars(made))


def _modules() -> list[str]:
    """All but those that end the process, or need an extra and raise no error of their own."""
    names = [one.name for one in pkgutil.walk_packages(briefcli.__path__, "briefcli.")]
    return [name for name in names if not name.endswith("__main__") and not name.startswith("briefcli.archive")]


def test_what_is_wrong_with_a_story_comes_out_of_another_process() -> None:
    faults = (Fault("/quotes/0", "there is no content", "Write it.", "{}", (0, 2)),)

    again = pickle.loads(pickle.dumps(Malformed("it is no story", faults, more=3, is_all=False)))

    assert (again.faults, again.more, again.is_all) == (faults, 3, False)


def test_all_that_is_offered_is_listed_and_there() -> None:
    assert set(briefcli.__all__) <= set(dir(briefcli))
    assert all(getattr(briefcli, name) is not None for name in briefcli.__all__)
    with pytest.raises(AttributeError, match="no attribute 'reed'"):
        briefcli.reed  # noqa: B018


def test_importing_loads_neither_rich_nor_the_text_analysis() -> None:
    code = (
        "import sys, briefcli; dir(briefcli); briefcli.load(); "
        "print([name for name in sys.modules if name.startswith(('rich', 'typer', 'briefcli.extract'))])"
    )

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout == "[]\n"


@pytest.mark.parametrize("named", ["ferry.txt", Path("ferry.txt"), "news/ferry.html", "lost.md"])
def test_a_path_is_not_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ferry.txt").write_text(ARTICLE, "utf-8")

    with pytest.raises(UsageError, match="is a path") as raised:
        read(named)

    assert raised.value.remedy == "Use read_file."


def test_an_address_is_not_a_text_and_a_path_not_an_address() -> None:
    with pytest.raises(UsageError, match="is an address"):
        read("https://gazette.example/ferry")
    with pytest.raises(UsageError, match="no web address"):
        read_address("ferry.txt")


@pytest.mark.parametrize("text", ["Stop.", "No!", "The ferry of Tarn sank.", "It sank at 5 p.m"])
def test_a_short_text_is_not_a_path(text: str) -> None:
    assert read(text).quotes == ()


def test_a_file_is_read_as_the_commands_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ferry.md").write_text(f"---\ntitle: The ferry\n---\n{ARTICLE}", "utf-8")

    story = read_file("ferry.md", published="2031-03-03")

    assert story.title == "The ferry"
    assert [quote.content for quote in story.quotes] == ["The ferry will sail,"]
    assert story.published() == date(2031, 3, 3)
    with pytest.raises(NotFound):
        read_file("ukraine-peace-talks")


def test_a_kept_story_is_read_from_its_file() -> None:
    path = Path(__file__).parent.parent / "docs" / "sample" / "story.json"

    assert read_file(path) == load(path)
    with pytest.raises(UsageError, match="is a story"):
        read_file(path, published="2031-03-03")


def test_claims_are_judged_in_their_order() -> None:
    found = check_claims(
        ["The ferry will sail", {"exact": "The ferry will sink"}, {"exact": "It carried 40", "speaker": "Nobody"}],
        ARTICLE,
    )

    assert [(one.line, one.verdict) for one in found[:2]] == [(1, "verbatim"), (2, "altered")]
    assert len(found) == 3


def test_a_draft_is_checked_against_its_sources(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ferry.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "true.md").write_text("“The ferry will sail,” said Ada Quill, the mayor of Tarn.\n", "utf-8")
    (tmp_path / "false.md").write_text("“The ferry will sink,” said Ada Quill, the mayor of Tarn.\n", "utf-8")

    assert check_draft(tmp_path / "true.md", [tmp_path / "news"]).clean
    assert not check_draft(tmp_path / "false.md", [tmp_path / "news"]).clean
    with pytest.raises(UsageError, match="nothing to check"):
        check_draft(tmp_path / "true.md", [tmp_path / "true.md"])


def test_records_are_plain_rows() -> None:
    story = read(ARTICLE, published="2031-03-03")

    assert [(row["speaker"], row["content"]) for row in story.to_records()] == [("Ada Quill", "The ferry will sail,")]
    assert [row["value"] for row in story.to_records("figures")] == [Decimal(40)]
    assert [row["days_left"] for row in story.to_records("countdown", date(2031, 3, 10))] == [2]
    assert all(type(row) is dict for row in story.to_records("people"))
    with pytest.raises(UsageError, match="no records of 'quote'"):
        story.to_records("quote")


def test_a_story_in_a_notebook_is_inert() -> None:
    story = read(ARTICLE.replace("ferry will", f"{HOSTILE} will"), published="2031-03-03")
    tags: list[tuple[str, object]] = []

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            tags.append((tag, attrs))

    Parser().feed(story._repr_html_())

    assert "&lt;script&gt;" in story._repr_html_()
    assert "\x1b" not in story._repr_html_()
    assert {tag for tag, _ in tags} <= {"div", "p", "b", "ul", "li", "table", "tr", "td"}
    assert all(not attributes for _, attributes in tags)


def test_rich_shows_the_summary() -> None:
    console = Console(width=80, record=True, file=None, quiet=False, force_terminal=False)
    with console.capture() as captured:
        console.print(load())

    assert "Ukraine offers Russia a new round of peace talks" in captured.get()
