"""Who says words behind a name and a colon, and whom nothing moves to speak. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Behind colons: text, some of the words, who says them
COLON: list[tuple[str, str, str | None]] = [
    # Nothing moves somebody to speak; a name with an age or a post before a colon speaks.
    ("Nothing could persuade Rosa Brandt to say the word “sorry”, her sister told the Ledger.", "sorry", "Nothing"),
    ("Years of rain persuaded Rosa Brandt to call the valley “a lake”.", "a lake", "Rosa Brandt"),
    (
        "Iris Kell, 40, a cook on the lower deck: “One moment soup, the next moment sea.”",
        "One moment soup",
        "Iris Kell",
    ),
    ("Iris Kell, of the Lund clinic: “It never stops.”", "It never stops", "Iris Kell"),
    ("Iris Kell of Marsk Hospital: “It never stops.”", "It never stops", "Iris Kell"),
    ("Dr Iris Kell, from Lund: “It never stops.”", "It never stops", "Iris Kell"),
    ("Letter from Iris Kell of Lund: “It never stops.”", "It never stops", None),
    ("Iris Kell on the deck: “It never stops.”", "It never stops", "Iris Kell"),
    ("Lund, 40 miles from the sea: “One moment soup, the next moment sea.”", "One moment soup", None),
    ("On the touchline, coach Tom Reed to his assistant: “Tell him to smile.”", "Tell him to smile", "Tom Reed"),
    ("On the touchline, coach Tom Reed in a coat: “Tell him to smile.”", "Tell him to smile", None),
    # “It” is the body, not whoever a clause about it tells of.
    ("The council, whose leader is Ada Quill, fined the bank. It said the failings were “basic”.", "basic", "council"),
    (
        "The council, whose leader Ada Quill backs the plan, left. She said the failings were “basic”.",
        "basic",
        "Ada Quill",
    ),
    # An owner before a comma, where a better end follows.
    ("‘It’s not the miners’, it’s not the owners’, it’s ours,’ said Ada Quill.", "it’s ours", "Ada Quill"),
    ("‘We saw the miners’, said Ada Quill. ‘They sang,’ she added.", "We saw the miners", "Ada Quill"),
    ("‘We saw the miners’, said Ada Quill. ‘They sang,’ she added.", "They sang", "Ada Quill"),
    ("The “mad method”, as Ada Quill put it, was first tried on sheep.", "mad method", "Ada Quill"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*COLON])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker


# text, words that nobody says in it
NOT_SAID = [
    ("The “Marsk Method”, as the technique is known, was first tried on sheep, Ada Quill said.", "Marsk Method"),
]


@pytest.mark.parametrize(("text", "words"), NOT_SAID)
def test_words_that_nobody_says(text: str, words: str) -> None:
    found = [one for one in reading.find(text) if one.kind != "indirect"]

    assert not any(words in part.of(text) for one in found for part in one.segments)
