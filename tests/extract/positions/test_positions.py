"""Positions: who takes which, towards whom, and in which words. All people and places are invented."""

import re

import pytest

from briefcli.extract import reading
from briefcli.extract.positions.stance import Stance

# text with the words from the cue on in brackets and what it is about in braces; holder, kind, addressee
POSITIONS = [
    ("Ann Doe [demanded {that the pier close}].", "Ann Doe", "demand", None),
    ("Ann Doe [called for {talks}].", "Ann Doe", "demand", None),
    ("Ann Doe [told {parents to wait}].", "Ann Doe", "demand", None),
    ("Ann Doe said visitors [{must leave by noon}].", "Ann Doe", "demand", None),
    ("Ann Doe said boats [{must be out of the water or moored by noon}].", "Ann Doe", "demand", None),
    ("Ann Doe [wants {it by noon}], but it rained.", "Ann Doe", "demand", None),
    ("Ann Doe [rejected {the offer}] on Monday.", "Ann Doe", "refusal", None),
    ("Ann Doe [ruled out {talks}].", "Ann Doe", "refusal", None),
    ("Ann Doe [rebuffed {the offer}].", "Ann Doe", "refusal", None),
    ("Ann Doe [{refused}].", "Ann Doe", "refusal", None),
    ("Ann Doe [declined {to sign}], but Bob Roe laughed.", "Ann Doe", "refusal", None),
    ("Ann Doe [has not accepted {the plan}].", "Ann Doe", "refusal", None),
    ("Judge Ann Doe [denied {the request}].", "Ann Doe", "refusal", None),
    ("Ann Doe [rejected {the claim}]: it had rained.", "Ann Doe", "denial", None),
    ("Ann Doe [called {the figures pure fiction}].", "Ann Doe", "denial", None),
    ("Ann Doe [has denied ever {owning the plant}].", "Ann Doe", "denial", None),
    ("Ann Doe [dismissed {the plan as “theatre.”}]", "Ann Doe", "refusal", None),
    ("Ann Doe [accused Bob Roe {of lying}].", "Ann Doe", "accusation", "Bob Roe"),
    ("Ann Doe [accused the council {of sleeping}].", "Ann Doe", "accusation", "council"),
    ("Ann Doe, the mayor, [urged the river board {to act}].", "Ann Doe", "appeal", "river board"),
    ("Ann Doe [urged {a council to act}].", "Ann Doe", "appeal", None),
    ("Ann Doe [told {Marsk residents to wait}].", "Ann Doe", "demand", None),
    ("Ann Doe [accused {Bob Roe’s lawyer of lying}].", "Ann Doe", "accusation", None),
    ("Bob Roe left. Ann Doe [accused {him of lying}].", "Ann Doe", "accusation", None),
    ("Bob Roe, the minister, left. Ann Doe [urged the minister {to resign}].", "Ann Doe", "appeal", "Bob Roe"),
    ("The maker, Dunholm Ltd, [blamed {“a screw”}] in a letter.", "Dunholm Ltd", "accusation", None),
    ("Ann Doe [urged Bob Roe {to resign}].", "Ann Doe", "appeal", "Bob Roe"),
    ("Councillors of Lund [want {a new pier}].", "Councillors", "demand", None),
    ("Ann Doe [agreed {to waive the fee}].", "Ann Doe", "agreement", None),
    ("Ann Doe [offered {to resign}].", "Ann Doe", "offer", None),
    ("Ann Doe [volunteered {to lead the inquiry}].", "Ann Doe", "offer", None),
    ("Ann Doe [has tabled an offer {of talks}].", "Ann Doe", "offer", None),
    ("[{The pier will open}, Ann Doe promised].", "Ann Doe", "pledge", None),
    ("Ann Doe [claims {she saw it}].", "Ann Doe", "claim", None),
    ("Ann Doe’s [claim {that it rained}] was laughed at.", "Ann Doe", "claim", None),
    ("Ann Doe’s [refusal {to resign}] is law.", "Ann Doe", "refusal", None),
    ("Ann Doe [declined {to comment}].", "Ann Doe", "refusal", None),
    ("Ann Doe [has extended an offer to Bob Roe {for talks}].", "Ann Doe", "offer", "Bob Roe"),
    ("Ann Doe [{rejects that}].", "Ann Doe", "refusal", None),
    ("Ann Doe said Bob Roe [would not accept {the plan}].", "Bob Roe", "refusal", None),
    ("Ann Doe [pledged {to ramp up the work}].", "Ann Doe", "pledge", None),
    ("Ann Doe said [{she would resign unless it was paid}].", "Ann Doe", "threat", None),
    ("Ann Doe [pleaded {not guilty to three charges of fraud}].", "Ann Doe", "denial", None),
    ("Ann Doe [pressed {both sides to let the carts through}].", "Ann Doe", "demand", None),
    ("Ann Doe [wants {to see the pier rebuilt}].", "Ann Doe", "demand", None),
    ("The newspaper [refused {to print those claims}].", "newspaper", "refusal", None),
    ("The ministry [criticised {the union for its silence}].", "ministry", "accusation", None),
    ("Ann Doe [hit out at {the council for its silence}].", "Ann Doe", "accusation", None),
    ("The government [is committed {to reforming the act}].", "government", "pledge", None),
    ("Ann Doe [committed herself {to reform}].", "Ann Doe", "pledge", None),
    ("Ann Doe [requested {a break of ten minutes}].", "Ann Doe", "appeal", None),
    ("{The order} [was rejected by Judge Ann Doe] on Monday.", "Ann Doe", "refusal", None),
    ("{The plan to close the pier} [was opposed by the council].", "council", "refusal", None),
    ("{The bid} [rejected by the council] came from Lund.", "council", "refusal", None),
    ("{Talks} [were ruled out by Ann Doe].", "Ann Doe", "refusal", None),
    ("{The claim} [was denied by Ann Doe].", "Ann Doe", "denial", None),
    ("Bob Roe [was accused by the council {of lying}].", "council", "accusation", "Bob Roe"),
    ("Bob Roe [was urged by Ann Doe {to resign}].", "Ann Doe", "appeal", "Bob Roe"),
]
SEVERAL = [
    ("Ann Doe rejected the deal and vowed to fight it.", ["rejected the deal", "vowed to fight it"]),
    ("Ann Doe wants the list by noon, or she will resign.", ["wants the list by noon", "she will resign"]),
    ("Ann Doe wants the list by close of business on Friday.", ["wants the list by close of business on Friday"]),
]
NONE_TAKEN = [
    "The storm threatened to flood the town.",
    "The plan offers new homes.",
    "Anyone who saw it should call the police.",
    "Ann Doe did not demand anything.",
    "Ann Doe might reject the offer.",
    "Nobody knows whether they accept the grant.",
    "Ann Doe offered her condolences.",
    "Ann Doe called for order.",
    "Ann Doe said it would rain if the wind did not turn.",
    "Ann Doe walked home in the rain.",
    "Ann Doe pleaded guilty to three charges of fraud.",
    "Ann Doe pressed the button to stop the lift.",
    "Ann Doe wants to swim.",
    "A storm hit out of nowhere.",
    "Ann Doe was committed to prison.",
    "The plan was rejected by default.",
    "The plan was rejected by Monday.",
    "The plan could be rejected by the council.",
    "The plan was delayed by the council.",
    "The waves slammed the pier.",
    "Ann Doe criticised the soup for its salt.",
]


@pytest.mark.parametrize(("marked", "holder", "kind", "addressee"), POSITIONS)
def test_a_position_has_its_holder_its_kind_and_its_words(
    marked: str, holder: str, kind: str, addressee: str | None
) -> None:
    text = re.sub(r"[][{}]", "", marked)
    (stance,) = reading.read(text).stances

    assert stance.holder is not None
    assert (stance.holder.name, stance.kind) == (holder, kind)
    assert with_marks(text, stance) == marked
    assert (stance.addressee.name if stance.addressee else None) == addressee


def with_marks(text: str, stance: Stance) -> str:
    """A text with brackets around the words of a position and braces around what it is about."""
    ends = [(stance.words.start, "["), (stance.content.start, "{"), (stance.content.end, "}"), (stance.words.end, "]")]
    for offset, mark in sorted(ends, key=lambda end: end[0], reverse=True):
        text = text[:offset] + mark + text[offset:]
    return text.replace("{[", "[{").replace("]}", "}]")


@pytest.mark.parametrize(("text", "words"), SEVERAL)
def test_positions_in_one_sentence_are_told_apart(text: str, words: list[str]) -> None:
    assert [stance.words.of(text) for stance in reading.read(text).stances] == words


@pytest.mark.parametrize("text", NONE_TAKEN)
def test_where_nobody_takes_a_position_none_is_found(text: str) -> None:
    assert reading.read(text).stances == ()
