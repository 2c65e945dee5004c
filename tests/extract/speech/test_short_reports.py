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
    (
        "Ann Doe says if Reed is fit, the club would expect him to play.",
        [("if Reed is fit, the club would expect him to play", "Ann Doe")],
    ),
    # What is said of somebody who is told of.
    (
        "A man said to have robbed nine banks was held, police said.",
        [("A man said to have robbed nine banks was held", "police")],
    ),
    ("A bell said to be worth £2m was stolen, Ann Doe said.", [("A bell said to be worth £2m was stolen", "Ann Doe")]),
    ("A bell said to have been cast in Orle was sold.", []),
    ("The mayor said to be careful.", []),
    ("Ann Doe said to be told late was an insult.", [("to be told late was an insult", "Ann Doe")]),
    # Nationalities that are short names, and a town without its second comma.
    ("US and Danish officials said it was late.", [("it was late", "US and Danish officials")]),
    ("Danish and EU officials said it was late.", [("it was late", "Danish and EU officials")]),
    ("The US and Danish officials said it was late.", [("it was late", "US")]),
    ("Tom Reed, 45, of Orle said it was late.", [("it was late", "Tom Reed")]),
    ("Ann Doe, 45, from the Salt League said it was late.", [("it was late", "Ann Doe")]),
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
    ("Ann Doe says in 1999 Bob Roe told her about the camp.", [("in 1999 Bob Roe told her about the camp", "Ann Doe")]),
    ("Ann Doe says at this stage there is no need to go.", [("at this stage there is no need to go", "Ann Doe")]),
    ("Ann Doe says at this stage, there is no need to go.", [("at this stage, there is no need to go", "Ann Doe")]),
    ("Ann Doe says before the fire the mill was safe.", [("before the fire the mill was safe", "Ann Doe")]),
    ("Ann Doe says in the report the mill is safe.", [("the mill is safe", "Ann Doe")]),
    ("Ann Doe said at the fair the mill was safe.", [("the mill was safe", "Ann Doe")]),
    ("Ann Doe told Radio Lund bakers, nurses and clerks were ill.", []),
    ("Ann Doe told Bob Roe without rain it would shut.", [("without rain it would shut", "Ann Doe")]),
    ("Ann Doe told Bob Roe under oath that it was shut.", [("that it was shut", "Ann Doe")]),
    # A form in -ed before the noun that it describes.
    ("Ann Doe told the board that injured bakers had left.", [("that injured bakers had left", "Ann Doe")]),
    ("Ann Doe told Radio Lund that unidentified men had left.", [("that unidentified men had left", "Ann Doe")]),
    ("Ann Doe has warned continued growth in Lund will end.", [("continued growth in Lund will end", "Ann Doe")]),
    ("Ann Doe told nurses wounded men had left.", [("wounded men had left", "Ann Doe")]),
    ("Ann Doe met the board that approved new plans.", []),
    ("Ann Doe said that Bob Roe injured two bakers.", [("that Bob Roe injured two bakers", "Ann Doe")]),
    # A plural behind the name of whoever is told; and nobody.
    ("Ann Doe has told Radio Lund fires are burning.", [("fires are burning", "Ann Doe")]),
    ("Ann Doe told the Orul news agency crews had left.", [("crews had left", "Ann Doe")]),
    ("Ann Doe told Radio Lund union leaders had left.", [("union leaders had left", "Ann Doe")]),
    ("Ann Doe told the court Bob Roe had lied.", [("Bob Roe had lied", "Ann Doe")]),
    ("Ann Doe told Lund officials gathered in the hall that it was late.", []),
    ("Ann Doe told Lund nurses they had to go.", [("they had to go", "Ann Doe")]),
    ("Ann Doe has told Radio Lund no one was hurt.", [("no one was hurt", "Ann Doe")]),
    ("No one said it was late.", []),
    # A list behind a verb whose subject stands before.
    (
        "They have a force that Ann Doe says could reach 5,000 with Orul, Lund, Marsk and Tarn among the first.",
        [("could reach 5,000 with Orul, Lund, Marsk and Tarn among the first", "Ann Doe")],
    ),
    # What another says at the same time is not of the first.
    ("Ann Doe says it is late while nurses say it is not.", [("it is late", "Ann Doe"), ("it is not", "nurses")]),
    ("Ann Doe says it is late while Bob Roe says it is not.", [("it is late", "Ann Doe"), ("it is not", "Bob Roe")]),
    (
        "Ann Doe says bakers want the plan but nurses say it is late.",
        [("bakers want the plan", "Ann Doe"), ("it is late", "nurses")],
    ),
    ("Ann Doe says it was shut while nurses were ill.", [("it was shut while nurses were ill", "Ann Doe")]),
    ("Ann Doe says it is old but nurses like it.", [("it is old but nurses like it", "Ann Doe")]),
    # “Further” belongs to what is said of it.
    ("Ann Doe said further talks were needed.", [("further talks were needed", "Ann Doe")]),
    ("Ann Doe said further that talks were needed.", [("that talks were needed", "Ann Doe")]),
    ("Ann Doe asked for twice her pay.", [("twice her pay", "Ann Doe")]),
    ("Ann Doe asked twice for her pay.", [("her pay", "Ann Doe")]),
    # Those who are told stand apart from a plural behind them.
    ("Ann Doe told the court guides were ill.", [("guides were ill", "Ann Doe")]),
    ("Ann Doe told the court that guides were ill.", [("that guides were ill", "Ann Doe")]),
    # Both parts of a combination.
    (
        "Nurses have predicted a flood, due to a combination of warm air and increased use of fires.",
        [("a flood, due to a combination of warm air and increased use of fires", "Nurses")],
    ),
    # What is still to be announced, or not thought, is not said; nor is whoever reports an object part of it.
    ("Ann Doe will announce her choice on Friday.", []),
    ("Ann Doe announced her choice of a new home.", [("her choice of a new home", "Ann Doe")]),
    ("Ann Doe will announce that it is late.", [("that it is late", "Ann Doe")]),
    ("The guides denied making mistakes, nor did they think it was wrong.", [("making mistakes", "The guides")]),
    (
        "The Salt Front claimed responsibility for the fire, the station run by the Lund Guild reported.",
        [("responsibility for the fire", "Salt Front")],
    ),
    # When something was promised is no part of it.
    ("Ann Doe promised two new boats, days after Bob Roe left.", [("two new boats", "Ann Doe")]),
    ("Ann Doe promised two new boats, two mills and a pier.", [("two new boats, two mills and a pier", "Ann Doe")]),
]
SPEAKERS: list[tuple[str, Said]] = [
    # A body with “of” in its name owns whoever speaks for it.
    ("But the Ministry of Health's Ann Doe says the clinic is open.", [("the clinic is open", "Ann Doe")]),
    ("The clinic is open, the Ministry of Health's Ann Doe said.", [("The clinic is open", "Ann Doe")]),
    ("The Ministry of Health says Ann Doe is ill.", [("Ann Doe is ill", "Ministry of Health")]),
    ("The member for Lund says it is late.", [("it is late", "The member for Lund")]),
    ("The Salt Party MP for Lund said it was late.", [("it was late", "The Salt Party MP")]),
    # Whoever a verb in the singular belongs to.
    (
        "The clerk says the focus is on mills and Lund bakers and she admits it is late.",
        [("the focus is on mills and Lund bakers", "The clerk"), ("it is late", "The clerk")],
    ),
    ("Bakers and she say it is late.", [("it is late", "Bakers")]),
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
    # Whose name stands beside what they are, and before their post.
    (
        "Strikers in Orul Valley met. The company, Marsk Energy, believes it is late.",
        [("it is late", "Marsk Energy")],
    ),
    ("But Labor's spokesman on roads, Bob Roe, says it is late.", [("it is late", "Bob Roe")]),
    ("Professor Ann Doe deputy head of the Lund Institute says it is late.", [("it is late", "Ann Doe")]),
    ("Ann Doe's head of staff says it is late.", [("it is late", "Ann Doe's head of staff")]),
    ("Ann Doe supporters say it is late.", [("it is late", "Ann Doe supporters")]),
    # A leader of another body is somebody else.
    ("A church leader says it is late. The opposition leader Ann Doe left.", [("it is late", "A church leader")]),
    ("A union leader says it is late. The union leader Ann Doe left.", [("it is late", "Ann Doe")]),
    # Those who only claim to be of a body do not speak for it.
    ("People claiming to work for the Lund Board are asking for money.", [("money", "People")]),
    ("People who work for the Lund Board are asking for money.", [("money", "People")]),
    # Whoever is reported “as” saying something says it.
    ("Radio Lund reported Ann Doe as saying she was ill.", [("she was ill", "Ann Doe")]),
    ("Radio Lund reported a fire.", [("a fire", "Radio Lund")]),
    # “They” behind the verb are those who speak, whatever they are.
    (
        "Lund leaders believe it is over. Zarovins say they have seen nothing and doubt that it is over.",
        [("it is over", "Lund leaders"), ("they have seen nothing", "Zarovins"), ("that it is over", "Zarovins")],
    ),
    # “Who” that asks names nobody.
    ("Ann Doe wants to know who said it was late.", []),
    ("It is not clear who said it was late.", []),
    ("Ann Doe is one of those who say it is late.", [("it is late", "one of those")]),
    ("Ann Doe met a baker who said it was late.", [("it was late", "a baker")]),
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


OPEN = "“It is late,” {0} said. “We stay. At noon a lone singer sang in the hall.\n\n“It is cold,” {1} said."
OPENED = [
    ("Mr Doe", "Mr Roe", ["It is late,", "We stay.", "It is cold,"]),
    ("he", "Bob Roe", ["It is late,", "We stay.", "It is cold,"]),
    # One speaker, over two paragraphs.
    ("Mr Doe", "Mr Doe", ["It is late,", "We stay. At noon a lone singer sang in the hall.", "It is cold,"]),
    ("Ann Doe", "she", ["It is late,", "We stay. At noon a lone singer sang in the hall.", "It is cold,"]),
]


@pytest.mark.parametrize(("first", "second", "words"), OPENED)
def test_a_quotation_that_nobody_closed_ends_before_another_speaks(first: str, second: str, words: list[str]) -> None:
    text = OPEN.format(first, second)
    assert [part.of(text) for one in reading.find(text) for part in one.segments] == words
