"""All rules of the text analysis, package by package: `docs/rules.md` lists them and the tests check their examples."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping

from briefcli import extract
from briefcli.extract.text.rules import Rule

_INTRODUCTION = """\
# The rules

Every fact that `brief` finds in an article keeps the name of the rule that found it (`rule` in the
[records](output.md)), and `--why` shows it. Here are the rules, part by part, in the order in which the
[text analysis](layout.md) tries them: what each does, a sentence that it decides, and one that only looks similar.
The tests check both sentences for every rule.
"""


def houses() -> Mapping[str, list[Rule]]:
    """The rules of each package that has any, in the order in which its modules state them."""
    found: dict[str, list[Rule]] = {}
    for name in _modules():
        house = name.removeprefix(f"{extract.__name__}.").partition(".")[0]
        found.setdefault(house, []).extend(_stated(vars(importlib.import_module(name)).values()))
    return {house: list(dict.fromkeys(rules)) for house, rules in found.items() if rules}


def markdown() -> str:
    """The page that lists them."""
    parts = [_INTRODUCTION]
    for house, rules in houses().items():
        parts.append(f"\n## {house.capitalize()}\n")
        parts += [
            f"\n**{rule.name}**: {rule.does}\n\n- Yes: {rule.example}\n- No: {rule.near_miss}\n" for rule in rules
        ]
    return "".join(parts)


def _modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(extract.__path__, f"{extract.__name__}."):
        if not module.ispkg and module.name != __name__:
            yield module.name


def _stated(values: Iterable[object]) -> Iterator[Rule]:
    for value in values:
        if isinstance(value, Rule):
            yield value
        elif isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, Rule))
