"""`brief edit`: change a story's file in an editor, and check it."""

import shutil
from pathlib import Path

import typer

from briefcli.commands import check, output, own, surroundings
from briefcli.commands.options import moment, presentation
from briefcli.commands.own import OwnStory
from briefcli.errors import BriefError, Malformed, NotFound, NothingMatched, Unwritable
from briefcli.store import codec, stories
from briefcli.store.stories import Opened
from briefcli.views import checks
from briefcli.views.checks import CheckRecord

EXAMPLES = """
brief edit ferry  # in $VISUAL or $EDITOR
"""

_USUAL = ("vi", "nano", "notepad")


def run(story: OwnStory) -> None:
    """Change a story of your own in your editor, and check it. The old file stays until the new one is a story."""
    import tempfile  # slow to load, and not needed for `brief --help`

    path, old = own.opened(story)
    editor = _editor()
    copy = Path(tempfile.mkdtemp(prefix="brief-")) / path.name
    try:
        copy.write_bytes(old)
        opened = _edited(copy, editor, path, old)
    except BaseException as error:
        if not _leave(copy, old) or not isinstance(error, BriefError):
            raise
        error.remedy = f"{error.remedy} What you have written is kept in {copy}".strip()
        raise
    _discard(copy)
    if opened is None:
        output.hint("nothing was changed")
    else:
        _check(opened)


def _editor() -> list[str]:
    """The words that start the editor. Raises `NotFound`."""
    from briefcli.commands import foreground  # brings `subprocess`

    wanted = surroundings.editor()
    try:
        command = foreground.words(wanted)
    except ValueError:
        raise NotFound(
            f"the editor {wanted!r} has a quotation mark that is not closed", "Correct VISUAL or EDITOR."
        ) from None
    if not command and not surroundings.can_ask():
        raise NotFound(
            "neither VISUAL nor EDITOR is set, and no terminal is there for another editor",
            "Set EDITOR, or call this on a terminal.",
        )
    if not command:
        command = [name for name in _USUAL if shutil.which(name)][:1]
    if not command:
        usual = " or ".join(_USUAL)
        raise NotFound(f"there is no editor: neither VISUAL nor EDITOR is set, nor is there {usual}", "Set EDITOR.")
    if shutil.which(command[0]) is None:
        raise NotFound(f"there is no editor {command[0]!r}", "Set VISUAL or EDITOR to one that exists.")
    return command


def _edited(copy: Path, editor: list[str], path: Path, old: bytes) -> Opened | None:
    """The story as it was changed, kept in its place; nothing where nothing was changed.

    On a terminal the editor can be opened again on what is no story.
    """
    from briefcli.store import keeping  # brings what writes files

    while True:
        _open(editor, copy)
        new = copy.read_bytes()
        if new == old:
            return None
        try:
            codec.decode(new, str(path))
        except Malformed as error:
            if not surroundings.can_ask():
                raise
            output.complain(error)
            if not typer.confirm("Open the editor again?", default=True, err=True):
                raise Malformed("it is no story yet, and the old file stays as it was", ()) from None
            continue
        return keeping.replace(path, old, new)


def _open(editor: list[str], copy: Path) -> None:
    """Have the editor open a file, and wait for it. Raises `Unwritable` where it says that it failed."""
    from briefcli.commands import foreground  # brings `subprocess`

    try:
        status = foreground.run([*editor, str(copy)])
    except OSError as error:
        raise NotFound(f"the editor {editor[0]} cannot be started: {error.strerror}", "Set VISUAL or EDITOR.") from None
    if status:
        raise Unwritable(f"the editor {editor[0]} ended with {status}, and the file stays as it was", "")


def _leave(copy: Path, old: bytes) -> bool:
    """Whether the copy holds something that would be lost; it is discarded where it does not."""
    if copy.is_file() and copy.read_bytes() != old:
        return True
    _discard(copy)
    return False


def _discard(copy: Path) -> None:
    shutil.rmtree(copy.parent, ignore_errors=True)


def _check(opened: Opened) -> None:
    """Show what `brief check` finds in the story now. Ends with 1 where something does not hold."""
    from briefcli.check import rules  # brings the text analysis

    texts = stories.texts(opened)
    checked = rules.check(opened.story, texts)
    record = checks.check(opened.story, checked, at_hand=tuple(texts), strict=False, region=check.regions(opened))
    output.show(CheckRecord, record, presentation(as_of=moment("today")), opened.story)
    if not record.clean:
        raise typer.Exit(NothingMatched.status)
