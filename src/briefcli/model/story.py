"""One developing matter, over one or more reports, with all its facts."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from briefcli.model.anchor import Anchor
from briefcli.model.deadline import Deadline, Moment
from briefcli.model.event import Event
from briefcli.model.fact import Fact, Id, Words
from briefcli.model.figure import CASUALTIES, Figure, Measure, main
from briefcli.model.ignored import Ignored
from briefcli.model.label import Label
from briefcli.model.note import Note
from briefcli.model.person import Person
from briefcli.model.point import Point
from briefcli.model.position import Position
from briefcli.model.quote import Quote, QuoteKind
from briefcli.model.report import Report
from briefcli.model.timeline import Entry, timeline

FORMAT = 1
"""The version of the story file. Raise it when a field is removed, renamed or given another meaning.

1: the first.
"""

FACT_LISTS = ("people", "summary", "quotes", "figures", "deadlines", "events", "positions", "notes", "labels")
"""The lists of a story that hold facts, in the order of the file."""


class Story(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """A story: its reports, the people in it, and the facts taken from the reports.

    Every list keeps the order of the file. Ids are unique over all lists. A `draft` was made by a program,
    and nobody has edited it.
    """

    schema: str | None = msgspec.field(name="$schema", default=None)
    format: Annotated[int, msgspec.Meta(ge=1, le=FORMAT, description=f"The version of the story file: {FORMAT}.")]
    id: Id
    title: Words
    reports: tuple[Report, ...]
    people: tuple[Person, ...] = ()
    summary: tuple[Point, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    events: tuple[Event, ...] = ()
    positions: tuple[Position, ...] = ()
    notes: tuple[Note, ...] = ()
    labels: tuple[Label, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    draft: bool = False

    if TYPE_CHECKING:  # a noun does not know how it is shown: `briefcli.library` gives these to it

        def to_records(self, what: str = "quotes", as_of: Moment | None = None) -> list[dict[str, Any]]:
            """The records that a command prints, as plain dicts."""

        def __rich__(self) -> Any: ...
        def _repr_html_(self) -> str: ...

    def facts(self) -> Iterator[Fact]:
        """Every fact of the story, people and notes included, list by list; a deadline before its terms."""
        return (fact for _, fact in self.places())

    def places(self) -> Iterator[tuple[str, Fact]]:
        """Every fact as `facts` gives them, after its JSON Pointer (RFC 6901) into the story file."""
        for name in FACT_LISTS:
            for index, fact in enumerate(getattr(self, name)):
                yield f"/{name}/{index}", fact
                for number, term in enumerate(fact.terms if isinstance(fact, Deadline) else ()):
                    yield f"/{name}/{index}/terms/{number}", term

    def anchors(self) -> Iterator[tuple[str, Fact, Anchor]]:
        """Every anchor of the story after its JSON Pointer and its fact, the parts of a quotation included."""
        for place, fact in self.places():
            if fact.anchor is not None:
                yield f"{place}/anchor", fact, fact.anchor
            for number, part in enumerate(fact.parts if isinstance(fact, Quote) else ()):
                yield f"{place}/parts/{number}", fact, part

    @cached_property
    def people_by_id(self) -> Mapping[str, Person]:
        """Everybody in the story under their id."""
        return {person.id: person for person in self.people}

    @cached_property
    def figures_by_id(self) -> Mapping[str, Figure]:
        """Every figure under its id."""
        return {figure.id: figure for figure in self.figures}

    @cached_property
    def repeats(self) -> Mapping[str, tuple[Figure, ...]]:
        """The figures that say the same again as another one, under its id, in the order of the file."""
        collected: dict[str, list[Figure]] = {}
        for figure in self.figures:
            if figure.repeats is not None:
                collected.setdefault(figure.repeats, []).append(figure)
        return {figure_id: tuple(figures) for figure_id, figures in collected.items()}

    @cached_property
    def notes_by_fact(self) -> Mapping[str, tuple[Note, ...]]:
        """The notes about each fact that has any, under its id, in the order of the file."""
        collected: dict[str, list[Note]] = {}
        for note in self.notes:
            for fact_id in dict.fromkeys(note.about):
                collected.setdefault(fact_id, []).append(note)
        return {fact_id: tuple(notes) for fact_id, notes in collected.items()}

    def affiliations(self, person_id: str) -> tuple[Person, ...]:
        """Somebody, the organisation or state they belong to, the one that belongs to, and so on."""
        above = [self.people_by_id[person_id]]
        while above[-1].affiliation is not None:
            above.append(self.people_by_id[above[-1].affiliation])
        return tuple(above)

    def side(self, person_id: str) -> Person:
        """The state, organisation or person at the top of somebody's affiliations."""
        return self.affiliations(person_id)[-1]

    def speakers(self) -> tuple[Person, ...]:
        """Everybody who is quoted or who relays a quotation, in the order of `people`."""
        spoken = {quote.speaker for quote in self.quotes} | {quote.relayed_by for quote in self.quotes}
        return tuple(person for person in self.people if person.id in spoken)

    def find_quotes(
        self,
        *,
        by: Collection[Person] | None = None,
        about: str | None = None,
        kind: QuoteKind | None = None,
    ) -> tuple[Quote, ...]:
        """The quotations said or relayed by some people, whose words hold all of `about`, of one kind.

        `about` is matched word by word against content and sense, without regard to case and accents.
        """
        ids = None if by is None else {person.id for person in by}
        words = _folded(about or "").split()
        return tuple(
            quote
            for quote in self.quotes
            if (ids is None or quote.speaker in ids or quote.relayed_by in ids)
            and (kind is None or quote.kind == kind)
            and all(word in _folded(f"{quote.content} {quote.sense or ''}") for word in words)
        )

    def find_figures(self, *, measure: Measure | None = None) -> tuple[Figure, ...]:
        """The figures of one measure or of all, casualties first, and those of other occasions last."""
        found = [figure for figure in self.figures if measure in (None, figure.measure)]
        return tuple(
            sorted(found, key=lambda figure: (figure.measure not in CASUALTIES, figure.other_occasion is not None))
        )

    def main_figures(self, most: int = 8) -> tuple[Figure, ...]:
        """The figures of a summary, casualties first: all that an editor chose, and of a draft the ones that matter."""
        found = self.find_figures()
        lead = self.summary[0].anchor if self.summary else None
        return main(found, most, self.title, lead) if self.draft else found

    def timeline(self, moment: Moment) -> tuple[Entry, ...]:
        """Events and due dates in order, as they stand at a moment."""
        return timeline(self.events, self.deadlines, moment)

    def published(self) -> date | None:
        """The day of the latest report whose date is known."""
        return max((report.day for report in self.reports if report.day), default=None)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
