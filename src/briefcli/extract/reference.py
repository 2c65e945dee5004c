"""What the dates of a text are counted from: the day of publication, or the date that the text named last."""

from datetime import date

from briefcli.extract import tense
from briefcli.extract.periods import CalendarPeriod, day, holding, month
from briefcli.extract.time_words import Words
from briefcli.extract.timex import Basis


class Reference:
    """The day of publication, and the dates of the text as far as it has been read.

    In a `narrative` the date named last governs; else the day of publication does.
    """

    def __init__(self, words: Words, published: date | None, narrative: bool) -> None:
        self.words = words
        self.published = published
        self.narrative = narrative
        self.last: CalendarPeriod | None = None
        """The date named last."""
        self.last_day: date | None = None
        """The last date that was a day."""

    @property
    def basis(self) -> Basis:
        """Where dates are counted from."""
        return "narrative" if self.narrative else "published"

    @property
    def now(self) -> date | None:
        """The day that "last week" and "in March" are counted from; none where it is unknown."""
        if self.narrative:
            return self.last.earliest if self.last else None
        return self.published

    def remember(self, period: CalendarPeriod) -> None:
        """Takes a date for the one that the next ones may hang on."""
        if period.unit in ("decade", "century"):
            return
        self.last = period
        if period.unit == "day":
            self.last_day = period.earliest

    def tense(self, index: int) -> tense.Tense:
        """Whether the clause around a word tells of the past or of what is to come."""
        return tense.at(self.words, index)

    def month(self, number: int, index: int) -> CalendarPeriod | None:
        """The month that is meant where no year is given."""
        now = self.now
        if now is None:
            return None
        years = [year for year in (now.year - 1, now.year, now.year + 1) if 1 <= year <= 9999]
        return self._choose([month(year, number) for year in years], holding("month", now), index)

    def day(self, month_number: int, number: int, index: int) -> CalendarPeriod | None:
        """The day that is meant where no year is given; none also where no year near has it."""
        now = self.now
        if now is None:
            return None
        found = [day(year, month_number, number) for year in (now.year - 1, now.year, now.year + 1)]
        return self._choose([one for one in found if one], holding("day", now), index)

    def weekday(self, number: int, index: int) -> CalendarPeriod | None:
        """The day of the week (1 is Monday) that is meant, the day of publication itself included."""
        now = self.now
        if now is None:
            return None
        today = holding("day", now)
        ahead = (number - now.isoweekday()) % 7
        if ahead == 0 or self.tense(index) == "future":
            return today.shift(ahead)
        return today.shift(ahead - 7)

    def choose_day(self, days: list[date], index: int) -> date:
        """Of some days the one that the tense asks for, or the nearest."""
        now = self.now or days[0]
        chosen = self._choose([CalendarPeriod("day", one) for one in days], CalendarPeriod("day", now), index)
        return chosen.earliest if chosen else days[0]

    def _choose(self, candidates: list[CalendarPeriod], now: CalendarPeriod, index: int) -> CalendarPeriod | None:
        """The candidate that the tense asks for, or the nearest; in a narrative rather a coming one."""
        if not self.narrative:
            tense_here = self.tense(index)
            if tense_here == "future":
                candidates = [one for one in candidates if one.latest >= now.earliest][:1]
            elif tense_here == "past":
                candidates = [one for one in candidates if one.earliest <= now.latest][-1:]
        return min(candidates, key=lambda one: abs((one.earliest - now.earliest).days), default=None)
