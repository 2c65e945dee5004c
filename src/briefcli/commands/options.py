"""Options and arguments that several commands share."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial, wraps
from inspect import Signature, signature
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from briefcli.commands import completion, reading, surroundings
from briefcli.commands.help import ABOUT_ARTICLE, HOW, MANY
from briefcli.commands.presentation import FOR_PROGRAMS, NARROWEST, WIDEST, Format, Presentation
from briefcli.commands.reading import Told, Wanted
from briefcli.commands.surroundings import Colour
from briefcli.errors import UsageError
from briefcli.model.deadline import Moment
from briefcli.model.fact import is_id
from briefcli.store.locations import as_text
from briefcli.views.captions import Grounds

if TYPE_CHECKING:
    from briefcli.extract.draft.story import Noun

MOST_JOBS = 256
"""More processes than the largest machines have cores are a slip of the hand, and would use up the memory."""


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
StoriesArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[STORY]...",
        autocompletion=completion.stories,
        show_default=False,
        help="A story (its id, folder or file) or an article (a file or a web address), or - for standard input; or "
        "several, and folders and patterns of articles. [env var: BRIEF_STORY] [default: the bundled story]",
    ),
]
FromFile = Annotated[
    str | None,
    typer.Option(
        metavar="LIST",
        parser=as_text,
        help="Also read what this file names, a path on each line; - for standard input.",
        rich_help_panel=MANY,
    ),
]
Jobs = Annotated[
    int,
    typer.Option(metavar="N", min=1, max=MOST_JOBS, help="Read with N processes at once.", rich_help_panel=MANY),
]
KeepGoing = Annotated[
    bool,
    typer.Option("--keep-going", help="Exit with 0 even where some could not be read.", rich_help_panel=MANY),
]
ArticleArgument = Annotated[
    str, typer.Argument(metavar="ARTICLE", help="An article: a file, a web address, or - for standard input.")
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        parser=publication,
        help="The day, or moment, of an article that does not state it: 2025-07-20.",
        rich_help_panel=ABOUT_ARTICLE,
    ),
]
Publisher = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        parser=as_text,
        help="The publisher of an article that does not state it.",
        rich_help_panel=ABOUT_ARTICLE,
    ),
]
Title = Annotated[
    str | None,
    typer.Option(
        metavar="WORDS",
        parser=as_text,
        help="The title of an article that does not state it.",
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
    story: StoriesArgument = None,
    *,
    from_file: FromFile = None,
    jobs: Jobs = 1,
    keep_going: KeepGoing = False,
    published: Published = None,
    publisher: Publisher = None,
    title: Title = None,
) -> Wanted:
    """What a command reads: one story or article, or several."""
    return Wanted(
        named=tuple(story or surroundings.named_story()),
        from_file=from_file,
        jobs=jobs,
        is_to_keep_going=keep_going,
        told=Told(published, publisher, title),
    )


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
        raise UsageError(f"{names} cannot be combined", "Choose one of --json, --jsonl, --csv, --tsv and --plain.")
    usual = Format.PLAIN if surroundings.wants_sentences(color) else Format.TERMINAL
    format_ = chosen[0] if chosen else usual
    wanted = tuple(name.strip() for name in fields.split(",")) if fields is not None else ()
    if fields is not None and (format_ not in FOR_PROGRAMS or not all(wanted)):
        raise UsageError(
            "--fields names the fields that programs get",
            "Write it with --json, --jsonl, --csv or --tsv, with commas between the names: --fields id,anchor.start",
        )
    grounds = Grounds(evidence, why)
    return Presentation(as_of, format_, bool(chosen), grounds, width, color, wanted, output, is_paged=not no_pager)


def presented(*needs: "Noun") -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options that make up its `how` and its `story`, and hand it what they ask for.

    `needs` are the nouns that the draft of an article needs to have for it; all where none are named. Typer reads
    options from a function's signature and has no groups of them; without this every command would list the same.
    """
    return partial(_presented, needs)


def _presented(needs: "Sequence[Noun]", command: Callable[..., None]) -> Callable[..., None]:
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
        if "story" in makers:
            _read(command, arguments.pop("story"), arguments.pop("how"), arguments, needs)
        else:
            command(**arguments)

    run.__signature__ = Signature(listed)  # type: ignore[attr-defined] # what `signature` looks for
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in listed}
    return run


def _read(
    command: Callable[..., None], wanted: Wanted, how: Presentation, arguments: dict[str, Any], needs: "Sequence[Noun]"
) -> None:
    """Have a command do its work on the story that is wanted, or on each of several."""
    if wanted.are_several:
        from briefcli.commands import many  # for several alone

        many.perform(command, wanted, how, arguments, needs)
        return
    named = next(iter(wanted.named), None)
    shown = reading.source_of(named) if named is not None else None
    command(story=reading.one(named, wanted.told, needs), how=msgspec.structs.replace(how, source=shown), **arguments)
