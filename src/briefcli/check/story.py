"""What a story says about itself: people, notes, citations, and words that were read twice.

What can be told from the file alone and would make the facts mean nothing is refused when a story is read
(`store/references.py` and the nouns themselves): ids that name nothing or are used twice, a fact without evidence,
offsets beyond a report, a due date that is not announcement + length, terms out of order.
"""

from collections.abc import Iterator
from itertools import chain

from briefcli.check.texts import Texts
from briefcli.model.anchor import Anchor
from briefcli.model.fact import Fact
from briefcli.model.figure import Figure
from briefcli.model.finding import Finding
from briefcli.model.quote import Quote
from briefcli.model.story import Story


def person_without_facts(story: Story, _texts: Texts) -> Iterator[Finding]:
    """Somebody is listed whom no fact and no note mentions."""
    if story.draft:  # a draft lists whoever is named
        return
    mentioned = _mentioned(story)
    for index, person in enumerate(story.people):
        if person.id not in mentioned:
            yield Finding(
                rule="person-without-facts",
                severity="notice",
                place=f"/people/{index}",
                fact=person.id,
                message=f"{person.name} says nothing, does nothing and is mentioned nowhere",
                remedy="Take them out, or name them where they speak or act.",
            )


def note_without_citation(story: Story, _texts: Texts) -> Iterator[Finding]:
    """A note adds something from outside the reports, and names no source for it."""
    for index, note in enumerate(story.notes):
        if not note.citations and not story.draft:  # the notes of a draft are the article's own words
            yield Finding(
                rule="note-without-citation",
                severity="warning",
                place=f"/notes/{index}",
                fact=note.id,
                message=f"the note “{note.title}” names no source",
                remedy="Add the publisher, address and date of what it rests on to its `citations`.",
            )


def citation_without_date(story: Story, _texts: Texts) -> Iterator[Finding]:
    """An outside source is named without the day of its publication."""
    for place, fact in story.places():
        for number, citation in enumerate(fact.citations):
            if citation.date is None:
                yield Finding(
                    rule="citation-without-date",
                    severity="warning",
                    place=f"{place}/citations/{number}",
                    fact=fact.id,
                    message=f"the source “{citation.publisher}” has no date",
                    remedy="Look up when it was published; a month or a year is enough.",
                )


def read_twice(story: Story, _texts: Texts) -> Iterator[Finding]:
    """The same words of a report are read in two ways: two figures or two quotations stand on them."""
    first: dict[object, tuple[Fact, object]] = {}
    for place, fact in story.places():
        if fact.anchor is None or not isinstance(fact, Figure | Quote):
            continue
        counted, reading = _reading(fact)
        words = (fact.anchor.report, fact.anchor.start, fact.anchor.end, counted)
        earlier, read_before = first.setdefault(words, (fact, reading))
        if read_before != reading:
            yield _read_again(place, fact, earlier, fact.anchor)


def _mentioned(story: Story) -> set[str | None]:
    pairs = [(quote.speaker, quote.relayed_by) for quote in story.quotes]
    pairs += [(deadline.set_by, deadline.addressed_to) for deadline in story.deadlines]
    ids: set[str | None] = {figure.said_by for figure in story.figures} | set(chain.from_iterable(pairs))
    for position in story.positions:
        ids |= {position.holder, position.addressee, position.voiced_by}
    ids |= {person.affiliation for person in story.people}
    return ids.union(*(event.who for event in story.events), *(note.about for note in story.notes))


def _reading(fact: Figure | Quote) -> tuple[object, object]:
    """What is read in some words, which may hold several such things, and how."""
    if isinstance(fact, Figure):
        return (fact.measure, fact.unit), (fact.value, fact.low, fact.high, fact.bound)
    return "quotation", (fact.speaker, fact.kind, fact.content)


def _read_again(place: str, fact: Fact, earlier: Fact, anchor: Anchor) -> Finding:
    return Finding(
        rule="read-twice",
        severity="warning",
        place=place,
        fact=fact.id,
        anchor=anchor,
        message=f"the same words are read differently by {earlier.id} and {fact.id}",
        remedy=f"Take out the older reading, or narrow the anchor of {earlier.id} or {fact.id} to its own words.",
    )
