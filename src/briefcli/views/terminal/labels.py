"""What stands between quotation marks and is nobody's speech."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.text import Text

from briefcli.views import style
from briefcli.views.records import LabelRecord
from briefcli.views.terminal.blocks import Footnotes, Indented, Page, grounds, heading


def draw(found: Sequence[LabelRecord], page: Page) -> list[RenderableType]:
    """A line for each, with what it is."""
    footnotes = Footnotes(found)
    blocks = heading(page, "In quotation marks, but nobody’s speech")
    for label in found:
        kind = (f"  {style.LABEL_KINDS[label.kind]}", style.QUIET)
        blocks.append(Text.assemble(f"“{label.content}”", kind, footnotes.references(label)))
        blocks += map(Indented, grounds(label, page))
    return [*blocks, *footnotes.blocks(page, in_full=True)]
