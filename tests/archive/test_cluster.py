"""`brief archive` on Dask: processes here, and a scheduler and workers that somebody else has started."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from archives import done, files_of, lines, several
from runs import command, run

for package in ("pyarrow", "duckdb", "distributed", "warcio"):
    pytest.importorskip(package, reason="the extra archive is not installed")

pytestmark = pytest.mark.slow
PATIENCE = 300
"""Seconds without a sign of life after which a process of ours hangs, however busy the machine is."""


def wait_for(folder: Path, shards: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while done(folder) < shards and process.poll() is None:
        assert time.monotonic() < end, "nothing happens"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A folder of articles, and what an archive of it holds that nothing has disturbed."""
    folder = tmp_path_factory.mktemp("cluster")
    several(folder / "news", 12)
    slow = "Ann Doe said that the man who saw Bob told him to go and the mayor of Marsk was 7 " * 2_000
    (folder / "news" / "last.jsonl").write_text(lines({"text": slow}), "utf-8")  # so that no run is over too soon
    ended = run("archive", "news", "--to", "alone", "--workers", "1", cwd=folder)
    assert ended.status == 0, ended.err
    return folder / "news", files_of(folder / "alone")


@pytest.fixture
def undisturbed(
    made: tuple[Path, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, bytes]:
    """What an archive of the folder `news` below the working directory is to hold."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").symlink_to(made[0])
    return made[1]


def test_processes_that_are_killed_leave_what_the_next_call_completes(
    tmp_path: Path, undisturbed: dict[str, bytes]
) -> None:
    facts = tmp_path / "facts"
    words = ("archive", "news", "--to", "facts", "--workers", "2")
    with subprocess.Popen(command(*words), stderr=subprocess.PIPE, start_new_session=True) as process:
        wait_for(facts, 2, process)
        os.killpg(process.pid, signal.SIGKILL)  # the client, the scheduler in it, and the workers
    assert done(facts) < 13

    resumed = run(*words)

    assert (resumed.status, "2 workers" in resumed.err) == (0, True), resumed.err
    assert files_of(facts) == undisturbed


def test_an_interrupt_in_a_terminal_reaches_all_and_is_reported_once(
    tmp_path: Path, undisturbed: dict[str, bytes]
) -> None:
    facts = tmp_path / "facts"
    words = ("archive", "news", "--to", "facts", "--workers", "2")
    with subprocess.Popen(command(*words), stderr=subprocess.PIPE, start_new_session=True) as process:
        wait_for(facts, 2, process)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=PATIENCE)

    assert process.returncode == 130
    assert b"shards are left; call again to go on" in err
    assert b"Traceback" not in err
    assert run("archive", "news", "--to", "facts", "--workers", "1").status == 0
    assert files_of(facts) == undisturbed


def test_a_cluster_of_others_survives_a_worker(tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    facts = tmp_path / "facts"
    with cluster(tmp_path) as (address, (_, worker, _)):
        words = ("archive", "news", "--to", "facts", "--scheduler", address)
        with subprocess.Popen(command(*words), stderr=subprocess.PIPE) as process:
            wait_for(facts, 1, process)
            worker.kill()
            _, err = process.communicate(timeout=PATIENCE)

    assert process.returncode == 0, err.decode()
    assert b"2 workers" in err
    assert files_of(facts) == undisturbed


def test_a_scheduler_that_dies_is_reported_and_the_next_call_goes_on(
    tmp_path: Path, undisturbed: dict[str, bytes]
) -> None:
    facts = tmp_path / "facts"
    with cluster(tmp_path) as (address, (scheduler, *_)):
        words = ("archive", "news", "--to", "facts", "--scheduler", address)
        with subprocess.Popen(command(*words), stderr=subprocess.PIPE) as process:
            wait_for(facts, 1, process)
            scheduler.kill()
            _, err = process.communicate(timeout=PATIENCE)

    assert process.returncode == 3, err.decode()
    assert b"Dask's scheduler is gone" in err
    assert b"Traceback" not in err
    assert run("archive", "news", "--to", "facts", "--workers", "1").status == 0
    assert files_of(facts) == undisturbed


def test_a_scheduler_that_is_not_there_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    several(tmp_path / "news", 1)

    ended = run("archive", "news", "--to", "facts", "--scheduler", "tcp://127.0.0.1:9")

    assert ended.status == 3
    assert "there is no Dask scheduler at tcp://127.0.0.1:9" in ended.err
    assert "Traceback" not in ended.err


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """A scheduler and two workers as processes that talk over TCP, as on several machines; the address, and them."""
    told = folder / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    words = (sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0")
    processes = [subprocess.Popen([*words, "--no-dashboard", "--scheduler-file", told], **quiet)]  # type: ignore[call-overload]
    try:
        while not told.exists() or not told.read_text():
            time.sleep(0.05)
        address = json.loads(told.read_text())["address"]
        words = (sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny")
        processes += [subprocess.Popen([*words, "--no-dashboard"], cwd="/", **quiet) for _ in range(2)]  # type: ignore[call-overload]
        wait_for_workers(address, 2)
        yield address, processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


def wait_for_workers(address: str, count: int) -> None:
    code = f"from distributed import Client; Client({address!r}).wait_for_workers({count}, timeout={PATIENCE})"
    subprocess.run([sys.executable, "-c", code], check=True, stderr=subprocess.DEVNULL)
