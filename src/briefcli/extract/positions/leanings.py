"""Positions that lie in what somebody is: critical of the plan, supportive of it, open to talks."""

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents
from briefcli.extract.positions import deeds, untaken
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import ADVERB, INFINITIVE, ING, NP, OF, PREPOSITION, VP
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()

_VERB_AND_NOUN = VP + NP
# Verbs that say how somebody stands to something: is, stays, remains open to talks.
STATES = ("be", *sorted(_POSITIONS.staying))


def find(article: Parts, phrases: Phrases, number: int, leaning: int) -> Stance | None:
    """The position of somebody who is critical of something, or open to it."""
    verb, content = leaning - 1, leaning + 1 + (phrases.shape[leaning + 1] != INFINITIVE)
    kind = taken(phrases, verb)
    holder = deeds.subject(article, phrases, verb) if kind is not None else None
    if kind is None or holder is None:
        return None
    words = reported.span(phrases, verb, contents.clause_end(phrases, verb, content))
    span = Span(phrases.span(content).start, words.end)
    return Stance(kind, words, span, phrases.span(holder), None, number, rules.tell(LEANS))


def taken(phrases: Phrases, verb: int) -> PositionKind | None:
    """The kind of position that lies in what the subject of a verb is: is open to talks."""
    leaning = verb + 1
    if phrases.shape[max(0, verb) : leaning + 1] != _VERB_AND_NOUN:
        return None
    kind = _POSITIONS.leanings.get(phrases.head(leaning).lower)
    is_state = kind is not None and state(phrases, verb) in STATES
    if kind is None or not is_state or not _is_about(phrases, leaning, kind):
        return None
    is_real = not untaken.is_negated(_words(phrases, verb)) and rules.first(untaken.UNREAL, phrases, verb) is None
    return kind if is_real else None


def state(phrases: Phrases, verb: int) -> str:
    """The base form of a verb before an adverb: has been highly critical."""
    last = phrases.chunks[verb].last
    words = [token.lower for token in phrases.tokens[phrases.chunks[verb].first : last] if token.tag != ADVERB]
    return "be" if words and words[-1] in _TEXT.forms_of_be else phrases.lemma(verb)


def _words(phrases: Phrases, verb: int) -> list[str]:
    return [token.lower for token in phrases.words(verb)]


def _is_about(phrases: Phrases, leaning: int, kind: PositionKind) -> bool:
    """Whether what follows says of what somebody is critical, or to what open: talks, but not the public."""
    behind = phrases.shape[leaning + 1 : leaning + 3]
    if kind != "offer":
        return behind in (OF + NP, OF + ING)
    if behind[:1] == INFINITIVE:  # is open to compromise
        return phrases.words(leaning + 1)[-1].lower in _POSITIONS.open_to and phrases.words(leaning)[0].lower != "no"
    if (
        behind[:1] != PREPOSITION
        or phrases.words(leaning + 1)[-1].lower != "to"
        or phrases.words(leaning)[0].lower == "no"
    ):
        return False
    return behind[1:] == ING or (behind[1:] == NP and phrases.head(leaning + 2).lower in _POSITIONS.open_to)


LEANS = Rule(
    "somebody critical, supportive or open",
    "Whoever is critical of something accuses, whoever is supportive agrees, and whoever is open to talks offers them.",
    "Ann Doe is critical of the plan.",
    "Ann Doe is fond of the plan.",
)
