"""Block quotations: lines that begin with "> ", and who said them. All people and places are invented."""

import pytest

from briefcli.extract import reading
from briefcli.extract.draft.story import read

WORDS = "We will rebuild the pier."
NOBODY = "a block quotation beside which nobody is named"

# text, the speaker
SIGNED = [
    (f"> {WORDS}\n> — Ann Doe", "Ann Doe"),
    (f"> {WORDS}\n>\n> — Ann Doe, mayor of Lund", "Ann Doe"),
    (f"> {WORDS}\n\n— Ann Doe", "Ann Doe"),
    (f"> {WORDS}\n\n-- Ann Doe (@anndoe) July 3", "Ann Doe"),
    (f"Rain fell.\n\n{WORDS}\n\n— Ann Doe (@anndoe) July 3, 2026\n\nThe hall was empty.", "Ann Doe"),
    (f"Ann Doe, the mayor of Lund, wrote on Monday:\n\n> {WORDS}", "Ann Doe"),
    (f"Bob Roe met Ann Doe on the quay. She wrote that night:\n\n> {WORDS}", "Ann Doe"),
    (f"Ann Doe posted this on Monday:\n\n> {WORDS}", "Ann Doe"),
    (f"Ann Doe wrote on Monday.\n\n> {WORDS}", "Ann Doe"),
    (f"We’ve just heard from baker Ann Doe, one of the five.\n\n> {WORDS}\n\nShe left.", "Ann Doe"),
    (f"Rain fell.\n\n> {WORDS}\n\nThat’s from Ann Doe, who lives there.", "Ann Doe"),
    (f"A baker of Lund, Ann Doe, put it this way:\n\n> {WORDS}", "Ann Doe"),
    (f"Ann Doe is the mayor. The mayor put it bluntly:\n\n> {WORDS}", "Ann Doe"),
    (f"The ministry said in a statement:\n\n> {WORDS}", "ministry"),
    (f"Bob Roe wrote:\n\n> {WORDS}\n> — Ann Doe", "Ann Doe"),
    (f"> {WORDS}\n\nsaid council leader Ann Doe, who voted last.", "Ann Doe"),
    (f"> {WORDS}\n\nSo said Ann Doe, the mayor of Lund.", "Ann Doe"),
    (f"> {WORDS}\n\nsaid council leader [Ann Doe](https://lund.example/doe), who voted last.", "Ann Doe"),
]


@pytest.mark.parametrize(("text", "speaker"), SIGNED)
def test_who_stands_beside_a_block_quotation_speaks(text: str, speaker: str) -> None:
    (found,) = [one for one in reading.find(text) if one.kind != "indirect"]

    assert [segment.of(text) for segment in found.segments] == [WORDS]
    assert (found.kind, found.speaker and found.speaker.name, found.unknown_because) == ("direct", speaker, None)


def test_those_who_hear_a_quotation_do_not_speak_it() -> None:
    (found,) = reading.find(f"Ann Doe spoke at the gate.\n\n> {WORDS}\n\nSome 400 people cheered.")

    assert found.speaker is None or found.speaker.name == "Ann Doe"


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Rain fell on Lund all day.\n\n",
        "Ann Doe left the hall at noon.\n\n",
        "We have heard from Ann Doe and Bob Roe.\n\n",
        "Here is what came from the time of Ann Doe.\n\n",
        "We have just heard from the dike.\n\n",
    ],
)
def test_where_nobody_stands_beside_it_the_speaker_is_unknown(before: str) -> None:
    (found,) = reading.find(f"{before}> {WORDS}\n\nThe hall was empty by then.")

    assert (found.speaker, found.unknown_because) == (None, NOBODY)


def test_each_line_is_a_segment() -> None:
    text = f"Ann Doe wrote:\n\n> {WORDS}\n>\n> It will be longer.\n\n> It will be red.\n\nRain fell."
    (found,) = reading.find(text)

    assert [segment.of(text) for segment in found.segments] == [WORDS, "It will be longer.", "It will be red."]


def test_a_signature_ends_a_quotation() -> None:
    text = f"> {WORDS}\n> — Ann Doe\n\n> It will fall again.\n> — Bob Roe"
    found = reading.find(text)

    assert [one.speaker and one.speaker.name for one in found] == ["Ann Doe", "Bob Roe"]


@pytest.mark.parametrize(
    ("block", "speakers"),
    [
        (f"> “{WORDS}”\n> — Ann Doe", ["Ann Doe"]),
        (f"> “{WORDS}”\n>\n> — Ann Doe, mayor", ["Ann Doe"]),
        (f"> “{WORDS}”\n\n> — Ann Doe", ["Ann Doe"]),
        (f"> “{WORDS}”\n>\n> “It will be red.”\n>\n> — Ann Doe", ["Ann Doe"]),
        (f"> “{WORDS}”\n> — Ann Doe\n\n> “It will fall.”\n> — Bob Roe", ["Ann Doe", "Bob Roe"]),
        (f"> “{WORDS}”\n> — and so on", ["His office"]),
        (f"> “{WORDS}”\n> Ann Doe, mayor of Lund", ["Ann Doe"]),
        (f"> “{WORDS}”\n\n> Ann Doe", ["Ann Doe"]),
        (f"> {WORDS}\n>\n> Ann Doe (Lund)", ["Ann Doe"]),
        (f"> “{WORDS}”\n> Ann Doe wept.", ["His office"]),
        (f"> “{WORDS}”\n> The end", ["His office"]),
    ],
)
def test_a_signature_below_words_in_marks_tells_whose_they_are(block: str, speakers: list[str]) -> None:
    story = read(f"Bob Roe left the hall of Lund on Monday, his office said.\n\n{block}\n\nRain fell.")
    names = {one.id: one.name for one in story.people}

    assert [names.get(one.speaker or "") for one in story.quotes if one.kind == "direct"] == speakers


def test_a_box_of_notes_is_no_quotation() -> None:
    assert read("Rain fell.\n\n> [!NOTE]\n> This page was changed.\n\nThe hall was empty.").quotes == ()
    assert len(read(f"Rain fell.\n\n> [!quote] Ann Doe\n> {WORDS}\n\nThe hall was empty.").quotes) == 1


def test_quotation_marks_inside_are_read_as_ever() -> None:
    text = f'> "{WORDS}" Ann Doe said.'
    (found,) = reading.find(text)

    assert [segment.of(text) for segment in found.segments] == [WORDS]


def test_what_is_reported_inside_is_part_of_the_quotation() -> None:
    text = "Ann Doe wrote:\n\n> Bob Roe said that the pier would fall."

    assert [one.kind for one in reading.find(text)] == ["direct"]


@pytest.mark.parametrize("line", ["— Ann Doe (Lund)", "— Ann Doe", "Ann Doe (@anndoe) left the hall."])
def test_a_paragraph_above_a_line_without_an_account_is_no_post(line: str) -> None:
    assert not reading.find(f"Rain fell.\n\n{WORDS}\n\n{line}\n\nThe hall was empty.")


def test_signs_of_comparison_are_no_block_quotation() -> None:
    assert reading.find(">100 boats sank.") == ()


def test_a_summary_leaves_block_quotations_out() -> None:
    text = (
        f"Ann Doe, the mayor of Lund, wrote to the council on Monday:\n\n> {WORDS} It cost 40,000 crowns "
        "in the year 1900 and Bob Roe paid all of it.\n\nThe council of the town will meet on Friday to vote."
    )

    assert all("crowns" not in point.text for point in read(text).summary)


TOLD = "We will rebuild the pier, and I am sure of it."
# a live blog, the speaker and the paragraphs
UNMARKED: list[tuple[str, str, list[str]]] = [
    (f"Ann Doe said:\n\n{TOLD}", "Ann Doe", [TOLD]),
    (f"Speaking in Lund on Monday, Ann Doe said:\n\n{TOLD}", "Ann Doe", [TOLD]),
    (f"Bob Roe met Ann Doe on the quay. She wrote:\n\n{TOLD}", "Ann Doe", [TOLD]),
    (
        f"Ann Doe added:\n\n{TOLD}\n\nIt takes a year.\n\nOur town can wait.\n\nIt rained.",
        "Ann Doe",
        [TOLD, "It takes a year.", "Our town can wait."],
    ),
    (f"The mayor, Ann Doe, said in a statement:\n\n{TOLD}\n\nBob Roe said “no”.", "Ann Doe", [TOLD]),
]
REPORTED = [
    "Ann Doe said:\n\nThe pier was closed on Monday.",
    "Ann Doe said the list was long:\n\nWe need boats.",
    "Ann Doe said:\n\n- We need boats.",
    f"The list that Ann Doe read:\n\n{TOLD}",
    f"Ann Doe said it.\n\n{TOLD}",
    f"The report said:\n\n{TOLD}",
    "Ann Doe said:\n\nWe need boats:",
]


@pytest.mark.parametrize(("text", "speaker", "paragraphs"), UNMARKED)
def test_paragraphs_in_the_first_person_below_their_speaker_are_quoted(
    text: str, speaker: str, paragraphs: list[str]
) -> None:
    found = [one for one in reading.find(text) if len(one.segments[0].of(text)) > len("no")]

    assert [(one.kind, one.speaker and one.speaker.name) for one in found] == [("direct", speaker)]
    assert [segment.of(text) for segment in found[0].segments] == paragraphs


@pytest.mark.parametrize("text", REPORTED)
def test_what_only_looks_like_it_is_the_report_s(text: str) -> None:
    assert [one for one in reading.find(text) if one.kind == "direct"] == []
