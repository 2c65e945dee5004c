"""What somebody is sure or afraid of: Doe is adamant that the pier is safe."""

from briefcli.extract.clauses import undone
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import CLAUSE, MODAL, NP, THAT, VP
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_BE = ("be", "remain")


def start(phrases: Phrases, verb: int) -> int | None:
    """The chunk that begins the clause of which somebody is sure; nothing where nobody is."""
    words = phrases.words(verb)
    if phrases.shape[verb] != VP or words[0].tag == MODAL or undone.is_denied(phrases, verb):
        return None
    place = verb + 1
    if words[-1].lower not in _CLAUSES.sure_of:
        is_state = phrases.lemma(verb) in _BE and phrases.shape[place : place + 1] == NP
        adjective = phrases.words(place) if is_state else ()
        if len(adjective) != 1 or adjective[0].lower not in _CLAUSES.sure_of:
            return None
        place += 1
    elif len(words) < 2:
        return None  # worried that, which is a verb of its own
    return place if phrases.shape[place : place + 1] == THAT or phrases.shape[place : place + 2] == CLAUSE else None


def is_sure(phrases: Phrases, verb: int) -> bool:
    """Whether a verb tells that somebody is sure of what follows."""
    return start(phrases, verb) is not None


def cue(phrases: Phrases, verb: int, content: int) -> Span:
    """The verb with the adjective behind it: is adamant."""
    return Span(phrases.span(verb).start, phrases.span(content - 1).end)
