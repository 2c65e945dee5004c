"""What somebody seeks to do, applies for, is ready to do, or does with what is asked of them.

These verbs are about many things, so each rule says which: whoever seeks to block a sale demands something, whoever
seeks to learn to swim does not.
"""

from briefcli.extract.positions.complement import Complement, addressed
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    IN_NP,
    INFINITIVE,
    ING,
    NOUN,
    NP,
    OF_NP,
    PREPOSITION,
    QUOTATION,
    VERBAL,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_POSITIONS = lexicon.positions()

_WOULD = frozenset({"would", "'d"})
_SOMETHING = (NP, ING, QUOTATION)
_GOES_ON = (IN_NP, OF_NP)


def act(phrases: Phrases, index: int) -> str | None:
    """The verb of an infinitive, in its base form, even of one that no list has: applied to pause the hearing."""
    if phrases.shape[index : index + 1] == INFINITIVE:
        return phrases.lemma(index)
    if phrases.shape[index : index + 2] != IN_NP or phrases.words(index)[0].lower != "to":
        return None
    words = phrases.words(index + 1)
    has_object = len(words) > 1 or phrases.shape[index + 2 : index + 3] == NP
    is_verb = has_object and words[0].tag == NOUN and not words[0].lower.endswith("s")
    return words[0].lower if is_verb else None


def is_offered(verb: str) -> bool:
    """Whether what somebody is ready to do is an offer, or a threat: ready to help, but not ready to eat."""
    return verb not in _POSITIONS.not_offered_to_do


def _to_act(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if act(phrases, verb + 1) is not None else None


def _to_stop(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if act(phrases, verb + 1) in _POSITIONS.sought_to_stop else None


def _to_meet(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if act(phrases, verb + 1) in _POSITIONS.sought_to_meet else None


def _being_to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    wanted = act(phrases, verb + 1) if phrases.is_passive(verb) and len(phrases.words(verb)) > 1 else None
    return Complement(verb + 1) if wanted is not None and is_offered(wanted) else None


def _for_leave(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    place = phrases.chunks[verb].last
    is_for = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.tokens[place].lower == "for"
    is_asked = is_for and verb + 2 < len(phrases.chunks) and phrases.words(verb + 2)[-1].lower in _POSITIONS.asked_for
    return Complement(verb + 2) if is_asked else None


def _to_something(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Objected to the plan, to closing the pier."""
    is_to = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "to"
    return Complement(verb + 2) if is_to and phrases.shape[verb + 2 : verb + 3] in _SOMETHING else None


def _leave(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Granted bail, denied an appeal."""
    is_asked = phrases.shape[verb + 1 : verb + 2] in (NP, INFINITIVE) and verb + 1 < len(phrases.chunks)
    return Complement(verb + 1) if is_asked and phrases.words(verb + 1)[-1].lower in _POSITIONS.asked_for else None


def _request(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Resisted calls to resign; declined the offer."""
    is_asked = phrases.shape[verb + 1 : verb + 2] == NP
    known = _POSITIONS.asked_for | _POSITIONS.requested
    return Complement(verb + 1) if is_asked and phrases.head(verb + 1).lower in known else None


def _would_like(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Would like to see the pier closed; would like the council to close it; likes her guests to wait is a habit."""
    if _WOULD.isdisjoint([token.lower for token in phrases.words(verb)]):
        return None
    whom = addressed(phrases, verb + 1)
    is_told = whom is not None and whom.addressee is not None and act(phrases, whom.content or 0) is not None
    return whom if is_told else _to_see(phrases, verb, first)


def _to_see(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Wants to see the pier closed, an end to the noise; but not the film."""
    sees, seen = verb + 1, verb + 2
    if act(phrases, sees) != "see" or phrases.shape[seen : seen + 1] != NP:
        return None
    beyond = seen + 1
    while phrases.shape[beyond : beyond + 2] in _GOES_ON:
        beyond += 2
    happens = phrases.shape[beyond : beyond + 1] in VERBAL and beyond < len(phrases.shape)
    return Complement(sees) if happens or phrases.head(seen).lower in _POSITIONS.wished_to_see else None


TO_ACT = Row(
    "something that somebody applies to do",
    "What somebody applies to do is an appeal.",
    "Ann Doe applied to join the guild.",
    "Ann Doe applied the brake.",
    _to_act,
)
TO_STOP = Row(
    "plan that somebody seeks to stop",
    "Whoever seeks to block, ban or overturn something demands it.",
    "Ann Doe sought to block the sale.",
    "Ann Doe sought to learn the waltz.",
    _to_stop,
)
TO_MEET = Row(
    "somebody whom somebody seeks to meet",
    "Whoever seeks to meet or question somebody asks for it.",
    "Ann Doe sought to meet the mayor.",
    "Ann Doe sought to please the mayor.",
    _to_meet,
)
BEING_TO = Row(
    "something that somebody is prepared to do",
    "Whoever is prepared or determined to do something offers or pledges it.",
    "Ann Doe is prepared to pay the fee.",
    "Ann Doe is prepared to die.",
    _being_to,
)
FOR_LEAVE = Row(
    "leave that somebody applies for",
    "Whoever applies for bail, leave or permission asks for it.",
    "Ann Doe applied for bail.",
    "Ann Doe applied for a job.",
    _for_leave,
)
TO_SOMETHING = Row(
    "plan that somebody objects to",
    "Whoever objects to something refuses it.",
    "Ann Doe objected to the plan.",
    "Ann Doe turned to the plan.",
    _to_something,
)
LEAVE = Row(
    "leave that is granted or denied",
    "Whoever grants bail, leave or a request agrees to it, and whoever denies it refuses.",
    "The judge granted the request.",
    "The judge granted the painting.",
    _leave,
)
A_REQUEST = Row(
    "request that is resisted",
    "Whoever resists or declines calls, demands or an offer refuses.",
    "Ann Doe resisted calls to resign.",
    "Ann Doe resisted the wind.",
    _request,
)
WOULD_LIKE = Row(
    "something that somebody would like",
    "What somebody would like others to do, or to see done, is a demand.",
    "Ann Doe would like to see the pier closed.",
    "Ann Doe would like to see the film.",
    _would_like,
)
TO_SEE = Row(
    "something that somebody wants to see",
    "What somebody wants to see done, or an end or change that somebody wants to see, is a demand.",
    "Ann Doe wants to see the pier rebuilt.",
    "Ann Doe wants to see the film.",
    _to_see,
)
FRAMES: dict[tuple[str, ...], Row[[Phrases, int, str], Complement]] = {
    ("to", "act"): TO_ACT,
    ("to", "stop"): TO_STOP,
    ("to", "meet"): TO_MEET,
    ("being", "to"): BEING_TO,
    ("for", "leave"): FOR_LEAVE,
    ("to", "something"): TO_SOMETHING,
    ("leave",): LEAVE,
    ("a", "request"): A_REQUEST,
    ("would", "like"): WOULD_LIKE,
    ("to", "see"): TO_SEE,
}
"""The rule of each frame of this file."""
