"""Figures: every number of a text that counts something, with its hedge."""

from briefcli.extract import amounts
from briefcli.extract.amounts import Amount


def reread(exact: str) -> Amount | None:
    """What the exact words of a figure say: value or range, bound and hedge; nothing where they hold no number.

    Every figure that is found says what its own words say when read again, and nothing else; see `amounts.read`.
    """
    return amounts.read(exact)
