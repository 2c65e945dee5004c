"""The word lists, loaded once.

The lists are data (`data/lexicon/*.json`, each with a note of its origin); this module reads them and
works out the forms of every verb. A word is looked up in small letters, with a straight apostrophe.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import msgspec

from briefcli import resources

_LAST_L = re.compile(r"[^aeiou][aeiou]l$")
_FILES = ("checking", "cues", "given_names", "names", "people", "posts", "verbs", "words")

# One letter for each class of words, so that a pattern over a sentence is a regular expression over its
# letters. Where a word stands in several lists, the later line wins.
_CLASSES = (
    ("adjectives", "A"),
    ("adverbs", "r"),
    ("prepositions", "i"),
    ("determiners", "d"),
    ("subordinators", "s"),
    ("object_pronouns", "m"),
    ("subject_pronouns", "p"),
    ("possessives", "o"),
    ("coordinators", "c"),
    ("auxiliaries", "X"),
    ("modals", "M"),
    ("times", "T"),
    ("relatives", "w"),
)
_SINGLE = {
    "that": "h",
    "of": "f",
    "to": "t",
    "'s": "g",
    "’s": "g",
    "which": "w",
    "no": "d",
    "may": "M",
    "according": "a",
}


class VerbForm(NamedTuple):
    """A verb's base form, and what a spelling of it may be.

    `forms` holds letters: `b` base, `s` third person, `d` past, `n` past participle, `g` -ing.
    """

    lemma: str
    forms: str


class Lexicon(dict[str, frozenset[str]]):
    """All word lists under their names in the data, ready to be looked up.

    `tags` gives the class of a closed-class word, `verbs` what verb a spelling may be.
    """

    __slots__ = ("tags", "verbs")

    def __init__(
        self, lists: Mapping[str, frozenset[str]], tags: Mapping[str, str], verbs: Mapping[str, VerbForm]
    ) -> None:
        super().__init__(lists)
        self.tags = tags
        self.verbs = verbs


@cache
def load() -> Lexicon:
    """The lexicon; read from the disk on the first call only."""
    folder = resources.folder("lexicon")
    files = {name: msgspec.json.decode((folder / f"{name}.json").read_bytes()) for name in _FILES}
    lists = {
        name: frozenset(words) for file in files.values() for name, words in file.items() if isinstance(words, list)
    }
    lists["male"], lists["female"] = _lowered(lists["male"]), _lowered(lists["female"])
    lists["places"] = _lowered(lists["states"] | lists["regions"])
    lists["given"] = lists["male"] | lists["female"]
    lists["titles"] |= lists["titles_male"] | lists["titles_female"]
    lists["titles_and_roles"] = lists["titles"] | lists["roles"]
    verbs = _conjugated(files["verbs"])
    cues = lists["speech"] | lists["complement"] | lists["wishes"] | lists["judging"] | lists["puts"]
    lists["cue_forms"] = frozenset(word for word, verb in verbs.items() if verb.lemma in cues) | {"according"}
    return Lexicon(lists, _tags(lists), verbs)


def _lowered(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.lower() for name in names)


def _tags(lists: Mapping[str, frozenset[str]]) -> dict[str, str]:
    tags = {word: tag for name, tag in _CLASSES for word in lists[name]}
    return tags | _SINGLE


def _conjugated(verbs: Mapping[str, Any]) -> dict[str, VerbForm]:
    doubling = frozenset(verbs["doubling"])
    spellings: dict[str, VerbForm] = {}
    for base in verbs["regular"]:
        past = _with_ending(base, "ed", doubling)
        _learn(spellings, base, past, past, doubling)
        if _LAST_L.search(base) and base not in doubling:
            # British English doubles the last letter: signalled, travelling.
            spellings[base + "led"], spellings[base + "ling"] = VerbForm(base, "dn"), VerbForm(base, "g")
    for base, (past, participle) in verbs["irregular"].items():
        _learn(spellings, base, past, participle, doubling)
    return spellings


def _learn(spellings: dict[str, VerbForm], base: str, past: str, participle: str, doubling: frozenset[str]) -> None:
    for spelling, letter in (
        (base, "b"),
        (_third_person(base), "s"),
        (past, "d"),
        (participle, "n"),
        (_with_ending(base, "ing", doubling), "g"),
    ):
        known = spellings.get(spelling)
        same = known is not None and known.lemma == base
        spellings[spelling] = VerbForm(base, known.forms + letter if known and same else letter)


def _third_person(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _with_ending(base: str, ending: str, doubling: frozenset[str]) -> str:
    if base in doubling or _is_short_syllable(base):
        return base + base[-1] + ending
    if base.endswith("ie") and ending == "ing":
        return base[:-2] + "ying"
    if base.endswith("e") and not ((ending == "ing" and base.endswith(("ee", "ye", "oe"))) or base == "be"):
        return base[:-1] + ending
    if base.endswith("y") and base[-2] not in "aeiou" and ending == "ed":
        return base[:-1] + "ied"
    return base + ending


def _is_short_syllable(base: str) -> bool:
    """Whether a short word ends with one vowel and one consonant (run, sit), and so doubles the last."""
    vowels = [char in "aeiou" for char in base]
    return len(base) <= 4 and vowels[-2:] == [True, False] and sum(vowels) == 1 and base[-1] not in "wxy"


def phrases(name: str) -> Iterator[tuple[str, ...]]:
    """The entries of a list, each as its words in small letters."""
    for entry in load()[name]:
        yield tuple(entry.lower().split())
