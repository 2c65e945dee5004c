"""Which rules decide something while a text is read."""

from functools import cache

from briefcli.extract.draft import story
from briefcli.extract.text import rules
from briefcli.model.article import Article


@cache  # many a near miss is the example of another rule
def deciding(text: str, published: str | None) -> frozenset[str]:
    """The rules that decide something while an article of these words is read, or find a fact in it."""
    with rules.listening() as heard:
        drafted = story.draft(Article(text=text, published=published))
    return frozenset(heard | {fact.rule for fact in drafted.facts() if fact.rule is not None})
