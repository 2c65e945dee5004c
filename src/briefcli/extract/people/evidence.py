"""What shows that a name is a person's, where the name itself does not.

A name shows by itself, by a title or by a role that it is a person's; `kinds` decides that. Two or three words with
capitals alone show nothing (Truth Social, Cowboy Carter), and so the rest of the article is asked here. Where nothing
speaks for a person the name is left open, and the party says why.
"""

import re
from collections.abc import Iterator
from functools import cache, cached_property

from briefcli import regexes
from briefcli.extract.people import kinds, role_nouns
from briefcli.extract.people.mentions import PLACE_BESIDE, STREET, VESSELS, Mention
from briefcli.extract.people.name_words import is_everyday, is_given
from briefcli.extract.people.party import Party, PartyKind
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import ADJECTIVE, DETERMINER, NAME, NOUN
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Row, Rule
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token
from briefcli.names import fold

_CLAUSES = lexicon.clauses()
_FAMILY_NAMES = lexicon.family_names()
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()

FIRM_DEED = "deed of a firm"
"""The rule by which a name is that of a firm, whatever it is called."""
_NAMED = frozenset(("name that is told", "identified or named as", "age before the name", "somebody named so"))
"""Deeds by which one word is somebody's name."""
_SPEECH = frozenset(("verb of saying in front",))
"""Deeds that bodies do as often as persons."""
_CAPITAL_INSIDE = regexes.compile(r"(?:Mac|Mc|O['’]|D['’])[A-Z][a-z]+")
"""How family names of Ireland, Scotland and Italy begin."""

_FIRM_DEED = regexes.compile(
    rf"(?:,\s[^,.;:]{{2,60}},)?(?:\stoday|\son\s\w+day)?\s(?:employs\s|(?:has\s)?raised\s[$€£]\d[^.;:]{{0,30}}\sround\b"
    r"|(?:announce[sd]|said)(?:\stoday|\son\s\w+day)?(?:\sthat)?\sit\s(?:\w+\s)?"
    rf"{lexicon.any_of(_PEOPLE.firm_deeds)}\b)"
)
"""What follows the name of a firm: today announced that it has raised 4 million, employs 40 people."""
_IS_NO_PERSON = regexes.compile(rf"\swas\s{lexicon.any_of(_PEOPLE.how_firms_begin)}\s(?:by|in)\b|,\sthrough\sits\s")
"""What follows the name of a body, whatever it is called: was founded in 2010; through its lawyer."""

_REACH_TO_QUOTATION_CHARACTERS = 8
"""How far before a name the quotation ends that its bearer has said: “..., ” says Quill."""
_BEHIND_QUOTATION = regexes.compile(r"[,.!?][”\"’']\s(?P<verb>(?:said|says)\s)?$")
_VERB_BEHIND = regexes.compile(r"\s(\w+)\b")
_ENDS_CUE = frozenset(",.;:")

_REACH_TO_PLACE_CHARACTERS = 30
"""A preposition in front of a name and the word before it."""
_IS_PERSON = regexes.compile(r",\s(?:(?:aged\s)?\d{1,2}\b|who\b)|\s\(\d{1,2}\)")
"""What follows the name of a person: , 61, said; , who left."""
_BY_NAME = frozenset((kinds.GIVEN, kinds.WEAK)) | kinds.LIKELY
"""Rules by which nothing but the name itself shows somebody."""
_IN_FRONT_CHARACTERS = max(map(len, _PEOPLE.in_front_of_firms)) + len(" the ")


@cache
def _in_front_of_firm() -> re.Pattern[str]:
    return regexes.compile(rf"(?i:\b{lexicon.any_of(_PEOPLE.in_front_of_firms)}\s$)")


@cache
def _behind_firm() -> re.Pattern[str]:
    """What follows the name of a firm: (DOE.N), (LON: DOE), 's shareholders, shares rose."""
    shares = rf"\s(?:shares|stock)\s{lexicon.any_of(lexicon.figures().moves_in_price)}\b"
    owned = rf"['’]s?\s(?:\w+\s)?{lexicon.any_of(_PEOPLE.behind_firms)}\b"
    return regexes.compile(rf"\s\((?:[A-Z0-9]{{1,5}}\.[A-Z]{{1,2}}|[A-Z]{{2,6}}:\s?[A-Z0-9]{{1,5}})\)|{shares}|{owned}")


_PLAYED_BY = regexes.compile(r",?\s(?:an?\s[\w’'-]+\s)?(?:played|portrayed)\sby\s[A-Z]")
"""What follows the name of a part: Sergeant Quill, a nurse played by Ann Doe."""
_REACH_TO_PLAYING_CHARACTERS = 60
"""How far before the name of a part the verb may stand: starred opposite Reed in the film as."""

_WHICH_SAYS = regexes.compile(
    r",\swhich\s(?:(?:(?:has|had)\s|\w+ly\s)?(?P<says>\w+)\s(?:that|the)\b"
    r"|[^,.;:\n]{3,120},\s(?:\w+\s)?(?P<verb>\w+)\b(?!\s[A-Z]))"
)
"""What follows the name of a body that says something: Quill, which said that; Quill, which runs the ferry, said."""
_OPENS_APPOSITION = regexes.compile(r",\s(?:an?|the)\s")
OF_BODIES = frozenset((
    "listed body", "word for bodies", "body of or for something", "word for bodies inside", "noun for bodies in front",
    "sign or digits in a name", "body beside the name", "body without a name", "short form in capitals",
    "deed of a firm",
))  # fmt: skip
"""Rules that show a name to be that of a body."""

_FEWEST_SAYINGS = 2
"""So often one word says something before it can be somebody's name."""

History = list[tuple[Mention, Party]]


def decide_by_mentions(party: Party, own: list[Mention]) -> None:
    """Decides the kind of a party by its mentions, and keeps the rule and the words that showed it."""
    ship = next((mention for mention in own if mention.rule in VESSELS), None)
    if ship is not None:
        party.kind, party.rule = "organisation", ship.rule
        return
    club = next((mention for mention in own if mention.kind == "organisation" and _is_club(mention)), None)
    if club is not None:  # Marsk Rovers, though the report goes on with “Marsk, who had not lost”
        party.kind, party.rule = "organisation", club.rule
        return
    acts = [mention.acts for mention in own if mention.acts is not None]
    known = [mention.kind for mention in own if mention.kind is not None]
    sure = next((mention for mention in own if mention.is_sure), None)
    place = next((mention for mention in own if mention.rule == PLACE_BESIDE.name), None)
    if place is not None and not any(one.is_sure and not _is_only_given(one) for one in own):
        party.kind, party.rule = "organisation", place.rule  # Deir al-Marsk, and Deir al-Marsk province
        return
    if any(_may_be_street(mention) for mention in own):
        is_street = _is_street(own)
        party.kind, party.rule = ("organisation", STREET) if is_street else ("person", kinds.GIVEN)
        return
    if sure is not None:
        party.kind, party.rule = "person", sure.rule
        party.shown_by = sure.whole if sure.whole != sure.span else None
        return
    if not known:
        party.is_guessed = party.kind == "organisation"
    elif "state" in known and "person" not in known and not _is_body_in_short(own):
        party.kind = "state"
    elif party.kind == "person" and acts and not any(acts):
        party.kind, party.rule = "organisation", _acts_by(own)  # in Port Doe
        return
    elif known[0] == "person" and party.kind == "organisation":
        party.kind = "person"  # the headline did not show it
    shows = next((mention for mention in own if mention.kind == party.kind), None)
    party.rule = shows.rule if shows is not None else rules.tell(NOTHING_KNOWN)


def _is_only_given(mention: Mention) -> bool:
    """Whether nothing but a given name shows somebody: neither a role nor a deed; so has the village of Ann Doe."""
    return mention.rule == kinds.GIVEN and mention.post.role is None and not mention.speaks


def _is_body_in_short(own: list[Mention]) -> bool:
    """Whether only the short form of a longer name has what states have: Marsk's president, of Marsk Partners."""
    is_body = any(mention.kind == "organisation" and len(mention.words) > 1 for mention in own)
    return is_body and all(len(mention.words) == 1 for mention in own if mention.kind == "state")


def _may_be_street(mention: Mention) -> bool:
    """Whether the words around a given and a last name, which is a word for streets and parks, too, show a street."""
    first, last = mention.words[0].lower(), mention.words[-1].lower()
    is_name = len(mention.words) == len((first, last)) and first in _GIVEN_NAMES.all
    is_name = is_name or (len(mention.words) == 1 and mention.whole != mention.span)  # on Judge Street
    return is_name and last in _PEOPLE.also_surnames and mention.rule == STREET


def _is_street(own: list[Mention]) -> bool:
    """Whether nothing shows somebody whose name is once that of a street or a park: on Joe Lane."""
    shown = any(one.acts or one.speaks or (len(one.words) == 1 and one.rule != STREET) for one in own)
    named_after = (one.kind == "organisation" and one.whole != one.span for one in own)  # at Judge Doe Street
    roles = (one.post.role or one.whole != one.span for one in own)
    return not shown and all(is_named or not role for is_named, role in zip(named_after, roles, strict=True))


def _is_club(mention: Mention) -> bool:
    return len(mention.words) > 1 and mention.words[-1].lower() in _PEOPLE.club_ends


def _acts_by(own: list[Mention]) -> str | None:
    return next(mention.acts_by for mention in own if mention.acts is not None)


_STORM = regexes.compile(rf"(?i:\b{lexicon.any_of(_PEOPLE.storms)}) $")
_LONGEST_STUDY_CHARACTERS = max(map(len, _CLAUSES.studies)) + 1
_POST_CHARACTERS = 30
"""The longest post before a name, with what parts them."""
_WORDS_OF_STORM = 2
"""With as many, a word for storms is a title in front of a name, or the given name of somebody."""
_STORM_CHARACTERS = max(map(len, _PEOPLE.storms)) + len("- ")
_NOTE = regexes.compile(r"\s\w+(?:\son\s\w+)?\sin\s(?:a|its|the)\s(?:\w+\s)?note\b")
"""What follows a bank that writes to its clients."""


_OF_BODY = regexes.compile(
    rf"\s{lexicon.any_of(_PEOPLE.role_held_in)}\s(?:the\s)?[A-Z][\w&'’-]*(?:\s(?:[A-Z][\w'’-]*|&)){{0,4}}\s"
    r"(?P<verb>\w+)\b"
)
"""What follows whoever speaks for a body: of Marsk Foods said."""
_LINK = regexes.compile(
    r"(?:\s(?:of|from)\s(?:the\s)?[A-Z][\w&.’'-]*(?:\s[A-Z][\w’'-]*){0,4})?(?:\s\([^()]{1,40}\)|,\s\d{1,2})?"
    r"(?:,\s[A-Z][\w’'-]+(?:,\s\d{1,2})?)*"
    r"(?P<link>,?\sand\s|[,;]\s|\s&\s)"
)
"""What stands between two persons in a list: of a body, an age, then a comma or an “and”."""
_NAMES_OF_PAIR = 2
"""Two names beside each other are a list only where “and” links them: Ann Doe, Marsk North, said."""
_SEAT = regexes.compile(r"\s\([A-Z]{2,6}[-–][A-Z][\w'’ ]{2,30}\)")
"""What follows a member of parliament: (LSP-Upper Marsk)."""
_OF_THE_BODY = regexes.compile(r",\sof\sthe\s[^,.;:]{2,100},\s")
_ON_THE_SPOT = regexes.compile(r",?\s(?:who\s(?:is|was)\s)?reporting\s(?:live\s)?from\b")
"""What follows the name of a reporter, behind the paper or the station: Marsk TV's Ann Doe, reporting from Orul."""


class Evidence:
    """What an article shows of the names in it, worked out where a name alone shows nothing."""

    def __init__(self, text: str, divided: list[Sentence], history: History) -> None:
        self.text = text
        self._divided = divided
        self._history = history

    def decide(self, party: Party, own: list[Mention]) -> None:
        """Makes a party a person or none, with the rule; where nothing shows a person, `open_because` says so."""
        is_written = party.name.rsplit(maxsplit=1)[-1].lower() in _CLAUSES.documents  # the Salt Act says
        party.deeds = [bool(one.acts or (one.speaks and not is_written)) for one in own].count(True)
        if party.kind == "person" and party.rule == kinds.GIVEN and self._is_founded(own):
            party.kind, party.rule = "organisation", FIRM_DEED  # Savannah Skies was founded in 2010
            return
        is_by_name = party.kind == "person" and party.rule in _BY_NAME
        if is_by_name and _is_town(party, own):
            party.kind, party.rule = "state", rules.tell(NOTHING_SHOWN)
            return
        if is_by_name and all(self._is_there(mention) for mention in own) and id(party) not in self.referred:
            party.kind, party.rule = "organisation", rules.tell(NOTHING_SHOWN)
            party.open_because = f"nothing shows that {party.name} is a person"  # the car stopped near Glen Doe
            return
        if is_by_name and self._is_firm(own) and id(party) not in self.referred:
            party.kind, party.rule = "organisation", FIRM_DEED  # shares in Ann Doe fell
            return
        if own[0].kind == "person" and (_is_played(self.text, own[0]) or _is_of_tale(self.text, own[0])):
            party.kind, party.rule = "organisation", rules.tell(NOTHING_SHOWN)
            party.open_because = f"{party.name} is a part that somebody plays"
            return
        may_be_thing = party.kind == "organisation" and party.rule not in OF_BODIES
        is_firm = may_be_thing and len(own[0].words) > 1 and self._is_traded(own)  # shares in Quill Stone fell
        if is_firm or (may_be_thing and any(_is_called_body(self.text, mention.span.end) for mention in own)):
            party.rule, party.is_guessed = FIRM_DEED, False  # Orul Copper, the firm that runs the mine in Orul
            return
        is_weak = party.kind == "person" and party.rule == kinds.WEAK
        is_open = party.kind == "organisation" and _is_alone(self.text, own)
        if may_be_thing and party.rule == NOTHING_KNOWN.name and len(own[0].words) == 1:
            party.kind = _kind_of_word(party.name) or party.kind
        if party.kind in ("group", "state") or not (is_weak or is_open):
            return
        decided = rules.first(NAMES if is_weak else WORDS, self, party, own)
        if decided is not None and decided.rule == FIRM_DEED:
            party.kind, party.rule, party.is_guessed = "organisation", decided.rule, False
        elif decided is not None and decided.found:
            party.kind, party.rule = "person", decided.rule
        elif is_weak:
            party.kind, party.rule = "organisation", decided.rule if decided else rules.tell(NOTHING_SHOWN)
            party.open_because = f"nothing shows that {party.name} is a person"

    def _is_there(self, mention: Mention) -> bool:
        """Whether only where somebody or something is stands before a full name: near Glen Doe; not: in Ann Doe."""
        is_told = mention.post.role is not None or mention.whole != mention.span or mention.owns or mention.speaks
        if is_told or mention.acts is not False or len(mention.words) == 1:
            return False
        if _IS_PERSON.match(self.text, mention.span.end) or _OPENS_APPOSITION.match(self.text, mention.span.end):
            return False
        front = self.text[max(0, mention.span.start - _REACH_TO_PLACE_CHARACTERS) : mention.span.start].lower().split()
        return front[-1:] != [] and front[-1] in _PEOPLE.beside_places

    def _is_founded(self, own: list[Mention]) -> bool:
        """Whether a name is that of a body by what was done to it, or by what it has."""
        return any(_IS_NO_PERSON.match(self.text, mention.span.end) for mention in own)

    def _is_firm(self, own: list[Mention]) -> bool:
        """Whether a name is that of a firm by what it has, or is called: shares in Ann Doe; Ann Doe, the chain."""
        is_called = any(_is_called_body(self.text, mention.span.end) for mention in own)
        return (is_called and not any(self._is_somebody(mention) for mention in own)) or self._is_traded(own)

    def _is_traded(self, own: list[Mention]) -> bool:
        """Whether a name is that of a firm by its shares, its staff or its symbol, and nothing says who bears it."""
        if any(self._is_somebody(mention) for mention in own):
            return False
        return any(self._is_in_trade(mention) for mention in own)

    def _is_somebody(self, mention: Mention) -> bool:
        """Whether a role, a title, an age or “who” stands beside a name."""
        is_told = mention.post.role is not None or mention.whole != mention.span
        return is_told or _IS_PERSON.match(self.text, mention.span.end) is not None

    def _is_in_trade(self, mention: Mention) -> bool:
        if len(mention.words) > 1 and mention.words[-1].lower() in _PEOPLE.company_suffixes:
            return True  # Ann Doe plc
        before = self.text[max(0, mention.span.start - _IN_FRONT_CHARACTERS) : mention.span.start]
        if _in_front_of_firm().search(before) or _behind_firm().match(self.text, mention.span.end):
            return True
        return mention.leads and self.text.startswith(
            ", which ", mention.span.end
        )  # Ann Doe, which runs the mill, left

    @cached_property
    def referred(self) -> frozenset[int]:
        """The parties that he or she in the same or the next sentence stands for, and for nobody else."""
        by_sentence: dict[int, History] = {}
        for mention, party in self._history:
            by_sentence.setdefault(mention.sentence, []).append((mention, party))
        found: set[int] = set()
        for number, sentence in enumerate(self._divided):
            if _PEOPLE.pronouns_of_persons.isdisjoint(sentence.words):
                continue
            pronoun = next(token for token in sentence.tokens if token.lower in _PEOPLE.pronouns_of_persons)
            found.update(self._meant(number, pronoun, by_sentence))
        return frozenset(found)

    def _meant(self, number: int, pronoun: Token, by_sentence: dict[int, History]) -> Iterator[int]:
        """The one party before a pronoun that can be a person, if no role stands there that it may mean, too."""
        for at in (number, number - 1):
            if at < 0 or self._divided[at].paragraph < self._divided[number].paragraph - 1:
                return
            tokens = [token for token in self._divided[at].tokens if token.start < pronoun.start]
            near = [(one, party) for one, party in by_sentence.get(at, ()) if one.span.start < pronoun.start]
            possible = {id(party): one for one, party in near if _may_be_person(party)}
            if any(token.tag == NOUN and role_nouns.is_role(token) for token in tokens):
                return
            if possible:
                if len(possible) == 1 and not any(_tells_which(tokens, one) for one in possible.values()):
                    yield from possible
                return

    @cached_property
    def listed(self) -> frozenset[int]:
        """The parties that are listed with persons: Ann Doe, Orul Quill and Bob Roe; Ann Doe and Orul Quill."""
        found: set[int] = set()
        for together in self._lists():
            is_list = len(together) > _NAMES_OF_PAIR or self._links_two(together)
            if is_list and any(one.is_sure or one.acts or one.rule in kinds.LIKELY for one, _ in together):
                found.update(id(party) for _, party in together)
        return frozenset(found)

    def _lists(self) -> Iterator[History]:
        """The names of persons, or what may be such, that stand beside each other in a sentence."""
        together: History = []
        for one, party in self._history:
            if one.kind != "person" or len(one.words) == 1:
                continue
            before = together[-1][0] if together else None
            is_near = before is not None and before.sentence == one.sentence
            if before is None or not is_near or not self._link(before, one):
                yield from [together] if len(together) > 1 else []
                together = []
            together.append((one, party))
        yield from [together] if len(together) > 1 else []

    def _link(self, one: Mention, other: Mention) -> str | None:
        """What links two names in a list: a comma, an “and”; none where anything else stands between them."""
        found = _LINK.fullmatch(self.text, one.span.end, max(one.span.end, other.whole.start))
        return found["link"] if found is not None else None

    def _links_two(self, together: History) -> bool:
        return "and" in (self._link(together[0][0], together[1][0]) or "")

    @cached_property
    def families(self) -> frozenset[str]:
        """The last names of the persons who are sure."""
        sure = (one for one, party in self._history if party.kind == "person" and one.is_sure and len(one.words) > 1)
        return frozenset(fold(one.words[-1]) for one in sure)

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the article writes without a capital."""
        return frozenset(
            [
                token.lower
                for sentence in self._divided
                for token in sentence.tokens
                if token.tag != NAME and self.text[token.start].islower()
            ]
        )


def _kind_of_word(word: str) -> PartyKind | None:
    """What one word of which nothing else is known stands for by the lists: a people, a town."""
    small = word.lower()
    if role_nouns.are_compatriots(small) or (small in lexicon.figures().people_counted and not is_everyday(small)):
        return "group"  # thousands of Kurds, most Americans
    is_place = word in lexicon.figures().known_places or word in lexicon.towns().towns
    return "state" if is_place and not _is_name(word) else None


def _is_town(party: Party, own: list[Mention]) -> bool:
    """Whether a given name opens that of a town, and somebody or something is there: in Milton Keynes."""
    is_there = any(one.acts is False for one in own) and not any(one.acts or one.post.role for one in own)
    return is_there and party.name in lexicon.towns().towns


def _is_of_tale(text: str, mention: Mention) -> bool:
    """Whether a name, its title included, is that of somebody in a play or a book whom everybody knows: King Lear."""
    return lower(mention.whole.of(text)) in _PEOPLE.figures_of_tales


def _is_played(text: str, mention: Mention) -> bool:
    """Whether a name, its title included, is that of a part in a play: starred as Sergeant Quill."""
    span = mention.whole
    before = text[max(0, span.start - _REACH_TO_PLAYING_CHARACTERS) : span.start]
    if _PLAYED_BY.match(text, span.end):
        return True
    part = _part().search(before)
    if part is not None:
        noun = (mention.post.short or "").rpartition(" ")[2]  # who plays vicar Quill; not: who plays champion Ann Quill
        return part["plays"] is None or (noun.islower() and noun not in _PEOPLE.callings)
    if not before.endswith(" as "):
        return False
    found = _playing().search(before)
    return found is not None and (found["spends"] is None or text.startswith(" in ", span.end))


@cache
def _from_body() -> re.Pattern[str]:
    """What follows whoever speaks for a body, between commas: , from the Salt League, said."""
    links = lexicon.any_of(_PEOPLE.role_held_in)
    return regexes.compile(rf",\s{links}\s(?:the\s)?(?P<body>[A-Z][^,.;:]{{2,50}}),\s(?P<verb>\w+)\b")


@cache
def _part() -> re.Pattern[str]:
    """What stands right in front of a part: best known for playing; who plays, which players do with others too."""
    plays = r"(?:portrays|plays|played)"
    return regexes.compile(rf"(?i:\b(?:{lexicon.any_of(_PEOPLE.leads_to_part)}|(?P<plays>who\s{plays}))\s(?:the\s)?$)")


@cache
def _playing() -> re.Pattern[str]:
    """What leads to the name of a part: starred opposite her as; spent a year as Sergeant Quill in “Salt”."""
    plays = lexicon.any_of(_PEOPLE.plays_part)
    return regexes.compile(rf"\b(?:{plays}(?:\s[\w’'-]+){{0,4}}|(?P<spends>spen(?:t|ds))\s[^,.;:]{{2,25}})\sas\s$")


def _tells_which(tokens: list[Token], mention: Mention) -> bool:
    """Whether a name only tells which thing is meant: the annual Orul fair."""
    behind = next((at for at, token in enumerate(tokens) if token.start >= mention.span.end), len(tokens))
    front = behind - len(mention.words) - 1
    while front > 0 and tokens[front].tag in (ADJECTIVE, NOUN):
        front -= 1
    is_thing = behind < len(tokens) and tokens[behind].tag == NOUN and not role_nouns.is_role(tokens[behind])
    return is_thing and front >= 0 and tokens[front].tag == DETERMINER


def _may_be_person(party: Party) -> bool:
    return party.kind == "person" or (party.kind == "organisation" and party.rule in _OPEN)


def _is_alone(text: str, own: list[Mention]) -> bool:
    """Whether a name is one word of which nothing is known."""
    word = own[0].words[0]
    is_word = all(len(mention.words) == 1 and mention.kind is None for mention in own)
    is_called = any(one.acts_by in _NAMED or _is_cue(text, one) for one in own)
    if word.lower().endswith("s") and not _is_name(word) and not is_called:
        return False  # Shareholders
    if word.lower().endswith("ly") and not _is_name(word):
        return False  # Eventually
    if role_nouns.is_one_person(word.lower()) and not _is_name(word):
        return False  # Filmmaker says he left
    return is_word and word.isalpha() and not word.isupper() and not is_everyday(word.lower())


def _called(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Called by the last name alone elsewhere."""
    last = fold(party.name.split()[-1])
    if is_everyday(party.name.split()[0].lower()) or party.name.split()[0].lower() in _PEOPLE.places:
        return None
    alone = any(len(mention.words) == 1 and fold(mention.words[0]) == last for mention in own)
    whole = [mention for mention in own if len(mention.words) > 1]
    if whole and all(_is_of_study(evidence.text, mention.span.end) for mention in whole):
        return None  # the Orul Pulse poll, a Pulse pollster
    return True if alone and last not in evidence.small else None


def _is_of_study(text: str, end: int) -> bool:
    """Whether a name only says which poll or study is meant: the latest Orul Pulse survey."""
    behind = text[end + 1 : end + 1 + _LONGEST_STUDY_CHARACTERS]
    word = re.match(r"[a-z]+", behind)
    return text[end : end + 1] == " " and word is not None and word.group() in _CLAUSES.studies


def _referred(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    if id(party) not in evidence.referred or any(_is_of_several(evidence.text, mention.span) for mention in own):
        return None
    return True


def _is_of_several(text: str, name: Span) -> bool:
    """Whether one name between commas is that of several, as a firm's is: the town's consultants, Quill Orul, said."""
    before = text[max(0, name.start - _POST_CHARACTERS) : name.start]
    word = before[:-2].rpartition(" ")[2] if before.endswith(", ") else ""
    return word.endswith("s") and role_nouns.are_several(word) and text.startswith(", ", name.end)


def _family(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    del own
    return True if fold(party.name.split()[-1]) in evidence.families else None


def _listed(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    del own
    return True if id(party) in evidence.listed else None


def _in_small(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    del own
    return False if any(word.lower() in evidence.small for word in party.name.split()) else None


def _speaks_for(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Of or at a body, and says something; or set off by commas, of the body."""
    del party
    for mention in own:
        end = mention.span.end
        found = _OF_BODY.match(evidence.text, end)
        if found is not None and found["verb"] in _CLAUSES.speech.forms:
            return True
        if _OF_THE_BODY.match(evidence.text, end) or _SEAT.match(evidence.text, end):
            return True
        found = _from_body().match(evidence.text, end) if evidence.text[end : end + 1] == "," else None
        is_body = found is not None and lower(found["body"]) not in _PEOPLE.places
        if found is not None and is_body and found["verb"] in _CLAUSES.speech.forms:
            return True
    return None


def _reports_on_the_spot(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Of a paper or a station, from which somebody is sent: Marsk TV’s Orul Quill, reporting from Lund."""
    del party
    sent = (one for one in own if evidence.text.endswith(("'s ", "’s "), 0, one.span.start))
    return True if any(_ON_THE_SPOT.match(evidence.text, one.span.end) for one in sent) else None


def _notes(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Said in a note to clients, as banks do."""
    del party
    return False if any(_NOTE.match(evidence.text, mention.span.end) for mention in own) else None


def _announces(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Announces what a firm has done, raises money in a round, employs people; or it, which is no person, says so."""
    del party
    subjects = (mention for mention in own if mention.acts is not False)  # the mill in Orul employs
    return False if any(_is_of_firm(evidence.text, mention.span.end) for mention in subjects) else None


def _is_of_firm(text: str, end: int) -> bool:
    """Whether the words behind a name show that it is one of a firm or another body."""
    if _is_called_body(text, end) or _FIRM_DEED.match(text, end) is not None:
        return True
    which = _WHICH_SAYS.match(text, end)
    return which is not None and (which["says"] or which["verb"]) in _CLAUSES.speech.forms


@cache
def _is_a_body() -> re.Pattern[str]:
    """What follows the name of a body that is called one: Orul, the firm that runs it; Orul, a union of bakers."""
    bodies = (_PEOPLE.firms | _PEOPLE.bodies) - _PEOPLE.roles - _PEOPLE.roles_over_things - _PEOPLE.trades_of_one
    called = lexicon.any_of(bodies - lexicon.figures().common_places)
    last = rf"\s{lexicon.any_of(lexicon.text().prepositions)}(?:\s[\w’'-]+){{0,6}}?\s(?P<last>[\w’'-]+),"
    return regexes.compile(rf",\s(?:an?|the)\s(?:[\w’'-]+\s){{0,4}}{called}(?:,|\s(?:that|which)\b|{last})")


def _is_called_body(text: str, end: int) -> bool:
    """Whether what stands behind a name calls it a firm or another body."""
    called = _is_a_body().match(text, end) if _OPENS_APPOSITION.match(text, end) is not None else None
    return called is not None and not role_nouns.is_one_person((called["last"] or "").lower())


def _does(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    del evidence
    words = party.name.lower().split()
    if words[-1] in _PEOPLE.places and not is_given(words[0]):
        return None  # Orulfone Norway
    return True if any(mention.acts and not _may_be_firm(mention) for mention in own) else None


def _may_be_firm(mention: Mention) -> bool:
    """Whether what a name is called is what firms are as well: developer Quill Marsk."""
    words = (mention.post.role or "").lower().split()
    return words[-1:] != [] and words[-1] in _PEOPLE.roles_over_things


def _told(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    del evidence, party
    return True if any(mention.acts_by in _NAMED for mention in own) else None


def _quoted(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Whether one word is the name of whoever has just been quoted; those of firms are longer, or written otherwise."""
    name = party.name
    if not name[1:].islower() or name.lower() in evidence.small or name.lower().endswith("bank"):
        return None
    return True if any(_is_cue(evidence.text, mention) for mention in own) else None


def _is_cue(text: str, mention: Mention) -> bool:
    """Whether a name is that in the cue behind a quotation: “...,” Orul said; “...,” says Orul."""
    name = mention.span
    found = _BEHIND_QUOTATION.search(text, max(0, name.start - _REACH_TO_QUOTATION_CHARACTERS), name.start)
    if found is None or found["verb"] is not None:
        return found is not None and text[name.end : name.end + 1] in _ENDS_CUE
    verb = _VERB_BEHIND.match(text, name.end)
    return verb is not None and verb[1] in _CLAUSES.speech.forms and verb[1] != "quoted"  # “...,” Orul quoted him


def _given_and_referred(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    acts = any(mention.acts for mention in own) or sum(mention.speaks for mention in own) >= _FEWEST_SAYINGS
    is_likely = (acts or _is_given(evidence, party)) and not any(mention.acts is False for mention in own)
    return True if is_likely and id(party) in evidence.referred else None


def _is_given(evidence: Evidence, party: Party) -> bool:
    return _is_name(party.name) and party.name.lower() not in evidence.small


def _is_name(word: str) -> bool:
    """Whether one word is a given or a family name: Otis, Nguyen, McDoe."""
    known = word.lower() in _GIVEN_NAMES.all or word.lower() in _FAMILY_NAMES.all
    return known or _CAPITAL_INSIDE.fullmatch(word) is not None


def _is_storm(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    """Storm Otis, Severe Tropical Cyclone Otis: what it does, no person does."""
    del party
    if any(len(one.words) > _WORDS_OF_STORM and one.words[-2].lower() in _PEOPLE.storms for one in own):
        return False
    before = (evidence.text[max(0, one.span.start - _STORM_CHARACTERS) : one.span.start] for one in own)
    return False if any(_STORM.search(words) for words in before) else None


def _name_does(evidence: Evidence, party: Party, own: list[Mention]) -> bool | None:
    deeds = [mention.acts for mention in own if mention.acts is not None and mention.acts_by not in _SPEECH]
    return True if deeds and all(deeds) and _is_given(evidence, party) else None


STORM: Row[[Evidence, Party, list[Mention]], bool] = Row(
    "name of a storm",
    "A name behind a word for storms is that of one, whatever it does.",
    "Storm Mabel has not replied.",
    "Mabel has not replied.",
    _is_storm,
)
NAMES: tuple[Row[[Evidence, Party, list[Mention]], bool], ...] = (
    STORM,
    Row(
        "last name alone",
        "A name of several words that the article shortens to its last word is a person’s.",
        "They praised Orul Quill. Nobody else but Quill smiled.",
        "They praised Orul Quill. Nobody else smiled.",
        _called,
    ),
    Row(
        "he or she afterwards",
        "A name that he or she stands for in the same or the next sentence is a person’s.",
        "They praised Orul Quill. Later she left.",
        "They praised Orul Quill. Later it left.",
        _referred,
    ),
    Row(
        "family of somebody",
        "A name whose last word is the last name of somebody else is a person’s.",
        "They praised Orul Quill and Ann Quill.",
        "They praised Orul Quill and Ann Reed.",
        _family,
    ),
    Row(
        "word in small letters elsewhere",
        "A name with a word that the article writes in small letters, too, is nobody’s.",
        "They praised Orul Quill. The quill was old.",
        "They praised Orul Quill. The pen was old.",
        _in_small,
    ),
    Row(
        "listed with persons",
        "A name of several words in a list of persons is a person’s.",
        "They praised Ann Reed and Orul Quill.",
        "They praised Ann Reed in Orul Quill.",
        _listed,
    ),
    Row(
        "somebody of a body",
        "A name of several words is a person’s where “of” or “from” a body stands behind it, and it says something.",
        "Orul Quill of Marsk Foods said that it rained.",
        "Orul Quill of Marsk Foods closed.",
        _speaks_for,
    ),
    Row(
        "reporter on the spot",
        "A name of several words behind that of a paper or a station is a person’s, who is “reporting from” somewhere.",
        "Marsk TV’s Orul Quill, reporting from Lund, said that it rained.",
        "Marsk TV’s Orul Quill, sinking in Lund, said that it rained.",
        _reports_on_the_spot,
    ),
    Row(
        "note to clients",
        "A name of several words of which nothing is known, that says something in a note, is that of a firm.",
        "Orul Quill said in a note to clients that it rained.",
        "Orul Quill said in a speech to clients that it rained.",
        _notes,
    ),
    Row(
        FIRM_DEED,
        "A name that employs people, or says what it has launched or raised, is that of a firm, and one with “which” "
        "behind it, that says something, or with “the company that”, that of a body.",
        "Orul Quill announced that it had launched a ferry.",
        "Orul Quill announced that it had rained on a ferry.",
        _announces,
    ),
    Row(
        "deed of a person",
        "A name of several words whose bearer speaks, meets somebody or does what only persons do is a person’s.",
        "Orul Quill has not replied.",
        "Orul Quill has not sunk.",
        _does,
    ),
)
WORDS: tuple[Row[[Evidence, Party, list[Mention]], bool], ...] = (
    STORM,
    Row(
        "he or she after one word",
        "A given name, or one word that acts as a person, is a person’s name where he or she stands for it.",
        "They praised Otis for it. Later he left.",
        "They praised Otis for it. Later it left.",
        _given_and_referred,
    ),
    Row(
        "name given as such",
        "What somebody gives as a name is a person’s name.",
        "One gave her name only as Orul.",
        "One gave her orders only to Orul.",
        _told,
    ),
    Row(
        "name behind a quotation",
        "One word that a quotation’s cue has behind it is a person’s name, but for firms, clubs and the like.",
        "“It rained,” Orul said.",
        "Orul said that it rained.",
        _quoted,
    ),
    Row(
        "deed under a known name",
        "A given or a family name alone is a person’s where it acts as only persons do.",
        "Mabel has not replied.",
        "Mabel has not sunk.",
        _name_does,
    ),
    next(row for row in NAMES if row.name == FIRM_DEED),
)
NOTHING_SHOWN = Rule(
    "nothing that shows a person",
    "Two to four words with capitals of which nothing else is known are left open.",
    "They praised Orul Quill.",
    "They praised Ann Quill.",
)
NOTHING_KNOWN = Rule(
    "capital of which nothing is known",
    "A name that nothing shows to be a person’s is kept as that of an organisation.",
    "They praised Orul for the mill.",
    "They praised Ann Doe for the mill.",
)
NO_BODIES = frozenset((NOTHING_SHOWN.name, "everyday word in the name", "word in small letters elsewhere"))
"""Rules by which a name is no person's, and none of a body either in which somebody could hold a post."""
_OPEN = (None, NOTHING_KNOWN.name)
