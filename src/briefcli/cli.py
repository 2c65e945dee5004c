"""The table of commands, and the one place that catches the errors that we raise."""

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import typer

from briefcli import names, resources
from briefcli.commands import output, streams, surroundings
from briefcli.commands.help import Command
from briefcli.errors import BriefError, Unwritable, UsageError
from briefcli.store import locations, sources, stories

COMMANDS = {
    "summary": "A whole story on one screen.",
    "quotes": "Who said what.",
    "figures": "Every number, casualties first.",
    "countdown": "How long until each deadline.",
    "timeline": "Events in order, past and due.",
    "people": "Who is who, and how often each is quoted.",
    "positions": "Who wants what from whom.",
    "stories": "The stories at hand.",
    "schema": "The JSON Schema of stories and outputs.",
    "new": "Make a story from an article, and keep it.",
    "edit": "Change a story of your own in your editor, and check it.",
    "remove": "Remove a story of your own.",
    "check": "Prove every fact against its source.",
    "archive": "Make tables of facts from very many articles, and query them.",
    "export": "Write stories into one file, for those who have no terminal.",
    "mcp": "Facts and proof for an assistant (Model Context Protocol).",
}
"""Every command, in the order of the help, with its line there; `commands/NAME.py` holds its `run`."""

_HELP = """Turn news reports into briefs that can be proven: who said what, which numbers with which hedge,
how long until the deadline."""
_EPILOG = """`brief` alone is `brief summary`, as is `brief ARTICLE`. `brief help COMMAND` says what a command can do.

Exit status: 0 done, 1 nothing matched or findings, 2 wrong usage, 3 cannot be found, read, understood or written,
70 a defect of brief, 130 interrupted."""
_GLOBAL_OPTIONS = ("--version", "-V", "--help", "-h", "--install-completion", "--show-completion")
_WHOLE = "summary"
"""The command that is meant where none is named."""


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status: 0, 1, 2, 3 or 130 (see `errors`).

    Whatever is raised is a defect, which `__main__` admits with 70, or an interrupt that met no command.
    """
    streams.prepare()
    try:
        _run(_with_sources(_with_command(list(argv))))
    except BriefError as error:
        output.complain(error)
        return error.status
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return 0


def _with_sources(arguments: list[str]) -> list[str]:
    """The arguments with `--against` before each source, as Typer needs it; a shell makes many words of `news/*`."""
    if arguments[0] != "check" or "--against" not in arguments:
        return arguments
    result: list[str] = []
    is_source = False
    for place, word in enumerate(arguments):
        if word.startswith("-") and word != stories.STANDARD_INPUT:
            is_source = word == "--against"
            if word == "--":
                return [*result, *arguments[place:]]
        elif is_source and result[-1] != "--against":
            result.append("--against")
        result.append(word)
    return result


def _run(arguments: list[str]) -> None:
    """Have Typer do what the arguments say; its completion of shells has errors of its own."""
    is_completing = surroundings.is_completing()
    app = program(None if is_completing else arguments)
    try:
        app(arguments, prog_name="brief")
    except BriefError:
        raise
    except Exception as error:
        if is_completing:
            raise UsageError("the shell does not say what is to be completed", "Leave _BRIEF_COMPLETE out.") from error
        if arguments[0].startswith("--install-completion"):
            why = error.strerror if isinstance(error, OSError) else error
            raise Unwritable(
                f"the completion cannot be installed: {why}", "brief --show-completion prints what it would install."
            ) from error
        raise


def _with_command(arguments: list[str]) -> list[str]:
    """The arguments with a command in front: `brief help quotes` is `brief quotes --help`, `brief FILE` its summary.

    Raises `UsageError` where an option stands before the command, and for a word that is nothing of all this.
    """
    first = arguments[0] if arguments else _WHOLE
    if first == "help":
        return _of_help(arguments[1:2])
    if first in COMMANDS or first.startswith(_GLOBAL_OPTIONS):
        return arguments or [_WHOLE]
    command = next((word for word in arguments if word in COMMANDS), None)
    if first.startswith("-") and first != stories.STANDARD_INPUT and command is not None:
        raise UsageError(f"{first} stands before the command", f"Put the command first: brief {command} {first}")
    if first.startswith("-") or not first or _is_to_read(first):
        return [_WHOLE, *arguments]
    close = names.nearest(first, [*COMMANDS, *(location.id for location in locations.kept())])
    raise UsageError(
        f"there is no command, story or file named {first!r}",
        f"Did you mean {close[0]}?" if close else "`brief help` lists the commands, `brief stories` the stories.",
    )


def _of_help(words: list[str]) -> list[str]:
    """The arguments that show the help of a command, or of `brief` itself. Raises `UsageError` for another word."""
    wanted = words[0] if words else "help"
    if wanted == "help" or wanted.startswith("-"):
        return ["--help"]
    if wanted in COMMANDS:
        return [wanted, "--help"]
    close = names.nearest(wanted, COMMANDS)
    raise UsageError(
        f"there is no command named {wanted!r}",
        f"Did you mean {close[0]}?" if close else "`brief help` lists the commands.",
    )


def _is_to_read(word: str) -> bool:
    """Whether a word is a story, an article or a folder of them, or can only be meant as a file's name: report.txt."""
    return (
        stories.is_one(word)
        or sources.holds_several(word)
        or locations.is_address(word)
        or locations.is_path(word)
        or "." in word
    )


def program(arguments: Sequence[str] | None = None) -> typer.Typer:
    """The program with all its commands, or with what these arguments need of it.

    That is the command that they name, or, where they name none, only the line of each. Loading one command instead of
    all saves a tenth of the time that a command takes, and a third of what `brief --help` takes.
    """
    # Help without Rich: it starts in half the time, and a screen reader reads it as well.
    app = typer.Typer(
        help=_HELP,
        epilog=_EPILOG,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_global_options)
    for name in COMMANDS if arguments is None else [name for name in COMMANDS if name in arguments[:1]]:
        command = import_module(f"briefcli.commands.{name}")
        app.command(name, cls=Command, epilog=command.EXAMPLES)(command.run)
    if not app.registered_commands:
        for name, line in COMMANDS.items():
            app.command(name, help=line)(_listed)
    return app


def _listed() -> None:
    """Stand for a command where the arguments name none, so that none can be run."""


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"brief {resources.version()}")
        raise typer.Exit


def _global_options(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", callback=_show_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    pass
