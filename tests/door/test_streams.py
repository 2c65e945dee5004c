"""What every command does where it cannot write, and where its streams are closed, slow or of another encoding."""

import json
import os
import pty
import select
import subprocess
import time
from pathlib import Path

import pytest

from door.surroundings import BRIEF, COMMANDS, REPORT, STORY, environment, furnish, in_shell, run, start

pytestmark = pytest.mark.slow

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
MISTAKES: dict[str, tuple[tuple[str, ...], int]] = {
    "nothing matched": (("quotes", "--speaker", "nobody at all"), 1),
    "wrong usage": (("quotes", "--no-such-option"), 2),
    "a contradiction": (("quotes", "--json", "--csv"), 2),
    "no such story": (("quotes", "no-such-story"), 3),
    "a broken story": (("quotes", str(REPORT.parents[2] / "tests" / "errors" / "wrong-type.json")), 3),
}


@needs_full
@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_disk_is_reported(name: str, tmp_path: Path) -> None:
    with FULL.open("wb") as full:
        process = start(furnish(tmp_path), *COMMANDS[name], stdout=full, stderr=subprocess.PIPE)
        said = process.communicate(timeout=60)[1]

    assert process.returncode == 3
    assert b"brief: standard output cannot be written: No space left on device\nIs the disk full?\n" in said
    assert b"Traceback" not in said


@pytest.mark.parametrize("name", COMMANDS)
def test_a_reader_who_has_left_is_not_an_error(name: str, tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = start(furnish(tmp_path), *COMMANDS[name], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    said = process.communicate(timeout=60)[1]

    assert process.returncode == 0
    assert b"Traceback" not in said
    assert b"rror" not in said


def test_a_reader_who_leaves_later_is_not_an_error(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(REPORT.read_bytes() * 60)
    process = start(tmp_path, "quotes", "long.txt", "--json", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    first = process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    said = process.communicate(timeout=60)[1]

    assert (first, process.returncode, said) == (b"[\n", 0, b"")


@needs_full
@pytest.mark.parametrize("name", MISTAKES)
def test_a_message_that_cannot_be_written_changes_no_status(name: str, tmp_path: Path) -> None:
    arguments, status = MISTAKES[name]
    with FULL.open("wb") as full:
        process = start(tmp_path, *arguments, stdout=subprocess.DEVNULL, stderr=full)

        assert process.wait(timeout=60) == status


@pytest.mark.parametrize("name", MISTAKES)
def test_a_message_that_nobody_reads_changes_no_status(name: str, tmp_path: Path) -> None:
    arguments, status = MISTAKES[name]
    reader, writer = os.pipe()
    os.close(reader)
    process = start(tmp_path, *arguments, stdout=subprocess.DEVNULL, stderr=writer)
    os.close(writer)

    assert process.wait(timeout=60) == status


@needs_full
def test_results_arrive_where_only_the_messages_cannot_be_written(tmp_path: Path) -> None:
    done = in_shell(furnish(tmp_path), COMMANDS["new"], "2>/dev/full")

    assert (done.status, done.out) == (0, b"kept/story.json\n")


CLOSED = ["<&-", ">&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- 2>&-", "<&- >&- 2>&-", "1</dev/null"]


@pytest.mark.parametrize(
    ("name", "redirection"),
    [("new", one) for one in CLOSED] + [(name, CLOSED[-2]) for name in ("no command", "help", "claims")],
)
def test_closed_streams_are_no_traceback(name: str, redirection: str, tmp_path: Path) -> None:
    done = in_shell(furnish(tmp_path), COMMANDS[name], redirection)

    assert done.status == (3 if "1<" in redirection else 1 if name == "claims" else 0)
    assert b"Traceback" not in done.out + done.err
    if name == "new":
        assert json.loads((tmp_path / "kept" / "story.json").read_bytes())["draft"] is True


@pytest.mark.parametrize("name", MISTAKES)
def test_messages_to_a_closed_stream_go_nowhere(name: str, tmp_path: Path) -> None:
    arguments, status = MISTAKES[name]

    assert in_shell(tmp_path, arguments, "<&- >&- 2>&-").status == status


def test_a_pipe_that_never_waits_gets_everything(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(REPORT.read_bytes() * 60)
    whole = run(tmp_path, "quotes", "long.txt", "--json").out
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    process = start(tmp_path, "quotes", "long.txt", "--json", stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    time.sleep(0.5)  # the pipe is full by now
    with os.fdopen(reader, "rb") as end:
        received = end.read()

    said = process.communicate(timeout=60)[1]

    assert (process.returncode, said) == (0, b"")
    assert received == whole


def test_input_that_comes_slowly_through_a_pipe_that_never_waits_is_read_to_its_end(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    process = start(tmp_path, "quotes", "-", "--json", stdin=reader, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    os.close(reader)
    with os.fdopen(writer, "wb", buffering=0) as end:
        for line in REPORT.read_bytes().splitlines(keepends=True):
            end.write(line)
            time.sleep(0.05)

    out, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, b"")
    at_once = json.loads(run(tmp_path, "quotes", str(REPORT), "--json").out)
    assert json.loads(out) == [{**record, "source": "-"} for record in at_once]


ENCODINGS: dict[str, dict[str, str | None]] = {
    "C": {"LC_ALL": "C"},
    "POSIX without UTF-8": {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "no locale": {"LC_ALL": None, "LANG": None, "LC_CTYPE": None, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "ascii streams": {"PYTHONIOENCODING": "ascii"},
    "latin-1 streams that are strict": {"PYTHONIOENCODING": "latin-1:strict"},
    "a locale that is not there": {"LC_ALL": "xx_XX.KOI8-R"},
    "no buffers": {"PYTHONUNBUFFERED": "1"},
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_what_is_written_is_utf_8_whatever_the_locale(name: str, tmp_path: Path) -> None:
    quotes = run(tmp_path, "quotes", changes=ENCODINGS[name])
    nobody = run(tmp_path, "quotes", "--speaker", "Zoë", changes=ENCODINGS[name])

    assert (quotes.status, quotes.err) == (0, b"")
    assert "“more momentum”" in quotes.out.decode()
    assert (nobody.status, nobody.out) == (1, b"")
    assert "nobody called 'Zoë' is quoted" in nobody.err.decode()


@pytest.mark.parametrize("changes", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"TERM": "dumb"}])
def test_a_terminal_keeps_its_own_encoding(changes: dict[str, str], tmp_path: Path) -> None:
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [*BRIEF, "quotes"], stdout=terminal, stderr=terminal, cwd=tmp_path, env=environment(tmp_path, **changes)
    )
    os.close(terminal)
    shown = b""
    while process.poll() is None or select.select([screen], [], [], 0)[0]:
        try:
            shown += os.read(screen, 65536)
        except OSError:
            break
    os.close(screen)

    assert process.wait(timeout=60) == 0
    assert b"Volodymyr Zelenskyy" in shown
    assert shown.isascii() == ("LC_ALL" in changes)


NO_TEXT = b"a\xff"
TEXTLESS: list[tuple[tuple[str | bytes, ...], int]] = [
    ((NO_TEXT,), 2),
    ((b"--" + NO_TEXT,), 2),
    (("quotes", NO_TEXT), 3),
    (("quotes", b"./" + NO_TEXT), 3),
    (("quotes", b"http://" + NO_TEXT + b"/"), 3),
    (("quotes", b"http://127.0.0.1:1/" + NO_TEXT), 3),
    (("quotes", str(REPORT), "--title", NO_TEXT, "--json"), 0),
    (("summary", str(REPORT), "--title", NO_TEXT, "--json"), 0),
    (("summary", str(REPORT), "--publisher", NO_TEXT, "--csv"), 0),
    (("summary", str(REPORT), "--published", NO_TEXT), 2),
    (("quotes", "--speaker", NO_TEXT), 1),
    (("quotes", "--about", NO_TEXT), 1),
    (("quotes", "--kind", NO_TEXT), 2),
    (("quotes", "--as-of", NO_TEXT), 2),
    (("figures", "--measure", NO_TEXT), 2),
    (("schema", NO_TEXT), 2),
    (("new", str(REPORT), "--to", NO_TEXT), 0),
    (("new", str(REPORT), "--to", "kept", "--title", NO_TEXT), 0),
    (("new", str(REPORT), "--to", "kept", "--publisher", NO_TEXT), 0),
    (("new", str(REPORT), "--id", NO_TEXT), 2),
    (("check", str(STORY), "--rule", NO_TEXT), 2),
    (("check", str(STORY), "--ignore", NO_TEXT), 2),
    (("check", "story.json", "--ignore", "moved:q1", "--because", NO_TEXT), 0),
    (("check", "--claims", "claims.jsonl", "--report", NO_TEXT + b".txt", "--json"), 1),
    (("check", "--claims", "claims.jsonl", "--report", NO_TEXT + b".txt", "--sarif"), 1),
    (("check", "--claims", NO_TEXT + b".jsonl", "--report", str(REPORT), "--sarif"), 1),
    (("check", "--claims", NO_TEXT, "--report", str(REPORT)), 3),
    (("check", str(STORY), "--report", NO_TEXT + b"=" + os.fsencode(REPORT)), 3),
]


@pytest.mark.parametrize(("arguments", "status"), TEXTLESS, ids=lambda value: repr(value)[:70])
def test_arguments_and_names_that_are_not_text(arguments: tuple[str | bytes, ...], status: int, tmp_path: Path) -> None:
    furnish(tmp_path)
    (tmp_path / "story.json").write_bytes(STORY.read_bytes())
    (tmp_path / os.fsdecode(NO_TEXT + b".txt")).write_bytes(REPORT.read_bytes())
    (tmp_path / os.fsdecode(NO_TEXT + b".jsonl")).write_bytes(b'{"exact": "nobody said this"}\n')
    done = run(tmp_path, *arguments)

    assert (done.status, b"Traceback" in done.err) == (status, False), done.err.decode()
    assert bool(done.out) == (status < 2 and "--speaker" not in arguments and "--about" not in arguments)
    for written in (done.out, done.err, *(path.read_bytes() for path in tmp_path.rglob("story.json"))):
        written.decode("utf-8")


@pytest.mark.parametrize("redirection", ["2>&-", ">&-", ">&- 2>&-", "2>/dev/null"])
def test_what_is_not_text_may_go_nowhere(redirection: str, tmp_path: Path) -> None:
    word = os.fsdecode(NO_TEXT)

    assert in_shell(tmp_path, ("schema", "story", word), redirection).status == 2
    assert in_shell(tmp_path, ("new", str(REPORT), "--to", word), redirection).status == 0


def test_an_option_of_words_is_read_as_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    changes = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run(tmp_path, "summary", str(REPORT), "--title", "Zoë am Deich", "--json", changes=changes)

    assert json.loads(done.out)["title"] == "Zoë am Deich"
