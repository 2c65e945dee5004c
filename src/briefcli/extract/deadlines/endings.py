"""What ends, so that nobody can use it any more, and what falls due: a permit expires in May, rent is due on Friday."""

from briefcli.extract.deadlines.deadline_words import load
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.limits import UNTIL, Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon

_NEAR = 14
_OPEN = frozenset(("open", "valid", "good"))
_STAYS = frozenset(("stay", "stays", "remain", "remains", "is", "are", "be"))
_TAKEN = frozenset(("taken", "accepted", "received", "considered"))
_DUE = frozenset(("due", "payable"))


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The end of what was open or valid, or the day on which something must be handed over."""
    return _due(statement, limit) or _end(statement, limit)


def _end(statement: Statement, limit: Limit) -> Duty | None:
    index = limit.first - 1
    if limit.word in UNTIL:
        if statement.word(index) in _TAKEN and statement.words(index - 2, index) == ["will", "be"]:
            index -= 2
            return _of_subject(statement, limit, index, load().valid | load().deliverables)
        if statement.word(index) not in _OPEN or statement.word(index - 1) not in _STAYS:
            return None
        index -= 1
    elif not _is_ending(statement, index):
        return None
    elif statement.word(index) == "out":
        index -= 1
    return _of_subject(statement, limit, index, load().valid)


def _of_subject(statement: Statement, limit: Limit, index: int, nouns: frozenset[str]) -> Duty | None:
    subject = _subject(statement, index, nouns)
    if subject is None:
        return None
    chunk = statement.chunk_before(subject + 1)
    first = statement.phrases.chunks[chunk].first
    while first > 1 and statement.shape[chunk - 1 : chunk] == "f":
        chunk -= 2
        first = statement.phrases.chunks[chunk].first
    what = statement.cover(first, max(subject + 1, _after(statement, chunk, index)))
    return Duty(limit=limit, first=first, what=what)


def _after(statement: Statement, chunk: int, verb: int) -> int:
    """The token after a noun phrase and what belongs to it, before its verb: the contract between the two."""
    while (
        statement.shape[chunk + 1 : chunk + 3] in ("fn", "in", "cn")
        and statement.phrases.chunks[chunk + 2].last <= verb
    ):
        chunk += 2
    return min(verb, statement.phrases.chunks[chunk].last)


def _is_ending(statement: Statement, index: int) -> bool:
    """Whether a word says in the present that something ends: expires, will close, is set to run out."""
    word = statement.word(index)
    if word == "out":
        return statement.word(index - 1) in ("run", "runs")
    known = lexicon.load().verbs.get(word)
    is_present = known is not None and known.lemma in load().ends and ("b" in known.forms or "s" in known.forms)
    return is_present and statement.word(index - 1) not in ("had", "have", "has", "was", "were", "been")


def _subject(statement: Statement, verb: int, nouns: frozenset[str]) -> int | None:
    """The token of what ends, left of a verb and of nothing but what belongs to it."""
    for index in range(verb - 1, max(-1, verb - _NEAR), -1):
        token = statement.tokens[index]
        if token.lower in nouns or (token.lower in ("period", "window") and index):
            return index
        if token.lower in ("had", "was", "were") or token.tag in ";." or token.tag == "V":
            return None
    return None


def _due(statement: Statement, limit: Limit) -> Duty | None:
    index = limit.first - 1
    if statement.word(index) not in _DUE or limit.is_length:
        return None
    verb = index - 1
    if (
        statement.words(verb, verb + 1)
        and statement.tokens[verb].tag not in "XMV"
        and statement.word(verb)
        not in (
            "fall",
            "falls",
            "come",
            "comes",
            "be",
            "become",
            "becomes",
        )
    ):
        return None
    if statement.word(verb) in ("was", "were", "been"):
        return None
    chunk = statement.chunk_before(verb)
    while chunk >= 0 and statement.shape[chunk] != "n":
        chunk -= 1
    chunk = max(chunk, 0)  # a noun that begins the sentence and is spelt like a verb: Rent is due
    start = chunk
    while start >= 2 and statement.shape[start - 2 : start] in ("nf", "ni", "n,"):
        start -= 2
    heads = {statement.phrases.head(at).lower for at in (start, chunk)}
    if limit.word != "by" and heads.isdisjoint(load().deliverables):
        return None
    first = statement.phrases.chunks[start].first
    return Duty(limit=limit, first=first, what=statement.cover(first, verb))
