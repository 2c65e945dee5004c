"""`brief export`: what it writes and where, and what it refuses."""

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefcli.export.formats import FORMATS
from factories import encoded, report, story

Brief = Callable[..., Any]
SAMPLE = Path(__file__).parents[1] / "docs" / "sample"
STORY, ARTICLE = str(SAMPLE / "story.json"), str(SAMPLE / "report.txt")
DAY = ("--as-of", "2025-07-20")
GOLD = Path(__file__).parent / "gold"
TEXTS = ("page", "markdown", "jsonld")


def keep(tmp_path: Path, name: str, data: bytes) -> Path:
    """A story among the user's own."""
    folder = tmp_path / "data" / "brief" / "stories" / name
    folder.mkdir(parents=True)
    (folder / "story.json").write_bytes(data)
    return folder


@pytest.mark.parametrize("format_", TEXTS)
def test_a_whole_export(brief: Brief, accept: bool, format_: str) -> None:
    done = brief("export", "--to", format_, *DAY)
    gold = GOLD / f"export.{format_}.txt"
    if accept:
        gold.write_bytes(done.out.encode())

    assert (done.status, done.err) == (0, "")
    assert done.out == gold.read_bytes().decode()


@pytest.mark.parametrize("format_", TEXTS)
def test_the_same_story_on_the_same_day_has_the_same_bytes(brief: Brief, tmp_path: Path, format_: str) -> None:
    files = [tmp_path / "first", tmp_path / "second"]
    for file in files:
        brief("export", STORY, ARTICLE, "--to", format_, *DAY, "-o", str(file))

    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes().decode() == brief("export", STORY, ARTICLE, "--to", format_, *DAY).out


# Where it goes


def test_a_file_has_what_standard_output_has(brief: Brief, tmp_path: Path) -> None:
    printed = brief("export", STORY, "--to", "markdown", *DAY)
    written = brief("export", STORY, "--to", "markdown", *DAY, "-o", str(tmp_path / "brief.md"))

    assert (written.status, written.out, written.err) == (0, "", "")
    assert (tmp_path / "brief.md").read_bytes().decode() == printed.out
    assert brief("export", STORY, "--to", "markdown", *DAY, "-o", "-") == printed


def test_nothing_is_written_where_a_story_cannot_be_read(brief: Brief, tmp_path: Path) -> None:
    file = tmp_path / "brief.md"
    file.write_text("as it was")
    done = brief("export", STORY, "nowhere.json", "--to", "markdown", "-o", str(file))

    assert (done.status, done.out) == (3, "")
    assert "nowhere.json" in done.err
    assert file.read_text() == "as it was"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_cannot_be_written_is_reported(brief: Brief, tmp_path: Path) -> None:
    done = brief("export", STORY, "--to", "markdown", "-o", str(tmp_path / "nowhere" / "brief.md"))

    assert done.status == 3
    assert "brief.md cannot be written: No such file or directory" in done.err


@pytest.mark.parametrize("format_", TEXTS)
def test_half_a_file_is_never_left(brief: Brief, tmp_path: Path, format_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    done = brief("export", STORY, "--to", format_, "-o", str(tmp_path / "brief"))

    assert done.status == 3
    assert "No space left on device" in done.err
    assert list(tmp_path.iterdir()) == []


# What is read


def test_without_a_story_it_is_the_bundled_one_or_the_one_that_is_named(brief: Brief) -> None:
    named = brief("export", "--to", "markdown", env={"BRIEF_STORY": STORY})

    assert brief("export", "--to", "markdown").out.startswith("# Ukraine offers Russia a new round of peace talks\n")
    assert named.out.startswith("# The broken dike at Marsk\n")


def test_an_article_is_drafted(brief: Brief) -> None:
    done = brief("export", ARTICLE, "--to", "markdown", "--published", "2025-03-03", "--publisher", "Orul Post")
    sent = brief("export", "-", "--to", "markdown", stdin=Path(ARTICLE).read_bytes())

    assert "\nOrul Post, 3 March 2025 (given by the user)\n" in done.out
    assert "Drafted by a program from the article" in sent.out


def test_several_and_folders_go_into_one_file_each_once(brief: Brief, tmp_path: Path) -> None:
    shutil.copy(ARTICLE, tmp_path / "report.txt")
    done = brief("export", STORY, STORY, str(tmp_path), "--to", "markdown", *DAY)

    assert [line for line in done.out.splitlines() if line.startswith("# ")] == [
        "# The broken dike at Marsk",
        "# Sea breaks the old dike at Marsk",
    ]


def test_all_are_the_stories_of_the_user_and_no_other(brief: Brief, tmp_path: Path) -> None:
    keep(tmp_path, "b", Path(STORY).read_bytes())
    keep(tmp_path, "a", encoded(story()))
    done = brief("export", "--all", "--to", "markdown", env={"BRIEF_STORY": ARTICLE})

    assert [line for line in done.out.splitlines() if line.startswith("# ")] == [
        "# Storm over Marsk",
        "# The broken dike at Marsk",
    ]


def test_all_is_nothing_where_one_cannot_be_read(brief: Brief, tmp_path: Path) -> None:
    keep(tmp_path, "good", encoded(story()))
    keep(tmp_path, "broken", b"{}")
    done = brief("export", "--all", "--to", "markdown")

    assert (done.status, done.out) == (3, "")
    assert "broken" in done.err


def test_all_of_no_stories_is_nothing(brief: Brief, tmp_path: Path) -> None:
    done = brief("export", "--all", "--to", "markdown")

    assert (done.status, done.out) == (1, "")
    assert "you keep no stories of your own" in done.err


# What is refused


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--to says what to write, and is missing"),
        (("--to", "markdwon"), "Did you mean markdown?"),
        (("--to", "Markdown"), "Did you mean markdown?"),
        (("--to", "docx"), "there is no format 'docx'"),
        (("--to", ""), "the name of the format is empty"),
        (("--to", "markdown", "--with-text"), "--with-text is for --to"),
        (("--to", "jsonld", "--alarm", "1d"), "--alarm is for --to"),
        (("--to", "markdown", "--alarm", "soon"), "'soon' is no span of time"),
        (("--to", "markdown", "--alarm", "99999d"), "'99999d' is no span of time"),
        (("--to", "markdown", "--all", STORY), "--all means all stories of your own"),
        (("--to", "markdown", "-", "-"), "standard input can be one thing only"),
        (("--to", "markdown", STORY, ARTICLE, "--title", "x"), "--title is the title of one article"),
        (("--to", "markdown", STORY, "--publisher", "x"), "are about an article, and this is a story"),
        (("--to", "markdown", "--as-of", "soon"), "'soon' is no date"),
        (("--to", "markdown", ""), "the name of what to read is empty"),
    ],
)
def test_wrong_usage_is_reported(brief: Brief, arguments: tuple[str, ...], said: str) -> None:
    done = brief("export", *arguments)

    assert (done.status, done.out) == (2, "")
    assert said in " ".join(done.err.split())


@pytest.mark.parametrize("arguments", [(), ("--to", "markdwon"), ("--to", "docx"), ("--to", "")])
def test_whoever_names_no_format_is_told_which_there_are(brief: Brief, arguments: tuple[str, ...]) -> None:
    said = brief("export", *arguments).err

    assert f"Formats: {', '.join(FORMATS)}." in said


def test_two_stories_with_one_id_are_not_mixed(brief: Brief, tmp_path: Path) -> None:
    paths = [tmp_path / "one.json", tmp_path / "two.json"]
    for path in paths:
        path.write_bytes(encoded(story(title=path.name, reports=[report()])))
    done = brief("export", *map(str, paths), "--to", "jsonld")

    assert (done.status, done.out) == (2, "")
    assert "one.json and " in done.err
    assert "two.json both have the id 'marsk-storm'" in done.err


def test_linked_data_is_json(brief: Brief) -> None:
    assert json.loads(brief("export", STORY, "--to", "jsonld").out)["@graph"]
