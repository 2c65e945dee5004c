"""Numbers that name something: page 4, 12 Mill Lane, a Sokol 300, Formula One."""

from briefcli import regexes
from briefcli.extract.figures import harm, persons, units
from briefcli.extract.figures.case import Case, first
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.numbers.atoms import is_model
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    BASE,
    DETERMINERS,
    GENITIVE,
    NAME,
    NOUN,
    NUMBER,
    PREPOSITION,
    TO,
    letters,
)

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()

_SCALED = regexes.compile(r"\d[\d.]* [a-z]")
_INNER_CAPITAL = regexes.compile(r"[a-z][A-Z]")
_POSTCODE = regexes.compile(r"\d{5}")
_STATE = regexes.compile(r"[a-z.], [A-Z]{2} \Z")
_LONGEST_STATE_CHARACTERS = 6
"""The two capitals of a state before a postcode, behind a town and a comma: Tarn, OR 97205."""
_COUNTED = letters("NOUN ADJECTIVE")
_SAID_OF_ONE = letters("FINITES PARTICIPLE")
_MAY_NAME = letters("NOUN NAME")
_IN_SUBJECT = letters("NAME NOUN ADJECTIVE")
_LINKS = letters("COMMA COORDINATOR SEMICOLON")
_ENDS_ROW = letters("COMMA COORDINATOR SEMICOLON STOP SUBORDINATOR")
_BEHIND_ROUND = letters("STOP COMMA OF PREPOSITION SUBORDINATOR COORDINATOR")
_ROUNDS = (4, 8, 16, 32)
"""So many teams are left in the rounds of a cup."""
_MOST_WORDS_OF_SUBJECT = 3
"""Most words of a subject without its verb, behind its article: the second school 210."""
_MOST_GRADES = 10
"""A scale of levels or tiers has fewer grades."""


def case(at: Place, unit: Unit) -> Case | None:
    """The case that fits digits: after a label, or part of a name."""
    return first((ROUND, *NAMING), at, unit) if _can_name(at, unit) else None


def _can_name(at: Place, unit: Unit) -> bool:
    """Whether digits may be part of a name: a whole number without a hedge and without commas."""
    value = at.amount.value
    if value is None or at.is_hedged or unit.kind in ("money", "percentage"):
        return False
    if _SCALED.match(at.written):
        return False  # Norway 4 million
    return value == int(value) and "," not in at.written


def _is_labelled(at: Place, unit: Unit) -> bool:
    if unit.kind not in ("none", "noun"):
        return False
    if at.before == "and" and at.tag(-2) == NUMBER:  # days one and four
        return at.word(-3) in _FIGURES.labels and (unit.kind == "none" or at.after == "of")
    is_label = at.before.rstrip(".") in _FIGURES.labels and at.is_joined
    return is_label and not _is_behind_time(at, unit)


def _is_behind_time(at: Place, unit: Unit) -> bool:
    """Whether the words before it say when things were counted: last year 31 people came."""
    is_several = unit.head in _FIGURES.people_counted or unit.head in _FIGURES.plurals
    is_when = at.before in _FIGURES.time_units and (at.word(-2) in _FIGURES.steps_in_time or at.word(-2) == "this")
    return is_several and is_when


def _labels(at: Place, unit: Unit) -> bool:
    names = unit.kind == "none" or not unit.head.endswith("s") or at.before.startswith("no") or _is_graded(at)
    names = names or _has_capital(at)
    names = names or (at.before in _FIGURES.time_units and at.after == "of")  # day 10 of protests
    return names and _is_labelled(at, unit)


def _has_capital(at: Place) -> bool:
    """Whether a label with a capital names a flight, a road or a law, before a plural: Flight 182 passengers."""
    label = at.statement.tokens[at.index - 1]
    return label.lower in _FIGURES.labels_with_capital and at.text[label.start].isupper()


def _is_graded(at: Place) -> bool:
    """Whether a label in a scale stands before it, even where a plural follows: level 3 restrictions."""
    is_small = at.first.value is not None and at.first.value < _MOST_GRADES
    return is_small and at.before in _FIGURES.grades and at.tag(-2) not in DETERMINERS


def _is_address(at: Place, _: Unit) -> bool:
    if _POSTCODE.fullmatch(at.written) and _STATE.search(
        at.text, max(0, at.start - _LONGEST_STATE_CHARACTERS), at.start
    ):
        return True
    return at.tag_after == NAME and any(at.word(step).rstrip(".") in _FIGURES.addresses for step in (2, 3))


def _is_behind_brand(at: Place, unit: Unit) -> bool:
    if not at.index or unit.kind not in ("none", "noun") or not at.is_joined:
        return False
    if at.tag_before == GENITIVE and at.word(-2) == "poor" and at.tag(-3) not in DETERMINERS:
        return True  # the Standard & Poor's 500
    word = at.statement.tokens[at.index - 1]
    return _INNER_CAPITAL.search(at.text, word.start, word.end) is not None


def _is_behind_name(at: Place, unit: Unit) -> bool:
    if at.tag_before == NOUN and at.index - 1 == at.sentence[0] and at.tag_after in _SAID_OF_ONE:
        return unit.kind == "none" and at.is_joined and at.before.endswith("s")  # Windows 11 failed
    if at.tag_before != NAME or unit.kind not in ("none", "noun") or not at.is_joined:
        return False
    if (unit.kind == "none" and is_in_row(at)) or at.before in harm.VERBS:
        return False  # in a headline: Flood Kills 12
    if unit.kind == "none" and (at.after in harm.SAID_OF or at.word(2) in harm.SAID_OF) and _is_behind_place(at):
        return False  # in Orul 12 were killed
    if at.after == "of" and at.tag(2) == NUMBER and _is_behind_place(at):
        return False  # in Orul 22 of 190 trains ran
    return unit.kind == "none" or at.tag_after not in _COUNTED or not _is_behind_place(at)


def _is_of_one(at: Place) -> bool:
    """Whether a number ends the name of a body, one person of which follows by name: Harbour 314 volunteer Tom Doe."""
    name = at.statement.tokens[at.index - 1] if at.index else None
    is_named = name is not None and at.text[name.start].isupper() and at.is_joined and not at.is_glued
    is_one = persons.is_person(at.after) and not at.after.endswith("s") and at.after not in _FIGURES.plurals
    return is_named and is_one and at.amount.value != 1 and at.tag(2) == NAME


def is_in_row(at: Place) -> bool:
    """Whether a bare number behind a name is that of another one in a row: Quill had 1,378 votes and Reed 201."""
    index = _before_subject(at)
    is_led = index < at.opening - 1 and at.statement.tag(index) in _LINKS
    if not is_led or at.tag_after not in _ENDS_ROW or not at.number:
        return False
    last = Place(at.statement, at.number - 1)
    unit = units.of(last)
    if unit.after != index or unit.kind not in ("none", "noun"):
        return False
    has_verb = _is_given(last, at.statement.tag(at.opening - 1)) or (unit.kind == "none" and is_in_row(last))
    return has_verb and at.written not in _NUMBERS.models


def _before_subject(at: Place) -> int:
    """The word before the name or noun that stands right before a number: Reed 201, the Greens 18, women 39."""
    statement, end = at.statement, at.opening - 1
    index = end
    while statement.tag(index) in _IN_SUBJECT:
        index -= 1
    is_named = all(statement.tag(here) == NAME for here in range(index + 1, end + 1))
    if statement.tag(index) in DETERMINERS and end - index <= _MOST_WORDS_OF_SUBJECT:
        return index - 1
    is_several = statement.word(end).endswith("s") or statement.word(end) in _FIGURES.plurals
    return index if is_named or (is_several and end - index == 1) else end


def _is_given(at: Place, rival: str) -> bool:
    """Whether a verb of having has a number as its object: Quill holds more than 60 shares.

    What “has” leads to may be things by name, unless it has a subject like the next: Marsk has 40 tanks, Orul 12.
    """
    statement, verb = at.statement, at.opening - 1
    while statement.tag(verb) == ADVERB:
        verb -= 1
    has_like = statement.word(verb) in _FIGURES.has_number and statement.tag(verb - 1) == rival
    is_particle = statement.words(max(0, verb - 1), verb + 1).lower() in _FIGURES.has_within_by_two_words
    return has_like or is_particle or statement.word(verb) in _FIGURES.gives_number


def _is_behind_place(at: Place) -> bool:
    """Whether the name before it is a place where something happened: in Orul 300 people."""
    index = at.index - 1
    while at.statement.tag(index) == NAME and at.statement.is_joined(index):
        index -= 1
    return at.statement.tag(index) == PREPOSITION


def _is_called(at: Place, unit: Unit) -> bool:
    is_known_as = at.before == "as" and at.word(-2) in _FIGURES.forms_of_calling
    return unit.kind == "none" and at.is_joined and (is_known_as or at.before in _FIGURES.forms_of_calling)


def _is_labelled_word(at: Place, unit: Unit) -> bool:
    is_several = unit.head in _FIGURES.people_counted or unit.head in _FIGURES.plurals
    opens = at.tag_before == NAME and at.index - 1 == at.sentence[0]  # Phase six includes a mill
    if at.is_hedged:
        return False
    if opens and at.tag_after == BASE:
        return _is_labelled(at, unit)
    is_behind = at.tag_before == NOUN or (at.before == "and" and at.tag(-2) == NUMBER)
    return not is_several and is_behind and _labels(at, unit)


def _is_proper(at: Place, _: Unit) -> bool:
    words = at.first.span.of(at.text)
    is_capital = words[:1].isupper() and not words.isupper() and " " not in words
    is_led = at.tag_before == PREPOSITION or (
        at.tag_before == TO and at.text[at.statement.tokens[at.index - 2].start].islower()
    )
    if not is_capital or at.is_hedged or not is_led or at.tag_after != NAME:
        return False
    return at.text[at.statement.tokens[at.index - 1].start].islower() and at.is_joined


def _is_in_name(at: Place, unit: Unit) -> bool:
    if at.written.isupper() and at.text[at.start - 1 : at.start] == "(" and at.text[at.end : at.end + 1] == ":":
        return True  # Quill plc (SIX: QLL)
    words = at.first.span.of(at.text)
    if not words[:1].isupper() or words.isupper() or at.is_hedged:
        return False
    if _is_of_war(at, unit):
        return True
    if not at.is_joined:
        return False
    if _is_of_house(at):
        return True
    return (at.tag_before == NAME or _is_of_group(at, unit)) and at.index != at.sentence[0]


def _is_of_war(at: Place, unit: Unit) -> bool:
    """The Six-Day War, the Thirty Years’ War."""
    war = unit.after + (at.statement.tag(unit.after) == GENITIVE)
    is_war = unit.kind == "duration" and at.statement.word(war) == "war"
    return is_war and (unit.name or "")[:1].isupper() and at.statement.words(war, war + 1) == "War"


def _is_of_house(at: Place) -> bool:
    """Whether a number word and the word behind it have capitals, as few others: the Four Horses inn, at One Orul."""
    statement, behind = at.statement, at.index + 1
    if not at.before.isalpha() or behind >= len(statement.tokens) or statement.tag(behind) not in _MAY_NAME:
        return False
    if at.text[statement.tokens[at.index - 1].start].isupper():
        return False  # Police Hunt Two Marsk men
    nouns = (token.start for token, tag in zip(statement.tokens, statement.tags, strict=True) if tag in _MAY_NAME)
    has_small = any(at.text[start].islower() for start in nouns)
    return at.text[statement.tokens[behind].start].isupper() and has_small


def _is_of_group(at: Place, unit: Unit) -> bool:
    """The Group of Seven, the Group of 20, a Group of 20 meeting, the Gang of Eight bill."""
    if at.before != "of" or at.tag(-2) not in _MAY_NAME or at.is_hedged:
        return False
    if at.tag(-2) == NOUN:
        group = at.statement.tokens[at.index - 2]
        return at.word(-2) in _FIGURES.groups_by_number and at.text[group.start].isupper()  # a “Gang of Eight”
    is_small = unit.kind != "noun" or (unit.name or "")[:1].islower()
    is_group = at.word(-2) in _FIGURES.groups_by_number and is_small  # not: the Group of Seven Mills
    return is_group or (at.word(-3) == "the" and unit.kind == "none")


def _is_named_one(at: Place, unit: Unit) -> bool:
    """Whether a number and a name are the subject of a verb that has one: 180 Kent is let."""
    is_name = unit.kind == "noun" and at.tag_after == NAME and unit.after == at.index + 2
    is_name = is_name and at.first.form == "digits" and at.amount.value != 1
    return is_name and at.statement.word(unit.after) in _FIGURES.auxiliaries_of_one


def _is_round(at: Place, unit: Unit) -> bool:
    """The last four, the last 16, before nothing that they do; not: the last four were freed, the last four months."""
    is_round = at.before == "last" and at.amount.value in _ROUNDS and not at.is_hedged
    is_alone = unit.kind == "none" or at.after == "of"
    is_one = at.after in _FIGURES.auxiliaries_of_one  # the last 16 is set
    return is_round and is_alone and (is_one or at.tag_after in _BEHIND_ROUND)


def _is_in_title(at: Place, unit: Unit) -> bool:
    """The 500 Greatest Albums of All Time; not: the 12 Best Western hotels."""
    if unit.kind != "noun" or at.after not in _FIGURES.superlatives or not unit.head.endswith("s"):
        return False
    words = (at.statement.words(index, index + 1) for index in range(at.index + 1, unit.after))
    return all(word[:1].isupper() for word in words) and unit.after > at.index + 2


NAMING = (
    Case(
        "labelled number",
        "A number after a label such as “page”, “route” or “flight” names one of them and counts nothing.",
        "See page 4 of the report.",
        "See 4 pages of the report.",
        _labels,
    ),
    Case(
        "things counted after a label",
        "A number before a plural noun counts those things, even after a label.",
        "On the bus 40 passengers sang.",
        "The bus 40 arrived.",
        _is_labelled,
        counts=True,
    ),
    Case(
        "number in the title of a list",
        "A number before “Greatest”, “Best” or the like and a plural, all with capitals, is part of a title.",
        "Reed is among the 500 Greatest Bakers of All Time.",
        "Reed is among the 500 greatest bakers of all time.",
        _is_in_title,
    ),
    Case(
        "number of a model",
        "The number of a kind of aircraft counts nothing before a word for aircraft.",
        "The 737 Max jet stays grounded.",
        "The 737 boats stay in Marsk.",
        lambda at, _: is_model(at.text, at.first.span),
    ),
    Case(
        "number in the name of a group",
        "A number without a noun behind “the”, a name and “of” is part of that name.",
        "The Group of 20 met in Orul.",
        "A group of 20 met in Orul.",
        _is_of_group,
    ),
    Case(
        "number that something is called",
        "A number after “known as”, “called” or “numbered” is a name.",
        "The comet is known as 4417.",
        "The comet is known by 4417 people.",
        _is_called,
    ),
    Case(
        "firm with a number in its name",
        "A number below ten joined to a capital M is the name of a firm, and no length.",
        "Both work at 3M in Orul.",
        "Both work at 3m under Orul.",
        lambda at, unit: unit.name == "M" and at.text[at.end : at.end + 1] == "M",
    ),
    Case(
        "number of a line",
        "A number before one desk, hotline, bus or the like names it, as does one that ends the name of a body before "
        "the role and the name of somebody.",
        "Callers to the 182 desk wait long.",
        "Callers to 182 desks wait long.",
        lambda at, unit: unit.head in _FIGURES.named_by_number or _is_of_one(at),
    ),
    Case(
        "house number",
        "A number before the name of a street, or a name of which something is said as of one, is a house number, and "
        "one of five digits behind a town and two capitals is a postcode.",
        "Write to 12 Mill Road.",
        "Write to 12 Orul boys.",
        lambda at, unit: _is_address(at, unit) or _is_named_one(at, unit),
    ),
    Case(
        "product number",
        "A number after a word with a capital inside it names a product.",
        "He sold his iBoat 12 in Orul.",
        "He sold his boat 12 times.",
        _is_behind_brand,
    ),
    Case(
        "number after a name",
        "A number after a name is part of it, unless the name is a place in which the number counts something.",
        "A Sokol 300 landed in Marsk.",
        "In Marsk 300 people landed.",
        _is_behind_name,
    ),
)
ROUND = Case(
    "round of a cup",
    "“The last four” and the like, without a noun or a verb behind it, is a round of a cup.",
    "Marsk are in the last 16.",
    "The last 16 were freed.",
    _is_round,
)
LABELLED = Case(
    "labelled number in words",
    "A number word after a label such as “page” or “phase” names one of them and counts nothing.",
    "See page twenty of the report.",
    "On the bus twenty passengers sang.",
    _is_labelled_word,
)
PROPER = Case(
    "number word of a name",
    "A capitalised number word after a small word, before a name, is part of that name.",
    "The hall stands at Five Points.",
    "The hall stands at five points.",
    _is_proper,
)
IN_NAME = Case(
    "number in a name",
    "A capitalised number word after a name, after “the” and before another capital, or with a capitalised time before "
    "“War”, is part of the name.",
    "The war is called Marsk War Two.",
    "The war is called Marsk War by two boys.",
    _is_in_name,
)
