"""Where the words of a text end a sentence, so that no verb beyond it tells when something was."""

from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon

_ABBREVIATIONS = lexicon.text().abbreviations
DASHES = frozenset({"-", "--", "–", "—"})
"""Marks that part a dateline or an aside from its sentence, or join a compound."""
_OPENS_WORDS = frozenset("“\"‘'")
"""Marks before the first word of what somebody says."""
_CLOSES_WORDS = frozenset("”\"'’")
"""Marks behind the last word of what somebody says."""
_MOST_MARKS = 3
"""Most of them in a row: two apostrophes, and one of words within the words."""
_LONGEST_DATELINE_WORDS = 12
"""Most words and marks before the dash of a dateline: NEW MARSK, Orul, March 11, 2026 (Marsk News) -."""
_LONGEST_ABBREVIATION_LETTERS = 3
"""A full stop after a word of at most this length may end an abbreviation, not a sentence."""


def _is_after_dateline(words: Words, index: int) -> bool:
    """Whether a dash ends a dateline at the start of a line: MARSK, March 11 - The dam broke."""
    if not index or words.span(index).start == words.ends[index - 1]:
        return False  # voted 5-2
    for at in range(index - 1, max(-1, index - 1 - _LONGEST_DATELINE_WORDS), -1):
        place = words.span(at).start
        if place == 0 or words.text[place - 1] == "\n":
            return words.words[at].isupper() and words.words[at].isalpha()
    return False


def _last_of_end(words: Words, index: int) -> int:
    """The full stop, or the last of the quotation marks right behind it: “I will punch him.” On Friday he did."""
    last = index
    while last + 1 < len(words.words) and last < index + _MOST_MARKS and words.words[last + 1] in _CLOSES_WORDS:
        if words.span(last + 1).start > words.ends[last]:
            break
        last += 1
    return last


def ends_sentence(words: Words, index: int, word: str) -> bool:
    """Whether a word, in lower case, ends a sentence: a mark, or the end of a line."""
    if word[0] == "\n" or word in ("!", "?", ";") or (word in DASHES and _is_after_dateline(words, index)):
        return True
    if word != "." or index + 1 >= len(words.words):
        return False
    last = _last_of_end(words, index)
    if last + 1 >= len(words.words):
        return False
    before, after = words.words[index - 1] if index else "", words.words[last + 1]
    apart = words.span(last + 1).start > words.ends[last]
    if apart and after[0] in _OPENS_WORDS and last + 2 < len(words.words):
        after = words.words[last + 2]  # told the radio. “On Friday all must leave.”
    is_short = before.isalpha() and len(before) <= _LONGEST_ABBREVIATION_LETTERS
    is_word = len(before) > 1 and f"{before.lower()}." not in _ABBREVIATIONS  # one of the two. By Friday; in May. On
    return apart and after[0].isupper() and (is_word or not is_short)
