"""How much an article may hold for its length; what holds more is a table, a list, or made to exhaust the machine.

Reading takes time for each paragraph, quotation, name and date as well as for each character: a megabyte that is
nothing but quotations of one letter would take ten times as long as one of prose.
"""

from typing import Literal

from briefcli import regexes
from briefcli.errors import NotAnArticle
from briefcli.model.article import LONGEST

ALWAYS_READ = 100_000
"""Characters of a text that is read however much it holds."""

Part = Literal["marks", "capital words", "paragraphs", "quotations", "names", "reported statements", "dates", "numbers"]

_FEWEST_CHARACTERS: dict[Part, int] = {
    "marks": 3,  # 11 in the densest of six hundred articles
    "capital words": 9,  # 13 in the densest of a thousand articles
    "paragraphs": 12,  # 66
    "quotations": 60,  # 130
    "names": 22,  # 31
    "reported statements": 60,  # 258
    "dates": 60,  # 127
    "numbers": 45,  # 44
}
"""Characters of the text for one of each, at least."""

_CAPITALS = regexes.compile(r"\b[A-Z][a-z]")
_NO_MARKS = regexes.compile(r"[\w\s]+")


def require_article(text: str) -> None:
    """Raise `NotAnArticle` where a text is longer than any article, or hardly more than marks or capital words."""
    if len(text) > LONGEST:
        raise NotAnArticle(
            f"the text has {len(text):,} characters, and an article has {LONGEST:,} at most",
            "Is this one article? Hand in a part of it.",
        )
    if len(text) > ALWAYS_READ:
        require_few("marks", len(_NO_MARKS.sub("", text)), text)
        require_few("capital words", len(_CAPITALS.findall(text)), text)


def require_few(part: Part, count: int, text: str, *, at_least: bool = False) -> None:
    """Raise `NotAnArticle` where so many parts of a kind stand closer together than those of any article.

    They may be counted while they are looked for, so that there are `at_least` so many.
    """
    if len(text) > ALWAYS_READ and count * _FEWEST_CHARACTERS[part] > len(text):
        counted = f"at least {count:,}" if at_least else f"{count:,}"
        raise NotAnArticle(
            f"the text has {counted} {part} in {len(text):,} characters, closer together than in any article",
            f"Is it a table or a list? Hand in the article alone; up to {ALWAYS_READ:,} characters are always read.",
        )
