"""Which casualties are of an earlier occasion, told again beside the news: in 1988 the same dam killed 61."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.figures import FoundFigure
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Rule
from briefcli.model.figure import CASUALTIES

_DRAFT = lexicon.draft()

_FAR_DAYS = 60
"""An occasion this long before publication is over; the news, and a war that goes on, are told with nearer days."""
_REACH_CHARACTERS = 30
"""How far before a date the word may stand that makes it another day than that of the occasion: born in, since."""
_OF_ANOTHER = regexes.compile(rf"\b{any_of(_DRAFT.before_other_day)}\W+(?:\w+\W+){{0,2}}\Z", re.IGNORECASE)


def earlier(
    article: Parts, expressions: Sequence[Expression], published: date | None, found: Sequence[FoundFigure]
) -> frozenset[int]:
    """The numbers in `found` of the casualties of an earlier occasion.

    All dates of their sentence lie far before the day of publication; none does where that is unknown, or where all
    casualties of the text do, since then that occasion is what it is about.
    """
    if published is None:
        return frozenset()
    harmed = [number for number, one in enumerate(found) if one.measure in CASUALTIES]
    starts = [one.span.start for one in expressions]
    ends = [sentence.span.end for sentence in article.sentences]

    def is_earlier(place: int) -> bool:
        sentence = article.sentences[bisect_right(ends, place)].span
        inside = expressions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        days = [one.latest for one in inside if one.latest is not None]
        return (
            bool(days)
            and all((published - day).days > _FAR_DAYS for day in days)
            and not any(_is_of_another(article.text, one) for one in inside)
        )

    past = frozenset(number for number in harmed if is_earlier(found[number].number.start))
    if not past or len(past) == len(harmed):
        return frozenset()
    rules.tell(EARLIER_OCCASION)
    return past


def _is_of_another(text: str, one: Expression) -> bool:
    """Whether a date is that of a birth or a beginning, or where a count begins: since 2014."""
    start = one.span.start
    return _OF_ANOTHER.search(text[max(0, start - _REACH_CHARACTERS) : start]) is not None


EARLIER_OCCASION = Rule(
    "casualties of an earlier occasion",
    "Casualties in a sentence whose dates all lie months before publication are of an earlier occasion, unless they "
    "are counted since then, or all casualties of the text are.",
    "The dam of Marsk killed nine guards on Sunday. In 1988 the dam killed 61 guards.",
    "The dam of Marsk killed nine guards on Sunday. Since 1988 the dam has killed 61 guards.",
)
