"""What happens unless somebody acts: unless the rent is paid by Monday, they will be evicted."""

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.deadlines import coming_events, failing, forecasts
from briefcli.extract.deadlines.duty import Duty, somebody
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.people import gate
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COORDINATOR,
    IN_NP,
    INFINITIVE,
    MODAL,
    NP,
    OF_NP,
    PREPOSITION,
    RELATIVE,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_BY_OR_WITHIN = _DEADLINES.limits_by | _DEADLINES.limits_within
_UNTIL_OR_WITHIN = _DEADLINES.limits_until | _DEADLINES.limits_within

_COULD = ("can", "could")
_HAS = frozenset(("has", "have"))
_WAS = frozenset(("was", "were"))
_IS = frozenset(("are", "is")) | _WAS
_REACH_WORDS = 30
"""How far before a deadline its condition may open; a longer clause is a statement of its own."""
_ENDS_LOOK = letters("COMMA SEMICOLON COLON STOP QUOTATION")
_ENDS_MAIN_CLAUSE = letters("COMMA SEMICOLON OTHER STOP")
_ENDS_ACT = letters("COMMA SEMICOLON COORDINATOR")
_BEFORE_CLAUSE = letters("COMMA SEMICOLON COLON STOP OTHER")
_OPENS_PROVISO = letters("SUBJECT_PRONOUN DETERMINER NAME")
_OPENS_SIDE = letters("SUBORDINATOR RELATIVE")
_ADJUNCTS = letters("NP PREPOSITIONS")
_PLACES = (IN_NP, OF_NP)
_COUNTED_FROM = frozenset(("from", "of"))


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The duty in a condition that contains a deadline, or is next to one."""
    is_end = limit.word in _BY_OR_WITHIN or (limit.word == "in" and limit.is_length)  # if they are not back in a week
    opening = _opening(statement, limit.first) if is_end else None
    within = rules.first(WITHIN, statement, limit, opening) if opening is not None else None
    decided = within or rules.first(AROUND, statement, limit)
    if decided is not None and forecasts.is_up_to_nobody(statement, decided.found):
        return None
    return decided and decided.found._replace(rule=decided.rule)


def _behind_day(statement: Statement, limit: Limit) -> Duty | None:
    """If by Monday no deal is reached, they will strike: the condition stands behind the day that it opens with."""
    opening, begin = limit.first - 1, limit.last + (statement.word(limit.last) == ",")
    end = coming_events.end_of_clause(statement, begin)
    if statement.word(end) != ",":
        return None
    return Duty(
        limit=limit,
        first=opening,
        who=_acting(statement, statement.chunk_from(begin)),
        what=statement.cover(begin, end),
        set_by=_threatening(statement, opening),
        consequence=_main_clause(statement, opening, end),
    )


def _unless(statement: Statement, limit: Limit, opening: int) -> Duty | None:
    """Unless the rent is paid by Monday."""
    return _condition(statement, limit, opening) if statement.word(opening) == "unless" else None


def _if_not(statement: Statement, limit: Limit, opening: int) -> Duty | None:
    """If no deal is reached by Wednesday."""
    if not _is_if(statement, opening):
        return None
    words = statement.words(opening + 1, limit.first)  # not: if you have not heard from us by Monday
    if opening == limit.first - 1:
        words = statement.words(limit.last, coming_events.end_of_clause(statement, limit.last))
    is_of_reader = words[:1] == ["you"] and not _DEADLINES.only_come.isdisjoint(words)
    is_none = is_of_reader or _DEADLINES.denials_of_condition.isdisjoint(words)
    return None if is_none else _condition(statement, limit, opening)


def _proviso(statement: Statement, limit: Limit, opening: int) -> Duty | None:
    """On condition that the rent is paid by Monday; provided they reply within ten days."""
    if not _is_proviso(statement, opening):
        return None
    return _condition(statement, limit, opening)


def _condition(statement: Statement, limit: Limit, opening: int) -> Duty | None:
    if opening == limit.first - 1:
        return _behind_day(statement, limit)
    words = statement.words(opening + 1, limit.first)
    if "had" in words or (limit.word == "in" and not _HAS.isdisjoint(words)):
        return None  # what would have happened, had they not; if it has not rained in a week
    who = _acting(statement, statement.chunk_from(opening + 1))
    first = _first(statement, opening, limit.first, is_done_by_somebody=who is not None)
    what = statement.cover(first, limit.first)
    if statement.said(first, limit.first) in _DEADLINES.does_so and (told := _told_before(statement, opening)):
        who, what = told
    return Duty(
        limit=limit,
        first=opening,
        who=who,
        what=what,
        set_by=_threatening(statement, opening) or _announcing(statement, _main_verb(statement, opening, limit.last)),
        consequence=None if _is_proviso(statement, opening) else _main_clause(statement, opening, limit.last),
    )


def _told_before(statement: Statement, opening: int) -> tuple[Span | None, Span | None] | None:
    """Who was told to do what, which “do so” stands for: told Doe to pay and threatened to sue if she did not do so."""
    act = next(iter(statement.phrases.find(INFINITIVE)), 0)
    if act == 0 or statement.phrases.chunks[act].last > opening:
        return None
    who: int | None = act - 1
    if statement.shape[act - 1] == VP and statement.phrases.is_passive(act - 1):
        who = subjects.subject(statement.phrases, act - 1)  # was ordered to pay
    if who is None or statement.shape[who] != NP:
        return None
    first = statement.phrases.chunks[act].first + 1
    end = next((at for at in range(first, opening) if statement.tokens[at].tag in _ENDS_ACT), opening)
    return somebody(statement, who), statement.cover(first, end)


def _first(statement: Statement, opening: int, end: int, *, is_done_by_somebody: bool) -> int:
    """Where what is to be done begins: if [no] deal is reached; if Doe does not [pay]; [if] the road is not open."""
    if not _is_if(statement, opening):
        return opening + 1
    for skipped in _DEADLINES.words_of_absence:
        begin = opening + 1 + len(skipped.split())
        if statement.said(opening + 1, begin) == skipped:
            return begin
    words = statement.words(opening + 1, end)
    denial = next((at for at, word in enumerate(words, opening + 1) if word in _DEADLINES.denials_of_condition), None)
    if denial is None:
        return opening + 1
    is_deed = any(statement.said(first, denial + 1) in _DEADLINES.fails_to for first in (denial - 1, denial))
    is_told_alone = is_done_by_somebody or statement.word(denial - 1) in _COULD
    return denial + 1 + (statement.word(denial + 1) == "to") if is_deed and is_told_alone else opening


def _acting(statement: Statement, chunk: int) -> Span | None:
    """Who is to act in a condition: unless Doe signs; but not: unless the deal closes, unless Doe is freed."""
    verbs, last = statement.phrases.find(VP), chunk
    while statement.shape[last + 1 : last + 3] == OF_NP:
        last += 2  # the Ministry of Health pays
    verb = next((at for at in verbs if at == last + 1 or statement.before_aside(at) == chunk), None)
    if verb is None or statement.shape[chunk] != NP or statement.phrases.is_passive(verb):
        return None
    words = {word.lower for word in statement.phrases.words(verb)}
    is_state = not words.isdisjoint(_IS) and not any(word.endswith("ing") for word in words)
    if is_state or words <= _TEXT.forms_of_be | _DEADLINES.ban_words:
        return None  # if the tunnel is not open, if the pupils are not back
    head = statement.phrases.head(chunk).lower
    bodies = (_PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.firms, _PEOPLE.sides_of_chamber)
    is_body = any(head in known for known in bodies)
    is_idea = gate.is_idea(statement.phrases.head(chunk)) and not is_body  # unless new information comes in
    is_thing = head in _DEADLINES.hoped_for | _DEADLINES.deliverables or is_idea
    is_none = statement.phrases.words(chunk)[0].lower in _DEADLINES.words_of_absence  # if no firm pays
    is_nobody = is_none or head in _DEADLINES.denials_of_condition  # if nobody pays
    return None if is_thing or is_nobody else somebody(statement, chunk)


def _opening(statement: Statement, end: int) -> int | None:
    """The "unless" or "if" of the clause that ends at a token."""
    index, first = end - 1, max(-1, end - _REACH_WORDS)
    while index > first:
        token = statement.tokens[index]
        if token.lower == "unless" or _is_if(statement, index) or _is_proviso(statement, index):
            return index
        if token.tag in _ENDS_LOOK:
            chunk = statement.chunk_from(index + 1)
            before = (
                statement.before_aside(chunk) if index == end - 1 or statement.shape[chunk : chunk + 1] == VP else None
            )
            if before is None:
                return None
            index = statement.phrases.chunks[before].last
        index -= 1
    return None


def _is_if(statement: Statement, index: int) -> bool:
    """Whether a word is “if”, or a “should” before its subject: should no deal be reached."""
    if statement.word(index) != "should":
        return statement.word(index) == "if"
    return index + 1 < len(statement.tokens) and statement.tokens[index + 1].tag in _OPENS_PROVISO


def _is_proviso(statement: Statement, index: int) -> bool:
    """Whether a word is the "that" of "on condition that", or a "provided" without one."""
    if statement.word(index) == "that":
        return statement.word(index - 1) in _DEADLINES.before_proviso
    return statement.word(index) in ("provided", "providing") and statement.tokens[index + 1].tag in _OPENS_PROVISO


def _main_clause(statement: Statement, opening: int, after: int) -> Span | None:
    """What happens otherwise: the clause after the condition's comma, or the one before it."""
    from_when = statement.chunk_from(after + 1)
    if statement.word(after) in _COUNTED_FROM and statement.shape[from_when : from_when + 1] == NP:
        after = statement.phrases.chunks[from_when].last  # within 60 days of the first sitting, it will be dissolved
    is_said = statement.word(after) == "," and _is_attribution(statement, after + 1)
    if is_said and not opening:
        after = _clause_end(statement, after + 1)  # unless they pay by Friday, Roe said, they will be evicted
    next_clause = statement.shape[statement.chunk_from(after + 1) :][:1]
    is_side = statement.word(after) == "," and (next_clause in _OPENS_SIDE or next_clause == COORDINATOR)
    if statement.word(after) == "," and not ((is_said or is_side) and opening):
        return statement.cover(after + 1, _clause_end(statement, after + 1))
    if not opening:
        return None
    verb = statement.shape.rfind(VP, 0, statement.chunk_before(opening) + 1)
    begin = max(_clause_of(statement, verb) if verb >= 0 else 0, _clause_start(statement, opening))
    return statement.cover(_outcome(statement, verb, begin), opening)


def _outcome(statement: Statement, verb: int, begin: int) -> int:
    """The first word of what will happen otherwise, where a clause begins at one: and [the mill will close] unless."""
    first = max(begin, _joined(statement, verb, begin))
    opens = first + 1 < len(statement.tokens) and statement.tokens[first].tag in (COORDINATOR, RELATIVE)
    return first + opens  # the union, which has called for a boycott


def _joined(statement: Statement, verb: int, begin: int) -> int:
    """Where what will happen begins, behind what is so: it had not been heard and [would strike] unless; else 0."""
    shape, phrases = statement.shape, statement.phrases
    is_joined = verb > 0 and shape[verb - 1] == COORDINATOR
    if is_joined and shape[verb + 1 : verb + 2] == NP and phrases.lemma(verb) in _DEADLINES.threatens:
        return phrases.chunks[verb + 1].first  # told them to pay and threatened [a strike] if
    is_joined = is_joined and phrases.words(verb)[0].tag == MODAL
    before = shape.rfind(VP, 0, max(verb, 0))
    if not is_joined or before < 0 or phrases.chunks[before].first < begin:
        return 0
    return 0 if phrases.words(before)[0].tag == MODAL else phrases.chunks[verb].first


def _clause_end(statement: Statement, first: int) -> int:
    end = len(statement.tokens)
    return next((at for at in range(first, end) if statement.tokens[at].tag in _ENDS_MAIN_CLAUSE), end)


def _is_attribution(statement: Statement, first: int) -> bool:
    """Whether words only say who said the condition and what comes before it: unless they paid by Friday, Roe said."""
    chunk = statement.chunk_from(first)
    verb = next((at for at in (chunk, chunk + 1) if statement.shape[at : at + 1] == VP), None)
    return verb is not None and is_speech(statement.phrases, verb)


def _clause_start(statement: Statement, end: int) -> int:
    for index in range(end - 1, -1, -1):
        if statement.tokens[index].tag in _BEFORE_CLAUSE or statement.word(index) == "that":
            return index + 1
        if statement.word(index) == "to" and statement.word(index - 1).startswith("threat"):
            return index + 1
    return 0


def _threatening(statement: Statement, opening: int) -> Span | None:
    """Who threatens: the rebels threatened to cut the bridge unless ..."""
    for verb in statement.phrases.find(VP):
        is_before = statement.phrases.chunks[verb].last <= opening
        if is_before and statement.phrases.lemma(verb) in _DEADLINES.threatens:
            return somebody(statement, subjects.subject(statement.phrases, verb))
    return None


def _either(statement: Statement, limit: Limit) -> Duty | None:
    """Either they apologise within 48 hours or we leave."""
    if limit.word not in _BY_OR_WITHIN:
        return None
    lower = statement.words(0, limit.first)
    if "either" not in lower or statement.word(limit.last) not in ("or", ","):
        return None
    opening = lower.index("either")
    at = limit.last if statement.word(limit.last) == "or" else limit.last + 1
    if statement.word(at) != "or":
        return None
    chunk = statement.chunk_from(opening + 1)
    end = coming_events.end_of_clause(statement, at)
    return Duty(
        limit=limit,
        first=opening,
        who=somebody(statement, chunk) if chunk < len(statement.shape) else None,
        what=statement.cover(opening + 1, limit.first),
        consequence=statement.cover(at + 1, end),
    )


def _beside(statement: Statement, limit: Limit) -> Duty | None:
    """Will walk out on 1 July unless they get a pay rise: it happens that day unless somebody acts first."""
    is_within = limit.word in _DEADLINES.limits_within
    if limit.word in _DEADLINES.limits_until or (limit.is_length and not is_within) or limit.time < 0:
        return None
    is_unless = statement.word(limit.last) == "unless"
    if not is_unless and statement.word(limit.last) != "if":
        return None
    if coming_events.has_own_limit(statement, limit):
        return None
    verb = statement.chunk_before(limit.first)
    while verb >= 0 and statement.shape[verb] in _ADJUNCTS:
        verb -= 1
    words = {word.lower for word in statement.phrases.words(verb)} if verb >= 0 else set()
    if is_within and words.isdisjoint(_DEADLINES.menaces):
        return None
    if words.isdisjoint(_DEADLINES.ahead_of_condition) and not (is_unless and coming_events.is_fixed(statement, verb)):
        return None
    begin = statement.phrases.chunks[verb].first
    if not _WAS.isdisjoint(statement.words(begin - 1, begin + 1)):
        return None  # a strike that was to begin on Friday unless wages rose
    end = coming_events.end_of_clause(statement, limit.last)
    if coming_events.runs_out(statement, verb) or (not is_unless and not _is_threat(statement, verb, limit.last, end)):
        return None
    who = _acting(statement, statement.chunk_from(limit.last + 1))
    threatened = _clause_start(statement, limit.first)
    is_threatened = statement.word(threatened - 1) == "to"  # said it was late and threatened to block
    outcome = threatened if is_threatened else _outcome(statement, verb, _clause_of(statement, verb))
    return Duty(
        limit=limit,
        first=begin,
        who=who,
        what=statement.cover(_first(statement, limit.last, end, is_done_by_somebody=who is not None), end),
        set_by=_threatening(statement, limit.last) or _menacing(statement, verb),
        consequence=statement.cover(outcome, limit.first),
    )


def _announced(statement: Statement, limit: Limit) -> Duty | None:
    """Called a strike from 27 April unless wages rise, or if talks fail."""
    if limit.word in _UNTIL_OR_WITHIN or limit.is_length or limit.time < 0:
        return None
    if statement.word(limit.last) != "unless" and not _is_if_it_fails(statement, limit.last):
        return None
    noun = statement.chunk_before(limit.first)
    while statement.shape[max(0, noun - 1) : noun + 1] in _PLACES:
        noun -= 2  # a strike at all its mines, of miners in Orle
    if noun < 1 or statement.shape[noun - 1 : noun + 1] != VP + NP:
        return None
    is_threat = statement.phrases.head(noun).lower in _DEADLINES.threatened
    if not is_threat or statement.phrases.lemma(noun - 1) not in _DEADLINES.calls_out:
        return None
    end = coming_events.end_of_clause(statement, limit.last)
    caller = subjects.subject(statement.phrases, noun - 1)
    who = _acting(statement, statement.chunk_from(limit.last + 1))
    return Duty(
        limit=limit,
        first=statement.phrases.chunks[noun - 1].first,
        who=who,
        what=statement.cover(_first(statement, limit.last, end, is_done_by_somebody=who is not None), end),
        set_by=somebody(statement, caller),
        consequence=statement.cover(statement.phrases.chunks[noun].first, limit.first),
    )


def _is_if_it_fails(statement: Statement, opening: int) -> bool:
    """Whether a clause opens with “if” and tells what is not done: if talks fail, if there is no deal."""
    words = statement.words(opening + 1, coming_events.end_of_clause(statement, opening))
    bad = _DEADLINES.denials_of_condition | _DEADLINES.fails_to
    return statement.word(opening) == "if" and not bad.isdisjoint(words)


def _clause_of(statement: Statement, verb: int) -> int:
    """Where the clause of a verb begins: the union said [it] would shut the port."""
    subject = subjects.subject(statement.phrases, verb)
    if subject and statement.shape[subject - 1] == VP and is_speech(statement.phrases, subject - 1):
        return statement.phrases.chunks[subject].first
    first = statement.phrases.chunks[verb].first
    is_threatened = statement.word(first) == "to" and statement.word(first - 1).startswith("threat")
    return first + 1 if is_threatened else _clause_start(statement, first)


def _main_verb(statement: Statement, opening: int, after: int) -> int:
    """The verb of the clause that a condition belongs to: the last before it, or the first behind it; else -1."""
    if opening:
        return statement.shape.rfind(VP, 0, statement.chunk_before(opening) + 1)
    return statement.shape.find(VP, statement.chunk_from(after))


def _is_strike(statement: Statement, verb: int) -> bool:
    """Whether a verb tells of a strike or the like that somebody begins: to go on strike, will begin a boycott."""
    at = verb + 1
    if statement.shape[at : at + 1] == PREPOSITION and statement.word(statement.phrases.chunks[at].first) == "on":
        at += 1
    return statement.shape[at : at + 1] == NP and statement.phrases.head(at).lower in _DEADLINES.threatened


def _menacing(statement: Statement, verb: int) -> Span | None:
    """Whose own deed it is that others should fear: the miners will strike on Friday unless."""
    if not _is_menace(statement, verb):
        return None
    return _announcing(statement, verb) or somebody(statement, subjects.subject(statement.phrases, verb))


def _announcing(statement: Statement, verb: int) -> Span | None:
    """Who says of himself that he will do what others should fear: the union said it would strike unless."""
    subject = subjects.subject(statement.phrases, verb) if verb >= 0 and _is_menace(statement, verb) else None
    pronoun = "" if subject is None else statement.phrases.head(subject).lower
    if subject is None or pronoun == "they" or pronoun not in _DEADLINES.bare_pronouns:
        return None
    sayer = holders.holder(statement.phrases, subject)
    return None if sayer is None else somebody(statement, subjects.subject(statement.phrases, sayer))


def _is_menace(statement: Statement, verb: int) -> bool:
    """Whether a verb is what hurts others: will strike, begin a boycott, file a suit; not: will be cut, will close."""
    following = statement.shape[verb + 1 : verb + 2]
    is_strike = _is_strike(statement, verb) and statement.phrases.lemma(verb) in _DEADLINES.opens_strike
    is_suit = (
        following == NP
        and statement.phrases.head(verb + 1).lower in _DEADLINES.brought_against
        and statement.phrases.lemma(verb) in _DEADLINES.brings
    )
    hurts = statement.phrases.words(verb)[-1].lower in _DEADLINES.menaces
    happens = following != NP and statement.phrases.lemma(verb) in _DEADLINES.ends
    return (is_strike or is_suit or (hurts and not happens)) and not statement.phrases.is_passive(verb)


def _is_threat(statement: Statement, verb: int, opening: int, end: int) -> bool:
    """Whether something bad comes if nothing good does: tariffs will begin on 1 July if there is no deal."""
    words = statement.words(opening + 1, end)
    if _DEADLINES.denials_of_condition.isdisjoint(words) and _DEADLINES.fails_to.isdisjoint(words):
        return False
    subject = subjects.subject(statement.phrases, verb)
    is_menace = subject is not None and statement.phrases.head(subject).lower in _DEADLINES.threatened
    hurts = is_menace or _is_menace(statement, verb) or statement.phrases.words(verb)[-1].lower in _DEADLINES.menaces
    return hurts or not _DEADLINES.hoped_for.isdisjoint(words)


WITHIN = (
    Row(
        "unless it is done by then",
        "What follows “unless” must be done by the deadline, or the main clause comes true.",
        "The tenants will be evicted unless the rent is paid by Monday.",
        "The tenants were surprised that the rent is paid by Monday.",
        _unless,
    ),
    Row(
        "if it is not done by then",
        "What is negated after “if” must be done by the deadline, or the main clause comes true.",
        "If no deal is reached by Wednesday, the miners will strike.",
        "If a deal is reached by Wednesday, the miners will work.",
        _if_not,
    ),
    Row(
        "provided it is done by then",
        "What follows “provided” or “on condition that” must be done by the deadline.",
        "The bank will lend the money on condition that the mill replies by Friday.",
        "The bank will lend the money in the belief that the mill replies by Friday.",
        _proviso,
    ),
)
"""Rules for a condition that contains a deadline; the place includes the token that opens it."""
AROUND = (
    failing.THOSE_WHO_FAIL,
    failing.FAILURE,
    failing.WITHOUT_DEAL,
    Row(
        "either do it by then or else",
        "In “either … or”, the first must be done by its deadline, or the second comes true.",
        "Either they apologise by Friday or the talks are over.",
        "They either apologise or leave the talks by Friday.",
        _either,
    ),
    Row(
        "event that comes unless somebody acts",
        "What is to happen on a day, with “unless” or as a threat with “if not” after it, comes unless somebody acts.",
        "The nurses will walk out on 1 August unless they get a pay rise.",
        "The nurses walked out on 1 July unless they were on leave.",
        _beside,
    ),
    Row(
        "strike that is called unless somebody acts",
        "A strike, a boycott or tariffs announced for a day, with “unless” or “if” and what is not done behind it, "
        "come unless somebody acts.",
        "The nurses called a strike from 1 August unless the board raises their pay.",
        "The nurses called a meeting on 1 August unless the board raises their pay.",
        _announced,
    ),
)
