"""E-mail as it is sent (RFC 5322 and MIME): the text in it, which may be encoded, packed and beside pictures."""

import re
from collections import deque
from email import message_from_bytes, policy
from email.message import EmailMessage

from briefcli import regexes
from briefcli.errors import NotAnArticle
from briefcli.model.article import Article
from briefcli.model.preamble import Preamble
from briefcli.store import encoding, fields

_PACKED = frozenset({"mime-version", "content-type", "content-transfer-encoding"})
_MOST_PARTS = 100
"""A newsletter has three; the parser takes time for each part within a part."""
_FEWEST_WORDS = 50
"""A plain part with fewer only says that there is another part."""
_MOST_WORDS_OF_SIGNATURE = 120
"""What follows the mark of a signature and has more is a part of the letter."""
_SIGNATURE = regexes.compile(r"\n(?:-- ?|_{20,})(?=\r?\n)")
_SENT_ON = regexes.compile(r"(?:\w+: )?fwd?:", re.IGNORECASE)
_INNER_HEADERS = regexes.compile(
    # What may stand on the line above is bounded, so that time stays linear where nothing follows it.
    r"(?:\A|\n)(?:[-_*> ]{0,80}+(?:[A-Za-z]{1,20} ){0,2}(?:[Mm]essage)?[-_*: ]{0,80}+\r?\n\s{0,8}+)?"
    r"(?=\*?From:\*? [^\n]+\r?\n\*?(?:Sent|Date|To|Cc|Subject):)"
)
"""The headers of a message that was sent on, and the line that announces them."""
_ABOVE_QUOTED = regexes.compile(r"(?:\A|\n)On [^\n]{5,120}(?:\r?\n[^\n>]{0,80})?\bwrote:[ \t]*\r?\n\s{0,8}(?=>)")
"""What a mail program writes above the mail that is answered."""
_LEAST_TIMES_OF_NOTE = 3
"""How many times as long as the answer above it a mail is that is sent on in marks, and not only answered."""
_MOST_WORDS_OF_NOTE = 80
_REMEDY = "Save the article in it as text, or hand in its address."


def is_packed(above: Preamble) -> bool:
    """Whether the headers of an e-mail say that it has the form in which it is sent."""
    return not _PACKED.isdisjoint(above.fields)


def read(data: bytes, above: Preamble, name: str) -> Article:
    """The article in an e-mail: its plain part, or its HTML part where the plain one says too little.

    Raises `NotAnArticle` where there is no text in it, and what a page raises.
    """
    if data.lower().count(b"boundary=") > _MOST_PARTS:
        raise NotAnArticle(f"{name} is an e-mail with more than {_MOST_PARTS} parts", _REMEDY)
    message = message_from_bytes(data, policy=policy.default)
    plain, html = _part(message, "plain"), _part(message, "html")
    if html.strip() and len(plain.split()) < _FEWEST_WORDS:
        from briefcli.store import page

        found = page.read(html, name, is_mail=True)
        return fields.told(found, above) if len(found.text.split()) > len(plain.split()) else _told(plain, above)
    if not plain.strip():
        raise NotAnArticle(f"{name} is an e-mail without text in it", _REMEDY)
    return _told(plain, above)


def _told(text: str, above: Preamble) -> Article:
    own = _sent_on(_without_signature(text), above)
    if not fields.OF_LISTS.isdisjoint(above.fields):
        from briefcli.store import newsletters  # for mail of a list alone

        own = newsletters.without_pointers(own)
    return fields.told(Article(text=own), above)


def _sent_on(text: str, above: Preamble) -> str:
    """The message that a mail only sends on, without the note above it: FW: Statement.

    It may stand in marks of quoted mail, with hardly anything unmarked but the note.
    """
    answered = _ABOVE_QUOTED.search(text)
    if answered is not None:
        note, below = len(text[: answered.start()].split()), text[answered.end() :]
        is_marked = all(line.startswith(">") for line in below.split("\n") if line.strip())
        if is_marked and note <= _MOST_WORDS_OF_NOTE and _LEAST_TIMES_OF_NOTE * note <= len(below.split()):
            return below
    inner = _INNER_HEADERS.search(text) if _SENT_ON.match(above.fields.get("subject", "")) else None
    note = len(text[: inner.start()].split()) if inner is not None else 0
    is_note = note <= _MOST_WORDS_OF_NOTE and inner is not None and 2 * note <= len(text[inner.end() :].split())
    return text[inner.end() :] if is_note and inner is not None else text


def _without_signature(text: str) -> str:
    """The text without the signature behind “-- ” (RFC 3676), whose space many programs lose, or how to unsubscribe.

    Mailing lists write that below a line.
    """
    last = deque(_SIGNATURE.finditer(text), maxlen=1)
    if not last or last[0].start() < len(text) // 2:
        return text
    found = last[0]
    below = text[found.end() :]
    is_signature = found[0].endswith(" ") or "unsubscribe" in below.lower()
    return text[: found.start()] if is_signature and len(below.split()) <= _MOST_WORDS_OF_SIGNATURE else text


def _part(message: EmailMessage, kind: str) -> str:
    """The text of the part of a kind, decoded as that part says; nothing where there is none."""
    try:
        part = message.get_body((kind,))
        data = part.get_payload(decode=True) if part is not None else None
        charset = part.get_content_charset() if part is not None else None
    except (ValueError, LookupError, KeyError, AttributeError, TypeError, IndexError, RecursionError):
        return ""  # the standard library's parser on hostile input
    return encoding.decode(data, charset).removeprefix("\ufeff") if isinstance(data, bytes) else ""
