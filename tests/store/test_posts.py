"""Invented pages of live blogs, whose posts are the article, in boxes of several makes."""

import pytest

from briefcli.store import articles

LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Dam live"}</script>'
POSTS = [
    ("09.40am", "Board meets", "The board of the dam of Orlov Ferry is meeting in the town hall, its clerk says."),
    ("09.20am", "Gate opened", "The gate of the dam was opened at nine, and the water is falling, engineers say."),
    (
        "08.00am",
        "Good morning",
        "Good morning. The dam of Orlov Ferry broke in the night, and 300 people had to leave.",
    ),
]
MORE = (
    "<div class='cards'>"
    + "".join(
        f"<article class='card'><time>{hour}</time><h3>Mill of Orlov sold for {hour} crowns</h3></article>"
        for hour in range(3)
    )
    + "</div>"
)


def page(tag: str, head: str = LIVE) -> str:
    posts = "".join(
        f"<{tag} class='live-post'><div class='post-time'><time>{hour}</time></div><h2>{title}</h2>"
        f"<div class='post-body'><p>{words}</p></div><div class='tools'><button>Share</button></div></{tag}>"
        for hour, title, words in POSTS
    )
    main = f"<h1>Dam live</h1><div class='posts'>{posts}</div>{MORE}"
    return f"<!doctype html><html><head>{head}</head><body><main>{main}</main>"


@pytest.mark.parametrize("tag", ["article", "section", "div"])
def test_the_posts_of_a_live_blog_are_the_article_with_their_headings(tag: str) -> None:
    text = articles.decode(page(tag).encode(), "page.html").text

    assert [
        part for part in text.split("\n\n") if part in {*(one[1] for one in POSTS), *(one[2] for one in POSTS)}
    ] == [words for _, *one in POSTS for words in one]
    assert "Share" not in text
    assert "Mill of Orlov sold" not in text


def test_the_hour_of_a_live_blog_is_that_of_no_post() -> None:
    head = LIVE.replace('"headline"', '"datePublished": "2026-05-20T05:30:00Z", "headline"')
    article = articles.decode(page("article", head).encode(), "page.html")

    assert (article.published, article.published_time) == ("2026-05-20", None)


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("<div class='meta'><span>Pinned</span> <time>12m ago</time> Wed 20 May 2026 at 10:40am</div>",
         "Wed 20 May 2026 at 10:40am"),
        ("<header><time>10:22 a.m. ET, May 20, 2026</time></header>", "10:22 a.m. ET, May 20, 2026"),
        ("<p><time>20 May 2026</time> 10.22 BST</p>", "20 May 2026 10.22 BST"),
        ("<div><time>12m ago</time></div>", None),
    ],
)  # fmt: skip
def test_a_post_keeps_the_day_and_hour_that_its_readers_see(head: str, line: str | None) -> None:
    posts = "".join(
        f"<article class='post'>{head}<h3>{title}</h3><p>{words}</p></article>" for _, title, words in POSTS
    )
    page = (
        f"<!doctype html><html><head>{LIVE}</head><body><main><h1>Dam live</h1><div>{posts}</div></main></body></html>"
    )
    text = articles.decode(page.encode(), "page.html").text

    assert text.split("\n\n")[:2] == ([line, POSTS[0][1]] if line else [POSTS[0][1], POSTS[0][2]])
