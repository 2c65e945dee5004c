"""Finding and loading stories; `keeping` keeps them."""

import contextlib
import errno
import os
import shlex
import stat
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from briefcli import names
from briefcli.errors import BriefError, NotFound, Unreadable, UsageError
from briefcli.model.story import Story
from briefcli.store import locations, shape
from briefcli.store.locations import Location

if TYPE_CHECKING:
    from briefcli.model.article import Article  # what reads articles is loaded for them alone

LARGEST = 32 * 1024 * 1024
"""Bytes of the largest story that is read: some 50,000 quotations, and small enough for any machine."""

_MOST_BESIDE = 1_000
"""Among so many files in a folder the one that somebody meant can be told."""

_LIKENESS_OF_FILES = 0.75
"""How alike a file's name must be to be meant: a slip or two, and not half of its letters."""
STANDARD_INPUT = "-"


class Kept(msgspec.Struct, frozen=True):
    """A story kept under an id, or the problem that keeps it from being read."""

    location: Location
    story: Story | None
    problem: str | None


class Opened(msgspec.Struct, frozen=True):
    """A story with the bytes of its file, and where that lies; nowhere, if it was sent by another program."""

    story: Story
    data: bytes
    path: Path | None


class WithTexts(msgspec.Struct, frozen=True):
    """A story with the texts of its reports that are at hand, by the ids of the reports."""

    opened: Opened
    texts: dict[str, str]


def read(wanted: str, standard_input: BinaryIO | None = None) -> "Story | Article":
    """What a user names: a story as `load` takes it, or an article in a file, at a web address, on standard input.

    Raises `NotFound`, `Unreadable`, `Malformed` for what is meant as a story, `NotAnArticle` for the rest.
    """
    found = open_(wanted, standard_input)
    return found.story if isinstance(found, Opened) else found


def load(story: str | os.PathLike[str] | None = None, standard_input: BinaryIO | None = None) -> Story:
    """The story with an id, in a story folder or file, or on standard input (`-`); else the bundled one.

    An id comes before a path of the same name; `./name` is always a path.
    Raises `NotFound`, `Unreadable` or `Malformed`.
    """
    wanted = os.fspath(story) if story else locations.DEFAULT
    if wanted == STANDARD_INPUT:
        return _story(_read_standard_input(standard_input), "standard input")
    return _open_kept(wanted).story


def open_(wanted: str | None = None, standard_input: BinaryIO | None = None) -> "Opened | Article":
    """What a user names as `read` takes it, a story with its file; the bundled story where nothing is named."""
    if wanted is None:
        return _open_kept(locations.DEFAULT)
    if not wanted:
        raise UsageError(
            "the name of what to read is empty", "Is a variable unset? Without any name it is the bundled story."
        )
    if locations.is_address(wanted):
        from briefcli.store import articles

        return articles.fetch(wanted)
    if wanted == STANDARD_INPUT:
        return _decoded(_read_standard_input(standard_input), "standard input", None)
    if wanted not in {location.id for location in locations.kept()} and _is_there(wanted):
        return _decoded(_file(Path(wanted)), wanted, file(wanted))
    return _open_kept(wanted)


def open_with_texts(wanted: str | None, standard_input: BinaryIO | None = None) -> "WithTexts | Article":
    """What `open_` gives, a story with the texts of its reports that are kept beside it.

    The texts are those of this very story, even where it is just being replaced. Raises what `open_` and `texts`
    raise.
    """
    found = open_(wanted, standard_input)
    while isinstance(found, Opened):
        beside = texts(found)
        if found.path is None or _file(found.path) == found.data:
            return WithTexts(found, beside)
        found = open_(wanted)
    return found


def locate(wanted: str) -> Path:
    """The file of the story with an id, or at a path, whatever it holds. Raises `NotFound`."""
    by_id = {location.id: location for location in locations.kept()}
    if wanted in by_id:
        return by_id[wanted].path
    if wanted.partition("://")[0].isalpha() and "://" in wanted and not os.path.lexists(wanted):
        raise NotFound(f"{wanted} is no address that can be read", "Addresses begin with http:// or https://.")
    if locations.is_path(wanted):
        return Path(wanted) / locations.STORY_FILE if os.path.isdir(wanted) else Path(wanted)  # noqa: PTH112
    close = [*names.nearest(wanted, by_id), *_nearest_beside(Path(wanted))]
    raise NotFound(
        f"there is no story or file named {wanted!r}",
        f"Did you mean {close[0]}?" if close else "`brief stories` lists the stories at hand; a path must exist.",
    )


def file(wanted: str) -> Path | None:
    """The file that a user names; nothing for standard input and for a pipe, which can be read only once."""
    return Path(wanted) if wanted != STANDARD_INPUT and os.path.isfile(wanted) else None  # noqa: PTH113


def contents(wanted: str, standard_input: BinaryIO | None = None) -> bytes:
    """The bytes of a file, or of standard input (`-`). Raises `NotFound` or `Unreadable`."""
    return _read_standard_input(standard_input) if wanted == STANDARD_INPUT else _file(Path(wanted))


def texts(opened: Opened) -> dict[str, str]:
    """The texts of a story's reports that are kept beside its file, as `REPORT.txt`, by the ids of the reports.

    Where the file is a link, they may lie beside the link or beside what it leads to. Raises `Unreadable` for one that
    is there and is not UTF-8 text.
    """
    if opened.path is None:
        return {}
    folders = (opened.path.parent, Path(os.path.realpath(opened.path)).parent)
    found: dict[str, str] = {}
    for report in opened.story.reports:
        paths = (folder / f"{report.id}.txt" for folder in folders)
        # What may not be looked at is not at hand.
        path = next((path for path in paths if os.path.isfile(path)), None)  # noqa: PTH113
        if path is not None:
            with contextlib.suppress(NotFound):  # the story is being replaced
                found[report.id] = _text(path)
    return found


def _text(path: Path) -> str:
    from briefcli.model.article import LONGEST  # loaded with what reads texts

    try:
        text = _file(path).decode()
    except UnicodeDecodeError as error:
        problem = f"{path} is not UTF-8 text: byte {error.start:,} is 0x{error.object[error.start]:02X}"
        raise Unreadable(problem, "Keep the text of the report as `brief new` does.") from None
    if len(text) > LONGEST:
        problem = f"{path} has {len(text):,} characters, and the text of a report has {LONGEST:,} at most"
        raise Unreadable(problem, "Is this the text of one report?")
    return text


def _open_kept(wanted: str) -> Opened:
    path = locate(wanted)
    try:
        return _open_file(path)
    except NotFound:
        if path == Path(wanted) or not os.path.isdir(wanted):  # noqa: PTH112
            raise
        raise NotFound(
            f"{wanted} is a folder without a {locations.STORY_FILE}",
            "Name a story, or an article: one file.",
        ) from None


def _beside(path: Path) -> list[str]:
    """What else lies where a path leads, with the folders as the user has written them; nothing where none may look."""
    try:
        return [str(path.with_name(entry.name)) for entry in islice(os.scandir(path.parent), _MOST_BESIDE)]
    except (OSError, ValueError):
        return []


def _nearest_beside(path: Path) -> list[str]:
    """What lies beside a path and looks most like it; an ending that many files have is no likeness."""
    by_stem: dict[str, list[str]] = {}
    for there in _beside(path):
        by_stem.setdefault(Path(there).stem, []).append(there)
    return [there for stem in names.nearest(path.stem, by_stem, _LIKENESS_OF_FILES) for there in by_stem[stem]]


def is_one(word: str) -> bool:
    """Whether a word names a story or an article: an id, a file that is there, or a folder that holds a story."""
    is_there = _is_there(word) or os.path.isfile(Path(word) / locations.STORY_FILE)  # noqa: PTH113
    return is_there or word in {location.id for location in locations.kept()}


def _is_there(word: str) -> bool:
    """Whether a word names something that can be read: a file or a pipe, but not a folder."""
    # `os.path` and not `Path`: its questions are answered with no, where a path cannot be one.
    return os.path.exists(word) and not os.path.isdir(word)  # noqa: PTH110, PTH112


def kept() -> tuple[Kept, ...]:
    """Every story kept under an id; one that cannot be read comes with its problem instead."""
    result: list[Kept] = []
    for location in locations.kept():
        try:
            result.append(Kept(location, _open_file(location.path).story, None))
        except BriefError as error:
            result.append(Kept(location, None, str(error)))
    return tuple(result)


def _open_file(path: Path) -> Opened:
    data = _file(path)
    story = shape.bundled(data) if locations.is_bundled(path) else None
    return Opened(story or _story(data, str(path)), data, path)


def _story(data: bytes, name: str) -> Story:
    from briefcli.store import codec  # looks for every fault, for which it needs more than the bundled story does

    return codec.decode(data, name)


def _decoded(data: bytes, name: str, path: Path | None) -> "Opened | Article":
    """What the bytes hold: JSON is a story, unless it is IPTC ninjs; all else is an article."""
    from briefcli.store import articles

    if (name.endswith(".json") and not articles.is_ninjs(data)) or articles.holds_json(data):
        return Opened(_story(data, name), data, path)
    return articles.decode(data, name)


def _file(path: Path) -> bytes:
    try:
        about = path.stat()
        if stat.S_ISCHR(about.st_mode) or stat.S_ISBLK(about.st_mode) or stat.S_ISSOCK(about.st_mode):
            what = "a socket" if stat.S_ISSOCK(about.st_mode) else "a device"
            raise Unreadable(f"{path} is {what}, not a file", "Name a file, or - for standard input.")
        if about.st_size > LARGEST:
            raise _too_large(str(path), f"{about.st_size / 1024**2:,.0f} MB")
        with path.open("rb") as opened:
            return _read(opened, str(path))
    except (OSError, ValueError) as error:  # a path with a NUL character is a `ValueError`
        raise _unreadable(path, error) from None


def _read_standard_input(standard_input: BinaryIO | None) -> bytes:
    if standard_input is None:
        raise Unreadable("there is no standard input", "Name a story, or send one: brief quotes - < story.json")
    try:
        return _read(standard_input, "standard input")
    except OSError as error:
        problem = f"standard input cannot be read: {os.strerror(error.errno or 0)}"
        raise Unreadable(problem, "Send a story file into it: brief quotes - < story.json") from None


def _read(file: BinaryIO, name: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _too_large(name, f"more than {LARGEST // 1024**2} MB")
    return data


def _too_large(name: str, size: str) -> Unreadable:
    return Unreadable(
        f"{name} has {size}, and a story has {LARGEST // 1024**2} MB at most",
        "A story holds facts, not the texts of articles or pictures: is this the right file?",
    )


def _unreadable(path: Path, error: OSError | ValueError) -> BriefError:
    number = error.errno if isinstance(error, OSError) else errno.ENOENT
    if number == errno.ELOOP:
        return Unreadable(f"{path} is a link that leads in a circle", "Name the file itself.")
    if number == errno.ENOENT and os.path.islink(path):  # noqa: PTH114
        leads_to = os.path.realpath(path)
        return NotFound(f"{path} is a link to {leads_to}, which is not there", "Repair the link, or name the file.")
    if number in (errno.ENOENT, errno.ENOTDIR):
        return NotFound(f"there is no file {path}", _remedy_of_missing(path))
    if number in (errno.EACCES, errno.EPERM):
        remedy = f"Allow it, if the file is yours: chmod u+r {shlex.quote(str(path))}"
        return Unreadable(f"{path} may not be read: its permissions forbid it", remedy)
    if number == errno.EISDIR:
        return Unreadable(f"{path} is a folder", "Name a story file or a folder that holds one.")
    return Unreadable(f"{path} cannot be read: {os.strerror(number or 0)}", "Name a story file.")


def _remedy_of_missing(path: Path) -> str:
    """What to try where a file is not there."""
    close = _nearest_beside(path)
    if close:
        return f"Did you mean {close[0]}?"
    if _may_be_address(path):
        return f"Is it a web address? Then write https://{path}"
    if path.suffix in ("", Path(locations.STORY_FILE).suffix):
        return "`brief stories` lists the stories at hand."
    return "Name a file that is there, or - for standard input."


def _may_be_address(path: Path) -> bool:
    """Whether a path that leads nowhere begins like a web address: marsk.example/dike."""
    host = path.parts[0] if len(path.parts) > 1 else ""
    name, dot, ending = host.rpartition(".")
    return bool(dot) and name.replace("-", "").replace(".", "").isalnum() and ending.isalpha() and not _is_there(host)
