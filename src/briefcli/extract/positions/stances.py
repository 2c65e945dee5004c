"""The position a clause takes, its holder and its addressee: the words run from the cue to the end of the clause.

A verb takes a position (demanded that, rejected the plan, promised to); `passives` has what is rejected by somebody,
`nouns` what a noun tells (his refusal to, an offer of). Positions that lie only in what is reported are found in
`ultimatums`, those in what is quoted in `spoken`.
"""

import re
from collections.abc import Iterator

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.clauses.cues import is_speech, tells_no_more
from briefcli.extract.positions import company, frames, kinds, nouns, passives, ultimatums, untaken, verb_frames
from briefcli.extract.positions.complement import Complement
from briefcli.extract.positions.passives import Passive
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import blocks, reported
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NP,
    OF,
    OF_NP,
    PASSIVE,
    PREPOSITION,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Rule
from briefcli.model.position import PositionKind

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()

_BEHIND_POSITION_NOUN = (THAT, INFINITIVE, OF, PREPOSITION)
_ENDS_NAMED = (letters("COMMA NP STOP"), letters("COMMA NP COMMA"), letters("COMMA NP"))
_SAYS_NO_MORE = (THAT, letters("NP PREPOSITION"))
_COMMA_NP = letters("COMMA NP")
_BETWEEN_COMMAS = letters("COMMA NP COMMA")
_FEWEST_WORDS_BESIDE_DAY = 3
"""Fewest words of an object that ends with a day: "on", the day, and what was accepted."""


def find(article: Parts, indirect: list[Indirect]) -> list[Stance]:
    """The positions that an article reports outside quotations, in order; `indirect` is its indirect speech."""
    quoted = blocks.paragraphs_of(article)
    by_sentence: dict[int, list[Indirect]] = {}
    for one in indirect:
        by_sentence.setdefault(one.sentence, []).append(one)
    found: list[Stance] = []
    for number, sentence in enumerate(article.sentences):
        here = by_sentence.get(number, [])
        has_cue = article.has_any(verb_frames.forms(), number)
        if sentence.paragraph not in quoted and (here or has_cue):
            found.extend(_in_sentence(article, number, here))
    return found


def _in_sentence(article: Parts, number: int, indirect: list[Indirect]) -> Iterator[Stance]:
    """The positions in a sentence; where two overlap, one is the content of the other and is left out."""
    phrases = article.phrases(number)
    if phrases.shape.count(VP) > reported.MOST_VERBS:
        return
    end, last, holders = -1, Span(-1, -1), set[Span]()
    found = [
        *_by_cues(article, phrases, number),
        *(stance for one in indirect for stance in ultimatums.find(article, one)),
    ]
    found = [ultimatums.by_speaker(article, stance, indirect) for stance in found]
    held = [one for stance in found for one in company.each(article, phrases, stance)]
    for stance in sorted(held, key=lambda stance: stance.words):
        if stance.words != last:
            holders = set()
        if (stance.words.start >= end or stance.words == last) and stance.mention not in holders:
            last, end = stance.words, stance.words.end
            holders.add(stance.mention)
            yield stance
            if stance.kind == "demand":
                yield from ultimatums.or_else(phrases, stance)


def _by_cues(article: Parts, phrases: Phrases, number: int) -> Iterator[Stance]:
    for index, kind in enumerate(phrases.shape):
        if (
            kind in (VP, PASSIVE)
            or (kind == ING and _is_meanwhile(phrases, index))
            or (kind == INFINITIVE and _is_carried_out(phrases, index))
        ):
            stance = _by_verb(article, phrases, number, index)
        elif kind == NP and phrases.shape[index + 1 : index + 2] in _BEHIND_POSITION_NOUN:
            stance = nouns.find(article, phrases, number, index)
        else:
            continue
        if stance is not None:
            yield stance


def _is_carried_out(phrases: Phrases, infinitive: int) -> bool:
    """Whether an infinitive is what somebody does: continues to deny it, went on to deny it, was forced to deny it."""
    verb = infinitive - 1
    is_on = phrases.shape[verb : verb + 1] == PREPOSITION and phrases.words(verb)[0].lower == "on"
    verb -= is_on
    if verb < 1 or phrases.shape[verb] not in (VP, PASSIVE) or phrases.lemma(verb) not in _POSITIONS.continuing:
        return False
    if is_on != (phrases.lemma(verb) == "go") or untaken.is_negated([word.lower for word in phrases.words(verb)]):
        return False
    return _is_real(phrases, verb) if not phrases.is_passive(verb) else phrases.lemma(verb) not in ("continue", "go")


def _is_done_too(phrases: Phrases, index: int) -> bool:
    kind = phrases.shape[index]
    return (kind == ING and _is_meanwhile(phrases, index)) or (kind == INFINITIVE and _is_carried_out(phrases, index))


def _is_meanwhile(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing tells what the subject of the sentence does: ..., denying it; Denying it, Doe left."""
    if participle == 0:
        return _COMMA_NP in phrases.shape
    before = phrases.shape[participle - 1 : participle]
    if before in (SUBORDINATOR, PREPOSITION) and before:
        return phrases.words(participle - 1)[0].lower in _POSITIONS.while_taking
    return before in (COMMA, COORDINATOR) or _is_behind_name(phrases, participle)


def _is_behind_name(phrases: Phrases, verb: int) -> bool:
    """Whether a form in -ing stands right after a name: a motion by Ann Doe calling on the council to act."""
    shape = phrases.shape
    if shape[verb] != ING or shape[verb - 1 : verb] != NP or phrases.head(verb - 1).tag != NAME:
        return False
    return shape[verb - 2 : verb - 1] != PREPOSITION or phrases.words(verb - 2)[0].lower != "without"


def _by_verb(article: Parts, phrases: Phrases, number: int, verb: int) -> Stance | None:
    if phrases.lemma(verb) == "be" and phrases.shape[verb + 1 : verb + 2] != PREPOSITION:
        return None
    if phrases.lemma(verb) in _POSITIONS.naming_verbs:
        denial = _named_badly(article, phrases, number, verb)
        if denial is not None:
            return denial
    known = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    passive = passives.find(article, phrases, verb, known) if known else None
    if passive is not None:
        return _by_agent(phrases, number, verb, passive)
    called = passives.to_contact(article, phrases, verb)
    if called is not None:
        words = reported.span(phrases, verb, contents.clause_end(phrases, verb, verb + 1))
        content = Span(phrases.span(verb + 1).start, words.end)
        rule = rules.tell(passives.TO_CONTACT)
        return Stance("appeal", words, content, phrases.span(called), None, number, rule)
    if not known or not _is_real(phrases, verb):
        return None
    found = next(((one, taken) for one in known if (taken := frames.follow(phrases, verb, one.words))), None)
    subject = _subject(article, phrases, verb)
    if found is None or subject is None or _says_nothing(phrases, found[0].kind, found[1].found):
        return None
    holder, (frame, taken) = _named(phrases, subject), found
    kind = kinds.of(phrases, verb, frame.kind, taken.found)
    if kind is None or rules.first(untaken.UNHELD, article, phrases, holder, verb) is not None:
        return None
    return _stance(phrases, number, kind, verb, holder, taken)


def _subject(article: Parts, phrases: Phrases, verb: int) -> int | None:
    """The subject of a verb; a form in -ing behind an object is what the subject does: moved the High Court seeking."""
    if not _is_behind_name(phrases, verb):
        found = subjects.subject(phrases, verb)
        sayer = _sayer(article, phrases, verb, found)
        return found if sayer is None else sayer
    return subjects.subject(phrases, verb - 2) if phrases.shape[verb - 2 : verb - 1] == VP else verb - 1


def _sayer(article: Parts, phrases: Phrases, verb: int, thing: int | None) -> int | None:
    """Who said that a thing was so and then takes a position: Doe said the pier was old and vowed to mend it."""
    if thing is None or phrases.shape[verb - 1] != COORDINATOR or phrases.shape[thing] != NP:
        return None
    says = thing - 2 if phrases.shape[thing - 1 : thing] == THAT else thing - 1
    is_told = says > 0 and phrases.shape[says] == VP and is_speech(phrases, says)
    is_thing = phrases.head(thing).tag != SUBJECT_PRONOUN and not untaken.is_somebody(article, phrases, thing)
    is_sayers = is_thing or tells_no_more(phrases, verb)  # Doe said police had a man but declined to name him
    # Unions said he was one of many and have accused the firm.
    is_sayers = is_sayers or (_is_one(phrases, thing) and phrases.words(verb)[0].lower == "have")
    return subjects.subject(phrases, says) if is_told and is_sayers else None


def _is_one(phrases: Phrases, noun: int) -> bool:
    """Whether a verb in the plural cannot belong to a noun phrase: he, Ann Doe."""
    head = phrases.head(noun)
    is_joined = phrases.shape[noun - 1 : noun] == COORDINATOR
    return (
        head.tag == NAME and not head.lower.endswith("s") and not is_joined
    ) or head.lower in _POSITIONS.pronouns_of_one


def _by_agent(phrases: Phrases, number: int, verb: int, passive: Passive) -> Stance | None:
    """The plan was rejected by the council; he was accused by the council of lying."""
    subject, behind = passive.subject, passive.agent + 1
    holder = phrases.span(_agent_named(phrases, passive.agent))
    words = Span(phrases.span(verb).start, holder.end)
    about, addressee = None if subject is None else passives.content(phrases, verb, subject), None
    if passive.agent > verb + 2 and phrases.shape[verb + 1] != PREPOSITION:  # told to leave by
        about = Span(phrases.span(verb + 1).start, phrases.span(passive.agent - 2).end)
        addressee = None if subject is None else phrases.span(subject)
    elif passive.frame.words[0] == "somebody" and phrases.shape[behind : behind + 1] in _BEHIND_POSITION_NOUN:
        about = reported.span(phrases, behind, contents.clause_end(phrases, verb, behind))
        words = Span(words.start, about.end)
        addressee = None if subject is None else phrases.span(subject)
    kind = kinds.of(phrases, verb, passive.frame.kind, Complement(subject))
    rule = passives.BY_SOMEBODY.name
    return kind and Stance(kind, words, about or words, holder, addressee, number, rule)


def _agent_named(phrases: Phrases, agent: int) -> int:
    """From a description to the name behind it: rejected by the port's director, Ann Doe."""
    beside = agent + 2
    is_beside = phrases.shape[agent + 1 : beside + 2] in _ENDS_NAMED and phrases.head(agent).tag != NAME
    return beside if is_beside and phrases.head(beside).tag == NAME else agent


def _is_real(phrases: Phrases, verb: int) -> bool:
    """Whether a verb states a fact, or what somebody said would happen; not what might happen, or what others want."""
    return rules.first(untaken.UNREAL, phrases, verb) is None


def _says_nothing(phrases: Phrases, kind: PositionKind, follow: Complement) -> bool:
    """Whether what is wanted or offered is nothing that anyone can give: wants him; offered her condolences."""
    return rules.first(untaken.EMPTY, phrases, kind, follow) is not None


def _named_badly(article: Parts, phrases: Phrases, number: int, verb: int) -> Stance | None:
    """Called the figures fiction, the sale a betrayal."""
    holder = subjects.subject(phrases, verb)
    if holder is None or phrases.is_passive(verb) or phrases.shape[verb + 1 : verb + 2] != NP:
        return None
    taken = Decision(NAMED_UNTRUE.name, Complement(verb + 1))
    stance = _stance(phrases, number, "denial", verb, holder, taken)
    words = set(re.findall(r"\w+", stance.words.of(article.text).lower()))
    is_said = phrases.head(verb + 1).lower in _POSITIONS.said_to_be_so
    if not words.isdisjoint(_POSITIONS.words_of_denial) or (is_said and not words.isdisjoint(_POSITIONS.scorn)):
        return stance
    if words.isdisjoint(_POSITIONS.words_of_blame) or is_said:
        return None
    return stance._replace(kind="accusation", rule=NAMED_SHAMEFUL.name)


def _stance(
    phrases: Phrases, number: int, kind: PositionKind, verb: int, holder: int, taken: Decision[Complement]
) -> Stance:
    follow = taken.found
    last = contents.clause_end(phrases, verb, follow.content)
    words = reported.span(phrases, verb, last)
    if follow.content is not None and phrases.shape[follow.content] == NP:
        words = _without_day(phrases, words)
    content = words
    # "Rejects that" says more than "that", and "turned it down" than "it down".
    if follow.content is not None and phrases.shape[follow.content : last] not in _SAYS_NO_MORE:
        content = Span(reported.span(phrases, follow.content, last).start, words.end)
    addressee = phrases.span(follow.addressee) if follow.addressee is not None else None
    return Stance(kind, words, content, phrases.span(holder), addressee, number, taken.rule)


def _without_day(phrases: Phrases, words: Span) -> Span:
    """An object without the day on which the position was taken: accepted the draft [on Monday].

    The day stays where it may be the day by which something is wanted.
    """
    tokens = [token for token in phrases.tokens if words.start <= token.start < words.end]
    lasts = [token.lower for token in tokens[-2:]]
    if (
        len(tokens) < _FEWEST_WORDS_BESIDE_DAY
        or tokens[-1].tag != TIME
        or lasts[0] != "on"
        or not lasts[1].endswith("day")
    ):
        return words
    wanted = any(token.lower in _POSITIONS.before_wanted_day for token in tokens)
    return words if wanted else Span(words.start, tokens[-3].end)


def _named(phrases: Phrases, holder: int) -> int:
    """From a description to the name beside it: The maker, Dunholm, blamed the weather."""
    first = holder
    while phrases.shape[holder + 1 : holder + 3] in (OF_NP, IN_NP):
        holder += 2  # the Bishop of Marsk, the Commissioner for Energy, Ann Doe,
    beside = holder + 2
    is_name, is_role = phrases.head(first).tag == NAME, phrases.head(first).lower in _PEOPLE.roles and holder > first
    if phrases.shape[holder + 1 : holder + 4] != _BETWEEN_COMMAS or (is_name and not is_role):
        return first
    return beside if phrases.head(beside).tag == NAME else first


NAMED_UNTRUE = Rule(
    "something called untrue",
    "Somebody who calls something fiction, a lie or nonsense denies it.",
    "Ann Doe called the figures pure fiction.",
    "Ann Doe called the figures pure water.",
)
NAMED_SHAMEFUL = Rule(
    "something called a disgrace",
    "Somebody who calls what others do a disgrace, a scam or reckless accuses them.",
    "Ann Doe called the sale a disgrace.",
    "Ann Doe called the sale a success.",
)
