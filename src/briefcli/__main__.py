"""`python -m briefcli`, and the `brief` command."""

import sys

from briefcli.cli import main


def run() -> None:
    """Run `brief` with the arguments of this process, and end it with the exit status."""
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
