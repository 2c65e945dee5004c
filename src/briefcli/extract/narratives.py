"""Whether a text tells a history: then its dates hang on each other, not on the day of publication."""

from datetime import date

from briefcli.extract.time_grammar import Found

_FEWEST_YEARS = 6
_FAR = 2
_DEICTIC = 5


def is_narrative(found: list[Found], published: date | None) -> bool:
    """Whether a text names many years, most of them far from the publication, and hardly a day beside its own.

    A report speaks of today and of Friday; a history says "in April 1940" once and then "in June". So: at
    least six dates with their year, most of them more than two years from the day of publication where
    that is known, and at most one weekday, "today" or "last week" for every five of them.
    """
    years = [int(year) for one in found if (year := one.phrase.one("YEAR"))]
    deictic = sum(_is_deictic(one) for one in found)
    if len(years) < _FEWEST_YEARS or deictic * _DEICTIC > len(years):
        return False
    far = sum(published is None or abs(year - published.year) > _FAR for year in years)
    return 2 * far > len(years)


def _is_deictic(one: Found) -> bool:
    phrase = one.phrase
    if phrase.one("YEAR"):
        return False
    return phrase.one("TODAY", "WEEKDAY") is not None or (
        phrase.one("UNIT") is not None and phrase.one("THIS", "LAST", "NEXT", "ago") is not None
    )
