"""What must hold for every text and every claim, however odd; `benchmarks/growth.py`: linear time."""

import html
import re
import sys
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import repeated
from briefcli.check import words
from briefcli.check.claims import Claims, Report
from briefcli.check.glyphs import BLANKS, INVISIBLE, Reading
from briefcli.check.passages import judge
from briefcli.check.source import Source
from briefcli.check.texts import Text
from briefcli.extract.text.offsets import Span
from briefcli.model.claim import Claim
from briefcli.model.verdict import Verdict

PIECES = [
    "the ", "The ", "mayor", "Ann Doe", " ", "  ", "\n", "\r\n", "\n\n", "\u00a0", "12", "1,200", "1.5 million", "two ",
    "hundred", "not ", "can't", "can’t", "'s", "“", "”", '"', "''", "``", "—", "--", "–", "-", "-3", "…", "...",
    ". ", ", ", "\u00ad", "\u200b", "\ufeff", "ﬁ", "fi", "é", "e\u0301", "\u0301", "&amp;", "&nbsp;", "&quot;", "&",
    ";", "$", "5", "%", "½", "²", "東京", "\u202e", "😀", "\x00", "at least ", "non-", "violent", "may ", "of ", "ỹ",
    "각", "\u1100\u1161",
]  # fmt: skip
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
places = st.one_of(st.none(), st.integers(-10, 300))

REPORT = (
    "At least 12 people were killed in Orlen on Monday — the worst since 2012–13, said Ann Doe’s office. "
    '"We can’t accept that," the mayor’s café-owning deputy, Bob Roe, told reporters at 8 p.m. in Varna & Ivel. '
    "The flat field was officially flooded with 1,200 tonnes of waste; five ships left for the Straße of Zürich."
)
HARMLESS = [
    lambda text: text.translate(str.maketrans("“”‘’—–", "\"\"''-—")),
    lambda text: text.replace('"', "“").replace("'", "’"),
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace(" ", " \r\n  "),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "\u202f\u200b"),
    lambda text: text.replace("-", "\u2011").replace("—", "--"),
    lambda text: unicodedata.normalize("NFD", text),
    html.escape,
    lambda text: text.replace("&", "&#38;").replace("é", "&eacute;").replace("’", "&rsquo;"),
    lambda text: re.sub("(?<=[a-z])(?=[a-z])", "\u00ad", text),
    lambda text: text.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ"),
    lambda text: f"\ufeff {text}\n",
]


def test_blanks_are_all_white_space_that_there_is() -> None:
    assert set(BLANKS) == {char for char in map(chr, range(sys.maxunicode + 1)) if char.isspace()} | set(INVISIBLE)


@pytest.mark.slow
@given(texts, texts, places, places, texts)
def test_every_claim_has_a_verdict_with_offsets_in_the_text(
    text: str, claim: str, start: int | None, end: int | None, context: str
) -> None:
    verdict = judge(claim, start, end, Source("one", text), [Source("two", context)], prefix=context[:9] or None)

    _check_offsets(verdict, claim, {"one": text, "two": context})


@pytest.mark.slow
@given(texts, st.data())
def test_a_slice_between_words_is_found_and_one_that_cuts_a_word_is_not_accepted(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    claim = text[start:end]
    verdict = judge(claim, start, end, Source("one", text))
    _check_offsets(verdict, claim, {"one": text})
    reading = Reading(text)
    edges = reading.onward(start, end)
    if (
        reading.back(*edges) == (start, end)
        and any(map(str.isalnum, reading.form[slice(*edges)]))
        and claim.strip() == claim
    ):
        is_cut = Source("one", text).cuts(Span(*edges))
        assume(claim[0] not in "\u00ad\u200b\ufeff" and claim[-1] not in "\u00ad\u200b\ufeff")
        assert verdict.kind == ("altered" if is_cut else "verbatim")


@pytest.mark.slow
@given(st.data(), st.sampled_from(HARMLESS), st.booleans())
def test_a_harmless_rewriting_of_the_claim_or_of_the_text_is_accepted(
    data: st.DataObject, rewrite: object, of_text: bool
) -> None:
    assert callable(rewrite)
    spans = [match.span() for match in re.finditer(r"\S+", REPORT)]
    first = data.draw(st.integers(0, len(spans) - 4))
    last = data.draw(st.integers(first + 3, len(spans) - 1))
    claim = REPORT[spans[first][0] : spans[last][1]]
    text, claim = (rewrite(REPORT), claim) if of_text else (REPORT, rewrite(claim))
    verdict = judge(claim, None, None, Source("one", text))

    assert verdict.accepted
    assert verdict.place is not None
    assert verdict.kind == ("verbatim" if text[verdict.place.start : verdict.place.end] == claim else "normalised")


@given(st.data())
@pytest.mark.slow
def test_a_changed_digit_is_never_accepted_and_named_a_number(data: st.DataObject) -> None:
    digits = [match.start() for match in re.finditer(r"\d", REPORT)]
    place = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from("0123456789²٣５½"))
    assume(other != REPORT[place])
    start = REPORT.rfind(" ", 0, max(place - 20, 0)) + 1
    end = REPORT.find(" ", place + 20)
    verdict = judge(REPORT[start:place] + other + REPORT[place + 1 : end], start, end, Source("one", REPORT))

    assert verdict.kind == "altered"
    assert {change.kind for change in verdict.changes} == {"number"}


@given(texts)
@pytest.mark.slow
def test_offsets_of_a_reading_lead_back_to_the_same_words(text: str) -> None:
    reading = Reading(text)
    for word in words.find(reading.form):
        start, end = reading.back(word.start, word.end)
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize("piece", repeated.CLAIMS.values(), ids=repeated.CLAIMS.keys())
@pytest.mark.slow
def test_a_long_hostile_claim_has_a_verdict_like_any_other(piece: str) -> None:
    long = piece * (2_000 // len(piece))
    text = long + " end"
    for claim in repeated.claims_on(long):
        _check_offsets(judge(claim, None, None, Source("one", text)), claim, {"one": text})
        _check_offsets(judge(claim, 1, len(claim) + 1, Source("one", text), prefix="zz"), claim, {"one": text})


def _check_offsets(verdict: Verdict, claim: str, texts_by_id: dict[str, str]) -> None:
    for place in (*verdict.places, *([verdict.place] if verdict.place else [])):
        assert 0 <= place.start < place.end <= len(texts_by_id[place.report])
    for change in (*verdict.changes, *verdict.left_out):
        assert claim[change.expected_start : change.expected_end] == change.expected
        assert texts_by_id["one"][change.found_start : change.found_end] == change.found
    assert bool(verdict.changes) == (verdict.kind == "altered") or verdict.kind == "ambiguous"
    assert not verdict.forgiven or verdict.kind in {"normalised", "moved"}
    if verdict.accepted:
        assert verdict.place is not None
        assert bool(verdict.forgiven) == (texts_by_id["one"][verdict.place.start : verdict.place.end] != claim)


SPEAKERS = [
    "Bob",
    "Roe",
    "B.",
    "Bob Roe",
    "Mr",
    "the",
    "deputy",
    "mayor’s",
    "mayor",
    ",",
    "(",
    ")",
    "of",
    "Orlen",
    "Roe’s",
]
NEVER = [
    "Ann",
    "Doe",
    "wife",
    "lawyer",
    "for",
    "former",
    "office",
    "spokesman",
    "Jr.",
    "Mrs",
    "and",
    "aide",
    "to",
    "vice",
]
PLAIN = Text("one", "“We can’t accept that,” said Bob Roe, the mayor’s deputy in Orlen. “Nor can we,” said Ann Doe.")


@given(st.lists(st.sampled_from([*SPEAKERS, *NEVER]), max_size=6).map(" ".join))
def test_no_word_of_an_accepted_speaker_is_without_proof(speaker: str) -> None:
    judged = Claims([Report("one", PLAIN)]).judge(Claim(line=1, exact="We can’t accept that", speaker=speaker))

    if judged.verdict.accepted:
        assert "Roe" in speaker or "deputy" in speaker
        assert not set(NEVER) & set(speaker.split())


@given(st.one_of(texts, st.text(st.characters(categories=["L", "M", "P", "Z"]), max_size=60)))
def test_whatever_is_claimed_to_speak_is_judged(speaker: str) -> None:
    judged = Claims([Report("one", PLAIN)]).judge(Claim(line=1, exact="We can’t accept that", speaker=speaker))

    assert judged.words.kind == "verbatim"
    assert judged.verdict.accepted == (not judged.doubts)


RANKS = ("verbatim", "normalised", "edited", "moved", "ambiguous", "altered", "absent")


@pytest.mark.slow
@given(st.lists(texts, min_size=1, max_size=4), texts, places, places, st.booleans())
def test_a_claim_on_several_reports_stands_as_in_the_best_of_them(
    reports: list[str], drawn: str, start: int | None, end: int | None, is_cut: bool
) -> None:
    exact = reports[-1][slice(start, end)] if is_cut else drawn
    claim = Claim(line=1, exact=exact, start=start, end=end)
    named = [Report(str(number), Text(str(number), text)) for number, text in enumerate(reports)]

    alone = [Claims([one]).judge(claim) for one in named]
    alone.sort(key=lambda judged: (not judged.verdict.accepted, RANKS.index(judged.words.kind)))
    together = Claims(named).judge(claim)

    assert together.verdict.accepted == alone[0].verdict.accepted
    assert together == alone[0] or not alone[0].verdict.accepted
