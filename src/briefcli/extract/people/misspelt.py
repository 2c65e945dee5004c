"""Last names that a text spells with a letter too few or too many, or with two letters the wrong way round."""

from collections.abc import Iterator

from briefcli.extract.people.party import Party

_FEWEST_LETTERS = 6
"""Shorter names are other names as often: Moss, Ross."""
_MOST_LETTERS = 40
"""What is longer is no name; a spelling is kept without each letter, and all of them grow with the square of these."""
_MOST_NAMESAKES = 2
"""So many people whose names are as near leave open who is meant."""


class Spellings:
    """The last names of the people whom a text names in full, to be found by a spelling that is off by a letter.

    The last letter must be right, since it tells another person as often: Orlov and Orlova, Roberts and Robert.
    """

    def __init__(self) -> None:
        self._by_shorter: dict[str, list[Party]] = {}
        self._spelt: dict[int, str] = {}

    def add(self, last: str, party: Party) -> None:
        """Takes note of a last name."""
        if not _may_be_name(last) or id(party) in self._spelt:
            return
        self._spelt[id(party)] = last
        for spelling in {last, *_shorter(last)}:
            known = self._by_shorter.setdefault(spelling, [])
            if len(known) < _MOST_NAMESAKES:
                known.append(party)

    def of(self, last: str) -> Party | None:
        """The one person whose last name a word nearly is."""
        if not _may_be_name(last):
            return None
        near: dict[int, Party] = {}
        for spelling in (last, *_shorter(last)):
            near.update((id(one), one) for one in self._by_shorter.get(spelling, ()))
        found = [one for one in near.values() if _is_slip(self._spelt[id(one)], last)]
        return found[0] if len(found) == 1 else None


def _may_be_name(last: str) -> bool:
    return _FEWEST_LETTERS <= len(last) <= _MOST_LETTERS


def _shorter(last: str) -> Iterator[str]:
    """A name without each of its letters but the last one."""
    return (last[:index] + last[index + 1 :] for index in range(len(last) - 1))


def _is_slip(spelt: str, last: str) -> bool:
    """Whether two names that are alike without a letter differ by one too many, or by two the wrong way round."""
    return len(spelt) != len(last) or sorted(spelt) == sorted(last)
