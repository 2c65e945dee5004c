"""A sentence of a story's summary."""

from briefcli.model.fact import Fact, Words


class Point(Fact, frozen=True, kw_only=True):
    """One point of the summary, in the editor's words."""

    text: Words
