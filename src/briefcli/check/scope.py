"""What stands beside some words, is left out of them, and turns or blurs what they say: not, denied that, at least.

A negation turns them round: what is left says the opposite of the report. A hedge, a doubt or a condition blurs
them: what is left says it with more certainty. Words behind a quotation mark were chosen by somebody to be quoted
by themselves, so that nothing before the mark counts (He did not “flee”).
"""

import re
from functools import cache
from itertools import takewhile

from briefcli.check import differences, words
from briefcli.check.words import Word
from briefcli.extract import hedges, lexicon, number_parts, number_words
from briefcli.extract.offsets import Span
from briefcli.model.verdict import ChangeKind

Beside = tuple[ChangeKind, Span]
"""What is left out, and where it stands: a negation, the number of which the words have a part, a hedge, a condition
(of the kind "words")."""

_ENDS = 30
"""Characters of the words' ends in which a number is looked for that may be hedged from outside."""
_FEW = 6
"""Words that a negation one or two little words before them still governs as a whole: charged with murder."""
_NEAR = 7
"""Words before "that" in which its verb stands, with the negation of it."""
_FIRST = re.compile(r"[$£€¥]?[-+.]?([\d¼-¾⅐-⅞]|[^\W\d_]+)")
_MARK_WITHIN = re.compile(r"[,;:.!?\"()—] ")
_LAST_WORD = re.compile(r"[\w']+$")
_FALSE_BEHIND = re.compile(
    r",? (?:is|was|are|were|has been|have been|proved|turned out)(?: \w+ly)?(?: to be)?(?: an?)? "
    r"(?:baseless|denied|debunked|disproved|fabricated|fake|false|hoax|incorrect|lie|myth|nonsense|not the case"
    r"|not true|unfounded|untrue|wrong)\b"
)
_CONDITIONS_BEHIND = re.compile(r",? (only if|if|unless|provided(?: that)?|as long as|in case)\b")


def before(form: str, span: Span) -> Beside | None:
    """What stands directly before a span of `form` and is left out of it."""
    last = words.last_before(form, span.start)
    if last is None:
        return None
    return _turning(last, form, span) or _blurring(last, form, span)


def behind(form: str, span: Span) -> Beside | None:
    """What stands directly behind a span of `form` and is left out of it."""
    if form[span.end : span.end + 1] not in (" ", ",", "-", "+", "±") or form[span.end - 1] in ".!?":
        return None
    smaller = number_parts.rest(form, span.end)
    if smaller is not None:
        return "number", Span(span.end + (form[span.end] == " "), smaller.end)
    last = _LAST_WORD.search(form, max(span.end - _ENDS, span.start), span.end)
    found = _negation_behind(form, span, last[0] if last else "")
    if found is not None:
        return found
    if any(words.is_numeric(word) for word in form[max(span.end - _ENDS, span.start) : span.end].split(" ")):
        hedge = hedges.behind(form, span.end, len(form))
        return ("hedge", hedge.span) if hedge else None
    condition = _CONDITIONS_BEHIND.match(form, span.end)
    return ("words", Span(condition.start(1), condition.end())) if condition else None


def _turning(last: Word, form: str, span: Span) -> Beside | None:
    """A negation before some words, directly or over little ones, or the number of which they have a part."""
    if differences.is_negation(last.text):
        return "negation", Span(last.start, last.end)
    lower, listed = last.text.lower(), lexicon.load()
    if lower not in listed["little_words"] and lower not in listed["denials"]:
        return None
    ahead = _ahead(form, span.start)
    return _governing(ahead, form, span) or _clause_denied(ahead, form, span) or _part(form, span)


def _blurring(last: Word, form: str, span: Span) -> Beside | None:
    """The hedge of a number, a doubt, a condition, or a word that takes back the noun behind it: former, attempted."""
    is_number = _is_number(form, span.start)
    found = _beside_number(form, span) if is_number else None
    if found is not None:
        return found
    if differences.is_doubt(last.text) and not _is_said(form, last):
        return "hedge", Span(last.start, last.end)
    listed = lexicon.load()
    if last.text.lower() in listed["conditions"] or (last.text in listed["privatives"] and not is_number):
        return "words", Span(last.start, last.end)
    return None


def _is_number(form: str, place: int) -> bool:
    first = _FIRST.match(form, place)
    return first is not None and words.is_numeric(first[1])


def _beside_number(form: str, span: Span) -> Beside | None:
    """The hedge before a number, or the larger unit before the rest of an amount: 5 feet | 10 inches."""
    larger = number_parts.rest(form, span.start)
    if larger is not None:
        return "number", Span(larger.start, span.start - 1)
    hedge = hedges.before(form, span.start)
    return ("hedge", hedge.span) if hedge else None


def _part(form: str, span: Span) -> Beside | None:
    """Of what only a part is told something: three of the | five people were hurt; not three of | the five people."""
    part = _part_of().search(form, max(span.start - _ENDS, 0), span.start)
    if part is None:
        return None
    listed, is_noun = lexicon.load(), False
    for word in words.find(form, span.start, min(span.end, span.start + 2 * _ENDS))[:_FEW]:
        lower = word.text.lower()
        if is_noun and (lower in listed["auxiliaries"] | listed["modals"] or _is_past(form, word)):
            return "number", Span(part.start(1), span.start - 1)
        if word.is_mark or lower in listed["prepositions"] | listed["relatives"] | {"of", "that", "to"}:
            return None
        is_noun = is_noun or not (lower in listed["determiners"] | listed["possessives"] or words.is_numeric(lower))
    return None


def _is_past(form: str, word: Word) -> bool:
    """Whether a word is a verb in the past: burned, but not the participle of "ships burned in the war"."""
    verb = lexicon.load().verbs.get(word.text.lower())
    forms = set(verb.forms) if verb is not None else set()
    return "d" in forms and ("n" not in forms or not re.match(r" [^\W\d_]", form[word.end : word.end + 2]))


def _ahead(form: str, place: int) -> list[Word]:
    """The words before a place in its clause, the last one first."""
    before = words.around(form, place)[0]
    return list(takewhile(lambda word: not word.is_mark, reversed(before)))


def _governing(ahead: list[Word], form: str, span: Span) -> Beside | None:
    """A negation that governs a few words over one or two little ones: not been | charged, none of the | five."""
    listed = lexicon.load()
    skipped = list(takewhile(lambda word: word.text.lower() in listed["little_words"], ahead))
    negation = ahead[len(skipped)] if len(skipped) < len(ahead) else None
    if negation is None or not skipped:
        return None
    of = any(word.text == "of" for word in skipped) and negation.text.lower() in ("none", "neither")
    is_near = len(skipped) <= 2 and differences.is_negation(negation.text) and _is_short(form, span)
    return ("negation", Span(negation.start, skipped[0].end)) if of or is_near else None


def _is_short(form: str, span: Span) -> bool:
    claimed = span.of(form)
    return claimed.count(" ") < _FEW and not _MARK_WITHIN.search(claimed)


def _clause_denied(ahead: list[Word], form: str, span: Span) -> Beside | None:
    """What denies the clause that the words begin: denied that, it is not true that, denied taking."""
    listed = lexicon.load()
    near = ahead[: _NEAR + 1]
    if not near:
        return None
    if near[0].text.lower() in listed["denials"]:
        first = form[span.start : span.start + _ENDS].split(" ", 1)[0].lower()
        is_clause = first in listed["subject_pronouns"] or first.endswith("ing") or first in ("there", "any")
        turned = is_clause and not any(differences.is_negation(word.text) for word in near[1:4])
        return ("negation" if turned else "words", Span(near[0].start, near[0].end))
    if near[0].text.lower() != "that":
        return None
    denial = next((word for word in near[1:] if word.text.lower() in listed["denials"]), None)
    negation = next((word for word in near[1:] if differences.is_negation(word.text)), None)
    if (denial is None) == (negation is None):
        return None
    if denial is None and (len(near) < 2 or near[1].text.lower() not in listed["asserting"]):
        return None
    start = min(word.start for word in (denial, negation) if word is not None)
    return "negation", Span(start, near[0].end)


def _is_said(form: str, last: Word) -> bool:
    """Whether a word such as "reported" is the verb of somebody who says it, and no participle: police reported."""
    if last.text not in lexicon.load()["verbs_of_doubt"]:
        return False
    listed = lexicon.load()
    earlier = words.last_before(form, last.start)
    while earlier is not None and (earlier.text.lower() in listed["adverbs"] or earlier.text == "."):
        earlier = words.last_before(form, earlier.start)
    apart = listed["forms_of_be"] | listed["determiners"] | listed["prepositions"]
    return earlier is not None and not earlier.is_mark and earlier.text.lower() not in apart


def _negation_behind(form: str, span: Span, last: str) -> Beside | None:
    """The "not" of "I do | not"; what calls false the clause of a "that"."""
    after = _following().match(form, span.end)
    listed = lexicon.load()
    if after and (last.lower() in listed["auxiliaries"] | listed["modals"] | listed["believing"] or _ends(form, after)):
        return "negation", Span(after.start(1), after.end(1))
    if form[max(span.start - 5, 0) : span.start].lower().lstrip() == "that ":
        false = _FALSE_BEHIND.match(form, span.end)
        if false:
            return "negation", Span(span.end + len(false[0]) - len(false[0].lstrip(" ,")), false.end())
    return None


def _ends(form: str, after: re.Match[str]) -> bool:
    """Whether a clause ends behind a negation, which so belongs to what stands before it."""
    return not form[after.end() : after.end() + 1].strip(".,;:!?)\"'") and after[1].lower() in ("not", "never")


@cache
def _part_of() -> re.Pattern[str]:
    numbers = "|".join(sorted((*number_words.load().small, *number_words.load().tens), reverse=True))
    shares = rf"\d{{1,5}}|{numbers}|few|half|many|most|part|several|some|thirds?|quarters?"
    return re.compile(rf"(?<!\w)((?:{shares}) of )(?:(?:the|these|those) )?$", re.IGNORECASE)


@cache
def _following() -> re.Pattern[str]:
    return re.compile(r" (not|never|n't|no longer|hardly|scarcely|neither|nor)\b", re.IGNORECASE)
