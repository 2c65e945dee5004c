"""Nothing is lost where a run is killed: before each of its changes of files, and at random moments.

`pytest tests/store --full -s` kills the real command 300 times at random, and counts; without `--full` it is 24 times.
"""

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

from factories import Json, encoded
from marsk import BOATS, TEXT, world
from runs import Nursery, command, run

EARLIER = "The ferry to Tarn stayed in port on Monday. “We sail tomorrow,” said Ada Quill, the master of the ferry.\n"
LATER = "The ferry to Tarn sailed on Tuesday. “A calm crossing,” said Tom Reed, a deckhand. It carried 40 people.\n"
OWN = {"r-notes.txt": b"mine", "r-0a1b2c3d.txt": b"mine too", ".story.json.backup.new": b"and mine", "a.json": b"[]"}
"""Files of the user's own that look a little like ours."""

NEW = ("new", "later.txt", "--to", "kept")
CHECK = ("check", "kept", "--strict", "--plain")
FEWER_KILLS, ALL_KILLS = 24, 300


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


def require_swept(root: Path, outcome: Outcome, nursery: Nursery, arguments: tuple[str, ...]) -> None:
    """The next run leaves nothing but the story, its texts and the user's files, and all of it proves true."""
    nursery.run(root, arguments)
    (checked,) = nursery.run(root, CHECK)

    assert set(found_in(root)) == set(outcome.after)
    assert (checked.status, "No findings" in checked.out) == (0, True)


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    with Nursery(tmp_path_factory.mktemp("nursery") / "streams") as running:
        yield running


@pytest.fixture(params=SCENES, ids=lambda scene: scene.__name__.replace("_", " "))
def scene(request: pytest.FixtureRequest, tmp_path: Path) -> Scene:
    (tmp_path / "scene").mkdir()
    return Scene(request.param.__name__, tmp_path / "scene", request.param(tmp_path / "scene"))


@pytest.fixture
def outcome(scene: Scene, nursery: Nursery) -> Outcome:
    (done,) = nursery.run(copy(scene), scene.arguments)

    assert done.status == 0, done.err
    return Outcome(found_in(scene.root), found_in(scene.root.with_name("copy")))


def copy(scene: Scene) -> Path:
    """The scene as it was, in another folder."""
    root = scene.root.with_name("copy")
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(scene.root, root, symlinks=True)
    return root


def test_a_kill_before_a_change_of_files(scene: Scene, outcome: Outcome, nursery: Nursery, full: bool) -> None:
    for number in count(1, step=1 if full else 3):
        root = copy(scene)
        (killed,) = nursery.run(root, scene.arguments, die_before=number)
        require_whole(root, outcome)
        if killed.status == 0:
            break
        require_swept(root, outcome, nursery, scene.arguments)

    assert number > 10


def test_a_kill_at_any_moment(scene: Scene, outcome: Outcome, nursery: Nursery, full: bool) -> None:
    kills = (ALL_KILLS if full else FEWER_KILLS) // len(SCENES)
    seconds = duration(scene)
    late = 0
    for number in range(kills):
        root = copy(scene)
        killed = kill(root, scene.arguments, random.uniform(0, seconds) if number % 2 else None)
        late += killed and found_in(root) != outcome.before
        require_whole(root, outcome)
        require_swept(root, outcome, nursery, scene.arguments)
    print(f"{scene.name}: {kills} kills, {late} of them after the first change of files")


def duration(scene: Scene) -> float:
    """How long the command of a scene takes, in seconds."""
    start = time.monotonic()
    run(*scene.arguments, cwd=copy(scene))
    return time.monotonic() - start


def kill(root: Path, arguments: tuple[str, ...], seconds: float | None) -> bool:
    """Kill the real command after so many seconds, or just after its first change; whether it was still running."""
    before = tree(root)
    process = subprocess.Popen(command(*arguments), cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if seconds is None:
        while process.poll() is None and tree(root) == before:
            pass
        seconds = random.uniform(0, 0.01)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def tree(root: Path) -> set[str]:
    """The names of all files and folders, whatever becomes of them meanwhile."""
    return {name for _, folders, names in os.walk(root) for name in (*folders, *names)}
