"""Inputs of any size that were made to exhaust the machine: what they are called, and how they are made.

`benchmarks/hostile.py` hands a megabyte of each to the real command; the tests count what is done for a little of each.
"""

import gzip
import json
from collections.abc import Callable
from itertools import count
from typing import Any, NamedTuple

ENGLISH = "The mayor of the town said that it was to be with us for the day. "
MOST_HEAD = 40_000
_MAIL_SENT_ON = (
    "From: Ann Doe <ann@example.org>\nSubject: FW: The dike\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\n\n"
)
_NEWSLETTER = _MAIL_SENT_ON.replace("FW: ", "").replace("\n\n", "\nList-Id: <dike>\n\n")
_WRAPPED = "the mayor of the town said that it was\nto be with us for the day and then went\n" * 200
"""Lines of a fixed width, so that a paragraph ends with an empty line."""


class Kind(NamedTuple):
    """A kind of input: what makes about so many bytes of it, how its file ends, and what is asked of `brief`.

    `{}` in the arguments stands for the file. `report` is the text that claims are about, `headers` are those of an
    answer from the web. `memory` is how many times the input a run may take beside what a short one takes: see `HEAVY`.
    """

    make: Callable[[int], bytes]
    ending: str = ".txt"
    arguments: tuple[str, ...] = ("summary", "{}", "--json")
    report: str | None = None
    headers: dict[str, str] | None = None
    memory: float = 20


def all_kinds() -> dict[str, Kind]:
    """Every kind under its name."""
    made = {f"text: {name}": Kind(make) for name, make in TEXTS.items()}
    made |= {f"page: {name}": Kind(make, ".html") for name, make in PAGES.items()}
    made |= {f"story: {name}": Kind(make, ".json") for name, make in STORIES.items()}
    made |= {"story: 3,000 reports, checked": Kind(STORIES["reports"], ".json", ("check", "{}", "--json"))}
    made |= {f"ninjs: {name}": Kind(make, ".json") for name, make in NINJS.items()}
    asked = ("check", "--claims", "{}", "--report", "{report}", "--json")
    made |= {f"claims: {name}": Kind(make, ".jsonl", asked, ENGLISH * 300) for name, make in CLAIMS.items()}
    packed = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    made["web: a gzip bomb"] = Kind(lambda size: gzip.compress(b"\n" * (100 * size)), headers=packed)
    made["web: gzip of many parts"] = Kind(lambda size: gzip.compress(b"a") * (size // 21), headers=packed)
    made["web: attributes"] = Kind(PAGES["attributes"], headers={"Content-Type": "text/html"})
    return {name: kind._replace(memory=_memory(name)) for name, kind in made.items()}


def _memory(name: str) -> float:
    what, _, kind = name.partition(": ")
    if what == "text" and kind in LEAN:
        return LEAN_ONES
    return HEAVY.get(name) or HEAVY.get(what, LEAN_ONES)


def _head(size: int) -> str:
    """What the language check looks at; what comes after it is read as if it were English."""
    return ENGLISH * (min(size // 2, MOST_HEAD) // len(ENGLISH) + 1)


def _repeated(piece: str, before: str = "", tail: str = "") -> Callable[[int], bytes]:
    """A text that begins as an article and goes on with one piece, again and again."""

    def make(size: int) -> bytes:
        head = before or _head(size)
        times = max(0, size - len(head.encode()) - len(tail.encode())) // len(piece.encode()) + 1
        return (head + piece * times + tail).encode()

    return make


def _numbered(piece: Callable[[int], str]) -> Callable[[int], bytes]:
    """The same with pieces that all differ, made from their numbers."""

    def make(size: int) -> bytes:
        pieces, length = [_head(size)], 0
        for number in count():
            if length >= size:
                break
            pieces.append(piece(number))
            length += len(pieces[-1].encode())
        return "".join(pieces).encode()

    return make


def word(number: int) -> str:
    """A word of its own for every number: b, c, …, ba, bb."""
    letters = ""
    number += 1
    while number:
        number, letter = divmod(number, 26)
        letters = chr(ord("a") + letter) + letters
    return letters


TEXTS: dict[str, Callable[[int], bytes]] = {
    "prose": _numbered(
        lambda number: (
            f"The board of the {word(number)} works said on the second day that its men would go home in the evening, "
            f"and that nobody had told them of the plan before {word(7 * number)} Street was closed to all.\n\n"
        )
    ),
    "a cue of spaces": _repeated(" ", before=f"WEBVTT\n\n00:01.000 --> 00:04.000\n>> ANN DOE: {ENGLISH}", tail="\nx\n"),
    "a mail sent on, and hyphens": _repeated("-", before=f"{_MAIL_SENT_ON}{ENGLISH * 30}\n", tail="\nx\n"),
    "a mail sent on, and empty lines": _repeated("\n", before=f"{_MAIL_SENT_ON}{ENGLISH * 30}\n", tail="x\n"),
    "an item of a newsletter, and spaces": _repeated(" ", before=f"{_NEWSLETTER}{ENGLISH * 30}\n\n* a", tail="b\n"),
    "one long name": lambda size: f"{_head(size)}Ann B{'a' * (size // 2)} said it was wet.\n".encode(),
    "quotations that nobody closes": _repeated("“a\n"),
    "straight quotations that nobody closes": _repeated('"a\n'),
    "quotations of one letter": _repeated("“a”\n"),
    "quotations that nobody closes, in a line": _repeated("“a "),
    "single quotations that nobody closes": _repeated("‘a "),
    "quotations, each by somebody else": _numbered(
        lambda number: f"“I {word(number)} it,” said {word(number).title()} Doe, the mayor. "
    ),
    "a quotation and its speaker": _repeated("“Hi,” said Ann Doe. "),
    "quoted words": _repeated('he called it "a" '),
    "opening marks": _repeated("“"),
    "apostrophes": _repeated("a'"),
    "brackets": _repeated("(["),
    "paragraphs of one number": _repeated("7\n\n"),
    "paragraphs of one letter": _repeated("a\n\n"),
    "headings": _repeated("# A\n"),
    "items of a list": _repeated("- a\n"),
    "cells of a table": _repeated("| a | b |\n"),
    "emphasis that nobody closes": _repeated("**a ~~b _c\n\nThe board met on the day after, it was said.\n\n"),
    "links that nobody closes": _repeated("[a](" * 100 + "\n\nThe board met on that day, the mayor said.\n\n"),
    "links within links": _repeated("[a [b](c) ![d](e) &amp; <b>f</b> was said\n\nThe board met on that day.\n\n"),
    "lines broken at a width": _repeated("the sea broke the old dike at Marsk on Sunday, and it took the\n"),
    "items of a long list": _repeated("- the sea broke the old dike at Marsk on Sunday\n"),
    "pages": _repeated("The Courier\n\nThe sea broke the old dike at Marsk on Sunday.\n\n12\n\f"),
    "lines of quoted mail": _repeated("> the sea broke the old dike at Marsk on Sunday, and\n"),
    "one word with an accent": _repeated("a", "The mayor of the town said that it was to be. é"),
    "block quotations": _repeated("> Rain fell.\n> - Ann Doe\n\nBob Roe wrote:\n\n"),
    "questions and answers": _repeated("Q: Why?\nA: No.\n"),
    "one turn of a transcript": _repeated("he is here in the house\n", "ANN: yes.\nBOB: it is.\n", "ANN: no.\n"),
    "a phrase that is folded again and again": _repeated("A-the mayor "),
    "posts that all differ": _numbered(
        lambda number: (
            f"{word(number).title()} Doe, mayor of {word(3 * number).title()}, spoke. "
            f"The mayor of {word(5 * number).title()} said no. "
        )
    ),
    "names that all differ": _numbered(lambda number: f"{word(number).title()} {word(7 * number).title()} spoke. "),
    "last names that all differ": _numbered(lambda number: f"Ann {word(number).title()} spoke. "),
    "bodies that all differ": _numbered(lambda number: f"The {word(number).title()} Board met. "),
    "possessives": _repeated("Doe's "),
    "initials": _repeated("X. Y. "),
    "pronouns": _repeated("She said he told her that she would go. "),
    "one sentence": _repeated("Ann Doe said that the man who saw Bob told him to go and "),
    "said": _repeated("said that he "),
    "deadlines": _repeated("He must pay by Friday. "),
    "deadlines that all differ": _numbered(
        lambda number: f"{word(number).title()} must pay by 5 May {2000 + number % 90}.\n"
    ),
    "until": _repeated("until May "),
    "days": _repeated("3 May 2016, "),
    "ISO days": _repeated("2016-05-03 "),
    "clock times": _repeated("at 9 a.m. "),
    "lengths of time": _repeated("10 days "),
    "two years ago": _repeated("two years ago, "),
    "last week": _repeated("last week "),
    "numbers": _repeated("5 dogs "),
    "numbers that all differ": _numbered(
        lambda number: f"The board paid {number} men and {number + 1} {word(number)}s there on the dam.\n"
    ),
    "number words": _repeated("hundred and "),
    "one long number": _repeated("1"),
    "fractions": _repeated("½"),
    "one long word": _repeated("a"),
    "hyphens": _repeated("a-"),
    "one long line of words": _repeated("the dike "),
    "capitals": _repeated("ABC DEF "),
    "empty lines": _repeated("\n", tail=ENGLISH),
    "empty lines in lines of a fixed width": _repeated("\n", _WRAPPED, _WRAPPED[:400]),
    "blank lines in lines of a fixed width": _repeated("\n ", _WRAPPED, _WRAPPED[:400]),
    "line ends of Windows": _repeated("\r\n", tail=ENGLISH),
    "spaces": _repeated(" ", tail=ENGLISH),
    "form feeds": _repeated("\f", tail=ENGLISH),
    "combining marks": _repeated("\u0301", tail=ENGLISH),
    "invisible spaces": _repeated("\u200b", tail=ENGLISH),
    "overrides of direction": _repeated("\u202e", tail=ENGLISH),
    "pictures": _repeated("😀"),
    "less-than signs": _repeated("<"),
    "tags": _repeated("<b>x</b> "),
    "comments of HTML": _repeated("<!--"),
    "links of Markdown": _repeated("[a](b) "),
    "stars": _repeated("*"),
    "bytes that are no UTF-8": lambda size: _head(size).encode() + b"a\xff" * (size // 4),
    "two-byte characters and a broken one": lambda size: ("é" * (size // 2)).encode() + b"\xff",
}

LEAN = (
    "empty lines",
    "empty lines in lines of a fixed width",
    "blank lines in lines of a fixed width",
    "line ends of Windows",
    "spaces",
    "form feeds",
    "combining marks",
    "less-than signs",
    "opening marks",
    "stars",
    "one long word",
    "one long number",
)
"""Texts that take hardly more memory than themselves; a word of prose is an object, and so is a name."""

LEAN_ONES = 20.0
HEAVY = {
    "text": 160.0,  # prose 70, a text of nothing but names of bodies 150
    "page": 40.0,  # the extractor keeps copies of the page, and the parser builds one before it can be refused
    "page: one long line": 160.0,  # a text
    "ninjs": 50.0,  # a text, of which the parts are counted before it is refused
    "claims: one long passage": 100.0,  # a text
    "web": 40.0,  # a page
    "web: a gzip bomb": 60.0,  # twenty megabytes come out of a fifth of a megabyte before it is refused
}
"""How many times the input a kind may take, where that is more than `LEAN_ONES`, and why."""


def _page(body: str) -> bytes:
    words = f"<p>{ENGLISH * 3}</p>" * 10
    return (
        f"<!doctype html><html><head><title>Dike holds</title></head><body><article>{words}{body}{words}"
        "</article></body></html>"
    ).encode()


def _elements(opening: str, closing: str = "") -> Callable[[int], bytes]:
    return lambda size: _page(opening * (size // len(opening + closing)) + closing * (size // len(opening + closing)))


def _attributes(written: Callable[[int], str]) -> Callable[[int], bytes]:
    return lambda size: _page(f"<p {' '.join(written(number) for number in range(size // 9))}>{ENGLISH}</p>")


_LINKED = '<script type="application/ld+json">{}</script>'
PAGES: dict[str, Callable[[int], bytes]] = {
    "prose": _elements(f"<p>{ENGLISH * 3}</p>"),
    "attributes": _attributes(lambda number: f"a{number}=1"),
    "attributes in quotation marks": _attributes(lambda number: f'a{number}="1>"'),
    "attributes between slashes": _attributes(lambda number: f"/a{number}/"),
    "the same attribute": _attributes(lambda number: "a=1"),
    "attributes of many elements": _elements(f"<p {' '.join(f'a{number}=1' for number in range(90))}>x</p>"),
    "one long attribute": lambda size: _page(f'<img src="data:image/png;base64,{"A" * size}">'),
    "elements": _elements("<p>x</p>"),
    "elements in elements": _elements("<div>", "</div>"),
    "elements that nobody closes": _elements("<i>"),
    "tables in tables": _elements("<table><tr><td>", "</td></tr></table>"),
    "quotations in a figure": lambda size: _page(
        "<figure><blockquote>We stay here on the dike for ever and a day.</blockquote></figure>" * min(8000, size // 88)
    ),
    "quotations in a line": lambda size: _page("<q>x</q> " * min(16_000, size // 9)),
    "short elements in elements": lambda size: _page("<div><div><div>x</div></div></div>" * min(5_500, size // 34)),
    "less-than signs": _elements("<"),
    "tags that nobody closes": _elements("<a "),
    "comments that nobody closes": _elements("<!--"),
    "character references": _elements("&#60;"),
    "one long tag": lambda size: _page(f"<{'a' * size}>"),
    "one long line": lambda size: _page(ENGLISH * (size // len(ENGLISH))),
    "brackets in JSON-LD": lambda size: _page(_LINKED.format("[" * size)),
    "objects in JSON-LD": lambda size: _page(_LINKED.format(f"[{'{},' * (size // 3)}1]")),
    "markup in the text of JSON-LD": lambda size: _page(
        _LINKED.format(json.dumps({"@type": "NewsArticle", "headline": "x", "articleBody": "<p>" * (size // 3)}))
    ),
}


def _story(**fields: Any) -> bytes:
    report = {"id": "r", "sha256": "0" * 64, "length": 10**9}
    return json.dumps({"format": 1, "id": "x", "title": "X", "reports": [report], **fields}).encode()


def _fact(number: int, **fields: Any) -> dict[str, Any]:
    anchor = {"report": "r", "start": number, "end": number + 1, "exact": "x"}
    return {"id": f"f{number}", "anchor": anchor, **fields}


def _joined(piece: Callable[[int], str], length: int) -> Callable[[int], bytes]:
    """An object of so many fields that they take about the size."""
    return lambda size: f"{{{','.join(map(piece, range(size // length)))}}}".encode()


STORIES: dict[str, Callable[[int], bytes]] = {
    "quotations": lambda size: _story(
        quotes=[
            _fact(number, kind="direct", content="x", unknown_because="made for this") for number in range(size // 170)
        ]
    ),
    "reports": lambda size: _story(
        reports=[{"id": f"r{number}", "sha256": "0" * 64, "length": 10} for number in range(size // 110)]
    ),
    "people in a circle": lambda size: _story(
        people=[
            {"id": f"p{number}", "name": "Ann", "kind": "person", "affiliation": f"p{number + 1}"}
            for number in range(size // 80)
        ]
    ),
    "one field again and again": _joined(lambda number: f'"k":{number}', 11),
    "fields that all come twice": _joined(lambda number: f'"k{number // 2}":{number}', 17),
    "objects with a field twice": lambda size: b'{"quotes":[' + b'{"a":1,"a":2},' * (size // 14) + b"1]}",
    "empty objects": lambda size: b'{"quotes":[' + b"{}," * (size // 3) + b"{}]}",
    "brackets": lambda size: b"[" * size,
    "objects in objects": lambda size: b'{"a":' * (size // 5),
    "a text that nobody closes": lambda size: b'{"a":"' + b"\\n" * (size // 2),
    "one long number": lambda size: b'{"format":' + b"1" * size + b"}",
    "empty lines": lambda size: b"{" + b"\n" * size + b"x",
}


def _item(value: str, kind: str) -> bytes:
    return json.dumps({"uri": "x", "bodies": [{"contentType": kind, "value": value}]}).encode()


NINJS: dict[str, Callable[[int], bytes]] = {
    "empty lines": lambda size: _item(_head(size) + "\n" * size, "text/plain"),
    "paragraphs of one letter": lambda size: _item(_head(size) + "a\n\n" * (size // 3), "text/plain"),
    "elements": lambda size: _item(_head(size) + "<p>" * (size // 3), "text/html"),
    "less-than signs": lambda size: _item(_head(size) + "<" * size, "text/html"),
    "comments that nobody closes": lambda size: _item(_head(size) + "<!--" * (size // 4), "text/html"),
    "objects": lambda size: b'{"uri":"x","bodies":[' + b"{}," * (size // 3) + b"{}]}",
}


def _claims(claim: Callable[[int], dict[str, Any]]) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        lines, length = [], 0
        for number in count():
            if length >= size:
                break
            lines.append(json.dumps(claim(number)).encode() + b"\n")
            length += len(lines[-1])
        return b"".join(lines)

    return make


CLAIMS: dict[str, Callable[[int], bytes]] = {
    "lines that are none": lambda size: b"x\n" * (size // 2),
    "empty objects": lambda size: b"{}\n" * (size // 3),
    "empty objects in an array": lambda size: b"[" + b"{}," * (size // 3) + b"{}]",
    "one letter": lambda size: b'{"exact":"x"}\n' * (size // 14),
    "one long word": lambda size: json.dumps({"exact": "a" * size}).encode(),
    "one long passage": lambda size: json.dumps({"exact": ENGLISH * (size // len(ENGLISH))}).encode(),
    "the same words again and again": _claims(lambda _: {"exact": "the " * 500}),
    "nothing like the report": _claims(lambda number: {"exact": " ".join(map(word, range(number, number + 200)))}),
    "one field again and again": _joined(lambda number: f'"k":{number}', 11),
    "fields that all come twice": _joined(lambda number: f'"k{number // 2}":{number}', 17),
    "selectors": lambda size: json.dumps({"target": {"selector": [{"type": "x"}] * (size // 15)}}).encode(),
    "brackets": lambda size: b"[" * size,
    "empty lines": lambda size: b"\n" * size,
}
