"""Whether the deadlines of a draft are those of its sources: the day on which they end, and how long they are.

Another day or another length is wrong only where a sentence of a source is like that of the draft. All else that no
source has is unproven.
"""

import calendar
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefcli import regexes
from briefcli.check import days, passages
from briefcli.check.drafts.sources import Source
from briefcli.check.drafts.wording import Alike, Sentences, telling
from briefcli.extract.text import layout
from briefcli.model.anchor import Anchor
from briefcli.model.deadline import Deadline, Term
from briefcli.model.statement import Proof, Statement

_LIKE = 0.5
_FEWEST_SHARED = 3
_MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}
_MONTH = regexes.compile(rf"\b(?:{'|'.join(_MONTHS)})\b")


class _Known(NamedTuple):
    """A term of a deadline of a source, and the words that set it."""

    source: Source
    term: Term
    anchor: Anchor


class Deadlines:
    """The deadlines of all sources, to check those of drafts against."""

    def __init__(self, sources: Sequence[Source], sentences: Sentences) -> None:
        self._known = [
            _Known(source, term, anchor)
            for source in sources
            if source.story is not None
            for deadline in source.story.deadlines
            for term, anchor in _terms(deadline)
        ]
        self._sentences = sentences

    def prove(self, draft: Source) -> Iterator[Proof]:
        """Every term of the deadlines of a draft, with what came of it."""
        for deadline in draft.story.deadlines if draft.story is not None else ():
            for term, anchor in _terms(deadline):
                yield self._proven(draft, deadline, term, anchor)

    def _proven(self, draft: Source, deadline: Deadline, term: Term, anchor: Anchor) -> Proof:
        told = f"{deadline.what}: {_told(term, anchor)}"
        exact = layout.words(anchor.exact)
        statement = Statement(kind="deadline", start=anchor.start, end=anchor.end, exact=exact, told=told)
        words = telling(draft.around(anchor.start, anchor.end))
        alike = [one for one in self._sentences.alike(words, _LIKE) if one.shared >= _FEWEST_SHARED]
        borne = next((one for one in self._known if _is_borne_out(term, anchor, one)), None)
        if borne is not None:
            message = f"it is {_told(borne.term, borne.anchor)} in {borne.source.name}"
            return _found(statement, borne, message=message)
        copied = next((one for one in self._known if _has_words(one.source, anchor)), None)
        if copied is not None:
            return _found(statement, copied, message=f"{copied.source.name} has these words")
        for one in self._known:
            rule = _other(term, anchor, one) if _stands_in(one, alike) else None
            if rule is not None:
                message = f"it is {_told(one.term, one.anchor)} in {one.source.name}, not {_told(term, anchor)}"
                return _found(statement, one, message=message, rule=rule)
        return Proof.unproven(
            statement,
            "no source has a deadline that is alike and ends then, or is as long",
            "Look it up, and name the source that has it.",
        )


def _terms(deadline: Deadline) -> Iterator[tuple[Term, Anchor]]:
    for term in deadline.terms:
        anchor = term.anchor or deadline.anchor
        if anchor is not None:
            yield term, anchor


def _found(statement: Statement, known: _Known, *, message: str, rule: str | None = None) -> Proof:
    return Proof(
        statement=statement,
        outcome="proven" if rule is None else "wrong",
        rule=rule,
        severity=None if rule is None else "error",
        message=message,
        remedy="" if rule is None else "Write it as the source has it, or name the source that has yours.",
        source=known.source.name,
        start=known.anchor.start,
        end=known.anchor.end,
    )


def _told(term: Term, anchor: Anchor) -> str:
    """How a term reads: its length, the day that it ends on, or the words that name the day."""
    if term.length is not None:
        return f"{term.length} days" if term.length != 1 else "1 day"
    if term.due is not None:
        return term.due.isoformat()
    named = days.find(layout.words(anchor.exact))
    words = layout.words(anchor.exact)
    return f"“{words[named[0].start : named[0].end]}”" if named else f"“{words}”"


def _is_borne_out(term: Term, anchor: Anchor, known: _Known) -> bool:
    """Whether a source has a term of the same length, or of the same day."""
    if term.length is not None and term.length == known.term.length:
        return True
    if term.due is not None and term.due == known.term.due:
        return True
    own, other = _named(anchor), _named(known.anchor)
    return bool(own) and own == other


def _has_words(source: Source, anchor: Anchor) -> bool:
    verdict = passages.judge(anchor.exact, None, None, source.text.source)
    return verdict.accepted or verdict.kind == "ambiguous"


def _other(term: Term, anchor: Anchor, known: _Known) -> str | None:
    """The rule by which a term of a draft is not that of a source; none where that cannot be told."""
    if term.length is not None and known.term.length is not None:
        return "deadline-length" if term.length_max is None and known.term.length_max is None else None
    own, other = _named(anchor), _named(known.anchor)
    is_comparable = len({tuple(part is None for part in day) for day in own | other}) == 1  # a weekday is no date
    return "deadline-date" if own and other and is_comparable and not own & other else None


def _named(anchor: Anchor) -> frozenset[tuple[int | None, int | None, int | None]]:
    """The days that the words of a term name: month and day, the weekday alone, or the month where there is no day."""
    words = layout.words(anchor.exact)
    found = days.find(words)
    if not found:  # by the end of May
        return frozenset((_MONTHS[name], None, None) for name in _MONTH.findall(words))
    return frozenset((one.month, one.day, None if one.day is not None else one.weekday) for one in found)


def _stands_in(known: _Known, alike: Sequence[Alike]) -> bool:
    place = known.source.text.place(known.anchor.start, known.anchor.end)
    return any(one.source is known.source and one.span.touches(place) for one in alike)
