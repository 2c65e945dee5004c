"""Where a number is, by whoever acts in a place, passes through it or stands in a list with its number."""

import pytest

from briefcli.extract import figures
from briefcli.extract.figures.levels import Levels

WHERE: list[tuple[str, list[str | None]]] = [
    # A list of places with their numbers.
    ("Rain was heaviest in Oslo at 50 mm, Bergen at 40 mm and Bodo at 30 mm.", ["Oslo", "Bergen", None]),
    ("Bergen recorded 40 mm of rain, followed by Oslo with 30 mm.", ["Bergen", "Oslo"]),
    ("Rain was heaviest in Oslo at 50 mm, followed by Quill with 40 mm.", ["Oslo", None]),
    ("Reed met Norway with 40 guards.", [None]),
    # A body that acts in the place of its name.
    ("Oslo City Council has approved 300 new homes.", ["Oslo"]),
    ("The Bergen health department reported 40 new cases.", ["Bergen"]),
    ("Bergen residents will pay £40 more a year.", ["Bergen"]),
    ("Oslo City Council said 300 new homes were sold.", [None]),
    ("Oslo City Council has approved 300 new homes in Bergen.", ["Bergen"]),
    ("Oslo bakers have approved 300 new homes.", [None]),
    # Owners that act in clauses of their own, each with its number.
    ("Germany's DAX rose 0.78 per cent and France's CAC 40 gained 0.49 per cent.", ["Germany", "France"]),
    ("Norway's wheat board set up 300 traps and Sweden's railway bought 40 carts.", ["Norway", "Sweden"]),
    ("Norway's wheat board and Sweden's railway bought 40 carts.", [None]),
    ("Norway's wheat board sold 300 traps to Sweden.", [None]),
    ("Norway's wheat board set up 300 traps and Sweden's army sold 40 carts.", [None, None]),
    # A place that sees something, behind another clause.
    ("If the trend continues Ireland will see 1,600 cases a day.", ["Ireland"]),
    ("If it rains, Norway could see 40 floods.", ["Norway"]),
    ("If it rains, Quill could see 40 ghosts.", [None]),
    # What owns it is named again.
    ("It rained in Norway. Reed closed half of the country's schools.", ["Norway"]),
    ("It rained in Norway. Reed sold the country's 40 mills.", ["Norway"]),
    ("It rained in Norway. Reed sold the cook's 40 pans.", [None]),
    # Somebody who is called as a town is.
    ("Ann Bergen left. Bergen had sold 30 boats.", [None]),
    ("Ann Quill left. Bergen had 30 boats.", ["Bergen"]),
    ("Nadia Brook, a nurse, has 30 boats.", [None]),
    ("Stony Brook, a small town, has 30 boats.", ["Stony Brook"]),
    ("Ann Quill left. Bergen residents will pay £40 more.", ["Bergen"]),
    ("Quill Film Council has approved 300 new homes.", [None]),
    # A place through which people pass, and one behind its people.
    ("About 300 people marched through the streets of Oslo.", ["Oslo"]),
    ("About 300 people marched through Oslo.", ["Oslo"]),
    ("About 300 people leafed through Quill.", [None]),
    ("Guards seized 40 kilos of tea in a raid in the Norwegian capital.", ["the Norwegian capital"]),
    ("Guards seized 40 kilos of tea in a raid in the Norwegian manner.", [None]),
    # What follows a place in its sentence.
    ("Work goes on in Orul county, Norway, where mud buried 22 houses.", ["Orul county"]),
    ("Quill opened its first shop in Oslo, creating 40 jobs.", ["Oslo"]),
    ("Quill sold its first shop to Oslo, creating 40 jobs.", [None]),
    ("Quakes killed men in Oslo, bringing the total to 40.", [None]),
    ("Oslo City Council voted on Monday, rejecting an offer of 40 bakers.", [None]),
    ("Prices in Norway stood at 4 per cent in May.", ["Norway"]),
    # A part of a place, all of it, or its side.
    ("Some 40 schools were closed in much of Norway.", ["Norway"]),
    ("Quill shut 40 mills in large parts of Norway.", ["Norway"]),
    ("Police arrested 40 cooks in the north of Norway.", ["Norway"]),
    ("Some 40 schools were closed all over Norway.", ["Norway"]),
    ("About 40 homes were burned south of Oslo.", ["Oslo"]),
    ("Some 40 mills stand on the west coast of Norway.", ["Norway"]),
    ("Some 40 mills were closed on Norway's west coast.", ["Norway"]),
    ("Reed owns 40 mills with much of Norway.", [None]),
    ("Some 40 schools were closed in much of Quill.", [None]),
    ("It lay 30 km deep and 40 km south of Oslo.", [None, None]),
    ("Some 30,000 of them are on the island of Lysa.", ["Lysa"]),
    ("Some 40 guards drowned when a ferry sank off the port of Orle in northern Norway.", ["Orle"]),
    ("Some 600 guards were on duty around the Quill Stadium.", ["Quill Stadium"]),
    ("Some 600 guards were on holiday pay at Quill.", [None]),
    ("He wrote 40 letters on the state of Orul.", [None]),
    ("Reed sold 40 carts and in much of Norway it rained.", [None]),
    ("Norway's 40 mills are old, and Velm's 14 schools will stay shut.", ["Norway", "Velm"]),
    ("Velm's 14 cooks will stay home.", [None]),
    ("Reed met 40 guards at the University of Velm.", ["University of Velm"]),
    ("Reed met 40 guards at the friend of Velm.", [None]),
    # A name that only what stands before it shows to be a place, and a site in small letters.
    ("Some 40 schools were closed in central Orul.", ["Orul"]),
    ("Some 40 schools were closed in and around Orul.", ["Orul"]),
    ("Police seized 40 guns at the Orul nickel mine.", ["Orul nickel mine"]),
    ("Nine guards were hurt at the Orul festival.", ["Orul festival"]),
    ("Guards seized 40 guns at the Orul nickel price.", [None]),
    ("Reed sold 40 carts at the Quill election.", [None]),
    # Where somebody was caught, and with what.
    ("Two men were arrested with 167 bags of tea in Oslo.", ["Oslo", "Oslo"]),
    ("At least 30 guards were killed in two landslides in Norway.", ["Norway", "Norway"]),
    ("Two men were arrested by 40 guards from Oslo.", [None, None]),
    ("The bus had carried more than 30 people to a casino in Norway.", [None]),
    ("About 300 people were taken to a school in Norway.", ["Norway"]),
    # Several places of a kind, and those that stand in a list.
    ("Some 300 houses fell in the provinces of Orul, Velm and Marsk.", ["Orul, Velm and Marsk"]),
    ("Some 300 houses fell in the provinces of Orul.", [None]),
    ("Reed saw ten huts in Oslo, eight in Velm, and three in Orul.", ["Oslo", "Velm", "Orul"]),
    ("Reed saw ten huts in Oslo and eight at Velm.", ["Oslo", None]),

    ("Ten families, or 50 people, of Velm village are in tents.", ["Velm village"] * 2),
    ("Some 70 families in flood-prone San Miguel town fled.", ["San Miguel town"]),
    # A mishap in a headline in which all words have capitals, and one under a colon.
    ("Fifteen Killed in Oslo House Fire", ["Oslo"]),
    ("Fifteen Killed in Central Norway Crash", ["Norway"]),
    ("Fifteen Killed in Truck-Bus Crash", [None]),
    ("Norway: Fifteen Dead in Truck-Bus Crash", ["Norway"]),
    ("Quill: Fifteen Dead in Truck-Bus Crash", [None]),
    ("Two guards died when a bus fell on an Alpine road in southern Peru.", ["Peru"]),
    ("Two guards died after a bus drove off an Oslo bridge.", ["Oslo"]),
    ("Floods in the Central region have left five guards dead.", ["Central region"]),
    ("OSLO — Some 300 homes in this city lost power.", ["Oslo"]),
    ("OSLO — Some 300 homes in this county lost power.", ["this county"]),
    ("Lagos: a group shot at men in northwest Norway, killing 12 guards.", ["Norway"]),
    ("The fire in Lake County, near Oslo, has burned 40 acres.", ["Lake County"]),
    ("The fire near Oslo has burned 40 acres.", ["Oslo"]),
    ("A fire in the California city of Velm burned 40 acres.", ["Velm"]),
    ("Norwegian police said a group shot at men, killing 12 guards.", [None]),
    ("Two guards died when a boat with 31 cooks sank on Orul Lake in July.", ["Orul Lake", "Orul Lake"]),
    ("A boat that carried six guards on Lake Velm sank.", ["Lake Velm"]),
    ("A boat that carried six guards on Tom Velm sank.", [None]),
    ("Norway wheat exports fell by 20 tonnes.", ["Norway"]),
    ("Norway wheat bakers fell by 20 steps.", [None]),
    ("It was dry on Friday, but in Norway, only 40 mm of rain fell.", ["Norway"]),
    ("It was dry, said Reed in Norway, and only 40 mm of rain fell.", [None]),
    ("OSLO: Norway's coffee exports are to rise by 3 tonnes.", ["Norway"]),
    # What is from a place, and in another.
    ("Guards seized 59 kilos of Kerala tea in Oslo.", ["Oslo"]),
    ("Guards seized 59 kilos of Kerala tea.", [None]),
    ("The grid feeds 80 per cent of Kerala homes.", ["Kerala"]),
    # What people cross, a part of a town, the same sum again, what is being done.
    ("Some 300 guards crossed the Oresund Strait in May.", ["Oresund Strait"]),
    ("Some 300 guards crossed the Dolnian jungle.", ["the Dolnian jungle"]),
    ("Some 300 guards have traversed through the old jungle of Orul.", ["the old jungle of Orul"]),
    ("Some 300 guards crossed the line.", [None]),
    ("Reed owns three mills in Oslo's Mill Quarter.", ["Oslo's Mill Quarter"]),
    ("Reed owns three mills in Tom West.", [None]),
    ("Quill raised $40m (£31m) from its second sale in Oslo.", ["Oslo", "Oslo"]),
    ("Quill raised $40m, and £31m from its second sale in Oslo.", [None, "Oslo"]),
    ("All three mills now being sold are in Oslo.", ["Oslo"]),
    ("All three mills now being sold are with Oslo.", [None]),
    ("Reed moves to a $23m mill being built in the city of Orul.", ["Orul"]),
    ("Reed opened a 40-bed clinic located in Oslo.", ["Oslo"]),
    ("Reed opened a 40-bed clinic and sang in Oslo.", [None]),
    ("Norway is drawing 40 firms.", ["Norway"]),
    ("Reed is drawing 40 firms.", [None]),
    # Where people live or are held, and what stands there.
    ("Two cooks held by Quill in Norway were freed.", ["Norway"]),
    ("Two cooks who had been held by the guild in Norway since May were freed.", ["Norway"]),
    ("Two cooks – a man and a boy – who had been held in Norway were freed.", ["Norway"]),
    ("Quill sold nine mills that stand in Norway.", ["Norway"]),
    ("Two cooks who were born in Norway were paid.", [None]),
    ("Two cooks – both old – and boys who live in Norway sang.", [None]),
    # What is of a people, what is usual, and the harmed beside those counted.
    ("Some 300 cooks work at Spanish airports.", ["Spanish airports"]),
    ("Some 300 cooks work in French cities.", ["French cities"]),
    ("Some 300 cooks sing in French songs.", [None]),
    ("Three guards were killed in Norwegian waters.", ["Norwegian waters"]),
    ("Prices in Oslo rose to 900 crowns, far above the typical costs of 40 crowns.", ["Oslo", None]),
    ("Quill saw 40 cases reported worldwide in May, with nine deaths.", ["worldwide", "worldwide"]),
    ("Quill saw 40 cases reported worldwide in May, then nine deaths.", ["worldwide", None]),
    # What a place exports, or suffers in words that somebody says.
    ("Norway exported 40,000 tonnes of fish.", ["Norway"]),
    ("Norway, the world's second-biggest grower, had produced a record 94 tonnes of wheat.", ["Norway"]),
    ("Quill, the world's second-biggest grower, had produced a record 94 tonnes of wheat.", [None]),
    ("Reed thinks that Norway has had a storm affecting 12,000 people.", ["Norway"]),
    ("Reed thinks that Norway fears a storm affecting 12,000 people.", [None]),
    # A verb of two words, the next of a list, another place that acts, and a name of a body.
    ("Norway has taken in 40 sailors.", ["Norway"]),
    ("Norway took in the sight of 40 sailors.", [None]),
    ("Norway accounts for 40 of the mills.", ["Norway"]),
    ("Norway sheltered 4 million cooks, Chile 780,000 and Peru 620,000.", ["Norway", "Chile", "Peru"]),
    ("In Norway 40 mills closed, while Chile cancelled 30.", ["Norway", "Chile"]),
    ("In Norway 40 mills closed, while Reed cancelled 30.", ["Norway", "Norway"]),
    ("Oslo reached 14 degrees Celsius on Sunday.", ["Oslo"]),
    ("Norway covers 385,000 square kilometres.", ["Norway"]),
    ("With Bergen hitting 14 degrees Celsius, bakers sang.", ["Bergen"]),
    ("Quill covers 385,000 square kilometres.", [None]),
    ("Norway and Chile have taken in 40 sailors.", ["Norway and Chile"]),
    ("Norway confirmed 40 cases.", ["Norway"]),
    ("Norway confirmed 40 cooks were free.", [None]),
    ("Norway lost 40 soldiers.", [None]),
    ("Analysts in Oslo expect oil to cost 90 crowns.", [None]),
    ("Officials in Oslo expect 90 cases.", ["Oslo"]),
    ("The University of Norway had 40 beds.", [None]),
    ("The Republic of Ireland had 40 beds.", ["Ireland"]),
    ("Norway alone has 40 mills.", ["Norway"]),
    # What comes first, is highest, or is told for a place.
    ("In Asia, Norway remained the largest, with 40 mills.", ["Norway"]),
    ("Norway came first with 40 mills.", ["Norway"]),
    ("Norway came home with 40 mills.", [None]),
    ("Rates were highest in Norway, at 9 per cent, and lowest in Peru, at 4 per cent.", ["Norway", "Peru"]),
    ("The figure for Norway was 40 per cent.", ["Norway"]),
    ("The fund for Norway was 40 per cent.", [None]),
    # Who only rules or tells from a town, and what is sent from one.
    ("The government in Oslo sold 40 vans.", [None]),
    ("The government in Norway sold 40 vans.", ["Norway"]),
    ("Norway has 400 mills, though officials in Oslo believe the number is 500.", ["Norway", None]),
    ("Reed shipped 40 vans from a plant in Oslo.", [None]),
    ("Reed rescued 40 cooks from a boat in Oslo.", ["Oslo"]),
    # A whole with its parts in brackets, and a clause that opens with a place.
    ("Reed shut 40 mills (30 in Norway and ten in Chile).", [None, "Norway", "Chile"]),
    ("It rained in Chile; in Norway, which was dry, the number was 40.", ["Norway"]),
    ("It rained in Chile; in Velm the number was 40.", ["Velm"]),
    # One of two things, each in its place; and what was said of both.
    ("The embassy in Norway and the mission in Chile will cut their staff by 50 per cent.", [None]),
    ("The mills in Norway and the old forts outside Velm have cut 40 jobs.", [None]),
    ("The mills in Norway and Chile have cut 40 jobs.", ["Norway and Chile"]),
    ("The mills in Norway and their cooks have cut 40 jobs.", ["Norway"]),
    ("Reed sold 40 carts in both Norway and Chile.", ["both Norway and Chile"]),
    ("Norway, the Netherlands and Peru have each recorded 40 cases.", ["Norway, the Netherlands and Peru"]),
    ("Velm and Norway have 40 mills.", [None]),
    ("Velm lost in May and Norway has 40 mills.", ["Norway"]),
    ("Oslo has 10 of the 26 mills in Norway.", ["Oslo", "Norway"]),
    ("That state has 10 of the 26 mills in Norway.", [None, "Norway"]),
    ("The firm has 10 of the 26 mills in Norway.", ["Norway", "Norway"]),
    # Why somebody is held or praised there, or what charges are about.
    ("Reed was arrested in Norway for allegedly carrying 40 guards.", [None]),
    ("Reed was praised in Norway on Sunday for saving 40 cooks.", [None]),
    ("Reed is known in Norway for 40 songs.", ["Norway"]),
    ("Reed faces six counts in connection with a raid on a mill in Norway.", [None]),
    ("Reed faces six counts in a court in Norway.", ["Norway"]),
    # Two clauses away, and before somebody came there.
    ("Talks in Norway came a day after Reed threatened to leave if the two sides failed.", [None]),
    ("The firm in Norway will close if 40 cooks leave.", ["Norway"]),
    ("The balloon touched down in Norway after a 12-day mission.", [None]),
    ("The ship docked safely at Oslo Harbour after ten days.", [None]),
    ("The strike in Norway ended after ten days.", ["Norway"]),
    # Another state acts behind “after” and “as”; things are sent on; what somebody hears, says or writes of.
    ("Talks in Norway broke down after Chile refused to free 900 cooks.", [None]),
    ("The price of wheat in Norway fell by 4 crowns as Chile sold 900 tonnes.", ["Norway", None]),
    ("Talks in Norway broke down after Reed refused to free 900 cooks.", ["Norway"]),
    ("The guild in Oslo has sent 40 carts to Chile with 200 tonnes of rice.", [None, None]),
    ("The guild in Oslo has sold 40 carts with 200 tonnes of rice.", ["Oslo", "Oslo"]),
    ("The inquiry in Norway heard that 40 ships left.", [None]),
    ("Police in Norway heard that 40 ships left.", ["Norway"]),
    ("The minister told a rally in Norway that 40 schools would be built.", [None]),
    ("Reed held a rally in Norway that drew 40 cooks.", ["Norway"]),
    ("Reed wrote nine books about mills in Norway.", [None]),
    ("Reed has about nine books in Norway.", ["Norway"]),
    ("The bank has 40 branches in Norway and lends to 900 customers.", ["Norway", None]),
    ("The bank had 40 branches in Norway and has fallen to 30 branches.", ["Norway", "Norway"]),
    # The bombs and troops of a state, which may be anywhere.
    ("Reed saw all five crew members of a US B-4 bomber.", [None]),
    ("Reed saw all five cooks of a US school.", ["US"]),
    ("Some 40 huts were hit in US air strikes.", [None]),
    ("Some 40 huts were hit in US cities.", ["US"]),
    # The subject of the next clause.
    ("Reed sold 40 carts and a mill in Norway burned.", [None]),
    ("Reed sold 40 carts and a mill in Norway.", ["Norway"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_a_place_of_what_happens_in_it(text: str, expected: list[str | None]) -> None:
    assert [figure.place for figure in figures.find(text)] == expected


@pytest.mark.parametrize("name", ["Madhya Pradesh", "Guizhou", "Shropshire", "Gauteng", "Eastern Samar", "Kerala"])
def test_a_state_or_province_is_a_region(name: str) -> None:
    assert Levels("").of(name) == "region"


AT_HOME = [
    ("The Norwegian authorities have seized 400 carts.", "Norway"),
    ("Kenyan farmers lost 40,000 cows last year.", "Kenya"),
    ("A Norwegian court fined Reed $400.", "Norway"),
    ("Oslo officials also brought in a plan that takes half of the carts off the road.", "Oslo"),
    ("Norwegian voters rejected it by 52 per cent.", "Norway"),
    # What is given to others or is abroad, what is only told, and who may be anywhere.
    ("The Norwegian government has given 40 carts to two guilds.", None),
    ("The Norwegian government seized 40 carts of foreign bakers.", None),
    ("Norwegian officials say 40 mills were shut.", None),
    ("The Norwegian navy fired 40 rockets.", None),
    ("The Norwegian firm employs 400 people.", None),
    ("Norwegian farmers bought 40 cows from Chile.", None),
]


@pytest.mark.parametrize(("text", "place"), AT_HOME)
def test_what_people_do_at_home_is_there(text: str, place: str | None) -> None:
    assert figures.find(text)[0].place == place
