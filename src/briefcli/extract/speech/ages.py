"""Whose age was told before, so that “the 34-year-old” is whoever was 34."""

from collections import defaultdict
from functools import cached_property

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.text import lexicon

_BEHIND = regexes.compile(
    rf"(?:,|,? \(|,? (?:who )?{lexicon.any_of(lexicon.speech().before_ages)}|,? now) ?(?:now |aged? |just )?"
    r"(?P<age>\d{1,3})(?: years old)?(?=[,.)]|$)"
)
_IN_FRONT = regexes.compile(r"\b(?P<age>\d{1,3})-year-old (?:[\w’'-]+ ){0,2}$")
_SOMEBODY = regexes.compile(r"\b[Aa]n? (?P<age>\d{1,3})-year-old\b")
_BEHIND_CHARACTERS, _IN_FRONT_CHARACTERS = 30, 60
"""How far beside a name its age may stand: the 34-year-old former harbour diver Ann Doe."""


class _Told(msgspec.Struct, frozen=True):
    """An age, where it is told, and whose it is; nobody's where no name stands beside it."""

    place: int
    party: Party | None


class Ages:
    """The ages that an article tells of the persons whom it names."""

    def __init__(self, article: Parts) -> None:
        self._article = article

    def of(self, age: str, before: int) -> list[Party | None]:
        """Those of whom an age is told before a place, each once, with nobody for somebody without a name."""
        told = {id(one.party): one.party for one in self._told.get(age, ()) if one.place < before}
        return list(told.values())

    def is_told(self, party: Party) -> bool:
        """Whether the age of a party is told anywhere."""
        return id(party) in self._known

    @cached_property
    def _known(self) -> frozenset[int]:
        return frozenset(id(one.party) for told in self._told.values() for one in told)

    @cached_property
    def _told(self) -> dict[str, list[_Told]]:
        text = self._article.text
        found: defaultdict[str, list[_Told]] = defaultdict(list)
        in_front: set[int] = set()
        for mention, party in self._article.register.history:
            if party.kind != "person":
                continue
            start, end = mention.whole.start, mention.span.end
            behind = _BEHIND.match(text, end, end + _BEHIND_CHARACTERS)
            if behind is not None:
                found[behind["age"]].append(_Told(end, party))
            first = max(0, start - _IN_FRONT_CHARACTERS)
            before = _IN_FRONT.search(text, first, start)
            if before is not None:
                found[before["age"]].append(_Told(start, party))
                in_front.add(before.start("age"))
        for one in _SOMEBODY.finditer(text):
            if one.start("age") not in in_front:
                found[one["age"]].append(_Told(one.start(), None))
        return found
