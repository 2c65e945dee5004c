"""Transcripts and interviews: who says which paragraphs. All people and places are invented."""

import pytest

from briefcli.extract import reading
from briefcli.extract.draft.story import read

QUESTIONS = "Q: Is the pier safe?\n\nA: “Safe” is a word. I walk on it.\n\nQ: And now?\n\nA: Now it rains."
SAID = ["Is the pier safe?", "“Safe” is a word. I walk on it.", "And now?", "Now it rains."]
ANN, BOB = "Ann Doe", "Bob Roe"

# text before, text behind, who asks, who answers
INTERVIEWS = [
    ("Seven questions for Ann Doe", "", None, ANN),
    ("The pier", "Ann Doe was talking to Bob Roe.", BOB, ANN),
    ("Ann Doe built the pier. She spoke to Bob Roe.", "", BOB, ANN),
    ("An interview with Ann Doe\n\nBy Bob Roe", "", BOB, ANN),
    ("Ann Doe built the pier.", "Interview by Bob Roe.", BOB, ANN),
    ("Ann Doe and Bob Roe built the pier.", "", None, None),
    ("The pier", "", None, None),
]


@pytest.mark.parametrize(("before", "behind", "asks", "answers"), INTERVIEWS)
def test_who_asks_and_who_answers_is_read_beside_the_turns(
    before: str, behind: str, asks: str | None, answers: str | None
) -> None:
    text = f"{before}\n\n{QUESTIONS}\n\n{behind}"
    turns = [one for one in reading.find(text) if one.kind == "direct"]

    assert [one.segments[0].of(text) for one in turns] == SAID
    assert [one.speaker.name if one.speaker and one.speaker.named else None for one in turns] == [asks, answers] * 2
    assert [one.unknown_because is None for one in turns] == [bool(asks), bool(answers)] * 2


# text, the name and the words of each turn
TRANSCRIPTS = [
    ("DOE: It is.\n\nROE: Why?\n\nDOE: Now.", [("DOE", ["It is."]), ("ROE", ["Why?"]), ("DOE", ["Now."])]),
    ("Doe: It is safe.\n\nRoe: No.\n\nDoe: Yes.\n\nRoe: Oh.",
     [("Doe", ["It is safe."]), ("Roe", ["No."]), ("Doe", ["Yes."]), ("Roe", ["Oh."])]),
    ("**Doe:** Yes.\n\n**Roe:** No.\n\n**Doe:** Yes.\n\n**Roe:** Oh.",
     [("Doe", ["Yes."]), ("Roe", ["No."]), ("Doe", ["Yes."]), ("Roe", ["Oh."])]),
    ("Q. Safe?\n\nA. Yes.\n\nIt stands.\n\n(Laughter.)\n\nQ. Why?",
     [("Q", ["Safe?"]), ("A", ["Yes.", "It stands."]), ("Q", ["Why?"])]),
    ("Courier: Safe?\n\nAda Quill: Yes.\n\nCourier: Why?\n\nQuill: It stands.",
     [("Courier", ["Safe?"]), ("Ada Quill", ["Yes."]), ("Courier", ["Why?"]), ("Quill", ["It stands."])]),
    ("Q Is it safe?\n\nTHE MAYOR: Yes.\n\nQ Why is it?\n\nTHE MAYOR: It stands.",
     [("Q", ["Is it safe?"]), ("THE MAYOR", ["Yes."]), ("Q", ["Why is it?"]), ("THE MAYOR", ["It stands."])]),
    ("THE CHAIR (Ms Doe): It is.\n\nMr Roe: Why?\n\nTHE CHAIR: So.\n\nMr Roe: Oh.",
     [("THE CHAIR (Ms Doe)", ["It is."]), ("Mr Roe", ["Why?"]), ("THE CHAIR", ["So."]), ("Mr Roe", ["Oh."])]),
    ("Courier: Is it safe?\n\nQuill: I walk on it.\n\nAnd now?\n\nQuill:Yes. It stands.\n\nWhy?\n\nQuill: Ask them.",
     [("Quill", ["I walk on it."]), ("Quill", ["Yes. It stands."]), ("Quill", ["Ask them."])]),
    ("DOE: Is it shut?\n\nROE: According to Bo Vane, it is.\n\nDOE: Why?\n\nROE: We wait.",
     [("DOE", ["Is it shut?"]), ("ROE", ["According to Bo Vane, it is."]), ("DOE", ["Why?"]), ("ROE", ["We wait."])]),
    ("Mr. Doe: Is it safe?\n\nMs. Roe: No.\n\nMr. Doe: Why?\n\nThe Speaker: Order.\n\nMr. Bo: It is.\n\nMr. Doe: Oh.",
     [("Mr. Doe", ["Is it safe?"]), ("Ms. Roe", ["No."]), ("Mr. Doe", ["Why?"]), ("The Speaker", ["Order."]),
      ("Mr. Bo", ["It is."]), ("Mr. Doe", ["Oh."])]),
    ("Doe: Safe?\n\nRoe: No.\n\nMarrow: Yes.\n\nAn hon. Member: Shame!\n\nDoe: Why?\n\nOne thing: ask.\n\nRoe: Oh.",
     [("Doe", ["Safe?"]), ("Roe", ["No."]), ("Doe", ["Why?", "One thing: ask."]), ("Roe", ["Oh."])]),
    ("Ada Quill  0:03\nIt holds.\n\nTom Reed  0:11\nWho says so?\n\nAda Quill  0:15\nThe board.",
     [("Ada Quill", ["It holds."]), ("Tom Reed", ["Who says so?"]), ("Ada Quill", ["The board."])]),
]  # fmt: skip
NO_TURNS = [
    "SHARES UP: Salt rose in Orul. Will it last?\n\nCROWN DOWN: It fell.\n\nOIL: It rose.\n\nGOLD: It fell.",
    "Reed: Is it safe?\n\nThe Bottom Line: Stay away.\n\nReed: Nobody knows.\n\nWeather: Rain.",
    "Update: The pier is shut.\n\nNote: It is old.\n\nWeather: Rain is near.",
    "Reed: Won their third match.\n\nMarsk: The keeper is ill.\n\nReed: Host Lund on Friday.\n\nMarsk: Rest.",
    "Price: It costs 3 crowns.\n\nVerdict: Poor.",
    "Is it safe?\n\nMarsk: You may walk on it.\n\nIt stands.\n\nMarsk: We wait.\n\nWhy?\n\nMarsk: Nobody knows.",
    (
        "KEEPING COUNT: Tin rose in Marsk. Whoa!\n\nORLE’S DAY: Salt fell.\n\nMARSK FOLLOWS ORLE: Its bank raised its "
        "rate.\n\nTARN FOLLOWS ORLE: The bank of Tarn did so, too.\n\nENERGY: Oil fell."
    ),
    "Oct. 6, 1923: It opens!\n\nMarch 29, 1960: It shut.\n\nOct. 6, 1970: Rain.\n\nMarch 29, 1980: It is sold.",
]


# two labels of one transcript, and the names in them
LABELS = [
    ("Mr. REED (during the reading):", "Ms. QUILL (presiding):", "Mr. REED", "Ms. QUILL"),
    ("Sen. Tom Reed (D-MN):", "Rep. Ada Quill (R-TX):", "Sen. Tom Reed", "Rep. Ada Quill"),
    ("Mr. REED.", "Ms. QUILL.", "Mr. REED", "Ms. QUILL"),
    ("Ms. QUILL of Texas.", "The PRESIDING OFFICER.", "Ms. QUILL", "The PRESIDING OFFICER"),
    ("Sen. Reed.", "Dr. Quill.", "Sen. Reed", "Dr. Quill"),
    ("A. Reed:", "Q. Quill:", "A. Reed", "Q. Quill"),
    ("J. R. Reed:", "A.B. Quill:", "J. R. Reed", "A.B. Quill"),
    ("[00:12] Reed:", "[01:02:03] Quill:", "Reed", "Quill"),
    ("00:12 Reed:", "(00:15) Quill:", "Reed", "Quill"),
    ("Reed (00:12):", "Quill [00:15]:", "Reed", "Quill"),
    ("Ada Quill, mayor of Marsk:", "Tom Reed, for the Dike Board:", "Ada Quill", "Tom Reed"),
    ("THE CHAIR (Ms Quill):", "MR REED:", "THE CHAIR (Ms Quill)", "MR REED"),
    ("Speaker 1:", "Speaker 2:", "Speaker 1", "Speaker 2"),
    ("van der Berg:", "al-Sarhan:", "van der Berg", "al-Sarhan"),
    ("Séamus Ó Briain:", "Émile Côté:", "Séamus Ó Briain", "Émile Côté"),
    ("The Acting CHAIR.", "Ms. REED of Texas.", "The Acting CHAIR", "Ms. REED"),
    ("Ms QUILL (Marsk) (14:02):", "Mr REED (Orul) [14:03]:", "Ms QUILL", "Mr REED"),
    ("Ada Quill 0:03\n", "Tom Reed [0:09]\n", "Ada Quill", "Tom Reed"),
    ("Ada Quill\t00:03\n\n", "Tom Reed\t01:00:09\n\n", "Ada Quill", "Tom Reed"),
    ("Ada Quill:\n\n", "Tom Reed:\n\n", "Ada Quill", "Tom Reed"),
    ("00:00:12 Ada Quill\n", "00:00:15 TOM REED\n", "Ada Quill", "TOM REED"),
    ("CHAIRMAN REED.", "MR. QUILL.", "CHAIRMAN REED", "MR. QUILL"),
    ("The Secretary of State for Water (Ada Quill):", "Tom Reed (Marsk East) (Lab):", "Ada Quill", "Tom Reed"),
    ("THE MINISTER OF STATE IN THE MINISTRY OF WATER (SHRI TOM REED):", "ADA QUILL:", "SHRI TOM REED", "ADA QUILL"),
    ("Ada Quill (Victoria East):", "Tom Reed (Marsk):", "Ada Quill", "Tom Reed"),
    ("Mr REED (Marsk—Minister for Ports, Fisheries and the Coast) (14:32):", "Ms QUILL:", "Mr REED", "Ms QUILL"),
    ("Mr REED(Marsk—Minister)(3.18 pm)—", "Ms QUILL—", "Mr REED", "Ms QUILL"),
    ("[SPEAKER_00]:", "[SPEAKER_01]:", "SPEAKER_00", "SPEAKER_01"),
    ("10:02:11 From Ada Quill to Everyone:\n\t", "10:02:15 From Tom Reed to Ada Quill:\n\t", "Ada Quill", "Tom Reed"),
    ("Q    ", "A    ", "Q", "A"),
    ("Question 1:", "Answer:", "Question", "Answer"),
    ("Q114 Ada Quill:", "Tom Reed:", "Ada Quill", "Tom Reed"),
    ("[20/05/2026, 06:41:03] Ada Quill:", "[20/05/2026, 06:44:19] Tom Reed (Marsk Mills):", "Ada Quill", "Tom Reed"),
    ("20/05/2026, 06:41 - Ada Quill:", "20/05/2026, 06:44 - Tom Reed:", "Ada Quill", "Tom Reed"),
    ("[5/20/26, 6:41:03 AM] Ada Quill:", "[5/20/26, 6:44:19 AM] Tom Reed - Marsk Echo:", "Ada Quill", "Tom Reed"),
    ("The Hon. A. B. QUILL (Premier) (10.35 a.m.):", "Mr REED (Hale):", "A. B. QUILL", "Mr REED"),
    ("The Rt. Hon. ADA QUILL:", "The Hon. Tom Reed:", "ADA QUILL", "Tom Reed"),
    ("Ada Quill -- Marsk Mills -- Analyst\n\n", "Tom Reed -- Chief Executive\n\n", "Ada Quill", "Tom Reed"),
]


@pytest.mark.parametrize(("one", "two", "first", "second"), LABELS)
def test_the_name_in_a_label(one: str, two: str, first: str, second: str) -> None:
    text = f"{one} It holds.\n\n{two} Who says so?\n\n{one} The board.\n\n{two} Never.\n\n{one} Yes.\n\n{two} No."
    found = [one.speaker.mention.of(text) for one in reading.find(text) if one.speaker]

    assert found == [first, second] * 3


NO_LABELS = [
    ("Mr. Reed left. He said no", "Ms. Quill came. She said yes"),
    ("The sea. It rose", "The pier. It fell"),
    ("MARSK NEWS. More", "ORUL MAIL. None"),
    ("At 9:30 Reed came: late", "At 9:45 Quill came: later"),
    ("Reed Street. Nobody", "Quill Lane. Nobody"),
    ("Reed 2:0 Quill", "Quill 12:15 Reed"),
    ("Number 2 of it", "Number 3 of it"),
    ("The plan, as the board has it: more", "A dike, they say: none"),
    ("The road to Orul (Ada Quill): more", "The pier of Marsk (Tom Reed): none"),
    ("Quill Mills (Marsk) — More", "Reed Mills (Orul) — None"),
    ("Ada Quill -- the mayor -- left", "Tom Reed -- her rival -- came"),
    ("20/05/2026 - Ada Quill: more", "20/06/2026 - Tom Reed: none"),
    ("Ada Quill - who left on Friday: more", "Tom Reed - who stayed: none"),
    ("The honour of it: more", "The Honest Man: none"),
    ("From Ada Quill to everyone: more", "From Tom Reed to Ada Quill: none"),
    ("21:40 GMT: More", "20:10 GMT: None"),
    ("21:40 IST: More", "LIVE: None"),
    ("9:05 AEST: More", "LIVE: None"),
]


@pytest.mark.parametrize(("one", "two"), NO_LABELS)
def test_what_only_looks_like_a_label(one: str, two: str) -> None:
    text = "\n\n".join(f"{words} of it was said." for words in (one, two) * 3)

    assert [one for one in reading.find(text) if one.kind == "direct"] == []


@pytest.mark.parametrize(("text", "turns"), TRANSCRIPTS)
def test_each_turn_has_its_name_and_its_paragraphs(text: str, turns: list[tuple[str, list[str]]]) -> None:
    found = [
        (one.speaker.mention.of(text), [part.of(text) for part in one.segments])
        for one in reading.find(text)
        if one.speaker
    ]

    assert found == turns


# the text of a record, and who says each turn
HELD = [
    ("The DEPUTY SPEAKER (Ms Holt): Order!\n\nMr Roe: Why?\n\nThe DEPUTY SPEAKER: So.\n\nMr Roe: Oh.",
     ["Ms Holt", "Mr Roe", "Ms Holt", "Mr Roe"]),
    ("The Minister for Water (Ada Quill): It holds.\n\nTom Reed: Why?\n\nAda Quill: Ask.\n\nTom Reed: Oh.",
     ["Ada Quill", "Tom Reed"] * 2),
    ("BY MR. VALE:\n\nQ. Is it safe?\n\nA. No.\n\nBY MS. HOLT:\n\nQ. Why?\n\nA. It fell.",
     ["VALE", None, "HOLT", None]),
    ("ADA QUILL, duly sworn, testified:\n\nBY MR. VALE:\n\nQ. Safe?\n\nA. No.\n\nQ. Why?\n\nA. It fell.",
     ["VALE", "ADA QUILL"] * 2),
    ("Question: Is it safe?\n\nAnswer: No.\n\nQuestion: Why?\n\nAnswer: It fell.", [None] * 4),
    # Who holds the post of a label may stand in the list above the turns.
    ("Dame Ada Quill (Chair); Tom Reed.\n\nQ1 Chair: Safe?\n\nTom Reed: No.\n\nThe Chair: Why?\n\nTom Reed: It fell.",
     ["Ada Quill", "Tom Reed"] * 2),
    ("Ada Quill (Clerk); Tom Reed.\n\nQ1 Chair: Is it safe?\n\nTom Reed: No.\n\nChair: Why?\n\nTom Reed: It fell.",
     ["Chair", "Tom Reed"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), HELD)
def test_whoever_holds_a_post_or_asks_in_court_is_named_once(text: str, names: list[str | None]) -> None:
    said = [one.speaker for one in reading.find(text) if one.kind == "direct"]

    assert [voice.name if voice and voice.named else None for voice in said] == names


def test_what_a_record_notes_between_turns_is_nobodys_words() -> None:
    text = "Mr Reed: It holds.\n\n{}\n\nMs Quill: Who says so?\n\nMr Reed: The board.\n\nMs Quill: Never."

    for noted in ("Opposition members interjecting—", "Mr Roe interjecting—", "CROSS-EXAMINATION"):
        assert read(text.format(noted)).quotes[0].content == "It holds."
    assert read(text.format("It will hold for years.")).quotes[0].content == "It holds. It will hold for years."


@pytest.mark.parametrize("text", NO_TURNS)
def test_a_list_of_headings_is_no_transcript(text: str) -> None:
    assert reading.find(text) == ()


@pytest.mark.parametrize(
    "labels",
    [
        ("[00:12] Doe:", "[00:19] Reed:"),
        ("[00:12] PT:", "[00:19] AM:"),
        ("Mill:", "Harbour:"),
        ("Doe [00:12]:", "Reed:"),
        ("10:05 Doe:", "10:19 Reed:"),
    ],
)
def test_whoever_takes_turns_is_somebody(labels: tuple[str, str]) -> None:
    words = ["Good morning to you.", "Who signed the order?", "The board did in May.", "So they say it."]
    text = "\n\n".join(f"{labels[number % 2]} {one}" for number, one in enumerate(words))

    assert all(quote.speaker for quote in read(f"The council of Marsk met on Tuesday.\n\n{text}").quotes)


def test_whoever_speaks_once_in_a_recording_speaks_where_another_speaks_again() -> None:
    words = (
        "[00:00:12] Ada Quill: The pumps failed.\n\n[00:00:31] Tom Reed: Who signed?\n\n[00:01:02] {}: The board did."
    )

    assert [quote.speaker is not None for quote in read(words.format("Ada Quill")).quotes] == [True] * 3
    assert read(words.format("Bo Vane").replace("Quill", "Marsk")).quotes == ()


def test_what_a_messenger_notes_is_nobodys_words_and_no_event() -> None:
    text = (
        "[20/05/2026, 06:40:11] Ada Quill: Messages and calls are end-to-end encrypted.\n"
        "[20/05/2026, 06:41:03] Ada Quill: The dike broke at 3am. The mayor of Marsk has left for the town of Orle.\n"
        "[20/05/2026, 06:44:19] Tom Reed: image omitted\n"
        "[20/05/2026, 06:45:00] Tom Reed: Is anybody hurt?\n"
        "[20/05/2026, 06:46:00] Ada Quill: Nobody. We leave tomorrow.\n"
        "[20/05/2026, 06:47:00] Tom Reed: This message was deleted\n"
    )
    story = read(text, "2026-06-01")

    assert [one.content for one in story.quotes] == [
        "The dike broke at 3am. The mayor of Marsk has left for the town of Orle.",
        "Is anybody hurt?",
        "Nobody. We leave tomorrow.",
    ]
    assert [one.when for one in story.events] == ["2026-05-20", "2026-05-21"]
    assert story.summary == ()


def test_the_hour_of_a_label_is_no_event() -> None:
    text = (
        "Ms QUILL (Orle) (10.34 a.m.): Is the dike shut?\n\nMr REED (Premier) (10.35 a.m.): It shut at 9 a.m.\n\n"
        "The member for Orle having withdrawn from the chamber:\n\nMs QUILL: Why?\n\nMr REED: It broke."
    )
    story = read(text, "2026-05-20")

    assert story.events == ()
    assert [one.content for one in story.quotes] == [
        "Is the dike shut?",
        "It shut at 9 a.m.",
        "Why?",
        "It broke.",
    ]
