"""A story from an article: everything that the text analysis finds, each fact anchored to its words.

A draft is what a program can say without an editor. Its sentences are the article's own; what could not
be decided is left open, with the reason.
"""

from collections.abc import Collection
from functools import partial
from typing import Literal, get_args

from briefcli.errors import NotAnArticle
from briefcli.extract import plainness
from briefcli.extract.article import Parts
from briefcli.extract.draft import publication
from briefcli.extract.draft.anchors import Anchors
from briefcli.extract.draft.cast import Cast, slug
from briefcli.extract.positions.stance import Stance
from briefcli.extract.quotation import FoundLabel, Quotation
from briefcli.extract.reading import Reading
from briefcli.extract.reading import read as read_article
from briefcli.extract.text import columns, language, lexicon, titles
from briefcli.extract.text.density import require_article
from briefcli.extract.text.layout import Layout
from briefcli.extract.text.offsets import Span, cover, trim
from briefcli.model.article import Article
from briefcli.model.deadline import Deadline
from briefcli.model.event import Event
from briefcli.model.figure import Figure
from briefcli.model.label import Label
from briefcli.model.note import Note
from briefcli.model.point import Point
from briefcli.model.position import Position
from briefcli.model.quote import Quote
from briefcli.model.story import FORMAT, Story

Noun = Literal["summary", "quotes", "figures", "deadlines", "events", "positions", "labels"]
NOUNS: tuple[Noun, ...] = get_args(Noun)
_TIMED = frozenset[Noun](("deadlines", "events"))
_DATED = _TIMED | {"figures"}
_TAKING = frozenset[Noun](("positions", "summary"))
"""What positions tell of: a sentence that has one is nearer to the news."""

_FARTHEST_CUE_CHARACTERS = 40
"""A cue further than this from its speaker is shown without the words in between."""
_FEWEST_REPEATED_WORDS = 5
"""Shorter words may well be said twice: Not at all."""
_TYPESET = ".,"
"""Marks that typesetting puts inside the quotation marks of a fragment, though they are not the speaker's."""


def draft(
    article: Article, *, story_id: str | None = None, nouns: Collection[Noun] = NOUNS, repeated: bool = False
) -> Story:
    """The draft of a story from one article; `story_id` is made from its title where it is not given.

    `nouns` are those that are wanted: others are left empty, and are not looked for where nothing else needs them.
    People are always there, since the others name them. `repeated` keeps what is printed a second time, which a reader
    needs once and whoever checks a text needs each time. Raises `NotAnArticle` where the text is not English, is too
    long, contains more than any article, or stands in two columns side by side.
    """
    require_article(article.text)
    columns.require_one(article.text)
    layout = Layout(article.text)
    text = layout.text
    if not language.is_english(text):
        raise NotAnArticle(
            "the text does not look like English, the one language that is read so far",
            "Nothing was looked for in it, so that nothing is invented.",
        )
    reading = read_article(text, spoken=not _TAKING.isdisjoint(nouns))
    article = publication.stated(article, reading.article)
    report = article.report()
    anchored = Anchors(reading.article, layout, report.id)
    cast = Cast(text, reading, anchored)
    once = {one.segments[0]: one for one in reversed(reading.quotations)}  # words attributed by two verbs count once
    quoted = sorted(once.values(), key=lambda one: one.segments[0])
    quoted = quoted if repeated else _without_repeated(text, quoted)
    found_quotes = tuple(_quote(number, one, cast, anchored) for number, one in enumerate(quoted, 1))
    held = [one for one in reading.stances if cast.why_nobody(one.holder) is None]
    found_positions = tuple(_position(number, one, cast, anchored) for number, one in enumerate(held, 1))
    found_figures, deadlines, events, notes = _dated(article, reading, cast, anchored, nouns)
    found_labels = reading.labels if "labels" in nouns else ()
    title = article.title or titles.find(text)
    return Story(
        format=FORMAT,
        id=story_id or slug(title) or "article",
        title=title,
        reports=(report,),
        people=tuple(cast.people),
        summary=_points(text, reading, anchored) if "summary" in nouns else (),
        quotes=found_quotes if "quotes" in nouns else (),
        figures=found_figures,
        deadlines=deadlines,
        events=events,
        positions=found_positions if "positions" in nouns else (),
        notes=notes,
        labels=tuple(_label(number, one, anchored) for number, one in enumerate(found_labels, 1)),
        draft=True,
    )


def _without_repeated(text: str, quotations: list[Quotation]) -> list[Quotation]:
    """The quotations without sentences printed a second time, as an eye-catcher beside the text or below a picture."""
    told: set[tuple[str | None, str]] = set()
    kept: list[Quotation] = []
    for one in quotations:
        words = " ".join(" ".join(part.of(text) for part in one.segments).split())
        key = one.speaker.name if one.speaker is not None else None, words
        if one.kind == "direct" and len(words.split()) >= _FEWEST_REPEATED_WORDS and key in told:
            continue
        told.add(key)
        kept.append(one)
    return kept


def read(text: str, published: str | None = None) -> Story:
    """The story found in a string; `published` is the day of its publication, such as 2025-07-20, or the moment.

    Raises `ValueError` for a day that is not in the calendar, and `NotAnArticle` as `draft` does.
    """
    return draft(Article(text=text).told(published=published))


def _quote(number: int, found: Quotation, cast: Cast, anchored: Anchors) -> Quote:
    segments = [_without_typesetting(anchored.text, one, found.kind) for one in found.segments]
    parts = tuple(anchored.at(segment) for segment in segments)
    nobody = cast.why_nobody(found.speaker) if found.unknown_because is None else None
    speaker = cast.id_of(found.speaker) if found.unknown_because is None and nobody is None else None
    relays = found.relayed_by is not None and cast.is_near(found.relayed_by, segments[0].start)
    relayed_by = cast.speaker(found.relayed_by if relays else None)
    return Quote(
        id=f"q{number}",
        kind=found.kind,
        content=" ".join(segment.of(anchored.text) for segment in segments),
        speaker=speaker,
        relayed_by=relayed_by if relayed_by != speaker else None,
        cue=found.cue.of(anchored.text) if found.cue else None,
        sense=anchored.sentence(segments[0]) if found.kind == "partial" else None,
        parts=parts if len(parts) > 1 else (),
        unknown_because=found.unknown_because or nobody or _doubt(anchored.parts, found, cast),
        anchor=parts[0],
        rule=found.rule,
        rule_words=_deciding_words(anchored.text, found),
    )


def _deciding_words(text: str, found: Quotation) -> str | None:
    """The words that decided who speaks, on one line: from cue to mention, or only these two if far apart."""
    if found.speaker is None:
        return None
    mention = found.speaker.mention
    first, last = sorted((found.cue or mention, mention))
    between = Span(first.end, max(first.end, last.start))
    is_far = between.end - between.start > _FARTHEST_CUE_CHARACTERS or any(map(between.touches, found.outer))
    spans = (first, last) if is_far else (cover((first, last)),)
    return " … ".join(" ".join(span.of(text).split()) for span in spans)


def _doubt(article: Parts, found: Quotation, cast: Cast) -> str | None:
    """Why the identity of a speaker is uncertain, though somebody is named."""
    if found.speaker is None:
        return None
    if plainness.of(article, found) == "unsure":
        if found.speaker.doubtful:
            return "somebody else in the article has the same last name"
        if found.speaker.contested:
            return "a pronoun stands for the speaker, and somebody else near fits it too"
        return "the sentence may give the words to somebody else, or to nobody"
    is_near = cast.is_near(found.speaker, found.segments[0].start)
    return None if is_near else "the name stands further away from the words than three paragraphs"


def _without_typesetting(text: str, segment: Span, kind: str) -> Span:
    """A fragment without a full stop or comma that is inside its marks only for typographic reasons."""
    words = segment.of(text)
    if kind != "partial" or not words.endswith(tuple(_TYPESET)) or words.endswith(".."):
        return segment
    kept = trim(text, segment.start, segment.end - 1)
    return kept if kept.start < kept.end else segment


def _position(number: int, found: Stance, cast: Cast, anchored: Anchors) -> Position:
    holder, teller = cast.id_of(found.holder), cast.speaker(found.teller)
    return Position(
        id=f"p{number}",
        holder=holder or "",
        kind=found.kind,
        what=_without_leaning(" ".join(found.content.of(anchored.text).split())),
        addressee=cast.id_of(found.addressee),
        voiced_by=teller if teller != holder else None,
        anchor=anchored.at(found.words),
        rule=found.rule,
    )


def _without_leaning(words: str) -> str:
    """Words about a position without a verb that leans on the subject before it: ’ll sign, sign; ’re not, not."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.replace("’", "'") in lexicon.draft().leaning_verbs else words


def _label(number: int, found: FoundLabel, anchored: Anchors) -> Label:
    content, anchor = found.span.of(anchored.text), anchored.at(found.span)
    return Label(id=f"l{number}", kind=found.kind, content=content, anchor=anchor, rule=found.rule)


def _dated(
    article: Article, reading: Reading, cast: Cast, anchored: Anchors, nouns: Collection[Noun]
) -> tuple[tuple[Figure, ...], tuple[Deadline, ...], tuple[Event, ...], tuple[Note, ...]]:
    """The figures, deadlines, events and notes: for them alone the days of a text are read, by half of the analysis."""
    if _DATED.isdisjoint(nouns):
        return (), (), (), ()
    from briefcli.extract import dates
    from briefcli.extract.draft import figures, occasions, sayings, schedule
    from briefcli.extract.draft.as_of import Days

    published = schedule.day_of_publication(article)
    expressions = sayings.counted(reading, dates.find(anchored.text, published), published)
    found_figures: tuple[Figure, ...] = ()
    if "figures" in nouns:
        days = Days(reading.article, expressions, published)
        other = partial(occasions.find, reading.article, expressions, published)
        found_figures = figures.of(reading, days, cast.speaker, anchored.at, other, expressions)
    if _TIMED.isdisjoint(nouns):
        return found_figures, (), (), ()
    timed = schedule.find(reading, expressions, published, anchored.at, cast.id_of, cast.setter)
    if "deadlines" not in nouns:
        return found_figures, (), timed.events, ()
    return found_figures, timed.deadlines, timed.events if "events" in nouns else (), timed.notes


def _points(text: str, reading: Reading, anchored: Anchors) -> tuple[Point, ...]:
    """The lead, and the sentences closest to the news, in the order of the text."""
    from briefcli.extract.draft import points

    parts = reading.article
    sentences = [(parts.paragraphs[sentence.paragraph], sentence.span) for sentence in parts.sentences]
    return tuple(
        Point(id=f"s{number}", text=titles.on_one_line(one.own.of(text)), anchor=anchored.at(one.own), rule=one.rule)
        for number, one in enumerate(points.find(text, sentences, reading), 1)
    )
