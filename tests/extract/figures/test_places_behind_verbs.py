"""Where what is counted is, told behind its whole verb, an aside, or in the name of what somebody has there."""

import pytest

from briefcli.extract import figures

PLACES = [
    ("Around 60 mills will open in Oslo next year.", "Oslo"),
    ("More than 400 mills have closed in Norway.", "Norway"),
    ("Nearly 300 posts could go in Norway.", "Norway"),
    ("Around 60 mills are to be opened in Oslo.", "Oslo"),
    ("About 40 mills are planned for Oslo.", "Oslo"),
    ("Some 450 beds would be available at the hospital.", "the hospital"),
    # People who go to a place or are sent there, what is reported from one, a stretch of a road, a numbered district.
    ("Norway sent 400 guards to Kenya on Monday.", "Kenya"),
    ("Reed agreed to deploy 400 guards to the northern border.", "the northern border"),
    ("Some 400 cooks have crossed from Chile into Norway.", "Norway"),
    ("Half of the 400 cooks moved to Oslo.", "Oslo"),
    ("The fever was found in 9 per cent of samples reported from Norway.", "Norway"),
    ("Reed wants 40 desks to be built along a stretch of Quill Boulevard.", "Quill Boulevard"),
    ("Some 58 homes were built in Reed's 13th Guild district.", "13th Guild district"),
    ("Some 58 homes were built in the 13th Ward.", "13th Ward"),
    # What those do who are there, or of whom they are; two prepositions of one place.
    ("About 50% of its cooks are in Norway.", "Norway"),
    ("About 50% of its cooks taking evening classes are in Norway.", "Norway"),
    ("Some 400 bakers who take old evening classes are in Norway.", "Norway"),
    ("Some 40 mills are in and around Oslo.", "Oslo"),
    ("Three mills in or near Oslo that had to close sold bread.", "Oslo"),
    # In brackets behind a place; what was hit more than others; what a place accounts for.
    ("The best were Norway (34.2%) and Chile (26.2%).", "Norway"),
    ("Norway was hardest hit by the storm, with 3,200 mills shut.", "Norway"),
    ("Norway was by far the worst hit, with 3,200 mills shut.", "Norway"),
    ("Even so, the state alone accounted for 140 cases.", "the state"),
    ("The rise was largest in Orul (12%) and Velm (9%).", "Orul"),
    # Land and water beside a place.
    ("Heavy rain in the hills above Orul cut off 14 huts.", "Orul"),
    ("Some 40 huts burned in woods near Orul.", "Orul"),
    # The price of something whose size has a place.
    ("Reed is spending £40m on a 20-mile line in Norway.", "Norway"),
    # An aside, which may be a clause.
    ("Twelve women, all nurses, have been hired in Oslo.", "Oslo"),
    ("Twelve women who sew sails have been hired in Oslo.", "Oslo"),
    # The number itself stands in an aside.
    ("Most of the victims, 14, died in Norway, while six died in Kenya.", "Norway"),
    # Another number, with its hedge.
    ("There were 320 families or about 1,300 people in Oslo.", "Oslo"),
    # What is brought there, made in what somebody has there, or cost that.
    ("The guild will bring 250 posts to Oslo.", "Oslo"),
    ("Quill makes 40 carts at its Oslo plant.", "Oslo"),
    ("Quill makes 40 carts at its Velm, Norway plant.", "Velm"),
    ("Quill makes 40 carts at its Velm nickel mine.", "Velm nickel mine"),
    ("Quill makes 40 carts at a 90-acre site in Oslo.", "Oslo"),
    ("Quill plans a $40m Oslo hotel.", "Oslo"),
    ("Quill will spend $40m and create nine posts in Oslo.", "Oslo"),
    ("Quill will shut a mill in Oslo, with the loss of 180 posts.", "Oslo"),
    ("A hall has been built at Reed Hospital at a cost of 40 crowns.", "Reed Hospital"),
    # A building that has it, in a clause of its own.
    ("He sings while Velm Primary School needs nine teachers.", "Velm Primary School"),
    ("Reed said Velm Primary School, which is old, has nine teachers.", "Velm Primary School"),
    # The head of a place, whose name may stand behind.
    ("Oslo Mayor Ann Reed has opened 40 mills.", "Oslo"),
    ("The Norway governor, Ann Reed, has opened 40 mills.", "Norway"),
    # Where people are who stay or wait there, who lack something, and rain.
    ("Some 40,000 sailors are living in Oslo.", "Oslo"),
    ("Some 40 boats were waiting outside Oslo.", "Oslo"),
    ("Some 40,000 cooks were without power in Oslo.", "Oslo"),
    ("Up to 300 mm of rain fell in Oslo.", "Oslo"),
    ("Power was cut to 40,000 homes in Orul alone.", "Orul"),
    ("In Orul and Velm, 40 homes burned.", "Orul and Velm"),
    ("Some 40 homes burned in Orul, Velm and Marsk.", "Orul, Velm and Marsk"),
    # Where somebody moved, what is aimed at, and mishaps at a place or through it.
    ("He was born in Oslo and moved to Velm, where he ran three shops.", "Velm"),
    ("Some 28 drones targeted Oslo.", "Oslo"),
    ("A man from Oslo was killed in an avalanche at Pic Velm.", "Pic Velm"),
    ("The unrest that swept through Oslo has killed 14 cooks.", "Oslo"),
    ("Blast rips through Oslo mill, killing six cooks", "Oslo"),
    # No inquiry, no comparison, and one of those that do something.
    ("Reed wrote four reports on bakers in Norway.", "Norway"),
    ("Reed led four inquiries in Norway.", "Norway"),
    ("Reed owns nine of those in Norway.", "Norway"),
    ("In Norway, one of the 12 mills burned.", "Norway"),
    # What people do who are where they do it, whatever else they say or want.
    ("Tens of thousands of cooks took to the streets across Norway on Sunday.", "Norway"),
    ("At least 60,000 cooks on Sunday marched past old mills in Norway.", None),
    ("At least 60,000 cooks on Sunday gathered in the main square in Oslo.", "Oslo"),
    ("More than 200 guards have taken part in a mock attack in Oslo.", "Oslo"),
    ("Some 5,000 nurses who work at Norway's public hospitals went home.", "Norway"),
    ("A total of 41,200 bakers filed requests for help in Norway.", "Norway"),
    ("Some 40 bakers applied for permits in Oslo last year.", "Oslo"),
    ("Some 40 cooks marched for peace in Norway.", None),
    ("Some 40 cooks rallied against a law in Norway.", None),
    ("Some 40 cooks took part of the blame in Norway.", None),
    ("Some 40 cooks condemned the guild in Norway.", None),
    ("Some 40 boats filed reports in Norway.", None),
]
NOWHERE = [
    "Some 400 bakers who take classes in Norway are in debt.",
    "Norway (40) beat Quill (31).",
    "The guild of Orul (12%) sang.",
    "Heavy rain in the guild above Orul cut off 14 huts.",
    "Reed was hardest hit by the storm, with 3,200 mills shut.",
    "Reed is spending £40m on a van for a 20-mile trip in Norway.",
    "She began a 700-km march to Oslo.",
    "Quill paid for its roughly 700-km move west to a mill in Oslo.",
    "Leaders meeting in Oslo held a minute of silence for the 40 cooks.",
    "He was born in Oslo and sang for Quill, where he ran three shops.",
    "When Mayor Ann Reed was in Oslo, two cooks were hurt at home.",
    "Some 40 boats are waiting for Oslo.",
    "Norway sent 400 carts to Kenya on Monday.",
    # Where people only talk, or somebody spent time; what somebody else does behind “and”.
    "Reed backed a wage of $15 at the debate in Oslo.",
    "At the summit in Oslo, Reed said 40 per cent of cooks were ill.",
    "Reed lost 40 letters from her time at the Orle Court.",
    "Reed spoke on the divide shown by the police shootings in Norway and Chile and a guard killing nine cooks.",
    "Reed sent 400 guards to Quill on Monday.",
    "Some 400 cooks have crossed from Oslo over the sea.",
    "Some 400 cooks want to go to Oslo.",
    "The fever was found in 9 per cent of samples flown from Norway.",
    "Reed wants 40 desks to be built along a stretch of Quill.",
    "Some 58 homes were built in Reed's 13th try in a district.",
    "Some 40 tonnes of rice went to Oslo.",
    "Some 40 cooks were without a word for Oslo.",
    "Around 60 cooks have said in Oslo that it rained.",
    "About 40 mills are asked for in May.",
    "The guild, which has 300 mills, was founded in Oslo.",
    "Reed, a father of three who had worked at the warehouse, sang.",
    "Reed will take 250 carts to Oslo.",
    "Quill makes 40 carts at its Velm shipmates.",
    "Quill plans a $40m Velm hotel.",
    "Quill sold 40 carts and created nine posts in Oslo.",
    "A hall was opened in Oslo by Ann Reed, who said it cost 40 crowns.",
    "Oslo baker Ann Reed has opened 40 mills.",
    "The mine is near Oslo about 300 miles, or 500 kilometres, north of the sea.",
    # What an inquiry looks into, with what a number is compared, of what it is one.
    "Reed led one of three inquiries into a fire in Norway.",
    "Reed led four investigations into fraud at mills in Oslo.",
    "Costs were 24 per cent lower than those at mills in Norway.",
    "Prices are half those in Norway.",
    "Rents are twice that in Oslo.",
    "Reed holds the race in Norway each year, one of the five that runners love.",
    "Reed sold carts in January/February, 40 in all.",
    "Sales rose to 40 carts in January-February.",
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place_behind_a_verb_is_that_of_what_is_counted(text: str, place: str | None) -> None:
    assert figures.find(text)[0].place == place


@pytest.mark.parametrize("text", NOWHERE)
def test_what_is_told_of_something_else_is_no_place_of_a_number(text: str) -> None:
    assert figures.find(text)[0].place is None
