"""What somebody will do in the end: will not hesitate to sue, will have no choice but to strike."""

from briefcli.extract.positions import untaken
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import INFINITIVE, NP, PREPOSITION
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()

HOSTILE = _POSITIONS.hostile | _POSITIONS.punishing
"""Verbs of what nobody would wish to be done to them."""
_HAVING = _POSITIONS.obliging - _POSITIONS.musts
_UNREAL = _POSITIONS.unreal_positions - {"can"}


def kind(phrases: Phrases, verb: int) -> PositionKind | None:
    """The kind of position of whoever will do such a thing: a threat where nobody would wish for it."""
    act = _act(phrases, verb)
    if act is None:
        return None
    is_hostile = phrases.lemma(act) in HOSTILE or is_led_to(phrases, act)
    return "threat" if is_hostile else ("pledge" if phrases.lemma(verb) == "hesitate" else None)


def _act(phrases: Phrases, verb: int) -> int | None:
    """The infinitive behind “will not hesitate”, “have no choice but” or “will be forced”."""
    words = [word.lower for word in phrases.words(verb)]
    if not _UNREAL.isdisjoint(words):
        return None
    if phrases.lemma(verb) == "hesitate":
        is_will = untaken.is_negated(words) and not _POSITIONS.willing.isdisjoint(words)
        return verb + 1 if is_will and phrases.shape[verb + 1 : verb + 2] == INFINITIVE else None
    if phrases.is_passive(verb):
        is_driven = phrases.lemma(verb) in _POSITIONS.driven_to and not _POSITIONS.willing.isdisjoint(words)
        is_driven = is_driven and not untaken.is_negated(words)
        return verb + 1 if is_driven and phrases.shape[verb + 1 : verb + 2] == INFINITIVE else None
    choice = verb + 1
    if words[-1] not in _HAVING or phrases.shape[choice : choice + 1] != NP:
        return None
    is_none = phrases.words(choice)[0].lower == "no" and phrases.head(choice).lower in _POSITIONS.choices
    act = next((place for place in (choice + 1, choice + 2) if phrases.shape[place : place + 1] == INFINITIVE), None)
    but = [token.lower for token in phrases.tokens[phrases.chunks[choice].last :][:3]]
    return act if is_none and ("but" in but or "than" in but) else None


def is_led_to(phrases: Phrases, act: int) -> bool:
    """Whether somebody goes or takes others to what is a threat: go to court, take to the streets, down tools."""
    if phrases.lemma(act) not in _POSITIONS.leads_to_threat:
        return False
    behind = range(act + 1, min(act + 4, len(phrases.chunks)))
    return any(
        phrases.shape[index] in NP + PREPOSITION and phrases.words(index)[-1].lower in _POSITIONS.led_to
        for index in behind
    )
