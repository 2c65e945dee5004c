"""What the time that somebody is given is for, who gets it and who gives it: until Friday, by the court, to reply."""

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines.binding import is_word
from briefcli.extract.deadlines.duty import clause_end
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import IN_NP, INFINITIVE, MODAL, NP, OF_NP, OTHER, TIME, VP, letters

_BODIES = lexicon.people().bodies
_DEADLINES = lexicon.deadlines()
_PEOPLE = lexicon.people()

ADDS_NOTHING = _DEADLINES.time_left | _DEADLINES.before_which | {"'s", "’s", "'", "’", "time"}
"""Words between a length of time and what it is for: a week’s time left to pay."""
_REACH_OF_DAY_WORDS = 5
"""Most words of a date between two commas: 21 days, until 1 July, to respond."""
_REACH_OF_ASIDE_WORDS = 12
"""Most words of what is said of a day between two commas: until 3 May, the eve of the vote in Lund, to respond."""
_FOR_NP_TO = letters("PREPOSITION NP INFINITIVE")
_AND_VP = letters("COORDINATOR VP")
_AND_NP = letters("COORDINATOR NP")
_IN_AIM = letters("NP OF PREPOSITIONS COORDINATOR")
_REACH_OF_GIVER_CHUNKS = 6
"""How far behind what time is given for the giver may be."""
_CLOSING_MARKS = frozenset("”\"’'")
_COUNTS_FROM = frozenset({"from", "on"})


def aim(statement: Statement, limit: Limit) -> tuple[int, int] | None:
    """The infinitive after a time, as the tokens of what is to be done: 14 days [left] [for the firm] to reply."""
    index = limit.last
    until = _DEADLINES.limits_until
    if statement.word(index) == "," and (statement.word(index + 1) in until or limit.word in until):
        if limit.word in until:
            aside = range(index + 1, index + _REACH_OF_ASIDE_WORDS)
            index = next((at for at in aside if statement.said(at, at + 2) == ", to"), index) + 1
        else:
            near = range(index + 1, index + _REACH_OF_DAY_WORDS)
            index = next((at + 1 for at in near if statement.word(at) == ","), index)
    elif statement.word(index) == "at" and [one.tag for one in statement.tokens[index + 1 : index + 2]] == [TIME]:
        index += 2  # until Friday at noon, where Friday has no date
    index = _beyond_mark(statement, index)
    while statement.word(index) in ADDS_NOTHING:
        index += 1
    index = _beyond_start(statement, limit, index)
    chunk = statement.chunk_from(index)
    if (given_by := by_whom(statement, chunk)) is not None:
        chunk = given_by[1]
        index = statement.phrases.chunks[chunk].first
    if to_whom(statement, chunk) is not None:
        chunk += 2
        index = statement.phrases.chunks[chunk].first
    if statement.word(index) == "for" and statement.shape[chunk : chunk + 3] == _FOR_NP_TO:
        chunk += 2
        index = statement.phrases.chunks[chunk].first
    if statement.shape[chunk : chunk + 1] != INFINITIVE or statement.phrases.chunks[chunk].first != index:
        return None
    first = statement.phrases.chunks[chunk].last - 1
    is_ready = statement.said(first, first + 2) == "get ready"
    if is_ready or statement.phrases.lemma(chunk) in _DEADLINES.not_duties:
        return None
    return first, _end(statement, chunk, clause_end(statement, first))


def _end(statement: Statement, aim: int, end: int) -> int:
    """Where what is to be done ends, before what its giver does besides: to pay [and would ask for more powers]."""
    shape, chunks = statement.shape, statement.phrases.chunks
    goes_on = (at for at in range(aim + 1, len(shape) - 1) if shape[at : at + 2] == _AND_VP)
    other = next((at for at in goes_on if statement.phrases.words(at + 1)[0].tag == MODAL), None)
    then = next((at for at in range(aim + 1, len(shape) - 2) if _tells_of_him(statement, at)), None)
    return min(end, *(chunks[at].first for at in (other, then) if at is not None), end)


def _tells_of_him(statement: Statement, coordinator: int) -> bool:
    """Whether “and” goes on with what somebody did then: until Friday to pay [and he went home]."""
    shape = statement.shape
    is_next = shape[coordinator : coordinator + 2] == _AND_NP and VP in shape[coordinator + 2 : coordinator + 4]
    is_next = is_next and statement.phrases.words(coordinator)[0].lower == "and"
    return is_next and statement.phrases.words(coordinator + 1)[0].lower in _PEOPLE.pronouns_of_persons


def _beyond_start(statement: Statement, limit: Limit, index: int) -> int:
    """The token after the day of giving: 14 days on 3 May to reply, 21 from the ruling to appeal, starting Monday."""
    start = index + (statement.word(index) == ",")
    if limit.is_length and statement.word(start) in _DEADLINES.starts_then:
        near = range(start + 1, min(start + _REACH_OF_DAY_WORDS, len(statement.tokens)))
        day = next((at for at in near if statement.tokens[at].tag == TIME), index - 1)
        return day + 1 + (start > index and statement.word(day + 1) == ",")
    if limit.word in _DEADLINES.limits_until and statement.said(index, index + 1) == "on":
        return _beyond_days(statement, index)
    if not limit.is_length or statement.word(index) not in _COUNTS_FROM:
        return index
    if statement.tokens[index + 1 : index + 2] and statement.tokens[index + 1].tag == TIME:
        return index + 2
    chunk = statement.chunk_from(index + 1)
    while statement.shape[chunk + 1 : chunk + 3] == OF_NP:
        chunk += 2
    return statement.phrases.chunks[chunk].last if statement.shape[chunk : chunk + 1] == NP else index


def _beyond_days(statement: Statement, index: int) -> int:
    """The token after the day on which something was given, of one part or two: on Wednesday, 20 May, to reply."""
    at = index + 1
    while any(time.token == at for time in statement.times):
        at += 1 + (statement.word(at + 1) == ",")
    return at if at > index + 1 else index


def _beyond_mark(statement: Statement, index: int) -> int:
    """The token after the mark that closes a quoted time: gave him “until noon” to leave."""
    is_mark = index < len(statement.tokens) and statement.tokens[index].tag == OTHER
    return index + 1 if is_mark and statement.word(index) in _CLOSING_MARKS else index


def by_whom(statement: Statement, chunk: int) -> tuple[int, int] | None:
    """The phrase of whoever gives time, and the infinitive behind it: was given 14 days by the court to reply."""
    end = chunk + 2
    while statement.shape[end : end + 2] == OF_NP:
        end += 2
    is_giver = statement.shape[chunk : chunk + 2] == IN_NP and is_word(statement, chunk, "by")
    return (chunk + 1, end) if is_giver and statement.shape[end : end + 1] == INFINITIVE else None


def giver(statement: Statement, verb: int, limit: Limit) -> int | None:
    """The phrase of whoever gave what was received: was given by the court 14 days, 14 days by the court."""
    is_behind = statement.shape[verb + 1 : verb + 3] == IN_NP and is_word(statement, verb + 1, "by")
    if is_behind and statement.phrases.chunks[verb + 2].first < limit.first:
        return verb + 2
    behind = by_whom(statement, statement.chunk_from(limit.last))
    return behind[0] if behind is not None else giver_behind(statement, limit)


def giver_behind(statement: Statement, limit: Limit) -> int | None:
    """The phrase of whoever gave time, behind what it is for: was given three weeks to move out by the landlord."""
    done = aim(statement, limit)
    if done is None or statement.word(done[0] - 1) == "be":
        return None  # to be heard by a judge
    chunk = statement.chunk_from(done[0])
    ends = range(chunk, min(chunk + _REACH_OF_GIVER_CHUNKS, len(statement.shape) - 1))
    by = next((at for at in ends if statement.shape[at] not in _IN_AIM or _ends_in_by(statement, at)), None)
    if by is None or not _ends_in_by(statement, by) or statement.shape[by : by + 2] != IN_NP:
        return None
    is_body = statement.phrases.head(by + 1).lower in _BODIES
    return by + 1 if is_body or subjects.is_somebody(statement.phrases, by + 1) else None


def _ends_in_by(statement: Statement, chunk: int) -> bool:
    """Whether a preposition is “by”, or one of a verb with “by” behind it: to move out by."""
    return statement.phrases.words(chunk)[-1].lower == "by"


def to_whom(statement: Statement, chunk: int) -> int | None:
    """The phrase of whoever is given time, behind the time: granted four weeks’ time to the mill to file a reply."""
    is_given = (
        statement.shape[chunk : chunk + 3] == _FOR_NP_TO
        and statement.word(statement.phrases.chunks[chunk].first) == "to"
    )
    return chunk + 1 if is_given else None


def receiver(statement: Statement, limit: Limit) -> int | None:
    """The phrase of whoever is given time behind it."""
    index = limit.last
    while statement.word(index) in ADDS_NOTHING:
        index += 1
    return to_whom(statement, statement.chunk_from(index))
