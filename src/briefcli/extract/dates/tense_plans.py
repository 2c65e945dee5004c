"""What is announced, fixed or put off says that its day is to come: a strike from Friday, talks called for Monday."""

from typing import Final

from briefcli.extract.dates import tense_deeds, tense_schedules
from briefcli.extract.dates.clause_verbs import BEFORE_CLAUSE, ClauseVerbs, Tense
from briefcli.extract.dates.time_words import OTHER
from briefcli.extract.text import lexicon
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_CANCELLED = ("canceled", "cancelled")
_HAVE = frozenset({"has", "have"})
_REACH_OF_ANNOUNCEMENT_WORDS = 8
"""How far before a date what is announced for it may begin."""
_REACH_OF_OPENING_WORDS = 14
"""How far before “starting” the verb may be: has named a squad of 14 for the first match against Marsk starting."""
_WORDS_OF_VERB = 3
"""How far before a verb its “had” may be."""
_REACH_OF_DECISION_WORDS = 36
"""How far before a month the decision may be: to ban the agency, which helps, from working from January."""
_WORDS_OF_MONTH = 2
"""How many words name a month: late January."""
_WORDS_TO_DECISION = 6
"""How far before a decision what it led to may be: in response to the board's decision."""
_WORDS_OF_LENGTH = 5
"""How far before a day “by” and a length may begin: by up to five days on."""
_ORDERS_TO = frozenset({"subpoenaed", "summoned"})
"""Verbs of calling somebody to an occasion that nobody uses of one that is over."""
_WORDS_OF_NAME = 5
"""Most words of a place that is named between two commas, and the commas."""
_IN = frozenset({"from", "in"})
_REASONS = frozenset({"response", "since"})
"""Words before a decision, besides “after”, by which something is told of later: in response to, since the vote to."""
_BEHIND_FIXED = frozenset({"as", "for"})
_WORDS_OF_MOVED = 12
"""How far before “has been moved” the occasion may be: the match with Orul that was planned for Thursday."""
_WORDS_OF_DAY = 6
"""How far behind a date “as” or “for” may be: set 3 May 2025 as the day."""
_ARTICLES = frozenset({"a", "an"})
_ENDS = frozenset("\n.!?;:")
_REACH_OF_APPROACHING_WORDS = 3
"""How far behind a date “approaching” may be: with the November election approaching."""
_REACH_OF_OCCASION_WORDS = 6
"""How far before a day “until” may be that leads up to its occasion: until a hearing in court on Monday."""


def _put_off(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """The case was adjourned until Monday; a month to which something was put off is the nearest.

    So is the day of what has been put off: the vote on Monday has been postponed.
    """
    if before == "on" and _has_been_put_off(verbs, index, start):
        return "future"
    at = (
        _to_hour(verbs, start, before)
        or _occasion_put_off_to(verbs, start, before)
        or _place_moved_to(verbs, start, before)
    )
    verb = _fixed_at(verbs, at, _DATES.puts_off) if at is not None else None
    if verb is None or not _DATES.surely_ahead.isdisjoint(verbs.words.words[verb:start]):
        return None  # was to be switched off in May but will run on until June
    is_weekday = verbs.words.letters[index] in verbs.words.alphabet.letters("WEEKDAY")
    is_perfect = not _HAVE.isdisjoint(verbs.words.words[max(0, verb - _WORDS_OF_VERB) : verb])
    return "future" if is_weekday or is_perfect else "unknown"


def _has_been_put_off(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether an occasion stands before a day, and “has been” with a verb of putting off right behind it."""
    words = verbs.words.words
    if words[max(0, start - 2)].lower() not in _DATES.occasions:
        return False
    end = next((at for at in range(index, len(words)) if verbs.words.letters[at] == OTHER), len(words))
    is_perfect = words[end : end + 1] != [] and words[end] in _HAVE and words[end + 1 : end + 2] == ["been"]
    return is_perfect and not (_DATES.puts_off | _DATES.leaves_day_open).isdisjoint(words[end + 2 : end + 3])


def _summoned(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Was summoned to a meeting on Wednesday; has been invited to the wedding on Friday; not: invited Doe on Friday."""
    words = verbs.words.words
    at = start - (2 if before == "on" else 1)
    if at < _WORDS_OF_VERB or words[at].lower() not in _DATES.occasions:
        return None
    to = next((one for one in range(at - 1, max(0, at - 1 - _WORDS_OF_LENGTH), -1) if words[one] == "to"), 0)
    verb = next(
        (one for one in range(to - 1, max(0, to - 1 - _WORDS_OF_LENGTH), -1) if words[one] in _DATES.summons), 0
    )
    helps = words[max(0, verb - _WORDS_OF_VERB) : verb]
    is_told = "had" in helps and tense_deeds.is_said(verbs, verb)  # said she had invited Doe to talks on Monday
    if not to or not verb or ("had" in helps and not is_told):
        return None
    is_perfect = is_told or not _HAVE.isdisjoint(helps)
    return "future" if words[verb] in _ORDERS_TO or is_perfect else None


def _to_hour(verbs: ClauseVerbs, start: int, before: str) -> int | None:
    """Where “to” or “until” stands before a day, or before its hour: was extended to midnight on Friday."""
    if before in _DATES.put_off_to:
        return start - 1
    words, at = verbs.words, start - 2
    while before == "on" and at > 0 and words.letters[at] != OTHER:
        if words.words[at] in _DATES.put_off_to:
            is_number = words.words[at] == "to" and not tense_schedules.is_hour(words, at + 1)
            return None if is_number else at  # put the toll at 11 but lowered it to nine on Monday
        at -= 1
    return None


def _occasion_put_off_to(verbs: ClauseVerbs, start: int, before: str) -> int | None:
    """Where “until” stands before the occasion of a day: was remanded until a hearing in court on Monday."""
    words = verbs.words.words
    if before != "on":
        return None
    is_occasion = False
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_OCCASION_WORDS), -1):
        if words[at] in _DATES.put_off_to:
            return at if is_occasion else None
        is_occasion = is_occasion or words[at] in _DATES.occasions
        if words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing":
            return None
    return None


def _place_moved_to(verbs: ClauseVerbs, start: int, before: str) -> int | None:
    """Where “to” stands before the new place of an occasion: the match has been moved to Marsk on Friday."""
    words = verbs.words.words
    if before != "on":
        return None
    for at in range(start - 2, max(1, start - 2 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at] == "to":
            is_perfect = words[at - 1] in _DATES.puts_off and words[at - 2] == "been" and words[at - 3] in _HAVE
            subject = words[max(0, at - 3 - _WORDS_OF_MOVED) : max(0, at - 3)]
            return at if is_perfect and not _DATES.occasions.isdisjoint(subject) else None
        if words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing":
            return None
    return None


def _from_announced(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Announced a strike from Friday, a strike starting on Friday."""
    opens = verbs.words.lower[start - 2] if before == "on" and start > 1 else before
    if opens not in _DATES.opens_on or verbs.words.words[index + 1 : index + 2] == ["to"]:
        return None
    ahead = verbs.words.lower[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start]
    at = next((at for at, word in enumerate(ahead) if word in _DATES.warns_of_action), len(ahead))
    is_warned = not _DATES.gatherings.isdisjoint(ahead[at:])  # gave notice of a strike from Tuesday
    is_announced = is_warned or not _DATES.announcing.isdisjoint(ahead)
    is_ahead = is_announced or (opens != "from" and _is_told_till_now(verbs, start - 1))
    return "future" if is_ahead else None


def _is_told_till_now(verbs: ClauseVerbs, before: int) -> bool:
    """Whether the verb before what starts on a day tells of now or of what is to come: has named a squad for a match.

    Not so a verb of the past: was hurt in a race starting on Friday.
    """
    words = verbs.words.words
    for at in range(before - 1, max(0, before - 1 - _REACH_OF_OPENING_WORDS), -1):
        told = verbs.told(at)
        if told == "past":
            return words[at] in _HAVE or words[at - 1] in _HAVE
        if told != "nothing":
            return told == "future"
    return False


def _has_announced(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """The union has called a strike on Friday; announced a strike on 3 May, the nearest; called for one.

    What somebody has cancelled on a day is to come, too: nothing “has” happened on a day that is over.
    """
    words = verbs.words.words
    if before != "on":
        return None
    first = _before_named_place(words, start - 2)
    for at in range(first, max(0, first - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at] in _CANCELLED and words[at - 1] in _HAVE:
            return "future"
        if words[at].lower() in _DATES.announcing:
            is_call = words[at + 1] == "for" and not _DATES.gatherings.isdisjoint(words[at + 2 : start - 1])
            if is_call or words[at - 1].lower() in _HAVE:
                return "future"
            is_weekday = verbs.words.letters[index] in verbs.words.alphabet.letters("WEEKDAY")
            return None if is_weekday or at == start - 2 else "unknown"
        if words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing":
            return None
    return None


def _before_named_place(words: list[str], index: int) -> int:
    """Where a search goes on before a name between commas that ends at a word: protests in the capital, Marsk, on."""
    if words[index] != ",":
        return index
    opens = next((at for at in range(index - 1, max(0, index - _WORDS_OF_NAME), -1) if words[at] == ","), index)
    is_name = opens < index - 1 and all(word[0].isupper() for word in words[opens + 1 : index])
    return opens - 1 if is_name else index


def _appointed(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Talks have been called for Monday; the judge set a hearing for Monday, a trial date of 3 June."""
    words = verbs.words.words
    if before == "on" and words[start - 3 : start - 2] == ["for"] and words[start - 2] in _DATES.occasions:
        is_fixed = _fixed_at(verbs, start - 3, _DATES.appointed | _DATES.puts_off) is not None
        is_weekday = verbs.words.letters[index] in verbs.words.alphabet.letters("WEEKDAY")
        return "unknown" if is_fixed and not is_weekday else None  # posted the case for hearing on 3 May
    if before in _ARTICLES and words[start - 2 : start - 1] == ["for"] and words[index + 2 : index + 3] != []:
        is_launch = not _DATES.occasions.isdisjoint(words[index + 1 : index + 3])
        is_fixed = is_launch and _fixed_at(verbs, start - 2, _DATES.appointed) is not None
        return "future" if is_fixed else None  # was scheduled for a 3 May launch
    if before in _DATES.fixes_day and verbs.words.letters[index] not in verbs.words.alphabet.letters("WEEKDAY"):
        behind = next((word for word in words[index : index + _WORDS_OF_DAY] if word in _BEHIND_FIXED), "")
        return "future" if behind else None  # set 3 May as the day, for the trial
    is_date = before in _DATES.behind_date and start > 1 and verbs.words.lower[start - 2] == "date"
    if before != "for" and not is_date:
        return None
    at = _fixed_at(verbs, start - 1, _DATES.appointed)
    if at is None or verbs.words.lower[at + 1] in ("at", "in"):
        return None  # planned in Marsk for Saturday, was cancelled
    return "future"


def _decided_before(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """It followed a decision to ban the sale of coal from March: the nearest month."""
    words = verbs.words.words
    named = {word.lower() for word in words[index : index + _WORDS_OF_MONTH]}
    if before not in _IN or named.isdisjoint(_DATES.months):
        return None
    for at in range(start - 2, max(1, start - 2 - _REACH_OF_DECISION_WORDS), -1):
        if words[at] == "to" and words[at - 1] in _DATES.decisions_to:
            reasons = words[max(0, at - _WORDS_TO_DECISION) : at - 1]
            is_reason = not (_REASONS | _DATES.behind_in_time | _DATES.follows).isdisjoint(reasons)
            return "unknown" if is_reason and verbs.nearest(at - 1, -1) == "past" else None
        if words[at][0] in _ENDS:
            return None
    return None


def _approaching(verbs: ClauseVerbs, index: int, _: int, __: str) -> Tense | None:
    """With the November election approaching."""
    following = verbs.words.lower[index + 1 : index + 1 + _REACH_OF_APPROACHING_WORDS]
    return "future" if not _DATES.approaching.isdisjoint(following) and "was" not in following else None


def is_decided_for(verbs: ClauseVerbs, start: int) -> bool:
    """Whether a day is that of a decision: agreed to extend the truce by five days on Monday lasts for days."""
    words = verbs.words
    if start < _WORDS_OF_LENGTH or words.letters[start - 2] not in words.alphabet.letters("UNITS"):
        return False
    if _DATES.before_length.isdisjoint(words.words[start - _WORDS_OF_LENGTH : start - 2]):
        return False
    for at in range(start - _WORDS_OF_LENGTH, max(0, start - _WORDS_OF_LENGTH - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words.words[at] == "to" and words.words[at - 1] in _DATES.decides:
            return verbs.told(at - 1) == "past"
        if words.words[at][0] in BEFORE_CLAUSE:
            return False
    return False


def _fixed_at(verbs: ClauseVerbs, before: int, fixes: frozenset[str]) -> int | None:
    """Where the nearest of some verbs stands in the clause before a word; none where it “had” been done."""
    words = verbs.words.words
    for at in range(before - 1, max(-1, before - 1 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at].lower() in fixes:
            return None if "had" in words[max(0, at - _WORDS_OF_VERB) : at] else at
        if words[at][0] in BEFORE_CLAUSE:
            return None
    return None


PUT_OFF: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "day to which something is put off",
    "A weekday after “to” or “until” is in the future where something was adjourned, postponed or the like to it, "
    "or to a hearing on it; so is a day on which a match or the like “has been moved” to another place.",
    "The trial of the miller was adjourned until Friday.",
    "The trial of the miller had been adjourned until Friday.",
    _put_off,
)
SUMMONED: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "summoned to an occasion",
    "A day behind a meeting, a hearing or the like to which somebody was summoned, or has been invited, is to come.",
    "The miller was summoned to a meeting on Friday.",
    "The miller had been summoned to a meeting on Friday.",
    _summoned,
)
FROM: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "announced from a day",
    "A day after “from” is to come where something is announced, called or ordered before it.",
    "Bus drivers announced a strike from Saturday.",
    "Bus drivers left the strike from Saturday.",
    _from_announced,
)
ON: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "announced on a day",
    "A day behind “has announced”, “have called”, “has cancelled” or “called for” and a thing is to come, and a date "
    "behind “announced” and a thing is the nearest.",
    "Bus drivers have called a strike on Saturday.",
    "Bus drivers have left a strike on Saturday.",
    _has_announced,
)
FIXED: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "day that is fixed",
    "A day after “called for”, “cancelled for” or the like is in the future.",
    "The mill has cancelled its fair planned for Friday.",
    "The mill has paid its men for Friday.",
    _appointed,
)
DECIDED: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "month of what was decided before",
    "A month behind a decision “to” do something is the nearest one where something came “after” it or followed it.",
    "Doe left Marsk after a decision to close the mill in March.",
    "Doe left Marsk after a promise to close the mill in March.",
    _decided_before,
)
APPROACHING: Final[Row[[ClauseVerbs, int, int, str], Tense]] = Row(
    "what approaches",
    "A day whose noun has “approaching”, “looming” or “nearing” behind it is in the future.",
    "With the Friday vote approaching, the mill is shut.",
    "With the Friday vote lost, the mill is shut.",
    _approaching,
)
