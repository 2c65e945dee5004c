"""The number one as a pronoun: the one who, one another, one day, one of them."""

from itertools import pairwise

from briefcli.extract.figures import harm, named, parts_of_harmed, predicates
from briefcli.extract.figures.case import Case, first
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    AUXILIARY,
    FINITES,
    GERUND,
    NAME,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    THAT,
    letters,
)

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_REACH_OF_OTHER_WORDS = 8
"""How far behind “one” its “after the other” may end."""
_ENDINGS_OF_ONE = tuple(_FIGURES.endings_of_one)
_OPENS_CLAUSE = letters("SUBORDINATOR COMMA COORDINATOR PREPOSITION STOP")
_PICKED_OUT = letters("NUMBER ADVERB")
_OBJECT = letters("DETERMINERS NAME NUMBER")
_BEHIND_LOT = letters("PREPOSITION SUBORDINATOR STOP COMMA COORDINATOR")
_HARMED = letters("NOUN PARTICIPLE NUMBER")
_DONE = letters("PARTICIPLE FINITE")
_BEFORE_PRONOUN = letters("FINITE PARTICIPLE PREPOSITION GERUND BASE")


def case(at: Place, unit: Unit) -> Case | None:
    """The case that fits the word one."""
    if _is_behind_preposition(at, unit) or at.after == "that" or _is_same_thing(at):
        return PRONOUN
    return first(OF, at, unit) if at.after == "of" else first(ONE, at, unit)


def _is_behind_preposition(at: Place, unit: Unit) -> bool:
    """Whether a word like a hedge is a preposition: vague about one of them, put her arms around one another."""
    is_led = (at.amount.hedge or "").lower() in _FIGURES.prepositions_like_hedges
    is_time = at.after in _DATES.parts_of_day  # about one evening
    return is_led and unit.kind in ("none", "noun") and not is_time and not _is_glued(at)


def _is_harmed(at: Place, _: Unit) -> bool:
    """Whether "one of them" follows others who were harmed: killing two boys and wounding one of them."""
    if at.word(2) == "which":
        return False  # two stones thrown at a guard, one of which hit him
    behind = at.before == "," or at.before in _FIGURES.before_one_harmed
    return behind and at.tag(-2) in _HARMED and at.word(2) in _FIGURES.of_those_counted


def _has_died(at: Place) -> bool:
    """Whether one of so many who were hurt, with whom the sentence opens, has died."""
    first, end = at.sentence
    return at.index == first and predicates.has_one_died(at.statement, first, end)


def _is_told_of(at: Place, unit: Unit) -> bool:
    if unit.kind != "noun" or at.tag_after != NAME or at.is_hedged or harm.is_told(at.statement):
        return False
    return at.index == at.sentence[0]


def _is_glued(at: Place) -> bool:
    """Whether a hyphen joins it to the noun: a one-day strike."""
    return at.text[at.end : at.end + 1] == "-"


def _is_one_of_several(at: Place, unit: Unit) -> bool:
    """Whether “one” stands for a thing that an ordinal or “which” picks out: the first one burned, which one died."""
    return unit.kind == "none" and (at.before in _DATES.ordinals or at.before == "which") and not _is_behind_which(at)


def _is_lot_behind(at: Place, unit: Unit) -> bool:
    if _is_one_of_several(at, unit):
        return False
    if at.before == "," and at.number and parts_of_harmed.is_part(at):
        return True  # six were hurt, one badly
    if _is_behind_which(at) and predicates.is_lot(at.after):
        return True  # in which one died
    if at.before in _FIGURES.supposes and at.after == "is":
        return False  # when one is hurt, the rest weep
    if at.after in harm.SAID_OF and at.tag(2) in _BEHIND_LOT:  # two dead, one missing after; not: one missing button
        is_next = at.before in (",", "and") and (at.word(-2) in harm.SAID_OF or at.word(-2) in harm.NOUNS)
        return is_next or at.index == at.sentence[0]
    return at.tag_after == AUXILIARY and any(predicates.is_lot(at.word(step)) for step in (2, 3, 4))


def _is_in_name(at: Place, _: Unit) -> bool:
    """Whether “One” begins a name, behind a word without a capital: the One Marsk policy, the “One Marsk” policy."""
    is_name = at.written == "One" and at.tag_after == NAME and at.index > at.sentence[0] and at.text[at.end] == " "
    before = at.statement.tokens[at.index - 1 - 2 * (at.before == ",")]  # One Marsk, One Road
    is_within = at.text[before.start].islower() or before.lower == "one"
    return is_name and is_within and not harm.is_told(at.statement)


def _is_one_by_one(at: Place, _: Unit) -> bool:
    """One price hike right after the other; one blow after another."""
    behind = [at.word(step) for step in range(1, _REACH_OF_OTHER_WORDS)]
    return any(pair in (("the", "other"), ("after", "another")) for pair in pairwise(behind)) and "after" in behind


def _is_described(at: Place, _: Unit) -> bool:
    """The one involving Norway; but one missing, and one shooting."""
    return at.tag_after == GERUND and at.tag(2) in _OBJECT


def _is_indefinite(at: Place, unit: Unit) -> bool:
    """Whether “one” is hardly more than an article: one clear advantage; in one long interview; from one to another."""
    if at.is_hedged or unit.kind != "noun" or _is_glued(at):
        return False
    if unit.head in _FIGURES.after_indefinite_one:
        return True
    is_led = at.before in _FIGURES.leads_to_indefinite_one
    is_moved = (at.statement.word(unit.after), at.statement.word(unit.after + 1)) == ("to", "another")
    return is_led and (unit.head in _FIGURES.in_indefinite_one or is_moved)


def _is_the_only(at: Place) -> bool:
    """Whether it is “the only one”, which no noun follows: the only one unhappy with it."""
    return (at.amount.hedge or "").lower() == "only" and at.statement.word(at.opening - 1) == "the"


def _is_behind_which(at: Place) -> bool:
    """Whether “one” begins a clause behind a preposition and “which”: a fire in which one worker died."""
    return at.before == "which" and at.tag(-2) == PREPOSITION


def _is_before_verb(at: Place, unit: Unit) -> bool:
    """As one heads south; but one bus, one series, one sales clerk."""
    if unit.kind != "noun" or at.is_hedged or not at.after.endswith("s") or at.after.endswith(_ENDINGS_OF_ONE):
        return False
    goes_on = (at.tag(2) == NOUN and at.word(2) not in _PEOPLE.compass) or at.tag(2) in FINITES
    return at.after not in _FIGURES.plurals and not goes_on and not _is_glued(at) and at.tag_before in _OPENS_CLAUSE


def _has_clause(at: Place) -> bool:
    """Whether a name behind “the one” is the subject of a clause on it: the one Reed signed; not: the one Reed mill."""
    last = at.index + 1
    while at.statement.tag(last) == NAME:
        last += 1
    return last > at.index + 1 and at.statement.tag(last) in FINITES


def _is_same_thing(at: Place) -> bool:
    """Whether “one” is of the kind just named: turn it from one based on steel into a better; the one Reed signed."""
    is_told_of = at.tag_after == SUBJECT_PRONOUN and at.before in ("and", ",")
    is_told_of = is_told_of or (at.before == "the" and (at.after.endswith("est") or _has_clause(at)))
    return is_told_of or (at.before == "from" and at.tag_after in _DONE)


def _is_pronoun(at: Place, unit: Unit) -> bool:
    if unit.kind != "none" or (at.after == "," and at.before in harm.VERBS):
        return False  # shot three, killing one, and fled
    if at.tag_after == PARTICIPLE and not at.number and not harm.is_told(at.statement):
        return at.tag_before in _BEFORE_PRONOUN  # a name like one used by Reed
    if (at.tag_before == ADJECTIVE and at.after != "of") or _is_one_of_several(at, unit):
        return True  # a difficult one made by Reed
    return at.after == "," or (at.tag_after != PARTICIPLE and at.before not in _FIGURES.before_one_person)


OF = (
    Case(
        "one of them harmed",
        "“One of them” after others who were harmed counts one of them.",
        "The blast hurt seven boys, one of them badly.",
        "Seven boys ran and one of them sang.",
        _is_harmed,
        counts=True,
    ),
    Case(
        "one of them",
        "“One of them” only picks somebody or something out of those just named.",
        "Ann Reed is one of them.",
        "Ann Reed has three of them.",
        lambda at, _: at.word(2) in _FIGURES.of_those_counted,
    ),
    Case(
        "one picked out",
        "“One of” after “this”, “that” or “every”, or before a number, “many” or “several”, only picks somebody or "
        "something out.",
        "Ann Reed is one of 20 pilots.",
        "Ann Reed lost one of her boats.",
        lambda at, _: (
            (at.before in _FIGURES.picks_one_of and at.tag_before != THAT)
            or (at.tag(2) in _PICKED_OUT and not _has_died(at))
            or at.word(2) in ("many", "several")
        ),
    ),
)
PRONOUN = Case(
    "one as a pronoun",
    "“One” without a unit is a pronoun, unless a word of harm or of exception comes before it.",
    "One never knows in Marsk.",
    "The blast killed one and hurt two.",
    _is_pronoun,
)
ONE = (
    Case(
        "one in a name",
        "“One” with a capital within a sentence, before a name, is part of that.",
        "Reed backs the One Marsk policy.",
        "Reed backs one Marsk policy.",
        _is_in_name,
    ),
    Case(
        "one such",
        "“One such” without a hedge tells of an example, and counts nothing.",
        "One such boat was sold.",
        "Only one such boat was sold.",
        lambda at, _: at.after == "such" and not at.is_hedged,
    ),
    Case(
        "one after the other",
        "“One” with “after the other” or “after another” behind it counts nothing.",
        "Marsk saw one price rise after the other.",
        "Marsk saw one boat after noon.",
        _is_one_by_one,
    ),
    Case(
        "one told of",
        "“One” at the start of a sentence, before a name and a noun, tells of somebody or something, without harm.",
        "One Marsk County school has no roof.",
        "One Marsk man was killed.",
        _is_told_of,
    ),
    Case(
        "one who",
        "“One who”, “one which” and “one where” are a pronoun.",
        "She was the one who sang.",
        "She was one pilot who sang.",
        lambda at, _: at.tag_after == RELATIVE or at.after == "where",
    ),
    Case(
        "one that does something",
        "“One” before a form in -ing with an object is a pronoun.",
        "Marsk sold the one carrying Reed.",
        "Marsk sold one boat carrying Reed.",
        _is_described,
    ),
    Case(
        "one before a verb",
        "“One” before a word in -s that is no noun in the singular is the subject of a verb.",
        "The storms part as one heads south.",
        "The storms part as one crisis ends.",
        _is_before_verb,
    ),
    Case(
        "one who was harmed",
        "“One” counts a person where what happened to that person follows.",
        "One was killed and six others injured.",
        "One was glad and six others sang.",
        _is_lot_behind,
        counts=True,
    ),
    Case(
        "one pointed out",
        "“The one”, “this one” and the like are pronouns; “no one” and “each one” are, even before a noun.",
        "He took the last one.",
        "He took just one boat.",
        lambda at, unit: (
            (at.before in _FIGURES.before_one_as_pronoun and not _is_behind_which(at))
            or _is_the_only(at)
            or (unit.kind == "none" and at.before in _FIGURES.points_at_one)
        ),
    ),
    Case(
        "one thing pointed out",
        "“One” after “the”, “this” and the like counts the noun after it.",
        "The one boat of Marsk sank.",
        "The boat of Marsk sank.",
        lambda at, unit: at.before in _FIGURES.points_at_one and unit.head not in _FIGURES.after_indefinite_one,
        counts=True,
    ),
    Case(
        "one day",
        "“One day”, “one thing”, “in one interview” and the like without a hedge count nothing.",
        "The bridge was closed one evening.",
        "The bridge was closed for about one evening.",
        lambda at, unit: (
            (not at.is_hedged and at.after in _FIGURES.after_indefinite_one and not _is_glued(at))
            or _is_indefinite(at, unit)
        ),
    ),
    Case(
        "one day with a hedge",
        "“At least one day” and the like count the day.",
        "The bridge was closed for about one evening.",
        "The bridge was closed one evening.",
        lambda at, _: at.after in _FIGURES.after_indefinite_one,
        counts=True,
    ),
    PRONOUN,
    Case(
        "one person",
        "“One” without a unit after a word of harm or of exception counts a person, even with a capital.",
        "Fire Strikes Marsk Killing One",
        "Reed Leaves Marsk Formula One",
        lambda at, unit: unit.kind == "none" and at.before in _FIGURES.before_one_person,
        counts=True,
    ),
    named.IN_NAME,
)
