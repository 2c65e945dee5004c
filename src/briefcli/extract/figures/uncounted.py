"""Numbers that count nothing: dates, times of day, names, labels, scores, telephone numbers.

The first case that fits decides. The context of a number is tried first, then what its form allows: digits may
be a code or a date, a fraction one of time or degree, "one" a pronoun, and a word part of a name.
"""

import re
from itertools import takewhile

from briefcli import regexes
from briefcli.extract.figures import codes, dated, denied, named, ones, parts, persons, than, units
from briefcli.extract.figures.case import Case, first
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.numbers import parts as number_parts
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import DETERMINER, DETERMINERS, NAME, NOUN, NUMBER, SUBJECT_PRONOUN, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_MARGIN = regexes.compile(r"(?:±|\+/[-−–]|\bplus or minus|\bgive or take)\s?$", re.IGNORECASE)
_LONGEST_MARGIN_CHARACTERS = 16
"""“Plus or minus” with the spaces around it."""
_ENDS_OF_MARGIN = ("±", "+/-", "+/−", "+/–", "minus", "take")
_PART_OF = regexes.compile(rf"\b{any_of(_NUMBERS.denominators)} of $", re.IGNORECASE)
_BEFORE_NOUN = letters("ADJECTIVE NOUN ADVERB PARTICIPLE")
_OPENS_OBJECT = letters("DETERMINERS NUMBER")
_BEFORE_GAME = letters("BASE FINITE PARTICIPLE GERUND PREPOSITION GENITIVE POSSESSIVE ADJECTIVE")
_ENDS_CLAUSE = letters("STOP COMMA SEMICOLON COORDINATOR")
_ALL_SHARES = 100
"""All of something, in per cent."""
_RELATIVE = ("percentage", "times", "age")
"""Kinds of unit of what is compared with something else in any case."""
_NO_THING = letters("NUMBER ADVERB SUBORDINATOR STOP COMMA")
_MOST_WORDS_TO_TELLING = 5
"""Most words from “than” to a verb of telling: than the head of the army had said."""
_MAY_BE_THINGS = ("it", "they")
_OF_PAR = ("under", "over")
_PAR = ("under-", "over-")
"""What a golfer is to par: three-under-par."""
_REACH_OF_MARGIN_CHARACTERS = 16
"""How far before a margin of error its “plus or minus” may begin."""
_MOST_WORDS_TO_OTHER_END = 6
"""Most words from the first number behind “between” to the second: between six months in prison and 15 years."""
_REACH_OF_LEAD_WORDS = 3
"""Most words from “doubled” to the lead in a match that it is about: doubled the home lead."""
_LONGEST_FIGURE_CHARACTERS = 60
"""A longer unreadable number that counts something is reported as a figure without a value."""


def is_uncounted(at: Place, unit: Unit) -> bool:
    """Whether a number is part of a date, a name, a score or the like."""
    found = _case(at, unit)
    return found is not None and not found.counts


_HALF_YEAR = "half-year"


def _case(at: Place, unit: Unit) -> Case | None:
    """The case that decides whether a number counts."""
    found = first(ANY, at, unit)
    if found is not None:
        return found
    numeral = at.first
    if numeral.value is None and numeral.low is None:
        return first(UNREADABLE, at, unit)
    match numeral.form:
        case "fraction" if not at.amount.is_share:
            return first(parts.PARTS, at, unit)
        case "digits":
            return codes.case(at, unit) or named.case(at, unit) or dated.case(at, unit)
        case "times":
            return first(MULTIPLES, at, unit)
        case "words" if numeral.value == 1 and len(at.amount.numerals) == 1:
            is_hour = at.after in _FIGURES.clock_words  # one o'clock
            return (first(dated.HOURS, at, unit) if is_hour else None) or ones.case(at, unit)
        case "words":
            if at.after in _FIGURES.clock_words and (found := first(dated.HOURS, at, unit)) is not None:
                return found  # nine o'clock
            if at.before in _FIGURES.before_hours and (found := first(dated.CLOCK, at, unit)) is not None:
                return found  # at three in the morning
            return first(IN_WORDS, at, unit)
        case _:
            return first((named.IN_NAME,), at, unit)


def _is_compound(at: Place, _: Unit) -> bool:
    """A three-pointer; they went two-stepping; a four-star general; but a five-storey mill."""
    if at.after == "star" and at.is_glued and persons.is_person(at.word(2)):
        return True
    return at.text[at.end : at.end + 1] in ("-", "‑") and at.after in _FIGURES.compounds_with_number


def _is_in_name_of_plan(at: Place, _: Unit) -> bool:
    """A two-child policy, the two-state solution; but a two-year plan lasts two years."""
    is_glued = at.text[at.end : at.end + 1] in ("-", "‑")
    return is_glued and at.after in _FIGURES.things_of_plans and at.word(2) in _FIGURES.plans_by_number


def _has_other_end(at: Place) -> bool:
    """Whether a number behind “and” follows, so that “between” needs both: six months and 15 years; not: two towns."""
    behind = (Place(at.statement, number) for number in range(at.number + 1, len(at.statement.amounts)))
    near = takewhile(lambda one: one.opening - at.index <= _MOST_WORDS_TO_OTHER_END, behind)
    return any(at.statement.word(one.opening - 1) in _NUMBERS.links_of_range for one in near)


def _before(at: Place) -> str:
    start = at.amount.span.start
    return at.text[max(0, start - _REACH_OF_MARGIN_CHARACTERS) : start]


def _is_difference(at: Place, unit: Unit) -> bool:
    """Whether it says by how much two things differ: $4 million more than the tunnel, $4 million over budget.

    What differs in time has risen or fallen: $4 million more than in May. More than once, more than 40 are no things,
    12 more people than the army said are 12 others, and by how much a plan was missed is told for itself.
    """
    statement, more = at.statement, unit.after
    if unit.kind in _RELATIVE or at.amount.is_share or at.first.form == "fraction":
        return False
    if statement.word(more) == "over" and statement.word(more + 1) == "budget":
        return True
    if at.after in _FIGURES.lesser_or_greater and unit.kind == "noun":
        more = at.index + 1  # 40 more thefts than in Orul
    elif statement.word(more) not in _FIGURES.lesser_or_greater:
        return False
    link = max(more + 1, unit.after)
    if statement.word(link) != "than" or statement.tag(link + 1) in _NO_THING:
        return False
    if statement.word(link + 1) in _FIGURES.expected_of:
        return False
    told = (statement.word(here) for here in range(link + 1, link + 1 + _MOST_WORDS_TO_TELLING))
    if at.after == "more" and any(word in _CLAUSES.complement.forms or word in _FIGURES.foretold for word in told):
        return False
    return not than.is_other_time(statement, link)


def _is_grade(at: Place, _: Unit) -> bool:
    """A level 3 out of 5 risk, a level 3 of 5, a 3 out of 5 risk; but three out of five."""
    if at.amount.is_share:
        return at.before in _FIGURES.grades or (at.before in ("a", "an") and at.after in ("risk", "threat"))
    return at.before == "of" and at.tag(-2) == NUMBER and at.word(-3) in _FIGURES.grades


def _is_or_two(at: Place, unit: Unit) -> bool:
    """A day or two, a strong storm or two."""
    if at.before != "or" or unit.kind != "none" or at.after == "of":
        return False
    if at.word(-2) in _FIGURES.time_units:
        return True
    first = -3
    while at.tag(first) in _BEFORE_NOUN:
        first -= 1
    return at.word(0) == "two" and at.tag(-2) == NOUN and at.word(first) in ("a", "an")


def _is_rank(at: Place, _: Unit) -> bool:
    """Whether “number” stands before it, or before the one that it is joined to: the number 6 and 7 choices."""
    if at.before == "and" and at.tag(-2) == NUMBER and at.first.form == "digits":
        return at.word(-3) == "number"
    return at.before == "number" and at.is_joined


def _is_in_parts(at: Place, unit: Unit) -> bool:
    """Whether a number alone tells into how many parts something comes: split the town in two."""
    is_led = at.before in ("in", "into") and unit.kind == "none" and not at.is_hedged and at.first.form == "words"
    return is_led and at.tag_after in _ENDS_CLAUSE and not _FIGURES.divides.isdisjoint(at.statement.vocabulary)


def _is_part_of_percentage(at: Place, unit: Unit) -> bool:
    return unit.kind == "percentage" and (_PART_OF.search(_before(at)) is not None or _is_wholly(at))


def _is_wholly(at: Place) -> bool:
    """Whether it only says that somebody is or thinks so wholly: she is 100 per cent against it; not: it is 100 per."""
    statement, subject = at.statement, at.opening - 2
    is_said = statement.word(subject + 1) in _TEXT.forms_of_be and statement.tag(subject) == SUBJECT_PRONOUN
    return is_said and at.amount.value == _ALL_SHARES and statement.word(subject) not in _MAY_BE_THINGS


def _is_cut(at: Place, unit: Unit) -> bool:
    if _ends_in_margin(at):
        return False
    is_whole = unit.kind == "measure" or (unit.rate is not None and unit.end > at.end)  # $2.50 per $100
    is_whole = (
        is_whole or units.is_out_of(at) or (unit.kind == "money" and unit.rate is not None)
    )  # Rs 90 per 19-kg box
    edges = at.amount.span[:1] if is_whole else at.amount.span
    return any(number_parts.is_part_of_unread(at.text, edge) for edge in edges)


def _is_margin(at: Place, _: Unit) -> bool:
    return _ends_in_margin(at) and not _is_stated_margin(at)


def _ends_in_margin(at: Place) -> bool:
    """Whether “plus or minus” stands right before a number."""
    near = _before(at)
    return near.rstrip().lower().endswith(_ENDS_OF_MARGIN) and _MARGIN.search(near) is not None


def with_margin(text: str, span: Span) -> Span:
    """The words of a number with “plus or minus” before them, without which they would read as another number."""
    margin = _MARGIN.search(text, max(0, span.start - _LONGEST_MARGIN_CHARACTERS), span.start)
    return span if margin is None else Span(margin.start(), span.end)


def _is_stated_margin(at: Place) -> bool:
    """Whether a margin is told by itself, and not of a number before it: an error margin of plus or minus 3 points."""
    statement = at.statement
    if "margin" not in statement.vocabulary:
        return False
    first, _ = at.sentence
    start = statement.places[at.number - 1] + 1 if at.number else first
    return any(statement.word(index) == "margin" for index in range(max(first, start), at.index))


def _is_half_kin(at: Place) -> bool:
    """Whether “half” says how two are related: the half brother of Reed; not: half of his brothers."""
    return at.written.lower() == "half" and f"half-{at.after.removesuffix('s')}" in _PEOPLE.kin and at.is_joined


def _is_sum_of_seats(at: Place) -> bool:
    """Whether a plus joins two numbers without a space, as in the name of talks or a kind of home: the 5+2 talks."""
    before, behind = at.text[max(0, at.start - 2) : at.start], at.text[at.end : at.end + 2]
    return (behind[:1] == "+" and behind[1:].isdigit()) or (before[1:] == "+" and before[:1].isdigit())


def _is_in_compound(at: Place, _: Unit) -> bool:
    if _is_half_kin(at) or _is_sum_of_seats(at):
        return True
    if at.text[at.end : at.end + 1] not in ("-", "\u2010", "\u2011"):
        is_of_par = at.after in _OF_PAR and (at.tag(2) in _ENDS_CLAUSE or at.word(2) == "par")  # three under
        return (at.after == "sided" and at.is_joined) or (is_of_par and at.before == "at")
    if (at.after, at.word(2)) == ("party", "preferred") or at.after.startswith(_PAR):
        return True  # of the two-party preferred vote, a three-under-par round
    is_none = at.amount.value == 0 and at.first.form == "words"  # zero-hours contracts, zero-emission vans
    return is_none or at.after in _FIGURES.joined_to_number or (at.amount.value == 1 and at.after == "time")


def _is_before_object(at: Place, unit: Unit) -> bool:
    """Whether the one word behind a number has an object, and is a verb: the top ten includes three women."""
    return unit.after == at.index + 2 and at.tag(2) in _OPENS_OBJECT and at.after.endswith("s")


def _is_factor_of_nothing(at: Place, _: Unit) -> bool:
    if at.word(0) in _FIGURES.multiplying_forms:  # rents doubled; not: the hall doubled as a bar, Reed doubled the lead
        behind = at.statement.tokens[at.index + 1 : at.index + 1 + _REACH_OF_LEAD_WORDS]
        if at.word(0).endswith("s") and (at.tag_after == NOUN or _is_game(at)):
            return True  # the doubles final
        if at.word(0) == "doubles" and at.after in ("cost", "from"):
            return True  # doubles from £135 a night
        is_score = any(word.lower in _FIGURES.leads_in_match for word in behind)
        return is_score or at.after in _FIGURES.behind_doubled or (at.tag_before == NAME and at.tag_after != DETERMINER)
    return at.word(0) in _FIGURES.multiplying_verbs and at.after not in _FIGURES.multiplied


def _is_game(at: Place) -> bool:
    """Whether “doubles” is a noun, for a game of two sides: won the doubles, plays doubles; not: this doubles rents."""
    is_object = at.tag_before in _BEFORE_GAME and at.tag_after not in DETERMINERS
    return not at.is_hedged and (at.before == "the" or is_object)


def _is_factor_in_word(at: Place, _: Unit) -> bool:
    if at.word(0) in _FIGURES.multiplying_verbs or at.word(0) in _FIGURES.multiplying_forms:
        return False
    return at.after in ("-", "over") or at.text[at.statement.tokens[at.index].end :][:1] == "-"


def _is_half_reported(at: Place, unit: Unit) -> bool:
    """Whether a half year is that of which results are told: half-year profit; not: a half-year delay."""
    is_half = unit.kind == "duration" and at.text[at.start : at.start + len(_HALF_YEAR)].lower() == _HALF_YEAR
    return is_half and at.statement.word(unit.after) in _FIGURES.results_of_periods


ANY = (
    Case(
        "half a year of results",
        "“Half-year” before profit, results and the like is the period reported on, and no length of time.",
        "The half-year profit of the mill was £4 million.",
        "The half-year delay of the mill cost £4 million.",
        _is_half_reported,
    ),
    Case(
        "two units",
        "A number after “between” whose unit differs from that of the next number makes no range.",
        "They face between six months and 15 years.",
        "They face between six and 15 years.",
        lambda at, _: at.before == "between" and at.amount.bound != "between" and _has_other_end(at),
    ),
    Case(
        "number within a word",
        "A number joined by a hyphen to “pointer”, “wheeler” or the like is part of the name of a thing.",
        "Reed hit a last-minute 3-pointer.",
        "Reed hit 3 pointers.",
        _is_compound,
    ),
    Case(
        "number in the name of a plan",
        "A number joined to a noun before “policy”, “solution” or the like is part of what the plan is called.",
        "Reed rejects the two-child policy.",
        "Reed rejects the two-boat fleet.",
        _is_in_name_of_plan,
    ),
    Case(
        "denied number",
        "A number after “not”, “no” or “without” is denied, as is one that somebody has not done or got, or of a claim "
        "that is denied; one behind “if you had” is only imagined.",
        "Inflation is 1.4 per cent, not 1.9.",
        "Inflation is 1.4 per cent, against 1.9.",
        denied.is_denied,
    ),
    Case(
        "difference from something else",
        "A number behind which “more than” or “less than” leads to something else, and to no other time, says only how "
        "much the two differ, as does one “over budget”; not so one “than planned” or “than expected”.",
        "The bridge cost $4 million more than the tunnel.",
        "The bridge cost $4 million more than in May.",
        _is_difference,
    ),
    Case(
        "margin of error",
        "A number after “plus or minus” or “give or take” says how far another may be wrong.",
        "Growth was 5.3 per cent, plus or minus 0.2 points.",
        "Growth was 5.3 per cent, minus 0.2 points.",
        _is_margin,
    ),
    Case(
        "part of a percentage",
        "A percentage after “half of” counts nothing itself, nor does one of “she is 100 per cent sure”.",
        "The bank lost half of 1 percent.",
        "The bank lost 1 percent.",
        _is_part_of_percentage,
    ),
    Case(
        "part of a number",
        "A number inside another that cannot be read as a whole counts nothing by itself.",
        "There were 10^5 of them.",
        "There were 10 of them.",
        _is_cut,
    ),
    Case(
        "number of a rank",
        "A number right after the word “number” ranks or names something.",
        "Marsk is the number one buyer of wire.",
        "Marsk has a number, one buyer says.",
        _is_rank,
    ),
    Case(
        "grade of a scale",
        "“3 out of 5” after “level”, “category” or the like is a grade of a scale.",
        "Marsk faces a level 3 out of 5 risk of hail.",
        "Marsk sold 3 out of 5 mills.",
        _is_grade,
    ),
    Case(
        "net zero",
        "“Net zero” is a name for emissions that are made up for, and counts nothing.",
        "Marsk wants net zero by 2050.",
        "Marsk wants zero mills by 2050.",
        lambda at, unit: at.before == "net" and at.amount.value == 0 and unit.kind == "none",
    ),
    Case(
        "number in a compound",
        "A number joined to “way”, “sided”, “off” or the like by a hyphen counts nothing, nor does “one-time”.",
        "It was a one-sided match.",
        "It was a one-day match.",
        _is_in_compound,
    ),
    Case(
        "one or two",
        "“Or two” after one day, or after “a” and a noun, is no count, nor is “in two” where something is split.",
        "The repair takes a day or two.",
        "The repair takes a day or two weeks.",
        lambda at, unit: _is_or_two(at, unit) or _is_in_parts(at, unit),
    ),
    Case(
        "rank",
        "A number without a unit after “top” or “bottom” is a rank, and one of a “best of three” series names it.",
        "Marsk fell to the bottom three.",
        "Marsk lost the bottom three boats.",
        lambda at, unit: (
            (at.before in ("bottom", "top") and (unit.kind == "none" or _is_before_object(at, unit)))
            or (at.before == "of" and at.word(-2) == "best" and unit.head == "series")
        ),
    ),
)
UNREADABLE = (
    Case(
        "unreadable digits",
        "Digits that do not make a number count nothing, unless there are merely too many to read.",
        "See version 1.2.3.4 of the map.",
        "See version 1.2 of the map.",
        lambda at, unit: unit.kind == "none" or len(at.first.span.of(at.text)) <= _LONGEST_FIGURE_CHARACTERS,
    ),
)
MULTIPLES = (
    Case(
        "“double” without a noun",
        "“Double”, “triple” and “treble” count only before what they multiply.",
        "They took a double room.",
        "They took double the price.",
        _is_factor_of_nothing,
    ),
    Case(
        "multiple in a word",
        "A multiple joined to another word by a hyphen counts nothing.",
        "The council meets twice-weekly.",
        "The council met twice.",
        _is_factor_in_word,
    ),
)
IN_WORDS = (
    *(dated.ALOUD, dated.READ_OUT, dated.DECADE),
    *(named.ROUND, named.LABELLED, named.PROPER, named.IN_NAME, codes.SCORE),
)
"""Cases of numbers in words, but for those that a clock decides."""
