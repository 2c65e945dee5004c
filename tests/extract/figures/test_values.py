"""What figures of each kind say: a sentence, and each of its figures with bound, value and unit."""

import pytest

from briefcli.extract import figures
from briefcli.extract.figures import FoundFigure
from briefcli.model.figure import CASUALTIES

VALUES: list[tuple[str, list[str]]] = [
    # Fractions with a slash, and with a whole number before them.
    ("The defence wanted no more than 4 1/2 years.", ["at most 4.5 years"]),
    ("A near 1-1/2 year quarrel over the canal has ended.", ["about 1.5 years"]),
    ("The board sat for 2 1/2 hours.", ["2.5 hours"]),
    ("The plank is 5 3/16 inches long.", ["5.1875 inches"]),
    ("Marsk paid 6-1/4 per cent on the loan.", ["6.25 per cent"]),
    ("Reed drove the 7 1/2-mile road.", ["7.5 mile"]),
    ("About 1/3 of the boats sank.", ["about 0.3333"]),
    ("Reed lost 1⁄2 of it.", ["0.5"]),
    ("The mill closed on 4/1/2020.", []),
    ("The inspection of 3/4/2019 found 12 faults.", ["12 faults"]),
    ("Marsk has a 24/7 hotline.", []),
    ("It has 3,000 1/2 litre jars.", ["3000", "0.5 litre"]),
    ("On page 9 12 boats are shown.", ["12 boats"]),
    # Numbers of models and of lines.
    ("The airline will retire roughly 90 737 Max jets.", ["about 90 Max jets"]),
    ("Marsk Air ordered five 787 jets.", ["5 jets"]),
    ("Its popular 737 Max jet stays grounded.", []),
    ("Cuts bring its orders of the 777x to 84.", ["84"]),
    ("Marsk Air will buy 40 777X planes.", ["40 planes"]),
    ("Marsk Air will park 1 200 737s.", ["1200"]),
    ("Marsk Air has 12 A320 jets.", ["12 jets"]),
    ("Police took two 911 calls.", ["2 calls"]),
    ("She called 911 twice.", ["2 times"]),
    ("Callers to the 182 desk wait long.", []),
    ("He took the 24 bus.", []),
    ("Some 787 people came.", ["about 787 people"]),
    ("The school has 737 pupils.", ["737 pupils"]),
    ("The town has 12 500 pupils.", ["12500 pupils"]),
    ("The town has 12 737 pupils.", ["12737 pupils"]),
    ("The depot has 12 N48,000 pumps.", ["12 pumps", "48000 N"]),
    ("They bought two 500 kg bombs.", ["2", "500 kg"]),
    ("Marsk bought 24 buses and 911 trees.", ["24 buses", "911 trees"]),
    # A change: two numbers, and no range.
    ("Couples may now earn more, with the cap going from the present $60,000 to $75,000.", ["60000 $", "75000 $"]),
    ("Smoking among clerks was up 12 percent on that in other trades, from 1.18 percent to 1.32 percent.",
     ["12 percent", "1.18 percent", "1.32 percent"]),
    ("Its stake shrank, down by 6 to 31.", ["6", "31"]),
    ("Its stake was up by 20 to 84 in May.", ["20", "84"]),
    ("The index was down 6 to 131.", ["6", "131"]),
    ("Rents will go from the current 400 crowns to 520 crowns.", ["400 crowns", "520 crowns"]),
    ("The toll is to go from an earlier $5 to $8.", ["5 $", "8 $"]),
    ("Sales at the Marsk mills, which had slept for a year, rose 4 percent, from 120 to 125 boats.",
     ["4 percent", "120 boats", "125 boats"]),
    ("Rates will rise by 2 to 3 percent.", ["2–3 percent"]),
    ("Doe lost 3 to 10 kilos.", ["3–10 kilos"]),
    ("Wages are from 1.18 percent to 1.32 percent of costs.", ["1.18–1.32 percent"]),
    ("Prices rose by 5 to 10 percent.", ["5–10 percent"]),
    ("Rates will be up by 20 to 84 crowns.", ["20–84 crowns"]),
    ("Its stake was down by 6 to 8.", ["6–8"]),
    # Two numbers that share a unit.
    ("Growth was revised from 4 to 6 percent.", ["4 percent", "6 percent"]),
    ("He has 4.5 and 5 percent of the two mills.", ["4.5 percent", "5 percent", "2 mills"]),
    ("The mills make 12 and 15 tonnes.", ["12 tonnes", "15 tonnes"]),
    ("The crew shrank from 40 to 30 guards.", ["40 guards", "30 guards"]),
    ("They lost 12 and 14 crowns.", ["12 crowns", "14 crowns"]),
    ("In 2019 and 4 percent of towns it fell.", ["4 percent"]),
    ("They saw four and 12 boats sank.", ["4", "12 boats"]),
    ("The town has 3 and 5 million crowns.", ["3", "5000000 crowns"]),
    ("The rate went from 4 to $6.", ["4", "6 $"]),
    ("Marsk lost 12 and 15 boys sang.", ["12", "15 boys"]),
    # Ranks, compounds, ordinals.
    ("Marsk Rail is the number one buyer of copper wire.", []),
    ("Quill is the party's number two official.", []),
    ("He wore his number 10 shirt on the 405 freeway.", []),
    ("The one-time boxer now sells pans.", []),
    ("It was a one-sided match.", []),
    ("It was a three-way race for a one-off payment.", []),
    ("A one-day strike began.", ["1 day"]),
    ("The two-storey clinic burned.", ["2 storey"]),
    ("In a huge number, 40 guards marched.", ["40 guards"]),
    ("Shares in Ostby were up for a seventh straight session.", []),
    ("He ran for a third term in a fifth district.", []),
    ("Prices fell by a third.", ["0.3333"]),
    ("Prices fell by a fifth more.", ["0.2"]),
    # Ages in years.
    ("Only members aged 18 years and older may apply.", ["18 years of age"]),
    ("Adults aged at least 65 years came.", ["at least 65 years of age"]),
    ("Children aged 12 months and older were tested.", ["12 months of age"]),
    ("Members served 18 years and longer.", ["18 years"]),
    # One who is told of.
    ("One Ostby County school has had no roof since May.", []),
    ("One Marsk baker went home.", []),
    ("One Marsk man was killed.", ["1 Marsk man (killed)"]),
    ("The navy lost one Marsk boat.", ["1 Marsk boat"]),
    # Years, in digits.
    ("The bureau was set up after the country’s 2008 financial crisis.", []),
    ("He spoke of its 2014 elections.", []),
    ("Marsk’s 2019 virus is gone.", []),
    ("Police counted 1950 tents.", ["1950 tents"]),
    ("The mill sold 2040 cars.", ["2040 cars"]),
    ("Marsk buried 2019 soldiers.", ["2019 soldiers"]),
    # Halves.
    ("The glass is half empty.", []),
    ("The hall was half full and half asleep.", []),
    ("Half the hall was empty.", ["0.5"]),
    ("More than half of the hall was empty.", ["more than 0.5"]),
    ("Half the forest burned.", ["0.5"]),
    ("Half of the town burned.", ["0.5"]),
    ("Half the crew were hurt.", ["0.5"]),
    ("Reed lost half the money in half an hour.", ["0.5", "0.5 hours"]),
    ("Half a million guards died.", ["500000 guards (killed)"]),
    # Scores.
    ("Marsk beat Orul 21 to 14.", []),
    ("Marsk won 3 to 1.", []),
    ("It was a 1-2 win.", []),
    ("Marsk won 5 to 10 seats.", ["5–10 seats"]),
    ("Marsk fell from 21 to 14.", ["21", "14"]),
    # Plus.
    ("Staff were given a rise of 4 per cent plus a one-off payment of £900.", ["4 per cent", "900 £"]),
    ("Drivers won 5 percent plus a day of leave.", ["5 percent"]),
    ("The room costs $50 plus tax.", ["50 $"]),
    ("He paid 900 crowns plus 12 per cent interest.", ["900 crowns", "12 per cent"]),
    ("They won 20 plus 30 seats.", ["20", "30 seats"]),
    ("The boat took 30 plus passengers.", ["at least 30 passengers"]),
    ("The tour costs £40 plus.", ["at least 40 £"]),
    ("He is 50 plus years old.", ["at least 50 years of age"]),
    ("They won 20 percent plus of the vote.", ["at least 20 percent"]),
    ("The crew waited 5+ years for 3+ per cent.", ["at least 5 years", "at least 3 per cent"]),
    # A hedge over two prices.
    ("Shares traded at around $64 and $59 before the vote.", ["about 64 $", "about 59 $"]),
    ("They cost about £12 or £15.", ["about 12 £", "about 15 £"]),
    ("Rates are near 4.5 percent and 6.1 percent.", ["about 4.5 percent", "about 6.1 percent"]),
    ("They cost about 12 crowns and 13 crowns.", ["about 12 crowns", "about 13 crowns"]),
    ("It rose to nearly €3.2 million and €4.1 million.", ["about 3200000 €", "about 4100000 €"]),
    ("They cost over $5 and $7.", ["more than 5 $", "7 $"]),
    ("They cost about $5 and 7 boats sank.", ["about 5 $", "7 boats"]),
    ("They cost about $5, and $7 was lost.", ["about 5 $", "7 $"]),
    ("They cost about $5 and €7.", ["about 5 $", "7 €"]),
    ("They cost $5 and about $7.", ["5 $", "about 7 $"]),
    # Lengths of time that are the news, and those that only date something.
    ("This stage of the halt in the fighting will last for 36 days.", ["36 days"]),
    ("The pause will last three weeks.", ["3 weeks"]),
    ("The pause could last about three weeks.", ["about 3 weeks"]),
    ("The talks last three weeks.", ["3 weeks"]),
    ("It is set to last at least 10 days.", ["at least 10 days"]),
    ("The truce holds for the next 36 days.", []),
    ("Over the last three weeks it rained.", []),
    ("At last three weeks were lost.", []),
    ("In its last two years the mill lost money.", []),
    ("For the past five years he slept.", []),
]  # fmt: skip


def told(found: FoundFigure) -> str:
    """The bound, the value and the unit, with what befell people: at least 12 guards (killed)."""
    value = f"{found.value}" if found.value is not None else f"{found.low}–{found.high}"
    bound = [] if found.bound in ("exactly", "between") else [found.bound]
    befell = [f"({found.measure})"] if found.measure in CASUALTIES else []
    return " ".join([*bound, value, *([found.unit] if found.unit else []), *befell])


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_a_figure_says_bound_value_and_unit(text: str, expected: list[str]) -> None:
    assert expected == [told(one) for one in figures.find(text)]
