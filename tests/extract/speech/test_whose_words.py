"""Whose words they are where a thing stands before them, two bodies share a noun, or a word is held at arm's length."""

import pytest

from briefcli.extract import reading

NOTED = "The rain has stopped, and Director Ada Quill noted that “time and again, we have seen floods here.”"
# text, its quotations with who says each of them
SAID = [
    # A thing stands before words in the first person: whoever spoke in the paragraph before goes on.
    (
        f"{NOTED}\n\nWith half of the walls unbuilt, the gaps “will keep our town at risk for years.”",
        ["Ada Quill", "Ada Quill"],
    ),
    (f"{NOTED}\n\nHer critics left: the gaps “will keep the town at risk for years.”", ["Ada Quill", "Her critics"]),
    (f"{NOTED}\n\nTom Reed wore a hat with “I row for our town alone” on it.", ["Ada Quill", "Tom Reed"]),
    # Bodies of two places that share a noun.
    (
        "In a joint statement, the Norlish and Tarnish roads ministries accused rowers of holding “rebel boats”.",
        ["the Norlish and Tarnish roads ministries"],
    ),
    ("The Orle and Tarn councils said it “was late”.", ["The Orle and Tarn councils"]),
    ("The Orle council and Tarn rowers said it “was late”.", ["Orle council"]),
    # A document may have two participles behind it, and whoever writes in it says the words.
    (
        "Ada Quill writes in an article published in the Orle Post titled ‘Low Tide for All’ that “rowers fear rain.”",
        ["Ada Quill"],
    ),
    ("Ada Quill writes that an article published in the Orle Post claimed “rowers fear rain.”", ["an article"]),
    # “According to” may lead to a noun without an article.
    ("According to study conducted by Tom Reed of Tarn, lamps have been lit “since rowing began.”", ["study"]),
    # Whoever is made to think something by a thing.
    ("Ada Quill left. A stint in the mines had convinced her that “you have to row”.", ["Ada Quill"]),
    ("Ada Quill left. A stint in the mines had taught Tom Reed that “you have to row”.", ["Tom Reed"]),
    ("Ada Quill left. The mayor had convinced her that “you have to row”.", ["The mayor"]),
    # A word held at arm's length stays so before a noun, and is somebody's where they call something so.
    ("Three left as the “interim” board fell. Ada Quill told the “interim” board to go.", []),
    ("Three left as the “interim” board fell. Ada Quill called the board “interim”.", ["Ada Quill"]),
    ("Three left as the interim board fell. Ada Quill told of an “interim” board.", ["Ada Quill"]),
]


@pytest.mark.parametrize(("text", "speakers"), SAID)
def test_whose_words(text: str, speakers: list[str | None]) -> None:
    quotations = [one for one in reading.find(text) if one.kind != "indirect"]
    found = [one.speaker.name if one.speaker else None for one in quotations for _ in one.segments]

    assert found == speakers


POST = "“Quill gave a short reply.\n\nDuring her time in office, she rowed.\n\nHer removal led to marches.”"
HEADLINE = (
    "'You'll still get all of your old boats': The harbour's makeover brings in yet more barges from all of the towns"
    " of the coast, but the harbour promises to leave some room for the old boats of Orle and their skippers"
)
# text, who says each quotation
MORE = [
    # A portfolio that has several parts, with commas: whoever holds it speaks.
    ("“We row,” Minister of Mines, Rivers and Roads, Senator the Hon. Ada Quill, told Marsk News.", ["Ada Quill"]),
    ("“We row,” the Minister of Mines, Rivers, and Roads, Tom Reed, told the hall.", ["Tom Reed"]),
    ("“We row,” said the Minister of Mines, Rivers and Roads, Tom Reed, in Orle.", ["Tom Reed"]),
    ("“We row,” the Minister of Mines and Roads, Tom Reed, told the hall.", ["Tom Reed"]),
    ("“We row,” the owner of boats, nets and oars, Tom Reed, told the hall.", ["Tom Reed"]),
    # A clause that tells of a thing, in front of a colon.
    ("Tom Reed is a vet. Mr Reed fed a cub, which now has cubs of its own: “It was a joy to see her.”", ["Tom Reed"]),
    ("Tom Reed fed a cub, which was a joy for Ada Quill: “It was good to see her.”", ["Tom Reed"]),
    ("Tom Reed met Ada Quill, who now has a boat of her own: “It was a joy to see her.”", ["Ada Quill"]),
    # What somebody is about to do is nobody who speaks.
    ("Reed left.\n\nQuill considering dismissing Vrell comes late.\n\n“Many stood outside. They sang.”", [None]),
    # Paragraphs without a mark go on until one closes the quotation, unless somebody says so between them.
    (f"The Marsk Post reported:\n\n{POST}", ["Marsk Post"] * 3),
    (
        "“Quill gave a short reply, said Tom Reed.\n\nShe rowed for years.\n\nThen she left.”\n\n“No,” said Bo Vrell.",
        ["Tom Reed", "Bo Vrell"],
    ),
    # A long headline that opens with single marks and a colon, in a text that has double ones.
    (f"{HEADLINE}\n\n“You'll still get all of your old boats,” said Ada Quill.", ["Ada Quill", "Ada Quill"]),
]


@pytest.mark.parametrize(("text", "speakers"), MORE)
def test_whose_words_beside_more(text: str, speakers: list[str | None]) -> None:
    quotations = [one for one in reading.find(text) if one.kind != "indirect"]
    found = [one.speaker.name if one.speaker else None for one in quotations for _ in one.segments]

    assert found == speakers
