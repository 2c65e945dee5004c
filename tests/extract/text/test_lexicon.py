"""The word lists: each file is sorted and says where it comes from, each list says what it means and is read."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import pytest

from briefcli import names, resources
from briefcli.extract.text import lexicon, word_lists

FILES = sorted((resources.folder("lexicon") / "en").glob("*.json"))
SOURCES = Path(lexicon.__file__).parents[2]
"""The package, every module of which may read a list."""

FORMS = [
    ("said", "say", "d"), ("stopped", "stop", "d"), ("denied", "deny", "d"), ("denies", "deny", "s"),
    ("lying", "lie", "g"), ("agreeing", "agree", "g"), ("put", "put", "b"), ("urges", "urge", "s"),
    ("wrote", "write", "d"), ("written", "write", "n"), ("stating", "state", "g"), ("shouts", "shout", "s"),
    ("signalled", "signal", "d"), ("marking", "mark", "g"), ("begging", "beg", "g"), ("fixes", "fix", "s"),
]  # fmt: skip


def content(path: Path) -> dict[str, Any]:
    """A file as it stands, refused where a name stands in it twice, so that nothing is overwritten unseen."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        assert len(names) == len(set(names)), f"{path.name}: {sorted(name for name in names if names.count(name) > 1)}"
        return dict(pairs)

    found: dict[str, Any] = json.loads(path.read_text("utf-8"), object_pairs_hook=once)
    return found


def lists(path: Path) -> dict[str, Any]:
    """The lists of a file under their names."""
    return {name: one for name, one in content(path).items() if name != "origin"}


def sequences(words: Any) -> list[list[str]]:
    """Every list of words in a value, be it a list or a mapping of lists."""
    if isinstance(words, dict):
        return [list(words), *(one for value in words.values() for one in sequences(value))]
    return [words] if isinstance(words, list) else []


@cache
def code() -> str:
    """All of the package, without the classes that only declare the lists."""
    declaring = Path(word_lists.__file__)
    return "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py") if path != declaring) + "\n".join(
        re.findall(r"self\.\w+", declaring.read_text("utf-8"))
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_sorted_and_has_an_origin(path: Path) -> None:
    found = content(path)

    assert found.pop("origin")
    assert list(found) == sorted(found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_list_says_what_it_means(path: Path) -> None:
    meanings = {name: one["means"] for name, one in lists(path).items()}

    assert {name for name, means in meanings.items() if not re.fullmatch(r"[A-Z].{8,}\.", means)} == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_word_stands_twice_in_a_list_and_each_list_is_sorted(path: Path) -> None:
    # The forms of an irregular verb, the ends of a vague number and the frames of a verb have an order of their own.
    ordered = {"frames", "irregular", "phrases_of_harm", "vague"}
    found = {name: sequences(one["words"]) for name, one in lists(path).items()}
    wrong = [
        name
        for name, many in found.items()
        for one in many[: 1 if name in ordered else None]
        if one != sorted(set(one))
    ]

    assert wrong == []


def test_each_list_has_one_owner() -> None:
    owners: dict[str, list[str]] = {}
    for path in FILES:
        for name in lists(path):
            owners.setdefault(name, []).append(path.stem)

    assert {name: files for name, files in owners.items() if len(files) > 1} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.slow
def test_each_list_is_read(path: Path) -> None:
    assert [name for name in lists(path) if not re.search(rf"\.{name}\b", code())] == []


def test_each_file_has_its_class() -> None:
    structs: list[type] = [names.Spellings]  # whoever only looks for names needs no text analysis
    structs += [one for one in vars(word_lists).values() if isinstance(one, type) and issubclass(one, word_lists.Lists)]
    declared = [set(get_type_hints(one)) - {"origin"} for one in structs if one is not word_lists.Lists]

    assert sorted(map(sorted, declared)) == sorted(sorted(lists(path)) for path in FILES)


def test_each_listed_verb_has_its_forms() -> None:
    of_verbs = {
        name
        for struct in vars(word_lists).values()
        if isinstance(struct, type) and issubclass(struct, word_lists.Lists)
        for name, kind in get_type_hints(struct).items()
        if kind is word_lists.Verbs
    } | {"also_nouns", "doubling"}
    found = {name: set(one["words"]) for path in FILES for name, one in lists(path).items() if name in of_verbs}
    frames = content(FILES[0].with_name("positions.json"))["frames"]["words"]
    found["frames"] = {verb for verbs in frames.values() for verb in verbs}

    without = {name: {verb for verb in verbs if not lexicon.verbs().spellings(verb)} for name, verbs in found.items()}
    assert {name: verbs for name, verbs in without.items() if verbs} == {}


def test_each_spelling_of_a_verb_leads_to_it_or_to_the_later_in_the_alphabet() -> None:
    known, words = lexicon.verbs(), lexicon.inflection()
    found = {
        base: {one: known[one].lemma for one in known.spellings(base)} for base in (*words.regular, *words.irregular)
    }
    shared = {(base, lemma) for base, lemmas in found.items() for lemma in lemmas.values() if lemma != base}

    assert {(base, lemma) for base, lemma in shared if base > lemma} == set()


def test_a_list_of_verbs_has_their_forms() -> None:
    assert {"said", "tells", "wrote", "warning"} <= lexicon.clauses().speech.forms
    assert "sold" not in lexicon.clauses().speech.forms


@pytest.mark.parametrize(("spelling", "lemma", "form"), FORMS)
def test_a_verb_is_known_in_its_forms(spelling: str, lemma: str, form: str) -> None:
    known = lexicon.verbs()[spelling]

    assert known.lemma == lemma
    assert form in known.forms


def test_a_listed_verb_without_forms_is_named() -> None:
    file = b'{"means": "Verbs of saying.", "words": ["say", "zorf", "blorp"]}'

    with pytest.raises(LookupError, match=r"^no forms are known for blorp, zorf: list them in verbs\.json$"):
        _ = lexicon._made(word_lists.Verbs, msgspec.Raw(file)).forms


_WORDS = ("vice", "vice president", "vicar", "of", "offices", "St.", "stay")


def test_of_some_words_the_longest_is_found_first() -> None:
    pattern = re.compile(lexicon.any_of(_WORDS))

    assert pattern.findall("the vice president of St. Ada’s vicarage, of vice, offices") == [
        "vice president",
        "of",
        "St.",
        "vicar",
        "of",
        "vice",
        "offices",
    ]


def test_words_with_one_first_letter_are_what_they_are_one_by_one() -> None:
    grouped, plain = (re.compile(rf"\b{make(_WORDS)}\b") for make in (lexicon.any_of, lexicon.any_whole))
    texts = ["vice presidents", "the vice president of offices", "St. Ada", "stays", "stay of vicar", "offices of"]

    assert [grouped.findall(text) for text in texts] == [plain.findall(text) for text in texts]
