"""Finding and loading stories."""

import errno
import os
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefcli import names
from briefcli.errors import BriefError, NotFound, Unreadable
from briefcli.model.story import Story
from briefcli.store import codec, locations
from briefcli.store.locations import Location

LARGEST = 32 * 1024 * 1024
"""Bytes of the largest story that is read: some 50,000 quotations, and small enough for any machine."""

STANDARD_INPUT = "-"


class Kept(NamedTuple):
    """A story kept under an id, or the problem that keeps it from being read."""

    location: Location
    story: Story | None
    problem: str | None


def load(story: str | None = None, standard_input: BinaryIO | None = None) -> Story:
    """The story with an id, in a story folder or file, or on standard input (`-`); else the bundled one.

    An id comes before a path of the same name; `./name` is always a path.
    Raises `NotFound`, `Unreadable` or `Malformed`.
    """
    wanted = story or locations.DEFAULT
    if wanted == STANDARD_INPUT and standard_input is not None:
        return codec.decode(_read(standard_input, "standard input"), "standard input")
    by_id = {location.id: location for location in locations.kept()}
    if wanted in by_id:
        return _load_file(by_id[wanted].path)
    if locations.is_path(wanted):
        return _load_path(Path(wanted))
    close = names.nearest(wanted, by_id)
    raise NotFound(
        f"there is no story or file named {wanted!r}",
        f"Did you mean {close[0]}?" if close else "`brief stories` lists the stories at hand; a path must exist.",
    )


def kept() -> tuple[Kept, ...]:
    """Every story kept under an id; one that cannot be read comes with its problem instead."""
    result: list[Kept] = []
    for location in locations.kept():
        try:
            result.append(Kept(location, _load_file(location.path), None))
        except BriefError as error:
            result.append(Kept(location, None, str(error)))
    return tuple(result)


def _load_path(path: Path) -> Story:
    if path.is_dir():
        if not (path / locations.STORY_FILE).exists():
            raise NotFound(
                f"{path} is a folder without a {locations.STORY_FILE}",
                "Name a story file or a folder that holds one.",
            )
        return _load_file(path / locations.STORY_FILE)
    return _load_file(path)


def _load_file(path: Path) -> Story:
    try:
        with path.open("rb") as file:
            data = _read(file, str(path))
    except OSError as error:
        raise _unreadable(path, error) from None
    return codec.decode(data, str(path))


def _read(file: BinaryIO, name: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Unreadable(
            f"{name} is larger than {LARGEST // 1024**2} MB, the most that a story may have",
            "A story holds facts, not the texts of articles or pictures: is this the right file?",
        )
    return data


def _unreadable(path: Path, error: OSError) -> BriefError:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return NotFound(f"there is no file {path}", "`brief stories` lists the stories at hand.")
    if error.errno == errno.EACCES:
        return Unreadable(f"{path} may not be read", f"Allow it: chmod u+r {path}")
    return Unreadable(f"{path} cannot be read: {os.strerror(error.errno or 0)}", "Name a story file.")
