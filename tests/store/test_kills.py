"""Nothing is lost where a run is killed: before each of its changes of files, and at random moments.

`pytest tests/store --full -s` kills the real command 300 times at random, and counts; without `--full` it is 24 times.
"""

import os
import random
import shutil
import signal
import subprocess
import time
from itertools import count
from pathlib import Path

import pytest

from runs import Nursery, command, run
from scenes import (
    CHECK,
    EARLIER,
    OWN,
    SCENES,
    Outcome,
    Scene,
    among_own_files,
    copy,
    found_in,
    replacing,
    require_whole,
)

pytestmark = pytest.mark.slow

FEWER_KILLS, ALL_KILLS = 24, 300


def require_swept(root: Path, outcome: Outcome, nursery: Nursery, arguments: tuple[str, ...]) -> None:
    """The next run leaves nothing but the story, its texts and the user's files, and all of it proves true."""
    nursery.run(root, arguments)
    (checked,) = nursery.run(root, CHECK)

    assert set(found_in(root)) == set(outcome.after)
    assert (checked.status, "No findings" in checked.out) == (0, True)


def test_a_kill_before_a_change_of_files(scene: Scene, outcome: Outcome, nursery: Nursery, full: bool) -> None:
    for number in count(1, step=1 if full else 3):
        root = copy(scene)
        (killed,) = nursery.run(root, scene.arguments, die_before=number)
        require_whole(root, outcome)
        if killed.status == 0:
            break
        require_swept(root, outcome, nursery, scene.arguments)

    assert number > 10
    print(f"{scene.name}: killed before its change of files 1 to {number - 1}{'' if full else ', every third'}")


def test_a_text_that_came_without_its_story_is_swept_by_the_next_run(tmp_path: Path, nursery: Nursery) -> None:
    (tmp_path / "scene").mkdir()
    scene = Scene("replacing", tmp_path / "scene", replacing(tmp_path / "scene"))
    (scene.root / "kept" / "story.json").unlink()
    came_alone = 0
    for number in count(1):
        root = copy(scene)
        (killed,) = nursery.run(root, scene.arguments, die_before=number)
        if killed.status == 0:
            break
        came_alone += len(list((root / "kept").glob("r-*.txt"))) > len(list((scene.root / "kept").glob("r-*.txt")))
        nursery.run(root, ("new", "earlier.txt", "--to", "kept", "--force"))

        assert tree(root) == {*tree(scene.root), "story.json"}
    assert came_alone


def test_what_lies_in_another_folder_of_the_shelf_is_swept_too(tmp_path: Path, nursery: Nursery) -> None:
    root = tmp_path / "scene"
    root.mkdir()
    replacing(root)
    shelf = nursery.data / "brief" / "stories"
    for number in range(12, 18):
        (killed,) = nursery.run(root, ("new", "later.txt", "--id", f"later-{number}"), die_before=number)
        assert killed.status < 0
    left = tree(shelf)
    (done,) = nursery.run(root, ("new", "earlier.txt", "--id", "earlier"))

    assert done.status == 0
    assert any(".brief-" in name for name in left)
    assert not any(".brief-" in name for name in tree(shelf))
    assert {path.parent.name for path in shelf.glob("*/r-*.txt")} == {
        path.parent.name for path in shelf.glob("*/*.json")
    }


def test_a_text_that_came_alone_and_was_changed_since_stays(tmp_path: Path, nursery: Nursery) -> None:
    """The text and what was staged may be one file under two names."""
    root = tmp_path / "scene"
    for number in count(1):
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir()
        arguments = among_own_files(root)
        (killed,) = nursery.run(root, arguments, die_before=number)
        texts = [path for path in (root / "kept").glob("r-*.txt") if path.name not in OWN]
        if texts and not (root / "kept" / "story.json").exists():
            break
        assert killed.status < 0
    (text,) = texts
    text.write_text("mine now", "utf-8")
    (root / "earlier.txt").write_text(EARLIER, "utf-8")

    assert nursery.run(root, ("new", "earlier.txt", "--to", "kept"))[0].status == 0
    assert text.read_text("utf-8") == "mine now"


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
    """The names of all files and folders, whatever becomes of them in the meantime."""
    return {name for _, folders, names in os.walk(root) for name in (*folders, *names)}
