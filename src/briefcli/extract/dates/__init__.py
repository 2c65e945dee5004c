"""The days, lengths of time and sets of times that a text names: `dates.find`."""

from briefcli.extract.dates.expressions import find
from briefcli.extract.dates.timex import Expression

__all__ = ["Expression", "find"]
