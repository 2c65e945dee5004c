"""Lists of English words are data; and each limit of the text analysis has its unit in its name and a reason beside it.

A rule may name one word or two, or words in a row ("no later than"). Three or more from which it takes any are a list,
and stand in `data/lexicon/en` with what they mean.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from briefcli import extract

EXTRACT = Path(extract.__file__).parent
PACKAGE = EXTRACT.parent
MODULES = [path for path in sorted(EXTRACT.rglob("*.py")) if path.name != "__init__.py"]
MOST_WORDS = 2

ALLOWED = {
    # Each has a rule of its own in `_decide`; and the groups of a pattern.
    "text/tokens.py": {"her", "one", "what", "address", "letters", "dash"},
    "text/phrases.py": {"according", "vp", "infinitive", "np", "preposition"},
    # Words that are a class of their own, and the rules of inflection.
    "text/lexicon.py": {"that", "of", "to", "which", "no", "may", "according"},
    "text/verb_forms.py": {"ed", "ing", "s"},
}
# The rows of dates are patterns over words: there the words are the rule.
ROWS = {"dates/time_grammar.py"}

LISTS = [
    'words = frozenset(("until", "till", "through"))',
    'word in ("until", "till", "through")',
    'words = "until till through".split()',
    'words = {"until": 1, "till": 2, "through": 3}',
    'pattern = re.compile(r"\\b(?:until|till|through)\\b")',
]
NO_LISTS = [
    'word in ("until", "till")',
    'said == "no later than"',
    'unit.kind in ("money", "percentage", "duration")',
    "word in _DEADLINES.limits_until",
    'pattern = re.compile(rf"\\b{any_of(_DEADLINES.limits_until)}\\b")',
    'note = "until, till or through"',
]
LIMITS = [
    "_REACH = 30",
    "_REACH_WORDS = 30\n_OTHER = frozenset()",
    '_LONGEST = 5\n"""No name has more words."""',
]
NAMED_LIMITS = [
    '_REACH_WORDS = 30\n"""Words in which its verb stands."""',
    '_MOST_LINES, _MOST_WORDS = 3, 4\n"""More are a table."""',
    '_SHORTEST_LETTERS = 3\n_LONGEST_LETTERS = 9\n"""What is shorter or longer is no word."""',
    "# Chosen on a benchmark.\n_NAMED, _LEADS = 4.0, 2.5",
]
UNITS = re.compile(r"(?:^|_)(?:\w+S|SHARE|STEP|\w*DAYS?\w*|\w*YEARS?\w*)(?:_|$)")
"""A plural, or what a share or a step is."""


@cache
def identifiers() -> frozenset[str]:
    """The values of literal types, which are names of ours and no English."""
    found = set()
    sources = (path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    for source in filter(re.compile(r"\bLiteral\[").search, sources):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                found |= {one.value for one in ast.walk(node.slice) if isinstance(one, ast.Constant)}
    return frozenset(one for one in found if isinstance(one, str))


def lists(source: str) -> Iterator[set[str]]:
    """The lists of words that a module holds."""
    for node in ast.walk(ast.parse(source)):
        words: list[str] = []
        match node:
            case ast.Tuple(elts=parts) | ast.Set(elts=parts) | ast.List(elts=parts):
                words = [one.value for one in parts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            case ast.Dict(keys=keys):
                words = [one.value for one in keys if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            case ast.Call(func=ast.Attribute(attr="split", value=ast.Constant(value=str(text)))):
                words = text.split()
            case ast.Call(func=ast.Attribute(attr="compile"), args=[pattern, *_]):
                for part in ast.walk(pattern):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield from (
                            set(one.split("|")) for one in re.findall(r"\b(?:[a-z]{2,}\|){2,}[a-z]{2,}\b", part.value)
                        )
        yield {word for word in words if re.fullmatch("[a-z]{2,}", word)} - identifiers()


def limits(source: str) -> Iterator[tuple[list[str], bool]]:
    """The names of numbers at the top of a module, and whether a reason stands beside them."""
    body, lines = ast.parse(source).body, source.splitlines()
    for index, node in enumerate(body):
        if not isinstance(node, ast.Assign) or not _is_number(node.value):
            continue
        beyond = next(
            (other for other in body[index + 1 :] if not (isinstance(other, ast.Assign) and _is_number(other.value))),
            None,
        )
        told_behind = isinstance(beyond, ast.Expr) and isinstance(beyond.value, ast.Constant)
        above = node.lineno - 2
        while above >= 0 and re.match(r"_?[A-Z_, ]+ = [-\d.]", lines[above]):
            above -= 1
        names = [name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)]
        yield names, told_behind or (above >= 0 and lines[above].startswith("#"))


def _is_number(node: ast.expr) -> bool:
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    values = [part.operand if isinstance(part, ast.UnaryOp) else part for part in parts]
    return all(isinstance(one, ast.Constant) and isinstance(one.value, (int, float)) for one in values) and bool(values)


POINTS = {
    *("_FACT", "_POSITION", "_TOP", "_OPENING", "_TO_COME", "_TOLL", "LEAST_WEIGHT"),
    *("_FAR_DOWN", "_QUOTED", "_OLD", "_OPENS_QUOTED", "_WRITER", "_NO_ANSWER", "_BEFORE_IT"),
}
"""What tells how close a sentence is to the news."""


def _is_weight(name: str) -> bool:
    """How sure or how salient something is has no unit; such numbers are only compared with each other."""
    return (
        name in {"STRONG", "CUE", "WEAK", "_NAMED", "_LEADS", "_OWNS", "_SPOKE", "_REFERRED", "_KNOWN_GENDER"} | POINTS
    )


def faults(source: str) -> list[str]:
    return [
        name
        for names, is_told in limits(source)
        for name in names
        if not is_told or not (_is_weight(name) or UNITS.search(name))
    ]


@pytest.mark.parametrize("source", LISTS)
def test_a_list_of_words_is_seen(source: str) -> None:
    assert max(map(len, lists(source))) > MOST_WORDS


@pytest.mark.parametrize("source", NO_LISTS)
def test_two_words_a_phrase_and_names_of_ours_are_not_a_list(source: str) -> None:
    assert max(map(len, lists(source))) <= MOST_WORDS


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(EXTRACT)))
@pytest.mark.slow
def test_no_list_of_words_stands_in_code(path: Path) -> None:
    name = path.relative_to(EXTRACT).as_posix()
    found = [] if name in ROWS else lists(path.read_text("utf-8"))

    assert [words for one in found if len(words := one - ALLOWED.get(name, set())) > MOST_WORDS] == []


@pytest.mark.parametrize("source", LIMITS)
def test_a_limit_without_a_unit_or_a_reason_is_seen(source: str) -> None:
    assert faults(source)


@pytest.mark.parametrize("source", NAMED_LIMITS)
def test_a_limit_with_both_is_fine(source: str) -> None:
    assert faults(source) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(EXTRACT)))
@pytest.mark.slow
def test_each_limit_has_its_unit_and_its_reason(path: Path) -> None:
    assert faults(path.read_text("utf-8")) == []
