"""Words and speakers in short reports that are written to be read aloud. All people and places are invented."""

import pytest

from briefcli.extract import reading

Said = list[tuple[str, str | None]]

# text, all that is said in it, with the speakers
LED: list[tuple[str, Said]] = [
    # A comma stands behind words on when, where or why, with which what is said begins.
    (
        "Ann Doe says at the time of the fire, rules were weak.",
        [("at the time of the fire, rules were weak", "Ann Doe")],
    ),
    ("Ann Doe says in the end, the pier must be paid for.", [("in the end, the pier must be paid for", "Ann Doe")]),
    (
        "Ann Doe said with so little bread, it will be a hard winter.",
        [("with so little bread, it will be a hard winter", "Ann Doe")],
    ),
    (
        "Ann Doe says if that happens, prices would rise by a fifth.",
        [("if that happens, prices would rise by a fifth", "Ann Doe")],
    ),
    # Or behind where it is said, and to whom.
    ("Ann Doe said in a letter to the board, the pier was closed.", [("the pier was closed", "Ann Doe")]),
    ("Ann Doe said on Monday, the pier was closed.", [("the pier was closed", "Ann Doe")]),
    ("Ann Doe has told Radio Lund, strikes will not open the mill.", [("strikes will not open the mill", "Ann Doe")]),
    ("Ann Doe told the crowd, the mill would stay shut.", [("the mill would stay shut", "Ann Doe")]),
    # Near misses: an aside, somebody else who says it, a name beside whoever is told.
    ("Before then, the director, Ann Doe says, it was shut.", [("Before then…it was shut", "Ann Doe")]),
    ("Ann Doe said at the fair, Bob Roe reported.", [("Ann Doe said at the fair", "Bob Roe")]),
    ("As Ann Doe said in June, the pier was closed.", [("the pier was closed", "Ann Doe")]),
    ("Ann Doe told Bob Roe, a baker, the mill was shut.", [("the mill was shut", "Ann Doe")]),
    ("Ann Doe told Bob Roe, the mayor of Lund, that it was late.", [("that it was late", "Ann Doe")]),
    ("What Ann Doe said in June, the board denied.", []),
    # A clause whose subject has another name behind “or”, or a clause without its second comma.
    (
        "Ann Doe says the spending committee, or razor gang, will meet in May.",
        [("the spending committee, or razor gang, will meet in May", "Ann Doe")],
    ),
    (
        "Ann Doe says the board, which takes over on Monday will be led by Bob Roe.",
        [("the board, which takes over on Monday will be led by Bob Roe", "Ann Doe")],
    ),
    # A number stands apart from whoever is told, and a year from a name.
    ("Ann Doe told the board one of the boats was late.", [("one of the boats was late", "Ann Doe")]),
    ("Ann Doe told the board of one boat.", []),
    ("Ann Doe says in 1999 Bob Roe told her about the camp.", [("Bob Roe told her about the camp", "Ann Doe")]),
    # “Further” belongs to what is said of it.
    ("Ann Doe said further talks were needed.", [("further talks were needed", "Ann Doe")]),
    ("Ann Doe said further that talks were needed.", [("that talks were needed", "Ann Doe")]),
    # When something was promised is no part of it.
    ("Ann Doe promised two new boats, days after Bob Roe left.", [("two new boats", "Ann Doe")]),
    ("Ann Doe promised two new boats, two mills and a pier.", [("two new boats, two mills and a pier", "Ann Doe")]),
]
SPEAKERS: list[tuple[str, Said]] = [
    # A body with “of” in its name owns whoever speaks for it.
    ("But the Ministry of Health's Ann Doe says the clinic is open.", [("the clinic is open", "Ann Doe")]),
    ("The clinic is open, the Ministry of Health's Ann Doe said.", [("The clinic is open", "Ann Doe")]),
    ("The Ministry of Health says Ann Doe is ill.", [("Ann Doe is ill", "Ministry of Health")]),
    # Two peoples, whose officials speak.
    ("It was late, French and German officials said.", [("It was late", "French and German officials")]),
    ("French and German nurses said it was late.", [("it was late", "French and German nurses")]),
    ("French officials and German nurses said it was late.", [("it was late", "French officials")]),
    # Whoever announces something is not named in what is announced.
    (
        "After announcing that the clerk, Bob Roe, had left, the Lund Council said it was sad.",
        [("that the clerk, Bob Roe, had left", "Lund Council"), ("it was sad", "Lund Council")],
    ),
    (
        "After announcing that the pier was shut, Ann Doe, the mayor, said it was sad.",
        [("that the pier was shut", "Ann Doe"), ("it was sad", "Ann Doe")],
    ),
    # A share of those asked, and not what stands before it.
    (
        "A fifth hired bakers, compared with 15 per cent who said they had no work.",
        [("they had no work", "15 per cent")],
    ),
    # A last name that is a calling as well.
    ("Frank Farmer left. Mr Farmer said it was late.", [("it was late", "Frank Farmer")]),
    ("The chairman, Bob Roe, left. Mr Chairman said it was late.", [("it was late", "Mr Chairman")]),
    # Whoever ends the sentence before says more, though another is “he” in it.
    (
        "Sir Tom Roe is dead, his agent said. Roe was in Lund, where he was treated, said Bob Doe. He said it was sad.",
        [
            ("Sir Tom Roe is dead", "his agent"),
            ("Roe was in Lund, where he was treated", "Bob Doe"),
            ("it was sad", "Bob Doe"),
        ],
    ),
]


def said(text: str) -> Said:
    """What is said in a text, and who says it."""
    return [
        ("…".join(part.of(text) for part in one.segments), one.speaker.name if one.speaker is not None else None)
        for one in reading.find(text)
    ]


@pytest.mark.parametrize(("text", "found"), [*LED, *SPEAKERS])
def test_words_and_speakers_of_short_reports(text: str, found: Said) -> None:
    assert said(text) == found
