"""What stands between quotation marks and is nobody's speech."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import style
from briefcli.views.records import LabelRecord
from briefcli.views.terminal.blocks import Footnotes, Page, heading, proven
from briefcli.views.terminal.lines import wrapped


def draw(found: Sequence[LabelRecord], page: Page) -> list[Text]:
    """A line for each, with what it is."""
    footnotes = Footnotes(found)
    lines = heading(page, "In quotation marks, but nobody’s speech")
    for label in found:
        words = Text.assemble(f"“{label.content}”  {style.LABEL_KINDS[label.kind]}", footnotes.references(label))
        lines += [*wrapped(words, page.width), *proven(label, page)]
    return [*lines, *footnotes.blocks(page, in_full=True)]
