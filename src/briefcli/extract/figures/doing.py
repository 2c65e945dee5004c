"""Whether words behind a number are no things that it counts, but what several do: 12 plan to appeal."""

from briefcli.extract.figures import harm, joined, persons, scenes
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITES,
    NAME,
    NOUN,
    NUMBER,
    PREPOSITION,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    THAT,
    TIME,
    TO,
    letters,
)

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_VERBS = lexicon.verbs()

_IN_NOUN = letters("NOUN ADJECTIVE")
_BEFORE_CLAUSE = letters("COMMA COORDINATOR SEMICOLON")
_LEADS_ON = letters("PREPOSITION TO ADVERB DETERMINERS")
_HEDGES = letters("DETERMINER ADVERB")
_OPENS_OWN_WHOLE = letters("DETERMINERS NUMBER")
_OPENS_WITHIN = letters("RELATIVE SUBORDINATOR THAT")


def is_none(statement: Statement, first: int, last: int) -> bool:
    """Whether a phrase behind a number is no noun phrase: verbs, who says the number, or when: 440 last May."""
    if (last - first == 1 and _is_last_verb(statement, first)) or _is_said_of_number(statement, first, last):
        return True
    if statement.word(first) == "serving" and statement.word(last - 1) in _FIGURES.terms_served:
        return True  # among them 14 serving life sentences
    is_of_time = statement.tag(first + 1) == TIME or statement.word(first + 1) in _FIGURES.month_names
    if statement.tags[first] == ADJECTIVE and is_of_time and last <= first + 2:
        return True
    return _is_verb(statement, first, last) or _is_deed(statement, first) or _is_done_by_more(statement, first, last)


def _is_verb(statement: Statement, first: int, last: int) -> bool:
    """Whether a word without a plural ending is a verb, since it has an object: 207 wore a belt, 40 arrive each day.

    Where the number opens its clause, “to” or a preposition behind it shows as much, if no other verb follows: 12 plan
    to appeal, 40 face charges of riot; but 12 staff from the mill were hurt.
    """
    word = statement.word(first)
    if statement.tags[first] != NOUN or joined.is_plural(word) or word in harm.SAID_OF:
        return False
    place = first - 1
    while statement.word(place) in _FIGURES.before_unit:
        place -= 1
    if not joined.is_several(statement, place):
        return False
    if last - first == 1 and statement.tag(last) in DETERMINERS:
        return True
    if last - first == 1 and statement.tag(last) in (SUBJECT_PRONOUN, THAT) and word in _CLAUSES.complement.forms:
        return True  # nearly a third say they left
    is_spelt_so = is_base(word) and word not in _FIGURES.not_done_by_several
    if is_spelt_so and last - first == 1 and statement.tag(last) == NAME and place == first - 1:
        return not _has_verb(statement, last)  # only 19 support Reed
    if not is_spelt_so or place != first - 1 or not _opens(statement, place) or _has_verb(statement, last):
        return False
    is_led = statement.tag(last) in (TO, PREPOSITION) and last - first == 1
    has_object = statement.tag(first + 1) == NOUN and statement.is_joined(first + 1) and last <= first + 2
    return is_led or (has_object and statement.tag(statement.sentence(first)[1] - 1) == STOP)


def is_base(word: str) -> bool:
    """Whether a word may be the base form of a verb."""
    verb = _VERBS.get(word)
    return verb is not None and verb.lemma == word


def _is_done_by_more(statement: Statement, first: int, last: int) -> bool:
    """Whether a form in -ed or -ing behind “more” is a verb, as what follows shows: hundreds more showed up."""
    word, is_led = statement.word(first), statement.tag(last) in _LEADS_ON
    is_form = word.endswith(("ed", "ing")) and word in _VERBS and word not in harm.SAID_OF
    return is_form and is_led and last - first == 1 and statement.word(first - 1) == "more"


def _opens(statement: Statement, number: int) -> bool:
    """Whether a number opens a clause, its hedge and “all” apart: all 12 plan, and about 40 face."""
    if number not in statement.places:
        return False
    start = statement.amounts[statement.places.index(number)].span.start
    before, (first, _) = number - 1, statement.sentence(number)
    while before >= first and (statement.tokens[before].start >= start or statement.tags[before] in _HEDGES):
        before -= 1
    return before < first or statement.tags[before] in _BEFORE_CLAUSE


def _has_verb(statement: Statement, index: int) -> bool:
    """Whether the clause that goes on at a word has another verb, in no clause within it and by nobody who tells."""
    is_within, is_apart, (_, end) = False, False, statement.sentence(index - 1)
    for here in range(index, end):
        tag = statement.tags[here]
        is_next = tag == COORDINATOR and joined.is_several(statement, here + 1)
        is_next = is_next and statement.tag(here + 2) not in _IN_NOUN
        if tag == SEMICOLON or is_next:
            return False  # and 30 stay overnight
        is_within = is_within or tag in _OPENS_WITHIN
        is_apart = is_apart or tag == COMMA
        if tag in FINITES and not is_within:
            return not (is_apart and scenes.is_of_saying(statement, here))
    return False


def _is_said_of_number(statement: Statement, first: int, last: int) -> bool:
    """Whether people behind a number that is compared say how many there are: fewer than the 900 officials say."""
    is_compared = statement.word(first - 2) == "the" and statement.word(first - 3) in _FIGURES.compares_with
    is_told = is_compared and statement.word(last) in _CLAUSES.complement.forms
    return is_told and persons.is_person(statement.word(last - 1))


def _is_last_verb(statement: Statement, index: int) -> bool:
    """Whether a word without a plural that ends what is said of several is their verb: is off after 1,100 object."""
    end, several = statement.tag(index + 1), joined.is_several(statement, index - 1)
    is_led = statement.word(index - 2) in _FIGURES.opens_clause_of_headline
    return several and is_led and end == STOP and is_base(statement.word(index))


def _is_deed(statement: Statement, index: int) -> bool:
    """Whether a form in -ed behind a number that opens a clause is its verb: of 90 jars, 12 contained traces of lead.

    Where nothing else of the sentence is a finite verb, it must be one.
    """
    word, (first, end) = statement.word(index), statement.sentence(index)
    if not word.endswith("ed") or word not in _VERBS or word in harm.SAID_OF:
        return False
    if statement.tag(index - 1) != NUMBER or statement.word(index - 1) in _FIGURES.not_several:
        return False
    before = index - 2
    while before >= first and statement.tags[before] in _HEDGES:
        before -= 1
    opens = before < first or statement.tags[before] in _BEFORE_CLAUSE
    is_of_whole = statement.word(first) == "of" and statement.tag(first + 1) in _OPENS_OWN_WHOLE and index - 2 > first
    if not opens or not is_of_whole:
        is_whole = opens and statement.tag(end - 1) == STOP and statement.tag(index + 1) in _IN_NOUN
        return is_whole and not any(tag in FINITES for tag in statement.tags[first:end])
    return True
