"""Whether the clause around a word is about the past or the future."""

from itertools import pairwise

from briefcli.extract.dates import tense_nouns, tense_words
from briefcli.extract.dates.clause_verbs import REACH_WORDS, ClauseVerbs, Tense
from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()

_BEFORE_CLAUSE = frozenset('\n.!?;:,“"‘—–')
"""What stands before the first word of a clause."""
_LONGEST_TIME_WORDS = 6
"""Most time words in a row after "until": until noon on Friday, 3 July."""
_REACH_OF_COMPARISON_WORDS = 6
"""How far before a date the comparison may be to which it belongs: down from 1.8 percent late on Tuesday."""
_REACH_OF_ANNOUNCEMENT_WORDS = 8
"""How far before a date what is announced for it may begin."""
_WORDS_OF_CLAUSE = 3
"""Fewest words of its own clause before a day behind which only the sayer is told: a march on Friday, he said."""
_REACH_OF_SAYER_WORDS = 8
"""How far behind a day and a comma the verb of who says so may be."""
_WORDS_OF_VERB = 3
"""How far before a verb its “will” may be: will soon be closed."""
_FROM = frozenset({"beginning", "from", "starting"})
_SAID = frozenset({"said", "says"})
_REACH_OF_SURE_WORDS = 10
"""How far before "in" or "on" a verb of the past may be so that the date after is surely its own."""


class Tenses:
    """On which side of today the dates of a text are."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._verbs = ClauseVerbs(words)

    def at(self, index: int) -> Tense:
        """The tense of the clause that contains a word, by its nearest verb, to the left first.

        "unknown" where no verb nearby decides.
        """
        start = _start(self.words, index)
        before = self.words.words[start - 1].lower() if start else ""
        decided = rules.first(RULES, self._verbs, index, start, before)
        return decided.found if decided is not None else "unknown"

    def is_surely_past(self, index: int) -> bool:
        """Whether a date is right after a verb of the past or opens its sentence: broke on June 3; in June he left.

        So is one beside a noun for what has been: accused of the murder in June.
        """
        before = self.words.words[index - 1].lower() if index else ""
        if rules.first(tense_nouns.SURE, self._verbs, index, index, before) is not None:
            return True
        if before not in ("in", "on"):
            return False
        for earlier in range(index - 2, max(-1, index - 2 - _REACH_OF_SURE_WORDS), -1):
            told = self._verbs.told(earlier)
            if told != "nothing":
                opens = told == "end" and earlier == index - 2 and self._is_told_behind(index)
                return opens or (told == "past" and self._verbs.is_finite(earlier))
        return index == 1 and self._is_told_behind(index)

    def is_surely_future(self, index: int) -> bool:
        """Whether what is told right before a date will be: will close in June; not: is due to close in June."""
        for earlier in range(index - 1, max(-1, index - 1 - _REACH_OF_SURE_WORDS), -1):
            told = self._verbs.told(earlier)
            if told != "nothing":
                verb = self.words.words[max(0, earlier - _WORDS_OF_VERB) : earlier + 1]
                return told == "future" and any(word in _DATES.surely_ahead for word in verb)
        return False

    def is_ahead(self, index: int) -> bool:
        """Whether a date is told as ahead by a verb of the present: expires at noon; not: was due at noon."""
        before = self.words.words[max(0, index - _REACH_OF_SURE_WORDS) : index]
        return _DATES.backshifted.isdisjoint(before) and self._verbs.nearest(index - 1, -1) == "future"

    def _is_told_behind(self, index: int) -> bool:
        return self._verbs.nearest(index, 1) == "past"


def _since(_: ClauseVerbs, __: int, ___: int, before: str) -> Tense | None:
    """Since Friday."""
    return "past" if before == "since" else None


def _as_soon_as(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """As soon as Friday."""
    return "future" if before == "as" and verbs.words.words[start - 2].lower() in _DATES.as_soon else None


def _possessive(verbs: ClauseVerbs, index: int, _: int, before: str) -> Tense | None:
    """Wednesday's ruling, but not: by Wednesday's vote; Wednesday's vote will decide."""
    owns = verbs.words.words[index + 1 : index + 2] in (["'s"], ["’s"])
    if not owns or before in _DATES.before_coming_day:
        return None
    return tense_nouns.of_owned(verbs, index) or "past"


def _up_to_past(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Had left by Friday."""
    if before not in _DATES.up_to or not _has_had(verbs.words, range(start - 1, max(-1, start - REACH_WORDS), -1)):
        return None
    return "past"


def _not_done_by(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Failed to agree by Friday; not: if they failed to agree by Friday."""
    if before not in _DATES.up_to or verbs.nearest(start - 1, -1) != "past":
        return None
    clause = [word.lower() for word in verbs.words.words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start]]
    done = [one for one, other in pairwise(clause) if other == "to" and one in _DATES.before_done_infinitive]
    return "past" if done and "if" not in clause and "unless" not in clause else None


def _up_to(_: ClauseVerbs, __: int, ___: int, before: str) -> Tense | None:
    """Must leave by Friday."""
    return "future" if before in _DATES.up_to else None


def _up_to_past_behind(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """By Friday they had left."""
    words = verbs.words.words
    opens = start == 1 or (start > 1 and (words[start - 2][0] in _BEFORE_CLAUSE or words[start - 2].lower() == "and"))
    if before not in _DATES.up_to or not opens:
        return None
    return "past" if verbs.nearest(index + 1, 1) == "past" else None


def _after_doing(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """Hoped to return after having her son in August."""
    words = [word.lower() for word in verbs.words.words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start]]
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "after" and words[at + 1].endswith("ing"):
            return "past" if _DATES.tells_future.isdisjoint(words) else None
        if words[at][0] in _BEFORE_CLAUSE:
            return None
    return None


def _appointed(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Talks have been called for Monday."""
    words = verbs.words.words
    if before != "for" or start < _WORDS_OF_VERB or words[start - 2].lower() not in _DATES.appointed:
        return None
    return "future" if "had" not in words[start - 2 - _WORDS_OF_VERB : start - 2] else None


def _what_follows(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """It follows a walkout by nurses on Friday."""
    words = verbs.words.words
    for at in range(start - 1, max(-1, start - 1 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at] in _DATES.follows:
            return "past"
        if words[at][0] in _BEFORE_CLAUSE or verbs.told(at) != "nothing":
            return None
    return None


def _verb_before(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """Left on Friday."""
    found = verbs.nearest(start - 1, -1)
    return found if found != "unknown" else None


def _meant_for(_: ClauseVerbs, __: int, ___: int, before: str) -> Tense | None:
    """A strike for Friday."""
    return "future" if before in ("for", "before") else None


def _said_behind(verbs: ClauseVerbs, index: int, start: int, __: str) -> Tense | None:
    """A march on Friday, the union said: who says so behind a comma has no say in when it is."""
    words = verbs.words.words
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


def _verb_behind(verbs: ClauseVerbs, index: int, _: int, __: str) -> Tense | None:
    """On Friday they left."""
    found = verbs.nearest(index + 1, 1)
    return found if found != "unknown" else None


def _compared(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """Up from 4 percent on Friday."""
    ahead = [word.lower() for word in verbs.words.words[max(0, start - _REACH_OF_COMPARISON_WORDS) : start]]
    return "past" if any(one in ("up", "down") and other == "from" for one, other in pairwise(ahead)) else None


def _from_announced(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Announced a strike from Friday, a strike starting on Friday."""
    opens = verbs.words.words[start - 2].lower() if before == "on" and start > 1 else before
    if opens not in _FROM or verbs.words.words[index + 1 : index + 2] == ["to"]:
        return None
    ahead = (word.lower() for word in verbs.words.words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start])
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


RULES: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
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
        "A day in the possessive is past, unless a preposition comes before it or what it owns is to come.",
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
        "not done by a day",
        "A day after “by” or “until” is past where somebody failed, managed or refused to do something by then.",
        "The mill failed to pay its men by Friday.",
        "The mill hoped to pay its men by Friday.",
        _not_done_by,
    ),
    Row(
        "up to a day",
        "A day after “by” or “until” is in the future.",
        "The mill must close by Friday.",
        "The mill must close on Friday.",
        _up_to,
    ),
    *tense_nouns.ROWS,
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
        "day after something done",
        "A day behind “after” and a verb in -ing is past, unless something is told as to come.",
        "Doe hopes to return after closing the mill in October.",
        "Doe hopes to return by closing the mill in October.",
        _after_doing,
    ),
    Row(
        "day that is fixed",
        "A day after “called for”, “cancelled for” or the like is in the future.",
        "The mill has cancelled its fair planned for Friday.",
        "The mill has paid its men for Friday.",
        _appointed,
    ),
    Row(
        "day of what is followed",
        "A day of what something “follows” is past.",
        "It follows a walkout by the millers on Friday.",
        "It means a walkout by the millers on Friday.",
        _what_follows,
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
    *tense_nouns.LAST,
)
"""Whether a day is in the past or the future; the place is its word, the start of the time words around it, and
the word before those."""
