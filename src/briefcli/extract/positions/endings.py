"""Where the words of a position end: before when, where and why it was taken, and what else its holder does.

Demanded an inquiry [amid rising anger], [after talks collapsed], [in a statement on Monday], [last week].
"""

from briefcli.extract.clauses import asides, contents
from briefcli.extract.clauses.cues import is_remark, is_speech
from briefcli.extract.positions import verb_frames
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COMMA,
    COORDINATOR,
    INFINITIVE,
    ING,
    NAME,
    NP,
    OF,
    PASSIVE,
    PAST,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_HAS_CLAUSE = THAT + RELATIVE + SUBORDINATOR + VP
_AND_VP = letters("COORDINATOR VP")
_THAT_AND_VP = THAT + _AND_VP
_AND_ABOUT_SOME_DID = letters("COMMA COORDINATOR PREPOSITION NP VP")
_SAYS_ON = NP + THAT + VP + INFINITIVE
_ING_NP = letters("ING NP")
_A = ("a", "an")
_THE_LARGEST = (frozenset(("the",)), lexicon.figures().superlatives)
_BOTH = [True, True]
_CHANGES = lexicon.figures().nouns_of_change
_NUMBERS = lexicon.numbers()
_WEEKDAYS = lexicon.dates().weekdays
_TAKEN_AT_ONCE: frozenset[PositionKind] = frozenset({"agreement", "appeal", "demand", "denial", "offer", "refusal"})
"""Kinds of which “after” and “despite” say how they were taken, and not what is to be done then."""
_HELD_TO_BE: frozenset[PositionKind] = frozenset({"accusation", "denial", "refusal"})
"""Kinds whose verbs say with “as” what something is held to be: dismissed it as a sham."""
_OF_WHAT_WAS_DONE: frozenset[PositionKind] = frozenset({"accusation", "agreement", "denial"})
"""Kinds of which a form in -ing tells what was done: denied taking it, confessed to taking it."""
_MOST_CHUNKS_BEFORE_VERB = 5
"""Chunks of a subject and what belongs to it: as the leaders of the town and the port met."""


_AND_IN_YEAR = letters("COORDINATOR PREPOSITION NP")
_BY_NP_TO_NP = letters("PREPOSITION NP PREPOSITION NP")
_DOES = (VP, PASSIVE)
_ONLY_THEN = (["only", "when"], ["only", "after"])


def last(phrases: Phrases, verb: int, kind: PositionKind, content: int, end: int) -> int:
    """The chunk before which the words of a position end, at most `end`."""
    is_done = phrases.shape[content] == ING and kind in _OF_WHAT_WAS_DONE
    if phrases.shape[content : content + 3] == _THAT_AND_VP:
        return content + 1  # denied that and said it was late
    if phrases.shape[content] in _HAS_CLAUSE or is_done:
        return end
    act = content
    for index in range(content + 1, end):
        if phrases.shape[index] == COMMA and _is_beside(phrases, index, end):
            return index
        if phrases.shape[index] == COORDINATOR and is_earlier(phrases, index):
            return index - (phrases.shape[index - 1] in (PREPOSITION, SUBORDINATOR))
        is_following = [word.lower for word in phrases.words(index)] == ["following"]
        if is_following and phrases.shape[index - 1] == INFINITIVE:
            continue  # to keep following it
        if phrases.shape[index] == ING and kind in _OF_WHAT_WAS_DONE and not is_following:
            return end  # accused him of lying at a conference
        if phrases.shape[index] == INFINITIVE:
            act = index
        is_next = _goes_on(phrases, verb, index) or _goes_on_then(phrases, index)
        is_next = is_next or contents.has_done_too(phrases, verb, content, index)
        if is_next or _tells_how(phrases, verb, kind, act, index):
            return index
        if phrases.shape[index] == COORDINATOR and _opens_next(phrases, index + 1):
            return index
        if phrases.shape[index] in _HAS_CLAUSE:
            return index if phrases.shape[index] == THAT and _is_of_cleft(phrases, verb) else end
    return end


def _opens_next(phrases: Phrases, first: int) -> bool:
    """Whether another does something, or the next thing is decided.

    Demanded a count and [the mayor, Ann Doe,] promised one; to reject the fee and [by nine to six] to cut the grant.
    """
    return asides.is_post_of_next(phrases, first) or _is_by_votes(phrases, first)


def _is_by_votes(phrases: Phrases, by: int) -> bool:
    """Whether the votes begin by which the next thing is decided: by nine to six; not: by nine bakers."""
    if not phrases.shape.startswith(_BY_NP_TO_NP, by):
        return False
    words = [token.lower for chunk in range(by, by + len(_BY_NP_TO_NP)) for token in phrases.words(chunk)]
    votes = [word for word in words if word != "votes"]
    return votes[::2] == ["by", "to"] and all(_number(word) is not None for word in votes[1::2])


def is_earlier(phrases: Phrases, coordinator: int) -> bool:
    """Whether “before” only tells that it was so once: has promised to do it before[, but]."""
    before = phrases.tokens[: phrases.chunks[coordinator].first][-1:]
    return [token.lower for token in before] == ["before"]


def _is_of_cleft(phrases: Phrases, verb: int) -> bool:
    """Whether “that” goes on with what came only then: it was only when Doe threatened to sue [that Roe paid]."""
    words = [token.lower for token in phrases.tokens[: phrases.chunks[verb].first]]
    return any(words[at : at + 2] in _ONLY_THEN for at in range(len(words) - 1))


def _is_beside(phrases: Phrases, comma: int, end: int) -> bool:
    """Whether a comma leads to who reports it, a condition or what goes on meanwhile: [, records show], [, just as]."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[comma].last :]]
    if " ".join(behind[:2]) in _POSITIONS.opens_beside:
        return True
    if phrases.shape.startswith(_AND_ABOUT_SOME_DID, comma):
        return True  # ordered it shut, and about 40 guests have left
    if phrases.shape[comma + 1 : comma + 2] != NP:
        return False
    if [word.lower in known for word, known in zip(phrases.words(comma + 1), _THE_LARGEST, strict=False)] == _BOTH:
        return True  # to pay damages[, the largest award of its kind]
    says = comma + 2
    while phrases.shape[says : says + 2] in (PREPOSITION + NP, OF + NP):
        says += 2
    is_last = says + 1 >= end or phrases.shape[says + 1] not in _SAYS_ON
    if says < end and phrases.shape[says] == VP:
        return is_last and is_speech(phrases, says)
    known = _VERBS.get(phrases.head(comma + 1).lower)
    return comma + 2 >= end and known is not None and known.lemma in ("show", "report")  # records show


def before_next(phrases: Phrases, verb: int, content: int, end: int) -> int:
    """The chunk before which a clause ends, where its holder says or does more behind a comma.

    Denied that it owed a cent [, describing the claim as false]; denied that it lied [, and blamed the weather].
    """
    inner = phrases.shape.find(VP, content, end)
    if inner < 0 or phrases.shape[verb] == ING:
        return end
    for index in range(inner + 1, end - 1):
        if phrases.shape[index] != COMMA:
            continue
        if phrases.shape[index + 1] == ING and _says_more(phrases, index + 1):
            return index
        does = index + 2
        is_and = phrases.shape[index + 1 : does + 1] == _AND_VP and does < end
        if is_and and phrases.lemma(does) in verb_frames.of_verbs() and _is_as_told(phrases, verb, does):
            return index
    return end


def before_saying(phrases: Phrases, content: int, end: int) -> int:
    """The chunk before which words end where their holder goes on behind a time: to be moved next month [saying]."""
    for index in range(content + 1, end):
        if phrases.shape[index] == ING and phrases.tokens[phrases.chunks[index].first - 1].tag == TIME:
            return index if is_speech(phrases, index) else end
    return end


def _says_more(phrases: Phrases, doing: int) -> bool:
    """Whether a form in -ing tells what the holder says besides: denied that it lied [, blaming the weather]."""
    lemma = phrases.lemma(doing)
    return lemma in _POSITIONS.naming_verbs or lemma in verb_frames.of_verbs() or is_speech(phrases, doing)


def _is_as_told(phrases: Phrases, verb: int, does: int) -> bool:
    """Whether a verb is one word in the past, as that of the position: denied it, and blamed them."""
    return len(phrases.words(does)) == 1 and _is_past(phrases, verb) and _is_past(phrases, does)


def _tells_how(phrases: Phrases, verb: int, kind: PositionKind, act: int, index: int) -> bool:
    """Whether a chunk opens words that tell when, where or why the position was taken."""
    opener = phrases.words(index)[0].lower
    if opener == "following" and phrases.shape[index : index + 2] == _ING_NP:
        return True
    if len(phrases.words(index)) > 1 or phrases.shape[index] not in (PREPOSITION, SUBORDINATOR):
        return False
    is_act = phrases.shape[act] in (INFINITIVE, ING)
    if opener in _POSITIONS.taken_amid:
        return True
    behind = phrases.shape[index + 1 : index + 2]
    if opener == "as":
        does = _verb_behind(phrases, index) if behind == NP and not is_what_it_is(phrases, index) else None
        is_called = kind in _HELD_TO_BE and does is not None and COORDINATOR in phrases.shape[index:does]
        return does is not None and not is_called  # dismissed it as a sham and the guild left
    if opener == "after":
        return _is_after(phrases, kind, index, is_act=is_act)
    if opener == "while":
        does = _verb_behind(phrases, index)
        return does is not None and _is_past(phrases, verb) and _is_past(phrases, does)
    if opener == "despite":
        return not is_act or kind in _TAKEN_AT_ONCE
    is_gathering = opener in ("at", "during") and _is_gathering(phrases, index + 1)
    if is_gathering and not is_act and kind in _TAKEN_AT_ONCE and kind != "denial":
        return True  # approved it at a meeting; but not denied a part in a row at a meeting
    if opener == "during":
        return not is_act and kind in _OF_WHAT_WAS_DONE
    is_result = behind == NP and phrases.head(index + 1).lower in _POSITIONS.comes_of_it
    if opener == "in" and is_result and phrases.words(index + 1)[0].lower != "the":
        return True  # rejects the plan in a blow to the mayor
    if opener in ("at", "in") and behind == NP:
        is_said = phrases.head(index + 1).lower in _POSITIONS.stated_in and phrases.words(index + 1)[0].lower in _A
        noun = index - 1
        is_of_words = phrases.shape[noun] == NP and (
            phrases.head(noun).lower in _POSITIONS.said_to_be_so or is_remark(phrases, noun)
        )
        return is_said and not is_of_words
    return False


def is_what_it_is(phrases: Phrases, index: int) -> bool:
    """Whether “as” leads to what something is held to be: dismissed it [as partial], [as “nonsense”], and left."""
    called = index + 1
    is_as = [word.lower for word in phrases.words(index)] == ["as"]
    is_quality = phrases.shape[called : called + 1] == NP and phrases.head(called).tag == ADJECTIVE
    if phrases.shape[called : called + 1] in (VP, PASSIVE) and called < len(phrases.chunks):
        is_quality = lexicon.may_be_participle(phrases.words(called)[-1].lower)  # as politically motivated
    return is_as and (is_quality or phrases.shape[called : called + 1] == QUOTATION)


def _is_gathering(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is where people decide, or say so: approved it at [a meeting]; but not at talks."""
    return phrases.shape[noun : noun + 1] == NP and phrases.head(noun).lower in _POSITIONS.decided_at


def _is_after(phrases: Phrases, kind: PositionKind, index: int, *, is_act: bool) -> bool:
    """Whether “after” tells what went before: after talks collapsed; but not to pay after the vote."""
    if not is_act:
        return True
    if phrases.shape[index + 1 : index + 2] == ING:
        return kind in _TAKEN_AT_ONCE
    does = _verb_behind(phrases, index)
    return does is not None and _is_past(phrases, does)


def _verb_behind(phrases: Phrases, opener: int) -> int | None:
    """The verb of a side clause, whose subject stands behind what opens it."""
    for index in range(opener + 2, min(opener + 2 + _MOST_CHUNKS_BEFORE_VERB, len(phrases.chunks))):
        if phrases.shape[opener + 1] == NP and phrases.shape[index] == VP:
            return index
        if phrases.shape[index] not in (NP, OF, PREPOSITION, COORDINATOR):
            return None
    return None


def _is_past(phrases: Phrases, verb: int) -> bool:
    """Whether a verb tells of the past: collapsed, had lost, was shut."""
    known = _VERBS.get(phrases.words(verb)[0].lower)
    return known is not None and PAST in known.forms


def _goes_on_then(phrases: Phrases, index: int) -> bool:
    """Whether “and” and a year lead to the next deed: refused all calls [and in 1998 left]."""
    is_then = phrases.shape[index : index + 3] == _AND_IN_YEAR and phrases.shape[index + 3 : index + 4] in _DOES
    return is_then and phrases.words(index + 1)[0].lower == "in" and phrases.words(index + 2)[0].lower.isdecimal()


def _goes_on(phrases: Phrases, verb: int, index: int) -> bool:
    """Whether “and” goes on with what else the holder does: denies it [and points out that], [and wants to build]."""
    if phrases.shape[index] != COORDINATOR or phrases.shape[index + 1 : index + 2] != NP:
        return False
    words = phrases.words(index + 1)
    cue, does = (_VERBS.get(word.lower) for word in (phrases.words(verb)[0], words[0]))
    is_present = cue is not None and THIRD_PERSON in cue.forms and does is not None and THIRD_PERSON in does.forms
    return len(words) == 1 and is_present and phrases.shape[index + 2 : index + 3] in (INFINITIVE, THAT)


def without_time(phrases: Phrases, verb: int, words: Span) -> Span:
    """Words without the time at which the position was taken: rejected it [last week], refused to pay [yesterday]."""
    tokens = [token for token in phrases.tokens if words.start <= token.start < words.end]
    if phrases.lemma(verb) == "accuse" and len(tokens) > 1 and tokens[-1].lower == "instead":
        return Span(words.start, tokens[-2].end)  # accusing the navy instead
    if not _is_past(phrases, verb):
        return words
    for count in (3, 2, 1):
        told = " ".join(token.lower for token in tokens[-count:])
        is_time = told in _POSITIONS.taken_then and len(tokens) > count + 1
        is_time = is_time or (count == 1 and told in _WEEKDAYS and len(tokens) > 1 and tokens[-2].lower == "guilty")
        if (
            is_time
            and tokens[-count - 1].tag not in (NAME, TIME)
            and tokens[-count - 1].lower not in _TEXT.prepositions
        ):
            return Span(words.start, tokens[-count - 1].end)
    return words


def without_votes(phrases: Phrases, content: int, words: Span) -> Span:
    """Words without the votes by which something was decided: rejected the plan [by nine votes to three on Monday].

    A range has its lower end first: rejected a plan to cut it by two to three crowns. What is to become less may be
    told from more to less: a plan to cut the fleet by 40 to 20 ships.
    """
    first = phrases.span(content).start
    tokens = [token for token in phrases.tokens if first <= token.start < words.end]
    for at in range(1, len(tokens)):
        if tokens[at].lower != "by":
            continue
        told = [token for token in tokens[at + 1 :] if token.lower != "votes"]
        is_said = len(told) < len(tokens) - at - 1
        if len(told) < len("N to M".split()) or told[1].lower != "to":
            continue
        won, lost = _number(told[0].lower), _number(told[2].lower)
        is_more = won is not None and lost is not None and won > lost
        is_end = all(token.tag == TIME or token.lower == "on" for token in told[3:])
        if is_more and is_end and (is_said or not _is_change(phrases, content, tokens[at].start)):
            return Span(words.start, tokens[at - 1].end)
    return words


def _is_change(phrases: Phrases, content: int, end: int) -> bool:
    """Whether something is to be done or to change by a number: a plan to shrink it [by 40], a cut of the fleet."""
    chunks = [index for index in range(content, len(phrases.chunks)) if phrases.span(index).start < end]
    return any(
        phrases.shape[index] in (INFINITIVE, ING) or any(word.lower in _CHANGES for word in phrases.words(index))
        for index in chunks
    )


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBERS.small.get(word)
