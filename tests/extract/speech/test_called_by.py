"""Who calls somebody or something so, and who only hears it. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Beside whoever is called: text, some of the words, who says them
CALLED: list[tuple[str, str, str | None]] = [
    # Whoever calls another, or another’s thing, something has not that name.
    ("A reviewer called Ada Quill's book “a brick with feelings”.", "a brick with feelings", "A reviewer"),
    ("A baker called Ada Quill “a brick with feelings”.", "a brick with feelings", "A baker"),
    ("A baker called Ada Quill said the book was “a brick with feelings”.", "a brick with feelings", "Ada Quill"),
    ("A baker named Ada Quill called the book “a brick with feelings”.", "a brick with feelings", "Ada Quill"),
    (
        "One reviewer called the book “a brick with feelings”, another “the novel of the year”.",
        "a brick with feelings",
        "One reviewer",
    ),
    (
        "One reviewer called the book “a brick with feelings”, another “the novel of the year”.",
        "the novel of the year",
        "another",
    ),
    (
        "One reviewer called the book “a brick with feelings” and the film “the flop of the year”.",
        "the flop of the year",
        "One reviewer",
    ),
    # A body has its name behind what it is, with or without its article.
    ("A charity, the Marsk Hearth Trust, said it was “a brick”.", "a brick", "Marsk Hearth Trust"),
    ("A second union, the Salt Guild, said it was “a brick”.", "a brick", "Salt Guild"),
    ("A charity, like the Marsk Hearth Trust, said it was “a brick”.", "a brick", "A charity"),
    ("A union of bakers, the salt of the earth, said it was “a brick”.", "a brick", "A union of bakers"),
    # Who is told something, is unlike another, or only hears cries.
    ("Tom Reed, who told her he was “a danger to every cyclist”, wept.", "a danger to every", "Tom Reed"),
    ("Unlike Ada Quill, who called it “a win”, Tom Reed was gloomy. “We lost the river.”", "a win", "Ada Quill"),
    ("Unlike Ada Quill, who called it “a win”, Tom Reed was gloomy. “We lost the river.”", "We lost", "Tom Reed"),
    ("Ada Quill, who called it “a win”, was gloomy. “We lost the river.”", "We lost", "Ada Quill"),
    ("Ada Quill's cry of “shame” rang out, witnesses said.", "shame", "witnesses"),
    # Names of groups, words and marks, whoever tells of them.
    ("The talks marked “real progress”, Ada Quill said.", "real progress", "Ada Quill"),
    ("Ada Quill used the phrase “net zero” twice.", "net zero", "Ada Quill"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*CALLED])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker


# text, words that nobody says in it
NOT_SAID = [
    ("Chants of “shame” rang out as he left, witnesses said.", "shame"),
    ("The group “Mothers for Clean Air” organised the march, police said.", "Mothers for Clean Air"),
    ("The “Big Dig”, as locals call it, has closed three roads, the council said.", "Big Dig"),
    ("Voters were asked to tick “yes” or “no”, the clerk said.", "yes"),
    ("Voters were asked to tick “yes” or “no”, the clerk said.", "no"),
    ("The package was marked “fragile”, the board said.", "fragile"),
    ("The phrase “net zero” does not appear, campaigner Tom Reed noted.", "net zero"),
]


@pytest.mark.parametrize(("text", "words"), NOT_SAID)
def test_words_that_nobody_says(text: str, words: str) -> None:
    found = [one for one in reading.find(text) if one.kind != "indirect"]

    assert not any(words in part.of(text) for one in found for part in one.segments)
