"""Who is dead by what a text says of them, and says nothing now: The fire killed Bob Roe. He has always denied it."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from briefcli.extract.people.mentions import Mention
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADVERB, AUXILIARY, COMMA, DETERMINERS, FINITE, NOMINAL, NUMBER, OF, TO
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_SPEECH = lexicon.speech()

_KILLS = frozenset(_FIGURES.verbs_of_harm["killed"]) - _CLAUSES.speech.forms
"""Without those that say something as well: police claimed Bob Roe had left."""
_KILLING = frozenset(_FIGURES.nouns_of_harm["killed"])
_KILLED = _KILLS & frozenset(_FIGURES.predicates_of_victims["killed"]) | {"dead"}
_WITHIN_OBJECT = NOMINAL + DETERMINERS + COMMA + NUMBER
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
    return _is_object(tokens, first) or _has_died(tokens, behind)


def _is_object(tokens: Sequence[Token], first: int) -> bool:
    at = first - 1
    while (
        at > max(0, first - _LONGEST_OBJECT_WORDS)
        and tokens[at].lower not in _KILLS
        and tokens[at].tag in _WITHIN_OBJECT
    ):
        at -= 1
    if at < 0:
        return False
    if tokens[at].tag == OF and at:
        is_tried = at > 1 and tokens[at - 2].lower in _SPEECH.tried_deeds
        return tokens[at - 1].lower in _KILLING and not is_tried
    return tokens[at].lower in _KILLS and (not at or tokens[at - 1].tag != TO)


def _has_died(tokens: Sequence[Token], behind: int) -> bool:
    if behind + 2 < len(tokens) and [token.tag for token in tokens[behind : behind + 3]] == [COMMA, NUMBER, COMMA]:
        behind += 3
    if behind < len(tokens) and tokens[behind].lower in _SPEECH.dies.forms and tokens[behind].tag == FINITE:
        return True
    verb = behind
    while verb < len(tokens) and tokens[verb].tag == AUXILIARY:
        verb += 1
    is_passive = behind < verb < len(tokens)
    return is_passive and (
        tokens[verb].lower in _KILLED or [one.lower for one in tokens[verb : verb + 2]] == ["found", "dead"]
    )
