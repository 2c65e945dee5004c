"""Positions that lie in the verb of saying behind what is said: it was sold, Doe alleged; “Pay us,” Doe demanded."""

from functools import cache

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_VERBS = lexicon.verbs()

_LEADS = regexes.compile(r"[,:] [“\"‘']{1,2}")
_LED_BY_ING = regexes.compile(r"(?:^|[.!?\n] ?)[A-Z]\w+ing\s[“\"‘']{1,2}$")
_BEFORE_CHARACTERS = 30
"""Before the marks a form in -ing that they follow is looked for within these."""
_FEWEST_WORDS = 3
"""Fewest words of a quotation that says what somebody demands or alleges; fewer are part of a sentence."""


@cache
def _punished() -> frozenset[str]:
    """Forms of verbs of what is done to whoever is to go: sacked, replaced."""
    return lexicon.forms_of(_POSITIONS.punishing | _POSITIONS.hostile | {"replace"})


def kind(article: Parts, cue: Span) -> PositionKind | None:
    """The kind of position that a verb of saying takes."""
    verb = _VERBS.get(cue.of(article.text).lower().rpartition(" ")[2])
    return None if verb is None else _POSITIONS.kinds_of_cues.get(verb.lemma)


def stronger(stance: Stance, said: PositionKind | None) -> Stance:
    """A position with the kind that the verb of saying gives it: what should be done, as somebody demands."""
    is_demanded = said == "demand" and stance.kind == "appeal"
    return msgspec.structs.replace(stance, kind="demand") if is_demanded else stance


def _warns(article: Parts, segment: Span, cue: Span) -> bool:
    """Whether somebody warns of what will be done to others: “Those who stay away will be replaced,” warned Doe."""
    verb = _VERBS.get(cue.of(article.text).lower().rpartition(" ")[2])
    if verb is None or verb.lemma != "warn":
        return False
    words = segment.of(article.text).lower().replace(",", "").split()
    punished = (
        words[place + 2 : place + 3] for place in range(len(words) - 2) if words[place : place + 2] == ["will", "be"]
    )
    return any(done and done[0] in _punished() for done in punished)


def find(article: Parts, segments: tuple[Span, ...], cue: Span, speaker: Voice) -> Stance | None:
    """The position of somebody who demands, alleges or promises what a quotation in front of the verb says."""
    before = [one for one in segments if one.end <= cue.start]
    is_whole = not before and bool(segments) and article.text[segments[0].start].isupper()
    if is_whole and _LEADS.fullmatch(article.text, cue.end, segments[0].start):
        before = [segments[0]]  # promised, “We will pay”; but not: promised, “with the usual fuss”
    opens = max(0, before[-1].start - _BEFORE_CHARACTERS) if before else 0
    if before and _LED_BY_ING.search(article.text, opens, before[-1].start):
        before = []  # Recalling “the fate of the ship,” it urged them to act
    said = kind(article, cue) if before else None
    said = None if said == "claim" else said  # most of what is said is claimed
    if said is None and before and _warns(article, before[-1], cue):
        said = "threat"
    words = before[-1].of(article.text).rstrip(" ,.") if said is not None else ""
    if said is None or words.endswith("?") or len(words.split()) < _FEWEST_WORDS:
        return None
    span = Span(before[-1].start, before[-1].start + len(words))
    return Stance(said, span, span, speaker.mention, None, 0, rules.tell(CUED), speaker)


CUED = Rule(
    "quotation that is demanded or alleged",
    "What somebody is quoted with before a verb of demanding, alleging or promising is that position.",
    "“Give us the list at once,” Ann Doe demanded.",
    "“Give us the list at once,” Ann Doe joked.",
)
