"""A story from an article: everything that the text analysis finds, each fact anchored to its words.

A draft is what a program can say without an editor. Its sentences are the article's own; what could not
be decided is left open, with the reason.
"""

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property, partial

from briefcli import names
from briefcli.errors import NotAnArticle
from briefcli.extract import dates, plainness
from briefcli.extract.article import Parts
from briefcli.extract.draft import figures, occasions, points, sayings, schedule
from briefcli.extract.draft.as_of import Days
from briefcli.extract.numbers import parts as number_parts
from briefcli.extract.people import gate
from briefcli.extract.people.party import Party
from briefcli.extract.positions.stance import Stance
from briefcli.extract.reading import FoundLabel, Quotation, Reading
from briefcli.extract.reading import read as read_article
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import language, lexicon, rules, titles
from briefcli.extract.text.density import require_article
from briefcli.extract.text.layout import Layout
from briefcli.extract.text.offsets import Span, cover, trim
from briefcli.extract.text.rules import Rule
from briefcli.model.anchor import Anchor
from briefcli.model.article import Article
from briefcli.model.label import Label
from briefcli.model.person import Person
from briefcli.model.point import Point
from briefcli.model.position import Position
from briefcli.model.quote import Quote
from briefcli.model.story import FORMAT, Story

_LONGEST_ID_CHARACTERS = 60
"""An id is typed and spoken; the first words of a title are enough to distinguish it."""
_SHORT_CHARACTERS = 40
"""Words of this length rarely occur twice; shorter anchors keep some of the text around them."""
_AROUND_CHARACTERS = 24
"""Three or four words on either side, which distinguish one place from another."""
_JOINED = re.compile(r"\w[-‐‑–/:]")
_NEAR_PARAGRAPHS = 3
"""A pronoun further than this from any mention of somebody means another party every second time."""
_FARTHEST_CUE_CHARACTERS = 40
"""A cue further than this from its speaker is shown without the words in between."""
_FACT_ID = re.compile("[a-z][0-9]+")
"""The ids of figures and other facts (f1), which no person may have: F1 is `f1.2`."""
_TYPESET = ".,"
"""Marks that typesetting puts inside the quotation marks of a fragment, though they are not the speaker's."""

WITHOUT_NAME = Rule(
    "speaker without a name",
    "Somebody quoted without a name is listed by the words used for them.",
    'A source said: "We are ready to pay for it."',
    'Ann Doe said: "We are ready to pay for it."',
)
SPEAKS = Rule(
    "speaker known only by name",
    "A speaker with a name about which nothing else is known is listed as a person.",
    "The hall was full.\n\nOrul: How long will it take?\n\nDoe: We do not know yet.\n\nOrul: Who does?\n\nDoe: Nobody.",
    "The hall was full.\n\nOrul: How long will it take?",
)


def draft(article: Article, *, story_id: str | None = None) -> Story:
    """The draft of a story from one article; `story_id` is made from its title where it is not given.

    Raises `NotAnArticle` where the text is not English, is too long, or contains more than any article.
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
    once = {one.segments[0]: one for one in reversed(reading.quotations)}  # words attributed by two verbs count once
    quoted = sorted(once.values(), key=lambda one: one.segments[0])
    found_quotes = tuple(_quote(number, one, cast, anchored) for number, one in enumerate(quoted, 1))
    held = [one for one in reading.stances if cast.why_nobody(one.holder) is None]
    found_positions = tuple(_position(number, one, cast, anchored) for number, one in enumerate(held, 1))
    published = schedule.day_of_publication(article)
    expressions = sayings.counted(reading, dates.find(text, published), published)
    days = Days(reading.article, expressions, published)
    earlier = partial(occasions.earlier, reading.article, expressions, published)
    found_figures = figures.of(reading, days, cast.speaker, anchored.at, earlier)
    timed = schedule.find(reading, expressions, published, anchored.at, cast.id_of)
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
    """The story found in a string; `published` is the day of its publication, such as 2025-07-20, or the moment.

    Raises `ValueError` for a day that is not in the calendar, and `NotAnArticle` as `draft` does.
    """
    return draft(Article(text=text).told(published=published))


def slug(text: str) -> str:
    """A text as an id: its words in lower-case Latin letters, joined with hyphens, as many as fit; maybe none."""
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
        """The anchor of words in the text read here, within the text as it is stored."""
        kept, place = self._layout.kept, self._layout.back(span)
        exact, prefix, suffix = place.of(kept), None, None
        if len(exact) < _SHORT_CHARACTERS:
            prefix, suffix = _before(kept, place.start), _behind(kept, place.end)
        return Anchor(report=self._report, start=place.start, end=place.end, exact=exact, prefix=prefix, suffix=suffix)

    def sentence(self, span: Span) -> str:
        """The sentence in which a span begins, on one line, as printed in the text."""
        index = bisect_right(self._ends, span.start)
        around = self.sentences[index] if index < len(self.sentences) else span
        return " ".join(around.of(self.text).split())


def _before(text: str, place: int) -> str | None:
    """A few whole words of the same paragraph before a place."""
    start = max(place - _AROUND_CHARACTERS, 0)
    words = text[start:place].rpartition("\n")[2]
    if len(words) == place - start and not text[start - 1 : start].isspace() and start:
        words = words.partition(" ")[2]
    return words if words.strip() else None


def _behind(text: str, place: int) -> str | None:
    """A few whole words of the same paragraph after a place."""
    end = place + _AROUND_CHARACTERS
    words = text[place:end].partition("\n")[0]
    if len(words) == _AROUND_CHARACTERS and not text[end : end + 1].isspace():
        words = words.rpartition(" ")[0]
    return words if words.strip() else None


class _Cast:
    """The people of a draft: every person whom the article names, and everybody else who speaks in it."""

    def __init__(self, text: str, reading: Reading, anchored: _Anchors) -> None:
        self.people: list[Person] = []
        self._text = text
        self._register = reading.article.register
        self._anchored = anchored
        self._ids: dict[tuple[str, bool], str] = {}
        self._namesakes: Counter[str] = Counter()
        self._listed = {party.name: party for party in reading.parties}
        self._parties = {party.name: party for party in reading.article.register.parties} | self._listed
        voices = [voice for one in reading.quotations for voice in (one.speaker, one.relayed_by) if voice is not None]
        speaking = {voice.name for voice in voices if voice.named}
        for party in reading.parties:
            is_apart = not all(_is_joined(text, mention) for mention in party.mentions)
            if party.name in speaking or (party.kind == "person" and is_apart):
                self._enter_party(party)

    def speaker(self, voice: Voice | None) -> str | None:
        """The id of a voice, if it is somebody who can speak."""
        return self.id_of(voice) if self.why_nobody(voice) is None else None

    def why_nobody(self, voice: Voice | None) -> str | None:
        """Why a voice cannot speak or hold a position; none where it is somebody, or a document."""
        if voice is None:
            return None
        if voice.named:
            party = self._parties.get(voice.name)
            verdict = gate.party(party) if party is not None else None
            return verdict.because if verdict is not None and party is not None and not party.deeds else None
        number, first, last = self._anchored.parts.tokens(voice.mention)
        verdict = gate.phrase(self._register, self._anchored.parts.sentences[number].tokens, first, last)
        return None if verdict.rule == gate.DOCUMENT else verdict.because

    def id_of(self, voice: Voice | None) -> str | None:
        """The id of a voice; none where it is a pronoun that could not be resolved."""
        if voice is None or voice.name is None:
            return None
        key = (voice.name, voice.named)
        if key not in self._ids and voice.name in self._parties:
            self._enter_party(self._parties[voice.name])
        if key not in self._ids:
            self._enter_voice(voice)
        return self._ids.get(key) or self._ids[(voice.name, not voice.named)]

    def is_near(self, voice: Voice, place: int) -> bool:
        """Whether somebody or their role is named in the paragraph of a place, the three before or the one after."""
        article, party = self._anchored.parts, self._parties.get(voice.name)
        if party is None:
            return True
        number = bisect_right(article.paragraphs, place, key=lambda paragraph: paragraph.start) - 1
        near = self._named[max(number - _NEAR_PARAGRAPHS, 0) : number + 2]
        return not all(_telling(party).isdisjoint(words) for words in near)

    @cached_property
    def _named(self) -> list[set[str]]:
        """The words of names and roles in each paragraph."""
        article = self._anchored.parts
        known = frozenset().union(*map(_telling, self._parties.values()))
        found: list[set[str]] = [set() for _ in article.paragraphs]
        for sentence in article.sentences:
            found[sentence.paragraph] |= known.intersection([token.lower for token in sentence.tokens])
        return found

    def _enter_voice(self, voice: Voice) -> None:
        """Enters somebody named only by a quotation: officials; six in ten, where "six" alone would mean others."""
        edges = (number_parts.cut(self._text, edge) for edge in voice.mention)
        mention = cover([voice.mention, *(edge for edge in edges if edge is not None)])
        if mention != voice.mention:
            self._enter(mention.of(self._text), "unnamed", mention, rules.tell(WITHOUT_NAME))
            self._ids[(voice.name, voice.named)] = self._ids[(mention.of(self._text), False)]
        else:
            kind = voice.kind or ("person" if voice.named else "unnamed")
            self._enter(voice.name, kind, mention, rules.tell(SPEAKS if voice.named else WITHOUT_NAME))

    def _enter_party(self, party: Party) -> None:
        affiliation = None
        if party.affiliation is not None and party.affiliation in self._listed and party.affiliation != party.name:
            above = self._listed[party.affiliation]
            if above.affiliation is None:
                self._enter_party(above)
                affiliation = self._ids[(above.name, True)]
        if (party.name, True) not in self._ids and party.mentions:
            role = party.role if affiliation is not None else party.role_in_full or party.role
            apart = (mention for mention in party.mentions if not _is_joined(self._text, mention))
            shown_by = party.shown_by and " ".join(party.shown_by.of(self._text).split())
            place = next(apart, party.mentions[0])
            self._enter(party.name, party.kind, place, party.rule, shown_by, role=role, affiliation=affiliation)

    def _enter(
        self,
        name: str,
        kind: str,
        mention: Span,
        rule: str | None,
        rule_words: str | None = None,
        *,
        role: str | None = None,
        affiliation: str | None = None,
    ) -> None:
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
                rule=rule,
                rule_words=rule_words,
            )
        )


def _is_joined(text: str, mention: Span) -> bool:
    """Whether a name is joined to the word before or after it: an interview–Ann Doe."""
    before, behind = text[max(0, mention.start - 2) : mention.start], text[mention.end : mention.end + 2]
    return bool(_JOINED.fullmatch(before) or _JOINED.fullmatch(behind[::-1]))


def _telling(party: Party) -> frozenset[str]:
    """The distinctive words of a party's name and role, in lower case."""
    return frozenset(f"{party.name} {party.role or ''}".lower().split()).difference(lexicon.tags())


def _headword(name: str) -> str:
    """A name on one line; one without any capital ("police", "a source") gets its first."""
    line = " ".join(name.split())
    return line[:1].upper() + line[1:] if line.islower() else line


def _quote(number: int, found: Quotation, cast: _Cast, anchored: _Anchors) -> Quote:
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


def _doubt(article: Parts, found: Quotation, cast: _Cast) -> str | None:
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


def _position(number: int, found: Stance, cast: _Cast, anchored: _Anchors) -> Position:
    holder = cast.id_of(found.holder)
    return Position(
        id=f"p{number}",
        holder=holder or "",
        kind=found.kind,
        what=" ".join(found.content.of(anchored.text).split()),
        addressee=cast.id_of(found.addressee),
        anchor=anchored.at(found.words),
        rule=found.rule,
    )


def _label(number: int, found: FoundLabel, anchored: _Anchors) -> Label:
    content, anchor = found.span.of(anchored.text), anchored.at(found.span)
    return Label(id=f"l{number}", kind=found.kind, content=content, anchor=anchor, rule=found.rule)


def _points(text: str, reading: Reading, anchored: _Anchors) -> tuple[Point, ...]:
    """The lead, and the sentences closest to the news, in the order of the text."""
    parts = reading.article
    sentences = [(parts.paragraphs[sentence.paragraph], sentence.span) for sentence in parts.sentences]
    return tuple(
        Point(id=f"s{number}", text=titles.on_one_line(one.span.of(text)), anchor=anchored.at(one.span), rule=one.rule)
        for number, one in enumerate(points.find(text, sentences, reading), 1)
    )
