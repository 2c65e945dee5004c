"""Extensions that somebody is given of an end told before: was granted an extension until 30 June, won two weeks more.

Whether there was one before or not, somebody has time until then; where there was, this is what became of it.
"""

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines import end_changes, granted
from briefcli.extract.deadlines.binding import setter
from briefcli.extract.deadlines.duty import Duty, somebody
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NOUN, VP, letters
from briefcli.extract.text.offsets import Span

_DEADLINES = lexicon.deadlines()

NOUN_FOR_ONE = "extension"
_BEFORE_NOUN = letters("NP PREPOSITIONS COMMA")
_VERBS = letters("VP PASSIVE")
_OF_TIME = _DEADLINES.limit_nouns | {"time"}
"""Nouns before “extension” with which it is still of an end, as that of a contract or a museum is not."""
_NOT_GIVEN = _DEADLINES.may_come | _DEADLINES.ban_words | {"would"}
_REACH_CHUNKS = 4
"""How far before “extension” the verb of giving may be: granted the Ministry of Health an extension."""
_MOST_WORDS_TO_NOUN = 2
"""How far behind its length the noun may be: a two-week filing extension."""


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The time up to a day for which an extension is given, or the length by which it puts an end off."""
    noun = _noun(statement, limit)
    if noun is None:
        return None
    chunk = statement.chunk_before(noun + 1)
    verb = _verb(statement, chunk)
    if verb is None or not _NOT_GIVEN.isdisjoint(_words_of(statement, verb)):
        return None
    who, set_by = _parties(statement, verb, noun, limit)
    aim = granted.aim(statement, limit)
    first = statement.phrases.chunks[verb].first
    return Duty(
        limit=limit._replace(word="by" if limit.is_length else "until"),
        first=first,
        who=who,
        what=statement.cover(*aim) if aim is not None else None,
        set_by=set_by,
        status="extended",
        status_rule=end_changes.EXTENDED,
        is_past=is_past(statement, first),
        is_change=limit.is_length,
        points_back=True,
    )


def _noun(statement: Statement, limit: Limit) -> int | None:
    """The “extension” that leads to a day, or that has a length and no day behind it."""
    if limit.is_length:
        near = range(limit.last, limit.last + _MOST_WORDS_TO_NOUN)
        noun = next((at for at in near if statement.word(at) == NOUN_FOR_ONE), None)
        is_dated = any(time.token > limit.time and time.expression.type != "DURATION" for time in statement.times)
        first = limit.first
        if noun is None or is_dated:
            return None
    elif limit.word in _DEADLINES.leads_to_new_end and limit.time >= 0 and not _is_year(statement, limit):
        noun = limit.first - 1 - (statement.word(limit.first - 1) == ",")
        if noun < 0 or statement.word(noun) != NOUN_FOR_ONE:
            return None
        first = statement.phrases.chunks[max(0, statement.chunk_before(noun + 1))].first
    else:
        return None
    others = (token for token in statement.tokens[max(0, first) : noun] if token.tag == NOUN)
    return noun if all(token.lower in _OF_TIME for token in others) else None


def _is_year(statement: Statement, limit: Limit) -> bool:
    """Whether a time is a mere year, as it is of contracts: an extension to 2030."""
    return limit.expression is not None and limit.expression.span.of(statement.text).isdecimal()


def _verb(statement: Statement, chunk: int) -> int | None:
    """The verb of giving or getting an extension."""
    verb = chunk - 1
    while verb > max(0, chunk - 1 - _REACH_CHUNKS) and statement.shape[verb] in _BEFORE_NOUN:
        verb -= 1
    if verb < 0 or statement.shape[verb] not in _VERBS:
        return None
    lemma = statement.phrases.lemma(verb)
    is_got = lemma in _DEADLINES.gets_more_time and verb == chunk - 1 and not statement.phrases.is_passive(verb)
    return verb if lemma in _DEADLINES.gives or is_got else None


def _words_of(statement: Statement, verb: int) -> list[str]:
    """The words of a verb in small letters, with its auxiliary where a day parts them, and the word before."""
    chunk = statement.phrases.chunks[verb]
    return statement.words(chunk.first - 1, chunk.last)


def _parties(statement: Statement, verb: int, noun: int, limit: Limit) -> tuple[Span | None, Span | None]:
    """Who has the time, and who gives it: the court granted the firm an extension, the firm was granted one."""
    words = [word.lower for word in statement.phrases.words(verb)]
    is_alone = statement.shape[verb] != VP
    subject = subjects.subject(statement.phrases, verb)
    if statement.phrases.is_passive(verb) or statement.phrases.lemma(verb) in _DEADLINES.gets_more_time:
        by = granted.giver(statement, verb, limit)
        return somebody(statement, verb - 1 if is_alone and subject is None else subject), somebody(statement, by)
    if words[:1] == ["given"]:
        return somebody(statement, subject), None
    receiver = verb + 1
    is_receiver = receiver < statement.chunk_before(noun + 1)
    who = statement.noun_phrase(receiver) if is_receiver else somebody(statement, granted.receiver(statement, limit))
    return who, somebody(statement, setter(statement, verb))
