"""Nobody but `classes` writes the letters that stand for classes of words, kinds of chunks and forms of verbs."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefcli.extract.text import classes

EXTRACT = Path(classes.__file__).parents[1]
MODULES = sorted(path for path in EXTRACT.rglob("*.py") if path != Path(classes.__file__))

HOLD_LETTERS = {"tag", "tags", "shape", "forms"}
"""Attributes, methods and parameters whose value is a letter or a string of letters."""
KEEP_LETTERS = {"strip", "lstrip", "rstrip", "group", "join"}
ASK = {"startswith", "endswith", "strip", "lstrip", "rstrip", "find", "rfind", "index", "count", "replace", "partition"}
FIT = {"match", "fullmatch", "search", "finditer", "findall"}

WRITTEN = [
    'token.tag == "N"',
    'token.tag in "NP"',
    'token.tag not in ("N", "P")',
    'phrases.shape[index : index + 2] == "nv"',
    'statement.tag(index + 1) in "doA"',
    'phrases.shape.startswith(("nv", "v"))',
    'shape = phrases.shape\nshape.rfind("w", 0, noun)',
    'for index, kind in enumerate(phrases.shape):\n    kind == "v"',
    'tag = before.tag if before else "."\ntag in ".e"',
    'phrases.shape[1:].strip("inf.,") == ""',
    '"n" in verb.forms',
    'phrases.find("v")',
    'token.tagged("T")',
    'Token(0, 1, "a", "d")',
    'match token.tag:\n    case "v":\n        pass',
    '_CLAUSE = re.compile("n(?:fn)*v")\n_CLAUSE.match(phrases.shape, noun)',
    'def head(shape: str) -> bool:\n    return shape == "n"',
]
NAMED = [
    "token.tag == NOUN",
    "token.tag in NOUNS",
    "phrases.shape[index : index + 2] == CLAUSE",
    'phrases.shape[1:].strip(_ADJUNCTS) == ""',
    'shape[index : index + 1] in (PREPOSITION, "")',
    'token.lower == "of"',
    'token.tag == QUOTATION and token.lower in ",.?!"',
    'unit.kind == "noun"',
    '_CLAUSE = pattern("NP (?:OF NP)* VP")\n_CLAUSE.match(phrases.shape, noun)',
    'text.find(" ")',
    "match token.tag:\n    case classes.GENITIVE:\n        pass",
]


def bare_letters(source: str) -> Iterator[str]:
    """The places of a module that write letters instead of their names."""
    tree = ast.parse(source)
    compiled = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "re.compile"
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    outside = ast.Module([node for node in tree.body if not isinstance(node, (ast.FunctionDef, ast.ClassDef))], [])
    scopes: list[ast.Module | ast.FunctionDef] = [outside, *functions]
    for scope in scopes:
        known = _names_of_letters(scope)
        for node in ast.walk(scope):
            if _writes(node, known, compiled):
                yield f"{getattr(node, 'lineno', 0)}: {ast.unparse(node).splitlines()[0]}"


def _names_of_letters(scope: ast.Module | ast.FunctionDef) -> set[str]:
    """The variables of a scope that hold letters."""
    known = {"tags", "shape"}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and _is_letters(node.value, known):
            known |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        if isinstance(node, (ast.For, ast.comprehension)):
            loops = node.iter
            is_numbered = isinstance(loops, ast.Call) and ast.unparse(loops.func) == "enumerate"
            if is_numbered and isinstance(loops, ast.Call) and _is_letters(loops.args[0], known):
                known |= {name.id for name in ast.walk(node.target) if isinstance(name, ast.Name)} - {"index", "number"}
    return known


def _is_letters(node: ast.expr, known: set[str]) -> bool:
    match node:
        case ast.Name():
            return node.id in known
        case ast.Attribute():
            return node.attr in HOLD_LETTERS
        case ast.Subscript():
            return _is_letters(node.value, known)
        case ast.IfExp():
            return _is_letters(node.body, known) or _is_letters(node.orelse, known)
        case ast.Call(func=ast.Attribute(attr=name, value=value)):
            return name in HOLD_LETTERS or (name in KEEP_LETTERS and _is_letters(value, known))
    return False


def _writes(node: ast.AST, known: set[str], compiled: set[str]) -> bool:
    match node:
        case ast.Compare():
            sides = [node.left, *node.comparators]
            return any(_is_letters(side, known) for side in sides) and any(map(_is_text, sides))
        case ast.Match():
            patterns = [one for case in node.cases for one in ast.walk(case.pattern) if isinstance(one, ast.MatchValue)]
            return _is_letters(node.subject, known) and any(_is_text(one.value) for one in patterns)
        case ast.Call(func=ast.Name(id="Token")):
            return len(node.args) > 3 and _is_text(node.args[3])
        case ast.Call(func=ast.Attribute(attr="tagged")):
            return any(map(_is_text, node.args))
        case ast.Call(func=ast.Attribute(attr="find", value=value)) if ast.unparse(value).endswith("phrases"):
            return any(map(_is_text, node.args))
        case ast.Call(func=ast.Attribute(attr=name, value=value)) if name in ASK and _is_letters(value, known):
            return any(map(_is_text, node.args))
        case ast.Call(func=ast.Attribute(attr=name, value=ast.Name(id=pattern))) if name in FIT and node.args:
            return pattern in compiled and _is_letters(node.args[0], known)
    return False


def _is_text(node: ast.expr) -> bool:
    """Whether a text that is not empty is written, alone or among others."""
    parts = node.elts if isinstance(node, (ast.Tuple, ast.Set, ast.List)) else [node]
    return any(isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value != "" for one in parts)


@pytest.mark.parametrize("source", WRITTEN)
def test_a_letter_that_is_written_is_seen(source: str) -> None:
    assert list(bare_letters(source))


@pytest.mark.parametrize("source", NAMED)
def test_a_letter_that_is_named_is_none(source: str) -> None:
    assert list(bare_letters(source)) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(EXTRACT)))
@pytest.mark.slow
def test_no_other_module_writes_letters(path: Path) -> None:
    assert list(bare_letters(path.read_text("utf-8"))) == []


def test_a_pattern_in_names_is_one_over_letters() -> None:
    clause = classes.pattern("NP (?:[PREPOSITIONS] NP)* VP")

    assert clause.match("nfninv")
    assert not clause.match("nfn")


def test_each_class_of_words_has_its_own_letter() -> None:
    own = {
        name: value
        for name, value in vars(classes).items()
        if name.isupper() and isinstance(value, str) and len(value) == 1
    }
    chunks = {"NP", "VP", "ING", "PASSIVE", "INFINITIVE"}
    forms = {"BASE_FORM", "THIRD_PERSON", "PAST", "PAST_PARTICIPLE", "ING_FORM"}

    for names in (own.keys() - chunks - forms, chunks, forms):
        assert len({own[name] for name in names}) == len(names)
