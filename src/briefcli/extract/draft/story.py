"""A story from an article: everything that the text analysis finds, each fact on its words.

A draft is what a program can say without an editor. Its sentences are the article's own; what could not
be decided is left open, with the reason.
"""

import re
from bisect import bisect_right
from collections import Counter

from briefcli import names
from briefcli.errors import NotAnArticle
from briefcli.extract import plainness
from briefcli.extract.article import Parts
from briefcli.extract.draft import figures, points, schedule
from briefcli.extract.people.party import Party
from briefcli.extract.positions.stance import Stance
from briefcli.extract.reading import FoundLabel, Quotation, Reading
from briefcli.extract.reading import read as read_article
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import language, titles
from briefcli.extract.text.density import require_article
from briefcli.extract.text.layout import Layout
from briefcli.extract.text.offsets import Span, trim
from briefcli.model.anchor import Anchor
from briefcli.model.article import Article
from briefcli.model.label import Label
from briefcli.model.person import Person
from briefcli.model.point import Point
from briefcli.model.position import Position
from briefcli.model.quote import Quote
from briefcli.model.story import FORMAT, Story

_LONGEST_ID_CHARACTERS = 60
"""An id is typed and told; the first words of a title tell it apart."""
_SHORT_CHARACTERS = 40
"""From so many on the words of an anchor hardly stand twice; shorter ones keep what is around them."""
_AROUND_CHARACTERS = 24
"""Three or four words on either side, which tell one place from another."""
_FACT_ID = re.compile("[a-z][0-9]+")
"""What figures and other facts are called (f1), and so no person is: F1 is `f1.2`."""
_TYPESET = ".,"
"""Marks that typesetting puts inside the quotation marks of a fragment, whoever spoke."""


def draft(article: Article, *, story_id: str | None = None) -> Story:
    """The draft of a story from one article; `story_id` is made of its title where it is not given.

    Raises `NotAnArticle` where the text is not English, is too long, or holds more than any article.
    """
    require_article(article.text)
    layout = Layout(article.text)
    text = layout.text
    if not language.is_english(text):
        raise NotAnArticle(
            "the text does not look like English, the one language that is read so far",
            "Nothing was looked for in it, so that nothing is invented.",
        )
    report = article.report()
    reading = read_article(text)
    anchored = _Anchors(reading.article, layout, report.id)
    cast = _Cast(text, reading, anchored)
    found_quotes = tuple(_quote(number, one, cast, anchored) for number, one in enumerate(reading.quotations, 1))
    found_positions = tuple(_position(number, one, cast, anchored) for number, one in enumerate(reading.stances, 1))
    found_figures = figures.of(reading, cast.id_of, anchored.at)
    timed = schedule.find(article, reading, anchored.at, cast.id_of)
    title = article.title or titles.find(text)
    return Story(
        format=FORMAT,
        id=story_id or slug(title) or "article",
        title=title,
        reports=(report,),
        people=tuple(cast.people),
        summary=_points(text, reading, anchored),
        quotes=found_quotes,
        figures=found_figures,
        deadlines=timed.deadlines,
        events=timed.events,
        positions=found_positions,
        notes=timed.notes,
        labels=tuple(_label(number, one, anchored) for number, one in enumerate(reading.labels, 1)),
        draft=True,
    )


def read(text: str, published: str | None = None) -> Story:
    """The story found in a string; `published` is the day of its publication, such as 2025-07-20.

    Raises `ValueError` for a day that no calendar has, `NotAnArticle` for a text as `draft` does.
    """
    return draft(Article(text=text).told(published=published))


def slug(text: str) -> str:
    """A text as an id: its words in small Latin letters, joined with dashes, as many as fit; maybe none."""
    joined = ""
    for word in names.fold(text).split():
        if len(joined) + 1 + len(word) > _LONGEST_ID_CHARACTERS:
            break
        joined = f"{joined}-{word}" if joined else word
    return joined


class _Anchors:
    """Makes anchors on one text, and shows the sentence around them."""

    def __init__(self, parts: Parts, layout: Layout, report: str) -> None:
        self.parts = parts
        self.text = parts.text
        self._layout = layout
        self._report = report
        self.sentences = [sentence.span for sentence in parts.sentences]
        self._ends = [sentence.end for sentence in self.sentences]

    def at(self, span: Span) -> Anchor:
        """The anchor of words that are read here, in the text as it is kept."""
        kept, place = self._layout.kept, self._layout.back(span)
        exact, prefix, suffix = place.of(kept), None, None
        if len(exact) < _SHORT_CHARACTERS:
            prefix, suffix = _before(kept, place.start), _behind(kept, place.end)
        return Anchor(report=self._report, start=place.start, end=place.end, exact=exact, prefix=prefix, suffix=suffix)

    def sentence(self, span: Span) -> str:
        """The sentence in which a span begins, on one line, as it stands in the text."""
        index = bisect_right(self._ends, span.start)
        around = self.sentences[index] if index < len(self.sentences) else span
        return " ".join(around.of(self.text).split())


def _before(text: str, place: int) -> str | None:
    """The words of the same paragraph before a place, a few and all of them whole."""
    start = max(place - _AROUND_CHARACTERS, 0)
    words = text[start:place].rpartition("\n")[2]
    if len(words) == place - start and not text[start - 1 : start].isspace() and start:
        words = words.partition(" ")[2]
    return words if words.strip() else None


def _behind(text: str, place: int) -> str | None:
    """The words of the same paragraph behind a place, a few and all of them whole."""
    end = place + _AROUND_CHARACTERS
    words = text[place:end].partition("\n")[0]
    if len(words) == _AROUND_CHARACTERS and not text[end : end + 1].isspace():
        words = words.rpartition(" ")[0]
    return words if words.strip() else None


class _Cast:
    """The people of a draft: every person whom the article names, and whoever else speaks in it."""

    def __init__(self, text: str, reading: Reading, anchored: _Anchors) -> None:
        self.people: list[Person] = []
        self._text = text
        self._anchored = anchored
        self._ids: dict[tuple[str, bool], str] = {}
        self._namesakes: Counter[str] = Counter()
        self._parties = {party.name: party for party in reading.parties}
        voices = [voice for one in reading.quotations for voice in (one.speaker, one.relayed_by) if voice is not None]
        speaking = {voice.name for voice in voices if voice.named}
        for party in reading.parties:
            if party.kind == "person" or party.name in speaking:
                self._enter_party(party)

    def id_of(self, voice: Voice | None) -> str | None:
        """The id of whoever a voice is; nobody where it is a pronoun that could not be resolved."""
        if voice is None or voice.name is None:
            return None
        key = (voice.name, voice.named)
        if key not in self._ids and voice.name in self._parties:
            self._enter_party(self._parties[voice.name])
        if key not in self._ids:
            self._enter(voice.name, "person" if voice.named else "unnamed", None, None, voice.mention)
        return self._ids.get(key) or self._ids[(voice.name, not voice.named)]

    def _enter_party(self, party: Party) -> None:
        affiliation = None
        if party.affiliation is not None and party.affiliation in self._parties and party.affiliation != party.name:
            above = self._parties[party.affiliation]
            if above.affiliation is None:
                self._enter_party(above)
                affiliation = self._ids[(above.name, True)]
        if (party.name, True) not in self._ids and party.mentions:
            role = party.role if affiliation is not None else party.role_in_full or party.role
            self._enter(party.name, party.kind, role, affiliation, party.mentions[0])

    def _enter(self, name: str, kind: str, role: str | None, affiliation: str | None, mention: Span) -> None:
        wanted = slug(name) or "somebody"
        self._namesakes[wanted] += 1
        count = self._namesakes[wanted] + bool(_FACT_ID.fullmatch(wanted))
        person_id = wanted if count == 1 else f"{wanted}.{count}"
        self._ids[(name, kind != "unnamed")] = person_id
        self.people.append(
            Person(
                id=person_id,
                name=_headword(name),
                kind=kind,  # type: ignore[arg-type] # a party's kinds are kinds of people
                role=role,
                affiliation=affiliation,
                anchor=self._anchored.at(mention),
            )
        )


def _headword(name: str) -> str:
    """A name on one line; one without any capital ("police", "a source") gets its first."""
    line = " ".join(name.split())
    return line[:1].upper() + line[1:] if line.islower() else line


def _quote(number: int, found: Quotation, cast: _Cast, anchored: _Anchors) -> Quote:
    segments = [_without_typesetting(anchored.text, one, found.kind) for one in found.segments]
    parts = tuple(anchored.at(segment) for segment in segments)
    speaker = cast.id_of(found.speaker) if found.unknown_because is None else None
    relayed_by = cast.id_of(found.relayed_by)
    return Quote(
        id=f"q{number}",
        kind=found.kind,
        content=" ".join(segment.of(anchored.text) for segment in segments),
        speaker=speaker,
        relayed_by=relayed_by if relayed_by != speaker else None,
        cue=found.cue.of(anchored.text) if found.cue else None,
        sense=anchored.sentence(segments[0]) if found.kind == "partial" else None,
        parts=parts if len(parts) > 1 else (),
        unknown_because=found.unknown_because or _doubt(anchored.parts, found),
        anchor=parts[0],
    )


def _doubt(article: Parts, found: Quotation) -> str | None:
    """Why it is not certain who a speaker is, though somebody is named."""
    if found.speaker is None or plainness.of(article, found) != "unsure":
        return None
    if found.speaker.doubtful:
        return "somebody else in the article has the same last name"
    if found.speaker.contested:
        return "a pronoun stands for the speaker, and somebody else near fits it too"
    return "the sentence may give the words to somebody else, or to nobody"


def _without_typesetting(text: str, segment: Span, kind: str) -> Span:
    """A fragment without the full stop or comma that stands inside its marks for the typesetter only."""
    words = segment.of(text)
    if kind != "partial" or not words.endswith(tuple(_TYPESET)) or words.endswith(".."):
        return segment
    kept = trim(text, segment.start, segment.end - 1)
    return kept if kept.start < kept.end else segment


def _position(number: int, found: Stance, cast: _Cast, anchored: _Anchors) -> Position:
    holder = cast.id_of(found.holder)
    return Position(
        id=f"p{number}",
        holder=holder or "",
        kind=found.kind,
        what=" ".join(found.content.of(anchored.text).split()),
        addressee=cast.id_of(found.addressee),
        anchor=anchored.at(found.words),
    )


def _label(number: int, found: FoundLabel, anchored: _Anchors) -> Label:
    return Label(id=f"l{number}", kind=found.kind, content=found.span.of(anchored.text), anchor=anchored.at(found.span))


def _points(text: str, reading: Reading, anchored: _Anchors) -> tuple[Point, ...]:
    """The lead, and the sentences that carry most facts, in the order of the text."""
    parts = reading.article
    sentences = [(parts.paragraphs[sentence.paragraph], sentence.span) for sentence in parts.sentences]
    return tuple(
        Point(id=f"s{number}", text=titles.on_one_line(span.of(text)), anchor=anchored.at(span))
        for number, span in enumerate(points.find(text, sentences, reading), 1)
    )
