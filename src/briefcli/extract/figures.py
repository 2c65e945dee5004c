"""Figures: every number of a text that counts something, with its hedge, and what it counts.

The work is divided: `numbers` reads what number is written, `amounts` ranges, shares and hedges, `units`
what is counted, `casualties` what befell the people counted, and `uncounted` which numbers count nothing.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from briefcli.extract import amounts, casualties, digits, hedges, paragraphs, uncounted, units
from briefcli.extract.amounts import Amount
from briefcli.extract.offsets import Span
from briefcli.extract.statement import Statement, divide
from briefcli.extract.units import Unit
from briefcli.model.figure import Bound, Measure, Scope

MOST_IN_PARAGRAPH = 300
"""More numbers than this in one paragraph are a table that was torn apart; nobody could say what each counts."""
_LONGEST_EXACT = 2_000
_ROUND = 10


_UNREADABLE = f"the number has more than {digits.MOST_DIGITS} digits"


class Found(NamedTuple):
    """A figure of a text: the words from its hedge to its unit, and what they say.

    `aside` is set where the number counts nothing that a reader would ask for: a length of time that only places
    something ("two years ago"), and the one of "one of the survivors"; `is_part` for a
    number that is counted in another one too ("including four children").
    """

    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    hedge: str | None
    measure: Measure
    unit: str | None
    concept: str
    number: Span
    rate: str | None = None
    scope: Scope | None = None
    place: str | None = None
    is_part: bool = False
    aside: Literal["calendar", "one of"] | None = None
    unknown_because: str | None = None


def reread(exact: str) -> Amount | None:
    """What the exact words of a figure say: value or range, bound and hedge; nothing where they hold no number.

    Every figure that is found says what its own words say when read again, and nothing else; see `amounts.read`.
    """
    return amounts.read(exact) if len(exact) <= _LONGEST_EXACT else None


def find(text: str) -> tuple[Found, ...]:
    """The figures of a text in order; of two whose words overlap, a list shares the hedge before it.

    `text[start:end]` are the words of each, and `reread` of them gives its value, bound and hedge.
    """
    return tuple(figure for figure in candidates(text) if figure.aside is None)


def candidates(text: str) -> Iterator[Found]:
    """The figures of a text, and the numbers that are counted in passing; see `Found.aside`."""
    for paragraph in paragraphs.find(text):
        words = amounts.one_line(paragraph.of(text))
        found = amounts.find(words, MOST_IN_PARAGRAPH)
        if found:
            yield from _in_paragraph(words, paragraph.start, found)


def _in_paragraph(words: str, start: int, found: list[Amount]) -> Iterator[Found]:
    """The figures of a paragraph that starts at an offset; only sentences with numbers are looked at."""
    index = 0
    for begin, end in divide(words):
        inside: list[Amount] = []
        while index < len(found) and found[index].number.start < end:
            inside.append(found[index])
            index += 1
        if inside:
            sentence = Statement(words[begin:end], [amounts.moved(one, -begin) for one in inside])
            for figure in _in_statement(sentence):
                yield figure._replace(
                    span=_moved(figure.span, start + begin), number=_moved(figure.number, start + begin)
                )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


class _Counted(NamedTuple):
    """An amount that counts something."""

    number: int
    unit: Unit
    measure: Measure
    is_part: bool
    is_share: bool = False
    several: bool = True


def _in_statement(statement: Statement) -> Iterator[Found]:
    counted: list[_Counted] = []
    for number in range(len(statement.amounts)):
        unit = units.of(statement, number)
        if counted and unit.kind == "none":
            unit = _unit_before(statement, number, unit, counted[-1])
        if not uncounted.is_uncounted(statement, number, unit):
            counted.append(_counted(statement, number, unit, counted[-1] if counted else None))
    start_of_list: int | None = None
    for index, one in enumerate(counted):
        start_of_list = _shared_start(statement, counted, index, start_of_list)
        figure = _figure(statement, one, start_of_list)
        if figure is not None:
            yield figure


_SAME_UNIT_AFTER = frozenset(("against", "not", "than", "versus", "from"))


def _unit_before(statement: Statement, number: int, unit: Unit, last: _Counted) -> Unit:
    """The unit of the number before, which a comparison need not repeat: 1.4 per cent, not 1.9."""
    place = statement.places[number]
    is_near = last.number == number - 1 and place - statement.places[last.number] < _NEAR
    if (
        not is_near
        or statement.lower(place - 1) not in _SAME_UNIT_AFTER
        or last.unit.kind not in ("money", "percentage")
    ):
        return unit
    return unit._replace(kind=last.unit.kind, name=last.unit.name)


_NEAR = 8


def _counted(statement: Statement, number: int, unit: Unit, last: _Counted | None) -> _Counted:
    is_part = casualties.parts(statement, number)
    measure = casualties.measure(statement, number, unit)
    if (
        measure is None
        and is_part
        and unit.kind in ("noun", "none")
        and last is not None
        and last.number == number - 1
        and last.measure in _OF_PEOPLE
    ):
        measure = last.measure
    amount = statement.amounts[number]
    is_share = amount.is_share or amount.numerals[0].form == "fraction"
    return _Counted(number, unit, measure or _measure(unit), is_part, is_share, amount.value != 1)


_OF_PEOPLE: tuple[Measure, ...] = ("killed", "injured", "killed_or_injured", "missing", "displaced", "detained")
_BY_KIND: dict[str, Measure] = {"money": "money", "percentage": "percentage", "duration": "duration"}
_BY_HEAD: dict[str, Measure] = {
    "missile": "missiles", "missiles": "missiles", "drone": "drones", "drones": "drones",
    "region": "regions", "regions": "regions",
}  # fmt: skip


def _measure(unit: Unit) -> Measure:
    return _BY_KIND.get(unit.kind) or _BY_HEAD.get(unit.head) or "count"


def _shared_start(statement: Statement, counted: list[_Counted], index: int, before: int | None) -> int | None:
    """Where the hedge begins that an amount shares with those before it in a list: over 30 missiles and 300 drones.

    A hedge is shared by the numbers of one list under one verb, joined by nothing but "and" or a bracket.
    About, over and under are shared by round numbers only: about 200 people and two dogs are two dogs.
    """
    if index == 0:
        return None
    one, last = counted[index], counted[index - 1]
    amount, previous = statement.amounts[one.number], statement.amounts[last.number]
    start = before if before is not None else previous.span.start if previous.hedge is not None else None
    if (
        start is None
        or amount.hedge is not None
        or amount.bound == "between"
        or (previous.bound in ("exactly", "between") and before is None)
    ):
        return None
    gap = statement.text[last.unit.end : amount.number.start]
    is_conversion = gap.strip() in ("(", "/") and last.unit.kind in ("measure", "money")
    is_listed = gap.strip() in ("and", "or") and one.unit.kind in ("noun", "measure", "money", "percentage")
    own = one.measure == last.measure or one.measure not in _OF_PEOPLE
    if is_conversion:
        return start
    limits = previous.bound in ("at least", "at most")
    return start if is_listed and own and (limits or _is_round(amount)) else None


def _is_round(amount: Amount) -> bool:
    return amount.value is not None and amount.value >= _ROUND and amount.value % _ROUND == 0


def _figure(statement: Statement, one: _Counted, start: int | None) -> Found | None:
    """The figure of an amount, as its own words say it."""
    amount = statement.amounts[one.number]
    for span in _spans(statement, one, amount, start):
        said = reread(span.of(statement.text))
        if said is not None and _is_same(said, amount):
            return Found(
                span=span,
                value=said.value,
                low=said.low,
                high=said.high,
                bound=said.bound,
                hedge=said.hedge,
                measure=one.measure,
                unit=_unit_name(one),
                concept=_concept(statement, one),
                number=amount.number,
                rate=one.unit.rate,
                scope=_scope(statement, one),
                place=_place(statement, one),
                is_part=one.is_part,
                unknown_because=None if said.value is not None or said.low is not None else _UNREADABLE,
                aside=_aside(statement, one),
            )
    return None


def _aside(statement: Statement, one: _Counted) -> Literal["calendar", "one of"] | None:
    if uncounted.is_on_calendar(statement, one.number, one.unit):
        return "calendar"
    return "one of" if uncounted.is_one_of(statement, one.number) else None


def _is_same(one: Amount, other: Amount) -> bool:
    return (one.value, one.low, one.high) == (other.value, other.low, other.high)


_OF = re.compile(r" of \w+")


def _spans(statement: Statement, one: _Counted, amount: Amount, start: int | None) -> Iterator[Span]:
    """The words of a figure, from the hedge to the unit, and what is left where these say something else."""
    begin = _hedge_start(statement, one, amount)
    end = max(one.unit.end, amount.span.end)
    behind = hedges.behind(statement.text, end, len(statement.text)) if amount.hedge is None else None
    if behind is None and amount.hedge is None and end > amount.span.end:
        near = hedges.behind(statement.text, amount.span.end, end)
        behind = None if near is None else near
    if start is not None:
        yield Span(start, end)
    if one.is_share and end == amount.span.end:
        of = _OF.match(statement.text, end)
        if of:
            yield Span(begin, of.end())
    if behind is not None and one.unit.kind != "age":
        yield Span(begin, max(end, behind.span.end))
    yield Span(begin, end)
    yield Span(begin, amount.span.end)
    yield amount.number


_DURATION_HEDGES = frozenset(("within", "over", "inside", "around", "about"))


def _hedge_start(statement: Statement, one: _Counted, amount: Amount) -> int:
    """Where the words begin: within and over are no hedges of a time in which something happens."""
    if amount.hedge is None or one.unit.kind != "duration":
        return amount.span.start
    words = amount.hedge.lower()
    if words in {"within", "inside"}:
        return amount.number.start
    if words == "over" and statement.text[: amount.span.start].rstrip().rpartition(" ")[2].lower() not in _BEFORE_OVER:
        return amount.number.start
    return amount.span.start


_BEFORE_OVER = frozenset(
    "for after in of lasted last lasts took take takes taken taking than just well spent is was were been with by to a".split()
)


_TIMES = frozenset("second minute hour day night week month quarter year decade generation".split())


def _unit_name(one: _Counted) -> str | None:
    if one.unit.kind == "duration" and one.unit.name in _TIMES:
        return f"{one.unit.name}s" if one.several else one.unit.name
    if one.is_share and one.unit.kind == "noun":
        return None
    if one.measure in _OF_PEOPLE and (one.unit.name is None or one.unit.head in _PLAIN_PEOPLE):
        return "people"
    return one.unit.name


_PLAIN_PEOPLE = frozenset(
    "dead deaths death fatalities injured injuries wounded hurt missing others person people lives casualties fatality".split()
)
_VERBS: dict[Measure, str] = {
    "killed": "killed", "injured": "injured", "killed_or_injured": "killed or injured", "missing": "missing",
    "displaced": "displaced", "detained": "detained",
}  # fmt: skip


def _concept(statement: Statement, one: _Counted) -> str:
    """What the number is about, in the words of the sentence."""
    name = _unit_name(one)
    if one.measure in _OF_PEOPLE:
        told = f"{name} {_VERBS[one.measure]}"
        place = _place(statement, one)
        if statement.lower(statement.places[one.number] - 1) == "from" and not place:
            return f"{told}, as counted before"
        return f"{told}{f' in {place}' if place else ''}{', part of the number before' if one.is_part else ''}"
    if one.unit.kind == "age":
        return "age"
    if one.is_share and one.unit.kind == "noun":
        return f"share of {one.unit.name}"
    of = _of_phrase(statement, one.unit.after)
    if one.unit.kind == "noun" and name:
        return f"{name} {of}" if of else name
    return of.removeprefix("of ").removeprefix("in ") if of else _thing(statement, one) or name or "number"


_OF_PHRASE = re.compile(
    r"[ -]?(?:(?:of|in|for|on) )(?:[^\W\d_][\w’'-]*(?: (?!(?:and|or|to|for|in|on|at|by|from|with|of|is|was|were|are|after|as|that|which|who)\b)[^\W\d_][\w’'-]*){0,4})"
)


def _of_phrase(statement: Statement, after: int) -> str | None:
    """What the unit is of: per cent of the vote."""
    if statement.lower(after) != "of":
        return None
    match = _OF_PHRASE.match(statement.text, statement.words[after].start)
    return " ".join(match[0].split()) if match else None


def _thing(statement: Statement, one: _Counted) -> str | None:
    """The noun behind a unit (100 percent tariffs), or the subject of the clause (revenue rose 3 percent)."""
    after = one.unit.after
    last = after
    while statement.tag(last) in "NA" and statement.is_joined(last) and last - after < 4:
        last += 1
    if last > after and statement.tag(last - 1) == "N":
        return statement.text[statement.words[after].start : statement.words[last - 1].end]
    return _subject(statement, one)


def _subject(statement: Statement, one: _Counted) -> str | None:
    first, _ = statement.sentence(statement.places[one.number])
    verb = next(
        (index for index in range(statement.places[one.number] - 1, first, -1) if statement.tags[index] in "VEX"), None
    )
    if verb is None:
        return None
    end = verb
    while end > first and statement.tags[end - 1] in "rXME":
        end -= 1
    start = end
    while start > first and statement.tags[start - 1] in "NAPdogE" and end - start < 6:
        start -= 1
    while start < end and statement.tags[start] in "dg":
        start += 1
    if start == end:
        return None
    return " ".join(statement.text[statement.words[start].start : statement.words[end - 1].end].split())


_NEW = frozenset("another further additional new".split())
_SO_FAR = re.compile(
    r"\b(?:so far|in total|in all|altogether|since|death toll|toll|total of|brings? the|bringing the|rose to|risen to|overall)\b"
)


def _scope(statement: Statement, one: _Counted) -> Scope | None:
    """Whether the words say that a number is new, or a running total."""
    place = statement.places[one.number]
    near = {statement.lower(index) for index in range(place - 2, place + 2)}
    if near & _NEW or (statement.lower(place + 1) == "more" and one.measure in _OF_PEOPLE):
        return "new"
    if one.measure not in _OF_PEOPLE:
        return None
    first, end = statement.sentence(place)
    words = statement.text[statement.words[first].start : statement.words[end - 1].end]
    return "cumulative" if _SO_FAR.search(words.lower()) and not one.is_part else None


def _place(statement: Statement, one: _Counted) -> str | None:
    """Where: the name behind "in", right behind the people or what befell them."""
    if one.measure not in _OF_PEOPLE:
        return None
    index = one.unit.after
    while statement.tag(index) in "XMEVArT" and index - one.unit.after < 5:
        index += 1
    if statement.lower(index) not in ("in", "at", "near", "outside") or statement.tag(index + 1) != "P":
        return None
    last = index + 1
    while statement.tag(last + 1) == "P" and statement.is_joined(last + 1):
        last += 1
    name = statement.text[statement.words[index + 1].start : statement.words[last].end]
    return name if name.lower() not in units.names().months else None
