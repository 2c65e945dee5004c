"""Positions in the passive: whoever stands after “by” takes them (the order was rejected by the court)."""

from typing import Literal, NamedTuple, get_args

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.positions import untaken
from briefcli.extract.positions.verb_frames import Frame
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import COMMA, IN_NP, NP, PASSIVE, RELATIVE, VP, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule

_POSITIONS = lexicon.positions()

_OF_THE_SUBJECT = get_args(Literal["object", "something", "somebody", "whom"])
"""First words of frames whose object becomes the subject of the passive."""
_PLAN = letters("NP INFINITIVE")
_NP_TO_DO = len(_PLAN)


class Passive(NamedTuple):
    """A frame in the passive, as indexes of chunks: what was rejected, or who was accused, and by whom.

    `subject` is none where the text does not say it beside the verb, as in “which was rejected by”.
    """

    frame: Frame
    agent: int
    subject: int | None


def find(article: Parts, phrases: Phrases, verb: int, known: tuple[Frame, ...]) -> Passive | None:
    """The position of the agent of a passive verb, or of a participle after its noun."""
    agent = _agent(phrases, verb) if phrases.lemma(verb) in _POSITIONS.taken_in_passive else None
    if agent is None or not untaken.is_somebody(article, phrases, agent):
        return None
    # A bid, rejected by the council: a past form without an object is a participle.
    if not phrases.is_passive(verb) and len(phrases.words(verb)) > 1:
        return None
    if rules.first(untaken.POSSIBLE, phrases, verb) is not None:
        return None
    subject = _subject(phrases, verb)
    particle = _particle(phrases, verb)
    frame = next((one for one in known if one.words[0] in (particle or _OF_THE_SUBJECT)), None)
    if frame is None or (phrases.shape[verb] == PASSIVE and subject is None):
        return None
    rules.tell(BY_SOMEBODY)
    return Passive(frame, agent, subject)


def _agent(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase after "by": rejected by the council; ruled out by the council."""
    if phrases.shape[verb + 1 : verb + 3] != IN_NP:
        return None
    place, agent = phrases.chunks[verb].last, verb + 2
    tokens = phrases.tokens[place : phrases.chunks[agent].first]
    return agent if tokens and tokens[-1].lower == "by" else None


def _particle(phrases: Phrases, verb: int) -> tuple[str, ...]:
    """The particle between the verb and "by"."""
    first = phrases.tokens[phrases.chunks[verb].last].lower
    return () if first == "by" else (first,)


def _subject(phrases: Phrases, verb: int) -> int | None:
    shape = phrases.shape
    if shape[verb] != VP or not phrases.is_passive(verb):
        beside = verb - 2 if shape[verb - 1 : verb] == COMMA else verb - 1
        return beside if beside >= 0 and shape[beside] == NP else None
    found = subjects.subject(phrases, verb)
    return None if found is None or shape[found] == RELATIVE else found


def content(phrases: Phrases, verb: int, subject: int) -> Span:
    """The words of the subject, with what belongs to it: the plan to close the pier [was rejected by]."""
    while subject >= _NP_TO_DO and phrases.shape[subject - _NP_TO_DO : subject] == _PLAN:
        subject -= _NP_TO_DO
    beside = phrases.shape[subject:verb]
    last = subject if RELATIVE in beside or not beside.isalpha() else verb - 1
    return Span(phrases.span(subject).start, phrases.span(last).end)


BY_SOMEBODY = Rule(
    "position in the passive",
    "What is rejected, demanded or promised “by” somebody is the position of whoever stands after “by”.",
    "The plan was rejected by Ann Doe.",
    "The plan was rejected by default.",
)
