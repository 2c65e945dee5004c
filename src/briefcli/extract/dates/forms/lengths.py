"""Forms of lengths and of sets of times: ten days, an hour and 20 minutes, daily, every Monday."""

from briefcli.extract.dates import durations
from briefcli.extract.text.rules import Row

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
