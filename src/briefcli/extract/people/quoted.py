"""Persons whom only somebody's words name: “I thank Ann Doe for it,” he said."""

from collections.abc import Iterable, Iterator

from briefcli import regexes
from briefcli.extract.people import mentions
from briefcli.extract.people.last_names import fold, last_name
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.name_words import is_everyday, is_given
from briefcli.extract.text import lexicon, sentences
from briefcli.extract.text.offsets import Span

_PEOPLE = lexicon.people()

_BEFORE_CAPITAL = regexes.compile(r"\b[A-Z][\w'’.-]*(?=\s(?:[a-z]{2,3}\s)?[A-Z])")
"""Without two words with capitals beside each other no quotation names anybody in full."""
_SHOWS = ("given name", "title before the name")
"""What shows a person by the name alone; the words of a quotation show nothing else for sure."""


def find(text: str, quotations: Iterable[Span], known: Iterable[str]) -> Iterator[Mention]:
    """The persons who are named in full within quotations, and whose last name nobody else in the text has."""
    taken = {last_name(tuple(name.split())) for name in known}
    for span in quotations:
        if not any(_opens_name(found[0].lower()) for found in _BEFORE_CAPITAL.finditer(text, span.start, span.end)):
            continue
        for sentence in sentences.divide(text, [span], []):
            for mention in mentions.find(text, sentence, 0):
                last = last_name(mention.words)
                if _is_sure(mention) and last not in taken:
                    taken.add(last)
                    yield mention


def _opens_name(word: str) -> bool:
    return is_given(word) or word in _PEOPLE.titles_and_roles


def _is_sure(mention: Mention) -> bool:
    """Whether the name alone shows a person: not Marsk Hill, Ann's."""
    is_named = mention.kind == "person" and mention.rule in _SHOWS and len(mention.words) > 1
    return is_named and mention.acts is not False and not any(is_everyday(fold(word)) for word in mention.words)
