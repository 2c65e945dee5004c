"""What stands above an article in its file: the fields of front matter, or the headers of an e-mail."""

import re

import msgspec

from briefcli import regexes

_LONGEST_CHARACTERS = 32_000
"""How far the end of the fields is sought; with more of them a file is no article, and time stays linear."""
_FENCED = regexes.compile(
    r"\s{0,20}(?:---[ \t]*\r?\n"
    r"(?P<yaml>(?:[\w-]+[ \t]*:[^\n]*\n|[ \t]+[^\n]*\n|-[ \t][^\n]*\n|#[^\n]*\n|\r?\n)+?)(?:---|\.\.\.)"
    r"|\+\+\+[ \t]*\r?\n(?P<toml>(?:[^\n]*\n)+?)\+\+\+)[ \t]*(?=[\r\n]|\Z)"
)
_HEADERS = regexes.compile(
    r"(?:From \S[^\n]*\n)?"
    r"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*[^\n]*(?:\n|\Z)(?:[ \t]+\S[^\n]*(?:\n|\Z))*)+(?=\r?\n|\Z|>)"
)
_HEADER = regexes.compile(r"(?P<name>[\w-]+):[ \t]*(?P<value>[^\n]*(?:\n[ \t]+\S[^\n]*)*)")
_YAML = regexes.compile(r"(?P<name>[\w-]+)[ \t]*:(?P<value>[^\n]*(?:\n(?:[ \t]+|-[ \t])[^\n]*)*)")
_TOML = regexes.compile(r"(?P<name>[\w-]+)[ \t]*=(?P<value>[^\n]*)")
_SECTION = regexes.compile(r"^[ \t]*\[", re.MULTILINE)
OF_MAIL = frozenset({"from", "subject", "date", "to", "sent", "cc", "reply-to", "message-id"})
"""Headers, in small letters, that a mail program shows above a mail."""
_FEWEST_HEADERS = 2
"""One line with a colon may be a headline; a mail has a sender and a subject at least."""
_ITEM = regexes.compile(r"(?:^|\n)[ \t]*-[ \t]+(?:name:[ \t]*)?([^\n]*)")
_NAMED = regexes.compile(r"\n[ \t]+name:[ \t]*([^\n]*)")


class Preamble(msgspec.Struct, frozen=True):
    """The fields above an article, their names in small letters, and where the article begins after them."""

    fields: dict[str, str]
    end: int
    is_mail: bool = False


NONE = Preamble({}, 0)


def read(text: str) -> Preamble:
    r"""The fields on top of a text: front matter in YAML or TOML between two fences, or headers of an e-mail.

    As trafilatura, Hugo, Jekyll and Pandoc write front matter. Of a list the items are joined with commas.

    >>> read("---\ntitle: The dike\nauthors: [Quill, Reed]\n---\nWords").fields
    {'title': 'The dike', 'authors': 'Quill, Reed'}
    """
    head = text[:_LONGEST_CHARACTERS]
    if (fenced := _FENCED.match(head)) is not None:
        pattern = _YAML if fenced["yaml"] is not None else _TOML
        block = fenced["yaml"] if fenced["yaml"] is not None else _SECTION.split(fenced["toml"])[0]
        return Preamble(_fields(pattern, block), fenced.end())
    return _mail(head)


def _mail(head: str) -> Preamble:
    start = len(head) - len(head.lstrip())
    match = _HEADERS.match(head, start)
    if match is None:
        return NONE
    fields = _fields(_HEADER, match.group())
    if len(OF_MAIL & fields.keys()) < _FEWEST_HEADERS or not {"from", "subject"} & fields.keys():
        return NONE
    return Preamble(fields, match.end(), is_mail=True)


def _fields(pattern: re.Pattern[str], block: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for match in pattern.finditer(block):
        fields.setdefault(match["name"].lower(), _value(match["value"]))
    return fields


def _value(written: str) -> str:
    """A value on one line, without the quotation marks or brackets of YAML and TOML."""
    first = written.partition("\n")[0].strip()
    if not first and (items := _ITEM.findall(written) or _NAMED.findall(written)):
        return ", ".join(_bare(item) for item in items)
    if first.startswith("[") and first.endswith("]"):
        return ", ".join(filter(None, (_bare(item) for item in first[1:-1].split(","))))
    if first in ("|", ">", "|-", ">-"):
        written = written.partition("\n")[2]
    return _bare(" ".join(written.split()))


def _bare(value: str) -> str:
    value = value.strip().rstrip("\r")
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
