"""What kind of thing bears a name, as the name itself and the words before it show."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from briefcli.extract.people import roles
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    BASE_FORM,
    NOUN,
    OF,
    letters,
)
from briefcli.extract.text.rules import Decision, Row
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_FAMILY_NAMES = lexicon.family_names()
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

PartyKind = Literal["person", "organisation", "state", "group"]
Gender = Literal["m", "f"]

_FAMILY_ENDINGS = tuple(_FAMILY_NAMES.family_name_endings)
_SHORTEST_FAMILY_NAME_LETTERS = 5
"""A shorter word with the ending of a family name is mostly none: Nova, Gov."""
_INITIAL = re.compile(r"[A-Z]\.(?:-?[A-Z]\.)*")
_FULL_NAME_WORDS = 2
"""A given name and a last one; with a third between them, a word for a place at the end is one: Joe Doe Road."""
_NAME_WORDS = range(2, 5)
"""How many words the name of a person has, where nothing else is known of it."""
_LONGEST_SMALL_LETTERS = 3
"""Words of a headline that have small letters in it anyway: of, and, for."""
_FEWEST_HEADLINE_WORDS = 3
"""Two capitals are a name."""
_HEADLINE_SHARE = 0.8
"""The share of longer words with capitals from which on a line is a headline; a few names of a sentence are fewer."""
_KEPT_WORDS = 4096
"""Words of which it is kept whether they are everyday ones: more than a day's articles have."""
_LONGEST_INITIALS = 2
"""A last word of so many letters is no family name: Super Bowl I., Channel 4 TV."""
_ARABIC = re.compile(r"(?:[Aa][dlnrst]|[Aa]sh|[Ee]l)-[A-Z]")
_ENDS_NO_HEADLINE = letters("ENDS QUOTATION COLON")


class Named(NamedTuple):
    """A name to be asked what bears it: its tokens and words, the titles before it and the token before all."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    titles: list[str]
    before: Token | None

    @property
    def is_titled(self) -> bool:
        """Whether a title or a role stands in front."""
        known = (title for title in self.titles if title in _PEOPLE.titles_and_roles)
        is_second = any(title in _PEOPLE.second_titles for title in self.titles)
        works = bool(self.titles) and self.titles[-1] in _PEOPLE.occupations - _PEOPLE.roles_of_bodies
        has_occupation = works and len(self.words) > 1 and not self.opens_as_thing
        return is_second or has_occupation or any(title not in _PEOPLE.roles_of_bodies for title in known)

    @property
    def opens_as_thing(self) -> bool:
        """Whether the first word is an everyday one, or says of where somebody is."""
        return is_everyday(self.tokens[0].lower) or self.words[0].lower() in _PEOPLE.places


def find(named: Named) -> Decision[PartyKind] | None:
    """What bears a name, by its words and what stands before them; none if unknown."""
    return rules.first(KINDS if len(named.words) > 1 else KINDS_OF_ONE_WORD, named)


def is_given(word: str) -> bool:
    """Whether a word in small letters is a given name, or two with a hyphen: Ann, Ann-Lena."""
    first, _, second = word.partition("-")
    return word in _GIVEN_NAMES.all or (first in _GIVEN_NAMES.all and not is_everyday(second))


@lru_cache(maxsize=_KEPT_WORDS)
def is_everyday(word: str) -> bool:
    """Whether a word in small letters is one of every day, and hardly ever a part of a person's name."""
    lists = (_PEOPLE.common_in_names, _PEOPLE.organisations, _PEOPLE.bodies, _TEXT.adjectives, _TAGS, _PEOPLE.unnamed)
    if any(word in known for known in lists):
        return True
    verb = _VERBS.get(word)
    if verb is not None and verb.forms != BASE_FORM:
        return True
    singular = word.removesuffix("s")
    roles_too = (_PEOPLE.common_in_names, _PEOPLE.roles, _PEOPLE.occupations, _TEXT.adjectives)
    return word != singular and any(singular in known for known in roles_too)


def _listed(named: Named) -> PartyKind | None:
    joined = " ".join(named.words)
    return "organisation" if joined in _PEOPLE.media or joined in _PEOPLE.listed_bodies else None


def _place(named: Named) -> PartyKind | None:
    joined = " ".join(named.words)
    return "state" if joined.lower() in _PEOPLE.places or joined in _PEOPLE.seats else None


def _compass(named: Named) -> PartyKind | None:
    is_body = named.tokens[-1].lower in _PEOPLE.organisations  # Southwest Airlines
    is_place = len(named.words) > 1 and named.tokens[0].lower in _PEOPLE.compass and not is_body
    return "state" if is_place else None


def _sign(named: Named) -> PartyKind | None:
    joined = "".join(named.words)
    has_digits = not joined.isalpha() and any(char.isdigit() for char in joined)
    return "organisation" if "&" in joined or has_digits else None


def _place_or_event(named: Named) -> PartyKind | None:
    """Black Sea, Mount Doe, World War II; a given name or a title shows that somebody is called so."""
    tokens = named.tokens
    if len(named.words) == 1:
        return None
    last = next((one.lower for one in reversed(tokens) if one.lower not in _PEOPLE.name_suffixes), tokens[0].lower)
    if last in _PEOPLE.organisations:
        return None  # Harbour Bureau, World Health Organization
    if last in _PEOPLE.never_surnames:
        return "organisation"  # Victoria Day
    if len(named.words) > _FULL_NAME_WORDS and last in _PEOPLE.no_person_ends and last not in _PEOPLE.also_surnames:
        return None if named.is_titled else "organisation"  # Joe Doe Road
    if tokens[0].lower in _GIVEN_NAMES.all or named.is_titled:
        return None
    is_thing = last in _PEOPLE.no_person_ends or tokens[0].lower in _PEOPLE.no_person_opens
    return "organisation" if is_thing else None


def _body(named: Named) -> PartyKind | None:
    ends = named.tokens[-1].lower in _PEOPLE.organisations
    opens = len(named.words) > 1 and named.tokens[0].lower in _PEOPLE.organisations
    return "organisation" if ends or opens else None


def _body_for(named: Named) -> PartyKind | None:
    """The Reed Institute for Salt, though Reed is a given name."""
    links = any(token.lower in ("of", "for") for token in named.tokens)
    has_body = links and any(token.lower in _PEOPLE.organisations for token in named.tokens)
    return "organisation" if has_body else None


def _titled(named: Named) -> PartyKind | None:
    return "person" if named.is_titled else None


def _short_form(named: Named) -> PartyKind | None:
    word = named.words[0]
    return "organisation" if len(named.words) == 1 and len(word) > 1 and word.isupper() else None


def _given(named: Named) -> PartyKind | None:
    if len(named.words) == 1 or not is_given(named.tokens[0].lower):
        return None
    # Virginia Democrats; but Georgia Doe.
    is_place = named.tokens[0].lower in _PEOPLE.places and any(is_everyday(one.lower) for one in named.tokens[1:])
    return None if is_place else "person"


def _initial(named: Named) -> PartyKind | None:
    """Doe B. Roe, J. K. Roe; but not the U.S. Navy."""
    if named.opens_as_thing or len(named.words) == 1 or len(named.words[-1]) <= _LONGEST_INITIALS:
        return None
    if any(is_everyday(token.lower) for token in named.tokens) or named.words[0].lower() in _PEOPLE.dotted:
        return None
    return "person" if any(_INITIAL.fullmatch(word) for word in named.words[:-1]) else None


def _particle(named: Named) -> PartyKind | None:
    """Orul van der Quill, Orul bin Quill, Orul al-Quill."""
    if named.opens_as_thing or is_everyday(named.tokens[-1].lower):
        return None
    inside = any(word in _PEOPLE.person_particles for word in named.words[:-1])
    return "person" if inside or (_ARABIC.match(named.words[-1]) and len(named.words) > 1) else None


def _family(named: Named) -> PartyKind | None:
    if len(named.words) not in _NAME_WORDS or named.opens_as_thing:
        return None
    last, first = named.tokens[-1].lower, named.tokens[0].lower
    if last in _FAMILY_NAMES.all or any(part in _FAMILY_NAMES.all for part in last.split("-")):
        return "person"
    return "person" if first in _FAMILY_NAMES.in_front and not is_everyday(last) else None


def _double(named: Named) -> PartyKind | None:
    """Orul Quill-Reed; but not the Marsk-Orul road."""
    if len(named.words) not in _NAME_WORDS or named.opens_as_thing:
        return None
    parts = named.words[-1].split("-")
    is_double = len(parts) == 2 and all(part[:1].isupper() and part[1:].islower() for part in parts)
    return "person" if is_double and not any(is_everyday(part.lower()) for part in parts) else None


def _family_ending(named: Named) -> PartyKind | None:
    last = named.tokens[-1].lower
    if len(named.words) not in _NAME_WORDS or len(last) < _SHORTEST_FAMILY_NAME_LETTERS or named.opens_as_thing:
        return None
    return "person" if last.endswith(_FAMILY_ENDINGS) and not is_everyday(last) else None


def _compound(named: Named) -> PartyKind | None:
    """Nobel Prize-winning, Marsk-based Orul: a participle with a hyphen is no part of a name."""
    is_so = any("-" in word and word.rpartition("-")[2] in _PEOPLE.ends_compound for word in named.words)
    return "organisation" if is_so else None


def _everyday(named: Named) -> PartyKind | None:
    words = (token.lower for token in named.tokens)
    return "organisation" if len(named.words) > 1 and any(is_everyday(word) for word in words) else None


def _short_inside(named: Named) -> PartyKind | None:
    if len(named.words) == 1 or all(word.isupper() for word in named.words):
        return None
    is_short = any(word.isupper() and len(word) > 1 and word.isalpha() for word in named.words)
    return "organisation" if is_short else None


def _body_inside(named: Named) -> PartyKind | None:
    inside = (token.lower in _PEOPLE.organisations or token.tag == OF for token in named.tokens)
    return "organisation" if len(named.words) > 1 and any(inside) else None


def _called(named: Named) -> PartyKind | None:
    before = named.before
    return "organisation" if before is not None and before.tag == NOUN and roles.is_body(before) else None


def _the(named: Named) -> PartyKind | None:
    is_the = named.before is not None and named.before.lower == "the"
    return "organisation" if is_the and len(named.words) > 1 else None


def _several(named: Named) -> PartyKind | None:
    is_the = named.before is not None and named.before.lower == "the"
    return "person" if not is_the and len(named.words) in _NAME_WORDS else None


def gender(titles: list[str], first: str) -> Gender | None:
    """The gender that titles and a first name show."""
    for title in titles:
        if title in _PEOPLE.titles_male or title in _PEOPLE.roles_male:
            return "m"
        if title in _PEOPLE.titles_female or title in _PEOPLE.roles_female:
            return "f"
    # Jean-Paul is in the list, Anna-Lena is known by Anna.
    known = first if first in _GIVEN_NAMES.all else first.partition("-")[0]
    if known in _GIVEN_NAMES.of_men:
        return "m"
    return "f" if known in _GIVEN_NAMES.of_women else None


def is_headline(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether most words of a line without a full stop have capitals, which then show no names."""
    if tokens[-1].tag in _ENDS_NO_HEADLINE:
        return False
    words = [
        text[token.start]
        for token in tokens
        if token.end - token.start > _LONGEST_SMALL_LETTERS and text[token.start].isalpha()
    ]
    capitals = sum(letter.isupper() for letter in words)
    return len(words) >= _FEWEST_HEADLINE_WORDS and capitals >= _HEADLINE_SHARE * len(words)


KINDS: tuple[Row[[Named], PartyKind], ...] = (
    Row(
        "listed body",
        "A name that is listed as that of a body is an organisation’s, and that of an agency or a paper, too.",
        "Reuters has closed the mill.",
        "Ann Reuters has closed the mill.",
        _listed,
    ),
    Row(
        "listed place",
        "The name of a country, a region or a seat of government is that of a state.",
        "Norway has closed the strait.",
        "Ann Norway has closed the door.",
        _place,
    ),
    Row(
        "point of the compass in front",
        "A name of several words that opens with North, San or the like is that of a place.",
        "They sailed to North Marsk.",
        "They sailed north to Marsk.",
        _compass,
    ),
    Row(
        "sign or digits in a name",
        "A name with an ampersand or with digits is nobody’s own.",
        "Reed & Marsk has sold the mill.",
        "Reed and Marsk have sold the mill.",
        _sign,
    ),
    Row(
        "word for places, things and events",
        "A name of several words with a word for places, things or events at either end is no person’s.",
        "The ferry crossed the Orul River.",
        "The ferry of Ann River crossed.",
        _place_or_event,
    ),
    Row(
        "word for bodies",
        "A name with a word for bodies at either end is that of an organisation.",
        "The Marsk Ferry Union denied it.",
        "Company was all that Ann Doe wanted.",
        _body,
    ),
    Row(
        "body of or for something",
        "A name with a word for bodies and “of” or “for” is an organisation’s, whosever given name opens it.",
        "They asked Ann Quill Institute for Salt.",
        "They asked Ann Quill for salt.",
        _body_for,
    ),
    Row(
        "title before the name",
        "A title or a role in front of a name shows a person.",
        "Mayor Zarovin left.",
        "Zarovin left the mayor.",
        _titled,
    ),
    Row(
        "short form in capitals",
        "One word in capitals is the short form of an organisation’s name.",
        "Nobody at TAFO answered.",
        "Nobody at Tafo answered.",
        _short_form,
    ),
    Row(
        "participle with a hyphen",
        "What ends in -based, -born or -winning is no person’s name.",
        "They praised Orul-backed Marsk.",
        "They praised Orul in Marsk.",
        _compound,
    ),
    Row(
        "given name",
        "A name of several words that opens with a given name is a person’s.",
        "Ann Quill left.",
        "Orul Quill left.",
        _given,
    ),
    Row(
        "initial in the name",
        "A name with an initial is a person’s.",
        "They praised Orul B. Quill.",
        "They praised Orul Quill.",
        _initial,
    ),
    Row(
        "particle in the name",
        "A name with van, bin, al- or the like inside is a person’s.",
        "They praised Orul van der Quill.",
        "They praised Orul Quill.",
        _particle,
    ),
    Row(
        "family name",
        "A name that ends with a family name, or opens with one that stands in front, is a person’s.",
        "They praised Orul Nguyen.",
        "They praised Orul Quill.",
        _family,
    ),
    Row(
        "double last name",
        "A name whose last word is two with a hyphen is a person’s.",
        "They praised Orul Quill-Orul.",
        "They praised Orul Quill.",
        _double,
    ),
    Row(
        "ending of a family name",
        "A name whose last word ends as family names do is a person’s.",
        "They praised Orul Marskopoulos.",
        "They praised Orul Marsk.",
        _family_ending,
    ),
    Row(
        "word for bodies inside",
        "A name with “of” or a word for bodies inside is that of an organisation.",
        "They asked Orul Office Goods about it.",
        "They asked Orul about safe goods.",
        _body_inside,
    ),
    Row(
        "noun for bodies in front",
        "A name behind a noun for bodies is that of an organisation.",
        "The energy firm Orul Quill left.",
        "The energy of Orul Quill left.",
        _called,
    ),
    Row(
        "article in front",
        "A name of several words behind “the” is no person’s.",
        "They read the Orul Quill.",
        "They read Orul Quill.",
        _the,
    ),
    Row(
        "everyday word in the name",
        "A name with an everyday word is that of a thing, a programme or a headline.",
        "They praised Flawed Approach.",
        "They praised Orul Approwch.",
        _everyday,
    ),
    Row(
        "short form beside a word",
        "A name with a word in capitals beside others is an organisation’s or a place’s.",
        "They praised TAFO Marsk.",
        "They praised Tafo Marsk.",
        _short_inside,
    ),
    Row(
        "two to four capitals",
        "Two to four words with capitals may be a person’s name, which something else has to show.",
        "Orul Quill left.",
        "Orul left.",
        _several,
    ),
)
_OF_SEVERAL_WORDS = (
    _compass, _place_or_event, _given, _initial, _particle, _family, _double, _family_ending, _body_inside, _the,
    _everyday, _short_inside, _several,
)  # fmt: skip
KINDS_OF_ONE_WORD = tuple(row for row in KINDS if row.decides not in _OF_SEVERAL_WORDS)
"""The rows that a name of one word can meet; most names have no more."""
LIKELY = frozenset(("particle in the name", "family name", "double last name", "ending of a family name"))
"""Rules that show a person unless the words around show a place or a thing: in Deir al-Marsk."""
WEAK = "two to four capitals"
"""The rule that shows nobody by itself."""
