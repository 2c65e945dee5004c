"""Time that somebody has: has until Friday to reply, gave them 14 days to leave, with five days left to file."""

from briefcli.extract.clauses import subjects, undone
from briefcli.extract.dates.forms import shifted
from briefcli.extract.deadlines import extensions, granted
from briefcli.extract.deadlines.binding import held, is_reported, is_said, of_paper, setter
from briefcli.extract.deadlines.duty import Duty, consequence, somebody
from briefcli.extract.deadlines.limits import OVER, Limit
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.people import gate
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COORDINATOR,
    INFINITIVE,
    NP,
    OBJECT_PRONOUN,
    OTHER,
    PREPOSITION,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()

_REACH_WORDS = 18
"""Most words between a verb of giving and the time; the recipient comes in between."""
_REACH_OF_DONE_WORDS = 5
"""How far behind what was to be done the words may stand that say it was: to reply, which the mayor did."""
_BEFORE_TIME = letters("NP PREPOSITIONS COORDINATOR COMMA")
_GIVES = letters("VERBAL PASSIVE")
_HAD_GIVEN = letters("VP PASSIVE")
_SOMEBODY = letters("NAME SUBJECT_PRONOUN")
_SIDES = frozenset({"parties", "sides"})


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The time that somebody has or is given, up to a day or of a length; none where it is merely spent."""
    if extensions.find(statement, limit) is not None:
        decided = rules.first((GIVEN,), statement, limit)
        return decided and decided.found._replace(rule=decided.rule)
    if _is_day_from_now(limit):
        limit = limit._replace(word="by")
    is_end = limit.word == "by" or limit.word in _DEADLINES.limits_until
    if limit.word == OVER:
        return None
    if not is_end and (not limit.is_length or limit.word in _DEADLINES.limits_within):
        return None
    decided = rules.first(RULES, statement, limit)
    return decided and decided.found._replace(rule=decided.rule)


def _is_day_from_now(limit: Limit) -> bool:
    """Whether a time is a length from a day, given as if it were a length: seven days from today to leave."""
    expression = limit.expression
    is_shifted = expression is not None and expression.rule == shifted.LENGTH_FROM_DAY.name
    return is_shifted and not limit.word and limit.last - limit.first == 1


def _had(statement: Statement, limit: Limit) -> Duty | None:
    """Has until Friday to reply; has only 21 days to decide; has 21 days, until 1 July, to decide."""
    index = limit.first - 1
    if limit.word in _DEADLINES.limits_until and statement.word(index) == ",":
        index -= 2 if any(time.token == index - 1 for time in statement.times) else 0
    elif statement.word(limit.last) == "," and statement.word(limit.last + 1) in _DEADLINES.limits_until:
        return None  # the day is given
    index = _skip(statement, index)
    if statement.word(index) == "time" and limit.word in _DEADLINES.limits_until:
        index = _skip(statement, index - 1)  # have time until Friday
    if statement.word(index) not in _DEADLINES.has_time:
        return None
    if statement.word(index) == "got" and statement.word(index - 1) not in _DEADLINES.before_got:
        return None
    aim = granted.aim(statement, limit)
    if aim is None and limit.is_length:
        return None
    verb = statement.chunk_before(index + 1)
    subject = subjects.subject(statement.phrases, verb)
    if aim is not None and {"which", "did"} <= set(statement.words(aim[1], aim[1] + _REACH_OF_DONE_WORDS)):
        return None  # had 14 days to reply, which he did
    if _is_supposed(statement, verb, limit) or (aim is not None and _is_done(statement, aim)):
        return None
    if aim is None and (_is_of_perfect(statement, limit) or _is_thing_had(statement, subject)):
        return None
    past = statement.word(index) == "had" or is_past(statement, statement.phrases.chunks[verb].first)
    if past and not is_reported(statement):
        return None
    told = held(statement, verb)
    is_hearer = told.who is not None and told.who != subject  # told the mill that it has until Friday
    who = somebody(statement, told.who if is_hearer else subject)
    set_by = somebody(statement, told.set_by) if is_hearer else None
    return _duty(statement, limit, index, aim, who)._replace(set_by=set_by, is_past=past)


def _is_of_perfect(statement: Statement, limit: Limit) -> bool:
    """Whether “has” is that of a perfect, with a participle behind the time: has until Friday been silent."""
    behind = statement.word(limit.last)
    return behind == "been" or lexicon.may_be_participle(behind)


def _is_thing_had(statement: Statement, subject: int | None) -> bool:
    """Whether a relative clause tells what somebody has: everything I have up to this morning."""
    if subject is None or not subject:
        return False
    return statement.word(statement.phrases.chunks[subject].first - 1) in _DEADLINES.things_had


def _is_supposed(statement: Statement, verb: int, limit: Limit) -> bool:
    """Whether somebody only “would have” a length of time, as nobody says: the bill would give, and they would have."""
    words = {word.lower for word in statement.phrases.words(verb)}
    return limit.is_length and "would" in words and not is_reported(statement)


def _is_done(statement: Statement, aim: tuple[int, int]) -> bool:
    """Whether the sentence goes on to tell what came of it: had 30 days to appeal but filed its papers a day late."""
    end = aim[1]
    if statement.word(end) != "but":
        end = next((at for at in range(*aim) if statement.word(at) == "but"), end)
    return statement.word(end) == "but" and is_past(statement, end + 1)


def _skip(statement: Statement, index: int) -> int:
    while statement.word(index) in _DEADLINES.before_time or (index >= 0 and statement.tokens[index].tag == OTHER):
        index -= 1
    return index


def _given(statement: Statement, limit: Limit) -> Duty | None:
    """Gave the bank until 4 December to release the files; was given 48 hours to leave, an extension until Friday."""
    if (extended := extensions.find(statement, limit)) is not None:
        return extended
    verb = _giving(statement, limit)
    if verb is None or _is_only_wanted(statement, verb) or _is_vague(statement, limit):
        return None
    aim = granted.aim(statement, limit)
    if (aim is None and not _is_all(statement, verb, limit)) or (
        limit.is_length and statement.word(limit.last + 1) in _DEADLINES.limits_until
    ):
        return None  # 21 days, until 16 July: the day is given
    phrases, chunk = statement.phrases, statement.phrases.chunks[verb]
    past = is_past(statement, chunk.first)
    if past and aim is not None and _is_let_pass(statement, aim):
        return None
    if _is_received(statement, verb):
        subject = subjects.subject(phrases, verb)
        who = somebody(statement, verb - 1 if subject is None else subject)
        giver = granted.giver(statement, verb, limit)
        set_by = somebody(statement, giver)
        if giver is not None and aim is not None and aim[0] < (by := phrases.chunks[giver].first - 1) < aim[1]:
            aim = aim[0], by  # to move out by the landlord
    else:
        times = [time.token for time in statement.times if chunk.last < time.token < limit.first]
        last = min([_skip(statement, limit.first - 1) + 1, *times])
        last -= last > chunk.last and statement.tokens[last - 1].tag == PREPOSITION  # gave the mill on Monday ten days
        who = statement.cover(chunk.last, last) if limit.word != "of" else None  # one further chance of four weeks
        if statement.word(last - 1) == "time":
            who = statement.cover(chunk.last, last - 1)  # granted the mill time until Friday
        behind = granted.receiver(statement, limit)
        if behind is not None:
            who = somebody(statement, behind)
        who = _those_before(statement, verb) if who is not None and who.of(statement.text).lower() == "them" else who
        joined = _joined_to(statement, verb)
        giving = verb - _is_parted(statement, verb) if joined is None else joined
        set_by = somebody(statement, setter(statement, giving))
        paper = of_paper(statement, verb)
        if paper is not None:
            is_pronoun = last - chunk.last == 1 and statement.tokens[chunk.last].tag == OBJECT_PRONOUN
            who = somebody(statement, paper.who) if is_pronoun else who
            set_by = somebody(statement, paper.set_by)
    return _duty(statement, limit, chunk.first, aim, who)._replace(set_by=set_by, is_past=past)


def _those_before(statement: Statement, verb: int) -> Span | None:
    """Whom “them” is, where the sentence goes on with what it did to them: accused ministers of lies and gave them."""
    shape, them = statement.shape, statement.noun_phrase(verb + 1)
    above = shape.rfind(VP, 0, verb - 1) if verb > 1 and shape[verb - 1] == COORDINATOR else -1
    if above < 0 or shape[above + 1] != NP or not subjects.is_somebody(statement.phrases, above + 1):
        return them
    return statement.noun_phrase(above + 1) if statement.phrases.head(above + 1).lower.endswith("s") else them


def _is_only_wanted(statement: Statement, verb: int) -> bool:
    """Whether nobody gives the time: did not give, declined to give, a plea to give, asked the council to give."""
    chunk = statement.phrases.chunks[verb]
    if not _DEADLINES.ban_words.isdisjoint(statement.words(chunk.first - 1, chunk.last)):
        return True
    if undone.is_denied(statement.phrases, verb):
        return True  # you cannot give them 48 hours to leave
    subject = subjects.subject(statement.phrases, verb)
    if subject is not None and gate.opens_nobody(statement.phrases.words(subject)[0].lower):
        return True
    if statement.shape[verb] != INFINITIVE:
        return False
    above = verb - 1
    if statement.shape[above : above + 1] == NP and statement.phrases.head(above).lower in _DEADLINES.motions:
        return True
    while above >= 0 and statement.shape[above] in _BEFORE_TIME:
        above -= 1
    if above < 0 or statement.shape[above] not in _GIVES:
        return False
    return statement.phrases.lemma(above) in _DEADLINES.only_asks or not is_said(statement, above)


def _is_vague(statement: Statement, limit: Limit) -> bool:
    """Whether somebody gets only some more time: a few extra days to act."""
    words = (word for at in range(limit.first, limit.last) for word in statement.word(at).split())
    is_counted = limit.expression is None or any(map(str.isdigit, limit.expression.value or ""))
    return limit.is_length and not is_counted and not _DEADLINES.some_more.isdisjoint(words)


def _is_let_pass(statement: Statement, aim: tuple[int, int]) -> bool:
    """Whether the time was not used: had allowed him 28 days to appeal but he did not."""
    words = statement.words(*aim)
    return "but" in words and words[-2:] in (["did", "not"], ["did", "n't"])


def _is_all(statement: Statement, verb: int, limit: Limit) -> bool:
    """Whether somebody is given a day and nothing else: has given the two sides until midnight on Sunday."""
    if limit.is_length or limit.word not in _DEADLINES.limits_until or statement.phrases.is_passive(verb):
        return False
    chunk = verb + 1
    first = limit.first - (statement.tokens[limit.first - 1].tag == OTHER)  # gave the two sides “until noon”
    is_next = statement.shape[chunk : chunk + 1] == NP and statement.phrases.chunks[chunk].last == first
    if not is_next:
        return False
    head = statement.phrases.head(chunk)
    return (
        subjects.is_somebody(statement.phrases, chunk)
        or head.tag in _SOMEBODY
        or head.lower in _SIDES
        or head.lower == "them"
    )


def _is_received(statement: Statement, verb: int) -> bool:
    """Whether the subject is given the time: was given 48 hours; in a headline "rebels given until Sunday"."""
    words = [word.lower for word in statement.phrases.words(verb)]
    if _is_parted(statement, verb) or _joined_to(statement, verb) is not None:
        return False
    if words[-1] in ("given", "granted") and _DEADLINES.has_time.isdisjoint(words):
        return len(words) > 1 or words[0] == "given"
    return statement.phrases.is_passive(verb) and statement.shape[verb] == VP


def _is_parted(statement: Statement, verb: int) -> bool:
    """Whether a day parts a verb from its auxiliary: had on Monday given."""
    if verb < 1 or statement.shape[verb - 1 : verb + 1] != _HAD_GIVEN:
        return False
    words = [word.lower for word in statement.phrases.words(verb - 1)]
    return len(words) == 1 and words[0] in _DEADLINES.has_time


def _joined_to(statement: Statement, verb: int) -> int | None:
    """The perfect that a participle of giving goes on with: has warned Doe and given him 12 hours."""
    shape, phrases = statement.shape, statement.phrases
    if verb < 1 or shape[verb - 1] != COORDINATOR or len(phrases.words(verb)) > 1:
        return None
    if not lexicon.may_be_participle(phrases.words(verb)[0].lower):
        return None  # said the mill had failed, and gave it a day
    above = shape.rfind(VP, 0, verb - 1)
    words = [word.lower for word in phrases.words(above)] if above >= 0 else []
    is_perfect = len(words) > 1 and words[0] in _DEADLINES.has_time and "been" not in words
    return above if is_perfect and phrases.lemma(verb) in _DEADLINES.gives else None


def _giving(statement: Statement, limit: Limit) -> int | None:
    """The verb of giving that has a time as its object."""
    verb = statement.chunk_before(limit.first)
    while verb >= 0 and (statement.shape[verb] in _BEFORE_TIME or _is_behind_noun(statement, verb)):
        verb -= 1
    if verb < 0 or statement.shape[verb] not in _GIVES:
        return None
    if limit.first - statement.phrases.chunks[verb].last > _REACH_WORDS:
        return None
    return verb if statement.phrases.lemma(verb) in _DEADLINES.gives else None


def _is_behind_noun(statement: Statement, chunk: int) -> bool:
    """Whether a verb form only tells which people are meant: the authorities concerned."""
    words = statement.phrases.words(chunk)
    return len(words) == 1 and words[0].lower in _DEADLINES.postposed and statement.shape[chunk - 1 : chunk] == NP


def _left(statement: Statement, limit: Limit) -> Duty | None:
    """With five days left to file; only 12 days remain for the parties to form a government."""
    if not limit.is_length or statement.word(limit.last) not in _DEADLINES.time_left:
        return None
    aim = granted.aim(statement, limit)
    verb = statement.chunk_before(limit.first)
    past = verb >= 0 and statement.shape[verb] == VP and is_past(statement, statement.phrases.chunks[verb].first)
    if aim is None or past:
        return None
    who = None
    if statement.word(limit.last + 1) == "for":
        who = somebody(statement, statement.chunk_from(limit.last + 2))
    elif (
        _skip(statement, limit.first - 1) >= 0
        and statement.word(_skip(statement, limit.first - 1)) in _DEADLINES.has_time
    ):
        who = somebody(statement, subjects.subject(statement.phrases, verb))
    return _duty(statement, limit._replace(word="left"), limit.first, aim, who)


def _duty(
    statement: Statement,
    limit: Limit,
    first: int,
    aim: tuple[int, int] | None,
    who: Span | None,
) -> Duty:
    limit = _told_day(statement, limit, aim)
    return Duty(
        limit=limit,
        first=min(first, limit.first),
        who=who,
        what=statement.cover(*aim) if aim else None,
        consequence=consequence(statement, aim[1] if aim else limit.last),
    )


def _told_day(statement: Statement, limit: Limit, aim: tuple[int, int] | None) -> Limit:
    """The day told beside a length, which need not be counted then: 24 hours to get out by noon on Friday."""
    if aim is None or not limit.is_length:
        return limit
    inside = (time for time in statement.times if aim[0] < time.token < aim[1])
    told = next((time for time in inside if statement.word(time.token - 1) == "by"), None)
    if told is None or told.expression.type == "DURATION":
        return limit
    return Limit("by", told.token - 1, told.token + 1, *told, rule=limit.rule)


GIVEN = Row(
    "time given",
    "Somebody who is given until a day, or a length of time, to do something is bound by it; the giver sets it.",
    "The court gave the mill 14 days to leave.",
    "The court gave the mill a prize for 14 days of work.",
    _given,
)
RULES = (
    Row(
        "time left",
        "A length of time followed by “left” or “remaining” binds the person who is to act.",
        "The firm has five days left to file its accounts.",
        "The firm had five days left in the old town.",
        _left,
    ),
    Row(
        "time that somebody has",
        "Somebody who has until a day, or has a length of time, to do something is bound by it.",
        "The council of Marsk has until Friday to reply.",
        "The council of Marsk has met since Friday to talk.",
        _had,
    ),
    GIVEN,
)
