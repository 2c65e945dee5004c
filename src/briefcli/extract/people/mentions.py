"""Names as they stand in the text: where, with which title, and what kind of thing bears them."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefcli.extract.people import kinds, roles
from briefcli.extract.people.kinds import Gender, Named, PartyKind
from briefcli.extract.people.roles import Post
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    GENITIVE,
    NAME,
    NOMINAL,
    NOUN,
    OTHER,
    PREPOSITIONS,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import INVISIBLE, Token

_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_NO_NAME = re.compile(rf"^[#$]|@|://|^{any_of(lexicon.numbers().powers)}s?$")
_LONGEST_NAME_WORDS = 8
"""Of a longer run of capitals the last words are the name: what stands before them are titles, or a headline."""
_MOST_PARTICLES = 3
"""De la, van der, bin al: no name has more between two of its parts."""
_LONGEST_ROLE_WORDS = 6
"""Words of a role in front of a name; more belong to somebody else."""
_KEPT_WORDS = 4096
"""Words of which it is kept whether they are titles: more than a day's articles have."""
_LISTS = (letters("COMMA NAME"), letters("COORDINATOR NAME"), letters("COMMA COORDINATOR NAME"))
_LONGEST_LINK_TOKENS = 3
"""A comma, a link and the next name."""
_BEHIND_NAME_OF_BODY = letters("COMMA STOP SEMICOLON COLON")

ROLE_BESIDE = Rule(
    "role beside the name",
    "A role that only a person can have, beside a name, shows a person.",
    "Zarovin, a baker, left.",
    "Zarovin, a port, has changed.",
)
BODY_BESIDE = Rule(
    "body before the name",
    "A name between commas behind a noun for bodies is that of the body.",
    "A taxpayers' group, Zarovin First, left.",
    "A taxpayer, Zarovin First, left.",
)
OWNS_OF_STATE = Rule(
    "what only states have",
    "A name that has a border, a foreign minister or the like is that of a state.",
    "Dolna's foreign minister left.",
    "Dolna's baker left.",
)
OWNS_OF_PLACE = Rule(
    "what only places have",
    "A name that has streets, residents or the like is that of a place.",
    "Dolna's streets are wet.",
    "Dolna's boots are wet.",
)
SHARED_ROLE = Rule(
    "role of several",
    "A role in the plural in front of a list of names is that of each.",
    "Ministers Ann Doe and Orul left.",
    "Minister Ann Doe and Orul left.",
)


class Mention(NamedTuple):
    """A name in the text.

    `span` covers the name itself, `whole` also the title and role in front of it; `words` are the words of
    the name as printed. `post` is what stands beside it: "Senator", "Kremlin spokesperson". `kind` and
    `gender` are none where the mention does not show them; `owns` tells a possessive, `leads` whether it
    is the first name of its sentence and no preposition stands before it. `acts` is true where the words
    around show a person (a meeting with Doe, Doe has not replied), and false where they show a place or a
    thing (in Doe, the Doe). `rule` is what decided the kind, `acts_by` what the words around show.
    """

    span: Span
    whole: Span
    words: tuple[str, ...]
    post: Post
    kind: PartyKind | None
    gender: Gender | None
    sentence: int
    owns: bool
    leads: bool
    acts: bool | None = None
    rule: str | None = None
    acts_by: str | None = None

    @property
    def is_sure(self) -> bool:
        """Whether a title, a role or a first name shows a person, whatever the words around say."""
        first = self.words[0].lower() in _GIVEN_NAMES.all and len(self.words) > 1
        return self.kind == "person" and (first or self.post.role is not None)


def find(text: str, sentence: Sentence, number: int) -> Iterator[Mention]:
    """The names of one sentence, in order; quotations in it are left out."""
    tokens = sentence.tokens
    index = 0
    first = True
    shared: Post | None = None
    headline: bool | None = None
    while index < len(tokens):
        if tokens[index].tag != NAME:
            index += 1
            continue
        if headline is None:
            headline = kinds.is_headline(text, tokens)
        end = _run_end(tokens, index)
        mention = _mention(text, tokens, index, end, number, first)
        if mention is not None:
            by_capitals = headline or mention.span.of(text).isupper()
            if by_capitals and mention.kind == "person" and not mention.is_sure:
                mention = mention._replace(kind=None, rule=None)
            if shared is not None and mention.post.role is None:
                mention = mention._replace(post=shared, kind="person", rule=rules.tell(SHARED_ROLE))
            yield mention
            first = False
            shared = _shared(text, tokens, end, mention, shared)
        index = end


def _shared(text: str, tokens: tuple[Token, ...], end: int, mention: Mention, shared: Post | None) -> Post | None:
    """The role that the next name has too: ministers Ann Doe, Bob Roe and Cid Poe."""
    if not _lists_names(tokens, end):
        return None
    in_front = text[mention.whole.start : mention.span.start].split()
    if in_front and roles.is_plural(in_front[-1].lower()):
        return mention.post
    return shared


def _run_end(tokens: tuple[Token, ...], index: int) -> int:
    """The number of the token after a run of names, joined by "of", "de", "van" and the like."""
    end = index + 1
    while end < len(tokens):
        if tokens[end].tag == NAME:
            if (
                end - index > 1
                and tokens[end - 1].lower in _PEOPLE.name_suffixes
                and tokens[end].lower not in _PEOPLE.name_suffixes
            ):
                break  # Bob Doe Jr. Ann Roe is the next sentence
            end += 1
            continue
        length = _particles(tokens, end) or (1 if _is_joined(tokens, index, end) else 0)
        if not length:
            break
        end += length + 1
    return end


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
    if tokens[end].tag == GENITIVE:
        return tokens[end + 1].lower in _PEOPLE.named_after  # St. Ann's Hospital
    if tokens[end].lower not in ("of", "for", "&"):
        return False
    if tokens[end].lower == "&":
        return True
    return any(token.lower in _PEOPLE.organisations for token in tokens[index:end])


def _mention(text: str, tokens: tuple[Token, ...], start: int, end: int, number: int, first: bool) -> Mention | None:
    begin = _after_titles(tokens, start, end)
    if end - begin == 1 and tokens[begin].lower in _TEXT.adjectives:
        return None  # Russian, Republican
    if begin == end or _NO_NAME.search(tokens[begin].lower):
        return None
    if end - start > 1 and all(token.lower in _PEOPLE.titles_and_roles for token in tokens[start:end]):
        return None  # Madam Chair
    while end - begin > 2 and tokens[end - 1].lower in _PEOPLE.post_nominals:
        end -= 1
    if end - begin > _LONGEST_NAME_WORDS:
        begin = end - _LONGEST_NAME_WORDS
    if end - begin == 1 and (
        tokens[begin].lower in _PEOPLE.post_nominals or tokens[begin].lower in _PEOPLE.name_suffixes
    ):
        return None  # Ann Doe, M.D.,
    name = _words(text, tokens, begin, end)
    lead = _role_start(tokens, start, end)
    post = roles.find(roles.Beside(text, tokens, lead, begin, end))
    titles = [roles.singular(token.lower) for token in tokens[lead:begin]]
    before = kinds.word_before(tokens, lead)
    rule, kind = kinds.find(Named(tokens[begin:end], name, titles, before)) or (None, None)
    owns = end < len(tokens) and tokens[end].tag == GENITIVE
    acts_by, acts = kinds.acts(tokens, start, end) or (None, None)
    if kind is None and begin == lead and roles.is_personal(post):
        rule, kind = rules.tell(ROLE_BESIDE), "person"
    elif kind == "person" and post.role is None and _is_body_named(tokens, lead, end):
        if tokens[begin].lower not in _GIVEN_NAMES.all:
            rule, kind = rules.tell(BODY_BESIDE), "organisation"
    elif owns and kind in (None, "organisation") and kinds.owns_one_of(tokens, end, _PEOPLE.of_states):
        rule, kind = rules.tell(OWNS_OF_STATE), "state"
    elif owns and kinds.owns_one_of(tokens, end, _PEOPLE.of_places):
        acts_by, acts = rules.tell(OWNS_OF_PLACE), False
    span = Span(tokens[begin].start, tokens[end - 1].end)
    return Mention(
        span=span,
        whole=Span(tokens[lead].start, span.end) if lead < begin else span,
        words=name,
        post=post,
        kind=kind,
        gender=kinds.gender(titles, tokens[begin].lower) if kind != "organisation" else None,
        sentence=number,
        owns=owns,
        leads=first and (before is None or before.tag not in PREPOSITIONS),
        acts=acts,
        rule=rule,
        acts_by=acts_by,
    )


def _is_body_named(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a name between commas is that of the body before it: a taxpayers' group, Lund First, ..."""
    if start < 2 or end >= len(tokens) or tokens[end].tag not in _BEHIND_NAME_OF_BODY:
        return False
    return tokens[start - 1].tag == COMMA and tokens[start - 2].tag == NOUN and roles.is_body(tokens[start - 2])


def _words(text: str, tokens: tuple[Token, ...], begin: int, end: int) -> tuple[str, ...]:
    """The words of a name as printed, without nicknames, pictures and characters that nobody sees."""
    words: list[str] = []
    for token in tokens[begin:end]:
        word = text[token.start : token.end]
        word = word if word.isascii() else word.translate(INVISIBLE)
        if token.tag == GENITIVE and words:
            words[-1] += word
        elif token.region < 0 and token.tag != OTHER:
            words.append(word)
    return tuple(words)


def _after_titles(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past titles and capitalised roles in front of a name: President, Vice President, Sen."""
    begin = start
    for index in range(start, min(end, start + _LONGEST_ROLE_WORDS)):
        word = tokens[index].lower
        if word in _GIVEN_NAMES.all:
            continue
        is_title = _is_title(word) or (roles.is_plural(word) and _lists_names(tokens, end))
        # A word that begins the sentence has its capital from there: Baker Ann Doe.
        begins = index == 0 and index + 1 < end and tokens[1].lower in _GIVEN_NAMES.all
        if is_title or (begins and roles.is_role(tokens[0])):
            begin = index + 1
    return begin if begin < end else start


@lru_cache(maxsize=_KEPT_WORDS)
def _is_title(word: str) -> bool:
    """Whether a word is a title or a role, with "-elect", "ex-" and the like, too."""
    if word in _PEOPLE.titles_and_roles:
        return True
    parts = word.split("-")
    known = [part for part in parts if part in _PEOPLE.titles_and_roles]
    return bool(known) and all(part in known or part in _PEOPLE.title_affixes for part in parts)


def _lists_names(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether another name follows a name in a list: Ann Doe, Bob Roe and Cid Poe."""
    if end >= len(tokens) or tokens[end].tag not in (COMMA, COORDINATOR):
        return False
    after = "".join([token.tag for token in tokens[end : end + _LONGEST_LINK_TOKENS]])
    return after.startswith(_LISTS)


def _role_start(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """The first word of a role in small letters before a name: campaign manager Jane Doe."""
    if start == 0:
        return start
    shared = roles.is_plural(tokens[start - 1].lower) and _lists_names(tokens, end)
    known = _is_title(tokens[start - 1].lower) and tokens[start - 1].lower not in _PEOPLE.titles_before_titles
    if not shared and not known and not (tokens[start - 1].tag == NOUN and roles.is_role(tokens[start - 1])):
        return start
    index = start - 1
    while index and tokens[index - 1].tag in NOMINAL and start - index < _LONGEST_ROLE_WORDS:
        index -= 1
    return index
