"""The deadlines: what is left, of how much, on what basis."""

from collections.abc import Sequence
from datetime import datetime

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.text import Text

from briefcli.views import captions, style, wording
from briefcli.views.records import DeadlineRecord, TermRecord
from briefcli.views.terminal.blocks import Indented, Page, Rows, grounds, heading, notes, section, standing

_FRAME = 4
"""Columns that a panel's border and padding take."""


def draw(found: Sequence[DeadlineRecord], page: Page) -> list[RenderableType]:
    """Every deadline in a panel of its own."""
    blocks = heading(page, "Countdown")
    for deadline in found:
        blocks += [
            Panel(
                Group(*_body(deadline, page)),
                title=Text(captions.deadline(deadline), style=style.HEADING),
                title_align="left",
                border_style=style.FRAME,
            )
            if _fits(captions.deadline(deadline), page)
            else Panel(
                Group(Text(captions.deadline(deadline), style=style.HEADING), *_body(deadline, page)),
                border_style=style.FRAME,
            ),
            *grounds(deadline, page),
            *notes(deadline.notes, page),
            Text(""),
        ]
    return blocks[:-1]


def _clock(deadline: DeadlineRecord, page: Page) -> str | None:
    """The time left to the second while a deadline runs: "44 days 03:12:45"; nothing where the zone is unknown."""
    end, now = deadline.ends_at, page.moment
    if not page.is_live or not isinstance(now, datetime) or end is None or end.tzinfo is None:
        return None
    if deadline.status not in ("running", "today"):
        return None
    left = max(0, int((end - now).total_seconds()))
    days, seconds = divmod(left, 86_400)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{wording.plural(days, 'day')} {hours:02}:{minutes:02}:{seconds:02}"


def _fits(title: str, page: Page) -> bool:
    return cell_len(title) + 2 * _FRAME <= page.width


def _body(deadline: DeadlineRecord, page: Page) -> list[RenderableType]:
    details = {
        "left": _clock(deadline, page),
        "due": f"{captions.due(deadline, weekday=True)}, {captions.ends(deadline)}" if deadline.due else None,
        "here": captions.here(deadline),
        "unknown": deadline.unknown_because,
        "set by": deadline.set_by,
        "for": deadline.addressed_to,
        "otherwise": deadline.consequence,
        "basis": deadline.basis,
        "as of": captions.as_of(deadline),
    }
    told = [(Text(name, style=style.QUIET), Text(value)) for name, value in details.items() if value]
    return [
        *standing(deadline, page.width - _FRAME),
        Text(""),
        Rows(told),
        Text(""),
        section("Terms" if len(deadline.terms) > 1 else "Term"),
        *(block for term in deadline.terms for block in _term(term, page)),
    ]


def _term(term: TermRecord, page: Page) -> list[RenderableType]:
    mark = style.IN_FORCE_MARK if term.in_force else " "
    line = Text.assemble(captions.term(term), ": ", (captions.status(term), style.STATUS[term.status]))
    return [Rows([(Text(mark), line)]), *map(Indented, grounds(term, page, is_boxed=True))]
