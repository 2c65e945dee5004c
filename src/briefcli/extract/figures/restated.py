"""Numbers that another source gives for those harmed whom the text has just counted: police put the figure at three."""

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_CHARACTERS = 60
"""How far before a number the verb that puts a figure at it may stand."""
FARTHEST_CHARACTERS = 400
"""How far behind those harmed another number of them may stand: two or three sentences."""
_FIGURE = rf"(?:[a-z]+ )?{any_of(_FIGURES.names_of_numbers)}"
_PUT = rf"{any_of(_FIGURES.estimates_toll)} (?:{_FIGURE}|(?:the|that|this|its|their) {_FIGURE}|it) at"
_STATED = rf"(?:the|that|this|its|their) {_FIGURE} {any_of(_FIGURES.states_figure)}"
_PUT_AT = regexes.compile(rf"\b(?:{_PUT}|{_STATED}) $")

RESTATED = Rule(
    "another number of those harmed",
    "A number alone behind “put the figure at” or “the figure was” counts those harmed of whom the number before it is.",
    "The fire killed nine guards. Police put the figure at seven.",
    "The fire burned nine barns. Police put the figure at seven.",
)


def is_at(text: str, start: int) -> bool:
    """Whether the words before an amount put a figure at it, and do not say of what."""
    before = " ".join(text[max(0, start - _REACH_CHARACTERS) : start].lower().split(" "))
    return _PUT_AT.search(before.replace("\n", " ")) is not None


def is_near(before: Span, number: Span) -> bool:
    """Whether those harmed were counted near enough."""
    return number.start - before.end <= FARTHEST_CHARACTERS
