"""Paragraphs about the page, not the story: its age, a correction, a video, a newsletter, a credit."""

import re

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of

_DRAFT = lexicon.draft()

_MOST_WORDS = 60
"""A longer paragraph is the article's own."""
_HEAD = regexes.compile(rf"[*_\s]*{any_of(_DRAFT.notice_heads)}s?\s*[:—–-]", re.IGNORECASE)
_OF_PAGE = regexes.compile(
    rf"[*_\s]*(?:sorry, )?(?:this|the following) {any_of(_DRAFT.parts_of_page)} (?:{any_of(_DRAFT.page_does)})\b",
    re.IGNORECASE,
)
_SERVICE = regexes.compile(rf"[*_\s]*{any_of(_DRAFT.services)}\b", re.IGNORECASE)
_OF_SERVICE = regexes.compile(rf"\b{any_of(_DRAFT.words_of_service)}\b", re.IGNORECASE)
_RIGHTS = regexes.compile(
    rf"\b{any_of(_DRAFT.copied)}\b.{{0,60}}\bwithout\b.{{0,20}}\b(?:permission|consent)\b", re.IGNORECASE
)
_MARKS = regexes.compile(r"[\"“”«»]")


def is_notice(words: str) -> bool:
    """Whether a paragraph is a notice: it names itself or the page, or asks the reader for something."""
    if len(words.split(maxsplit=_MOST_WORDS)) > _MOST_WORDS:
        return False
    if _HEAD.match(words) or _OF_PAGE.match(words) or ("without" in words.lower() and _RIGHTS.search(words)):
        return True
    return bool(_SERVICE.match(words) and _OF_SERVICE.search(words)) and not _MARKS.search(words)
