"""Stories as Arrow tables, for programs that spread the work themselves: `read_many` and `briefcli.archive.tables`."""

import json
import pickle
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from archives import COUNCIL, DIKE
from briefcli import load, read, read_many
from briefcli.errors import UsageError
from briefcli.library import Read

pyarrow = pytest.importorskip("pyarrow", reason="the extra archive is not installed")

from briefcli.archive import schema, tables  # noqa: E402 - needs it

TABLES = ("reports", "quotes", "figures", "deadlines", "events", "positions", "people", "bad")


def test_stories_become_tables_of_one_schema() -> None:
    some = tables([read(DIKE, published="2031-05-09"), load()])
    none = tables([])

    assert tuple(some) == tuple(none) == TABLES
    assert all(some[name].schema == none[name].schema == schema(name) for name in TABLES)
    assert some["quotes"].num_rows == len(read(DIKE).quotes) + len(load().quotes)


def test_errors_become_rows_of_what_is_bad() -> None:
    found = tables(
        read_many([{"id": "a", "text": DIKE}, {"id": "b", "text": "Le maire de la ville a dit que non, et rien."}])
    )

    assert found["reports"]["source"].to_pylist() == ["a"]
    assert found["bad"].select(["source", "reason"]).to_pylist() == [{"source": "b", "reason": "not_an_article"}]


def test_where_a_deadline_stands_is_seen_from_a_day_or_not_at_all() -> None:
    def standing(as_of: date | None = None, published: str | None = None) -> tuple[object, ...]:
        (row,) = tables([read(COUNCIL, published=published)], as_of)["deadlines"].to_pylist()
        return row["due"], row["as_of"], row["status"], row["days_left"], row["words"]

    due = date(2026, 3, 20)
    assert standing() == (due, None, None, None, None)
    assert standing(published="2026-03-05") == (due, date(2026, 3, 5), "running", 15, "15 days left")
    assert standing(date(2026, 4, 1)) == (due, date(2026, 4, 1), "passed", -12, "passed 12 days ago")


def test_moments_are_points_in_time() -> None:
    (row,) = tables([read(DIKE, published="2025-07-14T23:30-04:00")])["reports"].to_pylist()

    assert row["published_time"] == datetime(2025, 7, 15, 3, 30, tzinfo=UTC)
    assert row["published_day"] == date(2025, 7, 14)


def test_tables_say_what_made_them() -> None:
    assert {name.decode() for name in schema("quotes").metadata} == {
        "brief.version", "brief.format", "brief.records", "brief.rules"
    }  # fmt: skip


def test_the_documented_columns_are_those_of_the_schema() -> None:
    page = (Path(__file__).parents[2] / "docs" / "archive.md").read_text("utf-8")

    for name in TABLES:
        assert f"`{name}`" in page
        for field in schema(name):
            assert f"`{field.name}`" in page, f"{name}.{field.name} is not described"


def test_many_are_read_in_their_order_with_errors_as_values(tmp_path: Path) -> None:
    path = tmp_path / "council.txt"
    path.write_text(COUNCIL, "utf-8")
    some: list[str | Path | dict[str, str | int]] = [
        DIKE,
        {"text": DIKE, "published": "2031-05-09", "id": 7},
        path,
        {"text": "Le maire de la ville a dit que non, et que rien n’y ferait."},
        {"txt": DIKE},
        {"text": DIKE, "published": "2031-02-31"},
        tmp_path / "none.txt",
    ]

    found = list(read_many(some))

    assert [one.name for one in found] == [None, "7", str(path), None, None, None, str(tmp_path / "none.txt")]
    assert [one.story is not None for one in found] == [True, True, True, False, False, False, False]
    assert found[1].story is not None
    assert found[1].story.reports[0].published == "2031-05-09"
    for one in found:
        again = pickle.loads(pickle.dumps(one))
        assert (again.name, again.story, repr(again.error)) == (one.name, one.story, repr(one.error))
    with pytest.raises(UsageError, match="no noun 'quote'"):
        read_many([DIKE], nouns=["quote"])


@pytest.mark.parametrize("noun", ["quotes", "figures", "deadlines", "events", "positions"])
def test_what_is_not_wanted_is_left_out_and_the_rest_is_as_it_was(noun: str) -> None:
    (whole,), (part,) = (list(read_many([f"{DIKE}\n{COUNCIL}"], nouns=nouns)) for nouns in (None, [noun]))
    assert isinstance(whole, Read)
    assert whole.story is not None
    assert part.story is not None

    assert getattr(part.story, noun) == getattr(whole.story, noun) != ()
    assert sum(
        len(getattr(part.story, other)) for other in ("quotes", "figures", "deadlines", "events", "positions")
    ) == len(getattr(whole.story, noun))


def test_the_rows_of_the_json_are_those_of_the_table() -> None:
    story = read(DIKE, published="2031-05-09")
    printed = json.loads(json.dumps(story.to_records("people"), default=str))

    assert [row["name"] for row in tables([story])["people"].to_pylist()] == [row["name"] for row in printed]
