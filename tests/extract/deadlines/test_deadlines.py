"""Deadlines: which words bind somebody, by when, and what only looks as if it did."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import repeated
from briefcli.extract import deadlines
from briefcli.extract.deadlines import FoundDeadline

WEDNESDAY = date(2026, 6, 10)

FOUND = [
    # must, has to, is told to
    ("Doe must leave by 1 July.", "by 1 July", "2026-07-01"),
    ("The firm has to pay by noon on Friday.", "by noon on Friday", "2026-06-12T12:00"),
    ("Growers need to send in their figures by 3 July.", "by 3 July", "2026-07-03"),
    ("All surveys are supposed to be released by Jan. 22.", "by Jan. 22", "2027-01-22"),
    ("Guests are asked to pay by midnight on Sunday.", "by midnight on Sunday", "2026-06-14"),
    ("The court told the mill on Monday that it must close by Friday.", "by Friday", "2026-06-12"),
    ("The port ordered the owner to move the wreck by the end of July.", "by the end of July", "2026-07-31"),
    ("By Friday, every shop must close its doors.", "By Friday", "2026-06-12"),
    ("Boats must be out of the water or moored by 3pm on Saturday.", "by 3pm on Saturday", "2026-06-13T15:00"),
    ("“Send us your answer by Monday,” the letter said.", "by Monday", "2026-06-15"),
    ("The report must be in no later than 30 June.", "no later than 30 June", "2026-06-30"),
    ("It has to be here on Friday at the latest.", "on Friday at the latest", "2026-06-12"),
    ("Bonds must be sold on or before 30 June.", "on or before 30 June", "2026-06-30"),
    ("The town must spend the money before 1 July.", "before 1 July", "2026-06-30"),
    ("They must act before the end of the year.", "before the end of the year", "2026-12-31"),
    ("The state set 1 October as the day by which Doe has to seal the pipe.", "1 October", "2026-10-01"),
    ("The captain should resign by Friday.", "by Friday", "2026-06-12"),
    # an hour of today, until which somebody was given time
    ("Doe gave the mill until 6pm to pay.", "until 6pm", "2026-06-10T18:00"),
    ("Doe gave three hamlets until noon to leave their homes.", "until noon", "2026-06-10T12:00"),
    ("The mayor should come to the hall by Friday.", "by Friday", "2026-06-12"),
    ("The claims should go to the clerk by Friday.", "by Friday", "2026-06-12"),
    ("The firm must be ready by Friday to pay.", "by Friday", "2026-06-12"),
    ("Applications should arrive by 1 July.", "by 1 July", "2026-07-01"),
    ("Drivers should clear the street by Friday.", "by Friday", "2026-06-12"),
    ("The water company must publish its plan by Friday.", "by Friday", "2026-06-12"),
    ("Quellmar Water must mend the main by Friday.", "by Friday", "2026-06-12"),
    ("Forms should be completed by Friday.", "by Friday", "2026-06-12"),
    # several who are told to act
    ("The law requires Doe, her clerk and two cooks to leave by Friday.", "by Friday", "2026-06-12"),
    ("The court ordered Doe, Roe, and Poe to file papers by Friday.", "by Friday", "2026-06-12"),
    # an hour without morning or evening: the day alone
    ("Doe must leave today before 6.", "today before 6", "2026-06-10"),
    ("Doe must leave by 5 o'clock on Friday.", "by 5 o'clock on Friday", "2026-06-12"),
    ("The board gave Doe until 3 o’clock tomorrow to pay.", "until 3 o’clock tomorrow", "2026-06-11"),
    ("Doe must leave Friday by 5 o’clock.", "Friday by 5 o’clock", "2026-06-12"),
    ("Doe must leave tomorrow by 9, or pay.", "tomorrow by 9", "2026-06-11"),
    ("The board ordered Doe to close by 5 on Friday.", "by 5 on Friday", "2026-06-12"),
    ("Visitors must be out before 8 tonight.", "before 8 tonight", "2026-06-10T20:00"),
    ("Guests have to pay before 7 on Monday.", "before 7 on Monday", "2026-06-15"),
    ("We expect a plan by Friday.", "by Friday", "2026-06-12"),
    ("Workers were given no less than 24 hours' notice to leave the hall.", "24 hours", "2026-06-11"),
    # a strike that comes unless somebody acts
    ("The dockers called a strike from 27 July unless wages rise.", "from 27 July", "2026-07-27"),
    ("The dockers called a strike at all nine piers from 27 July unless wages rise.", "from 27 July", "2026-07-27"),
    ("Cooks threatened a walkout on Friday unless the abbey signs.", "on Friday", "2026-06-12"),
    ("The state announced tariffs from 1 July unless Norvia pays.", "from 1 July", "2026-07-01"),
    ("Failing a deal by Sunday, the cooks will strike.", "by Sunday", "2026-06-14"),
    ("Without an agreement by Sunday, the port will shut.", "by Sunday", "2026-06-14"),
    # what is like a tale, or like what was not kept
    ("In the town, Doe has 24 hours to find the bomb.", "24 hours", "2026-06-11"),
    ("The club must play twice by Friday to stay up.", "by Friday", "2026-06-12"),
    ("Two years ago the mill was sold, and it must close by Friday.", "by Friday", "2026-06-12"),
    ("Doe promised to pay by Friday but did not say how.", "by Friday", "2026-06-12"),
    ("The bank must pay within ten days of Monday’s ruling.", "within ten days", "2026-06-18"),
    # must stop doing
    ("The quarry must stop blasting within 24 hours, a court said.", "within 24 hours", "2026-06-11"),
    ("The mill has to stop grinding by Friday.", "by Friday", "2026-06-12"),
    # wants, promises, agrees
    ("The union demanded an answer from the mill by Sunday.", "by Sunday", "2026-06-14"),
    ("The allies demanded that Norvia withdraw its tanks within a week.", "within a week", "2026-06-17"),
    ("Doe asked the ministry for an answer by 20 June.", "by 20 June", "2026-06-20"),
    ("Doe promised the tenants that the lift would be mended by 20 June.", "by 20 June", "2026-06-20"),
    ("“I can promise you that the lift will be mended by 20 June,” Ann Doe said.", "by 20 June", "2026-06-20"),
    ("The firm promised to halve its use of coal by 2030.", "by 2030", "2030-01-01/2030-12-31"),
    ("The airline said it would pay every passenger within 14 days.", "within 14 days", "2026-06-24"),
    ("Answers are required by Friday.", "by Friday", "2026-06-12"),
    # has until, gives time
    ("Farmers have until 30 June to move their cattle.", "until 30 June", "2026-06-30"),
    ("Voters had until 9 p.m. on Saturday to register, she said.", "until 9 p.m. on Saturday", "2026-06-13T21:00"),
    ("The court gave the mill 14 days to pay.", "14 days", "2026-06-24"),
    ("The mill has until a week on Friday to pay.", "until a week on Friday", "2026-06-19"),
    ("On Monday the governor gave the squatters 72 hours to leave.", "72 hours", "2026-06-11"),
    ("The envoy was given two weeks to leave.", "two weeks", "2026-06-24"),
    ("The ministry has three months to answer the letter.", "three months", "2026-09-10"),
    ("Banks have ten working days to publish it.", "ten working days", "2026-06-24"),
    ("Doe has given Norvia 10 to 15 days to make a deal.", "10 to 15 days", "2026-06-20/2026-06-25"),
    ("The judge gave the county 21 days, until 1 July, to respond.", "until 1 July", "2026-07-01"),
    ("With five days left to file, three parties have done so.", "five days", "2026-06-15"),
    # rights
    ("Delegates may change their vote until 25 July.", "until 25 July", "2026-07-25"),
    ("Through June 30, residents can swap an old stove.", "Through June 30", "2026-06-30"),
    # bans
    ("The court has asked the town not to fell the oaks before its next session tomorrow.", "tomorrow", "2026-06-11"),
    ("The court ordered the firm not to sell the mill before Friday.", "before Friday", "2026-06-12"),
    ("The crews must leave the mill before dawn on Friday.", "before dawn on Friday", "2026-06-12"),
    ("The judge told Doe not to leave Orul until 1 July.", "until 1 July", "2026-07-01"),
    ("Doors must not be opened until Friday, police said.", "until Friday", "2026-06-12"),
    ("The mayor promised not to resign before 1 July.", "before 1 July", "2026-07-01"),
    # mandates that
    (
        "The law bans coal stoves and mandates that homes now using them switch by the end of June.",
        "by the end of June",
        "2026-06-30",
    ),
    ("The decree mandates that every boat carry a lamp by 1 July.", "by 1 July", "2026-07-01"),
    # on a day if
    ("The mayor said that she would levy a toll on 20 June if there was no deal.", "on 20 June", "2026-06-20"),
    (
        "Candidates must withdraw at least five days before the vote on 17 July.",
        "at least five days before the vote on 17 July",
        "2026-07-12",
    ),
    ("Cooks will strike on Friday if the abbey does not raise their pay.", "on Friday", "2026-06-12"),
    ("Doe will resign on Monday if she is not reinstated.", "on Monday", "2026-06-15"),
    ("The union said it would shut the port on 1 July if talks failed.", "on 1 July", "2026-07-01"),
    ("The firm will close the mill on 1 July if no agreement is reached.", "on 1 July", "2026-07-01"),
    # called so
    ("The deadline for bids is 3 July.", "3 July", "2026-07-03"),
    ("The deadline for bids looms on 3 July.", "3 July", "2026-07-03"),
    ("Traders face a Friday deadline to clear their stalls.", "a Friday deadline", "2026-06-12"),
    ("The union set a deadline of midnight on Monday for a deal.", "of midnight on Monday", "2026-06-15"),
    ("The firm gave its workers 60 days’ notice to leave their flats.", "60 days’ notice", "2026-08-09"),
    ("Today is the last day to object.", "Today", "2026-06-10"),
    ("Cooks gave the abbot an ultimatum to pay them by 1 July.", "by 1 July", "2026-07-01"),
    ("An ultimatum to the council of Orul to open the gates by 1 July was ignored.", "by 1 July", "2026-07-01"),
    ("Doe set a deadline for the rebels to free the crew by noon on Friday.", "by noon on Friday", "2026-06-12T12:00"),
    ("An ultimatum to leave the bridge within 48 hours was read out.", "within 48 hours", "2026-06-12"),
    ("The council was given an ultimatum until Friday to open the gates.", "until Friday", "2026-06-12"),
    ("The ten-day ultimatum given to the town by bakers ends today.", "today", "2026-06-10"),
    ("A ten-day ultimatum by bakers to the town elapses on Monday.", "on Monday", "2026-06-15"),
    ("Bakers gave the town a 21-day ultimatum that expires on 24 June.", "on 24 June", "2026-06-24"),
    ("With the deadline only two days away, nobody has paid.", "two days away", "2026-06-12"),
    # ends, falls due
    ("The permit expires on 31 August.", "on 31 August", "2026-08-31"),
    ("A truce that expires next Tuesday has held.", "next Tuesday", "2026-06-16"),
    ("Polls close at 8 p.m. on Thursday.", "at 8 p.m. on Thursday", "2026-06-11T20:00"),
    ("The comment period ends on 24 June.", "on 24 June", "2026-06-24"),
    ("Applications will be taken until 1 July.", "until 1 July", "2026-07-01"),
    ("Taxes are due on 15 July.", "on 15 July", "2026-07-15"),
    # unless
    ("Unless the rent is paid by Monday, they will be put out.", "by Monday", "2026-06-15"),
    ("If no deal is reached by Friday, the mill will close.", "by Friday", "2026-06-12"),
    ("Pilots will walk out on 1 July unless they get more pay.", "on 1 July", "2026-07-01"),
    ("Either they apologise within 48 hours or we leave.", "within 48 hours", "2026-06-12"),
    # a law or a deal that says by when; a decision that has to come; what an aside only explains
    (
        "The treaty requires that by 5 February of next year, both countries must limit their fleets.",
        "by 5 February",
        "2027-02-05",
    ),
    ("The court ruled that by 1 July both firms must reply.", "by 1 July", "2026-07-01"),
    ("A final decision has to come by 1 July.", "by 1 July", "2026-07-01"),
    (
        "Doe has said she will invoke Article 5, the legal way out of the union, by the end of June.",
        "by the end of June",
        "2026-06-30",
    ),
    ("The group has announced its decision to lay down its weapons by 1 July.", "by 1 July", "2026-07-01"),
    ("Doe pushed for a plan by Friday.", "by Friday", "2026-06-12"),
    ("Doe kept to her promise of starting the talks by the end of June.", "by the end of June", "2026-06-30"),
]

NONE = [
    # what comes of itself is expected of nobody; and too little notice is a complaint
    "We expect two points of cuts by the end of the year.",
    "We expect growth of 2 per cent by Friday.",
    "The guild said it was given less than an hour's notice of the closures.",
    "“You cannot give a man 48 hours to leave,” the judge said.",
    "Nobody gave the cooks 48 hours to leave.",
    "The bridge should reopen by Friday, Doe said.",
    "Trains should run again by Friday.",
    "No court gave the cooks 48 hours to leave.",
    # what comes by then
    "We should know more by Friday, Doe said.",
    "“You should hear by Friday,” said the clerk.",
    "The ultimatum was issued to the mill on Monday.",
    "The fair will begin on Friday if it does not rain.",
    "Told to leave, Doe said the river would be clear by 1 July.",
    # long ago, and not kept
    "Two years ago Doe was told to hand in his pass by Monday.",
    "Last year the firm was given until Friday to pay.",
    "Doe promised to pay by Friday but did not.",
    # nobody's own to do
    "The party must win 12 seats by 2030 to survive.",
    "The club has to beat Orul by Sunday.",
    # in a tale
    "In the film, Doe has 24 hours to find the bomb.",
    "In this bleak novel, a widow has until dawn to save her son.",
    "Doe plays a spy who has 24 hours to find a bomb.",
    "The judge ordered a fine, and the owner hopes to leave by Friday.",
    "The inn hired cooks, guards and drivers to finish by Friday.",
    "It was put back to October 5 from its old September 23 to 30 filing period.",
    "Work stopped on Friday as a deadline set by the miners passed.",
    "He taught in Varne until 1989.",
    "The talks lasted until Friday.",
    "By 2007 she is running three mills.",
    "By Monday, officials had counted 40 boats.",
    "The number of wolves rose to 90 by 2015.",
    "Within hours the crowd had grown.",
    "The fire was put out within 40 minutes.",
    "The volcano could erupt within weeks.",
    "The player was suspended for two weeks.",
    "The nearest hospital is 30 minutes away.",
    "His licence expired in 2004.",
    "Profit rose in the quarter ended May 31.",
    "As of Thursday, 214 homes were dark.",
    "The poll was taken Thursday through Monday.",
    "Sea levels could rise by a metre by 2100.",
    "Economists expect prices to fall by the end of 2027.",
    "The new line is likely to open by 2030.",
    "The prince is scheduled to visit the mine on Friday.",
    "The trial is set for 12 January.",
    "The rule takes effect on 1 December.",
    "The ship is due in Port Imbry on Monday.",
    "The season closes on Saturday.",
    "Elections are due in the autumn of 2027.",
    "Doctors gave him six months to live.",
    "He has ten days of holiday left.",
    "In 1996 the court ordered the firm to clean the lake within 60 days.",
    "He had until noon to flee, the chronicle says.",
    "The tenants had to leave by Saturday.",
    "The murderer must have left the house by Friday.",
    "There is no deadline for the inquiry.",
    "The bill would have extended the deadline to 1 July.",
    "Under the deal, the mill would have paid its debts within 72 hours.",
    "The guild promised that no mill would be forced to close before the end of 2027.",
    "No mill will have to pay before Friday.",
    "Nobody must leave by 1 July.",
    "The guild said that without new money it would have to stop feeding guests by August.",
    "The minister refused to set a deadline.",
    "until Friday",
    "Doe asked for an extension until 12 June.",
    "The ferry line told travellers to expect delays by Friday.",
    "“I can’t promise you that the lift will be mended by 20 June,” Ann Doe said.",
    "We cannot promise that the lift will be mended by 20 June.",
    "Doe was refused an extension until 12 June.",
    "The council could grant the firm an extension to 30 June.",
    "The club gave Doe a contract extension until 30 June.",
    "The council opened an extension to the museum on Friday.",
    "The firm was told to pay by 30 April. It built an extension to the mill.",
    "He again refused to promise to pay by Friday.",
    "Deadline, a weekly paper in Varne, was founded in 1951.",
    "The deadline for the claims was 3 March.",
    "They should know by now.",
    "The mayor has said by Friday what she wants.",
    "The song was sung by Friday Osei.",
    "Milk must be kept cold until it is sold.",
    "They have two days to go before the summit.",
    "The shop must close by 5 p.m. each day.",
    "Anyone who wants to speak must sign up by 4 p.m. on the day of the meeting.",
    "The weaver sold two looms by Friday.",
    # an hour of another day
    "Last week Doe gave the mill until noon to pay.",
    "In 1998 Doe gave the mill until noon to pay.",
    "Doe had given the mill until noon to pay.",
    "The mill had until noon to pay.",
    # forecasts
    "The wind should ease by Friday, a lifeguard said.",
    "House prices should fall by July.",
    "Smoke from the peat must lift by noon on Friday.",
    "Power should be restored by Friday, the grid said.",
    "The new bridge should be open by July.",
    "The ferry should arrive by Friday.",
    "The cost of bread should come down by July.",
    "Trade is good, and rents should come down by July, Doe told the club.",
    "The tank should be full again by Friday.",
    "The worst of it must be over by Friday.",
    "Customers should expect their bills to be higher by July.",
    "By the 2030s, the dish should have racked up enough data.",
    "The mayor wrote of an ultimatum to the squatters who came by Friday.",
    "The mayor will speak on Friday if he is not ill.",
    "It will rain on Friday if there is no wind.",
    "The choir will sing on 1 July if the hall is not full.",
    "The shop will open on Monday if nobody minds.",
    "The nurses will strike on Friday if their leader agrees.",
    "The firm did not have to pay by Friday.",
    "The firm was not ordered to leave by Friday.",
    "Doe has not been told to leave by Friday.",
    "The court did not tell Doe to leave by Friday.",
    "The mill was never asked to close by Friday.",
    "A motion calling on the mayor to leave by Friday was defeated on Monday.",
    "The council rejected a call for the mayor to leave by Friday.",
    "The mill stopped grinding within 24 hours.",
    "Despite a deal by Sunday, the cooks will strike.",
    "A request that Doe leave by Friday was rejected.",
    "The driver has 19 seconds to stop the truck.",
    "Sentence without anything.",
    "",
    "He told them to leave today before 6 guests were hurt.",
    "Marsk must win today before 6,000 guests.",
    "Doe was hit today by 6 guests.",
    "Doe was shot by 5 on Friday.",
    "They left the mill by 6 on foot.",
    "The dockers called a meeting on 27 July unless wages rise.",
    "The dockers called a strike from 27 July because wages fell.",
    "The dockers called a vote at all nine piers from 27 July unless wages rise.",
    "The dockers ended a strike on 27 May unless I am wrong.",
    "The mill took effect on 27 May unless I am wrong.",
    "The mayor saw the road cleared by Friday.",
    "He should come before the election.",
    "The firm left Marsk, a town of mills, by Friday.",
    "Doe believed that by Friday both firms had replied.",
    "Lawyers have challenged the validity of next week's strike notice.",
    "The union has served the seven-day strike notice to take effect on Friday week.",
    "She spoke of a promise of rain by Friday.",
    "Doe pushed the cart up the hill by Friday.",
    "The group welcomed the decision by Friday.",
]


def find(text: str, published: date | None = WEDNESDAY) -> tuple[FoundDeadline, ...]:
    return deadlines.find(text, published)


def due(found: FoundDeadline) -> str | None:
    day = found.term.due
    if day.earliest != day.latest:
        return f"{day.earliest}/{day.latest}"
    return None if day.latest is None else day.latest.isoformat() + (f"T{day.clock:%H:%M}" if day.clock else "")


def words(text: str, found: FoundDeadline) -> dict[str, str]:
    spans = {
        "who": found.addressed_to,
        "what": found.what,
        "set by": found.set_by,
        "otherwise": found.consequence,
    }
    return {name: span.of(text) for name, span in spans.items() if span is not None}


@pytest.mark.parametrize(("text", "limit", "expected"), FOUND, ids=[text for text, _, _ in FOUND])
def test_what_binds_somebody_is_a_deadline(text: str, limit: str, expected: str) -> None:
    (found,) = find(text)

    assert limit in found.term.span.of(text)
    assert due(found) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_binds_nobody_is_none(text: str) -> None:
    assert [one.span.of(text) for one in find(text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The court gave the mill until Friday to pay, or it will be shut.",
            {"who": "the mill", "what": "pay", "set by": "The court", "otherwise": "it will be shut"},
        ),
        (
            "The UN's deadline for the mills to sign runs out at midnight on Friday.",
            {"who": "the mills", "what": "sign", "set by": "The UN"},
        ),
        ("The deadline for Doe to pay falls on Friday.", {"who": "Doe", "what": "pay"}),
        ("The deadline for Doe to answer calls is Friday.", {"who": "Doe", "what": "answer calls"}),
        ("The firm's deadline to pay ends on Friday.", {"what": "pay"}),
        ("Doe missed Friday's deadline to pay.", {"who": "Doe", "what": "pay"}),
        (
            "The mill missed the bank's deadline of Friday to pay.",
            {"who": "The mill", "what": "pay", "set by": "the bank"},
        ),
        (
            "The mayor set herself a deadline of Friday to cut the queues.",
            {"who": "The mayor", "what": "cut the queues", "set by": "The mayor"},
        ),
        (
            "The union threatened a strike unless the mill paid by Friday, but agreed to talk.",
            {"who": "the mill", "what": "the mill paid", "set by": "The union",
             "otherwise": "The union threatened a strike"},
        ),
        (
            "Ann Doe, who set a 50-day deadline for Norvia to stop or face a blockade, spoke.",
            {"who": "Norvia", "what": "stop", "set by": "Ann Doe", "otherwise": "face a blockade"},
        ),
        (
            "Ann Doe called on the mayor to resign and threatened a strike if he failed to do so within a week.",
            {"who": "the mayor", "what": "resign", "set by": "Ann Doe", "otherwise": "a strike"},
        ),
        (
            "The court told the mill to pay, and said it would be shut if it did not do so by Friday.",
            {"who": "the mill", "what": "pay", "otherwise": "it would be shut"},
        ),
        (
            "The mill was told to pay, and will be shut if it does not do so by Friday.",
            {"who": "The mill", "what": "pay", "otherwise": "will be shut"},
        ),
        (
            "The court told the mill to pay, and said it would be shut if it did not close the pipe by Friday.",
            {"who": "it", "what": "close the pipe", "otherwise": "it would be shut"},
        ),
        (
            "The mill must pay by Friday or risk a fine.",
            {"who": "The mill", "what": "pay", "otherwise": "risk a fine"},
        ),
        (
            "Doe must reply by Friday or forfeit the bond.",
            {"who": "Doe", "what": "reply", "otherwise": "forfeit the bond"},
        ),
        (
            "Shops must close by Friday or incur a fine of 50 crowns.",
            {"who": "Shops", "what": "close", "otherwise": "incur a fine of 50 crowns"},
        ),
        (
            "The mill must file a plan by Friday or in May.",
            {"who": "The mill", "what": "file a plan"},
        ),
        (
            "Neighbours called on the quarry to stop blasting by 1 July.",
            {"who": "the quarry", "what": "stop blasting", "set by": "Neighbours"},
        ),
        # What will happen otherwise, without what is so or done besides.
        (
            "It uses half of its coal, and its stoves will go out by Friday unless Roe pays.",
            {"who": "Roe", "what": "Roe pays", "otherwise": "its stoves will go out"},
        ),
        (
            "The union had not been heard and would strike unless the plan was dropped by Friday.",
            {"what": "the plan was dropped", "otherwise": "would strike"},
        ),
        (
            "The union will meet and will strike unless the plan is dropped by Friday.",
            {"what": "the plan is dropped", "otherwise": "The union will meet and will strike"},
        ),
        (
            "She gave him until Friday to pay and he went home.",
            {"what": "pay", "who": "him", "set by": "She"},
        ),
        (
            "She gave him until Friday to pay her and the others.",
            {"what": "pay her and the others", "who": "him", "set by": "She"},
        ),
        (
            "The rebels threatened to cut the bridge unless their leader was freed by Friday.",
            {"what": "their leader was freed", "set by": "The rebels", "otherwise": "cut the bridge"},
        ),
        (
            "If there is no new offer on the table by Friday, trains will stop.",
            {"what": "new offer on the table", "otherwise": "trains will stop"},
        ),
        (
            "If no deal is reached by Friday, the mill will close.",
            {"what": "deal is reached", "otherwise": "the mill will close"},
        ),
        (
            "The union has extended the deadline for a deal, giving the firm until Friday to improve its offer.",
            {"who": "the firm", "what": "improve its offer", "set by": "The union"},
        ),
        (
            "Councils must say by noon on Friday whether they accept the grant, worth $3.",
            {"who": "Councils", "what": "say by noon on Friday whether they accept the grant"},
        ),
        ("Rebels given until Sunday to agree truce", {"who": "Rebels", "what": "agree truce"}),
        ("Claims must be filed by 1 July.", {"what": "Claims must be filed"}),
        (
            "The board must name a chair and publish a plan by 30 June.",
            {"who": "The board", "what": "publish a plan"},
        ),
        ("The president has ten days to sign or veto it.", {"who": "The president", "what": "sign or veto it"}),
        ("Doe recalled that labour had issued an ultimatum to the firm to reply by Friday.", {
            "who": "the firm", "what": "reply", "set by": "labour",
        }),
        ("The firm recalled that the union had on Monday given it a week to reply.", {
            "who": "it", "what": "reply", "set by": "the union",
        }),
        ("The trust gave the town an extra ten days to pay and then praised the port.", {
            "who": "the town", "what": "pay", "set by": "The trust",
        }),
        ("Bakers issued a ten-day ultimatum to the town.", {"who": "the town", "set by": "Bakers"}),
        ("The ultimatum issued to the town by bakers expires on Friday.", {"who": "the town", "set by": "bakers"}),
        ("A ten-day ultimatum by bakers to the town elapses on Monday.", {"who": "the town", "set by": "bakers"}),
        ("Roe gave the town 72 hours within which to release Doe.", {
            "who": "the town", "what": "release Doe", "set by": "Roe",
        }),
        ("The cooks said they would leave if the abbey does not pay within ten days.", {
            "who": "the abbey", "what": "pay", "otherwise": "they would leave",
        }),
        ("Marsk Gets Five-Day Ultimatum Over Arrears", {"who": "Marsk"}),
        ("The firm received a ten-day ultimatum from the union of dockers.", {
            "who": "The firm", "set by": "the union of dockers",
        }),
        ("The tenants got 48 hours’ notice on Tuesday.", {"who": "The tenants"}),
        ("The clerks were handed a ten-day notice on Monday.", {"who": "The clerks"}),
        ("His district received a flurry of bids before the 20 June deadline.", {}),
        ("The firm has a deadline of Friday to reply.", {"who": "The firm", "what": "reply"}),
        ("On Monday bakers issued a ten-day ultimatum over fees.", {"set by": "bakers"}),
        ("The mayor served the firm with a ten-day ultimatum.", {"who": "the firm", "set by": "The mayor"}),
        ("The envoy said that the port served parking notices and asked drivers to leave within five days.", {
            "who": "drivers", "what": "leave", "set by": "the port",
        }),
        ("The court ordered the firm not to sell the mill before Friday.", {
            "who": "the firm", "what": "not to sell the mill", "set by": "The court",
        }),
        ("You must not sell the mill before Friday.", {"who": "You", "what": "must not sell the mill"}),
        ("The mayor said that she would levy a toll on 20 June if there was no deal.", {
            "what": "deal", "set by": "The mayor", "otherwise": "she would levy a toll",
        }),
        ("The union said it would shut the port on 1 July if Doe refuses to pay.", {
            "who": "Doe", "what": "pay", "set by": "The union", "otherwise": "it would shut the port",
        }),
        # who sets it, where a strike or a tariff comes unless somebody acts
        ("The dockers called a strike from 27 July unless the port raises wages.", {
            "what": "the port raises wages", "set by": "The dockers", "otherwise": "a strike",
        }),
        ("Cooks announced a walkout on Friday unless the abbey signs.", {
            "what": "the abbey signs", "set by": "Cooks", "otherwise": "a walkout",
        }),
        # what is asked for, and what is promised
        ("The board asked the mill for a plan by 20 July.", {
            "what": "a plan", "who": "the mill", "set by": "The board",
        }),
        ("The board asked the mill by 20 July for a plan.", {
            "what": "a plan", "who": "the mill", "set by": "The board",
        }),
        ("Doe promised that the lift would be mended by 20 July.", {
            "what": "the lift would be mended", "who": "Doe",
        }),
        ("The minister declared a boycott from Monday unless Norvia pays.", {
            "what": "Norvia pays", "who": "Norvia", "set by": "The minister", "otherwise": "a boycott",
        }),
        ("The union said that nurses will strike from 27 July unless Doe signs.", {
            "who": "Doe", "what": "Doe signs", "set by": "nurses", "otherwise": "nurses will strike",
        }),
        ("The tenants will be evicted on Monday unless Doe signs.", {
            "who": "Doe", "what": "Doe signs", "otherwise": "The tenants will be evicted",
        }),
        # those who stay, or defy the order, in the next sentence
        ("Doe must leave by Friday. Those who stay face a fine.", {
            "who": "Doe", "what": "leave", "otherwise": "Those who stay face a fine",
        }),
        ("Doe must vacate the mill by Friday. Anyone who remains will be arrested, Roe said.", {
            "who": "Doe", "what": "vacate the mill", "otherwise": "Anyone who remains will be arrested",
        }),
        ("Shops must close by Friday. Those who stay open could lose their licence.", {
            "who": "Shops", "what": "close", "otherwise": "Those who stay open could lose their licence",
        }),
        ("Doe must pay by Friday. Whoever ignores the order risks jail.", {
            "who": "Doe", "what": "pay", "otherwise": "Whoever ignores the order risks jail",
        }),
        ("Doe must pay by Friday. Anyone who defies the court may be jailed.", {
            "who": "Doe", "what": "pay", "otherwise": "Anyone who defies the court may be jailed",
        }),
        ("Doe must pay by Friday. Those who stay face a fine.", {"who": "Doe", "what": "pay"}),
        ("Doe must leave by Friday. Those who left face a fine.", {"who": "Doe", "what": "leave"}),
        ("Doe must leave by Friday. The guests who stay face a fine.", {"who": "Doe", "what": "leave"}),
        ("The port will close if the deal does not pass by Friday.", {
            "what": "if the deal does not pass", "otherwise": "The port will close",
        }),
        ("Doe must pay by Friday. Not doing so would cost her a fine.", {
            "who": "Doe", "what": "pay", "otherwise": "Not doing so would cost her a fine",
        }),
        ("Doe must pay by Friday. Otherwise, the mill will be sold.", {
            "who": "Doe", "what": "pay", "otherwise": "the mill will be sold",
        }),
        ("Doe must pay by Friday. If she does not, the mill will be sold, Roe said.", {
            "who": "Doe", "what": "pay", "otherwise": "the mill will be sold",
        }),
        ("The fund demanded two seats by Friday. If it does not get them, it said in a letter, it will sue.", {
            "what": "two seats", "set by": "The fund", "otherwise": "it will sue",
        }),
        ("Roe will quit if the tunnel is not open by Friday.", {
            "what": "if the tunnel is not open", "otherwise": "Roe will quit",
        }),
        # what is not done is what is to be done; what cannot be turned round keeps its “if”
        ("If the council does not decide by Friday, the permit is granted.", {
            "who": "the council", "what": "decide", "otherwise": "the permit is granted",
        }),
        ("If the firm fails to mend the weir by Friday, it will be fined.", {
            "who": "the firm", "what": "mend the weir", "otherwise": "it will be fined",
        }),
        ("If the owners don't reply by Friday, the town will sell the mill.", {
            "who": "the owners", "what": "reply", "otherwise": "the town will sell the mill",
        }),
        ("If Doe did not sign by Friday, the nurses would strike.", {
            "who": "Doe", "what": "sign", "otherwise": "the nurses would strike",
        }),
        ("If the cooks are not free by Friday, we will come.", {
            "what": "If the cooks are not free", "otherwise": "we will come",
        }),
        ("If nobody pays the rent by Friday, the mill will be sold.", {
            "what": "If nobody pays the rent", "otherwise": "the mill will be sold",
        }),
        ("If Doe has not paid by Friday, she will be fined.", {
            "who": "Doe", "what": "If Doe has not paid", "otherwise": "she will be fined",
        }),
        ("If no deal is reached by Friday, the miners will strike.", {
            "what": "deal is reached", "otherwise": "the miners will strike",
        }),
        ("Unless Doe pays by Friday, she will be fined.", {
            "who": "Doe", "what": "Doe pays", "otherwise": "she will be fined",
        }),
        ("The court gave Doe a week to pay, and warned that she could lose her mill otherwise.", {
            "who": "Doe", "what": "pay", "set by": "The court", "otherwise": "she could lose her mill",
        }),
        ("Doe must pay by Friday. Failure to do so could lead to a fine.", {
            "who": "Doe", "what": "pay", "otherwise": "Failure to do so could lead to a fine",
        }),
        ("Guests must pay by Friday. Those who fail to pay will be put out.", {
            "who": "Guests", "what": "pay", "otherwise": "Those who fail to pay will be put out",
        }),
        ("Doe must pay by Friday, and if she refuses, the mill will be sold.", {
            "who": "Doe", "what": "pay", "otherwise": "the mill will be sold",
        }),
        ("Doe must pay by Friday – otherwise the mill will be sold.", {
            "who": "Doe", "what": "pay", "otherwise": "the mill will be sold",
        }),
        ("Doe must pay by Friday or else the mill will be sold.", {
            "who": "Doe", "what": "pay", "otherwise": "the mill will be sold",
        }),
        ("Doe must hand over to the court all of her books by noon on Friday or lose her licence.", {
            "who": "Doe", "what": "hand over to the court all of her books", "otherwise": "lose her licence",
        }),
        ("Doe must pay by Friday. Otherwise the week was quiet.", {"who": "Doe", "what": "pay"}),
        ("Doe must pay by Friday. If it rains, the fair will be moved.", {"who": "Doe", "what": "pay"}),
        ("Doe must pay by Friday. Failures of this kind could come again.", {"who": "Doe", "what": "pay"}),
        ("Doe must pay by Friday. Those who know her will be sad.", {"who": "Doe", "what": "pay"}),
        ("Doe must pay by Friday. Roe was ill. Otherwise he would come.", {"who": "Doe", "what": "pay"}),
        ("If the owner, Velm Lines, does not hand over the ship by Friday, the court will sell it.", {
            "who": "the owner", "what": "hand over the ship", "otherwise": "the court will sell it",
        }),
        ("The port will act unless Velm Lines, which owns the ship, fixes it by Friday.", {
            "who": "Velm Lines", "what": "Velm Lines, which owns the ship, fixes it", "otherwise": "The port will act",
        }),
        ("The court ordered the owner, Velm Lines, to hand over the ship by Friday.", {
            "who": "the owner", "what": "hand over the ship", "set by": "The court",
        }),
        ("The council wants the road cleared by Friday.", {"what": "the road cleared", "set by": "The council"}),
        ("Tariffs of 30% take effect on 1 July unless a deal is struck.", {
            "what": "a deal is struck", "otherwise": "Tariffs of 30% take effect",
        }),
        ("If no firm pays within 60 days of the first fair, the mill will be shut.", {
            "what": "firm pays", "otherwise": "the mill will be shut",
        }),
        ("If the firm does not pay within 60 days, the mill will be shut.", {
            "who": "the firm", "what": "pay", "otherwise": "the mill will be shut",
        }),
        ("The club must pay by Friday, said its chairman, Ann Doe, or be thrown out of the league.", {
            "who": "The club", "what": "pay", "otherwise": "be thrown out of the league",
        }),
        ("An ultimatum was given to the junta on Tuesday by the bloc to free Ann Doe before 3 July.", {
            "who": "the junta", "what": "free Ann Doe", "set by": "the bloc",
        }),
        ("On Sunday an ultimatum was sent to the mayor, Ann Doe, by the heads of two schools to quit before 3 July.", {
            "who": "the mayor", "what": "quit", "set by": "the heads of two schools",
        }),
        ("Ordered by Judge Roe to return the money by 1 July, the clerk, Ann Doe, has lodged an appeal.", {
            "who": "the clerk", "what": "return the money", "set by": "Judge Roe",
        }),
        ("An ultimatum was issued on Monday to the port by dockers to pay arrears by Friday.", {
            "who": "the port", "what": "pay arrears", "set by": "dockers",
        }),
        ("The men were given three weeks to move out by the council.", {
            "who": "The men", "what": "move out", "set by": "the council",
        }),
        ("The mill was given 14 days to reply by letter.", {"who": "The mill", "what": "reply by letter"}),
        ("The court has fined two men and given the mill 14 days to reply.", {
            "who": "the mill", "what": "reply", "set by": "The court",
        }),
        ("The court had warned the mill and given it until Friday to reply.", {
            "who": "it", "what": "reply", "set by": "The court",
        }),
        ("The mill has been fined and given 14 days to reply.", {"who": "The mill", "what": "reply"}),
        ("The mill was fined and given 14 days to reply.", {"who": "The mill", "what": "reply"}),
        ("The men were given ten days to be heard by a judge.", {"who": "The men", "what": "heard by a judge"}),
        ("Told by the board to fix the dam by 1 July, Orul Water said that it needed more time.", {
            "who": "Orul Water", "what": "fix the dam", "set by": "the board",
        }),
        ("The firm, ordered by a court to leave by Friday, has sold its mill.", {
            "who": "The firm", "what": "leave", "set by": "a court",
        }),
        ("All schools with more than 300 pupils must have a nurse by 1 July.", {
            "who": "All schools", "what": "a nurse",
        }),
        ("Marsk has until Friday to pay. The port declined to say what would happen if it did not pay.", {
            "who": "Marsk", "what": "pay",
        }),
        ("More than 40 firms must reply by Friday.", {"who": "40 firms", "what": "reply"}),
        ("Tariffs will kick in on 1 July if the two sides fail to agree.", {
            "who": "the two sides", "what": "agree", "otherwise": "Tariffs will kick in",
        }),
        ("Failing that, she said, nothing. The strike starts on Monday unless Doe signs by Sunday.", {
            "who": "Doe", "what": "Doe signs", "otherwise": "The strike starts on Monday",
        }),
        ("A final decision has to come by July.", {"what": "A final decision has to come"}),
        ("Ann Doe has to come by July.", {"who": "Ann Doe", "what": "come"}),
        ("The public comment period for the rule has been extended to 1 July.", {
            "what": "The public comment period for the rule",
        }),
        ("The deadline for the rule has been extended to 1 July.", {"what": "the rule"}),
        ("If the banks and the mill could not come to a deal by Friday, the mill would close.", {
            "what": "come to a deal", "otherwise": "the mill would close",
        }),
        ("Doe called for a plan by Friday.", {"what": "a plan", "set by": "Doe"}),
    ],
)  # fmt: skip
def test_who_must_do_what_or_else(text: str, expected: dict[str, str]) -> None:
    (found,) = find(text)

    assert words(text, found) == expected


@pytest.mark.parametrize(
    ("text", "status", "former", "expected"),
    [
        ("They extended the deadline for tax from 15 June to 30 June.", "extended", ["2026-06-15"], "2026-06-30"),
        ("The deadline for bids, first set for 20 June, was moved to 18 July.", "moved", ["2026-06-20"], "2026-07-18"),
        ("Parliament prolonged the amnesty until 30 July.", "extended", [], "2026-07-30"),
        ("The council granted the firm an extension to 30 June.", "extended", [], "2026-06-30"),
        ("The firm won a two-week extension until 30 June to file its accounts.", "extended", [], "2026-06-30"),
        ("The firm, which had been told to pay by 30 April, was granted an extension until 30 June.", "extended",
         ["2026-04-30"], "2026-06-30"),
        ("The firm was told to pay by 30 April. It was granted an extension until 30 June.", "extended",
         ["2026-04-30"], "2026-06-30"),
        ("Doe must pay by 20 June. The court granted him a two-week extension.", "extended", ["2026-06-20"],
         "2026-07-04"),
        ("Doe must pay by 20 June. The court refused him a two-week extension.", "set", [], "2026-06-20"),
        ("The ceasefire was extended until 20 June.", "extended", [], "2026-06-20"),
        ("The firm missed a deadline of 3 June to hand over its books.", "missed", [], "2026-06-03"),
        ("The firm was told to pay by 3 June. It did not.", "missed", [], "2026-06-03"),
        ("“They promised to pay us by 3 June. They did not,” Doe said.", "missed", [], "2026-06-03"),
        ("The firm was told to pay by 20 June. It did not say how.", "set", [], "2026-06-20"),
        ("The firm was told to pay by 20 June. It has not.", "set", [], "2026-06-20"),
        ("The firm missed Friday’s deadline for its accounts.", "missed", [], "2026-06-05"),
        ("The city met its May 31 deadline for testing the water.", "met", [], "2026-05-31"),
        ("The governor dropped her deadline of 1 July for clearing the camps.", "dropped", [], "2026-07-01"),
        ("The lawyers asked the judge to extend a deadline of 1 July by two weeks.", "set", [], "2026-07-01"),
        ("The firm failed to meet a deadline of 3 June for its report.", "missed", [], "2026-06-03"),
        ("The council voted to extend the deadline for bids to 1 July.", "extended", [], "2026-07-01"),
        ("Doe ignored an ultimatum to pay the fine by 1 July.", "set", [], "2026-07-01"),
        ("The deadline for bids was extended by a week and is now 1 July.", "extended", [], "2026-07-01"),
        ("Polls stay open until 11pm today instead of 8pm.", "moved", ["2026-06-10T20:00"], "2026-06-10T23:00"),
        ("The mayor extended until 1 July the deadline to apply for a grant.", "extended", [], "2026-07-01"),
        ("Doe must pay by 20 June. The original deadline was 11 June.", "extended", ["2026-06-11"], "2026-06-20"),
        ("Doe must pay by 20 June. The court extended the deadline to 27 June.", "extended", ["2026-06-20"],
         "2026-06-27"),
        ("Doe must pay by 20 June. The deadline was later postponed until Tuesday.", "moved", ["2026-06-20"],
         "2026-06-16"),
        ("Doe must pay by 20 June. The deadline was extended by a week.", "extended", ["2026-06-20"], "2026-06-27"),
        ("Doe must pay by 20 June. On Tuesday the court lifted the deadline.", "dropped", [], "2026-06-20"),
        ("Bakers gave Doe until Friday to pay. The ultimatum was withdrawn on Tuesday.", "dropped", [], "2026-06-12"),
        ("Doe must pay by 10 June. He met the deadline.", "met", [], "2026-06-10"),
        ("Doe must pay by 20 June. He missed the deadline.", "set", [], "2026-06-20"),
        ("Doe must pay by 20 June. The court may extend the deadline.", "set", [], "2026-06-20"),
        ("Doe must pay by 20 June. The court refused to lift the deadline.", "set", [], "2026-06-20"),
        ("Doe must pay by 20 June. If the court lifts the deadline, Roe will sue.", "set", [], "2026-06-20"),
        ("Doe must pay by 20 June. The court extended the deadline for bids.", "set", [], "2026-06-20"),
        ("Doe has to pay by 30 June. The deadline was first set for 1 June.", "extended", ["2026-06-01"], "2026-06-30"),
    ],
)  # fmt: skip
def test_what_became_of_a_deadline(text: str, status: str, former: list[str], expected: str) -> None:
    (found,) = find(text)

    earlier = [due(FoundDeadline(span=term.span, terms=(term,))) for term in found.terms[:-1]]
    assert (found.status, earlier, due(found)) == (status, former, expected)


@pytest.mark.parametrize(
    ("text", "length", "reason"),
    [
        ("Doe must pay by tomorrow.", None, "the day of publication is not known; --published says it"),
        ("The court gave Doe ten days to pay.", "P10D", "the day of publication is not known; --published says it"),
        ("Doe, who set a 50-day deadline for Norvia, spoke.", "P50D", "the article does not say when it was set"),
        ("Roe noted that a court had given Doe ten days to pay.", "P10D", "the article does not say when it was set"),
        ("Roe said on 8 June that the court gave Doe ten days to pay.", "P10D",
         "the article does not say when it was set"),
        ("The court gave Doe ten days to pay, Roe said on 8 June.", "P10D", "the article does not say when it was set"),
        ("Bakers had issued a five-day ultimatum to the town.", "P5D", "the article does not say when it was set"),
        ("Judge Roe wrote in Orul on 8 June that a court had granted Doe a month to pay.", "P1M",
         "the article does not say when it was set"),
        ("The court gave Doe an extra month to pay and then left.", "P1M",
         "the article does not say from which day it is counted"),
        ("Doe said the rebels would be given 48 hours to leave.", "PT48H",
         "the article does not say from which day it is counted"),
        ("Both must sign the treaty within six months of its start.", "P6M",
         "the article does not say from which day it is counted"),
        ("Hospitals must report every case within 24 hours.", "PT24H",
         "the article does not say from which day it is counted"),
        ("Parliament must vote before the election.", None, "“before the election”: the article gives no date for it"),
        ("After the panel publishes its ruling, the firm has 14 days to appeal.", "P14D",
         "the article does not say from which day it is counted"),
        ("After the flood in Marsk, the firm has 14 days to mend the pier.", "P14D",
         "the day of publication is not known; --published says it"),
        ("It gives any state two years to negotiate its exit.", "P2Y",
         "the article does not say from which day it is counted"),
        ("The new treaty gives a state two years to negotiate its exit.", "P2Y",
         "the article does not say from which day it is counted"),
        ("The mayor gives the mill two years to close.", "P2Y",
         "the day of publication is not known; --published says it"),
        ("Doe vowed during the campaign to cancel the pact within 100 days.", "P100D",
         "the article does not say from which day it is counted"),
        ("Doe vowed to cancel the pact within 100 days.", "P100D",
         "the day of publication is not known; --published says it"),
        ("If they do not agree within the two-year period, the mill will close.", "P2Y",
         "the article does not say when it was set"),
        ("Doe must pay by 2027-28.", None, "“by 2027-28”: the text does not say when that business year begins"),
    ],
)  # fmt: skip
def test_an_end_without_a_date_says_why(text: str, length: str | None, reason: str) -> None:
    (found,) = find(text, None)

    assert (found.term.due.latest, found.term.due.length, found.term.due.unknown_because) == (None, length, reason)


@pytest.mark.parametrize(
    "text",
    [
        "The ministry gave the mill until 15 May to hand over its records.",
        "The court gave the firm until Friday 2 March to pay.",
        "The mayor has given bakers until 3 July to close.",
        "The board gave Doe until May 12 to answer.",
        "Doe said the council had given them until 4 April to leave the boats.",
    ],
)
def test_a_day_that_somebody_gave_is_not_lost_where_nobody_knows_the_day_of_publication(text: str) -> None:
    (found,) = deadlines.find(text)

    assert found.terms[-1].due.earliest is None
    assert "the day of publication is not known" in str(found.terms[-1].due.unknown_because)


@pytest.mark.parametrize(
    "text",
    [
        "The firm had until 2 March to pay.",
        "The crew had until noon to leave the boat.",
        "Doe stayed until 15 May to help her mother.",
        "The ministry gave the mill until noon to hand over its records.",
        "The mill was closed until 15 May.",
    ],
)
def test_what_is_over_for_all_that_is_known_is_no_deadline(text: str) -> None:
    assert deadlines.find(text) == ()


@pytest.mark.parametrize(
    ("text", "announced", "basis"),
    [
        ("The court gave Doe ten days to pay.", None,
         "“ten days” counted from the publication date; the article does not say when it was set"),
        ("On Monday the court gave Doe ten days to pay.", date(2026, 6, 8), None),
        ("The firm said that the town had on Monday given it ten days to pay.", date(2026, 6, 8), None),
        ("Roe said that the court gave Doe on Monday ten days to pay.", date(2026, 6, 8), None),
        ("On Monday the court gave Doe ten days to pay, Roe said on Tuesday.", date(2026, 6, 8), None),
        ("The town said on Monday that Doe has ten days to leave.", date(2026, 6, 8), None),
        ("Bakers on Monday issued a ten-day ultimatum to the town.", date(2026, 6, 8), None),
        ("Doe must pay by Friday.", None, "“by Friday”, counted from the publication date"),
        ("Doe must pay by 1 July 2026.", None, None),
        ("Doe must pay before 1 July 2026.", None, "“before 1 July 2026” ends with the day before"),
    ],
)  # fmt: skip
def test_a_due_date_says_what_it_rests_on(text: str, announced: date | None, basis: str | None) -> None:
    (found,) = find(text)

    assert (found.term.due.announced, found.term.due.basis) == (announced, basis)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Bids must arrive by 5 p.m. GMT on Friday.", "Etc/GMT"),
        ("The firm has until 10 a.m. EST Monday to reply.", "America/New_York"),
        ("The parties have until 23:59 UTC on 20 June to reply.", "UTC"),
        ("Bids must arrive by 5 p.m. local time on Friday.", None),
        ("Bids must arrive by 5 p.m. on Friday.", None),
    ],
)
def test_a_zone_is_one_that_is_named(text: str, zone: str | None) -> None:
    (found,) = find(text)

    assert (found.term.due.zone, found.term.due.clock is not None) == (zone, True)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Doe has until Friday to answer. The Friday deadline stands.", 1),
        ("The port has until Friday to pay. If it has not paid by Friday, the ships will be sold.", 1),
        ("Marsk Gets Ten-Day Ultimatum\n\nOn Monday bakers gave Marsk ten days to lower the rent.", 1),
        ("Port Faces Ten-Day Ultimatum\n\nDockers on Monday gave the port a ten-day ultimatum to raise pay.", 1),
        ("Town gets a week to sell bridge\n\nThe court gave the town a week to sell the bridge.", 1),
        (
            "Bakers gave Roe ten days to pay their dues. They will strike if dues are not paid within ten days.",
            1,
        ),
        ("Rebels given until Friday to agree truce\n\nThe rebels have until noon on Friday to agree a truce.", 1),
        ("The court gave Doe ten days to pay. On Monday bakers gave the firm ten days to reply.", 2),
        ("Doe must pay by 20 June. The truce was extended until 27 June.", 2),
        ("Doe must pay by 20 June. A judge extended a deadline in another case to 27 June.", 2),
        ("Doe must pay by 20 June. The deadline for bids was extended to 27 June.", 2),
        ("Doe must pay by Friday. Roe gave the mayor until Sunday to quit.", 2),
        ("Claims must be filed by 1 July, and appeals are due on 1 August.", 2),
        ("Claims must be filed by 1 July, and the mayor must resign by 1 July.", 2),
    ],
)
def test_a_deadline_that_is_stated_again_is_one(text: str, count: int) -> None:
    found = find(text)

    assert len(found) == count
    assert sum(len(one.mentions) for one in found) == 2 - count


def test_the_former_end_of_another_deadline_is_no_term() -> None:
    (found,) = find("Doe must pay the fine by Friday. The deadline for applications was 3 March.")

    assert (len(found.terms), found.status) == (1, "set")


@pytest.mark.parametrize("published", [date.min, date(1, 1, 5), date.max])
def test_the_ends_of_the_calendar_are_no_mistake(published: date) -> None:
    text = "On Monday the court gave Doe 900 days to pay. Doe must leave before Friday. They missed Friday’s deadline."

    assert all(one.term.due.earliest or one.term.due.unknown_because for one in find(text, published))


def test_what_stands_in_a_quotation_is_read_too() -> None:
    text = "“We want every file by Thursday noon,” Ines Doe said. “Then we talk.”"

    (found,) = find(text)

    assert words(text, found) == {"what": "every file", "set by": "We"}
    assert due(found) == "2026-06-11T12:00"


_PIECES = st.sampled_from(
    "by until within before must has to gave Doe the firm 14 days Friday 1 July 2026 noon deadline of unless if not "
    "will pay , . ; “ ” — or expires due on extended no later than 30 February next week ٣ ½ \n\n".split(" ")
)


@given(st.lists(_PIECES, max_size=30), st.sampled_from([None, WEDNESDAY, date.min, date.max]))
def test_any_words_give_deadlines_that_stand_in_the_text(pieces: list[str], published: date | None) -> None:
    require_spans_in(" ".join(pieces), published)


def require_spans_in(text: str, published: date | None) -> None:
    for found in find(text, published):
        spans = [found.span, *found.mentions, *(term.span for term in found.terms)]
        spans += [span for span in (found.addressed_to, found.what, found.set_by, found.consequence) if span]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        for term in found.terms:
            assert (term.due.earliest is None) != (term.due.unknown_because is None)
            assert term.due.earliest is None or term.due.latest is None or term.due.earliest <= term.due.latest


@given(st.integers(2, 999), st.sampled_from(["day", "week"]))
def test_a_due_date_is_the_day_of_setting_and_the_length(number: int, unit: str) -> None:
    (found,) = find(f"On Monday the court gave Doe {number} {unit}s to pay.")

    due_date = found.term.due
    assert due_date.announced == date(2026, 6, 8)
    assert due_date.days == number * (7 if unit == "week" else 1)
    assert due_date.latest == due_date.announced + timedelta(days=due_date.days)


@pytest.mark.parametrize("piece", repeated.DEADLINES)
@pytest.mark.slow
def test_a_long_hostile_text_is_read_like_any_other(piece: str) -> None:
    require_spans_in(piece * (5_000 // len(piece)), WEDNESDAY)
