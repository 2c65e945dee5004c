"""Phrases that the pieces of a text do not tell are found, while they are few, without reading all of its words."""

import pytest

from briefcli.check.index import Phrase
from briefcli.check.source import Source

TEXT = (
    'The mayor (Ada Quill) said the old dike held. "The old dike held," she said of the dike-keepers.\n\n'
    "The work took 19-year-old tools and 2.5 million crowns, and the crowns were spent on the dike."
)


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("old dike held", [31, 51]),
        ("Ada Quill) said the old", [11]),
        ("crowns", [145, 161]),
        ("the crowns", [157]),
    ],
)
def test_words_are_read_only_beside_what_is_found(words: str, places: list[int]) -> None:
    index = Source("r", TEXT).index

    assert [span.start for span in index.whole(Phrase(words), 20)] == places
    assert "by_pair" not in vars(index)


@pytest.mark.parametrize("words", ["-old tools and", ".5 million crowns", "the dike", "dike-", "she said of the dike"])
def test_what_reads_otherwise_there_is_left_to_all_words(words: str) -> None:
    index, other = Source("r", TEXT).index, Source("r", TEXT).index
    other.by_pair  # noqa: B018 - reads them

    assert index.whole(Phrase(words), 20) == other.whole(Phrase(words), 20)
    assert index.cut(Phrase(words), 20) == other.cut(Phrase(words), 20)
    assert "by_pair" in vars(index)
