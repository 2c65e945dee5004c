"""Deadlines: the dates and lengths of time that bind somebody, who must do what by then, or else what.

A sentence states one where somebody is bound (`duties`), has or is given time (`grants`), where something ends or
falls due (`endings`), where something happens unless somebody acts (`conditions`), or where a noun says that it is
one (`named`). What lies before the day of publication and was neither missed nor met is history, not a deadline.
"""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from briefcli import regexes
from briefcli.extract import dates
from briefcli.extract.dates.forms import calendar, shifted
from briefcli.extract.dates.tense import CAME_AND_WENT
from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines import (
    conditions,
    due_dates,
    duties,
    earlier_starts,
    end_changes,
    end_names,
    endings,
    extensions,
    grants,
    limits,
    named,
    otherwise,
    repeats,
    same_deadline,
    spans,
    starts,
    statements,
)
from briefcli.extract.deadlines.deadline import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.due_dates import DueDate, Start
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon, marks, paragraphs, rules, sentences
from briefcli.extract.text.classes import VP
from briefcli.extract.text.lexicon import any_of, any_pattern
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Row, Rule
from briefcli.extract.text.sentences import Sentence

_DEADLINES = lexicon.deadlines()
_DATES = lexicon.dates()
_TEXT = lexicon.text()


def _any_word(patterns: Iterable[str]) -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_pattern(patterns)}\b")


_ENDS = _any_word(_DEADLINES.signs_of_end)
_GIVES = _any_word(_DEADLINES.signs_of_time_given)
_EVENTS = _any_word(_DEADLINES.signs_of_event)
_BINDS = _any_word(_DEADLINES.signs_of_binding)
_NAMED = _any_word(_DEADLINES.signs_of_name)
_TELLING = regexes.compile(any_pattern(_DEADLINES.signs_of_name | _DEADLINES.signs_of_event))
"""Words that make a sentence without a time worth reading closely; searched for once in a text."""
_DAY = regexes.compile(any_of(_DEADLINES.signs_of_day), re.IGNORECASE)
_TALE = regexes.compile(
    rf"^in {any_of(_TEXT.determiners | _TEXT.possessives)} (?:[\w-]+ ){{0,2}}{any_of(_DEADLINES.made_up_stories)} ,"
    rf"|\b{any_of(_DEADLINES.plays_somebody)} an? (?:[\w-]+ ){{1,3}}(?:who|with)\b"
    rf"|^{any_of(_DEADLINES.opens_old_times)} (?!of\b)"
)
"""What opens a sentence of a story that is made up, or of old times, or tells whom somebody plays in it."""
_LONG_AGO_DAYS = 366
"""A deadline missed or met more than this long before publication, or after it, is history."""
_HALF_A_WEEK_DAYS = 3
"""A weekday no further ahead than this is nearer than the last one of that name."""
_JUST_OVER_DAYS = 7
"""How long a deadline that has passed is still reported, if dated: gave them 24 hours on Monday."""
_SENTENCES_TO_OUTCOME = 3
"""Within how many sentences behind a deadline what happens to those who fail is told of it."""
_SENTENCES_BACK = 2
"""How far back the day of a judgment may be told."""
_MOST_TIMES = 12
"""A sentence with more times is a list, or not prose."""
_UNDONE = regexes.compile(
    rf"[\s”\"’]*(?P<whole>(?:{any_of(_TEXT.subject_pronouns)}|the [\w-]+) (?:never did|did(?: not|n['’]t))[.,;!”\"]|"
    rf"(?:that|the) (?:date|day) (?:{CAME_AND_WENT}\b|passed[.,;!”\"]))",
    re.IGNORECASE,
)
"""A next sentence by which something was not done: They promised to pay by March. [They did not.]"""
_NOT_KEPT = rf"(?:(?:did )?{any_of(_DEADLINES.ban_words)}|didn['’]t|failed to) {any_of(_DEADLINES.keeps_word)}"
_MISSED = regexes.compile(
    rf"(?P<whole>,?(?: but)?(?: {any_of(_DATES.perfect)})?"
    rf" (?:missed {any_of(_TEXT.determiners | _TEXT.possessives)} (?:date|{any_of(_DEADLINES.limit_nouns)})|never did|"
    rf"did(?: not|n['’]t)|failed to(?: do so)?|an? {any_of(_DEADLINES.words_given)}"
    rf"(?: that)? {any_of(_TEXT.subject_pronouns)} {_NOT_KEPT})[.,;!”\"])"
)
"""What goes on behind a deadline by which something was not done: had promised to pay by March[, but never did]."""
_NOT_YET = regexes.compile(r"(?P<whole>,? but (?:has|have)(?: not|n['’]t| yet to)(?: do so| done so)?[.,;!”\"])")
"""What goes on so behind what somebody “had” to do, which else may still be done: had promised[, but has not]."""
_HAD = regexes.compile(r"\bhad (?:\w+ )?\Z")
_BROKEN = regexes.compile(
    rf"\b(?:{any_of(_DEADLINES.breaks_word)}|{_NOT_KEPT}) {any_of(_TEXT.determiners | _TEXT.possessives)}"
    rf" (?:\w+ )?{any_of(_DEADLINES.words_given)} \Z"
)
"""What stands before what was promised and not done: broke a promise to pay by March; not: has not broken it."""
_REACH_OF_BREAKING_CHARACTERS = 60
"""How far before what was promised the verb that breaks the promise may begin."""
_DOUBTS = regexes.compile(rf"\b{any_of(_DEADLINES.doubts_breaking | _TEXT.modals)}\b|n['’]t\b", re.IGNORECASE)
"""What tells before a broken promise that it may not be broken: denied that it broke, if it broke, risks it."""
_REACH_OF_DOUBT_CHARACTERS = 100
"""How far before the broken promise whoever denies it may be."""
_WORDS_OF_UNREAL = 4
"""How far before a duty “would have” may be: would have had to leave."""
_PARTS_DEEDS = _TEXT.relatives | _TEXT.auxiliaries | (_TEXT.modals - {"may"}) | {"that"}
"""Words between “should have” and a duty with which it is that of another deed; May is more often the month."""
_IN_MINUTES = regexes.compile(r"PT\d+[MS]", re.ASCII)
_EXTENSION = regexes.compile(rf"\b{extensions.NOUN_FOR_ONE}\b")
_NAMES = frozenset(row.name for row in end_names.NAMES)
"""Rules for deadlines that a noun names, which may be extended after their day."""
_FROM_DAY = shifted.LENGTH_FROM_DAY.name
_OVER = frozenset(("missed", "met", "dropped"))


def _ends(one: Expression) -> tuple[Expression, ...]:
    """The two ends of a range; a business year such as 2026-27 has none."""
    is_business_year = one.rule == calendar.YEARS.name and one.span.end - one.span.start == len("2026-27")
    return one.ends if one.ends and not is_business_year else (one,)


def find(text: str, published: date | None = None) -> tuple[FoundDeadline, ...]:
    """The deadlines of a text, in order; without `published`, what counts from it has no date."""
    parted = paragraphs.find(text)
    divided = sentences.divide(text, parted, marks.find(text, parted))
    return among(text, divided, dates.find(text, published), published)


def among(
    text: str, divided: Iterable[Sentence], expressions: Iterable[Expression], published: date | None
) -> tuple[FoundDeadline, ...]:
    """The deadlines in the sentences of a text whose time expressions are known."""
    ends = sorted((end for one in expressions for end in _ends(one)), key=lambda one: one.span)
    places = [one.span.start for one in ends]
    small = lower(text)
    telling = [match.start() for match in _TELLING.finditer(small)]
    found: list[FoundDeadline] = []
    before, since = 0, 0
    last_told: deque[earlier_starts.Told] = deque(maxlen=_SENTENCES_BACK)
    for sentence in divided:
        since = 0 if before < len(found) else since + 1
        if found and since < _SENTENCES_TO_OUTCOME:
            _tell_otherwise(text, found, sentence, is_next=not since)
        before = len(found)
        span = sentence.span
        inside = ends[bisect_left(places, span.start) : bisect_left(places, span.end)]
        tells = bisect_left(telling, span.start) < bisect_left(telling, span.end)
        if (inside or tells) and _may_hold(small, span, inside):
            for statement in statements.divide(text, sentence, inside):
                told = _with_day_of_length(list(_in_statement(statement, published)))
                if len(told) > 1 and any(one.is_change for one in told):
                    told.sort(key=lambda one: one.span)  # gave them until 3 May, then extended the deadline
                if published is not None:
                    told = [earlier_starts.counted(text, one, sentence, last_told, published) for one in told]
                found += told
        last_told.appendleft((sentence, inside))
    return repeats.joined(text, found, published)


def _with_day_of_length(told: list[FoundDeadline]) -> list[FoundDeadline]:
    """The deadlines of a statement, a length that is not exact joined with its day: less than a week, the deadline is.

    Taxpayers have less than three weeks to file, with the deadline set for 31 March.
    """
    rough = [one for one in told if (one.term.due.unknown_because or "").endswith(due_dates.NOT_EXACT)]
    named = [one for one in told if one.rule in _NAMES and one.addressed_to is None and one.term.due.latest is not None]
    if len(told) != len(("length", "day")) or len(rough) != 1 or len(named) != 1:
        return told
    return [msgspec.structs.replace(named[0], addressed_to=rough[0].addressed_to, what=rough[0].what)]


def _tell_otherwise(text: str, found: list[FoundDeadline], sentence: Sentence, *, is_next: bool) -> None:
    """Give the last deadline of the sentence before its consequence, where this one tells it.

    One or two sentences later only what those suffer who do not do it is told of that deadline.
    """
    if found[-1].consequence is None and not found[-1].is_change:
        duty = (found[-1].what or found[-1].span).of(text)
        tell = otherwise.of_next if is_next else otherwise.of_later
        consequence = tell(sentence.tokens, duty)
        found[-1] = msgspec.structs.replace(found[-1], consequence=consequence)


def _may_hold(small: str, span: Span, inside: list[Expression]) -> bool:
    """Whether a sentence of a text in small letters has words that a deadline needs, and is worth reading closely."""
    if len(inside) > _MOST_TIMES:
        return False
    if inside and _ENDS.search(small, *span):
        return True
    if any(one.type == "DURATION" or one.rule == _FROM_DAY for one in inside) and _GIVES.search(small, *span):
        return True
    return _NAMED.search(small, *span) is not None or (
        _EVENTS.search(small, *span) is not None and _BINDS.search(small, *span) is not None
    )


def _in_statement(statement: Statement, published: date | None) -> Iterator[FoundDeadline]:
    if _TALE.search(statement.said(0, len(statement.tokens))):
        rules.tell(IN_A_TALE)
        return
    ends = limits.find(statement)
    taken: set[int] = set()
    duties_told = list(_duties(statement, ends))
    is_changed = any(one.is_change or (one.points_back and one.status == "extended") for one in duties_told)
    for found in duties_told:
        duty = spans.with_day_told(statement, _with_replaced(statement, found, ends), ends)
        if taken.isdisjoint({limit.first for limit in (duty.limit, *duty.earlier)}):
            taken |= {limit.first for limit in (duty.limit, *duty.earlier)}
            deadline = _deadline(statement, duty, published, is_changed=is_changed)
            if deadline is not None:
                yield deadline


def _with_replaced(statement: Statement, duty: Duty, ends: list[Limit]) -> Duty:
    """A duty with the limit that its own replaces: open until 11pm instead of 8pm."""
    after = next((limit for limit in ends if duty.limit.last <= limit.first <= duty.limit.last + 1), None)
    if after is None or duty.earlier or statement.said(after.first - 1, after.first + 1) != "instead of":
        return duty
    replaced = after._replace(rule=rules.tell(INSTEAD))
    return duty._replace(earlier=(replaced,), status="moved", status_rule=INSTEAD.name)


def _duties(statement: Statement, ends: list[Limit]) -> Iterator[Duty]:
    for found in named.find(statement, ends):
        yield _as_given(found, grants.find(statement, found.limit))
    for limit in ends:
        duty = conditions.find(statement, limit) or endings.find(statement, limit)
        duty = duty or grants.find(statement, limit) or duties.find(statement, limit)
        if duty is None and (span := spans.find(statement, limit)) is not None:
            duty = endings.find(statement, span) or grants.find(statement, span) or duties.find(statement, span)
        if duty is not None:
            yield duty


def _as_given(duty: Duty, given: Duty | None) -> Duty:
    """A named deadline with the time given in the same breath: extended it, giving the firm until Friday to pay."""
    if given is None or given.who is None or duty.who is not None:
        return duty
    return duty._replace(who=given.who, what=given.what, consequence=duty.consequence or given.consequence)


def _deadline(
    statement: Statement, duty: Duty, published: date | None, *, is_changed: bool = False
) -> FoundDeadline | None:
    """The deadline of a duty; one that is over is kept where its sentence tells what became of it (`is_changed`)."""
    undone = _undone(statement, duty) if duty.status == "set" else None
    if undone is not None or (duty.status == "set" and _is_broken(statement, duty)):
        duty = duty._replace(status="missed", status_rule=rules.tell(end_changes.FAILED))
    if _is_of_day_told(statement, duty, published) or _recurs(duty) or _is_unreal(statement, duty):
        return None
    start = starts.find(statement, duty, published)
    terms = [_term(statement, limit, duty, start, published) for limit in (*duty.earlier, duty.limit)]
    if duty.status == "former":
        words = Span(min(statement.tokens[duty.first].start, terms[-1].span.start), terms[-1].span.end)
        return FoundDeadline(span=words, terms=tuple(terms), what=duty.what, status="former", rule=duty.rule)
    if duty.is_change:
        span = Span(statement.tokens[duty.first].start, terms[-1].span.end)
        return FoundDeadline(
            span=span,
            terms=tuple(terms),
            addressed_to=duty.who,
            what=duty.what,
            status=duty.status,
            status_rule=duty.status_rule,
            is_change=True,
            points_back=True,
        )
    if start is None:
        return None
    is_ahead = _is_ahead(duty, terms[-1].due, terms[-1].span.of(statement.text), published)
    is_ahead = is_ahead or _is_given_today(statement, duty, published)
    is_kept = duty.rule in _NAMES or is_changed or duty.status_rule == end_changes.FAILED.name
    near = statement.span.end, statement.span.end + same_deadline.REACH_CHARACTERS
    is_kept = is_kept or _EXTENSION.search(statement.text, *near) is not None
    if not is_ahead and (not is_kept or terms[-1].due.latest is None):
        return None
    if _is_over_too_soon(duty, terms[-1].due, published):
        duty = duty._replace(status="set", status_rule=None)
    first = statement.tokens[duty.first].start
    last = max(terms[-1].span.end, duty.what.end if duty.what is not None else 0)
    return FoundDeadline(
        span=Span(min(first, terms[-1].span.start), last),
        terms=tuple(terms),
        addressed_to=duty.who,
        what=duty.what,
        set_by=duty.set_by,
        consequence=duty.consequence,
        status=duty.status,
        rule=duty.rule,
        status_rule=duty.status_rule,
        points_back=duty.points_back,
        is_over=not is_ahead,
        change=Span(undone.start("whole"), undone.end()) if undone is not None else None,
    )


def _undone(statement: Statement, duty: Duty) -> re.Match[str] | None:
    """By what it is told that nobody did it, in the next sentence or behind a day that is over."""
    limit = statement.cover(duty.limit.first, duty.limit.last)
    text, first = statement.text, statement.tokens[duty.first].start
    missed = _MISSED.match(text, limit.end) if limit is not None else None
    if missed is None and limit is not None and _HAD.search(text, max(0, first - _REACH_OF_BREAKING_CHARACTERS), first):
        missed = _NOT_YET.match(text, limit.end)
    return missed or _UNDONE.match(text, statement.span.end)


def _is_broken(statement: Statement, duty: Duty) -> bool:
    """Whether a deadline is that of a promise which was not kept: broke a promise to pay by March."""
    first = statement.tokens[duty.first].start
    found = _BROKEN.search(statement.text, max(0, first - _REACH_OF_BREAKING_CHARACTERS), first)
    if found is None:
        return False
    before = statement.text[max(statement.span.start, found.start() - _REACH_OF_DOUBT_CHARACTERS) : found.start()]
    return _DOUBTS.search(before) is None


def _is_of_day_told(statement: Statement, duty: Duty, published: date | None) -> bool:
    """Whether an hour is of a day that its sentence tells of: left on Friday after police told them to go by sunset."""
    expression, order = duty.limit.expression, statement.chunk_before(duty.first)
    if expression is None or published is None or expression.type != "TIME" or expression.latest != published:
        return False
    if _DAY.search(expression.span.of(statement.text)) is not None or duty.rule in _NAMES:
        return False
    verb = max(0, statement.shape.rfind(VP, 0, order + 1))
    told = (one.expression for one in statement.times if one.token < statement.phrases.chunks[verb].first)
    is_over = any(one.latest is not None and one.latest < published and one.earliest == one.latest for one in told)
    return is_over and is_past(statement, statement.phrases.chunks[verb].first)


def _is_unreal(statement: Statement, duty: Duty) -> bool:
    """Whether it is told what somebody would have had to do, or should have done: nobody has to.

    Not so of another's deed: those who should have voted must register, must hand in what should have been filed.
    """
    first = max(0, duty.first - _WORDS_OF_UNREAL)
    words, duty_at = statement.words(first, duty.limit.first), duty.first - first
    for at in range(1, len(words) - 1):
        if words[at] != "have" or words[at - 1] not in ("would", "should"):
            continue
        if lexicon.may_be_participle(words[at + 1]):
            between = words[at + 2 : duty_at + 1] if duty_at > at else words[duty_at : at - 1]
            return _PARTS_DEEDS.isdisjoint(between)
    return False


def _recurs(duty: Duty) -> bool:
    """Whether something is due again and again: no later than 1 March each year; not: each Friday."""
    expression = duty.limit.expression
    is_weekday = expression is not None and (expression.value or "").startswith("XXXX-W")
    return expression is not None and expression.type == "SET" and not is_weekday


def _is_over_too_soon(duty: Duty, due: DueDate, published: date | None) -> bool:
    """Whether a deadline would have been missed or met before its day: the ultimatum for Friday was ignored."""
    is_ahead = due.earliest is not None and published is not None and due.earliest > published
    return is_ahead and duty.status in ("missed", "met")


def _term(statement: Statement, limit: Limit, duty: Duty, start: Start | None, published: date | None) -> FoundTerm:
    span = statement.cover(limit.first, limit.last) or statement.span
    if (limit in duty.earlier or duty.status == "former") and limit.expression is not None:
        limit = limit._replace(expression=limit.expression._replace(basis="explicit"))  # on either side of today
    is_gone = statement.said(limit.last, limit.last + len(CAME_AND_WENT.split())) == CAME_AND_WENT
    is_over = duty.status in ("missed", "met") or is_gone or (duty.is_past and duty.rule in _NAMES)
    due = due_dates.of(limit, span.of(statement.text), start or "unknown", published, is_over=is_over)
    if _is_rather_over(statement, limit, duty, due, published):
        due = due_dates.DueDate(unknown_because="the article does not say whether that day is over")
    return FoundTerm(span=span, due=due, rule=limit.rule)


def _is_rather_over(statement: Statement, limit: Limit, duty: Duty, due: DueDate, published: date | None) -> bool:
    """Whether a deadline that somebody “had” been given is for a weekday of which the last is nearer than the next."""
    expression = limit.expression
    if expression is None or due.earliest is None or published is None or duty.rule in _NAMES or duty.status != "set":
        return False
    is_weekday = due_dates.is_any_week(expression.span.of(statement.text)) and expression.type != "DURATION"
    ahead = (due.earliest - published).days
    return is_weekday and _HALF_A_WEEK_DAYS < ahead < _JUST_OVER_DAYS and starts.is_earlier(statement, duty)


def _is_given_today(statement: Statement, duty: Duty, published: date | None) -> bool:
    """Whether somebody was given time until an hour, and no day or year is told: the news of the day tells of today."""
    hour, verb = duty.limit.expression, statement.phrases.words(statement.chunk_before(duty.first + 1))
    is_hour = hour is not None and hour.type == "TIME" and hour.earliest == published and published is not None
    is_given = duty.rule == grants.GIVEN.name and duty.status == "set" and verb[0].lower != "had"
    return is_hour and is_given and all(time.expression is hour for time in statement.times)


def _is_ahead(duty: Duty, due: DueDate, words: str, published: date | None) -> bool:
    """Whether a deadline still binds somebody, or is over but recent enough to report."""
    decided = rules.first(STANDING, duty, due, words, published)
    return decided is None or decided.found


def _of_minutes(duty: Duty, _: DueDate, __: str, ___: date | None) -> bool | None:
    """Have 19 seconds to stop the truck."""
    expression = duty.limit.expression
    is_short = duty.limit.is_length and expression is not None and _IN_MINUTES.fullmatch(expression.value or "")
    return False if is_short else None


def _over(duty: Duty, due: DueDate, _: str, published: date | None) -> bool | None:
    """Missed the deadline of 1 July."""
    if duty.status not in _OVER:
        return None
    return due.latest is None or published is None or abs((due.latest - published).days) <= _LONG_AGO_DAYS


def _announced(_: Duty, due: DueDate, __: str, published: date | None) -> bool | None:
    """Gave them on Monday 24 hours to leave."""
    if due.announced is None or due.latest is None or published is None:
        return None
    return (published - due.latest).days <= _JUST_OVER_DAYS


def _passed(duty: Duty, due: DueDate, words: str, published: date | None) -> bool | None:
    """Must leave by 1 July, in an article of 3 August."""
    if due.latest is None or published is None or due.latest >= published:
        return None
    is_told_as_ahead = not duty.is_past and due_dates.is_written_day(words)
    return is_told_as_ahead and (published - due.latest).days <= _JUST_OVER_DAYS


def _in_past(duty: Duty, due: DueDate, words: str, published: date | None) -> bool | None:
    """Had until noon: an hour without a day, or a deadline without a day, in the past."""
    if not duty.is_past:
        return None
    if due.latest is not None and published is not None:
        is_over = _is_bare_hour(duty.limit, words) and not _is_midnight_given(duty)
        return False if is_over else None
    if published is None and duty.set_by is not None and due_dates.is_written_day(words):
        return None  # gave them until 15 May: the giving is past, and nobody knows of the day
    return None if duty.limit.is_length else False


def _is_midnight_given(duty: Duty) -> bool:
    """Whether somebody was given time until midnight, which the news of the day tells as ahead."""
    return (
        duty.rule == grants.GIVEN.name and duty.limit.expression is not None and duty.limit.expression.time == "24:00"
    )


def _is_bare_hour(limit: Limit, words: str) -> bool:
    """Whether a deadline is an hour without a day, which in the past may be on any day: had until noon."""
    expression = limit.expression
    if expression is None or expression.type != "TIME":
        return False
    return _DAY.search(words) is None


IN_A_TALE = Rule(
    "deadline in a tale",
    "What somebody has to do “in the film”, or the person whom somebody “plays”, binds nobody, nor does what was due "
    "“at the time” or “back then”.",
    "In the film, the miller has until Friday to pay.",
    "In the town, the miller has until Friday to pay.",
)
INSTEAD = Rule(
    "deadline instead of another",
    "A deadline followed by “instead of” and a time has moved from that time.",
    "The offer remains open until 11pm instead of 8pm.",
    "The offer remains open until 11pm in spite of the rain.",
)
STANDING: tuple[Row[[Duty, DueDate, str, date | None], bool], ...] = (
    Row(
        "length in minutes",
        "Minutes and seconds are over before anybody reads of them, and are no deadline.",
        "The driver has 19 seconds to stop the truck.",
        "The driver has 19 days to stop the truck.",
        _of_minutes,
    ),
    Row(
        "deadline that is over",
        "A deadline that was missed, met or dropped is reported unless it is more than a year from publication.",
        "The firm missed the deadline of 10 July.",
        "The firm faces the deadline of 10 August.",
        _over,
    ),
    Row(
        "deadline announced on a given day",
        "A deadline whose announcement is dated is reported for a week after it has passed.",
        "The court gave the mill on 9 July ten days to leave.",
        "The court gave the mill ten days to leave.",
        _announced,
    ),
    Row(
        "deadline that has passed",
        "A deadline before the day of publication is history, unless the text soon after still tells it as ahead.",
        "The firm must reply by 1 July 2025.",
        "The firm must reply by 1 August 2025.",
        _passed,
    ),
    Row(
        "deadline in the past tense",
        "A deadline in the past tense with only an hour, or with no day, may be over and is left out; not so a written "
        "day that somebody gave, where the day of publication is not known.",
        "The firm had until noon to reply, Doe said.",
        "The firm had until Friday to reply, Doe said.",
        _in_past,
    ),
)
"""Whether a deadline still binds somebody; the place is its duty, its due date, its words and the publication date."""
