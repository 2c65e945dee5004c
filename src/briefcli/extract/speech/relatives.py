"""Relatives without a name, whom “he” or “she” may mean rather than somebody named before."""

from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADJECTIVE, GENITIVE, NAME, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()

_BEFORE_NAME = letters("COMMA ADJECTIVE NOUN")
_OF_OTHERS = ("her", "their")


def are_nearer(article: Parts, party: Party, pronoun: Span, sentence: int) -> bool:
    """Whether a relative came up since a party was named last: Doe left. Ann Roe accused her father. He denied it."""
    said = pronoun.of(article.text).lower()
    known = _PEOPLE.roles_male if _SPEECH.gender_of_pronouns.get(said) == "m" else _PEOPLE.roles_female
    for number in range(sentence, max(-1, sentence - 2), -1):
        one = article.sentences[number]
        if article.sentences[sentence].paragraph - one.paragraph > 1:
            return False
        if known.isdisjoint(one.words):
            continue
        before = [token for token in one.tokens if token.start < pronoun.start]
        places = [index for index in range(1, len(before)) if _is_relative(before, index, known)]
        if places:
            is_named = any(one.span.start <= mention.start < pronoun.start for mention in party.mentions)
            return not is_named and all(token.lower != said for token in before[: places[-1]])
    return False


def _is_relative(tokens: list[Token], index: int, known: frozenset[str]) -> bool:
    """Whether a noun is a relative of somebody else, and no name follows: her late husband; not: her son, Bob Roe."""
    if tokens[index].lower not in known or tokens[index].lower not in _PEOPLE.kin:
        return False
    owner = index - 1
    while owner and tokens[owner].tag == ADJECTIVE:
        owner -= 1
    name = index + 1
    while name < len(tokens) and tokens[name].tag in _BEFORE_NAME:
        name += 1
    is_named = name < len(tokens) and tokens[name].tag == NAME
    return not is_named and (tokens[owner].lower in _OF_OTHERS or tokens[owner].tag == GENITIVE)
