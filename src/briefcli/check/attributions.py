"""To whom the report gives some words, and what that says against a speaker who is claimed for them.

Somebody else is said to speak only where the report names them plainly: by a name or by a post that only one person
has, in the sentence of the words. Where it is less plain, the speaker is not confirmed, and not accused either.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from briefcli import regexes
from briefcli.check.speakers import Standing
from briefcli.check.texts import Text
from briefcli.extract.text.offsets import Span
from briefcli.model.claim import Doubt

if TYPE_CHECKING:
    from briefcli.extract.plainness import Plainness
    from briefcli.extract.quotation import Quotation
    from briefcli.extract.speech.voices import Voice

T = TypeVar("T")
_UNATTRIBUTED = "they stand in no quotation and no reported speech"
_COMPLEMENT = regexes.compile(
    r"\s+(?:(?:close|familiar|loyal)\s+)?(?:of|for|to|at|with|from|in|on|under|against|representing)\s[^,.;:“”\"()\n]+"
)
_LONGEST_COMPLEMENT_CHARACTERS = 120
"""How far after a name the words that belong to it reach; more are a clause of their own."""


class Attributed(NamedTuple):
    """A speaker of the report beside a claimed one: what comes of the comparison, and how plain the report is."""

    voice: "Voice"
    standing: Standing
    plainness: "Plainness"
    is_relayed: bool = False

    @property
    def is_against(self) -> bool:
        """Whether the report says plainly that it is somebody else, or that whoever is claimed passes the words on."""
        is_told = self.plainness == "plain" or (self.plainness == "judged" and self.is_relayed)
        return self.standing.kind == "other" and is_told and self.voice.named


def doubts(claimed: str, text: Text, place: Span) -> Iterator[Doubt]:
    """What the report has against a speaker of the words at a place."""
    place = text.place(*place)
    said = _holders(text, place)
    told = [found for one in said if (found := attributed(claimed, text, one)) is not None]
    if told and len(told) == len(said) and all(one.standing.kind == "same" for one in told):
        message = _unsure(told, said, text, place)
        if message is None:
            return
    else:
        message = _against(told, said)
    is_against = bool(told) and len(told) == len(said) and all(one.is_against for one in told)
    yield Doubt(
        field="speaker",
        message=message,
        remedy="See who says it in the report.",
        weight="against" if is_against else "open",
    )


def another(spellings: Sequence[str], text: Text, place: Span) -> str | None:
    """Whom the report gives the words at a place to, where that is plainly nobody who goes by one of the spellings."""
    said = _holders(text, text.place(*place))
    told = [[attributed(one, text, quotation) for one in spellings] for quotation in said]
    is_plain = all(one is not None and one.is_against and not one.is_relayed for found in told for one in found)
    return _named([found[0] for found in told if found[0]]) if told and is_plain else None


def is_given(spellings: Sequence[str], text: Text, place: Span) -> bool:
    """Whether the report gives the words at a place to somebody of these spellings, who may be named far away."""
    voices = {
        one
        for quotation in _holders(text, text.place(*place))
        for one in (quotation.speaker, quotation.relayed_by)
        if one
    }
    return any(
        text.cast.compare(one, voice, voice.mention.of(text.legible)).kind == "same"
        for voice in voices
        for one in spellings
    )


def attributed(claimed: str, text: Text, quotation: "Quotation") -> Attributed | None:
    """A claimed speaker beside that of a quotation; none where the report does not say who speaks."""
    from briefcli.extract import plainness  # with the text analysis, for the claims that name a speaker

    voice = quotation.speaker
    if voice is None or quotation.unknown_because is not None:
        return None
    standing = text.cast.compare(claimed, voice, _described(text.legible, quotation, voice))
    relayed = quotation.relayed_by
    is_relayed = (
        relayed is not None and text.cast.compare(claimed, relayed, relayed.mention.of(text.legible)).kind == "same"
    )
    return Attributed(voice, standing, plainness.of(text.reading.article, quotation), is_relayed)


def _unsure(told: Sequence[Attributed], said: "Sequence[Quotation]", text: Text, place: Span) -> str | None:
    """Why the right speaker is not confirmed: the report is unsure, or not all of the words are theirs."""
    found = _named(told)
    if any(one.plainness == "unsure" for one in told):
        return f"the report may give these words to {found}, which is not certain"
    if any(inner.holds(place) for one in said for inner in one.nested):
        return f"they stand in a quotation within the words of {found}"
    if not _is_theirs(text, place, said):
        return f"only a part of these words stands in what {found} says"
    return None


def _against(told: Sequence[Attributed], said: "Sequence[Quotation]") -> str:
    """What the report says instead of a claimed speaker."""
    found = _named(told)
    if not told:
        reason = next((one.unknown_because for one in said if one.unknown_because), _UNATTRIBUTED)
        return f"it cannot be told who says these words in the report: {reason}"
    why = next((one.standing.why for one in told if one.standing.kind == "open" and one.standing.why), None)
    if len(told) == len(said) and all(one.is_against for one in told):
        return f"the report gives these words to {found}"
    if why is not None and all(one.voice.named for one in told):
        return f"the report gives these words to {found}; {why}"
    if len(told) < len(said) or any(one.voice.named for one in told):
        return f"the report may give these words to {found}, which is not certain"
    return f"the report calls whoever says these words {found}, without a name"


def _named(told: Sequence[Attributed]) -> str:
    return " and ".join(dict.fromkeys(f"“{' '.join(one.voice.name.split())}”" for one in told))


def _holders(text: Text, place: Span) -> "list[Quotation]":
    """The quotations and reported words that some words stand in; of one within another, the inner one holds them."""
    inside = [
        (segment, one)
        for one in text.quotations_in(text.paragraph(place.start))
        for segment in one.segments
        if segment.touches(place)
    ]
    found: list[Quotation] = []
    for segment, one in inside:
        shared = Span(max(segment.start, place.start), min(segment.end, place.end))
        inner = [other for other, _ in inside if other != segment and segment.holds(other)]
        if not any(other.holds(shared) for other in inner) and one not in found:
            found.append(one)
    return found


def _is_theirs(text: Text, place: Span, said: "Sequence[Quotation]") -> bool:
    """Whether words outside the quotations that a claim includes belong to their sentences, and name nobody."""
    spans = sorted(span for one in said for span in (*one.outer, *one.segments))
    start = place.start
    for span in (*spans, Span(place.end, place.end)):
        between = Span(start, min(span.start, place.end))
        if between.start < between.end and not _is_attribution(text, between, said):
            return False
        start = max(start, span.end)
    return True


def _is_attribution(text: Text, between: Span, said: "Sequence[Quotation]") -> bool:
    """Whether words beside a quotation are of its sentence and name nobody but the speaker."""
    if not any(char.isalnum() for char in between.of(text.legible)):
        return True
    article = text.reading.article
    around = [one.span for one in _within(article.sentences, between, lambda one: one.span)]
    if any(one.relayed_by is not None for one in said) or not all(
        any(sentence.touches(span) for one in said for span in one.outer) for sentence in around
    ):
        return False
    speakers = {one.speaker.name for one in said if one.speaker is not None}
    named = _within(article.register.history, between, lambda one: one[0].span)
    return all(party.name in speakers for _, party in named)


def _within(parts: Sequence[T], place: Span, span_of: Callable[[T], Span]) -> list[T]:
    """Those of some parts, in the order of a text, that touch a place."""
    first = max(bisect_right(parts, place.start, key=lambda one: span_of(one).start) - 1, 0)
    end = bisect_left(parts, place.end, key=lambda one: span_of(one).start)
    return [one for one in parts[first:end] if span_of(one).touches(place)]


def _described(text: str, quotation: "Quotation", voice: "Voice") -> str:
    """The mention of a speaker with what belongs to it: a lawyer for Tom Reed."""
    mention = voice.mention.of(text)
    if not voice.named and mention != voice.name:
        return voice.name  # "who" stands for it
    follows = _COMPLEMENT.match(text, voice.mention.end, voice.mention.end + _LONGEST_COMPLEMENT_CHARACTERS)
    if follows is None:
        return mention
    cue = quotation.cue
    end = cue.start if cue is not None and voice.mention.end <= cue.start < follows.end() else follows.end()
    return mention + text[voice.mention.end : end]
