"""The words that make a time expression: patterns over words, each with the form (`forms`) that reads what it fits.

A pattern is written as `time_words.pattern` understands it; a name in braces is one of the parts below.
Where several patterns fit, the first wins, so longer ones come before shorter ones.
"""

# ruff: noqa: E501 - a pattern is read along its line

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Literal, NamedTuple

from briefcli import regexes
from briefcli.extract.dates import patterns, time_words
from briefcli.extract.dates.forms import Form, ago_and_later, calendar, hours, lengths, relative, reporting, shifted
from briefcli.extract.dates.time_words import Alphabet, Words
from briefcli.extract.dates.timex import Phrase
from briefcli.extract.text import lexicon

Kind = Literal["day", "clock", "date", "other"]

_PARTS = {
    "month": "(?:MONTH|MONTH_ABBREVIATED DOT?|MONTH_OR_WORD)",
    "sure_month": "(?:MONTH|MONTH_ABBREVIATED DOT?)",
    "day": "(?:DAY_NUMBER|NTH)",
    "spoken_day": "(?:(?:CARDINAL DASH|twenty|thirty)? ORDINAL)",
    "spoken_century": "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)",
    # Other numbers count what follows: in March five thousand people fled, in March twenty five houses fell.
    "spoken_year": "(?:{spoken_century} (?!one|two|three|four|five|six|seven|eight|nine) CARDINAL (?:DASH? CARDINAL|DASH one)?"
    "|two thousand (?:and? CARDINAL (?:DASH? CARDINAL)?|(?=COMMA|DOT|CLOSE)))",
    # Channel Nineteen ten days: two numbers, the second of which counts the days; but twenty five days.
    "numeral": "(?:(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) CARDINAL) (?:CARDINAL|MULTIPLIER))",
    "more_days": "(?:(?:COMMA and?|and) DAY_NUMBER)",
    "nth": "(?:NTH|ORDINAL|last)",
    "weekday": "(?:(?:WEEKDAY|WEEKDAY_ABBREVIATED DOT?) COMMA? the?)",
    "ended": "(?:ended|ending) on? (?:{month} {day}|{day} of? {month}|TODAY)",
    "part": "(?:the? (?:EARLY DASH?|end DASH|(?:EARLY? PART|first half|second half|first days|last days|early part|later part|early days) of) the?)",
    "count": "(?:(?:DAY_NUMBER|NUMBER|DOTTED|YEAR|TENS) (?:SLASHED|FRACTION|and a half|MULTIPLIER)?"
    "|(?:ARTICLE|half)? {numeral}(?: DASH? and? {numeral}| (?:DASH|and) one (?!CARDINAL)){0,4} (?:and a half)?"
    "|(?:ARTICLE)? (?:SEVERAL) of?|ARTICLE (?:half)?|half (?:ARTICLE)?|FRACTION)",
    "hedge": "(?:HEDGE|another|(?:more|less|fewer|longer|no more|no less|no longer) than|at (?:least|most)|up to|as (?:little|much|many|long) as|the better part of|HEDGE HEDGE|well (?:HEDGE|more than))",
    "when": "(?:HEDGE|(?:shortly|soon|just|minutes) (?:after|before))",
    "of_day": "(?:the? (?:EARLY|EARLY? (?:PART_OF_DAY|NIGHT)) hours? of|the? EARLY? (?:PART_OF_DAY|NIGHT) of)",
    "unit": "(?:UNIT|UNITS|NIGHT)",
    # Words without a meaning in a time expression: the council vote.
    "noun": r"(?:\.\.?)",
    "days": "(?:day|days|week|weeks|fortnight)",
    "which": "(?:THIS|LAST|NEXT|past|THIS NEXT|THIS LAST|THIS past|the (?:LAST|NEXT|past))",
}  # fmt: skip

_PATTERNS: tuple[tuple[Kind, str, Form], ...] = (
    # the calendar
    ("day", "YEAR DASH DAY_NUMBER DASH (?:DAY_NUMBER|DAY_T CLOCK)", calendar.ISO_DAY),
    ("day", "(?:(?:WEEKDAY|WEEKDAY_ABBREVIATED DOT?) COMMA?)? SLASHED", calendar.SLASHED_DAY),
    ("day", "(?:(?:WEEKDAY|WEEKDAY_ABBREVIATED DOT?) COMMA?)? DOTTED_DAY", calendar.SLASHED_DAY),
    ("day", "DAY_NUMBER DASH DAY_NUMBER DASH YEAR (?!DASH)", calendar.SLASHED_DAY),
    ("day", "DAY_NUMBER DOT {month} YEAR", calendar.DAY),
    ("day", "YEAR {month} {day} (?!DASH|YEAR)", calendar.DAY),
    ("day", "{month} COMMA DAY_NUMBER YEAR", calendar.DAY),
    ("day", "{weekday}? (?:{month} the? (?:{day}|{spoken_day})|the? (?:{day}|{spoken_day}) of? {month}) COMMA? {spoken_year} (?:one (?=DOT|COMMA|CLOSE))?", calendar.DAY),
    ("day", "{weekday}? (?:{month} {day}|the? {day} of? {month}) COMMA? QUOTE (?:NUMBER|DAY_NUMBER|TENS)", calendar.DAY),
    ("day", "DAY_NUMBER DASH (?:MONTH|MONTH_ABBREVIATED|MONTH_OR_WORD) DASH YEAR", calendar.DAY),
    ("day", "{weekday}? {month} DAY_NUMBER CLOCK ZONE? YEAR", calendar.DAY),
    ("day", "THIS {month} {day} COMMA? YEAR", calendar.DAY),
    ("day", "(?:WEEKDAY COMMA?)? the? DAY_NUMBER (?:th|st|nd|rd) of? {month} (?:COMMA? YEAR)?", calendar.DAY),
    ("day", "(?:{month} {day}|{day} {month}) (?:COMMA? YEAR)? COMMA WEEKDAY (?!POSSESSIVE|PART_OF_DAY|NIGHT)", calendar.DAY),
    ("day", "{which}? WEEKDAY OPEN (?:{day} of? {month}|{month} {day}) (?:COMMA? YEAR)? CLOSE", calendar.DAY),
    ("day", "(?:EARLY|LATER|{part})? WEEKDAY (?:PART_OF_DAY|NIGHT)? COMMA (?:{month} {day}|{day} {month}) (?:COMMA? (?:YEAR|of? (?:LAST|THIS|NEXT) year))? (?!DASH)", calendar.DAY),
    ("day", "(?:EARLY|LATER|{part})? WEEKDAY (?:PART_OF_DAY|NIGHT)? OPEN (?:{month} {day}|{day} {month}) (?:COMMA? YEAR)? CLOSE", calendar.DAY),
    ("day", "the? {nth} (?:WEEKDAY|day|weekend) (?:of|in) {month} (?:COMMA? YEAR|of? (?:LAST|THIS|NEXT) year)?", shifted.NTH_OF_MONTH),
    ("day", "the? {nth} (?:WEEKDAY|day) (?:of|in) (?:the|THIS|LAST|NEXT) month", shifted.NTH_OF_MONTH),
    ("other", "the? {nth} (?:WEEKDAY|day|week) (?:of|in) EVERY (?:month|year)", lengths.EVERY),
    ("other", "EVERY {nth} WEEKDAY (?:(?:of|in) (?:the|EVERY) month)?", lengths.EVERY),
    ("day", "{hedge}? {count} {unit} (?:to the day)? (?:before|after) (?:the? {day} of? {month}|{month} {day}) (?:COMMA? YEAR)?", shifted.LENGTH_FROM_DAY),
    ("day", "{hedge}? {count} {unit} (?:before|after) (?:WEEKDAY|{holiday}) (?!POSSESSIVE)", shifted.LENGTH_FROM_DAY),
    ("day", "{hedge}? {count} {days} (?:to the day)? (?:before|after) the {noun} (?:COMMA? on|of) (?:{day} of? {month}|{month} {day}) (?:COMMA? YEAR)?", shifted.LENGTH_FROM_DAY),
    ("day", "{count} (?:month|months|year|years) to the day (?:before|after) (?:the {noun} (?:on|of))? (?:the? {day} of? {month}|{month} {day}) (?:COMMA? YEAR)?", shifted.LENGTH_FROM_DAY),
    ("day", "{hedge}? {count} {days} (?:before|after) the {noun} on WEEKDAY (?!POSSESSIVE)", shifted.LENGTH_FROM_DAY),
    ("day", "{hedge}? {count} {unit} from WEEKDAY (?!(?:to|through|DASH) WEEKDAY)", shifted.LENGTH_FROM_DAY),
    ("day", "the day (?:before|after) (?:{day} of? {month}|{month} {day}|{holiday}) (?!POSSESSIVE)", shifted.LENGTH_FROM_DAY),
    ("day", "{count} (?:week|weeks|fortnight) on WEEKDAY", shifted.LENGTH_FROM_DAY),
    ("day", "{count} (?:day|days|week|weeks|fortnight) from TODAY", shifted.LENGTH_FROM_DAY),
    ("day", "{count} (?:week|weeks|fortnight) TODAY (?!POSSESSIVE)", shifted.LENGTH_FROM_DAY),
    ("day", "{hedge}? {count} {unit} ago TODAY", ago_and_later.AGO_FROM_DAY),
    ("date", "{hedge}? {count} {unit} ago (?:on WEEKDAY|(?:THIS|LAST|NEXT) UNIT)", ago_and_later.AGO_FROM_DAY),
    ("date", "(?<=in) {hedge}? {count} {unit} QUOTE time", ago_and_later.IN_TIME),
    ("date", "{hedge}? {count} {unit} from now", ago_and_later.IN_TIME),
    ("date", "the weekend of (?:{month} {day}|the? {day} of? {month}) (?!DASH|to)", calendar.WEEK_OF_DAY),
    ("day", "(?:NEXT|LAST) week on? WEEKDAY (?:PART_OF_DAY|NIGHT)?", relative.WEEKDAY),
    ("date", "(?<=in) ARTICLE UNIT POSSESSIVE time", ago_and_later.IN_TIME),
    ("day", "the? WEEKDAY after next", shifted.AFTER_NEXT),
    ("date", "the? (?:week|month|year) after next", shifted.AFTER_NEXT),
    ("day", "the? WEEKDAY before last", shifted.BEFORE_LAST),
    ("date", "the (?:week|month|year|weekend|SEASON) before last", shifted.BEFORE_LAST),
    ("date", "the? penultimate (?:week|month)", shifted.BEFORE_LAST),
    ("day", "{count} WEEKDAYS ago", ago_and_later.WEEKDAYS_AGO),
    ("date", "(?<=[comes coming]) {count} {unit} after", ago_and_later.AGO),
    ("day", "the NTH of (?:THIS|LAST|NEXT|the) month", shifted.DAY_OF_NEAR_MONTH),
    ("day", "(?<=[on from by until since]) the {spoken_day} of (?:THIS|LAST|NEXT) month (?!POSSESSIVE)", shifted.DAY_OF_NEAR_MONTH),
    ("day", "{weekday} NTH (?!DASH|of|{month}|WEEKDAY|SEASON|UNIT|UNITS|quarter)", shifted.WEEKDAY_AND_NUMBER),
    ("day", "{weekday}? the? {day} (?=(?:COMMA {weekday}? the? {day}){0,12} COMMA? (?:and|or) {weekday}? the? {day} of? {month} (?!DAY_NUMBER))", shifted.DAY_OF_LIST),
    ("day", "{sure_month} DAY_NUMBER (?={more_days}{1,12} COMMA YEAR)", shifted.DAY_BEHIND_MONTH),
    ("day", "(?<=[and COMMA]) DAY_NUMBER (?:COMMA YEAR|(?={more_days}{1,12} COMMA YEAR))", shifted.DAY_BEHIND_MONTH),
    ("day", "(?<=[and COMMA]) DAY_NUMBER (?={more_days}{0,12} (?:DOT|CLOSE|COMMA|at|in|on|from|the|and {month} DAY_NUMBER))", shifted.DAY_BEHIND_MONTH),
    ("other", "{of_day} {month} {day} (?:DASH|to|and) {day} (?:COMMA? YEAR)?", calendar.DAYS_OF_MONTH),
    ("other", "{of_day} {day} (?:DASH|to|and) {day} {month} (?:COMMA? YEAR)?", calendar.DAYS_OF_MONTH),
    ("other", "(?:the weekend of)? {weekday}? the? {day} (?:DASH|to) {weekday}? the? {day} of? {month} (?:COMMA? of? YEAR)?", calendar.DAYS_OF_MONTH),
    ("other", "(?:the weekend of)? {month} the? {day} (?:DASH|to) the? {day} (?:COMMA? YEAR)?(?!DASH|MONTH)", calendar.DAYS_OF_MONTH),
    ("day", "{of_day}? {weekday}? {part}? (?:the? {day} of? {month}|{month} the? {day}) (?:COMMA|of)? (?:LAST|THIS|NEXT|THAT same?|the same) year", calendar.DAY),
    ("date", "the week (?:of|beginning on?|starting on?|commencing on?|ending|ended|up? to) (?:{month} {day}|the? {day} of? {month})", calendar.WEEK_OF_DAY),
    ("date", "{part}? the? (?:first|second|last|LAST) half of (?:(?:the? year)? (?:YEAR|THIS year|LAST year|NEXT year)|the year)", reporting.HALF),
    ("date", "the? (?:first|last) (?:CARDINAL|DAY_NUMBER) months of (?:the year YEAR|the year (?!NUMBER|DAY_NUMBER|TENS|before|after)|YEAR|THIS year|LAST year|NEXT year)", reporting.MONTHS_OF_YEAR),
    ("other", "the? (?:{day} of? {month}|{month} {day}) (?:of|in)? EVERY year", lengths.EVERY),
    ("day", "{of_day}? {weekday}? {part}? LAST? {month} (?:the? {day}|{spoken_day}) (?:COMMA? (?:of|in)? YEAR ERA?)?", calendar.DAY),
    ("day", "{of_day}? {weekday}? {part}? (?:the? {day} of?|the {spoken_day} of) {month} (?:COMMA? (?:of|in)? YEAR ERA?)?", calendar.DAY),
    ("other", "{part}? {month} (?:of|in)? EVERY year", lengths.EVERY),
    ("date", "{part}? {month} (?:COMMA|of|in)? the? year? (?:YEAR|{spoken_year}) ERA?", calendar.MONTH),
    ("date", "{part}? {month} (?:COMMA|of)? the year before last", calendar.MONTH_OF_YEAR),
    ("date", "{part}? {month} (?:COMMA|of)? (?:THAT same?|THIS|LAST|NEXT|the (?:same|NEXT|LAST)) year", calendar.MONTH_OF_YEAR),
    ("date", "(?:THIS|LAST|NEXT) year (?:MONTH|MONTH_ABBREVIATED|MONTH_OR_WORD (?=DOT|COMMA|CLOSE|at|in|after)) (?!DAY_NUMBER|NTH)", calendar.MONTH_OF_YEAR),
    ("date", "{part}? {which} {month} ", relative.MONTH_BESIDE),
    ("other", "EVERY other? (?:WEEKDAY|MONTH|MONTH_OR_WORD|SEASON|PART_OF_DAY|NIGHT) (?:PART_OF_DAY|NIGHT)?", lengths.EVERY),
    ("other", "EVERY (?:{day} {month}|{month} {day})", lengths.EVERY),
    ("date", "{part}? the? SEASON (?:of|in|COMMA)? (?:YEAR|{spoken_year})", calendar.SEASON),
    ("date", "{part}? the? SEASON of? (?:THIS|LAST|NEXT) year", calendar.SEASON),
    ("date", "{part}? the? SEASON of (?:THAT same?|the (?:same|NEXT|LAST)) year", calendar.SEASON),
    ("date", "{part}? {which} SEASON", relative.SEASON_BESIDE),
    ("date", "(?:{part}|the|another|(?<=[in by since during until])) SEASON (?!THAT followed)", calendar.SEASON),
    ("date", "(?:{part}|the)? QUOTE? TENS", calendar.DECADE),
    ("date", "the? YEAR SEASON", calendar.SEASON),
    ("date", "(?:{part}|the)? {spoken_century} DASH? DECADE", calendar.DECADE),
    ("date", "(?:{part}|the) DECADE", calendar.DECADE),
    ("date", "(?:{part}|the)? (?:NTH|{spoken_day}) DASH? century ERA?", calendar.CENTURY),
    ("other", "YEAR DASH (?:YEAR|DAY_NUMBER|NUMBER|TENS) (?!DASH)", calendar.YEARS),
    ("other", "between YEAR and YEAR", calendar.YEARS),
    # the quarters of a year
    ("date", "(?:the? (?:three|twelve|six|nine) months (?:ended|ending|to) on?|the FISCAL? year to) (?:{month} {day}|{day} {month}) (?:COMMA? YEAR)?", reporting.MONTHS_ENDED),
    ("date", "the (?:DAY_NUMBER|NUMBER|CARDINAL) weeks (?:ended|ending|to) on? (?:{month} {day}|{day} {month}) (?:COMMA? YEAR)?", reporting.MONTHS_ENDED),
    ("date", "the? (?:three|twelve|six|nine) months (?:ended|ending|to|through) (?:in|the? end of|end DASH?)? {month} YEAR?", reporting.MONTHS_ENDED),
    ("date", "the quarter (?:ended|ending|to) (?:in|the? end of|end DASH?)? {month} (?!DOT? [DAY_NUMBER NTH]) YEAR?", reporting.QUARTER_BY_MONTH),
    ("date", "the? {month} (?:DASH|to) {month} quarter (?:of? YEAR)?", reporting.QUARTER_BY_MONTH),
    ("date", "the FISCAL? year to (?:the? end of|end DASH?)? {month} YEAR?", reporting.YEAR_TO),
    ("other", "(?:NEXT|LAST) season", relative.SEASON_OF_SPORT),
    ("date", "the year (?:YEAR|{spoken_year}|two thousand (?!DASH|CARDINAL))", calendar.YEAR),
    ("date", "the? FISCAL? DASH? {spoken_day} DASH? quarter (?:of|in)? the? FISCAL? YEAR DASH (?:YEAR|NUMBER|DAY_NUMBER|TENS)", reporting.QUARTER_OF_BUSINESS_YEAR),
    ("date", "the? {month} quarter (?:of? YEAR)?", reporting.QUARTER_BY_MONTH),
    ("date", "the? (?:last|final) quarter (?:of|in) the? (?:YEAR|(?:THIS|LAST|NEXT) year)", reporting.QUARTER),
    ("date", "{part}? the? {spoken_day} DASH? quarter (?:of|in)? (?:THIS|LAST|NEXT) year", reporting.QUARTER),
    ("date", "{part}? the? FISCAL? DASH? {spoken_day} DASH? FISCAL? quarter (?:of|in)? (?:FISCAL? YEAR)?", reporting.QUARTER),
    ("date", "(?:the)? YEAR POSSESSIVE? FISCAL? {spoken_day} DASH? quarter", reporting.QUARTER),
    ("date", "QUARTER_SHORT DAY_NUMBER (?:of|COMMA)? YEAR", reporting.QUARTER),
    ("date", "(?<=[in for of by the since until to from]) QUARTER_SHORT DAY_NUMBER", reporting.QUARTER),
    ("date", "(?:THIS|LAST|NEXT) year POSSESSIVE {spoken_day} DASH? quarter", reporting.QUARTER),
    ("date", "the (?:YEAR|COMPARABLE|COMPARABLE? year DASH (?:ago|EARLIER)) (?:quarter|period)", reporting.SAME_QUARTER),
    ("date", "(?:ARTICLE|the)? year DASH (?:ago|EARLIER) (?:quarter|period)?", reporting.SAME_QUARTER),
    ("date", "{hedge}? ARTICLE year (?:ago|EARLIER|before (?=COMMA|DOT|and))", reporting.SAME_QUARTER),
    ("date", "LAST year POSSESSIVE (?:quarter|period)", reporting.SAME_QUARTER),
    ("date", "the quarter ARTICLE year (?:ago|EARLIER)", reporting.SAME_QUARTER),
    ("other", "the (?:quarter|FISCAL? year) (?={ended})", reporting.ENDED),
    ("date", "the (?:LATEST|most recent)? quarter (?!DASH)", reporting.THIS_QUARTER),
    ("date", "the LATEST period", reporting.THIS_QUARTER),
    ("date", "the? FISCAL year of? (?:SLASHED|YEAR DASH (?:YEAR|NUMBER|DAY_NUMBER|TENS))", reporting.BUSINESS_YEAR),
    ("date", "(?:FISCAL year?|the FISCAL year) of? YEAR", calendar.YEAR),
    ("date", "the? YEAR FISCAL year", calendar.YEAR),
    ("date", "the (?:current|LATEST)? FISCAL year", reporting.YEAR_OF_NOW),
    ("date", "the current (?:UNIT)", relative.PERIOD),
    ("date", "(?:the full year|full DASH year)", reporting.YEAR_OF_NOW),
    ("date", "(?:the year (?!NUMBER|DAY_NUMBER|TENS|before|after)|year DASH? end|year POSSESSIVE end)", reporting.YEAR_OF_NOW),
    # years
    ("clock", "(?<=at) YEAR (?=DOT|COMMA|CLOSE|on WEEKDAY|TODAY|WEEKDAY|ZONE|and|the|ARTICLE)", hours.HOUR_IN_FIGURES),
    ("clock", "(?:YEAR|NUMBER) ZONE", hours.HOUR_IN_FIGURES),
    ("clock", "(?<=[at by until till before]) (?:YEAR|NUMBER|DOTTED) (?:hours|hrs) (?=on|DOT|COMMA|TODAY|WEEKDAY)", hours.HOUR_IN_FIGURES),
    ("clock", "(?<=[by until till before after from]) (?:YEAR|NUMBER) (?=on WEEKDAY|TODAY|WEEKDAY)", hours.HOUR_IN_FIGURES),
    ("date", "YEAR ERA?", calendar.YEAR),
    ("date", "{part} YEAR ERA? (?!DASH (?:YEAR|DAY_NUMBER|NUMBER|TENS))", calendar.YEAR),
    ("date", "(?:NUMBER|DAY_NUMBER) ERA", calendar.YEAR),
    ("date", "(?<=[in since by of until from and to the]) QUOTE NUMBER", calendar.SHORT_YEAR),
    ("date", "{spoken_century} CARDINAL DASH (?:CARDINAL|one)", calendar.YEAR),
    ("day", "(?<![in]) the NTH (?=DOT|COMMA|CLOSE|QUOTE|at|CLOCK_AM|of THAT)", calendar.DAY_OF_SAME_MONTH),
    ("day", "(?<=[until by]) the NTH (?=to|or)", calendar.DAY_OF_SAME_MONTH),
    # counted from the day of publication
    ("day", "(?:PART_OF_DAY (?:on|of)?|overnight on?) WEEKDAY", relative.WEEKDAY),
    ("date", r"the UNIT (?:before|after) (?=DOT|COMMA|CLOSE|and|in|at|by|\.)", relative.PERIOD_BESIDE_DATE),
    ("other", "ARTICLE WEEKDAY (?:PART_OF_DAY|NIGHT)?", lengths.EVERY),
    ("day", "(?:TODAY|WEEKDAY) (?:before|by|until|till) (?:DAY_NUMBER (?=DOT|COMMA|CLOSE|or|and)|(?:DAY_NUMBER|CARDINAL) OCLOCK)", relative.DAY_WITH_HOUR),
    ("day", "(?<=[before by until till]) (?:(?:DAY_NUMBER|CARDINAL) (?:TODAY (?:PART_OF_DAY|NIGHT)?|THIS PART_OF_DAY)|DAY_NUMBER on WEEKDAY (?:PART_OF_DAY|NIGHT)?|(?:DAY_NUMBER|CARDINAL) OCLOCK (?:TODAY (?:PART_OF_DAY|NIGHT)?|THIS PART_OF_DAY|on? WEEKDAY (?:PART_OF_DAY|NIGHT)?))", relative.DAY_WITH_HOUR),
    ("other", "(?<=within) the NEXT (?:UNIT)", lengths.LENGTH),
    ("other", "(?<=[in over]) the NEXT fortnight", lengths.LENGTH),
    ("day", "(?:the day (?:before|after))? (?:EARLY|LATER|EARLIER|{part})? DASH? PART_OF_DAY? TODAY (?:PART_OF_DAY|NIGHT)?", relative.TODAY),
    ("day", "the (?:following|preceding|previous) (?:PART_OF_DAY|NIGHT)", shifted.PART_BESIDE_DATE),
    ("day", r"the (?:PART_OF_DAY|NIGHT) (?:before|after) (?=DOT|COMMA|CLOSE|and|in|at|by|\.)", shifted.PART_BESIDE_DATE),
    ("day", "(?:EARLIER|LATER|EARLY)? (?:THIS|LAST|the NEXT) (?:PART_OF_DAY|NIGHT)", relative.PART_OF_TODAY),
    ("day", "the (?:following|preceding|previous) WEEKDAY (?:PART_OF_DAY|NIGHT)?", relative.WEEKDAY_BESIDE_DATE),
    ("day", "(?:LAST|NEXT|THIS) week WEEKDAY (?:PART_OF_DAY|NIGHT)?", relative.WEEKDAY),
    ("day", "WEEKDAY (?:PART_OF_DAY|NIGHT)? last (?=DOT|COMMA|CLOSE|to|at|in|and|after)", relative.WEEKDAY),
    ("day", "(?:EARLY|EARLIER|LATER|{part}|close of ADJECTIVE on?)? (?:{which}|THAT)? WEEKDAY EARLY? (?:PART_OF_DAY|NIGHT)? (?:COMMA? of? (?:NEXT|LAST|THIS)? week)?", relative.WEEKDAY),
    ("day", "WEEKDAY_ABBREVIATED DOT (?=COMMA)", relative.WEEKDAY),
    ("date", "(?:{part}|EARLIER|LATER|sometime) in? (?:the|THIS|LAST|NEXT) UNIT", relative.PERIOD),
    ("date", "(?:the UNIT|UNIT) POSSESSIVE end", relative.PERIOD),
    ("date", "(?:THIS|LAST|NEXT|THIS NEXT|THIS LAST|EARLY LAST|EARLY NEXT|EARLY THIS) UNIT (?!or CARDINAL)", relative.PERIOD),
    ("date", "(?:THIS|the) (?:past|NEXT) weekend", relative.PERIOD),
    ("date", "(?<=in) the new year (?!of)", reporting.YEAR_OF_NOW),
    ("date", "(?:EARLY|LATER) in the new year (?!of)", reporting.YEAR_OF_NOW),
    ("date", "the weekend (?!of)", relative.WEEKEND),
    ("day", "(?:THAT same?|the same|the NEXT) day (?!or CARDINAL)", relative.PERIOD_BESIDE_DATE),
    ("date", "{part}? (?:EARLIER|LATER)? (?:THAT same?|the same|the (?:LAST|NEXT)) UNIT (?!or CARDINAL)", relative.PERIOD_BESIDE_DATE),
    ("other", "{hedge}? {count} ADJECTIVE? {unit} (?:or so)? ago", ago_and_later.AGO),
    ("other", "UNITS ago", ago_and_later.AGO),
    ("other", "{hedge}? {count} {unit} (?:LATER|after (?=THAT|DOT|COMMA))", ago_and_later.LATER),
    ("other", "{hedge}? {count} {unit} (?:EARLIER|before (?=DOT|COMMA))", ago_and_later.EARLIER),
    ("clock", "{when}? (?:half past|ARTICLE? quarter (?:past|to)) (?:DAY_NUMBER|CARDINAL|one) (?:MERIDIEM|in the PART_OF_DAY)? ZONE?", hours.HOUR),
    ("other", "recent UNITS (?:and UNITS)?", lengths.LENGTH),
    # lengths and sets
    ("other", "SET", lengths.OFTEN),
    ("other", "WEEKDAYS (?:PART_OF_DAY|NIGHT)?", lengths.EVERY),
    ("other", "EVERY (?:other|second|third)? {unit}", lengths.EVERY),
    ("other", "{hedge}? {count} ADJECTIVE? {unit} (?:COMMA? and) {count} {unit} (?! DASH? OLD)", lengths.TWO_LENGTHS),
    ("other", "(?<=in) {count} {unit} (?! DASH? OLD)", ago_and_later.COMING),
    ("other", "{hedge}? {count} {unit} (?=away)", ago_and_later.AWAY),
    ("other", "(?:{hedge}|the (?:LAST|NEXT|past|first|final))? {hedge}? {count} (?:DASH? ADJECTIVE? {unit}|(?:LAST|NEXT|past) UNITS) (?:DASH long)? (?:and a half|or so)? (?! DASH? OLD)", lengths.LENGTH),
    ("other", "(?:the (?:LAST|past)|(?<=[for over in within after])) UNITS (?!OLD|EARLIER)", lengths.LENGTH),
    ("other", "UNITS DASH? long", lengths.LENGTH),
    ("other", "the past (?:year|month|week|day|decade|century)", lengths.LENGTH),
    # feasts
    ("other", "EVERY {holiday}", lengths.EVERY),
    ("day", "{holiday} of? (?:LAST|THIS|NEXT) year", calendar.FEAST),
    ("day", "(?:THIS|LAST|NEXT)? {holiday} (?:in? YEAR)?", calendar.FEAST),
    # the clock
    ("clock", "{hedge}? (?:CLOCK|DAY_NUMBER|CARDINAL) (?:OCLOCK)? in the PART_OF_DAY", hours.HOUR),
    ("clock", "(?<=[before by until till]) (?:DAY_NUMBER|CARDINAL) OCLOCK", hours.HOUR_TO_WHICH),
    ("clock", "(?:DAY_NUMBER|CARDINAL) OCLOCK", hours.HOUR),
    ("clock", "{when}? (?:CLOCK_AM|(?:CLOCK|DOTTED|DAY_NUMBER|CARDINAL) MERIDIEM|(?:twelve|DAY_NUMBER|CLOCK|DOTTED)? NOON) ZONE?", hours.HOUR),
    ("clock", "{when}? CLOCK (?:hours|hrs)? ZONE?", hours.HOUR),
    ("clock", "(?<=[at by until till before after from]) DOTTED (?:ZONE|(?=on WEEKDAY|TODAY|WEEKDAY))", hours.HOUR),
    ("clock", "(?<=at) DOTTED ZONE?", hours.HOUR_IN_FIGURES),
    ("clock", "(?<=[at until till]) NUMBER ZONE?", hours.HOUR_IN_FIGURES),
    ("day", "(?:EARLY DASH?|(?<=[in by during]) the EARLY?) PART_OF_DAY", hours.PART_OF_DAY),
    ("day", "(?<=[at by after before until]) (?:the)? (?:dusk|dawn|nightfall|sunset|sunrise|daybreak)", hours.PART_OF_DAY),
    ("other", "DOTTED", hours.HOUR_OF_ENTRY),
    # vague references
    ("other", "(?:REFERENCE) (?!as|after|before)", relative.REFERENCE),
    ("other", "the (?:near|foreseeable|distant|immediate)? future", relative.FUTURE),
    ("other", "(?<=[in]) future", relative.FUTURE),
    ("other", "(?<=in) the past (?!UNIT|CARDINAL|NUMBER|DAY_NUMBER)", relative.PAST),
    ("other", "these days", relative.THESE_DAYS),
    # months alone
    ("date", "{part} {month}", calendar.MONTH),
    ("date", "{month} DASH end (?!DASH)", calendar.MONTH),
    ("date", "(?<=[in since by until from of during through to for]) (?:MONTH_ABBREVIATED DOT?|MONTH_OR_WORD)", calendar.MONTH),
    ("date", "(?<=MONTH [or and]) MONTH_OR_WORD", calendar.MONTH),
    ("date", "(?<=the) MONTH_OR_WORD", calendar.MONTH_OF_NOUN),
    ("date", "(?:MONTH|MONTH_ABBREVIATED DOT)", calendar.MONTH),
)  # fmt: skip

_BARE_HOUR = "(?<=[at until till]) [DOTTED NUMBER]"
_ANY_MONTH = "[MONTH MONTH_ABBREVIATED MONTH_OR_WORD]"
_LISTED_DAYS = (
    f"(?:(?<={_ANY_MONTH} DAY_NUMBER [and COMMA])|(?<={_ANY_MONTH} DOT DAY_NUMBER [and COMMA])"
    "|(?<=DAY_NUMBER COMMA DAY_NUMBER [and COMMA])|(?<=DAY_NUMBER COMMA DAY_NUMBER COMMA and)) DAY_NUMBER"
)
_SMALL_WORDS = "the of in to and or at on for from by up more less no as ARTICLE HEDGE COMMA DOT DASH THIS THAT DAY_NUMBER NUMBER DOTTED"


class Found(NamedTuple):
    """Words that fit a pattern, not yet read."""

    kind: Kind
    phrase: Phrase
    form: Form


class _Pattern:
    """A pattern to be tried at a word; compiled when first used, since most texts need few."""

    def __init__(self, kind: Kind, written: str, alphabet: Alphabet, form: Form) -> None:
        self.kind: Kind = kind
        self.form = form
        opening = patterns.opening(written)
        self.first = _letters(alphabet, opening.first)
        self.second = _letters(alphabet, opening.second) if opening.shortest > 1 else None
        self._written = written
        self._alphabet = alphabet

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern over the letters of words."""
        return regexes.compile(self._alphabet.pattern(self._written))


class _Grammar:
    """The patterns by the letters of the two words that they can begin with; `starts` finds such first words."""

    def __init__(self, alphabet: Alphabet, ordered: list[_Pattern]) -> None:
        self.alphabet = alphabet
        self.starts = _starts(alphabet, set().union(*(pattern.first for pattern in ordered)))
        self._ordered = ordered
        self._beginning: dict[str, tuple[_Pattern, ...]] = {}

    def beginning(self, letters: str) -> tuple[_Pattern, ...]:
        """The patterns that can begin with two words, or with one at the end of a text, in order."""
        found = self._beginning.get(letters)
        if found is None:
            first, second = letters[:1], letters[1:]
            found = self._beginning[letters] = tuple(
                pattern
                for pattern in self._ordered
                if first in pattern.first and (pattern.second is None or second in pattern.second)
            )
        return found


@cache
def _grammar() -> _Grammar:
    spelled_out = [_written_out(written) for _, written, _ in _PATTERNS]
    alphabet = Alphabet(spelled_out)
    named = zip(_PATTERNS, spelled_out, strict=True)
    return _Grammar(alphabet, [_Pattern(kind, written, alphabet, form) for (kind, _, form), written in named])


def _letters(alphabet: Alphabet, names: Iterable[str]) -> frozenset[str]:
    """The letters that words of some names may have."""
    return frozenset(letter for name in names for letter in alphabet.letters(name))


def _starts(alphabet: Alphabet, first: set[str]) -> re.Pattern[str]:
    """Words that a pattern can begin with; function words only where a time word soon follows, or as bare hours."""
    small = {letter for name in _SMALL_WORDS.split() for letter in alphabet.letters(name)}
    others = "".join(sorted(first - small))
    follows = "".join(sorted(small)) + time_words.OTHER
    begins = f"[{others}]|[{''.join(sorted(first & small))}](?=[{''.join(sorted(small))}]{{0,8}}[^{follows}])"
    return regexes.compile(f"{begins}|{alphabet.pattern(_BARE_HOUR)}|{alphabet.pattern(_LISTED_DAYS)}")


def _holiday() -> str:
    """The feasts of the lexicon as one pattern, the longer names first."""
    names = sorted(lexicon.dates().feasts, key=len, reverse=True)
    return "(?:" + "|".join(name.replace("'s", " POSSESSIVE") for name in names) + ")"


def _written_out(pattern: str) -> str:
    """A pattern with its parts filled in, which may contain parts themselves."""
    written = re.sub(r"\{([a-z_]+)\}", lambda part: _holiday() if part[1] == "holiday" else _PARTS[part[1]], pattern)
    return written if written == pattern else _written_out(written)


def find(text: str) -> tuple[Words, Iterator[Found]]:
    """The words of a text, and the matches of the patterns, in order and never overlapping."""
    grammar = _grammar()
    words = grammar.alphabet.read(text)
    return words, _matches(words, grammar)


def _matches(words: Words, grammar: _Grammar) -> Iterator[Found]:
    letters, after = words.letters, 0
    for start in grammar.starts.finditer(letters):
        index = start.start()
        if index < after:
            continue
        for pattern in grammar.beginning(letters[index : index + 2]):
            match = pattern.compiled.match(letters, index)
            if match is not None:
                after = match.end()
                yield Found(pattern.kind, Phrase(words, index, after), pattern.form)
                break
