"""Whether a text tells a history: then its dates hang on each other, not on the day of publication."""

from datetime import date

from briefcli.extract.dates.time_grammar import Found

# The docstring of `is_narrative` says what these mean.
_FEWEST_YEARS = 6
_FAR_YEARS = 2
_YEARS_PER_DEICTIC = 4


def is_narrative(found: list[Found], published: date | None) -> bool:
    """Whether a text names many years, most of them far from the publication, and hardly a day beside its own.

    A report speaks of today and of Friday; a history says "in April 1940" once and then "in June". So: at least
    six dates with their year and at most one weekday, "today" or "last week" for every four of them; or a text that
    opens with a day, its year included, and has at most one of the others. Most of the years must be more than two
    years before the day of publication where that is known.
    """
    years = [int(year) for one in found if (year := one.phrase.one("YEAR"))]
    far = [year for year in years if published is None or published.year - year > _FAR_YEARS]
    if 2 * len(far) <= len(years):
        return False
    deictic = sum(_is_deictic(one) for one in found)
    if len(years) >= _FEWEST_YEARS and deictic * _YEARS_PER_DEICTIC <= len(years):
        return True
    opening = found[0].phrase.one("YEAR") if found[0].kind == "day" else None
    return deictic <= 1 and opening is not None and int(opening) in far


def _is_deictic(one: Found) -> bool:
    """Whether words are counted from the day of writing, as "the next day" is not."""
    phrase = one.phrase
    if phrase.one("YEAR", "the"):
        return False
    return phrase.one("TODAY", "WEEKDAY") is not None or (
        phrase.one("UNIT") is not None and phrase.one("THIS", "LAST", "NEXT", "ago") is not None
    )
