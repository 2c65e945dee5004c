"""Numbers called a toll or a number of people harmed: the death toll rose to 31, the number of injured is 40."""

from briefcli.extract.figures import harm, persons, predicates
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    DETERMINERS,
    FINITES,
    GERUND,
    NOUN,
    NUMBER,
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    letters,
)
from briefcli.extract.text.rules import Decision, Rule
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_TO_TOLL_WORDS = 20
"""How far before a number the noun for a toll may come."""
_REACH_TO_NUMBER_OF_WORDS = 7
"""How far before the people counted "the number of" may come."""
_OPENING_WORDS = 4
"""The words at the start of a sentence among which the death toll is its subject."""
_NUMBER_OF = ["the", "number", "of"]
"""First words of a sentence on how many came to harm."""
_VERBS = letters("FINITE PARTICIPLE")
_BETWEEN_TOLL = letters("NUMBER PREPOSITIONS TO ADVERB TIME NOMINAL DETERMINERS GENITIVE THAT GERUND")
"""What the event of a toll is told with: the toll from Tuesday's landslide in the hills."""

_OPENS_CLAUSE = letters("RELATIVE SUBJECT_PRONOUN")
_PARTS_SUBJECT = letters("FINITES COMMA GENITIVE")
_JOINS_ITEMS = letters("COMMA COORDINATOR")
_BEFORE_TURNED = letters("ADVERB")
_WITHIN_TURNED = letters("PREPOSITION DETERMINERS NOUNS ADJECTIVE TIME")
_IN_LIST = letters("NOUNS ADJECTIVE COMMA")
_BEFORE_REMAINS = letters("OF COORDINATOR DETERMINERS ADJECTIVE")
_IN_TOLL = letters("NOUN ADJECTIVE")
_BEHIND_NUMBER = letters("PARTICIPLE RELATIVE")
_BEHIND_SUM = letters("COMMA STOP COORDINATOR PREPOSITION TIME SUBORDINATOR SEMICOLON")
_OF_RECORD = letters("DETERMINER ADJECTIVE NOUN")
_NUMBERING = frozenset({"number", "numbered", "numbers"})
"""Verbs behind a noun for those harmed, with their number: the dead numbered 31."""

TOLL = Rule(
    "toll",
    "A number after a toll counts the dead, or the injured where the toll is of them.",
    "The death toll rose to 31.",
    "The bridge fee is 31.",
)
NUMBER_OF = Rule(
    "number of people harmed",
    "A number after “the number of” and a word for people harmed counts them.",
    "The number of injured has risen to 40.",
    "The number of winners has risen to 40.",
)
LEVEL = Rule(
    "level of harm",
    "A number alone behind “deaths”, “injuries” or “arrests” and “rose to”, “was” or the like counts those people.",
    "Deaths rose to 777.",
    "Deaths rose by 777.",
)
ESTIMATED = Rule(
    "estimate of people harmed",
    "A number after “put the dead at”, “put its dead at” or the like counts them.",
    "The mayor put the dead at 160.",
    "The mayor put the cost at 160.",
)
LIST_OF = Rule(
    "list of people harmed",
    "A number after “the dead include” or the like counts some of them.",
    "The dead include three guards.",
    "The guests include three guards.",
)


def find(at: Place, unit: Unit) -> Decision[Measure] | None:
    """The harm counted by a toll before a number: the death toll rose to 31 from 27."""
    statement, index = at.statement, at.index
    first, _ = statement.sentence(index)
    before = statement.word(at.opening - 1)
    if before in _FIGURES.ends_toll or before == "than" or _is_change(at, unit):
        return None  # the dead were older than 70
    lot = _number_behind(at, unit)
    if lot is not None:
        return Decision(NUMBER_OF.name, lot)
    if _is_same_toll(at, first):
        return Decision(ESTIMATED.name, "killed")
    brought = _brought(at, unit)
    if brought is not None:
        return Decision(ESTIMATED.name, brought)
    opened = _opened(at, unit)
    if opened is not None:
        return opened
    is_stated = statement.word(before_record(at)) in _FIGURES.states_toll
    is_level = is_stated or (
        at.is_hedged and (statement.word(at.opening) in _FIGURES.states_toll or at.before == "past")
    )
    is_level = is_level and unit.kind == "none"  # deaths topped 777, deaths rose past 777
    is_numbered = unit.kind == "none" and statement.word(at.opening - 1) in _NUMBERING
    is_put = statement.word(at.opening - 2) in _FIGURES.estimates_toll
    for near in range(index - 1, max(first - 1, index - _REACH_TO_TOLL_WORDS), -1):
        is_when = (
            not is_stated and statement.word(near) in _FIGURES.tells_when
        )  # the toll rose after a bus with 14 sank
        if is_when or _is_of_two_lots(statement, near, first) or _does_something_else(statement, near):
            return None
        found = _counted_by(statement, near, first)
        if found is None and _is_of_anything(statement.word(near)):
            return None
        is_counted = is_level and statement.word(near) in _FIGURES.counts_of_harm
        is_counted = is_counted or (is_numbered and statement.word(near) in harm.NOUNS)
        if found is None and is_counted:
            return Decision(LEVEL.name, harm.NOUNS[statement.word(near)])
        if found is not None:
            return found
        word = statement.word(near)
        known = word in _FIGURES.between_toll_and_number or word in (",", "people", "those")
        known = known or word in _FIGURES.harmful_events  # the toll in the Orul floods rose
        known = known or (is_put and statement.tags[near] in _OPENS_CLAUSE)  # the toll, which he put at 40
        known = known or (statement.tags[near] == PARTICIPLE and statement.tag(near + 1) == NOUN)  # a married couple
        if not known and statement.tags[near] not in _BETWEEN_TOLL:
            return _listed(statement, near) if word in _FIGURES.counted_in and persons.are(unit) else None
    return None


def _does_something_else(statement: Statement, index: int) -> bool:
    """Whether those who told of a toll are busy with others: put the deaths at 17 and is investigating 12 guards."""
    if statement.tags[index] != GERUND or statement.word(index - 1) not in _TEXT.forms_of_be:
        return False
    return statement.word(index - 2) == "and" and statement.word(index) not in _FIGURES.between_toll_and_number


def _is_of_anything(word: str) -> bool:
    """Whether a word is for counts of other things, too: taking the tally of cases to 40, the totals to 900 and 40."""
    return word in _FIGURES.tolls_of_anything or word in _FIGURES.sums_of_several


def _is_same_toll(at: Place, first: int) -> bool:
    """Whether others put at a number the toll that the sentence has told: gave a toll of nine; we put it at 40."""
    statement, verb = at.statement, at.opening - 3
    is_put = (statement.word(verb + 1), statement.word(verb + 2)) == ("it", "at")
    if not is_put or statement.word(verb) not in _FIGURES.estimates_toll:
        return False
    tolls = (here for here in range(first, verb) if statement.word(here) in _FIGURES.tolls)
    found = next((_counted_by(statement, here, first) for here in tolls), None)
    return found is not None and found.found == "killed"


def _brought(at: Place, unit: Unit) -> Measure | None:
    """The harm to all whom others just told of bring to a number: bringing the dead to 12."""
    statement, noun = at.statement, at.opening - 2
    is_all = at.statement.word(at.opening - 1) == "to" and statement.word(noun - 1) == "the"
    is_sum = unit.kind == "none" and statement.tag(unit.after) in _BEHIND_SUM
    is_brought = is_all and is_sum and statement.word(noun - 2) in _FIGURES.raising_toll
    return harm.NOUNS.get(statement.word(noun)) if is_brought else None


def _is_change(at: Place, unit: Unit) -> bool:
    """Whether a number says by how many a toll has changed: up 30 on Tuesday’s, 30 more than, an increase of 30."""
    statement, behind = at.statement, at.statement.word(unit.after)
    if at.before in ("up", "down") and behind in _FIGURES.behind_change_of_toll:
        return True
    is_more = at.after in ("more", "fewer") and at.word(2) == "than"
    return is_more or (at.before == "of" and statement.word(at.opening - 2) in _FIGURES.nouns_of_change)


def of_opening(at: Place, unit: Unit) -> Measure | None:
    """What befell all with whom a sentence opens, of whom this counts some: of the dead, nine were from Orul.

    Some of the missing may have been found, and some of those held be free.
    """
    statement, (first, end) = at.statement, at.sentence
    if statement.word(first) == "of" and _is_next_of_opening(at, unit):
        last = Place(statement, at.number - 1)
        return of_opening(last, Unit("none", None, last.index + 1, last.end))
    if unit.kind != "none" or statement.word(first) != "of":
        return None
    noun = first + 1 + (statement.tag(first + 1) in DETERMINERS)
    lot = harm.NOUNS.get(statement.word(noun)) or _of_those(statement, noun)
    if lot is None and (toll := _toll_of_opening(statement, noun)) is not None:
        noun, lot = toll, "killed"  # of the overall toll, nine were from Orul
    is_apart = statement.tag(noun + 1) == COMMA and noun < at.index
    is_some = at.tag_after in FINITES or at.tag_after == PREPOSITION
    is_plain = predicates.said(statement, unit.after, end)[0] is None
    return lot if lot in ("killed", "injured") and is_apart and is_some and is_plain else None


def _toll_of_opening(statement: Statement, index: int) -> int | None:
    """The toll with which a sentence opens: of the total death toll,."""
    while statement.tag(index) in _IN_TOLL and statement.word(index) not in _FIGURES.tolls:
        index += 1
    is_toll = statement.word(index) in _FIGURES.tolls and statement.tag(index + 1) == COMMA
    return index if is_toll and _counted_by(statement, index, index) is not None else None


def _is_next_of_opening(at: Place, unit: Unit) -> bool:
    """Whether people are told behind those of the number before: of the dead, 11 were women and six children."""
    statement = at.statement
    if not at.number or not persons.are(unit) or statement.tag(at.opening - 1) not in _JOINS_ITEMS:
        return False
    start = statement.places[at.number - 1] + 1
    is_be = statement.word(start) in _TEXT.forms_of_be
    return is_be and all(tag in _IN_LIST for tag in statement.tags[start + 1 : at.opening - 1])


def _of_those(statement: Statement, index: int) -> Measure | None:
    """What befell those of whom a sentence opens: of those killed, nine were from Orul."""
    return harm.SAID_OF.get(statement.word(index)) if statement.word(index - 1) == "those" else None


def among(at: Place) -> Decision[Measure] | None:
    """The dead or hurt of whom a sentence that opens with them counts some: among the 12 killed in Orul was a nurse.

    The number stands right behind the verb, whatever else befell these: among the dead were two who had gone missing.
    """
    statement, (first, _), verb = at.statement, at.sentence, at.opening - 1
    is_turned = statement.word(first) != "among"
    if is_turned and _turned(statement, first) is None:
        return None
    verb -= statement.tag(verb) == POSSESSIVE  # a bride and her four sisters
    if at.number and statement.tag(verb) in _JOINS_ITEMS:
        last = Place(statement, at.number - 1)
        is_list = all(tag in _IN_LIST for tag in statement.tags[last.index + 1 : verb])
        return among(last) if is_list and last.index > first else None
    if statement.word(verb) not in _TEXT.forms_of_be:
        return None
    if is_turned:
        return _told_first(statement, first, verb)
    near = range(first + 1, min(verb, first + _OPENING_WORDS + 2))
    lots = (harm.NOUNS.get(statement.word(here)) or harm.SAID_OF.get(statement.word(here)) for here in near)
    lot = next((one for one in lots if one is not None), None)
    parts = (here for here in range(first, verb) if statement.tags[here] in _PARTS_SUBJECT)
    is_apart = any(statement.word(here) not in harm.SAID_OF for here in parts)
    return Decision(LIST_OF.name, lot) if lot in ("killed", "injured") and not is_apart else None


def _turned(statement: Statement, first: int) -> int | None:
    """The word of harm with which a sentence opens whose verb follows: also killed were; still missing are."""
    index = first
    while statement.tag(index) in _BEFORE_TURNED or statement.word(index) in _FIGURES.before_turned_harm:
        index += 1
    return index if statement.word(index) in harm.SAID_OF and index - first < _OPENING_WORDS else None


def _told_first(statement: Statement, first: int, verb: int) -> Decision[Measure] | None:
    """What befell those who stand behind the verb: killed in the blast were three guards."""
    index = _turned(statement, first)
    if index is None or any(tag not in _WITHIN_TURNED for tag in statement.tags[index + 1 : verb]):
        return None
    return Decision(LIST_OF.name, harm.SAID_OF[statement.word(index)])


def of_number(at: Place, unit: Unit) -> Measure | None:
    """The harm counted by a toll with its number right behind it, which counts nothing else: a toll of 19 was given."""
    noun = at.opening - 2
    is_alone = unit.kind == "none" and at.statement.word(at.opening - 1) == "of"
    if not is_alone or at.statement.word(noun) != "toll":
        return None
    found = _counted_by(at.statement, noun, at.sentence[0])
    return found.found if found is not None else None


def _opened(at: Place, unit: Unit) -> Decision[Measure] | None:
    """What a sentence counts that opens with a toll or “the number of”, whatever is told until that rose to it."""
    statement, first = at.statement, at.sentence[0]
    near = [statement.word(index) for index in range(first, first + _OPENING_WORDS)]
    has_toll = not (_FIGURES.tolls.isdisjoint(near) and _FIGURES.counts_behind_harm.isdisjoint(near))
    is_toll = "death" in near and has_toll
    if not persons.are(unit) or not (is_toll or near[:3] == _NUMBER_OF):
        return None
    verb = at.opening - 2
    is_risen = statement.word(verb) in _FIGURES.between_toll_and_number and statement.tag(verb) in _VERBS
    is_first = not any(tag == NUMBER for tag in statement.tags[first : first + _OPENING_WORDS])
    if not is_risen or not is_first or statement.word(verb + 1) not in _FIGURES.states_toll:
        return None
    if is_toll:
        return Decision(TOLL.name, "killed")
    noun = first + len(_NUMBER_OF) + (near[-1] in ("people", "the"))
    if _is_of_two_lots(statement, noun + 2, first):
        return None
    lot = harm.NOUNS.get(statement.word(noun)) or harm.SAID_OF.get(statement.word(noun))
    return Decision(NUMBER_OF.name, lot) if lot is not None else None


def _number_behind(at: Place, unit: Unit) -> Measure | None:
    """What befell people whose number stands before “the number of”: bringing to 12 the number of people killed."""
    statement, noun = at.statement, unit.after + 1
    if at.before != "to" or unit.kind != "none" or statement.word(noun - 1) != "the":
        return None
    words = [statement.word(here) for here in range(noun, noun + _REACH_TO_NUMBER_OF_WORDS)]
    if words[1] in _FIGURES.tolls:
        return harm.NOUNS.get(words[0])
    is_told = words[1] == "of" or statement.tag(noun + 1) in _BEHIND_NUMBER  # the number known to have died
    if words[0] == "number" and (lot := harm.SAID_OF.get(words[1])) is not None:
        return lot  # the number killed
    if words[0] not in _FIGURES.names_of_numbers or not is_told:
        return None
    return next((lot for word in words[2:] if (lot := harm.NOUNS.get(word) or harm.SAID_OF.get(word))), None)


def _is_of_two_lots(statement: Statement, index: int, first: int) -> bool:
    """Whether one number is of people to whom different things happened: the number of dead and missing rose to 63."""
    words = (statement.word(index), statement.word(index - 2))
    last, before = (harm.NOUNS.get(word) or harm.SAID_OF.get(word) for word in words)
    is_joined = last is not None and before is not None and statement.word(index - 1) in ("and", "or")
    return is_joined and last != before and _is_number_of(statement, index - 2, first)


def before_record(at: Place) -> int:
    """The word before a number and what it is called: to a record 40, from the record high of 40."""
    index = at.opening - 1
    if at.statement.word(index) == "of" and at.statement.word(index - 1) in _FIGURES.records:
        index -= 1
    while at.statement.tag(index) in _OF_RECORD:
        index -= 1
    return index


def _counted_by(statement: Statement, index: int, first: int) -> Decision[Measure] | None:
    """What a word counts if it is a toll, or comes after “the number of” or before “include”."""
    word = statement.word(index)
    if word in _FIGURES.tolls and statement.word(index - 1) in _FIGURES.roads_with_tolls:
        return None
    lot = harm.NOUNS.get(statement.word(index - 1))
    if word in _FIGURES.counts_behind_harm and lot is not None and statement.tag(index) == NOUN:
        return Decision(TOLL.name, lot)  # the death count, the body count
    if word in _FIGURES.tolls and (lot is not None or not _is_of_something_else(statement, index)):
        return Decision(TOLL.name, lot or "killed")
    is_counted = statement.word(index + 1) in _FIGURES.counted_in
    if is_counted and word in _FIGURES.kept_in and _is_of_those_in(statement, index):
        return Decision(LIST_OF.name, "detained")
    lot = harm.NOUNS.get(word) if not _are_left_at(statement, index) else None
    if _is_next_estimate(statement, index, first):
        also = lot or harm.SAID_OF.get(word)
        return Decision(ESTIMATED.name, also) if also is not None else None
    if lot is not None:
        if statement.tag(index) != PARTICIPLE and _is_number_of(statement, index, first):
            return Decision(NUMBER_OF.name, lot)
        is_known = statement.word(index - 1) == "the" or statement.word(index - 1) in _TEXT.possessives
        is_estimate = is_known and statement.word(index - 2) in _FIGURES.estimates_toll
        is_own = statement.word(index - 1) == "own" and statement.word(index - 2) in _TEXT.possessives
        is_estimate = is_estimate or (is_own and statement.word(index - 3) in _FIGURES.estimates_toll)
        if is_estimate and statement.tag(index + 1) != NOUN:
            return Decision(ESTIMATED.name, lot)
        if is_counted and (listed := _listed(statement, index + 1)):
            return listed
    if is_counted and statement.word(index - 1) == "those" and (listed := _listed(statement, index + 1)):
        return listed  # those arrested include two clerks
    lot = harm.SAID_OF.get(word)
    if lot is None and word in _FIGURES.drives and statement.word(index + 1) in ("from", "out"):
        lot = "displaced"  # the number of people forced from their homes
    is_number = _is_number_of(statement, index, first) or statement.word(index - 1) == "number"  # the number killed
    is_number = is_number and not _is_of_things(statement, index, first)
    return Decision(NUMBER_OF.name, lot) if lot is not None and is_number else None


def _are_left_at(statement: Statement, index: int) -> bool:
    """Whether “remains” is a verb: the number of clerks on leave remains at 12; not: the number of remains."""
    is_human = statement.word(index - 1) == "human"
    return statement.word(index) == "remains" and not is_human and statement.tag(index - 1) not in _BEFORE_REMAINS


def _is_of_those_in(statement: Statement, index: int) -> bool:
    """Whether a sentence goes on from those who are somewhere to some of them: among those in custody are two."""
    return (statement.word(index - 2), statement.word(index - 1)) == ("those", "in")


def _is_of_things(statement: Statement, index: int, first: int) -> bool:
    """Whether what befell something is told of things that are no people: the number of homes burned."""
    near = range(max(first, index - _REACH_TO_NUMBER_OF_WORDS), index)
    start = next((here + 2 for here in reversed(near) if statement.word(here + 1) == "of"), index)
    nouns = [statement.word(here) for here in range(start, index) if statement.tags[here] == NOUN]
    return bool(nouns) and not any(map(persons.is_person, nouns))


def _is_of_something_else(statement: Statement, index: int) -> bool:
    """Whether a toll is none of the dead: a tally of cases, a medal tally."""
    if statement.word(index + 1) == "of" and statement.tag(index + 2) == NOUN:
        noun = statement.word(index + 2)
        if noun not in _FIGURES.harmful_events and not persons.is_person(noun):
            return True
    before = statement.word(index - 1)
    is_on = statement.word(index + 1) == "on" and statement.tag(index + 2) in DETERMINERS
    if is_on or before in _FIGURES.costs_of_mishaps:
        return True  # the financial toll, the toll on the economy
    if statement.word(index) not in _FIGURES.tolls_of_anything:
        return False
    if not statement.vocabulary.isdisjoint(_FIGURES.names_of_cases):
        return True  # 430 cases and 12 deaths, taking the tally to 12,034
    is_named = statement.tag(index - 1) == NOUN and before not in _FIGURES.harmful_events
    return is_named or statement.vocabulary.isdisjoint(harm.TELLING - _FIGURES.tolls)


def _is_next_estimate(statement: Statement, index: int, first: int) -> bool:
    """Whether a word stands in the next item of an estimate: put the dead at 40 and the injured at 60."""
    is_item = statement.word(index - 2) in ("and", ",") and statement.word(index - 1) == "the"
    is_put = is_item and statement.word(index + 1) == "at"
    return is_put and any(statement.word(near) in _FIGURES.estimates_toll for near in range(first, index - 2))


def _listed(statement: Statement, verb: int) -> Decision[Measure] | None:
    """What happened to the people listed after a verb: the dead include three guards."""
    if statement.word(verb - 3) == "of" and statement.word(verb - 4) in _FIGURES.none_of_those:
        return None  # none of the dead was a child
    lot = harm.NOUNS.get(statement.word(verb - 1)) if statement.word(verb - 2) in ("the", "those") else None
    is_those = statement.word(verb - 2) == "those"
    if is_those or (statement.tag(verb - 2) == NUMBER and statement.word(verb) not in _TEXT.forms_of_be):
        lot = lot or harm.SAID_OF.get(statement.word(verb - 1))  # the 14 killed included nine pupils
    if statement.word(verb - 1) == "toll":
        return _counted_by(statement, verb - 1, statement.sentence(verb)[0])  # the toll includes 40 children
    return Decision(LIST_OF.name, lot) if lot is not None else None


def _is_number_of(statement: Statement, index: int, first: int) -> bool:
    """Whether "the number of" or "the tally of" comes before a word."""
    return any(
        statement.word(near) in _FIGURES.names_of_numbers and statement.word(near + 1) == "of"
        for near in range(max(first, index - _REACH_TO_NUMBER_OF_WORDS), index)
    )
