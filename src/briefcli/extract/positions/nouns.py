"""Positions that a noun tells: his refusal to, the council's demand for, opposition from the union, no plans to."""

from typing import NamedTuple

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.clauses.cues import owner
from briefcli.extract.positions import acts, kinds, untaken
from briefcli.extract.positions.complement import Complement
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported
from briefcli.extract.text import classes, lexicon, rules
from briefcli.extract.text.classes import COMMA, COORDINATOR, IN_NP, INFINITIVE, NOUN, THAT, VP, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()

_STATES = ("be", *sorted(_POSITIONS.staying))
_FROM = ("by", "from")
_VERB_AND_NOUN = letters("VP NP")
_TO_DO_FROM = letters("INFINITIVE PREPOSITION NP")


class Inclined(NamedTuple):
    """A kind of position that lies in what somebody is ready, or not ready, to do, and its rule."""

    kind: PositionKind
    rule: Rule


def find(article: Parts, phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The position that a noun phrase of sentence `number` tells."""
    head = phrases.head(noun).lower
    if head in _POSITIONS.unwilling or head in _POSITIONS.ready:
        return _by_will(phrases, number, noun)
    if head in _POSITIONS.certain:
        return _by_certainty(phrases, number, noun)
    kind = _decided_against(phrases, noun) or _POSITIONS.position_nouns.get(head)
    if kind is None:
        return None
    from_somebody = _from_somebody(article, phrases, noun)
    content, addressee = noun + 1 if from_somebody is None else from_somebody + 1, None
    is_to = phrases.shape[content : content + 2] == IN_NP and phrases.words(content)[0].lower == "to"
    is_act = is_to and _is_unknown_verb(phrases, content + 1)
    if is_to and not is_act and head not in _POSITIONS.nouns_with_to:
        content, addressee = content + 2, phrases.span(content + 1)
    holder, first, rule = owner(phrases, noun), phrases.head(noun).start, OWNED
    if holder is None and from_somebody is not None:
        holder, rule = phrases.span(from_somebody), FROM_SOMEBODY
    last: int | None = None
    if holder is None and _later_from(article, phrases, content):
        holder, rule, last = phrases.span(content + 2), FROM_SOMEBODY, content + 1
    if holder is None:
        maker = _maker(phrases, noun)
        if maker is None:
            return None
        holder, first, rule = phrases.span(maker[1]), phrases.span(maker[0]).start, MADE
        addressee = addressee if maker[0] == noun - 1 else phrases.span(noun - 1)
    if not (is_act or _is_about(phrases, content, head)):
        return None
    if rules.first(untaken.EMPTY, phrases, kind, Complement(content)):
        return None
    words = reported.span(phrases, content, last or _end(phrases, noun, content))
    return Stance(kind, Span(first, words.end), words, holder, addressee, number, rules.tell(rule))


def _decided_against(phrases: Phrases, noun: int) -> PositionKind | None:
    """The kind of a decision not to act; what else is decided may be anything."""
    if phrases.head(noun).lower not in _POSITIONS.decisions or phrases.shape[noun + 1 : noun + 2] != INFINITIVE:
        return None
    beside = phrases.tokens[phrases.chunks[noun].last : phrases.chunks[noun + 1].last]
    return "refusal" if untaken.is_negated([token.lower for token in beside]) else None


def _is_unknown_verb(phrases: Phrases, noun: int) -> bool:
    """Whether what looks like a noun after "to" is a verb that no list has: refusal to divest from the firm."""
    words = phrases.words(noun)
    return len(words) == 1 and words[0].tag == NOUN and not words[0].lower.endswith("s")


def _end(phrases: Phrases, noun: int, content: int) -> int:
    """The chunk after the content: his support for the plan [, and accused the council]."""
    last = contents.noun_end(phrases, noun, content)
    shape = phrases.shape
    for index in range(content, last):
        if shape[index] == COMMA and contents.has_clause(shape, index + 1):
            return index  # despite his call for talks, the council left
        if shape[index] == VP:
            break
        if shape[index] == COORDINATOR and shape[index + 1 : index + 2] == VP:
            return index
    return last


def _from_somebody(article: Parts, phrases: Phrases, noun: int) -> int | None:
    """Who makes a statement: a demand from the unions."""
    if phrases.shape[noun + 1 : noun + 3] != IN_NP or phrases.words(noun + 1)[-1].lower not in _FROM:
        return None
    return noun + 2 if untaken.is_somebody(article, phrases, noun + 2) else None


def _later_from(article: Parts, phrases: Phrases, content: int) -> bool:
    """Whether those who make a statement stand behind what it is about: calls to resign from opponents."""
    if phrases.shape[content : content + 3] != _TO_DO_FROM or phrases.words(content + 1)[0].lower not in _FROM:
        return False
    return untaken.is_somebody(article, phrases, content + 2)


def _maker(phrases: Phrases, noun: int) -> tuple[int, int] | None:
    """The verb of making, and the maker of a statement: Doe has renewed an offer, gave them an instruction."""
    verb = noun - 1
    if phrases.shape[verb - 1 : noun] == _VERB_AND_NOUN and phrases.lemma(verb - 1) in _POSITIONS.gives_a_statement:
        verb -= 1
    if phrases.shape[verb : verb + 1] != VP or phrases.lemma(verb) not in _POSITIONS.makes_a_statement:
        return None
    is_real = rules.first(untaken.UNREAL, phrases, verb) is None
    maker = subjects.subject(phrases, verb) if is_real else None
    return None if maker is None else (verb, maker)


def _is_about(phrases: Phrases, index: int, head: str) -> bool:
    """Whether a statement says what it is about: the claim that, the refusal to, the demand for, the offer of."""
    match phrases.shape[index : index + 1]:
        case classes.THAT:
            return phrases.shape[index + 1 : index + 2] != VP
        case classes.PREPOSITION:
            first = phrases.words(index)[0].lower
            return first == "for" or (first == "to" and head in _POSITIONS.nouns_with_to)
        case classes.OF:
            return head not in _POSITIONS.before_courts
        case kind:
            return kind == INFINITIVE


def inclined(phrases: Phrases, noun: int) -> Inclined | None:
    """What a noun phrase with "is" says of somebody's will: has no plans to resign; is ready to resign."""
    verb = noun - 1
    act = acts.act(phrases, noun + 1) if phrases.shape[max(0, verb) : noun + 1] == _VERB_AND_NOUN else None
    if act is None or rules.first(untaken.POSSIBLE, phrases, verb):
        return None
    words = [token.lower for token in phrases.words(verb)]
    *_, state = [word for word in words if not untaken.is_negated([word])] or words
    is_state, head = state in _TEXT.forms_of_be, phrases.head(noun).lower
    is_none = phrases.words(noun)[0].lower == "no"
    if head in _POSITIONS.unwilling:
        is_unwilling = (is_none or (is_state and len(phrases.words(noun)) == 1)) and phrases.lemma(verb) == "be"
        return Inclined("refusal", UNWILLING) if is_unwilling else None
    is_ready = head in _POSITIONS.ready and acts.is_offered(act)
    if not is_ready or not (is_state or lexicon.lemma(state) in _POSITIONS.staying):
        return None
    if untaken.is_negated(words):
        return Inclined("refusal", UNWILLING)
    is_later = not _POSITIONS.willing.isdisjoint(words)
    kind = kinds.of(phrases, noun, "pledge" if is_later else "offer", Complement(noun + 1))
    return kind and Inclined(kind, READY)


def _by_will(phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The position of somebody who has no plans to resign, or is ready to."""
    taken = inclined(phrases, noun)
    holder = subjects.subject(phrases, noun - 1) if taken is not None else None
    if taken is None or holder is None:
        return None
    words_of = reported.span(phrases, noun - 1, contents.clause_end(phrases, noun - 1, noun + 1))
    content = Span(phrases.span(noun + 1).start, words_of.end)
    return Stance(taken.kind, words_of, content, phrases.span(holder), None, number, rules.tell(taken.rule))


def _by_certainty(phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The claim of somebody who is adamant that something is so."""
    verb, content = noun - 1, noun + 1
    is_state = phrases.shape[max(0, verb) : noun + 1] == _VERB_AND_NOUN and len(phrases.words(noun)) == 1
    if not is_state or phrases.lemma(verb) not in _STATES or not contents.has_clause(phrases.shape, content + 1):
        return None
    holder = subjects.subject(phrases, verb) if rules.first(untaken.POSSIBLE, phrases, verb) is None else None
    kind = kinds.of(phrases, verb, "claim", Complement(content))
    if holder is None or kind is None or phrases.shape[content] != THAT:
        return None
    words = reported.span(phrases, verb, contents.clause_end(phrases, verb, content))
    span = Span(phrases.span(content).start, words.end)
    return Stance(kind, words, span, phrases.span(holder), None, number, rules.tell(CERTAIN))


OWNED = Rule(
    "somebody’s claim or refusal",
    "A noun such as “claim” or “refusal” with an owner and a content is the owner’s position.",
    "Ann Doe’s refusal to resign is law.",
    "A refusal to resign is law.",
)
FROM_SOMEBODY = Rule(
    "demand from somebody",
    "A noun such as “demand” with “by” or “from”, somebody, and a content is the position of that somebody.",
    "A demand by Ann Doe for talks was heard.",
    "A demand by Monday for talks was heard.",
)
MADE = Rule(
    "offer or demand that somebody makes",
    "A noun such as “offer” or “demand” as the object of a verb of making is the position of that verb’s subject.",
    "Ann Doe renewed an offer of talks.",
    "Ann Doe read an offer of talks.",
)
UNWILLING = Rule(
    "no plans to act",
    "Somebody who has no plans to do something, or is reluctant to, refuses it.",
    "Ann Doe has no plans to resign.",
    "Ann Doe has plans to resign.",
)
READY = Rule(
    "readiness to act",
    "Somebody who is ready or willing to do something offers it.",
    "Ann Doe is ready to meet the strikers.",
    "Ann Doe is ready to leave.",
)
CERTAIN = Rule(
    "somebody who is adamant",
    "What somebody is adamant about in a clause is a claim.",
    "Ann Doe is adamant that the pier is safe.",
    "Ann Doe is aware that the pier is safe.",
)
