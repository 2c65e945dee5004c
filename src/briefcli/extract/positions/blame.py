"""What speakers say who blame others in their own words: they betrayed us, the council failed her, it is a disgrace."""

import re
from functools import cache
from itertools import takewhile

from briefcli.extract.article import Parts
from briefcli.extract.positions import quoted_acts, untaken
from briefcli.extract.positions.complement import Complement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    INFINITIVE,
    NAME,
    NOUN,
    NP,
    OBJECT_PRONOUN,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()

_WORDS_CALLED = 2
"""An adverb may stand before an adjective: is wholly unacceptable."""
_WORDS_STATED = 6
"""Words behind “is” among which others are called bad: are wholly incompetent and corrupt."""
_WORDS_TO_TIME = 2
"""How far behind “by” the time may be: by the 2030s."""
_STATED_OF = ADJECTIVE + ADVERB + COORDINATOR + DETERMINER + NOUN
_NOT_DONE = _POSITIONS.unreal_positions | _POSITIONS.willing
_SUFFERED = frozenset(_POSITIONS.verbs_of_wrong | _POSITIONS.wrongs_of_bodies) | {"fail", "let"}
"""Verbs of what others have done to people, between marks: had been “let down”."""
_CALLED = _POSITIONS.faults_of_others | {"guilty"}
_IN_SUCH_A_WAY = ("act", "behave")
_PUNISHED = _POSITIONS.hostile | _POSITIONS.punishing
_HAD = _POSITIONS.needs | {"had"}
"""Before a fragment that goes on with a verb: had “brazenly lied”."""


@cache
def _acted() -> frozenset[str]:
    """What a fragment goes on with that says what others have done: had “brazenly lied”."""
    return (
        lexicon.forms_of({"fail"} | _POSITIONS.verbs_of_wrong | _POSITIONS.wrongs_of_bodies) | _POSITIONS.deliberately
    )


def wrongs() -> frozenset[str]:
    """The verbs of doing wrong."""
    return frozenset(_POSITIONS.verbs_of_wrong)


def does_wrong(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is one of doing wrong: lied, broke its promise, is trying to silence us; lay is no form of lie."""
    act = verb
    behind = phrases.tokens[phrases.chunks[verb].last :][:1]
    before = phrases.tokens[: phrases.chunks[verb].first][-1:]
    is_tried = phrases.lemma(verb) in _POSITIONS.wrongs_tried and phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    how = [*before, *phrases.words(verb), *(behind if phrases.lemma(verb) in _IN_SUCH_A_WAY else ())]
    how += phrases.words(verb + 1) if is_tried else []
    if not _POSITIONS.deliberately.isdisjoint([word.lower for word in how]):
        return True
    if is_tried:
        act += 1
        if phrases.lemma(act) in _POSITIONS.wrongs_plotted and phrases.shape[act + 1 : act + 2] == NP:
            return True
        if phrases.lemma(act) in _POSITIONS.wrongs_of_bodies:
            return phrases.shape[act + 1 : act + 2] in (NP, QUOTATION)
    if phrases.lemma(act) in _POSITIONS.verbs_of_wrong:
        return phrases.words(act)[-1].lower != "lay" and not _lies_somewhere(phrases, act)
    if _hands_out_falsehood(phrases, act):
        return True
    nouns = _POSITIONS.wrongs_done.get(phrases.lemma(act), ())
    later = range(act + 1, min(act + 4, len(phrases.chunks))) if nouns else ()
    return any(phrases.words(index)[-1].lower in nouns for index in later)


def _hands_out_falsehood(phrases: Phrases, verb: int) -> bool:
    """Whether somebody gives what is false: provided misleading information, submitted forged papers."""
    is_given = phrases.lemma(verb) in _POSITIONS.falsehoods_given and phrases.shape[verb + 1 : verb + 2] == NP
    told = [word.lower for word in phrases.words(verb + 1)] if is_given else []
    return not _POSITIONS.false_words.isdisjoint(told[:-1])


def is_quoted_wrong(text: str, phrases: Phrases, verb: int) -> bool:
    """Whether what somebody did, or is, is called bad between marks: had “brazenly lied”, acted “unlawfully”."""
    is_quoted = phrases.shape[verb + 1 : verb + 2] == QUOTATION
    if not is_quoted or untaken.is_negated([word.lower for word in phrases.words(verb)]):
        return False
    quoted = re.findall(r"[\w’'-]+", phrases.span(verb + 1).of(text).lower())
    words = [word.lower for word in phrases.words(verb)]
    act = quoted_acts.act(text, phrases, verb) if words[-1] == "been" and not untaken.is_negated(quoted) else None
    if act is not None:
        is_due = words[0] in ("should", "ought") and act.verb in _PUNISHED  # should have been “sacked”
        return is_due or (words[0] not in _NOT_DONE and act.verb in _SUFFERED)
    if words[-1] in _HAD:
        known = _acted()
    elif phrases.lemma(verb) in _IN_SUCH_A_WAY:
        known = _POSITIONS.deliberately
    else:
        known = _CALLED if phrases.lemma(verb) == "be" else frozenset()
    return not untaken.is_negated(quoted) and not known.isdisjoint(quoted)


def is_suffered(phrases: Phrases, verb: int, subject: int | None) -> bool:
    """Whether people say what others have done to them: we are being failed, women have been let down."""
    words = [word.lower for word in phrases.words(verb)]
    if subject is None or not phrases.is_passive(verb) or untaken.is_negated(words) or not _NOT_DONE.isdisjoint(words):
        return False
    lemma, place = phrases.lemma(verb), phrases.chunks[verb].last
    is_let_down = lemma == "let" and [token.lower for token in phrases.tokens[place : place + 1]] == ["down"]
    is_wrong = is_let_down or lemma in _SUFFERED - {"let"}
    head = phrases.head(subject)
    is_people = head.lower in ("they", "we") or untaken.is_group(head.lower)
    return is_wrong and is_people and ("been" in words or "being" in words)


def is_not_so(phrases: Phrases, verb: int, subject: int | None) -> bool:
    """Whether something that was done is said not to be right: this is not acceptable, the rise was not justified."""
    words = [word.lower for word in phrases.words(verb)]
    if subject is None or words[0] not in _TEXT.forms_of_be or not untaken.is_negated(words):
        return False
    place = phrases.chunks[verb].last
    called = [words[-1], *(token.lower for token in phrases.tokens[place : place + _WORDS_CALLED])]
    deed = phrases.head(subject).lower
    is_deed = deed in _POSITIONS.deeds or deed in _POSITIONS.pronouns_of_what_is_said - {"they"}
    return is_deed and not _POSITIONS.not_so_by_blame.isdisjoint(called)


def breaks_rule(phrases: Phrases, verb: int) -> bool:
    """Whether what somebody does is said to be against a law or a plan: the sale violates the charter."""
    is_rule = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _POSITIONS.rules_broken
    is_done = not phrases.is_passive(verb) and not untaken.is_negated([word.lower for word in phrases.words(verb)])
    return is_rule and is_done and phrases.lemma(verb) in _POSITIONS.breaking_rules


def is_left_undone(phrases: Phrases, verb: int, subject: int | None) -> bool:
    """Whether nothing has been done, or something should never have been: should not have been built."""
    words = [word.lower for word in phrases.words(verb)]
    if subject is None or not phrases.is_passive(verb):
        return False
    if words[0] in ("should", "ought"):
        is_open = not untaken.is_negated(words)
        act = phrases.lemma(verb)
        is_asked = act in _PUNISHED if is_open else act not in _POSITIONS.not_asked_for
        return "have" in words[1:-1] and is_asked
    is_nothing = [word.lower for word in phrases.words(subject)] in (["nothing"], ["little"])
    return is_nothing and words[0] in ("had", "has") and phrases.lemma(verb) == "do"


def _lies_somewhere(phrases: Phrases, verb: int) -> bool:
    """Whether somebody only lies in some place, or is ill or dead there: has been lying in the corridor."""
    place = phrases.chunks[verb].last
    behind = phrases.tokens[place].lower if place < len(phrases.tokens) else ""
    is_there = behind in _PEOPLE.place_prepositions or behind in _POSITIONS.lies_so
    return phrases.lemma(verb) == "lie" and is_there


def should_have(phrases: Phrases, verb: int) -> bool:
    """Whether others should have done what can be asked of them: the council should have acted.

    Not so what is expected: by the 2030s the ship should have found it.
    """
    if _is_expected_by(phrases, verb):
        return False
    words = [word.lower for word in phrases.words(verb)]
    is_due = words[0] in ("should", "ought") and "have" in words[1:-1] and not phrases.is_passive(verb)
    is_act = phrases.lemma(verb) in ("ask", "tell") or phrases.lemma(verb) not in _POSITIONS.only_said
    return is_due and is_act and untaken.can_be_asked(phrases.lemma(verb))


def _is_expected_by(phrases: Phrases, verb: int) -> bool:
    """Whether “by” a time opens the clause of a verb."""
    tokens = phrases.tokens[: phrases.chunks[verb].first]
    opens = (at for at, token in enumerate(tokens) if token.lower == "by")
    behind = (one for at in opens for one in tokens[at + 1 : at + 1 + _WORDS_TO_TIME])
    return any(one.tag == TIME or one.lower[:1].isdigit() for one in behind)


def is_faulty(phrases: Phrases, verb: int) -> bool:
    """Whether others are said to be bad: was incompetent and arrogant, is a liar; but was a criminal lawyer."""
    if phrases.is_passive(verb) or _TEXT.forms_of_be.isdisjoint([word.lower for word in phrases.words(verb)]):
        return False
    place = phrases.chunks[verb].last
    called = takewhile(lambda token: token.tag in _STATED_OF, phrases.tokens[place : place + _WORDS_STATED])
    return not _POSITIONS.faults_of_others.isdisjoint([token.lower for token in called])


def is_to_blame(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is said to be to blame, or at fault."""
    place = phrases.chunks[verb].last
    behind = [token.lower for token in phrases.tokens[place : place + 2]]
    is_state = not _TEXT.forms_of_be.isdisjoint([word.lower for word in phrases.words(verb)])
    return is_state and behind in (["to", "blame"], ["at", "fault"])


def wrongs_others(phrases: Phrases, verb: int) -> bool:
    """Whether somebody does wrong to others: ignored the town, has no respect for it, does not care."""
    words = [word.lower for word in phrases.words(verb)]
    if phrases.is_passive(verb) or not _NOT_DONE.isdisjoint(words):
        return False
    is_object = phrases.shape[verb + 1 : verb + 2] == NP
    told = [word.lower for word in phrases.words(verb + 1)] if is_object else []
    if untaken.is_negated(words):
        return not {"care", "listen"}.isdisjoint((*words, *told[:1]))
    if told[:1] == ["nothing"]:
        place = phrases.chunks[verb + 1].last
        behind = [token.lower for token in phrases.tokens[place : place + 1]]
        return lexicon.lemma(words[-1]) == "do" and _POSITIONS.wrong.isdisjoint(behind)
    if words[-1] in _POSITIONS.needs | {"had"} and told[:1] == ["no"]:
        return told[-1] in _POSITIONS.not_given
    if phrases.lemma(verb) == "play":
        return told == ["politics"]
    return phrases.lemma(verb) in _POSITIONS.wrongs_of_bodies and is_object


def accuses(article: Parts, phrases: Phrases, verb: int, subject: int, /) -> tuple[PositionKind, Complement] | None:
    """They have betrayed us; what somebody may do, or what I did, accuses nobody."""
    words = [word.lower for word in phrases.words(verb)]
    if subject and phrases.shape[subject - 1] in (SUBORDINATOR, RELATIVE):
        return None
    is_told = phrases.shape[max(0, subject - 2) : subject] == NP + THAT
    if is_told and phrases.head(subject - 2).lower in _POSITIONS.said_to_be_so:
        return None  # a complaint is only a charge that somebody has lied
    if is_not_so(phrases, verb, subject):
        return ("accusation", Complement(subject))
    if is_suffered(phrases, verb, subject):
        return ("accusation", Complement(verb))
    if is_left_undone(phrases, verb, subject) and phrases.words(subject)[0].lower not in _POSITIONS.own_pronouns:
        return ("accusation", Complement(verb))
    if wrongs_others(phrases, verb) and _is_accused(phrases, verb, subject):
        return ("accusation", Complement(verb))
    is_named = phrases.shape[subject] == NP and phrases.head(subject).tag == NAME
    if should_have(phrases, verb) and (is_named or _is_accused(phrases, verb, subject)):
        return ("accusation", Complement(verb))
    place = phrases.chunks[verb].last
    is_no_more = [token.lower for token in phrases.tokens[place : place + 2]] == ["no", "more"]
    if is_no_more or untaken.is_negated(words) or not _NOT_DONE.isdisjoint(words):
        return None  # is no more racist than you
    is_deed = phrases.shape[subject] == NP and phrases.head(subject).lower in _POSITIONS.deeds
    if does_wrong(phrases, verb) and _is_other(article, phrases, subject):
        return ("accusation", Complement(verb))
    if breaks_rule(phrases, verb) and is_deed and phrases.words(subject)[0].lower not in _POSITIONS.own_pronouns:
        return ("accusation", Complement(verb))
    is_shameful = _is_shameful(phrases, verb, subject)
    if is_shameful and phrases.head(subject).lower in ("that", "this"):
        return ("accusation", Complement(subject))  # [this] is a betrayal
    is_faulty_one = (is_faulty(phrases, verb) or is_to_blame(phrases, verb)) and _is_other(article, phrases, subject)
    is_blamed = is_faulty_one or _has_failed(article, phrases, verb, subject) or is_shameful
    return ("accusation", Complement(verb)) if is_blamed else None


def _is_accused(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a body, they or you are who does wrong; "you" only for what is done: you've ignored us."""
    head = phrases.head(subject).lower
    if head == "you":
        return phrases.words(verb)[0].lower.endswith("ve") and len(phrases.words(verb)) > 1  # you’ve, you have
    object_ = phrases.shape[verb + 1 : verb + 2]
    is_of_us = object_ == NP and phrases.head(verb + 1).tag == OBJECT_PRONOUN  # he has ignored us
    if head in _POSITIONS.pronouns_of_others and is_of_us:
        return True
    told = [word.lower for word in phrases.words(verb + 1)] if object_ == NP else []
    does = lexicon.lemma(phrases.words(verb)[-1].lower)
    if does == "do" and told == ["nothing"] and (head == "country" or head in _PEOPLE.bodies):
        return phrases.words(subject)[0].lower != "my"  # our country is doing nothing for us
    return head == "they" or (head in _PEOPLE.bodies and phrases.words(subject)[0].lower not in ("our", "my"))


def _is_other(article: Parts, phrases: Phrases, subject: int) -> bool:
    is_pronoun = phrases.head(subject).lower in _POSITIONS.pronouns_of_others
    return is_pronoun or untaken.is_somebody(article, phrases, subject)


def _has_failed(article: Parts, phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a body has failed somebody, or to do its duty: the council failed her; but the team failed to score."""
    head, behind = phrases.head(subject).lower, verb + 1
    party = article.register.at(phrases.span(subject)) if phrases.shape[subject] == NP else None
    is_body = head in _PEOPLE.bodies or head == "they" or (party is not None and party.kind != "person")
    if phrases.lemma(verb) != "fail" or not is_body or phrases.is_passive(verb) or _is_supposed(phrases, subject):
        return False
    if phrases.shape[behind : behind + 1] == INFINITIVE:
        return phrases.lemma(behind) in _POSITIONS.failed_duties
    return phrases.shape[behind : behind + 1] == NP


def _is_supposed(phrases: Phrases, subject: int) -> bool:
    """Whether a clause begins with “if”, though not right before its subject: if at the end of it they fail to act."""
    opens = phrases.shape.rfind(COMMA, 0, subject) + 1
    return phrases.shape[opens : opens + 1] == SUBORDINATOR and phrases.words(opens)[0].lower in ("if", "unless")


def _is_shameful(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether something that was done is called a disgrace."""
    words = [word.lower for word in phrases.words(verb)]
    if _TEXT.forms_of_be.isdisjoint(words) or phrases.is_passive(verb):
        return False
    is_noun = phrases.shape[verb + 1 : verb + 2] == NP
    place = phrases.chunks[verb].last
    called = phrases.words(verb + 1) if is_noun else phrases.tokens[place : place + _WORDS_CALLED]
    deed = phrases.head(subject).lower
    act = verb + 1 + is_noun
    is_deed = deed in _POSITIONS.deeds or (deed == "it" and phrases.shape[act : act + 1] in (INFINITIVE, THAT))
    is_deed = is_deed or phrases.words(subject)[0].lower in ("that", "this")
    if called and called[-1].lower == "crime" and called[0].tag not in DETERMINERS:
        return False  # this is organised crime: a kind of deed, of nobody
    return is_deed and not _POSITIONS.shameful.isdisjoint([word.lower for word in called])
