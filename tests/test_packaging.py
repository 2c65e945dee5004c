"""The program finds its data and runs from a wheel, an editable install and a plain checkout."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
QUESTION = "from briefcli import load; print(len(load().quotes))"


def ask(python: Path | str, folder: Path, **environment: str) -> str:
    done = subprocess.run(
        [python, "-I" if not environment else "-P", "-c", QUESTION],
        cwd=folder,
        env=environment or None,
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.strip()


def test_an_editable_install_finds_its_data(tmp_path: Path) -> None:
    assert ask(sys.executable, tmp_path) == "5"


def test_a_plain_checkout_finds_its_data(tmp_path: Path) -> None:
    assert ask(sys.executable, tmp_path, PYTHONPATH=str(ROOT / "src")) == "5"


@pytest.mark.slow
def test_a_checkout_that_nobody_installed_runs_and_has_no_version(tmp_path: Path) -> None:
    for package in Path(sysconfig.get_path("purelib")).iterdir():
        if "briefcli" not in package.name:
            (tmp_path / package.name).symlink_to(package)
    done = subprocess.run(
        [sys.executable, "-S", "-P", "-m", "briefcli", "--version"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(tmp_path)))},
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"brief unknown\n", b"")


@pytest.mark.slow
def test_a_wheel_in_an_empty_environment_finds_its_data(tmp_path: Path) -> None:
    venv.create(tmp_path / "env")
    python = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    installed = subprocess.run(
        [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", ROOT],
        capture_output=True,
        text=True,
        check=False,
    )
    if installed.returncode and "connection" in installed.stderr.lower():
        pytest.skip("the packages that a wheel needs cannot be downloaded here")

    assert installed.returncode == 0, installed.stderr
    assert ask(python, tmp_path) == "5"
    assert (tmp_path / "env" / "share" / "man" / "man1" / "brief.1").read_text("utf-8").startswith(".TH BRIEF 1")
    assert (python.parent / "brief").exists() or (python.parent / "brief.exe").exists()


@pytest.mark.parametrize("module", ["rich", "pydantic", "anyascii", "icalendar", "mcp"])
@pytest.mark.slow
def test_a_program_that_asks_for_json_does_not_wait_for(module: str) -> None:
    code = (
        "import sys; from briefcli.cli import main; status = main(['quotes', '--json']);"
        f"sys.exit(status or any(name.split('.')[0] == {module!r} for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=False).returncode == 0
