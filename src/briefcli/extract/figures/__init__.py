"""What the numbers of a text count (`figures.find`)."""

from briefcli.extract.figures.search import FoundFigure, candidates, find, reread

__all__ = ["FoundFigure", "candidates", "find", "reread"]
