"""Which paragraphs are headlines and subheads."""

from briefcli.extract.text.offsets import Span

_MOST_WORDS = 28
"""What is longer is a paragraph that has lost its full stop."""
_ENDS_NO_HEADING = frozenset(".,;:!?…")


def is_heading(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is one short line that does not end as a sentence does."""
    words = paragraph.of(text).strip()
    ends = words.rstrip("”\"’'")[-1:] in _ENDS_NO_HEADING
    return bool(words) and not ends and "\n" not in words and len(words.split(maxsplit=_MOST_WORDS)) <= _MOST_WORDS
