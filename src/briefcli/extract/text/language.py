"""Whether a text is in English, the one language that the rules know."""

import re

from briefcli.extract.text import lexicon

_FEWEST_WORDS = 25
_MOST_LOOKED_AT = 2_000
_SMALLEST_SHARE = 0.24
"""Of the words of an English article three in ten at the least are articles, prepositions, pronouns and the like (0.31
was the lowest of 955 articles); of one in Dutch, Danish, German or French at most 0.18 are spelt like one of them."""


def is_english(text: str) -> bool:
    """Whether a text looks like English; a text of a few words gets the benefit of the doubt."""
    words = re.findall(r"[^\W\d_]+", text[: 20 * _MOST_LOOKED_AT].lower())[:_MOST_LOOKED_AT]
    if len(words) < _FEWEST_WORDS:
        return True
    small_words = lexicon.load().tags
    return sum(map(small_words.__contains__, words)) >= _SMALLEST_SHARE * len(words)
