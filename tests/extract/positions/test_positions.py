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
    ("Bob Roe [insisted {he had not been paid}].", "Bob Roe", "denial", None),
    ("Bob Roe [insists {that ministers must act}].", "Bob Roe", "demand", None),
    ("The party, [calling on {government to bring a plan}], walked out.", "party", "demand", None),
    ("The board met in May, a year after [rejecting {the offer}].", "board", "refusal", None),
    ("Ann Doe [voiced opposition {to the plan}].", "Ann Doe", "refusal", None),
    ("The board [renewed calls {for talks}].", "board", "demand", None),
    ("A [demand by Ann Doe {for talks}] was heard.", "Ann Doe", "demand", None),
    ("The deal met [opposition from the regulator {to the merger}].", "regulator", "refusal", None),
    ("Ann Doe [has no plans {to resign}].", "Ann Doe", "refusal", None),
    ("Marsk [is reluctant {to send ships}].", "Marsk", "refusal", None),
    ("The council [gave Bob Roe until noon on Friday {to leave}].", "council", "demand", "Bob Roe"),
    ("The council [has given {the owners 48 hours to clear the site}].", "council", "demand", None),
    ("Ann Doe said the council [{needed to act}].", "Ann Doe", "demand", None),
    ("Ann Doe told the paper that the leaders of both towns [{should consider it}].", "Ann Doe", "appeal", None),
    ("Ann Doe said she [{would publish the list by Friday}].", "Ann Doe", "pledge", None),
    ("Ann Doe said she [{would never give up the port}].", "Ann Doe", "refusal", None),
    ("The agency said it [{would look at the film by Thursday}].", "agency", "pledge", None),
    ("Ann Doe [asked for {an apology}].", "Ann Doe", "demand", None),
    ("Ann Doe [asked for {a glass of water}].", "Ann Doe", "appeal", None),
    ("“We [reject {the plan}],” Ann Doe said.", "Ann Doe", "refusal", None),
    ("“We [have promised {to act}],” Ann Doe said.", "Ann Doe", "pledge", None),
    ("“It rained. We [demand {full disclosure of the deals}],” Ann Doe said.", "Ann Doe", "demand", None),
    ("“I [{will publish the list on Monday}],” Ann Doe said.", "Ann Doe", "pledge", None),
    ("“We [{are going to fight every cut}],” Ann Doe said.", "Ann Doe", "pledge", None),
    ("“I [{will never sign it}],” Ann Doe said.", "Ann Doe", "refusal", None),
    ("“The council [{must act now}],” Ann Doe said.", "Ann Doe", "demand", None),
    ("“The council [has {to act now}],” Ann Doe said.", "Ann Doe", "demand", None),
    ("“The mayor [{should publish the list}],” Ann Doe said.", "Ann Doe", "appeal", None),
    ("The board heard a motion by Ann Doe [calling on {government to act}].", "Ann Doe", "demand", None),
    ("Despite a [call from Ann Doe {for calm}], the town was loud.", "Ann Doe", "demand", None),
    ("Ann Doe granted that the bank had mended it but [insisted {it leaked}].", "Ann Doe", "claim", None),
    ("“The bank [{must not sign it}],” Ann Doe said.", "Ann Doe", "demand", None),
    ("Ann Doe [stressed {the need for a new pier}].", "Ann Doe", "demand", None),
    ("Ann Doe’s [refusal {to divest from the firm}] is known.", "Ann Doe", "refusal", None),
    ("“The town and county leaders [{should consider it}],” Ann Doe said.", "Ann Doe", "appeal", None),
]
SEVERAL = [
    ("Bob Roe’s support for Eve Poe fell, and Ann Doe accused Poe.", ["support for Eve Poe", "accused Poe"]),
    ("Ann Doe spoke, urging members to vote and calling for calm.", ["urging members to vote", "calling for calm"]),
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
    "Ann Doe accepted two cases of wine.",
    "Ann Doe’s appeal of the fine was heard on Monday.",
    "Ann Doe, 44, agreed.",
    "The bank said it would respond shortly.",
    "“Heads needed to roll that day,” Ann Doe said.",
    "The rain highlighted the need for a roof.",
    "Ann Doe stressed the beauty of the pier.",
    "Ann Doe dismissed the minister.",
    "The pier is safe, Ann Doe insisted on Radio Marsk.",
    "“The council should not have to act,” Ann Doe said.",
    "“We claim to be a town,” Ann Doe said.",
    "“We rejected the plan,” Ann Doe said.",
    "“We will see the list on Monday,” Ann Doe said.",
    "“We’ll be back by midnight,” Ann Doe said.",
    "“If it rains, we will publish it on Monday,” Ann Doe said.",
    "“The pier must be lovely in May,” Ann Doe said.",
    "“I will say this once,” Ann Doe said.",
    "“I ask him to define the word,” Ann Doe said.",
    "The board opened the letters offered to the town by Ann Doe.",
    "Doctors gave her a week to live.",
    "The council has given bidders three more weeks to price the pier.",
    "Ann Doe said the pier should have been closed.",
    "Ann Doe said the pier should hold.",
    "Ann Doe said the council had time to act.",
    "Ann Doe said she would lose the list.",
    "Ann Doe said he would publish the list.",
    "Ann Doe expects she will win the vote.",
    "The sale, Ann Doe said, would raise 4 million crowns.",
    "Bob Roe praised Ann Doe for rejecting the offer.",
    "A demand by Monday for talks was heard.",
    "Ann Doe took a call from her sister.",
    "Ann Doe has plans to resign.",
    "The baker gave the dough two hours to rise.",
    "The council gave Bob Roe 48 roses to plant.",
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
