"""The speaker of the words at a place in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter

from briefcli.extract.reading import Quotation
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

_MOST_OPEN_QUOTATIONS = 4
"""How many quotations may begin before a place and still be open: reported speech with quoted words in it."""


_CARRIES_ON = re.compile(rf",? {any_of(lexicon.draft().carries_on)}\b[^.;:!?\n“”\"]{{0,60}}")
"""What joins a clause to reported speech before it, up to a number in it."""


_SAYS = lexicon.clauses().speech.forms | lexicon.clauses().complement.forms
_SAME_CLAUSE = re.compile(r"[”’\"]?[^.;:!?,\n“”\"]{0,80}[“‘\"]?")
"""The words between a number and those quoted, or a verb of saying."""


class Sources:
    """Finds who says the words at a place: the speaker of the quotation or the reported speech around them."""

    def __init__(self, text: str, quotations: Iterable[Quotation]) -> None:
        self._text = text
        spoken = [(segment, quotation) for quotation in quotations for segment in quotation.outer]
        self._spoken = sorted(spoken, key=itemgetter(0))
        self._starts = [segment.start for segment, _ in self._spoken]

    def of(self, place: Span) -> Quotation | None:
        """The innermost quotation around a place."""
        last = bisect_right(self._starts, place.start)
        for segment, quotation in reversed(self._spoken[max(0, last - _MOST_OPEN_QUOTATIONS) : last]):
            if segment.holds(place):
                return quotation
        return self._carried_on(place, last) or self._around_words(place, last)

    def _carried_on(self, place: Span, last: int) -> Quotation | None:
        """The speaker of reported speech that the sentence carries on: she said that A fell, while B rose."""
        if last == 0:
            return None
        segment, quotation = self._spoken[last - 1]
        between = self._text[segment.end : place.start]
        is_led = quotation.kind == "indirect" and quotation.cue is not None and quotation.cue.start < segment.start
        return quotation if is_led and _CARRIES_ON.fullmatch(between) else None

    def _around_words(self, place: Span, last: int) -> Quotation | None:
        """The speaker of the words quoted in the same clause: she said the 40 boats were “gone” after 12 days."""
        for segment, quotation in self._spoken[max(0, last - 1) : last + 1]:
            cue = quotation.cue
            if quotation.kind != "partial" or cue is None or not cue.end <= segment.start or place.start < cue.end:
                continue
            if cue.of(self._text).split()[-1].lower() not in _SAYS:
                continue
            begin, end = (segment.end, place.start) if place.start > segment.start else (cue.end, segment.start)
            if _SAME_CLAUSE.fullmatch(self._text, begin, end) and quotation.outer[0] == segment:
                rules.tell(WORDS_QUOTED)
                return quotation
        return None


WORDS_QUOTED = Rule(
    "number beside words quoted",
    "A number in the clause that says and quotes somebody’s words is said by whoever speaks them.",
    "Ann Doe said the 40 boats were “gone for good”.",
    "Ann Doe called the mill “gone for good” and sold 40 boats.",
)
