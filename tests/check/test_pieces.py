"""Where words stand, found by what stands between two spaces, and where their words must tell."""

import pytest

from briefcli.check.pieces import Key, Pieces

TEXT = 'Ada Quill said the old dike held. "The old dike held," she said. The new dike will hold, and the old dike held.'


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("Quill said the old dike", [4]),
        ("uill said the old dik", [5]),  # within plain words, the only place
        ("said the old mill held", []),
        ("Quill said the new dike", []),
        ("held. The old dike held", []),
        ("she said. The new dike will", [55]),
        ("Ada Quill said the old dike held. He", []),
    ],
)
def test_words_are_found_wherever_they_stand(words: str, places: list[int]) -> None:
    assert Pieces(TEXT).places(Key(words)) == places
    assert all(TEXT.startswith(words, place) for place in places)


@pytest.mark.parametrize("words", ["", "dike", "old dike held", "the old"])
def test_of_few_words_nothing_is_told(words: str) -> None:
    assert Pieces(TEXT).places(Key(words)) is None


def test_every_place_is_found() -> None:
    text = "they met in the hall. Then they met in the hall, and they met in the hall"

    assert Pieces(text).places(Key("they met in the hall")) == [0, 27, 53]


@pytest.mark.parametrize(
    "text",
    [
        "They paid 2.5 million crowns for the dike.",  # ".5 million" begins within a number
        "A 19-year-old boy of the town left.",
        "he met in the hall-way, and she met in the hall-way",  # two places, each in a longer word
    ],
)
def test_beside_what_is_glued_to_them_the_words_must_tell(text: str) -> None:
    claimed = {"They": ".5 million crowns for the", "A 19": "-old boy of the town", "he m": "met in the hall"}

    assert Pieces(text).places(Key(claimed[text[:4]])) is None


def test_what_stands_too_often_is_left_to_its_words() -> None:
    assert Pieces("the dike of the dike " * 20_000).places(Key("the dike of the dike of")) is None
