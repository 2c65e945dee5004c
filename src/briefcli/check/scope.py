"""What stands beside some words, is left out of them, and turns or blurs what they say: not, denied that, at least.

A negation reverses them: what is left says the opposite of the report. A hedge, a doubt or a condition blurs
them: what is left says it with more certainty. Words after a quotation mark were chosen by somebody to be quoted
by themselves, so that nothing before the mark counts (He did not “flee”).
"""

import re
from functools import cache
from itertools import takewhile

from briefcli import regexes
from briefcli.check import denials, differences, words
from briefcli.check.denials import END_CHARACTERS, FEW_WORDS, FIRST, Beside, is_past, is_verb
from briefcli.check.words import Word
from briefcli.extract.numbers import hedges, parts
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import PAST, PAST_PARTICIPLE
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.word_lists import Words
from briefcli.model.verdict import ChangeKind

_CHECKING = lexicon.checking()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

TURNING: frozenset[ChangeKind] = frozenset(("negation", "number", "name"))

_OFFICE = regexes.compile(r"([^\W\d_]+) [A-Z]")
_LONG_OFFICE = regexes.compile(r"(?:(?!of\b)[a-z]+ ){1,3}[A-Z]")
_CLOSING = frozenset("\"')]")
_EMPHASIS = frozenset("*_~")
_MARK_WITHIN = regexes.compile(r"[,;:.!?\"()—] ")
_LAST_WORD = regexes.compile(r"[\w']+$")
_FALSE_BEHIND = regexes.compile(
    rf",? {any_of(_CHECKING.copulas_before_falsehood)}(?: \w+ly)?(?: to be)?(?: an?)? {any_of(_CHECKING.calls_false)}\b"
)
_NEXT = regexes.compile(r",? ([^\W\d_]+)")
_ASIDE = regexes.compile(r"([\w']+)(?: ?— ?[^—.!?;]{1,40} ?— ?|, [^,—.!?;]{1,40}, )$")
_ENDS_OF_PARTS = ("of ", "half ")
_CONDITIONS_BEHIND = regexes.compile(rf",? ({any_of(_CHECKING.trailing_conditions)})\b")


def before(form: str, span: Span) -> Beside | None:
    """What stands directly before a span of `form` and is left out of it."""
    last = _last(form, span.start)
    if last is None:
        return None
    if last.text == ":":
        return _labelled(form, last)
    if last.text in ("—", ","):
        return _before_aside(form, span)
    lower = last.text.lower()
    if lower not in _words_before() and not lower.startswith("non-") and not lower.endswith("n't"):
        return _beside_number(form, span) if _is_number(form, span.start) else None
    return _turning(last, form, span) or _blurring(last, form, span)


def _last(form: str, place: int) -> Word | None:
    """The last word before a place, seen through marks that close after it and through emphasis: is (not) guilty."""
    last = words.last_before(form, place)
    while last is not None and (
        last.text in _EMPHASIS or (last.text in _CLOSING and form[last.start - 1 : last.start].strip())
    ):
        last = words.last_before(form, last.start)
    if last is None or "_" not in last.text or last.is_mark:
        return last
    return last._replace(text=last.text.strip("_"))


def _labelled(form: str, colon: Word) -> Beside | None:
    """What calls false, or not certain, what stands after a colon. False: the mayor stole."""
    label = _last(form, colon.start)
    if label is None:
        return None
    lower = label.text.lower()
    if lower in _CHECKING.labels_of_falsehood:
        return "negation", Span(label.start, colon.start)
    return ("hedge", Span(label.start, colon.start)) if lower in _CHECKING.labels_of_doubt else None


def _before_aside(form: str, span: Span) -> Beside | None:
    """A negation over what is put in between dashes or commas: not — repeat not — | guilty."""
    first = _NEXT.match(form, span.start)
    if first and first[1].lower() in _TEXT.coordinators:
        return None
    aside = _ASIDE.search(form, max(span.start - 2 * END_CHARACTERS, 0), span.start)
    if aside is None or not differences.is_negation(aside[1]):
        return None
    return "negation", Span(aside.start(1), aside.end(1))


def behind(form: str, span: Span) -> Beside | None:
    """What stands directly after a span of `form` and is left out of it."""
    if form[span.end : span.end + 1] not in (" ", ",", "-", "+", "±") or form[span.end - 1] in "!?":
        return None
    if form[span.end - 1] == ".":
        smaller = parts.rest(form, span.end)  # 5 ft. | 11 in.
        return ("number", Span(span.end + 1, smaller.end)) if smaller is not None else None
    following = _NEXT.match(form, span.end)
    if following and following[1].lower() not in _words_behind():
        return None
    smaller = parts.rest(form, span.end)
    if smaller is not None:
        return "number", Span(span.end + (form[span.end] == " "), smaller.end)
    last = _LAST_WORD.search(form, max(span.end - END_CHARACTERS, span.start), span.end)
    found = _negation_behind(form, span, last[0] if last else "")
    if found is not None:
        return found
    if any(words.is_numeric(word) for word in form[max(span.end - END_CHARACTERS, span.start) : span.end].split(" ")):
        hedge = hedges.behind(form, span.end, len(form))
        return ("hedge", hedge.span) if hedge else None
    condition = _CONDITIONS_BEHIND.match(form, span.end)
    return ("words", Span(condition.start(1), condition.end())) if condition else None


def _turning(last: Word, form: str, span: Span) -> Beside | None:
    """A negation before some words, directly or over little ones, or the number of which they have a part."""
    lower = last.text.lower()
    if differences.is_negation(last.text) and not lower.startswith("non-"):
        return _denying(last, form)
    if lower in ("almost", "nearly") and is_verb(form, span.start, PAST + PAST_PARTICIPLE):
        return "negation", Span(last.start, last.end)  # what nearly happened did not
    office = _OFFICE.match(form, span.start) if lower in _PEOPLE.qualifiers or lower == "vice" else None
    if office and office[1].lower() in _PEOPLE.titles_and_roles:
        return "name", Span(last.start, last.end)
    if lower == "former" and _LONG_OFFICE.match(form, span.start):
        return "name", Span(last.start, last.end)
    phrase = _phrase(form, span.start, lower, _CHECKING.negating_phrases)
    if phrase is not None:
        return "negation", phrase
    if lower not in _reaching():
        return None
    ahead = _ahead(form, span.start) if denials.may_deny(words.text_ahead(form, span.start)) else []
    return _governing(ahead, form, span) or denials.clause_denied(ahead, form, span) or _part(form, span)


def _denying(last: Word, form: str) -> Beside | None:
    """What a negation right before some words makes of them: why not pay, whether or not he paid, deny nothing."""
    earlier = words.last_before(form, last.start)
    before_not = earlier.text.lower() if earlier is not None and last.text == "not" else ""
    if before_not == "why":
        return None
    return "words" if before_not == "or" else "negation", Span(last.start, last.end)


def _blurring(last: Word, form: str, span: Span) -> Beside | None:
    """The hedge of a number, a doubt, a condition, or a word that takes back the noun after it: former, attempted."""
    is_number = _is_number(form, span.start)
    found = _beside_number(form, span) if is_number else None
    if found is not None:
        return found
    if differences.is_doubt(last.text) and not _is_said(form, last):
        return "hedge", Span(last.start, last.end)
    if last.text.lower() in _CHECKING.conditions_ahead or (last.text.lower() in _CHECKING.privatives and not is_number):
        return "words", Span(last.start, last.end)
    phrase = _phrase(form, span.start, last.text.lower(), _CHECKING.withholding_phrases)
    return ("words", phrase) if phrase is not None else None


def _phrase(form: str, place: int, last: str, listed: Words) -> Span | None:
    """The phrase of a list that ends with the last word before a place."""
    ends, phrases = _phrases(listed)
    found = phrases.search(form, max(place - END_CHARACTERS, 0), place) if last in ends else None
    return Span(found.start(1), found.end(1)) if found else None


def _is_number(form: str, place: int) -> bool:
    first = FIRST.match(form, place)
    return first is not None and words.is_numeric(first[1])


def _beside_number(form: str, span: Span) -> Beside | None:
    """The hedge before a number, or the larger unit before the rest of an amount: 5 feet | 10 inches."""
    larger = parts.rest(form, span.start)
    if larger is not None:
        return "number", Span(larger.start, span.start - 1)
    hedge = hedges.before(form, span.start)
    return ("hedge", hedge.span) if hedge else None


def _part(form: str, span: Span) -> Beside | None:
    """What only a part is said of: three of the | five people were hurt; not three of | the five people.

    A longer claim says more than that, so that it is only shown.
    """
    start = max(span.start - END_CHARACTERS, 0)
    may_be = any(map(form[start : span.start].lower().__contains__, _ENDS_OF_PARTS))
    part = _part_of().search(form, start, span.start) if may_be else None
    if part is None:
        return None
    is_noun = False
    for word in words.find(form, span.start, min(span.end, span.start + 3 * END_CHARACTERS))[:FEW_WORDS]:
        lower = word.text.lower()
        if is_noun and (lower in _TEXT.auxiliaries | _TEXT.modals or is_past(form, word)):
            return "number" if _is_short(form, span) else "words", Span(part.start(1), span.start - 1)
        if word.is_mark or lower in _TEXT.relatives or lower == "that":
            return None
        is_noun = is_noun or lower not in _TEXT.determiners | _TEXT.possessives
    return None


def _ahead(form: str, place: int) -> list[Word]:
    """The words before a place in its clause, the last one first."""
    return list(takewhile(lambda word: not word.is_mark, reversed(words.ahead(form, place))))


def _governing(ahead: list[Word], form: str, span: Span) -> Beside | None:
    """A negation that governs a few words over one or two little ones: not been | charged, none of the | five."""
    skipped = list(takewhile(lambda word: word.text.lower() in _CHECKING.little_words, ahead))
    negation = ahead[len(skipped)] if len(skipped) < len(ahead) else None
    if negation is None or not skipped:
        return None
    of = any(word.text == "of" for word in skipped) and negation.text.lower() in ("none", "neither")
    is_near = len(skipped) <= 2 and differences.is_negation(negation.text) and _is_short(form, span)
    return ("negation", Span(negation.start, skipped[0].end)) if of or is_near else None


def _is_short(form: str, span: Span) -> bool:
    claimed = span.of(form)
    return claimed.count(" ") < FEW_WORDS and not _MARK_WITHIN.search(claimed)


def _is_said(form: str, last: Word) -> bool:
    """Whether a word such as "reported" is the verb of somebody who says it, and not a participle: police reported."""
    if last.text not in _CHECKING.verbs_of_doubt:
        return False
    earlier = words.last_before(form, last.start)
    while earlier is not None and (earlier.text.lower() in _TEXT.adverbs or earlier.text == "."):
        earlier = words.last_before(form, earlier.start)
    apart = _TEXT.forms_of_be | _TEXT.determiners | _TEXT.prepositions
    return earlier is not None and not earlier.is_mark and earlier.text.lower() not in apart


def _negation_behind(form: str, span: Span, last: str) -> Beside | None:
    """The "not" of "I do | not"; what calls false the clause of a "that"."""
    after = _following().match(form, span.end)
    if after and (last.lower() in _TEXT.auxiliaries | _TEXT.modals | _CHECKING.believing or _ends(form, after)):
        return "negation", Span(after.start(1), after.end(1))
    if form[max(span.start - 5, 0) : span.start].lower().lstrip() == "that ":
        false = _FALSE_BEHIND.match(form, span.end)
        if false:
            return "negation", Span(span.end + len(false[0]) - len(false[0].lstrip(" ,")), false.end())
    return None


def _ends(form: str, after: re.Match[str]) -> bool:
    """Whether a clause ends after a negation, which so belongs to what stands before it."""
    return not form[after.end() : after.end() + 1].strip(".,;:!?)\"'") and after[1].lower() in ("not", "never")


@cache
def _reaching() -> frozenset[str]:
    """The words before some others over which, or with which, something further away may turn them."""
    return (
        _CHECKING.little_words | _CHECKING.denials | _CHECKING.denials_with_that | _CHECKING.asserting | {"half", "out"}
    )


@cache
def _words_before() -> frozenset[str]:
    """The words that may turn or blur what comes after them; others may only be a hedge, or a larger unit."""
    turning = _CHECKING.negations | _PEOPLE.qualifiers | _phrases(_CHECKING.negating_phrases)[0] | _reaching()
    blurring = _CHECKING.conditions_ahead | _CHECKING.privatives | _phrases(_CHECKING.withholding_phrases)[0]
    return frozenset(turning | blurring | _CHECKING.doubts | {"almost", "nearly"} | {"vice", "former"})


@cache
def _phrases(listed: Words) -> tuple[frozenset[str], re.Pattern[str]]:
    """The last words of the phrases of a list, and all of them before a place."""
    ends = frozenset(phrase.split()[-1] for phrase in listed)
    return ends, regexes.compile(rf"(?<!\w)({any_of(listed)}) $", re.IGNORECASE)


@cache
def _part_of() -> re.Pattern[str]:
    numbers = lexicon.numbers()
    shares = any_of({*numbers.small, *numbers.tens, *numbers.denominators} | _CHECKING.words_for_a_part)
    before = rf"(?<!\w)(?<!\bevery )(?<!\beach )((?:\d{{1,5}}|{shares}) of |half )(?:(?:the|these|those) )?$"
    return regexes.compile(before, re.IGNORECASE)


@cache
def _words_behind() -> frozenset[str]:
    """The words with which anything that is looked for after some words begins; most places have another one."""
    numbers = lexicon.numbers()
    phrases = _CHECKING.trailing_negations | _CHECKING.trailing_conditions | _CHECKING.copulas_before_falsehood
    found = {re.split(r"\W", phrase)[0] for phrase in phrases} | {"and", "give", "plus"}
    return frozenset(found | {*numbers.small, *numbers.tens, *numbers.vague}) | hedges.first_words_behind()


@cache
def _following() -> re.Pattern[str]:
    return regexes.compile(rf" ({any_of(_CHECKING.trailing_negations)})\b", re.IGNORECASE)
