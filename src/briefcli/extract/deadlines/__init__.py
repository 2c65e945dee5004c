"""Deadlines in a text: who must do what, by when, or else what (`deadlines.find`)."""

from briefcli.extract.deadlines.deadline import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.search import among, find

__all__ = ["FoundDeadline", "FoundTerm", "among", "find"]
