"""What a byline, or the line below, says of whoever wrote a report: By Ann Doe Staff Reporter."""

from bisect import bisect_left
from collections.abc import Iterator

from briefcli.extract.people import surroundings
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.party import Party
from briefcli.extract.people.post import Post
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NOMINAL
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

_PEOPLE = lexicon.people()
_LONGEST_POST_WORDS = 4
"""Words of a writer's post: Marsk Herald Staff Reporter."""


def find(text: str, divided: list[Sentence], history: list[tuple[Mention, Party]]) -> Iterator[tuple[Party, Post]]:
    """The one writer of each byline with the post behind the name, or in the line below."""
    for number, line in enumerate(divided):
        if not surroundings.is_byline(line.tokens, start=1):
            continue
        first = bisect_left(history, number, key=lambda entry: entry[0].sentence)
        last = bisect_left(history, number + 1, key=lambda entry: entry[0].sentence)
        writers = [(mention, party) for mention, party in history[first:last] if party.kind == "person"]
        if len(writers) != 1:
            continue
        behind = [token for token in line.tokens if token.start >= writers[0][0].span.end]
        below = list(divided[number + 1].tokens) if number + 1 < len(divided) else []
        post = behind or below
        if _is_post(post):
            role = " ".join(text[post[0].start : post[-1].end].split())
            yield writers[0][1], Post(role, role)


def _is_post(tokens: list[Token]) -> bool:
    """Whether a few words are what a writer is: Marsk Herald Staff Reporter."""
    is_short = 0 < len(tokens) <= _LONGEST_POST_WORDS and all(token.tag in NOMINAL for token in tokens)
    return is_short and tokens[-1].lower in _PEOPLE.writers_of_reports
