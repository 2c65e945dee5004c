"""Where stories are found: an id, a path, a folder, standard input."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

import pytest

from briefcli.errors import NotFound, Unreadable
from briefcli.store import codec, keeping, locations, stories
from factories import encoded, story

Brief = Callable[..., Any]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """The folder of the user's own stories."""
    folder = tmp_path / "data" / "brief" / "stories"
    folder.mkdir(parents=True)
    return folder


def keep(shelf: Path, name: str, content: bytes | None = None) -> Path:
    (shelf / name).mkdir()
    path = shelf / name / "story.json"
    path.write_bytes(encoded(story(id="kept", title=name)) if content is None else content)
    return path


def test_the_bundled_story_comes_first() -> None:
    assert [(location.shelf, location.id) for location in locations.kept()] == [("bundled", locations.DEFAULT)]
    assert stories.load().id == locations.DEFAULT
    assert stories.load(locations.DEFAULT).id == locations.DEFAULT


def test_the_users_stories_follow_sorted(shelf: Path) -> None:
    for name in ("wave", "calm"):
        keep(shelf, name)
    (shelf / "no story").mkdir()
    (shelf / "a file").write_text("x")

    assert [location.id for location in locations.kept()] == [locations.DEFAULT, "calm", "wave"]
    assert stories.load("wave").title == "wave"


def test_the_users_folder_follows_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert locations.user_folder() == tmp_path / "data" / "brief" / "stories"

    monkeypatch.setenv("HOME", str(tmp_path))
    for relative in ("data", "./data", ""):
        monkeypatch.setenv("XDG_DATA_HOME", relative)

        assert locations.user_folder() == tmp_path / ".local" / "share" / "brief" / "stories"

    monkeypatch.delenv("XDG_DATA_HOME")

    assert locations.user_folder() == tmp_path / ".local" / "share" / "brief" / "stories"


# The Windows of this test has no `ctypes`, through which it would be asked: the environment tells the same.
ELSEWHERE = """
import pathlib, sys, msgspec
sys.platform, sys.modules["ctypes"] = sys.argv[1], None
from briefcli.store import locations
print(locations.user_folder())
"""


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", "/home/ada/.local/share/brief/stories"),
        ("freebsd14", "/home/ada/.local/share/brief/stories"),
        ("darwin", "/home/ada/Library/Application Support/brief/stories"),
        ("win32", "/c/Users/ada/AppData/Local/brief/stories"),
    ],
)
def test_each_system_keeps_stories_where_it_keeps_the_data_of_programs(platform: str, folder: str) -> None:
    environment = {"HOME": "/home/ada", "LOCALAPPDATA": "/c/Users/ada/AppData/Local"}

    asked, told = (
        subprocess.run([sys.executable, "-c", ELSEWHERE, platform], env=one, capture_output=True, text=True, check=True)
        for one in (environment, {**environment, "XDG_DATA_HOME": "/srv"})
    )

    assert (asked.stdout, told.stdout) == (f"{folder}\n", "/srv/brief/stories\n")


def test_an_id_comes_before_a_path_and_a_path_can_be_said(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(shelf, "wave")
    monkeypatch.chdir(tmp_path)
    keep(tmp_path, "wave", encoded(story(title="here")))

    assert stories.load("wave").title == "wave"
    assert stories.load("./wave").title == "here"
    assert stories.load("wave/story.json").title == "here"
    assert stories.load(str(tmp_path / "wave")).title == "here"


def test_a_file_without_a_separator_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_bytes(encoded(story(title="notes")))

    assert stories.load("notes.txt").title == "notes"
    with pytest.raises(NotFound, match=r"no file missing\.json"):
        stories.load("missing.json")


def test_standard_input() -> None:
    assert stories.load("-", io.BytesIO(encoded(story(title="sent")))).title == "sent"
    with pytest.raises(Unreadable, match="no standard input"):
        stories.load("-")


def test_standard_input_that_fails_is_an_error() -> None:
    reading, writing = os.pipe()
    with (
        os.fdopen(reading, "rb"),
        os.fdopen(writing, "rb", buffering=0) as only_for_writing,
        pytest.raises(Unreadable, match="standard input cannot be read"),
    ):
        stories.load("-", cast(BinaryIO, only_for_writing))


def test_a_broken_story_does_not_stop_the_others(shelf: Path, brief: Brief) -> None:
    keep(shelf, "broken", b'{"format": 1,')
    keep(shelf, "whole")
    keep(shelf, "newer", encoded(story(format=99)))
    done = brief("stories", "--json")
    listed = {one["id"]: one for one in json.loads(done.out)}

    assert (done.status, done.err) == (0, "")
    assert list(listed) == [locations.DEFAULT, "broken", "newer", "whole"]
    assert listed["broken"]["problem"] == f"{shelf / 'broken' / 'story.json'} is not JSON"
    assert listed["broken"]["quotes"] is None
    assert listed["newer"]["problem"].endswith("is too new")
    assert listed["whole"]["problem"] is None
    assert listed["whole"]["quotes"] == 1
    assert "cannot be read" in brief("stories").out
    assert "cannot be read" in brief("stories", "--plain").out
    assert brief("quotes", "whole").status == 0
    assert brief("quotes", "broken").status == 3


def test_an_unknown_id_suggests_the_nearest(shelf: Path) -> None:
    keep(shelf, "harbour-fire")
    with pytest.raises(NotFound) as error:
        stories.load("harbor-fire")

    assert error.value.remedy == "Did you mean harbour-fire?"


def test_a_folder_that_no_system_can_name_is_reported(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text("The mayor of the town said that it was to be with us for the day.", "utf-8")
    done = brief("new", str(tmp_path / "r.txt"), "--to", f"{tmp_path}/a\0b")

    assert (done.status, done.out) == (3, "")
    assert "a␀b cannot be written: a path holds no NUL character\nName another folder" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["r.txt"]


def test_a_text_that_cannot_be_encoded_is_a_defect_and_not_a_fault_of_the_folder(tmp_path: Path) -> None:
    kept = codec.decode(encoded(story(id="kept")), "x")
    with pytest.raises(UnicodeEncodeError):
        keeping.save(kept, {kept.reports[0].id: "half a character: \ud800"}, tmp_path / "kept")

    assert list(tmp_path.iterdir()) == []
