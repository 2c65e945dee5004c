"""A draft checked against the articles that it rests on, before it is published."""

from collections.abc import Iterator, Sequence

import msgspec

from briefcli.check.drafts import quotations
from briefcli.check.drafts.deadlines import Deadlines
from briefcli.check.drafts.figures import Figures
from briefcli.check.drafts.ignores import Ignore
from briefcli.check.drafts.places import Places, Region
from briefcli.check.drafts.sources import Source
from briefcli.check.drafts.wording import Sentences
from briefcli.model.statement import Proof, Statement

RULES = {
    "altered": "The words between the marks differ from the nearest passage of the sources.",
    "absent": "No source has the words between the marks, or anything like them.",
    "misattributed": "A source has the words, and gives them to somebody else.",
    "edited": "A source has the words, and they were edited as is customary.",
    "speaker-unconfirmed": "A source has the words, and it is not certain that the speaker says them.",
    "figure-value": "A source gives another number for the same thing, in a sentence like that of the draft.",
    "figure-bound": "A source gives the number with a hedge that the draft leaves out, or with another one.",
    "figure-unit": "A source gives the number in another unit.",
    "figure-place": "A source gives the number for another place.",
    "deadline-date": "A source names another day for the deadline.",
    "deadline-length": "A source gives another length for the deadline.",
    "unproven": "Nothing was found in the sources that it could be checked against.",
    "ignored-in-vain": "A comment lets a finding stand that does not exist.",
}
"""Every rule about drafts, with a sentence that says what it finds."""


class Located(msgspec.Struct, frozen=True):
    """What came of a statement, and where it stands in the file of the draft."""

    proof: Proof
    region: Region


class Gated(msgspec.Struct, frozen=True):
    """What came of a draft: every statement in its order, and the comments that let nothing stand."""

    proofs: tuple[Located, ...]
    in_vain: tuple[Ignore, ...]


class Sources:
    """The articles that drafts rest on, with what is worked out from them once."""

    def __init__(self, articles: Sequence[Source]) -> None:
        self.articles = articles
        sentences = Sentences(articles)
        self.figures = Figures(articles, sentences)
        self.deadlines = Deadlines(articles, sentences)


def prove(draft: Source, sources: Sources, raw: str, ignores: Sequence[Ignore]) -> Gated:
    """Every statement of a draft, checked against its sources; `raw` is the text of its file."""
    proofs = sorted(_proofs(draft, sources), key=lambda one: (one.statement.start, one.statement.end))
    places = Places(draft.article.text, raw)
    located = [Located(one, places.region(one.statement.start, one.statement.end)) for one in proofs]
    in_vain: list[Ignore] = []
    for ignore in ignores:
        number = next((index for index, one in enumerate(located) if _is_meant(ignore, one)), None)
        if number is None:
            in_vain.append(ignore)
            continue
        because = ignore.because or "no reason is given"
        proof = msgspec.structs.replace(located[number].proof, ignored_because=because)
        located[number] = Located(proof, located[number].region)
    return Gated(tuple(located), tuple(in_vain))


def _proofs(draft: Source, sources: Sources) -> Iterator[Proof]:
    yield from quotations.prove(draft, sources.articles)
    deadlines = list(sources.deadlines.prove(draft))
    yield from deadlines
    for proof in sources.figures.prove(draft):
        # The length of a deadline is a figure too, and is judged once.
        if not any(_holds(one, proof.statement) for one in deadlines):
            yield proof


def _holds(deadline: Proof, figure: Statement) -> bool:
    told = deadline.statement
    is_length = (figure.told or "").endswith(("day", "days", "week", "weeks", "hours", "hour"))
    is_day = figure.told is None and deadline.outcome == "wrong"
    return told.start <= figure.start and figure.end <= told.end and (is_length or is_day)


def _is_meant(ignore: Ignore, located: Located) -> bool:
    proof = located.proof
    is_near = ignore.first <= located.region.line <= ignore.last
    return is_near and proof.rule == ignore.rule and proof.ignored_because is None
