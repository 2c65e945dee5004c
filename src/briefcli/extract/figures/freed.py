"""Captives who are held no more: freed 12 hostages, nine pupils kidnapped in May regained their freedom."""

from itertools import takewhile

from briefcli import regexes
from briefcli.extract.figures import harm, predicates, victims
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COORDINATOR, NOMINAL, NOUN, NUMBER, OF, letters
from briefcli.extract.text.lexicon import any_pattern

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_WORDS_TO_FREED = 4
"""Most words from “of whom” to the verb by which people are free: have since been released."""
_NEAR_WORDS = 3
"""Most words of another subject with a number: nine other cooks were freed."""
_REACH_TO_VERB_WORDS = 24
"""How far behind the word by which people are held their own verb may stand: held since May at a mill were freed."""
_MOST_CHARACTERS_TO_CAPTOR = 40
"""Behind captives who are handed over, where the police may stand who hold them from then on: on Monday to police."""
_LETS_GO = letters("FINITE PARTICIPLE GERUND BASE")
_BEFORE_CAPTIVES = letters("DETERMINERS OF NUMBER ADJECTIVE")
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_BEFORE_RELATIVE = letters("COMMA NUMBER COORDINATOR")
_ENDS_SEARCH = letters("COORDINATOR SUBORDINATOR RELATIVE THAT SEMICOLON NUMBER")
_ENDS_FREEDOM = letters("RELATIVE THAT SEMICOLON STOP")
_FINITE_VERB = letters("FINITE AUXILIARIES")
_IN_FREE = regexes.compile(any_pattern(_FIGURES.goes_free))
_TO_CAPTOR = regexes.compile(any_pattern(_FIGURES.handed_to_captors))


def are(at: Place, unit: Unit) -> bool | None:
    """Whether captives are let go: freed 12 hostages, the release of 12 hostages, 12 hostages were freed."""
    statement, before = at.statement, at.opening - 1
    if _are_examined(at, unit) or _are_some_freed(at):
        return True
    while statement.tag(before) in _BEFORE_CAPTIVES:
        before -= 1
    held = _held(at, unit)  # four cooks kidnapped in May were freed
    if held is not None and _goes_free(statement, held + 1, at.sentence[1]):
        return True
    is_captive = harm.SAID_OF.get(statement.word(unit.after)) == "detained" or any(
        harm.SAID_OF.get(word) == "detained" for word in (unit.name or "").lower().split()
    )
    if harm.NOUNS.get(unit.head) != "detained" and not is_captive:  # freed 60 of the 110 pupils they abducted
        is_freed = statement.word(before) in _FIGURES.frees and statement.tag(before) in _LETS_GO
        return True if is_freed or _is_rescue(statement, before) else None
    behind = unit.after
    while statement.tag(behind) in _BEFORE_VERB:
        behind += 1
    is_of_bodies = statement.word(at.opening - 1) == "of" and statement.word(at.opening - 2) in _FIGURES.found_dead
    is_let_go = not is_of_bodies and _frees(statement, behind)  # not: the bodies of nine hostages were handed over
    if statement.word(before) in _FIGURES.frees or is_let_go:
        return True
    if statement.word(before) == "over" and _frees(statement, before - 1):
        return True  # handed over 12 captured guards
    later = (here for here in range(behind + 1, at.sentence[1]) if statement.word(here) in _FIGURES.frees)
    return True if any(_is_of_same(statement, behind, here) for here in later) else None


def _held(at: Place, unit: Unit) -> int | None:
    """The word behind people by which they are held: two cooks, aged 40 and 51, who were arrested; held by rebels."""
    statement, index = at.statement, unit.after
    while statement.tag(index) in _BEFORE_RELATIVE or statement.word(index) in _FIGURES.before_age:
        index += 1
    if statement.tag(index) in predicates.RELATIVES:
        index += 1
        while statement.tag(index) in _BEFORE_VERB:
            index += 1
    return index if predicates.befallen(statement, index, statement.tag(index)) == "detained" else None


def _goes_free(statement: Statement, index: int, end: int) -> bool:
    """Whether the next verb behind captives is one by which they are held no more: seized in May have been let go."""
    near = takewhile(
        lambda here: statement.tags[here] not in _ENDS_SEARCH, range(index, min(end, index + _REACH_TO_VERB_WORDS))
    )
    first = next((here for here in near if statement.tags[here] in _FINITE_VERB), None)
    verb = first
    while verb is not None and statement.tag(verb) in _BEFORE_VERB:
        verb += 1
    if first is None or verb is None:
        return False
    is_done = any(statement.word(here) in _TEXT.forms_of_be for here in range(first, verb))
    is_free = _frees(statement, verb) and (is_done or statement.word(verb) not in _FIGURES.frees)
    return is_free and not _are_held_again(statement, verb, end)


def _are_held_again(statement: Statement, verb: int, end: int) -> bool:
    """Whether those freed are held by now: returned home and were arrested, were freed but then detained."""
    within = range(verb, min(end, verb + _REACH_TO_VERB_WORDS))
    near = takewhile(lambda here: statement.tags[here] not in _ENDS_FREEDOM, within)
    for joint in (here for here in near if statement.tags[here] == COORDINATOR):
        index = joint + 1
        while statement.tag(index) in _BEFORE_VERB:
            index += 1
        is_object = victims.takes_object(statement, index, end)  # and captured the hearts of the nation
        if predicates.befallen(statement, index, statement.tag(index)) == "detained" and not is_object:
            return True
    return False


def _frees(statement: Statement, verb: int) -> bool:
    """Whether a verb lets captives go: freed, let go, handed over; not: handed over to the police."""
    if statement.word(verb) in _FIGURES.frees:
        return True
    start = statement.tokens[verb].start if verb < len(statement.tokens) else len(statement.small)
    found = _IN_FREE.match(statement.small, start)
    return found is not None and not _TO_CAPTOR.search(
        statement.small, found.end(), found.end() + _MOST_CHARACTERS_TO_CAPTOR
    )


def _are_some_freed(at: Place) -> bool:
    """Whether some of those counted are held no more: two of whom were later released."""
    near = range(at.index + 3, min(at.sentence[1], at.index + 3 + _WORDS_TO_FREED))
    is_of_them = at.after == "of" and at.statement.word(at.index + 2) in _FIGURES.of_those_counted
    return is_of_them and any(at.statement.word(here) in _FIGURES.frees for here in near)


def _are_examined(at: Place, unit: Unit) -> bool:
    """Whether captives go to a clinic once they are free, and no wound is told: the four were flown to a hospital."""
    statement = at.statement
    is_captive = harm.NOUNS.get(unit.head) == "detained"
    is_captive = is_captive or (unit.kind != "noun" and statement.article.has_captives)
    if not is_captive or statement.vocabulary.isdisjoint(_FIGURES.clinics):
        return False
    told = {word for word in statement.vocabulary & harm.TELLING if harm.NOUNS.get(word) != "detained"}
    is_wounded = bool(told - _FIGURES.frees) or any(mark in statement.small for mark in _FIGURES.marks_of_wounds)
    return not is_wounded


def _is_rescue(statement: Statement, noun: int) -> bool:
    """Whether a noun tells that captives are free again: the rescue of a girl who was kidnapped in May."""
    is_noun = statement.word(noun) in _FIGURES.frees and statement.tag(noun) == NOUN and statement.tag(noun + 1) == OF
    lots = {harm.SAID_OF.get(word) for word in statement.vocabulary} if is_noun else set()
    return "detained" in lots and "killed" not in lots


def _says(statement: Statement, index: int) -> bool:
    """Whether a word hands over a clause with a subject of its own: said two cooks were freed; not: were held."""
    is_saying = statement.word(index) in _CLAUSES.complement.forms
    return is_saying and statement.tag(index) in _FINITE_VERB and statement.tag(index - 1) not in _BEFORE_VERB


def _is_of_same(statement: Statement, behind: int, freed: int) -> bool:
    """Whether “were freed” has no subject of its own: two hostages, held since May, were freed.

    Such a one has a number, or stands behind “said that”.
    """
    verb = freed
    while statement.tag(verb - 1) in _BEFORE_VERB:
        verb -= 1
    if any(_says(statement, here) for here in range(behind, verb)):
        return False
    near = range(verb - _NEAR_WORDS, verb)
    return verb < freed and not any(
        statement.tag(here) == NUMBER and statement.tag(here + 1) in NOMINAL for here in near
    )
