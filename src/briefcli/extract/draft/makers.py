"""Lines that say who made a report or who may be asked about it: bylines, credits, signatures, contacts.

Whoever stands in them alone is nobody of the story.
"""

import re
from collections.abc import Sequence
from functools import cache

from briefcli import regexes
from briefcli.extract.draft import notices
from briefcli.extract.text import lexicon, titles
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_DRAFT = lexicon.draft()

_LONGEST_LINE_CHARACTERS = 600
"""Such lines are shorter than a paragraph of the report, and are read for each name in them."""
_LINES_BELOW_CONTACT = 3
"""Name, post and body, and a telephone number, stand so near below “Media contact:”."""
_MOST_WORDS_OF_CONTACT = 14
"""A longer line is a sentence."""
_MOST_LINES_OF_WRITER = 3
"""Lines at the end of a text in which a note on its writer stands."""
_LONGEST_MARK_CHARACTERS = 16
"""“(Photographs by ” and the like before a name have fewer."""
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}"


@cache
def _sentence_end() -> re.Pattern[str]:
    """Where a sentence of a paragraph ends."""
    return regexes.compile(r"[.!?][”’\"')]*\s+(?=[A-ZÀ-Þ])")


@cache
def _signed() -> re.Pattern[str]:
    """A name behind a dash, alone: — Ann Doe."""
    return regexes.compile(rf"[—–-]{{1,2}} ?{_NAME}")


def is_one(text: str, paragraphs: Sequence[Span], number: int, place: int) -> bool:
    """Whether the words at a place of a paragraph are part of what says who made a report, or who tells more of it."""
    if paragraphs[number].end - paragraphs[number].start > _LONGEST_LINE_CHARACTERS:
        return False
    words = paragraphs[number].of(text)
    line = " ".join(words.split())
    if titles.is_byline(line) or notices.is_credit(line) or _of_craft().fullmatch(line) is not None:
        return True
    if _of_contact(text, paragraphs, number):
        return True
    sentence = _sentence(words, place - paragraphs[number].start)
    if not any(map(str.isdigit, sentence)) and _made().search(sentence.lower()) is not None:
        return True
    if notices.is_credit(sentence) or _before_name().search(text, max(0, place - _LONGEST_MARK_CHARACTERS), place):
        return True
    is_last = number >= len(paragraphs) - _MOST_LINES_OF_WRITER
    return is_last and (notices.is_about_writer(words) or _signed().fullmatch(line) is not None)


def _sentence(words: str, at: int) -> str:
    """The sentence of a paragraph that a place lies in."""
    begin, end = 0, len(words)
    for stop in _sentence_end().finditer(words):
        if stop.end() > at:
            end = stop.end()
            break
        begin = stop.end()
    return words[begin:end].strip()


@cache
def _made() -> re.Pattern[str]:
    return regexes.compile(
        rf"\b{any_of(_DRAFT.says_who_made)}\b|\b(?:this|today['’]s) {any_of(_DRAFT.parts_of_page)} was \w+ by\b"
    )


@cache
def _of_craft() -> re.Pattern[str]:
    """A name behind the work that it is named for, and nothing else: Words: Ann Doe."""
    return regexes.compile(rf"[*_]{{0,2}}(?i:{any_of(_DRAFT.crafts_of_reports)})\s?[:|/] ?{_NAME}[*_]{{0,2}}")


@cache
def _before_name() -> re.Pattern[str]:
    """What stands before whoever took a picture, in a bracket of its caption: (Image: Ann Doe)."""
    return regexes.compile(rf"\((?i:{any_of(_DRAFT.kept_pictures)}s?)(?::| by|/) ?\Z")


def _of_contact(text: str, paragraphs: Sequence[Span], number: int) -> bool:
    """Whether a short line stands behind or below the head of a list of contacts."""
    for line in reversed(paragraphs[max(0, number - _LINES_BELOW_CONTACT) : number + 1]):
        words = text[line.start : min(line.end, line.start + _LONGEST_LINE_CHARACTERS)]
        if len(words.split(maxsplit=_MOST_WORDS_OF_CONTACT)) > _MOST_WORDS_OF_CONTACT:
            return False
        if titles.is_contact(words):
            return True
    return False
