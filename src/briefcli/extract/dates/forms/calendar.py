"""Forms by the calendar: 6 November 1989, March, 1914-18, the winter of 2019, Easter."""

from briefcli.extract.dates import calendar_dates, decades, feasts
from briefcli.extract.text.rules import Row

ISO_DAY = Row(
    "day in figures",
    "A year, a month and a day in figures, joined by hyphens, are a day; a time may follow after a T.",
    "The order is dated 2026-05-18 and holds for all.",
    "The order 2026-518 holds for all.",
    calendar_dates.iso,
)
SLASHED_DAY = Row(
    "day with slashes",
    "Day, month and year with slashes between them are a day, unless day and month could be in either order.",
    "The lease ran out on 12/25/2024.",
    "The lease covers 12/25 of the land.",
    calendar_dates.slashed,
)
DAYS_OF_MONTH = Row(
    "days of one month",
    "Two joined numbers before or after a month are a range of its days.",
    "The fair was held on 14-16 July.",
    "The fair was held on 14 and 16 July.",
    calendar_dates.days_of_month,
)
DAY = Row(
    "day of a month",
    "A number beside a month is a day of that month, in the year given or in the one that the tense calls for.",
    "The dam broke on 3 March.",
    "The dam broke in March.",
    calendar_dates.dated,
)
WEEK_OF_DAY = Row(
    "week of a day",
    "The week “of” a day is the one that contains it, and the week “to” a day the seven days that end with it.",
    "Talks begin the week of August 4.",
    "Talks begin in a week, on August 4.",
    calendar_dates.week_of_day,
)
MONTH = Row(
    "month",
    "The name of a month is that month, in the year given or in the one that the tense calls for.",
    "The dam was built in April.",
    "Then April Jones built the dam.",
    calendar_dates.month,
)
MONTH_OF_NOUN = Row(
    "month before a noun",
    "“May” or “March” between “the” and a noun in small letters is the month, unless it is one of people.",
    "Doe won the May election.",
    "Doe saw the May family.",
    calendar_dates.month_of_noun,
)
MONTH_OF_YEAR = Row(
    "month with a relative year",
    "A month with “last year”, “of that year” or the like is that month of the year meant.",
    "The dam opened in June last year.",
    "The dam opened in June, a year late.",
    calendar_dates.month_of_year,
)
SEASON = Row(
    "season",
    "A season is that of the year given, or of the one that the tense calls for.",
    "The dam was built in the winter of 2019.",
    "The dam was built for winter sports.",
    calendar_dates.season,
)
DECADE = Row(
    "decade",
    "Tens of years after “the” are a decade.",
    "The mill was built in the 1990s.",
    "The miller was in his 30s.",
    decades.decade,
)
CENTURY = Row(
    "century",
    "An ordinal before “century” is that century.",
    "The bridge dates from the 18th century.",
    "The bridge is the 18th in the county.",
    decades.century,
)
YEARS = Row(
    "range of years",
    "Two joined years are a range; for the second, the last two figures are enough.",
    "The war of 1914-18 ruined Orul.",
    "The defeat by 14-18 ruined Orul.",
    calendar_dates.years_range,
)
YEAR = Row(
    "year",
    "Four figures are a year, unless they count what follows or are part of a name.",
    "The mill was founded in 1987.",
    "The mill employs about 1987 people.",
    calendar_dates.year,
)
SHORT_YEAR = Row(
    "year of two figures",
    "Two figures after an apostrophe are the most recent such year.",
    "The mill closed in '97.",
    "The mill closed with 97 workers.",
    calendar_dates.short_year,
)
DAY_OF_SAME_MONTH = Row(
    "day of the month named last",
    "An ordinal alone after “the” is a day of the month that the text named last, or of one near by.",
    "The fair opened on 3 June and closed on the 24th.",
    "The fair opened on 3 June for the 24th time.",
    calendar_dates.day_of_same_month,
)
FEAST = Row(
    "feast",
    "A feast falls on its day in this year, the last or the next, as the tense calls for.",
    "The mill closed at Christmas.",
    "The mill closed at Easterby.",
    feasts.holiday,
)
