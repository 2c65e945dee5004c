"""How results are shown: the formats, and what the options of a command ask for."""

from enum import StrEnum
from pathlib import Path

import msgspec

from briefcli.commands.surroundings import Colour
from briefcli.model.deadline import Moment
from briefcli.views.captions import Grounds
from briefcli.views.records import Record

NARROWEST, WIDEST = 20, 1000


class Format(StrEnum):
    """How results are written."""

    TERMINAL = "terminal"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"


FOR_PROGRAMS = (Format.JSON, Format.JSONL, Format.CSV, Format.TSV)


class Part:
    """What a command shows of one story among several, and what it says besides that.

    `by_name` are the people whom a name that was asked for has found.
    """

    def __init__(self) -> None:
        self.record_type: type[Record] | None = None
        self.records: tuple[Record, ...] = ()
        self.remarks: list[str] = []
        self.by_name: tuple[str, ...] = ()


class Presentation(msgspec.Struct, frozen=True):
    """How results are shown: seen from which moment, in which format, with what under each fact, how and where.

    `fields` are those that programs get, in this order, all where there are none; `to` is the file that is written,
    standard output where there is none. `is_format_named` tells a format that was asked for from the usual one.
    `source` is the file or address that is read, given in each record; where several are read, what is shown of one
    goes into `part` instead.
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
    source: str | None = None
    part: "Part | None" = None
