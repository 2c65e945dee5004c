"""Modules that packages import at their start and that hardly a command needs: loaded when one is asked for something.

`importlib.util.LazyLoader` does the same, and takes longer to load and to find each module than most of them take.
"""

import os
import sys
from types import ModuleType

_DEFERRED = ("ipaddress", "msgspec.inspect", "ntpath", "subprocess", "textwrap", "tokenize")
"""Imported whole by urllib.parse, msgspec, pathlib, Typer and linecache; subprocess brings selectors and locale."""


class _Deferred(ModuleType):
    """Stands for a module until something of it is asked for that this one does not have."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        __import__(self.__name__)
        module = sys.modules[self.__name__]
        vars(self).update(vars(module))
        found: object = getattr(module, name)
        return found


def defer() -> None:
    """Have those modules loaded late that are not loaded yet: in the whole process, so that it is not for a library."""
    for name in _DEFERRED:
        sys.modules.setdefault(name, _Deferred(name))
    # `uuid` asks for the system's name, for which `platform` compiles ten patterns; `uname` is where it has it from.
    if hasattr(os, "uname") and "platform" not in sys.modules:
        sys.modules["platform"] = platform = _Deferred("platform")
        vars(platform)["system"] = lambda: os.uname().sysname
