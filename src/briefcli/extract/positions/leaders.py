"""Which bodies a speaker answers for: what a mayor says the council will do is a promise, and no forecast."""

from collections.abc import Collection

from briefcli.extract.text import lexicon

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()

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
        return frozenset({"government"})  # the president, but not the president of a club
    by_office = frozenset(body for body, leaders in _POSITIONS.led_bodies.items() if not words.isdisjoint(leaders))
    return own | _also(own) | by_office  # the club’s chairman, a police spokesman, a mayor


def _also(own: frozenset[str]) -> frozenset[str]:
    """What a body is called, too: officers for police, the company for an airline."""
    other = frozenset({"officers"}) if "police" in own else frozenset[str]()
    other |= frozenset({"authority"}) if "council" in own else frozenset[str]()
    return other if own.isdisjoint(_PEOPLE.firms) else other | _POSITIONS.companies
