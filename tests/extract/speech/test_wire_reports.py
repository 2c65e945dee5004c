"""Who says what in reports as the wires of many countries write them. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, its words with whoever says them; nobody where that is left open
REPORTS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # A portfolio of two parts is one post, and two persons stay two.
    ("Arts and Sports Minister Ann Doe said it was shut.", [("it was shut", "Ann Doe")]),
    ("Trade, Industry and Tourism Minister Bob Roe said it was shut.", [("it was shut", "Bob Roe")]),
    # “That” may be what was told before.
    ("The secretary, Felix Orr stated that while reacting to a call by the mayor.", []),
    ("The mayor stated that in a letter to the board.", []),
    ("The mayor said that in Lund the pier was shut.", [("that in Lund the pier was shut", "The mayor")]),
    (
        "The mayor said that while it rained the pier was shut.",
        [("that while it rained the pier was shut", "The mayor")],
    ),
    # Whoever is a relative of somebody without a name speaks for herself.
    (
        "The mother of a boy who was hurt said it was dark. “I saw it,” she added.",
        [("it was dark", "The mother of a boy"), ("I saw it,", "The mother of a boy")],
    ),
    ("The lawyer for a woman who lost her home said the bank lied.", [("the bank lied", "The lawyer")]),
    # What somebody found out goes on with what is said.
    (
        "Ann Doe alleged that she had seen the hall and found that it leaked.",
        [("that she had seen the hall and found that it leaked", "Ann Doe")],
    ),
    # A post without the comma behind it.
    ("Jane Orr, a relative says it was shut.", [("it was shut", "Jane Orr")]),
    (
        "In a letter to the board, Bob Orr, a teacher at the school said the roof leaked.",
        [("the roof leaked", "Bob Orr")],
    ),
    # Whoever leads those who speak has said nothing.
    (
        "Led by Bob Roe, the officers who said they acted on a tip from relatives went to Lund and left.",
        [("they acted on a tip from relatives", "the officers")],
    ),
    # What others repeat them to be is no clause.
    ("Books that fail when others repeat them are read by ten people.", []),
    ("Since the fire in 2005, three projects have found rates as low as 3%.", []),
    # An accusation begins behind all of the accused.
    (
        "Ann Doe accused governors of the Workers Party (WP) of hiding the truth.",
        [("of hiding the truth", "Ann Doe")],
    ),
    # When and why somebody called for something is no part of it.
    ("Ann Doe called for a new pier, after she saw the old one.", [("a new pier", "Ann Doe")]),
    # What somebody claims to be.
    ("Ann Doe claimed to be a nurse and left.", [("to be a nurse", "Ann Doe")]),
    ("Ann Doe did not claim to be a nurse.", []),
    ("The app claims to save time.", []),
    # Verbs of courts, and of the papers of Africa and India.
    ("Ann Doe averred that it was shut.", [("that it was shut", "Ann Doe")]),
    ("The lawyer submitted that it was shut.", [("that it was shut", "The lawyer")]),
    ("The union held the hall the mayor had shut.", []),
    ("The bishop enjoined residents to pay the tax.", [("residents to pay the tax", "The bishop")]),
    # Whoever only judges the words of another is meant by “he” behind it.
    (
        "Bob Roe had opposed the appeal. The chairman rejected Roe's claim. “It is a lie,” he said.",
        [("It is a lie,", "The chairman")],
    ),
    # One word that nothing is known of may be somebody, whom “he” may mean as well.
    (
        "Guards arrested Bob Ray Orr.\n\nMburu argued that it was late.\n\nHe told the court that it could wait.",
        [("that it was late", "Mburu"), ("that it could wait", "He")],
    ),
]


@pytest.mark.parametrize(("text", "said"), REPORTS)
def test_each_report_has_its_words_and_its_speaker(text: str, said: list[tuple[str, str | None]]) -> None:
    found = reading.find(text)

    assert [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in found] == said
