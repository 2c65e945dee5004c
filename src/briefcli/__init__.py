"""`brief`: news reports as briefs that can be proven.

    >>> from briefcli import find_people, load
    >>> story = load()
    >>> [quote.content for quote in story.find_quotes(by=find_people(story, "Peskov"))]
    ['more momentum']

`load` gives a `Story`: its nouns are plain frozen objects, and `find_quotes`, `find_figures`, `timeline`,
`speakers` and each deadline's `standing` answer what the commands answer.
"""

from briefcli.model.story import Story
from briefcli.names import find as find_people
from briefcli.store.stories import load

__all__ = ["Story", "find_people", "load"]
