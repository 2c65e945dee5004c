"""Relatives and strangers without a name, whom “he” or “she” may mean rather than somebody named before."""

from collections.abc import Sequence

from briefcli.extract.article import Parts
from briefcli.extract.people import role_nouns
from briefcli.extract.people.party import Party
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADJECTIVE, GENITIVE, NAME, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

_VICTIMS = frozenset({*_SPEECH.dies.forms, *_FIGURES.predicates_of_victims["killed"]}).union(
    _FIGURES.predicates_of_victims["injured"]
)
"""Words for whoever is dead or hurt, and hardly speaks: A boy was hurt. He said it was a dark day."""

_NEW = ("a", "an")
_BEFORE_NAME = letters("COMMA ADJECTIVE NOUN NUMBER")
_BEFORE_NOUN = letters("ADJECTIVE NOUN NUMBER")


def are_nearer(article: Parts, party: Party, pronoun: Span, sentence: int) -> bool:
    """Whether somebody without a name came up since a party was named last: Ann Roe accused her father. He denied it.

    A stranger does in the sentence before, within a paragraph: A man was arrested. He denied it.
    """
    said = pronoun.of(article.text).lower()
    other = _PEOPLE.roles_female if _SPEECH.gender_of_pronouns.get(said) == "m" else _PEOPLE.roles_male
    own = article.sentences[sentence]
    for number in range(sentence, max(-1, sentence - 2), -1):
        one = article.sentences[number]
        if own.paragraph - one.paragraph > 1:
            return False
        tokens = [token for token in one.tokens if token.start < pronoun.start]
        is_beside = number < sentence and one.paragraph == own.paragraph and _VICTIMS.isdisjoint(one.words)
        for index in range(len(tokens) - 1, 0, -1):
            is_kin = _is_relative(tokens, index)
            if (is_kin or (is_beside and _is_stranger(tokens, index))) and tokens[index].lower not in other:
                start = one.span.start if is_kin else article.paragraphs[own.paragraph].start
                is_named = any(start <= mention.start < pronoun.start for mention in party.mentions)
                return not is_named and all(token.lower != said for token in tokens[:index])
    return False


def _is_relative(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun is a relative of somebody else, and no name follows: her late husband; not: her son, Bob Roe."""
    word = tokens[index].lower
    if word not in _PEOPLE.kin or not (word in _PEOPLE.roles_male or word in _PEOPLE.roles_female):
        return False
    owner = index - 1
    while owner and tokens[owner].tag == ADJECTIVE:
        owner -= 1
    is_theirs = tokens[owner].lower in _SPEECH.owners_of_others or tokens[owner].tag == GENITIVE
    return is_theirs and not _leads_to_name(tokens, index)


def _is_stranger(tokens: Sequence[Token], index: int) -> bool:
    """Whether a noun brings somebody up: a man; not: is a baker, as a father."""
    word = tokens[index].lower
    if not (word.endswith("-year-old") or role_nouns.is_one_person(word)) or _leads_to_name(tokens, index):
        return False
    first = index - 1
    while first and tokens[first].tag in _BEFORE_NOUN:
        first -= 1
    before = tokens[first - 1].lower if first else ""
    return tokens[first].lower in _NEW and before not in _TEXT.forms_of_be and before != "as"


def _leads_to_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether somebody is named right behind a noun, or behind another one: a baker, the retired cook Bob Roe."""
    name = index + 1
    while name < len(tokens) and tokens[name].tag in _BEFORE_NAME:
        name += 1
    return name < len(tokens) and tokens[name].tag == NAME
