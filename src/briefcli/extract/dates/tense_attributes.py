"""What looks like a verb of the past and only describes: the proposed law, school-based, the first to sail."""

from briefcli.extract.dates.sentence_ends import DASHES
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_OPENS_CLAUSE = lexicon.clauses().clause_openers
_BEFORE_NO_FINITE = _TEXT.determiners | _TEXT.prepositions | _TEXT.possessives | _TEXT.auxiliaries
_APOSTROPHES = frozenset("'’")
_REACH_OF_RANK_WORDS = 6
"""How far before “to” a rank may be: the first three former pact countries to join."""
_REACH_OF_ARTICLE_WORDS = 3
"""How far before a noun that looks like a verb its article may be: a surprise rate cut."""
_REACH_OF_WILL_WORDS = 7
"""How far behind a participle in a subject “will” may be."""


def is_first_to(words: Words, index: int) -> bool:
    """Whether a rank comes before an infinitive, whose time is that of “is” or “was”: was the first woman to sail."""
    at = index - 1
    while at and words.lower[at] in _DATES.within_verb:
        at -= 1
    noun = words.lower[at - 1] if at > 0 and words.lower[at] == "to" else ""
    is_time = noun in _DATES.units or noun in _DATES.occasions or noun in _DATES.possibilities
    if not noun or is_time:
        return False  # the last day to register
    for place in range(at - 1, max(-1, at - 1 - _REACH_OF_RANK_WORDS), -1):
        word = words.lower[place]
        if word in _DATES.ordinals or word in _DATES.ranked_deeds:
            return True
        is_of = word == "of" or (place and words.lower[place - 1] == "of")  # the last of the men to leave
        if not word[0].isalpha() or (word in _BEFORE_NO_FINITE and not is_of):
            return False
    return False


def is_attribute(words: Words, index: int, word: str, after: str) -> bool:
    """Whether a participle describes the noun behind it: will vote on the proposed law; preferred shares."""
    if not after.isalpha() or after in _TEXT.prepositions:
        return False
    before = words.lower[index - 1] if index else ""
    is_known = word in _DATES.attributes or before in _DATES.before_attribute or before in _TEXT.possessives
    return is_known or _is_in_subject(words, index)


def is_object(words: Words, index: int, after: str) -> bool:
    """Whether a word that looks past is a noun behind a verb: expect a rate cut in May; not: a guard cut in two."""
    verb = _VERBS.get(words.words[index])
    is_either = verb is not None and BASE_FORM in verb.forms and PAST in verb.forms
    if not is_either or (after[:1].isalnum() and after not in _TEXT.prepositions):
        return False
    for at in range(index - 1, max(0, index - 1 - _REACH_OF_ARTICLE_WORDS), -1):
        word = words.words[at]
        if word in _TEXT.determiners:
            before = words.words[at - 1]
            return before in _VERBS or (before in _TEXT.prepositions and before not in _OPENS_CLAUSE)
        if not word.isalpha() or word.endswith("ly"):
            return False
    return False


def is_compound(words: Words, index: int, after: str) -> bool:
    """Whether a participle ends a compound before its noun: school-based shelters; not: re-elected Doe."""
    if index < 2 or words.words[index - 1] not in DASHES or not after.isalpha() or after in _BEFORE_NO_FINITE:
        return False
    is_joined = words.ends[index - 2] == words.span(index).start - 1
    prefix = words.lower[index - 2]
    is_named = words.words[index + 1][0].isupper() and prefix not in _DATES.ordinals  # third-placed Brell
    return is_joined and not (prefix in _DATES.verb_prefixes or is_named)


def _is_in_subject(words: Words, index: int) -> bool:
    """Whether the noun behind a participle is what will do something: twice crowned singer Ann Doe will be on stage."""
    verb = _VERBS.get(words.lower[index])
    if verb is not None and PAST_PARTICIPLE not in verb.forms:
        return False
    for at in range(index + 1, min(len(words.words), index + 1 + _REACH_OF_WILL_WORDS)):
        word = words.lower[at]
        if word == "will":
            return at > index + 1
        is_other = word in _BEFORE_NO_FINITE or word in _DATES.fixes_own_time or word == "that"
        if is_other or not (word[0].isalnum() or word[0] in _APOSTROPHES):
            return False
    return False
