"""The texts of a story's reports that are at hand, with what is worked out from each of them once."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from briefcli import names
from briefcli.check import passages
from briefcli.check.source import Source
from briefcli.extract.text import layout, marks, paragraphs
from briefcli.extract.text.edits import Edited
from briefcli.extract.text.layout import Layout
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.digest import sha256
from briefcli.model.story import Story
from briefcli.model.verdict import Verdict

if TYPE_CHECKING:
    from briefcli.check.speakers import Cast
    from briefcli.extract.quotation import Quotation
    from briefcli.extract.reading import Reading

_TELLING_WORDS = 5
"""Words of a passage that is not in two articles by chance."""


_SMALL = frozenset({"the", "of", "and", "for", "an", "in", "at", "to", "its", "his", "her", "their"})


class Unmarked(NamedTuple):
    """A text without its marks of Markdown as claims are looked for in it, and the way back."""

    source: Source
    edited: Edited


class Text:
    """The text of one report, as it is kept in `text`, and as it is read in `legible`.

    Offsets of anchors and claims count in the one, all that the text analysis gives in the other; `place` leads there.
    """

    def __init__(self, report_id: str, text: str) -> None:
        self.text = text
        self.source = Source(report_id, text)
        self._words: dict[int, frozenset[str]] = {}

    @cached_property
    def sha256(self) -> str:
        """The hash of the text, as a report has it."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _layout(self) -> Layout:
        return Layout(self.text)

    @cached_property
    def unmarked(self) -> Unmarked | None:
        """The text without its marks of Markdown; nothing where it has none."""
        edited = layout.without_markup(self.text)
        return None if edited is None else Unmarked(Source(self.source.report_id, edited.text), edited)

    @property
    def legible(self) -> str:
        """The text as it is read."""
        return self._layout.text

    def place(self, start: int, end: int) -> Span:
        """Where words of the kept text stand in the text as it is read."""
        return self._layout.onward(Span(start, end))

    def kept(self, place: Span) -> Span:
        """Where words of the text as it is read stand in the kept text."""
        return self._layout.back(place)

    @cached_property
    def paragraphs(self) -> list[Span]:
        """Where its paragraphs stand."""
        return paragraphs.find(self.legible)

    @cached_property
    def marked(self) -> list[Span]:
        """What stands between quotation marks, without them."""
        return [region.inner for region in marks.find(self.legible, self.paragraphs)]

    @cached_property
    def reading(self) -> "Reading":
        """Who says what in it; the whole text analysis, which takes seconds for a megabyte."""
        from briefcli.extract import reading

        return reading.read(self.legible, spoken=False)

    @cached_property
    def cast(self) -> "Cast":
        """Everybody who is named in it, to be asked whether a claimed speaker is one of them."""
        from briefcli.check.speakers import Cast

        return Cast(self.legible, self.reading)

    def quotations_in(self, paragraph: int) -> "list[Quotation]":
        """The quotations and the reported speech of which a part stands in a paragraph."""
        return self._quotations.get(paragraph, [])

    @cached_property
    def _quotations(self) -> "dict[int, list[Quotation]]":
        found: dict[int, list[Quotation]] = {}
        for one in self.reading.quotations:
            for number in {self.paragraph(segment.start) for segment in one.segments}:
                found.setdefault(number, []).append(one)
        return found

    def is_marked(self, span: Span) -> bool:
        """Whether a span stands between quotation marks, or holds all that stands between two."""
        before = bisect_right(self.marked, span.start, key=lambda inner: inner.start)
        beside = self.marked[max(before - 1, 0) : before + 1]
        return any(inner.holds(span) or span.holds(inner) for inner in beside)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph at an offset, or of the last one before it."""
        return max(bisect_right(self.paragraphs, offset, key=lambda span: span.start) - 1, 0)

    def words(self, paragraph: int) -> frozenset[str]:
        """The words of a paragraph as names are compared; none for a number that no paragraph has."""
        if not 0 <= paragraph < len(self.paragraphs):
            return frozenset()
        if paragraph not in self._words:
            self._words[paragraph] = name_words(self.paragraphs[paragraph].of(self.legible))
        return self._words[paragraph]


def name_words(text: str) -> frozenset[str]:
    """The words of a text in the form in which names are compared, without articles and the like."""
    words = names.fold(re.sub(r"['’]s?\b", " ", text)).split()
    return frozenset(names.skeleton(word) for word in words if word not in _SMALL)


class Texts:
    """The texts at hand of the reports of one story, by the ids of the reports."""

    def __init__(self, story: Story, texts: Mapping[str, str]) -> None:
        self.by_report = {
            report.id: Text(report.id, texts[report.id]) for report in story.reports if report.id in texts
        }
        self._story = story
        self._hashes = {report.id: report.sha256 for report in story.reports}
        self._verdicts: dict[Anchor, Verdict] = {}

    def verdict(self, anchor: Anchor) -> Verdict:
        """Whether the words of an anchor stand in its report."""
        if anchor not in self._verdicts:
            self._verdicts[anchor] = passages.judge(
                anchor.exact,
                anchor.start,
                anchor.end,
                self._source(anchor.report),
                (text.source for report_id, text in self.by_report.items() if report_id != anchor.report),
                prefix=anchor.prefix,
                suffix=anchor.suffix,
            )
        return self._verdicts[anchor]

    def stands(self, anchor: Anchor) -> Text | None:
        """The report's text where the anchor's words stand in it at its offsets, all the same; else nothing."""
        return self.by_report[anchor.report] if self.verdict(anchor).kind == "verbatim" else None

    def is_cut(self, anchor: Anchor) -> bool:
        """Whether an anchor's words stand at its offsets, but not between words."""
        text = self.by_report.get(anchor.report)
        return text is not None and self.verdict(anchor).kind == "altered" and anchor.stands_in(text.text)

    @cached_property
    def other_articles(self) -> frozenset[str]:
        """The reports whose text at hand is that of another article: nothing like a longer passage stands in it.

        Names and single words of a report stand in many articles on the same matter, and tell nothing.
        """
        longer = {anchor for _, _, anchor in self._story.anchors() if len(anchor.exact.split()) >= _TELLING_WORDS}
        near = {anchor.report for anchor in longer if self.verdict(anchor).kind not in ("absent", "elsewhere")}
        changed = {report_id for report_id in self.by_report if self.is_changed(report_id)}
        return frozenset((changed & {anchor.report for anchor in longer}) - near)

    def is_changed(self, report_id: str) -> bool:
        """Whether the text at hand is not the one that the report was read from."""
        return self.by_report[report_id].sha256 != self._hashes[report_id]

    def _source(self, report_id: str) -> Source | None:
        text = self.by_report.get(report_id)
        return text.source if text else None
