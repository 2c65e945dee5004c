"""Reading what a user names, and saying what there is to know about it."""

import sys
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TextIO

import msgspec

from briefcli.commands import streams
from briefcli.errors import BriefError, NotAnArticle, UsageError
from briefcli.model.story import Story
from briefcli.store import sources, stories
from briefcli.store.locations import as_text, is_address
from briefcli.store.stories import WithTexts
from briefcli.views import sanitise

if TYPE_CHECKING:
    from briefcli.extract.draft.story import Noun
    from briefcli.model.article import Article  # loaded with what reads articles


class Told(NamedTuple):
    """What the user says about an article that does not state it itself."""

    published: str | None = None
    publisher: str | None = None
    title: str | None = None

    def of(self, article: "Article") -> "Article":
        """An article with what is said about it."""
        return article.told(published=self.published, publisher=self.publisher, title=self.title)


class Wanted(msgspec.Struct, frozen=True):
    """What a command is to read: what the user names, and a file that names more; and how, where that are several."""

    named: tuple[str, ...]
    from_file: str | None
    jobs: int
    is_to_keep_going: bool
    told: Told

    @property
    def are_several(self) -> bool:
        """Whether it is more than one story or article, or may be."""
        return self.from_file is not None or len(self.named) > 1 or any(map(sources.holds_several, self.named))


def one(wanted: str | None, told: Told, nouns: "Collection[Noun] | None" = None) -> Story:
    """The story that a user names, or the draft of one from an article, with its cautions on standard error.

    `nouns` are what a draft needs to have; all where none are named.

    Raises `UsageError` where something is said about an article, and it is a story.
    """
    tell_of_piped_input(wanted)
    found = opened(wanted, told)
    return found if isinstance(found, Story) else drafted(found, called(wanted), nouns=nouns)


def tell_of_piped_input(wanted: str | None) -> None:
    """Say on standard error, where nothing is named and something is piped in, that it is not what is shown."""
    if wanted is None and streams.has_waiting_input():
        sys.stderr.write("brief: this is the bundled story; name - to read what is piped in\n")


def opened(wanted: str | None, told: Told, *, is_alone: bool = True) -> "Story | Article":
    """The story or article that a user names, the bundled story where none is named. Raises as `one` does.

    Where a story is one of several, what is said about it raises `NotAnArticle`, so that the others are shown.
    """
    found = stories.load() if wanted is None else stories.read(wanted, standard_input(wanted, is_alone=is_alone))
    if not isinstance(found, Story):
        return told.of(found)
    _refuse(told, UsageError if is_alone else NotAnArticle)
    return found


def with_texts(wanted: str | None, told: Told) -> tuple[Story, Mapping[str, str]]:
    """What `one` gives, with the texts of its reports that are at hand, by the reports' ids; an article has its own."""
    found = stories.open_with_texts(wanted, standard_input(wanted or ""))
    if isinstance(found, WithTexts):
        _refuse(told)
        return found.opened.story, found.texts
    article = told.of(found)
    story = drafted(article, called(wanted))
    return story, {story.reports[0].id: article.text}


def _refuse(told: Told, error: type[BriefError] = UsageError) -> None:
    """Raise an error where something is said about a story."""
    if any(told):
        raise error(
            "--published, --publisher and --title are about an article, and this is a story",
            "Change them in the story's file, or leave them out.",
        )


def called(wanted: str | None) -> str:
    """What a user named as messages call it."""
    return "standard input" if wanted in (None, stories.STANDARD_INPUT) else str(wanted)


def source_of(wanted: str) -> str:
    """What a user named as records give it: text, without a password that was typed in an address."""
    return sanitise.without_passwords(as_text(wanted))


def drafted(
    article: "Article", name: str, *, story_id: str | None = None, nouns: "Collection[Noun] | None" = None
) -> Story:
    """The draft of a story from an article, with its cautions on standard error; `name` is what the user handed in.

    `nouns` are what it needs to have; all where none are named. The text analysis is loaded for it alone. Raises
    `NotAnArticle`.
    """
    from briefcli.extract.draft.story import NOUNS, draft

    for caution in article.cautions:
        sys.stderr.write(f"brief: {sanitise.line(caution)}\n")
    try:
        return draft(article, story_id=story_id, nouns=nouns or NOUNS)
    except NotAnArticle as error:
        raise NotAnArticle(f"{name}: {error}", error.remedy) from None


def standard_input(wanted: str, *, is_alone: bool = True) -> BinaryIO | None:
    """Where `-` is read from; nothing where somebody has closed it (`brief quotes - <&-`).

    At a terminal it is said what is waited for; not of an address that is one of several, which have a bar.
    """
    stream: TextIO | None = sys.stdin
    if is_alone and is_address(wanted) and sys.stderr.isatty():
        sys.stderr.write(f"brief: reading {source_of(wanted)} …\n")
    if wanted == stories.STANDARD_INPUT and stream is not None and stream.isatty():
        sys.stderr.write("brief: reading from the keyboard; end it with Ctrl-D\n")
    return stream.buffer if stream is not None else None
