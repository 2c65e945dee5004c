"""What somebody is, and for whom: the role and the body that the text gives beside a name.

The role stands before the name (chief negotiator Ann Doe; the union's president, Ann Doe,), after it (Ann Doe,
a doctor at the hospital,) or in a relative clause (Ann Doe, who leads the union,).
"""

from functools import lru_cache
from typing import NamedTuple

from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    CLOSING,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
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
    PREPOSITION,
    PREPOSITIONS,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.extract.text.tokens import Token

_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_LONGEST_POST_WORDS = 18
"""Words beside a name that may say what somebody is; more tell a story."""
_LONGEST_BRACKET_WORDS = 3
"""Words of a party or a state in brackets after a name; more are an aside."""
_KEPT_WORDS = 4096
"""Words of which it is kept whether they are plurals: more than a day's articles have."""
_BEGINS_BESIDE = frozenset(letters("OTHER OPENING OF"))
_IN_NOUN_PHRASE = letters("NOMINAL GENITIVE NUMBER")
_IN_PHRASE = letters("DETERMINERS NOMINAL GENITIVE PREPOSITIONS NUMBER")
_IN_OWNER = letters("NOMINAL NUMBER")
_IN_BODY = letters("DETERMINERS NOMINAL GENITIVE NUMBER")
_BEFORE_BODY = letters("DETERMINERS PREPOSITIONS")
_BEFORE_ROLE = letters("DETERMINERS NUMBER")
_OPENS_WHAT_IS_LED = letters("DETERMINERS NOMINAL")
_BEFORE_VERB = letters("AUXILIARY ADVERB")
_ENDS_POST = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION RELATIVE THAT COORDINATOR")
_ENDS_PART = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION PREPOSITIONS")
_IN_OTHER_NAME = letters("NOMINAL NUMBER")
_ENDS_CLAUSE = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION")
_ENDS_NAME_OR_BEGINS_VERB = letters("COMMA STOP SEMICOLON COLON CLOSING FINITE AUXILIARY")

Tokens = tuple[Token, ...]


class Post(NamedTuple):
    """A role as given, without an article, and the body that it is held in.

    `role` has all the words ("spokesman for the Front"), `short` those without the body ("spokesman"), and
    `body` tells where the body stands. Each may be missing: "Doe of the Front" has a body only.
    """

    role: str | None = None
    short: str | None = None
    body: Span | None = None


NONE = Post()


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


def find(beside: Beside) -> Post:
    """What the words beside a name say."""
    text, tokens, lead, _, end = beside
    decided = rules.first(ROLES, beside)
    post = decided.found if decided is not None else NONE
    if post.body is None:
        body = _owner(tokens, lead)
        if body is None and beside.comes in _BEGINS_BESIDE:
            body = _beside(text, tokens, end, post.role is not None)
        post = post if body is None else post._replace(body=body)
    return post


def is_role(token: Token) -> bool:
    """Whether a noun says what somebody is: mayor, zoologist, editor-in-chief."""
    first = token.lower.partition("-")[0]
    return any(word in _PEOPLE.roles or word in _PEOPLE.occupations for word in (token.lower, first))


def is_titular(token: Token) -> bool:
    """Whether a word is a title, a role or what makes another post of one: acting governor."""
    return token.lower in _PEOPLE.titles_and_roles or token.lower in _PEOPLE.qualifiers or is_role(token)


def is_personal(post: Post) -> bool:
    """Whether only a person can hold a post: a baker, but not an ally, which a state can be."""
    if post.role is None:
        return False
    own = (post.short or post.role).lower().split()
    heads = (one for word in own for one in {word, word.partition("-")[0]})
    known = (word for word in heads if word in _PEOPLE.roles or word in _PEOPLE.occupations)
    return any(word not in _PEOPLE.roles_of_bodies for word in known)


def is_body(token: Token) -> bool:
    """Whether a noun is what a body without a name is called by: hospital, ministry."""
    return token.lower in _PEOPLE.bodies


def _words(text: str, tokens: Tokens, first: int, last: int) -> str:
    return text[tokens[first].start : tokens[last - 1].end]


def _span(tokens: Tokens, first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last - 1].end)


def _address(beside: Beside) -> Post | None:
    """Dr Ann Doe, a surgeon; the surgeon, Dr Ann Doe."""
    text, tokens, lead, begin, end = beside
    titles = [singular(token.lower) for token in tokens[lead:begin]]
    if not titles or any(title != "the" and title not in _PEOPLE.forms_of_address for title in titles):
        return None
    behind = _after(text, tokens, end) if beside.comes == COMMA else None
    return behind or _before(text, tokens, lead, end)


def _in_front(beside: Beside) -> Post | None:
    """Chief negotiator Ann Doe; Kremlin spokesman Bob Roe; ministers Ann Doe and Bob Roe."""
    text, tokens, lead, begin, _ = beside
    lead, begin = _without_address(tokens, lead, begin)
    if begin == lead:
        return None
    links = (index for index in range(lead + 1, begin) if tokens[index].tag in PREPOSITIONS)
    link = next(links, None)
    if link is not None:  # Minister of Finance Ann Doe
        role = _words(text, tokens, lead, begin)
        held = _held_in(text, tokens, lead, link, begin)
        is_title = tokens[begin - 1].lower in _PEOPLE.titles_and_roles  # Secretary of State
        return Post(role, role, None if held is None or is_title else held.body)
    role = singular(_words(text, tokens, lead, begin))
    return Post(role, role, _owner(tokens, lead) or _compound(tokens, lead, begin))


def _without_address(tokens: Tokens, lead: int, begin: int) -> tuple[int, int]:
    """A role in front of a name without the form of address at either end: Governor Dr Doe, Mr Doe."""
    while lead < begin and tokens[begin - 1].lower in _PEOPLE.courtesy:
        begin -= 1
    while begin - lead > 1 and tokens[begin - 1].lower in _PEOPLE.forms_of_address and not is_role(tokens[begin - 1]):
        begin -= 1
    while begin - lead > 1 and tokens[begin - 1].lower == "the":
        begin -= 1  # Dr the Hon. Ann Doe
    while lead < begin and (tokens[lead].lower in _PEOPLE.courtesy or tokens[lead].lower == "the"):
        lead += 1
    return lead, begin


def _behind(beside: Beside) -> Post | None:
    return _after(beside.text, beside.tokens, beside.end) if beside.comes == COMMA else None


def _between_commas(beside: Beside) -> Post | None:
    return _before(beside.text, beside.tokens, beside.lead, beside.end)


def _one_of(beside: Beside) -> Post | None:
    """Ann Doe, one of the union's lawyers; Ann Doe, one of the founders of the mill."""
    text, tokens, _, _, end = beside
    start = _past_age(tokens, end) if beside.comes == COMMA else None
    if start is None or [token.lower for token in tokens[start : start + 2]] != ["one", "of"]:
        return None
    last = _phrase_end(tokens, start)
    head = _end_of_nouns(tokens, start + 2, last)
    if last is None or head is None or not _is_several(tokens[head - 1]):
        return None
    role = _words(text, tokens, start, last)
    return Post(role, role)


def _both(beside: Beside) -> Post | None:
    """Ann Doe and Bob Roe, both bakers at the mill: each is one."""
    text, tokens, _, _, end = beside
    if beside.comes == COORDINATOR:
        end += 1
        while end < len(tokens) and tokens[end].tag in _IN_OTHER_NAME:
            end += 1
    start = _past_age(tokens, end) if end < len(tokens) else None
    if start is None or tokens[start].lower != "both":
        return None
    last = _phrase_end(tokens, start + 1)
    head = _end_of_nouns(tokens, start + 1, last)
    if last is None or head is None or not _is_several(tokens[head - 1]):
        return None
    one = _words(text, tokens, start + 1, head).removesuffix("s")
    held = _held_in(text, tokens, start + 1, head, last)
    return Post(one + text[tokens[head - 1].end : tokens[last - 1].end], one, None if held is None else held.body)


def _phrase_end(tokens: Tokens, start: int) -> int | None:
    """The number of the token after a phrase beside a name; none where it goes on as something else."""
    last = start
    while last < len(tokens) and last - start < _LONGEST_POST_WORDS and _goes_on(tokens, last):
        last += 1
    return last if last == len(tokens) or tokens[last].tag in _ENDS_CLAUSE else None


def _end_of_nouns(tokens: Tokens, start: int, last: int | None) -> int | None:
    """The number of the token after the noun that heads a phrase, its article passed over."""
    if last is None:
        return None
    while start < last and tokens[start].tag in DETERMINERS:
        start += 1
    head = start
    while head < last and tokens[head].tag in _IN_NOUN_PHRASE:
        head += 1
    return head if head > start else None


def _is_several(token: Token) -> bool:
    """Whether a noun is a role of several: bakers."""
    one = token.lower.removesuffix("s")
    return one != token.lower and (one in _PEOPLE.roles or one in _PEOPLE.occupations)


def _behind_rank(beside: Beside) -> Post | None:
    """General Ann Doe, chair of the joint staff."""
    text, tokens, lead, begin, end = beside
    if (
        begin == lead
        or beside.comes != COMMA
        or not all(one.lower in _PEOPLE.address_by_rank for one in tokens[lead:begin])
    ):
        return None
    return _after(text, tokens, end)


def _is(beside: Beside) -> Post | None:
    """Ann Doe is the director of the mill."""
    text, tokens, lead, _, end = beside
    if lead or end + 2 >= len(tokens) or tokens[end].lower != "is" or tokens[end + 1].tag not in DETERMINERS:
        return None
    last = _phrase_end(tokens, end + 1)
    post = None if last is None else _noun_phrase(text, tokens, end + 1, last)
    if post is None or _is_kin(post) or not is_personal(post):
        return None
    return post


def _is_kin(post: Post) -> bool:
    return (post.short or "").lower().rpartition(" ")[2] in _PEOPLE.kin


def _told(beside: Beside) -> Post | None:
    return _in_clause(beside.text, beside.tokens, beside.end) if beside.comes == COMMA else None


def singular(role: str) -> str:
    """A role of several (ministers) as that of each (minister)."""
    if not is_plural(role.rsplit(maxsplit=1)[-1].lower()):
        return role
    return role[:-2] + "." if role.endswith(".") else role[:-1]


@lru_cache(maxsize=_KEPT_WORDS)
def is_plural(word: str) -> bool:
    """Whether a word is the title or role of several: ministers, Senators, Sens."""
    known = _PEOPLE.titles_and_roles
    one = word.removesuffix("s.") + "." if word.endswith("s.") else word.removesuffix("s")
    return one != word and one in known and (word not in known or word.endswith("s."))


def _compound(tokens: Tokens, first: int, last: int) -> Span | None:
    """The body before a role: Lund council leader, health ministry spokeswoman."""
    passed_over = (_PEOPLE.titles_and_roles, _TEXT.adjectives, _PEOPLE.qualifiers)
    own = [
        index
        for index in range(first, last - 1)
        if tokens[index].tag in NOUNS
        and not any(tokens[index].lower in known for known in passed_over)
        and not tokens[index].lower.endswith(("-based", "-born"))
        and not _is_participle(tokens[index])
    ]
    ends = [index for index in own if tokens[index].tag == NAME or is_body(tokens[index])]
    if not ends:
        return None
    start, end = next((index for index in own if tokens[index].tag == NAME), own[0]), ends[-1] + 1
    if start > first and tokens[start - 1].tag == NAME and tokens[start - 1].lower in _PEOPLE.compass:
        start -= 1  # New Marsk City mayor
    if tokens[last - 1].lower in _PEOPLE.portfolios:
        return _place_in_front(tokens, start, end)  # the U.S. defense secretary
    # A word that begins the sentence has its capital from there, and one common noun says too little.
    is_name = any(tokens[index].tag == NAME for index in range(max(start, 1), end))
    return _span(tokens, start, end) if is_name or (end - start > 1 and start > 0) else None


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


def _owner(tokens: Tokens, start: int) -> Span | None:
    """Whose role or person it is: the union's president, Lund's mayor Ann Doe."""
    if start < 2 or tokens[start - 1].tag != GENITIVE:
        return None
    first = start - 1
    while first and (tokens[first - 1].tag in _IN_OWNER or (tokens[first - 1].tag == OF and tokens[first].tag == NAME)):
        first -= 1
    return _body(tokens, first, start - 1)


def _body(tokens: Tokens, first: int, last: int) -> Span | None:
    """The words as those of a body, if they name one or say that it is one."""
    while first < last and tokens[first].tag in _BEFORE_BODY:
        first += 1
    if first >= last:
        return None
    # Past a name only what belongs to it is read: "of Lund left" ends with Lund.
    named = [index for index in range(first, last) if _is_name(tokens[index])]
    is_owned = bool(named) and named[-1] > first + 1 and tokens[named[-1] - 1].tag == GENITIVE
    if is_owned and last > named[-1] + 1 and tokens[named[-1]].lower in _PEOPLE.places:
        return _body(tokens, first, named[-1] - 1)  # the firm's U.S. team
    if is_owned and last > named[-1] + 1 and tokens[last - 1].tag == NOUN and not is_body(tokens[last - 1]):
        return _body(tokens, first, named[-1] - 1)  # the party's Marsk branch
    while named and last > named[-1] + 1 and tokens[last - 1].tag != NAME and not is_body(tokens[last - 1]):
        last -= 1
    return _span(tokens, first, last) if named or is_body(tokens[last - 1]) else None


def _is_name(token: Token) -> bool:
    return token.tag == NAME and token.lower not in _TEXT.adjectives


def _after(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role after a name: Ann Doe, 34, a doctor at the hospital, ..."""
    start = _past_age(tokens, end)
    if start is None:
        return None
    last = start
    link = None
    while last < len(tokens) and last - start < _LONGEST_POST_WORDS and _goes_on(tokens, last):
        link = last if tokens[last].tag == COORDINATOR else link
        last += 1
    ends = last == len(tokens) or tokens[last].tag in _ENDS_POST
    if not ends and link is not None:
        last, ends = link, True  # a host and manager at a station that goes on for too long
    while last - start > 2 and tokens[last - 1].tag == NUMBER and tokens[last - 2].tag == PREPOSITION:
        last -= 2  # a prosecutor in 2020
    return _noun_phrase(text, tokens, start, last) if ends and last > start else None


def _past_age(tokens: Tokens, end: int) -> int | None:
    """The number of the token after the comma after a name, and after the age between commas."""
    if end + 1 >= len(tokens) or tokens[end].tag != COMMA:
        return None
    is_age = tokens[end + 1].tag == NUMBER and end + 3 < len(tokens) and tokens[end + 2].tag == COMMA
    return end + 3 if is_age else end + 1


def _goes_on(tokens: Tokens, index: int) -> bool:
    if tokens[index].tag in _IN_PHRASE:
        return True
    if tokens[index].tag != COORDINATOR or index == 0:
        return False
    after = index + 1
    while after < len(tokens) and tokens[after].lower in _PEOPLE.qualifiers:
        after += 1
    if after < len(tokens) and is_role(tokens[after]):
        return True
    last = after
    while last < len(tokens) and last - index < _LONGEST_POST_WORDS and tokens[last].tag in NOMINAL:
        last += 1
    if last == after:
        return False
    if is_role(tokens[last - 1]):
        return True  # a psychologist and jail safety expert
    ends = last == len(tokens) or tokens[last].tag in _ENDS_PART
    return ends and _are_of_one_kind(tokens, index, last)


def _are_of_one_kind(tokens: Tokens, link: int, last: int) -> bool:
    """Whether two things are joined in what a role is held in: trade and industry, the East and North Marsk."""
    before, after = tokens[link - 1], tokens[link + 1]
    if before.tag == NOUN and not is_role(before):
        return all(token.tag == NOUN for token in tokens[link + 1 : last])
    if before.tag != NAME or after.tag != NAME:
        return False
    is_place = after.lower in _PEOPLE.compass or after.lower in _PEOPLE.places
    return is_place or any(token.lower in _PEOPLE.organisations for token in tokens[link + 1 : last])


def _noun_phrase(text: str, tokens: Tokens, first: int, last: int) -> Post | None:
    """A noun phrase as a post; none where its head is no role."""
    while first < last and (tokens[first].tag in _BEFORE_ROLE or tokens[first].lower.endswith("-year-old")):
        first += 1
    head = first
    while head < last and tokens[head].tag in _IN_NOUN_PHRASE:
        head += 1
    if first < head < last and tokens[head].tag == COORDINATOR and not is_role(tokens[head - 1]):
        joined = _end_of_nouns(tokens, head + 1, last) or head
        if _is_joined_role(tokens, first, head, joined):
            head = joined  # sales and marketing director
    if head == first or not is_role(tokens[head - 1]):
        return None
    role = _words(text, tokens, first, last)
    owned = next((index for index in range(head - 1, first, -1) if tokens[index].tag == GENITIVE), None)
    if tokens[head - 1].lower in _PEOPLE.kin:
        role = role if owned is None else _words(text, tokens, owned + 1, last)
        return Post(role, role)
    if owned is not None:
        return Post(role, _words(text, tokens, owned + 1, last), _body(tokens, first, owned))
    return _held_in(text, tokens, first, head, last) or Post(role, role, _compound(tokens, first, head))


def _is_joined_role(tokens: Tokens, first: int, link: int, head: int) -> bool:
    """Whether two things belong to one role: sales and marketing director, but not Roe and member of the board."""
    is_name = all(token.tag == NAME for token in tokens[first:link])
    return not is_name or tokens[head - 1].tag == NAME


def _held_in(text: str, tokens: Tokens, first: int, head: int, last: int) -> Post | None:
    """A role whose body follows it: president of the union, head of safety at the port."""
    # Who directs it for the north at the port works for the port.
    links = sorted(range(head, last - 1), key=lambda index: tokens[index].lower != "at")
    for index in links:
        if tokens[index].tag not in PREPOSITIONS or tokens[index].lower not in _PEOPLE.role_held_in:
            continue
        body = _body(tokens, index + 1, _body_end(tokens, index + 1, last))
        is_origin = tokens[index].lower == "from" and tokens[index - 1].lower not in _PEOPLE.all_titles
        if body is not None and is_origin and _is_place(body.of(text)):
            role = _words(text, tokens, first, index)
            return Post(role, role)  # a baker from Norway
        if body is not None:
            return Post(_words(text, tokens, first, last), _words(text, tokens, first, index), body)
    return None


def _is_place(words: str) -> bool:
    first, *rest = words.lower().split()
    return " ".join([first, *rest]) in _PEOPLE.places or (first in _PEOPLE.compass and len(rest) == 1)


def _body_end(tokens: Tokens, start: int, last: int) -> int:
    """The number of the token after a body's name, "of" inside it included."""
    end = start
    while end < last and (
        tokens[end].tag in _IN_BODY or tokens[end].lower == "&" or (tokens[end].tag == OF and end > start)
    ):
        end += 1
    return end


def _before(text: str, tokens: Tokens, start: int, end: int) -> Post | None:
    """The role before a name between commas: the leader of the union, Ann Doe, ..."""
    closes = end == len(tokens) or tokens[end].tag in _ENDS_NAME_OR_BEGINS_VERB
    if start < 2 or not closes or tokens[start - 1].tag != COMMA:
        return None
    last = start - 1
    window = last
    while window and last - window < _LONGEST_POST_WORDS and _goes_on(tokens, window - 1):
        window -= 1
    for first in range(window, last):
        if first == window or tokens[first].tag in DETERMINERS or tokens[first - 1].tag == COORDINATOR:
            post = _noun_phrase(text, tokens, first, last)
            # The brother of the union's leader, Ann Doe, is not her.
            if post is not None and not (_is_kin_of(post) and _opens_role(text, tokens, first + 1, last)):
                return post
    return None


def _is_kin_of(post: Post) -> bool:
    """Whether a post is what somebody is to another one who is called by a role: the brother of the leader."""
    front, of, _ = (post.role or "").lower().partition(" of ")
    return bool(of) and front.rsplit(maxsplit=1)[-1] in _PEOPLE.kin


def _opens_role(text: str, tokens: Tokens, start: int, last: int) -> bool:
    """Whether a role with an article opens within a phrase."""
    found = (first for first in range(start, last) if tokens[first].tag in DETERMINERS)
    return any(_noun_phrase(text, tokens, first, last) is not None for first in found)


def _in_clause(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role that a clause tells: Ann Doe, who leads the union, ...; Ann Doe, who is the mayor, ..."""
    start = _past_age(tokens, end)
    if start is None or tokens[start].lower != "who":
        return None
    verb = start + 1
    while verb < len(tokens) and tokens[verb].tag in _BEFORE_VERB:
        verb += 1
    last = verb + 1
    while last < len(tokens) and last - verb < _LONGEST_POST_WORDS and tokens[last].tag in _IN_PHRASE:
        last += 1
    if verb + 1 >= len(tokens) or (last < len(tokens) and tokens[last].tag not in _ENDS_CLAUSE):
        return None
    if tokens[verb - 1].lower in ("is", "was") and (tokens[verb].tag in DETERMINERS or is_role(tokens[verb])):
        return _noun_phrase(text, tokens, verb, last)
    known = _VERBS.get(tokens[verb].lower)
    if known is None or known.lemma not in _PEOPLE.leads or tokens[verb + 1].tag not in _OPENS_WHAT_IS_LED:
        return None
    opens = verb if tokens[verb - 1].tag == ADVERB else start + 1
    role = _words(text, tokens, opens, last)
    return Post(role, role, _body(tokens, verb + 1, _body_end(tokens, verb + 1, last)))


def _beside(text: str, tokens: Tokens, end: int, titled: bool) -> Span | None:
    """The body after a name: Ann Doe of the union, President Doe of Lund, Councillor Doe (Greens)."""
    while end < len(tokens) and tokens[end].tag == OTHER:
        end += 1
    if end + 2 < len(tokens) and tokens[end].tag == OPENING:
        return _in_brackets(text, tokens, end) if titled else None
    if end + 1 >= len(tokens) or tokens[end].tag != OF:
        return None
    last = _body_end(tokens, end + 1, min(len(tokens), end + _LONGEST_POST_WORDS))
    part = tokens[end + 1 : last]
    organisations = _PEOPLE.organisations
    # Doe of Lund may just live there.
    says_body = any(token.tag == DETERMINER or token.lower in organisations or token.lower == "&" for token in part)
    return _body(tokens, end + 1, last) if titled or says_body else None


def _in_brackets(text: str, tokens: Tokens, start: int) -> Span | None:
    last = start + 1
    while last < len(tokens) and last - start <= _LONGEST_BRACKET_WORDS and tokens[last].tag in NOMINAL:
        last += 1
    is_name = (
        last > start + 1 and last < len(tokens) and tokens[last].tag == CLOSING and tokens[start + 1].lower[0] != "@"
    )
    return _span(tokens, start + 1, last) if is_name and text[tokens[start + 1].start].isupper() else None


ROLES = (
    Row(
        "role behind a form of address",
        "The role behind a name goes before a Mr or Dr in front of it.",
        "Dr Ann Doe, a surgeon, left.",
        "Dr Ann Doe, the day before, left.",
        _address,
    ),
    Row(
        "role behind a rank",
        "The role behind a name goes before a rank in front of it.",
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
        "role behind the name",
        "A noun phrase between commas behind a name is a role where its head is one.",
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
        "one of several behind the name",
        "Whoever is one of several by a noun for roles has that as a role.",
        "Ann Doe, one of the union's lawyers, left.",
        "Ann Doe, one of the union's winters, left.",
        _one_of,
    ),
    Row(
        "role of both",
        "A role in the plural behind two names and “both” is that of each.",
        "Ann Doe and Bob Roe, both bakers at the mill, left.",
        "Ann Doe and Bob Roe, both late at the mill, left.",
        _both,
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
        "Whoever leads, owns or is something, in a clause behind the name, has that as a role.",
        "Ann Doe, who leads the union, left.",
        "Ann Doe, who left the union, wept.",
        _told,
    ),
)
