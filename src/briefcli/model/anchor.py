"""The words that prove a fact.

This is the one place that says what an offset is: it counts Unicode code points of the report's
text as stored (UTF-8, no newline translation, no stripping), from 0, the end excluded, so that
`text[start:end] == exact` always holds.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from briefcli.model.problem import Problem, refuse

Offset = Annotated[
    int, msgspec.Meta(ge=0, le=1_000_000_000, description="Characters (code points) of the report's text, from 0.")
]


class Anchor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The exact words of a report, and where they stand in it.

    `prefix` and `suffix` are the words around `exact`, kept where it is short or occurs more than once.
    The fields are those of the W3C Web Annotation selectors TextPositionSelector and
    TextQuoteSelector. Raises `ValueError` when the offsets do not fit `exact`.
    """

    report: str
    start: Offset
    end: Offset
    exact: Annotated[str, msgspec.Meta(min_length=1)]
    prefix: str | None = None
    suffix: str | None = None

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.exact) or not self.exact:  # nearly all fit, and an article has hundreds
            refuse(self._problems())

    def stands_in(self, text: str) -> bool:
        """Whether exactly these words stand at the offsets in a text."""
        return text[self.start : self.end] == self.exact

    def _problems(self) -> Iterator[Problem]:
        span, length = self.end - self.start, len(self.exact)
        if span <= 0:
            text = f"`end` ({self.end}) must be greater than `start` ({self.start})"
            yield Problem(("end",), text, "`end` is the offset after the last character.", ("start",))
        elif span != length:
            text = f"`exact` has {length} character{'s' * (length != 1)}, but `start` and `end` span {span}"
            remedy = f"From this `start` these words end at {self.start + length}; see which of the three is wrong."
            yield Problem(("exact",), text, remedy, ("start", "end"))
