"""Folders in which a story is or comes to be, the runs that change it, and what must hold after them, whatever happens.

The folder of a scene holds the articles, and `kept` is the folder of the story.
"""

import shutil
from pathlib import Path
from typing import NamedTuple

from factories import Json, encoded
from marsk import BOATS, TEXT, world
from runs import Nursery, run

EARLIER = "The ferry to Tarn stayed in port on Monday. “We sail tomorrow,” said Ada Quill, the master of the ferry.\n"
LATER = "The ferry to Tarn sailed on Tuesday. “A calm crossing,” said Tom Reed, a deckhand. It carried 40 people.\n"
OWN = {"r-notes.txt": b"mine", "r-0a1b2c3d.txt": b"mine too", ".story.json.backup.new": b"and mine", "a.json": b"[]"}
"""Files of the user's own that look a little like ours."""

NEW = ("new", "later.txt", "--to", "kept")
CHECK = ("check", "kept", "--strict", "--plain")


class Scene(NamedTuple):
    """A folder in which the story is, or comes to be, in `kept`, and what changes it."""

    name: str
    root: Path
    arguments: tuple[str, ...]


class Outcome(NamedTuple):
    """The files of a scene before the run, and after a run that nobody kills."""

    before: dict[str, bytes]
    after: dict[str, bytes]


def fresh(root: Path) -> tuple[str, ...]:
    """No folder at all."""
    (root / "later.txt").write_text(LATER, "utf-8")
    return NEW


def among_own_files(root: Path) -> tuple[str, ...]:
    """A folder of the user's, without a story."""
    add_own_files(root / "kept")
    return fresh(root)


def replacing(root: Path) -> tuple[str, ...]:
    """A story of another article, to be replaced."""
    among_own_files(root)
    (root / "earlier.txt").write_text(EARLIER, "utf-8")
    assert run("new", "earlier.txt", "--to", "kept", cwd=root).status == 0
    return (*NEW, "--force")


def replacing_through_a_link(root: Path) -> tuple[str, ...]:
    """A story whose file is a link to one elsewhere, to be replaced."""
    arguments = replacing(root)
    (root / "real").mkdir()
    (root / "kept" / "story.json").rename(root / "real" / "marsk.json")
    (root / "kept" / "story.json").symlink_to("../real/marsk.json")
    return arguments


def ignoring(root: Path) -> tuple[str, ...]:
    """A story with a finding, which is to be ignored."""
    keep(root / "kept", BOATS | {"value": 31})
    return ("check", "kept", "--ignore", "figure-value:f1", "--because", "counted again")


def fixing(root: Path) -> tuple[str, ...]:
    """A story with words that have moved."""
    anchor = BOATS["anchor"]
    keep(root / "kept", BOATS | {"anchor": anchor | {"start": anchor["start"] - 3, "end": anchor["end"] - 3}})
    return ("check", "kept", "--fix")


SCENES = [fresh, among_own_files, replacing, replacing_through_a_link, ignoring, fixing]


def keep(folder: Path, boats: Json) -> None:
    """A folder with a story that has these boats, its text, and files of the user's."""
    add_own_files(folder)
    (folder / "story.json").write_bytes(encoded(world(figures=[boats])))
    (folder / "gazette.txt").write_text(TEXT, "utf-8")


def add_own_files(folder: Path) -> None:
    folder.mkdir()
    for name, data in OWN.items():
        (folder / name).write_bytes(data)


def found_in(root: Path) -> dict[str, bytes]:
    """The names and the bytes of all files in a folder and below."""
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def is_staged(name: str) -> bool:
    """Whether a file was to be put in its place, and was not yet."""
    return ".brief-" in name


def require_whole(root: Path, outcome: Outcome) -> None:
    """The story is the old one or the new one, each with its texts, and all files of the user's are there."""
    found = found_in(root)
    is_old = found.get("kept/story.json") == outcome.before.get("kept/story.json")

    assert (outcome.before if is_old else outcome.after).items() <= found.items()
    assert {name for name in found if not is_staged(name)} <= {*outcome.before, *outcome.after}


def copy(scene: Scene, to: Path | None = None) -> Path:
    """The scene as it was, in another folder."""
    root = to or scene.root.with_name("copy")
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(scene.root, root, symlinks=True)
    return root


def outcome_of(scene: Scene, nursery: Nursery) -> Outcome:
    """What a scene is before its run, and after it."""
    (done,) = nursery.run(copy(scene), scene.arguments)

    assert done.status == 0, done.err
    return Outcome(found_in(scene.root), found_in(scene.root.with_name("copy")))
