"""Forms of the periods that companies report on: the third quarter, a year earlier, the year ended March 31."""

from briefcli.extract.dates import reporting_periods
from briefcli.extract.text.rules import Row

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
