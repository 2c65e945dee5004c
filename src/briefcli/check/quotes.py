"""Whether quotations give the words between the marks, whole, and whether their speaker is named nearby."""

from collections.abc import Iterator
from typing import Literal

from briefcli.check import attributions, explain, passages
from briefcli.check.source import Source
from briefcli.check.texts import Text, Texts, name_words
from briefcli.extract.text import layout
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.finding import Finding
from briefcli.model.person import Person
from briefcli.model.quote import Quote
from briefcli.model.story import Story
from briefcli.model.verdict import Verdict

_PARAGRAPHS_BEFORE, _PARAGRAPHS_AFTER = 3, 1
"""How far from a quotation its speaker may be named; one who goes on speaking is named but once."""

_GLYPHS = "\"'“”„‟‘’‚‛«»‹›"


def quote_content(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The content of a quotation is not what its anchored words say."""
    for place, quote, anchors in _anchored(story):
        words = " ".join(anchor.exact for anchor in anchors)
        legible = " ".join(layout.words(anchor.exact) for anchor in anchors)
        if quote.content in (words, legible):
            continue
        verdict = passages.judge(quote.content, None, None, Source(anchors[0].report, legible))
        if verdict.kind not in ("verbatim", "normalised", "ambiguous"):
            message = f"`content` and the anchored words differ: {_differing(verdict)}"
            remedy = "Write what stands between the marks, editorial brackets and ellipses included, and nothing else."
            yield Finding(
                rule="quote-content",
                severity="error",
                place=f"{place}/content",
                message=message,
                remedy=remedy,
                fact=quote.id,
                anchor=anchors[0],
                excerpt=quote.content,
                mark=(0, len(quote.content)),
                verdict=verdict,
            )


def quote_cut(story: Story, texts: Texts) -> Iterator[Finding]:
    """A quotation begins or ends in the middle of a word or a number."""
    for place, quote, anchors in _anchored(story):
        for number, anchor in enumerate(anchors):
            if texts.is_cut(anchor):
                verdict = texts.verdict(anchor)
                yield Finding(
                    rule="quote-cut",
                    severity="error",
                    place=f"{place}/parts/{number}" if quote.parts else f"{place}/anchor",
                    message=f"the quotation is cut in the middle: {explain.differences(verdict)}",
                    remedy="Take the whole word, or leave it out.",
                    fact=quote.id,
                    anchor=anchor,
                    verdict=verdict,
                )


def quote_marks(story: Story, texts: Texts) -> Iterator[Finding]:
    """Words that are given as a direct quotation do not stand between quotation marks in the report."""
    for place, quote, anchors in _anchored(story):
        text = texts.stands(anchors[0])
        span = Span(anchors[0].start, anchors[0].end)
        if quote.kind != "indirect" and text and not _is_marked(text, span):
            message = "the words do not stand between quotation marks: they are the report's, not the speaker's"
            remedy = "If the report says in its own words what was said, the `kind` is `indirect`."
            yield Finding(
                rule="quote-marks",
                severity="warning",
                place=f"{place}/kind",
                message=message,
                remedy=remedy,
                fact=quote.id,
                anchor=anchors[0],
            )


def quote_speaker(story: Story, texts: Texts) -> Iterator[Finding]:
    """The speaker of a quotation is not named near it, or the report gives the words to somebody else."""
    for place, quote, anchors in _anchored(story):
        text = texts.stands(anchors[0])
        field: Literal["speaker", "relayed_by"]
        for field in ("speaker", "relayed_by"):
            person = story.people_by_id.get(getattr(quote, field) or "")
            message = _speaker_doubt(text, quote, anchors, person, field) if text and person else None
            if message is not None:
                remedy = "See who says it in the report; add the spelling that it uses to the person's `aliases`."
                yield Finding(
                    rule="quote-speaker",
                    severity="warning",
                    place=f"{place}/{field}",
                    message=message,
                    remedy=remedy,
                    fact=quote.id,
                    anchor=anchors[0],
                )


def _speaker_doubt(text: Text, quote: Quote, anchors: tuple[Anchor, ...], person: Person, field: str) -> str | None:
    """What the report has against somebody who is said to speak or relay some words."""
    spellings, place = (person.name, *person.aliases), Span(anchors[0].start, anchors[0].end)
    if not _is_near(text, anchors, person) and not attributions.is_given(spellings, text, place):
        if quote.unknown_because is not None:
            return None
        return f"neither a name of {person.name} nor their role stands near these words"
    if field == "relayed_by" or quote.kind == "indirect" or person.kind == "unnamed":
        return None
    found = attributions.another(spellings, text, place)
    return None if found is None else f"the report gives these words to {found}, not to {person.name}"


def _anchored(story: Story) -> Iterator[tuple[str, Quote, tuple[Anchor, ...]]]:
    """Every quotation on words of a report, after its place and with the anchors of its parts."""
    for index, quote in enumerate(story.quotes):
        anchors = quote.parts or ((quote.anchor,) if quote.anchor else ())
        if anchors:
            yield f"/quotes/{index}", quote, anchors


def _differing(verdict: Verdict) -> str:
    return explain.differences(verdict) if verdict.kind == "altered" else "nothing in them is like it"


def _is_marked(text: Text, span: Span) -> bool:
    """Whether words stand within quotation marks, in a block quotation, or in the turn of a transcript."""
    span = text.place(*span)
    before = text.legible[: span.start].rstrip()[-1:]
    after = text.legible[span.end : span.end + 3].lstrip(" .,!?")[:1]
    if (before and before in _GLYPHS and after and after in _GLYPHS) or text.is_marked(span):
        return True
    quoted = (one for one in text.reading.quotations if one.kind != "indirect")
    return any(segment.holds(span) for one in quoted for segment in one.outer)


def _is_near(text: Text, anchors: tuple[Anchor, ...], person: Person) -> bool:
    """Whether a word of somebody's names or role stands in the paragraphs around, or their own anchor does."""
    first, last = (text.paragraph(text.place(one.start, one.end).start) for one in (anchors[0], anchors[-1]))
    around = range(first - _PARAGRAPHS_BEFORE, last + _PARAGRAPHS_AFTER + 1)
    mention = person.anchor
    if (
        mention
        and mention.report == anchors[0].report
        and text.paragraph(text.place(mention.start, mention.end).start) in around
    ):
        return True
    spellings = (person.name, *person.aliases, *((person.role,) if person.role else ()))
    wanted = frozenset().union(*(name_words(spelling) for spelling in spellings))
    return any(not wanted.isdisjoint(text.words(number)) for number in around)
