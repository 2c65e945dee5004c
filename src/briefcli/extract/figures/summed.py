"""Which of the dead are parts of those told before, because they add up: nine died. Six died there, three later."""

import re
from collections.abc import Iterable, Iterator

from briefcli import regexes
from briefcli.extract.figures import concepts, victims
from briefcli.extract.figures.found_figure import FoundFigure
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.model.figure import PART

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_CHARACTERS = 400
"""How far behind those killed their parts may be told: two or three sentences."""
_REACH_OF_JOINT_CHARACTERS = 20
"""How far before a number alone the word may begin that joins it to the one before: while the other."""
_REACH_OF_TIME_CHARACTERS = 40
"""How far behind the last part another time may be named: and three in Orul in May last year."""
_LATER = set(_DATES.ordinals) - {"first"}
_OTHERS = (_FIGURES.elsewhere - {"elsewhere", "another"}) | _FIGURES.adds_dead
_EVENTS = _FIGURES.harmful_events | _FIGURES.common_places
_OTHER_EVENT = regexes.compile(
    rf"\b(?:{any_of(_OTHERS)}|(?:19|20)\d\d|in {any_of(_FIGURES.month_names)}"
    rf"|(?:another|{any_of(_LATER)}) (?:\w+ )?{any_of(_EVENTS)})\b",
    re.IGNORECASE,
)
"""Words of another time or event, whose dead are no parts of those before: in Orul last year, the third attack."""
_DAY = regexes.compile(rf"\b{any_of(_DATES.weekdays)}\b", re.IGNORECASE)
_OF_ALL = ("part", "total")
_ANYBODY = frozenset((None, concepts.PEOPLE, "victims", "others"))
"""Units of those of whom nothing is told but that they came to harm."""
_ENDS_SENTENCE = regexes.compile(r"[.!?]['\"’”)]*\s+['\"‘“(]?[A-Z0-9]|\n")
_BARE = regexes.compile(rf"(?:{any_of(_TEXT.coordinators | {'while'})}|,) (?:the other )?\Z")
_ELSEWHERE = regexes.compile(rf" (?:{any_of(_TEXT.prepositions)}|later|afterwards)\b")

_AT_SCENE = regexes.compile(
    rf"(?: of {any_of(_FIGURES.of_those_before)}| {any_of(_FIGURES.people_counted)})?,? (?:died|were killed) "
    rf"{any_of(_FIGURES.at_once)}\b(?! of\b)"
)
"""Words behind a number by which so many died at once: four died on the spot, three of them died at the scene."""

_BODIES_OF = regexes.compile(r"\bbodies of (?:the )?\Z")
_DONE_WITH_BODIES = regexes.compile(rf"[^.,;:]{{0,60}}? {any_of(_FIGURES.done_with_bodies)}\b")

ADD_UP = Rule(
    "parts that add up",
    "Two or more numbers of one sentence that count dead, and add up to those before, are parts of them; so are "
    "fewer who died at the scene, or whose bodies are identified.",
    "The fire killed nine guards. Six died at the scene and three in hospital.",
    "The fire killed nine guards. Six died in Marsk and two in hospital.",
)


def with_parts(text: str, found: Iterable[FoundFigure]) -> Iterator[FoundFigure]:
    """The figures, of which those that add up to the dead told before are parts of them."""
    whole: FoundFigure | None = None
    sentence: list[FoundFigure] = []
    for one in found:
        if sentence and _ENDS_SENTENCE.search(text, sentence[-1].span.end, one.span.start + 1):
            parts = _parts(text, sentence, whole)
            whole = next((each for each in sentence if _is_toll(each)), whole) if not parts else whole
            yield from _marked(sentence, parts, whole)
            sentence = []
        sentence.append(one)
    yield from _marked(sentence, _parts(text, sentence, whole), whole)


def _is_toll(one: FoundFigure) -> bool:
    is_known = one.value is not None and one.bound in ("exactly", "at least") and one.value > 0
    return is_known and one.measure == "killed" and one.scope == "total" and not one.is_part


def _parts(text: str, sentence: list[FoundFigure], whole: FoundFigure | None) -> frozenset[Span]:
    """Where the numbers of a sentence stand that add up to the dead before it; none where they do not."""
    if whole is None or not sentence or sentence[0].span.start - whole.number.end > _REACH_CHARACTERS:
        return frozenset()
    first, last = sentence[0].span.start, sentence[-1].span.end
    start = max(text.rfind(". ", whole.number.end, first), whole.number.end)
    if _OTHER_EVENT.search(text, start, last + _REACH_OF_TIME_CHARACTERS) or _is_another_day(text, whole, start, first):
        return frozenset()
    killed = [one for one in sentence if (one.measure == "killed" and one.scope in _OF_ALL) or _is_bare(text, one)]
    is_sum = len(killed) > 1 and sum(one.value or 0 for one in killed) == whole.value
    is_sum = is_sum and killed[0].measure == "killed" and all(_may_be_part(one, whole) for one in killed)
    return frozenset(one.number for one in killed if is_sum or _is_some_of_them(text, one, whole))


def _is_some_of_them(text: str, one: FoundFigure, whole: FoundFigure) -> bool:
    """Whether fewer than those told before are some of those: four died on the spot, the bodies of two were claimed."""
    is_fewer = one.value is not None and whole.value is not None and one.value < whole.value
    is_fewer = is_fewer and text.count("\n\n", whole.span.end, one.span.start) <= 1  # or another event may be told of
    opening = text[max(text.rfind(". ", 0, one.span.start), text.rfind("\n", 0, one.span.start), 0) : one.span.start]
    is_fewer = is_fewer and "," not in opening  # not: a day later, nine died at once
    is_killed = one.measure == "killed" and one.bound == "exactly" and _may_be_part(one, whole)
    return is_fewer and is_killed and (_AT_SCENE.match(text, one.span.end) is not None or _is_of_bodies(text, one))


def _is_of_bodies(text: str, one: FoundFigure) -> bool:
    """Whether it is told what became of the bodies of so many, who are some of the dead: were yet to be identified."""
    is_led = _BODIES_OF.search(text, max(0, one.span.start - _REACH_OF_JOINT_CHARACTERS), one.span.start) is not None
    return is_led and _DONE_WITH_BODIES.match(text, one.span.end) is not None


def _is_another_day(text: str, whole: FoundFigure, start: int, first: int) -> bool:
    """Whether a sentence begins on a day that is not named with the dead before it: killed five. On Monday, three."""
    days = _DAY.findall(text, start, first)
    told = text[max(0, whole.number.start - _REACH_CHARACTERS) : start].lower()
    return any(day.lower() not in told for day in days)


def _may_be_part(one: FoundFigure, whole: FoundFigure) -> bool:
    """Whether dead may be some of those before: not rebels of soldiers, those of another town or whom somebody killed.

    Where no people are named with the dead before, anybody may be one of them.
    """
    is_any = not _ANYBODY.isdisjoint((one.unit, whole.unit))
    is_away = _is_named(one.place) and _is_named(whole.place) and one.place != whole.place
    return (is_any or one.unit == whole.unit) and not is_away and one.rule != victims.OBJECT.name


def _is_named(place: str | None) -> bool:
    return place is not None and place[:1].isupper()


def _is_bare(text: str, one: FoundFigure) -> bool:
    """Whether a number alone may count dead beside others: and five in hospital."""
    if one.unit is not None or one.measure != "count" or one.bound != "exactly":
        return False
    start = one.span.start
    is_joined = _BARE.search(text, max(0, start - _REACH_OF_JOINT_CHARACTERS), start) is not None
    return is_joined and _ELSEWHERE.match(text, one.number.end) is not None


def _marked(sentence: list[FoundFigure], parts: frozenset[Span], whole: FoundFigure | None) -> Iterator[FoundFigure]:
    for one in sentence:
        if whole is None or one.number not in parts:
            yield one
            continue
        rules.tell(ADD_UP)
        unit = one.unit or concepts.PEOPLE
        told = one.concept if one.measure == "killed" and one.concept else concepts.harmed("killed")
        part = one._replace(measure="killed", unit=unit, concept=f"{told}, {PART}")
        part = part._replace(place=one.place or whole.place, rule=ADD_UP.name)
        yield part._replace(is_part=True, part_of=whole.number, scope="part")
