"""To whom a report gives words: who is accepted as their speaker, who is not confirmed, and who is refused.

`SAID` in a report is the quotation. A speaker is accused of nothing where the report is not plain about another one.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from claimed import claimed, judged

Brief = Callable[..., Any]

YES, OPEN, NO = "verbatim", "unconfirmed", "misattributed"

# What comes of Tom Reed and of Ann Poe as the speaker.
SPEAKERS = {
    # Plain words.
    "SAID Tom Reed said.": (YES, NO),
    "Tom Reed said: SAID": (YES, NO),
    "Tom Reed told Ann Poe: SAID": (YES, NO),
    "SAID Ann Poe told Tom Reed.": (NO, YES),
    "SAID said Ann Poe, quoting Tom Reed.": (NO, YES),
    "SAID Ann Poe, the wife of Tom Reed, said.": (NO, YES),
    "SAID said the Tom Reed ally Ann Poe.": (NO, YES),
    "SAID said Tom Reed's lawyer, Ann Poe.": (NO, YES),
    "SAID said Tom Reed of Ann Poe's party.": (YES, NO),
    "In an email to Tom Reed, Ann Poe wrote: SAID": (OPEN, YES),
    "Tom Reed read a letter from Ann Poe: SAID": (NO, YES),
    "Tom Reed was quoted by Ann Poe as saying: SAID": (YES, NO),
    "SAID — Tom Reed": (YES, NO),
    "Tom Reed: SAID": (YES, NO),
    "SAID Tom Reed reportedly said.": (YES, NO),
    "Tom Reed, through a spokesman, said: SAID": (YES, NO),
    # Words that somebody passes on.
    "Tom Reed said Ann Poe had told him: SAID": (NO, YES),
    "According to Tom Reed, Ann Poe said: SAID": (OPEN, YES),
    "Tom Reed said that Ann Poe will continue to be a SAID": (YES, NO),
    "Tom Reed said that Ann Poe favors a SAID": (OPEN, OPEN),
    # Words that several say, or one of several.
    "SAID Tom Reed and Ann Poe said.": (YES, OPEN),
    "SAID said Ann Poe and Tom Reed.": (OPEN, YES),
    "Tom Reed, along with Ann Poe, said: SAID": (YES, OPEN),
    "Tom Reed, Ann Poe and Al Gray said: SAID": (YES, OPEN),
    "Ann Poe, Tom Reed and Al Gray said: SAID": (OPEN, YES),
    "Tom Reed or Ann Poe said: SAID": (OPEN, OPEN),
    "Either Tom Reed or Ann Poe said: SAID": (OPEN, OPEN),
    "Neither Tom Reed nor Ann Poe said: SAID": (OPEN, OPEN),
    # Words that were not said, or perhaps not.
    "Tom Reed never said: SAID": (OPEN, OPEN),
    "Tom Reed did not say: SAID": (OPEN, OPEN),
    "Tom Reed denied saying: SAID": (OPEN, OPEN),
    "Tom Reed refused to say: SAID": (OPEN, OPEN),
    "Tom Reed declined to say: SAID": (OPEN, OPEN),
    "Tom Reed might have said: SAID": (OPEN, OPEN),
    "Asked whether Tom Reed had said SAID Ann Poe laughed.": (OPEN, OPEN),
    # Words of somebody else in the hands of the subject.
    "Tom Reed quoted Ann Poe as saying: SAID": (NO, YES),
    "Tom Reed quoted Ann Poe: SAID": (OPEN, OPEN),
    "Tom Reed quoted his wife: SAID": (OPEN, OPEN),
    "Tom Reed retweeted Ann Poe: SAID": (OPEN, OPEN),
    "Tom Reed accused Ann Poe of saying: SAID": (OPEN, OPEN),
    "Tom Reed heard: SAID": (OPEN, OPEN),
    "Tom Reed overheard: SAID": (OPEN, OPEN),
    # Names that stand right before the verb, and are not its subject.
    "The company owned by Tom Reed said: SAID": (NO, NO),
    "Lawyer for Tom Reed: SAID": (OPEN, OPEN),
    "SAID the man Tom Reed shot said.": (OPEN, OPEN),
    "SAID the woman who accused Tom Reed said.": (OPEN, OPEN),
    "SAID someone pretending to be Tom Reed said.": (OPEN, OPEN),
    "SAID the fake Tom Reed said.": (OPEN, OPEN),
    "SAID said the character Tom Reed.": (OPEN, OPEN),
    "SAID the younger Tom Reed said.": (OPEN, OPEN),
    # Somebody without a name.
    "SAID a senior aide to Tom Reed said.": (OPEN, OPEN),
    "SAID one of Tom Reed's aides said.": (OPEN, OPEN),
    "SAID lawyers for Tom Reed said.": (OPEN, OPEN),
    "SAID said a source in Tom Reed's team.": (OPEN, OPEN),
    "As Tom Reed's lawyer put it, SAID": (OPEN, OPEN),
    "A sign held by Tom Reed said: SAID": (OPEN, OPEN),
    "SAID Tom Reed's book said.": (OPEN, OPEN),
    # A pronoun: who it may be is accepted, and nobody is accused.
    "Tom Reed came late. SAID he said. Ann Poe laughed.": (YES, OPEN),
    "Ann Poe came late. SAID she said. Tom Reed laughed.": (OPEN, YES),
}


@pytest.mark.parametrize("report", SPEAKERS)
@pytest.mark.slow
def test_whom_a_report_gives_words_to(brief: Brief, tmp_path: Path, report: str) -> None:
    found = judged(brief, tmp_path, report, ("Tom Reed", "Ann Poe"))

    assert tuple(one["verdict"] for one in found) == SPEAKERS[report]


TWO = "Tom Reed said: “We will build the dike.” Ann Poe said: “We have no money for it.” The wind fell in the night."


@pytest.mark.parametrize(
    ("report", "exact", "speaker", "verdict"),
    [
        # Words that belong to two, or to nobody.
        (TWO, "We will build the dike.", "Tom Reed", YES),
        (TWO, "We will build the dike.” Ann Poe said: “We have no money", "Tom Reed", OPEN),
        (TWO, "build the dike.” Ann Poe said", "Tom Reed", OPEN),
        (TWO, "We have no money for it.” The wind fell", "Ann Poe", OPEN),
        (TWO, "The wind fell in the night.", "Ann Poe", OPEN),
        # With the attribution, and with the reporter's half of the sentence.
        (TWO, "Tom Reed said: “We will build the dike.”", "Tom Reed", YES),
        (
            "Tom Reed said that the repair would take “a matter of days”.",
            "would take “a matter of days”",
            "Tom Reed",
            YES,
        ),
        (
            "“We must go,” said Tom Reed, and Ann Poe wept.",
            "“We must go,” said Tom Reed, and Ann Poe wept",
            "Tom Reed",
            OPEN,
        ),
        # Words within words.
        ("“She told me ‘go home now’ and left,” Tom Reed said.", "She told me ‘go home now’ and left", "Tom Reed", YES),
        ("“She told me ‘go home now’ and left,” Tom Reed said.", "go home now", "Tom Reed", OPEN),
        ("Tom Reed said that Ann Poe called it “a dream of sand”.", "a dream of sand", "Ann Poe", YES),
        ("Tom Reed said that Ann Poe called it “a dream of sand”.", "a dream of sand", "Tom Reed", NO),
    ],
)
def test_words_belong_to_one_speaker(
    brief: Brief, tmp_path: Path, report: str, exact: str, speaker: str, verdict: str
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(report, encoding="utf-8")

    (found,) = claimed(brief, path, [{"exact": exact, "speaker": speaker}])
    assert found["words"] == "verbatim"
    assert found["verdict"] == verdict


def test_the_reason_is_told(brief: Brief, tmp_path: Path) -> None:
    report = "SAID said Tom Reed, the deputy mayor of Marsk. Ada Quill, the mayor, laughed."
    told = {
        "Ada Quill": "",
        "the mayor": "",
        "she": "; “she” alone is nobody’s name",
        "": "; the claim names nobody",
        "Tom": "; whether that is “Tom Reed” cannot be told",
        "Tom Reed, diver": "; the report does not call them “diver”",
        "Marsk": "; the report does not say that they speak for “Marsk”",
    }
    given = "the report gives these words to “Tom Reed”"

    found = judged(brief, tmp_path, report, tuple(told))
    assert {one["speaker"]: one["doubts"][0]["message"] for one in found} == {
        speaker: f"the speaker is not confirmed: {given}{why}" if why else given for speaker, why in told.items()
    }


def test_words_stand_whose_speaker_is_not_confirmed(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("Tom Reed never said: “We will build the dike.”\n", encoding="utf-8")

    def check(speaker: str, *options: str) -> Any:
        claim = json.dumps({"exact": "We will build the dike", "speaker": speaker}).encode()
        return brief("check", "--claims", "-", "--report", str(tmp_path / "report.txt"), *options, stdin=claim)

    page, sarif = check("Ann Poe"), json.loads(check("Ann Poe", "--sarif").out)
    (record,) = [json.loads(line) for line in check("Ann Poe", "--jsonl").out.splitlines()]

    assert (page.status, check("Ann Poe", "--strict").status) == (0, 1)
    assert "These words stand, their speaker is not confirmed\n? unconfirmed  line 1 · said by Ann Poe" in page.out
    assert "✗" not in page.out
    assert (record["verdict"], record["words"], record["accepted"]) == ("unconfirmed", "verbatim", False)
    assert record["doubts"][0]["message"].startswith("the speaker is not confirmed: ")
    assert [one["level"] for one in sarif["runs"][0]["results"]] == ["note"]


def test_of_several_reports_none_that_is_unsure_is_skipped(brief: Brief, tmp_path: Path) -> None:
    plain, unsure = "“We will build the dike,” said Tom Reed.", "Ann Poe might have said: “We will build the dike.”"
    for name, text in (("plain", plain), ("unsure", unsure)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    claim = b'{"exact": "We will build the dike", "speaker": "Ann Poe"}'
    reports = [word for name in ("plain", "unsure") for word in ("--report", str(tmp_path / f"{name}.txt"))]

    done = brief("check", "--claims", "-", *reports, "--jsonl", stdin=claim)

    assert (done.status, json.loads(done.out)["verdict"]) == (0, "unconfirmed")


def test_a_number_that_cannot_be_read_stays_unproven(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("Tom Reed never said: “We will build the dike.”\n", encoding="utf-8")
    claim = b'{"exact": "We will build the dike", "speaker": "Ann Poe", "value": 3}'

    done = brief("check", "--claims", "-", "--report", str(tmp_path / "report.txt"), "--jsonl", stdin=claim)

    assert (done.status, json.loads(done.out)["verdict"]) == (1, "unproven")
