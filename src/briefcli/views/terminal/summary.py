"""A whole story on one screen."""

from collections.abc import Sequence
from datetime import date, datetime

from rich.console import Group, RenderableType
from rich.text import Text

from briefcli.views import captions, style, wording
from briefcli.views.records import DeadlineRecord, FigureRecord, PersonRecord, ReportRecord, SummaryRecord
from briefcli.views.terminal.blocks import (
    Indented,
    Page,
    drafted,
    grounds,
    marked,
    notes,
    packed,
    section,
    standing,
)

_MOST_NOTES = 6
_MOST_NUMBERS = 8
_BAR = 40
_FURTHER = "brief quotes, figures, countdown, timeline, people, positions; --evidence"


def draw(found: Sequence[SummaryRecord], page: Page) -> list[RenderableType]:
    """Headline and source, the story in points, who is who, the numbers, the deadline, what is disputed."""
    (story,) = found
    blocks: list[RenderableType] = [Text(story.title, style=style.HEADING)]
    blocks += [Text(_report(report, story, page), style=style.QUIET) for report in story.reports]
    blocks += drafted(page)
    parts: dict[str, list[RenderableType]] = {
        "Who is who": _people(story, page),
        "In numbers": _numbers(story, page),
        "Deadline" if len(story.deadlines) == 1 else "Deadlines": _deadlines(story, page),
        "Disputed or since changed": _notes(story, page),
        "Look further": [Text(_FURTHER, style=style.QUIET)],
    }
    blocks += [Text(""), *_points(story, page)]
    for title, part in parts.items():
        if part:
            blocks += [section(title), Indented(Group(*part))]
    return blocks


def _report(report: ReportRecord, story: SummaryRecord, page: Page) -> str:
    """Where and when a report was published, and how old it is by now."""
    told = captions.report(report, below=story.title)
    if report.published is None or len(report.published) < len("2025-07-20"):
        return told
    today = page.moment.date() if isinstance(page.moment, datetime) else page.moment
    days = (today - date.fromisoformat(report.published)).days
    return f"{told}; {wording.plural(days, 'day')} old" if days > 0 else told


def _points(story: SummaryRecord, page: Page) -> list[RenderableType]:
    if not any(page.grounds):
        return marked([("•", Text(point.text)) for point in story.points], style.QUIET)
    return [
        block
        for point in story.points
        for block in (*marked([("•", Text(point.text))], style.QUIET), *grounds(point, page))
    ]


def _people(story: SummaryRecord, page: Page) -> list[RenderableType]:
    shown = [person for person in story.people if person.kind == "person"]
    items = [Text.assemble((person.name, style.NAME), _described(person)) for person in shown]
    return [*packed(items, page.width - 2), *(block for person in shown for block in grounds(person, page))]


def _described(person: PersonRecord) -> str:
    count = f"({captions.speech_count(person)})" if person.quotes or person.relayed else None
    return "".join(f"{mark}{part}" for mark, part in ((", ", person.role or person.affiliation), (" ", count)) if part)


def _numbers(story: SummaryRecord, page: Page) -> list[RenderableType]:
    """The first numbers but the lengths of deadlines, which are told with them; with the evidence, all of them."""
    told = [figure for figure in story.figures if figure.measure != "duration" or not story.deadlines]
    shown = told if page.grounds.evidence else told[:_MOST_NUMBERS]
    blocks = [block for figure in shown for block in (_number(figure), *grounds(figure, page))]
    more = len(told) - len(shown)
    return [*blocks, *([Text(f"and {more} more: brief figures shows them", style=style.QUIET)] if more else [])]


def _number(figure: FigureRecord) -> Text:
    hedge = captions.hedge(figure)
    about = captions.about(figure)
    told = f": {about}" if about else ""
    return Text.assemble((figure.words, style.NUMBER), told, (f" ({hedge})" if hedge else "", style.QUIET))


def _deadlines(story: SummaryRecord, page: Page) -> list[RenderableType]:
    blocks: list[RenderableType] = []
    for deadline in story.deadlines:
        blocks.append(Text(_duty(deadline)))
        if deadline.status == "passed":
            blocks.append(Text(_past(deadline), style=style.QUIET))
        else:
            blocks += standing(deadline, min(_BAR, page.width - 2))
        if deadline.due:
            blocks.append(Text(f"due {captions.due(deadline, weekday=True)}; {deadline.basis}", style=style.QUIET))
        elif deadline.unknown_because:
            known = f"{deadline.basis}; " if deadline.basis else ""
            blocks.append(Text(f"{known}{deadline.unknown_because}", style=style.QUIET))
        blocks += grounds(deadline, page)
    return blocks


def _past(deadline: DeadlineRecord) -> str:
    """How long ago a deadline passed, and what came of it where an editor has noted that."""
    outcomes = [note.title for note in deadline.notes if note.kind == "outcome"]
    return f"{deadline.words}: {'; '.join(outcomes) or 'what came of it, the story does not say'}"


def _duty(deadline: DeadlineRecord) -> str:
    duty = f"{deadline.addressed_to}: {deadline.what}" if deadline.addressed_to else deadline.what
    return duty[:1].upper() + duty[1:]


def _notes(story: SummaryRecord, page: Page) -> list[RenderableType]:
    shown = story.notes if page.grounds.evidence else story.notes[:_MOST_NOTES]
    blocks = notes(shown, page, in_full=False)
    more = len(story.notes) - len(shown)
    if more:
        blocks.append(Text(f"and {more} more: brief quotes, figures and timeline show them", style=style.QUIET))
    return blocks
