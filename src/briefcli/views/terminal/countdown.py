"""The deadlines: what is left, of how much, on what basis."""

from collections.abc import Sequence
from datetime import datetime

from rich.text import Text

from briefcli.views import captions, style, wording
from briefcli.views.records import DeadlineRecord, TermRecord
from briefcli.views.terminal import scale
from briefcli.views.terminal.blocks import Footnotes, Page, heading, parted, proven, section
from briefcli.views.terminal.lines import MARGIN_COLUMNS, beside, indented, wrapped


def draw(found: Sequence[DeadlineRecord], page: Page) -> list[Text]:
    """Every deadline below what is to be done by whom, then the notes about them."""
    footnotes = Footnotes(found)
    parts = [_deadline(one, footnotes, page) for one in found]
    return [*heading(page, "Countdown"), *parted(parts), *footnotes.blocks(page, in_full=True)]


def _deadline(deadline: DeadlineRecord, footnotes: Footnotes, page: Page) -> list[Text]:
    title = Text.assemble((captions.deadline(deadline), style.HEADING), footnotes.references(deadline))
    inner = page._replace(width=page.width - MARGIN_COLUMNS)
    return [*wrapped(title, page.width), *indented(_body(deadline, inner), MARGIN_COLUMNS)]


def _body(deadline: DeadlineRecord, page: Page) -> list[Text]:
    return parted(
        part
        for part in (
            wrapped(Text(deadline.words, style=style.NUMBER), page.width),
            scale.plot(deadline, page.width),
            [*_details(deadline, page), *proven(deadline, page, 0)],
            _terms(deadline, page),
        )
        if part
    )


def _details(deadline: DeadlineRecord, page: Page) -> list[Text]:
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
    told = [(Text(name), Text(value)) for name, value in details.items() if value]
    return beside(told, page.width, gap=2)


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


def _terms(deadline: DeadlineRecord, page: Page) -> list[Text]:
    """Every term in words; of a single one the details have said all but what proves it."""
    if len(deadline.terms) == 1 and not page.grounds.are_asked:
        return []
    title = section("Terms" if len(deadline.terms) > 1 else "Term")
    told = zip(deadline.terms, captions.terms(deadline), strict=True)
    return [title, *(line for term, words in told for line in _term(term, words, page))]


def _term(term: TermRecord, words: str, page: Page) -> list[Text]:
    mark = Text(style.IN_FORCE_MARK if term.in_force else " ", style=style.STATUS[term.status])
    return [*beside([(mark, Text(words))], page.width), *proven(term, page)]
