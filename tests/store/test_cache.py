"""The user's cache folder: whatever has befallen it, a command does what it does without one, and repairs it."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import msgspec
import pytest

import runs

ARTICLE = "“The dike will hold,” said Ada Quill, the mayor of Marsk. Tom Reed, 41, denied that 30 people were hurt.\n"


def brief(folder: Path, **changes: str) -> runs.Ended:
    return runs.run("quotes", "dike.txt", "--json", cwd=folder, env=surroundings(folder, **changes))


def surroundings(folder: Path, **changes: str) -> dict[str, str]:
    return {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), **changes}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[runs.Ended, str, bytes]:
    """What the command does without a cache, and the name and bytes of the file that it keeps with one."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "dike.txt").write_text(ARTICLE, "utf-8")
    plain = brief(folder, BRIEF_CACHE="off")
    assert plain.status == 0
    assert brief(folder) == plain
    (file,) = (folder / "cache" / "brief").iterdir()
    return plain, file.name, file.read_bytes()


@pytest.fixture
def file(tmp_path: Path, whole: tuple[runs.Ended, str, bytes]) -> Path:
    """A file as it is kept, in a cache of its own."""
    (tmp_path / "dike.txt").write_text(ARTICLE, "utf-8")
    folder = tmp_path / "cache" / "brief"
    folder.mkdir(parents=True)
    path = folder / whole[1]
    path.write_bytes(whole[2])
    path.chmod(0o600)
    return path


def another_python(path: Path) -> None:
    """The file of another Python: its own checksum is right."""
    data = path.read_bytes()[4:].replace(b"GCC", b"XCC").replace(b"Clang", b"Xlang").replace(b"MSC", b"XSC")
    path.write_bytes(crc32(data).to_bytes(4) + data)


def another_shape(path: Path) -> None:
    path.write_bytes(crc32(b"\x93\x01\x02\x03").to_bytes(4) + b"\x93\x01\x02\x03")


def one_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)


def link_to_nowhere(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere"))


DAMAGED: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-100]),
    "cut within the checksum": lambda path: path.write_bytes(path.read_bytes()[:3]),
    "one bit": one_bit,
    "of another Python": another_python,
    "of another shape": another_shape,
    "text": lambda path: path.write_text("regexes"),
    "writable by others": lambda path: path.chmod(0o666),
    "writable by a group": lambda path: path.chmod(0o660),
    "a link that leads nowhere": link_to_nowhere,
}


@pytest.mark.parametrize("damage", DAMAGED.values(), ids=DAMAGED)
@pytest.mark.slow
def test_what_is_damaged_is_written_again(
    tmp_path: Path, file: Path, whole: tuple[runs.Ended, str, bytes], damage: Callable[[Path], object]
) -> None:
    damage(file)
    before = file.lstat()

    assert brief(tmp_path) == whole[0]
    assert file.lstat().st_ino != before.st_ino
    assert file.read_bytes() == whole[2]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_what_is_whole_is_left_as_it_is(tmp_path: Path, file: Path, whole: tuple[runs.Ended, str, bytes]) -> None:
    before = file.stat()

    assert brief(tmp_path) == whole[0]
    assert file.stat().st_ino == before.st_ino


@pytest.mark.slow
def test_patterns_that_are_not_code_are_compiled(
    tmp_path: Path, file: Path, whole: tuple[runs.Ended, str, bytes]
) -> None:
    """The checksum is right, but not what it is of: `_sre` refuses the code, and the pattern is compiled as ever."""
    python, codes = msgspec.msgpack.decode(file.read_bytes()[4:], strict=False)
    for patterns in codes.values():
        for code in patterns.values():
            code[1] = b"\xff" * len(code[1])
    data = msgspec.msgpack.encode([python, codes])
    file.write_bytes(crc32(data).to_bytes(4) + data)

    assert brief(tmp_path) == whole[0]
    assert file.read_bytes() == whole[2]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
@pytest.mark.slow
def test_what_belongs_to_somebody_else_is_not_read_and_their_folder_not_written(
    tmp_path: Path, file: Path, whole: tuple[runs.Ended, str, bytes]
) -> None:
    one_bit(file)
    damaged = file.read_bytes()
    for path in (file, file.parent, file.parent.parent):
        os.chown(path, 4711, 4711)

    assert brief(tmp_path) == whole[0]
    assert file.read_bytes() == damaged


@pytest.mark.parametrize("place", ["file", "circle", "pipe", "read-only"])
@pytest.mark.slow
def test_where_nothing_can_be_kept_the_command_does_its_work(
    tmp_path: Path, whole: tuple[runs.Ended, str, bytes], place: str
) -> None:
    (tmp_path / "dike.txt").write_text(ARTICLE, "utf-8")
    cache = tmp_path / "cache"
    match place:
        case "file":
            cache.write_text("mine")
        case "circle":
            cache.symlink_to(cache)
        case "pipe":
            (cache / "brief").mkdir(parents=True)
            os.mkfifo(cache / "brief" / whole[1])
        case "read-only":
            cache.mkdir(mode=0o500)

    assert brief(tmp_path) == whole[0]
    assert place != "file" or cache.read_text() == "mine"


@pytest.mark.parametrize("home", [{}, {"HOME": "relative"}, {"HOME": "/proc/self"}, {"HOME": "/dev/null"}])
def test_a_user_without_a_home_has_no_cache(
    tmp_path: Path, whole: tuple[runs.Ended, str, bytes], home: dict[str, str]
) -> None:
    (tmp_path / "dike.txt").write_text(ARTICLE, "utf-8")

    assert brief(tmp_path, **{"XDG_CACHE_HOME": "", **home, "BRIEF_CACHE": "" if home else "off"}) == whole[0]


@pytest.mark.slow
def test_several_at_once_leave_one_whole_file(tmp_path: Path, whole: tuple[runs.Ended, str, bytes]) -> None:
    (tmp_path / "dike.txt").write_text(ARTICLE, "utf-8")
    together = [runs.start("quotes", "dike.txt", "--json", cwd=tmp_path, env=surroundings(tmp_path)) for _ in range(4)]

    assert {process.communicate() for process in together} == {(whole[0].out, whole[0].err)}
    (file,) = (tmp_path / "cache" / "brief").iterdir()
    assert file.read_bytes() == whole[2]
