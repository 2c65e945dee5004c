"""Whether the figures of a draft are those of its sources: the value, the bound, the unit, and where.

A number is wrong only where a sentence of a source is like that of the draft and gives another one for the same thing.
All else that no source has is unproven.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from briefcli.check.drafts import copied
from briefcli.check.drafts.copied import MEASURES, REMEDY, unit
from briefcli.check.drafts.sources import Source
from briefcli.check.drafts.wording import Alike, Sentences, telling
from briefcli.check.figures import Number, numbers
from briefcli.extract.text import layout
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import Bound, Figure, Measure
from briefcli.model.statement import Proof, Statement

_MEASURED: frozenset[Measure] = frozenset(("money", "percentage", "duration"))
_PEOPLE: frozenset[Measure] = frozenset(("killed", "injured", "killed_or_injured", "missing", "displaced", "detained"))
_NAMED = frozenset(("person", "organisation", "state"))
"""Who is the same under one name; others are called officials, residents, police."""
_LIKE, _VERY_LIKE = 0.5, 0.6
"""The share of a draft's sentence from which on a source is about the same thing, and nothing else."""
_FEWEST_SHARED = 3
_ROUND = Decimal("0.1")
"""How far “about” is from a number, as a share of it."""
_CLOSE = Decimal("0.34")
"""How far “more than” is from the number that it is about, as a share of it."""
_WEAKER: dict[Bound, tuple[Bound, ...]] = {
    "exactly": ("exactly", "at least", "at most", "about"),
    "more than": ("more than", "at least"),
    "fewer than": ("fewer than", "at most"),
    "at least": ("at least",),
    "at most": ("at most",),
    "about": ("about",),
    "between": ("between",),
}
"""What may be said of a number that a source gives with a bound, so that it is still true."""


class _Known(NamedTuple):
    """A figure of a source."""

    source: Source
    figure: Figure

    @property
    def number(self) -> Number:
        return Number(self.figure.value, self.figure.low, self.figure.high)

    @property
    def sayer(self) -> str | None:
        """The name of whoever says so."""
        return _sayer(self.source, self.figure)

    def __str__(self) -> str:
        anchor = self.figure.anchor
        return f"“{layout.words(anchor.exact)}”" if anchor is not None else str(self.number)


class Figures:
    """The figures of all sources, to check those of drafts against."""

    def __init__(self, sources: Sequence[Source], sentences: Sentences) -> None:
        self._known = [
            _Known(source, figure)
            for source in sources
            if source.story is not None
            for figure in source.story.figures
            if figure.anchor is not None
        ]
        self._sentences = sentences

    def prove(self, draft: Source) -> Iterator[Proof]:
        """Every figure of a draft that has a number, with what came of it."""
        figures = draft.story.figures if draft.story is not None else ()
        quoted = [
            part
            for quote in (draft.story.quotes if draft.story is not None else ())
            if quote.kind != "indirect"
            for part in (quote.parts or (quote.anchor,))
            if part is not None and draft.is_marked(part)
        ]
        spoilt = list(copied.prove(draft, self._sentences, self.is_borne_out))
        yield from spoilt
        other_places = {one.statement.exact for one in spoilt if one.rule == "figure-place"}
        for figure in figures:
            anchor = figure.anchor
            if anchor is None or (figure.value is None and figure.low is None):
                continue
            span = Span(anchor.start, anchor.end)
            is_judged = any(Span(one.statement.start, one.statement.end).touches(span) for one in spoilt)
            if not is_judged and not any(part.start <= anchor.start and anchor.end <= part.end for part in quoted):
                proof = self._proven(draft, figure)
                if proof.rule != "figure-place" or figure.place not in other_places:
                    yield proof

    def is_borne_out(self, draft: Source, place: Span, alike: Alike) -> bool:
        """Whether another source gives a figure of a draft so, or a sentence in other words or numerals does."""
        figure = self._figure_at(draft, place)
        there = (one for one in self._known if one.source is not alike.source or _stands_in(one, [alike]))
        return figure is not None and any(
            _is_same_thing(figure, one.figure) and _bears_out(one.figure, figure) for one in there
        )

    def _figure_at(self, draft: Source, place: Span) -> Figure | None:
        """The figure of a draft at a place; of “nine of four games” and of “four games” in it, the latter."""
        there = (
            (Span(one.anchor.start, one.anchor.end), one)
            for one in (draft.story.figures if draft.story is not None else ())
            if one.anchor is not None and place.touches(Span(one.anchor.start, one.anchor.end))
        )
        found = min(there, key=lambda one: one[0].end - one[0].start, default=None)
        return found[1] if found is not None else None

    def _proven(self, draft: Source, figure: Figure) -> Proof:
        statement = _statement(figure)
        same = [one for one in self._known if _is_same_thing(figure, one.figure)]
        borne = [one for one in same if _bears_out(one.figure, figure)]
        words = telling(draft.around(statement.start, statement.end))
        alike = [one for one in self._sentences.alike(words, _LIKE) if one.shared >= _FEWEST_SHARED]
        placed = [one for one in borne if _is_placed_alike(figure, one, alike)]
        rival = _rival(draft, figure, same, placed)
        if rival is not None:
            whose = f"the toll that {rival.sayer} gives in {rival.source.name} is"
            return _found(statement, rival, "figure-value", f"{whose} {rival}; this one is {placed[0].sayer}’s")
        if placed:
            return _found(statement, placed[0], "proven", f"it is {placed[0]} in {placed[0].source.name}")
        if borne:
            other = borne[0]
            message = f"it is said of {other.figure.place} in {other.source.name}, not of {figure.place}"
            return _found(statement, other, "figure-place", message)
        return (
            self._hedged(statement, figure, same, alike)
            or self._measured(statement, figure, alike)
            or self._numbered(draft, statement, figure, same, alike)
            or _unproven(statement)
        )

    def _hedged(
        self, statement: Statement, figure: Figure, same: Sequence[_Known], alike: Sequence[Alike]
    ) -> Proof | None:
        """The number with another bound, in a sentence like that of the draft."""
        number = Number(figure.value, figure.low, figure.high)
        equal = [one for one in same if one.number == number]
        near = [one for one in equal if _stands_in(one, alike)]
        if not near:
            return None
        hedge = near[0].figure.hedge or near[0].figure.bound
        own = f"leaves out “{hedge}”" if figure.bound == "exactly" else f"says “{figure.hedge or figure.bound}”"
        message = f"it is {near[0]} in {near[0].source.name}, and the draft {own}"
        return _found(statement, near[0], "figure-bound", message)

    def _measured(self, statement: Statement, figure: Figure, alike: Sequence[Alike]) -> Proof | None:
        """The number in another unit, where both are measures: miles for kilometres, dollars for crowns."""
        number = Number(figure.value, figure.low, figure.high)
        for one in self._known:
            other = one.figure
            if one.number != number or not _stands_in(one, alike, _VERY_LIKE) or not (figure.unit and other.unit):
                continue
            is_measured = figure.measure in _MEASURED or other.measure in _MEASURED
            is_other = figure.measure != other.measure or _unit(figure) != _unit(other)
            if (is_measured or {_unit(figure), _unit(other)} <= MEASURES) and is_other:
                message = f"it is {one} in {one.source.name}, and the draft counts {figure.unit}"
                return _found(statement, one, "figure-unit", message)
        return None

    def _numbered(
        self, draft: Source, statement: Statement, figure: Figure, same: Sequence[_Known], alike: Sequence[Alike]
    ) -> Proof | None:
        """Another number for the same thing, in a sentence like that of the draft which has no other for it."""
        number = Number(figure.value, figure.low, figure.high)
        if any(one.number == number or _is_rounded(one.figure, figure) for one in same):
            return None
        told = {
            Number(other.value, other.low, other.high)
            for other in (draft.story.figures if draft.story is not None else ())
            if other is not figure
        }
        for sentence in alike:
            if sentence.share < _VERY_LIKE:
                break
            if number in numbers(sentence.span.of(sentence.source.text.legible)):
                return None
            there = [one for one in same if _stands_in(one, [sentence]) and one.number not in told]
            if len({one.number for one in there}) == 1:
                return _found(statement, there[0], "figure-value", f"it is {there[0]} in {there[0].source.name}")
        return None


def _statement(figure: Figure) -> Statement:
    anchor = figure.anchor
    if anchor is None:
        raise AssertionError(figure.id)
    number = Number(figure.value, figure.low, figure.high)
    told = " ".join(part for part in (figure.bound, str(number), figure.unit) if part)
    return Statement(kind="figure", start=anchor.start, end=anchor.end, exact=layout.words(anchor.exact), told=told)


def _found(statement: Statement, known: _Known, rule: str, message: str) -> Proof:
    anchor = known.figure.anchor
    is_proven = rule == "proven"
    return Proof(
        statement=statement,
        outcome="proven" if is_proven else "wrong",
        rule=None if is_proven else rule,
        severity=None if is_proven else "error",
        message=message,
        remedy="" if is_proven else REMEDY,
        source=known.source.name,
        start=anchor.start if anchor is not None else None,
        end=anchor.end if anchor is not None else None,
    )


def _unproven(statement: Statement) -> Proof:
    return Proof.unproven(
        statement,
        "no source has this number for the same thing",
        "Look it up, and name the source that has it.",
    )


def _sayer(source: Source, figure: Figure) -> str | None:
    people = source.story.people_by_id if source.story is not None else {}
    person = people.get(figure.said_by or "")
    return person.name if person is not None and person.kind in _NAMED else None


def _rival(draft: Source, figure: Figure, same: Sequence[_Known], borne: Sequence[_Known]) -> _Known | None:
    """The toll of whoever a draft names, where the sources have its number from others alone: 26 by Doe, 17 by Roe."""
    sayer = _sayer(draft, figure)
    if figure.measure not in _PEOPLE or sayer is None or any(one.sayer in (None, sayer) for one in borne):
        return None
    sources = [one.source for one in borne]
    scopes = {one.figure.scope for one in borne}
    own = (one for one in same if one.sayer == sayer and one.source in sources and one.figure.scope in scopes)
    return next(own, None)


def _unit(figure: Figure) -> str:
    return unit(figure.unit or "").rpartition(" ")[2]


def _is_same_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same: people to whom the same happened, the same money, the same things."""
    if one.measure != other.measure:
        return False
    if one.measure in _PEOPLE:
        return True
    return _unit(one) == _unit(other)


def _is_placed_alike(figure: Figure, known: _Known, alike: Sequence[Alike]) -> bool:
    """Whether a source does not give the number for another place, in a sentence that is like the draft's."""
    place, other = figure.place, known.figure.place
    if place is None or other is None or place.lower() in other.lower() or other.lower() in place.lower():
        return True
    if not _stands_in(known, alike, _VERY_LIKE):
        return True
    return place.lower() in known.source.text.legible[:_AROUND].lower() or _is_named_beside(place, known)


_AROUND = 300


def _is_named_beside(place: str, known: _Known) -> bool:
    anchor = known.figure.anchor
    if anchor is None:
        return False
    span = known.source.sentence(anchor.start, anchor.end)
    around = known.source.text.legible[max(span.start - _AROUND, 0) : span.end]
    return place.lower() in around.lower()


def _stands_in(known: _Known, alike: Sequence[Alike], least: float = 0.0) -> bool:
    anchor = known.figure.anchor
    if anchor is None:
        return False
    place = known.source.text.place(anchor.start, anchor.end)
    return any(one.source is known.source and one.share >= least and one.span.touches(place) for one in alike)


def _bears_out(source: Figure, told: Figure) -> bool:
    """Whether what a draft says of a number is true where a source's figure is."""
    if source.value is None or told.value is None:
        return _bears_out_range(source, told)
    if source.value == told.value:
        return told.bound in _WEAKER[source.bound]
    is_loose = source.bound == "exactly" or (source.bound, told.bound) == ("about", "about")
    if not is_loose or _digits(told.value) >= _digits(source.value):
        return False  # only a rounder number may be said of an exact one
    distance = abs(source.value - told.value) / max(abs(source.value), Decimal(1))
    match told.bound:
        case "about":
            return distance <= _ROUND
        case "at least" | "more than":
            return source.value > told.value and distance <= _CLOSE
        case "at most" | "fewer than":
            return source.value < told.value and distance <= _CLOSE
        case _:
            return False


def _digits(number: Decimal) -> int:
    """How many digits a number has without the noughts at its end."""
    return len(number.normalize().as_tuple().digits)


def _is_rounded(source: Figure, told: Figure) -> bool:
    """Whether a draft may round the number of a source without saying so: 11,500 for 11,487."""
    if source.value is None or told.value is None or not told.value:
        return False
    return (
        _digits(told.value) < _digits(source.value) and abs(source.value - told.value) <= abs(source.value) * _ROUND / 2
    )


def _bears_out_range(source: Figure, told: Figure) -> bool:
    if (source.low, source.high) == (told.low, told.high) and source.value == told.value:
        return True
    if source.low is not None and source.high is not None and told.value is not None:
        ends = {"at least": source.low, "at most": source.high}
        middle = told.bound == "about" and source.low <= told.value <= source.high
        return middle or ends.get(told.bound) == told.value
    return False
