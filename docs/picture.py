"""Draw docs/brief.svg, the picture in the README: `python docs/picture.py`.

The picture is `brief summary --as-of 2025-07-20` at 80 columns. It names no font to fetch: any monospaced
one will do, because every piece of text carries its length.
"""

import io
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from briefcli import load
from briefcli.views import captions, records, terminal, to_records

PICTURE = Path(__file__).parent / "brief.svg"
DAY = date(2025, 7, 20)
WIDTH = 80

# Rich fills this in. Its own form fetches a font from the web, and lets some programs drop leading spaces.
_FORM = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<title>brief summary --as-of 2025-07-20</title>
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px;
  line-height: {line_height}px;
}}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">
{matrix}
</g>
</g>
</svg>
"""


def draw() -> str:
    """The picture as SVG."""
    story = load()
    page = terminal.Page(story, DAY, grounds=captions.Grounds(), width=WIDTH)
    console = Console(
        file=io.StringIO(),
        width=WIDTH,
        record=True,
        force_terminal=True,
        color_system="standard",
        markup=False,
        emoji=False,
        highlight=False,
    )
    console.print(terminal.view(records.SummaryRecord, [to_records.summary(story, DAY)], page))
    svg = console.export_svg(title="brief", theme=MONOKAI, code_format=_FORM, unique_id="brief")
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
