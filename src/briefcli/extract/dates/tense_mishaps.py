"""Days of what befalls people, and of deeds held against them, which are past: the raid on Saturday."""

from typing import Final

from briefcli.extract.dates.clause_verbs import ClauseVerbs, Tense
from briefcli.extract.dates.sentence_ends import DASHES
from briefcli.extract.text import lexicon
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_TEXT = lexicon.text()

_REACH_OF_NOUN_WORDS = 6
"""How far behind a date the noun may be to which it belongs: the Nov. 2 blast."""
_REACH_OF_DEED_WORDS = 8
"""How far before a date the deed may be that somebody is accused of: accused of killing a man in Marsk in May."""
_WORDS_TO_POSSIBILITY = 3
"""How far before a mishap what makes it only possible may be: a risk of flash floods."""
_WORDS_OF_OWNED = 3
"""Most words from the day that owns a mishap to its noun: Sunday’s early-morning blast."""
_WORDS_TO_DEED = 5
"""How far before the deed “guilty” and the like may be: pleaded guilty on Monday to stealing."""
_VERB_BEHIND = _DATES.before_mishap_as_verb | _DATES.tells_future | _DATES.may_be
_OWNS = (["'s"], ["’s"])
_ON: Final = ("on", "in")
_AT: Final = ("at", "during")


def _mishap_before(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """The blast on Friday; not: a risk of floods on Friday, will name the victim of Monday’s blast on Friday."""
    at = start - 2 if before in _ON and start > 1 else start - 1
    return "past" if _is_mishap(verbs, at) else None


def _is_owned_by_day(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a mishap has a day of its own in front: Monday’s early blast."""
    words = verbs.words
    for at in range(index - 1, max(0, index - 1 - _WORDS_OF_OWNED), -1):
        if words.words[at : at + 1] in _OWNS:
            return words.letters[at - 1] in words.alphabet.letters("WEEKDAY")
    return False


def _is_mishap(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a word is a noun for a mishap: a collapse; not: will collapse, a risk or warning of floods."""
    before = verbs.words.lower[max(0, index - _WORDS_TO_POSSIBILITY) : index]
    is_only_possible = not (_DATES.possibilities.isdisjoint(before) and _DATES.weather_warnings.isdisjoint(before))
    if "of" in before and is_only_possible:
        return False
    if before[-1:] == ["with"] and verbs.nearest(index - 1, -1) == "future":
        return False  # is to be charged with murder on Friday
    words = verbs.words.lower[max(0, index - 1) : index + 1]
    is_verb = len(words) > 1 and (words[0] in _VERB_BEHIND)
    is_noun = words[-1:] != [] and words[-1] in _DATES.mishaps and not is_verb
    return is_noun and not _is_owned_by_day(verbs, index)


def _mishap_behind(verbs: ClauseVerbs, index: int, _: int, before: str) -> Tense | None:
    """The Nov. 2 blast; survivors of Sunday’s blast."""
    if verbs.words.words[index + 1 : index + 2] in _OWNS:
        return "past" if is_owner(verbs, index) else None
    if verbs.words.lower[index] in _TEXT.determiners:
        return "past" if _is_mishap_of_period(verbs, index + 1) else None
    if before not in _TEXT.determiners:
        return None
    following = verbs.words.lower[index + 1 : index + 1 + _REACH_OF_NOUN_WORDS]
    hyphened = {"".join(following[at : at + 3]) for at in range(len(following))}  # the October 4 pile-up
    return "past" if not _DATES.mishaps.isdisjoint(hyphened.union(following)) else None


def _is_mishap_of_period(verbs: ClauseVerbs, start: int) -> bool:
    """Whether a weekend or the like describes a mishap: the weekend suicide bombings; not: the weekend of the fire."""
    words = verbs.words
    if words.letters[start : start + 1] not in words.alphabet.letters("UNIT"):
        return False
    for word in words.words[start + 1 : start + 1 + _WORDS_OF_OWNED]:
        if word in _DATES.mishaps:
            return True
        if not word.isalpha() or not word.islower() or word in _TEXT.prepositions or word in _DATES.occasions:
            return False
    return False


def is_owner(verbs: ClauseVerbs, index: int) -> bool:
    """Whether what a day owns is a mishap: Sunday’s early-morning blast; not: Sunday’s vote on the fire."""
    if verbs.words.words[index + 1 : index + 2] not in _OWNS:
        return False
    start = index + 2
    for at in range(start, min(len(verbs.words.words), start + _REACH_OF_NOUN_WORDS)):
        word = verbs.words.lower[at]
        if word in _DATES.mishaps:
            return True
        if word in DASHES:
            continue
        if not word[0].isalnum() or word in _TEXT.prepositions or word in _DATES.occasions:
            return False
    return False


def _mishap_of(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Charged over the death of a guard in May."""
    is_weekend = verbs.is_at_weekend(start, before)
    if before not in _ON and not is_weekend:
        return None
    words = verbs.words.words
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_DEED_WORDS), -1):
        if _is_mishap(verbs, at):
            if is_weekend and at == start - 2:
                return "past"
            return "past" if words[at + 1].lower() in _DATES.behind_mishap else None
        if not words[at][0].isalnum() or verbs.told(at) != "nothing":
            return None
    return None


def _deed_held_against(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Is accused of killing a guard in May; denies robbing a bank on Friday."""
    words = verbs.words.words
    is_bare = before not in _TEXT.prepositions and verbs.words.letters[start] in verbs.words.alphabet.letters("WEEKDAY")
    is_owner = before in _AT and words[start + 1 : start + 2] in _OWNS  # of swapping cards at Friday’s show
    if before not in _ON and not is_bare and not is_owner:
        return None
    for at in range(start - (1 if is_bare else 2), max(1, start - 2 - _REACH_OF_DEED_WORDS), -1):
        if not words[at][0].isalnum():
            return None
        if words[at].endswith("ing"):
            ahead = [word.lower() for word in words[max(0, at - _WORDS_TO_DEED) : at]]
            return "past" if _is_held_against(ahead) else None
        if verbs.told(at) != "nothing":
            return None
    return None


def _is_held_against(before: list[str]) -> bool:
    """Whether words before a verb in -ing hold its deed against somebody, or for him: accused of, denies."""
    return before[-1] in _DATES.denies or (
        before[-1] in _TEXT.prepositions | {"to"} and not _DATES.accuses.isdisjoint(before)
    )


ROWS: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    Row(
        "day of a mishap",
        "A day right after an attack, a crash or the like is past: nobody announces one.",
        "Marsk wants an answer to a raid on Saturday.",
        "Marsk wants an answer to a vote on Saturday.",
        _mishap_before,
    ),
    Row(
        "mishap of a day",
        "A day between an article and an attack, a crash or the like is past.",
        "The mayor will visit those hurt in the Saturday raid.",
        "The mayor will visit those who vote in the Saturday race.",
        _mishap_behind,
    ),
    Row(
        "mishap of somebody",
        "A day behind an attack or a death “of”, “in” or “at” something is past where no verb stands between.",
        "Doe is charged over the death of a guard on Saturday.",
        "Doe is charged with the care of a guard on Saturday.",
        _mishap_of,
    ),
    Row(
        "deed held against somebody",
        "A day behind a verb in -ing that somebody is accused of, fined for or denies is past.",
        "Doe denies closing the mill in October.",
        "Doe plans closing the mill in October.",
        _deed_held_against,
    ),
)
"""What is past even where that is more than a year ago."""
