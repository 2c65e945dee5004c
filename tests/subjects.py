"""Stories to write pages of: bundled, sample, drafts of the articles in `tests/quality`, hostile."""

from collections.abc import Sequence
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
    words = (
        "sea wall of Marsk held.\n\nNobody was hurt",
        "wall of Marsk",
        "wall of Marsk",
        "The sea wall",
        "hurt, the mayor said",
    )
    return quoted(text, [(exact, 1) for exact in words])


def repeated() -> Subject:
    """Words that stand several times in a text, cut words, and words of which a link must escape some."""
    text = (
        "The wall held.\n\nNobody slept. “The wall held,” said Ada Quill, mayor of Marsk.\n\nThe wall held.\n\n"
        "No wall.\nNo wall.\nA dike.\nNo wall.\n\n"
        "Quill’s dike cost 1,000 crowns & more, all-in-all; 10,000,000 in U.S. crowns. "
        "Café owners – “we”, cafe owners, CAFÉ OWNERS – paid."
    )
    words = [
        ("The wall held", 1),
        ("The wall held", 2),
        ("The wall held", 3),
        ("wall", 2),
        ("No wall.", 1),
        ("No wall.", 2),
    ]
    words += [
        ("No wall.", 3),
        ("A dike", 1),
        ("dike", 2),
        ("Quill", 2),
        ("000", 1),
        ("000", 2),
        ("crowns & more, all-in-all", 1),
    ]
    words += [
        ("all", 4),
        ("U.S", 1),
        ("Café owners", 1),
        ("cafe owners", 1),
        ("CAFÉ OWNERS", 1),
        ("held.\n\nNobody", 1),
    ]
    return quoted(text, words)


def quoted(text: str, words: Sequence[tuple[str, int]]) -> Subject:
    """A story that quotes words of a text, each with which occurrence of them it is."""
    quotes = []
    for number, (exact, occurrence) in enumerate(words, start=1):
        start = -1
        for _ in range(occurrence):
            start = text.index(exact, start + 1)
        quotes.append(quote(id=f"q{number}", content=" ".join(exact.split()), anchor=anchor(exact, start)))
    mayor = person(anchor=anchor("mayor", text.index("mayor")))
    return Subject(nouns(story(people=[mayor], quotes=quotes)), date(2031, 5, 3), {"gazette": text})


def at(subject: Subject, address: str) -> Subject:
    """The same with its reports published at an address."""
    reports = tuple(msgspec.structs.replace(report, address=address) for report in subject.story.reports)
    return subject._replace(story=msgspec.structs.replace(subject.story, reports=reports))
