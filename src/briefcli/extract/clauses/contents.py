"""What a verb hands over: where the words begin that somebody is reported to have said, and where they end.

Places are numbers of chunks, the end excluded; see `phrases` for the letters that stand for chunks.
"""

import re

from briefcli.extract.clauses.cues import is_cue, is_speech
from briefcli.extract.text import lexicon
from briefcli.extract.text.phrases import Phrases

# In June; at a meeting of the council.
_ADJUNCTS = re.compile(r"(?:[if]n)*")
# A noun phrase with all that hangs on it, and its verb: details of the plan for schools were.
_CLAUSE = re.compile(r"n(?:[fic]n|[ge]i?n|tn|\(n\)|,n(?:[fi]n)*(?:,(?=v)|(?=[,c])))*v")
# A noun phrase whose verb is an infinitive: prices [to rise].
_PLAN = re.compile(r"n(?:[fic]n)*t")
# Whoever is accused [of something]: members of the board, and not of the board alone.
_ACCUSED = re.compile(r"n(?:[ic]n|fn(?=f))*(?=f)")
# If the pier fell the town would: a clause before the main one, in the words of somebody.
_CONDITION = re.compile(r"[^.;:]*?nv[^.;:]*?nv|s[^.;:]*?,?nv[^.;:]*?v")
# The number of cases at 900 to 1,500.
_PUT = re.compile(r"n(?:[fi]n)+")
# What may stand after an attribution that follows the words: Doe told the council in a letter on Monday.
_AFTER_ATTRIBUTION = re.compile(r"n?(?:c?[if][ng]n?)*(?=[,.;shw]|$)")


def start(phrases: Phrases, verb: int) -> int | None:
    """The chunk with which the words after a verb of saying, judging or wanting begin; none where it has none."""
    shape, words = phrases.shape, lexicon.load()
    lemma = phrases.lemma(verb)
    if lemma in words["complement"] or lemma in words["speech"]:
        found = _clause(phrases, verb, lemma)
        if found is not None:
            return found
    if lemma in words["wishes"]:
        found = _infinitive(phrases, verb, lemma)
        if found is not None:
            return found
    if lemma == "accuse":
        accused = _ACCUSED.match(shape, verb + 1)
        return accused.end() if accused else None
    if lemma in words["puts"] and _puts_at(phrases, verb + 1):
        return verb + 1
    return _object(phrases, verb, lemma) if lemma in words["judging"] else None


def _clause(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Said [in June] that ...; told the council [that] ...; said [that] the pier was; said: ...; asked whether ..."""
    shape, words = phrases.shape, lexicon.load()
    index = _past_adjuncts(shape, verb + 1)
    if shape[index : index + 1] == ":":
        return index + 1
    # A letter that was, a family that lost: behind a noun a "that" with a verb right after it goes with the noun.
    if shape[index : index + 1] == "h" and (index == verb + 1 or shape[index + 1 : index + 2] != "v"):
        return index
    if shape[index : index + 1] == "n" and lemma in words["with_hearer"]:
        beyond = _past_adjuncts(shape, index + 1)
        if _says(phrases, beyond, lemma):
            return beyond
    if _says(phrases, verb + 1, lemma):
        return verb + 1
    # "Reported within the day the law allows" has no clause behind its adjunct.
    return index if lemma == "say" and _says(phrases, index, lemma) else None


def has_clause(shape: str, noun: int) -> bool:
    """Whether a noun phrase has its verb behind it."""
    return _CLAUSE.match(shape, noun) is not None


def _past_adjuncts(shape: str, index: int) -> int:
    match = _ADJUNCTS.match(shape, index)
    return match.end() if match else index


def _says(phrases: Phrases, index: int, lemma: str) -> bool:
    """Whether a clause begins with a chunk."""
    shape, words = phrases.shape, lexicon.load()
    kind = shape[index : index + 1]
    if kind == "h":
        return shape[index + 1 : index + 2] != "v"
    if kind in "sw" and kind:
        asks = phrases.words(index)[0].lower in words["asking"] and lemma in words["asks"]
        return asks or (lemma == "say" and _CONDITION.match(shape, index) is not None)
    if kind == "v":
        return _is_there(phrases, index)
    if kind == "g":
        return lemma == "say" and "v" in shape[index : _stop(shape, index)]
    if kind != "n":
        return False
    return _CLAUSE.match(shape, index) is not None or (lemma == "say" and "v" in shape[index : _stop(shape, index)])


def _is_there(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has "there" before it instead of a subject."""
    before = phrases.chunks[verb].first - 1
    while phrases.tokens[before].tag == "r" and phrases.tokens[before].lower != "there":
        before -= 1
    return phrases.tokens[before].lower == "there"


def _stop(shape: str, index: int) -> int:
    """The next mark or link that a clause without its verb does not go beyond."""
    return next((place for place in range(index, len(shape)) if shape[place] in ",.;:Qsh"), len(shape))


def _infinitive(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Promised to ...; asked the judge to ...; expects prices to ..."""
    shape = phrases.shape
    if shape[verb + 1 : verb + 2] == "t":
        is_about_the_name = lemma == "ask" and phrases.words(verb + 1)[-1].lower in lexicon.load()["anonymity"]
        return None if is_about_the_name else verb + 1
    match = _PLAN.match(shape, verb + 1)
    if match is None:
        return None
    return match.end() - 1 if lemma in ("ask", "tell") else verb + 1


def _puts_at(phrases: Phrases, noun: int) -> bool:
    """Whether a number is put on something: puts the cost of the repairs at 4 million."""
    match = _PUT.match(phrases.shape, noun)
    if match is None:
        return False
    for index in range(noun + 1, match.end(), 2):
        if phrases.words(index)[0].lower == "at":
            return any(word.tag == "#" for word in phrases.words(index + 1))
    return False


def _object(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Demanded a vote; asked for a vote; somebody who is asked is no object of what is said."""
    shape, index = phrases.shape, verb + 1
    if lemma == "ask":
        asks_for = shape[index : index + 2] == "in" and phrases.words(index)[0].lower == "for"
        return index + 1 if asks_for else None
    return index if shape[index : index + 1] == "n" else None


def end(phrases: Phrases, start: int) -> int:
    """The chunk after the words: a full stop, a semicolon, a new main clause, the next verb of saying."""
    shape = phrases.shape
    is_clause = shape[start] not in "nt" or has_clause(shape, start)
    has_verb = has_cue = False
    for index in range(start, len(shape)):
        kind = shape[index]
        if kind in ".;" or (not is_clause and kind in ":-"):
            return index
        if kind == "," and not is_clause and shape[index + 1 : index + 2] == "v":
            return index
        if (has_verb or not is_clause) and index > start and _parts(phrases, index, has_cue):
            return index
        has_verb = has_verb or kind == "v"
        has_cue = has_cue or (kind == "v" and is_speech(phrases, index))
    return len(shape)


def clause_end(phrases: Phrases, verb: int, content: int | None) -> int:
    """The chunk after the clause of a verb; `content` is the chunk with which begins what follows it."""
    shape = phrases.shape
    if content is None:
        return verb + 1
    if shape[content] == "h" and shape[content + 1 : content + 2] not in (".", ""):
        return end(phrases, content)
    if shape[content] == "Q":
        return content + 1
    # Must be out of the water or moored.
    is_state = any(word.lower == "be" for word in phrases.words(verb))
    for index in range(content + 1, len(shape)):
        kind, after = shape[index], shape[index + 1 : index + 2]
        if kind in ".;:-" or (kind == "c" and after == "v" and not is_state):
            return index
        if kind == "," and (after in ("w", "s", "g", "a", "v", "") or _goes_on(phrases, index + 1)):
            return index
        if shape[index : index + 4] == ",ing":
            return index
    return len(shape)


def _goes_on(phrases: Phrases, index: int) -> bool:
    """Whether a new clause begins after a comma: ..., but it rained; ..., Doe said."""
    shape = phrases.shape
    if shape[index : index + 1] != "c":
        return has_clause(shape, index)
    but = phrases.words(index)[0].lower == "but"
    return but or has_clause(shape, index + 1) or shape[index + 1 : index + 2] == "v"


def noun_end(phrases: Phrases, noun: int) -> int:
    """The chunk after what a noun of saying hands over; behind a subject, the verb of the sentence ends it."""
    shape = phrases.shape
    last = end(phrases, noun + 1)
    if noun and shape[noun - 1] not in ",cs":
        return last
    verbs = [index for index in range(noun + 1, last) if shape[index] == "v"]
    inner = 1 if shape[noun + 1] == "h" else 0
    return verbs[inner] if len(verbs) > inner else last


def _parts(phrases: Phrases, index: int, has_cue: bool) -> bool:
    """Whether somebody else has the word after a comma, a link or a dash, or says something more."""
    shape = phrases.shape
    after = shape[index + 1 : index + 2]
    match shape[index], after:
        case ",", "c":
            return has_clause(shape, index + 2)
        case ",", "s":
            return phrases.words(index + 1)[0].lower in lexicon.load()["contrast"]
        case ",", "g":
            return _hands_over(phrases, index + 1)
        case ",", "n":
            return shape[index + 2 : index + 3] == "v" and _hands_over(phrases, index + 2)
        case "c", "v" if phrases.words(index)[0].lower == "but" and is_cue(phrases, index + 1):
            return True
        case "c", "v":
            return _is_past(phrases, index + 1) or (not has_cue and _hands_over(phrases, index + 1))
        case "-", "c" | "g":
            return "-" not in shape[index + 1 :]
        case _:
            return shape[index] == "," and after == "a"


def _is_past(phrases: Phrases, verb: int) -> bool:
    """Whether "and" goes back to the past in which somebody spoke: said they had lied and gave them a day."""
    words = phrases.words(verb)
    known = lexicon.load().verbs.get(words[0].lower)
    if len(words) > 1 or known is None or known.forms != "d":
        return False
    before = phrases.shape.rfind("v", 0, verb)
    return phrases.words(before)[0].lower in ("had", "would") and len(phrases.words(before)) > 1


def _hands_over(phrases: Phrases, verb: int) -> bool:
    """Whether a verb of saying or judging is followed by what is said."""
    return is_cue(phrases, verb) and start(phrases, verb) is not None


def attribution_end(phrases: Phrases, first: int, last: int) -> int | None:
    """The chunk after an attribution that follows the words (..., Doe said in June), or none where it is none.

    `first` and `last` are the subject and its verb, in their order.
    """
    if first == 0 or phrases.shape[first - 1] not in ",-":
        return None
    match = _AFTER_ATTRIBUTION.match(phrases.shape, last + 1)
    return match.end() if match else None
