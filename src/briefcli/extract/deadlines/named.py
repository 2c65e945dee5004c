"""Deadlines that are called so: the 31 August deadline, a deadline of noon on Friday, 60 days' notice.

With the verb beside it such a noun also says what became of the end: set, extended, moved, missed, met, dropped.
A truce or an amnesty, which has an end of its own, can be extended too.
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines.duty import Duty, Status, clause_end, consequence, somebody
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARY,
    COMMA,
    FINITE,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    OF,
    PARTICIPLE,
    PARTS_STATEMENTS,
    PREPOSITION,
    PREPOSITIONS,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span

_DEADLINES = lexicon.deadlines()

_MOST_ADJECTIVES = 3
"""Words between a time and the noun that it names an end with: a 14-day eviction notice."""
_REACH_WORDS_OR_CHUNKS = 30
"""Around the name of an end in which its verb and its day stand; more are another clause."""
_REACH_TO_VERB_CHUNKS = 6
"""Chunks before the name of an end in which the verb stands whose object it is."""
_REACH_OF_FORMER_WORDS = 4
"""Words before a day that say that it was the end before: had first been set for."""
_REACH_OF_PARTICLE_WORDS = 8
"""Words behind "push" and the like in which "back" or "forward" stands."""
_MOST_WORDS_TO_NAME = 3
"""Words between a day and the name of an end that it is: is the last day."""
_IN_NAME = letters("NOMINAL GENITIVE PARTICIPLE NUMBER OTHER")
_BETWEEN_DAY_AND_NAME = letters("NOMINAL GENITIVE PARTICIPLE NUMBER OTHER DASH OF")
_GOVERNS = letters("VERBAL PASSIVE")
_HANGS_ON_NP = letters("NP PREPOSITIONS")
_ENDS_LOOK = letters("SEMICOLON COLON QUOTATION RELATIVE THAT")
_VERBS_OF_DAY = letters("FINITE AUXILIARY")
_FOR_NP_TO = letters("PREPOSITION NP INFINITIVE")
_DOES = letters("VP INFINITIVE")
_VP_TO = letters("VP INFINITIVE")
_IN_TIME = letters("TIME NUMBER DETERMINER")
_BEGINS_TIME = letters("TIME AUXILIARY")
_NOUN_OR_ING = (NP, ING)
_SETS = _DEADLINES.sets | _DEADLINES.facing | _DEADLINES.handing | _DEADLINES.standing
_AWAY = frozenset(("away", "off"))


class _Name(NamedTuple):
    """A noun that names an end: its first token and its last one, and whether it is one without being changed."""

    first: int
    last: int
    is_end: bool


class _Verb(NamedTuple):
    """The verb that says what becomes of a named end: its chunk, and what that makes of it."""

    chunk: int
    status: Status
    is_active: bool


def find(statement: Statement, limits: list[Limit]) -> Iterator[Duty]:
    """The ends of a sentence that a noun names, with their dates where the sentence gives them."""
    for name in _names(statement):
        verb = _verb(statement, name)
        if _is_denied(statement, name, verb):
            continue
        ends = _ends(statement, name, verb, limits)
        if ends is not None and (name.is_end or (verb is not None and verb.status in ("extended", "moved"))):
            yield _duty(statement, name, verb, *ends)


def _names(statement: Statement) -> Iterator[_Name]:
    for index, token in enumerate(statement.tokens):
        pair = f"{statement.word(index - 1)} {token.lower}"
        is_title = index == 0 and statement.word(1) == ","  # Deadline, a weekly paper
        if token.lower in _DEADLINES.limit_nouns and not is_title:
            yield _Name(index, index, True)
        elif pair in _DEADLINES.limit_pairs:
            yield _Name(index - 1, index, True)
        elif token.lower in ("date", "day") and statement.said(index + 1, index + 3) == "by which":
            yield _Name(index, index + 2, True)
        elif token.tag == TIME and token.lower.endswith(("last day", "final day")):
            yield _Name(index, index, True)
        elif token.lower == "notice" or (token.lower == "period" and statement.word(index - 1) in _DEADLINES.periods):
            yield _Name(index, index, _length_before(statement, index) is not None)
        elif token.lower in _DEADLINES.valid:
            yield _Name(index, index, False)


def _length_before(statement: Statement, noun: int) -> int | None:
    """The number of the time in front of a noun: a 14-day notice, 60 days' notice."""
    for index in range(noun - 1, max(-1, noun - 2 - _MOST_ADJECTIVES), -1):
        if statement.tokens[index].tag == TIME:
            return index
        if statement.tokens[index].tag not in _IN_NAME:
            return None
    return None


def _verb(statement: Statement, name: _Name) -> _Verb | None:
    """The verb whose object or subject a named end is."""
    chunk = statement.chunk_before(name.last + 1)
    for index in range(chunk - 1, max(-1, chunk - _REACH_TO_VERB_CHUNKS), -1):
        if statement.shape[index] in _GOVERNS:
            status = _status(statement, index)
            return _Verb(index, status, True) if status else None
        if statement.shape[index] not in _HANGS_ON_NP:
            break
    first: _Verb | None = None
    for index in range(chunk + 1, min(len(statement.shape), chunk + _REACH_WORDS_OR_CHUNKS)):
        if statement.shape[index] == VP:
            status = _status(statement, index)
            if status not in (None, "set") and statement.phrases.is_passive(index):
                return _Verb(index, status, False)
            first = first or (_Verb(index, status, False) if status else None)
            if statement.shape[index + 1 : index + 2] != COMMA and first is None:
                return None
        if statement.shape[index] in _ENDS_LOOK or (statement.shape[index] == COMMA and chunk > 0):
            break
    return first


def _status(statement: Statement, verb: int) -> Status | None:
    """What a verb makes of an end; nothing where it is only wanted: asked the judge to extend the deadline."""
    status = _kind(statement, verb)
    if statement.shape[verb] != INFINITIVE or status in (None, "set"):
        return status
    before = statement.shape.rfind(VP, 0, verb)
    lemma = statement.phrases.lemma(before) if before >= 0 else ""
    if lemma == "fail":
        return "missed" if status == "met" else None
    return status if lemma in _DEADLINES.deciding else None


def _kind(statement: Statement, verb: int) -> Status | None:
    lemma = statement.phrases.lemma(verb)
    groups: tuple[tuple[frozenset[str], Status], ...] = (
        (_DEADLINES.extends, "extended"),
        (_DEADLINES.moves, "moved"),
        (_DEADLINES.misses, "missed"),
        (_DEADLINES.meets, "met"),
        (_DEADLINES.drops, "dropped"),
        (_SETS, "set"),
    )
    found = next((status for lemmas, status in groups if lemma in lemmas), None)
    following = statement.words(statement.phrases.chunks[verb].last, len(statement.tokens))
    if lemma in _DEADLINES.back_or_forward and found == "moved":
        near = following[:_REACH_OF_PARTICLE_WORDS]
        if "back" in near:
            return "extended"
        return "moved" if "forward" in near or lemma in ("bring", "cut") else None
    return found


def _is_denied(statement: Statement, name: _Name, verb: _Verb | None) -> bool:
    """Whether there is no such end: no deadline, refused to set a deadline."""
    first = statement.phrases.chunks[statement.chunk_before(name.last + 1)].first
    words = statement.words(first, name.first)
    if verb is not None:
        words += [word.lower for word in statement.phrases.words(verb.chunk)]
        begin = statement.phrases.chunks[verb.chunk].first
        words += statement.words(begin - 2, begin)
    return not _DEADLINES.denies_end.isdisjoint(words)


_Ends = tuple[Limit, tuple[Limit, ...]]


def _ends(statement: Statement, name: _Name, verb: _Verb | None, limits: list[Limit]) -> _Ends | None:
    """The end that holds, and those that it replaced."""
    near = [
        limit for limit in limits if abs(limit.first - name.last) <= _REACH_WORDS_OR_CHUNKS and limit.time != name.first
    ]
    inside = [limit for limit in near if _stands_before(statement, limit, name)]
    if verb is not None and verb.status in ("extended", "moved"):
        return _changed(statement, name, near, inside)
    if inside:
        word = "of" if inside[-1].word == "before" else inside[-1].word  # before the Sunday deadline
        return _away(statement, inside[-1])._replace(last=name.last + 1, word=word), ()
    after = [limit for limit in near if limit.first > name.last and _leads_to(statement, name, limit)]
    if after and _tells_of_before(statement, name, after[0]):
        return after[0]._replace(word="formerly"), ()
    if after:
        return _away(statement, after[0]), ()
    before = [limit for limit in near if limit.last <= name.first and _is_said_to_be(statement, limit, name)]
    if before:
        return before[-1], ()
    return _undated(statement, name, verb)


def _tells_of_before(statement: Statement, name: _Name, limit: Limit) -> bool:
    """Whether an end is told of as a former one: the original deadline was, was first set for, had been."""
    words = statement.words(name.first - 2, limit.first)
    former = not _DEADLINES.formerly.isdisjoint(words) or not _DEADLINES.former_words.isdisjoint(words)
    return former or words[-1:] == ["was"] or words[-2:] == ["had", "been"]


def _away(statement: Statement, limit: Limit) -> Limit:
    is_away = limit.is_length and statement.word(limit.last) in _AWAY
    return limit._replace(word="away", last=limit.last + 1) if is_away else limit


def _stands_before(statement: Statement, limit: Limit, name: _Name) -> bool:
    if limit.time < 0 or not 0 < name.first - limit.time <= 1 + _MOST_ADJECTIVES:
        return False
    return all(token.tag in _BETWEEN_DAY_AND_NAME for token in statement.tokens[limit.time + 1 : name.first])


def _leads_to(statement: Statement, name: _Name, limit: Limit) -> bool:
    """Whether nothing but what the end is for stands between its name and a time: the deadline for bids is 3 July."""
    between = statement.tokens[name.last + 1 : limit.first]
    if limit.word == "of" and not between:
        return True
    if limit.word in _DEADLINES.no_end_of_name or any(token.tag in PARTS_STATEMENTS for token in between):
        return False
    verbs = [
        token for token in between if token.tag in _VERBS_OF_DAY or (token.tag == PARTICIPLE and token.lower != "set")
    ]
    return all(token.tag == AUXILIARY or token.lower in _DEADLINES.runs_to for token in verbs) and (
        bool(verbs) or (limit.time >= 0 and statement.word(limit.last) in _AWAY) or limit.word == "of"
    )


def _is_said_to_be(statement: Statement, limit: Limit, name: _Name) -> bool:
    """Today is the last day to object; set 1 August as the deadline."""
    between = statement.words(limit.last, name.first)
    return len(between) <= _MOST_WORDS_TO_NAME and not _DEADLINES.says_to_be.isdisjoint(between)


def _changed(statement: Statement, name: _Name, near: list[Limit], inside: list[Limit]) -> _Ends | None:
    """The end that an end was extended or moved to, and the ones before."""
    new = [limit for limit in near if limit.word in _DEADLINES.leads_to_new_end and limit.first > name.last]
    if not new:
        former = [limit for limit in near if not limit.is_length and _is_former(statement, limit)]
        return (former[-1]._replace(word="formerly"), ()) if former else None
    chosen = new[-1]
    earlier = [limit for limit in near if limit.word in ("from", "of") and name.last < limit.first and limit != chosen]
    earlier += inside
    earlier += [
        limit
        for limit in near
        if limit not in earlier and limit != chosen and not limit.is_length and _is_former(statement, limit)
    ]
    return chosen, tuple(sorted(earlier, key=lambda limit: limit.first))


def _is_former(statement: Statement, limit: Limit) -> bool:
    """Originally 1 June; first set for 20 November; it had been Saturday."""
    before = statement.words(limit.first - _REACH_OF_FORMER_WORDS, limit.first)
    return not _DEADLINES.formerly.isdisjoint(before) or before[-2:] in (["had", "been"], ["it", "was"])


def _undated(statement: Statement, name: _Name, verb: _Verb | None) -> _Ends | None:
    """A deadline without a date: only where the sentence says that somebody set or missed it, and for what."""
    is_named = statement.word(name.last) in _DEADLINES.limit_nouns and statement.tokens[name.last].tag != NAME
    if verb is None or not verb.is_active or not is_named or statement.phrases.lemma(verb.chunk) == "be":
        return None
    chunk = statement.chunk_from(name.last + 1)
    if not (statement.shape[chunk : chunk + 1] == INFINITIVE or statement.shape[chunk : chunk + 3] == _FOR_NP_TO):
        return None
    return Limit("", name.first, name.last + 1, -1, None), ()


def _duty(statement: Statement, name: _Name, verb: _Verb | None, end: Limit, earlier: tuple[Limit, ...]) -> Duty:
    who, what, last = _purpose(statement, name)
    subject = None
    if verb is not None:
        found = subjects.subject(statement.phrases, verb.chunk)
        subject = somebody(statement, found)
    is_object = verb is not None and verb.is_active and not statement.phrases.is_passive(verb.chunk)
    lemma = statement.phrases.lemma(verb.chunk) if verb is not None else ""
    set_by = None
    if verb is not None and verb.is_active and (lemma in _DEADLINES.facing or not is_object):
        who = who or subject
    elif is_object:
        set_by = subject
        who = who or (_receiver(statement, verb, name) if verb is not None and lemma in _DEADLINES.handing else None)
    first = statement.phrases.chunks[verb.chunk].first if verb is not None and verb.is_active else name.first
    return Duty(
        limit=end,
        first=min(first, name.first, end.first),
        who=who,
        what=what,
        set_by=set_by,
        consequence=consequence(statement, max(last, end.last)),
        status="former" if end.word == "formerly" else verb.status if verb is not None else "set",
        earlier=earlier,
    )


def _receiver(statement: Statement, verb: _Verb, name: _Name) -> Span | None:
    """Whom a notice is given: gave its workers 60 days' notice."""
    chunk = verb.chunk + 1
    before = statement.phrases.chunks[chunk].last <= name.first if chunk < len(statement.shape) else False
    return somebody(statement, chunk) if before else None


def _purpose(statement: Statement, name: _Name) -> tuple[Span | None, Span | None, int]:
    """For whom an end is and for what, and where that ends: for Moscow to reach a ceasefire; for bids; to apply."""
    chunk = statement.chunk_from(name.last + 1)
    while statement.shape[chunk : chunk + 1] == OF and statement.word(statement.phrases.chunks[chunk].last) != "":
        step = 2 if statement.shape[chunk + 1 : chunk + 2] == NP and _is_time_chunk(statement, chunk + 1) else 1
        chunk += step
    if statement.word(name.last) == "which":
        return _by_which(statement, name)
    shape = statement.shape[chunk : chunk + 3]
    if shape == _FOR_NP_TO:
        first = statement.phrases.chunks[chunk + 2].last - 1
        end = _purpose_end(statement, first)
        return somebody(statement, chunk + 1), statement.cover(first, end), end
    if shape[:1] == INFINITIVE:
        first = statement.phrases.chunks[chunk].last - 1
        end = _purpose_end(statement, first)
        return None, statement.cover(first, end), end
    if shape[:1] == PREPOSITION and statement.phrases.words(chunk)[0].lower == "for" and shape[1:2] in _NOUN_OR_ING:
        first = statement.phrases.chunks[chunk + 1].first
        end = _purpose_end(statement, first)
        return None, statement.cover(first, end), end
    begin = statement.phrases.chunks[statement.chunk_before(name.last + 1)].first
    own = [index for index in range(begin, name.first) if statement.tokens[index].tag == NOUN]
    return None, statement.cover(own[0], name.first) if own else None, name.last + 1


def _by_which(statement: Statement, name: _Name) -> tuple[Span | None, Span | None, int]:
    """The date by which Doe must open the gates."""
    chunk = statement.chunk_from(name.last + 1)
    verb = next((at for at in range(chunk, len(statement.shape)) if statement.shape[at] in _DOES), None)
    if verb is None:
        return None, None, name.last + 1
    if statement.shape[verb : verb + 2] == _VP_TO:
        verb += 1
    first = statement.phrases.chunks[verb].last - 1
    end = clause_end(statement, first)
    who = somebody(statement, chunk) if chunk < len(statement.shape) else None
    return who, statement.cover(first, end), end


def _is_time_chunk(statement: Statement, chunk: int) -> bool:
    return all(word.tag in _IN_TIME for word in statement.phrases.words(chunk))


def _purpose_end(statement: Statement, first: int) -> int:
    """Where what an end is for stops: before a time, a form of "be", or the end of the clause."""
    end = clause_end(statement, first)
    for index in range(first + 1, end):
        token = statement.tokens[index]
        if token.tag in _BEGINS_TIME or (token.tag == FINITE and index > first + 1):
            return index - (statement.tokens[index - 1].tag in PREPOSITIONS or statement.word(index - 1) == "to")
    return end
