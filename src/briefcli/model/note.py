"""What an editor adds from outside the reports."""

from typing import Annotated, Literal

import msgspec

from briefcli.model.fact import Fact, Id, Words

NoteKind = Literal["correction", "conflict", "context", "outcome"]
DROPPED = "deadline dropped"
"""The rule of an outcome in a draft that reports a deadline which somebody has dropped, lifted or called off."""


class Note(Fact, frozen=True, kw_only=True):
    """An editor's note on one or more facts; it never changes them.

    `about` are ids of facts, `title` its gist in a few words, `text` the whole of it.
    """

    about: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=100)]
    kind: NoteKind
    title: Words
    text: Words
