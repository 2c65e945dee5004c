"""Where a sentence begins and ends.

A quotation inside a sentence is one word of it, so that full stops between quotation marks divide
nothing outside them. A dateline (HALMAR, July 3 —) is a sentence of its own, and so is a byline (By Ann Doe:).
"""

from bisect import bisect_left
from collections.abc import Sequence

from briefcli.extract.text import datelines, lexicon, marks, matters, paragraphs, titles, tokens
from briefcli.extract.text.classes import (
    CLOSING,
    COLON,
    DASH,
    ENDS,
    FINITES,
    NAME,
    NUMBER,
    OPENING,
    OPENS_SUBJECT,
    QUOTATION,
    THAT,
    letters,
)
from briefcli.extract.text.marks import Region
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_LONGEST_BRACKETS_TOKENS = 60
"""Longer ones are no aside in a sentence."""
_LOOKAHEAD_WORDS = 20
"""Words after a quotation in which its verb of saying stands: the longest name with its role has fewer."""
_LONGEST_WORDS = 250
"""No writer makes sentences of more words; a text without full stops is cut here, so that time stays linear."""
_MAY_END = letters("ENDS QUOTATION CLOSING")
_BELONGS_BEHIND_STOP = letters("ENDS CLOSING COMMA SEMICOLON COLON")
"""What still belongs to the sentence that a full stop ends, or shows that it ends none: in Sail On!: The Tarn Line."""
_BELONGS_BEHIND_QUOTATION = letters("ENDS CLOSING COMMA SEMICOLON COLON DASH")
_HALVES_OF_DAY = ("a.m.", "p.m.")
_BEGINS_BEHIND_HOUR = _TEXT.number_words | _PEOPLE.roles | _PEOPLE.unnamed | _PEOPLE.bodies
"""Words that begin a sentence behind an hour: on Sunday at 11 a.m. Two in three; Schools shut; not: 9 a.m. Monday."""
_ADJUNCT = letters("PREPOSITION ACCORDING")
_BEGINS_BEHIND_ABBREVIATION = letters("OPENS_SUBJECT SUBORDINATOR")
_OPENS_CONTENT = OPENS_SUBJECT + THAT
_NO_SPEAKER_BEHIND = letters("ENDS QUOTATION")


class Sentence:
    """A sentence as its tokens; `paragraph` is the number of its paragraph, `span` its place in the text."""

    def __init__(self, paragraph: int, tokens: tuple[Token, ...]) -> None:
        self.paragraph = paragraph
        self.tokens = tokens
        self.span = Span(tokens[0].start, tokens[-1].end)
        # The classes of its tokens, a letter each; its words and marks in small letters, each once.
        self.tags = "".join([token.tag for token in tokens])
        self.words = frozenset([token.lower for token in tokens])


def find(text: str) -> list[Span]:
    """The sentences of a text in order, never overlapping, each within one paragraph."""
    found = paragraphs.find(text)
    return [sentence.span for sentence in divide(text, found, marks.find(text, found))]


def divide(text: str, found: list[Span], regions: list[Region]) -> list[Sentence]:
    """The sentences of the given paragraphs, with the quotations `regions` as single tokens."""
    sentences: list[Sentence] = []
    first = 0
    for number, paragraph in enumerate(found):
        last = first
        while last < len(regions) and regions[last].outer.start < paragraph.end:
            last += 1
        words = matters.join(tokens.find(text, paragraph, regions[first:last], first))
        begin = _begin(text, paragraph)
        head = bisect_left(words, begin, key=lambda token: token.start) if begin > paragraph.start else 0
        parts: list[Sequence[Token]] = [words[:head]] if head else []
        parts += _cut(words[head:], text, regions)
        sentences.extend(Sentence(number, tuple(part)) for part in parts)
        first = last
    return sentences


def _begin(text: str, paragraph: Span) -> int:
    """Where the first sentence of a paragraph begins: behind a dateline, and behind who wrote it."""
    begin = datelines.end(text, paragraph)
    byline = titles.BYLINE_IN_FRONT.match(text, begin, paragraph.end)
    return begin if byline is None else byline.end()


def _cut(words: list[Token], text: str, regions: list[Region]) -> list[tuple[Token, ...]]:
    parts: list[tuple[Token, ...]] = []
    start = 0
    for index, token in enumerate(words):
        if index - start >= _LONGEST_WORDS:
            parts.append(tuple(words[start : index + 1]))
            start = index + 1
            continue
        may_end = token.tag in _MAY_END or token.tag == DASH or token.lower in _TEXT.may_end_sentence
        if may_end and index + 1 < len(words) and _ends(words, index, text, regions):
            parts.append(tuple(words[start : index + 1]))
            start = index + 1
    if start < len(words):
        parts.append(tuple(words[start:]))
    return parts


def _ends(words: list[Token], index: int, text: str, regions: list[Region]) -> bool:
    """Whether a sentence ends with this token, which is not the last of its paragraph."""
    token, after = words[index], words[index + 1]
    if token.tag == DASH:  # - - - The next part of the page
        return after.tag != DASH and all(one.tag == DASH for one in words[max(0, index - 2) : index]) and index > 1
    if token.tag == QUOTATION:
        return _ends_with_quotation(words, index, text, regions)
    if token.tag in ENDS:
        if after.tag == NUMBER and index and words[index - 1].lower == "no":
            return False  # No. 4
        # A closing bracket still belongs to the sentence, and so does the dot that follows a dot.
        return after.tag not in _BELONGS_BEHIND_STOP and not text[after.start].islower()
    if token.tag == CLOSING and index and after.tag not in _BELONGS_BEHIND_STOP:
        before = words[index - 1]
        ends = before.tag in ENDS or (before.tag == QUOTATION and before.lower in ".?!" and _is_own(words, index))
        return ends and text[after.start].isupper()
    if token.lower in _TEXT.may_end_sentence:
        if after.tag == QUOTATION:
            return text[regions[after.region].inner.start].isupper()
        begins = after.tag in _BEGINS_BEHIND_ABBREVIATION
        is_hour = token.lower in _HALVES_OF_DAY
        known = {after.lower, after.lower.removesuffix("s")} & _BEGINS_BEHIND_HOUR
        begins = begins or (is_hour and (after.tag in _ADJUNCT or bool(known)))
        begins = begins or (token.lower in _PEOPLE.company_suffixes and _begins_with_somebody(words, index + 1))
        return begins and text[after.start].isupper()
    return False


def _begins_with_somebody(words: list[Token], index: int) -> bool:
    """Whether behind the name of a firm a name follows that nobody has in it: Marsk Ltd. [Bishop] Ann Doe said.

    Marsk Inc. [Chairman] Bob Roe is in it.
    """
    opens = words[index].lower
    is_full = index + 1 < len(words) and words[index].tag == words[index + 1].tag == NAME and opens in _GIVEN_NAMES.all
    return is_full or opens in _PEOPLE.titles_outside_firms


def _is_own(words: list[Token], closing: int) -> bool:
    """Whether brackets hold a sentence of their own, and do not stand inside another: set Roe (“he is late.”) apart."""
    first = closing
    while first and closing - first < _LONGEST_BRACKETS_TOKENS and words[first].tag != OPENING:
        first -= 1
    return words[first].tag != OPENING or first == 0 or words[first - 1].tag in ENDS + QUOTATION


def _ends_with_quotation(words: list[Token], index: int, text: str, regions: list[Region]) -> bool:
    region, after = regions[words[index].region], words[index + 1]
    inner = text[max(region.inner.start, region.inner.end - 3) : region.inner.end].rstrip("’')]» ")
    if not inner or inner[-1] not in ".!?…" or after.tag in _BELONGS_BEHIND_QUOTATION:
        return False
    if after.tag == QUOTATION:
        return True
    if text[after.start].islower():
        return False
    is_behind = index > 0 and words[index - 1].tag not in _MAY_END  # Doe asked, “Why?” He replied
    is_announced = is_behind and words[index - 1].tag == COLON  # Doe asked: “Why?” Roe replied
    if is_announced or (is_behind and after.tag in OPENS_SUBJECT and after.lower != "i"):
        return True
    return inner[-1] == "." or not _speaks_next(words, index + 1)


def _speaks_next(words: list[Token], index: int) -> bool:
    """Whether the next words are a speaker and a verb of saying: "What?" Jane Doe asked.

    Where that verb has words of its own, it is none of the quotation: "What?" Her lawyer said they would sue.
    """
    for at, token in enumerate(words[index : index + _LOOKAHEAD_WORDS], index):
        if token.tag in FINITES:
            known = _VERBS.get(token.lower)
            if known is None or known.lemma not in _CLAUSES.speech:
                return False
            says_more = known.lemma == "say" and at + 1 < len(words) and words[at + 1].tag in _OPENS_CONTENT
            return not says_more
        if token.tag in _NO_SPEAKER_BEHIND:
            return False
    return False
