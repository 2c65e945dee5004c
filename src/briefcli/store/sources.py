"""The articles that a draft rests on, in files, folders, stories and at addresses; and the draft itself."""

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from briefcli.errors import BriefError, NotFound, UsageError
from briefcli.model.story import Story
from briefcli.store import locations, stories
from briefcli.store.stories import WithTexts

if TYPE_CHECKING:
    from briefcli.model.article import Article  # loaded with what reads articles

ENDINGS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml"})
"""What the files are called that are read in a folder."""


_WILD = frozenset("*?[")
"""What makes a name a pattern."""


class Named(msgspec.Struct, frozen=True):
    """An article under the name by which the user finds it; or the problem that kept a file from being read."""

    name: str
    article: "Article | None"
    problem: str | None = None


class Draft(msgspec.Struct, frozen=True):
    """A draft: its article, and the text of its file, in which lines and columns count."""

    name: str
    article: "Article"
    raw: str
    path: Path | None


def read(wanted: str, standard_input: BinaryIO | None = None) -> Iterator[Named]:
    """The articles that one source holds, in the order of their names.

    A file in a folder that is not an article comes with its problem. Raises what `stories.read` raises for a source
    that is named itself, and `UsageError` for a story none of whose texts is at hand.
    """
    if _is_folder(wanted):
        yield from _in_folder(Path(wanted))
        return
    found = stories.open_with_texts(wanted, standard_input)
    if isinstance(found, WithTexts):
        yield from of_story(wanted, found.opened.story, found.texts)
    else:
        yield Named("standard input" if wanted == stories.STANDARD_INPUT else wanted, found)


def holds_several(wanted: str) -> bool:
    """Whether a name is that of a folder of articles, or a pattern of names that the shell has left as it is."""
    return _is_folder(wanted) or _is_pattern(wanted)


def paths(wanted: str, endings: Collection[str] = ENDINGS) -> list[str]:
    """The files of articles in a folder or that a pattern fits, sorted, without hidden ones; else the name itself.

    `endings` are those of the files that are read in a folder. Raises `NotFound` where there is none.
    """
    if _is_folder(wanted):
        return [str(path) for path in _articles_in(Path(wanted), endings)]
    if not _is_pattern(wanted):
        return [wanted]
    import glob  # shells expand nearly every pattern

    found = sorted(glob.glob(wanted, recursive=True))  # noqa: PTH207 - a `Path` takes no absolute pattern
    if not found:
        raise NotFound(f"there is no file that fits the pattern {wanted}", "Is it meant for another folder?")
    return [path for one in found for path in (paths(one, endings) if _is_folder(one) else [one])]


def listed(wanted: str, standard_input: BinaryIO | None = None) -> list[str]:
    """What a file names, or standard input (`-`): a path, address or id on each line. Raises as `stories.contents`."""
    lines = os.fsdecode(stories.contents(wanted, standard_input)).splitlines()
    return [line.strip() for line in lines if line.strip()]


def _is_folder(wanted: str) -> bool:
    """Whether a name is that of a folder without a story; what may not be entered may hold one."""
    try:
        return locations.STORY_FILE not in os.listdir(wanted)  # noqa: PTH208 - a `Path` cannot be every name
    except (OSError, ValueError):
        return False


def _is_pattern(wanted: str) -> bool:
    return (
        not _WILD.isdisjoint(wanted)
        and "\0" not in wanted
        and not locations.is_address(wanted)
        and not os.path.lexists(wanted)
    )


def _articles_in(folder: Path, endings: Collection[str] = ENDINGS) -> list[Path]:
    found: list[Path] = []
    for place, folders, files in os.walk(folder):  # which passes over what may not be read
        folders[:] = [name for name in folders if not name.startswith(".")]
        named = [Path(place, name) for name in files if not name.startswith(".")]
        found += [path for path in named if _ends(path.name, endings) and os.path.isfile(path)]  # noqa: PTH113
    found.sort()
    if not found:
        raise NotFound(
            f"{folder} holds no article, and no {locations.STORY_FILE}",
            f"Files in it are read that end in {', '.join(sorted(endings))}.",
        )
    return found


def _ends(name: str, endings: Collection[str]) -> bool:
    """Whether a name ends in one of them, which may have two dots: `.warc.gz`."""
    return any(name.lower().endswith(ending) for ending in endings)


def _in_folder(folder: Path) -> Iterator[Named]:
    for path in _articles_in(folder):
        try:
            found = stories.open_(str(path))
            yield Named(str(path), None if isinstance(found, stories.Opened) else found)
        except BriefError as error:
            yield Named(str(path), None, str(error))


def of_story(wanted: str, story: Story, texts: Mapping[str, str]) -> Iterator[Named]:
    """The articles of a story whose texts are at hand, by the reports' ids; a text that is not comes with its problem.

    Raises `UsageError` where there is none.
    """
    from briefcli.model.article import Article

    if not texts:
        problem = f"the texts of the reports of {wanted} are not at hand"
        raise UsageError(problem, "Name the articles themselves: --against FILE.")
    for report in story.reports:
        if report.id in texts:
            article = Article(
                text=texts[report.id],
                title=report.title,
                publisher=report.publisher,
                address=report.address,
                published=report.published,
                published_basis=report.published_basis,
            )
            yield Named(report.id, article)
        else:
            yield Named(report.id, None, f"the text of the report {report.id} is not at hand")


def draft(wanted: str, standard_input: BinaryIO | None = None) -> Draft:
    """A draft in a file or on standard input. Raises what `stories.contents` does, `NotAnArticle` and `UsageError`."""
    from briefcli.store import articles, encoding

    if locations.is_address(wanted):
        raise UsageError(f"{wanted} is already published", "Name the file of a draft.")
    name = "standard input" if wanted == stories.STANDARD_INPUT else wanted
    data = stories.contents(wanted, standard_input)
    if articles.holds_json(data):
        raise UsageError(f"{name} is a story, not a draft", "Leave --against out: brief check STORY proves it.")
    return Draft(name, articles.decode(data, name), encoding.read(data).text, stories.file(wanted))
