"""What is misspelt is answered with what may have been meant."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Brief = Callable[..., Any]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("quote", "Did you mean quotes?"),
        ("cuntdown --json", "Did you mean countdown?"),
        ("removed ferry", "Did you mean remove?"),
        ("ukraine-peace-talk", "Did you mean ukraine-peace-talks?"),
        ("quotes ukraine-peace-talk", "Did you mean ukraine-peace-talks?"),
        ("help quote", "Did you mean quotes?"),
        ("quotes none", "`brief stories` lists the stories at hand"),
        ("help fgures", "Did you mean figures?"),
        ("help zzz", "`brief help` lists the commands."),
        ("quotes --kind indirekt", "Did you mean indirect?"),
        ("quotes --kind whole", "Kinds: direct, partial, indirect."),
        ("check --rule altred", "Did you mean altered?"),
        ("figures --measure deaths", "Did you mean killed?"),
        ("zzz", "`brief help` lists the commands"),
    ],
)
def test_what_may_have_been_meant_is_suggested(brief: Brief, words: str, meant: str) -> None:
    done = brief(*words.split())

    assert done.status in (2, 3)
    assert meant in done.err
    assert done.out == ""


def test_the_help_of_help_is_that_of_the_program(brief: Brief) -> None:
    done = brief("help", "help")

    assert (done.status, done.err) == (0, "")
    assert done.out == brief("--help").out


@pytest.mark.parametrize(
    ("word", "is_meant"),
    [
        ("wires.txt", True),
        ("wier.txt", True),
        ("wire.text", True),
        ("Wire.txt2", True),
        ("wir.txt", True),
        ("nofile.txt", False),
        ("fire-at-the-mill.txt", False),
        ("report.txt", False),
        ("notes.txt", False),
        ("x.txt", False),
    ],
)
def test_an_ending_alone_is_no_likeness(brief: Brief, tmp_path: Path, word: str, is_meant: bool) -> None:
    (tmp_path / "wire.txt").write_text("The mill burned.", encoding="utf-8")

    done = brief(str(tmp_path / word))

    assert ("Did you mean" in done.err) == is_meant


def test_half_of_the_letters_are_no_likeness_of_a_file(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "NOTICE").write_text("The mill burned.", encoding="utf-8")

    assert "Did you mean" not in brief(str(tmp_path / "nofile.txt")).err
    assert "NOTICE?" in brief(str(tmp_path / "NOTCE")).err
