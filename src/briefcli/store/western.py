"""Which one-byte encoding a text is in that is ASCII for the most part: English with names, signs and quotation marks.

Statistics of languages say little about a few names. What counts is whether every word outside ASCII can be one:
its letters are those of one language that the encoding was made for, no sign stands within it, no capital after
a small letter. Where several encodings fit equally, the first of them is taken, which is windows-1252.
"""

from itertools import pairwise
from typing import NamedTuple

from briefcli import regexes

_WESTERN = (
    "áéíñóúü",  # Spanish
    "áâãàçéêíóôõúü",  # Portuguese
    "àâæçèéêëîïôœùûüÿ",  # French
    "äöüßé",  # German
    "åæøéöä",  # Danish, Norwegian, Swedish
    "áðéíóúýþæö",  # Icelandic
    "àèéìíîòóùú",  # Italian
    "àçèéíïòóúü",  # Catalan
    "áèéêëíïóöü",  # Dutch
    "šž",  # Finnish
)
_CENTRAL = (
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "čćđšž",  # Croatian, Slovene, Bosnian
    "ăâîşţ",  # Romanian
    "äöüß",
    "çë",
)
_TURKISH = ("çğıöşüâîûi̇",)
_BALTIC = ("āčēģīķļņšūž", "ąčęėįšųūž", "äöüõšž")
_CANDIDATES = (
    ("cp1252", _WESTERN),
    ("iso8859_15", _WESTERN),
    ("cp1250", _CENTRAL),
    ("iso8859_2", _CENTRAL),
    ("cp1254", _TURKISH),
    ("cp1257", _BALTIC),
    ("mac_roman", _WESTERN),
    ("cp850", _WESTERN),
)
_WORD = regexes.compile(r"(?<![A-Za-z])[A-Za-z]*+[^\x00-\x7f](?:[^\s\x00-\x40\x5b-\x60\x7b-\x7f]|['’])*")
_IN_WORDS = frozenset("’‘·-–—…\u00a0\u00ad")
_AT_EDGES = "“”‘’„‚«»‹›…–—•†‡€£¥$§©®™°±²³½¼¾¹×·¿¡ªº\u00a0\u00ad"
_NEVER = frozenset("¤¦¬¨¯´¸ˆ˜")
"""Signs that no report has: in another encoding each is a letter, or the sign of the euro."""
_NOT_SPELT = regexes.compile(r"ñ(?![aeiouáéíóú])|(?<=i)æ\b|õ(?!e)|(?<=\w)þ(?![aeiouyáéíóúýæöjrv])|ý\w*ý")
"""Spellings that none of these languages has, of letters that one of them has."""
_MOST_ODD_SHARE = 0.3
"""Of the words with letters beyond ASCII: where more look odd, no encoding of the West fits."""


class _Judged(NamedTuple):
    name: str
    text: str
    odd: int
    words: int


def decode(data: bytes, sample: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding, as far as words of the sample can tell; nothing where none fits."""
    judged = [one for name, languages in _CANDIDATES if (one := _judge(data, sample, name, languages)) is not None]
    best = min(judged, key=lambda one: one.odd, default=None)
    if best is None or best.odd > _MOST_ODD_SHARE * best.words:
        return None
    return best.text, best.name


def _judge(data: bytes, sample: bytes, name: str, languages: tuple[str, ...]) -> _Judged | None:
    try:
        text, words = data.decode(name), _WORD.findall(sample.decode(name))
    except UnicodeDecodeError:
        return None
    return _Judged(name, text, sum(_is_odd(word, languages) for word in words), len(words))


def _is_odd(word: str, languages: tuple[str, ...]) -> bool:
    """Whether something outside ASCII can hardly be a word of one of some languages, with signs at its edges."""
    if not _NEVER.isdisjoint(word):
        return True
    inner = word.strip(_AT_EDGES)
    if any(not char.isalpha() and char not in _IN_WORDS and not char.isascii() for char in inner):
        return True
    if (any(char.isalpha() for char in inner) and word[:1] in "¹²³¼½¾°±ªº") or (inner and word[-1:] in "¼½¾±¹³¿¡"):
        return True
    if any(after.isupper() and before.islower() for before, after in pairwise(inner)):
        return True
    letters = {char for char in inner.lower() if char.isalpha() and not char.isascii()}
    if letters and not any(letters <= set(language) for language in languages):
        return True
    return languages in (_WESTERN, _CENTRAL) and _NOT_SPELT.search(inner.lower()) is not None
