"""`brief archive`: a million articles as tables of facts, and SQL over them."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefcli.commands import output, reading
from briefcli.commands.options import FromFile, Published, Publisher, moment
from briefcli.commands.progress import Progress
from briefcli.errors import Unreadable, Unwritable, UsageError
from briefcli.store import locations, sources
from briefcli.store.locations import as_text
from briefcli.views import rows, wording

if TYPE_CHECKING:
    from briefcli.archive.runs import Plan
    from briefcli.archive.shards import Done, Job

INSTALL = "pip install 'briefcli[archive]'"
ASK = "query"
"""The word after which SQL stands instead of what is to be read."""

EXAMPLES = """
brief archive articles/ --to facts                  # tables of what they say; again, to go on after an interrupt
brief archive article.txt --to facts --workers 1    # to add to them; one worker needs no Dask
brief archive query "select speaker, count(*) from quotes group by all" facts
"""


def run(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="INPUT... | query SQL FOLDER",
            show_default=False,
            help="Articles: folders, files (text, HTML, ninjs), .jsonl, .parquet, .warc and .warc.gz, and patterns of "
            "them. Or `query`, then SQL and the folder of an archive.",
        ),
    ] = None,
    *,
    to: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", parser=as_text, help="The folder of the archive.", show_default=False),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WHAT=COLUMN",
            show_default=False,
            help="Which column of JSONL and Parquet has the text, published, title, publisher, address or id, where it "
            "does not have a usual name.",
        ),
    ] = None,
    from_file: FromFile = None,
    workers: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, max=1024, help="Worker processes; 1 needs no Dask. [default: one per core]"),
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Work on the Dask cluster of this scheduler: tcp://host:8786.")
    ] = None,
    time_limit: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.1, help="Processor time that an article may take.")
    ] = 60.0,
    memory: Annotated[
        int, typer.Option(metavar="MB", min=100, help="Memory that reading an article may take.")
    ] = 1_000,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            show_default=False,
            help="See deadlines and events from this day. [default: from the publication of each article]",
        ),
    ] = None,
    published: Published = None,
    publisher: Publisher = None,
    json: Annotated[bool, typer.Option("--json", help="What a query finds as a JSON array.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="As one JSON object a line.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="As CSV.")] = False,
) -> None:
    """Make tables of facts from very many articles, and query them. Call again after an interrupt, and it goes on."""
    if inputs and inputs[0] == ASK:
        _ask(inputs[1:], as_json=json, as_lines=jsonl, as_csv=csv)
        return
    _require_extra()
    from briefcli.archive import arrow
    from briefcli.archive.inputs import Options
    from briefcli.archive.shards import Job

    if json or jsonl or csv:
        raise UsageError("--json, --jsonl and --csv are for a query", "An archive is made of Parquet: leave it out.")
    if to is None:
        raise UsageError("the folder of the archive is missing", "Name a folder: --to FOLDER")
    if workers is not None and scheduler is not None:
        raise UsageError("--workers starts workers here, --scheduler takes those of a cluster", "Choose one.")
    files = _files(inputs or [], from_file)
    options = Options(
        columns=_columns(column or []),
        published=published,
        publisher=publisher,
        as_of=moment(as_of).isoformat() if as_of is not None else None,
    )
    job = Job(
        folder=_placed(to),
        base=str(Path.cwd()),
        made_by=arrow.made_by(),
        options=options,
        seconds=time_limit,
        megabytes=memory,
    )
    _make(job, files, workers or _cores(), scheduler)


def _require_extra() -> None:
    """Raise `Unreadable` where the packages of the extra are not there."""
    from importlib.util import find_spec

    if missing := [name for name in ("pyarrow", "duckdb", "distributed", "warcio") if find_spec(name) is None]:
        raise Unreadable(f"brief archive needs what is not installed: {', '.join(missing)}", INSTALL)


def _files(named: list[str], from_file: str | None) -> list[str]:
    """The files that are named, each once. Raises `UsageError` where there are none."""
    from briefcli.archive import inputs

    listed = sources.listed(from_file, reading.standard_input(from_file)) if from_file is not None else []
    if not listed and not named:
        raise UsageError("nothing is named that could be read", "brief archive news/ --to FOLDER")
    if "-" in named or any(map(locations.is_address, named)):
        raise UsageError("an archive is made of files", "Name files and folders, or a list of them: --from-file LIST")
    return inputs.paths([*listed, *named])


def _columns(told: list[str]) -> tuple[tuple[str, str], ...]:
    from briefcli.archive.sources import ROLES

    found: dict[str, str] = {}
    for one in told:
        role, is_told, name = one.partition("=")
        if role not in ROLES or not is_told or not name:
            raise UsageError(f"--column {one} names no column", f"Write --column text=body; of {', '.join(ROLES)}.")
        found[role] = name
    return tuple(sorted(found.items()))


def _placed(folder: str) -> str:
    """A folder as it is found from anywhere. Raises `Unwritable` where a file is in its place."""
    if "://" in folder:
        return folder
    path = Path(folder).absolute()
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(f"{folder} cannot be made: {os.strerror(error.errno or 0)}", "Name another folder.") from None
    return str(path)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _make(job: "Job", files: list[str], workers: int, scheduler: str | None) -> None:
    """Make what an archive lacks, and say what it holds. An interrupt leaves what the next call completes."""
    from briefcli.archive import runs

    gc.enable()  # `__main__` turned it off, for commands that end soon
    with runs.held(job):
        planned = runs.plan(job, files)
        _tell(planned)
        if planned.is_to_do:
            runs.prepare(job, planned)
        told = _Progress(len(planned.left), is_screen_free=True)
        try:
            if planned.left:
                with told:
                    for done in _work(job, planned, workers, scheduler):
                        told.add(done)
        finally:
            if planned.is_to_do:
                runs.conclude(job, planned)
            if told.left:
                output.hint(f"{told.left:,} of {len(planned.order):,} shards are left; call again to go on")
    _report(job)


def _tell(planned: "Plan") -> None:
    """Say what there is to do, and what there was."""
    count = wording.plural(len(planned.order), "shard")
    output.hint(f"{count}, {len(planned.order) - len(planned.left):,} done already, {len(planned.left):,} to read")
    if planned.stale:
        what = wording.plural(len(planned.stale), "shard")
        output.hint(f"{what} of input that has changed, or of other options or rules, give way to new ones")
    if planned.other:
        output.hint(f"{wording.plural(len(planned.other), 'shard')} of other input stay")


def _work(job: "Job", planned: "Plan", workers: int, scheduler: str | None) -> "Iterator[Done]":
    from briefcli.archive import runs

    if scheduler is None and min(workers, len(planned.left)) == 1:
        yield from runs.alone(job, list(planned.left.values()))
        return
    from briefcli.archive.cluster import Cluster  # brings Dask

    with Cluster(min(workers, len(planned.left)), scheduler, job.megabytes) as cluster:
        at = f", {cluster.dashboard}" if cluster.dashboard else ""
        output.hint(f"{wording.plural(cluster.workers, 'worker')}{at}")
        yield from cluster.do(job, planned.left)


class _Progress(Progress):
    """How far an archive has come: shards, and what was in them."""

    _WHAT = "shards"

    def __init__(self, total: int, *, is_screen_free: bool) -> None:
        super().__init__(total, is_screen_free=is_screen_free)
        self._articles = self._bad = 0

    @property
    def left(self) -> int:
        """How many shards are left."""
        return self._total - self._count

    def add(self, done: "Done") -> None:
        """One more is done."""
        self._articles += done.articles
        self._bad += sum(done.bad.values())
        self.step()

    def _rate(self, seconds: float) -> str:
        return f"{self._articles:,} articles, {self._articles / seconds:,.1f} a second, {self._bad:,} bad"


def _report(job: "Job") -> None:
    """Write what the archive holds, a table on each line. Raises `Unreadable` where nothing in it could be read."""
    from briefcli.archive import runs

    found = runs.totals(job)
    for name, count in found.rows.items():
        output.write(f"{name}\t{count}\n")
    output.write(f"bad\t{found.bad.total()}\n")
    if found.bad:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in found.bad.most_common())
        output.hint(f"what could not be read is in the table bad: {reasons}")
    if found.bad and not found.rows["reports"]:
        raise Unreadable("no article could be read", "brief archive query 'select * from bad' FOLDER says why.")


def _ask(words: list[str], *, as_json: bool, as_lines: bool, as_csv: bool) -> None:
    """Write what a query finds. Raises `UsageError` where it is no query."""
    _require_extra()
    from briefcli.archive import query

    if len(words) != 2:
        raise UsageError("a query is SQL and a folder", "brief archive query 'select count(*) from quotes' FOLDER")
    if as_json + as_lines + as_csv > 1:
        raise UsageError("--json, --jsonl and --csv cannot be combined", "Choose one.")
    answer = query.ask(*words)
    if as_json or as_lines or as_csv:
        form = rows.json if as_json else rows.jsonl if as_lines else rows.csv
        for text in form(answer.columns, answer.rows):
            output.write(text)
    else:
        output.write(rows.table(answer.columns, answer.rows))
