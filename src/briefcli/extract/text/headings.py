"""Which paragraphs are headlines and subheads."""

from briefcli import regexes
from briefcli.extract.text.offsets import Span

_MOST_WORDS = 28
"""What is longer is a paragraph that has lost its full stop."""
LONGEST_SMALL_LETTERS = 3
"""Words of a headline that have small letters in it anyway: of, and, for."""
FEWEST_CAPITALS = 3
"""Two words with capitals are a name."""
_ENDS_NO_HEADING = frozenset(".,;:!?…")
_ASIDE = regexes.compile(r"(?<=\S)\s*[(\[][^()\[\]\n]*[)\]]\Z")
"""What stands in brackets at the end, behind a sentence or a heading: “No.” (Laughter.)"""


def is_heading(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is one short line that does not end as a sentence does."""
    words = paragraph.of(text).strip()
    told = _ASIDE.sub("", words) if words.endswith((")", "]")) else words
    ends = told.rstrip("”\"’' ")[-1:] in _ENDS_NO_HEADING
    return bool(words) and not ends and "\n" not in words and len(words.split(maxsplit=_MOST_WORDS)) <= _MOST_WORDS


def is_title(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is a headline with a capital for each longer word: Doe Rejects Offer From Tarn."""
    if not is_heading(text, paragraph):
        return False
    words = [word for word in paragraph.of(text).split() if len(word) > LONGEST_SMALL_LETTERS and word[0].isalpha()]
    return len(words) >= FEWEST_CAPITALS and all(word[0].isupper() for word in words)
