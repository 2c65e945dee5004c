"""Forms of an hour or a part of the day: 5 p.m., at 1730, in the morning."""

from briefcli.extract.dates import clock_times
from briefcli.extract.text.rules import Row

HOUR = Row(
    "time of day alone",
    "A time of day without a day is on the day that the text named last, or on that of publication.",
    "The mill closed at 5 p.m.",
    "The mill closed 5 gates.",
    clock_times.time_alone,
)
HOUR_TO_WHICH = Row(
    "hour up to which",
    "An hour by the clock behind “by” or “until” is on the day at hand; morning and evening are not told apart.",
    "The mill must close by five o'clock.",
    "The mill must close at five o'clock.",
    clock_times.up_to_hour,
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
