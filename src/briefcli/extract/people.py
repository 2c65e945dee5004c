"""Who is who: one entry for each person, organisation and state that the text names.

A mention joins the entry that has its full name, or the one entry that has its last name. Where two
people share a last name, the title or first name decides; where neither does, the mention goes to the
one named last, and `shared_name` says so.
"""

import re
from bisect import bisect_left
from functools import lru_cache

import msgspec

from briefcli.extract import lexicon, marks, mentions, paragraphs, roles, sentences
from briefcli.extract.mentions import Gender, Mention, PartyKind
from briefcli.extract.offsets import Span
from briefcli.extract.roles import Post
from briefcli.names import fold as _fold

fold = lru_cache(maxsize=4096)(_fold)

# So many people of one last name are looked at for a mention of the last name alone.
_MOST_OF_A_NAME = 20
# A common noun after a name is what the phrase is about: Doe's lawyer, the Doe campaign.
# A description that a name may stand beside: the mayor, Ann Doe; its director, Bob Roe; the town's mayor, Ann Doe.
_OPENING = frozenset(("the", "a", "an", "its", "his", "her", "their", "our", "my"))
_OWNED = re.compile(r"(?:['’]s|s['’])\s")
_CLOSING = frozenset((",", ".", ";", ":", ""))
_ENDS_IN_NOUN = re.compile(r"\s[a-z][\w-]*$")


class Party(msgspec.Struct, kw_only=True):
    """Somebody or something that is named.

    `name` is the fullest name in the text, `role` the first role given, `mentions` where the name stands,
    in order. `shared_name` tells that another party has the same last name.
    """

    name: str
    kind: PartyKind
    gender: Gender | None = None
    role: str | None = None
    affiliation: str | None = None
    shared_name: bool = False
    mentions: list[Span] = []


def find(text: str) -> tuple[Party, ...]:
    """The people, organisations and states that a text names, in order of appearance."""
    found = paragraphs.find(text)
    divided = sentences.divide(text, found, marks.find(text, found))
    return Register(text, divided).named()


class Register:
    """The parties of a text, to be asked who a mention is."""

    def __init__(self, text: str, divided: list[sentences.Sentence]) -> None:
        self.parties: list[Party] = []
        self.history: list[tuple[Mention, Party]] = []
        self._by_last: dict[str, list[Party]] = {}
        self._by_full: dict[tuple[str, str], Party] = {}
        self._by_role: dict[str, list[Party]] = {}
        self._by_start: dict[int, Party] = {}
        self._bodies: dict[str, Party] = {}
        self._posts: dict[int, list[Post]] = {}
        self._text = text
        found = [mention for number, one in enumerate(divided) for mention in mentions.find(text, one, number)]
        found = _without_first_words(found, divided)
        # Full names first: a headline may give the last name alone.
        for mention in sorted(found, key=lambda mention: len(mention.words) == 1):
            self._enter(mention)
        self._settle(found)
        self._decide(found)
        self._employ()

    def at(self, span: Span) -> Party | None:
        """The party whose name ends a noun phrase, or stands in it."""
        inside = self._near(span)
        return inside[-1][1] if inside else None

    def speaker(self, text: str, mention: Span) -> Party | None:
        """Who a noun phrase is: by the name that ends it, or by a role that one party alone has.

        "Doe's lawyer" is not Doe, and "the Doe campaign" neither.
        """
        near = self._near(mention)
        if near:
            start, party = near[-1]
            rest = text[start + len(party.name) if text.startswith(party.name, start) else start : mention.end]
            return None if _ENDS_IN_NOUN.search(rest) else party
        words = text[mention.start : mention.end].lower().split()
        beside = self._beside(text, mention)
        if beside is not None and words and (words[0] in _OPENING or _OWNED.search(" ".join(words))):
            return beside
        return self.with_role(words[-1]) if words and words[0] in ("the", "this") else None

    def _beside(self, text: str, mention: Span) -> Party | None:
        """The person whose name stands beside a description, between commas: the mayor, Ann Doe, said."""
        if not text.startswith(", ", mention.end):
            return None
        start = mention.end + 2
        party = self._by_start.get(start)
        if party is None or party.kind != "person":
            return None
        end = next((one.end for one in party.mentions if one.start == start), start)
        return party if text[end : end + 1] in _CLOSING else None

    def before(self, position: int, sentence: int) -> Party | None:
        """The party named last before a `who` in its sentence."""
        index = bisect_left(self.history, position, key=lambda entry: entry[0].span.start) - 1
        if index < 0 or self.history[index][0].sentence != sentence:
            return None
        return self.history[index][1]

    def named(self) -> tuple[Party, ...]:
        """The parties worth an entry: a single word of which nothing is known may be a town or a brand."""
        doing = {id(party) for mention, party in self.history if mention.kind or mention.leads or mention.owns}
        doing.update(id(party) for party in self._bodies.values())
        parties = {id(party): party for party in (*self.parties, *self._bodies.values())}
        named = (party for party in parties.values() if id(party) in doing or party.kind == "person")
        return tuple(sorted(named, key=lambda party: party.mentions[0]))

    def with_role(self, role: str) -> Party | None:
        """The one party that has a role, named by its noun: "mayor"; none when nobody or several have it."""
        parties = self._by_role.get(role, [])
        return parties[0] if len(parties) == 1 else None

    def _near(self, span: Span) -> list[tuple[int, Party]]:
        return [(start, self._by_start[start]) for start in range(span.start, span.end) if start in self._by_start]

    def _enter(self, mention: Mention) -> None:
        party = self._match(mention)
        if party is None:
            party = Party(name=" ".join(mention.words), kind=mention.kind or "organisation", mentions=[])
            self.parties.append(party)
            same = self._by_last.setdefault(_last(mention.words), [])
            same.append(party)
            if len(same) > 1:
                same[0].shared_name = party.shared_name = True
        first, last = fold(mention.words[0]), _last(mention.words)
        # Ann B. Doe is found again as Ann Doe and as A. Doe.
        self._by_full.setdefault((first, last), party)
        self._by_full.setdefault((first[:1], last), party)
        self._join(party, mention)

    def _match(self, mention: Mention) -> Party | None:
        last = _last(mention.words)
        if len(mention.words) > 1:
            return self._by_full.get((fold(mention.words[0]), last))
        same = self._by_last.get(last, ())[-_MOST_OF_A_NAME:]
        fitting = [one for one in same if not (mention.gender and one.gender) or mention.gender == one.gender]
        return max(fitting, key=lambda party: len(party.mentions), default=None)

    def _join(self, party: Party, mention: Mention) -> None:
        name = " ".join(mention.words)
        if len(mention.words) > 1 and len(name) > len(party.name):
            party.name = name
        party.gender = party.gender or mention.gender
        if mention.post != roles.NONE:
            self._posts.setdefault(id(party), []).append(mention.post)
        for word in (mention.post.role or "").lower().split():
            self.give_role(party, word)
        party.mentions.append(mention.span)
        self._by_start[mention.span.start] = party

    def give_role(self, party: Party, role: str) -> None:
        """Notes that a party has a role, so that "the mayor" finds it."""
        if role in lexicon.load()["roles"]:
            parties = self._by_role.setdefault(role, [])
            if len(parties) < 2 and not any(one is party for one in parties):
                parties.append(party)  # two are enough to know that the role does not decide

    def _settle(self, found: list[Mention]) -> None:
        """Brings parties and mentions into the order of the text."""
        for party in self.parties:
            party.mentions.sort()
        self.parties.sort(key=lambda party: party.mentions[0])
        self.history = [(mention, self._by_start[mention.span.start]) for mention in found]

    def _decide(self, found: list[Mention]) -> None:
        """Decides by the words around them who is a person, where the names themselves do not show it."""
        words = lexicon.load()
        mentions_of: dict[int, list[Mention]] = {}
        for mention in found:
            mentions_of.setdefault(id(self._by_start[mention.span.start]), []).append(mention)
        for party in self.parties:
            own = mentions_of.get(id(party), [])
            acts = [mention.acts for mention in own if mention.acts is not None]
            kinds = [mention.kind for mention in own if mention.kind is not None]
            if any(mention.is_sure for mention in own):
                party.kind = "person"
            elif not kinds:
                alone = len(own[0].words) == 1 and not own[0].words[0].isupper()
                known = own[0].words[0].lower() in words["organisations"]
                if alone and not known and acts and all(acts):
                    party.kind = "person"
            elif "state" in kinds and "person" not in kinds:
                party.kind = "state"
            elif party.kind == "person" and acts and not any(acts):
                party.kind = "organisation"  # in Port Doe
            elif kinds[0] == "person" and party.kind == "organisation":
                party.kind = "person"  # the headline did not show it

    def _employ(self) -> None:
        """Gives each party the role and the affiliation that stand first in the text."""
        for party in tuple(self.parties):
            for post in self._posts.get(id(party), ()):
                above = self._above(party, post)
                if party.affiliation is None and above is not None:
                    party.affiliation = above.name
                if party.role is None:
                    party.role = post.role if above is None else post.short

    def _above(self, party: Party, post: Post) -> Party | None:
        """The body in which a post is held; none where it is a person (Doe's lawyer) or the party itself."""
        if post.body is None or party.kind != "person":
            return None
        words = post.body.of(self._text)
        for start, inside in self._near(post.body):
            whole = any(mention == post.body for mention in inside.mentions)
            if inside is party or inside.kind == "person":
                return None
            if whole or (start == post.body.start and words == inside.name):
                return inside
        return self.body(post.body)

    def body(self, span: Span) -> Party:
        """The entry of a body that is called by what it is: "the regional hospital", "the union"."""
        words = " ".join(span.of(self._text).split())
        key = fold(words)
        known = self._bodies.get(key)
        if known is None:
            called = [one for one in self._by_last.get(key, ()) if one.kind != "person"]
            known = called[0] if len(called) == 1 else Party(name=words, kind="organisation", mentions=[])
            self._bodies[key] = known
        if span not in known.mentions:
            known.mentions.append(span)
        return known


def _without_first_words(found: list[Mention], divided: list[sentences.Sentence]) -> list[Mention]:
    """The mentions without the single words that have their capital only from beginning a sentence."""
    known = lexicon.load()

    def is_doubtful(mention: Mention) -> bool:
        begins = divided[mention.sentence].tokens[0].start == mention.whole.start
        if not begins or len(mention.words) > 1 or mention.kind is not None or mention.owns:
            return False
        # A common noun in the plural is no name, nor is one that the lists know.
        word = mention.words[0].lower()
        return not mention.acts or word.endswith("s") or word in known["plural_nouns"] or word in known["unnamed"]

    sure = {_last(mention.words) for mention in found if not is_doubtful(mention)}
    return [mention for mention in found if not is_doubtful(mention) or _last(mention.words) in sure]


def _last(words: tuple[str, ...]) -> str:
    known = lexicon.load()
    for word in reversed(words):
        if word.lower() not in known["name_suffixes"] and word.lower() not in known["company_suffixes"]:
            return fold(word)
    return fold(words[-1])
