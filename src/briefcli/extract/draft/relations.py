"""What figures of a draft are to each other: a part and its whole, a number and what it was before, and repetitions."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import earlier_counts, events
from briefcli.extract.figures import FoundFigure, concepts
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.figure import CASUALTIES, OF_AGE, Figure

_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_MOST_ALIKE_FIGURES = 20
"""A number told in more ways than these is one of a table."""

_FEWEST_SAME_VICTIMS = 20
"""So many people harmed on other occasions are the same, whatever noun counts them; fewer may be two groups."""
_REACH_TO_OWNER_CHARACTERS = 30
"""How far before “whose” the last word of the name or noun begins that it takes up."""
_OF_BOTH = tuple(f"{word} " for word in lexicon.numbers().two_of)
"""How words open that tell more of two who have just been counted."""
_NUMBER_ALONE = regexes.compile(rf"(?:\d+|{any_of(lexicon.numbers().small)})", re.IGNORECASE)
_OPPOSITES = (
    (_DRAFT.nouns_of_men, _DRAFT.nouns_of_women),
    (_DRAFT.nouns_of_children, _DRAFT.nouns_of_grown_ups),
)
"""Nouns of which nobody is both."""


def related(
    article: Parts, figures: Sequence[Figure], found: Sequence[FoundFigure], times: Sequence[Expression]
) -> tuple[Figure, ...]:
    """The figures of a draft with what they are to each other; `found` are those they were made from."""
    text = article.text
    starts = article.starts
    ids = {one.number: figure.id for one, figure in zip(found, figures, strict=True)}
    linked = [_linked(text, *pair, ids, times) for pair in zip(figures, found, strict=True)]
    first: dict[tuple[object, ...], list[Figure]] = {}
    result = []
    for figure in linked:
        alike = first.setdefault(_shared(figure), [])
        same = next(
            (one for one in alike if _says_same(one, figure) and not _are_beside(text, one, figure, starts)), None
        )
        if same is None and len(alike) < _MOST_ALIKE_FIGURES:
            alike.append(figure)
        result.append(figure if same is None else msgspec.structs.replace(figure, repeats=same.id))
    once = _with_headline(result, text.find("\n"))
    return tuple(earlier_counts.superseded(text, once, found, article.sentences))


def _with_headline(figures: Sequence[Figure], end: int) -> list[Figure]:
    """The figures; a toll in the headline says the same as the one that stands in the text, with less of it.

    “Toll rises to 23” over “at least 23 people were killed” is short for it, and no count of its own; and eleven dead
    in the north of a country are the eleven whom the first sentence that counts the dead has in a village.
    """
    hedged: dict[tuple[object, ...], str] = {}
    first: dict[tuple[object, ...], Figure] = {}
    for figure in reversed(figures):
        if figure.measure not in CASUALTIES or figure.anchor is None or figure.anchor.start < end:
            continue
        if figure.bound == "at least" and figure.repeats is None:
            hedged[figure.measure, figure.value, figure.occasion] = figure.id
        if figure.part_of is None:
            first[figure.measure, figure.occasion] = figure
    told: dict[str, str] = {}
    for figure in figures:
        is_on_top = figure.anchor is not None and figure.anchor.start < end and figure.bound == "exactly"
        if not is_on_top or figure.part_of is not None:
            continue
        same = hedged.get((figure.measure, figure.value, figure.occasion))
        below = first.get((figure.measure, figure.occasion))
        if same is not None:
            told[figure.id] = same
        elif below is not None and below.repeats is None and _counts_same(figure, below):
            told[figure.id] = below.id
    told_again = [
        msgspec.structs.replace(figure, repeats=told.get(figure.id) or told.get(figure.repeats or "") or figure.repeats)
        for figure in figures
    ]
    by_id = {figure.id: figure for figure in told_again}
    return [_in_place_of(figure, by_id[told[figure.id]]) if figure.id in told else figure for figure in told_again]


def _in_place_of(figure: Figure, same: Figure) -> Figure:
    """A figure of the headline, which is where the one of the text is that says the same, if it has no place itself."""
    if figure.place is not None:
        return figure
    return msgspec.structs.replace(figure, place=same.place, place_level=same.place_level)


def _counts_same(one: Figure, other: Figure) -> bool:
    """Whether two tolls are of one number of the same people, wherever each has them."""
    is_alike = (one.value, one.bound, one.scope) == (other.value, other.bound, other.scope)
    return is_alike and one.value is not None and not _are_others(one.unit, other.unit)


def _linked(
    text: str, figure: Figure, found: FoundFigure, ids: Mapping[Span, str], times: Sequence[Expression]
) -> Figure:
    if found.part_of is None and found.changed_from is None and found.since is None:
        return figure
    return msgspec.structs.replace(
        figure,
        part_of=ids.get(found.part_of) if found.part_of is not None else None,
        changed_from=ids.get(found.changed_from) if found.changed_from is not None else None,
        since=" ".join(found.since.of(text).split()) if found.since is not None else None,
        since_when=_day(found.since, times) if found.since is not None else None,
    )


def _day(since: Span, times: Sequence[Expression]) -> str | None:
    """The day, month or year that words name, where they name one."""
    within = [one for one in times if since.holds(one.span)]
    told = events.dated(within[0]) if len(within) == 1 else None
    return told[0].iso() if told is not None and told[0] is not None else None


def _shared(figure: Figure) -> tuple[object, ...]:
    """What two figures must agree in to say the same."""
    number = (figure.measure, figure.value, figure.low, figure.high, figure.bound)
    return (*number, figure.occasion, figure.part_of, figure.changed_from, figure.since)


def _says_same(one: Figure, other: Figure) -> bool:
    """Whether a figure says what an earlier one says, as far as both say it."""
    told = ((one.place, other.place), (one.said_by, other.said_by), (one.as_of, other.as_of))
    if any(first and second and first != second for first, second in told):
        return False
    if one.measure in CASUALTIES:
        is_alike = one.scope == other.scope and bool(one.unknown_because) == bool(other.unknown_because)
        is_small = one.value is not None and one.value < _FEWEST_SAME_VICTIMS
        # His father, their son; 12 guards whom one raid killed, 12 people whom another did.
        are_told_apart = one.occasion is not None and is_small and one.unit != other.unit
        return is_alike and not (are_told_apart or _are_others(one.unit, other.unit))
    if one.measure == "duration" or (one.unit or "").endswith(OF_AGE):
        return False  # two people may be of one age
    return (one.unit, one.concept, one.scope) == (other.unit, other.concept, other.scope) and one.concept is not None


def _are_beside(text: str, one: Figure, other: Figure, starts: Sequence[int]) -> bool:
    """Whether two numbers of people harmed, or of parts, stand in one sentence, which counts nobody twice.

    A man and a boy died; two babies were found, one in Orul and one in Tarn.
    """
    is_once = one.measure in CASUALTIES or one.part_of is not None
    if not is_once or one.anchor is None or other.anchor is None:
        return False
    if _is_kin_of_speaker(one.anchor.exact, other.anchor.exact):
        return False
    start = other.anchor.start
    if _are_of_two_owners(text, one.anchor, other.anchor) or _is_of_other_hour(text, other.anchor, starts):
        return True
    if other.unit != concepts.PEOPLE and _goes_on_to_others(text, one.anchor, other.anchor, starts):
        return True
    if other.anchor.exact.lower().startswith(_OF_BOTH) and text[max(0, start - 2) : start] == ", ":
        return False  # two men, both guards, died
    return bisect_right(starts, one.anchor.start) == bisect_right(starts, other.anchor.start)


def _goes_on_to_others(text: str, one: Anchor, other: Anchor, starts: Sequence[int]) -> bool:
    """Whether the next sentence counts others than a number alone: two are in intensive care. Two guards were hurt."""
    place = bisect_right(starts, one.start)
    is_next = bisect_right(starts, other.start) == place + 1 and text.find("\n", 0, one.start) >= 0
    return is_next and _NUMBER_ALONE.fullmatch(one.exact) is not None and _NUMBER_ALONE.fullmatch(other.exact) is None


def _is_of_other_hour(text: str, other: Anchor, starts: Sequence[int]) -> bool:
    """Whether a sentence that opens with another hour tells of somebody new: hours earlier, a clerk fell."""
    if other.exact.lower().partition(" ")[0] not in _FIGURES.tells_of_one:
        return False
    return _other_hour().match(text, starts[bisect_right(starts, other.start) - 1]) is not None


@cache
def _other_hour() -> re.Pattern[str]:
    hours = rf"(?:[\w-]+ ){{0,2}}{any_of(_FIGURES.time_units)} {any_of(_DRAFT.hours_from)}\b"
    return regexes.compile(rf"{hours}|(?:Earlier|Later) {any_of(_DRAFT.before_day_of_level | {'in', 'that'})} ")


def _are_of_two_owners(text: str, one: Anchor, other: Anchor) -> bool:
    """Whether relatives are those of two people: Ada Quill, whose son died, and Bo Reed of Marsk, whose son died."""
    if not all(anchor.exact.lower().startswith("whose ") for anchor in (one, other)):
        return False
    before, behind = (text[max(0, anchor.start - _REACH_TO_OWNER_CHARACTERS) : anchor.start] for anchor in (one, other))
    return before.split()[-1:] != behind.split()[-1:]


def _is_kin_of_speaker(one: str, other: str) -> bool:
    """Whether somebody is told of in the words of one of the family, and outside them: “my brother”, whose brother."""
    (whose, kin), (again, same) = one.rpartition(" ")[::2], other.rpartition(" ")[::2]
    return whose.lower() == "my" and again.lower() in _TEXT.possessives and kin == same


def _are_others(one: str | None, other: str | None) -> bool:
    """Whether two nouns are of different people: a man and a woman, a man and a gunman; not: a man and a driver."""
    these, those = frozenset((one or "").split()), frozenset((other or "").split())
    is_of_attack = (_are_attackers(these) and _are_attacked(those)) or (_are_attacked(these) and _are_attackers(those))
    is_of_attack = is_of_attack or (_are_attackers(these) and _are_forces(those))
    is_of_attack = is_of_attack or (_are_forces(these) and _are_attackers(those))
    is_of_attack = is_of_attack or _are_kin_and_rescuers(these, those) or _are_kin_and_rescuers(those, these)
    names = [{word for word in words if word[:1].isupper()} for words in (these, those)]
    are_of_two_peoples = all(names) and names[0].isdisjoint(names[1])  # an Orulian cook, a Tarnish guard
    return (
        are_of_two_peoples
        or is_of_attack
        or any(
            (_is_only(these, first, second) and _is_only(those, second, first))
            or (_is_only(these, second, first) and _is_only(those, first, second))
            for first, second in _OPPOSITES
        )
    )


def _are_attackers(words: frozenset[str]) -> bool:
    """Whether a noun is one for who harms others: a masked gunman."""
    return not words.isdisjoint(_DRAFT.nouns_of_attackers)


def _are_kin_and_rescuers(these: frozenset[str], those: frozenset[str]) -> bool:
    """Whether nouns are of people whom a mishap harmed and of those who came to help: two sons, two rescuers."""
    if those.isdisjoint(_FIGURES.rescuers) or not these.isdisjoint(_FIGURES.rescuers):
        return False
    are_kin = any(word.removesuffix("s") in _PEOPLE.kin for word in these)
    may_be_anybody = these <= {"people", "others"} or not these.isdisjoint(_DRAFT.nouns_of_men | _DRAFT.nouns_of_women)
    return are_kin or not may_be_anybody


def _are_forces(words: frozenset[str]) -> bool:
    """Whether a noun is one for who fights for a state: two soldiers, a marine."""
    return not words.isdisjoint(_FIGURES.fighters - _FIGURES.escapers) and not _are_attackers(words)


def _are_attacked(words: frozenset[str]) -> bool:
    """Whether a noun is one for somebody who is told apart from the attacker of the text: a man, two boys, a woman."""
    named = (_DRAFT.nouns_of_men, _DRAFT.nouns_of_women, _DRAFT.nouns_of_children)
    return not (_are_attackers(words) or all(map(words.isdisjoint, named)))


def _is_only(words: frozenset[str], nouns: frozenset[str], opposites: frozenset[str]) -> bool:
    return not words.isdisjoint(nouns) and words.isdisjoint(opposites)
