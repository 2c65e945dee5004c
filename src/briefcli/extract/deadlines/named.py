"""Deadlines that a noun names: the 31 August deadline, a deadline of noon on Friday, 60 days' notice.

The verb beside such a noun also says what became of the deadline: set, extended, moved, missed, met, dropped.
A truce or an amnesty, which has an end of its own, can be extended too.
"""

from collections.abc import Iterator

from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.deadlines import aims, binding, end_changes, end_days, end_names, notice_rules
from briefcli.extract.deadlines.duty import Duty, clause_end, consequence, somebody
from briefcli.extract.deadlines.end_changes import ChangingVerb
from briefcli.extract.deadlines.end_names import Name
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    FINITE,
    GENITIVE,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    OF,
    OF_NP,
    PREPOSITION,
    PREPOSITIONS,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span

_DEADLINES = lexicon.deadlines()
_SELVES = lexicon.clauses().selves
_NOUNS_TOO = lexicon.inflection().also_nouns | lexicon.inflection().sometimes_nouns

_FORMS_OF_BE = lexicon.text().forms_of_be
_UP_TO = lexicon.dates().up_to
_ADJUNCTS = letters("NP PREPOSITIONS TIME")
_DOES = letters("VP INFINITIVE")
_VP_TO = letters("VP INFINITIVE")
_HAD_GIVEN = letters("VP PASSIVE")
_IN_TIME = letters("TIME NUMBER DETERMINER")
_BEGINS_TIME = letters("TIME AUXILIARY MODAL")
_BEFORE_NOUN = letters("DETERMINERS ADJECTIVE NUMBER GENITIVE")
_BEFORE_PURPOSE = letters("GENITIVE TIME")
_NOUN_OR_ING = (NP, ING)
_OPENS_CLAUSE = letters("RELATIVE THAT SUBORDINATOR")
_WORDS_OF_OBJECT = 4
"""Most words from a verb to the noun of its object: make a firm new offer."""
_REACH_OF_CLAUSE_WORDS = 6
"""How far before its verb the word may stand that opens a clause within what a deadline is for."""


def find(statement: Statement, limits: list[Limit]) -> Iterator[Duty]:
    """The deadlines that a noun names in a sentence, with their dates where the sentence gives them."""
    for name in end_names.find(statement):
        over = end_changes.passed(statement, name)
        verb = end_changes.find(statement, name) if over != name.last else None
        if _is_denied(statement, name, verb) or notice_rules.is_rule(statement, name, verb):
            continue
        if _is_to_be_changed(statement, name):
            continue
        ends = end_days.find(statement, name, verb, limits)
        ends = _passed(over, limits, ends) if over is not None else ends
        if name.refers:
            if verb is not None and end_changes.is_all(statement, name, verb):
                yield from _reference(statement, name, verb, limits, ends)
            continue
        if ends is None and verb is not None and end_changes.is_all(statement, name, verb):
            yield _change(statement, name, verb, limits)
        if ends is None or (ends[0].time < 0 and statement.word(name.last) == "deadlines"):
            continue  # missed three deadlines
        if statement.word(name.last) == "day" and ends[0].is_length:
            continue  # the final day of a three-week trial
        if name.is_end or (verb is not None and verb.status in ("extended", "moved")):
            yield _duty(statement, name, verb, *ends)


def _is_done_before(statement: Statement, name: Name) -> bool:
    """Whether something was done before a deadline, which is mostly over: agreed hours before a midnight deadline."""
    chunk = statement.chunk_before(name.last + 1)
    if not chunk or statement.phrases.words(chunk - 1)[0].lower != "before":
        return False
    verb = chunk - 1
    while verb > 0 and statement.shape[verb] in _ADJUNCTS:
        verb -= 1
    is_deed = statement.shape[verb] == VP and not is_speech(statement.phrases, verb)
    return is_deed and is_past(statement, statement.phrases.chunks[verb].first)


def _passed(verb: int, limits: list[Limit], ends: end_days.Ends | None) -> end_days.Ends | None:
    """The day on which a deadline passed; its length tells nothing where no day is given to count from."""
    day = next((limit for limit in limits if limit.first == verb + 1 and not limit.is_length), None)
    if day is not None:
        return day, ()
    return None if ends is not None and ends[0].is_length else ends


def _is_over(statement: Statement, name: Name, verb: ChangingVerb | None, end: Limit) -> bool:
    """Whether a deadline lies behind by its verb: had set a Monday deadline; the Monday deadline passed."""
    if _is_done_before(statement, name):
        return True
    over = end_changes.passed(statement, name)
    if over is not None:
        return over > name.last or _UP_TO.isdisjoint(statement.words(0, name.first))
    if verb is None:
        return end_changes.is_done_by(statement, name)
    if verb.status != "set":
        return False
    return end.last == name.last + 1 and "had" in [word.lower for word in statement.phrases.words(verb.chunk)]


def _is_denied(statement: Statement, name: Name, verb: ChangingVerb | None) -> bool:
    """Whether there is no such deadline: no deadline, refused to set a deadline, a law would have extended it."""
    first = statement.phrases.chunks[statement.chunk_before(name.last + 1)].first
    words = statement.words(first, name.first)
    if verb is not None and verb.rule != end_changes.FAILED.name:
        words += [word.lower for word in statement.phrases.words(verb.chunk)]
        begin = statement.phrases.chunks[verb.chunk].first
        words += statement.words(begin - 2, begin)
        is_changed = verb.status not in ("set", "met", "missed")
        if is_changed and "have" in words and not lexicon.dates().unreal.isdisjoint(words):
            return True
    return not _DEADLINES.denies_end.isdisjoint(words)


def _is_to_be_changed(statement: Statement, name: Name) -> bool:
    """Whether somebody only wants a deadline put off: asked for its deadline to be extended by three months."""
    changed = lexicon.lemma(statement.word(name.last + 3))
    is_change = changed in _DEADLINES.extends or changed in _DEADLINES.moves
    return is_change and statement.said(name.last + 1, name.last + 3) == "to be"


def _duty(statement: Statement, name: Name, verb: ChangingVerb | None, end: Limit, earlier: tuple[Limit, ...]) -> Duty:
    who, what, last = _purpose(statement, name)
    subject = None
    if verb is not None:
        subject = somebody(statement, binding.setter(statement, verb.chunk))
    is_object = verb is not None and verb.is_active and _is_active(statement, verb.chunk)
    lemma = statement.phrases.lemma(verb.chunk) if verb is not None else ""
    set_by = None
    if verb is not None and verb.is_active and (_is_faced(statement, verb) or not is_object):
        is_waiting = verb.status == "missed" and lemma in _DEADLINES.receives  # had not received an answer
        who = who or (None if is_waiting else subject)
    elif is_object and verb is not None:
        who = who or (_receiver(statement, verb, name) if lemma in _DEADLINES.handing else None)
        if who is None and _is_got(statement, verb, name):
            who = subject
        else:
            set_by = subject
        if who is not None and who.of(statement.text) in _SELVES:
            who = subject  # set herself a deadline
    first = statement.phrases.chunks[verb.chunk].first if verb is not None and verb.is_active else name.first
    if statement.words(end.first - 1, end.first + 1) == ["ahead", "of"]:
        end = end._replace(first=end.first + 1)
    return Duty(
        limit=end,
        first=min(first, name.first, end.first),
        who=who,
        what=what,
        set_by=set_by or _sender(statement, name, is_bound=who is not None),
        consequence=consequence(statement, max(last, end.last)),
        status="former" if end.word == "formerly" else verb.status if verb is not None else "set",
        earlier=earlier,
        rule=name.rule,
        status_rule=verb.rule if verb is not None else None,
        is_past=_is_over(statement, name, verb, end),
        points_back=end_changes.points_back(statement, name),
    )


def is_parted_passive(statement: Statement, verb: int) -> bool:
    """Whether a day parts a participle from the form of “be” before it: were on Tuesday handed."""
    if verb < 1 or statement.shape[verb - 1] != VP or len(statement.phrases.words(verb)) > 1:
        return False
    before = [word.lower for word in statement.phrases.words(verb - 1)]
    is_apart = statement.phrases.chunks[verb - 1].last < statement.phrases.chunks[verb].first
    is_participle = lexicon.may_be_participle(statement.phrases.words(verb)[0].lower)
    return before[-1] in _FORMS_OF_BE and is_apart and is_participle


def _is_active(statement: Statement, verb: int) -> bool:
    """Whether a verb has an object: given, also where a day parts it from “had”: had on 3 May given the mill notice."""
    if is_parted_passive(statement, verb):
        return False  # were on Tuesday handed an ultimatum
    is_parted = verb > 0 and statement.shape[verb - 1 : verb + 1] == _HAD_GIVEN
    return not statement.phrases.is_passive(verb) or (
        is_parted and [word.lower for word in statement.phrases.words(verb - 1)] == ["had"]
    )


def _reference(
    statement: Statement, name: Name, verb: ChangingVerb, limits: list[Limit], ends: end_days.Ends | None
) -> Iterator[Duty]:
    """What became of a deadline that is only pointed to: extended it to 3 July; the strike was called off."""
    change = _change(statement, name, verb, limits)
    if statement.word(name.last) != "it":
        if verb.status == "dropped":
            yield change._replace(what=statement.cover(name.first, name.last + 1))
    elif ends is not None and ends[0].word != "formerly":
        yield change._replace(limit=ends[0])
    elif change.limit.is_length:
        yield change


def _change(statement: Statement, name: Name, verb: ChangingVerb, limits: list[Limit]) -> Duty:
    """What became of a deadline that stands elsewhere: lifted the deadline, extended it by two weeks."""
    by = next((one for one in limits if one.first > name.last and one.is_length and one.word == "by"), None)
    end = by if by is not None and verb.status == "extended" else Limit("", name.first, name.last + 1, -1, None)
    who, what, _ = _purpose(statement, name)
    first = min(statement.phrases.chunks[verb.chunk].first, name.first)
    return Duty(
        end,
        first,
        who,
        what,
        status=verb.status,
        rule=name.rule,
        status_rule=verb.rule,
        is_change=True,
        points_back=True,
    )


def _is_faced(statement: Statement, verb: ChangingVerb) -> bool:
    """Whether the subject of a verb is bound: faces a deadline, gets an ultimatum, has a deadline."""
    has = statement.phrases.words(verb.chunk)[-1].lower in _DEADLINES.has_time
    return has or statement.phrases.lemma(verb.chunk) in _DEADLINES.facing


def _is_got(statement: Statement, verb: ChangingVerb, name: Name) -> bool:
    """Whether the subject of "given" gets it, as in a headline: Abbey handed ten-day ultimatum."""
    words = statement.phrases.words(verb.chunk)
    if len(words) > 1 or words[0].lower not in _DEADLINES.handed or "to" in _parties(statement, name):
        return False
    return statement.phrases.words(verb.chunk + 1)[0].tag != DETERMINER


def _parties(statement: Statement, name: Name) -> dict[str, int]:
    """The noun phrases after "to", "by" and "from": an ultimatum [given] to the mill by the nurses."""
    chunk = aims.over_day(statement, aims.over_handing(statement, statement.chunk_from(name.last + 1)))
    found: dict[str, int] = {}
    while statement.shape[chunk : chunk + 2] == IN_NP:
        word = statement.phrases.words(chunk)[0].lower
        if word not in _DEADLINES.before_parties or word in found or aims.is_deed(statement, chunk):
            break
        found[word] = chunk + 1
        chunk += 4 if statement.shape[chunk + 2 : chunk + 4] == OF_NP else 2
        chunk = aims.over_day(statement, aims.over_aside(statement, chunk))
    return found


def _sender(statement: Statement, name: Name, *, is_bound: bool) -> Span | None:
    """Whom an ultimatum comes from: gets an ultimatum from the nurses; the nurses' ultimatum."""
    parties = _parties(statement, name)
    return somebody(statement, parties.get("from", parties.get("by"))) or _owner(statement, name, is_bound=is_bound)


def _owner(statement: Statement, name: Name, *, is_bound: bool) -> Span | None:
    """Whose ultimatum it is; a deadline belongs to whoever it binds as often, unless somebody else is bound."""
    if statement.word(name.last) != "ultimatum" and not is_bound:
        return None
    begin = statement.phrases.chunks[statement.chunk_before(name.first + 1)].first
    for index in range(name.first - 1, max(begin, name.first - 2 - end_names.MOST_ADJECTIVES), -1):
        if statement.tokens[index].tag == GENITIVE:
            is_day = statement.tokens[index - 1].tag in _IN_TIME  # missed Friday's deadline
            return statement.cover(begin, index) if not is_day else None
    return None


def _receiver(statement: Statement, verb: ChangingVerb, name: Name) -> Span | None:
    """The person given notice: gave its workers 60 days' notice."""
    chunk = verb.chunk + 1
    if statement.shape[chunk : chunk + 1] != NP:
        return None  # set Friday as the deadline
    begin = statement.phrases.chunks[chunk].first
    dated = next((time.token for time in statement.times if begin < time.token < name.first), None)
    if dated is not None and statement.tokens[dated - 1].tag in PREPOSITIONS and dated - 1 > begin:
        return statement.cover(begin, dated - 1)  # gave the owners in June an ultimatum
    if dated is not None and statement.tokens[dated - 1].tag in (NOUN, NAME) and _is_length(statement, dated):
        return statement.cover(begin, dated)  # gave the owners a ten-day ultimatum, two weeks’ notice
    parted = (at for at in range(name.first - 1, begin, -1) if statement.tokens[at].tag == DETERMINER)
    if (at := next(parted, None)) is not None and statement.chunk_before(at) == chunk:
        return statement.cover(begin, at)  # gave the council a Friday deadline
    before = statement.phrases.chunks[chunk].last <= name.first and all(
        word.tag != TIME for word in statement.phrases.words(chunk)
    )  # a 72-hour strike notice
    return somebody(statement, chunk) if before else None


def _is_length(statement: Statement, token: int) -> bool:
    """Whether a token is a length of time."""
    return any(time.token == token and time.expression.type == "DURATION" for time in statement.times)


def _purpose(statement: Statement, name: Name) -> tuple[Span | None, Span | None, int]:
    """Whom a deadline binds, what it is for, and where those words end: for Moscow to agree; for bids; to apply."""
    chunk = statement.chunk_from(name.last + 1)
    while statement.shape[chunk : chunk + 1] == OF and statement.word(statement.phrases.chunks[chunk].last) != "":
        step = 2 if statement.shape[chunk + 1 : chunk + 2] == NP and _is_time_chunk(statement, chunk + 1) else 1
        chunk += step
    if statement.word(name.last) == "which":
        return _by_which(statement, name)
    length = aims.length_behind(statement, name)
    if length is not None:
        first = length + len(("to", "pay"))
        end = _purpose_end(statement, first)
        return somebody(statement, _parties(statement, name).get("to")), statement.cover(first, end), end
    order = aims.order(statement, name)
    if order is not None:
        end = _purpose_end(statement, order)
        return somebody(statement, _parties(statement, name).get("to")), statement.cover(order, end), end
    shape = statement.shape[chunk : chunk + 3]
    aim = aims.infinitive(statement, name)
    is_led = shape[:2] == IN_NP
    if aim is not None and (is_led or aims.over_handing(statement, chunk) > chunk):
        first = statement.phrases.chunks[aim].last - 1
        end = _purpose_end(statement, first)
        if is_led and statement.word(first - 1) == "be":
            return (
                None,
                statement.cover(statement.phrases.chunks[chunk + 1].first, end),
                end,
            )  # for their dues to be paid
        parties = _parties(statement, name)
        is_for = is_led and statement.word(statement.phrases.chunks[chunk].first) == "for"
        bound = chunk + 1 if is_for else parties.get("to")
        return somebody(statement, bound), statement.cover(first, end), end
    if shape[:1] == INFINITIVE:
        first = statement.phrases.chunks[chunk].last - 1
        end = _purpose_end(statement, first)
        return None, statement.cover(first, end), end
    if shape[:1] == PREPOSITION and statement.phrases.words(chunk)[0].lower == "for" and shape[1:2] in _NOUN_OR_ING:
        first = statement.phrases.chunks[chunk + 1].first
        end = _purpose_end(statement, first)
        if not name.is_end:  # the comment period for the rule was extended
            first = statement.phrases.chunks[statement.chunk_before(name.last + 1)].first
        return None, statement.cover(first, end), end
    begin = statement.phrases.chunks[statement.chunk_before(name.last + 1)].first
    to_whom = somebody(statement, _parties(statement, name).get("to"))
    parted = [index + 1 for index in range(begin, name.first) if statement.tokens[index].tag in _BEFORE_PURPOSE]
    own = [index for index in range(max((begin, *parted)), name.first) if _tells_what(statement, index)]
    if not own and not name.is_end and not name.refers and statement.word(name.last) in _DEADLINES.valid:
        chunk = statement.chunk_before(name.last + 1)
        return to_whom, statement.noun_phrase(chunk), name.last + 1
    is_due = statement.word(name.last) in ("filing", "registration")  # candidate filing was put off
    end = name.last + 1 if is_due else name.first
    return to_whom, statement.cover(own[0], end) if own else None, name.last + 1


def _tells_what(statement: Statement, index: int) -> bool:
    """Whether a word before a deadline says what it is for: the tax deadline, but not the original deadline."""
    return statement.tokens[index].tag == NOUN and statement.word(index) not in _DEADLINES.former_words


def _by_which(statement: Statement, name: Name) -> tuple[Span | None, Span | None, int]:
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
    """Where the purpose of a deadline stops: before a time, a form of "be", or the end of the clause."""
    end = clause_end(statement, first)
    for index in range(first + 1, end):
        token = statement.tokens[index]
        before = statement.tokens[index - 1].tag
        is_verb = token.tag == FINITE and index > first + 1 and before not in _BEFORE_NOUN + COORDINATOR
        is_verb = is_verb and not _is_object(statement, first, index)
        is_verb = is_verb or (token.lower in _DEADLINES.runs_to and _runs_to_day(statement, index))
        if (token.tag in _BEGINS_TIME and not _describes(statement, index)) or is_verb:
            # To leave the land where they; to file a plan that.
            near = range(max(first + 1, index - _REACH_OF_CLAUSE_WORDS), index)
            last = next((at for at in near if statement.tokens[at].tag in _OPENS_CLAUSE), index)
            return last - (statement.tokens[last - 1].tag in PREPOSITIONS or statement.word(last - 1) == "to")
    return end


def _is_object(statement: Statement, first: int, index: int) -> bool:
    """Whether what looks like a verb ends the object right behind one: to make a formal bid."""
    has_article = any(token.tag == DETERMINER for token in statement.tokens[first + 1 : index])
    return has_article and index - first <= _WORDS_OF_OBJECT and statement.word(index) in _NOUNS_TOO


def _runs_to_day(statement: Statement, index: int) -> bool:
    """Whether a word leads from a deadline to its day, though it looks like a noun: to sign [runs] out on Friday."""
    after = index + 1
    while after < len(statement.tokens) and statement.tokens[after].tag == ADVERB:
        after += 1
    return any(time.token in (after, after + 1) for time in statement.times)


def _describes(statement: Statement, index: int) -> bool:
    """Whether a time tells which thing is meant: to keep the May 2020 agreement."""
    after = statement.tokens[index + 1].tag if index + 1 < len(statement.tokens) else ""
    return after == NOUN and statement.tokens[index - 1].tag in DETERMINERS
