"""What somebody is, and in which body: a role as the text gives it."""

from typing import NamedTuple

from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

LONGEST_POST_WORDS = 18
"""Words beside a name that may say what somebody is; more tell a story."""
Tokens = tuple[Token, ...]


class Post(NamedTuple):
    """A role as given, without an article, and the body that it is held in.

    `role` has all the words ("spokesman for the Front"), `short` those without the body ("spokesman"), and
    `body` tells where the body stands. Each may be missing: "Doe of the Front" has a body only.
    """

    role: str | None = None
    short: str | None = None
    body: Span | None = None


NONE = Post()


def words(text: str, tokens: Tokens, first: int, last: int) -> str:
    """The words of the tokens from `first` to before `last`."""
    return text[tokens[first].start : tokens[last - 1].end]
