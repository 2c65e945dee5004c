"""`brief new`: make a story from an article, and keep it."""

from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from briefcli.commands import output
from briefcli.commands.options import (
    ArticleArgument,
    Published,
    Publisher,
    Title,
    story_id,
)
from briefcli.commands.reading import called, drafted, standard_input
from briefcli.errors import UsageError
from briefcli.model.story import Story
from briefcli.store import locations, stories

EXAMPLES = """
brief new article.txt                         # keep it among your stories
brief new article.txt --to halmar             # keep it in this folder
brief new article.txt --id ferry --published 2026-03-02
"""


def run(
    article: ArticleArgument,
    *,
    to: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", parser=Path, help="Keep it in this folder. [default: among your stories]"),
    ] = None,
    id: Annotated[
        str | None, typer.Option(metavar="ID", parser=story_id, help="The id to know it by. [default: from the title]")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a story that is there already.")] = False,
    published: Published = None,
    publisher: Publisher = None,
    title: Title = None,
) -> None:
    """Make a story from an article, and keep it. It is a draft, made for you to edit."""
    from briefcli.store import keeping  # brings what writes files, which `brief --help` does not load

    found = stories.read(article, standard_input(article))
    if isinstance(found, Story):
        raise UsageError(
            f"{article} is already a story", "Name an article: a file, a web address, or - for standard input."
        )
    told = found.told(published=published, publisher=publisher, title=title)
    story = drafted(told, called(article), story_id=id)
    if to is None:
        keeping.sweep(locations.user_folder())
    folder = to or locations.user_folder() / story.id
    path = keeping.save(story, {story.reports[0].id: told.text}, folder, may_replace=force)
    name = story.id if to is None else str(to)
    try:
        output.write_path(path)
    finally:  # the story is kept, even where nobody can be told its path
        output.hint(
            f"{len(story.quotes)} quotations, {len(story.people)} people; see them with: brief summary {quote(name)}"
        )
