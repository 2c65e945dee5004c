"""The deadlines and the dated events of a draft, each anchored to its words."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefcli import names, regexes
from briefcli.extract import deadlines
from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.duty import Status
from briefcli.extract.draft import events
from briefcli.extract.draft.events import Dated
from briefcli.extract.draft.sources import Sources
from briefcli.extract.people import role_nouns
from briefcli.extract.people.party import Party
from briefcli.extract.reading import Reading
from briefcli.extract.speech import attribution
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, sentences, titles
from briefcli.extract.text.offsets import Span
from briefcli.model import when
from briefcli.model.anchor import Anchor
from briefcli.model.article import Article
from briefcli.model.deadline import Deadline, Term
from briefcli.model.event import Event
from briefcli.model.note import Note

_DRAFT = lexicon.draft()
_SELVES = lexicon.clauses().selves

_TITLES: dict[Status, str] = {
    "extended": "Extended, the article says",
    "moved": "Moved to another day, the article says",
    "missed": "Missed, the article says",
    "met": "Met, the article says",
    "dropped": "Dropped, the article says",
}
_FEWEST_WORDS = 5
"""A shorter sentence of a quotation says too little without the others: Until today."""
_REACH_CHARACTERS = 200
"""How far before a pronoun a quotation is searched for a post, so that time stays linear."""
_UNDATED = "the article does not say when"

_OPENING_MARK = regexes.compile(r'(?:\A|[\s(—–])"(?=\w)[^"]*\Z')
"""The last straight mark of a text, if a quotation begins with it."""


class Schedule(NamedTuple):
    """What an article gives a date for: deadlines, events in the order of the text, and what became of deadlines."""

    deadlines: tuple[Deadline, ...]
    events: tuple[Event, ...]
    notes: tuple[Note, ...]


NOTHING = Schedule((), (), ())


class _Material:
    """What facts are made from: the text, its speakers, and how words become anchors and people."""

    def __init__(
        self,
        text: str,
        reading: Reading,
        at: Callable[[Span], Anchor],
        id_of: Callable[[Voice | None], str | None],
        setter: Callable[[Voice | None], str | None],
    ) -> None:
        self.text = text
        self.reading = reading
        self.at = at
        self.id_of = id_of
        self.setter = setter
        self._ends = [sentence.span.end for sentence in reading.article.sentences]
        self.known = {party.name for party in reading.parties}
        self.quoted = Sources(text, (one for one in reading.quotations if one.kind != "indirect"))

    def line(self, span: Span) -> str:
        """Words on one line."""
        return " ".join(span.of(self.text).split())

    def closed(self, span: Span) -> Span:
        """A span with the quotation mark right behind it, where it has only the one that opens: a “real talk”."""
        mark = self.text[span.end : span.end + 1]
        words = span.of(self.text)
        is_open = (mark == "”" and words.count("“") > words.count("”")) or (mark == '"' and words.count('"') % 2 == 1)
        return Span(span.start, span.end + 1) if is_open else span

    def number(self, offset: int) -> int:
        """The number of the sentence that contains a character."""
        return min(bisect_right(self._ends, offset), len(self._ends) - 1)

    def telling(self, sentence: Span, words: Span) -> Span:
        """The part of a sentence that tells of a date: of a long quotation, only what is said of it."""
        quotation = self.quoted.of(words)
        inner = next((one for one in quotation.segments if one.holds(words)), None) if quotation is not None else None
        if inner is None or not sentence.holds(inner):
            return sentence
        said = [one.span for one in sentences.divide(self.text, [inner], [])]
        at = next((number for number, one in enumerate(said) if one.holds(words)), None)
        if len(said) == 1 or at is None or len(said[at].of(self.text).split()) < _FEWEST_WORDS:
            return sentence
        is_framed = any(map(str.isalpha, self.text[sentence.start : inner.start]))
        is_closed = any(map(str.isalpha, self.text[inner.end : sentence.end]))
        return Span(
            sentence.start if at == 0 and is_framed else said[at].start,
            sentence.end if at == len(said) - 1 and is_closed else said[at].end,
        )

    def sentence(self, offset: int) -> Span:
        """The sentence that contains a character."""
        return self.reading.article.sentences[self.number(offset)].span


def find(
    reading: Reading,
    expressions: list[Expression],
    published: date | None,
    at: Callable[[Span], Anchor],
    id_of: Callable[[Voice | None], str | None],
    setter: Callable[[Voice | None], str | None],
) -> Schedule:
    """The schedule of an article; `at` gives the anchor of a span, `id_of` the id of a voice.

    `setter` does so, too, but only of somebody who may set an end.
    """
    material = _Material(reading.article.text, reading, at, id_of, setter)
    found = deadlines.among(material.text, reading.article.sentences, expressions, published)
    return Schedule(
        deadlines=tuple(_deadline(number, one, material) for number, one in enumerate(found, 1)),
        events=_events(_outside_labels(expressions, reading), found, material, published),
        notes=_notes(found, material),
    )


def day_of_publication(article: Article) -> date | None:
    """The day of publication, where it is known to the day."""
    if article.published is None:
        return None
    period = when.parse(article.published)
    return period.earliest if period.precision == "day" else None


def _deadline(number: int, found: FoundDeadline, material: _Material) -> Deadline:
    terms = tuple(
        _term(f"d{number}-t{position}", one, material, is_last=position == len(found.terms))
        for position, one in enumerate(found.terms, 1)
    )
    setter, bound = _somebody(found.set_by, material, material.setter), _somebody(found.addressed_to, material)
    is_self = found.addressed_to is not None and found.addressed_to.of(material.text).lower() in _SELVES
    if found.addressed_to is not None and (bound == setter or is_self):
        bound = _bound_beside(found.addressed_to, setter, material)
    return Deadline(
        id=f"d{number}",
        what=material.line(material.closed(found.what or found.span)),
        terms=terms,
        set_by=setter,
        addressed_to=bound,
        consequence=material.line(material.closed(found.consequence)) if found.consequence else None,
        anchor=material.at(material.closed(found.span)),
        rule=found.rule,
    )


def _bound_beside(mention: Span, setter: str | None, material: _Material) -> str | None:
    """Whom a deadline binds where that seems to be whoever set it: itself, or a name that is told twice.

    Somebody who sets his own deadline is “he” both times, and the company that a ministry gives time is none of those
    whom another sentence names.
    """
    words = mention.of(material.text)
    is_name = not words.removeprefix("The ")[0].islower()  # not: The company, which opens its sentence
    return setter if words.lower() in _SELVES or is_name else None


def _term(term_id: str, found: FoundTerm, material: _Material, *, is_last: bool) -> Term:
    due = found.due
    unknown = due.unknown_because or (None if due.earliest else _UNDATED)
    return Term(
        id=term_id,
        # Nothing says when a former term was announced; only the last may have a day for that.
        announced=due.announced if is_last else None,
        length=due.days,
        length_max=due.days_max,
        due=due.earliest,
        due_latest=due.latest if due.latest != due.earliest else None,
        due_time=due.clock,
        zone=due.zone,
        zone_basis=due.zone_basis,
        basis=due.basis,
        unknown_because=unknown,
        anchor=material.at(found.span),
        rule=found.rule,
    )


def _somebody(
    mention: Span | None, material: _Material, of: Callable[[Voice | None], str | None] | None = None
) -> str | None:
    """The id of the party that a phrase names; "we" is the speaker, and any other pronoun nobody who could be named."""
    if mention is None:
        return None
    words = mention.of(material.text).lower()
    if words in _DRAFT.first_person:
        return material.id_of(_speaker(mention, material))
    is_pronoun = words in _DRAFT.singular_people
    if words in _DRAFT.names_nobody and not is_pronoun:
        return None
    voice = material.reading.voices.who(mention, material.number(mention.start))
    if is_pronoun and (voice.contested or _is_post_inside(mention, material)):
        return None  # Doe ordered Roe to pay. He has until Friday.
    if is_pronoun and voice.named and _is_after_others(mention, voice, material):
        return None
    # A single word about which nothing is known may be a town or a brand.
    is_known = voice.named and (voice.kind is not None or voice.name in material.known)
    if is_known and not _is_only_of(words, voice.name.lower()) and not _is_one_of_two(words, voice.name.lower()):
        return material.id_of(voice)
    entered = of or material.id_of
    return None if is_pronoun else entered(Voice(mention=mention, name=material.line(mention)))


def _is_after_others(pronoun: Span, voice: Voice, material: _Material) -> bool:
    """Whether others are named since, in the paragraph of a pronoun or the one before: Roe, who was ill. Doe is, too.

    He is not whom only a sentence before that of another names.
    """
    article = material.reading.article
    number = article.sentences[material.number(pronoun.start)].paragraph
    near = Span(article.paragraphs[max(0, number - 1)].start, pronoun.start)
    gender = lexicon.speech().gender_of_pronouns.get(pronoun.of(material.text).lower())
    people = [party for party in material.reading.parties if party.kind == "person"]
    others = [one for one in people if one.name != voice.name and (gender is None or one.gender in (gender, None))]
    last = _last_named(others, near)
    own = _last_named([one for one in people if one.name == voice.name], near)
    return last is not None and (own is None or material.number(own) < material.number(last))


def _last_named(parties: list[Party], near: Span) -> int | None:
    """Where one of the parties is named last within a span."""
    places = (mention.start for party in parties for mention in party.mentions if near.holds(mention))
    return max(places, default=None)


def _is_post_inside(pronoun: Span, material: _Material) -> bool:
    """Whether a quotation names a post before a pronoun, which then is whoever holds it: “the minister …, he must”.

    Who that is only the speaker knows: the man of whom the report told last may have another post.
    """
    quotation = material.quoted.of(pronoun)
    if quotation is None:
        return False
    start = next((part.start for part in quotation.segments if part.start <= pronoun.start < part.end), pronoun.start)
    before = material.text[max(start, pronoun.start - _REACH_CHARACTERS) : pronoun.start].lower().split()
    return any(first == "the" and role_nouns.is_one_person(noun) for first, noun in pairwise(before))


def _is_only_of(words: str, name: str) -> bool:
    """Whether a name, in small letters, says only of whom somebody else is: the captors of three Norvians."""
    before, _, after = words.rpartition(name)
    between = before.rpartition(" of ")[2].split() if " of " in before and not after else []
    return bool(between) and lexicon.text().determiners.isdisjoint(between)


def _is_one_of_two(words: str, name: str) -> bool:
    """Whether a name is only that of one of two, in small letters: Ada Quill and Tom Reed; not: Trade and Industry."""
    before, joined, _ = words.partition(" and ")
    return joined != "" and " and " not in name and "&" not in name and " of " not in before


def _speaker(words: Span, material: _Material) -> Voice | None:
    """The speaker of words inside a quotation."""
    quotation = material.quoted.of(words)
    return quotation.speaker if quotation is not None and quotation.unknown_because is None else None


def _notes(found: tuple[FoundDeadline, ...], material: _Material) -> tuple[Note, ...]:
    """What became of deadlines: those missed, met or dropped, or moved from a day that is not given."""
    told = [(number, one) for number, one in enumerate(found, 1) if one.status in _TITLES and len(one.terms) == 1]
    return tuple(
        Note(
            id=f"n{position}",
            about=(f"d{number}",),
            kind="outcome",
            title=_TITLES[one.status],
            text=material.line(material.sentence((one.change or one.span).start)),
            anchor=material.at(one.change or one.span),
            rule=one.status_rule,
        )
        for position, (number, one) in enumerate(told, 1)
    )


def _outside_labels(expressions: list[Expression], reading: Reading) -> list[Expression]:
    """The dates but for hours in the label of a turn: Ms DOE (Lund) (10.34 a.m.): The pier is closed."""
    turns = sorted(one.segments[0].start for one in reading.quotations if one.rule in attribution.OF_TURNS)
    if not turns:
        return expressions
    paragraphs = [one.start for one in reading.article.paragraphs]

    def is_in_label(place: int) -> bool:
        at = bisect_right(turns, place)
        return at < len(turns) and bisect_right(paragraphs, place) == bisect_right(paragraphs, turns[at])

    return [one for one in expressions if not is_in_label(one.span.start)]


def _events(
    expressions: list[Expression], found: tuple[FoundDeadline, ...], material: _Material, published: date | None
) -> tuple[Event, ...]:
    """An event for each sentence with a date; a due date is reported as a deadline."""
    due = sorted(span for one in found for span in (*(term.span for term in one.terms), *one.mentions))
    found_events = list(events.find(material.text, expressions, due, material.sentence, published))
    days = Counter(one.when for one in found_events)
    told: dict[tuple[str, str | None], tuple[Dated, Span, str]] = {}
    for one in found_events:
        span = material.telling(one.sentence, one.words)
        what = titles.on_one_line(span.of(material.text))
        if span != one.sentence:
            what = _with_both_marks(what)
        said = names.fold(what) if days[one.when] > 1 else what
        told.setdefault((said, one.when), (one, span, what))  # what a page says twice happened once
    return tuple(
        Event(
            id=f"e{number}",
            what=what,
            when=one.when,
            unknown_because=one.unknown_because,
            anchor=material.at(span),
            rule=one.rule,
        )
        for number, (one, span, what) in enumerate(told.values(), 1)
    )


def _with_both_marks(words: str) -> str:
    """Words with the quotation marks that were cut off with other sentences of the same quotation."""
    if not any(mark in words for mark in '“”"'):
        return f"“{words}”"
    if words.count("“") != words.count("”"):
        return f"{words}”" if words.count("“") > words.count("”") else f"“{words}"
    if words.count('"') % 2:
        return f'{words}"' if _OPENING_MARK.search(words) is not None else f'"{words}'
    return words
