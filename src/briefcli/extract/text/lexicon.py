"""The reader of the word lists: what the text analysis knows of English (`data/lexicon/en`).

There is a file for each house, and two for what is longer than all the rest: the verbs with their inflection, and the
given names; `briefcli.names` reads the spellings of names by itself. Each is read when it is first asked for, which a
module does when it is imported (`_PEOPLE = lexicon.people()`); so a list is an attribute, and a house that nobody
enters costs nothing.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from briefcli import regexes, resources
from briefcli.extract.text import classes, word_lists
from briefcli.extract.text.classes import PAST_PARTICIPLE
from briefcli.extract.text.verb_forms import VerbForms
from briefcli.extract.text.word_lists import Lists, Values, Verbs

_LANGUAGE = "en"
_ENDING = regexes.compile(r"(?:ed|ing|s)$")
_BETWEEN = "\0"
"""What stands in no word, and needs no escape."""
_File = TypeVar("_File", bound=Lists)


@cache
def text() -> word_lists.TextWords:
    """Words by their class, and what a sentence is cut by."""
    return _read("text", word_lists.TextWords)


@cache
def numbers() -> word_lists.NumberWords:
    """Numbers in words, and what blurs or bounds a number."""
    return _read("numbers", word_lists.NumberWords)


@cache
def clauses() -> word_lists.ClauseWords:
    """What hands words to a speaker, and what does not."""
    return _read("clauses", word_lists.ClauseWords)


@cache
def people() -> word_lists.PeopleWords:
    """What people, bodies and places are called, and what tells their names apart."""
    return _read("people", word_lists.PeopleWords)


@cache
def given_names() -> word_lists.GivenNames:
    """First names, with the gender that they tell."""
    return _read("given_names", word_lists.GivenNames)


@cache
def family_names() -> word_lists.FamilyNames:
    """Last names, and how they end."""
    return _read("family_names", word_lists.FamilyNames)


@cache
def towns() -> word_lists.TownNames:
    """Towns of the world."""
    return _read("towns", word_lists.TownNames)


@cache
def dates() -> word_lists.DateWords:
    """The words of time expressions."""
    return _read("dates", word_lists.DateWords)


@cache
def figures() -> word_lists.FigureWords:
    """What numbers count, and what befalls the people they count."""
    return _read("figures", word_lists.FigureWords)


@cache
def speech() -> word_lists.SpeechWords:
    """What tells speech from what else stands between quotation marks."""
    return _read("speech", word_lists.SpeechWords)


@cache
def deadlines() -> word_lists.DeadlineWords:
    """The words that tell somebody to act by a day."""
    return _read("deadlines", word_lists.DeadlineWords)


@cache
def positions() -> word_lists.PositionWords:
    """The words that take a position."""
    return _read("positions", word_lists.PositionWords)


@cache
def draft() -> word_lists.DraftWords:
    """What makes a sentence an event, or a point that can be read alone."""
    return _read("draft", word_lists.DraftWords)


@cache
def plainness() -> word_lists.PlainnessWords:
    """What makes it more or less plain to whom a report gives words."""
    return _read("plainness", word_lists.PlainnessWords)


@cache
def posts() -> word_lists.PostWords:
    """What is one post however it is called, and what makes another post of one."""
    return _read("posts", word_lists.PostWords)


@cache
def checking() -> word_lists.CheckingWords:
    """What a difference between a claim and its source turns on."""
    return _read("checking", word_lists.CheckingWords)


@cache
def inflection() -> word_lists.VerbWords:
    """How verbs are inflected; `verbs` has the forms."""
    return _read("verbs", word_lists.VerbWords)


@cache
def tags() -> Mapping[str, str]:
    """The class of each word whose class is closed; where a word stands in several lists, the later line wins."""
    known = text()
    listed = (
        (known.adjectives, classes.ADJECTIVE),
        (known.adverbs, classes.ADVERB),
        (known.prepositions, classes.PREPOSITION),
        (known.determiners, classes.DETERMINER),
        (known.subordinators, classes.SUBORDINATOR),
        (known.object_pronouns, classes.OBJECT_PRONOUN),
        (known.subject_pronouns, classes.SUBJECT_PRONOUN),
        (known.possessives, classes.POSSESSIVE),
        (known.coordinators, classes.COORDINATOR),
        (known.auxiliaries, classes.AUXILIARY),
        (known.modals, classes.MODAL),
        (known.times, classes.TIME),
        (known.relatives, classes.RELATIVE),
    )
    # Words that are a class of their own, or that stand in a later list for another reason.
    alone = {
        "that": classes.THAT,
        "of": classes.OF,
        "to": classes.TO,
        "'s": classes.GENITIVE,
        "’s": classes.GENITIVE,
        "which": classes.RELATIVE,
        "no": classes.DETERMINER,
        "may": classes.MODAL,
        "according": classes.ACCORDING,
    }
    return {word: tag for words, tag in listed for word in words} | alone


@cache
def verbs() -> VerbForms:
    """What verb a spelling may be."""
    return VerbForms(inflection())


def forms_of(bases: Iterable[str]) -> frozenset[str]:
    """All spellings of some verbs; none of a word that is no verb."""
    known = verbs()
    return frozenset(spelling for base in bases for spelling in known.spellings(base))


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, as a group that is not captured; longer ones are tried first.

    Words with the same first letter are one branch, so that at most places none of them is tried.
    """
    begun: dict[str, list[str]] = {}
    for word in _longest_first(words):
        begun.setdefault(word[:1], []).append(word[1:])
    branches = (
        re.escape(first) + (f"(?:{_either(rests)})" if len(rests) > 1 else re.escape(rests[0]))
        for first, rests in begun.items()
    )
    return f"(?:{'|'.join(branches)})"


def any_whole(words: Iterable[str]) -> str:
    """The same, for a pattern out of which the words are read again."""
    return f"(?:{_either(_longest_first(words))})"


def _either(words: Iterable[str]) -> str:
    """A pattern for any of some words; they are escaped at once, which takes a tenth of the time."""
    return re.escape(_BETWEEN.join(words)).replace(_BETWEEN, "|")


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(sorted(words), key=len, reverse=True)  # of equal length by the alphabet


def any_pattern(patterns: Iterable[str]) -> str:
    """A pattern for what any of some patterns fits, as a group that is not captured."""
    return f"(?:{'|'.join(sorted(patterns))})"


def lemma(spelling: str) -> str:
    """The base form of a verb; of one that is not known, what is left without its ending."""
    known = verbs().get(spelling)
    return known.lemma if known else _ENDING.sub("", spelling)


def may_be_participle(spelling: str) -> bool:
    """Whether a word may be a past participle: by its forms, or by its ending if it is no verb that is known."""
    known = verbs().get(spelling)
    return spelling.endswith("ed") if known is None else PAST_PARTICIPLE in known.forms


class _List(msgspec.Struct):
    """A list as it stands in a file."""

    means: str
    words: Any


def _read(name: str, kind: type[_File]) -> _File:
    data = (resources.folder("lexicon") / _LANGUAGE / f"{name}.json").read_bytes()
    return kind(msgspec.json.decode(data, type=dict[str, msgspec.Raw]), _made)


def _made(kind: Any, file: msgspec.Raw) -> Any:
    """A list of a kind from what stands in the file; a list of verbs knows their forms."""
    words = msgspec.json.decode(file, type=_List).words
    if get_origin(kind) is Values:
        return Values(msgspec.convert(words, dict[get_args(kind)]))  # type: ignore[misc] # known at run time only
    made = kind(words)
    if kind is Verbs:
        made.inflected = _inflected  # all forms of all verbs are worked out where one is asked for
    return made


def _inflected(bases: Iterable[str]) -> frozenset[str]:
    """All spellings of verbs that a list has, of which each must be known."""
    known = verbs()
    spellings = {base: known.spellings(base) for base in bases}
    without = sorted(base for base, found in spellings.items() if not found)
    if without:
        raise LookupError(f"no forms are known for {', '.join(without)}: list them in verbs.json")
    return frozenset().union(*spellings.values())
