"""Words between quotation marks that are nobody's speech."""

from typing import Literal

from briefcli.model.fact import Fact, Words

LabelKind = Literal["title", "nickname", "scare"]


class Label(Fact, frozen=True, kw_only=True):
    """The title of a work, a nickname, or a word that the report holds at arm's length (`scare`)."""

    kind: LabelKind
    content: Words
