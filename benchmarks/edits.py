"""What becomes of anchors when their texts are edited, how a peer judges false passages, and how fast it is."""

import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from typing import NamedTuple

import articles
import falsehoods
from articles import Article, Passage, kept, plain

from briefcli.check.passages import judge
from briefcli.check.source import Source

_PEER = 1500
"""False passages that the peer judges."""


def report(rng: random.Random, found: list[Article]) -> bool:
    """Prints all of it; whether an anchor was attached to a wrong place."""
    report_peer(rng, found)
    wrong = report_edits(rng, found)
    report_speed(found)
    return wrong > 0


def report_peer(rng: random.Random, found: list[Article]) -> None:
    """Prints what share of passages LangExtract's aligner lets through, as released and exact ones only."""
    if find_spec("langextract") is None:
        print("\nLangExtract is not installed: no comparison")
        return
    from importlib.metadata import version

    from langextract import resolver
    from langextract.core import data

    print(f"\nLangExtract {version('langextract')}, a sample of the passages against their whole articles")
    aligner = resolver.Resolver()
    started = time.process_time()
    for name, claims in _sample(rng, found).items():
        statuses: Counter[str] = Counter()
        for exact, text in claims:
            extraction = data.Extraction(extraction_class="claim", extraction_text=exact)
            aligned = next(iter(aligner.align([extraction], text, 0)))
            status = aligned.alignment_status.name if aligned.char_interval and aligned.alignment_status else "none"
            statuses[status] += 1
        total = max(statuses.total(), 1)
        grounded, exactly = statuses.total() - statuses["none"], statuses["MATCH_EXACT"]
        print(
            f"{name:6s} {total:6,d} passages: as released {grounded / total:.1%} let through, "
            f"exact matches only {exactly / total:.1%}   {dict(statuses)}"
        )
    print(f"{time.process_time() - started:.1f} s")


def _sample(rng: random.Random, found: list[Article]) -> dict[str, list[tuple[str, str]]]:
    """Some false passages and some true ones, each with its article."""
    false: list[tuple[str, str]] = []
    true: list[tuple[str, str]] = []
    for one in found:
        passages = one.passages(rng, 40)
        true += [(passage.exact, one.text) for passage in passages]
        first = next(articles.false(rng, one, passages, rng.choice(found)))
        false += [(claim.fields["exact"], one.text) for claim in first.claims]
    return {"false": rng.sample(false, min(_PEER, len(false))), "true": rng.sample(true, min(_PEER // 3, len(true)))}


class Edit(NamedTuple):
    """A text as it was edited: `moves` says by how much each stretch of the old text was shifted; the rest is gone."""

    name: str
    text: str
    moves: list[tuple[int, int, int]]

    def is_right(self, start: int, end: int, place: tuple[int, int]) -> bool:
        """Whether an old stretch, or of one torn apart the greater part, was carried to a place."""
        parts = [(min(end, last) - max(start, first), shift) for first, last, shift in self.moves]
        kept = [(length, shift) for length, shift in parts if length > 0]
        return any(
            place == (start + shift, end + shift) and 2 * length > sum(one for one, _ in kept) for length, shift in kept
        )


def report_edits(rng: random.Random, found: list[Article]) -> int:
    """Prints what becomes of anchors when their texts are edited; the number attached to a wrong place."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for article in found:
        for edit in _edits(rng, article, rng.choice(found)):
            source = Source("edited", edit.text)
            for shortest, longest in ((1, 3), (4, 7), (8, 25)):
                for _ in range(6):
                    passage = article.passage(rng, shortest, longest)
                    if passage is not None:
                        _follow(article, passage, edit, source, table[edit.name])
    outcomes = ("verbatim", "moved", "altered", "ambiguous", "absent", "wrong place")
    print(f"\n{'texts edited since':34s}{'anchors':>9s}" + "".join(f"{outcome:>12s}" for outcome in outcomes))
    for name, counts in table.items():
        row = "".join(f"{counts[outcome]:12,d}" for outcome in outcomes)
        print(f"{name:34s}{counts.total():9,d}{row}")
    return sum(counts["wrong place"] for counts in table.values())


def _follow(article: Article, passage: Passage, edit: Edit, source: Source, counts: Counter[str]) -> None:
    start, end, exact = passage
    repeated = article.plain.count(plain(exact)) > 1
    prefix, suffix = _context(article, start, end) if repeated or "all" in edit.name else (None, None)
    verdict = judge(exact, start, end, source, prefix=prefix, suffix=suffix)
    if not verdict.accepted:
        counts[verdict.kind] += 1
        return
    place = (verdict.place.start, verdict.place.end) if verdict.place else (-1, -1)
    if edit.is_right(start, end, place):
        counts["verbatim" if place == (start, end) else "moved"] += 1
    else:
        counts["wrong place"] += 1
        print(f"attached to a wrong place ({edit.name}): article {article.number}, {place}", file=sys.stderr)


def _context(article: Article, start: int, end: int) -> tuple[str, str]:
    """The words before and after a place, as many as tell it from all others of its text."""
    length = 32
    while article.plain.count(plain(article.text[max(start - length, 0) : end + length])) > 1:
        length *= 2
    return article.text[max(start - length, 0) : start], article.text[end : end + length]


def _edits(rng: random.Random, article: Article, other: Article) -> Iterator[Edit]:
    text = article.text
    paragraphs = [paragraph for paragraph in other.text.split("\n") if len(paragraph) > 80] or ["A paragraph."]
    added = rng.choice(paragraphs) + "\n\n"
    length = len(added)
    yield Edit("a paragraph inserted before", added + text, [(0, len(text), length)])
    corrected, kept = _corrected(rng, article)
    yield Edit("a correction within", corrected, kept)
    ends = [0, *(match.end() for match in re.finditer(r"[.!?][”\"]?\s+", text)), len(text)]
    sentences = [(start, end) for start, end in pairwise(ends) if end > start]
    if len(sentences) > 3:
        start, end = rng.choice(sentences[1:-1])
        target = rng.choice([place for place, _ in sentences if not start <= place <= end])
        yield _moved(text, start, end, target)
    shifted = [(first, last, shift + length) for first, last, shift in kept]
    yield Edit("all at once, with context", added + corrected, shifted)


def _moved(text: str, start: int, end: int, target: int) -> Edit:
    """A sentence moved to where another one begins."""
    sentence, size = text[start:end], end - start
    if target < start:
        moved = text[:target] + sentence + text[target:start] + text[end:]
        moves = [(0, target, 0), (target, start, size), (start, end, target - start), (end, len(text), 0)]
    else:
        moved = text[:start] + text[end:target] + sentence + text[target:]
        moves = [(0, start, 0), (end, target, -size), (start, end, target - end), (target, len(text), 0)]
    return Edit("a sentence moved", moved, moves)


def _corrected(rng: random.Random, article: Article) -> tuple[str, list[tuple[int, int, int]]]:
    """The text with every sixth sentence or so made to say something else."""
    parts: list[str] = []
    moves: list[tuple[int, int, int]] = []
    position = length = 0
    for match in re.finditer(r"[^.!?\n]+", article.text):
        changes = (falsehoods.digit, falsehoods.number_word, falsehoods.not_put_in, falsehoods.opposite)
        new = rng.choice(changes)(rng, match[0]) if rng.random() < 0.16 else None
        if new is None:
            continue
        same, rest = kept(match[0], new)
        parts.append(article.text[position : match.start()] + new)
        moves.append((position, match.start() + same, length - position))
        length += match.start() - position + len(new)
        position = match.end() - rest
        parts[-1] = parts[-1][: len(parts[-1]) - rest]
        length -= rest
    parts.append(article.text[position:])
    moves.append((position, len(article.text), length - position))
    return "".join(parts), moves


def report_speed(found: list[Article]) -> None:
    """Prints how long 10,000 facts take against a report of a megabyte, and how hostile claims fare."""
    text = "\n\n".join(article.text for article in found)
    text = (text * (1_000_000 // len(text) + 1))[:1_000_000]
    rng = random.Random(1)
    words = [match.span() for match in re.finditer(r"\S+", text)]
    firsts = [rng.randrange(len(words) - 60) for _ in range(10_000)]
    spans = [(words[first][0], words[first + rng.randint(8, 40)][1]) for first in firsts]
    print(f"\n{'10,000 facts, report of 1 MB':34s}{'seconds':>9s}")
    for name, shift in (("at their offsets", 0), ("one character off", 1)):
        started = time.process_time()
        source = Source("large", text)
        for start, end in spans:
            judge(text[start:end], start + shift, end + shift, source)
        print(f"{name:34s}{time.process_time() - started:9.2f}")
    for name, claim in {
        "one letter, a megabyte long": "a" * 1_000_000,
        "one word, a megabyte long": "the " * 250_000,
        "longer than the report": text + " more",
    }.items():
        started = time.process_time()
        verdict = judge(claim, None, None, source)
        print(f"{name:34s}{time.process_time() - started:9.2f}  {verdict.kind}")
