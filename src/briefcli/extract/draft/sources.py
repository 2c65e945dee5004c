"""The speaker of the words at a place in the text."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import itemgetter

from briefcli.extract.reading import Quotation
from briefcli.extract.text.offsets import Span

_MOST_OPEN_QUOTATIONS = 4
"""How many quotations may begin before a place and still be open: reported speech with quoted words in it."""


class Sources:
    """Finds who says the words at a place: the speaker of the quotation or the reported speech around them."""

    def __init__(self, quotations: Iterable[Quotation]) -> None:
        spoken = [(segment, quotation) for quotation in quotations for segment in quotation.outer]
        self._spoken = sorted(spoken, key=itemgetter(0))
        self._starts = [segment.start for segment, _ in self._spoken]

    def of(self, place: Span) -> Quotation | None:
        """The innermost quotation around a place."""
        last = bisect_right(self._starts, place.start)
        for segment, quotation in reversed(self._spoken[max(0, last - _MOST_OPEN_QUOTATIONS) : last]):
            if segment.holds(place):
                return quotation
        return None
