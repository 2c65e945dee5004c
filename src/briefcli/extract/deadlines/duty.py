"""Somebody bound by a deadline, and its context: who must act, where a clause ends, what happens otherwise."""

from typing import Literal, NamedTuple

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines import otherwise
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.people import role_nouns
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    CLAUSE,
    COMMA,
    COORDINATOR,
    FINITE,
    MODAL,
    NAME,
    NOMINAL,
    NP,
    NUMBER,
    OF,
    PARTS_CLAUSES,
    RELATIVE,
    STOP,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule

_DEADLINES = lexicon.deadlines()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

_ENDS_DUTY = letters("ENDS COMMA SEMICOLON COLON OTHER")
_CLOSES = letters("STOP SEMICOLON")
_SAYS = lexicon.clauses().speech
_JOINS = frozenset(("and", "with"))
_OTHERWISE = frozenset(("else", "otherwise"))
_WORDS_OF_OUTCOME = 40
"""Most words of what whoever gives time says will happen, with its condition, so that time stays linear."""
_WHEN = frozenset(("date", "point", "time"))
_BEFORE_OTHERWISE = letters("SEMICOLON COMMA DASH")
_ENDS_CONSEQUENCE = letters("ENDS SEMICOLON")
_CLOSING_MARKS = ("”", '"')
Status = Literal["set", "extended", "moved", "missed", "met", "dropped", "former"]
"""What became of a deadline; a former one is mentioned only as what another replaced."""


class Duty(NamedTuple):
    """Somebody bound by a deadline: who must do what, set by whom, or else what; `first` is its first token.

    `is_past` says that the words are in the past tense; only the date can show whether the deadline still lies ahead.
    `earlier` are the limits that this one replaces, `rule` names the rule that found it, and `status_rule` the one
    that settled its status. `is_change` says that the words only tell what became of a deadline, which is stated
    elsewhere; `points_back` that they speak of “the deadline”, as of one that was stated before.
    """

    limit: Limit
    first: int
    who: Span | None = None
    what: Span | None = None
    set_by: Span | None = None
    consequence: Span | None = None
    status: Status = "set"
    is_past: bool = False
    earlier: tuple[Limit, ...] = ()
    rule: str | None = None
    status_rule: str | None = None
    is_change: bool = False
    points_back: bool = False


def somebody(statement: Statement, chunk: int | None) -> Span | None:
    """The span of a noun phrase that names somebody; none where the chunk is not a noun phrase, or is a pronoun."""
    if chunk is None or not 0 <= chunk < len(statement.shape):
        return None
    if statement.shape[chunk] == RELATIVE:
        chunk = _antecedent(statement, chunk)
    if chunk < 0 or statement.shape[chunk] != NP or _is_end(statement, chunk):
        return None
    span = Span(_begin(statement, chunk), statement.noun_phrase(chunk).end)
    words = span.of(statement.text)
    head = statement.phrases.head(chunk)
    if head.tag == NUMBER and span.end == head.end:
        return None  # booked to travel between 15 and 18 May; of which nine should be in place
    verb = next((one for one in (" need", " needs") if words.endswith(one)), "")
    return Span(span.start, span.end - len(verb))


def _antecedent(statement: Statement, relative: int) -> int:
    """The chunk that a relative clause is about: Doe, who; the Ministry of Health, which; the mayor of Lund, who."""
    shape, phrases = statement.shape, statement.phrases
    found = noun = relative - (2 if shape[relative - 1 : relative] == COMMA else 1)
    is_who = phrases.words(relative)[0].lower != "which"
    while noun > 1 and shape[noun - 2] == NP and (shape[noun - 1] == OF or phrases.words(noun - 1)[0].lower == "for"):
        noun -= 2
        head = phrases.head(noun)
        is_body = head.lower in _PEOPLE.bodies or head.lower in _PEOPLE.organisations
        if role_nouns.is_one_person(head.lower) or head.tag == NAME if is_who else is_body:
            found = noun
    return found


def _is_end(statement: Statement, chunk: int) -> bool:
    """Whether a noun phrase names an end and nobody: the ultimatum gives the firm ten days; a 21-day strike notice."""
    head = statement.phrases.head(chunk).lower
    return head in _DEADLINES.limit_nouns or any(word.tag == TIME for word in statement.phrases.words(chunk)[1:])


def _begin(statement: Statement, chunk: int) -> int:
    """Where a noun phrase begins, without a day or a "that" in front: on Monday porters; recalled that labour."""
    words = statement.phrases.words(chunk)
    is_day = words[0].tag == TIME and len(words) > 1 and words[1].tag in NOMINAL
    is_that = words[0].lower == "that" and statement.shape[chunk - 1 : chunk] == VP
    return words[1 if len(words) > 1 and (is_day or is_that) else 0].start


def clause_end(statement: Statement, first: int) -> int:
    """The token that ends the clause begun at `first`: a comma, a semicolon, an alternative, a condition."""
    for index in range(first, len(statement.tokens)):
        token = statement.tokens[index]
        if token.tag in _ENDS_DUTY and not (token.tag == STOP and token.end - token.start > 1):
            return index
        if token.lower in _DEADLINES.ends_duty:
            return index
        if token.lower == "or" and is_threat(statement, index):
            return index
        if index > first and statement.said(index, index + 3) in _DEADLINES.under_threat_of:
            return index
        if index > first and statement.said(index, index + 2) == "to avoid":
            return index  # to leave to avoid arrest
        if token.tag == COORDINATOR and _goes_on_in_past(statement, index):
            return index
    return len(statement.tokens)


def _goes_on_in_past(statement: Statement, coordinator: int) -> bool:
    """Whether the sentence goes on to tell what happened: gave them a month to pay and then left."""
    verb = coordinator + 1
    while verb < len(statement.tokens) and statement.tokens[verb].tag == ADVERB:
        verb += 1
    if verb == len(statement.tokens):
        return False
    is_done = statement.tokens[verb].tag == FINITE and is_past(statement, verb)
    return is_done or statement.word(verb) in _DEADLINES.goes_on_with


def is_threat(statement: Statement, alternative: int) -> bool:
    """Whether an "or" says what happens otherwise: or face tariffs, or its offices will shut."""
    return rules.first(THREATS, statement, alternative) is not None


def _is_verb_of_threat(statement: Statement, alternative: int) -> Literal[True] | None:
    """Or face tariffs; or be arrested."""
    known = _VERBS.get(statement.word(alternative + 1))
    if statement.said(alternative + 1, alternative + 3) == "walk away":
        return True
    if statement.said(alternative - 1, alternative + 2) == "win or lose":
        return None
    if statement.word(alternative + 1) == "be":
        is_sued = statement.said(alternative + 2, alternative + 5) == "taken to court"
        return True if is_sued or lexicon.lemma(statement.word(alternative + 2)) in _DEADLINES.menaces else None
    return True if known is not None and known.lemma in _DEADLINES.threats else None


def _is_threatening_clause(statement: Statement, alternative: int) -> Literal[True] | None:
    """Or its offices will shut; ", or we leave"."""
    chunk = statement.chunk_from(alternative + 1)
    if not statement.shape[chunk : chunk + 3].startswith(CLAUSE):
        return None
    verb = statement.phrases.words(chunk + 1)
    is_ahead = verb[0].tag == MODAL or verb[0].lower == "'ll"
    return True if is_ahead or statement.word(alternative - 1) in (",", "either") else None


def consequence(statement: Statement, after: int) -> Span | None:
    """What happens otherwise, where an "or" after a token says so: or pay a fine, or its offices will shut."""
    for index in range(after, len(statement.tokens)):
        token = statement.tokens[index]
        if token.tag in _BEFORE_OTHERWISE and statement.word(index + 1) in _OTHERWISE:
            rules.tell(OTHERWISE)
            begin = _behind_comma(statement, index + 2)
            return statement.cover(begin, _sentence_end(statement, begin))
        if token.tag in _ENDS_CONSEQUENCE:
            return otherwise.of_next(statement.tokens[index + 1 :], "")
        if token.lower in _JOINS and (told := _told_behind(statement, index)) is not None:
            return told
        if token.lower == "or" and is_threat(statement, index):
            begin = index + 2 if statement.word(index + 1) == "else" else index + 1
            return statement.cover(begin, _sentence_end(statement, begin))
        if token.lower == "if" and statement.word(index - 1) in ("and", ","):
            main = otherwise.after_condition(statement.tokens, index)
            if main is not None:
                rules.tell(IF_NOT)
                return statement.cover(main, _sentence_end(statement, main))
        if token.lower == "otherwise" and statement.shape[statement.chunk_from(index + 1) :][:1] in _CLOSES:
            return _clause_before(statement, index, after)
        if token.lower in _DEADLINES.threatening and (threat := _threat_behind(statement, index)) is not None:
            return threat
        if token.lower in _DEADLINES.warning and (warned := _warning_behind(statement, index)) is not None:
            return warned
        if (first := _behind_failing(statement, index, after)) is not None:
            rules.tell(FAILING)
            return statement.cover(first, _sentence_end(statement, first))
    return None


def _told_behind(statement: Statement, coordinator: int) -> Span | None:
    """What whoever gives time says will happen: and said it would shut the strait if they were not released.

    Or what those who fail will suffer: and those that do not face a fine, with those who refuse facing the sack.
    """
    if statement.said(coordinator + 1, coordinator + 3) in _DEADLINES.who_fails:
        return otherwise.of_next(statement.tokens[coordinator + 1 :], "")
    if statement.word(coordinator + 1) not in _SAYS.forms:
        return None
    near = range(coordinator + 1, min(len(statement.tokens), coordinator + 1 + _WORDS_OF_OUTCOME))
    end = next((at for at in near if statement.tokens[at].tag in PARTS_CLAUSES), near.stop)
    return otherwise.of_condition_behind(statement.tokens[coordinator + 1 : end])


def _behind_failing(statement: Statement, index: int, after: int) -> int | None:
    """Where it begins what happens otherwise: failing which, on pain of, under threat of, to avoid, after which."""
    word = statement.word(index)
    if word == "failing":
        return index + 2 if statement.word(index + 1) == "which" else index + 1
    if word == "avoid":
        return index + 1 if index == after + 1 and statement.word(after) == "to" else None
    if statement.said(index - 1, index + 2) in _DEADLINES.under_threat_of:
        return index + 2
    is_after = statement.said(index - 1, index + 1) == "after which"
    begin = index + 1 + (statement.word(index + 1) in _WHEN)  # after which date
    return begin if is_after and otherwise.hurts(statement.words(begin, len(statement.tokens))) else None


def _threat_behind(statement: Statement, threatens: int) -> Span | None:
    """With what somebody threatens: and threatened to call a vote if they did not, threatening to strike."""
    if statement.word(threatens + 1) != "to":
        return None
    end = _sentence_end(statement, threatens + 2)
    condition = next((at for at in range(threatens + 2, end) if statement.word(at) == "if"), None)
    if condition is not None and not otherwise.fails(statement.words(condition + 1, end)):
        return None
    is_joined = statement.word(threatens - 1) in (",", "and")
    if condition is None and not is_joined:
        return None
    rules.tell(THREATENING)
    return statement.cover(threatens + 2, end if condition is None else condition)


def _warning_behind(statement: Statement, warns: int) -> Span | None:
    """Of what somebody warns who gives time: and warned that they would be fined, warning they could lose it.

    Not: warning that the river was rising, warned the town that it would.
    """
    if statement.word(warns - 1) not in (",", "and"):
        return None
    begin = warns + 1 + (statement.word(warns + 1) == "that")
    subject = statement.chunk_from(begin)
    verb = statement.phrases.words(subject + 1) if statement.shape[subject : subject + 2] == NP + VP else ()
    if not verb or not (verb[0].tag == MODAL or verb[0].lower in _DEADLINES.threats):
        return None
    end = _sentence_end(statement, begin)
    if "otherwise" in statement.words(begin, end):
        return None
    rules.tell(WARNING)
    return statement.cover(begin, end)


def _clause_before(statement: Statement, otherwise_: int, after: int) -> Span | None:
    """The clause that "otherwise" ends: and warned that it could lose its licence otherwise."""
    verb = statement.shape.rfind(VP, 0, statement.chunk_before(otherwise_ + 1) + 1)
    subject = subjects.subject(statement.phrases, verb) if verb >= 0 else None
    if subject is None or statement.phrases.chunks[subject].first < after:
        return None
    rules.tell(OTHERWISE_BEHIND)
    return statement.cover(statement.phrases.chunks[subject].first, otherwise_)


def _sentence_end(statement: Statement, first: int) -> int:
    for index in range(first, len(statement.tokens)):
        tag = statement.tokens[index].tag
        if tag in PARTS_CLAUSES or (tag == COMMA and _is_said_after(statement, index)):
            return index
        if tag == COMMA and statement.text.startswith(_CLOSING_MARKS, statement.tokens[index].end):
            return index  # “…, failing which we leave,” the head of the union said
        if statement.word(index) == "as" and _is_meanwhile(statement, index):
            return index - (statement.tokens[index - 1].tag == COMMA)
    return len(statement.tokens)


def _behind_comma(statement: Statement, first: int) -> int:
    """Where a clause begins behind a comma, and behind who says so: otherwise, she said, they will be fined."""
    if statement.word(first) != ",":
        return first
    chunk = statement.chunk_from(first + 1)
    is_aside = statement.shape.startswith(CLAUSE, chunk) and statement.shape[chunk + 2 : chunk + 3] == COMMA
    return statement.phrases.chunks[chunk + 2].last if is_aside else first + 1


def _is_said_after(statement: Statement, comma: int) -> bool:
    """Whether only the attribution follows a comma: ..., a ministry spokesman said."""
    rest = statement.shape[statement.chunk_from(comma + 1) :]
    return rest.startswith((CLAUSE, VP))


def _is_meanwhile(statement: Statement, index: int) -> bool:
    """Whether “as” goes on to something else that happened: or face a strike, as doctors said the air was bad."""
    chunk = statement.chunk_from(index + 1)
    if statement.shape[chunk : chunk + 2] != NP + VP:
        return False
    return is_past(statement, statement.phrases.chunks[chunk + 1].first)


THREATS: tuple[Row[[Statement, int], Literal[True]], ...] = (
    Row(
        "or face the consequence",
        "“Or” before a verb such as “face” or “pay”, or before “be arrested”, says what happens otherwise.",
        "The firm must reply by Friday or face a fine.",
        "The firm must reply by Friday or send a fax.",
        _is_verb_of_threat,
    ),
    Row(
        "or it will happen",
        "“Or” before a clause with “will” or the like, or a clause after “, or”, says what happens otherwise.",
        "The firm must reply by Friday or its offices will shut.",
        "The firm must reply by Friday or its offices on Monday.",
        _is_threatening_clause,
    ),
)
"""Whether an “or” says what happens otherwise; the place is its token."""
OTHERWISE = Rule(
    "otherwise it will happen",
    "“Otherwise” after a semicolon, a comma or a dash says what happens if nobody acts.",
    "The firm must reply by Friday; otherwise its offices will shut.",
    "The firm must reply by Friday; elsewhere its offices will shut.",
)
OTHERWISE_BEHIND = Rule(
    "it will happen otherwise",
    "A clause that ends with “otherwise” says what happens if nobody acts.",
    "The firm must reply by Friday, and it could lose its licence otherwise.",
    "The firm must reply by Friday, and it could lose its licence any day.",
)
IF_NOT = Rule(
    "and if it does not",
    "The main clause after “and if it does not” says what happens if nobody acts.",
    "The firm must reply by Friday, and if it does not, its offices will shut.",
    "The firm must reply by Friday, and if it rains, its offices will shut.",
)
FAILING = Rule(
    "failing which it will happen",
    "“Failing which”, “on pain of” or “to avoid” after a duty says what happens if nobody acts, and so does “after "
    "which” before “be arrested” or the like.",
    "The firm must reply by Friday, failing which its offices will shut.",
    "The firm must reply by Friday, after which its offices will shut.",
)
WARNING = Rule(
    "warning of what will happen",
    "What somebody who gives time warns “will” or “would” happen does so if nobody acts.",
    "The union gave the firm until Friday to reply, warning that its offices would shut.",
    "The union gave the firm until Friday to reply, warning that its offices were old.",
)
THREATENING = Rule(
    "threatening to do it",
    "What somebody who gives time threatens to do, or does so “if they did not”, happens if nobody acts.",
    "The union gave the firm until Friday to reply, threatening to shut its offices.",
    "The union gave the firm until Friday to reply, helping to shut its offices.",
)
