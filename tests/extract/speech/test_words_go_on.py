"""How far reported words go, behind an attribution, a conjunction or an aside. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, the words reported without marks, their parts joined with “…”, with their speakers
GOES_ON: list[tuple[str, list[tuple[str, str | None]]]] = [
    # What came of an event, what it includes, and how many; what whoever speaks does is the reporter's.
    ("A boat blew up, police said, killing five people.", [("A boat blew up…killing five people", "police")]),
    ("The roof fell in, Ann Doe said, leaving 40 homeless.", [("The roof fell in…leaving 40 homeless", "Ann Doe")]),
    ("The roof fell in, Ann Doe said, leaving the room.", [("The roof fell in", "Ann Doe")]),
    ("The roof fell in, Ann Doe said, wiping away tears.", [("The roof fell in", "Ann Doe")]),
    (
        "Three more had died, Ann Doe said, bringing the toll to 60.",
        [("Three more had died…bringing the toll to 60", "Ann Doe")],
    ),
    (
        "The mill has six plants, Ann Doe said, including one in Lund.",
        [("The mill has six plants…including one in Lund", "Ann Doe")],
    ),
    ("The fair was calm, police said, with few arrests.", [("The fair was calm…with few arrests", "police")]),
    ("The fair was calm, Ann Doe said, with tears in her eyes.", [("The fair was calm", "Ann Doe")]),
    ("Forty died, police said, most of them children.", [("Forty died…most of them children", "police")]),
    ("Forty died, police said, but nobody was missing.", [("Forty died…but nobody was missing", "police")]),
    ("Forty died, police said, but the crew denied it.", [("Forty died", "police")]),
    ("Forty died, police said, a claim the crew denies.", [("Forty died", "police")]),
    ("Two mills will close, the union claims, without elaborating.", [("Two mills will close", "union")]),
    ("Two sank, said Ann Doe, including one in Lund.", [("Two sank…including one in Lund", "Ann Doe")]),
    ("Two sank, said Ann Doe, wiping away tears.", [("Two sank", "Ann Doe")]),
    ("Two sank, said Ann Doe, and Bob Roe wept.", [("Two sank", "Ann Doe")]),
    # A joined verb whose number, or tense, is not that of whoever speaks.
    (
        "The coats held, Ann Doe explained, but are not made for rivers.",
        [("The coats held…but are not made for rivers", "Ann Doe")],
    ),
    (
        "The ship was warned, the coastguard said, but had sailed on.",
        [("The ship was warned…but had sailed on", "coastguard")],
    ),
    ("The ship was warned, Ann Doe said, but gave no details.", [("The ship was warned", "Ann Doe")]),
    ("The ship was warned, the officers said, but have not said by whom.", [("The ship was warned", "the officers")]),
    # Behind “and”: what is to be done, what others are told, what there is.
    (
        "Ann Doe said crews were out, and more boats will be shared later.",
        [("crews were out, and more boats will be shared later", "Ann Doe")],
    ),
    (
        "Ann Doe said there were rules, and the board must show it keeps them.",
        [("there were rules, and the board must show it keeps them", "Ann Doe")],
    ),
    (
        "Ann Doe said all the bills sent in May were paid and there was money left.",
        [("all the bills sent in May were paid and there was money left", "Ann Doe")],
    ),
    (
        "Ann Doe said the board had a plan but had not decided when.",
        [("the board had a plan but had not decided when", "Ann Doe")],
    ),
    (
        "Ann Doe said the board was poor but declared that it was safe.",
        [("the board was poor", "Ann Doe"), ("that it was safe", "Ann Doe")],
    ),
    # “But” with a verb that is not the speaker’s, or with none.
    (
        "Ann Doe added that she told the board, but felt unheard.",
        [("that she told the board, but felt unheard", "Ann Doe")],
    ),
    (
        "Ann Doe said she told the board, but denied that it wept.",
        [("she told the board", "Ann Doe"), ("that it wept", "Ann Doe")],
    ),
    ("Ann Doe said it would rain again – but less.", [("it would rain again – but less", "Ann Doe")]),
    ("Ann Doe said it would rain again – but Bob Roe laughed.", [("it would rain again", "Ann Doe")]),
    # “He” is nobody of several who speak.
    (
        "The officers said Bob Roe fled, but he was caught in Lund.",
        [("Bob Roe fled, but he was caught in Lund", "The officers")],
    ),
    ("The officer said Bob Roe fled, but he did not know where.", [("Bob Roe fled", "The officer")]),
    ("The officers said the ice was thin, but it will hold.", [("the ice was thin, but it will hold", "The officers")]),
    # Asides within asides, and what stands in the subject.
    (
        "Ann Doe said the crews, speaking for two firms, which had left, accepted the offer.",
        [("the crews, speaking for two firms, which had left, accepted the offer", "Ann Doe")],
    ),
    (
        "Ann Doe claimed letters about drugs it sold to cure colds had raised its price.",
        [("letters about drugs it sold to cure colds had raised its price", "Ann Doe")],
    ),
    ("Ann Doe said the mill was shut, in its first comment on it.", [("the mill was shut", "Ann Doe")]),
    (
        "Ann Doe accused the board of waste, calling it a disgrace.",
        [("of waste", "Ann Doe"), ("it a disgrace", "Ann Doe")],
    ),
    ("Ann Doe denied it sank, blaming Bob Roe instead.", [("it sank", "Ann Doe")]),
    ("Ann Doe denied that it sank, however two mates wept.", [("that it sank", "Ann Doe")]),
    (
        "Ann Doe said those making and spreading lies should hide as the law may go after them.",
        [("those making and spreading lies should hide as the law may go after them", "Ann Doe")],
    ),
    # A clause on the subject, or a time, within the words.
    (
        "Ann Doe said the boats she mended, whose hulls were old, would need paint.",
        [("the boats she mended, whose hulls were old, would need paint", "Ann Doe")],
    ),
    (
        "Ann Doe said at a time when wages fell, the board was buying art.",
        [("at a time when wages fell, the board was buying art", "Ann Doe")],
    ),
    ("Ann Doe said at a fair when it rained the pier fell.", [("when it rained the pier fell", "Ann Doe")]),
    ("Ann Doe said the guard once helped her.", [("the guard once helped her", "Ann Doe")]),
    ("Ann Doe said she would paint the boat once finished.", [("she would paint the boat once finished", "Ann Doe")]),
    # Where they end.
    ("Ann Doe said the mill had been shut and praised the crews.", [("the mill had been shut", "Ann Doe")]),
    ("Ann Doe said the report was late and blamed Bob Roe.", [("the report was late and blamed Bob Roe", "Ann Doe")]),
    ("Ann Doe said the mill was shut, prompting an outcry.", [("the mill was shut", "Ann Doe")]),
    ("Ann Doe said the mill was shut, a decision Bob Roe called absurd.", [("the mill was shut", "Ann Doe")]),
    (
        "Ann Doe said the mill was shut, the clearest sign yet that talks had failed.",
        [("the mill was shut", "Ann Doe")],
    ),
    ("Ann Doe said the mill had a sign that was new.", [("the mill had a sign that was new", "Ann Doe")]),
    (
        "Ann Doe warned that it was cold while noting that two had frozen.",
        [("that it was cold", "Ann Doe"), ("that two had frozen", "Ann Doe")],
    ),
    (
        "Ann Doe warned that it was cold while bathing.",
        [("that it was cold while bathing", "Ann Doe")],
    ),
    ("Ann Doe believed it was safe, however, it fell in May.", [("it was safe", "Ann Doe")]),
    ("Ann Doe said it was safe, however, and would stay.", [("it was safe, however, and would stay", "Ann Doe")]),
    ("Ann Doe said it was shut, terming the plan a farce.", [("it was shut", "Ann Doe")]),
]

WHO: list[tuple[str, list[tuple[str, str | None]]]] = [
    # People without an article behind two places; a post behind a name.
    ("In Lund, Massachusetts, officials said the pier was shut.", [("the pier was shut", "officials")]),
    ("In Lund, Ann Doe, a nurse said the pier was shut.", [("the pier was shut", "Ann Doe")]),
    # Family names that are adjectives.
    ("Bob Young left. Young said the pier was shut.", [("the pier was shut", "Bob Young")]),
    ("Bob White left. White added that it rained.", [("that it rained", "Bob White")]),
    # Somebody that others met.
    ("Police met with Ann Doe who said she was ill.", [("she was ill", "Ann Doe")]),
    ("Ann Doe won among the voters in Lund who said the pier was shut.", []),
    # Who says what stands in a document.
    ("Ann Doe wrote to staff in a letter saying the mill was shut.", [("the mill was shut", "Ann Doe")]),
    ("Ann Doe spoke after a copy of a letter saying the mill was shut.", []),
    ("Ann Doe left after the board issued a letter saying the mill was shut.", [("the mill was shut", "board")]),
    ("It is late, its spokesman, Chief Secretary Ann Doe said on Monday.", [("It is late", "Ann Doe")]),
    # What a body means to do, behind a verb of saying.
    ("Bob Roe said the board plans to close it by Monday.", [("the board plans to close it by Monday", "Bob Roe")]),
    ("Bob Roe said the board plans to close it were old.", [("the board plans to close it were old", "Bob Roe")]),
    ("Bob Roe opposed the board plans to close it.", []),
    # Where the words begin.
    ("Ann Doe said because of rain, the fair was off.", [("because of rain, the fair was off", "Ann Doe")]),
    ("Ann Doe claimed too that roads are dug up.", [("that roads are dug up", "Ann Doe")]),
    ("Ann Doe said too often roads are dug up.", [("too often roads are dug up", "Ann Doe")]),
    (
        "Officials warned drivers of roads where two crashes, including one in Lund, were seen.",
        [("roads where two crashes, including one in Lund, were seen", "Officials")],
    ),
]

DONE: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Where the main clause begins, whoever is named there.
    (
        "As Ann Doe asked how trams would cross, Bob Roe, head of roads and bridges, explained that they would stop.",
        [("how trams would cross", "Ann Doe"), ("that they would stop", "Bob Roe")],
    ),
    (
        "While the writer is calling for more lights, Bob Roe, who is working with the Trust, paints boats.",
        [("more lights", "the writer")],
    ),
    # What is only done, or thought in a tale.
    ("Marsk and Orul have been pressuring the board to leave.", []),
    ("Marsk and Orul have been urging the board to leave.", [("the board to leave", "Marsk")]),
    ("Ann Doe left. She expected to return in May.", []),
    ("The firm expected to return in May.", [("to return in May", "firm")]),
    ("The Orul Press, a maker of maps, is adding Bob Roe as its head of sales.", []),
    ("Ann Doe urged people not to pit them against her.", [("people not to pit them against her", "Ann Doe")]),
    ("The pier is shut, adds Bob Roe.", [("The pier is shut", "Bob Roe")]),
]

SOURCES: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Behind “according to” nobody but whom the words are about does what they tell.
    (
        "According to guards, the men left the car, called themselves police and ordered the driver out.",
        [("the men left the car, called themselves police and ordered the driver out", "guards")],
    ),
    (
        "According to the board, Ann Doe took a boat and told the crew that it was hers.",
        [("Ann Doe took a boat and told the crew that it was hers", "board")],
    ),
    ("According to the board, Ann Doe told the crew that it was hers.", [("that it was hers", "Ann Doe")]),
    (
        "According to guards, the couple argued, threw plates and left.",
        [("the couple argued, threw plates and left", "guards")],
    ),
    # A visit shows something to whoever tells of it; a letter says it.
    (
        "According to the board, a visit to Lund revealed that many had left.",
        [("a visit to Lund revealed that many had left", "board")],
    ),
    # Whoever was told something heard it from nobody who is named.
    ("Ann Doe was told that the pier was shut.", [("that the pier was shut", "Ann Doe")]),
    ("They were warned the road would be shut.", [("the road would be shut", "They")]),
    ("Ann Doe had been told that the pier was safe, but left.", [("that the pier was safe", "Ann Doe")]),
    ("Ann Doe sold the boat and was told that it was old.", [("that it was old", "Ann Doe")]),
    ("Readers are told that the pier is shut.", []),
    ("Ann Doe was not told that the pier was shut.", []),
    ("Ann Doe was told to leave the pier.", []),
    # Several people say something of whoever is named behind the verb.
    ("The clerks claim Bob Roe has hidden the keys.", [("Bob Roe has hidden the keys", "The clerks")]),
    ("The workers fear Marsk Rail will leave.", [("Marsk Rail will leave", "The workers")]),
    ("A damages claim Bob Roe made was turned down.", []),
    ("The workers’ claim Bob Roe made was turned down.", []),
    # Verbs of statements.
    ("Nurses have pleaded with drivers to slow down.", [("drivers to slow down", "Nurses")]),
    ("Nurses have spoken with drivers to slow down.", []),
    ("The forum resolved that the ports would share a pilot.", [("that the ports would share a pilot", "The forum")]),
    ("The forum resolved the row that it had begun.", []),
    ("Ann Doe re-affirmed that the pier was safe.", [("that the pier was safe", "Ann Doe")]),
]


@pytest.mark.parametrize(("text", "said"), [*GOES_ON, *WHO, *DONE, *SOURCES])
def test_reported_words_go_on_and_end(text: str, said: list[tuple[str, str | None]]) -> None:
    found = [
        ("…".join(part.of(text) for part in one.segments), one.speaker and one.speaker.name)
        for one in reading.find(text)
    ]

    assert found == said
