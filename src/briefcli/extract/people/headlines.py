"""Which lines are headlines, whose capitals show no names."""

from briefcli.extract.text import headings
from briefcli.extract.text.classes import letters
from briefcli.extract.text.tokens import Token

_HEADLINE_SHARE = 0.8
"""The share of longer words with capitals from which on a line is a headline; a few names of a sentence are fewer."""
_ENDS_NO_HEADLINE = letters("ENDS QUOTATION COLON")


def is_headline(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether most words of a line without a full stop have capitals, which then show no names."""
    if tokens[-1].tag in _ENDS_NO_HEADLINE:
        return False
    words = [
        text[token.start]
        for token in tokens
        if token.end - token.start > headings.LONGEST_SMALL_LETTERS and text[token.start].isalpha()
    ]
    capitals = sum(letter.isupper() for letter in words)
    return len(words) >= headings.FEWEST_CAPITALS and capitals >= _HEADLINE_SHARE * len(words)
