"""A sentence that may set a deadline: each time expression is a single token, and quotations are read word by word.

People set deadlines inside quotation marks too, so a quotation is opened up here, while to the search for speakers
it is a single token.
"""

from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.dates.timex import Expression
from briefcli.extract.text import folded, lexicon, sentences
from briefcli.extract.text.classes import (
    BASE,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    GENITIVE,
    GERUND,
    MODAL,
    NOUN,
    NOUNS,
    NP,
    NUMBER,
    OF_NP,
    PAST,
    QUOTATION,
    STOP,
    THAT,
    THIRD_PERSON,
    TIME,
    TO,
    letters,
    pattern,
)
from briefcli.extract.text.folded import Folded
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

_DEADLINES = lexicon.deadlines()
_VERBS = lexicon.verbs()
_CLAUSES = lexicon.clauses()
_TEXT = lexicon.text()
_BODIES = lexicon.people().bodies

_OPENS_NOUN = letters("DETERMINERS OBJECT_PRONOUN TIME")
_MAY_BE_BASE = letters("NOUN ADJECTIVE")
_MAY_BE_INFINITIVE = letters("NOUN ADJECTIVE FINITE PARTICIPLE")
_OUTSIDE = letters("ENDS COMMA SEMICOLON COLON DASH OTHER OPENING")
"""Classes with which no span begins or ends; those below may not begin one either."""
_BEFORE_SPAN = letters("ENDS COMMA SEMICOLON COLON DASH OTHER OPENING CLOSING QUOTATION")
_ENDS_ASIDE = letters("SEMICOLON COLON QUOTATION")
_WORDS_OF_WISHER = 4
"""Most words between “that” and what somebody is to do: that the paper mill clear the yard."""
_WORDS_OF_ADDRESSED = 6
"""Most words behind several who are told to do something, up to the verb of it: owners of flats in Marsk to leave."""
_TOLD_TO = pattern("(?:[PREPOSITION OF] DETERMINER? [NOMINAL]+)? TO [BASE FINITE NOUN ADJECTIVE]")
_OPENS, _CLOSES = ("“", '"'), ("”", '"')
_MOST_MARKED_WORDS = 5
"""Most words in quotation marks with which a clause goes on: 48 hours to make “real progress” or else."""
_NOT_MARKED = letters("ENDS COMMA SEMICOLON COLON OTHER")
_REACH_OF_ASIDE_CHUNKS = 9
"""Longest aside between a noun and its verb."""
_ZONE = regexes.compile(r",?(?: (?:the )?((?:local|[A-Z]\w+(?: [A-Z]\w+)?) time),?)?(?: on)? ")
_ANY_DAY = "XXXX-WXX-"
_LONGEST_ZONE_CHARACTERS = 40
"""Longest text of a time zone between an hour and its day."""


class Time(NamedTuple):
    """The index of a token that is a time expression, and the expression."""

    token: int
    expression: Expression


class Statement(Folded):
    """A sentence in words and chunks, each time expression in it a single word."""

    def __init__(self, text: str, sentence: Sentence, expressions: list[Expression]) -> None:
        dated = _with_days(text, [one for one in expressions if not _is_vague(one)])
        inside = folded.within(sentence.tokens, [one.span for one in dated])
        super().__init__(text, sentence.tokens, [dated[number].span for number in inside], TIME)
        self.times = [Time(place, dated[number]) for place, number in zip(self.places, inside, strict=True)]
        self.tokens = _with_infinitives(self.tokens)
        self._paragraph = sentence.paragraph

    @cached_property
    def phrases(self) -> Phrases:
        """The sentence in chunks, which many a sentence is never asked for."""
        return Phrases(Sentence(self._paragraph, tuple(self.tokens)))

    @cached_property
    def shape(self) -> str:
        """The kinds of its chunks."""
        return self.phrases.shape

    @cached_property
    def _starts(self) -> list[int]:
        return [chunk.first for chunk in self.phrases.chunks]

    @property
    def span(self) -> Span:
        """The span of the sentence in the text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    def before_aside(self, chunk: int) -> int | None:
        """The noun before an aside that ends right before a chunk: the owner, Velm Lines, does."""
        if self.shape[chunk - 1 : chunk] != COMMA:
            return None
        for at in range(chunk - 2, max(0, chunk - _REACH_OF_ASIDE_CHUNKS), -1):
            if self.shape[at] == COMMA:
                return at - 1 if self.shape[at - 1] == NP else None
            if self.shape[at] in _ENDS_ASIDE:
                return None
        return None

    def words(self, first: int, last: int) -> list[str]:
        """The tokens from `first` up to `last`, in lower case; fewer where the sentence ends."""
        return [token.lower for token in self.tokens[max(0, first) : max(0, last)]]

    def said(self, first: int, last: int) -> str:
        """The same words as one string."""
        return " ".join(self.words(first, last))

    def cover(self, first: int, last: int) -> Span | None:
        """The span of the tokens from `first` up to `last` without marks at either end; none if nothing is left."""
        while first < last and self.tokens[first].tag in _BEFORE_SPAN:
            first += 1
        while first < last and self.tokens[last - 1].tag in _OUTSIDE:
            last -= 1
        return Span(self.tokens[first].start, self.tokens[last - 1].end) if first < last else None

    def chunk_before(self, token: int) -> int:
        """The last chunk that starts before a token; -1 where there is none."""
        return bisect_left(self._starts, token) - 1

    def chunk_from(self, token: int) -> int:
        """The first chunk that starts at a token or after it; the number of chunks where there is none."""
        return bisect_left(self._starts, token)

    def noun_phrase(self, chunk: int) -> Span:
        """A noun phrase with its "of" phrase: the owner of the plane."""
        last = chunk
        while self.shape[last + 1 : last + 3] == OF_NP:
            last += 2
        return Span(self.phrases.span(chunk).start, self.phrases.span(last).end)


def _with_infinitives(tokens: list[Token]) -> list[Token]:
    """The tokens, with words that the lexicon does not list as verbs read as verbs after "to": to mend the main."""
    for index in range(len(tokens) - 1):
        token, after = tokens[index], tokens[index + 1]
        follows = tokens[index + 2].tag if index + 2 < len(tokens) else STOP
        is_infinitive = token.lower == "to" and (follows in _OPENS_NOUN or _is_particle(tokens, index + 2))
        is_infinitive = is_infinitive and not _is_numbered(tokens, index + 2)
        if (after.tag in _MAY_BE_BASE and token.tag == MODAL) or (after.tag in _MAY_BE_INFINITIVE and is_infinitive):
            tokens[index + 1] = after.tagged(BASE)
            if token.lower == "to":
                tokens[index] = token.tagged(TO)
        elif after.tag == BASE and token.tag == THAT and index and tokens[index - 1].tag == NOUN:
            tokens[index + 1] = after.tagged(FINITE)  # firms that owe dues
        elif after.tag == GERUND and token.tag == NOUN and _is_body(tokens, index + 1):
            tokens[index + 1] = after.tagged(NOUN)  # the pollution monitoring body
        elif after.tag == BASE and token.tag == GENITIVE:
            tokens[index + 1] = after.tagged(NOUN)  # 48 hours' notice
        elif after.tag == FINITE and token.tag == NOUN and index and _are_things(tokens[index - 1], token, after):
            tokens[index + 1] = after.tagged(NOUN)
        elif token.tag == NOUN and after.tag == NOUN and _is_of_condition(tokens, index + 1):
            tokens[index + 1] = after.tagged(FINITE)  # unless the mill pays by Friday
        elif token.tag in NOUNS and follows == NOUN and _orders_them(tokens, index + 1):
            tokens[index + 1] = after.tagged(FINITE)  # the ministry orders owners to leave
        elif token.tag in NOUNS and follows in DETERMINERS and _is_wished_done(tokens, index + 1):
            tokens[index + 1] = after.tagged(FINITE)  # demanded that the mill clear the yard
        elif token.tag == COORDINATOR and _wishes_that(tokens, index + 1):
            tokens[index + 1] = after.tagged(FINITE)
    return tokens


def _is_numbered(tokens: list[Token], index: int) -> bool:
    """Whether “no” is short for “number”: to respondent no. 7."""
    behind = [token.tag for token in tokens[index + 1 : index + 3]]
    return index < len(tokens) and tokens[index].lower == "no" and (behind[:1] == [NUMBER] or behind == [STOP, NUMBER])


def _is_body(tokens: list[Token], index: int) -> bool:
    """Whether a form in -ing between two nouns tells what a body does: the pollution monitoring body."""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return behind is not None and behind.tag == NOUN and (behind.lower in _BODIES or behind.lower == "body")


def _is_of_condition(tokens: list[Token], index: int) -> bool:
    """Whether a word that may be a plural is the verb of a condition: unless the mill pays by Friday."""
    known = _VERBS.get(tokens[index].lower)
    is_verb = known is not None and THIRD_PERSON in known.forms and not tokens[index - 1].lower.endswith("s")
    opens = [token.lower for token in tokens[max(0, index - 3) : index - 1]]
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    is_last = behind is not None and (behind.tag == TIME or behind.lower in _DEADLINES.limits_by)
    return is_verb and is_last and opens[:1] == ["unless"] and opens[-1] in _TEXT.determiners


def _orders_them(tokens: list[Token], index: int) -> bool:
    """Whether a word tells several to do something though it could be a plural: the ministry orders owners to leave."""
    known = _VERBS.get(tokens[index].lower)
    if known is None or THIRD_PERSON not in known.forms or known.lemma not in _DEADLINES.orders:
        return False
    behind = "".join(token.tag for token in tokens[index + 2 : index + 2 + _WORDS_OF_ADDRESSED])
    is_addressed = _TOLD_TO.match(behind) is not None and tokens[index + 1].lower.endswith("s")
    return tokens[index].tag == NOUN and is_addressed


def _is_wished_done(tokens: list[Token], index: int) -> bool:
    """Whether a word that may be a noun is what somebody wants done: demanded that the mill clear the yard."""
    known = _VERBS.get(tokens[index].lower)
    if known is None or BASE_FORM not in known.forms or tokens[index].tag not in _MAY_BE_BASE:
        return False
    that = next((at for at in range(index - 2, max(0, index - 1 - _WORDS_OF_WISHER), -1) if tokens[at].tag == THAT), 0)
    wish = _VERBS.get(tokens[that - 1].lower) if that else None
    return wish is not None and wish.lemma in _DEADLINES.wishes_for


def _wishes_that(tokens: list[Token], index: int) -> bool:
    """Whether a word is a verb though it could be a plural: bans coal and mandates that homes switch."""
    known = _VERBS.get(tokens[index].lower)
    if known is None or THIRD_PERSON not in known.forms or known.lemma not in _DEADLINES.wishes_for:
        return False
    return tokens[index].tag == NOUN and index + 1 < len(tokens) and tokens[index + 1].tag == THAT


def _are_things(verb: Token, noun: Token, plural: Token) -> bool:
    """Whether a word is a plural, and no verb, after a verb and a noun: served eviction notices."""
    known, other = _VERBS.get(verb.lower), _VERBS.get(plural.lower)
    if verb.tag != FINITE or known is None or known.lemma in _CLAUSES.complement or noun.lower.endswith("s"):
        return False
    return other is not None and THIRD_PERSON in other.forms and PAST not in other.forms


def _is_vague(expression: Expression) -> bool:
    """Whether it is only a vague reference: now, recently, in the future."""
    return (expression.value or "").endswith("_REF")


def _with_days(text: str, expressions: list[Expression]) -> list[Expression]:
    """The expressions, with an hour joined to the day that follows its zone: noon local time on Friday."""
    joined: list[Expression] = []
    for expression in expressions:
        hour = joined[-1] if joined else None
        if hour is not None and hour.type == "SET" and expression.time is not None:
            is_beside = expression.span.start == hour.span.end + 1 and (hour.value or "").startswith(_ANY_DAY)
            if is_beside:  # a Tuesday midnight deadline
                span = Span(hour.span.start, expression.span.end)
                joined[-1] = hour._replace(span=span, time=expression.time, zone=expression.zone)
                continue
        is_day = expression.type == "DATE" and expression.time is None and expression.earliest == expression.latest
        if hour is not None and hour.type == "TIME" and is_day:
            between = text[hour.span.end : expression.span.start][:_LONGEST_ZONE_CHARACTERS]
            zone = _ZONE.fullmatch(between)
            if zone is not None:
                span = Span(hour.span.start, expression.span.end)
                joined[-1] = expression._replace(span=span, type="TIME", time=hour.time, zone=hour.zone or zone[1])
                continue
        joined.append(expression)
    return joined


def _is_particle(tokens: list[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].lower in _DEADLINES.particles


def divide(text: str, sentence: Sentence, expressions: list[Expression]) -> list[Statement]:
    """The statements in a sentence, each with its time expressions; a quotation may hold several."""
    is_plain = not any(token.tag == QUOTATION for token in sentence.tokens)
    parts = [sentence] if is_plain else [_without_marks(one) for one in sentences.divide(text, [sentence.span], [])]
    return [Statement(text, part, [one for one in expressions if part.span.holds(one.span)]) for part in parts]


def _without_marks(sentence: Sentence) -> Sentence:
    """A sentence without the quotation marks around a few words with which its clause goes on: a “real” offer."""
    marks: set[int] = set()
    opened = 0
    for index, token in enumerate(sentence.tokens):
        if token.lower in _OPENS and not opened:
            opened = index
        elif token.lower in _CLOSES and opened:
            inside = sentence.tokens[opened + 1 : index]
            if 0 < len(inside) <= _MOST_MARKED_WORDS and not any(one.tag in _NOT_MARKED for one in inside):
                marks.update((opened, index))
            opened = 0
    if not marks:
        return sentence
    tokens = (token for index, token in enumerate(sentence.tokens) if index not in marks)
    return Sentence(sentence.paragraph, tuple(tokens))


def is_past(statement: Statement, token: int) -> bool:
    """Whether a token is a verb in the past tense: gave, was, had."""
    word = statement.word(token)
    verb = _VERBS.get(word)
    if word in _DEADLINES.past_auxiliaries:
        return True
    return verb is not None and PAST in verb.forms and BASE_FORM not in verb.forms
