"""What kind of thing bears a name, as the name itself and the words before it show."""

from itertools import pairwise

from briefcli import regexes
from briefcli.extract.people import role_nouns
from briefcli.extract.people.name_words import Named, ends_compound, is_everyday
from briefcli.extract.people.party import PartyKind
from briefcli.extract.people.person_names import (
    NAME_WORDS,
    double_name,
    family_ending,
    family_name,
    given_name,
    initial,
    particle,
)
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    NOUN,
    OF,
)
from briefcli.extract.text.rules import Decision, Row

_FAMILY_NAMES = lexicon.family_names().all
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()


_ENDS = _PEOPLE.firm_ends | _PEOPLE.club_ends
_LONGEST_INITIALS = 2
"""More letters in capitals are the short form of a body."""
_LONGEST_SHORT_FORM_LETTERS = 4
"""Letters in capitals behind a title that are the short form of a body; more may be a name in a headline."""
_NO_INITIALS = (_PEOPLE.club_ends, _PEOPLE.places, _PEOPLE.things_in_capitals, _PEOPLE.company_suffixes)
_OPENS_THINGS = _PEOPLE.no_person_opens | _PEOPLE.opens_places
LISTED = "listed body"
"""The rule by which a name is known as that of a body."""
VESSEL = "vessel in front"
"""The rule by which a name after a noun for vessels is that of a ship."""
GIVEN = "given name"
"""The rule by which a name that opens with a given name is a person's."""
ARTICLE = "article in front"
"""The rule by which a name after “the” is that of a thing."""
_PLURAL_OF_LETTERS = regexes.compile(r"[A-Z]{2,}s")
_FULL_NAME_WORDS = 2
"""A given name and a last one; with a third between them, a word for a place at the end is one: Joe Doe Road."""


def find(named: Named) -> Decision[PartyKind] | None:
    """What bears a name, by its words and what stands before them; none if unknown."""
    return rules.first(KINDS if len(named.words) > 1 else KINDS_OF_ONE_WORD, named)


def _listed(named: Named) -> PartyKind | None:
    joined = " ".join(named.words)
    lists = (_PEOPLE.media, _PEOPLE.listed_bodies, _PEOPLE.houses_of_government)
    is_part = len(named.words) > 2 and " ".join(named.words[:2]) in _PEOPLE.media and not named.is_titled
    return "organisation" if is_part or any(joined in listed for listed in lists) else None  # Fox News Marsk


def _place(named: Named) -> PartyKind | None:
    joined = " ".join(named.words)
    return "state" if joined.lower() in _PEOPLE.places or joined in _PEOPLE.seats else None


def _compass(named: Named) -> PartyKind | None:
    last = named.tokens[-1].lower
    is_body = last in _PEOPLE.organisations or last in _ENDS  # Southwest Airlines, San Orul Herald
    is_place = len(named.words) > 1 and named.tokens[0].lower in _PEOPLE.compass and not is_body
    is_seat = len(named.words) > 1 and last in _PEOPLE.compass and not _called(named)  # MP for Marsk South said
    is_seat = is_seat and named.before is not None and named.before.lower == "for" and not named.is_titled
    return "state" if is_place or is_seat else None


_ROMAN = frozenset("ivx")


def _sign(named: Named) -> PartyKind | None:
    joined = "".join(named.words)
    has_digits = not joined.isalpha() and any(char.isdigit() for char in joined)
    is_lawsuit = any(word in _PEOPLE.between_sides for word in named.words[1:-1])  # Doe v. Roe
    is_plural = _PLURAL_OF_LETTERS.fullmatch(named.words[-1]) is not None
    is_things = is_plural and not role_nouns.is_several(named.tokens[-1])  # Marsk SUVs, but Marsk MPs
    return "organisation" if "&" in joined or has_digits or is_lawsuit or is_things else None


_STATE = "state"


def _place_or_event(named: Named) -> PartyKind | None:
    """Black Sea, Mount Doe, World War II; a given name or a title shows that somebody is called so."""
    tokens = named.tokens
    if len(named.words) == 1 or _called(named) is not None:
        return None  # the group Silver Line
    last = next((one.lower for one in reversed(tokens) if one.lower not in _PEOPLE.name_suffixes), tokens[0].lower)
    if last in _PEOPLE.organisations or last in _ENDS or last in _PEOPLE.company_suffixes:
        return None  # Harbour Bureau, World Health Organization, Marsk Motors, Marsk Co.
    if last == _STATE:
        return "state"  # Marsk State
    if any(one.lower in _PEOPLE.organisations and link.lower == "for" for one, link in pairwise(tokens)):
        return None  # the Marsk Observatory for Human Rights
    if tokens[0].lower in _PEOPLE.members_in_names and tokens[1].lower == "of":
        return None  # the Friends of the Salt Line
    is_officer = named.is_titled and named.titles[-1] not in _PEOPLE.titles_in_names_of_streets
    is_bare = all(len(token.lower.strip(".")) == 1 for token in tokens[1:-1])  # Owen T. Plaza
    is_officer = is_officer and is_bare and tokens[0].lower in _GIVEN_NAMES.all
    if last in _PEOPLE.never_surnames and not is_officer:
        return "organisation"  # Victoria Day; but Director Owen Plaza
    if len(named.words) > _FULL_NAME_WORDS and (last in _PEOPLE.no_person_ends or last in _PEOPLE.also_surnames):
        if named.is_titled:
            return None
        if last not in _PEOPLE.also_surnames or _is_whereabouts(named):
            return "organisation"  # Joe Doe Road; at Joe Doe Hall
    is_there = _is_whereabouts(named) and last in _PEOPLE.no_person_ends
    if is_there and last == "street" and set(named.titles) & _PEOPLE.titles_in_names_of_streets:
        return "organisation"  # at Judge Doe Street; but: they turned on Judge Ann Lane
    is_called = tokens[0].lower in _GIVEN_NAMES.all and not is_there
    if is_called or named.is_titled:
        return None  # but in the Ann River
    is_thing = last in _PEOPLE.no_person_ends or tokens[0].lower in _OPENS_THINGS
    return "organisation" if is_thing else None


def _is_whereabouts(named: Named) -> bool:
    """Whether the word before a name tells where something is: at Joe Doe Hall, the Joe Doe Field."""
    return named.before is not None and named.before.lower in _PEOPLE.before_whereabouts


def _body(named: Named) -> PartyKind | None:
    first, last = named.tokens[0].lower, named.tokens[-1].lower
    if len(named.words) > _FULL_NAME_WORDS and set(last) <= _ROMAN and not named.is_titled:
        last = named.tokens[-2].lower  # Orul Health Centre IV
    is_full = len(named.words) == _FULL_NAME_WORDS and first in _GIVEN_NAMES.all
    if named.is_titled and is_full and last not in _PEOPLE.never_surnames:
        return None  # Superintendent Karen Mills; but Lady Karen Hospital
    is_firm = last in _ENDS or last in _PEOPLE.company_suffixes or first in _PEOPLE.organisations
    are_bodies = (
        len(named.words) > 1 and last.removesuffix("s") in _PEOPLE.organisations and first not in _GIVEN_NAMES.all
    )
    is_body = last in _PEOPLE.organisations or are_bodies
    return "organisation" if is_body or (len(named.words) > 1 and is_firm) else None


def _body_for(named: Named) -> PartyKind | None:
    """The Reed Institute for Salt, though Reed is a given name."""
    links = any(token.lower in ("of", "for") for token in named.tokens)
    has_body = links and any(token.lower in _PEOPLE.organisations for token in named.tokens)
    is_of_members = len(named.tokens) > 1 and named.tokens[1].lower in _PEOPLE.joins_members  # Bakers for Peace
    is_of_members = is_of_members or (links and named.tokens[0].lower in _PEOPLE.members_in_names)
    return "organisation" if has_body or is_of_members else None


def _titled(named: Named) -> PartyKind | None:
    word = named.words[0]
    is_short = len(named.words) == 1 and word.isupper() and _LONGEST_INITIALS < len(word) <= _LONGEST_SHORT_FORM_LETTERS
    is_thing = len(named.words) == 1 and word.lower() in _PEOPLE.never_surnames - _FAMILY_NAMES
    if not named.is_titled or is_short or is_thing:
        return None  # General Secretary PPP Ann Doe; the Prince Hotel
    is_post = len(named.words) > 1 and "".join(named.words).isupper() and named.tokens[-1].lower in _PEOPLE.roles
    return "organisation" if is_post else "person"  # a woman BJP MP


def _short_form(named: Named) -> PartyKind | None:
    word = named.words[0]
    return "organisation" if len(named.words) == 1 and len(word) > 1 and word.isupper() else None


def _compound(named: Named) -> PartyKind | None:
    """Nobel Prize-winning: a participle with a hyphen is no part of a name."""
    is_so = any(ends_compound(word) for word in named.words)
    return "organisation" if is_so else None


def _everyday(named: Named) -> PartyKind | None:
    words = (token.lower for token in named.tokens)
    return "organisation" if len(named.words) > 1 and any(is_everyday(word) for word in words) else None


def _short_inside(named: Named) -> PartyKind | None:
    if len(named.words) == 1 or all(word.isupper() for word in named.words) or _has_initials(named):
        return None
    is_short = any(word.isupper() and len(word) > 1 and word.isalpha() for word in named.words)
    return "organisation" if is_short else None


def _has_initials(named: Named) -> bool:
    """Whether a name may open with initials that have no full stops: PS Quill, K Orul; but not FC Quill, UN Quill."""
    first, *rest = named.words
    is_short = first.isalpha() and first.isupper() and len(first) <= _LONGEST_INITIALS
    is_known = (
        first in _PEOPLE.listed_bodies
        or first in _PEOPLE.media
        or any(first.lower() in known for known in _NO_INITIALS)
    )
    return is_short and not is_known and all(word[:1].isupper() and word[1:].islower() for word in rest)


def _body_inside(named: Named) -> PartyKind | None:
    inside = (token.lower in _PEOPLE.organisations or token.tag == OF for token in named.tokens)
    return "organisation" if len(named.words) > 1 and any(inside) else None


def _called(named: Named) -> PartyKind | None:
    before = named.before
    if before is None:
        return None
    is_called = (before.tag == NOUN and role_nouns.is_body(before)) or before.lower in _PEOPLE.firms
    is_called = is_called or before.lower in ("tank", "itself")  # a think tank; a group that calls itself Quill
    return "organisation" if is_called or before.lower in _PEOPLE.premises else None


def _vessel(named: Named) -> PartyKind | None:
    is_called = named.before is not None and named.before.lower in _PEOPLE.vessels
    is_ranked = len(named.titles) > 1 and named.titles[-1].endswith(("admiral", "marshal"))
    if is_ranked and named.titles[-2] in _PEOPLE.vessels:
        return "organisation"  # the aircraft carrier Admiral Quill
    is_held = len(named.titles) > 1 and named.is_titled  # Ferry Workers United president Ann Doe
    return "organisation" if is_called and not is_held else None


def _is_after_the(named: Named) -> bool:
    return named.before is not None and named.before.lower == "the"


def _the(named: Named) -> PartyKind | None:
    return "organisation" if _is_after_the(named) and len(named.words) > 1 else None


def _several(named: Named) -> PartyKind | None:
    return "person" if not _is_after_the(named) and len(named.words) in NAME_WORDS else None


KINDS: tuple[Row[[Named], PartyKind], ...] = (
    Row(
        LISTED,
        "A name that is listed as that of a body is an organisation’s: an agency, a paper, a house of government.",
        "Reuters has closed the mill.",
        "Ann Reuters has closed the mill.",
        _listed,
    ),
    Row(
        "listed place",
        "The name of a country, a region or a capital is that of a state.",
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
        VESSEL,
        "A name after a noun for vessels is that of a ship, whosever given name it is.",
        "They boarded the ferry Ann Quill.",
        "They boarded the ferry. Ann Quill slept.",
        _vessel,
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
        "A name that ends with a word in -winning, -based or the like is no person’s.",
        "They praised Orul Prize-winning.",
        "They praised Orul Prize.",
        _compound,
    ),
    Row(
        GIVEN,
        "A name of several words that opens with a given name is a person’s.",
        "Ann Quill left.",
        "Orul Quill left.",
        given_name,
    ),
    Row(
        "initial in the name",
        "A name with an initial is a person’s.",
        "They praised Orul B. Quill.",
        "They praised Orul Quill.",
        initial,
    ),
    Row(
        "particle in the name",
        "A name with van, bin, al- or the like inside is a person’s.",
        "They praised Orul van der Quill.",
        "They praised Orul Quill.",
        particle,
    ),
    Row(
        "family name",
        "A name that ends with a family name, or opens with one that stands in front, is a person’s.",
        "They praised Orul Nguyen.",
        "They praised Orul Quill.",
        family_name,
    ),
    Row(
        "double last name",
        "A name whose last word is two with a hyphen is a person’s.",
        "They praised Orul Quill-Orul.",
        "They praised Orul Quill.",
        double_name,
    ),
    Row(
        "ending of a family name",
        "A name whose last word ends as family names do is a person’s.",
        "They praised Orul Marskopoulos.",
        "They praised Orul Marsk.",
        family_ending,
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
        "A name after a noun for bodies is that of an organisation.",
        "The energy firm Orul Quill left.",
        "The energy of Orul Quill left.",
        _called,
    ),
    Row(
        "article in front",
        "A name of several words after “the” is no person’s.",
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
    _compass, _place_or_event, given_name, initial, particle, family_name, double_name, family_ending, _body_inside,
    _the, _everyday, _short_inside, _several,
)  # fmt: skip
KINDS_OF_ONE_WORD = tuple(row for row in KINDS if row.decides not in _OF_SEVERAL_WORDS)
"""The rows that a name of one word can meet; most names have no more."""
LIKELY = frozenset(("particle in the name", "family name", "double last name", "ending of a family name"))
"""Rules that show a person unless the words around show a place or a thing: in Deir al-Marsk."""
WEAK = "two to four capitals"
"""The rule that shows nobody by itself."""
