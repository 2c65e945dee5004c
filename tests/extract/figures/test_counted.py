"""What a number counts: the subject of its clause, the number before it, and what only looks like either."""

import pytest

from briefcli.extract import figures

SUBJECTS: list[tuple[str, list[str | None]]] = [
    ("Net debt will rise to 61 million crowns.", ["Net debt"]),
    ("The harbour fee may fall to 12 crowns.", ["harbour fee"]),
    ("The interest will cost $6.7 million a day.", ["interest"]),
    ("Turnout could reach 61 per cent.", ["Turnout"]),
    ("Rents are likely to grow by 4 per cent.", [None]),
    ("Rents are expected to grow by 4 per cent.", ["Rents"]),
    ("Wages are forecast to rise by 3 per cent and the population to pass 5.5 million.", ["Wages", "population"]),
    ("Reed wants rents to fall 3 per cent.", ["rents"]),
    ("Inflation is running at 24.6 per cent.", ["Inflation"]),
    ("Demand was growing by 4 per cent.", ["Demand"]),
    ("Sales were flat at £61m.", ["Sales"]),
    ("Output was steady at 40 per cent.", ["Output"]),
    ("Revenue in June dropped 22 per cent.", ["Revenue"]),
    ("Sales in the six months to 30 June rose 4 per cent.", ["months", "Sales"]),
    ("The threshold now at $1.2 million will go.", ["threshold"]),
    ("Shares closed at £12.15 apiece.", ["Shares"]),
    # Over an aside, and over what it is of.
    ("The fair, held in May in Orul, cost £3.7m.", ["fair"]),
    ("The shares, already low since January, lost 7 per cent.", ["shares"]),
    ("Rents in Orul, which had risen, fell by 18 per cent.", ["Rents"]),
    ("The new pier, a gift to Orul, cost £3.7m.", ["new pier"]),
    ("The crop, poor since spring, fell 3 per cent.", ["crop"]),
    ("The capital, Hestwick, grew by 11 per cent.", [None]),
    ("In May, Quill said, it rose 3 per cent.", [None]),
    ("The mills, and Reed, lost 3 per cent.", [None]),
    ("A levy of 40 cents is to raise $210 million.", ["levy", "levy"]),
    ("Guard numbers, at 11,300 in March, stay flat.", ["Guard numbers"]),
    ("He did better, at 40 per cent, than Reed.", [None]),
    # The subject pays, has an object of its own, or is of another clause.
    ("The state has paid out €38 million.", [None]),
    ("The gang charged each guest €4,500.", [None]),
    ("The mill offered £22m.", [None]),
    ("The fund spent 40 million crowns.", [None]),
    ("The estate owes 40 million crowns.", [None]),
    ("Land tax will apply to boats and to barges, each $3 million.", [None]),
    ("Shares in Marsk fell while Orul's leapt 19 per cent.", [None]),
    ("The council has power to spend $3 million.", [None]),
    ("Quill will win 40 per cent.", [None]),
    ("The mayor may spend 3 million crowns.", [None]),
]  # fmt: skip
BEFORE: list[tuple[str, list[str | None]]] = [
    ("Its crowds fell by 18 per cent to 13,870.", ["crowds", "crowds"]),
    ("Maize futures rose by $54 a tonne, to $431.", ["Maize futures", "Maize futures"]),
    ("Rents came to £5.1m, down from £6.6m.", ["Rents", "Rents"]),
    ("The debt is $14.6 billion, up 9 per cent.", ["debt", "debt"]),
    ("The price was £196m (about $250m).", ["price", "price"]),
    ("Earnings were 2.1p, against 9.8p.", ["Earnings", "Earnings"]),
    ("Net profit up 28% to ₹412 crore", ["Net profit", "Net profit"]),
    ("Some 118,000 papers, or 2.4 per cent, were spoiled.", ["papers", "papers"]),
    ("The front has 94 seats, a gain of 31.", ["seats", "seats"]),
    ("The rate slipped to 18.92 to the crown from 18.61.", ["rate", "rate"]),
    # Two numbers side by side that are of two things.
    ("They moved 40 crowns from 12 funds to 15 funds.", [None, "funds", "funds"]),
    ("The rate is 4 per cent, and 12 clerks left.", ["rate", "clerks"]),
    ("The mill paid £40, to 12 clerks.", [None, "clerks"]),
    ("The hall has 40 seats, a stage of 12 metres.", ["seats", "stage"]),
    ("Reed had 52 per cent to 39.", [None, None]),
    # Some of those counted before.
    ("The hall has 90 guests, four of them ill.", ["guests", "guests"]),
    ("The firm has 70 shops, of which 42 are in Orul.", ["shops", "shops"]),
    ("Quill scored 31 goals, eight of them penalties.", ["goals", "penalties"]),
    ("Some 400 guests had left, 23 of them on Monday.", ["guests", "guests"]),
    ("They named 12 pilots, of whom three sang.", ["pilots", "pilots"]),
    ("Nine seats go to others, four of them to the Greens.", ["seats", "seats"]),
    ("The hall has 90 guests in nine rows, four of them ill.", ["guests", "rows", None]),
    ("The hall rents rooms. Four of them are wet.", [None]),
    ("The hall has 90 guests and four of the rooms.", ["guests", "rooms"]),
]  # fmt: skip
WORDS: list[tuple[str, list[str | None]]] = [
    # Verbs and degrees behind a number.
    ("In all 207 wore a step counter.", [None]),
    ("Some 5,500 arrive each day.", [None]),
    ("Another 40 built their own boats.", [None]),
    ("The count is 31,000 higher than in May.", ["count"]),
    ("Sales of tickets are 3,900 fewer than last year.", ["Sales of tickets"]),
    ("The camp has 40 staff a day.", ["staff"]),
    ("The ship took 12 sheep each day.", ["sheep"]),
    ("Marsk hired 40 wine growers.", ["wine growers"]),
    ("They flew 12 aircraft that day.", ["aircraft"]),
    ("They mended 40 higher walls.", ["higher walls"]),
    # Changes in something.
    ("The mill reported a 28 per cent rise in net profit.", ["net profit"]),
    ("Marsk saw a 4 per cent fall in rents.", ["rents"]),
    ("They want a 10 per cent reduction in rents.", ["rents"]),
    ("It was a 3 per cent increase in the price of bread.", ["price of bread"]),
    ("They saw a 40 per cent drop in bookings.", ["bookings"]),
    ("It was a 3 per cent rise in the north.", ["rise"]),
    ("It was a 3 per cent rise in May.", ["rise"]),
    ("It has a 3 per cent stake in mills.", ["stake"]),
    # What comes with something, and what a limit sorts.
    ("Reed tabled a budget with a deficit of $2.8 billion.", ["deficit"]),
    ("It is a town with a debt of 40 million crowns.", ["debt"]),
    ("Its surplus with Norway of $6.9 billion grew.", ["surplus"]),
    ("The tax applies to holdings over $900,000.", ["holdings"]),
    ("There is a fee on orders under £50.", ["orders"]),
    ("Families on less than $70,000 pay nothing.", ["Families"]),
    ("The council paid clerks over $900,000.", [None]),
    ("The levy raised over $900,000.", ["levy"]),
    # Prices, and what money goes to.
    ("Marsk will buy the old pier for £4m.", ["old pier"]),
    ("Reed bought a 62% stake in the mill for £4m.", ["stake", "stake"]),
    ("Quill sold her three boats for £4m.", ["boats", "boats"]),
    ("The firm agreed to acquire the grain yard for $90 million.", ["grain yard"]),
    ("The pier was sold for £4m.", ["pier"]),
    ("The council waited for £4m.", [None]),
    ("Marsk sold boats, and Reed sang for £400.", [None]),
    ("Another $1.1 billion goes to hospitals.", ["hospitals"]),
    ("Some $40 million will go to schools.", ["schools"]),
    ("The mill spends £85 on each of its 40 stores.", ["stores", "stores"]),
    ("They offered £22m for a 70 per cent stake.", ["stake", "stake"]),
    ("Some $40 million went to Orul.", [None]),
    # Points, magnitudes, factors.
    ("The lead shrank to 3 points.", ["lead"]),
    ("Quill has an eight-point edge.", ["edge"]),
    ("Quill scored 12 points.", ["points"]),
    ("The index fell by 30 points.", ["points"]),
    ("A magnitude 6.4 earthquake struck Orul.", ["magnitude"]),
    ("A 5.1 quake shook Orul.", ["magnitude"]),
    ("Marsk had 64 quakes.", ["quakes"]),
    ("It is more than twice the $1.3 billion forecast.", [None, None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUBJECTS + BEFORE + WORDS)
def test_a_number_counts_what_the_words_say_or_nothing(text: str, expected: list[str | None]) -> None:
    assert [one.concept for one in figures.find(text)] == expected
