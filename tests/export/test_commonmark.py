"""Whatever a text holds, two renderers show it as it is, wherever it stands on a page."""

from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefcli.export import commonmark
from briefcli.views import sanitise
from rendered import RENDERERS, Page

PIECES = [
    *"\\`*_{}[]()<>#+-.!|~^$=&:;\"'/@%,? \n\t0aé海—”",
    *(
        "**",
        "__",
        "~~",
        "``",
        "```",
        "~~~",
        "---",
        "***",
        "===",
        "- ",
        "+ ",
        "* ",
        "1. ",
        "10) ",
        "# ",
        "## ",
        " ##",
        "> ",
    ),
    *(
        "[x](y)",
        "![x](y)",
        "[x][a1]",
        "[a1]",
        "[^1]",
        "[^1]: ",
        "[x]: /y",
        "[ ] ",
        "<b>",
        "</p>",
        "<!-- ",
        "<?x",
        "]]>",
    ),
    *("<script>alert(1)</script>", "<https://a.example>", "https://a.example", "HTTP://a.example", "www.a.example"),
    *("ftp://a.example", "mailto:ada@a.example", "ada@a.example", "a.example", "&amp;", "&#65;", "&#x41;", "&nbsp"),
    *(
        "\\|",
        "| --- |",
        "|---|",
        ":--",
        "  \n",
        "\\\n",
        "\n\n",
        "\n    ",
        "\n---\n",
        "\n===\n",
        ":tada:",
        "$x$",
        "==x==",
    ),
    *("\x1b[31m", "\u202e", "\u200b", "\x00", "\u2028", "\xa0"),
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=12).map("".join)
ADDRESS = "https://gazette.example/a"
OURS = {"h1", "h3", "p", "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "strong", "a"}
OF_FOOTNOTES = {"sup", "hr", "section", "ol"}


def page(raw: str) -> str:
    """A text in every place in which a page has one."""
    shown, endings = commonmark.text(raw), commonmark.Endings()
    blocks = [
        commonmark.heading(1, shown),
        shown,
        f"Then {commonmark.strong(raw)} and {shown}{endings.mark(shown)}",
        commonmark.bullets([shown, shown + endings.mark(shown)]),
        commonmark.block_quote(shown, shown),
        commonmark.table(("One", "Two"), [(shown, commonmark.strong(raw)), (shown + endings.mark(shown), "x")]),
        commonmark.heading(3, shown + endings.mark(shown)),
        commonmark.link(raw, ADDRESS),
        endings.link(raw, ADDRESS),
    ]
    return "\n\n".join([*blocks, *endings.draw()]) + "\n"


def check(renderer: str, raw: str) -> None:
    """A text shows as it is in every place, and nothing else is there."""
    seen = sanitise.line(raw)
    shown = Page(RENDERERS[renderer](page(raw)))

    assert shown.of("h1") + shown.of("h3") == [seen, seen]
    assert shown.of("p") == [seen, f"Then {seen} and {seen}", seen, seen, seen, seen, seen]
    assert shown.of("td") == [seen, seen, seen, "x"]
    assert shown.of("li") == [seen, seen, ""]  # the last is the footnote, whose words are the last paragraph
    assert shown.tags <= OURS | OF_FOOTNOTES
    # No escape keeps GitHub from making a link of an address of mail.
    assert {one for one in shown.links if not one.startswith(("#", "mailto:", "xmpp:"))} == {ADDRESS}


@pytest.mark.parametrize("renderer", RENDERERS)
@given(raw=TEXTS.filter(sanitise.line))
@example(raw="\\|")
@example(raw="a\\ | b")
def test_a_text_shows_as_it_is_in_every_place(renderer: str, raw: str) -> None:
    check(renderer, raw)


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("piece", [one for one in PIECES if sanitise.line(one)])
def test_a_piece_of_markup_is_none_wherever_it_stands(renderer: str, piece: str) -> None:
    for raw in (
        piece,
        f"{piece}x",
        f"{piece} x",
        f"x{piece}",
        f"x {piece}",
        f"x {piece} x",
        f"x{piece}x",
        piece + piece,
    ):
        check(renderer, raw)


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("raw", ["", "\u200b", " \n\t", "\u202e\u202c"])
def test_a_text_of_which_nothing_can_be_seen_leaves_nothing_behind(renderer: str, raw: str) -> None:
    shown = Page(RENDERERS[renderer](page(raw)))

    assert shown.of("h1") + shown.of("h3") + shown.of("td") == ["", "", "", "", "", "x"]
    assert "strong" not in shown.tags


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize(
    "address",
    [
        "https://gazette.example/a_(b)_c?x=1&copy;=2&amp;y#~:text=a,b",
        "https://gazette.example/a*b*c~d~[e]`f`|g|\\h<i>",
        "http://[::1]/%5B%2A?q='x'$y$",
        "https://gazette.example/\u202e海/)[x](y",
        'https://gazette.example/"onmouseover="alert(1)',
    ],
)
def test_an_address_leads_where_it_says(renderer: str, address: str) -> None:
    endings = commonmark.Endings()
    link = endings.link("there", address)
    lines = [commonmark.link("here", address), link, commonmark.table(("A",), [(commonmark.link("x", address),)])]
    shown = Page(RENDERERS[renderer]("\n\n".join([*lines, *endings.draw()])))

    assert shown.of("p") == ["here", "there"]
    assert shown.of("td") == ["x"]
    assert {unquote(one) for one in shown.links} == {unquote(address)}
    assert len(shown.links) == 3


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//gazette.example", "ftp://a", "/etc"])
def test_only_the_web_is_linked(address: str) -> None:
    endings = commonmark.Endings()

    assert commonmark.link("here", address) == endings.link("here", address) == "here"
    assert list(endings.draw()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill, mayor of Marsk, said: “We warned – for years.”",
        "At 5 p.m. the U.S. envoy left (see p. 3); 1,200 were hurt, 3.5% more than in 2030!?",
        "R & D: 10:30, a/b, 50+ boats - 'half' of them \"lost\"; e.g. Orul's 2nd ferry @ Halmar",
    ],
)
def test_the_words_of_the_news_are_left_alone(text: str) -> None:
    assert commonmark.text(text) == text


def test_what_comes_again_keeps_its_number() -> None:
    endings = commonmark.Endings()

    assert [endings.mark("a"), endings.mark("b"), endings.mark("a")] == ["[^1]", "[^2]", "[^1]"]
    assert list(endings.draw()) == ["[^1]: a\n[^2]: b"]
    assert endings.mark("c") == "[^3]"
    assert list(endings.draw()) == ["[^3]: c"]
    assert list(endings.draw()) == []
