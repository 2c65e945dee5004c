"""How verbs are spelt in their forms, and of which verb a spelling is a form.

The verbs have ten thousand spellings, of which a text has a hundred. So what a spelling is a form of is worked out when
it is first asked for: to write all of them down took a twelfth of the time that a command for one article takes.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

import msgspec

from briefcli import regexes
from briefcli.extract.text.classes import BASE_FORM, ING_FORM, PAST, PAST_PARTICIPLE, THIRD_PERSON
from briefcli.extract.text.word_lists import VerbWords

_VOWELS = frozenset("aeiou")
_LAST_L = regexes.compile(r"[^aeiou][aeiou]l$")
_LONGEST_SYLLABLE_LETTERS = 4
"""Letters of a base form that doubles its last one by rule; for longer ones the list says so."""
_MOST_KEPT_WORDS = 20_000
"""Words of which it is kept whether they are verbs: all that are used often, and not all names of an archive."""
_FORMS = (BASE_FORM, THIRD_PERSON, PAST + PAST_PARTICIPLE, ING_FORM, PAST + PAST_PARTICIPLE, ING_FORM)
"""What the spellings of a regular verb are; the last two are there where British English doubles the last letter."""


class VerbForm(msgspec.Struct, frozen=True, gc=False):
    """A verb's base form, and what a spelling of it may be, as letters of `classes`."""

    lemma: str
    forms: str


class VerbForms:
    """What verb a spelling may be; of two verbs with one spelling an irregular one, or the later in the alphabet."""

    get: Callable[[str], VerbForm | None]
    """The verb of a spelling; none where it is that of no verb."""

    def __init__(self, words: VerbWords) -> None:
        self._words = words
        self._regular = words.regular
        self._irregular = {
            spelling: VerbForm(base, letters)
            for base in words.irregular
            for spelling, letters in self._irregular_forms(base).items()
        }
        self.get = lru_cache(_MOST_KEPT_WORDS)(self._find)

    def __contains__(self, spelling: str) -> bool:
        return self.get(spelling) is not None

    def __getitem__(self, spelling: str) -> VerbForm:
        found = self.get(spelling)
        if found is None:
            raise KeyError(spelling)
        return found

    def spellings(self, base: str) -> list[str]:
        """All spellings of a verb but those of another, irregular one; none of a word that is no verb."""
        regular = self._regular_spellings(base) if base in self._regular else ()
        own = [spelling for spelling in regular if spelling not in self._irregular]
        if base in self._words.irregular:
            own += (one for one in self._irregular_forms(base) if self._irregular[one].lemma == base)
        return own or [base] * (base in self._words.contracted)

    def _find(self, spelling: str) -> VerbForm | None:
        if (irregular := self._irregular.get(spelling)) is not None:
            return irregular
        for base in sorted(self._regular.intersection(_bases(spelling)), reverse=True):
            spelt = dict(zip(self._regular_spellings(base), _FORMS, strict=False))
            if spelling in spelt:
                return VerbForm(base, spelt[spelling])
        return VerbForm(spelling, BASE_FORM) if spelling in self._words.contracted else None

    def _regular_spellings(self, base: str) -> tuple[str, ...]:
        """The spellings of a regular verb, in the order of `_FORMS`."""
        doubles = self._doubles(base)
        spellings = (base, third_person(base), _past(base, doubles), _in_ing(base, doubles))
        if base[-1] == "l" and not doubles and _LAST_L.search(base):
            return (*spellings, base + "led", base + "ling")  # signalled, travelling
        return spellings

    def _irregular_forms(self, base: str) -> dict[str, str]:
        """The spellings of an irregular verb, each with what it may be."""
        past, participle = self._words.irregular[base]
        forms = {base: BASE_FORM, third_person(base): THIRD_PERSON}
        for spelling, form in (
            (past, PAST),
            (participle, PAST_PARTICIPLE),
            (_in_ing(base, self._doubles(base)), ING_FORM),
        ):
            forms[spelling] = forms.get(spelling, "") + form
        return forms

    def _doubles(self, base: str) -> bool:
        return base in self._words.doubling or _is_short_syllable(base)


def _bases(spelling: str) -> Iterator[str]:
    """What may be the base form of a regular verb with a spelling, and much that is none."""
    yield spelling
    if spelling.endswith("s"):
        yield from (spelling[:-1], spelling[:-2], spelling[:-3] + "y")
    elif spelling.endswith("ed"):
        yield from (spelling[:-1], spelling[:-2], spelling[:-3], spelling[:-3] + "y")
    elif spelling.endswith("ing"):
        yield from (spelling[:-3], spelling[:-3] + "e", spelling[:-4], spelling[:-4] + "ie")


def third_person(base: str) -> str:
    """How a verb is spelt after he or she, a regular or an irregular one."""
    if base[-1] in "osxz" or base[-2:] in ("ch", "sh"):
        return base + "es"
    return base[:-1] + "ies" if _ends_in_consonant_and_y(base) else base + "s"


def _past(base: str, doubles: bool) -> str:
    if doubles:
        return base + base[-1] + "ed"
    if base[-1] == "e":
        return base + "d"
    return base[:-1] + "ied" if _ends_in_consonant_and_y(base) else base + "ed"


def _in_ing(base: str, doubles: bool) -> str:
    if doubles:
        return base + base[-1] + "ing"
    if base[-1] != "e" or base == "be" or base[-2] in "eoy":
        return base + "ing"
    return base[:-2] + "ying" if base[-2] == "i" else base[:-1] + "ing"


def _ends_in_consonant_and_y(base: str) -> bool:
    return base[-1] == "y" and base[-2] not in _VOWELS


def _is_short_syllable(base: str) -> bool:
    """Whether a short word ends with one vowel and one consonant (run, sit), and so doubles the last."""
    if len(base) > _LONGEST_SYLLABLE_LETTERS or base[-1] in "aeiouwxy" or base[-2:-1] not in _VOWELS:
        return False
    return sum(char in _VOWELS for char in base) == 1
