"""Verbs that take a position with certain objects alone: claimed victory, tabled a bid, walked out of the talks."""

from collections.abc import Mapping

from briefcli.extract.positions.complement import Complement, behind_particle
from briefcli.extract.positions.plans import is_plan
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    NOUN,
    NP,
    OF,
    OF_NP,
    POSSESSIVE,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_POSITIONS = lexicon.positions()

_DUE = (
    _POSITIONS.contested_plans
    | _POSITIONS.due_things
    | _POSITIONS.ordered_acts
    | _POSITIONS.rulings
    | _POSITIONS.wished_to_see
)
_OBJECTS: Mapping[tuple[str], frozenset[str]] = {
    ("attack",): _POSITIONS.attacks_claimed,
    ("bid",): _POSITIONS.offers_made,
    ("relief",): _POSITIONS.relief_promised,
    ("revenge",): _POSITIONS.hostile_deeds,
    ("talks",): _POSITIONS.left_in_protest,
    ("way",): _POSITIONS.ways_out,
    ("win",): _POSITIONS.claimed_wins,
}
_BEHIND: Mapping[tuple[str], frozenset[str]] = {
    ("for",): _DUE,
    ("from",): _POSITIONS.left_in_protest,
    ("out",): _POSITIONS.left_in_protest,
    ("to",): _POSITIONS.asked_for | _POSITIONS.requested,
}
_SAYS_WHAT = (OF, INFINITIVE)
_NP_NP = letters("NP NP")


def _known(phrases: Phrases, verb: int, first: str) -> Complement | None:
    if first == "plan":
        return _given_leave(phrases, verb)
    is_known = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _OBJECTS[first,]
    # What an offer is of, or for, the noun says: tabled an offer of talks.
    is_told = first == "bid" and phrases.shape[verb + 2 : verb + 3] in _SAYS_WHAT
    if is_known and first == "bid" and phrases.lemma(verb) == "launch" and phrases.words(verb + 1)[0].tag == POSSESSIVE:
        return None  # launched her bid for office
    is_told = is_told or (first == "bid" and _is_striving(phrases, verb + 1))
    return Complement(verb + 1) if is_known and not is_told else None


def _is_striving(phrases: Phrases, noun: int) -> bool:
    """Whether a bid is for what cannot be bought, or for money: made a bid for freedom, for large payouts."""
    is_for = phrases.shape[noun + 1 : noun + 3] == IN_NP and phrases.words(noun + 1)[0].lower == "for"
    is_bid = is_for and phrases.head(noun).lower.removesuffix("s") == "bid"
    return is_bid and phrases.head(noun + 2).tag == NOUN and phrases.words(noun + 2)[0].tag not in DETERMINERS


def _known_behind(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Marched for a ban, walked out of the talks; whoever marches for a week demands nothing."""
    place = phrases.chunks[verb].last
    if phrases.shape[verb + 1 : verb + 2] == INFINITIVE and phrases.lemma(verb + 1) in _BEHIND[particle,]:
        return Complement(verb + 1)  # bowed to pressure
    is_out_of = phrases.shape[verb + 1 : verb + 3] == OF_NP and phrases.tokens[place].lower == particle
    index = verb + 2 if is_out_of else behind_particle(phrases, verb, particle)
    is_known = index is not None and phrases.shape[index] == NP and phrases.head(index).lower in _BEHIND[particle,]
    return Complement(index) if is_known else None


def _given_leave(phrases: Phrases, verb: int) -> Complement | None:
    """Gave the plan the green light."""
    is_given = phrases.shape[verb + 1 : verb + 3] == _NP_NP and is_plan(phrases, verb + 1)
    return Complement(verb + 1) if is_given and phrases.head(verb + 2).lower in _POSITIONS.leave_given else None


KNOWN = Row(
    "object that makes a position",
    "Whoever claims victory, or an attack, claims it, whoever tables a bid or suggests talks offers it, whoever gives "
    "a plan the green light agrees to it, and whoever quits talks refuses them.",
    "Ann Doe tabled a bid.",
    "Ann Doe tabled a card.",
    _known,
)
KNOWN_BEHIND = Row(
    "particle and object that make a position",
    "Whoever marches for a ban demands it, bows to demands agrees, and walks out of talks refuses them.",
    "Ann Doe marched for a ban.",
    "Ann Doe marched for a week.",
    _known_behind,
)
FRAMES: dict[tuple[str, ...], Row[[Phrases, int, str], Complement]] = {
    ("attack",): KNOWN,
    ("bid",): KNOWN,
    ("relief",): KNOWN,
    ("revenge",): KNOWN,
    ("talks",): KNOWN,
    ("way",): KNOWN,
    ("win",): KNOWN,
    ("for", "due"): KNOWN_BEHIND,
    ("from", "talks"): KNOWN_BEHIND,
    ("out", "talks"): KNOWN_BEHIND,
    ("to", "request"): KNOWN_BEHIND,
    ("plan", "leave"): KNOWN,
}
"""The rule of each frame of this file."""
