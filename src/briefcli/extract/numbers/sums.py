"""A number in several words: four hundred and six thousand two hundred."""

from decimal import Decimal

from briefcli import regexes
from briefcli.extract.numbers import digits
from briefcli.extract.numbers.atoms import Atom

SPACES = (" ", "-", "\u00a0", "\n")
_COMMA = ", "
_ENDED_LINE = regexes.compile(r"[\u2010\u2011\u00ad]\s?|-\s")
_ANDS = (" and ", "-and-", "\u00a0and ", _COMMA)


def between(text: str, atoms: list[Atom], index: int) -> str:
    """The text between an atom and the one before it, with a plain hyphen for any other, or one at a line's end."""
    gap = text[atoms[index - 1].end : min(atoms[index].start, atoms[index - 1].end + 12)].lower()
    return gap if gap.isascii() and "- " not in gap and "-\n" not in gap else _ENDED_LINE.sub("-", gap)


def of_words(text: str, atoms: list[Atom], index: int) -> tuple[Decimal | None, int]:
    """A number in words: four hundred and six thousand two hundred."""
    total, current = 0, int(atoms[index].value or 0)
    smallest: int | None = None
    if atoms[index].kind == "power":
        total, current, smallest = (current, 0, current) if current >= 1000 else (0, current, None)
    last = index + 1
    while last < len(atoms):
        atom, gap = atoms[last], between(text, atoms, last)
        if gap == _COMMA and not _is_multiplied(text, atoms, last, smallest):
            break
        step = _step(atom, gap, current, total, smallest)
        if step is None:
            break
        total, current, smallest = step
        last += 1
    return digits.fitted(Decimal(total + current)), last


def _is_multiplied(text: str, atoms: list[Atom], index: int, smallest: int | None) -> bool:
    """Whether a smaller power follows a comma: one thousand, two hundred; not a hundred, five of them."""
    last = index + 1
    if last < len(atoms) and atoms[index].kind == "tens" and atoms[last].kind == "small":
        last += 1
    if last >= len(atoms) or atoms[last].kind != "power" or between(text, atoms, last) not in SPACES:
        return False
    return smallest is not None and int(atoms[last].value or 0) < smallest


def _step(atom: Atom, gap: str, current: int, total: int, smallest: int | None) -> tuple[int, int, int | None] | None:
    """The sum so far with one more word; nothing where the word begins another number."""
    value = int(atom.value or 0)
    if atom.kind == "power" and gap in SPACES:
        return _multiplied(value, current, total, smallest)
    if atom.kind not in ("small", "tens") or value == 0:
        return None
    if (
        gap in ("-", " ", "\u00a0")
        and atom.kind == "small"
        and value < 10
        and current % 10 == 0
        and current % 100 >= 20
    ):
        return total, current + value, smallest
    after_power = (current == 0 and smallest is not None) or (current >= 100 and current % 100 == 0)
    return (total, current + value, smallest) if after_power and gap in (*SPACES, *_ANDS) else None


def _multiplied(value: int, current: int, total: int, smallest: int | None) -> tuple[int, int, int | None] | None:
    if value in (12, 100):
        return (total, current * value, smallest) if 0 < current < 100 else None
    if current and (smallest is None or value < smallest):
        return total + current * value, 0, value
    is_direct = not current and smallest is not None and smallest < value and total < 10**12
    return (total * value, 0, value) if is_direct else None
