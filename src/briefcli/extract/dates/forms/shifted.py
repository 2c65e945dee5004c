"""Forms found from another day: the first Tuesday in November, a week on Friday, two weeks after Easter."""

from briefcli.extract.dates import shifted_dates
from briefcli.extract.text.rules import Row

NTH_OF_MONTH = Row(
    "nth weekday of a month",
    "An ordinal or “last” with a weekday, or with “day”, and a month is that day of the month.",
    "The vote is on the first Tuesday in November.",
    "The vote is on a Tuesday in November.",
    shifted_dates.nth_of_month,
)
LENGTH_FROM_DAY = Row(
    "length of time from a day",
    "Days or weeks with “from”, “on”, “before” or “after” and a day are the day so far from it.",
    "The fair opens two weeks after Easter.",
    "The fair opens two hours after lunch at Easter.",
    shifted_dates.length_from_day,
)
AFTER_NEXT = Row(
    "after the next",
    "A weekday or a unit “after next” is the second one to come.",
    "The mill closes the Saturday after next.",
    "The mill closes next Saturday.",
    shifted_dates.after_next,
)
BEFORE_LAST = Row(
    "before the last",
    "A weekday or a unit “before last” is the second one back.",
    "The mill closed the Saturday before last.",
    "The mill closed last Saturday.",
    shifted_dates.before_last,
)
DAY_OF_NEAR_MONTH = Row(
    "day of this month",
    "An ordinal with “of this month”, “of last month” or the like is that day of it.",
    "The mill closed on the 7th of this month.",
    "The mill closed for the 7th time this month.",
    shifted_dates.day_of_near_month,
)
WEEKDAY_AND_NUMBER = Row(
    "weekday with its number",
    "A weekday with an ordinal after it is the nearest day that is both, as the tense calls for.",
    "The mill closed on Friday the 9th.",
    "The mill closed on Friday, the 9th mill to do so.",
    shifted_dates.weekday_and_number,
)
DAY_OF_LIST = Row(
    "day that shares its month",
    "Numbers before a last one with its month are days of the same month.",
    "Concerts are on 7, 8 and 14 November.",
    "Concerts are in 7 halls, 8 barns and on 14 November.",
    shifted_dates.day_of_list,
)
DAY_BEHIND_MONTH = Row(
    "day between month and year",
    "Several numbers between a month and a year are days of that month.",
    "They played on June 4, 6 and 9, 1983.",
    "They played 4, 6 and 9 times in 1983.",
    shifted_dates.day_behind_month,
)
PART_BESIDE_DATE = Row(
    "night counted from a date",
    "The previous or following night or morning is counted from the day that the text named last.",
    "The fair opened on 3 May and closed the following night.",
    "The fair opened on 3 May and closed at night.",
    shifted_dates.part_beside,
)
