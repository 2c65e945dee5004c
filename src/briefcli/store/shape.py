"""The shape of a story's file, which is all that is asked of one that comes with the program.

Every other one is read by `codec`, which looks for all that may be wrong with it. For the bundled ones the tests have
done so, and doing it again at each start would take a twentieth of a command's time.
"""

import msgspec

from briefcli.model.story import Story

DECODER = msgspec.json.Decoder(Story)


def bundled(data: bytes) -> Story | None:
    """The story in the bytes of a file that comes with the program; nothing where the file has been damaged since."""
    try:
        return DECODER.decode(data)
    except msgspec.DecodeError:
        return None
