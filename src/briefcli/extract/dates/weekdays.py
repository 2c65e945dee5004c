"""Weekdays: Friday, last Friday, Friday night, Monday next week, that Saturday, the following Tuesday, 6 on Friday."""

from datetime import date

from briefcli.extract.dates import clock_times, periods, relative_dates, sentence_ends
from briefcli.extract.dates.periods import CalendarPeriod, holding
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase, of_period, unresolved, vague
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()
_CLAUSES = lexicon.clauses()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_MOST_DAYS_BACK = 2
"""How far “that Friday” may lie before the day named last; otherwise it is the next one."""
_MOST_WORDS_SINCE_DAY = 60
"""How far behind the day named last “on the Monday” still is the one beside it: some three sentences."""
_OWNS = (["'s"], ["’s"])
_IN_LIST = frozenset({",", "on", "of"})
"""What stands between the weekdays of a list besides “and” and “or”, and before the week that they are of."""
_WORDS_OF_LISTED_WEEKDAYS = 10
"""How far behind a weekday the week may be of which it and others are: on Monday, Tuesday and Friday of last week."""
_ON_THE = (["on", "the"], ["until", "the"], ["by", "the"])
_CLOSES = (
    _TEXT.determiners | _TEXT.subject_pronouns | _TEXT.auxiliaries | _TEXT.coordinators | _TEXT.subordinators
    | (_TEXT.prepositions - {"of"})
)  # fmt: skip
"""Words behind a weekday of which it is no part: on the Monday they left; not: on the Monday of the fair."""
_DIGITS_OF_YEAR = 4
_MOST_HOURS = 12
"""A larger number behind “before” is no hour by a clock without morning and evening."""
_TO_TOMORROW_DAYS = 1
"""How far ahead the weekday of tomorrow is, which nobody calls the next one."""
_HALF_A_WEEK_DAYS = 3
"""A weekday further ahead was nearer as it passed."""
_YESTERDAY = 6
"""How far ahead the weekday of yesterday is."""


def weekday(phrase: Phrase, reference: Reference) -> Expression | None:
    """Friday, last Friday, Friday night, Monday next week."""
    if _opens_clause(phrase):
        return weekday(phrase.part(phrase.first + 1, phrase.last), reference)
    number, now = phrase.value("WEEKDAY", "WEEKDAY_ABBREVIATED"), reference.now
    if now is None:
        return unresolved(phrase, reference.needs)
    owned = phrase.first > 0 and phrase.words.lower[phrase.first - 1] == "the"
    if _is_of_thing(phrase):
        rules.tell(WEEKDAY_IN_NAME)
        return None
    if phrase.words.lower[phrase.last - 1] in _DATES.parts_of_many_days:
        return vague(phrase, f"XXXX-WXX-{number}", "SET")  # on Saturday nights
    is_owned_name = (owned or _is_night_of_name(phrase)) and phrase.begins_name()
    if is_owned_name or _is_given_name(phrase):
        rules.tell(WEEKDAY_IN_NAME)
        return None
    if _is_any(phrase) or _is_of_old_year(phrase, reference):
        return unresolved(phrase, "the text does not say which one")
    # By half-time on that Saturday: of the match on 28 December, whatever “by” tells of the tense.
    is_on = phrase.words.words[phrase.first - 1 : phrase.first] == ["on"]
    is_behind = is_on and reference.last_day is not None and reference.last_day < now
    is_of_tale = is_behind or _is_told_behind(phrase) or reference.tense(phrase.first) != "future"
    if phrase.one("THAT") and not phrase.one("UNIT") and is_of_tale:
        return _that_weekday(phrase, reference, number)
    if _is_of_days_named(phrase, reference):
        of_days = _of_range(phrase, reference, number) or _that_weekday(phrase, reference, number)
        if of_days.earliest is not None and (of_days.earliest <= now or reference.tense(phrase.first) != "past"):
            return of_days
    elif _is_pointed_to(phrase) and reference.tense(phrase.first) == "past":
        return unresolved(phrase, "the text does not say which one")  # He had bought it on the Wednesday.
    found = _weekday(phrase, reference, number)
    part = phrase.value("PART_OF_DAY", "NIGHT")
    return of_period(phrase, found, reference.basis, f"T{part}" if part else "")


def _of_range(phrase: Phrase, reference: Reference, number: int) -> Expression | None:
    """The weekday within a range of days that was named last: is from 14 to 18 June, and opens on the Monday."""
    if reference.last_range is None:
        return None
    first, last = reference.last_range
    found = holding("day", first).shift((number - first.isoweekday()) % 7)
    return of_period(phrase, found, "narrative") if found is not None and found.earliest <= last else None


def _is_of_days_named(phrase: Phrase, reference: Reference) -> bool:
    """Whether “the” points to the weekday beside a day named before: on 2 May he left, and on the Monday he wrote."""
    is_near = reference.last_day is not None and phrase.first - reference.last_day_at <= _MOST_WORDS_SINCE_DAY
    return is_near and _is_pointed_to(phrase)


def _is_pointed_to(phrase: Phrase) -> bool:
    """Whether “the” points to a weekday that readers can find: and on the Monday he wrote; not: on the Monday run."""
    words, first = phrase.words.words, phrase.first
    is_led = [word.lower() for word in words[max(0, first - 2) : first]] in _ON_THE
    plain = phrase.one("UNIT", "NEXT", "LAST", "THIS", "THAT", "past", "last") is None
    behind = words[phrase.last] if phrase.last < len(words) else "."
    is_led = is_led and words[first][0].isupper()  # not: by the close of business on Monday
    return is_led and plain and (not behind[0].isalnum() or behind.lower() in _CLOSES)


def _is_told_behind(phrase: Phrase) -> bool:
    """Whether “when” behind a weekday tells which one is meant: will never forget that Saturday when it burned."""
    return phrase.words.words[phrase.last : phrase.last + 1] == ["when"]


def _is_any(phrase: Phrase) -> bool:
    """Whether a weekday is one of many in a longer time: on a wet Tuesday in 1998; one cold Friday last year."""
    words, index = phrase.words.words, phrase.first
    if index < len(("a", "wet")) or words[index - 2].lower() not in ("a", "an", "one"):
        return False
    behind = [word.lower() for word in words[phrase.last : phrase.last + 2]]
    last = behind[-1] if behind else ""
    is_year = last == "year" or (last.isdecimal() and len(last) == _DIGITS_OF_YEAR)
    return is_year or (behind[:1] in (["in"], ["of"]) and last in _DATES.months)


def _is_of_old_year(phrase: Phrase, reference: Reference) -> bool:
    """Whether something was to be done by a weekday of an older year: two years ago Doe was told to leave by Monday."""
    words, index, tale, published = phrase.words, phrase.first, reference.tale, reference.published
    if tale is None or published is None or not tale.of_sentence or tale.start.year >= published.year:
        return False
    if not index or words.lower[index - 1] not in _DATES.up_to:
        return False
    return not any(
        sentence_ends.ends_sentence(words, at, words.words[at]) or words.words[at] == "and"
        for at in range(tale.at, index)
    )


def _opens_clause(phrase: Phrase) -> bool:
    """Whether “that” only opens what is said: said that Monday’s rain was heavy; not: on that Monday."""
    words, first = phrase.words.words, phrase.first
    if words[first].lower() != "that" or phrase.last - first == 1 or not first:
        return False
    if words[phrase.last : phrase.last + 1] in _OWNS:
        return True  # told the paper that Monday’s rain was heavy
    verb = _VERBS.get(words[first - 1].lower())
    return verb is not None and (verb.lemma in _CLAUSES.speech or verb.lemma in _CLAUSES.complement)


def _is_of_thing(phrase: Phrase) -> bool:
    """Whether a weekday behind an article tells what a thing is called: a Sunday league match, the Sunday papers."""
    words, first = phrase.words.words, phrase.first
    before, behind = words[first - 1].lower() if first else "", words[phrase.last : phrase.last + 1]
    is_led = before in _TEXT.determiners or before in _TEXT.possessives
    if (before in _TEXT.possessives or before == "whose") and not _DATES.weekday_habits.isdisjoint(behind):
        return True  # her Sunday sermons
    return is_led and not _DATES.weekday_things.isdisjoint(behind)


def _is_given_name(phrase: Phrase) -> bool:
    """Whether a weekday is a name, or part of one: Sunday Ubi was robbed; Sheffield Wednesday; Black Friday."""
    words, index = phrase.words.words, phrase.first
    if index and words[index - 1].lower() in _DATES.before_named_weekday and words[index - 1][0].isupper():
        return True
    if index and words[index - 1] in _DATES.before_given_weekday and phrase.last - index == 1 and phrase.begins_name():
        return True  # Mr Sunday Ubi
    opens = index == 0 or words[index - 1][0] in "\n.!?“"
    return opens and phrase.last - index == 1 and phrase.begins_name()


def _that_weekday(phrase: Phrase, reference: Reference, number: int) -> Expression:
    """That Saturday: of the week around the day named last; where none was named nobody can tell."""
    base = reference.last_day
    if base is None:
        return unresolved(phrase, "the text does not say which one")
    ahead = (number - base.isoweekday() + _MOST_DAYS_BACK) % 7 - _MOST_DAYS_BACK
    part = phrase.value("PART_OF_DAY", "NIGHT")
    return of_period(phrase, holding("day", base).shift(ahead), "narrative", f"T{part}" if part else "")


def _weekday(phrase: Phrase, reference: Reference, number: int) -> CalendarPeriod | None:
    now = reference.now
    if now is None:
        return None
    today_period = holding("day", now)
    if phrase.one("UNIT", "NEXT", "LAST", "THIS", "THAT", "past", "last") is None:
        week = _week_behind(phrase, now) or reference.week_before(phrase.first)
        if week is not None and phrase.words.words[phrase.last : phrase.last + 1] not in _OWNS:
            reference.week = week, phrase.last
            return _shifted(week, number)
    if phrase.last - phrase.first == 1:
        return reference.weekday(number, phrase.first)
    ahead = (number - now.isoweekday()) % 7
    if phrase.one("NEXT") in _DATES.behind_in_time and _before(phrase) not in _TEXT.determiners:
        if ahead > _HALF_A_WEEK_DAYS and phrase.words.words[phrase.last : phrase.last + 1] in _OWNS:
            return today_period.shift(ahead - 7)  # may be in doubt following Sunday’s match
        return reference.weekday(number, phrase.first + 1)  # shut following Sunday’s attack
    if phrase.one("UNIT") == "week":
        if phrase.one("NEXT", "LAST", "THIS"):
            week = periods.week_of(now).shift(relative_dates.steps_of(phrase))
            reference.week = week and (week, phrase.last)
            return _shifted(week, number)
        return today_period.shift((ahead or 7) + 7)
    if phrase.one("NEXT"):
        return today_period.shift(ahead + 7 if ahead <= _TO_TOMORROW_DAYS else ahead)
    if phrase.one("LAST", "past", "last"):
        return today_period.shift(ahead - 14 if ahead == _YESTERDAY else ahead - 7)  # else it is “yesterday”
    if phrase.one("THIS"):
        return (
            today_period.shift(ahead)
            if reference.tense(phrase.first) != "past"
            else today_period.shift(ahead - 7 if ahead else 0)
        )
    return reference.weekday(number, phrase.first)


def _week_behind(phrase: Phrase, now: date) -> CalendarPeriod | None:
    """The week that stands behind the last of several weekdays: sat on Tuesday and Thursday of last week."""
    words, letters = phrase.words, phrase.words.letters
    weekdays, several, at = words.alphabet.letters("WEEKDAY"), False, phrase.last
    for at in range(phrase.last, min(len(words.words), phrase.last + _WORDS_OF_LISTED_WEEKDAYS)):
        several = several or letters[at] in weekdays
        word = words.lower[at]
        if letters[at] not in weekdays and word not in _IN_LIST and word not in _TEXT.coordinators:
            break
    behind = phrase.part(at, min(len(words.words), at + 2))
    is_week = several and behind.one("week") is not None and behind.one("NEXT", "LAST", "THIS") is not None
    return periods.week_of(now).shift(relative_dates.steps_of(behind)) if is_week else None


def _before(phrase: Phrase) -> str:
    return phrase.words.lower[phrase.first - 1] if phrase.first else ""


def weekday_beside(phrase: Phrase, reference: Reference) -> Expression | None:
    """The previous Friday, the following Tuesday: counted from the day named last."""
    base = reference.last_day or reference.now
    if base is None:
        return unresolved(phrase, reference.needs)
    if reference.last_day is None and not phrase.one("NEXT") and not reference.narrative:
        return unresolved(phrase, "the text does not say which one")
    ahead = (phrase.value("WEEKDAY") - base.isoweekday()) % 7
    steps = (ahead or 7) if phrase.one("NEXT") else ahead - 7
    part = phrase.value("PART_OF_DAY", "NIGHT")
    return of_period(phrase, holding("day", base).shift(steps), "narrative", f"T{part}" if part else "")


def _shifted(week: CalendarPeriod | None, number: int) -> CalendarPeriod | None:
    return CalendarPeriod("day", week.earliest).shift(number - 1) if week else None


def with_hour(phrase: Phrase, reference: Reference) -> Expression | None:
    """Today before 6, 6 on Friday: the day alone, for 6 may be in the morning or in the evening; 6 this evening."""
    number = phrase.one("DAY_NUMBER")
    hour: int = int(number) if number else phrase.value("CARDINAL") or 0
    if not 1 <= hour <= _MOST_HOURS:
        return None
    index, _ = next(phrase.placed("TODAY", "WEEKDAY", "THIS"))
    day = phrase.part(index, index + 1)
    if day.one("TODAY"):
        found = relative_dates.today(day, reference)
    else:
        found = weekday(day, reference) if day.one("WEEKDAY") else _this_day(day, reference)
    part = phrase.value("PART_OF_DAY", "NIGHT") or phrase.one("tonight")
    if found is None or found.earliest is None or part is None:
        return found and found._replace(span=phrase.span)
    half = "am" if part == "MO" else "pm"
    return clock_times.at_hour(phrase, hour, half, CalendarPeriod("day", found.earliest), reference.basis)


def _this_day(phrase: Phrase, reference: Reference) -> Expression | None:
    """The day of publication: this evening."""
    return of_period(phrase, holding("day", reference.now), reference.basis) if reference.now else None


def _is_night_of_name(phrase: Phrase) -> bool:
    """Whether a part of the day is written as in a name: Saturday Night, of Saturday Night Live."""
    return any(word[0].isupper() for word in phrase.words.words[phrase.first + 1 : phrase.last])


WEEKDAY_IN_NAME = Rule(
    "weekday that begins a name",
    "A weekday between “the” and a capitalised word is part of a name, and so is one between an article and “league”.",
    "The Friday Herald closed its mill.",
    "The mill closed on Friday.",
)
