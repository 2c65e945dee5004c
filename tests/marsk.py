"""A small report and stories on it, for the tests of `brief check`; the people and places are those of `factories`."""

from hashlib import sha256
from typing import Any

from briefcli.check import rules
from briefcli.check.rules import Choice
from briefcli.model.finding import Checked
from factories import Json, deadline, figure, nouns, person, quote, report, story, term

TEXT = """\
Sea wall of Marsk holds

MARSK, Friday 9 May 2031. More than 30 boats were lost and two people are missing after the storm of Thursday night.

“The sea wall held,” said Ada Quill, the mayor. “We will not accept a lower one.” She gave the harbour office 14 days, \
until Friday 23 May, to clear the bay.

Tom Reed of the harbour office said that about 12 boats could be raised. “We’ll need two cranes.”

The storm was the third of the year. Nobody on the quay had seen one like it.

Most of the boats were old, and few of them were insured.

In the evening the bay was calm, and gulls sat on the masts that stood out of the water.

The island has had a wall since 2019. It is five metres high.
"""
LATER = """\
Marsk counts its boats

The harbour office has raised three boats. “Every mast tells a story,” said Nil Okoro, a diver.
"""


def at(exact: str, text: str = TEXT, **fields: Any) -> Json:
    """An anchor on the first place at which words stand in a text."""
    start = text.index(exact)
    return {"report": "gazette", "start": start, "end": start + len(exact), "exact": exact} | fields


def elsewhere(exact: str, start: int, **fields: Any) -> Json:
    """An anchor whose words are claimed to stand at an offset."""
    return {"report": "gazette", "start": start, "end": start + len(exact), "exact": exact} | fields


def read(text: str = TEXT, **fields: Any) -> Json:
    """A report as it is when its text is read."""
    return report(sha256=sha256(text.encode()).hexdigest(), length=len(text)) | fields


QUILL = person(anchor=at("Ada Quill, the mayor"))
REED = person("reed", "Tom Reed", anchor=at("Tom Reed of the harbour office"), role="harbour office")
HELD = "The sea wall held,"
LOWER = "We will not accept a lower one."
BOATS = figure(value=30, bound="more than", hedge="More than", anchor=at("More than 30 boats"))


def said(content: str, exact: str | None = None, **fields: Any) -> Json:
    """A quotation of Ada Quill on words of the report."""
    return quote(content=content, **({"anchor": at(exact or content)} if "anchor" not in fields else {}), **fields)


def given(**fields: Any) -> Json:
    """A deadline with one term, of which fields are replaced."""
    first = {"announced": "2031-05-09", "length": 14, "due": "2031-05-23", "anchor": at("14 days")}
    return deadline(anchor=at("to clear the bay"), set_by="quill", terms=[term(**first | fields)])


def world(**fields: Any) -> Json:
    """A story in which all is well: one report, two people, a quotation, a figure and a deadline."""
    whole: Json = {
        "reports": [read()],
        "people": [QUILL, REED],
        "quotes": [said(HELD), said("We’ll need two cranes.", id="q2", speaker="reed")],
        "figures": [BOATS],
        "deadlines": [given()],
    }
    return story(**whole | fields)


def check(value: Json, texts: dict[str, str] | None = None, choice: Choice | None = None) -> Checked:
    """A story as its JSON, checked against its report, or against other texts."""
    return rules.check(nouns(value), {"gazette": TEXT} if texts is None else texts, choice)
