"""What is hidden in an argument is shown, and commands no terminal, whoever repeats it: we or Typer."""

import unicodedata
from pathlib import Path

import pytest

from door.attacks import in_terminal
from door.surroundings import BRIEF, REPORT, STORY, environment, furnish, run

pytestmark = pytest.mark.slow

HIDDEN = {
    "a command to the terminal": "\x1b]0;OWN\x07",
    "the same in one byte": "\x9b31m",
    "back to the start of the line": "\r",
    "a vertical tab": "\x0b",
    "a next line": "\x85",
    "a line separator": "\u2028",
    "a paragraph separator": "\u2029",
    "an override of direction": "\u202e",
    "an isolate": "\u2066",
    "a zero-width space": "\u200b",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\xad",
    "a tag": "\U000e0041",
}
WORD = "a" + "b".join(HIDDEN.values()) + "z"
INVISIBLE = {char for char in WORD if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp")}

PLACES: list[tuple[str, ...]] = [
    ("{}",),
    ("--{}",),
    ("-{}",),
    ("--version={}",),
    ("--install-completion={}",),
    ("{}", "quotes"),
    ("--{}", "quotes"),
    ("quotes", "{}"),
    ("quotes", "folder/{}"),
    ("quotes", "{}.json"),
    ("quotes", "http://{}/"),
    ("quotes", "story", "{}"),
    ("quotes", "--{}"),
    ("quotes", "-{}"),
    ("quotes", "--json={}"),
    ("quotes", "--kind", "{}"),
    ("quotes", "--speaker", "{}"),
    ("quotes", "--about", "{}"),
    ("quotes", str(REPORT), "--published", "{}"),
    ("figures", "--measure", "{}"),
    ("countdown", "--as-of", "{}"),
    ("countdown", "--width", "{}"),
    ("schema", "{}"),
    ("new", "{}", "--to", "kept"),
    ("new", str(REPORT), "--id", "{}"),
    ("new", str(REPORT), "--to", "{}"),
    ("new", str(REPORT), "--to", "/dev/null/{}"),
    ("check", str(STORY), "--rule", "{}"),
    ("check", str(STORY), "--report", "{}"),
    ("check", str(STORY), "--report", "gazette={}"),
    ("check", str(STORY), "--ignore", "{}", "--because", "So it is spelt."),
    ("check", str(STORY), "--ignore", "altered:{}", "--because", "So it is spelt."),
    ("check", "--claims", "{}", "--report", str(REPORT)),
    ("check", "--claims", "claims.jsonl", "--report", "{}"),
]
REPEATED_NOWHERE = {"-{}", "--version={}", "--install-completion={}", "--json={}", "--about"}


def on_terminal(folder: Path, place: tuple[str, ...], word: str) -> str:
    surroundings = environment(folder, HOME=str(folder), SHELL="/bin/sh", BRIEF_DEBUG=None)
    command: list[str | bytes] = [*BRIEF, *(part.replace("{}", word) for part in place)]
    return in_terminal(command, furnish(folder), surroundings, is_endless=False).out.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_what_is_hidden_in_an_argument_is_shown(place: tuple[str, ...], tmp_path: Path) -> None:
    shown = on_terminal(tmp_path, place, WORD)

    assert not INVISIBLE & set(shown)
    if not REPEATED_NOWHERE & set(place):
        for char in INVISIBLE:
            assert any(seen in shown for seen in visible(char)), (char, shown)


def visible(char: str) -> list[str]:
    """How a character may be shown: as in Python, by its number, in an address, as a picture, or as unknown."""
    octets = "".join(f"%{octet:02X}" for octet in char.encode())
    picture = chr(0x2400 + ord(char)) if ord(char) < 0x20 else "\ufffd"
    return [ascii(char)[1:-1], f"\\x{ord(char):02x}", octets, picture]


@pytest.mark.parametrize(
    "place", [("quotes", "{}"), ("new", str(REPORT), "--to", "{}"), ("new", str(REPORT), "--to", "/dev/null/{}")]
)
def test_a_name_of_several_lines_takes_one_line(place: tuple[str, ...], tmp_path: Path) -> None:
    shown = on_terminal(tmp_path, place, "a\nbrief: b")

    assert "a\\nbrief: b" in shown
    assert "\nbrief: b" not in shown


@pytest.mark.parametrize("char", [char for char in WORD if char != "b"], ids=ascii)
def test_a_program_is_given_the_name_as_it_is(char: str, tmp_path: Path) -> None:
    done = run(tmp_path, "new", str(REPORT), "--to", f"x{char}y")

    assert (done.status, done.out) == (0, f"x{char}y/story.json\n".encode())
    assert (tmp_path / f"x{char}y" / "story.json").exists()
    assert char.isprintable() or char.encode() not in done.err


@pytest.mark.parametrize("name", ["می\u200cخواهم", "👩\u200d👧", "e\u0301", "a b"])
def test_what_is_part_of_a_word_is_kept(name: str, tmp_path: Path) -> None:
    assert f"brief summary '{name}'\n" in on_terminal(tmp_path, ("new", str(REPORT), "--to", "{}"), name)
