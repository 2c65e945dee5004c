#!/usr/bin/env python3
"""Holds true, false and rewritten passages against their texts, and counts what `briefcli.check` says.

    python benchmarks/check.py [--texts FOLDER] [--seed 7] [--passages 260] [--peer 3000]

Takes passages of 8 to 60 words from the sample articles of `tests/quality`, and from the texts in FOLDER
(any `*.txt`) where it is given. From each it makes false ones (`falsehoods.py`) and harmless rewritings, and
edits the texts. That a false passage does not happen to be true is checked here, by other code than the
product's. LangExtract's aligner (`pip install -e '.[bench]'`) judges a sample of the same passages, each
against its whole article. Times are processor times of one core. The exit status is 1 where a false passage
was accepted, a harmless one refused, or an anchor attached to the wrong place.
"""

import argparse
import html
import random
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import falsehoods

from briefcli.check.passages import Source, judge
from briefcli.model.verdict import Verdict

SAMPLES = Path(__file__).parent.parent / "tests" / "quality"
SHORTEST, LONGEST = 8, 60


class Passage(NamedTuple):
    """Words of a text, `start` to `end`."""

    start: int
    end: int
    exact: str


class Claim(NamedTuple):
    """Words to judge: of which article, what was done to them, what must be named, and where they were joined.

    Some are held against a text made for them instead, and some bring the words before and behind.
    """

    article: int
    name: str
    exact: str
    named: str
    start: int | None = None
    join: int | None = None
    text: str | None = None
    prefix: str | None = None
    suffix: str | None = None


class Article:
    """A text with its source, and the words that the benchmark looks for in it by itself."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text
        self.plain = plain(text)
        self.names = falsehoods.names(text)
        self._words = list(re.finditer(r"\S+", text))
        self.source = Source(f"a{number}", text)

    def has(self, exact: str) -> bool:
        """Whether words stand in the text, by this file's own lights."""
        return re.search(rf"(?<!\w){re.escape(plain(exact))}(?!\w)", self.plain) is not None

    def passage(self, rng: random.Random, shortest: int = SHORTEST, longest: int = LONGEST) -> Passage | None:
        """Some words of the text which begin and end between words, and with no number at their ends."""
        words = self._words
        length = rng.randint(shortest, longest)
        if len(words) < length + 2:
            return None
        first = rng.randint(1, len(words) - length - 1)
        last = first + length - 1
        edges = (words[first - 1], words[first], words[last], words[last + 1])
        if any(re.search(r"\d|" + NUMBERS, edge[0], re.IGNORECASE) for edge in edges):
            return None
        start, end = words[first].start(), words[last].end()
        return Passage(start, end, self.text[start:end])


NUMBERS = (
    r"\b(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?"
    r"|[mbtr]+illions?|dozens?|percent|per|several|few|quarters?|thirds?|tens|scores?|couple)\b|[%$£€]"
)


def main() -> int:
    """Reads the command line, runs and prints; the exit status is 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, help="a folder of further articles")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--passages", type=int, default=260, help="passages of each article")
    parser.add_argument("--peer", type=int, default=3000, help="false passages that LangExtract judges")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    articles = [Article(number, text) for number, text in enumerate(_texts(options.texts))]
    print(
        f"{len(articles)} articles, {sum(len(article.text) for article in articles):,} characters, seed {options.seed}"
    )
    true, false, harmless = _made(rng, articles, options.passages)
    refused = report_true(articles, true)
    accepted = report_false(articles, false)
    refused += report_harmless(articles, harmless)
    against_articles = [claim for claim in false if claim.text is None]
    peer = rng.sample(against_articles, min(options.peer, len(against_articles)))
    report_peer(articles, peer, rng.sample(true, min(500, len(true))))
    wrong = report_edits(rng, articles)
    report_speed(articles)
    return 1 if accepted or refused or wrong else 0


def _texts(folder: Path | None) -> Iterator[str]:
    for place in filter(None, (SAMPLES, folder)):
        for path in sorted(place.glob("*.txt")):
            yield path.read_bytes().decode("utf-8")


def plain(text: str) -> str:
    """A text in small letters with marks, spaces and accents made alike, as this file compares it."""
    text = unicodedata.normalize("NFC", html.unescape(text)).replace("\u00ad", "").lower()
    text = re.sub("[“”„«»‘’`'\"]+", "'", text)
    return re.sub(r"\s+", " ", re.sub("[‐‑‒–—―−-]+", "-", text)).strip()


def _made(
    rng: random.Random, articles: list[Article], count: int
) -> tuple[list[Claim], list[Claim], list[tuple[Claim, str | None]]]:
    """True passages, false ones, and harmless rewritings: of the claim, or else of the text it is held against."""
    true: list[Claim] = []
    false: list[Claim] = []
    harmless: list[tuple[Claim, str | None]] = []
    for article in articles:
        for _ in range(count):
            passage = article.passage(rng)
            if passage is None or article.plain.count(plain(passage.exact)) != 1:
                continue
            true.append(Claim(article.number, "true", passage.exact, "", passage.start))
            false.extend(_alike(rng, article, passage))
            false.extend(
                claim
                for claim in _false(rng, article, passage, rng.choice(articles))
                if not article.has(claim.exact) and claim.exact != passage.exact
            )
            for name, rewrite in rng.sample(sorted(falsehoods.HARMLESS.items()), 2):
                rewritten = rewrite(rng, passage.exact)
                if rewritten != passage.exact:
                    harmless.append((Claim(article.number, name, rewritten, ""), None))
                    harmless.append((Claim(article.number, name, passage.exact, ""), rewritten))
            composed = falsehoods.accented(rng, passage.exact)
            apart = unicodedata.normalize("NFD", composed)
            if apart != composed:
                for text, claim in ((composed, apart), (apart, composed)):
                    harmless.append((Claim(article.number, "NFC and NFD, accented", claim, "", text=text), None))
    return true, false, harmless


def _false(rng: random.Random, article: Article, passage: Passage, other: Article) -> Iterator[Claim]:
    start, number = passage.start, article.number
    for name, (rewrite, named) in falsehoods.FALSE.items():
        exact = rewrite(rng, passage.exact)
        if exact is not None:
            yield Claim(number, name, exact, named, start)
    exact = falsehoods.name(rng, passage.exact, article.names)
    if exact is not None:
        yield Claim(number, "a name for another", exact, "name", start)
    second = article.passage(rng)
    if second is not None and abs(second.start - start) > len(passage.exact) + len(second.exact) + 40:
        yield Claim(number, "two sentences joined", f"{passage.exact} {second.exact}", "any", start, len(passage.exact))
    foreign = other.passage(rng)
    if foreign is not None and other is not article and rng.random() < 0.5:
        yield Claim(number, "of another article", foreign.exact, "absent", start)
        yield Claim(number, "of another report of the story", foreign.exact, "elsewhere", start, other.number)


_BESIDE = 32
_AROUND = 300


def _alike(rng: random.Random, article: Article, passage: Passage) -> Iterator[Claim]:
    """The passage of a look-alike sentence: where one stands beside the other, and where it has taken its place."""
    rewritings = (falsehoods.digit, falsehoods.number_word, falsehoods.not_put_in, falsehoods.small_word)
    made = [new for rewrite in rewritings if (new := rewrite(rng, passage.exact)) is not None]
    named = falsehoods.name(rng, passage.exact, article.names)
    alike = rng.choice([*made, named] if named else made or [None])
    if alike is None or article.has(alike):
        return
    start = min(passage.start, _AROUND)
    before = article.text[passage.start - start : passage.start]
    after = article.text[passage.end : passage.end + _AROUND]
    both = f"{before}{passage.exact}{after}\n\nElsewhere it was said: {alike} (That was all.)"
    prefix, suffix = before[-_BESIDE:], after[:_BESIDE]
    made_for = Claim(article.number, "of a look-alike, by its offsets", alike, "ambiguous", start, text=both)
    yield made_for
    with_context = made_for._replace(name="of a look-alike, by its context", prefix=prefix, suffix=suffix)
    yield with_context._replace(start=None)
    yield with_context._replace(name="of a look-alike, by both")
    same, rest = _kept(passage.exact, alike)
    length = len(passage.exact)
    first, last = (0, same) if same > rest else (length - rest, length)
    whole = before + passage.exact + after
    shared = passage.exact[first:last].strip()
    place = start + passage.exact.index(shared, first)
    beside = _BESIDE + length - same - rest
    words = shared.split()
    if len(words) > 1 and not any(re.search(r"\d|" + NUMBERS, edge, re.IGNORECASE) for edge in (words[0], words[-1])):
        yield Claim(
            article.number,
            "of a look-alike in its place",
            shared,
            "ambiguous",
            place,
            text=before + alike + after,
            prefix=whole[max(place - beside, 0) : place],
            suffix=whole[place + len(shared) : place + len(shared) + beside],
        )


def report_true(articles: list[Article], claims: list[Claim]) -> int:
    """Prints how many true passages are accepted; the number of those that are not."""
    refused = 0
    for claim in claims:
        source = articles[claim.article].source
        for start in (claim.start, None):
            end = None if start is None else start + len(claim.exact)
            verdict = judge(claim.exact, start, end, source)
            if verdict.kind != "verbatim":
                refused += 1
                _complain("true passage refused", claim, verdict)
    print(f"\ntrue passages, with and without offsets: {2 * len(claims):,}, not verbatim: {refused}")
    return refused


def report_false(articles: list[Article], claims: list[Claim]) -> int:
    """Prints a row for each way of making a passage false; the number of false passages accepted."""
    judged: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    named: Counter[str] = Counter()
    started = time.process_time()
    for claim in claims:
        verdict = _judged(articles, claim)
        judged[claim.name] += 1
        accepted[claim.name] += verdict.accepted
        named[claim.name] += is_named(claim, verdict)
        if verdict.accepted:
            _complain("false passage accepted", claim, verdict)
    seconds = time.process_time() - started
    print(f"\n{'false passages':34s}{'judged':>9s}{'accepted':>10s}{'named right':>13s}")
    for name, count in [*sorted(judged.items()), ("all", judged.total())]:
        taken, right = (accepted[name], named[name]) if name != "all" else (accepted.total(), named.total())
        print(f"{name:34s}{count:9,d}{taken:10,d}{right / count:12.2%}")
    print(f"{seconds:.1f} s, {1e6 * seconds / max(len(claims), 1):.0f} µs each")
    return accepted.total()


def _judged(articles: list[Article], claim: Claim) -> Verdict:
    others = [articles[claim.join].source] if claim.named == "elsewhere" and claim.join is not None else []
    end = None if claim.start is None else claim.start + len(claim.exact)
    source = Source("made", claim.text) if claim.text is not None else articles[claim.article].source
    return judge(claim.exact, claim.start, end, source, others, prefix=claim.prefix, suffix=claim.suffix)


def is_named(claim: Claim, verdict: Verdict) -> bool:
    """Whether a verdict on a false passage says what is wrong with it."""
    if claim.named in {"absent", "elsewhere", "ambiguous"}:
        return verdict.kind == claim.named
    if verdict.kind != "altered" or not verdict.changes:
        return False
    if claim.join is not None:
        at_join = any(change.expected_start - 2 <= claim.join <= change.expected_end + 2 for change in verdict.changes)
        return at_join or len(verdict.places) > 1
    touched = {kind for change in verdict.changes for kind in (change.kind, *change.also)}
    return claim.named == "any" or claim.named in touched


def report_harmless(articles: list[Article], claims: list[tuple[Claim, str | None]]) -> int:
    """Prints a row for each harmless rewriting; the number refused."""
    judged: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for claim, rewritten in claims:
        source = Source("made", claim.text) if claim.text is not None else articles[claim.article].source
        if rewritten is not None:
            text = articles[claim.article].text
            near = text[max(text.find(claim.exact) - 300, 0) : text.find(claim.exact) + len(claim.exact) + 300]
            source = Source("edited", near.replace(claim.exact, rewritten))
        verdict = judge(claim.exact, None, None, source)
        judged[claim.name] += 1
        if verdict.kind != "normalised" or not verdict.forgiven:
            refused[claim.name] += 1
            _complain("harmless rewriting refused", claim, verdict)
    print(f"\n{'harmless rewritings':34s}{'judged':>9s}{'refused':>10s}")
    for name, count in [*sorted(judged.items()), ("all", judged.total())]:
        print(f"{name:34s}{count:9,d}{refused[name] if name != 'all' else refused.total():10,d}")
    return refused.total()


def report_peer(articles: list[Article], false: list[Claim], true: list[Claim]) -> None:
    """Prints what share of false passages LangExtract's aligner lets through, as released and exact ones only."""
    if find_spec("langextract") is None:
        print("\nLangExtract is not installed: no comparison")
        return
    from importlib.metadata import version

    from langextract import resolver
    from langextract.core import data

    print(f"\nLangExtract {version('langextract')}, a sample of the same passages against their whole articles")
    aligner = resolver.Resolver()
    started = time.process_time()
    for name, claims in (("false", false), ("true", true)):
        statuses: Counter[str] = Counter()
        for claim in claims:
            extraction = data.Extraction(extraction_class="claim", extraction_text=claim.exact)
            aligned = next(iter(aligner.align([extraction], articles[claim.article].text, 0)))
            status = aligned.alignment_status.name if aligned.char_interval and aligned.alignment_status else "none"
            statuses[status] += 1
        grounded = statuses.total() - statuses["none"]
        exact = statuses["MATCH_EXACT"]
        total = max(statuses.total(), 1)
        print(
            f"{name:6s} {total:6,d} passages: as released {grounded / total:.1%} let through, "
            f"exact matches only {exact / total:.1%}   {dict(statuses)}"
        )
    seconds = time.process_time() - started
    print(f"{seconds:.1f} s, {1e6 * seconds / max(len(false) + len(true), 1):.0f} µs each")


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


def report_edits(rng: random.Random, articles: list[Article]) -> int:
    """Prints what becomes of anchors when their texts are edited; the number attached to a wrong place."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for edit in _edits(rng, article, rng.choice(articles)):
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
        _complain(f"attached to a wrong place ({edit.name})", Claim(article.number, "", exact, ""), verdict)


def _context(article: Article, start: int, end: int) -> tuple[str, str]:
    """The words before and behind a place, as many as tell it from all others of its text."""
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
        same, rest = _kept(match[0], new)
        parts.append(article.text[position : match.start()] + new)
        moves.append((position, match.start() + same, length - position))
        length += match.start() - position + len(new)
        position = match.end() - rest
        parts[-1] = parts[-1][: len(parts[-1]) - rest]
        length -= rest
    parts.append(article.text[position:])
    moves.append((position, len(article.text), length - position))
    return "".join(parts), moves


def _kept(old: str, new: str) -> tuple[int, int]:
    """How many characters a text keeps at its beginning and at its end when it is edited, in whole words."""
    one, other = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    limit = min(len(one), len(other))
    same = next((i for i in range(limit) if one[i] != other[i]), limit)
    rest = next((i for i in range(limit - same) if one[-1 - i] != other[-1 - i]), limit - same)
    return len("".join(one[:same])), len("".join(one[len(one) - rest :]))


def report_speed(articles: list[Article]) -> None:
    """Prints how long 10,000 facts take against a report of a megabyte, and how hostile claims fare."""
    text = "\n\n".join(article.text for article in articles)
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


_complaints: Counter[str] = Counter()


def _complain(what: str, claim: Claim, verdict: Verdict) -> None:
    """Says on standard error which article and kind it was, but not its words, which may belong to others."""
    _complaints[what] += 1
    if _complaints[what] <= 20:
        place = verdict.place and (verdict.place.start, verdict.place.end)
        print(f"{what}: article {claim.article}, {claim.name}, {verdict.kind} at {place}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
