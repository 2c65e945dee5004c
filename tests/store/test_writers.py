"""Two runs that write one story at once: both are kept, or one is told; and whoever reads then reads one of them.

`pytest tests/store --full` sets 50 pairs of the real command against each other, for each kind of pair.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefcli import load
from briefcli.store import locks
from factories import encoded
from marsk import BOATS, TEXT, world
from runs import Ended, Nursery, command, start
from scenes import CHECK, EARLIER, LATER

pytestmark = pytest.mark.slow

FEWER_PAIRS, ALL_PAIRS = 6, 50

Pair = Callable[..., tuple[Ended, Ended]]


@pytest.fixture
def folders(tmp_path: Path, full: bool) -> list[Path]:
    """A folder for each pair, with two articles."""
    made = [tmp_path / str(number) for number in range(ALL_PAIRS if full else FEWER_PAIRS)]
    for folder in made:
        folder.mkdir()
        (folder / "earlier.txt").write_text(EARLIER, "utf-8")
        (folder / "later.txt").write_text(LATER, "utf-8")
    return made


@pytest.fixture
def pair(nursery: Nursery, full: bool) -> Pair:
    """Runs two commands in a folder at once, in processes of their own where there is time for that."""

    def run(folder: Path, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[Ended, Ended]:
        if not full:
            first, second = nursery.run(folder, one, other)
            return first, second
        begun = [start(*arguments, cwd=folder) for arguments in (one, other)]
        first, second = (Ended(*done) for done in map(ended, begun))
        return first, second

    return run


def ended(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = process.communicate()
    return process.returncode, out, err


def new(article: str, *more: str) -> tuple[str, ...]:
    return ("new", f"{article}.txt", "--to", "kept", *more)


def ignore(rule: str) -> tuple[str, ...]:
    return ("check", "kept", "--ignore", rule, "--because", "an editor has looked at it")


def kept_in(folder: Path) -> set[str]:
    return {path.name for path in (folder / "kept").iterdir()}


def keep_two_findings(folder: Path) -> None:
    """A story with two findings, and its text."""
    boats = BOATS | {"value": 31, "bound": "exactly"}
    (folder / "kept").mkdir()
    (folder / "kept" / "story.json").write_bytes(encoded(world(figures=[boats])))
    (folder / "kept" / "gazette.txt").write_text(TEXT, "utf-8")


@pytest.mark.parametrize("is_there", [False, True], ids=["to a new folder", "to a folder of the user's"])
def test_of_two_new_stories_one_is_kept_and_the_other_is_told(
    folders: list[Path], pair: Pair, nursery: Nursery, is_there: bool
) -> None:
    for folder in folders:
        if is_there:
            (folder / "kept").mkdir()
            (folder / "kept" / "r-notes.txt").write_text("mine")
        done = pair(folder, new("earlier"), new("later"))
        (checked,) = nursery.run(folder, CHECK)
        won = [text for one, text in zip(done, (EARLIER, LATER), strict=True) if one.status == 0]
        (report,) = load(folder / "kept").reports

        assert sorted(one.status for one in done) == [0, 3]
        assert next(one.err for one in done if one.status).startswith("brief: there is already a story in kept")
        assert won == [(folder / "kept" / f"{report.id}.txt").read_text("utf-8")]
        assert kept_in(folder) == {"story.json", f"{report.id}.txt", *(["r-notes.txt"] if is_there else [])}
        assert checked.status == 0, checked


def test_of_two_that_replace_a_story_the_last_is_kept_whole(folders: list[Path], pair: Pair, nursery: Nursery) -> None:
    for folder in folders:
        nursery.run(folder, new("later", "--title", "Replaced"))
        done = pair(folder, new("earlier", "--force"), new("later", "--force"))
        (checked,) = nursery.run(folder, CHECK)
        (report,) = load(folder / "kept").reports

        assert [one.status for one in done] == [0, 0]
        assert kept_in(folder) == {"story.json", f"{report.id}.txt"}
        assert checked.status == 0, checked


def test_of_two_that_ignore_findings_both_are_kept(folders: list[Path], pair: Pair, nursery: Nursery) -> None:
    for folder in folders:
        keep_two_findings(folder)
        pair(folder, ignore("figure-value:f1"), ignore("figure-bound:f1"))
        (checked,) = nursery.run(folder, CHECK)

        assert {one.rule for one in load(folder / "kept").ignored} == {"figure-value", "figure-bound"}
        assert kept_in(folder) == {"story.json", "gazette.txt"}
        assert checked.status == 0, checked


def test_a_reason_is_kept_or_its_story_has_been_replaced(folders: list[Path], pair: Pair, nursery: Nursery) -> None:
    for folder in folders:
        keep_two_findings(folder)
        ignored, replaced = pair(folder, ignore("figure-value"), new("later", "--force"))
        (checked,) = nursery.run(folder, CHECK)

        assert replaced.status == 0
        assert load(folder / "kept").ignored == ()
        assert ignored.status < 3 or "was changed by somebody else in the meantime" in ignored.err
        assert checked.status == 0, checked


def test_whoever_reads_while_a_story_is_replaced_reads_one_with_its_text(folders: list[Path], nursery: Nursery) -> None:
    folder = folders[0]
    nursery.run(folder, new("earlier"))
    for _ in folders:
        replacing = [new(article, "--force") for article in ("later", "earlier")]
        done = nursery.run(folder, CHECK, replacing[0], CHECK, replacing[1], CHECK)

        assert [one.status for one in done] == [0] * 5, done
        assert all(one.out.endswith("No findings.\n") for one in (done[0], done[2], done[4]))


# What happens just before a run does something ------------------------------------------------------


class Meanwhile:
    """Does something once, just before this process does what has a name among Python's audit events."""

    def __init__(self) -> None:
        self._waiting: tuple[str, str, Callable[[], object]] | None = None
        sys.addaudithook(self._hear)  # which stays to the end of the process, and then hears nothing of interest

    def before(self, event: str, of: str, do: Callable[[], object]) -> None:
        """Do something before an event whose first argument ends with a word."""
        self._waiting = (event, of, do)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._waiting and event == self._waiting[0] and str(arguments[0]).endswith(self._waiting[1]):
            do, self._waiting = self._waiting[2], None
            do()


@pytest.fixture(scope="module")
def meanwhile() -> Meanwhile:
    return Meanwhile()


def test_a_story_that_is_replaced_before_its_text_is_read_is_read_again(
    folders: list[Path], nursery: Nursery, meanwhile: Meanwhile, brief: Callable[..., Any]
) -> None:
    folder = folders[0]
    nursery.run(folder, new("earlier"))
    (report,) = load(folder / "kept").reports
    meanwhile.before("open", f"{report.id}.txt", lambda: nursery.run(folder, new("later", "--force")))
    record = json.loads(brief("check", str(folder / "kept"), "--json").out)

    assert load(folder / "kept").reports != (report,)
    assert record["at_hand"] == [one.id for one in load(folder / "kept").reports]
    assert (record["findings"], record["totals"]["unproven"]) == ([], 0)


def test_a_reason_never_goes_to_another_story(
    folders: list[Path], nursery: Nursery, meanwhile: Meanwhile, brief: Callable[..., Any]
) -> None:
    folder = folders[0]
    keep_two_findings(folder)
    meanwhile.before("fcntl.flock", "", lambda: nursery.run(folder, new("later", "--force")))
    done = brief("check", str(folder / "kept"), "--ignore", "figure-value", "--because", "so")

    assert (done.status, done.out) == (3, "")
    assert "was changed by somebody else in the meantime" in done.err
    assert load(folder / "kept").ignored == ()


def test_a_folder_that_is_gone_when_it_is_to_be_locked_is_reported(
    folders: list[Path], meanwhile: Meanwhile, brief: Callable[..., Any]
) -> None:
    folder = folders[0]
    meanwhile.before("fcntl.flock", "", (folder / "kept").rmdir)
    done = brief("new", str(folder / "later.txt"), "--to", str(folder / "kept"))

    assert (done.status, done.out) == (3, "")
    assert "kept cannot be written: No such file or directory" in done.err


def test_whoever_holds_a_folder_too_long_is_named(nursery: Nursery, folders: list[Path]) -> None:
    """A lock ends with its process, so this is one that hangs."""
    folder = folders[0]
    (folder / "kept").mkdir()
    with locks.held([folder / "kept"]):
        (done,) = nursery.run(folder, new("later"))

    assert (done.status, done.out) == (3, "")
    assert "another run of brief is writing in kept" in done.err
    assert nursery.run(folder, new("later"))[0].status == 0


def test_without_locks_one_of_two_new_stories_is_still_kept(folders: list[Path]) -> None:
    """As on Windows and on some network file systems."""
    for folder in folders[::3]:
        code = "import sys; sys.modules['fcntl'] = None; from briefcli.__main__ import run; run()"
        begun = [
            subprocess.Popen(
                [*command()[:1], "-c", code, *new(article)],
                cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )
            for article in ("earlier", "later")
        ]  # fmt: skip
        done = [ended(process) for process in begun]
        (report,) = load(folder / "kept").reports
        text = (folder / "kept" / f"{report.id}.txt").read_text("utf-8")

        assert sorted(one[0] for one in done) == [0, 3], done
        assert [one[0] for one in done] == ([0, 3] if text == EARLIER else [3, 0])
