"""Terms: what a thing is called, in small letters, and what a word means. Nobody says them."""

from itertools import pairwise
from typing import Literal

import msgspec

from briefcli.extract.clauses.cues import is_cue
from briefcli.extract.people import gate
from briefcli.extract.people.role_nouns import is_role
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARY,
    COMMA,
    DETERMINER,
    INFINITIVE,
    NOUN,
    NOUNS,
    NP,
    QUOTATION,
    SUBJECT_PRONOUN,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

LabelKind = Literal["title", "nickname", "scare"]

_ENDS_ASIDE = letters("COMMA STOP")
LONGEST_TERM_WORDS = 5
"""The most words of a quoted term or title where no speaker is named."""
_SAYS_WHEN = letters("ADVERB PREPOSITION TIME")
_ENDS_NAME = letters("COMMA PREPOSITIONS STOP")
_REACH_OF_ARTICLE_WORDS = 2
"""How far before a noun “the” shows that it is nothing new: the old manual."""
_DESCRIBES = letters("ADJECTIVE NOUN")
_BEFORE_NOUN = letters("ADJECTIVE NAME")
_LONGEST_NAME_WORDS = 8
"""The most words of a nickname that is called one."""
_REACH_OF_AS_KNOWN_WORDS = 8
"""How far behind words “known” stands in an aside on what they name: , as the old boat is known."""
_LONGEST_COMMAND_WORDS = 2
"""The most words of a button or a command: “add friend”."""
_BETWEEN_WORDS = letters("COMMA COORDINATOR")
_REACH_OF_EDIT_WORDS = 3
"""How far behind words the verb stands that tells what is done to them: be deleted, has been struck."""
_ACT = frozenset().union(_PEOPLE.bodies, _PEOPLE.organisations, _CLAUSES.documents, _CLAUSES.statements)
"""Nouns for what may itself call something by a name, or be called by one in somebody's words."""


_REACH_OF_PLEA_WORDS = 2
"""How far before a plea the word for it stands: a verdict of."""


class Marked(msgspec.Struct, frozen=True):
    """Quoted words, cut off where they are too many for a label, and their place."""

    words: list[str]
    tokens: tuple[Token, ...]
    at: int

    def before(self, distance: int) -> Token | None:
        """The token so many places before the words."""
        return self.tokens[self.at - distance] if self.at >= distance else None


def is_thing(token: Token | None) -> bool:
    """Whether a noun is one for a thing: ditches, and not bakers, the board or a letter."""
    if token is None or token.tag != NOUN or is_role(token) or gate.is_people(token.lower):
        return False
    return _ACT.isdisjoint((token.lower, token.lower.removesuffix("s")))


def ends_wish(phrases: Phrases, quotation: int) -> bool:
    """Whether words end what a writer says that somebody wants to do: wants to build small “moor nets”."""
    shape, before = phrases.shape, quotation - 1
    if before < 0 or shape[before] != NP or phrases.head(before).tag not in _DESCRIBES:
        return False
    deed = max(shape.rfind(INFINITIVE, 0, before), shape.rfind(VP, 0, before))
    if deed < 1 or shape[deed] != INFINITIVE or is_cue(phrases, deed):
        return False
    wish = phrases.lemma(max(0, shape.rfind(VP, 0, deed)))
    return wish in _CLAUSES.wishes and wish not in _CLAUSES.speech


def _lower(token: Token | None) -> str:
    return token.lower if token is not None else ""


def _is_term(marked: Marked) -> bool:
    return len(marked.words) <= LONGEST_TERM_WORDS


def _so_called(marked: Marked) -> LabelKind | None:
    return "scare" if _is_term(marked) and _lower(marked.before(1)) == "so-called" else None


def _word(marked: Marked) -> LabelKind | None:
    noun, article, verb = (marked.before(distance) for distance in (1, 2, 3))
    if article is not None and article.tag in _BEFORE_NOUN:
        article, verb = marked.before(3), marked.before(4)  # the Marsk nickname “Ace”
    is_named = _lower(noun) in _SPEECH.nouns_for_words and article is not None and article.tag == DETERMINER
    is_used = lexicon.lemma(_lower(verb)) in _CLAUSES.uses or _lower(verb) in _SPEECH.using
    is_used = is_used and not _is_used_by_trade(marked)
    is_short = _is_term(marked) or (_lower(noun) in _SPEECH.names_of_words and len(marked.words) <= _LONGEST_NAME_WORDS)
    if is_short and is_named and not is_used:
        return "scare"
    return "scare" if _is_edited(marked) or _is_plea(marked) or _is_pressed(marked) else None


def _is_pressed(marked: Marked) -> bool:
    """Whether words stand on a key or a button, or are typed as a command: click “like”, type “help” to see more."""
    if _lower(marked.before(1)) in _SPEECH.stamped and _lower(marked.before(2)) in _TEXT.forms_of_be:
        return len(marked.words) <= _LONGEST_COMMAND_WORDS  # was marked “fragile”
    on = _lower(marked.before(1)) == "on"
    pressed = lexicon.lemma(_lower(marked.before(2 if on else 1)))
    return pressed in _SPEECH.presses and len(marked.words) <= _LONGEST_COMMAND_WORDS


def _is_plea(marked: Marked) -> bool:
    """Whether words are a plea or a verdict: pleaded “not guilty”, a plea of “guilty”, found “not guilty”."""
    if not _is_term(marked) or " ".join(word.lower() for word in marked.words) not in _SPEECH.formal_pleas:
        return False
    near = [_lower(marked.before(distance)) for distance in range(1, 1 + _REACH_OF_PLEA_WORDS)]
    return any(lexicon.lemma(word) in _SPEECH.before_pleas for word in near)


def _is_edited(marked: Marked) -> bool:
    """Whether words are struck from a text or replaced there: struck the words “at sea” and “at night”."""
    first = marked.at
    while first > 1 and marked.tokens[first - 1].tag in _BETWEEN_WORDS and marked.tokens[first - 2].tag == QUOTATION:
        first -= 2
    noun, article, verb = (msgspec.structs.replace(marked, at=first).before(distance) for distance in (1, 2, 3))
    if _lower(noun) not in _SPEECH.nouns_for_edited or article is None or article.tag != DETERMINER:
        return False
    behind = [_lower(token) for token in marked.tokens[marked.at + 1 : marked.at + 1 + _REACH_OF_EDIT_WORDS]]
    is_passive = lexicon.lemma(behind[0]) == "be" if behind else False
    edits = [_lower(verb), *(behind if is_passive else ())]
    return any(lexicon.lemma(word) in _SPEECH.edits for word in edits)


def _meaning(marked: Marked) -> LabelKind | None:
    if _is_term(marked) and _lower(marked.before(1)) == "for" and lexicon.lemma(_lower(marked.before(2))) == "stand":
        return "scare"
    subject = marked.before(2)
    means = _lower(marked.before(1)) in _SPEECH.meaning and subject is not None and subject.tag != SUBJECT_PRONOUN
    behind = marked.tokens[marked.at + 1 : marked.at + 2]
    means = means or (len(marked.words) == 1 and bool(behind) and behind[0].lower in _SPEECH.meaning)
    return "scare" if _is_term(marked) and means else None


def _named_thing(marked: Marked) -> LabelKind | None:
    verb = 2 if _lower(marked.before(1)) in ("a", "an", "the") or _is_known_as(marked) else 1
    if _is_term(marked) and _is_known_so(marked):
        return "nickname"
    if not _is_term(marked) or _lower(marked.before(verb)) not in _SPEECH.names_given:
        return None
    if _is_called_as_a_rule(marked, verb):
        return "nickname"
    if _is_named_far_off(marked):
        return "nickname"
    comma = marked.before(verb + 1)
    is_aside = comma is not None and comma.tag == COMMA
    behind = marked.tokens[marked.at + 1 : marked.at + 2]
    is_by = any(token.lower == "by" for token in behind)
    is_closed = not is_aside or all(token.tag in _ENDS_ASIDE for token in behind)
    is_named = _is_known_as(marked) or is_thing(marked.before(verb + 2 if is_aside else verb + 1))
    return "nickname" if is_named and is_closed and not is_by else None


def _is_known_so(marked: Marked) -> bool:
    """Whether an aside behind words says that something is known so: “Low Tide”, as the plan is known, was."""
    behind = [token.lower for token in marked.tokens[marked.at + 1 : marked.at + 1 + _REACH_OF_AS_KNOWN_WORDS]]
    if behind[:2] != [",", "as"]:
        return False
    called = [at for at, word in enumerate(behind) if word in ("call", "calls")]
    if called and behind[called[0] + 1 : called[0] + 2] == ["it"]:
        return _is_trade(behind[called[0] - 1])  # as locals call it
    return any(first in ("is", "was") and word == "known" for first, word in pairwise(behind))


def _is_called_as_a_rule(marked: Marked, verb: int) -> bool:
    """Whether something is called so by many: is sometimes called “trench lung”; not: was called “a farce”."""
    is_rule = _lower(marked.before(verb + 1)) in _SPEECH.called_as_a_rule
    is_now = _lower(marked.before(verb + 2)) in ("is", "are")
    return is_rule and is_now and is_thing(marked.before(verb + 3))


def _is_named_far_off(marked: Marked) -> bool:
    """Whether a time stands between something new and its name: a guide online called “how to skate”."""
    noun = marked.at - 2
    while noun > 0 and marked.tokens[noun].tag in _SAYS_WHEN:
        noun -= 1
    if not 0 < noun < marked.at - 2 or marked.tokens[noun].tag != NOUN or is_role(marked.tokens[noun]):
        return False
    is_known = any(token.lower == "the" for token in marked.tokens[max(0, noun - _REACH_OF_ARTICLE_WORDS) : noun])
    is_closed = all(token.tag in _ENDS_NAME for token in marked.tokens[marked.at + 1 : marked.at + 2])
    return is_closed and not is_known and not gate.is_people(marked.tokens[noun].lower)


def _is_known_as(marked: Marked) -> bool:
    return _lower(marked.before(1)) == "as" and _lower(marked.before(2)) == "known"


def _thing_it_named(marked: Marked) -> LabelKind | None:
    verb = marked.before(1)
    if not _is_term(marked) or verb is None or verb.lower == "called":
        return None
    if verb.lower not in _SPEECH.names_given and not (verb.lower in ("call", "calls") and _is_proper(marked.words)):
        return None
    behind = marked.before(2)
    pronoun = 3 if behind is not None and behind.tag == AUXILIARY else 2
    named_by = marked.before(pronoun)
    is_theirs = named_by is not None and (named_by.tag == SUBJECT_PRONOUN or named_by.lower == "it")
    if named_by is not None and named_by.tag in NOUNS and _lower(marked.before(pronoun + 1)) in ("the", "its"):
        pronoun += 1  # a bug, which the company named
        is_theirs = _lower(marked.before(pronoun + 1)) == "which"
    is_which = _lower(marked.before(pronoun + 1)) == "which"
    thing = pronoun + (2 if is_which else 1)
    before = marked.before(thing)
    thing += is_which and before is not None and before.tag == COMMA  # a boat, which she named
    return "nickname" if is_theirs and is_thing(marked.before(thing)) else None


def _is_proper(words: list[str]) -> bool:
    """Whether words are written as the name of a product is: the Wednesday, Ice Ear."""
    named = words[1:] if words[0] == "the" else words
    return bool(named) and all(word[0].isupper() for word in named)


def _trade(marked: Marked) -> LabelKind | None:
    is_behind = _lower(marked.before(1)) in _SPEECH.named_pronouns or _lower(marked.before(1)) == "the"
    verb = 2 if is_behind else 1
    calls = _is_term(marked) and _lower(marked.before(verb)) == "call"
    who = marked.before(verb + 1)
    if who is not None and who.tag == SUBJECT_PRONOUN and marked.words[0] in ("a", "an"):
        return None  # dropped a plan they call “a disgrace”
    return "nickname" if calls and _is_trade(_lower(marked.before(verb + 1))) else None


def _is_trade(who: str) -> bool:
    """Whether a noun is one for those who have a word for something, and not an opinion on it."""
    is_people = who in _SPEECH.people_at_large or (who.endswith(("s", "men")) and gate.is_people(who))
    return is_people and who not in _SPEECH.judges


def _is_used_by_trade(marked: Marked) -> bool:
    """Whether a word is what people say as a rule: bakers use the term “dead flour”; not: Doe used the term."""
    return _lower(marked.before(3)) == "use" and _is_trade(_lower(marked.before(4)))


TERMS: tuple[Row[[Marked], LabelKind], ...] = (
    Row(
        "so-called",
        "A few words after “so-called” are held at arm’s length.",
        "The so-called “ghost shift” ended, Ann Doe said.",
        "The late “ghost shift” ended, Ann Doe said.",
        _so_called,
    ),
    Row(
        "word about which something is said",
        "A few words after “the word” are talked about, unless somebody uses them; so is a plea, or what is struck.",
        "The word “dike” is old, Ann Doe said.",
        "Ann Doe used the word “dike” twice.",
        _word,
    ),
    Row(
        "what a word means",
        "A few words after “means” or “stands for” are what a word or a name means, unless “he” means them.",
        "The name means “white water” in Orul, Ann Doe said.",
        "The name hides “white water” in Orul, Ann Doe said.",
        _meaning,
    ),
    Row(
        "thing with its name",
        "A few words after a noun for a thing and “called” or “named” are its name.",
        "Ann Doe skates on ditches called “ribbons” in Lund.",
        "Ann Doe met skaters and called “ribbons” a danger.",
        _named_thing,
    ),
    Row(
        "thing that somebody named",
        "A few words after a thing and “it has named” or “she nicknamed” are its name.",
        "The club is trying an app it has named “ice ear” in Lund.",
        "The club is trying an app it has praised “for its ear” in Lund.",
        _thing_it_named,
    ),
    Row(
        "term of those who work with it",
        "What bakers, sailors or doctors call something is a term, and what critics or officials call it an opinion.",
        "Ann Doe had what bakers call “flour skin” in Lund.",
        "Ann Doe had what critics call “flour skin” in Lund.",
        _trade,
    ),
)
"""What shows that a few words are what something is called."""
