"""Positions in the passive: whoever stands after “by” takes them (the order was rejected by the court)."""

from typing import Literal, get_args

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.positions import acts, plans, untaken
from briefcli.extract.positions.verb_frames import Frame
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NP,
    NUMBER,
    OF_NP,
    PASSIVE,
    PREPOSITION,
    PREPOSITIONS,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()

_OF_THE_SUBJECT = get_args(Literal["object", "plan", "something", "somebody", "whom"])
"""First words of frames whose object becomes the subject of the passive."""
_PLAN = letters("NP INFINITIVE")
_AS_NP_BY = letters("PREPOSITION NP PREPOSITION")
_ACT = pattern("INFINITIVE(?:NP(?:OF NP)*)?(?=PREPOSITION NP)|OF NP(?=PREPOSITION NP)")
"""What somebody is told to do, or is accused of, in front of "by"."""
_TO_DO_NP = letters("INFINITIVE NP")
_NP_TO_DO = len(_PLAN)


class Passive(msgspec.Struct, frozen=True):
    """A frame in the passive, as indexes of chunks: what was rejected, or who was accused, and by whom.

    `subject` is none where the text does not say it beside the verb, as in “what was rejected by”.
    """

    frame: Frame
    agent: int
    subject: int | None


def find(article: Parts, phrases: Phrases, verb: int, known: tuple[Frame, ...]) -> Passive | None:
    """The position of the agent of a passive verb, or of a participle after its noun."""
    if verb == 0 and phrases.lemma(verb) == "ask":
        return None  # Asked by the Herald to explain it, Doe left
    if phrases.shape[verb] == ING:
        return None  # asking to be heard by the council
    agent = find_agent(phrases, verb) if phrases.lemma(verb) in _POSITIONS.taken_in_passive else None
    if agent is None or not untaken.is_somebody(article, phrases, agent):
        return None
    # A bid, rejected by the council: a past form without an object is a participle.
    if not phrases.is_passive(verb) and len(phrases.words(verb)) > 1:
        return None
    if rules.first(untaken.POSSIBLE, phrases, verb) is not None:
        return None
    subject = _subject(phrases, verb)
    if phrases.lemma(verb) in _POSITIONS.only_somebody and not _is_told_to(article, phrases, verb, agent, subject):
        return None  # the soup was ordered by Doe
    particle = _particle(phrases, verb)
    particle = () if particle == ("as",) else particle  # dismissed as a stunt by the council
    frame = next((one for one in known if one.words[0] in (particle or _OF_THE_SUBJECT)), None)
    if frame is None or _has_no_subject(phrases, verb, subject):
        return None
    if subject is not None and phrases.head(subject).lower == "it" and _leads_on(phrases, agent):
        return None  # it was proposed by Doe, seconded by Roe and agreed that
    if frame.words[-1] == "plan" and (subject is None or not plans.is_plan(phrases, subject)):
        return None  # a man who was backed by Doe, a lorry that was blocked by police
    rules.tell(BY_SOMEBODY)
    return Passive(frame, agent, subject)


def _has_no_subject(phrases: Phrases, verb: int, subject: int | None) -> bool:
    """Whether a passive does not say of what it is, or only with a pronoun: if approved by the council."""
    if phrases.shape[verb - 1 : verb] == COORDINATOR and phrases.words(verb)[0].lower == "be":
        return True  # would die in the Senate or be vetoed by the mayor
    if subject is not None:
        return _is_of_another(phrases, verb, subject)
    return phrases.shape[verb] == PASSIVE or verb == 0 or phrases.shape[verb - 1] == SUBORDINATOR


def _is_of_another(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a subject is only a pronoun of people, or not the one of a plural: flights to Lund, which have been."""
    opens = phrases.words(verb)[0].lower
    is_refused = phrases.lemma(verb) in _POSITIONS.frames["refusal"]
    if is_refused and phrases.head(subject).lower in _SPEECH.pronouns_of_people:
        return True  # he was rejected by the council, they would be vetoed by it
    is_which = RELATIVE in phrases.shape[subject:verb] and phrases.head(subject).tag == NAME
    return is_which and opens in lexicon.clauses().plural_auxiliaries


def _leads_on(phrases: Phrases, agent: int) -> bool:
    """Whether “that” tells behind whoever did it what “it” stands for."""
    return any(token.lower == "that" for token in phrases.tokens[phrases.chunks[agent].last :])


def find_agent(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase after "by": rejected by the council; ruled out by the council; told to leave by the council."""
    beyond = _ACT.match(phrases.shape, verb + 1)
    agent = (verb if beyond is None else beyond.end() - 1) + 2
    if phrases.shape[verb + 1 : verb + 4] == _AS_NP_BY and phrases.words(verb + 1)[-1].lower == "as":
        agent = verb + 4  # dismissed as a stunt by the council
    is_done = phrases.shape[verb + 1 : verb + 2] == INFINITIVE and phrases.is_passive(verb + 1)
    if phrases.shape[agent - 1 : agent + 1] != IN_NP or is_done:
        return None  # is alleged to have been seen by the council
    tokens = phrases.tokens[phrases.chunks[agent - 2].last : phrases.chunks[agent].first]
    is_day = any(token.tag in (NUMBER, TIME) for token in phrases.words(agent))  # asked to confirm it by 15 May
    return agent if tokens and tokens[-1].lower == "by" and not is_day else None


def beyond_agent(phrases: Phrases, agent: int) -> int:
    """The chunk behind whoever did it: ordered by the Ministry of Works [to stop]."""
    while phrases.shape[agent + 1 : agent + 3] == OF_NP:
        agent += 2
    is_in = phrases.shape[agent + 1 : agent + 4] == IN_NP + INFINITIVE
    is_there = is_in and phrases.words(agent + 1)[-1].lower in _PEOPLE.place_prepositions
    return agent + 1 + 2 * is_there  # was urged by a clerk in the hall to resign


def _is_told_to(article: Parts, phrases: Phrases, verb: int, agent: int, subject: int | None) -> bool:
    behind = beyond_agent(phrases, agent)
    is_act = INFINITIVE in (phrases.shape[behind : behind + 1], phrases.shape[verb + 1 : verb + 2])
    return is_act and (subject is None or untaken.is_somebody(article, phrases, subject))


def to_contact(article: Parts, phrases: Phrases, verb: int) -> int | None:
    """Whoever asks in "drivers are asked to call the police": the chunk of the police."""
    is_call = phrases.shape[verb + 1 : verb + 3] == _TO_DO_NP and phrases.lemma(verb + 1) in _POSITIONS.to_contact
    if not is_call or not phrases.is_passive(verb) or phrases.lemma(verb) not in _POSITIONS.urged:
        return None
    is_now = phrases.words(verb)[0].lower in ("is", "are")
    party = article.register.at(phrases.span(verb + 2))
    is_body = party.kind != "person" if party is not None else phrases.head(verb + 2).lower in _PEOPLE.bodies
    return verb + 2 if is_now and is_body else None


def _particle(phrases: Phrases, verb: int) -> tuple[str, ...]:
    """The particle between the verb and "by"."""
    first = phrases.tokens[phrases.chunks[verb].last]
    return (first.lower,) if phrases.shape[verb + 1] == PREPOSITION and first.lower != "by" else ()


def _subject(phrases: Phrases, verb: int) -> int | None:
    shape = phrases.shape
    before = shape.rfind(VP, 0, verb)
    if shape[verb - 1 : verb] == COORDINATOR and before > 0 and phrases.is_passive(before):
        return subjects.subject(phrases, before)  # was drawn up in May and rejected by
    if shape[verb] != VP or not phrases.is_passive(verb):
        beside = verb - 2 if shape[verb - 1 : verb] == COMMA else verb - 1
        return _head(phrases, beside) if beside >= 0 and shape[beside] == NP else None
    found = subjects.subject(phrases, verb)
    if found is not None and shape[found] == RELATIVE:
        beside = found - 1 - (shape[max(0, found - 1) : found] == COMMA)
        return beside if beside >= 0 and shape[beside] == NP and beside > found - 3 else None  # the press, which was
    return found


def _head(phrases: Phrases, noun: int) -> int:
    """The noun phrase that another one ends: a version of [events], a plan for [the mill]."""
    while noun > 1 and phrases.shape[noun - 2] == NP and phrases.shape[noun - 1] in PREPOSITIONS:
        if phrases.words(noun - 1)[-1].lower not in ("of", "for"):
            break
        noun -= 2
    return noun


def content(phrases: Phrases, verb: int, subject: int) -> Span:
    """The words of the subject, with what belongs to it: the plan to close the pier [was rejected by]."""
    while subject >= _NP_TO_DO and phrases.shape[subject - _NP_TO_DO : subject] == _PLAN:
        subject -= _NP_TO_DO
    beside = phrases.shape[subject:verb]
    last = subject if RELATIVE in beside or not beside.isalpha() else verb - 1
    if beside.endswith(COMMA) and RELATIVE not in beside and beside[:-1].isalpha():
        last = verb - 2  # the plan for a port, rejected by
    does = phrases.shape.find(VP, subject, last + 1)
    last = does - 1 if does > 0 else last  # the plan [was drawn up in May and] rejected by
    return Span(phrases.span(subject).start, phrases.span(last).end)


def is_urged(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is urged to act, and the clause does not say by whom: drivers are urged to stay at home."""
    if not phrases.is_passive(verb) or phrases.lemma(verb) not in _POSITIONS.urged:
        return False
    if not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)]):
        return False  # they would be asked to join
    opens = phrases.words(verb)[0].lower
    is_past = (opens == "had" or opens in ("was", "were")) and phrases.lemma(verb) == "ask"
    is_act = acts.act(phrases, verb + 1) is not None and not is_past  # were asked to leave
    return is_act and find_agent(phrases, verb) is None and rules.first(untaken.POSSIBLE, phrases, verb) is None


BY_SOMEBODY = Rule(
    "position in the passive",
    "What is rejected, demanded or promised “by” somebody is the position of whoever stands after “by”.",
    "The plan was rejected by Ann Doe.",
    "The plan was rejected by default.",
)
TO_CONTACT = Rule(
    "somebody to get in touch with",
    "Those whom people are asked to call ask for it.",
    "Drivers are asked to call the police.",
    "Drivers are asked to call their mothers later.",
)
URGED = Rule(
    "people who are urged, as somebody says",
    "Somebody who says that people are urged to do something urges them.",
    "The council said drivers are urged to stay at home.",
    "The council said drivers are paid to stay at home.",
)
