"""Which numbers of a text are figures: what each counts, with which hedge; and which count nothing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import repeated
from briefcli.extract import figures, rulebook
from briefcli.extract.article import Parts
from briefcli.extract.figures import FoundFigure
from briefcli.extract.figures.sentences import Sentences
from briefcli.model.figure import Measure

FIGURES: list[tuple[str, list[tuple[str, str, Measure]]]] = [
    ("At least 16 boats sank.", [("At least 16 boats", "16", "count")]),
    ("<h2>At least 16 boats sank</h2>", [("At least 16 boats", "16", "count")]),
    ("<A1> Three boats sank, <b>12</b> were saved.", [("Three boats", "3", "count"), ("12", "12", "count")]),
    ("<td>12 people were killed</td>", [("12 people", "12", "killed")]),
    ("At least <b>12</b> boats sank.", [("At least <b>12</b> boats", "12", "count")]),
    ("> 12 people were killed.", [("12 people", "12", "killed")]),
    ("The result: -> 12 people were killed.", [("12 people", "12", "killed")]),
    ("So far >12 boats sank.", [(">12 boats", "12", "count")]),
    ("So far <5 boats sank.", [("<5 boats", "5", "count")]),
    ("Some 1 234 boats sank.", [("Some 1 234 boats", "1234", "count")]),
    # Marks before the words of a range; names, days and pages that are numbers.
    ("Doe thought “between 100 and 200” boats sank.", [("between 100 and 200", "100-200", "count")]),
    ("The comet is known as 4417.", []),
    # A number that is all of its cell in a row, and one that the row says the unit of.
    ("| Lady Tarn | 94 | 31 |", []),
    ("Lady Tarn\t94\t31", []),
    ("Net profit\t204\t(24.7)%\nStaff\t120\t(260)\t", []),
    ("| Houses lost | 40 | 12 boats |", [("40", "40", "count"), ("12 boats", "12", "count")]),
    ("They played on June 4, 6 and 9, 1983.", []),
    ("They play on Sunday 5, Wednesday 8 and Sunday 12 July.", []),
    ("They sold 4 on Sunday, 8 on Monday and 9 in June.", [(one, one, "count") for one in "489"]),
    ("All must be out tonight by 9, Reed said.", []),
    ("They won 4, 6 and 9 games.", [("4", "4", "count"), ("6", "6", "count"), ("9 games", "9", "count")]),
    ("Orul Review 574, 16-17 (2019)", []),
    ("Reed rejects the two-child policy.", []),
    ("They back a two-state solution and the one-party system.", []),
    ("They back a two-year plan.", [("two-year", "2", "duration")]),
    ("They met a two-child family.", [("two-child", "2", "count")]),
    ("They hit a last-minute 3-pointer and went two-stepping.", []),
    ("It is one price rise right after the other.", []),
    # Who is missing is the subject of the verb, and nobody beside it.
    ("The lists of two towns, with some 52,000 inhabitants, are missing.", [
        ("two towns", "2", "count"), ("some 52,000 inhabitants", "52000", "count"),
    ]),
    ("Files on 200 residents are missing.", [("200 residents", "200", "count")]),
    ("Three boys, with a dog, are missing.", [("Three boys", "3", "missing")]),
    ("After it 200 residents are missing.", [("200 residents", "200", "missing")]),
    # Money in the letters of its currency.
    ("The fare rose to R23.40.", [("R23.40", "23.4", "money")]),
    ("The road R23 is shut.", []),
    ("Maize rose by R540 a tonne.", [("R540", "540", "money")]),
    ("The mill paid R540 for it.", [("R540", "540", "money")]),
    ("A ticket costs N450.", [("N450", "450", "money")]),
    ("Take the R540 to Orul.", []),
    ("They paid for the R540 road.", []),
    ("The board approved Rs 8 lakh each.", [("8 lakh", "800000", "money")]),
    ("They posted earnings of Rs 41,230 crore.", [("41,230 crore", "412300000000", "money")]),
    ("Relief of Tk 4.5 crore came.", [("4.5 crore", "45000000", "money")]),
    ("The union turned down the N48,000 wage.", [("N48,000", "48000", "money")]),
    ("The utility wrote off R2.4 billion.", [("R2.4 billion", "2400000000", "money")]),
    ("The county sent Sh370 million to the dam.", [("Sh370 million", "370000000", "money")]),
    ("She must hand over three suspects.", [("three suspects", "3", "count")]),
    ("Hundreds of striking nurses left.", [("Hundreds of striking nurses", "100-1000", "count")]),
    ("The mayor quits over £4m of repairs.", [("£4m", "4000000", "money")]),
    ("Senators clash over £4m of repairs.", [("£4m", "4000000", "money")]),
    ("The loss could exceed 40 carts.", [("exceed 40 carts", "40", "count")]),
    ("The loss did not exceed 40 carts.", [("not exceed 40 carts", "40", "count")]),
    ("Senate rows with the port over £4m of repairs.", [("£4m", "4000000", "money")]),
    ("The mayor spent over £4m on repairs.", [("over £4m", "4000000", "money")]),
    ("Prices rose 3.4 per cent.", [("3.4 per cent", "3.4", "percentage")]),
    ("The bank cut rates by 25 basis points.", [("25 basis points", "25", "percentage")]),
    ("It costs up to $8 million.", [("up to $8 million", "8000000", "money")]),
    ("She paid RM79 for it.", [("RM79", "79", "money")]),
    ("Some 2.7m readers paid.", [("Some 2.7m readers", "2700000", "count")]),
    ("They have 72 hours to answer.", [("72 hours", "72", "duration")]),
    ("A 50-day deadline was set.", [("50-day", "50", "duration")]),
    ("The queue took almost an hour.", [("almost an hour", "1", "duration")]),
    ("Ada Quill, 43, left.", [("43", "43", "count")]),
    ("A 12-year-old boy won.", [("12-year-old", "12", "count")]),
    ("Half of the homes are empty.", [("Half of the homes", "0.5", "count")]),
    ("Nearly one in five voters stayed away.", [("Nearly one in five voters", "0.2", "count")]),
    ("One resident in 8 was born abroad.", [("One resident in 8", "0.125", "count")]),
    ("They opened one mill in 1908.", [("one mill", "1", "count")]),
    ("One man died in 12 floods.", [("One man", "1", "killed"), ("12 floods", "12", "count")]),
    ("Marsk won 12 of its 40 seats.", [("12 of its 40 seats", "12", "count"), ("40 seats", "40", "count")]),
    ("Inflation is 1.4 per cent, not 1.9.", [("1.4 per cent", "1.4", "percentage")]),
    ("The fee rose from 400 crowns to 520.", [("400 crowns", "400", "money"), ("520", "520", "money")]),
    ("The quake kills 12 and 40 per cent go.", [("12", "12", "killed"), ("40 per cent", "40", "percentage")]),
    ("It was 1.4 per cent, against 1.9.", [("1.4 per cent", "1.4", "percentage"), ("1.9", "1.9", "percentage")]),
    ("They must answer within 30 days.", [("within 30 days", "30", "duration")]),
    ("He has waited for over five weeks.", [("over five weeks", "5", "duration")]),
    ("The engine makes 100 km/h.", [("100 km/h", "100", "count")]),
    ("Tickets cost £22 and £11.", [("£22", "22", "money"), ("£11", "11", "money")]),
    ("They fired 12 missiles.", [("12 missiles", "12", "missiles")]),
    ("Drones hit 10 regions.", [("10 regions", "10", "regions")]),
    (
        "Marsk launched over 30 missiles and 300 drones.",
        [("over 30 missiles", "30", "missiles"), ("over 30 missiles and 300 drones", "300", "drones")],
    ),
    ("About 200 people and two dogs ran.", [("About 200 people", "200", "count"), ("two dogs", "2", "count")]),
    (
        "It has just under 410 hp (306 kW).",
        [("just under 410 hp", "410", "count"), ("just under 410 hp (306 kW", "306", "count")],
    ),
    ("A quarter of a million people came.", [("A quarter of a million people", "250000", "count")]),
    ("It lost three quarters of a billion dollars.", [("three quarters of a billion dollars", "750000000", "money")]),
    ("Mum-of-three Ada Quill sang.", [("Mum-of-three", "3", "count")]),
    ("Father-of-two Bo Marsk died.", [("Father-of-two", "2", "count")]),
    ("Some 250,000 or so came.", [("Some 250,000 or so", "250000", "count")]),
    ("It was sold for a reported $30 million.", [("a reported $30 million", "30000000", "money")]),
    ("The bank lost less than half of 1 percent.", [("less than half of 1 percent", "0.5", "count")]),
    ("''Only one in three voters came.", [("Only one in three voters", "0.3333", "count")]),
    ("It drew\xa0about 270 boats.", [("about 270 boats", "270", "count")]),
    ("It costs less than $5 or more than $9.", [("less than $5", "5", "money"), ("more than $9", "9", "money")]),
    ("The state owes teachers ₦3.2 billion.", [("₦3.2 billion", "3200000000", "money")]),
    ("It cost ~~4~~ 5 million crowns.", [("4", "4", "count"), ("5 million crowns", "5000000", "money")]),
    ("It costs ~5 crowns.", [("~5 crowns", "5", "money")]),
    ("One thousand, two hundred boats sank.", [("One thousand, two hundred boats", "1200", "count")]),
    ("A hundred, five of them women, came.", [("A hundred", "100", "count"), ("five", "5", "count")]),
    ("The pumps cost $28.4million.", [("$28.4million", "28400000", "money")]),
    ("Seven AK-47 rifles lay there.", [("Seven AK-47 rifles", "7", "count")]),
    ("Growth was 5.3 per cent, plus or minus 0.2 points.", [("5.3 per cent, plus or minus 0.2", "5.3", "percentage")]),
]  # fmt: skip
CASUALTIES: list[tuple[str, list[tuple[str, Measure]]]] = [
    # One person with an age, a life that is claimed, a stay in hospital, those in each place behind a colon.
    ("A 34-year-old man was stabbed to death.", [("1", "killed"), ("34", "count")]),
    ("The fire killed a 12-year-old boy.", [("1", "killed"), ("12", "count")]),
    ("An 80-year-old guard is missing.", [("1", "missing"), ("80", "count")]),
    ("A 19-year-old baker sang.", [("19", "count")]),
    ("The mother of a 3-year-old boy died.", [("3", "count")]),
    ("The crash claimed the life of a guard.", [("1", "killed")]),
    ("The storm took the lives of nine guards.", [("9", "killed")]),
    ("The book is on the life of nine guards.", [("9", "count")]),
    ("Four guards remain in hospital.", [("4", "injured")]),
    ("Four guards work in hospital wards.", [("4", "count")]),
    ("A guard was treated for burns.", [("1", "injured")]),
    ("A guard was treated to cake.", []),
    ("Seven guards died: four in Orul, two in Velm and one in Upper Marsk.",
     [("7", "killed"), ("4", "killed"), ("2", "killed"), ("1", "killed")]),
    ("Seven guards sang: four in Orul and two in Velm.",
     [("7", "count"), ("4", "count"), ("2", "count")]),
    ("Twelve people, including four children, were killed in Orul.", [("12", "killed"), ("4", "killed")]),
    ("One was killed and six others injured.", [("1", "killed"), ("6", "injured")]),
    ("He set the barn alight, killing five and wounding seven.", [("5", "killed"), ("7", "injured")]),
    ("The fire killed five, burning seven barns.", [("5", "killed"), ("7", "count")]),
    ("The rockfall left two dead and nine injured.", [("2", "killed"), ("9", "injured")]),
    ("All five died.", [("5", "killed")]),
    ("The toll rose to 31 from 27.", [("31", "killed"), ("27", "killed")]),
    ("Three ferrymen were killed and fourteen wounded.", [("3", "killed"), ("14", "injured")]),
    ("Estimates suggest 1.2 million people have been wounded or killed.", [("1200000", "killed_or_injured")]),
    ("Four monks and three novices were brutally murdered.", [("4", "killed"), ("3", "killed")]),
    ("They mourned the murder of seven monks.", [("7", "killed")]),
    ("The skipper was killed along with three of her deckhands.", [("1", "killed"), ("3", "killed")]),
    ("He shot three colleagues, killing them all.", [("3", "killed")]),
    ("He stabbed seven walkers, two of them fatally.", [("7", "count"), ("2", "killed")]),
    ("It killed four civilians, a guard and two officers and hurt nine others.",
     [("4", "killed"), ("1", "killed"), ("2", "killed"), ("9", "injured")]),
    ("Three hikers are missing.", [("3", "missing")]),
    ("Some 400 families were driven from their homes.", [("400", "displaced")]),
    ("Eight people were killed, four in Marsk and two in Orul.", [("8", "killed"), ("4", "killed"), ("2", "killed")]),
    ("At least 106 protesters in 21 cities have been killed.", [("106", "killed"), ("21", "count")]),
    ("Some 1,200 were killed and about 250 taken hostage.", [("1200", "killed"), ("250", "detained")]),
    ("There are nearly 162 guards, of whom 12 have died.", [("162", "count"), ("12", "killed")]),
    ("Its caseload is nearly 162,000, of whom 7,844 have died.", [("162000", "count"), ("7844", "killed")]),
    ("Some 40 guards, of whom three were women, died.", [("40", "killed"), ("3", "killed")]),
    ("Twelve guards are said to have died.", [("12", "killed")]),
    ("Police arrested 14 protesters.", [("14", "detained")]),
    ("Nine women were taken to hospital.", [("9", "injured")]),
    ("Fire Strikes Marsk Killing One", [("1", "killed")]),
    ("The dead include three guards.", [("3", "killed")]),
    ("Among the injured are two girls.", [("2", "injured")]),
    ("The wounded included at least 12 children.", [("12", "injured")]),
    ("The missing are four sailors.", [("4", "missing")]),
    ("There were 12 deaths and three injuries.", [("12", "killed"), ("3", "injured")]),
    ("Seven villagers lost their lives.", [("7", "killed")]),
    ("Two men shot four people. The victims were taken to a hospital.", [("2", "count"), ("4", "injured")]),
    ("He shot four people. All are expected to survive.", [("4", "injured")]),
    ("He shot four people. The victims were taken to a hospital, where a man died.", [("4", "count"), ("1", "killed")]),
    ("He shot four people. Both were taken to hospital.", [("4", "count")]),
    ("He shot four people. All are not expected to survive.", [("4", "count")]),
    ("Two men killed a guard.", [("2", "count"), ("1", "killed")]),
    # None and one.
    ("Nobody was hurt.", [("0", "injured")]),
    ("No one was injured in the fire.", [("0", "injured")]),
    ("No casualties were reported.", [("0", "killed_or_injured")]),
    ("The blast caused no deaths.", [("0", "killed")]),
    ("None of the passengers was hurt.", [("0", "injured")]),
    ("The blast killed nobody.", [("0", "killed")]),
    ("There were zero deaths in Orul.", [("0", "killed")]),
    ("The blast killed a child.", [("1", "killed")]),
    # Who the one person is, and others in a list.
    ("The blast killed a guard, a father of two.", [("1", "killed"), ("2", "count")]),
    ("The blast killed one driver, a 40-year-old man.", [("1", "killed"), ("40", "count")]),
    ("The blast killed a guard and a 40-year-old nurse.", [("1", "killed"), ("1", "killed"), ("40", "count")]),
    ("The blast killed a guard, a nurse, and two bakers.", [("1", "killed"), ("1", "killed"), ("2", "killed")]),
    ("A guard was killed, a nurse was hurt.", [("1", "killed"), ("1", "injured")]),
    ("His wife and another woman are missing.", [("1", "missing"), ("1", "missing")]),
    ("A police officer was shot dead.", [("1", "killed")]),
    ("A man was killed and 12 were injured.", [("1", "killed"), ("12", "injured")]),
    ("The arrest of a guard shook Marsk.", [("1", "detained")]),
    # Who is the subject of the harm.
    ("The army, which toppled a president, has died out.", []),
    ("Ann Reed, whose novel toppled a president, has died.", []),
    ("The lawyer who defended a minister has died.", []),
    ("A colonel who toppled a president has died.", [("1", "killed")]),
    ("A cook who taught 300 pupils at the school in Orul has died.", [("1", "killed"), ("300", "count")]),
    ("A cook who posed as a nurse and operated on 18 women in a flat was jailed.", [("18", "count")]),
    ("A cook who gave birth to two sons in a flat was hurt.", [("1", "injured"), ("2", "count")]),
    ("A cook who led a group of 12 guards from Orul died.", [("1", "killed"), ("12", "count")]),
    ("A cook who saw that 12 guards in Orul died sang.", [("12", "killed")]),
    ("A fire in which one cook died and six were hurt shut Orul.", [("1", "killed"), ("6", "injured")]),
    ("A fire in which one died and six were hurt shut Orul.", [("1", "killed"), ("6", "injured")]),
    ("Reed asked which one cook died.", []),
    ("The cook is one of the 11 missing.", [("11", "missing")]),
    ("He knew some of the 11 missing.", [("11", "missing")]),
    ("Two of the three died in Orul.", [("2", "killed"), ("3", "count")]),
    ("Relatives of the eleven still missing wept.", [("11", "missing")]),
    ("Eleven guards are feared trapped after the storm.", [("11", "missing")]),
    ("Eleven guards feared the trapped storm.", [("11", "count")]),
    ("Two cooks suffered a cut above the eye.", [("2", "injured")]),
    ("Two cooks suffered a cut to their budget.", [("2", "count")]),
    ("Two cooks suffered fractured skulls.", [("2", "injured")]),
    ("Two cooks received six stitches.", [("2", "injured"), ("6", "count")]),
    ("Two brothers accused of killing a nurse were arrested.", [("2", "count"), ("1", "killed")]),
    ("The driver of a truck that killed four cyclists was jailed.", [("4", "killed")]),
    ("The belt could have prevented 40 deaths.", [("40", "killed")]),
    ("The board failed to prevent 40 deaths.", [("40", "killed")]),
    ("Forty deaths should have been avoided, Reed said.", [("40", "killed")]),
    ("The army, which toppled a president who has died, is calm.", [("1", "killed")]),
    ("A lawyer said two guards had died.", [("2", "killed")]),
    ("Officials who feared 12 guards had died were wrong.", [("12", "killed")]),
    ("A guard who was defending a minister was killed.", [("1", "killed")]),
    ("The fire, which leaves two children dead, was set.", [("2", "killed")]),
    ("A Michigan man shot to death one person and wounded two.", [("1", "killed"), ("2", "injured")]),
    ("A Marsk man shot to death a guard.", [("1", "killed")]),
    ("A Marsk man shot dead three guards.", [("3", "killed")]),
    ("A guard shot and killed a woman.", [("1", "killed")]),
    ("A gunman stabbed to death two nurses.", [("2", "killed")]),
    ("A man was shot to death in Marsk.", [("1", "killed")]),
    ("Two guards shot to death in Marsk were brothers.", [("2", "killed")]),
    ("Three guards were shot and killed.", [("3", "killed")]),
    ("Police found two guards shot dead and two wounded.", [("2", "killed"), ("2", "injured")]),
    ("A woman was beaten to death by two men.", [("1", "killed"), ("2", "count")]),
    ("A cashier was shot dead and two managers of the store were wounded.", [("1", "killed"), ("2", "injured")]),
    ("One guard was shot dead and two cooks, who stood near, were wounded.", [("1", "killed"), ("2", "injured")]),
    ("The driver was shot dead and two guards were wounded.", [("1", "killed"), ("2", "injured")]),
    # One person whom a mishap has only one of, and one in a headline, where no article stands.
    ("The teenage driver was killed in the crash.", [("1", "killed")]),
    ("The motorist was fatally injured.", [("1", "killed")]),
    ("The driver killed three people.", [("3", "killed")]),
    ("The driver of the van was arrested.", []),
    ("If the driver is killed, nobody pays.", []),
    ("The driver's wife was killed.", []),
    ("The victim was a nurse.", []),
    ("Fire kills porter in Marsk", [("1", "killed")]),
    ("Driver killed, passenger critical after crash", [("1", "killed"), ("1", "injured")]),
    ("Man dies after fall from bridge", [("1", "killed")]),
    ("Fire kills porter's dog", []),
    ("Storm kills driver ambition", []),
    ("Minister critical of plan", []),
    ("Woman, 34, stabbed to death in Marsk", [("1", "killed"), ("34", "count")]),
    # Several parts, each by itself, and people in care.
    ("Nine people died, including four boys and two girls.", [("9", "killed"), ("4", "killed"), ("2", "killed")]),
    ("Nine people died, including four boys, and 20 hurt.", [("9", "killed"), ("4", "killed"), ("20", "injured")]),
    (
        "Nine were killed, including four boys and a cook, and 20 others were hurt.",
        [("9", "killed"), ("4", "killed"), ("1", "killed"), ("20", "injured")],
    ),
    ("Four boys, two cooks, and nine others were hurt.", [("4", "injured"), ("2", "injured"), ("9", "injured")]),
    ("Nine people were hurt, and four are in intensive care.", [("9", "injured"), ("4", "injured")]),
    ("Some 22 patients are in critical care.", [("22", "count")]),
    ("Two hostages — a cook and a guard — who had been held since 2016 were released.", [("2", "count")]),
    ("The app has 150 million monthly active users.", [("150000000", "count")]),
    ("Nine serious faults were found.", [("9", "count")]),
    ("Reed was shot dead and two managers of the store were hurt.", [("2", "injured")]),
    ("The mayor was shot dead, and three aides were hurt.", [("3", "injured")]),
    ("Reed shot dead a guard and two managers of the store.", [("1", "killed"), ("2", "killed")]),
    ("A father to two boys died in the fire.", [("2", "count")]),
    ("The father of two boys died.", [("2", "count")]),
    ("A cook to two ministers was killed.", [("2", "count")]),
    ("Reed, a teacher to 40 children, was shot dead.", [("40", "count")]),
    ("A nurse caring for six patients was shot dead.", [("6", "count")]),
    ("The captain of a crew of nine was killed.", [("9", "count")]),
    ("She is survived by two sons and died on Monday.", [("2", "count")]),
    ("The driver, who leaves a wife and two children, was killed.", [("2", "count")]),
    ("A party of two boys died.", [("2", "killed")]),
    ("The bodies of two boys were found.", [("2", "killed")]),
    ("A family of five died in the fire.", [("5", "killed")]),
    ("A crew of four were killed.", [("4", "killed")]),
    ("A total of 12 guards died.", [("12", "killed")]),
    ("Dogs bit 40 guards, and nine died.", [("40", "count"), ("9", "killed")]),
    ("A bear mauled 12 hikers, and two were killed.", [("12", "count"), ("2", "killed")]),
    ("The wave swept away 40 guests, and nine drowned.", [("40", "count"), ("9", "killed")]),
    ("The wave hit 40 guests, nine were killed.", [("40", "count"), ("9", "killed")]),
    ("The hospital took in 30 patients, and four have died.", [("30", "count"), ("4", "killed")]),
    ("A truck ploughed into 20 cyclists, and the driver was arrested.", [("20", "count")]),
    ("The wave hit two boys, and both died.", [("2", "killed")]),
    ("The blast left 12 guards, most of them women, dead.", [("12", "killed")]),
    ("Police said 12 guards, and nine cooks, were killed.", [("12", "killed"), ("9", "killed")]),
    ("The bus carried 12 guards, all of whom died.", [("12", "killed")]),
    ("The fire killed 12 guards, and nine cooks were hurt.", [("12", "killed"), ("9", "injured")]),
    ("Three of the injured later died.", [("3", "killed")]),
    ("Two of the wounded died in hospital.", [("2", "killed")]),
    ("Four of the injured were killed in another blast.", [("4", "killed")]),
    ("Three of the missing were found dead.", [("3", "killed")]),
    ("Two of the wounded have since died, the clinic said.", [("2", "killed")]),
    ("Three of the injured are children.", [("3", "injured")]),
    ("Two of the injured could die.", [("2", "injured")]),
    ("Two of the injured saw that Reed had died.", [("2", "injured")]),
    ("Two of the dead were injured in May.", [("2", "killed")]),
    ("Two of the missing are brothers.", [("2", "missing")]),
    ("A crocodile killed one of four boys who were swimming.", [("4", "count")]),
    ("Two of the ten people bitten by a dog have died.", [("2", "killed"), ("10", "count")]),
    # Wholes, parts and relatives.
    ("Of the 19 aboard, four, including the pilot, were killed.", [("19", "count"), ("4", "killed")]),
    ("Of the 19 people killed, four were children.", [("19", "killed"), ("4", "killed")]),
    ("Of 12 guards, all of them men, three died.", [("12", "count"), ("3", "killed")]),
    ("The men, two of whom are armed, killed a hostage.", [("2", "count"), ("1", "killed")]),
    ("Two women, who were armed, killed a hostage.", [("2", "count"), ("1", "killed")]),
    ("Twelve guards, it was said, were killed.", [("12", "killed")]),
    ("Two students of a teacher who was murdered wept.", [("2", "count"), ("1", "killed")]),
    ("Three sons of a guard who died sang.", [("3", "count"), ("1", "killed")]),
    ("Two guards in a car who were shot dead were brothers.", [("2", "killed")]),
    ("Two guards of the mill who died were brothers.", [("2", "killed")]),
    ("Rescuers have found 12 of the 40 missing miners alive.", [("12", "count"), ("40", "missing")]),
    ("Rescuers found three of the 40 missing miners dead.", [("3", "killed"), ("40", "missing")]),
    ("Some 12 of the 40 missing miners are women.", [("12", "missing"), ("40", "missing")]),
    ("Three men who robbed two shops and shot a guard were arrested.", [("3", "detained"), ("2", "count")]),
    ("The mayor greeted 12 widows of the guards killed in 2019.", [("12", "count")]),
    ("The mayor greeted 12 members of the crew killed in 2019.", [("12", "killed")]),
    ("Two of the guards killed three men.", [("2", "count"), ("3", "killed")]),
    ("Three of the guards killed in Orul were buried.", [("3", "killed")]),
    ("Two sisters of the guard killed in Orul wept.", [("2", "count")]),
    ("Two guards of Orul killed on Monday were buried.", [("2", "killed")]),
    # Wordings of tolls.
    ("The death toll from Tuesday's landslide in Orul rose to 76 from 70.", [("76", "killed"), ("70", "killed")]),
    ("The death toll from that shelling climbed to 17, officials said.", [("17", "killed")]),
    ("The toll, which stood at 12 on Monday, rose to 19.", [("12", "killed"), ("19", "killed")]),
    ("On Monday Reed put the death toll from the flood in Marsk at 31.", [("31", "killed")]),
    ("Landslides have claimed at least 64 people so far.", [("64", "killed")]),
    ("The toll stands at 61 people in Marsk and around 25 in Orul, taking the total to 86.",
     [("61", "killed"), ("25", "killed"), ("86", "killed")]),
    ("The death toll at the two-storey clinic is 14.", [("2", "count"), ("14", "killed")]),
    ("The death toll from the 6.9-magnitude quake has reached 412.", [("6.9", "count"), ("412", "killed")]),
    ("Six people, among them two nurses, lost their lives.", [("6", "killed"), ("2", "killed")]),
    ("The town had 22 homicides.", [("22", "killed")]),
    ("Two more gunned down", [("2", "killed")]),
    ("He stabbed the two guards in the chest, causing deep wounds.", [("2", "injured")]),
    ("He stabbed the two guards in the chest, causing fatal wounds.", [("2", "count")]),
    # Lives that are lost, people driven out, in custody, in hospital.
    ("The flood has cost 14 lives.", [("14", "killed")]),
    ("The fire took at least three lives.", [("3", "killed")]),
    ("The war has killed 11 people and driven some 1.4 million from their homes.",
     [("11", "killed"), ("1400000", "displaced")]),
    ("Strikes forced 400 families out of their homes.", [("400", "displaced")]),
    ("Fourteen people are in police custody.", [("14", "detained")]),
    ("Twelve people needed hospital treatment.", [("12", "injured")]),
    ("The flood has cost 14 clerks their jobs.", [("14", "count")]),
    ("The barrier saved 14 lives.", [("14", "count")]),
    ("The bus drove some 40 people from the fair.", [("40", "count")]),
    ("He forced 12 guards to sing.", [("12", "count")]),
    ("Fourteen clerks are in the custody office.", [("14", "count")]),
    # Some of a whole.
    ("Of the 41 passengers and five crew, 19 were hurt.", [("41", "count"), ("5", "count"), ("19", "injured")]),
    ("Four of the 11 crew were killed.", [("4", "killed"), ("11", "count")]),
    ("Nobody among the 140 aboard was hurt.", [("0", "injured"), ("140", "count")]),
    ("None among the 20 guests was injured.", [("0", "injured"), ("20", "count")]),
    ("No one of the 140 on board was hurt.", [("0", "injured"), ("140", "count")]),
    ("Not one of the 33 cooks was killed.", [("0", "killed"), ("33", "count")]),
    ("Nobody aboard the ferry was injured.", [("0", "injured")]),
    ("None of the 18 crew was badly hurt.", [("18", "count")]),
    ("Nobody in Orul knows how many of the 52 guests were injured.", [("52", "count")]),
    ("Two of the 30 people injured in the crash have died.", [("2", "killed"), ("30", "injured")]),
    ("Two of ten hostages held in Marsk have died.", [("2", "killed"), ("10", "detained")]),
    ("Three of the five climbers missing since Sunday were found dead.", [("3", "killed"), ("5", "count")]),
    ("Five climbers missing since Friday were found alive.", [("5", "count")]),
    ("Four men injured in the blast told Reed that the driver had died.", [("4", "injured"), ("1", "killed")]),
    ("Seven of nine miners trapped there have died, Reed said.", [("7", "killed"), ("9", "count")]),
    ("Seven of nine miners trapped there were rescued, Reed said.", [("7", "count"), ("9", "count")]),
    ("All 27 people on board the ferry were killed.", [("27", "killed")]),
    ("All 27 people on the shift on which Doe was killed sang.", [("27", "count")]),
    # The next items of an estimate, and the total of what was told before.
    ("Reed put the dead at 40 and the missing at 12.", [("40", "killed"), ("12", "missing")]),
    ("Reed put the number of dead at 40 and the injured at more than 90.", [("40", "killed"), ("90", "injured")]),
    ("Five died in distant Orul and three in Marsk.", [("5", "killed"), ("3", "killed")]),
    ("Reed put the dead at 40 and the cost at 12.", [("40", "killed"), ("12", "count")]),
    ("The quake killed 310 in Orul and 45 in Marsk, bringing the total to 355.",
     [("310", "killed"), ("45", "killed"), ("355", "killed")]),
    ("The blast killed 12 and injured 30, bringing the total to 42.",
     [("12", "killed"), ("30", "injured"), ("42", "killed_or_injured")]),
    ("The quake killed nine and felled three mills, bringing the total to 12.",
     [("9", "killed"), ("3", "count"), ("12", "count")]),
    ("Three of the original five guards were dead.", [("3", "killed"), ("5", "count")]),
    ("Most of the 40 passengers drowned.", [("40", "count")]),
    ("One of the six monks murdered on Monday was his brother.", [("6", "killed")]),
    ("The murder of seven of the nine monks shook Marsk.", [("7", "killed"), ("9", "count")]),
    # Held by somebody.
    ("Rebels took 12 hostages.", [("12", "detained")]),
    ("Gunmen kidnapped 40 pupils.", [("40", "detained")]),
    ("Ten were taken hostage.", [("10", "detained")]),
    # Whoever else came to harm, in a clause about them.
    ("Ten guards who worked the shift on which Doe was found dead sang.", [("10", "count")]),
    ("Ten guards who worked the night he was killed were charged.", [("10", "count")]),
    ("Ten guards who worked there were found dead.", [("10", "killed")]),
    ("About 25 bodies a week are buried on the island.", [("25", "count")]),
    ("Some 25 bodies were found.", [("25", "killed")]),
    # Possible, and come to pass.
    ("Twelve people may have died.", [("12", "killed")]),
    ("Nine sailors may be missing.", [("9", "missing")]),
    ("He shot four pigeons and fled. He was taken to a hospital.", [("4", "count")]),
    ("A guard, a nurse and a baker were killed in the fire.", [("1", "killed"), ("1", "killed"), ("1", "killed")]),
    ("A nurse, a pilgrim and two miners were killed.", [("1", "killed"), ("1", "killed"), ("2", "killed")]),
    ("A mother and her two sons were killed in the crash.", [("1", "killed"), ("2", "killed")]),
    ("Five pilgrims were crushed to death at the shrine.", [("5", "killed")]),
    ("Eight walkers were burnt alive.", [("8", "killed")]),
    ("Three teenagers remain missing off Quill.", [("3", "missing")]),
    ("Nine people in the two camps died after the storm.", [("9", "killed"), ("2", "count")]),
    ("The mayor put the dead at 160.", [("160", "killed")]),
    ("The crash left three guards in hospital.", [("3", "injured")]),
    ("Of the 19 wounded, four are in intensive care.", [("19", "injured"), ("4", "injured")]),
    ("Six have died and another nine are critical.", [("6", "killed"), ("9", "injured")]),
    ("Two climbers had frostbite.", [("2", "injured")]),
    ("Some 460 villagers had been moved, 30 of them on Monday.", [("460", "displaced"), ("30", "displaced")]),
    ("Forty villagers were taken to relief camps.", [("40", "displaced")]),
    ("Nearly 300 families lost their homes.", [("300", "displaced")]),
    ("Nine suspects were rounded up overnight.", [("9", "detained")]),
    ("Three cooks are being held by rebels.", [("3", "detained")]),
    ("The road killed 25 people a week ago.", [("25", "killed")]),
    ("Toll in Marsk floods rises to 19", [("19", "killed")]),
    ("Divers found the remains of six walkers.", [("6", "killed")]),
    ("The ferry sank with the loss of 31 lives.", [("31", "killed")]),
    ("Rebels took nine cooks hostage.", [("9", "detained")]),
    ("Guards nabbed three suspects.", [("3", "detained")]),
    ("Six boys were picked up by police.", [("6", "detained")]),
]  # fmt: skip
NOT_CASUALTIES = [
    "Two men killed him.",  # who did it
    "He planned to kill hundreds of people.",
    "Three people were not hurt.",
    "The flood killed 40 sheep.",
    "The plane lost two engines, and the crew died.",
    "The injuries include three broken ribs.",
    "The dead include 12 dogs.",
    "The bridge tolls include 12 booths.",
    # No people.
    "The union speaks for 14 miners' bodies.",
    "Twelve farmers' associations died out.",
    "He added that 12 barns had burned.",
    "The reform hurt two million households.",
    "The merger killed 1,200 jobs.",
    "Six buses were hurt in the crash.",
    "Two cars were missing.",
    "Four villages were evacuated.",
    "The storm killed 12 trees.",
    "A two-man boat was missing.",
    "The flood caused 40 sheep deaths.",
    "Bo Marsk died a day after Ada Quill, also 19, did.",
    "Police arrested Bo Marsk and, she said, a juvenile, 16, from Orul.",
    "One relative said that his body was found with injuries.",
    "The town counts 12 in homeless shelters.",
    # No toll.
    "The toll rose after 12 guards left.",
    "The death toll could reach 40.",
    "The mayor has claimed 12 people came.",
    "The party claimed 12 people as members.",
    "The death toll cost the mayor 12 votes.",
    # Ahead, or only possible.
    "Up to 30,000 people could die.",
    "Twelve guards will be arrested.",
    "Some 400 families would be displaced.",
    "Twelve people are likely to die.",
    "Eighteen guards who worked on the late shift, the day Quill died, were paid.",
    # Neither none nor one.
    "No decision was made.",
    "Nobody was seriously hurt.",
    "None of the injured was from Marsk.",
    "Nobody who was hurt has come back.",
    "No one hurt in the fire has come back.",
    "No bodies were found by the guard.",
    "Nobody could read the map of Ann Reed, who died in Marsk.",
    "A dog was killed.",
    "A plan was killed by the council.",
    "A man was not killed.",
    "He said he would kill a man.",
    "A guard's death shook Marsk.",
    "A child dies every hour.",
    "The law applies if a guard is killed.",
    "The blast hit a crew.",
    "The bomb could have killed 200 people.",
    "Smoking kills 8 million people a year.",
    "Road crashes kill 1,300 people on average each year.",
    "Some 61 patients were in hospital, 12 of them in intensive care.",
    "About 48,000 people have been treated for breathing problems.",
    "Nine are critical of the plan.",
    "The remains of six boats were found beside the bodies.",
    "Rebels took nine cooks home after the blast that killed a dog.",
    "Six boys were picked up by their mothers.",
    "The mayor put the dead trees at 160.",
    "Seven directors were held by the court to be liable.",
    "The audience had been moved, 40 of them to tears.",
    "Nine ministers did not survive the vote, and three pupils were moved to another class.",
]
NO_FIGURES = [
    "<A1>",
    "<half>",
    "<h2>Dike breaks</h2>",
    "<img width=300 alt='12 boats'> The dike broke.",
    "See </h6><br/><td colspan=4> and <https://marsk.example/12/34>.",
    "<!-- 12 boats sank --> The dike broke.",
    "The N12 road is closed, and R2 too.",
    "Page P2 has R2 as its label.",
    "The war began in 1988.",
    "It opened on 8 September 2019 at 10:52.",
    "They meet at 9 p.m.",
    "She came 19th in the 1990s.",
    "A Sokol 300 landed on Route 9.",
    "Call 0800 555 0177.",
    "Marsk beat Orul 3-2.",
    "Marsk FC 2-3 Orul Rovers: late double sinks leaders",
    "World War Two and Formula One.",
    "Formula One banned in Orul.",
    "The crew of Marsk One seen in Orul sang.",
    "The board voted 8-1.",
    "He is one of the survivors.",
    "She was the one who sang.",
    "One day you will see.",
    "It was sold two years ago.",
    "Nine days later he left.",
    "The hunt goes on over five weeks.",
    "A third extension was granted.",
    "In the second half he ran.",
    "He rang at three in the morning.",
    "See page 4 of version 1.2.3.4.",
    "Models K-17 and M21 are safe.",
    "Write to 575 Mill Road.",
    "Batch numbers from 4402 to 4519 are safe.",
    "A van with a plate ending in 77.",
    "For help call 101.",
    "They reached the last 32 of the cup.",
    "See report No. 6 of the ministry.",
    "Call +46 555 010 199.",
    "Call (530)621-5795.",
    "See https://marsk.example/incident/7690/ for more.",
    "The vote was 2-to-1, or 42%-33%.",
    "A strong tornado or two exists in the plains on Friday.",
    "A strong storm or two is possible.",
    "A boat or two sank.",
    "The storms part, as one heads south.",
    "One moves north and one turns east.",
    "Talvia faces a 3 out of 5 risk of floods.",
    "Parts of Talvia are under a level 3 of 5 risk for severe storms.",
    "There is a Level 3 out of 5 risk of hail.",
    "It was a one-in-five chance.",
    "There were 10^5 of them, and 3 × 10^6 here.",
    "They had not 10 boats. No 12 came. There were no five, nor 400 houses.",
    "Her 40-something son left.",
    "They led the way up to 3G and 4G networks.",
    "They rose to the top 10 and fell to the bottom three.",
    "The boats came in.\n\n12\n\nThey went out again.\n\n— 13 —\n\n14, 15, 16",
    "The boats came in.\n\nTwelve\n\nThey went out again.",
]


COUNTED: list[tuple[str, list[str | None]]] = [
    # Labels of a scale, years before a plural and verbs are not counted.
    ("Marsk will move to level 3 restrictions tomorrow.", []),
    ("Tier 2 rules apply in Orul.", []),
    ("At this stage 3 guards ran away.", ["guards"]),
    ("Marsk will add 3 restrictions.", ["restrictions"]),
    ("Marsk works on Goals 7 and 11.", []),
    ("Anyone who saw it may reach the guild on 1800 333 000.", []),
    ("Marsk paid for 1 800 000 boats.", ["boats"]),
    ("Marsk scored goals in 11 matches.", ["matches"]),
    ("The city cut emissions 42 per cent on 2005 levels.", ["emissions"]),
    ("Orul will hit its 2030 emissions target.", []),
    ("The 2025 budgets of both towns rose.", []),
    ("There were 2,005 levels in the game.", ["levels"]),
    ("Some 2030 emissions were counted.", ["emissions"]),
    ("Orul wants net zero by 2050.", []),
    ("Around 600 work at the mill.", [None]),
    ("Some 40 live in Orul and 12 study with Reed.", [None, None]),
    ("They gave 600 work permits.", ["work permits"]),
    ("She saw 12 train drivers.", ["train drivers"]),
    ("He spent Rs 24 lakh in the four attempts.", [None, "attempts"]),
    ("She worked six days in a row.", [None]),
    ("He got 13 months in a prison farm.", ["prison farm"]),
    ("The council found $90 million in school funding.", ["school funding"]),
    ("He got 14 years in prison.", ["prison"]),
    ("The 14-day incidence rate increased from 84 to 108.", ["incidence rate", "incidence rate", "incidence rate"]),
    ("The 40 missing miners are men.", ["missing miners"]),
    ("The 40 missing miners were killed.", ["missing miners killed"]),
    # Both numbers of a change.
    ("The fee rose from 400 crowns to 520 crowns.", ["fee", "fee"]),
    ("Rents fell from 900 euros to 850 euros.", ["Rents", "Rents"]),
    ("The prize rose from 2 million crowns to 3 million crowns in May.", ["prize", "prize"]),
    ("The fee went up from some 400 crowns to about 520 crowns.", ["fee", "fee"]),
    ("The fee was raised from 400 crowns to 520.", ["fee", "fee"]),
    ("They raised aid to 520 crowns.", ["aid"]),
    ("They moved 40 crowns from 12 funds to 15 funds.", [None, "funds", "funds"]),
    ("Divers found five bodies on Sunday.", ["bodies found"]),
    ("The flood killed five divers on Sunday.", ["divers killed"]),
    ("Marsk has 40 boxes of rum.", ["boxes of rum"]),
    ("The navy sent 11 search and rescue boats.", ["search and rescue boats"]),
    ("Two dogs and cats ran.", ["dogs"]),
    ("The rule covers 18 southern and coastal provinces.", ["southern and coastal provinces"]),
    ("Ada Quill made 31 saves.", ["saves"]),
    ("Reed faces five counts of fraud.", ["counts of fraud"]),
    ("Over 41,000 undocumented Dolnian citizens are gone.", ["undocumented Dolnian citizens"]),
    ("Hundreds of striking nurses marched.", ["striking nurses"]),
    # Several words that describe things, and words that say what several do.
    ("Schools in 23 northern, eastern and central towns shut.", ["northern, eastern and central towns"]),
    ("They seized 62 fake or expired medical devices.", ["fake or expired medical devices"]),
    ("Police hold 11 young, mostly unarmed men.", ["young, mostly unarmed men"]),
    ("She sold 12 old, but the shops stayed open.", ["old"]),
    ("They paid 20,000 somar and ordered schools to close.", ["somar"]),
    ("All 12 plan to appeal.", [None]),
    ("About 40 face charges of riot, police said.", [None]),
    ("Of the 60 people asked, 12 struggle to pay the rent.", ["people", None]),
    ("Some 300 work nights at the mill, where pay has not risen.", [None]),
    ("Some 200 travel to Orul every week, and 30 stay overnight.", [None, None]),
    ("Nine face trial in May.", [None]),
    ("The minister named 11 poor, rural and remote counties.", ["poor, rural and remote counties"]),
    ("The 12 plan documents were burnt.", ["plan documents"]),
    ("The 12 plan maps on the wall say otherwise.", ["plan maps"]),
    ("Some 30 staff and two guests were paid.", ["staff", "guests"]),
    ("Forty face masks were sent to Orul.", ["face masks"]),
    ("Twelve staff from the mill were paid.", ["staff"]),
    ("Nearly 90 of the town’s most crowded primary schools will shut.", ["crowded primary schools"]),
    ("Orul Air will sell 30 of its smallest Tern 40 jets.", ["smallest Tern 40 jets"]),
    ("Rail fares in Orul will go up by an average of 4.6%.", ["Rail fares"]),
    ("Fares will rise by 4 percent from 1 January.", ["Fares"]),
    ("The storm was moving west at 20 kph.", ["storm"]),
    ("They are in a three-day period of mourning.", ["period of mourning"]),
    ("She was told to pay £900 in costs.", ["costs"]),
    ("She has a contract worth £900 in Orul.", ["contract"]),
    ("She left six sons ranging in age from 2 to 19.", ["sons", "age"]),
    ("The stake shrank by year from 37 to 31.", ["stake", "stake"]),
    ("The mill dates back to 1432.", []),
    ("The mill fell to 1432 crowns.", ["mill"]),
    ("– Orul, 212 mm", ["Orul"]),
    ("Orul, 212 mm", [None]),
    # A noun whose verb is left out.
    ("The levy differs by trade: steel 25%, glass 12.5% and paper 5%.", ["steel", "glass", "paper"]),
    ("Exports were up 4 per cent, imports down 3 per cent.", ["Exports", "imports"]),
    ("Wheat gained 2% on Monday, maize 1% and soya beans 0.5%.", ["Wheat", "maize", "soya beans"]),
    ("Turnover was £4m, costs £3.2m and profit £0.8m.", ["Turnover", "costs", "profit"]),
    ("The bank’s shares rose 3% and the crown 1.2%.", ["bank’s shares", "crown"]),
    ("Exports were up 4%, imports down 3% (to $1.9bn).", ["Exports", "imports", "imports"]),
    ("In Orul, which it has owned since 2014, prices fell 4%, in the south 3%.", ["prices", "prices"]),
    ("Growers shipped 900 tonnes of dried figs last season.", ["dried figs"]),
    # Of, in and for.
    ("Quill won 40 per cent of the vote.", ["vote"]),
    ("Some 48 per cent of the 3.1 million registered voters came.", ["registered voters", "registered voters"]),
    ("So far 191 of the roughly 250 files are out.", ["files", "files"]),
    ("About 70 per cent of Americans agree.", ["Americans"]),
    ("The council found $90 million in school funding.", ["school funding"]),
    ("The council found $90 million in Marsk.", [None]),
    ("Judge Quill ordered the firm to pay $7 million in damages.", ["damages"]),
    ("She named $80 million for a new port and $15 million to scrap school fees.", ["new port", "school fees"]),
    ("The mill sells $125 billion worth of Dolnian goods.", ["Dolnian goods"]),
    ("Mill owner Tom Reed got 14 years in prison.", ["prison"]),
    ("Verkia is under a two-month state of siege.", ["state of siege"]),
    # The noun before the number.
    ("Marsk raised its interest rates to 4 per cent.", ["interest rates"]),
    ("He faces a maximum sentence of five years.", ["maximum sentence"]),
    ("Starting pay went up from £18,200 to £19,900.", ["Starting pay", "Starting pay"]),
    ("Net revenue rose 3 per cent.", ["Net revenue"]),
    ("Turnout was 61 per cent.", ["Turnout"]),
    ("The index rose to 41.", ["index"]),
    ("A flood at Orul drowns three as dam gates jam.", [None]),
    ("The mine swallowed three.", [None]),
    ("Exports fell 3 per cent.", ["Exports"]),
    ("Prices of bread rose 3 per cent.", ["Prices of bread"]),
    ("Shares of Marsk Mills jumped 11 per cent.", ["Shares of Marsk Mills"]),
    ("The index of mill shares closed 0.61% higher.", ["index of mill shares"]),
    ("They posted combined earnings of Rs 41,230 crore.", ["earnings"]),
    ("The agency put the cost of the storm at P2.1 billion.", ["cost of the storm"]),
    # Things whose noun is spelt like a verb, or which have a participle behind or before them.
    ("Aid groups count over 3 million undocumented Dolnians.", ["undocumented Dolnians"]),
    ("Marsk pays 40 retired Verkians.", ["retired Verkians"]),
    ("Trucks took home 2,310 Verkian families comprising elders and children.", ["Verkian families"]),
    ("Reed runs 12 mills spanning three towns.", ["mills", "towns"]),
    ("Marsk has 40 units numbering clerks and guards.", ["units"]),
    ("The mill sells 12 spanning sets.", ["spanning sets"]),
    ("Marsk freed 12 jailed Reed.", [None]),
    # Where a phrase says only where or of whom.
    ("Starting pay of a second year clerk went up from £18,200.", ["Starting pay of a second year clerk"]),
    ("Demand for steel in Norway rose 12 per cent.", ["Demand"]),
    ("Its surplus with Norway of $6.9 billion grew.", ["surplus"]),
    ("Orul draws $80 million in ad spending over the year.", ["ad spending"]),
    ("The team has $28 million in television and radio slots.", ["television and radio slots"]),
    ("Claims rose, bringing the number of mills to 40.", ["mills"]),
    ("The fund put $80 million in schools and hospitals.", ["schools"]),
    # Labels of list items.
    ("The new tariffs by country:\n\n• Verkia – 35%\n\n• Dolnia – 30%", ["Verkia", "Dolnia"]),
    ("Turnout by town:\n\n- Ostby: 61.2%\n\n- Marsk: 48.7%", ["Ostby", "Marsk"]),
    ("* Ostby Bay - $35", ["Ostby Bay"]),
    ("• Marsk — about $40 million.", ["Marsk"]),
    ("Score: 61.2", ["Score"]),
    ("Ada Quill said: 35%.", [None]),
    ("Update: 12 dead", ["people killed"]),
    ("The talks ended — 35% is too little.", ["talks"]),
    ("The mill sold well: 40% went to Orul.", ["mill"]),
    ("• Verkia rose 35%", ["Verkia"]),
    ("• Verkia won 35%", [None]),
    # Pairs.
    ("Quill leads Reed 46% to 43% among voters.", ["Quill", "Reed"]),
    ("The poll puts Quill on 46 per cent and Reed on 43.", ["Quill", "Reed"]),
    # Nothing sure: no speaker, no body, no bare number.
    ("Ada Quill spent $334,000 in 2010.", [None]),
    ("The mayor won 40 per cent.", [None]),
    ("The council voted for 40.", [None]),
    ("The economy grew 3.8% year on year.", ["economy"]),
    ("He saw a rate of 3 per cent.", ["rate"]),
]  # fmt: skip


WHERE: list[tuple[str, list[str | None]]] = [
    ("Three guards were killed in Orul.", ["Orul"]),
    ("Three guards were killed near Orul Bridge.", ["Orul Bridge"]),
    ("In Orul, three guards were killed.", ["Orul"]),
    ("The grid feeds 80 per cent of California.", ["California"]),
    ("Reed sold Norway's three mills.", ["Norway"]),
    ("Reed sold three old mills in northern Norway.", ["Norway"]),
    ("In Norway, Reed sold three mills.", ["Norway"]),
    ("Reed sold three mills in Marsk County.", ["Marsk County"]),
    ("Quill said 40 boats lie in the harbour.", ["the harbour"]),
    ("Two guards were hurt in the small fishing village of Orul.", ["Orul"]),
    ("Reed sold three mills in the town of Orul.", ["Orul"]),
    ("Three mills were sold in Norway.", ["Norway"]),
    ("Reed sold three mills in the port of San Telmo.", ["San Telmo"]),
    ("Reed sold three mills in New Zealand.", ["New Zealand"]),
    ("One guard was shot in the community of Orul.", ["Orul"]),
    # People harmed: the place of the mishap, of the sentence before, of the dateline, of the headline.
    ("Two guards have been killed in a rocket crash in Norway, the army said.", ["Norway"]),
    ("Twelve people were killed when a bus crashed near Orul on Sunday.", ["Orul"]),
    ("A blast in Orul killed 12 people.", ["Orul"]),
    ("A bus crashed near Orul on Sunday. Twelve people were killed.", ["Orul"]),
    ("A fire broke out in Orul, Norway. Two guards were hurt, and 14 people are missing.", ["Orul", "Orul"]),
    ("A blast tore through a mill in the village of Dolm. Two guards were hurt.", ["Dolm"]),
    ("MARSK, July 3 — Twelve miners were killed when a tunnel collapsed.", ["Marsk"]),
    ("MARSK, Norway (Agency) — Three pupils were killed on Monday, police said.", ["Marsk"]),
    ("Tunnel collapses in Orul\n\nTwelve miners were killed when a tunnel collapsed.", ["Orul"]),
    # A second place, another year, or a word that turns elsewhere leaves it open.
    ("Twelve people were killed when a bus from Norway crashed near Orul on Sunday.", [None]),
    ("Twelve people were killed in a bus crash, Reed told reporters in Orul.", [None]),
    ("Reed, who lives in Orul, said twelve people were killed when a bus crashed.", [None]),
    ("A bus crashed near Orul on Sunday. Elsewhere, twelve people were killed.", [None]),
    ("Floods hit Norway and Sweden. Twelve people were killed.", [None]),
    ("A fire broke out in Orul in 1998. Twelve people were killed.", [None]),
    ("Reed lives in Orul. Two of his sons were killed.", [None]),
    ("Doe told reporters in Orul that a bus crashed. Twelve people were killed.", [None]),
    ("A plane crashed in Formula One. Twelve people were killed.", [None]),
    ("MARSK, July 3 — Twelve miners were killed when a tunnel collapsed.\n\nThe mine in Orul was old.", [None]),
    ("MARSK/ORUL — Three pupils were killed on Monday, police said.", [None]),
    ("Reed sold three mills in the spirit of Orul.", [None]),
    ("Three mills were in debt in Norway.", [None]),
    # The clause that tells what harmed them.
    ("Forty guards were hurt when a bridge fell in Marsk.", ["Marsk"]),
    ("Nine guards were hurt after a van left the road near Orul.", ["Orul"]),
    ("Nine guards were hurt as a wall gave way in Marsk on Sunday.", ["Marsk"]),
    ("A bridge fell in Marsk on Friday, killing 12 guards.", ["Marsk"]),
    ("A wall gave way near Orul, leaving at least nine guards injured.", ["Orul"]),
    ("Forty guards were hurt when a bridge fell, Reed said in Marsk.", [None]),
    ("Two guards were missing and 12 were being treated at the clinic.", [None, "the clinic"]),
    ("Forty guards were hurt when a bridge that Reed built fell.", [None]),
    ("Nine guards were hurt when a van from Norway crashed near Orul.", [None]),
    ("Reed said in Marsk a bridge fell, killing twelve guards.", [None]),
    ("Twelve guards were killed, leaving a widow in Orul.", [None]),
    # Before the verb.
    ("The shelling that began in Ostby in May has killed 3,120 people.", ["Ostby"]),
    ("The quake that struck northern Marsk on Sunday killed 600 guards.", ["Marsk"]),
    ("Floods that have swept through Norway since June have displaced 12,000 people.", ["Norway"]),
    ("On Sunday in Orul, two guards were killed.", ["Orul"]),
    ("In Marsk’s Mill quarter a house fell, and one guard was killed.", ["Marsk’s Mill quarter"]),
    ("In Norway's capital, 14 guards died.", ["Norway's capital"]),
    ("The quake that struck Ada Quill killed twelve guards.", [None]),
    ("The rumour that began with Ostby has hurt 12 guards.", [None]),
    ("Profits fell in Marsk's best quarter, and 14 guards were arrested.", [None]),
    ("Twelve guards were killed by a wall that fell on Quill.", [None]),
    ("Sunday in the mill, two guards were killed.", [None]),
    # Behind what harmed them, and when.
    ("A gunman killed four pupils at a school in Ostby.", ["Ostby"]),
    ("Three guards were killed by gunmen on Sunday near the town of Orul.", ["Orul"]),
    ("Twelve guards died of thirst in the name of God.", [None]),
    ("Three guards were killed by a man who lives in Orul.", [None]),
    # Of those who live there, and of whoever tells of it.
    ("Twelve residents of Orul were killed.", ["Orul"]),
    ("Norway police said twelve guards were killed.", ["Norway"]),
    ("Orul's governor said 12 guards were killed when the dam broke.", ["Orul"]),
    ("The mayor of Orul said 12 guards were killed.", ["Orul"]),
    ("Twelve members of Orul were killed.", [None]),
    ("Norway investors said twelve guards were killed.", [None]),
    ("The council's governor said 12 guards were killed.", [None]),
    # That of the people harmed before them.
    ("Twelve people were killed in Orul. Nine guards were hurt.", ["Orul", "Orul"]),
    ("Twelve people were killed in Orul and nine were hurt.", ["Orul", "Orul"]),
    ("Twelve people were killed in Orul. Elsewhere, nine guards were hurt.", ["Orul", None]),
    ("Twelve people were killed in Orul. Nine guards were arrested.", ["Orul", None]),
    ("Twelve people were killed in Orul. Nine guards were hurt in Marsk.", ["Orul", "Marsk"]),
    # A place that has what is counted.
    ("Norway has about six green mills.", ["Norway"]),
    ("Norway has welcomed over 100,000 refugees.", ["Norway"]),
    ("Spain has recorded about 157,000 cases and Italy 143,600.", ["Spain", "Italy"]),
    ("Norway has recorded 467,000 cases and about 16,700 deaths.", ["Norway", "Norway"]),
    ("Some 13,000 guards remain in Norway.", ["Norway"]),
    ("Norway bought six mills.", [None]),
    ("Reed of Norway has six mills.", [None]),
    ("Quill has mills in Norway and Reed has 12 vans.", [None]),
    # Not that of another clause.
    ("As duties grew in Norway, Reed vowed to rest for nine years.", [None]),
    ("The pipe was laid in Norway, along the coast to a mill, 20 km from the sea.", [None]),
    ("Two guards, who had been held in Norway since May were freed for three clerks.", [None, None]),
    ("A win in Norway would make it harder for Reed to earn the 270 votes.", [None]),
    ("Those seven mills — in addition to vans in Norway — are old.", [None]),
    ("In 2023, when cases across Norway fell, the town had 140 cases.", ["the town"]),
    # Names that are no place, or not that of the number.
    ("Reed sold three old mills to Norway.", [None]),
    ("Reed sold three old mills in Formula One.", [None]),
    ("Three guards were killed in March.", [None]),
    ("Ada Quill, 43, lives in Norway.", [None]),
    ("Reed sold three mills, and lives in Norway.", [None]),
]


def told(found: FoundFigure) -> str:
    return str(found.value) if found.value is not None else f"{found.low}-{found.high}"


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_figure_is_found_from_its_hedge_to_its_unit(text: str, expected: list[tuple[str, str, Measure]]) -> None:
    assert expected == [(one.span.of(text), told(one), one.measure) for one in figures.find(text)]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("> 12 boats sank.", "exactly"),
        ("It said:\n> 12 boats sank.", "exactly"),
        ("<td>12 boats</td>", "exactly"),
        ("Lost -> 12 boats.", "exactly"),
        ("Write to <ada@marsk.example>: 12 boats sank.", "exactly"),
        ("So far >12 boats sank.", "more than"),
        ("So far, > 12 boats sank.", "more than"),
        ("So far <12 boats sank.", "fewer than"),
    ],
)
def test_a_sign_that_belongs_to_markup_is_no_hedge(text: str, bound: str) -> None:
    assert [bound] == [one.bound for one in figures.find(text)]


@pytest.mark.parametrize(("text", "expected"), CASUALTIES)
def test_what_befell_people_is_understood(text: str, expected: list[tuple[str, Measure]]) -> None:
    assert expected == [(told(one), one.measure) for one in figures.find(text)]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_is_counted_is_read_whole_or_not_at_all(text: str, expected: list[str | None]) -> None:
    assert expected == [one.concept for one in figures.find(text)]


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_the_place_is_that_of_the_number_or_none(text: str, expected: list[str | None]) -> None:
    assert expected == [one.place for one in figures.find(text)]


def test_each_figure_has_a_rule_of_the_book() -> None:
    known = {rule.name for rules in rulebook.houses().values() for rule in rules}
    found = {one.rule: text for text, _ in (*FIGURES, *CASUALTIES) for one in figures.find(text)}

    assert {rule: text for rule, text in found.items() if rule not in known} == {}


@pytest.mark.parametrize("text", NOT_CASUALTIES)
def test_who_was_not_harmed_is_no_casualty(text: str) -> None:
    assert {"count"} >= {one.measure for one in figures.find(text)}


@pytest.mark.parametrize("text", NO_FIGURES)
def test_numbers_that_count_nothing_are_no_figures(text: str) -> None:
    assert [one.span.of(text) for one in figures.find(text)] == []


def test_a_part_is_kept_apart_from_its_whole() -> None:
    whole, part = figures.find("Twelve people, including four children, were killed.")

    assert (whole.is_part, part.is_part) == (False, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five people died in Lund and three in Orul.", [False, False]),
        ("The storm killed five people in Lund, three in Orul and one in Marsk.", [False, False, False]),
        ("Ten people died in Norway, four in Oslo and six in Bergen.", [False, True, True]),
        ("Eight guards were killed, four in Marsk.", [False, True]),
    ],
)
def test_those_harmed_elsewhere_are_no_part(text: str, expected: list[bool]) -> None:
    assert expected == [one.is_part for one in figures.find(text)]


SCOPES = [
    ("Another three people were killed.", ["new"]),
    ("The death toll rose to 31.", ["total"]),
    ("So far 31 people have been killed.", ["total"]),
    ("Some 31 people were killed, including four children.", ["total", "part"]),
    ("Some 31 people, including the driver, are missing while 17 injured were taken to Lund.", ["total", "total"]),
    ("Some 31 people, among them the driver, were hurt and four guards were killed.", ["total", "total"]),
    ("Some 31 people, including a guard and two of her sons, were killed.", ["total", "part", "part"]),
    ("Some 31 people have been killed since January.", ["cumulative"]),
    ("Since the war began, 31 people have been killed.", ["cumulative"]),
    ("It was the worst crash since 1988, and 31 people were killed.", ["total"]),
    ("Some 31 guards were seriously injured.", ["part"]),
    ("Some 31 of the injured were guards.", ["part"]),
    ("Since the road is closed, 31 people have left.", [None]),
    ("The mill has sold 31 carts since March.", ["cumulative"]),
    ("The mill has since sold 31 carts.", [None]),
    ("The mill sold 31 carts, including four red ones.", [None, "part"]),
    ("Prices have risen by 31 per cent since March.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), SCOPES)
def test_new_part_total_and_cumulative_are_told_apart(text: str, expected: list[str | None]) -> None:
    assert expected == [one.scope for one in figures.find(text)]


def test_a_number_that_nobody_can_hold_has_a_reason_and_no_value() -> None:
    (found,) = figures.find(f"They counted {'9' * 400} boats.")

    assert (found.value, found.unknown_because) == (None, "the number has more than 30 digits")


def test_a_hedge_is_read_over_the_end_of_a_line() -> None:
    text = (
        "It was a long night in Orul, and at\nleast 16 people were\nkilled in the old port that\nnight, and the\n"
        "dead were\nnamed."
    )

    assert [("at\nleast 16 people", Decimal(16), "killed")] == [
        (one.span.of(text), one.value, one.measure) for one in figures.find(text)
    ]


def test_a_text_that_was_read_before_has_the_same_figures() -> None:
    text = 'At least 12 men fled, and "some 40 boats sank," Ada Quill said. No. 4 won 3.5 million euros. Two died.'

    article = Parts(text)
    divided = Sentences(text, article.sentences, article.regions, lambda: article.register)

    assert figures.find(text, divided) == figures.find(text) != ()


WORDS = "at least over 30 drones and 300 men were killed or injured, nearly half a dozen £ 5 % between 4 1.2 million one in five to ( ) . - – a an hour of the 2019 who , including six others".split()  # fmt: skip  # noqa: E501


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=80))
def test_every_figure_re_reads_from_its_own_words(text: str) -> None:
    for found in figures.candidates(text):
        again = figures.reread(found.span.of(text))

        assert again is not None
        assert (found.value, found.low, found.high, found.bound, found.hedge) == (
            again.value, again.low, again.high, again.bound, again.hedge,
        )  # fmt: skip
        assert found.span.holds(found.number)


@pytest.mark.parametrize("piece", repeated.FIGURES)
@pytest.mark.slow
def test_a_long_text_of_numbers_only_has_one_figure_at_most(piece: str) -> None:
    assert len(figures.find(piece * 10**4)) <= 1
