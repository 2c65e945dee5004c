"""What the words of a name say by themselves: a given name, an everyday word, a title in front, the gender."""

from functools import lru_cache

import msgspec

from briefcli.extract.people import role_nouns
from briefcli.extract.people.party import Gender
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM
from briefcli.extract.text.tokens import Token

_FAMILY_NAMES = lexicon.family_names().all
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_MEMBERS = lexicon.speech().members_of_parties
_ENDINGS_OF_IDEAS = tuple(ending for ending in _PEOPLE.abstract_endings if len(ending) > len("ing"))
_KEPT_WORDS = 4096
"""Words of which it is kept whether they are everyday ones: more than a day's articles have."""


class Named(msgspec.Struct, frozen=True):
    """A name to be asked what bears it: its tokens and words, the titles before it and the token before all."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    titles: list[str]
    before: Token | None

    @property
    def is_titled(self) -> bool:
        """Whether a title or a role stands in front."""
        if not self.titles or self.titles[-1] == "state" or self._is_no_bearer:
            return False
        bare = (role_nouns.bare(title) for title in self.titles)
        known = (title for title in bare if title in _PEOPLE.titles_and_roles and title != "state")
        is_second = any(title in _PEOPLE.second_titles for title in self.titles)
        is_member = self.titles[-1] == "congress" or "parliament" in self.titles
        if "of" in self.titles and ("leader" in self.titles or is_member):
            return True  # Leader of the Opposition Doe, Member of Parliament Doe
        if role_nouns.is_leader_of_people(self.titles):
            return True
        is_own = len(self.words) > 1 or self._is_called_so
        if is_own and self.titles[-1] in _PEOPLE.adjectives_of_players:
            return True  # Marsk great Orul Doe
        has_occupation = self._has_occupation and is_own and not self.opens_as_thing
        is_kin = self.titles[-1] in _PEOPLE.kin and self._is_given
        holds = any(title not in _PEOPLE.roles_of_bodies for title in known)
        return is_second or is_kin or has_occupation or holds

    @property
    def _names_no_member(self) -> bool:
        """Whether one word behind the name of a member of a party is no known name of a person."""
        first = self.tokens[0].lower
        is_known = first in _FAMILY_NAMES or first in _GIVEN_NAMES.all
        is_idea = self.tokens[-1].lower.endswith(_ENDINGS_OF_IDEAS)
        return is_idea or (len(self.words) == 1 and not is_known)

    @property
    def _has_occupation(self) -> bool:
        """Whether the last word in front is what mostly persons are: a baker, a driver, a board member."""
        last = self.titles[-1]
        works = role_nouns.is_occupation(last) and last not in _PEOPLE.roles_of_bodies
        return works or last in _PEOPLE.roles_mostly_of_persons

    @property
    def _is_given(self) -> bool:
        """Whether one word is a given name, and none for a place: her partner Jez."""
        word = self.words[0].lower()
        return len(self.words) == 1 and word in _GIVEN_NAMES.all and not self.opens_as_thing

    @property
    def _is_called_so(self) -> bool:
        """Whether what stands in front of one word is what persons only are called, or the word is a given name."""
        last = self.titles[-1]
        is_of_nation = last == "star" and any(title in _PEOPLE.places for title in self.titles)  # Norway star Orul
        is_calling = last in _PEOPLE.callings and (is_of_nation or last not in _PEOPLE.of_teams)
        return self._is_given or (is_calling and self.words[0][1:].islower())

    @property
    def _is_no_bearer(self) -> bool:
        """Whether a title in front is of what comes next: Chief Executives, Detective Branch, official Greek radio."""
        first = self.tokens[0].lower
        if self.titles[-2:] == ["nerve", "agent"]:
            return True
        if self.titles[-1] == "official" and any(token.lower in _PEOPLE.organisations for token in self.tokens):
            return True  # the official Marsk News Agency MNA
        if self.titles[-1] in _MEMBERS and (self._names_no_member or is_everyday(first)):
            return True  # the Republican National Convention, the Democrat Nomination, conservative Orul
        is_unit = first in _PEOPLE.units_of_bodies or first in _PEOPLE.firm_ends  # Founder Securities
        is_thing = is_unit or is_everyday(first) or first.endswith(_ENDINGS_OF_IDEAS)
        is_thing = is_thing or (self.titles[-1] == "general" and first in _PEOPLE.no_person_ends)  # General Wireless
        is_thing = is_thing and len(self.words) == 1  # Detective Branch, Convention Speaker Announcement
        is_called = first in _FAMILY_NAMES or first in _GIVEN_NAMES.all or self.titles[-1] in _PEOPLE.courtesy
        is_peer = self.titles[-1] in _PEOPLE.peers and len(self.words) == 1  # Lord Quills
        return (role_nouns.is_plural(first) and not is_peer) or (is_thing and not is_called)

    @property
    def opens_as_thing(self) -> bool:
        """Whether the first word is an everyday one, or says of where somebody is."""
        return is_everyday(self.tokens[0].lower) or self.words[0].lower() in _PEOPLE.places


def is_given(word: str) -> bool:
    """Whether a word in small letters is a given name, or two with a hyphen: Ann, Ann-Lena."""
    first, _, second = word.partition("-")
    return word in _GIVEN_NAMES.all or (first in _GIVEN_NAMES.all and not is_everyday(second))


def ends_compound(word: str) -> bool:
    """Whether a word with a hyphen says what somebody is, and is no part of a name: Marsk-based, Orul-backed."""
    return "-" in word and word.rpartition("-")[2] in _PEOPLE.ends_compound


@lru_cache(maxsize=_KEPT_WORDS)
def is_everyday(word: str) -> bool:
    """Whether a word in small letters is one of every day, and hardly ever a part of a person's name."""
    if word == "nor":
        return False  # Orul Mohd Nor
    lists = (_PEOPLE.common_in_names, _PEOPLE.organisations, _PEOPLE.bodies, _TEXT.adjectives, _TAGS, _PEOPLE.unnamed)
    if any(word in known for known in lists):
        return True
    verb = _VERBS.get(word)
    if verb is not None and verb.forms != BASE_FORM:
        return True
    singular = word.removesuffix("s")
    roles_too = (_PEOPLE.common_in_names, _PEOPLE.roles, _PEOPLE.occupations, _TEXT.adjectives)
    return word != singular and any(singular in known for known in roles_too)


def gender(titles: list[str], first: str, role: str | None = None) -> Gender | None:
    """The gender that titles and a first name show, or else what somebody is: her father, Jethro."""
    for title in titles:
        if title in _PEOPLE.titles_male or title in _PEOPLE.roles_male:
            return "m"
        if title in _PEOPLE.titles_female or title in _PEOPLE.roles_female:
            return "f"
    # Jean-Paul is in the list, Anna-Lena is known by Anna.
    known = first if first in _GIVEN_NAMES.all else first.partition("-")[0]
    if known in _GIVEN_NAMES.of_men:
        return "m"
    if known in _GIVEN_NAMES.of_women:
        return "f"
    what = role.partition(" of ")[0].rpartition(" ")[2].lower() if role else ""  # father of a girl
    return "m" if what in _PEOPLE.roles_male else "f" if what in _PEOPLE.roles_female else None
