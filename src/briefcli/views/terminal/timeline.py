"""Events in order, past and due."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.text import Text

from briefcli.model.deadline import day_of
from briefcli.views import style, wording
from briefcli.views.records import EventRecord
from briefcli.views.terminal.blocks import NARROW, Page, evidence, heading, indented, noted_evidence, rows


def draw(found: Sequence[EventRecord], page: Page) -> list[RenderableType]:
    """A line for each event: its date as precisely as it is known, what happened, how far away that is."""
    blocks = heading(page, f"Timeline as of {wording.day(day_of(page.moment))}")
    if page.evidence or page.width < NARROW:
        return [*blocks, *(block for event in found for block in _entry(event, page))]
    lines = [(_mark(event), _date(event), Text(event.what), _distance(event)) for event in found]
    return [*blocks, rows(lines, columns=4, fixed=(0, 1, 3)), Text(""), *noted_evidence(found, page)]


def _entry(event: EventRecord, page: Page) -> list[RenderableType]:
    return [
        Text.assemble(_mark(event), " ", _date(event), " · ", _distance(event)),
        indented(Text(event.what)),
        *(indented(block) for block in (*evidence(event, page), *noted_evidence([event], page))),
    ]


def _mark(event: EventRecord) -> Text:
    return Text(style.RELATION_MARKS[event.relation], style=style.RELATION[event.relation])


def _date(event: EventRecord) -> Text:
    return Text(
        wording.partial_date(event.when) if event.when else f"no date: {event.unknown_because}",
        style=style.NUMBER,
    )


def _distance(event: EventRecord) -> Text:
    return Text(event.words, style=style.RELATION[event.relation])
