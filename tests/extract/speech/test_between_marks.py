"""What single marks, inches and names of boats leave between marks. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Between marks: text, some of the words, who says them
MARKS: list[tuple[str, str, str | None]] = [
    # An apostrophe in front of a word that has lost its first letter opens or closes nothing; nor do inches.
    ("‘My nan’s ’ouse is gone,’ said Tom Reed. ‘We’re stayin’ at my cousins’ place.’", "’ouse is gone", "Tom Reed"),
    (
        "‘My nan’s ’ouse is gone,’ said Tom Reed. ‘We’re stayin’ at my cousins’ place.’",
        "at my cousins’ place",
        "Tom Reed",
    ),
    ("Ada Quill called for 'an end to politicians' games' and 'a grown-up debate'.", "politicians' games", "Ada Quill"),
    ("Ada Quill called for 'an end to politicians' games' and 'a grown-up debate'.", "a grown-up debate", "Ada Quill"),
    ("Ada Quill called them ‘the boys’ and left for the girls’ school.", "the boys", "Ada Quill"),
    (
        "“It’s 5' 10\" at the deep end,” lifeguard Ada Quill said. “Kids under 4' must wear a band.”",
        "at the deep end",
        "Ada Quill",
    ),
    (
        "“It’s 5' 10\" at the deep end,” lifeguard Ada Quill said. “Kids under 4' must wear a band.”",
        "must wear a band",
        "Ada Quill",
    ),
    ('“It is 10" said Ada Quill, and left.', "It is 10", "Ada Quill"),
    (
        "'Nobody's coming,' he said. 'Nobody ever comes.' Tom Reed has run the lifeboat since '92.",
        "Nobody's coming",
        "Tom Reed",
    ),
    (
        "'Nobody's coming,' he said. 'Nobody ever comes.' Tom Reed has run the lifeboat since '92.",
        "Nobody ever comes",
        "Tom Reed",
    ),
    # Boats and horses have names, and words have meanings.
    ("The boat is “a coffin with oars”, Ada Quill said.", "a coffin with oars", "Ada Quill"),
    ("“Nobody listens” means trouble, Ada Quill said.", "Nobody listens", "Ada Quill"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*MARKS])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker


# text, words that nobody says in it
NOT_SAID = [
    ("Her boat, “Second Wind”, was found adrift, the coastguard said.", "Second Wind"),
    ("The horse “Midnight Tax” won by a nose, said trainer Tom Reed.", "Midnight Tax"),
    ("Operation “Sandcastle” is over, the army said.", "Sandcastle"),
    ("In Tarn, “scran” means food, Ada Quill said.", "scran"),
]


@pytest.mark.parametrize(("text", "words"), NOT_SAID)
def test_words_that_nobody_says(text: str, words: str) -> None:
    found = [one for one in reading.find(text) if one.kind != "indirect"]

    assert not any(words in part.of(text) for one in found for part in one.segments)
