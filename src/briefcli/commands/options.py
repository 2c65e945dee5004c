"""Options and arguments that several commands share."""

import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import wraps
from inspect import Signature, signature
from typing import Annotated, Any, NamedTuple, TextIO

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
    """How results are shown: seen from which moment, in which format, with their evidence or without, how wide."""

    as_of: Moment
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
        case _:
            try:
                return date.fromisoformat(text.strip())
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


StoryArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[STORY]",
        envvar="BRIEF_STORY",
        show_default=False,
        help="The id of a story, a path to its folder or file, or - for standard input. [default: the bundled story]",
    ),
]
AsOf = Annotated[
    Moment,
    typer.Option(
        metavar="DATE",
        parser=moment,
        default_factory=lambda: "today",
        show_default=False,
        help="Count days from this one: 2025-07-20, today, yesterday or tomorrow. [default: today]",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, with every field.")]
Jsonl = Annotated[bool, typer.Option("--jsonl", help="Print JSON, one record a line (NDJSON).")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV, which a spreadsheet can open safely.")]
Plain = Annotated[bool, typer.Option("--plain", help="Print sentences, one record a line, without boxes or colour.")]
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


def presentation(
    *,
    as_of: AsOf,
    json: Json = False,
    jsonl: Jsonl = False,
    csv: Csv = False,
    plain: Plain = False,
    evidence: Evidence = False,
    width: Width = None,
) -> Presentation:
    """The presentation that the options ask for. Raises `UsageError` when they ask for two formats."""
    asked = {Format.JSON: json, Format.JSONL: jsonl, Format.CSV: csv, Format.PLAIN: plain}
    chosen = [format_ for format_, is_chosen in asked.items() if is_chosen]
    if len(chosen) > 1:
        names = " and ".join(f"--{format_}" for format_ in chosen)
        raise UsageError(f"{names} cannot be had at once", "Choose one of --json, --jsonl, --csv and --plain.")
    return Presentation(as_of, chosen[0] if chosen else Format.TERMINAL, evidence, width)


def presented(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of `presentation`, and hand it what they ask for as `how`.

    Typer reads options from a function's signature and has no groups of them; without this every
    command would list the same six.
    """
    own = [parameter for parameter in signature(command).parameters.values() if parameter.name != "how"]
    shared = list(signature(presentation).parameters.values())

    @wraps(command)
    def run(**arguments: Any) -> None:
        how = presentation(**{option.name: arguments.pop(option.name) for option in shared})
        command(**arguments, how=how)

    run.__signature__ = Signature([*own, *shared])  # type: ignore[attr-defined] # what `signature` looks for
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in (*own, *shared)}
    return run
