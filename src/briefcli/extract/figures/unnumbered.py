"""Nobody and somebody: words that count people harmed without a number.

“Nobody was hurt” and “no casualties” count none, “killed a child” counts one. Such words count nobody unless harm is
told of the people after them; so they are proposed here, and kept where `is_harmed` says that it is.
"""

from bisect import bisect_right
from collections.abc import Iterator

from briefcli import regexes
from briefcli.extract.figures import casualties, harm, persons, predicates, tolls, units, victims
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.numbers import amounts, implied
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    AUXILIARIES,
    AUXILIARY,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    FINITE,
    FINITES,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NUMBER,
    PAST,
    SEMICOLON,
    THAT,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_ANOTHER = "another"
_THE = "the"
_HURT = ("killed", "injured")
_DIED = frozenset(_FIGURES.dying - {*harm.NOUNS})
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_IN_GROUP = letters("DETERMINERS NUMBER NOMINAL ADJECTIVE PREPOSITION GENITIVE")
_NOUN_BEHIND = regexes.compile(r" ([^\W\d_]+)")
_HARM_BEHIND = regexes.compile(rf" (?:[A-Za-z]+ ){{1,2}}{any_of(_FIGURES.counts_of_harm)}\b")
"""No cholera deaths, no further civilian casualties."""
_HARM_REPORTED = regexes.compile(rf" (?:[a-z]+ )?{any_of(_FIGURES.reports_of_harm)} of (?:any )?([^\W\d_]+)")
_MOST_WORDS_OF_DEED = 3
"""Most words before one person of a deed that opens the sentence, and is its news: the sudden arrest of a guard."""
_MOST_WORDS_TO_WHO = 7
"""Most words from somebody to “who died”: a friend of the mayor of Orul, who died."""
_MOST_WORDS_TO_DEGREE = 8
"""How far after “nobody” a degree of harm may stand: nobody was, it seems, badly hurt."""


def hints(text: str) -> list[str]:
    """The hints of harm that a text has, among which those of its paragraphs are; most texts have few or none."""
    return list(filter(text.lower().__contains__, _FIGURES.hints_of_harm))


def add(text: str, found: list[Amount], hints: list[str]) -> list[Amount]:
    """The amounts of a paragraph with its words for none and for one beside them, where it has a hint of harm."""
    if not hints or not any(map(text.lower().__contains__, hints)):
        return found
    proposed = list(_proposed(text))
    ends = {one.number.end for one in proposed if one.value == 0}  # the “one” of “no one” is no number
    numbers = [amount for amount in found if not (amount.value == 1 and amount.number.end in ends)]
    new = [one for one in proposed if not _is_inside(one, numbers)]
    return sorted([*numbers, *new], key=lambda amount: amount.number) if new else numbers


def _is_inside(one: Amount, numbers: list[Amount]) -> bool:
    """Whether a word is part of a number or of its hedge: a dozen, no fewer than 12."""
    index = bisect_right(numbers, one.number.end, key=lambda amount: amount.span.start) - 1
    return index >= 0 and numbers[index].span.touches(one.number)


def is_proposed(amount: Amount) -> bool:
    """Whether an amount is a word for none or one, and no number."""
    return amount.numerals[0].form in ("none", "article")


def is_harmed(at: Place) -> bool:
    """Whether a word for none or one counts people of whom harm is told."""
    unit = units.of(at)
    harmed = casualties.of(at, unit, is_part=False)
    if harmed is None:
        return False
    told = at.statement.vocabulary
    if harmed.found == "detained" and (not _FIGURES.sentencing.isdisjoint(told) or {"for", "years"} <= told):
        return False  # one who is jailed, or detained, for 14 years is sentenced, and no toll
    is_deed = harmed.found == "detained" and harmed.rule == victims.DEED.name
    is_deed = is_deed and at.index - at.sentence[0] > _MOST_WORDS_OF_DEED
    if is_deed and told.isdisjoint(_FIGURES.tells_of_arrest):
        return False  # condemned the arrest of an editor
    is_aged = at.statement.word(unit.after + 1) in _FIGURES.before_age  # the pilot, aged 41, was killed
    index = at.statement.behind_aside(unit.after, "" if is_aged else FINITES)
    is_said = at.statement.tag(index) == AUXILIARY or at.statement.word(index) in _DIED
    is_said = is_said or is_suffered(at.statement, index) or _is_first_of_two(at.statement, index)
    if harmed.rule == tolls.LIST_OF.name and _is_named_in_list(at, unit):
        return False
    is_said = is_said or at.before in harm.VERBS  # killed the driver and injured nine
    if _is_same_one(at, unit):
        return False
    if at.written.lower() == _THE and not (harmed.found in _HURT and is_said):
        return False  # the driver was killed, but the driver jailed in May
    return rules.first(NONE_HARMED if at.first.form == "none" else ONE_HARMED, at, unit) is None


def _is_same_one(at: Place, unit: Unit) -> bool:
    """Whether an aside says who the one person before it is: a third child, a boy aged six, was hurt."""
    statement, end = at.statement, unit.after
    if at.first.form != "article" or at.before != "," or not at.number:
        return False
    last = Place(statement, at.number - 1)
    is_behind = last.amount.value == 1 and units.of(last).after == at.opening - 1 and persons.are(units.of(last))
    if statement.word(end) in _FIGURES.before_age and statement.tag(end + 1) == NUMBER:
        end += 2
    return is_behind and statement.tag(end) == COMMA and statement.tag(end + 1) in (*FINITES, *AUXILIARIES)


def _is_first_of_two(statement: Statement, index: int) -> bool:
    """Whether one verb is that of somebody and of those behind “and”: the pilot and both passengers were killed."""
    if statement.tag(index) != COORDINATOR or statement.tag(index + 1) != NUMBER:
        return False
    index += 2
    while statement.tag(index) in NOMINAL:
        index += 1
    return statement.tag(index) == AUXILIARY


def _is_named_in_list(at: Place, unit: Unit) -> bool:
    """Whether somebody's is named in a list of those harmed, where all have names: Ada Quill and her guide, Bo Reed."""
    is_own = at.written.lower() in _TEXT.possessives
    return is_own and at.statement.tag(unit.after) == COMMA and at.statement.tag(unit.after + 1) == NAME


def is_suffered(statement: Statement, index: int) -> bool:
    """Whether a verb tells of harm with its object alone: suffered minor injuries, sustained burns."""
    is_verb = statement.tag(index) == FINITE and statement.word(index) not in harm.SAID_OF
    return is_verb and predicates.befallen(statement, index, FINITE) == "injured"


def _proposed(text: str) -> Iterator[Amount]:
    for one in implied.find(text):
        noun = _HARM_REPORTED.match(text, one.span.end) or _NOUN_BEHIND.match(text, one.span.end)
        is_no = one.value == 0 and one.span.of(text).lower() == "no"
        is_of_harm = is_no and _HARM_BEHIND.match(text, one.span.end) is not None
        if not is_no or is_of_harm or (noun and _is_of_the_living(noun[1].lower())):
            yield amounts.without_hedge(one)


def _is_of_the_living(noun: str) -> bool:
    """Whether “no” before a noun can say that nobody was harmed; where no bodies were found, somebody may have been."""
    return persons.is_person(noun) and noun not in _FIGURES.found_dead


def _some_of_harmed(at: Place, unit: Unit) -> bool | None:
    if at.after != "of":
        return None
    is_of_harmed = unit.head in harm.NOUNS or at.word(3) in harm.SAID_OF or at.word(4) in harm.SAID_OF
    return True if is_of_harmed and at.tag(3) not in AUXILIARIES else None


def _of_harmed(at: Place, unit: Unit) -> bool | None:
    if at.statement.word(unit.after) in _TEXT.relatives | {"that"}:
        return True
    return True if unit.kind == "none" and at.after in harm.SAID_OF and at.after in harm.VERBS else None


def _does_else(at: Place, unit: Unit) -> bool | None:
    """Whether the verb of “nobody” is no verb of harm; what follows is told of somebody else."""
    if unit.kind != "none" or at.before in harm.VERBS:
        return None
    step = _behind_whom(at)
    while at.tag(step) in _BEFORE_VERB or _is_thought(at, step):
        step += 1
    return None if predicates.befallen(at.statement, at.index + step, at.tag(step)) is not None else True


def _is_thought(at: Place, step: int) -> bool:
    """Whether a word only says that something is thought or told: nobody is thought to have been hurt."""
    thought = _FIGURES.feared | _FIGURES.told_to_be
    to = step + (at.word(step) in thought)
    return at.word(to) == "to" and at.word(to - 1) in thought


def _behind_whom(at: Place) -> int:
    """How many words after “nobody” its verb begins: behind “among the 140 aboard”, where such a phrase stands."""
    if at.after not in _FIGURES.leads_to_group:
        return 1
    step = 2
    while at.tag(step) in _IN_GROUP:
        step += 1
    return step if at.tag(step) in AUXILIARIES else 1


def _badly(at: Place, _: Unit) -> bool | None:
    near = (at.word(step) for step in range(1, _MOST_WORDS_TO_DEGREE + 1))
    return True if any(word in _FIGURES.degrees_of_harm for word in near) else None


def _not_one(at: Place, unit: Unit) -> bool | None:
    if unit.kind == "none":
        written = at.written.lower()
        return None if written == _ANOTHER or written in _FIGURES.person_nouns or written in _PEOPLE.kin else True
    words = (unit.name or "").lower().split()
    noun = words[-2] if len(words) > 1 and unit.head in harm.SAID_OF else unit.head  # found a man dead
    is_one = noun in _FIGURES.person_nouns or noun in _PEOPLE.kin or noun in _FIGURES.nationals
    is_one = is_one or (
        unit.name in _FIGURES.found_dead and not _FIGURES.finds_bodies.isdisjoint(at.statement.vocabulary)
    )
    return None if unit.kind == "noun" and (is_one or at.amount.value != 1) else True


def _otherwise(at: Place, unit: Unit) -> bool | None:
    """Whether a clause of its own, with “that” or “when”, comes before what is told of harm."""
    statement = at.statement
    if unit.head in harm.NOUNS or at.before in harm.VERBS or at.before == "of":
        return None
    if statement.word(unit.after) == "that" and statement.tag(unit.after + 1) not in AUXILIARIES:
        return True
    for index in range(unit.after, at.sentence[1]):
        if statement.word(index) in harm.SAID_OF:
            return None
        if statement.word(index) == "when":
            return True
    return None


def _unexplained(at: Place, unit: Unit) -> bool | None:
    """Whether somebody near to others, or described in a headline, only died, of which no mishap or deed is told."""
    is_described = unit.after == at.index + 1 and at.index > at.sentence[0] and at.tag_before in NOMINAL
    is_near = unit.head in _PEOPLE.kin or unit.head in _FIGURES.companions
    is_near = is_near and _is_who_died(at.statement, unit.after)  # a friend of Reed who died in 2014
    if at.written.lower() not in _TEXT.possessives and not is_described and not is_near:
        return None
    is_of_several = at.before.endswith("s") or at.before in _FIGURES.plurals
    if at.written.lower() == "whose" and at.amount.value != 1 and is_of_several:
        return True  # 400 orphans whose parents were killed
    lot = casualties.of(at, unit, is_part=False)
    only_died = not _DIED.isdisjoint(at.statement.vocabulary) or "passed away" in at.statement.small
    is_bereaved = at.before == "of" and at.statement.word(at.opening - 2) == "death"  # the death of her father
    only_died = (only_died or is_bereaved) and lot is not None and lot.found == "killed"
    is_told = harm.is_of_mishap(at.statement) and not _is_before_mishap(at.statement, unit.after)
    return True if only_died and not is_told else None


def _is_who_died(statement: Statement, index: int) -> bool:
    """Whether a clause with “who died” describes somebody whose noun phrase may go on at a word."""
    who = next((here for here in range(index, index + _MOST_WORDS_TO_WHO) if statement.word(here) == "who"), index)
    return who > 0 and statement.word(who) == "who" and statement.word(who + 1) in _DIED


def _is_before_mishap(statement: Statement, index: int) -> bool:
    """Whether somebody who died did so before the one mishap that is told of: who died four days before the crash."""
    words = [statement.word(here) for here in range(index, len(statement.tokens))]
    if "before" not in words or words.index("before") < next((i for i, w in enumerate(words) if w in _DIED), 0):
        return False
    return not any(harm.is_mishap(word) for word in words[: words.index("before")])


def _owner(at: Place, unit: Unit) -> bool | None:
    is_among = at.statement.word(unit.after) in _TEXT.forms_of_be and at.statement.word(unit.after + 1) == "among"
    is_among = is_among and NUMBER in at.statement.tags[unit.after + 2 : unit.after + 4]  # is among the 40 arrested
    is_body = at.statement.word(unit.after + 1) in _FIGURES.found_dead
    if is_body and not _FIGURES.finds_bodies.isdisjoint(at.statement.vocabulary):
        return None  # a man's body was found
    return True if at.statement.tag(unit.after) == GENITIVE or is_among else None


def _has_happened(at: Place, unit: Unit, first: int) -> bool:
    """Whether harm told after “when” is past: when police killed a guard, when a guard was killed."""
    statement = at.statement
    when = next((here for here in range(at.index - 1, first, -1) if statement.word(here) == "when"), at.index)
    verbs = [statement.word(here) for here in (*range(when + 1, at.index), unit.after)]
    if "was" in verbs:
        return True
    known = (_VERBS.get(word) for word in verbs if word in harm.VERBS)
    return any(one is not None and PAST in one.forms and BASE_FORM not in one.forms for one in known)


def _is_deed_in_general(at: Place, unit: Unit) -> bool:
    """Whether a form in -ing is the subject, and tells what is done to anybody: killing a guard is a crime."""
    statement, deed = at.statement, at.opening - 1
    is_deed = statement.tag(deed) == GERUND and statement.word(deed) in harm.VERBS
    opens = deed == at.sentence[0] or statement.tag(deed - 1) == THAT
    return is_deed and opens and statement.tag(unit.after) in (*FINITES, AUXILIARY, COORDINATOR)


def _supposed(at: Place, unit: Unit) -> bool | None:
    if at.written.lower() in _FIGURES.person_nouns:
        return None  # in a headline the present tense is that of news: man dies after a fall
    if _is_deed_in_general(at, unit):
        return True
    first, end = at.sentence
    first = max(first, at.statement.tags.rfind(SEMICOLON, first, at.index))  # when a crane fell; the driver was killed
    before = {at.statement.word(index) for index in range(first, at.index)}
    if at.before == "that" and "time" in before and not _FIGURES.singles_out.isdisjoint(before):
        return True  # the second time in a year that a guard was hurt
    behind = {at.statement.word(index) for index in range(at.index, end)}
    if _has_happened(at, unit, first):
        before.discard("when")
    is_general = not behind.isdisjoint(_FIGURES.makes_general) or not behind.isdisjoint(_FIGURES.harm_in_general)
    return True if is_general or not before.isdisjoint(_FIGURES.supposes) else None


NONE_HARMED: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "none of those harmed",
        "“None of the injured” does not say that nobody was injured.",
        "None of the injured was from Marsk.",
        "None of the guards was injured.",
        _some_of_harmed,
    ),
    Row(
        "nobody who was harmed",
        "“Nobody who was hurt”, or “nobody hurt in the fire”, does not say that nobody was hurt.",
        "No one hurt in the fire has come back.",
        "No one was hurt in the fire.",
        _of_harmed,
    ),
    Row(
        "nobody who did something else",
        "“Nobody” with another verb is not whoever is harmed further on.",
        "Ann Reed, who drew maps nobody could fold, dies in Marsk.",
        "Nobody died in Marsk.",
        _does_else,
    ),
    Row(
        "nobody of another clause",
        "“No guard” with “when” or the like before the word of harm does not say that nobody was hurt.",
        "No guard was there when they were killed.",
        "No guard was killed when Reed was there.",
        _otherwise,
    ),
    Row(
        "nobody badly hurt",
        "“Nobody was badly hurt” does not say that nobody was hurt.",
        "Nobody was seriously hurt.",
        "Nobody was hurt. Two boats were seriously late.",
        _badly,
    ),
)
ONE_HARMED: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "article before no person",
        "“A” and “another” count one only before a noun for one person.",
        "The blast killed a guard crew.",
        "The blast killed a guard.",
        _not_one,
    ),
    Row(
        "relative who died",
        "A relative counts only where the sentence tells of a mishap or a deed of harm, and parents only if of one.",
        "Her brother died last year.",
        "Her brother died in the blast.",
        _unexplained,
    ),
    Row(
        "article before an owner",
        "“A” before somebody in the possessive counts nobody, nor one who is “among” a number.",
        "A guard's death shook Marsk.",
        "A guard was killed in Marsk.",
        _owner,
    ),
    Row(
        "harm that is supposed",
        "Harm to one person after “if” or “when”, in the present tense of “die”, or with “every” has befallen nobody.",
        "The law applies when a guard is killed.",
        "The law was changed after a guard was killed.",
        _supposed,
    ),
)
