"""The command under attack, for as long as there is time: `python -m door.fuzz SECONDS`, in the folder `tests`.

Prints how often each command ended with each status, and every attack that broke a law, made as small as could be.
What it finds becomes a case in a test.
"""

import os
import random
import sys
import tempfile
import time
import traceback

from hypothesis import HealthCheck, Phase, given, settings

from door.attacks import ATTACKS, SIEGES, TALLY, besiege, perform

AT_ONCE = {perform: 300, besiege: 30}
"""How many attacks are made before the next kind has its turn."""


def main(seconds: float) -> int:
    """Attack; the status is 1 where a law was broken."""
    end = time.monotonic() + seconds
    broken = 0
    while time.monotonic() < end:
        for law, attacks in ((perform, ATTACKS), (besiege, SIEGES)):
            asked = settings(
                max_examples=AT_ONCE[law],
                deadline=None,
                database=None,
                phases=[Phase.generate, Phase.shrink],
                suppress_health_check=list(HealthCheck),
            )
            try:
                asked(given(attacks)(law))()
            except Exception:  # noqa: BLE001 - whatever it is, it is reported, and the next attack follows
                broken += 1
                traceback.print_exc()
    for (command, status), count in sorted(TALLY.items()):
        print(f"{count:8,}  {status}  {command}")
    print(f"{sum(TALLY.values()):8,}  runs, of which {broken} broke a law")
    return int(broken > 0)


if __name__ == "__main__":
    random.seed()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache  # what the command keeps for itself is none of the files it must not touch
        sys.exit(main(float(sys.argv[1])))
