"""What the verb beside a named deadline makes of it: set, extended, moved, missed, met, dropped."""

from typing import NamedTuple

from briefcli.extract.clauses import undone
from briefcli.extract.deadlines.duty import Status
from briefcli.extract.deadlines.end_names import Name
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import COMMA, FINITE, INFINITIVE, PREPOSITION, THAT, VP, letters
from briefcli.extract.text.rules import Decision, Row, Rule
from briefcli.model import note

_DEADLINES = lexicon.deadlines()

_REACH_CHUNKS = 30
"""How far after the noun for a deadline its verb may come; anything further is in another clause."""
_REACH_TO_VERB_CHUNKS = 6
"""How far before the noun for a deadline the verb that takes it as object may come."""
_REACH_TO_PASSING_WORDS = 12
"""How far after the noun for a deadline the verb may come that tells that it is over."""
_REACH_OF_EXPIRY_WORDS = 5
"""How far before the noun for a deadline its “expiry” may come: the expiry of the 14-day ultimatum."""
_CLOSES = letters("STOP SEMICOLON COLON")
_REACH_OF_PARTICLE_WORDS = 8
"""How far after "push" and the like its "back" or "forward" may come."""
_REACH_OF_DOUBT_WORDS = 20
"""How far around a change the words may stand that show it has not happened: if the court lifts it."""
_GOVERNS = letters("VERBAL PASSIVE")
_COMMA_WHICH = letters("COMMA RELATIVE")
_HANGS_ON_NP = letters("NP PREPOSITIONS")
_ENDS_LOOK = letters("SEMICOLON COLON QUOTATION RELATIVE THAT")
_SETS = _DEADLINES.sets | _DEADLINES.facing | _DEADLINES.handing | _DEADLINES.standing
_WISHES = _DEADLINES.wishes_for | _DEADLINES.hopes
_PUSHES = _DEADLINES.moves & _DEADLINES.back_or_forward


class ChangingVerb(NamedTuple):
    """The verb that changes a named deadline: its chunk, the new status, and the rule that says so."""

    chunk: int
    status: Status
    is_active: bool
    rule: str | None = None


def find(statement: Statement, name: Name) -> ChangingVerb | None:
    """The verb that has a named deadline as object or subject; none where somebody only wants it moved."""
    found = _found(statement, name)
    return None if found is not None and _is_only_wished(statement, name, found) else found


def _is_only_wished(statement: Statement, name: Name, found: ChangingVerb) -> bool:
    """Whether a deadline could be moved, or somebody wants it moved, and nobody has moved it."""
    if found.status not in ("extended", "moved"):
        return False
    words = [word.lower for word in statement.phrases.words(found.chunk)]
    if not _DEADLINES.may_come.isdisjoint(words):
        return True
    if found.is_active:
        return False
    if words[:1] == ["be"]:
        return True
    above = statement.chunk_before(name.first + 1) - 1
    above -= statement.shape[above : above + 1] == THAT
    return above >= 0 and statement.shape[above] == VP and statement.phrases.lemma(above) in _WISHES


def _found(statement: Statement, name: Name) -> ChangingVerb | None:
    """The verb that has a named deadline as object or subject, whether it tells of what was done or not."""
    chunk = statement.chunk_before(name.last + 1)
    if (failed := _failed_by(statement, chunk)) is not None:
        return failed
    begin = -1 if _is_adjunct(statement, statement.chunk_before(name.first + 1)) else chunk - 1
    for index in range(begin, max(-1, chunk - _REACH_TO_VERB_CHUNKS), -1):
        if statement.shape[index] in _GOVERNS:
            status = _status(statement, index)
            if statement.shape[chunk + 1 : chunk + 2] == VP and _status(statement, chunk + 1) is not None:
                break  # announced the deadline has been extended
            return ChangingVerb(index, status.found, True, status.rule) if status else None
        if statement.shape[index] not in _HANGS_ON_NP:
            break
    first: ChangingVerb | None = None
    beyond = _beyond_aside(statement, chunk + 1)
    for index in range(beyond, min(len(statement.shape), chunk + _REACH_CHUNKS)):
        if statement.shape[index] == VP and _describes(statement, index):
            continue
        if statement.shape[index] == VP:
            status = _status(statement, index)
            if status is not None and status.found != "set" and statement.phrases.is_passive(index):
                return ChangingVerb(index, status.found, False, status.rule)
            first = first or (ChangingVerb(index, status.found, False, status.rule) if status else None)
            if statement.shape[index + 1 : index + 2] != COMMA and first is None:
                return None
        if statement.shape[index] in _ENDS_LOOK or (statement.shape[index] == COMMA and chunk > 0):
            break
    return first


def _describes(statement: Statement, verb: int) -> bool:
    """Whether a participle only tells what is meant: the deadline for bids lodged in May has been extended."""
    words = statement.phrases.words(verb)
    after = next((at for at in range(verb + 1, len(statement.shape)) if statement.shape[at] not in _HANGS_ON_NP), verb)
    if len(words) > 1 or after == verb or statement.shape[after] != VP or _status(statement, verb) is not None:
        return False
    return statement.phrases.is_passive(after) and _status(statement, after) is not None


def _beyond_aside(statement: Statement, chunk: int) -> int:
    """The chunk behind an aside with “which”, if there is one: the deadline, which was 3 May, has been extended."""
    if statement.shape[chunk : chunk + 2] != _COMMA_WHICH:
        return chunk
    closes = statement.shape.find(COMMA, chunk + 2, chunk + _REACH_CHUNKS)
    return closes + 1 if closes > 0 else chunk


def passed(statement: Statement, name: Name) -> int | None:
    """The verb that tells that a deadline is over: the ultimatum that the union gave the mill expired on Monday.

    Or the noun itself, behind a word for its end: the expiry of a ten-day ultimatum on Monday.
    """
    if not _DEADLINES.expiries.isdisjoint(statement.words(name.first - _REACH_OF_EXPIRY_WORDS, name.first)):
        return name.last
    for index in range(name.last + 1, min(len(statement.tokens), name.last + 1 + _REACH_TO_PASSING_WORDS)):
        token = statement.tokens[index]
        lemma = lexicon.lemma(token.lower)
        if lemma in _DEADLINES.passes:
            return index if is_past(statement, index) else None
        if statement.said(index, index + 2) == "ran out":
            return index + 1
        if token.tag in _CLOSES or (token.tag == FINITE and lemma not in _DEADLINES.handing):
            return None
    return None


def _failed_by(statement: Statement, chunk: int) -> ChangingVerb | None:
    """Failed to agree by Tuesday's deadline; had not agreed by it."""
    if not _is_adjunct(statement, chunk) or statement.phrases.words(chunk - 1)[0].lower != "by":
        return None
    for index in range(chunk - 2, max(0, chunk - 2 - _REACH_TO_VERB_CHUNKS), -1):
        if statement.shape[index] == INFINITIVE:
            is_failure = statement.shape[index - 1] == VP and statement.phrases.lemma(index - 1) == "fail"
            is_done = is_failure and is_past(statement, statement.phrases.chunks[index - 1].first)
            return ChangingVerb(index - 1, "missed", True, rules.tell(FAILED)) if is_done else None
        if statement.shape[index] == VP and _is_undone(statement, index):
            return ChangingVerb(index, "missed", True, rules.tell(FAILED))
        if statement.shape[index] not in _HANGS_ON_NP:
            return None
    return None


def is_done_by(statement: Statement, name: Name) -> bool:
    """Whether a deadline only says by when something was done or was not: had not paid by Monday’s deadline."""
    chunk = statement.chunk_before(name.first + 1)
    if statement.word(statement.phrases.chunks[chunk].first - 1) != "by":
        return False
    verb = max(statement.shape.rfind(VP, 0, chunk), statement.shape.rfind(INFINITIVE, 0, chunk))
    return verb >= 0 and statement.shape[verb] == VP and is_past(statement, statement.phrases.chunks[verb].first)


def _is_undone(statement: Statement, verb: int) -> bool:
    """Whether a verb tells that something was not done: had not paid, didn't answer."""
    return undone.is_denied(statement.phrases, verb) and is_past(statement, statement.phrases.chunks[verb].first)


def _is_adjunct(statement: Statement, chunk: int) -> bool:
    """Whether a deadline only says when something else was done: received applications before the deadline."""
    if chunk < 1 or statement.shape[chunk - 1] != PREPOSITION:
        return False
    before = statement.phrases.words(chunk - 1)[0].lower
    return before in _DEADLINES.before_event or before == "after"


def is_all(statement: Statement, name: Name, verb: ChangingVerb) -> bool:
    """Whether all that a sentence tells of a deadline is what became of it: the deadline was lifted."""
    if verb.status == "set" or not points_back(statement, name):
        return False
    first = statement.phrases.chunks[verb.chunk].first
    is_done = is_past(statement, first) or statement.word(first) in _DEADLINES.has_time
    near = statement.words(min(first, name.first) - _REACH_OF_DOUBT_WORDS, name.last + _REACH_OF_DOUBT_WORDS)
    return is_done and _DEADLINES.unfulfilled_words.isdisjoint(near)


def points_back(statement: Statement, name: Name) -> bool:
    """Whether a deadline is called so as one that was stated before: the deadline, its deadline."""
    if name.refers:
        return True
    is_named = statement.word(name.last) in _DEADLINES.limit_nouns
    return is_named and not _DEADLINES.points_back.isdisjoint(statement.words(name.first - 2, name.first))


def _status(statement: Statement, verb: int) -> Decision[Status] | None:
    """What a verb makes of a deadline; nothing where it is only wished for: asked the judge to extend the deadline."""
    decided = rules.first(CHANGES, statement, verb)
    if statement.shape[verb] != INFINITIVE or decided is None or decided.found == "set":
        return decided
    before = statement.shape.rfind(VP, 0, verb)
    lemma = statement.phrases.lemma(before) if before >= 0 else ""
    if lemma == "fail":
        return Decision(rules.tell(FAILED), "missed") if decided.found == "met" else None
    return decided if lemma in _DEADLINES.deciding else None


def _extended(statement: Statement, verb: int) -> Status | None:
    """Extended the deadline."""
    return "extended" if statement.phrases.lemma(verb) in _DEADLINES.extends else None


def _put_off(statement: Statement, verb: int) -> Status | None:
    """Pushed the deadline back."""
    lemma, near = statement.phrases.lemma(verb), _near(statement, verb)
    is_back = (lemma in _PUSHES and "back" in near) or (lemma == "put" and "off" in near)
    return "extended" if is_back else None


def _moved(statement: Statement, verb: int) -> Status | None:
    """Moved the deadline; put it forward; cut it."""
    lemma = statement.phrases.lemma(verb)
    if lemma not in _DEADLINES.moves:
        return None
    is_one = lemma not in _PUSHES or lemma in ("bring", "cut") or "forward" in _near(statement, verb)
    return "moved" if is_one else None


def _near(statement: Statement, verb: int) -> list[str]:
    """The words after a verb that may include its particle."""
    last = statement.phrases.chunks[verb].last
    return statement.words(last, last + _REACH_OF_PARTICLE_WORDS)


def _missed(statement: Statement, verb: int) -> Status | None:
    """Missed the deadline."""
    return "missed" if statement.phrases.lemma(verb) in _DEADLINES.misses else None


def _met(statement: Statement, verb: int) -> Status | None:
    """Met the deadline."""
    return "met" if statement.phrases.lemma(verb) in _DEADLINES.meets else None


def _dropped(statement: Statement, verb: int) -> Status | None:
    """Dropped the deadline."""
    lemma = statement.phrases.lemma(verb)
    is_off = lemma == "call" and "off" in _near(statement, verb)
    return "dropped" if is_off or lemma in _DEADLINES.drops else None


def _set(statement: Statement, verb: int) -> Status | None:
    """Set the deadline; face a deadline; the deadline expires."""
    return "set" if statement.phrases.lemma(verb) in _SETS else None


EXTENDED = "deadline extended"
CHANGES: tuple[Row[[Statement, int], Status], ...] = (
    Row(
        EXTENDED,
        "A deadline that somebody extends or prolongs is put off.",
        "The council extended the deadline to 1 August.",
        "The council asked the court to hold the deadline of 1 August.",
        _extended,
    ),
    Row(
        "deadline pushed back",
        "A deadline that somebody pushes or puts “back” is put off.",
        "The council pushed the deadline back to 1 August.",
        "The council pushed for the deadline of 1 August.",
        _put_off,
    ),
    Row(
        "deadline moved",
        "A deadline that somebody moves, delays or brings forward falls on another day from then on.",
        "The council moved the deadline to 1 August.",
        "The council put the deadline of 1 August in writing.",
        _moved,
    ),
    Row(
        "deadline missed",
        "A deadline that somebody misses, ignores or lets pass was not met.",
        "The firm missed the deadline of 10 July.",
        "The firm knows the deadline of 10 July.",
        _missed,
    ),
    Row(
        "deadline met",
        "A deadline that somebody meets or keeps was met.",
        "The firm met the deadline of 10 July.",
        "The firm knew the deadline of 10 July.",
        _met,
    ),
    Row(
        note.DROPPED,
        "A deadline that somebody drops, lifts or cancels no longer holds.",
        "The council scrapped the deadline of 1 August.",
        "The council praised the deadline of 1 August.",
        _dropped,
    ),
    Row(
        "deadline set",
        "A deadline that somebody sets, gives or faces, or that falls on a day, holds.",
        "The council set a deadline of 1 August.",
        "The council likes a deadline of 1 August.",
        _set,
    ),
)
"""What a verb makes of the deadline that is its object or subject."""
FAILED = Rule(
    "failure to meet a deadline",
    "A deadline that somebody “failed” to meet or keep, or failed to do something by, was missed.",
    "The firm failed to meet the deadline of 10 July.",
    "The firm hoped to meet the deadline of 10 July.",
)
