"""Which names an article shows to be those of places, and so where its figures are."""

import pytest

from briefcli.extract import figures

SHOWN = [
    # The dateline.
    "VELM, July 3 — Reed sold three old carts at Velm.",
    "VELM, Orul: Reed sold three old carts at Velm, and he went home in the evening on foot.",
    "VELM (Orul): Reed sold three old carts at Velm, and he went home in the evening on foot.",
    # Said to be a place.
    "Reed sold three old carts at Velm. The village of Velm was asleep.",
    "Reed sold three old carts at Velm. The mayor of Velm came late.",
    "Reed sold three old carts at Velm. They loved the capital, Velm.",
    "Reed sold three old carts at Velm. They loved neighbouring Velm.",
    "Reed sold three old carts at Velm. They loved Velm, an old fishing town.",
    "Reed sold three old carts at Velm. Snow lay on Velm's streets.",
    "Reed sold three old carts at Velm. Velm has about 900 inhabitants.",
    "Reed sold three old carts at Velm. Velm has a population of about 900.",
    "Reed sold three old carts at Velm. The population of Velm is small.",
    "Reed sold three old carts at Velm. Velm's interior minister was away.",
    "Reed sold three old carts at Velm. Velm's prisons are full.",
    "Reed sold three old carts at Velm. He sat in Velm jail.",
    "Reed sold three old carts at Velm. Nobody died on the roads of Velm.",
    # Something or somebody is there that is in a place.
    "Reed sold three old carts at Velm. A hospital in Velm was full.",
    "Reed sold three old carts at Velm. A rally at Velm was calm.",
    "Reed sold three old carts at Velm. He pitied the villagers in Velm.",
    "Reed sold three old carts at Velm. A fire in Velm was put out.",
    "Reed sold three old carts at Velm. His aunt was born in Velm.",
    "Reed sold three old carts at Velm. It rained in western Velm.",
    "Reed sold three old carts near Velm.",
    "Reed sold three old carts at Velm. Rain fell on Velm district.",
    "Reed sold three old carts at Velm. Rain fell on Orul and Velm districts.",
    "Reed sold three old carts inside Velm, Norway.",
    # In it, or twice around or outside of it.
    "Reed sold three old carts in Velm.",
    "Reed sold three old carts across Velm.",
    "Reed sold three old carts at Velm. It rained in Velm.",
    "Reed sold three old carts at Velm. It rained throughout Velm.",
    "Reed sold three old carts outside Velm. It rained outside Velm.",
    "Reed sold three old carts outside Velm. It rained around Velm on Sunday.",
    "Reed sold three old carts at Velm. In Velm, it rained.",
]
NOT_SHOWN = [
    "Reed sold three old carts at Velm. Velm's barges are full.",
    "Reed sold three old carts at Velm. He sat in Velm Jail.",
    "Reed sold three old carts at Velm. Nobody thought of roads of Velm.",
    # At or around it once, and nothing else shows it.
    "Reed sold three old carts at Velm.",
    "Reed sold three old carts around Velm.",
    # What is like something, short for something, or of every day.
    "Reed sold three old carts in Velm-style lots.",
    "Reed sold three old carts in Velm NFL.",
    "Reed sold three old carts in Hope.",
    "Reed sold three old carts at Velm. It rained on Velm.",
    "Reed sold three old carts at Velm. They loved Velm, a quiet town clerk.",
    "Reed sold three old carts at Velm. The friends of Velm came late.",
    "Reed sold three old carts at Velm. Snow lay on Velm's hats.",
    "Reed sold three old carts at Velm. Velm has about 900 sheep.",
    "Reed sold three old carts inside Velm, Quill.",
    "Reed sold three old carts at Velm. Rain fell on Velm villages.",
    "Reed sold three old carts at Velm. Rain fell on Orul and Velm bakers.",
    # Something that is owned or believed in.
    "Reed sold three old carts at Velm. He has shares in Velm. It rained in Velm.",
    "Reed sold three old carts at Velm. His faith in Velm is deep. It rained in Velm.",
    # A person, a body, an everyday word, a month, a language, a name in capitals.
    "Reed sold three old carts in Quill. Ada Quill, 40, believes in Quill.",
    "Reed sold three old carts in Parliament. It was loud in Parliament.",
    "Reed sold three old carts in May. It rained in May.",
    "Reed sold three old poems in Spanish. She sang in Spanish.",
    "Reed sold three old carts in VELMO. It was loud in VELMO.",
    "Reed sold three old carts in the Velm Council. It was loud in Velm Council.",
    "BREAKING, July 3 — Reed sold three old carts at Velm.",
    # The name says whose something is.
    "Reed sold three old carts in Velm colours. It was loud in Velm meetings.",
]


@pytest.mark.parametrize("text", SHOWN)
def test_a_name_is_one_of_a_place_where_the_article_shows_it(text: str) -> None:
    assert figures.find(text)[0].place == "Velm"


@pytest.mark.parametrize("text", NOT_SHOWN)
def test_a_name_is_no_place_where_nothing_shows_it(text: str) -> None:
    assert {one.place for one in figures.find(text)} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A number with a place of its own does not have that of the number before.
        ("Two boats are in Norway and one at Orul.", ["Norway", None]),
        ("A court in Norway jailed Reed for moving 21 goats across the bay.", [None]),
        ("In Norway, Reed sold 21 goats across the bay.", [None]),
        ("A court in Norway jailed Reed for moving 21 goats.", ["Norway"]),
        # A second verb is about something else.
        ("Quill bought three mills in Norway and sold 12 vans.", ["Norway", None]),
        ("In Norway, Quill bought three mills and sold 12 vans.", ["Norway", "Norway"]),
        ("People met in Norway to honour and mourn the three bakers.", ["Norway"]),
        # Behind “as” or “after” stands another occasion.
        ("Quill lost 41 pounds as bakers in Norway went home.", [None]),
        ("Quill waited for seven years after a stay in Norway.", [None]),
        ("Quill lost 41 pounds in Norway as bakers went home.", ["Norway"]),
        # A storm is no place.
        ("Nine bakers died in Storm Quill.", [None]),
        ("Nine bakers died in Hurricane Quill in Norway.", ["Norway"]),
        ("Nine bakers died in Storm Lake.", ["Storm Lake"]),
        # Where words were said, whatever day.
        ("Quill told bakers in Norway on Monday that 21 mills were shut.", [None]),
        ("Quill told bakers in Norway that 21 mills were shut.", [None]),
        ("Quill shut 21 mills in Norway on Monday.", ["Norway"]),
        # Where things are.
        ("Of the carts, 21 are in Norway.", ["Norway"]),
        ("Of the carts, 21 are in debt.", [None]),
        # The capital by name, continents, and what names of places end in.
        ("Reed sold three carts in the capital, Velm.", ["Velm"]),
        ("Reed sold three carts in the capital Velm.", ["Velm"]),
        ("Reed sold three carts in the capital.", ["the capital"]),
        ("Sales in Asia rose by 4 per cent.", ["Asia"]),
        ("Sales in Quill rose by 4 per cent.", ["Quill"]),
        ("Stakes in Quill rose by 4 per cent.", [None]),
        ("Reed sold three carts at the Velm crossing.", ["Velm crossing"]),
        ("Reed sold three carts at the Velm counter.", [None]),
    ],
)
def test_a_place_is_that_of_its_own_number(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected


LEADS: list[tuple[str, list[str | None]]] = [
    # Where somebody who is named works is no place of what they have.
    ("Ann Doe, fund manager at Cove Street, which has 40 lots, said so.", [None]),
    ("In Cove Street, Ann Doe sold 40 lots.", ["Cove Street"]),
    # Several places in a row, as printed.
    ("Reed sold three carts in Norway and Chile.", ["Norway and Chile"]),
    ("Reed sold three carts in Norway, Chile and Peru.", ["Norway, Chile and Peru"]),
    ("Two of the 40 mills are in Norway, Chile, or the US.", ["Norway, Chile, or the US", None]),
    ("Two of the 40 mills in Norway are shut.", ["Norway", "Norway"]),
    ("Half of Norway's 40 mills are shut.", ["Norway", "Norway"]),
    ("A third of Norway's soldiers sang.", [None]),
    ("Reed left nine floors in downtown Oslo.", ["Oslo"]),
    ("Two planes fell in rebel-held Norway.", ["Norway"]),
    ("Reed found 12 guns in the car on Monday.", ["the car"]),
    ("Reed found 12 guns in the end.", [None]),
    ("Reed has 23 mills nationwide.", ["nationwide"]),
    ("Worldwide Mills has 23 mills.", [None]),
    ("Reed has 300 mills around the world.", ["the world"]),
    ("Eleven of the 12 mills in the world with a roof are in Norway.", [None, "the world"]),
    ("The hospital has 300 beds and 40 doctors.", ["the hospital", "the hospital"]),
    ("The dairy, which takes some 25 cooks a week, is shut.", ["the dairy"]),
    ("A search of the house yielded nine guns.", ["the house"]),
    ("A search of the house took nine cooks.", ["the house"]),
    ("He lives in Duqm, a village 165 miles (260 km) from Norway.", [None, None]),
    ("The river stood at 8 metres in Norway, 14 feet below the record, and had fallen to 7 metres.", ["Norway"] * 3),
    ("Reed left nine floors at 300 Mill Street.", ["300 Mill Street"]),
    ("Pirates made 100 attacks in the Gulf of Orul and Norway.", ["Gulf of Orul and Norway"]),
    ("In Asia, Norway's exports rose 4 per cent and Chile's fell 3 per cent.", ["Norway", "Chile"]),
    ("In Asia, Norway's baker sold 40 carts.", ["Asia"]),
    ("Oslo, where 300 cooks live, is old.", ["Oslo"]),
    ("Reed lives in Orul, Norway, where he has 40 carts.", ["Orul"]),
    ("Norway, which has 40 mills, is rich.", ["Norway"]),
    ("Oslo is the best town in Norway, with a population of 700.", ["Oslo"]),
    ("Reed left nine floors in two old Oslo office buildings.", ["Oslo", "Oslo"]),
    ("Reed met nine old Oslo office cooks.", [None]),
    ("Some 400 cooks surrounded the hall on Sunday.", ["the hall"]),
    ("Norway's institute put the magnitude at 5.9.", [None]),
    ("A member of Norway's old gang took 40 carts.", [None]),
    ("The head of Norway's wheat board took 40 carts.", ["Norway"]),
    ("Unlike in Norway, 40 per cent of drivers own a cart.", [None]),
    ("Based in Norway, the firm has 40 cooks.", [None]),
    ("He sold carts in Norway, which is one of the 12 best markets.", [None]),
    ("Norway is to cut its exports by 40 tonnes.", ["Norway"]),
    ("Norway gave Chile 40 tonnes.", [None]),
    ("Norway's wheat board set up 300 traps.", ["Norway"]),
    ("Norway's army set up 300 traps.", [None]),
    ("Norway's baker set up 300 traps.", [None]),
    ("Norway's wheat board met five Chilean cooks.", [None]),
    ("Reed lives in Marsk, a town of 9,000.", ["Marsk"]),
    ("Norway's health ministry said nine guards were killed.", ["Norway"]),
    ("Norway's defence ministry said nine guards were killed.", [None]),
    ("Norway's health ministry said nine guards were killed in Chile.", ["Chile"]),
    ("Two boys, aged 12 and 14, were hurt in Marsk.", ["Marsk", None, None]),
    ("Three carts in Norway and Chile were sold.", ["Norway and Chile"]),
    ("Twelve guards were killed in Norway and northern Chile.", ["Norway and northern Chile"]),
    ("Reed sold three carts in Norway and Chile sold vans.", ["Norway"]),
    ("Reed sold three carts in Norway and nine in Chile.", ["Norway", "Chile"]),
    ("Reed sold three carts in Norway and the baker slept.", ["Norway"]),
    ("Reed sold three carts in Norway and Quill.", ["Norway"]),
    ("Reed sold three carts in Norway, and Chile's baker slept.", ["Norway"]),
    # Coasts, islands and streets, which things are on.
    ("Reed sold three carts on Mill Road.", ["Mill Road"]),
    ("Reed sold three carts on Orul Island.", ["Orul Island"]),
    ("Reed sold three carts along Orul River.", ["Orul River"]),
    ("Twelve guards were killed outside a mill on Orul Drive.", ["Orul Drive"]),
    ("Nine boats sank off the coast.", ["the coast"]),
    ("Reed sold three carts on Mill Sunday.", [None]),
    ("Reed sold three carts on Orul Radio.", [None]),
    ("Reed wrote three books on the Orul.", [None]),
    ("Reed wrote three books on coasts.", [None]),
    ("Reed shut off three carts along Quill.", [None]),
    # A place that is named again, several of a kind, and what stands on either side of a border.
    ("Reed sold three carts in the district.", ["the district"]),
    ("Twelve guards were killed in this general area.", ["this general area"]),
    ("All four carts were found along the coast.", ["the coast"]),
    ("Some 40 guards live at the border with Norway.", ["the border with Norway"]),
    ("Reed sold 40 carts in nursing homes.", ["nursing homes"]),
    ("Reed sold 40 carts in new homes.", [None]),
    ("Reed sold 40 carts at universities.", ["universities"]),
    ("Some 300 bakers are employed in breweries and churches.", ["breweries"]),
    ("Reed sold 40 carts to universities.", [None]),
    ("Reed sold 40 beds in rural hospitals.", ["rural hospitals"]),
    ("Some 40 guards and nine cooks in the camp sang.", ["the camp", "the camp"]),
    ("Reed sold three carts in a district.", [None]),
    ("Reed sold three carts in the district council.", [None]),
    ("Reed has 40 carts in the state of his father.", [None]),
    ("Reed sold three carts in the middle of the night.", [None]),
    ("Reed sold three carts in the region of his heart.", [None]),
    ("Reed worked 40 days in the district.", [None]),
    # Buildings, gatherings and bodies by name.
    ("Reed sold three carts at Orul Hospital.", ["Orul Hospital"]),
    ("Some 900 guests sang at the Orulium.", ["Orulium"]),
    ("Nine players were hurt at the Orul Cup.", [None]),
    ("Reed counts nine bakers in the Senate.", ["Senate"]),
    ("Reed played nine matches in the Orul Cup.", [None]),
    ("Reed has nine shares in the Quill Group.", [None]),
    ("Reed knows nine men in the Quill family.", [None]),
    ("Reed paid £40 at the Orulium.", [None]),
    ("Reed counts nine errors in the Odyssey.", [None]),
    # A verb of staying or being found, and when; a participle before the name.
    ("Hundreds gathered on Sunday at a vigil in Norway.", ["Norway"]),
    ("Some 200 guards are believed to remain in Norway.", ["Norway"]),
    ("Three cases of plague have been found in Norway.", ["Norway"]),
    ("Nine carts are kept in Norway.", ["Norway"]),
    ("Reed fed 40 guards in the besieged Gaza Strip.", ["Gaza Strip"]),
    ("Some 200 guards heard Reed remain in Norway.", [None]),
    ("Three cases of plague worried bakers in Norway.", [None]),
    # A length of time that says when, or how far off, something is.
    ("The attack in Norway came nine months into her term.", [None]),
    ("A park in Norway lies less than a three-hour drive south of Velm.", [None]),
    ("A jury in Norway talked for ten minutes before it voted.", ["Norway"]),
    ("The fair in Norway took nine days.", ["Norway"]),
    # Of what kind something is that is in no place, but not of buildings or a crash.
    ("In Norway, Reed won a three-man race.", [None]),
    ("She sang in Norway about the 15-member council.", [None]),
    ("In Norway, Reed left a 40-bed hospital.", ["Norway"]),
    ("In Norway, Reed saw a two-car crash.", ["Norway"]),
    ("Reed mourned a 22-point loss in Norway.", ["Norway"]),
    ("Quill leads a 15-member guild in Norway.", ["Norway"]),
    ("It is a two-pronged plan to woo bakers around Norway.", [None]),
    # In a whole around the place before, or all over the world.
    ("Dozens of mills in Orul, Norway, and hundreds around the country, are for sale.", ["Orul", "the country"]),
    ("After the war in Norway, 13,000 guards were sent on errands across the globe.", [None]),
    ("In Norway, 13,000 guards were sent on errands across the country.", ["Norway"]),
    # What a sentence opens with is in a place, and not what it tells; but where something struck, things are.
    ("With his win in Norway, Reed has six of the past seven cups.", [None, None]),
    ("For her speech in Norway, Quill got three stars.", [None]),
    ("After the fire in Norway, 40 mills are shut.", ["Norway"]),
    ("In Norway, Reed has six of the past seven cups.", ["Norway", "Norway"]),
    # Another clause, behind a word that opens one, a colon or a semicolon.
    ("Reed talked in Norway after the guild and 14 bakers called for a ban.", [None]),
    ("Reed will stay in Norway if he gets 40 votes.", [None]),
    ("If Reed stays in Norway, it will be the first time that 40 cooks vote.", [None]),
    ("Reed kept a pledge that he made in Norway: to cut 40 mills.", [None]),
    ("The rage in Norway is new: A poll showed that 40 mills were shut.", [None]),
    ("The mill in Norway got $35; and Reed Foods got $125.", ["Norway", None]),
    ("Reed won a vote in Norway, and beat a cook who sold 40 carts.", [None]),
    ("Reed said that the 100 cooks in Oslo left and that Chile had 568 mills.", ["Oslo", "Chile"]),
    ("Reed met bakers in Norway when 40 mills were shut.", ["Norway"]),
    ("Reed met bakers in Norway because 40 mills were shut.", ["Norway"]),
    ("Bakers were split in Norway: 40 liked gin.", ["Norway"]),
    # A range, where somebody comes from, how far off something is, until when.
    ("Reed saw 40 towns from the hills in Norway to the sea.", [None]),
    ("Reed saw 40 towns on the hills in Norway.", ["Norway"]),
    ("The seven bakers from Velm in southern Norway sang.", [None]),
    ("The seven bakers in southern Norway sang.", ["Norway"]),
    ("Reed lives five minutes from the mill in Norway.", [None]),
    ("It is one more day until the vote in Norway.", [None]),
    # Only part of a name, of a currency, of a pair or of something else.
    ("The Guild of Mills for Peace and Trade in Norway shut 40 mills.", [None]),
    ("The bakers in Norway shut 40 mills.", ["Norway"]),
    ("It cost $40 in old Norway dollars.", [None]),
    ("Guards stopped 40 vans at the Norway-Chile border.", [None]),
    ("Reed is hard on Mill Street greed while he takes $40.", [None]),
    ("Guards keep 40 jobs in areas like baking.", [None]),
    # All of a list.
    ("Reed won votes in Norway and Chile with 80 percent.", ["Norway and Chile"]),
    ("Prices are highest in Norway at 40 crowns, and Chile with 30.", ["Norway", "Chile"]),
    ("Reed will move 250 cooks to farms in parts of Norway and Chile.", ["Norway and Chile"]),
    # States are in no other one, nor towns in a town.
    ("The fair in Oslo was the first of four towns.", [None]),
    ("Reed has 40 guards outside Norway or Chile.", [None]),
    ("The vote was signed by 40 countries on Sunday at the fair in Norway.", [None]),
    ("In Norway, Reed named nine countries.", [None]),
    ("In Norway, Reed named nine towns.", ["Norway"]),
    # Not in a country, but near a town.
    ("Reed has 40 guards outside Norway.", [None]),
    ("Nine guards were hurt outside Orul.", ["Orul"]),
    # A gathering where people talk, by its place; what somebody gave, to whomever.
    ("Reed promised at a Norway rally to end the $18 million plan.", [None]),
    ("A Norway rally drew 5,000 people.", ["Norway"]),
    ("Reed, a baker in Norway who gave $300, left.", [None]),
    ("Reed, a baker in Norway who lost $300, left.", ["Norway"]),
    # The place that has, suffers or sees what is counted.
    ("Norway, where it rained, has nine mills.", ["Norway"]),
    ("Norway as a whole has recorded 40 cases and nine deaths.", ["Norway", "Norway"]),
    ("Norway has a population of 4,000.", ["Norway"]),
    ("Norway could see up to 40 new cases a day.", ["Norway"]),
    ("Mountainous Norway suffered its worst crash, killing all 72 people aboard.", ["Norway"]),
    ("Norway saw Reed, who had sold nine mills.", [None]),
    ("Quill suffered its worst crash, killing all 72 people aboard.", [None]),
    ("Norway's baker suffered nine losses.", [None]),
    ("A friend of Norway suffered nine losses.", [None]),
    ("Norway feared a crash that killed nine men.", [None]),
    # The place that owns what is counted.
    ("Norway's economy grew by 1.1 per cent.", ["Norway"]),
    ("The Norway economy grew by 1.1 per cent.", ["Norway"]),
    ("Norway's harvest fell by a third.", ["Norway"]),
    ("Some 13 per cent of the Norway population sing.", ["Norway"]),
    ("Only 11 per cent of Norway's power comes from wind.", ["Norway"]),
    ("Quill's turnover grew by 1.1 per cent.", [None]),
    ("The Norway baker grew by 1.1 per cent.", [None]),
    ("A third of Norway's soldiers sing.", [None]),
    ("The Norway Group grew by 1.1 per cent.", [None]),
    ("Norway shares fell by 1.1 per cent.", [None]),
    # An attack on a place.
    ("The attack on Norway killed twelve guards.", ["Norway"]),
    ("Reed condemned the raid on Norway, in which nine people were killed.", ["Norway"]),
    ("The assault on northern Norway has wounded 40 people.", ["Norway"]),
    ("The attack on Quill killed twelve guards.", [None]),
    ("The war on drugs killed twelve guards.", [None]),
    # What stands in the way of a place at the front.
    ("In Norway it reached ten degrees, Chile hitting 14 degrees.", ["Norway", "Chile"]),
    ("In Norway, Reed lived well in Chile, and sold three carts.", [None]),
    ("A baker in Norway says that Reed sold three carts.", [None]),
    ("Officials in Norway say that Reed sold three carts.", ["Norway"]),
    ("Reed, of the Guild of Marsk Bakers in Norway, sold three carts.", [None]),
    # Numbers that share a place, and such as do not.
    ("Three guards were shot dead and 14 injured in Norway on Sunday.", ["Norway"] * 2),
    ("A guard was killed and two cooks were injured at a mill in Norway.", ["Norway"] * 2),
    ("Three guards were killed by Quill and 14 were injured in Norway.", [None, "Norway"]),
    ("Reed counted 40 carts in Norway, up from 31, and 12 of them were old.", ["Norway"] * 3),
    ("Plague killed 73 guards in Norway, 19 of them in Chile.", ["Norway", "Chile"]),
    ("Plague killed 73 guards in Norway, 19 of whom were old.", ["Norway"] * 2),
    # A place within another.
    ("Twelve guards were killed in Norway's Orul province.", ["Orul province"]),
    ("Twelve guards were killed in the Norwegian province of Orul.", ["Orul"]),
    ("The quake that struck Norway's Orul province killed twelve guards.", ["Orul province"]),
    # Votes and parliaments of a place, its edge, and places that grow.
    ("In Norway's presidential run-off, Reed led by 1,912 votes.", ["Norway"]),
    ("Reed has 94 of the 200 seats in Norway's parliament.", ["Norway"] * 2),
    ("Reed sold three carts in Norway's honour.", [None]),
    ("Reed sold three carts on the outskirts of Oslo.", ["Oslo"]),
    ("Reed sold three carts on the outskirts of Velm.", ["Velm"]),
    ("Reed sold three carts on the edge of despair.", [None]),
    ("Norway grew by 3 per cent.", ["Norway"]),
    ("A woman aged 34 was killed by a falling tile in Norway.", ["Norway", None]),
    ("A woman, 34, was killed by a falling tile in Norway.", ["Norway", None]),
    ("A man, aged 80, was killed by a bus in Oslo.", ["Oslo", None]),
    ("A woman, 34 boats say, was killed in Norway.", [None]),
    ("Norway grew tired of 3 per cent.", [None]),
    # The same mishap, and another.
    ("A quake struck Norway.\n\nIt rained.\n\nThe earthquake killed nine guards.", ["Norway"]),
    ("A quake struck Norway.\n\nIt rained.\n\nThe 1999 earthquake killed nine guards.", [None]),
    ("A quake struck Norway.\n\nIt rained.\n\nA quake killed nine guards.", [None]),
    ("A quake struck Norway.\n\nA second quake came.\n\nThe quake killed nine guards.", [None]),
    ("A quake struck Norway.\n\nIt rained.\n\nIn Velm, the quake killed nine guards.", ["Velm"]),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_what_leads_to_a_place(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected


IN_LISTS = [
    # From one number to another in one place, and then in the next.
    ("Rents rose from 2% to 3% in Norway and from 4% to 5% in Chile.", ["Norway", "Norway", "Chile", "Chile"]),
    ("Rents rose from 2% in Norway to 3% in Chile.", ["Norway", "Chile"]),
    # A place with the noun for what it is.
    ("Orle district accounted for eight deaths.", ["Orle district"]),
    # From where deaths and cases are reported, and which office reports them.
    ("Two deaths were reported from Orle district.", ["Orle district"]),
    ("Two deaths were reported from Orle.", ["Orle"]),
    ("Two cases were reported from Oslo.", ["Oslo"]),
    ("Two carts were brought from Oslo.", [None]),
    ("The health ministry of Norway reported 41 cases.", ["Norway"]),
    ("The Norwegian health ministry reported 41 cases.", ["Norway"]),
    ("The Norway Ministry of Health reported 41 cases.", ["Norway"]),
    ("The friends of Norway reported 41 cases.", [None]),
    ("The Norwegian health ministry reported 41 cases in Chile.", ["Chile"]),
    ("The plan will bring 40 million crowns in investment to Oslo.", ["Oslo"]),
    ("The plan will bring 40 million crowns in investment for Reed.", [None]),
    # a line of two words, before which there is nothing to look at
    ("Velm in\n\nFire in Orul near Velm killed 12 on Monday.", ["Velm"]),
    # What a town is, and where, stands behind its name.
    ("At least 12 people died in a flood in Marsk, a town in Norway, on Monday.", ["Marsk"]),
    ("The death toll from a flood in Marsk, a small port town in Norway, rose to 76.", ["Marsk"]),
    ("A blast killed nine people at Tarn Vale, a village near Orul, on Friday.", ["Tarn Vale"]),
    ("Some 40 people were hurt in Oslo, and nine in a town in Norway.", ["Oslo", "Norway"]),
    # Where the hurt lie is the place of no others.
    ("A fire in Oslo killed 12 people. Nine others were hurt.", ["Oslo", "Oslo"]),
    ("Three of the hurt are in Lund Hospital. Nine others died.", ["Lund Hospital", None]),
    ("Ann Doe, the mayor of a town in Norway, said 12 people died.", ["Norway"]),
    ("Prices in Oslo rose 3 per cent and in Bergen 2 per cent.", ["Oslo", "Bergen"]),
    ("Norway, Chile and Peru reported 30, 40 and 50 cases.", ["Norway", "Chile", "Peru"]),
    ("Norway, Chile and Peru reported 30 and 40 cases.", [None, None]),
    ("The population of Norway is 400.", ["Norway"]),
    ("The friend of Norway has 400 mills.", [None]),
    ("Norway is home to 400 cooks.", ["Norway"]),
    ("Quill is home to 400 cooks.", [None]),
    ("Norway grew by 4 per cent to 520 million crowns.", ["Norway", "Norway"]),
    ("Norway grew by 4 per cent, and Quill paid 520 million crowns.", ["Norway", None]),
    ("There are 400 mills in Norway, of which 300 are old.", ["Norway", "Norway"]),
    ("There are 400 mills in Norway, and 300 old carts.", ["Norway", None]),
    ("Norway and Chile reported 30 cases.", ["Norway and Chile"]),
    ("Nine guards were killed in the state of Sonora.", ["Sonora"]),
    ("Nine guards drowned off the coast of Norway.", ["Norway"]),
    ("Nine guards drowned off Norway.", ["Norway"]),
    ("A quake off Norway sparked a flood that killed nine guards in 14 lands.", [None, None]),
    ("An Oslo court jailed nine guards.", ["Oslo"]),
    ("An Oslo cook hired nine guards.", [None]),
    ("Nine guards died after Typhoon Ada battered Norway.", ["Norway"]),
    ("Storm Ada swept northern Norway and killed nine guards.", ["Norway"]),
    ("Storm Ada swept Eastern Samar province and killed nine guards.", ["Eastern Samar province"]),
    ("Storm Ada swept Norway and killed nine guards.", ["Norway"]),
    ("Hurricane Ada battered Norway and Chile, killing nine guards.", ["Norway and Chile"]),
    ("Storm Ada angered Norway and killed nine guards.", [None]),
    ("Born in Oslo in 1932, she has three mills.", [None]),
    ("In Oslo, she has three mills.", ["Oslo"]),
    ("Nine guards were killed by gunmen who stormed a church in Orul.", ["Orul"]),
    ("Nine guards were killed by gunmen who attacked a van near Orul on Sunday.", ["Orul"]),
    ("Nine guards were killed by gunmen who were trained in Orul.", [None]),
    ("Nine guards were killed by gunmen who fled to a camp in Orul.", [None]),
    ("Oslo's only hospital has four doctors.", ["Oslo"]),
    ("Norway's largest court jailed nine guards.", ["Norway"]),
    ("Oslo's only hospital director has four doctors.", [None]),
    ("Oslo's only cook has four knives.", [None]),
    ("Oslo blast kills nine guards", ["Oslo"]),
    ("Oslo cook kills nine guards", [None]),
    ("Norway's death toll rose to nine.", ["Norway"]),
    ("Nine guards from Norway were hurt in Chile.", ["Chile"]),
    ("Nine guards from Norway were hurt by Chile.", [None]),
    ("The state of California lost 400 jobs.", ["California"]),
    ("A friend of California lost 400 jobs.", [None]),
    # Several of a kind, a part of a country, a name with small words in it.
    ("The flood damaged 13 roads in Orul and Velm districts.", ["Orul and Velm"]),
    ("The flood damaged 13 roads in Orul, Velm and Marsk districts.", ["Orul, Velm and Marsk"]),
    ("The flood damaged 13 roads at Orul and Velm colours.", [None]),
    ("Some 40 houses were burned in Mali's Bandel on Sunday.", ["Bandel"]),
    ("Some 40 shares were sold in Mali's Bandel Company on Sunday.", [None]),
    ("Nine guards died in San Orul de los Velmos.", ["San Orul de los Velmos"]),
    ("Nine guards died in Orul del Norte.", ["Orul del Norte"]),
    # Those who live there, and from where people were brought.
    ("Some 40 angry Oslo residents left.", ["Oslo"]),
    ("Some 40 angry Oslo cooks left.", [None]),
    ("Rescuers evacuated 17 people from Orul and 20 people from Velm.", ["Orul", "Velm"]),
    # Each of a list in its own place.
    ("Three have died, two in Orul and one on the island of Skail.", [None, "Orul", "Skail"]),
    ("Reed has 40 mills, 30 in Norway and ten on the island of Skail.", [None, "Norway", "Skail"]),
    ("Guards counted 40 dead: 30 in the town of Velm and ten on Marsk.", [None, "Velm", None]),
    # Chambers.
    ("In parliament the guild has 94 seats.", ["parliament"]),
    (
        "In the 90-member state assembly, the guild has 69 seats and 40 friends.",
        [None, "state assembly", "state assembly"],
    ),
    ("The bill passed the Senate by 53 votes.", ["Senate"]),
    ("The bill was passed in the House of Representatives by 53 votes.", ["House of Representatives"]),
    ("The bill was passed in a house by 53 votes.", [None]),
    ("Reed met senators in parliament and sold 53 carts.", [None]),
    ("In parliament the guild has a gain of 31.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), IN_LISTS)
def test_a_place_in_a_list_a_name_or_a_headline(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected
