"""Forms counted from another date: yesterday, last week, Friday, two years ago, the following day."""

from briefcli.extract.dates import relative_dates, weekdays
from briefcli.extract.text.rules import Row

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
    weekdays.weekday,
)
WEEKDAY_BESIDE_DATE = Row(
    "weekday counted from a date",
    "The following or the previous weekday is counted from the day that the text named last.",
    "The fair opened on 3 May and closed the following Tuesday.",
    "The fair opened on 3 May and closed on Tuesday.",
    weekdays.weekday_beside,
)
WEEKEND = Row(
    "weekend",
    "“The weekend” is the coming one in a clause about the future, else the last one.",
    "The mill closed over the weekend.",
    "The mill closed over weekend work.",
    relative_dates.weekend,
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
DAY_WITH_HOUR = Row(
    "day with a bare hour",
    "A day with “before 6” or “by 6” beside it is that day: whether the morning or the evening is meant is not told.",
    "The mill must close today before 6.",
    "The mill must close today before 6 guests arrive.",
    weekdays.with_hour,
)
