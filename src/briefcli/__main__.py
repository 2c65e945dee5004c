"""`python -m briefcli`, and the `brief` command: the outermost frame, in which every run ends."""

# Until an interrupt is ours, Python reports it in its own words. So nothing is imported before that needs time to load:
# `signal` would bring `enum`.
import _signal  # type: ignore[import-not-found]
import _thread
import gc
import os
import sys
import time

INTERRUPTED = 130
"""The exit status of a program that SIGINT has ended: 128 and the number of the signal, as shells count it."""
DEFECT = 70
"""The exit statuses that no `BriefError` has; the second is EX_SOFTWARE of BSD's sysexits.h."""

_REGEXES = f"regexes.{sys.implementation.cache_tag}"
"""The file of compiled patterns: one for each Python, so that two of them do not take each other's place in turn."""


class _Interrupts:
    """What Ctrl-C does: before and after a command it ends the process, during one it unwinds what the command does.

    So a file that is being written is cleared away and the terminal put back; a second Ctrl-C does not wait for that.
    `came` says that there was one, even where the code that it met has swallowed or disguised it, as Python does in
    the body of a class.
    """

    def __init__(self) -> None:
        self.came = False
        self.unwind = False

    def receive(self) -> None:
        """Take over from Python, unless the caller has interrupts ignored (`nohup`, or `&` in a script)."""
        if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
            _signal.signal(_signal.SIGINT, self._interrupt)
            sys.unraisablehook = self._ignored

    def _interrupt(self, _number: int, _frame: object) -> None:
        if self.came or not self.unwind:
            os._exit(INTERRUPTED)
        self.came = True
        raise KeyboardInterrupt

    def _ignored(self, error: "sys.UnraisableHookArgs") -> None:
        """An error in code whose errors nobody can catch, such as that of an object which is being cleared away.

        An interrupt that is lost there comes again, so that the command unwinds as after any other.
        """
        if self.came and issubclass(error.exc_type, KeyboardInterrupt):
            self.came = False
            _thread.start_new_thread(_interrupt_again, (_thread.get_ident(),))
        elif self.came:
            os._exit(INTERRUPTED)
        else:
            sys.__unraisablehook__(error)


def _interrupt_again(main_thread: int) -> None:
    """Interrupt the main thread once more, a moment later: it must first leave the code that lost the interrupt."""
    time.sleep(0.002)
    if hasattr(_signal, "pthread_kill"):
        _signal.pthread_kill(main_thread, _signal.SIGINT)  # also wakes it where it waits
    else:
        _thread.interrupt_main()


def run() -> None:
    """Run `brief` with the arguments of this process, and end it with the exit status."""
    interrupts = _Interrupts()
    interrupts.receive()
    # A command ends before there is garbage worth collecting; looking for it takes a tenth of its time
    # (docs/speed.md). `countdown --watch`, which does not end, turns the collector on.
    gc.disable()
    try:
        _open_closed_streams()
        from briefcli import deferred

        deferred.defer()
        _import_without_extras()
        from briefcli import regexes
        from briefcli.store import cache

        regexes.restore(lambda: cache.read(_REGEXES))
        from briefcli.cli import main

        interrupts.unwind = True
        status = main(sys.argv[1:])
        if new := regexes.to_keep():
            cache.write(_REGEXES, new)
        interrupts.unwind = False
    except BaseException as error:  # noqa: BLE001 - the outermost net
        interrupts.unwind = False
        status = INTERRUPTED if interrupts.came or isinstance(error, KeyboardInterrupt) else _admit(error)
    # Everything is written. Taking modules apart takes time, in which Python would report one in its own words.
    os._exit(INTERRUPTED if interrupts.came else status)


def _import_without_extras() -> None:
    """Import msgspec and shutil without what they would load beside them, where it has not been loaded before.

    msgspec takes its types from `typing`, as it does where `typing_extensions` is not installed: it wants nothing of
    them that `typing` lacks since Python 3.11, and their import takes twice as long as bare Python. shutil does without
    two compressions, as it does in a Python that was built without them: no command packs or unpacks an archive.
    """
    extras = [name for name in ("typing_extensions", "bz2", "lzma") if name not in sys.modules]
    for name in extras:
        sys.modules[name] = None  # type: ignore[assignment] # how an import is refused
    import shutil  # noqa: F401

    import msgspec  # noqa: F401

    for name in extras:
        del sys.modules[name]


def _open_closed_streams() -> None:
    """Lead the streams that the caller has closed (`2>&-`) nowhere, before a file that is opened takes their place."""
    try:
        while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(handle)
    except OSError:
        pass  # there is no such place, or no file may be opened at all


def _admit(error: BaseException) -> int:
    """Say on standard error that this is a defect, where it is and how to report it, and give the status for it."""
    told = (
        f"brief: this is a defect of brief{_version()}, not yours: {type(error).__name__} in {_place(error)}. "
        "Please report it where you got brief, with the command and what it prints after BRIEF_DEBUG=1.\n"
    )
    try:
        if os.environ.get("BRIEF_DEBUG"):
            from traceback import format_exception

            told = "".join(format_exception(error)) + told
        harmless = "".join(char if char.isprintable() or char == "\n" else ascii(char)[1:-1] for char in told)
        os.write(2, harmless.encode("utf-8", "backslashreplace"))
    except Exception:  # noqa: BLE001, S110 - nobody can be told more than the status
        pass
    return DEFECT


def _version() -> str:
    try:
        from briefcli import resources

        return f" {resources.version()}"
    except Exception:  # noqa: BLE001 - whatever is wrong here may be the very defect
        return ""


def _place(error: BaseException) -> str:
    """The last place of our own code that an error has come through."""
    own = os.path.dirname(__file__) + os.sep  # noqa: PTH120 - pathlib is not loaded yet where an import fails
    place = "an import"
    frame = error.__traceback__
    while frame is not None:
        file = frame.tb_frame.f_code.co_filename
        if file.startswith(own):
            place = f"{file.removeprefix(own)}, line {frame.tb_lineno}"
        frame = frame.tb_next
    return place


if __name__ == "__main__":
    run()
