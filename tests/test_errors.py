"""Every way in which a story file can be wrong, and the exact message.

`errors/NAME.json` (or `.bin`, where an editor could not show it) is broken in one way, `errors/NAME.txt` is what
standard error says. A new message begins with a file here; `pytest --accept` writes the text, and a person reads it.
What would be too large to keep is made here.
"""

import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import repeated
from briefcli.errors import Unreadable
from briefcli.store import codec, stories
from expected import compare
from factories import anchor, encoded, figure, quote, story

Brief = Callable[..., Any]
FOLDER = Path(__file__).parent / "errors"
BROKEN = sorted(path for path in FOLDER.iterdir() if path.suffix != ".txt")


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
@pytest.mark.slow
def test_a_broken_story_is_refused_with_the_expected_words(path: Path, brief: Brief, accept: bool) -> None:
    outcome = brief("quotes", str(path))

    assert outcome.status == 3
    assert outcome.out == ""
    compare(outcome.err.replace(str(path), path.name), path.with_suffix(".txt"), accept=accept)


# On standard input these are text, which may be an article, or are told how to be sent there.
TEXT = (
    "empty",
    "white-space",
    "lone-surrogate-last",
    "null",
    "number",
    "picture",
    "string",
    "utf-16-without-mark",
    "zero-bytes",
)


@pytest.mark.slow
@pytest.mark.parametrize("path", [path for path in BROKEN if path.stem not in TEXT], ids=lambda path: path.stem)
def test_standard_input_is_refused_with_the_same_words(path: Path, brief: Brief) -> None:
    from_file = brief("quotes", str(path), "--json")
    outcome = brief("quotes", "-", "--json", stdin=path.read_bytes())

    assert outcome.status == 3
    assert outcome.out == ""
    assert outcome.err == from_file.err.replace(str(path), "standard input")


def test_every_expected_text_has_its_broken_story() -> None:
    names = {path.stem for path in BROKEN}

    assert {path.stem for path in FOLDER.glob("*.txt")} == names


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
@pytest.mark.slow
def test_marks_stand_under_the_excerpt_and_lines_are_short(path: Path) -> None:
    from rich.cells import cell_len

    lines = path.with_suffix(".txt").read_text().splitlines()
    for above, line in itertools.pairwise(lines):
        if line.strip() and not line.strip("^ "):
            assert cell_len(line) <= cell_len(above) + 1  # a mark may stand after the end of the file
            assert cell_len(above) <= 80


# Places without a story


def test_a_folder_without_a_story(brief: Brief, tmp_path: Path) -> None:
    outcome = brief("quotes", str(tmp_path))

    assert outcome == (
        3,
        "",
        (
            f"brief: {tmp_path} holds no article, and no story.json\n"
            "Files in it are read that end in .eml, .htm, .html, .markdown, .md, .text, .txt, .xhtml.\n"
        ),
    )


def test_a_folder_in_place_of_the_file(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "story.json").mkdir()
    outcome = brief("quotes", str(tmp_path))

    assert outcome.status == 3
    assert outcome.err == (f"brief: {tmp_path}/story.json is a folder\nName a story file or a folder that holds one.\n")


@pytest.mark.parametrize("name", ["nowhere/story.json", "nowhere.json", "./nowhere"])
def test_a_path_that_leads_nowhere(name: str, brief: Brief) -> None:
    outcome = brief("quotes", name)

    assert outcome.status == 3
    assert outcome.err == f"brief: there is no file {Path(name)}\n`brief stories` lists the stories at hand.\n"


@pytest.mark.parametrize(
    ("wanted", "problem", "remedy"),
    [
        ("ftp://marsk.example/a", "ftp://marsk.example/a is no address that can be read", "http:// or https://"),
        ("www.marsk.example/dike", "there is no file www.marsk.example/dike", "write https://www.marsk.example/dike"),
        ("nowhere/dike.txt", "there is no file nowhere/dike.txt", "Name a file that is there"),
        ("../v1.2/dike.txt", "there is no file ../v1.2/dike.txt", "Name a file that is there"),
    ],
)
def test_what_is_not_there_is_told_by_what_was_meant(brief: Brief, wanted: str, problem: str, remedy: str) -> None:
    outcome = brief("quotes", wanted)

    assert (outcome.status, outcome.out) == (3, "")
    assert problem in outcome.err
    assert remedy in outcome.err


def test_new_takes_no_folder(brief: Brief, tmp_path: Path) -> None:
    assert brief("new", str(tmp_path)).err.endswith("Name a story, or an article: one file.\n")


def test_a_file_used_as_a_folder(brief: Brief) -> None:
    outcome = brief("quotes", f"{__file__}/story.json")

    assert outcome.status == 3
    assert outcome.err.startswith("brief: there is no file ")


def test_an_unknown_story_with_a_suggestion(brief: Brief) -> None:
    outcome = brief("quotes", "ukrane-peace-talks")

    assert outcome == (
        3,
        "",
        "brief: there is no story or file named 'ukrane-peace-talks'\nDid you mean ukraine-peace-talks?\n",
    )


@pytest.mark.parametrize("name", ["zzz", "x" * 5000, "\x1b[31mred\x07", "a\0b", "a\0b.json", "\udcff"])
def test_a_name_of_nothing_is_no_traceback(name: str, brief: Brief) -> None:
    outcome = brief("quotes", name)

    assert outcome.status == 3
    assert outcome.out == ""
    assert outcome.err.startswith("brief: there is no ")
    assert "\x1b" not in outcome.err


@contextmanager
def without_privileges() -> Iterator[None]:
    """As a user to whom permissions apply: root may read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that other users may enter."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_file_without_permission(brief: Brief, open_folder: Path) -> None:
    path = open_folder / "a story.json"
    path.write_bytes(encoded(story()))
    path.chmod(0)
    with without_privileges():
        outcome = brief("quotes", str(path))

    assert outcome == (
        3,
        "",
        (
            f"brief: {path} may not be read: its permissions forbid it\n"
            f"Allow it, if the file is yours: chmod u+r '{path}'\n"
        ),
    )


@pytest.mark.parametrize("name", ["story.json", ""])
def test_a_folder_that_may_not_be_entered(name: str, brief: Brief, open_folder: Path) -> None:
    folder = open_folder / "locked"
    folder.mkdir()
    (folder / "story.json").write_bytes(encoded(story()))
    folder.chmod(0)
    with without_privileges():
        outcome = brief("quotes", str(folder / name))
    folder.chmod(0o700)

    assert outcome.status == 3
    assert "may not be read" in outcome.err


@pytest.mark.slow
def test_closed_standard_input() -> None:
    from_nothing = subprocess.run(
        f'exec "{sys.executable}" -m briefcli quotes - <&-', shell=True, capture_output=True, text=True, check=False
    )
    from_shelf = subprocess.run(
        f'exec "{sys.executable}" -m briefcli quotes --json <&-', shell=True, capture_output=True, check=False
    )

    assert (from_nothing.returncode, from_nothing.stdout) == (3, "")
    assert from_nothing.stderr.startswith("brief: there is no standard input\n")
    assert from_shelf.returncode == 0


# Too much


MEASURED = """
import sys
from briefcli.cli import main
status = main(sys.argv[2:])
with open("/proc/self/status") as memory, open(sys.argv[1], "w") as told:
    most = next(line.split()[1] for line in memory if line.startswith("VmHWM"))
    told.write(f"{int(most) / 1024}")
sys.exit(status)
"""
needs_proc = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measures memory by /proc")


def measured(folder: Path, *arguments: str, stdin: Path | None = None) -> tuple[int, str, float]:
    """Status, standard error and the most megabytes of a run in a process of its own."""
    with (stdin or Path(os.devnull)).open("rb") as source:
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, str(folder / "measured"), *arguments],
            stdin=source,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
    return done.returncode, done.stderr.decode(), float((folder / "measured").read_text())


@needs_proc
@pytest.mark.slow
def test_200_megabytes_are_refused_by_their_size(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024**2)
    status, said, megabytes = measured(tmp_path, "quotes", str(path))

    assert status == 3
    assert said == (
        f"brief: {path} has 200 MB, and a story has 32 MB at most\n"
        "A story holds facts, not the texts of articles or pictures: is this the right file?\n"
    )
    assert megabytes < 100


@pytest.mark.slow
@needs_proc
@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs /dev/zero")
@pytest.mark.parametrize("is_stdin", [True, False])
def test_an_endless_stream_is_left(is_stdin: bool, tmp_path: Path) -> None:
    endless = Path("/dev/zero")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["sh", "-c", f"exec cat {endless} > {pipe}"]) as writer:
        status, said, megabytes = measured(
            tmp_path, "quotes", "-" if is_stdin else str(pipe), stdin=endless if is_stdin else None
        )
        writer.kill()

    assert status == 3
    assert "has more than 32 MB, and a story has 32 MB at most" in said
    assert megabytes < 200


@pytest.mark.parametrize("name", repeated.FILES)
def test_much_that_is_not_a_story(name: str, brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_bytes(repeated.FILES[name](100_000))
    outcome = brief("quotes", str(path), "--json")

    assert (outcome.status, outcome.out) == (3, "")
    assert outcome.err.startswith(f"brief: {path} ")
    assert len(outcome.err) < 20_000


@pytest.mark.slow
@needs_proc
@pytest.mark.parametrize("name", repeated.FILES)
def test_megabytes_that_are_not_a_story(name: str, tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_bytes(repeated.FILES[name](20 * 1024**2))
    status, said, megabytes = measured(tmp_path, "quotes", str(path), "--json")

    assert status == 3
    assert said.startswith(f"brief: {path} ")
    assert len(said) < 20_000
    assert megabytes < 500


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"quotes":[', b'[{"x":'])
def test_100_000_nested_brackets(opening: bytes, brief: Brief) -> None:
    outcome = brief("quotes", "-", stdin=opening * 100_000)

    assert outcome.status == 3
    assert outcome.err.startswith("brief: standard input is no")
    assert "more than 100 brackets are open here" in outcome.err


@pytest.mark.parametrize("depth", [90, 300, 800, 990, 1100])
def test_brackets_in_a_field_at_every_depth(depth: int, brief: Brief) -> None:
    nested = b"[" * depth + b"]" * depth
    outcome = brief("quotes", "-", stdin=encoded(story(title="HERE")).replace(b'"HERE"', nested))

    assert outcome.status == 3
    assert "a list [ … ] stands where" in outcome.err or "more than 100 brackets" in outcome.err


@pytest.mark.slow
def test_faults_beyond_a_thousand_are_not_counted(brief: Brief) -> None:
    outcome = brief("quotes", "-", stdin=encoded(story(quotes=[quote(kind="loud")] * 3000)))

    assert outcome.err.startswith("brief: standard input is not a story that brief can read: 1,000 faults or more\n")
    assert outcome.err.endswith("\n... and 980 more, at least.\n")


def test_a_hundred_thousand_digits(brief: Brief) -> None:
    data = encoded(story(figures=[figure(value=1.5)], quotes=[quote(anchor=anchor() | {"start": 4141})]))
    data = data.replace(b"1.5", b"9" * 100_000).replace(b"4141", b"8" * 100_000)
    outcome = brief("quotes", "-", stdin=data)

    assert outcome.status == 3
    assert "at /figures/0/value\n" in outcome.err
    assert "at /quotes/0/anchor/start\n" in outcome.err


@pytest.mark.slow
def test_a_long_circle_is_shown_in_short(brief: Brief) -> None:
    outcome = brief("quotes", "-", stdin=encoded(story(people=repeated.circle(3000), quotes=[])))

    assert outcome.status == 3
    assert "1 fault\n" in outcome.err
    assert len(outcome.err) < 1000


# What the messages are made of


@pytest.mark.slow
def test_ten_thousand_quotations_are_not_a_fault() -> None:
    data = encoded(story(quotes=[quote(id=f"q{number}") for number in range(10_000)]))
    loaded = codec.decode(data, "story.json")

    assert len(loaded.quotes) == 10_000


def test_each_problem_of_the_nouns_is_in_a_broken_story() -> None:
    """What a noun can have against itself is found by its words in one of the expected texts."""
    import re

    said = "\n".join(path.read_text() for path in FOLDER.glob("*.txt"))
    model = Path(codec.__file__).parent.parent / "model"
    remedies = [
        remedy
        for path in model.glob("*.py")
        for remedy in re.findall(r'(?:remedy = |text, )"([A-Z][^"{]*)', path.read_text())
    ]

    assert len(remedies) > 10
    assert [remedy for remedy in remedies if remedy[:50] not in said] == []


@pytest.mark.slow
def test_the_largest_story_is_what_the_message_says(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_bytes(encoded(story()).ljust(stories.LARGEST))

    assert stories.load(str(path)).id == "marsk-storm"

    path.write_bytes(encoded(story()).ljust(stories.LARGEST + 1))
    with pytest.raises(Unreadable):
        stories.load(str(path))
