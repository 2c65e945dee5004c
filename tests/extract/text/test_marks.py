"""Which quotation mark belongs to which."""

import pytest

from briefcli.extract.text import marks, paragraphs, sentences

PAIRED = [
    ('He said "yes" and "no".', ["yes", "no"]),
    ("He said ”yes“ to her.", ["yes"]),
    ('He said "yes and left.\n"No," she said.', ["yes and left.", "No,"]),
    ("He said ''yes'' to 'em.", ["yes"]),
    ('A board of 6\'2" and a "plank".', ["plank"]),
    ("The drivers' “strike” ended.", ["strike"]),
    ('"" and nothing else', []),
    ("It's the dogs' bowl.", []),
    ("He said: ‘No.’ ‘“I am late,” ’ she read. ‘Go.’", ["No.", "“I am late,”", "Go."]),
    # A double mark by mistake for an apostrophe; not where a word ends.
    ('"I don"t know," she said. "We"ve lost."', ['I don"t know,', 'We"ve lost.']),
    ("“They can”t win, and I”m late,” she said.", ["They can”t win, and I”m late,"]),
    ('It won"t sink. "No," she said.', ["No,"]),
    ('The "Sun"s owner left the "inn"to the south.', ["Sun", "inn"]),
    ('He wrote "can"t" on it.', ['can"t']),
    ('She said "one"ten "two"red.', ["one", "two"]),
    ("He sang ‘Late Ferry’. “No,” she said.", ["No,"]),
    # A paragraph in which somebody says what stands between single marks, in front of a verb of saying or behind it.
    ("“No,” she said.\n\n‘We will stay,’ fumed Ann Doe.", ["No,", "We will stay,"]),
    ("“No,” she said.\n\nAnn Doe said last night: ‘We will stay.’", ["No,", "We will stay."]),
    ("“No,” she said.\n\nAnn Doe sang: ‘We will stay’ and left.", ["No,"]),
    ("“We will stay, said Ann Doe.\nNothing moved.", ["We will stay,"]),
    ("“We will stay, said Ann Doe.\n\n“We must.”", ["We will stay, said Ann Doe.", "We must."]),
]

SENTENCES = [
    (
        'Ann left. "Why? Why now?" Bob asked. Rain fell.',
        ["Ann left.", '"Why? Why now?" Bob asked.', "Rain fell."],
    ),
    ("Dr. Doe of St. Olav spoke at 8 p.m. on Monday.", ["Dr. Doe of St. Olav spoke at 8 p.m. on Monday."]),
    ("Ann B. Doe left. Bob stayed!", ["Ann B. Doe left.", "Bob stayed!"]),
    ("They waited until 4 a.m. “No,” Ann Doe said.", ["They waited until 4 a.m.", "“No,” Ann Doe said."]),
    ("It cost 3.5 million. Nobody paid.", ["It cost 3.5 million.", "Nobody paid."]),
    ("It cost $846.8million. Nobody paid.", ["It cost $846.8million.", "Nobody paid."]),
    ("Ann Doe wrote Sail On!: The Tarn Line. Rain fell.", ["Ann Doe wrote Sail On!: The Tarn Line.", "Rain fell."]),
    ("It runs at 2.7GHz. A .357 lay there.", ["It runs at 2.7GHz.", "A .357 lay there."]),
    ("It fell to 0.1-0.2 in May. Rain fell.", ["It fell to 0.1-0.2 in May.", "Rain fell."]),
    ("It cost #89.7 million. Nobody paid.", ["It cost #89.7 million.", "Nobody paid."]),
    ("Write to ann.doe@marsk.example now. Ann waits.", ["Write to ann.doe@marsk.example now.", "Ann waits."]),
]


@pytest.mark.parametrize(("text", "expected"), PAIRED)
def test_marks_pair(text: str, expected: list[str]) -> None:
    assert expected == [region.inner.of(text) for region in marks.find(text, paragraphs.find(text))]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_text_is_divided_into_sentences(text: str, expected: list[str]) -> None:
    assert expected == [span.of(text) for span in sentences.find(text)]


def test_lines_of_a_fixed_width_are_one_paragraph() -> None:
    text = "one two\nthree four\nfive six\nseven eight\nnine ten\n\neleven twelve"

    assert len(paragraphs.find(text)) == 2


def test_lines_of_a_fixed_width_may_be_in_capitals() -> None:
    text = (
        "MARSK, 3 MAY -- THE SEA BROKE THE OLD DIKE AT MARSK ON\n"
        "MONDAY. THE MAYOR SAID THAT AT LEAST 12 BOATS WERE LOST AND\n"
        "THAT THE PUMPS OF THE MILL WERE OLD. NOBODY KNEW WHERE\nTHE BOARD HAD BEEN ALL DAY.\n\n"
        "THE WATER FELL AT NIGHT, BUT THE HARBOUR REMAINS CLOSED\nUNTIL THE SLUICE IS DRY."
    )

    assert len(paragraphs.find(text)) == 2


def test_a_word_ending_that_stands_apart_opens_no_quotation() -> None:
    text = "They 've built a dike. The D.A. 's office is near, and the Senate ’s plan is old."

    assert marks.find(text, paragraphs.find(text)) == []
