"""The body in which a role is held: the union's president, Lund council leader, head of safety at the port."""

from briefcli import regexes
from briefcli.extract.people import fields, runs
from briefcli.extract.people.name_words import ends_compound, is_everyday, is_given
from briefcli.extract.people.post import LONGEST_POST_WORDS, Tokens
from briefcli.extract.people.role_nouns import is_body, is_one_person, is_role, is_scholar, is_titular
from briefcli.extract.text import datelines, lexicon
from briefcli.extract.text.classes import (
    CLOSING,
    COMMA,
    COORDINATOR,
    DETERMINER,
    GENITIVE,
    ING_FORM,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    OPENING,
    OTHER,
    POSSESSIVE,
    PREPOSITIONS,
    TO,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_PEOPLE = lexicon.people()
_MEMBERS = lexicon.speech().members_of_parties
_TEXT = lexicon.text()
_PARTS_OF_WORLD = lexicon.figures().parts_of_world
_NO_PARTIES = _PEOPLE.seats_of_committees | {"majority", "minority"}
"""Nouns that an adjective for a party leaves what they are: the Republican Majority Leader."""
_VERBS = lexicon.verbs()

_KNOWN = frozenset(name.lower() for name in (*_PEOPLE.listed_bodies, *_PEOPLE.media, *_PEOPLE.seats))
_WORDS_OF_SEAT = 2
"""Orul South."""
_LONGEST_BRACKET_WORDS = 3
"""Words of a party or a state in brackets after a name; more are an aside."""
_ENDS_FIRM = _PEOPLE.firm_ends | _PEOPLE.club_ends | _PEOPLE.organisations | _PEOPLE.company_suffixes
_OPPOSITION = "opposition"
"""Whoever leads it is in a party of some name, which this is not."""
_SAYS_NOTHING = _PEOPLE.no_body_ends | _PEOPLE.no_bodies_alone | {_OPPOSITION}
_OF_ORIGIN = ("ese", "ian")
"""Endings of words that say of which state somebody is."""
_BODIES_TOO = ("harbour", "port")
"""Kinds of places that people work for: the director of the port of Lund."""
_PARTY_AND_STATE = regexes.compile(r"[rdi]-(?:w-)?[a-z.]+")
_IN_OWNER = letters("NOMINAL NUMBER")
_IN_BODY = letters("DETERMINERS NOMINAL GENITIVE NUMBER")
_LINKS_IN_BODY = letters("COORDINATOR COMMA PREPOSITIONS")
_PART_OF_TWO_PLACES = letters("GENITIVE NAME COORDINATOR NAME NOUN")
_LINKS_TEAMS = letters("COORDINATOR COMMA")
_DESCRIBES_BODY = letters("ADJECTIVE GERUND PARTICIPLE")
_DESCRIBES = letters("ADJECTIVE NOUN")
_BEFORE_BODY = letters("DETERMINERS PREPOSITIONS")


def _span(tokens: Tokens, first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last - 1].end)


def compound(text: str, tokens: Tokens, first: int, last: int) -> Span | None:
    """The body before a role: Lund council leader, health ministry spokeswoman."""
    while last - first > 3 and tokens[last - 1].tag == CLOSING:
        # District Education Officer (DEO), Joint Commissioner (Marsk Range)
        last = next((at for at in range(last - 2, first, -1) if tokens[at].tag == OPENING), first)
    links = (at for at in range(first + 2, last - 1) if tokens[at].tag == COORDINATOR and _ends_role(tokens[at - 1]))
    first_role = next(links, last) - 1  # Salt Party leader and council member
    passed_over = (_PEOPLE.titles_and_roles, _TEXT.adjectives, _PEOPLE.qualifiers, _PEOPLE.adorns_names)
    own = [
        index
        for index in range(first, first_role)
        if tokens[index].tag in NOUNS
        and (
            not any(set(tokens[index].lower.split("/")) <= known for known in passed_over)
            or _names_county(tokens, index)
            or _names_region(tokens, index)
        )
        and not ends_compound(tokens[index].lower)
        and not tokens[index].lower.startswith("then-")
        and not _is_participle(tokens[index])
    ]
    ends = [index for index in own if tokens[index].tag == NAME or is_body(tokens[index])]
    is_of_fields = tokens[last - 1].lower in _PEOPLE.heads_of_two_fields and any(
        one.tag == COORDINATOR for one in tokens[first:last]
    )
    if not ends or is_of_fields:
        return None  # Police and Crime Commissioner Ann Doe, District and Sessions Judge Bob Roe
    start, end = next((index for index in own if tokens[index].tag == NAME), own[0]), ends[-1] + 1
    end = next((index for index in range(start, end) if tokens[index].tag == OPENING), end)  # the Salt Party (SP)
    ranks = (index for index in range(start + 1, end) if tokens[index].lower in ("assistant", "deputy"))
    end = next(ranks, end)  # Orul Deputy Police Commissioner
    if tokens[last - 1].lower in _PEOPLE.callings | _PEOPLE.roles_mostly_of_persons:  # Lund and England defender
        end = next((index for index in range(start, end) if tokens[index].tag in _LINKS_TEAMS), end)
    if end < last - 1 and is_within_name(tokens, end):
        end = min(last - 1, runs.end(tokens, start))  # the Bakers for All leader
    end = _without_ends(tokens, start, _before_chief(tokens, start, end, last))
    start = _opening(text, tokens, first, start, end)
    end = _end_of_known(text, tokens, start, end, last)
    is_bare = tokens[start].lower in _PEOPLE.organisations and first < start and tokens[start - 1].tag == NAME
    start -= is_bare and tokens[start - 1].lower in _PEOPLE.titles_like_matters  # Justice Department
    is_officer = tokens[last - 1].tag == NAME and tokens[last - 1].lower == "officer"
    is_no_name = tokens[end - 1].tag == NAME and not _may_name_body(tokens, start, end, only_proper=is_officer)
    if is_no_name or _is_of_matter_only(tokens, start, end, last) or _is_of_wing_or_storm(text, tokens, start, end):
        return None  # County Road Commissioner, Local Democracy Reporter, Station House Officer
    if end - start > 1 and tokens[start].lower in _PEOPLE.seats_of_committees and not is_body(tokens[end - 1]):
        end = start + 1  # House Judiciary Chairman
    if tokens[last - 1].lower in _PEOPLE.runners and tokens[end - 1].lower in _PEOPLE.runs_for:
        return None  # a White House hopeful is not of the White House
    is_short = _is_short(text, tokens[start])  # the NDP health critic
    is_listed = end - start > 1 and _span(tokens, start, end).of(text) in _PEOPLE.media  # the Washington Post
    is_listed = is_listed or (is_short and tokens[end - 1].lower == "corporation")  # MARSK Corporation
    if not is_body(tokens[end - 1]) and (is_short or _is_known(tokens[start])) and end - start > 1 and not is_listed:
        return _known_in_front(text, tokens, start, end, last)
    office = last - 2 if tokens[last - 1].lower in _PEOPLE.runners and last - first > 2 else last - 1
    is_general = office > first and tokens[office - 1].lower == "general"  # the TUC general secretary
    if tokens[office].lower.partition("-")[0] in _PEOPLE.portfolios and not is_general:  # a defense secretary nominee
        return _place_in_front(tokens, start, end)  # the U.S. defense secretary
    is_part = end < last - 1 and ends_compound(tokens[end].lower)  # a Los Angeles-based lawyer, a South Marskian baker
    is_numbered = start > 0 and tokens[start - 1].tag == NUMBER  # GOC 19 Division Ann Doe
    is_part = is_part or (end - start == 1 and (is_numbered or tokens[start].lower in _PEOPLE.compass))
    is_part = is_part or (end - start == 1 and tokens[start].lower in _PEOPLE.place_nouns)  # County Attorney
    is_home = end - start == 1 and tokens[last - 1].lower in _MEMBERS and tokens[start].tag == NAME
    is_part = is_part or (is_home and tokens[start].lower not in datelines.places())  # an Orul Democrat
    is_nation = end - start > 1 and tokens[start].lower in _PEOPLE.compass and _is_of_nation(tokens[end - 1].lower)
    if (is_part or is_nation) or (  # South Marskian Deputy UN ambassador
        end - start == 1 and (tokens[start].lower in _SAYS_NOTHING or tokens[start].lower.endswith(_OF_ORIGIN))
    ):
        return None  # District Attorney, Public Relations Officer, Sudanese military spokesman
    is_seat = end - start == 1 or (end - start == _WORDS_OF_SEAT and tokens[end - 1].lower in _PEOPLE.compass)
    is_seat = is_seat and tokens[last - 1].lower in _PEOPLE.sits_for_seat
    if is_seat and not is_short and not is_body(tokens[start]) and not is_known(tokens[start].lower):
        return None  # Orul MP Ann Doe, Orul South MP Ann Doe
    # A word that begins the sentence has its capital from there, and one common noun says too little.
    is_name = any(tokens[index].tag == NAME for index in range(max(start, 1), end))
    is_name = is_name or (start == 0 and (is_short or tokens[start].lower in _KNOWN))
    is_one = end - start > 1 and start > 0 and tokens[end - 1].lower not in _PEOPLE.bodies_of_many
    return _span(tokens, start, end) if is_name or is_one else None  # but hedge fund manager, school teacher


def _is_of_wing_or_storm(text: str, tokens: Tokens, start: int, end: int) -> bool:
    return _is_of_wing(text, tokens, start, end) or _is_of_storm(tokens, start, end)


def _is_of_storm(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a storm is named, which nobody belongs to: Hurricane Orul survivor; not: Hurricane Energy chairman."""
    is_storm = any(token.lower in _PEOPLE.storms for token in tokens[max(0, start - 1) : start + 1])
    last = tokens[end - 1].lower
    is_firm = is_body(tokens[end - 1]) or last in _PEOPLE.organisations or last in _PEOPLE.firm_ends
    return is_storm and not is_firm


def _is_of_wing(text: str, tokens: Tokens, start: int, end: int) -> bool:
    """Whether brackets behind a short form tell a wing from the party that it left: the NDP (Left) MP."""
    return end - start == 1 and tokens[end].tag == OPENING and _is_short(text, tokens[start])


def _ends_role(token: Token) -> bool:
    """Whether a noun in front of “and” says what somebody is: a crane operator and union president."""
    return is_role(token) or token.lower in _PEOPLE.trades_of_one


def _is_of_matter_only(tokens: Tokens, start: int, end: int, last: int) -> bool:
    """Whether what looks like a body is a whole society, or labour that an office deals with: civil society leader."""
    if " ".join([token.lower for token in tokens[start:end]]) in _PEOPLE.no_bodies_of_posts:
        return True
    is_labour = end - start == 1 and tokens[start].lower in ("labor", "labour")
    return is_labour and tokens[last - 1].lower in _PEOPLE.posts_for_labour


def _is_of_nation(word: str) -> bool:
    return word in _TEXT.nationalities or word.endswith(_OF_ORIGIN)


def _end_of_known(text: str, tokens: Tokens, start: int, end: int, last: int) -> int:
    """The end of a listed body that goes on with a word for a post: Washington [Post] columnist."""
    is_longer = end < last - 1 and tokens[end].tag == NAME
    return end + 1 if is_longer and _is_known_body(text, tokens[start].start, tokens[end].end) else end


def _known_in_front(text: str, tokens: Tokens, start: int, end: int, last: int) -> Span | None:
    """What a known body or place in front of other words stands for: itself, a body named after it, or nobody knows."""
    is_short = _is_short(text, tokens[start])
    is_place = tokens[start].lower in datelines.places() and tokens[end - 1].tag == NAME and not is_short
    if not is_short and _is_short(text, tokens[end - 1]):
        return _span(tokens, end - 1, end)  # Limpopo SAPS spokesman
    if not is_place or _is_post_of_state(tokens, start + 1, end, last):
        return _span(tokens, start, start + 1)
    # Norway Telecom spokesman; but nobody knows whether the Norway Hour editor has to do with the state.
    return _span(tokens, start, end) if tokens[end - 1].lower in _ENDS_FIRM else None


def _is_post_of_state(tokens: Tokens, first: int, end: int, last: int) -> bool:
    """Whether a place is what a post is held in, and the words behind it what it is for: Norway trade minister."""
    is_office = any(token.lower in _PEOPLE.portfolios | _PEOPLE.titles_of_state for token in tokens[end:last])
    is_office = is_office or tokens[last - 1].lower in ("representative", "ambassador")
    is_player = tokens[last - 1].lower in _PEOPLE.callings
    return is_office or is_player or all(tokens[at].lower in _PEOPLE.titles_and_roles for at in range(first, end))


def _names_region(tokens: Tokens, index: int) -> bool:
    """Whether a word that looks like an adjective opens the name of a region: British Columbia."""
    return " ".join([token.lower for token in tokens[index : index + 2]]) in _PEOPLE.places


def _names_county(tokens: Tokens, index: int) -> bool:
    """Whether a word for what somebody does is the name of the place behind it: Cook County."""
    is_place = tokens[index + 1].tag == NAME and tokens[index + 1].lower in _PEOPLE.place_nouns
    is_post = tokens[index].lower in _PEOPLE.all_titles or tokens[index].lower in _PEOPLE.qualifiers
    return is_place and is_one_person(tokens[index].lower) and not is_post  # not: Assistant County Attorney


def _may_name_body(tokens: Tokens, start: int, end: int, *, only_proper: bool) -> bool:
    """Whether words are not all everyday ones, or end as the names of bodies do: Orul, Salt Party, Home Office."""
    last = tokens[end - 1].lower
    ends = (
        _PEOPLE.organisations,
        _PEOPLE.bodies,
        _PEOPLE.firm_ends,
        _PEOPLE.club_ends,
        _PEOPLE.places,
        _PEOPLE.sides_of_chamber,
        _KNOWN,
    )
    is_body_like = any(last in known for known in ends) or " ".join(one.lower for one in tokens[start:end]) in _KNOWN
    is_joined = any(token.tag in PREPOSITIONS for token in tokens[start:end])  # Bakers for Peace
    return (
        (is_body_like and not only_proper)
        or is_joined
        or not all(fields.is_matter(token.lower) for token in tokens[start:end])
    )


def _is_known_body(text: str, start: int, end: int) -> bool:
    return text[start].isupper() and text[start:end].lower() in _KNOWN


def _opening(text: str, tokens: Tokens, first: int, start: int, end: int) -> int:
    """Where a body begins with the word that tells it from others: New Marsk City, the Foreign Ministry."""
    if start > first and tokens[start - 1].tag == NAME and tokens[start - 1].lower in _PEOPLE.compass:
        start -= 1  # New Marsk City mayor
    before = tokens[start - 1].lower if start > first else ""
    is_alike = start > first and not is_role(tokens[start - 1])  # a veteran Congress leader
    is_telling = before in _TEXT.adjectives and before not in _PEOPLE.qualifiers
    is_telling = is_telling and (tokens[start].tag != NAME or text[tokens[start - 1].start].isupper())
    if is_alike and is_telling and before not in _PEOPLE.vague_qualifiers | {"senior"}:
        start -= tokens[start].lower in _PEOPLE.bodies  # the Foreign Ministry; but not local police
    if start == first or text[tokens[start - 1].start].islower():
        return start
    is_second = tokens[start - 1].lower in _TEXT.adjectives - _PEOPLE.qualifiers
    is_named = is_second and tokens[end - 1].lower in _PEOPLE.organisations  # National Weather Service
    is_named = is_named and not (
        end - start == 1 and tokens[start].lower in _PEOPLE.seats_of_committees
    )  # Republican House
    is_named = is_named or _is_known_body(text, tokens[start - 1].start, tokens[end - 1].end)
    is_matter = end - start == 1 and fields.is_matter(tokens[start].lower) and not is_body(tokens[start])
    is_named = is_named or (is_second and is_matter and tokens[start].lower not in _NO_PARTIES)
    return start - 1 if is_named else start  # the African National Congress


def _before_chief(tokens: Tokens, start: int, end: int, last: int) -> int:
    """The end of a body before the post of an officer: Marsk [Chief Technology] Officer, Orul [Health] Officer."""
    if tokens[last - 1].lower != "officer":
        return end
    field = end
    while field - 1 > start and tokens[field - 1].lower in _PEOPLE.fields_of_officers:
        field -= 1
    return next((at for at in range(start + 1, end) if tokens[at].lower == "chief"), field)


def _without_ends(tokens: Tokens, start: int, end: int) -> int:
    """The end of a body without words with which none ends: U.S. District Judge, Police Public Relations Officer."""
    while end - start > 1 and tokens[end - 1].lower in _PEOPLE.no_body_ends:
        end -= 2 if tokens[end - 1].lower == "relations" and end - start > 2 else 1
    while end - start > 1 and tokens[end - 1].tag == NUMBER:
        end -= 1
    return end


def _is_short(text: str, token: Token) -> bool:
    """Whether a word is the short form of a name, in capitals: NDP, T&G."""
    word = text[token.start : token.end]
    return len(word) > 1 and word.isupper() and token.lower not in _PEOPLE.things_in_capitals


def _is_known(token: Token) -> bool:
    """Whether a word alone is a listed body or a place, whatever the role deals with: BBC Health, US Trade."""
    word = token.lower
    return word in _KNOWN or word in _PEOPLE.places


def _is_participle(token: Token) -> bool:
    """Whether a word before a role says how it is held: ranking member, presiding judge."""
    known = _VERBS.get(token.lower)
    return known is not None and ING_FORM in known.forms and token.lower.endswith("ing")


def _place_in_front(tokens: Tokens, start: int, end: int) -> Span | None:
    """The place that a minister serves, where it opens the post: the UK of UK Home Secretary, but not the home."""
    for after in range(end, start, -1):
        if " ".join([token.lower for token in tokens[start:after]]) in _PEOPLE.places:
            return _span(tokens, start, after)
    return None


def owner(tokens: Tokens, start: int) -> Span | None:
    """Whose role or person it is: the union's president, Lund's mayor Ann Doe."""
    if start > 2 and tokens[start - 1].lower == "whose" and tokens[start - 2].tag == COMMA:
        first = start - 2
        while first and tokens[first - 1].tag == NAME:
            first -= 1
        return body(tokens, first, start - 2)  # Marsk Power, whose chair Ann Doe left
    if start < 2 or tokens[start - 1].tag != GENITIVE:
        return None
    first = start - 1
    while first and (tokens[first - 1].tag in _IN_OWNER or _is_of_body(tokens, first)):
        first -= 1
    if first == 0 and start == 2 and is_everyday(tokens[0].lower):
        return None  # Kids' author Ann Doe
    return body(tokens, first, start - 1)


def _is_of_body(tokens: Tokens, name: int) -> bool:
    """Whether “of” joins a name to the noun that is called by it: the Bank of Lund; but not ahead of Lund."""
    if name < 2 or tokens[name - 1].tag != OF or tokens[name].tag != NAME:
        return False
    return tokens[name - 2].tag == NAME or is_body(tokens[name - 2]) or tokens[name - 2].lower in _BODIES_TOO


def in_front(text: str, tokens: Tokens, first: int, last: int) -> Span | None:
    """The body before a role, or whose “its” says that it is: Lund council leader, its chair, its Norway head."""
    named, owned = compound(text, tokens, first, last), _its(tokens, first)
    is_there = named is not None and (is_place(named.of(text)) or named.of(text) in _PARTS_OF_WORLD)
    return owned if owned is not None and is_there else named or owned


def _its(tokens: Tokens, start: int) -> Span | None:
    """The “its” in front of a role, which stands for the body that the text speaks of: its chair Ann Doe."""
    return _span(tokens, start - 1, start) if start and tokens[start - 1].lower == "its" else None


def _owner_of_part(tokens: Tokens, first: int, named: list[int]) -> int | None:
    """The genitive behind whoever has a part with a place in its name: the party['s] Marsk and Orul branch."""
    place = named[-1] if named else first
    while place > first + 1 and tokens[place - 1].tag == COORDINATOR and tokens[place - 2].tag == NAME:
        place -= 2
    return place - 1 if place > first + 1 and tokens[place - 1].tag == GENITIVE else None


def body(tokens: Tokens, first: int, last: int) -> Span | None:
    """The words as those of a body, if they name one or say that it is one."""
    start = first
    while first < last and (tokens[first].tag in _BEFORE_BODY or tokens[first].lower == "helm"):
        first += 1  # at the helm of Lund Ferries
    is_his = any(token.tag == POSSESSIVE and token.lower != "its" for token in tokens[start:first])
    if first >= last or (is_his and not any(token.tag == NAME for token in tokens[first:last])):
        return None  # the head of his guard
    first = _past_kind_of_firm(tokens, first, last)
    if any(token.tag == NOUN and is_role(token) and not is_body(token) for token in tokens[first:last]):
        return None  # sister of the former mayor of Lund
    if all(token.lower in _PEOPLE.all_titles for token in tokens[first:last]):
        return None  # the spokesman of the Prime Minister
    if _is_matter(tokens, first, last):
        return None  # the leader of the Opposition, Ann Doe of the Salt Party; the head of Investor Relations
    # Past a name only what belongs to it is read: "of Lund left" ends with Lund.
    named = [index for index in range(first, last) if _is_name(tokens[index])]
    first += bool(named) and first < named[0] and ends_compound(tokens[first].lower)  # the Lund-based Salt Trust
    noun = tokens[named[0] - 1] if named and named[0] > first else None
    is_kind = noun is not None and noun.lower not in _PEOPLE.place_nouns
    is_kind = is_kind and all(token.tag in _DESCRIBES for token in tokens[first : named[0]])  # the fruit importer Orul
    if noun is not None and noun.tag == NOUN and (is_kind or is_body(noun) or noun.lower == "tank"):
        first = named[0]  # the launch startup Quill Space, the think tank Quill Forward
    is_told = tokens[first].tag in _DESCRIBES_BODY or tokens[first].lower in _PEOPLE.participles_of_roles
    is_told = is_told or tokens[first].lower == _OPPOSITION
    if named and is_told and last - first > 1 and tokens[first + 1].tag == NAME:
        first += 1  # the ruling New Salt Party
    if named and named[0] == first + 1 and tokens[first].tag not in (NAME, GENITIVE, NUMBER):
        first = named[0]  # neighbouring Lund County
    owner = _owner_of_part(tokens, first, named)
    if owner is not None and last > named[-1] + 1 and tokens[named[-1]].lower in _PEOPLE.places:
        return body(tokens, first, owner)  # the firm's U.S. team
    if owner is not None and last > named[-1] + 1 and tokens[last - 1].tag == NOUN and not is_body(tokens[last - 1]):
        return body(tokens, first, owner)  # the party's Marsk branch, the party's Marsk and Orul branch
    while named and last > named[-1] + 1 and tokens[last - 1].tag != NAME and not is_body(tokens[last - 1]):
        last -= 1
    return _span(tokens, first, last) if named or is_body(tokens[last - 1]) else None


def _is_matter(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words are what a post is called by, or what its holder is in charge of."""
    if " ".join([token.lower for token in tokens[first:last]]) in _PEOPLE.no_bodies_of_posts:
        return True
    if last - first > 1 and is_role(tokens[last - 1]) and fields.is_matter(tokens[last - 2].lower):
        return True  # a spokesman for the Interior Minister
    before = [token.lower for token in tokens[max(0, first - 2) : first]]
    return fields.are_matter_of_office(before, [token.lower for token in tokens[first:last]])


def _past_kind_of_firm(tokens: Tokens, first: int, last: int) -> int:
    """Past what a firm is, which somebody may be, too: the Swiss broker Marsk AG, rival Quill Life."""
    name = next((at for at in range(first + 1, last) if tokens[at].tag == NAME and tokens[at - 1].tag == NOUN), first)
    is_kind = first < name and tokens[name - 1].lower in _PEOPLE.roles_of_bodies
    return name if is_kind and not is_given(tokens[name].lower) else first


def _is_name(token: Token) -> bool:
    return token.tag == NAME and token.lower not in _TEXT.adjectives and not ends_compound(token.lower)


def is_party_and_state(token: Token) -> bool:
    """Whether a word is the party and the state of a legislator: R-Texas."""
    return _PARTY_AND_STATE.fullmatch(token.lower) is not None


def is_place(words: str) -> bool:
    """Whether words are the name of a place: Norway, North Marsk, Marsk State."""
    first, *rest = words.lower().split()
    if rest and rest[-1] == "state":
        return True
    return " ".join([first, *rest]) in _PEOPLE.places or (first in _PEOPLE.compass and len(rest) == 1)


def is_origin(text: str, body: Span, role: str) -> bool:
    """Whether a name behind “from” is where somebody comes from: Norway, Orul Hill; of a farmer, Orul, too."""
    words = body.of(text)
    last = words.rsplit(maxsplit=1)[-1].lower()
    if is_place(words) or is_place_described(words) or last in _PEOPLE.never_surnames or last in _PEOPLE.also_surnames:
        return True
    is_word = words.isalpha() and not words.isupper() and words.lower() not in _KNOWN and not words.islower()
    return is_word and role in _PEOPLE.callings


def says_body(text: str, tokens: Tokens, body: Span) -> bool:
    """Whether a name says that it is one of a body: the Marsk Bank, the BBC; but not the Marsk Orul."""
    name = body.of(text)
    inside = [token.lower for token in tokens if body.start <= token.start < body.end]
    known = any(word in _PEOPLE.organisations or word in _PEOPLE.bodies or word in _PEOPLE.firm_ends for word in inside)
    return known or name.isupper() or is_known(name.lower()) or inside[-1] in _PEOPLE.company_suffixes


def is_known(words: str) -> bool:
    """Whether words in small letters are the name of a place or of a listed body: the EU, the United Kingdom."""
    return words in _PEOPLE.places or words in _KNOWN


def is_place_described(words: str) -> bool:
    """Whether words say what kind of place a name is: the western city of Lund; but not the Republic of Lund."""
    kind = words.partition(" of ")[0].split()
    return words != " ".join(kind) and kind[-1] in _PEOPLE.place_nouns and kind[-1] not in _BODIES_TOO


def body_end(tokens: Tokens, start: int, last: int) -> int:
    """The number of the token after a body's name, "of" inside it included."""
    end = start
    while end < last and (
        tokens[end].tag in _IN_BODY
        or tokens[end].lower == "&"
        or (tokens[end].tag == OF and end > start)
        or (end > start and (is_within_name(tokens, end) or is_of_two(tokens, end)))
    ):
        end += 1
    return end


def is_of_two(tokens: Tokens, link: int) -> bool:
    """Whether a body is called by two words with an article: the landlady of the Fox [and] Hounds."""
    if link < 3 or link + 1 >= len(tokens) or tokens[link].lower != "and":
        return False
    if "".join([token.tag for token in tokens[link - 2 : link + 3]]) == _PART_OF_TWO_PLACES:
        return True  # the party's Lund and Orul branch
    if tokens[link - 2].lower != "the":
        return False
    is_held = tokens[link - 3].lower in _PEOPLE.role_held_in and tokens[link - 1].tag == tokens[link + 1].tag == NAME
    goes_on = link + 2 < len(tokens) and tokens[link + 2].tag == NAME
    return is_held and not goes_on and not is_given(tokens[link + 1].lower)


def is_within_name(tokens: Tokens, link: int) -> bool:
    """Whether a link is a part of the name of a body: the Association [for] Roads [and] Harbours."""
    is_link = tokens[link].tag in _LINKS_IN_BODY or tokens[link].lower in _PEOPLE.joins_in_bodies
    is_link = is_link or tokens[link].tag == TO  # the Campaign [to] Save Mills
    return is_link and tokens[link - 1].tag == NAME and runs.opening(tokens, link) is not None


def beside(text: str, tokens: Tokens, end: int, titled: bool) -> Span | None:
    """The body after a name: Ann Doe of the union, President Doe of Lund, Councillor Doe (Greens)."""
    while end < len(tokens) and tokens[end].tag == OTHER:
        end += 1
    if end + 2 < len(tokens) and tokens[end].tag == OPENING:
        return _in_brackets(text, tokens, end) if titled else None
    is_from = end and tokens[end - 1].tag == COMMA and tokens[end : end + 1] and tokens[end].lower == "from"
    if end + 1 >= len(tokens) or (tokens[end].tag != OF and not is_from):
        return None
    last = body_end(tokens, end + 1, min(len(tokens), end + LONGEST_POST_WORDS))
    part = tokens[end + 1 : last]
    organisations = _PEOPLE.organisations
    # Doe of Lund may just live there.
    says_body = any(token.tag == DETERMINER or token.lower in organisations or token.lower == "&" for token in part)
    return body(tokens, end + 1, last) if titled or says_body else None


def force(text: str, tokens: Tokens, end: int) -> Span | None:
    """The force or another body between commas behind a name with a rank: Sgt Ann Doe, of Marsk Police, said."""
    if end + 2 >= len(tokens) or tokens[end].tag != COMMA or tokens[end + 1].tag != OF:
        return None
    last = body_end(tokens, end + 2, min(len(tokens), end + LONGEST_POST_WORDS))
    found = body(tokens, end + 2, last)
    is_named = found is not None and text[found.start].isupper() and tokens[last - 1].tag == NAME
    is_body = is_named and tokens[last - 1].lower in _PEOPLE.organisations | _PEOPLE.plural_firms
    return found if is_body and last < len(tokens) and tokens[last].tag == COMMA else None


def workplace(tokens: Tokens, end: int, role: str) -> Span | None:
    """The body behind “at” where somebody who studies or teaches works: the chemist Ann Doe at the Lund Institute."""
    noun = role.rpartition(" ")[2].lower()
    start = end + 1 + (tokens[end + 1].tag == DETERMINER if end + 1 < len(tokens) else 0)
    if start >= len(tokens) or tokens[end].lower != "at" or tokens[start].tag != NAME:
        return None
    if not is_scholar(noun):
        return None  # the minister Ann Doe at the Lund Institute may only have been there
    last = runs.end(tokens, start)
    names_school = any(token.lower in _PEOPLE.places_of_study for token in tokens[start:last])
    return _span(tokens, start, last) if names_school else None


def _in_brackets(text: str, tokens: Tokens, start: int) -> Span | None:
    last = start + 1
    while last < len(tokens) and last - start <= _LONGEST_BRACKET_WORDS and tokens[last].tag in NOMINAL:
        last += 1
    is_name = (
        last > start + 1 and last < len(tokens) and tokens[last].tag == CLOSING and tokens[start + 1].lower[0] != "@"
    )
    if is_titular(tokens[last - 1]):
        return None  # Ann Doe (Chair)
    first = tokens[start + 1].lower
    if is_party_and_state(tokens[start + 1]) or first in _PEOPLE.things_in_capitals | _PEOPLE.post_nominals:
        return None  # Commissioner Ann Doe (IAS)
    return _span(tokens, start + 1, last) if is_name and text[tokens[start + 1].start].isupper() else None
