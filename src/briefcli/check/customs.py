"""What the custom of quoting changes at the ends of some words: the first letter, and the final mark.

Whoever quotes begins a sentence with a capital, or takes the capital away within one of their own; and a comma or a
full stop at the end belongs to the sentence around the quotation. A word that is another one with a capital (may and
May) is not changed, nor a full stop put where the report asks.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM
from briefcli.model.verdict import Forgiven

_FIRST = regexes.compile(r"[\s\"'“”„‟«»‘’‚‛‹›(\[]*([^\W\d_])(\w*)(?:\s+([a-z]+))?")
_FINAL = regexes.compile(r"[.,]([\"”’'»]?)\s*$")
_BEFORE_SENTENCE = regexes.compile(r"(?:^|[.!?:\"'“”„«»‘’—–]\s*|[\n\r])[\s\"'“”„«»‘’(\[]*$")
_REACH_CHARACTERS = 12
"""How far around words the mark that begins or ends their sentence may stand."""


class Variant(NamedTuple):
    """Words as the report may have them, what was changed, and the quotation mark that was after the final mark."""

    exact: str
    changed: tuple[Forgiven, ...]
    closing: str = ""


def variants(exact: str) -> Iterator[Variant]:
    """The words with another first letter, without their final mark, and both."""
    final = _FINAL.search(exact)
    first = _FIRST.match(exact)
    other = exact
    if first and first[1].swapcase() != first[1] and len(first[1].swapcase()) == 1:
        place = first.start(1)
        other = exact[:place] + exact[place].swapcase() + exact[place + 1 :]
        yield Variant(other, ("capital at the start",))
    if final and final.start():
        yield Variant(exact[: final.start()], ("final mark",), final[1])
        if other != exact:
            yield Variant(other[: final.start()], ("capital at the start", "final mark"), final[1])


def holds(variant: Variant, text: str, start: int, end: int) -> bool:
    """Whether the words of a text from `start` to `end` may be written so by whoever quotes them."""
    if "capital at the start" in variant.changed and not _is_capital_free(text, start):
        return False
    return "final mark" not in variant.changed or _is_end_free(text, end, variant.closing)


def _is_capital_free(text: str, start: int) -> bool:
    """Whether the first word may be written with a capital or with a small letter."""
    first = _FIRST.match(text, start)
    if first is None:
        return False
    word, listed = (first[1] + first[2]).lower(), lexicon.text()
    is_day = word in listed.times and word not in lexicon.dates().counted_days  # March, but today
    is_other = is_day or word in lexicon.checking().changed_by_capitals
    if is_other and not (word in listed.modals and _is_verb_next(first[3])):
        return False
    before = text[max(start - _REACH_CHARACTERS, 0) : start]
    return first[1].islower() or _BEFORE_SENTENCE.search(before) is not None


def _is_verb_next(word: str | None) -> bool:
    """Whether "may" or "will" before a word is a verb: may be, will he, will not; May was cold, Will said no."""
    listed = lexicon.text()
    verb = lexicon.verbs().get(word or "")
    is_base = word == "be" or (verb is not None and BASE_FORM in verb.forms)
    return is_base or word in listed.subject_pronouns | listed.determiners | listed.adverbs


def _is_end_free(text: str, end: int, closing: str) -> bool:
    """Whether words may end with a comma or a full stop; after a quotation mark only where one stands."""
    behind = text[end : end + _REACH_CHARACTERS]
    if closing and not re.match(r"[.,;:!…]?[\"”’'»“„]", behind):
        return False
    return not re.match(r"[\"”’'»]?\s?\?", behind)
