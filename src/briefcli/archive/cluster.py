"""The shards of an archive on Dask: spread over processes here, or over the workers of a cluster.

Dask is used for what it is good at: handing out one function that may be done twice, and handing it out again when the
worker that had it has died. It sees neither articles nor rows; each worker reads and writes by itself.
"""

import contextlib
import logging
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from typing import Any

import dask
from distributed import Client, KilledWorker, LocalCluster, as_completed
from distributed.comm.core import CommClosedError

from briefcli.archive import arrow, shards
from briefcli.archive.inputs import Shard
from briefcli.archive.reader import Reader
from briefcli.archive.shards import Done, Job
from briefcli.errors import BriefError, Unreadable

_LIVES = 10
"""Workers that a shard may cost before it is taken to be what kills them; they may be killed from outside too."""

_SECONDS_TO_CONNECT = 10
"""A scheduler answers within a second; whoever mistypes its address should not wait for Dask’s thirty."""

_SETTINGS = {
    "distributed.worker.preload": ["briefcli.archive.cluster"],
    "distributed.scheduler.allowed-failures": _LIVES,
    "distributed.comm.timeouts.connect": _SECONDS_TO_CONNECT,
    "distributed.scheduler.worker-saturation": 1.0,  # a shard waits for a free worker, not behind a slow shard
    "distributed.admin.log-format": "%(message)s",
    "distributed.worker.memory.target": False,  # nothing is kept in a worker that could be spilled
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    # What Dask looks at up to a hundred times a second, in every process, is not needed for a function that runs for
    # seconds; on a busy machine it took half as much processor time again as the reading.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "2s",
    "distributed.admin.tick.limit": "1h",
    "distributed.admin.system-monitor.interval": "10s",
    "distributed.admin.system-monitor.gil.enabled": False,
    "distributed.scheduler.work-stealing": False,
    "distributed.worker.memory.monitor-interval": "1s",
}
_MEGABYTE = 10**6  # bytes


class Cluster:
    """Workers to do shards; to be used with `with`. `dashboard` is the address of Dask's own page, if it has one."""

    def __init__(self, workers: int, scheduler: str | None, megabytes: int) -> None:
        _be_quiet()
        dask.config.set(_SETTINGS)
        try:
            self._cluster: Any = (
                LocalCluster(  # type: ignore[no-untyped-call]
                    n_workers=workers,
                    threads_per_worker=1,
                    memory_limit=megabytes * _MEGABYTE,
                    dashboard_address="127.0.0.1:0" if find_spec("bokeh") else None,
                    silence_logs=logging.CRITICAL,
                )
                if scheduler is None
                else None
            )
            self._client: Any = Client(self._cluster or scheduler, timeout=_SECONDS_TO_CONNECT)  # type: ignore[no-untyped-call]
        except (OSError, TimeoutError, ValueError) as error:
            if scheduler is None:
                raise Unreadable(f"no workers can be started here: {error}", "--workers 1 needs none.") from None
            raise Unreadable(
                f"there is no Dask scheduler at {scheduler}", "Start one: dask scheduler; its log gives the address."
            ) from None
        self.dashboard: str | None = self._client.dashboard_link if find_spec("bokeh") or scheduler else None

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *_: object) -> None:
        # What is being done when somebody interrupts is not waited for: it is done again by the next call.
        with contextlib.suppress(Exception):
            self._client.close(timeout=2)
        if self._cluster is not None:
            with contextlib.suppress(Exception):
                self._cluster.close(timeout=2)

    @property
    def workers(self) -> int:
        """How many workers there are at the moment."""
        return len(self._client.scheduler_info(n_workers=-1)["workers"])

    def do(self, job: Job, left: Mapping[str, Shard]) -> Iterator[Done]:
        """Do shards, each given as soon as it is done. Raises `Unreadable` where the scheduler goes away."""
        by_future = {self._client.submit(_do, job, shard, key=f"brief-{key}"): shard for key, shard in left.items()}
        try:
            for future in as_completed(list(by_future)):  # type: ignore[no-untyped-call]
                yield self._outcome(job, by_future.pop(future), future)
        except (CommClosedError, OSError, TimeoutError) as error:
            raise _gone(error) from None

    def _outcome(self, job: Job, shard: Shard, future: Any) -> Done:
        if future.status == "cancelled":
            raise _gone("it has let go of the work")
        try:
            done: Done = future.result()
        except KilledWorker:
            message = f"{shard.name} has ended {_LIVES} workers that were to read it"
            return shards.condemn(job, shard, "killed", message)
        return done


def _gone(error: object) -> BriefError:
    return Unreadable(f"Dask's scheduler is gone: {error}", "What is done stays: call again to go on.")


def _be_quiet() -> None:
    """Keep Dask's own log to what is wrong with Dask: what matters to the user is in the progress report."""
    logging.disable(logging.CRITICAL)
    # A process of Python's own warns of what a killed worker has left; this reaches it as `-W`.
    sys.warnoptions.append("ignore:resource_tracker:UserWarning")
    dask.config.set({"logging": {"distributed": "critical", "tornado": "critical", "asyncio": "critical"}})


# On the workers -------------------------------------------------------------------------------------

_own = threading.local()


def dask_setup(_worker: object) -> None:
    """Leave Ctrl-C to whoever started this worker; Dask calls it in each that is started here."""
    with contextlib.suppress(ValueError):  # it is not the main thread
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _do(job: Job, shard: Shard) -> Done:
    """Do a shard on a worker, with the reader that its thread keeps. Raises `Unreadable` on one with other rules."""
    here = arrow.made_by()
    if here != job.made_by:
        told = f"a worker has brief {' '.join(here)}, and this is brief {' '.join(job.made_by)}"
        raise Unreadable(told, "Install the same version everywhere.")
    if getattr(_own, "limits", None) != (job.seconds, job.megabytes):
        if hasattr(_own, "reader"):
            _own.reader.close()
        _own.reader, _own.limits = Reader(job.seconds, job.megabytes), (job.seconds, job.megabytes)
    return shards.do(job, shard, _own.reader)
