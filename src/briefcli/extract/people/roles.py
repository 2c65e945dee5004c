"""What somebody is, and for whom: the role and the body that the text gives beside a name.

The role stands before the name (chief negotiator Ann Doe; the union's president, Ann Doe,), after it (Ann Doe,
a doctor at the hospital,) or in a relative clause (Ann Doe, who leads the union,).
"""

from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.people import (
    affiliations,
    extents,
    fronts,
    past_roles,
    role_nouns,
    role_phrases,
    roles_around,
    roles_told,
    runs,
)
from briefcli.extract.people.name_words import ends_compound, is_everyday, is_given
from briefcli.extract.people.post import LONGEST_POST_WORDS, NONE, Post, Tokens, words
from briefcli.extract.people.role_nouns import (
    is_kin,
    is_personal,
    is_role,
    is_several,
    says_nothing,
    singular,
    singular_of_each,
)
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OPENING,
    POSSESSIVE,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    TO,
    letters,
)
from briefcli.extract.text.rules import Row
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_ADDRESS = _PEOPLE.forms_of_address.union(_PEOPLE.honorifics, _PEOPLE.address_by_rank, ("the", "justice", "(", ")"))
"""What may stand in front of a name of whose bearer more is said between commas: Barrister (Mrs.) Doe."""
_SHORT_FORM = regexes.compile(rf"\s\([A-Z]{{2,5}}\)(?=\s{lexicon.any_of(_PEOPLE.held_in)}\s)")
"""The short form of an office behind it: Officer-in-Charge (OC)."""
_AND_KIN = regexes.compile(
    rf"(?<=[a-z])\sand\s{lexicon.any_of(_PEOPLE.kin)}\sof\s(?!{lexicon.any_of(lexicon.numbers().small)}\b(?!\sof)).*"
)
"""What only says to whom a role’s holder is related: pastor [and father of a victim]; but not father of three."""
_LEADS_ON = (_TEXT.prepositions - {"up"}) | _TEXT.determiners
"""Last words with which no role ends; a runner up is one."""
_WHEN = regexes.compile(rf"^{lexicon.any_of(_PEOPLE.times_owned)}['’]s\s")
"""What is left of when a role is held: this season’s leader."""
_AGE = regexes.compile(r"^(?:[\w-]+[- ])?years?[- ]old\s")
"""The age of whoever has a role: a 70-year old grandmother."""
_OPENS_WITH_LINK = regexes.compile(rf"{lexicon.any_of(_TEXT.prepositions)}\b")
"""Behind the noun: a fellow at the institute, but a fellow senator."""
_WORDS_OF_NEW_PLACES = range(2, 4)
"""Words of the names of places that begin with New: New South Wales."""
_MOST_WORDS_OF_SEVERAL = 5
"""Words up to the noun in the plural that says what two persons are: old partners and founders."""
_DONE = letters("FINITE PARTICIPLE GERUND")
_BEHIND_TOLD = letters("COMMA STOP SEMICOLON COORDINATOR RELATIVE OPENING DASH")
"""What may stand behind a name with which a sentence says who has a role: The captain is Ann Doe."""
_BEFORE_IDENTIFIED = _PEOPLE.before_identified
_STYLES = _ADDRESS | _PEOPLE.address_by_learning | _PEOPLE.degrees_of_titles
"""What stands behind “the” in front of the name of whoever is respected: the Right Honourable Professor Doe."""
_OF_STATE = _PEOPLE.titles_of_state
_RANKS = _PEOPLE.honorifics | _PEOPLE.address_by_rank | _PEOPLE.qualifiers
_SAYS_LITTLE = _PEOPLE.says_no_role | _PEOPLE.kin
_OPENS_ADJUNCT = frozenset(letters("PREPOSITION PARTICIPLE FINITE UNDECIDED_VERB TIME"))
_WITHIN_TIME = letters("PREPOSITION DETERMINER NUMBER TIME ADVERB")
_ENDS_TIME = letters("TIME ADVERB")
_BEGINS_BESIDE = frozenset(letters("OTHER OPENING OF"))
_BEFORE_ROLE = frozenset(letters("COMMA COORDINATOR OPENING DASH RELATIVE"))
"""One of these stands between a name and the role after it."""
_LONGEST_PRESENTING_WORDS = 3
"""Words between a verb of saying who holds a post, itself counted, and the name: has named former judge Ann Doe as."""
_LONGEST_SERVING_WORDS = 6
"""Words behind a name up to the “as” of what its bearer serves as: will stay on for now as."""
_OPENS_CLAUSE = letters("SUBORDINATOR THAT")
_LONGEST_ADJUNCT_TOKENS = 30
"""Tokens in front of a subject that say when, where or how; more tell of somebody else."""
_LONGEST_LIST_OF_POSTS_TOKENS = 40
"""Tokens from a verb of giving posts to the last of several: named Bob Roe as chair, Ann Doe as treasurer."""
_LONGEST_LIST_TOKENS = 12
"""Tokens of names behind one of a list, up to its “and”."""
_BEFORE_LISTED = letters("COMMA COORDINATOR COLON")
_LONGEST_BRACKETED_TOKENS = 5
"""Two words in brackets, as of where somebody is in a picture, the closing one and a comma."""
_BEHIND_ROLE = letters("COMMA COORDINATOR")
_OPENS_ROLE = letters("NOMINAL")
_IN_OTHER_NAME = letters("NOMINAL NUMBER")


class Beside(NamedTuple):
    """A name to be asked what its bearer is: tokens `lead` to `begin` are title and role, up to `end` the name."""

    text: str
    tokens: Tokens
    lead: int
    begin: int
    end: int

    @property
    def comes(self) -> str:
        """The class of the token after the name."""
        return self.tokens[self.end].tag if self.end < len(self.tokens) else ""

    @property
    def opens(self) -> bool:
        """Whether the name opens its sentence, or what goes on behind a quotation."""
        return self.lead == 0 or self.tokens[self.lead - 1].tag == QUOTATION


def find(beside: Beside) -> Post:
    """What the words beside a name say."""
    text, tokens, lead, _, end = beside
    decided = rules.first(_rows(beside), beside)
    post = _plain(decided.found) if decided is not None else NONE
    if post.body is None or text[post.body.start : post.body.end].lower() == "its":
        body = affiliations.owner(tokens, lead)
        if body is None and beside.comes in _BEGINS_BESIDE:
            body = affiliations.beside(text, tokens, end, post.role is not None)
        elif body is None and post.role is not None and lead < beside.begin:
            body = affiliations.workplace(tokens, end, post.role) or affiliations.force(text, tokens, end)
        elif body is None and beside.comes == COMMA and post.role is None:
            body = affiliations.beside(text, tokens, end + 1, titled=False)  # Doe, of the Lund Trust,
        post = post if body is None else post._replace(body=body)
    return post


def _plain(post: Post) -> Post:
    """A role without what only adorns it: the current chair, the embattled director."""
    if _is_child_of_place(post):
        return NONE
    role, short = _unadorned(_without_open_end(post.role)), _unadorned(_without_open_end(post.short))
    if short is not None and short != role and short.endswith(")"):
        short = _SHORT_FORM.sub("", f"{short} of ").removesuffix(" of ")
    if post.role is not None and short != post.short and role == post.role:
        role = post.role.replace(post.short or "", short or "")  # Norway's current president
    return post._replace(role=role, short=short)


def _is_child_of_place(post: Post) -> bool:
    """Whether words beside a name only say where somebody is from: a true son of Norway."""
    front, of, place = (post.role or "").lower().partition(" of ")
    return bool(of) and place in _PEOPLE.places and front.rpartition(" ")[2] in _PEOPLE.kin


def _without_open_end(role: str | None) -> str | None:
    """A role without the words that lead to what was not read: the founder [of] quillworks."""
    while role is not None and " " in role and role.rpartition(" ")[2].lower() in _LEADS_ON:
        role = role.rpartition(" ")[0]
    return role


def _unadorned(role: str | None) -> str | None:
    role = _AND_KIN.sub("", role) if role is not None and " and " in role else role
    role = _SHORT_FORM.sub("", role) if role is not None and "(" in role else role
    role = _AGE.sub("", role) if role is not None and "year" in role else role
    role = _WHEN.sub("", role) if role is not None else role
    while role is not None and " " in role and role.partition(" ")[0].lower() in _PEOPLE.adorns_roles:
        near = role.lower().partition("-")[0].replace("’s ", " ").replace("'s ", " ").split()
        if any(" ".join(near[:words]) in _PEOPLE.places for words in _WORDS_OF_NEW_PLACES):
            break  # New Zealand's minister, the New York-based baker
        role = role.partition(" ")[2]
    return None if role is None else _without_rank_among_others(role)


def _without_rank_among_others(role: str) -> str:
    """A role without the word that compares its holder: a fellow senator, the mill's first Chief Engineer."""
    opens, _, rest = role.partition(" ")
    if opens.lower() == "fellow" and rest and not _OPENS_WITH_LINK.match(rest):
        return rest
    is_first = opens == "first" and rest[:1].isupper() and rest.partition(" ")[0].lower() in _PEOPLE.all_titles
    return rest if is_first else role


def _rows(beside: Beside) -> tuple[Row[[Beside], Post], ...]:
    """The rows that a name can meet: of most names neither a title nor a comma tells a role, and they have none."""
    if beside.lead < beside.begin:
        return ROLES
    is_followed = beside.end < len(beside.tokens) and beside.tokens[beside.end].lower == "as"
    before = beside.tokens[beside.lead - 1]
    is_owner = beside.comes == GENITIVE
    is_followed = is_followed or beside.comes == TO
    is_followed = is_followed or (beside.comes != "" and beside.tokens[beside.end].lower == "from")
    is_set_off = is_followed or is_owner or beside.comes in _BEFORE_ROLE or before.tag in _BEHIND_ROLE
    is_set_off = is_set_off or before.lower.endswith("-year-old")
    is_told = before.lower in _BEFORE_IDENTIFIED or before.lower in _TEXT.forms_of_be or _makes_holder(before)
    is_told = is_told or _opens_what_is_said(beside)
    is_told = (is_told and beside.lead > 1) or _opens_clause(beside)
    return ROLES_OF_BARE_NAME if is_set_off or beside.opens or is_told else ()


def _makes_holder(token: Token) -> bool:
    """Whether a verb says of the name behind it what somebody became: they elected Ann Doe president."""
    return token.tag in _DONE and lexicon.lemma(token.lower) in _PEOPLE.makes_holder


def _address(beside: Beside) -> Post | None:
    """Dr Ann Doe, a surgeon; the surgeon, Dr Ann Doe; Dr Ann Doe (44), a surgeon."""
    beside = beside._replace(end=_past_brackets(beside.tokens, beside.end))
    text, tokens, lead, begin, end = beside
    office = _before_address(beside)
    if office is not None:
        return office
    titles = [singular(token.lower) for token in tokens[lead:begin]]
    if not titles or any(title not in _ADDRESS for title in titles):
        return None
    if not (_PEOPLE.address_by_rank | _PEOPLE.offices_in_short).isdisjoint(titles):
        return roles_around.before(text, tokens, lead, end)  # the union's leader, Col Doe
    behind = roles_around.after(text, tokens, end, beside.opens) if beside.comes == COMMA else None
    in_front = roles_around.before(text, tokens, lead, end) if behind is None or beside.lead > 1 else None
    if behind is not None and in_front is not None and _is_first(beside, in_front):
        return in_front  # the secretary, Mrs Ann Doe, the treasurer, Mr Bob Roe
    found = behind or in_front
    told = (_told(beside) or _is(beside)) if found is None else None
    return told if told is not None and is_personal(told) else found


def _says_no_more_than_rank(front: Tokens) -> bool:
    """Whether only what adorns or compares stands in front of a rank: incumbent Sen. Doe, fellow Sen. Doe."""
    own = [token.lower for token in front if not _is_honorific(token)]
    is_adorned = 0 < len(own) < len(front) and all(word in _PEOPLE.adorns_roles for word in own)
    return is_adorned or own == ["fellow"]


def _before_address(beside: Beside) -> Post | None:
    """The role in front of “the” and forms of address: former principal the Most Honourable Professor Ann Doe."""
    text, tokens, lead, begin, _ = beside
    the = lead if tokens[lead].lower == "the" else lead - 1
    address = (token.lower for token in tokens[the + 1 : begin])
    if the < 1 or tokens[the].lower != "the" or not all(word in _STYLES for word in address):
        return None
    if not is_role(tokens[the - 1]):
        return None
    first = the
    while first and tokens[first - 1].tag in NOMINAL:
        first -= 1
    role = words(text, tokens, first, the)
    return Post(role, role, affiliations.in_front(text, tokens, first, the))


def _in_front(beside: Beside) -> Post | None:
    """Chief negotiator Ann Doe; Kremlin spokesman Bob Roe; ministers Ann Doe and Bob Roe."""
    text, tokens, lead, begin, _ = beside
    named = _named_as(beside)
    opens = tokens[beside.end + 1 : beside.end + 2]  # as a senator, as her running mate
    is_any = any(token.lower in ("a", "an") or (token.tag == POSSESSIVE and token.lower != "its") for token in opens)
    if named is not None and is_personal(named) and not is_any:
        return named  # hired baker Ann Doe as its chief executive
    lead = fronts.start(text, tokens, lead, begin, beside.end)
    if lead == begin:
        return None
    whole = lead, begin
    lead, begin = _without_address(text, tokens, lead, begin)
    only_qualifies = all(one.lower in _PEOPLE.qualifiers and not is_role(one) for one in tokens[lead:begin])
    if lead < begin and only_qualifies:
        lead, begin = whole  # Additional DCP Ann Doe
    front = tokens[lead:begin]
    is_little = len(front) == 1 and front[0].lower in _SAYS_LITTLE
    is_known = is_little and (is_given(tokens[begin].lower) or front[0].lower not in _PEOPLE.kin)
    if is_known and beside.comes == COMMA:
        behind = roles_around.after(text, tokens, beside.end, beside.opens) or _told(beside)
        if behind is not None and is_personal(behind) and not is_kin(behind):
            return behind  # victim Ann Doe, 34, a plumber; his wife Ann Doe, a plumber
    is_of_past = bool(front) and (front[0].lower in _PEOPLE.qualifiers or front[0].lower.startswith("ex-"))
    if is_of_past and lead > 1 and tokens[lead - 1].tag == COMMA:
        held = roles_around.before(text, tokens, lead, beside.end)
        is_time = any(token.lower == "as" for token in tokens[max(0, lead - LONGEST_POST_WORDS) : lead])
        if held is not None and not is_time and not is_kin(held) and not says_nothing(held):
            return held  # the agency's head, retired general Ann Doe, left
    if _says_no_more_than_rank(front):
        return None
    if len(front) > 1 and front[-2].tag == OF and (_is_honorific(front[-1]) or front[-1].lower == "justice"):
        return None  # a bench of Justice Doe
    if not front or (front[-1].lower in _PEOPLE.second_titles and all(_is_honorific(token) for token in front)):
        return None  # Tan Sri Doe
    return _of_front(text, tokens, lead, begin)


def _of_front(text: str, tokens: Tokens, lead: int, begin: int) -> Post | None:
    """The post that words in front of a name make, without the forms of address: Minister of Finance Ann Doe."""
    links = (index for index in range(lead + 1, begin) if tokens[index].tag in PREPOSITIONS)
    link = next((at for at in links if not _is_in_body(tokens, at)), None)
    if link is not None:
        role = words(text, tokens, lead, begin)
        held = role_phrases.held_in(text, tokens, lead, link, begin)
        # Secretary of State, Minister of Works.
        is_title = tokens[begin - 1].lower in _PEOPLE.titles_and_roles or tokens[link - 1].lower in _PEOPLE.portfolios
        return Post(role, role, None if held is None or is_title else held.body)
    lead = _from_name_of_work(tokens, lead, begin)
    last = begin
    if begin - lead > 3 and tokens[begin - 1].tag == CLOSING and tokens[begin - 3].tag == OPENING:
        is_own = role_nouns.is_titular(tokens[begin - 4]) or tokens[begin - 4].lower == "police"
        is_short = words(text, tokens, begin - 2, begin - 1).isupper()
        last = begin - 3 if is_own and is_short else begin  # District Education Officer (DEO)
    if all(ends_compound(one.lower) for one in tokens[lead:last]):
        return None  # the Marsk-made Ms Doe
    role = singular(words(text, tokens, lead, last))
    is_rank = begin - lead > 1 and tokens[lead].lower in _PEOPLE.before_ranks and tokens[lead].lower != "police"
    to = next((at for at in range(lead + 1, begin) if tokens[at].tag == TO), begin)  # the UK Ambassador [to Norway]
    body = None if is_rank else affiliations.in_front(text, tokens, lead, to)  # Wing Commander Ann Doe
    return Post(role, role, affiliations.owner(tokens, lead) or body)


def _from_name_of_work(tokens: Tokens, lead: int, begin: int) -> int:
    """Where a role begins that is told by the name of a film or a paper with “of the”: Lord of the Dunes director."""
    is_named = begin - lead > 1 and tokens[lead].tag == NAME and is_role(tokens[begin - 1])
    first = lead - len(("Lord", "of", "the"))
    is_linked = is_named and first >= 0 and tokens[lead - 1].lower == "the" and tokens[lead - 2].tag == OF
    return first if is_linked and tokens[first].tag == NAME and not is_role(tokens[first]) else lead


def _is_in_body(tokens: Tokens, link: int) -> bool:
    """Whether a link belongs to the name of a body: Bakers [for] Peace leader, Ministry [of] Works spokeswoman."""
    may_be = tokens[link].tag != OF or role_nouns.is_body(tokens[link - 1])
    return may_be and not role_nouns.is_titular(tokens[link - 1]) and runs.opening(tokens, link) is not None


def _without_address(text: str, tokens: Tokens, lead: int, begin: int) -> tuple[int, int]:
    """A role in front of a name without the form of address at either end: Governor Dr Doe, Mr Doe."""
    while lead < begin and tokens[begin - 1].lower in _PEOPLE.courtesy:
        begin -= 1
    brackets = [token.tag for token in tokens[max(lead, begin - 3) : begin]]
    if brackets == [OPENING, NAME, CLOSING] and tokens[begin - 2].lower in _PEOPLE.forms_of_address:
        begin -= 3  # Engr. (Dr) Doe, Chief (Mrs) Roe
    while begin - lead > 1 and tokens[begin - 1].lower in _PEOPLE.forms_of_address and not is_role(tokens[begin - 1]):
        begin -= 1
    is_address = tokens[begin - 1].lower in _PEOPLE.offices_in_short | _PEOPLE.address_by_learning
    is_small = text[tokens[begin - 2].start].islower() or tokens[begin - 1].lower in _PEOPLE.address_by_learning
    is_of_body = tokens[begin - 2].tag == NAME and any(token.tag == OF for token in tokens[lead:begin])
    is_of_body = is_of_body and any(map(role_nouns.is_titular, tokens[lead : begin - 2]))
    is_post = is_role(tokens[begin - 2]) or is_several(tokens[begin - 2])
    is_behind = begin - lead > 1 and (is_post or is_of_body)
    is_behind = is_behind and tokens[begin - 2].lower not in _PEOPLE.says_no_role  # incumbent Sen. Doe
    is_behind = is_behind and tokens[begin - 2].lower not in _PEOPLE.qualifiers
    if is_address and is_behind and is_small and text[tokens[begin - 1].start].isupper():
        begin -= 1  # head teacher Sister Doe, Rector of the University of Lund Professor Doe
    begin = _without_title(text, tokens, lead, begin)
    address = begin
    while address > lead and _is_honorific(tokens[address - 1]):
        address -= 1
    is_held_in = any(token.tag in PREPOSITIONS for token in tokens[lead:address])
    last = tokens[address - 1]
    is_post = is_held_in or is_role(last) or (last.lower in _PEOPLE.qualifiers and address < begin)
    own = next((at for at in range(lead, address) if tokens[at].lower not in _PEOPLE.adjectives_of_posts), address)
    is_noun = last.lower not in _TEXT.adjectives - _PEOPLE.qualifiers or address - own > 1  # the police chief
    if address > lead and is_post and is_noun and last.lower not in _PEOPLE.adorns_roles:
        begin = address  # Prime Minister Datuk Seri Doe; her deputy Datuk Doe; but Georgia Gov. Doe
    rank = begin
    while rank - lead > 1 and tokens[rank - 1].tag == NAME and _is_of_rank(tokens[rank - 1], rank < begin):
        rank -= 1
    is_small = text[tokens[rank - 1].start].islower()
    if is_role(tokens[rank - 1]) and (is_small or tokens[rank - 1].lower in ("director", "minister")):
        begin = (
            rank  # police press officer Superintendent Doe, Interior Minister Gen. Doe; but Police Superintendent Doe
        )
    while begin - lead > 1 and tokens[begin - 1].lower == "the":
        begin -= 1  # Dr the Hon. Ann Doe
    begin = _without_rank_behind_brackets(tokens, lead, begin)
    lead = _past_kin(tokens, lead, begin)
    for index in range(lead + 1, begin):
        if tokens[index].lower in _OF_STATE and tokens[index - 1].lower in ("leader", "ruler"):
            lead = index  # the veteran ruler President Doe
    return lead, begin


def _past_kin(tokens: Tokens, lead: int, begin: int) -> int:
    """Past an address, and past what somebody is to somebody else: Mr Doe; her husband Prime Minister Doe."""
    while lead < begin and (tokens[lead].lower in _PEOPLE.courtesy or tokens[lead].lower == "the"):
        lead += 1
    if begin - lead > 1 and tokens[lead].lower in ("most", "right") and tokens[lead + 1].lower in _PEOPLE.courtesy:
        lead += 2  # the Most Honourable Professor Doe
    is_theirs = 0 < lead < begin - 1 and tokens[lead - 1].tag == POSSESSIVE
    is_kin_first = is_theirs and tokens[lead].lower in _PEOPLE.kin & _PEOPLE.of_somebody
    is_kin_first = is_kin_first and tokens[lead + 1].tag != COORDINATOR  # his wife and manager Ann Doe
    return lead + 1 if is_kin_first and tokens[begin - 1].lower not in _PEOPLE.kin else lead


def _without_rank_behind_brackets(tokens: Tokens, lead: int, begin: int) -> int:
    """The end of a role with a short form without the rank behind it: the chief of staff (COS) General Doe."""
    closing = next((at for at in range(begin - 1, lead + 2, -1) if tokens[at].tag == CLOSING), begin)
    is_rank = all(token.lower in _RANKS for token in tokens[closing + 1 : begin])
    return min(begin, closing + 1) if is_rank else begin


def _without_title(text: str, tokens: Tokens, lead: int, begin: int) -> int:
    """The end of a role without the title behind it: union spokeswoman Commissioner Doe, member Justice (retd) Doe."""
    title = begin - 1
    if title - lead > 3 and tokens[title].tag == CLOSING and tokens[title - 2].tag == OPENING:
        title -= 3
    if title <= lead or tokens[title].lower not in _PEOPLE.all_titles or text[tokens[title].start].islower():
        return begin
    before = tokens[title - 1].lower
    is_whole = before in _PEOPLE.heads_of_fields or before in _PEOPLE.roles_mostly_of_persons
    is_whole = is_whole or role_nouns.is_scholar(before)
    return title if is_whole and text[tokens[title - 1].start].islower() else begin


def _is_of_rank(token: Token, is_before_rank: bool) -> bool:
    """Whether a word is a rank, or belongs to the one behind it: Warrant Officer."""
    is_part = token.lower in _PEOPLE.qualifiers or role_nouns.is_body(token)  # Navy Captain
    return token.lower in _PEOPLE.address_by_rank or (is_before_rank and is_part)


def _is_honorific(token: Token) -> bool:
    """Whether a title says nothing of what somebody is: Datuk, Cllr."""
    return token.lower in _PEOPLE.honorifics and not is_role(token)


def _is_place(beside: Beside) -> bool:
    """Whether the word in front shows that a name is that of a place, which nothing behind it describes."""
    before = beside.tokens[beside.lead - 1].lower if 0 < beside.lead == beside.begin else ""
    is_origin = before == "from" and beside.end - beside.begin == 1 and not is_given(beside.tokens[beside.begin].lower)
    is_address = before == "of" and beside.lead > 2 and beside.tokens[beside.lead - 2].tag == COMMA
    return before in _PEOPLE.place_prepositions or is_origin or is_address


def _behind(beside: Beside) -> Post | None:
    """Ann Doe, a doctor at the port; not: found in Marsk, the head of the port, Ann Doe, said."""
    if _is_place(beside):
        return None  # a baker from Lund, a man of 40
    beside = beside._replace(end=_past_origin(beside, _past_brackets(beside.tokens, beside.end)))
    if beside.comes == NAME and is_role(beside.tokens[beside.end]):
        return roles_around.phrase_from(beside.text, beside.tokens, beside.end, beside.opens)  # Doe Chair of Lund said
    # Ann Doe the mayor of Lund said.
    is_set_off = beside.comes == COMMA or (beside.comes == DETERMINER and beside.opens)
    is_full = beside.end - beside.begin > 1 and not _is_described_before(beside)
    is_subject = beside.opens or (is_full and _leads(beside))
    found = roles_around.after(beside.text, beside.tokens, beside.end, is_subject) if is_set_off else None
    is_second = found is not None and beside.comes == COMMA and not beside.opens
    if is_second:
        office = roles_around.before(beside.text, beside.tokens, beside.lead, beside.end)
        if office is not None and (_is_first(beside, office) or (_is_of_next(beside) and not says_nothing(office))):
            return office  # the president, Ann Doe, a former nurse
    if found is not None and beside.end - beside.begin == 1 and not is_personal(found):
        in_front = roles_around.before(beside.text, beside.tokens, beside.lead, beside.end)
        return in_front if in_front is not None and is_personal(in_front) else found  # her father, Orul, a player
    return found


def _is_described_before(beside: Beside) -> bool:
    """Whether a place or a role stands before the comma in front of a name: in Orul, Lund, ...; the clerk, Ann Doe."""
    before = beside.tokens[beside.lead - 2]
    is_somebody = is_role(before) or before.lower in _PEOPLE.kin or before.lower in _PEOPLE.says_no_role
    return beside.lead > 1 and beside.tokens[beside.lead - 1].tag == COMMA and (before.tag == NAME or is_somebody)


def _past_origin(beside: Beside, end: int) -> int:
    """Past where a subject with a full name comes from, where a comma follows: Ann Doe from Orul, a baker, ..."""
    is_full = beside.end - beside.begin > 1 and is_given(beside.tokens[beside.begin].lower)
    if not is_full or end + 2 >= len(beside.tokens) or beside.tokens[end].lower != "from" or not _leads(beside):
        return end
    last = end + 1
    while last < len(beside.tokens) and beside.tokens[last].tag == NAME:
        last += 1
    return last if end + 1 < last < len(beside.tokens) and beside.tokens[last].tag == COMMA else end


def _leads(beside: Beside) -> bool:
    """Whether a name is the subject of its sentence, whatever opens it."""
    return beside.opens or _opens_behind_adjunct(beside) or _opens_behind_time(beside)


def _past_brackets(tokens: Tokens, end: int) -> int:
    """Past an age, a party or a place in a picture, between brackets with a comma behind: Ann Doe (34), a baker; ..."""
    if end >= len(tokens) or tokens[end].tag != OPENING:
        return end
    within = tokens[end + 1 : end + _LONGEST_BRACKETED_TOKENS]
    closing = next((at for at, one in enumerate(within) if one.tag == CLOSING), 0)
    is_comma = 0 < closing < len(within) - 1 and within[closing + 1].tag == COMMA
    is_age = closing == 1 and within[0].tag == NUMBER
    is_placed = all(one.lower in _PEOPLE.in_captions for one in within[:closing])
    is_party = closing > 0 and affiliations.is_party_and_state(within[0])  # Ann Doe (R-Marsk County), the sponsor
    return end + closing + 2 if is_comma and (is_age or is_placed or is_party) else end


def _is_first(beside: Beside, office: Post) -> bool:
    """Whether a role in front counts, and one behind is any or somebody else's: the chair, Ann Doe, a nurse."""
    is_post = not is_kin(office) and not says_nothing(office)
    start = role_phrases.past_age(beside.tokens, beside.end)
    is_any = start is not None and beside.tokens[start].lower in ("a", "an")
    is_any = is_any and is_personal(office)
    return is_post and (is_any or roles_around.lists_in_front(beside.tokens, beside.lead, beside.end))


def _is_of_next(beside: Beside) -> bool:
    """Whether a role behind a name is of whoever is named next: the chair, Ann Doe, secretary of it, Bob Roe."""
    tokens, start = beside.tokens, beside.end + 1
    last = start
    while last < len(tokens) and last - start < LONGEST_POST_WORDS and role_phrases.goes_on(tokens, last):
        last += 1
    behind = tokens[last : last + 3]
    is_list = tokens[start].tag in _OPENS_ROLE and len(behind) == 3 and behind[0].tag == COMMA
    are_names = is_list and behind[1].tag == behind[2].tag == NAME
    return are_names and not any(is_everyday(token.lower) for token in behind[1:])


def _between_commas(beside: Beside) -> Post | None:
    identified = roles_around.of_identified(beside.text, beside.tokens, beside.lead, beside.end)
    if identified is not None:
        return identified
    is_one_word = beside.end - beside.begin == 1 and not is_given(beside.tokens[beside.begin].lower)
    is_part = beside.tokens[beside.end - 1].lower in _PEOPLE.compass  # Ann Doe, MP, Orul North, left
    if (is_one_word or is_part) and _is_of_somebody_before(beside.tokens, beside.lead - 1):
        return None  # Ann Doe, director of the firm, Orul, left
    if _names_body_before(beside.tokens, beside.lead - 1):
        return None
    post = roles_around.before(beside.text, beside.tokens, beside.lead, beside.end)
    # Whose father a name without a gender is, tells that it is a man's.
    says_little = post is None or says_nothing(post) or (is_kin(post) and is_given(beside.tokens[beside.begin].lower))
    return (_told_behind(beside) if says_little else None) or post


def _told_behind(beside: Beside) -> Post | None:
    """What a sentence tells of a name between commas: The victim, Ann Doe, was a nurse."""
    tokens, lead, end = beside.tokens, beside.lead, beside.end
    is_between = lead > 1 and tokens[lead - 1].tag == COMMA and beside.comes == COMMA
    if not is_between or end + 1 >= len(tokens) or tokens[end + 1].lower not in _PEOPLE.tells_role:
        return None
    post = roles_told.told(beside.text, tokens, end + 1, is_person=True)
    is_little = post is None or is_kin(post) or (post.short or "").lower().rpartition(" ")[2] in _PEOPLE.says_no_role
    return None if is_little else post


def _names_body_before(tokens: Tokens, comma: int) -> bool:
    """Whether a name is that of the body in which somebody named before has a post.

    Ann Doe, the editor of the port's newspaper, Marsk Orul, left.
    """
    is_body = comma > 1 and tokens[comma - 1].tag == NOUN and role_nouns.is_body(tokens[comma - 1])
    opens = next((at for at in range(comma - 1, 0, -1) if tokens[at].tag == COMMA), 0) if is_body else 0
    is_post = opens > 0 and (tokens[opens + 1].tag in DETERMINERS or is_role(tokens[opens + 1]))
    is_name = is_post and tokens[opens - 1].tag == NAME
    return is_name and (opens == 1 or tokens[opens - 2].tag == NAME)


def _is_of_somebody_before(tokens: Tokens, comma: int) -> bool:
    """Whether what stands before a comma is said of a full name before it: Ann Doe, director of the firm, ..."""
    near = range(comma - 1, max(1, comma - LONGEST_POST_WORDS), -1)
    first = next((at for at in near if tokens[at].tag == COMMA), None)
    return first is not None and first > 1 and tokens[first - 1].tag == tokens[first - 2].tag == NAME


def _one_of(beside: Beside) -> Post | None:
    """Ann Doe, one of the union's lawyers; Ann Doe, one of the founders of the mill."""
    text, tokens, lead, _, end = beside
    start = role_phrases.past_age(tokens, end) if beside.comes == COMMA else None
    if lead > 1 and tokens[lead - 1].tag == COMMA:
        opens = roles_around.one_of(tokens, lead - 1)
        start = start if opens is None else opens
    if start is None or [token.lower for token in tokens[start : start + 2]] != ["one", "of"]:
        return None
    last = role_phrases.phrase_end(tokens, start)
    head = role_phrases.end_of_nouns(tokens, start + 2, last)
    if last is None or head is None or not is_several(tokens[head - 1]):
        return None
    if tokens[start + 2].tag == POSSESSIVE:  # one of his advisers
        role = (
            singular_of_each(words(text, tokens, start + 3, head)) + text[tokens[head - 1].end : tokens[last - 1].end]
        )
        return Post(role, role)
    role = words(text, tokens, start, last)
    return Post(role, role)


def _both(beside: Beside) -> Post | None:
    """Ann Doe and Bob Roe, both bakers at the mill: each is one."""
    text, tokens, _, _, end = beside
    listed = _end_of_list(tokens, end)
    is_first, end = listed > end, listed
    start = _past_who_are(tokens, end) or (role_phrases.past_age(tokens, end) if end < len(tokens) else None)
    is_second = beside.lead > 0 and tokens[beside.lead - 1].tag == COORDINATOR
    are_all = start is not None and tokens[start].lower in ("all", "both")
    if start is None or not (are_all or is_second or is_first):
        return None
    if not are_all:  # Ann Doe and Bob Roe, founders of the mill
        if not any(is_several(token) for token in tokens[start : start + _MOST_WORDS_OF_SEVERAL]):
            return None
        if tokens[start].tag == NUMBER and tokens[start].lower != "two":
            return None  # her daughters, Ann Doe and Bea, four grandchildren
        start -= 1
    last = role_phrases.phrase_end(tokens, start + 1)
    head = role_phrases.end_of_nouns(tokens, start + 1, last)
    if last is None or head is None or not is_several(tokens[head - 1]):
        return None
    one = words(text, tokens, start + 1, head).removesuffix("s")
    plain = Post(one, one)
    is_told = tokens[start].lower in _TEXT.forms_of_be and tokens[start - 1].lower != "who"
    if is_told and (is_kin(plain) or not is_personal(plain)):
        return None  # Ann Doe and Bob Roe are friends
    held = role_phrases.held_in(text, tokens, start + 1, head, last)
    return Post(one + text[tokens[head - 1].end : tokens[last - 1].end], one, None if held is None else held.body)


def _end_of_list(tokens: Tokens, end: int) -> int:
    """The number of the token after the last of the names that are listed behind one; the same one if none is last."""
    last = end
    while extents.lists_names(tokens, last):
        is_last = tokens[last].tag == COORDINATOR or tokens[last + 1].tag == COORDINATOR
        last += 1 + (tokens[last + 1].tag == COORDINATOR)
        while last < len(tokens) and tokens[last].tag in _IN_OTHER_NAME:
            last += 1
        if is_last:
            return last
    return end


def _past_who_are(tokens: Tokens, end: int) -> int | None:
    """The number of the token after “who are” behind two names, or of an “all” without its comma."""
    for word in (",", "who"):
        end += end < len(tokens) and tokens[end].lower == word
    if end + 2 < len(tokens) and tokens[end].lower in ("are", "were"):
        end += 1
        return end if tokens[end].tag in _OPENS_ROLE or tokens[end].lower in ("all", "both") else None
    is_all = end + 1 < len(tokens) and tokens[end].lower in ("all", "both")
    return end if is_all and tokens[end - 1].tag != COMMA else None  # Ann Doe and Bob Roe both bakers


def _of_each(beside: Beside) -> Post | None:
    """The club's owners, Ann Doe, Bob Roe and Cid Poe: each is one."""
    text, tokens, lead, _, end = beside
    alike = _like_others(beside)
    if alike is not None:
        return alike
    comma = _before_list(tokens, lead)
    if comma == lead - 1 and not extents.lists_names(tokens, end):
        return None
    comma -= comma > 1 and tokens[comma].tag == COLON
    comma -= comma > 1 and tokens[comma].lower == "namely"  # three bakers, namely: Ann Doe and Bob Roe
    if comma < 2 or tokens[comma].tag != COMMA or _lists_places(beside, comma):
        return None
    return roles_around.of_each(text, tokens, comma)


def _lists_places(beside: Beside, comma: int) -> bool:
    """Whether single words go on with a list of places: residents of Marsk, Orul and Velm."""
    tokens = beside.tokens
    place = comma
    while place and tokens[place - 1].tag == NAME:
        place -= 1
    link = place - 1 - (place > 1 and tokens[place - 1].lower == "the")  # leaders in the US, Europe and Africa
    is_there = 0 < place < comma and (tokens[link].tag == OF or tokens[link].lower in ("from", "in"))
    near = range(comma + 1, min(len(tokens) - 1, beside.end + _LONGEST_LIST_TOKENS))
    single = (at for at in near if tokens[at].tag == NAME and NAME not in (tokens[at - 1].tag, tokens[at + 1].tag))
    return is_there and any(not is_given(tokens[at].lower) for at in single)


def _like_others(beside: Beside) -> Post | None:
    """Like many bakers in Lund, Ann Doe sleeps; in a letter to other ministers, Bob Roe: each is one of them."""
    text, tokens, comma = beside.text, beside.tokens, beside.lead - 1
    if comma < 2 or tokens[comma].tag != COMMA or beside.comes == COMMA or comma > LONGEST_POST_WORDS:
        return None
    is_like = tokens[0].lower == "like" and tokens[1].lower in _PEOPLE.how_many_alike
    other = 1 if is_like else next((at for at in range(1, comma) if tokens[at].lower == "other"), comma)
    is_adjunct = tokens[0].tag in PREPOSITIONS + GERUND and all(one.tag not in FINITES for one in tokens[:comma])
    if other == comma or not (is_like or (is_adjunct and tokens[other - 1].lower in ("to", "with"))):
        return None  # It went to other bakers, Ann Doe said.
    first = other + 1 + (tokens[other + 1].lower == "other")
    head = role_phrases.end_of_nouns(tokens, first, comma)
    goes_on = head is not None and all(role_phrases.goes_on(tokens, at) for at in range(head, comma))
    if head is None or not goes_on or not is_several(tokens[head - 1]):
        return None
    role = singular_of_each(words(text, tokens, first, head))
    return Post(role, role)


def _before_list(tokens: Tokens, lead: int) -> int:
    """The token in front of a list of names of which one that begins with `lead` is one, and not the first.

    The token in front of the name where it is none of a list.
    """
    first = lead
    while first > 1 and lead - first < _LONGEST_LIST_OF_POSTS_TOKENS and tokens[first - 1].tag in _BEHIND_ROLE:
        before = first - 1 - (tokens[first - 1].tag == COORDINATOR and tokens[first - 2].tag == COMMA)
        last = before
        while last and tokens[last - 1].tag == NAME:
            last -= 1
        opens = tokens[last - 1] if last else None
        is_listed = opens is not None and (opens.tag in _BEFORE_LISTED or opens.lower == "namely")
        if last == before or not is_listed:
            break
        first = last
    is_list = first < lead and any(token.tag == COORDINATOR for token in tokens[first : lead + _LONGEST_LIST_TOKENS])
    return first - 1 if is_list else lead - 1


def _behind_rank(beside: Beside) -> Post | None:
    """General Ann Doe, chair of the joint staff; Rep. Ann Doe, the committee's chair, but not Rep. Doe, a doctor."""
    beside = beside._replace(end=_past_brackets(beside.tokens, beside.end))
    text, tokens, lead, begin, end = beside
    titles = [one.lower for one in tokens[lead:begin]]
    respected = _PEOPLE.courtesy | _PEOPLE.forms_of_address | {"the", "(", ")"}
    own = [title for title in titles if title not in respected]
    if own and all(title in _PEOPLE.offices_in_short for title in own):
        in_front = roles_around.before(text, tokens, lead, end)  # the governor of Marsk, Chief Doe
        if in_front is not None and not is_kin(in_front):
            return in_front
    if not titles or beside.comes != COMMA:
        return None
    ranks = [title for title in own if title not in _PEOPLE.before_ranks] or titles  # Police Staff Sergeant
    if any(title not in _PEOPLE.address_by_rank and title not in _PEOPLE.offices_in_short for title in ranks):
        return None
    start = role_phrases.past_age(tokens, end) or end
    is_any = start < len(tokens) and tokens[start].lower in ("a", "an")
    if is_any and not _PEOPLE.offices_in_short.isdisjoint(titles):
        return None
    return roles_around.after(text, tokens, end, beside.opens)


def _in_marks(beside: Beside) -> Post | None:
    marked = beside.comes in (OPENING, DASH)
    return roles_around.in_marks(beside.text, beside.tokens, beside.end) if marked else None


def _is(beside: Beside) -> Post | None:
    """Ann Doe is the director of the mill; Ann Doe became mayor in 2020; to replace Ann Doe as mayor."""
    before = beside.tokens[beside.lead - 1].lower if beside.lead else ""
    if beside.comes == GENITIVE:
        return roles_told.of_time(beside.text, beside.tokens, beside.end)
    if before and lexicon.lemma(before) in _PEOPLE.follows_holder:
        held = roles_told.of_successor(beside.text, beside.tokens, beside.end)
        is_to_come = lexicon.lemma(before) == before or before.endswith("ing")
        return held if is_to_come else past_roles.former(held)  # whom another replaced holds it no more
    named = _named_as(beside)
    if named is not None:
        return named
    if before in _TEXT.forms_of_be and (beside.comes == "" or beside.comes in _BEHIND_TOLD):
        post = roles_told.of_subject(beside.text, beside.tokens, beside.lead)
        return None if post is None or is_kin(post) else post
    is_full = beside.end - beside.begin > 1 and is_given(beside.tokens[beside.begin].lower)
    if before and beside.comes == TO and lexicon.lemma(before) in _PEOPLE.raises_to:
        return roles_told.of_raised(beside.text, beside.tokens, beside.end + 1)  # promoted Ann Doe to captain
    if before and _makes_holder(beside.tokens[beside.lead - 1]):
        return roles_told.of_chosen(beside.text, beside.tokens, beside.end, is_person=is_full)
    opens = beside.opens or _opens_behind_adjunct(beside) or _opens_what_is_said(beside) or _opens_clause(beside)
    post = roles_told.told(beside.text, beside.tokens, beside.end, is_person=is_full) if opens else None
    return None if post is None or is_kin(post) else post


def _named_as(beside: Beside) -> Post | None:
    """The post that somebody is given, behind “as”: the appointment of Ann Doe as chair; they hired Bob Roe as cook."""
    beside = beside._replace(end=beside.end + _is_comma_too_many(beside))
    if not _is_presented(beside) and not _is_named_to_post(beside):
        return None
    post = roles_told.of_successor(beside.text, beside.tokens, beside.end)
    return None if post is None or is_kin(post) else post  # not: welcomed Ann Doe as a friend


def _opens_behind_adjunct(beside: Beside) -> bool:
    """Whether only when, where or how stands before the name: Elected in May, Ann Doe serves as mayor."""
    if beside.lead > _LONGEST_ADJUNCT_TOKENS:
        return False
    front = [token.tag for token in beside.tokens[: beside.lead]]
    return len(front) > 1 and front[0] in _OPENS_ADJUNCT and front[-1] == COMMA and front.count(COMMA) == 1


def _opens_what_is_said(beside: Beside) -> bool:
    """Whether a name opens what somebody is told to have said: The mayor said [that] Ann Doe is the chair."""
    tokens = beside.tokens
    verb = beside.lead - 1 - (beside.lead > 1 and tokens[beside.lead - 1].lower == "that")
    is_said = verb > 0 and tokens[verb].tag in _DONE and lexicon.lemma(tokens[verb].lower) == "say"
    behind = [token.lower for token in tokens[beside.end : beside.end + 2]]  # not: said Ann Doe is a lawyer
    return is_said and behind[:1] != [] and behind[0] in _TEXT.forms_of_be and behind[1:] == ["the"]


def _opens_clause(beside: Beside) -> bool:
    """Whether a name opens a clause on when, why or that its bearer serves as something: because Ann Doe serves as.

    Behind “if” and “whether” only that somebody goes on as something says what he is.
    """
    tokens, end = beside.tokens, beside.end
    before = tokens[beside.lead - 1] if beside.lead else None
    if before is None or not (before.tag in _OPENS_CLAUSE or before.lower in _CLAUSES.clause_openers):
        return False
    behind = [token.lower for token in tokens[end : end + _LONGEST_SERVING_WORDS]]
    if "as" not in behind:
        return False
    is_open = before.lower in _PEOPLE.opens_open_clauses
    verbs = {lexicon.lemma(word) for word in behind[: behind.index("as")]}
    return not is_open or not verbs.isdisjoint(_PEOPLE.goes_on_serving)


def _opens_behind_time(beside: Beside) -> bool:
    """Whether only a day or an adverb stands before the name, without a comma: On Friday Ann Doe, chair of it said."""
    if beside.lead > _LONGEST_ADJUNCT_TOKENS:
        return False
    front = [token.tag for token in beside.tokens[: beside.lead]]
    is_time = bool(front) and all(tag in _WITHIN_TIME for tag in front) and front[-1] in _ENDS_TIME
    return is_time or front == [COORDINATOR]  # But Ann Doe, chair of it said


def _is_presented(beside: Beside) -> bool:
    """Whether a verb of saying who holds a post stands before a name with “as”: announced Ann Doe as the new chair.

    Of several the second name stands far behind it: named Bob Roe as chair and Ann Doe as treasurer.
    """
    tokens, lead = beside.tokens, beside.lead
    near = tokens[max(0, lead - _LONGEST_LIST_OF_POSTS_TOKENS) : lead]
    is_second = lead > 1 and near[-1].tag in _BEHIND_ROLE and any(one.lower == "as" for one in near)
    reach = _LONGEST_LIST_OF_POSTS_TOKENS if is_second else _LONGEST_PRESENTING_WORDS
    front = tokens[max(0, lead - reach) : lead]
    is_as = beside.end < len(tokens) and tokens[beside.end].lower == "as"
    return is_as and any(lexicon.lemma(token.lower) in _PEOPLE.presents_holder for token in front)


def _is_comma_too_many(beside: Beside) -> bool:
    """Whether a comma stands between a name and “as the”: the appointment of Ann Doe, as the new chair."""
    behind = [token.lower for token in beside.tokens[beside.end : beside.end + 3]]
    return len(behind) > 2 and behind[:2] == [",", "as"] and behind[2] in ("the", "its")


def _is_named_to_post(beside: Beside) -> bool:
    """Whether a noun says that somebody gets or has a post: the appointment of Ann Doe as chair; with Roe as chair."""
    tokens, lead, end = beside.tokens, beside.lead, beside.end
    if lead < 2 or end + 1 >= len(tokens) or tokens[end].lower != "as":
        return False
    if tokens[lead - 1].tag == OF:
        return tokens[lead - 2].lower in _PEOPLE.times_in_office
    return tokens[lead - 1].lower == "with" and tokens[end + 1].tag not in DETERMINERS  # but: with Doe as the queen


def _told(beside: Beside) -> Post | None:
    is_clause = beside.comes in (COMMA, RELATIVE) and not _is_place(beside)
    return roles_told.in_clause(beside.text, beside.tokens, beside.end) if is_clause else None


ROLES = (
    Row(
        "role after a form of address",
        "The role after a name takes precedence over a Mr or Dr in front of it.",
        "Dr Ann Doe, a surgeon, left.",
        "Dr Ann Doe, the day before, left.",
        _address,
    ),
    Row(
        "role after a rank",
        "The role after a name takes precedence over a rank in front of it.",
        "General Ann Doe, chair of the joint staff, left.",
        "General Ann Doe, the day before, left.",
        _behind_rank,
    ),
    Row(
        "role in front",
        "Titles and roles in front of a name are the role of whoever bears it.",
        "Chief negotiator Ann Doe left.",
        "The chief left Ann Doe.",
        _in_front,
    ),
    Row(
        "role after the name",
        "A noun phrase between commas after a name is a role where its head is one.",
        "Ann Doe, 34, a doctor at the port, left.",
        "Ann Doe, a day late, left.",
        _behind,
    ),
    Row(
        "role between commas before the name",
        "A noun phrase before a name between commas is a role where its head is one.",
        "The leader of the union, Ann Doe, left.",
        "The light of the union, Ann Doe, left.",
        _between_commas,
    ),
    Row(
        "one of several after the name",
        "Whoever is one of several by a noun for roles has that as a role.",
        "Ann Doe, one of the union's lawyers, left.",
        "Ann Doe, one of the union's winters, left.",
        _one_of,
    ),
    Row(
        "role of both",
        "A role in the plural after two names and “both” is that of each.",
        "Ann Doe and Bob Roe, both bakers at the mill, left.",
        "Ann Doe and Bob Roe, both late at the mill, left.",
        _both,
    ),
    Row(
        "role of each",
        "A role in the plural before a comma and two names is that of each.",
        "The mill's owners, Ann Doe and Bob Roe, left.",
        "The mill's horses, Ann Doe and Bob Roe, left.",
        _of_each,
    ),
    Row(
        "role in brackets",
        "A noun phrase between brackets or dashes after a name is a role where its head is one.",
        "Ann Doe (director of the mill) left.",
        "Ann Doe (late for the mill) left.",
        _in_marks,
    ),
    Row(
        "role told by is",
        "What a sentence says that the person who opens it is, by a noun for roles, is a role.",
        "Ann Doe is the director of the mill.",
        "Ann Doe is the heart of the mill.",
        _is,
    ),
    Row(
        "role in a clause",
        "Whoever leads, owns or is something, in a clause after the name, has that as a role.",
        "Ann Doe, who leads the union, left.",
        "Ann Doe, who left the union, wept.",
        _told,
    ),
)
_OF_NAME_WITH_TITLE = (_address, _behind_rank, _in_front)
ROLES_OF_BARE_NAME = tuple(row for row in ROLES if row.decides not in _OF_NAME_WITH_TITLE)
"""The rows that a name with neither title nor role in front of it can meet."""
