"""What was made to exhaust the machine is read in time that grows with it, or refused in words; nothing is timed.

`benchmarks/hostile.py` measures a megabyte of each.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefcli import read
from briefcli.errors import BriefError, NotAnArticle
from briefcli.extract.text import density
from briefcli.model.article import LONGEST
from briefcli.store import census, claims
from megabytes import ENGLISH, TEXTS, Kind, all_kinds

Brief = Callable[..., Any]
KINDS = {name: kind for name, kind in all_kinds().items() if kind.headers is None}
DENSE = density.ALWAYS_READ + 1
"""Characters of the shortest text that must be no denser than an article."""


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
@pytest.mark.slow
def test_a_little_of_everything_is_read_or_refused_with_a_message(brief: Brief, kind: Kind, tmp_path: Path) -> None:
    path, report = tmp_path / f"input{kind.ending}", tmp_path / "report.txt"
    path.write_bytes(kind.make(4_000))
    report.write_text(kind.report or "", "utf-8")
    known = {"{}": str(path), "{report}": str(report)}
    done = brief(*(known.get(word, word) for word in kind.arguments))

    assert done.status in (0, 1, 3)
    assert (done.out == "") == (done.status == 3 or "holds no claims" in done.err)
    assert done.status != 3 or done.err.startswith("brief: ")


def work(text: str) -> int:
    """How often anything is called while a text is read; unlike a time, it is the same every time."""
    calls = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text, "2031-05-03")
    except BriefError:
        pass
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in TEXTS if "bytes" not in name])
def test_four_times_the_text_is_about_four_times_the_work(name: str) -> None:
    short, long = (TEXTS[name](size).decode("utf-8", "ignore") for size in (4_000, 16_000))
    work(short)  # loads the word lists, and fills what is remembered

    assert work(long) <= 4 * 1.4 * work(short)


def page(body: str) -> bytes:
    return f"<!doctype html><html><body><article><p>{ENGLISH * 5}</p>{body}</article></body></html>".encode()


def elements(count: int) -> bytes:
    """A page of so many elements: html, body, article, a paragraph, and line breaks; the parser adds an empty head."""
    return page("it was said <br>" * (count - 4))


DEEPEST_DIVS = census.DEEPEST - len(("html", "body", "article", "p"))

REFUSED: dict[str, tuple[str, bytes, str]] = {
    "characters": ("long.txt", b"a " * (LONGEST // 2) + b"a", "has 5,000,001 characters of text, and an article has"),
    "bytes": ("long.txt", b"a" * (20 * 1024**2 + 1), "is larger than 20 MB"),
    "marks": ("marks.txt", (ENGLISH + "<<<<" * 14 + " ").encode() * 1000, "57,000 marks in 123,000 characters"),
    "paragraphs": (
        "lines.txt",
        (ENGLISH + "\n" + "A\n" * 60).encode() * 600,
        "36,600 paragraphs in 112,200",
    ),
    "quotations": ("quotes.txt", (ENGLISH + "“a b” c " * 10).encode() * 800, "8,000 quotations"),
    "capital words": (
        "capitals.txt",
        (ENGLISH * 700 + "Ann Doe, Bob Roe, " * 3_500).encode(),
        "14,700 capital words in 109,200 characters",
    ),
    "names": ("names.txt", (ENGLISH * 700 + "A-the mayor " * 5_500).encode(), "names in 112,200 characters"),
    "reported statements": (
        "pronouns.txt",
        (ENGLISH * 700 + "She said he told her that she would go. " * 3_000).encode(),
        "reported statements in 166,200 characters",
    ),
    "dates": ("dates.txt", (ENGLISH + "on 3 May 2016 and " * 10).encode() * 500, "dates in 123,000 characters"),
    "numbers": ("numbers.txt", (ENGLISH + "and 5 men saw 7 dogs. " * 10 + "\n").encode() * 400, "8,000 numbers"),
    "elements": ("page.html", elements(census.MOST_ELEMENTS + 1), "more than 20,000 elements,"),
    "elements in elements": ("page.html", page("<div>" * 250), "more than 250 elements one inside the other"),
    "attributes": (
        "page.html",
        page(f"<p {' '.join(f'a{number}=1' for number in range(101))}>x</p>"),
        "more than 100 attributes on one element",
    ),
    "attributes of all": (
        "page.html",
        page(f"<p {' '.join(f'a{number}=1' for number in range(100))}>x</p>" * 601),
        "more than 60,000 attributes,",
    ),
    "values": ("story.json", b'{"quotes":[' + b"{}," * 100_000 + b"{}]}", "closer together than in any story"),
}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "data", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_more_than_is_read_is_refused_with_a_message(
    brief: Brief, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    command = "figures" if name in ("numbers.txt", "dates.txt") else "quotes"  # these count where they are read
    done = brief(command, str(tmp_path / name))

    assert (done.status, done.out) == (3, "")
    assert said in done.err
    assert len(done.err.splitlines()) > 1  # what to try


READ: dict[str, tuple[str, bytes]] = {
    "marks": ("marks.txt", (ENGLISH + "<<<<" * 7 + " ").encode() * 1100),
    "paragraphs": ("lines.txt", (ENGLISH + "\n" + "A man went.\n" * 6).encode() * 800),
    "quotations": ("quotes.txt", (ENGLISH + "“a b” c ").encode() * 1400),
    "names": ("names.txt", (ENGLISH + "Ann Doe, Bob Roe, ").encode() * 1300),
    "reported statements": ("said.txt", ENGLISH.encode() * 1600),
    "numbers": ("numbers.txt", (ENGLISH + "and 5 men saw it.\n").encode() * 1300),
    "short and dense": ("short.txt", ENGLISH.encode() * 100 + b"7\n\n" * 5_000),
    "elements": ("page.html", elements(census.MOST_ELEMENTS - 1)),
    "attributes": ("page.html", page(f"<p {' '.join(f'a{number}=1' for number in range(100))}>x</p>")),
    "elements in elements": ("page.html", page("<div>" * 240 + f"<p>{ENGLISH}</p>")),
}


@pytest.mark.slow
@pytest.mark.parametrize(("name", "data"), READ.values(), ids=READ.keys())
def test_what_an_article_may_hold_is_read(brief: Brief, tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    done = brief("people", str(tmp_path / name), "--json")

    assert (done.status, done.err) == (0, "")
    assert "The mayor of the town" in [person["name"] for person in json.loads(done.out)]


@pytest.mark.parametrize("depth", [200, 246, 247, 260, 2000])
def test_nothing_of_a_page_is_left_out_silently(brief: Brief, tmp_path: Path, depth: int) -> None:
    stay, leave = (f"<p>“We {verb} today,” said Ann Doe, the mayor. {ENGLISH}</p>" for verb in ("stay", "leave"))
    (tmp_path / "page.html").write_bytes(page("<div>" * depth + stay + "</div>" * depth + leave))
    done = brief("quotes", str(tmp_path / "page.html"), "--json")

    if depth <= DEEPEST_DIVS:
        found = [quote["content"] for quote in json.loads(done.out)]
        assert [words for words in found if "today" in words] == ["We stay today,", "We leave today,"]
    else:
        assert (done.status, done.out) == (3, "")
        assert "more than 250 elements one inside the other" in done.err


def test_a_string_that_is_too_long_or_too_dense_is_refused_by_the_library_too() -> None:
    with pytest.raises(NotAnArticle, match="5,000,001 characters"):
        read("a" * (LONGEST + 1))
    with pytest.raises(NotAnArticle, match="marks"):
        read("<" * DENSE)
    with pytest.raises(NotAnArticle, match="quotations"):
        read(KINDS["text: block quotations"].make(4 * DENSE).decode())


@pytest.mark.slow
def test_there_are_at_most_so_many_claims(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(ENGLISH, "utf-8")
    for count, said in ((claims.MOST + 1, "holds more than 50,000 claims"), (3, "")):
        (tmp_path / "claims.jsonl").write_text('{"exact":"the town"}\n' * count, "utf-8")
        asked = ("check", "--claims", str(tmp_path / "claims.jsonl"), "--report", str(tmp_path / "report.txt"))
        done = brief(*asked)

        assert done.status == (3 if said else 0)
        assert said in done.err


@pytest.mark.slow
def test_of_very_many_fields_that_stand_twice_some_are_reported(brief: Brief) -> None:
    fields = ",".join(f'"k{number // 2}":{number}' for number in range(60_000))
    done = brief("quotes", "-", stdin=f"{{{fields}}}".encode())

    assert (done.status, done.out) == (3, "")
    assert done.err.startswith(
        "brief: standard input is not a story that brief can read: 1,000 faults or more\n\nat /k0\n"
    )
    assert done.err.count("this field stands twice in the object") == 20
    assert done.err.endswith("\n... and 980 more, at least.\n")
