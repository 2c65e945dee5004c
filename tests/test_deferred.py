"""Modules that are loaded when something of them is asked for: what they give then, and that a start does without."""

import subprocess
import sys

import pytest

ASKED = [
    ("ipaddress", "str(ipaddress.ip_address('192.0.2.7'))", "192.0.2.7"),
    (
        "msgspec.inspect",
        "msgspec.inspect.type_info(int)",
        "IntType(gt=None, ge=None, lt=None, le=None, multiple_of=None)",
    ),
    ("ntpath", r"ntpath.basename(r'C:\Marsk\dike.txt')", "dike.txt"),
    (
        "subprocess",
        "subprocess.run([sys.executable, '-c', 'print(7)'], capture_output=True, text=True).stdout.strip()",
        "7",
    ),
    ("textwrap", "textwrap.dedent('  Marsk')", "Marsk"),
    ("tokenize", "tokenize.tok_name[tokenize.NUMBER]", "NUMBER"),
    ("platform", "platform.system() == os.uname().sysname and platform.python_version_tuple()[0]", "3"),
]


def told(code: str) -> str:
    """What a Python of its own prints that has deferred the modules."""
    start = "import os, sys\nfrom briefcli import deferred\ndeferred.defer()\n"
    return subprocess.run(
        [sys.executable, "-c", start + code], capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.mark.parametrize(("module", "asked", "answer"), ASKED, ids=[module for module, *_ in ASKED])
def test_a_deferred_module_gives_what_the_module_gives(module: str, asked: str, answer: str) -> None:
    assert told(f"import {module}\nprint({asked})") == answer
    assert told(f"import {module} as first\nimport {module} as again\nprint(first.__name__, again.__name__)") == (
        f"{module} {module}"
    )


def test_what_a_module_lacks_is_an_attribute_error() -> None:
    assert told("import textwrap\nprint(hasattr(textwrap, 'unwrap'), hasattr(textwrap, 'indent'))") == "False True"
    assert told("from textwrap import indent\nprint(indent('Marsk', '> '))") == "> Marsk"


def test_a_module_that_is_loaded_stays_as_it_is() -> None:
    code = "import platform, subprocess\nplatform.node(), subprocess.PIPE\nloaded = [*sys.modules.values()]\n"
    assert told(code + "deferred.defer()\nprint([*sys.modules.values()] == loaded)") == "True"


@pytest.mark.parametrize("command", [("quotes", "--json"), ("summary",)], ids=" ".join)
def test_a_command_starts_without_them(command: tuple[str, ...]) -> None:
    loud = [sys.executable, "-X", "importtime", "-m", "briefcli", *command]
    lines = subprocess.run(loud, capture_output=True, text=True, check=True).stderr.splitlines()
    loaded = {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")}
    assert "typer" in loaded
    assert loaded.isdisjoint(module for module, *_ in ASKED)
