"""Where a run of words with capitals ends, with the “of”, “de” or “van” that joins two names to one."""

import unicodedata
from functools import cache
from itertools import pairwise

from briefcli.extract.people import fields, role_nouns
from briefcli.extract.people.name_words import is_everyday, is_given
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    DETERMINER,
    FINITES,
    GENITIVE,
    NAME,
    NOUN,
    OF,
    OPENING,
    OTHER,
    PREPOSITIONS,
    TO,
)
from briefcli.extract.text.tokens import Token

_DATES = lexicon.dates()
_FAMILY_NAMES = lexicon.family_names().family_names
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_BODIES = frozenset(name.lower() for name in (*_PEOPLE.listed_bodies, *_PEOPLE.media, *_PEOPLE.seats))
_LONGEST_FRONT_WORDS = 6
"""Words in front of a link in the name of a body."""
_JOINS = _PEOPLE.joins_in_bodies
_OF_MEMBERS_ONLY = _PEOPLE.joins_members - {"for"}
_OF_FIELDS = ("al", "ic")
"""Endings of adjectives for what a body deals with: the Nautical and Oceanic Administration."""
_SHORTEST_NAME_WORDS = 2
"""Words that alone may be the name of a body in one place; more of them with “and” before them belong to two places."""
_MOST_PARTICLES = 3
"""De la, van der, bin al: no name has more between two of its parts."""


def end(tokens: tuple[Token, ...], index: int) -> int:
    """The number of the token after a run of names, joined by "of", "de", "van" and the like."""
    end = index + 1
    for words in _listed_with_small_words().get(tokens[index].lower, ()):
        if [token.lower for token in tokens[index : index + len(words)]] == words:
            return index + len(words)
    if end < len(tokens) and f"{tokens[index].lower} {tokens[end].lower}" in _PEOPLE.seats_with_number:
        return end + 1
    while end < len(tokens):
        if tokens[end].tag == NAME:
            if (
                end - index > 1
                and tokens[end - 1].lower in _PEOPLE.name_suffixes
                and tokens[end].lower not in _PEOPLE.name_suffixes
                and tokens[end - 1].lower != "md"  # Amir Md Doe
                and tokens[end].lower not in _PEOPLE.organisations  # the Carlos III Institute
            ):
                break  # Bob Doe Jr. Ann Roe is the next sentence
            end += 1
            continue
        if tokens[end].lower in _PEOPLE.company_suffixes and tokens[end].tag == NOUN and end - index > 1:
            end += 1  # Marsk Ferries plc
            break
        is_joined = _is_joined(tokens, index, end) or _is_of_cause(tokens, index, end)
        is_joined_by_the = _is_for_the(tokens, end) or _is_of_the(tokens, end)
        length = _particles(tokens, end) or (1 if is_joined else 2 * is_joined_by_the)
        behind = end + length + 1 if length else _past_campus(tokens, index, end)
        if behind == end:
            break
        end = behind
    return end


@cache
def _listed_with_small_words() -> dict[str, list[list[str]]]:
    """The words of listed bodies that have small ones among them, by the first: Health and Safety Executive."""
    bodies: dict[str, list[list[str]]] = {}
    for name in _PEOPLE.listed_bodies:
        if any(word.islower() for word in name.split()):
            words = name.lower().split()
            bodies.setdefault(words[0], []).append(words)
    return bodies


def _past_campus(tokens: tuple[Token, ...], first: int, comma: int) -> int:
    """Past the town that tells a university from others of its state: the University of California[, Berkeley]."""
    if comma >= len(tokens) or tokens[comma].tag != COMMA or comma - first < 3 or tokens[comma - 2].tag != OF:
        return comma
    if tokens[first].lower not in _PEOPLE.places_of_study or tokens[comma - 1].lower not in _PEOPLE.places:
        return comma
    last = comma + 1
    while last < len(tokens) and tokens[last].tag == NAME:
        last += 1
    is_campus = " ".join([token.lower for token in tokens[comma + 1 : last]]) in _PEOPLE.campuses
    is_behind = (
        first > 1
        and tokens[first - 1].tag == DETERMINER
        and tokens[first - 2].tag in PREPOSITIONS
        and tokens[first - 2].tag != OF
    )
    may_act = (
        is_behind and last < len(tokens) and tokens[last].tag in FINITES
    )  # at the University of Texas, Austin said
    return last if is_campus and not may_act else comma


def lists_fields(names: tuple[Token, ...]) -> bool:
    """Whether a name has a list of what a body is for in it: the Ministry of Trade, Roads."""
    return any(one.lower == "," and behind.lower not in _PEOPLE.company_suffixes for one, behind in pairwise(names))


def _goes_on_with_field(front: tuple[Token, ...], behind: tuple[Token, ...]) -> bool:
    """Whether a body for one matter is for another, too: the Department of Health [and] Human Services."""
    head = next((at for at, one in enumerate(front[:-2]) if one.lower in _PEOPLE.organisations), None)
    if head is None or front[head + 1].lower not in _PEOPLE.before_fields:
        return False
    matters = (*front[head + 2 :], *behind)
    return bool(behind) and all(one.tag == NAME and fields.is_field_of_body(one.lower) for one in matters)


def opening(tokens: tuple[Token, ...], link: int) -> int | None:
    """Where the name begins that a link is a part of: Bakers [for] Peace; none where the link is of no name."""
    for index in range(link - 1, max(-1, link - 1 - _LONGEST_FRONT_WORDS), -1):
        is_first = tokens[index].tag == NAME and (index == 0 or tokens[index - 1].tag != NAME)
        if is_first and end(tokens, index) > link:
            return index
    return None


def _particles(tokens: tuple[Token, ...], start: int) -> int:
    """How many words between two parts of a name belong to it: Ann de la Doe, Bob bin Roe."""
    particles = _PEOPLE.name_particles
    end = start
    while end < len(tokens) and end - start < _MOST_PARTICLES and tokens[end].lower in particles:
        end += 1
    if end == start and _is_symbol(tokens[start]):
        end += 1
    return end - start if end < len(tokens) and tokens[end].tag == NAME else 0


def _is_symbol(token: Token) -> bool:
    """Whether a token is a picture that somebody put into a name."""
    return token.tag == OTHER and len(token.lower) == 1 and unicodedata.category(token.lower) == "So"


def _is_joined(tokens: tuple[Token, ...], index: int, end: int) -> bool:
    """Whether "of" belongs to the name: University of Lund, Office for Safe Goods, but not the Senate of a state."""
    if end + 1 >= len(tokens) or tokens[end + 1].tag != NAME:
        return False
    if tokens[end].lower == "and":
        return _is_joined_by_and(tokens, index, end)
    if tokens[end].tag == GENITIVE:
        return _is_joined_by_genitive(tokens, index, end)
    if tokens[end].lower == "on" or tokens[end].tag == TO:
        return _is_joined_to_matter(tokens, index, end)
    if tokens[end].lower not in _JOINS:
        return False
    is_for = tokens[end].lower in _PEOPLE.joins_members and end - index == 1
    if is_for and _is_of_members_for(tokens[index], tokens[end].lower, tokens[end + 1]):
        return True
    if tokens[end].lower in _OF_MEMBERS_ONLY:  # the Alliance Against Child Abuse; not: the Salt Council against Orul
        is_body = any(token.lower in _PEOPLE.organisations for token in tokens[index:end])
        evil = tokens[end + 1].lower  # the Committee Against Torture
        return is_body and (fields.is_matter(evil) or (evil in _VERBS and evil not in _FAMILY_NAMES))
    if tokens[end].lower == "for" and (tokens[end - 1].lower == "parliament" or role_nouns.is_titular(tokens[end - 1])):
        return False  # Member of Parliament for Lund, the Salt Party MP for Lund
    if tokens[end].lower == "of" and end - index == 1 and _is_of_members_behind(tokens, index, end + 1):
        return True
    if tokens[end].lower == "of" and end - index == 2 and tokens[index].lower in _PEOPLE.peers:
        return tokens[end - 1].lower not in _PEOPLE.all_titles  # Lord Doe of Lund, but Lord Bishop of Lund
    if tokens[end].lower == "&":
        return True
    body = next((at for at in range(end - 1, index - 1, -1) if tokens[at].lower in _PEOPLE.organisations), None)
    return body is not None and not _is_holder(tokens[body + 1 : end])


def _is_holder(names: tuple[Token, ...]) -> bool:
    """Whether a full name stands behind a body, whatever follows it: House Speaker [Ann Doe] of Norway."""
    is_full = len(names) >= _SHORTEST_NAME_WORDS and names[-_SHORTEST_NAME_WORDS].lower in _GIVEN_NAMES.all
    return is_full and not any(is_everyday(one.lower) for one in names[-_SHORTEST_NAME_WORDS:])


def _is_joined_to_matter(tokens: tuple[Token, ...], first: int, link: int) -> bool:
    """Whether “on” or “to” leads to what a body is on or is to do, or to what its matter has: Prevention of Cruelty to.

    Such a matter stands behind “for” or “of” in the name of the body.
    """
    names = [token.lower for token in tokens[first:link]]
    is_linked = names[-1] in _PEOPLE.matters_with_link and not _PEOPLE.organisations.isdisjoint(names)
    if is_linked and ("for" in names or "of" in names):
        return True
    return _is_aim(tokens, first, link) if tokens[link].tag == TO else _is_on_matter(tokens, link)


def _is_for_the(tokens: tuple[Token, ...], link: int) -> bool:
    """Whether a body is named after what it is for: the Society for the Protection of Mills, Ministry for the Sea.

    A chamber may vote for what has such a name.
    """
    matter = link + 2
    if matter >= len(tokens) or (tokens[link].lower, tokens[link + 1].lower) != ("for", "the"):
        return False
    head = tokens[link - 1].lower
    if tokens[matter].tag != NAME or head not in _PEOPLE.organisations or head in _PEOPLE.runs_for:
        return False
    is_of = matter + 2 < len(tokens) and tokens[matter + 1].tag == OF and tokens[matter + 2].tag == NAME
    return is_of or fields.is_field_of_body(tokens[matter].lower)


def _is_of_the(tokens: tuple[Token, ...], link: int) -> bool:
    """Whether a body is named after whose it is: the Committee of the Red Cross, the Council of the Regions."""
    behind = [token.lower for token in tokens[link : link + 2]]
    is_body = tokens[link - 1].lower in _PEOPLE.organisations and tokens[link - 1].tag == NAME
    is_body = is_body or _opens_with_members(tokens, link - 1)
    return is_body and behind == ["of", "the"] and link + 2 < len(tokens) and tokens[link + 2].tag == NAME


def _opens_with_members(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether “the” and a word for members begin the name of a body: the Friends of the Salt Line."""
    is_name = tokens[first].tag == NAME and tokens[first].lower in _PEOPLE.members_in_names
    return is_name and first > 0 and tokens[first - 1].lower == "the"


def _is_of_cause(tokens: tuple[Token, ...], first: int, link: int) -> bool:
    """Whether a name behind a noun for groups goes on with the cause that it is for: the charity Food for All."""
    is_followed = link + 1 < len(tokens) and tokens[link + 1].tag == NAME
    if not first or not is_followed or tokens[first - 1].lower not in _PEOPLE.bodies_with_causes:
        return False
    joint, cause = tokens[link].lower, tokens[link + 1].lower
    if joint == "the" and link - first == 1:
        return tokens[first].lower in _VERBS  # the campaign group Stop the Dam
    if joint in _PEOPLE.joins_members:
        return True
    is_time = cause in _DATES.weekdays or cause in _DATES.months
    return joint in _PEOPLE.joins_causes and fields.is_matter(cause) and not is_time


def _is_on_matter(tokens: tuple[Token, ...], link: int) -> bool:
    """Whether a body is named after what it is on: the Council on Energy; but not the Council on Tuesday."""
    matter = tokens[link + 1].lower
    is_day = matter in _DATES.weekdays or matter in _DATES.months
    return tokens[link - 1].lower in _PEOPLE.organisations and fields.is_field_of_body(matter) and not is_day


def _is_aim(tokens: tuple[Token, ...], first: int, to: int) -> bool:
    """Whether a body is named after what it is to do: the Committee to Protect Sailors; not: Marsk Council to Vote."""
    is_body = tokens[to - 1].lower in _PEOPLE.organisations and first > 0 and tokens[first - 1].lower == "the"
    return is_body and tokens[to + 1].lower in _VERBS


def _is_joined_by_genitive(tokens: tuple[Token, ...], first: int, apostrophe: int) -> bool:
    """Whether an apostrophe belongs to a name: the Mayor's Office, St. Ann's Hospital, Growers' League."""
    behind = tokens[apostrophe + 1].lower
    is_office = behind in ("department", "office") and tokens[apostrophe - 1].lower in _PEOPLE.roles
    is_office = is_office or (behind == "court" and tokens[apostrophe - 1].lower == "magistrate")
    return is_office or behind in _PEOPLE.named_after or _is_of_members(tokens, first, apostrophe)


def _is_of_members(tokens: tuple[Token, ...], first: int, apostrophe: int) -> bool:
    """Whether a body is named after those who belong to it: the Growers' League; but not Ann Reed's League."""
    behind = apostrophe + 1
    while behind + 1 < len(tokens) and tokens[behind + 1].tag == NAME:
        behind += 1
    is_party = behind + 1 < len(tokens) and tokens[behind + 1].lower == "party"
    if tokens[apostrophe - 1].lower in _PEOPLE.members_in_plural:  # the People's Party, the Lund Children's Hospital
        return (
            is_party
            or tokens[behind].lower in _PEOPLE.organisations
            or tokens[apostrophe + 1].lower in _PEOPLE.organisations
        )
    is_bare = tokens[apostrophe].end - tokens[apostrophe].start == 1
    members, body = tokens[apostrophe - 1].lower, tokens[apostrophe + 1].lower
    is_plural = members.endswith("s") and members not in _FAMILY_NAMES and members not in _PEOPLE.places
    is_job = role_nouns.is_one_person(members.removesuffix("s"))  # the Marine Workers' Union
    is_somebody = tokens[first].lower in _PEOPLE.all_titles or tokens[first].lower in _GIVEN_NAMES.all
    is_somebody = is_somebody and not is_job  # the General Workers' Union
    is_body = body in _PEOPLE.organisations
    if is_job or members in _PEOPLE.unnamed:  # the Citizens' Independent Transport Trust
        is_body = is_body or is_party or tokens[behind].lower in _PEOPLE.organisations
    return is_bare and is_plural and not is_somebody and is_body


def _is_of_members_behind(tokens: tuple[Token, ...], first: int, start: int) -> bool:
    """Whether a plural or a place and "of" open the name of a body: the Martyrs of Orul Brigade, Port of Orul Board."""
    if _opens_with_members(tokens, first):
        return True
    last = start
    while last + 1 < len(tokens) and tokens[last + 1].tag == NAME:
        last += 1
    members = tokens[first].lower
    is_plural = members.endswith("s") and members not in _FAMILY_NAMES and not role_nouns.is_plural(members)
    if members in _PEOPLE.place_nouns or members == "port":
        return last > start and tokens[last].lower in _PEOPLE.organisations
    return last > start and is_plural and tokens[last].lower in _PEOPLE.bodies | _PEOPLE.organisations


def _is_of_members_for(members: Token, joint: str, matter: Token) -> bool:
    """Whether a plural and what it is for, or without, make a name: Bakers for Peace; but not Lawyers for Orul."""
    one = members.lower.removesuffix("s")
    is_matter = joint == "without" or fields.is_matter(matter.lower)
    return one != members.lower and role_nouns.is_one_person(one) and is_matter


def _is_joined_by_and(tokens: tuple[Token, ...], index: int, end: int) -> bool:
    """Whether "and" belongs to the name: Institute of Weather and Deep Seas, Tarn and Selby Ferries."""
    last = end + 1
    while last + 1 < len(tokens) and tokens[last + 1].tag == NAME:
        last += 1
    behind = tokens[end + 1 : last + 1]
    is_the = index > 0 and tokens[index - 1].tag in (DETERMINER, GENITIVE)
    is_of_couple = is_the and end - index == 1 and _is_founded_by_two(tokens[index], behind)
    if is_the and end - index == 1 and {tokens[index].lower, behind[0].lower} <= _PEOPLE.bodies_of_many:
        return last > end + 1 and tokens[last].lower in _PEOPLE.organisations  # the University and College Union
    is_firm = _is_firm_of_two(tokens[index:end], behind)
    are_fields = lists_fields(tokens[index : end + 1]) or _goes_on_with_field(tokens[index:end], behind)
    if is_of_couple or is_firm or are_fields:
        return True
    is_person = any(one.lower in _GIVEN_NAMES.all and not is_everyday(one.lower) for one in behind)
    if is_person:
        return False
    if end - index == 1 and last > end + 1 and tokens[last].lower in _PEOPLE.plural_firms:
        return tokens[index].lower not in _PEOPLE.places and tokens[index].lower not in _GIVEN_NAMES.all
    first, second = tokens[end - 1].lower, tokens[last].lower
    is_committee = tokens[last].lower in _PEOPLE.organisations and last > end + 1
    if is_committee and end - index > 1 and tokens[index].lower in _PEOPLE.seats_of_committees:
        matters = (*tokens[index + 1 : end], *behind)  # House Ways and Means, Senate State and Local Affairs
        return all(fields.is_matter(one.lower) or one.lower == "state" for one in matters)
    if _spells(tokens, index, last + 1) or {first, behind[0].lower} <= _PEOPLE.plural_firms:
        return True  # the Union of Clinical and Nursing Staff (UCNS), Marsk Mills and Bakeries
    is_of = any(one.tag == OF or one.lower == "for" for one in tokens[index:end])
    is_for = any(one.lower == "for" for one in tokens[index:end])
    are_members = role_nouns.is_several(tokens[end - 1]) and role_nouns.is_several(tokens[end + 1])
    is_union = len(behind) == _SHORTEST_NAME_WORDS and second in _PEOPLE.organisations
    if are_members and (is_union or (is_of and last == end + 1)):
        return True  # the Bakers and Teachers Union, the Union of Bakers and Teachers
    if is_of and _is_matter(tokens[end - 1 : end]) and last > end + 1 and role_nouns.is_several(tokens[last]):
        return True  # the Union of Mill and Yard Workers
    is_field = _is_field(first, is_for) and _is_field(second, is_for) and first not in _PEOPLE.organisations
    if second in _PEOPLE.organisations and end + 1 < last:
        matter = tokens[end + 1].lower
        is_matter = is_everyday(matter) or matter.startswith("anti-") or matter in _PEOPLE.matters_of_bodies
        is_matter = is_matter or (fields.is_matter(first) and fields.is_matter(matter))  # Naturalization
        is_matter = is_matter or (first.endswith(_OF_FIELDS) and matter.endswith(_OF_FIELDS))  # Oceanic and Atmospheric
        # The Salt and Markets Authority; Marsk Fire and Rescue Service.
        is_of_matter = is_everyday(first) or first in _PEOPLE.matters_of_bodies
        is_of_place = end - index > 1 and is_of_matter and not is_everyday(tokens[index].lower)
        is_long = last - end > _SHORTEST_NAME_WORDS  # not: the EFM and Marsk Party
        if is_the and end - index == 1 and is_long and not is_everyday(matter):
            return _is_place_name(first)  # the Marsk and Lund Hospitals Trust
        is_there = end - index > 1 and tokens[index].lower in _PEOPLE.places  # the US Salt and Markets Authority
        return is_matter and (is_the or is_of_place) and _is_matter(tokens[index + (is_there or not is_the) : end])
    return is_of and is_field and not any(one.lower in _PEOPLE.organisations for one in behind)


def _is_firm_of_two(front: tuple[Token, ...], behind: tuple[Token, ...]) -> bool:
    """Whether a firm is named after a founder and others, or two trades: Orul Doe and Co, Marsk Power and Light Inc."""
    words = [token.lower for token in behind]
    if words[0] in _PEOPLE.ends_of_founders:
        return True
    while words and words[-1] in _PEOPLE.company_suffixes:
        words.pop()
    is_firm = 0 < len(words) < len(behind) and len(front) > 1
    return is_firm and all(map(_is_trade, (front[-1].lower, *words))) and words[0] not in _TEXT.adjectives


def _is_trade(word: str) -> bool:
    """Whether a word may be what a firm deals in, and is nobody's name: light, gas."""
    known = (_PEOPLE.firm_ends, _PEOPLE.no_person_ends, _PEOPLE.matters_of_bodies, _PEOPLE.ends_of_shortened_firms)
    is_known = any(word in listed for listed in known) and word not in _PEOPLE.company_suffixes
    return (is_known or fields.is_field_of_body(word)) and word not in _FAMILY_NAMES


def _is_founded_by_two(first: Token, behind: tuple[Token, ...]) -> bool:
    """Whether a body is named after a couple: the Ann and Bob Doe Foundation."""
    are_given = first.lower in _GIVEN_NAMES.all and behind[0].lower in _GIVEN_NAMES.all
    return are_given and len(behind) > _SHORTEST_NAME_WORDS and behind[-1].lower in _PEOPLE.organisations


def _is_place_name(word: str) -> bool:
    """Whether one word with a capital may be a place that a body is named after: no body, person or adjective."""
    known = (_PEOPLE.organisations, _PEOPLE.bodies, _PEOPLE.party_words, _PEOPLE.all_titles, _GIVEN_NAMES.all, _BODIES)
    is_known = word in _TEXT.nationalities or any(word in listed for listed in known)
    return not is_everyday(word) and not is_known


def _spells(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    """Whether a word in brackets behind a name is made of the first letters of its words with capitals."""
    if end + 1 >= len(tokens) or tokens[end].tag != OPENING:
        return False
    return tokens[end + 1].lower == "".join([one.lower[0] for one in tokens[first:end] if one.tag == NAME])


def _is_field(word: str, is_for: bool) -> bool:
    """Whether a word may be what a body is for; behind “for” whatever is nobody's name is: for Roads and Harbours."""
    is_nobody = is_for and word not in _FAMILY_NAMES and not is_given(word)
    return is_nobody or fields.is_matter(word)


def _is_matter(names: tuple[Token, ...]) -> bool:
    """Whether words with capitals may be what a body is for, and are neither a body, a place nor somebody."""
    words = [token.lower for token in names]
    known = (_PEOPLE.organisations, _PEOPLE.bodies, _PEOPLE.places, _BODIES)
    if any(word in _GIVEN_NAMES.all and word not in _PEOPLE.matters_of_bodies for word in words):
        return False  # but: the Marine and Coast Agency
    return not any(word in listed for listed in known for word in (*words, " ".join(words)))
