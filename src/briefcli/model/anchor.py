"""The words that prove a fact.

This is the one place that says what an offset is: it counts Unicode code points of the report's
text as stored (UTF-8, no newline translation, no stripping), from 0, the end excluded, so that
`text[start:end] == exact` always holds.
"""

from typing import Annotated

import msgspec

Offset = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]


class Anchor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The exact words of a report, and where they stand in it.

    `prefix` and `suffix` are the words around `exact`, kept where it occurs more than once.
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
        if self.end <= self.start:
            raise ValueError(f"`end` ({self.end}) must be greater than `start` ({self.start})")
        if self.end - self.start != len(self.exact):
            raise ValueError(
                f"`exact` has {len(self.exact)} characters, but `start` and `end` span {self.end - self.start}"
            )
