"""Bodies that are called by what they are: the regional hospital, the union, police."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice

import msgspec

from briefcli import regexes
from briefcli.extract.people import evidence, role_nouns
from briefcli.extract.people.party import Party, PartyKind
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import DETERMINER, GENITIVE, NAME, NOMINAL, NOUN, NOUNS, POSSESSIVE, STOP
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.sentences import Sentence
from briefcli.names import fold

_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()

_ARTICLE = regexes.compile(rf"{lexicon.any_of(_PEOPLE.before_bodies)}\s+(?:own\s+)?", re.IGNORECASE)
_WORDS_IN_FRONT = regexes.compile(r"(?:[\w’'-]+ ){1,5}\Z")
_REACH_CHARACTERS = 60
"""How far before a noun the words in front of it may begin."""
_MOST_WORDS_BEFORE_NOUN = 3
"""More words before the noun of a body hardly belong to what it is called by."""

_GENITIVE_END = regexes.compile(r"(?:[’']s|(?<=s)[’'])(?= )")
_SIDE = regexes.compile(rf"(?i:(?:main\s)?{lexicon.any_of(_PEOPLE.sides_before_parties)}\s)(?=[A-Z])")
"""What says on which side a party is, and is no part of its name: the ruling Salt Party."""
_PARTY = "party"

CALLED = Rule(
    "body without a name",
    "A noun for bodies with an article, or one that needs none, is the body that it names.",
    'The council said: "We are ready to pay for it."',
    'A council said: "We are ready to pay for it."',
)


def is_kind_of_people(words: str) -> bool:
    """Whether words call people by what they are, and no body: the Marsk ethnic group."""
    *_, kind, noun = ("", *words.lower().split())
    return noun == "group" and kind in _PEOPLE.kinds_of_people


class Names(msgspec.Struct, frozen=True):
    """The named parties: those of a last name, the one whose name starts or ends at a character, and all."""

    by_last: Callable[[str], list[Party]]
    starting: Callable[[int], Party | None]
    ending: Callable[[int], Party | None]
    parties: list[Party]


_MOST_OPENED_MENTIONS = 8
"""So many mentions of a body are asked whether they open a sentence, so that time stays linear."""
_THE_CHARACTERS = 6
"""“The” with its space, and the stop and the space before it."""
_MOST_DESCRIPTIONS = 8
"""A noun with more of them is that of several bodies, as the first of these tell."""
_FEWEST_LETTERS_OF_BODY = 3
"""Letters of a short form in capitals that is a body’s: the EPA; two may be a state’s."""
_CALLED_IN_FRONT = "noun for bodies in front"
"""The rule by which a name is that of a body because a noun for one stands in front."""
_MARKETS = (" stock exchange", " securities exchange")
_BEFORE_AIM = ("for", "against")
"""What stands in a name before what the body is for, which is not what it is."""


class Bodies:
    """The bodies without a name, one entry for each."""

    def __init__(self, text: str, divided: list[Sentence], names: Names) -> None:
        self._text = text
        self._divided = divided
        self._names = names
        self._entries: dict[str, Party] = {}
        # The bodies that are only called theirs, his or her, by the noun.
        self._theirs: dict[str, list[Party]] = {}
        self._called: dict[str, list[tuple[frozenset[str], Party]]] = {}
        # Whether a body that is only described is called by its noun up to where another is named.
        self._called_before: dict[tuple[str, int], bool] = {}

    def all(self) -> list[Party]:
        """The bodies asked for so far, named ones that they turned out to be included."""
        return list(self._entries.values())

    def speaker(self, mention: Span) -> Party | None:
        """The body that a noun phrase stands for: "the council", "police", but not "a council"."""
        words = mention.of(self._text)
        article = _ARTICLE.match(words)
        head = words.rsplit(maxsplit=1)[-1].lower()
        is_body = head in _PEOPLE.bodies or (article is not None and self._is_end_of_name(words, head))
        is_alone = article is not None or self._stands_alone(words, head) or self._ends_headline(mention)
        if not is_body or not is_alone or is_kind_of_people(words):
            return None
        if role_nouns.is_one_person(words.partition(" of ")[0].rpartition(" ")[2].lower()) and " of " in words:
            return None  # the president of the Lund bank
        is_theirs = _TAGS.get(words.split(maxsplit=1)[0].lower()) == POSSESSIVE
        is_of_somebody = is_theirs and head in _PEOPLE.bodies_of_somebody  # his office; but their union is a union
        start = mention.start + (article.end() if article and not is_of_somebody else 0)
        side = _SIDE.match(self._text, start, mention.end)
        return self.entry(Span(start if side is None else side.end(), mention.end), is_theirs=is_theirs)

    def _is_end_of_name(self, words: str, head: str) -> bool:
        """Whether “the” and a noun stand for the one body that is named by it: the center, for the Lund Salt Center."""
        if head not in _PEOPLE.organisations or words.lower() != f"the {head}":
            return False
        named = [one for one in self._named_by(head) if one.kind == "organisation"]
        return len(named) == 1

    def _stands_alone(self, words: str, head: str) -> bool:
        """Whether a noun phrase needs no article: police, rail unions, Lund council, Dolna's government."""
        first = words.split(maxsplit=1)[0].lower()
        if _TAGS.get(first) == DETERMINER:
            return False
        return head in _PEOPLE.bodies_without_article or words[:1].isupper()

    def _ends_headline(self, mention: Span) -> bool:
        """Whether a noun phrase ends the first line, where articles are left out: Pier to close: dike board."""
        return mention.end == self._text.find("\n")

    def entry(self, span: Span, *, is_theirs: bool = False) -> Party:
        """The entry of the body that these words call by what it is, made where there is none.

        "Their union" is no union with a name that the text may speak of as well.
        """
        words = " ".join(span.of(self._text).split())
        head = words.rsplit(maxsplit=1)[-1].lower()
        party = self._party_in_front(words, span)
        if party is not None:
            return party
        named_so = None if is_theirs else self._named(words.lower(), head, span.start)
        is_of_another = self._text.startswith(" of ", span.end)  # the central bank of Norway
        if named_so is None and not is_theirs:
            nearest = self._nearest(head, span) if words.lower() == head else None
            if nearest is not None:
                return nearest
            full = self._full.get(head) or self._described_by_then(words, head, span.start) or words
            full = words if self._is_another_later(full, head, span.start) else full
            is_named = words.lower() == head or full[:1].isupper()  # the central bank: Lund's; but no small words more
            is_short = is_named and len(words) < len(full) and _ends_with(full, words) and not is_of_another
            words = full if is_short else words
        key = _without_genitive(words)
        known = named_so or self._entries.get(key)
        if known is None and not is_of_another:
            known = self._owned(words.lower(), head, is_theirs=is_theirs)
        if known is None:
            named = [] if is_theirs else [one for one in self._names.by_last(key) if _may_be_called(one, head)]
            if words[:1].isupper() and head not in _PEOPLE.bodies:  # the mayor of Marsk is not of Radio Marsk
                named = [one for one in named if not one.name.endswith(f" {words}") or " of " in one.name]
            if len(named) > 1:  # it is the one that the text has named by then, if the others are not
                named = [one for one in named if one.mentions[0].start < span.start]
            kind: PartyKind = "group" if head in _PEOPLE.bodies_of_several else "organisation"
            kind = "state" if words.lower() in _PEOPLE.places else kind
            known = named[0] if len(named) == 1 else None
            called = None if is_theirs else self._of_that_kind(words) or self._only_firm(words, span)
            known = (
                known or called or (None if is_theirs else self._also_called(words, span) or self._near(words, span))
            )
            known = known or Party(name=words, kind=kind, mentions=[], rule=rules.tell(CALLED))
            self._entries[key] = known
            if is_theirs:
                self._theirs.setdefault(head, []).append(known)
        if named_so is not None:
            self._entries.setdefault(_without_genitive(known.name), known)
        if span not in known.mentions[-1:]:
            known.mentions.append(span)
        return known

    def _party_in_front(self, words: str, span: Span) -> Party | None:
        """The political party whose name stands in front of the noun for it: the Renovar party, Renovar's leader."""
        name = words.removesuffix(f" {_PARTY}")
        party = self._names.ending(span.end - len(_PARTY) - 1) if name != words else None
        if party is None or party.kind != "organisation" or party.name != name:
            return None
        if party.rule not in evidence.OF_BODIES:
            party.rule, party.is_guessed, party.open_because = rules.tell(CALLED), False, None
        if span not in party.mentions[-1:]:
            party.mentions.append(span)
        return party

    def _owned(self, words: str, head: str, *, is_theirs: bool) -> Party | None:
        """The one body that the text calls by a noun, be it with or without whose it is: their union, the union."""
        theirs = self._theirs.get(head, [])
        if is_theirs:
            return self._entries.get(head) if not theirs else None
        return theirs[0] if len(theirs) == 1 and words == head else None

    def _named(self, words: str, head: str, start: int) -> Party | None:
        """The one named body of which these words are the end: the high court, or the court, for the Lund High Court.

        The court may also be one that is described closer by, and has no name: the trial court.
        """
        named = self._named_by(head)
        if start < 0:
            return None
        if words != head:
            told = [one for one in named if _is_for(one.name.lower(), words.removesuffix(head), head)]
            if len(told) == 1:
                return told[0]  # the health ministry
        if words == head and (acting := self._acting(named, head, start)) is not None:
            return acting
        if len(named) != 1:
            return None
        name = named[0].name.lower()
        if words != head:
            first = name.partition(" ")[0]
            is_of_many = first in _PEOPLE.of_many_countries and not words.startswith(first)
            if is_of_many and named[0].mentions[0].start > start:
                return None  # the central bank, above the European Central Bank
            is_told = name.endswith(f" {head}") and _has_all(name, words)
            return named[0] if is_told or f" {name}".endswith(f" {words}") else None
        called = self._of_that_kind(words)
        if called is not None and called is not named[0] and called.mentions[0].start < start:
            return called  # the dockers' union Maro, where the European Union is named, too
        full = self._full.get(head, "").lower()
        if not full or name.endswith(f" {full}"):
            return named[0] if full else None
        if self._is_called_before(full, head, named[0].mentions[0].start):
            return None  # a royal commission, and the commission, before the Salt Commission comes in
        described = self._small.rfind(full, 0, start)
        return named[0] if _last_before(named[0], start) > described else None

    def _named_by(self, head: str) -> list[Party]:
        """The bodies that a noun may call by what their name says they are: the court, for the Lund High Court."""
        ending = (one for one in self._names.by_last(fold(head)) if one.kind != "person" and " " in one.name)
        return [one for one in ending if not _has_aim(one, head)]

    def _is_called_before(self, full: str, head: str, name: int) -> bool:
        """Whether a body without a name is described, and called by its noun alone, in front of where one is named."""
        key = full, name
        if key not in self._called_before:
            described = self._small.find(full, 0, name)
            begins = described + len(full)
            self._called_before[key] = described >= 0 and self._small.find(f"the {head} ", begins, name) >= 0
        return self._called_before[key]

    def _acting(self, named: list[Party], head: str, start: int) -> Party | None:
        """The one body that acts, where one is called by what it is of: the Court of Appeal, and the Supreme Court."""
        if not named:
            return None
        before = [one for one in self._names.parties if one.name.lower().startswith(f"{head} of ")]
        before = [one for one in before if one.kind != "person" and one.mentions[0].start < start]
        if not before:
            return None
        others = [one for one in named if not any(one is other for other in before)]
        acting = [one for one in (*before, *others) if any(map(self._opens_line, one.mentions[:_MOST_OPENED_MENTIONS]))]
        return acting[0] if len(acting) == 1 else None

    def _opens_line(self, name: Span) -> bool:
        """Whether a name opens its sentence, as its subject mostly does."""
        before = self._text[max(0, name.start - _THE_CHARACTERS) : name.start].removesuffix("The ")
        return not before or before.endswith(("\n", ". "))

    def _nearest(self, head: str, span: Span) -> Party | None:
        """The one of several bodies of a kind that was named last: the association, the party."""
        if not self._text.endswith(("the ", "The "), 0, span.start):
            return None
        if head == _PARTY:
            named = [one for one in self._names.parties if _is_political_party(one)]
        else:
            named = self._named_by(head)
        last = {id(one): _last_before(one, span.start) for one in named}
        known = sorted((one for one in named if last[id(one)] >= 0), key=lambda one: last[id(one)])
        if not known or (head != _PARTY and len(known) == 1):
            return None
        is_parted = len(known) == 1 or "\n" in self._text[last[id(known[-2])] : last[id(known[-1])]]
        if not is_parted:
            return None
        if span not in known[-1].mentions[-1:]:
            known[-1].mentions.append(span)
        return known[-1]

    def _of_that_kind(self, words: str) -> Party | None:
        """The one body that the text calls so beside its name: the broadcaster Orul TV; Orul TV, a broadcaster,."""
        *told, head = words.lower().split()
        if head not in self._called:
            self._called[head] = list(self._beside_names(head))
        called = self._called[head]
        if len({id(party) for _, party in called}) != 1:
            return None
        if not all(word in known for known, _ in called for word in told):
            return None
        party = called[0][1]
        party.is_guessed, party.deeds = False, party.deeds + 1
        return party

    def _also_called(self, words: str, span: Span) -> Party | None:
        """The one body named before whose name ends in another word for what it is: the union, a Guild of Bakers."""
        others = _PEOPLE.bodies_also_called.get(words, ())
        if not others or not self._text.endswith(("the ", "The "), 0, span.start):
            return None
        ends = (one for word in others for one in self._names.by_last(word))
        named = {id(one): one for one in ends if " " in one.name and one.name not in _PEOPLE.listed_bodies}
        known = [one for one in named.values() if one.kind == "organisation" and one.mentions[0].start < span.start]
        return known[0] if len(known) == 1 else None

    def _near(self, words: str, span: Span) -> Party | None:
        """The one body named in this paragraph or the one before that may be called so: the agency, the EPA."""
        kinds = _PEOPLE.bodies_called_near.get(words)
        if kinds is None or not self._text.endswith(("the ", "The "), 0, span.start):
            return None
        begins = self._text.rfind("\n\n", 0, max(0, self._text.rfind("\n\n", 0, span.start)))
        before = (one for one in self._names.parties if one.kind == "organisation" and one.name not in _PEOPLE.media)
        known = [
            one for one in before if _last_before(one, span.start) > begins and _may_be_called_near(one, words, kinds)
        ]
        if len(known) != 1 or (words in _PEOPLE.firms and not self._is_subject_near(known[0], begins, span.start)):
            return None  # Orul builds ferries with Marsk Motors; the company
        return known[0]

    def _is_subject_near(self, party: Party, begins: int, end: int) -> bool:
        """Whether a body opens a sentence between two places."""
        return any(self._opens_line(one) for one in party.mentions if begins < one.start < end)

    def _only_firm(self, words: str, span: Span) -> Party | None:
        """The firm that “the company” stands for: the only one that has been named by then; not: the company, Orul.

        Where other bodies are named as well it is named twice, and the last of those that may be firms.
        """
        start = span.start
        is_named_beside = (
            self._text[span.end : span.end + 2] == ", " and self._text[span.end + 2 : span.end + 3].isupper()
        )
        is_bare = words in _PEOPLE.firms and self._text.endswith(("the ", "The "), 0, start)
        if not is_bare or is_named_beside:
            return None
        before = (one for one in self._names.parties if one.mentions[0].start < start)
        named = [one for one in before if one.kind not in ("person", "state")]
        firms = [one for one in named if _is_firm(one)]
        is_told_of = len(firms) == 1 and (len(named) == 1 or sum(one.start < start for one in firms[0].mentions) > 1)
        if not is_told_of:
            return None
        last = _last_before(firms[0], start)
        is_nearest = all(_last_before(one, start) < last or is_public(one) for one in named if one is not firms[0])
        return firms[0] if is_nearest else None

    def _beside_names(self, head: str) -> Iterator[tuple[frozenset[str], Party]]:
        """The bodies beside whose names a noun stands, with the words in front of the noun."""
        noun = re.escape(head)
        # A pattern that begins with its letters is sought as fast as they are, and one with `\b` in front is not.
        for match in re.finditer(rf"{noun}(?<=\b{noun})\b", self._small):
            comes = self._text[match.end() : match.end() + 1]
            if comes not in (" ", ",", ".", ";"):
                continue
            party = self._names.starting(match.end() + 1) if comes == " " else None
            near = self._text[max(0, match.start() - _REACH_CHARACTERS) : match.start()]
            told = _WORDS_IN_FRONT.search(near)
            words = told[0].split() if told is not None else []
            if party is None and comes != " " and told is not None and near.endswith(", ", 0, told.start()):
                is_called = _TAGS.get(words[0].lower()) == DETERMINER
                party = self._names.ending(match.start() - len(told[0]) - 2) if is_called else None
            if party is not None and party.kind == "organisation":
                yield frozenset(word.lower() for word in words), party

    @cached_property
    def _small(self) -> str:
        """The text in small letters."""
        return lower(self._text)

    @cached_property
    def _full(self) -> dict[str, str]:
        """The one fuller description that the text has for a noun: "electoral commission" for commission.

        What another one ends with is none of its own: Lund's central bank is also the Lund central bank, the central
        bank.
        """
        only = {head: _only([words for _, words in told]) for head, told in self._described.items()}
        return {head: words for head, words in only.items() if words is not None}

    def _described_by_then(self, words: str, head: str, start: int) -> str | None:
        """The one fuller description that a text with several has up to a place: the ministry, after that of health."""
        if words.lower() != head or not self._text.endswith(("the ", "The "), 0, start):
            return None
        is_named = bool(self._named_by(head))
        by_then = (told for at, told in self._described.get(head, ()) if at < start)
        return None if is_named else _only(list(islice(by_then, _MOST_DESCRIPTIONS)))

    def _is_another_later(self, full: str, head: str, start: int) -> bool:
        """Whether a description comes up only behind a noun, as another one: the third by a Lund firm."""
        at = next((place for place, words in self._described.get(head, ()) if words == full), 0)
        first = self._text.find(full, start, at + len(full)) if at > start else -1
        return first > 0 and self._text.endswith((" a ", " an ", " another "), start, first)

    @cached_property
    def _described(self) -> dict[str, list[tuple[int, str]]]:
        """The fuller descriptions that the text has for each noun, once each, with where it has them first."""
        found: dict[str, dict[str, tuple[int, str]]] = {}
        for sentence in self._divided:
            for index, token in enumerate(sentence.tokens):
                if token.tag != NOUN or not role_nouns.is_body(token):
                    continue
                if index + 1 == len(sentence.tokens) or sentence.tokens[index + 1].tag not in NOUNS:
                    words = self._description(sentence, index)
                    is_kind = token.lower == "police" and words.lower().split()[-2:][0] in _PEOPLE.kinds_of_police
                    if words.lower() != token.lower and not is_kind and not _is_headline(sentence, words):
                        found.setdefault(token.lower, {}).setdefault(_without_genitive(words), (token.start, words))
        return {head: list(told.values()) for head, told in found.items()}

    def _description(self, sentence: Sentence, index: int) -> str:
        first = index
        while first and index - first < _MOST_WORDS_BEFORE_NOUN and sentence.tokens[first - 1].tag in NOMINAL:
            first -= 1
        while first < index and sentence.tokens[first].lower in _PEOPLE.vague_qualifiers:
            first += 1
        owner = first
        is_owned = first > 1 and sentence.tokens[first - 1].tag == GENITIVE
        is_of_several = is_owned and sentence.tokens[first - 1].end - sentence.tokens[first - 1].start == 1
        if is_of_several and sentence.tokens[first - 2].tag == NOUN:
            first -= 2  # the dockers' union
        elif is_owned and first < index:
            owner -= 1
            while owner and index - owner < _MOST_WORDS_BEFORE_NOUN + 1 and sentence.tokens[owner - 1].tag == NAME:
                owner -= 1
            first = first if owner == first - 1 else owner  # Lund's central bank; but not the firm's
        return " ".join(self._text[sentence.tokens[first].start : sentence.tokens[index].end].split())


def _may_be_called_near(party: Party, noun: str, kinds: list[str]) -> bool:
    """Whether a name ends in one of some words for bodies, or is a short form in capitals: the EPA."""
    last = party.name.rpartition(" ")[2]
    if is_market(party) and noun not in _MARKETS[0]:
        return False
    if noun in _PEOPLE.firms and (_is_firm(party) or party.rule == _CALLED_IN_FRONT):
        return True  # the pipeline firm Orul
    is_short = last == party.name and last.isupper() and last.isalpha() and len(last) >= _FEWEST_LETTERS_OF_BODY
    return is_short or (last != party.name and last.lower() in kinds)


def _without_genitive(words: str) -> str:
    """The words of a description to be compared: Lund's central bank as the Lund central bank."""
    return fold(_GENITIVE_END.sub("", words))


def _ends_with(full: str, words: str) -> bool:
    """Whether a description is another one in short: the central bank, for Lund's central bank."""
    return f" {_without_genitive(full)}".endswith(f" {_without_genitive(words)}")


def _only(descriptions: list[str]) -> str | None:
    """The longest of some descriptions, if the others are it in short; none where they are of several bodies."""
    longest = max(descriptions, key=len, default=None)
    return longest if longest is not None and all(_ends_with(longest, one) for one in descriptions) else None


def _is_headline(sentence: Sentence, words: str) -> bool:
    """Whether three words or more begin a sentence without a full stop, and may be a clause: Court orders airline."""
    is_open = sentence.tokens[-1].tag != STOP
    return is_open and words.count(" ") > 1 and words.lower().startswith(sentence.tokens[0].lower)


def _last_before(party: Party, position: int) -> int:
    """Where a party is last named before a position; below nothing where it is not."""
    return max((mention.start for mention in party.mentions if mention.start < position), default=-1)


def _is_for(name: str, matter: str, head: str) -> bool:
    """Whether a body of no place is named by what it is for, and so called: the Ministry of Health and Welfare."""
    front, _, behind = name.replace(" for ", " of ", 1).partition(" of ")
    return bool(behind) and bool(matter) and front == head and f"{behind} ".startswith(matter)


def _has_all(name: str, words: str) -> bool:
    """Whether all words that a body is called by stand in its name: the hospital trust, Lund Hospitals NHS Trust."""
    own = name.replace("’s", "").replace("'s", "").split()
    return all(word in own or f"{word}s" in own for word in words.split())


def _is_political_party(party: Party) -> bool:
    """Whether a body is a political party by its name: BJP, the Salt Alliance."""
    is_called = not _PEOPLE.party_words.isdisjoint(party.name.lower().split()) and " " in party.name
    return party.kind not in ("person", "state") and (party.name in _PEOPLE.parties or is_called)


def _is_firm(party: Party) -> bool:
    """Whether a name ends as those of firms do: Marsk Motors, Orul Inc."""
    last = party.name.rpartition(" ")[2].lower()
    is_named_so = last in _PEOPLE.firm_ends or last in _PEOPLE.company_suffixes
    return " " in party.name and is_named_so and not is_market(party)


def is_market(party: Party) -> bool:
    """Whether a body is where shares are traded, and not the firm whose shares they are: the Orul Stock Exchange."""
    return party.name.lower().endswith(_MARKETS)


def is_public(party: Party) -> bool:
    """Whether a name ends in a word for bodies that are no firms: the council, the union, the ministry; not: group."""
    last = party.name.rpartition(" ")[2].lower()
    return last in _PEOPLE.bodies and last != "group" and last not in _PEOPLE.firms


def _may_be_called(party: Party, head: str) -> bool:
    """Whether a party is a body that goes by the last word of its name; “the army” is the state's, not of rebels."""
    is_of_others = head == "army" and not _PEOPLE.armies_of_others.isdisjoint(party.name.lower().split())
    return party.kind != "person" and not is_of_others and not _has_aim(party, head)


def _has_aim(body: Party, noun: str) -> bool:
    """Whether a noun ends a name as what the body is for: the Institute for Government is no government."""
    return body.name.lower().endswith(tuple(f" {word} {noun}" for word in _BEFORE_AIM))
