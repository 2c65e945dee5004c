"""What every part of a page knows: story and moment, what is known of the reports, how facts are reached."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from markupsafe import Markup

from briefcli.export.page import passages
from briefcli.export.page.markup import Content, element
from briefcli.export.subject import Subject
from briefcli.model.anchor import Anchor
from briefcli.model.quote import Quote
from briefcli.model.report import Report
from briefcli.views import wording


class Span(NamedTuple):
    """Words of a fact in a text, from where to where; a quotation may have several parts."""

    start: int
    end: int
    fact: str
    part: int


class Sheet:
    """One story on a page; `number` is its place among several, whose headlines stand below the title of the page."""

    def __init__(self, subject: Subject, *, number: int | None = None, with_text: bool = False) -> None:
        self.story, self.moment, self.texts = subject
        self._level = 1 if number is None else 2
        self._mark = "" if number is None else f"s{number}-"
        self._of_story = "" if number is None else f" of story {number}"
        self.reports: dict[str, Report] = {report.id: report for report in self.story.reports}
        self.known = _known(subject)
        self.shown = tuple(report for report in self.story.reports if with_text and report.id in self.texts)
        self._spans = _spans(subject, self.shown)
        self._numbers = self._numbered()

    def fact_id(self, fact: str) -> str:
        """The id of a fact's place on the page."""
        return f"{self._mark}fact-{fact}"

    def words_id(self, fact: str, part: int = 0) -> str:
        """The id of a fact's words in the text; a quotation may have several parts. No id of a fact has a colon."""
        return f"{self._mark}words-{fact}" + f":{part}" * (part > 0)

    def report_id(self, report: str) -> str:
        """The id of what is said about a report."""
        return f"{self._mark}report-{report}"

    def source(self, report: str) -> str | None:
        """What a report is called beside its words; nothing for the only one, where nobody says whose it is."""
        known = self.reports.get(report)
        name = (known.publisher or known.title) if known else None
        if len(self.reports) == 1:
            return name
        when = wording.partial_date(known.published) if known and known.published else None
        return ", ".join(part for part in (name or report, when) if part)

    def part_id(self, name: str) -> str:
        """The id of a part of the story."""
        return f"{self._mark}{name}"

    def number(self, fact: str) -> int | None:
        """The number of a fact in the text that is shown, in the order of its words there."""
        return self._numbers.get(fact)

    def heading(self, depth: int, *content: Content, **attributes: str | int | None) -> Markup:
        """A heading so many levels below the headline."""
        return element(f"h{self._level + depth}", *content, **attributes)

    def section(self, name: str, title: str, *content: Content) -> Markup:
        """A part of the story under its title."""
        return element(
            "section",
            self.heading(1, title),
            *content,
            class_=f"part {name}",
            id=self.part_id(name),
            aria_label=self.called(title),
        )

    def called(self, name: str) -> str:
        """The name of a part for those who listen to the page, which tells it from that of another story."""
        return f"{name}{self._of_story}"

    def spans(self, report: str) -> list[Span]:
        """The words of facts in a text that is shown, in its order; none that do not stand there as they should."""
        return self._spans[report]

    def _numbered(self) -> dict[str, int]:
        facts = dict.fromkeys(span.fact for report in self.shown for span in self._spans[report.id])
        return {fact: number for number, fact in enumerate(facts, start=1)}


def _spans(subject: Subject, shown: Iterable[Report]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {report.id: [] for report in shown}
    for fact in subject.story.facts():
        parts = fact.parts if isinstance(fact, Quote) and fact.parts else (fact.anchor,)
        for part, anchor in enumerate(parts):
            if anchor and anchor.report in found and anchor.stands_in(subject.texts[anchor.report]):
                found[anchor.report].append(Span(anchor.start, anchor.end, fact.id, part))
    for spans in found.values():
        spans.sort(key=lambda span: (span.start, -span.end))
    return found


def _known(subject: Subject) -> dict[str, passages.Passages]:
    kept: dict[str, list[Anchor]] = {report.id: [] for report in subject.story.reports}
    for _, _, anchor in subject.story.anchors():
        kept.setdefault(anchor.report, []).append(anchor)
    return {
        report: passages.whole(subject.texts[report]) if report in subject.texts else passages.pieces(anchors)
        for report, anchors in kept.items()
    }


def several(stories: Sequence[Subject], *, with_text: bool) -> list[Sheet]:
    """A sheet for each story of a page: the headline of a single one is the title of the page."""
    if len(stories) == 1:
        return [Sheet(stories[0], with_text=with_text)]
    return [Sheet(subject, number=number, with_text=with_text) for number, subject in enumerate(stories, start=1)]
