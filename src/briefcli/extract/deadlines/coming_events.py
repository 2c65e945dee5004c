"""What comes on a day unless somebody acts: whether it is fixed, and where the condition behind it ends."""

from briefcli.extract.deadlines import binding
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import PAST, VERBAL, letters

_DEADLINES = lexicon.deadlines()
_DATES = lexicon.dates()
_VERBS = lexicon.verbs()
_BY_OR_WITHIN = _DEADLINES.limits_by | _DEADLINES.limits_within
_BECOMES = frozenset(("final", "law"))
_ENDS_MAIN_CLAUSE = letters("COMMA SEMICOLON OTHER STOP")


def has_own_limit(statement: Statement, limit: Limit) -> bool:
    """Whether a condition has a day of its own: unless they agree on it by 1 April."""
    end = end_of_clause(statement, limit.last)
    inside = (time for time in statement.times if limit.time < time.token < end)
    return any(
        not _is_of_sayer(statement, time.token)
        and (time.expression.type != "DURATION" or statement.word(time.token - 1) in _BY_OR_WITHIN)
        for time in inside
    )


def _is_of_sayer(statement: Statement, time: int) -> bool:
    """Whether a day is that of the saying: Doe said on Friday; not: unless they agree on it by 1 April."""
    before = statement.word(time - 1)
    return before not in _DEADLINES.limits_by and binding.is_of_saying(statement, time)


def runs_out(statement: Statement, verb: int) -> bool:
    """Whether what is told to come is want, with which nobody threatens: they would run out of food by Friday."""
    behind = statement.word(statement.phrases.chunks[verb].last)
    return statement.phrases.lemma(verb) == "run" and behind in _DEADLINES.behind_run


def is_fixed(statement: Statement, verb: int) -> bool:
    """Whether a verb in the present tells of what is fixed: the strike begins, tariffs take effect."""
    word = statement.phrases.words(verb)[-1]
    form = _VERBS.get(word.lower) if statement.shape[verb] in VERBAL else None
    if form is None or PAST in form.forms or len(statement.phrases.words(verb)) > 1:
        return False
    is_taken = statement.word(statement.phrases.chunks[verb].last) in _DATES.taken_ahead
    is_law = form.lemma == "become" and statement.word(statement.phrases.chunks[verb].last) in _BECOMES
    is_moment = form.lemma in _DATES.moments or form.lemma in _DEADLINES.menaces
    return is_moment or is_law or (form.lemma == "take" and is_taken)


def end_of_clause(statement: Statement, first: int) -> int:
    """The token that ends the clause begun at another, or the number of tokens."""
    tokens = statement.tokens
    return next((at for at in range(first, len(tokens)) if tokens[at].tag in _ENDS_MAIN_CLAUSE), len(tokens))
