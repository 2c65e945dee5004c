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
