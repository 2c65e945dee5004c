"""Stories to write pages of: bundled, sample, drafts of the articles in `tests/quality`, hostile."""

from datetime import date
from functools import cache
from pathlib import Path

import msgspec

import briefcli
from briefcli.export.subject import Subject
from briefcli.library import read_file
from briefcli.store import codec
from factories import anchor, nouns, person, quote, story
from test_hostile import HOSTILE, everywhere

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "docs" / "sample"
ARTICLES = {path.stem: path for path in sorted((ROOT / "tests" / "quality").glob("*.txt"))}
DAY = date(2025, 7, 20)

# The page that runs any of these has another title than its own.
SCRIPTS = {
    "element": "<script>document.title='run'</script>",
    "handler": "<img src=/asked onerror=\"document.title='run'\">",
    "way out": "</style></title></mark></p>--><svg onload=\"document.title='run'\">",
    "attribute": "\" onmouseover=\"document.title='run'\" style='background:url(/asked)' x='",
    "address": "javascript:document.title='run'",
    "frame": "<iframe srcdoc=\"<script>parent.document.title='run'</script>\">",
    "character references": "&lt;script&gt;&#x3C;script&#x3E;",
    "template": "{{7*7}} ${7*7} <base href=/asked> <link rel=stylesheet href=/asked>",
}


def bundled() -> Subject:
    """The story that comes with the program, without its text, as everybody has it."""
    return Subject(briefcli.load(), DAY, {})


def sample() -> Subject:
    """The story of the documentation, with its text."""
    kept = read_file(SAMPLE / "story.json")
    return Subject(kept, date(2025, 3, 10), {kept.reports[0].id: (SAMPLE / "report.txt").read_text("utf-8")})


@cache
def drafted(path: Path) -> Subject:
    """What is found in an article, with its text."""
    draft = read_file(path)
    return Subject(draft, date(2031, 5, 3), {draft.reports[0].id: path.read_text("utf-8")})


def hostile() -> Subject:
    """A story that attacks in each of its fields, and in a text in which all its words stand."""
    attack = " ".join([*SCRIPTS.values(), *HOSTILE.values()])
    told = codec.decode(everywhere(attack), "hostile")
    words = next(one for *_, one in told.anchors())
    return Subject(told, date(2031, 5, 3), {"gazette": f"{'x' * (words.start - 1)} {words.exact}\n\nand then {attack}"})


def crossing() -> Subject:
    """Words that overlap in every way: one in another, the same twice, crossing, and over the end of a paragraph."""
    text = "The sea wall of Marsk held.\n\nNobody was hurt, the mayor said."
    words = {
        "q1": "sea wall of Marsk held.\n\nNobody was hurt",
        "q2": "wall of Marsk",
        "q3": "wall of Marsk",
        "q4": "The sea wall",
        "q5": "hurt, the mayor said",
    }
    quotes = [
        quote(id=id_, content=exact.replace("\n", " "), anchor=anchor(exact, text.index(exact)))
        for id_, exact in words.items()
    ]
    told = nouns(story(people=[person(anchor=anchor("mayor", text.index("mayor")))], quotes=quotes))
    return Subject(told, date(2031, 5, 3), {"gazette": text})


def at(subject: Subject, address: str) -> Subject:
    """The same with its reports published at an address."""
    reports = tuple(msgspec.structs.replace(report, address=address) for report in subject.story.reports)
    return subject._replace(story=msgspec.structs.replace(subject.story, reports=reports))
