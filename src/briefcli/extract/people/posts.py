"""Who holds which post: the person whom "the mayor" or "the Lund bank's chairman" stands for."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import pairwise

import msgspec

from briefcli import regexes
from briefcli.extract.people import short_forms
from briefcli.extract.people.party import Party
from briefcli.extract.people.post import NONE, Post
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span
from briefcli.names import fold

_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()

_MOST_HOLDERS = 6
"""Where more people hold posts of one noun (mayor), a description tells nobody apart, and time stays linear."""
_MOST_POSTS = 20
"""Posts of one person that are compared with a description; nobody holds more, whatever a text repeats."""
# What follows a role and says for whom: the president of the bank.
_HELD_IN = regexes.compile(rf"\s{lexicon.any_of(_PEOPLE.held_in)}\s+([^,.;:]{{1,60}})")
_IS_FROM = regexes.compile(r"\b(?:by|from) $")
_FROM_CHARACTERS = 5
_REACH_CHARACTERS = 80
"""After a description what it is held in is looked for within these; the longest name of a body has fewer."""
_WORDS_OF_BARE_POST = 2
"""Words of a description that tells nobody apart: the priest."""
_MOST_WORDS_OF_OTHER_POST = 4
"""Words of a description that is compared with posts of another noun: the top Danish diplomat."""
_GENITIVES = ("'s", "’s")
_REACH_OF_STRANGER_CHARACTERS = 1500
"""How far before a description somebody without a name is looked for, who may be meant as well."""
_MOST_WORDS_OF_BODY = 4
"""Words of a body that are compared; the first ones tell it apart."""
_WORD = regexes.compile(r"\w[\w'’-]*")
_OWN_WORD = regexes.compile(r"\w[\w'’-]*\.?")
_STEM_LETTERS = 4
"""So many tell that an adjective belongs to a name: Dolnian, Dolna."""
_LEFT = frozenset(("form",))
"""The stem of “former”, of a post that somebody has left."""
_HEAD_OF_STATE = "President"
"""In capitals, behind “the”, whoever is called so without the name of a body: not the Senate President."""
_MINISTER = "minister"

_KINDS_OF_PLACES = frozenset(fold(noun)[:_STEM_LETTERS] for noun in _PEOPLE.place_nouns)
_KINDS = _KINDS_OF_PLACES.union(fold(noun)[:_STEM_LETTERS] for noun in _PEOPLE.bodies)


class _Held(msgspec.Struct, frozen=True):
    """A post as it is compared: the words of its role, and the stems of those and of its body, qualifiers apart."""

    words: frozenset[str]
    stems: frozenset[str]
    qualifiers: frozenset[str]


class Posts:
    """The posts of all parties, to be asked who a description without a name is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._posts: dict[int, list[Post]] = {}
        self._holders: dict[str, list[Party]] = {}
        self._held: dict[int, list[_Held]] = {}

    @cached_property
    def _begins(self) -> int:
        """Where the text begins, behind any white space."""
        return len(self._text) - len(self._text.lstrip())

    def add(self, party: Party, post: Post) -> None:
        """Notes what the words beside a mention of a party say."""
        if post == NONE:
            return
        own = self._posts.setdefault(id(party), [])
        if post not in own[-_MOST_HOLDERS:]:
            own.append(post)
        if post.role is None:
            return
        held = self._held.setdefault(id(party), [])
        if len(held) < _MOST_POSTS and (one := self._compared(post)) not in held:
            held.append(one)
        words = _written_out(post.role.lower().split())
        # The coast guard is not its commodore.
        bodies = {word for word, noun in pairwise(words) if word in _PEOPLE.bodies and _names_post(noun)}
        for word in (word for word in words if word not in bodies):
            holders = self._holders.setdefault(word, [])
            if len(holders) < _MOST_HOLDERS and not any(one is party for one in holders):
                holders.append(party)

    def _compared(self, post: Post) -> _Held:
        role = _OWN_WORD.findall((post.role or "").lower())
        name = post.body.of(self._text) if post.body else ""
        body = _WORD.findall(name)
        # Opposition leader Cllr Doe is not the leader of the council.
        own = [word for word in role if word not in _PEOPLE.titles_written_out]
        words = (own or _written_out(role)) + body  # the ACP is the assistant commissioner
        if len(short := short_forms.initials(name)) >= short_forms.FEWEST_LETTERS:
            words.append(short)  # the OHB director
        stems, qualifiers = _parted(words)
        return _Held(frozenset(_written_out(role)), stems, qualifiers)

    def holds(self, party: Party, title: str) -> bool:
        """Whether somebody is told with all the words of a title: Judge, of Judge Ann Doe; Capt., of a captain."""
        words = frozenset(_written_out(title.lower().split()))
        return bool(words) and any(words <= held.words for held in self._held.get(id(party), ()))

    def is_held(self, noun: str) -> bool:
        """Whether somebody who is named holds a post that a noun in small letters may mean."""
        return noun in self._holders

    def of(self, party: Party) -> list[Post]:
        """The posts of a party in the order in which they were noted."""
        return self._posts.get(id(party), [])

    def holder(self, mention: Span) -> Party | None:
        """The one person who holds the post that a description names; none where nobody or several do.

        Of several who hold posts of one noun it is the one who has been named by then, if the others have not. Only at
        the beginning of a text, in its headline, and before a colon in a heading a description has no article: Mayor
        rejects claims. Its short form in
        capitals has none anywhere: as PM rejects claims.
        """
        phrase = mention.of(self._text)
        words = _written_out(_WORD.findall(phrase))
        is_bare = bool(words) and words[0].lower() not in _PEOPLE.opens_description
        is_short = phrase.isupper() and phrase.lower() in _PEOPLE.titles_written_out
        if is_bare and (is_short or mention.start <= self._begins or self._heads_line(mention)):
            words = ["the", *words]
        words = self._without_owner(words)
        if len(words) < 2 or words[0].lower() not in ("the", "this"):
            return None
        head = words[-1].lower()
        holders = [party for party in self._holders.get(head, ()) if party.kind == "person"]
        if not holders and len(words) <= _MOST_WORDS_OF_OTHER_POST:
            return self._called_otherwise(head, words[1:-1], mention)
        if not holders or not _names_post(head):
            return None
        told, qualifiers = _parted(words[1:-1])
        follows = _HELD_IN.match(self._text, mention.end, mention.end + _REACH_CHARACTERS)
        if follows and _IS_FROM.search(self._text, max(0, mention.start - _FROM_CHARACTERS), mention.start):
            # An appeal from the mayor for calm.
            follows = follows if not self._text.startswith("for ", mention.end + 1) else None
        if follows:
            told |= _stems(_WORD.findall(follows[1])[:_MOST_WORDS_OF_BODY])
        # The president of the bank is another one than the President, who may be called that of Dolna.
        is_other = follows is not None and follows[1].islower()
        fitting = self._fitting(holders, head, told, qualifiers, is_other=is_other)
        if not fitting and self._text.startswith(" who ", mention.end):
            left = qualifiers | _LEFT  # the mayor who resigned
            fitting = self._fitting(holders, head, told, left, is_other=is_other)
        if is_bare and not is_short and any(party not in fitting for party in self._otherwise(head)):
            return None  # Coach rages at referee: the coach of one side, or the manager of the other
        if len(fitting) > 1:
            fitting = [party for party in fitting if party.mentions[0].start < mention.start]
        if len(fitting) > 1 and head == _MINISTER:
            fitting = [party for party in fitting if told or not self._heads_ministers(party)]
        if len(fitting) > 1 and words[1:] == [_HEAD_OF_STATE]:
            fitting = [party for party in fitting if self._is_only(party, _HEAD_OF_STATE.lower())]
        return fitting[0] if len(fitting) == 1 else None

    def _without_owner(self, words: list[str]) -> list[str]:
        """A description by another name of a post, with a nation in front of it: the Norway diplomat, of Norway's."""
        if not words or not words[0].endswith(_GENITIVES) or words[-1].lower() in self._holders:
            return words
        nation = words[0][: -len("'s")]
        adjectives = lexicon.posts().nations.get(nation.lower())
        return ["the", *adjectives[-1:], *words[1:]] if adjectives and nation[0].isupper() else words

    def _heads_line(self, mention: Span) -> bool:
        """Whether a description opens a line and has a colon behind it, as in a heading: Mayor: “Stay away”."""
        begins = self._text[mention.start - 1 : mention.start] == "\n"
        return begins and self._text[mention.end : mention.end + 1] == ":"

    def _called_otherwise(self, noun: str, front: list[str], mention: Span) -> Party | None:
        """The one person named by then whose post has another name, too: the lawmaker, for Senator Doe.

        What stands in front is told of the post as well: the Danish diplomat. On top of a text the name may come later.
        """
        told, qualifiers = _parted([word for word in front if word.lower() not in _PEOPLE.first_among_posts])
        if qualifiers or (not told and noun in _PEOPLE.called_with_nation):
            return None
        is_on_top = mention.start <= self._begins
        if _tells_of_one(noun).search(self._text, max(0, mention.start - _REACH_OF_STRANGER_CHARACTERS), mention.start):
            return None  # an unnamed diplomat said so; the diplomat
        if self._is_of_other_kind(noun, mention):
            return None  # Norway's top leader mocks Doe; Norway's supreme leader said so
        people = (one for one in self._otherwise(noun) if is_on_top or one.mentions[0].start < mention.start)
        named = {id(party): party for party in people if not told or self._is_told(party, told)}
        return next(iter(named.values())) if len(named) == 1 else None

    def _is_of_other_kind(self, noun: str, mention: Span) -> bool:
        """Whether a noun is told near a mention of somebody of its own kind: the supreme leader, a rebel leader."""
        begin = max(0, mention.start - _REACH_OF_STRANGER_CHARACTERS)
        near = _kinds_of(noun).finditer(self._text, begin, mention.end + _REACH_OF_STRANGER_CHARACTERS)
        kinds = (found["kind"] for found in near)
        return any(kind not in _TAGS and kind not in _PEOPLE.first_among_posts for kind in kinds)

    def _is_told(self, party: Party, told: frozenset[str]) -> bool:
        """Whether all that a description tells is told of one post of a party: Danish, of the Danish ambassador."""
        return any(told <= held.stems for held in self._held.get(id(party), ()))

    def _fitting(
        self, holders: list[Party], head: str, told: frozenset[str], qualifiers: frozenset[str], *, is_other: bool
    ) -> list[Party]:
        """Those of some holders of posts of one noun whose post a description may mean."""
        return [
            party
            for party in holders
            if any(_fits(held, head, told, qualifiers, is_other) for held in self._held.get(id(party), ()))
            and not any(_is_elsewhere(held, head, told) for held in self._held.get(id(party), ()))
        ]

    def _otherwise(self, noun: str) -> Iterator[Party]:
        """The people whose posts have other names for which a noun may stand, too."""
        for other in _PEOPLE.roles_also_called.get(noun, ()):
            *front, head = other.split()
            people = (party for party in self._holders.get(head, ()) if party.kind == "person")
            yield from (party for party in people if not front or self._holds_all(party, frozenset((*front, head))))

    def _holds_all(self, party: Party, words: frozenset[str]) -> bool:
        """Whether one post of a party has all of some words: a foreign minister."""
        return any(words <= held.words for held in self._held.get(id(party), ()))

    def _heads_ministers(self, party: Party) -> bool:
        """Whether a minister is the prime or chief one, who is not called the minister beside others."""
        own = [held.words for held in self._held[id(party)] if _MINISTER in held.words]
        return all(not _PEOPLE.heads_of_ministers.isdisjoint(words) for words in own)

    def _is_only(self, party: Party, noun: str) -> bool:
        """Whether a post is told by one noun alone wherever it stands: President Doe, not Senate President Roe."""
        return all(held.words == {noun} for held in self._held[id(party)])


@lru_cache(maxsize=64)
def _kinds_of(noun: str) -> re.Pattern[str]:
    """The words in small letters in front of a noun for a post."""
    return regexes.compile(rf"(?<![\w-])(?P<kind>[a-z][a-z-]*)\s{re.escape(noun)}\b")


@lru_cache(maxsize=64)
def _tells_of_one(noun: str) -> re.Pattern[str]:
    """What tells of somebody without a name: an unnamed diplomat, another diplomat."""
    return regexes.compile(rf"\b(?i:an?|another|one)\s(?:[\w-]+\s){{0,3}}{re.escape(noun)}\b")


def _names_post(noun: str) -> bool:
    return any(noun in known for known in (_PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.titles))


def _fits(held: _Held, head: str, told: frozenset[str], qualifiers: frozenset[str], is_other: bool) -> bool:
    """Whether a description with these words beside its noun may mean a post: what both tell must agree."""
    own_head = _stems([head])
    if head not in held.words or qualifiers != held.qualifiers - own_head:
        return False
    own = held.stems - own_head
    return not told or (not own and not is_other) or bool(told & own)


def _is_elsewhere(held: _Held, head: str, told: frozenset[str]) -> bool:
    """Whether a post is held in another place of the same kind: the Lund State governor, for the one of Marsk State."""
    own = held.stems - _stems([head])
    shared = told & own
    is_same_kind = head in held.words and not _KINDS_OF_PLACES.isdisjoint(shared)
    return is_same_kind and shared <= _KINDS and told > shared and own > shared


def _written_out(words: list[str]) -> list[str]:
    """The words of a title with its short forms written out: governor for Gov., founder for co-founder."""
    words = [_without_co(word) for word in words]
    if _PEOPLE.titles_written_out.keys().isdisjoint(word.lower() for word in words):
        return words
    return " ".join([_PEOPLE.titles_written_out.get(word.lower(), word) for word in words]).split()


def _without_co(word: str) -> str:
    """A word of a title without “co-”, where the founder may be the co-founder; but the pilot is not the co-pilot."""
    bare = word.removeprefix("co-")
    return word if bare in _PEOPLE.co_is_another else bare


def _parted(words: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of words, apart from those that make another post of one: deputy, former."""
    is_qualifier = [word.lower() in _PEOPLE.qualifiers for word in words]
    stems = _stems([word for word, makes_other in zip(words, is_qualifier, strict=True) if not makes_other])
    return stems, _stems([word for word, makes_other in zip(words, is_qualifier, strict=True) if makes_other])


def _stems(words: list[str] | frozenset[str]) -> frozenset[str]:
    return frozenset([stem for word in words if (stem := _stem(word))])


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    folded = fold(word)
    return "" if folded in _PEOPLE.little_words_of_posts else folded[:_STEM_LETTERS]
