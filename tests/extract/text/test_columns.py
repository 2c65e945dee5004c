"""A text in two columns side by side, of which no sentence stands in one piece, is refused; others are read."""

import pytest

from briefcli.errors import NotAnArticle
from briefcli.extract.text import columns

LEFT = (
    "The sea broke the old dike at Marsk",
    "on Sunday night, and it took all the",
    "houses of the harbour with it, said",
    "Ada Quill, who keeps the lamps there.",
    "Nobody was hurt, but 40 people have",
    "lost their homes, and the school is",
    "shut until the pumps have come.",
)
RIGHT = (
    "The council said that it had no pumps",
    "of its own, and that it would ask the",
    "army for some. A spokesman said that",
    "they would be there by Friday.",
    "Tom Reed, who leads the opposition,",
    "said that the dike had been left to",
    "rot for years, and so it had.",
)
SIDE_BY_SIDE = "\n".join(f"{left:44}{right}" for left, right in zip(LEFT, RIGHT, strict=True))
BELOW = "\n".join((*LEFT, "", *RIGHT))

READ = {
    "one column below the other": BELOW,
    "five lines side by side": "\n".join(SIDE_BY_SIDE.splitlines()[:5]),
    "a table below an article": BELOW * 5 + "\n\n" + SIDE_BY_SIDE,
    "a table of names and numbers": "\n".join(f"Ward {one} of Marsk{'':9}{one},104{'':9}1.6%" for one in range(9)),
    "gaps that stand in no column": "\n".join(f"{left}{'':{3 + at}}{RIGHT[at]}" for at, left in enumerate(LEFT)),
    "lines that are indented": "\n".join(f"{'':12}{line}" for line in BELOW.splitlines()),
    "lines filled up with spaces": "\n".join(f"{line:60}" for line in BELOW.splitlines()),
}


@pytest.mark.parametrize("text", READ.values(), ids=READ)
def test_what_is_read(text: str) -> None:
    columns.require_one(text)


@pytest.mark.parametrize(
    "text",
    [
        SIDE_BY_SIDE,
        f"The sea breaks a dike\n\n{SIDE_BY_SIDE}\n\n12\n",
        SIDE_BY_SIDE.replace("\n", "\r\n"),
        BELOW + "\n\n" + SIDE_BY_SIDE,
    ],
)
def test_what_is_refused(text: str) -> None:
    with pytest.raises(NotAnArticle, match="two columns side by side") as refusal:
        columns.require_one(text)

    assert "without `-layout`" in str(refusal.value.remedy)
