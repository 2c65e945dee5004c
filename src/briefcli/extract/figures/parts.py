"""Halves, thirds and quarters: half-time and half full count nothing, a third may be the next in a series."""

from decimal import Decimal

from briefcli.extract.figures.case import Case
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE, DETERMINERS, FINITES, NOUN, letters

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_COMMON_PARTS = (Decimal("0.5"), Decimal("0.25"))
"""The parts that are hardly ever ordinals: a half, a quarter."""
_IN_NOUN = letters("NOUN ADJECTIVE NAME")
_OPENS_CLAUSE = letters("COMMA COORDINATOR SUBORDINATOR SEMICOLON")
_ENDS_FRACTION = letters("STOP COMMA FINITE")


def _is_glued(at: Place) -> bool:
    return at.text[at.end : at.end + 1] == "-" or at.text[at.start - 1 : at.start] == "-"


def _is_length(at: Place, unit: Unit) -> bool:
    return unit.kind in ("duration", "measure") and _is_glued(at)


def _is_part(at: Place, _: Unit) -> bool:
    return at.is_hedged or at.after == "of" or (at.before in _FIGURES.before_fraction and not _is_ordinal(at))


def _is_ordinal(at: Place) -> bool:
    """Whether a fraction behind a preposition may be the next in a series: for a seventh straight session."""
    if at.first.value in _COMMON_PARTS or at.written.lower() not in _FIGURES.fractions_or_ordinals:
        return False
    return at.tag_after in _IN_NOUN and at.after not in _FIGURES.compares_fraction


def _is_of_all(at: Place, unit: Unit) -> bool:
    if _is_subject(at):
        return True
    if at.written.lower() != "half":
        return False
    is_unit = unit.kind != "none" and not (unit.kind == "duration" and at.after.endswith("s"))  # two half centuries
    return at.tag_after in DETERMINERS or at.after == "her" or (is_unit and at.tag_after == NOUN)


def _is_subject(at: Place) -> bool:
    """Whether a fraction opens a clause whose verb is that of several: half have a garden; not: a third was hurt."""
    opens = at.index == at.sentence[0] or at.tag_before in _OPENS_CLAUSE
    verb = at.after
    is_plural = at.tag_after == BASE or (at.tag_after in FINITES and not verb.endswith(("s", "ed")))
    is_known = verb not in _FIGURES.auxiliaries_of_one and verb not in _TEXT.modals
    return opens and is_plural and is_known and at.amount.value in _COMMON_PARTS


def _is_next(at: Place, _: Unit) -> bool:
    if at.written.lower() not in _FIGURES.fractions_or_ordinals:
        return False
    return at.tag_after not in _ENDS_FRACTION or at.after not in _FIGURES.compares_fraction


PARTS = (
    Case(
        "fraction of a length",
        "A fraction joined to a unit of length by a hyphen counts it.",
        "They ran a half-mile.",
        "They met at half-time.",
        _is_length,
        counts=True,
    ),
    Case(
        "fraction in a word",
        "A fraction joined to another word by a hyphen counts nothing.",
        "They met at half-time.",
        "They ran a half-mile.",
        lambda at, _: _is_glued(at),
    ),
    Case(
        "degree of half",
        "“Half” without a hedge before “empty”, “asleep” or the like is a matter of degree.",
        "The hall was half empty.",
        "Half of the hall was empty.",
        lambda at, _: not at.is_hedged and at.after in _FIGURES.degrees_of_half,
    ),
    Case(
        "fraction of something",
        "A fraction counts if it has a hedge, if “of” follows it, or if a word such as “by” precedes it.",
        "Half of the homes are empty.",
        "The glass is half full.",
        _is_part,
        counts=True,
    ),
    Case(
        "half of all",
        "“Half” before an article or a noun is half of it, and a half or a quarter before a verb of several of those.",
        "Reed lost half the money.",
        "The second half was dull.",
        _is_of_all,
        counts=True,
    ),
    Case(
        "half of a match or degree",
        "Any other half is half of a match, or a matter of degree.",
        "The road is half ready.",
        "Half of the homes are empty.",
        lambda at, _: at.written.lower() == "half",
    ),
    Case(
        "next in a series",
        "“A third” and the like are the next in a series where nothing makes them a fraction.",
        "The court granted a third extension.",
        "The court granted a third of the money.",
        _is_next,
    ),
)
