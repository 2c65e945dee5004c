"""The speaker of the words at a place in the text."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter

from briefcli import regexes
from briefcli.extract.quotation import Quotation
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_MOST_OPEN_QUOTATIONS = 4
"""How many quotations may begin before a place and still be open: reported speech with quoted words in it."""


_CARRIES_ON = regexes.compile(rf",? {any_of(lexicon.draft().carries_on)}\b[^.;:!?\n“”\"]{{0,60}}")
"""What joins a clause to reported speech before it, up to a number in it."""


class Sources:
    """Finds who says the words at a place: the speaker of the quotation or the reported speech around them."""

    def __init__(self, text: str, quotations: Iterable[Quotation], mixed: Sequence[Quotation] = ()) -> None:
        self._text = text
        # Reported speech around quoted words tells who says what no quotation holds.
        self._mixed = Sources(text, mixed) if mixed else None
        spoken = [(segment, quotation) for quotation in quotations for segment in quotation.outer]
        self._spoken = sorted(spoken, key=itemgetter(0))
        self._starts = [segment.start for segment, _ in self._spoken]

    def of(self, place: Span) -> Quotation | None:
        """The innermost quotation around a place."""
        last = bisect_right(self._starts, place.start)
        for segment, quotation in reversed(self._spoken[max(0, last - _MOST_OPEN_QUOTATIONS) : last]):
            if segment.holds(place):
                return quotation
        around = self._mixed.of(place) if self._mixed is not None else None
        return around or self._carried_on(place, last)

    def _carried_on(self, place: Span, last: int) -> Quotation | None:
        """The speaker of reported speech that the sentence carries on: she said that A fell, while B rose."""
        if last == 0:
            return None
        segment, quotation = self._spoken[last - 1]
        between = self._text[segment.end : place.start]
        is_led = quotation.kind == "indirect" and quotation.cue is not None and quotation.cue.start < segment.start
        return quotation if is_led and _CARRIES_ON.fullmatch(between) else None
