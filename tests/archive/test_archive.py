"""`brief archive` as a user runs it, with one worker and without Dask: what goes in, what comes out, how it goes on."""

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archives import COUNCIL, DIKE, FERRY, done, files_of, lines, record, sample, several, warc
from briefcli.errors import Unwritable
from runs import Nursery, command

for package in ("pyarrow", "duckdb", "distributed", "warcio"):
    pytest.importorskip(package, reason="the extra archive is not installed")

Brief = Callable[..., Any]
TABLES = ("reports", "quotes", "figures", "deadlines", "events", "positions", "people")
SLOW = "Ann Doe said that the man who saw Bob told him to go and the mayor of Marsk was 7 "
"""Repeated some thousand times, it takes seconds to read."""
ALONE = ("--to", "facts", "--workers", "1")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, in which `facts` is the archive."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ask(brief: Brief, sql: str) -> list[dict[str, Any]]:
    answered = brief("archive", "query", sql, "facts", "--json")
    assert answered.status == 0, answered.err
    found: list[dict[str, Any]] = json.loads(answered.out)
    return found


@pytest.mark.slow
def test_every_form_of_article_is_read_and_what_cannot_be_is_reported(brief: Brief, here: Path) -> None:
    sample(here / "news")
    made = brief("archive", "news", *ALONE)

    assert made.status == 0
    assert [line.split("\t")[0] for line in made.out.splitlines()] == [*TABLES, "bad"]
    assert "bad\t3\n" in made.out
    assert "what could not be read is in the table bad: malformed 2, not_an_article 1" in made.err
    found = ask(
        brief, "select source, given_id, title, publisher, cast(published_day as varchar) as day, month from reports"
    )
    assert sorted(
        (one["source"].rpartition(":")[0] if "warc" in one["source"] else one["source"], *list(one.values())[1:])
        for one in found
    ) == [
        ("news/council.txt", None, None, None, None, "unknown"),
        ("news/crawl.warc.gz", "<urn:uuid:1>", "Dike holds", "Marsk Gazette", "2031-05-09", "2031-05"),
        ("news/crawl.warc.gz", "<urn:uuid:3>", "Dike holds", "Marsk Gazette", "2031-05-09", "2031-05"),
        ("news/ferry.md", None, "The ferry is late", "Marsk Post", "2026-03-03", "2026-03"),
        ("news/item.json", None, "Dike holds", None, "2031-06-09", "2031-06"),
        ("news/lines.jsonl:0", "a7", "A dike", "Post", "2025-01-05", "2025-01"),
        ("news/page.html", None, "Dike holds", "Marsk Gazette", "2031-05-09", "2031-05"),
        ("news/plain.warc", "<urn:uuid:4>", "Dike holds", "Marsk Gazette", "2031-05-09", "2031-05"),
        ("news/rows.parquet:0:0", "1", None, None, "2025-02-01", "2025-02"),
        ("news/rows.parquet:0:1", "2", None, None, "2025-02-02", "2025-02"),
        ("news/rows.parquet:1:0", "3", None, None, "2025-02-03", "2025-02"),
    ]
    assert sorted((one["reason"], one["source"]) for one in ask(brief, "from bad")) == [
        (
            "malformed",
            f"news/lines.jsonl:{len(lines(json.loads(Path('news/lines.jsonl').read_text().partition(chr(10))[0])))}",
        ),
        ("malformed", f"news/lines.jsonl:{Path('news/lines.jsonl').stat().st_size - 2}"),
        ("not_an_article", "news/void.txt"),
    ]


def test_a_row_is_the_record_that_the_commands_print(brief: Brief, here: Path) -> None:
    (here / "ferry.md").write_text(f"{FERRY}\n{COUNCIL}", "utf-8")
    assert brief("archive", "ferry.md", *ALONE).status == 0

    for table, words in {
        "quotes": ["quotes"],
        "figures": ["figures"],
        "positions": ["positions"],
        "people": ["people"],
        "deadlines": ["countdown", "--as-of", "2026-03-03"],
    }.items():
        printed = json.loads(brief(*words, "ferry.md", "--json").out)
        stored = ask(brief, f"from {table}")
        assert len(stored) == len(printed) > 0
        for row, wanted in zip(stored, printed, strict=True):
            shared = row.keys() & wanted.keys() - {"notes", "parts", "terms"}
            assert {name: row[name] for name in shared} == {name: wanted[name] for name in shared}
            assert [row[name] for name in ("report", "start", "end", "exact")] == [
                wanted["anchor"][name] for name in ("report", "start", "end", "exact")
            ]


@pytest.mark.slow
def test_a_second_call_does_nothing_and_says_the_same(brief: Brief, here: Path) -> None:
    (here / "ferry.md").write_text(FERRY, "utf-8")
    first = brief("archive", "ferry.md", *ALONE)
    before = {path: path.stat().st_mtime_ns for path in Path("facts").rglob("*")}
    again = brief("archive", "ferry.md", *ALONE)

    assert (again.status, again.out) == (0, first.out)
    assert again.err == "brief: 1 shard, 1 done already, 0 to read\n"
    assert {path: path.stat().st_mtime_ns for path in Path("facts").rglob("*")} == before


@pytest.mark.slow
def test_input_that_has_changed_replaces_what_was_read_and_other_input_stays(brief: Brief, here: Path) -> None:
    (here / "a.jsonl").write_text(lines({"text": DIKE}), "utf-8")
    (here / "b.jsonl").write_text(lines({"text": COUNCIL}), "utf-8")
    brief("archive", "a.jsonl", *ALONE)
    assert "1 shard of other input stay" in brief("archive", "b.jsonl", *ALONE).err
    (here / "a.jsonl").write_text(lines({"text": DIKE}, {"text": FERRY}), "utf-8")

    changed = brief("archive", "a.jsonl", "b.jsonl", *ALONE)

    assert "2 shards, 1 done already, 1 to read" in changed.err
    assert "give way to new ones" in changed.err
    assert "reports\t3\n" in changed.out
    assert len(ask(brief, "from reports")) == 3
    assert len(Path("facts/manifest.jsonl").read_text().splitlines()) == 2


@pytest.mark.slow
def test_one_that_takes_too_long_or_too_much_costs_only_itself(brief: Brief, here: Path) -> None:
    told = [{"text": DIKE, "id": number} for number in range(20)]
    told[7] = {"text": SLOW * 30_000, "id": 7}
    (here / "news.jsonl").write_text(lines(*told), "utf-8")

    made = brief("archive", "news.jsonl", *ALONE, "--time-limit", "2")

    assert made.status == 0
    assert [one["given_id"] for one in ask(brief, "from reports order by given_id::int")] == [
        str(n) for n in range(20) if n != 7
    ]
    assert [(one["given_id"], one["reason"]) for one in ask(brief, "from bad")] == [("7", "too_slow")]


@pytest.mark.slow
def test_an_article_is_not_to_blame_for_what_kills_its_reader_from_outside(here: Path) -> None:
    several(here / "news", 14)
    with subprocess.Popen(
        command("archive", "news", *ALONE), stderr=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        for wanted in (1, 6, 12):
            while done(here / "facts") < wanted and process.poll() is None:
                time.sleep(0.01)
            subprocess.run(["pkill", "-9", "-P", str(process.pid)], check=False)
        out, _ = process.communicate()

    assert process.returncode == 0
    assert b"reports\t28\n" in out
    assert b"bad\t0\n" in out


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_what_was_killed_is_completed_to_the_byte(
    brief: Brief, here: Path, nursery: Nursery, seed: int, full: bool
) -> None:
    several(here / "news", 4)
    assert brief("archive", "news", "--to", "undisturbed", "--workers", "1").status == 0
    draw = random.Random(seed)
    words = ("archive", "news", *ALONE)
    for _ in range(10 if full else 1):
        (ended,) = nursery.run(here, words, die_before=draw.randrange(1, 500))
        assert ended.status in (0, -signal.SIGKILL), ended.err

    assert brief(*words).status == 0
    assert files_of(here / "facts") == files_of(here / "undisturbed")


@pytest.mark.slow
def test_an_interrupt_leaves_what_the_next_call_completes(brief: Brief, here: Path) -> None:
    several(here / "news", 4)
    (here / "news" / "last.jsonl").write_text(lines({"text": SLOW * 15_000}), "utf-8")  # so that it is not over before
    with subprocess.Popen(
        command("archive", "news", *ALONE), stderr=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        while done(here / "facts") < 2:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()

    assert process.returncode == 130
    assert b"shards are left; call again to go on" in err
    assert len((here / "facts" / "manifest.jsonl").read_text().splitlines()) == done(here / "facts")
    assert "reports\t9\n" in brief("archive", "news", *ALONE).out


@pytest.mark.slow
@pytest.mark.parametrize("name", ["cut.warc.gz", "torn.warc.gz", "cut.warc", "torn.warc"])
def test_a_damaged_warc_is_reported_and_what_is_whole_is_read(brief: Brief, here: Path, name: str) -> None:
    records = [record(number) for number in range(1, 5)]
    data = warc(*records, packed=name.endswith(".gz"))
    place = len(data) // 4 + 200
    torn = (
        data[:place] + bytes(200) + data[place + 200 :]
        if name.endswith(".gz")
        else data.replace(b"WARC/1.0", b"WORC/1.0", 2).replace(b"WORC/1.0", b"WARC/1.0", 1)
    )
    (here / name).write_bytes(torn if "torn" in name else data[:-300])

    made = brief("archive", name, *ALONE)

    found = [one["given_id"] for one in ask(brief, "from reports order by given_id")]
    assert made.status == 0
    assert "damaged 1" in made.err
    assert found == (
        ["<urn:uuid:1>", "<urn:uuid:3>", "<urn:uuid:4>"]
        if "torn" in name
        else ["<urn:uuid:1>", "<urn:uuid:2>", "<urn:uuid:3>"]
    )


@pytest.mark.slow
def test_columns_are_named_where_nobody_could_guess_them(brief: Brief, here: Path) -> None:
    (here / "a.jsonl").write_text(lines({"words": DIKE, "day": "2025-02", "text": "no"}), "utf-8")
    options = ("--column", "text=words", "--column", "published=day", "--publisher", "Marsk Post")

    assert brief("archive", "a.jsonl", *ALONE, *options).status == 0
    assert ask(brief, "select published, published_day, month, publisher from reports") == [
        {"published": "2025-02", "published_day": None, "month": "2025-02", "publisher": "Marsk Post"}
    ]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["news"], 2, "the folder of the archive is missing"),
        (["--to", "facts"], 2, "nothing is named that could be read"),
        (["-", "--to", "facts"], 2, "an archive is made of files"),
        (["no.jsonl", "--to", "facts", "--workers", "1"], 3, "no article could be read"),
        (["a.jsonl", "--to", "full"], 3, "full holds letter.txt and is not an archive"),
        (["a.jsonl", "--to", "facts", "--column", "words=text"], 2, "--column words=text names no column"),
        (["a.jsonl", "--to", "facts", "--workers", "2", "--scheduler", "tcp://x"], 2, "Choose one."),
        (["a.jsonl", "--to", "facts", "--json"], 2, "are for a query"),
        (["a.jsonl", "--to", "a.jsonl"], 3, "a.jsonl cannot be made"),
        (["query", "select 1"], 2, "a query is SQL and a folder"),
        (["query", "select 1", "full"], 3, "full is not an archive"),
    ],
)
def test_wrong_usage_is_reported(brief: Brief, here: Path, words: list[str], status: int, said: str) -> None:
    (here / "a.jsonl").write_text(lines({"text": DIKE}), "utf-8")
    (here / "full").mkdir()
    (here / "full" / "letter.txt").write_text("My dear Ann, …", "utf-8")

    told = brief("archive", *words)

    assert (told.status, told.out) == (status, told.out)
    assert said in told.err
    assert "Traceback" not in told.err


@pytest.mark.slow
def test_what_is_asked_is_shown_in_every_form_and_is_harmless(brief: Brief, here: Path) -> None:
    (here / "a.jsonl").write_text(lines({"text": DIKE, "title": "=1+1\x1b]0;"}), "utf-8")
    brief("archive", "a.jsonl", *ALONE)
    sql = "select title, length, [1, 2] as list, null as nothing from reports"

    assert brief("archive", "query", sql, "facts").out.splitlines()[2].split() == [
        "=1+1␛]0;",
        str(len(DIKE)),
        "1,",
        "2",
    ]
    assert brief("archive", "query", sql, "facts", "--csv").out.splitlines()[1] == f'\'=1+1␛]0;,{len(DIKE)},"[1,2]",'
    assert json.loads(brief("archive", "query", sql, "facts", "--jsonl").out)["list"] == [1, 2]
    assert brief("archive", "query", "from reports where false", "facts", "--json").out == "[]\n"
    wrong = brief("archive", "query", "select nme from people", "facts")
    assert (wrong.status, "Candidate bindings" in wrong.err) == (2, True)


def test_two_runs_do_not_make_one_archive_at_once(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefcli.archive import runs
    from briefcli.archive.shards import Job
    from briefcli.store import locks

    monkeypatch.setattr(locks, "SECONDS", 0.0)
    (here / "facts").mkdir()
    job = Job(folder=str(here / "facts"), base=str(here))

    with runs.held(job), pytest.raises(Unwritable, match="another run of brief"), runs.held(job):
        pass


@pytest.mark.slow
def test_an_archive_can_lie_where_fsspec_reaches(brief: Brief, here: Path) -> None:
    import fsspec

    system = fsspec.filesystem("memory")
    system.pipe_file("/news/a.jsonl", lines({"text": DIKE, "date": "2025-02-03"}).encode())
    made = brief("archive", "memory://news", "--to", "memory://facts", "--workers", "1")

    assert made.status == 0, made.err
    assert "quotes\t2\n" in made.out
    assert brief("archive", "memory://news", "--to", "memory://facts", "--workers", "1").out == made.out
    assert json.loads(
        brief("archive", "query", "select distinct month from quotes", "memory://facts", "--json").out
    ) == [{"month": "2025-02"}]


@pytest.mark.parametrize("module", ["pyarrow", "dask", "distributed", "duckdb", "warcio", "fsspec"])
@pytest.mark.slow
def test_no_other_command_waits_for(module: str) -> None:
    code = (
        "import sys; from briefcli.cli import main; main(['quotes', '--json']); main(['--help']);"
        f"sys.exit(any(name.split('.')[0] == {module!r} for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=False).returncode == 0


def test_a_missing_package_is_named_with_what_to_do(here: Path) -> None:
    (here / "a.jsonl").write_text(lines({"text": DIKE}), "utf-8")
    code = (
        "import sys; sys.modules['duckdb'] = None; from briefcli.cli import main;"
        "sys.exit(main(['archive', 'a.jsonl', '--to', 'facts']))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)

    assert ended.returncode == 3
    assert ended.stderr == "brief: brief archive needs what is not installed: duckdb\npip install 'briefcli[archive]'\n"
