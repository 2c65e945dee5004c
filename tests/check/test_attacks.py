"""Claims that were accepted and are false, by kind, and true ones that look like them: judged by the command itself.

A table holds a report for each kind, what must be refused of it, and what must be accepted. A claim is given by its
words alone, or by its fields. Whoever finds a false claim that is accepted adds its kind, with five of either sort.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

Brief = Callable[..., Any]
Given = str | dict[str, Any]


class Kind(NamedTuple):
    """A report, claims on it that are false, and claims that look like them and are true."""

    report: str
    refused: tuple[Given, ...]
    accepted: tuple[Given, ...]


def at(report: str, exact: str, **fields: Any) -> dict[str, Any]:
    """A claim at the true offsets of its words."""
    start = report.index(exact)
    return {"exact": exact, "start": start, "end": start + len(exact), **fields}


WALL = (
    "About 1.5 million people were moved to Orlen. They can't say more. It was a non-violent protest, and an "
    "anti-government one. The price fell by $1,200 in a week. O'Reilly of the U.S. Navy spoke at 10:30 in "
    "and/or near Varna. He re-elected nobody; the 12-year-old left."
)
SIGNS = (
    "The forecast for the night—3 degrees—surprised nobody. It was minus 5 degrees in Orlen and −7 in Varna. "
    "The index moved by ±4 points. Fewer than <6 cases were found, ~9 of them old. It was 8 degrees below zero "
    "at dawn and 12 degrees above zero at noon. She tested negative 11 times. The storm - 13 boats sank - was "
    "over."
)
DECIMALS = (
    "It rose by .5 percent in May. About 1·7 million people were moved. The rate is 2,4 percent, or 3.6 in "
    "towns. It fell by 0٫8 points. The town of 9 streets has 14 wells. At this point 15 boats came. See no. "
    "16. Then 17 left…18 people stayed."
)
POINT = (
    "It was one point five million people. The rate is nought point seven percent. It grew by point two. It "
    "fell by 12-point-three percent, then by three point one four. At this point five men left. He made one "
    "point. Two women agreed. The turning point eight years ago was a 9-point lead."
)
THOUSANDS = (
    "Some 1\u2009200 people fled, and 2\u202f300 came. It cost 4\u00a0500 crowns, or 5 600 marks. The book has "
    "1, 700 pages, the other 8,900. On May 12, 750 boats sank. In 2024 310 houses burned. Flight 12 400 "
    "landed. At 3,650 metres the 420 men rested."
)
POWERS = (
    "There were 10^5 cases in Orlen and 3 × 10^6 in Varna. It weighs 2E+7 tons. The ward is 4 x 8 metres. He "
    "counted to ten to the power of nine. It is 7⁄9 of the money. The 11 cases of 12 May cost 13 crowns. A "
    "14-by-15 room was let. Of 16 cases, 17 beds were left. She gave * 18 marks."
)
FRACTIONS = (
    "They used 1⁄2 of the money and 3/4 of the sand. It is 1 1/2 miles to the sea, or 2½ hours. He walked two "
    "and a half days, or five miles and a half. Two thirds of the 14 boats sank in the first 3 quarters. The 5 "
    "halves were 6 parts. Nine men and a half-track came."
)
SCALES = (
    "It cost 5 m crowns, or 6 bn marks. He has 7 k left and 8 grand in cash. They bought 9 dozen eggs. A "
    "couple of hundred men came, then several thousand. Half a million fled. Tens of thousands stayed. It was "
    "11 million. She bought 12 grand pianos, 13 mats and 14 boxes. The 15 men and 16 boys left. About 17 "
    "dozed."
)
UNITS = (
    "It rose by 5 percent, by 6 per cent, by 7 pc and by 8 ‰. The price is $ 9. A 10-percent rise came after a "
    "12-fold one and a 13-per-cent one. It is 14 times as large. Of 15 percentage points 16 went. A "
    "17-year-old met 18 pcs of 19 persons at 20 percent. He came 21 times."
)
RANGES = (
    "The police counted 10 to 12 people. Between 20 and 22 boats sank. It took 30-32 days, or 33–35. Some 40 "
    "or 42 men fled. From 50 to 52 cars burned. The number rose from 60 to 62. The 70- to 72-year-olds came. "
    "In 2012–13 it was worse. He gave 80 to the poor and 82 to the old. Ages 90~92."
)
SHARES = (
    "About 1 in 5 people fled. Three out of four boats sank. It hit 12 in 100 houses. There are 66 per 100,000 "
    "people. One in every six died. Odds are 7 to one. They lost 2 in 3 days. He is one in a million. 8 of the "
    "9 men. She scored 10 in 11 minutes. It cost 13 crowns per man."
)
CHAINS = (
    "A one-in-five chance came. The 2-to-1 vote was close, the 42%-33% one was not. A six-point-six quake hit. "
    "The 7-and-a-half men left. Her 40-something son spoke to a 12-year-old and a 50-strong crowd on a 24-hour "
    "watch. The twenty-first day. A 9-to-5 job. A 30-day siege."
)
NEGATIONS = (
    "He is not guilty of murder. No 12 people agree. The mayor has never been charged with theft. The wall "
    "didn't break in Orlen. None of the five men were hurt. There is no evidence of fraud in Varna. Nobody "
    "came to help. Without a permit he sailed. The court found him guilty of arson. The 14 people agree. The "
    "bishop was charged with perjury. She said there was no “risk to the public”. He did not “flee the town”."
)
BEHIND = (
    "I do not. The wall will not hold. She is never late. They can hardly stand. We have no longer any boats. "
    "I think not. The dam has held not by luck but by work. She told them not to go. The mayor does, and we do "
    "too. They will pay, not we. It was, said Ann Doe, a lie. That the mayor stole is untrue. That the bridge "
    "fell is known."
)
CLAUSES = (
    "The mayor denied that the dam had failed. It is not true that the pump was sold. There is no evidence "
    "that the wall was weak. Ann Doe denies taking bribes. He did not say that the port was closed. She said "
    "that the lock was open. The board did not deny that the gate was shut. He did not know that the key was "
    "lost. It is clear that the sluice was new. The denial came late."
)
PARTS = (
    "Three of the five people were hurt. Half of the boats sank on Monday. Some of the men had fled. Many of "
    "the houses will be sold. One of six ships burned, and most of the crew died. He was one of seven people "
    "who stayed. A group of eight boats sailed. Two of the nine men in the boat waved. The ten dogs were fed. "
    "All of the eleven cats were sold."
)
TWO_UNITS = (
    "He is 5 feet 10 inches tall. She got 3 years and six months. It took 2 hours 30 minutes. The baby weighs "
    "7 pounds 4 ounces. It cost 8 dollars and 20 cents. He waited 9 hours and 14 men came. The 11 years were "
    "long. She has 12 feet of rope. It is 13 miles to Orlen and 15 minutes on foot. A stay of 16 days and "
    "nights."
)
TABLE = """\
The toll so far

killed\t14
injured\t40

Town\tKilled\tInjured
Orlen\t3\t17
Varna\t11\t23

Missing: 5
Displaced: 900

The figures are those of the police, who counted
the dead on Monday."""
ITEMS = """\
What the council wants:

- a new dike before the winter
- no tolls on the bridge
- the mayor to resign
1. boats for the harbour
2. pumps for the mill
• lamps in Harbour Lane
• schools that stay open"""
ARTICLE = """\
Council backs new dike
Tom Reed was not amused on Monday.

Mayor resigns

The bishop stays in Orlen. “We will build
the dike this year,” Tom Reed said. He left at

noon.
The dogs bark."""
HIDDEN = (
    "It hit 1\u20601.5 million people and non\u200bviolent men. A non-\nviolent protest (in)formally ended. "
    "[T]he mayor spoke to the president(-elect) in 3\u00ad000 words. The can＇t of it. The pre- and post-war "
    "years. The mayor (who slept) left the (old) town. A re\u00adport came. The boat\u200b sank. He reads (in) "
    "bed."
)
MARKED = (
    "False: the mayor stole the boats. HOAX: The dam of Varna fell. He is **not** guilty of theft. She did "
    "(not) flee the town. They were “not” amused by it. The wall is _never_ safe. He dont like fish. Note: the "
    "bishop came. He is *very* late again. She was (once) rich. The town “Varna” is old. Ann Doe said no: the "
    "key was lost."
)
PHRASES = (
    "He is by no means guilty of arson. The dam is no longer safe at night. She is far from rich in land. The "
    "boy nearly drowned in May. The team almost won the cup. He rarely pays the rent. Nearly all voters came. "
    "Almost certain rain fell. She is far away from home. He pays no rent, and longer hours. The girl drowned "
    "in June."
)
OFFICES = (
    "Vice President Jane Brown said that the plan was dead. Former mayor Tom Reed left in May. Acting Governor "
    "Ann Doe signed it. The deputy minister Bo Roe slept at noon. Ex President Cal Poe wept. President Dan Moe "
    "laughed. The former mayor of Varna sang. Deputy Smith met mayor Eve Lund. The vice is old."
)
DENIED = (
    "No 12 people agree. It was not 14 boats. They hadn't 15 men. Without 16 guns he fled, nor 17 dogs. The 18 "
    "cats are no kittens. No. 19 is shut. They lost no boat but 20 carts. Not one of 21 was hurt."
)
QUOTED = (
    "“We warned about this dike for years,” said Ada Quill. The mayor said the pumps were old and the wall was "
    "weak. Was the gate open? People in the may tree saw the polish on it. The sea broke in at night. “It will "
    "hold!” he said. He may go. Nobody knew that bill. It is known that "
    "today the pumps were tried."
)
SEVERAL = (
    "They ran 3 and 3/4 miles. It cost 5 (million) crowns. 66 per thousand fell ill. The odds were 7 to 1. Nobody "
    "won. It fell by a third of 1 percent, then by 3 tenths of a percent. Salt rose to 1 . 8 percent, sand to ２．９ "
    "percent. Wool rose 11 pp in May. There were one thousand, two hundred men. A couple hundred crows came, and a "
    "handful of thousands of gulls. Three score and ten years went by. Give it +/- 13 points, plus or minus 14 "
    "points. Half the 15 boats sank. He stood 5 ft. 11 in. tall. A hundred, five of them women, had six boats per "
    "harbour. See section 21. Only a third of 22 boats sailed. Rye fell by 0. 6 percent. The mill cost $9 MM. A score "
    "and seven hens died. They won 2-0. 23 percent of the seats were empty. A pin of 17 mm held it. As in "
    "chapter 4, 120 sheep fled."
)
DOUBTED = (
    "I doubt that it leaked in May. It is unlikely that it leaked in June. Police ruled out that it leaked in July. "
    "I don't believe it leaked in August. She doubted it leaked in autumn. They had no proof he paid for gates. Few "
    "of the 12 mills burned. He was found not guilty. There is no doubt that it held in May. It is not unlikely that "
    "it held in June. They pointed out that it held in July. Why not pay for the pump? Whether or not he came at "
    "noon, they left. I do not doubt it held in winter. They had a doubtful plan. They could not say the plan "
    "is old. He did not prove his case in court. The gate was not — repeat not — open. It was not, as some claimed, "
    "sold. Former harbour master Lena Doe left. She never said the mill burned. He refused to say that the sluice "
    "jammed. They failed to confirm the tower fell. Nobody claimed the quay sank. He ruled out any link. She never "
    "told a lie. They refused to pay; the crane broke. He said the shed stood. "
    "He was not — they say — ill, and no hen died. It did not, he said, but the wall stood."
)

KINDS: dict[str, Kind] = {
    "cut at their own offsets": Kind(
        WALL,
        (
            at(WALL, "5 million people"),
            at(WALL, "million people"),
            at(WALL, "can"),
            at(WALL, "violent protest"),
            at(WALL, "government one"),
            at(WALL, "200 in a week"),
            at(WALL, "Reilly of"),
            at(WALL, "S. Navy"),
            at(WALL, "30 in"),
            at(WALL, "elected nobody"),
            {"exact": "5 million people", "start": WALL.index("5 million"), "end": WALL.index("5 million") + 3},
            {"exact": "5 million people", "start": WALL.index("5 million"), "prefix": "1."},
        ),
        (
            at(WALL, "1.5 million people"),
            at(WALL, "They can't say"),
            at(WALL, "a non-violent protest"),
            at(WALL, "$1,200 in a week"),
            at(WALL, "the U.S. Navy"),
            at(WALL, "the 12"),
            {"exact": "1.5 million people", "start": WALL.index("1.5") + 1, "end": WALL.index("1.5") + 19},
        ),
    ),
    "signs": Kind(
        SIGNS,
        (
            {"exact": "−3 degrees", "value": -3},
            "-3 degrees",
            "–3 degrees",
            {"exact": "5 degrees", "value": 5},
            "5 degrees in Orlen",
            {"exact": "minus 5 degrees", "value": 5},
            {"exact": "7 in Varna", "value": 7},
            "4 points",
            "6 cases were found",
            "9 of them",
            {"exact": "8 degrees", "value": 8},
            "It was 8",
            {"exact": "8 degrees below zero", "value": 8},
        ),
        (
            {"exact": "3 degrees", "value": 3},
            "night—3 degrees—surprised",
            {"exact": "minus 5 degrees in Orlen", "value": -5},
            "-7 in Varna",
            "by ±4 points",
            "8 degrees below zero at dawn",
            {"exact": "12 degrees above zero", "value": 12},
            "11 times",
            {"exact": "13 boats sank", "value": 13},
        ),
    ),
    "decimal points": Kind(
        DECIMALS,
        (
            "5 percent in May",
            {"exact": "5 percent", "value": 5},
            "7 million people",
            {"exact": "About 1", "value": 1},
            "4 percent",
            "or 3",
            "6 in towns",
            "8 points",
        ),
        (
            ".5 percent in May",
            "1·7 million people were moved",
            {"exact": "2,4 percent", "value": 2.4},
            {"exact": "9 streets", "value": 9},
            {"exact": "15 boats", "value": 15},
            {"exact": "14 wells", "value": 14},
            "no. 16",
        ),
    ),
    "points in words": Kind(
        POINT,
        (
            {"exact": "five million people", "value": 5000000},
            "It was one",
            {"exact": "one point five million people", "value": 5000000},
            "seven percent",
            {"exact": "point seven percent", "value": 7},
            "grew by point",
            {"exact": "It fell by 12", "value": 12},
            "three percent",
            "one four",
            "then by three point one",
        ),
        (
            "one point five million people",
            "nought point seven percent",
            "12-point-three percent",
            {"exact": "five men left", "value": 5},
            "He made one point.",
            {"exact": "Two women agreed", "value": 2},
            {"exact": "eight years ago", "value": 8},
            "a 9",
        ),
    ),
    "thousands": Kind(
        THOUSANDS,
        (
            "200 people fled",
            {"exact": "200 people", "value": 200},
            "Some 1",
            "300 came",
            "500 crowns",
            "600 marks",
            "or 5",
            {"exact": "700 pages", "value": 700},
            "The book has 1",
            "900",
            "650 metres",
        ),
        (
            "1 200 people fled",
            "1\u00a0200 people fled",
            {"exact": "2\u202f300 came", "value": 2300},
            {"exact": "1, 700 pages"},
            {"exact": "750 boats sank", "value": 750},
            {"exact": "310 houses", "value": 310},
            "400 landed",
            {"exact": "420 men", "value": 420},
        ),
    ),
    "powers and products": Kind(
        POWERS,
        (
            "5 cases in Orlen",
            {"exact": "10^5 cases", "value": 10},
            {"exact": "10^5 cases", "value": 5},
            "There were 10",
            "and 3",
            "10^6 in Varna",
            "7 tons",
            "8 metres",
            "counted to ten",
            "nine",
            "9 of the money",
        ),
        (
            "10^5 cases in Orlen",
            "3 × 10^6 in Varna",
            "ten to the power of nine",
            {"exact": "11 cases", "value": 11},
            {"exact": "13 crowns", "value": 13},
            {"exact": "Of 16 cases", "value": 16},
            {"exact": "17 beds", "value": 17},
            {"exact": "18 marks", "value": 18},
        ),
    ),
    "fractions": Kind(
        FRACTIONS,
        (
            "2 of the money",
            "They used 1",
            "4 of the sand",
            "1/2 miles",
            "It is 1",
            "or 2",
            "walked two",
            "a half days",
            "or five miles",
            {"exact": "five miles", "value": 5},
            "thirds of the",
            "Two",
        ),
        (
            "1⁄2 of the money",
            "1 1/2 miles to the sea",
            "two and a half days",
            "five miles and a half",
            {"exact": "14 boats", "value": 14},
            {"exact": "the first 3 quarters", "value": 3},
            {"exact": "6 parts", "value": 6},
            {"exact": "Nine men", "value": 9},
        ),
    ),
    "scales": Kind(
        SCALES,
        (
            "It cost 5",
            {"exact": "5 m crowns", "value": 5},
            "or 6",
            {"exact": "He has 7", "value": 7},
            "and 8",
            {"exact": "8 grand", "value": 8},
            "bought 9",
            "dozen eggs",
            "hundred men came",
            "A couple",
            "thousand",
            "a million fled",
            "thousands stayed",
            "It was 11",
        ),
        (
            "6 bn marks",
            "9 dozen eggs",
            "A couple of hundred men",
            "several thousand",
            "Half a million fled",
            {"exact": "It was 11 million", "value": 11000000},
            {"exact": "12 grand pianos", "value": 12},
            {"exact": "13 mats", "value": 13},
            {"exact": "14 boxes", "value": 14},
            {"exact": "15 men", "value": 15},
            "About 17 dozed",
        ),
    ),
    "units": Kind(
        UNITS,
        (
            "It rose by 5",
            "by 6",
            "by 7",
            "by 8",
            "9. A",
            "A 10",
            "after a 12",
            {"exact": "a 12", "value": 12},
            "one and a 13",
            "It is 14",
            "Of 15",
        ),
        (
            {"exact": "5 percent", "value": 5},
            "6 per cent",
            "$ 9",
            "A 10-percent rise",
            "14 times as large",
            {"exact": "16 went", "value": 16},
            "A 17",
            {"exact": "18 pcs", "value": 18},
            {"exact": "19 persons", "value": 19},
            "He came 21 times",
        ),
    ),
    "ranges": Kind(
        RANGES,
        (
            "12 people",
            {"exact": "12 people", "value": 12},
            {"exact": "10 to 12 people", "value": 12},
            "counted 10",
            "22 boats",
            "20 and 22 boats",
            "32 days",
            "It took 30",
            "35",
            "42 men",
            "52 cars",
            "72",
            "Ages 90",
        ),
        (
            "10 to 12 people",
            "Between 20 and 22 boats",
            "30-32 days",
            "40 or 42 men fled",
            {"exact": "60 to 62", "value": 62},
            "62",
            "rose from 60",
            {"exact": "gave 80", "value": 80},
            {"exact": "82 to the old", "value": 82},
        ),
    ),
    "shares": Kind(
        SHARES,
        (
            "5 people fled",
            "About 1",
            {"exact": "four boats", "value": 4},
            "Three",
            "100 houses",
            "It hit 12",
            "100,000 people",
            "six died",
            "Odds are 7",
            "a million",
        ),
        (
            "1 in 5 people",
            "Three out of four boats sank",
            "66 per 100,000 people",
            {"exact": "lost 2", "value": 2},
            {"exact": "3 days", "value": 3},
            {"exact": "She scored 10", "value": 10},
            {"exact": "11 minutes", "value": 11},
            {"exact": "13 crowns", "value": 13},
        ),
    ),
    "chains": Kind(
        CHAINS,
        (
            "A one",
            "five chance",
            "The 2",
            {"exact": "The 2", "value": 2},
            "1 vote",
            "the 42%",
            "33% one",
            "A six",
            "six quake",
            "The 7",
            "Her 40",
            "The twenty",
            "A 9",
        ),
        (
            "A one-in-five chance",
            "The 2-to-1 vote",
            {"exact": "to a 12", "value": 12},
            {"exact": "and a 50", "value": 50},
            {"exact": "on a 24", "value": 24},
            {"exact": "A 30-day siege", "value": 30},
            "The twenty-first day",
        ),
    ),
    "negations before the words": Kind(
        NEGATIONS,
        (
            "guilty of murder",
            at(NEGATIONS, "guilty of murder"),
            "12 people agree",
            {"exact": "12 people agree", "value": 12},
            {"exact": "No 12 people agree", "value": 13},
            "been charged with theft",
            "charged with theft",
            "break in Orlen",
            "the five men were hurt",
            "five men",
            "evidence of fraud in Varna",
            "came to help",
            "a permit",
        ),
        (
            "not guilty of murder",
            "guilty of arson",
            {"exact": "14 people agree", "value": 14},
            "charged with perjury",
            "the court found him guilty of arson",
            "risk to the public",
            "flee the town",
            "None of the five men were hurt",
        ),
    ),
    "negations behind the words": Kind(
        BEHIND,
        ("I do", at(BEHIND, "I do"), "The wall will", "She is", "They can", "We have", "I think", "the mayor stole"),
        (
            "I do not",
            "The wall will not hold",
            "The dam has held",
            "She told them",
            "The mayor does",
            "we do too",
            "They will pay",
            "the bridge fell",
        ),
    ),
    "negations in marks and labels": Kind(
        MARKED,
        (
            "the mayor stole the boats",
            "The dam of Varna fell",
            "guilty of theft",
            "flee the town",
            "amused by it",
            "safe",
            "like fish",
        ),
        (
            "the bishop came",
            "late again",
            "rich",
            "The town “Varna” is old",
            "is old",
            "the key was lost",
            "He is **not** guilty",
        ),
    ),
    "negations in phrases": Kind(
        PHRASES,
        (
            "guilty of arson",
            "safe at night",
            "rich in land",
            "drowned in May",
            "won the cup",
            "pays the rent",
            {"exact": "won the cup", "start": PHRASES.index("won the"), "end": PHRASES.index("won the") + 11},
        ),
        (
            "all voters came",
            "certain rain",
            "away from home",
            "longer hours",
            "drowned in June",
            "almost won the cup",
            "by no means guilty",
        ),
    ),
    "offices of somebody else": Kind(
        OFFICES,
        (
            "President Jane Brown said",
            "mayor Tom Reed left in May",
            "Governor Ann Doe signed it",
            "minister Bo Roe slept",
            "President Cal Poe wept",
            at(OFFICES, "President Jane Brown"),
        ),
        (
            "Vice President Jane Brown",
            "President Dan Moe laughed",
            "Jane Brown said that the plan was dead",
            "Tom Reed left in May",
            "mayor Eve Lund",
            "mayor of Varna sang",
            "The vice is old",
        ),
    ),
    "numbers that are denied": Kind(
        DENIED,
        (
            {"exact": "No 12 people agree", "value": 12},
            {"exact": "No 12 people", "value": 12},
            {"exact": "not 14 boats", "value": 14},
            {"exact": "They hadn't 15 men", "value": 15},
            {"exact": "Without 16 guns", "value": 16},
            {"exact": "nor 17 dogs", "value": 17},
            "12 people agree",
        ),
        (
            "No 12 people agree",
            "not 14 boats",
            {"exact": "The 18 cats", "value": 18},
            {"exact": "19 is shut", "value": 19},
            {"exact": "20 carts", "value": 20},
            "Not one of 21 was hurt",
        ),
    ),
    "clauses that are denied": Kind(
        CLAUSES,
        (
            "the dam had failed",
            "the pump was sold",
            "the wall was weak",
            "taking bribes",
            "the port was closed",
            at(CLAUSES, "the dam had failed"),
        ),
        (
            "denied that the dam had failed",
            "the lock was open",
            "the gate was shut",
            "the key was lost",
            "the sluice was new",
            "The denial came late",
        ),
    ),
    "parts of what is told": Kind(
        PARTS,
        (
            "the five people were hurt",
            "five people were hurt",
            "the boats sank on Monday",
            "the men had fled",
            "the houses will be sold",
            "six ships burned",
            "the crew died",
            "nine men in the boat waved",
        ),
        (
            "Three of the five people were hurt",
            "Half of the boats sank",
            "seven people who stayed",
            {"exact": "seven people", "value": 7},
            "eight boats sailed",
            "The ten dogs were fed",
            "the eleven cats were sold",
        ),
    ),
    "amounts of two units": Kind(
        TWO_UNITS,
        (
            "He is 5 feet",
            "10 inches tall",
            "She got 3 years",
            {"exact": "3 years", "value": 3},
            "six months",
            "It took 2 hours",
            "30 minutes",
            "weighs 7 pounds",
            "20 cents",
            "8 dollars",
        ),
        (
            "5 feet 10 inches tall",
            "3 years and six months",
            {"exact": "9 hours", "value": 9},
            {"exact": "14 men came", "value": 14},
            {"exact": "11 years", "value": 11},
            {"exact": "12 feet of rope", "value": 12},
            {"exact": "13 miles to Orlen", "value": 13},
            {"exact": "15 minutes on foot", "value": 15},
            {"exact": "16 days", "value": 16},
        ),
    ),
    "rows of a table": Kind(
        TABLE,
        (
            {"exact": "14 injured", "value": 14},
            "14 injured",
            "Injured Orlen 3",
            "17 Varna",
            {"exact": "17 Varna", "value": 17},
            "3 17",
            "5 Displaced",
            "40 Town",
            "so far killed",
            {"exact": "14\ninjured", "value": 14},
        ),
        (
            {"exact": "killed 14", "value": 14},
            {"exact": "killed\t14\ninjured\t40", "value": 14},
            "injured\t40",
            "14\ninjured",
            "Orlen\t3\t17",
            "Missing: 5",
            "who counted the dead on Monday",
            "Displaced: 900",
        ),
    ),
    "items of a list": Kind(
        ITEMS,
        (
            "the winter - no tolls",
            "wants: - a new dike",
            "bridge - the mayor to resign",
            "resign 1. boats",
            "harbour 2. pumps for the mill",
            "mill • lamps",
            "Lane • schools",
        ),
        (
            "a new dike before the winter",
            "no tolls on the bridge",
            "- the mayor to resign",
            "2. pumps for the mill",
            "the winter\n- no tolls",
            "• lamps in Harbour Lane",
        ),
    ),
    "headlines and paragraphs": Kind(
        ARTICLE,
        (
            "new dike Tom Reed",
            "Council backs new dike Tom Reed",
            "on Monday. Mayor resigns",
            "Mayor resigns The bishop",
            "He left at noon.",
            "noon. The dogs bark",
        ),
        (
            "Council backs new dike",
            "new dike\nTom Reed",
            "Mayor resigns\n\nThe bishop stays",
            "Mayor resigns\nThe bishop stays",
            "We will build the dike this year",
            "at\n\nnoon",
            "The bishop stays in Orlen. “We will",
        ),
    ),
    "hidden parts": Kind(
        HIDDEN,
        (
            "5 million people",
            "1.5 million people",
            "violent men",
            "violent protest",
            "formally ended",
            "he mayor spoke",
            "to the president",
            "000 words",
            "The can",
        ),
        (
            "post-war years",
            "The mayor",
            "the (old) town",
            "A report came",
            "The boat sank",
            "(who slept) left",
            "He reads (in) bed",
        ),
    ),
    "parts of numbers of several words": Kind(
        SEVERAL,
        (
            "3/4 miles",
            "cost 5",
            "66 fell ill",
            "The odds were 7",
            "1. Nobody",
            "1 percent",
            "a percent",
            "8 percent",
            "９ percent",
            "rose 11",
            "one thousand",
            "two hundred men",
            "hundred crows",
            "thousands of gulls",
            "Three score",
            "13 points",
            "minus 14 points",
            "15 boats sank",
            "5 ft.",
            "6 percent",
            "cost $9",
            "seven hens",
            "A score",
        ),
        (
            "They ran 3 and 3/4 miles",
            "66 per thousand",
            "7 to 1",
            "a third of 1 percent",
            "rose 11 pp in May",
            "one thousand, two hundred men",
            "A couple hundred crows",
            "+/- 13 points",
            "five of them women",
            "A hundred",
            "six boats per harbour",
            "section 21",
            "a third of 22 boats",
            "22 boats",
            "0. 6 percent",
            "$9 MM",
            "A score and seven hens",
            "23 percent of the seats",
            "They won 2-0",
            "17 mm",
            "120 sheep fled",
        ),
    ),
    "clauses that are doubted": Kind(
        DOUBTED,
        (
            "it leaked in May",
            "it leaked in June",
            "it leaked in July",
            "it leaked in August",
            "it leaked in autumn",
            "he paid for gates",
            "the 12 mills burned",
            "He was found",
            "open",
            "sold",
            "ill",
            "harbour master Lena Doe",
            "the mill burned",
            "the sluice jammed",
            "the tower fell",
            "the quay sank",
            "any link",
            "the plan is old",
        ),
        (
            "it held in May",
            "it held in June",
            "it held in July",
            "pay for the pump",
            "he came at noon",
            "it held in winter",
            "a doubtful plan",
            "his case in court",
            "not — repeat not — open",
            "no hen died",
            "the wall stood",
            "a lie",
            "the crane broke",
            "the shed stood",
            "never said the mill burned",
        ),
    ),
    "ends as they are quoted": Kind(
        QUOTED,
        (
            "Was the gate open.",
            "The gate open.",
            "May tree saw",
            "the Polish on it",
            "Polish on it",
            "We warned about this dike for years!",
            "Bill.",
            "The Pumps were old.",
        ),
        (
            "We warned about this dike for years.",
            "“We warned about this dike for years.”",
            "we warned about this dike for years",
            "The pumps were old.",
            "The wall was weak.",
            "people in the may tree",
            "the sea broke in at night.",
            "It will hold.",
            "Was the gate open?",
            "May go.",
            "Today the pumps were tried.",
        ),
    ),
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.slow
def test_a_false_claim_is_refused_and_a_true_one_that_looks_like_it_is_not(
    brief: Brief, tmp_path: Path, name: str
) -> None:
    kind = KINDS[name]
    judged = judge(brief, tmp_path, kind.report, (*kind.refused, *kind.accepted))
    refused, accepted = judged[: len(kind.refused)], judged[len(kind.refused) :]

    assert [one["exact"] for one in refused if one["accepted"]] == []
    assert [(one["exact"], told(one)) for one in accepted if not one["accepted"]] == []


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_five_claims_of_either_sort(name: str) -> None:
    assert min(len(KINDS[name].refused), len(KINDS[name].accepted)) >= 5


def judge(brief: Brief, folder: Path, report: str, given: tuple[Given, ...]) -> list[dict[str, Any]]:
    """What the command says of claims on a report, in their order."""
    (folder / "report.txt").write_text(report, encoding="utf-8")
    lines = (json.dumps({"exact": one} if isinstance(one, str) else one) for one in given)
    (folder / "claims.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = brief("check", "--claims", str(folder / "claims.jsonl"), "--report", str(folder / "report.txt"), "--jsonl")
    assert done.err == ""
    return [json.loads(line) for line in done.out.splitlines()]


def told(record: dict[str, Any]) -> str:
    """What a record says, in words."""
    return " ".join([record["message"], *(doubt["message"] for doubt in record["doubts"])])
