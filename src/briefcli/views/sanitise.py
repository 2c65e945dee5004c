"""The one place where text from outside is made harmless before anybody sees it.

A story's text may hold terminal commands and characters that reorder or hide other text. `line` and
`text` make it inert and lose nothing visible: a control character becomes the picture of itself (ESC
becomes ␛), invisible format characters go, everything else stays as it is, brackets included. Both are
idempotent. `record` does it to every text of a record, before a view for people sees it. JSON has an
escaping of its own, which keeps every character: `json`. What is said about an argument or a name must tell it from
others that look alike: `message` writes invisible characters as escapes.
"""

import re
from typing import TypeVar, cast

import msgspec

from briefcli import regexes

Value = TypeVar("Value")

# Left-to-right marks and overrides reorder what stands around them (Unicode TR 9, "Trojan Source").
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Invisible and without a width: soft hyphen, zero-width space, word joiner, BOM, and the like. The joiners
# U+200C and U+200D stay, for Persian words and emoji of several parts are spelt with them.
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
)
_TAGS = "\U000e0000-\U000e0fff"
_REMOVED = f"[{_BIDI}{_INVISIBLE}{_TAGS}]"

# Patterns are compiled where they are first used: most runs need one of them.
_LINE_ENDS = "\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"
_UNSEEN = f"[\t\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029{_BIDI}{_INVISIBLE}{_TAGS}]"
_CONTROLS = "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]"
_UNSAFE_IN_JSON = r"\\[bfnrtu]|[\x7f-\x9f\u2028\u2029" + f"{_BIDI}{_INVISIBLE}{_TAGS}]"
_REPLACEMENT = "\ufffd"
_PICTURES = 0x2400
_DELETE = "\x7f"
_DELETE_PICTURE = "\u2421"

_CREDENTIALS = (
    r"(?i)\b(https?:/{0,3}|[a-z][a-z0-9+.-]{0,20}:/{1,3})(?!\[)"
    # A colon that no port follows, and all up to the last sign in the word; or what is left of the sign in the host.
    r"(?:[^\s/?#@:]*:(?!\d*(?:[/?#\s'\"]|$))\S{0,1000}|[^\s/?#]*)@"
)

_JSON_ESCAPED = f"[\x7f-\x9f\u2028\u2029{_BIDI}{_INVISIBLE}{_TAGS}]"


def text(raw: str) -> str:
    """The text with its lines kept apart by line feeds, each of them harmless."""
    lines = regexes.compile(_LINE_ENDS).sub("\n", raw).replace("\t", " ")
    return regexes.compile(_CONTROLS).sub(_picture, regexes.compile(_REMOVED).sub("", lines))


def line(raw: str) -> str:
    """The text on one line: white space of every kind becomes a single space, and goes at both ends."""
    return " ".join(text(raw).split())


def message(raw: str) -> str:
    r"""Words for standard error, with their line feeds; what is invisible in a name shows as the escape of itself.

    >>> print(message("the folder dike\u202e\u200b\x1b]0;"))
    the folder dike\u202e\u200b␛]0;
    """
    return regexes.compile(_CONTROLS).sub(
        _picture, regexes.compile(_UNSEEN).sub(lambda match: ascii(match[0])[1:-1], raw)
    )


def without_passwords(message: str) -> str:
    """A message without the names and passwords that stand before the host in an address.

    A password may hold a slash where somebody forgot to escape it; `https://host/@ada` holds none.

    >>> without_passwords("https://ada:pass/word@host/x cannot be read; https://host:80/@ada can")
    'https://…@host/x cannot be read; https://host:80/@ada can'
    """
    return regexes.compile(_CREDENTIALS).sub(r"\1…@", message) if "@" in message else message


def json(encoded: str) -> str:
    """JSON in which every character that could command a terminal or hide text is written as an escape."""
    if encoded.isascii() and _DELETE not in encoded:
        return encoded
    return regexes.compile(_JSON_ESCAPED).sub(_escape, encoded)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x7F:
        return _DELETE_PICTURE
    return chr(_PICTURES + code) if code < 0x20 else _REPLACEMENT


def _escape(match: re.Match[str]) -> str:
    utf16 = match[0].encode("utf-16-be")
    return "".join(f"\\u{utf16[index : index + 2].hex()}" for index in range(0, len(utf16), 2))


def record(value: Value) -> Value:
    """A record, or anything in one, with every text in it made harmless."""
    # Nearly all records are harmless as they are. Their JSON shows it at once: what is unsafe stands
    # there as itself or as an escape.
    try:
        encoded = msgspec.json.encode(value).decode()
    except UnicodeEncodeError:  # half a character, as in the name of a file that is no text
        return cast(Value, _deep(value))
    return cast(Value, _deep(value)) if regexes.compile(_UNSAFE_IN_JSON).search(encoded) else value


def _deep(value: object) -> object:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, tuple):
        return tuple(_deep(item) for item in value)
    if isinstance(value, msgspec.Struct):
        return type(value)(**{name: _deep(getattr(value, name)) for name in value.__struct_fields__})
    return value
