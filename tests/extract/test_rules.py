"""Every rule decides its example and not its near miss, and the page that lists them is what the program prints."""

from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from briefcli.extract import rulebook
from briefcli.extract.draft import story
from briefcli.extract.text import rules
from briefcli.extract.text.rules import Rule
from briefcli.model.article import Article
from expected import compare

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
RULES = list(chain.from_iterable(rulebook.houses().values()))


@cache  # many a near miss is the example of another rule
def deciding(text: str) -> set[str]:
    """The rules that decide something while an article of these words is read, or find a fact in it."""
    with rules.listening() as heard:
        drafted = story.draft(Article(text=text, published="2025-07-14"))
    return heard | {fact.rule for fact in drafted.facts() if fact.rule is not None}


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_decides_its_example_and_not_its_near_miss(rule: Rule) -> None:
    assert rule.name in deciding(rule.example)
    assert rule.name not in deciding(rule.near_miss)


def test_a_rule_has_a_name_of_its_own_and_says_what_it_does() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.name for rule in RULES if not rule.does.endswith(".")] == []


def test_the_page_of_the_rules_is_what_the_program_prints(accept: bool) -> None:
    compare(rulebook.markdown(), PAGE, accept=accept)
