"""The kind of what must or should be done: demanded, or only asked of people at large."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()


def kind(phrases: Phrases, verb: int, subject: int | None) -> PositionKind:
    """A demand, but where people at large should do it, or somebody should only be so or think of it: an appeal."""
    opens = phrases.words(verb)[0].lower
    if opens not in ("should", "ought"):
        return "demand"
    if phrases.words(verb)[-1].lower == opens:
        return "demand"  # should “act now”
    is_of_public = subject is not None and phrases.head(subject).lower in _POSITIONS.the_public
    return "appeal" if is_of_public or phrases.lemma(verb) in _POSITIONS.only_asked else "demand"
