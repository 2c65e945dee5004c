"""What a number is about, in the words of its sentence: unit, concept, place."""

from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.figures import clause, harm, numbers_before, phrases, places, scenes
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import BASE, COMMA, DETERMINERS, GERUND, MODAL, NAME, NOUN, NUMBER, OF, TIME, letters
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, PART, Measure

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()


_REACH_OF_PAIR_WORDS = 8
"""Most words from the verb between the members of a pair to their shares."""
_LONGEST_LABEL_CHARACTERS = 60
"""Longest words up to the number of a list item; longer ones are a sentence."""
_LABEL = regexes.compile(r"\W*(?P<label>[^\W\d_][^:–—\n]*?)(?:\s*:|\s+[-–—])\s*")
_BEHIND_LABELLED = regexes.compile(r"\s*(?:\([^()\n]*\))?[.,;]?\s*")
_IN_THING = letters("NOUN ADJECTIVE")
_REACH_OF_PRICE_WORDS = 16
"""Most words from the verb of a sale to the price."""
_VERB_OR_BASE = letters("FINITE PARTICIPLE AUXILIARY BASE GERUND")
_VERB = letters("FINITE PARTICIPLE AUXILIARY")
_BEFORE_AMOUNT = letters("DETERMINERS ADJECTIVE")
_BEFORE_SORTED = letters("PREPOSITION TO")
_POINTS = ("point", "points")
_MAGNITUDE = "magnitude"
_LIMITS = frozenset(("more than", "fewer than", "at least", "at most"))
_VERBS: dict[Measure, str] = {
    "killed": "killed", "injured": "injured", "killed_or_injured": "killed or injured", "missing": "missing",
    "displaced": "displaced", "detained": "detained",
}  # fmt: skip


class Counted(NamedTuple):
    """A number that counts something, and the rule that says what."""

    at: Place
    unit: Unit
    measure: Measure
    rule: str
    is_part: bool
    is_share: bool = False
    several: bool = True


def unit(one: Counted) -> str | None:
    """The unit as a reader would put it: people for the dead, days for a 50-day deadline; none for a share."""
    if one.unit.kind == "duration" and one.unit.name in _NUMBERS.spans_of_time:
        return f"{one.unit.name}s" if one.several else one.unit.name
    if one.is_share and one.unit.kind == "noun":
        return None
    if one.measure in CASUALTIES and (one.unit.name is None or one.unit.head in _FIGURES.people_or_harm):
        return "people"
    return one.unit.name


def about(one: Counted) -> str | None:
    """What the number is about, in the words of the sentence; nothing where they do not say."""
    decided = rules.first(CONCEPTS, one)
    return decided.found if decided is not None else None


def _of_phrase(statement: Statement, after: int) -> str | None:
    """What the unit is of: per cent of the vote."""
    return phrases.behind(statement, after + 1) if statement.tag(after) == OF else None


def _harmed(one: Counted) -> str | None:
    if one.measure not in CASUALTIES:
        return None
    verb = "found" if one.unit.head in _FIGURES.found_dead else _VERBS[one.measure]
    people = unit(one) or ""
    is_told = any(harm.SAID_OF.get(word) == one.measure for word in people.lower().split())  # missing miners
    told, where = people if is_told else f"{people} {verb}", place(one)
    if one.at.before == "from" and not where and one.at.first.form != "article":
        return f"{told}, as counted before"
    return f"{told}{f' in {where}' if where else ''}{f', {PART}' if one.is_part else ''}"


def _age(one: Counted) -> str | None:
    return "age" if one.unit.kind == "age" else None


def _share(one: Counted) -> str | None:
    is_share = one.is_share and one.unit.kind == "noun" and one.unit.head not in _FIGURES.not_counted
    return f"share of {one.unit.name}" if is_share else None


def _noun(one: Counted) -> str | None:
    if one.unit.name in _POINTS:
        return _points(one)
    name = unit(one) if one.unit.kind == "noun" else None
    of = _of_phrase(one.at.statement, one.unit.after) if name else None
    return f"{name} of {of}" if of else name


def _points(one: Counted) -> str | None:
    """Points that somebody has, or the noun behind them; nothing where they measure a noun: lead cut to 3 points."""
    statement = one.at.statement
    if statement.tag(one.unit.after) in _IN_THING and statement.is_joined(one.unit.after):
        return phrases.behind(statement, one.unit.after)  # an eight-point edge
    is_measured = statement.word(one.at.opening - 1) == "to"
    return None if is_measured or one.unit.name == "point" else one.unit.name


def _magnitude(one: Counted) -> str | None:
    at, head = one.at, one.unit.name or ""
    is_decimal = at.first.form == "digits" and "." in at.written
    is_of_quake = is_decimal and head.split(" ")[0] in _FIGURES.quakes
    return _MAGNITUDE if is_of_quake or _MAGNITUDE in (at.statement.word(at.opening - 1), head.split(" ")[0]) else None


def _pair(one: Counted) -> str | None:
    """The member of a pair that a share belongs to, by its place: the first leads, the second is led."""
    statement, at = one.at.statement, one.at
    if one.unit.kind not in ("percentage", "none"):
        return None
    first, _ = at.sentence
    near = range(at.index - 1, max(first, at.index - _REACH_OF_PAIR_WORDS), -1)
    verb = next((here for here in near if statement.word(here) in _FIGURES.compares_two), None)
    if verb is None:
        return None
    numbers = sum(statement.tags[here] == NUMBER for here in range(verb, at.index))
    if numbers > 1:
        return None
    return _name_from(statement, verb + 1, at.index) if numbers else _name_to(statement, verb, first)


def _member(one: Counted) -> str | None:
    """Whose share it is: puts Quill on 46 per cent and Reed on 43."""
    statement, at = one.at.statement, one.at
    if one.unit.kind not in ("percentage", "none") or statement.word(at.opening - 1) not in _FIGURES.before_share:
        return None
    first, _ = at.sentence
    return _name_to(statement, at.opening - 1, first)


def _name_from(statement: Statement, index: int, end: int) -> str | None:
    last = index
    while last < end and statement.tags[last] == NAME:
        last += 1
    return statement.words(index, last) if last > index else None


def _name_to(statement: Statement, index: int, first: int) -> str | None:
    start = index
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    return statement.words(start, index) if start < index else None


def _labelled(one: Counted) -> str | None:
    """The label of an item of a list, or of a row: • Verkia – 35%."""
    statement, at = one.at.statement, one.at
    begin = at.amount.span.start
    if begin > _LONGEST_LABEL_CHARACTERS or one.unit.kind in ("duration", "noun", "age"):
        return None
    label = _LABEL.fullmatch(statement.text, 0, begin)
    if label is None or _BEHIND_LABELLED.fullmatch(statement.text, max(one.unit.end, at.amount.span.end)) is None:
        return None
    tags = (statement.tags[here] for here in range(at.opening) if statement.tokens[here].start >= label.start("label"))
    return label["label"] if not any(tag in _VERB for tag in tags) else None


def _whole(one: Counted) -> str | None:
    statement, after = one.at.statement, one.unit.after
    return _of_phrase(statement, after + (statement.word(after) == "worth"))


def _thing(one: Counted) -> str | None:
    """The noun after a unit: 100 percent tariffs, a two-month state of siege."""
    statement, after = one.at.statement, one.unit.after
    is_thing = one.unit.kind != "none" and statement.tag(after) in _IN_THING and statement.is_joined(after)
    is_thing = is_thing and statement.word(after) not in _FIGURES.after_unit  # £4 apiece
    return phrases.behind(statement, after) if is_thing else None


def _purpose(one: Counted) -> str | None:
    """What money is for, or time is spent in: $90 million in school funding, 14 years in prison."""
    statement, after = one.at.statement, one.unit.after
    if one.unit.kind not in ("money", "duration", "measure") or statement.tag(after + 1) == TIME:
        return None
    if statement.word(after) == "to" and statement.tag(after + 1) == BASE and one.unit.kind == "money":
        return phrases.behind(statement, after + 2)
    verb = after + (statement.tag(after) == MODAL)
    if statement.word(verb) in _FIGURES.goes_to and statement.word(verb + 1) == "to":
        return phrases.behind(statement, verb + 2) if one.unit.kind == "money" else None
    if statement.word(after) not in _FIGURES.leads_to_purpose:
        return None
    is_time = one.unit.kind == "money" and statement.word(after) == "in"
    if is_time and statement.tag(after + 1) in DETERMINERS:  # Rs 24 lakh in the four attempts
        return None
    return phrases.behind(statement, after + 1) if statement.tag(after + 1) != GERUND else None


def _led_to(one: Counted) -> str | None:
    """The noun before the preposition of a number: demand of 44 megawatts, raised rates to 4 per cent."""
    statement, at = one.at.statement, one.at
    if numbers_before.of_same(at) is not None and at.changed_from is None:
        return None
    first, _ = at.sentence
    index = (at.changed_from or at).opening - 1
    while index > first and (statement.tags[index] in _BEFORE_AMOUNT or _is_currency(one, index)):
        index -= 1
    is_verbless = not any(tag in _VERB for tag in statement.tags[first:index])
    is_headline = is_verbless and statement.word(index) in ("up", "down")
    if index <= first or not (is_headline or statement.word(index) in _FIGURES.leads_to_amount):
        return None
    if statement.word(index) == "of" and statement.word(index - 1) in _FIGURES.nouns_of_change:
        return None  # a gain of 31
    if statement.tag(index - 1) == NOUN and statement.word(index - 2) in _TEXT.forms_of_be:  # sales were flat at £61m
        return None
    if statement.word(index) == "at" and statement.tag(index - 1) == COMMA:  # police numbers, at 11,300 in March, fell
        is_aside = COMMA in statement.tags[at.index : at.sentence[1]]
        opens = all(tag in _IN_THING for tag in statement.tags[first : index - 1])
        return phrases.before(statement, index - 1, first) if is_aside and opens else None
    return phrases.held(statement, index, first) or phrases.before(statement, index, first)


def _price(one: Counted) -> str | None:
    """What is bought or sold for the money: buys a 62% stake in the mill for £4m."""
    statement, at = one.at.statement, one.at
    first, _ = at.sentence
    if one.unit.kind != "money" or statement.word(at.opening - 1) != "for":
        return None
    near = range(at.opening - 2, max(first - 1, at.opening - _REACH_OF_PRICE_WORDS), -1)
    verb = next((here for here in near if statement.tags[here] in _VERB_OR_BASE), None)
    if verb is None or statement.word(verb) not in _FIGURES.verbs_of_sale:
        return None
    if verb == at.opening - 2:  # the mill was sold for £4m
        return clause.subject(at, one.unit)
    return phrases.behind(statement, verb + 1) or _name_from(statement, verb + 1, at.index)


def _is_currency(one: Counted, index: int) -> bool:
    """Whether a word is the currency of the number after it: Rs 8 lakh."""
    return one.unit.kind == "money" and one.at.statement.words(index, index + 1) == one.unit.name


def _same(one: Counted) -> str | None:
    """What the number before counts, where both are of one thing: down by 20 to 84."""
    found = numbers_before.of_same(one.at)
    return about(Counted(*found, "count", "", is_part=False)) if found is not None else None


def _part(one: Counted) -> str | None:
    return numbers_before.whole_of_part(one.at) if one.unit.kind in ("none", "percentage") else None


def _limited(one: Counted) -> str | None:
    """The noun that a limit sorts: a tax on holdings over $900,000."""
    statement, at = one.at.statement, one.at
    if one.unit.kind not in ("money", "measure") or at.amount.bound not in _LIMITS:
        return None
    end = at.opening - (statement.word(at.opening - 1) in _FIGURES.before_share)
    first, _ = at.sentence
    start = end
    while start > first and statement.tags[start - 1] in _IN_THING:
        start -= 1
    is_sorted = start < end and statement.word(end - 1).endswith("s")
    is_sorted = is_sorted and (start == first or statement.tags[start - 1] in _BEFORE_SORTED)
    return statement.words(start, end) if is_sorted else None


def _subject(one: Counted) -> str | None:
    return None if numbers_before.is_part(one.at) else clause.subject(one.at, one.unit)


def _length(one: Counted) -> str | None:
    """The unit by itself, of a length of time that nothing near explains."""
    return unit(one) if one.unit.kind == "duration" else None


def place(one: Counted) -> str | None:
    """Where, as printed; nothing where the sentence does not say."""
    if one.unit.kind == "age" or NAME not in one.at.statement.tags:  # without a name there is no place
        return None
    found = places.find(one.at, one.unit, one.measure)
    return scenes.find(one.at, one.unit) if found is None and one.measure in CASUALTIES else found


CONCEPTS = (
    Row(
        "people harmed",
        "A number of people harmed is about the people, what happened to them and where.",
        "Three guards were killed in Orul.",
        "Three guards were paid in Orul.",
        _harmed,
    ),
    Row(
        "age as a concept",
        "An age is its own concept.",
        "A boy aged 15 sang.",
        "A boy sang 15 songs.",
        _age,
    ),
    Row(
        "share of a whole",
        "A fraction of a noun is about the share of those things.",
        "Half of the homes are empty.",
        "Forty of the homes are empty.",
        _share,
    ),
    Row(
        "magnitude of an earthquake",
        "A number after “magnitude”, or a decimal one before a word for an earthquake, is a magnitude.",
        "A magnitude 6.4 earthquake struck Orul.",
        "Marsk had 64 quakes.",
        _magnitude,
    ),
    Row(
        "noun with its “of” phrase",
        "A number before a noun is about that noun, with any “of” phrase.",
        "Marsk has 40 boxes of rum.",
        "Marsk lost 40 per cent.",
        _noun,
    ),
    Row(
        "member of a pair",
        "Two shares after a verb such as “lead” belong to the two who are named around it, in their order.",
        "Quill leads Reed 46% to 43%.",
        "Quill paid Reed 46%, or 43%.",
        _pair,
    ),
    Row(
        "label of a list item",
        "A share, sum or bare number that alone follows a label is about that label.",
        "• Turnout in Orul: 61.2%",
        "• Turnout in Orul rose 61.2%",
        _labelled,
    ),
    Row(
        "“of” phrase of a unit",
        "A number with “of” after its unit is about what follows.",
        "Quill won 40 per cent of the vote.",
        "Quill won by 40 per cent.",
        _whole,
    ),
    Row(
        "noun before a limit",
        "An amount with “over”, “less than” or the like right behind a noun is about the things that it sorts.",
        "The tax applies to holdings over $900,000.",
        "The council paid clerks over $900,000.",
        _limited,
    ),
    Row(
        "noun after a unit",
        "A number with a noun after its unit is about that noun.",
        "Marsk put up 40 per cent tariffs.",
        "Tariffs rose 40 per cent.",
        _thing,
    ),
    Row(
        "purpose of money or time",
        "Money or time before “in” or “for” is about what it is spent on.",
        "The council found $90 million in school funding.",
        "The council found $90 million in Marsk.",
        _purpose,
    ),
    Row(
        "name before its share",
        "A share after a name with “on” or “at” is that of the one named.",
        "The poll puts Quill on 46 per cent.",
        "The poll of Quill has 46 per cent.",
        _member,
    ),
    Row(
        "part of those counted before",
        "A number of “them” or “which” counts the noun behind it, or the only things counted before in its sentence.",
        "The hall has 90 guests, four of them ill.",
        "The hall has 90 guests in nine rows, four of them ill.",
        _part,
    ),
    Row(
        "same thing as the number before",
        "A number after “or”, “up”, “down” and the like, or at the end of a change, is about what the one before is.",
        "Rents fell by 18 per cent to €1,390.",
        "The mayor fell by 18 steps in 40 minutes.",
        _same,
    ),
    Row(
        "thing that has the price",
        "Money after “for” is about what is bought or sold for it.",
        "Marsk will buy the old pier for £4m.",
        "Marsk will wait for £4m.",
        _price,
    ),
    Row(
        "noun before the preposition",
        "A number after “of”, “to” or “by” is about the noun before it.",
        "Marsk raised its interest rates to 4 per cent.",
        "Marsk raised 4 per cent.",
        _led_to,
    ),
    Row(
        "subject of the clause",
        "Any other number is about the subject of its clause, unless that is somebody or the number a word alone.",
        "Net revenue rose 40 per cent.",
        "Ada Quill won 40 per cent.",
        _subject,
    ),
    Row(
        "length by itself",
        "A length of time that nothing near explains is about itself.",
        "The siege lasted 40 days.",
        "The siege cost 40 crowns.",
        _length,
    ),
)
