"""An article that a draft rests on, or the draft itself: its words, and what the text analysis finds in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from briefcli.check.texts import Text
from briefcli.errors import NotAnArticle
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor
from briefcli.model.article import Article
from briefcli.model.story import Story

_NEAR = 90
"""Characters before and after a number that tell what it is about."""


class Source:
    """An article under the name that the user gave it, read and analysed once for all drafts."""

    def __init__(self, name: str, article: Article) -> None:
        self.name = name
        self.article = article
        self.text = Text(name, article.text)
        self._unread: NotAnArticle | None = None

    @cached_property
    def story(self) -> Story | None:
        """The facts of the article; nothing where it is not one that the text analysis can read."""
        from briefcli.extract.draft.story import draft  # the whole text analysis

        try:
            return draft(self.article, repeated=True)
        except NotAnArticle as error:
            self._unread = error
            return None

    @property
    def unread(self) -> NotAnArticle | None:
        """Why the text analysis cannot read the article, where it cannot."""
        return self._unread if self.story is None else None

    @cached_property
    def is_legible(self) -> bool:
        """Whether the text analysis can tell who speaks in it."""
        try:
            return bool(self.text.reading)
        except NotAnArticle:
            return False

    def sentence(self, start: int, end: int) -> Span:
        """The sentence around words of the kept text, in the text as it is read."""
        place = self.text.place(start, end)
        around = _touching(self._sentences, place) if self.is_legible else []
        return Span(min([place.start, *(one.start for one in around)]), max([place.end, *(one.end for one in around)]))

    def is_marked(self, anchor: Anchor) -> bool:
        """Whether words stand between quotation marks or in a block quotation; those of a turn are said, not quoted."""
        start = self.article.text.rfind("\n", 0, anchor.start) + 1
        is_block = self.article.text[start : anchor.start].lstrip().startswith(">")
        return is_block or bool(self.quoted(self.text.place(anchor.start, anchor.end)))

    def quoted(self, place: Span) -> list[Span]:
        """The quotations, with their marks, that touch a place in the text as it is read."""
        return _touching(self._quotations, place) if self.is_legible else []

    @cached_property
    def _sentences(self) -> list[Span]:
        return [one.span for one in self.text.reading.article.sentences]

    @cached_property
    def _quotations(self) -> list[Span]:
        return [one.outer for one in self.text.reading.article.regions]

    def around(self, start: int, end: int) -> str:
        """What the sentence around words of the kept text says near them, without what it quotes."""
        sentence, place = self.sentence(start, end), self.text.place(start, end)
        window = Span(max(sentence.start, place.start - _NEAR), min(sentence.end, place.end + _NEAR))
        ends = [window.start, *(end for one in self.quoted(window) for end in one), window.end]
        kept = (Span(first, last) for first, last in zip(ends[::2], ends[1::2], strict=True) if first < last)
        return " ".join(one.of(self.text.legible) for one in kept)


def _touching(spans: Sequence[Span], place: Span) -> list[Span]:
    """Those of some spans, in the order of a text, none over another, that touch a place."""
    first = max(bisect_right(spans, place.start, key=lambda one: one.start) - 1, 0)
    last = bisect_left(spans, place.end, key=lambda one: one.start)
    return [one for one in spans[first:last] if one.touches(place)]
