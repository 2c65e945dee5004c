"""ninjs documents and what is read from them."""

import json
from typing import Any

import pytest

from briefcli.model.article import Article
from briefcli.store import articles

HTML = (
    "<section><h1>Dam holds</h1><p>The dam\n  “will hold”, <b>she</b> said.</p>"
    "<figure><img/><figcaption>A dam</figcaption></figure>"
    "<blockquote>Nobody should return.<br/>Wait.</blockquote>"
    "<ul><li>One &amp; two</li><li>Three</li></ul>"
    "<table><tr><th>Town</th><td>4 m</td></tr></table><pre>a  b\n c</pre><!-- <p>no</p> -->"
    "<p>He said <q>yes</q>.</p></section>"
)
TEXT = (
    "Dam holds\n\nThe dam “will hold”, she said.\n\n> Nobody should return.\n> Wait.\n\nOne & two\nThree\n\n"
    "Town\t4 m\n\na  b\n c\n\nHe said “yes”."
)


def read(**fields: Any) -> Article:
    return articles.decode(json.dumps({"uri": "urn:newsml:vesna:1", **fields}).encode(), "item.json")


def test_version_3_in_full() -> None:
    article = read(
        headlines=[{"role": "short", "value": "Dam"}, {"role": "main", "value": "Dam holds\n"}],
        bodies=[{"contentType": "text/html", "value": HTML}],
        by="Mira Tolland, Vesna Agency",
        copyrightHolder="Vesna Agency",
        contentCreated="2025-07-13T10:00:00Z",
        versionCreated="2025-07-14T01:00:00+02:00",
        uri="https://agency.example/items/1",
    )

    assert article.text == TEXT
    assert (
        article.title,
        article.publisher,
        article.author,
    ) == ("Dam holds", "Vesna Agency", "Mira Tolland, Vesna Agency")
    assert (
        article.published,
        article.published_basis,
    ) == ("2025-07-14", "stated as versionCreated in the ninjs document")
    assert article.address == "https://agency.example/items/1"


def test_version_2_writes_its_names_in_small_letters() -> None:
    article = read(
        bodies=[{"contenttype": "text/plain", "value": "The dam\r\nholds. "}],
        contentcreated="2025-07-14",
        copyrightholder="V",
    )

    assert (article.text, article.published, article.publisher) == ("The dam\r\nholds. ", "2025-07-14", "V")
    assert (article.title, article.author, article.address) == (None, None, None)
    assert article.published_basis == "stated as contentCreated in the ninjs document"


@pytest.mark.parametrize(
    ("bodies", "text"),
    [
        ([{"value": "Plain, as no type is stated."}], "Plain, as no type is stated."),
        ([{"value": "<p>One.</p><p>Two.</p>"}], "One.\n\nTwo."),
        ([{"value": "a < b <c"}], "a < b <c"),
        (
            [
                {"contentType": "text/plain", "value": "One. Two."},
                {"contentType": "application/xhtml+xml", "value": "<p>One.<p>Two."},
            ],
            "One.\n\nTwo.",
        ),
        (
            [
                {"contentType": "text/html", "value": "<p>In short.</p>"},
                {"contentType": "text/plain", "value": "The full text."},
            ],
            "The full text.",
        ),
        ([{"contentType": "application/nitf+xml", "value": "<nitf/>"}, {"value": "Text."}], "Text."),
        (
            [
                {"contentType": "application/nitf+xml", "value": "<nitf><p>The full text.</p></nitf>"},
                {"value": "Text."},
            ],
            "The full text.",
        ),
        ([{"contentType": "text/html", "value": "<p title='a > b'>5 < 6 <p>x"}], "5 < 6\n\nx"),
        ([{"value": "half a pair: \ud83d"}], "half a pair: \ufffd"),
        ([{"contentType": "text/xml", "value": "<story><p>One.</p><p>Two.</p></story>"}], "One.\n\nTwo."),
        ([{"contentType": "text/plain", "value": "<p>One.</p><p>Two.</p>"}], "One.\n\nTwo."),
        ([{"contentType": "text/plain", "value": "It is < 3 </p> long."}], "It is < 3 </p> long."),
        (
            [
                {
                    "contentType": "text/xml",
                    "value": "<nitf><body><body.head><byline>Ann</byline></body.head><body.content><p>One.</p><media>"
                    "<media-caption>Nine cows.</media-caption></media><p>Two.</p></body.content><body.end><tagline>ad"
                    "</tagline></body.end></body></nitf>",
                }
            ],
            "One.\n\nTwo.",
        ),
    ],
)
def test_which_body_is_kept(bodies: list[dict[str, str]], text: str) -> None:
    assert text == read(bodies=bodies).text


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("https://example.org/é", "https://example.org/é"),
        ("http://x/\ud800", "http://x/\ufffd"),
        ("http://x/\x01", None),
        ("http://x/\x7f", None),
        ("http://x/ y", None),
        ("http://ada:secret@example.org/", None),
        ("https://example.org/@ada", "https://example.org/@ada"),
        ("http://" + "x" * 2000, None),
        ("urn:x", None),
    ],
)
def test_an_address_is_kept_where_a_story_can_hold_it(uri: str, address: str | None) -> None:
    assert read(uri=uri, bodies=[{"value": "The dike holds."}]).address == address


def test_headlines_may_have_markup_and_bylines_may_be_a_list() -> None:
    article = read(
        headlines=[{"contentType": "text/html", "value": "<b>Dam</b> holds"}],
        bylines=[{"value": "Ana Reed"}, {"value": "Bo Lund"}],
        bodies=[{"value": "Text."}],
    )

    assert (article.title, article.author) == ("Dam holds", "Ana Reed, Bo Lund")


@pytest.mark.parametrize(
    ("fields", "cautions"),
    [
        ({}, ()),
        ({"pubStatus": "usable"}, ()),
        ({"pubstatus": "withheld"}, ("The agency has withheld this item: it may not be published.",)),
        (
            {"pubStatus": "canceled", "embargoed": "2031-05-03T08:00:00Z"},
            (
                "The agency has cancelled this item: it may not be published, and may be wrong.",
                "The agency's embargo on this item ends at 2031-05-03T08:00:00Z.",
            ),
        ),
        ({"pubStatus": ["usable"], "embargoed": 5}, ()),
    ],
)
def test_what_the_agency_says_about_the_use_is_kept(fields: dict[str, Any], cautions: tuple[str, ...]) -> None:
    article = read(bodies=[{"contentType": "text/plain", "value": "The dam holds."}], **fields)

    assert cautions == article.cautions
