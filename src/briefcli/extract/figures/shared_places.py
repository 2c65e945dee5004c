"""Places that numbers of one sentence share: three killed and 14 injured in Orul; 40 in Norway, up from 30."""

from collections.abc import Sequence
from itertools import pairwise

from briefcli.extract.figures import passages, persons, place_names
from briefcli.extract.figures import places as places_of
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.place_words import is_average
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    AUXILIARY,
    BASE,
    COMMA,
    COORDINATOR,
    FINITE,
    FINITES,
    NOMINAL,
    OF,
    OPENING,
    letters,
)
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES

_FIGURES = lexicon.figures()

_ONLY_HARM = letters("NUMBER NOUN DETERMINERS AUXILIARY FINITE PARTICIPLE ADJECTIVE ADVERB COORDINATOR COMMA GERUND")
"""What stands from one number of people harmed to the next, if nothing between says where."""
_VERB = letters("FINITE AUXILIARY PARTICIPLE GERUND ADVERB")
_MOST_WORDS_OF_VERB = 6
"""Most words from “and” to a number: and had already fallen to."""
_THINGS = frozenset(("noun", "measure"))
_SPENT = frozenset(("noun", "measure", "money"))
_SECOND_VERB = letters("BASE FINITE")
_ENDS_THING = letters("FINITES COMMA COORDINATOR SEMICOLON SUBORDINATOR RELATIVE THAT")
_JOINS = (COMMA, COORDINATOR, COMMA + COORDINATOR)
_MOST_WORDS_TO_SIZE = 3
"""Most words from the price of something to its size: on a new 20-mile line."""
_MOST_WORDS_BETWEEN = 12
"""Most words from one number of people harmed to the next."""


def find(counted: Sequence[Counted], places: Sequence[str | None]) -> list[str | None]:
    """The places of the numbers of a sentence, in order, from those that their own words give."""
    found = list(places)
    if len(found) < 2 or not any(found):
        return found
    for index, (one, following) in enumerate(pairwise(counted)):
        if found[index + 1] is not None and _is_start_of_change(one, following):
            found[index] = found[index + 1]  # 3 per cent in Norway, and from 4 to 5 per cent in Chile
    for index, one in enumerate(counted):
        if found[index] is None and index and (before := found[index - 1]) is not None and not is_average(one.at):
            decided = rules.first(BEFORE, counted[index - 1], one)
            found[index] = before if decided is not None else None
    for index in range(len(counted) - 2, -1, -1):
        if (
            found[index] is None
            and (behind := found[index + 1]) is not None
            and not _is_of_treatment(counted[0], behind)
            and not places_of.is_raised_by_others(counted[index].at, counted[index].unit)
        ):
            decided = rules.first(BEHIND, counted[index], counted[index + 1])
            found[index] = behind if decided is not None else None
    return found


def _is_start_of_change(one: Counted, following: Counted) -> bool:
    """Whether a number is that from which the next one is a change, and nothing stands between but “to”."""
    start = following.at.changed_from
    return start is not None and start.index == one.at.index and one.unit.after == following.at.opening - 1


def _is_of_treatment(one: Counted, place: str) -> bool:
    """Whether a place is that of the treated alone: 18 were missing and 44 were being treated at the clinic."""
    is_clinic = place.rpartition(" ")[2].lower() in _FIGURES.clinics
    return is_clinic or (one.measure in CASUALTIES and passages.is_of_treatment(one.at.text, place))


def _compared(_last: Counted, one: Counted) -> bool | None:
    at = one.at
    is_end = at.statement.word(at.opening - 1) == "to" and at.opening - 1 == _last.unit.after  # by 4 per cent to 520
    is_up = at.statement.word(at.opening - 1) == "from" and at.statement.word(at.opening - 2) in _FIGURES.opens_change
    return True if is_end or is_up or at.changed_from is not None else None


def _beside(last: Counted, one: Counted) -> bool | None:
    """What a number is beside another: 4 million, 7 per cent more; by 2 million tonnes, to 13; 10 km (6 miles)."""
    statement, start, end = one.at.statement, last.unit.after, one.at.opening
    if _is_bracketed(last, one):
        return True
    if statement.word(one.unit.after) in _FIGURES.compares_sizes and statement.tag(end - 1) == COMMA:
        return True if not any(tag in FINITES for tag in statement.tags[start:end]) else None
    is_change = statement.word(end - 1) == "to" or statement.word(end - 1) in _FIGURES.opens_change
    return True if is_change and statement.tag(start) == COMMA and end - start == 2 else None


def _same_subject(last: Counted, one: Counted) -> bool | None:
    """A second verb of the same subject: stood at 8 metres in Norway, and had fallen to 7."""
    if one.measure in CASUALTIES or last.measure in CASUALTIES:
        return None
    statement, end = one.at.statement, one.at.opening
    if _is_done_there(last, one):
        return True
    joint = next((here for here in range(end - 1, last.at.index, -1) if statement.tags[here] == COORDINATOR), None)
    if joint is None or end - joint > _MOST_WORDS_OF_VERB:
        return None
    is_verb = all(tag in _VERB for tag in statement.tags[joint + 1 : end - 1]) and joint + 1 < end - 1
    has = statement.word(end - 1) in _FIGURES.has_within or AUXILIARY in statement.tags[joint + 1 : end]
    is_level = has or (statement.word(end - 1) in ("to", "at") and not persons.is_person(one.unit.head))
    return True if is_verb and is_level else None


def _is_done_there(last: Counted, one: Counted) -> bool:
    """Whether the building that has one thing does the next: the clinic received 40 boys, and treated nine girls."""
    statement, start = one.at.statement, one.at.sentence[0]
    verb = next((here for here in range(start, last.at.opening) if statement.tags[here] in FINITES), start)
    is_site = verb > start and place_names.singular(statement.word(verb - 1)) in _FIGURES.sites
    near = range(last.unit.after, one.at.opening - 1)
    joint = next((here for here in near if statement.tags[here] in (COMMA, COORDINATOR)), None)
    if not is_site or joint is None:
        return False
    joint += statement.tag(joint + 1) == COORDINATOR
    rest = statement.tags[joint + 2 : one.at.opening]
    return statement.tag(joint + 1) == FINITE and not any(tag in _ENDS_THING for tag in rest)


def _in_list(last: Counted, one: Counted) -> bool | None:
    """The next of a list of things: 300 mills, 20 schools and nine farms."""
    is_of_things = last.unit.kind == one.unit.kind and one.unit.kind in _THINGS and not one.is_share
    if one.measure != last.measure or one.measure in CASUALTIES or not is_of_things:
        return None
    statement = one.at.statement
    start = last.unit.after
    if one.unit.kind == "measure" and statement.tag(start) == OF:
        start += 1  # 160 kg of white rice and 60 kg of salt
        while statement.tag(start) in NOMINAL:
            start += 1
    between = statement.tags[start : one.at.opening]
    is_other = one.unit.kind == "measure" or one.unit.head != last.unit.head
    return True if between in _JOINS and is_other else None


def _harmed_beside(last: Counted, one: Counted) -> bool:
    """People harmed of those before: 3,248 cases reported worldwide, with 584 deaths."""
    statement, start, end = one.at.statement, last.unit.after, one.at.opening
    is_with = statement.word(end - 1) == "with" and statement.tag(end - 2) == COMMA
    is_of_harm = one.measure in CASUALTIES and last.measure == "count" and is_with
    return is_of_harm and not any(tag in FINITES for tag in statement.tags[start + 1 : end])


def _of_them(last: Counted, one: Counted) -> bool | None:
    """Some of those before: of them, of whom, including."""
    if _harmed_beside(last, one) or (one.measure in CASUALTIES and _harmed_with(last, one)):
        return True
    statement, index = one.at.statement, one.at.index + 1
    if statement.word(one.unit.after) == "outside":
        return None  # including six outside the country
    if one.is_part and one.measure not in CASUALTIES and statement.word(one.at.opening - 1) == "including":
        return True
    is_of_them = statement.tag(index) == OF and statement.word(index + 1) in _FIGURES.of_those_counted
    start = one.at.opening
    if statement.tag(start - 2) == OF and statement.word(start - 1) in _FIGURES.of_those_counted:
        return True  # 400 mills in Norway, of which 300 are old
    return True if is_of_them and statement.word(index + 2) not in _FIGURES.before_place else None


def _of_next(one: Counted, following: Counted) -> bool | None:
    shares = _harmed_with(one, following) or _in_other_words(one, following) or _converted(one, following)
    shares = shares or _spent_on(one, following)
    return shares or _with_second_verb(one, following) or _in_sites(one, following)


def _spent_on(one: Counted, following: Counted) -> bool | None:
    """The price of something whose size comes next: $40 million on a 20-mile line in Orul."""
    statement, start = one.at.statement, one.unit.after
    is_led = statement.word(start) in _FIGURES.before_bought and following.at.opening - start <= _MOST_WORDS_TO_SIZE
    return True if one.unit.kind == "money" and is_led and statement.word(start + 1) in ("a", "an") else None


def _in_sites(one: Counted, following: Counted) -> bool | None:
    """What is in the buildings that are counted next: 12 floors across two Oslo mills."""
    statement, end = one.at.statement, following.at.opening - 1
    is_led = statement.word(end) in _FIGURES.before_place and place_names.is_several_places(following.unit.head.lower())
    is_near = not any(tag in _ENDS_THING for tag in statement.tags[one.unit.after : end])
    return True if is_led and is_near and one.unit.kind in _THINGS and one.measure not in CASUALTIES else None


def _converted(one: Counted, following: Counted) -> bool | None:
    """The same sum in another currency or unit: raised $40m (£31m) from a sale in Orul; not: 40 mills (30 in Orul)."""
    is_part = following.unit.kind == "none" or following.unit.head == one.unit.head != ""
    return True if _is_bracketed(one, following) and not is_part else None


def _is_bracketed(last: Counted, one: Counted) -> bool:
    """Whether a number is right behind another in brackets: A$100m ($62m, £55m)."""
    statement, start = one.at.statement, last.unit.after
    is_next = statement.tag(last.at.opening - 1) == OPENING and statement.word(start) in (",", ";")
    return (statement.tag(start) == OPENING or is_next) and start == one.at.opening - 1


def _with_second_verb(one: Counted, following: Counted) -> bool | None:
    """What is before “and” and a second verb in the same form: will spend 4 million and create 40 jobs in Orul."""
    if one.measure in CASUALTIES or following.measure in CASUALTIES or one.unit.kind not in _SPENT:
        return None
    statement, start, end = one.at.statement, one.unit.after, following.at.opening
    is_joined = end - start == 2 and statement.tag(start) == COORDINATOR and statement.tag(start + 1) in _SECOND_VERB
    return True if is_joined and BASE in statement.tags[max(0, one.at.opening - 2) : one.at.opening] else None


def _in_other_words(one: Counted, following: Counted) -> bool | None:
    """What is counted in other words: 10 families, or 50 people, in Orul."""
    statement, start, end = one.at.statement, one.unit.after, following.at.opening
    return True if statement.tag(start) == COMMA and end - start == 2 and statement.word(end - 1) == "or" else None


def _harmed_with(one: Counted, following: Counted) -> bool | None:
    is_home = following.unit.head in _FIGURES.destroyed_things
    if one.measure not in CASUALTIES or not (following.measure in CASUALTIES or is_home):
        return None
    statement, last = one.at.statement, following.at.opening
    first = one.unit.after if one.at.tag_after == OF else one.at.index + 1  # scores of people
    between = statement.tags[first:last]
    is_joined = COORDINATOR in between and set(between) <= set(_ONLY_HARM)
    return True if is_joined and last - first <= _MOST_WORDS_BETWEEN else None


BEFORE: tuple[Row[[Counted, Counted], bool], ...] = (
    Row(
        "place of what it was before",
        "What a number was before, “up from” or “down from” another, is of the same place.",
        "Reed sold 40 carts in Norway, up from 31.",
        "Reed sold 40 carts in Norway, and 31.",
        _compared,
    ),
    Row(
        "place of a size beside it",
        "A number in brackets or behind a comma that says how much more or less, or to what, is of the same place.",
        "Norway has 40 mills, 9 per cent more than before.",
        "Norway has 40 mills, 9 per cent of old age.",
        _beside,
    ),
    Row(
        "place of the same subject",
        "A number behind “and” and a second verb of the same subject is of the place of the number before.",
        "The river stood at 8 metres in Norway and had fallen to 7 metres.",
        "The river stood at 8 metres in Norway and the Arva had fallen to 7 metres.",
        _same_subject,
    ),
    Row(
        "place of the next in a list",
        "Other things behind a comma or “and” are in the place of those before.",
        "Norway has 40 mills, 30 schools and nine farms.",
        "Norway has 40 mills to sell 30 schools.",
        _in_list,
    ),
    Row(
        "place of some of them",
        "“Of them”, “of whom” and “including” beside a number give it the place of the number before, if none is told, "
        "as do “with” before people harmed, and “and” with another verb of harm.",
        "Reed saw 40 guards in Norway, 12 of whom sang.",
        "Reed saw 40 guards in Norway, 12 cooks sang.",
        _of_them,
    ),
)
BEHIND: tuple[Row[[Counted, Counted], bool], ...] = (
    Row(
        "place of others harmed behind",
        "People killed or hurt are in the place of the next ones if only “and” parts them; so is what is counted again "
        "in other words or brackets, and what comes before “and” with another verb in the same form.",
        "Three guards were killed and 14 injured in Orul.",
        "Three guards were killed by Quill and 14 injured in Orul.",
        _of_next,
    ),
)
"""Places that numbers of one sentence share."""
