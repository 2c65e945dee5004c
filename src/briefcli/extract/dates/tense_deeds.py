"""Days whose own noun has done something, which are past: the January storm killed nine, a survey in January."""

from typing import Final

from briefcli.extract.dates.clause_verbs import BEFORE_CLAUSE, ClauseVerbs, Tense
from briefcli.extract.dates.time_words import OTHER
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE, THIRD_PERSON
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_SPEECH = lexicon.clauses().speech

_LONGEST_TIME_WORDS = 6
"""Most time words in a row: 6 January 2025."""
_WORDS_OF_NOUN = 3
"""Most words from a month to the verb of what it belongs to: January car sales fell."""
_REACH_OF_PERFECT_WORDS = 8
"""How far before “through” the verb may be: has raised $3 million through the end of January."""
_REACH_OF_SAYER_WORDS = 10
"""How far before a day it may be said what is told of it."""
_WORDS_OF_PLACE = 5
"""Most words from a speech to its day: a speech at the Old Hall on."""
_BEFORE_PLACE: Final = ("in", "at")
_ON: Final = ("in", "on")
_OF_TELLING = _DATES.before_day_of_telling
_OWNS = frozenset({"'s", "’s"})
_SAID = frozenset({"said", "says"})
_HELPS = _DATES.tells_before_then
_PERFECT = _DATES.perfect
_ENDS_CLAUSE = frozenset('.;:\n“”"')
_LEFT_OPEN = _DATES.leaves_day_open | _DATES.puts_off | _DATES.delays | _DATES.appointed | _DATES.draws_near


def of_own_verb(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """The January storm killed nine; a storm in January killed nine; January was wet."""
    words, letters = verbs.words.words, verbs.words.letters
    end = min(len(words), index + _LONGEST_TIME_WORDS)
    behind = next((at for at in range(index, end) if letters[at] == OTHER), None)
    if behind is None or not words[behind].islower() or not words[behind].isalpha() or "," in words[index:behind]:
        return None
    if any(verbs.told(at) == "end" or words[at] in _DATES.occasions for at in range(index + 1, behind)):
        return None  # will speak on Thursday. The last storm killed nine
    opens = start == 0 or words[start - 1][0] in BEFORE_CLAUSE
    if before in _ON:
        is_thing = start > 1 and words[start - 2].isalpha() and verbs.told(start - 2) == "nothing"
        if words[behind] in _DATES.accuses and verbs.nearest(start - 1, -1) == "future":
            return None  # is to appear in court on Friday accused of theft
        return "past" if is_thing and _has_done(verbs, behind) and not is_said(verbs, start) else None
    if opens and _has_done(verbs, behind):
        return "past"
    if not (opens or before in _TEXT.determiners or before in _TEXT.possessives or before in _OWNS):
        return None
    for at in range(behind, min(len(words), behind + _WORDS_OF_NOUN)):
        if not words[at].isalpha() or words[at] in _DATES.occasions or words[at] in _TEXT.prepositions:
            return None
        if at > behind and verbs.told(at) != "nothing":
            return "past" if _has_done(verbs, at) and not is_said(verbs, start) else None
    return None


def _has_done(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a word is a verb of what has been done, which fixes no day to come: killed; not: was put off, loomed."""
    words = verbs.words.words
    form = _VERBS.get(words[index])
    if verbs.told(index) != "past" or not verbs.is_finite(index) or (form is not None and form.lemma in _SPEECH):
        return False
    near = words[index : index + (_WORDS_OF_NOUN if words[index] in _HELPS else 1)]
    return _LEFT_OPEN.isdisjoint(near) and "to" not in near and _DATES.tells_ahead.isdisjoint(near)


def is_said(verbs: ClauseVerbs, start: int) -> bool:
    """Whether somebody says what is told of a day, so that its verb may stand for one of the present."""
    return not _SAID.isdisjoint(verbs.words.words[max(0, start - _REACH_OF_SAYER_WORDS) : start])


def _of_telling(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """A survey in early January; a report from January; not: reports on Monday; its report on Monday will."""
    words = verbs.words.words
    if before in _TEXT.determiners or before in _OWNS:
        following = [word.lower() for word in words[index + 1 : index + 2]]
        return "past" if not _DATES.told_on_day.isdisjoint(following) else None  # the board’s Monday announcement
    noun = _noun_of_telling(verbs, start) if before in _OF_TELLING else None
    if noun is None:
        return None
    for at in range(noun - 1, max(-1, noun - 1 - _WORDS_OF_NOUN), -1):
        word = words[at].lower()
        if word in _TEXT.relatives:
            return None  # Quill, which reports on Monday
        if word in _TEXT.determiners or word in _TEXT.possessives or word in _OWNS:
            is_ahead = "future" in (verbs.nearest(at - 1, -1), verbs.nearest(index + 1, 1)) or _is_now(words[at - 1])
            return None if is_ahead and before in _ON else "past"
        if not word.isalpha() or verbs.told(at) != "nothing":
            return None
    return None


def _is_now(word: str) -> bool:
    """Whether a verb before a speech tells it in the present, so that it may be to come: is giving, gives."""
    form = _VERBS.get(word.lower())
    is_present = form is not None and not {BASE_FORM, THIRD_PERSON}.isdisjoint(form.forms) and PAST not in form.forms
    return is_present or (form is not None and word.endswith("ing"))


def _noun_of_telling(verbs: ClauseVerbs, start: int) -> int | None:
    """The survey or the speech before a day, or before the place where it was: a speech in New Marsk on Friday."""
    words = verbs.words.words
    for at in range(start - 2, max(0, start - 2 - _WORDS_OF_PLACE), -1):
        if words[at].lower() in _DATES.tellings:
            return at if at == start - 2 or words[at + 1] in _BEFORE_PLACE else None
        is_place = words[at][0].isupper() or words[at] in _BEFORE_PLACE or words[at] == "the"
        if not is_place or not words[at].isalpha():
            return None
    return None


def _done_up_to(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Has raised $3 million through the end of January; by January he had left."""
    words = verbs.words.words
    if before == "through":
        clause = range(start - 2, max(-1, start - 2 - _REACH_OF_PERFECT_WORDS), -1)
    elif before == "by" and (start < 2 or words[start - 2][0] in BEFORE_CLAUSE):
        clause = range(index + 1, min(len(words) - 1, index + 1 + _REACH_OF_PERFECT_WORDS))
    else:
        return None
    for at in clause:
        if verbs.told(at) == "future":
            return None  # by Friday I’ll have left
        if words[at].lower() in _PERFECT:
            done = words[at + 1].lower()
            form = _VERBS.get(done)
            is_done = form is not None and PAST_PARTICIPLE in form.forms and done not in _LEFT_OPEN
            return "past" if is_done and done not in _DATES.tells_ahead else None
        if words[at][0] in _ENDS_CLAUSE:
            return None
    return None


DONE_UP_TO: Final = Row[[ClauseVerbs, int, int, str], Tense](
    "done up to a month",
    "A month behind “through”, or behind “by” that opens a clause, is past where “has” or “had” tells what was done.",
    "Doe has sold 40 tons through the end of October.",
    "Doe has to sell 40 tons through the end of October.",
    _done_up_to,
)
ROWS: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    Row(
        "day of what has done something",
        "A day or a month is past where the noun it belongs to, or itself, has a verb of the past right behind, unless "
        "that puts something off or on.",
        "January rains closed the mill.",
        "The January fair was put off.",
        of_own_verb,
    ),
    Row(
        "day of a survey or a letter",
        "A day behind a survey, a letter, a ruling or the like is past, and so is one between an article or an "
        "owner and “announcement”, “statement” or the like.",
        "Marsk is proud of its mill after a survey in early October.",
        "Marsk is proud of its mill after a feast in early October.",
        _of_telling,
    ),
    DONE_UP_TO,
)
"""What is past even where that is more than a year ago."""
