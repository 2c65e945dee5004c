"""The points of a summary. All people and places are invented."""

import pytest

from briefcli.extract.draft.story import read

LEAD = "The council of Lund voted 12 to 3 on Monday to save the old pier."

# text after the lead, the points after the lead
POINTS = [
    ("Repairs will cost 4 million crowns.", ["Repairs will cost 4 million crowns."]),
    ("But he said it would cost 4 million crowns.", []),
    ("The work, he said, would cost 4 million crowns.", []),
    ("Bob Roe wept when he read that it costs 4 million.", ["Bob Roe wept when he read that it costs 4 million."]),
    ("The council of Lund voted 12 to 3 on Monday to save the pier.", []),
    ("“We have 4 million crowns for it and no more,” said Ann Doe. “It will take 2 years to build it.”",
     ["“We have 4 million crowns for it and no more,” said Ann Doe."]),
    ("Will it cost 4 million crowns or will it be 5 million?", []),
    ("- Bob Roe gave 4 million crowns for the new pier.", []),
    ("Q: Did it take 3 years?\n\nA: It took 4 years and 2 months.\n\nQ: Is it safe?\n\nA: It has 40 new beams.", []),
    ("> It took 4 years and 2 months in all.", []),
]  # fmt: skip


@pytest.mark.parametrize(("rest", "points"), POINTS)
def test_points_stand_alone_and_are_no_two_alike(rest: str, points: list[str]) -> None:
    story = read(f"The pier of Lund is saved\n\n{LEAD}\n\n{rest}")

    assert [point.text for point in story.summary] == [LEAD, *points]


DATELINES = [
    "HALMAR — ",
    "HALMAR (Agency) - ",
    "HALMAR, July 3 — ",
    "PORT HALMAR, Lund, Sept. 8 (Agency) -- ",
    "Halmar (Agency) – ",
    "HALMAR, Tuesday. - ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_none_of_the_lead(dateline: str) -> None:
    (point,) = read(dateline + LEAD).summary

    assert point.text == LEAD
    assert point.anchor is not None
    assert point.anchor.start == len(dateline)


@pytest.mark.parametrize("opening", ["Ann Doe — ", "The mill - "])
def test_what_is_no_dateline_stays(opening: str) -> None:
    text = opening + "which nobody in all of Lund had expected - was there on Monday."
    (point,) = read(text).summary

    assert point.text == text
