"""Listed units: per cent, dollars, square metres, hours; and years as an age."""

from briefcli import regexes
from briefcli.extract.figures.place import Kind, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import currencies, lexicon
from briefcli.extract.text.classes import DETERMINERS, NAME, NUMBER, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_LONGEST_UNIT_WORDS = 3
"""The longest listed units: barrels of oil, cubic feet."""
_MOST_ADJECTIVES = 2
"""Most words before a listed unit that may be a nationality: 5 million Hong Kong dollars."""
_LONGEST_LETTERS_OF_UNIT = 2
"""A longer unit cannot be confused with a word of the sentence."""
_UNITS_OF_AGE = tuple(_FIGURES.units_of_age)
_NATIONALITY = letters("ADJECTIVE NAME")
_NOT_APART = frozenset((*currencies.SIGNS, "%", "°", "″", "′", "'"))
"""The units that are signs, and may be joined to the number."""

_PER = regexes.compile(r"/[a-z]+\b")
"""What a measure is counted on, joined to it: 40km/h, 46 mm/hour."""

_LISTS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("measure", _FIGURES.measures),
    ("duration", _FIGURES.time_units),
    ("money", _FIGURES.money.union(currencies.SIGNS)),
    ("percentage", _FIGURES.percent),
    ("times", _FIGURES.times_units),
)
_KINDS: dict[str, Kind] = {name: kind for kind, names in _LISTS for name in names}
"""The kind of each unit; the last, for one in several lists."""
_BEFORE_STOP = ("pc.", "pct.")
"""Short units that end a sentence."""
_OPENINGS = frozenset(name[:letters] for name in (*_KINDS, *_BEFORE_STOP) for letters in range(1, len(name) + 1))
"""The first letters of every unit; few words after numbers are among them, so that most are ruled out at once."""

_WON = "won"
"""A currency that is spelled like what winners did."""

SHARE = Rule(
    "share in per cent",
    "A number before “per cent”, “%” or “points” is a share or a rate.",
    "Prices rose 3.4 per cent.",
    "Prices rose to 34 euros.",
)
MONEY = Rule(
    "money in words",
    "A number before the name of a currency or a coin is an amount of money.",
    "The bridge cost 34 euros.",
    "The bridge took 34 boats.",
)
LENGTH = Rule(
    "length of time",
    "A number before a unit of time is a length of time.",
    "The council has 72 hours to answer.",
    "The council has 72 members.",
)
AGE = Rule(
    "age in years",
    "A length of time followed by “old” or “of age” is an age.",
    "The bridge is 30 years old.",
    "The bridge was closed for 30 years.",
)
MEASURE = Rule(
    "unit of measure",
    "A number before a unit of measure is a length, a weight or the like.",
    "The bridge is 40 metres long.",
    "The bridge has 40 arches.",
)
TIMES = Rule(
    "number of times",
    "A number before “times” or “fold” multiplies, or says how often.",
    "The mill is five times as large.",
    "The mill has five large wheels.",
)
_RULES: dict[Kind, str] = {
    "percentage": SHARE.name,
    "money": MONEY.name,
    "duration": LENGTH.name,
    "measure": MEASURE.name,
    "times": TIMES.name,
}


def kind(name: str) -> Kind | None:
    """The kind of a listed unit in small letters; nothing for another word."""
    return _KINDS.get(name)


def alone(name: str, after: int, end: int) -> Unit | None:
    """The unit of a name in small letters, up to an offset; nothing for another word."""
    kind = _KINDS.get(name)
    return Unit(kind, name, after, end, _RULES[kind], head=name) if kind is not None else None


def find(statement: Statement, index: int) -> Unit | None:
    """The listed unit that begins at a word: per cent, dollars, square metres, years old."""
    words = statement.tokens
    if index >= len(words) or not (statement.is_joined(index) or words[index].lower in _NOT_APART):
        return None
    if "/" in words[index].lower and (found := _with_rate(statement, index)) is not None:
        return found
    start = index
    if words[index].lower in _FIGURES.before_unit and index + 1 < len(words):
        start = index + 1
    nationality = start
    while (
        start < len(words)
        and start - index < _MOST_ADJECTIVES
        and statement.tags[start] in _NATIONALITY
        and start + 1 < len(words)
    ):
        start += 1
    for begin in dict.fromkeys((index, nationality, start)):
        opening = words[begin]
        if statement.text[opening.start : opening.end].lower() not in _OPENINGS:
            continue
        for count in range(min(_LONGEST_UNIT_WORDS, len(words) - begin), 0, -1):
            span = Span(opening.start, words[begin + count - 1].end)
            name = statement.text[span.start : span.end].lower().replace("\u00a0", " ")
            if name in _BEFORE_STOP:  # 31.2 pc.
                name, span = name[:-1], Span(span.start, span.end - 1)
            kind = _KINDS.get(name)
            if kind is None or (begin > nationality and kind not in {"money", "duration"}):
                continue
            if _is_other_word(statement, index, begin, name):
                continue
            if kind not in ("measure", "money", "duration") or not _is_suffix_of_noun(statement, begin, count):
                rate = _PER.match(statement.text, span.end) if kind == "measure" else None
                end = span.end if rate is None else rate.end()
                whole = statement.text[words[nationality].start : end]
                after = _after(statement, begin + count, end)
                return _aged(statement, Unit(kind, whole, after, end, _RULES[kind], head=name))
    return None


def _is_other_word(statement: Statement, index: int, begin: int, name: str) -> bool:
    """Whether what is spelt like a unit is none: 12 won the cup, a 44-year-old second clerk, two new generation boats.

    A time behind an adjective needs a plural where there are several.
    """
    if name == _WON:
        return not _is_money_of_korea(statement, index, begin)
    several = statement.tag(index - 1) == NUMBER and statement.word(index - 1) not in _FIGURES.not_several
    return begin > index and several and _KINDS[name] == "duration" and not name.endswith("s")


def _is_money_of_korea(statement: Statement, index: int, won: int) -> bool:
    """Whether “won” is money, and not what people did: 40 Korean won, 40 won; not: at 19 Quill won, 12 won the cup."""
    if won > index:
        return statement.word(won - 1) in _TEXT.nationalities
    is_rate = statement.word(won + 1) in ("a", "an")  # 40,000 won a head
    return is_rate or statement.tag(won + 1) not in (*DETERMINERS, NAME)


def _with_rate(statement: Statement, index: int) -> Unit | None:
    """A unit and its rate in one word: 12 cents/litre, 46mm/hour."""
    word = statement.tokens[index]
    name, _, rate = word.lower.partition("/")
    kind = _KINDS.get(name)
    if kind not in ("measure", "money") or not rate.isalpha() or word.lower in _KINDS:
        return None
    if kind == "measure":
        whole = statement.text[word.start : word.end]
        return Unit(kind, whole, index + 1, word.end, MEASURE.name, head=name)
    end = word.start + len(name)
    printed = statement.text[word.start : end]
    return Unit(kind, printed, index + 1, end, MONEY.name, statement.text[end : word.end], name)


def _after(statement: Statement, index: int, end: int) -> int:
    """The index of the first word after an offset."""
    while index < len(statement.tokens) and statement.tokens[index].start < end:
        index += 1
    return index


def _is_suffix_of_noun(statement: Statement, begin: int, count: int) -> bool:
    """Whether letters like g, m or in are a word of the sentence, not a unit."""
    word = statement.tokens[begin]
    if count > 1 or word.end - word.start > _LONGEST_LETTERS_OF_UNIT or word.lower in _FIGURES.short_measures:
        return False
    joined = statement.tokens[begin - 1].end == word.start
    return not joined and word.lower in _FIGURES.measures_like_words


def _aged(statement: Statement, unit: Unit) -> Unit:
    """Years or months as an age: 30 years old, five months of age."""
    if unit.kind != "duration" or not unit.head.startswith(_UNITS_OF_AGE):
        return unit
    word = statement.word(unit.after)
    if word != "old" and (word != "of" or statement.word(unit.after + 1) != "age"):
        return unit
    last = unit.after if word == "old" else unit.after + 1
    return Unit("age", of_age(unit.head), last + 1, statement.tokens[last].end, AGE.name, head=unit.head)


def of_age(length: str) -> str:
    """The unit of an age whose number stands before a unit of time: years of age, months of age."""
    return "years of age" if length.startswith("year") else f"{length.removesuffix('s')}s of age"
