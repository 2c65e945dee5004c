"""What the sentence after a name says of its bearer by a pronoun: Ann Doe left. She is a judge."""

from bisect import bisect_left
from collections.abc import Iterator

from briefcli.extract.people import roles_told
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.party import Party
from briefcli.extract.people.post import Post
from briefcli.extract.text import lexicon
from briefcli.extract.text.sentences import Sentence

_PEOPLE = lexicon.people()
_GENDERS = {"he": "m", "she": "f"}
_FARTHEST_SENTENCES = 3
"""So far in front of a pronoun, past sentences that open with the same one, stands the name."""


def find(text: str, divided: list[Sentence], history: list[tuple[Mention, Party]]) -> Iterator[tuple[Party, Post]]:
    """The persons of whom a sentence that opens with he or she tells a role, each with the post."""
    for number, sentence in enumerate(divided):
        pronoun = sentence.tokens[0].lower
        may_tell = pronoun in _GENDERS and ("as" in sentence.words or not _PEOPLE.tells_role.isdisjoint(sentence.words))
        if not may_tell:
            continue
        post = roles_told.told(text, sentence.tokens, 1, is_person=True)
        if post is None or _has_kin(post):
            continue
        party = _meant(divided, history, number)
        if party is not None and party.gender in (None, _GENDERS[pronoun]):
            yield party, post


def _has_kin(post: Post) -> bool:
    own = (post.short or post.role or "").lower().partition(" for ")[0]  # a secretary for the child clinic
    return not _PEOPLE.kin.isdisjoint(own.split())


def _meant(divided: list[Sentence], history: list[tuple[Mention, Party]], number: int) -> Party | None:
    """The one person named in the sentence before, in the same paragraph or the one before it."""
    for at in range(number - 1, max(-1, number - 1 - _FARTHEST_SENTENCES), -1):
        if divided[at].paragraph < divided[number].paragraph - 1:
            return None
        first = bisect_left(history, at, key=lambda entry: entry[0].sentence)
        last = bisect_left(history, at + 1, key=lambda entry: entry[0].sentence)
        persons = {id(party): party for _, party in history[first:last] if party.kind == "person"}
        if persons:
            return next(iter(persons.values())) if len(persons) == 1 else None
        if divided[at].tokens[0].lower != divided[number].tokens[0].lower:
            return None
    return None
