"""Which bodies a speaker answers for: what a mayor says the council will do is a promise, and no forecast."""

from collections.abc import Collection

from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()

_PRONOUNS = ("he", "she")
OF_STATE = frozenset({"country", "court", "government", "state"})
"""Bodies that somebody who speaks for another may tell of: a spokesman for Marsk Oil said the government would pay."""
_OF_PRESIDENT = frozenset({"country", "government"})
_SPOKEN_FOR_BY_NAME = _PEOPLE.bodies | _PEOPLE.firms | {"officers"}


def led_by(role: Collection[str]) -> frozenset[str]:
    """The nouns of the bodies that whoever has a role leads, by the words of the role in small letters."""
    words = frozenset(word.removesuffix("'s").removesuffix("’s") for word in role)
    if not _POSITIONS.leads_no_longer.isdisjoint(words):
        return frozenset()
    own = words & _SPOKEN_FOR_BY_NAME
    leads = any(word in _POSITIONS.speaks_for_body or word.startswith("spokes") for word in words)
    if own and not leads:
        return frozenset()  # a member of the union
    if words - {"the", "vice"} == {"president"}:
        return _OF_PRESIDENT  # the president, but not the president of a club
    by_office = frozenset(body for body, leaders in _POSITIONS.led_bodies.items() if not words.isdisjoint(leaders))
    return own | _also(own) | by_office  # the club’s chairman, a police spokesman, a mayor


def governs(role: Collection[str], affiliation: str | None, state: Party) -> bool:
    """Whether whoever has a role speaks for a state: the Norwegian prime minister for Norway, a US president."""
    if state.kind != "state":
        return False
    own = (affiliation or "").lower()
    states = {_state(own)} | {_state(_FIGURES.states_of_peoples.get(word, "").lower()) for word in role}
    office = [word for word in role if word not in _FIGURES.states_of_peoples and word not in own.split()]
    if any(word.endswith(("'s", "’s")) for word in office):
        return False  # the minister's brother
    return _state(state.name.lower()) in states and not led_by(office).isdisjoint(_POSITIONS.public_bodies)


def states_of(role: Collection[str]) -> frozenset[str]:
    """What the state is called for which whoever has a role speaks: China, by a Chinese foreign ministry spokesman."""
    if led_by(role).isdisjoint(_POSITIONS.public_bodies) or any(word.endswith(("'s", "’s")) for word in role):
        return frozenset()
    known = {_FIGURES.states_of_peoples.get(word, _PEOPLE.same_state.get(word, "")).lower() for word in role} - {""}
    same = {_state(name) for name in known} | {word for word in role if word in _FIGURES.states_of_peoples}
    return frozenset(known | {name for name, state in _PEOPLE.same_state.items() if state in same} | same)


def _state(name: str) -> str:
    return _PEOPLE.same_state.get(name, name)


def answers_for(article: Parts, name: str, body: Span) -> bool:
    """Whether somebody with a name is of a body, or leads it: he said the council would pay.

    A pronoun in place of the body asks for whoever leads any: he said the road would be repaired.
    """
    party = article.register.called(name)
    if party is None or party.kind != "person":
        return False
    known = article.register.at(body)
    if known is not None and known.name == party.affiliation:
        return True
    role, (*opens, last) = role_of(party.role, party.affiliation), body.of(article.text).lower().split()
    if last in _PRONOUNS:
        return bool(led_by(role))
    opens = [word for word in opens if word not in _POSITIONS.levels_of_government]
    is_alone = opens in ([], ["the"], ["this"])
    return is_alone and (last in led_by(role) or (last in _POSITIONS.public_servants and is_in_office(role)))


def is_in_office(role: Collection[str]) -> bool:
    """Whether whoever has a role answers for those who serve the public: a mayor, a police chief."""
    return not led_by(role).isdisjoint(_POSITIONS.public_bodies)


def role_of(role: str | None, affiliation: str | None) -> tuple[str, ...]:
    """The words of a role and of the body in which somebody has it, in small letters."""
    return tuple(f"{role or ''} {affiliation or ''}".lower().replace(",", "").split())


def _also(own: frozenset[str]) -> frozenset[str]:
    """What a body is called, too: officers for police, the company for an airline."""
    other = frozenset({"officers"}) if "police" in own else frozenset[str]()
    other |= frozenset({"authority"}) if "council" in own else frozenset[str]()
    return other if own.isdisjoint(_PEOPLE.firms) else other | _POSITIONS.companies
