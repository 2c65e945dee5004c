"""Deadlines in a text: who must do what, by when, or else what (`deadlines.find`).

`search` does the work from end to end; each question (which limit, whose duty, due when) has a file of its own.
"""

from briefcli.extract.deadlines.deadline import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.search import among, find

__all__ = ["FoundDeadline", "FoundTerm", "among", "find"]
