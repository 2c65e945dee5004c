"""What somebody admits to have done: a wrong that they own up to, a charge to which they plead guilty.

These verbs are about many things, so what follows decides: whoever admits a theft owns up to it, whoever admits a
patient does not.
"""

from briefcli.extract.positions.complement import Complement, is_to
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ING, NP
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_POSITIONS = lexicon.positions()


def _wrong(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Admitted the theft, three charges of fraud."""
    is_wrong = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _POSITIONS.admitted
    return Complement(verb + 1) if is_wrong else None


def _to_wrong(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Confessed to the theft, to stealing a car."""
    if verb + 1 >= len(phrases.chunks) or not is_to(phrases, verb + 1):
        return None
    is_deed = phrases.shape[verb + 2 : verb + 3] == ING
    return Complement(verb + 1) if is_deed or _wrong(phrases, verb + 1, first) is not None else None


def _guilty(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    behind = phrases.tokens[phrases.chunks[verb].last : phrases.chunks[verb].last + 1]
    is_guilty = [token.lower for token in behind] == ["guilty"]
    return Complement(verb + 1) if is_guilty and verb + 1 < len(phrases.chunks) else None


WRONG = Row(
    "wrong that is admitted",
    "Whoever admits a crime, a charge, a mistake or defeat agrees that it is so.",
    "Ann Doe admitted two charges of theft.",
    "Ann Doe admitted two patients with burns.",
    _wrong,
)
TO_WRONG = Row(
    "wrong that is confessed to",
    "Whoever confesses or admits to a wrong, or to doing something, agrees that it is so.",
    "Ann Doe confessed to stealing the car.",
    "Ann Doe confessed to a priest in May.",
    _to_wrong,
)
GUILTY = Row(
    "plea of guilty",
    "Somebody who pleads guilty agrees to the charges.",
    "Ann Doe pleaded guilty to fraud.",
    "Ann Doe pleaded not guilty to fraud.",
    _guilty,
)
FRAMES: dict[tuple[str, ...], Row[[Phrases, int, str], Complement]] = {
    ("wrong",): WRONG,
    ("to", "wrong"): TO_WRONG,
    ("guilty",): GUILTY,
}
"""The rule of each frame, by its words."""
