"""docs/archive.md says what is so: its questions have the answers that it shows, and its examples run."""

import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

for package in ("pyarrow", "duckdb", "distributed", "warcio"):
    pytest.importorskip(package, reason="the extra archive is not installed")

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "archive.md"
QUESTION = re.compile(r"(?<=\n```sql\n)(?P<sql>.*?)```\n\n```text\n(?P<answer>.*?)(?=```\n)", re.DOTALL)
ENGINES = {"Polars": "polars", "Spark": "pyspark", "Ray": "ray", "Daft": "daft"}


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the articles of the page."""
    folder = tmp_path_factory.mktemp("page") / "facts"
    words = ("archive", "docs/sample/news.jsonl", "--to", str(folder), "--workers", "1")
    subprocess.run([sys.executable, "-m", "briefcli", *words], cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.mark.slow
def test_the_questions_of_the_page_have_the_answers_that_it_shows(
    facts: Path, brief: Callable[..., Any], accept: bool
) -> None:
    page = PAGE.read_text("utf-8")
    asked = list(QUESTION.finditer(page))
    answers = [brief("archive", "query", one["sql"], str(facts)) for one in asked]

    assert len(asked) == 10
    assert [one.err for one in answers] == [""] * 10
    if accept:
        told = iter(answers)
        PAGE.write_text(QUESTION.sub(lambda one: one[0][: -len(one["answer"]) or None] + next(told).out, page), "utf-8")
    else:
        assert [one["answer"] for one in asked] == [one.out for one in answers]
    assert all(len(one.out.splitlines()) > 2 for one in answers)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_an_example_for_another_engine_runs(engine: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(ENGINES[engine]) is None:
        pytest.skip(f"{engine} is not installed")
    (example,) = re.findall(rf"```python\n(# {engine}.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    (tmp_path / "docs").symlink_to(ROOT / "docs")

    ended = subprocess.run([sys.executable, "-c", example], cwd=tmp_path, capture_output=True, check=False, text=True)

    assert ended.returncode == 0, ended.stderr
    assert "Quill" in ended.stdout or (tmp_path / "quotes").exists()
