"""What others are to do now, as somebody says: it is time for the council to act, there must be an inquiry."""

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.positions import acts, untaken
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import DETERMINERS, INFINITIVE, ING, NP, PREPOSITION, letters
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()

_DUE_THAT = letters("VP NP THAT NP VP")
_DUE = letters("VP NP PREPOSITION NP")
_NP_COMMA_NP = letters("NP COMMA NP")
_FOR = ("for", "on")


def kind(article: Parts, phrases: Phrases, verb: int) -> PositionKind | None:
    """The kind of position of whoever says that something is due: time for somebody to act."""
    if phrases.shape[verb : verb + 5] == _DUE_THAT and phrases.lemma(verb) == "be":
        return _due_that(phrases, verb)
    if _is_condition(phrases, verb):
        return "demand"
    if phrases.shape[verb : verb + 4] != _DUE or phrases.lemma(verb) != "be":
        return None
    due, whom = phrases.head(verb + 1).lower, verb + 3
    if due not in _POSITIONS.due_now or phrases.words(verb + 2)[0].lower not in _FOR:
        return None
    act = acts.act(phrases, whom + 1)
    words = [word.lower for word in phrases.words(verb)]
    is_asked = (
        act is not None
        and phrases.head(whom).lower != "others"
        and untaken.can_be_asked(act)
        and not untaken.is_negated(words)
    )
    if not is_asked or not untaken.is_somebody(article, phrases, whom):
        return None
    return "demand" if due in _POSITIONS.pressing and act not in _POSITIONS.acting_together else "appeal"


def _is_condition(phrases: Phrases, verb: int) -> bool:
    """Whether something is said to be a condition of a deal, which asks for it: is an important condition for it."""
    is_noun = phrases.shape[verb + 1 : verb + 3] == NP + PREPOSITION and phrases.lemma(verb) == "be"
    words = [word.lower for word in phrases.words(verb)]
    is_stated = is_noun and _POSITIONS.unreal_positions.isdisjoint(words) and not untaken.is_negated(words)
    is_of = is_stated and phrases.words(verb + 2)[0].lower in ("for", "to")
    about = verb + 3
    is_deal = is_of and phrases.shape[about : about + 1] in (NP, ING) and about < len(phrases.chunks)
    is_deal = is_deal and phrases.words(about)[-1].lower in _POSITIONS.contested_plans | _POSITIONS.ways_out
    return is_deal and phrases.head(verb + 1).lower in _POSITIONS.conditions_set


def _due_that(phrases: Phrases, verb: int) -> PositionKind | None:
    """The kind of position of whoever says that it is vital that others do something."""
    due, does = phrases.head(verb + 1).lower, verb + 4
    is_denied = untaken.is_negated([word.lower for word in phrases.words(verb)])
    is_act = untaken.can_be_asked(phrases.lemma(does)) or untaken.is_negated(
        [word.lower for word in phrases.words(does)]
    )
    is_base = len(phrases.words(does)) == 1 or phrases.words(does)[0].lower in ("do", "does")
    if is_denied or due not in _POSITIONS.due_now or due == "time" or not (is_act and is_base):
        return None
    return None if phrases.is_passive(does) else ("demand" if due in _POSITIONS.pressing else "appeal")


def wanted(phrases: Phrases, verb: int) -> PositionKind | None:
    """The kind of position of whoever says that there must be something, or that we need it."""
    words, first = [word.lower for word in phrases.words(verb)], phrases.chunks[verb].first
    thing, is_needed = verb + 1, words[-1] in ("need", "needs")
    if untaken.is_negated(words):
        return None
    if first and phrases.tokens[first - 1].lower == "there":
        if words[-1] in _POSITIONS.needs - {"had", "needed"} and phrases.shape[thing : thing + 1] == INFINITIVE:
            thing += phrases.lemma(thing) == "be"
        elif words[0] not in _POSITIONS.musts or words[-1] != "be":
            return None
    elif not is_needed or not _is_of_all(phrases, verb):
        return None
    is_joined = phrases.shape[thing : thing + 3] == _NP_COMMA_NP and phrases.words(thing)[0].tag in DETERMINERS
    if is_joined and phrases.words(thing + 2)[0].tag not in DETERMINERS:
        thing += 2  # an independent, court-led inquiry
    if phrases.shape[thing : thing + 1] != NP:
        return None
    is_none = phrases.words(thing)[0].lower == "no" and words[0] == "must"  # there must be no return to it
    head = phrases.head(thing).lower
    is_wanted = is_none and head not in _POSITIONS.not_doubted and head not in _POSITIONS.absent_by_nature
    return "demand" if is_wanted or phrases.head(thing).lower in _POSITIONS.due_things else None


def _is_of_all(phrases: Phrases, verb: int) -> bool:
    """Whether it is us, or the whole country, who need something."""
    subject = subjects.subject(phrases, verb)
    if subject is None or phrases.shape[subject] != NP:
        return False
    return phrases.head(subject).lower in _POSITIONS.peoples | {"we"}


IS_DUE = Rule(
    "something that is due from others",
    "Whoever says that it is time for others to act, that there must be an inquiry, or that we need a law, demands it, "
    "and where it is vital, appeals for it.",
    "Ann Doe said it was time for the council to act.",
    "Ann Doe said it was lovely for the council to act.",
)
SPOKEN_DUE = Rule(
    "something due in one’s own words",
    "Speakers who say that it is time for others to do something, that there must be an inquiry, or that we need a "
    "law, demand it.",
    "“It is time for the council to act,” Ann Doe said.",
    "“It is lovely for the council to act,” Ann Doe said.",
)
