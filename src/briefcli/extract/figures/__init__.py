"""What the numbers of a text count (`figures.find`)."""

from briefcli.extract.figures.search import Found, candidates, find, reread

__all__ = ["Found", "candidates", "find", "reread"]
