"""Invented pages, and the article that is read from each."""

import json
import sys
import unicodedata
from typing import Any

import pytest

from briefcli.errors import NotAnArticle
from briefcli.model.article import Article
from briefcli.store import articles
from briefcli.store.markup import text as read_markup

FILLER = "".join(
    f"<p>In hour {hour} the council of Orlov Ferry heard what the engineers had found in the gallery of the dam.</p>"
    for hour in range(1, 7)
)
PLACES = ("mill", "barn", "hall", "quay")
OTHERS = "".join(f"<li><a href=/{one}>The {one} that the flood took</a></li>" for one in PLACES)
SENTENCES = "".join(f"<li>The <a href=/{one}>{one}</a> still stands, but nobody may go in.</li>" for one in PLACES)
BEGINNING = "<div class=next><p>The mill of Marsk has been sold to two brothers who say that they […]</p></div>"
NAVIGATION = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
FOOTER = "<footer>© Vesna Courier. All rights reserved. We use cookies. <a href='/p'>Privacy</a></footer>"


LD = '<script type="application/ld+json">'


REMARK = "<p>Ana R, 3 May: The dam was never safe, and nobody on the board said so in all those years.</p>"


def page(inside: str = "", *, head: str = "<title>T</title>", body: str | None = None) -> Article:
    article = f"<article><h1>Dam holds</h1>{FILLER}{inside}{FILLER}</article>" if body is None else body
    html = f"<!doctype html><html><head>{head}</head><body>{NAVIGATION}<main>{article}</main>{FOOTER}</body></html>"
    return articles.decode(html.encode(), "page.html")


def linked(**fields: Any) -> str:
    return f"{LD}{json.dumps({'@type': 'NewsArticle', **fields})}</script>"


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<blockquote><p>Never again.</p></blockquote>", "\n\n> Never again.\n\n"),
        ("<blockquote>Never again.</blockquote>", "\n\n> Never again.\n\n"),
        ("<blockquote><p>One.</p><p>Two.</p></blockquote>", "\n\n> One.\n\n> Two.\n\n"),
        ("<blockquote>One.<br>Two.</blockquote>", "\n\n> One.\n> Two.\n\n"),
        (
            "<figure><blockquote>Never again.</blockquote><figcaption>Ana Reed</figcaption></figure>",
            "> Never again.\n\nAna Reed",
        ),
        ("<blockquote><p>Never again.</p><cite>Ana Reed</cite></blockquote>", "\n\n> Never again.\n\n> — Ana Reed\n\n"),
        ("<blockquote>Never again. <cite>Ana Reed</cite></blockquote>", "\n\n> Never again.\n> — Ana Reed\n\n"),
        ("<blockquote>In <cite>The Salt</cite> she wrote.</blockquote>", "\n\n> In The Salt she wrote.\n\n"),
        ("<div><p>One.</p>Loose words,<br>in two lines.</div>", "\n\nLoose words,\nin two lines.\n\n"),
        ("<div>Loose <i>words</i> first.<p>One.</p></div>", "\n\nLoose words first.\n\n"),
        ("<aside><blockquote><p>Never again.</p></blockquote></aside>", "\n\n> Never again.\n\n"),
        ("<blockquote class='pullquote'><p>Never again.</p></blockquote>", "\n\n> Never again.\n\n"),
        ("<blockquote>In hour 3 the council</blockquote>", "\n\n> In hour 3 the council\n\n"),
        ('<div class="social-embed"><blockquote><p>Never again.</p></blockquote></div>', "\n\n> Never again.\n\n"),
        (
            "<blockquote><p>Never again.</p><footer>— <cite>Ana Reed</cite></footer></blockquote>",
            "> Never again.\n\n> — Ana Reed",
        ),
        ("<p>He said <q>never <i>again</i></q>, twice.</p>", "\n\nHe said “never again”, twice.\n\n"),
        (
            "<p>“Curly”, ‘single’, „low“, «angled» &mdash; and&nbsp;no break.</p>",
            "“Curly”, ‘single’, „low“, «angled» — and",
        ),
        ("<p>The <nobr>AP fund</nobr> <b>rose</b>.</p>", "\n\nThe AP fund rose.\n\n"),
        ("<pre>one\ntwo</pre>", "\n\none\ntwo\n\n"),
        # no headlines of other stories: sentences, two documents, words without links, a label before an address
        (
            f"<ul>{SENTENCES}</ul>",
            "The quay still stands, but nobody may go in.",
        ),
        (
            "<ul><li>The mill that stood</li><li>The <a href=/b>barn</a> that fell</li><li>The old hall</li></ul>",
            "barn",
        ),
        ("<p>The board wrote that it had seen nothing of it at all [...]</p>", "nothing of it at all [...]"),
        ("<p>© is the sign that the board put under each of its letters since May.</p>", "© is the sign"),
        (
            "<blockquote class=x-embed><p>Gone <a href=/a>#dam</a></p>&mdash; Ana (<a href=/a>@a</a>)</blockquote>",
            "> Gone #dam",
        ),
        ("<blockquote class=x-embed><p>Gone</p>&mdash; Ana (<a href=/a>@a</a>)</blockquote>", "— Ana (@a)"),
        ("<blockquote><p>Gone.</p><p><a href=/a>Ana Reed</a></p></blockquote>", "> Ana Reed"),
        (
            "<div itemscope itemtype='https://schema.org/Report'><p itemprop=description>Ana is by it.</p></div>",
            "Ana is by it.",
        ),
        # no remark of a reader, but an opinion, or what has a word of theirs in another one
        (f"<div class=commentary>{REMARK}</div>", "The dam was never safe"),
        (
            "<p class=comment>The dam was never safe, and nobody said so in all those years.</p>",
            "The dam was never safe",
        ),
        ("<p>Write to: <a href='mailto:a@b.example'>Ana Reed</a></p>", "Write to: Ana Reed"),
        ("<p>The board said: <a href=/a>nobody saw the flood of Marsk coming.</a></p>", "nobody saw"),
    ],
)
@pytest.mark.slow
def test_what_survives(markup: str, kept: str) -> None:
    assert kept in page(markup).text


@pytest.mark.parametrize(
    "markup",
    [
        "<aside class='related'><h3>Read more</h3><a href='/x'>Rain to ease</a></aside>",
        "<figure><img src='a.jpg'><figcaption>The dam on Monday.</figcaption></figure>",
        "<script>var text = 'never';</script>",
        "<!-- never -->",
        "<aside><blockquote>In hour 3 the council of Orlov Ferry heard</blockquote></aside>",  # an eye-catcher
        "<blockquote class='pull-quote'><p>In hour 3 the council of Orlov Ferry heard</p></blockquote>",
        "<div class='pullquote'><blockquote>In hour 3 the council of Orlov Ferry heard</blockquote></div>",
        # headlines of other stories
        f"<ul>{OTHERS}</ul>",
        f"<div><ol>{OTHERS}</ol></div>",
        f"<ul>{OTHERS}<li>Is <a href=/c>your cellar dry</a>?</li></ul>",
        "<p><strong>Read more:</strong> <a href=/a>The mills that the flood took</a></p>",
        "<p>RELATED: <a href=/a><em>How the dike of Marsk broke</em></a></p>",
        # beginnings of other stories, and rights
        "<div><p>The mill of Marsk has been sold to two brothers who say that they […]</p></div>",
        f"<div>{3 * BEGINNING}<div class=next><p>The podcast tells of the mills of Marsk.</p></div></div>",
        "<p>© 2031 The Courier</p>",
        # links of a post, and what a page says of a film
        "<blockquote class='x-media'><div><a href=/a>See this</a><p><a href=/a>By Ana (@a)</a></p></div></blockquote>",
        "<blockquote class='x-embed'><a href=/a>x.example/a/1</a></blockquote>",
        "<div itemscope itemtype='https://schema.org/VideoObject'><p itemprop=description>Ana by the dam.</p></div>",
        # what readers write
        f"<div class=reader_comment_block>{REMARK}</div>",
        f"<div id=comments><h2>Have your say</h2>{REMARK}</div>",
        f"<ol class=thread><li class='comment even'>{REMARK}</li><li class='comment even'>{REMARK}</li></ol>",
    ],
)
def test_what_is_not_part_of_the_article_is_left_out(markup: str) -> None:
    assert page().text == page(markup).text


def test_menus_and_footers_are_left_out_and_paragraphs_separated() -> None:
    text = page().text

    assert "Home" not in text
    assert "cookies" not in text
    assert "of the dam.\n\nIn hour 2 the council" in text


HEADS = [
    (linked(headline="Dam holds", datePublished="2025-07-14T23:00:00-04:00"), ("Dam holds", None, None, "2025-07-14")),
    (linked(author={"name": "Ana Reed"}, publisher={"name": "Courier"}), ("Dam holds", "Courier", "Ana Reed", None)),
    (linked(author=[{"name": "Ana Reed"}, "Bo Lund"]), ("Dam holds", None, "Ana Reed, Bo Lund", None)),
    (linked(headline="A &amp; B", author="https://a.example/ana"), ("A & B", None, None, None)),
    (
        "<meta property='og:title' content='Dam | Courier'><meta property='og:site_name' content='Courier'>",
        ("Dam", "Courier", None, None),
    ),
    (
        "<meta name=author content='Ana Reed'><meta name=date content=2025-07-14>",
        ("Dam holds", None, "Ana Reed", "2025-07-14"),
    ),
    (
        "<meta property='article:published_time' content='2025-07-14'>" + linked(datePublished="2025-07-15"),
        ("Dam holds", None, None, "2025-07-15"),
    ),
    ("<meta itemprop=datePublished content='2025-07-14'>", ("Dam holds", None, None, "2025-07-14")),
    ("<meta property='article:author' content='https://social.example/a'>", ("Dam holds", None, None, None)),
    (
        f'{LD}{{"@graph": [{{"@type": "WebPage"}}, {{"@type": ["Report"], "headline": "G"}}]}}</script>',
        ("G", None, None, None),
    ),
    (f'{LD}{{"broken": </script>', ("Dam holds", None, None, None)),
    (
        f'{LD}{{"@type": "NewsArticle", "headline": "Two\nlines \\ud83d"}}</script>',
        ("Two lines \ufffd", None, None, None),
    ),
    ("<title>Only a title</title>", ("Dam holds", None, None, None)),
]


@pytest.mark.parametrize(
    ("title", "publisher", "expected"),
    [
        ("Dike breaks | gazette.example", "", "Dike breaks"),
        ("Dike breaks -- Marsk.news", "", "Dike breaks"),
        ("Dike breaks - www.marsk-gazette.example", "", "Dike breaks"),
        ("Dike breaks -- Marsk Gazette", "Marsk Gazette", "Dike breaks"),
        ("Dike breaks: Marsk Gazette", "Marsk Gazette", "Dike breaks: Marsk Gazette"),
        ("Marsk Gazette | Dike breaks", "Marsk Gazette", "Dike breaks"),
        ("Marsk Gazette moves - again", "Marsk Gazette", "Marsk Gazette moves - again"),
        ("What became of marsk.example", "", "What became of marsk.example"),
        ("Dike breaks - again", "", "Dike breaks - again"),
        ("A day at the dike - Mr.Brown", "", "A day at the dike - Mr.Brown"),
    ],
)
def test_a_title_is_given_without_the_name_of_the_site(title: str, publisher: str, expected: str) -> None:
    head = f"<meta property='og:title' content='{title}'><meta property='og:site_name' content='{publisher}'>"
    assert expected == page(head=head).title


@pytest.mark.parametrize(
    "head",
    [
        "<link rel=canonical href='https://gazette.example/'>",
        "<link rel=canonical href='https://gazette.example'>",
        "<meta property='og:url' content='https://gazette.example/'><meta property='og:type' content='website'>",
    ],
)
def test_the_front_page_of_a_site_is_not_an_article(head: str) -> None:
    with pytest.raises(NotAnArticle, match="front page"):
        page(head=head)


@pytest.mark.parametrize(
    "head",
    [
        "<link rel=canonical href='https://gazette.example/dike'>",
        "<link rel=canonical href='https://gazette.example/?p=12'>",
        "<link rel=canonical href='https://gazette.example/'><meta property='og:type' content='article'>",
        "<link rel=canonical href='https://gazette.example/'>" + linked(datePublished="2025-07-15"),
        "<meta property='og:type' content='website'>",
    ],
)
def test_a_page_of_a_site_is_an_article(head: str) -> None:
    assert page(head=head).text == page().text


@pytest.mark.parametrize(("head", "stated"), HEADS)
def test_what_a_page_states(head: str, stated: tuple[str | None, ...]) -> None:
    article = page(head=head)

    assert stated == (article.title, article.publisher, article.author, article.published)
    assert ("stated in the page's metadata" if article.published else None) == article.published_basis


@pytest.mark.parametrize(
    ("markup", "published", "basis"),
    [
        ("<time datetime='2025-07-14' itemprop='datePublished'>", "2025-07-14", "stated on the page"),
        ("<time datetime='2025-07-14'>14 July</time>", None, None),
        ("<p>Published on 14 July 2025</p>", None, None),
    ],
)
def test_a_date_is_taken_only_where_it_is_said_to_be_that_of_publication(
    markup: str, published: str | None, basis: str | None
) -> None:
    article = page(markup)

    assert (published, basis) == (article.published, article.published_basis)


def test_the_address_is_where_it_was_read_else_what_the_page_says() -> None:
    html = f"<!doctype html><link rel=canonical href='https://c.example/2025/07/14/dam'><article>{FILLER}</article>".encode()
    saved, fetched = articles.decode(html, "a"), articles.decode(html, "a", address="https://m.example/dam")

    assert (
        saved.address,
        saved.published,
        saved.published_basis,
    ) == ("https://c.example/2025/07/14/dam", "2025-07-14", "from the address")
    assert (fetched.address, fetched.published) == ("https://m.example/dam", None)


def test_a_title_of_the_head_serves_where_there_is_no_single_heading() -> None:
    assert page(head="<title>The dam</title>", body=f"<article>{FILLER}</article>").title == "The dam"


BODY = " ".join(f"In minute {minute} the water fell." for minute in range(30))


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (BODY, BODY),
        (BODY.replace(". ", ".\n\n"), BODY.replace(". ", ".\n\n")),
        (f"&lt;p&gt;{BODY}&lt;/p&gt;&lt;p&gt;End.&lt;/p&gt;", f"{BODY}\n\nEnd."),
    ],
)
@pytest.mark.slow
def test_the_text_in_json_ld_is_kept_where_the_page_shows_much_less(body: str, kept: str) -> None:
    assert kept == page(head=linked(articleBody=body), body="<div id=app><p>Loading the article</p></div>").text


def test_the_text_on_the_page_is_kept_where_json_ld_has_no_more() -> None:
    assert page().text == page(head=linked(articleBody="In short.")).text


GATES = [
    ("<form><h1>Log in</h1><input type=password></form>", "page.html is a login page"),
    ("<h1>Before you continue</h1><p>We use cookies. Accept all?</p>", "page.html is a page that asks for consent"),
    (
        "<h1>Just a moment</h1><p>Please verify you are human.</p>",
        "page.html is a page that checks whether a person reads it",
    ),
    (
        "<div id=root></div><noscript>Please enable JavaScript.</noscript>",
        "page.html is a page that its script has yet to fill",
    ),
    (
        f"<h1>Page not found</h1><p>{'Try the search, or read what is new on the front page. ' * 3}</p>",
        "page.html is a page that says that there is none at its address",
    ),
    (
        f"<h1>Error 404 – Vesna Courier</h1><p>{'The page has moved or never was here, we fear. ' * 3}</p>",
        "page.html is a page that says that there is none at its address",
    ),
    ("<p>Nothing here.</p>", "page.html is a page without the text of an article"),
    ("", "page.html is a page without the text of an article"),
]


@pytest.mark.parametrize(("body", "problem"), GATES)
@pytest.mark.slow
def test_a_page_that_has_no_article_is_refused(body: str, problem: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        articles.decode(f"<!doctype html><html><body>{body}</body></html>".encode(), "page.html")

    assert problem == str(refusal.value)
    assert "Open it in a browser" in refusal.value.remedy or "new address" in refusal.value.remedy


@pytest.mark.parametrize(
    "beside",
    [
        "<div class=modal><form>Log in<input type=password></form></div>",
        "<noscript>Please enable JavaScript.</noscript>",
        "<footer>We use cookies. Accept all?</footer>",
        "<p>The bakery gave 40 cookies to whoever would accept them, and oat cookies to those who agree to wait.</p>",
        "<h1>404 people are at the dam</h1>",
    ],
)
def test_a_form_beside_an_article_is_not_in_front_of_it(beside: str) -> None:
    read = page(body=f"{beside}<article>{FILLER}</article>")

    assert "In hour 6" in read.text


def test_a_page_in_a_script_without_spaces_is_refused_for_its_language() -> None:
    read = page(
        body="<article><p>昨夜，奥尔夫的大坝决堤，淹没了下城的四十间房屋。官员表示无人死亡，学校今天仍然关闭。</p></article>"
    )

    assert "大坝" in read.text


def test_the_envelope_of_a_filing_is_left_out() -> None:
    filing = f"<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<HTML><BODY><P>{FILLER}</P></BODY></HTML>\n</TEXT>\n</DOCUMENT>"

    assert articles.decode(filing.encode(), "filing.html").text.startswith("In hour 1")


def test_a_short_report_that_calls_itself_one_is_taken_at_its_word() -> None:
    flash = "<p>A quake of magnitude 5.1 shook Orlov Ferry, the observatory said.</p>"

    assert "A quake of magnitude 5.1" in page(head=linked(headline="Quake"), body=f"<article>{flash}</article>").text


@pytest.mark.parametrize(
    "body", ["<html><body><p>{}</p></body></html>", "<p>{}</p>", "<article><h1>Quake</h1><p>{}</p></article>"]
)
def test_a_page_with_one_sentence_and_nothing_else_is_an_article(body: str) -> None:
    flash = "A quake of magnitude 5.1 shook Orlov Ferry on Monday, the observatory said."

    assert flash in articles.decode(body.format(flash).encode(), "page.html").text


CONTROLS = ["&#1;", "&#11;", "&#12;", "&#27;", "&#31;", "&#xFFFE;", "\x01", "\x0b", "\x1b", "\uffff"]
WITH_CONTROLS = [
    "<blockquote>We will{}build it.</blockquote>",
    "<p>She said <q>we will{}build it</q>.</p>",
    "<pre>We will{}build\nit again.</pre>",
    "<div>Loose{}words<p>One.</p>and more{}</div>",
    "<figure><blockquote>Never{}again.<cite>Ana{}Reed</cite></blockquote></figure>",
    "<!-- a note{} --><p>One.</p>",
]


@pytest.mark.parametrize("markup", WITH_CONTROLS)
@pytest.mark.parametrize("control", CONTROLS)
@pytest.mark.slow
def test_control_characters_of_a_page_are_dropped(control: str, markup: str) -> None:
    kept = page(markup.replace("{}", control)).text

    assert [char for char in kept if unicodedata.category(char) == "Cc" and char not in "\n\t"] == []
    assert "what the engineers had found" in kept


def test_a_control_character_that_separates_words_becomes_a_space() -> None:
    assert "> We will build it.\n" in page("<blockquote>We&#11;will&#27; build it.</blockquote>").text


RAISED_AND_STRUCK = [
    ("340<sup>1</sup> people", "340 people"),
    ("340<sup>[12]</sup> people", "340 people"),
    ('the dike<sup><a href="#n3">3</a></sup> held', "the dike held"),
    ("the dike<sup>*</sup> held", "the dike held"),
    ("2019<sup>4</sup>, 12<sup>2, 3</sup> men", "2019, 12 men"),
    ("40 km<sup>2</sup> and 3 m<sup>3</sup>", "40 km² and 3 m³"),
    ("9.8 m s<sup>-2</sup>", "9.8 m s⁻²"),
    ("10<sup>6</sup> trees", "10⁶ trees"),
    ("2<sup>1</sup>/<sub>2</sub> million and <sup>3</sup>⁄<sub>4</sub> of it", "2 1/2 million and 3⁄4 of it"),
    ("5<sup>1</sup>/day and <sup>2</sup>/<b>3</b>", "5/day and /3"),
    ("the 5<sup>th</sup> man, 21<sup>st</sup> of May", "the 5th man, 21st of May"),
    ("CO<sub>2</sub> and x<sup>2</sup>", "CO2 and x²"),
    ("<del>12</del><ins>14</ins> men", "14 men"),
    ("<s>Twelve men</s> <b>Nobody</b> came", "Nobody came"),
    ("a <strike>bad</strike> good day", "a good day"),
    ("saw <time>forty boats at noon</time> leave", "saw forty boats at noon leave"),
    ("of <label>forty</label> and <output>12</output> men", "of forty and 12 men"),
    ("<u>twelve</u> and <ins>two</ins> men", "twelve and two men"),
]


@pytest.mark.parametrize(("markup", "kept"), RAISED_AND_STRUCK)
def test_raised_and_struck_out_words(markup: str, kept: str) -> None:
    assert f"On that day {kept} were seen." in page(f"<p>On that day {markup} were seen.</p>").text
    assert read_markup(f"<p>On that day {markup} were seen.</p>") == f"On that day {kept} were seen."


STRUCK_BY_STYLE = [
    ("<span style='color: red; text-decoration: line-through'>12</span> 14 men", "14 men"),
    ("<span class='s2 Strikethrough'>12</span> 14 men", "14 men"),
    ("<span style='text-decoration: underline'>12</span> men", "12 men"),
    ("<span class='strike-team'>12</span> men", "12 men"),
]


@pytest.mark.parametrize(("markup", "kept"), STRUCK_BY_STYLE)
def test_a_page_may_strike_words_out_by_its_style(markup: str, kept: str) -> None:
    assert f"On that day {kept} were seen." in page(f"<p>On that day {markup} were seen.</p>").text


def test_a_page_may_say_that_a_raised_number_is_a_note() -> None:
    assert "12 km of it" in page('<p>Of 40 they have 12 km<sup class="footnote">2</sup> of it now.</p>').text


def test_a_mark_that_nobody_closes_takes_back_one_paragraph_and_no_story() -> None:
    assert read_markup("<p>One <s>two<p>Three <del>four</p><p>Five</p>") == "One\n\nThree\n\nFive"


def test_a_day_above_the_article_is_not_a_sentence() -> None:
    assert (
        "3 March" not in page("", body=f"<article><h1>Dam</h1><div><time>3 March</time></div>{FILLER}</article>").text
    )


@pytest.mark.parametrize("limit", [f"<!doctype html>{'x' * (8 * 1024 * 1024)}", "<!doctype html><p>" + "<br>" * 20_001])
def test_a_page_that_is_too_large_is_refused(limit: str) -> None:
    with pytest.raises(NotAnArticle, match="the most that is read of HTML"):
        articles.decode(limit.encode(), "page.html")


@pytest.mark.slow
def test_nothing_of_this_is_loaded_for_plain_text() -> None:
    import subprocess

    code = (
        "import sys; from briefcli.store import articles; articles.decode(b'The dam holds.', 'a');"
        "print(sorted({'trafilatura', 'lxml', 'charset_normalizer', 'urllib.request'} & set(sys.modules)))"
    )

    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("2 million<span class=tip hidden> (1.7m euros)</span> crowns", "2 million crowns"),
        ("40<span style='Display: none'>0</span> houses", "40 houses"),
        ("40 <span style='color: red'>new</span> houses", "40 new houses"),
    ],
)
def test_words_in_a_sentence_that_are_not_shown_are_dropped(markup: str, kept: str) -> None:
    assert f"On that day {kept} were seen." in page(f"<p>On that day {markup} were seen.</p>").text


def test_a_hidden_box_may_be_the_article() -> None:
    box = f"<div hidden style='display:none'>{FILLER}</div>"

    assert "In hour 6" in page(body=box).text


def test_an_opinion_in_a_box_that_is_called_a_comment_is_the_article() -> None:
    whole = f"<div class='tone-comment'><h1>Dam holds</h1>{FILLER}{FILLER}</div>"

    assert page(body=whole).text == page().text
