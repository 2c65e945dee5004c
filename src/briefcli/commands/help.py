"""Help on a command: its options in groups, and examples to copy."""

from collections import defaultdict
from inspect import cleandoc
from typing import Any

from typer.core import TyperCommand

HOW = "How to show it"
ABOUT_ARTICLE = "About the article"
MANY = "Many at once"
_OWN = "Options"
_GROUPS = (_OWN, HOW, ABOUT_ARTICLE, MANY)
"""The groups in the order of the help; an option that names none is the command's own."""


class Command(TyperCommand):
    """A command whose help shows its options in groups, by their `rich_help_panel`, and its epilog as examples.

    Typer itself draws groups only with Rich, which takes as long as all the rest of the help (docs/speed.md).
    """

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the arguments and the groups of options, each under its heading."""
        told: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            is_argument = parameter.param_type_name == "argument"
            group = "Arguments" if is_argument else getattr(parameter, "rich_help_panel", None) or _OWN
            if record is not None:
                told[group].append(record)
        for group in ("Arguments", *_GROUPS):
            if group in told:
                with formatter.section(group):
                    formatter.write_dl(told[group])

    def format_epilog(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - as click calls it
        """Write the examples as they stand, a command on each line, so that they can be copied."""
        if self.epilog:
            with formatter.section("Examples"):
                formatter.write("".join(f"  {line}\n" for line in cleandoc(self.epilog).splitlines()))
