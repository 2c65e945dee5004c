"""Somebody to whom words are given: the mention beside them, and who that is."""

import msgspec

from briefcli.extract.text.offsets import Span


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to whom words are given: the mention beside them, and who that is.

    `name` is the fullest name of the party in the text. A speaker without a name ("a source", "the memo")
    has the words of the mention there, and `named` is false. `doubtful` tells that another party in the
    text has the same last name, `contested` that a pronoun may almost as well mean somebody else.
    """

    mention: Span
    name: str
    named: bool = False
    doubtful: bool = False
    contested: bool = False
