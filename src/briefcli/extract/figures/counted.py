"""A number that counts something, on its way to a figure."""

from typing import NamedTuple

from briefcli.extract.figures.place import Place, Unit
from briefcli.model.figure import Measure


class Counted(NamedTuple):
    """A number that counts something, and the rule that says what."""

    at: Place
    unit: Unit
    measure: Measure
    rule: str
    is_part: bool
    is_share: bool = False
    several: bool = True
