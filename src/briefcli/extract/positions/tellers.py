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
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    INFINITIVE,
    ING,
    NOUN,
    NP,
    PASSIVE,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_CLAUSES = lexicon.clauses()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()

_FORETELLS = _CLAUSES.foretells | {"believe", "think"}
"""Verbs by which somebody says what others may do: believes that the council will reject it."""
_IN_COURT = _POSITIONS.who_judges | {"jurors", "jury"}
_AND_VP_NP = letters("COORDINATOR VP NP")
_COMMA_NP = letters("COMMA NP")
_WHICH_NP_VP = letters("COMMA RELATIVE NP VP")
_ANSWERS_SENTENCES = 6
"""Sentences behind what is told of somebody in which reports bring the answer: two paragraphs."""
_JUDGING = _CLAUSES.rejects | _CLAUSES.calling_verbs | {"contest", "question"}
"""Verbs by which somebody says what a claim is worth: a claim that she dismissed, a claim she calls a lie."""
_UNPROVEN = ("evidence", "proof")
_ENDS_ASIDE = STOP + SEMICOLON + SUBORDINATOR
_VERBS_ASIDE = VP + PASSIVE
_DOES = (VP, PASSIVE, INFINITIVE, ING)
_BEFORE_SUCH_WORDS = 4
"""Words before “such” in which it is denied: did not make any such, never made such, denied having made any such."""
_BEHIND_SUCH_WORDS = 3
"""Words behind “such” that may be its noun: such a firm promise."""
_IN_COURT_TOO: frozenset[PositionKind] = frozenset({"agreement", "pledge"})
"""Kinds that do no harm to whom they are told of in court; the others are what the case is about."""
_MISDEEDS = _POSITIONS.misdeeds | _POSITIONS.crimes | _POSITIONS.verbs_of_wrong


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
    if is_pronoun:
        return False
    if _is_in_court(article.text, said, verb) and _is_other_side(article, said):
        return True
    if _speaks_for(article, stance, said, holder):
        return False
    is_first = _begins_with(article.text, said, stance.mention)
    if verb in _POSITIONS.alleging_of_others and is_first:
        return True
    return _is_in_court(article.text, said, verb) and not _is_harmless(article, stance, said)


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


def _is_other_side(article: Parts, said: Indirect) -> bool:
    """Whether somebody speaks in court against others: the prosecutor, the victim, Ann Doe, for the prosecution."""
    mention = said.mention.of(article.text).lower().replace("'s", "").replace("’s", "")  # the victim's lawyer
    role = set(mention.split())
    sayer = article.register.at(said.mention)
    if sayer is not None:
        role |= set(leaders.role_of(sayer.role, sayer.affiliation))
    return not role.isdisjoint(_POSITIONS.prosecution_words | _POSITIONS.sides_in_court)


def _is_harmless(article: Parts, stance: Stance, said: Indirect) -> bool:
    """Whether what is told in court is neither a misdeed nor a demand of others: told it that Doe had agreed to pay.

    Whoever “he” or “she” is may be the other side.
    """
    is_known = said.mention.of(article.text).lower() not in _SPEECH.pronouns_of_people
    words = stance.words.of(article.text).lower().split()
    is_misdeed = any(lexicon.lemma(word.strip("“”‘’,.")) in _MISDEEDS for word in words)
    return is_known and stance.kind in _IN_COURT_TOO and not is_misdeed


def _begins_with(text: str, said: Indirect, mention: Span) -> bool:
    """Whether what is said begins with somebody, perhaps behind “that”."""
    start = said.parts[0].start
    return start <= mention.start and text[start : mention.start].lower().strip() in ("", "that")


def _is_denied(article: Parts, phrases: Phrases, stance: Stance, verb: int, holder: Party | None) -> bool:
    """Whether what is told of somebody is denied at once, or by them in the next sentences."""
    for comma in range(verb + 1, len(phrases.shape)):
        if phrases.shape.startswith(_COMMA_NP, comma) and _is_doubted_claim(phrases, comma + 1):
            return True
        if phrases.shape.startswith(_WHICH_NP_VP, comma) and _denies(phrases, comma + 3):
            return True
    last = min(stance.sentence + _ANSWERS_SENTENCES, len(article.sentences) - 1)
    return any(_answers(article, number, stance, holder) for number in range(stance.sentence + 1, last + 1))


def _is_doubted_claim(phrases: Phrases, claim: int) -> bool:
    """Whether a noun phrase calls what is told a claim that others deny or judge.

    A claim he calls invented, an allegation denied by his office; but not a claim he repeated, and Roe denied it.
    """
    words = [word.lower for word in phrases.words(claim)]
    if words[0] not in ("a", "an") or _POSITIONS.said_to_be_so.isdisjoint(words):
        return False
    if phrases.shape[claim + 1 : claim + 2] == THAT:
        return True  # a claim that is untrue
    for index in range(claim, len(phrases.shape)):
        is_next = phrases.shape[index] == COORDINATOR and phrases.shape[index + 1 : index + 2] == NP
        if is_next or phrases.shape[index] in _ENDS_ASIDE:
            return False
        words = [word.lower for word in phrases.words(index)]
        is_unproven = words[0] == "no" and words[-1] in _UNPROVEN
        if is_unproven or not _POSITIONS.words_of_denial.isdisjoint(words):
            return True
        if phrases.shape[index] not in _VERBS_ASIDE:
            continue
        is_negated = untaken.is_negated(words)
        behind = phrases.words(index + 1)[0].lower if index + 1 < len(phrases.shape) else ""
        is_judged = phrases.lemma(index) in _JUDGING | _denying()
        if (is_judged and not is_negated) or (is_negated and "true" in (words[-1], behind)):
            return True
    return False


def _answers(article: Parts, number: int, stance: Stance, holder: Party | None) -> bool:
    """Whether somebody denies in a sentence what was told of them: Doe denied that, had promised no such thing."""
    if not article.has_any(_answering(), number):
        return False
    phrases = article.phrases(number)
    is_none_of_it = _is_none_of_it(article, phrases, stance, holder)
    for verb in phrases.find(VP):
        whose = subjects.subject(phrases, verb)
        if whose is None or not _is_holder(article, phrases, whose, stance, holder):
            continue
        if is_none_of_it or (_denies(phrases, verb) and _is_what_was_said(phrases, verb + 1)):
            return True
    return False


def _is_holder(article: Parts, phrases: Phrases, whose: int, stance: Stance, holder: Party | None) -> bool:
    """Whether a noun phrase is who takes the position; whoever has no name, by the noun: a suspect, the suspect."""
    if holder is not None:
        return article.register.at(phrases.span(whose)) is holder
    noun = stance.mention.of(article.text).lower().rpartition(" ")[2]
    is_noun = phrases.shape[whose] == NP and phrases.head(whose).tag == NOUN
    return is_noun and phrases.head(whose).lower == noun


@cache
def _answering() -> frozenset[str]:
    """Every form of a word by which somebody answers what was told of them."""
    return lexicon.forms_of(_denying()) | _POSITIONS.none_of_it | {"such"}


@cache
def _denying() -> frozenset[str]:
    """The verbs by which somebody says that something is not so: deny, dispute, reject."""
    known = verb_frames.of_verbs().items()
    return frozenset(verb for verb, frames in known if verb_frames.Frame("denial", ("object",)) in frames) | {"reject"}


def _is_none_of_it(article: Parts, phrases: Phrases, stance: Stance, holder: Party | None) -> bool:
    """Whether somebody did nothing of the kind, as a sentence says: no such thing, never made such a promise."""
    for noun in phrases.find(NP):
        words = [token.lower for token in phrases.words(noun)]
        behind = [token.lower for token in phrases.tokens[phrases.chunks[noun].last :][:2]]
        of_the_kind = words == ["nothing"] and behind == ["of", "the"] and noun + 2 < len(phrases.shape)
        if of_the_kind and phrases.words(noun + 2)[-1].lower in _POSITIONS.none_of_it:
            return True
        if "such" in words and _is_no_such(phrases, noun, words, stance) and _has_verb_beside(phrases, noun):
            party = _who_does(article, phrases, noun)
            if party is None or party is holder:
                return True
    return False


def _is_no_such(phrases: Phrases, noun: int, words: list[str], stance: Stance) -> bool:
    """Whether a noun phrase with “such” tells the position, and denies it: no such thing, never such a promise."""
    such = words.index("such")
    nouns = words[such + 1 : such + 1 + _BEHIND_SUCH_WORDS]
    is_position = any(_POSITIONS.position_nouns.get(word) == stance.kind for word in nouns)
    if not is_position and (_POSITIONS.none_of_it | _CLAUSES.statements).isdisjoint(nouns):
        return False
    at = phrases.chunks[noun].first + such
    around = [token.lower for token in phrases.tokens[max(0, at - _BEFORE_SUCH_WORDS) : at]]
    if phrases.shape[noun + 1 : noun + 2] == VP:  # such a promise was never made
        first, last = phrases.chunks[noun].last, phrases.chunks[noun + 1].last
        around += [token.lower for token in phrases.tokens[first:last]]
    is_no = "no" in words[:such]
    return is_no or untaken.is_negated(around) or not lexicon.forms_of(_denying()).isdisjoint(around)


def _has_verb_beside(phrases: Phrases, noun: int) -> bool:
    is_done = noun > 0 and phrases.shape[noun - 1] in _DOES
    return is_done or phrases.shape[noun + 1 : noun + 2] in (VP, PASSIVE)


def _who_does(article: Parts, phrases: Phrases, noun: int) -> Party | None:
    """Who does what the verb before a noun phrase says, where that has a name: [Roe] said [Reed] made no promise."""
    whose = subjects.subject(phrases, noun - 1) if noun and phrases.shape[noun - 1] == VP else None
    return article.register.at(phrases.span(whose)) if whose is not None else None


def _denies(phrases: Phrases, verb: int) -> bool:
    """Whether somebody says that it is not so; but not: did not deny it."""
    return phrases.lemma(verb) in _denying() and not untaken.is_negated([word.lower for word in phrases.words(verb)])


def _is_what_was_said(phrases: Phrases, object_: int) -> bool:
    """Whether somebody denies what was said before: denied that, rejects the claim, disputes it."""
    if phrases.shape[object_ : object_ + 1] in (COMMA, STOP, ""):
        return True
    head = phrases.head(object_).lower if phrases.shape[object_] == NP else phrases.words(object_)[-1].lower
    is_end = phrases.shape[object_ + 1 : object_ + 2] in (COMMA, STOP, "")
    return is_end and (head in _POSITIONS.pronouns_of_what_is_said or head in _POSITIONS.said_to_be_so | {"that"})
