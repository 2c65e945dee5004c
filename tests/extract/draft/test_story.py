"""What must hold for the draft of every text, however odd. All people and places are invented."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefcli.check import rules
from briefcli.errors import NotAnArticle
from briefcli.extract.draft.story import read
from briefcli.model.anchor import Anchor
from briefcli.model.story import Story
from briefcli.store import codec

PIECES = [
    '"', "“", "”", "''", "'", "‘", "’", "«", "»", " ", " ", " ", "\n", "\n\n", "\n> ", "> ", ">", ". ", ", ", ": ",
    "Ann Doe", "Bob Roe", "Doe", "Mayor Ann Doe", "Zarovin", "Lund", "the Lund Council", "he", "she", "they", "who",
    "said", "said that", "wrote", "told", "called", "promised to", "rejected", "according to", "a meeting with",
    "?", "— ", "rain fell", "the pier is lost", "in", "of", "and", "ANN: ", "BOB: ", "Q: ",
    "3 May", "40,000", "\u200b", "\ufeff", "É", "😀", "\r\n",
    "\x00", "\u2028", "{", "\\", "<h2>", "</h2>", "<A1>", "<img width=300 alt='12 boats'>", "<!--", "-->", "&#11;",
    ". . .", "...", "…", ",", "-", "/", "F1", "Q1", "E2",
]  # fmt: skip
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=50).map("".join))
spaced = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


@pytest.mark.slow
@given(st.one_of(texts, spaced))
@example("Ann Doe said on the day that it was so.\n\n| Motion | Support |\n|---|---|\n| Budget | requested by Doe |")
@example("The mayor said that it was shut and that the people had left the town. .0f5")
def test_a_draft_rests_on_its_text_and_can_be_kept(text: str) -> None:
    try:
        story = read(text)
    except NotAnArticle:
        return
    direct = sorted(
        (part.start, part.end)
        for quote in story.quotes
        if quote.kind != "indirect"
        for part in quote.parts or (quote.anchor,)
        if part is not None
    )

    assert [anchor for anchor in anchors(story) if text[anchor.start : anchor.end] != anchor.exact] == []
    assert all(first[1] <= second[0] for first, second in pairwise(direct))
    assert codec.decode(codec.encode(story), "story.json") == story


def anchors(story: Story) -> Iterator[Anchor]:
    """Every anchor of the people and facts of a story."""
    for fact in (*story.people, *story.summary, *story.quotes, *story.positions, *story.labels):
        if fact.anchor is not None:
            yield fact.anchor
    for quote in story.quotes:
        yield from quote.parts


# A figure of a draft and what is kept of the words around it: whole ones, and of its paragraph only.
CONTEXTS = [
    (
        "Team Alpha of Varna lost 12 boats in a storm near Orlen on Monday.",
        "Alpha of Varna lost ",
        " in a storm near Orlen",
    ),
    ("12 boats sank.", None, " sank."),
    ("The port was closed.\n12 boats sank\nand two gulls watched.", None, " sank"),
]


@pytest.mark.parametrize(("text", "prefix", "suffix"), CONTEXTS)
def test_a_short_anchor_keeps_the_words_around_it(text: str, prefix: str | None, suffix: str | None) -> None:
    body = f"The mayor was in the town hall when the news of the storm came in.\n\n{text}\n"
    anchor = next(one.anchor for one in read(body).figures if one.anchor and "12" in one.anchor.exact)

    assert (anchor.exact, anchor.prefix, anchor.suffix) == ("12 boats", prefix, suffix)


def test_a_look_alike_that_took_the_place_of_a_fact_is_not_it() -> None:
    text = "The storm came on Monday. Team Alpha lost 12 boats near Orlen, said Ann Doe, the mayor of the town."
    found = read(text)
    edited = f"It rained. {text.replace('Alpha', 'Omega')}"
    figure = next(one for one in found.figures if one.anchor and "12" in one.anchor.exact)
    judged = {one.fact: one.verdict.kind for one in rules.check(found, {found.reports[0].id: edited}).passages}

    assert judged[figure.id] == "ambiguous"


NAMED_FAR = """\
Ann Doe built the dike at Marsk.

It rained on Monday.

The pumps are old.

The mill stands near the sea.

Nobody came to see it.

“We will build it again,” she said.
"""


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("“I'd do it again tomorrow,” Ann Doe said on Monday.", ["2026-07-20"]),
        ("“We would close the mill tomorrow if it was unsafe,” Ann Doe said.", []),
        ("“They always say tomorrow, and then it is never done,” Ann Doe said.", []),
        ("Ann Doe said there was no tomorrow for the old mill.", []),
        ("The mill was shut at night, and the men were out of work weeks before Christmas.", []),
        ("“I would never have sailed on Friday,” Ann Doe said.", []),
        ("“I'd seen the mill on Friday,” Ann Doe said.", ["2026-07-17"]),
        ("“I would like to thank those who came on Friday,” Ann Doe said.", ["2026-07-17"]),
        ("The clerk said we would leave the mill on Friday.", ["2026-07-24"]),
    ],
)
def test_what_a_speaker_would_do_is_no_event(text: str, days: list[str]) -> None:
    assert [one.when for one in read(text, "2026-07-21").events] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Doe, a January signing from Orul Rovers, headed in a cross.", []),
        ("Doe, a January signing from Orul Rovers, headed in a cross on Monday.", ["2026-07-20"]),
        ("The January signing of the pact was a mistake.", ["2026-01"]),
        ("The January sales of the mill were good.", ["2026-01"]),
        ("The mill took back jars with a best-before date up to 30 November 2026.", []),
        ("The mill took back jars by 30 November 2026.", ["2026-11-30"]),
        ("The mill will cut its use by 2030.", ["2030"]),
        ("Ann Doe got the mill for Christmas in 2023.", ["2023-12-25"]),
        ("Ann Doe got the mill at Christmas, and in 2023 she sold it.", ["2025-12-25", "2023"]),
    ],
)
def test_what_only_looks_like_the_time_of_an_event_is_none(text: str, days: list[str]) -> None:
    assert [one.when for one in read(text, "2026-07-21").events] == days


def test_a_speaker_whose_name_stands_far_away_is_marked_as_uncertain() -> None:
    near, far = (read(text).quotes[0] for text in (NAMED_FAR.replace("The mill", "Doe’s mill"), NAMED_FAR))

    assert (near.speaker, near.unknown_because) == ("ann-doe", None)
    assert far.speaker == "ann-doe"
    assert far.unknown_because == "the name stands further away from the words than three paragraphs"


def near(who: str) -> str | None:
    """Why the speaker of a lead is uncertain; the rest of the article says nothing about it."""
    (quote, *_) = read(f"Two sailors were killed when a boat sank off Lund, {who} said in a statement.").quotes
    return quote.unknown_because


@pytest.mark.parametrize("who", ["the US military", "the Lund military", "US police", "the Marsk board", "officials"])
def test_a_name_in_the_sentence_itself_is_near(who: str) -> None:
    assert near(who) is None


def test_a_share_without_people_is_nobody() -> None:
    story = read("More than six in 10 said they were not looking forward to the vote in May.")

    assert story.people == ()
    assert [(quote.speaker, quote.unknown_because) for quote in story.quotes] == [(None, "“six” is a number")]


def test_a_name_is_anchored_where_it_stands_by_itself() -> None:
    story = read("An interview–Ann Doe on the dike. Ann Doe said that it held.")

    assert [person.anchor and person.anchor.start for person in story.people] == [34]


def test_words_that_two_verbs_hand_over_are_one_quotation() -> None:
    story = read("The trouble, Frank Doe wrote, began with a claim by the board that the dike was old.")

    starts = [quote.anchor.start for quote in story.quotes if quote.anchor]
    assert len(starts) == len(set(starts))


def test_nobody_is_called_what_a_fact_is_called() -> None:
    story = read("F1 said that the race would go on. Two people were hurt. E1 said on 3 May 2031 that it agreed.")

    assert [person.id for person in story.people] == ["f1.2", "e1.2"]
    assert codec.decode(codec.encode(story), "draft") == story


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Three mills ran, Ann Reed said, while 40 were shut.", ["Ann Reed", "Ann Reed"]),
        ("Three mills ran, Ann Reed said, while about 40 were shut.", ["Ann Reed", "Ann Reed"]),
        ("Three mills ran, Ann Reed said, while a cook counted 40.", ["Ann Reed", None]),
        ("Ada Quill said that 410 crates were spoilt, while 96 crates went missing on the way.", ["Ada Quill"] * 2),
        ("Ada Quill said 410 crates were spoilt and 12 sold, whereas 96 were lost.", ["Ada Quill"] * 3),
        ("Ada Quill said 410 crates were spoilt; another 12 were sold, and 96 were lost.", ["Ada Quill"] * 3),
        ("Ada Quill said 410 crates were spoilt; residents saw 12.", ["Ada Quill", None]),
        ("Ada Quill said 410 crates were spoilt, but the dockers have counted 700.", ["Ada Quill", None]),
        ("Ada Quill said 410 crates were spoilt, but she had counted 700 in May.", ["Ada Quill"] * 2),
        ("Ada Quill said that 410 crates were spoilt. The mill lost 96 crates on the way.", ["Ada Quill", None]),
        ("The mill lost 410 crates, while Ada Quill saw 96 crates on the way.", [None, None]),
    ],
)
def test_reported_speech_is_carried_on_over_while(text: str, said_by: list[str | None]) -> None:
    story = read(f"{text} The council of Marsk met in the old hall, and the mayor spoke about the harbour.")
    names = {one.id: one.name for one in story.people}

    assert said_by == [names.get(one.said_by or "") for one in story.figures]


@pytest.mark.parametrize(
    ("top", "title", "author"),
    [
        ("Pier saved by the town\n\nBy Ann Doe and Bob Roe\n\n", "Pier saved by the town", "Ann Doe, Bob Roe"),
        ("Pier saved by the town\nBy Ann van Doe, Marsk\n3 July 2025\n\n", "Pier saved by the town", "Ann van Doe"),
        ("# Pier saved\n\n*By Ann Doe*\n\n", "Pier saved", "Ann Doe"),
        ("By Friday Ann Doe had left Marsk.\n\n", None, None),
        ("", None, None),
    ],
)
def test_a_report_has_the_title_and_the_author_that_its_text_states(
    top: str, title: str | None, author: str | None
) -> None:
    report = read(f"{top}The pier of the old town is saved, the mayor of Marsk said on Monday.").reports[0]

    assert (report.title, report.author) == (title, author)


def test_an_address_ends_before_a_tag_that_follows_it() -> None:
    text = "The mayor of the town said that 12 boats sank, <https://marsk.example/12>more<![A[<![A[ in Orul as of>."

    assert [one.anchor.exact for one in read(text, "2031-05-03").figures if one.anchor] == ["12 boats"]


_TOLD = "The clinic of Lund is shut, and its nurse, Bob Roe, has left the town for good."


def test_whoever_only_wrote_the_report_is_nobody_of_the_story() -> None:
    signed = f"Clinic of the town is shut\n\nHealth Correspondent Ann Doe\n\n{_TOLD}"

    assert [person.name for person in read(signed).people] == ["Bob Roe"]
    assert [person.name for person in read(f"{signed} Doe asked why. She wept.").people] == ["Ann Doe", "Bob Roe"]


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ada Quill in Orle and Tom Reed; Editing by Meg Oakes)",
        "Staff writer Ada Quill contributed to this report.",
        "With reporting by Ada Quill in Tarn.",
        "Today’s newsletter was written by Ada Quill.",
        "Words: Ada Quill",
        "The clinic at dusk (Image: Ada Quill/Orle Press)",
        "Media contact:\nAda Quill\nDirector of Press, Orle Clinics\n(555) 014 2290",
        "For further information: Ada Quill, 555 014 2290",
        "Ada Quill is the health editor of the Orle Echo. Photographs by Meg Oakes.",
        "— Ada Quill",
    ],
)
def test_whoever_made_a_report_or_tells_more_of_it_is_nobody_of_the_story(line: str) -> None:
    assert [person.name for person in read(f"{_TOLD}\n\n{line}").people if person.kind == "person"] == ["Bob Roe"]


@pytest.mark.parametrize(
    "line",
    [
        "The report on the clinic was written by Ada Quill.",
        "Ada Quill contributed 40 beds to the clinic.",
        "Photographs by Ada Quill hang in the hall of the clinic.",
        "Ada Quill edited the law on clinics for nine years before she was its judge.",
        "The dead were a cook and a porter: Ada Quill had known them both.",
    ],
)
def test_whoever_made_something_else_is_somebody_of_the_story(line: str) -> None:
    names = [person.name for person in read(f"{_TOLD}\n\n{line}").people if person.kind == "person"]

    assert names == ["Bob Roe", "Ada Quill"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # Another word for what a body is, and words that its name has.
        ("The Orle Bakers' Association said no. “We will march,” the union said.", ["Orle Bakers' Association"]),
        ("The Orle Bakers' Association struck. The rail union said it was late. The union said so.", ["Rail union"]),
        ("The European Union wept. The association said it was late.", ["Association"]),
        ("The hospital trust said it was late. The Orle Hospitals NHS Trust left.", ["Orle Hospitals NHS Trust"]),
        # The short form in a role.
        ("The Marsk Bakers Union left. MBU president Ada Quill said no. The MBU said so.", ["Marsk Bakers Union"]),
    ],
)
def test_a_body_is_one_entry_whatever_it_is_called(text: str, bodies: list[str]) -> None:
    assert [one.name for one in read(text).people if one.kind == "organisation"] == bodies


def test_words_printed_a_second_time_are_said_once() -> None:
    said = "“The old mill will be shut by then,” said Ada Quill."
    others = "“No,” said Ada Quill.\n\n“The old mill will be shut by then,” said Tom Reed."
    told = f"{said}\n\nShe left.\n\n{said} “No,” said Ada Quill.\n\n{others}"

    assert [one.content for one in read(told).quotes] == [
        "The old mill will be shut by then,",
        "No",
        "No",
        "The old mill will be shut by then,",
    ]
