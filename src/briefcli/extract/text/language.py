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
_MOST_SMALL_SHARE = 0.65
"""Of the words of a text full of names at most; two in three are small in German, nine in ten in most languages."""
_SMALLEST_SHARE_BETWEEN_NAMES = 0.35
"""Of the small words between names, which are articles, prepositions, verbs and the like in English."""
_FEWEST_ENGLISH_WORDS = 6
"""Fewest English words for each one of another language: between German nouns there are hardly twice as many."""


def is_english(text: str) -> bool:
    """Whether a text looks like English; a few words that are of no known language get the benefit of the doubt."""
    read = text[: _CHARACTERS_PER_WORD * _MOST_WORDS]
    words = _WORD.findall(lower(read))[:_MOST_WORDS]
    if len(words) < _FEWEST_WORDS:
        return not _are_of_another(_WORD.findall(read))
    if sum(map(_TAGS.__contains__, words)) >= _SMALLEST_SHARE * len(words):
        return True
    return _is_between_names(_WORD.findall(read)[:_MOST_WORDS])


def _is_between_names(words: list[str]) -> bool:
    """Whether what stands between many names is English: of Md Abdul Kuddus Mollah and Begum Rokeya Khatun it is “and”.

    A language that writes all its nouns with capitals has articles of its own between them.
    """
    small = [word for word in words if word[0].islower()]
    if not _FEWEST_TELLING_WORDS <= len(small) <= _MOST_SMALL_SHARE * len(words):
        return False
    english = sum(word in _TAGS or word in _VERBS for word in small if word not in _TEXT.verbs_of_other_languages)
    return english >= _SMALLEST_SHARE_BETWEEN_NAMES * len(small) and _foreign(words) * _FEWEST_ENGLISH_WORDS <= english


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
