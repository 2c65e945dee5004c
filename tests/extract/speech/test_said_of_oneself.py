"""Who speaks behind a place, in front of a topic, in an answer, inside other marks, or of their own feelings."""

import pytest

from briefcli.extract import reading

# text, who says each of its quotations
SAID = [
    # A state behind a town is no name that what follows belongs to.
    ("At a fair in Orle, Ohio, the Quill supporter retorted: “There is a place for him.”", ["the Quill supporter"]),
    ("At a fair in Orle, New Hampshire Monday, the skipper retorted: “There is a place.”", ["the skipper"]),
    ("At a fair, Ohio, the home of boats, said: “There is a place for him.”", ["Ohio"]),
    ("Tom Reed of Orle, Ohio, the head of the fair, said: “There is a place for him.”", ["Tom Reed"]),
    # Of whom something is said, behind a quotation.
    ("Because of a lack of boats, “she does need him,” Tom Reed said of the baker.", ["Tom Reed"]),
    ("“She does need him,” Tom Reed said of Bo Vrell.", ["Tom Reed"]),
    ("Ada Quill said it was “late”. Tom Reed said of the plan that it was “dear”.", ["Ada Quill", "Tom Reed"]),
    # What somebody's answer was.
    ("Ada Quill’s answer was that “the most important thing is the boat,” so they rowed.", ["Ada Quill"]),
    ("Ada Quill’s reply to the board was that Tom Reed “would say anything to win.”", ["Ada Quill"]),
    ("Ada Quill’s boat was that “old thing of the harbour” in Orle.", []),
    # “As somebody suggested”, behind what a thing shows.
    ("The wins show that she is no “regional skipper of boats”, as Tom Reed suggested on Monday.", ["Tom Reed"]),
    ("She is no “regional skipper of boats”, as Tom Reed suggested after she won.", ["Tom Reed"]),
    # The stop before the last of two marks.
    ("The event “was the first at which I thought, ‘He is the one,’” Tom Reed said by phone.", ["Tom Reed"]),
    # Curly marks in pairs inside straight ones.
    ('Ada Quill stated: "It is no “fair deal for us” any more. It rains." It was late.', ["Ada Quill"]),
    ('Ada Quill said, "It is odd.” Then Tom Reed said, "It is not."', ["Ada Quill", "Tom Reed"]),
    # Whose remark it is, in front of the noun for it; not what others think of it, and not of what is no remark.
    ("Tom Reed said he saw Ada Quill’s “late and slow boat” comments.", ["Ada Quill"]),
    ("Ada Quill’s “late boat” jibe angered Tom Reed.", ["Ada Quill"]),
    ("Ada Quill’s “deeply offensive” comments angered Tom Reed.", []),
    ("Tom Reed spoke at Ada Quill’s “late boat” party.", ["Tom Reed"]),
    # Brackets that stand inside a sentence do not end it.
    (
        "Setting Bo Vrell (“a man of his word, who says ‘never.’”) apart, Ada Quill called Reed “an old liar”.",
        [None, "Ada Quill"],
    ),
    # What somebody says they feel; not what a thing is, nor what somebody else thinks of them.
    ("The group Marsk Ahead is “confident that Ada Quill will be a champion,” but she left.", ["Marsk Ahead"]),
    ("Ada Quill was “delighted to be back in Orle” on Monday.", ["Ada Quill"]),
    ("Ada Quill was “delighted to be back in Orle” on Monday, her son Tom Reed said.", ["Tom Reed"]),
    ("The bridge is “sure to be open by May” in Orle.", [None]),
    ("Ada Quill is “the oldest skipper of the town” in Orle.", [None]),
    ("Ada Quill was “worried” in Orle.", []),
]


@pytest.mark.parametrize(("text", "speakers"), SAID)
def test_who_says_so(text: str, speakers: list[str | None]) -> None:
    quotations = [one for one in reading.find(text) if one.kind != "indirect"]
    found = [one.speaker.name if one.speaker else None for one in quotations for _ in one.segments]

    assert found == speakers
