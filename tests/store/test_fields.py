"""What stands above an article in its file, around it in an e-mail or in a feed: the imprint, and the text itself."""

from email.message import EmailMessage

import pytest

from briefcli.errors import NotAnArticle
from briefcli.model.article import Article
from briefcli.store import articles

WORDS = "The sea broke the old dike at Marsk on Sunday night, the mayor said. “Nobody came,” said José Muñoz.\n"

ABOVE = {
    "trafilatura": (
        (
            "---\ntitle: The dike\nauthor: Ada Quill; Tom Reed\nurl: https://marsk.example/a\nhostname: marsk.example\n"
            "sitename: Marsk Courier\ndate: 2026-03-03\ncategories: []\n---\n"
        ),
        ("The dike", "Marsk Courier", "Ada Quill; Tom Reed", "https://marsk.example/a", "2026-03-03"),
    ),
    "Hugo in YAML": (
        (
            '---\ntitle: "The dike: a story"\ndate: 2026-03-03T10:00:00+01:00\nauthors: ["Ada Quill", "Tom Reed"]\n'
            "draft: false\n---\n"
        ),
        ("The dike: a story", None, "Ada Quill, Tom Reed", None, "2026-03-03"),
    ),
    "Hugo in TOML": (
        "+++\ntitle = 'The dike'\ndate = 2026-03-03T10:00:00Z\n[params]\nauthor = 'Nobody'\n+++\n",
        ("The dike", None, None, None, "2026-03-03"),
    ),
    "Jekyll": (
        "---\nlayout: post\ntitle:  The dike\ndate:   2026-03-03 10:00:00 +0100\nauthor: quill\ntags:\n- sea\n---\n",
        ("The dike", None, "quill", None, "2026-03-03"),
    ),
    "a list of authors": (
        "---\ntitle: The dike\nauthors:\n  - name: Ada Quill\n  - name: Tom Reed\n---\n",
        ("The dike", None, "Ada Quill, Tom Reed", None, None),
    ),
    "with CRLF": (
        "---\r\ntitle: The dike\r\ndate: 2026-03-03\r\n---\r\n",
        ("The dike", None, None, None, "2026-03-03"),
    ),
    "headers of a mail": (
        (
            "From: Ada Quill <ada@marsk.example>\nTo: desk@marsk.example\nSubject: Re: Fwd: The dike\n"
            "Date: Tue, 3 Mar 2026 08:00:00 +0100\n\n"
        ),
        ("The dike", None, "Ada Quill", None, "2026-03-03"),
    ),
    "headers in another order, one over two lines": (
        "Date: Tue, 3 Mar 2026 08:00:00 +0100\nSubject: The\n dike\nFrom: desk@marsk.example\n\n",
        ("The dike", None, "desk@marsk.example", None, "2026-03-03"),
    ),
}
NOTHING_ABOVE = (
    "Subject: The dike\n\n",
    "The dike: what came of it\nBy: nobody\n\n",
    "---\n\n",
    "QUILL: Who came?\nREED: Nobody.\n\n",
    "title: The dike\ndate: 2026-03-03\n\n",
)


def imprint(article: Article) -> tuple[str | None, ...]:
    return article.title, article.publisher, article.author, article.address, article.published


@pytest.mark.parametrize(("above", "stated"), ABOVE.values(), ids=ABOVE.keys())
def test_fields_above_a_text_are_its_imprint_and_stay_in_the_kept_text(
    above: str, stated: tuple[str | None, ...]
) -> None:
    article = articles.decode((above + WORDS).encode(), "a.md")

    assert imprint(article) == stated
    assert article.text == above + WORDS


@pytest.mark.parametrize("above", NOTHING_ABOVE)
def test_other_lines_with_a_colon_state_nothing(above: str) -> None:
    assert imprint(articles.decode((above + WORDS).encode(), "a.md")) == (None,) * 5


def letter() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ada Quïll <ada@marsk.example>", "The “dike”"
    message["Date"] = "Tue, 3 Mar 2026 08:00:00 +0100"
    return message


STATED = ("The “dike”", None, "Ada Quïll", None, "2026-03-03")
PAGE = f"<html><body><p>{WORDS * 3}</p><p>{WORDS * 3}</p></body></html>"


@pytest.mark.parametrize("packed", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_text_of_a_mail_is_unpacked(packed: str, charset: str) -> None:
    message = letter()
    message.set_content(WORDS, charset=charset, cte=packed)
    article = articles.decode(bytes(message), "a.eml")

    assert imprint(article) == STATED
    assert article.text == WORDS


def test_a_newsletter_is_read_from_its_plain_part_and_pictures_are_not() -> None:
    message = letter()
    message.set_content(WORDS * 4)
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(b"xx", maintype="image", subtype="png")

    assert articles.decode(bytes(message), "a.eml").text == WORDS * 4


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("\n-- \nAda Quill, Marsk\n", ""),
        ("\n--\nOffer ends Sunday. Unsubscribe: https://marsk.example/u\n", ""),
        ("\n--\nThe port reopened on Monday.\n", "\n--\nThe port reopened on Monday.\n"),
    ],
)
def test_what_stands_below_a_signature_is_not_of_the_text(below: str, kept: str) -> None:
    message = letter()
    message.set_content(WORDS * 4 + below)

    assert articles.decode(bytes(message), "a.eml").text == WORDS * 4 + kept


@pytest.mark.slow
def test_a_newsletter_whose_plain_part_says_nothing_is_read_from_the_other() -> None:
    message = letter()
    message.set_content("Read it in your browser.")
    message.add_alternative(PAGE, subtype="html")
    article = articles.decode(bytes(message), "a.eml")

    assert imprint(article) == STATED
    assert article.text.startswith("The sea broke the old dike")


def test_a_mail_of_parts_within_parts_is_refused() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=a%d\n\n--a%d\n" % (one, one) for one in range(500))
    with pytest.raises(NotAnArticle) as refusal:
        articles.decode(b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n" + nested, "x")

    assert "more than 100 parts" in str(refusal.value)


ITEM = (
    "<title>The dike &amp;amp; the sea</title><link>https://marsk.example/a</link><dc:creator>Ada Quill</dc:creator>"
    "<pubDate>Tue, 3 Mar 2026 08:00:00 GMT</pubDate><description>In short.</description>"
)
FEEDS = {
    "RSS": (
        (
            '<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel>'
            "<title>Marsk Courier</title>"
            f"<item>{ITEM}<content:encoded><![CDATA[<p>{WORDS}</p><p>{WORDS}</p>]]></content:encoded>"
            "</item></channel></rss>"
        ),
        ("The dike & the sea", "Marsk Courier", "Ada Quill", "https://marsk.example/a", "2026-03-03"),
    ),
    "an item alone, its prefixes bound to nothing": (
        f"<item>{ITEM}<content:encoded>&lt;p>{WORDS}&lt;/p>&lt;p>{WORDS}&lt;/p></content:encoded></item>",
        ("The dike & the sea", None, "Ada Quill", "https://marsk.example/a", "2026-03-03"),
    ),
    "Atom": (
        (
            '<feed xmlns="http://www.w3.org/2005/Atom"><title>Marsk Courier</title><entry>'
            '<title type="html">The &lt;b&gt;dike&lt;/b&gt;</title>'
            '<link href="https://marsk.example/a"/><author><name>Ada Quill</name></author>'
            f"<published>2026-03-03T08:00:00Z</published><content type='xhtml'><div><p>{WORDS}</p><p>{WORDS}</p></div>"
            "</content></entry></feed>"
        ),
        ("The dike", "Marsk Courier", "Ada Quill", "https://marsk.example/a", "2026-03-03"),
    ),
}


@pytest.mark.parametrize(("feed", "stated"), FEEDS.values(), ids=FEEDS.keys())
def test_the_one_article_of_a_feed_is_read(feed: str, stated: tuple[str | None, ...]) -> None:
    article = articles.decode(feed.encode(), "a.xml")

    assert imprint(article) == stated
    assert article.text == f"{WORDS.strip()}\n\n{WORDS.strip()}"


def test_a_feed_with_entities_of_its_own_is_not_read() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><item><title>&a;</title></item></rss>'
    with pytest.raises(NotAnArticle):
        articles.decode(bomb.encode(), "x")
