"""Whether the clause around a word is about the past or the future."""

from itertools import pairwise
from typing import Literal

from briefcli.extract.dates import tense_words
from briefcli.extract.dates.tense_words import Told
from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

Tense = Literal["past", "future", "unknown"]

_NO_FINITE = (_DATES.before_false_present - _DATES.tells_past) | _TEXT.determiners
"""Words before a participle that is no verb of the past: is heard, to be paid, an unpaid bill."""
_QUOTATION_MARKS = "”“"
"""By which a quotation is entered on the way to the left, and to the right."""
_BEFORE_CLAUSE = frozenset('\n.!?;:,“"‘—–')
"""What stands before the first word of a clause."""
_REACH_WORDS = 30
"""How far to either side of a date the verb of its clause may be."""
_LONGEST_TIME_WORDS = 6
"""Most time words in a row after "until": until noon on Friday, 3 July."""
_REACH_OF_NOUN_WORDS = 6
"""How far from a date the noun or the comparison may be to which it belongs: down from 1.8 percent late on Tuesday."""
_REACH_OF_ANNOUNCEMENT_WORDS = 8
"""How far before a date what is announced for it may begin."""
_WORDS_OF_LAST = 3
"""How far before a date “last” is that goes with a noun: last forecast in."""
_WORDS_OF_CLAUSE = 3
"""Fewest words of its own clause before a day behind which only the sayer is told: a march on Friday, he said."""
_REACH_OF_SAYER_WORDS = 8
"""How far behind a day and a comma the verb of who says so may be."""
_SAID = frozenset({"said", "says"})
_REACH_OF_SURE_WORDS = 10
"""How far before "in" or "on" a verb of the past may be so that the date after is surely its own."""


class Tenses:
    """The tenses of a text's clauses; each word is examined once."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._known: dict[int, Told] = {}
        self._silent = (-2, -2)
        """Ranges of words that decide nothing, so that they are not searched again for every date among them."""

    def at(self, index: int) -> Tense:
        """The tense of the clause that contains a word, by its nearest verb, to the left first.

        "unknown" where no verb nearby decides.
        """
        start = _start(self.words, index)
        before = self.words.words[start - 1].lower() if start else ""
        decided = rules.first(RULES, self, index, start, before)
        return decided.found if decided is not None else "unknown"

    def is_surely_past(self, index: int) -> bool:
        """Whether a date is right after a verb of the past or opens its sentence: broke on June 3; in June he left."""
        before = self.words.words[index - 1].lower() if index else ""
        if before not in ("in", "on"):
            return False
        if _last_of_kind(self, index, index, before):
            return True
        for earlier in range(index - 2, max(-1, index - 2 - _REACH_OF_SURE_WORDS), -1):
            told = self._told(earlier)
            if told != "nothing":
                opens = told == "end" and earlier == index - 2 and self.nearest(index, 1) == "past"
                return opens or (told == "past" and self._is_finite(earlier))
        return index == 1 and self.nearest(index, 1) == "past"

    def _is_finite(self, index: int) -> bool:
        """Whether a verb of the past is no participle of the present: not the one of “is heard” or “an unpaid bill”."""
        before = self.words.words[index - 1].lower() if index else ""
        word = self.words.words[index].lower()
        return (word in _VERBS or word in _DATES.tells_past) and before not in _NO_FINITE

    def nearest(self, start: int, step: int) -> Tense:
        """The tense of the first verb from a word on, in either direction; a full stop ends the search."""
        index, limit = start, start + step * _REACH_WORDS
        inside = 0
        while 0 <= index < len(self.words.words) and (limit - index) * step > 0:
            low, high = self._silent
            if low <= index <= high:
                index = high + 1 if step > 0 else low - 1
                continue
            told = self._told(index)
            if told != "nothing":
                return "unknown" if told == "end" else told
            if self.words.words[index] in _QUOTATION_MARKS:
                inside += 1 if self.words.words[index] == _QUOTATION_MARKS[step > 0] else -1
                if inside < 0:
                    return "unknown"  # who says the words has a verb of their own
                index += step
                continue
            self._silent = (min(low, index), max(high, index)) if low - 1 <= index <= high + 1 else (index, index)
            index += step
        return "unknown"

    def _told(self, index: int) -> Told:
        told = self._known.get(index)
        if told is None:
            told = self._known[index] = tense_words.told(self.words, index)
        return told


def _since(_: Tenses, __: int, ___: int, before: str) -> Tense | None:
    """Since Friday."""
    return "past" if before == "since" else None


def _as_soon_as(tenses: Tenses, _: int, start: int, before: str) -> Tense | None:
    """As soon as Friday."""
    return "future" if before == "as" and tenses.words.words[start - 2].lower() in _DATES.as_soon else None


def _possessive(tenses: Tenses, index: int, _: int, before: str) -> Tense | None:
    """Wednesday's ruling, but not: by Wednesday's vote."""
    owns = tenses.words.words[index + 1 : index + 2] in (["'s"], ["’s"])
    return "past" if owns and before not in _DATES.before_coming_day else None


def _up_to_past(tenses: Tenses, _: int, start: int, before: str) -> Tense | None:
    """Had left by Friday."""
    if before not in _DATES.up_to or not _has_had(tenses.words, range(start - 1, max(-1, start - _REACH_WORDS), -1)):
        return None
    return "past"


def _up_to(_: Tenses, __: int, ___: int, before: str) -> Tense | None:
    """Must leave by Friday."""
    return "future" if before in _DATES.up_to else None


def _up_to_past_behind(tenses: Tenses, index: int, start: int, before: str) -> Tense | None:
    """By Friday they had left."""
    words = tenses.words.words
    opens = start == 1 or (start > 1 and (words[start - 2][0] in _BEFORE_CLAUSE or words[start - 2].lower() == "and"))
    if before not in _DATES.up_to or not opens:
        return None
    return "past" if tenses.nearest(index + 1, 1) == "past" else None


def _deadline(tenses: Tenses, index: int, _: int, __: str) -> Tense | None:
    """The Friday deadline."""
    after = tenses.words.words[index + 1 : index + 2]
    return "future" if after and after[0].lower() == "deadline" else None


def _after_doing(tenses: Tenses, _: int, start: int, __: str) -> Tense | None:
    """Hoped to return after having her son in August."""
    words = [word.lower() for word in tenses.words.words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start]]
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "after" and words[at + 1].endswith("ing"):
            return "past" if _DATES.tells_future.isdisjoint(words) else None
        if words[at][0] in _BEFORE_CLAUSE:
            return None
    return None


def _last_of_kind(tenses: Tenses, _: int, start: int, before: str) -> Tense | None:
    """Its last forecast in March."""
    if before not in ("in", "on") or start < _WORDS_OF_LAST:
        return None
    which = tenses.words.words[start - _WORDS_OF_LAST].lower()
    return "past" if which in _DATES.last_of_kind and tenses.words.words[start - 2].islower() else None


def _verb_before(tenses: Tenses, _: int, start: int, __: str) -> Tense | None:
    """Left on Friday."""
    found = tenses.nearest(start - 1, -1)
    return found if found != "unknown" else None


def _meant_for(_: Tenses, __: int, ___: int, before: str) -> Tense | None:
    """A strike for Friday."""
    return "future" if before in ("for", "before") else None


def _said_behind(tenses: Tenses, index: int, start: int, __: str) -> Tense | None:
    """A march on Friday, the union said: who says so behind a comma has no say in when it is."""
    words = tenses.words.words
    if words[index + 1 : index + 2] != [","] or start < _WORDS_OF_CLAUSE:
        return None
    before = [word.lower() for word in words[start - _WORDS_OF_CLAUSE : start]]
    if any(word[0] in _BEFORE_CLAUSE for word in before):
        return None
    for place in range(index + 2, min(len(words) - 1, index + 2 + _REACH_OF_SAYER_WORDS)):
        if words[place].lower() in _SAID:
            return "unknown" if words[place + 1] in (".", "\n") or words[place + 1][0] == "\n" else None
        if words[place][0] in _BEFORE_CLAUSE:
            return None
    return None


def _verb_behind(tenses: Tenses, index: int, _: int, __: str) -> Tense | None:
    """On Friday they left."""
    found = tenses.nearest(index + 1, 1)
    return found if found != "unknown" else None


def _mishap_before(tenses: Tenses, _: int, start: int, before: str) -> Tense | None:
    """The blast on Friday."""
    noun = tenses.words.words[start - 2].lower() if before in ("on", "in") and start > 1 else before
    return "past" if noun in _DATES.mishaps else None


def _mishap_behind(tenses: Tenses, index: int, _: int, before: str) -> Tense | None:
    """The Nov. 2 blast."""
    if before not in _TEXT.determiners:
        return None
    following = [word.lower() for word in tenses.words.words[index + 1 : index + 1 + _REACH_OF_NOUN_WORDS]]
    return "past" if not _DATES.mishaps.isdisjoint(following) else None


def _told_on(tenses: Tenses, index: int, _: int, before: str) -> Tense | None:
    """The board's Monday announcement."""
    if before not in _TEXT.determiners and before not in ("'s", "’s"):
        return None
    following = [word.lower() for word in tenses.words.words[index + 1 : index + 2]]
    return "past" if not _DATES.told_on_day.isdisjoint(following) else None


def _compared(tenses: Tenses, _: int, start: int, __: str) -> Tense | None:
    """Up from 4 percent on Friday."""
    ahead = [word.lower() for word in tenses.words.words[max(0, start - _REACH_OF_NOUN_WORDS) : start]]
    return "past" if any(one in ("up", "down") and other == "from" for one, other in pairwise(ahead)) else None


def _from_announced(tenses: Tenses, index: int, start: int, before: str) -> Tense | None:
    """Announced a strike from Friday."""
    if before != "from" or tenses.words.words[index + 1 : index + 2] == ["to"]:
        return None
    ahead = (word.lower() for word in tenses.words.words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start])
    return "future" if not _DATES.announcing.isdisjoint(ahead) else None


def _start(words: Words, index: int) -> int:
    """Where the run of time words around a word begins: at "noon" in "until noon on Friday"."""
    for start in range(index - 1, max(-1, index - _LONGEST_TIME_WORDS), -1):
        if words.words[start].lower() in _DATES.up_to:
            return start + 1
        if words.letters[start] == OTHER:
            break
    return index


def _has_had(words: Words, left: range) -> bool:
    """Whether the clause says what had been done by then."""
    for index in left:
        word = words.words[index].lower()
        if tense_words.ends_sentence(words, index, word) or word in _DATES.tells_future or word in _DATES.tells_ahead:
            return False
        if word in _DATES.tells_before_then and words.words[index + 1].lower() != "to":
            return True
    return False


RULES: tuple[Row[[Tenses, int, int, str], Tense], ...] = (
    Row(
        "day after “since”",
        "A day after “since” is past.",
        "The mill is shut since Friday.",
        "The mill is shut on Friday.",
        _since,
    ),
    Row(
        "as soon as a day",
        "A day after “as soon as” or “as early as” is in the future.",
        "The mill may close as soon as Friday.",
        "The mill may close soon, on Friday.",
        _as_soon_as,
    ),
    Row(
        "day in the possessive",
        "A day in the possessive is past, unless a preposition comes before it.",
        "Friday's ruling closed the mill.",
        "The mill closed after a day's work on Friday.",
        _possessive,
    ),
    Row(
        "up to a day in the past",
        "A day after “by” or “until” is past where “had” or “was” comes before it.",
        "The mill had closed by Friday.",
        "The mill must have closed by Friday.",
        _up_to_past,
    ),
    Row(
        "up to a day at the start of a clause",
        "A day after “by” or “until” that opens a clause is past where the next verb is.",
        "The mill burned. By Sunday evening twelve people had been found.",
        "The mill burned. By Sunday evening twelve people must be found.",
        _up_to_past_behind,
    ),
    Row(
        "up to a day",
        "A day after “by” or “until” is in the future.",
        "The mill must close by Friday.",
        "The mill must close on Friday.",
        _up_to,
    ),
    Row(
        "day of a deadline",
        "A day before “deadline” is in the future.",
        "The mill missed the Friday deadline.",
        "The mill missed the Friday train.",
        _deadline,
    ),
    Row(
        "day of a mishap",
        "A day right after an attack, a crash or the like is past: nobody announces one.",
        "Marsk wants an answer to a raid on Saturday.",
        "Marsk wants an answer to a vote on Saturday.",
        _mishap_before,
    ),
    Row(
        "mishap of a day",
        "A day between an article and an attack, a crash or the like is past.",
        "The mayor will visit those hurt in the Saturday raid.",
        "The mayor will visit those who vote in the Saturday race.",
        _mishap_behind,
    ),
    Row(
        "day of an announcement",
        "A day between an article or an owner and “announcement”, “statement” or the like is past.",
        "Doe wants to close the mill after the Saturday statement.",
        "Doe wants to close the mill after the Saturday shift.",
        _told_on,
    ),
    Row(
        "day of a comparison",
        "A day after “up from” or “down from” is past.",
        "The dike will yield 5 percent, down from 6 on Saturday.",
        "The dike will yield 5 percent from Saturday.",
        _compared,
    ),
    Row(
        "announced from a day",
        "A day after “from” is to come where something is announced, called or ordered before it.",
        "Bus drivers announced a strike from Saturday.",
        "Bus drivers left the strike from Saturday.",
        _from_announced,
    ),
    Row(
        "last of its kind",
        "A day behind “last” or “previous” and a noun is past: its last forecast in March.",
        "The bank will keep to its last forecast in October.",
        "The bank will give its next forecast in October.",
        _last_of_kind,
    ),
    Row(
        "day after something done",
        "A day behind “after” and a verb in -ing is past, unless something is told as to come.",
        "Doe hopes to return after closing the mill in October.",
        "Doe hopes to return by closing the mill in October.",
        _after_doing,
    ),
    Row(
        "verb before a day",
        "The nearest verb to the left says whether a day is in the past or the future.",
        "The mill closed on Friday.",
        "On Friday the mill closed.",
        _verb_before,
    ),
    Row(
        "day after “for” or “before”",
        "A day after “for” or “before” without a verb is in the future.",
        "A march for Friday, and a strike.",
        "A march on Friday, and a strike.",
        _meant_for,
    ),
    Row(
        "sayer behind a day",
        "Who says so behind a day and a comma, at the end of the sentence, does not say on which side of today it is.",
        "A march on Thursday, the union said.",
        "On Thursday, the union said.",
        _said_behind,
    ),
    Row(
        "verb after a day",
        "Where no verb to the left decides, the nearest to the right says whether a day is in the past or the future.",
        "On Friday the mill closed.",
        "The mill closed on Friday.",
        _verb_behind,
    ),
)
"""Whether a day is in the past or the future; the place is its word, the start of the time words around it, and
the word before those."""
