"""The figures of a draft: each anchored to its words, with its source."""

from collections.abc import Callable, Sequence

import msgspec

from briefcli.extract import figures
from briefcli.extract.draft.as_of import Days
from briefcli.extract.draft.shown import Shown
from briefcli.extract.draft.sources import Sources
from briefcli.extract.figures import FoundFigure
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.reading import Reading
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.figure import Figure


def of(
    reading: Reading,
    days: Days,
    id_of: Callable[[Voice | None], str | None],
    at: Callable[[Span], Anchor],
    earlier: Callable[[Sequence[FoundFigure]], frozenset[int]],
) -> tuple[Figure, ...]:
    """The figures of a text, in order, each with its speaker and the day for which it was given.

    `id_of` gives the id of a speaker, `at` the anchor of a span, `earlier` the numbers of those of an earlier occasion.
    """
    sources = Sources(reading.article.text, reading.quotations, reading.mixed)
    shown = Shown(reading)
    article = reading.article
    divided = Sentences(article.text, article.sentences, article.regions, lambda: article.register)
    found = figures.find(article.text, divided)
    past = earlier(found)

    def drawn(number: int, one: FoundFigure) -> Figure:
        source = sources.of(one.number)
        said_by = id_of(source.speaker) if source is not None and source.unknown_because is None else None
        said_by = said_by or id_of(shown.by(one.number))
        because = source.unknown_because if source is not None and said_by is None else None
        return _figure(number, one, days.of(one), said_by, because, at)

    drafted = (drawn(number, one) for number, one in enumerate(found, 1))
    return tuple(
        msgspec.structs.replace(figure, scope="earlier") if number in past else figure
        for number, figure in enumerate(drafted)
    )


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
        as_of=as_of,
        unknown_because=found.unknown_because or because,
        rule=found.rule,
        anchor=at(found.span),
    )
