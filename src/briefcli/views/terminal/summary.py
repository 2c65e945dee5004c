"""A whole story on one screen."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PersonRecord, SummaryRecord
from briefcli.views.terminal import countdown
from briefcli.views.terminal.blocks import Page, evidence, indented, marked, notes, rows, section

_MOST_NOTES = 5
_BAR = 40


def draw(found: Sequence[SummaryRecord], page: Page) -> list[RenderableType]:
    """Headline and source, the story in points, who is who, the numbers, the deadline, what is disputed."""
    (story,) = found
    blocks: list[RenderableType] = [Text(story.title, style=style.HEADING)]
    blocks += [Text(captions.report(report), style=style.QUIET) for report in story.reports]
    parts: dict[str, list[RenderableType]] = {
        "": [
            block
            for point in story.points
            for block in (marked("•", Text(point.text), style.QUIET), *evidence(point, page))
        ],
        "Who is who": _people(story, page),
        "In numbers": _numbers(story, page),
        "Deadline": _deadlines(story, page),
        "Disputed or since changed": _notes(story, page),
        "Look further": [Text(_further(story), style=style.QUIET)],
    }
    for title, part in parts.items():
        if part:
            blocks += [section(title), *(indented(block, 2 if title else 0) for block in part)]
    return blocks


def _people(story: SummaryRecord, page: Page) -> list[RenderableType]:
    shown = [person for person in story.people if person.kind == "person"]
    lines = [(Text(person.name, style=style.NAME), Text(_described(person))) for person in shown]
    return [rows(lines, columns=2), *(block for person in shown for block in evidence(person, page))]


def _described(person: PersonRecord) -> str:
    count = captions.speech_count(person) if person.quotes or person.relayed else None
    return " · ".join(part for part in (person.role or person.affiliation, count) if part)


def _numbers(story: SummaryRecord, page: Page) -> list[RenderableType]:
    words = Text(" · ").join(
        Text(figure.words.replace(" ", "\u00a0"), style=style.NUMBER) for figure in story.figures
    )
    return (
        [words, *(block for figure in story.figures for block in evidence(figure, page))]
        if story.figures
        else []
    )


def _deadlines(story: SummaryRecord, page: Page) -> list[RenderableType]:
    blocks: list[RenderableType] = []
    for deadline in story.deadlines:
        blocks.append(Text(captions.deadline(deadline).removeprefix("Deadline ").removeprefix("for ")))
        blocks += countdown.standing(deadline, min(_BAR, page.width - 2))
        if deadline.due:
            blocks.append(
                Text(f"due {captions.due(deadline, weekday=True)}; {deadline.basis}", style=style.QUIET)
            )
        blocks += evidence(deadline, page)
    return blocks


def _notes(story: SummaryRecord, page: Page) -> list[RenderableType]:
    shown = story.notes if page.evidence else story.notes[:_MOST_NOTES]
    blocks = [
        block for note in shown for block in (*notes([note], in_full=page.evidence), *evidence(note, page))
    ]
    more = len(story.notes) - len(shown)
    return (
        [*blocks, Text(f"and {more} more, beside the facts they are about", style=style.QUIET)]
        if more
        else blocks
    )


def _further(story: SummaryRecord) -> str:
    return "brief quotes · figures · countdown · timeline · people · positions; --evidence proves each fact"
