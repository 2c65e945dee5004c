"""`brief check`: prove every fact of a story against its source, or what anybody claims of a report."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from briefcli import resources
from briefcli.commands import completion, output
from briefcli.commands.options import StoryArgument, presented
from briefcli.commands.own import require_own
from briefcli.commands.presentation import Format, Presentation
from briefcli.commands.reading import called, drafted, standard_input, tell_of_piped_input
from briefcli.errors import NothingMatched, UsageError
from briefcli.model.fact import is_id
from briefcli.model.ignored import Ignored
from briefcli.model.story import Story
from briefcli.names import nearest
from briefcli.store import reports, stories
from briefcli.store.locations import as_text
from briefcli.store.pointers import Pointers
from briefcli.store.stories import Opened, WithTexts
from briefcli.views import checks
from briefcli.views.checks import CheckRecord, FindingRecord, RegionRecord

if TYPE_CHECKING:
    from briefcli.check.moves import Move  # with what checks, which `brief --help` does not load

_ON_THE_COMMAND_LINE = "--ignore"

EXAMPLES = """
brief check                                   # the bundled story
brief check story.json --report article.txt   # every fact against the text
brief check draft.md --against articles/      # a draft before it goes out
brief check --claims claims.jsonl --report article.txt
"""


class Layout(StrEnum):
    """How the findings about a draft are laid out for people."""

    FULL = "full"
    SHORT = "short"


@presented()
def run(
    *,
    given: StoryArgument = None,
    drafts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[DRAFT]...", show_default=False, help="More drafts, with --against."),
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option(
            "--against",
            metavar="SOURCES",
            help="Prove a draft against these: articles, folders, stories, web addresses. All that follows is a "
            "source, up to the next option or --.",
        ),
    ] = None,
    report: Annotated[
        list[str] | None,
        typer.Option(metavar="[ID=]FILE", help="The text of a report: a file, a web address, or -. May be repeated."),
    ] = None,
    claims: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Judge these claims instead, one JSON object a line; - is standard input."),
    ] = None,
    rule: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", autocompletion=completion.rules, help="Run only this rule. May be repeated."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE[:ID]",
            autocompletion=completion.rules,
            help="Let what this rule finds stand, or only about one fact. May be repeated.",
        ),
    ] = None,
    because: Annotated[
        str | None,
        typer.Option(
            metavar="WORDS", parser=as_text, help="Why it is ignored: kept in the story's file, for every run."
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors do.")] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Move anchors whose words have moved to exactly one place.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="With --fix: only say what it would move.")] = False,
    sarif: Annotated[bool, typer.Option("--sarif", help="Print SARIF 2.1.0, for code hosts.")] = False,
    layout: Annotated[
        Layout,
        typer.Option("--format", help="short: a line for each finding of a draft, as editors and compilers write it."),
    ] = Layout.FULL,
    how: Presentation,
) -> None:
    """Prove every fact against its source. With --against, a draft; with --claims, what anybody claims."""
    _require_sense(
        given, report or [], claims, of_story=bool(rule or ignore or because or fix), dry_run=dry_run and not fix
    )
    if sarif and how.is_format_named:
        raise UsageError(f"--sarif and --{how.format} cannot be combined", "Choose one of them.")
    is_short = layout is Layout.SHORT
    if is_short and (sarif or against is None or how.is_format_named):
        raise UsageError("--format short is for drafts, with no other format", "Write: brief check DRAFT --against …")
    if against is not None:
        from briefcli.commands import check_draft  # not needed to check a story

        _require_draft(report or [], claims, of_story=bool(rule or ignore or because or fix))
        named = [one for one in (given, *(drafts or ())) if one is not None]
        check_draft.run(named, against, strict=strict, sarif=sarif, is_short=is_short, how=how)
        return
    if drafts:
        raise UsageError(f"one story can be checked at a time, and {drafts[0]} is another", "Drafts need --against.")
    if claims is not None:
        from briefcli.commands import check_claims  # not needed to check a story

        check_claims.run(claims, given, report or [], strict=strict, sarif=sarif, how=how)
        return
    from briefcli.check import moves, rules  # brings the text analysis

    ignored = tuple(_ignored(one, because) for one in ignore or ())
    choice = rules.Choice(tuple(map(_rule, rule or ())), ignored)
    opened, story, texts = _read(given, report or [])
    is_to_change = because is not None or (fix and not dry_run)
    if is_to_change and opened is not None and opened.path is not None:
        require_own(opened.path)
    if because is not None:
        opened = _keep(opened, ignored)
        story = opened.story
    checked = rules.check(story, texts, choice)
    if fix:
        opened = _fix(opened, moves.find(checked, texts), dry_run=dry_run)
        story = opened.story
        checked = rules.check(story, texts, choice)
    record = checks.check(story, checked, at_hand=tuple(texts), strict=strict, region=regions(opened))
    if sarif:
        from briefcli.views import sarif as sarif_log  # other formats do without

        results = sarif_log.of_findings(record.findings, output.artifact(opened.path if opened else None))
        output.emit(sarif_log.log(results, rules=rules.described(), version=resources.version()), how)
    else:
        _show(record, how, story)
    if not record.clean:
        raise typer.Exit(NothingMatched.status)


def _require_sense(
    given: str | None, report: Sequence[str], claims: str | None, *, of_story: bool, dry_run: bool
) -> None:
    """Raise `UsageError` where options contradict each other."""
    if claims is not None and of_story:
        raise UsageError(
            "--rule, --ignore and --fix are for stories, and --claims for claims", "Leave one of them out."
        )
    if dry_run:
        raise UsageError("--dry-run says what --fix would do, and --fix is missing", "Write --fix --dry-run.")
    named = [given, claims, *(one.rpartition("=")[2] for one in report)]
    if named.count(stories.STANDARD_INPUT) > 1:
        raise UsageError("standard input can be one thing only", "Name files for the others.")


def _require_draft(report: Sequence[str], claims: str | None, *, of_story: bool) -> None:
    """Raise `UsageError` where options are given that a draft has no use for."""
    if report or claims is not None or of_story:
        raise UsageError(
            "--report, --claims, --rule, --ignore and --fix are not for drafts",
            "Name sources with --against; a comment in the draft lets a finding stand: brief: ignore[RULE] reason",
        )


def _rule(name: str) -> str:
    from briefcli.check import rules

    known = (*rules.NAMES, rules.IGNORED_IN_VAIN)
    if name not in known:
        close = nearest(name, known)
        raise UsageError(
            f"there is no rule {name!r}", f"Did you mean {close[0]}?" if close else f"Rules: {', '.join(known)}."
        )
    return name


def _ignored(argument: str, because: str | None) -> Ignored:
    rule, _, fact = argument.partition(":")
    if fact and not is_id(fact):
        raise UsageError(f"{fact!r} is no id of a fact", "Write --ignore RULE:ID; every finding names the id.")
    if because is not None and not because.strip():
        raise UsageError("--because is empty", "Say why it is ignored, or leave it out.")
    return Ignored(rule=_rule(rule), fact=fact or None, because=because or _ON_THE_COMMAND_LINE)


def _read(given: str | None, report: Sequence[str]) -> tuple[Opened | None, Story, dict[str, str]]:
    """A story with the texts of its reports that are at hand; an article is its own report."""
    handed = [reports.read(one, standard_input(one)) for one in report]
    tell_of_piped_input(given)
    found = stories.open_with_texts(given, standard_input(given or ""))
    if isinstance(found, WithTexts):
        story = found.opened.story
        return found.opened, story, found.texts | reports.assigned(story, handed)
    story = drafted(found, called(given))
    return None, story, {story.reports[0].id: found.text} | reports.assigned(story, handed)


def _keep(opened: Opened | None, ignored: tuple[Ignored, ...]) -> Opened:
    """Keep in the story's file what is ignored, and why."""
    if opened is None or not ignored:
        raise UsageError(
            "--because is kept in a story's file, and says why --ignore stands", "Name a story, and --ignore."
        )
    from briefcli.store import keeping

    return keeping.ignore(opened, ignored)


def _fix(opened: Opened | None, found: Sequence["Move"], *, dry_run: bool) -> Opened:
    if opened is None:
        raise UsageError("an article has no anchors that could be moved", "Name a story.")
    if found and not dry_run:
        from briefcli.store import keeping

        values = {place: value for move in found for place, value in move.values().items()}
        opened = keeping.rewrite(opened, values)
    for move in found:
        would = "would move" if dry_run else "moved"
        before = f"{move.anchor.start}-{move.anchor.end}"
        output.hint(f"{would} {move.fact}, {move.pointer}, from {before} to {move.to.start}-{move.to.end}")
    return opened


def regions(opened: Opened | None) -> Callable[[str], RegionRecord | None]:
    """Tells where in a story's file a JSON Pointer leads; nowhere in a draft, which has no file."""
    if opened is None:
        return lambda _: None
    pointers = Pointers(opened.data.decode())

    def region(pointer: str) -> RegionRecord:
        start, end = map(pointers.line_and_column, pointers.span(pointer))
        return RegionRecord(start_line=start[0], start_column=start[1], end_line=end[0], end_column=end[1])

    return region


def _show(record: CheckRecord, how: Presentation, story: Story) -> None:
    if how.format in (Format.JSONL, Format.CSV, Format.TSV):
        output.show(FindingRecord, record.findings, how, story)
    else:
        output.show(CheckRecord, record, how, story)
