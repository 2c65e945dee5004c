"""The only door to the data that ships with the program, its version included.

In a wheel the data lies inside the package; in a checkout and in an editable install it lies at the
top of the repository.
"""

import os
from functools import cache
from pathlib import Path

from briefcli.errors import Unreadable

_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "data", _PACKAGE.parent.parent / "data")


def version() -> str:
    """The version of this program; "unknown" in a checkout that nobody has installed."""
    from importlib import metadata  # 15 ms, which few runs need

    try:
        return metadata.version("briefcli")
    except metadata.PackageNotFoundError:
        return "unknown"


def folder(name: str) -> Path:
    """The folder of bundled data with a name such as `stories`.

    Raises `Unreadable` when the installation lacks its data.
    """
    for place in _PLACES:
        # `os.path` and not `Path`: its questions are answered with no, where a folder on the way may not be entered.
        if os.path.isdir(place / name):  # noqa: PTH112
            return place / name
    raise Unreadable(f"this installation of brief lacks its data folder {name!r}", "Install it again.")


@cache
def fingerprint() -> str:
    """What tells this text analysis from any other: a hash of its rules and of the words that they know, 12 digits.

    Two copies of one version have the same, and one in which somebody has changed a rule or a list has another.
    """
    from hashlib import sha256  # only what keeps results for long asks

    digest = sha256()
    for root, pattern in ((_PACKAGE / "extract", "*.py"), (folder("lexicon"), "*.json")):
        for path in sorted(root.rglob(pattern)):
            digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]
