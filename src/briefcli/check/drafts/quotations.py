"""Whether the quotations of a draft stand in its sources, and whether they are the speaker's there."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from briefcli.check import attributions, differences, explain, passages, scope
from briefcli.check.drafts.sources import Source
from briefcli.check.unmarked import or_unmarked
from briefcli.check.words import find as words_of
from briefcli.extract.text import layout
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.person import Person
from briefcli.model.statement import Proof, Statement
from briefcli.model.verdict import Place, Verdict

_FEWEST_WORDS = 4
"""Words between marks that nobody is said to speak: fewer are more often a turn of phrase than a quotation."""
_TAKE_FROM_SOURCE = "Take the words from the source as they stand there, or take the marks away."
_SEE_WHO = "See who says it in the source, and name them."
_INTO_DOUBLE, _INTO_SINGLE = str.maketrans("‘’", "“”"), str.maketrans("“”", "‘’")

Standing = Literal["same", "open", "against"]


class _Found(NamedTuple):
    """Words at a place of a source, and what the source has against their speaker."""

    source: Source
    verdict: Verdict
    place: Place
    standing: Standing = "same"
    doubt: str = ""


def prove(draft: Source, sources: Sequence[Source]) -> Iterator[Proof]:
    """Every direct and partial quotation of a draft, part by part, with what came of it."""
    story = draft.story
    for quote in story.quotes if story is not None else ():
        person = story.people_by_id.get(quote.speaker or "") if story is not None else None
        anchors = quote.parts or ((quote.anchor,) if quote.anchor is not None else ())
        if quote.kind != "indirect":
            yield from (_proven(draft, anchor, person, sources) for anchor in anchors)
    for label in story.labels if story is not None else ():
        # Words at arm's length may be anybody's; a whole sentence of them is somebody's.
        if label.anchor is not None and label.kind == "scare" and len(label.anchor.exact.split()) >= _FEWEST_WORDS:
            proof = _proven(draft, label.anchor, None, sources)
            yield _unproven(proof.statement) if proof.rule == "absent" else proof


def _proven(draft: Source, anchor: Anchor, person: Person | None, sources: Sequence[Source]) -> Proof:
    statement = Statement(
        kind="quote",
        start=anchor.start,
        end=anchor.end,
        exact=layout.words(anchor.exact),
        speaker=person.name if person is not None else None,
    )
    judged = [(source, _judged(statement.exact, source)) for source in sources]
    found = [one for source, verdict in judged for one in _places(source, verdict, draft, statement)]
    if not found:
        return _refused(statement, judged) if draft.is_marked(anchor) else _unproven(statement)
    spoken = [_spoken(one, person) for one in found]
    best = min(spoken, key=lambda one: (_STANDINGS.index(one.standing), _is_edited(one.verdict)))
    if best.standing == "same":
        return _accepted(statement, best)
    return _said(statement, best, is_plain=_is_plain(draft, anchor, person))


_STANDINGS: tuple[Standing, ...] = ("same", "open", "against")


def _judged(exact: str, source: Source) -> Verdict:
    """The verdict on the words; marks within them may be single in the one and double in the other, as they nest."""
    verdict = passages.judge(exact, None, None, source.text.source, as_quoted=True)
    if verdict.kind in ("altered", "absent"):
        others = (exact.translate(table) for table in (_INTO_DOUBLE, _INTO_SINGLE))
        nested = (passages.judge(one, None, None, source.text.source, as_quoted=True) for one in others if one != exact)
        verdict = next((one for one in nested if one.accepted), verdict)
    return or_unmarked(verdict, exact, source.text) or verdict


def _places(source: Source, verdict: Verdict, draft: Source, statement: Statement) -> Iterator[_Found]:
    """Where the words stand in a source with nothing beside them that reverses them and that the draft leaves out."""
    if verdict.kind == "ambiguous" and not verdict.changes:
        yield from (_Found(source, verdict, place) for place in verdict.places)
    elif verdict.accepted and verdict.place is not None and not _is_turned(verdict, draft, statement):
        yield _Found(source, verdict, verdict.place)


def _is_turned(verdict: Verdict, draft: Source, statement: Statement) -> bool:
    """Whether a word beside the words makes others of them in the source, and the sentence of the draft has no such."""
    turning = [change for change in verdict.left_out if change.kind in scope.TURNING]
    if not turning:
        return False
    around = [one.text for one in words_of(draft.sentence(statement.start, statement.end).of(draft.text.legible))]
    if any(change.kind == "negation" for change in turning) and any(map(differences.is_negation, around)):
        return False
    lower = {word.lower() for word in around}
    return not all(any(word.lower() in lower for word in change.found.split()) for change in turning)


def _spoken(found: _Found, person: Person | None) -> _Found:
    """Words at a place with what the source has against their speaker."""
    if person is None:
        return found
    if not found.source.is_legible:
        return found._replace(standing="open", doubt="it cannot be told who says these words in the source")
    place = Span(found.place.start, found.place.end)
    standing: Standing = "same"
    message = ""
    for spelling in dict.fromkeys((person.name, *person.aliases)):
        doubts = list(attributions.doubts(spelling, found.source.text, place))
        if not doubts:
            return found
        if standing != "open":
            standing = "against" if doubts[0].weight == "against" else "open"
            message = message if message and standing == "against" else doubts[0].message
    if standing == "open" and person.role and not list(attributions.doubts(person.role, found.source.text, place)):
        return found
    return found._replace(standing=standing, doubt=message)


def _is_plain(draft: Source, anchor: Anchor, person: Person | None) -> bool:
    """Whether the draft itself gives the words to the speaker as plainly as a source must."""
    if person is None or person.kind == "unnamed":
        return False
    return not list(attributions.doubts(person.name, draft.text, Span(anchor.start, anchor.end)))


def _accepted(statement: Statement, found: _Found) -> Proof:
    where = f"the words stand in {found.source.name}, {found.place.start}-{found.place.end}"
    if not _is_edited(found.verdict):
        return _proof(statement, found, outcome="proven", message=where)
    return _proof(
        statement,
        found,
        outcome="edited",
        rule="edited",
        severity="warning",
        message=f"{where}, edited as is customary: {', '.join(found.verdict.forgiven)}",
        remedy="Nothing need be done, unless words are to be exact.",
    )


def _is_edited(verdict: Verdict) -> bool:
    """Whether words were edited as is customary; those that stand in several places may have been too."""
    return verdict.kind == "edited" or (verdict.kind == "ambiguous" and bool(verdict.forgiven))


def _said(statement: Statement, found: _Found, *, is_plain: bool) -> Proof:
    """What came of words that stand in a source which does not say that they are the speaker's."""
    where = f"the words stand in {found.source.name}, {found.place.start}-{found.place.end}"
    if found.standing == "against" and is_plain:
        return _proof(
            statement,
            found,
            outcome="wrong",
            rule="misattributed",
            severity="error",
            message=f"{where}: {found.doubt}, the draft to “{statement.speaker}”",
            remedy=_SEE_WHO,
        )
    return _proof(
        statement,
        found,
        outcome="unconfirmed",
        rule="speaker-unconfirmed",
        severity="notice",
        message=f"{where}; that “{statement.speaker}” says them is not confirmed: {found.doubt}",
        remedy=_SEE_WHO,
    )


def _proof(statement: Statement, found: _Found, **fields: object) -> Proof:
    kind = found.verdict.kind
    if kind == "ambiguous":
        kind = "edited" if _is_edited(found.verdict) else "verbatim"
    verdict = Verdict(
        kind="misattributed" if fields.get("rule") == "misattributed" else kind,
        place=found.place,
        forgiven=found.verdict.forgiven,
    )
    place = found.place
    named = {"source": found.source.name, "start": place.start, "end": place.end, "verdict": verdict}
    return Proof(statement=statement, **named, **fields)  # type: ignore[arg-type]


def _refused(statement: Statement, judged: Sequence[tuple[Source, Verdict]]) -> Proof:
    """What came of words that stand in no source as they are."""
    near = [(source, _turned(verdict)) for source, verdict in judged if verdict.kind == "altered" or verdict.accepted]
    if statement.speaker is None and len(statement.exact.split()) < _FEWEST_WORDS:
        return _unproven(statement)
    if not near:
        return Proof(
            statement=statement,
            outcome="wrong",
            rule="absent",
            severity="error",
            message="no source has these words, or anything like them",
            remedy="Name the source that has them, or take the quotation out.",
            verdict=Verdict(kind="absent"),
        )
    source, verdict = min(near, key=lambda one: sum(len(c.expected) + len(c.found) for c in one[1].changes))
    where = f", {verdict.place.start}-{verdict.place.end}," if verdict.place is not None else ""
    parts = "; it joins what stands apart" if len(verdict.places) > 1 else ""
    return Proof(
        statement=statement,
        outcome="wrong",
        rule="altered",
        severity="error",
        message=f"the nearest passage of {source.name}{where} differs: {explain.differences(verdict)}{parts}",
        remedy=_TAKE_FROM_SOURCE,
        source=source.name,
        start=verdict.place.start if verdict.place is not None else None,
        end=verdict.place.end if verdict.place is not None else None,
        verdict=verdict,
    )


def _unproven(statement: Statement) -> Proof:
    return Proof.unproven(
        statement,
        "no source has these words, and the draft does not quote anybody plainly",
        "If somebody said them, name who and where.",
    )


def _turned(verdict: Verdict) -> Verdict:
    """A verdict on words that stand in a source beside what turns them, which is then what differs."""
    if not verdict.accepted:
        return verdict
    turning = tuple(change for change in verdict.left_out if change.kind in scope.TURNING)
    return Verdict(kind="altered", place=verdict.place, changes=turning)
