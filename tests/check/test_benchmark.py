"""The benchmark of claims in small, on the sample articles alone, and the drafts of the texts that are at hand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
TEXTS = Path(__file__).parents[3] / "shared" / "benchmarks"


def run(*words: Path | str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *map(str, words)], capture_output=True, text=True, check=False, timeout=600)


@pytest.mark.slow
def test_no_false_claim_is_accepted_and_hardly_a_true_one_refused() -> None:
    done = run(BENCHMARKS / "check.py", "--passages", "5", "--statements", "2")
    judged = [int(count.replace(",", "")) for count in re.findall(r"^all {9,}([\d,]+)", done.stdout, re.MULTILINE)]

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr
    assert len(judged) == 2
    assert min(judged) > 2000


@pytest.mark.slow
def test_faults_planted_in_drafts_are_found_and_nothing_else_is_accused() -> None:
    done = run(BENCHMARKS / "desk.py", "--samples", "60", "--articles", "0")
    shares = re.search(r"found ([\d.]+)%, false accusations ([\d.]+)%, customs named right ([\d.]+)%", done.stdout)

    assert shares is not None, done.stdout + done.stderr
    found, accused, named = map(float, shares.groups())
    assert (found >= 98, accused <= 0.5, named >= 95) == (True, True, True), done.stdout


@pytest.mark.skipif(not TEXTS.is_dir(), reason="the texts of the benchmarks are not here")
@pytest.mark.slow
def test_the_drafts_of_the_benchmarks_rest_on_their_words() -> None:
    done = run(BENCHMARKS / "drafts.py", TEXTS, "--every", "12")

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr
