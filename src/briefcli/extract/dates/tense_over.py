"""Weekdays that a verb seems to tell as to come, and that are over: was to speak on Monday, her victory on Tuesday.

A report seldom looks ahead by a bare weekday to what is five or six days away, and often tells of the day before.
"""

from collections.abc import Container
from typing import Final, Literal

from briefcli.extract.dates.clause_verbs import BEFORE_CLAUSE, ClauseVerbs, Tense
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import PAST_PARTICIPLE

_DATES = lexicon.dates()
_DEADLINES = lexicon.deadlines()
_CLAUSES = lexicon.clauses()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_YESTERDAY_DAYS = 6
"""How far ahead the next weekday of yesterday is."""
_TWO_DAYS_AGO_DAYS = 5
"""How far ahead that of the day before yesterday is."""
_HALF_A_WEEK_DAYS = 3
"""A weekday further ahead was nearer as it passed."""
_WORDS_TO_PLAN = 5
"""How far before a day “was” may be that tells what was planned for it: was due to open on."""
_REACH_OF_VERB_WORDS = 30
"""How far before a day the verb may be that tells of it."""
_REACH_OF_PLAN_WORDS = 12
"""How far before a day “was to” may be: was to speak to the millers of New Marsk on."""
_REACH_OF_MOVE_WORDS = 8
"""How far behind “before” the “was” of a plan may be: hours before the old mill of Marsk was due."""
_REACH_OF_HAD_WORDS = 7
"""How far before “to” the “had” of who asked or planned it may be: had, Doe said, told the old miller to."""
_WORDS_OF_SAYER = 6
"""How far behind the comma after a day the verb of who says so may be: the head of the old mill said."""
_REACH_OF_DEED_WORDS = 18
"""How far before its aim a deed may be: were flipped, as the rule is, to settle the race on."""
_REACH_OF_NOUN_WORDS = 6
"""How far before a day its victory or its speech may be: her victories in Marsk and Orul on."""
_WORDS_OF_OWNER = 3
"""How far before a noun its owner may be: Doe's two narrow victories."""
_WORDS_OF_OWNED = 5
"""Most words up to the noun that a day owns: Sunday's third-place play-off."""
_OWNER = (["'s"], ["’s"])
_WAS: Final = frozenset({"was", "were"})
_ON: Final = ("on", "in")
_OWNS: Final = frozenset({"'s", "’s"})
_LEAVES_OUT = frozenset({"aside", "apart"})
_PLANS = _DATES.appointed | _DATES.tells_ahead
_BEHIND = _DATES.because_of | _DATES.behind_in_time
_NO_DEED = _DATES.intended | _DATES.announcing | _DATES.decides
_BINDS = _DEADLINES.orders | _DATES.lets_do | _CLAUSES.speech
_MEANT = _DATES.occasions | _DATES.plans_decided
_COMMITS = _DEADLINES.pledges | {"plan"}
_ENDS = frozenset('\n.!?;:“”"')


def is_over(verbs: ClauseVerbs, index: int, start: int, ahead: int) -> bool:
    """Whether a weekday told as to come, so many days ahead, is the last one; its time words begin at `start`."""
    words = verbs.words.words
    beside = words[index].lower()
    if beside == "earlier":
        return True  # earlier Tuesday, his agent says
    if ahead > _HALF_A_WEEK_DAYS and (
        was_to_have_been(words, start)
        or _was_supposed(words, start)
        or _had_committed(verbs, index, start)
        or _was_cut_short(verbs, start)
    ):
        return True
    if ahead < _TWO_DAYS_AGO_DAYS:
        return False
    if words[index + 1 : index + 2] in _OWNER and not _is_owned_ahead(verbs, index):
        return True
    is_of_outcome = any(_is_of_noun(verbs, index, start, nouns) for nouns in (_DATES.outcomes, _DATES.mishaps))
    if is_of_outcome or _is_aim_of_deed(verbs, start):
        return True
    if ahead != _YESTERDAY_DAYS:
        return False
    if beside == "later" or _was_planned(words, start) or _is_behind(verbs, start):
        return True
    if _is_aim_of_deed(verbs, start, of_order=True):
        return True  # told on Monday: thousands were urged to leave on Sunday
    return any(_is_of_noun(verbs, index, start, nouns) for nouns in (_DATES.tellings, _DATES.told_on_day))


def was_to_have_been(words: list[str], start: int) -> bool:
    """Whether the time words at `start` tell for when something was planned, and was not: was to have begun on."""
    for at in range(start - 2, max(1, start - 2 - _REACH_OF_PLAN_WORDS), -1):
        if words[at][0] in _ENDS:
            return False
        if words[at] == "have" and words[at - 1] == "to":
            return words[at - 2] in _WAS
    return False


def _was_cut_short(verbs: ClauseVerbs, start: int) -> bool:
    """Whether something was done not long before what was planned for a day: sank an hour before it was due to dock."""
    words = verbs.words.words
    for at in range(start - 1, max(1, start - 1 - _REACH_OF_PLAN_WORDS), -1):
        if words[at][0] in BEFORE_CLAUSE:
            return False
        if words[at] == "before":
            is_planned = not _WAS.isdisjoint(words[at + 1 : at + 1 + _REACH_OF_MOVE_WORDS])
            return is_planned and words[at - 1] in _DATES.units_of_hours and verbs.nearest(at - 1, -1) == "past"
    return False


def _was_supposed(words: list[str], start: int) -> bool:
    """Whether something “was supposed” to be done on a day, or “had been expected” by it: nobody tells that it was."""
    for at in range(start - 2, max(1, start - 2 - _REACH_OF_PLAN_WORDS), -1):
        if words[at][0] in _ENDS:
            return False
        if words[at] == "to" and (words[at - 1] == "supposed" or words[at - 1] in _PLANS):
            is_had = words[at - 3 : at - 1] == ["had", "been"]
            return (is_had or (words[at - 1] == "supposed" and words[at - 2] in _WAS)) and not _is_said(words, at)
    return False


def _had_committed(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether somebody “had” agreed or planned to do something on a weekday."""
    reach = range(start - 1, max(1, start - 1 - _REACH_OF_VERB_WORDS), -1)
    verb = next((at for at in reach if verbs.told(at) != "nothing"), 0)
    return of_had_bidden(verbs.words, verb, index) == "future"


def of_had_bidden(words: Words, verb: int, day: int) -> Tense | None:
    """The tense of a day behind what somebody “had” asked, hoped or been told to do: had asked Doe to leave on.

    It is past, but where somebody says so, who may tell of what is still to be done: said she had told Doe to leave on.
    Whoever denies it tells of what is over. What had been decided or promised for a weekday may be still to come.
    """
    if verb < 2 or words.words[verb - 1] != "to":
        return None
    near = range(verb - 2, max(0, verb - 2 - _REACH_OF_HAD_WORDS), -1)
    had = next((at for at in near if words.words[at] == "had" or words.words[at][0] in _ENDS | {","}), 0)
    if not had or words.words[had] != "had":
        return None
    deed = had + 1
    while words.lower[deed] in _DATES.within_verb or words.lower[deed] == "been":
        deed += 1
    form = _VERBS.get(words.lower[deed])
    if form is None or PAST_PARTICIPLE not in form.forms or deed >= verb - 1:
        return None
    told = _tells_before(words, had)
    if told == "rejects":
        return "past"
    is_weekday = words.letters[day] in words.alphabet.letters("WEEKDAY")
    if is_weekday and (words.lower[deed] in _DATES.decides or form.lemma in _COMMITS):
        return "future"
    return "unknown" if told == "says" or _is_told_behind(words, day) else "past"


def _tells_before(words: Words, had: int) -> Literal["says", "rejects"] | None:
    """Whether somebody says what is told behind a word of their sentence, or denies it."""
    for at in range(had - 1, max(-1, had - 1 - _REACH_OF_PLAN_WORDS), -1):
        told = _VERBS.get(words.lower[at])
        if words.words[at][0] in _ENDS:
            return None
        if told is not None and told.lemma in _CLAUSES.rejects:
            return "rejects"
        if told is not None and told.lemma in _CLAUSES.speech:
            return "says"
    return None


def _is_told_behind(words: Words, day: int) -> bool:
    """Whether who says so stands behind a day and a comma: had been told to leave on Sunday, the miller said."""
    if words.words[day + 1 : day + 2] != [","]:
        return False
    for at in range(day + 2, min(len(words.words), day + 2 + _WORDS_OF_SAYER)):
        told = _VERBS.get(words.lower[at])
        if words.words[at][0] in _ENDS or words.words[at] == ",":
            return False
        if told is not None and told.lemma in _CLAUSES.speech:
            return True
    return False


def _is_owned_ahead(verbs: ClauseVerbs, index: int) -> bool:
    """Whether what a day owns may be to come: Sunday’s planned walk, a place in Sunday’s final; not: during it."""
    words = verbs.words.words
    owned = words[index + 2 : index + 2 + _WORDS_OF_OWNED]
    if not _PLANS.isdisjoint(owned):
        return True
    is_occasion = any(word.lower() in _DATES.occasions for word in owned) and _DATES.mishaps.isdisjoint(owned)
    return is_occasion and words[index - 1] != "during" and words[index - 1] not in _DATES.behind_in_time


def _was_planned(words: list[str], start: int) -> bool:
    """Whether something “was” scheduled for a day, or was to be done on it; not: said that he was to leave on."""
    before = [word.lower() for word in words[max(0, start - _WORDS_TO_PLAN) : start]]
    if not _PLANS.isdisjoint(before[-2:]) and not _WAS.isdisjoint(before):
        return True
    for at in range(start - 2, max(1, start - 2 - _REACH_OF_PLAN_WORDS), -1):
        if words[at][0] in _ENDS:
            return False
        if words[at] == "to" and (words[at - 1] in _WAS or (words[at - 1] in _PLANS and words[at - 2] in _WAS)):
            return not _is_said(words, at)
    return False


def _is_said(words: list[str], at: int) -> bool:
    """Whether somebody tells what is told at a word, so that “was” may stand for “is”."""
    for earlier in range(at - 1, max(-1, at - 1 - _REACH_OF_PLAN_WORDS), -1):
        verb = _VERBS.get(words[earlier].lower())
        if words[earlier][0] in _ENDS:
            return False
        if verb is not None and verb.lemma in _CLAUSES.speech:
            return True
    return False


def _is_aim_of_deed(verbs: ClauseVerbs, start: int, *, of_order: bool = False) -> bool:
    """Whether a day is that of why something was done: coins were flipped to settle the race on.

    Not so where somebody is let do it, or `of_order` told to: told them to settle it on.
    """
    words = verbs.words.words
    reach = range(start - 1, max(1, start - 1 - _REACH_OF_VERB_WORDS), -1)
    verb = next((at for at in reach if verbs.told(at) != "nothing"), 0)
    if verb < 2 or words[verb - 1] != "to" or verbs.told(verb) != "future" or words[verb] == "be":
        return False
    for at in range(verb - 2, max(-1, verb - 2 - _REACH_OF_DEED_WORDS), -1):
        if words[at][0] in _ENDS or words[at] in _MEANT or words[at] in _TEXT.subordinators:
            return False
        told = verbs.told(at)
        if told == "nothing":
            continue
        form = _VERBS.get(words[at].lower())
        is_bare = words[at] in _DATES.tells_past
        lemma = form.lemma if form is not None else words[at]
        is_order = of_order and lemma in _CLAUSES.told_to and lemma != "invite"
        is_bound = not is_order and (lemma in _BINDS or lemma in _CLAUSES.calls_for)
        is_deed = is_order or not (words[at] in _NO_DEED or is_bound)
        return told == "past" and verbs.is_finite(at) and not is_bare and is_deed
    return False


def _is_of_noun(verbs: ClauseVerbs, index: int, start: int, nouns: Container[str]) -> bool:
    """Whether a day is that of a victory, a speech or the like that somebody had: her victory in Marsk on Tuesday.

    Not so where it is told before that he will: will give his speech on Tuesday.
    """
    words = verbs.words.words
    if not _OWNS.isdisjoint(words[index + 1 : index + 2]):
        is_of = start > 1 and words[start - 1] in _TEXT.prepositions
        return is_of and words[start - 2].lower() in nouns
    first = start - 2 if words[start - 1 : start] in (["on"], ["in"]) else start - 1
    for at in range(first, max(0, first - _REACH_OF_NOUN_WORDS), -1):
        word = words[at]
        if word.lower() in nouns:
            return _is_had(verbs, at)
        if not (word[0].isupper() or word in ("in", "at") or word in _TEXT.coordinators):
            return False
    return False


def _is_had(verbs: ClauseVerbs, noun: int) -> bool:
    """Whether a victory or a speech is somebody’s, or a known one, and nobody is only to have it."""
    words = verbs.words.words
    for at in range(noun - 1, max(-1, noun - 1 - _WORDS_OF_OWNER), -1):
        word = words[at].lower()
        if word == "the" or word in _TEXT.possessives or word in _OWNS:
            return verbs.nearest(at - 1, -1) != "future" or (at > 0 and words[at - 1].lower() in _BEHIND)
        if not word.isalpha() or verbs.told(at) != "nothing":
            return False
    return False


def _is_behind(verbs: ClauseVerbs, start: int) -> bool:
    """Whether a day is left out or was ahead then: aside from Tuesday night; left ahead of a vote on Monday."""
    words = verbs.words.words
    if start > 1 and words[start - 1] == "from" and words[start - 2].lower() in _LEAVES_OUT:
        return True
    reach = range(start - 1, max(0, start - 1 - _REACH_OF_VERB_WORDS), -1)
    at = next((at for at in reach if verbs.told(at) != "nothing"), 0)
    is_on = words[start - 1 : start] == ["on"]
    return is_on and words[at : at + 2] == ["ahead", "of"] and verbs.nearest(at - 1, -1) == "past"
