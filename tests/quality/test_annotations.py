"""The samples are held to their own definition (README.md): places, marks, numbers, names, dates."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from annotations import FOLDER, Figure, Sample, Span, load, names, table

from briefcli.model.anchor import Anchor
from briefcli.model.figure import Figure as ModelFigure

NAMES = names()
MARKS = "“”\"„‟«»‹›‘’‚‛'"
MARK = rf"(?:''|[{MARKS}])"
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
WORDS = {word: Decimal(number) for number, word in enumerate(UNITS, 1)}
WORDS |= {"seventeen": Decimal(17), "eighteen": Decimal(18), "nineteen": Decimal(19)}
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS |= {ten: Decimal(10 * number) for number, ten in enumerate(TENS, 2)}
WORDS |= {f"{ten}-{unit}": WORDS[ten] + WORDS[unit] for ten in TENS for unit in UNITS[:9]}
WORDS |= {"twice": Decimal(2), "dozen": Decimal(12), "half": Decimal("0.5"), "quarter": Decimal("0.25")}
WORDS |= {"third": Decimal("0.3333"), "fifth": Decimal("0.2"), "tenth": Decimal("0.1")}
SCALES = {"thousand": Decimal(1000), "million": Decimal(10**6), "m": Decimal(10**6), "billion": Decimal(10**9)}
SCALES |= {"bn": Decimal(10**9), "b": Decimal(10**9), "lakh": Decimal(10**5), "crore": Decimal(10**7)}
NUMBER = re.compile(
    r"\d(?:[\d.,:]*\d)?"
    r"|\b(?:" + "|".join(word for word in WORDS if word not in {"quarter", "third", "fifth", "tenth"}) + r")\b"
    r"|\b(?:a|one|two|three|other) (?:quarter|third|fifth|tenth)s?\b"
    r"|\b(?:dozens|hundreds?|thousands?|millions?|billions?)\b"
    r"|\bdoubled?\b",
    re.IGNORECASE,
)
UNMARKED = {
    **dict.fromkeys(["hearing-transcript", "interview", "interview-lifeboat"], r": "),
    **dict.fromkeys(["council", "foghorns"], r"^> "),
    **dict.fromkeys(["live-storm", "live-talks", "live-tunnel", "told-interview", "told-tuner"], r"^"),
}
"""What stands before speech without marks, which goes on to the end of its line."""

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("name", NAMES)]


def test_every_annotation_resolves_to_its_exact_words(name: str) -> None:
    sample = load(name)

    assert [span for span in every_span(sample) if sample.text[span.start : span.end] != span.exact] == []


def test_every_mention_of_a_person_stands_in_the_text(name: str) -> None:
    people = load(name).people

    assert [person.noun.name for person in people if not person.spans] == []


def test_the_article_has_the_length_and_the_form_of_a_sample(name: str) -> None:
    text = load(name).text

    assert 120 <= len(text.split()) <= 600
    assert not set("{}\r\t\ufeff\xa0") & set(text)
    assert text.endswith("\n")


def test_every_quotation_mark_belongs_to_speech_or_to_words_that_are_none(name: str) -> None:
    sample = load(name)
    known = {at for span in marked_spans(sample) for at in marks_around(sample.text, span)}
    known |= {at for span in sample.stray_marks for at in range(span.start, span.end)}
    marks = [match for match in re.finditer(MARK, sample.text) if not is_apostrophe(sample.text, match)]

    assert [context(sample.text, mark.start()) for mark in marks if mark.start() not in known] == []


def test_words_said_to_stand_between_marks_do_so(name: str) -> None:
    sample = load(name)
    unmarked = [span.exact for span in marked_spans(sample) if not marks_around(sample.text, span)]
    if before := UNMARKED.get(name):
        unmarked = [words for words in unmarked if not re.search(rf"(?m){before}{re.escape(words)}$", sample.text)]

    assert unmarked == []


def test_every_number_is_a_figure_or_a_date_or_said_to_be_neither(name: str) -> None:
    sample = load(name)
    spans = [span for figure in sample.figures for span in figure.spans] + list(sample.not_figures)
    spans += [span for found in sample.dates for span in found.spans]
    numbers = [match for match in NUMBER.finditer(sample.text) if not is_covered(match, spans)]

    assert [context(sample.text, match.start()) for match in numbers] == []


def test_a_plainly_written_figure_reads_as_its_value(name: str) -> None:
    wrong = []
    for figure in load(name).file.figures:
        numbers = plain_numbers(exact_of(figure))
        given = [number for number in (figure.value, figure.low, figure.high) if number is not None]
        if len(numbers) == len(given) and numbers != given:
            wrong.append((figure.exact, given, numbers))

    assert wrong == []


def test_every_figure_is_one_that_the_model_takes(name: str) -> None:
    sample = load(name)

    for figure, (span,), *_ in sample.figures:
        ModelFigure(
            id="f",
            anchor=Anchor(report="r", start=span.start, end=span.end, exact=span.exact),
            measure=figure.measure,
            concept=figure.concept,
            bound=figure.bound,
            value=figure.value,
            low=figure.low,
            high=figure.high,
        )
        assert figure.hedge is None or figure.hedge in span.exact
        assert figure.bound in {"exactly", "between"} or figure.hedge


def test_what_stands_beside_a_figure_has_the_words_of_the_article(name: str) -> None:
    sample = load(name)
    words = set(re.findall(r"\w+", sample.text))
    told = [told for figure in sample.file.figures for told in (figure.what, figure.where) if told]

    assert [one for one in told if not words.issuperset(re.findall(r"\w+", one))] == []


def test_a_part_is_one_of_another_figure(name: str) -> None:
    figures = load(name).file.figures
    wholes = {figure.exact for figure in figures}

    assert [one.exact for one in figures if one.part_of and one.part_of not in wholes - {one.exact}] == []


def test_a_figure_was_given_for_a_year_a_month_a_day_or_an_hour(name: str) -> None:
    days = [figure.as_of for figure in load(name).file.figures if figure.as_of]

    assert [day for day in days if not re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?", day)] == []


def test_no_figure_is_annotated_twice(name: str) -> None:
    figures = [(span, figure.value) for figure, (span,), *_ in load(name).figures]

    assert len(figures) == len(set(figures))


def test_whoever_speaks_is_among_the_people(name: str) -> None:
    file = load(name).file
    used = {speaker for quote in file.quotes for speaker in quote.speakers}
    used |= {quote.relayed_by for quote in file.quotes if quote.relayed_by}
    used |= {figure.said_by for figure in file.figures if figure.said_by}

    assert used - {person.name for person in file.people} == set()


def test_whoever_acts_is_among_the_people_or_has_the_words_of_the_article(name: str) -> None:
    sample = load(name)
    used = {deadline.set_by for deadline in sample.file.deadlines if deadline.set_by}
    used |= {who for position in sample.file.positions for who in (position.holder, position.addressee) if who}

    assert [who for who in used - {person.name for person in sample.file.people} if who not in sample.text] == []


def test_nobody_is_among_the_people_twice(name: str) -> None:
    people = [person.name for person in load(name).file.people]

    assert len(people) == len(set(people))


def test_role_and_affiliation_are_words_of_the_article(name: str) -> None:
    sample = load(name)
    people = {person.name for person in sample.file.people}
    words = [person.role for person in sample.file.people if person.role]
    words += [
        person.affiliation for person in sample.file.people if person.affiliation and person.affiliation not in people
    ]

    assert [word for word in words if word not in sample.text] == []


def test_a_quotation_without_a_speaker_says_why_and_one_with_a_speaker_does_not(name: str) -> None:
    quotes = load(name).file.quotes

    assert [quote for quote in quotes if (quote.speaker is None) == (quote.unknown_because is None)] == []


def test_the_mention_stands_near_the_words(name: str) -> None:
    sample = load(name)
    far = [
        (quote.noun.segments, quote.mention.exact)
        for quote in sample.quotes
        if quote.mention
        and abs(paragraph(sample.text, quote.mention.start) - paragraph(sample.text, quote.spans[0].start)) > 2
    ]

    assert far == []


def test_quotations_overlap_only_where_one_is_nested_in_another(name: str) -> None:
    quotes = [quote for quote in load(name).quotes if quote.noun.kind != "indirect"]
    outer = [span for quote in quotes if not quote.noun.nested for span in quote.spans]
    inner = [span for quote in load(name).quotes if quote.noun.nested for span in quote.spans]

    assert [a.exact for a in outer for b in outer if a != b and a.start < b.end and b.start < a.end] == []
    assert [span.exact for span in inner if not any(b.start <= span.start and span.end <= b.end for b in outer)] == []


def test_a_weekday_is_the_day_of_its_date(name: str) -> None:
    wrong = [
        (span.exact, found.value)
        for found, (span,), *_ in load(name).dates
        for weekday in DAYS
        if weekday in span.exact and found.value and re.match(r"\d{4}-\d\d-\d\d(?!/)(?:T|$)", found.value)
        if DAYS[date.fromisoformat(found.value[:10]).weekday()] != weekday
    ]

    assert wrong == []


def test_deadlines_and_publication_are_days_or_moments_or_unknown(name: str) -> None:
    file = load(name).file
    days = [file.published, *(deadline.due for deadline in file.deadlines)]

    assert [day for day in days if day and datetime.fromisoformat(day).isoformat()[: len(day)] != day] == []


def test_no_deadline_lies_before_the_publication_unless_it_was_missed(name: str) -> None:
    file = load(name).file
    early = [
        deadline.exact
        for deadline in file.deadlines
        if deadline.due
        and file.published
        and deadline.due < file.published
        and deadline.status not in {"missed", "met"}
    ]

    assert early == []


def test_a_length_without_another_start_counts_from_the_publication(name: str) -> None:
    file = load(name).file
    wrong = [
        (deadline.exact, deadline.due)
        for deadline in file.deadlines
        for days in re.findall(r"^P(\d+)D$", deadline.length or "")
        if file.published and deadline.due and not re.search("working|business", str(deadline.exact))
        if date.fromisoformat(file.published) + timedelta(int(days)) != date.fromisoformat(deadline.due)
    ]

    assert wrong == []


def test_an_event_stands_on_a_date_of_the_article_and_says_what_happened_in_its_words(name: str) -> None:
    sample = load(name)
    dates = [(span, found.value) for found, (span,), *_ in sample.dates]
    wrong = [
        (span.exact, event.when, event.what)
        for event, (span,), *_ in sample.events
        if event.what not in sample.text
        or not any(span.start < day.end and day.start < span.end and agree(event.when, value) for day, value in dates)
    ]

    assert wrong == []


def test_an_event_is_past_or_ahead_of_the_publication(name: str) -> None:
    file = load(name).file
    wrong = [
        (event.exact, event.when)
        for event in file.events
        if event.when and file.published and re.fullmatch(r"[\d-]+", event.when)
        if (event.when > file.published and event.side == "past")
        or (event.when < file.published[: len(event.when)] and event.side == "future")
    ]

    assert wrong == []


def test_points_of_the_summary_are_first_words_of_sentences(name: str) -> None:
    sample = load(name)
    starts = [sample.text[: span.start].rstrip(" “\"‘'") for span in sample.summary]

    assert len(sample.summary) <= 5
    assert [words.exact for words in (*sample.summary, *sample.not_summary) if len(words.exact.split()) > 6] == []
    assert [start[-40:] for start in starts if not re.search(r"(?:[.!?”’\n—:)•]|--|\n-)$", start)] == []
    assert set(sample.summary).isdisjoint(sample.not_summary)


def test_names_that_are_no_persons_stand_in_the_text_and_are_none_of_the_persons(name: str) -> None:
    sample = load(name)
    persons = {person.name for person in sample.file.people if person.kind == "person"}

    assert [words for words in sample.file.not_people if words not in sample.text] == []
    assert persons.isdisjoint(sample.file.not_people)


def test_the_readme_counts_what_there_is(name: str) -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")

    assert [row for row in table().splitlines() if row.startswith(f"| {name} ") and row not in readme] == []


def every_span(sample: Sample) -> Iterable[Span]:
    for quote in sample.quotes:
        yield from (*quote.spans, *(span for span in (quote.mention, quote.cue) if span))
    yield from marked_spans(sample)
    for spans in (
        *(person.spans for person in sample.people),
        *(figure.spans for figure in sample.figures),
        *(found.spans for found in sample.dates),
        *(deadline.spans for deadline in sample.deadlines),
        *(position.spans for position in sample.positions),
        *(event.spans for event in sample.events),
    ):
        yield from spans
    yield from (*sample.not_figures, *sample.not_deadlines, *sample.stray_marks, *sample.other_terms)
    yield from (*sample.summary, *sample.not_summary)


def marked_spans(sample: Sample) -> list[Span]:
    speech = [span for quote in sample.quotes if quote.noun.kind != "indirect" for span in quote.spans]
    return speech + [span for found in sample.not_speech for span in found.spans]


def marks_around(text: str, span: Span) -> set[int]:
    before = text[: span.start]
    opening = re.search(rf"(?:{MARK} ?)*$", before)
    closing = re.match(rf"[.,;:!?…]*(?: ?{MARK}(?!\w))*", text[span.end :])
    start = opening.start() if opening else span.start
    end = span.end + (closing.end() if closing else 0)
    places = [mark.start() for mark in re.finditer(MARK, text[:end])]
    return {at for at in places if start <= at < span.start or span.end <= at}


def is_apostrophe(text: str, mark: re.Match[str]) -> bool:
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark[0] not in {"’", "'"}:
        return False
    return (before.isalnum() and (after.isalnum() or before == "s")) or after.isdigit()


def is_covered(match: re.Match[str], spans: Iterable[Span]) -> bool:
    return any(span.start <= match.start() and match.end() <= span.end for span in spans)


def exact_of(figure: Figure) -> str:
    words = figure.exact if isinstance(figure.exact, str) else figure.exact[0]
    inner = re.search(r"{(.*)}", words, re.DOTALL)
    return inner[1] if inner else words


def plain_numbers(words: str) -> list[Decimal]:
    """The numbers of a phrase written in the simple ways; a scale after the second of two holds for both."""
    found: list[Decimal] = []
    words = re.sub(r"(?i)^(?:between|under|over|all) |, give or take.*|times that number", "", words)
    pattern = r"(?i)((?:(?<!\S)-)?\d[\d,]*(?:\.\d+)?)[ -]?(thousand|million|billion|lakh|crore|bn?\b|m\b)?"
    pattern += r"|\b(" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")\b"
    scales = []
    for digits, scale, word in re.findall(pattern, words):
        found.append(Decimal(digits.replace(",", "")) if digits else WORDS[word.lower()])
        scales.append(SCALES[scale.lower()] if scale else Decimal(1))
    if re.search(r"(?i) and a half|one in |nine in |two[ -]thirds|three quarters|half a dozen|months and ", words):
        return []
    if len(found) == 2 and re.search(r" (?:to|and) |\d[–-]\d", words):
        scales = [max(scales)] * 2
    if re.search(r"(?i)half a million", words):
        return [Decimal(500000)]
    return [number * scale for number, scale in zip(found, scales, strict=True)]


def agree(when: str | None, value: str | None) -> bool:
    """Whether a day, month or year is that of a date, or of a part of it."""
    if when is None or value is None:
        return when == value
    return value.startswith(when) or when.startswith(value[: len("2026-08-14")])


def paragraph(text: str, at: int) -> int:
    return len(re.findall(r"\n+", text[:at]))


def context(text: str, at: int) -> str:
    return text[max(0, at - 25) : at] + "⟦" + text[at : at + 25]
