"""What happens to those who do not act by then: drivers who do not pay by Friday will be fined."""

from briefcli.extract.deadlines import otherwise
from briefcli.extract.deadlines.duty import Duty, somebody
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NP, RELATIVE, letters
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()
_BY_OR_WITHIN = _DEADLINES.limits_by | _DEADLINES.limits_within

_REACH_WORDS = 16
"""How far before a deadline the “who” of its clause may stand."""
_ENDS_LOOK = letters("COMMA SEMICOLON COLON STOP QUOTATION")
_ENDS_OUTCOME = letters("COMMA SEMICOLON OTHER STOP")


def of_those(statement: Statement, limit: Limit) -> Duty | None:
    """Tenants who fail to pay by 30 March face eviction."""
    opening = _who(statement, limit.first) if limit.word in _BY_OR_WITHIN else None
    if opening is None and limit.word in _BY_OR_WITHIN:
        return _of_undone(statement, limit)
    if opening is None or statement.word(limit.last) not in _DEADLINES.tells_outcome:
        return None
    failing = next(
        (at for at in range(opening + 1, limit.first) if statement.word(at) in _DEADLINES.denials_of_condition), None
    )
    chunk = statement.chunk_before(opening)
    if failing is None or chunk < 0 or statement.shape[chunk] != NP:
        return None
    return Duty(
        limit=limit,
        first=statement.phrases.chunks[chunk].first,
        who=somebody(statement, chunk),
        what=statement.cover(failing + 1 + (statement.word(failing + 1) == "to"), limit.first),
        consequence=statement.cover(limit.last, _end(statement, limit.last)),
    )


def _of_undone(statement: Statement, limit: Limit) -> Duty | None:
    """Dogs not chipped by 1 April will be seized: what must be done to them by then."""
    done = limit.first - 1
    chunk = statement.chunk_before(done - 1)
    if statement.word(done - 1) != "not" or not lexicon.may_be_participle(statement.word(done)):
        return None
    if statement.word(limit.last) not in _DEADLINES.tells_outcome or statement.shape[chunk : chunk + 1] != NP:
        return None
    outcome = statement.words(limit.last, len(statement.tokens))
    if not otherwise.hurts(outcome):
        return None
    first = statement.phrases.chunks[chunk].first
    return Duty(
        limit=limit,
        first=first,
        what=statement.cover(first, limit.first),
        consequence=statement.cover(limit.last, _end(statement, limit.last)),
    )


def of_failure(statement: Statement, limit: Limit) -> Duty | None:
    """Failure to pay by 30 March will mean eviction; those failing to register by then face a fine."""
    if limit.word not in _BY_OR_WITHIN or statement.word(limit.last) not in _DEADLINES.tells_outcome:
        return None
    near = range(limit.first - 1, max(-1, limit.first - 1 - _REACH_WORDS), -1)
    at = next((one for one in near if statement.said(one, one + 2) in _DEADLINES.who_fails), None)
    if at is None or statement.word(at + 1) != "to":
        return None
    chunk = statement.chunk_before(at)
    who = somebody(statement, chunk) if chunk >= 0 and statement.phrases.chunks[chunk].last == at else None
    is_whoever = who is not None and who.of(statement.text).lower() in _DEADLINES.whoever
    return Duty(
        limit=limit,
        first=at,
        who=None if is_whoever else who,
        what=statement.cover(at + 2, limit.first),
        consequence=statement.cover(limit.last, _end(statement, limit.last)),
    )


def without_deal(statement: Statement, limit: Limit) -> Duty | None:
    """Failing a deal by Monday, the men will strike."""
    if limit.word not in _BY_OR_WITHIN or statement.word(limit.last) != ",":
        return None
    chunk = statement.chunk_before(limit.first)
    if chunk < 0 or statement.shape[chunk] != NP or statement.phrases.head(chunk).lower not in _DEADLINES.hoped_for:
        return None
    first = statement.phrases.chunks[chunk].first
    if statement.word(first - 1) not in _DEADLINES.lacking:
        return None
    return Duty(
        limit=limit,
        first=first - 1,
        what=statement.cover(first, limit.first),
        consequence=statement.cover(limit.last + 1, _end(statement, limit.last + 1)),
    )


def _who(statement: Statement, end: int) -> int | None:
    """The “who” of the clause that ends at a token."""
    for index in range(end - 1, max(0, end - _REACH_WORDS), -1):
        token = statement.tokens[index]
        is_relative = token.tag == RELATIVE and token.lower == "who"
        is_that = token.lower == "that" and statement.shape[statement.chunk_before(index)] == NP
        if is_relative or is_that:
            return index
        if token.tag in _ENDS_LOOK:
            return None
    return None


def _end(statement: Statement, first: int) -> int:
    tokens = statement.tokens
    return next((at for at in range(first, len(tokens)) if tokens[at].tag in _ENDS_OUTCOME), len(tokens))


THOSE_WHO_FAIL = Row(
    "those who do not do it by then",
    "What somebody “who” does not do it by a time will suffer is what happens to whoever must do it.",
    "Tenants who fail to pay the rent by Friday face eviction.",
    "Tenants who came to pay the rent by Friday face a queue.",
    of_those,
)
FAILURE = Row(
    "failure to do it by then",
    "“Failure to” or “failing to” do something by a time, with what comes then, binds whoever must do it.",
    "Failure to pay the rent by Friday will lead to eviction.",
    "Efforts to pay the rent by Friday will lead to eviction.",
    of_failure,
)
WITHOUT_DEAL = Row(
    "what happens without a deal",
    "“Failing” or “without” a deal by a time, what follows happens unless the deal is made by then.",
    "Failing a deal by Friday, the millers will strike.",
    "Despite a deal by Friday, the millers will strike.",
    without_deal,
)
