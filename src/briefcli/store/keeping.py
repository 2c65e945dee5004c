"""Keeping stories: a story's file and the texts of its reports change as one, and nobody's files are lost.

Everything new is staged before anything changes. Texts are put in place first, under names of their own; then the
story, which is the moment of the change; then the texts are deleted that the replaced story had. What a killed run has
left is known by the names of what it had staged, and the next run that writes there clears it away.
"""

import contextlib
import os
import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefcli.errors import BriefError, Exists, Unwritable
from briefcli.model.digest import sha256
from briefcli.model.ignored import Ignored
from briefcli.model.report import id_from
from briefcli.model.story import Story
from briefcli.store import codec, files, locations, locks, pointers
from briefcli.store.stories import Opened


class _Place(NamedTuple):
    """Where a story is kept: its file as it was named and without links, and the folders that may hold its texts.

    `is_alone` says that no other run writes in these folders in the meantime.
    """

    path: Path
    target: Path
    folders: tuple[Path, ...]
    is_alone: bool


def save(story: Story, texts: Mapping[str, str], folder: Path, *, may_replace: bool = False) -> Path:
    """Keep a story and the texts of its reports (by their ids) in a folder; gives the story's file.

    A kill at any moment leaves either the old story or the new one, whole. Raises `Exists` where a story is there and
    may not be replaced, or where a file of somebody else's has the name of a text; and `Unwritable`.
    """
    path = folder / locations.STORY_FILE
    with _explained(folder, "Name another folder with --to."), _made(folder), _place(path) as place:
        if os.path.lexists(place.target) and not may_replace:
            raise _exists(folder)
        _save(story, texts, place, may_replace=may_replace)
    return path


def sweep(shelf: Path) -> None:
    """Clear away what killed runs have left in the folders of a shelf; where that cannot be done, it stays."""
    with contextlib.suppress(OSError):
        for folder in shelf.iterdir():
            if any(files.leftovers(folder)):
                with contextlib.suppress(OSError, Unwritable), _place(folder / locations.STORY_FILE):
                    pass


def rewrite(opened: Opened, values: Mapping[str, object]) -> Opened:
    """A story whose file has some values, given by their JSON Pointers, in place of others; all else stays as it is.

    A kill at any moment leaves either the old file or the new one. Raises `Malformed` where the outcome would not be a
    story, and `Unwritable`, also where somebody else has changed the file since it was read.
    """
    with _place_of(opened) as place:
        if place.target.read_bytes() != opened.data:
            raise _changed(place)
        return _rewrite(place, opened.data, values)


def replace(path: Path, old: bytes, new: bytes) -> Opened:
    """A story whose file holds other bytes now; a kill at any moment leaves the old file or the new one.

    Raises `Malformed` where they are not a story, and `Unwritable`, also where the file no longer holds the old ones.
    """
    story = codec.decode(new, str(path))
    with _unchanged(path, old) as place:
        files.write(place.target, new)
    return Opened(story, new, path)


def remove(path: Path, old: bytes) -> None:
    """Delete a story's file, and the texts that `brief new` kept with it, if no other story has them.

    What a kill leaves of it, the next run that keeps a story clears away. Raises `Unwritable`, also where the file no
    longer holds the old bytes.
    """
    with _unchanged(path, old) as place:
        with _staging(place) as stage:
            stage(place.target, old, files.REPLACED)
            place.target.unlink()
            files.flush(place.target.parent)
        if locations.is_on_shelf(path.parent):
            with contextlib.suppress(OSError):  # it holds something of the user's
                path.parent.rmdir()


@contextmanager
def _unchanged(path: Path, old: bytes) -> Iterator[_Place]:
    with _explained(path, "Is it yours?"), _place(path) as place:
        if not files.holds(place.target, old):
            raise _changed(place)
        yield place


def ignore(opened: Opened, ignored: Sequence[Ignored]) -> Opened:
    """A story whose file says of some more findings that they are ignored; what others have added since stays.

    Raises what `rewrite` raises.
    """
    with _place_of(opened) as place:
        data = place.target.read_bytes()
        story = opened.story if data == opened.data else codec.decode(data, str(place.path))
        if msgspec.structs.replace(story, ignored=opened.story.ignored) != opened.story:
            raise _changed(place)
        return _rewrite(place, data, {"/ignored": [*story.ignored, *ignored]})


def _rewrite(place: _Place, data: bytes, values: Mapping[str, object]) -> Opened:
    changed = pointers.replaced(data, values)
    story = codec.decode(changed, str(place.path))
    files.write(place.target, changed)
    return Opened(story, changed, place.path)


def _save(story: Story, texts: Mapping[str, str], place: _Place, *, may_replace: bool) -> None:
    replaced = _readable(place.target)
    known = {report.id for report in replaced.story.reports} if replaced else set()
    folder = _folder_of_texts(place, known)
    targets = {report_id: files.followed(folder / f"{report_id}.txt") for report_id in texts}
    with _staging(place) as stage:
        if replaced:
            stage(place.target, replaced.data, files.REPLACED)
        new = {
            report_id: stage(targets[report_id], text.encode(), files.NEW)
            for report_id, text in texts.items()
            if not files.holds(targets[report_id], text.encode())
        }
        file = stage(place.target, codec.encode(story), files.NEW)
        for report_id, staged in new.items():
            _put_text(staged, targets[report_id], may_replace=report_id in known)
        put = files.swap if may_replace else files.publish
        put(file, place.target)


@contextmanager
def _staging(place: _Place) -> Iterator[Callable[[Path, bytes, str], Path]]:
    """Gives what stages files; in the end all is cleared away that was staged and has not been put in its place."""
    staged: list[Path] = []

    def stage(target: Path, data: bytes, ending: str) -> Path:
        staged.append(files.stage(target, data, ending))
        return staged[-1]

    try:
        yield stage
    finally:
        _clear(place, staged)


def _put_text(staged: Path, target: Path, *, may_replace: bool) -> None:
    """Put the text of a report in its place. Raises `Exists` where a file is there that is no text of the story."""
    if may_replace:
        files.swap(staged, target)
        return
    try:
        files.publish(staged, target)
    except FileExistsError:
        raise Exists(
            f"there is already a file {target}, and its words are not those of the article",
            "Move it away, or keep the story in another folder with --to.",
        ) from None


def _folder_of_texts(place: _Place, known: Iterable[str]) -> Path:
    """The folder that holds texts of the story to be replaced; else the one that was named."""
    names = [f"{report_id}.txt" for report_id in known]
    return next(
        (folder for folder in place.folders if any((folder / name).is_file() for name in names)), place.folders[0]
    )


def _clear(place: _Place, leftovers: Iterable[Path]) -> None:
    """Delete what was staged, by this run or by one that was killed, and the texts that no story has any more.

    What cannot be deleted stays: the story is whole with it.
    """
    for leftover in leftovers:
        with contextlib.suppress(OSError):
            for text in _texts(leftover, place) if place.is_alone else ():
                if not _is_named(text.stem, place):
                    text.unlink()
            leftover.unlink()


def _texts(leftover: Path, place: _Place) -> Iterator[Path]:
    """The texts that a run has put in their places from what it had staged, or whose story it has replaced."""
    replaced = _readable(leftover) if leftover.suffix == files.REPLACED else None
    names = [f"{report.id}.txt" for report in replaced.story.reports] if replaced else []
    published = files.published(leftover)
    found = [folder / name for folder in place.folders for name in names] + ([published] if published else [])
    return (path for path in found if _is_ours(path))


def _is_ours(path: Path) -> bool:
    """Whether a file is a text as `brief new` keeps it: its name is made from its hash, and nobody has changed it."""
    if path.is_symlink() or not path.is_file():
        return False
    return path.name == f"{id_from(sha256(path.read_bytes()).hexdigest())}.txt"


def _is_named(report_id: str, place: _Place) -> bool:
    """Whether a story names a report: the one that is kept, or any other file beside it."""
    beside = (path for folder in place.folders for path in folder.glob("*.json") if path.is_file())
    return any(f'"{report_id}"'.encode() in path.read_bytes() for path in (*beside, place.target) if path.exists())


def _readable(path: Path) -> Opened | None:
    """The story in a file; nothing where there is no file, or where what it holds is no story."""
    try:
        data = path.read_bytes()
        return Opened(codec.decode(data, str(path)), data, path)
    except (FileNotFoundError, BriefError):
        return None


@contextmanager
def _place_of(opened: Opened) -> Iterator[_Place]:
    if opened.path is None:
        raise Unwritable("the story came through a pipe or standard input, and has no file", "Name the story's file.")
    with _explained(opened.path, "Is it yours?"), _place(opened.path) as place:
        yield place


@contextmanager
def _place(path: Path) -> Iterator[_Place]:
    """A place to write a story, without other runs where that can be had, and without what killed ones have left."""
    target = files.followed(path)
    is_beside = os.path.realpath(path.parent) == str(target.parent)
    folders = (path.parent,) if is_beside else (path.parent, target.parent)
    with locks.held(folders) as is_alone:
        place = _Place(path, target, folders, is_alone)
        if is_alone:
            for folder in folders:
                _clear(place, files.leftovers(folder))
        yield place


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder and those above it; where what follows fails, those that were made and are empty go again.

    Raises `Unwritable` where something else is there.
    """
    missing = [one for one in (folder, *folder.parents) if not os.path.lexists(one)]
    if os.path.lexists(folder) and not os.path.isdir(folder):  # noqa: PTH112 (answered with no where it cannot be told)
        what = "a link that leads to no folder" if folder.is_symlink() else "no folder"
        raise Unwritable(f"{folder} cannot be written: it is {what}", "Name another folder with --to.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for one in missing:
            files.flush(one.parent)
        yield
    except BaseException:
        for one in missing:
            with contextlib.suppress(OSError):
                one.rmdir()
        raise


@contextmanager
def _explained(where: Path, remedy: str) -> Iterator[None]:
    """Put what the system says about a place into words."""
    if "\0" in str(where):  # which Python refuses before the system is asked
        raise Unwritable(f"{where} cannot be written: a path holds no NUL character", remedy)
    try:
        yield
    except FileExistsError:
        raise _exists(where) from None
    except OSError as error:
        raise Unwritable(f"{where} cannot be written: {error.strerror}", remedy) from None


def _exists(folder: Path) -> Exists:
    """A story that is there already, with a name for the new one that is free."""
    remedy = "Name another folder with --to."
    if folder.name:
        names = (f"{folder.name}-{number}" for number in count(2))
        free = next(name for name in names if not os.path.lexists(folder.with_name(name)))
        option = f"--id {free}" if locations.is_on_shelf(folder) else f"--to {shlex.quote(str(folder.with_name(free)))}"
        remedy = f"Keep the new one beside it: {option}"
    return Exists(f"there is already a story in {folder}", remedy)


def _changed(place: _Place) -> Unwritable:
    return Unwritable(f"{place.path} was changed by somebody else in the meantime", "Try again.")
