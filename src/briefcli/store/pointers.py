"""Where in a JSON text each value stands, so that a place can be shown, and changed without touching the rest."""

import re
from bisect import bisect_right
from collections.abc import Mapping

import msgspec

from briefcli import regexes

_TOKEN = regexes.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)


class Pointers:
    """The values of a JSON text that a decoder has accepted, by their JSON Pointers (RFC 6901)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: dict[str, tuple[int, int]] = {}
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._read()

    def span(self, pointer: str) -> tuple[int, int]:
        """The start and end of a value in the text, in characters; of the nearest one above where there is none."""
        while pointer not in self.spans:
            pointer = pointer.rpartition("/")[0]
        return self.spans[pointer]

    def line(self, pointer: str) -> int:
        """The line on which a value begins, from 1."""
        return self.line_and_column(self.span(pointer)[0])[0]

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1; columns count characters."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def _read(self) -> None:
        """Note the span of every value; `open_` has the pointer, the start and the next key of each open bracket."""
        import json  # a check of claims, one a line, reads no pointers

        open_: list[tuple[str, int, str | int | None]] = []
        for match in _TOKEN.finditer(self.text):
            mark, above = match[0], open_[-1] if open_ else ("", 0, 0)
            if mark in "]}":
                pointer, start, _ = open_.pop()
                self.spans[pointer] = (start, match.end())
            elif mark == ",":
                pointer, start, key = above
                open_[-1] = (pointer, start, key + 1 if isinstance(key, int) else None)
            elif mark == ":":
                continue
            elif above[2] is None:
                open_[-1] = (above[0], above[1], _escaped(json.loads(mark)))
            else:
                self._enter(open_, f"{above[0]}/{above[2]}" if open_ else "", match)

    def _enter(self, open_: list[tuple[str, int, str | int | None]], pointer: str, match: re.Match[str]) -> None:
        if match[0] in "[{":
            open_.append((pointer, match.start(), 0 if match[0] == "[" else None))
        else:
            self.spans[pointer] = match.span()


def replaced(data: bytes, values: Mapping[str, object]) -> bytes:
    """The text of a JSON object with some values, given by their JSON Pointers, in place of those that stand there.

    All else, spaces and line ends included, stays as it is. A field of the object itself that is not there yet comes
    at its end. Raises `KeyError` where there is no such place otherwise.
    """
    import json

    text = data.decode()
    pointers = Pointers(text)
    last = pointers.spans[""][1] - 1
    edits: list[tuple[int, int, str]] = []
    for pointer, value in values.items():
        encoded = msgspec.json.encode(value).decode()
        if pointer.count("/") == 1 and pointer not in pointers.spans:
            end = len(text[:last].rstrip())
            edits.append((end, last, f",\n  {json.dumps(pointer[1:])}: {encoded}\n"))
        else:
            edits.append((*pointers.spans[pointer], encoded))
    parts: list[str] = []
    done = 0
    for start, end, encoded in sorted(edits):
        parts += [text[done:start], encoded]
        done = end
    return "".join([*parts, text[done:]]).encode()


def _escaped(key: object) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")
