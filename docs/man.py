"""The manual page, made from the help: `python docs/man.py` writes docs/brief.1, which a wheel brings along."""

from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

import typer.main
from typer.core import TyperCommand, TyperGroup

from briefcli import resources
from briefcli.cli import program

PAGE = Path(__file__).parent / "brief.1"


def draw() -> str:
    """The page in the macros of man(7)."""
    group = typer.main.get_command(program())
    assert isinstance(group, TyperGroup)
    told, *ends = (" ".join(part.split()) for part in f"{group.help}\n\n{group.epilog}".split("\n\n"))
    lines = [
        f'.TH BRIEF 1 "" "brief {resources.version()}" "User Commands"',
        ".SH NAME",
        rf"brief \- {_line(told[0].lower() + told[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
        r".B brief",
        r"[\fICOMMAND\fR] [\fISTORY\fR] [\fIOPTIONS\fR]",
        ".SH DESCRIPTION",
    ]
    for end in ends:
        lines += [".PP", _line(end)]
    lines.append(".SH COMMANDS")
    for name, command in group.commands.items():
        assert isinstance(command, TyperCommand)
        lines += _command(name, command)
    return "\n".join(lines) + "\n"


def _command(name: str, command: TyperCommand) -> Iterator[str]:
    """What a command does, its arguments and options, and its examples."""
    context = typer.Context(command, info_name=f"brief {name}")
    yield f".SS {_line(' '.join(['brief', name, *command.collect_usage_pieces(context)]))}"
    yield _line(" ".join((command.help or "").split()))
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            yield from (".TP", rf"\fB{_line(record[0])}\fR", _line(record[1]))
    yield from (".PP", "Examples:", ".PP", ".nf")
    yield from (_line(line) for line in cleandoc(command.epilog or "").splitlines())
    yield ".fi"


def _line(text: str) -> str:
    """A text on a line of its own, in which nothing is a macro: a hyphen is one that can be copied."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    PAGE.write_text(draw(), encoding="utf-8")
