"""What kind of thing bears a name: what the name itself shows, and what the words around it show."""

from typing import Literal

from briefcli.extract.people import roles
from briefcli.extract.text import lexicon
from briefcli.extract.text.tokens import Token

PartyKind = Literal["person", "organisation", "state", "group"]
Gender = Literal["m", "f"]

_LONGEST_VERB = 5
_NAMES = range(2, 5)
"""How many words the name of a person has, where nothing else is known of it."""


def find(tokens: tuple[Token, ...], name: tuple[str, ...], titles: list[str], before: Token | None) -> PartyKind | None:
    """What a name of these tokens and words is, by its words, the titles and the token before it; none if unknown."""
    words = lexicon.load()
    joined = " ".join(name)
    if joined.lower() in words["places"] or joined in words["seats"]:
        return "state"
    if len(name) > 1 and tokens[0].lower in words["compass"]:
        return "state"
    if "&" in joined or (not "".join(name).isalpha() and any(char.isdigit() for char in joined)):
        return "organisation"
    if len(name) > 1 and _is_place_or_event(tokens, titles):
        return "organisation"
    if tokens[-1].lower in words["organisations"] or (len(name) > 1 and tokens[0].lower in words["organisations"]):
        return "organisation"
    if any(title in words["titles_and_roles"] for title in titles):
        return "person"
    if len(name) == 1 and len(joined) > 1 and joined.isupper():
        return "organisation"
    if tokens[0].lower in words["given"] and len(name) > 1:
        return "person"
    if len(name) > 1 and any(token.lower in words["organisations"] or token.tag == "f" for token in tokens):
        return "organisation"
    if before is not None and before.tag == "N" and roles.is_body(before):
        return "organisation"  # the energy firm Doe
    if before is not None and before.lower == "the":
        return "organisation" if len(name) > 1 else None
    return "person" if len(name) in _NAMES else None


def _is_place_or_event(tokens: tuple[Token, ...], titles: list[str]) -> bool:
    """Whether a name is one of a place, a thing or an event: Black Sea, Mount Doe, World War II."""
    words = lexicon.load()
    last = next((one.lower for one in reversed(tokens) if one.lower not in words["name_suffixes"]), tokens[0].lower)
    if last in words["never_surnames"]:
        return True  # Victoria Day
    if tokens[0].lower in words["given"] or any(title in words["titles_and_roles"] for title in titles):
        return False
    return last in words["no_person_ends"] or tokens[0].lower in words["no_person_opens"]


def gender(titles: list[str], first: str) -> Gender | None:
    """The gender that titles and a first name show."""
    words = lexicon.load()
    for title in titles:
        if title in words["titles_male"] or title in words["roles_male"]:
            return "m"
        if title in words["titles_female"] or title in words["roles_female"]:
            return "f"
    # Jean-Paul is in the list, Anna-Lena is known by Anna.
    known = first if first in words["given"] else first.partition("-")[0]
    if known in words["male"]:
        return "m"
    return "f" if known in words["female"] else None


def is_headline(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether most words of a line without a full stop have capitals, which then show no names."""
    if tokens[-1].tag in ".eQ:":
        return False
    words = [text[token.start] for token in tokens if token.end - token.start > 3 and text[token.start].isalpha()]
    return len(words) > 2 and sum(letter.isupper() for letter in words) >= 0.8 * len(words)


def word_before(tokens: tuple[Token, ...], start: int) -> Token | None:
    """The token before a name, without marks such as those of Markdown."""
    while start and tokens[start - 1].tag == "x":
        start -= 1
    return tokens[start - 1] if start else None


def owns_one_of(tokens: tuple[Token, ...], end: int, things: str) -> bool:
    """Whether a name has what states or places have: Dolna's foreign minister, Lund's streets."""
    if end >= len(tokens) or tokens[end].tag != "g":
        return False
    own = lexicon.load()[things]
    for token in tokens[end + 1 : end + 1 + _LONGEST_VERB]:
        if token.lower in own:
            return True
        if token.tag not in "ANP":
            return False
    return False


def acts(tokens: tuple[Token, ...], start: int, end: int) -> bool | None:
    """Whether the words around a name show a person, or else a place or a thing; none where they show neither."""
    words = lexicon.load()
    before = word_before(tokens, start)
    if before is not None:
        if before.lower in words["place_prepositions"] or before.tag == "d":
            return False
        if before.tag == "f" and start > 1 and tokens[start - 2].lower in words["place_nouns"]:
            return False  # the town of Dolna Verka
        names = before.lower == "as" and start > 2 and tokens[start - 3].lower == "name"
        if names or (before.tag == "," and start > 1 and tokens[start - 2].lower == "name"):
            return True  # who gave her name only as Doe; who gave her first name, Doe
        verb = words.verbs.get(before.lower)
        if verb is not None and (verb.lemma in words["with_hearer"] or verb.lemma == "meet"):
            return True
        if before.lower == "with" and start > 1 and tokens[start - 2].lower in words["meetings"]:
            return True
    for token in tokens[end : end + _LONGEST_VERB]:
        verb = words.verbs.get(token.lower)
        if verb is not None and verb.lemma in words["person_verbs"] and token.tag != "N":
            return True
        if token.tag not in "XMr":
            break
    return None
