"""What each kind of input becomes, and what is refused with which words."""

import hashlib
import io
import json
import sys
import zipfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefcli.errors import BriefError, NotAnArticle, Unreadable
from briefcli.extract.draft.story import read
from briefcli.model.article import GIVEN
from briefcli.store import articles

BOM = "\ufeff"
REPORT = "The dam at Orlov Ferry “will hold”, said Mira Tolland, the engineer."

KEPT_AS_IT_IS = [
    REPORT,
    "  \n\nLeading and trailing space \t\n ",
    "Lines end\r\nas in\rmany\nsystems.\f Next page\v and\x85more\u2028lines\u2029",
    "A BOM in the mid" + BOM + "dle, a NUL\0 and zero\u200bwidth\u200d characters.",
    "# A heading\n\n> A quotation\n\n* an item <b>with markup</b>\n",
    '<p align="center"><img src="dam.png"></p>\n\n# Markdown may begin with a tag\n',
    "[Update 3] The dam holds.",
    "{{template}} The dam holds.",
    "Ελληνικά, кириллица, 日本語, 🌊 and e\u0301 apart",
    "no line break " * 5000,
    "OCR n0ise ~~ |||| ..,,",
    "BMW, ID3, MZ and RIFF are words.",
]


@pytest.mark.parametrize("text", KEPT_AS_IT_IS)
def test_text_and_markdown_are_kept_character_by_character(text: str) -> None:
    assert text == articles.decode(text.encode(), "article.md").text


def test_one_byte_order_mark_at_the_start_is_not_part_of_the_text() -> None:
    assert articles.decode((BOM + BOM + REPORT).encode(), "a.txt").text == BOM + REPORT


def test_of_plain_text_nothing_is_stated_but_what_the_address_says() -> None:
    article = articles.decode(REPORT.encode(), "a", address="https://courier.example/2025/07/14/dam")

    assert (article.title, article.publisher, article.author) == (None, None, None)
    assert (article.published, article.published_basis) == ("2025-07-14", "from the address")
    assert article.address == "https://courier.example/2025/07/14/dam"


def test_an_article_gives_its_report() -> None:
    article = articles.decode("Zoë.".encode(), "a").told(title="Dam holds", published="2025-07-14")
    report = article.report()

    assert (report.id, report.length, report.title) == (f"r-{report.sha256[:8]}", 4, "Dam holds")
    assert report.published_basis == GIVEN
    assert hashlib.sha256("Zoë.".encode()).hexdigest() == report.sha256


def _zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else "content")
    return file.getvalue()


REFUSED = [
    (b"", "x is empty", "Hand in the text"),
    (b" \r\n\t ", "x is empty", "Hand in the text"),
    (BOM.encode(), "x is empty", "Hand in the text"),
    ("\ufeff \n".encode("utf-16-le"), "x is empty", "Hand in the text"),
    ("\u2003\u00a0".encode(), "x is empty", "Hand in the text"),
    (bytes(range(256)) * 4, "x is binary data, not text", "plain text, Markdown, HTML or IPTC ninjs"),
    (b"\0" * 50 + b"a" * 50, "x is binary data, not text", "plain text"),
    (
        REPORT.encode("utf-16-le"),
        "x looks like UTF-16LE text without a byte order mark",
        "iconv -f UTF-16LE -t UTF-8 x",
    ),
    (
        REPORT.encode("utf-16-be"),
        "x looks like UTF-16BE text without a byte order mark",
        "iconv -f UTF-16BE -t UTF-8 x",
    ),
    (b"%PDF-1.7\n%\xe2\xe3", "x is a PDF document", "pdftotext x - | brief summary -"),
    (b"\x89PNG\r\n\x1a\n\0", "x is a picture (PNG)", "tesseract x -"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "x is a picture (JPEG)", "tesseract x -"),
    (b"GIF89a\1\0\1\0", "x is a picture (GIF)", "tesseract"),
    (b"RIFF\0\0\0\0WEBPVP8 ", "x is a picture (WebP)", "tesseract"),
    (b"II*\0\x08\0\0\0", "x is a picture (TIFF)", "tesseract"),
    (b"BM\x36\0\0\0\0\0\0\0", "x is a picture (BMP)", "tesseract"),
    (b"\0\0\0\x1cftypavif\0", "x is a picture (AVIF)", "tesseract"),
    (b"\0\0\0\x1cftypheic\0", "x is a picture (HEIC)", "tesseract"),
    (b'<svg xmlns="http://www.w3.org/2000/svg"></svg>', "x is a picture (SVG)", "the article itself"),
    (b"\0\0\0\x1cftypisom\0", "x is a film", "transcript"),
    (b"ID3\3\0\0\0", "x is a sound recording", "transcript"),
    (_zip("[Content_Types].xml", "word/document.xml"), "x is a Word document", "pandoc --wrap=none -t plain x"),
    (_zip("xl/workbook.xml"), "x is an Excel workbook", "pandoc"),
    (_zip("ppt/presentation.xml"), "x is a PowerPoint presentation", "pandoc"),
    (_zip("mimetype", "content.xml"), "x is an OpenDocument file", "pandoc"),
    (_zip("one.txt"), "x is a zip archive", "Unpack it"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "x is a document of old Microsoft Office", "pandoc"),
    (rb"{\rtf1\ansi The dam holds.}", "x is a document in Rich Text Format", "pandoc"),
    (b"\x1f\x8b\x08\0", "x is compressed (gzip)", "gunzip -c x | brief summary -"),
    (
        b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n",
        "x is a web archive (MHTML)",
        "HTML only",
    ),
    (b'<?xml version="1.0"?><rss version="2.0"></rss>', "x is a feed without articles", "one of its articles"),
    (b"<rss><channel><item/><item/></channel></rss>", "x is a feed of many articles", "one of its articles"),
    (b"<feed><entry/>", "x is a feed that is not well-formed XML", "one of its articles"),
    (
        b"<rss><item><title>a</title><description>b</description><link>https://c.example/z</link></item></rss>",
        "x is a feed that only announces its article",
        "Hand in https://c.example/z instead",
    ),
    (
        b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nxx",
        "x is an e-mail without text in it",
        "as text",
    ),
    (
        b'{"uri": "urn:a", "versioncreated": "2026-03-03T00:00:00Z", "headline": "x", "body_text": "y"}',
        "x is ninjs 1.x, with its text in `body_text`",
        "ninjs 2.x or 3.x",
    ),
    (
        b'{"uri": "urn:a", "language": "de-CH", "bodies": [{"value": "Der Damm brach."}]}',
        "x says that its language is 'de-CH'",
        "English item",
    ),
    (b'<?xml version="1.0"?><nitf></nitf>', "x is XML of a news agency", "ninjs"),
    (b'<?xml version="1.0"?><plist></plist>', "x is XML", "plain text"),
    (b'{"format": 1, "reports": []}', "x is a story, not an article", "STORY"),
    (b'{"a": 1}', "x is JSON, but neither a story nor an IPTC ninjs document (2.x or 3.x)", "`bodies`"),
    (b'[{"a": 1}]', "x is JSON, but neither a story nor an IPTC ninjs document (2.x or 3.x)", "`bodies`"),
    (b'{"uri": "urn:a", "headlines": [', "x is JSON, but neither", "`bodies`"),
    (b'{"a":' * 100_000, "x is JSON, but neither", "`bodies`"),
    (
        b'{"uri": "urn:a", "type": "picture", "bodies": []}',
        "x is a ninjs item of type picture without the text",
        "text item",
    ),
    (
        b'{"uri": "urn:a", "type": "picture", "bodies": [{"value": "Ann Doe at the pier of Lund on Monday."}]}',
        "x is a ninjs item of type picture: its text is a caption",
        "text item",
    ),
    (b"a" * (articles.LARGEST + 1), "x is larger than 20 MB", "one article"),
]


@pytest.mark.parametrize(("data", "problem", "remedy"), REFUSED, ids=[problem for _, problem, _ in REFUSED])
def test_what_is_not_an_article_is_refused_with_what_it_is(data: bytes, problem: str, remedy: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        articles.decode(data, "x")

    assert str(refusal.value).startswith(problem)
    assert remedy in refusal.value.remedy
    assert refusal.value.status == 3


def test_a_remedy_can_be_pasted_into_a_shell() -> None:
    with pytest.raises(NotAnArticle) as from_file:
        articles.decode(b"%PDF-1.4", "the report; rm.pdf")
    with pytest.raises(NotAnArticle) as from_input:
        articles.decode(b"%PDF-1.4", "standard input")

    assert "pdftotext 'the report; rm.pdf' - | brief summary -" in from_file.value.remedy
    assert "pdftotext - - | brief summary -" in from_input.value.remedy


def test_a_page_without_the_extractor_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(Unreadable) as refusal:
        articles.decode(b"<!doctype html><p>The dam holds.", "page.html")

    assert str(refusal.value) == "page.html is a web page, and what finds the article in one is not installed"
    assert refusal.value.remedy == "pip install 'briefcli[html]'"


@pytest.mark.parametrize(
    ("data", "is_json"),
    [
        (b'{"format": 1', True),
        (b"[{}]", True),
        (b'\xef\xbb\xbf{"a": 1}', True),
        (REPORT.encode(), False),
        (b"[Update] text", False),
        (b'{"uri": "urn:a", "bodies": [{"value": "The dam holds."}]}', False),
        (b"\x89PNG", False),
        (b"", False),
    ],
)
def test_json_that_is_not_ninjs_is_left_to_the_story_reader(data: bytes, is_json: bool) -> None:
    assert is_json == articles.holds_json(data)


def assert_is_told(error: BriefError) -> None:
    assert str(error)
    assert error.remedy


@settings(deadline=None)  # the first undeclared text loads the detector
@given(st.binary(max_size=300))
def test_no_bytes_end_in_anything_but_an_article_or_an_error_of_ours(data: bytes) -> None:
    try:
        articles.decode(data, "x").text.encode()
    except BriefError as error:
        assert_is_told(error)


_BEGINNINGS = [
    b"<!doctype html>",
    b"<html><body><p>",
    b'{"uri":"u","bodies":[{"value":"',
    b"%PDF",
    b"PK\3\4",
    b"<?xml",
    b"{\\rtf",
]


@pytest.mark.slow
@settings(deadline=None)  # the first page loads the extractor
@given(
    st.sampled_from(_BEGINNINGS),
    st.binary(max_size=200) | st.text(max_size=100).map(str.encode),
    st.sampled_from([b"", b'"}]}']),
)
def test_what_begins_like_a_known_kind_is_read_or_refused(beginning: bytes, rest: bytes, end: bytes) -> None:
    try:
        articles.decode(beginning + rest + end, "x.html", content_type="text/html; charset=x").text.encode()
    except BriefError as error:
        assert_is_told(error)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\1\2\3\4\5\6\7")))
def test_text_in_utf8_is_never_changed(text: str) -> None:
    text = "Report: " + text

    assert text == articles.decode(text.encode(), "x").text


def _values() -> st.SearchStrategy[Any]:
    leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("2025-07-14")
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["value", "role", "contentType", "name"]), inner, max_size=3)
        ),
        max_leaves=8,
    )


@pytest.mark.slow
@given(
    st.dictionaries(
        st.sampled_from(["bodies", "headlines", "by", "bylines", "versionCreated", "copyrightHolder", "title", "type"]),
        _values(),
    )
)
def test_any_ninjs_is_read_or_refused(fields: dict[str, Any]) -> None:
    try:
        article = articles.decode(json.dumps({"uri": "urn:a", "bodies": [], **fields}).encode(), "x")
    except BriefError:
        return

    article.report().title  # noqa: B018 - it can be made


def test_how_to_leave_a_mailing_list_is_no_part_of_a_mail() -> None:
    head = b"From: a@doe.example\nSubject: It\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    letter = b"The dike of Marsk holds, and so does the pier. " * 4
    below = (
        b"\n" + b"_" * 47 + b"\npress mailing list -- 412 members\nTo unsubscribe send an email to leave@doe.example\n"
    )

    assert "412" not in articles.decode(head + letter + below, "mail.eml").text
    assert "412" in articles.decode(head + letter + below.replace(b"unsubscribe", b"answer"), "mail.eml").text


def test_the_note_above_a_message_that_is_sent_on_is_no_part_of_it() -> None:
    head = (
        b"From: a@doe.example\nSubject: FW: Dike\nMIME-Version: 1.0\nContent-Type: text/plain; charset=windows-1252\n\n"
    )
    note = b"For the 3pm, please. I can do 400 words.\n\n"
    inner = b"________\nFrom: Press <p@doe.example>\nSent: 3 May 2026 12:05\nSubject: Dike\n\n"
    letter = b"The dike of Marsk holds \x96 and so does the pier. " * 4
    article = articles.decode(head + note + inner + letter, "mail.eml")

    assert "400" not in article.text
    assert article.text.startswith("From: Press")
    assert article.cautions == ()
    assert "400" in articles.decode(head.replace(b"FW:", b"Re:") + note + inner + letter, "mail.eml").text
    assert "400" in articles.decode(head + note * 9 + inner + letter, "mail.eml").text


NEWSLETTER = (
    "From: The Marsk Brief <a@marsk.example>\nSubject: A mill says goodbye\nDate: Wed, 20 May 2026 05:58:01 -0500\n"
    "List-Unsubscribe: <https://marsk.example/u>\nMIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\n"
)
STORY = "The mill of Marsk will shut in May, and 40 people will lose their work, its owner told them in a letter. "


def test_the_html_of_a_newsletter_is_read_whole_but_for_what_was_paid_for_and_leads_elsewhere() -> None:
    html = (
        "<html><body><table><tr><td><table><tr><td>Hi, neighbours.</td></tr>"
        "<tr><td><b>TOGETHER WITH ORLE BANK</b><br>Earn 4.25% on up to 10,000 crowns.</td></tr>"
        f"<tr><td><h2>Mill to shut</h2><p>{STORY}</p><ul><li>Mayor Ada Quill called it “a death in the family.”</li>"
        "<li>“We want that money back,” said Tom Reed of the bakers’ union, who had worked there.</li></ul></td></tr>"
        "<tr><td><h2>Around Marsk</h2><ul><li>A man took 14 boats, police say. (<a href='#'>Orle Echo</a>)</li>"
        "<li>The Loons lost again, and have now dropped six. (<a href='#'>KLKE</a>)</li></ul></td></tr>"
        f"<tr><td><h2>Bridge stuck</h2><p>{STORY.replace('mill', 'bridge')}</p></td></tr></table></td></tr></table>"
    )
    article = articles.decode((NEWSLETTER.format(kind="html") + html).encode(), "mail.eml")

    assert (article.publisher, article.author) == ("The Marsk Brief", None)
    for told in ("Mill to shut", "“a death in the family.”", "said Tom Reed", "Bridge stuck"):
        assert told in article.text
    for other in ("Orle Bank", "4.25", "14 boats", "KLKE"):
        assert other not in article.text


def test_items_of_a_newsletter_that_lead_to_other_papers_are_no_part_of_it() -> None:
    head = NEWSLETTER.format(kind="plain")
    pointers = "* Sheriff: body found in Lake Arrow (Orle Courier)\n* Five things to know (Statewire)\n"
    items = "* The mill will shut in May (it is old)\n* The bridge is stuck\n"
    single = "* The mill will shut in May (Orle Courier)\n\n"
    body = f"{STORY}\n\nWhat else we read\n\n{pointers}\nAlso\n\n{items}\n{single}{STORY}\n"

    assert "Lake Arrow" not in articles.decode((head + body).encode(), "mail.eml").text
    assert items in articles.decode((head + body).encode(), "mail.eml").text
    assert single in articles.decode((head + body).encode(), "mail.eml").text
    letter = head.replace("List-Unsubscribe", "X-List")
    assert "Lake Arrow" in articles.decode((letter + body).encode(), "mail.eml").text
    assert articles.decode((letter + body).encode(), "mail.eml").author == "The Marsk Brief"


def test_a_note_above_a_quoted_mail_is_no_part_of_it() -> None:
    head = b"From: a@doe.example\nSubject: Re: Dike\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    note = b"Thanks, can we get 400 words?\n\nOn Tue, 19 May 2026 at 21:14, Bo Lund <b@doe.example> wrote:\n\n"
    letter = b"> The dike of Marsk holds, and so does the pier.\n>\n" * 4
    article = articles.decode(head + note + letter, "mail.eml")

    assert article.text.startswith("> The dike")
    assert read(article.text).summary
    assert "400" in articles.decode(head + note * 9 + letter, "mail.eml").text
    assert "400" in articles.decode(head + note + letter + b"I agree with all of it.\n", "mail.eml").text
