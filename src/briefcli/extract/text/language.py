"""Whether a text is in English, the one language that the rules know."""

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import lower

_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_FEWEST_WORDS = 25
"""A shorter text may well have none of the words that tell."""
_MOST_WORDS = 2_000
"""So many are enough; a longer text is read no further."""
_CHARACTERS_PER_WORD = 20
"""More than a word has with its spaces in any language with spaces, so that enough of the text is cut into words."""
_FEWEST_TELLING_WORDS = 4
"""With fewer words there is no sentence."""
_MOST_IN_NAMES_WORDS = 2
"""A name has two at most: van der Berg, de la Cruz."""
_WORD = regexes.compile(r"[^\W\d_]+")
_LATIN = regexes.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_SMALLEST_SHARE = 0.24
"""Of the words of an English article at least three in ten are articles, prepositions, pronouns and the like (0.31
was the lowest of 955 articles); in Dutch, Danish, German or French at most 0.18 are spelt like one of them."""


def is_english(text: str) -> bool:
    """Whether a text looks like English; a few words that are of no known language get the benefit of the doubt."""
    read = text[: _CHARACTERS_PER_WORD * _MOST_WORDS]
    words = _WORD.findall(lower(read))[:_MOST_WORDS]
    if len(words) < _FEWEST_WORDS:
        return not _are_of_another(_WORD.findall(read))
    return sum(map(_TAGS.__contains__, words)) >= _SMALLEST_SHARE * len(words)


def _are_of_another(words: list[str]) -> bool:
    """Whether a few words show that they are of another language: by their letters, or by its articles and the like."""
    if sum(_LATIN.match(word) is None for word in words) * 2 > len(words):
        return True
    small = [word.lower() for word in words if word != "i"]  # "in" in Danish, "and" in Polish
    english = sum(word in _TAGS and word not in _TEXT.verbs_of_other_languages for word in small)
    foreign = _foreign(words) + len(words) - len(small)
    if any(word in _VERBS and word not in _TEXT.verbs_of_other_languages for word in small):
        return foreign > _MOST_IN_NAMES_WORDS and foreign > english
    return len(words) >= _FEWEST_TELLING_WORDS and foreign >= max(1, english)


def _foreign(words: list[str]) -> int:
    """How many of some words are of other languages: small ones with their letters, articles and the like.

    Those that may stand within a name do not count there: Ursula von der Leyen.
    """
    count, in_name = 0, False
    for word in words:
        small = word.lower()
        within = in_name and small in _PEOPLE.name_particles
        count += (small in _TEXT.of_other_languages and not within) or (word[0].islower() and not word.isascii())
        in_name = word[0].isupper() or within
    return count
