"""What a reporter adds to reported words behind a comma: other counts, what others do or say too, another name."""

from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_cue, is_speech, is_statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    CLAUSE,
    COMMA,
    COORDINATOR,
    INFINITIVE,
    ING,
    NP,
    NUMBER,
    PREPOSITION,
    RELATIVE,
    STOP,
    THAT,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_TEXT = lexicon.text()
_AS_DO = letters("PREPOSITION VP NP")
_AS_SAID = PREPOSITION + CLAUSE
_KNOWN_AS = (letters("VP PREPOSITION NP"), letters("PASSIVE PREPOSITION NP"))
_OPENS_RELATIVE = (THAT, RELATIVE)
_NUMBER_IN_NUMBER = letters("NP PREPOSITION NP")
_BEHIND_SAYER = (STOP, COMMA, PREPOSITION, "")
_SHARE_DOES = pattern("NP (?:[PREPOSITIONS] NP)? VP")
_ENDS_SUBJECT = frozenset(letters("COMMA VP THAT COORDINATOR SUBORDINATOR STOP"))
_GOES_ON = (letters("COMMA VP"), letters("COMMA INFINITIVE"))


def opens(phrases: Phrases, cue: int, start: int, index: int) -> bool:
    """Whether a chunk opens what is added to the words that begin at `start`, behind the verb `cue`."""
    is_parted = phrases.shape[index] == COMMA
    if index > start and phrases.shape[index] == COORDINATOR and _is_share_asked(phrases, cue):
        return _is_next_share(phrases, index + 1)
    if index > start and _is_parallel(phrases, cue, start, index + is_parted):
        return True
    return is_parted and index > start and _is_aside(phrases, cue, index)


def _is_aside(phrases: Phrases, cue: int, comma: int) -> bool:
    """Whether a comma opens what the reporter adds."""
    if any(rest in phrases.shape[comma + 1 :] for rest in _GOES_ON):
        return False
    if _is_as_others(phrases, comma + 1) or _is_other_name(phrases, comma + 1) or _are_remarks(phrases, comma + 1):
        return True
    return _is_count_beside(phrases, comma + 1) and _is_share_asked(phrases, cue)


def _is_as_others(phrases: Phrases, opener: int) -> bool:
    """Whether others do, or say, the same: wants an inquiry, as have other members; it was late, as Roe had said."""
    shape = phrases.shape
    if shape[opener : opener + 1] != PREPOSITION or phrases.words(opener)[0].lower != "as":
        return False
    if shape.startswith(_AS_DO, opener):
        return [word.lower in _CLAUSES.does_too for word in phrases.words(opener + 1)] == [True]
    is_said = shape.startswith(_AS_SAID, opener) and is_speech(phrases, opener + 2)
    return is_said and shape[opener + 3 : opener + 4] in _BEHIND_SAYER


def _is_other_name(phrases: Phrases, verb: int) -> bool:
    """Whether the reporter tells what something is called besides: , also known as the Long Pier."""
    first = phrases.chunks[verb].first if verb < len(phrases.shape) else 0
    is_known = phrases.shape[verb : verb + 3] in _KNOWN_AS and phrases.words(verb)[-1].lower == "known"
    return is_known and phrases.words(verb + 1)[0].lower == "as" and phrases.tokens[first - 1].lower == "also"


def _are_remarks(phrases: Phrases, noun: int) -> bool:
    """Whether the reporter tells of the words as such: , remarks that were printed; , comments which drew laughter."""
    if phrases.shape[noun : noun + 1] not in (NP, VP) or phrases.shape[noun + 1 : noun + 2] not in _OPENS_RELATIVE:
        return False
    words = [word.lower for word in phrases.words(noun)]
    return len(words) == 1 and words[0].endswith("s") and is_statement(words[0])


def _is_share_asked(phrases: Phrases, cue: int) -> bool:
    """Whether the subject of a verb is a share of the people asked, who tell no counts: 52 percent, six in ten."""
    shape, first = phrases.shape, cue
    while first and shape[first - 1] not in _ENDS_SUBJECT:
        first -= 1
    if cue < 1 or subjects.subject(phrases, cue) is None:
        return False
    if shape[first : first + 3] == _NUMBER_IN_NUMBER and all(_counts(phrases, noun) for noun in (first, first + 2)):
        return True
    is_number = shape[first:cue] == NP and all(word.tag == NUMBER for word in phrases.words(first))
    return is_number or any(_is_share(phrases, noun) for noun in range(first, cue))


def _counts(phrases: Phrases, noun: int) -> bool:
    words = phrases.words(noun)
    return any(word.tag == NUMBER or word.lower in _TEXT.number_words or word.lower == "one" for word in words)


def _is_share(phrases: Phrases, noun: int) -> bool:
    words = phrases.words(noun)
    return any(word.lower in _CLAUSES.shares_asked or word.lower.endswith("%") for word in words)


def _is_count_beside(phrases: Phrases, index: int) -> bool:
    """Whether another count stands behind a comma: , compared with 41 percent; , a 16-point margin; , 34% hopeful."""
    shape = phrases.shape
    index += shape[index : index + 1] == COORDINATOR
    if index >= len(shape):
        return False
    if phrases.words(index)[0].lower in _CLAUSES.counts_beside:
        return True
    index += shape[index] == PREPOSITION
    if shape[index : index + 1] != NP:
        return False
    is_margin = phrases.head(index).lower in _CLAUSES.margins and _has_digit(phrases, index)
    return is_margin or _is_share(phrases, index) or _is_same_number(phrases, index)


def _has_digit(phrases: Phrases, noun: int) -> bool:
    return any(any(map(str.isdigit, word.lower)) for word in phrases.words(noun))


def _is_next_share(phrases: Phrases, index: int) -> bool:
    """Whether “and” leads to how many others would: and about the same number would; and more than 4 in 10 said."""
    shape = phrases.shape
    index += shape[index : index + 1] == PREPOSITION
    match = _SHARE_DOES.match(shape, index)
    if match is None:
        return False
    is_in = shape[index : index + 3] == _NUMBER_IN_NUMBER and _counts(phrases, index) and _counts(phrases, index + 2)
    is_number = shape[index + 1] == VP and all(word.tag == NUMBER for word in phrases.words(index))
    return is_in or is_number or _is_share(phrases, index) or _is_same_number(phrases, index)


def _is_same_number(phrases: Phrases, noun: int) -> bool:
    """Whether as many people are told of: and about the same number would rather drive."""
    is_number = phrases.head(noun).lower.removesuffix("s") in ("number", "share")
    return is_number and phrases.shape[noun + 1 : noun + 2] == VP


def _is_parallel(phrases: Phrases, cue: int, start: int, coordinator: int) -> bool:
    """Whether “and” leads from the words to what their speaker does besides, in the form in which he utters them.

    Urging crews to stay and promising them coats; to say that it is late and to blame the board.
    """
    shape, joined = phrases.shape, coordinator + 1
    if start and shape[start - 1] == INFINITIVE:
        cue = start - 1
    if cue < 1 or shape[coordinator : joined + 1] != COORDINATOR + shape[cue]:
        return False
    if shape[cue] == INFINITIVE:
        is_to = phrases.words(joined)[0].lower == "to" and phrases.words(cue)[0].lower == "to"
        is_to = is_to and shape[start] == THAT and VP in shape[start:coordinator]
        return is_to and _has_no_form(phrases, start, joined)
    is_ing = shape[cue] == ING and len(phrases.words(joined)) == 1
    is_said = is_ing and is_speech(phrases, joined) and shape[joined + 1 : joined + 3] == CLAUSE
    if is_said and VP not in shape[start:coordinator]:
        return True  # noting how hard it was answering them and saying he could not
    is_ing = is_ing and (is_cue(phrases, joined) or shape[joined + 1 : joined + 2] == INFINITIVE)  # and growing cost
    return is_ing and _has_no_form(phrases, start, joined)


def _has_no_form(phrases: Phrases, start: int, joined: int) -> bool:
    """Whether no verb of the form of a joined one stands in the words, with which it could go on."""
    verbs = range(start, joined - 1)
    if phrases.shape[joined] in phrases.shape[start : joined - 1]:
        return False
    is_ing = phrases.shape[joined] == ING
    return not is_ing or all(
        phrases.shape[verb] not in (VP, INFINITIVE) or not phrases.words(verb)[-1].lower.endswith("ing")
        for verb in verbs
    )
