"""What each meaning looks like: its word, its mark, its colour; stated once for every view.

Words stand in the terminal's own foreground, the one colour that is readable on every theme: of its sixteen
colours each is too faint for words on some light or dark ground (contrast below 4.5 to 1), and so is `dim`.
Colour is for marks and bars, and for what repeats them; no meaning rests on it alone.
"""

from typing import Final

HEADING: Final = "bold"
NAME: Final = "bold"
NUMBER: Final = "bold"
RULE: Final = "dim"
"""Lines, bullets and what is left of a bar; never words."""
NOTE: Final = "bold yellow"
QUOTE: Final = "cyan"
TODAY: Final = "bold yellow"

DRAFT: Final = "Drafted by a program from the article; nobody has edited it."

NOTE_MARK: Final = "!"
QUOTE_BAR: Final = "▌"
IN_FORCE_MARK: Final = "▶"

STATUS_WORDS: Final = {
    "not_announced": "not yet announced",
    "running": "running",
    "today": "due today",
    "passed": "passed",
    "superseded": "superseded",
    "undated": "no due date",
}
STATUS: Final = {
    "not_announced": "blue",
    "running": "green",
    "today": "bold yellow",
    "passed": "red",
    "superseded": "dim",
    "undated": "yellow",
}
RELATION: Final = {"past": "dim", "today": TODAY, "due": "green", "undated": "yellow"}
RELATION_MARKS: Final = {"past": "●", "today": "◆", "due": "○", "undated": "?"}

QUOTE_KINDS: Final = {"direct": "direct", "partial": "partial", "indirect": "reported speech"}
NOTE_KINDS: Final = {
    "correction": "correction",
    "conflict": "conflict",
    "context": "context",
    "outcome": "outcome",
}
LABEL_KINDS: Final = {"title": "title of a work", "nickname": "nickname", "scare": "at arm’s length"}
POSITION_KINDS: Final = {
    "offer": ("Offer", "to"),
    "demand": ("Demand", "on"),
    "threat": ("Threat", "to"),
    "refusal": ("Refusal", "to"),
    "agreement": ("Agreement", "with"),
    "pledge": ("Pledge", "to"),
    "claim": ("Claim", "to"),
    "denial": ("Denial", "to"),
    "accusation": ("Accusation", "against"),
    "appeal": ("Appeal", "to"),
}
"""Each kind's noun, and the word that joins it to the one it is put to."""

SEVERITY: Final = {"error": "bold red", "warning": "yellow", "notice": "blue"}
SEVERITY_MARKS: Final = {"error": "✗", "warning": "!", "notice": "·"}
VERDICT: Final = {
    "verbatim": ("✓", "green"),
    "normalised": ("✓", "green"),
    "edited": ("✓", "green"),
    "moved": ("!", "yellow"),
    "unconfirmed": ("?", "yellow"),
    "ambiguous": ("!", "yellow"),
    "elsewhere": ("✗", "red"),
    "altered": ("✗", "red"),
    "misattributed": ("✗", "red"),
    "absent": ("✗", "red"),
    "unproven": ("!", "yellow"),
    None: ("✗", "red"),
}
"""The mark of each verdict, with its colour."""
PIECES: Final = {
    "same": ("", "", ""),
    "marked": ("", "", "bold"),
    "claimed": ("[-", "-]", "red"),
    "printed": ("{+", "+}", "green"),
}
"""What stands before and after a piece of an excerpt, and the colour of its marks; the signs are those of `wdiff`."""
PIECE_MARK: Final = "^"
