"""Who is who: one entry for each person, organisation and state that the text names.

A mention joins the entry that has its full name, or the one entry that has its last name. Where two
people share a last name, the title or first name decides; where neither does, the mention goes to the
one named most, then last, and `shared_name` says so.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefcli import regexes
from briefcli.extract.people import (
    bylines,
    evidence,
    jobs_before_names,
    kinds,
    mentions,
    name_words,
    own_verbs,
    role_nouns,
    roles_by_pronoun,
)
from briefcli.extract.people.bodies import Bodies, Names, is_kind_of_people
from briefcli.extract.people.last_names import fold, is_last_name, last_name, name_suffix
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.misspelt import Spellings
from briefcli.extract.people.party import Party
from briefcli.extract.people.post import Post
from briefcli.extract.people.posts import Posts
from briefcli.extract.people.short_forms import ShortForms
from briefcli.extract.text import density, lexicon, marks, paragraphs, sentences
from briefcli.extract.text.classes import BASE_FORM
from briefcli.extract.text.offsets import Span

_FAMILY_NAMES = lexicon.family_names().all
_GIVEN_NAMES = lexicon.given_names()
_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_NOBODY = _PEOPLE.says_no_role & (_PEOPLE.roles_female | _PEOPLE.roles_male | {"person"})
"""What somebody is who may be anybody: man, girl."""
_VERBS = lexicon.verbs()
_NAMES_OF_TIMES = _PEOPLE.given_names_of_days | _PEOPLE.given_names_of_months


_PERSONS = (_PEOPLE.roles, _PEOPLE.kin, _PEOPLE.occupations, _PEOPLE.unnamed)
_HONORIFICS = _PEOPLE.honorifics | _PEOPLE.courtesy
_MOST_NAMESAKES = 20
"""So many people of one last name are looked at for a mention of the last name alone, so that time stays linear."""
# From a description to the name beside it: the mayor, Ann Doe; the head of the bank, Ann Doe; the envoy to Marsk, Ann
# Doe; a man who gave his name as Bob Roe.
_TO_NAME = regexes.compile(
    rf"(?:\s\({lexicon.any_of(_PEOPLE.qualifiers)}\))?"
    rf"(?:\s{lexicon.any_of(_PEOPLE.role_held_in | _PEOPLE.links_posts_to_matters)}\s[^,.;:]{{1,80}})?"
    r"(?:,\swho\sgave\s[^,.;:]{1,40}\sname(?=,\s)|,\s(?:an?\s[^,.;:]{1,40}\s)?who\sgave\s[^,.;:]{1,40}\sas\s)?"
    # A group, which calls itself Pale Lantern.
    r"(?:,\s(?:which\scalls\sitself)\s|,?\scalling\sitself\s|,\s(?:(?:\d{1,3}-year-old|\w+-based)\s)?"
    rf"(?:(?:his|her)\s(?:royal\s)?{lexicon.any_of(_PEOPLE.styles)}\s)?|(?<=\sas\s)|\s(?P<called>named|called)\s)",
    re.IGNORECASE,
)
# The author [and broadcaster] Ann Doe; its founder [and biggest shareholder], Bob Roe; a baker [and father of two],
# Tom Poe.
_AND = " and "
_AND_POST = regexes.compile(
    r"\sand\s(?:[a-z’'-]+\s){0,3}?(?P<post>[a-z’'-]+)(?:\sof\s[^,.;:]{1,40})?(?P<comma>,?)\s(?=[A-Z])"
)
# The head of the Lund council Ann Doe.
_OF_THING = regexes.compile(
    r"\s(?:that|which)\s[a-z]+\s(?:the|an?|its)\s(?:[a-z’'-]+\s){0,2}(?P<thing>[a-z’'-]+),\s(?=[A-Z])"
)
"""A relative clause about a thing between a body and its name: the firm that owns the truck, Marsk Foods, said."""
_OF_BODY = regexes.compile(r"\sof\sthe(?:\s[\w’'-]+){0,3}?\s(?P<body>[a-z]+)\s(?=[A-Z])")
_REACH_CHARACTERS = 100
"""After a description the name beside it is looked for within these; what it is held in has 80 at the most."""
_FULL_NAME_WORDS = 3
"""A name of so many words may have two last ones: Lars Berg Holm, Berg Holm."""
_MOST_WORDS_IN_FRONT = 3
"""Words that may tell more of a role: the Marsk human rights activist."""
_WORDS_OF_TITLED = 2
"""A title in capitals and a last name: CS Doe."""
_WORDS_OF_CLUB = 2
"""Marsk Rovers: a longer name is no town's with one word behind it."""
_NOWHERE = Span(-1, -1)
_RANKS_ALONE = frozenset({"chief", "senior"})
"""Words of two posts that may be two posts all the same."""
_NOT_OF_NAME = _TEXT.determiners | _PEOPLE.company_suffixes
"""Words with which, and without, a body is the same: the Marsk Ferries, Marsk Ferries plc."""
_SEVERAL_NAMES = frozenset(_PEOPLE.same_state.values())
_SHORT_FORM = regexes.compile(r"\s\([A-Z]{2,6}\)")
"""The short form behind the name of a body: the Salt Party (SP)."""
_AT = regexes.compile(r"\s(?:at|with)\s(?:the\s)?(?:(?!of\s)[a-z-]+\s){0,2}$")
"""What stands between a role and the body in which it is held: at, at fruit importer; but not: with the mayor of."""
_HIS = regexes.compile(
    rf"\b(?:his|her)\s(?:[\w-]+\s){{0,2}}(?:{lexicon.any_of(_PEOPLE.spouses)})?,?\s?$", re.IGNORECASE
)
"""In front of whoever is married to somebody named before: his wife, his late wife,"""
_GENDERED = ("her", "his")
_HIS_BEHIND = regexes.compile(r",\s(?:his|her)\s")
_OWNER = regexes.compile(r"\b(?P<name>\w+)['’]s\s(?:[\w-]+\s){0,2}(?:[\w-]+,\s|,?\s?)$")
_REACH_OF_OWNER_CHARACTERS = 40
"""Around a wife or husband “his” or “Doe's” is looked for within these."""
_ROYAL = ("Prince", "Princess")
"""What stands in front of given names only."""
_REACH_OF_AT_CHARACTERS = 40
"""In front of a body “at” and two words are looked for within these."""
_OWNED = regexes.compile(r"(?:['’]s|s['’])\s")
_CALLED_WHAT = regexes.compile(rf"['’]s\s|\s(?:{lexicon.any_of(lexicon.text().determiners)}\s|[“\"‘'])")
"""What follows the name of somebody whom, or whose thing, another calls something."""
_NICKNAME = regexes.compile(r"\s[“\"‘'(](?P<called>[A-Z][a-z]+)[”\"’')]\s")
"""What somebody is called, between the given and the last name: Albert “Ace” Doe."""
_CLOSING = frozenset((",", ".", ";", ":", ""))
_INITIALS = regexes.compile(r"(?:[A-Z]\.)+")
_LETTERS = regexes.compile(rf"(?:,?\s{lexicon.any_of(_PEOPLE.post_nominals)}\b)+", re.IGNORECASE)
"""What may stand behind a name between commas: her counsel, Ann Doe KC, said."""
_ACCORDING_TO = "according to "
_ASIDE = regexes.compile(r",\s[^,.;:]{1,60},\s(?P<verb>[a-z]+)\b")
"""What may follow the name of whoever does something: , 38, was."""
_FROM_PLACE = regexes.compile(
    rf"\s{lexicon.any_of(_PEOPLE.held_in | {'from'})}\s(?:the\s)?(?:[a-z’'-]+\s){{0,2}}"
    r"[A-Z][\w’'-]+(?:\s(?:&\s)?[A-Z][\w’'-]+){0,2},"
)
"""Behind a name between commas, where its bearer comes from: the chair, Ann Doe of the Ord Alliance, said."""
# A common noun after a name is what the phrase is about: Doe's lawyer, the Doe campaign.
_ENDS_IN_NOUN = regexes.compile(r"\s[a-z][\w-]*$")

# In front of the name of a relative: his nephew, Ann Doe.
_OF_KIN = regexes.compile(
    rf"\b{lexicon.any_of(_CLAUSES.owners)}\s(?:\w+\s){{0,2}}{lexicon.any_of(_PEOPLE.kin)},?\s\Z", re.IGNORECASE
)

# A preposition before a name makes it a part of what the phrase is about: residents of Marsk.
_HANGS_ON = regexes.compile(rf"\b{lexicon.any_of(_TEXT.prepositions)}\s+(?:the\s+)?$", re.IGNORECASE)

_BORN = ("Born ", "he was born ")
"""What stands in front of the name that somebody was born with."""


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
        self._by_first: dict[str, list[Party]] = {}
        self._clubs: dict[str, Party] = {}
        self._by_middle: dict[str, list[Party]] = {}
        self._by_full: dict[tuple[str, str], Party] = {}
        self._bodies_by_name: dict[str, Party] = {}
        self._by_whole: dict[str, Party] = {}
        self._places: dict[str, Party] = {}
        self._by_start: dict[int, Party] = {}
        self._by_end: dict[int, Party] = {}
        self._starts: list[int] = []
        self._by_state: dict[str, Party] = {}
        # Each name by where it starts, and by where the title before it starts.
        self._names: dict[int, Span] = {}
        self._full_starts: dict[int, list[int]] = {}
        # From where a name starts to where its title or office does.
        self._wholes: dict[int, int] = {}
        # The title before the first mention: a last name alone is called by it.
        self._titles: dict[int, str] = {}
        # Where somebody is an economist or a nurse at is a body, though nothing else is known of it.
        self._employers: set[int] = set()
        # Those who are named as wife or husband, by the given name alone.
        self._spouses: list[tuple[Party, Mention]] = []
        # Whether the first word of a firm is that of a place, too.
        self._too: dict[str, bool] = {}
        # Those who are named as father or mother, by the given name alone.
        self._parents: list[tuple[Party, Mention]] = []
        # The bodies that “its” stands for, by sentence.
        self._its: dict[int, Party] = {}
        self._text = text
        self._divided = divided
        self._posts = Posts(text)
        self._short_forms = ShortForms(text)
        self._spellings = Spellings()
        names = Names(lambda last: self._by_last.get(last, []), self._by_start.get, self._by_end.get, self.parties)
        self._bodies = Bodies(text, divided, names)
        found: list[Mention] = []
        for number, one in enumerate(divided):
            found += mentions.find(text, one, number)
            density.require_few("names", len(found), text, at_least=True)
        found = mentions.with_shared_last_names(text, mentions.without_offices(text, found))
        found = jobs_before_names.cut(mentions.without_first_words(found, divided), divided)
        found = mentions.without_verbs_of_headlines(text, found)
        # Full names first: a headline may give the last name alone.
        for mention in sorted(found, key=lambda one: _rank(one, is_birth=text.endswith(_BORN, 0, one.whole.start))):
            self._enter(mention)
        self._settle(found)
        self._decide(found)
        for party, post in (
            *bylines.find(text, divided, self.history),
            *roles_by_pronoun.find(text, divided, self.history),
        ):
            self._posts.add(party, post)
        self._employ()

    def at(self, span: Span) -> Party | None:
        """The party whose name ends a noun phrase, or stands in it."""
        inside = self._near(span)
        return inside[-1][1] if inside else None

    def called(self, name: str) -> Party | None:
        """The party whose whole name it is."""
        return next((one for one in self.parties if one.name == name), None)

    def speaker(self, mention: Span) -> Party | None:
        """Who a noun phrase is: by the name that ends it, or by a role that one party alone has.

        "Doe's lawyer" is not Doe, "the Doe campaign" neither, and residents of Marsk are not Marsk.
        """
        near = self._near(mention)
        if near:
            office = self._posts.holder(mention) if self._is_post_in_short(mention) else self._held_around(near[-1][0])
            if office is not None:
                return office
            first, whoever = near[0]
            if first < mention.start:  # Ann Doe of Save [the Children] said
                return self._member_before(first) or whoever
            if (
                mention.start in (first, self._wholes[first])
                and whoever.kind == "person"
                and self._text.startswith(" of ", self._names[first].end)
            ):
                return whoever  # Doe of Roe's party
            start, party = near[-1]
            end = self._names[start].end
            rest = self._text[end if end <= mention.end else start : mention.end]
            hangs = _HANGS_ON.search(self._text[mention.start : start]) or self._is_of_holder(mention, start)
            is_of_it = _ENDS_IN_NOUN.search(rest) or _OWNED.match(rest)  # the Doe campaign, Doe's Chief Press Secretary
            if not is_of_it and not hangs:
                return party
        return (
            self._by_title_as_name(mention)
            or self._in_office(mention)
            or self._beside(mention)
            or self._posts.holder(mention)
            or self._bodies.speaker(mention)
        )

    def _is_of_holder(self, mention: Span, name: int) -> bool:
        """Whether a phrase is about somebody of whoever is named with a post: the mother of the victim Ann Doe."""
        link = _HANGS_ON.search(self._text[mention.start : self._wholes[name]])
        words = self._text[mention.start : mention.start + link.start()].lower().split() if link else []
        if words == ["one"]:
            return False  # one of the bakers Ann Doe
        return bool(words) and any(words[-1] in known for known in _PERSONS)

    def _is_post_in_short(self, mention: Span) -> bool:
        """Whether a noun phrase is “the” and the short form of a post: the CM."""
        article, _, post = mention.of(self._text).partition(" ")
        return article.lower() == "the" and post.isupper() and post.lower() in _PEOPLE.titles_written_out

    def _by_title_as_name(self, mention: Span) -> Party | None:
        """The one person whose last name is spelt like a title, and stands alone: Ann Bishop left. Bishop said."""
        word = mention.of(self._text)
        same = self._by_last.get(fold(word), []) if word.isalpha() and word[0].isupper() else []
        return same[0] if len(same) == 1 and same[0].kind == "person" else None

    def _in_office(self, mention: Span) -> Party | None:
        """The person in front of whose name an office begins with this phrase: minister of mines Ann Doe."""
        start, _ = self._names.get(mention.start, _NOWHERE)
        return self._by_start.get(start) if start >= mention.end else None

    def _held_around(self, name: int) -> Party | None:
        """The person in whose role a name stands, in front of theirs: [Lund Roads and Bridges Agency] head Ann Doe."""
        following = bisect_right(self._starts, name)
        start = self._starts[following] if following < len(self._starts) else name
        holder = self._by_start[start]
        return holder if self._wholes[start] <= name < start and holder.kind == "person" else None

    def _beside(self, mention: Span) -> Party | None:
        """The person whose name stands beside a description, between commas: the head of the bank, Ann Doe, said."""
        words = mention.of(self._text).lower()
        is_description = words.split(maxsplit=1)[0] in _PEOPLE.opens_description or _OWNED.search(words)
        head = words.rsplit(maxsplit=1)[-1]
        if not is_description and head not in _PEOPLE.kin and head.partition("-")[0] not in _PEOPLE.roles:
            return None
        if head in ("parents", "families") or (head.endswith("s") and head.removesuffix("s") in _PEOPLE.kin):
            return None  # the parents of one of the girls, Ann Doe, are several
        reach = mention.end + _REACH_CHARACTERS
        behind = _OF_BODY.match(self._text, mention.end, reach)
        if behind and behind["body"] in _PEOPLE.bodies and (named := self._names.get(behind.end())) is not None:
            whoever = self._by_start[named.start]
            acts = self._text[named.end : named.end + _REACH_CHARACTERS].split()[:2]
            is_clause = len(acts) > 1 and all(word in _VERBS for word in acts)  # the head of the union Doe founded said
            return whoever if whoever.kind == "person" and not is_clause else None
        holder = self._with_second_post(mention)
        if holder is not None:
            return holder
        follows = _TO_NAME.match(self._text, mention.end, reach)
        if follows is not None and self._is_aim(follows.span()):
            return None
        noun = words.rsplit(maxsplit=1)[-1]
        at = follows.end() if follows else self._beyond_relative(mention)
        # A body may have its article: a second union, the Salt Guild, said.
        is_body = noun in _PEOPLE.bodies or noun in _PEOPLE.organisations or noun in _PEOPLE.bodies_with_causes
        at += len("the ") * (is_body and self._text.startswith("the ", max(at, 0)))
        start, end = self._names.get(at, _NOWHERE)
        party = self._by_start.get(start)
        is_called = follows is not None and follows["called"] is not None
        if is_called and _CALLED_WHAT.match(self._text, max(end, 0)):
            return None  # a baker called Doe “a liar”; a baker called Doe's plan daft
        letters = _LETTERS.match(self._text, max(end, 0))
        last = letters.end() if letters is not None else end
        is_closed = self._text[last : last + 1] in _CLOSING or _FROM_PLACE.match(self._text, max(end, 0))
        if party is None or not (is_called or is_closed):
            return None
        if follows is not None and own_verbs.has_own_verb(follows[0].lower().split()):
            return None  # the mayor of Marsk met the leader, Ann Doe
        is_body = is_body or noun in _PEOPLE.roles_over_things
        is_for = follows is not None and follows[0].lower().startswith(" for ")
        if is_for and party.gender == "m" and noun in _PEOPLE.roles_female:
            return None  # a spokeswoman for the mayor, Bob Roe, said
        if self._is_source(mention, end, noun):
            return None  # according to the union, Ann Doe, 38, was hit
        return party if party.kind == "person" or is_body else None

    def _beyond_relative(self, mention: Span) -> int:
        """Where the name of a body begins behind what it does with a thing: the firm that owns the truck, Orul."""
        found = _OF_THING.match(self._text, mention.end, mention.end + _REACH_CHARACTERS)
        if found is None:
            return -1
        name = self._names.get(found.end(), _NOWHERE)
        last = name.of(self._text).rpartition(" ")[2].lower()  # the firm that owns the bank, Orul Bank, said
        return -1 if found["thing"] == last or role_nouns.is_one_person(found["thing"]) else found.end()

    def _with_second_post(self, mention: Span) -> Party | None:
        """The person whose second post stands before the name: its founder and chairman, Bob Roe; the author and poet.

        Without a comma an office may be another's: the president and party leader Bob Roe met.
        """
        joined = _AND_POST.match(self._text, mention.end, mention.end + _REACH_CHARACTERS)
        start, end = self._names.get(joined.end(), _NOWHERE) if joined is not None else _NOWHERE
        party = self._by_start.get(start)
        if joined is None or party is None or party.kind != "person":
            return None
        words = mention.of(self._text).lower().split()
        can_be_two = words[0] not in _CLAUSES.owners and words[-1] in _PEOPLE.all_titles
        is_closed = self._text[end : end + 1] in _CLOSING if joined["comma"] else not can_be_two
        is_other = joined[0].split(maxsplit=2)[1] in _TEXT.determiners | _CLAUSES.owners  # the farmer and his wife, Ann
        known = _PEOPLE.titles_and_roles, *_PERSONS
        is_post = all(any(word in one for one in known) for word in (words[-1], joined["post"]))
        return party if is_post and is_closed and not is_other else None

    def _is_aim(self, between: tuple[int, int]) -> bool:
        """Whether “to” leads from a phrase to a deed, and the name beside that is another's: told to free Ann Doe."""
        words = self._text[slice(*between)].lower().split(maxsplit=2)
        verb = _VERBS.get(words[1]) if words[:1] == ["to"] and len(words) > 1 else None
        return verb is not None and BASE_FORM in verb.forms

    def _is_source(self, mention: Span, end: int, noun: str) -> bool:
        """Whether “according to” leads to a phrase, and the name beside it is that of whom the source tells."""
        if self._text[max(0, mention.start - len(_ACCORDING_TO)) : mention.start].lower() != _ACCORDING_TO:
            return False
        aside = _ASIDE.match(self._text, end, end + _REACH_CHARACTERS)
        return noun in _CLAUSES.documents or (aside is not None and aside["verb"] in _VERBS)

    def is_shared(self, mention: Span, party: Party) -> bool:
        """Whether a mention is only a last name that somebody else bears too: Doe; not: Ann Doe, Mrs Doe, the mayor."""
        said, own = set(fold(mention.of(self._text)).split()), set(fold(party.name).split())
        last = last_name(tuple(party.name.split()))
        if party.kind != "person" or not party.shared_name or last not in said or len(said & own) > 1:
            return False
        called = name_words.gender([*said], "")
        same = self._by_last.get(last, ())[-_MOST_NAMESAKES:]
        name = self._names.get(mention.start, mention)
        others = [one for one in self._with_title([*same], self._title(mention, name)) if one is not party]
        return any(called is None or one.gender in (None, called) for one in others)

    def namesakes(self, mention: Span, party: Party) -> list[Party]:
        """Those of another gender than a party who may be meant by a mention that is only their last name."""
        if party.gender is None or not self.is_shared(mention, party):
            return []
        same = self._by_last.get(last_name(tuple(party.name.split())), ())[-_MOST_NAMESAKES:]
        return [one for one in same if one.kind == "person" and one.gender not in (party.gender, None)]

    def words(self, span: Span) -> str:
        """The words of the text in a place, on one line."""
        return " ".join(span.of(self._text).split())

    def before(self, position: int, sentence: int) -> Party | None:
        """The party named last before a `who` in its sentence."""
        index = bisect_left(self.history, position, key=lambda entry: entry[0].span.start) - 1
        if index < 0 or self.history[index][0].sentence != sentence:
            return None
        return self.history[index][1]

    def named(self) -> tuple[Party, ...]:
        """The parties worth an entry: a single word of which nothing is known may be a town or a brand."""
        doing = {id(party) for mention, party in self.history if mention.kind or mention.leads or mention.owns}
        doing |= self._employers
        bodies = self._bodies.all()
        doing.update(id(party) for party in bodies)
        parties = {id(party): party for party in (*self.parties, *bodies)}
        named = (party for party in parties.values() if id(party) in doing or party.kind == "person")
        return tuple(sorted(named, key=lambda party: party.mentions[0]))

    def posts(self, party: Party) -> list[Post]:
        """What the text calls a party beside its name, in the order of the text."""
        return self._posts.of(party)

    def is_held(self, noun: str) -> bool:
        """Whether somebody who is named holds a post that a noun in small letters may mean."""
        return self._posts.is_held(noun)

    def _near(self, span: Span) -> list[tuple[int, Party]]:
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        is_small = self._text[span.start : span.start + 1].islower()
        if is_small and first and self._names[self._starts[first - 1]].end >= span.end:
            first -= 1  # Save [the Children]
        return [(start, self._by_start[start]) for start in self._starts[first:last]]

    def _member_before(self, body: int) -> Party | None:
        """The person whose name stands in front of that of a body, with “of” between: Ann Doe of Save the Children."""
        before = bisect_left(self._starts, body) - 1
        if before < 0 or self._text[self._names[self._starts[before]].end : body] != " of ":
            return None
        party = self._by_start[self._starts[before]]
        return party if party.kind == "person" else None

    def _enter(self, mention: Mention) -> None:
        first, last, suffix = fold(mention.words[0]), last_name(mention.words), name_suffix(mention.words)
        state = _state(mention)
        party = self._by_state.get(state) or self._entered(mention)
        if party is None:
            party = Party(name=" ".join(mention.words), kind=mention.kind or "organisation", mentions=[])
            self.parties.append(party)
            self._shorten(party, mention)
            if mention.kind == "organisation":
                self._bodies_by_name[_name_of_body(mention)] = party
            if state:
                self._by_state[state] = party
            same = self._by_last.setdefault(last, [])
            same.append(party)
            # Norway is not taken for the Bank of Norway.
            if len(same) > 1 and party.kind != "state" and same[0].kind != "state":
                same[0].shared_name = party.shared_name = True
        self._short_forms.add(party, mention)
        if (mention.post.role or "").lower() in _PEOPLE.spouses and len(party.name.split()) == 1:
            self._spouses.append((party, mention))
        if (mention.post.role or "").lower() in _PEOPLE.mothers_and_fathers and len(party.name.split()) == 1:
            self._parents.append((party, mention))
        if mention.kind == "person" and len(mention.words) >= _FULL_NAME_WORDS:
            self._enter_first_surname(party, mention)
        if mention.kind == "person" and len(mention.words) > 1:
            own = self._by_first.setdefault(first, [])
            if not any(one is party for one in own[-_MOST_NAMESAKES:]):
                own.append(party)
            self._enter_nickname(party, mention, last)
            self._spellings.add(last, party)
        self._by_whole.setdefault(" ".join(mention.words), party)
        if mention.rule == mentions.PLACE_BESIDE.name:
            self._places.setdefault(" ".join(mention.words), party)
        # Ann B. Doe is found again as Ann Doe and as A. Doe.
        self._by_full.setdefault((first, last), party)
        self._by_full.setdefault((first, last + suffix), party)
        self._by_full.setdefault((first[:1], last), party)
        behind_initial = _behind_initial(mention.words)
        if behind_initial is not None:
            self._by_full.setdefault((behind_initial, last), party)
        self._join(party, mention)

    def _enter_nickname(self, party: Party, mention: Mention, last: str) -> None:
        """Lets Albert “Ace” Doe be found as Ace, and as Ace Doe."""
        nickname = _NICKNAME.search(mention.span.of(self._text))
        if nickname is None:
            return
        called = fold(nickname["called"])
        self._by_full.setdefault((called, last), party)
        own = self._by_first.setdefault(called, [])
        if not any(one is party for one in own[-_MOST_NAMESAKES:]):
            own.append(party)

    def _enter_first_surname(self, party: Party, mention: Mention) -> None:
        """Lets Ann Doe Roe and Ann de la Doe Roe be found as Doe."""
        for word in mention.words[1:-1]:
            own = self._by_middle.setdefault(fold(word), [])
            is_name = word[0].isupper() and word.lower() not in _GIVEN_NAMES.all and not _is_listed_place(word)
            if is_name and len(word) > 2 and not any(one is party for one in own[-_MOST_NAMESAKES:]):
                own.append(party)

    def _shorten(self, party: Party, mention: Mention) -> None:
        """Lets the Office for Safe Goods be found as the Office, Marsk Rovers as Marsk, Lord Doe of Ord as Lord Doe."""
        if mention.kind == "person" and mention.words[1:2] == ("of",):
            self._by_last.setdefault(fold(mention.words[0]), []).append(party)
        if mention.kind != "organisation":
            return
        if len(mention.words) == _WORDS_OF_CLUB and mention.words[1].lower() in _PEOPLE.club_ends:
            self._clubs[fold(mention.words[0])] = party
        first, last = mention.words[0].lower(), mention.words[-1].lower()
        ends_firm = last in _PEOPLE.company_suffixes or last in _PEOPLE.firm_ends or last in ("bank", "group")
        is_weak = not ends_firm and len(mention.words) > 1 and last in _PEOPLE.ends_of_shortened_firms
        ends_firm = ends_firm or (is_weak and not self._is_place_too(mention.words[0], mention.words[1]))
        is_firm = ends_firm and first not in _PEOPLE.places and not name_words.is_everyday(first)
        if is_firm and len(mention.words) > 1:  # Marsk, for Marsk Power, Inc.
            self._clubs.setdefault(fold(first), party)
        both = mention.words.index("and") if "and" in mention.words else 0
        if both > 1 and (ends_firm or last in _PEOPLE.ends_of_founders):  # Marsk Quill, for Marsk Quill and Co
            front = mention.words[:both]
            if not _is_given(first):
                self._by_whole.setdefault(" ".join(front), party)
            self._bodies_by_name.setdefault(" ".join(map(fold, front)), party)
        link = next((index for index, word in enumerate(mention.words) if index and word in ("of", "for")), None)
        if link is not None:
            self._by_last.setdefault(fold(mention.words[link - 1]), []).append(party)

    def _is_place_too(self, word: str, behind: str) -> bool:
        """Whether the text has the first word of a firm as a place: Orul Rail; the population of Orul, in Orul."""
        if (known := self._too.get(word)) is None:
            leads = rf"(?:{lexicon.any_of(_PEOPLE.place_prepositions - {'at'})}|{lexicon.any_of(_PEOPLE.of_places)} of)"
            of_place = rf"\b{leads} {re.escape(word)}\b(?! {re.escape(behind)})"
            known = re.search(of_place, self._text) is not None
            self._too[word] = known
        return known

    def _entered(self, mention: Mention) -> Party | None:
        """Whose a name is: a body’s by all of it or in short, anybody else’s by the full or the last name."""
        if len(mention.words) > 1 and mention.kind == "organisation":
            same = self._by_whole.get(" ".join(mention.words)) if mention.rule == mentions.PLACE_BESIDE.name else None
            known = self._bodies_by_name.get(_name_of_body(mention)) or same
            return known or self._short_forms.party(mention)
        if mention.rule == kinds.GIVEN and (place := self._places.get(" ".join(mention.words))) is not None:
            return place  # the village of Dan Gora; the road to Dan Gora
        body = self._short_forms.party(mention)
        if body is not None:
            body.short_form = body.short_form or mention.words[0]
        return body or self._match(mention)

    def _match(self, mention: Mention) -> Party | None:
        last, suffix = last_name(mention.words), name_suffix(mention.words)
        if len(mention.words) > 1:
            first = fold(mention.words[0])
            known = self._known(mention, first, last, suffix)
            if known is not None:
                return None if _is_other(known, mention) else known
            longer = self._of_some_words(mention, first, last) or self._by_birth_name(mention, first)
            if longer is not None:
                return longer
            if not is_last_name(mention.words):
                return self._of_last_words(mention) or self._of_given_in_short(mention)
        same = self._by_last.get(last, ())[-_MOST_NAMESAKES:]
        may_be_club = (
            len(mention.words) == 1 and mention.acts is not False and (mention.leads or self._has_post(mention))
        )
        club = self._clubs.get(last) if may_be_club else None
        if club is not None and not any(_has_given_name(one) for one in same):
            return club  # not: Doe Mining Corp. said so. Ann Doe left. Doe said
        # A last name may be a given name, too: Ross for Ann Ross.
        is_bare = len(mention.words) == 1 and mention.whole == mention.span
        gender = None if is_bare else mention.gender
        fitting = [one for one in same if not (gender and one.gender) or gender == one.gender]
        if len(mention.words) == 1:  # the Bronx is not the East Bronx
            fitting = [one for one in fitting if not _is_part_of_place(one)]
        if len(mention.words) == 1:  # Norway is not the Bank of Norway
            fitting = [one for one in fitting if not _is_named_for(one, mention)]
        fitting = self._with_title(fitting, self._title(mention.whole, mention.span))
        if len(fitting) == 1 and (parent := self._parent(fitting[0], mention)) is not None:
            return parent
        if len(fitting) == 1:
            return None if self._is_relative(fitting[0], mention) else fitting[0]
        if fitting or len(mention.words) > 1:
            return max(
                fitting,
                key=lambda party: (len(party.mentions), self._named_before(party, mention.span.start)),
                default=None,
            )
        middle = self._by_middle.get(last, ())
        if len(middle) == 1 and (mention.kind in (None, "person")):
            return middle[0]
        spouse = None if fitting else self._spouse(same, mention)
        return spouse or self._by_given_name(mention, last) or self._misspelt(mention, last)

    def _by_birth_name(self, mention: Mention, first: str) -> Party | None:
        """The one person of the same given name whose name at birth is told: Born Ann Roe in Lund, she is Ann Doe."""
        same = self._by_first.get(first, ())
        is_birth = self._text.endswith(_BORN, 0, mention.whole.start)
        return same[0] if is_birth and len(same) == 1 and mention.kind in (None, "person") else None

    def _misspelt(self, mention: Mention, last: str) -> Party | None:
        """The one person named in full before whose last name a word nearly is: Zarvoin, behind Ann Zarovin."""
        word = mention.words[0]
        is_known = fold(word) in _GIVEN_NAMES.all or _is_listed_place(word) or name_words.is_everyday(word.lower())
        party = self._spellings.of(last) if mention.kind in (None, "person") and not is_known else None
        is_before = party is not None and party.mentions[0].start < mention.span.start
        return party if is_before and last not in self._by_last else None

    def _of_some_words(self, mention: Mention, first: str, last: str) -> Party | None:
        """Whose name has some of these words: the first two, the last one with its particle, or that behind a title."""
        longer = self._of_first_words(mention)
        if longer is not None:
            return longer
        if first in _PEOPLE.name_particles and len(self._by_middle.get(last, ())) == 1:
            return self._by_middle[last][0]  # von Doe for Ann von Doe Roe
        if first not in _PEOPLE.titles_like_initials or len(mention.words) != _WORDS_OF_TITLED:
            return None
        same = self._by_last.get(last, ())[-_MOST_NAMESAKES:]
        held = [one for one in same if self._posts.holds(one, first)]
        return held[0] if len(held) == 1 else None  # CS Doe, for the Works CS Ann Doe

    def _spouse(self, same: Sequence[Party], mention: Mention) -> Party | None:
        """Who is named as wife, husband or parent without a last name: Mrs Doe, where Bob Doe and his wife Ann live.

        Neither may another person have the last name, nor another one of the family be named so.
        """
        title = self._text[mention.whole.start : mention.span.start].strip().lower()
        found = [one for one, named in (*self._spouses, *self._parents) if self._is_spouse_of(named, mention)]
        is_one = len(same) == len(found) == len(mention.words) == 1
        return found[0] if is_one and title in _PEOPLE.courtesy else None

    def _parent(self, child: Party, mention: Mention) -> Party | None:
        """The father or mother named without a last name: Mr Doe, where Bob is all that Bob Doe is called.

        Bob had been camping with his father, Jim.
        """
        title = self._text[mention.whole.start : mention.span.start].strip().lower() if self._parents else ""
        if title not in _PEOPLE.courtesy or len(mention.words) != 1:
            return None
        called = [one.of(self._text) for one in child.mentions]
        given = child.name.split(maxsplit=1)[0]
        if given not in called or not all(one == given or " " in one for one in called):
            return None  # Mr Doe, who was Doe before
        found = [one for one, named in self._parents if named.gender == mention.gender and self._is_his(named)]
        return found[0] if len(found) == 1 else None

    def _is_spouse_of(self, named: Mention, mention: Mention) -> bool:
        """Whether somebody is named as kin of whoever has a last name: his wife Ann, Doe's mother, Ann."""
        before = self._text[max(0, named.whole.start - _REACH_OF_OWNER_CHARACTERS) : named.whole.start]
        behind = self._text[named.span.end : named.span.end + _REACH_OF_OWNER_CHARACTERS]
        is_his = _HIS.search(before) is not None or _HIS_BEHIND.match(behind) is not None
        owner = _OWNER.search(before)
        is_theirs = owner is not None and fold(owner["name"]) == last_name(mention.words)
        return named.gender == mention.gender and (is_his or is_theirs)

    def _is_his(self, named: Mention) -> bool:
        """Whether a father or mother is that of somebody just named: his father, Jim; her mother Ann."""
        before = self._text[max(0, named.span.start - _REACH_OF_OWNER_CHARACTERS) : named.span.start].lower().split()
        return len(before) > 1 and before[-2] in _GENDERED and before[-1].strip(",") in _PEOPLE.mothers_and_fathers

    def _title(self, whole: Span, name: Span) -> str:
        """What stands in front of a name, without the titles that anybody has: Judge, but not Mr."""
        before = self._text[whole.start : name.start].split()
        return " ".join([word for word in before if word.lower() not in _HONORIFICS | _TEXT.determiners])

    def _with_title(self, same: list[Party], title: str) -> list[Party]:
        """Who of several with one last name is told with a title: Judge Doe, where Judge Ann Doe heard Bob Doe."""
        held = [one for one in same if self._posts.holds(one, title)] if len(same) > 1 and title else same
        return held or same

    def _is_relative(self, party: Party, mention: Mention) -> bool:
        """Whether a person is only introduced later, as kin of whoever has a title: Lord Doe; his nephew, Ann Doe."""
        start = next(iter(self._full_starts.get(id(party), ())), -1)
        is_before = mention.whole.start < mention.span.start < start
        return is_before and _OF_KIN.search(self._text, max(0, start - _REACH_CHARACTERS), start) is not None

    def _is_open(self, party: Party, mention: Mention) -> bool:
        """Whether nobody knows whose a title is in front of a last name that several bear."""
        if len(mention.words) > 1 or party.kind != "person" or not party.shared_name:
            return False
        title = self._title(mention.whole, mention.span)
        same = self._by_last.get(last_name(mention.words), ())[-_MOST_NAMESAKES:]
        others = [one for one in same if one is not party and one.kind == "person"]
        is_told = bool(mention.gender) and all(one.gender and one.gender != mention.gender for one in others)
        return bool(title and others) and not is_told and not self._posts.holds(party, title)

    def _has_post(self, mention: Mention) -> bool:
        """Whether a name is that of the body in which somebody is named to hold a post: Ann Doe, chair of Quill."""
        before = self._text[max(0, mention.span.start - _REACH_CHARACTERS) : mention.span.start].split()[-2:]
        if before[-1:] == ["of"] and before[0].lower() in _PEOPLE.heads_of_firms:
            return True
        if not mention.owns:
            return False
        behind = self._text[mention.span.end : mention.span.end + _REACH_CHARACTERS].split()[1:3]
        is_head = bool(behind) and behind[0].strip(",").lower() in _PEOPLE.heads_of_firms
        return is_head or behind == ["chief", "executive"]  # Quill's chair

    def _known(self, mention: Mention, first: str, last: str, suffix: str) -> Party | None:
        whole = self._by_whole.get(" ".join(mention.words))
        behind_initial = _behind_initial(mention.words)
        if whole is None and behind_initial is not None and (behind_initial, last) in self._by_full:
            return self._by_full[(behind_initial, last)]  # T. Ann Doe, for Ann Doe
        known = whole or self._by_full.get((first, last + suffix)) or self._by_full.get((first, last))
        return known or self._of_initials(mention, first, last)

    def _of_initials(self, mention: Mention, first: str, last: str) -> Party | None:
        """The person whose initials fit a full name, or whose full name fits initials: B.U. Doe for Bob Ulf Doe."""
        known = self._by_full.get((first[:1], last))
        if known is None or known.kind != "person" or mention.kind not in (None, "person"):
            return None
        tokens = self._divided[mention.sentence].tokens  # Bob Doe and B.U. Doe are two
        is_beside = any(tokens[0].start <= one.start < tokens[-1].end for one in known.mentions)
        are_alike = _are_initials(mention.words) == _are_initials(tuple(known.name.split()))
        return None if is_beside or are_alike else known

    def _by_given_name(self, mention: Mention, given: str) -> Party | None:
        """The one person with this given name: Sir Ann, the singer Ann, Pastor Ann (Doe); but not Queen Ann."""
        called = self._by_first.get(given, ()) or self._by_full_given_name(mention, given)
        title = self._text[mention.whole.start : mention.span.start].strip().lower()
        noun = title.rpartition(" ")[2].partition("-of-")[0]  # dad-of-four Ann
        is_called = noun in _PEOPLE.callings | _PEOPLE.kin or role_nouns.is_occupation(noun)  # the singer Ann
        is_title = bool(noun) and noun not in _HONORIFICS  # Dr. Thomas is not Dr. Thomas Doe
        if noun in _PEOPLE.address_by_learning and given not in _FAMILY_NAMES:
            return called[0] if len(called) == 1 else None  # Dr Tamsin, for Tamsin Doe
        own = [self._titles[id(one)].rpartition(" ")[2].lower() for one in called[:1]]
        # Col Ann, for Colonel Ann Doe; Lady Ann, for Lady Ann Doe.
        may_be = is_title or noun in _PEOPLE.peers or (bool(noun) and given not in _FAMILY_NAMES)
        is_same = may_be and (_in_full_title(noun) in map(_in_full_title, own))
        is_other = title not in _PEOPLE.before_given_names and not is_called and not is_same
        is_other = is_other or mention.words[0].lower() in _PEOPLE.places
        is_other = is_other or (len(called) == 1 and self._is_of_other_family(called[0], mention))
        return called[0] if len(called) == 1 and not is_other else None

    def _is_of_other_family(self, party: Party, mention: Mention) -> bool:
        """Whether a relative called by the given name is another than whoever is named so in full only later.

        Lee said that his wife, Ann, left. Ann Roe, a teacher, stayed. Not: Bob Roe and his wife, Ann, left.
        """
        if (mention.post.role or "").lower() not in _PEOPLE.kin or self._full_starts[id(party)][0] < mention.span.start:
            return False
        return last_name(tuple(party.name.split())) not in self._divided[mention.sentence].words

    def _by_full_given_name(self, mention: Mention, short: str) -> list[Party]:
        """Those introduced before whose given name one word is short for: Bob, behind Robert Doe."""
        full = _PEOPLE.given_names_in_short.get(short, ()) if mention.post.role is None else ()  # his son, Bob
        named = [one for name in full for one in self._by_first.get(name, ())[-_MOST_NAMESAKES:]]
        return [one for one in named if self._full_starts[id(one)][0] < mention.span.start]

    def _of_last_words(self, mention: Mention) -> Party | None:
        """The one person whose longer name ends with these words: Berg Holm for Lars Berg Holm.

        Of several of one family, the one whom alone the text has named before.
        """
        opens = mention.words[0].lower()
        if _is_given(opens) and opens not in _PEOPLE.opens_last_names:
            return None
        ending = " ".join(mention.words)
        same = self._by_last.get(last_name(mention.words), ())[-_MOST_NAMESAKES:]
        longer = [one for one in same if one.kind == "person" and one.name.endswith(f" {ending}")]
        if len(longer) > 1:
            longer = [one for one in longer if self._full_starts[id(one)][0] < mention.span.start]
        return longer[0] if len(longer) == 1 else None

    def _of_given_in_short(self, mention: Mention) -> Party | None:
        """The one person with the same last name, introduced before, whose given name this one is short for."""
        same = self._by_last.get(last_name(mention.words), ())[-_MOST_NAMESAKES:]
        if len(same) != 1 or same[0].kind != "person" or same[0].mentions[0].start > mention.span.start:
            return None
        full = fold(same[0].name.split()[0])
        tokens = self._divided[mention.sentence].tokens  # Robert and Bob Doe are two
        is_beside = any(tokens[0].start <= one.start < tokens[-1].end for one in same[0].mentions)
        is_short = full in _PEOPLE.given_names_in_short.get(fold(mention.words[0]), ())
        return same[0] if is_short and not is_beside else None

    def _of_first_words(self, mention: Mention) -> Party | None:
        """The one person whose longer name begins with these two words: Orul Quill for Orul Quill Zarovin."""
        if len(mention.words) != _FULL_NAME_WORDS - 1 or mention.kind not in (None, "person"):
            return None
        beginning = " ".join(mention.words)
        same = self._by_first.get(fold(mention.words[0]), ())[-_MOST_NAMESAKES:]
        longer = [
            one
            for one in same
            if one.kind == "person"
            and one.name.startswith(f"{beginning} ")
            and not any(name_words.is_everyday(word.lower()) for word in one.name.split()[2:])
        ]
        return longer[0] if len(longer) == 1 else None

    def _named_before(self, party: Party, position: int) -> int:
        """Where a party is last named in full before a position; after it counts least."""
        starts = self._full_starts.get(id(party), ())
        index = bisect_left(starts, position)
        return starts[index - 1] if index else -1

    def _join(self, party: Party, mention: Mention) -> None:
        name = " ".join(mention.words)
        is_fuller = _are_initials(tuple(party.name.split())) and not _are_initials(mention.words)
        is_birth = bool(party.mentions) and self._text.endswith(_BORN, 0, mention.whole.start)
        if len(mention.words) > 1 and not is_birth and (is_fuller or len(name) > len(party.name)):
            party.name = name
        if not _is_last_name_alone(party, mention):
            party.gender = party.gender or mention.gender
        if not self._is_open(party, mention):
            self._posts.add(party, mention.post)
        if id(party) not in self._titles:
            self._titles[id(party)] = self._text[mention.whole.start : mention.span.start].strip()
        self._names[mention.whole.start] = self._names[mention.span.start] = mention.span
        self._wholes[mention.span.start] = mention.whole.start
        if len(mention.words) > 1:
            self._full_starts.setdefault(id(party), []).append(mention.span.start)
        party.mentions.append(mention.span)
        if len(mention.words) > 1 and mention.words[0].lower() in _NAMES_OF_TIMES:
            last = mention.span.start + len(mention.words[0]) + 1  # a phrase begins behind the day: Sunday [Doe]
            self._by_start[last], self._names[last] = party, Span(last, mention.span.end)
            self._wholes[last] = last
        self._by_start[mention.span.start] = self._by_end[mention.span.end] = party

    def _settle(self, found: list[Mention]) -> None:
        """Brings parties and mentions into the order of the text."""
        for party in self.parties:
            party.mentions.sort()
        self.parties.sort(key=lambda party: party.mentions[0])
        self.history = [(mention, self._by_start[mention.span.start]) for mention in found]
        self._starts = sorted(self._by_start)

    def _decide(self, found: list[Mention]) -> None:
        """Decides by the words around them who is a person, where the names themselves do not show it."""
        mentions_of: dict[int, list[Mention]] = {}
        shown = evidence.Evidence(self._text, self._divided, self.history)
        for mention in found:
            mentions_of.setdefault(id(self._by_start[mention.span.start]), []).append(mention)
        for party in self.parties:
            evidence.decide_by_mentions(party, mentions_of.get(id(party), []))
        for party in self.parties:
            shown.decide(party, mentions_of.get(id(party), []))

    def _employ(self) -> None:
        """Gives each party the role and the affiliation that stand first in the text."""
        for party in tuple(self.parties):
            own = sorted(self._posts.of(party), key=_says_little)
            for post in [_in_full(post, own) for post in own]:
                is_of_state = (post.role or "").lower() == "state"  # the state Salt Party
                if party.kind != "person" and (is_of_state or role_nouns.is_personal(post)):
                    continue  # the bank of: Ann Doe, director, Lund Bank, ...
                if role_nouns.is_no_role(post) or _tells_nobody(party, post):
                    continue
                above = None if self._is_other_post(party, post) else self._above(party, post)
                above = above or self._in_front(party, post)
                is_of_past = party.role is not None and (post.role or "").lower().startswith("former ")
                if party.affiliation is None and above is not None and not is_of_past:
                    party.affiliation = above.name
                    if post.body is not None and self._is_at(post.body):
                        self._employers.add(id(above))
                if party.role is None and not _is_honorific(post):
                    is_held = above is not None and post.body is not None and self._is_whole(post)
                    is_of_person = self._is_of_person(post) or self._is_from_town(post)
                    party.role = post.short if is_held or is_of_person else post.role
                    party.role_in_full = post.short if is_of_person else post.role
                if party.role is not None and party.affiliation is not None:
                    break
            self._address(party)

    def _is_from_town(self, post: Post) -> bool:
        """Whether a role ends with where its holder comes from, by a name that is nothing else: a nurse from Velm."""
        body = post.body.of(self._text) if post.body is not None else ""
        head = (post.short or "").rpartition(" ")[2].lower()
        is_from = (post.role or "") == f"{post.short} from {body}" and head not in _PEOPLE.all_titles
        return is_from and body.istitle() and body.replace(" ", "").isalpha()

    def _is_of_person(self, post: Post) -> bool:
        """Whether a role is told by whose it is, and that is a person: Doe's lawyer, but not the bank's."""
        if post.body is None or not (post.role or "").startswith(post.body.of(self._text)):
            return False
        near = self._near(post.body)  # Doe's manager, but not the Doe campaign's
        return bool(near) and near[-1][1].kind == "person" and self._names[near[-1][0]].end == post.body.end

    def _in_front(self, party: Party, post: Post) -> Party | None:
        """The body whose name opens a role at the beginning of a sentence: Orul leader Ann Doe, where Orul is one."""
        first, _, rest = (post.role or "").partition(" ")
        is_wing = rest.startswith("(")  # of the NDP (Left), which is not the NDP
        if post.body is not None or party.kind != "person" or not rest or is_wing or not first[:1].isupper():
            return None
        same = [one for one in self._by_last.get(fold(first), ()) if one.name == first and one.kind == "organisation"]
        known = [one for one in same if one.deeds and one.rule not in evidence.NO_BODIES]
        if not same and _heads_firm(post):
            return self._clubs.get(fold(first))
        return known[0] if len(known) == 1 else None

    def _is_other_post(self, party: Party, post: Post) -> bool:
        """Whether a post is another one than that which a party is listed with: a club's boss, a nurse at a clinic."""
        if party.role is None or post.role is None or not post.role[:1].isalpha():
            return False
        own = {word.lower() for word in (*party.role.split(), *(party.role_in_full or "").split())}
        shared = own.intersection([word.lower() for word in (post.short or post.role).split()])
        return shared <= _RANKS_ALONE and own != shared  # chief executive, chief operating officer

    def _is_at(self, body: Span) -> bool:
        near = self._text[max(0, body.start - _REACH_OF_AT_CHARACTERS) : body.start]
        return _AT.search(near) is not None

    def _is_whole(self, post: Post) -> bool:
        """Whether a role without its body leaves nothing out: not for the head of a centre of the port."""
        words = " ".join((post.role or "").split())
        body = " ".join(post.body.of(self._text).split()) if post.body else ""
        behind = _SHORT_FORM.sub("", words.rpartition(body)[2])
        behind = "" if all(word in _PEOPLE.bodies or word in _TEXT.adjectives for word in behind.split()) else behind
        return post.role == post.short or not behind or behind.startswith(" in ") or words.startswith(body)

    def _address(self, party: Party) -> None:
        """Puts the title before a last name that stands alone everywhere: Mr Doe, Sen. Doe."""
        title = self._titles.get(id(party), "")
        is_last_name = " " not in party.name or " of " in party.name  # Lord Doe of Lund
        if not title or party.kind != "person" or not is_last_name:
            return
        if title.rpartition(" ")[2].lower() in _HONORIFICS - _PERSONS[0]:
            title = title.rpartition(" ")[2]  # the judge Lord Doe
        is_short = title.lower() in _HONORIFICS or (title.lower() in _PEOPLE.all_titles and title.endswith("."))
        is_in_name = title.lower().rpartition(" ")[2] in _PEOPLE.titles_in_names and title.istitle()
        is_in_name = is_in_name and (_is_given(party.name.lower()) or title in _ROYAL)  # Queen Ann, Prince Orul
        if not is_short and not is_in_name:
            return
        party.name = f"{title} {party.name}"
        if title.lower() in _PEOPLE.courtesy and party.role == title:
            party.role = party.role_in_full = None

    def _above(self, party: Party, post: Post) -> Party | None:
        """The body in which a post is held; none where it is a person (Doe's lawyer) or the party itself."""
        if post.body is None or party.kind != "person":
            return None
        if post.body.of(self._text).lower() == "its":
            return self._spoken_of(post.body)
        if "shadow " in (post.role or "").lower().partition(post.body.of(self._text).lower())[0]:
            return None  # the shadow Treasury spokesman
        if is_kind_of_people(post.body.of(self._text)):
            return None  # Doe, from the Marsk ethnic group
        # Where somebody is at is a body, whatever it is called: Ostrin Research.
        is_at = self._is_at(post.body)
        words = post.body.of(self._text)
        for start, inside in self._near(post.body):
            whole = self._names[start] == post.body
            is_likely = inside.rule in kinds.LIKELY and len(inside.mentions) == 1
            if is_at and is_likely and inside.kind == "person":
                inside.kind = "organisation"  # an analyst with Marsk Adams
            is_thing = inside.rule in evidence.NO_BODIES or _ends_as_thing(inside) or _is_headed_place(inside, post)
            if inside is party or inside.kind == "person" or (is_thing and not is_at):
                return None
            is_last_word = inside.name.endswith(f" {words}") and words.lower() not in _PEOPLE.organisations
            if is_last_word and inside.kind == "organisation" and words[:1].isupper():
                return None  # the mayor of Marsk is not of Radio Marsk
            if whole or (start == post.body.start and words == inside.name):
                return inside
        same = self._by_state.get(_PEOPLE.same_state.get(words.lower(), ""))  # the US, where it is the United States
        firm = self._clubs.get(fold(words)) if _heads_firm(post) else None
        found = same or self._short_forms.of(words) or firm or self._bodies.entry(post.body)
        return None if _is_police_of_others(found, post) else found

    def _spoken_of(self, its: Span) -> Party | None:
        """The body that “its” stands for: what leads its sentence, or the one before it where it opens its own."""
        last = bisect_left(self._divided, its.start, key=lambda sentence: sentence.span.end)
        opens = its.start == self._divided[last].span.start
        paragraph = self._divided[last].paragraph
        if opens and (last == 0 or self._divided[last - 1].paragraph != paragraph):
            return None
        sentence = last - 1 if opens else last
        index = bisect_left(self.history, its.start, key=lambda entry: entry[0].span.start)
        near = self.history[max(0, index - _MOST_NAMESAKES) : index]
        leading = (entry for entry in near if entry[0].leads and entry[0].sentence == sentence)
        found = next((one for mention, one in leading if not _is_around_town(self._text, mention)), None)
        found = self._its.get(sentence) if found is None or found.kind == "person" else found
        is_thing = found is None or found.rule == mentions.STREET or found.rule in evidence.NO_BODIES
        if found is None or is_thing or found.kind == "person" or found.is_guessed:
            return None  # the Salt Act and its author
        if self._is_of_noun_before(its, [mention.span.end for mention, one in near if one is found]):
            return None  # the Salt Board has harmed the museum and its director
        self._its[last] = found
        return found

    def _is_of_noun_before(self, its: Span, ends: list[int]) -> bool:
        """Whether “and” joins “its” to a noun for one thing, of which it may be: the museum and its director."""
        at = its.start - len(_AND)
        if not self._text.endswith(_AND, 0, its.start) or at in ends:
            return False
        word = self._text[max(0, at - _REACH_CHARACTERS) : at].rpartition(" ")[2]
        verb = _VERBS.get(word.lower())
        is_verb = verb is not None and verb.forms != BASE_FORM
        is_one = word.replace("-", "").isalpha() and not word.endswith(("s", "ly"))
        return is_one and not is_verb


def _is_around_town(text: str, mention: Mention) -> bool:
    """Whether a state only says where a town is, between commas: a fire in Orul, Norway, that killed nine."""
    start, end = mention.span
    return mention.kind == "state" and text.endswith(", ", 0, start) and text.startswith(",", end)


def _heads_firm(post: Post) -> bool:
    """Whether a post is one that only firms have, so that its body is one: Quill chief executive."""
    words = (post.role or "").lower().split()
    return words[-1:] == ["ceo"] or words[-2:] == ["chief", "executive"]


def _is_police_of_others(body: Party, post: Post) -> bool:
    """Whether “police” in a post with a place are those of that place, and not those named before."""
    front = (post.role or "").lower().partition(" of police")[0].split()
    place = {word for word in front if word not in _PEOPLE.titles_and_roles | _PEOPLE.qualifiers}
    own = set(fold(body.name).split()) - {"police"}
    is_of_police = (post.role or "").lower().endswith(" of police")
    return is_of_police and bool(own and place) and own.isdisjoint(place)


def _is_last_name_alone(party: Party, mention: Mention) -> bool:
    """Whether a mention is the bare last name of somebody named in full, which is no given name: Bo Ruth; Ruth said."""
    own = tuple(party.name.split())
    is_bare = len(mention.words) == 1 and mention.whole == mention.span
    return is_bare and len(own) > 1 and last_name(mention.words) == last_name(own)


def _state(mention: Mention) -> str:
    """The one name of a state that has several: Britain and the U.K. are the United Kingdom; else nothing."""
    if mention.kind != "state":
        return ""
    name = " ".join(mention.words).lower()
    one = _PEOPLE.same_state.get(name, name)
    return one if one in _SEVERAL_NAMES else ""


def _name_of_body(mention: Mention) -> str:
    """The words of a name that must all agree: the Ministry of Home Affairs is not the Ministry of Foreign Affairs."""
    return " ".join(fold(word) for word in mention.words if word.lower() not in _NOT_OF_NAME)


def _says_little(post: Post) -> int:
    """How much less a role says of somebody than a post does: her rival, and still less one of the men, his sister."""
    role = (post.role or "").lower()
    is_told_by_verb = lexicon.lemma(role.partition(" ")[0]) in _PEOPLE.leads and " " in role  # chairs the club
    is_nothing = role.startswith("one of ") or role in _PEOPLE.says_no_role or is_told_by_verb
    if is_nothing or role_nouns.is_kin(post):
        return 2
    own = role.partition(" and ")[0].partition(" of ")[0].partition(" to ")[0]
    return int(role in _PEOPLE.runners or own.rpartition(" ")[2] in _PEOPLE.loose_roles)


def _in_full(post: Post, own: list[Post]) -> Post:
    """The post that tells the same with more words: activist in the headline, human rights activist below it."""
    role = (post.role or "").lower()
    if not role or post.body is not None:
        return post
    ending = f" {role}"
    longer = (one for one in own if (one.role or "").lower().endswith(ending))
    return next((one for one in longer if _is_same_post(one, ending)), post)


def _is_same_post(longer: Post, ending: str) -> bool:
    """Whether the words in front of a role make no other post of it: deputy, former; or that of somebody else."""
    front = (longer.role or "").lower().removesuffix(ending).split()
    makes_other = _PEOPLE.qualifiers | _PEOPLE.of_past | {"then"}
    is_whose = any(word.endswith(("'s", "’s", "s'", "s’")) for word in front)
    return len(front) <= _MOST_WORDS_IN_FRONT and not is_whose and makes_other.isdisjoint(front)


def _in_full_title(title: str) -> str:
    return _PEOPLE.titles_written_out.get(title, title)


def _behind_initial(words: tuple[str, ...]) -> str | None:
    """The given name behind a first initial, folded: ann, of T. Ann Doe, who is also called Ann Doe."""
    is_longer = len(words) >= _FULL_NAME_WORDS and len(words[0].strip(".")) == 1
    return fold(words[1]) if is_longer and len(words[1].strip(".")) > 1 else None


def _are_initials(words: tuple[str, ...]) -> bool:
    """Whether only initials stand in front of a last name: B. U. Doe, B.U. Doe."""
    return len(words) > 1 and all(_INITIALS.fullmatch(word) is not None for word in words[:-1])


def _is_other(known: Party, mention: Mention) -> bool:
    """Whether somebody of the same first and last name is somebody else: Bob Doe Sr. and Bob Doe Jr.; Ann Raza Doe."""
    suffix, other = name_suffix(mention.words), name_suffix(tuple(known.name.split()))
    return _has_other_middle(known, mention) or bool(suffix and other and suffix != other)


def _has_other_middle(known: Party, mention: Mention) -> bool:
    """Whether two persons of one first and last name differ in what stands between, by more than an initial."""
    own = [fold(word) for word in known.name.split()[1:-1]]
    other = [fold(word) for word in mention.words[1:-1]]
    if known.kind != "person" or not own or not other or "" in own or "" in other:
        return False
    return own[0][0] != other[0][0] and set(own).isdisjoint(other)


def _is_headed_place(named: Party, post: Post) -> bool:
    """Whether somebody is at the head of a place, which is no body of that name: the mayor of Upper Orul."""
    is_place = named.rule == mentions.STREET and named.kind != "person"
    return is_place and (post.short or "").lower().rpartition(" ")[2] in _PEOPLE.posts_over_places


def _is_honorific(post: Post) -> bool:
    """Whether what stands before a name is no post: Most Rev., Datuk Seri, State Rep."""
    words = (post.role or "").lower().removeprefix("state ").split()
    is_justice = words == ["justice"]
    return is_justice or (bool(words) and all(word in _HONORIFICS for word in words))


def _tells_nobody(party: Party, post: Post) -> bool:
    """Whether a role tells no more than the name: the man, Bob Doe; rival Quill Foods."""
    role = (post.role or "").lower()
    adjective, _, noun = role.rpartition(" ")  # a Norwegian woman, a desperate man
    is_any = noun in _NOBODY and (not adjective or adjective in _TEXT.adjectives or adjective in _TEXT.nationalities)
    return is_any if party.kind == "person" else role == "rival"


def _is_given(word: str) -> bool:
    """Whether a word is a given name and no particle: Lars, but not the Al of Al Rashidi."""
    return word in _GIVEN_NAMES.all and word not in _PEOPLE.name_particles


def _ends_as_thing(party: Party) -> bool:
    """Whether a name ends as those of prizes, wars and laws do, which nobody serves: the Marsk Trophy."""
    return party.kind == "organisation" and party.name.rpartition(" ")[2].lower() in _PEOPLE.ends_things


def _is_listed_place(word: str) -> bool:
    return word.lower() in _PEOPLE.places or word in _PEOPLE.seats


def _is_named_for(party: Party, mention: Mention) -> bool:
    """Whether a word that ends a name is that of a place: Lund’s mayor, who is not of the University of Lund.

    What is not listed may do what a ministry of it does.
    """
    word = mention.words[0]
    if _is_listed_place(word):
        return party.name != word and not _has_given_name(party)
    acts = mention.leads and not mention.owns
    return not acts and party.kind != "person" and party.name.lower().endswith(f" of {word.lower()}")


def _has_given_name(party: Party) -> bool:
    return party.kind == "person" and fold(party.name.split()[0]) in _GIVEN_NAMES.all


def _is_part_of_place(party: Party) -> bool:
    """Whether a name is that of a place which its last word does not stand for: East Marsk, Port Marsk, White House."""
    opens, *rest = party.name.lower().split()
    if len(rest) != 1:
        return False
    is_seat = party.name in _PEOPLE.seats and rest[0] in _PEOPLE.organisations
    is_body = opens.endswith("ern") and rest[0] in _PEOPLE.organisations  # the Front is the Northern Front
    return (
        is_seat
        or (opens in _PEOPLE.compass and not is_body)
        or (opens in _PEOPLE.opens_towns and party.kind != "person")
    )


def _rank(mention: Mention, *, is_birth: bool) -> int:
    """Which names come first: those that others may be the last words of, longest first, then all of several words.

    The name that somebody was born with comes behind the one that is theirs now.
    """
    words = len(mention.words)
    if is_birth and words > 1:
        return 1
    is_long = words == _FULL_NAME_WORDS or (
        words > _FULL_NAME_WORDS and not any(map(_may_be_of_headline, mention.words))
    )
    if is_long and mention.kind == "person" and not is_last_name(mention.words):
        return -words
    return 1 if words > 1 else 2


def _may_be_of_headline(word: str) -> bool:
    """Whether a word of a long name may be one that capitals have joined to it: Ann Doe South Marsk, Ann Doe Wins."""
    small = word.lower()
    return name_words.is_everyday(small) or small in _VERBS or small in _PEOPLE.compass or _is_listed_place(word)
