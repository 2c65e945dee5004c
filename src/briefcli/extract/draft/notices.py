"""Paragraphs about the page, not the story: its age, a correction, a video, a newsletter, a credit."""

import re
from functools import lru_cache

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, THIRD_PERSON
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_DRAFT = lexicon.draft()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_KEPT_PARAGRAPHS = 64
"""The summary and each date in a paragraph ask about it."""
_MOST_WORDS = 60
"""A longer paragraph is the article's own."""
_BULLETS = "•●▪‣◦· "
_LONGEST_HEADING_CHARACTERS = 80
"""A longer line is not a heading."""
_BELOW = regexes.compile(
    rf"[*_#\s-]*(?:(?i:{any_of(_DRAFT.heads_below)}s?)[-\s:*_]*(?:$|:)|About (?:the |us\b)?[A-Z][^.!?]*$)"
)
_HEAD = regexes.compile(rf"[*_\s]*{any_of(_DRAFT.notice_heads)}s?\s*(?:[:—–]|-\s)", re.IGNORECASE)
_OF_PAGE = regexes.compile(
    rf"[*_\s]*(?:{any_of(_DRAFT.before_notices)}(?:[,:]| that) )?"
    rf"(?:(?:this|the following|today['’]s) )?{any_of(_DRAFT.parts_of_page)} (?:{any_of(_DRAFT.page_does)})\b"
    rf"|[*_\s]*{any_of(_DRAFT.printed_by_order)}\b",
    re.IGNORECASE,
)
_OF_VERSION = regexes.compile(
    rf"[*_\s]*(?:(?:an?|the) )?{any_of(_DRAFT.versions)}\b[^.,]{{1,20}}\bthis {any_of(_DRAFT.parts_of_page)}\b",
    re.IGNORECASE,
)
"""An earlier version of this article; a correction was made to this story."""
_STAMP = regexes.compile(
    rf"[*_\s]*(?:[Ll]ive\s*[|:–—-]\s*)?(?i:{any_of(_DRAFT.stamps)})\b:?"
    rf"(?:[\s,|–—-]+(?:the|(?i:{any_of(_DRAFT.stamps)}):?|{any_of(lexicon.text().prepositions)}|[apAP]\.?[mM]\.?|[A-Z\d][\w.:/+]*)(?=[\s,|*_)]|$))+[*_\s]*"
)
"""A line that tells when the page was changed: Last updated on Tue 10 Mar 2026 17.42 GMT."""
_SERVICE = regexes.compile(rf"[*_\s]*{any_of(_DRAFT.services)}\b", re.IGNORECASE)
_OF_SERVICE = regexes.compile(rf"\b{any_of(_DRAFT.words_of_service)}\b", re.IGNORECASE)
_RIGHTS = regexes.compile(
    rf"\b{any_of(_DRAFT.copied)}\b.{{0,60}}\bwithout\b.{{0,20}}\b(?:permission|consent)\b", re.IGNORECASE
)
_ASKS_WITNESSES = regexes.compile(
    rf"[*_\s]*{any_of(_DRAFT.who_may_know)}\b.{{0,160}}"
    rf"\b{any_of(_DRAFT.calls_upon)} {any_of(_DRAFT.reaches)}\b"
    rf"|[*_\s]*[A-Z][^.,?!\d]{{0,60}} (?:is|are) {any_of(_DRAFT.asks_witnesses)} {any_of(_DRAFT.who_may_know)}\b"
    rf".{{0,260}}\b{any_of(_DRAFT.reaches)}\b.{{0,80}}(?:@|\d{{3}}|www\.)"
    r"|[*_\s]*(?:[^.?!]{0,100}\byou\b[^.?!]{0,60}\?\s+)?"
    rf"(?:please )?{any_of(_DRAFT.reaches)}\b.{{0,120}}(?:@|\d{{3}})",
    re.IGNORECASE | re.DOTALL,
)
_ASKS_READERS = regexes.compile(
    rf"(?:^|[.?!]\s+)[*_\s]*(?:please )?{any_of(_DRAFT.readers_send)}\b[^.?!]{{0,40}}\byour"
    rf"(?: \w+,?)?(?: (?:and|or))? {any_of(_DRAFT.readers_have)}\b",
    re.IGNORECASE,
)
_ASKS_FOR_NEWS = regexes.compile(
    rf"[*_\s]*{any_of(_DRAFT.asks_for_news)} an? {any_of(_DRAFT.news_of_readers)}\b[^.?!]{{0,60}}\?", re.IGNORECASE
)
"""Got a tip? Do you have a story for us?"""
_OF_HOSTS = regexes.compile(rf"\b{any_of(_DRAFT.words_of_hosts)}\b")
"""Searched for in small letters, which is several times as fast as without regard to case."""
_ABOUT_WRITER = regexes.compile(
    r"[*_\s]*(?:The (?:writer|author) is (?:an?|the)\b"
    r"|(?:The (?:writer|author)|(?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w.'’-]+),? "
    rf"(?:(?:is|are) (?:(?!\bwho\b).){{0,80}}\b{any_of(_DRAFT.writing_posts)}\b|{any_of(_DRAFT.writers_do)}\b))"
)
_ENDS_IN_CREDIT = regexes.compile(
    rf"\((?:{any_of(_DRAFT.agencies_of_pictures)} |[Ff]ile )?[Pp]hotos?(?:/| by |: )[^()\n]{{2,60}}\)\W{{0,5}}$"
    rf"|\([^()\n]{{2,60}}(?:/|\bvia ){any_of(_DRAFT.agencies_of_pictures)}\)\W{{0,5}}$"
    rf"|\((?:[Ff]ile [Pp]hoto|{any_of(_DRAFT.agencies_of_pictures)})\)\W{{0,5}}$"
)
"""What a caption ends with: (AP Photo/Ann Doe), (Photo by Ann Doe), (Ann Doe/Reuters)."""
_LONGEST_CREDIT_CHARACTERS = 90
"""Within so many characters of its end a caption says who took the picture."""
_ENDS_IN_NAME = regexes.compile(
    rf"(?:^|[.!?)”]\s+)(?:File )?(?i:{any_of(_DRAFT.kept_pictures)}s?)(?::| by|/| ©) ?[A-ZÀ-Þ][^.!?\n]{{2,50}}\.?\s*$"
)
"""What a caption ends with, too: Picture: Ann Doe."""
_ENDS_SENTENCE = regexes.compile(r"[.!?][”’\"')]*\s")
_MARKS = regexes.compile(r"[\"“”«»]")
_CAPTION = regexes.compile(rf"[*_\s]*{any_of(_DRAFT.captions_of_pages)}[,:]\s", re.IGNORECASE)
_LINE_OF_PAGE = regexes.compile(rf"[*_(\[\s]*(?:warning: )?{any_of(_DRAFT.lines_of_pages)}[.…!*_)\]\s]*", re.IGNORECASE)
_AGO = regexes.compile(
    rf"[*_\s]*(?:{any_of(_DRAFT.stamps)}:? )?(?:\d{{1,2}}|an?) {any_of(_DRAFT.short_spans_of_time)}s? ago[*_\s]*",
    re.IGNORECASE,
)
"""A line that tells how long ago the page was changed: Updated 3 hours ago."""
_FEED = regexes.compile(
    r"[*_\s]*The post .{1,200} (?:appeared first|first appeared) on (?:[A-ZÀ-Þ\d]|\S+\.\w).{0,80}$", re.DOTALL
)
"""What a blog adds to each item of its feed."""
_WARNING = regexes.compile(
    rf"[*_\s]*(?:content )?warning\s?[:–—-].{{0,60}}\b{any_of(_DRAFT.contents_warned_of)}\b", re.IGNORECASE
)
_OWN_RIGHTS = regexes.compile(r"[*_\s]*(?:©|(?:\(c\)|copyright)\s+(?:©|\d{4}\b))", re.IGNORECASE)
_CREDITED = rf"(?i:{any_of(_DRAFT.credited_work)}) by"
_CREDITS = regexes.compile(
    rf"[*_\s(]*{_CREDITED} [A-ZÀ-Þ](?:[;.,]\s+(?:and )?(?={_CREDITED})|{_CREDITED}"
    rf"|[,&;.]?\s+(?:{any_of(_DRAFT.within_credits)} )*(?=[A-ZÀ-Þ(])|[\w'’.-])*[;.)*_\s]*"
)
"""Who wrote and edited a report: Reporting by Ann Doe in Lund; editing by Bob Roe."""
_LONGEST_DAY_CHARACTERS, _PARTS_OF_DAY = len(" (10.01.2017)"), 3
"""The day of another article in brackets, behind what teases it, and of how many numbers it is."""
_BUTTON = "twitter"
"""Every bar of buttons that send a page on has this one."""
_SENDS_ON = regexes.compile(
    rf"[*_\s]*(?:for {any_of(_DRAFT.helps)}\b[^.?!,]{{0,40}}|if you\b[^.?!]{{0,100}}?),? (?:please )?"
    rf"(?:{any_of(_DRAFT.reaches)}|{any_of(_DRAFT.turns_to)})\b",
    re.IGNORECASE,
)
"""For help, call 0800 555 120; not: For help, the mayor called the army."""


@lru_cache(maxsize=_KEPT_PARAGRAPHS)
def is_notice(words: str) -> bool:
    """Whether a paragraph is a notice: it names itself or the page, or asks the reader or witnesses for something."""
    if len(words.split(maxsplit=_MOST_WORDS)) > _MOST_WORDS:
        return False
    words = words.lstrip(_BULLETS)
    small = words.lower()
    if _HEAD.match(words) or _OF_PAGE.match(words) or _OF_VERSION.match(words) or _is_stamp(words):
        return True
    if _CAPTION.match(words) or _WARNING.match(words) or _FEED.match(words) or _OWN_RIGHTS.match(words):
        return True
    if _LINE_OF_PAGE.fullmatch(words) or _CREDITS.fullmatch(words):
        return True
    if "without" in small and _RIGHTS.search(words):
        return True
    if words.rstrip().endswith((")", ").")) and _ENDS_IN_CREDIT.search(words):
        return True
    if _ENDS_IN_NAME.search(words, max(0, len(words) - _LONGEST_CREDIT_CHARACTERS)):
        return True
    if _MARKS.search(words):
        return False
    return bool(
        (_SERVICE.match(words) and _OF_SERVICE.search(words) and not _opens_with_noun(small))
        or _ASKS_WITNESSES.match(words)
        or _SENDS_ON.match(words)
        or _ASKS_FOR_NEWS.match(words)
        or ("your" in small and _ASKS_READERS.search(words))
        or _is_of_hosts(words, small)
    )


def is_beside(text: str, sentence: Span) -> bool:
    """Whether a sentence is a teaser of another article, with its day behind it, or has taken in a bar of buttons."""
    if text.startswith(" (", sentence.end):
        inside, closing, _ = text[sentence.end + 2 : sentence.end + _LONGEST_DAY_CHARACTERS].partition(")")
        if closing and list(map(str.isdigit, inside.split("."))) == [True] * _PARTS_OF_DAY:
            return True  # a mill burned. (10.01.2017)
    small = sentence.of(text).lower()
    if _BUTTON not in small:
        return False
    is_button = [word.strip(",|·") in _DRAFT.shares_page for word in small.split()]
    return any(all(three) for three in zip(is_button, is_button[1:], is_button[2:], strict=False))


def _opens_with_noun(small: str) -> bool:
    """Whether what may be asked is the subject of a report: Support for it fell; not: Support our work."""
    first, *behind = small.split(maxsplit=2)[:2]
    if first not in _DRAFT.services_like_nouns or not behind:
        return False
    verb = _VERBS.get(behind[0])
    is_told = verb is not None and (PAST in verb.forms or THIRD_PERSON in verb.forms) and BASE_FORM not in verb.forms
    return is_told or behind[0] in _TEXT.prepositions or behind[0] in _DRAFT.behind_nouns_of_services


def _is_stamp(words: str) -> bool:
    """Whether a line holds nothing but when the page was changed: Published 3 May; not: Published in 1920, it sold."""
    is_short = len(words) <= _LONGEST_HEADING_CHARACTERS
    return is_short and (_STAMP.fullmatch(words) or _AGO.fullmatch(words)) is not None


def _is_of_hosts(words: str, small: str) -> bool:
    """Whether a paragraph is the page's own by words of its hosts; not: At least 40 have died. Here is what we know."""
    found = _OF_HOSTS.search(small)
    if found is None:
        return False
    return _ENDS_SENTENCE.search(words, 0, found.start()) is None or not any(map(str.isdigit, words))


def ends_article(paragraph: str) -> bool:
    """Whether the first line of a paragraph opens what a press office or a page puts below the text."""
    line = paragraph.partition("\n")[0]
    return len(line) <= _LONGEST_HEADING_CHARACTERS and _BELOW.match(line) is not None


def is_credit(words: str) -> bool:
    """Whether words are nothing but who wrote, edited or photographed a report."""
    return _CREDITS.fullmatch(words) is not None


def is_about_writer(words: str) -> bool:
    """Whether a paragraph, at the end of an article, says who wrote it."""
    return _ABOUT_WRITER.match(words) is not None and len(words.split(maxsplit=_MOST_WORDS)) <= _MOST_WORDS
