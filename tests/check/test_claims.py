"""Claims: what somebody says that a report says, and what comes of it."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from briefcli.check.claims import Claims, Report
from briefcli.check.texts import Text
from briefcli.model.claim import Claim, Judged, Misread
from briefcli.store import claims
from marsk import LATER

Brief = Callable[..., Any]

REPORT = """\
The sea wall of Marsk held in the storm. At least 12 boats were lost, and more than 30 houses were flooded.

“We will not accept a lower wall,” said Ada Quill, the mayor of Marsk. The harbour office has 50 days to answer.

Tom Reed, a fisherman, said: “Nobody warned us.” The mayor – who had slept at the town hall – said that help was near.
"""

# Six statements that were altered as the aligners of other tools let them pass, and what must be named instead.
ALTERED = {
    "At least 72 boats were lost": [("number", "72", "12")],
    "72 boats were lost": [("number", "72", "12")],
    "We will accept a lower wall": [("negation", "", "not")],
    "The harbour office has 10 days to answer": [("number", "10", "50")],
    "“We will not accept a lower wall,” said Ada Holm": [("name", "Holm", "Quill")],
    "fewer than 30 houses were flooded": [("hedge", "fewer", "more")],
}


def judge(reports: dict[str, str] | None = None, **fields: Any) -> Judged:
    at_hand = [Report(name, Text(name, text)) for name, text in (reports or {"wall": REPORT}).items()]
    return Claims(at_hand).judge(Claim(line=1, **fields))


@pytest.mark.parametrize("exact", ALTERED)
def test_an_altered_statement_is_refused_and_the_change_is_named(exact: str) -> None:
    verdict = judge(exact=exact).verdict

    assert verdict.kind == "altered"
    assert [(one.kind, one.expected, one.found) for one in verdict.changes] == ALTERED[exact]


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"exact": "12 boats"}, "verbatim"),
        ({"exact": "12 boats", "start": 50, "end": 58}, "verbatim"),
        ({"exact": "12 boats", "start": 50}, "verbatim"),
        ({"exact": "12 boats", "end": 58}, "verbatim"),
        ({"exact": "12 boats", "start": 3, "end": 11}, "moved"),
        ({"exact": "“Nobody warned us.”", "start": -4, "end": 2}, "moved"),
        ({"exact": '"Nobody warned us."'}, "normalised"),
        ({"exact": "The"}, "ambiguous"),
        ({"exact": "whales sang all night long"}, "absent"),
        ({"exact": ""}, "absent"),
        ({"exact": " \n"}, "absent"),
        ({"exact": REPORT * 2}, "altered"),
        ({"exact": "12 boats", "report": "nowhere"}, "unproven"),
        ({"exact": "12 boats", "report": "wall"}, "verbatim"),
    ],
)
def test_the_words_of_a_claim_are_judged(fields: dict[str, Any], kind: str) -> None:
    assert judge(**fields).verdict.kind == kind


UNTOLD = (
    "the speaker is not confirmed: it cannot be told who says these words in the report: "
    "they stand in no quotation and no reported speech"
)


@pytest.mark.parametrize(
    ("fields", "verdict", "message"),
    [
        ({"exact": "We will not accept a lower wall", "speaker": "Ada Quill"}, "verbatim", None),
        ({"exact": "We will not accept a lower wall", "speaker": "Mayor Ada Quill"}, "verbatim", None),
        ({"exact": "not accept a lower wall", "speaker": "Quill"}, "verbatim", None),
        (
            {"exact": "accept a lower wall", "speaker": "Quill"},
            "altered",
            "directly beside the words stands “not” (a negation)",
        ),
        ({"exact": "Nobody warned us.", "speaker": "Tom Reed"}, "verbatim", None),
        (
            {"exact": "Nobody warned us.", "speaker": "Ada Quill"},
            "misattributed",
            "the report gives these words to “Tom Reed”",
        ),
        (
            {"exact": "We will not accept a lower wall", "speaker": "Ada Reed"},
            "misattributed",
            "the report gives these words to “Ada Quill”",
        ),
        (
            {"exact": "more than 30 houses", "speaker": "Ada Quill"},
            "unconfirmed",
            UNTOLD,
        ),
        ({"exact": "more than 30 houses", "value": 30, "bound": "more than"}, "verbatim", None),
        ({"exact": "more than 30 houses", "value": 30}, "verbatim", None),
        ({"exact": "50 days", "bound": "exactly"}, "verbatim", None),
        ({"exact": "12 boats", "value": 12, "bound": "at least"}, "verbatim", None),
        ({"exact": "12 boats", "value": 12, "bound": "at most"}, "altered", "the words say “at least”, not “at most”"),
        ({"exact": "more than 30 houses", "value": 300}, "altered", "the words say 30, not 300"),
        (
            {"exact": "more than 30 houses", "value": 30, "bound": "exactly"},
            "altered",
            "the words say “more than”, not “exactly”",
        ),
        (
            {"exact": "12 boats", "value": 12},
            "altered",
            "“At least” stands directly beside the number, and the claim leaves it out",
        ),
        ({"exact": "Nobody warned us.", "value": 1}, "unproven", "no number can be read from the words"),
    ],
)
def test_what_is_claimed_beside_the_words_counts(fields: dict[str, Any], verdict: str, message: str | None) -> None:
    number = {"value": Decimal(fields["value"])} if "value" in fields else {}
    judged = judge(**fields | number)

    told = [doubt.message for doubt in judged.doubts if doubt.weight != "aside"]
    assert (judged.verdict.kind, told) == (verdict, [message] if message else [])
    assert judged.words.kind == "verbatim"


WIDE = "Ærø’s wall – 𝟜 metres – held. Ærø sleeps. Ærø sleeps well."


@pytest.mark.parametrize(
    ("exact", "start", "end", "what", "place"),
    [
        ("held", 35, 39, "bytes of UTF-8", (24, 28)),
        ("held", 25, 29, "UTF-16 units", (24, 28)),
        ("held", 24, 27, "the end as included", (24, 28)),
        ("held", 25, 28, "from 1 instead of 0, the end included", (24, 28)),
    ],
)
def test_offsets_that_count_something_else_are_recognised(
    exact: str, start: int, end: int, what: str, place: tuple[int, int]
) -> None:
    judged = judge({"wall": WIDE}, exact=exact, start=start, end=end)

    found = judged.verdict.place
    assert judged.verdict.kind == "moved"
    assert found is not None
    assert (found.start, found.end) == place
    assert any(what in doubt.message for doubt in judged.doubts)


def test_offsets_in_bytes_decide_between_several_places() -> None:
    text = "Ærø’s gulls. Marsk’s gulls. Nobody’s gulls."
    start = len(text[: text.rindex("gulls")].encode())
    judged = judge({"wall": text}, exact="gulls", start=start, end=start + 5)

    assert judged.verdict.place is not None
    assert (judged.verdict.kind, judged.verdict.place.start) == ("moved", text.rindex("gulls"))


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (-3, 1, "`start` (-3) lies before the text"),
        (9, 3, "`end` (3) does not lie after `start` (9)"),
        (0, 59, "`end` (59) lies beyond the report, which has 58 characters; do the offsets count UTF-16 units?"),
        (0, 70, "`end` (70) lies beyond the report, which has 58 characters; do the offsets count bytes?"),
        (0, 900, "`end` (900) lies beyond the report, which has 58 characters"),
        (0, 2, "`start` and `end` span 2 characters, and the words have 4"),
        (10**15, 10**16, "`end` (10,000,000,000,000,000) lies beyond the report, which has 58 characters"),
    ],
)
def test_offsets_that_cannot_be_are_reported(start: int, end: int, message: str) -> None:
    judged = judge({"wall": WIDE}, exact="held", start=start, end=end)

    assert [doubt.message for doubt in judged.doubts] == [message]
    assert judged.verdict.kind == "moved"


LEDGER = "The sea wall of Marsk held in the storm. Then at most 12 boats were lost, said the ledger of the harbour."


@pytest.mark.parametrize(
    ("fields", "kind", "report"),
    [
        ({"exact": "said the ledger"}, "verbatim", "ledger"),
        ({"exact": "The sea wall of Marsk held"}, "verbatim", "wall"),  # in both: the first
        ({"exact": "the sea wall of Marsk held"}, "edited", "wall"),
        ({"exact": "Said the ledger"}, "edited", "ledger"),
        ({"exact": "said the ledger", "start": 3, "end": 18}, "moved", "ledger"),
        ({"exact": "At least 72 boats were lost"}, "altered", "wall"),
        ({"exact": "Then at most 72 boats were lost"}, "altered", "wall"),  # the first that has something like it
        ({"exact": "a lower wall", "speaker": "Ada Quill"}, "verbatim", "wall"),
        ({"exact": "the harbour"}, "verbatim", "ledger"),
        ({"exact": "nothing of this was told anywhere"}, "absent", "wall"),
    ],
)
def test_a_claim_of_no_report_is_looked_for_in_all(fields: dict[str, Any], kind: str, report: str) -> None:
    judged = judge({"wall": REPORT, "ledger": LEDGER}, **fields)

    assert judged.verdict.kind == kind
    assert report in judged.message


def test_of_several_reports_the_one_counts_in_which_a_claim_stands_best() -> None:
    both = {"wall": REPORT, "log": LATER}

    assert judge(both, exact="Every mast tells a story").verdict.kind == "verbatim"
    assert judge(both, exact="Every mast tells a story", report="wall").verdict.kind == "elsewhere"
    assert judge(both, exact="72 boats were lost").verdict.kind == "altered"


# What is read ---------------------------------------------------------------------------------------


def lines(*values: Any) -> bytes:
    return b"".join((one if isinstance(one, bytes) else json.dumps(one).encode()) + b"\n" for one in values)


QUOTE = {"type": "TextQuoteSelector", "exact": "12 boats", "prefix": "At least ", "suffix": " were"}
POSITION = {"type": "TextPositionSelector", "start": 50, "end": 58}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"exact": "a b"}, {"exact": "a b"}),
        ({"exact": "a", "start": 1, "end": 2, "id": 7, "score": 0.5}, {"exact": "a", "start": 1, "end": 2}),
        ({"exact": "a", "value": 1.25, "bound": "about"}, {"exact": "a", "value": Decimal("1.25"), "bound": "about"}),
        ({"exact": "a", "speaker": None, "report": "x"}, {"exact": "a", "report": "x"}),
        (
            {"extraction_text": "a", "char_interval": {"start_pos": 1, "end_pos": 2}},
            {"exact": "a", "start": 1, "end": 2},
        ),
        ({"extraction_text": "a", "char_interval": None, "extraction_class": "toll"}, {"exact": "a"}),
        ({"target": {"selector": QUOTE}}, {"exact": "12 boats", "prefix": "At least ", "suffix": " were"}),
        (
            {"type": "Annotation", "target": [{"source": "https://a.example/1", "selector": [POSITION, QUOTE]}]},
            {
                "exact": "12 boats",
                "prefix": "At least ",
                "suffix": " were",
                "start": 50,
                "end": 58,
                "report": "https://a.example/1",
            },
        ),
        (
            {"target": {"source": {"id": "wall"}, "selector": {**QUOTE, "refinedBy": POSITION}}},
            {"exact": "12 boats", "prefix": "At least ", "suffix": " were", "start": 50, "end": 58, "report": "wall"},
        ),
    ],
)
def test_a_claim_is_read(value: Any, expected: dict[str, Any]) -> None:
    assert claims.decode(lines(value)) == [Claim(line=1, **expected)]


def test_a_document_of_langextract_is_as_many_claims_as_it_has_extractions() -> None:
    document = {"text": REPORT, "extractions": [{"extraction_text": "a"}, {"extraction_text": "b"}, 5]}

    assert claims.decode(lines({"exact": "c"}, document)) == [
        Claim(line=1, exact="c"),
        Claim(line=2, item=0, exact="a"),
        Claim(line=2, item=1, exact="b"),
        Misread(
            line=2,
            item=2,
            message="a claim is an object { … }, and this is not one",
            remedy='Write one JSON object a line: {"exact": "the words"}',
        ),
    ]


def test_a_json_document_over_several_lines_is_read_with_the_line_of_each_claim() -> None:
    data = b'\xef\xbb\xbf[\n  {"exact":\n   "a"},\n\n  {"exact": "b"}\n]\n'

    assert claims.decode(data) == [Claim(line=2, exact="a"), Claim(line=5, exact="b")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32-be"])
@pytest.mark.parametrize("text", ['[{"exact": "a"},\n {"exact": "b"}]', '{"exact": "a"}\n{"exact": "b"}\n'])
def test_claims_that_are_not_utf_8_are_not_read(text: str, encoding: str) -> None:
    read = claims.decode(text.encode(encoding))

    assert read
    assert [one for one in read if not isinstance(one, Misread)] == []


def test_a_document_with_halves_of_characters_is_not_read() -> None:
    first, second, third = claims.decode(b'[\n{"exact": "\xed\xa0\x80"}\n]\n')

    assert isinstance(second, Misread)
    assert second.message == "byte 12 of the line, 0xED, is not part of any UTF-8 text"
    assert (type(first), type(third)) == (Misread, Misread)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"hello", "this is not JSON"),
        (b'{"exact": "a"', "this is not JSON from column 14 on"),
        (b"[" * 100_000, "this is not JSON"),
        (b"null", "this is not JSON, or nothing but null"),
        (b"12", "a claim is an object { … }, and this is not one"),
        (b"{}", "there are no words: the field “exact” is missing, and the fields are none"),
        (b'{"text": "a"}', "there are no words: the field “exact” is missing, and the fields are “text”"),
        (b'{"exact": null}', "there are no words: the field “exact” is missing, and the fields are “exact”"),
        (b'{"exact": 12}', "“exact” must be text"),
        (b'{"exact": "a", "start": "1"}', "“start” must be a whole number"),
        (b'{"exact": "a", "end": 1.5}', "“end” must be a whole number"),
        (b'{"exact": "a", "start": true}', "“start” must be a whole number"),
        (b'{"exact": "a", "value": "12"}', "“value” must be a number"),
        (b'{"exact": "a", "value": 1e999}', "“value” is larger or longer than any figure"),
        (b'{"exact": "a", "start": 1' + b"0" * 5000 + b"}", "“start” must be a whole number"),
        (b'{"exact": "a", "start": 100000000000000000000}', "“start” lies beyond any text"),
        (b'{"exact": "\\ud800"}', "“exact” holds half of a character"),
        (b'{"exact": "\xed\xa0\x80"}', "byte 12 of the line, 0xED, is not part of any UTF-8 text"),
        (b'{"exact": "\xed\xa0\xbd\xed\xb8\x80"}', "byte 12 of the line, 0xED, is not part of any UTF-8 text"),
        (b'{"exact": "\xff"}', "byte 12 of the line, 0xFF, is not part of any UTF-8 text"),
        (
            b'{"target": {"selector": {"start": 1, "end": 2}}}',
            "the annotation has no TextQuoteSelector, so that it claims no words",
        ),
        (b'{"target": "https://a.example"}', "the annotation has no TextQuoteSelector, so that it claims no words"),
    ],
)
def test_what_is_not_a_claim_is_reported_with_its_line_and_the_others_are_read(line: bytes, message: str) -> None:
    before, bad, after = claims.decode(lines({"exact": "a"}, line, {"exact": "b"}))

    assert (before, after) == (Claim(line=1, exact="a"), Claim(line=3, exact="b"))
    assert isinstance(bad, Misread)
    assert (bad.line, bad.message) == (2, message)
    assert bad.remedy


def test_a_wrong_bound_is_answered_with_the_possible_ones() -> None:
    (bad,) = claims.decode(lines({"exact": "a", "bound": "over"}))

    assert isinstance(bad, Misread)
    assert bad.message.startswith("“bound” must be one of these: exactly, at least, more than")


def test_nothing_is_not_a_claim() -> None:
    assert claims.decode(b"") == claims.decode(b"\n \n") == []


def test_our_own_records_are_claims(brief: Callable[..., Any], tmp_path: Path) -> None:
    report, draft = tmp_path / "report.txt", tmp_path / "draft.md"
    report.write_text(
        "MARSK, Friday 9 May 2031. At least 12 boats were lost. “The wall held,” said Ada Quill, the mayor of Marsk, "
        "“and it will be mended.” Tom Reed said that the bay was calm.\n",
        encoding="utf-8",
    )
    draft.write_text(
        "Some 12 boats were lost. “The wall held,” Ada Quill said, “and it will be mended.” Reed called the bay calm. "
        "“It will be sold,” said Tom Reed, the pilot of Marsk.\n",
        encoding="utf-8",
    )
    quotes, figures = (brief(verb, str(draft), "--jsonl").out.encode() for verb in ("quotes", "figures"))
    judged = brief("check", "--claims", "-", "--report", str(report), "--jsonl", stdin=quotes)
    numbers = brief("check", "--claims", "-", "--report", str(report), "--jsonl", stdin=figures)

    found = [json.loads(line) for line in judged.out.splitlines()]
    assert [(one["exact"], one["speaker"], one["accepted"]) for one in found] == [
        ("The wall held,", "Ada Quill", True),
        ("and it will be mended.", "Ada Quill", True),
        ("It will be sold,", "Tom Reed", False),
    ]
    (number,) = [json.loads(line) for line in numbers.out.splitlines()]
    assert (number["exact"], number["value"], number["bound"], number["accepted"]) == (
        "Some 12 boats",
        12,
        "about",
        False,
    )


def test_every_report_counts(brief: Callable[..., Any], tmp_path: Path) -> None:
    for name, words in (("a/news", "The wall held."), ("b/news", "The bay was calm."), ("log", "It rained all night.")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.txt").write_text(f"MARSK, Friday. Quill said: “{words}”\n", encoding="utf-8")
    claims = b'{"exact": "The wall held."}\n{"exact": "The bay was calm."}\n{"exact": "It rained all night."}\n'
    first, second, third = (str(tmp_path / f"{one}.txt") for one in ("a/news", "b/news", "log"))

    handed = brief("check", "--claims", "-", "--report", first, "--report", second, "--report", third, stdin=claims)
    beside = brief("check", first, "--claims", "-", "--report", second, "--report", third, stdin=claims)

    assert (handed.status, beside.status) == (0, 0)


MARKDOWN = """\
The town was flooded. [L]eader Ada Quill said that the **old** dike would not hold, and that
[Tom Reed](/reed) had 12 boats.

The fee is ~~2~~ 3 crowns, said [Bo Vane](/vane "Bo"), and in May the 1,2000 [sic] boats were counted.[^1]
"""


@pytest.mark.parametrize(
    ("exact", "kind"),
    [
        ("the old dike would not hold, and that Tom Reed had 12 boats", "normalised"),
        ("The fee is 3 crowns, said Bo Vane, and in May", "normalised"),
        ("the **old** dike would not hold", "verbatim"),
        ("[T]he fee is 3 crowns, said [Bo Vane](/vane)", "edited"),
        ("the old dike [of Marsk] would not hold, and that Tom Reed", "edited"),
        ("[t]he fee is 3 crowns, said Bo Vane, and in May the 1,2000 [sic] boats were counted", "edited"),
        ("The fee is 2 crowns, said Bo Vane, and in May", "altered"),
        ("the old dike would hold, and that Tom Reed had 12 boats", "altered"),
        ("the old dike would not hold, and that Tom Roe had 12 boats", "altered"),
    ],
)
def test_the_marks_of_markdown_are_no_words_of_an_article_or_of_a_claim(exact: str, kind: str) -> None:
    judged = judge({"page": MARKDOWN}, exact=exact)

    assert judged.verdict.kind == kind
    assert ("Markdown" in judged.verdict.forgiven) == (kind in ("normalised", "edited"))


def test_words_in_markdown_stand_at_their_place_in_the_text_as_it_is_kept() -> None:
    judged = judge({"page": MARKDOWN}, exact="that the old dike would not hold", speaker="Ada Quill")

    assert judged.verdict.kind == "normalised"
    assert judged.verdict.place is not None
    assert MARKDOWN[judged.verdict.place.start : judged.verdict.place.end] == "that the **old** dike would not hold"
