"""Quotations that say themselves where they were edited: what is customary, and what is not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from claimed import claimed

Brief = Callable[..., Any]

REPORT = (
    "MARSK, Friday. “I will not resign from the old board of Marsk,” Ada Quill said. “I will leave the hall on Monday, "
    "and we shall see who pays.” She said: “It is late. At the gate there were at least 12 people. They counted the "
    "boats in the dark. He has paid the whole bill.”\n\n"
    "“Nobody knows,” said Tom Reed. “[Quill] has a long memory and a short temper. "
    "[T]he pumps cost 3 million crowns.”\n"
)

CUSTOMARY = {
    "I will leave the hall … and we shall see who pays": ("omission",),
    "I will leave the hall... and we shall see who pays": ("omission",),
    "I will leave the hall [...] and we shall see who pays.": ("omission",),
    "I will leave the hall (…) and we shall see": ("omission",),
    "I will not resign . . . board of Marsk": ("omission",),
    "… we shall see who pays": ("omission",),
    "I will leave the [town] hall on Monday": ("insertion",),
    "[Tom Reed] has paid the whole bill": ("insertion",),
    "He [Reed] has paid the whole bill": ("insertion",),
    "[W]e shall see who pays": ("capital at the start",),
    "They counted the boats. … He has paid the whole bill": ("omission", "final mark"),
    "They counted the boats … He has paid the whole bill": ("omission",),
    "I will leave the hall on Monday [sic], and we shall see": ("insertion",),
    "pumps cost 3 [sic] million crowns": ("insertion",),
    "[T]he pumps [now] cost 3 million crowns": ("insertion",),
    "[The notary] has paid the whole bill": ("insertion",),
}
NOT_CUSTOMARY = {
    "I will … resign from the old board": "negation",
    "I will [...] resign from the old board": "negation",
    "there were … 12 people at the gate": None,
    "At the gate there were … 12 people": "hedge",
    "I will [not] leave the hall on Monday": "negation",
    "[Nobody] has paid the whole bill": "negation",
    "[None of them] counted the boats in the dark": "negation",
    "I will leave the hall on Monday [but never the board]": "negation",
    "we shall see who pays … I will leave the hall": None,
    "I will leave the hall and we shall see who pays": "words",
    "I will stay in the hall … and we shall see who pays": None,
    "[Roe] has a long memory and a short temper": None,
    "pumps cost 3 [hundred] million crowns": None,
    "pumps cost 30 [sic] million crowns": None,
    "He [Reed] pumps cost 3 million crowns": None,
}


@pytest.mark.parametrize("exact", CUSTOMARY)
def test_what_is_customary_is_named_and_refused_where_it_is_strict(brief: Brief, tmp_path: Path, exact: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")

    (found,) = claimed(brief, path, [{"exact": exact}])

    assert (found["verdict"], found["accepted"]) == ("edited", True)
    assert set(CUSTOMARY[exact]) <= set(found["forgiven"])
    claims = tmp_path / "claims.jsonl"
    claims.write_text(f'{{"exact": "{exact}"}}', encoding="utf-8")
    assert brief("check", "--claims", str(claims), "--report", str(path)).status == 0
    assert brief("check", "--claims", str(claims), "--report", str(path), "--strict").status == 1


@pytest.mark.parametrize("exact", NOT_CUSTOMARY)
def test_what_reverses_the_words_is_not_customary(brief: Brief, tmp_path: Path, exact: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")

    (found,) = claimed(brief, path, [{"exact": exact}])

    assert (found["verdict"], found["accepted"]) == ("altered", False)
    kind = NOT_CUSTOMARY[exact]
    assert kind is None or kind in {one["kind"] for one in found["changes"]}
