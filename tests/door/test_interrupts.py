"""Ctrl-C at any moment silently ends the command with 130; SIGTERM and a closed pipe end it plainly."""

import os
import pty
import random
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from door.surroundings import BRIEF, COMMANDS, REPORT, environment, furnish, start
from factories import deadline, encoded, story, term

# Python's own start cannot be guarded: until it has called us, it tells an interrupt in its own words.
STARTED = """
import os, sys
import briefcli.__main__ as program

class Told(program._Interrupts):
    def receive(self):
        super().receive()
        os.write({handle}, b".")

program._Interrupts = Told
sys.argv[0] = "brief"
program.run()
"""
LOST = """
import os, signal, sys, time
import briefcli.__main__ as program, briefcli.cli

class Kept:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        sum(range(100))

def command(arguments):
    try:
        Kept()
        time.sleep(30)
    finally:
        os.write(1, b"unwound")

briefcli.cli.main = command
program.run()
"""
LATEST = 0.3
"""Seconds in which most commands end; interrupts are spread over them."""


def started(folder: Path, *arguments: str, **how: Any) -> "subprocess.Popen[bytes]":
    """A command that has just come to its first line."""
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-c", STARTED.format(handle=writer), *arguments],
        cwd=folder,
        env=environment(folder),
        pass_fds=[writer],
        **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how},
    )
    os.close(writer)
    os.read(reader, 1)
    os.close(reader)
    return process


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.slow
def test_an_interrupt_at_any_moment_is_silent(name: str, tmp_path: Path) -> None:
    process = started(furnish(tmp_path), *COMMANDS[name])
    time.sleep(random.random() * LATEST)
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=60)

    # It may have ended before, with what it had to say.
    assert process.returncode in (130, 0, 1)
    assert b"Traceback" not in out + said
    assert b"KeyboardInterrupt" not in said
    assert process.returncode != 130 or b"rror" not in said
    assert [path.name for path in tmp_path.glob("kept/.*")] == []


def test_an_interrupt_at_the_first_moment_is_silent(tmp_path: Path) -> None:
    for _ in range(5):
        process = started(tmp_path, "summary")
        process.send_signal(signal.SIGINT)

        assert (*process.communicate(timeout=60), process.returncode) == (b"", b"", 130)


def test_two_interrupts_are_as_good_as_one(tmp_path: Path) -> None:
    process = started(tmp_path, "quotes", "-", stdin=subprocess.PIPE)
    for _ in range(5):
        process.send_signal(signal.SIGINT)
        time.sleep(0.001)

    assert process.wait(timeout=60) == 130
    assert process.communicate(timeout=60) == (b"", b"")


def test_an_interrupt_that_meets_an_object_being_cleared_away_still_unwinds_the_command() -> None:
    process = subprocess.run([sys.executable, "-c", LOST], capture_output=True, timeout=20, check=False)

    assert (process.stdout, process.stderr, process.returncode) == (b"unwound", b"", 130)


def waiting_for_input(folder: Path, _: ExitStack) -> "subprocess.Popen[bytes]":
    process = started(folder, "quotes", "-", stdin=subprocess.PIPE)
    time.sleep(0.5)
    return process


def waiting_for_a_reader(folder: Path, _: ExitStack) -> "subprocess.Popen[bytes]":
    (folder / "long.txt").write_bytes(REPORT.read_bytes() * 30)
    process = started(folder, "quotes", "long.txt", "--json")
    assert process.stdout is not None
    select.select([process.stdout], [], [], 60)
    return process


def waiting_for_a_page(folder: Path, stack: ExitStack) -> "subprocess.Popen[bytes]":
    silent = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    process = started(folder, "quotes", f"http://127.0.0.1:{silent.getsockname()[1]}/")
    asked = stack.enter_context(silent.accept()[0])
    assert asked.recv(65536).startswith(b"GET ")
    time.sleep(0.5)  # it has asked, and is about to wait for the answer
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("wait", [waiting_for_input, waiting_for_a_reader, waiting_for_a_page])
@pytest.mark.slow
def test_a_command_that_waits_ends_at_once(wait: Any, number: signal.Signals, tmp_path: Path) -> None:
    with ExitStack() as stack:
        process = stack.enter_context(wait(tmp_path, stack))
        stack.callback(process.kill)  # where it does not end, no other test has its pipes
        process.send_signal(number)

        assert process.wait(timeout=10) == (130 if number == signal.SIGINT else -signal.SIGTERM)
        assert process.communicate(timeout=60)[1] == b""


@pytest.mark.slow
def test_a_caller_who_ignores_interrupts_is_heard(tmp_path: Path) -> None:
    process = start(
        tmp_path,
        *("quotes", "--json"),
        stdout=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    for _ in range(20):
        process.send_signal(signal.SIGINT)
        time.sleep(0.01)

    assert process.wait(timeout=60) == 0


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.slow
def test_a_watch_puts_the_terminal_back(number: signal.Signals, status: int, tmp_path: Path) -> None:
    (tmp_path / "story.json").write_bytes(encoded(story(deadlines=[deadline(terms=[term()])])))
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [*BRIEF, "countdown", ".", "--watch"],
        stdout=terminal,
        stderr=terminal,
        cwd=tmp_path,
        env=environment(tmp_path, TERM="xterm"),
    )
    os.close(terminal)
    shown = b""
    while b"\x1b[?1049h" not in shown and process.poll() is None:
        shown += os.read(screen, 65536)
    process.send_signal(number)
    while process.poll() is None or select.select([screen], [], [], 0)[0]:
        try:
            shown += os.read(screen, 65536)
        except OSError:  # how Linux tells the end of a terminal
            break
    os.close(screen)

    assert process.wait(timeout=60) == status
    assert b"\x1b[?1049l" in shown
    assert shown.rstrip().endswith((b"\x1b[?25h", b"\x1b[?1049l"))
