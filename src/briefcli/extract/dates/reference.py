"""What the dates of a text are counted from: the day of publication, or the date that the text named last."""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from functools import cache, cached_property

from briefcli import regexes
from briefcli.extract.dates import sentence_ends, tales, tense, time_words
from briefcli.extract.dates.clause_verbs import Tense
from briefcli.extract.dates.periods import CalendarPeriod, day, holding, month
from briefcli.extract.dates.tales import Tale
from briefcli.extract.dates.time_words import Words
from briefcli.extract.dates.timex import NEEDS_PUBLISHED, Basis
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()
_SPEECH = lexicon.clauses().speech
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_AGAINST_TENSE_DAYS = 200
"""How many days nearer a date against the tense must be: 160 and 260 did worse on news from 1989 to 2000."""
_AGAINST_SURE_TENSE_DAYS = 400
"""The same where a verb of the past, or “will”, stands right beside it: more than a year."""
_AGAINST_SURE_TENSE_OF_DAY_DAYS = 335
"""That for a day: the next two weeks are nearer than a year ago, whose year a report would give."""
_AGAINST_TENSE_OF_OCCASION_DAYS = 60
"""How many days nearer a date must be that only says which vote is meant, whatever was done about it."""

ATTACKS = date(2001, 9, 11)
"""The day that reports call “Sept. 11” or “9/11”, without its year."""
_WORDS_TO_ATTACKS = 4
"""How far behind the month “attacks” may be: the Sept. 11 terrorist attacks."""
_DAYS_AROUND_ATTACKS = 45
"""So near its day of any year “Sept. 11” may be the one at hand."""
_TELLS_OF_ATTACKS = regexes.compile(
    rf"\b9/11\b|\bSept(?:ember|\.) ?11(?:,? 2001)?,? (?:{any_of(_DATES.attacks_of_2001)})\b"
)
_BACK_DAYS = 60
"""How many days nearer an earlier date must be in a narrative, which mostly moves forward."""

_SOON_DAYS = 2
"""Within how many days a weekday is the coming one where no verb decides."""

_YEARS_BACK, _YEARS_ON = 3, 10
"""How far a year may be from the date named last and still continue a narrative."""
_MOST_DAYS_BEFORE, _MOST_DAYS_AFTER = 3, 1
"""How far from publication the day named last may be to claim an hour: news is about the last few days."""
_JOINS = _TEXT.coordinators | _DATES.put_off_to | {","}
_ENDS_ASKED = (["by"], ["until"])
"""Words before a day up to which somebody was told to do something: it may be to come, and tells of no other."""
_WEEK = ("week",)
_OWNS = (["'s"], ["’s"])
_WORDS_TO_AIM = 4
"""Most words between a day and what somebody came for on it, and to its noun: on Monday to Orul for Friday’s final."""
_TO_FIRST_DAY_OF_WEEK = frozenset({",", "on"})
_WORDS_TO_DAY_OF_WEEK = 3
"""Most words between a week and a day of it, or two of its days: last week, on Tuesday, and on Thursday."""
_WORDS_BETWEEN_LISTED = 2
"""Most words between two days of a list: June 4, and July 2."""
_WORDS_TO_PUTTING_OFF = 12
"""How far behind a day the verb may be that puts off what was due on it."""
_WORDS_TO_NEW_DAY = 4
"""How far behind that verb the new day may be: put back until Friday."""
_WORDS_TO_NEXT_DAY = 16
"""How far behind a day the next one of a list may be: a film on Friday, a fair on Saturday, more of it on Sunday."""
_MOST_DAYS_OF_LIST = 120
"""How far apart two days of a list without their years may be."""
_WORDS_OF_DAY = 30
"""Within so many words an hour in the past belongs to the day before it: the next sentence, mostly."""
_WORDS_OF_COMING = 40
"""Within so many words an hour of what will be belongs to the day to come before it: the next sentences, mostly."""
_WORDS_OF_TELLING = 25
"""How far before the day of telling that of the event may be, in one sentence."""
_WORDS_TO_DAY_OF_TELLING = 4
"""How far before its day the verb may be: said in Orul on Tuesday."""
_WORDS_TO_INTERVIEW = 6
"""How far before its day the verb of speaking may be: spoke with our reporter in Orul on."""
_WORDS_TO_REPORT = 3
"""How far behind the number of an hour its report may be: 8 a.m. report."""
_FEWEST_ENTRIES = 3
"""A report with fewer lines that open with an hour is no live report."""
_LONGEST_HEAD_CHARACTERS = 80
"""How far before a day the line may begin of which it is the whole."""
_WORDS_BESIDE = 6
"""Within so many words an hour belongs to the day before it, however far from publication that is."""


@cache
def _entry() -> re.Pattern[str]:
    """The hour at the start of a line, and what parts it from the entry: 16:20 GMT: Turnout; 4.58pm."""
    return regexes.compile(
        r"^\W{0,3}\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b\.?)?(?: ?[A-Z]{2,4}\b)?(?= ?[:–—|-]| [A-Z“\"‘']|$)", re.MULTILINE
    )


class Reference:
    """The day of publication, and the dates of the text as far as it has been read.

    In a `narrative` dates are counted from the one named last; elsewhere from the day of publication.
    """

    def __init__(self, words: Words, published: date | None, narrative: bool) -> None:
        self.words = words
        self._tenses = tense.Tenses(words)
        self.published = published
        self.narrative = narrative
        self.last: CalendarPeriod | None = None
        """The date named last."""
        self.last_at = 0
        """The index of the word after it."""
        self._since: tuple[CalendarPeriod, int] | None = None
        """The date since which something has been so, named last, and the index of the word after it."""
        self.last_year_aside: CalendarPeriod | None = None
        """The year that “last year” was, where no other date has been named since."""
        self.last_day: date | None = None
        """The last date that was a day."""
        self.last_range: tuple[date, date] | None = None
        """The first and the last day of the range that ends with it, if it was one."""
        self._last_over: date | None = None
        """The last one of those that are over, or the day of publication."""
        self.last_day_at = 0
        """The index of the word after that."""
        self.tale: Tale | None = None
        """The last date that has its year, from which others without theirs may go on; none in a narrative."""
        self.week: tuple[CalendarPeriod, int] | None = None
        """The week that “last week” and the like named last, and the index of the word after it or a day of it."""
        self.year: int | None = None
        """The year of a range, which is given only with its end."""
        self.reported: CalendarPeriod | None = None
        """The quarter or year that the text reports on, from which "a year earlier" is counted."""
        self._told: dict[int, int] = {}
        """By how many days each weekday that a verb decided is after the day of publication."""

    @property
    def basis(self) -> Basis:
        """What dates are counted from."""
        return "narrative" if self.narrative else "published"

    @property
    def now(self) -> date | None:
        """The day that "last week" and "in March" are counted from; none where it is unknown."""
        if self.narrative:
            return self.last.earliest if self.last else self.published
        return self.published

    @property
    def needs(self) -> str:
        """What is missing where there is nothing to count from."""
        return NEEDS_PUBLISHED if self.published is None else "the text has named no date before this one"

    def remember(self, period: CalendarPeriod, index: int) -> None:
        """Records a date, which ends before the word at `index`, as the one that later ones may depend on."""
        if period.unit in ("decade", "century") or self._is_aside(period):
            return
        self.last, self.last_at, self.last_year_aside = period, index, None
        if period.unit == "day" and not self._is_of_saying(index) and not self._is_of_interview(index):
            self.last_day, self.last_day_at = period.earliest, index
            if self.published is not None and period.earliest <= self.published:
                self._last_over = period.earliest

    def _is_of_saying(self, index: int) -> bool:
        """Whether a day is that of the telling, behind that of the event: sank on Sunday, Reed said on Monday."""
        words = self.words.words
        if words[index : index + 1] and words[index][0] not in ".\n":
            return False
        first = max(self.last_day_at, index - _WORDS_OF_TELLING)
        if self.last_day is None or not self.last_day_at or first == index - _WORDS_OF_TELLING:
            return False
        between = words[first : index - 1]
        forms = (_VERBS.get(word.lower()) for word in between[-_WORDS_TO_DAY_OF_TELLING:])
        is_told = any(form is not None and form.lemma in _SPEECH for form in forms)
        return is_told and "," in between and not any(word[0] in ".\n" for word in between)

    def _is_of_interview(self, index: int) -> bool:
        """Whether a day only tells when somebody spoke of what was before: who spoke to us on Monday, had warned on.

        Where no other day has been named, that of who spoke stays the one at hand.
        """
        words = self.words
        for at in range(index - 2, max(0, index - 2 - _WORDS_TO_INTERVIEW), -1):
            if not words.words[at][0].isalnum():
                return False
            form = _VERBS.get(words.lower[at])
            if form is not None and (form.lemma == "speak" or form.lemma in _SPEECH):
                before = words.words[at - 1]
                return before == "had" or (before == "who" and self.last_day is not None)
        return False

    def week_before(self, index: int) -> CalendarPeriod | None:
        """The week named right before a weekday, of which it is then: last week, on Tuesday and Thursday."""
        if self.week is None:
            return None
        week, at = self.week
        between = self.words.lower[at:index]
        is_first = not at or self.words.lower[at - 1] in _WEEK
        joins = (one in _TO_FIRST_DAY_OF_WEEK or one in _TEXT.coordinators for one in between)
        is_near = len(between) <= _WORDS_TO_DAY_OF_WEEK and all(joins)
        goes_on = is_first and any(one not in _TO_FIRST_DAY_OF_WEEK for one in between)  # and on Monday he called
        return week if is_near and at < index and not goes_on else None

    def remember_since(self, period: CalendarPeriod, index: int) -> None:
        """Records a date behind "since", on which only "that year" may depend: what has been so is told of another."""
        self._since = period, index

    @property
    def year_at_hand(self) -> date | None:
        """A day of the year that "that year" means: of the date named last, also behind "since"."""
        if self._since is not None and self._since[1] > self.last_at:
            return self._since[0].earliest
        return self.last.earliest if self.last else None

    def day_at_hand(self, index: int) -> date | None:
        """The day of a time without one, at a word: the day named last, unless that is too far from publication."""
        last, published = self.last_day, self.published
        if last and published and (self._is_of_new_entry(index) or self._is_of_report(index)):
            hour = self.words.lower[index : index + _WORDS_TO_REPORT]
            is_of_evening = any(word.replace(".", "").endswith("pm") for word in hour)
            return last if is_of_evening and (published - last).days == 1 else published
        if last and published and (self._heads_entry(index) or (last < published and self._tenses.is_ahead(index))):
            return published
        if last and published and last > published and self._tenses.at(index) == "past":
            over = self._last_over  # will meet Roe on Friday; earlier in the day he won
            return over if over and (published - over).days <= _MOST_DAYS_BEFORE else published
        is_near = index - self.last_day_at <= _WORDS_OF_COMING
        if last and published and last > published and is_near and self._tenses.at(index) == "future":
            return last  # meets on 31 May; the session would open in the morning
        if last and published and not self.narrative:
            is_told_on = last < published and self._tenses.at(index) == "past"
            beside = index - self.last_day_at <= (_WORDS_OF_DAY if is_told_on else _WORDS_BESIDE)
            near = beside or -_MOST_DAYS_BEFORE <= (last - published).days <= _MOST_DAYS_AFTER
            if not near and is_told_on and self.tale is not None and self.tale.is_told_of(last):
                return None  # fell on 19 July 2024; further on in this tale: a call came at 10.40pm
            return last if near else published
        return last or published

    def _heads_entry(self, index: int) -> bool:
        """Whether a time stands on a line alone, where an entry of a live report begins, which is of today."""
        beside = [*self.words.words[max(0, index - 1) : index], *self.words.words[index + 1 : index + 2]]
        return len(beside) == len(("before", "behind")) and all(word[0] == "\n" for word in beside)

    def _is_of_new_entry(self, index: int) -> bool:
        """Whether an entry of a live report has begun since a day was named: 16:20 GMT: Turnout stood at 40% by 3pm."""
        starts = self._entries
        if self.published is None or not starts or not self.last_day_at:
            return False
        place, named = self.words.span(index).start, self.words.span(self.last_day_at - 1).start
        is_since = bisect_right(starts, named) < bisect_right(starts, place)
        line = self.words.text[self.words.text.rfind("\n", max(0, named - _LONGEST_HEAD_CHARACTERS), named) + 1 : named]
        return is_since and line.strip() != ""  # not: a day on a line of its own, above its entries

    @cached_property
    def _entries(self) -> list[int]:
        """Where the entries of a live report begin, which open with their hours; none in any other text."""
        found = [match.start() for match in _entry().finditer(self.words.text)]
        return found if len(found) >= _FEWEST_ENTRIES else []

    def _is_of_report(self, index: int) -> bool:
        """Whether an hour tells when something was counted: in its 8 a.m. report; as of 6 a.m.

        That is of today, but in the sentence of another day.
        """
        words, lower = self.words.words, self.words.lower
        behind = lower[index + 1 : index + 1 + _WORDS_TO_REPORT]
        is_report = not _DATES.reports_by_hour.isdisjoint(behind)
        if not is_report and [word.lower() for word in words[max(0, index - 2) : index]] != ["as", "of"]:
            return False
        near = range(max(self.last_day_at, index - _WORDS_OF_TELLING), index)
        return len(near) == _WORDS_OF_TELLING or any(
            sentence_ends.ends_sentence(self.words, at, words[at]) for at in near
        )

    @property
    def day_before_word(self) -> date | None:
        """The day from which “the next day” is counted; none where none was named, or another time was named since."""
        if self.last is None or self.last_day is None:
            return None
        is_since = self.last.unit == "day" or self.last.earliest <= self.last_day <= self.last.latest
        return self.last_day if is_since else None

    def _is_aside(self, period: CalendarPeriod) -> bool:
        """Whether a narrative names a year only to compare or cite: "as in 1812" amid the events of 1920."""
        if not self.narrative or self.last is None or period.unit != "year":
            return False
        return not -_YEARS_BACK <= period.earliest.year - self.last.earliest.year <= _YEARS_ON

    def is_done_before(self, index: int, day: date) -> bool:
        """Whether what is told right before a word was done, though a day is after publication: sank ten days."""
        return self.published is not None and day > self.published and self._tenses.is_done_right_before(index)

    def is_over(self, index: int, day: date) -> bool:
        """Whether a time that seems to be told as to come, and begins on a day, is the last of its name."""
        return self.now is not None and self._tenses.is_over(index, (day - self.now).days)

    def tense(self, index: int) -> Tense:
        """Whether the clause around a word is about the past or the future."""
        return self._tenses.at(index)

    def month(self, number: int, index: int) -> CalendarPeriod | None:
        """The month that is meant where no year is given; “that September” is of the year that was named."""
        last = self.last
        if last is not None and last.unit != "week" and tales.is_pointed_to(self.words, index):
            found = month(last.earliest.year, number)
            self.tale = Tale(found.earliest, index + 1)
            return found
        return self.of_years(lambda year: month(year, number), index)

    def day(self, month_number: int, number: int, index: int) -> CalendarPeriod | None:
        """The day that is meant where no year is given; also none where no year nearby has it."""
        if self._is_of_attacks(month_number, number, index):
            return day(ATTACKS.year, month_number, number)
        listed = self._day_before_in_list(index)
        if listed is not None and not self.narrative and self.year is None:
            year = listed.year + (month_number < listed.month)
            found = day(min(year, date.max.year), month_number, number)
            if found is not None and 0 <= (found.earliest - listed).days <= _MOST_DAYS_OF_LIST:
                return found
        return self.of_years(lambda year: day(year, month_number, number), index)

    def _is_of_attacks(self, month_number: int, number: int, index: int) -> bool:
        """Whether 11 September is that of 2001: before “attacks”, or far from its day in a text that tells of them."""
        published = self.published
        if (month_number, number) != (ATTACKS.month, ATTACKS.day) or published is None or published < ATTACKS:
            return False
        behind = self.words.words[index + 1 : index + 1 + _WORDS_TO_ATTACKS]
        if not _DATES.attacks_of_2001.isdisjoint(behind):
            return True
        near = published.replace(month=ATTACKS.month, day=ATTACKS.day)
        is_ahead = self.tense(index) == "future" and self._tenses.is_surely_future(index)
        is_far = abs((near - published).days) > _DAYS_AROUND_ATTACKS and not is_ahead
        return is_far and self._tells_of_attacks

    @cached_property
    def _tells_of_attacks(self) -> bool:
        return _TELLS_OF_ATTACKS.search(self.words.text) is not None

    def _day_before_in_list(self, index: int) -> date | None:
        """The day before a day in a list: sung on June 4, 11 and July 2."""
        at, words = index, self.words.words
        if words[max(0, index - 2) : index] in ([",", "on"], ["again", "on"]) and self._is_in_row(index):
            return self.last_day  # on July 12 as rain fell, on July 24 as it snowed
        while at and index - at < _WORDS_BETWEEN_LISTED and self.words.words[at - 1] in _JOINS:
            at -= 1
        return self.last_day if at < index and at == self.last_day_at else None

    def _is_in_row(self, index: int) -> bool:
        """Whether a day follows another that has no year either, in the same sentence."""
        at = self.last_day_at
        if not 0 < index - at <= _WORDS_TO_NEXT_DAY or (self.tale is not None and self.tale.at == at):
            return False
        return not any(sentence_ends.ends_sentence(self.words, one, self.words.words[one]) for one in range(at, index))

    def of_years(
        self, period: Callable[[int], CalendarPeriod | None], index: int, tense_weighs: int = _AGAINST_TENSE_DAYS
    ) -> CalendarPeriod | None:
        """Of the periods in three years, the one that the tense calls for, or the nearest."""
        if self.year is not None:
            return period(self.year)
        tale, published = self.tale, self.published
        if published and not self.narrative and tales.heads_past_entry(self.words, index):
            is_what_is_on = self.last_day is not None and self.last_day > published
            if not is_what_is_on and (entry := tales.of_entry(tale, published, period)) is not None:
                self.tale = Tale(entry.earliest, index + 1)
                return entry
        if tale and published and tale.goes_on_to(self.words, self._tenses, published, index):
            return tale.next(period)
        now = self.now
        if now is None:
            return None
        if not self.narrative and published is not None and self.last is not None and self.last.latest < published:
            planned = tales.planned_then(self.words, self.last, self.last_at, period, index)
            if planned is not None:
                return planned
        if self.narrative and self.last and self.last.unit == "year":
            return period(now.year)
        years = [year for year in (now.year - 1, now.year, now.year + 1) if 1 <= year <= 9999]
        near = self._choose([found for year in years if (found := period(year))], index, tense_weighs)
        if tale is None or published is None or near is None:
            return near
        told = tale.next(period)
        if told is None or not tale.holds(self.words, self._tenses, published, index, told, near):
            return near
        self.tale = tale._replace(at=index + 1)
        return told

    def last_of_years(self, period: Callable[[int], CalendarPeriod | None]) -> CalendarPeriod | None:
        """The last one of such periods that has ended before today."""
        now = self.now
        if now is None:
            return None
        years = [year for year in (now.year, now.year - 1, now.year - 2) if year >= 1]
        return next((found for year in years if (found := period(year)) and found.latest < now), None)

    def next_of_years(self, period: Callable[[int], CalendarPeriod | None]) -> CalendarPeriod | None:
        """The first one of such periods that begins after today."""
        now = self.now
        if now is None:
            return None
        years = [year for year in (now.year, now.year + 1) if year <= 9999]
        return next((found for year in years if (found := period(year)) and found.earliest > now), None)

    def weekday(self, number: int, index: int) -> CalendarPeriod | None:
        """The day of the week (1 is Monday) that is meant, the day of publication itself included.

        A weekday alone is near the day of publication, also where a report tells of old years.
        """
        now = self.published or self.now
        if now is None:
            return None
        today = holding("day", now)
        ahead = (number - now.isoweekday()) % 7
        tense_here = self.tense(index)
        if ahead == 0:
            rules.tell(SAME_WEEKDAY)
            return today
        told, is_owner = self._told.get(number), self.words.words[index + 1 : index + 2] in (["'s"], ["’s"])
        is_told_anew = tense_here == "future" and self._tenses.is_ahead(index)  # will play in Saturday’s final
        if told is not None and (tense_here == "unknown" or (is_owner and not is_told_anew)):
            rules.tell(WEEKDAY_AGAIN)
            return today.shift(told)
        is_soon = ahead <= _SOON_DAYS or (tense_here == "unknown" and self._goes_on_from_coming(index, now))
        is_ahead = tense_here == "future" or (tense_here == "unknown" and is_soon)
        if is_ahead and not tales.heads_past_entry(self.words, index):
            if self._tenses.is_over(index, ahead) or self._is_put_off_sooner(index, ahead, now):
                rules.tell(LAST_WEEKDAY)
                return today.shift(ahead - 7)
            rules.tell(NEXT_WEEKDAY if tense_here == "future" else NEAR_WEEKDAY)
            if tense_here == "future":
                self._told[number] = ahead
            return today.shift(ahead)
        if ahead == 1 and tense_here == "past" and self._tenses.is_loose(index):
            rules.tell(NEAR_WEEKDAY)
            return today.shift(ahead)  # ordered the closure of all the schools in Marsk tomorrow
        if self._is_of_aim(index, today.shift(ahead - 7)):
            rules.tell(NEXT_WEEKDAY)
            return today.shift(ahead)
        rules.tell(LAST_WEEKDAY)
        if tense_here == "past" and self.words.words[index - 1 : index] not in _ENDS_ASKED:
            self._told[number] = ahead - 7
        return today.shift(ahead - 7)

    def _is_of_aim(self, index: int, last: CalendarPeriod | None) -> bool:
        """Whether a weekday is that of an occasion for which somebody came on a day after the last of its name.

        The team flew out on Monday for Thursday’s match.
        """
        words = self.words.words
        if last is None or self.last_day is None or words[index - 1 : index] != ["for"]:
            return False
        is_near = 0 <= index - 1 - self.last_day_at <= _WORDS_TO_AIM and words[index + 1 : index + 2] in _OWNS
        owned = words[index + 2 : index + 2 + _WORDS_TO_AIM]
        came = words[max(0, self.last_day_at - _WORDS_TO_AIM - 1) : index]
        is_near = is_near and not _DATES.comes_for.isdisjoint(came)
        return is_near and last.earliest < self.last_day and not _DATES.occasions.isdisjoint(owned)

    def _is_put_off_sooner(self, index: int, ahead: int, now: date) -> bool:
        """Whether what was due on a weekday is put off to one that is sooner: due on Tuesday, delayed until Friday."""
        words = self.words
        weekdays = words.alphabet.letters("WEEKDAY")
        for at in range(index + 1, min(len(words.words) - 2, index + _WORDS_TO_PUTTING_OFF)):
            word = words.words[at]
            if word in _DATES.delays:
                near = range(at + 1, min(len(words.words), at + _WORDS_TO_NEW_DAY))
                new = next((one for one in near if words.letters[one] in weekdays), None)
                if new is None or words.words[new - 1] not in _DATES.put_off_to:
                    return False
                number: int = time_words.load().values[words.lower[new]]
                return (number - now.isoweekday()) % 7 < ahead
            if word[0] in ".\n;":
                return False
        return False

    def _goes_on_from_coming(self, index: int, now: date) -> bool:
        """Whether a weekday goes on from another that is to come: runs on Thursday and Friday."""
        last, before = self.last_day, self.words.lower[index - 1] if index else ""
        if last is None or last <= now:
            return False
        near = range(self.last_day_at, index)
        is_in_list = 0 < len(near) <= _WORDS_TO_NEXT_DAY and not any(self._tenses.ends_clause(at) for at in near)
        return is_in_list or (before == "and" and index - 1 == self.last_day_at)

    def choose_day(self, days: list[date], index: int) -> date:
        """Of several days, the one that the tense calls for, or the nearest."""
        chosen = self._choose([CalendarPeriod("day", one) for one in days], index, _AGAINST_TENSE_DAYS)
        return chosen.earliest if chosen else days[0]

    def _choose(self, candidates: list[CalendarPeriod], index: int, tense_weighs: int) -> CalendarPeriod | None:
        now = self.now
        if now is None or not candidates:
            return None  # 29 February, where no year nearby has it
        tense_here = "unknown" if self.narrative else self.tense(index)
        if tense_here == "future" and self._tenses.describes(index):
            tense_here = "unknown"
        is_sure = tense_here == "past" and self._tenses.is_surely_past(index)
        if is_sure or (tense_here == "future" and self._tenses.is_surely_future(index)):
            is_day = is_sure and candidates[0].unit == "day"
            tense_weighs = _AGAINST_SURE_TENSE_OF_DAY_DAYS if is_day else _AGAINST_SURE_TENSE_DAYS
        elif tense_here == "past" and self._tenses.is_of_occasion(index):
            tense_weighs = min(tense_weighs, _AGAINST_TENSE_OF_OCCASION_DAYS)

        def cost(one: CalendarPeriod) -> int:
            """Its distance in days, increased where the tense is against it."""
            if one.earliest <= now <= one.latest:
                return 0
            ahead, behind = (one.earliest - now).days, (now - one.latest).days
            if ahead > 0:
                return ahead + (tense_weighs if tense_here == "past" else 0)
            return behind + (tense_weighs if tense_here == "future" else _BACK_DAYS if self.narrative else 0)

        return min(candidates, key=cost)


SAME_WEEKDAY = Rule(
    "weekday of publication",
    "The weekday on which the text was published is the day of publication.",
    "The mill closed on Monday.",
    "The mill closed on Tuesday.",
)
NEXT_WEEKDAY = Rule(
    "coming weekday by tense",
    "A weekday in a clause about the future is the next one.",
    "The mill will close on Friday.",
    "The mill closed on Friday.",
)
NEAR_WEEKDAY = Rule(
    "weekday in a day or two",
    "A weekday with no verb to decide is the next one where that is no more than two days away.",
    "A feast on Wednesday, and a strike.",
    "A feast on Friday, and a strike.",
)
WEEKDAY_AGAIN = Rule(
    "weekday of before",
    "A weekday with “’s”, or with no verb to decide, is the one that the text has told of before.",
    "The mill opens its doors on Friday. Friday’s fair is the last.",
    "The mill opens its doors on Monday. Friday’s fair is the last.",
)
LAST_WEEKDAY = Rule(
    "last weekday",
    "Any other weekday is the last one.",
    "The mill closed on Friday.",
    "The mill will close on Friday.",
)
