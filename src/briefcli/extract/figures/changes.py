"""Whether a number says by how much something rose or fell, and not how much it is: rose 3 per cent, down $1.15."""

from briefcli.extract.figures import units
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import ADJECTIVE, COMMA, NOUN, TIME
from briefcli.extract.text.rules import Row
from briefcli.model.figure import Change

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_AMOUNTS = ("percentage", "money", "none")
"""Kinds of unit in which a price, a rate or an index moves; so many things, or metres, may have fallen themselves."""
_MOST_WORDS_OF_OBJECT = 6
"""Most words from a verb to “by” and how much: raised the price of a ticket by."""
_MOST_WORDS_TO_TIME = 4
"""Most words from “than” to the time that is compared: than in the same month."""
_NO_SIZE = ("age", "duration")
"""Kinds of unit of which nothing is a rise: a rise of two weeks is none."""


def of(at: Place, unit: Unit) -> Change | None:
    """Whether a number is that of a rise or of a fall; nothing where it is a level, or a change of another kind."""
    if unit.kind in _NO_SIZE:
        return None
    decided = rules.first(ROWS, at, unit)
    return decided.found if decided is not None else None


def _direction(word: str) -> Change | None:
    """Whether a word tells of a rise or of a fall."""
    forms = {word, lexicon.lemma(word)}
    if not _FIGURES.becomes_more.isdisjoint(forms):
        return "rise"
    return None if _FIGURES.becomes_less.isdisjoint(forms) else "fall"


def _is_amount(unit: Unit) -> bool:
    return unit.kind in _AMOUNTS or unit.head in ("point", "points")


def _up_or_down(at: Place, unit: Unit) -> Change | None:
    """Brent settled at $58.72, down $1.15; not: shot down 3, 12 per cent in Marsk up 4."""
    statement, mark = at.statement, at.opening - 1
    if statement.word(mark) not in ("down", "up") or not _is_amount(unit):
        return None
    before = statement.word(mark - 1)
    is_state = before in _TEXT.forms_of_be or before in _FIGURES.moves_in_price or before == "("
    is_state = is_state or statement.tag(mark - 1) in (COMMA, NOUN)
    return _direction(statement.word(mark)) if is_state else None


def _verb(at: Place, unit: Unit) -> Change | None:
    """Sales rose 3 per cent; not: rose to 3 per cent, raised £4m, lost £4m."""
    word = at.statement.word(at.opening - 1)
    lemma = lexicon.lemma(word)
    is_alone = lemma not in _FIGURES.changes_size and (unit.kind != "money" or lemma not in _FIGURES.gains_or_loses)
    return _direction(word) if is_alone and _is_amount(unit) and not _is_noun(at, at.opening - 1) else None


def _is_noun(at: Place, index: int) -> bool:
    return at.statement.word(index - 1) in _TEXT.determiners or at.statement.tag(index - 1) == ADJECTIVE


def _by(at: Place, unit: Unit) -> Change | None:
    """Cut its rate by 50 basis points; not: beaten by 12 points, fell by 51 votes to 40."""
    statement, by = at.statement, at.opening - 1
    if statement.word(by) != "by" or unit.head in ("vote", "votes"):
        return None
    for index in range(by - 1, max(-1, by - 1 - _MOST_WORDS_OF_OBJECT), -1):
        word = statement.word(index)
        if statement.tag(index) == COMMA:
            return None
        lemma = lexicon.lemma(word)
        if lemma in _FIGURES.gains_or_loses:
            return None
        found = _direction(word)
        if found is not None:
            return found if index == by - 1 or lemma in _FIGURES.changes_size else None
    return None


def _noun_behind(at: Place, unit: Unit) -> Change | None:
    """A 3 per cent rise, a 10 per cent pay rise; not: a 10 per cent share of the rise."""
    statement, noun = at.statement, unit.after
    if not _is_amount(unit):
        return None
    if statement.word(noun) not in _FIGURES.nouns_of_change and statement.tag(noun) == NOUN:
        noun += 1
    return _direction(statement.word(noun)) if statement.word(noun) in _FIGURES.nouns_of_change else None


def _noun_before(at: Place, _: Unit) -> Change | None:
    """A drop of 3 per cent; not: a rise to 3 per cent."""
    noun = at.opening - 2
    is_of = at.statement.word(noun + 1) == "of" and at.statement.word(noun) in _FIGURES.nouns_of_change
    return _direction(at.statement.word(noun)) if is_of else None


def _higher(at: Place, unit: Unit) -> Change | None:
    """Closed 3 per cent lower, 12 fewer than in May; not: a 3 per cent lower risk, 5 per cent more than in Orul."""
    statement, word, behind = at.statement, at.statement.word(unit.after), unit.after + 1
    if word not in _FIGURES.lesser_or_greater or not _is_amount(unit) or statement.tag(behind) in (ADJECTIVE, NOUN):
        return None
    near = range(behind + 1, behind + 1 + _MOST_WORDS_TO_TIME)
    is_earlier = statement.word(behind) == "than" and any(_is_time(at, index) for index in near)
    is_alone = word in ("higher", "lower") and statement.word(behind) != "than"
    return _direction(word) if is_earlier or is_alone else None


def _besides(at: Place, _: Unit) -> Change | None:
    """Down $1.15, or 2 per cent; up 12 pence (3 per cent); not: rose 3 per cent or stood at 5."""
    if not at.number or at.statement.word(at.opening - 1) not in ("or", "("):
        return None
    last = Place(at.statement, at.number - 1)
    unit = units.of(last)
    is_next = at.statement.tags[unit.after : at.opening - 1] in ("", COMMA)
    return of(last, unit) if is_next else None


def _is_time(at: Place, index: int) -> bool:
    return at.statement.tag(index) == TIME or at.statement.word(index) in _FIGURES.elsewhere_in_time


ROWS: tuple[Row[[Place, Unit], Change], ...] = (
    Row(
        "change behind “up” or “down”",
        "An amount behind “up” or “down”, which tells how something stands, is that of a rise or a fall.",
        "Salt settled at $58, down $1.15.",
        "Salt settled at $58, up from $56.",
        _up_or_down,
    ),
    Row(
        "change behind its verb",
        "An amount right behind a verb of rising or falling says by how much, and not how much something is.",
        "Sales at Quill Mills rose 3 per cent.",
        "Sales at Quill Mills rose to 3 per cent.",
        _verb,
    ),
    Row(
        "change behind “by”",
        "A number behind “by” says by how much something rose or fell, or was raised or cut.",
        "The bank cut its rate by 50 basis points.",
        "The bank cut its rate to 17 per cent.",
        _by,
    ),
    Row(
        "change before its noun",
        "An amount before a noun of change is its size.",
        "Nurses won a 10 per cent pay rise.",
        "Nurses won 10 per cent of the vote.",
        _noun_behind,
    ),
    Row(
        "change behind its noun",
        "A number behind a noun of change and “of” is its size.",
        "Quill Mills reported a drop of 3 per cent in sales.",
        "Quill Mills reported a drop to 3 per cent in sales.",
        _noun_before,
    ),
    Row(
        "change before “higher” or “fewer”",
        "A number before “higher”, “fewer” or the like is that of a rise or a fall, unless other things are compared.",
        "Shares in Quill Mills closed 3 per cent lower.",
        "Rents in Orle are 3 per cent lower than in Marsk.",
        _higher,
    ),
    Row(
        "change told in another unit",
        "What stands behind “or”, or in brackets, right behind the size of a change is the same change.",
        "Salt settled at $58, down $1.15, or 2 percent.",
        "Salt settled at $58, or 40 crowns.",
        _besides,
    ),
)
