"""Whole outputs that are kept beside the tests."""

from pathlib import Path


def compare(actual: str, path: Path, *, accept: bool) -> None:
    """Compare a whole text with a file; with `--accept` (the fixture `accept`), write the file instead."""
    if accept:
        path.write_bytes(actual.encode())

    assert path.exists(), f"{path} does not exist: run pytest --accept, then read it"
    assert actual == path.read_bytes().decode()
