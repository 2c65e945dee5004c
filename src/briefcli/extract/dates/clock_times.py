"""Times of the day: 17:40, 8 a.m. Tuesday, noon on Friday, Saturday night, dusk."""

from datetime import date

from briefcli.extract.dates import time_words
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Basis, Expression, Phrase, unresolved
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()

_MOST_DAYS_BEFORE, _MOST_DAYS_AFTER = 3, 1
"""How far from publication the day named last may be to claim an hour: news is about the last few days."""
_WORDS_BESIDE = 6
"""Within so many words an hour belongs to the day before it, however far from publication that is."""


def clock(phrase: Phrase) -> str | None:
    """The hour and minute that a phrase names as HH:MM, 24:00 for midnight, MI for midday; none if it names none."""
    if (word := phrase.one("CLOCK_AM")) is not None:
        return _written(time_words.clock_am(word))
    if (word := phrase.one("NOON")) is not None:
        return str(time_words.load().values[word])
    meridiem = phrase.one("MERIDIEM")
    if meridiem is not None:
        return _by_twelve_hours(phrase, meridiem)
    if (word := phrase.one("CLOCK", "DOTTED")) is not None:
        digits = word.rstrip("hrsHRS")
        return _written(time_words.clock(digits))
    return None


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


def zone(phrase: Phrase) -> str | None:
    """The words that name the zone of a time."""
    for index, _ in phrase.placed("ZONE"):
        return phrase.words.words[index]
    return None


def time_alone(phrase: Phrase, reference: Reference) -> Expression | None:
    """A time without a day: on the day that the text named last, or on the day of publication."""
    time = clock(phrase)
    after = phrase.words.words[phrase.last : phrase.last + 1]
    if phrase.one("CLOCK") and after and after[0].lower() in _DATES.after_game_clock:
        rules.tell(GAME_CLOCK)
        return None
    if time is None:
        return None
    day = _day_of(phrase, reference)
    if day is None:
        named = time[0].isdecimal()
        return Expression(
            phrase.span, f"T{time}", "TIME", time=time if named else None, zone=zone(phrase), needs=reference.needs
        )
    return at(phrase, time, CalendarPeriod("day", day), reference.basis)


def part_alone(phrase: Phrase, reference: Reference) -> Expression | None:
    """Dusk, nightfall, the morning: on the day that the text named last."""
    part = phrase.value("PART_OF_DAY", "NIGHT")
    day = _day_of(phrase, reference)
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


def _day_of(phrase: Phrase, reference: Reference) -> date | None:
    """The day of a time without one: the day named last, unless that is too far from publication."""
    last, published = reference.last_day, reference.published
    if last and published and not reference.narrative:
        beside = phrase.first - reference.last_day_at <= _WORDS_BESIDE
        near = beside or -_MOST_DAYS_BEFORE <= (last - published).days <= _MOST_DAYS_AFTER
        return last if near else published
    return last or published


GAME_CLOCK = Rule(
    "clock of a game",
    "A time before “into”, “left” or “remaining” is that of a game, not of the day.",
    "Quill scored 1:48 into overtime on Friday.",
    "Quill scored at 17:48 on Friday.",
)
