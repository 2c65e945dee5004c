"""The days, lengths of time and sets of times that a text names: `dates.find`.

`expressions` finds them from end to end, by the patterns of `time_grammar` over `time_words` (`patterns` makes them
fast); `forms` lists the forms that they may have, in a module for each kind. `calendar_dates`, `relative_dates`,
`weekdays`, `shifted_dates`, `ago_and_later`, `reporting_periods`, `decades`, `feasts`, `clock_times` and `durations`
say what each denotes, as `periods` of the calendar and in the terms of `timex`; `counted` are years that are none.
`tense` decides on which side of today they are, by what `clause_verbs`, `tense_words`, `tense_attributes` and
`tense_schedules` say of the verbs and `tense_nouns`, `tense_mishaps`, `tense_prepositions` and `tense_plans` of the
words beside a date, up to where `sentence_ends`; `reference`, with `narratives` and `tales`, decides what they are
counted from.
"""

from briefcli.extract.dates.expressions import find
from briefcli.extract.dates.timex import Expression

__all__ = ["Expression", "find"]
