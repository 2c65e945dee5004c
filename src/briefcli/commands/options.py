"""Options and arguments that several commands share."""

import sys
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, NamedTuple, TextIO

import typer

from briefcli.errors import UsageError
from briefcli.model.deadline import Moment
from briefcli.model.story import Story
from briefcli.store import stories

NARROWEST, WIDEST = 20, 1000


class Format(StrEnum):
    """How results are written."""

    TERMINAL = "terminal"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


class Presentation(NamedTuple):
    """How results are shown: in which format, with their evidence or without, how wide."""

    format: Format
    evidence: bool
    width: int | None


def moment(text: str) -> Moment:
    """What `--as-of` means: an ISO date, or a word that counts from now."""
    now = datetime.now().astimezone()
    match text.strip().casefold():
        case "today":
            return now
        case "yesterday":
            return now - timedelta(days=1)
        case "tomorrow":
            return now + timedelta(days=1)
        case iso:
            try:
                return date.fromisoformat(iso)
            except ValueError:
                raise typer.BadParameter(
                    f"{text!r} is no date. Write it as 2025-07-20, or say today, yesterday or tomorrow."
                ) from None


def load(story: str | None) -> Story:
    """The story that a command reads. Paths to articles will enter here."""
    # Somebody may have closed standard input; Python then has none (`brief quotes <&-`).
    standard_input: TextIO | None = sys.stdin
    if story == stories.STANDARD_INPUT and standard_input is not None and standard_input.isatty():
        sys.stderr.write("brief: reading a story from the keyboard; end it with Ctrl-D\n")
    return stories.load(story, standard_input.buffer if standard_input is not None else None)


def presentation(*, json: bool, jsonl: bool, csv: bool, plain: bool, evidence: bool, width: int | None) -> Presentation:
    """The presentation that the options ask for. Raises `UsageError` when they ask for two formats."""
    asked = {Format.JSON: json, Format.JSONL: jsonl, Format.CSV: csv, Format.PLAIN: plain}
    chosen = [format_ for format_, is_chosen in asked.items() if is_chosen]
    if len(chosen) > 1:
        names = " and ".join(f"--{format_}" for format_ in chosen)
        raise UsageError(f"{names} cannot be had at once", "Choose one of --json, --jsonl, --csv and --plain.")
    return Presentation(chosen[0] if chosen else Format.TERMINAL, evidence, width)


StoryArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[STORY]",
        envvar="BRIEF_STORY",
        show_default=False,
        help="A story's id, a path to its folder or file, or - for standard input. [default: the bundled story]",
    ),
]
AsOf = Annotated[
    Moment,
    typer.Option(
        metavar="DATE",
        parser=moment,
        default_factory=lambda: "today",
        show_default="today",
        help="See the story as on this day: 2025-07-20, today, yesterday or tomorrow.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Jsonl = Annotated[bool, typer.Option("--jsonl", help="Print one JSON object a line.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV, safe to open in a spreadsheet.")]
Plain = Annotated[bool, typer.Option("--plain", help="Print one record a line, without boxes and colour.")]
Evidence = Annotated[bool, typer.Option("--evidence", help="Show the words or the source that prove each fact.")]
Width = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=NARROWEST,
        max=WIDEST,
        show_default=False,
        help="Lay out for N columns. [default: the terminal's]",
    ),
]
