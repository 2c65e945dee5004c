"""A fuzzer for the reading of articles, run by hand; CONTRIBUTING.md says how. It needs Atheris, which no test needs.

It looks for a traceback, an anchor that differs from its text, quotations that overlap, and a text of a few
thousand characters that takes seconds. What it finds becomes a case in `tests/extract/test_laws.py`.
"""

import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import atheris

with atheris.instrument_imports(include=["briefcli"]):
    from briefcli.errors import BriefError
    from briefcli.extract.draft.story import draft
    from briefcli.model.anchor import Anchor
    from briefcli.model.article import Article
    from briefcli.model.story import Story
    from briefcli.store import articles

from extract.test_laws import PIECES

PUBLISHED = "2031-05-03"
_ENGLISH = "The mayor of the town said that it was to be with us for the day. "
"""Makes the rest be read, which is refused where it does not look like English."""


def read(data: bytes) -> None:
    """One input: as the bytes of a file, as text, or as a row of pieces that are known to matter."""
    provider = atheris.FuzzedDataProvider(data)
    kind = provider.ConsumeIntInRange(0, 5)
    try:
        if kind == 0:
            article = articles.decode(provider.ConsumeBytes(len(data)), "fuzz")
        elif kind == 1:
            article = Article(text=_ENGLISH + provider.ConsumeUnicodeNoSurrogates(len(data)))
        else:
            article = Article(text=_ENGLISH + "".join(_pieces(provider)))
        hold(draft(article.told(published=PUBLISHED)), article.text)
    except BriefError:
        return


def _pieces(provider: Any) -> Iterator[str]:
    while provider.remaining_bytes():
        choice = provider.ConsumeIntInRange(0, len(PIECES) + 8)
        yield PIECES[choice] if choice < len(PIECES) else provider.ConsumeUnicodeNoSurrogates(choice - len(PIECES) + 1)


def hold(story: Story, text: str) -> None:
    """Fails where a law is broken."""
    for anchor in _anchors(story):
        assert text[anchor.start : anchor.end] == anchor.exact, anchor
    spans = sorted(
        (part.start, part.end)
        for quote in story.quotes
        if quote.kind != "indirect" and quote.anchor
        for part in quote.parts or (quote.anchor,)
    )
    assert all(first[1] <= second[0] for first, second in pairwise(spans)), spans


def _anchors(noun: object) -> Iterator[Anchor]:
    """Every anchor of a noun and of the nouns in it."""
    if isinstance(noun, Anchor):
        yield noun
    elif isinstance(noun, tuple):
        for one in noun:
            yield from _anchors(one)
    else:
        for name in getattr(noun, "__struct_fields__", ()):
            yield from _anchors(getattr(noun, name))


if __name__ == "__main__":
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
