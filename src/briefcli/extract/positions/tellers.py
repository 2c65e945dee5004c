"""Who tells the position of another: Roe said Doe had promised it; and when that is not enough to hold Doe to it.

A spokesman, an official or a reporter may tell what somebody else offers, and is named as the one who does. What
critics, the other side in court, or a verb of alleging say of others is no position of theirs, nor is what they deny.
"""

from functools import cache

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.people.party import Party
from briefcli.extract.positions import leaders, untaken, verb_frames
from briefcli.extract.positions.passives import BY_SOMEBODY
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, ING, NP, PASSIVE, RELATIVE, STOP, SUBORDINATOR, THAT, VP, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()

_FORETELLS = _CLAUSES.foretells | {"believe", "think"}
"""Verbs by which somebody says what others may do: believes that the council will reject it."""
_IN_COURT = _POSITIONS.who_judges | {"jurors", "jury"}
_AND_VP_NP = letters("COORDINATOR VP NP")
_COMMA_NP = letters("COMMA NP")
_WHICH_NP_VP = letters("COMMA RELATIVE NP VP")
_MOST_CHUNKS_TO_DENIAL = 3
"""Most chunks behind a claim to the verb that says it is not so: a claim that Doe, [denied]."""
_VERBS = VP + PASSIVE + ING
_ANSWERS_SENTENCES = 6
"""Sentences behind what is told of somebody in which reports bring the answer: two paragraphs."""


def told(article: Parts, phrases: Phrases, stance: Stance, indirect: list[Indirect]) -> Stance | None:
    """The position, with the verb by which somebody else tells it; none where that is only claimed, or is denied."""
    holder = article.register.at(stance.mention)
    around = [one for one in indirect if any(part.holds(stance.words) for part in one.parts)]
    others = [one for one in around if not _is_own(article, stance, one, holder)]
    if not others or len(others) < len(around):
        return stance
    said = max(others, key=lambda one: one.parts[0].start)
    verb = _verb(phrases, stance)
    if verb is None or _is_aside(article, phrases, stance, verb, said):
        return stance
    if _rejects_own_claim(phrases, stance, verb, holder):
        return msgspec.structs.replace(stance, mention=said.mention)
    is_alleged = stance.rule != BY_SOMEBODY.name and _is_alleged(article, stance, said, holder)
    if is_alleged or _is_denied(article, phrases, stance, verb, holder):
        return None
    return msgspec.structs.replace(stance, told=said.cue)


def _is_own(article: Parts, stance: Stance, said: Indirect, holder: Party | None) -> bool:
    return stance.mention == said.mention or (holder is not None and article.register.at(said.mention) is holder)


def _verb(phrases: Phrases, stance: Stance) -> int | None:
    """The verb of a position; none where a noun tells it: Roe said Doe’s offer was late."""
    start = stance.words.start
    verbs = (*phrases.find(VP), *phrases.find(PASSIVE))
    return next((index for index in verbs if phrases.span(index).start <= start < phrases.span(index).end), None)


def _is_aside(article: Parts, phrases: Phrases, stance: Stance, verb: int, said: Indirect) -> bool:
    """Whether the writer tells a position beside what is said: Roe said Doe, who refused, was ill, after Doe refused.

    Around words in quotation marks, only the clause that what is said begins with is told by the speaker.
    """
    whose = next((index for index in phrases.find(NP) if phrases.span(index).touches(stance.mention)), verb)
    opens = min(whose, verb) - 1
    word = phrases.words(opens)[0].lower if opens >= 0 else ""
    is_aside = opens >= 0 and phrases.shape[opens] in (RELATIVE, SUBORDINATOR)
    is_aside = is_aside or phrases.shape[verb - 1 : verb] == RELATIVE or word in _POSITIONS.opens_other_clause
    return is_aside or (said.is_quoted and not _begins_with(article.text, said, stance.mention))


def _rejects_own_claim(phrases: Phrases, stance: Stance, verb: int, holder: Party | None) -> bool:
    """Whether it is the speaker who turns down what another claims: Roe said Doe had lied and rejected [his plea]."""
    is_joined = phrases.shape[verb - 1 : verb + 2] == _AND_VP_NP and stance.kind in ("denial", "refusal")
    words = [word.lower for word in phrases.words(verb + 1)] if is_joined else []
    gender = _SPEECH.gender_of_pronouns.get(words[0]) if words else None
    is_own = gender is not None and (holder is None or holder.gender in (gender, None))
    return is_own and words[-1] in _POSITIONS.said_to_be_so | _POSITIONS.asked_for | {"defence", "plea"}


def _is_alleged(article: Parts, stance: Stance, said: Indirect, holder: Party | None) -> bool:
    """Whether somebody only claims or expects that others take a position: Roe warned that Doe opposes the law."""
    verb = lexicon.lemma(said.cue.of(article.text).lower().rpartition(" ")[2])
    if verb in _FORETELLS:
        return True
    sayer = said.mention.of(article.text).lower().split()
    if not _POSITIONS.adversaries.isdisjoint(sayer):
        return True
    is_pronoun = stance.mention.of(article.text).lower() in _SPEECH.pronouns_of_people | {"it"}
    if is_pronoun or _speaks_for(article, stance, said, holder):
        return False
    is_first = _begins_with(article.text, said, stance.mention)
    return (verb in _POSITIONS.alleging_of_others and is_first) or _is_in_court(article.text, said, verb)


def _speaks_for(article: Parts, stance: Stance, said: Indirect, holder: Party | None) -> bool:
    """Whether a speaker is of a body, leads it, or is there to tell what somebody does: a minister, Doe's lawyer."""
    sayer = article.register.at(said.mention)
    role = set(said.mention.of(article.text).lower().split())
    if sayer is not None:
        role |= set(leaders.role_of(sayer.role, sayer.affiliation))
        is_of_state = holder is not None and leaders.governs(tuple(role), sayer.affiliation, holder)
        if is_of_state or leaders.answers_for(article, sayer.name, stance.mention):
            return True
        if holder is not None and holder.affiliation is not None and holder.affiliation == sayer.affiliation:
            return True
    return not _POSITIONS.speaks_for_others.isdisjoint(role)


def _is_in_court(text: str, said: Indirect, verb: str) -> bool:
    """Whether something is said to those who judge: told the court that Doe had demanded money."""
    between = text[said.cue.end : said.parts[0].start].lower().split()
    return verb == "testify" or not _IN_COURT.isdisjoint(between)


def _begins_with(text: str, said: Indirect, mention: Span) -> bool:
    """Whether what is said begins with somebody, perhaps behind “that”."""
    start = said.parts[0].start
    return start <= mention.start and text[start : mention.start].lower().strip() in ("", "that")


def _is_denied(article: Parts, phrases: Phrases, stance: Stance, verb: int, holder: Party | None) -> bool:
    """Whether what is told of somebody is denied at once, or by them in the next sentences."""
    for comma in range(verb + 1, len(phrases.shape)):
        if phrases.shape.startswith(_COMMA_NP, comma):
            words = [word.lower for word in phrases.words(comma + 1)]
            is_claim = words[0] in ("a", "an") and not _POSITIONS.said_to_be_so.isdisjoint(words)
            behind = range(comma + 2, min(comma + 2 + _MOST_CHUNKS_TO_DENIAL, len(phrases.shape)))
            if is_claim and phrases.shape[comma + 2 : comma + 3] == THAT:
                return True  # a claim that is untrue
            if is_claim and any(phrases.shape[index] in _VERBS and _judges(phrases, index) for index in behind):
                return True  # a claim he calls invented, an allegation denied by his office
        if phrases.shape.startswith(_WHICH_NP_VP, comma) and _denies(phrases, comma + 3):
            return True
    if holder is None:
        return False
    last = min(stance.sentence + _ANSWERS_SENTENCES, len(article.sentences) - 1)
    return any(_answers(article, number, holder) for number in range(stance.sentence + 1, last + 1))


def _answers(article: Parts, number: int, holder: Party) -> bool:
    """Whether somebody denies in a sentence what was told of them: Doe denied that, had promised no such thing."""
    if not article.has_any(_answering(), number):
        return False
    phrases = article.phrases(number)
    is_none_of_it = _is_none_of_it([token.lower for token in phrases.tokens])
    for verb in phrases.find(VP):
        whose = subjects.subject(phrases, verb)
        if whose is None or article.register.at(phrases.span(whose)) is not holder:
            continue
        if is_none_of_it or (_denies(phrases, verb) and _is_what_was_said(phrases, verb + 1)):
            return True
    return False


@cache
def _answering() -> frozenset[str]:
    """Every form of a word by which somebody answers what was told of them."""
    return lexicon.forms_of(_denying()) | _POSITIONS.none_of_it | {"such"}


@cache
def _denying() -> frozenset[str]:
    """The verbs by which somebody says that something is not so: deny, dispute, reject."""
    known = verb_frames.of_verbs().items()
    return frozenset(verb for verb, frames in known if verb_frames.Frame("denial", ("object",)) in frames) | {"reject"}


def _is_none_of_it(words: list[str]) -> bool:
    """Whether somebody says that they did nothing of the kind: no such thing, never made such a promise."""
    for at, word in enumerate(words):
        if words[at : at + 3] == ["nothing", "of", "the"] and words[at + 3 : at + 4] in (["kind"], ["sort"]):
            return True
        is_thing = not _POSITIONS.none_of_it.union(_POSITIONS.said_to_be_so, _CLAUSES.statements).isdisjoint(
            words[at + 1 : at + 3]
        )
        if word == "such" and is_thing and (words[max(0, at - 1)] == "no" or untaken.is_negated(words[:at])):
            return True
    return False


def _judges(phrases: Phrases, verb: int) -> bool:
    """Whether a verb says that a claim is not so, or what somebody calls it."""
    return _denies(phrases, verb) or phrases.lemma(verb) in _CLAUSES.calling_verbs or phrases.lemma(verb) == "dismiss"


def _denies(phrases: Phrases, verb: int) -> bool:
    return phrases.lemma(verb) in _denying()


def _is_what_was_said(phrases: Phrases, object_: int) -> bool:
    """Whether somebody denies what was said before: denied that, rejects the claim, disputes it."""
    if phrases.shape[object_ : object_ + 1] in (COMMA, STOP, ""):
        return True
    head = phrases.head(object_).lower if phrases.shape[object_] == NP else phrases.words(object_)[-1].lower
    is_end = phrases.shape[object_ + 1 : object_ + 2] in (COMMA, STOP, "")
    return is_end and (head in _POSITIONS.pronouns_of_what_is_said or head in _POSITIONS.said_to_be_so | {"that"})
