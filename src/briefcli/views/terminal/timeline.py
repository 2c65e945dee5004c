"""Events in order, past and due."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.model.deadline import day_of
from briefcli.views import style, wording
from briefcli.views.records import EventRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Indented, Page, grounds, heading


def draw(found: Sequence[EventRecord], page: Page) -> list[RenderableType]:
    """A line for each event: its date as precisely as it is known, what happened, how far away that is."""
    footnotes = Footnotes(found)
    blocks = heading(page, f"Timeline as of {wording.day(day_of(page.moment))}")
    if any(page.grounds) or page.width < NARROW:
        blocks += [block for event in found for block in _entry(event, footnotes, page)]
    else:
        lines = [(_mark(event), _date(event), _what(event, footnotes), _distance(event)) for event in found]
        table = Table.grid(padding=(0, 2, 0, 0), expand=True)
        for is_wrapped in (False, False, True, False):
            table.add_column(no_wrap=not is_wrapped, ratio=1 if is_wrapped else None, overflow="fold")
        for line in lines:
            table.add_row(*line)
        blocks.append(table)
    return [*blocks, *footnotes.blocks(page, in_full=False)]


def _entry(event: EventRecord, footnotes: Footnotes, page: Page) -> list[RenderableType]:
    return [
        Text.assemble(_mark(event), " ", _date(event), " · " * (event.when is not None), _distance(event)),
        Indented(_what(event, footnotes)),
        *map(Indented, grounds(event, page)),
    ]


def _mark(event: EventRecord) -> Text:
    return Text(style.RELATION_MARKS[event.relation], style=style.RELATION[event.relation])


def _date(event: EventRecord) -> Text:
    return Text(wording.partial_date(event.when) if event.when else "", style=style.NUMBER)


def _what(event: EventRecord, footnotes: Footnotes) -> Text:
    unknown = f" ({event.unknown_because})" if event.unknown_because else ""
    return Text.assemble(event.what, unknown, footnotes.references(event))


def _distance(event: EventRecord) -> Text:
    return Text(event.words, style=style.RELATION[event.relation])
