"""`brief check --claims`: whether what anybody claims stands in a report."""

from collections.abc import Mapping, Sequence

import typer

from briefcli import resources
from briefcli.check.claims import Claims, Report, is_other_article
from briefcli.check.texts import Text
from briefcli.commands import output
from briefcli.commands.presentation import Presentation
from briefcli.commands.reading import called, drafted, standard_input
from briefcli.errors import NothingMatched, UsageError
from briefcli.model.claim import Claim, Judged
from briefcli.model.story import Story
from briefcli.store import claims, reports, stories
from briefcli.store.locations import as_text
from briefcli.store.stories import WithTexts
from briefcli.views import checks
from briefcli.views.checks import ClaimRecord

_KINDS = {
    "altered": "The nearest passage of the report differs, or the number that is claimed.",
    "misattributed": "The report gives the words to somebody other than is claimed.",
    "edited": "The words stand in the report, edited as is customary: by a capital, a mark, an ellipsis or a bracket.",
    "absent": "Nothing like the words stands in the report.",
    "elsewhere": "The words stand in another report than is claimed.",
    "ambiguous": "The words stand in several places, or in one with other words around them.",
    "unconfirmed": "The report has the words, and does not say plainly that the claimed speaker says them.",
    "unproven": "It cannot be told whether the claim holds.",
    "not-read": "This is not a claim.",
}


def run(named: str, story: str | None, handed: Sequence[str], *, strict: bool, sarif: bool, how: Presentation) -> None:
    """Judge the claims in a file on the reports that were handed in, or on those of a story."""
    at_hand = _reports(story, handed)
    read = claims.decode(stories.contents(named, standard_input(named)), named)
    if not read:
        raise NothingMatched(f"{named} holds no claims", 'Write one JSON object a line: {"exact": "the words"}')
    judge = Claims(at_hand).judge
    results = [judge(one) if isinstance(one, Claim) else one for one in read]
    records = checks.claims(results)
    if sarif:
        from briefcli.views import sarif as sarif_log  # other formats do without

        path = output.artifact(stories.file(named))
        output.emit(sarif_log.log(sarif_log.of_claims(records, path), rules=_KINDS, version=resources.version()), how)
    else:
        output.show(ClaimRecord, records, how)
    if is_other_article(one for one in results if isinstance(one, Judged)):
        output.hint("nothing like any of these claims stands in the report: is it another article?")
    if not all(_holds(record, strict=strict) for record in records):
        raise typer.Exit(NothingMatched.status)


def _holds(record: ClaimRecord, *, strict: bool) -> bool:
    """Whether nothing speaks against a claim; where it is strict, it must be proven whole, and at its offsets too."""
    if strict:
        return record.accepted and not record.doubts and record.verdict not in ("moved", "edited")
    return record.accepted or record.verdict == "unconfirmed"


def _reports(story: str | None, handed: Sequence[str]) -> list[Report]:
    """The reports at hand: those of a story, by their ids and addresses, or those handed in, by their names."""
    files = [reports.read(one, standard_input(one)) for one in handed]
    if story is None:
        if not files:
            raise UsageError("nothing is named to judge the claims by", "Name a report: --report FILE, or a story.")
        return _named(files)
    found = stories.open_with_texts(story, standard_input(story))
    if not isinstance(found, WithTexts):
        draft = drafted(found, called(story))
        article = Report(draft.reports[0].id, Text(draft.reports[0].id, found.text), (story,))
        return [article, *_named(files)]
    told = found.opened.story
    return of_story(told, found.texts | reports.assigned(told, files))


def of_story(story: Story, texts: Mapping[str, str]) -> list[Report]:
    """The reports of a story whose texts are at hand, which claims may name by id, address and title."""
    known = {one.id: tuple(name for name in (one.address, one.title) if name) for one in story.reports}
    return [Report(id_, Text(id_, text), known[id_]) for id_, text in texts.items()]


def _named(files: Sequence[reports.Handed]) -> list[Report]:
    """Reports by the names of their files; of two with one name, the second has a number too."""
    found: dict[str, Report] = {}
    for one in files:
        stem = as_text(one.stem)
        alike = sum(known.rpartition("-")[0] == stem or known == stem for known in found)
        id_ = f"{stem}-{alike + 1}" if stem in found else stem
        found[id_] = Report(id_, Text(id_, one.text), (as_text(one.name),))
    return list(found.values())
