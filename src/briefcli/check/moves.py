"""Anchors whose words have moved, and where to."""

from collections.abc import Mapping
from typing import NamedTuple

from briefcli.model.anchor import Anchor
from briefcli.model.finding import Checked
from briefcli.model.verdict import Place


class Move(NamedTuple):
    """An anchor at a place of the story file, where its words stand now, and how they stand there."""

    pointer: str
    fact: str
    anchor: Anchor
    to: Place
    exact: str

    def values(self) -> dict[str, object]:
        """What is to stand in the story file, by JSON Pointers."""
        values: dict[str, object] = {f"{self.pointer}/start": self.to.start, f"{self.pointer}/end": self.to.end}
        return values | ({f"{self.pointer}/exact": self.exact} if self.exact != self.anchor.exact else {})


def find(checked: Checked, texts: Mapping[str, str]) -> list[Move]:
    """Every anchor that has moved to exactly one place, but those of findings that somebody has chosen to ignore."""
    wanted = {(one.fact, one.anchor) for one in checked.counted() if one.rule == "moved"}
    return [
        Move(one.place, one.fact, one.anchor, to, texts[to.report][to.start : to.end])
        for one in checked.passages
        if (one.fact, one.anchor) in wanted and (to := one.verdict.place) is not None
    ]
