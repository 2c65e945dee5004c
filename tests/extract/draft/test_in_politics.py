"""News of votes, parties, courts and councils, read as a whole. All people, places and bodies are invented."""

from collections.abc import Callable

import pytest

from briefcli.extract.draft import story
from briefcli.model.story import Story

PUBLISHED = "2026-05-20"


def _name(read: Story, party: str | None) -> str:
    return next((one.name for one in read.people if one.id == party), "nobody")


def _said(read: Story) -> list[str]:
    return [f"{_name(read, quote.speaker)}: {quote.content}" for quote in read.quotes]


def _taken(read: Story) -> list[str]:
    return [f"{_name(read, one.holder)}, {one.kind}: {one.what}" for one in read.positions]


def _counted(read: Story) -> list[str]:
    return [f"{one.measure} {one.value or one.low}: {one.concept}" for one in read.figures]


def _people(read: Story) -> list[str]:
    return [f"{one.name}, {one.kind}, {one.role}" for one in read.people]


def _days(read: Story) -> list[str]:
    return [str(one.when) for one in read.events]


def _due(read: Story) -> list[str]:
    return [f"{one.terms[0].due}: {one.what}" for one in read.deadlines]


SHOWN: dict[str, Callable[[Story], list[str]]] = {
    "said": _said,
    "taken": _taken,
    "counted": _counted,
    "people": _people,
    "days": _days,
    "due": _due,
}

TURNS = "Q: Why so late?\n\nA: The bus broke down.\n\nQ: And then?\n\nA: I walked.\n\nQ: Was it far?\n\nA: No."
ASKED, ANSWERED = ("Why so late?", "And then?", "Was it far?"), ("The bus broke down.", "I walked.", "No.")


def _turns(answers: str) -> list[str]:
    pairs = zip(ASKED, ANSWERED, strict=True)
    return [line for asked, answered in pairs for line in (f"nobody: {asked}", f"{answers}: {answered}")]


# text, what is shown of it, and all that is
READ: list[tuple[str, str, list[str]]] = [
    # Before a colon in a heading a post has no article.
    ("Dike live\n\nMayor: ‘Stay away from the dike’\n\nMayor Ada Quill has asked all to stay away from it.", "said",
     ["Ada Quill: Stay away from the dike", "Ada Quill: to stay away from it"]),
    ("Dike live\n\nMayor: ‘Stay away from the dike’\n\nMayor Ada Quill met Mayor Tom Reed.", "said",
     ["Mayor: Stay away from the dike"]),
    # The bank of a country is not the one of many that is named further on.
    ("The central bank said it would wait. Governor Ada Quill wept. The European Central Bank declined to comment.",
     "said", ["Central bank: it would wait"]),
    ("The European Central Bank met. The central bank said it would wait.", "said",
     ["European Central Bank: it would wait"]),
    ("The central bank said it would wait. The Orle Central Bank met on Friday.", "said",
     ["Orle Central Bank: it would wait"]),
    # “One” stands for a thing before a length of time that is a range.
    ("A first report is due in 30 days and a final one in 12 to 18 months.", "counted",
     ["duration 30: None", "duration 12: None"]),
    ("One in 12 to 15 boats sank.", "counted", ["count 0.08333: None", "count 15: boats"]),
    # Beside other ministers a prime or chief minister is not “the minister”.
    ("Prime Minister Ada Quill met Water Minister Tom Reed. The minister said the dike would hold.", "said",
     ["Tom Reed: the dike would hold"]),
    ("Chief Minister Ada Quill left. Health Minister Tom Reed stayed. “Nobody will pay,” the minister said.", "said",
     ["Tom Reed: Nobody will pay,"]),
    ("Prime Minister Ada Quill met Tom Reed. The prime minister said the dike would hold.", "said",
     ["Ada Quill: the dike would hold"]),
    ("Water Minister Ada Quill met Health Minister Tom Reed. The minister said the dike would hold.", "said",
     ["The minister: the dike would hold"]),
    # “It” stands for what is told behind “that”.
    ("It was proposed by Ada Quill, seconded by Tom Reed and resolved that the council pay 75 crowns.", "taken", []),
    ("The council met. It was opposed by Ada Quill.", "taken", ["Ada Quill, refusal: It"]),
    # A side of a chamber holds positions; what is taken is told without a verb that leans.
    ("The Federal Opposition wants tougher fines.", "taken", ["Federal Opposition, demand: tougher fines"]),
    ("The Lund Sun wants tougher fines.", "taken", []),
    ("“We’ll sign the deal,” Ann Doe said.", "taken", ["Ann Doe, pledge: sign the deal"]),
    ("“They’re liars,” Ann Doe said.", "taken", ["Ann Doe, accusation: liars"]),
    # A court goes on with what it ordered, and not whom it judges.
    (
        "The Court of Orle has ruled that Ada Quill broke the law when she shut the mill, and has told her to pay.",
        "said",
        [
            "Court of Orle: that Ada Quill broke the law when she shut the mill",
            "Court of Orle: to pay",
        ],
    ),
    (
        "The watchdog says that Tom Reed lied while he was mayor, and has demanded his resignation.",
        "taken",
        ["Watchdog, accusation: Tom Reed lied while he was mayor", "Watchdog, demand: his resignation"],
    ),
    (
        "Clerks say that Tom Reed has left since he met the guard, and has asked for asylum.",
        "said",
        ["Clerks: that Tom Reed has left since he met the guard", "Tom Reed: asylum"],
    ),
    # Behind what is called for, somebody else says more.
    (
        "Tom Reed called for a review and the mayor, Ada Quill, promised to hold one.",
        "said",
        ["Tom Reed: a review", "Ada Quill: to hold one"],
    ),
    (
        "Tom Reed called for a review and the mayor, Ada Quill, promised to hold one.",
        "taken",
        ["Tom Reed, demand: a review", "Ada Quill, pledge: to hold one"],
    ),
    ("Tom Reed backed the plan and the mayor, Ada Quill, vowed to go.", "taken",
     ["Tom Reed, agreement: the plan", "Ada Quill, pledge: to go"]),
    (
        "Tom Reed called for a review and the board said it would hold one.",
        "said",
        ["Tom Reed: a review", "Board: it would hold one"],
    ),
    ("Tom Reed demanded a review and a halt to the works.", "said", ["Tom Reed: a review and a halt to the works"]),
    (
        "Tom Reed called for the release of Ada Quill and her brother.",
        "said",
        ["Tom Reed: the release of Ada Quill and her brother"],
    ),
    # Whoever is only the one whom “her” is measured by does not go on.
    (
        "Ada Quill sat down. The poll has her in second place, behind only Mia Lund. She says polls bore her.",
        "said",
        ["Ada Quill: polls bore her"],
    ),
    ("Ada Quill sat down. Mia Lund, behind her, rose. She said polls bored her.", "said",
     ["Mia Lund: polls bored her"]),
    # Whoever supports nobody agrees to nothing, and “back” behind “be” is no support.
    ("Tom Reed said his party would back nobody.", "taken", []),
    ("Tom Reed said his party would back the mayor.", "taken", ["Party, agreement: the mayor"]),
    ("“We’ll be back next Saturday, and the Saturday after that,” Ada Quill said.", "taken", []),
    ("“We’ll back the mayor next Saturday,” Ada Quill said.", "taken",
     ["Ada Quill, agreement: the mayor next Saturday"]),
    ("“What we are against is a law that gives them the bill,” Ada Quill said.", "taken",
     ["Ada Quill, refusal: a law that gives them the bill"]),
    ("“We are against a law that gives them the bill,” Ada Quill said.", "taken",
     ["Ada Quill, refusal: a law that gives them the bill"]),
    # Who leads a council or a party is a person; what leads a market need not be.
    ("Council leader Shaz Mahmood hit back on Monday.", "people", ["Shaz Mahmood, person, Council leader"]),
    ("Lib Dem leader Shaz Mahmood hit back on Monday.", "people", ["Shaz Mahmood, person, Lib Dem leader"]),
    ("Market leader Orul Marsk hit back on Monday.", "people", []),
    # A party in front of a name is none of it.
    ("Lib Dem Tom Cheeseman said so.", "people", ["Tom Cheeseman, person, None"]),
    ("Tory Shaz Mahmood said so.", "people", ["Shaz Mahmood, person, None"]),
    ("Tory Island Ferries said so.", "people", []),
    # A title before what stands in brackets is nobody's name, and a day no part of a post.
    ("Marsk State president Col. (retd.) Tom Reed said so.", "people", ["Tom Reed, person, None"]),
    ("Tom Reed stepped down as mayor of Orle on 3 June.", "people", ["Tom Reed, person, mayor of Orle"]),
    ("Tom Reed stepped down as mayor of Orle at the end of May.", "people", ["Tom Reed, person, mayor of Orle"]),
    ("Tom Reed stepped down as chair of the Orle Commission on Roads.", "people",
     ["Orle Commission on Roads, organisation, None", "Tom Reed, person, chair"]),
    # A season is part of what a sitting or a break is called, and days on which something will not be are no days.
    ("The mill of Orle will not be sold before the summer recess.", "days", []),
    ("The mill of Orle will not be sold before the summer.", "days", ["2026-06-01/2026-08-31"]),
    ("The cut to the winter fuel payment was taken back by the board.", "days", []),
    ("“Not today, not tomorrow, not ever,” Tom Reed said.", "days", []),
    ("The mill of Orle was shut, not today, but last Friday, by the board.", "days", ["2026-05-15"]),
    # What is due stands before an aside, and an order counts from its own day.
    ("Results from Orle and Marsk, where boxes were delayed by floods, are due by Friday.", "due",
     ["2026-05-22: Results from Orle and Marsk"]),
    ("The report, by the way, is due by Friday.", "due", ["2026-05-22: The report"]),
    ("The board wrote the report, and the fee is due by Friday.", "due", ["2026-05-22: the fee"]),
    ("The court ruled that Tom Reed broke the law on 14 February, and ordered him to pay within ten days.", "due",
     ["2026-05-30: pay"]),
    ("The court ruled on 14 May that Tom Reed broke the law, and ordered him to pay within ten days.", "due",
     ["2026-05-24: pay"]),
    # Whoever the head of an interview names answers, and others who are only named below it do not.
    (f"The Saturday interview: Ada Quill\n\n{TURNS}\n\nPolls have Tom Reed ahead.", "said", _turns("Ada Quill")),
    (f"Ada Quill is late.\n\n{TURNS}\n\nPolls have Tom Reed ahead.", "said", _turns("Ada Quill")),
    (f"Ada Quill met Tom Reed in Orle.\n\n{TURNS}\n\nPolls have him ahead.", "said", _turns("nobody")),
    # What the reporter tells between two answers is none of the words.
    (
        f"The Saturday interview: Ada Quill\n\n{TURNS}\n\nShe laughs. “He was ill,” she says.\n\nQ: Ill?\n\nA: Yes.",
        "said",
        [*_turns("Ada Quill"), "Ada Quill: He was ill,", "nobody: Ill?", "Ada Quill: Yes."],
    ),
    (
        f"The Saturday interview: Ada Quill\n\n{TURNS}\n\nHe was ill, he says.\n\nQ: Ill?\n\nA: Yes.",
        "said",
        [*_turns("Ada Quill")[:-1], "Ada Quill: No. He was ill, he says.", "nobody: Ill?", "Ada Quill: Yes."],
    ),
    # Whoever is set off behind “the deputy and likeliest heir of” somebody is whom a sentence is about.
    (
        (
            "The mayor, Ada Quill, hailed “a win”. Tom Orle left.\n\nReed’s deputy and likeliest heir, Irini Vamvaka, "
            "ruled nothing out. “Never is a long time,” she told Radio Orle."
        ),
        "said",
        ["Ada Quill: a win", "Irini Vamvaka: Never is a long time,"],
    ),
    # One name for several is that of a firm, whoever “he” is.
    (
        (
            "Tom Reed says the tram will run. The town’s consultants, Mott Fenwick, put the cost at 40 crowns. He says "
            "it is less."
        ),
        "people",
        ["Tom Reed, person, None", "The town’s consultants, unnamed, None"],
    ),
    # A poll is called by a name that is nobody's.
    (
        "The latest Essential Pulse survey is out, Ada Quill said. Pulse pollster Dr Tom Reed said so.",
        "people",
        ["Ada Quill, person, None", "Tom Reed, person, Pulse pollster"],
    ),
    ("They met Orul Quill. Nobody but Quill said so. The Orul Quill poll was out.", "people",
     ["Orul Quill, person, None"]),
    # A district is no day, and what is put off is told whole.
    ("The share in the 6th, next door, is 19 per cent, and Reed is glad.", "days", []),
    ("They leave on the 6th, by night, and Reed is glad.", "days", ["2026-05-06"]),
    ("Candidate filing was pushed back to July 20.", "due", ["2026-07-20: Candidate filing"]),
    ("The tax deadline was pushed back to July 20.", "due", ["2026-07-20: tax"]),
    ("The number of women rises from nine to 12.", "counted", ["count 9: women", "count 12: women"]),
    # Somebody called by an age is whom the sentence before is about, “he” there, or with a clause on another.
    ("Mr Reed held a meeting. He was glad. “I am still here,” the 71-year-old leader said.", "said",
     ["Mr Reed: I am still here,"]),
    ("Ada Quill, who beat Bob Roe in March, was glad. “I am here,” the 44-year-old told Radio Orle.", "said",
     ["Ada Quill: I am here,"]),
    ("Ada Quill, who beat Bob Roe in March, met Tom Tarn. “I am here,” the 44-year-old told Radio Orle.", "said",
     ["nobody: I am here,"]),
    # What is counted: the crowd and not where it is, the swing and not the seats; hours and idioms are no numbers.
    ("Police estimated the crowd in Orle at 45,000.", "counted", ["count 45000: crowd"]),
    ("Police put unemployment in Orle at 5 per cent.", "counted", ["percentage 5: unemployment"]),
    ("The poll puts Quill at 46 per cent.", "counted", ["percentage 46: Quill"]),
    ("The party needs to win nine seats on a uniform swing of 3.8 per cent.", "counted",
     ["count 9: seats", "percentage 3.8: uniform swing"]),
    ("Reed won on a swing of 17 points.", "counted", ["count 17: swing"]),
    ("Reed won the match by 17 points.", "counted", ["count 17: points"]),
    ("The fee now in force is 40 crowns.", "counted", ["money 40: fee"]),
    ("Schools must stump up 40 crowns each.", "counted", ["money 40: None"]),
    ("Ada Quill has a train at four.", "counted", []),
    ("Ada Quill put her share at four.", "counted", ["count 4: None"]),
    ("On a two-party-preferred basis Reed leads a two-horse race.", "counted", []),
    ("The board read a two-page plan.", "counted", ["count 2: plan"]),
    ("A third man was hurt.", "counted", ["injured 1: man injured"]),
]  # fmt: skip


def _occasions(text: str) -> list[str]:
    return [f"{one.value}: {one.other_occasion}" for one in story.read(text, PUBLISHED).figures]


def test_what_something_is_down_from_and_a_reason_are_of_another_time() -> None:
    lead = "Ada Quill took the seat of Orle on Friday.\n\n"
    turnout = "Turnout was 58 per cent, down from 66 per cent at the general election two years ago.\n\n"
    reason = "Marsk needed 40 crowns, given the quake in Orle last November that killed 61 people."
    assert _occasions(lead + turnout + reason) == ["58: None", "66: earlier", "40: None", "61: earlier"]


def test_the_dead_of_an_earlier_vote_are_of_its_time() -> None:
    lead = "Voters in Tessaly rejected the plan on Sunday.\n\nEleven people were taken to hospital.\n\n"
    vote = "In the last vote, in 1998, 62 per cent backed it. "
    assert _occasions(lead + vote + "That vote was held after a bomb killed nine people.") == [
        "11: None",
        "62: earlier",
        "9: earlier",
    ]


def test_a_turnout_that_is_the_highest_since_a_year_is_of_now() -> None:
    lead = "Ada Quill took the seat of Orle on Sunday.\n\nReed left.\n\n"
    assert _occasions(lead + "Turnout was 81 per cent, the highest since Orle was made a town in 1979.") == ["81: None"]
    assert _occasions(lead + "Turnout was 81 per cent in the vote of 1979.") == ["81: earlier"]


def test_the_chamber_that_is_given_time_is_no_place() -> None:
    text = "The court gave the Assembly until July 1 to draw a map in a state where the guild holds two seats."
    assert [one.place for one in story.read(text, PUBLISHED).figures] == [None]
    assert story.read("The guild controls the Assembly with two seats.", PUBLISHED).figures[0].place == "Assembly"


@pytest.mark.parametrize(("text", "noun", "lines"), READ)
def test_news_of_politics_is_read(text: str, noun: str, lines: list[str]) -> None:
    assert SHOWN[noun](story.read(text, PUBLISHED)) == lines
