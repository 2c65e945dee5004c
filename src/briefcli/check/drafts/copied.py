"""Numbers of a draft that stand in the words of a source, while the number, its hedge, its unit or its place do not.

This needs no understanding of what is counted. Six words on either side of a number are compared with the sentences of
the sources that share them; where nothing but the number differs, it was altered.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefcli import names, regexes
from briefcli.check import passages
from briefcli.check.drafts.sources import Source
from briefcli.check.drafts.wording import Alike, Sentences, telling
from briefcli.check.figures import numbers
from briefcli.extract.numbers import amounts
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import layout
from briefcli.extract.text.offsets import Span
from briefcli.model.statement import Proof, Statement
from briefcli.model.verdict import Change, Verdict

REMEDY = "Write it as the source has it, or name the source that has yours."
MEASURES = frozenset(
    "metre meter kilometre kilometer mile foot feet inch yard km tonne ton kilogram kg pound gram litre liter gallon "
    "hectare acre degree second minute hour day week month year percent point dollar euro crown".split()
)
"""Units of which one is not another: whoever writes boats for ships has changed nothing."""

_SCALES = frozenset("hundred thousand million billion trillion".split())
_AROUND = 6
"""Words on either side of a number that are compared with the sources."""
_TO_PLACE = 3
"""Words further after a number in which the name of a place still belongs to it."""
_FEWEST_WORDS = 5
"""Words of such a stretch besides the number; fewer are alike by chance."""
_LIKE, _HALF = 0.4, 0.5
_NAMED_WITHIN = 300
_NAME = regexes.compile(r"(?<=[\w,] )[A-Z][\w’'-]+")
_MOST_ALIKE = 5
_LONGEST_CHANGE = 4
"""Words of a number with its hedge."""
_WORD = regexes.compile(r"\S+")
_MARKS = " “”„\"'‘’,;"
_PERCENT = regexes.compile(r"per ?cent|pct?\b|%")
_PERSONS = regexes.compile(r"\bpersons?\b")
_BEFORE_PLACE = regexes.compile(r"\b(?:in|at|near|from|outside)\s+$")

IsBorneOut = Callable[[Source, Span, Alike], bool]


class _Window(NamedTuple):
    """A number of a draft, and the words around it, as offsets in the text as it is read.

    Where they stand on one side of it alone, the whole `sentence` must be like that of the source.
    """

    amount: Span
    span: Span
    sentence: Span
    is_whole: bool


def prove(draft: Source, sentences: Sentences, is_borne_out: IsBorneOut) -> Iterator[Proof]:
    """What was altered in the stretches around the numbers of a draft, unless some source has it so all the same."""
    told: set[tuple[int, int]] = set()
    for windows in _windows(draft):
        for proof in _first(draft, windows, sentences, is_borne_out):
            place = (proof.statement.start, proof.statement.end)
            if place not in told:
                told.add(place)
                yield proof


def _first(
    draft: Source, windows: Sequence[_Window], sentences: Sentences, is_borne_out: IsBorneOut
) -> Sequence[Proof]:
    """What was altered in the first stretch that shows it; nothing where a source has one of them as it is."""
    found: list[Sequence[Proof]] = []
    for window in windows:
        altered = _altered(draft, window, sentences, is_borne_out)
        if altered is None:
            return ()
        if altered and window.is_whole:
            return altered  # what stands on one side alone may end before the unit
        found.append(altered)
    return next(filter(None, found), ())


def _windows(draft: Source) -> Iterator[list[_Window]]:
    """The stretches around each number: on both sides of it, before it, and after it."""
    text = draft.text.legible
    for sentence in draft.text.reading.article.sentences if draft.is_legible else ():
        span = sentence.span
        if draft.quoted(span):
            continue
        words = [Span(*match.span()) for match in _WORD.finditer(text, *span)]
        for amount in amounts.find(span.of(text)):
            own = Span(span.start + amount.span.start, span.start + amount.span.end)
            bare = Span(span.start + amount.number.start, own.end)
            before = _since_that([word for word in words if word.end <= own.start], text)[-_AROUND:]
            within = [word for word in words if word.touches(own)]  # all of 26/0305
            behind = _with_place([word for word in words if word.start >= within[-1].end], text)
            first = bare if before else own  # a stretch that a hedge begins may cut the source’s “more than” in two
            stretches = [(own, [*before, *within, *behind]), (own, [*before, *within]), (first, [*within, *behind])]
            yield [
                _Window(one, Span(ends[0].start, ends[-1].end), span, is_whole=number == 0)
                for number, (one, ends) in enumerate(stretches)
                if len(ends) - len(within) >= _FEWEST_WORDS
            ]


def _since_that(words: Sequence[Span], text: str) -> Sequence[Span]:
    """The words before a number since “that”: a draft may put “it was known that” before others."""
    first = max((number for number, word in enumerate(words, 1) if word.of(text) == "that"), default=0)
    return words[first:]


def _with_place(words: Sequence[Span], text: str) -> Sequence[Span]:
    """The nearby words after a number, and further ones up to the name of a place that soon follows."""
    for number in range(_AROUND, min(_AROUND + _TO_PLACE, len(words))):
        before, word = words[number - 1].of(text), words[number].of(text)
        if word[0].isupper() and _BEFORE_PLACE.search(f"{before} "):
            return words[: number + 1]
    return words[:_AROUND]


def _altered(draft: Source, window: _Window, sentences: Sentences, is_borne_out: IsBorneOut) -> Sequence[Proof] | None:
    """What differs between a stretch and that of a source, in numbers alone; `None` where a source has it as it is."""
    exact = window.span.of(draft.text.legible)
    judged: list[tuple[Alike, Verdict]] = []
    for one in sentences.alike(telling(exact), _LIKE)[:_MOST_ALIKE]:
        verdict = passages.judge(exact, None, None, one.source.text.source, as_quoted=True)
        if verdict.accepted or verdict.kind == "ambiguous":
            return None
        if window.is_whole or _is_of_the_same(draft, window.sentence, one):
            judged.append((one, verdict))
    for alike, verdict in judged:
        own = Span(window.amount.start - window.span.start, window.amount.end - window.span.start)
        rules = [_SAME if _is_cut(change, own, exact) else _rule(change, exact) for change in verdict.changes]
        if verdict.kind == "altered" and rules and all(rules):
            places = [_place(draft, window, change, exact) for change in verdict.changes]
            return [
                _proof(draft, place, change, alike, rule or "")
                for change, rule, place in zip(verdict.changes, rules, places, strict=True)
                if rule not in (None, _SAME) and not is_borne_out(draft, place, alike)
            ]
    return ()


def _is_of_the_same(draft: Source, sentence: Span, alike: Alike) -> bool:
    """Whether half of a sentence stands in that of a source, and every name in it in the lines around that."""
    own, other = sentence.of(draft.text.legible), alike.span.of(alike.source.text.legible)
    words = telling(own)
    around = alike.source.text.legible[max(alike.span.start - _NAMED_WITHIN, 0) : alike.span.end]
    is_like = len(words & telling(other)) >= _HALF * len(words)
    return is_like and all(name in around for name in _NAME.findall(own))


_SAME = "same"
"""What differs in no more than how it is written."""


def _is_cut(change: Change, amount: Span, exact: str) -> bool:
    """Whether a difference comes from where the stretch begins or ends: in the middle of another number."""
    place = Span(change.expected_start, max(change.expected_end, change.expected_start + 1))
    words = [Span(*match.span()) for match in _WORD.finditer(exact)]
    is_at_end = place.touches(words[0]) or place.touches(words[-1])
    return change.kind != "name" and not place.touches(amount) and is_at_end


def _rule(change: Change, exact: str) -> str | None:
    """The rule by which a difference is one of a number; none where other words differ too."""
    own, other = change.expected, change.found
    if max(len(own.split()), len(other.split())) > _LONGEST_CHANGE or re.search(r"[.!?]\s", other):
        return None
    if _is_written_alike(own, other):
        return _SAME
    if {unit(own), unit(other)} <= _SCALES:
        return "figure-value"
    if {unit(own), unit(other)} <= MEASURES and not numbers(own) and not numbers(other):
        return "figure-unit"
    if change.kind == "name" and _BEFORE_PLACE.search(exact[: change.expected_start] + " ") and own and other:
        is_spelling = names.spelling_keys(own) & names.spelling_keys(other)
        return _SAME if is_spelling else "figure-place"
    if telling(own) or telling(other):
        return None
    if change.kind == "number":
        is_another = bool(numbers(own)) and bool(numbers(other))  # one that is put in is unproven
        return "figure-value" if is_another else "figure-unit" if unit(other) == "percent" else None
    return "figure-bound" if change.kind == "hedge" else None


def _is_written_alike(own: str, other: str) -> bool:
    """Whether a number is the same in other signs: three and 3, 40 per cent and 40%."""
    if _alike(own).split() == _alike(other).split():
        return True
    if not numbers(own) and not numbers(other):
        return _bounds(f"{own} 5") == _bounds(f"{other} 5") != ["exactly"]  # over, more than
    return numbers(own) == numbers(other) and _bounds(own) == _bounds(other)


def _bounds(words: str) -> list[str]:
    return [one.bound for one in amounts.find(words)]


def unit(words: str) -> str:
    """What is counted, as it is compared: per cent, percent and % are one, and so are people and persons."""
    return _alike(words).strip(" .,;").removesuffix("s")


def _alike(words: str) -> str:
    return _PERSONS.sub("people", _PERCENT.sub("percent", words.lower()))


def _place(draft: Source, window: _Window, change: Change, exact: str) -> Span:
    """Where a difference stands in the kept text of the draft: with the number that it touches or stands beside."""
    own = Span(change.expected_start, max(change.expected_end, change.expected_start + 1))
    found: Amount | None = next((one for one in amounts.find(exact) if own.touches(one.span)), None)
    near = Span(window.amount.start - window.span.start, window.amount.end - window.span.start)
    span = found.span if found is not None else own if change.expected.strip() else near
    return draft.text.kept(Span(window.span.start + span.start, window.span.start + span.end))


def _proof(draft: Source, place: Span, change: Change, alike: Alike, rule: str) -> Proof:
    sentence = alike.source.text.kept(alike.span)
    there, here = (" ".join(layout.words(words).split()).strip(_MARKS) for words in (change.found, change.expected))
    message = f"“{here}” does not stand there in {alike.source.name}"
    if there:
        message = f"“{there}” stands in {alike.source.name}" + (f" for “{here}”" if here else ", and is left out")
    exact = layout.words(place.of(draft.text.text))
    return Proof(
        statement=Statement(kind="figure", start=place.start, end=place.end, exact=exact),
        outcome="wrong",
        rule=rule,
        severity="error",
        message=message,
        remedy=REMEDY,
        source=alike.source.name,
        start=sentence.start,
        end=sentence.end,
    )
