"""A pipe is read as a file is, article or story; what is neither a file nor a pipe is refused with a message."""

import json
import os
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from factories import encoded
from marsk import BOATS, TEXT, world
from runs import Ended, command, run
from scenes import LATER

pytestmark = pytest.mark.slow

Brief = Callable[..., Any]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article and a story with its text in the folder in which everything happens."""
    monkeypatch.chdir(tmp_path)
    Path("later.txt").write_text(LATER, "utf-8")
    Path("story.json").write_bytes(encoded(world(figures=[BOATS | {"value": 31}])))
    Path("gazette.txt").write_text(TEXT, "utf-8")
    Path("claims.jsonl").write_text('{"exact": "It carried 40 people"}\n')


def shell(line: str) -> Ended:
    """What a line of Bash does; `brief` in it is the command."""
    if shutil.which("bash") is None:
        pytest.skip("there is no bash here")
    function = f'brief() {{ {" ".join(command())} "$@"; }}; '
    done = subprocess.run(["bash", "-c", function + line], capture_output=True, check=False)
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(
    ("piped", "usual"),
    [
        ("brief quotes <(cat later.txt) --json", "brief quotes later.txt --json"),
        ("cat later.txt | brief quotes /dev/stdin --json", "brief quotes later.txt --json"),
        ("brief quotes /dev/stdin --json < later.txt", "brief quotes later.txt --json"),
        ("brief quotes /dev/fd/5 --json 5< later.txt", "brief quotes later.txt --json"),
        ("BRIEF_STORY=<(cat later.txt) brief figures --json", "brief figures later.txt --json"),
        ("brief quotes <(cat story.json) --json", "brief quotes story.json --json"),
        ("brief quotes /dev/stdin --json < story.json", "brief quotes story.json --json"),
        ("brief check <(cat story.json) --report <(cat gazette.txt) --json", "brief check story.json --json"),
        ("brief check story.json --report gazette=<(cat gazette.txt) --json", "brief check story.json --json"),
        (
            "brief check --claims <(cat claims.jsonl) --report later=<(cat later.txt) --json",
            "brief check --claims claims.jsonl --report later.txt --json",
        ),
    ],
)
def test_a_pipe_is_read_as_a_file(piped: str, usual: str) -> None:
    one, other = shell(piped), shell(usual)

    assert (one.status, one.err) == (other.status, other.err)
    assert json.loads(one.out)
    assert _apart_from_places(one.out) == _apart_from_places(other.out)


def _apart_from_places(text: str) -> str:
    return re.sub(r'"line": 1,|"source": ".*"', "", text)


def test_a_pipe_alone_is_summed_up() -> None:
    assert shell("brief <(cat later.txt)").out == shell("brief summary later.txt").out != ""


def test_a_story_is_made_from_a_pipe() -> None:
    done = shell("brief new <(cat later.txt) --to kept")

    assert (done.status, done.out) == (0, "kept/story.json\n")
    assert run("check", "kept", "--strict").status == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "brief check <(cat story.json) --ignore figure-value --because so",
            "came through a pipe or standard input, and has no file",
        ),
        ("brief new <(cat story.json) --to kept", "is already a story"),
        ("brief quotes <(printf '{\"format\": 1,')", "is not JSON"),
        ("brief quotes <(true)", "is empty"),
        ("brief quotes <(head -c 2000 /dev/zero)", "is empty"),
        ("brief quotes <(head -c 40000000 /dev/zero)", "more than 32 MB"),
    ],
)
def test_what_comes_through_a_pipe_and_cannot_be_used_is_reported(line: str, said: str) -> None:
    done = shell(line)

    assert (done.status > 1, done.out) == (True, "")
    assert said in done.err


@pytest.fixture
def fifo() -> Iterator[str]:
    """A named pipe into which somebody writes the article."""
    os.mkfifo("pipe")
    writer = threading.Thread(target=lambda: Path("pipe").write_text(LATER, "utf-8"), daemon=True)
    writer.start()
    yield "pipe"
    writer.join(5)


def test_a_named_pipe_is_read(brief: Brief, fifo: str) -> None:
    read = brief("quotes", "later.txt", "--json").out

    assert _apart_from_places(brief("quotes", fifo, "--json").out) == _apart_from_places(read)


def test_no_file_of_a_result_is_named_after_a_pipe() -> None:
    log = json.loads(shell("brief check <(cat story.json) --sarif").out)

    assert log["runs"][0]["results"]
    assert "/dev/fd" not in json.dumps(log)
    log = json.loads(shell('brief check --claims <(echo \'{"exact": "a"}\') --report later.txt --sarif').out)

    assert log["runs"][0]["results"]
    assert "pipe" not in json.dumps(log)


@pytest.mark.parametrize("command_", ["quotes", "check", "new"])
@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero", "/dev/full", "/dev/urandom", "null"])
def test_a_device_is_refused(brief: Brief, command_: str, name: str) -> None:
    Path("null").symlink_to("/dev/null")
    done = brief(command_, name)

    assert (done.status, done.out) == (3, "")
    assert done.err.startswith(f"brief: {name} is a device, not a file\n")


def test_a_device_is_not_a_report_and_holds_no_claims(brief: Brief) -> None:
    for arguments in (
        ("check", "story.json", "--report", "/dev/zero"),
        ("check", "--claims", "/dev/zero", "--report", "later.txt"),
    ):
        done = brief(*arguments)

        assert (done.status, done.err.startswith("brief: /dev/zero is a device, not a file\n")) == (3, True)


def test_a_socket_is_refused(brief: Brief) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        done = brief("quotes", "socket")

    assert (done.status, done.out) == (3, "")
    assert done.err.startswith("brief: socket is a socket, not a file\n")
