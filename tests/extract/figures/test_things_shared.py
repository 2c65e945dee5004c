"""What a number without a noun counts, and where the noun behind one ends: of 90 jars, 12 leaked and nine burst."""

import pytest

from briefcli.extract import figures
from briefcli.extract.figures import FoundFigure
from briefcli.model.figure import CASUALTIES

THINGS: list[tuple[str, list[str]]] = [
    # Ages of several who are named.
    ("Brothers Bo and Cy Reed, 24 and 27, of Marsk, were shot dead.", ["24 years of age", "27 years of age"]),
    ("Ada Quill, Bo Reed and Cy Lunt, 31, 29 and 40, died in the crash.",
     ["31 years of age", "29 years of age", "40 years of age"]),
    ("Ada Quill, Bo Reed, and Cy Lunt, 31, 29, and 40, died in the crash.",
     ["31 years of age", "29 years of age", "40 years of age"]),
    ("Ada Quill and Bo Reed, 31 and 29 respectively, were killed.", ["31 years of age", "29 years of age"]),
    ("Marsk and Orul won 24 and 27 seats.", ["24", "27 seats"]),
    # Verbs behind a number.
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
    ("Some 40 clerks were held in six raids and 12 charged.", ["40 clerks", "6 raids", "12 clerks"]),
    ("Some 40 clerks held six raids and 12 charged boars.", ["40 clerks", "6 raids", "12 charged boars"]),
    # Parts: most of them, those saved, some of those of the sentence before, and of a time.
    ("Most of the deaths, 61, were in Marsk.", ["61 people (killed)"]),
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
    # Scores of goals and points.
    ("Marsk won 1-22 to 1-15.", []),
    ("Marsk beat Orul by 2-19 to 0-21.", []),
    ("Marsk lost 1-22 mills.", ["None mills"]),
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
    ("The plan would save 2,300 of the posts at a cost of £683m.", ["posts", "cost"]),
    ("Reed was banned for 12 weeks for theft and Quill for 9 weeks for two guards.", ["theft", None, "guards"]),
    ("Quill put the number of mills in the Netherlands at 1,543.", ["mills"]),
    ("The win takes Marsk to five points.", ["points"]),
    ("Reed got 18 months' probation.", ["probation"]),
    ("Reed sings in two weeks' time.", [None]),
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
