"""What stands between quotation marks and is nobody's speech: titles of works, nicknames, scare quotes."""

import re
from itertools import islice
from typing import Literal

from briefcli.extract.article import Parts, Place
from briefcli.extract.clauses.cues import is_cue
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import GENITIVE, NAME, NOUN, PREPOSITION, letters
from briefcli.extract.text.tokens import Token

_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

LabelKind = Literal["title", "nickname", "scare"]

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
_LONGEST_TITLE_WORDS = 9
"""Words between marks that may be a title by their capitals alone; a longer title is rare, and a headline."""
_LONGEST_NICKNAME_WORDS = 5
"""A longer name between marks is no nickname."""
LONGEST_TERM_WORDS = 5
"""The most words of the writer's own expression where nobody is named."""
LONGEST_SCARE_WORDS = 2
"""The same where somebody is named beside a verb that is no cue."""
_REACH_OF_NAMING_WORDS = 6
"""Words before a nickname in which stands who calls somebody so."""
_REACH_OF_WORK_WORDS = 4
"""Words before a title in which stands what is called so."""
_SKIPPED = letters("ADJECTIVE DETERMINER")
_IS_CALLED = letters("VP PASSIVE")


def kind_of(article: Parts, number: int, place: Place | None) -> LabelKind | None:
    """Whether the quotation with a number is a title or a nickname by its form and the words around it."""
    if place is None:
        return None
    tokens = article.sentences[place.sentence].tokens
    index = place.token
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    # One word more than any label has is enough to see that a quotation is too long for one.
    found = islice(_WORD.finditer(article.text, *article.regions[number].inner), _LONGEST_TITLE_WORDS + 1)
    words = [match.group() for match in found]
    if not words:
        return "scare"
    # The words read them as a part of the name: Ann "Ace" Doe.
    if tokens[index].tag == NAME:
        return "nickname"
    if _is_capitalised(words) and _names_work(tokens, index, len(words)):
        return "title"
    if (
        len(words) <= _LONGEST_NICKNAME_WORDS
        and (words[0] == "the" or words[0][0].isupper())
        and _is_named(tokens, index)
    ):
        return "nickname"
    if after is not None and len(words) <= LONGEST_SCARE_WORDS and after.lower in _SPEECH.names_of_words:
        return "scare"  # the "fresh" label
    return None


def is_called(article: Parts, place: Place) -> bool:
    """Whether somebody who is not named says the words: was branded "...", is being criticised as a "..."."""
    phrases = article.phrases(place.sentence)
    verb = place.chunk - 1
    if verb > 0 and phrases.shape[verb] == PREPOSITION and phrases.words(verb)[0].lower == "as":
        verb -= 1
    return verb >= 0 and phrases.shape[verb] in _IS_CALLED and is_cue(phrases, verb) and phrases.is_passive(verb)


def kind_without_speaker(words: list[str]) -> LabelKind:
    """What a few words are that nobody says: with capitals they name something."""
    if words[0] == "the" and len(words) > 1 and _is_capitalised(words[1:]):
        return "nickname"
    return "title" if len(words) > 1 and _is_capitalised(words) else "scare"


def _is_named(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether people at large call something so: known locally as, the dam that the villagers call."""
    near = [token.lower for token in tokens[max(0, index - _REACH_OF_NAMING_WORDS) : index]]
    if near[-1:] == ["as"] and any(word in ("known", "knew") for word in near):
        return True
    if near and near[-1] in _SPEECH.named_pronouns:
        near.pop()
    calls = near and near[-1] in _SPEECH.naming_forms
    return bool(calls) and any(word in _SPEECH.people_at_large for word in near)


def _is_capitalised(words: list[str]) -> bool:
    """Whether the words are written as a title is: all with capitals, but for the small ones."""
    if len(words) > _LONGEST_TITLE_WORDS or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _TEXT.small_in_titles for word in words)


def _names_work(tokens: tuple[Token, ...], index: int, length: int) -> bool:
    """Whether the words around say that a work, a programme or the like is named."""
    works = _SPEECH.works
    near = [token for token in tokens[max(0, index - _REACH_OF_WORK_WORDS) : index] if token.tag not in _SKIPPED]
    before = tokens[index - 1] if index else None
    after = [token.lower for token in tokens[index + 1 : index + 3]]
    # Of two words after it the second counts where it makes one noun with the first: her "Good Day" radio show.
    nouns = after if index + 2 < len(tokens) and tokens[index + 1].tag == NOUN else after[:1]
    if any(token.lower in works for token in near[-2:]) or any(word in works for word in nouns):
        return True
    if before is None:
        return False
    if before.tag == GENITIVE:
        return True
    return before.lower in _SPEECH.before_titles and (length > 1 or before.lower == "on")
