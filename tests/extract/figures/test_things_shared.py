"""What a number without a noun counts, and where the noun behind one ends: of 90 jars, 12 leaked and nine burst."""

import pytest

from briefcli.extract import figures
from briefcli.extract.figures import FoundFigure
from briefcli.model.figure import CASUALTIES

THINGS: list[tuple[str, list[str]]] = [
    ("Reed was not the only one unhappy with it.", []),
    ("Reed was the only one they met.", []),
    ("Reed has only one boat.", ["1 boat"]),
    ("The fire began on the roof before 9.", []),
    ("They waited until ten, then left.", []),
    ("It was shut until nine guards came.", ["9 guards"]),
    ("Pay grew by 21% whilst odd jobs fell by 16%.", ["21 %", "16 %"]),
    ("Between the ages of 18 and 29, most left.", ["18 years of age", "29 years of age"]),
    ("Zero-hours jobs grew by 9%.", ["9 %"]),
    ("Zero hours were lost.", ["0 hours"]),
    ("Millions of working Dolnians sang.", ["None working Dolnians"]),
    ("Following a two-day trial, Reed left.", ["2 days"]),
    ("The jury sat for nine days before it left.", ["9 days"]),
    ("Reed left nine days before the vote.", []),
    ("The council voted 17 to 16.", ["17 votes", "16 votes"]),
    ("The bill passed by a vote of 90 to 10.", ["90 votes", "10 votes"]),
    ("The council moved 17 to 16 up.", ["17", "16"]),
    ("Doe used a name like one used by Reed.", []),
    ("One mill owned by Quill burned and one owned by Marsk was saved.", ["1 mill", "1"]),
    ("Reed flung two stones at the guard, one of which hit her.", ["2 stones"]),
    ("One clear advantage is the price.", []),
    ("There is only one advantage.", ["1 advantage"]),
    ("In one long interview, Reed sang of 40 mills.", ["40 mills"]),
    ("Reed gave one odd interview.", ["1 odd interview"]),
    ("Deer move from one wooded valley to another.", []),
    ("Deer move to one wooded valley.", ["1 wooded valley"]),
    ("Rebels in area 55 left.", []),
    ("Rebels in areas of 55 farms left.", ["55 farms"]),
    ("Homes under Signal 1, 2 and 3 were shut.", []),
    ("The Class 158 trains were late.", []),
    ("Quill holds more than 60 shares; Reed about 20; Marsk 12.", ["60 shares", "20 shares", "12 shares"]),
    ("Marsk reported about 157 cases and Orul 143, while Velm had 83.", ["157 cases", "143 cases", "83 cases"]),
    ("Reed had five double-doubles and a triple-double.", ["5 double-doubles"]),
    ("Seven of Reed’s assists led to goals.", ["7 assists"]),
    ("Orul saw two deeply moving plays.", ["2 deeply moving plays"]),
    ("Marsk had 900 deaths and two arrests.", ["900 deaths (killed)", "2 arrests (detained)"]),
    # Ages of several who are named.
    ("Brothers Bo and Cy Reed, 24 and 27, of Marsk, were shot dead.", ["24 years of age", "27 years of age"]),
    ("Ada Quill, Bo Reed and Cy Lunt, 31, 29 and 40, died in the crash.",
     ["31 years of age", "29 years of age", "40 years of age"]),
    ("Ada Quill, Bo Reed, and Cy Lunt, 31, 29, and 40, died in the crash.",
     ["31 years of age", "29 years of age", "40 years of age"]),
    ("Ada Quill and Bo Reed, 31 and 29 respectively, were killed.", ["31 years of age", "29 years of age"]),
    ("Marsk and Orul won 24 and 27 seats.", ["24", "27 seats"]),
    ("Men serve two years from when they are 18.", ["2 years", "18 years of age"]),
    ("They may vote once they turn 18.", ["18 years of age"]),
    ("They were 18, and wanted to leave.", ["18"]),
    ("When they were 18 points behind, they left.", ["18 points"]),
    # Few of those before, and the sum of all.
    ("Reed asked nine firms, but just four answered.", ["9 firms", "4 firms"]),
    ("When Reed asked three of the firms, only two agreed.", ["3 firms", "2 firms"]),
    ("Reed paid 40 crowns, but only two were his.", ["40 crowns", "2"]),
    ("Reed asked two firms, but only four answered.", ["2 firms", "4"]),
    ("The mill hired 40 clerks and then 25, bringing the total to 65.", ["40 clerks", "25", "65"]),
    ("The mill hired 40 clerks. In May it hired 25, taking the total to 65.", ["40 clerks", "25 clerks", "65 clerks"]),
    ("The mill fired 40 clerks, bringing the price to 65.", ["40 clerks", "65"]),
    ("The mill will hire 90 clerks to seek billions it is owed. In May it hired 40.",
     ["90 clerks", "None", "40 clerks"]),
    ("Nine mills were sold while about three were shut.", ["9 mills", "3 mills"]),
    ("Reed saw 300 contracted teaching clerks.", ["300 contracted teaching clerks"]),
    ("Reed saw 300 contracted in May.", ["300"]),
    # A house number and a name, of which something is said as of one.
    ("Reed said 180 Kent is let to bakers.", []),
    ("Reed said 180 Kent boys are let to bakers.", ["180 Kent boys"]),
    # Measures that are compared.
    ("Output fell to 300 tonnes, far below the 420 of last year.", ["300 tonnes", "420 tonnes"]),
    ("Output was 300 tonnes in 2009, followed by 2017 with 280.", ["300 tonnes", "280 tonnes"]),
    ("Output was 300 tonnes, below the nine of Orul.", ["300 tonnes", "9"]),
    # Verbs behind a number.
    ("Some 150 Dolnians returned home on Monday.", ["150 Dolnians"]),
    ("Some 150 European Union shares fell.", ["150 European Union shares"]),
    ("Marsk fell in the Six-Day War.", []),
    ("Marsk fell in the six-day storm.", ["6 days"]),
    ("Of 90 jars, 12 contained traces of lead and nine showed cracks.", ["90 jars", "12 jars", "9 jars"]),
    ("Of the 90 jars, 12 leaked.", ["90 jars", "12 jars"]),
    ("Of 90 jars, 12 were cracked.", ["90 jars", "12 jars"]),
    ("Some 12 contained traces of lead.", ["12"]),
    ("Police towed nine vans, 12 abandoned cars and a bus.", ["9 vans", "12 abandoned cars"]),
    ("Some 12 abandoned cars were towed.", ["12 abandoned cars"]),
    ("Of late, 12 abandoned cars were towed.", ["12 abandoned cars"]),
    ("Some 12 injured guards.", ["12 injured guards (injured)"]),
    # Nouns that look like verbs.
    ("About 1,300 street lights will be switched off.", ["1300 street lights"]),
    ("The council has 110 pending bills and 14 pending cases.", ["110 pending bills", "14 pending cases"]),
    # Two times that are compared.
    ("Marsk had 610 families waiting compared with 440 last May.", ["610 families", "440 families"]),
    ("The number of boys has gone from 412 to 498.", ["412 boys", "498 boys"]),
    ("Some 2,200 guards in 24 towns went hungry, down from 2,600 in May.", ["2200 guards", "24 towns", "2600 guards"]),
    ("Some 22 guards in 24 towns went hungry, down from 26 in May.", ["22 guards", "24 towns", "26 towns"]),
    ("Reed beat Quill, who had 178,420, with 190,200 votes.", ["178420", "190200 votes"]),
    ("Reed polled 214,800 votes to defeat Quill, who had 178,400.", ["214800 votes", "178400 votes"]),
    # A plural that begins a sentence, sizes of several, and what a hyphen alone leaves out.
    ("Robberies fell by 231 to 1,908.", ["231 robberies", "1908 robberies"]),
    ("Reuters fell by 231 to 1,908.", ["231", "1908"]),
    ("Police fined two 14-seat vans.", ["2 vans", "14 seat"]),
    ("Reed wants nine 30-storey towers.", ["9 towers", "30 storey"]),
    ("Reed saw two 14-seat.", ["2", "14 seat"]),
    ("Many 17- and 18-year-olds vape.", ["17 years of age", "18 years of age"]),
    ("Reed got 10- and 20-year terms.", ["10 years", "20 years"]),
    ("Reed has 17 - and 18 vans.", ["17", "18 vans"]),
    ("Fourteen boats of the army and 212 of the navy sailed.", ["14 boats", "212 boats"]),
    ("Nine of the crew and 12 of the team left.", ["9 crew", "12 team"]),
    # Done to others.
    ("Some 40 clerks were held in six raids and 12 charged.", ["40 clerks (detained)", "6 raids", "12 clerks"]),
    ("Some 40 clerks held six raids and 12 charged boars.", ["40 clerks", "6 raids", "12 charged boars"]),
    # Parts: most of them, those saved, some of those of the sentence before, and of a time.
    ("Most of the deaths, 61, were in Marsk.", ["61 deaths (killed)"]),
    ("A majority of the boats, 61, were in Marsk.", ["61 boats"]),
    ("Some of the boats, 61, were in Marsk.", ["61"]),
    ("A ferry with 61 people sank; 19 were saved.", ["61 people", "19 people"]),
    ("The mill has 61 boats; 19 were lost.", ["61 boats", "19"]),
    ("The mill has 900 boats. Reed sold 40 of them.", ["900 boats", "40 boats"]),
    ("Reed paid £900. He saw 40 of them.", ["900 £", "40"]),
    ("Doctors saw 212 cases, eight of whom died.", ["212 cases", "8 people (killed)"]),
    ("Doctors saw 212 cases, of which eight burned.", ["212 cases", "8 cases"]),
    ("Marsk made a loss in 11 of the past 14 years.", ["11 years"]),
    # Two terms, what was before, and those who look on.
    ("Reed and Quill were banned for eight and 12 weeks.", ["8 weeks", "12 weeks"]),
    ("Reed moved at eight and 12 weeks later left.", ["8"]),
    ("The mill makes 3.2 million tonnes of rope, down from 3.6 million.", ["3200000 tonnes", "3600000 tonnes"]),
    ("Some 280 jobs will go, the most since 1980, when 640 were cut.", ["280 jobs", "640 jobs"]),
    ("Some 280 jobs will go when 640 went.", ["280 jobs", "640"]),
    ("Reed missed two penalties in front of 18,000.", ["2 penalties", "18000 people"]),
    # Shares of sums, what others gave, those behind brackets, others, and the last of a list.
    ("Revenue was £34m, up by almost a third.", ["34000000 £", "0.3333"]),
    ("The plan needs £250m, of which Marsk gave 90 million.", ["250000000 £", "90000000 £"]),
    ("Marsk leads with 4,820 cases, followed by Orul (3,377) and Velm.", ["4820 cases", "3377 cases"]),
    ("About 90 guests slept and another 50 listened in the hall.", ["90 guests", "50 guests"]),
    ("Some 6,000 vans and 14 boats, two of them old, sank.", ["6000 vans", "14 boats", "2 boats"]),
    ("Of the 4,700 mills that Reed built, 1,200 are shut.", ["4700 mills", "1200 mills"]),
    ("Children under the age of 10 sang.", ["10 years of age"]),
    ("Marsk lost 46,000 vans, fewer than the 60,000 officials say.", ["46000 vans", "60000 vans"]),
    ("The 600 officials say Marsk lost.", ["600 officials"]),
    ("Mill shut after 1,100 object", ["1100"]),
    ("Mill shut after 1,100 objections", ["1100 objections"]),
    # Those who died of what hurt them.
    ("A man had died of his wounds in hospital.", ["1 man (killed)"]),
    ("A man had two wounds.", ["1 man (injured)", "2 wounds"]),
    # Shares of others, parts behind an aside and of another sentence, deaths behind a length of time.
    ("Guests from Marsk made up for 74 per cent, Dolnians for 13 and Ostians for seven.",
     ["74 per cent", "13 per cent", "7 per cent"]),
    ("Marsk has 710 mills, of which, Reed says, 84 are shut.", ["710 mills", "84 mills"]),
    ("Marsk has 710 mills, Reed says, 84 are shut.", ["710 mills", "84"]),
    ("Marsk has 710 rooms, among them 95 in Orul.", ["710 rooms", "95 rooms"]),
    ("Marsk has 710 mills. Only 84 of these have been sold.", ["710 mills", "84 mills"]),
    ("Some 138 boys died in five years; Quill said the number was 17.",
     ["138 boys (killed)", "5 years", "17 people (killed)"]),
    ("Marsk lost six straight games.", ["6 games"]),
    ("They strike over a 2% offer.", ["2 %"]),
    ("Quill's and Reed's parties have 4 and 2 members, respectively.", ["4 members", "2 members"]),
    ("Quill has 4 and 2 members sang.", ["4", "2 members"]),
    ("The poll puts Quill on 29 per cent, down four, the Whigs on 26, up five, and Reed on 21.",
     ["29 per cent", "4", "26 per cent", "5", "21 per cent"]),
    ("The poll puts Quill on 29 per cent, and the ship on 26 May.", ["29 per cent"]),
    ("One in six thinks the mayor is right.", ["0.1667"]),
    ("One in six clerks left.", ["0.1667 clerks"]),
    # The same deed, what is won as well, and what comes on top.
    ("Marsk will hire up to 1,700 clerks. In May it hired 500 and will take on a further 250.",
     ["1700 clerks", "500 clerks", "250 clerks"]),
    ("Marsk sold 40 boats in May. It bought 12 in June.", ["40 boats", "12"]),
    ("The mill has 40 desks. It has 12 in Orul.", ["40 desks", "12"]),
    ("Quill won 61 seats. Reed took 42, down from 68 in 2021.", ["61 seats", "42 seats", "68 seats"]),
    ("Quill won 61 boats. Reed took 42.", ["61 boats", "42"]),
    ("The lake is 40 miles long. It is 12.", ["40 miles", "12"]),
    # Scores of goals and points.
    ("Marsk won 1-22 to 1-15.", []),
    ("Marsk beat Orul by 2-19 to 0-21.", []),
    ("Marsk lost 1-22 mills.", ["None mills"]),
    # Deaths reported elsewhere.
    ("Marsk had 10 deaths, while nine were reported from Orul, four from Velm and one from Tamo.",
     ["10 deaths (killed)", "9 people (killed)", "4 people (killed)", "1 people (killed)"]),
    ("Marsk had 10 deaths, while nine were sung of in Orul.", ["10 deaths (killed)", "9"]),
    ("Marsk had 10 deaths, four from Velm sang.", ["10 deaths (killed)", "4"]),
    # Those held.
    ("Three held as police seize rope in Marsk", ["3 people (detained)"]),
    ("Four clerks were held for cheating.", ["4 clerks (detained)"]),
    ("Four fairs were held for cheating.", ["4 fairs"]),
    # Those harmed of whom a sentence opens.
    ("Of those killed, 12 were women.", ["12 people (killed)"]),
    ("Of those injured, nine were women.", ["9 people (injured)"]),
    ("Of those named, nine were women.", ["9"]),
    ("Of those arrested, nine were women.", ["9"]),
    ("Of those wounded, 12 have died.", ["12 people (killed)"]),
]  # fmt: skip
ABOUT: list[tuple[str, list[str | None]]] = [
    ("Reed offers a reward of up to £4m for news of it.", ["reward"]),
    ("Reed paid a sum of £4m for old boats.", ["old boats"]),
    ("In a Marsk poll, 69 per cent of those polled sang.", ["those polled"]),
    ("It came from women (61%), young voters (67%) and cooks seen by a guard (9%).", ["women", "young voters", None]),
    # What is joined to a number.
    ("A 41-page indictment was read.", ["indictment"]),
    ("The 12-member panel met.", ["panel"]),
    ("The 170-house estate in Marsk was approved.", ["estate"]),
    ("The 41-page was lost.", ["page"]),
    ("Reed lost 41 page proofs.", ["page proofs"]),
    # What is put at a number.
    ("Reed put the damage to roads and bridges at £4m.", ["damage"]),
    ("Reed put the toll on roads and bridges at £4m.", ["bridges"]),
    ("Reed put roads and bridges at £4m.", ["bridges"]),
    ("Damage to 27 bridges and nine roads was put at £4m.", ["bridges", "roads", "Damage"]),
    ("Marsk has 900 people, and Velm with 320.", ["people", "people"]),
    ("Marsk built a mill at a cost of £683m.", ["mill"]),
    ("Reed was banned for 12 weeks for theft and Quill for 9 weeks for two guards.", ["theft", None, "guards"]),
    ("Quill put the number of mills in the Netherlands at 1,543.", ["mills"]),
    ("The win takes Marsk to five points.", ["points"]),
    ("Reed got 18 months' probation.", ["probation"]),
    ("Reed sings in two weeks' time.", [None]),
    ("The number of mills that had burned countrywide fell from 5,342 in 2010 to 4,649.", ["mills", "mills"]),
    ("Some 12 mills of the state following rain burned.", ["mills of state"]),
    ("A table shows that £15m will go to Marsk.", [None]),
    ("Fines totalling £4m were imposed.", ["Fines"]),
    ("Some 60 per cent of last year's rents were lost.", ["rents"]),
    ("The country pumped 1.48 million barrels in May.", [None]),
    ("Rail fares rise 3.8%", ["Rail fares"]),
    ("Train fares to rise 3.8% in May", ["Train fares"]),
    ("Reed eats 3.8% in May", [None]),
    ("Average spending per guest per night was £187.", [None]),
    ("Some 40 cents of every dollar are lost.", [None]),
    # Costs, which look like verbs, and the cost of a deed.
    ("The pier, at an estimated cost of £4m, will open.", ["cost"]),
    ("The average cost was £14 a week.", ["average cost"]),
    ("The mill cost of £4m is high.", ["mill cost"]),
    ("The mill cost them £4m.", ["mill"]),
    ("The cost of feeding guards in Marsk has risen from £21m to £37m.", ["cost", "cost"]),
    ("The cost of living rose 4 per cent.", ["cost of living"]),
    ("The guards of Marsk, feeding boars, rose 4 per cent.", [None]),
    # Clauses and comparisons that follow a sum.
    ("Profit was well ahead of the £80m analysts had hoped for.", ["Profit"]),
    ("Profit was ahead of the £80m target.", ["target"]),
    ("Some 9.9% of those using patches quit.", [None]),
    ("Some 9.9% of those using the patches quit.", [None]),
    ("Some 9.9% of those buildings burned.", ["buildings"]),
]  # fmt: skip


def told(one: FoundFigure) -> str:
    """The value, the unit, and what befell people: 12 guards (killed)."""
    befell = f" ({one.measure})" if one.measure in CASUALTIES else ""
    return f"{one.value}{f' {one.unit}' if one.unit else ''}{befell}"


@pytest.mark.parametrize(("text", "expected"), THINGS)
def test_a_number_counts_these_things(text: str, expected: list[str]) -> None:
    assert [told(one) for one in figures.find(text)] == expected


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_a_number_is_about_this(text: str, expected: list[str | None]) -> None:
    assert [one.concept for one in figures.find(text)] == expected
