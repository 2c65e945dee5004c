"""A link is followed by whatever reads or writes a story, and stays a link."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefcli import load
from factories import encoded
from marsk import BOATS, TEXT, world
from scenes import EARLIER, LATER

Brief = Callable[..., Any]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two articles in the folder in which everything happens."""
    monkeypatch.chdir(tmp_path)
    Path("earlier.txt").write_text(EARLIER, "utf-8")
    Path("later.txt").write_text(LATER, "utf-8")


def link(path: str, to: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).symlink_to(to)


def leads_to(path: str | Path) -> str:
    return str(Path(path).readlink())


def text_of(story: str) -> str:
    """The words of the first quotation of a story: they say which of the two it is."""
    return load(story).quotes[0].content


def kept_with_a_finding(folder: str) -> None:
    Path(folder).mkdir()
    Path(folder, "story.json").write_bytes(encoded(world(figures=[BOATS | {"value": 31}])))
    Path(folder, "gazette.txt").write_text(TEXT, "utf-8")


IGNORE = ("--ignore", "figure-value:f1", "--because", "counted again")


@pytest.mark.parametrize(
    ("links", "named"),
    [
        ({"d/story.json": "../real/story.json"}, "d"),
        ({"d/story.json": "../real/story.json"}, "d/story.json"),
        ({"d": "real"}, "d"),
        ({"d": "e", "e": "real"}, "d/story.json"),
        ({"d/any.json": "../e/story.json", "e/story.json": "../real/story.json"}, "d/any.json"),
        ({"d/story.json": "../e/story.json", "e": "real"}, "d"),
    ],
    ids=["a file", "a file that is named", "a folder", "a folder twice", "a file twice", "a file in a linked folder"],
)
@pytest.mark.slow
def test_whatever_reads_and_checks_follows_links(brief: Brief, links: dict[str, str], named: str) -> None:
    kept_with_a_finding("real")
    for path, to in links.items():
        link(path, to)

    for command in ("summary", "quotes", "figures", "countdown", "people", "check"):
        through_link = brief(command, named, "--json").out.replace(f'"source": "{named}"', '"source": "real"')
        assert through_link == brief(command, "real", "--json").out
    assert brief("check", named).status == 1
    assert brief("check", named, *IGNORE).status == 0
    assert brief("check", "real", "--strict").status == 0
    assert all(leads_to(path) == to for path, to in links.items())


@pytest.mark.parametrize("named", ["d", "e", "real"])
@pytest.mark.slow
def test_a_replaced_story_is_the_one_that_the_link_leads_to(brief: Brief, named: str) -> None:
    brief("new", "earlier.txt", "--to", "real")
    link("d/story.json", "../real/story.json")
    link("e", "real")
    assert brief("new", "later.txt", "--to", named).status == 3
    done = brief("new", "later.txt", "--to", named, "--force")

    assert done.status == 0
    assert (leads_to("d/story.json"), leads_to("e")) == ("../real/story.json", "real")
    for path in ("d", "e", "real"):
        assert text_of(path) == "A calm crossing,"
        assert brief("check", path, "--strict").status == 0
    (report,) = load("real").reports
    assert {path.name for path in Path("real").iterdir()} == {"story.json", f"{report.id}.txt"}
    assert {path.name for path in Path("d").iterdir()} == {"story.json"}


def test_texts_beside_the_link_stay_there(brief: Brief) -> None:
    brief("new", "earlier.txt", "--to", "private")
    Path("shared").mkdir()
    Path("private/story.json").rename("shared/ferry.json")
    link("private/story.json", "../shared/ferry.json")
    assert brief("check", "private", "--strict").status == 0
    assert brief("new", "later.txt", "--to", "private", "--force").status == 0

    (report,) = load("private").reports
    assert {path.name for path in Path("private").iterdir()} == {"story.json", f"{report.id}.txt"}
    assert {path.name for path in Path("shared").iterdir()} == {"ferry.json"}
    assert text_of("shared/ferry.json") == "A calm crossing,"
    assert brief("check", "private", "--strict").status == 0


def test_a_link_that_leads_to_no_file_yet_is_written_through(brief: Brief) -> None:
    Path("real").mkdir()
    link("d/story.json", "../real/ferry.json")
    read = brief("quotes", "d/story.json")
    done = brief("new", "later.txt", "--to", "d")

    assert (read.status, done.status) == (3, 0)
    assert read.err.startswith("brief: d/story.json is a link to ")
    assert leads_to("d/story.json") == "../real/ferry.json"
    assert text_of("real/ferry.json") == "A calm crossing,"
    assert brief("check", "d", "--strict").status == 0


@pytest.mark.parametrize(
    ("links", "said"),
    [
        ({"d/story.json": "../nowhere/story.json"}, "cannot be written: there is no folder"),
        ({"d/story.json": "story.json"}, "d/story.json is a link that leads in a circle"),
        ({"d/story.json": "../e/story.json", "e/story.json": "../d/story.json"}, "leads in a circle"),
        ({"d/story.json": "/dev/null"}, "leads to /dev/null, cannot be written: it is not a file"),
        ({"d/story.json": "/proc/version"}, "cannot be written"),
        ({"d/story.json": "../later.txt/story.json"}, "cannot be written: there is no folder"),
        ({"d": "nowhere"}, "d cannot be written: it is a link that leads to no folder"),
        ({"d": "d"}, "d cannot be written: it is a link that leads to no folder"),
        ({"d": "later.txt"}, "d cannot be written: it is a link that leads to no folder"),
    ],
)
@pytest.mark.parametrize("force", [(), ("--force",)], ids=["new", "new --force"])
@pytest.mark.slow
def test_links_that_lead_nowhere_are_reported(
    brief: Brief, links: dict[str, str], said: str, force: tuple[str, ...]
) -> None:
    for path, to in links.items():
        link(path, to)
    before = sorted(str(path) for path in Path().rglob("*"))
    done = brief("new", "later.txt", "--to", "d", *force)

    assert (done.status, done.out) == (3, "")
    assert said in done.err or "there is already a story in d" in done.err
    assert sorted(str(path) for path in Path().rglob("*")) == before
    assert all(leads_to(path) == to for path, to in links.items())


@pytest.mark.parametrize("name", ["circle", "d/story.json", "d"])
@pytest.mark.parametrize("command", ["quotes", "check", "new"])
def test_links_in_a_circle_are_reported_to_whoever_reads(brief: Brief, name: str, command: str) -> None:
    link("circle", "circle")
    link("d/story.json", "../circle")
    done = brief(command, name)

    assert (done.status, done.out) == (3, "")
    assert "is a link that leads in a circle" in done.err


def test_a_text_that_is_a_link_is_read_and_never_deleted(brief: Brief) -> None:
    brief("new", "earlier.txt", "--to", "d")
    (report,) = load("d").reports
    text = Path("d") / f"{report.id}.txt"
    text.rename("text")
    text.symlink_to("../text")
    assert brief("check", "d", "--strict").status == 0
    assert brief("new", "later.txt", "--to", "d", "--force").status == 0

    assert leads_to(text) == "../text"
    assert Path("text").read_text("utf-8") == EARLIER


# What is the user's ---------------------------------------------------------------------------------


def test_nothing_is_deleted_that_we_did_not_write(brief: Brief) -> None:
    brief("new", "earlier.txt", "--to", "d")
    own = {"r-notes.txt": "mine", "r-0a1b2c3d.txt": "mine", "gazette.txt": "mine", ".story.json.12345678.new": "mine"}
    for name, text in own.items():
        Path("d", name).write_text(text)
    assert brief("new", "later.txt", "--to", "d", "--force").status == 0

    (report,) = load("d").reports
    assert {path.name for path in Path("d").iterdir()} == {"story.json", f"{report.id}.txt", *own}
    assert {name: Path("d", name).read_text() for name in own} == own


def test_a_text_that_was_put_beside_a_story_by_hand_stays(brief: Brief) -> None:
    kept_with_a_finding("d")
    assert brief("new", "later.txt", "--to", "d", "--force").status == 0

    assert Path("d/gazette.txt").read_text("utf-8") == TEXT


def test_a_text_that_was_changed_stays(brief: Brief) -> None:
    brief("new", "earlier.txt", "--to", "d")
    (report,) = load("d").reports
    Path("d", f"{report.id}.txt").write_text("A correction that somebody has typed in.")
    assert brief("new", "later.txt", "--to", "d", "--force").status == 0

    assert Path("d", f"{report.id}.txt").read_text() == "A correction that somebody has typed in."


def test_a_text_that_another_story_names_stays(brief: Brief) -> None:
    brief("new", "earlier.txt", "--to", "d")
    Path("d/before.json").write_bytes(Path("d/story.json").read_bytes())
    assert brief("new", "later.txt", "--to", "d", "--force").status == 0

    assert brief("check", "d/before.json", "--strict").status == 0
    assert brief("check", "d", "--strict").status == 0


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["new", "new --force"])
def test_a_file_with_the_name_of_a_text_is_not_overwritten(brief: Brief, force: tuple[str, ...]) -> None:
    brief("new", "later.txt", "--to", "e")
    (report,) = load("e").reports
    if force:
        brief("new", "earlier.txt", "--to", "d")
    Path("d").mkdir(exist_ok=True)
    Path("d", f"{report.id}.txt").write_text("mine")
    before = {path.name: path.read_bytes() for path in Path("d").iterdir()}
    done = brief("new", "later.txt", "--to", "d", *force)

    assert (done.status, done.out) == (3, "")
    assert f"d/{report.id}.txt, and its words are not those of the article" in done.err
    assert {path.name: path.read_bytes() for path in Path("d").iterdir()} == before


def test_a_text_that_is_already_there_is_taken(brief: Brief) -> None:
    brief("new", "later.txt", "--to", "d")
    Path("d/story.json").unlink()

    assert brief("new", "later.txt", "--to", "d").status == 0
    assert brief("check", "d", "--strict").status == 0


def test_a_broken_story_is_replaced_where_that_is_asked(brief: Brief) -> None:
    brief("new", "earlier.txt", "--to", "d")
    Path("d/story.json").write_text("{")
    assert brief("new", "later.txt", "--to", "d").status == 3
    assert brief("new", "later.txt", "--to", "d", "--force").status == 0

    assert json.loads(Path("d/story.json").read_bytes())["draft"] is True
    assert len(list(Path("d").glob("r-*.txt"))) == 2  # whose text the other is, nobody can tell
