"""The forms that a time expression takes: each a rule, with the function that reads its words.

`time_grammar` has the patterns that find the words of each form.
"""

from briefcli.extract.dates import (
    calendar_dates,
    clock_times,
    durations,
    feasts,
    relative_dates,
    reporting_periods,
    shifted_dates,
)
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase
from briefcli.extract.text.rules import Row

Form = Row[[Phrase, Reference], Expression]

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
QUARTER_BY_MONTH = Row(
    "quarter by its last month",
    "A month before “quarter” names the quarter that ends with it.",
    "Sales fell in the June quarter.",
    "Sales fell in a quarter of the June fairs.",
    reporting_periods.quarter_by_month,
)
QUARTER_OF_BUSINESS_YEAR = Row(
    "quarter of a business year",
    "The quarter of a year written as two is left open, since it does not say when that year begins.",
    "Sales fell in the second quarter of 2024-25.",
    "Sales fell in the second quarter of 2024.",
    reporting_periods.quarter_of_business_year,
)
BUSINESS_YEAR = Row(
    "business year written as two",
    "A financial year written as two is left open, since it does not say when that year begins.",
    "The lamps were set up in the financial year of 2016/17.",
    "The lamps were set up in the financial year of 2016.",
    reporting_periods.business_year,
)
WEEK_OF_DAY = Row(
    "week of a day",
    "The week “of” a day is the one that contains it.",
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
    calendar_dates.decade,
)
CENTURY = Row(
    "century",
    "An ordinal before “century” is that century.",
    "The bridge dates from the 18th century.",
    "The bridge is the 18th in the county.",
    calendar_dates.century,
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
    "An ordinal alone after “the” is a day of the month that the text named last.",
    "The fair opened on 3 June and closed on the 24th.",
    "The fair opened on 3 June for the 24th time.",
    calendar_dates.day_of_same_month,
)
HALF = Row(
    "half of a year",
    "The first or the second half of a year is six months of it.",
    "Sales rose in the first half of 2024.",
    "Sales rose in the first half of the match.",
    reporting_periods.half,
)
MONTHS_OF_YEAR = Row(
    "first or last months of a year",
    "The first or the last so many months of a year are those months.",
    "Sales rose in the first three months of the year.",
    "Sales rose in the first three months of the war.",
    reporting_periods.months_of_year,
)
MONTHS_ENDED = Row(
    "months up to a day",
    "A number of months “ended” on a day are the months before it.",
    "Profit rose in the three months ended June 30.",
    "Profit rose for three months and fell on June 30.",
    reporting_periods.months_ended,
)
YEAR_TO = Row(
    "year up to a month",
    "The year “to” a month is the twelve months that end with it.",
    "Prices rose by 3% in the year to May.",
    "Prices rose by 3% in a year, most of all in May.",
    reporting_periods.year_to,
)
QUARTER = Row(
    "quarter of a year",
    "An ordinal before “quarter” is that quarter, of the year given or of the nearest one.",
    "Sales rose in the third quarter.",
    "Sales rose by a quarter in the third year.",
    reporting_periods.quarter,
)
SAME_QUARTER = Row(
    "period a year before",
    "“A year earlier” is the period that the text reports on, one year before.",
    "Sales rose from the year-earlier quarter.",
    "Sales rose early in the quarter.",
    reporting_periods.same_quarter,
)
THIS_QUARTER = Row(
    "quarter reported on",
    "“The quarter” without a number is the one that the text reports on, or the last to have ended.",
    "Sales fell in the latest quarter.",
    "Sales fell by a quarter.",
    reporting_periods.this_quarter,
)
ENDED = Row(
    "year or quarter ended on a day",
    "“The year” or “the quarter” before “ended” and a day is a length of time, whose end stands behind it.",
    "Sales fell in the year ended March 31.",
    "Sales fell as the year ended badly.",
    reporting_periods.ended,
)
YEAR_OF_NOW = Row(
    "current year",
    "“The year”, “the full year” and “year-end” refer to the year of publication.",
    "The mill will close before year-end.",
    "The mill will close for a year.",
    reporting_periods.year_of_now,
)
MONTH_BESIDE = Row(
    "month with “last” or “next”",
    "A month with “last”, “next” or “this” is the one before today, after today or in this year.",
    "Voters chose the mayor last November.",
    "Voters chose the mayor in November.",
    relative_dates.month,
)
SEASON_BESIDE = Row(
    "season with “last” or “next”",
    "A season with “last”, “next” or “this” is the one before today, after today or in this year.",
    "The pool opens next spring.",
    "The pool opens in spring.",
    relative_dates.season,
)
SEASON_OF_SPORT = Row(
    "sporting season",
    "“Last season” and “next season” are sporting seasons, which have no fixed dates.",
    "The team will play at home next season.",
    "The team will play at home all season.",
    relative_dates.sport_season,
)
PERIOD = Row(
    "period with “last” or “next”",
    "A week, month or year with “last”, “next” or “this” is counted from that of publication.",
    "The mill closed last week.",
    "The mill closed for weeks.",
    relative_dates.unit,
)
PERIOD_BESIDE_DATE = Row(
    "period counted from a date",
    "A day, week or year with “that”, “the same” or “the following” is counted from the date that the text named last.",
    "The fair opened on 3 May and closed the following day.",
    "The fair opened on 3 May and closed for a day.",
    relative_dates.that_unit,
)
TODAY = Row(
    "yesterday, today, tomorrow",
    "“Yesterday”, “today”, “tonight” and “tomorrow” are counted from the day of publication.",
    "The mill closed yesterday.",
    "The mill closed for the day.",
    relative_dates.today,
)
PART_OF_TODAY = Row(
    "part of a day",
    "A morning or a night with “this” or “last” belongs to the day of publication or to the day before.",
    "The mill burned last night.",
    "The mill burned at night.",
    relative_dates.this_part,
)
WEEKDAY = Row(
    "weekday",
    "A weekday is the last or the coming one, as the tense and the words before it show.",
    "The mill closed on Friday.",
    "The Friday Herald closed its mill.",
    relative_dates.weekday,
)
WEEKDAY_BESIDE_DATE = Row(
    "weekday counted from a date",
    "The following or the previous weekday is counted from the day that the text named last.",
    "The fair opened on 3 May and closed the following Tuesday.",
    "The fair opened on 3 May and closed on Tuesday.",
    relative_dates.weekday_beside,
)
WEEKEND = Row(
    "weekend",
    "“The weekend” is the coming one in a clause about the future, else the last one.",
    "The mill closed over the weekend.",
    "The mill closed over weekend work.",
    relative_dates.weekend,
)
AGO = Row(
    "length of time ago",
    "A length of time “ago” is the day, the month or the year that long before publication.",
    "The mill closed two years ago.",
    "The mill closed for two years.",
    relative_dates.ago,
)
LATER = Row(
    "length of time later",
    "A length of time “later” is counted from the date named last in a history; elsewhere it is only a length.",
    "Two days later the mill closed.",
    "Two days of floods closed the mill.",
    relative_dates.later,
)
EARLIER = Row(
    "length of time earlier",
    "A length of time “earlier” is counted from the date named last in a history; elsewhere it is only a length.",
    "Three months earlier the mill had closed.",
    "Three months of floods had closed the mill.",
    relative_dates.earlier,
)
REFERENCE = Row(
    "word for now or then",
    "“Now”, “recently”, “soon” and the like are times without a date.",
    "The mill is now closed.",
    "The mill, now as before a ruin, is closed.",
    relative_dates.reference_word,
)
FUTURE = Row(
    "the future",
    "“The future” is a time without a date.",
    "The mill may close in the near future.",
    "Workers fear for the mill's future.",
    relative_dates.future,
)
PAST = Row(
    "the past",
    "“In the past” is a time without a date.",
    "The mill has closed twice in the past.",
    "The mill has closed twice past the bridge.",
    relative_dates.bygone,
)
THESE_DAYS = Row(
    "the present",
    "“These days” is a time without a date.",
    "Few mills close these days.",
    "Few mills close on such days.",
    relative_dates.present,
)
EVERY = Row(
    "recurring time",
    "A unit, a weekday, a month or a season after “every”, or a weekday in the plural, is a set of times.",
    "The council meets every Monday.",
    "The council meets on Monday.",
    durations.every,
)
OFTEN = Row(
    "frequency",
    "“Daily”, “weekly” and the like are a set of times.",
    "The ferry sails daily.",
    "The ferry sails on two days.",
    durations.often,
)
TWO_LENGTHS = Row(
    "length of time in two units",
    "Two lengths of time joined by “and” are one where the second has the smaller unit.",
    "The trip took an hour and 20 minutes.",
    "The trip took 20 minutes.",
    durations.two_lengths,
)
LENGTH = Row(
    "length of time alone",
    "A number before a unit of time is a length of time, unless it counts time worked or lost.",
    "The mill closed for ten days.",
    "The mill lost 19,000 working days.",
    durations.duration,
)
FEAST = Row(
    "feast",
    "A feast falls on its day in this year, the last or the next, as the tense calls for.",
    "The mill closed at Christmas.",
    "The mill closed at Easterby.",
    feasts.holiday,
)
DAY_WITH_HOUR = Row(
    "day with a bare hour",
    "A day with “before 6” or “by 6” beside it is that day: whether the morning or the evening is meant is not told.",
    "The mill must close today before 6.",
    "The mill must close today before 6 guests arrive.",
    relative_dates.with_hour,
)
HOUR = Row(
    "time of day alone",
    "A time of day without a day is on the day that the text named last, or on that of publication.",
    "The mill closed at 5 p.m.",
    "The mill closed 5 gates.",
    clock_times.time_alone,
)
HOUR_IN_FIGURES = Row(
    "hour in bare figures",
    "Four figures, or two and two, behind “at” are an hour if they begin with 0, a day is beside them, or “At” opens "
    "a sentence.",
    "The mill burned on Friday. At 18.40 the roof fell in.",
    "The mill was sold on Friday. Its share stood at 18.40 at the close.",
    clock_times.in_figures,
)
PART_OF_DAY = Row(
    "part of the last day named",
    "Dusk, dawn or “the morning” without a day is on the day that the text named last.",
    "The mill burned in the morning.",
    "The mill burned all morning.",
    clock_times.part_alone,
)
HOUR_OF_ENTRY = Row(
    "time of a live entry",
    "A time with a full stop at the start of a line is that of an entry in a live report.",
    "07.05 Good morning, the mill of Marsk has closed.",
    "The mill of Marsk is 07.05 miles long.",
    clock_times.time_of_entry,
)
