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
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_the_size_of_a_change_is_no_level(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.span.of(text), one.change) for one in figures.find(text)] == expected
