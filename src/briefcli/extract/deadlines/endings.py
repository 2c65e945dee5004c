"""What expires, so that nobody can use it any more, and what falls due: a permit in May, the rent on Friday."""

from briefcli.extract.deadlines import due_dates
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    BASE_FORM,
    COMMA,
    FINITE,
    FINITES,
    IN_NP,
    NOMINAL,
    NP,
    OF,
    OF_NP,
    PARTS_CLAUSES,
    PAST_PARTICIPLE,
    PREPOSITION,
    THIRD_PERSON,
    VP,
    letters,
)
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_REACH_WORDS = 14
"""How far before a verb of ending its subject, with all that belongs to it, may begin."""
_REACH_OF_WITH_WORDS = 6
"""How far before a form in -ing its “with” may be: with the scheme now closing on Friday."""
_HANGS_ON_NP = (OF_NP, IN_NP, letters("COORDINATOR NP"))
_NP_BEFORE = (letters("NP OF"), letters("NP PREPOSITION"), letters("NP COMMA"))
_WHO_HAS = (letters("RELATIVE VP NP"), letters("THAT VP NP"))
_RELATIVES = letters("RELATIVE THAT")
_DONE_BEFORE = letters("NP VP PREPOSITION")
_IN_NP_AND_NP = letters("PREPOSITION NP COORDINATOR NP")
_DUE = frozenset(("due", "payable"))
_BACK_OR_IN = frozenset(("back", "in"))
_IS = frozenset(("are", "is"))


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The end of something open or valid, or the day on which something must be handed over."""
    decided = rules.first(RULES, statement, limit)
    if decided is None:
        return None
    found = decided.found._replace(rule=decided.rule)
    longer = _longer(statement, limit)
    return found if longer is None else found._replace(limit=longer, earlier=(limit,), status="extended")


def _longer(statement: Statement, limit: Limit) -> Limit | None:
    """The end to which one before it is put off: the truce, due to end on Friday, was extended by a week."""
    behind = range(limit.last, min(len(statement.tokens) - 1, limit.last + _REACH_WORDS))
    verb = next((at for at in behind if lexicon.lemma(statement.word(at)) in _DEADLINES.extends), None)
    if verb is None or limit.expression is None or statement.word(verb - 1) not in _TEXT.forms_of_be:
        return None
    length = next((time for time in statement.times if time.token > verb and time.expression.type == "DURATION"), None)
    if length is None or statement.word(length.token - 1) not in ("by", "for"):
        return None
    end = due_dates.longer(limit.expression, length.expression)
    return end and Limit("to", length.token - 1, length.token + 1, length.token, end)


def _taken(statement: Statement, limit: Limit) -> Duty | None:
    """Bids will be accepted until noon; comments are welcome until Friday."""
    index = limit.first - 1
    if limit.word not in _DEADLINES.limits_until or statement.word(index) not in _DEADLINES.taken_words:
        return None
    is_ahead = statement.said(index - 2, index) == "will be"
    if not is_ahead and statement.word(index - 1) not in _IS:
        return None
    return _of_subject(statement, limit, index - 1 - is_ahead, _DEADLINES.valid | _DEADLINES.deliverables)


def _runs(statement: Statement, limit: Limit) -> Duty | None:
    """The consultation runs until Friday."""
    index = limit.first - 1
    is_span = statement.word(limit.first) in _DEADLINES.opens_span
    lasts = _DEADLINES.lasts | _DEADLINES.takes_days if is_span else _DEADLINES.lasts
    if limit.word not in _DEADLINES.limits_until or statement.word(index) not in lasts:
        return None
    if is_span and not _is_to_be_used(statement, index):
        return None
    return _of_subject(statement, limit, index, _DEADLINES.periods)


def _is_to_be_used(statement: Statement, verb: int) -> bool:
    """Whether a period is there to do something in it: the filing period, the period for bids; not: of a campaign."""
    subject = _subject(statement, verb, _DEADLINES.periods)
    if subject is None or statement.word(subject) in _DEADLINES.periods:
        return subject is not None
    return statement.word(subject - 1) in _DEADLINES.periods or statement.word(subject + 1) in ("for", "to")


def _open(statement: Statement, limit: Limit) -> Duty | None:
    """The offer remains open until noon."""
    index = limit.first - 1
    if limit.word not in _DEADLINES.limits_until or statement.word(index) not in _DEADLINES.open_words:
        return None
    if statement.word(index - 1) not in _DEADLINES.stays:
        return None
    return _of_subject(statement, limit, index - 1, _DEADLINES.valid)


def _ends(statement: Statement, limit: Limit) -> Duty | None:
    """The permit expires in May; the truce runs out on Friday."""
    index = limit.first - 1
    index -= statement.word(index) == ","  # and close, on Thursday
    if limit.word in _DEADLINES.limits_until or not _is_ending(statement, index):
        return None
    if statement.word(limit.last) == "unless":
        return None  # what comes then is in the hands of whoever may act before it
    verb = _before_aside(statement, index - (statement.word(index) == "out"))
    is_closing = statement.word(index) in _DEADLINES.comes_to_end
    nouns = _DEADLINES.valid - _DEADLINES.done_by_closing if is_closing else _DEADLINES.valid
    opening = _opening(statement, limit, verb)
    if opening is not None:
        return _of_subject(statement, limit, opening, nouns)
    found = _of_subject(statement, limit, verb, nouns)
    is_hours = found is not None and not _DEADLINES.opens.isdisjoint(statement.words(found.first, verb))
    return None if is_hours else found  # stations open at 8 and close at noon


def _before_aside(statement: Statement, verb: int) -> int:
    """The place of a verb of ending, or of the aside before it: the window, which opened in May, closes."""
    if statement.word(verb - 1) != ",":
        return verb
    before = range(verb - 2, max(-1, verb - 2 - _REACH_WORDS), -1)
    return next((at for at in before if statement.word(at) == ","), verb)


def _opening(statement: Statement, limit: Limit, verb: int) -> int | None:
    """The verb of the opening, before that of the end on a day of its own: opens on 6 May and closes on 9 May."""
    is_day = limit.expression is not None and limit.expression.type == "DATE"
    is_day = is_day or due_dates.is_written_day(" ".join(statement.words(limit.first, limit.last)))
    verb -= statement.word(verb - 1) in _DEADLINES.will_forms  # opened on 6 May and will close
    if statement.word(verb - 1) != "and" or not is_day:
        return None
    before = range(verb - 2, max(-1, verb - 2 - _REACH_WORDS), -1)
    opening = next((at for at in before if statement.word(at) in _DEADLINES.opens), None)
    is_passive = opening is not None and statement.word(opening - 1) in _DEADLINES.past_before_ending
    return opening - 1 if opening is not None and is_passive else opening  # was opened on 6 May


def _of_subject(statement: Statement, limit: Limit, index: int, nouns: frozenset[str]) -> Duty | None:
    subject = _subject(statement, index, nouns)
    if subject is None:
        return None
    chunk = statement.chunk_before(subject + 1)
    first = statement.phrases.chunks[chunk].first
    while first > 1 and (statement.shape[chunk - 1 : chunk] == OF or _hangs_on(statement, chunk, nouns)):
        chunk -= 2
        first = statement.phrases.chunks[chunk].first
    what = statement.cover(first, max(subject + 1, _after(statement, chunk, index)))
    return Duty(limit=limit, first=first, what=what)


def _hangs_on(statement: Statement, chunk: int, nouns: frozenset[str]) -> bool:
    """Whether a noun phrase belongs to another that may end as well: comments on the plan."""
    return statement.shape[chunk - 2 : chunk] == NP + PREPOSITION and statement.phrases.head(chunk - 2).lower in nouns


def _after(statement: Statement, chunk: int, verb: int) -> int:
    """The token after a noun phrase and its modifiers, before its verb: the contract between the two."""
    while statement.shape[chunk + 1 : chunk + 3] in _HANGS_ON_NP and statement.phrases.chunks[chunk + 2].last <= verb:
        chunk += 2
    return min(verb, statement.phrases.chunks[chunk].last)


def _is_ending(statement: Statement, index: int) -> bool:
    """Whether a word says, in the present or future, that something ends: expires, will close, is set to run out."""
    word = statement.word(index)
    if word == "out":
        return statement.word(index - 1) in ("run", "runs")
    known = _VERBS.get(word)
    is_present = known is not None and (BASE_FORM in known.forms or THIRD_PERSON in known.forms)
    is_present = is_present or (word.endswith("ing") and "with" in statement.words(index - _REACH_OF_WITH_WORDS, index))
    ends = known is not None and known.lemma in _DEADLINES.ends
    return is_present and ends and statement.word(index - 1) not in _DEADLINES.auxiliaries_not_before_ending


def _subject(statement: Statement, verb: int, nouns: frozenset[str]) -> int | None:
    """The token of what ends, with only its own modifiers between it and the verb."""
    index = verb
    while index > max(0, verb - _REACH_WORDS):
        index -= 1
        token = statement.tokens[index]
        if index == verb - 1 and token.tag in NOMINAL and (relative := _relative_before(statement, index)) is not None:
            index = relative  # an amnesty for drivers who have lost their licences
            continue
        if token.lower in nouns or (token.lower in ("period", "window") and index):
            is_slot = statement.word(index - 1) in _DEADLINES.before_slot
            return None if is_slot and token.lower == "window" else index
        if token.lower in _DEADLINES.past_before_ending or token.tag in PARTS_CLAUSES or token.tag == FINITE:
            return None
    return None


def _relative_before(statement: Statement, noun: int) -> int | None:
    """The “who” or “that” of a clause that a noun ends: a licence that lets the firm sell fuel to hospitals."""
    shape, chunk = statement.shape, statement.chunk_before(noun + 1)
    while shape[max(0, chunk - 2) : chunk] in (NP + OF, NP + PREPOSITION):
        chunk -= 2
    if shape[max(0, chunk - 2) : chunk + 1] not in _WHO_HAS:
        return None
    return statement.phrases.chunks[chunk - 2].first


def _due(statement: Statement, limit: Limit) -> Duty | None:
    """Rent is due on Friday; the report falls due by 1 May."""
    index = limit.first - 1
    if statement.word(index) in _BACK_OR_IN:
        index -= 1  # the forms are due back on Friday, bids are due in by then
    if statement.word(index) not in _DUE or limit.is_length:
        return None
    verb = index - 1
    is_other = statement.words(verb, verb + 1) and statement.tokens[verb].tag not in FINITES
    if is_other and statement.word(verb) in _DEADLINES.owed and not statement.words(verb + 2, limit.first):
        return _owed(statement, limit, verb)
    if is_other and statement.word(verb) not in _DEADLINES.falls_due:
        return None
    if statement.word(verb) in _DEADLINES.was_due:
        return None
    chunk = statement.chunk_before(verb)
    if chunk > 0 and statement.shape[chunk] == COMMA:
        chunk = _beyond_aside(statement, chunk)
    while chunk >= 0 and statement.shape[chunk] != NP:
        chunk -= 1
    chunk = max(chunk, 0)  # a noun that begins the sentence and is spelt like a verb: Rent is due
    start = chunk
    if statement.shape[max(0, start - 3) : start] == _DONE_BEFORE and _is_participle(statement, start - 2):
        start -= 3  # returns lodged without an agent are due
    while start >= 2 and statement.shape[start - 2 : start] in _NP_BEFORE:
        start -= 2
    heads = {statement.phrases.head(at).lower for at in (start, chunk)}
    is_in = statement.word(limit.first - 1) == "in"  # as trains are
    if (limit.word != "by" or is_in) and heads.isdisjoint(_DEADLINES.deliverables):
        return None
    first = statement.phrases.chunks[start].first
    last = verb - (statement.tokens[verb - 1].tag in _RELATIVES)  # payments that are due
    if statement.tokens[verb - 1].tag == COMMA:
        opening = statement.shape.find(COMMA, chunk)
        last = statement.phrases.chunks[max(chunk, opening - 1)].last
    return Duty(limit=limit, first=first, what=statement.cover(first, last))


def _beyond_aside(statement: Statement, comma: int) -> int:
    """The chunk before an aside between commas: the report, which the board wrote, is due."""
    shape = statement.shape
    opening = shape.rfind(COMMA, 0, comma)
    opener = statement.phrases.words(opening + 1)[0].lower if opening > 0 else ""
    is_aside = shape[opening + 1 : opening + 2] in (*_RELATIVES, PREPOSITION) or opener in ("where", "when")
    if opening < 1 or not is_aside:
        return comma
    is_pair = shape[max(0, opening - 4) : opening] == _IN_NP_AND_NP
    return opening - 1 - 2 * is_pair  # results from Lund and Marsk, where


def _owed(statement: Statement, limit: Limit, noun: int) -> Duty | None:
    """Wants a declaration due on Friday; not: missed a payment due on Friday."""
    chunk = statement.chunk_before(noun + 1)
    above = statement.shape.rfind(VP, 0, chunk)
    if above >= 0 and statement.phrases.lemma(above) in _DEADLINES.misses:
        return None
    first = statement.phrases.chunks[chunk].first
    return Duty(limit=limit, first=first, what=statement.cover(first, noun + 1))


def _is_participle(statement: Statement, verb: int) -> bool:
    """Whether a verb before the one of what is due may be a participle: lodged."""
    words = statement.phrases.words(verb)
    known = _VERBS.get(words[0].lower) if len(words) == 1 else None
    return known is not None and PAST_PARTICIPLE in known.forms


RULES = (
    Row(
        "what falls due",
        "Something to be paid or handed over that is “due” or “payable” on a day binds the person who owes it.",
        "The rent is due on Friday.",
        "The train is due on Friday.",
        _due,
    ),
    Row(
        "applications accepted until then",
        "Something that is, or will be, accepted, considered or received until a time must be handed in by then.",
        "Bids will be accepted until Friday.",
        "Guests will be accepted until Friday.",
        _taken,
    ),
    Row(
        "offer open until then",
        "Something that stays open, good or valid until a time must be used by then.",
        "The offer remains open until Friday.",
        "The bridge remains open until Friday.",
        _open,
    ),
    Row(
        "consultation that runs until then",
        "What a consultation or the like that runs or lasts until a time is for must be done by then.",
        "The consultation runs until Friday.",
        "The exhibition runs until Friday.",
        _runs,
    ),
    Row(
        "permit that expires then",
        "Something valid that expires, closes or runs out at a time must be used by then.",
        "The permit expires on 1 August.",
        "The permit expired on 1 August.",
        _ends,
    ),
)
