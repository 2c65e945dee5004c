"""`brief`: news reports as briefs that can be proven.

    >>> from briefcli import find_speakers, load, read
    >>> story = load()
    >>> [quote.content for quote in story.find_quotes(by=find_speakers(story, "Kremlin"))]
    ['more momentum']

`load` gives a `Story`: its nouns are plain frozen objects, and `find_quotes`, `find_figures`, `timeline`,
`speakers` and each deadline's `standing` answer what the commands answer. `find_speakers` finds who is
quoted as `--speaker` does, `find_people` anybody in the story. `read` gives the story found in a string,
`read_file` and `read_address` that of an article, `read_many` those of many; `check_claims` and `check_draft` prove
what others say:

    >>> story = read("“The dike will hold,” said Ada Quill, the mayor of Marsk.", published="2031-05-09")
    >>> [(quote.speaker, quote.content) for quote in story.quotes]
    [('ada-quill', 'The dike will hold,')]
"""

# As in `typing`, whose import takes longer than all that is here; an interrupt would meet it before `__main__` begins.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefcli.library import check_claims, check_draft, read, read_address, read_file, read_many
    from briefcli.model.story import Story
    from briefcli.names import find as find_people
    from briefcli.names import find_speakers
    from briefcli.store.stories import load

__all__ = [
    "Story",
    "check_claims",
    "check_draft",
    "find_people",
    "find_speakers",
    "load",
    "read",
    "read_address",
    "read_file",
    "read_many",
]


def __getattr__(name: str) -> object:
    """What the library offers, loaded when it is first asked for, so that the command starts fast."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from briefcli import library  # gives a story what shows it, whichever way it comes

    match name:
        case "Story":
            from briefcli.model.story import Story

            return Story
        case "find_people":
            from briefcli.names import find

            return find
        case "find_speakers":
            from briefcli.names import find_speakers

            return find_speakers
        case "load":
            from briefcli.store.stories import load

            return load
        case _:
            return getattr(library, name)


def __dir__() -> list[str]:
    """What the library offers, before it is loaded."""
    return sorted({*globals(), *__all__})
