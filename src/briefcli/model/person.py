"""Somebody or something that speaks or acts."""

from typing import Literal

from briefcli.model.fact import Fact, Id, Words

PersonKind = Literal["person", "organisation", "state", "group", "unnamed"]


class Person(Fact, frozen=True, kw_only=True):
    """A person, an organisation, a state, a group, or somebody whom the report does not name ("a source").

    `role` is as the report gives it, `affiliation` the id of the organisation or state that the
    person belongs to, `aliases` other spellings, other scripts and short forms.
    """

    name: Words
    kind: PersonKind = "person"
    role: str | None = None
    affiliation: Id | None = None
    aliases: tuple[str, ...] = ()
