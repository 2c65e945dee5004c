"""What others are to do now, as somebody says: it is time for the council to act, it is vital for drivers to stop."""

from briefcli.extract.article import Parts
from briefcli.extract.positions import acts, untaken
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import letters
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()

_DUE = letters("VP NP PREPOSITION NP")
_FOR = ("for", "on")


def kind(article: Parts, phrases: Phrases, verb: int) -> PositionKind | None:
    """The kind of position of whoever says that something is due: time for somebody to act."""
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
    return "demand" if due in _POSITIONS.pressing else "appeal"


IS_DUE = Rule(
    "something that is due from others",
    "Whoever says that it is time for others to do something demands it, and where it is vital appeals for it.",
    "Ann Doe said it was time for the council to act.",
    "Ann Doe said it was lovely for the council to act.",
)
SPOKEN_DUE = Rule(
    "something due in one’s own words",
    "Speakers who say that it is time for others to do something demand it.",
    "“It is time for the council to act,” Ann Doe said.",
    "“It is lovely for the council to act,” Ann Doe said.",
)
