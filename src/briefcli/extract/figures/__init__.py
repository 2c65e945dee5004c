"""What the numbers of a text count (`figures.find`).

`search` does the work from end to end, on the `sentences` of a text. `units` tells by the words beside a number what
is counted, `casualties` what happened to the people counted, and `uncounted`, with its tables, which numbers count
nothing.
"""

from briefcli.extract.figures.search import FoundFigure, candidates, find, reread

__all__ = ["FoundFigure", "candidates", "find", "reread"]
