"""Who said what: sentences, and what must and must not be found in them. All people and places are invented."""

import pytest

from briefcli.extract import reading
from briefcli.extract.quotation import Quotation

# text, (words between the marks, kind, speaker, who relays them)
SAID = [
    ('Ann Doe said, "We will rebuild the bridge."', "We will rebuild the bridge.", "direct", "Ann Doe", None),
    ('"We will rebuild it," Ann Doe said.', "We will rebuild it,", "direct", "Ann Doe", None),
    ('"We will rebuild it," said Ann Doe, a mayor.', "We will rebuild it,", "direct", "Ann Doe", None),
    ("“We will rebuild it,” Ann Doe told reporters.", "We will rebuild it,", "direct", "Ann Doe", None),
    ("''We will rebuild it,'' Ann Doe wrote.", "We will rebuild it,", "direct", "Ann Doe", None),
    ("«We will rebuild it», Ann Doe said.", "We will rebuild it", "direct", "Ann Doe", None),
    ("„We will rebuild it“, Ann Doe said.", "We will rebuild it", "direct", "Ann Doe", None),
    ("‘We will rebuild it,’ said Ann Doe.", "We will rebuild it,", "direct", "Ann Doe", None),
    ("”We will rebuild it,” said Ann Doe.", "We will rebuild it,", "direct", "Ann Doe", None),
    ('"We will rebuild it," according to Ann Doe.', "We will rebuild it,", "direct", "Ann Doe", None),
    ('Ann Doe said: "They knew."', "They knew.", "direct", "Ann Doe", None),
    ('Ann Doe called it "They knew."', "They knew.", "partial", "Ann Doe", None),
    ('"They knew it," was how Ann Doe put it.', "They knew it,", "direct", "Ann Doe", None),
    ('"They knew," Ann Doe said.', "They knew,", "direct", "Ann Doe", None),
    ('According to Ann Doe, the bridge is "quite safe."', "quite safe.", "partial", "Ann Doe", None),
    ('In the words of Ann Doe, it was "a shame."', "a shame.", "partial", "Ann Doe", None),
    ('It was "a shame," in the words of Ann Doe.', "a shame,", "partial", "Ann Doe", None),
    ('It was, in the opinion of the mayor, Ann Doe, "a shame."', "a shame.", "partial", "Ann Doe", None),
    ('It was late and, in the words of Ann Doe, "no joke."', "no joke.", "partial", "Ann Doe", None),
    ('In the words of the mayor, the bridge is "quite safe."', "quite safe.", "partial", "the mayor", None),
    ('Ann Doe, who runs the port in Lund, said it was "a shame."', "a shame.", "partial", "Ann Doe", None),
    ('Ann Doe called the plan "reckless" on Monday.', "reckless", "partial", "Ann Doe", None),
    ('The plan was described as "reckless" by Ann Doe.', "reckless", "partial", "Ann Doe", None),
    ('Ann Doe blasted the report, calling it "a fantasy."', "a fantasy.", "partial", "Ann Doe", None),
    ('Ann Doe repeated her claim that the dam is "a time bomb."', "a time bomb.", "partial", "Ann Doe", None),
    ('Bob Roe said Ann Doe had called him "a liar."', "a liar.", "partial", "Ann Doe", "Bob Roe"),
    ("Tom Reed left. He said he knew Bob Roe’s phrase “a shame.”", "a shame.", "partial", "Bob Roe", "Tom Reed"),
    ('The mayor said the port was "lost."', "lost.", "partial", "The mayor", None),
    ('"They lied to us," a source said.', "They lied to us,", "direct", "a source", None),
    ('Ann Doe laughed. "What?" she asked.', "What?", "partial", "Ann Doe", None),
    ('Bob Roe met Ann Doe. "I am tired of it," she said.', "I am tired of it,", "direct", "Ann Doe", None),
    ('"We will rebuild it," said the mayor, Ann Doe.', "We will rebuild it,", "direct", "Ann Doe", None),
    ('The port’s new director, Ann Doe, said it was "a shame."', "a shame.", "partial", "Ann Doe", None),
    ('Its director, Ann Doe, left. The director called it "a shame."', "a shame.", "partial", "Ann Doe", None),
    ('Ann Doe: "The ferry will sail."', "The ferry will sail.", "direct", "Ann Doe", None),
    ('"The ferry will sail." - Ann Doe', "The ferry will sail.", "direct", "Ann Doe", None),
    ('"The ferry will sail." Ann Doe said.', "The ferry will sail.", "direct", "Ann Doe", None),
    ('"It is late." — Ann Doe, two hours later, in the dark', "It is late.", "direct", "Ann Doe", None),
    ('"It is late."\n— Ann Doe (@doe)', "It is late.", "direct", "Ann Doe", None),
    ('As Ann Doe put it, the town is "half asleep."', "half asleep.", "partial", "Ann Doe", None),
    ('Ann Doe said, "The ferry will sail.', "The ferry will sail.", "direct", "Ann Doe", None),
]

# text, who speaks, and whether that is somebody with an entry
SPEAKERS = [
    ('"It is late," the regional hospital said.', "regional hospital", True),
    ('"It is late," police said.', "police", True),
    ('The port company called it "late." The company said no.', "port company", True),
    ('The Dolna Port Authority left. "It is late," the authority said.', "Dolna Port Authority", True),
    ('The Office for Safe Goods met. The Office said that was "too late."', "Office for Safe Goods", True),
    ('Ann Doe sued the river board, which calls the flood "an event."', "river board", True),
    ('The power company met. It said it would "of course" obey.', "power company", True),
    ('"It is late," a source said.', "a source", False),
    ('"It is late," a company said.', "a company", False),
    ('The proposal said it was "too late."', "The proposal", False),
    ('President Ann Doe left. The president said it was "too late."', "Ann Doe", True),
    ('Dolnian President Ann Doe left. The Dolnian president said it was "too late."', "Ann Doe", True),
    ('Verkian President Ann Doe left. The Dolnian president said it was "too late."', "The Dolnian president", False),
    ('Deputy mayor Ann Doe left. The mayor said it was "too late."', "The mayor", False),
    ('President Ann Doe left. The president of the bank said it was "too late."', "The president of the bank", False),
    ('The mayor of Dolna, Ann Doe, said it was "too late."', "Ann Doe", True),
    ('"It is late," said one of the survivors, Ann Doe, from her bed.', "Ann Doe", True),
    ('Ann Doe told a friend that it was "too late," the friend said.', "Ann Doe", True),
    ('Ann Doe said any dealer would recognise it "by smell."', "Ann Doe", True),
    ('Ann Doe said it sounded "like a train."', "Ann Doe", True),
    ('"It is late," said one of them, who gave only his first name, Bodo. Bodo wept.', "Bodo", True),
    ('The maker, Ballotworks, blamed "a certificate."', "Ballotworks", True),
    ('Ann "Queen of the Cone" Doe said it was "too late."', "Ann Doe", True),
    ('My old teacher, Mr Roe, said it was "too late."', "Mr Roe", True),
]

# text, words that must be no quotation, what they are
NOT_SAID = [
    ('Ann Doe will appear on "Good Morning Lund" today.', "Good Morning Lund", "title"),
    ('Her new book, "The Long Quay," sold well.', "The Long Quay,", "title"),
    ('The "lucky" hat lay on the table.', "lucky", "scare"),
    ('The town bought a "smart" bin.', "smart", "scare"),
    ('The dam, which the people here call "the old aunt", hums.', "the old aunt", "nickname"),
    ('He drove a van known locally as "the Gravy Boat".', "the Gravy Boat", "nickname"),
    ('The manager they call "the Postman" left.', "the Postman", "nickname"),
    ('He bought a kettle, the "Sun Larder", for a crown.', "Sun Larder", "title"),
    ('Ann Doe took calls on her "Quay Talk" radio programme.', "Quay Talk", "title"),
    ('Ann Doe said the "fresh" label was old.', "fresh", "scare"),
]

UNKNOWN = [
    'Ann Doe was asked, "Who knew?" She smiled.',
    'The cook was branded "a jumped-up potato" last night.',
    '"The whole valley will be under water by then."',
    'Nothing moved. "The whole valley will be under water."',
]


def words(text: str, quotation: Quotation) -> list[str]:
    return [segment.of(text) for segment in quotation.segments]


def quoted(text: str) -> list[Quotation]:
    return [quotation for quotation in reading.find(text) if quotation.kind != "indirect"]


@pytest.mark.parametrize(("text", "content", "kind", "speaker", "relay"), SAID)
def test_a_quotation_has_its_words_its_kind_and_its_speaker(
    text: str, content: str, kind: str, speaker: str, relay: str | None
) -> None:
    (quotation,) = quoted(text)

    assert words(text, quotation) == [content]
    assert quotation.kind == kind
    assert quotation.speaker is not None
    assert quotation.speaker.name == speaker
    assert (quotation.relayed_by.name if quotation.relayed_by else None) == relay


@pytest.mark.parametrize(("text", "speaker", "named"), SPEAKERS)
def test_a_speaker_is_a_person_a_body_or_nobody_whom_the_text_names(text: str, speaker: str, named: bool) -> None:
    found = quoted(text)[0].speaker

    assert found is not None
    assert (found.name, found.named) == (speaker, named)


@pytest.mark.parametrize(("text", "content", "kind"), NOT_SAID)
def test_what_is_not_speech_is_offered_apart(text: str, content: str, kind: str) -> None:
    assert quoted(text) == []
    assert [(label.span.of(text), label.kind) for label in reading.find_labels(text)] == [(content, kind)]


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_quotation_without_a_speaker_is_kept_and_says_why(text: str) -> None:
    (quotation,) = quoted(text)

    assert quotation.speaker is None
    assert quotation.unknown_because


def test_the_parts_of_one_speech_are_one_quotation() -> None:
    text = '"We will rebuild it," Ann Doe said. "It will take a year."'
    (quotation,) = quoted(text)

    assert words(text, quotation) == ["We will rebuild it,", "It will take a year."]


def test_a_paragraph_that_opens_the_quotation_again_has_the_same_speaker() -> None:
    text = 'Ann Doe said, "We will rebuild it.\n\n"It will take a year."'

    assert [quotation.speaker.name for quotation in quoted(text) if quotation.speaker] == ["Ann Doe"]


def test_a_quotation_inside_a_quotation_is_nested() -> None:
    text = '"He told me, ‘Go home,’ and I went," Ann Doe said.'
    (quotation,) = quoted(text)

    assert [span.of(text) for span in quotation.nested] == ["Go home,"]


@pytest.mark.parametrize(
    ("paragraph", "contents"),
    [
        ("'We won't go,' Ann Doe said. 'It is late.'", ["We won't go,", "It is late."]),
        ("'Who knew?' said Ann Doe.", ["Who knew?"]),
        ("Back in the '90s, said Ann Doe, the bakers' wages fell.", []),
        ("The bakers' club said Ann Doe's plan was mad.", []),
    ],
)
def test_a_paragraph_may_have_single_marks_where_another_has_double_ones(paragraph: str, contents: list[str]) -> None:
    text = f'{paragraph}\n\nBob Roe said it was "fair".'

    assert [part for one in quoted(text)[:-1] for part in words(text, one)] == contents


def test_attributes_of_tags_are_not_quotations() -> None:
    assert quoted('<post author="@doe" date="May 3">The ferry sails.</post>') == []


def test_a_transcript_is_read_by_its_turns() -> None:
    text = "ANN DOE: The ferry sails.\nBOB ROE: Since when?\nANN DOE: Since today."

    assert [(one.speaker.name, words(text, one)) for one in quoted(text) if one.speaker] == [
        ("ANN DOE", ["The ferry sails."]),
        ("BOB ROE", ["Since when?"]),
        ("ANN DOE", ["Since today."]),
    ]


@pytest.mark.parametrize("text", ["The bridge fell on Monday.", "", "Ann Doe walked home in the rain."])
def test_where_nobody_speaks_nothing_is_found(text: str) -> None:
    assert reading.find(text) == ()


def test_a_turn_of_a_transcript_belongs_to_the_person_whom_its_line_names() -> None:
    text = "CHAIR (SEN. ANN DOE): We begin now.\n\nBOB ROE: I am ready.\n\nSEN. DOE: Then speak.\n\nBOB ROE: I will."

    assert [one.speaker and one.speaker.name for one in reading.find(text)] == [
        "ANN DOE", "BOB ROE", "ANN DOE", "BOB ROE",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker", "contested"),
    [
        ("Ann Doe spoke. “We all go home,” she said.", "Ann Doe", False),
        ("Ann Doe met Bob Roe. “We all go home,” she said.", "Ann Doe", False),
        ("Ann Doe met Eve Roe. “We all go home,” she said.", "Ann Doe", False),
        ("Ann Doe spoke. Eve Roe laughed. “We all go home,” she said.", "Eve Roe", True),
        ("With Ann Doe came Eve Roe. “We all go home,” she said.", "Eve Roe", True),
        ("Ann Doe rose. Her lawyer put it to the witness that it rained. “It did,” she replied.", "she", False),
        ("Ann Doe rose. When I asked the minister about it, she said it was “odd”.", "Ann Doe", True),
        ("Ann Doe, the guard, rose. The judge quizzed the guard about it. “It did,” she replied.", "Ann Doe", False),
    ],
)
def test_a_pronoun_that_may_mean_two_says_so(text: str, speaker: str, contested: bool) -> None:
    (quotation,) = quoted(text)

    assert quotation.speaker is not None
    assert (quotation.speaker.name, quotation.speaker.contested) == (speaker, contested)


def test_a_pronoun_is_as_doubtful_in_a_quotation_as_in_the_position_beside_it() -> None:
    found = reading.read("Ann Doe spoke. Eve Roe laughed. She insisted that it was “a shame.”")

    assert [one.holder and (one.holder.name, one.holder.contested) for one in found.stances] == [("Eve Roe", True)]
    assert [one.speaker and (one.speaker.name, one.speaker.contested) for one in found.quotations] == [
        ("Eve Roe", True)
    ]
