"""Nothing is lost where the disk is full, a folder is read-only, or a permission is missing."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from briefcli import load
from runs import Ended, Nursery, command, run
from scenes import CHECK, LATER, Outcome, Scene, copy, fixing, found_in, fresh, ignoring, replacing

pytestmark = pytest.mark.slow

BLOCK = 4096

Writing = Callable[[Path], tuple[str, ...]]


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """A disk of its own in a folder; skips the test where this user may mount none."""
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path, free: int) -> None:
    """Fill a disk up to so many free blocks."""
    with (folder / "filler").open("wb", buffering=0) as file:
        about = os.statvfs(folder)
        file.write(bytes(max(0, about.f_bavail * about.f_frsize - free * BLOCK)))


def require_unchanged(root: Path, before: dict[str, bytes], done: Ended, why: str) -> None:
    """The run has said why it could not write, and everything is as it was."""
    assert (done.status, done.out) == (3, "")
    assert f"cannot be written: {why}" in done.err
    assert found_in(root) == before


def test_a_full_disk(scene: Scene, outcome: Outcome, nursery: Nursery, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    failed = 0
    with mounted(disk, "size=1m"):
        for free in count():
            root = copy(scene, disk / "root")
            fill(disk, free)
            (done,) = nursery.run(root, scene.arguments)
            (disk / "filler").unlink()
            if done.status == 0:
                break
            require_unchanged(root, outcome.before, done, "No space left on device")
            failed += 1
            assert nursery.run(root, scene.arguments)[0].status == 0
            assert nursery.run(root, CHECK)[0].status == 0

        assert found_in(root) == outcome.after
    assert failed


def test_a_disk_without_room_for_another_name(scene: Scene, outcome: Outcome, nursery: Nursery, tmp_path: Path) -> None:
    names = sum(1 for _ in scene.root.rglob("*")) + 2
    with mounted(tmp_path / "disk", f"nr_inodes={names}"):
        root = copy(scene, tmp_path / "disk" / "root")
        (done,) = nursery.run(root, scene.arguments)

        require_unchanged(root, outcome.before, done, "No space left on device")


@pytest.mark.parametrize("largest", [300, 1000])
def test_files_may_not_become_so_large(scene: Scene, outcome: Outcome, nursery: Nursery, largest: int) -> None:
    root = copy(scene)
    (done,) = nursery.run(root, scene.arguments, largest=largest)

    require_unchanged(root, outcome.before, done, "File too large")


def test_a_disk_that_is_read_only(scene: Scene, outcome: Outcome, nursery: Nursery, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m"):
        root = copy(scene, tmp_path / "disk" / "root")
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path / "disk")], check=True)
        (done,) = nursery.run(root, scene.arguments)

        require_unchanged(root, outcome.before, done, "Read-only file system")


def test_folders_that_were_made_in_vain_are_removed(tmp_path: Path, nursery: Nursery) -> None:
    (tmp_path / "later.txt").write_text(LATER, "utf-8")
    done, other = (nursery.run(tmp_path, ("new", "later.txt", "--to", to), largest=300)[0] for to in ("a/b/c", "."))

    assert (done.status, other.status) == (3, 3)
    assert [path.name for path in tmp_path.iterdir()] == ["later.txt"]


def test_a_file_may_have_as_long_a_name_as_there_is(tmp_path: Path, nursery: Nursery) -> None:
    arguments = ignoring(tmp_path)
    path = tmp_path / "kept" / ("ß" * 125 + ".json")
    (tmp_path / "kept" / "story.json").rename(path)
    (done,) = nursery.run(tmp_path, ("check", str(path), *arguments[2:]))

    assert done.status == 0
    assert len(load(path).ignored) == 1


def test_a_full_standard_output_loses_no_story(tmp_path: Path) -> None:
    (tmp_path / "later.txt").write_text(LATER, "utf-8")
    with Path("/dev/full").open("wb") as full_:
        done = subprocess.run(
            command("new", "later.txt", "--to", "kept"), cwd=tmp_path, stdout=full_, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 3
    assert done.stderr.decode().splitlines()[0].endswith("see them with: brief summary kept")
    assert "standard output cannot be written" in done.stderr.decode()
    assert run(*CHECK, cwd=tmp_path).status == 0


# Permissions ----------------------------------------------------------------------------------------

LOST = {
    "the folder may not be written": ("kept", 0o555),
    "the folder may not be entered": ("kept", 0o666),
    "the folder may not be touched": ("kept", 0o000),
    "the story may not be read": ("kept/story.json", 0o200),
    "the story may not be written": ("kept/story.json", 0o444),
    "the story may not be touched": ("kept/story.json", 0o000),
}


@pytest.mark.parametrize(("name", "mode"), LOST.values(), ids=LOST)
@pytest.mark.parametrize("kind", [replacing, ignoring, fixing])
def test_a_lost_permission(tmp_path: Path, nursery: Nursery, kind: Writing, name: str, mode: int) -> None:
    arguments = kind(tmp_path)
    before = found_in(tmp_path)
    usual = (tmp_path / name).stat().st_mode
    (tmp_path / name).chmod(mode)
    (done,) = nursery.run(tmp_path, arguments, bound=True)
    (tmp_path / name).chmod(usual)

    assert (done.status, found_in(tmp_path)) == (3, before)
    assert done.err.startswith("brief: ")
    assert nursery.run(tmp_path, arguments, bound=True)[0].status == 0
    assert nursery.run(tmp_path, CHECK, bound=True)[0].status == 0


def test_a_folder_that_may_be_written_and_not_listed(tmp_path: Path, nursery: Nursery) -> None:
    arguments = fresh(tmp_path)
    (tmp_path / "kept").mkdir(0o300)
    done = [nursery.run(tmp_path, arguments, bound=True)[0].status for _ in range(2)]
    (tmp_path / "kept").chmod(0o700)

    assert done == [0, 3]
    assert nursery.run(tmp_path, CHECK)[0].status == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_owner_and_permissions_stay(tmp_path: Path, nursery: Nursery) -> None:
    arguments = ignoring(tmp_path)
    path = tmp_path / "kept" / "story.json"
    os.chown(path, 12345, 54321)
    path.chmod(0o640)
    before = path.stat()
    nursery.run(tmp_path, arguments)
    after = path.stat()

    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert after.st_size > before.st_size
