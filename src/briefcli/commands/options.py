"""Options and arguments that several commands share."""

import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import wraps
from inspect import Signature, signature
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, NamedTuple, TextIO

import typer

from briefcli.commands import completion, surroundings
from briefcli.commands.help import ABOUT_ARTICLE, HOW
from briefcli.commands.surroundings import Colour
from briefcli.errors import NotAnArticle, UsageError
from briefcli.model.deadline import Moment
from briefcli.model.fact import is_id
from briefcli.model.story import Story
from briefcli.store import stories
from briefcli.store.locations import as_text
from briefcli.views import sanitise
from briefcli.views.captions import Grounds

if TYPE_CHECKING:
    from briefcli.model.article import Article  # loaded with what reads articles

NARROWEST, WIDEST = 20, 1000


class Format(StrEnum):
    """How results are written."""

    TERMINAL = "terminal"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"


_FOR_PROGRAMS = (Format.JSON, Format.JSONL, Format.CSV, Format.TSV)


class Presentation(NamedTuple):
    """How results are shown: seen from which moment, in which format, with what under each fact, how and where.

    `fields` are those that programs get, in this order, all where there are none; `to` is the file that is written,
    standard output where there is none. `is_format_named` tells a format that was asked for from the usual one.
    """

    as_of: Moment
    format: Format
    is_format_named: bool
    grounds: Grounds
    width: int | None
    colour: Colour
    fields: tuple[str, ...]
    to: Path | None
    is_paged: bool


def moment(text: str) -> Moment:
    """What `--as-of` means: an ISO date, with or without a time, or a word that counts from now.

    A time without an offset is one in the reader's own zone.
    """
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
                return _told_moment(text.strip())
            except (ValueError, OverflowError):
                raise typer.BadParameter(
                    f"{text!r} is no date. Write it as 2025-07-20 or, with a time, as 2025-07-20T14:00+02:00; "
                    "or say today, yesterday or tomorrow."
                ) from None


def _told_moment(text: str) -> Moment:
    try:
        return date.fromisoformat(text)
    except ValueError:
        moment = datetime.fromisoformat(text)
        if not date.min < moment.date() < date.max:
            raise  # elsewhere it is a day that no calendar has
        return moment if moment.tzinfo is not None else moment.astimezone()


def publication(text: str) -> str:
    """What `--published` means: an ISO date, or a moment; without an offset it is one in the reader's own zone."""
    try:
        return _told_moment(text.strip()).isoformat()
    except (ValueError, OverflowError):
        raise typer.BadParameter(
            f"{text!r} is no date. Write it as 2025-07-20 or, with a time, as 2025-07-20T14:00+02:00."
        ) from None


def story_id(text: str) -> str:
    """What `--id` means: an id as a story has it, which is the name of a folder and nothing more."""
    if not is_id(text):
        raise typer.BadParameter(f"{text!r} is no id. Use letters, digits, dots, dashes and underscores.")
    return text


StoryArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[STORY]",
        envvar="BRIEF_STORY",
        autocompletion=completion.stories,
        show_default=False,
        help="A story (its id, folder or file) or an article (a file or a web address), or - for standard input. "
        "[default: the bundled story]",
    ),
]
ArticleArgument = Annotated[
    str, typer.Argument(metavar="ARTICLE", help="An article: a file, a web address, or - for standard input.")
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        parser=publication,
        help="The day, or moment, of an article that does not tell it: 2025-07-20.",
        rich_help_panel=ABOUT_ARTICLE,
    ),
]
Publisher = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        parser=as_text,
        help="The publisher of an article that does not tell it.",
        rich_help_panel=ABOUT_ARTICLE,
    ),
]
Title = Annotated[
    str | None,
    typer.Option(
        metavar="WORDS",
        parser=as_text,
        help="The title of an article that does not tell it.",
        rich_help_panel=ABOUT_ARTICLE,
    ),
]
AsOf = Annotated[
    Moment,
    typer.Option(
        metavar="DATE",
        parser=moment,
        default_factory=lambda: "today",
        show_default=False,
        help="Count from this day, or moment: 2025-07-20, 2025-07-20T14:00+02:00, today, yesterday or tomorrow. "
        "[default: today]",
        rich_help_panel=HOW,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, with every field.", rich_help_panel=HOW)]
Jsonl = Annotated[bool, typer.Option("--jsonl", help="Print JSON, one record a line (NDJSON).", rich_help_panel=HOW)]
Tsv = Annotated[bool, typer.Option("--tsv", help="Print CSV with tabs between its cells.", rich_help_panel=HOW)]
Fields = Annotated[
    str | None,
    typer.Option(
        metavar="NAMES",
        parser=as_text,
        help="Only these fields, in this order, with --json, --jsonl, --csv or --tsv: id,speaker,content.",
        rich_help_panel=HOW,
    ),
]
To = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", parser=Path, help="Write into this file.", rich_help_panel=HOW),
]
Color = Annotated[
    Colour,
    typer.Option(
        envvar="BRIEF_COLOR",
        help="Whether to use colour. [default: on a terminal]",
        show_default=False,
        rich_help_panel=HOW,
    ),
]
NoPager = Annotated[
    bool, typer.Option("--no-pager", help="Show a page at once, however long it is.", rich_help_panel=HOW)
]
Csv = Annotated[
    bool, typer.Option("--csv", help="Print CSV, which a spreadsheet can open safely.", rich_help_panel=HOW)
]
Plain = Annotated[
    bool,
    typer.Option("--plain", help="Print sentences, one record a line, without boxes or colour.", rich_help_panel=HOW),
]
Evidence = Annotated[
    bool,
    typer.Option("--evidence", help="Show the words or the source that prove each fact.", rich_help_panel=HOW),
]
Why = Annotated[bool, typer.Option("--why", help="Show which rule found each fact of an article.", rich_help_panel=HOW)]
Width = Annotated[
    int | None,
    typer.Option(
        envvar="BRIEF_WIDTH",
        metavar="N",
        min=NARROWEST,
        max=WIDEST,
        show_default=False,
        help="Lay out for N columns. [default: the terminal's]",
        rich_help_panel=HOW,
    ),
]


def source(
    story: StoryArgument = None,
    *,
    published: Published = None,
    publisher: Publisher = None,
    title: Title = None,
) -> Story:
    """The story that a command reads: one that is kept, or the draft of one from an article.

    Raises `UsageError` where something is told about an article, and it is a story.
    """
    found = stories.load() if story is None else stories.read(story, standard_input(story))
    if isinstance(found, Story):
        if published or publisher or title:
            raise UsageError(
                "--published, --publisher and --title tell about an article, and this is a story",
                "Change them in the story's file, or leave them out.",
            )
        return found
    return drafted(found.told(published=published, publisher=publisher, title=title), called(story))


def called(wanted: str | None) -> str:
    """What a user named as messages call it."""
    return "standard input" if wanted in (None, stories.STANDARD_INPUT) else str(wanted)


def drafted(article: "Article", name: str, *, story_id: str | None = None) -> Story:
    """The draft of a story from an article, with its cautions on standard error; `name` is what the user handed in.

    The text analysis is loaded for it alone. Raises `NotAnArticle`.
    """
    from briefcli.extract.draft.story import draft

    for caution in article.cautions:
        sys.stderr.write(f"brief: {sanitise.line(caution)}\n")
    try:
        return draft(article, story_id=story_id)
    except NotAnArticle as error:
        raise NotAnArticle(f"{name}: {error}", error.remedy) from None


def standard_input(wanted: str) -> BinaryIO | None:
    """Where `-` is read from; nothing where somebody has closed it (`brief quotes - <&-`)."""
    stream: TextIO | None = sys.stdin
    if wanted == stories.STANDARD_INPUT and stream is not None and stream.isatty():
        sys.stderr.write("brief: reading from the keyboard; end it with Ctrl-D\n")
    return stream.buffer if stream is not None else None


def presentation(
    *,
    as_of: AsOf,
    json: Json = False,
    jsonl: Jsonl = False,
    csv: Csv = False,
    tsv: Tsv = False,
    plain: Plain = False,
    fields: Fields = None,
    evidence: Evidence = False,
    why: Why = False,
    width: Width = None,
    color: Color = Colour.AUTO,
    no_pager: NoPager = False,
    output: To = None,
) -> Presentation:
    """The presentation that the options ask for. Raises `UsageError` when they contradict each other."""
    asked = {Format.JSON: json, Format.JSONL: jsonl, Format.CSV: csv, Format.TSV: tsv, Format.PLAIN: plain}
    chosen = [format_ for format_, is_chosen in asked.items() if is_chosen]
    if len(chosen) > 1:
        names = " and ".join(f"--{format_}" for format_ in chosen)
        raise UsageError(f"{names} cannot be had at once", "Choose one of --json, --jsonl, --csv, --tsv and --plain.")
    usual = Format.PLAIN if surroundings.wants_sentences(color) else Format.TERMINAL
    format_ = chosen[0] if chosen else usual
    wanted = tuple(name.strip() for name in fields.split(",")) if fields is not None else ()
    if fields is not None and (format_ not in _FOR_PROGRAMS or not all(wanted)):
        raise UsageError(
            "--fields names the fields that programs get",
            "Write it with --json, --jsonl, --csv or --tsv, with commas between the names: --fields id,anchor.start",
        )
    grounds = Grounds(evidence, why)
    return Presentation(as_of, format_, bool(chosen), grounds, width, color, wanted, output, is_paged=not no_pager)


def presented(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that make up its `how` and its `story`, and hand it what they ask for.

    Typer reads options from a function's signature and has no groups of them; without this every command
    would list the same.
    """
    own = signature(command).parameters
    makers = {name: maker for name, maker in (("story", source), ("how", presentation)) if name in own}
    shared = {name: list(signature(maker).parameters.values()) for name, maker in makers.items()}
    if "story" not in own:
        shared["how"] = [option for option in shared["how"] if option.name != "why"]  # it asks of a story's facts
    parts = {name: shared.get(name, [parameter]) for name, parameter in own.items()}
    listed = [*parts.pop("story", []), *chain.from_iterable(parts.values())]

    @wraps(command)
    def run(**arguments: Any) -> None:
        # What is wrong with the request itself is said before any file is read.
        for name in reversed(makers):
            told = {option.name: arguments.pop(option.name) for option in shared[name]}
            arguments[name] = makers[name](**told)
        command(**arguments)

    run.__signature__ = Signature(listed)  # type: ignore[attr-defined] # what `signature` looks for
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in listed}
    return run
