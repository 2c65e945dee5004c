"""What a number counts: its unit as printed, from the currency sign before it to the noun after it.

The words before or around a number decide first; then a listed unit after it, the noun phrase after it, and the whole
that it is part of.
"""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.figures import harm, joined, listed, marked, persons, place_names, things
from briefcli.extract.figures.place import HYPHENS, Kind, Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.numbers import atoms
from briefcli.extract.numbers.scales import SHILLINGS
from briefcli.extract.text import currencies, lexicon, rules, tokens
from briefcli.extract.text.classes import (
    AUXILIARIES,
    BASE,
    DASH,
    DETERMINERS,
    FINITES,
    GENITIVE,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    PAST,
    PREPOSITION,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row, Rule

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

_SIGNS = frozenset(currencies.SIGNS)
_OLDEST_YEARS = 116
"""Nobody in the news is older."""
_YOUNGEST_YEARS = 2
"""Nobody counts people under one year of age in years."""
_LONGEST_PARENT_CHARACTERS = 16
"""How far before a number “grandmother of ” and the like are sought."""
_LEAST_SUM_UNITS = 100
"""A smaller number behind a letter is a code, whatever else the letter means in its sentence."""
_REACH_OF_SUM_NUMBERS = 4
"""How many numbers before or behind another a sum behind the same letter may be."""
_HUNDREDTHS = regexes.compile(r"\d\.\d\d$")
_GROUPED = regexes.compile(r"\d[, \u00a0]\d{3}(?!\d)")
_POWER = regexes.compile(r"\d[ \u00a0-]?(?:bn|mn?|tr?n|[mbt]r?illion)\b", re.IGNORECASE)
_LETTERED = regexes.compile(r"^([A-Za-z]{2,4}\.?) ?\d|\d[ \u00a0]?(?:[MKBmk]|[Mm]n|[Bb]n)([A-Z]{3})$")
"""Money by a code with a full stop in front, or joined to the letter of a power."""
_BEFORE_HALF = regexes.compile(r" (?P<unit>[a-z]+) and (?:a )?[a-z]+\Z")
"""What stands within a number before its half: two years and a half."""
_BEFORE_HUNDREDTHS = regexes.compile(r" (?P<unit>[a-z]+),?(?: and)? [\w-]+\Z")
"""What stands within a sum before its hundredths: three dollars and fifty."""
_CODE = regexes.compile(r" ((?:[A-Z][\w-]* (?:\d{2,3}-)?|[A-Z]{0,3}\d{2,4}-|[A-Z]{1,3}-?)\d{2,3}[A-Z]{0,3}s)(?![\w-])")
"""The plural of a code, which may stand behind a name: 737-800s, Sokol 300s."""
_PARENT = regexes.compile(rf"\b{any_of(_FIGURES.parents)}[- ]of[- ]$", re.IGNORECASE)
_GRANDPARENT = regexes.compile(r"\b(?P<great>(?:great-)*)grand[a-z]+[- ]of[- ]$", re.IGNORECASE)
_LONGEST_GRANDPARENT_CHARACTERS = 30
"""How far before a number “great-great-grandmother of ” may begin."""
_LEAST_ROUND_DIGITS = 3
"""Rates are told of numbers with so many digits or more: 12 births per 1,000 people."""
_IN_FRONT_OF = "in front of "
_MOST_WORDS_TO_PART = 7
"""Most words from a number back to “most” of what it counts: most of the new deaths, 52."""
_IN_ALL = (("in", "all"), ("in", "total"))
_KILLS = frozenset({"killed", "kills"})
_MOST_WORDS_FROM_OWNER = 3
"""How far before a number its owner may stand: Reed’s unbeaten 141."""
_LONGEST_CLOCK_HOURS = 12
"""Up to here a number after “at” may be an hour: At 9, Doe left."""
_CENTS = ("¢", " cents")
_POUND, _POUNDS_OF = "pounds", "pounds of"
_POUNDS = frozenset(("pound", _POUND, _POUNDS_OF))
_MOST_DIGITS_OF_WEIGHT = 6
"""More pounds than this has digits for are money."""
_LETTERS_OF_DEGREES = ("C", "F")
_MOST_WORDS_BETWEEN_AGES = 3
"""Most words from one age to the next: of 6 months to 8 years."""
_REACH_OF_WEIGHT_WORDS = 3
"""Most words from “of” to what so many pounds are of: 4 million pounds of engine thrust."""
_GIVEN_NAMES = lexicon.given_names().all
_YOUNGEST_AT_WORK_YEARS = 18
"""A clerk of 34; whoever is of fewer is a mother of six, or one of nine."""
_ENDINGS_OF_ADULTS = ("man", "woman")
_UNITS_OF_AGE = tuple(_FIGURES.units_of_age)
_AGE_COMPOUNDS = tuple(_FIGURES.age_compounds)
_IN_NOUN = letters("NOUN ADJECTIVE")
_BEFORE_DEAD = letters("COMMA NAME")
_ENDS_AGE = letters("STOP COMMA OUTCRY")
_BEHIND_AGE = letters("STOP COMMA COORDINATOR FINITE PARTICIPLE GERUND AUXILIARY PREPOSITION RELATIVE")
_ORDERING = letters("TIME ADJECTIVE")
_COUNTED = ("digits", "words")
_LINKS_OF_ROW = frozenset(("and", ",", ", and"))
_BEFORE_AGE = ("article", "words")
_BEFORE_AGE_OF_ONE = letters("ADJECTIVE PARTICIPLE GERUND NOUN")
_BEFORE_PARTICIPLE = letters("AUXILIARIES ADVERB")
_DONE = letters("FINITE PARTICIPLE")
_OPENS_CLAUSE = letters("COMMA SEMICOLON COORDINATOR SUBORDINATOR THAT")
_THINGS = ("noun", "none")
_WITHIN_SUBJECT = frozenset(letters("DETERMINERS NOMINAL ADJECTIVE OF PREPOSITION PARTICIPLE OBJECT_PRONOUN RELATIVE"))
_IN_BASE = letters("DETERMINERS NOMINAL GENITIVE PARTICIPLE")
_MOST_WORDS_OF_BASE = 5
"""Most words of what a rate is counted on: per $1,000 of a home's assessed value."""
_PARTS_OF_PERCENT = ("per", "cent")
_PER = letters("NOUN TIME ADJECTIVE NUMBER PARTICIPLE")


def of(at: Place) -> Unit:
    """The unit of a number."""
    noun = at.written.lower() if at.first.form == "article" and at.amount.value == 1 else ""
    if noun in _FIGURES.person_nouns or noun in _PEOPLE.kin:  # driver killed, in a headline
        return Unit("noun", noun, at.index + 1, at.end, THING.name, head=noun)
    if (parent := _parent(at)) is not None:
        return parent
    decided = rules.first(AROUND, at) or (rules.first(AGES, at) if _can_be_age(at) else None)
    if decided is not None:
        return decided.found._replace(rule=decided.rule)
    index = _behind_code(at) or _behind_size(at) or _behind_age(at) or _behind_report(at) or _behind_hedge(at)
    index = index or _behind_share(at) or at.index + (2 if at.after == "+" else 1)  # 5+ years
    measured = _coded(at) or _halved(at)
    measured = measured or (None if _says_which_person(at, index) else listed.find(at.statement, index))
    found = measured or _things(at, index) or _whole(at) or marked.find(at) or _none(at)
    return _with_rate(at.statement, _weight(at, found) if found.head in _POUNDS else found)


def _parent(at: Place) -> Unit | None:
    """One person who is called by the number of children, whom hyphens join: a father-of-two was hurt."""
    if at.first.form != "article" or at.amount.value != 1:
        return None
    index = _behind_age(at) or at.index + 1
    noun, _, link = at.statement.word(index).partition("-")
    is_parent = link == "of-" and (noun in _PEOPLE.kin or noun in _FIGURES.person_nouns)
    if not is_parent or at.statement.tag(index + 1) != NUMBER:
        return None
    return Unit("noun", noun, index + 2, at.statement.tokens[index + 1].end, THING.name, head=noun)


def _says_which_person(at: Place, index: int) -> bool:
    """Whether a unit of time only says which person is meant: a second man, a night watchman, two day labourers."""
    time, person = at.statement.word(index), at.statement.word(index + 1)
    if time not in _FIGURES.time_units or time.endswith("s") or not persons.is_person(person):
        return False
    if at.is_glued:
        return False  # a 12-year veteran
    if at.first.form == "article":
        return person in _FIGURES.person_nouns
    return at.amount.value is None or at.amount.value > 1


def _weight(at: Place, unit: Unit) -> Unit:
    """Pounds by weight: a boy weighs 90 pounds, 90 pounds of rope, a 500-pound bell; but billions of pounds of debt."""
    statement, value = at.statement, at.amount.value if at.amount.value is not None else at.amount.low
    is_glued = at.is_glued and at.after != _POUND  # a 500-pound bell; not: half-a-million-pounds
    is_price = is_glued and statement.word(unit.after) in _FIGURES.paid_in_pounds | _FIGURES.nouns_of_change
    is_price = is_price or statement.word(at.opening - 1) in _FIGURES.verbs_of_cost
    is_of = unit.head == _POUNDS_OF or (
        statement.word(unit.after) == "of" and statement.tag(unit.after + 1) in _IN_NOUN
    )
    is_heavy = is_glued or is_of or not _FIGURES.words_of_weight.isdisjoint(statement.vocabulary)
    name, after, end = unit.name, unit.after, unit.end
    if unit.head == _POUNDS_OF:
        name, after, end = (name or "").rsplit(" ", 1)[0], after - 1, statement.tokens[after - 2].end
    near = range(unit.after, unit.after + _REACH_OF_WEIGHT_WORDS)
    is_weighed = any(statement.word(here) in _FIGURES.words_of_weight for here in near) and is_of  # 4m pounds of thrust
    is_large = value is not None and len(str(int(value))) > _MOST_DIGITS_OF_WEIGHT and not is_weighed
    kind: Kind = "measure" if is_heavy and not is_price and not is_large else "money"
    rule = listed.MEASURE.name if kind == "measure" else listed.MONEY.name
    return unit._replace(kind=kind, name=name, after=after, end=end, rule=rule, head=_POUND)


def _behind_age(at: Place) -> int | None:
    """The word behind the age between an article or number and people: a 34-year-old man, two 13-year-old girls."""
    if at.first.form not in _BEFORE_AGE:
        return None
    age = 1 + (at.first.form == "article" and at.tag_after in _BEFORE_AGE_OF_ONE)  # a missing 14-year-old girl
    is_age = at.tag(age) == NUMBER and at.word(age + 1).endswith(_AGE_COMPOUNDS)
    return at.index + age + 2 if is_age else None


def _behind_size(at: Place) -> int | None:
    """The word behind the size of each, which a hyphen joins to its number: two 14-seat vans, nine 30-storey towers."""
    size, end = at.index + 1, at.number + 1
    if end >= len(at.statement.places) or at.statement.places[end] != size or at.first.form not in _COUNTED:
        return None
    last = at.statement.amounts[end].number.end
    is_glued = at.text[last : last + 1] in HYPHENS and at.statement.tokens[size].end == last
    is_glued = is_glued and at.statement.is_joined(size)
    is_noun = at.tag(3) in _IN_NOUN and at.word(3).endswith("s")
    return at.index + 3 if is_glued and is_noun and at.tag(2) in _IN_NOUN else None


def _behind_report(at: Place) -> int | None:
    """The word behind “reports of”, after “no”: no immediate reports of injuries."""
    if at.first.form != "none":
        return None
    noun = at.index + (1 if at.after in _FIGURES.reports_of_harm else 2)
    is_report = at.statement.word(noun) in _FIGURES.reports_of_harm and at.statement.word(noun + 1) == "of"
    return noun + 2 + (at.statement.word(noun + 2) == "any") if is_report else None


def _behind_hedge(at: Place) -> int | None:
    """The word behind a hedge that stands before the noun: 40 or so clerks, 40-odd clerks, a 40-strong crew."""
    if at.after == "or" and at.word(2) in _FIGURES.hedges_after_or:
        return at.index + 3
    is_behind = at.after in _FIGURES.joined_behind_number
    return at.index + 2 if at.is_glued and is_behind else None


def _behind_share(at: Place) -> int | None:
    """The word behind a share between brackets, before the noun: 312 (61%) mild cases."""
    statement, number = at.statement, at.number + 1
    if at.after != "(" or number >= len(statement.places) or statement.places[number] != at.index + 2:
        return None
    closing = at.index + 3
    while statement.word(closing) in _FIGURES.percent or statement.word(closing) in _PARTS_OF_PERCENT:
        closing += 1
    is_share = statement.word(closing - 1) in _FIGURES.percent or closing > at.index + 3
    is_noun = statement.word(closing) == ")" and statement.tag(closing + 1) in _IN_NOUN
    return closing + 1 if is_share and is_noun else None


def _behind_code(at: Place) -> int | None:
    """The word behind the next one if that is the number of a model or the like: five 787 jets, 12 A320 jets."""
    statement, name = at.statement, at.index + 1
    if at.after in _FIGURES.school_years and at.tag(2) == NUMBER and persons.is_person(at.word(3)):
        return name + 2  # 11 Form Two pupils
    if statement.word(name).endswith("-") and statement.tag(name + 1) == NUMBER and statement.is_joined(name + 1):
        return name + 2 if statement.tokens[name].end == statement.tokens[name + 1].start else None  # AK-47 rifles
    if at.tag_after != NUMBER or at.number + 1 >= len(at.statement.amounts) or not at.text[at.end].isspace():
        return None
    following = at.statement.amounts[at.number + 1].numerals[0]
    if not at.statement.is_joined(at.index + 1) or at.statement.places[at.number + 1] != at.index + 1:
        return None
    is_code = bool(following.prefix) and (len(following.prefix) == 1 or following.prefix not in _FIGURES.currency_codes)
    is_model = atoms.is_model(at.text, following.span)
    if not is_code and not is_model and following.span.of(at.text) not in _FIGURES.emergency_numbers:
        return None
    return at.index + 3 if following.suffix else at.index + 2  # 777X planes, A320neo jets


def is_of_parent(at: Place) -> bool:
    """Whether a number counts the children of somebody named beside it: a father-of-two, mother of three Ada Quill."""
    if at.tag_after in _IN_NOUN:
        return False
    start = at.statement.tokens[at.index].start
    if at.text[max(0, start - 3) : start - 1].lower() != "of":
        return False
    return _PARENT.search(at.text, max(0, start - _LONGEST_PARENT_CHARACTERS), start) is not None


def _signed(at: Place) -> Unit | None:
    """Money by the sign, or the letters of its currency, before the number."""
    sign = _sign(at.statement, at.number)
    if sign is None and at.text.startswith(SHILLINGS, at.end):
        end = at.end + len(SHILLINGS[0])  # 10,000/-
        return Unit("money", at.text[at.end : end], at.index + 1, end)
    if sign is None and at.first.prefix in _FIGURES.currency_codes and at.text.startswith(_CENTS, at.end):
        end = at.statement.tokens[at.index + 1].end  # US64.91¢
        return Unit("money", at.text[at.end : end].strip(), at.index + 2, end)
    if sign is None:
        return None
    is_named = listed.kind(at.after) == "money" and at.text[at.end : at.end + 1] == " "  # a $4 million dollar event
    return _with_rate(at.statement, Unit("money", sign, at.index + 1 + is_named, at.end))


def _coded(at: Place) -> Unit | None:
    """Things that a code names, in the plural: ten 737-800s, four A330-200s, 12 Sokol 300s."""
    code = _CODE.match(at.text, at.end) if at.text[at.end : at.end + 1] == " " and at.amount.value != 1 else None
    if code is None:
        return None
    after = at.index + 1
    while after < len(at.statement.tokens) and at.statement.tokens[after].start < code.end():
        after += 1
    return Unit("noun", code[1], after, code.end(), THING.name, head=code[1].split()[-1].lower())


def _halved(at: Place) -> Unit | None:
    """The listed unit within a number that is of nothing else: a year and a half, not a pint and a half of ale."""
    if len(at.amount.numerals) > 1 and at.after in _NUMBERS.hundredths_of_money:
        whole = _BEFORE_HUNDREDTHS.search(at.written)
        end = at.statement.tokens[at.index + 1].end
        return listed.alone(whole["unit"], at.index + 2, end) if whole is not None else None
    within = _BEFORE_HALF.search(at.written) if at.after != "of" else None
    return listed.alone(within["unit"], at.index + 1, at.end) if within is not None else None


def _degrees(at: Place) -> Unit | None:
    letter = at.text[at.end + 1 : at.end + 2]
    if letter in _LETTERS_OF_DEGREES and at.text[at.end : at.end + 1] == " " and at.after == letter.lower():
        is_cold = at.written[0] in "-−" or not _FIGURES.words_of_weather.isdisjoint(at.statement.vocabulary)
        return Unit("measure", letter, at.index + 2, at.end + 2, head=letter) if is_cold else None  # -40 C
    if at.last.suffix not in _LETTERS_OF_DEGREES or at.before in _FIGURES.labels:
        return None
    value = at.first.value
    is_cold = value is not None and (value < 0 or value != int(value))  # -3C, 12.4C
    is_signed = is_cold or at.written[0] == "+"
    if not is_signed and _FIGURES.words_of_weather.isdisjoint(at.statement.vocabulary):
        return None
    return Unit("measure", at.last.suffix, at.index + 2, at.end + 1, head=at.last.suffix)


def _age_in_years(at: Place) -> Unit | None:
    if not at.after.startswith(_UNITS_OF_AGE) or not at.statement.is_joined(at.index + 1):
        return None
    if not _is_behind_age_word(at):
        return None
    last = at.index + 1 + (at.word(2) == "old")
    return Unit("age", listed.of_age(at.after), last + 1, at.statement.tokens[last].end, head=at.after)


def _is_behind_age_word(at: Place) -> bool:
    """Whether “aged” or “the ages of” leads to a number, or to the one before in its row: the ages of 6 months to 8."""
    before = at.statement.word(at.opening - 1)
    if before in ("to", "and") and at.number:
        last = Place(at.statement, at.number - 1)
        is_next = at.opening - last.index <= _MOST_WORDS_BETWEEN_AGES and last.after.startswith(_UNITS_OF_AGE)
        return is_next and _is_behind_age_word(last)
    return before in _FIGURES.before_age or (
        before == "of" and at.statement.word(at.opening - 2) in _FIGURES.names_of_age
    )


def _limited_age(at: Place) -> Unit | None:
    """Voters under 35, children over 12, most of them under five; but a fee under 35."""
    value, before = at.amount.value, at.opening
    if at.statement.word(before) not in _FIGURES.limits_age or at.tag_after in _IN_NOUN:
        return None
    if value is None or not _YOUNGEST_YEARS <= value < _OLDEST_YEARS or value != int(value):
        return None
    whose = at.statement.word(before - 1)
    subject = at.statement.word(before - 2)
    is_counted = subject in _FIGURES.of_those_counted or at.statement.tag(before - 2) == NUMBER
    is_people = persons.is_person(subject) or subject in harm.SAID_OF  # most of the dead were over 75 and lived alone
    if whose in _TEXT.forms_of_be and (is_counted or is_people):
        ends = at.tag_after in _ENDS_AGE or (is_people and at.after == "and")
        return _age(at) if ends else None  # of the dead, 14 were under 18
    return _age(at) if persons.is_person(whose) or whose in _FIGURES.people_of_age_limit else None


def _of_parent(at: Place) -> Unit | None:
    if not is_of_parent(at):
        return None
    start = at.statement.tokens[at.index].start
    grand = _GRANDPARENT.search(at.text, max(0, start - _LONGEST_GRANDPARENT_CHARACTERS), start)
    noun = f"{grand['great'].lower()}grandchildren" if grand is not None else "children"
    return Unit("noun", noun, at.index + 1, at.end, head="children")


def _can_be_age(at: Place) -> bool:
    value = at.amount.value if at.amount.value is not None else at.amount.high  # aged 15 to 24
    is_limit = at.before == "of" and at.word(-2) in _FIGURES.names_of_age  # under the age of 12
    is_ranged = at.before == "between" and at.word(-2) in _FIGURES.before_age  # aged between 15 and 17
    is_hedged = at.is_hedged and not is_limit and not is_ranged
    is_hedged = is_hedged and at.before not in _FIGURES.before_age_apart  # only 19
    return value is not None and 0 < value < _OLDEST_YEARS and not is_hedged and value == int(value)


def _age(at: Place) -> Unit:
    return Unit("age", "years of age", at.index + 1, at.end)


def _named_age(at: Place) -> Unit | None:
    first = _first_of_row(at)
    before = at.statement.word(first - 1)
    is_level = at.statement.word(first - 2) == "age" and at.statement.tag(first - 3) == NOUN  # the voting age from 21
    if before in ("between", "from") and at.statement.word(first - 2) in _FIGURES.before_age and not is_level:
        before = at.statement.word(first - 2)  # aged between 15 and 17
    is_of = before == "of" and at.statement.word(first - 2) in _FIGURES.names_of_age  # between the ages of 18 and 29
    is_named = before in _FIGURES.before_age or is_of
    is_alone = at.tag_after not in _IN_NOUN or at.after in ("and", "to") or at.after in _FIGURES.moves_in_price
    ends_row = before != at.before and at.first.form == "digits" and not at.after.endswith("s")  # aged 9 and 2 boats
    return _age(at) if is_named and (is_alone or ends_row) else None


def _first_of_row(at: Place) -> int:
    """The index of the first number of a row that this one ends: aged 11, 7 and 4."""
    number = at.number
    while number > 0 and _follows(at.statement, number - 1):
        number -= 1
    return at.statement.places[number]


def _own_age(at: Place) -> Unit | None:
    is_own = at.before in _FIGURES.before_own_age and at.word(-2) in _FIGURES.they_are_aged
    is_kin = at.word(-2) in _PEOPLE.kin and at.word(-3) in _TEXT.possessives
    is_own = is_own or (is_kin and at.before in _FIGURES.before_own_age)  # my mother is 91
    is_own = is_own or (at.before in _FIGURES.before_own_ages and at.word(-3) in _FIGURES.opens_time_of_life)
    is_own = is_own or _is_of_oldest(at)
    ends = at.tag_after in _ENDS_AGE or at.after in _FIGURES.behind_own_age
    return _age(at) if is_own and ends and at.amount.value != 1 else None


def _is_of_oldest(at: Place) -> bool:
    """Whether a number is the age of the oldest or youngest, or a mean age: the oldest of the dead was 101."""
    statement, verb = at.statement, at.opening - 1
    if statement.word(verb) in _FIGURES.of_those_counted and statement.word(verb - 1) == "of":
        return statement.word(verb - 2) in _FIGURES.oldest  # the youngest of them nine
    if statement.word(verb) not in _TEXT.forms_of_be:
        return False
    for first in range(verb - 1, at.sentence[0] - 1, -1):
        is_mean = statement.word(first) in _FIGURES.names_of_age and statement.word(first - 1) in _FIGURES.averages
        if is_mean or statement.word(first) in _FIGURES.oldest:
            between = range(first + 1, verb)
            # The mean age at diagnosis was 78.
            nouns = (here for here in between if statement.tags[here] == NOUN and statement.word(here - 1) != "at")
            return all(persons.is_person(statement.word(here)) for here in nouns)
        if statement.tags[first] not in _WITHIN_SUBJECT:
            return False
    return False


def _age_at_death(at: Place) -> Unit | None:
    if at.before != "at" or at.tag_after not in _ENDS_AGE:
        return None
    if _FIGURES.dying.isdisjoint(at.statement.vocabulary) and not _is_of_one_killed(at):
        return None
    counted = at.word(-2)  # the number of dead stood at 31
    is_toll = counted in _FIGURES.tolls or counted in harm.NOUNS or counted in _FIGURES.between_toll_and_number
    is_toll = is_toll or counted in _FIGURES.names_of_numbers  # while Doe put the figure at 31
    is_toll = is_toll and not (counted == "dead" and at.tag(-3) in _BEFORE_DEAD)  # Ada Quill, dead at 95
    return _age(at) if at.first.form == "digits" and not is_toll else None


def _is_of_one_killed(at: Place) -> bool:
    """Whether what killed one person stands before an age: cancer killed her at 34, a fall killed Reed at 71."""
    person, words = at.word(-2), at.statement.vocabulary
    is_one = at.tag(-2) in (NAME, OBJECT_PRONOUN) or person in _FIGURES.one_person or person in _PEOPLE.kin
    return is_one and person != "them" and not _KILLS.isdisjoint(words) and at.first.form == "digits"


def _age_of_deed(at: Place) -> Unit | None:
    """She left school at 16; but shares that she left at 16."""
    ends = at.tag_after in _ENDS_AGE or at.after == "and" or (at.after == "to" and at.tag(2) == BASE)
    is_told = not _FIGURES.deeds_of_life.isdisjoint(at.statement.vocabulary)
    if at.before != "at" or at.first.form != "digits" or not ends or not is_told:
        return None
    first, _ = at.sentence
    verb = next((here for here in range(at.index - 1, first, -1) if at.statement.tag(here) in FINITES), first)
    is_deed = at.statement.word(verb) in _FIGURES.deeds_of_life
    is_subject = at.statement.word(verb - 1) in _FIGURES.they_are_aged and verb > first
    return _age(at) if is_deed and is_subject and (at.amount.value or 0) > _LONGEST_CLOCK_HOURS else None


def _age_of_subject(at: Place) -> Unit | None:
    """At 24, Doe is the mayor; at 19, he left."""
    opens = at.before == "at" and at.index - 1 == at.statement.sentence(at.index)[0]
    if not opens or at.first.form != "digits" or at.amount.value is None:
        return None
    deed = 2 + (at.tag(2) == NAME)
    does = at.tag_after == NAME and at.word(deed) in _FIGURES.deeds_of_life  # at 19 Quill won a scholarship
    is_person = does or (at.after == "," and (at.tag(2) == NAME or at.word(2) in _FIGURES.they_are_aged))
    return _age(at) if is_person and at.amount.value > _LONGEST_CLOCK_HOURS else None


def _age_of_person(at: Place) -> Unit | None:
    person = at.word(-2)
    is_of = person in _FIGURES.people_of_an_age
    if not is_of and at.amount.value is not None and at.amount.value >= _YOUNGEST_AT_WORK_YEARS:
        is_adult = person in _FIGURES.person_nouns or person.endswith(_ENDINGS_OF_ADULTS)  # an Orulwoman of 34
        is_of = is_adult and person not in _PEOPLE.kin  # a clerk of 34, not: a father of 20
    ends = at.tag_after in _BEHIND_AGE or at.after in harm.SAID_OF  # a girl of four hurt
    return _age(at) if is_of and at.before == "of" and ends else None


def _age_apart(at: Place) -> Unit | None:
    comma = -2 if at.before in _FIGURES.before_age_apart else -1
    if at.word(comma) == "(" and not _FIGURES.words_of_cricket.isdisjoint(at.statement.vocabulary):
        return None  # Reed (88) and Doe (54) shared a stand of 104
    if at.word(comma) == "(" and at.after == ")" and at.first.form == "digits":
        return _age(at) if _is_of_somebody_named(at, at.index + comma - 1) else None
    ends = at.after in (",", ".", ";", ")", "and", "") or at.tag_after == DASH  # Reed, 38 – who was driving
    ends = ends or at.text[at.end : at.end + len(_AT_THE_TIME)] == _AT_THE_TIME
    if at.word(comma) != "," or not ends or at.first.form not in _COUNTED:
        return None
    one = comma - 1
    if at.first.form == "words":  # in Orul, nine, counts more often than it tells an age
        is_one = at.word(one) in _FIGURES.one_person or _is_of_somebody_named(at, at.index + one)
        return _age(at) if is_one else None
    # The word before the comma names one person, and is not the first item of a list of numbers.
    is_one = at.tag(one) == NAME or (
        (at.tag(one) in NOUNS or at.tag(one) == NUMBER)
        and (at.word(one) in _FIGURES.one_person or at.word(one) in _FIGURES.person_nouns)
    )
    return _age(at) if is_one else None


def _age_of_all(at: Place) -> Unit | None:
    """The age of all who were just named or counted: Ada and Bo Reed, both 29; three boys, all 17; were both 29."""
    ends = at.after in (",", ".", ";", ")", "and", "") or at.tag_after == DASH
    is_many = at.before in ("both", "all")
    if not is_many or not ends or at.first.form != "digits" or at.amount.value == (1 + (at.before == "both")):
        return None
    is_both = at.before == "both" and (at.word(-2) == "," or at.tag(-2) in AUXILIARIES)
    is_all = at.before == "all" and at.word(-2) == "," and (at.number > 0 or at.tag(-3) == NAME)
    return _age(at) if is_both or is_all else None


def _is_of_somebody_named(at: Place, name: int) -> bool:
    """Whether a word before a number in parentheses is somebody’s name, and no place’s: Ada Quill (31), son Bo (8)."""
    statement = at.statement
    if statement.tag(name) != NAME or place_names.is_place(statement, statement.words(name, name + 1)):
        return False
    before = name - 2 if statement.word(name - 1) == "," else name - 1
    if statement.tag(name - 1) == NAME or persons.is_person(statement.word(before)):
        return True
    return statement.word(name) in _GIVEN_NAMES and statement.tag(name - 1) != PREPOSITION


def _is_degree(word: str) -> bool:
    """Whether a word behind a number only says how two things differ: higher, less."""
    return word in _FIGURES.behind_degree or word in _FIGURES.compares_fraction


_AT_THE_TIME = " at the time"
_CRITICAL = "critical"


def _things(at: Place, index: int) -> Unit | None:
    """The noun phrase that begins at a word, as a unit; for 12-year-old, the age."""
    words = at.statement.tokens
    if at.statement.word(index).endswith(_AGE_COMPOUNDS) and at.statement.is_joined(index):
        return Unit("age", "years of age", index + 1, words[index].end, AGE_IN_A_WORD.name)
    dimension = _with_dimension(at, index)
    if dimension is not None:
        return dimension
    found = things.find(at.statement, index)
    if found is None:
        return None
    first, last = found
    if last - first == 1 and (words[first].lower == _CRITICAL or _is_moving_side(at, first)):
        return None  # two dead, one critical; Reed's 141 puts Orul on top
    if last - first == 1 and _is_degree(words[first].lower):
        return None  # two thirds higher, a third less
    if last - first > 1 and _is_deed(at, first, last - 1):
        return None  # 3,612 developed heart disease
    is_pair = at.first.form == "article" and at.amount.value == 2 and at.statement.word(last) == "and"
    if is_pair and at.statement.tag(last + 1) in NOUNS:
        last += 2  # a father and son
    if at.before == at.statement.word(last) == ":" and at.statement.tag(last + 1) == NUMBER:
        return None  # Dead: 40 Hurt: 12
    end = words[last - 1].end
    first += first + 1 < last and _is_in_order(at, words[first].lower, words[last - 1].lower)  # a third man
    name = " ".join(at.text[words[first].start : end].split())
    return Unit("noun", name, last, end, THING.name, head=words[last - 1].lower)


def _is_moving_side(at: Place, index: int) -> bool:
    """Whether a word is the verb by which what somebody made moves a side on, in a headline: Reed's 141 puts Orul."""
    statement = at.statement
    if statement.word(index) not in _FIGURES.moves_side or statement.tag(index + 1) != NAME:
        return False
    near = statement.tags[max(at.sentence[0], at.opening - _MOST_WORDS_FROM_OWNER) : at.opening]
    return GENITIVE in near


def _is_deed(at: Place, index: int, head: int) -> bool:
    """Whether a past form behind a number tells what so many did, since no such thing is counted: 40 lost weight."""
    verb, noun = _VERBS.get(at.statement.word(index)), at.statement.tokens[head]
    is_past = verb is not None and PAST in verb.forms and verb.lemma != noun.lower
    is_many = at.amount.value is not None and at.amount.value > 1
    is_one = noun.tag == NOUN and not tokens.is_plural(noun) and not persons.is_person(noun.lower)
    is_one = is_one and noun.lower not in _FIGURES.people_counted and noun.lower not in _FIGURES.plurals
    return is_past and is_many and is_one


def _is_in_order(at: Place, word: str, head: str) -> bool:
    """Whether a word only says which of several somebody is: a second woman."""
    return at.first.form == "article" and word in _DATES.ordinals and head in _FIGURES.person_nouns


def _with_dimension(at: Place, index: int) -> Unit | None:
    """A unit and what is measured in one word: a 20-foot-deep well, their three-day-old son, a two-day-long strike."""
    name, _, dimension = at.statement.word(index).partition("-")
    kind = listed.kind(name) if dimension in _FIGURES.dimensions and at.statement.is_joined(index) else None
    end = at.statement.tokens[index].end if kind is not None else at.end
    if kind == "duration" and dimension == "old":
        return Unit("age", f"{name}s of age", index + 1, end, AGE_IN_A_WORD.name)
    if (kind == "duration" and dimension == "long") or (kind == "measure" and dimension != "old"):
        return Unit(kind, name, index + 1, end, DIMENSION.name, head=name)
    return None


def _whole(at: Place) -> Unit | None:
    """The whole that a number is part of: tens of thousands of students, two of Quill's deputies, 12 of 40 seats."""
    index = at.index + 1
    if at.after == "who":
        return Unit("noun", "people", index, at.end, PEOPLE.name, head="people")
    is_fraction = at.first.form == "fraction" and at.tag_after in DETERMINERS
    if is_fraction and at.after in ("a", "an"):  # half an hour
        return listed.find(at.statement, index + 1)
    if is_fraction:  # half the forest
        start = things.whole(at.statement, index)
    else:
        of = index + is_out_of(at)
        start = things.whole(at.statement, of + 1) if at.statement.word(of) == "of" else None
    if start is None or _is_behind_sum(at, start):
        return None
    start += at.statement.tag(start) != NAME and persons.is_particle(at.statement, start)  # van Hoek's
    found = listed.find(at.statement, start) or _things(at, start)
    is_part = at.first.form == "fraction" or "." in at.written
    is_of_one = is_part and at.word(2) in ("a", "an")  # a quarter, 0.25, of a percentage point
    if is_of_one and found is not None and found.kind not in ("noun", "none"):
        return found
    is_lasting = found is not None and found.kind == "duration" and not is_fraction  # half its size two years ago
    if found is not None and is_lasting and at.statement.tag(start - 1) == NUMBER:
        return found._replace(kind="noun", rule=WHOLE.name)  # in 11 of the past 14 years
    if found is not None and found.kind == "noun" and at.statement.tag(found.after) == GENITIVE:
        found = _things(at, _behind_owner(at.statement, found.after + 1))
    if found is None or (found.kind not in ("noun", "measure") and at.first.form != "vague"):
        return None
    if at.word(2) in _FIGURES.points_at_several and found.kind == "noun" and not joined.is_plural(found.head):
        return None  # half of those belong to the state
    if found.name == "family" and at.after == "of":
        return Unit("noun", "people", found.after, at.end, PEOPLE.name, head="people")  # six of a family
    return found._replace(rule=WHOLE.name) if found.kind == "noun" else found


def _is_behind_sum(at: Place, start: int) -> bool:
    """Whether a name stands right behind a sum, and begins a clause on it: half of the $800 million China gave."""
    if at.statement.tag(start) != NAME or at.statement.tag(start - 1) != NUMBER:
        return False
    return of(Place(at.statement, at.number + 1)).kind == "money"


def _behind_owner(statement: Statement, start: int) -> int:
    """The word at which the whole begins behind its owner: dozens of sheriff's deputies."""
    if statement.tag(start + 1) == NUMBER and statement.tag(start) in _ORDERING:
        start += 1  # two of the club's last five matches
    if statement.tag(start) == NUMBER:  # 11 of the country's 34 hospitals
        start += 1
    return start + (statement.word(start) in _FIGURES.most_and_least)  # 90 of the town's most crowded schools


def is_out_of(at: Place) -> bool:
    """Whether a number is too large for a share of the number behind “out of”: 46 out of 63 attempts."""
    return at.after == "out" and at.word(2) == "of" and at.tag(3) == NUMBER and at.first.form in _COUNTED


def _none(at: Place) -> Unit:
    if at.first.form == "times":
        return Unit("times", "times", at.index + 1, at.end, FACTOR.name)
    if (named := _apposed(at) or _votes(at)) is not None:
        return named
    if at.first.form == "digits" and at.text.endswith(_IN_FRONT_OF, 0, at.start):
        return Unit("noun", "people", at.index + 1, at.end, PEOPLE.name, head="people")  # won in front of 18,000
    if at.first.form == "digits" and at.statement.word(at.opening - 1) in _FIGURES.before_people:
        return Unit("noun", "people", at.index + 1, at.end, PEOPLE.name, head="people")  # employs 2,300
    if _gather(at):
        return Unit("noun", "people", at.index + 1, at.end, PEOPLE.name, head="people")  # hundreds gathered
    return Unit("none", None, at.index + 1, at.end, ALONE.name)


def _gather(at: Place) -> bool:
    """Whether a number alone is the subject of what only people do: hundreds gathered, about 400 attended the fair."""
    statement, verb = at.statement, at.index + 1
    while statement.tag(verb) in _BEFORE_PARTICIPLE:
        verb += 1
    known = _VERBS.get(statement.word(verb)) if statement.tag(verb) in _DONE else None
    opens = at.opening == at.sentence[0] or statement.tag(at.opening - 1) in _OPENS_CLAUSE
    return opens and known is not None and known.lemma in _FIGURES.people_gather and at.amount.value != 1


def _apposed(at: Place) -> Unit | None:
    """The things before a comma, of which a number between commas says how many: most of the deaths, 61, were."""
    statement, noun = at.statement, at.statement.word(at.opening - 2)
    is_sum = (at.after, at.word(2)) in _IN_ALL and statement.word(at.opening - 1) == ","  # more boats, 40 in all
    if not statement.word(at.opening - 1) == at.after == "," or at.first.form != "digits":
        is_plural = statement.tag(at.opening - 2) == NOUN and noun.endswith("s")
        return Unit("noun", noun, at.index + 1, at.end, WHOLE.name, head=noun) if is_sum and is_plural else None
    is_most = any(statement.word(at.opening - step) in _FIGURES.most_of for step in range(3, _MOST_WORDS_TO_PART))
    if not is_most or statement.tag(at.opening - 2) != NOUN or not noun.endswith("s"):
        return None
    return Unit("noun", noun, at.index + 1, at.end, WHOLE.name, head=noun)


def _votes(at: Place) -> Unit | None:
    """The votes for and against something: voted 17 to 16; by a vote of 90 to 10."""
    is_first = at.after == "to" and at.tag(2) == NUMBER
    is_second = at.before == "to" and at.tag(-2) == NUMBER and at.number > 0
    margin = (at.statement.word(at.opening - 2), at.statement.word(at.opening - 1))
    if margin in (("margin", "of"), ("majority", "of")) and "votes" in at.statement.vocabulary:
        return Unit("noun", "votes", at.index + 1, at.end, VOTES.name, head="votes")
    if not is_first and not is_second:
        return None
    statement, lead = at.statement, (at if is_first else Place(at.statement, at.number - 1)).opening - 1
    lead -= statement.word(lead) == "of"
    is_vote = statement.word(lead) in _FIGURES.gives_votes
    return Unit("noun", "votes", at.index + 1, at.end, VOTES.name, head="votes") if is_vote else None


def _sign(statement: Statement, number: int) -> str | None:
    """The currency before a number: $, US$, RM."""
    amount = statement.amounts[number]
    first = amount.numerals[0]
    words = amount.number.of(statement.text).replace(" .", ".")  # Rs .500
    if not _SIGNS.isdisjoint(words):
        before = statement.text[amount.number.start : amount.numerals[0].span.start + 1].rstrip("-−–+").strip()
        sign = before if any(char in before for char in currencies.SIGNS) else words
        last = amount.numerals[-1]
        if not any(char in before for char in currencies.SIGNS):
            return None if last is first else next(char for char in words if char in currencies.SIGNS)
        return "".join(char for char in sign if not char.isdigit() and char not in " -−–+.") or None
    prefix = first.prefix
    lettered = _LETTERED.search(words) if first.form == "digits" else None  # EUR 3m, Rs.500, 50 MUSD
    if lettered is not None and (lettered[2] or lettered[1] in _spaced()):
        return lettered[2] or lettered[1]
    if len(prefix) > 1 and prefix in _FIGURES.currency_codes and first.form == "digits":
        return None if statement.text.startswith(_CENTS, first.span.end) else prefix  # US64.91¢
    previous = statement.places[number] - 1
    if (
        prefix in _FIGURES.currency_of_large
        and first.form == "digits"
        and (_is_sum(words) or _is_paid(statement, previous) or _is_beside_sum(statement, number))
    ):
        return prefix
    word = statement.tokens[previous] if previous >= 0 else None
    if previous > 0 and statement.word(previous) == ".":  # Rs. 500
        word = statement.tokens[previous - 1]
    printed = statement.text[word.start : word.end] if word is not None else ""
    is_large = printed in _FIGURES.currency_of_large and (_POWER.search(words) or _GROUPED.search(words))
    return printed if is_large or printed in _spaced() else None


def _is_sum(number: str) -> bool:
    """Whether a number behind the letters of a currency is written as a sum: 48,000, 2.4 billion, 23.61."""
    return any(pattern.search(number) for pattern in (_GROUPED, _POWER, _HUNDREDTHS))


def _is_beside_sum(statement: Statement, place: int) -> bool:
    """Whether another number behind the same letters is a sum: sells at K450, and a bag costs K20,000; not: K2."""
    number = statement.amounts[place].numerals[0]
    if number.value is None or number.value < _LEAST_SUM_UNITS:
        return False
    near = range(max(0, place - _REACH_OF_SUM_NUMBERS), min(len(statement.amounts), place + _REACH_OF_SUM_NUMBERS + 1))
    beside = (here for here in near if statement.amounts[here].numerals[0].prefix == number.prefix)
    return any(
        _is_sum(statement.amounts[here].number.of(statement.text)) or _is_paid(statement, statement.places[here] - 1)
        for here in beside
    )


def _is_paid(statement: Statement, before: int) -> bool:
    """Whether the words around a number make it a price: they paid R540, it costs N450, R540 a tonne."""
    following = before + 2
    is_rate = statement.word(following) in _FIGURES.opens_rate and statement.word(following + 1) in _FIGURES.per
    return statement.word(before) in _FIGURES.before_price or is_rate


def _with_rate(statement: Statement, unit: Unit) -> Unit:
    """The unit with its rate: $52 a barrel, 410,000 barrels per day."""
    word = statement.word(unit.after)
    noun = statement.word(unit.after + 1)
    is_rate = word in _FIGURES.opens_rate and statement.tag(unit.after + 1) in _PER
    is_amount = word == "/" and statement.tag(unit.after + 1) == NUMBER  # $7/$9
    is_base = word == "per" and _is_base(statement, unit)
    if unit.rate is not None or (unit.kind not in ("money", "measure") and not (is_base and unit.kind in _THINGS)):
        return unit
    if not is_rate or is_amount or (word in ("a", "an") and noun not in _FIGURES.per):
        return unit
    last = statement.tokens[unit.after + 1]
    rate = statement.text[statement.tokens[unit.after].start : last.end]
    if is_base:
        after = unit.after + 2
        return unit._replace(
            rate=rate, after=_past_base(statement, after) if unit.kind == "money" else after, end=last.end
        )
    return unit._replace(rate=rate)


def _past_base(statement: Statement, index: int) -> int:
    """Past what the base of a rate is of, which is not what the rate is of: $2.50 per $100 [of assessed value]."""
    end = index + (statement.tag(index) == OF)
    while end - index < _MOST_WORDS_OF_BASE and statement.tag(end) in _IN_BASE and statement.is_joined(end):
        end += 1
    return end if end > index + (statement.tag(index) == OF) else index


def _is_base(statement: Statement, unit: Unit) -> bool:
    """Whether a round number behind “per” is what a rate is counted on: $2.50 per $100, 12 births per 1,000 people."""
    if unit.after + 1 not in statement.places:
        return False
    number = statement.places.index(unit.after + 1)
    value = statement.amounts[number].value
    is_round = value is not None and len(str(value)) >= _LEAST_ROUND_DIGITS and str(value).strip("0") == "1"
    is_same = unit.kind != "money" or not _SIGNS.isdisjoint(statement.amounts[number].number.of(statement.text))
    return is_round and is_same and listed.find(statement, unit.after + 2) is None


@cache
def _spaced() -> frozenset[str]:
    codes = frozenset(code for code in _FIGURES.currency_codes if len(code) == 3 and code.isupper())
    return codes | _FIGURES.currency_apart


def _ages_apart(at: Place) -> Unit | None:
    """Ages in a row between commas, as many as there are people: the two brothers, 12 and 14; Ada and Bo, 24 and 27."""
    statement = at.statement
    start, number = _first_of_row(at), at.number
    while number > 0 and statement.places[number] > start:
        number -= 1
    if start == at.index and at.after not in ("and", ","):
        return None
    people, comma = number - 1, start - 1
    if statement.word(comma) != ",":
        return None
    last = number
    while last + 1 < len(statement.places) and _follows(statement, last):
        if statement.amounts[last + 1].numerals[0].form != at.first.form:
            break  # two men, 23 and 37, and a woman
        last += 1
    row = last - number + 1
    is_counted = people >= 0 and persons.is_person(statement.word(comma - 1))
    is_each = row in ((statement.amounts[people].value if is_counted else None), _names_before(statement, comma))
    behind = statement.places[last] + 1
    behind += statement.word(behind) == "respectively"
    return _age(at) if is_each and row > 1 and statement.tag(behind) in _ENDS_AGE else None


def _names_before(statement: Statement, comma: int) -> int:
    """How many names a list has that ends at a word: Ada and Bo Reed; Ada Quill, Bo Reed and Cy Lunt; none for one."""
    index, names, is_joined = comma, 0, False
    while index > 0 and statement.tags[index - 1] == NAME:
        names += 1
        while index > 0 and statement.tags[index - 1] == NAME:
            index -= 1
        is_last = statement.word(index - 1) == "and"
        if not is_last and not (is_joined and statement.word(index - 1) == ","):
            break
        index -= 2 if is_last and statement.word(index - 2) == "," else 1
        is_joined = True
    return names if is_joined else 0


def _follows(statement: Statement, number: int) -> bool:
    """Whether the next number is the next of a row: 11, 7 and 4; 11, 7, and 4."""
    here, other = statement.places[number], statement.places[number + 1]
    return here + 1 < other <= here + 3 and statement.words(here + 1, other) in _LINKS_OF_ROW


AROUND = (
    Row(
        "money by its sign",
        "A number after the sign or the letters of a currency is an amount of money.",
        "The bridge cost $4.5 million.",
        "The bridge cost 4.5 million dollars.",
        _signed,
    ),
    Row(
        "limit of age",
        "A number behind people and “under” or “over” is an age.",
        "Voters under 35 like Reed.",
        "Fees under 35 crowns please Reed.",
        _limited_age,
    ),
    Row(
        "degrees by their letter",
        "A number with C or F joined to it is a temperature below zero, or beside a word of weather.",
        "It was -12C in Marsk.",
        "It was in room 12C in Marsk.",
        _degrees,
    ),
    Row(
        "years after “aged”",
        "A number of years, months or weeks after “aged” is an age.",
        "Members aged 18 years and older may apply.",
        "Members served 18 years and longer.",
        _age_in_years,
    ),
    Row(
        "children of a parent",
        "A number after “father of”, “mum of” and the like counts children.",
        "Mum-of-three Ada Quill sang.",
        "Head of three boat clubs, Ada Quill sang.",
        _of_parent,
    ),
)
AGES = (
    Row(
        "age after “aged”",
        "A number after “aged” or “the age of” is an age.",
        "A boy aged 15 sang.",
        "A boy sang 15 songs.",
        _named_age,
    ),
    Row(
        "age that somebody was",
        "A number alone after “he was”, “she turned”, “the oldest of them was” or the like is an age.",
        "He was 95.",
        "It was 95.",
        _own_age,
    ),
    Row(
        "age at death",
        "A number alone after “dies at” or “died … at” is an age.",
        "Bo Reed died in Marsk at 77.",
        "Bo Reed sold mills in Marsk at 77.",
        _age_at_death,
    ),
    Row(
        "age of a deed",
        "A number above 12 after “at” is an age where he or she left, joined, married or the like.",
        "She left school at 16.",
        "She left crowds at 16 shows.",
        _age_of_deed,
    ),
    Row(
        "age of the subject",
        "A number above 12 after “at”, with which the sentence begins, is the age of the person named behind a comma.",
        "At 24, Bo Reed runs the mill.",
        "At 24, the mill is shut.",
        _age_of_subject,
    ),
    Row(
        "age of a person",
        "A number after “a man of”, “a girl of” or the like is an age.",
        "Reed met a man of 70.",
        "Reed met a band of 70.",
        _age_of_person,
    ),
    Row(
        "ages of several people",
        "As many numbers in a row between commas as there are people or names before them are ages.",
        "The two brothers, 12 and 14, sang.",
        "The two brothers, 12 men and 14 women, sang.",
        _ages_apart,
    ),
    Row(
        "age of all of them",
        "A number in digits behind “both” or “all”, right behind people or a form of be, is the age of each.",
        "Ada and Bo Quill, both 43, left Marsk.",
        "Ada and Bo Quill saw all 43.",
        _age_of_all,
    ),
    Row(
        "age between commas",
        "A number in digits between commas after one person's name is that person's age.",
        "Ada Quill, 43, left Marsk.",
        "The boats, 43, left Marsk.",
        _age_apart,
    ),
)
AGE_IN_A_WORD = Rule(
    "age in one word",
    "A number joined to “year-old” is an age.",
    "A 12-year-old boy won.",
    "A 12-year contract was won.",
)
DIMENSION = Rule(
    "unit in one word with what is measured",
    "A number joined to “foot-deep”, “metre-high”, “day-long” or the like has that unit.",
    "She fell into a 20-foot-deep well.",
    "She fell into a 20-bucket well.",
)
THING = Rule(
    "thing after a number",
    "A number counts the noun phrase after it.",
    "The storm sank 16 boats.",
    "The storm sank 16 of them.",
)
PEOPLE = Rule(
    "people after a number",
    "A number before “who”, or alone behind “employs” or “population”, counts people.",
    "The ship took on 40 who sang.",
    "The ship took on 40 that day.",
)
VOTES = Rule(
    "votes for and against",
    "Two numbers joined by “to” behind “voted”, “a vote of” or the like count votes.",
    "The council voted 17 to 16.",
    "The council moved 17 to 16.",
)
WHOLE = Rule(
    "whole after a number",
    "A number before “of” counts some of what the noun phrase after it names, one between commas of “most of” it.",
    "Half of the homes are empty.",
    "The homes are half as big as before.",
)
FACTOR = Rule(
    "factor alone",
    "A word such as “twice” multiplies, or says how often.",
    "The council met twice.",
    "The council met two men.",
)
ALONE = Rule(
    "number alone",
    "A number without a unit is reported as a bare number.",
    "The vote was 40 against.",
    "The vote had 40 voters against.",
)
