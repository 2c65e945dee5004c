"""The figures of a draft: each anchored to its words, with its source."""

from collections.abc import Callable, Sequence

import msgspec

from briefcli.extract import figures
from briefcli.extract.draft.as_of import Days
from briefcli.extract.draft.sources import Sources
from briefcli.extract.figures import FoundFigure
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.reading import Quotation, Reading
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
    sources = Sources(reading.article.text, reading.quotations)
    article = reading.article
    found = figures.find(article.text, Sentences(article.text, article.sentences, article.regions))
    past = earlier(found)
    drafted = (
        _figure(number, one, days.of(one), sources.of(one.number), id_of, at) for number, one in enumerate(found, 1)
    )
    return tuple(
        msgspec.structs.replace(figure, scope="earlier") if number in past else figure
        for number, figure in enumerate(drafted)
    )


def _figure(
    number: int,
    found: FoundFigure,
    as_of: str | None,
    source: Quotation | None,
    id_of: Callable[[Voice | None], str | None],
    at: Callable[[Span], Anchor],
) -> Figure:
    said_by = id_of(source.speaker) if source is not None and source.unknown_because is None else None
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
        unknown_because=found.unknown_because or (source.unknown_because if source is not None else None),
        rule=found.rule,
        anchor=at(found.span),
    )
