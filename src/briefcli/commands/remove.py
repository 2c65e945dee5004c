"""`brief remove`: delete a story, and the texts that were kept with it."""

import os
from pathlib import Path
from typing import Annotated

import typer

from briefcli.commands import output, own, surroundings
from briefcli.commands.own import OwnStory
from briefcli.errors import NothingMatched, UsageError
from briefcli.store import codec, locations
from briefcli.store.locations import as_text
from briefcli.views import sanitise

EXAMPLES = """
brief remove ferry        # asks first
brief remove ferry --yes  # in a script
"""


def run(
    story: OwnStory,
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Remove it without asking.")] = False,
) -> None:
    """Remove a story of your own. Its file goes, and the texts that `brief new` kept with it."""
    from briefcli.store import keeping  # brings what writes files

    path, data = own.opened(story)
    _require_no_link(path)
    if path.name != locations.STORY_FILE:
        codec.decode(data, str(path))  # what somebody else's file holds is not ours to delete
    if not yes and not surroundings.can_ask():
        raise UsageError("nobody can be asked here whether the story may go", "Say --yes if it may.")
    named = sanitise.line(as_text(str(path)))
    if not yes and not typer.confirm(f"Remove {named} and its texts? There is no way back.", err=True):
        output.hint("nothing was removed")
        raise typer.Exit(NothingMatched.status)
    before = _names(path.parent)
    keeping.remove(path, data)
    after = _names(path.parent)
    gone = ", ".join(name for name in before if name not in after)
    output.hint(f"removed from {path.parent}: {gone}")
    if after and locations.is_on_shelf(path.parent):
        output.hint(f"left there, since `brief new` did not keep it like this: {', '.join(after)}")


def _require_no_link(path: Path) -> None:
    """Raise `UsageError` where a story stands elsewhere, and a link leads to it."""
    for one in (path, path.parent):
        if one.is_symlink():
            target = os.path.realpath(one)
            raise UsageError(
                f"{one} is a link to {target}", f"Remove the link, or the story itself: brief remove {target}"
            )


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
