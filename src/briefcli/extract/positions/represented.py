"""Whose positions are that others tell: Doe's lawyer said he denied it, which Doe does; a source close to him said."""

from itertools import pairwise

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.clauses import cues
from briefcli.extract.people.party import Party
from briefcli.extract.positions import deeds
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import IN_NP, NP, VP
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()

_MOST_WORDS_OF_SPEAKER = 8
"""Words by which a speaker without a name is told: a source who is close to her."""
_CLOSE = "close"
_REACH_CHUNKS = 8
"""Chunks before a verb of saying in which it is told for whom its subject speaks."""


def held(article: Parts, phrases: Phrases, stance: Stance, indirect: list[Indirect]) -> Stance | None:
    """The position, held by whoever is spoken for where “he” in what is said means them.

    It is nobody's where “he” may be the one by whom the speaker is told: a source close to him; his father.
    """
    said = next((one for one in indirect if any(part.holds(stance.words) for part in one.parts)), None)
    if said is not None and _is_client(article, stance):
        client = _spoken_for(phrases, said)
        return stance if client is None else msgspec.structs.replace(stance, mention=client)
    pronoun = _pronoun(article, phrases, stance)
    if said is None or pronoun is None:
        return stance
    whom = _spoken_for(phrases, said)
    if whom is not None and _may_be(article, said, whom, pronoun):
        return msgspec.structs.replace(stance, mention=whom)
    return None if _is_told_by(article, said, pronoun) else stance


def _is_told_by(article: Parts, said: Indirect, pronoun: str) -> bool:
    """Whether a speaker without a name is told by somebody else who may be meant: a source close to Doe; her father."""
    end = said.cue.start if said.cue.start > said.mention.start else said.mention.end
    words = article.text[said.mention.start : end].lower().split()[:_MOST_WORDS_OF_SPEAKER]
    is_close = (_CLOSE, "to") in pairwise(words)
    is_pronoun = said.mention.of(article.text).lower() in _SPEECH.gender_of_pronouns
    if is_pronoun or article.register.speaker(said.mention) is not None:
        return False
    gender = _SPEECH.gender_of_pronouns[pronoun]
    return is_close or any(_SPEECH.gender_of_pronouns.get(word) == gender for word in words)


def _is_client(article: Parts, stance: Stance) -> bool:
    """Whether a lawyer tells what those do for whom they speak: said his client denied it."""
    opens, _, noun = stance.mention.of(article.text).lower().partition(" ")
    return opens in _CLAUSES.owners and noun in ("client", "clients")


def _pronoun(article: Parts, phrases: Phrases, stance: Stance) -> str | None:
    """“He” or “she” as the subject of the verb of a position."""
    for verb in phrases.find(VP):
        if phrases.span(verb).touches(stance.words):
            subject = deeds.subject(article, phrases, verb)
            word = "" if subject is None else phrases.words(subject)[-1].lower
            return word if word in ("he", "she") else None
    return None


def _spoken_for(phrases: Phrases, said: Indirect) -> Span | None:
    """For whom the subject of a verb of saying speaks: her lawyer, a lawyer for Doe, Doe's spokesman, Ann Doe."""
    verb = next((index for index in phrases.find(VP) if phrases.span(index).touches(said.cue)), 0)
    for noun in range(verb - 1, max(-1, verb - _REACH_CHUNKS), -1):
        if phrases.shape[noun] == VP:
            return None
        if phrases.shape[noun] != NP or _POSITIONS.speaks_for_others.isdisjoint(
            [word.lower for word in phrases.words(noun)]
        ):
            continue
        is_for = (
            phrases.shape[noun + 1 : noun + 3] == IN_NP
            and phrases.words(noun + 1)[0].lower in _POSITIONS.before_represented
        )
        return phrases.span(noun + 2) if is_for else cues.owner(phrases, noun)
    return None


def _may_be(article: Parts, said: Indirect, whom: Span, pronoun: str) -> bool:
    """Whether “he” or “she” may be whoever is spoken for, and is not the one who speaks by the gender of both."""
    gender, words = _SPEECH.gender_of_pronouns[pronoun], whom.of(article.text).lower()
    if words in _SPEECH.gender_of_pronouns:
        return _SPEECH.gender_of_pronouns[words] == gender
    noun, party = words.rsplit(maxsplit=1)[-1], article.register.speaker(whom)
    if party is None:
        return noun in _PEOPLE.roles and noun not in _PEOPLE.bodies
    if party.kind != "person" or party.gender not in (gender, None):
        return False
    speaker: Party | None = article.register.speaker(said.mention)
    is_told = party.gender is None and speaker is not None and speaker.kind == "person"
    return not (is_told and speaker is not None and speaker.gender == gender)
