"""Positions that a noun tells: his refusal to, the council's demand for, opposition from the union, no plans to."""

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.clauses.cues import owner
from briefcli.extract.positions import untaken
from briefcli.extract.positions.complement import Complement
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported
from briefcli.extract.text import classes, lexicon, rules
from briefcli.extract.text.classes import COMMA, COORDINATOR, IN_NP, INFINITIVE, NOUN, VP
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule

_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()

_FROM = ("by", "from")


def find(article: Parts, phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The position that a noun phrase of sentence `number` tells."""
    head = phrases.head(noun).lower
    if head in _POSITIONS.unwilling:
        return _unwilling(phrases, number, noun)
    kind = _POSITIONS.position_nouns.get(head)
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
    if holder is None:
        maker = _maker(phrases, noun)
        if maker is None:
            return None
        holder, first, rule = phrases.span(maker), phrases.span(noun - 1).start, MADE
    if not (is_act or _is_about(phrases, content, head)):
        return None
    if rules.first(untaken.EMPTY, phrases, kind, Complement(content)):
        return None
    words = reported.span(phrases, content, _end(phrases, noun, content))
    return Stance(kind, Span(first, words.end), words, holder, addressee, number, rules.tell(rule))


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


def _maker(phrases: Phrases, noun: int) -> int | None:
    """The maker of a statement: Doe has renewed an offer."""
    verb = noun - 1
    if phrases.shape[verb:noun] != VP or phrases.lemma(verb) not in _POSITIONS.makes_a_statement:
        return None
    is_real = rules.first(untaken.UNREAL, phrases, verb) is None
    return subjects.subject(phrases, verb) if is_real else None


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


def _unwilling(phrases: Phrases, number: int, noun: int) -> Stance | None:
    """Has no plans to resign; is reluctant to resign."""
    is_so = noun > 0 and phrases.words(noun - 1)[-1].lower in _TEXT.forms_of_be
    says_no = phrases.words(noun)[0].lower == "no" or (is_so and len(phrases.words(noun)) == 1)
    if not says_no or phrases.shape[noun - 1 : noun] != VP or phrases.shape[noun + 1 : noun + 2] != INFINITIVE:
        return None
    holder = subjects.subject(phrases, noun - 1)
    if holder is None or rules.first(untaken.POSSIBLE, phrases, noun - 1) or phrases.lemma(noun - 1) != "be":
        return None
    words_of = reported.span(phrases, noun - 1, contents.clause_end(phrases, noun - 1, noun + 1))
    content = Span(phrases.span(noun + 1).start, words_of.end)
    return Stance("refusal", words_of, content, phrases.span(holder), None, number, rules.tell(UNWILLING))


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
