"""Nobody and somebody: words that count people harmed without a number.

“Nobody was hurt” and “no casualties” count none, “killed a child” counts one. Such words count nobody unless harm is
told of the people after them; so they are proposed here, and kept where `is_harmed` says that it is.
"""

from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from briefcli import regexes
from briefcli.extract.figures import casualties, harm, persons, units
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.numbers import amounts
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.numbers.numerals import Numeral
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import AUXILIARIES, GENITIVE, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_BEFORE_PERSON = r"(?:(?:\d{1,3}-year-old|[^\W\d_][\w’'-]*) ){0,3}"
_ARTICLE = regexes.compile(rf"a(?<![\w'’-]a)(?:n|nother)?(?= {_BEFORE_PERSON}{any_of(_FIGURES.person_nouns)}\b)")
"""“A”, “an” or “another” before a person, in small letters; the first letter comes first for speed."""
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_NOUN_BEHIND = regexes.compile(r" ([^\W\d_]+)")
_MOST_WORDS_TO_DEGREE = 5
"""How far after “nobody” a degree of harm may stand: nobody was, it seems, badly hurt."""


def hints(text: str) -> list[str]:
    """The hints of harm that a text has, among which those of its paragraphs are; most texts have few or none."""
    small = text.lower()
    return [hint for hint in _FIGURES.hints_of_harm if hint in small]


def add(text: str, found: list[Amount], hints: list[str]) -> list[Amount]:
    """The amounts of a paragraph with its words for none and for one beside them, where it has a hint of harm."""
    small = text.lower() if hints else ""
    if not any(hint in small for hint in hints):
        return found
    nones = list(_nones(text))
    ends = {one.number.end for one in nones}  # the “one” of “no one” is no number
    numbers = [amount for amount in found if not (amount.value == 1 and amount.number.end in ends)]
    new = [one for one in (*nones, *_articles(text)) if not _is_inside(one, numbers)]
    return sorted([*numbers, *new], key=lambda amount: amount.number) if new else numbers


def _is_inside(one: Amount, numbers: list[Amount]) -> bool:
    """Whether a word is part of a number or of its hedge: a dozen, no fewer than 12."""
    index = bisect_right(numbers, one.number.end, key=lambda amount: amount.span.start) - 1
    return index >= 0 and numbers[index].span.touches(one.number)


def is_proposed(amount: Amount) -> bool:
    """Whether an amount is a word for none or one, and no number."""
    return amount.numerals[0].form in ("none", "article")


def is_harmed(at: Place) -> bool:
    """Whether a word for none or one counts people of whom harm is told."""
    unit = units.of(at)
    if casualties.of(at, unit, is_part=False) is None:
        return False
    return rules.first(NONE_HARMED if at.first.form == "none" else ONE_HARMED, at, unit) is None


def _nones(text: str) -> Iterator[Amount]:
    for match in amounts.NONE.finditer(text):
        noun = _NOUN_BEHIND.match(text, match.end())
        if match[0].lower() != "no" or (noun and _is_of_the_living(noun[1].lower())):
            yield amounts.without_hedge(Numeral(Span(*match.span()), Decimal(0), form="none"))


def _is_of_the_living(noun: str) -> bool:
    """Whether “no” before a noun can say that nobody was harmed; where no bodies were found, somebody may have been."""
    return persons.is_person(noun) and noun not in _FIGURES.found_dead


def _articles(text: str) -> Iterator[Amount]:
    for match in _ARTICLE.finditer(lower(text)):
        yield amounts.without_hedge(Numeral(Span(*match.span()), Decimal(1), form="article"))


def _some_of_harmed(at: Place, unit: Unit) -> bool | None:
    if at.after != "of":
        return None
    is_of_harmed = unit.head in harm.NOUNS or at.word(3) in harm.SAID_OF or at.word(4) in harm.SAID_OF
    return True if is_of_harmed and at.tag(3) not in AUXILIARIES else None


def _of_harmed(at: Place, unit: Unit) -> bool | None:
    if at.statement.word(unit.after) in _TEXT.relatives | {"that"}:
        return True
    return True if unit.kind == "none" and at.after in harm.SAID_OF and at.after in harm.VERBS else None


def _does_else(at: Place, unit: Unit) -> bool | None:
    """Whether the verb of “nobody” is no verb of harm; what follows is told of somebody else."""
    if unit.kind != "none" or at.before in harm.VERBS:
        return None
    step = 1
    while at.tag(step) in _BEFORE_VERB:
        step += 1
    return None if at.word(step) in harm.SAID_OF else True


def _badly(at: Place, _: Unit) -> bool | None:
    near = (at.word(step) for step in range(1, _MOST_WORDS_TO_DEGREE + 1))
    return True if any(word in _FIGURES.degrees_of_harm for word in near) else None


def _not_one(_: Place, unit: Unit) -> bool | None:
    return None if unit.kind == "noun" and unit.head in _FIGURES.person_nouns else True


def _owner(at: Place, unit: Unit) -> bool | None:
    return True if at.statement.tag(unit.after) == GENITIVE else None


def _supposed(at: Place, _: Unit) -> bool | None:
    first, end = at.sentence
    before = {at.statement.word(index) for index in range(first, at.index)}
    behind = {at.statement.word(index) for index in range(at.index, end)}
    is_general = not behind.isdisjoint(_FIGURES.makes_general) or not behind.isdisjoint(_FIGURES.harm_in_general)
    return True if is_general or not before.isdisjoint(_FIGURES.supposes) else None


NONE_HARMED: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "none of those harmed",
        "“None of the injured” does not say that nobody was injured.",
        "None of the injured was from Marsk.",
        "None of the guards was injured.",
        _some_of_harmed,
    ),
    Row(
        "nobody who was harmed",
        "“Nobody who was hurt”, or “nobody hurt in the fire”, does not say that nobody was hurt.",
        "No one hurt in the fire has come back.",
        "No one was hurt in the fire.",
        _of_harmed,
    ),
    Row(
        "nobody who did something else",
        "“Nobody” with another verb is not whoever is harmed further on.",
        "Ann Reed, who drew maps nobody could fold, dies in Marsk.",
        "Nobody died in Marsk.",
        _does_else,
    ),
    Row(
        "nobody badly hurt",
        "“Nobody was badly hurt” does not say that nobody was hurt.",
        "Nobody was seriously hurt.",
        "Nobody was hurt. Two boats were seriously late.",
        _badly,
    ),
)
ONE_HARMED: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "article before no person",
        "“A” and “another” count one only before a noun for one person.",
        "The blast killed a guard crew.",
        "The blast killed a guard.",
        _not_one,
    ),
    Row(
        "article before an owner",
        "“A” before somebody in the possessive counts nobody.",
        "A guard's death shook Marsk.",
        "A guard was killed in Marsk.",
        _owner,
    ),
    Row(
        "harm that is supposed",
        "Harm to one person after “if” or “when”, in the present tense of “die”, or with “every” has befallen nobody.",
        "The law applies if a guard is killed.",
        "The law was changed after a guard was killed.",
        _supposed,
    ),
)
