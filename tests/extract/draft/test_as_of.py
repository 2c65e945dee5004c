"""The day for which a number was given. All people and places are invented."""

import pytest

from briefcli.extract.draft.story import read

PUBLISHED = "2025-07-14"  # a Monday

AS_OF = [
    # Each number with its own period, a period behind “that”, a weekday right behind a change.
    ("Orul sold 400 boats in 2019, and 300 in 2020.", [("400", "2019"), ("300", "2020")]),
    ("Reed spent $104,000 in 2010, and $444,000 in 2013.", [("104000", "2010"), ("444000", "2013")]),
    ("Reed won 40 games in 2019 and died in 2020.", [("40", None)]),
    ("The two men met in 2019 and had three sons in 2020.", [("2", None), ("3", "2020")]),
    ("Doe said that in 2015 there were 400 fires.", [("400", "2015")]),
    ("The index fell 3% Friday.", [("3", "2025-07-11")]),
    ("As of 3 July, the mill had 40 guards.", [("40", "2025-07-03")]),
    ("The mill had 40 guards as of Friday.", [("40", "2025-07-11")]),
    ("The fund held $40 million as at 30 June 2024.", [("40000000", "2024-06-30")]),
    ("By Sunday evening, twelve people had been killed.", [("12", "2025-07-13")]),
    ("Twelve people had been killed by late Saturday, police said.", [("12", "2025-07-12")]),
    ("The board on Sunday put the death toll at 76.", [("76", "2025-07-13")]),
    ("The death toll rose to 76 on Sunday.", [("76", "2025-07-13")]),
    ("On Sunday, officials put the death toll at 76.", [("76", "2025-07-13")]),
    ("Twelve people have been killed so far.", [("12", "2025-07-14")]),
    ("So far, 40 homes have been sold.", [("40", "2025-07-14")]),
    # What had been done by a day, and who or what was in a state on it.
    ("By Sunday evening, the fire had burned 40 homes.", [("40", "2025-07-13")]),
    ("Until Sunday, 40 homes had been sold.", [("40", "2025-07-13")]),
    ("By noon on Sunday, 64 per cent of the votes had been counted.", [("64", "2025-07-13")]),
    ("At the end of June, 620,000 bakers lived in tents.", [("620000", "2025-06-30")]),
    ("At the end of June, 40 bakers were sacked.", [("40", None)]),
    # What was so by a day, how much of something was done by then, and what holds to date.
    ("By late Saturday, 40 homes were still without power.", [("40", "2025-07-12")]),
    ("By Friday, 40 homes were to be sold.", [("40", None)]),
    ("Some 40 per cent of the fire was contained by Sunday.", [("40", "2025-07-13")]),
    ("Some 40 per cent of the fire was fought by cooks.", [("40", None)]),
    ("To date 40 homes have been sold.", [("40", "2025-07-14")]),
    ("Reed kept 40 homes up to date.", [("40", None)]),
    ("Turnout stood at 40 per cent by 4pm on Sunday.", [("40", "2025-07-13")]),
    ("In April, 40 per cent of homes were empty.", [("40", "2025-04")]),
    ("At 31 March the mill had debts of $40 million.", [("40000000", "2025-03-31")]),
    ("As of Friday, 700 guards had left. A further 90 were ill.", [("700", "2025-07-11"), ("90", "2025-07-11")]),
    ("As of Friday, 700 guards had left. Some 90 cooks were ill.", [("700", "2025-07-11"), ("90", None)]),
    # The price of shares.
    ("Shares in Quill closed up 2.4% at $31.70 on Friday.", [("2.4", "2025-07-11"), ("31.7", "2025-07-11")]),
    ("Shares fell 4% on Friday.", [("4", "2025-07-11")]),
    ("Reed sold shares at $31.70 on Friday.", [("31.7", None)]),
    ("The mill fell 4% short at $30 on Friday.", [("4", None), ("30", None)]),
    # What will be, in another clause.
    ("Inflation, which stood at 10.1 per cent in March, will fall.", [("10.1", "2025-03")]),
    ("Inflation, which will stand at 10.1 per cent in March, is high.", [("10.1", None)]),
    ("Until Sunday, Doe sells 40 homes.", [("40", None)]),
    ("By Friday, Doe will have sold 40 homes.", [("40", None)]),
    ("The fund had already received 40 crowns by Sunday.", [("40", "2025-07-13")]),
    ("The fund had promised 40 crowns by Sunday.", [("40", None)]),
    ("The fire killed two cooks; the owner must pay by Sunday.", [("2", None)]),
    ("The fire was 25 per cent contained by Sunday.", [("25", "2025-07-13")]),
    ("Doe told 25 per cent of the bakers about it on Sunday.", [("25", None)]),
    ("Some 40 bakers remained in tents on Sunday, a guard said.", [("40", "2025-07-13")]),
    ("Some 40 bakers were in hospital on Sunday.", [("40", "2025-07-13")]),
    ("Some 40 bakers were told off on Sunday.", [("40", None)]),
    ("Exports rose from $3 million in 2020 to $4 million in 2021.", [("3000000", "2020"), ("4000000", "2021")]),
    ("Prices slowed to 1.9 per cent in May.", [("1.9", "2025-05")]),
    ("Sales were 40 per cent higher than in 2019.", [("40", None)]),
    ("Sales rose to $61 million, up from $54 million a year ago.", [("61000000", None), ("54000000", "2024")]),
    (
        "Sales rose to $61 million from $54 million in the same quarter last year.",
        [("61000000", None), ("54000000", "2024")],
    ),
    (
        "Sales were $61 million in 2024, up from $54 million a year earlier.",
        [("61000000", "2024"), ("54000000", "2023")],
    ),
    ("Sales fell to $4 million in 2021 from $5 million the previous year.", [("4000000", "2021"), ("5000000", "2020")]),
    ("Full-year sales were $4 million, up from $3 million a year before.", [("4000000", None), ("3000000", None)]),
    ("Sales rose by $61 million from last year.", [("61000000", None)]),
    ("Sales rose to 40 boats in May, up from 31 in the same month last year.", [("40", "2025-05"), ("31", None)]),
    # A sum, a share or one of several numbers with its month or year right behind it.
    ("Reed spent $40 on hats in 2010, and $90 in 2013.", [("40", "2010"), ("90", "2013")]),
    ("Prices, which reached a peak of 9 per cent in 2022, are stable.", [("9", "2022")]),
    ("There were 34 fires in June compared with four in May.", [("34", "2025-06"), ("4", "2025-05")]),
    ("Reed sold 40 boats in May.", [("40", None)]),
    # The last day of a period that is told by it.
    ("Sales rose by six per cent in the week to 28 June.", [("6", "2025-06-28")]),
    ("The rate stood at 5.1 per cent in the months to May.", [("5.1", None)]),
    ("Sales rose by six per cent in the week of 23 June.", [("6", None)]),
    ("Reed spent $40 by 2010, and $90 since 2013.", [("40", None), ("90", None)]),
    ("Reed will pay $40 in 2027.", [("40", None)]),
    # Days of something else, of several numbers, or of what is still to come.
    ("The death toll of the flood of Sunday rose to 76.", [("76", None)]),
    ("The death toll from a flood on Sunday rose to 76.", [("76", None)]),
    ("Twelve people were killed by Sunday’s flood.", [("12", None)]),
    ("By Friday, 40 homes must be built.", [("40", None)]),
    ("By Friday, 40 people will have been killed.", [("40", None)]),
    ("By Sunday 12 people had been killed, and by Monday 30.", [("12", None), ("30", None)]),
    ("Twelve people have been killed so far in 2025.", [("12", None)]),
    ("The strike is going well so far, and the 40 guards agree.", [("40", None)]),
    ("The mill went so far as to hire 40 guards.", [("40", None)]),
    ("By early Friday, twelve people had been killed.", [("12", "2025-07-11")]),
    ("Demand reached 50 megawatts in 2006.", [("50", "2006")]),
    ("In 2020, the share was 57 per cent.", [("57", "2020")]),
    ("Inflation fell to 3.1 per cent in June 2024.", [("3.1", "2024-06")]),
    ("The mill closed in 2006, when demand reached 50 megawatts.", [("50", "2006")]),
    ("The mill closed in 2006, and demand later reached 50 megawatts.", [("50", None)]),
    ("Demand for 50 boats began in 2006.", [("50", None)]),
    ("The share was 57 per cent in May, against 40 per cent in April.", [("57", "2025-05"), ("40", "2025-04")]),
    ("Ann Doe, who left in 2006, said the rate was 12 per cent.", [("12", None)]),
    ("The rate will be 12 per cent in 2030.", [("12", None)]),
    ("The rate was 12 per cent of the 2006 vote.", [("12", None)]),
    ("As of 1 August, the mill has 40 guards.", [("40", None)]),
    ("As of old, the mill had 40 guards.", [("40", None)]),
    # A day right behind a level is its own, whatever other days there are.
    ("Orul has had four fires since its rise in 1961.", [("4", None)]),
    ("Births fell to 340 in 2024, the fewest since 1871.", [("340", "2024")]),
    ("The roads are shut, down from 57 on Friday.", [("57", "2025-07-11")]),
    ("The mill had 40 guards in 2006.", [("40", "2006")]),
    ("Last year there were 40 cases.", [("40", "2024")]),
    ("Reed had a debt of $40 million in 2006.", [("40000000", "2006")]),
    ("Net debt stood at $40 million at the end of June.", [("40000000", "2025-06-30")]),
    ("Net debt is to fall to $40 million by 2030.", [("40000000", "2030")]),
    (
        "As of Friday the fire was 15% contained, down from 20% on Thursday.",
        [("15", "2025-07-11"), ("20", "2025-07-10")],
    ),
    ("Police said on Friday that twelve people had been killed.", [("12", "2025-07-11")]),
    ("On Sunday, officials put the number of dead at 76.", [("76", "2025-07-13")]),
    ("By noon, 40 roads had been shut.", [("40", "2025-07-14")]),
    ("Reed sold 40 vans in 2006.", [("40", None)]),
    ("Reed met guards from 12 mills in 2006.", [("12", None)]),
    ("The rate slipped to 18 per cent from 40 per cent on Friday.", [("18", None), ("40", "2025-07-11")]),
    ("Net debt of $40 million is to be seen by 2030.", [("40000000", None)]),
    ("Police wept on Friday that twelve people had been killed.", [("12", None)]),
    ("By noon, Reed sold 40 vans.", [("40", None)]),
    # A crowd, on its day, or in an entry of a list that opens with one.
    ("The tie drew a crowd of 45,000 on Sunday.", [("45000", "2025-07-13")]),
    ("7 May 1959: Orul beat Marsk. Attendance: 12,836.", [("12836", "1959-05-07")]),
    ("7 May 1959: Orul beat Marsk. The crowd was 12,836.", [("12836", "1959-05-07")]),
    ("7 May 1959: Orul beat Marsk. Reed sold 12,836 carts.", [("12836", None)]),
    ("7 May 1959: Orul beat Marsk. By 1960, it had a crowd of 12,836.", [("12836", "1960")]),
    ("The 7 May tie: Orul beat Marsk. Attendance: 12,836.", [("12836", None)]),
    # In brackets beside a number.
    ("Fires in Norway (2023): 20", [("20", "2023")]),
    ("Orle has 9,000 cooks (2012).", [("9000", "2012")]),
    ("Orle has 9,000 cooks (the 2012 guild).", [("9000", None)]),
    # A share, in a sentence that opens with a month or a year; two numbers of one year.
    ("In 2022, more than one in ten cooks had a cart.", [("0.1", "2022")]),
    ("In 2022, Reed told one in ten cooks.", [("0.1", None)]),
    (
        "The guild shrank from 180 cooks and about 20 bakers in 2013 to 118 cooks and 16 bakers in 2024.",
        [("180", "2013"), ("20", "2013"), ("118", "2024"), ("16", "2024")],
    ),
    ("At the Orle Clinic Guild in May, 33% of cooks waited.", [("33", "2025-05")]),
    ("Reed left the Orle Clinic Guild in May, and 33% of cooks waited.", [("33", None)]),
    ("On Sunday, there were 10,123 cooks in bed.", [("10123", "2025-07-13")]),
    ("At noon on Sunday, 61 carts had been sold.", [("61", "2025-07-13")]),
    ("At noon on Sunday, Reed sold 61 carts.", [("61", None)]),
    ("By the end of last year the fund held $40 million.", [("40000000", "2024-12-31")]),
    ("Wheat traded at $212 a tonne on Friday.", [("212", "2025-07-11")]),
    ("Wheat was sold at $212 a tonne on Friday.", [("212", None)]),
    ("At noon on Sunday, the death toll stood at 61.", [("61", "2025-07-13")]),
    ("At noon on Sunday, 61 people were in hospital.", [("61", "2025-07-13")]),
    ("At noon on Sunday, 61 people were hurt.", [("61", None)]),
    ("By Sunday evening, there were 61 carts in sheds.", [("61", "2025-07-13")]),
    ("61 homes were without power by Sunday evening.", [("61", "2025-07-13")]),
    ("61 homes were sold by Reed by Sunday evening.", [("61", None)]),
    # Cases up to a day.
    ("Orul reports 389 cases through 3 July.", [("389", "2025-07-03")]),
    ("Orul has sold 389 carts through 3 July.", [("389", None)]),
    # Counts of a period, of cases recorded, of prices, and behind “when”.
    ("In 2021, more than 133,000 people crossed the river.", [("133000", "2021")]),
    ("The museum drew 400,000 visitors in 2016.", [("400000", "2016")]),
    ("This March, guards arrested 2,210 people at the border.", [("2210", "2025-03")]),
    ("So far, in 2025, 13,000 pilgrims have crossed.", [("13000", "2025")]),
    ("The campaign raised $21 million in January.", [("21000000", "2025-01")]),
    ("The first two illnesses were confirmed on 3 July.", [("2", "2025-07-03")]),
    ("Shares closed in Orul on Friday at $18.25, up 0.35%.", [("18.25", "2025-07-11"), ("0.35", "2025-07-11")]),
    ("Trade has fallen since 2022, when 860 ships came.", [("860", "2022")]),
    ("Visitors fell to 90 a week last winter, from 5,200 in 2012.", [("90", None), ("5200", "2012")]),
    ("Since 2021, more than 133,000 people have crossed.", [("133000", None)]),
    ("In April 2024, the council decided to honour three bakers.", [("3", None)]),
    ("The court, founded in 1904, has 400 judges.", [("400", None)]),
    ("In 2019 Doe moved to a town of 9,000 people.", [("9000", None)]),
    ("Sales were 4,000 fewer than in 2019.", [("4000", None)]),
    ("In 2024 the mill had promised to hire over 300 people.", [("300", None)]),
    ("The mill has 2,950 workers and was shut in 2024.", [("2950", None)]),
    ("On Tuesday 140 people met, when they squeezed into a room for 900.", [("140", None), ("900", None)]),
]


@pytest.mark.parametrize(("text", "expected"), AS_OF)
def test_the_day_of_a_count_is_that_which_the_words_give(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert expected == [(f"{one.value:f}", one.as_of) for one in read(text, PUBLISHED).figures]


@pytest.mark.parametrize(
    "text", ["By Sunday evening, twelve people had been killed.", "Twelve people were hurt so far."]
)
def test_no_day_is_counted_from_a_publication_that_is_not_known(text: str) -> None:
    assert [one.as_of for one in read(text).figures] == [None]
