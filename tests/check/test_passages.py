"""Whether given words stand in a text, and what differs where they do not."""

import pytest

from briefcli.check.passages import judge
from briefcli.check.source import Source
from briefcli.model.verdict import Verdict

TEXT = (
    "At least 12 people were killed in Orlen on Monday, the mayor, Ann Doe, said.\n\n"
    "“We will not accept any ultimatum,” Bob Roe told reporters. He gave the port 50 days to close.\n\n"
    "Some 1,200 people fled; 1.5 million are in need — the worst since 2012–13. The court can't hear non-violent "
    "protesters of Doe's party. Three hundred and five boats burned, and 40 percent of the fleet sank. "
    "It cost $5.20—10 less—and fell by -3 degrees over 10² miles; the café reopened.\n\n"
    "Team Alpha gained ground. Team Beta gained ground. Two and a half tonnes of grain, may be lost, "
    "and 5 per cent more, at 9 per day; a 50-day strike, 8am–6pm, of the half-dead."
)
OTHER = "The harbour master, Cal Poe, denied that any boat had burned. Team Alpha gained ground in Varna."

ACCEPTED = [
    # the words of the report
    ("12 people were killed in Orlen", "verbatim", ()),
    ("the port 50 days to close.", "verbatim", ()),
    ("Doe", "ambiguous", ()),
    ("Doe's party", "verbatim", ()),
    ("protesters of Doe", "verbatim", ()),
    ("Orlen", "verbatim", ()),
    ("the café", "verbatim", ()),
    # written differently
    ('"We will not accept any ultimatum," Bob Roe', "normalised", ("quotation marks",)),
    ("The court can’t hear", "normalised", ("apostrophes",)),
    ("in need -- the worst", "normalised", ("dashes",)),
    ("in need – the worst since 2012-13", "normalised", ("dashes",)),
    ("non\u2011violent protesters", "normalised", ("dashes",)),
    ("more, at 9", "verbatim", ()),
    ("a 50", "verbatim", ()),
    ("strike, 8am—6pm", "normalised", ("dashes",)),
    ("strike, 8am-6pm", "normalised", ("dashes",)),
    ("strike, 8am—6pm, of the", "normalised", ("dashes",)),
    ("since 2012—13. The court", "normalised", ("dashes",)),
    ("10 less—and fell", "verbatim", ()),
    ("$5.20--10 less", "normalised", ("dashes",)),
    ("50  days", "normalised", ("white space",)),
    ("50\u00a0days", "normalised", ("white space",)),
    ("50\r\ndays", "normalised", ("line ends",)),
    ("Doe, said.\n\n“We", "verbatim", ()),
    ("Doe, said.\n“We", "normalised", ("line ends",)),
    ("\u200bfleet sank ", "normalised", ("white space", "invisible characters")),
    ("told repor\u00adters", "normalised", ("soft hyphens",)),
    ("the \ufb02eet sank", "normalised", ("ligatures",)),
    ("the cafe\u0301 reopened", "normalised", ("Unicode composition",)),
    ("&ldquo;We will not accept&nbsp;any", "normalised", ("white space", "HTML entities")),
    ("gained ground", "ambiguous", ()),
]

# What was claimed, and each change: its kind, the claimed words, those of the report.
ALTERED = [
    # numbers
    ("72 people were killed", [("number", "72", "12")]),
    ("At least 72 people were killed in Orlen", [("number", "72", "12")]),
    ("10 days to close", [("number", "10", "50")]),
    ("10 days", [("number", "10", "50")]),
    ("1200 people fled", [("number", "1200", "1,200")]),
    ("1 200 people fled", [("number", "1 200", "1,200")]),
    ("1.5 billion are in need", [("number", "billion", "million")]),
    ("Three hundred and six boats burned", [("number", "six", "five")]),
    ("fell by 3 degrees", [("number", "3", "-3")]),
    ("over 102 miles", [("number", "102", "10²")]),
    ("５０ days to close", [("number", "５０", "50")]),
    ("It cost €5.20—10", [("number", "€5.20", "$5.20")]),
    # negations
    ("We will accept any ultimatum", [("negation", "", "not")]),
    ("He gave the port not 50 days", [("negation", "not", "")]),
    ("The court can hear non-violent", [("negation", "can", "can't")]),
    ("can't hear violent protesters", [("negation", "violent", "non-violent")]),
    # names
    ("12 people were killed in Varna on Monday", [("name", "Varna", "Orlen")]),
    ("the mayor, Ann Poe, said", [("name", "Poe", "Doe")]),
    ("Team Gamma gained ground", [("name", "Gamma", "Alpha")]),
    # hedges
    ("At most 12 people were killed", [("hedge", "most", "least")]),
    ("the fleet sank. It cost more than $5.20—10", [("hedge", "more than", "")]),
    ("grain, will be lost", [("hedge", "will", "may")]),
    # other words
    ("12 people were wounded in Orlen", [("words", "wounded", "killed")]),
    ("12 People were killed", [("words", "People", "people")]),
    ("the cafe reopened", [("words", "cafe", "café")]),
    ("told reporters that he gave the port 50 days", [("words", "that he", ". He")]),
    ("50 days toclose", [("words", "toclose", "to close")]),
    ("told re-porters", [("words", "re-porters", "reporters")]),
    ("Doe said", [("marks", "", ",")]),
    ("Ann Doe , said", [("marks", "Doe ,", "Doe,")]),
    # cut in mid-word, or in a number
    ("illed in Orlen", [("words", "illed", "killed")]),
    ("12 people were kill", [("words", "kill", "killed")]),
    ("The court can", [("negation", "can", "can't")]),
    ("violent protesters", [("negation", "violent", "non-violent")]),
    ("200 people fled", [("number", "200", "1,200")]),
    ("Some 1,2", [("number", "1,2", "1,200")]),
    ("5 million are in need", [("number", "5", "1.5")]),
    ("million are in need", [("number", "million", "1.5 million")]),
    ("hundred and five boats", [("number", "hundred and five", "Three hundred and five")]),
    ("five boats burned", [("number", "five", "Three hundred and five")]),
    ("and 40", [("number", "40", "40 percent")]),
    ("5.20—10", [("number", "5.20", "$5.20")]),
    ("3 degrees", [("number", "3", "-3")]),
    ("over 10", [("number", "10", "10²")]),
    ("a half tonnes", [("number", "a half", "Two and a half")]),
    ("dead", [("number", "dead", "half-dead")]),
    ("day strike, 8am", [("number", "day", "50-day"), ("number", "8am", "8am–6pm")]),
    ("fell by —3 degrees", [("number", "—3", "-3")]),
    ("of the half", [("number", "half", "half-dead")]),
    ("half tonnes", [("number", "half", "Two and a half")]),
    ("and 5", [("number", "5", "5 per cent")]),
    # paragraphs joined
    ("Doe, said. “We", [("marks", " ", "\n\n")]),
    ("50 days to close. Some 1,200", [("marks", " ", "\n\n")]),
    # the middle left out, sentences joined
    ("At least 12 people were killed, the mayor, Ann Doe, said", [("name", "", "in Orlen on Monday")]),
    ("12 people were killed … on Monday", [("name", "…", "in Orlen")]),
]

ABSENT = [
    "Quick brown foxes jump over lazy dogs",
    "zebra",
    "a" * 5000,
    "",
    " \n ",
    "\u200b",
    "the mayor of Varna denied all of it on the eve of her long journey south",
]


def judged(claim: str, start: int | None = None, end: int | None = None) -> Verdict:
    return judge(claim, start, end, Source("one", TEXT), [Source("two", OTHER)])


@pytest.mark.parametrize(("claim", "kind", "forgiven"), ACCEPTED)
def test_words_that_stand_there(claim: str, kind: str, forgiven: tuple[str, ...]) -> None:
    verdict = judge(claim, None, None, Source("one", TEXT))

    assert (verdict.kind, verdict.forgiven) == (kind, forgiven)


@pytest.mark.parametrize(("claim", "changes"), ALTERED)
@pytest.mark.slow
def test_words_that_were_altered(claim: str, changes: list[tuple[str, str, str]]) -> None:
    verdict = judge(claim, None, None, Source("one", TEXT))

    assert verdict.kind == "altered"
    assert [(change.kind, change.expected, change.found) for change in verdict.changes] == changes
    for change in verdict.changes:
        assert claim[change.expected_start : change.expected_end] == change.expected
        assert TEXT[change.found_start : change.found_end] == change.found


@pytest.mark.parametrize("claim", ABSENT)
def test_words_that_nothing_is_near(claim: str) -> None:
    assert judge(claim, None, None, Source("one", TEXT)).kind == "absent"


def test_without_a_text_nothing_is_proven() -> None:
    assert judge("12 people", 9, 18, None).kind == "unproven"


# Offsets of a claim, its words, and the verdict on it.
PLACED = [
    ("12 people", 9, 18, "verbatim"),
    ("12 people", 9, None, "verbatim"),
    ("12  people", 9, 18, "normalised"),
    ("12 people", 10, 19, "moved"),
    ("12 people", 9000, 9009, "moved"),
    ("12 people", -4, 5, "moved"),
    ("12 people", 18, 9, "moved"),
    ("gained ground", TEXT.rindex("gained ground"), TEXT.rindex("gained ground") + 13, "verbatim"),
    ("gained ground", 9, 22, "ambiguous"),
    ("denied that any boat had burned", 9, 40, "elsewhere"),
    ("2 people", 10, 18, "altered"),
    ("72 people", 9, 18, "altered"),
    ("foxes", 9, 14, "absent"),
]


@pytest.mark.parametrize(("claim", "start", "end", "kind"), PLACED)
def test_words_at_given_offsets(claim: str, start: int, end: int | None, kind: str) -> None:
    assert judged(claim, start, end).kind == kind


def test_words_of_another_report_are_reported_to_stand_there() -> None:
    verdict = judged("Cal Poe, denied")

    assert verdict.kind == "elsewhere"
    assert verdict.place is not None
    assert verdict.place.report == "two"
    assert OTHER[verdict.place.start : verdict.place.end] == "Cal Poe, denied"


def test_words_that_stand_in_the_report_are_not_looked_for_in_others() -> None:
    assert judged("Team Alpha gained ground").kind == "verbatim"


def test_sentences_that_were_joined_are_shown_where_they_stand() -> None:
    verdict = judged("Three hundred and five boats burned. We will not accept any ultimatum")

    assert verdict.kind == "altered"
    first, second = (TEXT[place.start : place.end] for place in verdict.places)
    assert first.startswith("Three hundred and five boats burned")
    assert second == "We will not accept any ultimatum"


# The words before, the words after, and the place among those of "gained ground" that they decide for.
CONTEXTS = [
    ("Team Alpha ", None, "moved", 0),
    ("Team  Beta ", None, "moved", 1),
    (None, ". Two and", "moved", 1),
    ("Alpha ", ". Team", "moved", 0),
    ("Team Gamma ", None, "ambiguous", None),
    ("Team Alpha ", ". Two", "ambiguous", None),
    ("", "", "ambiguous", None),
]


@pytest.mark.parametrize(("prefix", "suffix", "kind", "number"), CONTEXTS)
def test_the_words_around_decide_between_places(
    prefix: str | None, suffix: str | None, kind: str, number: int | None
) -> None:
    verdict = judge("gained ground", 1, 14, Source("one", TEXT), prefix=prefix, suffix=suffix)

    assert verdict.kind == kind
    if number is not None and verdict.place is not None:
        assert verdict.place.start == (TEXT.index, TEXT.rindex)[number]("gained ground")


def test_the_only_place_left_is_refused_where_the_words_around_it_contradict_it() -> None:
    edited = Source("one", "Team Beta gained twelve percent.")

    assert judge("gained twelve percent", 11, 32, edited, prefix="Team Alpha ").kind == "ambiguous"
    assert judge("gained twelve percent", 10, 31, edited, prefix="Team Alpha ").kind == "ambiguous"
    assert judge("gained twelve percent", 10, 31, edited, prefix="Team Alpha ", suffix=".").kind == "ambiguous"
    assert judge("gained twelve percent", 11, 32, edited, prefix="Team Beta ").kind == "moved"


# Offsets of one sentence with the words of another that is much like it; what is right there and what is not.
LIKENESSES = [
    ("Team Alpha sold 12 boats in May.", "Team Beta sold 12 boats in May."),
    ("Team Alpha sold 12 boats in May.", "Team Alpha sold 21 boats in May."),
    ("Team Alpha sold 12 boats in May.", "Team Alpha sold 12 boats by May."),
    ("12 boats", "14 boats"),
    ("by the fifth of September, or I sing", "by the fifth of Greta, or I sing"),
]


@pytest.mark.parametrize(("there", "claim"), LIKENESSES)
def test_the_words_of_a_look_alike_are_not_those_of_the_place_that_a_claim_names(there: str, claim: str) -> None:
    source = Source("one", f"The gulls left. {there} The harbour stayed open for all of the winter. {claim} It rained.")

    verdict = judge(claim, 16, 16 + len(claim), source)
    assert verdict.kind == "ambiguous"
    assert [source.text[place.start : place.end] for place in verdict.places] == [claim]
    assert all(change.expected != change.found for change in verdict.changes)
    assert source.text[verdict.changes[0].found_start : verdict.changes[0].found_end] in there
    assert judge(claim, None, None, source, prefix="The gulls left. ").kind == "ambiguous"
    assert judge(claim, 16, 16 + len(there), source, prefix="all of the winter. ").kind == "moved"


def test_offsets_that_cut_a_mark_in_two_hold_no_words() -> None:
    source = Source("one", "Ann Doe of Varna -- the port -- spoke.")

    assert judge("of Varna --", 8, 19, source).kind == "verbatim"
    assert (judge("of Varna --", 7, 18, source).kind, judge("of Varna —", 8, 19, source).kind) == (
        "moved",
        "normalised",
    )


# Claims which are word for word, and what beside them turns or blurs them.
LEFT_OUT = [
    ("12 people were killed", [("hedge", "At least")]),
    ("accept any ultimatum", [("negation", "not")]),
    ("be lost", [("hedge", "may")]),
    ("1,200 people fled", [("hedge", "Some")]),
    ("people were killed", []),
    ("gained\nground. Two", []),
    ("At least 12 people", []),
    ("lost, and 5 per cent", []),
    ("the pumps were sold", [("negation", "denied that")]),
    ("the lock was open", []),
    ("3 years", [("number", "and six months")]),
    ("six months", [("number", "3 years and")]),
    ("five boats sank", [("number", "Two of the")]),
    ("five boats", []),
    ("She will", [("negation", "not")]),
    ("he goes, she stays", [("words", "If")]),
    ("They pay", [("words", "if")]),
    ("mayor paid", [("words", "former")]),
    ("9 men", [("hedge", "or so")]),
]


@pytest.mark.parametrize(("claim", "left_out"), LEFT_OUT)
def test_what_reverses_or_blurs_the_words_from_outside_is_reported(claim: str, left_out: list[tuple[str, str]]) -> None:
    more = (
        "She denied that the pumps were sold. He said that the lock was open. He got 3 years and six months. "
        "Two of the five boats sank. She will not go. If he goes, she stays. They pay, if it rains. The former mayor "
        "paid. 9 men or so."
    )
    source = Source("one", f"{TEXT} {more}")
    verdict = judge(claim, None, None, source)

    assert [(change.kind, change.found) for change in verdict.left_out] == left_out


# Statements like those which a well-known aligner took as grounded; the source says 14, 9,300 and "not".
GROUNDED_ELSEWHERE = [
    ("At least 84 fishers were drowned off Port Ivel", "number", "84", "14"),
    ("84 fishers were drowned", "number", "84", "14"),
    ("We will sign any treaty", "negation", "", "not"),
    ("7 weeks to leave the bay", "number", "7", "30"),
    ("9,300 homes were flooded", "number", "9,300", "3,900"),
    ("More than 14 fishers were drowned", "hedge", "More than", "At least"),
]


@pytest.mark.parametrize(("claim", "kind", "expected", "found"), GROUNDED_ELSEWHERE)
def test_altered_statements_are_refused_with_the_reason(claim: str, kind: str, expected: str, found: str) -> None:
    text = (
        "At least 14 fishers were drowned off Port Ivel, the coast guard said. "
        "“We will not sign any treaty,” said the envoy, Dag Moe, who has 30 weeks to leave the bay. "
        "The storm flooded homes inland: 3,900 homes were flooded."
    )
    verdict = judge(claim, None, None, Source("one", text))

    assert verdict.kind == "altered"
    assert [(change.kind, change.expected, change.found) for change in verdict.changes] == [(kind, expected, found)]
