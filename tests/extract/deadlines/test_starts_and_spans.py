"""Deadlines by when they start, who gives time and who gets the paper, and what is open from one day to another."""

import pytest

from extract.deadlines.test_kinds import WEDNESDAY, told

TOLD = {
    "a length starts on a day that is named": [
        ("The union gave Orul a ten-day ultimatum which starts on Monday, June 15.", [
            {"due": "2026-06-25", "bound": "Orul", "set by": "Union", "what": "gave Orul a ten-day ultimatum"},
        ]),
        ("The union gave Orul another ten days, beginning from Monday, June 15, 2026, to pay.", [
            {"due": "2026-06-25", "bound": "Orul", "set by": "Union", "what": "pay"},
        ]),
        ("Traders have 30 days from July 1 to clear their stalls.", [
            {"due": "2026-07-31", "bound": "Traders", "what": "clear their stalls"},
        ]),
        ("The firm must reply within ten days of June 8.", [
            {"due": "2026-06-18", "bound": "Firm", "what": "reply"},
        ]),
        ("The ten-day filing period opens on Monday.", [
            {"due": "2026-06-25", "what": "filing"},
        ]),
        ("Traders have been given seven days from today to leave the market.", [
            {"due": "2026-06-17", "bound": "Traders", "what": "leave the market"},
        ]),
        ("The mayor shut the pier from Thursday and gave the firm ten days to mend it.", [
            {"due": "2026-06-20", "bound": "Firm", "set by": "The mayor", "what": "mend it"},
        ]),
        ("The mayor met the firm on Monday and gave it ten days to mend the pier.", [
            {"due": "2026-06-18", "set by": "The mayor", "what": "mend the pier"},
        ]),
        ("The fair opens seven days from today.", []),
        ("Ann Doe vowed to repeal the tax within 100 days if she won.", [
            {"due": "unknown", "bound": "Ann Doe", "what": "repeal the tax"},
        ]),
        ("The second letter gave the firm 30 days to fence off the ramp.", [
            {"due": "unknown", "bound": "Firm", "what": "fence off the ramp"},
        ]),
        ("The letter gave the firm 30 days to fence off the ramp.", [
            {"due": "2026-07-10", "bound": "Firm", "what": "fence off the ramp"},
        ]),
        ("The firm must pay within ten days if it wants to stay open.", [
            {"due": "2026-06-20", "bound": "Firm", "what": "pay"},
        ]),
    ],
    "time given, and time that nobody gives": [
        ("The court gave the owners concerned time till June 20 to clear the yard.", [
            {"due": "2026-06-20", "bound": "The owners concerned", "set by": "Court", "what": "clear the yard"},
        ]),
        ("The court granted Doe time till 29 June on Wednesday, 10 June, to reply.", [
            {"due": "2026-06-29", "bound": "Doe", "set by": "Court", "what": "reply"},
        ]),
        ("The court declined a plea to give Doe four weeks to reply.", []),
        ("The court refused to give Doe until June 20 to reply.", []),
        ("Reed urged the schools to give pupils one month to pay.", []),
        ("The court decided to give Doe one month to pay.", [
            {"due": "2026-07-10", "bound": "Doe", "set by": "Court", "what": "pay"},
        ]),
        ("The rule gives the firm a few extra days to act.", []),
    ],
    "who got the paper": [
        ("Engineers left and people in the valley below were told to leave by July 6.", [
            {"due": "2026-07-06", "bound": "People", "what": "leave"},
        ]),
        ("Engineers left and were told to leave by July 6.", [
            {"due": "2026-07-06", "bound": "Engineers", "what": "leave"},
        ]),
        ("Tenants were served with notices ordering them to leave by July 6.", [
            {"due": "2026-07-06", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants received a letter from the council giving them two weeks to leave.", [
            {"due": "2026-06-24", "bound": "Tenants", "set by": "Council", "what": "leave"},
        ]),
        ("Tenants have received notices that give them until July 6 to leave.", [
            {"due": "2026-07-06", "bound": "Tenants", "what": "leave"},
        ]),
        ("The council served notices on tenants ordering them to leave by July 6.", [
            {"due": "2026-07-06", "bound": "Tenants", "set by": "Council", "what": "leave"},
        ]),
        ("The council issued notices giving tenants until July 6 to leave.", [
            {"due": "2026-07-06", "bound": "Tenants", "set by": "Council", "what": "leave"},
        ]),
    ],
    "what must be handed over": [
        ("Bids must be signed, stamped and handed to the board on or before 09:00 hours on June 16.", [
            {"due": "2026-06-16 09:00:00", "what": "Bids must be signed, stamped and handed to the board"},
        ]),
        ("The judge ordered Doe to send more papers, starting with a declaration due Friday at 10 a.m.", [
            {"due": "2026-06-12 10:00:00", "what": "a declaration"},
        ]),
        ("The firm missed a payment due on Friday.", []),
        ("Traders await the report due on Friday.", []),
        ("The court directed payment of the arrears within four weeks.", [
            {"due": "2026-07-08", "set by": "Court", "what": "payment of the arrears"},
        ]),
        ("The clerks shall take the forms of those who will arrive before 5 p.m.", []),
    ],
    "what is open from one day to another": [
        ("The amnesty will run from July 1 to August 31.", [
            {"due": "2026-08-31", "what": "The amnesty"},
        ]),
        ("Bids will be accepted between July 1 and July 15.", [
            {"due": "2026-07-15", "what": "Bids"},
        ]),
        ("The filing of papers is set from July 12 to 16.", [
            {"due": "2026-07-16", "what": "The filing of papers"},
        ]),
        ("The period for filing papers will be from July 1 to 8.", [
            {"due": "2026-07-08", "what": "filing papers"},
        ]),
        ("Candidates may register from July 3 to July 9.", [
            {"due": "2026-07-09", "bound": "Candidates", "what": "register"},
        ]),
        ("The campaign period runs from July 1 to July 28.", []),
        ("The festival runs from July 1 to July 28.", []),
        ("Boats may not land from July 1 to July 28.", []),
        ("The bids process was opened on June 1 and will close on July 7.", [
            {"due": "2026-07-07", "what": "The bids process"},
        ]),
        ("Nominations started on Monday and will end on Friday.", [
            {"due": "2026-06-12", "what": "Nominations"},
        ]),
        ("The shop opened on June 1 and will close on July 7.", []),
    ],
    "what stands between an order and what is to be done": [
        ("The army called on the rebels it has been fighting for weeks to surrender within 48 hours.", [
            {"due": "2026-06-12", "bound": "The rebels", "set by": "Army", "what": "surrender"},
        ]),
        ("The court ordered the firm that owns the mill to pay by July 16.", [
            {"due": "2026-07-16", "bound": "Firm", "set by": "Court", "what": "pay"},
        ]),
        ("The army praised the rebels who have decided to surrender by July 16.", []),
        ("The judge ordered Doe to file a report proposing a sale of the mill by July 16.", [
            {"due": "2026-07-16", "bound": "Doe", "set by": "The judge",
             "what": "file a report proposing a sale of the mill"},
        ]),
        ("The board published a report detailing the costs by July 16.", []),
    ],
    "what somebody is able to do until then, and what is usual": [
        ("Tenants will still be able to appeal until July 16.", [
            {"due": "2026-07-16", "bound": "Tenants", "what": "appeal"},
        ]),
        ("Tenants are entitled to appeal until July 16.", [
            {"due": "2026-07-16", "bound": "Tenants", "what": "appeal"},
        ]),
        ("Tenants were allowed to appeal until July 16.", []),
        ("Guests will be able to dance until July 16.", []),
        ("Usually, firms must file a return by July 31.", []),
        ("Firms must file a return by July 31 of any year.", []),
    ],
    "a deadline with a part of a day, and one by which nothing was done": [
        ("Rebels gave Orul a Friday afternoon deadline to cease fire.", [
            {"due": "2026-06-12", "bound": "Orul", "set by": "Rebels", "what": "cease fire"},
        ]),
        ("Investors had not received a payment by Monday's deadline.", [
            {"due": "2026-06-08", "what": "had not received a payment by Monday's deadline", "outcome": "Missed"},
        ]),
        ("Five firms had applied by Monday's deadline.", []),
        ("The firm has promised to pay by Friday's deadline.", [
            {"due": "2026-06-12", "what": "by Friday's deadline"},
        ]),
    ],
    "what stands between, asides and bodies": [
        ("The bench ordered the pollution monitoring board to report within a month.", [
            {"due": "2026-07-10", "bound": "Pollution monitoring board", "set by": "Bench", "what": "report"},
        ]),
        ("The applicant is directed to furnish papers to respondent no. 7 within one week.", [
            {"due": "2026-06-17", "bound": "The applicant", "what": "furnish papers to respondent no. 7"},
        ]),
        ("Tenants must leave before the expiry of their permits on June 30.", [
            {"due": "2026-06-30", "bound": "Tenants", "what": "leave"},
        ]),
        ("The deadline for bids, which opened in May, is June 20.", [
            {"due": "2026-06-20", "what": "bids"},
        ]),
        ("The deadline for bids for the next year, which starts in July, is June 20.", [
            {"due": "2026-06-20", "what": "bids"},
        ]),
        ("Admissions are open for September and close, on Thursday, June 18, 2026.", [
            {"due": "2026-06-18", "what": "Admissions"},
        ]),
        ("Ann Doe ruled it was “so vague that nobody knew where the pier began”, and gave Roe two months to act.", [
            {"due": "2026-08-10", "what": "act", "set by": "Ann Doe", "bound": "Roe"},
        ]),
        ("The closing date is 11.59pm on Wednesday, January 13, next year.", [
            {"due": "2027-01-13 23:59:00", "what": "closing date is 11.59pm on Wednesday, January 13, next year"},
        ]),
        ("Such reports may be furnished on or before June 30, 2026.", [
            {"due": "2026-06-30", "what": "Such reports may be furnished"},
        ]),
        ("The bridge may be opened by June 30.", []),
        ("The court ordered the firm running the mill to leave by July 16.", [
            {"due": "2026-07-16", "bound": "Firm", "set by": "Court", "what": "leave"},
        ]),
        ("The court praised the firm running the mill to leave by July 16.", []),
    ],
    "a day told beside a length, and behind an aside": [
        ("Doe said that the 21-day ultimatum over the sacked doctors expires today, June 10.", [
            {"due": "2026-06-10", "what": "ultimatum over the sacked doctors expires today"},
        ]),
        ("Reed gave residents 24 hours to get out by noon on Friday.", [
            {"due": "2026-06-12 12:00:00", "bound": "Residents", "set by": "Reed",
             "what": "get out by noon on Friday"},
        ]),
        ("The firm faces a Tuesday midnight deadline to pay.", [
            {"due": "2026-06-16", "bound": "Firm", "what": "pay"},
        ]),
        ("The Senate must vote before Friday night's midnight deadline.", [
            {"due": "2026-06-12", "what": "before Friday night's midnight deadline"},
        ]),
        ("The tender was re-issued, with the closing time and date now set for 5 pm on July 14.", [
            {"due": "2026-07-14 17:00:00", "what": "closing time and date now set for 5 pm on July 14"},
        ]),
        ("The deadline, which was July 3, has been extended to July 14.", [
            {"due": "2026-07-14", "what": "deadline, which was July 3, has been extended to July 14",
             "outcome": "Extended"},
        ]),
        ("The offer, which was to expire on Tuesday, has been extended until Friday.", [
            {"due": "2026-06-12", "what": "The offer", "outcome": "Extended"},
        ]),
        ("The current resolution is set to expire at midnight Friday.", [
            {"due": "2026-06-12", "what": "The current resolution"},
        ]),
        ("The firm has little time to find a buyer by July 16.", [
            {"due": "2026-07-16", "bound": "Firm", "what": "find a buyer"},
        ]),
        ("The firm has plans to build a mill by July 16.", []),
        ("The deadline is 24 June. Payments are made in September, so the June deadline gives the council time.", [
            {"due": "2026-06-24", "what": "deadline is 24 June"},
        ]),
        ("Congress has just hours to pass a bill by midnight tonight.", [
            {"due": "2026-06-10", "bound": "Congress", "what": "pass a bill"},
        ]),
    ],
    "who sets it behind “and”, a start that is no end, an event on a day": [
        ("The strike came to an end and the union gave the mill until Friday to pay.", [
            {"due": "2026-06-12", "bound": "The mill", "set by": "Union", "what": "pay"},
        ]),
        ("The nurses and the doctors asked the board to reply by Friday.", [
            {"due": "2026-06-12", "bound": "Board", "set by": "The nurses", "what": "reply"},
        ]),
        ("The one month additional grace period is to start on June 15.", [
            {"due": "2026-07-15", "what": "grace"},
        ]),
        ("The firm must reply within four weeks of the hearing on June 8.", [
            {"due": "2026-07-06", "bound": "Firm", "what": "reply"},
        ]),
        ("Tenants were served with a seven-day notice to leave the land where they were born.", [
            {"due": "2026-06-17", "bound": "Tenants", "what": "leave the land"},
        ]),
    ],
    "a ballot that closes, several deadlines, closing as a form in -ing": [
        ("The ballot opens on Monday and closes on July 16.", [
            {"due": "2026-07-16", "what": "The ballot"},
        ]),
        ("Bids are late, with the scheme now closing at midnight on Wednesday 15 July.", [
            {"due": "2026-07-15", "what": "the scheme"},
        ]),
        ("The shop is closing on July 16.", []),
        ("Four scheme deadlines are set to fall this week.", []),
        ("The deadline for returns filed by agents has been extended to July 16.", [
            {"due": "2026-07-16", "what": "returns filed by agents", "outcome": "Extended"},
        ]),
    ],
    "what somebody only wants changed": [
        ("Tenants have until June 30 to leave. Tenants want the deadline moved to September.", [
            {"due": "2026-06-30", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants have until June 30 to leave. The council wants the deadline extended until September 5.", [
            {"due": "2026-06-30", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants have until June 30 to leave. They demanded that the deadline be moved to September 5.", [
            {"due": "2026-06-30", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants have until June 30 to leave. They hope the deadline will be moved to September 5.", [
            {"due": "2026-06-30", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants have until June 30 to leave. The deadline could be moved to September 5, Doe said.", [
            {"due": "2026-06-30", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants have until June 30 to leave. Doe said the deadline would be moved to September 5.", [
            {"due": "2026-06-30 → 2026-09-05", "bound": "Tenants", "what": "leave"},
        ]),
        ("Tenants have until June 30 to leave. The deadline was moved to September 5.", [
            {"due": "2026-06-30 → 2026-09-05", "bound": "Tenants", "what": "leave"},
        ]),
        ("Firms that owe dues must pay them by July 5.", [
            {"due": "2026-07-05", "bound": "Firms", "what": "pay them"},
        ]),
    ],
    "the day of the order, spans of a plan, terms of a loan": [
        ("The mayor on Sunday ordered residents to leave by Tuesday.", [
            {"due": "2026-06-09", "bound": "Residents", "set by": "The mayor", "what": "leave"},
        ]),
        ("The mayor said on Sunday that the firm must pay by Tuesday.", [
            {"due": "2026-06-09", "bound": "Firm", "what": "pay"},
        ]),
        ("The mayor on Tuesday ordered residents to leave by Friday.", [
            {"due": "2026-06-12", "bound": "Residents", "set by": "The mayor", "what": "leave"},
        ]),
        ("The firm, hit by a fire on Sunday, was told to pay by Tuesday.", [
            {"due": "2026-06-16", "bound": "Firm", "what": "pay"},
        ]),
        ("Norvia will repay its debt over the next three years.", []),
        ("The mayor promised 3 million crowns over the next five years.", []),
        ("The bank gave Norvia 3 million crowns over the next two years to build a dam.", []),
        ("The bank would give Norvia loans over the next two years to build a dam.", []),
        ("The firm must pay the fine over the next two years or close.", []),
        ("The firm must pay the fine over the next 48 hours.", [
            {"due": "2026-06-12", "bound": "Firm", "what": "pay the fine"},
        ]),
        ("The loan is for ten years, with a two-year grace period.", []),
        ("The firm may borrow 5 million on two days' notice.", []),
        ("The banks were given a two-year grace period to raise their capital.", [
            {"due": "2028-06-10", "bound": "The banks", "what": "raise their capital"},
        ]),
        ("The general wants the troops to leave before the spring offensive.", []),
        ("Everything I have up to this morning shows no fault, Doe said.", []),
        ("The firm has until Friday been silent.", []),
        ("Police expect no word before the final day of the weeks-long trial.", []),
        ("The ministry has given the company until Friday to agree.", [
            {"due": "2026-06-12", "set by": "Ministry", "bound": "Company", "what": "agree"},
        ]),
        ("The court gave itself until Friday to rule.", [
            {"due": "2026-06-12", "set by": "Court", "bound": "Court", "what": "rule"},
        ]),
        ("Quill Corp met a Monday deadline to make a formal bid.", [
            {"due": "2026-06-08", "bound": "Quill Corp", "what": "make a formal bid", "outcome": "Met"},
        ]),
        ("The club must pay its players by Friday or be docked 12 points.", [
            {"due": "2026-06-12", "bound": "Club", "what": "pay its players", "otherwise": "be docked 12 points"},
        ]),
        ("Quill Corp must make an offer by Friday or walk away.", [
            {"due": "2026-06-12", "bound": "Quill Corp", "what": "make an offer", "otherwise": "walk away"},
        ]),
        ("The army's 72-hour deadline for the governor to surrender ran out on Monday night.", []),
        ("The firm has asked for its deadline to be extended by three months.", []),
        ("Protesters packed up on Friday after police warned them to be gone by sunset.", []),
        ("Police warned protesters to be gone by sunset.", [
            {"due": "2026-06-10", "bound": "Protesters", "set by": "Police", "what": "be gone"},
        ]),
        ("The firm must lay its plan before the board no later than 1 July each year.", []),
        ("The lords were told to vote by Friday, win or lose.", [
            {"due": "2026-06-12", "bound": "The lords", "what": "vote"},
        ]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*row, id=f"{kind}: {row[0]}") for kind, rows in TOLD.items() for row in rows],
)
def test_every_field_of_a_deadline(text: str, expected: list[dict[str, str]]) -> None:
    assert told(text, WEDNESDAY) == expected
