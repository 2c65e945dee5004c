"""The word lists: every file loads, is sorted, tells its origin, and the forms of verbs are right."""

import json
from pathlib import Path

import pytest

from briefcli import resources
from briefcli.extract.text import lexicon

FILES = sorted(resources.folder("lexicon").glob("*.json"))

FORMS = [
    ("said", "say", "d"), ("stopped", "stop", "d"), ("denied", "deny", "d"), ("denies", "deny", "s"),
    ("lying", "lie", "g"), ("agreeing", "agree", "g"), ("put", "put", "b"), ("urges", "urge", "s"),
    ("wrote", "write", "d"), ("written", "write", "n"), ("stating", "state", "g"), ("shouts", "shout", "s"),
]  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_list_is_sorted_and_has_an_origin(path: Path) -> None:
    content = json.loads(path.read_text("utf-8"))

    assert content.pop("origin")
    assert all(list(words) == sorted(set(words)) for words in content.values())


@pytest.mark.parametrize(("spelling", "lemma", "form"), FORMS)
def test_a_verb_is_known_in_its_forms(spelling: str, lemma: str, form: str) -> None:
    known = lexicon.load().verbs[spelling]

    assert known.lemma == lemma
    assert form in known.forms
