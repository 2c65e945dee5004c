"""Whether the dates of a deadline are those that its words name.

That announcement + length is the due date, and that terms stand in order, is held by `model/deadline.py`: a story
where they do not is refused before anything is checked.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from briefcli import regexes
from briefcli.check import days
from briefcli.check.texts import Texts
from briefcli.extract.numbers import amounts
from briefcli.model.deadline import Term
from briefcli.model.finding import Finding
from briefcli.model.story import Story

_UNIT = regexes.compile(r"[ -](?:days?|(?P<weeks>weeks?))\b")


def deadline_date(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The words of a deadline name a day that is neither when it is due nor when it was announced."""
    for place, term, field, words in _worded(story):
        dated = [named for named in days.find(words) if named.day is not None]
        known = _days(term)
        if dated and known and not any(named.may_be(day) for named in dated for day in known):
            meant = dated[-1]
            yield Finding(
                rule="deadline-date",
                severity="error",
                place=f"{place}/{field}",
                fact=term.id,
                anchor=term.anchor,
                message=f"the words name “{words[meant.start : meant.end]}”, but the term is {_described(term)}",
                remedy="Correct `due`, or `announced` and `length`, or anchor the term on the words that set it.",
                excerpt=words,
                mark=(meant.start, meant.end),
            )


def deadline_length(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The words of a deadline give a number of days or weeks that is not its length."""
    for place, term, field, words in _worded(story):
        lengths = _lengths(words)
        if term.length is not None and lengths and lengths.keys().isdisjoint({term.length, term.length_max}):
            start, end = next(iter(lengths.values()))
            yield Finding(
                rule="deadline-length",
                severity="error",
                place=f"{place}/{field}",
                fact=term.id,
                anchor=term.anchor,
                message=f"the words say “{words[start:end]}”, and `length` is {term.length}",
                remedy="Correct `length`, and the due date with it, or anchor the term on the words that set it.",
                excerpt=words,
                mark=(start, end),
            )


def deadline_weekday(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The words of a deadline name a weekday on which its days do not fall."""
    for place, term, field, words in _worded(story):
        for named in days.find(words):
            meant = [day for day in _days(term) if named.may_be(day)]
            if named.weekday is not None and meant and all(day.weekday() != named.weekday for day in meant):
                yield Finding(
                    rule="deadline-weekday",
                    severity="error",
                    place=f"{place}/{field}",
                    fact=term.id,
                    anchor=term.anchor,
                    message=f"the words name “{words[named.start : named.end]}”, but {_weekdays(meant)}",
                    remedy="Count again from the announcement; if the report errs, say so in a note and `ignored`.",
                    excerpt=words,
                    mark=(named.start, named.end),
                )


def _worded(story: Story) -> Iterator[tuple[str, Term, str, str]]:
    """Every term after its place, with each field that quotes words about its days, and these words."""
    for place, fact in story.places():
        if isinstance(fact, Term):
            if fact.anchor is not None:
                yield place, fact, "anchor", fact.anchor.exact
            if fact.basis is not None:
                yield place, fact, "basis", fact.basis


def _lengths(words: str) -> dict[Decimal, tuple[int, int]]:
    """The lengths that some words give, in days, and where: a number of days or weeks, or both ends of a range."""
    found: dict[Decimal, tuple[int, int]] = {}
    for amount in amounts.find(words):
        unit = _UNIT.match(words, amount.number.end)
        for number in (amount.value, amount.low, amount.high) if unit else ():
            if unit and number is not None:
                found.setdefault(number * (7 if unit["weeks"] else 1), (amount.number.start, unit.end()))
    return found


def _days(term: Term) -> list[date]:
    """The days of a term that words may name: due, and announced."""
    return [day for day in (term.first_day, term.last_day, term.announced) if day is not None]


def _described(term: Term) -> str:
    due = f"due on {term.first_day}" if term.first_day else "due on no known day"
    return f"{due}, announced on {term.announced}" if term.announced else due


def _weekdays(meant: list[date]) -> str:
    return " and ".join(dict.fromkeys(f"{day} is a {day:%A}" for day in meant))
