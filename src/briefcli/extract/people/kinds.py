"""What kind of thing bears a name: what the name itself shows, and what the words around it show."""

from typing import Literal

from briefcli.extract.people import roles
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, DETERMINER, GENITIVE, NOMINAL, NOUN, OF, OTHER, letters
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


def find(tokens: tuple[Token, ...], name: tuple[str, ...], titles: list[str], before: Token | None) -> PartyKind | None:
    """What a name of these tokens and words is, by its words, the titles and the token before it; none if unknown."""
    joined = " ".join(name)
    if joined.lower() in _PEOPLE.places or joined in _PEOPLE.seats:
        return "state"
    if len(name) > 1 and tokens[0].lower in _PEOPLE.compass:
        return "state"
    if "&" in joined or (not "".join(name).isalpha() and any(char.isdigit() for char in joined)):
        return "organisation"
    if len(name) > 1 and _is_place_or_event(tokens, titles):
        return "organisation"
    if tokens[-1].lower in _PEOPLE.organisations or (len(name) > 1 and tokens[0].lower in _PEOPLE.organisations):
        return "organisation"
    if any(title in _PEOPLE.titles_and_roles for title in titles):
        return "person"
    if len(name) == 1 and len(joined) > 1 and joined.isupper():
        return "organisation"
    if tokens[0].lower in _GIVEN_NAMES.all and len(name) > 1:
        return "person"
    if len(name) > 1 and any(token.lower in _PEOPLE.organisations or token.tag == OF for token in tokens):
        return "organisation"
    if before is not None and before.tag == NOUN and roles.is_body(before):
        return "organisation"  # the energy firm Doe
    if before is not None and before.lower == "the":
        return "organisation" if len(name) > 1 else None
    return "person" if len(name) in _NAME_WORDS else None


def _is_place_or_event(tokens: tuple[Token, ...], titles: list[str]) -> bool:
    """Whether a name is one of a place, a thing or an event: Black Sea, Mount Doe, World War II."""
    last = next((one.lower for one in reversed(tokens) if one.lower not in _PEOPLE.name_suffixes), tokens[0].lower)
    if last in _PEOPLE.never_surnames:
        return True  # Victoria Day
    if tokens[0].lower in _GIVEN_NAMES.all or any(title in _PEOPLE.titles_and_roles for title in titles):
        return False
    return last in _PEOPLE.no_person_ends or tokens[0].lower in _PEOPLE.no_person_opens


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


def acts(tokens: tuple[Token, ...], start: int, end: int) -> bool | None:
    """Whether the words around a name show a person, or else a place or a thing; none where they show neither."""
    before = word_before(tokens, start)
    if before is not None:
        if before.lower in _PEOPLE.place_prepositions or before.tag == DETERMINER:
            return False
        if before.tag == OF and start > 1 and tokens[start - 2].lower in _PEOPLE.place_nouns:
            return False  # the town of Dolna Verka
        names = before.lower == "as" and start > 2 and tokens[start - 3].lower == "name"
        if names or (before.tag == COMMA and start > 1 and tokens[start - 2].lower == "name"):
            return True  # who gave her name only as Doe; who gave her first name, Doe
        verb = _VERBS.get(before.lower)
        if verb is not None and (verb.lemma in _CLAUSES.with_hearer or verb.lemma == "meet"):
            return True
        if before.lower == "with" and start > 1 and tokens[start - 2].lower in _PEOPLE.meetings:
            return True
    for token in tokens[end : end + _REACH_WORDS]:
        verb = _VERBS.get(token.lower)
        if verb is not None and verb.lemma in _PEOPLE.person_verbs and token.tag != NOUN:
            return True
        if token.tag not in _BEFORE_VERB:
            break
    return None
