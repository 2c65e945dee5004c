"""Every rule decides its example and not its near miss, and the page that lists them is what the program prints."""

from itertools import chain
from pathlib import Path

import pytest

from briefcli.extract import rulebook
from briefcli.extract.text.rules import Rule
from expected import compare
from hearing import deciding

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
RULES = list(chain.from_iterable(rulebook.houses().values()))
DAY = "2025-07-14"


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_decides_its_example_and_not_its_near_miss(rule: Rule) -> None:
    assert rule.name in deciding(rule.example, DAY)
    assert rule.name not in deciding(rule.near_miss, DAY)


def test_a_rule_has_a_name_of_its_own_and_says_what_it_does() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.name for rule in RULES if not rule.does.endswith(".")] == []


def test_the_page_of_the_rules_is_what_the_program_prints(accept: bool) -> None:
    compare(rulebook.markdown(), PAGE, accept=accept)
