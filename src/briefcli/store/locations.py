"""Where stories lie: bundled with the program, in the user's data folder, or at a given path."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from briefcli import resources
from briefcli.errors import Unwritable

DEFAULT = "ukraine-peace-talks"
STORY_FILE = "story.json"

_WITH_PLACES_OF_THEIR_OWN = ("win32", "darwin")
"""The systems that have no `~/.local/share`, and keep such data in a place that `platformdirs` knows."""

Shelf = Literal["bundled", "user"]


class Location(msgspec.Struct, frozen=True):
    """A story kept under an id: which shelf it stands on, its id, and its file."""

    shelf: Shelf
    id: str
    path: Path


def user_folder() -> Path:
    """The folder of the user's own stories, `brief/stories` where the system keeps the data of programs.

    That is `XDG_DATA_HOME` where it is set; a relative one is ignored (XDG Base Directory Specification 0.8). Raises
    `Unwritable` for a user who has no home: where `HOME` is not set, and the system knows no user with this number.
    """
    data_home = Path(os.environ.get("XDG_DATA_HOME", ""))
    if not data_home.is_absolute():
        data_home = Path(_data_home())
    if not data_home.is_absolute():
        raise Unwritable(
            "you have no home folder to keep stories in",
            "Name a folder with --to, or set HOME or XDG_DATA_HOME.",
        )
    return data_home / "brief" / "stories"


def _data_home() -> str:
    """Where programs keep what is the user's; a relative path where there is no home."""
    if sys.platform in _WITH_PLACES_OF_THEIR_OWN:
        from platformdirs import user_data_dir  # other systems are spared it at each start

        return user_data_dir()
    return os.path.join(os.path.expanduser("~"), ".local", "share")  # noqa: PTH111, PTH118 - `Path` raises without a home


def cache_folder() -> Path | None:
    """The folder of what can be worked out again, `brief` in the XDG cache home; none where `BRIEF_CACHE` is `off`.

    There is none for a user without a home either.
    """
    if os.environ.get("BRIEF_CACHE") == "off":
        return None
    cache_home = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(cache_home):  # noqa: PTH117 - `Path` is slower, and raises where there is no home
        cache_home = _cache_home()
    return Path(cache_home) / "brief" if os.path.isabs(cache_home) else None  # noqa: PTH117


def _cache_home() -> str:
    if sys.platform in _WITH_PLACES_OF_THEIR_OWN:
        from platformdirs import user_cache_dir

        return user_cache_dir()
    return os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111, PTH118


def kept() -> tuple[Location, ...]:
    """Every story kept under an id, the bundled ones first, each shelf sorted by id.

    A story of the user's takes the place of a bundled one with the same id. The id is the folder's name.
    """
    own = tuple(_own())
    taken = {location.id for location in own}
    bundled = _on_shelf("bundled", resources.folder("stories"))
    return (*(location for location in bundled if location.id not in taken), *own)


def is_bundled(path: Path) -> bool:
    """Whether this is the file of a story that comes with the program, whatever it was called."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(resources.folder("stories")))


def is_on_shelf(folder: Path) -> bool:
    """Whether a folder is one of the user's own stories, which an id names."""
    try:
        return folder.parent == user_folder()
    except Unwritable:
        return False


def is_address(word: str) -> bool:
    """Whether a user who types this means a web address."""
    return word.casefold().startswith(("http://", "https://"))


def is_path(story: str) -> bool:
    """Whether a user who types this means a file or folder rather than an id."""
    separators = {os.sep, os.altsep or os.sep}
    # `os.path` and not `Path`: a name that is too long for a file is not a path, and not an error.
    return any(separator in story for separator in separators) or story.endswith(".json") or os.path.lexists(story)


def as_text(name: str) -> str:
    """A file's name or an argument, which may hold bytes that are not text, with U+FFFD for what is not UTF-8."""
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _own() -> Iterator[Location]:
    try:
        folder = user_folder()
    except Unwritable:
        return
    yield from _on_shelf("user", folder)


def _on_shelf(shelf: Shelf, folder: Path) -> Iterator[Location]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if os.path.isfile(entry / STORY_FILE):  # noqa: PTH113 (what may not be looked at is no story)
            yield Location(shelf, entry.name, entry / STORY_FILE)
