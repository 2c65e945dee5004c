"""What an article is called that does not tell its title otherwise. All people and places are invented."""

import pytest

from briefcli.extract.text import titles

TITLES = [
    ("# Pier saved\n\nThe pier is saved.", "Pier saved"),
    ("BUSINESS\n\n# Pier **saved** by [town](https://example.org)\n\nIt is.", "Pier saved by town"),
    ("Pier saved\n\nBy Ann Doe\n\nThe pier is saved.", "Pier saved"),
    ("NEWS\n\nPier saved by the town\n\nThe pier is saved.", "Pier saved by the town"),
    ("By Ann Doe\n\nPier saved by the town\n\nThe pier is saved.", "Pier saved by the town"),
    ("By Ann Doe\n\nHALMAR (Agency) — The pier is saved.", "The pier is saved."),
    ("By Ann Doe", "By Ann Doe"),
    ("FOR IMMEDIATE RELEASE\n20 May 2026\n\nPier saved by the town\n\nThe pier is saved.", "Pier saved by the town"),
    ("Wednesday, May 20, 2026\n\nPier saved by the town\n\nThe pier is saved.", "Pier saved by the town"),
    (
        "FOR IMMEDIATE RELEASE\n\nMay 20, 2026\n\nMedia contact:\nAnn Doe\nPress\n\nPier saved by the town\n\nIt is.",
        "Pier saved by the town",
    ),
    (
        "EMBARGOED UNTIL 14:00\nContact: Ann Doe, 555 0142\n\nPier saved by the town\n\nThe pier is saved.",
        "Pier saved by the town",
    ),
    ("Contact with the pier: none\nIt fell\n\nThe pier is lost to all.", "Contact with the pier: none"),
    ("NEWS\n\nContact: the pier speaks\n\nThe pier is saved.", "Contact: the pier speaks"),
    ("20 May 2026 pier plan\n\nThe pier is saved.", "20 May 2026 pier plan"),
    (
        "Pier saved\n\nThe pier at Marsk is saved, the mayor said.\n\nReporting by Ann Doe; Editing by Bo Roe",
        "Pier saved",
    ),
    ("NEWS\n\nBy Ann Doe\n\nPier saved by the town\n\nThe pier is saved.", "Pier saved by the town"),
    ("Who saved the pier?\n\nThe town did.", "Who saved the pier?"),
    ("HALMAR, July 3 (Agency) — The pier is saved.", "The pier is saved."),
    ("Halmar, July 3 (Agency)--The pier is saved.", "The pier is saved."),
    ("The pier is saved. It rained.\n\nThe end.", "The pier is saved. It rained."),
    ("word " * 40, "word " * 18 + "…"),
    (
        "The pier\nis saved\nby the town\nand its people\nat last\n\nIt\nis so.",
        "The pier is saved by the town and its people at last",
    ),
    ("---\ntitle: Pier\nauthor: Ann Doe\ntags:\n  - sea\n---\n\n# Pier saved\n\nIt is.", "Pier saved"),
    ("---\nPier saved\n---\n\nThe pier is saved.", "Pier saved"),
    ("**HALMAR** — The pier is saved.", "The pier is saved."),
    ("New Halmar, NY – The pier is saved.", "The pier is saved."),
    ("HALMAR, Orul - Harbour Newswire - 3 July 2025 - The pier is saved.", "The pier is saved."),
    ("HALMAR, Orul - Harbour Newswire - 3 July 2025 the pier fell.", "3 July 2025 the pier fell."),
    ("New Halmar, MP – The pier is saved.", "New Halmar, MP – The pier is saved."),
    ("", "An article without a title"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_the_headline_on_top_is_the_title(text: str, title: str) -> None:
    assert titles.find(text) == title
