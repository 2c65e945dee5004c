"""Deadlines as news tells them, kind by kind: every field of what `brief countdown` shows."""

import pytest

from briefcli.extract.draft.story import read

WEDNESDAY = "2026-06-10"
REST = "The hall was full of people who had come to hear about it."


def told(text: str, published: str) -> list[dict[str, str]]:
    story = read(f"{text} {REST}", published)
    names = {person.id: person.name for person in story.people}
    outcomes = {one: note.title.split(",")[0] for note in story.notes for one in note.about}
    found = []
    for one in story.deadlines:
        fields = {
            "due": " → ".join(
                " ".join(str(part) for part in (term.due, term.due_time, term.zone) if part is not None) or "unknown"
                for term in one.terms
            ),
            "bound": names.get(one.addressed_to or ""),
            "set by": names.get(one.set_by or ""),
            "what": one.what,
            "otherwise": one.consequence,
            "outcome": outcomes.get(one.id),
        }
        found.append({field: words for field, words in fields.items() if words is not None})
    return found


TOLD = {
    "two who are bound": [
        ("The court gave Ada Quill and Tom Reed until Friday to leave.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ada Quill and Tom Reed", "set by": "Court", "what": "leave"},
        ]),
        ("The court gave Tom Reed until Friday to leave with his wife and son.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Tom Reed", "set by": "Court", "what": "leave with his wife and son"},
        ]),
        ("The court gave the Ministry of Trade and Labour until Friday to reply.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ministry of Trade and Labour", "set by": "Court", "what": "reply"},
        ]),
    ],
    "a few words in quotation marks, with which the clause goes on": [
        ("The union gave the firm until Friday to make “a serious offer” or face a strike.", WEDNESDAY, [
            {
                "due": "2026-06-12", "bound": "Firm", "set by": "Union", "what": "make “a serious offer”",
                "otherwise": "face a strike",
            },
        ]),
        ("The firm has until 1 July to name its \"ghost workers\", the court said.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Firm", "what": "name its \"ghost workers\""},
        ]),
        ("The firm must “come clean” by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "come clean"},
        ]),
        ("Police want anyone who saw the car before Friday to call them.", WEDNESDAY, []),
        ("Police want anyone who saw the car to call them by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Anyone", "set by": "Police", "what": "call them"},
        ]),
        ("“The firm must pay,” she said, “or close by Friday.”", WEDNESDAY, []),
        ("The mayor said: “The firm must pay by Friday.”", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "pay"},
        ]),
        ("“Pay!” the mayor told the firm. “You have until Friday.”", WEDNESDAY, [
            {"due": "2026-06-12", "what": "have until Friday"},
        ]),
    ],
    "what happens to those that fail, after which it happens, and else": [
        ("Shops have until 1 July to bin the lamps; those that do not comply risk a fine.", WEDNESDAY, [
            {
                "due": "2026-07-01", "bound": "Shops", "what": "bin the lamps",
                "otherwise": "those that do not comply risk a fine",
            },
        ]),
        ("Shops have until 1 July to bin the lamps, and those that do not face a fine.", WEDNESDAY, [
            {
                "due": "2026-07-01", "bound": "Shops", "what": "bin the lamps",
                "otherwise": "those that do not face a fine",
            },
        ]),
        ("Shops have until 1 July to bin the lamps; those that glow are old.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Shops", "what": "bin the lamps"},
        ]),
        ("Owners must clear the yard by Friday, after which date it will be sealed.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Owners", "what": "clear the yard", "otherwise": "it will be sealed"},
        ]),
        ("Owners must clear the yard by Friday, after which they can return.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Owners", "what": "clear the yard"},
        ]),
        ("Owners must clear the yard by Friday, else it will be sealed.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Owners", "what": "clear the yard", "otherwise": "it will be sealed"},
        ]),
    ],
    "what was due at the time": [
        ("At the time the court gave owners six months to appeal.", WEDNESDAY, []),
        ("Back then the court gave owners six months to appeal.", WEDNESDAY, []),
        ("At the time of the fire the court gave owners until 1 July to appeal.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Owners", "set by": "Court", "what": "appeal"},
        ]),
    ],
    "what begins or ends on a day, by which something must be done": [
        ("Bidders must lodge offers before trading opens on Monday.", WEDNESDAY, [
            {"due": "2026-06-15", "bound": "Bidders", "what": "lodge offers"},
        ]),
        ("Reed was told to pay before the court rises on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Reed", "what": "pay"},
        ]),
        ("Reed paid before the court rose on Monday.", WEDNESDAY, []),
        ("Bids are due in by 1 July.", WEDNESDAY, [{"due": "2026-07-01", "what": "Bids"}]),
        ("The train is due in by Friday.", WEDNESDAY, []),
        ("Parents can still apply, with the deadline on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "deadline on Friday"},
        ]),
        ("The board spoke of the deadline on Monday.", WEDNESDAY, []),
    ],
    "what comes unless somebody acts, and if nothing is done by a day that comes first": [
        ("The bill becomes law on 1 July unless Reed vetoes it.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Reed", "what": "Reed vetoes it", "otherwise": "The bill becomes law"},
        ]),
        ("The bill became law on 1 June although Reed vetoed it.", WEDNESDAY, []),
        ("If by 1 July no buyer is found, the mill will shut.", WEDNESDAY, [
            {"due": "2026-07-01", "what": "no buyer is found", "otherwise": "the mill will shut"},
        ]),
        ("The union said that if by Friday nothing has been paid, its members will stay at home.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "nothing has been paid", "otherwise": "its members will stay at home"},
        ]),
        ("If by Friday it rains, the fair will move.", WEDNESDAY, []),
    ],
    "a length that is not exact, and the day beside it": [
        ("Taxpayers have less than three weeks to file their returns, with the deadline set for 30 June.", WEDNESDAY, [
            {"due": "2026-06-30", "bound": "Taxpayers", "what": "file their returns"},
        ]),
        ("The mill has just over a week to reply.", WEDNESDAY, [
            {"due": "unknown", "bound": "The mill", "what": "reply"},
        ]),
        ("The mill has no more than ten days to reply.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "The mill", "what": "reply"},
        ]),
        ("The mill has up to ten days to reply.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "The mill", "what": "reply"},
        ]),
    ],
    "a last chance, and what a deadline is now": [
        ("The court gave the mill a last chance to reply by 1 July, failing which it would be shut.", WEDNESDAY, [
            {
                "due": "2026-07-01", "bound": "The mill", "set by": "Court", "what": "reply",
                "otherwise": "it would be shut",
            },
        ]),
        ("The mill missed its last chance to reply by 1 July.", WEDNESDAY, []),
        ("The filing deadline, originally 15 June, is now 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "what": "filing"},
        ]),
        ("The filing deadline, originally 15 June, is now on everyone’s mind.", WEDNESDAY, []),
    ],
    "a strike that somebody goes on, and entries of a list": [
        ("The union has threatened to go on strike from 1 July if its demands are not met.", WEDNESDAY, [
            {"due": "2026-07-01", "set by": "Union", "what": "if its demands are not met", "otherwise": "go on strike"},
        ]),
        ("The union has threatened to go on air from 1 July if its song is played.", WEDNESDAY, []),
        ("Deadline: 1 July.", WEDNESDAY, [{"due": "2026-07-01", "what": "Deadline: 1 July"}]),
        ("Last date to apply: 1 July.", WEDNESDAY, [{"due": "2026-07-01", "what": "apply"}]),
        ("The deadline: a tale from 1 May to 2 June.", WEDNESDAY, []),
    ],
    "what is asked for in so many days, what has to be done to things, and comments invited": [
        ("The court asked the bureau to file its report in four weeks.", WEDNESDAY, [
            {"due": "2026-07-08", "bound": "Bureau", "set by": "Court", "what": "file its report"},
        ]),
        ("The court asked the bureau to run the race in four weeks.", WEDNESDAY, []),
        ("The mill hopes to pay the fine in ten days.", WEDNESDAY, []),
        ("Dogs not chipped by 1 July will be seized.", WEDNESDAY, [
            {"due": "2026-07-01", "what": "Dogs not chipped", "otherwise": "will be seized"},
        ]),
        ("Dogs not chipped by 1 July may be healthy.", WEDNESDAY, []),
        ("Comments are invited by 1 July.", WEDNESDAY, [{"due": "2026-07-01", "what": "Comments are invited"}]),
        ("Reed is invited by 1 July.", WEDNESDAY, []),
        ("The mill must mend the dike by July-end.", WEDNESDAY, [
            {"due": "2026-07-31", "bound": "The mill", "what": "mend the dike"},
        ]),
    ],
    "who is bound behind a day, an aside or “it”": [
        ("Weavers at the old mill were on Tuesday handed a 48-hour ultimatum by its owner to return.", WEDNESDAY, [
            {"due": "2026-06-11", "bound": "Weavers", "set by": "Its owner", "what": "return"},
        ]),
        ("The watchdog said it had been asked by ministers to report by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Watchdog", "set by": "Ministers", "what": "report"},
        ]),
        ("Ministers are under orders to submit their cuts by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Ministers", "what": "submit their cuts"},
        ]),
        ("Fans who want a refund need only apply by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Fans", "what": "apply"},
        ]),
        ("Bidders were told that they must reply by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Bidders", "what": "reply"},
        ]),
        ("The court heard the millers, and gave them until Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "Court", "what": "gave them until Friday"},
        ]),
    ],
    "the penalty, those who refuse, and what a court found out": [
        ("Landlords must register by 1 July. The penalty for not doing so is a fine.", WEDNESDAY, [
            {
                "due": "2026-07-01", "bound": "Landlords", "what": "register",
                "otherwise": "The penalty for not doing so is a fine",
            },
        ]),
        ("Landlords must register by 1 July. The penalty for theft is a fine.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Landlords", "what": "register"},
        ]),
        ("Staff were given until Friday to sign, with those who refuse facing the sack.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Staff", "what": "sign", "otherwise": "those who refuse facing the sack"},
        ]),
        ("The court found that the bank gave Reed two days to answer.", WEDNESDAY, [
            {"due": "unknown", "bound": "Reed", "set by": "Bank", "what": "answer"},
        ]),
        ("The court said that the bank has given Reed two days to answer.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Reed", "set by": "Bank", "what": "answer"},
        ]),
    ],
    "what is told a sentence or two later, in other words or at the end": [
        (
            "Weavers gave the mill ten days to pay its wages. They will down tools if none is paid within ten days.",
            WEDNESDAY,
            [
                {
                    "due": "2026-06-20", "bound": "The mill", "set by": "Weavers", "what": "pay its wages",
                    "otherwise": "They will down tools",
                },
            ],
        ),
        ("The court gave the mill until 1 July to pay. Reed said its gates would shut if it did not.", WEDNESDAY, [
            {
                "due": "2026-07-01", "bound": "The mill", "set by": "Court", "what": "pay",
                "otherwise": "its gates would shut",
            },
        ]),
        ("The court gave the mill until 1 July to pay. Reed said its gates would shut if it rained.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "The mill", "set by": "Court", "what": "pay"},
        ]),
        ("Orul gave Velm until Friday to free two men, and said it would act if they were not freed.", WEDNESDAY, [
            {
                "due": "2026-06-12", "bound": "Velm", "set by": "Orul", "what": "free two men",
                "otherwise": "it would act",
            },
        ]),
        (
            "Tenants must be out by 1 July. Roe has been there for years. Anyone still there will be removed.",
            WEDNESDAY,
            [
                {
                    "due": "2026-07-01", "bound": "Tenants", "what": "out",
                    "otherwise": "Anyone still there will be removed",
                },
            ],
        ),
        ("Traders must leave by 1 July. “They want us out by 1 July,” Roe said.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Traders", "what": "leave"},
        ]),
        ("Traders must leave by 1 July. The mayor must name a judge by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Traders", "what": "leave"},
            {"due": "2026-07-01", "bound": "The mayor", "what": "name a judge"},
        ]),
    ],
    "a length before an event whose day stands behind a comma": [
        ("Singers must have the score six weeks before the premiere, on October 17.", WEDNESDAY, [
            {"due": "2026-09-05", "bound": "Singers", "what": "the score"},
        ]),
        ("The council was told not to fell the limes before its next session, on Thursday.", WEDNESDAY, [
            {"due": "2026-06-11", "bound": "Council", "what": "not to fell the limes"},
        ]),
    ],
    "a part of a month": [
        ("The mill must reply by mid-July.", WEDNESDAY, [
            {"due": "2026-07-11", "bound": "The mill", "what": "reply"},
        ]),
        ("The mill must reply by late July.", WEDNESDAY, [
            {"due": "2026-07-21", "bound": "The mill", "what": "reply"},
        ]),
        ("The mill must reply by July.", WEDNESDAY, [{"due": "2026-07-01", "bound": "The mill", "what": "reply"}]),
    ],
    "whom a pact commits, what somebody is to do under it, and notice of what": [
        ("The pact commits members to cut waste by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Members", "what": "cut waste"},
        ]),
        ("The firm has committed itself to cut waste by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Firm", "what": "cut waste"},
        ]),
        ("Under the deal, troops are to leave by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Troops", "what": "leave"},
        ]),
        ("Under the bridge, troops are to dance by 1 July.", WEDNESDAY, []),
        ("The union on Monday gave the mill a 14-day notice of a strike.", WEDNESDAY, [
            {"due": "2026-06-22", "bound": "The mill", "set by": "Union", "what": "gave the mill a 14-day notice"},
        ]),
    ],
    "what is demanded without “that”, behind an aside, or not at all": [
        ("Reed demanded the abbey sell its boats by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The abbey", "set by": "Reed", "what": "sell its boats"},
        ]),
        ("Reed, who demanded the abbey sell its boats, left by Friday.", WEDNESDAY, []),
        ("The abbey must, under the order, sell its boats by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The abbey", "what": "sell its boats"},
        ]),
        ("The court did not give the abbey until Friday to sell its boats.", WEDNESDAY, []),
        ("The court never gave the abbey 30 days to sell its boats.", WEDNESDAY, []),
        ("The deal is expected to close in the third quarter.", WEDNESDAY, []),
        ("The sale closes on 24 June.", WEDNESDAY, []),
        ("The deal expires on 24 June.", WEDNESDAY, [{"due": "2026-06-24", "what": "The deal"}]),
        ("Bids must be in by 5 p.m. Eastern on Friday.", WEDNESDAY, [
            {"due": "2026-06-12 17:00:00 America/New_York", "what": "Bids must be in"},
        ]),
    ],
    "a day ahead of a deadline": [
        ("Urged people in Marsk to vote ahead of the June 24 deadline.", WEDNESDAY, [
            {"due": "2026-06-24", "what": "the June 24 deadline"},
        ]),
    ],
    "who is “he” where others are named": [
        ("Ann Doe was jailed in May.\n\nShe has until 24 June to appeal.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Ann Doe", "what": "appeal"},
        ]),
        ("Ted Roe was ill.\n\nGiven that Ann Doe is strong, he has until 24 June to appeal.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Ted Roe", "what": "appeal"},
        ]),
        ("Bob Lark beat Ted Roe.\n\nGiven the lead of Tom Lund, he has until 24 June to appeal.", WEDNESDAY, [
            {"due": "2026-06-24", "what": "appeal"},
        ]),
        ("Tom Lund was held by Judge Ted Roe. He has until 24 June to appeal.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Tom Lund", "what": "appeal"},
        ]),
    ],
    "what is said beside a condition": [
        ("The union would call a strike unless the men were paid by Friday, Reed said.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "the men were paid", "otherwise": "The union would call a strike"},
        ]),
        ("The guild, which had called for a boycott unless the rise was reversed by Friday, sang.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "the rise was reversed", "otherwise": "had called for a boycott"},
        ]),
        ("The guild said it was dear and threatened to shut the port on 12 June unless it was mended.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "Guild", "what": "it was mended", "otherwise": "shut the port"},
        ]),
        ("Reed made 43 demands, of which nine must be met by 1 September.", WEDNESDAY, [
            {"due": "2026-09-01", "what": "be met"},
        ]),
        ("The search will be called off on 12 June unless new information comes in.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "new information comes in", "otherwise": "The search will be called off"},
        ]),
        ("The strike will begin on 12 June unless the administration raises its offer.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Administration", "what": "the administration raises its offer",
             "otherwise": "The strike will begin"},
        ]),
        ("Nine of the firms must pay by 1 September.", WEDNESDAY, [
            {"due": "2026-09-01", "bound": "Nine of the firms", "what": "pay"},
        ]),
        ("Unless the men were paid by Friday, Reed said, the union would call a strike.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "the men were paid", "otherwise": "the union would call a strike"},
        ]),
        ("Unless the men were paid by Friday, the union would call a strike, Reed said.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "the men were paid", "otherwise": "the union would call a strike"},
        ]),
        ("Unless the men are paid by Friday, said Reed.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "the men are paid"},
        ]),
    ],
    "who sets it": [
        ("The court had ruled that Tom Lund must leave the isle, and set 24 June as the deadline for his return.",
         WEDNESDAY, [{"due": "2026-06-24", "set by": "Court", "what": "his return"}]),
        ("The court had ruled that Tom Lund must leave the isle, and gave the abbey until 24 June to reply.",
         WEDNESDAY, [{"due": "2026-06-24", "bound": "The abbey", "set by": "Court", "what": "reply"}]),
        ("The union said the mill had failed, and gave it until 24 June to pay.", WEDNESDAY, [
            {"due": "2026-06-24", "set by": "Union", "what": "pay"},
        ]),
        ("Tom Lund was taken to the Norvian High Court and he was ordered to leave by 24 June.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Tom Lund", "what": "leave"},
        ]),
    ],
    "what it is for": [
        ("The abbey has until 24 June, the eve of the Lamp Fair, to sell its boats.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "The abbey", "what": "sell its boats"},
        ]),
        ("The court set a 24 June deadline for the abbey to file a plan that would please the town.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "The abbey", "set by": "Court", "what": "file a plan"},
        ]),
        ("The union will strike unless wages rise by 24 June, which is a holiday.", WEDNESDAY, [
            {"due": "2026-06-24", "what": "wages rise", "otherwise": "The union will strike"},
        ]),
    ],
    "what has happened, and where somebody speaks": [
        ("The report forced Tom Lund to resign on 4 June, a day before the party conference.", WEDNESDAY, []),
        ("The rule forces mills to name their owners by 24 June.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Mills", "what": "name their owners"},
        ]),
        ("The union urged Tom Lund to speak before Congress.", WEDNESDAY, []),
    ],
    "what is up to nobody": [
        ("If inflation does not fall by 24 June, rates may rise.", WEDNESDAY, []),
        ("Unless the oil price falls by 24 June, rates may rise.", WEDNESDAY, []),
        ("If the mill does not pay by 24 June, rates may rise.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "The mill", "what": "pay", "otherwise": "rates may rise"},
        ]),
    ],
    "what can be changed": [
        ("Passengers can change their tickets free of charge until Friday evening.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Passengers", "what": "change their tickets free of charge"},
        ]),
        ("The board could extend the offer to Friday.", WEDNESDAY, []),
        ("The board has extended the offer to Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "Board", "what": "the offer", "outcome": "Extended"},
        ]),
    ],
    "a post inside a quotation": [
        ("PM Tom Lund was sad. “If the minister can, he must go by Friday, failing which we leave,” Doe said.",
         WEDNESDAY, [{"due": "2026-06-12", "what": "go", "otherwise": "we leave"}]),
    ],
    "an ultimatum": [
        ("The miners gave Norvia an ultimatum to free the envoy by July 2.", WEDNESDAY, [
            {"due": "2026-07-02", "bound": "Norvia", "set by": "The miners", "what": "free the envoy"},
        ]),
        ("Reed issued an ultimatum to the town council to reopen the clinic by 20 June.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Town council", "set by": "Reed", "what": "reopen the clinic"},
        ]),
        ("The coalition's ultimatum to the rebels to leave Orul by Friday was ignored.", WEDNESDAY, [
            {"due": "2026-06-05", "bound": "The rebels", "set by": "Coalition", "what": "leave Orul",
             "outcome": "Missed"},
        ]),
        ("Teachers handed the ministry an ultimatum on Tuesday to raise wages by the end of June.", WEDNESDAY, [
            {"due": "2026-06-30", "bound": "Ministry", "set by": "Teachers", "what": "raise wages"},
        ]),
        ("Doe has an ultimatum from the bank to sell the mill by 15 July.", WEDNESDAY, [
            {"due": "2026-07-15", "bound": "Doe", "set by": "Bank", "what": "sell the mill"},
        ]),
        ("The bishops have delivered an ultimatum to the abbey: pay by 1 July or leave.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "The abbey", "set by": "The bishops", "what": "pay", "otherwise": "leave"},
        ]),
        ("Nurses gave the ministry an ultimatum: raise wages by Friday or face a strike.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ministry", "set by": "Nurses", "what": "raise wages",
             "otherwise": "face a strike"},
        ]),
        ("The court gave Doe until Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Doe", "set by": "Court", "what": "gave Doe until Friday"},
        ]),
        ("The court gave the two sides until Friday.", WEDNESDAY, [
            {
                "due": "2026-06-12", "bound": "The two sides", "set by": "Court",
                "what": "gave the two sides until Friday",
            },
        ]),
        ("The bank gave loans until Friday.", WEDNESDAY, []),
        ("Doe has an extra day, until 28 August, to pay.", WEDNESDAY, [
            {"due": "2026-08-28", "bound": "Doe", "what": "pay"},
        ]),
        ("Doe announced the tax deadline has been extended until 28 August.", WEDNESDAY, [
            {"due": "2026-08-28", "what": "tax", "outcome": "Extended"},
        ]),
        ("They wrote to the Ministry of Health, which must answer by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ministry of Health", "what": "answer"},
        ]),
        ("They wrote to the Centre of Trade for Orul, which must answer by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Centre of Trade for Orul", "what": "answer"},
        ]),
        ("They wrote to the head of the Marsk Bank, who must answer by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The head of the Marsk Bank", "what": "answer"},
        ]),
        ("They wrote to the head of the Marsk Bank, which must answer by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Marsk Bank", "what": "answer"},
        ]),
        ("Reed said he would rule by Friday.", WEDNESDAY, [{"due": "2026-06-12", "bound": "Reed", "what": "rule"}]),
        ("Reed said an appeal would be filed by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "an appeal would be filed"},
        ]),
        ("Reed said a film would be shown by Friday.", WEDNESDAY, []),
        ("The vote, due on 20 August, was delayed until 28 August.", WEDNESDAY, []),
        ("The hearing is on 28 August. Comments must be received by noon that day.", WEDNESDAY, [
            {"due": "2026-08-28 12:00:00", "what": "Comments must be received"},
        ]),
        ("Residents must leave by 2200 tonight.", WEDNESDAY, [
            {"due": "2026-06-10 22:00:00", "bound": "Residents", "what": "leave"},
        ]),
        ("The court granted four weeks’ time to the mill to file a reply.", WEDNESDAY, [
            {"due": "2026-07-08", "bound": "The mill", "set by": "Court", "what": "file a reply"},
        ]),
        ("The court granted time till 1 July to the mill to file a reply.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "The mill", "set by": "Court", "what": "file a reply"},
        ]),
        ("We grant one further chance of four weeks to file a reply.", WEDNESDAY, [
            {"due": "2026-07-08", "what": "file a reply"},
        ]),
        ("Pressure from the board forced the mill to file a reply by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "what": "file a reply"},
        ]),
        ("Reed must reply within a week thereafter.", WEDNESDAY, [
            {"due": "unknown", "bound": "Reed", "what": "reply"},
        ]),
        ("The court heard of an ultimatum: words by 1 July were not enough.", WEDNESDAY, []),
        ("The ultimatum was issued on Monday during a visit to the mill.", WEDNESDAY, []),
        ("The ultimatum was issued on Monday and expires on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "ultimatum was issued on Monday and expires on Friday"},
        ]),
        ("The ultimatum, issued on Monday, gives the mill seven days to pay.", WEDNESDAY, [
            {"due": "2026-06-15", "bound": "The mill", "what": "pay"},
        ]),
        ("The miners had issued a 21-day strike notice, which lapses on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "The miners", "what": "strike"},
        ]),
        ("The 14-day ultimatum that the miners gave the mill expired on Monday.", WEDNESDAY, []),
        ("The miners said their seven-day ultimatum to the mill had elapsed.", WEDNESDAY, []),
        ("The march follows the expiry of a 14-day ultimatum on Monday.", WEDNESDAY, []),
        ("The miners met before the expiry of a 14-day ultimatum on Monday.", WEDNESDAY, [
            {"due": "2026-06-15", "what": "ultimatum on Monday"},
        ]),
        ("The 14-day ultimatum lapses on Monday.", WEDNESDAY, [
            {"due": "2026-06-15", "what": "ultimatum lapses on Monday"},
        ]),
        ("The bishops delivered an ultimatum to the abbey: the bells would ring by 1 July.", WEDNESDAY, []),
        ("The abbey has an ultimatum of its own to thank for its fame in 1920.", WEDNESDAY, []),
        ("The ministry’s deadline for the mill to close is Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "what": "close", "set by": "Ministry"},
        ]),
    ],
    "it is recalled that time was given": [
        ("The union recalled that labour had given the government until 30 June to raise the wage.",
         WEDNESDAY, [
            {"due": "2026-06-30", "bound": "Government", "set by": "Labour", "what": "raise the wage"},
        ]),
        ("Doe recalled that the nurses had given the ministry until Friday to answer.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ministry", "set by": "The nurses", "what": "answer"},
        ]),
        ("Readers will recall that the league had set Norvia a deadline of 1 July to withdraw.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Norvia", "set by": "League", "what": "withdraw"},
        ]),
        ("The mayor noted that the farmers had given the state a month to pay.", WEDNESDAY, [
            {"due": "unknown", "bound": "The state", "set by": "The farmers", "what": "pay"},
        ]),
        ("Officials recall that the court had ordered the mill to close by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "The mill", "set by": "Court", "what": "close"},
        ]),
        ("It will be recalled that dockers had issued a 21-day ultimatum to the port.", WEDNESDAY, [
            {"due": "unknown", "bound": "The port", "set by": "Dockers", "what": "had issued a 21-day ultimatum"},
        ]),
    ],
    "who gets an ultimatum is bound by it": [
        ("Norvia gets a five-day ultimatum.", WEDNESDAY, [
            {"due": "2026-06-15", "bound": "Norvia", "what": "gets a five-day ultimatum"},
        ]),
        ("The mill got a five-day ultimatum from the nurses to pay its debts.", WEDNESDAY, [
            {"due": "2026-06-15", "bound": "The mill", "set by": "The nurses", "what": "pay its debts"},
        ]),
        ("The governor has received a 14-day ultimatum from the teachers.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "The governor", "set by": "The teachers",
             "what": "has received a 14-day ultimatum"},
        ]),
        ("Abbey handed ten-day ultimatum over unpaid wages.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Abbey", "what": "handed ten-day ultimatum"},
        ]),
        ("The firm was given a seven-day ultimatum by the council to remove the fence.", WEDNESDAY, [
            {"due": "2026-06-17", "bound": "Firm", "set by": "Council", "what": "remove the fence"},
        ]),
        ("The tenants received 30 days' notice from the landlord to leave.", WEDNESDAY, [
            {"due": "2026-07-10", "bound": "The tenants", "set by": "The landlord", "what": "leave"},
        ]),
        ("Council served ten-day ultimatum to the mill.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "The mill", "set by": "Council", "what": "served ten-day ultimatum"},
        ]),
        ("Nurses handed the ministry ten-day ultimatum over wages.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Ministry", "set by": "Nurses",
             "what": "handed the ministry ten-day ultimatum"},
        ]),
    ],
    "what happens otherwise stands in the next clause or sentence": [
        ("The dockers gave the port until Friday to raise pay. Otherwise they will strike.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The port", "set by": "The dockers", "what": "raise pay",
             "otherwise": "they will strike"},
        ]),
        ("The council gave the firm until 1 July to mend the wall, failing which it will be fined.",
         WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Firm", "set by": "Council", "what": "mend the wall",
             "otherwise": "it will be fined"},
        ]),
        ("Norvia must withdraw by Monday, or its bank accounts will be frozen.", WEDNESDAY, [
            {"due": "2026-06-15", "bound": "Norvia", "what": "withdraw",
             "otherwise": "its bank accounts will be frozen"},
        ]),
        ("Residents must leave by noon on Friday. Those who stay will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12 12:00:00", "bound": "Residents", "what": "leave",
             "otherwise": "Those who stay will be arrested"},
        ]),
        ("The court ordered Doe to pay by 1 July; if he does not, he will go to prison.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Doe", "set by": "Court", "what": "pay",
             "otherwise": "he will go to prison"},
        ]),
        ("The mill has until 30 June to pay. If it fails to do so, the bank will sell it.", WEDNESDAY, [
            {"due": "2026-06-30", "bound": "The mill", "what": "pay", "otherwise": "the bank will sell it"},
        ]),
        ("The court ordered Doe to pay by 1 July; if it rains, the hall will be full.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Doe", "set by": "Court", "what": "pay"},
        ]),
        ("The court ordered Doe to pay by 1 July; the mayor will go to Orul.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Doe", "set by": "Court", "what": "pay"},
        ]),
    ],
    "weather, prices and forecasts bind nobody": [
        ("Rain should reach Orul by noon on Friday.", WEDNESDAY, []),
        ("The storm must weaken by Sunday before boats can sail.", WEDNESDAY, []),
        ("Oil should fall below 60 dollars by the end of June.", WEDNESDAY, []),
        ("The river is expected to rise by Friday.", WEDNESDAY, []),
        ("Temperatures should drop by Thursday evening.", WEDNESDAY, []),
        ("House prices will have to fall by the end of the year.", WEDNESDAY, []),
        ("The mill said it might have to send 40 bakers home by Friday.", WEDNESDAY, []),
        ("Tenants may have to leave by Friday.", WEDNESDAY, []),
        ("Tenants will have to leave by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Tenants", "what": "leave"},
        ]),
        ("The captain should resign by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The captain", "what": "resign"},
        ]),
        ("Oil firms must file their plans by the end of June.", WEDNESDAY, [
            {"due": "2026-06-30", "bound": "Oil firms", "what": "file their plans"},
        ]),
    ],
    "ordered behind something else that was done to somebody": [
        ("The mill was fined 4 million crowns and ordered to pay its crews by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "what": "pay its crews"},
        ]),
        ("Doe was arrested, questioned and told to leave Orul by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Doe", "what": "leave Orul"},
        ]),
        ("The mill was fined and ordered its crews to leave by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Its crews", "set by": "The mill", "what": "leave"},
        ]),
        ("The mill was fined but not ordered to close by Friday.", WEDNESDAY, []),
        ("The mayor was tired and asked to leave by Friday.", WEDNESDAY, []),
    ],
    "headline and body are one": [
        ("Mill firm given until Friday to refund guests\n\nA mill owner was told to refund guests by Friday at noon.",
         WEDNESDAY, [
            {"due": "2026-06-12 12:00:00", "bound": "Mill firm", "what": "refund guests"},
        ]),
        ("Port faces 1 July deadline\n\nThe port of Orul has until 1 July to repay its loan, a court said.",
         WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Port", "what": "repay its loan"},
        ]),
        ("Doe told to close mill by 20 June\n\nA judge told Doe on Tuesday to close the mill by 20 June.",
         WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Doe", "set by": "A judge", "what": "close the mill"},
        ]),
        ("Norvia gets five-day ultimatum\n\nThe league on Tuesday gave Norvia a five-day ultimatum to withdraw.",
         WEDNESDAY, [
            {"due": "2026-06-14", "bound": "Norvia", "set by": "League", "what": "withdraw"},
        ]),
        ("Bids for the mill due by 3 July\n\nBids for the old mill of Marsk are due by 3 July, the bank said.",
         WEDNESDAY, [
            {"due": "2026-07-03", "what": "Bids for the old mill of Marsk"},
        ]),
    ],
    "a condition of weather or prices binds nobody": [
        ("The town will begin work on 27 June unless it rains.", WEDNESDAY, []),
        ("The town will run out of bread on 27 June unless the road reopens.", WEDNESDAY, []),
        ("The fair will be moved on 27 June unless the storm eases.", WEDNESDAY, []),
        ("Growers will strike on 27 June unless prices rise.", WEDNESDAY, []),
        ("Norvia will cut its output on 27 June unless the oil price falls.", WEDNESDAY, []),
        ("The ferry will stop on 27 June unless winds ease.", WEDNESDAY, []),
        ("Norvia will impose tariffs on 1 July unless Marsk pays its share.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "Marsk", "set by": "Norvia", "what": "Marsk pays its share",
             "otherwise": "Norvia will impose tariffs"},
        ]),
        ("Norvia will be fined unless it pays by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "it pays", "otherwise": "Norvia will be fined"},
        ]),
    ],
    "what became of a deadline": [
        ("The deadline was 3 March. The board extended it to 20 March.", "2026-03-10", [
            {"due": "2026-03-03 → 2026-03-20", "what": "deadline was 3 March"},
        ]),
        ("The mill must sign by 1 July. On Monday the union lifted the deadline.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "The mill", "what": "sign", "outcome": "Dropped"},
        ]),
        ("The council extended the deadline for bids from 20 June to 1 July.", WEDNESDAY, [
            {"due": "2026-06-20 → 2026-07-01", "set by": "Council", "what": "bids"},
        ]),
        ("The board postponed the deadline until Tuesday.", WEDNESDAY, [
            {"due": "2026-06-16", "set by": "Board", "what": "postponed the deadline until Tuesday",
             "outcome": "Moved to another day"},
        ]),
        ("The mill missed its deadline of Monday to pay the tenants, Doe said.", WEDNESDAY, [
            {"due": "2026-06-08", "bound": "The mill", "what": "pay the tenants", "outcome": "Missed"},
        ]),
        ("The town met the 8 June deadline to repay its loan.", WEDNESDAY, [
            {"due": "2026-06-08", "bound": "Town", "what": "repay its loan", "outcome": "Met"},
        ]),
        ("The contract of the bus drivers expires on 30 June.", WEDNESDAY, [
            {"due": "2026-06-30", "what": "The contract of the bus drivers"},
        ]),
        ("The nurses gave Orul until Friday to pay. Late on Tuesday they withdrew their ultimatum.",
         WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Orul", "set by": "The nurses", "what": "pay", "outcome": "Dropped"},
        ]),
        ("The league gave Norvia until Friday to withdraw. Reed extended it until Monday.", WEDNESDAY, [
            {"due": "2026-06-12 → 2026-06-15", "bound": "Norvia", "set by": "League", "what": "withdraw"},
        ]),
        ("The deadline to register is 1 July. The board moved it to 8 July.", WEDNESDAY, [
            {"due": "2026-07-01 → 2026-07-08", "what": "register"},
        ]),
        ("The deadline was 3 March. The firm missed the deadline.", "2026-03-10", [
            {"due": "2026-03-03", "what": "deadline was 3 March", "outcome": "Missed"},
        ]),
        ("The deadline for bids was 3 March. On Monday the council extended it by three weeks.", "2026-03-10", [
            {"due": "2026-03-03 → 2026-03-24", "what": "bids"},
        ]),
        ("The dockers called a strike from 27 June unless wages rise. The strike was called off on Monday.",
         WEDNESDAY, [
            {"due": "2026-06-27", "set by": "The dockers", "what": "wages rise", "otherwise": "a strike",
             "outcome": "Dropped"},
        ]),
        ("The dockers called a strike from 27 June unless wages rise. The vote was called off on Monday.",
         WEDNESDAY, [
            {"due": "2026-06-27", "set by": "The dockers", "what": "wages rise", "otherwise": "a strike"},
        ]),
        ("The cooks will walk out on 27 June unless wages rise. The dockers called their strike off.",
         WEDNESDAY, [
            {"due": "2026-06-27", "set by": "The cooks", "what": "wages rise",
             "otherwise": "The cooks will walk out"},
        ]),
        ("The dockers will begin a strike on 27 June unless wages rise. They may call off the strike.",
         WEDNESDAY, [
            {"due": "2026-06-27", "set by": "The dockers", "what": "wages rise",
             "otherwise": "The dockers will begin a strike"},
        ]),
        ("The dockers will begin a strike on 27 June unless wages rise. Late on Tuesday they called off the strike.",
         WEDNESDAY, [
            {"due": "2026-06-27", "set by": "The dockers", "what": "wages rise",
             "otherwise": "The dockers will begin a strike",
             "outcome": "Dropped"},
        ]),
        ("The union gave the mill until Friday to sign. The court suspended the ultimatum.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "set by": "Union", "what": "sign", "outcome": "Dropped"},
        ]),
        ("The deadline was 3 March. The board liked it until 20 March.", "2026-03-10", []),
        ("The deadline was 3 March. The town will extend the tram to Orul by 20 March.", "2026-03-10", []),
        ("The deadline was 3 March 2026. The board extended it to 20 March 2026.", "2027-03-10", []),
        ("The strike, which was to begin on Friday unless wages rose, has been called off.", WEDNESDAY, []),
        ("The nurses set a strike for Friday. The strike was called off on Tuesday after a deal.", WEDNESDAY, []),
    ],
    "the headline and its text name the other side differently": [
        ("MPs face Friday deadline\n\nLawmakers in Norvia have until Friday to pass a budget.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Lawmakers", "what": "pass a budget"},
        ]),
        ("Teachers give state ten-day ultimatum\n\nTeachers gave the government ten days to pay them.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Government", "set by": "Teachers", "what": "pay them"},
        ]),
        ("MPs face Friday deadline\n\nLawmakers in Norvia have until Sunday to pass a budget.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "MPs", "what": "face Friday deadline"},
            {"due": "2026-06-14", "bound": "Lawmakers", "what": "pass a budget"},
        ]),
    ],
    "a length of time, and then its day": [
        ("Teachers gave Norvia ten days to pay them. The ultimatum expires on 18 June.", WEDNESDAY, [
            {"due": "2026-06-18", "bound": "Norvia", "set by": "Teachers", "what": "pay them"},
        ]),
        ("The owner has given squatters 48 hours to leave. The police will come if they have not left by Thursday.",
         WEDNESDAY, [
            {"due": "2026-06-11", "bound": "Squatters", "set by": "The owner", "what": "leave",
             "otherwise": "The police will come"},
        ]),
        ("Teachers gave Norvia ten days to pay them. The deadline for bids is 18 June.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Norvia", "set by": "Teachers", "what": "pay them"},
            {"due": "2026-06-18", "what": "bids"},
        ]),
    ],
    "the day on which it ends": [
        ("Teachers gave Norvia ten days to pay them. They strike at the expiration of the ultimatum on 18 June.",
         WEDNESDAY, [
            {"due": "2026-06-18", "bound": "Norvia", "set by": "Teachers", "what": "pay them"},
        ]),
    ],
    "those who fail": [
        ("Tenants who fail to pay by 20 June face eviction.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Tenants", "what": "pay", "otherwise": "face eviction"},
        ]),
        ("Drivers who do not renew their licences by 20 June will be fined.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Drivers", "what": "renew their licences", "otherwise": "will be fined"},
        ]),
        ("The union will strike if the board fails to pay by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "what": "pay",
             "otherwise": "The union will strike"},
        ]),
        ("Drivers who paid by 20 June will get a bonus.", WEDNESDAY, []),
        ("Doe must leave by Friday or be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Doe", "what": "leave", "otherwise": "be arrested"},
        ]),
        ("The two sides failed to reach a deal by Monday’s deadline.", WEDNESDAY, [
            {"due": "2026-06-08", "bound": "The two sides", "outcome": "Missed",
             "what": "failed to reach a deal by Monday’s deadline"},
        ]),
    ],
    "what is over": [
        ("The kidnappers, who had set a Monday deadline, shot a hostage.", WEDNESDAY, []),
        ("The Monday deadline passed without a word.", WEDNESDAY, []),
        ("The kidnappers, who set a Friday deadline, want money.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "The kidnappers", "what": "set a Friday deadline"},
        ]),
        ("Doe has been told he must find a club by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Doe", "what": "find a club"},
        ]),
        ("The president must call an election by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The president", "what": "call an election"},
        ]),
        ("Boats that do not carry trackers by Friday will lose their licences.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Boats", "what": "carry trackers", "otherwise": "will lose their licences"},
        ]),
    ],
    "what is open": [
        ("The consultation runs until 20 June.", WEDNESDAY, [{"due": "2026-06-20", "what": "The consultation"}]),
        ("The exhibition runs until 20 June.", WEDNESDAY, []),
        ("Comments on the plan are welcome until 20 June.", WEDNESDAY, [
            {"due": "2026-06-20", "what": "Comments on the plan"},
        ]),
        ("Children are welcome until 20 June.", WEDNESDAY, []),
        ("The forms are due back on Friday.", WEDNESDAY, [{"due": "2026-06-12", "what": "The forms"}]),
        ("The ship is due back on Friday.", WEDNESDAY, []),
        ("The deadline runs out on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "deadline runs out on Friday"},
        ]),
    ],
    "time": [
        ("Traders gave the town a week’s time to pay, failing which they will strike.", WEDNESDAY, [
            {"due": "2026-06-17", "bound": "Town", "set by": "Traders", "what": "pay", "otherwise": "they will strike"},
        ]),
        ("We have ten days to get ready.", WEDNESDAY, []),
        ("Otherwise landlords must give three months’ notice.", WEDNESDAY, []),
        ("The last date for submission of bids would be 20 June.", WEDNESDAY, [
            {"due": "2026-06-20", "what": "submission of bids"},
        ]),
    ],
    "whom an order binds": [
        ("A court ordered Orul Paper on Tuesday to clean the river by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Orul Paper", "set by": "A court", "what": "clean the river"},
        ]),
    ],
    "hours": [
        ("Norvia has until 11 p.m. GMT on Thursday to withdraw.", WEDNESDAY, [
            {"due": "2026-06-11 23:00:00 Etc/GMT", "bound": "Norvia", "what": "withdraw"},
        ]),
        ("Drivers must move their cars by 6 a.m. on Friday.", WEDNESDAY, [
            {"due": "2026-06-12 06:00:00", "bound": "Drivers", "what": "move their cars"},
        ]),
        ("The league gave the club 48 hours to answer.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Club", "set by": "League", "what": "answer"},
        ]),
        ("Voters have until midnight on Sunday to register.", WEDNESDAY, [
            {"due": "2026-06-14", "bound": "Voters", "what": "register"},
        ]),
        ("The mill must answer by noon Orul time on Friday.", WEDNESDAY, [
            {"due": "2026-06-12 12:00:00", "bound": "The mill", "what": "answer"},
        ]),
        ("Doe has until 5 p.m. today to leave the house.", WEDNESDAY, [
            {"due": "2026-06-10 17:00:00", "bound": "Doe", "what": "leave the house"},
        ]),
    ],
    "a time in marks": [
        ("The board gave him “until Sunday midnight” to leave the mill.", WEDNESDAY, [
            {"due": "2026-06-14", "set by": "Board", "what": "leave the mill"},
        ]),
        ("The board gave the town “until noon on Friday” to hand over the mill.", WEDNESDAY, [
            {"due": "2026-06-12 12:00:00", "bound": "Town", "set by": "Board", "what": "hand over the mill"},
        ]),
    ],
    "an ultimatum and its length": [
        ("Miners gave the board an ultimatum: three days to resign.", WEDNESDAY, [
            {"due": "2026-06-13", "bound": "Board", "set by": "Miners", "what": "resign"},
        ]),
        ("Miners gave the board an ultimatum on Monday – three days to resign and leave the town.", WEDNESDAY, [
            {"due": "2026-06-11", "bound": "Board", "set by": "Miners", "what": "resign and leave the town"},
        ]),
        ("Miners gave the board an ultimatum: three days of rain would not stop them.", WEDNESDAY, []),
        ("Miners gave the board a 14-day ultimatum to meet all unresolved demands.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Board", "set by": "Miners", "what": "meet all unresolved demands"},
        ]),
        ("Miners gave the board a 14-day ultimatum to address all issues in the May 2020 agreement.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Board", "set by": "Miners",
             "what": "address all issues in the May 2020 agreement"},
        ]),
        ("Reed gave a final, three-day ultimatum to the rebels in the valley to leave Orul.", WEDNESDAY, [
            {"due": "2026-06-13", "bound": "The rebels", "what": "leave Orul"},
        ]),
        ("Miners strike on Monday after the expiration of their 14-day ultimatum to the board.", WEDNESDAY, []),
        ("Rebels gave the army 48 hours to leave Orul. On Tuesday they gave it 48 hours to leave.", WEDNESDAY, [
            {"due": "2026-06-11", "bound": "Army", "set by": "Rebels", "what": "leave Orul"},
        ]),
        ("Reed gives rebels 3-day ultimatum to go\n\n“Leave within 72 hours,” he wrote on Tuesday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Rebels", "set by": "Reed", "what": "Leave"},
        ]),
        ("Miners issue ultimatum to keep plan\n\nMiners ordered the board to keep the plan by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "set by": "Miners", "what": "keep the plan"},
        ]),
    ],
    "“should” before its subject": [
        ("The union will strike should no deal be reached by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "deal be reached", "otherwise": "The union will strike"},
        ]),
    ],
    "hours and slots": [
        ("Stations open at 8 a.m. and close at 8 p.m.", WEDNESDAY, []),
        ("The two-hour launch window will be extended until Friday.", WEDNESDAY, []),
        ("The bidding window will be extended until Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "The bidding window", "outcome": "Extended"},
        ]),
    ],
    "a vote on something, and a headline in short": [
        ("The mayor urged both sides to talk before the vote on the budget on 20 June.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Both sides", "set by": "The mayor", "what": "talk"},
        ]),
        ("Miners give board 14 days to pay in strike\n\nMiners gave the board 14 days to raise wages.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Board", "set by": "Miners", "what": "raise wages"},
        ]),
    ],
    "a day that is said on another, and one that heads a line": [
        ("Some 40 miners will walk out on Friday unless the board raises their pay, Doe said on Monday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "set by": "Some 40 miners", "what": "the board raises their pay",
             "otherwise": "Some 40 miners will walk out"},
        ]),
        ("The strike will begin on Friday unless they are paid on Monday.", WEDNESDAY, []),
        ("The dates are set.\n\n30 June: Deadline for entries to the show\n\nThe fair is open.", WEDNESDAY, [
            {"due": "2026-06-30", "what": "entries to the show"},
        ]),
    ],
    "time that is still to begin, or was let pass": [
        ("The millers will have 24 hours to serve the papers.", WEDNESDAY, [
            {"due": "unknown", "bound": "The millers", "what": "serve the papers"},
        ]),
        ("The law had allowed Reed 28 days to appeal but he did not.", WEDNESDAY, []),
    ],
    "what is usual, what is known and what comes to a reader": [
        ("A 60-day comment period is standard for such rules.", WEDNESDAY, []),
        ("The 60-day comment period is under way.", WEDNESDAY, [{"due": "unknown", "what": "comment"}]),
        ("If you have not received a letter by Friday, call the board.", WEDNESDAY, []),
        ("If you have not paid by Friday, we will cut the power.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "If you have not paid", "otherwise": "we will cut the power"},
        ]),
        ("Reed gave a three-day ultimatum to the rebels in the valley of the Orul to leave.", WEDNESDAY, [
            {"due": "2026-06-13", "bound": "The rebels", "set by": "Reed", "what": "leave"},
        ]),
    ],
    "what is open, and extended": [
        ("The filing of papers for the vote in Marsk is extended until 5 p.m. on June 14, Sunday.", WEDNESDAY, [
            {"due": "2026-06-14 17:00:00", "what": "The filing of papers", "outcome": "Extended"},
        ]),
        ("The tender closes at noon on Friday.", WEDNESDAY, [{"due": "2026-06-12 12:00:00", "what": "The tender"}]),
        ("The filing of papers on Friday was long.", WEDNESDAY, []),
    ],
    "what is needed, and notice that a rule demands": [
        ("Reed said the mill needed an answer by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "The mill", "what": "an answer"},
        ]),
        ("The millers need rain by Friday.", WEDNESDAY, []),
        ("A march may begin, for three working days' notice is required.", WEDNESDAY, []),
        ("Tents were needed within days.", WEDNESDAY, []),
        ("The board must send the lists at least 90 days before the election.", WEDNESDAY, [
            {"due": "unknown", "bound": "Board", "what": "send the lists"},
        ]),
    ],
    "an order spelt like a noun, time to do something, returns that are due": [
        ("Reed gave the heads of the mills a 48-hour ultimatum to account for the carts.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The heads of the mills", "set by": "Reed", "what": "account for the carts"},
        ]),
        ("The millers have time till June 19 to reply.", WEDNESDAY, [
            {"due": "2026-06-19", "bound": "The millers", "what": "reply"},
        ]),
        ("Returns lodged without an agent are due by June 30.", WEDNESDAY, [
            {"due": "2026-06-30", "what": "Returns lodged without an agent"},
        ]),
        ("The bid period opens on 6 October and closes at 7 p.m. on 15 October.", WEDNESDAY, [
            {"due": "2026-10-15 19:00:00", "what": "The bid period"},
        ]),
        ("The board extended until June 30 the deadline for the filing of third-quarter returns.", WEDNESDAY, [
            {"due": "2026-06-30", "set by": "Board", "what": "the filing", "outcome": "Extended"},
        ]),
    ],
    "a day told with a pronoun, a deadline that lies behind, an aside before an end": [
        (("Reed gave the mill seven days to file papers. Doe gave Orul a 10-day ultimatum on Sunday to free the men. "
         "“If they are not freed by June 17, we will march,” she said."), WEDNESDAY, [
            {"due": "2026-06-17", "bound": "The mill", "set by": "Reed", "what": "file papers"},
            {"due": "2026-06-17", "bound": "Orul", "set by": "Doe", "what": "free the men",
             "otherwise": "we will march"},
        ]),
        ("The mill must pay within seven days. Late filers are fined after the July 30 deadline.", WEDNESDAY, [
            {"due": "2026-06-17", "bound": "The mill", "what": "pay"},
            {"due": "2026-07-30", "what": "the July 30 deadline"},
        ]),
        ("Doe delivered the ultimatum in Marsk after a deadline of 9 June came and went.", WEDNESDAY, [
            {"due": "2026-06-09", "what": "deadline of 9 June"},
        ]),
        ("The mill missed last year's deadline by weeks.", WEDNESDAY, []),
        ("The bid period, which opened on 1 May, closes on 30 June.", WEDNESDAY, [
            {"due": "2026-06-30", "what": "The bid period"},
        ]),
    ],
    "time up to a day, what was denied or done, and whoever is no number": [
        ("The union gave the mill up to June 30 to pay.", WEDNESDAY, [
            {"due": "2026-06-30", "bound": "The mill", "set by": "Union", "what": "pay"},
        ]),
        ("The union worked up to June 30 to pay.", WEDNESDAY, []),
        ("Doe denied giving the mayor a two-week ultimatum to quit.", WEDNESDAY, []),
        ("Reed said the mill had 14 days to reply, which it did on Monday.", WEDNESDAY, []),
        ("The millers served a 72-hour strike notice on Monday.", WEDNESDAY, [
            {"due": "2026-06-11", "set by": "The millers", "what": "strike"},
        ]),
        ("Guests booked between June 15 and 18 may change their dates until June 30.", WEDNESDAY, [
            {"due": "2026-06-30", "what": "change their dates"},
        ]),
    ],
    "a threat with its length": [
        ("The rebels vowed to kill the men within 72 hours if they do not get the money.", WEDNESDAY, [
            {"due": "2026-06-13", "set by": "The rebels", "what": "get the money",
             "otherwise": "The rebels vowed to kill the men"},
        ]),
        ("The rebels will kill the men within 48 hours unless the army leaves Orul.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Army", "set by": "The rebels", "what": "the army leaves Orul",
             "otherwise": "The rebels will kill the men"},
        ]),
        ("The board vowed to pay the men within 72 hours unless it rained.", WEDNESDAY, [
            {"due": "2026-06-13", "bound": "Board", "what": "pay the men"},
        ]),
        ("The town had up until Friday to leave, Reed said.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Town", "what": "leave"},
        ]),
        ("Reed has more than a year to wait for the trial.", WEDNESDAY, []),
        ("Rebels gave Doe 72 hours to step down. A rebel gave Doe a 72-hour ultimatum to quit.", WEDNESDAY, [
            {"due": "2026-06-13", "bound": "Doe", "set by": "Rebels", "what": "step down"},
        ]),
        ("The firm must pay by Friday. It will close if it does not meet the deadline by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "pay", "otherwise": "It will close"},
        ]),
        ("The union gave the port until Friday to reply, threatening to strike.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The port", "set by": "Union", "what": "reply", "otherwise": "strike"},
        ]),
        ("Reed gave the board until Friday to reply and threatened to call a vote if it did not.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "set by": "Reed", "what": "reply", "otherwise": "call a vote"},
        ]),
        ("Reed gave the board until Friday to reply and threatened to go home if it rained.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "set by": "Reed", "what": "reply"},
        ]),
        ("The union threatened to shut the port if the men are not back in two weeks.", WEDNESDAY, [
            {"due": "2026-06-24", "set by": "Union", "what": "if the men are not back",
             "otherwise": "shut the port"},
        ]),
        ("The union said it would be a surprise if it has not rained in two weeks.", WEDNESDAY, []),
    ],
    "what ends a threat, and whose act prevents it": [
        ("The mill must pay by Friday or face a strike, as doctors said the air was bad.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "what": "pay", "otherwise": "face a strike"},
        ]),
        ("The men must leave by Friday or be arrested as rebels.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The men", "what": "leave", "otherwise": "be arrested as rebels"},
        ]),
        ("They will walk out unless the Ministry of Health pays by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ministry of Health", "what": "the Ministry of Health pays",
             "otherwise": "They will walk out"},
        ]),
    ],
    "what is only supposed, or was not so, binds nobody now": [
        ("If the bill passes, Reed has 15 days to name a deputy.", WEDNESDAY, [
            {"due": "unknown", "bound": "Reed", "what": "name a deputy"},
        ]),
        ("If Reed wants to stay, he has 15 days to pay.", WEDNESDAY, [
            {"due": "2026-06-25", "bound": "Reed", "what": "pay"},
        ]),
        ("Under the constitution, a mayor who loses a vote must resign within ten days.", WEDNESDAY, [
            {"due": "unknown", "bound": "A mayor", "what": "resign"},
        ]),
        ("Under the charter, the mayor must call a vote within ten days if the seat falls vacant.", WEDNESDAY, [
            {"due": "unknown", "bound": "The mayor", "what": "call a vote"},
        ]),
        ("Under the deal, Reed must pay within ten days if he wants to stay.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Reed", "what": "pay"},
        ]),
        ("Under an order issued on Monday, tenants must leave within three days if they live near it.", WEDNESDAY, [
            {"due": "2026-06-11", "bound": "Tenants", "what": "leave"},
        ]),
        ("Doe had a night to forget.", WEDNESDAY, []),
        ("The millers have a month to savour.", WEDNESDAY, []),
        ("Reed, who lost a vote, must resign within ten days.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Reed", "what": "resign"},
        ]),
        ("Had the bill passed, Reed would have had to leave office within a week.", WEDNESDAY, []),
        ("The miller should have paid the rent by Friday.", WEDNESDAY, []),
        ("Those who should have voted must register by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "register"},
        ]),
        ("Reed must hand in the papers that should have been filed in May by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Reed", "what": "hand in the papers that should have been filed in May"},
        ]),
        ("Had the bill passed, Reed would have been given until Friday to pay.", WEDNESDAY, []),
        ("Reed would have to leave office within a week.", WEDNESDAY, [
            {"due": "2026-06-17", "bound": "Reed", "what": "leave office"},
        ]),
        ("The firm would close the mill if volumes failed to recover by Friday.", WEDNESDAY, []),
        ("The firm would close the mill if Reed failed to pay by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Reed", "what": "pay", "otherwise": "The firm would close the mill"},
        ]),
    ],
    "what was promised and not done is over": [
        ("The firm, which had promised to mend the mill by April, missed the date.", WEDNESDAY, [
            {"due": "2026-04-01", "bound": "Firm", "what": "mend the mill", "outcome": "Missed"},
        ]),
        ("The firm had promised to mend the mill by April, but has not.", WEDNESDAY, [
            {"due": "2026-04-01", "bound": "Firm", "what": "mend the mill", "outcome": "Missed"},
        ]),
        ("The firm promised to mend the mill by April, a promise it never kept.", WEDNESDAY, [
            {"due": "2026-04-01", "bound": "Firm", "what": "mend the mill", "outcome": "Missed"},
        ]),
        ("The firm broke a promise to mend the mill by April.", WEDNESDAY, [
            {"due": "2026-04-01", "what": "mend the mill", "outcome": "Missed"},
        ]),
        ("The army promised to leave by Tuesday. That day passed.", WEDNESDAY, [
            {"due": "2026-06-09", "bound": "Army", "what": "leave", "outcome": "Missed"},
        ]),
        ("The union told members to vote by Friday. The day passed quietly.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Members", "set by": "Union", "what": "vote"},
        ]),
        ("The firm has promised to mend the mill by Friday, but has yet to do so.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "mend the mill"},
        ]),
        ("The firm must mend the mill by Friday, but has not.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "mend the mill"},
        ]),
        ("If the firm broke its promise to mend the mill by Friday, it would be fined.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "mend the mill"},
        ]),
        ("Doe denied breaking a promise to mend the mill by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "mend the mill"},
        ]),
        ("The firm has not broken its promise to mend the mill by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "mend the mill"},
        ]),
        ("The firm promised to mend the mill by Friday, but the town did not wait.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "mend the mill"},
        ]),
    ],
    "a weekday called next is no day before the publication": [
        ("The union said on Monday that it would strike next Thursday unless Reed pays.", "2026-06-12", [
            {"due": "2026-06-18", "bound": "Reed", "set by": "Union", "what": "Reed pays",
             "otherwise": "it would strike"},
        ]),
        ("The union said on Monday that it would strike on Thursday unless Reed pays.", "2026-06-12", [
            {"due": "2026-06-11", "bound": "Reed", "set by": "Union", "what": "Reed pays",
             "otherwise": "it would strike"},
        ]),
    ],
    "what the headline counts from the publication has its day below": [
        ("Army gives rival 48 hours to leave Marsk\n\nThe army gave Roe until noon on Thursday to leave it.",
         WEDNESDAY, [
            {"due": "2026-06-11 12:00:00", "bound": "Roe", "set by": "Army", "what": "leave it"},
        ]),
        ("Army gives rival 48 hours to leave Marsk\n\nThe army gave Roe until 20 June to leave it.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Rival", "set by": "Army", "what": "leave Marsk"},
            {"due": "2026-06-20", "bound": "Roe", "set by": "Army", "what": "leave it"},
        ]),
    ],
    "the day from which time counts stands in the sentence before": [
        ("Doe was jailed on Monday. He has 28 days to appeal.", WEDNESDAY, [
            {"due": "2026-07-06", "bound": "Doe", "what": "appeal"},
        ]),
        ("The firm was fined on Monday. It has 28 days to comply, the board said.", WEDNESDAY, [
            {"due": "2026-07-06", "what": "comply"},
        ]),
        ("Doe lost the case on Monday. She has 28 days to lodge an appeal.", WEDNESDAY, [
            {"due": "2026-07-06", "what": "lodge an appeal"},
        ]),
        ("A court on Monday refused to free Doe. The town said it would appeal. It has 28 days to do so.", WEDNESDAY, [
            {"due": "2026-07-06", "what": "do so"},
        ]),
        ("A court on Monday refused to free Doe. The town said it would meet. It has 28 days to do so.", WEDNESDAY, [
            {"due": "2026-07-08", "what": "do so"},
        ]),
        ("The board on Monday fined the firm. It was late. It gave the firm 28 days to mend them.", WEDNESDAY, [
            {"due": "2026-07-06", "bound": "Firm", "what": "mend them"},
        ]),
        ("A court on Monday overturned it. In a 2-1 decision, it said Doe must leave within 28 days.", WEDNESDAY, [
            {"due": "2026-07-06", "bound": "Doe", "what": "leave"},
        ]),
        ("The watchdog on Monday fined the firm. It said the firm must pay within 28 days.", WEDNESDAY, [
            {"due": "2026-07-06", "bound": "Firm", "what": "pay"},
        ]),
        ("Doe quit in a statement on Monday. The statement said she would reply within 28 days.", WEDNESDAY, [
            {"due": "2026-07-06", "what": "reply"},
        ]),
        ("The watchdog met on Monday. It said the firm must pay within 28 days.", WEDNESDAY, [
            {"due": "2026-07-08", "bound": "Firm", "what": "pay"},
        ]),
        ("The board on Monday fined the firm. The millers said it must pay within 28 days.", WEDNESDAY, [
            {"due": "2026-07-08", "what": "pay"},
        ]),
        ("The town said it would appeal against Monday's ruling. It has 28 days to do so.", WEDNESDAY, [
            {"due": "2026-07-06", "what": "do so"},
        ]),
        ("The town said it would appeal after Monday's fire. It has 28 days to do so.", WEDNESDAY, [
            {"due": "2026-07-08", "what": "do so"},
        ]),
        ("Doe spoke on Monday. The millers have 28 days to comply.", WEDNESDAY, [
            {"due": "2026-07-08", "bound": "The millers", "what": "comply"},
        ]),
        ("Doe was jailed on Monday. He has 28 days to leave.", WEDNESDAY, [
            {"due": "2026-07-08", "bound": "Doe", "what": "leave"},
        ]),
        ("The House on Tuesday heard Reed. It also asked the state to fence the lake within 90 days.", WEDNESDAY, [
            {"due": "2026-09-07", "bound": "The state", "what": "fence the lake"},
        ]),
        ("The House on Tuesday heard Reed. The court asked the state to fence the lake within 90 days.", WEDNESDAY, [
            {"due": "2026-09-08", "bound": "The state", "set by": "Court", "what": "fence the lake"},
        ]),
        ("Those who have no permit have been given ten days to leave, up to 20 June.", WEDNESDAY, [
            {"due": "2026-06-20", "what": "leave"},
        ]),
        ("The union set a deadline of last Friday for the port to reply.", WEDNESDAY, []),
        ("Millers marched to the town hall on Monday. They demanded a reply within seven days.", WEDNESDAY, [
            {"due": "2026-06-15", "what": "a reply"},
        ]),
        ("If the voters agree, the council must call an election within two weeks.", WEDNESDAY, [
            {"due": "unknown", "bound": "Council", "what": "call an election"},
        ]),
        ("The town has failed to meet three deadlines to mend the pier, the latest on 31 May.", WEDNESDAY, []),
        ("Norvia dropped its veto hours before a midnight deadline on Tuesday.", WEDNESDAY, []),
        ("The board must reply by the end of the summit.", WEDNESDAY, [
            {"due": "unknown", "bound": "Board", "what": "reply"},
        ]),
        ("Doe said she would reply by the end of the summit.", WEDNESDAY, [
            {"due": "unknown", "bound": "Doe", "what": "reply"},
        ]),
        ("Doe had replied by the end of the summit.", WEDNESDAY, []),
        ("Prices would fall by the end of the season, clerks said.", WEDNESDAY, []),
        ("The papers must be lodged by 1am.", WEDNESDAY, [
            {"due": "2026-06-11 01:00:00", "what": "The papers must be lodged"},
        ]),
        ("The papers must be lodged by 1am on Wednesday.", WEDNESDAY, [
            {"due": "2026-06-10 01:00:00", "what": "The papers must be lodged"},
        ]),
    ],
    "whose time it is, and what ends": [
        ("Men came back after the court halted their strike and ordered the mill to pay by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "set by": "Court", "what": "pay"},
        ]),
        ("The town gave the owners in May an ultimatum of 90 days to present a plan.", WEDNESDAY, [
            {"due": "unknown", "bound": "The owners", "set by": "Town", "what": "present a plan"},
        ]),
        ("Lund have until Friday to appeal. The women's window closes at 5pm on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Lund", "what": "appeal"},
            {"due": "2026-06-12 17:00:00", "what": "The women's window"},
        ]),
        ("A permit that allows fuel sales to clinics expires on 30 June.", WEDNESDAY, [
            {"due": "2026-06-30", "what": "A permit"},
        ]),
        ("Farmers wanting to move sheep have until Friday to apply.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Farmers", "what": "apply"},
        ]),
        ("An amnesty for drivers who have lost their licences ends on Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "An amnesty for drivers"},
        ]),
        ("The owner of drivers who have lost their licences ends on Friday.", WEDNESDAY, []),
        ("Objections can be lodged until Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "Objections can be lodged"},
        ]),
        (("Tax day moves; visa amnesty window closes tonight\n\nThe court had on Monday asked the board to place its "
         "plan on record within two days."), WEDNESDAY, [
            {"due": "2026-06-10", "what": "visa amnesty window"},
            {"due": "2026-06-10", "bound": "Board", "set by": "Court", "what": "place its plan on record"},
        ]),
    ],
    "who threatens, who tells and whom": [
        ("The union said it would strike from Friday unless the board paid.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "set by": "Union", "what": "the board paid",
             "otherwise": "it would strike"},
        ]),
        ("The union warned it would walk out if the board did not pay by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "set by": "Union", "what": "pay", "otherwise": "it would walk out"},
        ]),
        ("Ada Quill said they would strike unless the board paid by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "what": "the board paid", "otherwise": "they would strike"},
        ]),
        ("The mill said it would close unless the bank lent it $4m by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Bank", "what": "the bank lent it $4m", "otherwise": "it would close"},
        ]),
        ("Leave by Friday or face arrest, the army told villagers.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Villagers", "set by": "Army", "what": "Leave", "otherwise": "face arrest"},
        ]),
        ("Pay by Friday or lose the house, the bank told Ada Quill.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ada Quill", "set by": "Bank", "what": "Pay", "otherwise": "lose the house"},
        ]),
        ("Ann Hale said she had given the mill until Friday to pay its debt and would ask for more.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "set by": "Ann Hale", "what": "pay its debt"},
        ]),
        (("The campaign group Clean Marsk left.\n\nAnn Hale, the mayor, said she had given the firm until Friday to "
          "reply."), WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "set by": "Ann Hale", "what": "reply"},
        ]),
        ("The licence lapses on Friday unless it is renewed.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "it is renewed", "otherwise": "The licence lapses"},
        ]),
        ("Unless the board pays by Friday, the union will strike.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Board", "what": "the board pays", "otherwise": "the union will strike"},
        ]),
        ("The hall is up for sale, with offers due by Friday.", WEDNESDAY, [{"due": "2026-06-12", "what": "offers"}]),
        ("The hall is up for hire, with trains due by Friday.", WEDNESDAY, []),
        ("Tenants were served notices to quit by Friday.", WEDNESDAY, [{"due": "2026-06-12", "what": "quit"}]),
        ("Pay by Friday or Monday would be fair, the bank told Ada Quill.", WEDNESDAY, []),
        ("Work by the end of May or June is unlikely, Ada Quill told the board.", WEDNESDAY, []),
    ],
    "ends put off by a length, and lengths from now": [
        ("The council extended the 24 June deadline by two weeks.", WEDNESDAY, [
            {"due": "2026-06-24 → 2026-07-08", "set by": "Council",
             "what": "extended the 24 June deadline by two weeks"},
        ]),
        ("The deadline for bids, 24 June, was extended by a week.", WEDNESDAY, [
            {"due": "2026-06-24 → 2026-07-01", "what": "bids"},
        ]),
        ("The deadline of 24 June was brought forward by a week.", WEDNESDAY, []),
        ("The truce, due to end on Friday, was extended by ten days.", WEDNESDAY, [
            {"due": "2026-06-12 → 2026-06-22", "what": "The truce"},
        ]),
        ("The truce, due to end on Friday, was welcomed by ten states.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "The truce"},
        ]),
        ("The lease runs out in a year’s time.", WEDNESDAY, [{"due": "2027-06-10", "what": "The lease"}]),
        ("The lease runs out in six months’ time.", WEDNESDAY, [{"due": "2026-12-10", "what": "The lease"}]),
        ("Her visa expires in two weeks’ time.", WEDNESDAY, [{"due": "2026-06-24", "what": "Her visa"}]),
        ("The lease runs out next year.", WEDNESDAY, [{"due": "2027-01-01", "what": "The lease"}]),
        ("The firm must raise $2m by the end of the third quarter.", WEDNESDAY, [
            {"due": "2026-09-30", "bound": "Firm", "what": "raise $2m"},
        ]),
    ],
    "what somebody warns or threatens, who gives time": [
        ("The gang gave the family until Friday to pay and threatened to kill the captain.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The family", "set by": "The gang", "what": "pay",
             "otherwise": "kill the captain"},
        ]),
        ("The gang gave the family until Friday to pay and helped to feed the captain.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The family", "set by": "The gang", "what": "pay"},
        ]),
        ("The council told traders to leave by Friday, warning that stalls would be removed.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "set by": "Council", "what": "leave",
             "otherwise": "stalls would be removed"},
        ]),
        ("The council told traders to leave by Friday and warned that stalls would be removed.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "set by": "Council", "what": "leave",
             "otherwise": "stalls would be removed"},
        ]),
        ("The council told traders to leave by Friday, warning that the river was rising.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "set by": "Council", "what": "leave"},
        ]),
        ("The mayor told the squatters to be gone by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The squatters", "set by": "The mayor", "what": "be gone"},
        ]),
        ("The mayor demanded that the guns be gone by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "The mayor", "what": "the guns be gone"},
        ]),
        ("The union will call a strike unless the firm pays by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "the firm pays",
             "otherwise": "The union will call a strike"},
        ]),
        ("The union will call a strike unless all pays rise by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "what": "all pays rise", "otherwise": "The union will call a strike"},
        ]),
    ],
    "who is handed a length of time": [
        ("The union handed the ministry a ten-day ultimatum.", WEDNESDAY, [
            {"due": "2026-06-20", "bound": "Ministry", "set by": "Union",
             "what": "handed the ministry a ten-day ultimatum"},
        ]),
        ("The union gave the ministry two weeks’ notice.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Ministry", "set by": "Union",
             "what": "gave the ministry two weeks’ notice"},
        ]),
        ("The union gave a two-week strike notice.", WEDNESDAY, [
            {"due": "2026-06-24", "set by": "Union", "what": "strike"},
        ]),
        ("Velm has given Norvia two months to reply or be taken to court.", WEDNESDAY, [
            {"due": "2026-08-10", "bound": "Norvia", "set by": "Velm", "what": "reply",
             "otherwise": "be taken to court"},
        ]),
        ("Velm has given Norvia two months to reply or be seen as a friend.", WEDNESDAY, [
            {"due": "2026-08-10", "bound": "Norvia", "set by": "Velm", "what": "reply or be seen as a friend"},
        ]),
    ],
    "a strike that is called if nobody acts": [
        ("The union has called a walkout from 24 June if no deal is reached.", WEDNESDAY, [
            {"due": "2026-06-24", "set by": "Union", "what": "deal is reached", "otherwise": "a walkout"},
        ]),
        ("The union announced a strike on 24 June if the board does not pay.", WEDNESDAY, [
            {"due": "2026-06-24", "bound": "Board", "set by": "Union", "what": "pay", "otherwise": "a strike"},
        ]),
        ("The union has called a walkout from 24 June if it rains.", WEDNESDAY, []),
    ],
    "what happens otherwise, in other words": [
        ("Traders must leave by Friday to avoid arrest.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "arrest"},
        ]),
        ("Traders must leave by Friday on pain of arrest.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "arrest"},
        ]),
        ("Traders must leave by Friday, after which they will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "they will be arrested"},
        ]),
        ("Traders must leave by Friday, after which the square will be paved.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave"},
        ]),
        ("Traders must leave by Friday; otherwise, Ann Doe said, they will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "they will be arrested"},
        ]),
        ("Traders must leave by Friday. After that, they will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "they will be arrested"},
        ]),
        ("Traders must leave by Friday. After that, the square will be paved.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave"},
        ]),
        ("Traders must leave by Friday. Anyone still there will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave",
             "otherwise": "Anyone still there will be arrested"},
        ]),
        ("Traders must leave by Friday. Traders who do not leave will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave",
             "otherwise": "Traders who do not leave will be arrested"},
        ]),
        ("Traders must leave by Friday. Traders who do not pay their rent by May will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave"},
        ]),
        ("Traders must leave by Friday. Should they refuse, they will be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "they will be arrested"},
        ]),
        ("Traders must leave by Friday. Refusal will lead to arrest.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave", "otherwise": "Refusal will lead to arrest"},
        ]),
        ("Traders must leave by Friday. The council warned that those who stayed would be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave",
             "otherwise": "those who stayed would be arrested"},
        ]),
        ("Traders must leave by Friday. The council warned that those who came would be arrested.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Traders", "what": "leave"},
        ]),
    ],
    "what is to be done, with what it is for behind it": [
        ("The firm must present a plan for saving the mill by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Firm", "what": "present a plan for saving the mill"},
        ]),
        ("The court ordered the mill to pay a fine for polluting the river by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "set by": "Court", "what": "pay a fine for polluting the river"},
        ]),
        ("The court ordered the mill to stop polluting the river by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "The mill", "set by": "Court", "what": "stop polluting the river"},
        ]),
        ("The firm praised a plan for saving the mill by Friday.", WEDNESDAY, []),
        ("The firm may present a plan for saving the mill by Friday.", WEDNESDAY, []),
    ],
    "a body that is set up to do something": [
        ("The council set up a panel to report by 1 July.", WEDNESDAY, [
            {"due": "2026-07-01", "bound": "A panel", "set by": "Council", "what": "report"},
        ]),
        ("A committee has been appointed to review the rules by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "A committee", "what": "review the rules"},
        ]),
        ("The ministry created a task force to review the rules within 60 days.", WEDNESDAY, [
            {"due": "2026-08-09", "bound": "A task force", "set by": "Ministry", "what": "review the rules"},
        ]),
        ("The council waits for the panel it appointed in May to report by the end of 2026.", WEDNESDAY, [
            {"due": "2026-12-31", "bound": "The panel", "what": "report"},
        ]),
        ("The council refused to set up a panel to report by 1 July.", WEDNESDAY, []),
        ("The firm built a mill to grind corn by 1 July.", WEDNESDAY, []),
        ("The club formed a team to win the cup by 1 July.", WEDNESDAY, []),
        ("The council would set up a panel to report by 1 July.", WEDNESDAY, []),
    ],
    "who sets a deadline by what it will bring, and those who were named before": [
        ("The opposition said it would table a motion if Reed did not step down by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Reed", "set by": "Opposition", "what": "step down",
             "otherwise": "it would table a motion"},
        ]),
        ("The opposition said it would lose the vote if Reed did not step down by Friday.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Reed", "what": "step down", "otherwise": "it would lose the vote"},
        ]),
        ("The opposition accused ministers of lying and gave them until Friday to answer.", WEDNESDAY, [
            {"due": "2026-06-12", "bound": "Ministers", "set by": "Opposition", "what": "answer"},
        ]),
        ("The opposition praised its rules and gave them until Friday to answer.", WEDNESDAY, [
            {"due": "2026-06-12", "set by": "Opposition", "what": "answer"},
        ]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [pytest.param(*row, id=f"{kind}: {row[0]}") for kind, rows in TOLD.items() for row in rows],
)
def test_every_field_of_a_deadline(text: str, published: str, expected: list[dict[str, str]]) -> None:
    assert told(text, published) == expected
