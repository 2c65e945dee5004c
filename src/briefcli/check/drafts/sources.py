"""An article that a draft rests on, or the draft itself: its words, and what the text analysis finds in it."""

from functools import cached_property

from briefcli.check.texts import Text
from briefcli.errors import NotAnArticle
from briefcli.extract.text.offsets import Span
from briefcli.model.article import Article
from briefcli.model.story import Story

_NEAR = 90
"""Characters before and behind a number that tell what it is about."""


class Source:
    """An article under the name that the user gave it, read and analysed once for all drafts."""

    def __init__(self, name: str, article: Article) -> None:
        self.name = name
        self.article = article
        self.text = Text(name, article.text)

    @cached_property
    def story(self) -> Story | None:
        """The facts of the article; nothing where it is none that the text analysis can read."""
        from briefcli.extract.draft.story import draft  # the whole text analysis

        try:
            return draft(self.article)
        except NotAnArticle:
            return None

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
        if not self.is_legible:
            return place
        spans = (one.span for one in self.text.reading.article.sentences)
        around = [span for span in spans if span.touches(place)]
        return Span(min([place.start, *(one.start for one in around)]), max([place.end, *(one.end for one in around)]))

    def around(self, start: int, end: int) -> str:
        """What the sentence around words of the kept text says near them, without what it quotes."""
        sentence, place = self.sentence(start, end), self.text.place(start, end)
        window = Span(max(sentence.start, place.start - _NEAR), min(sentence.end, place.end + _NEAR))
        if not self.is_legible:
            return window.of(self.text.legible)
        regions = [one.outer for one in self.text.reading.article.regions if one.outer.touches(window)]
        ends = [window.start, *(end for one in regions for end in one), window.end]
        kept = (Span(first, last) for first, last in zip(ends[::2], ends[1::2], strict=True) if first < last)
        return " ".join(one.of(self.text.legible) for one in kept)
