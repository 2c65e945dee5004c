"""Whether a number says by how much something rose or fell, and not how much it is: rose 3 per cent, down $1.15."""

from briefcli.extract.figures import persons, than, units
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    BEFORE_NOUN,
    COMMA,
    COORDINATOR,
    NAME,
    NOUN,
    NUMBER,
    OF,
    POSSESSIVE,
    letters,
)
from briefcli.extract.text.rules import Row
from briefcli.model.figure import Change

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_AMOUNTS = ("percentage", "money", "none")
"""Kinds of unit in which a price, a rate or an index moves; so many things, or metres, may have fallen themselves."""
_MOST_WORDS_OF_OBJECT = 6
"""Most words from a verb to “by” and how much: raised the price of a ticket by."""
_MOST_WORDS_TO_RIVAL = 6
"""Most words from “higher” to the “than” of what is compared: higher in the east of Orul than."""
_MOST_NUMBERS_BACK = 3
"""Most numbers back to the change whose verb another shares: rose 3 per cent to £4m and profits 5 per cent."""
_LEAST_LEVEL_TIMES = 10
"""An index stands at so many times what it gains or more; the two sides of a match are nearer."""
_NO_SIZE = ("age", "duration")
"""Kinds of unit that are left out, since a time beside a change is mostly the one that it took: a rise of two years."""
_SHORT = ("short", "shy")
"""Words of hedges before a level that something “fell” short of; behind “rose” they are hedges of the size."""
_MORE_OF = ("less", "more")
_UP_OR_DOWN = ("down", "up")
_EARNED_OR_BUILT = ("expansion", "gain")
"""Nouns of change that are what money pays for or is: a $40 million expansion, a gain of £4m."""
_OF_PEOPLE_OR_THINGS = ("expansion", "surge")
"""Nouns of change whose “of” leads to what comes: a surge of 400 guards."""
_LIFTING = ("lift", "raise")
"""Verbs of making something larger whose people are mostly those who do it: an army raised by 400 nobles."""
_RAISE = "raise"
"""A verb that is a noun of change, too, before which its size stands: a 3 per cent raise."""
_COMPARING = ("among", "for")
"""What leads from “higher” to those who are compared with others: 12 per cent lower for women."""
_ADDS = letters("ADVERB PREPOSITION")
_DONE = letters("PARTICIPLE FINITE")
_VERB = letters("BASE FINITE PARTICIPLE GERUND")
_IN_OBJECT = frozenset(letters("DETERMINERS NOMINAL ADJECTIVE GENITIVE"))
_IN_CLAUSE = frozenset(letters("DETERMINERS NOMINAL ADJECTIVE GENITIVE NUMBER TIME COMMA PREPOSITION OF TO"))
_ENDS_SIZE = letters("STOP COMMA SEMICOLON COORDINATOR PREPOSITION TO TIME")
_ENDS_CLAUSE = letters("STOP COMMA SEMICOLON COORDINATOR")


def of(at: Place, unit: Unit) -> Change | None:
    """Whether a number is that of a rise or of a fall; nothing where it is a level, or a change of another kind."""
    if unit.kind in _NO_SIZE:
        return None
    decided = rules.first(ROWS, at, unit)
    return decided.found if decided is not None else None


def _direction(word: str) -> Change | None:
    """Whether a word tells of a rise or of a fall."""
    forms = {word, lexicon.lemma(word)}
    if not _FIGURES.becomes_more.isdisjoint(forms):
        return "rise"
    return None if _FIGURES.becomes_less.isdisjoint(forms) else "fall"


def _is_amount(unit: Unit) -> bool:
    return unit.kind in _AMOUNTS or unit.head in ("point", "points")


def _is_level(at: Place, unit: Unit, change: Change | None) -> bool:
    """Whether a hedge leads to what something rose or fell to: fell below $50; not: rose almost 3 per cent.

    What rose over 3 per cent mostly did so by that, what rose over $50 mostly costs so much; but what fell over
    $50 did so by that.
    """
    words = set((at.amount.hedge or "").lower().split())
    if not _FIGURES.hedges_of_levels.isdisjoint(words):
        return True
    if "over" in words and unit.kind == "money":
        return _direction(at.statement.word(at.opening - 1)) != "fall"
    return change == "fall" and not words.isdisjoint(_SHORT)


def _up_or_down(at: Place, unit: Unit) -> Change | None:
    """Settled at $58, down $1.15; edged up $2; not: shot down 3, gave up 4 per cent of it, up 20 points at the half."""
    statement, mark = at.statement, at.opening - 1
    found = _direction(statement.word(mark)) if statement.word(mark) in _UP_OR_DOWN else None
    if found is None or not _is_amount(unit) or _is_level(at, unit, found) or _is_lead(at, unit) or _is_share(at, unit):
        return None
    before = statement.word(mark - 1)
    is_done = statement.tag(mark - 1) in _VERB and before not in _FIGURES.moves_in_price
    lemma = lexicon.lemma(before)
    is_moved = unit.kind == "percentage" or lemma in _FIGURES.goes_up_or_down
    is_moved = is_moved or (lemma in _FIGURES.goes_up and found == "rise")
    return found if is_moved or not is_done else None


def _is_lead(at: Place, unit: Unit) -> bool:
    """Whether points are those by which a side leads: up 20 points at the half."""
    statement, behind = at.statement, unit.after
    if unit.head not in ("point", "points") or statement.word(behind) not in ("at", "by"):
        return False
    behind += 2 if statement.word(behind + 1) == "the" else 1
    return statement.word(behind) in _FIGURES.breaks_of_matches


def _verb(at: Place, unit: Unit) -> Change | None:
    """Sales rose 3 per cent, the price was cut $4; not: rose to 3 per cent, raised £4m, lost £4m, lost 12 to 9."""
    statement, verb = at.statement, at.opening - 1
    word = statement.word(verb)
    found, lemma = _direction(word), lexicon.lemma(word)
    if word in _UP_OR_DOWN or found is None or not _is_amount(unit) or _is_noun(at, verb):
        return None
    is_share = _is_share(at, unit) and not _is_own(at, unit, found)
    is_share = is_share or (statement.word(unit.after) in _MORE_OF)  # dropped 14 per cent more rain
    is_share = is_share or statement.word(unit.after) in _SHORT  # fell 3 per cent short of its goal
    if is_share or _is_level(at, unit, found) or _is_object(at, unit):
        return None
    if lemma in _FIGURES.changes_size:
        return found if statement.word(verb - 1) in _TEXT.forms_of_be and unit.kind != "none" else None
    is_other = unit.kind == "money" or (unit.kind == "none" and _is_score(at, unit))
    return None if lemma in _FIGURES.gains_or_loses and is_other else found


def _is_score(at: Place, unit: Unit) -> bool:
    """Whether it is of a match or of things: lost 12 to 9, lost four; not: lost 12 to 7,310."""
    size = at.amount.value
    if at.first.form == "words":
        return True
    if size is None or at.statement.word(unit.after) != "to" or at.statement.tag(unit.after + 1) != NUMBER:
        return size is None  # lost 9 to 12
    other = Place(at.statement, at.number + 1).amount.value
    return other is not None and other < size * _LEAST_LEVEL_TIMES


def _is_share(at: Place, unit: Unit) -> bool:
    """Whether it is so much of something: gained 12 per cent of the vote; not: jumped 4 per cent of late."""
    statement, of = at.statement, unit.after
    return unit.kind == "percentage" and statement.word(of) == "of" and statement.word(of + 1) != "late"


def _is_own(at: Place, unit: Unit, change: Change) -> bool:
    """Whether it is of what somebody had, and has less of: lost 12 per cent of its value; not: grows 40 per cent of."""
    return change == "fall" and at.statement.tag(unit.after + 1) == POSSESSIVE


def _is_object(at: Place, unit: Unit) -> bool:
    """Whether money is handed to somebody, or sunk into something: advanced £4m to Roe; not: rose $4 to a record."""
    statement, to = at.statement, unit.after
    is_handed = statement.word(to) == "to" and statement.tag(to + 1) == NAME
    return unit.kind == "money" and (is_handed or statement.word(to) == "into")


def _is_noun(at: Place, index: int) -> bool:
    return at.statement.word(index - 1) in _TEXT.determiners or at.statement.tag(index - 1) == ADJECTIVE


def _verb_with_object(at: Place, unit: Unit) -> Change | None:
    """Cut rates 25 basis points; not: cut the price to $4, raised 4 per cent of it."""
    statement, last = at.statement, at.opening - 1
    if unit.kind not in ("percentage", "money") or statement.tag(last) != NOUN or _is_share(at, unit):
        return None
    if statement.word(unit.after) in _SHORT:
        return None  # cut output 12 per cent short of its goal
    verb = last
    while statement.tag(verb) in _IN_OBJECT | {OF} and last - verb < _MOST_WORDS_OF_OBJECT:
        verb -= 1
    found = _direction(statement.word(verb))
    is_verb = statement.tag(verb) in _VERB and lexicon.lemma(statement.word(verb)) in _FIGURES.changes_size
    return found if is_verb and not _is_noun(at, verb) and not _is_level(at, unit, found) else None


def _by(at: Place, unit: Unit) -> Change | None:
    """Cut its rate by 50 basis points; not: beaten by 12 points, fell by 51 votes, a rise opposed by 40 clerks."""
    statement, by = at.statement, at.opening - 1
    if statement.word(by) != "by" or unit.head in ("vote", "votes"):
        return None
    last = by - 1
    while statement.tag(last) in _ADDS and _direction(statement.word(last)) is None:
        last -= 1  # rose sharply by
    if statement.word(last) in _FIGURES.expected_of and statement.word(last - 1) == "as":
        last -= 2  # rose as planned by
    is_of_people = unit.kind == "noun" and persons.are(unit)
    for index in range(last, max(-1, by - 1 - _MOST_WORDS_OF_OBJECT), -1):
        word = statement.word(index)
        if statement.tag(index) == COMMA:
            return None
        lemma = lexicon.lemma(word)
        if lemma in _FIGURES.gains_or_loses:
            return None
        found, is_verb = _direction(word), statement.tag(index) in _VERB
        if found is not None and index == last:
            is_done = is_verb and statement.word(index - 1) in _TEXT.forms_of_be
            is_by_people = is_done and is_of_people and not _is_of_so_many(at, index)
            return None if is_by_people else found  # raised by 40 villagers
        if found is not None:
            return found if lemma in _FIGURES.changes_size and (is_verb or not is_of_people) else None
        if index == last and statement.tag(index) in _DONE:
            return _by_behind_amount(at, unit, last)
    return None


def _is_of_so_many(at: Place, verb: int) -> bool:
    """Whether what was cut is itself so many people: the police force was cut by 400 officers, the number of guards."""
    statement, last = at.statement, verb - 1
    if lexicon.lemma(statement.word(verb)) in _LIFTING:
        return False
    while statement.tag(last) in AUXILIARIES or statement.tag(last) == ADVERB:
        last -= 1
    if statement.word(last) in _FIGURES.bodies_of_so_many or statement.word(last) in _FIGURES.numbers_of_people:
        return True
    first = last
    while statement.tag(first) in _IN_OBJECT | {OF} and last - first < _MOST_WORDS_OF_OBJECT:
        first -= 1
    return any(statement.word(here) in _FIGURES.names_of_numbers for here in range(first + 1, last))


def _by_behind_amount(at: Place, unit: Unit, last: int) -> Change | None:
    """Cut the number of people killed by 40 per cent; not: opposed by 60 per cent, cut a tax paid by 40 per cent."""
    statement = at.statement
    if unit.kind != "percentage" or _is_share(at, unit) or statement.word(last) in _FIGURES.answers_polls:
        return None
    verb = last - 1
    while statement.tag(verb) in _IN_OBJECT | {OF} and last - verb < _MOST_WORDS_OF_OBJECT:
        verb -= 1
    is_verb = statement.tag(verb) in _VERB and lexicon.lemma(statement.word(verb)) in _FIGURES.changes_size
    is_of_amount = any(statement.word(here) in _FIGURES.amounts_used for here in range(verb + 1, last))
    return _direction(statement.word(verb)) if is_verb and is_of_amount else None


def _noun_behind(at: Place, unit: Unit) -> Change | None:
    """A 3 per cent rise, 4 per cent rent rises; not: a 4 per cent share of the rise, a £4m growth fund."""
    statement, noun = at.statement, unit.after
    if not _is_amount(unit):
        return None
    is_change = statement.word(noun) in _FIGURES.nouns_of_change or _is_raise(at, unit)
    if not is_change and statement.tag(noun) == NOUN:
        noun += 1
        is_change = _is_change(statement.word(noun))
    is_other = statement.word(noun) in _EARNED_OR_BUILT or statement.tag(noun + 1) == NOUN
    return _direction(statement.word(noun)) if is_change and not (unit.kind == "money" and is_other) else None


def _is_raise(at: Place, unit: Unit) -> bool:
    """Whether “raise” is a noun: a 3 per cent raise; not: 12 per cent raise goats, a $4 million raise for a firm."""
    statement, noun = at.statement, unit.after
    is_led = statement.tag(at.opening - 1) in BEFORE_NOUN
    is_object = statement.tag(noun + 1) in _IN_OBJECT
    return statement.word(noun) == _RAISE and unit.kind == "percentage" and is_led and not is_object


def _is_change(word: str) -> bool:
    return word == _RAISE or not _FIGURES.nouns_of_change.isdisjoint((word, word.removesuffix("s")))


def _noun_before(at: Place, unit: Unit) -> Change | None:
    """A drop of 3 per cent; not: a rise to 3 per cent, a fall of 20 metres, a surge of 400 guards."""
    statement, noun = at.statement, at.opening - 2
    word = statement.word(noun)
    if statement.word(noun + 1) != "of" or not _is_change(word):
        return None
    if unit.kind == "measure" and word in _FIGURES.changes_of_height and not unit.head.startswith("degree"):
        return _direction(word) if _is_in_level(at, unit) else None
    is_counted = unit.kind == "noun" and unit.head not in ("point", "points")
    is_other = is_counted and word in _OF_PEOPLE_OR_THINGS and unit.head not in _FIGURES.names_of_cases
    is_other = is_other or (unit.kind == "money" and word in _EARNED_OR_BUILT)
    return None if is_other else _direction(word)


def _is_in_level(at: Place, unit: Unit) -> bool:
    """Whether metres are those of a level: a fall of 4 metres in the lake's level; not: a fall of 20 metres in Orul."""
    statement, link = at.statement, unit.after
    for index in range(link + 1, link + _MOST_WORDS_OF_OBJECT):
        if statement.word(link) != "in" or statement.tag(index) not in _IN_OBJECT:
            return False
        if statement.word(index) in _FIGURES.levels_in_metres:
            return True
    return False


def _higher(at: Place, unit: Unit) -> Change | None:
    """Closed 3 per cent lower, 12 fewer than in May; not: a 3 per cent lower risk, 5 per cent more than in Orul."""
    statement, word, behind = at.statement, at.statement.word(unit.after), unit.after + 1
    if at.after in _FIGURES.lesser_or_greater and unit.kind == "noun":
        word, behind = at.after, unit.after  # 40 more thefts than in May
    if word not in _FIGURES.lesser_or_greater or unit.kind == "times":
        return None
    if word in _MORE_OF and _direction(statement.word(at.opening - 1)) is not None:
        return None  # rose 3 per cent less than in May
    if statement.word(behind) == "than":
        return _direction(word) if than.is_other_time(statement, behind) else None
    is_alone = word in ("higher", "lower") and _is_amount(unit) and statement.tag(behind) not in (ADJECTIVE, NOUN)
    return _direction(word) if is_alone and not _is_compared(at, behind) else None


def _is_compared(at: Place, behind: int) -> bool:
    """Whether “higher” compares places or people: higher in Orul than in Marsk, higher for women; not: for the week."""
    statement = at.statement
    if statement.word(behind) in _COMPARING:
        return not _is_for_time(at, behind)
    for index in range(behind, behind + _MOST_WORDS_TO_RIVAL):
        if statement.tag(index) in _ENDS_CLAUSE:
            return False
        if statement.word(index) == "than":
            return not than.is_other_time(statement, index)
    return False


def _is_for_time(at: Place, link: int) -> bool:
    """Whether “for” leads to a time: for the week, for a fifth straight session; not: for women in May."""
    statement = at.statement
    for index in range(link + 1, link + _MOST_WORDS_TO_RIVAL):
        if than.is_time(statement, index) or statement.word(index) in ("session", "sessions"):
            return True
        if statement.tag(index) in _ENDS_SIZE:
            return False
    return False


def _besides(at: Place, _: Unit) -> Change | None:
    """Down $1.15, or 2 per cent; up 12 pence (3 per cent); not: rose 3 per cent or stood at 5."""
    if not at.number or at.statement.word(at.opening - 1) not in ("or", "("):
        return None
    last = Place(at.statement, at.number - 1)
    unit = units.of(last)
    is_next = at.statement.tags[unit.after : at.opening - 1] in ("", COMMA)
    return of(last, unit) if is_next else None


def _shared(at: Place, unit: Unit) -> Change | None:
    """Sales rose 3 per cent and profits 5 per cent; not: rose 3 per cent and 5 per cent of it went."""
    statement, start = at.statement, at.opening
    if unit.kind not in ("percentage", "money") or statement.tag(unit.after) not in _ENDS_SIZE:
        return None
    if unit.kind == "percentage" and statement.word(start - 1) in _FIGURES.rates_in_per_cent:
        return None  # and inflation 5 per cent
    while statement.tag(start - 1) in _IN_OBJECT and at.opening - start < _MOST_WORDS_OF_OBJECT:
        start -= 1
    if statement.tag(start - 1) != COORDINATOR or (start == at.opening and statement.word(unit.after) != "in"):
        return None
    for number in range(at.number - 1, max(-1, at.number - 1 - _MOST_NUMBERS_BACK), -1):
        last = Place(statement, number)
        told = units.of(last)
        if not all(tag in _IN_CLAUSE for tag in statement.tags[told.after : start - 1]):
            return None
        if told.kind == unit.kind:
            decided = rules.first(OWN, last, told)
            return decided.found if decided is not None else None
    return None


OWN: tuple[Row[[Place, Unit], Change], ...] = (
    Row(
        "change behind “up” or “down”",
        "An amount behind “up” or “down”, which tells how something stands, is that of a rise or a fall.",
        "Salt settled at $58, down $1.15.",
        "Salt settled at $58, up from $56.",
        _up_or_down,
    ),
    Row(
        "change behind its verb",
        "An amount right behind a verb of rising or falling says by how much, and not how much something is.",
        "Sales at Quill Mills rose 3 per cent.",
        "Sales at Quill Mills rose to 3 per cent.",
        _verb,
    ),
    Row(
        "change behind “by”",
        "A number behind “by” says by how much something rose or fell, or was raised or cut.",
        "The bank cut its rate by 50 basis points.",
        "The bank cut its rate to 17 per cent.",
        _by,
    ),
    Row(
        "change before its noun",
        "An amount before a noun of change is its size.",
        "Nurses won a 10 per cent pay rise.",
        "Nurses won 10 per cent of the vote.",
        _noun_behind,
    ),
    Row(
        "change behind its noun",
        "A number behind a noun of change and “of” is its size.",
        "Quill Mills reported a drop of 3 per cent in sales.",
        "Quill Mills reported a drop to 3 per cent in sales.",
        _noun_before,
    ),
    Row(
        "change before “higher” or “fewer”",
        "A number before “higher”, “fewer” or the like is that of a rise or a fall, unless other things are compared.",
        "Shares in Quill Mills closed 3 per cent lower.",
        "Rents in Orle are 3 per cent lower than in Marsk.",
        _higher,
    ),
    Row(
        "change behind the object of its verb",
        "An amount behind what is raised or cut says by how much.",
        "The bank cut rates 25 basis points.",
        "The bank cut rates to 2 per cent.",
        _verb_with_object,
    ),
)
"""Rules of a number that says by itself that it is the size of a change."""
ROWS: tuple[Row[[Place, Unit], Change], ...] = (
    *OWN,
    Row(
        "change told in another unit",
        "What stands behind “or”, or in brackets, right behind the size of a change is the same change.",
        "Salt settled at $58, down $1.15, or 2 percent.",
        "Salt settled at $58, or 40 crowns.",
        _besides,
    ),
    Row(
        "change that shares a verb",
        "An amount right behind a noun and “and” is the size of a change where one of its kind before it is.",
        "Sales rose 3 per cent and profits 5 per cent.",
        "Sales rose to 3 per cent and profits 5 per cent.",
        _shared,
    ),
)
