"""What kind of thing bears a name: what the name itself shows, and what the words around it show."""

from typing import Literal, NamedTuple

from briefcli.extract.people import roles
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import COMMA, DETERMINER, GENITIVE, NOMINAL, NOUN, OF, OTHER, letters
from briefcli.extract.text.rules import Decision, Row, Rule
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

PartyKind = Literal["person", "organisation", "state", "group"]
Gender = Literal["m", "f"]

_REACH_WORDS = 5
"""Words behind a name in which its verb, or what it owns, stands: has not yet replied; Dolna's new foreign minister."""
_NAME_WORDS = range(2, 5)
"""How many words the name of a person has, where nothing else is known of it."""
_LONGEST_SMALL_LETTERS = 3
"""Words of a headline that have small letters in it anyway: of, and, for."""
_FEWEST_HEADLINE_WORDS = 3
"""Two capitals are a name."""
_HEADLINE_SHARE = 0.8
"""The share of longer words with capitals from which on a line is a headline; a few names of a sentence are fewer."""
_ENDS_NO_HEADLINE = letters("ENDS QUOTATION COLON")
_BEFORE_VERB = letters("AUXILIARIES ADVERB")


class Named(NamedTuple):
    """A name to be asked what bears it: its tokens and words, the titles in front of it and the token before all."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    titles: list[str]
    before: Token | None

    @property
    def is_titled(self) -> bool:
        """Whether a title or a role stands in front."""
        return any(title in _PEOPLE.titles_and_roles for title in self.titles)


def find(named: Named) -> Decision[PartyKind] | None:
    """What bears a name, by its words and what stands in front of them; none if unknown."""
    return rules.first(KINDS, named)


def _place(named: Named) -> PartyKind | None:
    joined = " ".join(named.words)
    return "state" if joined.lower() in _PEOPLE.places or joined in _PEOPLE.seats else None


def _compass(named: Named) -> PartyKind | None:
    return "state" if len(named.words) > 1 and named.tokens[0].lower in _PEOPLE.compass else None


def _sign(named: Named) -> PartyKind | None:
    joined = "".join(named.words)
    has_digits = not joined.isalpha() and any(char.isdigit() for char in joined)
    return "organisation" if "&" in joined or has_digits else None


def _place_or_event(named: Named) -> PartyKind | None:
    """Black Sea, Mount Doe, World War II; a given name or a title shows that somebody is called so."""
    tokens = named.tokens
    if len(named.words) == 1:
        return None
    last = next((one.lower for one in reversed(tokens) if one.lower not in _PEOPLE.name_suffixes), tokens[0].lower)
    if last in _PEOPLE.never_surnames:
        return "organisation"  # Victoria Day
    if tokens[0].lower in _GIVEN_NAMES.all or named.is_titled:
        return None
    is_thing = last in _PEOPLE.no_person_ends or tokens[0].lower in _PEOPLE.no_person_opens
    return "organisation" if is_thing else None


def _body(named: Named) -> PartyKind | None:
    ends = named.tokens[-1].lower in _PEOPLE.organisations
    opens = len(named.words) > 1 and named.tokens[0].lower in _PEOPLE.organisations
    return "organisation" if ends or opens else None


def _titled(named: Named) -> PartyKind | None:
    return "person" if named.is_titled else None


def _short_form(named: Named) -> PartyKind | None:
    word = named.words[0]
    return "organisation" if len(named.words) == 1 and len(word) > 1 and word.isupper() else None


def _given(named: Named) -> PartyKind | None:
    return "person" if len(named.words) > 1 and named.tokens[0].lower in _GIVEN_NAMES.all else None


def _body_inside(named: Named) -> PartyKind | None:
    inside = (token.lower in _PEOPLE.organisations or token.tag == OF for token in named.tokens)
    return "organisation" if len(named.words) > 1 and any(inside) else None


def _called(named: Named) -> PartyKind | None:
    before = named.before
    return "organisation" if before is not None and before.tag == NOUN and roles.is_body(before) else None


def _the(named: Named) -> PartyKind | None:
    is_the = named.before is not None and named.before.lower == "the"
    return "organisation" if is_the and len(named.words) > 1 else None


def _several(named: Named) -> PartyKind | None:
    is_the = named.before is not None and named.before.lower == "the"
    return "person" if not is_the and len(named.words) in _NAME_WORDS else None


def gender(titles: list[str], first: str) -> Gender | None:
    """The gender that titles and a first name show."""
    for title in titles:
        if title in _PEOPLE.titles_male or title in _PEOPLE.roles_male:
            return "m"
        if title in _PEOPLE.titles_female or title in _PEOPLE.roles_female:
            return "f"
    # Jean-Paul is in the list, Anna-Lena is known by Anna.
    known = first if first in _GIVEN_NAMES.all else first.partition("-")[0]
    if known in _GIVEN_NAMES.of_men:
        return "m"
    return "f" if known in _GIVEN_NAMES.of_women else None


def is_headline(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether most words of a line without a full stop have capitals, which then show no names."""
    if tokens[-1].tag in _ENDS_NO_HEADLINE:
        return False
    words = [
        text[token.start]
        for token in tokens
        if token.end - token.start > _LONGEST_SMALL_LETTERS and text[token.start].isalpha()
    ]
    capitals = sum(letter.isupper() for letter in words)
    return len(words) >= _FEWEST_HEADLINE_WORDS and capitals >= _HEADLINE_SHARE * len(words)


def word_before(tokens: tuple[Token, ...], start: int) -> Token | None:
    """The token before a name, without marks such as those of Markdown."""
    while start and tokens[start - 1].tag == OTHER:
        start -= 1
    return tokens[start - 1] if start else None


def owns_one_of(tokens: tuple[Token, ...], end: int, things: frozenset[str]) -> bool:
    """Whether a name has what states or places have: Dolna's foreign minister, Lund's streets."""
    if end >= len(tokens) or tokens[end].tag != GENITIVE:
        return False
    for token in tokens[end + 1 : end + 1 + _REACH_WORDS]:
        if token.lower in things:
            return True
        if token.tag not in NOMINAL:
            return False
    return False


class Beside(NamedTuple):
    """The words around a name: all tokens of its sentence, where the name stands in them, and the token before."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    before: Token

    def lower(self, back: int) -> str:
        """The word so many places before the name; no word where the sentence has not begun."""
        return self.tokens[self.start - back].lower if self.start >= back else ""


def acts(tokens: tuple[Token, ...], start: int, end: int) -> Decision[bool] | None:
    """Whether the words around a name show a person, or else a place or a thing; none where they show neither."""
    before = word_before(tokens, start)
    if before is not None:
        decided = rules.first(BEFORE, Beside(tokens, start, end, before))
        if decided is not None:
            return decided
    return Decision(rules.tell(ACTS), True) if _acts(tokens, end) else None


def _in_place(beside: Beside) -> bool | None:
    is_so = beside.before.lower in _PEOPLE.place_prepositions or beside.before.tag == DETERMINER
    return False if is_so else None


def _of_place(beside: Beside) -> bool | None:
    return False if beside.before.tag == OF and beside.lower(2) in _PEOPLE.place_nouns else None


def _told(beside: Beside) -> bool | None:
    given = beside.lower(3) if beside.before.lower == "as" else beside.lower(2) if beside.before.tag == COMMA else ""
    return True if given == "name" else None


def _heard(beside: Beside) -> bool | None:
    verb = _VERBS.get(beside.before.lower)
    hears = verb is not None and (verb.lemma in _CLAUSES.with_hearer or verb.lemma == "meet")
    return True if hears else None


def _met(beside: Beside) -> bool | None:
    return True if beside.before.lower == "with" and beside.lower(2) in _PEOPLE.meetings else None


def _acts(tokens: tuple[Token, ...], end: int) -> bool:
    for token in tokens[end : end + _REACH_WORDS]:
        verb = _VERBS.get(token.lower)
        if verb is not None and verb.lemma in _PEOPLE.person_verbs and token.tag != NOUN:
            return True
        if token.tag not in _BEFORE_VERB:
            break
    return False


KINDS: tuple[Row[[Named], PartyKind], ...] = (
    Row(
        "listed place",
        "The name of a country, a region or a seat of government is that of a state.",
        "Norway has closed the strait.",
        "Ann Norway has closed the door.",
        _place,
    ),
    Row(
        "point of the compass in front",
        "A name of several words that opens with North, San or the like is that of a place.",
        "They sailed to North Marsk.",
        "They sailed north to Marsk.",
        _compass,
    ),
    Row(
        "sign or digits in a name",
        "A name with an ampersand or with digits is nobody’s own.",
        "Reed & Marsk has sold the mill.",
        "Reed and Marsk have sold the mill.",
        _sign,
    ),
    Row(
        "word for places, things and events",
        "A name of several words with a word for places, things or events at either end is no person’s.",
        "The ferry crossed the Orul River.",
        "The ferry of Ann River crossed.",
        _place_or_event,
    ),
    Row(
        "word for bodies",
        "A name with a word for bodies at either end is that of an organisation.",
        "The Marsk Ferry Company denied it.",
        "Company was all that Ann Doe wanted.",
        _body,
    ),
    Row(
        "title before the name",
        "A title or a role in front of a name shows a person.",
        "Mayor Zarovin left.",
        "Zarovin left the mayor.",
        _titled,
    ),
    Row(
        "short form in capitals",
        "One word in capitals is the short form of an organisation’s name.",
        "Nobody at TAFO answered.",
        "Nobody at Tafo answered.",
        _short_form,
    ),
    Row(
        "given name",
        "A name of several words that opens with a given name is a person’s.",
        "Ann Quill left.",
        "Orul Quill left.",
        _given,
    ),
    Row(
        "word for bodies inside",
        "A name with “of” or a word for bodies inside is that of an organisation.",
        "They asked Orul Office for Safe Goods about it.",
        "They asked Orul about safe goods.",
        _body_inside,
    ),
    Row(
        "noun for bodies in front",
        "A name behind a noun for bodies is that of an organisation.",
        "The energy firm Orul Quill left.",
        "The energy of Orul Quill left.",
        _called,
    ),
    Row(
        "article in front",
        "A name of several words behind “the” is no person’s.",
        "They read the Orul Quill.",
        "They read Orul Quill.",
        _the,
    ),
    Row(
        "two to four capitals",
        "Two to four words with capitals are a person’s name where nothing else is known of them.",
        "Orul Quill left.",
        "Orul left.",
        _several,
    ),
)
BEFORE = (
    Row(
        "place or thing by the word before",
        "A name behind a preposition of place or an article is that of a place or a thing.",
        "She lives in Orul.",
        "She met Orul.",
        _in_place,
    ),
    Row(
        "noun for places in front",
        "A name behind a noun for places and “of” is that of a place.",
        "Rain fell on the town of Orul.",
        "Rain fell on the roof of Orul.",
        _of_place,
    ),
    Row(
        "name that is told",
        "What somebody gives as a name is a person’s.",
        "One gave her name only as Orul.",
        "One gave her orders only to Orul.",
        _told,
    ),
    Row(
        "verb whose object hears",
        "Whoever is told, asked or met is a person.",
        "They told Orul to wait.",
        "They saw Orul wait.",
        _heard,
    ),
    Row(
        "company of a meeting",
        "Whoever something is talked over with is a person.",
        "The council had talks with Orul.",
        "The council had luck with Orul.",
        _met,
    ),
)
ACTS = Rule(
    "verb that only persons have",
    "A verb such as reply, nod or resign has a person as its subject.",
    "Orul has not replied.",
    "Orul has not sunk.",
)
