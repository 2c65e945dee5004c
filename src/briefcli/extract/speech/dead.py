"""Who is dead by what a text says of them, and says nothing now: The fire killed Bob Roe. He has always denied it."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from briefcli.extract.people.mentions import Mention
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARY,
    COMMA,
    DETERMINERS,
    FINITE,
    GENITIVE,
    GERUND,
    NOMINAL,
    NUMBER,
    OF,
    PREPOSITIONS,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_SPEECH = lexicon.speech()

_KILLS = frozenset(_FIGURES.verbs_of_harm["killed"]) - _CLAUSES.speech.forms
"""Without those that say something as well: police claimed Bob Roe had left."""
_KILLING = frozenset(_FIGURES.nouns_of_harm["killed"])
_KILLED = _KILLS & frozenset(_FIGURES.predicates_of_victims["killed"]) | {"dead"}
_WITHIN_OBJECT = NOMINAL + DETERMINERS
_NOT_DONE = letters("ADVERB AUXILIARIES TO")
"""Before these it may be that nobody was killed: nearly killed, would have killed, to kill."""
_LONGEST_OBJECT_WORDS = 8
"""Words from the verb to the name of whom it kills: killed the pastor of the mill, the Rev. Bob Roe."""


def says_now(tokens: Sequence[Token], pronoun: Span) -> bool:
    """Whether what stands behind “he” is done now, or has been up to now: he denies it, he has always denied it."""
    behind = [token for token in tokens if token.start >= pronoun.end][:2]
    verb = behind[1] if len(behind) > 1 and behind[0].tag == ADVERB else behind[0] if behind else None
    return verb is not None and ((verb.tag == FINITE and verb.lower.endswith("s")) or verb.lower in ("has", "’s"))


def is_killed(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a sentence says of whoever is mentioned in it that they are dead: killed Bob Roe; Bob Roe was killed."""
    first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
    behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
    next_to = tokens[behind] if behind < len(tokens) else None
    if mention.owns or (next_to is not None and next_to.tag == GENITIVE):
        return False  # killed Bob Roe's son
    is_told_by = next_to is not None and next_to.lower in _CLAUSES.speech.forms  # killed a guard, Bob Roe said
    return (not is_told_by and _is_object(tokens, first)) or _has_died(tokens, behind)


def _is_object(tokens: Sequence[Token], first: int) -> bool:
    at, commas = first - 1, 0
    while at > max(0, first - _LONGEST_OBJECT_WORDS) and tokens[at].lower not in _KILLS:
        commas += tokens[at].tag == COMMA
        if commas > 1 or tokens[at].tag not in _WITHIN_OBJECT + COMMA:
            break
        at -= 1
    if at < 1:
        return False
    word, before = tokens[at], tokens[at - 1]
    if word.tag == OF:  # the murder of Bob Roe; not: the attempted murder
        return before.lower in _KILLING and at > 1 and tokens[at - 2].lower == "the" and not commas
    if word.lower not in _KILLS:
        return False
    is_charge = word.tag == GERUND and before.tag in PREPOSITIONS  # accused of killing Bob Roe
    return is_charge or (word.tag == FINITE and word.lower.endswith("d") and before.tag not in _NOT_DONE)


def _has_died(tokens: Sequence[Token], behind: int) -> bool:
    if behind + 2 < len(tokens) and [token.tag for token in tokens[behind : behind + 3]] == [COMMA, NUMBER, COMMA]:
        behind += 3
    if behind < len(tokens) and tokens[behind].lower in _SPEECH.dies.forms and tokens[behind].lower.endswith("d"):
        return True
    verb = behind
    while verb < len(tokens) and tokens[verb].tag == AUXILIARY:
        verb += 1
    is_passive = behind < verb < len(tokens) and tokens[behind].lower not in ("is", "are")  # is killed in each season
    return is_passive and (
        tokens[verb].lower in _KILLED or [one.lower for one in tokens[verb : verb + 2]] == ["found", "dead"]
    )
