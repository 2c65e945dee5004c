"""The points of a summary: sentences of the article, chosen because they carry facts and can stand alone."""

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import groupby
from operator import itemgetter

from briefcli.extract.draft import notices
from briefcli.extract.reading import Reading
from briefcli.extract.speech import blocks
from briefcli.extract.text import lexicon, titles
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_DRAFT = lexicon.draft()

MOST_POINTS = 5
"""More points than this are no summary."""
_FEWEST_WORDS, _MOST_WORDS = 6, 70
"""A shorter sentence says too little alone, and a longer one is no point of a summary."""
_ALIKE_SHARE = 0.5
"""Two sentences that share so many of their words say the same."""
_ITEM = re.compile(r"(?:[-*•+]|\d{1,3}[.)])\s")
# Nothing but marks, or the name before the turn of a transcript.
_SAYS_NOTHING = re.compile(r"[^\w]*|[^:]{1,60}:\s*")
_NUMBER = re.compile(r"\d[\d.,]*")
_WORD = re.compile(r"\w{4,}")
# What a sentence begins with that goes on with the one before it.
_GOES_ON = re.compile(
    rf"[^\w“”\"„«‘']*{any_of(_DRAFT.links | _DRAFT.looks_back)}\b|\W*{any_of(_DRAFT.link_adverbs)}\b", re.IGNORECASE
)
# A standfirst, which speaks of somebody who is named in the lead below it.
_OF_SOMEBODY = re.compile(rf"\W*{any_of(_DRAFT.stands_for_somebody)}\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)


def find(text: str, sentences: list[tuple[Span, Span]], reading: Reading) -> list[Span]:
    """The lead, and the sentences that carry most facts, in order; `sentences` are each with their paragraph."""
    spoken = sorted(part for one in reading.quotations if one.kind == "direct" for part in one.outer)
    candidates = [
        sentence
        for paragraph, inside in groupby(sentences, itemgetter(0))
        if not _is_beside_the_text(text, paragraph)
        for _, sentence in inside
        if _is_sentence(sentence.of(text)) and not _is_spoken(text, sentence, spoken)
    ]
    names = sorted(mention.start for party in reading.parties for mention in party.mentions)
    lead = next((number for number, one in enumerate(candidates) if not _OF_SOMEBODY.match(one.of(text))), 0)
    chosen = candidates[lead : lead + 1]
    alone = [one for one in candidates if one not in chosen and _stands_alone(text, one, names)]
    weigh = _weigher(_facts(text, reading))
    for sentence in sorted(alone, key=lambda span: (-weigh(span), span.start)):
        if len(chosen) < MOST_POINTS and not any(_are_alike(text, sentence, other) for other in chosen):
            chosen.append(sentence)
    return sorted(chosen)


def _facts(text: str, reading: Reading) -> list[int]:
    """Where each fact starts: a quotation, a party when it is first named, a position, a number."""
    facts = [one.segments[0].start for one in reading.quotations]
    facts += [party.mentions[0].start for party in reading.parties if party.mentions]
    facts += [stance.words.start for stance in reading.stances]
    facts += [match.start() for match in _NUMBER.finditer(text)]
    return sorted(facts)


def _weigher(facts: list[int]) -> Callable[[Span], int]:
    """Counts how many of the facts, given by where they start, lie in a span."""
    return lambda span: bisect_left(facts, span.end) - bisect_left(facts, span.start)


def _is_sentence(words: str) -> bool:
    """Whether a sentence can stand in a summary: no headline, no list, no question, nothing without an end."""
    return _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS and words.rstrip("”\"'’»").endswith((".", "!"))


def _is_beside_the_text(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is a headline, a byline, a notice, an item of a list or a block quotation."""
    words = paragraph.of(text)
    return (
        titles.is_above(words) or notices.is_notice(words) or _ITEM.match(words) is not None or blocks.is_marked(words)
    )


def _is_spoken(text: str, sentence: Span, spoken: list[Span]) -> bool:
    """Whether somebody says all of a sentence, or goes on behind its end: it would read as if the article said it."""
    index = bisect_left(spoken, (sentence.end, 0)) - 1
    words = sentence.of(text)
    if words.count('"') % 2 or words.count("“") > words.count("”") or words.count("‘") > words.count("’"):
        return True
    if index < 0 or not spoken[index].touches(sentence):
        return False
    before, after = (
        text[sentence.start : max(spoken[index].start, sentence.start)],
        text[spoken[index].end : sentence.end],
    )
    return _SAYS_NOTHING.fullmatch(before) is not None and _SAYS_NOTHING.fullmatch(after) is not None


def _stands_alone(text: str, sentence: Span, names: list[int]) -> bool:
    """Whether a sentence can be read without the one before it: no "But he"; no "she said" of somebody not named."""
    words = sentence.of(text)
    if _GOES_ON.match(words) or words[:1].islower():
        return False
    pronoun = _SOMEBODY.search(words)
    if pronoun is None:
        return True
    first = bisect_left(names, sentence.start)
    return first < len(names) and names[first] < sentence.start + pronoun.start()


def _are_alike(text: str, one: Span, two: Span) -> bool:
    mine, theirs = ({word.lower() for word in _WORD.findall(span.of(text))} for span in (one, two))
    return len(mine & theirs) >= _ALIKE_SHARE * max(1, min(len(mine), len(theirs)))
