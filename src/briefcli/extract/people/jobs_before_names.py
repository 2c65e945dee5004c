"""What somebody is, where it begins a sentence in front of a last name and looks like a given name: Golfer Doe wins."""

from briefcli.extract.people import role_nouns
from briefcli.extract.people.last_names import last_name
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.post import Post
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence

_PEOPLE = lexicon.people()

_WORDS = 2
"""A job and a last name."""


def cut(found: list[Mention], divided: list[Sentence]) -> list[Mention]:
    """The mentions with jobs apart from the last names of those whom the text names in full elsewhere."""
    full = {mention.words for mention in found if len(mention.words) > 1 and not _is_job(mention, divided)}
    known = {last_name(words) for words in full}
    return [
        _apart(mention)
        if _is_job(mention, divided) and last_name(mention.words) in known and mention.words not in full
        else mention
        for mention in found
    ]


def _is_job(mention: Mention, divided: list[Sentence]) -> bool:
    """Whether a name begins a sentence with a noun for what persons are, which hardly anybody is christened."""
    if len(mention.words) != _WORDS or mention.post.role is not None or mention.whole != mention.span:
        return False
    job = mention.words[0].lower()
    begins = divided[mention.sentence].tokens[0].start == mention.span.start
    return begins and role_nouns.is_one_person(job) and job not in _PEOPLE.jobs_as_given_names


def _apart(mention: Mention) -> Mention:
    job, last = mention.words
    span = Span(mention.span.end - len(last), mention.span.end)
    return mention._replace(span=span, words=(last,), post=Post(job, job), gender=None)
