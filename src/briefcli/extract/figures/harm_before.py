"""Whether a place before people harmed is where they came to harm: a bus crashed in Orul, killing nine.

It may as well be that of whoever tells, judges or mourns: a court in Orul jailed a man who killed nine.
"""

from briefcli.extract.figures import harm, persons, place_names, scenes
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    COMMA,
    FINITES,
    NAME,
    NOUN,
    NUMBER,
    OF,
    RELATIVE,
    SUBJECT_PRONOUN,
    letters,
)
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_HARMS = frozenset(
    {*harm.VERBS, *harm.DEEDS, *harm.SAID_OF, *_FIGURES.harming, *_FIGURES.tells_of_mishap, *_FIGURES.assaults}
    | {*_FIGURES.harmful_events, *_FIGURES.striking_weapons, *_FIGURES.tolls, *_FIGURES.strikes_places}
    | {*_FIGURES.claiming, *_FIGURES.befalls, *_FIGURES.illnesses, *_FIGURES.scenes_of_harm}
)
EVENTS = _FIGURES.harmful_events | _FIGURES.striking_weapons | _FIGURES.scenes_of_harm
"""Nouns for what does harm to people where it is."""
_AT_HOME = (
    _FIGURES.tells_of_home | _FIGURES.who_tell_of_place | _FIGURES.heads_of_place | _FIGURES.offices | _FIGURES.clinics
)
_OPENS_OCCASION = ("when", "as")
_STARTS_CLAUSE = letters("NAME NOUN SUBJECT_PRONOUN GERUND FINITES PARTICIPLE")
_ENDS_CLAUSE = letters("RELATIVE THAT SUBORDINATOR SEMICOLON QUOTATION")
_BEFORE_MAIN = AUXILIARIES + ADVERB
_OF_VERB = letters("FINITES PARTICIPLE ADVERB")
_BEFORE_COURT = letters("NOMINAL ADJECTIVE")
_MOST_WORDS_TO_COURT = 4
"""Most words from the name of a town to the end of what its court is called: an Oslo high court judge."""


def is_scene(at: Place, index: int, measure: Measure) -> bool:
    """Whether the place to which a preposition before a number leads is where the people came to harm."""
    first, _ = at.sentence
    return _is_scene(at.statement, index, first, at.opening, is_of_arrest=measure == "detained")


def may_be_scene(statement: Statement, index: int) -> bool:
    """Whether the place to which a preposition leads may be that of the event: where nobody speaks, mourns or lives."""
    before = statement.word(index - 1)
    is_stay = before in _FIGURES.stays_in_place | _FIGURES.speaks_in_place and before not in _HARMS
    is_stay = is_stay or (before in _TEXT.forms_of_be and statement.tag(index - 2) == RELATIVE)  # Reed, who was in Orul
    if is_stay or before in _FIGURES.gatherings_after or _is_home(statement, index) or _is_of_court(statement, index):
        return False
    if scenes.is_where_said(statement, index) or scenes.is_compared(statement, index):
        return False
    first, end = statement.sentence(index)
    if _is_of_latest(statement, first, index):
        return False
    if statement.tag(index - 1) == NUMBER or _is_mourned(statement, first, index) or _is_teller(statement, index, end):
        return False
    said = next((here for here in range(index - 1, first, -1) if statement.tags[here] in FINITES), None)
    is_said = said is not None and not _is_at_home(statement, said, index) and scenes.is_of_saying(statement, said)
    return not is_said and not _is_told_by_others(statement, first, end)


def _is_of_court(statement: Statement, index: int) -> bool:
    """Whether a place is that of a court or of who goes there: a judge in Orul, sued in an Oslo court over a fire."""
    if statement.word(index - 1) in _FIGURES.goes_to_court:
        return True
    if statement.word(index - 1) in _FIGURES.harmful_events:
        return False  # a blast at an Oslo court
    end = _end_of_place(statement, index)
    noun = next(
        (here for here in range(end, end + _MOST_WORDS_TO_COURT) if statement.tag(here) not in _BEFORE_COURT), end
    )
    return any(statement.word(here) in _FIGURES.goes_to_court for here in range(end, noun))


def _is_of_latest(statement: Statement, first: int, index: int) -> bool:
    """Whether a place is that of the last of those harmed alone: nine have died, the latest a cook in Orul."""
    opens = next((here for here in range(index, first, -1) if statement.tags[here] == COMMA), index)
    return any(statement.word(here) in ("latest", "recently") for here in range(opens + 1, opens + 4) if here < index)


def _is_home(statement: Statement, index: int) -> bool:
    """Whether a preposition leads from the town of somebody to what that is in: Ann Reed of Marsk in Norway."""
    start = index
    while statement.tag(start - 1) == NAME:
        start -= 1
    is_of = statement.tag(start - 1) == OF or statement.word(start - 1) == "from"
    return start < index and is_of and statement.tag(start - 2 - (statement.tag(start - 2) == COMMA)) == NAME


def _is_mourned(statement: Statement, first: int, index: int) -> bool:
    """Whether people mourn or wait in a place: a crowd in Orul mourned the nine, families prayed at a mill in Orul."""
    if statement.word(index - 1) in _FIGURES.harmful_events:
        return False  # waited for news of the blast in Orul
    behind = next((here for here in range(index, len(statement.tags)) if statement.tags[here] in FINITES), index)
    verbs = (_VERBS.get(statement.word(here)) for here in (*range(first, index), behind))
    return any(verb is not None and verb.lemma in _FIGURES.mourns for verb in verbs)


def _is_teller(statement: Statement, index: int, end: int) -> bool:
    """Whether whoever is in a place only tells: nine guards were killed, the embassy in Orul said."""
    opens = next((here for here in range(index, 0, -1) if statement.tags[here] == COMMA), 0)
    verb = next((here for here in range(index, end) if statement.tags[here] in FINITES), None)
    is_said = verb is not None and opens > 0 and scenes.is_of_saying(statement, verb)
    return (
        is_said
        and not any(tag in FINITES for tag in statement.tags[opens:index])
        and not _is_at_home(statement, opens, verb or index)
    )


def _is_scene(statement: Statement, index: int, first: int, number: int, *, is_of_arrest: bool) -> bool:
    if scenes.is_compared(statement, index):
        return False
    if _opens(statement, first, index):
        return not _is_told_by_others(statement, index + 1, number)
    if is_of_arrest and scenes.is_reason(statement, index):
        return False
    end = _end_of_place(statement, index)
    if (
        statement.tag(end) == RELATIVE
        or statement.word(end + (statement.tag(end) == COMMA)) in _FIGURES.goes_on_in_place
    ):
        return True
    if _has_verb_of_harm(statement, end, number, is_of_arrest=is_of_arrest) or _is_occasion(statement, first, number):
        return True
    if statement.word(index - 1) in _FIGURES.gatherings_after:
        return False
    near = range(first, index)
    if any(_tells_of_harm(statement, here, is_of_arrest=is_of_arrest) for here in near):
        return True
    # When the mayor was in Orul; villagers sued in an Orul court.
    is_visit = statement.word(index - 1) in _TEXT.forms_of_be or _is_of_court(statement, index)
    return not is_visit and _is_at_home(statement, first, index)


def _is_occasion(statement: Statement, first: int, number: int) -> bool:
    """Whether a clause at the head of the sentence tells when people right behind it came to harm: when it fell,."""
    if statement.word(first) not in _OPENS_OCCASION or statement.tag(number - 1) != COMMA:
        return False
    verb = next((here for here in range(first, number - 1) if statement.tags[here] in FINITES), None)
    subject = verb - 1 if verb is not None else first
    is_somebody = statement.tags[subject] in (NAME, SUBJECT_PRONOUN) or persons.is_person(statement.word(subject))
    return verb is not None and not is_somebody and not scenes.is_of_saying(statement, verb)


def _opens(statement: Statement, first: int, index: int) -> bool:
    """Whether nothing but a time stands before a preposition in its sentence: on Sunday in Orul."""
    return all(
        tag not in _STARTS_CLAUSE or statement.word(here) in _PEOPLE.spans
        for here, tag in enumerate(statement.tags[first:index], first)
    )


def _end_of_place(statement: Statement, index: int) -> int:
    """The word behind the name to which a preposition leads: in the old town of Orul."""
    name = index + 1
    while name < len(statement.tags) and statement.tags[name] != NAME and statement.tags[name] not in FINITES:
        name += 1
    return place_names.end_of_name(statement, name)


def _is_told_by_others(statement: Statement, index: int, end: int) -> bool:
    """Whether somebody tells the number who need not tell of the place around: in Orul, Reed said that nine died."""
    verb = next((here for here in range(index, end) if statement.tags[here] in FINITES), None)
    return verb is not None and scenes.is_of_saying(statement, verb) and not _is_at_home(statement, index, verb)


def _is_at_home(statement: Statement, first: int, end: int) -> bool:
    """Whether the words of a subject are those for who tells of their own place: police in Orul said."""
    words = {statement.word(here) for here in range(first, end)}
    if not words.isdisjoint(_FIGURES.clinics) and not _FIGURES.treats.isdisjoint(statement.vocabulary):
        return False  # a hospital in Orul treated nine
    return not words.isdisjoint(_AT_HOME) and words.isdisjoint(_FIGURES.houses_abroad)


def _tells_of_harm(statement: Statement, index: int, *, is_of_arrest: bool) -> bool:
    """Whether a word is one of harm, and not only what another noun is for: a bomb squad."""
    if statement.tags[index] == NOUN and statement.tag(index + 1) == NOUN and statement.is_joined(index + 1):
        return False
    word = statement.word(index)
    if harm.VERBS.get(word, harm.DEEDS.get(word, harm.SAID_OF.get(word))) == "detained":
        return is_of_arrest
    known = _VERBS.get(word)
    return word in _HARMS or (known is not None and known.lemma in _FIGURES.happens_here)


def _has_verb_of_harm(statement: Statement, index: int, end: int, *, is_of_arrest: bool) -> bool:
    """Whether the main verb behind a place is one of harm: homes in Orul were damaged, and nine guards hurt."""
    for here in range(index, end):
        if statement.tags[here] in _ENDS_CLAUSE or statement.word(here) in _FIGURES.follows_event:
            return False  # marched in Orul after nine were killed
        if statement.tags[here] in FINITES:
            verb = here
            while statement.tag(verb) in _BEFORE_MAIN and statement.tag(verb + 1) in _OF_VERB:
                verb += 1
            is_leaving = statement.word(verb) in _FIGURES.puts_in_hospital
            return is_leaving or _tells_of_harm(statement, verb, is_of_arrest=is_of_arrest)
    return False
