"""The day from which the length of a deadline counts: the day of publication, one named in the sentence, or none."""

import re
from bisect import bisect_left
from datetime import date, timedelta
from typing import Literal

from briefcli import regexes
from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines import named_starts
from briefcli.extract.deadlines.due_dates import Start, is_any_week
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.statements import Statement, Time, is_past
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import DETERMINERS, NOUN, RELATIVE, SEMICOLON, THAT, TIME, VP, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row, Rule

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_DEADLINES = lexicon.deadlines()

_FROM_EVENT = regexes.compile(rf"\s+{any_of(_DEADLINES.counted_from)}\s+(?!now\b|today\b)", re.IGNORECASE)
_REACH_CHARACTERS = 20
"""How far after a length the preposition before an event is sought, spaces included."""
_REACH_OF_DAY_CHARACTERS = 12
"""How far after a length the day on which it was given is sought: ten days' notice on 4 May."""
_WORDS_TO_JUDGMENT = 6
"""How far before a day the verb of the judgment on it may be: was jailed for ten years on Monday."""
_LONG_AGO_DAYS = 366
"""A deadline set longer ago than this is history."""
_MOST_DAYS_SINCE_SET = 31
"""A weekday that was set longer ago than this is no weekday near publication."""
_LONG_AGO = ("year ago", "years ago", "months ago", "last year")
"""How the words end for a time that is long over, whenever they are written."""
_WORDS_TO_ORDER = 2
"""How far before what is to be done the verb of the order may be: was told to leave."""
_WORDS_OF_CONDITION = 6
"""How far behind a length its condition may reach: if she and her party won."""
_ENDS_RELATIVE = letters("COMMA SEMICOLON COLON")
_AFTER = (["after"], ["when"])
_ADJUNCTS = letters("NP PREPOSITIONS")
_COMMA_AND_VP = letters("COMMA COORDINATOR VP")
_Counted = Start | Literal["long ago"]


def find(statement: Statement, duty: Duty, published: date | None) -> Start | None:
    """The day from which a length counts; none where it counted from long ago."""
    limit = duty.limit
    if not limit.is_length and _is_of_another_time(statement, duty, published):
        rules.tell(ANOTHER_TIME)
        return None
    if not limit.is_length or limit.word in ("left", "away"):
        return _day_of_order(statement, duty, published) or "published"
    named = named_starts.find(statement, duty, published)
    if named is not None:
        return named
    decided = rules.first(RULES, statement, duty, published)
    if decided is None:
        return "published"
    return decided.found if decided.found != "long ago" else None


def _day_of_order(statement: Statement, duty: Duty, published: date | None) -> date | None:
    """The day beside an order with a weekday: the mayor on Monday told all to leave, said on Monday they must leave."""
    expression = duty.limit.expression
    if expression is None or duty.limit.is_length or not is_any_week(expression.span.of(statement.text)):
        return None
    verb = statement.shape.rfind(VP, 0, _verb_of(statement, duty) + 1)
    if verb > 0 and not is_past(statement, statement.phrases.chunks[verb].first):
        verb = statement.shape.rfind(VP, 0, verb)
        verb = verb if verb >= 0 and is_speech(statement.phrases, verb) else -1
    if verb < 0 or not is_past(statement, statement.phrases.chunks[verb].first):
        return None
    chunk = statement.phrases.chunks[verb]
    beside = (*range(2), chunk.first - 1, chunk.last, chunk.last + 1)  # on Monday the mayor, on Monday told, told on
    told = (one.expression for one in _times_beside(statement, duty) if one.token in beside)
    days = [one for one in told if one.earliest is not None and one.earliest == one.latest]
    return _not_after(days[0], published) if len(days) == 1 else None


def _is_of_another_time(statement: Statement, duty: Duty, published: date | None) -> bool:
    """Whether a weekday was a deadline of long ago: two years ago Doe was told to leave by Monday."""
    expression = duty.limit.expression
    if expression is None or not is_any_week(expression.span.of(statement.text)):
        return False
    near = range(max(0, duty.first - _WORDS_TO_ORDER), duty.first + 1)
    if not duty.is_past and not any(is_past(statement, at) for at in near):
        return False
    told = _told_beside(statement, duty)
    if published is None:
        return any(one.span.of(statement.text).lower().endswith(_LONG_AGO) for one in told)
    return any(one.latest is not None and (published - one.latest).days > _MOST_DAYS_SINCE_SET for one in told)


def _of_event(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """Within a day of its signing."""
    end = statement.tokens[duty.limit.last - 1].end
    event = _FROM_EVENT.match(statement.text, end, end + _REACH_CHARACTERS)
    if statement.said(duty.limit.last - 1, duty.limit.last + 1) == "notice of":
        event = None  # gave the mill 14 days’ notice of a strike
    if statement.word(duty.limit.last) in _DEADLINES.counted_on:
        return "event"
    is_setter = event is not None and duty.set_by is not None and duty.set_by.start == event.end()  # from the nurses
    return "event" if duty.limit.event or (event and not is_setter) else None


def _on_top(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """An extra month: counted from the end that it puts off."""
    words = statement.words(duty.limit.first - 1, duty.limit.last)
    added = any(not _DEADLINES.adds_time.isdisjoint(word.split()) for word in words)
    return "event" if added else None


def _to_come(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """The rebels would be given 48 hours, will have 48 hours: nobody has yet."""
    verb = _verb_of(statement, duty)
    words = {word.lower for word in statement.phrases.words(verb)}
    gives = statement.phrases.lemma(verb) in _DEADLINES.gives | _DEADLINES.handing
    if statement.shape[verb] != VP or not (gives or not words.isdisjoint(_DEADLINES.has_time)):
        return None
    is_to_come = not words.isdisjoint(_DEADLINES.will_forms)
    return "event" if is_to_come else None


def _of_judgment(statement: Statement, duty: Duty, published: date | None) -> _Counted | None:
    """Doe, who was convicted on Monday, has 28 days to appeal."""
    first = duty.what.of(statement.text).lower().split()[:1] if duty.what is not None else []
    if not first or first[0] not in _DEADLINES.appeals:
        return None
    judged = (
        time.expression
        for time in statement.times
        if time.expression.earliest is not None
        and time.token < duty.limit.first
        and not _DEADLINES.judged.isdisjoint(statement.words(time.token - _WORDS_TO_JUDGMENT, time.token))
    )
    days = [one for one in judged if one.earliest == one.latest]
    return _not_after(days[0], published) if len(days) == 1 else None


def _once(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """Once the sale is final; the time limit is four weeks; if they succeed, the council must call or has a week to.

    Or within 100 days if she won; vowed in the campaign to do it within 100 days.
    """
    words = statement.words(0, len(statement.tokens))
    is_condition = words[:1] == ["if"] and "," in words
    binds = words[words.index(",") :] if is_condition else []
    is_rule = not _DEADLINES.modals_of_rule.isdisjoint(words) or not _DEADLINES.has_time.isdisjoint(binds)
    is_before = is_condition and is_rule and words.index(",") < duty.limit.first
    is_before = is_before and _DEADLINES.wants.isdisjoint(words[: words.index(",")])
    is_before = is_before or _opens_after(statement, words, duty)
    behind = words[duty.limit.last : duty.limit.last + _WORDS_OF_CONDITION]
    is_before = is_before or (behind[:1] == ["if"] and not _DEADLINES.comes_to_power.isdisjoint(behind))
    is_before = is_before or _is_of_case_to_come(statement, words, duty)
    is_before = is_before or "campaign" in words[: duty.limit.first]
    return "event" if "once" in words or "limit" in words or is_before else None


def _is_of_case_to_come(statement: Statement, words: list[str], duty: Duty) -> bool:
    """Whether a rule tells what must be done in a case: under the charter, must call a vote within ten days if.

    A paper that has a day is no standing rule: under an order issued on Monday.
    """
    behind = words[duty.limit.last : duty.limit.last + _WORDS_OF_CONDITION]
    is_dated = any(time.token < duty.limit.first for time in statement.times)
    is_rule = not is_dated and words[:1] == ["under"] and not _DEADLINES.modals_of_rule.isdisjoint(words)
    return is_rule and behind[:1] == ["if"] and _DEADLINES.wants.isdisjoint(behind)


def _opens_after(statement: Statement, words: list[str], duty: Duty) -> bool:
    """Whether a sentence opens with what is to come first: after the panel rules, the firm has ten days to appeal."""
    if words[:1] not in _AFTER or "," not in words[: duty.limit.first]:
        return False
    verb = statement.shape.find(VP)
    is_opening = verb >= 0 and statement.phrases.chunks[verb].first < words.index(",")
    return is_opening and not is_past(statement, statement.phrases.chunks[verb].first)


def _of_each_case(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """Every case must be reported within 24 hours."""
    if duty.what is None or duty.set_by:
        return None
    words = statement.words(0, len(statement.tokens))
    if _tells_of_once(words) or _DEADLINES.modals_of_rule.isdisjoint(words):
        return None
    is_each = not _DEADLINES.each_case.isdisjoint(duty.what.of(statement.text).lower().split())
    return "event" if is_each else None


def _of_law(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """The law gives tenants 30 days to appeal."""
    general = _DEADLINES.acts_of_law
    if _tells_of_once(statement.words(0, len(statement.tokens))):
        return None
    if _gives_in_general(statement, duty):
        return "event"
    by = set(duty.set_by.of(statement.text).lower().split()) if duty.set_by else general
    is_law = not general.isdisjoint(statement.words(0, duty.limit.first)) and not by.isdisjoint(general)
    return "event" if is_law else None


def _gives_in_general(statement: Statement, duty: Duty) -> bool:
    """Whether a treaty or “it” gives time whenever something is so: the pact gives a state two years to leave."""
    verb = _verb_of(statement, duty)
    if statement.shape[verb : verb + 1] != VP or statement.phrases.lemma(verb) not in _DEADLINES.gives:
        return False
    subject = subjects.subject(statement.phrases, verb)
    giver = statement.phrases.head(subject).lower if subject is not None else ""
    is_present = [word.lower.endswith("s") for word in statement.phrases.words(verb)] == [True]
    return is_present and (giver == "it" or giver in _DEADLINES.binding_papers)


def _tells_of_once(words: list[str]) -> bool:
    """Whether a sentence tells of one coming event, and so not of a rule for every case."""
    return "will" in words or "would" in words


def _long_ago(statement: Statement, duty: Duty, published: date | None) -> _Counted | None:
    """On 3 May 2019 the court gave them ten days."""
    told = [one.latest for one in _told_beside(statement, duty) if one.latest is not None]
    is_history = published is not None and any((published - day).days > _LONG_AGO_DAYS for day in told)
    return "long ago" if is_history else None


def _before_saying(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """Doe said on Monday that the court gave them ten days: the day of the saying is not that of the giving."""
    if not is_past(statement, duty.first):
        return None
    told = _times_beside(statement, duty)
    is_only_said = bool(told) and all(_is_day_of_saying(statement, duty, one) for one in told)
    return "unknown" if is_only_said else None


def _earlier(statement: Statement, duty: Duty, _: date | None) -> _Counted | None:
    """The court had given them ten days."""
    return "unknown" if is_earlier(statement, duty) and not _told_beside(statement, duty) else None


def is_earlier(statement: Statement, duty: Duty) -> bool:
    """Whether somebody “had” set a deadline before what is told."""
    words = [word.lower for word in statement.phrases.words(_verb_of(statement, duty))]
    return words[:1] == ["had"] and len(words) > 1


def _verb_of(statement: Statement, duty: Duty) -> int:
    return max(0, statement.chunk_before(duty.first + 1))


def _is_day_of_saying(statement: Statement, duty: Duty, time: Time) -> bool:
    """Whether a day belongs to a verb of saying, and not to what is told: said on Monday that, Doe said today."""
    shape, after = statement.shape, statement.chunk_from(time.token)
    if shape[after : after + 1] == VP and statement.phrases.chunks[after].first == time.token + 1:
        verb = after  # said that the court on Monday gave
    else:
        verb = after - 1
        while verb >= 0 and shape[verb] in _ADJUNCTS:
            verb -= 1
    if verb < 0:
        verb = shape.find(VP)
    is_other = verb >= 0 and shape[verb] == VP and verb != _verb_of(statement, duty)
    return is_other and is_speech(statement.phrases, verb)


def _on_day(statement: Statement, duty: Duty, published: date | None) -> _Counted | None:
    """On Monday the court gave them ten days."""
    told = [one for one in _told_beside(statement, duty) if one.latest is not None]
    days = [one for one in told if one.earliest == one.latest]
    end = statement.tokens[duty.limit.last - 1].end
    # Voted on 1 May and gave ten days' notice on 4 May.
    behind = next((one for one in days if 0 <= one.span.start - end <= _REACH_OF_DAY_CHARACTERS), None)
    if not days:
        return None
    given = behind or days[0]
    is_to_come = any(token.lower == "will" and token.end <= given.span.start for token in statement.tokens)
    return (
        given.earliest if is_to_come else _not_after(given, published)
    )  # will write on Thursday, and they must answer


def _in_passing(statement: Statement, duty: Duty, published: date | None) -> _Counted | None:
    """The firm, which had been given ten days; last month the court gave them ten days."""
    if _is_aside(statement, duty) or _is_found_out(statement, duty) or _is_known_length(statement, duty):
        return "unknown"  # the 60-day period is under way, within the two-year timeframe
    if _is_of_one_of_several(statement, duty):
        return "unknown"
    told = [one.latest for one in _told_beside(statement, duty) if one.latest is not None]
    return "unknown" if published is not None and any(day <= published for day in told) else None


def _is_known_length(statement: Statement, duty: Duty) -> bool:
    """Whether “the” tells that a length was given before: the 60-day period; not: within the next two weeks."""
    first = duty.limit.first
    if statement.word(first) in _DEADLINES.limits_within:
        first += 1
        return (
            statement.word(first) == "the"
            and statement.tokens[first + 1 : first + 2] != []
            and (statement.tokens[first + 1].tag == TIME)
        )
    return statement.word(first) == "the"


def _is_of_one_of_several(statement: Statement, duty: Duty) -> bool:
    """Whether one paper of several gave time, each on a day of its own: the second letter gave the firm 30 days."""
    verb = _verb_of(statement, duty)
    subject = subjects.subject(statement.phrases, verb) if statement.shape[verb : verb + 1] == VP else None
    if subject is None or statement.phrases.head(subject).lower not in _CLAUSES.documents:
        return False
    words = [word.lower for word in statement.phrases.words(subject)]
    is_one_of = any(word in _DATES.ordinals or word in _DATES.last_of_kind for word in words)
    return is_one_of and is_past(statement, duty.first)


def _is_found_out(statement: Statement, duty: Duty) -> bool:
    """Whether somebody finds out that time was given: the court found that the bank gave them two days."""
    that = statement.shape.rfind(THAT, 0, _verb_of(statement, duty))
    is_past_deed = that > 0 and statement.shape[that - 1] == VP and is_past(statement, duty.first)
    return is_past_deed and statement.phrases.lemma(that - 1) in _DEADLINES.finds_that


def _told_beside(statement: Statement, duty: Duty) -> list[Expression]:
    """The dates in the clause that sets a deadline, but for those of a verb of saying, where it was set before."""
    past = is_past(statement, duty.first)
    return [
        time.expression
        for time in _times_beside(statement, duty)
        if not past or not _is_day_of_saying(statement, duty, time)
    ]


def _times_beside(statement: Statement, duty: Duty) -> list[Time]:
    """The dates around what sets a deadline: its own in a relative clause, else those outside any."""
    relative = _relative_of(statement, duty.limit.first)
    first, last = _between_semicolons(statement, duty.limit.first)
    return [
        time
        for time in statement.times
        if time.token != duty.limit.time
        and first <= time.token < last
        and _relative_of(statement, time.token) == relative
        and statement.word(time.token - 1) not in _DEADLINES.not_set_then
        and not _describes(statement, time, duty)
        and not _is_of_content(statement, time, duty)
        and not _starts_something(statement, time, duty)
    ]


def _is_of_content(statement: Statement, time: Time, duty: Duty) -> bool:
    """Whether a date is told in what was said before the order: ruled that Roe left on 3 May, and ordered."""
    shape, at = statement.shape, statement.chunk_before(time.token + 1)
    that = shape.rfind(THAT, 0, max(0, at))
    joined = shape.find(_COMMA_AND_VP, max(0, at))
    is_before = joined >= 0 and statement.phrases.chunks[joined].first < duty.limit.first
    return is_before and that > 0 and VP in shape[:that] and VP in shape[that:at] and SEMICOLON not in shape[that:at]


def _describes(statement: Statement, time: Time, duty: Duty) -> bool:
    """Whether a date behind a length tells which thing is meant: ten days to keep the May 2020 agreement."""
    beside = statement.tokens[time.token - 1 : time.token + 2]
    return time.token > duty.limit.time and len(beside) > 2 and beside[0].tag in DETERMINERS and beside[2].tag == NOUN


def _starts_something(statement: Statement, time: Time, duty: Duty) -> bool:
    """Whether something else starts on a day: shut the road from Thursday and gave the firm ten days."""
    verb = _verb_of(statement, duty)
    before = statement.chunk_from(time.token)
    return statement.word(time.token - 1) == "from" and before <= verb and VP in statement.shape[:before]


def _between_semicolons(statement: Statement, token: int) -> tuple[int, int]:
    """The part of a sentence between semicolons that contains a token."""
    marks = [index for index, one in enumerate(statement.tokens) if one.tag == SEMICOLON]
    at = bisect_left(marks, token)
    return marks[at - 1] if at else 0, marks[at] if at < len(marks) else len(statement.tokens)


def _relative_of(statement: Statement, token: int) -> int:
    """The chunk of the "who" or "which" whose clause contains a token; -1 where none does."""
    for chunk in range(statement.chunk_before(token + 1), -1, -1):
        if statement.shape[chunk] in _ENDS_RELATIVE:
            return -1
        if statement.shape[chunk] == RELATIVE:
            return chunk
    return -1


def _not_after(expression: Expression, published: date | None) -> date | None:
    """The day on which something already done was set: the last Friday, not the coming one."""
    day = expression.earliest
    if day is None or published is None:
        return day
    if 0 < (day - published).days < 7 and expression.basis == "published":
        return day - timedelta(days=7) if day.toordinal() > 7 else None
    return day if day <= published else None


def _is_aside(statement: Statement, duty: Duty) -> bool:
    """Whether a deadline is only mentioned in passing: who set a 90-day deadline."""
    return _relative_of(statement, duty.limit.first) >= 0


ANOTHER_TIME = Rule(
    "weekday of another time",
    "A weekday by which somebody had to act, in a clause of the past that names a time more than a month before "
    "publication, is history.",
    "Two years ago the mill was told to close by Monday.",
    "Two years ago the mill was sold, and it must close by Monday.",
)
RULES: tuple[Row[[Statement, Duty, date | None], _Counted], ...] = (
    Row(
        "length from an event",
        "A length followed by “of”, “after” or “from” and an event counts from a day that the text does not give.",
        "The firm must reply within ten days of the hearing.",
        "The firm must reply within ten days.",
        _of_event,
    ),
    Row(
        "length on top of another",
        "An “extra” or “additional” length counts from the end that it puts off, which the text does not give.",
        "The court gave the mill an extra month to leave.",
        "The court gave the mill a whole month to leave.",
        _on_top,
    ),
    Row(
        "length that is still to be given",
        "A length that somebody “will” or “would” be given counts from a day that is still to come.",
        "The rebels would be given ten days to leave, Doe said.",
        "The rebels have been given ten days to leave, Doe said.",
        _to_come,
    ),
    Row(
        "length from a judgment",
        "A length of time to appeal counts from the day on which the sentence says that somebody was convicted.",
        "Doe, who was convicted on 9 July, has ten days to appeal.",
        "Doe, who was born on 9 July, has ten days to appeal.",
        _of_judgment,
    ),
    Row(
        "length that starts once something is done",
        "A length in a sentence with “once” or “limit” counts from a day that the text does not give.",
        "Once the sale is final, the firm must reply within ten days.",
        "Now that the sale is final, the firm must reply within ten days.",
        _once,
    ),
    Row(
        "length for every case",
        "A length that applies to “every”, “each” or “any” case starts afresh for each.",
        "Doctors must report every case within 24 hours.",
        "Doctors must report the case within 24 hours.",
        _of_each_case,
    ),
    Row(
        "length set by law",
        "A length given by a law or a rule, not by somebody on a certain day, starts afresh for every case.",
        "Under the law, tenants may appeal within ten days.",
        "Under the bridge, tenants may appeal within ten days.",
        _of_law,
    ),
    Row(
        "length from long ago",
        "A length set more than a year before publication is history, not a deadline.",
        "The court gave the mill on 3 May 2019 ten days to leave.",
        "The court gave the mill on 9 July ten days to leave.",
        _long_ago,
    ),
    Row(
        "length given before it is told",
        "A length counts from an unknown day where the only day is that of a verb of saying, and the giving is past.",
        "Doe said on 9 July that the court gave the mill ten days to leave.",
        "Doe said that the court gave the mill on 9 July ten days to leave.",
        _before_saying,
    ),
    Row(
        "length in the past perfect",
        "A length that somebody “had” given or set counts from an unknown day, unless the clause names it.",
        "Doe said that the court had given the mill ten days to leave.",
        "Doe said that the court has given the mill ten days to leave.",
        _earlier,
    ),
    Row(
        "length from a given day",
        "A length counts from the day that its clause names.",
        "The court gave the mill on 9 July ten days to leave.",
        "The court gave the mill ten days to leave.",
        _on_day,
    ),
    Row(
        "length mentioned in passing",
        "A length in a relative clause, or of “the” period, counts from a day that the text does not give.",
        "Ann Doe, who set a ten-day deadline for the mill to leave, spoke.",
        "Ann Doe set a ten-day deadline for the mill to leave and spoke.",
        _in_passing,
    ),
)
"""The day from which a length counts, where it is not the day of publication."""
