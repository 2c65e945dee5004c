"""Passages of articles: true ones, made false, and as other houses print them; for `check.py`."""

import html
import random
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import falsehoods

SAMPLES = Path(__file__).parent.parent / "tests" / "quality"
SHORTEST, LONGEST = 8, 60
NUMBERS = (
    r"\b(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?"
    r"|[mbtr]+illions?|dozens?|percent|per|several|few|quarters?|thirds?|tens|scores?|couple)\b|[%$£€]"
)
_TURNING = re.compile(
    r"(?:not|no|never|nor|neither|none|nobody|nothing|nowhere|cannot|hardly|scarcely|without|\w+n[’']t|non"
    r"|almost|nearly|acting|deputy|former|vice|minus|plus)\W*"
)
_DENYING = re.compile(
    r"(?:den(?:y|ied|ies|ying)|rejects?|rejected|rejecting|refuted?|doubt(?:s|ed)?|rul(?:e[sd]?|ing)|not)\W*"
)
_DENIED_WITHIN = 8
_BESIDE = 32
_AROUND = 300
_LETTERS = re.compile(r"(?<![\w’'])[^\W\d_]{2,}")


class Passage(NamedTuple):
    """Words of a text, `start` to `end`."""

    start: int
    end: int
    exact: str


class Claim(NamedTuple):
    """A claim as the command takes it: of which kind, and what must be named where it is false.

    `join` is where its words were joined; one that is `placed` is only false with its offsets or its context.
    """

    kind: str
    fields: dict[str, Any]
    named: str = ""
    join: int | None = None
    placed: bool = False


class Report(NamedTuple):
    """A text, and claims on it, which are all true or all false."""

    text: str
    claims: list[Claim]


class Article:
    """A text, and the words that the benchmark looks for in it by itself."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text
        self.plain = plain(text)
        self.names = falsehoods.names(text)
        self._words = list(re.finditer(r"\S+", text))

    def has(self, exact: str) -> bool:
        """Whether words stand in the text, by this file's own lights."""
        return re.search(rf"(?<!\w){re.escape(plain(exact))}(?!\w)", self.plain) is not None

    def passage(self, rng: random.Random, shortest: int = SHORTEST, longest: int = LONGEST) -> Passage | None:
        """Words of the text which begin and end between words, with no number and nothing that reverses them beside."""
        words = self._words
        length = rng.randint(shortest, longest)
        if len(words) < length + 4:
            return None
        first = rng.randint(2, len(words) - length - 2)
        last = first + length - 1
        edges = [
            words[place] for place in (first - 2, first - 1, first, last, last + 1, last + 2) if place < len(words)
        ]
        if any(re.search(r"\d|" + NUMBERS, edge[0], re.IGNORECASE) for edge in edges):
            return None
        beside = (words[place][0].lower().lstrip("\"'“‘«(") for place in (first - 2, first - 1, last + 1))
        if any(_TURNING.fullmatch(word) for word in beside):
            return None
        if any(_DENYING.fullmatch(word[0].lower()) for word in words[max(first - _DENIED_WITHIN, 0) : first]):
            return None  # denied the report that | the dam had failed: cut so, it is not true
        start, end = words[first].start(), words[last].end()
        return Passage(start, end, self.text[start:end])

    def passages(self, rng: random.Random, count: int) -> list[Passage]:
        """Passages that stand in the text once."""
        drawn = (self.passage(rng) for _ in range(count))
        return [one for one in drawn if one is not None and self.plain.count(plain(one.exact)) == 1]


def texts(folder: Path | None) -> Iterator[str]:
    """The sample articles, and those in a folder."""
    for place in filter(None, (SAMPLES, folder)):
        for path in sorted(place.glob("*.txt")):
            yield path.read_bytes().decode("utf-8")


def plain(text: str) -> str:
    """A text in small letters with marks, spaces and accents made alike, as this file compares it."""
    text = unicodedata.normalize("NFC", html.unescape(text)).replace("\u00ad", "").lower()
    text = re.sub("[“”„«»‘’`'\"]+", "'", text)
    return re.sub(r"\s+", " ", re.sub("[‐‑‒–—―−-]+", "-", text)).strip()


def true(rng: random.Random, article: Article, passages: list[Passage]) -> Iterator[Report]:
    """The passages as they stand, as another house would write them, and against the text as another prints it."""
    claims = [Claim("as they stand", _placed(one.exact, one.start)) for one in passages]
    for name, rewrite in falsehoods.HARMLESS.items():
        for one in passages:
            rewritten = rewrite(rng, one.exact)
            if rewritten != one.exact:
                claims.append(Claim(f"claim: {name}", _placed(rewritten, one.start)))
    for one in passages:
        claims.extend(Claim(f"claim: {name}", _placed(exact, one.start)) for name, exact in _as_quoted(rng, one.exact))
    yield Report(article.text, claims)
    for name, printed in falsehoods.PRINTS.items():
        yield Report(printed(article.text), [Claim(f"report: {name}", {"exact": one.exact}) for one in passages])


def _as_quoted(rng: random.Random, exact: str) -> Iterator[tuple[str, str]]:
    """The words with another letter at the start, or another mark at the end, or edited where they say so."""
    for name, rewrite in falsehoods.CUSTOMS.items():
        edited = rewrite(rng, exact)
        if edited is not None:
            yield name, edited
    first = exact[0]
    if first.islower() and exact.split(maxsplit=1)[0].strip(",;:") not in falsehoods.WITH_CAPITALS:
        yield "capital at the start", first.upper() + exact[1:]
    if exact[-1] in ",;:":
        yield "final mark", exact[:-1] + "."
    elif exact[-1].isalpha():
        yield "final mark", exact + rng.choice(".,")


def false(rng: random.Random, article: Article, passages: list[Passage], other: Article) -> Iterator[Report]:
    """The passages made false in every way, each with the place and the words around that it had."""
    claims = [
        claim
        for one in passages
        for claim in _rewritten(rng, article, one, other)
        if not article.has(claim.fields["exact"]) and claim.fields["exact"] != one.exact
    ]
    claims += [claim for one in passages for claim in _cut_at_its_place(rng, article, one)]
    yield Report(article.text, claims)
    yield from _alike(rng, article, passages)


def _rewritten(rng: random.Random, article: Article, passage: Passage, other: Article) -> Iterator[Claim]:
    start = passage.start
    for name, (rewrite, named) in falsehoods.FALSE.items():
        exact = rewrite(rng, passage.exact)
        if exact is not None:
            yield Claim(name, _placed(exact, start), named)
    exact = falsehoods.name(rng, passage.exact, article.names)
    if exact is not None:
        yield Claim("a name for another", _placed(exact, start), "name")
    second = article.passage(rng)
    if second is not None and abs(second.start - start) > len(passage.exact) + len(second.exact) + 40:
        joined = f"{passage.exact} {second.exact}"
        yield Claim("two passages joined", _placed(joined, start), "any", len(passage.exact))
    if re.search(r"\n\s*\n", passage.exact):
        yield Claim("paragraphs joined", _placed(re.sub(r"\s*\n\s*", " ", passage.exact), start), "marks")
    foreign = other.passage(rng)
    if foreign is not None and other is not article and rng.random() < 0.5:
        yield Claim("of another article", _placed(foreign.exact, start), "absent")


def _cut_at_its_place(rng: random.Random, article: Article, passage: Passage) -> Iterator[Claim]:
    """Words that begin or end within a word, at their true offsets."""
    for kind, inside in (("cut at its place, first word", 0), ("cut at its place, last word", -1)):
        word = list(_LETTERS.finditer(passage.exact))[inside]
        if word[0].isascii() and len(word[0]) > 3:
            place = passage.start + word.start() + rng.randint(1, len(word[0]) - 1)
            start, end = (place, passage.end) if inside == 0 else (passage.start, place)
            exact = article.text[start:end]
            if not article.has(exact):
                yield Claim(kind, _placed(exact, start), "any")


def _alike(rng: random.Random, article: Article, passages: list[Passage]) -> Iterator[Report]:
    """Passages of a look-alike: where one stands at the end of the text, and where it has taken the place."""
    found = [(one, alike) for one in passages if (alike := _look_alike(rng, article, one)) is not None]
    more = "".join(f"\n\nElsewhere it was said: {alike} (That was all.)" for _, alike in found)
    claims: list[Claim] = []
    for one, alike in found:
        if article.plain.count(plain(alike)) or plain(more).count(plain(alike)) != 1:
            continue
        context = {"prefix": article.text[: one.start][-_BESIDE:], "suffix": article.text[one.end :][:_BESIDE]}
        placed = _placed(alike, one.start)
        for kind, fields in (("offsets", {}), ("offsets and context", context)):
            claims.append(Claim(f"of a look-alike, by its {kind}", {**placed, **fields}, "ambiguous", placed=True))
        claims.append(Claim("of a look-alike, by its context", {"exact": alike, **context}, "ambiguous", placed=True))
    yield Report(article.text + more, claims)
    yield from _replaced(article, found)


def _look_alike(rng: random.Random, article: Article, passage: Passage) -> str | None:
    rewritings = (falsehoods.digit, falsehoods.number_word, falsehoods.not_put_in, falsehoods.small_word)
    made = [new for rewrite in rewritings if (new := rewrite(rng, passage.exact)) is not None]
    named = falsehoods.name(rng, passage.exact, article.names)
    return rng.choice([*made, named] if named else made or [None])


def _replaced(article: Article, found: list[tuple[Passage, str]]) -> Iterator[Report]:
    """The words that a passage shares with its look-alike, with the context that the passage had."""
    text, claims, end = article.text, [], len(article.text)
    for one, alike in sorted(found, key=lambda pair: -pair[0].start):
        if one.end > end:
            continue
        end = one.start
        same, rest = kept(one.exact, alike)
        first, last = (0, same) if same > rest else (len(one.exact) - rest, len(one.exact))
        shared = one.exact[first:last].strip()
        words = shared.split()
        if len(words) < 2 or any(re.search(r"\d|" + NUMBERS, edge, re.IGNORECASE) for edge in (words[0], words[-1])):
            continue
        text = text[: one.start] + alike + text[one.end :]
        place = one.start + one.exact.index(shared, first)
        beside = _BESIDE + len(one.exact) - same - rest
        before, behind = article.text[:place][-beside:], article.text[place + len(shared) :][:beside]
        fields = {**_placed(shared, place), "prefix": before, "suffix": behind}
        claims.append(Claim("of a look-alike in its place", fields, "ambiguous", placed=True))
    yield Report(text, [claim for claim in claims if text.count(claim.fields["exact"]) == 1])


def kept(old: str, new: str) -> tuple[int, int]:
    """How many characters a text keeps at its beginning and at its end when it is edited, in whole words."""
    one, other = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    limit = min(len(one), len(other))
    same = next((i for i in range(limit) if one[i] != other[i]), limit)
    rest = next((i for i in range(limit - same) if one[-1 - i] != other[-1 - i]), limit - same)
    return len("".join(one[:same])), len("".join(one[len(one) - rest :]))


def _placed(exact: str, start: int) -> dict[str, Any]:
    return {"exact": exact, "start": start, "end": start + len(exact)}
