"""Whether a text is in English, the one language that the rules know."""

import re

from briefcli.extract.text import lexicon

_TAGS = lexicon.tags()

_FEWEST_WORDS = 25
"""A shorter text may well have none of the words that tell."""
_MOST_WORDS = 2_000
"""So many tell; a longer text is read no further."""
_CHARACTERS_PER_WORD = 20
"""More than a word has with its spaces in any language with spaces, so that enough of the text is cut into words."""
_SMALLEST_SHARE = 0.24
"""Of the words of an English article three in ten at the least are articles, prepositions, pronouns and the like (0.31
was the lowest of 955 articles); of one in Dutch, Danish, German or French at most 0.18 are spelt like one of them."""


def is_english(text: str) -> bool:
    """Whether a text looks like English; a text of a few words gets the benefit of the doubt."""
    words = re.findall(r"[^\W\d_]+", text[: _CHARACTERS_PER_WORD * _MOST_WORDS].lower())[:_MOST_WORDS]
    if len(words) < _FEWEST_WORDS:
        return True
    return sum(map(_TAGS.__contains__, words)) >= _SMALLEST_SHARE * len(words)
