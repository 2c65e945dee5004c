"""Every link to words of a publisher's page scrolls to these words in a real browser, on a copy of the page."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest

from briefcli.export.page import write
from briefcli.export.subject import Subject
from briefcli.model.quote import Quote
from briefcli.model.story import Story
from browsing import Chromium, Site
from subjects import ARTICLES, at, bundled, crossing, drafted, repeated, sample

pytestmark = pytest.mark.slow

_ONE_IN = 5
ARTICLE = Path(__file__).parents[3] / "shared" / "story" / "article.txt"
_HEIGHT = 200
_LINE = 20
# Each word stands on a line of its own, so that where a page has scrolled to tells which word was found.
_STYLE = f"body{{margin:0;padding:3000px 0}}p{{margin:0 0 {_LINE}px;width:1px;line-height:{_LINE}px}}"
_TOPS = """places => {
  const lines = document.querySelectorAll('p')
  return places.map(([line, offset]) => {
    const range = document.createRange()
    range.setStart(lines[line].firstChild, offset)
    range.setEnd(lines[line].firstChild, offset + 1)
    return range.getBoundingClientRect().top + scrollY
  })
}"""
_SETTLED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY))))"


class Link(NamedTuple):
    """An address on the page, and where the words that it leads to start in the text."""

    address: str
    start: int


class _Links(HTMLParser):
    """The links to words, under the fact whose proof they are."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {}
        self._fact = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if (told.get("id") or "").startswith("fact-"):
            self._fact = (told["id"] or "").removeprefix("fact-")
        if tag == "a" and ":~:text=" in (told.get("href") or ""):
            self.found.setdefault(self._fact, []).append(told["href"] or "")


def links(subject: Subject) -> list[Link]:
    """All links to words on the page of a story, each with the words that it is to find."""
    found = _Links(write([subject], with_text=False)).found
    told = []
    for fact in subject.story.facts():
        parts = fact.parts if isinstance(fact, Quote) and fact.parts else (fact.anchor,)
        anchors = [one for one in parts if one is not None]
        assert len(found.get(fact.id, [])) == len(anchors)
        told += [Link(way, one.start) for way, one in zip(found.get(fact.id, []), anchors, strict=True)]
    return list(dict.fromkeys(told))


def lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that have words, each after the offset at which it starts."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def places(text: str, offset: int) -> list[tuple[int, int]]:
    """In which paragraph of the copy a character stands, and after how many UTF-16 units.

    A link may lead to the marks before the words, a dash or a quotation mark. A live report may repeat a paragraph word
    for word, and no directive tells it from itself: each of them will do.
    """
    all_ = list(lines(text))
    marks = re.search(r"[^\w\n]*\Z", text[:offset])
    start, line = all_[bisect_right([start for start, _ in all_], offset) - 1]
    units = {
        len(line[: max(one - start, 0)].encode("utf-16-le")) // 2
        for one in (offset, marks.start() if marks else offset)
    }
    return [(number, unit) for number, (_, other) in enumerate(all_) if other == line for unit in sorted(units)]


def wrong(chromium: Chromium, asked: Sequence[Link], text: str, where: str) -> list[str]:
    """The links that do not lead to their words."""
    with chromium.open(where, width=400, height=_HEIGHT) as tab:
        tops = [tab.evaluate(_TOPS, places(text, link.start)) for link in asked]
        browser = tab.context.new_cdp_session(tab)
        lost = []
        for link, top in zip(asked, tops, strict=True):
            browser.send("Runtime.evaluate", {"expression": "scrollTo(0, 0)"})
            browser.send("Page.navigate", {"url": link.address})
            settled = browser.send("Runtime.evaluate", {"expression": _SETTLED, "awaitPromise": True})
            if all(abs(settled["result"]["value"] + _HEIGHT / 2 - one) > _LINE / 2 for one in top):
                lost.append(f"{text[link.start : link.start + 40]!r}: {link.address.partition('#')[2]}")
        return lost


def page(text: str, name: str) -> str:
    """A copy of an article: a paragraph for each line."""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for _, line in lines(text))
    return f"<!doctype html><meta charset=utf-8><title>{escape(name)}</title><style>{_STYLE}</style>{paragraphs}"


def opened(site: Site, subject: Subject, name: str) -> tuple[list[Link], str, str]:
    """The links of a story whose report is published on a page of its own; the text, and the address of the page."""
    (text,) = subject.texts.values()
    where = site.serve(f"/{name}", page(text, name))
    return links(at(subject, where)), text, where


@pytest.mark.parametrize("story", [sample, crossing, repeated])
def test_links_of_a_story(chromium: Chromium, site: Site, story: Callable[[], Subject]) -> None:
    asked, text, where = opened(site, story(), story.__name__)

    assert asked
    assert wrong(chromium, asked, text, where) == []


def standing_in(story: Story) -> str:
    """A text in which all words that a story keeps stand at their offsets, and others where it keeps none."""
    (report,) = story.reports
    known = [""] * (report.length or 0)
    for _, _, anchor in story.anchors():
        around = f"{anchor.prefix or ''}{anchor.exact}{anchor.suffix or ''}"
        start = anchor.start - len(anchor.prefix or "")
        known[start : start + len(around)] = around
    text = "".join(char or "\0" for char in known)
    return re.sub(r"\0+", lambda gap: f" {'x' * (len(gap[0]) - 2)} "[: len(gap[0])], text)


@pytest.mark.parametrize("is_article", [False, True], ids=["standing-in", "article"])
def test_all_links_of_the_bundled_story(chromium: Chromium, site: Site, *, is_article: bool) -> None:
    if is_article and not ARTICLE.exists():
        pytest.skip("the article of the bundled story is not here: it belongs to its publisher")
    subject = bundled()
    text = ARTICLE.read_text("utf-8") if is_article else standing_in(subject.story)
    where = site.serve("/bundled", page(text, "bundled"))
    asked = links(at(subject, where))

    assert len(asked) > 50
    assert wrong(chromium, asked, text, where) == []


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """All articles and links with `--full`, else some: to open a link takes longer than to write the page."""
    if "article" in metafunc.fixturenames:
        metafunc.parametrize("article", list(ARTICLES)[:: 1 if metafunc.config.option.full else _ONE_IN])


def test_links_of_drafts(chromium: Chromium, site: Site, article: str, full: bool) -> None:
    asked, text, where = opened(site, drafted(ARTICLES[article]), article)

    assert asked
    assert wrong(chromium, asked[:: 1 if full else _ONE_IN], text, where) == []
