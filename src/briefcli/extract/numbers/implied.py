"""Words that say how many people there are without a number: nobody, neither guard, a child, her brother, both pilots.

Whether they count anybody is for `figures`: most articles count nothing.
"""

from collections.abc import Iterator
from decimal import Decimal

from briefcli import regexes
from briefcli.extract.numbers.numerals import Numeral
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_NOT_WITHIN = r"(?<![\w'’-])"
_UP_TO_PERSON = r"(?:(?:\d{1,3}-year-old|[^\W\d_][\w’'-]*) ){0,3}"
_KIN = rf"{any_of(_PEOPLE.kin)}\b"
_OF_ANOTHER = rf"{any_of(_PEOPLE.kin | _FIGURES.companions)}\b"
_PERSON = rf"{any_of(_FIGURES.person_nouns | _PEOPLE.kin | _FIGURES.found_dead)}\b"
_PERSON_BEHIND = regexes.compile(rf" {_PERSON}")
_SOLE = rf"{any_of(_FIGURES.sole_persons)}\b"
_STATES = {word for words in _FIGURES.predicates_of_victims.values() for word in words}
_BEFALLEN = rf"{any_of(_STATES | _FIGURES.dying | _FIGURES.grave_states)}\b"
_IN_STATE = rf" in (?:an? )?{any_of(_FIGURES.grave_states)}\b"
_BEFELL_ANOTHER = rf"(?:[a-z]+ly )?{any_of(_FIGURES.behind_another)}"
_OWN = any_of(_TEXT.possessives)
_COUPLE = rf"{_UP_TO_PERSON}{any_of(_NUMBERS.two_people)}\b(?! of| more| other)"
_PARENTS = rf"{_OWN}(?= {any_of(_NUMBERS.two_relatives)}\b)"
_PAIR = rf"(?:{_COUPLE}|{_KIN} and {_KIN})"
_NO_NOUN = (
    _TEXT.determiners | _TEXT.prepositions | _TEXT.subordinators | _TEXT.number_words | _NUMBERS.small.keys() | {"not"}
)
_BEHIND_NATIONAL = any_of(_TEXT.auxiliaries | _TEXT.prepositions | _TEXT.relatives)
_NATIONAL = rf"{any_of(_FIGURES.nationals)}(?=[,.;]| (?:{_BEHIND_NATIONAL}\b|{_BEFALLEN}\b|and {any_of(_NO_NOUN)}\b))"
"""Somebody of a people, and no adjective before a noun: a Palestinian was killed, shot a Turk and two cooks."""
_ONE = regexes.compile(  # the first letter comes first, for speed
    rf"a(?<![\w'’-]a)(?:n|nother)?(?= {_UP_TO_PERSON}(?:{_PERSON}|{_NATIONAL}))"
    rf"|another(?<![\w'’-]another)(?= (?:{any_of(_TEXT.auxiliaries)}|{_BEFELL_ANOTHER})\b|{_IN_STATE})"
    r"|another(?:(?<= killing another)|(?<= injuring another)|(?<= wounding another)|(?<= killed another)"
    r"|(?<= injured another)|(?<= wounded another))(?=[.,;\n]|\Z)"
    rf"|{_NOT_WITHIN}{_OWN}(?= {_UP_TO_PERSON}{_OF_ANOTHER})"
    rf"|(?<=[a-z] and )(?:{_OWN}|the)(?= {_UP_TO_PERSON}{_PERSON})"
    rf"|the(?<![\w'’-]the)(?= (?:[a-z]+ |\d{{1,3}}-year-old )?{_SOLE})"
)
"""One person, in small letters: a guard, another was hurt, her younger brother, the driver, and the head teacher."""
_AGE = r"(?:,? \(?(?:aged )?\d{1,3}\)?,?)?"
_LED = rf"(?:{any_of(_FIGURES.leads_to_harm)} ){{0,3}}"
_BEFALLS = rf"{_AGE} {_LED}(?:{_BEFALLEN}|[a-z]+ to death\b)"
_DESCRIBED = rf"(?:(?!{any_of(_NO_NOUN)}\b)[^\W\d_][\w’'-]* ){{0,2}}"
_BARE = regexes.compile(
    rf"(?:(?:^|(?<=: )){_DESCRIBED}|(?<=-year-old )|(?<=, )(?<!father, )(?<!mother, ))(?P<who>{_PERSON})(?={_BEFALLS})"
    rf"|(?:(?<=kills )|(?<=injures )|(?<=wounds ))(?P<whom>{_PERSON})(?= in\b| at\b| off\b| near\b|$)"
)
"""One person of a headline, in small letters, without an article: driver killed, fire kills porter."""
_TWO = regexes.compile(
    rf"a(?<![\w'’-]a)n?(?= {_PAIR})"
    rf"|{_NOT_WITHIN}(?:{any_of(_NUMBERS.two_of)}(?= (?:[a-z]+ )?{any_of(_FIGURES.people_counted)}\b)|{_PARENTS})"
    rf"|{_NOT_WITHIN}{_OWN}(?= {_KIN} and {_KIN})"
)
"""Two people, in small letters: an elderly couple, a father and son, both pilots, twin sisters, her parents."""
_NONE = regexes.compile(rf"{_NOT_WITHIN}{any_of(_NUMBERS.nones)}(?![\w'’-])")
_BEGINS_TWO = regexes.compile(rf"{any_of(_NUMBERS.two_of)} |{_PARENTS}|an? {_PAIR}|{_OWN} {_KIN} and {_KIN}")
_BEGINS_ONE = regexes.compile(
    rf"another$|{_OWN} |the (?:[a-z]+ |\d{{1,3}}-year-old )?{_SOLE}$|the {_UP_TO_PERSON}{_PERSON}$|{_PERSON}$"
)
_BEHIND_STOP = " \"'”’\n"
"""What may follow the full stop of a line that is no headline."""
_MOST_CHARACTERS_OF_HEADLINE = 150
"""A longer line is no headline, or has a site’s name behind it and more."""


def find(text: str) -> Iterator[Numeral]:
    """The words of a text that may count people, each once."""
    small = lower(text)
    yield from (Numeral(Span(*match.span()), Decimal(0), form="none") for match in _NONE.finditer(small))
    twos = {match.start(): Span(*match.span()) for match in _TWO.finditer(small)}
    yield from (Numeral(span, Decimal(2), form="article") for span in twos.values())
    for match in _ONE.finditer(small):
        if match.start() not in twos:
            yield Numeral(Span(*match.span()), Decimal(1), form="article")
    if len(small) <= _MOST_CHARACTERS_OF_HEADLINE and not small.rstrip(_BEHIND_STOP).endswith("."):
        for match in _BARE.finditer(small):
            yield Numeral(Span(*match.span(match.lastgroup or 0)), Decimal(1), form="article")


def says_which_person(text: str, numeral: Numeral) -> bool:
    """Whether a fraction is none, but says which person is meant: a third guard, a fifth victim."""
    if numeral.form != "fraction" or text[numeral.span.start].lower() != "a":
        return False
    return _PERSON_BEHIND.match(text, numeral.span.end) is not None


def read(exact: str) -> Numeral | None:
    """How many there are by the first words of a figure; nothing where an article, or nothing, says it."""
    small = lower(exact)
    for pattern, value in _BEGINNINGS:
        match = pattern.match(small)
        if match is not None:
            end = match.end() if value == 0 else len(small.partition(" ")[0])
            return Numeral(Span(0, end), Decimal(value), form="article" if value else "none")
    return None


_BEGINNINGS = ((_NONE, 0), (_BEGINS_TWO, 2), (_BEGINS_ONE, 1))
