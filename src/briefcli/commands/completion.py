"""What a shell completes: ids of stories, speakers, measures and rules. Nothing is said where nothing is known.

Whatever is offered is one word, which needs no quotation marks in any shell.
"""

from typing import get_args

import typer

from briefcli import names
from briefcli.errors import BriefError
from briefcli.model.figure import Measure
from briefcli.model.person import Person
from briefcli.model.story import Story
from briefcli.store import locations
from briefcli.store import stories as kept

RULES = (
    "report-other",
    "report-changed",
    "report-length",
    "altered",
    "absent",
    "elsewhere",
    "ambiguous",
    "moved",
    "left-out",
    "normalised",
    "unproven",
    "quote-content",
    "quote-cut",
    "quote-marks",
    "quote-speaker",
    "figure-value",
    "figure-bound",
    "figure-hedge",
    "deadline-date",
    "deadline-weekday",
    "deadline-length",
    "read-twice",
    "person-without-facts",
    "note-without-citation",
    "citation-without-date",
    "ignored-in-vain",
)
"""The rules of `brief check`. `check.rules` has them too, and takes longer to load than somebody waits for a key."""


def stories(incomplete: str) -> list[str]:
    """The ids of all stories at hand; a shell completes the names of files itself."""
    return [one.id for one in locations.kept() if one.id.startswith(incomplete)]


def own_stories(incomplete: str) -> list[str]:
    """The ids of the user's own stories."""
    return [one.id for one in locations.kept() if one.shelf == "user" and one.id.startswith(incomplete)]


def measures(incomplete: str) -> list[str]:
    """What figures can be about."""
    return [one for one in get_args(Measure) if one.startswith(incomplete)]


def formats(incomplete: str) -> list[str]:
    """The formats in which stories are written down."""
    from briefcli.export.formats import FORMATS  # for one command alone

    return [one for one in FORMATS if one.startswith(incomplete)]


def rules(incomplete: str) -> list[str]:
    """The rules of `brief check`."""
    return [one for one in RULES if one.startswith(incomplete)]


def speakers(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Who is quoted in the story or the article that is named, each with the whole name."""
    # Before an option whose value is still to come, what is no option is not taken for an argument yet.
    told = context.params.get("story") or ()
    named = next(iter([*context.args, *((told,) if isinstance(told, str) else told)]), None)
    try:
        story = _named(named)
    except BriefError:
        return []
    offered = ((_word(story, person, incomplete), person.name) for person in story.speakers()) if story else ()
    return [(word, name) for word, name in offered if word is not None]


def _named(named: str | None) -> Story | None:
    """The story that a command would read, where that can be had at once: no page is fetched, and nobody waited for."""
    if named is None:
        return kept.load()
    if named == kept.STANDARD_INPUT or locations.is_address(named):
        return None
    found = kept.read(named)
    if isinstance(found, Story):
        return found
    from briefcli import library  # every command has completion, and hardly a run completes anything

    return library.drafted(found)


def _word(story: Story, person: Person, incomplete: str) -> str | None:
    """The word that begins as it was typed and means this speaker alone: of the name, from its end, or the id."""
    words = [*reversed(person.name.split()), person.id]
    fitting = (word for word in words if word.startswith(incomplete))
    return next((word for word in fitting if names.find_speakers(story, word) == (person,)), None)
