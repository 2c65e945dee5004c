"""Reported speech in a headline, which a colon or a dash hands to somebody: Pier to close by May: mayor."""

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.people.party import Party
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import headings, lexicon
from briefcli.extract.text.classes import (
    COLON,
    DASH,
    INFINITIVE,
    ING,
    NAME,
    NP,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
    VP,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()

_MARKS = (COLON, DASH)
_NO_STATEMENT = (RELATIVE, SUBORDINATOR, QUOTATION)
_MOST_WORDS_OF_SOURCE = 4
_FEWEST_WORDS = 3
"""Fewer words in front of the mark are a topic."""
_MOST_SENTENCES = 30
"""In so many sentences of the text below, whoever is handed the words says something."""


def find(article: Parts) -> Indirect | None:
    """What the headline hands to somebody who speaks in the text below it."""
    is_whole = [one.paragraph for one in article.sentences[:2]] in ([0], [0, 1])
    if not is_whole or not headings.is_heading(article.text, article.paragraphs[0]):
        return None
    phrases = article.phrases(0)
    shape = phrases.shape
    if len(shape) < _FEWEST_WORDS:
        return None
    mark, source = (len(shape) - 2, len(shape) - 1) if shape[-2] in _MARKS else (1, 0)
    if shape[mark] not in _MARKS or shape[source] != NP:
        return None
    first, last = (0, mark) if source else (mark + 1, len(shape))
    if not _is_statement(phrases, first, last) or not _may_say(article, phrases, source, shape[mark]):
        return None
    if not source and not _is_in_first_person(phrases, first, last):
        return None  # a topic: Ann Doe: Police search the pier
    words = Span(phrases.span(first).start, phrases.span(last - 1).end)
    return Indirect((words,), phrases.span(source), phrases.span(source), 0, False, HANDED.name)


def _is_statement(phrases: Phrases, first: int, last: int) -> bool:
    """Whether chunks tell something, and hand it to nobody else: Pier to close; not: how to fish, man who sold it."""
    shape = phrases.shape[first:last]
    if not {VP, INFINITIVE}.intersection(shape) or not set(_NO_STATEMENT + _MARKS).isdisjoint(shape):
        return False
    if sum(len(phrases.words(index)) for index in range(first, last)) < _FEWEST_WORDS:
        return False
    verbs = [first + index for index, kind in enumerate(shape) if kind == VP]
    return shape[0] in (NP, ING) and not any(
        is_speech(phrases, verb) and not phrases.is_passive(verb) for verb in verbs
    )


def _may_say(article: Parts, phrases: Phrases, source: int, mark: str) -> bool:
    """Whether a noun phrase is somebody who says something in the text below.

    Behind a dash a body may be the paper: Mayor resigns – Tarn News.
    """
    words, head = phrases.words(source), phrases.head(source)
    party = article.register.speaker(phrases.span(source))
    is_named = party is not None and head.tag == NAME and (party.kind == "person" or mark == COLON)
    if is_named and party is not None and not _is_whole(party, phrases, source):
        return False  # Final to begin in Lund: Norland v Sweden
    is_known = is_named or subjects.is_somebody(phrases, source) or head.lower in _PEOPLE.bodies
    if not is_known or len(words) > _MOST_WORDS_OF_SOURCE:
        return False
    below = article.sentences[1:_MOST_SENTENCES]
    says = _CLAUSES.speech.forms
    return not below or any(head.lower in one.words and not says.isdisjoint(one.words) for one in below)


def _is_whole(party: Party, phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a name and its title alone: Chief Doe; not: Doe v Roe."""
    span = phrases.span(noun)
    start = next((one.start for one in party.mentions if span.holds(one)), span.end)
    return all(
        word.lower in _PEOPLE.titles or word.lower in _PEOPLE.roles
        for word in phrases.words(noun)
        if word.start < start
    )


def _is_in_first_person(phrases: Phrases, first: int, last: int) -> bool:
    """Whether words in a headline are somebody's own: Doe: Nobody rules my party."""
    words = [word.lower for index in range(first, last) for word in phrases.words(index)]
    return not _SPEECH.of_oneself.isdisjoint(words)


HANDED = Rule(
    "headline that is handed to somebody",
    "What stands in a headline before a colon or a dash and somebody who speaks below is attributed to them.",
    "The old pier will close by May: mayor",
    "The old pier will close by May: report",
)
