"""The figures of a draft: each anchored to its words, with its source."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence

import msgspec

from briefcli import regexes
from briefcli.extract import figures, plainness
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import answers, notices, relations, whereabouts
from briefcli.extract.draft.as_of import Days
from briefcli.extract.draft.shown import Shown, is_document
from briefcli.extract.draft.sources import Sources
from briefcli.extract.figures import FoundFigure, persons
from briefcli.extract.figures.levels import Levels
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.quotation import Quotation
from briefcli.extract.reading import Reading
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.figure import CASUALTIES, OF_AGE, Figure, Occasion

_ONLY_WRITTEN = "a document says it, and nobody is named as its author"
_BEFORE_NOUN = regexes.compile(r"(?<=-old) [^\W\d_]")
_NAME_BEFORE = regexes.compile(r"\b[A-Z][\w’'-]+, \Z")
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_MOST_KNOWN_PERSONS = 5
"""More people than these are counted, and not only pointed to."""
_LONGEST_POINTER_CHARACTERS = 12
"""How far before a number the determiner is sought with which those told of before are pointed to."""
_DEFINITE = regexes.compile(
    rf"(?:\b(?i:{any_of(_FIGURES.before_named_again | _TEXT.possessives)})|['’]s?)(?: (?!an? )[a-z-]+)? $"
)
_LONGEST_DETERMINER_CHARACTERS = 30
"""How far before a number the determiner of a thing known is sought: the planned."""
_JOINS = frozenset((" ", "-"))
_MOST_PARAGRAPHS_BELOW = 2
"""So many at the end may be notes on who wrote it."""


def of(
    reading: Reading,
    days: Days,
    id_of: Callable[[Voice | None], str | None],
    at: Callable[[Span], Anchor],
    occasions: Callable[[Sequence[FoundFigure]], Mapping[int, Occasion]],
    times: Sequence[Expression],
) -> tuple[Figure, ...]:
    """The figures of a text, in order, each with its speaker and the day for which it was given.

    `id_of` gives the id of a speaker, `at` the anchor of a span, `occasions` the occasions
    of those that are none of the event, `times` are the time expressions of the text.
    """
    sources = Sources(reading.article.text, reading.quotations, reading.mixed)
    shown = Shown(reading)
    article = reading.article
    divided = Sentences(article.text, article.sentences, article.regions, lambda: article.register)
    found = _without_notices(article, figures.find(article.text, divided))
    others = occasions(found)
    levels = Levels(article.text)
    whole = {one.number: one.place for one in found if one.place}
    found = whereabouts.placed(article, divided, found, others)

    def drawn(number: int, one: FoundFigure) -> Figure:
        source = sources.of(one.number)
        is_reported = source is not None and source.kind == "indirect"
        if is_reported and any(is_told(article.text, one) for is_told in _KNOWN):
            source = None
        if source is not None and is_reported and others.get(number - 1) == "earlier":
            source = source if not sources.is_in_aside(source, one.number) else None
        if source is not None and source.speaker is not None and _is_no_source(article.text, source.speaker, one):
            source = None
        is_written = source is not None and is_document(source.speaker)
        said_by = (
            id_of(source.speaker) if source is not None and _is_known(article, source) and not is_written else None
        )
        author = shown.author(source.speaker) if source is not None and said_by is None else None
        given_by = id_of(shown.giver(one.number))
        said_by = given_by or (said_by if not shown.is_given(one.number) else None)
        said_by = said_by or id_of(
            author or shown.by(one.number) or shown.counter(one.span, is_of_harm=one.measure in CASUALTIES)
        )
        because = source.unknown_because if source is not None and said_by is None else None
        because = because or (_ONLY_WRITTEN if is_written and said_by is None else None)
        figure = _figure(number, one, days.of(one, divided), said_by, because, at)
        if one.place is None:
            return figure
        longer = whole.get(one.number, "")  # the city of Marsk
        level = levels.of(longer if one.place in longer else one.place) or levels.of(one.place)
        return msgspec.structs.replace(figure, place_level=level)

    drafted = (drawn(number, one) for number, one in enumerate(found, 1))
    told = [
        _on_other_occasion(figure, others[number]) if number in others else figure
        for number, figure in enumerate(drafted)
    ]
    return relations.related(article, told, found, times)


def _is_no_source(text: str, speaker: Voice, one: FoundFigure) -> bool:
    """Whether a speaker only answers a poll, or shares a name with who says a number."""
    return answers.is_of(text, speaker, one.measure) or answers.is_namesake(text, speaker)


def _is_known(article: Parts, source: Quotation) -> bool:
    """Whether it is plain who speaks, or which of two people a name or a pronoun stands for is all that is open."""
    speaker = source.speaker
    if speaker is None or source.unknown_because is not None:
        return False
    return speaker.contested or speaker.doubtful or plainness.of(article, source) != "unsure"


def _is_of_somebody(text: str, one: FoundFigure) -> bool:
    """Whether a number is an age that says who somebody is: a 15-year-old boy; Ada Quill, 41, of Orul."""
    if one.measure != "count" or not (one.unit or "").endswith(OF_AGE):
        return False
    if _BEFORE_NOUN.match(text, one.span.end) is not None:
        return True
    name = _NAME_BEFORE.search(text, max(0, one.span.start - _LONGEST_DETERMINER_CHARACTERS), one.span.start)
    return name is not None and text.startswith(",", one.span.end)


def _is_of_those_known(text: str, one: FoundFigure) -> bool:
    """Whether a small number only points to people or parties told of before: the two men."""
    words = (one.unit or "").split()
    if one.measure != "count" or not words or (one.value or _MOST_KNOWN_PERSONS + 1) > _MOST_KNOWN_PERSONS:
        return False
    is_party = persons.is_person(words[-1].lower()) or words[-1].lower() in _FIGURES.known_parties
    start = one.span.start
    before = text[max(0, start - _LONGEST_POINTER_CHARACTERS) : start].rstrip().rpartition(" ")[2].lower()
    return is_party and before in _FIGURES.before_named_again


def _is_of_thing_known(text: str, one: FoundFigure) -> bool:
    """Whether a number only says which thing is meant that is told of before: the 25% tariffs, Quill's £4m plan."""
    end, concept = one.span.end, one.concept
    if concept is None or text[end : end + 1] not in _JOINS or not text.startswith(concept, end + 1):
        return False
    return _DEFINITE.search(text, max(0, one.span.start - _LONGEST_DETERMINER_CHARACTERS), one.span.start) is not None


_KNOWN = (_is_of_somebody, _is_of_those_known, _is_of_thing_known)
"""Kinds of numbers with which whoever reports what somebody said only tells of whom or what."""


def _without_notices(article: Parts, found: Sequence[FoundFigure]) -> list[FoundFigure]:
    """The figures except those that a page gives about itself: how old it is, what was wrong, who wrote it."""
    starts = [paragraph.start for paragraph in article.paragraphs]
    numbers = [bisect_right(starts, one.number.start) - 1 for one in found]
    below = len(starts) - _MOST_PARAGRAPHS_BELOW
    noticed = {
        number
        for number in set(numbers)
        if notices.is_notice(words := article.paragraphs[number].of(article.text))
        or (number >= below and notices.is_about_writer(words))
    }
    return [one for number, one in zip(numbers, found, strict=True) if number not in noticed]


def _on_other_occasion(figure: Figure, occasion: Occasion) -> Figure:
    """A figure with its occasion; the scope of casualties also says that it is an earlier one, as it did before."""
    is_past = occasion == "earlier" and figure.measure in CASUALTIES
    return msgspec.structs.replace(figure, occasion=occasion, scope="earlier" if is_past else figure.scope)


def _figure(
    number: int,
    found: FoundFigure,
    as_of: str | None,
    said_by: str | None,
    because: str | None,
    at: Callable[[Span], Anchor],
) -> Figure:
    return Figure(
        id=f"f{number}",
        measure=found.measure,
        concept=found.concept,
        bound=found.bound,
        value=found.value,
        low=found.low,
        high=found.high,
        hedge=found.hedge,
        unit=found.unit,
        place=found.place,
        said_by=said_by,
        scope=found.scope,
        change=found.change,
        as_of=as_of,
        unknown_because=found.unknown_because or because,
        rule=found.rule,
        anchor=at(found.span),
    )
