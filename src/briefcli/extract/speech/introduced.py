"""Who “the spokesman” is after “a spokesman for the firm”: the only one without a name whom the text has introduced."""

from bisect import bisect_left

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people import role_nouns
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_AGAIN = ("the", "this")
_WHOSE = regexes.compile(rf"\s{lexicon.any_of(_PEOPLE.role_held_in | {'in', 'to'})}\s")
_ENDS_PHRASE = regexes.compile(r"[,;:!?“”\"\n]|\.\s")
_REACH_CHARACTERS = 60
_MOST_WORDS_BETWEEN = 4
"""In front of a noun its article stands within these: a very senior police officer."""


class Introduced:
    """Speakers without a name, by the noun with which the text introduces them."""

    def __init__(self, article: Parts) -> None:
        self._article = article
        self._first: dict[str, list[Span]] = {}
        self._told: dict[str, list[int]] = {}

    def note(self, mention: Span) -> None:
        """Keeps a speaker whom the text introduces: a spokesman for the firm, one legal expert, a report."""
        words = _words(mention.of(self._article.text))
        if len(words) > 1 and words[0] in _SPEECH.introduces and _is_one(words[-1]):
            known = self._first.setdefault(words[-1], [])
            if not known[1:] and mention not in known:  # two are several
                known.append(mention)

    def of(self, mention: Span) -> Span | None:
        """The speaker who was introduced so, if there is one alone, and nobody else has been called so since."""
        words = _words(mention.of(self._article.text))
        if len(words) < 2 or words[0] not in _AGAIN:
            return None
        known = [one for one in self._first.get(words[-1], ()) if one.start < mention.start]
        if len(known) != 1 or not set(words[1:]) <= set(_words(known[0].of(self._article.text))):
            return None
        others = self._introductions(words[-1])
        return known[0] if bisect_left(others, mention.start) == 1 else None

    def _introductions(self, noun: str) -> list[int]:
        """Where a text has “a” and a noun in the singular; each noun is sought once."""
        known = self._told.get(noun)
        if known is None:
            small, found, at = self._article.small, [], 0
            while (at := small.find(noun, at)) >= 0:
                near = _ENDS_PHRASE.split(small[max(0, at - _REACH_CHARACTERS) : at])[-1]
                before = near.split()[-_MOST_WORDS_BETWEEN:]
                is_word = not small[at - 1 : at].isalnum() and not small[at + len(noun) : at + len(noun) + 1].isalnum()
                if is_word and not _SPEECH.introduces.isdisjoint(before):
                    found.append(at)
                at += len(noun)
            known = self._told[noun] = found
        return known


def _words(phrase: str) -> list[str]:
    """The words of a description up to whose it is: a spokesman [for the firm]."""
    return _WHOSE.split(f"{' '.join(phrase.lower().split())} ", maxsplit=1)[0].split()


def _is_one(noun: str) -> bool:
    """Whether a noun tells somebody from others: a spokesman, a report; “the person” may be the diplomat before."""
    if noun in _PEOPLE.says_no_role:
        return False
    return role_nouns.is_one_person(noun) or noun in _CLAUSES.documents
