"""`python -m briefcli`, and the `brief` command."""

import gc
import sys


def run() -> None:
    """Run `brief` with the arguments of this process, and end it with the exit status."""
    # A command ends before there is garbage worth collecting; looking for it on the way and once more at the end
    # takes a fifth of its time (docs/speed.md). `countdown --watch`, which does not end, turns the collector on.
    gc.disable()
    from briefcli.cli import main

    status = main(sys.argv[1:])
    gc.freeze()
    sys.exit(status)


if __name__ == "__main__":
    run()
