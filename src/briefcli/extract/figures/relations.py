"""What the figures of a text have to do with each other: parts and wholes, changes, repeats."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.figures.search import FoundFigure
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, OF_AGE, Occasion

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()

_MOST_BACK_FIGURES = 4
"""So many figures before a part may its whole stand."""
_FEWEST_REPEATED_THINGS = 10
"""A smaller count that stands twice in a text may well be of other things."""
_LONGEST_GAP_CHARACTERS = 90
"""Between a value and the one before it: 76 on Sunday, up from the 70 that the mayor had given."""
_LONGEST_LEAD_CHARACTERS = 60
"""Before a value, for the verb of its change."""
_CHANGE = any_of(_NUMBERS.changes - _FIGURES.links_of_change)
_OWNER = r"the [\w’'-]+(?:[’']s|s[’'])"
_OF = regexes.compile(
    rf"(?P<thing>(?: [\w’'-]+){{0,3}}?) (?:out )?of(?: (?:{any_of(_FIGURES.before_whole)}|{_OWNER}))*\s*"
)
_FROM = regexes.compile(r"\bfrom (?:the |a |an |its |their )?$")
_TO = regexes.compile(r"[^.;:!?]*\bto (?:the |a |an |its |their )?")
_DOWN_FROM = regexes.compile(rf"[^.;:!?]*\b{_CHANGE}[^.;:!?]{{0,30}}\bfrom(?: [\w’'-]+){{0,4}} ?")
_JUST_FROM = regexes.compile(r"(?:,| [\w’'-]+| on \w+){0,3} from(?: [\w’'-]+){0,3} ?")
_CHANGED_TO = regexes.compile(rf"\b{_CHANGE}\b[^.;:!?]*\b(?:at|to) (?:the |a |an )?$")
_COMPARED = regexes.compile(rf"[^.;:!?]*(?:\b{any_of(_FIGURES.compares_values)})(?: [\w’'-]+){{0,3}} ?")


class Relations(NamedTuple):
    """The other figures of a text that one has to do with, each by its number in the text."""

    part_of: int | None = None
    changed_from: int | None = None
    same_as: int | None = None


class Pair(NamedTuple):
    """Two figures of one paragraph, in their order."""

    text: str
    first: FoundFigure
    second: FoundFigure

    @property
    def between(self) -> str:
        """The words between them, without the hedge of the second."""
        return self.text[self.first.span.end : self.second.span.start]

    @property
    def lead(self) -> str:
        """Some words before the first."""
        start = self.first.span.start
        return self.text[max(0, start - _LONGEST_LEAD_CHARACTERS) : start]

    @property
    def is_alike(self) -> bool:
        """Whether both have the same measure and, as far as it is said, the same unit."""
        return self.first.measure == self.second.measure and self.has_one_unit

    @property
    def has_one_unit(self) -> bool:
        """Whether both have the same unit, as far as it is said."""
        return len({(one.unit or "").casefold() for one in (self.first, self.second)} - {""}) < 2


def find(
    text: str, found: Sequence[FoundFigure], paragraphs: Sequence[Span], occasions: Mapping[int, Occasion]
) -> list[Relations]:
    """What each figure of a text has to do with others; `occasions` are those of figures that are none of the event."""
    starts = [one.start for one in paragraphs]
    homes = [bisect_right(starts, one.number.start) for one in found]
    same = dict(_repeats(found, occasions))
    related: list[Relations] = []
    for number, one in enumerate(found):
        near = [back for back in range(max(0, number - _MOST_BACK_FIGURES), number) if homes[back] == homes[number]]
        related.append(Relations(_whole(found, number, near), same_as=same.get(number)))
        if near and near[-1] == number - 1:
            decided = rules.first(CHANGES, Pair(text, found[number - 1], one))
            if decided is not None:
                later, earlier = (number, number - 1) if decided.found == "second" else (number - 1, number)
                related[later] = related[later]._replace(changed_from=earlier)
    for number in range(len(found) - 1):
        if homes[number] == homes[number + 1] and rules.first(WHOLES, Pair(text, found[number], found[number + 1])):
            related[number] = related[number]._replace(part_of=number + 1)
    return related


def _whole(found: Sequence[FoundFigure], number: int, near: list[int]) -> int | None:
    """The figure before a part that is included in it."""
    if not found[number].is_part:
        return None
    return next((back for back in reversed(near) if _holds(found[back], found[number])), None)


def _holds(whole: FoundFigure, part: FoundFigure) -> bool:
    most = whole.value if whole.value is not None else whole.high
    return not whole.is_part and (most is None or part.value is None or most >= part.value)


def _repeats(found: Sequence[FoundFigure], occasions: Mapping[int, Occasion]) -> Iterator[tuple[int, int]]:
    """Each figure that says the same as an earlier one, with the first that does."""
    told: dict[tuple[object, ...], list[int]] = {}
    for number, one in enumerate(found):
        if not _is_telling(one):
            continue
        unit = (one.unit or "").casefold()
        key = (one.measure, one.value, one.low, one.high, one.bound, one.scope, occasions.get(number), unit)
        earlier = told.setdefault(key, [])
        first = next((back for back in earlier if _agree(found[back], one)), None)
        if first is None:
            earlier.append(number)
        else:
            yield number, first


def _is_telling(one: FoundFigure) -> bool:
    """Whether a number can hardly be of something else when it stands in the text again."""
    if one.measure == "duration" or (one.unit or "").endswith(OF_AGE):
        return False
    return one.measure != "count" or one.value is None or one.value >= _FEWEST_REPEATED_THINGS


def _agree(one: FoundFigure, other: FoundFigure) -> bool:
    """Whether two figures with one number may be of one thing in one place."""
    if one.place is not None and other.place is not None and one.place != other.place:
        return False
    if one.measure in CASUALTIES:
        return True
    if one.concept is None or other.concept is None:
        return one.measure != "percentage"
    return one.concept.casefold() == other.concept.casefold()


def _is_of(pair: Pair) -> bool | None:
    part, whole = pair.first, pair.second
    if part.measure == "duration" or (whole.measure not in (part.measure, "count") and part.measure != "percentage"):
        return None
    if part.measure not in CASUALTIES and part.measure not in ("count", "percentage", whole.measure):
        return None
    gap = pair.text[part.number.end : whole.span.start]
    is_share = part.measure == "percentage" or _holds(whole, part)
    found = _OF.fullmatch(gap) if is_share and len(gap) < _LONGEST_GAP_CHARACTERS else None
    if found is None:
        return None
    return True if not found["thing"] or part.measure == "percentage" or pair.has_one_unit else None


def _from_to(pair: Pair) -> str | None:
    is_change = pair.is_alike and len(pair.between) < _LONGEST_GAP_CHARACTERS and "from" in pair.lead
    return "second" if is_change and _FROM.search(pair.lead) and _TO.fullmatch(pair.between) else None


def _up_from(pair: Pair) -> str | None:
    is_bare = pair.second.measure == "count" and pair.has_one_unit
    is_near = len(pair.between) < _LONGEST_GAP_CHARACTERS and "from" in pair.between
    if not is_near or not (pair.is_alike or is_bare):
        return None
    is_changed = pair.is_alike and _CHANGED_TO.search(pair.lead) is not None and _JUST_FROM.fullmatch(pair.between)
    return "first" if is_changed or _DOWN_FROM.fullmatch(pair.between) else None


def _against(pair: Pair) -> str | None:
    is_near = pair.is_alike and len(pair.between) < _LONGEST_GAP_CHARACTERS
    return "first" if is_near and _COMPARED.fullmatch(pair.between) else None


WHOLES: tuple[Row[[Pair], bool], ...] = (
    Row(
        "number of a number",
        "A number before “of the” and another one is a part of it.",
        "Four of the 11 crew were killed.",
        "Four men of the tug met 11 crew.",
        _is_of,
    ),
)
"""What shows that the first of two figures is a part of the second."""
CHANGES: tuple[Row[[Pair], str], ...] = (
    Row(
        "from one number to another",
        "Of two numbers of one thing, the one after “from” came before the one after “to”.",
        "The toll went from 70 to 76 on Sunday.",
        "The toll of the road from Lund is 70 or 76 crowns.",
        _from_to,
    ),
    Row(
        "number after a change",
        "A number of one thing after “up from”, or “from” behind a verb of change, came before the other.",
        "The death toll rose to 76 from 70.",
        "The death toll stood at 76, and 70 were hurt.",
        _up_from,
    ),
    Row(
        "number that another is compared with",
        "A number after “compared with”, “against” or the like came before the number of the same thing before it.",
        "The mill sold 76 tonnes, compared with 70 tonnes a year before.",
        "The mill sold 76 tonnes and bought 70 tonnes of salt.",
        _against,
    ),
)
"""What shows that one of two figures, the `first` or the `second`, has taken the place of the other."""
