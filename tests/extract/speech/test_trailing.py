"""What a reporter tells behind reported words is no part of them. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, the words reported without marks with their speakers
TRAILING: list[tuple[str, list[tuple[str, str | None]]]] = [
    # How somebody spoke; whoever the words are about may do the like.
    ("Ann Doe said the mill would close, speaking on condition of anonymity.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, in a report published on Monday.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, in her latest yearly outlook.", [("the mill would close", "Ann Doe")]),
    (
        "Ann Doe said the mill would close, in a month or so, for good.",
        [("the mill would close, in a month or so, for good", "Ann Doe")],
    ),
    ("Ann Doe said the mill would close, fighting back tears.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, her voice breaking.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, declining to give details.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said Bob Roe had run off, laughing.", [("Bob Roe had run off, laughing", "Ann Doe")]),
    ("Ann Doe said the man, speaking Welsh, had left.", [("the man, speaking Welsh, had left", "Ann Doe")]),
    ("Ann Doe said a pipe had burst, costing millions.", [("a pipe had burst, costing millions", "Ann Doe")]),
    # Where somebody has it from; a reason is given.
    ("The mill fell, Ann Doe said, citing a recording of the fire.", [("The mill fell", "Ann Doe")]),
    ("The mill fell, Ann Doe said, citing sources in Marsk.", [("The mill fell", "Ann Doe")]),
    ("Ann Doe said that the mill had not burnt, quoting two clerks.", [("that the mill had not burnt", "Ann Doe")]),
    ("The mill fell, Ann Doe said, citing the rain.", [("The mill fell", "Ann Doe"), ("the rain", "Ann Doe")]),
    ("Ann Doe cited a letter from Marsk.", [("a letter from Marsk", "Ann Doe")]),
    ("Ann Doe said that the mill had burnt, and quoted a poem.", [("that the mill had burnt", "Ann Doe")]),
    # What is charged with “that” is said besides what is wanted.
    (
        "Ann Doe urged the board to act, charging that the mill was old.",
        [("the board to act", "Ann Doe"), ("that the mill was old", "Ann Doe")],
    ),
    ("Ann Doe charged that the mill was old.", [("that the mill was old", "Ann Doe")]),
    (
        "Ann Doe called on the board to act, accepting that the mill was old.",
        [("the board to act", "Ann Doe"), ("that the mill was old", "Ann Doe")],
    ),
    ("Ann Doe charged the board a fee.", []),
    ("Ann Doe was held on charges that the mill was old.", []),
    ("The board charged Ann Doe that night.", []),
    # An hour in front of words, and the topic of a headline, are the page’s.
    ("9.50pm: The mill was shut, Ann Doe says.", [("The mill was shut", "Ann Doe")]),
    ("21:50 GMT: The mill was shut, Ann Doe says.", [("The mill was shut", "Ann Doe")]),
    ("Tarn mill fire: gate was shut, says Ann Doe", [("gate was shut", "Ann Doe")]),
    ("14:05 Mayor Bob Roe will speak at noon, Ann Doe says.", [("Mayor Bob Roe will speak at noon", "Ann Doe")]),
    ("11:45 More than 20 nurses were held, says Ann Doe.", [("More than 20 nurses were held", "Ann Doe")]),
    ("21:50 GMT The mill was shut, Ann Doe says.", [("The mill was shut", "Ann Doe")]),
    ("10:30 is the hour, Ann Doe says.", [("10:30 is the hour", "Ann Doe")]),
    ("2:1 odds were given, Ann Doe says.", [("2:1 odds were given", "Ann Doe")]),
    ("12 boats: that is what sank, Ann Doe says.", [("12 boats: that is what sank", "Ann Doe")]),
    ("Good news: the mill was open, Ann Doe says.", [("Good news: the mill was open", "Ann Doe")]),
    ("Ann Doe says it is 9.50pm: the mill is shut.", [("it is 9.50pm: the mill is shut", "Ann Doe")]),
    # What somebody left out; who leaves without a word says nothing.
    ("Ann Doe said the mill would close without giving details.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, without elaborating.", [("the mill would close", "Ann Doe")]),
    ("The mill would close, Ann Doe said, without elaborating.", [("The mill would close", "Ann Doe")]),
    (
        "Ann Doe said Bob Roe had left without saying goodbye.",
        [("Bob Roe had left without saying goodbye", "Ann Doe")],
    ),
    ("Ann Doe confirmed the mill would close, but would not be drawn on when.", [("the mill would close", "Ann Doe")]),
    # Where it was said, and upon what.
    ("Ann Doe said the mill would close, in a letter to the board.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, in remarks carried by the radio.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, at a news conference in Lund.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, in a speech that drew boos.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, in response to a question.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, in what would be a blow to Lund.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close when asked about the fire.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said Bob Roe wept when asked about the fire.", [("Bob Roe wept when asked about the fire", "Ann Doe")]),
    ("Ann Doe said it began in a barn, in a field.", [("it began in a barn, in a field", "Ann Doe")]),
    ("The mill would close, Ann Doe said, before leaving for Lund.", [("The mill would close", "Ann Doe")]),
    # When it was said of something to come; what has happened may have happened then.
    ("Ann Doe said the mill would close, hours after the fire.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said Bob Roe had died, hours after the fire.", [("Bob Roe had died, hours after the fire", "Ann Doe")]),
    ("Ann Doe said the following day that the mill would close.", [("that the mill would close", "Ann Doe")]),
    # What people did meanwhile; without a comma, or of things, it may be part of the words.
    ("Ann Doe said the mill would close, as protesters gathered outside.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said profits had fallen, as costs rose.", [("profits had fallen, as costs rose", "Ann Doe")]),
    # What ranks it, and what came of it.
    ("Ann Doe said the mill would close, the strongest such warning yet.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close – the third this year.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, sending shares lower.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said the mill would close, something the union disputes.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said three nurses had been hurt and thanked the crews.", [("three nurses had been hurt", "Ann Doe")]),
    (
        "Ann Doe said 12 nurses left – more than half of them mothers.",
        [("12 nurses left – more than half of them mothers", "Ann Doe")],
    ),
]
OPENING: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Who is told something is no part of it.
    ("Tom Reed told reporters prices would rise.", [("prices would rise", "Tom Reed")]),
    ("Tom Reed told nurses three boats had sunk.", [("three boats had sunk", "Tom Reed")]),
    ("Tom Reed told the workers stories.", []),
    # An aside between dashes within what somebody promises.
    (
        "Ann Doe pledged to open the pier – all of it – to people from Lund.",
        [("to open the pier – all of it – to people from Lund", "Ann Doe")],
    ),
    ("Ann Doe pledged to open the pier – a dear wish of hers.", [("to open the pier", "Ann Doe")]),
    # A verb of one person has not many for its subject.
    (
        "Ann Doe reckons the hosts are good but believes her side can win.",
        [("the hosts are good", "Ann Doe"), ("her side can win", "Ann Doe")],
    ),
    # What a finding suggests is said by whoever tells of it; a report is quoted itself.
    (
        "The finding suggests that the wells are dry, said Ann Doe.",
        [("The finding suggests that the wells are dry", "Ann Doe")],
    ),
    ("The report suggests the wells are dry, said Ann Doe.", [("the wells are dry", "The report")]),
    # A joined verb of another number is that of whoever speaks, and so is one that does not go on behind “to”.
    ("Police believe the fire was set and are looking for a man.", [("the fire was set", "Police")]),
    ("Police believe the fire was set and was left to burn.", [("the fire was set and was left to burn", "Police")]),
    ("The union wants the board to resign and is planning a march.", [("the board to resign", "union")]),
    ("The union wants the board to resign and leave.", [("the board to resign and leave", "union")]),
    ("Ann Doe said, while visiting a farm, that the tax was high.", [("that the tax was high", "Ann Doe")]),
    ("Ann Doe volunteered that she had lost the key.", [("that she had lost the key", "Ann Doe")]),
    ("Ann Doe volunteered at the fair that closed in May.", []),
    ("Prices will fall, the bank projected.", [("Prices will fall", "bank")]),
    # A verb that was read as a noun behind whoever says so, at the end, or before words without an article.
    ("Prices will fall, a new report shows.", [("Prices will fall", "a new report")]),
    ("Prices will fall, the union claims.", [("Prices will fall", "union")]),
    ("Prices will fall, official documents show.", [("Prices will fall", "official documents")]),
    ("The union claims prices will fall.", [("prices will fall", "union")]),
    ("The insurance claims managers left to Ann Doe were old.", []),
    ("Bob Roe hid the letters, the insurance claims.", []),
    # What somebody denies having done, demands upon something, or puts to another.
    ("Two bakers denied setting fires.", [("setting fires", "Two bakers")]),
    ("Two bakers denied the setting.", []),
    ("The council denied planning permission.", []),
    ("Bob Roe denied planning a raid.", [("planning a raid", "Bob Roe")]),
    ("Bob Roe denied ever humming tunes.", [("ever humming tunes", "Bob Roe")]),
    ("Ann Doe used to say that the mill was old.", [("that the mill was old", "Ann Doe")]),
    ("Ann Doe used the radio to mend the mill.", []),
    ("The union demanded the removal of Bob Roe after cracks were found.", [("the removal of Bob Roe", "union")]),
    ("Ann Doe put it to him that his eyesight was poor.", [("that his eyesight was poor", "Ann Doe")]),
    ("Ann Doe put it to the test that was held in May.", []),
    ("Asked by Ann Doe whom he had seen, Bob Roe wept.", [("whom he had seen", "Ann Doe")]),
    # A work only treats of a question.
    ("Our podcast asks what a pier costs.", []),
    ("Long Pier, our podcast, asks what a pier costs.", []),
    ("Our neighbour asks what a pier costs.", [("what a pier costs", "Our neighbour")]),
    # Views put forward, words on a medium, and a deed as the subject of what is said.
    ("Ann Doe put forward the view that prices would rise.", [("that prices would rise", "Ann Doe")]),
    ("Ann Doe took to the radio to say the mill would close.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe took a boat to Lund.", []),
    ("Ann Doe argued closing the mill would cost jobs.", [("closing the mill would cost jobs", "Ann Doe")]),
    ("The board issued a statement saying there was no money left.", [("there was no money left", "board")]),
]


@pytest.mark.parametrize(("text", "said"), [*TRAILING, *OPENING])
def test_what_trails_reported_words_is_the_reporters(text: str, said: list[tuple[str, str | None]]) -> None:
    found = [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in reading.find(text)]

    assert found == said
