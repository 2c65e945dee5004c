"""Who demands, offers, rejects, pledges, denies, accuses, threatens, claims, agrees, appeals."""

from briefcli.extract import quotes
from briefcli.extract.quotes import Stand


def find(text: str) -> tuple[Stand, ...]:
    """The positions that a text reports, in order."""
    return quotes.read(text).stands
