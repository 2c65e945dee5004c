"""What stands between quotation marks and is nobody's speech: titles of works, nicknames, scare quotes."""

import re
from typing import Literal

from briefcli.extract import lexicon
from briefcli.extract.article import Article, Place
from briefcli.extract.tokens import Token

LabelKind = Literal["title", "nickname", "scare"]

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
_LONGEST_TITLE = 9
_LONGEST_NICKNAME = 5
# The most words of the writer's own expression: where nobody is named, and where the verb is no cue.
LONGEST_TERM = 5
LONGEST_SCARE = 2


def kind_of(article: Article, number: int, place: Place | None) -> LabelKind | None:
    """Whether the quotation with a number is a title or a nickname by its form and the words around it."""
    if place is None:
        return None
    tokens = article.sentences[place.sentence].tokens
    index = place.token
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    words = [match.group() for match in _WORD.finditer(article.text, *article.regions[number].inner)]
    if not words:
        return "scare"
    between_names = before and after and before.lower in lexicon.load()["given"] and after.tag == "P"
    if between_names and len(words) <= _LONGEST_NICKNAME and words[0][0].isupper():
        return "nickname"
    if _is_capitalised(words) and _names_work(tokens, index, len(words)):
        return "title"
    return None


def _is_capitalised(words: list[str]) -> bool:
    """Whether the words are written as a title is: all with capitals, but for the small ones."""
    if len(words) > _LONGEST_TITLE or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in lexicon.load()["small_in_titles"] for word in words)


def _names_work(tokens: tuple[Token, ...], index: int, length: int) -> bool:
    """Whether the words around say that a work, a programme or the like is named."""
    words = lexicon.load()
    works = words["works"]
    near = [token for token in tokens[max(0, index - 4) : index] if token.tag not in "Ad"]
    before = tokens[index - 1] if index else None
    after = [token.lower for token in tokens[index + 1 : index + 3]]
    if any(token.lower in works for token in near[-2:]) or any(word in works for word in after[:1]):
        return True
    if before is None:
        return False
    if before.tag == "g":
        return True
    return before.lower in words["before_titles"] and (length > 1 or before.lower == "on")
