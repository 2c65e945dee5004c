"""`python -m briefcli`, and the `brief` command."""

import gc
import sys


def run() -> None:
    """Run `brief` with the arguments of this process, and end it with the exit status."""
    # A command ends before there is garbage worth collecting, and looking for it takes a tenth of its time
    # (docs/speed.md). `countdown --watch`, which does not end, turns the collector on again.
    gc.disable()
    from briefcli.cli import main

    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
