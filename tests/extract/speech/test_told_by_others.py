"""Whose words others tell of or ask for, and who they and it are. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Beside other people: text, some of the words, who says them
TOLD: list[tuple[str, str, str | None]] = [
    # Words about the only man whom a sentence tells of are not his.
    (
        "Ada Quill said the flood came at night. Her son, Ben, carried the dog. “He is a hero.”",
        "He is a hero",
        "Ada Quill",
    ),
    (
        "Ada Quill told us the flood came at night. Tom Reed drove the boat. “He never slept.”",
        "He never slept",
        "Ada Quill",
    ),
    ("Tom Reed drove the boat. “He never slept.”", "He never slept", None),
    ("Tom Reed praised the pilot. “He never slept.”", "He never slept", "Tom Reed"),
    ("Tom Reed drove the boat with Ben Okoro. “He never slept.”", "He never slept", "Tom Reed"),
    ("Tom Reed lost his brother in the flood. “He never slept.”", "He never slept", "Tom Reed"),
    ("Tom Reed drove the boat. “I never slept.”", "I never slept", "Tom Reed"),
    ("Ada Quill drove the boat. “He never slept.”", "He never slept", "Ada Quill"),
    # Whoever is told something by a person has not said it.
    (
        "Reporters who came in June were told by nurse Ada Quill that families lived on “tea and hope”.",
        "tea and hope",
        "Ada Quill",
    ),
    (
        "Police were told by Tom Reed that the door had been locked “from the wrong side”.",
        "from the wrong side",
        "Tom Reed",
    ),
    # What somebody is in what another says, another says.
    ("The nurse said the man kept asking for his dog and was “as calm as a pond”.", "as calm as a pond", "The nurse"),
    ("Ada Quill said the boy had begged for water and was “only bone”.", "only bone", "Ada Quill"),
    # A list of deeds goes on over whoever is met in it.
    (
        (
            "Ada Quill has written to the minister, who has yet to reply, asked for a meeting and described the "
            "delay as “a long yawn”."
        ),
        "a long yawn",
        "Ada Quill",
    ),
    (
        "Ada Quill met Tom Reed, who had called, hugged him and described the delay as “a long yawn”.",
        "a long yawn",
        "Ada Quill",
    ),
    ("Tom Reed resigned after Ada Quill, who is a judge, called it “a long yawn”.", "a long yawn", "Ada Quill"),
    (
        "A spokesman for the union, which has 40 members, called it “a long yawn”.",
        "a long yawn",
        "A spokesman for the union",
    ),
    # What others find somebody to have done is not said by them.
    ("Tom Reed was accused of calling the crew “reckless”.", "reckless", "Tom Reed"),
    # They are those whom a number, a group or a body tells of; it is not one of two.
    ("Two of the miners wrote a note. “Tell them we were not afraid,” they wrote.", "Tell them", "Two of the miners"),
    ("A group of mothers has sued the city. “Our taps run brown,” they say.", "Our taps", "A group of mothers"),
    ("Airlines have cut flights to Orle. They blame “a perfect storm”.", "a perfect storm", "Airlines"),
    (
        "Ada Quill and her sister, Rita, sold the farm. “It was the only way,” they said.",
        "the only way",
        "Ada Quill and her sister",
    ),
    ("The union and the ministry will meet again. It said talks had been “useful”.", "useful", "It"),
    ("The union will meet the ministry again. It said talks had been “useful”.", "useful", "union"),
    ("Two letters arrived. They called the vote “a farce”.", "a farce", "They"),
    ("Actor Ada Quill has hit back at her critics. “They are cowardly,” she said.", "They are cowardly", "Ada Quill"),
]

# Behind a question of the writer: text, some of the words, who says them
ASKED: list[tuple[str, str, str | None]] = [
    # Whom a writer’s question is about answers it; so does whoever the sentence before it tells of.
    (
        (
            "Lunch with Marek Sobol\n\nThe conductor arrives on a bicycle. Is Sobol nervous about "
            "tonight?\n\n“Always. Nerves are the tax on caring.”\n\nI ask about the empty seats.\n\n“Empty seats clap "
            "louder,” Sobol says."
        ),
        "Nerves are the tax",
        "Marek Sobol",
    ),
    (
        (
            "Lunch with Marek Sobol\n\nThe conductor arrives on a bicycle. Is Sobol nervous about "
            "tonight?\n\n“Always. Nerves are the tax on caring.”\n\nI ask about the empty seats.\n\n“Empty seats clap "
            "louder,” Sobol says."
        ),
        "Empty seats",
        "Marek Sobol",
    ),
    (
        (
            "Ada Quill shows me the kiln. How hot does it get?\n\n“Hot enough to melt a bad idea.”\n\nHow many bad "
            "ideas has she had?\n\n“This week? Nine.”"
        ),
        "Hot enough",
        "Ada Quill",
    ),
    (
        (
            "Ada Quill shows me the kiln. How hot does it get?\n\n“Hot enough to melt a bad idea.”\n\nHow many bad "
            "ideas has she had?\n\n“This week? Nine.”"
        ),
        "This week",
        "Ada Quill",
    ),
    (
        (
            "We meet in a bar by the harbour. Ada Quill orders tea. I mention the trial.\n\n“No,” she says.\n\nI "
            "mention the book.\n\n“Ask me about the book.”\n\nIs it true?\n\n“Every comma.”"
        ),
        "Ask me about the book",
        "Ada Quill",
    ),
    (
        (
            "We meet in a bar by the harbour. Ada Quill orders tea. I mention the trial.\n\n“No,” she says.\n\nI "
            "mention the book.\n\n“Ask me about the book.”\n\nIs it true?\n\n“Every comma.”"
        ),
        "Every comma",
        "Ada Quill",
    ),
    ("Did she see it coming? “God, no.” Ada Quill puts down her cup. “Did you?”", "God, no", "Ada Quill"),
    ("Did she see it coming? “God, no.” Ada Quill puts down her cup. “Did you?”", "Did you", "Ada Quill"),
    (
        (
            "Did he ever think of quitting? “Every Monday,” laughs the goalkeeper, Jonas Weil, over eggs. And "
            "now? “Only on Tuesdays.”"
        ),
        "Every Monday",
        "Jonas Weil",
    ),
    (
        (
            "Did he ever think of quitting? “Every Monday,” laughs the goalkeeper, Jonas Weil, over eggs. And "
            "now? “Only on Tuesdays.”"
        ),
        "Only on Tuesdays",
        "Jonas Weil",
    ),
    (
        "Tom Reed stirs his tea. Has fame changed him?\n\n“My mother still sends me for milk.”",
        "sends me for milk",
        "Tom Reed",
    ),
    (
        (
            "Tom Reed runs the last mill in Orle. Does he get up early?\n\n“The mill gets up at four. So do "
            "I.”\n\nIt rains. “It always rains,” says his son, Ben."
        ),
        "gets up at four",
        "Tom Reed",
    ),
    (
        (
            "Tom Reed runs the last mill in Orle. Does he get up early?\n\n“The mill gets up at four. So do "
            "I.”\n\nIt rains. “It always rains,” says his son, Ben."
        ),
        "It always rains",
        "Ben",
    ),
    # But not in words about them, or where another says them.
    ("Tom Reed left in May. Is he guilty?\n\n“He did it for us.”", "He did it for us", None),
    ("Is Tom Reed guilty? “No,” says his lawyer, Ada Quill.", "No", "Ada Quill"),
    ("Is Tom Reed guilty? The court will say so on Monday. “We are ready,” a clerk said.", "We are ready", "a clerk"),
    ("What is a mill? “A house that eats,” children say in Orle.", "A house that eats", "children"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*TOLD, *ASKED])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker


# text, words that nobody says in it
NOT_SAID = [
    ("The flood was reported in a “leaflet” by the Ledger.", "leaflet"),
    ("Tom Reed stands accused of running “a kingdom of fear” at the mill.", "a kingdom of fear"),
    ("Tom Reed was found to have shown “reckless disregard” for his crew.", "reckless disregard"),
    ("Who pays for it all? Nobody knows.", "Nobody"),
]


@pytest.mark.parametrize(("text", "words"), NOT_SAID)
def test_words_that_nobody_says(text: str, words: str) -> None:
    found = [one for one in reading.find(text) if one.kind != "indirect"]

    assert not any(words in part.of(text) for one in found for part in one.segments)
