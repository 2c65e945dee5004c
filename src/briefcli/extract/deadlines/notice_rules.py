"""Notice that a rule demands of everybody, and that binds nobody by a day: landlords must give three months' notice."""

from briefcli.extract.deadlines.end_changes import ChangingVerb
from briefcli.extract.deadlines.end_names import Name
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import INFINITIVE, VP, letters

_DEADLINES = lexicon.deadlines()

_IN_TIME = letters("TIME NUMBER DETERMINER")


def is_rule(statement: Statement, name: Name, verb: ChangingVerb | None) -> bool:
    """Whether notice is what a rule demands of everybody in every case: landlords must give three months' notice.

    So is what is usual, and at what notice something may be done: a 60-day comment period is standard.
    """
    begin = statement.phrases.chunks[statement.chunk_before(name.last + 1)].first
    is_any = statement.word(begin).split()[:1] in (["a"], ["an"]) and statement.tokens[begin].tag in _IN_TIME
    if is_any and begin < name.last and statement.word(name.last + 1) in ("is", "are"):
        return True
    if statement.word(name.last) != "notice":
        return False
    if _is_required(statement, name) or statement.word(begin - 1) == "at":
        return True
    if verb is None:
        return False
    words = {word.lower for word in statement.phrases.words(verb.chunk)}
    return not _DEADLINES.modals_of_rule.isdisjoint(words) or statement.shape[verb.chunk] == INFINITIVE


def _is_required(statement: Statement, name: Name) -> bool:
    """Whether notice is needed at all: three days' notice is required; the law requires three days' notice."""
    chunk = statement.chunk_before(name.last + 1)
    beside = (at for at in (chunk - 1, chunk + 1) if statement.shape[max(0, at) : at + 1] == VP)
    return any(statement.phrases.lemma(at) in _DEADLINES.wanted_of_nobody for at in beside)
