"""Forms of dates so long before or after another: two years ago, three days later, in ten days' time."""

from briefcli.extract.dates import ago_and_later
from briefcli.extract.text.rules import Row

AGO = Row(
    "length of time ago",
    "A length of time “ago”, or “after” something behind “comes”, is the day, the month or the year that long before "
    "publication.",
    "The mill closed two years ago.",
    "The mill closed for two years.",
    ago_and_later.ago,
)
LATER = Row(
    "length of time later",
    "A length of time “later” is counted from the date named last in a history; elsewhere it is only a length.",
    "Two days later the mill closed.",
    "Two days of floods closed the mill.",
    ago_and_later.later,
)
EARLIER = Row(
    "length of time earlier",
    "A length of time “earlier” is counted from the date named last in a history; elsewhere it is only a length.",
    "Three months earlier the mill had closed.",
    "Three months of floods had closed the mill.",
    ago_and_later.earlier,
)
AGO_FROM_DAY = Row(
    "length of time ago from a day",
    "A length of time “ago” with “today” or a weekday is that very day; with “this week” it stays as vague as it is.",
    "The mill closed a year ago today.",
    "The mill closed a year ago, and today it burned.",
    ago_and_later.ago_from_day,
)
IN_TIME = Row(
    "length of time from now",
    "“In” a length of time with “time” behind it is the day, the month or the year so long after publication.",
    "The mill opens in ten days' time.",
    "The mill opens in ten days.",
    ago_and_later.in_time,
)
COMING = Row(
    "moment in a length of time",
    "“In” a length of time behind “closes”, “is” or another verb for what is done at once is when it will be.",
    "The mill closes in ten days.",
    "The mill is built in ten days.",
    ago_and_later.coming,
)
AWAY = Row(
    "occasion so far away",
    "A length of time before “away” is when a vote, a match or the like will be that “is” so far away.",
    "The vote is ten days away.",
    "The mill is ten days away.",
    ago_and_later.away,
)
WEEKDAYS_AGO = Row(
    "weekdays ago",
    "A number of weekdays “ago” is the day on which the weekday was that many times back.",
    "The mill closed two Saturdays ago.",
    "The mill closed on two Saturdays long ago.",
    ago_and_later.weekdays_ago,
)
