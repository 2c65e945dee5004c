"""Numbers that count a part of the number before them: 12 people, including four children."""

from itertools import takewhile

from briefcli import regexes
from briefcli.extract.figures import harm, numbers_before, persons, predicates, tolls, units
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    COMMA,
    DETERMINER,
    DETERMINERS,
    FINITE,
    FINITES,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    PREPOSITION,
    TIME,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_COMPARED = "compared"
_AGAINST = ("against", "versus")
_LONGEST_GAP_CHARACTERS = 160
"""Longest gap between a number and its part."""
_MOST_NUMBERS_BESIDE = 4
"""Most numbers from that of some of the dead to the last beside it."""
_FARTHEST_WHOLE_WORDS = 12
"""Most words from a number to its part in a place."""
_PART = regexes.compile(
    rf"\b{any_of(_FIGURES.opens_part)}[ ,:]*(?:{any_of(_FIGURES.hedges_of_part)} )?"
    rf"(?:those of |{any_of(_FIGURES.opens_member)}\b(?:(?!, {any_of(_TEXT.auxiliaries)}\b)[^.;#])*)?$"
)
_ENDS_WAY = letters("COMMA STOP SEMICOLON SUBORDINATOR RELATIVE THAT")
_BEHIND_WAY = letters("PREPOSITION OF TO")
_BEFORE_NAME = letters("ADJECTIVE DETERMINER")
_LINKS = frozenset(("and", "while"))
_IN_PART = letters("NOMINAL ADJECTIVE COMMA COORDINATOR NUMBER")
_ENDS_PART = letters("COMMA STOP SEMICOLON")
_PARTS_CHANGE = letters("COMMA DASH")
_OPENS_ASIDE = letters("DASH OPENING")
_CLOSES_ASIDE = letters("DASH CLOSING")
_ENDS_ITEM = letters("COMMA STOP SEMICOLON COORDINATOR")
_LINKS_NAMES = letters("COMMA COORDINATOR SEMICOLON")


def is_part(at: Place) -> bool:
    """Whether a number counts a part of the number before it: 12 people, including four children."""
    if at.number == 0 or _is_beside_some(at):
        return False
    return rules.first(PARTS, at) is not None


def _is_beside_some(at: Place) -> bool:
    """Whether the number before counts some of all those harmed, too: eleven of the deaths in Orul, four in."""
    statement = at.statement
    for index in statement.places[max(0, at.number - _MOST_NUMBERS_BESIDE) : at.number]:
        is_led = statement.tag(index + 1) == OF and statement.word(index + 2) in _FIGURES.before_named_again
        if is_led and statement.word(index + 3) in _FIGURES.deaths_and_injuries:
            return True
    return False


def _is_largest(at: Place) -> bool:
    """Whether a number is larger than all before it, of which it then is no part."""
    value = at.amount.value
    return value is not None and all((amount.value or 0) < value for amount in at.statement.amounts[: at.number])


def is_elsewhere(at: Place) -> bool:
    """Whether a number with a place follows one with another place: five died in Lund and three in Orul."""
    if at.number == 0 or at.before not in (",", "and") or not _in_a_place(at):
        return False
    statement, before = at.statement, at.number - 1
    start = at.index - 2
    if statement.tag(start) == TIME and statement.tag(start - 1) == PREPOSITION:
        start -= 2  # six carts in Orul from June and four in Velm
    is_owned = statement.word(start) in _FIGURES.parts_before_of and statement.tag(start - 1) == NAME
    start -= is_owned  # five died on Lund roads, three in Orul
    while statement.tag(start) == NAME or (start < at.index - 2 and statement.tag(start) in _BEFORE_NAME):
        start -= 1
    is_placed = start < at.index - 2 and (is_owned or statement.word(start) in _FIGURES.before_place_of_harm)
    is_placed = is_placed and start > statement.places[before]
    if at.before == "and" and not is_placed:  # in the town of Lund and three in Orul
        near = range(max(statement.places[before] + 1, at.index - _FARTHEST_WHOLE_WORDS), at.index - 1)
        leads = (here for here in near if statement.word(here) in _FIGURES.before_place_of_harm)
        is_placed = any(NAME in statement.tags[here : at.index] for here in leads)
        between = statement.words(statement.places[before] + 1, at.index)
        is_placed = is_placed or any(phrase in between for phrase in _FIGURES.died_there)
    return is_placed and not _adds_up(_first_of_row(at))


def _first_of_row(at: Place) -> Place:
    """The first of several numbers with a place of their own each: ten died in Lund, four in Marsk and six in Orul."""
    for _ in range(_MOST_NUMBERS_BESIDE):
        last = Place(at.statement, at.number - 1)
        is_beside = last.number > 0 and last.before in (",", "and") and last.sentence == at.sentence
        if not is_beside or not _in_a_place(last):
            return at
        at = last
    return at


def is_compared(at: Place, unit: Unit) -> bool:
    """Whether a number alone says how many there were at another time: 12 died, compared with 20 a year earlier."""
    statement, before = at.statement, tolls.before_record(at)
    if unit.kind != "none" or not at.number:
        return False
    if _is_of_pair(at):
        return False
    change = before - 1
    while statement.tag(change) == ADVERB and statement.word(change) not in _FIGURES.opens_change:
        change -= 1  # down slightly from
    words = (statement.word(change), statement.word(before))
    is_led = words[0] in _FIGURES.opens_change and words[1] == "from"
    is_led = is_led or (words[0] == _COMPARED and words[1] in ("to", "with"))
    if words[0] == _COMPARED and is_led and units.of(Place(statement, at.number - 1)).head in harm.NOUNS:
        return True  # 34 deaths in May compared to four in April
    is_against = words[1] in _AGAINST
    is_of_year = is_against and at.after == "in" and at.tag(2) == NUMBER
    return (words[0] == "," and is_against) or is_of_year or (is_led and statement.tag(change - 1) in _PARTS_CHANGE)


def _is_of_pair(at: Place) -> bool:
    """Whether two numbers are compared with two: 400 cases and nine deaths, compared with 530 and 12."""
    return at.after == "and" and at.tag(2) == NUMBER and at.statement.places[at.number + 1] == at.index + 2


def goes_on(at: Place, unit: Unit) -> bool:
    """Whether a number alone after “and” goes on with the people before it: 12 died in the blast, and five of burns."""
    statement = at.statement
    if is_compared(at, unit) or is_of_next_name(at, unit) or _is_later(at, unit):
        return True
    has_no_noun = unit.kind == "none" or (unit.kind == "noun" and unit.after == at.index + 1)
    is_alone = has_no_noun or unit.name == "others"
    if is_alone and at.after in _TEXT.forms_of_be and at.word(2) in _FIGURES.tells_of_count:
        return at.before in _LINKS  # nine deaths, while four were reported from Orul
    lead = statement.word(_lead(at))
    is_more = at.before in _FIGURES.words_of_addition
    is_paired = (lead == "and" or (is_more and lead == ",")) and numbers_before.is_paired(at)
    is_from = at.before == "," and at.after == "from" and at.tag(2) == NAME
    if is_alone and (next_place(at, unit) is not None or _is_of_next_day(at, unit)):
        return True
    if not is_alone or not (is_paired or is_from) or statement.word(unit.after) not in _FIGURES.before_way_of_harm:
        return False
    is_way = True
    for index in range(unit.after, at.sentence[1]):
        is_way = is_way and (index == unit.after or statement.tags[index] not in _BEHIND_WAY)
        if is_way and statement.word(index) in _FIGURES.states_of_others and not _is_in_like_place(at):
            return False  # one dead in Orul and one in critical condition; not: and one on the way to hospital
        if statement.tags[index] in _ENDS_WAY or statement.word(index) in _FIGURES.opens_clause_of_time:
            return True
        if statement.tags[index] in FINITES:  # 40 deaths in Orul and nine in Marsk were counted
            return is_paired and units.of(Place(statement, at.number - 1)).head in harm.NOUNS
    return True


def _is_later(at: Place, unit: Unit) -> bool:
    """Whether a number alone goes on with who came to harm later: four died there and two more later in Orul."""
    statement = at.statement
    later = unit.after + (statement.word(unit.after) in _FIGURES.words_of_more)
    is_led = statement.word(later) == "later" and statement.word(later + 1) in _FIGURES.before_way_of_harm
    return unit.kind == "none" and is_led and statement.tag(_lead(at)) in _LINKS_NAMES


def _is_in_like_place(at: Place) -> bool:
    """Whether those counted before are told to be in such a place, too: five died at the clinic and two in hospital."""
    before = at.statement.tokens[at.statement.places[at.number - 1] : at.opening]
    return any(word.lower in _FIGURES.states_of_others for word in before)


def _lead(at: Place) -> int:
    """The word before a number, and before “another” in front of it."""
    before = at.opening - 1
    return before - (at.statement.word(before) in _FIGURES.words_of_addition)


def next_place(at: Place, unit: Unit) -> int | None:
    """The word before the next of several places, with a number alone behind it: in Orul 12 died, in Marsk nine."""
    statement, name = at.statement, _lead(at)
    name -= statement.tag(name) == COMMA
    before = name
    while statement.tag(before) == NAME:
        before -= 1
    is_named = before < name
    before -= is_named and statement.tag(before) in DETERMINERS  # in the Upper Marsk
    is_place = is_named and statement.word(before) in _FIGURES.before_place_of_harm
    is_next = is_place and statement.tag(before - 1) in _LINKS_NAMES and at.number > 0
    opens = statement.word(at.sentence[0]) in _FIGURES.before_place_of_harm
    return before if is_next and opens and statement.tag(unit.after) in _ENDS_ITEM else None


def _is_of_next_day(at: Place, unit: Unit) -> bool:
    """Whether a number alone stands before the next of several days: six died on Monday, four on Tuesday."""
    statement, lead = at.statement, _lead(at)
    day = unit.after + (statement.word(unit.after) == "on")
    if statement.tag(lead) not in _LINKS_NAMES or statement.tag(day) != TIME or unit.kind != "none":
        return False
    last = lead - 1 - (statement.tag(lead - 1) == COMMA)
    return statement.tag(last) == TIME


def is_of_next_name(at: Place, unit: Unit) -> bool:
    """Whether a number alone stands behind the next name after a count of deaths: Norvia reported six and Lund 11."""
    statement, name = at.statement, at.opening - 1
    while statement.tag(name) == NAME:
        name -= 1
    is_next = name < at.opening - 1 and statement.tag(name) in _LINKS_NAMES and at.number > 0
    if not is_next or unit.kind != "none" or statement.tag(unit.after) not in _ENDS_ITEM:
        return False
    last = Place(statement, at.number - 1)
    if name - last.index > _FARTHEST_WHOLE_WORDS:
        return False
    own = units.of(last)
    return own.head in harm.NOUNS or is_of_next_name(last, own)


def _adds_up(at: Place) -> bool:
    """Whether a number and those after it add up to the one before: ten died in Lund, four in Marsk and six in Orul."""
    own = (number for number in range(at.number, len(at.statement.places)))
    rest = takewhile(lambda number: at.statement.places[number] < at.sentence[1], own)
    values = [at.statement.amounts[number].value or 0 for number in rest]
    return sum(values) == at.statement.amounts[at.number - 1].value


def _in_a_place(at: Place) -> bool | None:
    """Whether some of those counted before are put in a place, without a verb: eight were killed, four in Marsk."""
    if at.before not in _FIGURES.before_part_in_place or at.after not in _FIGURES.before_place_of_harm:
        return None
    name = at.index + 2 + (at.tag(2) in DETERMINERS)  # three in the Upper Marsk
    index = name
    while at.statement.tag(index) == NAME:
        index += 1
    ends = at.statement.tag(index) in _ENDS_PART or at.statement.word(index) == "and"
    is_near = at.statement.places[at.number - 1] > at.index - _FARTHEST_WHOLE_WORDS
    return True if index > name and ends and is_near and not _is_largest(at) else None


def is_of_them(at: Place) -> bool:
    """Whether a number counts some “of them”, or “of whom”."""
    return at.after == "of" and at.word(2) in _FIGURES.of_those_counted and not numbers_before.is_of_others(at)


def _some_of_them(at: Place) -> bool | None:
    return True if is_of_them(at) or _is_of_opening(at) else None


def _is_of_opening(at: Place) -> bool:
    """Whether a number counts some of those harmed with whom the sentence opens: of the 44 dead, nine were tourists."""
    statement, (first, _) = at.statement, at.sentence
    whole = statement.places[at.number - 1]
    opens = statement.word(first) == "of" and statement.tags[first + 1 : whole] in ("", DETERMINER)
    states = (step for step in (whole + 1, whole + 2) if _is_lot(statement.word(step)))
    state = next(states, None)  # of the 44 dead; of the nine people killed
    if state is None or (state > whole + 1 and not persons.is_person(statement.word(whole + 1))):
        return False
    is_said = at.before == "," and at.index == state + 2 and at.after in _TEXT.forms_of_be
    return opens and is_said


def _is_lot(word: str) -> bool:
    return word in harm.NOUNS or word in harm.SAID_OF


def _included(at: Place) -> bool | None:
    start = at.statement.amounts[at.number - 1].number.end
    gap = at.text[start : at.amount.span.start]
    found = _PART.search(gap.lower()) if len(gap) < _LONGEST_GAP_CHARACTERS else None
    if _is_between_dashes(at):
        return True
    return True if found and not _goes_on(at, start + found.start()) else None


def _is_between_dashes(at: Place) -> bool:
    """Whether people stand behind a dash or bracket that says who all are: nine people – five women and four men –."""
    statement, dash = at.statement, at.opening - 1
    whole = Place(statement, at.number - 1)
    is_right_behind = statement.tag(dash) in _OPENS_ASIDE and units.of(whole).after == dash
    is_fewer = (at.amount.value or 0) < (whole.amount.value or 0)
    is_closed = any(tag in _CLOSES_ASIDE for tag in statement.tags[at.index : at.sentence[1]])
    return is_right_behind and is_fewer and is_closed and persons.are(units.of(at)) and units.of(at).kind == "noun"


def _second_included(at: Place) -> bool | None:
    """The next of several parts: including four children and two women."""
    if at.number < 2 or at.before not in ("and", ","):
        return None
    last = Place(at.statement, at.number - 1)
    is_of_them_before = is_of_them(last) and last.word(3) not in _FIGURES.degrees_of_harm
    behind = at.statement.tags[last.index + 1 + 2 * is_of_them_before : at.opening]
    end = at.index + 1
    while at.statement.tag(end) in NOMINAL:
        end += 1
    is_next = all(tag in _IN_PART for tag in behind) and at.statement.tag(end) not in FINITES
    if at.before == "and" and at.statement.word(at.opening - 2) == "," and _is_harmed_itself(at, end):
        return None
    is_behind_part = _included(last) or (is_of_them_before and last.tag(3) == NOUN) or _second_included(last)
    return True if is_next and is_behind_part else None


def _is_harmed_itself(at: Place, end: int) -> bool:
    """Whether those counted have a harm of their own: nine died, including two cooks, and 30 (others) wounded."""
    return any(at.statement.word(index) in harm.SAID_OF for index in range(at.index + 1, end + 1))


def _goes_on(at: Place, start: int) -> bool:
    """Whether the sentence goes on between an offset and a number: including the pilot, died and three were hurt."""
    index = at.index - 1
    while index > 0 and at.statement.tokens[index].start > start:
        if at.statement.tags[index] == FINITE:
            return True
        index -= 1
    return False


def _seriously(at: Place) -> bool | None:
    if at.after == "seriously":
        is_told = at.word(2) in harm.SAID_OF  # two died and three seriously injured
        return True if at.before == "," or not is_told else None
    is_told = (
        at.after in _FIGURES.degrees_of_harm or at.after == "fatally" or (at.after == "in" and _is_in_condition(at))
    )
    is_number = at.first.form != "article"
    return True if is_told and is_number and at.before == "," else None


def _confirmed(at: Place) -> bool | None:
    """Whether only some of those counted are told to be known for sure: 12 deaths, but only five are confirmed."""
    is_told = at.statement.word(at.opening - 1) == "but" and at.tag_after in AUXILIARIES
    return True if is_told and at.word(2) in _FIGURES.confirmed else None


def _is_in_condition(at: Place) -> bool:
    """Whether a number counts some who are badly hurt: six were in hospital, one in critical condition."""
    return predicates.befallen(at.statement, at.index + 1, at.tag_after) == "injured"


PARTS = (
    Row(
        "some of those counted",
        "A number before “of them” or the like counts a part of the number before it.",
        "The storm hurt 40 guests, two of them badly.",
        "The storm hurt 40 guests and two of the cooks.",
        _some_of_them,
    ),
    Row(
        "part that is included",
        "A number after “including”, “among them” or the like counts a part of the number before it.",
        "The storm hurt 40 guests, including two cooks.",
        "The storm hurt 40 guests and two cooks.",
        _included,
    ),
    Row(
        "next part that is included",
        "A number after “and”, right behind a part that is included, counts another part.",
        "The storm hurt 40 guests, including two cooks and nine guards.",
        "The storm killed 40 guests, including two cooks, and nine hurt.",
        _second_included,
    ),
    Row(
        "part in a place",
        "A number with a place and nothing else, after a number, counts those of them in that place.",
        "Eight guards were killed, four in Marsk.",
        "Eight guards were killed, and four in Marsk sang.",
        _in_a_place,
    ),
    Row(
        "part that is confirmed",
        "A number after “but” that is confirmed counts a part of the number before it.",
        "Marsk has 12 deaths, but only five are confirmed.",
        "Marsk has 12 deaths, but only five are guards.",
        _confirmed,
    ),
    Row(
        "part that is seriously hurt",
        "A number before “seriously” counts a part of the number before it.",
        "The storm hurt 40 guests, two seriously.",
        "The storm hurt 40 guests, and two slept.",
        _seriously,
    ),
)
