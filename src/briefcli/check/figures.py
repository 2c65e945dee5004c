"""Whether a figure is what its anchored words say: the value and the bound, read again from the words alone."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from briefcli.check.texts import Texts
from briefcli.extract.numbers import amounts
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import layout
from briefcli.model.figure import Bound, Figure
from briefcli.model.finding import Finding
from briefcli.model.story import Story


class Number(NamedTuple):
    """A number as it is stated: one value, or the ends of a range."""

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None

    def __str__(self) -> str:
        """The number in digits: 1,200,000, or 2 to 3."""
        return f"{self.low:,f} to {self.high:,f}" if self.value is None else f"{self.value:,f}"


def figure_value(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The number of a figure is not the one that its words say."""
    for place, figure, exact in _anchored(story):
        stated = Number(figure.value, figure.low, figure.high)
        read = numbers(exact)
        if stated in read:
            continue
        said = f"the words say {' or '.join(map(str, read))}" if read else "no number can be read from these words"
        yield Finding(
            rule="figure-value",
            severity="error" if read else "warning",
            place=place,
            message=f"{said}, and the story says {stated}",
            remedy="Write the number that is printed; what it should have been belongs in a note."
            if read
            else "Anchor the figure on the words that hold its number.",
            fact=figure.id,
            anchor=figure.anchor,
        )


def figure_bound(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The bound of a figure is not the one that its words say: “over 30” is more than 30."""
    for place, figure, exact in _anchored(story):
        bounds = bounds_of(exact, Number(figure.value, figure.low, figure.high))
        if bounds and figure.bound not in bounds:
            yield Finding(
                rule="figure-bound",
                severity="error",
                place=f"{place}/bound",
                message=f"the words say “{' or '.join(bounds)}”, and the story “{figure.bound}”",
                remedy="A hedge in the words is part of the number: give its `bound` and keep the words in `hedge`.",
                fact=figure.id,
                anchor=figure.anchor,
            )


def figure_hedge(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The hedge of a figure, which is kept as printed, does not stand in its words."""
    for place, figure, exact in _anchored(story):
        if figure.hedge and _on_one_line(figure.hedge) not in _on_one_line(exact):
            yield Finding(
                rule="figure-hedge",
                severity="warning",
                place=f"{place}/hedge",
                message=f"the hedge “{figure.hedge}” does not stand in the anchored words",
                remedy="Let the anchor include the hedge, and give the `hedge` as it is printed.",
                fact=figure.id,
                anchor=figure.anchor,
            )


def _on_one_line(text: str) -> str:
    return " ".join(text.casefold().split())


def numbers(exact: str) -> list[Number]:
    """The numbers that some words give, the one that is meant first, each once; none for words without a value."""
    read = [Number(one.value, one.low, one.high) for one in _amounts(exact)]
    return [one for one in dict.fromkeys(read) if one != Number(None)]


def bounds_of(exact: str, number: Number) -> list[Bound]:
    """The bounds that some words give to a number, of which there may be several in them."""
    return list(dict.fromkeys(one.bound for one in _amounts(exact) if Number(one.value, one.low, one.high) == number))


def _amounts(exact: str) -> list[Amount]:
    meant = amounts.read(exact)
    found = amounts.find(exact)
    if meant is None:
        return found
    # The one that is meant is read with a hedge that governs a whole list, and so comes instead of its plain self.
    return [meant, *(one for one in found if one.number != meant.number)]


def _anchored(story: Story) -> Iterator[tuple[str, Figure, str]]:
    """Every figure with a number and words of a report, after its place."""
    for index, figure in enumerate(story.figures):
        if figure.anchor is not None and (figure.value is not None or figure.low is not None):
            yield f"/figures/{index}", figure, layout.words(figure.anchor.exact)
