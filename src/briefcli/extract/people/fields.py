"""What ministers answer for, where it is several things: Women, Family and Community Development Minister Ann Doe."""

import itertools
import re
from functools import cache

from briefcli import regexes
from briefcli.extract.people import role_nouns
from briefcli.extract.people.name_words import is_everyday, is_given
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, COORDINATOR, DETERMINER, NAME, NOMINAL, NOUN, letters
from briefcli.extract.text.tokens import Token

_DATES = lexicon.dates()
_FAMILY_NAMES = lexicon.family_names().all
_PEOPLE = lexicon.people()

_ENDS_FIELDS = letters("COMMA STOP SEMICOLON FINITE AUXILIARY MODAL CLOSING")
_ABSTRACT = (*(ending for ending in _PEOPLE.abstract_endings if len(ending) > 3), "ity")
"""Endings of nouns that are hardly ever those of a name, as -ing is: Jinping."""

_LINKS = letters("COMMA COORDINATOR")
_BEGINS_FIELD = letters("COORDINATOR NOMINAL")
_LONGEST_LISTED_TOKENS = 12
"""Tokens up to the next comma of the last fields in a list: Roads and Rural Works."""
_LONGEST_FIELD_WORDS = 4
"""Words of one of the fields that a minister answers for: rural and regional development."""


def is_matter(word: str) -> bool:
    """Whether a word may be what an office or a body is for, and is nobody's name: trade, transition, utilities."""
    return is_everyday(word) or is_idea(word) or word in _PEOPLE.matters_of_offices


def is_idea(word: str) -> bool:
    """Whether a word ends as nouns for what is done or thought do, and is nobody's name: prosecutions, safety."""
    one = word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
    one = word if word.endswith("ss") else one  # happiness
    return "-" not in word and one.endswith(_ABSTRACT) and not is_given(word) and word not in _FAMILY_NAMES


def are_matter_of_office(before: list[str], words: list[str]) -> bool:
    """Whether words are what somebody is in charge of, by those in front: [director of] public prosecutions."""
    is_held = len(before) > 1 and before[1] in ("of", "for") and before[0] in _PEOPLE.heads_of_matters
    if not is_held or not all(map(is_matter, words)):
        return False
    return words[-1].endswith("s") or is_idea(words[-1]) or words[-1] in _PEOPLE.matters_of_offices


def is_field_of_body(word: str) -> bool:
    """Whether a word in a list of what a body is for may be one of its matters, and is no body or place: farming."""
    is_doing = word.endswith("ing") and word not in _FAMILY_NAMES and not is_given(word)
    is_body = word in _PEOPLE.organisations and word not in _PEOPLE.matters_like_bodies
    return (is_doing or is_matter(word)) and not is_body and word not in _PEOPLE.places


def _is_field(token: Token) -> bool:
    """Whether a word may be what a minister answers for: trade, women."""
    if token.tag not in NOMINAL or role_nouns.is_role(token) or role_nouns.is_several(token):
        return False
    is_common = token.tag == NOUN or is_matter(token.lower)
    others = _PEOPLE.unnamed - _PEOPLE.matters_of_offices - {"women", "police"}
    return is_common and not is_given(token.lower) and token.lower not in others


def _past_fields(tokens: tuple[Token, ...], link: int) -> int:
    """Where the first of several fields begins in front of a link: Women, Family and [Works]."""
    first = link - 1 if link and tokens[link - 1].tag == COMMA else link
    while first:
        at = first - 1 if tokens[first - 1].tag == COMMA else first
        begins = at
        while begins and at - begins < _LONGEST_FIELD_WORDS and _is_field(tokens[begins - 1]):
            begins -= 1
        if begins == at or (at < first and _is_of_adjunct(tokens, at)):
            break
        first = begins
    is_joined = tokens[link].tag == COORDINATOR and tokens[link - 1].tag == COMMA
    if is_joined and not any(one.tag == COMMA for one in tokens[first : link - 1]):
        return link  # for years, and Marsk Sea Minister Ann Doe left
    return first if first < link - 1 or (first < link and tokens[first].tag != COMMA) else link


def _is_of_adjunct(tokens: tuple[Token, ...], comma: int) -> bool:
    """Whether the noun in front of a comma is no field of the office behind: In his view, Danish Sea and Fish Minister.

    So are two months, and a noun in small letters in front of an office in capitals.
    """
    noun = tokens[comma - 1]
    is_other = comma > 1 and noun.tag == NOUN and tokens[comma + 1].tag == NAME
    return is_other or noun.lower in _DATES.units_plural or noun.lower in _DATES.units


def _before_fields(tokens: tuple[Token, ...], comma: int) -> int:
    """The preposition in front of a list of fields that goes on behind a comma; nothing where there is none."""
    first = _past_fields(tokens, comma)
    return first - 1 if 1 < first < comma and tokens[first - 1].lower in ("for", "of") else 0


def lists_on(tokens: tuple[Token, ...], comma: int) -> bool:
    """Whether a list of fields of an office goes on behind a comma: Minister for Trade[,] Roads and Works."""
    held = comma - 1
    while held and (tokens[held].tag == COMMA or _may_be_field(tokens[held])):
        held -= 1
    is_held = tokens[held].lower in ("for", "of") and held > 0 and tokens[held - 1].lower in _PEOPLE.portfolios
    index = comma + 1
    while is_held and index < len(tokens) and (tokens[index].tag == COMMA or _may_be_field(tokens[index])):
        index += 1
    is_joined = is_held and index + 1 < len(tokens) and tokens[index].tag == COORDINATOR
    return is_joined and index > comma + 1 and _may_be_field(tokens[index + 1])


def _may_be_field(token: Token) -> bool:
    """Whether a word in a list of fields may be one: justice, housing; but not somebody's name."""
    is_role = token.lower != "justice" and role_nouns.is_role(token)
    return token.tag in NOMINAL and not is_role and not is_given(token.lower) and token.lower not in _FAMILY_NAMES


def first(tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where the fields of a minister begin: Women, Family and Community Development Minister Ann Doe."""
    if lead < 2 or lead == begin or tokens[lead - 1].tag != COORDINATOR or tokens[lead - 1].lower == "but":
        return lead  # it was full, but acting police commissioner Ann Doe left
    if not _is_field(tokens[lead]) and tokens[lead + 1].lower != "affairs":
        return lead
    is_office = any(token.lower in _PEOPLE.portfolios for token in tokens[lead:begin])
    is_of_two = tokens[begin - 1].lower in _PEOPLE.heads_of_fields and not role_nouns.is_body(tokens[lead])
    if not is_office and not is_of_two and tokens[begin - 1].lower not in ("commissioner", "officer"):
        return lead  # but: Fire and Roads Commissioner Ann Doe, health and safety director Ann Doe
    first = _past_fields(tokens, lead - 1)
    return first if first < lead - 1 else lead


@cache
def goes_on_to_office() -> re.Pattern[str]:
    """What follows the first of several matters of one office: [Food], Farms and Fish Secretary."""
    offices = lexicon.any_of(_PEOPLE.portfolios)
    return regexes.compile(
        rf"(?i:(?:,\s[\w’'-]+(?:\s[\w’'-]+){{0,3}}){{0,3}},?\sand\s(?:[\w’'-]+\s){{1,4}}?{offices}\b)"
    )


def first_in_front(tokens: tuple[Token, ...], start: int, last: int) -> int:
    """Where the fields of an office between commas begin, the last two joined: Food, [Roads and Fish Secretary].

    The same place where no more fields stand in front.
    """
    links = (at for at in range(last - 1, start, -1) if tokens[at].tag == COORDINATOR)
    link = next(links, None) if start and tokens[start - 1].tag == COMMA else None
    return start if link is None else min(start, first(tokens, link + 1, last))


def past_office(tokens: tuple[Token, ...], start: int) -> int | None:
    """Past an office with several fields that is set off behind a name: the Food, Farms and Fish Secretary.

    None where no such office stands there.
    """
    index = start + (start < len(tokens) and tokens[start].tag == DETERMINER)
    has_comma = is_joined = False
    for at in range(index, min(len(tokens), index + _LONGEST_LISTED_TOKENS)):
        token = tokens[at]
        if has_comma and is_joined and token.lower in _PEOPLE.portfolios:
            closes = at + 1 == len(tokens) or tokens[at + 1].tag in _ENDS_FIELDS
            return at + 1 if closes else None
        if token.tag not in _LINKS and not _is_field(token) and token.lower not in _PEOPLE.qualifiers:
            return None
        has_comma = has_comma or token.tag == COMMA
        is_joined = is_joined or (has_comma and token.tag == COORDINATOR)
    return None


def after_last(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past the last of several fields that a minister answers for: Minister of Trade, Arts and Culture Orul Doe."""
    if start < 3 or tokens[start - 1].tag != COORDINATOR:
        return start
    first = _past_fields(tokens, start - 1)
    is_office = 1 < first < start - 1 and tokens[first - 1].lower in ("for", "of")
    if not is_office or not role_nouns.is_titular(tokens[first - 2]):
        return start
    begin = next((index for index in range(start, end) if not is_matter(tokens[index].lower)), end)
    return begin if start < begin < end - 1 else start


def past_set_off(tokens: tuple[Token, ...], comma: int) -> int:
    """Past the fields in capitals behind the comma of a post: Director[, Press and Public Relations,].

    The same place where none follow.
    """
    last = comma + 1
    while last < len(tokens) and (tokens[last].tag == NAME or (tokens[last].tag == COORDINATOR and last > comma + 1)):
        last += 1
    own = [token.lower for token in tokens[comma + 1 : last] if token.tag == NAME]
    closes = last == len(tokens) or tokens[last].tag in _ENDS_FIELDS
    are_joined = 0 < len(own) < last - comma - 1
    are_fields = bool(own) and all(is_field_of_body(word) or is_everyday(word) for word in own)
    are_fields = (are_fields or are_joined) and not any(map(_is_no_field, own))
    return last if closes and are_fields and tokens[comma].tag == COMMA else comma


def _is_no_field(word: str) -> bool:
    """Whether a word is part of a name, a title, or what a body or a place is called: Marsk, Chair, Committee."""
    names = (_FAMILY_NAMES, _PEOPLE.places, _PEOPLE.organisations, _PEOPLE.titles_and_roles)
    return is_given(word) or any(word in known for known in names)


def start_of_listed(tokens: tuple[Token, ...], index: int) -> int:
    """Where an office begins whose list of fields ends behind a comma: the Minister of Trade, [Roads, and Works].

    The same index where no list of fields stands in front.
    """
    link = index - 1 if index and tokens[index - 1].tag == COORDINATOR else index
    near = itertools.takewhile(lambda token: token.tag != COMMA, tokens[link : link + _LONGEST_LISTED_TOKENS])
    is_joined = link < index or any(token.tag == COORDINATOR for token in near)
    if link < 2 or tokens[link - 1].tag != COMMA or not is_joined:
        return index
    if tokens[index].lower in _PEOPLE.organisations:
        return index  # Director of Roads, Ministry of Works and Housing
    held = _before_fields(tokens, link)
    if not held or not role_nouns.is_titular(tokens[held - 1]):
        return index
    first = held - 1
    while first and tokens[first - 1].tag in NOMINAL + DETERMINER:
        first -= 1
    return first


def office_start(tokens: tuple[Token, ...], index: int) -> int:
    """Where an office begins whose fields are listed; the same index where none are: Minister of Trade, Roads [and]."""
    if not index or tokens[index - 1].tag != COMMA or tokens[index].tag not in _BEGINS_FIELD:
        return index
    held, link = _before_fields(tokens, index), index
    while link < len(tokens) and tokens[link].tag in NOMINAL:
        link += 1
    is_list = link < len(tokens) and tokens[link].tag == COORDINATOR
    if not is_list or not held or not role_nouns.is_titular(tokens[held - 1]):
        return index
    index = held - 1
    while index and tokens[index - 1].tag in NOMINAL:
        index -= 1
    return index
