"""A story as a short piece of HTML that does nothing: no script, style, link or picture, whatever its words are."""

from html import escape

from briefcli.model.story import Story
from briefcli.views import sanitise, to_records

_MOST = 10
"""Quotations that are shown; `to_records` has all."""


def short(story: Story) -> str:
    """The title, what is in the story, and its first quotations in a table."""
    found = to_records.quotes(story, story.quotes[:_MOST])
    rows = "".join(f"<tr>{_cell(one.speaker or 'not known')}{_cell(f'“{one.content}”')}</tr>" for one in found)
    left = len(story.quotes) - len(found)
    told = (
        f"{len(story.quotes)} quotations, {len(story.figures)} figures, {len(story.deadlines)} deadlines, "
        f"{len(story.events)} events" + (", drafted by a program" if story.draft else "")
    )
    more = f"<p>… and {left} more quotations.</p>" if left else ""
    return f"<div><p><b>{_inert(story.title)}</b></p><p>{told}.</p><table>{rows}</table>{more}</div>"


def _cell(text: str) -> str:
    return f"<td>{_inert(text)}</td>"


def _inert(text: str) -> str:
    return escape(sanitise.line(text))
