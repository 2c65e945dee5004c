"""The address of some words on a page (WICG, URL Fragment Text Directives), and the words around them."""

import pytest

from briefcli.export.page import fragments, passages
from briefcli.model.anchor import Anchor

WALL = "The wall held.\n\nNobody slept. “The wall held,” said Ada Quill, mayor of Marsk since 2019."
DIKE = "Quill’s dike cost 1,000 crowns. Quill, a self-taught builder, gave U.S. crowns & more, all-in-all."
LONG = "One word, " * 30 + "and the last of them."


def anchor(text: str, exact: str, occurrence: int = 1) -> Anchor:
    start = -1
    for _ in range(occurrence):
        start = text.index(exact, start + 1)
    return Anchor(report="r", start=start, end=start + len(exact), exact=exact)


@pytest.mark.parametrize(
    ("text", "exact", "occurrence", "directive"),
    [
        # once in the text
        (WALL, "Nobody slept", 1, "Nobody%20slept"),
        (WALL, "mayor of Marsk", 1, "mayor%20of%20Marsk"),
        # several times: with as little before or after as tells them apart
        (WALL, "wall held", 1, "wall%20held."),
        (WALL, "wall held", 2, "wall%20held,-%2C%E2%80%9D%20said"),
        (WALL, "The wall held", 2, "slept.%20%E2%80%9C-,The%20wall%20held"),
        ("A wall.\nA wall.\nNo wall.", "wall.", 3, "No-,wall."),
        ("A dike.\nNo wall.\nNo wall.", "No wall.", 1, "dike.-,No%20wall."),
        ("No wall.\nNo wall.\nA dike.", "No wall.", 2, "wall.-,No%20wall."),
        # what means something in a directive is escaped
        (DIKE, "crowns & more, all-in-all", 1, "crowns%20%26%20more%2C%20all%2Din%2Dall"),
        # whole words: a browser does not find half of one, but the half after a hyphen
        (DIKE, "dike", 1, "dike"),
        (DIKE, "Quill", 1, "Quill%E2%80%99s"),
        (DIKE, "00 crowns", 1, "1%2C000%20crowns"),
        (DIKE, "taught", 1, "taught"),
        (DIKE, "U.S", 1, "U.S"),
        # over the end of a paragraph, and where words are long: from their first words to their last
        (WALL, "held.\n\nNobody slept", 1, "The%20wall-,held,Nobody%20slept"),
        (
            LONG,
            LONG,
            1,
            "One%20word%2C%20One%20word%2C%20One%20word%2C%20One%20word%2C%20One%20word%2C%20One%20word,the%20last%20of%20them.",
        ),
        # spaces at the ends
        (WALL, " slept. ", 1, "slept."),
    ],
)
def test_words_of_a_text(text: str, exact: str, occurrence: int, directive: str) -> None:
    known = passages.whole(text)

    assert fragments.directive(known, anchor(text, exact, occurrence)) == directive


def test_a_headline_that_repeats_the_words_counts() -> None:
    words = anchor(WALL, "mayor of Marsk")

    assert fragments.directive(passages.whole(WALL), words, "Mayor of Marsk slept") == "Quill%2C-,mayor%20of%20Marsk"
    assert fragments.directive(passages.whole(WALL), words, "Mayor slept") == "mayor%20of%20Marsk"


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c#:~:text=Nobody%20slept"),
        ("https://example.org/a#top", "https://example.org/a#top:~:text=Nobody%20slept"),
        ("https://example.org/a#:~:text=Ada", "https://example.org/a#:~:text=Nobody%20slept"),
    ],
)
def test_the_address_of_a_page_may_have_a_fragment(page: str, address: str) -> None:
    assert fragments.address(page, passages.whole(WALL), anchor(WALL, "Nobody slept")) == address


# Without the text


def test_what_anchors_keep_is_joined_where_they_overlap() -> None:
    anchors = [anchor(WALL, one) for one in ("Ada Quill", "said Ada", "Quill, mayor of Marsk", "Nobody")]
    known = passages.pieces(anchors)

    assert known.around(anchors[0]) == ("… said ", ", mayor of Marsk …")
    assert fragments.directive(known, anchors[0]) == "said-,Ada%20Quill,-%2C%20mayor%20of%20Marsk"
    assert fragments.directive(known, anchors[3]) == "Nobody"


def test_an_anchor_has_its_own_context() -> None:
    words = Anchor(report="r", start=10, end=14, exact="wall", prefix="the sea", suffix=" of Marsk")
    known = passages.pieces([words])

    assert known.around(words) == ("… the sea ", " of Marsk …")
    assert fragments.directive(known, words) == "the%20sea-,wall,-of%20Marsk"


def test_anchors_that_contradict_each_other_are_kept_apart() -> None:
    one, other = (Anchor(report="r", start=10, end=14, exact=exact) for exact in ("wall", "dike"))
    known = passages.pieces([one, other])

    assert fragments.directive(known, one) == "wall"
    assert fragments.directive(known, other) == "dike"


def test_words_that_are_not_where_they_should_be_stand_alone() -> None:
    words = Anchor(report="r", start=0, end=4, exact="dike")

    assert fragments.directive(passages.whole(WALL), words) == "dike"
    assert passages.whole(WALL).around(words) == ("", "")


# The words around


@pytest.mark.parametrize(
    ("exact", "occurrence", "around"),
    [
        ("Nobody slept", 1, ("", ". “The wall held,” said Ada …")),
        ("wall", 1, ("The ", " held.")),
        ("Marsk", 1, ("… held,” said Ada Quill, mayor of ", " since 2019.")),
    ],
)
def test_a_few_words_of_the_paragraph_stand_around(exact: str, occurrence: int, around: tuple[str, str]) -> None:
    assert passages.whole(WALL).around(anchor(WALL, exact, occurrence)) == around
