"""Casualties and every other number, with its bound and its hedge, ranges drawn to scale."""

from collections.abc import Sequence
from decimal import Decimal

from markupsafe import Markup

from briefcli import regexes
from briefcli.export.page import drawings
from briefcli.export.page.markup import Content, element, joined
from briefcli.export.page.proof import noted, proofs
from briefcli.export.page.sheet import Sheet
from briefcli.views import captions, figure_order, wording
from briefcli.views.records import FigureRecord

_DIGITS = regexes.compile(r"\d[\d,.]*(?: (?:million|billion|trillion)\b)?")
_ROOM = Decimal("1.25")
"""How much further than its largest number a scale goes, so that “more than” has somewhere to go."""

_Row = tuple[FigureRecord, ...]


def figures(found: Sequence[FigureRecord], sheet: Sheet) -> Markup | None:
    """Casualties first; what is reported several times stands there once, with every proof."""
    if not found:
        return None
    tops = _tops(found)
    parts = [
        joined([sheet.heading(2, part.title), element("ul", *(_row(row, tops, sheet) for row in part.rows))])
        for part in figure_order.parts(found, sheet.story)
    ]
    return sheet.section("figures", "Figures", *parts)


def _row(row: _Row, tops: dict[tuple[str, str | None], Decimal], sheet: Sheet) -> Markup:
    figure = row[0]
    hedge = captions.hedge(figure)
    number = element(
        "p",
        _number(figure),
        element("span", f" ×{len(row)}", class_="times") if len(row) > 1 else None,
        element("span", f" {hedge}", class_="hedge") if hedge else None,
        class_="number",
    )
    as_of = f"as of {wording.partial_date(figure.as_of)}" if figure.as_of else None
    where = [part for part in (figure.place, f"said by: {captions.said_by(figure)}", as_of) if part]
    about = captions.about(figure)
    told = element(
        "div",
        number,
        element("p", about, class_="about", dir="auto") if about else None,
        element("p", " · ".join(where), class_="kind"),
        _drawn(figure, tops),
        noted(figure.notes, sheet),
        class_="told",
    )
    others = [proofs(one, sheet, id_=sheet.fact_id(one.id)) for one in row[1:]]
    return element(
        "li", told, element("div", proofs(figure, sheet), *others), class_="fact", id=sheet.fact_id(figure.id)
    )


def _number(figure: FigureRecord) -> Markup:
    """The number in words, its digits set apart: at least <b>1</b> killed."""
    words, at = figure.words, 0
    told: list[Content] = []
    for digits in _DIGITS.finditer(words):
        told += [words[at : digits.start()], element("b", digits[0])]
        at = digits.end()
    return joined([*told, words[at:]]) if told else element("b", words)


def _drawn(figure: FigureRecord, tops: dict[tuple[str, str | None], Decimal]) -> Markup | None:
    """A number that is not exact, on a scale which figures of the same kind share."""
    low, high = _ends(figure)
    top = tops.get(_kind(figure))
    if figure.bound == "exactly" or low is None or high is None or low < 0 or not top:
        return None
    sign = "%" if figure.measure == "percentage" else ""
    end = wording.number(top.normalize()) + sign
    name = f"{figure.words}, on a scale from 0 to {end}"
    return drawings.span(float(low), float(high), float(top), figure.bound, name, ("0", end))


def _tops(found: Sequence[FigureRecord]) -> dict[tuple[str, str | None], Decimal]:
    """Where the scale of each kind of figure ends."""
    tops: dict[tuple[str, str | None], Decimal] = {}
    for figure in found:
        _, high = _ends(figure)
        if high is not None and high > 0:
            tops[_kind(figure)] = max(tops.get(_kind(figure), Decimal(0)), _round_above(high * _ROOM))
    return tops


def _ends(figure: FigureRecord) -> tuple[Decimal | None, Decimal | None]:
    return (figure.low, figure.high) if figure.value is None else (figure.value, figure.value)


def _kind(figure: FigureRecord) -> tuple[str, str | None]:
    return figure.measure, figure.unit


def _round_above(number: Decimal) -> Decimal:
    """The next number that is 1, 2, 3, 4, 5 or 10 and noughts.

    >>> _round_above(Decimal("37.5")), _round_above(Decimal("1.25"))
    (Decimal('40'), Decimal('2'))
    """
    power = Decimal(1).scaleb(number.adjusted())
    step = next(step for step in (1, 2, 3, 4, 5, 10) if step * power >= number)
    return (step * power).quantize(Decimal(1)) if power >= 1 else step * power
