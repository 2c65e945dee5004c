"""Statements of invented places and people, with the claims on them that are false, and those that are true.

A row of a table is a kind, and a sentence in which bars stand where nobody may cut: `[` where what stands after it is
false by itself, `]` where what stands before it is. Between `⟨` and `⟩` stands what is false by itself, or once its
breaks are spaces; between `⟦` and `⟧` what is true. A new kind is a new row.

    {A} {B} {C}         places and names that stand nowhere else in the report
    {n} {m} {d} {t}     a number below ten, a larger one, a digit, three digits
    {w} {v}             a number word below ten, and a larger one
    {things}            what is counted
"""

import random
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

Fields = dict[str, Any]

NUMBERS = {
    "decimal point": "In {A} they counted {n}].[{d} million {things} at {B}.",
    "decimal point in the middle": "In {A} they counted {n}]·[{d} million {things} at {B}.",
    "decimal comma": "The rate of {A} was {n}],[{d} percent for {things} in {B}.",
    "decimal without a nought": "The rate of {A} rose by .[{d} percent for {things} in {B}.",
    "point in words": "In {A} they counted {w}] point [{v} million {things} at {B}.",
    "point in words, nought": "The rate of {A} was nought point [{w} percent in {B}.",
    "point in words, hyphens": "The rate of {A} was {n}]-point-[{w} percent in {B}.",
    "thousands, comma": "In {A} they counted {n}],[{t} {things} at {B}.",
    "thousands, space": "In {A} they counted {n}] [{t} {things} at {B}.",
    "thousands, no-break space": "In {A} they counted {n}]\u00a0[{t} {things} at {B}.",
    "thousands, thin space": "In {A} they counted {n}]\u2009[{t} {things} at {B}.",
    "thousands, narrow space": "In {A} they counted {n}]\u202f[{t} {things} at {B}.",
    "thousands, comma and space": "In {A} they counted {n}], [{t} {things} at {B}.",
    "thousands, apostrophe": "In {A} they counted {n}]'[{t} {things} at {B}.",
    "minus sign": "In {A} it was −[{n} degrees at {B}.",
    "hyphen for minus": "In {A} it was -[{n} degrees at {B}.",
    "minus in words": "In {A} it was minus [{n} degrees at {B}.",
    "below zero": "In {A} it was {n}] degrees] below zero at {B}.",
    "plus or minus": "In {A} it moved by ±[{n} points at {B}.",
    "fewer, as a sign": "In {A} they counted <[{n} {things} at {B}.",
    "power": "In {A} they counted {n}]^[{m} {things} at {B}.",
    "power, superscript": "In {A} they counted 10]⁵ {things} at {B}.",
    "product": "In {A} they counted {n}] × [{m}^{n} {things} at {B}.",
    "exponent": "In {A} they counted {n}E+[{m} {things} at {B}.",
    "power in words": "In {A} they counted ten] to the power of [{w} {things} at {B}.",
    "fraction": "In {A} they used {n}]⁄[{m} of the {things} at {B}.",
    "mixed fraction": "It is {n}] [1/{m} miles from {A} to {B}.",
    "mixed fraction, one glyph": "It is {n}]½ miles from {A} to {B}.",
    "and a half": "In {A} they waited {w}] and [a half days for {things} at {B}.",
    "thirds in words": "In {A} they lost two] thirds of the {things} at {B}.",
    "million": "In {A} they counted {n}] [million {things} at {B}.",
    "million in words": "In {A} they counted {v}] [million {things} at {B}.",
    "bn": "In {A} they paid {n}] bn crowns at {B}.",
    "k": "In {A} they paid {n}] k crowns at {B}.",
    "m": "In {A} they paid {n}] m crowns at {B}.",
    "dozen": "In {A} they counted {n}] [dozen {things} at {B}.",
    "grand": "In {A} they paid {n}] grand to {B}.",
    "several hundred": "In {A} they counted several [hundred {things} at {B}.",
    "a couple of hundred": "In {A} they counted a couple of [hundred {things} at {B}.",
    "half a million": "In {A} they counted half [a million {things} at {B}.",
    "tens of thousands": "In {A} they counted tens] of [thousands of {things} at {B}.",
    "hundred and five": "In {A} they counted {v} hundred] and [{w} {things} at {B}.",
    "twenty-five": "In {A} they counted twenty-[{w} {things} at {B}.",
    "percent": "The rate of {A} was {n}] percent at {B}.",
    "per cent": "The rate of {A} was {n}] per cent at {B}.",
    "per mille": "The rate of {A} was {n}] ‰ at {B}.",
    "pc": "The rate of {A} was {n}] pc at {B}.",
    "currency before": "In {A} they paid $[{n} for the {things} of {B}.",
    "-fold": "The rate of {A} saw a {n}]-fold rise at {B}.",
    "-percent": "The rate of {A} saw a {n}]-percent rise at {B}.",
    "-per-cent": "The rate of {A} saw a {n}]-per-cent rise at {B}.",
    "times as many": "In {A} they counted {n}] times as many {things} at {B}.",
    "range, to": "In {A} they counted {n}] to [{m} {things} at {B}.",
    "range, hyphen": "In {A} they counted {n}]-[{m} {things} at {B}.",
    "range, dash": "In {A} they counted {n}]–[{m} {things} at {B}.",
    "range, or": "In {A} they counted {n}] or [{m} {things} at {B}.",
    "range, between": "In {A} they counted between [{n}] and [{m} {things} at {B}.",
    "share, in": "In {A} about {n}] in [{m} {things} of {B} sank.",
    "share, out of": "In {A} about {n}] out of [{m} {things} of {B} sank.",
    "share, one-in": "There was a one]-in-[{v} chance for {A} at {B}.",
    "share, in a hundred": "It hit {n}] in [100 {things} of {A} at {B}.",
    "rate, per 100,000": "There were {n} cases per [100,000 {things} in {A} and {B}.",
    "score": "The vote of {A} was {m}]-to-[{n} at {B}.",
    "feet and inches": "The gate of {A} is {n} feet] [{m} inches wide at {B}.",
    "years and months": "The lord of {A} got {n} years] and [{w} months at {B}.",
    "hours and minutes": "The way from {A} took {n} hours] [{m} minutes by {B}.",
}
"""Numbers that are cut out of a number."""

NEGATIONS = {
    "not before": "The lord of {A} is not [guilty of murder in {B}.",
    "never before": "The lord of {A} has never [paid for the {things} of {B}.",
    "no before": "No [{n} {things} of {A} sank at {B}.",
    "n't before": "The dike of {A} didn't [break at {B}.",
    "cannot before": "The board of {A} cannot [pay for {B}.",
    "nobody before": "Nobody [of {A} was hurt at {B}.",
    "nor before": "The town of {A} slept, nor [did the lord of {B} wake.",
    "none of": "None of the [{w} {things} of {A} sank at {B}.",
    "not been": "The lord of {A} has not been [charged with theft at {B}.",
    "hardly before": "In {A} hardly [anybody of {B} was hurt.",
    "do not behind": "The people of {A} do] not, and {B} does.",
    "will not behind": "The dike of {A} will] not hold, says {B}.",
    "is never behind": "The lord of {A} is] never late at {B}.",
    "can hardly behind": "The men of {A} can] hardly stand at {B}.",
    "denied that": "The lord of {A} denied that [the dike of {B} had failed.",
    "denies taking": "The lord of {A} denies [taking bribes from {B}.",
    "not true that": "It is not true that [the pump of {A} was sold to {B}.",
    "no evidence that": "There is no evidence that [the wall of {A} was weak at {B}.",
    "did not say that": "The lord of {A} did not say that [the port of {B} was closed.",
    "that is false": "That ⟨the lord of {A} stole the {things} of {B}⟩ is untrue.",
    "three of the five": "Three of the [{v} {things} of {A} were lost at {B}.",
    "half of the": "Half of the [{things} of {A} were lost at {B}.",
}
"""Words that say the opposite of the report, or of all what it says of a part."""

CUTS = {
    "word, prefix": "The men of {A} held a non-[violent march to {B}.",
    "word, anti-": "The men of {A} held an anti-[government march to {B}.",
    "word, contraction": "The men of {A} can]'t march to {B}.",
    "word, contraction, curly": "The men of {A} don]’t march to {B}.",
    "word, letters": "The men of {A} held an un[happy march to {B}.",
    "word, ex-": "The men of {A} met the ex-[mayor of {B}.",
    "word, hyphen at the end of a line": "The men of {A} held a non-\n[violent march to {B}.",
    "word, brackets": "The men of {A} were (un)[happy about {B}.",
    "word, initials": "The men of {A} met the U.[S. Navy of {B}.",
    "word, invisible characters": "The men of {A} held a non\u2060[violent march to {B}.",
    "compound, half-": "The men of {A} saw a half-[dead lord of {B}.",
}
"""Words that are cut in two."""

JOINS = {
    "rows of a table": "killed\t⟨{n}\ninjured in {A}⟩\t{m}",
    "cells of a row": "Town\tKilled\tInjured\n{A}\t⟨{n}\t{m}⟩\n{B}\t{m}\t{n}",
    "items with hyphens": "What {A} wants:\n\n- a dike for ⟨{A}\n- no tolls at {B}⟩",
    "items with bullets": "• lamps in ⟨{A}\n• schools for {B}⟩",
    "items with numbers": "1. boats for ⟨{A}\n2. pumps for {B}⟩",
    "headline and article": "{A} backs ⟨a new dike\nTom Reed of {B}⟩ was not amused on Monday, and said so to anybody.",
    "paragraphs": "The sea broke in at ⟨{A}.\n\nThe bishop of {B}⟩ stayed.",
    "paragraphs, no full stop": "The town of ⟨{A}\n\nresigned at {B}⟩ on Monday.",
    "labels": "Missing in {A}: ⟨{n}\nInjured in {B}⟩: {m}",
    "paragraphs, CRLF": "The sea broke in at ⟨{A}.\r\n\r\nThe bishop of {B}⟩ stayed.",
}
"""Words that a claim joins with a space where the report parts them."""

HEDGES = {
    "at least": "at least",
    "more than": "more than",
    "fewer than": "fewer than",
    "up to": "at most",
    "about": "about",
    "nearly": "about",
}
"""Hedges of a number, and its bound."""

SPEAKERS = {
    "another person": ("“We warned {A} about it,” said {C}, and {B} agreed.", ("Ada {B}", "{B}"), ("{C}",)),
    "the person who was told": ("“We warned {A} about it,” {C} told {B}.", ("{B}",), ("{C}",)),
    "another first name": (
        "“We warned {A} about it,” said Ada {C}. Bo {B} left.",
        ("Tom {C}", "Bo {B}"),
        ("Ada {C}", "{C}"),
    ),
}
"""Words somebody says: a sentence, who did not say them, and who did; the words are those between the marks."""

TRUE = {
    "dash before a number": "The forecast for {A}—⟦{n} degrees at {B}⟧—was right.",
    "day before a number": "On May 12, ⟦{t} {things} of {A} sank at {B}⟧.",
    "year before a number": "In 2024 ⟦{t} {things} of {A} sank at {B}⟧.",
    "this point before a number": "At this point ⟦{w} {things} of {A} sank at {B}⟧.",
    "change from one number to another": "In {A} it rose from {n} to ⟦{m} {things} at {B}⟧.",
    "what is counted behind a hyphen": "⟦In {A} they met a {n}⟧-year-old of {B}.",
    "two lists of numbers": "In {A} they lost ⟦{n} {things}⟧ and {m} at {B}, {C} said.",
    "an event in a time": "In {A} they lost {n} in ⟦{m} days of {B}⟧.",
    "seven who": "It was one of ⟦{w} men of {A} who stayed at {B}⟧.",
    "a denial that is denied": "The board did not deny that ⟦the gate of {A} was shut at {B}⟧.",
    "what somebody knew": "The lord did not know that ⟦the key of {A} was lost at {B}⟧.",
    "not by luck": "⟦The dike of {A} has held⟧ not by luck but by {B}.",
    "told not to": "⟦The lord told the men of {A}⟧ not to go to {B}.",
    "chosen words": "He did not “⟦flee the town of {A}⟧” of {B}.",
    "no, as an answer": "He said no. ⟦The dike of {A} held at {B}⟧.",
    "suspended hyphen": "The pre- ⟦and post-war years of {A} and {B}⟧ were dry.",
    "brackets around a word": "⟦The (old) town of {A}⟧ lies near {B}.",
    "whole number": "⟦In {A} they counted {n}.{d} million {things} at {B}⟧.",
    "whole range": "⟦In {A} they counted {n} to {m} {things} at {B}⟧.",
    "whole negation": "⟦The lord of {A} is not guilty of murder in {B}⟧.",
    "label and number in a row": "⟦killed in {A}\t{n}⟧\ninjured in {B}\t{m}",
    "one item": "- ⟦a dike for {A}⟧\n- no tolls at {B}",
    "sentence that goes on": "⟦The men of {A} were late⟧ and tired at {B}.",
}
"""What looks like one of the kinds above, and is true."""

_WORDS = "two three four five six seven eight nine".split()
_THINGS = "boats houses carts sheep barrels lamps pumps bridges windows coins stones candles".split()
_FIRST = "Bar Dol Fen Gal Hem Jor Kel Lun Mor Nev Or Pel Quor Ros Sel Tor Ul Var Wen Yor Zel".split()
_MIDDLE = "a ab ad ak al am an ar e el em en er i id il im in o ol om on or u ul um un".split()
_LAST = "bek dal dorf gard heim ka lund mar na nik rath sk stad tov ven vik wick zin".split()


class Statement(NamedTuple):
    """A text of its own, with claims that are false by a kind, and claims that are true by another."""

    text: str
    false: tuple[tuple[str, Fields], ...]
    true: tuple[tuple[str, Fields], ...] = ()


class Names:
    """Names that nobody bears, each given once."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._given: set[str] = set()

    def new(self) -> str:
        """A name that was not given before."""
        while True:
            name = "".join(self._rng.choice(part) for part in (_FIRST, _MIDDLE, _LAST))
            if name not in self._given:
                self._given.add(name)
                return name


def make(rng: random.Random, names: Names) -> Iterator[Statement]:
    """A statement of every row of every table."""
    for table, rows in (("number", NUMBERS), ("negation", NEGATIONS), ("cut", CUTS)):
        for kind, row in rows.items():
            yield _cut(f"{table}: {kind}", _filled(rng, names, row))
    for kind, row in JOINS.items():
        yield _joined(f"join: {kind}", _filled(rng, names, row))
    for hedge in HEDGES:
        yield _hedged(rng, hedge, _filled(rng, names, "In {A} they counted ⟦{m} {things} at {B}⟧."))
    for kind, (row, others, speakers) in SPEAKERS.items():
        yield _said(f"speaker: {kind}", _filled(rng, names, "\n".join((row, *others, *speakers))), len(others))
    for kind, row in TRUE.items():
        text = _filled(rng, names, row)
        plain = text.replace("⟦", "").replace("⟧", "")
        exact = text[text.index("⟦") + 1 : text.index("⟧")]
        yield Statement(plain, (), ((kind, {"exact": exact}),))


def _filled(rng: random.Random, names: Names, row: str) -> str:
    low = rng.randint(2, 8)
    word = rng.randrange(len(_WORDS) - 1)
    return row.format(
        A=names.new(),
        B=names.new(),
        C=names.new(),
        n=low,
        m=rng.randint(low + 1, 9),
        d=rng.randint(1, 9),
        t=rng.randint(100, 999),
        w=_WORDS[word],
        v=_WORDS[rng.randrange(word + 1, len(_WORDS))],
        things=rng.choice(_THINGS),
    )


def _cut(kind: str, marked: str) -> Statement:
    if "⟨" in marked:
        return _joined(kind, marked)
    text = re.sub(r"[\[\]]", "", marked)
    claims: list[tuple[str, Fields]] = []
    for match in re.finditer(r"[\[\]]", marked):
        before, behind = (re.sub(r"[\[\]]", "", part) for part in (marked[: match.start()], marked[match.end() :]))
        exact = behind.rstrip(".") if match[0] == "[" else before
        claims.append((kind, {"exact": exact.strip()}))
        if kind.startswith("number") and (numbers := re.findall(r"\d+", exact)):
            claims.append(
                (
                    f"{kind}, with its value",
                    {"exact": exact.strip(), "value": int(numbers[-1 if match[0] == "]" else 0])},
                )
            )
    return Statement(text, tuple(claims), (("whole statements", {"exact": text.rstrip(".")}),))


def _joined(kind: str, marked: str) -> Statement:
    text = marked.replace("⟨", "").replace("⟩", "")
    inner = marked[marked.index("⟨") + 1 : marked.index("⟩")]
    true = (("with their breaks", {"exact": inner}),) if inner != " ".join(inner.split()) else ()
    return Statement(text, ((kind, {"exact": " ".join(inner.split())}),), true)


def _hedged(rng: random.Random, hedge: str, marked: str) -> Statement:
    exact = marked[marked.index("⟦") + 1 : marked.index("⟧")]
    value = int(exact.split()[0])
    text = marked.replace("⟦", f"{hedge} ").replace("⟧", "")
    wrong = rng.choice([bound for bound in ("exactly", "more than", "fewer than", "at most") if bound != HEDGES[hedge]])
    other = value + rng.choice((1, 10, 100))
    whole, bound = f"{hedge} {exact}", HEDGES[hedge]
    return Statement(
        text,
        (
            ("value: a hedge left out", {"exact": exact, "value": value}),
            ("value: called exact, a hedge left out", {"exact": exact, "value": value, "bound": "exactly"}),
            ("value: another bound than the hedge", {"exact": exact, "value": value, "bound": wrong}),
            ("value: another bound than in the words", {"exact": whole, "value": value, "bound": wrong}),
            ("value: another number", {"exact": whole, "value": other}),
        ),
        (("number with its bound", {"exact": whole, "value": value, "bound": bound}),),
    )


def _said(kind: str, filled: str, others: int) -> Statement:
    text, *speakers = filled.split("\n")
    exact = text[text.index("“") + 1 : text.index("”")]
    claims = [{"exact": exact, "speaker": speaker} for speaker in speakers]
    return Statement(
        text, tuple((kind, one) for one in claims[:others]), tuple(("who says it", one) for one in claims[others:])
    )
