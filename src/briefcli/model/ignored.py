"""A finding that an editor has looked at and lets stand."""

from typing import Annotated

import msgspec

from briefcli.model.fact import Id, Words


class Ignored(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `brief check` is not to report: the findings of one rule, about one fact or about the whole story.

    `rule` is a name such as `figure-value`, `fact` the id of a fact or of a report, and `because` says why.
    """

    rule: Annotated[str, msgspec.Meta(title="name of a rule", pattern=r"^[a-z]+(-[a-z]+)*$(?!\n)", examples=["moved"])]
    because: Words
    fact: Id | None = None
