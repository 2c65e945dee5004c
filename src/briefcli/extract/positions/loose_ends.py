"""What stands behind the words of a position and is no part of them: who says so, what was said besides, an “and”.

Orle backs the plan [, a clerk said]; claimed that it sank [, but whether it did is open]; rejected it in May [, and].
"""

import msgspec

from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.positions import verb_frames
from briefcli.extract.positions.stance import Stance
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    IN_NP,
    ING,
    NP,
    OF_NP,
    PAST,
    QUOTATION,
    THAT,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_POSITIONS = lexicon.positions()
_VERBS = lexicon.verbs()

_WHAT_NP_VP = letters("SUBORDINATOR NP VP")
_COMMA_NP = letters("COMMA NP")
_SAID_BY = letters("QUOTATION VP NP")
_BEHIND_SAYING = letters("NP OF PREPOSITION")
_LEFT_OVER_WORDS = 2
"""Words left over at an end: a comma and “and”."""
_OPENS_ASIDE = letters("SUBORDINATOR RELATIVE PREPOSITION")


def without(phrases: Phrases, stance: Stance) -> Stance:
    """A position without what only stands behind its words."""
    if stance.content.start < stance.words.start or stance.content.end < stance.words.end:
        return stance  # what was rejected or promised stands in front of the verb
    first = next((at for at in range(len(phrases.chunks)) if phrases.span(at).end > stance.content.start), 0)
    last = next((at for at in range(first, len(phrases.chunks)) if phrases.span(at).start >= stance.words.end), None)
    last = len(phrases.chunks) if last is None else last
    for index in range(first + 1, last):
        if _is_left_over(phrases, index, stance.words.end) or _is_loose(phrases, first, index, last):
            return _until(phrases, stance, index)
    return stance


def _until(phrases: Phrases, stance: Stance, index: int) -> Stance:
    """A position with its words up to a chunk."""
    end = phrases.tokens[phrases.chunks[index].first - 1].end
    if end <= max(stance.words.start, stance.content.start):
        return stance
    content = Span(stance.content.start, min(end, stance.content.end))
    return msgspec.structs.replace(stance, words=Span(stance.words.start, end), content=content)


def _is_loose(phrases: Phrases, first: int, index: int, last: int) -> bool:
    """Whether the words end before a chunk."""
    kind = phrases.shape[index]
    if kind == VP:
        return phrases.shape[index - 1 : index + 2] == _SAID_BY and _is_last(phrases, index + 2, last, index)
    if kind == COORDINATOR:
        return _takes_next(phrases, first, index) or _points_on(phrases, index)
    opens = [word.lower for word in phrases.words(index)]
    if opens == ["before"] and phrases.shape[index - 1 : index + 2] == QUOTATION + phrases.shape[index] + ING:
        return is_speech(phrases, index + 1)  # be guided by “peace,” before adding that
    if opens == ["in"] and phrases.shape[index + 1 : index + 4] == _WHAT_NP_VP:
        return phrases.words(index + 1)[0].lower == "what" and is_speech(phrases, index + 3)
    if kind != COMMA:
        return False
    is_said = phrases.shape[index : index + 2] == _COMMA_NP and _is_whole(phrases, first, index)
    return (is_said and _says_so(phrases, index + 1, last)) or _is_besides(phrases, index)


def _takes_next(phrases: Phrases, first: int, coordinator: int) -> bool:
    """Whether “and” goes on with the next position behind what is to be done: demanded that it act [and condemned]."""
    inner = phrases.shape.find(VP, first, coordinator)
    if phrases.shape[first] != THAT or inner < 0 or phrases.shape[coordinator + 1 : coordinator + 2] != VP:
        return False
    due, does = (_VERBS.get(phrases.words(one)[-1].lower) for one in (inner, coordinator + 1))
    is_due = due is not None and BASE_FORM in due.forms and PAST not in due.forms
    is_told = does is not None and PAST in does.forms and BASE_FORM not in does.forms
    is_one = all(word.tag == ADVERB for one in (inner, coordinator + 1) for word in phrases.words(one)[:-1])
    return is_one and is_due and is_told and phrases.lemma(coordinator + 1) in verb_frames.of_verbs()


def _points_on(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” goes on with what somebody points to, which is taken for a noun: oppose it [and point to]."""
    noun = coordinator + 1
    if phrases.shape[noun : noun + 1] != NP or len(phrases.words(noun)) > 1:
        return False
    behind = [token.lower for token in phrases.tokens[phrases.chunks[noun].last :][:1]]
    return phrases.words(noun)[0].lower in ("point", "points") and behind in (["out"], ["to"])


def _is_left_over(phrases: Phrases, index: int, end: int) -> bool:
    """Whether nothing but “and” or the like stands at the end of the words, with its comma or without."""
    first = phrases.chunks[index].first
    rest = [token for token in phrases.tokens[first : first + _LEFT_OVER_WORDS + 1] if token.start < end]
    is_short = len(rest) <= _LEFT_OVER_WORDS
    return is_short and all(token.tag == COMMA or token.lower in _POSITIONS.left_over for token in rest)


def _is_whole(phrases: Phrases, first: int, comma: int) -> bool:
    """Whether what stands before a comma is said in full: that it sank[,]; but not: that when it sank[,]."""
    if phrases.shape[first] != THAT:
        return True
    return VP in phrases.shape[first:comma] and phrases.shape[first + 1] not in _OPENS_ASIDE


def _says_so(phrases: Phrases, sayer: int, last: int) -> bool:
    """Whether the words end with whoever says so: [a clerk said], [the mayor of Orle told the Herald on Friday]."""
    says = sayer + 1
    while phrases.shape[says : says + 2] in (IN_NP, OF_NP):
        says += 2
    return says < last and phrases.shape[says] == VP and _is_last(phrases, says + 1, last, says)


def _is_last(phrases: Phrases, behind: int, last: int, says: int) -> bool:
    """Whether nothing but a hearer, a day or a place stands behind a verb of saying, or of ordering."""
    is_told = is_speech(phrases, says) or phrases.lemma(says) == "order"
    return is_told and not phrases.shape[behind:last].strip(_BEHIND_SAYING)


def _is_besides(phrases: Phrases, comma: int) -> bool:
    """Whether a comma leads to what is told besides: [, but whether it did], [, without giving], [, as boats left]."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[comma].last :][:3]]
    if " ".join(behind[:2]) in _POSITIONS.told_besides or " ".join(behind) in _POSITIONS.told_besides:
        return True
    does = comma + 3
    while phrases.shape[does : does + 2] in (IN_NP, OF_NP):
        does += 2
    is_clause = phrases.shape[comma + 1 : comma + 3] == IN_NP and phrases.shape[does : does + 1] == VP
    return is_clause and [word.lower for word in phrases.words(comma + 1)] == ["as"]
