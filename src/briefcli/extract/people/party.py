"""Somebody or something that a text names: the entry that all of its mentions join."""

from typing import Literal

import msgspec

from briefcli.extract.text.offsets import Span

PartyKind = Literal["person", "organisation", "state", "group"]
Gender = Literal["m", "f"]


class Party(msgspec.Struct, kw_only=True):
    """Somebody or something that is named.

    `name` is the fullest name in the text, `role` the first role given, `role_in_full` the same with the body or
    the town after it ("mayor of Lund"), `affiliation` the name of the party in which it is held, `mentions` where
    the name stands, in order. `shared_name` tells that another party has the same last name, `is_guessed` that
    nothing shows of what kind it is. `rule` is what showed the kind, `shown_by` where its words stand with the name,
    if they are more than the name, and `open_because` why nobody is listed under a name that may be a person's.
    `deeds` counts where it speaks or acts as somebody does, `short_form` is what the text calls it in short: the MFU.
    """

    name: str
    kind: PartyKind
    gender: Gender | None = None
    role: str | None = None
    role_in_full: str | None = None
    affiliation: str | None = None
    shared_name: bool = False
    is_guessed: bool = False
    mentions: list[Span] = []
    rule: str | None = None
    open_because: str | None = None
    deeds: int = 0
    short_form: str | None = None
    shown_by: Span | None = None
