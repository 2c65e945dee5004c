"""`brief check DRAFT --against SOURCES`: whether the articles that a draft rests on bear it out."""

from collections.abc import Iterator, Sequence

import typer

from briefcli import resources
from briefcli.check.drafts import gate
from briefcli.commands import output
from briefcli.commands.presentation import Format, Presentation
from briefcli.commands.reading import standard_input
from briefcli.errors import NothingMatched, UsageError
from briefcli.library import proven, sources_of, without_drafts
from briefcli.store import sources as kept
from briefcli.store import stories
from briefcli.store.sources import Draft, Named
from briefcli.views import drafts as views
from briefcli.views.drafts import DraftRecord, StatementRecord


def run(
    named: Sequence[str], against: Sequence[str], *, strict: bool, sarif: bool, is_short: bool, how: Presentation
) -> None:
    """Check every draft against the sources, and show what came of it."""
    _require_sense(named, against)
    read = [kept.draft(one, standard_input(one)) for one in named]
    sources = sources_of(_named(against, read))
    records = [_proven(one, sources, strict=strict) for one in read]
    if sarif:
        from briefcli.views import sarif as sarif_log  # other formats do without

        paths = [output.artifact(one.path) for one in read]
        results = sarif_log.of_drafts(zip(records, paths, strict=True))
        output.emit(sarif_log.log(results, rules=gate.RULES, version=resources.version()), how)
    elif is_short:
        output.emit(views.short(records), how)
    elif how.format in (Format.JSONL, Format.CSV, Format.TSV):
        output.show(StatementRecord, [one for record in records for one in record.statements], how)
    else:
        output.show(DraftRecord, records, how)
    if not all(record.clean for record in records):
        raise typer.Exit(NothingMatched.status)


def _require_sense(named: Sequence[str], against: Sequence[str]) -> None:
    if not named:
        raise UsageError(
            "no draft is named", "Name it first, or after --: brief check DRAFT --against SOURCES, or … -- DRAFT"
        )
    if [*named, *against].count(stories.STANDARD_INPUT) > 1:
        raise UsageError("standard input can be one thing only", "Name files for the others.")


def _named(against: Sequence[str], drafts: Sequence[Draft]) -> Iterator[Named]:
    """All that the sources hold; what cannot be read is reported."""
    named = (one for wanted in against for one in kept.read(wanted, standard_input(wanted)))
    for one in without_drafts(named, drafts):
        if one.problem is not None:
            output.hint(f"left out of the sources: {one.problem}")
        yield one


def _proven(draft: Draft, sources: gate.Sources, *, strict: bool) -> DraftRecord:
    for caution in draft.article.cautions:
        output.hint(caution)
    record = proven(draft, sources, strict=strict)
    if not record.statements:
        output.hint(f"{draft.name} holds no quotation, figure or deadline that could be proven")
    return record
