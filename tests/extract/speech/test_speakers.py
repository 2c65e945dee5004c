"""Who speaks in a draft, as its reader sees it: named, without a name, or open. All people and places are invented."""

import pytest

from briefcli.extract.draft import story


def spoken(text: str) -> list[tuple[str, str | None]]:
    """The words attributed in the draft of a text, without the marks at their ends, and by what name."""
    draft = story.read(text)
    names = {person.id: person.name for person in draft.people}
    return [(quote.content.strip(",.?!"), names.get(quote.speaker or "")) for quote in draft.quotes]


# text, its words and who says them; near misses stand below what they look like
BODIES = [
    # A name that puts something into words is somebody, whatever it is called.
    ("It would bring “calm”, the Treasury has said.", [("calm", "Treasury")]),
    ("The Rathmore Inn have also said they will be shut.", [("they will be shut", "Rathmore Inn")]),
    ("The Opposition said the plan was “a mess”.", [("a mess", "Opposition")]),
    (
        "Two died, but Orul County Public Schools confirmed that it was shut.",
        [
            ("that it was shut", "Orul County Public Schools"),
        ],
    ),
    ("According to the Marsk-Quillet, “She wanted to sail.”", [("She wanted to sail", "Marsk-Quillet")]),
    ("According to the Orul statute, “She wanted to sail.”", [("She wanted to sail", None)]),
    ("The Marsk Quillet was reported to be “very calm”.", [("very calm", None)]),
    # What a body is for may be two things.
    ("Norway’s Salt and Markets Authority said it was “a mess”.", [("a mess", "Salt and Markets Authority")]),
    ("The Salt and Markets Authority and Orul Ltd said it was “a mess”.", [("a mess", "Salt and Markets Authority")]),
    ("The Ferry Union and Harbour Board said it was “a mess”.", [("a mess", "Ferry Union")]),
    ("The Treasury and Justice Department said it was “a mess”.", [("a mess", "Treasury")]),
    ("The Norway and Marsk Council said it was “a mess”.", [("a mess", "Norway")]),
]
WITHOUT_A_NAME = [
    ("Both camps said it was shut.", [("it was shut", "Both camps")]),
    ("The pair said it was shut.", [("it was shut", "The pair")]),
    ("The grocery giant said it was shut.", [("it was shut", "The grocery giant")]),
    ("Those working on the pier say it was shut.", [("it was shut", "Those working")]),
    ("Lund’s chief examiner concluded that it was shut.", [("that it was shut", "Lund’s chief examiner")]),
    ("In May, quillreed7 wrote, “It was shut.”", [("It was shut", "Quillreed7")]),
    ("Neither side said it was shut.", []),
    ("No minister said it was shut.", []),
    ("The working on the pier said it was shut.", [("it was shut", None)]),
    ("In May, mp3 wrote, “It was shut.”", [("It was shut", None)]),
]
CLAUSES = [
    ("Ann Doe called the pier “a wreck,” a remark that drew groans from the town.", [("a wreck", "Ann Doe")]),
    ("The pier is “a wreck,” a remark that the mayor regretted, Ann Doe said.", [("a wreck", "Ann Doe")]),
    ("“It is a wreck,” Ann Doe replies.", [("It is a wreck", "Ann Doe")]),
    # A quotation at the end of a clause with “who”, after which the verb of the sentence comes.
    (
        "Ann Doe, who calls the pier “odd”, said the old roof was “a wreck”.",
        [("odd", "Ann Doe"), ("a wreck", "Ann Doe")],
    ),
    (
        "Ann Doe, who calls the pier “odd”, said that the old roof was “a wreck”.",
        [("odd", "Ann Doe"), ("a wreck", "Ann Doe")],
    ),
    ("Ann Doe, author of “Odd”, told guests the roof was “a wreck”.", [("a wreck", "Ann Doe")]),
    ("The pier, which is “a wreck”, said Ann Doe, will fall.", [("a wreck", "Ann Doe")]),
    ("Bob Roe, a baker, called it “a wreck”, said Ann Doe.", [("a wreck", "Ann Doe")]),
    # The words between commas before a name are no place that it belongs to.
    ("In its answer to the court, Norway said there were “open matters”.", [("open matters", "Norway")]),
    ("Although Reed was born in Marsk in 1889, Norway argued that it was shut.", [("that it was shut", "Norway")]),
    ("Residents of Marsk, Norway, said it was shut.", [("it was shut", "Residents of Marsk")]),
    ("It rose by 0.7% but the Salt Office said it was shut.", [("it was shut", "Salt Office")]),
    # Words inside a noun phrase do not hand themselves to what follows.
    (
        "Unions condemned it, saying Norway’s “cruel” fish ban is threatening the town.",
        [
            ("Norway’s “cruel” fish ban is threatening the town", "Unions"),
            ("cruel", "Unions"),
        ],
    ),
    # A verb of saying and its speaker inside the words, and a verb that hands over one thing alone.
    (
        "The old pier, says Ann Doe, a doctor at the University of Marsk, is shut.",
        [("The old pier is shut", "Ann Doe")],
    ),
    (
        "Currently, said Dr Ann Doe, the director, there are 70 children there.",
        [
            ("Currently there are 70 children there", "Ann Doe"),
        ],
    ),
    ("In Lund, Ann Doe, a baker, said the mayor, Bob Roe, had to go.", [("the mayor, Bob Roe, had to go", "Ann Doe")]),
    (
        "The finds were new, great advances, says Ann Doe, a doctor.",
        [("The finds were new, great advances", "Ann Doe")],
    ),
    ("Norway has seen a few cases, reports Reuters.", [("Norway has seen a few cases", "Reuters")]),
    ("Ann Doe said closing the pier would be wrong.", [("closing the pier would be wrong", "Ann Doe")]),
    ("Ann Doe said it, closing the pier.", []),
    # Whoever is quoted speaks, and “according to” relays it; what is thought or done nobody has heard.
    ("Ann Doe called it “a wreck,” according to the Ledger.", [("a wreck", "Ann Doe")]),
    ("Ann Doe said it was “a wreck,” according to Bob Roe.", [("a wreck", "Ann Doe")]),
    ("Ann Doe believed it was “a wreck,” according to Bob Roe.", [("a wreck", "Bob Roe")]),
    ("Ann Doe sold the “wreck,” according to Bob Roe.", [("wreck", "Bob Roe")]),
    ("The report said it was “a wreck,” according to Bob Roe.", [("a wreck", "Bob Roe")]),
]
PRONOUNS = [
    # “It” in the clause behind another, or in a paragraph that goes on from what a body says.
    (
        "Though the Salt Board has said “no”, it has also said that it was shut.",
        [
            ("no", "Salt Board"),
            ("that it was shut", "Salt Board"),
        ],
    ),
    (
        "The Salt Board rejected it as “odd”.\n\nIt argued that it was shut.",
        [
            ("odd", "Salt Board"),
            ("that it was shut", "Salt Board"),
        ],
    ),
    ("The Salt Board met in June.\n\nIt said that it was shut.", [("that it was shut", None)]),
    (
        "Ann Doe said the Salt Board was late, and it said that it was not.",
        [
            ("the Salt Board was late", "Ann Doe"),
            ("that it was not", None),
        ],
    ),
    # He or she is a spokesman without a name, if he has just spoken and fits.
    (
        "A spokesman for the Salt Board said it was late.\n\n“It is shut,” he said.",
        [
            ("it was late", "A spokesman for the Salt Board"),
            ("It is shut", "A spokesman for the Salt Board"),
        ],
    ),
    (
        "Ann Doe left. A spokeswoman called it “odd”. “It is shut,” she said.",
        [
            ("odd", "A spokeswoman"),
            ("It is shut", "A spokeswoman"),
        ],
    ),
    (
        "Bob Roe said it was late. A spokeswoman called it “odd”. “It is shut,” he said.",
        [
            ("it was late", "Bob Roe"),
            ("odd", "A spokeswoman"),
            ("It is shut", "Bob Roe"),
        ],
    ),
    (
        "Ann Doe said it was late. A resident shouted. “It is shut,” she said.",
        [
            ("it was late", "Ann Doe"),
            ("It is shut", "Ann Doe"),
        ],
    ),
    # They are both who are named as one subject.
    (
        "Ann Reed and Bob Quill built walls. They said that it was shut.",
        [("that it was shut", "Ann Reed and Bob Quill")],
    ),
    ("Ann Reed and the Salt Board built walls. They said that it was shut.", [("that it was shut", "Salt Board")]),
]
POSTS = [
    # A description writes the title out that stands before the name in short.
    ("Gov. Ann Doe left. Bob Roe came. “It is shut,” the governor said.", [("It is shut", "Ann Doe")]),
    ("Sen. Ann Doe left. Bob Roe came. “It is shut,” the senator said.", [("It is shut", "Ann Doe")]),
    ("Chief Minister Ann Doe left. Bob Roe came. “It is shut,” the CM said.", [("It is shut", "Ann Doe")]),
    ("PM Ann Doe left. Bob Roe came. “It is shut,” the prime minister said.", [("It is shut", "Ann Doe")]),
    ("Police Chief Ann Doe left. Bob Roe came. “It is shut,” the chief said.", [("It is shut", "Ann Doe")]),
    (
        "Ann Doe, a professor at Lund, left. Bob Roe came. “It is shut,” the professor said.",
        [("It is shut", "Ann Doe")],
    ),
    ("Sen. Ann Doe left. Sen. Bob Roe came. “It is shut,” the senator said.", [("It is shut", "The senator")]),
    ("Ann Doe, a nurse, left.\n\nA nurse came. “It is shut,” the nurse said.", [("It is shut", "The nurse")]),
    (
        "Ann Doe called it “a farce”, while the leader, Bob Roe, urged President Cid Poe to go.",
        [("a farce", "Ann Doe"), ("President Cid Poe to go", "Bob Roe")],
    ),
    ("The court struck down a law under which bakers are charged with “lying to the poor”.", []),
    ("Ann Doe said she was accused of “lying to the poor”.", [("lying to the poor", "Ann Doe")]),
    ("Deputy PM Ann Doe left. Bob Roe came. “It is shut,” the PM said.", [("It is shut", "The PM")]),
    ("Bus sinks as PM says “it is shut”.\n\nPrime Minister Ann Doe left.", [("it is shut", "Ann Doe")]),
    ("Bus sinks; CM says “it is shut”.\n\nChief Minister Ann Doe left.", [("it is shut", "Ann Doe")]),
    ("Bus sinks; CM says “it is shut”.\n\nPrime Minister Ann Doe left.", [("it is shut", "CM")]),
    (
        "Opposition leader Cllr Ann Doe left. The leader of Marsk Council said it was shut.",
        [
            ("it was shut", "The leader of Marsk Council"),
        ],
    ),
]
OF_NAMES = [
    # One name in full, in part and with what belongs to it.
    (
        "The minister Rosa de la Hoz Bermeo came. “It is shut,” de la Hoz wrote.",
        [("It is shut", "Rosa de la Hoz Bermeo")],
    ),
    ("Minister Otto von Hagen Ruiz came. “It is shut,” von Hagen said.", [("It is shut", "Otto von Hagen Ruiz")]),
    ("The writer Lars Ann Holm came. “It is shut,” Ann Doe said.", [("It is shut", "Ann Doe")]),
    ("The Chair, Baroness Tindall of Ord, called it “a wreck”.", [("a wreck", "Baroness Tindall of Ord")]),
    ("The Foreign Ministry of Orul called it “a wreck”.", [("a wreck", "Foreign Ministry of Orul")]),
    ("Leader of the Opposition Orul Quill called it “a wreck”.", [("a wreck", "Orul Quill")]),
    ("Chief Justice A V Quill-Reed called it “a wreck”.", [("a wreck", "A V Quill-Reed")]),
    ("The Bench of Justice Ann Doe called it “a wreck”.", [("a wreck", "Ann Doe")]),
    ("Superintendent of Police Orul Quill called it “a wreck”.", [("a wreck", "Orul Quill")]),
    ("Trishel Infra, in a statement, said it was “a wreck”.", [("a wreck", "Trishel Infra")]),
    ("Marsk Biscuit Co. on Thursday said it was “a wreck”.", [("a wreck", "Marsk Biscuit Co.")]),
    ("One, a baker who gave his name only as Orul, called it “a wreck”.", [("a wreck", "Orul")]),
    ("On Monday @orul_q wrote: “My hamster has a better ballot.”", [("My hamster has a better ballot", "@orul_q")]),
    # Who speaks for a body with a long name is not the body, and neither is what it writes.
    (
        "A Department of Health and Social Care spokesman called it “a wreck”.",
        [("a wreck", "A Department of Health and Social Care spokesman")],
    ),
    ("A Ministry of Justice spokesman called it “a wreck”.", [("a wreck", "A Ministry of Justice spokesman")]),
    ("The University of Marsk study found that it was shut.", [("that it was shut", "The University of Marsk study")]),
    ("The University of Marsk found that it was shut.", [("that it was shut", "University of Marsk")]),
    ("In 2005, University of Marsk biochemist Ann Doe found it was shut.", [("it was shut", "Ann Doe")]),
    # “Their union” is none that was named.
    (
        "The Marsk Bakers Union met. Bob Roe begged the crews, but their union called it “a wreck”.",
        [("a wreck", "Union")],
    ),
    # A body that is described with and without whose it is has one entry; an office is called by whose it is.
    (
        "Lund's central bank met. The Lund central bank said it was late. The bank said it was dark.",
        [("it was late", "Lund's central bank"), ("it was dark", "Lund's central bank")],
    ),
    (
        "The health ministry said it was late. Orul's health ministry said it was dark.",
        [("it was late", "Orul's health ministry"), ("it was dark", "Orul's health ministry")],
    ),
    (
        "Lund's central bank said it was late. The central bank of Norway said it was dark.",
        [("it was late", "Lund's central bank"), ("it was dark", "Central bank")],
    ),
    (  # what a body is for is not what it is
        "The Institute for Government met. The government said it was late. The institute said it was dark.",
        [("it was late", "Government"), ("it was dark", "Institute for Government")],
    ),
    (  # whoever somebody is brought to, and not that somebody
        "His word on bread endeared him to some cooks in Norway who believe it was late.",
        [("it was late", "Some cooks")],
    ),
    (  # a top leader may be the supreme one
        "Norway’s Top Leader Says It Is Late\n\nNorway’s supreme leader left. Norway’s President Tom Reed stayed.",
        [("It Is Late", "Norway’s Top Leader")],
    ),
    ("Air Norway, the national carrier, said it was late.", [("it was late", "Air Norway")]),
    ("Air was bad in Norway. Norway said it was late.", [("it was late", "Norway")]),
    (  # who has read what others wrote is not the firm that they wrote of
        "Papers seen by the Orul Courier were old. The firm said it was late.",
        [("it was late", "Firm")],
    ),
    (
        "Bread sold by Marsk Foods was old. The firm said it was late.",
        [("it was late", "Marsk Foods")],
    ),
    (
        "The Marsk Government met. The government said it was late.",
        [("it was late", "Marsk Government")],
    ),
    (
        "Orul's health ministry said it was late. Tarn's health ministry said it was dark.",
        [("it was late", "Orul's health ministry"), ("it was dark", "Tarn's health ministry")],
    ),
    # “The center” is the one that its noun names; a post behind “as” is that of the name in front.
    (
        "The Lund Salt Center said it was late. It was dark, wrote the center.",
        [("it was late", "Lund Salt Center"), ("It was dark", "Lund Salt Center")],
    ),
    (
        "The Lund Salt Center shut. The Orul Ice Center said it was late. It was dark, wrote the center.",
        [("it was late", "Orul Ice Center"), ("It was dark", "The center")],
    ),
    (
        "Ann Doe left. Her office said it was late. Bob Roe stayed. His office said it was dark.",
        [("it was late", "Her office"), ("it was dark", "His office")],
    ),
]
MEANT = [
    # Who is asked or told of, and whose son is spoken of.
    (
        "She met Bob Reed, whose son Tom, 23, had died. “He did forty,” he shouted.",
        [("He did forty", "Bob Reed")],
    ),
    (
        "Tom Roe sat down. Asked by Bob Doe whether it was late, he replied: “It is shut.”",
        [("whether it was late", "Bob Doe"), ("It is shut", "Tom Roe")],
    ),
    (
        "Tom Roe sat down. Bob Doe stood. Asked whether it was late, he replied: “It is shut.”",
        [
            ("It is shut", "Bob Doe"),
        ],
    ),
    ("They asked the Salt Society, a relief group, which said it had “boots”.", [("boots", "Salt Society")]),
    ("They asked the Salt Society, in a letter, which said it had “boots”.", [("boots", None)]),
    (
        "Bob Roe came. “A truce that shoots is none,” Reuters quoted him as saying.",
        [("A truce that shoots is none", "Bob Roe")],
    ),
    ("Murray struck at the next chance.\n\n“He is skilful,” said the 36-year-old.", [("He is skilful", None)]),
    ("Andy Murray struck again.\n\n“He is skilful,” said the 36-year-old.", [("He is skilful", "Andy Murray")]),
    ("Andy Murray beat Bob Roe.\n\n“He is skilful,” said the 36-year-old.", [("He is skilful", None)]),
    ("Owner ‘lit the match’, jury told\n\nA man burnt his mill, it is said.", []),
    (
        "A spokeswoman called it “odd”. “It is shut,” she said.",
        [
            ("odd", "A spokeswoman"),
            ("It is shut", "A spokeswoman"),
        ],
    ),
]
FIRMS = [
    # A post that is held with somebody else.
    ("Ann Doe, Marsk’s co-founder, left. The Marsk founder said it was shut.", [("it was shut", "Ann Doe")]),
    # A day that owns what follows belongs to it.
    ("Bob Roe said last week’s rain was bad.", [("last week’s rain was bad", "Bob Roe")]),
    ("Bob Roe said this year’s fair would be small.", [("this year’s fair would be small", "Bob Roe")]),
    ("Bob Roe said last week officials were late.", [("officials were late", "Bob Roe")]),
    (
        "Orul Foods reported a loss. Later the company said it was shut.",
        [
            ("it was shut", "Orul Foods"),
        ],
    ),
    (
        "Orul Foods reported a loss.\n\nThe company had a bad year, it said in a note.",
        [
            ("The company had a bad year", "Orul Foods"),
        ],
    ),
    ("Orul, the network operator, mended it. The company said it was shut.", [("it was shut", "Orul")]),
    ("Orul Foods bought Marsk Oil Ltd. The company said it was shut.", [("it was shut", "Company")]),
    ("Ann Doe of the Salt Board left. The company said it was shut.", [("it was shut", "Company")]),
    # A club goes by its town where it does something.
    # A firm beside its noun, with where it is from, and one of which is told when it was founded.
    ("The importer, Lund-based Orul Treats, said it was shut.", [("it was shut", "Orul Treats")]),
    ("The importer, Lund-based lawyers said, was shut.", [("The importer was shut", "Lund-based lawyers")]),
    ("Lumo, the start-up founded by two bakers, left. The company said it was shut.", [("it was shut", "Lumo")]),
    (
        "Lumo left. The start-up founded by two bakers, a company said, was shut.",
        [("The start-up founded by two bakers was shut", "A company")],
    ),
    # The company is whoever made what the sentence tells of, and no firm that comes up only later.
    ("A boat built by Orul Sea sank, the company said.", [("A boat built by Orul Sea sank", "Orul Sea")]),
    (
        "A mill owned by Lund-based Orul Sea burned, the firm said.",
        [("A mill owned by Lund-based Orul Sea burned", "Orul Sea")],
    ),
    ("A boat stolen by Orul Sea sank, the company said.", [("A boat stolen by Orul Sea sank", "Company")]),
    ("A boat run by the Lund Council sank, the company said.", [("A boat run by the Lund Council sank", "Company")]),
    ("A round led by Orul Sea fell, the company said.", [("A round led by Orul Sea fell", "Company")]),
    ("A boat sank, the company said. It is the third by a Lund company to sink.", [("A boat sank", "Company")]),
    ("A Lund company built it. A boat sank, the company said.", [("A boat sank", "Lund company")]),
    # Without guilt is who others say so of.
    (
        "Bob Roe insisted that Ann Doe was innocent and vowed to fight on.",
        [("that Ann Doe was innocent", "Bob Roe"), ("to fight on", "Bob Roe")],
    ),
    # What is scorned, others have said.
    ("Ann Doe bristled at the suggestion that it was late.", []),
    ("Ann Doe scoffed at claims by Bob Roe that it was late.", [("that it was late", "Bob Roe")]),
    ("Ann Doe scoffed that it was late.", [("that it was late", "Ann Doe")]),
    ("Ann Doe bristled at home that it was late.", []),
    # A rep speaks for others; the seat of a member is nobody.
    ("A rep for Ann Doe denied it. “They are friends,” she added.", [("They are friends", "A rep for Ann Doe")]),
    ("“It is late,” the Salt Party TD for Clare said.", [("It is late", "The Salt Party TD")]),
    ("Marsk FC lost. Marsk said it was shut.", [("it was shut", "Marsk FC")]),
    # “The group” is a body that does something, if no other is called so; “the army” is that of a state.
    (
        "Shares in the Lund-listed group fell. Orul Foods Ltd left. The group said it was shut.",
        [("it was shut", "Orul Foods Ltd")],
    ),
    ("The Marsk Front freed Ann Doe. In a statement, the group said it was shut.", [("it was shut", "Marsk Front")]),
    ("The Marsk Front freed a second group of nuns. The group said it was shut.", [("it was shut", "Group")]),
    ("A group of nuns met the Marsk Front. The group said it was shut.", [("it was shut", "Group")]),
    ("The Lund Council met Ann Doe. The group said it was shut.", [("it was shut", "Group")]),
    ("The Free Orul Army freed Ann Doe. The army said it was shut.", [("it was shut", "Army")]),
    ("The Orul Army freed Ann Doe. The army said it was shut.", [("it was shut", "Orul Army")]),
    ("The Martyrs of Orul Brigade said it was shut.", [("it was shut", "Martyrs of Orul Brigade")]),
    ("Residents of Orul Council said it was shut.", [("it was shut", "Residents of Orul Council")]),
]
TOLD = [
    # What is denied or proposed, warned of, or given as an assurance.
    ("Ann Doe denied ever having owned it.", [("ever having owned it", "Ann Doe")]),
    ("The brigade denied having fired shells.", [("having fired shells", "Brigade")]),
    ("Ann Doe denied taking it and said it was shut.", [("taking it", "Ann Doe"), ("it was shut", "Ann Doe")]),
    ("Ann Doe suggested moving the pier.", [("moving the pier", "Ann Doe")]),
    ("Ann Doe kept moving the pier.", []),
    ("The company warned of cuts of two hours.", [("cuts of two hours", "Company")]),
    ("The company heard of cuts of two hours.", []),
    ("Ann Doe gave an assurance that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe heard an assurance that it was shut.", []),
    ("Ann Doe closed it, warning that it was wet.", [("that it was wet", "Ann Doe")]),
    ("A judge rejected it, ruling that it was late.", [("that it was late", "A judge")]),
    ("Ann Doe heard the warning that it was wet.", []),
    ("Norway promised to free 40 men.", [("to free 40 men", "Norway")]),
    ("Norway promised to open the strait.", [("to open the strait", "Norway")]),
    ("Bob Roe urged both sides to calm down.", [("both sides to calm down", "Bob Roe")]),
    ("It was shut, according to finance director Ann Doe.", [("It was shut", "Ann Doe")]),
]


# An amount says nothing: whatever is joined behind it goes on from whoever names it.
AMOUNTS = [
    (
        f"The opposition said {amount} was not enough and demanded {more}.",
        [(f"{amount} was not enough", "Opposition"), (more, "Opposition")],
    )
    for amount, more in [
        ("40 million talers", "100 million talers"),
        ("40 million euros", "100 million euros"),
        ("$40 million", "100 million"),
        ("40 metres", "a mile"),
        ("3 per cent", "6 per cent"),
    ]
] + [
    (
        f"The council said {number} {who} had left and demanded an answer.",
        [(f"{number} {who} had left", "Council"), ("an answer", f"{number} {who}")],
    )
    for number, who in [
        ("40", "bakers"),
        ("40 million", "people"),
        ("200", "protesters"),
        ("120", "banks"),
        ("300", "villagers"),
    ]
]

ROUND = "raised $48 million in a round led by Northfield Ventures"
# “The company” is whose release it is, and no firm that only has a part in it; else it is left open.
RELEASES = [
    (
        f"{opening}\n\nThe robot lifts 40 kilos, according to the company.",
        [*told, ("The robot lifts 40 kilos", who)],
    )
    for opening, told, who in [
        (f"QuillOne today announced that it has {ROUND}.", [(f"that it has {ROUND}", "QuillOne")], "QuillOne"),
        (f"Orul Ferra {ROUND}.", [], "Orul Ferra"),
        (f"Orul Robotics, a maker of robots, {ROUND}.", [], "Orul Robotics"),
        ("Orul Foods grew. Its customers include Marsk Motors.", [], "Orul Foods"),
        ("Orul Foods grew with Marsk Motors. Northfield Ventures put in 4 million.", [], "Orul Foods"),
        ("The mill was bought by Orul Foods.", [], "Orul Foods"),
        ("The mill was sold to Ann Doe of Orul Foods.", [], "Orul Foods"),
        ("Orul Ferra builds ferries with Marsk Motors.", [], "Company"),
        ("Orul Telecom signed a deal with Marsk Motors.", [], "Orul Telecom"),
        ("Orul Wireless signed a deal with Marsk Motors.", [], "Company"),
        ("Orul Foods bought Marsk Motors.", [], "Company"),
        ("Orul Foods grew. Marsk Motors grew, too.", [], "Company"),
        ("The mill was bought by Orul Foods from Marsk Motors.", [], "Company"),
        # The only firm, of which the text tells: a council and a union are none.
        ("Marsk Motors grew. The Orul Council praised Marsk Motors.", [], "Marsk Motors"),
        ("Marsk Motors grew. Marsk Motors paid the Union of Orul Bakers.", [], "Marsk Motors"),
    ]
]
# A name that says what a firm does is that of one.
DEEDS_OF_FIRMS = [
    (
        "Orul Ferra, a start-up in Lund, today announced that it has raised $4 million.",
        [("that it has raised $4 million", "Orul Ferra")],
    ),
    ("Orul Ferra announced on Monday it would launch a ferry.", [("it would launch a ferry", "Orul Ferra")]),
    ("Orul Ferra said it had acquired a mill.", [("it had acquired a mill", "Orul Ferra")]),
    ("QuillOne employs 40 people. “It is wet,” QuillOne said.", [("It is wet", "QuillOne")]),
    ("“It is wet,” Orul Ferra said. Orul Ferra employs 40 people.", [("It is wet", "Orul Ferra")]),
    ("Orul Ferra, the company that runs the mill, put the toll at six.", [("the toll at six", "Orul Ferra")]),
    ("Orul Ferra, a small mining firm in Marsk, put the toll at six.", [("the toll at six", "Orul Ferra")]),
    (
        "It rained at Orul. Orul Ferra, the firm that runs the mine, put the toll at six.",
        [("the toll at six", "Orul Ferra")],
    ),
    ("Orul Ferra, an association of bakers, put the toll at six.", [("the toll at six", "Orul Ferra")]),
    ("Orul Ferra, which alleged that it had rained, wept.", [("that it had rained", "Orul Ferra")]),
    ("Orul Ferra, the airline, put the toll at six.", [("the toll at six", "Orul Ferra")]),
]


def test_whoever_says_what_a_firm_does_is_no_person() -> None:
    for text, _ in DEEDS_OF_FIRMS:
        assert [person.kind for person in story.read(text).people] == ["organisation"]


@pytest.mark.parametrize(
    "text",
    [
        "Orul Quill said it would rain. Orul Quill smiled.",
        "Orul Quill announced that she had launched a ferry.",
        "Orul Quill, the mayor, said it had acquired a ferry.",
        "Mayor Orul Quill raised $4 million in the first round.",
        "Ann Ferra announced that it had launched a ferry.",
        "Orul Quill, the company secretary, put the toll at six.",
        "Orul Quill, a grocer in Marsk, put the toll at six. She smiled.",
    ],
)
def test_a_person_may_say_what_a_firm_does(text: str) -> None:
    assert [person.kind for person in story.read(text).people] == ["person"]


# A body beside what it owns or runs is named by its name.
OWNERS = [
    (f"{opening} said it was shut.", [("it was shut", who)])
    for opening, who in [
        ("The dam's owner, Hydro Orul,", "Hydro Orul"),
        ("The owner of the dam, Hydro Orul,", "Hydro Orul"),
        ("The ferry’s operator, Marsk Lines,", "Marsk Lines"),
        ("The fair's sponsor, Quill Ferra,", "Quill Ferra"),
        ("The dam's owner, Ann Doe,", "Ann Doe"),
        ("The dam's owner, a firm in Lund,", "The dam's owner"),
        ("The party's leader, Orul Quill,", "The party's leader"),
        ("The dam's owner, on Monday,", "The dam's owner"),
        ("The dam's owner", "The dam's owner"),
        ("The dam's owner, which Hydro Orul sued,", "The dam's owner"),
        ("The dam's owner, Norway,", "The dam's owner"),
    ]
]
# Words that open a headline are whose name stands behind the colon as speaking on something.
ON_SOMETHING = [
    (f"{headline}\n\nBob Roe, a baker, lost his mill in May. Ann Doe, a judge, left.", found)
    for headline, found in [
        ("‘We eat too much of it’: Bob Roe on fish", [("We eat too much of it", "Bob Roe")]),
        ("“We lost it all”: Bob Roe on the fire", [("We lost it all", "Bob Roe")]),
        ("‘It felt like home’: Ann Doe on leaving Lund", [("It felt like home", "Ann Doe")]),
        ("‘A wonderful cook’: Ann Doe on Bob Roe", [("A wonderful cook", "Ann Doe")]),
        ("'It was worth it': Ann Doe on her last day in court", [("It was worth it", "Ann Doe")]),
        ("‘A danger to us all’: Bob Roe on trial", []),
        ("‘A danger to us all’: Bob Roe on the run", []),
        ("‘A wonderful cook’: Bob Roe remembered", []),
        ("‘We lost it all’: Lund on the fire", []),
        ("‘We lost it all’: how Bob Roe saw the fire", []),
    ]
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *BODIES,
        *WITHOUT_A_NAME,
        *CLAUSES,
        *PRONOUNS,
        *POSTS,
        *OF_NAMES,
        *MEANT,
        *FIRMS,
        *TOLD,
        *AMOUNTS,
        *RELEASES,
        *DEEDS_OF_FIRMS,
    ],
)
def test_who_speaks_in_a_draft(text: str, found: list[tuple[str, str | None]]) -> None:
    assert spoken(text) == found


@pytest.mark.parametrize(
    ("first", "second", "people"),
    [
        ("The rebels", "Rebels", ["The rebels"]),
        ("Rebels", "the rebels", ["Rebels"]),
        ("The northern rebels", "Northern rebels", ["The northern rebels"]),
        ("Residents", "The residents", ["Residents"]),
        ("The rebels", "The rebels", ["The rebels"]),
        ("The rebels", "Two rebels", ["The rebels", "Two rebels"]),
        ("The northern rebels", "The southern rebels", ["The northern rebels", "The southern rebels"]),
        ("A resident", "The residents", ["A resident", "The residents"]),
        ("Residents", "Some residents", ["Residents", "Some residents"]),
        ("A source", "Another source", ["A source", "Another source"]),
    ],
)
def test_the_article_makes_nobody_else_of_those_without_a_name(first: str, second: str, people: list[str]) -> None:
    draft = story.read(f"{first} said that it was shut.\n\n{second[0].upper()}{second[1:]} said that it was wet.")

    assert [person.name for person in draft.people] == people
    assert [quote.speaker for quote in draft.quotes] == [draft.people[0].id, draft.people[-1].id]
