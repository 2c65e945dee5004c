"""What the figures of a draft are to each other."""

import pytest

from briefcli.extract.draft import story
from briefcli.model.figure import Figure


def _figures(text: str) -> tuple[Figure, ...]:
    return story.read(text, "2026-03-12").figures


def _value(figure: Figure) -> int:
    return int(figure.value or 0)


CHANGES = [
    ("The death toll rose to 76 from 70.", [(76, 70)]),
    ("The toll of the dead rose from 70 to 76.", [(76, 70)]),
    ("Sales rose to 40 million crowns, up from 31 million crowns.", [(40_000_000, 31_000_000)]),
    ("Inflation fell from 4 per cent to 3 per cent.", [(3, 4)]),
    ("Inflation fell to 4 per cent in February from 5 per cent in January.", [(4, 5)]),
    ("Inflation fell to 4 per cent last month from 5 per cent in January.", [(4, 5)]),
    ("Inflation slowed to 4 per cent in May from 5 per cent in April.", [(4, 5)]),
    ("The deficit is to fall to 4 per cent of output next year from 5 per cent this year.", [(4, 5)]),
    ("Sales were 40 million crowns in 2019, down from 49 million crowns in 2018.", [(40_000_000, 49_000_000)]),
    ("The Marsk Party won 15 seats in 2019, well down from 24 at the last vote.", [(15, 24)]),
    ("Output climbed to 31 tonnes in the third quarter from 22 tonnes a year earlier.", [(31, 22)]),
    ("Quill counted 812 carts in 14 towns, down from 1,050 a year ago.", [(812, 1050)]),
    ("Some 96 carts burned at nine mills, up from 61 on Monday.", [(96, 61)]),
    ("Quill sold 400 carts in 12 days, up from 310.", [(400, 310)]),
    ("Quill has shops in 12 towns, up from nine a year ago.", [(12, 9)]),
    ("Quill has 400 shops in 12 towns, up from nine a year ago.", [(12, 9)]),
    ("Inflation slowed to 4 per cent in Norway from 5 per cent of what it was.", []),
    ("Output climbed to 31 tonnes in May from 22 mills.", []),
    ("Reed sold 40 carts in 2019 from 31 mills.", []),
    ("Inflation ranged from 2 per cent in Norway to 9 per cent in the east.", []),
    ("Sales went to 40 mills in Norway from 31 carts.", []),
    ("The toll of 76 guards came from 70 mills.", []),
    ("Reed sold 40 carts and took 31 from Norway.", []),
    ("Inflation was 4 per cent, against 3 per cent a year before.", []),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_what_a_number_was_before_is_told(text: str, expected: list[tuple[int, int]]) -> None:
    found = {one.id: one for one in _figures(text)}

    assert expected == [(_value(one), _value(found[one.changed_from])) for one in found.values() if one.changed_from]


EARLIER_COUNTS = [
    ("A crane killed two cooks, police said. An earlier report had spoken of one death.", [(2, 1)]),
    ("A crane killed two cooks, police said. An earlier toll was one dead.", [(2, 1)]),
    ("A crane killed two cooks, police said. The city had said earlier that one cook had died.", [(2, 1)]),
    ("At least 23 people were killed. An earlier toll of 19 was given on Sunday.", [(23, 19)]),
    ("At least 23 people were killed. Police had first put the death toll at 19.", [(23, 19)]),
    ("At least 23 people were killed, police said, revising down a previous toll of 30.", [(23, 30)]),
    ("At least 23 people were killed. Hours before, the army had counted 19 dead.", [(23, 19)]),
    ("At least 23 people were killed. Earlier in the day, the toll had been put at 19.", [(23, 19)]),
    ("Initial reports spoke of 19 dead. By evening 23 people had died, police said.", [(23, 19)]),
    ("First reports said 30 had died; police later put the toll at 23.", [(23, 30)]),
    ("The flood killed 23 people and hurt 40. An earlier count was 19 dead and 35 injured.", [(23, 19), (40, 35)]),
    ("The death toll rose to 23 from 19. Initial reports had spoken of 30 dead.", [(23, 19), (19, 30)]),
    ("Nobody was killed, police said, correcting an earlier report of two deaths.", [(0, 2)]),
    ("At least 23 people were killed. Initial reports spoke of 23 dead.", []),
    ("The flood killed 23 people. Earlier we said 19 people had died, which was a mistake.", [(23, 19)]),
    ("The flood killed 23 people. Earlier, police had said 19 people had died.", [(23, 19)]),
    ("The flood killed 23 people. An earlier version of this story said 19 people had died.", [(23, 19)]),
    ("The flood killed 23 people. Earlier floods left 19 people dead.", []),
    ("At least 23 people were killed. Initial reports spoke of 23 dead, but the army confirmed 25 deaths.", []),
    ("At least 23 people were killed. An earlier report said 19 people had been hurt.", []),
    ("At least 23 people were killed. An earlier flood had killed 19 people.", []),
    ("At least 23 people were killed. Police had earlier said that a bus crash killed 19 people.", []),
    ("At least 23 people were killed. Police had earlier said that 19 of the dead were children.", []),
    ("At least 23 people were killed. Police had earlier said that two children had died.", []),
    ("At least 23 people were killed. Nineteen people had died earlier in the week.", []),
]


@pytest.mark.parametrize(("text", "expected"), EARLIER_COUNTS)
def test_a_toll_of_an_earlier_count_is_what_the_toll_was_before(text: str, expected: list[tuple[int, int]]) -> None:
    found = {one.id: one for one in _figures(text)}

    assert expected == [(_value(one), _value(found[one.changed_from])) for one in found.values() if one.changed_from]


REPLACED = [
    ("Police initially said 11 cooks had died, a figure they later corrected.", [11]),
    ("Police first put the toll at 11 but lowered it on Monday.", [11]),
    ("The board, which had first reported 11 dead, apologised for the error.", [11]),
    ("Police had said eight cooks were killed, but later corrected the figure.", [8]),
    ("The army, which had earlier reported no deaths, did not comment.", [0]),
    ("The toll stood at nine on Monday, compared with five a day earlier.", [5]),
    ("The flood killed 23 cooks. An earlier count was 19 dead.", [19]),
    ("The flood killed nine cooks, a figure that shocked the town.", []),
    ("The flood killed nine cooks, but the mayor later raised the flag.", []),
    ("The army said earlier that nine cooks were killed.", []),
    ("The Gazette, which first reported nine deaths, is to be sold.", []),
    ("The flood killed nine cooks, and the board apologised for the delay.", []),
]


@pytest.mark.parametrize(("text", "expected"), REPLACED)
def test_a_toll_that_does_not_hold_says_so(text: str, expected: list[int]) -> None:
    labelled = [one for one in _figures(text) if (one.concept or "").endswith(", as counted before")]

    assert expected == [_value(one) for one in labelled]


PARTS = [
    ("The blast hurt six guests. Of these six, four are boys.", []),
    ("The blast hurt six guests. Of these, four are boys.", [(4, 6)]),
    ("The guild will base six carts in Oslo from June and four in Bergen.", []),
    ("Eleven of the deaths were in Orul, four in Velm and three in Tarn.", []),
    ("Twelve people, including four children, were killed.", [(4, 12)]),
    ("The storm hurt 40 guests, two of them badly.", [(2, 40)]),
    ("Twelve people and four children were killed.", []),
    ("Orul had 25 fires, including 10 in mills, seven within barns, and 7 in Tarn.", [(10, 25), (7, 25)]),
    # Two parts of one whole are no parts of each other.
    ("Of the dead, 31 were found in Lund, 19 in Orul and eight in Marsk.", []),
    ("Of the 58 killed, 31 were found in Lund and 19 in Orul.", [(31, 58), (19, 58)]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_a_part_names_its_whole(text: str, expected: list[tuple[int, int]]) -> None:
    found = {one.id: one for one in _figures(text)}

    assert expected == [(_value(one), _value(found[one.part_of])) for one in found.values() if one.part_of]


BEGINNINGS = [
    (
        "Since the war began in 2011, some 40 people have died in the worst crisis since 1950.",
        ("the war began in 2011", "2011"),
    ),
    ("Since May, when the board bought 40 carts, it has rained.", (None, None)),
    ("Since May, when it rained, the board has bought 40 carts.", ("May", "2025-05")),
    ("Deaths of 40 guards have brought the toll since 2014 close to the worst.", (None, None)),
    ("Some 40 people have been killed since January.", ("January", "2026-01")),
    ("Some 40 people have been killed since the war began.", ("the war began", None)),
    ("Some 40 people have died since the hall was built in 2009.", ("the hall was built in 2009", "2009")),
    (
        "Some 40 people have died since the first case in Orul was found in March 2026.",
        ("the first case in Orul was found in March 2026", "2026-03"),
    ),
    ("Some 40 people have left since the hall is cold.", (None, None)),
    ("Since 2019 the mill has sold 40 carts.", ("2019", "2019")),
    ("It has been the worst storm since 2008 with 40 people killed.", (None, None)),
    ("Since then 40 people have been killed.", (None, None)),
    ("The mill sold 40 carts since the road was closed.", (None, None)),
    # the whole of a part has not changed since
    ("The army has lost 3 of its 40 boats since January.", (None, None)),
    ("The army has lost 40 of its 90 boats since January.", ("January", "2026-01")),
    ("Some of the 40 mills have been shut since January.", (None, None)),
    ("Two of the 40 bridges have been shut since the war began.", (None, None)),
    ("The port has sold 12 of 40 cranes since January.", (None, None)),
    ("The owners of 40 mills have been fined since January.", ("January", "2026-01")),
    ("The army has lost 40 boats since January.", ("January", "2026-01")),
    ("Three boats and 40 carts have been sold since January.", ("January", "2026-01")),
]


@pytest.mark.parametrize(("text", "expected"), BEGINNINGS)
def test_since_when_a_number_counts_is_told(text: str, expected: tuple[str | None, str | None]) -> None:
    (found,) = (one for one in _figures(text) if one.value == 40)

    assert (found.since, found.since_when) == expected


OF_SUNDAY = "The Velm dam killed nine cooks on Sunday.\n\nIt is old.\n\nIt is wet.\n\nIt is high.\n\nIt is odd.\n\n"
REPEATED = [
    # Others: who came to help, who attacked, whom another raid killed, and whom the next sentence names.
    ("The quake killed his two sons. Later shocks killed two rescuers.", [None, None]),
    ("The quake killed two cooks. Later shocks killed two rescuers.", [None, None]),
    ("The quake killed two men. Two rescuers were killed, Reed said.", [None, "f1"]),
    ("Rebels killed two soldiers. Two suicide bombers were killed.", [None, None]),
    ("Rebels killed two soldiers. Two guards were killed.", [None, "f1"]),
    ("Fire\n\nTwo are in intensive care. Two guards were hurt.", [None, None]),
    ("Fire\n\nA strike killed 56 in Orul. That strike, 56 dead, was on Sunday.", [None, "f1"]),
    ("Fire\n\nTwo cooks are in intensive care. Two guards were hurt.", [None, "f1"]),
    (OF_SUNDAY + "An earlier raid killed 12 guards. A previous fire killed 12 people.", [None, None, None]),
    (OF_SUNDAY + "An earlier raid killed 61 guards. A previous fire killed 61 people.", [None, None, "f2"]),
    ("Two goats were found, one in Orul and one in Tarn.", [None, None, None]),
    ("Nine guards were killed in Orul. Reed sang. Nine guards were killed in Orul.", [None, "f1"]),
    ("Nine guards were killed in Orul. Nine guards were killed in Lund.", [None, None]),
    ("Nine guards were killed. At least nine guards were killed.", [None, None]),
    ("Toll of Orul fire rises to nine\n\nAt least nine guards were killed, and two hurt.", ["f2", None, None]),
    ("Toll of Orul fire rises to nine\n\nAbout nine guards were killed, and two hurt.", [None, None, None]),
    ("Nine guards came. Nine guards came.", [None, "f1"]),
    ("Nine guards came. Nine cooks came.", [None, None]),
    ("Ada Reed, 43, sang. Bo Quill, 43, sang.", [None, None]),
    ("Nine guards were killed, Ada Reed said. Nine guards were killed, Bo Quill said.", [None, None]),
]


@pytest.mark.parametrize(("text", "expected"), REPEATED)
def test_what_is_told_again_names_what_it_repeats(text: str, expected: list[str | None]) -> None:
    assert expected == [one.repeats for one in _figures(text)]


LEVELS = [
    ("Nine guards were killed in Norway.", "country"),
    ("Nine guards were killed in the town of Orul.", "town"),
    ("Nine guards were killed in Orul district.", "district"),
    ("Nine guards were killed in Orul, a small village.", "town"),
    ("Nine guards were killed in California.", "region"),
    ("Nine guards were killed in Orul Province.", "region"),
    ("Nine guards were killed at Orul Hospital.", "building"),
    ("Nine guards were killed in Orul.", None),
    # Names that are in a list of towns, or are the noun for a site.
    ("Nine guards were killed in Derby.", None),
    ("Nine guards were killed in the Gaza Strip.", "region"),
    ("Nine guards were killed in the Horn of Africa.", "region"),
    ("Nine guards were killed in Hyde Park.", "building"),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_a_place_has_a_level_where_it_is_known(text: str, expected: str | None) -> None:
    assert [one.place_level for one in _figures(text)] == [expected]


REPEATED = [
    ("A man was arrested in Orul. Just hours earlier, a cook was arrested near a mill.", []),
    ("A man was arrested in Orul. Earlier in the day, a cook was arrested near a mill.", []),
    ("A man was arrested in Orul. Hours later the man was said to be under arrest.", []),
    ("A man was killed in Orul. A cook was killed hours earlier, police said.", [1]),
    ("Reed killed a Tarnish cook. He was told of the killing of a Velmian guard.", []),
    ("Reed killed a Velmian cook. He was told of the killing of a Velmian guard.", [1]),
    ("A man was killed in Orul. A cook died when a crane fell, police said.", [1]),
    ("Two men were killed in Orul. Two people died, Reed said.", [1]),
    ("A man was killed in Orul. A driver died, police said.", [1]),
    ("A teenage boy was killed in Orul. A pupil died, police said.", [1]),
    ("Police arrested two smugglers, both Tarhuni nationals, in Orul.", [1]),
    ("“That ferry killed my brother,” said Ada Quill, whose brother died.", [1]),
    ("“That ferry killed my brother,” said Ada Quill, whose uncle died.", []),
    ("A gunman killed one man and hurt six cooks. Police said the gunman was dead.", []),
    ("Guards killed three rebels in Orul. Three gunmen were killed, police said.", [1]),
    ("A gunman was killed in Orul. The gunman was shot dead by guards, police said.", [1]),
    ("Tom Reed, whose son died in the crash, left. Bo Roe of Tarn, whose son died in the crash, wept.", []),
    ("Tom Reed, whose son died in the crash, left. Mr Reed, whose son died in the crash, wept.", [1]),
    ("Two guards died in Orul, and both drivers were killed.", []),
    ("A woman and a teenage boy were killed in Orul.", []),
    ("Three pupils and three cooks were killed in Orul.", []),
    ("A man was killed in Orul. A woman died, police said.", []),
    ("A woman was killed in Orul. A girl died, police said.", []),
    ("Two men were killed in Orul. Two women were killed.", []),
    ("Two brothers were killed in Orul. Two sisters died, police said.", []),
    ("Ann Doe was born in Orul. Her father drowned when she was nine. Her son was killed in 1988.", []),
]


@pytest.mark.parametrize(("text", "expected"), REPEATED)
def test_people_of_another_kind_or_in_one_sentence_are_not_the_ones_before(text: str, expected: list[int]) -> None:
    found = _figures(text)

    assert expected == [number for number, one in enumerate(found) if one.repeats is not None]


HEADLINES = [
    ("Eleven miners die in Norway", "Eleven miners were killed at Orul on Sunday, police said.", [0]),
    ("Eleven miners die in Norway", "A shaft fell in. It killed eleven miners.", [1]),
    ("Two women die in Norway", "Two men were killed at Orul. Two women died in Tarn.", []),
    ("Eleven miners die in Norway", "Twelve miners were killed at Orul, and eleven men died in Tarn.", []),
    ("Eleven miners hurt in Norway", "Eleven miners were killed at Orul on Sunday, police said.", []),
]


@pytest.mark.parametrize(("headline", "text", "expected"), HEADLINES)
def test_a_toll_of_the_headline_is_the_first_of_the_text(headline: str, text: str, expected: list[int]) -> None:
    found = _figures(f"{headline}\n\n{text}")

    assert expected == [number for number, one in enumerate(found) if one.repeats is not None]
