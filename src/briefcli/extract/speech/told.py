"""Told interviews without labels or marks: the writer asks in a short paragraph, and the next one is the answer.

Not every question has its mark (“You once stopped a concert.”), so that paragraphs alternate from one that asks “you”
until something else is told. Who asks is named in the byline; who answers opens the story.
"""

import re
from collections.abc import Iterator
from functools import cache

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.speech import attribution
from briefcli.extract.speech.turns import Interview, Turn
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_SPEECH = lexicon.speech()

_MOST_WORDS_OF_QUESTION = 40
_MOST_WORDS_OF_REMARK = 14
"""A question without its mark is one short sentence; anything longer is told."""
_MOST_WORDS_OF_REMARK_TO_YOU = 25
"""One that addresses somebody may have two: Roe was shot in May. He wrote to you the night before."""
_FEWEST_QUESTIONS = 2
"""Questions with a mark that address somebody; one may stand in any report."""
_FEWEST_ANNOUNCED_QUESTIONS = 3
"""So many questions with a mark, in a report that says who talked to whom, have answers without “I”."""
_ASKS_YOU = regexes.compile(r"\byou(?:r|rs|['’]\w+)?\b[^?]*\?$", re.IGNORECASE)
_TO_YOU = regexes.compile(r"\byou(?:r|rs|['’]\w+)?\b", re.IGNORECASE)
_OF_SPEAKER = regexes.compile(rf"(?<![\w’'])(?:I|{lexicon.any_of(_SPEECH.first_persons)})(?![\w-])", re.IGNORECASE)
_ENDS_WITHIN = regexes.compile(r"[.!?…]\s")
_TALKED = regexes.compile(rf"\b{lexicon.any_of(_SPEECH.talking)} (?:to|with)\b")
_BEFORE_ASKING = regexes.compile(
    rf"(?:(?P<byline>(?:^|\n)[*_\s]*(?:By|BY))|\b{lexicon.any_of(_SPEECH.talking)} (?:to|with))\s+$"
)
_BEFORE_ASKING_CHARACTERS = 24
"""The line break, marks of layout and “By”, or “was talking to”, before the name of a writer."""
_NO_TALK = frozenset("“\"‘'«„>#([-–—•*|")
"""What a paragraph begins with that is no part of the talk: a quotation that somebody else is said to have spoken."""

_Pair = tuple[Span, Span]


@cache
def _laughs() -> re.Pattern[str]:
    """What somebody does before an answer: [Laughs] It is."""
    return regexes.compile(r"[\[(][A-Za-z][^\])\n]{1,30}[\])]\s+[^\W\d_]")


def find(article: Parts) -> tuple[list[Turn], Interview]:
    """The questions and answers of a told interview, in order; none in other texts or where nobody answers."""
    pairs = list(_pairs(article))
    asked = [question for question, _ in pairs if _ASKS_YOU.search(question.of(article.text))]
    answered = [answer for _, answer in pairs if _OF_SPEAKER.search(answer.of(article.text))]
    if len(asked) < _FEWEST_QUESTIONS:
        return [], Interview(None, None)
    before = pairs[0][0].start
    is_announced = len(pairs) >= _FEWEST_ANNOUNCED_QUESTIONS and _TALKED.search(article.text, 0, before) is not None
    is_asked = is_announced and all(article.text[question.end - 1] == "?" for question, _ in pairs)
    if len(answered) * 2 < len(pairs) and not is_asked:
        return [], Interview(None, None)
    asks, answers = _asker(article, before), _answerer(article, before)
    if answers is None:
        return [], Interview(None, None)
    turns: list[Turn] = []
    for question, answer in pairs:
        if asks is not None:
            turns.append(Turn("Q", asks[0], (question,), attribution.TOLD.name))
        turns.append(Turn("A", answers[0], (answer,), attribution.TOLD.name))
    return turns, Interview(asks[1] if asks else None, answers[1])


def _pairs(article: Parts) -> Iterator[_Pair]:
    """Questions and their answers: from a paragraph that asks “you”, as long as every other one may be a question."""
    text, paragraphs = article.text, article.paragraphs
    number, talks = 0, False
    while number + 1 < len(paragraphs):
        question, answer = paragraphs[number], paragraphs[number + 1]
        words = question.of(text)
        asks = _ASKS_YOU.search(words) is not None or _is_answered(words, answer.of(text))
        begins = "?" in words[-2:] and asks and _may_ask(words)
        talks = text[question.start] not in _NO_TALK and (begins or (talks and _may_ask(words)))
        talks = talks and (text[answer.start] not in _NO_TALK or _laughs().match(text, *answer) is not None)
        if talks:
            yield question, answer
        number += 2 if talks else 1


def _is_answered(words: str, answer: str) -> bool:
    """Whether a question that addresses nobody has an answer in the first person: Why now? / Because I can."""
    return _OF_SPEAKER.search(words) is None and _OF_SPEAKER.search(answer) is not None


def _may_ask(words: str) -> bool:
    """Whether a paragraph may be a question, or a short remark that stands for one, not in the first person."""
    if words.endswith("?"):
        return len(words.split()) <= _MOST_WORDS_OF_QUESTION
    if words.endswith(".") and _TO_YOU.search(words) and not _OF_SPEAKER.search(words):
        return len(words.split()) <= _MOST_WORDS_OF_REMARK_TO_YOU
    is_remark = words.endswith(".") and not _ENDS_WITHIN.search(words) and not _OF_SPEAKER.search(words)
    return is_remark and len(words.split()) <= _MOST_WORDS_OF_REMARK


def _asker(article: Parts, before: int) -> tuple[Span, Party] | None:
    """The person in the byline, or to whom another one talked."""
    history = article.register.history
    first = [(mention.span, party) for mention, party in history if mention.span.start < before]
    names = {party.name for _, party in first if party.kind == "person"}
    for span, party in first:
        found = _BEFORE_ASKING.search(article.text[max(0, span.start - _BEFORE_ASKING_CHARACTERS) : span.start])
        if found is not None and (found["byline"] or len(names - {party.name}) > 0):
            return span, party
    return None


def _answerer(article: Parts, before: int) -> tuple[Span, Party] | None:
    """The person with a full name who opens the story, if the writer tells of himself there: He receives me.

    The only one there, if it says that somebody spoke: Ada Quill saw the flood. She spoke to the Gazette.
    """
    asker = _asker(article, before)
    writes = asker is not None and not _TALKED.search(article.text, 0, asker[0].start)
    start = asker[0].end if asker is not None and writes else 0
    outside = " ".join(
        token.lower
        for sentence in article.sentences
        if start <= sentence.span.start < before
        for token in sentence.tokens
        if token.region < 0
    )
    named = [
        (mention.span, party)
        for mention, party in article.register.history
        if start <= mention.span.start < before and party.kind == "person" and len(mention.words) > 1
        if asker is None or party.name != asker[1].name
    ]
    is_alone = len({party.name for _, party in named}) == 1
    is_told = _OF_SPEAKER.search(outside) or (is_alone and _TALKED.search(outside))
    return named[0] if named and is_told else None
