"""The main verb behind a clause about its subject, which is no part of what is said: those who said so [were] wrong."""

from briefcli.extract.clauses.asides import noun_before
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    ING,
    NP,
    PARTS_CLAUSES,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_BEFORE_SUBJECT = letters("COMMA COORDINATOR SUBORDINATOR")
_COMMA_RELATIVE = letters("COMMA RELATIVE")
_OPENS_ASIDE = (
    _COMMA_RELATIVE,
    letters("COMMA SUBORDINATOR"),
    letters("COMMA PREPOSITION RELATIVE"),
    letters("COMMA OF RELATIVE"),
)
_COMMA_VP = letters("COMMA VP")
_VP_IN_NP = letters("VP PREPOSITION NP")
_SAYS_CLAUSE = letters("VP NP VP")


def main_verb(phrases: Phrases, verb: int) -> int:
    """The main verb behind a clause about the subject, or the comma before it: those who said so [were] wrong.

    The number of chunks where a verb is in no such clause.
    """
    shape = phrases.shape
    who = verb if shape[verb] == ING else verb - 1  # Doe, saying it was shut, left
    who -= who > 1 and shape[who] == NP and phrases.words(who - 1)[0].lower == "whose"  # whose report said so, left
    if who < 1 or shape[who] not in (RELATIVE, ING):
        return _behind_relative(phrases, verb)
    is_doing = shape[who] == ING
    if is_doing and who > 1 and shape[who - 1] == SUBORDINATOR:
        who -= 1  # Doe, while admitting that it was old, said
    is_aside = shape[who - 1] == COMMA
    if is_doing and not is_aside:
        return _behind_relative(phrases, verb)
    noun = noun_before(phrases, who - 2 if is_aside else who - 1)
    is_of_object = shape[max(0, who - 3) : who] == _VP_IN_NP and not _opens_clause(phrases, who - 2)
    is_led = noun is not None and noun > 0 and (_opens_clause(phrases, noun - 1) or _is_among(phrases, noun))
    if noun is None or is_of_object or (noun and shape[noun - 1] not in _BEFORE_SUBJECT and not is_led):
        return len(shape)  # police met with Roe who said she was late
    stop = next((index for index in range(verb, len(shape)) if shape[index] in PARTS_CLAUSES), len(shape))
    behind_comma = shape.rfind(_COMMA_VP, verb, stop)
    is_of_content = shape[verb + 1 : verb + 2] == THAT and VP not in shape[verb + 1 : max(0, behind_comma)]
    if is_aside and is_of_content:
        return len(shape)  # the mayor, who said that Doe, under fire, would leave
    if is_aside or behind_comma >= 0:
        return len(shape) if behind_comma < 0 else behind_comma
    comma = shape.find(COMMA, verb, stop)
    last = shape.rfind(VP, verb + 1, stop if comma < 0 else comma)
    while last > 0 and shape[last - 1] == COORDINATOR:
        last = shape.rfind(VP, verb + 1, last)  # those who said so left and went home
    while last - 2 > verb and shape[last - 2 : last + 1] == _SAYS_CLAUSE and is_speech(phrases, last - 2):
        last -= 2  # those who wrote it say they left
    return _outer_verb(phrases, verb, last)


def _outer_verb(phrases: Phrases, verb: int, last: int) -> int:
    """The last verb that stands in no clause behind a conjunction: thought so [were] unaware that it was over.

    The number of chunks where there is none: who felt she was late because she lacked a coat.
    """
    shape, inner = phrases.shape, last
    while inner - 1 > verb and shape[inner - 1] == NP and _opens_clause(phrases, inner - 2):
        inner = shape.rfind(VP, verb + 1, inner)
    is_first = inner != last and shape[verb : inner + 1] == _SAYS_CLAUSE
    return len(shape) if inner < 0 or is_first else inner


def _is_among(phrases: Phrases, noun: int) -> bool:
    """Whether the main verb stands before its subject: Among those who said so were two nurses."""
    return (
        noun == 1
        and COMMA not in phrases.shape
        and phrases.shape[0] == PREPOSITION
        and phrases.words(0)[0].lower == "among"
    )


def _opens_clause(phrases: Phrases, index: int) -> bool:
    """Whether a word opens a clause on what, when or why: that, because, after."""
    if phrases.shape[index] in (THAT, SUBORDINATOR):
        return True
    return phrases.shape[index] == PREPOSITION and phrases.words(index)[0].lower in _CLAUSES.opens_when


def _behind_relative(phrases: Phrases, verb: int) -> int:
    """The comma that ends an aside in whose side clause a verb stands: Doe, who left saying that it was late[, is] ill.

    Or as one of two verbs: Doe, though she praised Roe and said he was right[, stopped] short of a promise.

    The number of chunks where a verb stands in no such aside.
    """
    shape = phrases.shape
    opens = max(shape.rfind(opener, 0, verb) for opener in _OPENS_ASIDE)
    is_aside = opens > 0 and COMMA not in shape[opens + 1 : verb] and VP in shape[opens:verb]
    if not is_aside or VP in shape[:opens]:
        return len(shape)
    stop = next((index for index in range(verb, len(shape)) if shape[index] in PARTS_CLAUSES), len(shape))
    behind_comma = shape.rfind(_COMMA_VP, verb, stop)
    return len(shape) if behind_comma < 0 else behind_comma
