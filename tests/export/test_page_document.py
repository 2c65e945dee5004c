"""The page as a document: every fact with its proof, every link with its end, nothing from outside as markup."""

import os
import re
import subprocess
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from hashlib import sha256
from itertools import pairwise

import pytest
from lxml import html
from lxml.html import HtmlElement

from briefcli.export.page import write
from briefcli.export.subject import Subject
from briefcli.model.quote import Quote
from briefcli.store import codec
from briefcli.views import sanitise
from factories import deadline, figure, full_story, nouns, quote, story, term
from subjects import ARTICLES, bundled, crossing, drafted, hostile, quoted, repeated, sample
from test_hostile import HOSTILE, marked

Made = Callable[[], Subject]
UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)
NOT_SHOWN = {
    "/$schema": "is for editors of the file",
    "/people/*/aliases/*": "is for finding people",
    "/ignored/*/because": "is for `brief check`",
    "/*/rule": "is for those who mend rules",
    "/*/rule_words": "is for those who mend rules",
    "/*/anchor/prefix": "is shown as far as a few words go",
    "/*/anchor/suffix": "is shown as far as a few words go",
}


def full() -> Subject:
    return Subject(nouns(full_story()), date(2031, 5, 3), {})


def draft() -> Subject:
    return drafted(ARTICLES["flood-feature"])


_BLOCKS = ("p", "li", "div", "header", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "time", "svg", "blockquote")
STORIES = (bundled, sample, full, draft, crossing, repeated, hostile)


def page(*subjects: Subject, with_text: bool = True) -> HtmlElement:
    return html.document_fromstring(write(subjects, with_text=with_text))


def told(element: HtmlElement) -> str:
    """The text of an element in one line, its blocks apart."""
    for block in element.iter(*_BLOCKS):
        block.tail = f" {block.tail or ''}"
    return " ".join(element.text_content().split())


# What stands on it


@pytest.mark.parametrize("made", STORIES)
def test_every_fact_stands_there_once_with_its_proof(made: Made) -> None:
    subject = made()
    document = page(subject)
    ids = Counter(document.xpath("//@id"))

    for fact in subject.story.facts():
        assert ids[f"fact-{fact.id}"] == 1
        (place,) = document.xpath(f"//*[@id='fact-{fact.id}']")
        parts = fact.parts if isinstance(fact, Quote) and fact.parts else (fact.anchor,)
        words = [sanitise.text(one.exact) for one in parts if one is not None]
        proof = place if place.get("class") == "proof" else place.xpath("descendant::*[@class='proof']")[0]
        assert [one.text_content() for one in proof.xpath("descendant::mark")] == words
        assert len(proof.xpath("descendant::*[@class='cited']//a")) == len(fact.citations)


@pytest.mark.parametrize("made", STORIES)
def test_every_link_within_the_page_has_an_end_and_every_other_leads_to_the_web(made: Made) -> None:
    document = page(made())
    ids = document.xpath("//@id")
    ways = document.xpath("//@href")

    assert max(Counter(ids).values()) == 1
    assert {way for way in ways if way.startswith("#")} <= {f"#{one}" for one in ids}
    assert all(re.match("https?://[^\\s<>\"'`{}|^\\\\]+$", way) for way in ways if not way.startswith("#"))


@pytest.mark.parametrize("made", STORIES)
def test_headings_go_down_by_one(made: Made) -> None:
    for document in (page(made()), page(sample(), made())):
        levels = [int(one.tag[1]) for one in document.iter("h1", "h2", "h3", "h4", "h5", "h6")]

        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(below <= above + 1 for above, below in pairwise(levels))


def test_the_bundled_story_reads_as_it_should() -> None:
    document = page(bundled())
    body = told(document.find("body"))

    assert document.findtext(".//title") == "Ukraine offers Russia a new round of peace talks"
    assert told(document.find(".//h1")) == "Ukraine offers Russia a new round of peace talks"
    assert document.get("lang") == "en"
    for part in (
        "As of Sunday 20 July 2025",
        "iReport247 News, 20 July 2025 (from the address; the text itself gives no date)",
        "Deadline for Russia: reach a ceasefire in Ukraine 44 days left, day 6 of 50",
        "at least 1 killed residents killed in the attack on Odesa",
        "about 1.2 million killed or injured “estimates suggesting”",
        "more than 30 missiles “over”",
        "“Everything should be done to achieve a ceasefire. The Russian side should stop hiding from decisions.”",
        "Proof: … Moscow would not accept the “blackmail” of Washington’s sanctions ultimatum … — iReport247 News",
        "Donald Trump: Threat to Russia: of 100 percent tariffs",
        "21 to 27 July 2025 next week Proposed: a new round of talks between Ukraine and Russia",
        "Correction: “100 percent tariffs” is not found in Trump’s recorded words",
        "2,316 characters, SHA-256 ae91c2d9",
    ):
        assert part in body
    titles = [told(one) for one in document.iter("h2")]
    assert titles == [
        "Deadline", "Figures", "Quotations", "Who wants what",
        "Timeline", "People", "Disputed or since changed", "Reports",
    ]  # fmt: skip
    figures = [told(one) for one in document.xpath("//section[contains(@class, 'figures')]//h3")]
    assert figures == ["Casualties", "Other numbers"]


def test_the_bundled_story_is_light() -> None:
    assert len(write([bundled()], with_text=False).encode()) < 100_000


def test_a_story_with_nothing_in_it_is_a_page() -> None:
    empty = nouns(story(people=[], quotes=[]))
    document = page(Subject(empty, date(2031, 5, 3), {}))

    assert [told(one) for one in document.iter("h1", "h2")] == ["Storm over Marsk", "Reports"]


# Deadlines, numbers and days, drawn


@pytest.mark.parametrize(
    ("day", "left", "standing"),
    [
        ("2031-05-03", "8 days left", "running (in force)"),
        ("2031-05-11", "due today", "due today (in force)"),
        ("2031-05-13", "passed 2 days ago", "passed (the last one set)"),
        ("2031-04-30", "not announced until 1 May 2031", "not yet announced"),
    ],
)
def test_what_is_left_of_a_deadline(day: str, left: str, standing: str) -> None:
    document = page(Subject(nouns(story(deadlines=[deadline()])), date.fromisoformat(day), {}))
    (section,) = document.xpath("//section[@id='deadlines']")

    assert told(section.find(".//strong")) == left
    assert standing in told(section)


def test_what_has_gone_is_drawn_as_long_as_it_is() -> None:
    document = page(Subject(nouns(story(deadlines=[deadline()])), date(2031, 5, 6), {}))
    (bar,) = document.xpath("//*[contains(@class, 'bar') and @role='img'][1]")[:1]

    assert bar.get("aria-label") == "5 of 10 days have gone"
    assert bar.xpath("*[@class='gone']/@width") == ["50%"]


@pytest.mark.parametrize(
    ("fields", "name", "shapes"),
    [
        ({"value": 30, "bound": "more than"}, "more than 30 boats, on a scale from 0 to 40", {"reach", "value hollow"}),
        ({"value": 30, "bound": "at least"}, "at least 30 boats, on a scale from 0 to 40", {"reach", "value"}),
        (
            {"value": 30, "bound": "fewer than"},
            "fewer than 30 boats, on a scale from 0 to 40",
            {"reach", "value hollow"},
        ),
        ({"value": 30, "bound": "about"}, "about 30 boats, on a scale from 0 to 40", {"near", "value"}),
        (
            {"value": None, "low": 3, "high": 5, "bound": "between"},
            "3 to 5 boats, on a scale from 0 to 10",
            {"reach", "value"},
        ),
    ],
)
def test_a_number_that_is_not_exact_is_drawn(fields: dict[str, object], name: str, shapes: set[str]) -> None:
    document = page(Subject(nouns(story(figures=[figure(**fields)])), date(2031, 5, 3), {}))
    (drawing,) = document.xpath("//*[contains(@class, 'range')]")

    assert drawing.get("aria-label") == name
    assert set(drawing.xpath("*/@class")) - {"axis", "head"} == shapes


def test_an_exact_number_is_not_drawn() -> None:
    document = page(Subject(nouns(story(figures=[figure(bound="exactly")])), date(2031, 5, 3), {}))

    assert document.xpath("//*[contains(@class, 'range')]") == []


# The article


def texts(document: HtmlElement) -> Iterator[str]:
    """The paragraphs of the article, without the numbers that lead away from it."""
    for paragraph in document.xpath("//article[@class='text']/p"):
        for ref in paragraph.xpath("descendant::a[@class='ref']"):
            ref.drop_tree()
        yield paragraph.text_content()


@pytest.mark.parametrize("made", [sample, draft, crossing, repeated, hostile])
def test_the_article_is_there_word_for_word(made: Made) -> None:
    subject = made()
    (text,) = subject.texts.values()
    lines = [line for line in re.split("[\r\n]+", text) if line.strip()]

    assert list(texts(page(subject))) == [sanitise.text(line) for line in lines]


@pytest.mark.parametrize("made", [sample, draft, crossing, repeated])
def test_the_words_of_every_fact_are_marked_and_lead_to_it(made: Made) -> None:
    subject = made()
    document = page(subject)
    leading = set(document.xpath("//article[@class='text']//a/@href"))
    for ref in document.xpath("//article[@class='text']//a[@class='ref']"):
        ref.text = ""
        ref[:] = []

    for fact in subject.story.facts():
        parts = fact.parts if isinstance(fact, Quote) and fact.parts else (fact.anchor,)
        for number, anchor in enumerate(parts):
            if anchor is not None:
                name = f"words-{fact.id}" + f":{number}" * (number > 0)
                (end,) = document.xpath(f"//*[@id='{name}']")
                whole = [end if end.tag == "mark" else end.getparent()]
                pieces = document.xpath(f"//mark[contains(concat(' ', @data-words, ' '), ' {name} ')]") or whole
                marked_words = "".join(piece.text_content() for piece in pieces)
                assert marked_words == re.sub("[\r\n]+", "", anchor.exact)
                assert f"#fact-{fact.id}" in leading


def test_a_text_is_shown_where_it_is_at_hand_and_asked_for() -> None:
    subject = sample()

    assert page(subject).xpath("//article[@class='text']") != []
    assert page(subject, with_text=False).xpath("//article[@class='text']") == []
    assert page(subject._replace(texts={})).xpath("//article[@class='text']") == []


def test_words_that_have_moved_are_not_marked() -> None:
    subject = quoted("The mayor slept.", [("slept", 1)])
    document = page(subject._replace(texts={"gazette": "So the mayor slept."}))

    assert document.xpath("//article[@class='text']//mark") == []
    assert told(document.xpath("//*[@id='fact-q1']//mark")[0]) == "slept"


@pytest.mark.slow
def test_many_facts_on_the_same_words_do_not_exhaust_anything() -> None:
    subject = quoted("The mayor slept.", [("mayor slept", 1)] * 3000)

    assert next(texts(page(subject))) == "The mayor slept."


# Several stories


def test_several_stories_on_one_page_keep_apart() -> None:
    document = page(sample(), sample(), bundled())
    ids = document.xpath("//@id")

    assert max(Counter(ids).values()) == 1
    assert told(document.find(".//h1")) == "3 briefs"
    assert {way for way in document.xpath("//@href") if way.startswith("#")} <= {f"#{one}" for one in ids}
    assert document.xpath("//*[@id='s2-fact-q1']//a[@class='ref']/@href") == ["#s2-words-q1"]


# What is promised of the file


@pytest.mark.parametrize("made", STORIES)
def test_the_policy_allows_this_style_sheet_and_nothing_else(made: Made) -> None:
    document = page(made())
    (style,) = document.iter("style")
    digest = b64encode(sha256(style.text.encode()).digest()).decode()

    assert document.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == [
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    ]
    assert document.xpath("//script | //link | //img | //iframe | //object | //form | //base | //@style") == []
    assert "url(" not in style.text
    assert "@import" not in style.text


@pytest.mark.slow
def test_the_same_story_on_the_same_day_is_the_same_file() -> None:
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; from subjects import *; from briefcli.export.page import write;"
        "sys.stdout.buffer.write(write([sample(), crossing()], with_text=True).encode())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code, *sys.path],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]

    assert runs[0] == runs[1]
    assert runs[0].startswith(b"<!doctype html>\n<html lang=")


def test_a_moment_counts_minutes() -> None:
    by_noon = term(due_time="12:00:00", zone="UTC")
    told_ = nouns(story(deadlines=[deadline(terms=[by_noon])]))
    document = page(Subject(told_, datetime.fromisoformat("2031-05-11T09:30:00+00:00"), {}))

    assert "due today, 2 hours 30 minutes left" in told(document.xpath("//section[@id='deadlines']")[0])


# What comes from outside


def test_what_is_visible_is_shown_and_what_is_not_is_harmless() -> None:
    bytes_, by_path = marked(" ".join(HOSTILE.values()))
    written = write([Subject(codec.decode(bytes_, "hostile"), date(2031, 5, 3), {})], with_text=True)
    document = html.document_fromstring(written)
    seen = "".join([*document.xpath("//text()"), *document.xpath("//@datetime")])
    kinds: dict[str, list[bool]] = {}
    for path, text in by_path.items():
        is_seen = "".join(sanitise.text(text).split()) in "".join(seen.split())
        kinds.setdefault(re.sub(r"\d+", "*", path), []).append(is_seen)
    lost = {path for path, is_seen in kinds.items() if not any(is_seen)}

    assert UNSAFE.findall(written) == []
    assert {path for path in lost if not any(_is_covered(path, rule) for rule in NOT_SHOWN)} == set()


def _is_covered(path: str, rule: str) -> bool:
    return path == rule or (rule.startswith("/*/") and path.endswith(rule.removeprefix("/*")))


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
        (
            'https://example.org/"><script>alert(1)</script>',
            "https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        ),
        ("https://example.org/\u202e\u200b100%", "https://example.org/%E2%80%AE%E2%80%8B100%25"),
        ("https://[::1]/a[1]", "https://[::1]/a%5B1%5D"),
        ("https://[::1/a", None),
        ("https://?a", None),
    ],
)
def test_addresses_are_links_that_do_nothing_else(address: str, href: str | None) -> None:
    cited = quote(citations=[{"publisher": "Log", "address": address, "date": None}])
    found = page(Subject(nouns(story(quotes=[cited])), date(2031, 5, 3), {})).xpath("//*[@class='cited']//a/@href")

    assert found == ([href] if href else [])


def test_a_notebook_shows_a_short_form_of_the_story() -> None:
    text = html.fromstring(sample().story._repr_html_()).text_content()

    assert text.startswith("The broken dike at Marsk")
    assert "“We warned about this dike for years. Nobody came.”" in text
    assert "at least 2 injured: people injured in the flood" in text
