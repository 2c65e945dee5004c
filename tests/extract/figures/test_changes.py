"""Which numbers are the size of a rise or a fall, and no level. All firms and places are invented."""

import pytest

from briefcli.extract import figures

# a sentence, and its numbers, each with whether it is a rise or a fall
CHANGES: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "Sales at Quill Mills rose 3 per cent to 40 million crowns.",
        [("3 per cent", "rise"), ("40 million crowns", None)],
    ),
    ("Sales at Quill Mills rose to 40 million crowns.", [("40 million crowns", None)]),
    ("Net debt fell by 300 million euros to 1.9 billion.", [("300 million euros", "fall"), ("1.9 billion", None)]),
    (
        "The bank cut its main rate by 50 basis points to 17.5 per cent.",
        [("50 basis points", "fall"), ("17.5 per cent", None)],
    ),
    ("The number of jobs rose by 1,200 in May.", [("1,200", "rise")]),
    ("Output will shrink by a third.", [("a third", "fall")]),
    ("Marsk won by 12 points.", [("12 points", None)]),
    ("The bill fell by 51 votes to 40.", [("51 votes", None), ("40", None)]),
    # “Up” and “down” tell how something stands, and are no part of a verb.
    (
        "Salt settled at $58.72 a barrel, down $1.15, or 2 percent.",
        [("$58.72", None), ("$1.15", "fall"), ("2 percent", "fall")],
    ),
    ("Prices were up 5 percent on the year before.", [("5 percent", "rise")]),
    ("The charity raised up to 5 million crowns.", [("up to 5 million crowns", None)]),
    ("Rescuers shot down 3 drones.", [("3 drones", None)]),
    # What is lost or gained is a change of a price, and no money that somebody lost.
    ("Shares in Quill Mills lost 4 percent.", [("4 percent", "fall")]),
    ("Quill Mills lost $30 million.", [("$30 million", None)]),
    ("The town raised 4 million crowns.", [("4 million crowns", None)]),
    # A noun of change beside the number.
    ("Nurses won a 10 per cent pay rise.", [("10 per cent", "rise")]),
    ("Nurses won 10 per cent of the vote.", [("10 per cent", None)]),
    ("Quill Mills reported a drop of 3 per cent in sales.", [("3 per cent", "fall")]),
    ("Quill Mills reported a drop to 3 per cent in sales.", [("3 per cent", None)]),
    # “Higher” and “lower” than before, and not than somewhere else.
    ("Profits are 4 per cent higher than last year.", [("4 per cent", "rise")]),
    ("Rents in Orle are 3 per cent lower than in Marsk.", [("3 per cent", None)]),
    ("The clinic saw 40 patients, 12 fewer than in September.", [("40 patients", None), ("12", "fall")]),
    ("Some 64 children were enrolled, 6 more than last year.", [("Some 64 children", None), ("6", "rise")]),
    ("A 23 per cent lower risk of a stroke was found.", [("23 per cent", None)]),
    ("Six men were killed, up from four on Monday.", [("Six men", None), ("four", None)]),
    # A hedge of place leads to a level, one of degree to the size.
    ("Oil fell below $50 a barrel.", [("below $50", None)]),
    ("Inflation rose above 4 per cent.", [("above 4 per cent", None)]),
    ("Shares in Quill Mills rose as high as $12.", [("as high as $12", None)]),
    ("Sales fell short of 4 per cent.", [("short of 4 per cent", None)]),
    ("The index fell under 900 points.", [("under 900 points", None)]),
    ("Sales rose almost 3 per cent.", [("almost 3 per cent", "rise")]),
    ("Sales rose over 3 per cent.", [("over 3 per cent", "rise")]),
    ("Shares fell as much as 11 per cent.", [("as much as 11 per cent", "fall")]),
    ("Shares rose just shy of 3 per cent.", [("just shy of 3 per cent", "rise")]),
    ("Prices rose by more than 4 per cent.", [("more than 4 per cent", "rise")]),
    # Behind “by” stands the size, unless somebody does something there.
    ("The increase was opposed by 60 per cent of voters.", [("60 per cent", None)]),
    ("The cut was followed by 12 more layoffs.", [("12 more layoffs", None)]),
    ("The rise in taxes paid by 40 per cent of people was fair.", [("40 per cent", None)]),
    ("The fence was raised by 40 villagers.", [("40 villagers", None)]),
    ("The reduction was rejected by 40 members.", [("40 members", None)]),
    ("Pay was raised sharply by 4 per cent.", [("4 per cent", "rise")]),
    ("The council reduced its workforce by 40 clerks.", [("40 clerks", "fall")]),
    ("The number of jobs was cut by 400.", [("400", "fall")]),
    ("The bank raised the price of a ticket by 4 crowns.", [("4 crowns", "rise")]),
    ("A drop by 12 points is likely.", [("12 points", "fall")]),
    ("The police force was cut by 400 officers last year.", [("400 officers", "fall")]),
    ("Staff will be cut by 400 people.", [("400 people", "fall")]),
    ("The garrison has been increased by 400 soldiers.", [("400 soldiers", "rise")]),
    ("The number of guards was reduced by 40 men.", [("40 men", "fall")]),
    ("The wire was cut by 40 officers.", [("40 officers", None)]),
    ("The army was raised by 400 nobles.", [("400 nobles", None)]),
    # A participle behind an amount, or behind “as”, takes no agent in per cent.
    ("The new camera cut the number of people killed by 40 per cent.", [("40 per cent", "fall")]),
    ("The mill reduced the amount of water used by 12 per cent.", [("12 per cent", "fall")]),
    ("The tool cuts the time needed by 40 per cent.", [("40 per cent", "fall")]),
    ("Rates increased as planned by 4 per cent.", [("4 per cent", "rise")]),
    ("Orul cut a tax paid by 40 per cent of mills.", [("40 per cent", None)]),
    ("The council cut a grant backed by 60 per cent.", [("60 per cent", None)]),
    ("The council cut the number of lamps approved by 60 per cent of voters.", [("60 per cent", None)]),
    # A share of something is what somebody has, money what somebody hands over.
    ("The party gained 12 per cent of the vote.", [("12 per cent", None)]),
    ("Tarn grows 40 per cent of its food.", [("40 per cent", None)]),
    ("The bank advanced £4m to Roe.", [("£4m", None)]),
    ("Quill Mills sank £4m into the club.", [("£4m", None)]),
    ("Marsk lost 12 to 9.", [("12", None), ("9", None)]),
    ("Tarn lost 60 per cent of its herds.", [("60 per cent", "fall")]),
    ("Sales were three times higher than last year.", [("three times", None)]),
    ("The storm dropped 14 per cent more rain.", [("14 per cent", None)]),
    ("The station had lost four.", [("four", None)]),
    ("Shares lost 4 per cent of their value.", [("4 per cent", "fall")]),
    ("The fund lost 12 per cent in May.", [("12 per cent", "fall")]),
    ("Gold advanced $4 to a record.", [("$4", "rise")]),
    ("The index lost 42 to 7,310.", [("42", "fall"), ("7,310", None)]),
    ("Copper fell 40 crowns.", [("40 crowns", "fall")]),
    # Nouns of change that are something else.
    ("Quill Mills announced a $40 million expansion.", [("$40 million", None)]),
    ("Quill Mills has a $4m growth fund.", [("$4m", None)]),
    ("He survived a fall of 20 metres.", [("20 metres", None)]),
    ("The city sent a surge of 400 guards.", [("400 guards", None)]),
    ("The region plans an expansion of 40 schools.", [("40 schools", None)]),
    ("A $4 million increase in costs was found.", [("$4 million", "rise")]),
    ("Quill Mills had a 5 per cent growth in profit.", [("5 per cent", "rise")]),
    ("An increase of 40 beds is planned.", [("40 beds", "rise")]),
    ("Nurses won a 3 per cent raise.", [("3 per cent", "rise")]),
    ("The council announced 3 per cent rent increases.", [("3 per cent", "rise")]),
    ("Pay rises of 4 per cent were agreed.", [("4 per cent", "rise")]),
    # Whoever is compared with others has not risen.
    ("Rents are 3 per cent higher in Orul than in Marsk.", [("3 per cent", None)]),
    ("Pay is 12 per cent lower for women.", [("12 per cent", None)]),
    ("Profits were 4 per cent higher than expected.", [("4 per cent", None)]),
    ("Profits were 5 per cent higher than a year ago.", [("5 per cent", "rise")]),
    ("Profits were 5 per cent higher than in 2019.", [("5 per cent", "rise")]),
    ("Shares closed 3 per cent lower for the week.", [("3 per cent", "fall")]),
    ("Marsk had 40 more thefts than in 2024.", [("40 more thefts", "rise")]),
    ("Quill won 14 seats fewer than in 2021.", [("14 seats", "fall")]),
    ("Marsk had 40 more mills than Orul.", []),
    # What differs from a plan is no rise, but is told; what differs from another thing is not.
    ("The cost is $4 million higher than planned.", [("$4 million", None)]),
    ("The bridge cost £4m less than forecast.", [("£4m", None)]),
    ("The cost is $4 million higher than that of the tunnel.", []),
    # What is raised or cut, and a second thing behind the same verb.
    ("The bank cut rates 25 basis points.", [("25 basis points", "fall")]),
    ("The mill raised the price of flour 4 crowns.", [("4 crowns", "rise")]),
    ("The price was cut $4.", [("$4", "fall")]),
    ("The bank cut rates to 2 per cent.", [("2 per cent", None)]),
    ("The mill raised £4m.", [("£4m", None)]),
    ("Sales rose 3 per cent and profits 5 per cent.", [("3 per cent", "rise"), ("5 per cent", "rise")]),
    ("Sales fell 3 per cent in May and 2 per cent in June.", [("3 per cent", "fall"), ("2 per cent", "fall")]),
    ("Sales rose 3 per cent and margins were 5 per cent.", [("3 per cent", "rise"), ("5 per cent", None)]),
    ("Sales rose 3 per cent and 5 per cent of clerks left.", [("3 per cent", "rise"), ("5 per cent", None)]),
    (
        "Sales rose to 3 million crowns and profits 5 million crowns.",
        [("3 million crowns", None), ("5 million crowns", None)],
    ),
    # How far something went up, and by how much a side leads.
    ("Gold edged up $2.", [("$2", "rise")]),
    ("Shares are currently up 4 per cent.", [("4 per cent", "rise")]),
    ("The index was up 20 points at the close.", [("20 points", "rise")]),
    ("Marsk was up 20 points at the half.", [("20 points", None)]),
    ("Quill Mills put up £4m.", [("£4m", None)]),
    ("Women make up 12 per cent of the board.", [("12 per cent", None)]),
    # “Raise” is a verb before what is raised, and money that a firm raises.
    ("About 40 per cent raise goats.", [("About 40 per cent", None)]),
    ("Of the farmers asked, 12 per cent raise cattle.", [("12 per cent", None)]),
    ("Quill Mills closed a $4 million raise.", [("$4 million", None)]),
    ("Clerks asked for a 6 per cent raise in May.", [("6 per cent", "rise")]),
    # Another party may be compared in a time, too.
    ("Marsk won 12 more medals than Orul did in 2024.", []),
    ("The school has 12 more pupils than its neighbour this year.", []),
    ("Marsk won 12 more medals than it did in 2024.", [("12 more medals", "rise")]),
    ("Marsk won 12 more medals than the total for last year.", [("12 more medals", "rise")]),
    ("Sales rose 3 per cent less than in May.", [("3 per cent", None)]),
    ("Shares closed 2 per cent higher for a fifth straight session.", [("2 per cent", "rise")]),
    ("Pay is 12 per cent lower for women in May.", [("12 per cent", None)]),
    (
        "Ridership was 12 per cent lower in the first quarter than in the same period of 2024.",
        [("12 per cent", "fall")],
    ),
    # Verbs with “up” and “down”, and “over” before money.
    ("Bitcoin shot up $4,000.", [("$4,000", "rise")]),
    ("The price was marked down $4.", [("$4", "fall")]),
    ("Bills were pushed up $40.", [("$40", "rise")]),
    ("Guards shot down 3.", [("3", None)]),
    ("Bitcoin fell over $4,000 in an hour.", [("over $4,000", "fall")]),
    ("Shares in Lund tumbled over £2.", [("over £2", "fall")]),
    ("Oil rose over $70 on Monday.", [("over $70", None)]),
    # Levels of water, cases and things that grow.
    ("Scientists recorded a drop of 2 metres in the water table.", [("2 metres", "fall")]),
    ("The fall of 4 metres in the lake's level worries farmers.", [("4 metres", "fall")]),
    ("She survived a drop of 20 metres in Marsk.", [("20 metres", None)]),
    ("There was a surge of 400 cases in May.", [("400 cases", "rise")]),
    ("A growth of 4 centimetres was removed from his lung.", [("4 centimetres", None)]),
    # A share of nothing, rates behind “and”, and what falls short.
    ("Rents jumped 40 per cent of late.", [("40 per cent", "rise")]),
    ("Wages rose 3 per cent and inflation 5 per cent.", [("3 per cent", "rise"), ("5 per cent", None)]),
    ("Shares rose 3 per cent and the yield 4 per cent.", [("3 per cent", "rise"), ("4 per cent", None)]),
    ("The mill cut output 12 per cent short of its goal.", [("12 per cent", None)]),
    ("Sales fell 3 per cent short of the goal.", [("3 per cent", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_the_size_of_a_change_is_no_level(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.span.of(text), one.change) for one in figures.find(text)] == expected
