"""The time of what happened once, and of which a sentence tells again: a strike in 2022, the drought of 2019."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from briefcli.extract.dates.timex import Expression
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    DETERMINERS,
    FINITES,
    GENITIVE,
    GERUND,
    MODAL,
    NOMINAL,
    NOUN,
    PARTICIPLE,
    PAST,
    PREPOSITIONS,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_VERBS = lexicon.verbs()

_LEADS = _DRAFT.within_period | _DRAFT.before_day_of_level | {"of"}
"""What leads from an event to its time: in 2016, of 2019, on 3 May."""
_REACH_WORDS = 9
"""Most words from an event to its time: a fire at the same market by the river in 2016."""
_REACH_OF_ARTICLE_WORDS = 5
"""Most words from an article to the event."""
_MOST_WORDS_BETWEEN = 3
"""Most words from a time to the event that it names: the 2022 general election, last year’s floods."""
_WITHIN_NAME = letters("NOMINAL ADJECTIVE GENITIVE NUMBER")
_PARTS = letters("RELATIVE THAT SUBORDINATOR SEMICOLON COLON QUOTATION")
_PARTS_CLAUSES = letters("SEMICOLON COLON")
_BEFORE_EVENT = letters("DETERMINERS NOMINAL GENITIVE NUMBER COORDINATOR ADVERB")


@cache
def _events() -> frozenset[str]:
    """Nouns for what happens once, and their plurals."""
    once = _DRAFT.told_of_once | _DRAFT.other_events | _CLAUSES.studies
    return once | _FIGURES.harmful_events | {f"{one}s" for one in once}


def _is_event(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is a noun for what happens once, and says of no other of what kind that is: a strike leader."""
    is_joined = index + 1 < len(tokens) and tokens[index + 1].tag in NOMINAL
    return tokens[index].lower in _events() and tokens[index].tag == NOUN and not is_joined


def time_of_event(sentence: Sentence, number: Span, times: Sequence[Expression]) -> Expression | None:
    """The time of the event that does what a number counts; nothing where the sentence tells of no such event.

    The event and its time open the sentence or are its subject, and its verb is told in the past.
    """
    if _events().isdisjoint(sentence.words):
        return None
    tokens = _clause(sentence.tokens, number)
    start = tokens[0].start if tokens else number.start
    before = [one for one in times if one.type in ("DATE", "TIME") and start <= one.span.start < number.start]
    if len(before) != 1:
        return None
    time = before[0]
    first = next((index for index, one in enumerate(tokens) if one.start >= time.span.start), len(tokens))
    behind = next((index for index, one in enumerate(tokens) if one.start >= time.span.end), len(tokens))
    last = next((index for index, one in enumerate(tokens) if one.end > number.start), len(tokens))
    if not (
        _is_behind_event(tokens, first, time) or _names_event(tokens, first, behind) or _opens(tokens, first, behind)
    ):
        return None
    between = tokens[behind:last]
    if any(one.tag in _PARTS or (one.tag == GERUND and before.tag != COMMA) for before, one in pairwise(between)):
        return None  # in a case in May a cook was jailed for carrying 40 pans
    verb = next((one for one in tokens[behind:] if one.tag in FINITES), None)
    verb = verb or next((one for one in between if one.tag == PARTICIPLE), None)
    verb = verb or next((one for one in between[:1] if PAST in _forms(one)), None)  # a strike in 2022 cost $40m
    return time if verb is not None and _is_past(verb) else None


def _clause(tokens: Sequence[Token], number: Span) -> Sequence[Token]:
    """The words from the last colon or semicolon before a number."""
    starts = (index + 1 for index, one in enumerate(tokens) if one.tag in _PARTS_CLAUSES and one.end <= number.start)
    return tokens[max(starts, default=0) :]


def names_survey(sentence: Sentence, time: Expression) -> bool:
    """Whether a time names a survey or the like: in the firm’s January survey."""
    behind = [one.lower for one in sentence.tokens if one.start >= time.span.end]
    return not (_DRAFT.counts_of_year | _CLAUSES.studies).isdisjoint(behind[:_MOST_WORDS_BETWEEN])


def _is_past(verb: Token) -> bool:
    return verb.lower in _DRAFT.was_then or (PAST in _forms(verb) and verb.tag != MODAL)


def _forms(word: Token) -> str:
    """The forms of a verb that a word may be."""
    form = _VERBS.get(word.lower)
    unknown = PAST if word.lower.endswith("ed") else ""
    return form.forms if form is not None else unknown


def _is_behind_event(tokens: Sequence[Token], first: int, time: Expression) -> bool:
    """Whether an event with an article stands before a time, with no verb between: a fire at the market in 2016."""
    here = first - 1
    if here >= 0 and tokens[here].lower in _LEADS:
        here -= 1
    for index in range(here, max(-1, here - _REACH_WORDS), -1):
        word = tokens[index]
        is_aside = index and tokens[index - 1].tag == COMMA  # an earlier survey, published in 2015,
        is_aside = is_aside and time.earliest != time.latest  # not: the study, published on Tuesday,
        if (word.tag in FINITES and not is_aside) or word.tag in _PARTS:
            return False
        if _is_event(tokens, index):
            return _has_article(tokens, index) and _opens_sentence(tokens, index)
    return False


def _opens_sentence(tokens: Sequence[Token], index: int) -> bool:
    """Whether only the words of one phrase stand before a word: in the drought; not: Reed, who survived a crash."""
    tags = "".join(one.tag for one in tokens[:index])
    is_led = bool(tokens) and tokens[0].tag in PREPOSITIONS
    if is_led and tokens[0].lower not in _LEADS:
        return False  # after a strike in 2022, Reed left
    return all(tag in _BEFORE_EVENT for tag in tags[is_led:])


def _names_event(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """Whether a time stands before an event as its name: the 2022 general election, in last year’s floods."""
    here = behind
    is_owner = here < len(tokens) and tokens[here].tag == GENITIVE
    here += is_owner
    if not is_owner and not (first and tokens[first - 1].tag in DETERMINERS + GENITIVE):
        return False
    for index in range(here, min(len(tokens), here + _MOST_WORDS_BETWEEN)):
        if _is_event(tokens, index) or (index == here and _is_forecast(tokens, index)):
            return _opens_sentence(tokens, first)
        if tokens[index].tag not in _WITHIN_NAME:
            return False
    return False


def _is_forecast(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun for a study that is spelled like a verb has the verb right behind: its January forecast spoke."""
    is_before_verb = index + 1 < len(tokens) and tokens[index + 1].tag in FINITES
    return is_before_verb and tokens[index].lower in _CLAUSES.studies


def _opens(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """Whether a time opens a sentence whose subject is an event with “a”: in 2016, a fire at the market destroyed."""
    if first > 1 or (first and tokens[0].lower not in _LEADS):
        return False
    here = behind + (behind < len(tokens) and tokens[behind].tag == COMMA)
    if here >= len(tokens) or tokens[here].lower not in ("a", "an", "another"):
        return False
    for index in range(here + 1, min(len(tokens), here + 1 + _REACH_OF_ARTICLE_WORDS)):
        if _is_event(tokens, index):
            return True
        if tokens[index].tag not in _WITHIN_NAME:
            return False
    return False


def _has_article(tokens: Sequence[Token], index: int) -> bool:
    """Whether an article or the like stands before a noun: a strike, their last strike."""
    for here in range(index - 1, max(-1, index - 1 - _REACH_OF_ARTICLE_WORDS), -1):
        if tokens[here].tag in DETERMINERS + GENITIVE:
            return True
        if tokens[here].tag not in _WITHIN_NAME:
            return False
    return False
