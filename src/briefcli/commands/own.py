"""A story of the user's own, whose file is to be changed or removed, whatever it holds."""

from pathlib import Path
from typing import Annotated

import typer

from briefcli.commands import completion
from briefcli.errors import UsageError
from briefcli.store import locations, stories

OwnStory = Annotated[
    str,
    typer.Argument(
        metavar="STORY", autocompletion=completion.own_stories, help="A story of your own: its id, folder or file."
    ),
]


def opened(wanted: str) -> tuple[Path, bytes]:
    """The file of a story and its bytes.

    Raises `UsageError` for a story that comes with the program, and for what can be no story's file.
    """
    from briefcli.store import articles  # brings what reads them

    if not wanted or wanted == stories.STANDARD_INPUT or locations.is_address(wanted):
        raise UsageError(
            f"{wanted!r} is not a story of yours", "Name it by its id, folder or file; `brief stories` lists them."
        )
    path = stories.locate(wanted)
    require_own(path)
    data = stories.contents(str(path))
    if path.suffix != ".json" and not articles.holds_json(data):
        raise UsageError(f"{path} is not a story's file", "Name a story; `brief new` makes one from an article.")
    return path, data


def require_own(path: Path) -> None:
    """Raise `UsageError` for the story that comes with the program, which the next installation replaces."""
    if locations.is_bundled(path):
        raise UsageError(
            "the story that comes with brief is not changed", "Copy its file (`brief stories` says where), and name it."
        )
