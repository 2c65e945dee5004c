"""Which lines are headlines, whose capitals show no names."""

from briefcli.extract.text import headings
from briefcli.extract.text.classes import STOP, letters
from briefcli.extract.text.tokens import Token

_HEADLINE_SHARE = 0.8
"""The share of longer words with capitals from which on a line is a headline; a few names of a sentence are fewer."""
_ENDS_NO_HEADLINE = letters("ENDS QUOTATION COLON")
_LITTLE = letters("DETERMINERS PREPOSITIONS MODAL AUXILIARY SUBJECT_PRONOUN POSSESSIVE COORDINATOR")


def is_headline(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether most words of a line have capitals, which then show no names.

    A line with a full stop is a headline only where little words have capitals, too: Doe Left After The Storm.
    """
    if tokens[-1].tag in _ENDS_NO_HEADLINE and not (tokens[-1].tag == STOP and _has_little_in_capitals(text, tokens)):
        return False
    words = [
        text[token.start]
        for token in tokens
        if token.end - token.start > headings.LONGEST_SMALL_LETTERS and text[token.start].isalpha()
    ]
    capitals = sum(letter.isupper() for letter in words)
    return len(words) >= headings.FEWEST_CAPITALS and capitals >= _HEADLINE_SHARE * len(words)


def _has_little_in_capitals(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether little words within a sentence all have capitals: After The Storm."""
    little = [token for token in tokens[1:] if token.tag in _LITTLE and text[token.start].isalpha()]
    return bool(little) and all(text[token.start].isupper() for token in little)
