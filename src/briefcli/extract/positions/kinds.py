"""The kind of a position: what its object, its clause and a negation make of the kind of the verb."""

from briefcli.extract.positions import acts, untaken
from briefcli.extract.positions.complement import Complement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import NP, VP
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row, Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()

_OPPOSITES: dict[PositionKind, PositionKind] = {"agreement": "refusal", "refusal": "agreement"}


def of(phrases: Phrases, verb: int, kind: PositionKind, follow: Complement) -> PositionKind | None:
    """The kind of a position; somebody who does not demand or deny takes no position that has a name."""
    if follow.content is not None:
        decided = rules.first(KINDS, phrases, verb, kind, follow.content)
        kind = kind if decided is None else decided.found
    if untaken.is_negated([word.lower for word in phrases.words(verb)]):
        rules.tell(NEGATED)
        if kind in ("offer", "threat") and phrases.lemma(verb) in _POSITIONS.of_a_state:
            return "refusal"  # is not prepared to sign
        return None if phrases.lemma(verb) in _POSITIONS.keeps_open else _OPPOSITES.get(kind)
    return kind


def _threatens(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_ready = phrases.shape[verb] == NP or phrases.lemma(verb) in _POSITIONS.of_a_state
    return "threat" if kind == "offer" and is_ready and acts.act(phrases, content) in _POSITIONS.hostile else None


def _denies_what_is_said(phrases: Phrases, _verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_said = phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.said_to_be_so
    return "denial" if kind == "refusal" and is_said else None


def _refuses_what_is_asked(phrases: Phrases, _verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_asked = phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.asked_for
    return "refusal" if kind == "denial" and is_asked else None


def _demands_what_is_due(phrases: Phrases, _verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_due = phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.demanded
    return "demand" if kind == "appeal" and is_due else None


def _insists_on_not(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    inner = _insisted(phrases, verb, kind, content)
    return "denial" if inner is not None and untaken.is_negated([word.lower for word in phrases.words(inner)]) else None


def _insists_on_must(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    inner = _insisted(phrases, verb, kind, content)
    is_must = inner is not None and not _POSITIONS.musts.isdisjoint([word.lower for word in phrases.words(inner)])
    return "demand" if is_must else None


def _insisted(phrases: Phrases, verb: int, kind: PositionKind, content: int) -> int | None:
    """The verb of the clause on which somebody insists."""
    if kind != "claim" or phrases.lemma(verb) not in _POSITIONS.insisting_verbs:
        return None
    inner = phrases.shape.find(VP, content)
    return inner if inner >= 0 else None


NEGATED = Rule(
    "position that is denied",
    "Not accepting is refusing, and not refusing is agreeing; any other position that is denied is none.",
    "Ann Doe has not accepted the plan.",
    "Ann Doe has now accepted the plan.",
)
KINDS: tuple[Row[[Phrases, int, PositionKind, int], PositionKind], ...] = (
    Row(
        "readiness for a hostile act",
        "Somebody who is ready or prepared to sue, ban or attack threatens it.",
        "Ann Doe is prepared to sue the bank.",
        "Ann Doe is prepared to pay the bank.",
        _threatens,
    ),
    Row(
        "claim that is rejected",
        "Somebody who rejects a claim denies it.",
        "Ann Doe rejected the claim.",
        "Ann Doe rejected the plan.",
        _denies_what_is_said,
    ),
    Row(
        "request that is denied",
        "Somebody who denies a request refuses it.",
        "Judge Ann Doe denied the request.",
        "Judge Ann Doe denied the rumour.",
        _refuses_what_is_asked,
    ),
    Row(
        "apology that is asked for",
        "Somebody who asks for an apology, or a resignation, demands it.",
        "Ann Doe asked for an apology.",
        "Ann Doe asked for an umbrella.",
        _demands_what_is_due,
    ),
    Row(
        "insistence that something is not so",
        "Somebody who insists that something is not so denies it.",
        "Ann Doe insisted she had not been paid.",
        "Ann Doe insisted she had now been paid.",
        _insists_on_not,
    ),
    Row(
        "insistence that something must be done",
        "Somebody who insists that something must or should be done demands it.",
        "Ann Doe insisted that the pier must close.",
        "Ann Doe insisted that the pier would close.",
        _insists_on_must,
    ),
)
"""What the object makes of a position."""
