"""Running commands as a user does, and accepting new gold files."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from briefcli.cli import main


class Done(NamedTuple):
    """What a command did: its exit status, and what it wrote to standard output and standard error."""

    status: int
    out: str
    err: str


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what the program prints now into the gold files")


@pytest.fixture
def brief(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Done]:
    """Run `brief` with arguments: `brief("quotes", "--json", stdin=b"...")`."""
    for name in ("BRIEF_STORY", "COLUMNS", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def run(*arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
        for name, value in (env or {}).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(arguments)
        written = capsysbinary.readouterr()
        return Done(status, written.out.decode(), written.err.decode())

    return run
