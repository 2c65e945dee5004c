"""`brief quotes`: who said what."""

from typing import Annotated, get_args

import typer

from briefcli import names
from briefcli.commands import completion, output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.errors import NothingMatched, UsageError
from briefcli.model.quote import QuoteKind
from briefcli.model.story import Story
from briefcli.store.locations import as_text
from briefcli.views import captions, records, to_records

EXAMPLES = """
brief quotes article.txt --speaker Doe  # what one person said
brief quotes --kind direct --evidence   # whole sentences, with proof
brief quotes article.txt --jsonl        # a JSON object a line, for programs
brief quotes articles/ --speaker Doe    # in every article of a folder
"""


_KINDS = get_args(QuoteKind)


def _kind(text: str) -> QuoteKind:
    """What `--kind` means. Raises `BadParameter`, with what may have been meant."""
    if text in _KINDS:
        return text  # type: ignore[return-value] # mypy does not narrow by `in`
    close = names.nearest(text, _KINDS)
    told = f"Did you mean {close[0]}?" if close else f"Kinds: {', '.join(_KINDS)}."
    raise typer.BadParameter(f"there is no kind {text!r}. {told}")


@presented("quotes", "labels")
def run(
    *,
    story: Story,
    speaker: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            autocompletion=completion.speakers,
            parser=as_text,
            help="Only what this person said or relayed: a name in any spelling, or a role.",
        ),
    ] = None,
    about: Annotated[
        str | None,
        typer.Option(metavar="WORDS", parser=as_text, help="Only quotations with all these words, in any order."),
    ] = None,
    kind: Annotated[
        QuoteKind | None,
        typer.Option(metavar=f"<{'|'.join(_KINDS)}>", parser=_kind, help="Only quotations of this kind."),
    ] = None,
    labels: Annotated[
        bool,
        typer.Option(
            "--labels", help="Show instead what is nobody's speech: titles of works, nicknames, words at arm's length."
        ),
    ] = False,
    how: Presentation,
) -> None:
    """Who said what. The words in full, with their speaker and kind, and the notes about them."""
    for option, words in (("--speaker", speaker), ("--about", about)):
        if words is not None and not words.strip():
            raise UsageError(f"{option} is empty", "Say what to look for, or leave it out.")
    if labels:
        output.show(records.LabelRecord, to_records.labels(story), how, story)
        if not story.labels:
            raise NothingMatched("nothing stands between quotation marks that is nobody's speech")
        return
    by = None if speaker is None else names.find_speakers(story, speaker)
    found = story.find_quotes(by=by, about=about, kind=kind)
    if how.part is not None:
        how.part.by_name = tuple(person.name for person in by or ())
    elif by is not None and len(by) > 1:
        output.hint(f"{speaker!r} fits several people: {', '.join(person.name for person in by)}")
    elif by and names.is_by_slip(story, speaker or "", by[0]):
        output.hint(f"nobody is called {speaker!r}; the nearest is {by[0].name}")
    output.show(records.QuoteRecord, to_records.quotes(story, found), how, story)
    if not story.quotes:
        where = "was found in the article" if story.draft else "is in the story"
        raise NothingMatched(f"no quotation {where}", "Titles, nicknames and the like are none: --labels shows them.")
    if by is not None and not by:
        raise _nobody(story, speaker or "")
    if not found:
        raise NothingMatched("no quotation fits", "`brief quotes` without options shows them all.")


def _nobody(story: Story, name: str) -> NothingMatched:
    speakers = story.speakers()
    close = names.nearest(name, [spelling for person in speakers for spelling in (person.name, *person.aliases)])
    meant = dict.fromkeys(person.name for one in close for person in names.find_speakers(story, one))
    suggestion = f"Did you mean {' or '.join(meant)}? " if meant else ""
    listed = ", ".join(captions.name_and_role(person) for person in to_records.people(story, speakers))
    return NothingMatched(f"nobody called {name!r} is quoted", f"{suggestion}The speakers are: {listed or 'none'}.")
