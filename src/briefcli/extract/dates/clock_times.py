"""Times of the day: 17:40, 8 a.m. Tuesday, noon on Friday, Saturday night, dusk."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from briefcli import regexes
from briefcli.extract.dates import durations, time_words
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Basis, Expression, Phrase, unresolved
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()
_TEXT = lexicon.text()

_BEGIN_CLAUSE = {","} | _TEXT.determiners | _TEXT.possessives | _TEXT.subject_pronouns
"""What a clause begins with behind an hour: At 1840, At 18.40 the roof fell in."""

_TO_PLAY = (["to", "play"], ["to", "go"])
_MIDNIGHT = "24:00"
_MIDNIGHT_HOUR, _DAWN = "00:00", "05:00"
_EVENING = "18:00"
_EVENING_HOURS = range(7, 12)
_WORDS_BEHIND_DAY = 4
"""How far behind a day its hour may stand: on Monday at 11 p.m."""
_MOST_WORDS_TO_DAWN = 40
"""How far behind an evening hour one before dawn is of the same night: some two sentences."""
_WORDS_OF_EVENING = 4
"""How far before the end of a day's words "late" or "night" may stand: late on Monday, Monday night."""


def clock(phrase: Phrase, part_of_day: str | None = None) -> str | None:
    """The hour and minute that a phrase names as HH:MM, 24:00 for midnight, MI for midday; none if it names none.

    `part_of_day` is that of a day beside it: half past four on Friday afternoon.
    """
    if (word := phrase.one("CLOCK_AM")) is not None:
        return _written(time_words.clock_am(word))
    if (word := phrase.one("NOON")) is not None:
        return str(time_words.load().values[word])
    meridiem = phrase.one("MERIDIEM")
    if phrase.one("half", "quarter") is not None:
        return _spoken(phrase, meridiem, part_of_day)
    if meridiem is not None:
        return _by_twelve_hours(phrase, meridiem)
    if (word := phrase.one("CLOCK", "DOTTED", "YEAR", "NUMBER")) is not None:
        digits = word.rstrip("hrsHRS")
        return _written(time_words.clock(digits))
    return None


def _spoken(phrase: Phrase, meridiem: str | None, part_of_day: str | None) -> str | None:
    """Half past five in the evening, a quarter to six; without a part of the day, the hour is unknown."""
    number = phrase.one("DAY_NUMBER")
    hour, minute = int(number) if number else phrase.value("CARDINAL") or 1, 30 if phrase.one("half") else 15
    if phrase.one("to"):
        hour, minute = hour - 1 or 12, 45
    if not 1 <= hour <= 12:
        return None
    part = phrase.value("PART_OF_DAY") or part_of_day
    half = meridiem or (None if part is None else "am" if part == "MO" else "pm")
    return _written(time_words.hour_of_day(hour, minute, half)) if half else f"XX:{minute}"


def _by_twelve_hours(phrase: Phrase, meridiem: str) -> str | None:
    word = phrase.one("CLOCK", "DOTTED", "DAY_NUMBER")
    if word is not None:
        hour, minute = map(int, word.replace(".", ":").split(":")[:2]) if not word.isdecimal() else (int(word), 0)
        return _written(time_words.hour_of_day(hour, minute, meridiem))
    spoken = phrase.value("CARDINAL")
    return _written(time_words.hour_of_day(spoken, 0, meridiem)) if spoken else None


def _written(found: tuple[int, int] | None) -> str | None:
    return f"{found[0]:02}:{found[1]:02}" if found else None


def at(phrase: Phrase, time: str, of: CalendarPeriod, basis: Basis) -> Expression:
    """A time on a day."""
    day = of.earliest
    return Expression(
        phrase.span,
        f"{of.value}T{time}",
        "TIME",
        day,
        day,
        time=time if time[0].isdecimal() else None,
        zone=zone(phrase),
        basis=basis,
    )


def at_hour(phrase: Phrase, hour: int, half: str, of: CalendarPeriod, basis: Basis) -> Expression:
    """An hour by the twelve-hour clock on a day: 6 this evening."""
    return at(phrase, _written(time_words.hour_of_day(hour, 0, half)) or "", of, basis)


def zone(phrase: Phrase) -> str | None:
    """The words that name the zone of a time."""
    for index, _ in phrase.placed("ZONE"):
        return phrase.words.words[index]
    return None


def time_alone(phrase: Phrase, reference: Reference) -> Expression | None:
    """A time without a day: on the day that the text named last, or on the day of publication."""
    time = clock(phrase)
    after = phrase.words.lower[phrase.last : phrase.last + 2]
    is_of_game = after[:1] != [] and (after[0] in _DATES.after_game_clock or after in _TO_PLAY)
    if phrase.one("CLOCK") and is_of_game:
        rules.tell(GAME_CLOCK)
        return None
    if after == ["on", "a"] and phrase.words.words[phrase.last + 2 : phrase.last + 3] != []:
        return unresolved(phrase, "the text does not say which day", "TIME")  # at 10pm on a Sunday
    # An hour of which nobody knows whether it is of the morning is told only with its day.
    return _at_hand(phrase, time, reference) if time is not None and time[0] != "X" else None


def up_to_hour(phrase: Phrase, reference: Reference) -> Expression | None:
    """By five o'clock: on the day at hand; whether the morning or the evening is meant is not told."""
    day = reference.day_at_hand(phrase.first)
    if day is None:
        return unresolved(phrase, reference.needs, "TIME")
    return at(phrase, "XX:00", CalendarPeriod("day", day), reference.basis)


def _at_hand(phrase: Phrase, time: str, reference: Reference) -> Expression:
    """A time on the day that the text named last, or on the day of publication."""
    day = reference.day_at_hand(phrase.first)
    is_next = _is_past_midnight(phrase, reference) if time == _MIDNIGHT else _is_before_dawn(phrase, reference, time)
    if is_next and day is not None:
        rules.tell(PAST_MIDNIGHT)
        following = CalendarPeriod("day", day).shift(1)
        time, day = "00:00" if time == _MIDNIGHT else time, following.earliest if following else None
    if day is not None and _is_of_night_before(phrase, reference, day, time):
        return unresolved(phrase, "the text does not say which day", "TIME")
    if day is None:
        named = time[0].isdecimal()
        return Expression(
            phrase.span, f"T{time}", "TIME", time=time if named else None, zone=zone(phrase), needs=reference.needs
        )
    return at(phrase, time, CalendarPeriod("day", day), reference.basis)


def in_figures(phrase: Phrase, reference: Reference) -> Expression | None:
    """An hour without a colon, behind “at”: at 0400, at 1730 on Friday; At 18.40 the roof fell in."""
    words, word = phrase.words, phrase.words.words[phrase.first]
    is_hour = len(word.replace(".", "")) == len("0400") and time_words.clock(word) is not None
    if not is_hour and phrase.one("UNITS") is not None:
        return durations.duration(phrase, reference)  # extended by 96 hours
    if not is_hour:
        return None
    has_zero = word[0] == "0" and "." not in word
    after = words.words[phrase.last] if phrase.last < len(words.words) else ""
    if after[:1].isdecimal():
        return None  # of a telephone
    beside = words.letters[phrase.last : phrase.last + 1]
    is_beside = phrase.one("ZONE") or (beside and beside in words.alphabet.letters("TODAY"))
    opens = words.words[phrase.first - 1] == "At" and after.lower() in _BEGIN_CLAUSE
    if not (has_zero or is_beside or opens or phrase.one("UNITS") is not None):
        return None
    return _at_hand(phrase, _written(time_words.clock(word)) or "", reference)


def _is_past_midnight(phrase: Phrase, reference: Reference) -> bool:
    """Whether a midnight comes after the evening named last: it left late on Monday and landed just after midnight."""
    words = phrase.words.words
    if not phrase.one("after") and words[phrase.first - 1 : phrase.first] != ["after"]:
        return False
    named = reference.last_day_at
    around = {word.lower() for word in words[max(0, named - _WORDS_OF_EVENING) : named + 1]}
    return not _DATES.late_in_day.isdisjoint(around) or _has_evening_hour(words, named)


def _is_before_dawn(phrase: Phrase, reference: Reference, time: str) -> bool:
    """Whether an hour before dawn comes after an evening hour: began at 11 p.m. on Monday, and was out at 3 a.m."""
    named = reference.last_day_at
    is_near = 0 < phrase.first - named <= _MOST_WORDS_TO_DAWN
    return _MIDNIGHT_HOUR <= time < _DAWN and is_near and _has_evening_hour(phrase.words.words, named)


def _is_of_night_before(phrase: Phrase, reference: Reference, day: date, time: str) -> bool:
    """Whether an hour of the evening may be of the night before: passed at 5 a.m. today. At 10 p.m. three had left."""
    named = reference.last_day_at
    if (
        time < _EVENING
        or day != reference.published
        or reference.last_day != day
        or phrase.first - named > _MOST_WORDS_TO_DAWN
    ):
        return False
    beside = phrase.words.words[max(0, named - _WORDS_OF_EVENING) : named + 1]
    is_of_morning = any(word.lower().replace(".", "").endswith("am") and word[0].isdecimal() for word in beside)
    return is_of_morning and reference.tense(phrase.first) == "past"


def _has_evening_hour(words: Sequence[str], named: int) -> bool:
    """Whether an hour from seven to before midnight stands beside the day named last: 10:50 p.m. Monday."""
    beside = " ".join(words[max(0, named - _WORDS_OF_EVENING) : named + _WORDS_BEHIND_DAY])
    return any(int(found["hour"]) in _EVENING_HOURS for found in _past_noon().finditer(beside))


@cache
def _past_noon() -> re.Pattern[str]:
    return regexes.compile(r"\b(?P<hour>\d{1,2})(?:[.:]\d\d)? ?p\.?m\b", re.IGNORECASE)


def part_alone(phrase: Phrase, reference: Reference) -> Expression | None:
    """Dusk, nightfall, the morning: on the day that the text named last."""
    part = phrase.value("PART_OF_DAY", "NIGHT")
    day = reference.day_at_hand(phrase.first)
    if day is None:
        return unresolved(phrase, reference.needs, "TIME")
    return at(phrase, part, CalendarPeriod("day", day), reference.basis)


def time_of_entry(phrase: Phrase, reference: Reference) -> Expression | None:
    """The time at the start of an entry in a live report, written with a full stop: 07.05 Good morning."""
    text, (start, end) = phrase.words.text, phrase.span
    heads_line = (
        (start == 0 or text[start - 1] == "\n") and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    )
    return time_alone(phrase, reference) if heads_line and end - start == len("07.05") else None


PAST_MIDNIGHT = Rule(
    "midnight after an evening",
    "“After midnight” behind a day with “late”, “evening”, “night” or an hour of the evening is early on the day after "
    "it; so is an hour before dawn behind such an hour.",
    "The ferry left late on Monday and sank just after midnight.",
    "The ferry left on Monday and sank just after midnight.",
)
GAME_CLOCK = Rule(
    "clock of a game",
    "A time before “into”, “left” or “to play” is that of a game, not of the day.",
    "Quill scored 1:48 into overtime on Friday.",
    "Quill scored at 17:48 on Friday.",
)
