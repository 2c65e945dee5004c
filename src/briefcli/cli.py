"""The table of commands, and the one place that catches errors."""

from collections.abc import Sequence
from typing import Annotated

import typer

from briefcli.commands import (
    countdown,
    figures,
    output,
    people,
    positions,
    quotes,
    schema,
    stories,
    summary,
    timeline,
)
from briefcli.errors import BriefError

_EPILOG = "`brief` alone is `brief summary`. `brief COMMAND --help` says what a command can do."

# Help without Rich: it starts in half the time, and a screen reader reads it as well.
app = typer.Typer(
    name="brief",
    help="Turn news reports into briefs that can be proven: who said what, which numbers with which hedge, "
    "how long until the deadline.",
    epilog=_EPILOG,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (summary, quotes, figures, countdown, timeline, people, positions, stories, schema):
    app.command(command.__name__.rpartition(".")[2])(command.run)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # 15 ms, for this option alone

        typer.echo(f"brief {version('briefcli')}")
        raise typer.Exit


@app.callback()
def _global(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


_GLOBAL_OPTIONS = ("--version", "--help", "-h", "--install-completion", "--show-completion")


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status: 0, 1, 2, 3 or 130 (see `errors`)."""
    arguments = list(argv)
    if not arguments or (arguments[0].startswith("-") and not arguments[0].startswith(_GLOBAL_OPTIONS)):
        arguments.insert(0, "summary")
    output.prepare()
    try:
        app(arguments, prog_name="brief")
    except BriefError as error:
        output.complain(error)
        return error.status
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return 0
