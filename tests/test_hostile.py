"""Text that attacks a terminal, a spreadsheet or a layout, through every field, command and format.

The fields are found by walking the nouns, so that a new one is tested from its first day.
"""

import csv
import io
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import msgspec
import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from wcwidth import wcswidth

from briefcli.model.story import Story
from briefcli.views import records, sanitise, style
from factories import encoded, figure, full_story, person, quote, story

Brief = Callable[..., Any]

COMMANDING = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear screen": "\x1b[2J\x1b[Hgone",
    "window title": "\x1b]0;owned\x07",
    "link": "\x1b]8;;https://example.org\x1b\\click\x1b]8;;\x1b\\",
    "device control": "\x1bPq#0;2;0;0;0\x1b\\",
    "reset": "\x1bc",
    "one-byte control sequence": "\x9b31mred\x9d0;owned\x9c",
    "bell and backspace": "true\x07\x08\x08\x08\x08lie",
    "overwriting": "the truth\ra lie",
    "null and delete": "a\x00b\x7fc\x1e\x1f",
    "next line": "above\x85below\u2028and\u2029more\x0b\x0c",
    "lines and tabs": "one\ntwo\r\nthree\tfour",
    "override": "\u202egnp.exe\u202c \u202dabc\u202c",
    "isolates": "\u2066a\u2069\u2067b\u2068c\u200e\u200f\u061c",
    "zero width": "in\u200bvis\u2060ible\ufeff\u00ad",
    "tags": "tag\U000e0041\U000e0042\U000e007f",
    "annotation": "\ufff9base\ufffaruby\ufffb",
}
VISIBLE = {
    "markup": "[bold red]loud[/bold red] [/] [link=https://example.org]x[/link] [not a tag]",
    "editorial brackets": "they [sic] told [the allies] […] so",
    "emoji": "🎉 🚢 :tada:",
    "Hebrew": "שלום עולם",
    "Arabic": "مرحبا بالعالم",
    "Chinese": "海の壁は持ちこたえた長城",
    "Korean": "한국어",
    "combining": "e\u0301 Z͑ͫ̓ a\u0308",
    "long word": "Hafenbehördenverordnungsänderungsgesetzentwurf" * 3,
    "formula": "=1+1",
    "sum": "@SUM(A1:A9)",
    "plus": "+1",
    "minus": "-1",
    "HTML": "<script>alert(1)</script> &amp; &lt;",
    "backslashes": "\\n \\x1b \\u001b ${HOME} $(id) `id` %s {0}",
    "quotation marks": "\"a\" 'b' “c”,;",
}
# Terminals disagree about these, a terminal emulator that counts code points most of all.
JOINED = {
    "family": "👨\u200d👩\u200d👧\u200d👦",
    "flag": "🇺🇦🇩🇰",
    "skin": "👍🏽",
    "presentation": "❤\ufe0f 1\ufe0f\u20e3",
    "Hindi": "नमस्ते",
    "Persian": "می\u200cخواهم",
}
HOSTILE = {**COMMANDING, **VISIBLE, **JOINED}
COMMANDS = ("summary", "quotes", "figures", "countdown", "timeline", "people", "positions")
PAGES = (*COMMANDS, "check")
DAY = ("--as-of", "2031-05-03")  # a term of the full story is in force, and everything about it is shown
PEOPLES: dict[str, tuple[str, ...]] = {
    "60": ("--width", "60"),
    "100": ("--width", "100"),
    "60 with grounds": ("--width", "60", "--evidence", "--why"),
    "100 with grounds": ("--width", "100", "--evidence", "--why"),
    "plain": ("--plain",),
    "plain with grounds": ("--plain", "--evidence", "--why"),
}


def asked(command: str, form: str) -> tuple[str, ...]:
    """The options of a form, as far as a command has them."""
    options = PEOPLES.get(form, (form,))
    return tuple(option for option in options if command not in ("check", "stories") or option != "--why")


def all_of(values: Iterable[Any], *fast: Any) -> list[Any]:
    """Parameters for a test, of which only some are in the fast part."""
    return [pytest.param(value, marks=[] if value in fast else [pytest.mark.slow]) for value in values]


FORMS = all_of(PEOPLES, "60 with grounds", "plain with grounds")  # narrow, and with all that there is
PAGE_FORMS = [form for form in FORMS if "plain" not in str(form.values)]

# Not walked: what has a form of its own (ids, dates, digests), and these.
NOT_TEXT = {
    "report": "must be the id of a report",
    "zone": "must be a name of the IANA database",
    "address": "has no white space and no control characters; test_addresses",
}
NOT_SHOWN_TO_PEOPLE = {
    "/$schema": "is for editors of the file",
    "/reports/*/author": "is for programs",
    "/people/*/aliases/*": "is for finding people",
    "/*/*/anchor/prefix": "is for finding the words again",
    "/*/*/anchor/suffix": "is for finding the words again",
}

_SGR = r"\x1b\[[0-9;]*m"
_LINK = r"\x1b\]8;(?:id=[0-9-]+)?;[^\x00-\x1f\x7f-\x9f]*\x1b\\"
_UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)


def without_colour(text: str) -> str:
    """Coloured output without the sequences that Rich writes, by their exact grammar."""
    return re.sub(f"{_SGR}|{_LINK}", "", text)


# The fields


def fields(value: Any, expected: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every place in a story where free text may stand: its path, what holds it, and under which key."""
    inner, meta = expected, None
    while get_origin(inner) is Annotated or type(None) in get_args(inner):
        if get_origin(inner) is Annotated:
            inner, meta = get_args(inner)[0], get_args(inner)[1]
        else:
            inner = next(one for one in get_args(inner) if one is not type(None))
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct) and isinstance(value, dict):
        for field in _fields_of(inner):
            key = field.encode_name
            if _is_text(field.type) and key not in NOT_TEXT:
                yield f"{path}/{key}", value, key
            elif key in value:
                yield from fields(value[key], field.type, f"{path}/{key}")
    elif get_origin(inner) is tuple and isinstance(value, list):
        for index, item in enumerate(value):
            if _is_text(get_args(inner)[0]):
                yield f"{path}/{index}", value, index
            else:
                yield from fields(item, get_args(inner)[0], f"{path}/{index}")
    assert meta is None or isinstance(meta, msgspec.Meta)


_fields_of = cache(msgspec.structs.fields)


@cache
def _is_text(expected: Any) -> bool:
    if get_origin(expected) is tuple:
        return False
    options = [one for one in (get_args(expected) or (expected,)) if one is not type(None)]
    if get_origin(expected) is Annotated:
        return get_args(expected)[0] is str and get_args(expected)[1].pattern is None
    return any(one is str or (get_origin(one) is Annotated and _is_text(one)) for one in options)


def filled(text_for: Callable[[int], str]) -> tuple[bytes, dict[str, str]]:
    """A story with a text in every field, as bytes; and the text under each path."""
    value = full_story()
    texts: dict[str, str] = {}
    for number, (path, holder, key) in enumerate(list(fields(value, Story))):
        if isinstance(holder, list) or holder.get(key) is not None:
            texts[path] = holder[key] = text_for(number)
    for anchor in _anchors(value):
        anchor["end"] = anchor["start"] + len(anchor["exact"])
    return encoded(value), texts


def _anchors(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "exact" in value:
            yield value
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from _anchors(item)


# Visible letters of width 1 that stand in no other text: each marks one field.
MARKS = [chr(code) for code in range(0x1200, 0x1358) if unicodedata.category(chr(code)) == "Lo"]


@cache
def marked(text: str) -> tuple[bytes, dict[str, str]]:
    return filled(lambda number: f"{MARKS[number]}{text}{MARKS[number]}")


@cache
def everywhere(text: str) -> bytes:
    """A story with the same text in every field."""
    return filled(lambda _number: text)[0]


def visible(text: str) -> str:
    """What can be seen of a text: it is made harmless as every view does, and white space is ignored."""
    return "".join(sanitise.text(text).split())


def test_the_walk_finds_the_fields_that_there_are() -> None:
    _, texts = marked("x")
    kinds = {re.sub(r"\d+", "*", path) for path in texts}

    assert kinds == {re.sub(r"\d+", "*", path) for path, _, _ in fields(full_story(), Story)}
    assert len(kinds) > 50
    assert len(texts) < len(MARKS)
    assert {
        "/title",
        "/reports/*/author",
        "/people/*/aliases/*",
        "/quotes/*/anchor/exact",
        "/deadlines/*/terms/*/citations/*/publisher",
        "/notes/*/text",
    } <= kinds


# Every field, command and format


@pytest.mark.parametrize("colour", [False, True], ids=["plain", "coloured"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("command", PAGES)
@pytest.mark.slow
def test_nothing_reaches_the_terminal_as_a_command(brief: Brief, command: str, form: str, colour: bool) -> None:
    story_ = everywhere(" ".join(HOSTILE.values()))
    done = brief(command, "-", *DAY, *asked(command, form), stdin=story_, env={"FORCE_COLOR": "1"} if colour else {})
    out = without_colour(done.out)

    assert (done.status, done.err) == (int(command == "check"), "")  # which has findings
    assert _UNSAFE.findall(out) == []
    assert ("\x1b" in done.out) == (colour and "plain" not in form)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.slow
def test_nothing_visible_is_lost(brief: Brief, command: str, form: str) -> None:
    story_, texts = marked(" ".join(HOSTILE.values()))
    seen = Counter(brief(command, "-", *DAY, *asked(command, form), stdin=story_).out)
    due: Counter[str] = Counter()
    for text in texts.values():
        assert seen[text[0]] % 2 == 0
        for char, count in Counter(visible(text)).items():
            due[char] += count * (seen[text[0]] // 2)

    assert due
    assert {char: count for char, count in due.items() if seen[char] < count} == {}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", ["60", "plain with grounds"])
@pytest.mark.slow
def test_a_quotation_reads_in_one_piece(brief: Brief, name: str, form: str) -> None:
    text = f"«{HOSTILE[name]}»"
    story_ = encoded(story(quotes=[quote(content=text)]))
    out = brief("quotes", "-", *asked("quotes", form), stdin=story_).out.replace(style.QUOTE_BAR, "")

    assert visible(text) in visible(out)


@pytest.mark.parametrize("form", PAGE_FORMS)
@pytest.mark.parametrize("command", PAGES)
@pytest.mark.slow
def test_no_line_is_wider_than_the_page(brief: Brief, command: str, form: str) -> None:
    story_ = everywhere(" ".join(HOSTILE.values()))
    width = int(form.split(maxsplit=1)[0])
    for line in brief(command, "-", *DAY, *asked(command, form), stdin=story_).out.splitlines():
        assert cell_len(line) <= width
        assert 0 <= wcswidth(line) <= width


@pytest.mark.parametrize("width", all_of([60, 100], 60))
@pytest.mark.parametrize("command", all_of(PAGES, "quotes", "countdown", "check"))
@pytest.mark.slow
def test_a_terminal_shows_what_was_printed_and_nothing_else(brief: Brief, command: str, width: int) -> None:
    story_ = everywhere(" ".join([*COMMANDING.values(), *VISIBLE.values()]))
    asked = (command, "-", *DAY, "--width", str(width), "--evidence")
    lines = brief(*asked, stdin=story_).out.splitlines()
    screen = pyte.Screen(width + 1, len(lines) + 1)
    screen.set_mode(pyte.modes.LNM)
    pyte.Stream(screen).feed(brief(*asked, stdin=story_, env={"FORCE_COLOR": "1"}).out)
    shown = [unicodedata.normalize("NFC", line.rstrip()) for line in screen.display]

    assert shown == [*(unicodedata.normalize("NFC", line.rstrip()) for line in lines), ""]
    assert screen.title == ""
    assert screen.cursor.y == len(lines)


@pytest.mark.parametrize("form", ["--json", "--jsonl"])
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.slow
def test_json_gives_back_the_very_text(brief: Brief, command: str, form: str) -> None:
    story_, texts = marked(" ".join(HOSTILE.values()))
    out = brief(command, "-", *DAY, form, stdin=story_).out
    found = [text for line in ([out] if form == "--json" else out.splitlines()) for text in _strings(json.loads(line))]
    by_mark = {text[0]: text for text in texts.values()}

    assert _UNSAFE.findall(out) == []
    assert found
    for text in found:
        for mark in set(text) & by_mark.keys():
            assert by_mark[mark] in text


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(item)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("command", all_of(COMMANDS, "quotes", "countdown"))
@pytest.mark.slow
def test_csv_cells_are_inert_and_read_back(brief: Brief, command: str, name: str) -> None:
    out = brief(command, "-", *DAY, "--csv", stdin=everywhere(HOSTILE[name])).out
    header, *rows = csv.reader(io.StringIO(out, newline=""), strict=True)
    expected = sanitise.text(HOSTILE[name])

    assert _UNSAFE.findall(out.replace("\r\n", "\n")) == []
    assert all(len(row) == len(header) for row in rows)
    for row in rows:
        for cell in row:
            assert not re.match(r"\s*[=+@\t\r＝＋－＠]", cell)
            assert not cell.lstrip().startswith("-") or cell.lstrip("-").replace(".", "").isdigit()
        if command != "summary":
            assert any(expected in cell for cell in row)


@pytest.mark.slow
def test_every_field_is_shown_to_people_somewhere(brief: Brief) -> None:
    story_, texts = marked("x")
    out = "".join(
        brief(command, "-", *DAY, *asked(command, form), stdin=story_, env={"BRIEF_STORY": ""}).out
        for command in PAGES
        for form in ("60 with grounds", "100", "plain with grounds")
    )
    kinds = {re.sub(r"\d+", "*", path) for path in texts}
    shown = {re.sub(r"\d+", "*", path) for path, text in texts.items() if text in out}
    hidden = {kind for kind in kinds - shown if not any(_is_covered(kind, rule) for rule in NOT_SHOWN_TO_PEOPLE)}

    assert hidden == set()


def _is_covered(path: str, rule: str) -> bool:
    return path == rule or (rule.startswith("/*/*/") and path.endswith(rule.removeprefix("/*/*")))


# Addresses, stories and messages


@pytest.mark.parametrize("form", [*PEOPLES, "--json", "--csv"])
def test_addresses(brief: Brief, form: str) -> None:
    address = "https://example.org/[/]\u202e\u2066\u200b[bold]%1b;\U000e0041=é海"
    story_ = encoded(story(quotes=[quote(citations=[{"publisher": "Log", "address": address}])]))
    done = brief("quotes", "-", *PEOPLES.get(form, (form,)), stdin=story_, env={"FORCE_COLOR": "1"})

    assert done.status == 0
    assert _UNSAFE.findall(without_colour(done.out).replace("\r\n", "\n")) == []
    if form == "--json":
        assert json.loads(done.out)[0]["citations"][0]["address"] == address


@pytest.mark.parametrize("form", [*PEOPLES, "--json", "--jsonl", "--csv"])
@pytest.mark.slow
def test_the_shelf_of_stories(brief: Brief, tmp_path: Path, form: str) -> None:
    import os

    shelf = tmp_path / "data" / "brief" / "stories"
    for name in (b"\x1b[31mred\x07", b"\xff\xfe", "\u202e海".encode(), b"new\nline"):
        folder = os.fsencode(shelf) + b"/" + name
        Path(os.fsdecode(folder)).mkdir(parents=True)
        Path(os.fsdecode(folder), "story.json").write_bytes(everywhere("\x1b[2J[sic]"))
    (shelf / "broken\x1b[31m").mkdir()
    (shelf / "broken\x1b[31m" / "story.json").write_bytes(b'{"\x9b":')
    done = brief("stories", *asked("stories", form))

    assert (done.status, done.err) == (0, "")
    assert _UNSAFE.findall(done.out.replace("\r\n", "\n")) == []


@pytest.mark.parametrize("name", all_of(HOSTILE, *COMMANDING))
@pytest.mark.slow
def test_messages_are_harmless(brief: Brief, name: str) -> None:
    text = HOSTILE[name]
    broken = [
        story(**{text: 1}),
        story(quotes=[quote(kind=text, speaker=text)]),
        story(id=text),
        story(people=[person(citations=[{"publisher": "x", "address": f"x{text}"}])]),
    ]
    runs = [brief("quotes", "-", stdin=encoded(one)) for one in broken]
    runs += [brief("quotes", "-", stdin=text.encode()), brief("quotes", f"./{text}"), brief("quotes", f"x{text}.json")]
    runs += [brief("quotes", "--speaker", f"xyz {text}"), brief("quotes", "--about", f"xyz {text}")]
    for run in runs:
        assert run.status in (1, 3)
        assert run.out == ""
        assert _UNSAFE.findall(run.err) == []
        for line, marks in zip(run.err.splitlines(), run.err.splitlines()[1:], strict=False):
            if marks.strip() and not marks.strip("^ "):
                assert wcswidth(marks) <= wcswidth(line) + 1


# The laws of the one place that makes text harmless

ANY_TEXT = st.text(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from("".join(HOSTILE.values()))
    | st.characters(min_codepoint=0x7F, max_codepoint=0xA0)
)


@given(ANY_TEXT)
def test_sanitising_twice_is_sanitising_once(raw: str) -> None:
    assert sanitise.text(sanitise.text(raw)) == sanitise.text(raw)
    assert sanitise.line(sanitise.line(raw)) == sanitise.line(raw)


@given(ANY_TEXT | st.text(st.characters(categories=["Cs"])))
def test_nothing_unsafe_is_left(raw: str) -> None:
    assert _UNSAFE.findall(sanitise.text(raw)) == []
    assert _UNSAFE.findall(sanitise.line(raw)) == []
    assert "\n" not in sanitise.line(raw)


@given(ANY_TEXT)
def test_what_is_visible_stays_in_its_order(raw: str) -> None:
    kept = [char for char in raw if unicodedata.category(char)[0] not in "CZ" and sanitise.text(f"{char}x") != "x"]
    left = iter(sanitise.text(raw))

    assert all(char in left for char in kept)


@given(st.characters(categories=["L", "M", "N", "P", "S"]))
def test_only_letters_without_a_shape_are_taken_out(char: str) -> None:
    blank = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    is_selector = 0xE0100 <= ord(char) <= 0xE01EF

    assert sanitise.text(char) == ("" if char in blank or is_selector else char)


@given(
    st.recursive(
        st.none() | st.integers() | ANY_TEXT,
        lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner),
        max_leaves=30,
    )
)
@pytest.mark.slow
def test_harmless_json_means_the_same(value: object) -> None:
    encoded_ = msgspec.json.encode(value).decode() if _is_small(value) else json.dumps(value, ensure_ascii=False)
    harmless = sanitise.json(encoded_)

    assert json.loads(harmless) == value
    assert _UNSAFE.findall(harmless) == []


def _is_small(value: object) -> bool:
    if isinstance(value, int):
        return abs(value) < 2**63
    return all(map(_is_small, value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()))


NOTES = st.builds(
    records.NoteRecord,
    id=ANY_TEXT,
    report=st.none() | ANY_TEXT,
    anchor=st.none(),
    citations=st.lists(
        st.builds(records.CitationRecord, publisher=ANY_TEXT, address=ANY_TEXT, date=st.none()), max_size=2
    ).map(tuple),
    about=st.lists(ANY_TEXT, max_size=2).map(tuple),
    kind=st.just("context"),
    title=ANY_TEXT,
    text=st.one_of(ANY_TEXT, st.text(st.characters(categories=["Cs"]))),
)


@given(NOTES)
@pytest.mark.slow
def test_the_short_way_lets_nothing_through(note: records.NoteRecord) -> None:
    harmless = sanitise.record(note)

    assert harmless.title == sanitise.text(note.title)
    assert harmless.text == sanitise.text(note.text)
    assert harmless.about == tuple(map(sanitise.text, note.about))
    assert [one.publisher for one in harmless.citations] == [sanitise.text(one.publisher) for one in note.citations]
    assert [one.address for one in harmless.citations] == [sanitise.text(one.address) for one in note.citations]


def test_numbers_in_csv_stay_numbers(brief: Brief) -> None:
    story_ = encoded(story(figures=[figure(value=-5, bound="exactly")]))
    rows = list(csv.DictReader(io.StringIO(brief("figures", "-", "--csv", stdin=story_).out, newline="")))

    assert Decimal(rows[0]["value"]) == -5
