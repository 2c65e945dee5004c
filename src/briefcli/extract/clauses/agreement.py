"""Whether a verb has the number of a noun phrase: strategists warn, Ann Doe warns; not: Ann Doe warn."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARIES,
    BASE_FORM,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    GENITIVE,
    NAME,
    NOUN,
    NP,
    OF_NP,
    PAST,
    SUBJECT_PRONOUN,
    THIRD_PERSON,
    VERBAL,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.tokens import is_plural

_CLAUSES = lexicon.clauses()
_GIVEN_NAMES = lexicon.given_names().all
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_OF_ONE = ("has", "is")


def can_be_subject(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether a noun phrase has the number of a verb, as far as both show one."""
    if is_of_many(phrases, verb):
        return not _is_one(phrases, noun) or _is_moved(phrases, noun)
    return not (is_of_one(phrases, verb) and _is_several(phrases, noun))


def _is_moved(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is asked, or made, to do something: did Doe say; has Doe ask; let this clerk say."""
    before = phrases.words(noun - 1) if noun else ()
    if not before or phrases.shape[noun - 1] not in VERBAL:
        return False
    is_asked = len(before) == 1 and before[0].tag in AUXILIARIES
    return is_asked or phrases.lemma(noun - 1) in _CLAUSES.moved_by


def have_other_numbers(phrases: Phrases, first: int, second: int) -> bool:
    """Whether two verbs cannot have the same subject: has missed, warn."""
    is_first_one = is_of_one(phrases, first) and is_of_many(phrases, second)
    return is_first_one or (is_of_many(phrases, first) and is_of_one(phrases, second))


def is_of_many(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has a form that one person or thing never takes: warn, have warned; not: warned, will warn."""
    words = phrases.words(verb)
    known = _VERBS.get(words[0].lower)
    if words[0].lower in _CLAUSES.plural_auxiliaries:
        return True
    is_finite = len(words) == 1 and words[0].tag == FINITE and known is not None
    return is_finite and known is not None and BASE_FORM in known.forms and PAST not in known.forms


def is_of_one(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has a form that only one person or thing takes: warns, has warned."""
    words = phrases.words(verb)
    known = _VERBS.get(words[0].lower)
    is_finite = len(words) == 1 and words[0].tag == FINITE and known is not None
    return words[0].lower in _OF_ONE or (is_finite and known is not None and known.forms == THIRD_PERSON)


def _is_joined(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is one of several that are joined: Doe and Roe warn."""
    before = phrases.shape[max(0, noun - 1) : noun]
    return before == COORDINATOR or phrases.shape[noun + 1 : noun + 3] == COORDINATOR + NP


def _is_one(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is one person or thing: Ann Doe, she, this speech; not: the board, which may be many."""
    if phrases.shape[noun] != NP or _is_joined(phrases, noun):
        return False
    words, head = phrases.words(noun), phrases.head(noun)
    if head.tag == SUBJECT_PRONOUN:
        return head.lower in ("he", "she")
    if head.tag == NAME:
        is_body = head.lower in _PEOPLE.bodies or head.lower in _PEOPLE.organisations
        return not is_body and (words[0].lower in _GIVEN_NAMES or words[0].lower in _PEOPLE.courtesy)
    lists = (_CLAUSES.collectives, _PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.unnamed, _TEXT.plural_nouns)
    may_be_many = any(head.lower in known for known in lists) or phrases.shape[noun + 1 : noun + 3] == OF_NP
    is_led = words[0].tag in DETERMINERS and words[0].lower not in _TEXT.standing_alone
    is_single = head.tag == NOUN and (is_led or any(word.tag == GENITIVE for word in words))
    return is_single and not is_plural(head) and not may_be_many


def _is_several(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is several persons or things: they, two reasons, the sailors."""
    if phrases.shape[noun] != NP:
        return False
    words, head = phrases.words(noun), phrases.head(noun)
    if head.tag == SUBJECT_PRONOUN:
        return head.lower in ("they", "we")
    is_counted = words[0].lower in _TEXT.before_several or words[0].lower in _TEXT.number_words
    return head.tag == NOUN and is_counted and words[0].lower != "one"
