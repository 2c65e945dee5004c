"""What a number counts where quotation marks stand around it: 31 "open outbreaks", three “serious” failings."""

from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADJECTIVE, FINITE, NOUN, letters
from briefcli.extract.text.rules import Rule

_FIGURES = lexicon.figures()

_MARKS = {'"': '"', "“": "”", "'": "'", "‘": "’"}
_MOST_WORDS = 3
"""More words between marks are somebody's, and no name for things."""
_IN_NOUN = letters("NOUN ADJECTIVE PARTICIPLE GERUND")
_SPELT_AS_THING = letters("NOUN FINITE BASE")
_DESCRIBES = letters("ADJECTIVE PARTICIPLE")


def find(at: Place) -> Unit | None:
    """The things between marks right behind several, or behind marks around what describes them."""
    statement, opening = at.statement, at.index + 1 + (at.is_glued and at.after == "odd")  # 40-odd “dens”
    closes = _MARKS.get(statement.word(opening))
    is_apart = opening > at.index + 1 or at.text[at.end : at.end + 1].isspace()
    if closes is None or not is_apart or at.first.form not in ("digits", "words"):
        return None
    places = range(opening + 2, min(opening + _MOST_WORDS + 2, len(statement.tokens)))
    closing = next((here for here in places if statement.word(here) == closes), None)
    if closing is None:
        return None
    first = opening + 1 + (statement.tag(opening + 1) == FINITE and opening + 2 < closing)  # nine “armed rebels”
    if any(tag not in _IN_NOUN for tag in statement.tags[first:closing]):
        return None
    last = closing
    while statement.tag(last + 1) == NOUN:
        last += 1
    if last == closing and statement.tag(closing - 1) == ADJECTIVE and statement.tag(closing + 1) in _SPELT_AS_THING:
        last += 1  # three “serious” faults
    head = last if last > closing else closing - 1
    is_thing = statement.tag(head) in _SPELT_AS_THING and statement.word(head) not in _FIGURES.not_counted
    is_thing = is_thing and (at.amount.value == 1 or statement.word(head).endswith("s"))
    is_described = last == closing or statement.tag(closing - 1) in _DESCRIBES
    if not is_thing or not is_described:
        return None
    words = (statement.words(here, here + 1) for here in range(opening + 1, last + 1) if here != closing)
    return Unit("noun", " ".join(words), last + 1, statement.tokens[last].end, MARKED.name, head=statement.word(head))


MARKED = Rule(
    "thing between marks",
    "A number counts the noun between quotation marks right behind it, or the one behind marks around an adjective.",
    "The town has 31 “open” mills.",
    "The town has 31, “open mills” that is.",
)
