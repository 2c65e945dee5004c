"""`brief export`: stories as a file for those who have no terminal."""

import gc
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from briefcli import names, regexes
from briefcli.commands import completion, output, reading, surroundings
from briefcli.commands.options import AsOf, Published, Publisher, StoriesArgument, Title
from briefcli.commands.reading import Told
from briefcli.errors import NothingMatched, UsageError
from briefcli.export import formats
from briefcli.export.formats import FORMATS
from briefcli.export.subject import Subject
from briefcli.model.deadline import Moment
from briefcli.model.digest import sha256
from briefcli.store import locations, sources, stories

EXAMPLES = """
brief export --to markdown --as-of 2025-07-20  # the bundled story, on standard output
brief export article.txt --to markdown -o brief.md
brief export --all --to jsonld -o stories.jsonld
brief export --all --to ics --alarm 1d -o stories.ics  # deadlines, in a calendar
"""

_SPAN = regexes.compile(r"(\d{1,4}) ?(?:(m(?:in(?:ute)?s?)?)|(h(?:ours?)?)|(d(?:ays?)?)|(w(?:eeks?)?))")
_UNITS = (timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1))


def _format(text: str) -> str:
    if text in FORMATS:
        return text
    close = names.nearest(text, FORMATS)
    problem = f"there is no format {text!r}" if text else "the name of the format is empty"
    raise UsageError(problem, f"Did you mean {close[0]}? {_listed()}" if close else _listed())


def _listed() -> str:
    return f"Formats: {', '.join(FORMATS)}."


def _span(text: str) -> timedelta:
    """What `--alarm` means: a number of minutes, hours, days or weeks."""
    found = _SPAN.fullmatch(text.strip().casefold())
    if found is None:
        raise typer.BadParameter(f"{text!r} is no span of time. Write it as 30m, 2h, 1d or 1w.")
    return int(found[1]) * next(unit for unit, told in zip(_UNITS, found.groups()[1:], strict=True) if told)


def run(
    story: StoriesArgument = None,
    *,
    to: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT",
            parser=_format,
            autocompletion=completion.formats,
            show_default=False,
            help="What to write: " + "; ".join(f"{name}, {one.is_}" for name, one in FORMATS.items()) + ".",
        ),
    ] = None,
    output_: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            parser=Path,
            show_default=False,
            help="Write into this file, whole or not at all. [default: standard output, as with -]",
        ),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="All stories of your own; the bundled one is not.")] = False,
    with_text: Annotated[
        bool, typer.Option("--with-text", help="page: with the articles whose texts are at hand.")
    ] = False,
    alarm: Annotated[
        timedelta | None,
        typer.Option(
            metavar="SPAN", parser=_span, show_default=False, help="ics: remind this long before: 30m, 2h, 1d or 1w."
        ),
    ] = None,
    as_of: AsOf,
    published: Published = None,
    publisher: Publisher = None,
    title: Title = None,
) -> None:
    """Write stories into one file, for those who have no terminal."""
    format_ = _chosen(to, with_text=with_text, alarm=alarm)
    wanted = _wanted(tuple(story or ()), is_all=all_)
    told = Told(published, publisher, title)
    if len(wanted) > 1 and told.title is not None:
        raise UsageError("--title is the title of one article", "Name one article, or leave it out.")
    if len(wanted) > 1:
        gc.enable()  # `__main__` turned it off, for commands that end soon
    subjects = [_subject(one, told, as_of, is_text_wanted=with_text) for one in wanted]
    _require_different(wanted, subjects)
    for remark in formats.remarks(subjects, format_):
        output.hint(remark)
    written = formats.write(subjects, format_, {"with_text": with_text, "alarm": alarm})
    if output_ is None or str(output_) == stories.STANDARD_INPUT:
        output.write(written.decode())
        return
    with output.replacing(output_) as file:
        file.write(written)


def _chosen(to: str | None, **options: object) -> str:
    """The format that is asked for. Raises `UsageError` for none, and for an option of another format."""
    if to is None:
        raise UsageError("--to says what to write, and is missing", _listed())
    for name, value in options.items():
        if value not in (None, False) and FORMATS[to].takes != name:
            owner = next(other for other, one in FORMATS.items() if one.takes == name)
            option = f"--{name.replace('_', '-')}"
            raise UsageError(f"{option} is for --to {owner}, and this is {to}", f"Leave {option} out.")
    return to


def _wanted(named: tuple[str, ...], *, is_all: bool) -> list[str | None]:
    """What is to be written down, each once. Raises `UsageError`, and `NothingMatched` for a user without stories."""
    if is_all:
        if named:
            raise UsageError(f"--all means all stories of your own, and {named[0]} is named too", "Leave one out.")
        own = [location.id for location in locations.kept() if location.shelf == "user"]
        if not own:
            raise NothingMatched("you keep no stories of your own", "`brief new ARTICLE` makes one.")
        return [*own]
    told = named or surroundings.named_story()
    if told.count(stories.STANDARD_INPUT) > 1:
        raise UsageError("standard input can be one thing only", "Name files for the others.")
    return [*dict.fromkeys(path for name in told for path in sources.paths(name))] if told else [None]


def _subject(wanted: str | None, told: Told, moment: Moment, *, is_text_wanted: bool) -> Subject:
    """A story with those of its texts that its facts are counted in; what is missing of them is said where wanted."""
    reading.tell_of_piped_input(wanted)
    story, texts = reading.with_texts(wanted, told)
    at_hand: dict[str, str] = {}
    for report in story.reports:
        text = texts.get(report.id)
        if text is not None and sha256(text.encode()).hexdigest() == report.sha256:
            at_hand[report.id] = text
        elif is_text_wanted:
            why = "is not at hand" if text is None else "has changed since the story was made, and is left out"
            output.hint(f"the text of the report {report.id} of {story.id} {why}")
    return Subject(story, moment, at_hand)


def _require_different(wanted: Sequence[str | None], subjects: Sequence[Subject]) -> None:
    """Raise `UsageError` for two stories with one id, which nothing could tell apart in one file."""
    seen: dict[str, str | None] = {}
    for name, subject in zip(wanted, subjects, strict=True):
        if subject.story.id in seen:
            raise UsageError(
                f"{seen[subject.story.id] or 'the bundled story'} and {name or 'the bundled story'} both have the id "
                f"{subject.story.id!r}",
                "Export each into a file of its own.",
            )
        seen[subject.story.id] = name
