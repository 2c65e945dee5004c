"""What a number is about whose clause leaves out the verb of the one before: exports rose 4%, imports 3%."""

from briefcli.extract.figures import phrases, units
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COLON, COMMA, COORDINATOR, DETERMINERS, NOUN, NOUNS, OF, letters

_FIGURES = lexicon.figures()

_KINDS = frozenset(("percentage", "money"))
_OPENS_ASIDE = letters("COMMA RELATIVE")
_NOUN = letters("NOUN ADJECTIVE NAME")
_PARTS = letters("COMMA SEMICOLON COORDINATOR")
_ENDS_AMOUNT = letters("NOUN NUMBER CLOSING COMMA")
_MOST_WORDS_OF_NOUN = 4
"""Most words of a noun that has a number right behind it; a longer phrase is a clause."""
_MOST_WORDS_BACK = 5
"""Most words from the number before to the end of its clause: 4 per cent on the year."""


def about(one: Counted) -> str | None:
    """The noun between “and” or a comma and a number, where the clause before has a verb and a number of its own."""
    statement, (first, _) = one.at.statement, one.at.sentence
    if one.unit.kind not in _KINDS:
        return None
    end = _opening(one.at)
    is_directed = statement.word(end - 1) in _FIGURES.directions
    end -= is_directed
    start = end
    while start > first and statement.tags[start - 1] in _NOUN and end - start < _MOST_WORDS_OF_NOUN:
        start -= 1
    if start < end and statement.tags[start - 1] == OF:
        found = phrases.before(statement, end, first)
        is_same = found is not None and statement.word(start - 2) in _FIGURES.stands_for_noun
        return found if is_same and statement.tags[start - 3] in _PARTS else None
    link = start - 1 - (statement.tag(start - 1) in DETERMINERS)
    if start == end or link <= first or statement.tags[end - 1] not in NOUNS:
        return None
    if statement.tags[link] == COLON and statement.tag(one.unit.after) == COMMA:
        return statement.words(start, end)  # levies by trade: steel 25%, cement 20%
    if statement.tags[link] not in _PARTS or statement.tags[end - 1] != NOUN:
        return None
    link -= statement.tags[link] == COORDINATOR and statement.tags[link - 1] == COMMA
    is_parted = statement.tags[link] != COORDINATOR or statement.tag(link - 1) in _ENDS_AMOUNT
    if not is_parted or not _has_number(one, first, link, is_near=not is_directed):
        return None
    is_price = one.unit.kind == "money" and statement.word(start) in _FIGURES.verbs_of_cost
    is_price = is_price and statement.word(start - 1) == "and"  # not: turnover was £4m, costs £3m
    if end - start == 1 and (is_price or _is_behind_aside(statement, first, link)):
        return None  # is 40 per cent wool and costs £4; Quill, who owns 40 per cent, wants £4m
    found = statement.words(start, end)
    is_thing = statement.word(end - 1) not in _FIGURES.nouns_of_change | _FIGURES.not_counted
    in_row = COLON in statement.tags[first:link] and statement.tags[link] == COMMA  # roads 22%, police 18%
    return found if is_thing and (in_row or not phrases.is_somebody(statement, end - 1)) else None


def _is_behind_aside(statement: Statement, first: int, comma: int) -> bool:
    """Whether a comma ends a relative clause, behind which the verb of the sentence may look like a noun."""
    is_comma = statement.tags[comma] == COMMA
    return is_comma and any(statement.tags[here : here + 2] == _OPENS_ASIDE for here in range(first, comma))


def _opening(at: Place) -> int:
    """Where the number begins, or the one before that a bracket explains: 3 per cent (to $1.9bn)."""
    bracket = at.opening - 1 - (at.statement.word(at.opening - 1) == "to")
    is_explained = at.number > 0 and at.statement.word(bracket) == "("
    return Place(at.statement, at.number - 1).opening if is_explained else at.opening


def _has_number(one: Counted, first: int, link: int, *, is_near: bool) -> bool:
    """Whether a number of the same kind stands before a word; right before it, or anywhere in the sentence."""
    statement = one.at.statement
    begin = max(first, link - _MOST_WORDS_BACK) if is_near else first
    before = (number for number in range(one.at.number) if begin <= statement.places[number] < link)
    return any(units.of(Place(statement, number)).kind in _KINDS for number in before)
