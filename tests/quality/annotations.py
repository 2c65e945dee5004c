"""The samples of this folder: an article in NAME.txt, what an editor finds in it in NAME.json.

Annotations give words, not offsets; this file turns the words into offsets. README.md is the definition.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Generic, Literal, NamedTuple, TypeVar

import msgspec

from briefcli.model.figure import Bound, Measure
from briefcli.model.person import PersonKind
from briefcli.model.position import PositionKind
from briefcli.model.quote import QuoteKind

FOLDER = Path(__file__).parent
Place = str | tuple[str, int]
"""Words that occur once, `before{words}after` with the context that makes them so, or [words, occurrence from 1]."""
NotSpeechKind = Literal["title", "nickname", "scare"]
DeadlineStatus = Literal["set", "extended", "moved", "missed", "met", "dropped"]
Side = Literal["past", "future"]
Occasion = Literal["this", "earlier", "beside"]
"""Of the event of the article, of an older one told again, or of another one beside it."""
Group = Literal["samples", "news_samples", "later_news_samples", "number_samples", "wording_samples"]
"""Which floors a sample counts towards."""


class Span(NamedTuple):
    start: int
    end: int
    exact: str


class Noun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class Quote(Noun, frozen=True, kw_only=True):
    segments: tuple[Place, ...]
    kind: QuoteKind
    speaker: str | tuple[str, ...] | None
    mention: Place | None = None
    relayed_by: str | None = None
    cue: Place | None = None
    unknown_because: str | None = None
    nested: bool = False

    @property
    def speakers(self) -> tuple[str, ...]:
        if self.speaker is None:
            return ()
        return (self.speaker,) if isinstance(self.speaker, str) else self.speaker


class NotSpeech(Noun, frozen=True, kw_only=True):
    exact: Place
    kind: NotSpeechKind


class Person(Noun, frozen=True, kw_only=True):
    name: str
    kind: PersonKind = "person"
    role: str | None = None
    affiliation: str | None = None
    mentions: tuple[Place, ...]


class Figure(Noun, frozen=True, kw_only=True):
    exact: Place
    measure: Measure
    concept: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    bound: Bound = "exactly"
    hedge: str | None = None
    unit: str | None = None
    said_by: str | None = None
    scope: Literal["new", "cumulative"] | None = None
    what: str | None = None
    where: str | None = None
    occasion: Occasion | None = None
    as_of: str | None = None
    part_of: Place | None = None


class Date(Noun, frozen=True, kw_only=True):
    exact: Place
    value: str | None


class Earlier(Noun, frozen=True, kw_only=True):
    exact: Place
    due: str | None = None


class Deadline(Noun, frozen=True, kw_only=True):
    exact: Place
    what: str
    due: str | None
    length: str | None = None
    set_by: str | None = None
    addressed_to: str | None = None
    consequence: str | None = None
    status: DeadlineStatus = "set"
    earlier: tuple[Earlier, ...] = ()
    also: tuple[Place, ...] = ()


class Position(Noun, frozen=True, kw_only=True):
    holder: str | None
    kind: PositionKind
    exact: Place
    addressee: str | None = None


class Event(Noun, frozen=True, kw_only=True):
    exact: Place
    when: str | None
    what: str
    side: Side


class File(Noun, frozen=True, kw_only=True):
    about: str
    group: Group = "samples"
    published: str | None
    quotes: tuple[Quote, ...] = ()
    not_speech: tuple[NotSpeech, ...] = ()
    people: tuple[Person, ...] = ()
    figures: tuple[Figure, ...] = ()
    not_figures: tuple[Place, ...] = ()
    dates: tuple[Date, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    not_deadlines: tuple[Place, ...] = ()
    positions: tuple[Position, ...] = ()
    stray_marks: tuple[Place, ...] = ()
    not_people: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    summary: tuple[Place, ...] = ()
    not_summary: tuple[Place, ...] = ()


N = TypeVar("N", bound=Noun)


class Found(NamedTuple, Generic[N]):
    """An annotation and where it stands; mention and cue are those of a quote."""

    noun: N
    spans: tuple[Span, ...]
    mention: Span | None = None
    cue: Span | None = None


class Sample(msgspec.Struct, frozen=True, dict=True):
    """An article, its annotations, and their places."""

    name: str
    text: str
    file: File

    @cached_property
    def quotes(self) -> tuple[Found[Quote], ...]:
        found = []
        for quote in self.file.quotes:
            spans = tuple(resolve(self.text, place) for place in quote.segments)
            mention = resolve(self.text, quote.mention, beside=spans) if quote.mention else None
            near = (mention,) if mention else spans
            cue = resolve(self.text, quote.cue, beside=near, outside=spans) if quote.cue else None
            found.append(Found(quote, spans, mention, cue))
        return tuple(found)

    @cached_property
    def not_speech(self) -> tuple[Found[NotSpeech], ...]:
        return self._found(self.file.not_speech)

    @cached_property
    def figures(self) -> tuple[Found[Figure], ...]:
        return self._found(self.file.figures)

    @cached_property
    def dates(self) -> tuple[Found[Date], ...]:
        return self._found(self.file.dates)

    @cached_property
    def deadlines(self) -> tuple[Found[Deadline], ...]:
        return self._found(self.file.deadlines)

    @cached_property
    def positions(self) -> tuple[Found[Position], ...]:
        return self._found(self.file.positions)

    @cached_property
    def events(self) -> tuple[Found[Event], ...]:
        return self._found(self.file.events)

    @cached_property
    def summary(self) -> tuple[Span, ...]:
        """The first words of the sentences to keep as points, most important first."""
        return tuple(resolve(self.text, place) for place in self.file.summary)

    @cached_property
    def not_summary(self) -> tuple[Span, ...]:
        return tuple(resolve(self.text, place) for place in self.file.not_summary)

    @cached_property
    def not_figures(self) -> tuple[Span, ...]:
        return tuple(resolve(self.text, place) for place in self.file.not_figures)

    @cached_property
    def not_deadlines(self) -> tuple[Span, ...]:
        return tuple(resolve(self.text, place) for place in self.file.not_deadlines)

    @cached_property
    def other_terms(self) -> tuple[Span, ...]:
        """Where the text states the earlier terms of deadlines, and where it states a deadline once more."""
        places = [term.exact for deadline in self.file.deadlines for term in deadline.earlier]
        places += [place for deadline in self.file.deadlines for place in deadline.also]
        return tuple(resolve(self.text, place) for place in places)

    @cached_property
    def stray_marks(self) -> tuple[Span, ...]:
        return tuple(resolve(self.text, place) for place in self.file.stray_marks)

    @cached_property
    def people(self) -> tuple[Found[Person], ...]:
        """Everybody with every place where one of their mentions stands and no longer one of theirs around it."""
        found = []
        for person in self.file.people:
            spans = {span for place in person.mentions for span in _all(self.text, place)}
            widest = sorted(span for span in spans if not any(_holds(other, span) for other in spans))
            found.append(Found(person, tuple(widest)))
        return tuple(found)

    def _found(self, nouns: Iterable[N]) -> tuple[Found[N], ...]:
        return tuple(Found(noun, (resolve(self.text, noun.exact),)) for noun in nouns)  # type: ignore[attr-defined]


@cache
def load(name: str) -> Sample:
    """The sample of this name. Raises `ValueError` for a file of another form."""
    text = (FOLDER / f"{name}.txt").read_bytes().decode("utf-8")
    try:
        file = msgspec.json.decode((FOLDER / f"{name}.json").read_bytes(), type=File)
    except msgspec.DecodeError as error:
        raise ValueError(f"{name}.json: {error}") from error
    return Sample(name, text, file)


def names() -> tuple[str, ...]:
    """The names of all samples."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


def samples() -> Iterator[Sample]:
    """All samples, by name."""
    return map(load, names())


def resolve(text: str, place: Place, beside: tuple[Span, ...] = (), outside: tuple[Span, ...] = ()) -> Span:
    """Where a place is in a text; of several, the one nearest to `beside` that lies in none of these spans.

    Raises `ValueError` where it is not found, or found more than once.
    """
    spans = _all(text, place)
    if len(spans) > 1 and beside:
        apart = [span for span in spans if not any(_overlap(span, other) for other in (*beside, *outside))]
        spans = sorted(apart, key=lambda span: min(_gap(span, other) for other in beside))[:1]
    if len(spans) != 1:
        raise ValueError(f"{place!r} is found {len(spans)} times")
    return spans[0]


def _all(text: str, place: Place) -> list[Span]:
    if isinstance(place, str) and "{" in place:
        before, exact, after = re.split(r"[{}]", place)
        found = [match.start() + len(before) for match in re.finditer(re.escape(before + exact + after), text)]
    else:
        exact, number = (place, 0) if isinstance(place, str) else place
        left = r"(?<!\w)" if re.match(r"\w", exact) else ""
        right = r"(?!\w)" if re.search(r"\w$", exact) else ""
        found = [match.start() for match in re.finditer(left + re.escape(exact) + right, text)]
        found = found[number - 1 : number] if number else found
    return [Span(start, start + len(exact), exact) for start in found]


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def table() -> str:
    """The samples with what they are about, and how much of each noun they hold."""
    nouns = "quotes not_speech people figures not_figures dates deadlines not_deadlines positions".split()
    rows = [["article", "what it is", "words", *(noun.replace("_", " ") for noun in nouns)]]
    rows.append(["---"] * len(rows[0]))
    for sample in samples():
        counts = [len(getattr(sample.file, noun)) for noun in nouns]
        rows.append([sample.name, sample.file.about, str(len(sample.text.split())), *map(str, counts)])
    sums = [sum(int(row[column]) for row in rows[2:]) for column in range(2, len(rows[0]))]
    rows.append(["all", f"{len(rows) - 2} articles", *map(str, sums)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


if __name__ == "__main__":
    print(table())
