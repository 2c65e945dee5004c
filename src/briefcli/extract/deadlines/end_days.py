"""The day of a named deadline, and the days it replaced: the 31 August deadline, from 1 June to 3 July."""

import re

from briefcli import regexes
from briefcli.extract.deadlines import aims, due_dates
from briefcli.extract.deadlines.duty import clause_end
from briefcli.extract.deadlines.end_changes import ChangingVerb
from briefcli.extract.deadlines.end_names import MOST_ADJECTIVES, Name
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    AUXILIARY,
    COLON,
    COMMA,
    DETERMINERS,
    GENITIVE,
    NAME,
    NOUN,
    PARTICIPLE,
    PARTS_STATEMENTS,
    RELATIVE,
    letters,
)
from briefcli.extract.text.rules import Row, Rule
from briefcli.extract.text.tokens import Token

_DEADLINES = lexicon.deadlines()

_REACH_WORDS = 30
"""How far from the noun for a deadline its day may be; anything further is in another clause."""
_REACH_OF_FORMER_WORDS = 4
"""How far before a day the words may come that make it a former deadline: had first been set for."""
_MOST_WORDS_TO_NAME = 3
"""Most words between a day and the noun it is equated with: is the last day."""
_BETWEEN_DAY_AND_NAME = letters("NOMINAL GENITIVE PARTICIPLE NUMBER OTHER DASH COLON OF")
_VERBS_OF_DAY = letters("FINITE AUXILIARY")
_IN_AIM = letters("NP PREPOSITIONS COORDINATOR COMMA INFINITIVE PASSIVE ING")
_BETWEEN_DAY_AND_END = letters("NOMINAL OF PREPOSITIONS COMMA DETERMINERS")
"""What stands between the name of an end and its day: the deadline for the bids, 1 June."""
_EXPIRY = frozenset({"end of the", "expiration of the", "expiry of the"})
"""Words before “ultimatum” behind which its day stands: the expiration of the ultimatum on Tuesday."""
_YEAR = regexes.compile(r"\d{4}", re.ASCII)
_BEFORE_ENTRY = letters("DETERMINERS ADJECTIVE NOMINAL NUMBER")
_IN_ENTRY = letters("NOMINAL ADJECTIVE DETERMINERS OF PREPOSITIONS TO BASE FINITE COORDINATOR")
_IS_NOW = ["is", "now"]
_AWAY = frozenset(("away", "off"))
Ends = tuple[Limit, tuple[Limit, ...]]
"""The limit that holds, and those before it."""


def find(statement: Statement, name: Name, verb: ChangingVerb | None, limits: list[Limit]) -> Ends | None:
    """The limit that holds, and those that it replaced; none where the sentence gives no day and sets no deadline."""
    near = [limit for limit in limits if abs(limit.first - name.last) <= _REACH_WORDS and limit.time != name.first]
    if verb is not None and verb.status in ("extended", "moved"):
        return _changed(statement, name, verb, near)
    decided = rules.first(DAYS, statement, name, near)
    if decided is not None:
        return decided.found._replace(rule=decided.rule), ()
    return _undated(statement, name, verb)


def _in_front(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """The 31 August deadline; before the Sunday deadline."""
    inside = [limit for limit in near if _stands_before(statement, limit, name)]
    if not inside or _is_year(inside[-1]):
        return None
    is_hour_of = statement.tokens[inside[-1].time - 1].tag == GENITIVE  # Friday night’s midnight deadline
    day = next((limit for limit in near if is_hour_of and limit.time == inside[-1].time - 2), inside[-1])
    end = _away(statement, day)
    if end.word == "after":
        end = end._replace(first=end.first + 1, word="of")
    return end._replace(last=name.last + 1, word="of" if end.word == "before" else end.word)


def _is_year(limit: Limit) -> bool:
    """Whether a time is a whole year, which is no day of a deadline: last year's deadline."""
    return limit.expression is not None and _YEAR.fullmatch(limit.expression.value or "") is not None


def _formerly(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """The deadline was first set for 3 July."""
    after = _behind(statement, name, near)
    if after is None or not _tells_of_before(statement, name, after):
        return None
    return after._replace(word="formerly")


def _led_to(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """The deadline for bids is 3 July."""
    after = _behind(statement, name, near)
    return _away(statement, after) if after is not None else None


def _behind(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """The first time after a name that the name leads to."""
    return next((limit for limit in near if limit.first > name.last and _leads_to(statement, name, limit)), None)


def _told_to_be(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """Today is the last day to object."""
    before = [limit for limit in near if limit.last <= name.first and _is_said_to_be(statement, limit, name)]
    return before[-1] if before else None


def _of_its_length(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """A 21-day ultimatum that expires on 1 August: the day is told, so nothing has to be counted."""
    after = _behind(statement, name, near)
    if after is None or after.is_length or _tells_of_before(statement, name, after):
        return None
    has_length = any(limit.is_length and _stands_before(statement, limit, name) for limit in near)
    return after if has_length else None


def _of_aim(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """An ultimatum to pay arrears by 1 August."""
    verb = aims.infinitive(statement, name)
    if verb is None:
        return None
    first = statement.phrases.chunks[verb].last
    after = next((limit for limit in near if limit.first >= first), None)
    if after is None or after.word not in _DEADLINES.limits_by | _DEADLINES.limits_within:
        return None
    between = statement.shape[verb + 1 : statement.chunk_from(after.first)]
    return after if not between.strip(_IN_AIM) else None


def _of_order(statement: Statement, name: Name, near: list[Limit]) -> Limit | None:
    """An ultimatum: pay by Friday or leave; an ultimatum: three days to pay."""
    length = aims.length_behind(statement, name)
    if length is not None:
        return next((limit for limit in near if limit.time == length), None)
    first = aims.order(statement, name)
    after = next((limit for limit in near if first is not None and limit.first > first), None)
    if first is None or after is None or after.word not in _DEADLINES.limits_by | _DEADLINES.limits_within:
        return None
    return after if clause_end(statement, first) >= after.last else None


def _tells_of_before(statement: Statement, name: Name, limit: Limit) -> bool:
    """Whether a deadline is described as a former one: the original deadline was, was first set for, had been."""
    words = statement.words(name.first - 2, limit.first)
    if words[-2:] == _IS_NOW:
        return False  # originally 3 July, is now 1 August
    former = not _DEADLINES.formerly.isdisjoint(words) or not _DEADLINES.former_words.isdisjoint(words)
    return former or words[-1:] == ["was"] or words[-2:] == ["had", "been"]


def _away(statement: Statement, limit: Limit) -> Limit:
    is_away = limit.is_length and statement.word(limit.last) in _AWAY
    return limit._replace(word="away", last=limit.last + 1) if is_away else limit


def _stands_before(statement: Statement, limit: Limit, name: Name) -> bool:
    if limit.time < 0 or not 0 < name.first - limit.time <= 1 + MOST_ADJECTIVES:
        return False
    return all(token.tag in _BETWEEN_DAY_AND_NAME for token in statement.tokens[limit.time + 1 : name.first])


def _leads_to(statement: Statement, name: Name, limit: Limit) -> bool:
    """Whether only its purpose separates the noun for a deadline from a time: the deadline for bids is 3 July."""
    between = statement.tokens[name.last + 1 : limit.first]
    if limit.word in ("on", "") and _is_handing(between):
        return False
    if statement.word(name.last) == "deadlines" and not _is_day(limit):
        return False  # four deadlines fall this week
    if limit.word == "for" and between and between[-1].lower in _DEADLINES.runs_to:
        return True  # with the closing date now set for 3 July
    if limit.word == "of" and any(token.lower in _DEADLINES.limit_nouns for token in between):
        return False  # an ultimatum in Marsk after a deadline of 3 July
    if not between and limit.word in ("on", "") and statement.said(name.first - 3, name.first) in _EXPIRY:
        return True
    if not between and (limit.word == "of" or limit.word in _DEADLINES.limits_until):
        return True
    if statement.words(limit.first - 2, limit.first) == _IS_NOW and between and between[0].tag == COMMA:
        return True  # the deadline, originally 3 July, is now 1 August
    if not between and limit.word == "on" and "with" in statement.words(name.first - 2, name.first):
        return True  # can still apply, with the deadline on Friday
    if _is_told_behind_colon(statement, name, between):
        return True
    if limit.word in _DEADLINES.prepositions_not_to_end or any(token.tag in PARTS_STATEMENTS for token in between):
        return False
    own = _without_aside(between)
    if any(token.lower in _DEADLINES.starts_then for token in own):
        return False  # the grace period is to start on 3 July
    verbs = [token for index, token in enumerate(own) if _may_tell_day(token) and not _describes(own, index)]
    return all(token.tag == AUXILIARY or token.lower in _DEADLINES.runs_to for token in verbs) and (
        bool(verbs) or (limit.time >= 0 and statement.word(limit.last) in _AWAY) or limit.word == "of"
    )


def _is_told_behind_colon(statement: Statement, name: Name, between: list[Token]) -> bool:
    """Whether a line is an entry of a list: Deadline: 3 July; Last date to apply: 3 July."""
    opens = all(statement.tokens[at].tag in _BEFORE_ENTRY for at in range(name.first))
    is_entry = opens and bool(between) and between[-1].tag == COLON
    return is_entry and all(token.tag in _IN_ENTRY for token in between[:-1])


def _is_day(limit: Limit) -> bool:
    """Whether a time is one day: on Friday; not: this week."""
    return limit.expression is not None and limit.expression.earliest == limit.expression.latest


def _describes(tokens: list[Token], index: int) -> bool:
    """Whether a participle stands before its noun: the 21-day ultimatum over the sacked doctors expires."""
    around = tokens[index - 1 : index + 2] if index else []
    return len(around) > 2 and around[0].tag in DETERMINERS and around[2].tag == NOUN


def _without_aside(tokens: list[Token]) -> list[Token]:
    """Words without what commas and “which” add: the deadline for bids, which opened in May, is."""
    tags = "".join(token.tag for token in tokens)
    opens = next((at for at in range(len(tags) - 1) if tags[at] == COMMA and tags[at + 1] == RELATIVE), -1)
    closes = tags.find(COMMA, opens + 1)
    return tokens[:opens] + tokens[closes + 1 :] if opens >= 0 and closes > 0 else tokens


def _is_handing(between: list[Token]) -> bool:
    """Whether words before a day say that a deadline was given on it: the ultimatum was issued to Doe on Monday."""
    handed = [at for at, token in enumerate(between) if lexicon.lemma(token.lower) in _DEADLINES.handing]
    return bool(handed) and not any(_may_tell_day(token) for token in between[handed[-1] + 1 :])


def _may_tell_day(token: Token) -> bool:
    """Whether a word between a deadline and a time decides if the time is its own; not: the ultimatum given to Doe."""
    if lexicon.lemma(token.lower) in _DEADLINES.handing or (token.tag == PARTICIPLE and token.lower == "set"):
        return False
    if token.tag == PARTICIPLE:
        return True
    return token.tag in _VERBS_OF_DAY or token.lower in _DEADLINES.runs_to


def _is_said_to_be(statement: Statement, limit: Limit, name: Name) -> bool:
    """Today is the last day to object; set 1 August as the deadline."""
    between = statement.words(limit.last, name.first)
    if between[:1] == ["as"] and not _is_named_for(statement, limit):
        return False  # fighting stopped on Friday as a deadline passed
    return len(between) <= _MOST_WORDS_TO_NAME and not _DEADLINES.between_day_and_end.isdisjoint(between)


def _is_named_for(statement: Statement, limit: Limit) -> bool:
    """Whether a day is what somebody named, without a preposition: set 1 August as the deadline."""
    return limit.word == "" and lexicon.lemma(statement.word(limit.first - 1)) in _DEADLINES.names_end


def _is_moved_to(limit: Limit, name: Name, begin: int) -> bool:
    """Whether a limit follows a deadline, or stands between it and its verb: extended until 1 April the deadline."""
    return limit.first > name.last or begin <= limit.first < limit.last <= name.first


def _changed(statement: Statement, name: Name, verb: ChangingVerb, near: list[Limit]) -> Ends | None:
    """The limit to which a deadline was extended or moved, and those before it."""
    begin = statement.phrases.chunks[verb.chunk].last if verb.is_active else name.first
    new = [limit for limit in near if limit.word in _DEADLINES.leads_to_new_end and _is_moved_to(limit, name, begin)]
    new = new or [limit for limit in near if limit.first > name.last and _is_now(statement, limit)]
    if not new and verb.status == "extended" and (longer := _longer(statement, name, near)) is not None:
        return longer
    if not new:
        former = [limit for limit in near if not limit.is_length and _is_former(statement, limit)]
        return (former[-1]._replace(word="formerly", rule=rules.tell(FORMER)), ()) if former else None
    chosen = new[-1]
    earlier = [limit for limit in near if limit.word in ("from", "of") and name.last < limit.first and limit != chosen]
    earlier = [limit for limit in earlier if not _is_attribute(statement, limit)]
    earlier += [limit for limit in near if _stands_before(statement, limit, name)]
    earlier += [
        limit
        for limit in near
        if limit not in earlier and limit != chosen and not limit.is_length and _is_former(statement, limit)
    ]
    replaced = [limit._replace(rule=rules.tell(FORMER)) for limit in sorted(earlier, key=lambda limit: limit.first)]
    return chosen._replace(rule=rules.tell(NEW)), tuple(replaced)


def _longer(statement: Statement, name: Name, near: list[Limit]) -> Ends | None:
    """The end that a length puts off, and the one before it: extended the 1 June deadline by two weeks."""
    length = next((limit for limit in near if limit.is_length and limit.word == "by" and limit.first > name.last), None)
    beside = [limit for limit in near if length and limit.first < length.first and _is_its_day(statement, name, limit)]
    if length is None or len(beside) != 1 or beside[0].expression is None or length.expression is None:
        return None
    end = due_dates.longer(beside[0].expression, length.expression)
    if end is None:
        return None
    former = beside[0]._replace(word="formerly", rule=rules.tell(FORMER))
    return length._replace(word="to", expression=end, rule=rules.tell(NEW)), (former,)


def _is_its_day(statement: Statement, name: Name, limit: Limit) -> bool:
    """Whether a day is that of a deadline before it was put off: the deadline of 1 June, the 1 June deadline."""
    if limit.is_length:
        return False
    between = "".join(token.tag for token in statement.tokens[name.last + 1 : limit.first])
    is_behind = limit.first > name.last and limit.word in ("of", "on", "") and not between.strip(_BETWEEN_DAY_AND_END)
    return is_behind or _stands_before(statement, limit, name) or _leads_to(statement, name, limit)


def _is_attribute(statement: Statement, limit: Limit) -> bool:
    """Whether a time only tells which thing is meant: the deadline for the filing of third-quarter returns."""
    return limit.last < len(statement.tokens) and statement.tokens[limit.last].tag == NOUN


def _is_now(statement: Statement, limit: Limit) -> bool:
    """Whether a deadline “is now” a day: was extended by a week and is now 3 July."""
    return not limit.is_length and statement.words(limit.first - 2, limit.first) == ["is", "now"]


def _is_former(statement: Statement, limit: Limit) -> bool:
    """Originally 1 June; first set for 20 November; it had been Saturday."""
    before = statement.words(limit.first - _REACH_OF_FORMER_WORDS, limit.first)
    return not _DEADLINES.formerly.isdisjoint(before) or before[-2:] in (["had", "been"], ["it", "was"])


def _undated(statement: Statement, name: Name, verb: ChangingVerb | None) -> Ends | None:
    """A deadline without a date, only where the sentence says that somebody set or missed it, and what it is for."""
    is_named = statement.word(name.last) in _DEADLINES.limit_nouns and statement.tokens[name.last].tag != NAME
    if verb is None or not verb.is_active or not is_named or statement.phrases.lemma(verb.chunk) == "be":
        return None
    if aims.infinitive(statement, name) is None:
        return None
    return Limit("", name.first, name.last + 1, -1, None, rule=rules.tell(UNDATED)), ()


DAYS = (
    Row(
        "day of a deadline with a length",
        "Where both the length of a deadline and its day are told, the day holds.",
        "The union gave the firm a 21-day ultimatum that expires on 1 August.",
        "The union gave the firm a 21-day ultimatum.",
        _of_its_length,
    ),
    Row(
        "day before the word “deadline”",
        "A time right before “deadline” or the like is the time of that deadline.",
        "The firm faces a 1 August deadline.",
        "On 1 August the firm heard of a deadline.",
        _in_front,
    ),
    Row(
        "original day of a deadline",
        "A time after “deadline” or the like is a former one where the text calls it original, or past.",
        "The council extended the deadline to 1 August. The original deadline was 1 July.",
        "The council extended the deadline to 1 August. The new deadline is 1 August.",
        _formerly,
    ),
    Row(
        "day after the word “deadline”",
        "A time after “deadline” or the like is its time, where only the purpose comes in between.",
        "The deadline for bids is 1 August.",
        "The deadline for bids worries Marsk on 1 August.",
        _led_to,
    ),
    Row(
        "day said to be the deadline",
        "A time before “is”, “was” or “as” and “deadline” or the like is the time of that deadline.",
        "Friday is the last day to apply.",
        "Friday has the last day to apply.",
        _told_to_be,
    ),
    Row(
        "day in the purpose of a deadline",
        "A time with “by”, “before” or “within” in what an ultimatum or a deadline is for is its time.",
        "The teachers gave the governor an ultimatum to pay arrears by 1 August.",
        "The teachers gave the governor an ultimatum to pay arrears on 1 August.",
        _of_aim,
    ),
    Row(
        "day in the order of an ultimatum",
        "A time with “by” or “within” in the order that follows “ultimatum” and a colon is its time; so is a length "
        "there with “to” behind it.",
        "The bishops gave the mill an ultimatum: pay by 1 August or leave.",
        "The bishops gave the mill an ultimatum: words by 1 August.",
        _of_order,
    ),
)
"""Which time is that of a named deadline; the place includes the limits near the name."""
NEW = Rule(
    "day to which a deadline is moved",
    "After a verb that extends or moves a deadline, the last time with “to” or “until” is the new deadline.",
    "The council extended the deadline to 1 August.",
    "The council extended the deadline for the bids of 1 August.",
)
FORMER = Rule(
    "day from which a deadline is moved",
    "Beside a verb that extends or moves a deadline, a time with “from” or “originally” is the former deadline.",
    "The council extended the deadline from 20 July to 1 August.",
    "The council extended the deadline to 1 August.",
)
UNDATED = Rule(
    "deadline without a day",
    "A deadline that somebody sets or misses counts even without a day, if its purpose follows.",
    "The council set a deadline for the firm to reply.",
    "The council set a deadline.",
)
