"""The bundled story: all of it is there, and every anchor stands in the article."""

import hashlib
from pathlib import Path

import pytest

from briefcli import find_speakers, load
from briefcli.model import when
from briefcli.model.anchor import Anchor
from briefcli.model.story import Story
from briefcli.store import codec, locations
from briefcli.store.locations import Location

ARTICLE = Path(__file__).parents[2] / "shared" / "story" / "article.txt"
MOST_WORDS = 12


@pytest.fixture(scope="module")
def story() -> Story:
    return load()


@pytest.fixture(scope="module")
def article() -> str:
    if not ARTICLE.exists():
        pytest.skip("the article belongs to its publisher and is not part of the project")
    return ARTICLE.read_bytes().decode()


def anchors(story: Story) -> list[Anchor]:
    return [fact.anchor for fact in story.facts() if fact.anchor is not None]


@pytest.mark.parametrize("location", locations.kept(), ids=lambda location: location.id)
def test_nothing_is_wrong_with_the_file_of_a_bundled_story(location: Location) -> None:
    """At each start only its shape is read, so that this must find whatever `codec` looks for."""
    assert codec.decode(location.path.read_bytes(), location.id) == load(location.id)


def test_the_report_is_the_article(story: Story, article: str) -> None:
    (report,) = story.reports

    assert report.sha256 == hashlib.sha256(article.encode()).hexdigest()
    assert report.length == len(article)


def test_every_anchor_stands_in_the_article(story: Story, article: str) -> None:
    assert len(anchors(story)) > 60
    for anchor in anchors(story):
        assert article[anchor.start : anchor.end] == anchor.exact
        assert article[: anchor.start].endswith(anchor.prefix or "")
        assert article[anchor.end :].startswith(anchor.suffix or "")


def test_an_anchor_is_a_quotation_or_a_few_words(story: Story) -> None:
    quoted = {quote.content for quote in story.quotes}
    for anchor in anchors(story):
        assert anchor.exact in quoted or len(anchor.exact.split()) <= MOST_WORDS


def test_every_citation_has_a_publisher_an_address_and_a_date(story: Story) -> None:
    for fact in story.facts():
        for citation in fact.citations:
            assert citation.publisher
            assert citation.date
            assert when.parse(citation.date)


def test_a_note_cites_a_source_outside(story: Story) -> None:
    assert len(story.notes) >= 8
    assert all(note.citations for note in story.notes)


def test_a_date_that_the_article_does_not_give_is_cited(story: Story) -> None:
    assert all(event.citations for event in story.events if event.when)


def test_the_five_quotations(story: Story) -> None:
    assert [(quote.kind, quote.speaker, quote.relayed_by, quote.content) for quote in story.quotes] == [
        (
            "direct",
            "zelenskyy",
            None,
            "Everything should be done to achieve a ceasefire. The Russian side should stop hiding from decisions.",
        ),
        ("partial", "zelenskyy", "peskov", "more momentum"),
        ("partial", "trump", None, "100 percent tariffs"),
        ("partial", "zakharova", None, "blackmail"),
        (
            "direct",
            "zelenskyy",
            None,
            "A meeting at the leadership level is needed to truly ensure peace – lasting peace.",
        ),
    ]


def test_a_quotation_is_its_anchor_and_a_fragment_stands_in_its_sense(story: Story) -> None:
    for quote in story.quotes:
        assert quote.anchor is not None
        assert quote.anchor.exact == quote.content
        assert quote.kind == "direct" or f"“{quote.content}”" in (quote.sense or "")


def test_the_nine_quantities(story: Story) -> None:
    quantities: list[tuple[object, ...]] = [
        (figure.measure, figure.value, figure.bound, figure.hedge) for figure in story.find_figures()
    ]

    assert quantities == [
        ("killed", 1, "at least", "at least"),
        ("injured", 6, "exactly", None),
        ("killed_or_injured", 1_200_000, "about", "estimates suggesting"),
        ("regions", 4, "exactly", None),
        ("duration", 50, "exactly", None),
        ("percentage", 100, "exactly", None),
        ("missiles", 30, "more than", "over"),
        ("drones", 300, "more than", "over"),
        ("regions", 10, "exactly", None),
    ]


def test_the_deadline_and_its_three_terms(story: Story) -> None:
    (deadline,) = story.deadlines

    assert (deadline.set_by, deadline.addressed_to) == ("trump", "russia")
    assert [
        (str(term.announced), term.length, term.length_max, str(term.due), term.due_latest and str(term.due_latest))
        for term in deadline.terms
    ] == [
        ("2025-07-14", 50, None, "2025-09-02", None),
        ("2025-07-28", 10, 12, "2025-08-07", "2025-08-09"),
        ("2025-07-29", 10, None, "2025-08-08", None),
    ]


def test_both_sides_and_the_united_states_have_positions(story: Story) -> None:
    assert {story.side(position.holder).id for position in story.positions} == {"ukraine", "russia", "united-states"}


@pytest.mark.parametrize(
    ("name", "contents"),
    [
        *[
            (name, ["Everything should be done", "more momentum", "A meeting at the leadership"])
            for name in ("Zelenskyy", "zelensky", "ZELENSKIY", "Зеленський", "volodymyr zelenskyy", "Zelenskky")
        ],
        ("Selenskyj", ["Everything should be done", "more momentum", "A meeting at the leadership"]),
        ("Peskov", ["more momentum"]),
        ("Kremlin", ["more momentum"]),
        ("Песков", ["more momentum"]),
        ("Trump", ["100 percent tariffs"]),
        ("Donald", ["100 percent tariffs"]),
        ("Zakharova", ["blackmail"]),
        ("Sacharowa", ["blackmail"]),
        ("Захарова", ["blackmail"]),
        ("Shakespeare", []),
    ],
)
def test_a_speaker_is_found_however_the_name_is_spelt(story: Story, name: str, contents: list[str]) -> None:
    found = story.find_quotes(by=find_speakers(story, name))

    assert [next(start for start in contents if quote.content.startswith(start)) for quote in found] == contents


@pytest.mark.parametrize(
    ("words", "count"),
    [("ceasefire", 2), ("CEASEFIRE done", 1), ("lasting peace", 1), ("ultimatum", 1), ("nothing of the kind", 0)],
)
def test_quotations_are_found_by_their_words(story: Story, words: str, count: int) -> None:
    assert len(story.find_quotes(about=words)) == count
