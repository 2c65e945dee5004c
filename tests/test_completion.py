"""What the shells complete, tried in each that is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from at_a_shell import SHELLS, Shell
from briefcli.check import rules
from briefcli.commands import completion

BIN = Path(sys.executable).parent
ARTICLE = "“The ferry will sail,” said Ada Quill, the mayor of Tarn. “It will sink,” said Tom Reed, a diver.\n"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with an article, and a shelf with the story `ferry`."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("BRIEF_STORY", raising=False)
    monkeypatch.chdir(tmp_path)
    Path("ferry.txt").write_text(ARTICLE, "utf-8")
    subprocess.run(["brief", "new", "ferry.txt", "--id", "ferry"], check=True, capture_output=True)
    return tmp_path


def in_bash(*words: str) -> list[str]:
    """What bash offers for the last word: the function that it calls, with what it tells that function."""
    quoted = " ".join(f"'{word}'" for word in ("brief", *words))
    script = (
        'eval "$(_BRIEF_COMPLETE=source_bash brief)"\n'
        f"COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; _brief_completion brief\n"
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True, text=True)
    assert done.stderr == ""
    return done.stdout.split()


CASES = [
    (("quotes", "fer"), ["ferry"]),
    (("quotes", "ukr"), ["ukraine-peace-talks"]),
    (("edit", ""), ["ferry"]),
    (("remove", "ukr"), []),
    (("figures", "--measure", "kill"), ["killed", "killed_or_injured"]),
    (("check", "--rule", "deadline-w"), ["deadline-weekday"]),
    (("check", "--ignore", "figure-h"), ["figure-hedge"]),
    (("quotes", "--speaker", "Pes"), ["Peskov"]),
    (("quotes", "--speaker", "pes"), ["peskov"]),
    (("quotes", "ferry", "--speaker", ""), ["Quill", "Reed"]),
    (("quotes", "ferry.txt", "--speaker", "Ad"), ["Ada"]),
    (("quotes", "lost.txt", "--speaker", ""), []),
    (("quotes", "https://gazette.example/", "--speaker", ""), []),
    (("export", "--to", "mark"), ["markdown"]),
    (("export", "fer"), ["ferry"]),
    (("rem",), ["remove"]),
]


@pytest.mark.parametrize(("words", "offered"), CASES, ids=lambda value: "-".join(value) or "nothing")
@pytest.mark.slow
def test_bash_completes(shelf: Path, words: tuple[str, ...], offered: list[str]) -> None:
    assert in_bash(*words) == offered


@pytest.mark.parametrize("shell", ["zsh", "fish"])
@pytest.mark.parametrize(("words", "offered"), CASES[::4], ids=lambda value: "-".join(value) or "nothing")
@pytest.mark.slow
def test_the_other_shells_are_told_the_same(
    shelf: Path, monkeypatch: pytest.MonkeyPatch, shell: str, words: tuple[str, ...], offered: list[str]
) -> None:
    monkeypatch.setenv("_BRIEF_COMPLETE", f"complete_{shell}")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", " ".join(("brief", *words)))
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")

    done = subprocess.run(["brief"], capture_output=True, check=False, text=True)

    assert done.stderr == ""
    assert [word for word in offered if word not in done.stdout] == []
    assert ("ferry" in done.stdout) == ("ferry" in offered)


TYPED = [
    ("brief quotes fer", ["brief quotes ferry"]),
    ("brief figures --measure kill", ["killed", "killed_or_injured"]),
    ("brief quotes ferry --speaker ", ["Quill", "Reed"]),
    ("brief cou", ["brief countdown"]),
    ("brief quotes art", ["brief quotes article.txt"]),
]


@pytest.mark.parametrize("name", SHELLS)
@pytest.mark.slow
def test_a_tab_completes_in_each_shell(shelf: Path, name: str) -> None:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed: apt-get install {name}")
    Path("article.txt").write_text(ARTICLE, "utf-8")
    with Shell(name) as shell:
        lacking = {line: shell.complete(line, offered) for line, offered in TYPED}

    assert {line: words for line, words in lacking.items() if words} == {}


def test_all_rules_are_offered() -> None:
    assert (*rules.NAMES, rules.IGNORED_IN_VAIN) == completion.RULES


@pytest.mark.parametrize("words", ["brief quotes fer", "brief figures --measure k", "brief check --rule a"])
@pytest.mark.slow
def test_ids_measures_and_rules_need_no_text_analysis(shelf: Path, words: str) -> None:
    code = (
        "import sys\nfrom briefcli.cli import main\n"
        "main([])\n"
        "sys.exit(any(name.startswith(('briefcli.extract', 'briefcli.check.rules')) for name in sys.modules))"
    )
    told = {"_BRIEF_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}

    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, **told}, capture_output=True, check=False)

    assert done.stdout
    assert done.returncode == 0
