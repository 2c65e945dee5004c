"""Speeches word for word: a heading that names who gives it, and below it nothing but what is said, by an “I”."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.speech import attribution
from briefcli.extract.speech.turns import Interview, Turn
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_SPEECH = lexicon.speech()

_LINES_ON_TOP = 8
"""The heading, its day and place, whom it addresses."""
_FEWEST_PARAGRAPHS = 3
"""So many paragraphs in which “I” speaks; a statement by a body has none."""
_LEAST_SHARE = 0.25
"""Of the paragraphs; a report on a speech quotes it in few without marks."""
_MOST_WORDS_OF_ADDRESS = 10
"""A longer line that opens so is a part of the speech: Friends, I have come to tell you."""
_MOST_WORDS_OF_HEADING = 40
"""A heading names the speaker with a post, the hall and the guests."""
_ENDS_SENTENCE = regexes.compile(r"[.!?:…][”’\"')]*$")


@cache
def _says_i() -> re.Pattern[str]:
    """Who speaks says I."""
    return regexes.compile(r"(?<![\w“\"‘'])I(?:['’](?:m|ve|ll|d))?(?!\w|\.)")


@cache
def _of_quoted() -> re.Pattern[str]:
    """What somebody else is quoted with; bounded, so that time stays linear."""
    return regexes.compile(r"“[^”]{0,600}”|\"[^\"]{0,600}\"")


@cache
def _heading() -> re.Pattern[str]:
    return regexes.compile(
        rf"[^.!?\n]{{0,60}}\b{any_of(_SPEECH.speeches)}\b[^.!?\n]{{0,60}}?\b(?:by|of)\b|{_marks()}", re.IGNORECASE
    )


def _marks() -> str:
    return rf"[^.!?\n]{{0,60}}\b{any_of(_SPEECH.marks_of_delivery)}\b"


@cache
def _delivers() -> re.Pattern[str]:
    return regexes.compile(_marks(), re.IGNORECASE)


@cache
def _addresses() -> re.Pattern[str]:
    return regexes.compile(rf"{any_of(_SPEECH.addresses_hall)}\b", re.IGNORECASE)


def find(article: Parts) -> tuple[list[Turn], Interview | None]:
    """The paragraphs of a speech, each as a turn of whoever gives it; none in any other text."""
    text, paragraphs = article.text, article.paragraphs
    top = paragraphs[:_LINES_ON_TOP]
    heads = [number for number, one in enumerate(top) if _is_heading(one.of(text))]
    if not heads:
        return [], None
    hails = [number for number, one in enumerate(top) if number > heads[0] and _is_address(one.of(text))]
    is_marked = any(_delivers().match(one.of(text)) for one in top)
    named = _named(article, paragraphs[heads[0]].start, top[-1].end, heads)
    if named is None or not (hails or is_marked):
        return [], None
    first = hails[0] + 1 if hails else _first_told(article, heads[-1] + 1)
    said = [one for one in paragraphs[first:] if _ENDS_SENTENCE.search(one.of(text)) and text[one.start] not in "([>#"]
    told = sum(_says_i().search(_of_quoted().sub("", one.of(text))) is not None for one in said)
    is_told_of = any(mention.start >= paragraphs[first].start for mention in named[1].mentions) if said else True
    if told < max(_FEWEST_PARAGRAPHS, _LEAST_SHARE * len(said)) or is_told_of:
        return [], None
    rule = attribution.TURN.name
    return [Turn(named[1].name, named[0], (one,), rule, named[0]) for one in said], Interview(None, named[1])


def _is_heading(line: str) -> bool:
    is_short = len(line.split()) <= _MOST_WORDS_OF_HEADING and _ENDS_SENTENCE.search(line) is None
    return is_short and _heading().match(line) is not None


def _is_address(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS_OF_ADDRESS and _addresses().match(line) is not None


def _first_told(article: Parts, number: int) -> int:
    """The first paragraph below the heading that is a sentence."""
    rest = enumerate(article.paragraphs[number:], number)
    return next((at for at, one in rest if _ENDS_SENTENCE.search(one.of(article.text))), len(article.paragraphs))


def _named(article: Parts, start: int, end: int, heads: list[int]) -> tuple[Span, Party] | None:
    """The one person whom the headings name."""
    lines = [article.paragraphs[number] for number in heads]
    found = [
        (mention.span, party)
        for mention, party in article.register.history
        if start <= mention.span.start < end and party.kind == "person"
        if any(line.holds(mention.span) for line in lines)
    ]
    return found[0] if len({party.name for _, party in found}) == 1 else None
