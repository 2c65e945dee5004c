"""Dates that are counted from another: yesterday, last week, next spring, two years ago, that day."""

from datetime import date
from itertools import pairwise

from briefcli.extract.dates import calendar_dates, periods, time_words
from briefcli.extract.dates.calendar_dates import MONTHS
from briefcli.extract.dates.periods import CalendarPeriod, Unit, holding
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.sentence_ends import DASHES
from briefcli.extract.dates.timex import NEEDS_PUBLISHED, Expression, Phrase, of_period, unresolved, vague
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()
_TEXT = lexicon.text()

UNITS: dict[str, Unit] = {
    "D": "day",
    "WE": "weekend",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}


_DIGITS_OF_YEAR = 4
"""A year has so many figures."""
_WEEK_DAYS = 7
"""From a day to that of the next week."""
_WORDS_OF_OWNED = 5
"""Most words from a day to what it owns: today's most pressing global challenges."""
_WORDS_OF_DEED = 6
"""Most words from “to” to “by” and a day up to which something is to be done."""
_WORDS_TO_NOT_NEAR = 6
"""How far before “overnight” it may be denied: it is not going to happen overnight."""
_WORDS_TO_NOT = 9
"""How far before “overnight” it may be called hard: it is hard to change a town like Marsk overnight."""
_NOT = frozenset({"not", "never", "t"})
_IS = frozenset({"are", "is"})
_WORDS_OF_STAYING = 2
"""What is done overnight, with its auxiliary: are staying."""
_JUST_OVER_DAYS = 100
"""How long after its end “this” may still be said of a season: skiers died this winter, told in May."""
_MOST_WORDS_SINCE_DAY = 60
"""How far behind the day named last “that day” still is that one: some three sentences."""
_PROGRAMMES = _DATES.programmes
_CLOSES_TITLE = ([",", "”"], [",", '"'])
_OPENS_NAME, _ENDS_NAME = frozenset("“\"‘'"), frozenset("”\"’'")
_NAMES_DAY = ("MONTH", "MONTH_ABBREVIATED", "MONTH_OR_WORD", "WEEKDAY")
_NAMES_NIGHT = {"on": 2, "when": 10}
"""Words behind “overnight”, and within how many others the day of that night may follow."""
_BESIDE = frozenset({"before", "after"})
_OWNING = frozenset({"'s", "’s", "'", "’"})


def today(phrase: Phrase, reference: Reference) -> Expression | None:
    """Today, yesterday evening, tomorrow, tonight, overnight."""
    word = phrase.one("TODAY") or ""
    if _ends_name(phrase):
        rules.tell(TODAY_IN_NAME)
        return None
    now = reference.published  # also where a history of old years comes up to the present
    if now is None:
        return unresolved(phrase, NEEDS_PUBLISHED)
    if _is_future(phrase):
        rules.tell(BETTER_TOMORROW)
        return None
    if word == "overnight" and (_is_of_any_night(phrase) or _is_of_named_night(phrase)):
        rules.tell(ANY_NIGHT)
        return None
    if _is_of_times(phrase):
        rules.tell(TODAYS_WORLD)
        return vague(phrase, "FUTURE_REF" if word == "tomorrow" else "PRESENT_REF" if word == "today" else "PAST_REF")
    steps = time_words.load().values[word]
    part = phrase.value("PART_OF_DAY", "NIGHT")
    suffix = f"T{part}" if part else "TNI" if word in ("tonight", "overnight") else ""
    if word == "overnight" and (reference.tense(phrase.first) == "future" or _is_staying(phrase)):
        steps = 0
    if phrase.one("before", "after"):
        steps *= 2
    if word == "tomorrow" and phrase.words.words[phrase.last : phrase.last + 1] == ["week"]:
        steps += _WEEK_DAYS  # will begin tomorrow week
    found = holding("day", now).shift(steps)
    return of_period(phrase, found, reference.basis, suffix)


def _is_future(phrase: Phrase) -> bool:
    """Whether “tomorrow” is the time to come: a better tomorrow."""
    words, index = phrase.words.words, phrase.first
    if index < 2 or words[phrase.last - 1].lower() != "tomorrow":
        return False
    return words[index - 1].lower() in _DATES.of_times and words[index - 2].lower() in _TEXT.determiners


def _is_of_times(phrase: Phrase) -> bool:
    """Whether a day stands for its times: today's world, the leaders of tomorrow."""
    words, first, last = phrase.words.words, phrase.first, phrase.last
    if last - first > 1:
        return False
    behind = [word.lower() for word in words[last : last + 2]]
    before = [word.lower() for word in words[max(0, first - 2) : first]]
    owns = behind[:1] != [] and behind[0] in _OWNING and _owns_times(phrase)
    return owns or (before[-1:] == ["of"] and before[0] in _DATES.has_times)


def _owns_times(phrase: Phrase) -> bool:
    """Whether what a day owns is of its times, whatever is said of it: today’s most pressing challenges."""
    for word in phrase.words.words[phrase.last + 1 : phrase.last + 1 + _WORDS_OF_OWNED]:
        if word.lower() in _DATES.has_times:
            return True
        if not word.isalpha() or word.lower() in _TEXT.prepositions or word.lower() in _DATES.occasions:
            return False
    return False


def _is_of_any_night(phrase: Phrase) -> bool:
    """Whether “overnight” says of which kind a thing is, or how long somebody may stay: overnight trains, to stay."""
    words, first = phrase.words.words, phrase.first
    if any(word.lower() in _DATES.overnight_things for word in words[phrase.last : phrase.last + 1]):
        return True
    before = [word.lower() for word in words[max(0, first - _WORDS_TO_NOT) : first]]
    is_hard = any(other == "to" and one in _DATES.before_hard_deed for one, other in pairwise(before))
    if is_hard or not _NOT.isdisjoint(before[-_WORDS_TO_NOT_NEAR:]):
        return True  # it won't happen overnight, it is hard to get over it overnight
    before = before[-2:]
    subject = next((word for word in words[phrase.last : phrase.last + 2] if word != ","), "")
    if subject in _DATES.tells_own_story:
        return True
    return before[-1:] == ["stay"] and before[0] in _DATES.before_stay


def _is_staying(phrase: Phrase) -> bool:
    """Whether somebody “is” doing something overnight, which is the night to come: are staying overnight."""
    before = phrase.words.words[max(0, phrase.first - _WORDS_OF_STAYING) : phrase.first]
    return len(before) == _WORDS_OF_STAYING and before[0] in _IS and before[1].endswith("ing")


def _is_of_named_night(phrase: Phrase) -> bool:
    """Whether “when” or “on” leads from “overnight” to the day of that night: rose overnight when it shut on 3 May."""
    words, letters = phrase.words, "".join(map(phrase.words.alphabet.letters, _NAMES_DAY))
    link = words.lower[phrase.last] if phrase.last < len(words.words) else ""
    reach = _NAMES_NIGHT.get(link, 0)
    return any(letter in letters for letter in words.letters[phrase.last + 1 : phrase.last + 1 + reach])


def _ends_name(phrase: Phrase) -> bool:
    """Whether a word for a day ends a name: USA Today."""
    words, index = phrase.words.words, phrase.first
    if not index or phrase.last - index > 1 or not words[index][0].isupper():
        return False
    before = words[index - 1]
    if words[index].istitle() and before.istitle() and words[phrase.last : phrase.last + 2] in _CLOSES_TITLE:
        return True  # the host of “Last Week Tonight,”
    is_owned = before.lower() in _OWNING and index > 1 and words[index - 2][0].isupper()
    after = words[phrase.last] if phrase.last < len(words) else ""
    if words[index].istitle() and (after.lower() in _PROGRAMMES or (before in _OPENS_NAME and after in _ENDS_NAME)):
        return True  # the Today programme, told NBC’s “Today”
    # in running text, where a small word comes before the name: told Marsk TODAY, unlike a headline
    is_named = words[index - 2].islower() or words[index - 2] in _OPENS_NAME if index > 1 else False
    is_title = is_named and before[0].isupper() and before.isalpha()
    return (before.isupper() and before.isalpha()) or is_owned or is_title


def this_part(phrase: Phrase, reference: Reference) -> Expression | None:
    """The morning of today; last night, which belongs to the day before; the next morning, of the day named last."""
    is_next = phrase.one("NEXT") is not None
    now = reference.now if is_next else reference.published or reference.now  # also in a history of old years
    if now is None:
        return unresolved(phrase, reference.needs, "TIME")
    part = phrase.value("PART_OF_DAY", "NIGHT")
    if is_next:
        base = reference.day_before_word
        if base is None or (base == now and reference.tense(phrase.first) != "future"):
            # She left at ten and was found the next morning: not today, if only the hour was told.
            return unresolved(phrase, "the text does not say which day", "TIME")
        return of_period(phrase, holding("day", base).shift(1), "narrative", f"T{part}")
    steps = -1 if phrase.one("LAST") else 0
    return of_period(phrase, holding("day", now).shift(steps), reference.basis, f"T{part}")


def steps_of(phrase: Phrase) -> int:
    """How many units ahead “next”, “last” and the like are."""
    if phrase.one("NEXT"):
        return 1
    if phrase.one("after"):
        return 1
    return -1 if phrase.one("LAST", "before") or (phrase.one("past") and not phrase.one("THIS")) else 0


def unit(phrase: Phrase, reference: Reference) -> Expression | None:
    """Last week, this month, next year, the end of the year."""
    named = UNITS.get(phrase.value("UNIT"))
    now = reference.now
    if named is None or (named == "day" and phrase.one("last") and not phrase.one("week")):
        return None  # the last day to register is no yesterday
    if _is_of_compound(phrase):
        return None
    if _is_named_week(phrase):
        rules.tell(WEEK_IN_NAME)
        return None
    if named == "day" and not phrase.one("THIS", "NEXT", "LAST", "past", "before", "after"):
        now = reference.day_at_hand(phrase.first)  # later in the day: the one that is told of
    if reference.narrative and named in ("week", "weekend") and phrase.one("LAST") and not phrase.one("the"):
        now = reference.published  # founded in 1960; its head resigned last week
    if now is None:
        return unresolved(phrase, reference.needs)
    found = holding(named, now)
    if named == "weekend" and phrase.one("past", "coming"):
        back = 0 if phrase.one("coming") or found.earliest <= now else -1
        return of_period(phrase, found.shift(back), reference.basis)
    if named == "weekend" and phrase.one("THIS") and found.earliest > now and reference.tense(phrase.first) == "past":
        return of_period(phrase, found.shift(-1), reference.basis)
    if named == "year" and (told := _year_in_brackets(phrase)) is not None:
        return of_period(phrase, told)
    steps = steps_of(phrase)
    is_running = steps == 0 and reference.published is not None and found.latest > reference.published
    if is_running and _is_of_other(phrase, reference):
        return unresolved(phrase, f"the text does not say which {named}")
    return of_period(phrase, found.shift(steps), reference.basis)


def _year_in_brackets(phrase: Phrase) -> CalendarPeriod | None:
    """The year that stands in brackets behind “next year” or the like: greater next year (2017), told in 2017."""
    words, last = phrase.words.words, phrase.last
    behind = words[last : last + 3]
    is_year = len(behind) == 3 and behind[0] == "(" and behind[2] == ")" and behind[1].isdecimal()
    return periods.year(int(behind[1])) if is_year and len(behind[1]) == _DIGITS_OF_YEAR else None


def _is_of_compound(phrase: Phrase) -> bool:
    """Whether a quarter is the fourth part of something: the next quarter-final, by the same quarter-point."""
    words, last = phrase.words, phrase.last
    if words.lower[last - 1] != "quarter" or words.words[last : last + 1] == []:
        return False
    return words.words[last] in DASHES and words.span(last).start == words.ends[last - 1]


def _is_of_other(phrase: Phrase, reference: Reference) -> bool:
    """Whether a sentence opens with the end of a period in which something was: at the end of the month, it fell."""
    words, first = phrase.words.words, phrase.first
    is_end = phrase.one("the") is not None and phrase.one("end") is not None and phrase.one("THIS") is None
    opens = first > 0 and words[first - 1] == "At"
    return is_end and opens and reference.tense(first) == "past"


def _is_named_week(phrase: Phrase) -> bool:
    """Whether a week is a programme: on “This Week”."""
    words, first = phrase.words.words, phrase.first
    if first == 0 or [word[0].isupper() for word in words[first : phrase.last]] != [True, True]:
        return False
    before = words[first - 1]
    return words[first].istitle() and (before in "\"“‘'" or (before.islower() and before.isalpha()))


def that_unit(phrase: Phrase, reference: Reference) -> Expression | None:
    """That day, the same year, the following month, the previous day: counted from the date named last."""
    named = UNITS.get(phrase.value("UNIT"))
    if named is None or is_before_clause(phrase) or _is_of_compound(phrase):
        return None
    if phrase.one("last") and not reference.narrative:
        return unit(phrase, reference)
    if _is_told_by_clause(phrase):
        return unresolved(phrase, f"the text does not say which {named}")
    beside = named == "day" and phrase.one("NEXT", "after", "before", "LAST")
    if beside and reference.day_before_word is None and not reference.narrative:
        return unresolved(phrase, "the text does not say which day")
    if named == "day" and _is_behind_longer(phrase, reference):
        return unresolved(phrase, "the text does not say which day")
    base = holding("day", reference.last_day) if named == "day" and reference.last_day else reference.last
    if named == "year" and phrase.one("THAT", "same") and reference.last_year_aside is not None:
        base = reference.last_year_aside  # sold 1,600 boats last year; in the same year 24 sank
    if base is None and phrase.one("THAT"):
        return unresolved(phrase, f"the text does not say which {named}")
    if base is None and reference.published is not None:
        base = holding("day", reference.published)
    if base is None:
        return unresolved(phrase, reference.needs)
    if _is_longer(base, named):
        return unresolved(phrase, f"the text does not say which {named}")
    found = holding(named, base.earliest).shift(steps_of(phrase))
    published = None if reference.narrative else reference.published
    is_ahead = published is not None and found is not None and found.earliest > published
    if (is_ahead and reference.tense(phrase.first) == "past") or _is_far(phrase, reference, named):
        return unresolved(phrase, f"the text does not say which {named}")
    return of_period(phrase, found, "narrative")


def _is_told_by_clause(phrase: Phrase) -> bool:
    """Whether a clause behind “the same day” tells which one it is: came the same day the court ruled.

    Not: on the same day the court ruled, and the same day he left, said on the same day the court would rule.
    """
    words, at = phrase.words.words, phrase.first - 1
    if not phrase.one("same") or phrase.last >= len(words):
        return False
    at -= at >= 0 and words[at].lower() in ("in", "on")
    behind = words[phrase.last].lower()
    opens = at < 0 or not words[at].isalpha() or words[at].lower() in _TEXT.coordinators
    verb = lexicon.verbs().get(words[at].lower()) if not opens else None
    is_saying = verb is not None and verb.lemma in lexicon.clauses().speech
    is_clause = behind in ("that", "the") or behind in _TEXT.subject_pronouns
    return is_clause and not opens and not is_saying


def is_before_clause(phrase: Phrase) -> bool:
    """Whether “before” or “after” opens a clause or has a noun: the day before she left; not: the day before had."""
    words, last = phrase.words, phrase.last
    if last == len(words.words) or words.letters[last] != time_words.OTHER or not phrase.one("before", "after"):
        return False
    if words.lower[last - 1] not in _BESIDE or not words.words[last][0].isalnum():
        return False
    behind = words.lower[last]
    return behind not in _TEXT.auxiliaries | _TEXT.prepositions | _TEXT.relatives | _TEXT.subordinators


def _is_behind_longer(phrase: Phrase, reference: Reference) -> bool:
    """Whether a month or a year was named since the last day, so that nobody can tell “On the same day” behind it."""
    opens = phrase.words.words[max(0, phrase.first - 1) : phrase.first] == ["On"]
    is_that = opens and phrase.one("THAT", "same") is not None and reference.last_day is not None
    return (
        is_that
        and not reference.narrative
        and reference.last_at > reference.last_day_at
        and reference.day_before_word is None
    )


def _is_far(phrase: Phrase, reference: Reference, named: Unit) -> bool:
    """Whether “that day” stands far behind the day named last, so that it may be another."""
    is_that_day = named == "day" and not reference.narrative and phrase.one("THAT") is not None
    return is_that_day and phrase.first - reference.last_day_at > _MOST_WORDS_SINCE_DAY


def _is_longer(base: CalendarPeriod, named: Unit) -> bool:
    """Whether a period is longer than the unit sought in it: that day, after only a year was named."""
    within = holding(named, base.earliest)
    return within.latest - within.earliest < base.latest - base.earliest


def month(phrase: Phrase, reference: Reference) -> Expression | None:
    """Last November, next March, this September."""
    now = reference.now
    if now is None:
        return unresolved(phrase, reference.needs)
    if phrase.one(*_DATES.beside_date):
        number = phrase.value(*MONTHS)
        return _beside_last(phrase, reference, [periods.month(year, number) for year in _years(reference)])
    this_month = holding("month", now)
    ahead = (phrase.value(*MONTHS) - now.month) % 12
    if phrase.words.lower[phrase.first] == "past":  # would not put it off past October
        return of_period(phrase, reference.month(phrase.value(*MONTHS), phrase.first), reference.basis)
    if phrase.one("LAST", "past"):
        return of_period(phrase, this_month.shift(ahead - 12), reference.basis)
    if phrase.one("NEXT") and ahead == 1:
        return unresolved(phrase, "the text does not say in which year")  # next June, told in May
    if phrase.one("NEXT"):
        return of_period(phrase, this_month.shift(ahead or 12), reference.basis)
    today = reference.published or now  # also where a report tells of old years
    return of_period(phrase, periods.month(today.year, phrase.value(*MONTHS)), reference.basis)


def season(phrase: Phrase, reference: Reference) -> Expression | None:
    """Last autumn, next spring, this summer: the last one before today, the first one after it."""
    now = reference.now
    if now is None:
        return unresolved(phrase, reference.needs)
    code = phrase.value("SEASON")
    if calendar_dates.is_of_games(phrase):
        return None
    if _is_decline(phrase):
        rules.tell(calendar_dates.DECLINE)
        return None
    if calendar_dates.is_season_in_name(phrase):
        rules.tell(calendar_dates.SEASON_IN_NAME)
        return None
    if phrase.one(*_DATES.beside_date):
        return _beside_last(phrase, reference, [periods.season(code, year) for year in _years(reference)])
    if phrase.one("THIS") and not phrase.one("NEXT", "LAST", "past"):
        return of_period(phrase, _this_season(phrase, reference, reference.published or now), reference.basis)
    this_year = periods.season(code, now.year)
    candidates = [one for one in (this_year.shift(-1), this_year, this_year.shift(1)) if one]
    if phrase.one("LAST", "past"):
        ended = [one for one in candidates if one.latest < now]
        return of_period(phrase, ended[-1] if ended else None, reference.basis)
    coming = [one for one in candidates if one.earliest > now]
    return of_period(phrase, coming[0] if coming else None, reference.basis)


def _is_decline(phrase: Phrase) -> bool:
    """Whether “this fall” is what has gone down: after this fall in prices; not: this fall in Marsk."""
    words, last = phrase.words.words, phrase.last
    behind = words[last : last + 2]
    is_of = words[last - 1].lower() == "fall" and behind[:1] in (["in"], ["of"]) and len(behind) > 1
    return is_of and behind[1].islower() and behind[1] not in _TEXT.determiners


def _this_season(phrase: Phrase, reference: Reference, today: date) -> CalendarPeriod | None:
    """The season of this year, or that of the year before where it still runs or has just ended in the past."""
    this_year = periods.season(phrase.value("SEASON"), today.year)
    last_year = this_year.shift(-1)
    if last_year is None or this_year.earliest <= today:
        return this_year
    days_over = (today - last_year.latest).days
    is_just_over = days_over <= _JUST_OVER_DAYS and reference.tense(phrase.first) == "past"
    return last_year if days_over <= 0 or is_just_over else this_year


def _years(reference: Reference) -> range:
    """The years in which a month or a season beside the date named last may be."""
    if reference.last is None:
        return range(0)
    return range(max(1, reference.last.earliest.year - 1), min(9999, reference.last.latest.year + 1) + 1)


def _beside_last(phrase: Phrase, reference: Reference, near: list[CalendarPeriod]) -> Expression | None:
    """The period right before or after the date named last: shut in 2019 and opened the following spring."""
    base = reference.last
    if base is None:
        return unresolved(phrase, "the text does not say in which year")
    if phrase.one("NEXT"):
        found = next((one for one in near if one.earliest > base.latest), None)
    else:
        found = next((one for one in reversed(near) if one.latest < base.earliest), None)
    return of_period(phrase, found, "narrative")


def reference_word(phrase: Phrase, _: Reference) -> Expression | None:
    """Now, recently, soon."""
    return vague(phrase, phrase.value("REFERENCE"))


def future(phrase: Phrase, _: Reference) -> Expression | None:
    """In the future."""
    return vague(phrase, "FUTURE_REF")


def bygone(phrase: Phrase, _: Reference) -> Expression | None:
    """In the past."""
    return vague(phrase, "PAST_REF")


def sport_season(phrase: Phrase, _: Reference) -> Expression | None:
    """Next season, last season: a season of sport or theatre, which has no fixed dates."""
    return vague(phrase, "FUTURE_REF" if phrase.one("NEXT") else "PAST_REF")


def present(phrase: Phrase, _: Reference) -> Expression | None:
    """These days."""
    return vague(phrase, "PRESENT_REF")


def _is_to_be_done_by(phrase: Phrase) -> bool:
    """Whether something is to be done by then, whatever was before: told those who had left to call by the weekend."""
    before = phrase.words.lower[max(0, phrase.first - _WORDS_OF_DEED) : phrase.first]
    return before[-1:] == ["by"] and "to" in before[:-1] and "." not in before


def weekend(phrase: Phrase, reference: Reference) -> Expression | None:
    """The weekend: the coming one in a clause about the future, else the last one."""
    now = reference.now
    if now is None:
        return unresolved(phrase, reference.needs)
    if reference.narrative and reference.last and reference.last.unit not in ("day", "week", "month"):
        return unresolved(phrase, "the text does not say which weekend")
    this_one = holding("weekend", now)
    over = this_one.earliest <= now or _is_to_be_done_by(phrase)
    is_ahead = reference.tense(phrase.first) == "future" and not reference.is_over(phrase.first, this_one.latest)
    steps = 0 if over or is_ahead else -1
    return of_period(phrase, this_one.shift(steps), reference.basis)


TODAYS_WORLD = Rule(
    "day that stands for its times",
    "“Today’s” before the world, the young and the like, or “of tomorrow” behind them, means the times and no day.",
    "In today’s world a mill is small.",
    "In today’s vote the mill won.",
)
WEEK_IN_NAME = Rule(
    "name that is “This Week”",
    "“This Week” with two capitals in running text is the name of a programme or a paper.",
    "Doe said on “This Week” that the mill burned.",
    "Doe said this week that the mill burned.",
)
TODAY_IN_NAME = Rule(
    "name that ends in “today”",
    "“Today” with a capital after a name is part of that name, unless all words have capitals.",
    "The mayor told USA Today that the mill burned.",
    "The mayor told the USA today that the mill burned.",
)
ANY_NIGHT = Rule(
    "overnight that is any night",
    "“Overnight” before a stay, a train, a success and the like, or behind “to stay”, is of no one night; before "
    "“when” or “on” it is of the night that is named there.",
    "Overnight stays in Marsk fell by a third.",
    "An overnight fire in Marsk killed a miller.",
)
BETTER_TOMORROW = Rule(
    "tomorrow as the future",
    "“A better tomorrow” is the time to come, and no day.",
    "Doe spoke of a better tomorrow for the mill.",
    "Doe will speak of a better wage tomorrow at the mill.",
)
