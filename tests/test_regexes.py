"""Patterns that one run compiles and the next ones restore: nothing but the time of a run tells whether it did.

`docs/speed.md` has why; `tests/store/test_cache.py` what the file goes through.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import runs

SAMPLES = sorted((Path(__file__).parent / "quality").glob("*.txt"))
CLAIM = '{"exact": "The old dike at Marsk held through the night"}\n'
ARTICLE = """The old dike at Marsk held through the night, the town said on Friday.

“The dike will hold,” said Ada Zyxwell, the mayor of Marsk. She called the plan of the Quorbian Board “a joke.”
"""

RESTORING = """
import json, re, sys
from pathlib import Path
from briefcli import regexes

regexes.restore(lambda: None)
import briefcli

texts = [Path(name).read_text("utf-8") for name in sys.argv[1:]]
for text in texts:
    story = briefcli.read(text, published="2031-05-09")
    facts = [*story.quotes, *story.figures, *story.deadlines]
    briefcli.check_claims([fact.anchor.exact for fact in facts if fact.anchor], text)
learnt = list(regexes._new)
kept = regexes.to_keep()
regexes.restore(lambda: kept)
whole = "".join(texts[:4])
for flags, pattern in learnt:
    restored, compiled = regexes.compile(pattern, flags), re.compile(pattern, flags)
    assert not regexes._new, pattern  # so it was restored
    for name in ("pattern", "flags", "groups", "groupindex"):
        assert getattr(restored, name) == getattr(compiled, name), (name, pattern)
    found, expected = ([match.regs for match in one.finditer(whole)] for one in (restored, compiled))
    assert found == expected, pattern
print(len(learnt))
"""


def restored_in(folder: Path, *arguments: str, **changes: str) -> runs.Ended:
    """What a command does whose cache lies in a folder."""
    return runs.run(*arguments, env={**os.environ, "XDG_CACHE_HOME": str(folder), **changes})


def kept_in(folder: Path) -> Path:
    """The one file in a cache."""
    (file,) = (folder / "brief").iterdir()
    return file


@pytest.mark.slow
def test_a_restored_pattern_finds_what_a_compiled_one_finds() -> None:
    """All patterns that the samples and the claims on them ask for."""
    names = [str(path) for path in SAMPLES]
    done = subprocess.run([sys.executable, "-c", RESTORING, *names], capture_output=True, check=False, text=True)

    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 500


@pytest.mark.slow
@pytest.mark.parametrize("command", ["quotes", "figures"])
def test_every_article_is_read_alike_with_and_without(tmp_path: Path, command: str) -> None:
    arguments = (command, *map(str, SAMPLES), "--jsonl", "--jobs", "1")
    plain = restored_in(tmp_path, *arguments, BRIEF_CACHE="off")
    assert not any(tmp_path.iterdir())
    learning = restored_in(tmp_path, *arguments)
    before = kept_in(tmp_path).stat()
    restoring = restored_in(tmp_path, *arguments)

    assert plain.out.count("\n") > len(SAMPLES)
    assert (learning.status, learning.out) == (plain.status, plain.out)  # on the other stream it tells how far it is
    assert (restoring.status, restoring.out) == (plain.status, plain.out)
    assert kept_in(tmp_path).stat().st_ino == before.st_ino  # nothing was new, and so nothing written


@pytest.mark.slow
def test_a_run_adds_what_it_is_first_to_need(tmp_path: Path) -> None:
    article, claims = tmp_path / "dike.txt", tmp_path / "claims.jsonl"
    article.write_text(ARTICLE, "utf-8")
    claims.write_text(CLAIM, "utf-8")
    sizes = []
    for arguments in (
        ("quotes", "--json"),
        ("quotes", str(article), "--json"),
        ("check", "--claims", str(claims), "--report", str(article), "--json"),
        ("quotes", str(article), "--json"),
        ("check", "--claims", str(claims), "--report", str(article), "--json"),
    ):
        assert restored_in(tmp_path / "cache", *arguments).status == 0
        sizes.append(sum(file.stat().st_size for file in tmp_path.glob("cache/brief/*")))

    bundled, article_read, claims_checked, *again = sizes
    assert bundled == 0  # so little is compiled for it that it is not worth the writing
    assert 0 < article_read < claims_checked
    assert again == [claims_checked, claims_checked]


@pytest.mark.slow
def test_half_a_character_in_a_pattern_is_not_an_obstacle(tmp_path: Path) -> None:
    """The patterns that make text harmless have some."""
    article = tmp_path / "dike.txt"
    article.write_text(ARTICLE, "utf-8")
    arguments = ("quotes", str(article), "--width", "60")
    plain = restored_in(tmp_path, *arguments, BRIEF_CACHE="off")

    assert plain.status == 0
    assert restored_in(tmp_path / "cache", *arguments) == plain
    before = kept_in(tmp_path / "cache").stat()
    assert restored_in(tmp_path / "cache", *arguments) == plain
    assert kept_in(tmp_path / "cache").stat().st_ino == before.st_ino


def test_no_word_of_a_text_is_kept(tmp_path: Path) -> None:
    article = tmp_path / "dike.txt"
    article.write_text(ARTICLE, "utf-8")
    quotes = json.loads(restored_in(tmp_path / "cache", "quotes", str(article), "--json").out)
    kept = kept_in(tmp_path / "cache").read_bytes().lower()

    assert "Ada Zyxwell" in {quote["speaker"] for quote in quotes}
    for word in (b"zyxwell", b"quorb", b"marsk", b"dike.txt"):
        assert word not in kept
