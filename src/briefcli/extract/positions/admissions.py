"""What somebody admits to have done: a wrong that they own up to, a charge to which they plead guilty.

These verbs are about many things, so what follows decides: whoever admits a theft owns up to it, whoever admits a
patient does not.
"""

from itertools import dropwhile, pairwise

from briefcli.extract.positions.complement import Complement, is_to
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import DETERMINER, ING, NP, OBJECT_PRONOUN, OF, POSSESSIVE
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row
from briefcli.extract.text.tokens import Token

_POSITIONS = lexicon.positions()

_LONGEST_PLEA_WORDS = 8
"""Words behind the verb in which a plea stands, and for whom it is: a plea of not guilty on her behalf."""


def _wrong(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Admitted the theft, three charges of fraud; what somebody “had” admitted is told of an earlier hearing.

    Whoever admits no wrong owns up to nothing.
    """
    if phrases.words(verb)[0].lower == "had":
        return None
    is_wrong = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _POSITIONS.admitted
    return Complement(verb + 1) if is_wrong and phrases.words(verb + 1)[0].lower != "no" else None


def _to_wrong(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Confessed to the theft, to stealing a car."""
    if verb + 1 >= len(phrases.chunks) or not is_to(phrases, verb + 1):
        return None
    is_deed = phrases.shape[verb + 2 : verb + 3] == ING
    return Complement(verb + 1) if is_deed or _wrong(phrases, verb + 1, first) is not None else None


def _guilty(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if plea(phrases, verb)[:1] == ["guilty"] else None


def plea(phrases: Phrases, verb: int) -> list[str]:
    """The words of what somebody pleads: [guilty to fraud]; entered a plea of [not guilty]."""
    place = phrases.chunks[verb].last
    behind = phrases.tokens[place : place + _LONGEST_PLEA_WORDS]
    words = [token.lower for token in behind]
    is_own = phrases.lemma(verb) == "plead" or (
        not _POSITIONS.pleas_of_accused.isdisjoint(words) and not _is_for_another(behind)
    )
    if verb + 1 >= len(phrases.chunks) or not is_own:
        return []
    return [token.lower for token in dropwhile(_leads_to_plea, behind)]


def _is_for_another(tokens: tuple[Token, ...]) -> bool:
    """Whether a judge enters the plea of somebody who keeps silent: for him, on behalf of a silent man."""
    pairs = pairwise(tokens)
    is_so = any(one.lower in ("for", "on") and two.tag in (OBJECT_PRONOUN, POSSESSIVE) for one, two in pairs)
    return is_so or any(token.lower == "behalf" for token in tokens)


def _leads_to_plea(token: Token) -> bool:
    return token.tag in (DETERMINER, OF) or token.lower in _POSITIONS.pleas_of_accused


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
