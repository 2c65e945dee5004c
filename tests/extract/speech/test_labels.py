"""Quoted names that nobody says, and quoted words that look like them and are said. All names are invented."""

import pytest

from briefcli.extract.draft import story

NAMES = [
    # A title is explained behind it, and stays one wherever it comes again.
    "Ann Doe sang “Water,” her new single.",
    "Ann Doe sang “Water”, a song about rain, and left.",
    "Ann Doe read “Low Tide,” the last chapter of her book.",
    "Ann Doe dipped into folk with “Orul,” her debut single from a long year.",
    "Ann Doe knew she had something with “Orul” in May. She wrote the song “Orul” in June.",
    "Ann Doe visited the town prison, dubbed the “Orul Hilton” by its guards.",
    "Ann Doe visited the town prison, dubbed the “Orul Hilton” by French guards.",
    "Ann Doe had bought a kettle from a shop called “E-Life,” which left.",
    "Ann Doe lives in a small house called “The Nest”.",
    "Ann Doe closed the mill, nicknamed “Old Smoky”, on Monday.",
    "Ann Doe works for a band called “Grey Water” in Orul.",
    "Ann Doe skates on ditches called “ribbons.”",
    "Ann Doe leads a scheme named “warm boots” for pupils.",
    "The board opened a shop called “second bread” in Lund.",
    "Ann Doe has a boat nicknamed “old bread”.",
    "The ice has holes dubbed “cold eyes” in Lund.",
    "Ann Doe has an app she has named “ice ear,” which listens.",
    "Ann Doe met a dog it had named “Bread”.",
    "Ann Doe sold a boat he christened “grey lady”.",
    "Ann Doe skates on ponds known as “mirrors.”",
    "Ann Doe used old papers to pass herself off as “Dr Orul Quill” in Lund.",
    "Ann Doe traded as “Dr Orul Quill” for two years.",
    "Ann Doe, who called herself “Dr Orul Quill”, left.",
    "Ann Doe takes a path known locally as “the long way”.",
    "Ann Doe fears a storm they nicknamed “old salt”.",
    "The club is trying a bell it named “the frog”.",
    "Ann Doe had what bakers call “flour skin,” a rash.",
    "Ann Doe wears what divers call “dry gloves” at work.",
    "The fish, which locals call “old men,” are grey.",
    "Ann Doe studied the state that doctors call “cold sleep”.",
    "Ann Doe fears a wind that sailors call “the widow”.",
    "The so-called “ghost shift” ended in May.",
    "Ann Doe met her so-called “friends” in Lund.",
    "The word “dike” is old.",
    "LBT stands for “late boats tax”.",
    "Lund has had dark hours, called “light breaks”, since May.",
    "Ann Doe fears the red tide, nicknamed “old salt”, each May.",
    "The name means “white water” in Orul.",
    "Ann Doe lives in Orul, meaning “white water”.",
    "Ann Doe read two poems, “Low Tide” and “The Net,” in Lund.",
    "Readers say that three chapters, “Low Tide,” “The Net” and “So Late Tonight,” are hers.",
    "Ann Doe directed “Grey Boats” in Lund.",
    "Ann Doe sang “Salt and Bread” in Lund.",
    "Bob Roe gave the speech “Bread for All” in Lund.",
    "Ann Doe, author of “Grey Boats,” has left Lund.",
    "Ann Doe, who wrote “Grey Boats”, has left Lund.",
    "Ann Doe, known for “Grey Boats”, has left Lund.",
    "The creator of the bestselling “Grey Boats” has left Lund.",
    # What is struck from a text stands there, and what somebody wants to build is the writer’s word.
    "Ann Doe moved an amendment, which removed the words “bold” and “at night”.",
    "Ann Doe struck the words “as soon as possible” from the bill.",
    "Ann Doe asked that the words “at sea” be replaced.",
    "The words “at sea” were omitted by Ann Doe.",
    "Ann Doe deleted the phrase “at sea” from the draft.",
    "Ann Doe wants to build wooden “moor nets” in Lund.",
    "Ann Doe hopes to open a small “sky farm” in Lund.",
    "The union wants to create independent “bread rooms” for bakers.",
    # A time may stand between something new and its name.
    "The board published a manual online called “how to skate”.",
    "The board published a manual on Monday called “how to skate” in Lund.",
    "The board issued fresh advice online today called “living with salt.”",
]
SAID: list[tuple[str, str | None]] = [
    ("Ann Doe said the words “at sea” were wrong.", "ann-doe"),
    ("Ann Doe used the words “at sea” and “at night”.", "ann-doe"),
    ("Ann Doe found the words “at sea” moving.", "ann-doe"),
    ("Ann Doe met the mayor online and called “how to skate” a bad book.", "ann-doe"),
    ("Ann Doe read the manual and called “how to skate” a bad book.", "ann-doe"),
    ("Ann Doe wants to stop “old nonsense” in Lund.", "ann-doe"),
    ("Ann Doe vowed to end expensive “forever wars”.", "ann-doe"),
    ("Ann Doe said she would build wooden “moor nets” in Lund.", "ann-doe"),
    ("Ann Doe shouted “Free Orul!” at noon. She wrote the song “Free Orul!” in June.", "ann-doe"),
    ("“Never Again,” the paper said.", "the-paper"),
    ("“Never Again,” Ann Doe said. Bob Roe wrote the song “Orul” in June.", "ann-doe"),
    ("Ann Doe called it “Water,” her second cousin from Lund said.", "ann-doe"),
    ("Ann Doe called “Grey Wall” a failure.", "ann-doe"),
    ("Ann Doe, the mayor, called “Fake News” a lie.", "ann-doe"),
    ("Ann Doe stood up, called “Stop The Boat” and left.", "ann-doe"),
    ("A minister called “The Wall” a failure.", "a-minister"),
    ("Ann Doe met skaters and called “ribbons” a danger.", "ann-doe"),
    ("Ann Doe left a port he called “a mess”.", None),
    ("Ann Doe went to court, called “slow work” a crime and left.", "ann-doe"),
    ("Ann Doe asked for “fair bread”.", "ann-doe"),
    ("Ann Doe called ditches “cold traps”.", "ann-doe"),
    ("The ditches were called “cold traps” by Ann Doe.", "ann-doe"),
    ("The council called “slow work” a crime.", "council"),
    ("Ann Doe joined crews called “cold dogs” by Bob Roe.", "bob-roe"),
    ("Ann Doe has an app it has praised “for its ear” in May.", None),
    ("Ann Doe had what critics call “flour skin” in Lund.", "critics"),
    ("Ann Doe had what Bob Roe calls “flour skin” in Lund.", "bob-roe"),
    ("Bakers called “flour skin” a plague.", "bakers"),
    ("Ann Doe fought what prosecutors call “cold fraud”.", "prosecutors"),
    ("Ann Doe used the word “dike” twice.", "ann-doe"),
    ("Ann Doe said the pier is “a dike”.", "ann-doe"),
    ("Ann Doe praised “Grey Boats” in Lund.", "ann-doe"),
    ("Ann Doe, who wrote “it is over”, has left Lund.", "ann-doe"),
    ("Ann Doe said the author of “the whole mess” was Bob Roe.", "ann-doe"),
    ("Ann Doe told two bakers, “Low Tide” was wrong.", "ann-doe"),
    ("The mill, Ann Doe said, is called “a disgrace to the town”.", "ann-doe"),
]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_that_something_is_given_is_no_speech(text: str) -> None:
    assert story.read(text).quotes == ()


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_words_that_somebody_calls_something_are_speech(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in story.read(text).quotes] == [speaker]
