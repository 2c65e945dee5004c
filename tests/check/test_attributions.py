"""To whom a report gives words: who is accepted as their speaker, who is not confirmed, and who is refused.

`SAID` in a report is the quotation. A speaker is accused of nothing where the report is not plain about another one.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from claimed import claimed, judged

Brief = Callable[..., Any]

YES, OPEN, NO = "verbatim", "unproven", "misattributed"

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
    "Tom Reed said that Ann Poe will continue to be a SAID": (OPEN, OPEN),
    "Tom Reed said that Ann Poe favors a SAID": (OPEN, OPEN),
    # Words that several say, or one of several.
    "SAID Tom Reed and Ann Poe said.": (YES, OPEN),
    "SAID said Ann Poe and Tom Reed.": (OPEN, YES),
    "Tom Reed, along with Ann Poe, said: SAID": (YES, OPEN),
    "Tom Reed, Ann Poe and Al Gray said: SAID": (OPEN, YES),
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
        "Ada Quill": "the report gives these words to “Tom Reed”",
        "the mayor": "the report gives these words to “Tom Reed”",
        "she": "the report gives these words to “Tom Reed”; “she” alone is nobody’s name",
        "": "the report gives these words to “Tom Reed”; the claim names nobody",
        "Tom": "the report gives these words to “Tom Reed”; whether that is “Tom Reed” cannot be told",
        "Tom Reed, diver": "the report gives these words to “Tom Reed”; the report does not call them “diver”",
        "Marsk": "the report gives these words to “Tom Reed”; the report does not say that they speak for “Marsk”",
    }

    found = judged(brief, tmp_path, report, tuple(told))
    assert {one["speaker"]: one["doubts"][0]["message"] for one in found} == told
