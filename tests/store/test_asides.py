"""Invented pages with boxes beside the story: what asks for consent, what offers a newsletter, cells of a layout."""

import pytest

from briefcli.store import articles

STORY = "".join(
    f"<p>In hour {hour} the council of Orlov Ferry heard what the engineers had found in the gallery of the dam.</p>"
    for hour in range(1, 7)
)
COOKIES = "<p>We use cookies to make our site better, and so do our 142 partners. You may say no to all of them.</p>"
OFFER = "<p>Sign up for First Tide, our free newsletter, which 9,000 people read every single morning.</p>"
BOXES = [
    f"<div id='onetrust-banner'>{COOKIES}</div>",
    f"<div class='cookieConsent__wrap'><section>{COOKIES}</section></div>",
    f"<div role='dialog'>{COOKIES}</div>",
    f"<dialog open>{COOKIES}</dialog>",
    f"<div class='NewsletterPromo_box__x1'>{OFFER}</div>",
    f"<aside class='email-sign-up'>{OFFER}</aside>",
    f"<tide-signup name='first'>{OFFER}</tide-signup>",
    "<div class='paywall'><p>Subscribe for 12 crowns a month to read on. You may leave at any time you like.</p></div>",
    "<div class='video-player'><p>Moment the lorry of a baker backs into the village pond of Orlov</p></div>",
    "<div class='vjs-title'><p>Engineer gives update on the dam of Orlov (2:14)</p></div>",
    "<div class='ad'><p>ADVERTISEMENT</p></div>",
    "<div data-component='reader-poll'><p>Vote: is the dam of Orlov Ferry safe enough for your own house?</p></div>",
]
STORIES = [
    "<div class='category-gdpr'><p>The law on data costs the mill of Orlov 900 crowns a day, its owner said.</p></div>",
    "<div class='subscriber-content'><p>The board of the dam met for nine hours, and then it shut the dam.</p></div>",
    "<div class='subscriber-content'><p>“You open your door and the water comes in,” said Ana Reed.</p></div>",
    "<div class='video-story'><p>The board of the dam was shown a film of it, and then it shut the dam.</p></div>",
    "<div class='video'><p>“It broke” in the gallery of the dam</p></div>",
    "<div class='ad'><p>The advertisement for the dam cost the board 900 crowns, its clerk said.</p></div>",
    "<div id='donation'><p>The mill gave 40,000 crowns for the dam, which is the largest gift so far.</p></div>",
    f"<div class='newsletter-post'>{STORY * 2}<p>Send us your letters on the dam, and we shall print them.</p></div>",
]


def kept(inside: str) -> str:
    html = f"<!doctype html><html><head><title>T</title></head><body><main><article><h1>Dam</h1>{STORY}{inside}{STORY}"
    return articles.decode(f"{html}</article></main></body></html>".encode(), "page.html").text


def last_words(inside: str) -> str:
    return inside.rpartition("</p>")[0].rpartition("<p>")[2]


@pytest.mark.parametrize("box", BOXES)
def test_a_box_that_asks_its_reader_for_something_is_no_story(box: str) -> None:
    assert last_words(box) not in kept(box)


@pytest.mark.parametrize("box", STORIES)
def test_a_box_with_such_a_name_may_be_the_story(box: str) -> None:
    assert last_words(box) in kept(box)


def test_consent_before_a_short_story_is_not_the_story() -> None:
    lines = (
        "<p>Two climbers were found on Mount Orlov on Monday, the rescue said.</p><p>“It snowed on them,” said Ana.</p>"
    )
    story = f"<h1>Two found on Orlov</h1>{lines}<p>A third one was flown to the hospital.</p>"
    html = f"<html><body><div id='consent-sdk'>{COOKIES * 4}</div><x-story>{story}</x-story></body></html>"
    text = articles.decode(html.encode(), "page.html").text

    assert "cookies" not in text
    assert "Two climbers" in text


def test_the_cells_beside_the_story_in_a_table_of_the_page_are_none_of_it() -> None:
    story = f"<h2>Dam</h2>{STORY}"
    row = (
        f"<tr><td>Visitors: 10,442<br>Letters</td><td>{story}</td><td>Two drown in mill race<br>Goat elected</td></tr>"
    )
    text = articles.decode(f"<html><body><table>{row}</table></body></html>".encode(), "p.html").text

    assert "hour 6" in text
    assert "10,442" not in text
    assert "drown" not in text


def test_a_table_in_the_story_keeps_its_cells() -> None:
    table = "<table><tr><td>Orlov</td><td>3 dead, and the mill burned with all in it</td><td>4 hurt</td></tr></table>"

    assert "4 hurt" in kept(table)
    assert "Orlov\t3 dead" in kept(table)


LEADS = [
    "<p>More on dams: <a href=/x>Four ways to save a cow</a>, <a href=/y>Dam fined 12 million crowns</a></p>",
    "<p>[Also watch: <a href=/x>Seven die in flood at Dorn</a>]</p>",
    "<div class='sidebar'><p>Three people were killed when a lorry left the road near Dorn on Sunday.</p></div>",
    "<section class='right rail'><p>Three people were killed when a lorry left the road near Dorn.</p></section>",
]


@pytest.mark.parametrize("line", LEADS)
def test_what_leads_to_other_stories_is_no_story(line: str) -> None:
    assert kept(line) == kept("")


def test_what_leads_somewhere_within_a_sentence_stays() -> None:
    line = (
        "<p>The board has two rules: <a href=/x>no man sails alone</a>, and <a href=/y>no boat sails at night</a>.</p>"
    )

    assert "no man sails alone, and no boat" in kept(line)
    assert "The far side" in kept(f"<div class='side'><p>The far side.</p>{STORY * 3}</div>")


LINKED = "The other five, all of whom worked on the dam, pleaded not guilty in January."


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        (f"<p><a href=/x><strong>{LINKED}</strong></a></p>", True),
        (f"<p><a href=/x>{LINKED}</a></p>", True),
        (f"<div class=more><p><a href=/x>{LINKED}</a></p></div>", False),
    ],
)
def test_a_sentence_that_is_a_link_stays_among_the_others(line: str, is_kept: bool) -> None:
    assert (LINKED in kept(line)) is is_kept


@pytest.mark.parametrize(
    ("markup", "read"),
    [
        ("<p><span class=cap aria-hidden=true>T</span>he dam of Orlov holds for now.</p>", "The dam of Orlov holds"),
        (
            "<p>The <a href=/x>dam<span class='sr-only'> (opens in a tab)</span></a> of Orlov holds.</p>",
            "The dam of Orlov",
        ),
        (
            "<p><span class=visually-hidden>The dam</span><span aria-hidden=true>The d</span>am of Orlov holds.</p>",
            "The dam of",
        ),
    ],
)
def test_words_are_those_that_a_reader_sees(markup: str, read: str) -> None:
    assert f"\n\n{read}" in kept(markup)


@pytest.mark.parametrize(
    "row",
    [
        "<td colspan='2'><a href='/'>The Orlov Mail</a> | Weather: 11°C | 1 crown is 0.85 euros</td>",
        "<td colspan='2'><font>© Orlov Mail 2026. A member of the council of the press.</font></td>",
    ],
)
def test_the_rows_around_the_story_in_a_table_of_the_page_are_none_of_it(row: str) -> None:
    side = "<td><b>MORE</b><br><a href='/2'>Two held over a stolen cow</a></td>"
    html = f"<html><body><table><tr>{row}</tr><tr>{side}<td><h2>Dam</h2>{STORY * 2}</td></tr></table></body></html>"
    text = articles.decode(html.encode(), "page.html").text

    assert "Orlov Mail" not in text
    assert text.startswith("Dam")


def test_a_row_above_the_story_with_words_of_it_stays() -> None:
    row = "<td colspan='2'><p>The <a href='/d'>dam</a> of Orlov Ferry is shut for nine days, its board said.</p></td>"
    side = "<td><b>MORE</b><br><a href='/2'>Two held over a stolen cow</a></td>"
    html = f"<html><body><table><tr>{row}</tr><tr>{side}<td><h2>Dam</h2>{STORY * 2}</td></tr></table></body></html>"

    assert "shut for nine days" in articles.decode(html.encode(), "page.html").text


@pytest.mark.parametrize("menu", ["Share", "Copy link", "Show more of this"])
def test_the_buttons_of_a_page_are_no_words_of_the_story(menu: str) -> None:
    assert menu not in kept(f"<div><button>{menu}</button></div>")


def test_a_paragraph_that_is_a_button_is_a_paragraph() -> None:
    line = "The board of the dam met for nine hours, and then it shut the dam."

    assert line in kept(f"<p><button>{line}</button></p>")


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("<a href='#'>Top</a> | <a href='/m'>Send this story</a> | <a href='/p'>Print version</a>", False),
        ("<a href='/1'>Mill sold</a> · <a href='/2'>Weir breaks</a>", False),
        ("<a href='/1'>Ana Reed</a> and <a href='/2'>Tom Orlov</a> | Dam reporters", True),
        ("The dam is the work of <a href='/1'>Ana Reed</a> and <a href='/2'>Tom Orlov</a>.", True),
    ],
)
def test_a_line_of_links_with_bars_between_them_is_a_menu(line: str, is_kept: bool) -> None:
    words = line.rpartition("</a>")[0].rpartition(">")[2]

    assert (words in kept(f"<p>{line}</p>")) is is_kept


CARDS = "".join(
    f"<div class='k{number}'><a href='/{number}'><h3>Mill of Orlov burned for {number} hours</h3></a>"
    f"<p>It took {number} men to put the fire out.</p></div>"
    for number in range(3, 6)
)


@pytest.mark.parametrize("heading", ["More in Dams", "Related stories", "Most read"])
def test_what_a_heading_calls_more_stories_is_none_of_it(heading: str) -> None:
    assert "burned for" not in kept(f"<section class='q'><h2>{heading}</h2>{CARDS}</section>")


@pytest.mark.parametrize("heading", ["More of the dam is gone", "What the mill said"])
def test_a_part_of_the_story_with_a_heading_stays(heading: str) -> None:
    assert "to put the fire out" in kept(f"<section class='q'><h2>{heading}</h2>{CARDS}</section>")


def test_a_box_with_a_button_that_asks_to_sign_up_is_none_of_the_story() -> None:
    box = "<div class='z'><h3>The Mail in your inbox</h3><p>Sign up for First Tide.</p><button>Go</button></div>"

    assert "First Tide" not in kept(box)
    assert "First Tide" in kept(box.replace("<button>Go</button>", "").replace("<h3>The Mail in your inbox</h3>", ""))
