"""A whole story on one screen."""

from collections.abc import Sequence
from datetime import date, datetime

from rich.text import Text

from briefcli.model.figure import CASUALTIES
from briefcli.views import captions, style, wording
from briefcli.views.records import DeadlineRecord, FigureRecord, PersonRecord, ReportRecord, SummaryRecord
from briefcli.views.terminal import scale
from briefcli.views.terminal.blocks import Page, drafted, marked, notes, parted, proven, section
from briefcli.views.terminal.lines import GLUE, MARGIN_COLUMNS, hanging, indented, packed, wrapped

_MOST_NOTES = 6
"""The rest with `--evidence`."""
_MOST_NUMBERS = 8
"""What a reader takes in; all of them are in `brief figures`."""
_BAR_COLUMNS = 40
"""Wide enough for a day of fifty to show."""
_FURTHER = "brief quotes, figures, countdown, timeline, people, positions; --evidence"


def draw(found: Sequence[SummaryRecord], page: Page) -> list[Text]:
    """Headline and source, the story in points, who is who, the numbers, the deadline, what is disputed."""
    (story,) = found
    inner = page._replace(width=page.width - MARGIN_COLUMNS)
    parts: dict[str, list[Text]] = {
        "Who is who": _people(story, inner),
        "In numbers": _numbers(story, inner),
        "Deadline" if len(story.deadlines) == 1 else "Deadlines": _deadlines(story, inner),
        "Disputed or since changed": _notes(story, inner),
        "Look further": wrapped(_FURTHER, inner.width),
    }
    told = [[section(title), *indented(part, MARGIN_COLUMNS)] for title, part in parts.items() if part]
    return parted(part for part in (_head(story, page), _points(story, page), *told) if part)


def _head(story: SummaryRecord, page: Page) -> list[Text]:
    reports = [line for report in story.reports for line in wrapped(_report(report, story, page), page.width)]
    return [*wrapped(Text(story.title, style=style.HEADING), page.width), *reports, *drafted(page)]


def _report(report: ReportRecord, story: SummaryRecord, page: Page) -> str:
    """Where and when a report was published, and how old it is by now."""
    told = captions.report(report, below=story.title)
    if report.published is None or len(report.published) < len("2025-07-20"):
        return told
    today = page.moment.date() if isinstance(page.moment, datetime) else page.moment
    days = (today - date.fromisoformat(report.published)).days
    return f"{told}; {wording.plural(days, 'day')} old" if days > 0 else told


def _points(story: SummaryRecord, page: Page) -> list[Text]:
    if without := captions.without_points(story):
        return wrapped(without, page.width)
    return [
        line
        for point in story.points
        for line in (*marked([("•", Text(point.text))], page.width), *proven(point, page))
    ]


def _people(story: SummaryRecord, page: Page) -> list[Text]:
    shown = [person for person in story.people if person.kind == "person"]
    items = [Text.assemble((person.name, style.NAME), _described(person)) for person in shown]
    return [*packed(items, page.width), *(line for person in shown for line in proven(person, page, 0))]


def _described(person: PersonRecord) -> str:
    count = f"({captions.speech_count(person).replace(' ', GLUE)})" if person.quotes or person.relayed else None
    return "".join(f"{mark}{part}" for mark, part in ((", ", person.role or person.affiliation), (" ", count)) if part)


def _numbers(story: SummaryRecord, page: Page) -> list[Text]:
    """The first numbers but the lengths of deadlines, which are shown with them; with the evidence, all of them."""
    told = [figure for figure in story.figures if figure.measure != "duration" or not story.deadlines]
    shown = told if page.grounds.evidence else [figure for figure in told if not _is_vague(figure)][:_MOST_NUMBERS]
    lines = [line for figure in shown for line in (*_number(figure, page), *proven(figure, page))]
    more = len(told) - len(shown) if shown else 0
    return [*lines, *(wrapped(f"and {more} more: brief figures shows them", page.width) if more else [])]


def _is_vague(figure: FigureRecord) -> bool:
    """Whether a number tells its order of magnitude alone, and of nobody who came to harm: billions of people."""
    is_vague = figure.bound == "between" and figure.hedge is not None and figure.hedge.endswith(" of")
    return is_vague and figure.measure not in CASUALTIES


def _number(figure: FigureRecord, page: Page) -> list[Text]:
    about, hedge = captions.about(figure), captions.hedge(figure)
    told = f"{f': {about}' if about else ''}{f' ({hedge})' if hedge else ''}"
    return hanging(Text.assemble((figure.words, style.NUMBER), told), page.width)


def _deadlines(story: SummaryRecord, page: Page) -> list[Text]:
    return parted(_deadline(deadline, page) for deadline in story.deadlines)


def _deadline(deadline: DeadlineRecord, page: Page) -> list[Text]:
    lines = wrapped(_duty(deadline), page.width)
    if deadline.status == "passed":
        lines += wrapped(_past(deadline), page.width)
    else:
        lines += wrapped(Text(deadline.words, style=style.NUMBER), page.width)
        lines += scale.bar(deadline, min(_BAR_COLUMNS, page.width))
    if deadline.due:
        told = (f"due {captions.due(deadline, weekday=True)}", deadline.basis)
        lines += wrapped("; ".join(filter(None, told)), page.width)
    elif deadline.unknown_because:
        known = f"{deadline.basis}; " if deadline.basis else ""
        lines += wrapped(f"{known}{deadline.unknown_because}", page.width)
    for term, words in zip(deadline.terms, captions.terms(deadline), strict=True):
        if term.status == "superseded":
            lines += hanging(Text(f"before: {words}"), page.width)
    return [*lines, *proven(deadline, page)]


def _past(deadline: DeadlineRecord) -> str:
    """How long ago a deadline passed, and what came of it where an editor has noted that."""
    outcomes = [note.title for note in deadline.notes if note.kind == "outcome"]
    return f"{deadline.words}: {'; '.join(outcomes) or 'what came of it, the story does not say'}"


def _duty(deadline: DeadlineRecord) -> str:
    duty = f"{deadline.addressed_to}: {deadline.what}" if deadline.addressed_to else deadline.what
    return duty[:1].upper() + duty[1:]


def _notes(story: SummaryRecord, page: Page) -> list[Text]:
    shown = story.notes if page.grounds.evidence else story.notes[:_MOST_NOTES]
    lines = notes(shown, page, in_full=False)
    more = len(story.notes) - len(shown)
    if more:
        lines += wrapped(f"and {more} more: brief quotes, figures and timeline show them", page.width)
    return lines
