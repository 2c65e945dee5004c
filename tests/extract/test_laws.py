"""What must hold for every text, however odd: offsets, no overlap, no error; `benchmarks/growth.py`: linear time."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import repeated
from briefcli.extract import reading
from briefcli.extract.people import register
from briefcli.extract.text import sentences

PIECES = [
    '"', "“", "”", "''", "'", "‘", "’", "«", "»", "„", " ", "\n", "\n\n", ". ", ", ", ": ", "; ", " - ", "(", ")",
    "Ann Doe", "Doe", "she", "who", "that", "said", "called", "calling", "according to", "and", "the mayor", "<b>",
    "Mr. Roe's", "claim", "2,000", "\u200b", "😀", "É", "\r\n", "ANN: ", "> ", "\n> ", "— ", "to go", "is", "of", "…",
    "[", "]", "three", "half a ", "12", "1,234.5", "½", "٣", "１２", "−5", "%", "$", "million", "at least", "up to",
    "between", "killed", "injured", "people", "next week", "by Friday", "until", "within", "days", "must", "May",
    "2031", "9 a.m.", "deadline", "expires", "30 February", "999",
]  # fmt: skip

texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


@given(texts)
def test_every_span_lies_in_the_text_and_is_not_empty(text: str) -> None:
    require_spans_in(text)


@pytest.mark.parametrize("piece", repeated.QUOTATIONS.values(), ids=repeated.QUOTATIONS.keys())
@pytest.mark.slow
def test_a_long_hostile_text_is_read_like_any_other(piece: str) -> None:
    require_spans_in(piece * (5_000 // len(piece)))


def require_spans_in(text: str) -> None:
    found = reading.read(text)
    spans = [span for one in found.quotations for span in (*one.segments, *one.outer, *one.nested)]
    spans += [voice.mention for one in found.quotations for voice in (one.speaker, one.relayed_by) if voice]
    spans += [label.span for label in found.labels]
    spans += [mention for party in register.find(text) for mention in party.mentions]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(texts)
def test_quotations_between_marks_never_overlap_and_come_in_order(text: str) -> None:
    spans = sorted(span for one in reading.find(text) if one.kind != "indirect" for span in one.segments)

    assert all(first.end <= second.start for first, second in pairwise(spans))


@given(texts)
def test_a_quotation_without_a_speaker_gives_the_reason(text: str) -> None:
    assert all(one.speaker is not None or one.unknown_because for one in reading.find(text))


@given(texts)
def test_sentences_come_in_order_and_never_overlap(text: str) -> None:
    spans = sentences.find(text)

    assert all(first.end <= second.start for first, second in pairwise(spans))
