"""The days, lengths of time and sets of times that a text names: `dates.find`.

`expressions` finds them from end to end, by the patterns of `time_grammar`; `forms` lists the forms that they may have.
`tense` decides on which side of today they are, and `reference` what they are counted from.
"""

from briefcli.extract.dates.expressions import find
from briefcli.extract.dates.timex import Expression

__all__ = ["Expression", "find"]
