"""Words that make a time expression a limit: by Friday, until noon, within ten days, no later than 1 March."""

import re
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.dates.forms import relative, shifted
from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines.statements import Statement, Time, is_past
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import GENITIVE, IN_NP, NOUN, NP, OF_NP, PREPOSITIONS, TIME, VP, letters
from briefcli.extract.text.rules import Row, Rule

_DEADLINES = lexicon.deadlines()

_ENDS_SUBJECT = letters("COMMA SEMICOLON COLON STOP FINITE AUXILIARY MODAL RELATIVE THAT")
_WORDS_OF_BEGINNING = 7
"""Most words from “before” to the day of what begins then: before the new session of the court opens on."""
_NUMBER = regexes.compile(r"[1-9]\d{0,3}", re.ASCII)
_BY_OR_UNTIL = _DEADLINES.limits_by | _DEADLINES.limits_until
_BODIES = lexicon.people().bodies
OVER = "over the next"
"""The word of a span over which something is done, which is no limit."""
_SEASONS = ("-SP", "-SU", "-FA", "-WI")
_NO_LATER_THAN = frozenset(("no later than", "not later than"))


class Limit(NamedTuple):
    """A time expression as a limit: the word that makes it one, and the tokens from that word on.

    `word` is "by", "until", "before", "within", "in the next", "no later than", "at the latest", another
    preposition ("on", "of", "to", ...), or nothing. `time` is the index of the token of the expression, or
    -1 where an event is meant ("before the vote"). `event` says that the limit is an event, with a day of its
    own or without one ("before the vote on Thursday"). `least` is the lower number of "10 to 12 days". `rule` names
    what makes it a limit.
    """

    word: str
    first: int
    last: int
    time: int
    expression: Expression | None
    event: bool = False
    least: int | None = None
    rule: str | None = None

    @property
    def is_length(self) -> bool:
        """Whether it is a length of time: 14 days."""
        return self.expression is not None and self.expression.type == "DURATION"


def find(statement: Statement) -> list[Limit]:
    """The possible limits in a sentence, in order; every time expression is one, with or without a preposition."""
    found = [_of_time(statement, time) for time in statement.times]
    taken = {index for limit in found for index in range(limit.first, limit.last)}
    for index in sorted({*range(len(statement.tokens))} - taken):
        if statement.word(index) in _DEADLINES.before_event or statement.said(index, index + 4) == "by the end of":
            event = _event(statement, index) or _beginning(statement, index)
            if event is not None and not _tells_day(statement, first := _length_before(statement, event)):
                first -= 2 * (statement.said(first - 2, first) == "on or")  # on or before the next hearing
                found.append(event._replace(first=first))
    return sorted(found, key=lambda limit: limit.first)


def _of_time(statement: Statement, time: Time) -> Limit:
    first = time.token
    while first and statement.word(first - 1) in _DEADLINES.articles_of_limit:
        first -= 1
    decided = rules.first(RULES, statement, time, first)
    if decided is None:
        return Limit("", first, time.token + 1, *time, rule=rules.tell(ALONE))
    return decided.found._replace(rule=decided.rule)


def _at_the_latest(statement: Statement, time: Time, first: int) -> Limit | None:
    """Friday at the latest; by Friday at the latest."""
    last = time.token + 1
    if statement.word(last) != "at" or statement.said(last, last + 3) != "at the latest":
        return None
    return Limit("at the latest", first - (statement.word(first - 1) in ("by", "on")), last + 3, *time)


def _no_later_than(statement: Statement, time: Time, first: int) -> Limit | None:
    """No later than 1 March; no later than two days before the vote."""
    if statement.word(first - 1) != "than" or statement.said(first - 3, first) not in _NO_LATER_THAN:
        return None
    last = time.token + 1
    event = _event(statement, last) if time.expression.type == "DURATION" else None
    last = event.last if event is not None else last
    return Limit("no later than", first - 3, last, *time, event is not None)


def _closing(statement: Statement, time: Time, first: int) -> Limit | None:
    """By [the] close of business on Wednesday."""
    hour = first - (statement.word(first - 1) == "on")
    if statement.said(hour - 3, hour) not in _DEADLINES.closings:
        return None
    hour -= 3 + (statement.word(hour - 4) == "the")
    before = statement.word(hour - 1)
    return Limit(before, hour - 1, time.token + 1, *time) if before in _BY_OR_UNTIL else None


def _days_before(statement: Statement, time: Time, first: int) -> Limit | None:
    """Ten days before 3 May."""
    if time.expression.rule != shifted.LENGTH_FROM_DAY.name or "before" not in statement.word(time.token).split():
        return None
    return Limit("by", first, time.token + 1, *time)


def _bare_hour(statement: Statement, time: Time, first: int) -> Limit | None:
    """Today before 6; by 6 on Friday."""
    if time.expression.rule != relative.DAY_WITH_HOUR.name:
        return None
    return Limit("by", first - (statement.word(first - 1) in _BY_OR_UNTIL), time.token + 1, *time)


def _within(statement: Statement, time: Time, first: int) -> Limit | None:
    """Within ten days."""
    is_before = statement.word(first - 1) == "within"
    if not is_before and "within" not in statement.word(time.token).split():
        return None
    return Limit("within", first - is_before, time.token + 1, *time)


def _in_the_next(statement: Statement, time: Time, first: int) -> Limit | None:
    """Over the next ten days."""
    if statement.word(first - 1) not in _DEADLINES.spans_of_limit or time.expression.type != "DURATION":
        return None
    if _DEADLINES.coming_words.isdisjoint(statement.word(time.token).split()):
        return None
    value = time.expression.value or ""
    is_long = value.endswith(("M", "Y")) and not value.startswith("PT")
    if statement.word(first - 1) != "in" and is_long:
        return Limit(OVER, first - 1, time.token + 1, *time)  # will be paid over the next five years, not by their end
    return Limit("in the next", first - 1, time.token + 1, *time)


def _two_numbers(statement: Statement, time: Time, first: int) -> Limit | None:
    """10 to 12 days."""
    if time.expression.type != "DURATION" or statement.word(first - 1) not in ("to", "or"):
        return None
    least = statement.word(first - 2)
    if not _NUMBER.fullmatch(least):
        return None
    return Limit("", first - 2, time.token + 1, *time, least=int(least))


def _on_or_before(statement: Statement, time: Time, first: int) -> Limit | None:
    """On or before 1 March."""
    if statement.word(first - 1) != "before" or statement.said(first - 3, first) != "on or before":
        return None
    return Limit("by", first - 3, time.token + 1, *time, _is_of_event(statement, time, "before"))


def _by(statement: Statement, time: Time, first: int) -> Limit | None:
    """By Friday."""
    return _behind(statement, time, first) if statement.word(first - 1) == "by" else None


def _until(statement: Statement, time: Time, first: int) -> Limit | None:
    """Until noon; through Friday; up to Friday."""
    if statement.word(first - 1) == "to" and statement.word(first - 2) == "up" and time.expression.type != "DURATION":
        return Limit("until", first - 2, time.token + 1, *time)
    return _behind(statement, time, first) if statement.word(first - 1) in _DEADLINES.limits_until else None


def _before(statement: Statement, time: Time, first: int) -> Limit | None:
    """Before 1 July."""
    return _behind(statement, time, first) if statement.word(first - 1) == "before" else None


def _behind(statement: Statement, time: Time, first: int) -> Limit | None:
    """A time after a preposition."""
    before = statement.word(first - 1)
    if _tells_which(statement, time):
        return None
    if not first or (
        statement.tokens[first - 1].tag not in PREPOSITIONS and before not in _DEADLINES.limit_prepositions
    ):
        return None
    if (told := _day_of_event(statement, time)) is not None:
        return Limit(before, first - 1, told.token + 1, *told, event=True)
    return Limit(before, first - 1, time.token + 1, *time, _is_of_event(statement, time, before))


def _tells_which(statement: Statement, time: Time) -> bool:
    """Whether a season only tells which thing is meant: before the spring offensive, until the summer sale."""
    behind = statement.tokens[time.token + 1 : time.token + 2]
    is_thing = behind != [] and behind[0].tag == NOUN and behind[0].lower not in _DEADLINES.events
    return is_thing and (time.expression.value or "").endswith(_SEASONS)


def _day_of_event(statement: Statement, time: Time) -> Time | None:
    """The day of an event that has a time in its name: before the summer recess on 22 July."""
    day = time.token + 3
    if statement.word(time.token + 1) not in _DEADLINES.events or statement.word(time.token + 2) != "on":
        return None
    return next((one for one in statement.times if one.token == day and one.expression.type == "DATE"), None)


def _is_of_event(statement: Statement, time: Time, preposition: str) -> bool:
    """Whether the time is that of an event: by Thursday's vote, before the summer."""
    is_event = statement.word(time.token + 1) in _DEADLINES.events
    is_season = (time.expression.value or "").endswith(_SEASONS)  # no first day is agreed on
    return is_event or (preposition == "before" and is_season)


def _event(statement: Statement, preposition: int) -> Limit | None:
    """A limit that is an event: before the vote, until the end of the season, before the vote on Thursday."""
    chunk = statement.chunk_from(preposition + 1)
    if statement.shape[chunk : chunk + 1] != NP or statement.phrases.chunks[chunk].first != preposition + 1:
        return None
    if len(statement.phrases.words(chunk)) == 1 and statement.word(preposition + 1) in _BODIES:
        return _clause(statement, preposition, chunk)  # before Congress rises on 3 May; not: testify before Congress
    is_expiry = statement.phrases.head(chunk).lower in _DEADLINES.expiries  # the expiry of their permits
    while statement.shape[chunk + 1 : chunk + 3] == OF_NP:
        chunk += 2
    last = statement.phrases.chunks[chunk].last
    last -= statement.tokens[last - 1].tag == TIME and last - preposition > 2  # its next session tomorrow
    if (
        not is_expiry
        and statement.word(last - (2 if statement.tokens[last - 1].tag == GENITIVE else 1)) not in _DEADLINES.events
    ):
        return _clause(statement, preposition, chunk)
    ends = [last]
    if statement.shape[chunk + 1 : chunk + 3] == IN_NP:
        ends.append(statement.phrases.chunks[chunk + 2].last)  # the vote on the budget on Thursday
    beside = next((time for time in statement.times for end in ends if end <= time.token <= end + 1), None)
    if beside is None and statement.word(last) == ",":  # before its next session, on Thursday
        beside = next((time for time in statement.times if last + 1 <= time.token <= last + 2), None)
    if beside is not None and beside.expression.type != "DURATION":
        rule = rules.tell(EVENT_ON_DAY)
        return Limit(statement.word(preposition), preposition, beside.token + 1, *beside, True, rule=rule)
    told = _clause(statement, preposition, chunk)
    return told or Limit(statement.word(preposition), preposition, last, -1, None, True, rule=rules.tell(EVENT))


def _clause(statement: Statement, preposition: int, subject: int) -> Limit | None:
    """A limit that is what somebody or something does on a day: before Congress adjourns on 18 December."""
    shape, chunks = statement.shape, statement.phrases.chunks
    is_clause = statement.word(preposition) == "before" and shape[subject + 1 : subject + 2] == VP
    if not is_clause or is_past(statement, chunks[subject + 1].first):
        return None
    last = chunks[subject + 1].last
    beside = next((time for time in statement.times if last <= time.token <= last + 1), None)
    if beside is None or beside.expression.type not in ("DATE", "TIME"):
        return None
    rule = rules.tell(EVENT_ON_DAY)
    return Limit("before", preposition, beside.token + 1, *beside, True, rule=rule)


def _beginning(statement: Statement, preposition: int) -> Limit | None:
    """A limit that is what begins or ends on a day: before trading opens next Monday, before the court rises on."""
    if statement.word(preposition) != "before":
        return None
    near = range(preposition + 2, preposition + 2 + _WORDS_OF_BEGINNING)
    time = next((time for time in statement.times if time.token in near), None)
    if time is None or time.expression.type not in ("DATE", "TIME"):
        return None
    verb = time.token - 1 - (statement.tokens[time.token - 1].tag in PREPOSITIONS)
    is_subject = all(token.tag not in _ENDS_SUBJECT for token in statement.tokens[preposition + 1 : verb])
    if verb < preposition + 2 or not is_subject or statement.word(verb) not in _DEADLINES.begins_then:
        return None
    return Limit("before", preposition, time.token + 1, *time, True, rule=rules.tell(EVENT_ON_DAY))


def _length_before(statement: Statement, event: Limit) -> int:
    """The first token of an event with the length before it: at least 90 days before an election."""
    time = next((time for time in statement.times if time.token == event.first - 1), None)
    if event.word != "before" or event.time >= 0 or time is None or time.expression.type != "DURATION":
        return event.first
    first = time.token - (statement.word(time.token - 1) in _DEADLINES.articles_of_limit)
    return first - 2 if statement.said(first - 2, first) == "at least" else first


def _tells_day(statement: Statement, first: int) -> bool:
    """Whether an event behind a comma only tells which day it is: resigned on Sunday, a day before the vote."""
    return statement.word(first - 1) == "," and statement.tokens[first - 2].tag == TIME and first > 1


RULES = (
    Row(
        "day at the latest",
        "A time followed by “at the latest” is the last moment.",
        "The firm must reply on Friday at the latest.",
        "The firm must reply on Friday to the latest of the bids.",
        _at_the_latest,
    ),
    Row(
        "no later than",
        "“No later than” before a time makes it the last moment.",
        "The firm must reply no later than 1 August.",
        "The firm must reply later than 1 August.",
        _no_later_than,
    ),
    Row(
        "close of business",
        "“By the close of business” before a day makes that day the deadline.",
        "The firm must reply by the close of business on 3 August.",
        "The firm must reply to the close of the fair by Wednesday.",
        _closing,
    ),
    Row(
        "days before a day",
        "So many days or weeks before a day are the last moment, also without a preposition.",
        "The firm must reply ten days before 3 August.",
        "The firm must reply ten days after 3 August.",
        _days_before,
    ),
    Row(
        "hour without morning or evening",
        "A day with “before 6” or “by 6” beside it is the last day.",
        "The firm must reply today before 6.",
        "The firm must reply today before 6 guests.",
        _bare_hour,
    ),
    Row(
        "within a length of time",
        "“Within” before a length of time makes its end the last moment.",
        "The firm must reply within ten days.",
        "The firm must reply on ten days of delay by Friday.",
        _within,
    ),
    Row(
        "in the next days",
        "“In” or “over” before the next days, weeks or months makes their end the last moment.",
        "The firm must reply in the next ten days.",
        "The firm must reply in ten days.",
        _in_the_next,
    ),
    Row(
        "one of two lengths",
        "A number with “to” or “or” before a length of time is the shorter of two possible lengths.",
        "The court gave the mill 10 to 12 days to leave.",
        "The court gave the mill 12 days to leave.",
        _two_numbers,
    ),
    Row(
        "on or before a day",
        "“On or before” a day makes that day the last one.",
        "The firm must reply on or before 1 August.",
        "The firm must reply before 1 August.",
        _on_or_before,
    ),
    Row(
        "“by” a time",
        "“By” before a time makes it the last moment.",
        "The firm must reply by Friday.",
        "The firm must cut its costs by two thirds on Friday.",
        _by,
    ),
    Row(
        "“until” a time",
        "“Until” or “through” before a time makes it the moment up to which something may be done.",
        "The council of Marsk has until Friday to reply.",
        "The council of Marsk must reply by Friday, not until it has met.",
        _until,
    ),
    Row(
        "“before” a time",
        "“Before” a time makes the last moment the one before it.",
        "The firm must reply before 1 August.",
        "The firm must reply before the court by 1 August.",
        _before,
    ),
    Row(
        "time after another preposition",
        "A time after another preposition may be a deadline where something else makes it one.",
        "The firm faces a deadline of 1 August.",
        "The firm faces a 1 August deadline.",
        _behind,
    ),
)
"""What makes a time expression a limit, in the order in which the words are tried."""
ALONE = Rule(
    "time without a preposition",
    "A time without a preposition may be a deadline where something else makes it one.",
    "The court gave the mill 14 days to leave.",
    "The court told the mill to leave by Friday.",
)
EVENT = Rule(
    "event as a deadline",
    "An event after “before”, “by” or “until” is a deadline without a day.",
    "The firm must reply before the vote.",
    "The firm must reply before the bench by Friday.",
)
EVENT_ON_DAY = Rule(
    "event as a deadline, with its day",
    "An event after “before”, “by” or “until” is a deadline on the day beside it.",
    "The firm must reply before the vote on Thursday.",
    "The firm must reply before the bench on Thursday.",
)
