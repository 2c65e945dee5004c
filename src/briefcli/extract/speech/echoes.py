"""Words in a headline, or set apart, which the text below tells again: they are whoever's says them there."""

from bisect import bisect_right
from collections.abc import Sequence

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.speech import attribution, labels
from briefcli.extract.speech.attribution import CUE, Attribution, Source
from briefcli.extract.speech.indirect import UNTOLD, Indirect
from briefcli.extract.text.headings import is_heading

_OPENING_MARKS = frozenset("'‘\"“")
_ALIKE = str.maketrans("’‘“”.,;:!", "''\"\"     ")
"""Marks that a headline prints otherwise than the text does, character for character: “We're done, go home”."""
_SPACES = regexes.compile(r"\s+")
_MOST_LEFT_OUT_WORDS = 3
"""Of words set apart, those in front that the text below may have as a pronoun: The fence is, for: it is."""
_FEWEST_AGAIN_WORDS = 4
"""Behind these, so many must stand in the text below; fewer are common in any text."""
_MOST_WORDS = 60
"""More are no headline, and none that is set apart."""


def quoted(article: Parts, found: Sequence[Attribution | None], number: int, plain: str) -> Attribution | None:
    """The speaker of the quotation in which the words of a headline stand again; `plain` is from `without_stops`."""
    place = _first(article, plain, number, article.regions[number].inner.of(plain))
    last = bisect_right(article.regions, place, key=lambda region: region.inner.start) - 1
    if place < 0 or last <= number or place >= article.regions[last].inner.end:
        return None
    if place > article.regions[last].inner.start and article.text[place - 1] in _OPENING_MARKS:
        return None  # held at arm's length by whoever speaks, too
    spoken = found[last]
    is_speech = (
        spoken is not None and spoken.strength >= CUE and not labels.kind_of(article, last, article.places[last])
    )
    return attribution.by(attribution.ECHOED, spoken) if is_speech else None


def reported(article: Parts, found: list[Attribution | None], reports: Sequence[Indirect]) -> None:
    """Gives words in headlines, of which nobody is named, to those who are told below to have said them.

    Pier called ‘unsafe’, where the text begins: The pier is unsafe, Ann Doe said.
    """
    told = [(part, one) for one in reports if one.rule != UNTOLD.name for part in one.parts]
    told.sort(key=lambda pair: pair[0])
    plain = ""
    for number, place in enumerate(article.places):
        if not told or place is None or found[number] is not None:
            continue
        paragraph = article.paragraphs[article.sentences[place.sentence].paragraph]
        if not is_heading(article.text, paragraph):
            continue
        plain = plain or without_stops(article)
        at = _again(article, plain, number)
        last = bisect_right(told, at, key=lambda pair: pair[0].start) - 1
        if last < 0 or at < 0 or at >= told[last][0].end:
            continue
        found[number] = _of_report(told[last][1])


def _of_report(report: Indirect) -> Attribution:
    source = Source(report.mention, report.cue, CUE, 0, report.rule)
    return Attribution((source,), sentence=report.sentence, carried=attribution.ECHOED.name)


def without_stops(article: Parts) -> str:
    """The text in small letters, with a space for each stop and one glyph for each kind of mark."""
    return article.small.translate(_ALIKE)


def _again(article: Parts, plain: str, number: int) -> int:
    """Where words of a headline stand again; set apart, they may have another subject there; -1 for nowhere."""
    words = article.regions[number].inner.of(plain)
    at = _first(article, plain, number, words)
    place = article.places[number]
    if at >= 0 or place is None or not place.alone:
        return at
    starts = [match.end() for match in _SPACES.finditer(words)]
    for start in starts[: min(_MOST_LEFT_OUT_WORDS, len(starts) + 1 - _FEWEST_AGAIN_WORDS)]:
        at = _first(article, plain, number, words[start:])
        if at >= 0:
            return at
    return -1


def _first(article: Parts, plain: str, number: int, words: str) -> int:
    """Where whole words stand first behind a quotation; -1 for nowhere."""
    words = words.strip()
    end = article.regions[number].outer.end
    while words and len(words.split(maxsplit=_MOST_WORDS)) <= _MOST_WORDS:
        at = plain.find(words, end)
        end = at + len(words)
        if at < 0 or not (plain[at - 1].isalnum() or plain[end : end + 1].isalnum()):
            return at
    return -1
