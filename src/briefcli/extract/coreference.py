"""Who "he", "she" and "the mayor" are."""

from bisect import bisect_left

from briefcli.extract.mentions import Gender, Mention
from briefcli.extract.offsets import Span
from briefcli.extract.people import Party, Register

_GENDERS: dict[str, Gender] = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
# How many sentences back a pronoun reaches.
_REACH = 8


class Salience:
    """The parties in the order in which the text brings them up, for pronouns to look back on.

    Speakers are added as they are found, since the one who spoke last is the likeliest "she".
    """

    def __init__(self, register: Register) -> None:
        self._mentions = [(mention, party) for mention, party in register.history]
        self._starts = [mention.span.start for mention, _ in self._mentions]
        self._spoke: list[tuple[int, int, Party]] = []

    def spoke(self, position: int, sentence: int, party: Party) -> None:
        """Notes that a party speaks in a sentence; positions come in order."""
        self._spoke.append((position, sentence, party))

    def antecedent(self, pronoun: str, span: Span, sentence: int) -> Party | None:
        """The party that a pronoun stands for; none when nobody near fits it."""
        gender = _GENDERS.get(pronoun)
        if gender is None:
            return None
        candidates: dict[int, tuple[float, Party]] = {}
        end = bisect_left(self._starts, span.start)
        for mention, party in reversed(self._mentions[max(0, end - 40) : end]):
            distance = sentence - mention.sentence
            if distance > _REACH:
                break
            if party.kind == "person" and party.gender in (gender, None):
                _raise(candidates, party, _weight(mention, distance, party.gender == gender))
        for position, number, party in reversed(self._spoke[-6:]):
            if party.kind == "person" and party.gender in (gender, None) and position < span.start:
                _raise(candidates, party, 4.2 - (sentence - number) + (2 if party.gender == gender else 0))
        return max(candidates.values(), key=lambda pair: pair[0])[1] if candidates else None


def _raise(candidates: dict[int, tuple[float, Party]], party: Party, weight: float) -> None:
    known = candidates.get(id(party))
    if known is None or known[0] < weight:
        candidates[id(party)] = (weight, party)


def _weight(mention: Mention, distance: int, agrees: bool) -> float:
    """How near a mention is to the mind: recent, first in its sentence, not a mere owner, of known gender."""
    weight = 4.0 - distance
    weight += 1.5 if mention.leads else 0.0
    weight -= 0.5 if mention.owns else 0.0
    return weight + (2.0 if agrees else 0.0)
