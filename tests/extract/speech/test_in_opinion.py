"""Whose opinion words are, and who they, she and somebody asked are. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Opinions and pronouns: text, some of the words, who says them
OPINIONS: list[tuple[str, str, str | None]] = [
    # “They” may be a crew or a family.
    (
        "Most of the crew refused to sail. They said the hull was “more rust than ship”.",
        "more rust than ship",
        "Most of the crew",
    ),
    (
        "The family of Ada Quill paid tribute. “She was our lighthouse,” they said.",
        "She was our lighthouse",
        "The family of Ada Quill",
    ),
    ("The couple met in May. “We danced on the pier,” they said.", "We danced", "The couple"),
    # Somebody’s opinion, and what is all that they would say.
    ("To Tom Reed, the tax is “a hat on a hen”.", "a hat on a hen", "Tom Reed"),
    ("For Ada Quill, it was “like losing a limb”.", "like losing a limb", "Ada Quill"),
    ("By his own admission, Tom Reed was “a terrible sailor”.", "a terrible sailor", "Tom Reed"),
    ("To Lund, the road is “closed to heavy carts”, the board said.", "closed to heavy carts", "board"),
    ("For Ada Quill, 30, it was “a gift”, her coach, Tom Reed, said.", "a gift", "Tom Reed"),
    ("“No,” was all Ada Quill would say.", "No", "Ada Quill"),
    ("Nor is Tom Reed impressed. “I have seen better roofs on cakes.”", "better roofs", "Tom Reed"),
    # A pronoun may come before the name of whom it means.
    ("“I left,” she says, “because the roof did.” Ada Quill lost her house in the storm.", "I left", "Ada Quill"),
    ("“I left,” he says, “because the roof did.” Ada Quill lost her house in the storm.", "I left", "he"),
    ("Tom Reed was there. “I left,” she says. Ada Quill lost her house in the storm.", "I left", "she"),
    # Whoever was once asked does not speak.
    ("Ada Quill was once asked, “Are you a spy?”", "Are you a spy", None),
    ("Ada Quill once asked, “Are you a spy?”", "Are you a spy", "Ada Quill"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*OPINIONS])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker
