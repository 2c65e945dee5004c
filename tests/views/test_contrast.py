"""Words are as readable as the terminal's own: none is faint or in a colour that some theme cannot carry."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.ansi import AnsiDecoder
from rich.color import ColorType
from rich.console import Console
from rich.style import Style

from factories import encoded, full_story

Brief = Callable[..., Any]

ENOUGH = 4.5
"""WCAG 2.2, success criterion 1.4.3."""

# Background, foreground, and the first eight colours, as the programs ship them.
THEMES = {
    "xterm": "#000000 #e5e5e5 #000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5",
    "xterm, reversed": "#ffffff #000000 #000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5",
    "Solarized dark": "#002b36 #839496 #073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5",
    "Solarized light": "#fdf6e3 #657b83 #073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5",
    "GNOME dark": "#171421 #d0cfcc #171421 #c01c28 #26a269 #a2734c #12488b #a347ba #2aa1b3 #d0cfcc",
    "GNOME light": "#ffffff #171421 #171421 #c01c28 #26a269 #a2734c #12488b #a347ba #2aa1b3 #d0cfcc",
    "Campbell": "#0c0c0c #cccccc #0c0c0c #c50f1f #13a10e #c19c00 #0037da #881798 #3a96dd #cccccc",
}

PAGES = ("summary", "quotes", "figures", "countdown", "timeline", "people", "positions")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def halfway(one: str, other: str) -> str:
    """What terminals make of faint text."""
    return "#" + "".join(f"{(int(one[at : at + 2], 16) + int(other[at : at + 2], 16)) // 2:02x}" for at in (1, 3, 5))


def least(style: Style) -> float:
    """The contrast of a style on the theme that is worst for it; a theme's own foreground is its owner's choice."""
    found = []
    for theme in THEMES.values():
        ground, own, *colours = theme.split()
        named = style.color is not None and style.color.type is ColorType.STANDARD and style.color.number is not None
        colour = colours[style.color.number] if named and style.color and style.color.number is not None else own
        shown = halfway(colour, ground) if style.dim else colour
        found.append(contrast(shown, ground) if shown != own else max(contrast(own, ground), ENOUGH))
    return min(found)


def faint(page: str) -> set[str]:
    """The words on a page, in all of their pieces of one style, that some theme cannot carry."""
    console = Console(width=1000, color_system="standard", force_terminal=True)
    pieces = [piece for line in AnsiDecoder().decode(page) for piece in line.render(console)]
    return {
        piece.text.strip()
        for piece in pieces
        if re.search(r"\w", piece.text) and least(piece.style or Style.null()) < ENOUGH
    }


@pytest.mark.parametrize(
    ("style", "is_readable"),
    [
        ("", True),
        ("bold", True),
        ("dim", False),
        *((colour, False) for colour in ("red", "green", "yellow", "blue", "cyan")),
    ],
)
def test_only_the_own_foreground_is_readable_everywhere(style: str, is_readable: bool) -> None:
    assert (least(Style.parse(style)) >= ENOUGH) is is_readable


@pytest.mark.parametrize("options", [(), ("--evidence", "--why")])
@pytest.mark.parametrize("command", PAGES)
def test_all_words_of_a_page_are_readable(brief: Brief, command: str, options: tuple[str, ...]) -> None:
    for story in (None, encoded(full_story())):
        name = ("-",) if story else ()
        asked = ("--as-of", "2031-05-03", "--color", "always", "--width", "100")
        done = brief(command, *name, *asked, *options, **({"stdin": story} if story else {}))

        assert done.status == 0
        assert "\x1b[" in done.out
        assert faint(done.out) == set()


def test_all_words_of_a_check_are_readable(brief: Brief) -> None:
    sample = Path(__file__).parents[2] / "docs" / "sample"
    asked = ("--evidence", "--color", "always")
    draft = brief("check", str(sample / "draft.md"), "--against", str(sample / "report.txt"), *asked)
    claims = brief("check", "--claims", str(sample / "claims.jsonl"), "--report", str(sample / "report.txt"), *asked)
    story = brief("check", *asked)

    for done in (draft, claims, story):
        assert "\x1b[" in done.out
        assert faint(done.out) == set()
