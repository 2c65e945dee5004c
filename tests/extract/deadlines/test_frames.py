"""Limits in all their wordings, in the frames by which news binds somebody, and in those that bind nobody."""

from datetime import date
from itertools import product

import pytest

from briefcli.extract import deadlines

WEDNESDAY = date(2026, 6, 10)
LIMITS = [
    ("by Friday", "2026-06-12"),
    ("by the end of June", "2026-06-30"),
    ("by noon on Friday", "2026-06-12"),
    ("by five o'clock on Friday", "2026-06-12"),
    ("by 6 this evening", "2026-06-10"),
    ("by five o'clock", "2026-06-10"),
    ("by midnight", "2026-06-10"),
    ("by close of business on Friday", "2026-06-12"),
    ("before 1 July", "2026-06-30"),
    ("no later than 30 June", "2026-06-30"),
    ("within 14 days", "2026-06-24"),
    ("within the next fortnight", "2026-06-24"),
    ("by a week on Friday", "2026-06-19"),
    ("by March 31 next year", "2027-03-31"),
]
SPELLS = [
    ("until Friday", "2026-06-12"),
    ("until the end of the month", "2026-06-30"),
    ("until noon on Friday", "2026-06-12"),
    ("until 6 this evening", "2026-06-10"),
    ("14 days", "2026-06-24"),
    ("a fortnight", "2026-06-24"),
    ("three months", "2026-09-10"),
]
# a frame, who is bound, and who sets it, as far as it is told
BINDS = [
    ("The mill must clear the yard {limit}.", "The mill", None),
    ("The mill would have to clear the yard {limit} without any aid.", "The mill", None),
    ("The mill would need to clear the yard {limit}, the clerk said.", "The mill", None),
    ("The mill was ordered to clear the yard {limit}.", "The mill", None),
    ("The mill was ordered by the high court to clear the yard {limit}.", "The mill", "the high court"),
    ("The court ordered the mill to clear the yard {limit}.", "the mill", "The court"),
    ("The court wants owners in Orul to clear the yard {limit}.", "owners", "The court"),
    ("The court orders owners to clear the yard {limit}\n\nThere was no comment.", "owners", "The court"),
    ("The court issued a notice to the mill to clear the yard {limit}.", "the mill", "The court"),
    ("The court issued an order for the mill to clear the yard {limit}.", "the mill", "The court"),
    ("The union demanded that the mill clear the yard {limit}.", "the mill", "The union"),
    ("The mill has pledged to clear the yard {limit}.", "The mill", None),
]
GIVES = [
    ("The mill has {limit} to clear the yard.", "The mill", None),
    ("The court gave the mill {limit} to clear the yard.", "the mill", "The court"),
    ("The mill was given {limit} to clear the yard.", "The mill", None),
    ("The mill has been given {limit} by the court to clear the yard.", "The mill", "the court"),
    ("The mill was given by the court {limit} to clear the yard.", "The mill", "the court"),
    ("The court upheld the claim, giving the mill {limit} to clear the yard.", "the mill", "The court"),
]
BINDS_NOBODY = [
    "Rain should reach Orul {limit}.",
    "The bridge will be finished {limit}.",
    "The mill had closed {limit}.",
    "The firm hopes to open the mill {limit}.",
    "Nobody asked the mill to close {limit}.",
    "No minister asked the mill to close {limit}.",
    "The union did not call on the mayor to quit {limit}.",
    "Will the mill have to close {limit}?",
    "The paper wondered whether the mill must close {limit}.",
    "The firm denied that it had been told to leave {limit}.",
    "If Doe wins, the mill would have to close {limit}.",
    "Doe had been promised 40,000 crowns {limit}.",
    "The union rejected an order for the mill to close {limit}.",
    "The mill would have six weeks to clear the yard.",
    "The mill had 30 days to appeal but filed its papers a day late, the clerk said.",
]


@pytest.mark.parametrize(("frame", "who", "setter"), BINDS + GIVES)
def test_a_frame_binds_somebody_whatever_the_limit(frame: str, who: str, setter: str | None) -> None:
    for limit, due in LIMITS if (frame, who, setter) in BINDS else SPELLS:
        text = frame.format(limit=limit)
        (found,) = deadlines.find(text, WEDNESDAY)
        day = found.term.due.latest

        assert (text, day and day.isoformat()) == (text, due)
        assert (text, found.addressed_to and found.addressed_to.of(text)) == (text, who)
        assert (text, found.what and found.what.of(text)) == (text, "clear the yard")
        assert setter is None or (found.set_by is not None and found.set_by.of(text) == setter)


@pytest.mark.parametrize("frame", BINDS_NOBODY)
def test_a_frame_binds_nobody_whatever_the_limit(frame: str) -> None:
    texts = [frame.format(limit=limit) for limit, _ in LIMITS]

    assert [text for text in texts if deadlines.find(text, WEDNESDAY)] == []


def test_what_was_extended_is_what_was_stated_last() -> None:
    text = (
        "Nurses miss Tuesday deadline\n\nCooks will strike on Sunday unless the mill pays. On 26 May they gave it a "
        "14-day ultimatum. “The ultimatum expired on Tuesday,” Doe said. “We have extended it by 96 hours.”"
    )
    found = deadlines.find(text, WEDNESDAY)

    assert [[str(term.due.latest) for term in one.terms] for one in found] == [
        ["2026-06-09", "2026-06-13"],
        ["2026-06-14"],
    ]


def test_each_pair_of_a_frame_and_a_limit_is_its_own() -> None:
    texts = [frame.format(limit=limit) for (frame, *_), (limit, _) in product(BINDS, LIMITS)]

    assert len(texts) == len(set(texts))
