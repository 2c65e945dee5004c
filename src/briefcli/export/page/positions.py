"""Who wants what from whom, the sides in columns next to each other."""

from collections.abc import Sequence

from markupsafe import Markup

from briefcli.export.page.markup import element
from briefcli.export.page.proof import proven
from briefcli.export.page.sheet import Sheet
from briefcli.views import captions
from briefcli.views.records import PositionRecord


def positions(found: Sequence[PositionRecord], sheet: Sheet) -> Markup | None:
    """A column for each side, as many beside each other as the page has room for."""
    if not found:
        return None
    sides: dict[str, list[PositionRecord]] = {}
    for one in found:
        sides.setdefault(one.side_id, []).append(one)
    columns = [
        element(
            "div", sheet.heading(2, held[0].side, dir="auto"), element("ul", *(_position(one, sheet) for one in held))
        )
        for held in sides.values()
    ]
    return sheet.section("positions", "Who wants what", element("div", *columns, class_="sides"))


def _position(position: PositionRecord, sheet: Sheet) -> Markup:
    told = captions.position(position)
    kind, colon, what = told.partition(":")
    holder = (
        element("span", f"{position.holder}: ", class_="holder") if position.holder_id != position.side_id else None
    )
    return proven(position, sheet, element("p", holder, element("b", kind + colon), what, dir="auto"))
