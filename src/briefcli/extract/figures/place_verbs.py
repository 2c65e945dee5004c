"""What stands between what is counted and its place: asides, and verbs: three mills, which are old, were sold in Orul.

Each function gives the index of the word behind, where the place is to be sought, else the one that it was given.
"""

from briefcli.extract.figures import place_names
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    AUXILIARIES,
    AUXILIARY,
    COMMA,
    DASH,
    DETERMINERS,
    FINITE,
    FINITES,
    GERUND,
    NOMINAL,
    OF,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    TIME,
    TO,
    letters,
)

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_MOST_WORDS_OF_VERB = 5
"""Longest phrase of a verb, up to the place."""
_MOST_WORDS_OF_ASIDE = 20
"""Most words between what is counted and its verb: three mills, including two that are old, were sold in."""
_STAYING = frozenset(word for word in _FIGURES.stays_in_place | _FIGURES.lives_or_is_held if word.endswith("ing"))
_TO_PLACE = _FIGURES.before_place | _FIGURES.along_place | _FIGURES.onto_place
_STAYS = letters("FINITE AUXILIARY PARTICIPLE TIME ADVERB")
_FINITE_VERB = letters("AUXILIARY FINITE")
_DONE_TO_IT = letters("AUXILIARY ADVERB PARTICIPLE FINITE")
_DONE = letters("PARTICIPLE FINITE")
_GROUP = letters("AUXILIARIES ADVERB PARTICIPLE BASE TO")
_BEFORE_BASE = letters("MODAL TO")
_RELATIVES = letters("RELATIVE THAT")
_OBJECT = letters("DETERMINERS NOMINAL ADJECTIVE OF")
_MOST_WORDS_OF_OBJECT = 5
"""Most words of what people do, up to the verb that says where they are: taking old evening courses are in."""
_BEFORE_MAIN = letters("AUXILIARIES ADVERB")
_OF_CAPTOR = letters("DETERMINERS NOMINAL ADJECTIVE")
_ENDS_BETWEEN_DASHES = letters("DASH FINITES STOP")
_MOST_WORDS_BETWEEN_DASHES = 12
"""Most words of an aside between dashes: – an American and an Australian –."""
_WHEN = letters("ADVERB TIME")
_BEFORE_ACT = letters("AUXILIARIES ADVERB TIME")
_ACTS = letters("FINITE PARTICIPLE GERUND BASE")
_OF_ACT = letters("DETERMINERS NOMINAL NUMBER OF TIME")
_PARTS = letters("RELATIVE COMMA")
_MAIN = letters("PARTICIPLE BASE ADJECTIVE")
_ENDS_ASIDE = letters("SEMICOLON COLON STOP QUOTATION SUBJECT_PRONOUN")


def behind(statement: Statement, index: int) -> int:
    """The word behind the noun that is counted, “of” and another or “them”, “a week”, and what was done to it."""
    if statement.tag(index) == OF and statement.word(index + 1) in _FIGURES.of_those_counted:
        index += 2
    return _behind_passive(statement, _behind_of(statement, _behind_rate(statement, _behind_being(statement, index))))


def _behind_being(statement: Statement, index: int) -> int:
    """The index of the auxiliary behind what is being done to a thing: three mills now being sold are in."""
    being = index + (statement.tag(index) in _WHEN)
    is_done = statement.word(being) == "being" and statement.tag(being + 1) in _DONE
    return being + 2 if is_done and statement.tag(being + 2) == AUXILIARY else index


def _behind_of(statement: Statement, index: int) -> int:
    """The index of the verb behind “of” and a noun, or a single word: three cases of plague were, 9 mm of rain fell.

    What those do may stand between: half of its cooks who bake, 40 cooks baking bread.
    """
    end = index + (statement.tag(index) == OF)
    end += statement.tag(index) == OF and statement.tag(end) in DETERMINERS
    while statement.tag(index) == OF and statement.tag(end) in NOMINAL:
        end += 1
    doing = end + (statement.tag(end) == RELATIVE)
    if statement.tag(doing) == GERUND or (doing > end and statement.tag(doing) in FINITES):
        behind = doing + 1
        while statement.tag(behind) in _OBJECT and behind - doing < _MOST_WORDS_OF_OBJECT:
            behind += 1
        if statement.tag(behind) == AUXILIARY:
            return behind
    end += end == index
    return end if statement.tag(end) in _FINITE_VERB and statement.tag(index) not in _PARTS else index


def _behind_rate(statement: Statement, index: int) -> int:
    """The index of the word behind “a week” and the like: 25 boats a week are sold in."""
    return index + 2 if statement.word(index) in ("a", "an") and statement.word(index + 1) in _DATES.units else index


def _behind_passive(statement: Statement, index: int) -> int:
    """The index of the word behind what was done to a thing: three mills were sold in; else that of its first word."""
    end = index
    while statement.tag(end) in _DONE_TO_IT:
        end += 1
    is_passive = any(statement.word(here) in _TEXT.forms_of_be for here in range(index, end - 1))
    return end if is_passive and statement.tag(end - 1) in _DONE else index


def behind_stay(statement: Statement, index: int) -> int:
    """The index of the word behind a verb, and when, that says only that they are in a place: gathered on Sunday in."""
    end = index
    while (
        statement.tag(end) in _STAYS or (statement.tag(end) == PREPOSITION and statement.tag(end + 1) == TIME)
    ) and end - index < _MOST_WORDS_OF_VERB:
        end += 1
    if statement.tag(end) == TO and statement.word(end + 1) in _FIGURES.stays_at:  # are said to be in
        return end + 2 if statement.word(end + 2) in _TO_PLACE else index
    verbs = sum(statement.tags[here] == FINITE for here in range(index, end))
    is_stay = verbs == 1 and statement.tag(index) == FINITE and PARTICIPLE not in statement.tags[index:end]
    return end if is_stay and statement.word(end) in _TO_PLACE else index


def behind_group(statement: Statement, index: int) -> int:
    """The index of the preposition behind a verb with auxiliaries: will open in, have closed in, would be free at."""
    if statement.tag(index) not in AUXILIARIES:
        return index
    end = index + 1
    while statement.tag(end) in _GROUP or _is_state(statement, end) or statement.word(end) in _STAYING:
        end += 1
    if statement.tag(end) == PREPOSITION and statement.word(end + 1) in _FIGURES.is_at_or_on:
        return end + 2 if statement.word(end + 2) in _FIGURES.before_place else index  # were on duty in
    if statement.word(end) == "without":
        return _behind_lack(statement, end) or index  # were without power in
    verb = end - 1
    end += statement.tag(end) == TIME
    said = _VERBS.get(statement.word(verb))
    is_said = said is not None and said.lemma in _CLAUSES.speech
    is_main = statement.tag(verb) in _MAIN or statement.word(verb) in _STAYING
    is_verb = is_main and end - index <= _MOST_WORDS_OF_VERB + 1 and not is_said
    is_planned = statement.word(end) == "for" and statement.word(verb) in _FIGURES.planned_for
    return end if is_verb and (statement.word(end) in _FIGURES.before_place or is_planned) else index


def _behind_lack(statement: Statement, without: int) -> int | None:
    """The index of the preposition behind what people or things are without."""
    end = without + 1
    while statement.tag(end) in NOMINAL:
        end += 1
    return end if end > without + 1 and statement.word(end) in _FIGURES.before_place else None


def _is_state(statement: Statement, index: int) -> bool:
    """Whether an adjective is part of a verb with auxiliaries: would be available in, are due to, will open in."""
    if statement.tag(index) != ADJECTIVE:
        return False
    is_end = statement.word(index + 1) in _FIGURES.before_place
    is_verb = is_end and statement.tag(index - 1) in _BEFORE_BASE
    return is_verb or (statement.word(index) in _FIGURES.states_in_place and (is_end or statement.tag(index + 1) == TO))


def behind_stay_told(statement: Statement, index: int) -> int | None:
    """The preposition behind words that only say where people or things are: who were held by Reed in; that stand in.

    An aside between dashes may come before them: two cooks – Ann and Bo – who live in.
    """
    if statement.tag(index) == DASH:
        near = range(index + 1, index + _MOST_WORDS_BETWEEN_DASHES)
        closing = next((here for here in near if statement.tag(here) in _ENDS_BETWEEN_DASHES), index)
        index = closing + 1 if statement.tag(closing) == DASH else index
    verb = index
    if statement.tag(verb) in _RELATIVES:
        verb += 1
        while statement.tag(verb) in _BEFORE_MAIN:
            verb += 1
    if statement.word(verb) not in _FIGURES.lives_or_is_held:
        return None
    end = verb + 1
    if statement.word(end) == "by":
        end += 1
        while statement.tag(end) in _OF_CAPTOR and end - verb <= _MOST_WORDS_OF_VERB:
            end += 1
    return end if statement.word(end) in _FIGURES.before_place else None


def behind_act(statement: Statement, index: int) -> int | None:
    """The index of the word behind what people do where they are: on Sunday gathered, who took part, filed.

    What they want may be told behind “for”: filed requests for asylum.
    """
    verb = index + (statement.tag(index) in _RELATIVES)
    while statement.tag(verb) in _BEFORE_ACT or _is_day(statement, verb):
        verb += 1
    known = _VERBS.get(statement.word(verb))
    if known is None or statement.tag(verb) not in _ACTS:
        return None
    if known.lemma == "take":
        rest = statement.words(verb + 1, verb + 4) if verb + 4 <= len(statement.tags) else ""
        return verb + 4 if rest == "to the streets" else verb + 2 if rest.startswith("part in") else None
    is_claim = known.lemma in _FIGURES.claims_in_place
    if not is_claim and known.lemma not in _FIGURES.acts_in_place:
        return None
    end = verb + 1
    while statement.tag(end) in _OF_ACT or _is_day(statement, end) or (is_claim and statement.word(end) == "for"):
        end += 1
    return end


def _is_day(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to a day: on Sunday."""
    return statement.tag(index) == PREPOSITION and statement.tag(index + 1) == TIME


def behind_aside(statement: Statement, index: int) -> int:
    """The index of the verb behind an aside: three mills, including two that are old, were sold in."""
    start = index + 1
    is_aside = statement.tag(index) == COMMA and statement.tag(start) not in FINITES
    if not is_aside and statement.tag(index) != RELATIVE:
        return index
    for here in range(start + 1, start + _MOST_WORDS_OF_ASIDE):
        if statement.tag(here) in _ENDS_ASIDE:
            return index
        is_end = statement.tag(here - 1) == COMMA if is_aside else statement.tag(here - 1) in NOMINAL
        if is_end and is_aside and statement.tag(here) == FINITE:
            return here  # nine guards, including two women, died in
        if is_end and statement.tag(here) in AUXILIARIES:
            return here if statement.word(here) not in _FIGURES.auxiliaries_of_one else index
    return index


def planned(statement: Statement, index: int) -> str | None:
    """The known place behind the “for” of what is to be there: are planned for Orul."""
    name = place_names.named(statement, index + 1)
    return name if name is not None and place_names.is_place(statement, name) else None
