"""Words in a headline, or set apart between paragraphs, are whoever's says them in the text below."""

import pytest

from briefcli.extract import reading

REED = "“I can say that the board owns no boats there,” said Tom Reed, a baker in Orle. “They only rent.”"
# text, who says the words that stand first or apart, and those; nobody where nothing decides, or they are no speech
AGAIN = [
    # What is quoted below with other stops and capitals.
    (
        (
            "Lawyers Take a Beating From Judge Quill: “We’re Done, That Is All”\n\nOn Monday, Judge Ada Quill told the"
            " lawyers: “We're done. That is all. They can count.”"
        ),
        ("Ada Quill", "We’re Done, That Is All"),
    ),
    # One word of a quotation below.
    (
        (
            "Builder barred from harbour over 'misconduct'\n\nBuilder Marsk Stone is barred for a year.\n\nThe ministry"
            ' cited "grave professional misconduct" for the move.'
        ),
        ("ministry", "misconduct"),
    ),
    # What somebody is told below to have said, without marks.
    (
        "Harbour plan is ‘reckless’\n\nThe plan is reckless and “far too dear”, Mayor Ada Quill said on Monday.",
        ("Ada Quill", "reckless"),
    ),
    (
        (
            "Marsk Food ‘baffled’ on price\n\nPrices will not fall, its head Ada Quill said, adding that the chain is"
            " baffled by them."
        ),
        ("Ada Quill", "baffled"),
    ),
    (
        "Rowers ‘treated as cargo’\n\nHundreds of rowers are being treated as cargo, says a report on the boats.",
        ("a report", "treated as cargo"),
    ),
    # A subhead whose subject the text has as a pronoun.
    (
        (
            "The board met in Orle.\n\n‘The fence is already keeping boats out’\n\nTom Reed spoke, asserting that it"
            " is already keeping boats out of Marsk."
        ),
        ("Tom Reed", "The fence is already keeping boats out"),
    ),
    # A whole sentence between single marks, as a line of its own in a text that has double ones.
    (
        (
            f"{REED}\n\n‘No one can overstate how big this is.’\n\nAda Quill, who sued, sighed. “No one can overstate"
            " how big this is. Skippers will feel it.”"
        ),
        ("Ada Quill", "No one can overstate how big this is."),
    ),
    # Near misses: held at arm's length below, too; told by nobody; as a part of another word.
    ("Marsk hit by ‘suicide’ boats\n\nWhat seem to be “suicide” boats have hit Marsk.", None),
    ("Harbour plan is ‘reckless’\n\nThe plan is reckless. Mayor Ada Quill wants it.", None),
    ("Harbour plan is ‘grave’\n\nMayor Ada Quill said it was about gravel.", None),
    ("Harbour plan is ‘grave’\n\nIt was reported to be grave, as it was said to be.", None),
    # Set apart, a part of a sentence goes on with nobody's speech.
    (
        f"{REED}\n\n“… keep the boats from leaving”\n\nA skipper left.",
        (None, "… keep the boats"),
    ),
    (f"{REED}\n\n“They rent them by the hour.”\n\nA skipper left.", ("Tom Reed", "They rent them by the hour.")),
    (f"{REED}\n\n“They rent ‘boats.’ ”\n\nA skipper left.", ("Tom Reed", "They rent ‘boats.’")),
]


@pytest.mark.parametrize(("text", "wanted"), AGAIN)
def test_whose_words_a_headline_has(text: str, wanted: tuple[str | None, str] | None) -> None:
    quotations = [one for one in reading.find(text) if one.kind != "indirect"]
    if wanted is None:
        assert [one.segments for one in quotations if "”" not in one.outer[0].of(text)] == []
        return
    name, words = wanted
    (found,) = [one for one in quotations for span in one.segments if span.of(text).startswith(words)][:1]

    assert (found.speaker.name if found.speaker else None) == name


# text, who says its last words
BROUGHT_IN = [
    # Whoever shares a view, in a sentence with a word between marks that nobody says.
    (
        (
            "Ada Quill rows.\n\nQuill’s view is backed by jumper Tom Reed, who trains here and says such things happen,"
            " keeping rowers from “resting” at sea.\n\n“This year we came late and slept little.”"
        ),
        "Tom Reed",
    ),
    (
        "Ada Quill rows.\n\nHer viewpoint is opposed by Tom Reed, who trains in Marsk.\n\n“We came late and slept.”",
        "Tom Reed",
    ),
    # Near miss: who was only beside it when it was shared.
    ("Ada Quill’s view was shared with Tom Reed at sea.\n\n“We came late and slept.”", None),
    # A name that is spelt with a letter too few, too many, or two changed over.
    (
        "Tom Zarovin rows. “It is cold,” insists Zarvin. Later he spoke. “It was wet,” he said.",
        "Tom Zarovin",
    ),
    ("Tom Zarovin rows. Ada Quill sings.\n\n“It was wet,” said Zarrovin.", "Tom Zarovin"),
    ("Tom Zarovin rows. Ada Quill sings.\n\n“It was wet,” said Zaorvin.", "Tom Zarovin"),
    # Near misses: another ending, another letter, a short name, two who are as near, a name of its own.
    ("Tom Zarovin rows. Ada Quill sings.\n\n“It was wet,” said Zarovina.", "Zarovina"),
    ("Tom Zarovin rows. Ada Quill sings.\n\n“It was wet,” said Zarovan.", "Zarovan"),
    ("Tom Vrell rows. Ada Quill sings.\n\n“It was wet,” said Vell.", "Vell"),
    ("Tom Zarovin and Bo Zarvoin row.\n\n“It was wet,” said Zarvin.", "Zarvin"),
    ("Tom Zarovin rows. Bo Zarvin sings.\n\n“It was wet,” said Zarvin.", "Bo Zarvin"),
]


@pytest.mark.parametrize(("text", "speaker"), BROUGHT_IN)
def test_who_is_brought_in(text: str, speaker: str | None) -> None:
    last = [one for one in reading.find(text) if one.kind != "indirect"][-1].speaker
    is_open = last is None or last.contested or last.name == last.mention.of(text) == "Ada Quill’s view"

    assert (None if is_open or last is None else last.name) == speaker
