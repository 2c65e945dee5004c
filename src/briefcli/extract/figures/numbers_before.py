"""Numbers that count what the number before them counts: down by 20 to 84; 90 guests, four of them pupils."""

from decimal import Decimal

from briefcli import regexes
from briefcli.extract.figures import dated, harm, named, persons, phrases, units
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.numbers import scales
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARIES,
    COMMA,
    COORDINATOR,
    DETERMINER,
    FINITE,
    FINITES,
    GENITIVE,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    RELATIVE,
    THAT,
    letters,
)

_FIGURES = lexicon.figures()
_VERBS = lexicon.verbs()

_RATE = r"(?:(?:an?|per|to the) \w+|per \w+ \w+)? ?"
_WHEN = r"(?:(?:this|last|in) \w+(?: \d{4})?,? ?)?"
_COMPARED = regexes.compile(
    rf"{_RATE}{_WHEN}(?:\(|, or|[,–—-]? ?(?:up|down)(?: from| by)?|,? ?(?:against|compared (?:to|with))"
    r"|,? in comparison (?:to|with)|, from|, an? (?P<of>\w+) of)"
)
"""Between two numbers of one thing: up 9 per cent; (about 1.1 billion rand); or 7 per cent; against 9.8p."""
_CHANGED = regexes.compile(rf"{_RATE}{_WHEN},? ?to")
"""Between the size of a change, or the first value, and the value after it: fell by 18 per cent to 13,870."""
_CHANGED_FROM = regexes.compile(rf"{_RATE}{_WHEN}from")
_FROM_BEFORE = regexes.compile(r"[^,;.:()\d]{1,60}, (?:up|down) from")
_IN_PHRASE = letters("NOMINAL DETERMINERS OF PREPOSITION GENITIVE TIME COMMA ADVERB")
_OPENS_CHANGE = letters("FINITE PARTICIPLE BASE")
_ENDS_ITEM = letters("COMMA COORDINATOR STOP SEMICOLON")
_BEHIND_ADDED = letters("COMMA COORDINATOR STOP SEMICOLON PREPOSITION TIME")
_PARTS_FROM_COUNTED = frozenset(letters("FINITES PARTICIPLE GERUND PREPOSITION"))
_OPENS_RELATIVE = (THAT, RELATIVE)
_OPENS_PLACE = frozenset(letters("PREPOSITION TIME"))
_LINKS = frozenset((",", "and"))
_HOLDS = letters("NAME RELATIVE")
_MAY_BE_DONE = letters("PARTICIPLE NOUN")
_LONGEST_ASIDE_WORDS = 9
"""Most words between commas from “of which” to its number."""
_BEHIND_DONE = letters("PREPOSITION TO STOP ADVERB")
_PARTS_CLAUSES = letters("COMMA COORDINATOR SEMICOLON SUBORDINATOR")
_NAMES_TIME = letters("NUMBER TIME")
_MOST_WORDS_OF_BRACKET = 6
"""Most words of a bracket with a share, its marks included."""
_LIKE_TIMES = 10
"""How many times as large as the other one of two numbers of the same things may be."""
_OPENS_OBJECT = letters("DETERMINERS NAME NOUN")
_PARTS = frozenset(letters("COMMA DASH SEMICOLON COLON"))
_TOTAL = "total"
_WHERE_OR_HOW_LONG = ("noun", "duration")
"""Kinds of unit of what says where or in how long so many things were: in 12 towns, in nine days."""
_THEM = _FIGURES.of_those_counted - {"us", "you"}


def of_same(at: Place) -> tuple[Place, Unit] | None:
    """The number before, with its unit, where the words between say that both are of one thing."""
    if not at.number or at.statement.places[at.number - 1] < at.sentence[0]:
        return None
    last = Place(at.statement, at.number - 1)
    if (things := counted_there(last, at)) is not None:
        gap = " ".join(at.text[units.of(last).end : at.amount.span.start].split())
        return (things, units.of(things)) if _is_of_same(things, gap) else None
    if last.number and (last.before in _FIGURES.month_names or _is_year(last)):
        return _before_date(at, last)
    unit = units.of(last)
    end = scales.letters_apart(at.text, at.amount.span.start)  # up 12% from KES 3bn
    gap = " ".join(at.text[max(unit.end, last.amount.span.end) : end].split())
    return (last, unit) if _is_of_same(last, gap) or _is_over_phrase(at, last, unit, gap) else None


def counted_there(places: Place, other: Place) -> Place | None:
    """The number of the things in so many places, if another is more like theirs: 40 cases in 12 towns, up from 31."""
    if not places.number or places.before not in _FIGURES.before_place:
        return None
    statement, things = places.statement, Place(places.statement, places.number - 1)
    unit = units.of(things)
    is_same_clause = things.index >= places.sentence[0] and _PARTS.isdisjoint(statement.tags[unit.after : places.index])
    if unit.kind != "noun" or not is_same_clause or units.of(places).kind not in _WHERE_OR_HOW_LONG:
        return None
    return things if _times(things, other) < _times(places, other) else None


def _times(one: Place, other: Place) -> Decimal:
    """How many times as large as the other the larger of two numbers is."""
    value, than = one.amount.value, other.amount.value
    if not value or not than:
        return Decimal("Infinity")
    return max(value / than, than / value)


def _is_year(at: Place) -> bool:
    is_led = at.before in _FIGURES.before_years or at.before == "for"
    return is_led and dated.may_be_year(at) and at.tag_after not in NOUNS


def _before_date(at: Place, date: Place) -> tuple[Place, Unit] | None:
    """The number before a day or year, with which one behind is compared: 40 by May 9, compared to 12."""
    gap = " ".join(at.text[date.end : at.amount.span.start].split())
    compared, last = _COMPARED.fullmatch(gap), Place(at.statement, date.number - 1)
    is_from = gap == "from" and at.statement.word(last.opening - 1) == "to"
    is_same = is_from or (compared is not None and compared["of"] is None)
    is_near = last.index >= at.sentence[0] and _PARTS.isdisjoint(at.statement.tags[last.index : date.index])
    return (last, units.of(last)) if is_same and is_near else None


def _is_over_phrase(at: Place, last: Place, unit: Unit, gap: str) -> bool:
    """Whether only a phrase stands between a share or sum and what it has come from: of the market, down from 45%."""
    if _FROM_BEFORE.fullmatch(gap) is None or unit.kind not in ("percentage", "money"):
        return False
    between = at.statement.tags[last.index + 1 : at.opening]
    return units.of(at).kind == unit.kind and all(tag in _IN_PHRASE for tag in between)


def _is_of_same(last: Place, gap: str) -> bool:
    if gap in (",", ";") and last.statement.word(last.opening - 1) == "(":
        return units.of(last).kind == "money"  # A$100m ($62m, £55m)
    if gap == "to" and last.word(0) in _FIGURES.multiplying_forms:
        return True  # cases doubled to 486
    compared = _COMPARED.fullmatch(gap)
    if compared is not None:
        return compared["of"] is None or compared["of"] in _FIGURES.nouns_of_change
    if _CHANGED_FROM.fullmatch(gap):
        led = last.statement.word(last.opening - 1)
        return led == "to" or (led in ("up", "down") and units.of(last).kind == "percentage")  # up 12% from $3bn
    return bool(_CHANGED.fullmatch(gap)) and _opens_change(last)


def _opens_change(last: Place) -> bool:
    before = last.opening - 1
    word = last.statement.word(before)
    is_led = word in _FIGURES.opens_change or word in _FIGURES.nouns_of_change  # saw sales increase 4 per cent to £4m
    return is_led or last.statement.tag(before) in _OPENS_CHANGE


def unit_of_same(at: Place) -> str | None:
    """The things that a number without a noun counts: those of the number before, or of the whole it is part of."""
    part = whole_of_part(at)
    if part is not None:
        return part
    same = of_same(at)
    if same is not None:
        last, unit = same
        is_converted = at.text[: at.amount.span.start].endswith("(")
        return unit.name if unit.kind in ("noun", "measure") and not is_converted and last.index < at.index else None
    others = opening_whole(at) or _done_to_others(at) or _saved(at)
    before = gone_on_from(at) if others is None else None
    return before[1].name if before is not None else others


def gone_on_from(at: Place) -> tuple[Place, Unit] | None:
    """The number before, with its unit, with which a number alone is compared, or which it goes on from."""
    found = _counted_before(at) if _goes_on(at) else None
    is_of_harmed = found is not None and found[1].head in harm.NOUNS and at.tag_after in _OPENS_PLACE
    return None if is_of_harmed else found  # two dead, 900 in the dark and 40 in tents


def _saved(at: Place) -> str | None:
    """The people of whom a number behind a semicolon counts some: 61 people sailed; 19 were saved."""
    is_some = at.statement.word(at.opening - 1) == ";" and at.tag_after in AUXILIARIES and at.number > 0
    last = units.of(Place(at.statement, at.number - 1)) if is_some else None
    return last.name if last is not None and last.kind == "noun" and persons.are(last) else None


def _done_to_others(at: Place) -> str | None:
    """What a number counts to which something else was done: 40 people were held in six raids and 12 charged."""
    if at.before != "and" or at.tag_after != PARTICIPLE or at.tag(2) not in _BEHIND_ADDED:
        return None
    for number in range(at.number - 1, -1, -1):
        last = Place(at.statement, number)
        if last.index < at.sentence[0]:
            return None
        unit = units.of(last)
        if unit.kind == "noun" and at.statement.tag(unit.after) in AUXILIARIES:
            return unit.name
    return None


def _is_compared(at: Place, before: int) -> bool:
    """Whether the words up to one before a number, its article left out, compare it with the one before."""
    statement = at.statement
    word, one_before = statement.word(before), statement.word(before - 1)
    if statement.tag(before) == GENITIVE:
        return one_before in _FIGURES.time_units or is_of_rival(at)  # compared to last year's 612
    if word == "from":
        return one_before in ("up", "down")  # forty-two roads are closed, down from 57
    if word in ("to", "with") and one_before in ("compared", "comparison"):
        return True
    is_than = word in _FIGURES.before_lesser_or_greater and before < at.opening - 1
    return is_than or word in ("against", "versus")  # 44,947 megawatts, much lower than the 46,797 of Friday


def is_of_rival(at: Place) -> bool:
    """Whether a name in the possessive, behind “to” or the like, has as many of the same: 90 votes to Quill's 40."""
    mark = at.opening - 1
    name = mark - 1
    while at.statement.tag(name) == NAME:
        name -= 1
    is_owned = at.statement.tag(mark) == GENITIVE and name < mark - 1
    return is_owned and at.statement.word(name) in _FIGURES.before_rival


def _goes_on(at: Place) -> bool:
    """Whether a bare number is compared with the one before, or is that of somebody or somewhere else."""
    statement, before = at.statement, at.opening - 1
    before -= statement.tag(before) == DETERMINER  # compared to the 320
    word = statement.word(before)
    if _is_compared(at, before) or _are_few_of_them(at):
        return True
    if named.is_in_row(at):
        return True
    is_differing = at.after in _FIGURES.lesser_or_greater and at.word(2) == "than"
    if is_differing and statement.tag(at.opening - 1) == COMMA:
        return True  # drew 2 million visitors, 300,000 fewer than in May
    behind = statement.tag(at.index + 1 + (at.after == "more"))
    if at.before in ("another", "further") and at.first.form == "digits" and behind in (*FINITES, PARTICIPLE):
        return True  # 90 guests slept and another 50 listened
    is_end = behind in _BEHIND_ADDED
    if is_end and (at.after == "more" or at.before in _FIGURES.words_of_addition):
        return True  # the mill has 12 boats and wants four more
    if word == "when" and statement.tag(before - 1) == COMMA and at.tag_after in (*FINITES, PARTICIPLE):
        return statement.tag(before - 2) in _NAMES_TIME  # 400 jobs, the most since 1980, when 640 went
    if word == "but" and at.tag_after in AUXILIARIES:
        return True  # the ward has 120 beds, but only 40 are in use
    if word in ("had", "has") and statement.tag(before - 1) in _HOLDS:
        return at.tag_after in _ENDS_ITEM and at.first.form == "digits"  # 13,800 votes, of which Reed had 10,676
    if word == "(" and at.after == ")" and statement.tag(before - 1) == NAME:
        return True  # with 4,820 cases, followed by Orul (3,377)
    if word == "with" and (statement.tag(before - 1) == NAME or statement.word(before - 2) == "by"):
        return at.tag_after in _ENDS_ITEM  # 28 fires, followed by Marsk with 27; followed by 2017 with 27
    is_listed = word == "and" or (word == "," and _opens_next(at))
    is_listed = is_listed and at.tag_after in _OPENS_PLACE and is_paired(at)
    return is_listed and not _is_of_harmed(at)  # 12 boats in Orul[, 7 in Velm] and 9 in Marsk; 12 last year and 9 this


def _opens_next(at: Place) -> bool:
    """Whether the next item of a list follows one between commas: 12 boats in Orul, 7 in Velm and 9 in Marsk."""
    behind = (Place(at.statement, number) for number in range(at.number + 1, len(at.statement.amounts)))
    following = next((one for one in behind if one.tag_before != PREPOSITION), None)  # not the year in “7 in 2025”
    if following is None or following.index >= at.sentence[1]:
        return False
    is_near = FINITE not in at.statement.tags[at.index : following.index]
    return is_near and following.before in _LINKS and following.tag_after in _OPENS_PLACE


def _is_of_harmed(at: Place) -> bool:
    """Whether the noun before says what befell people, which is not said of a number alone: two dead and 30 at home."""
    return units.of(Place(at.statement, at.number - 1)).head in harm.NOUNS


def is_paired(at: Place) -> bool:
    """Whether the number before has a preposition beside it, too: five in Orul and two in Marsk.

    Without one it is not told apart from this number by where or how: two dead and 9,000 in the dark.
    """
    if not at.number:
        return False
    last = Place(at.statement, at.number - 1)
    is_led = last.tag_before == PREPOSITION  # 14 falls among 60 walkers and 31 among 70 guests
    return is_led or not _OPENS_PLACE.isdisjoint(at.statement.tags[last.index : at.opening])


def _are_few_of_them(at: Place) -> bool:
    """Whether “only” makes a number that of some of those before: asked nine firms, but only two have answered."""
    is_verb = at.tag_after in FINITES or (at.tag_after == PARTICIPLE and at.tag(2) in _BEHIND_DONE)
    is_verb = is_verb or (
        at.tag(2) in _OPENS_OBJECT and _is_past(at.after)
    )  # only two reached Orul, only two hit mills
    if not at.number or at.before not in _FIGURES.before_few or not is_verb:
        return False
    last = Place(at.statement, at.number - 1)
    is_next = at.statement.tag(at.opening - 1) in _PARTS_CLAUSES
    return is_next and _is_as_many(last, at) and last.amount.value != at.amount.value


def _is_past(word: str) -> bool:
    """Whether a word is a form of a verb in the past, whatever else it may be."""
    known = _VERBS.get(word)
    return known is not None and PAST in known.forms


def _counted_before(at: Place) -> tuple[Place, Unit] | None:
    """The last number of the sentence that counts things, numbers alone left out: the days of a month."""
    statement, (first, _) = at.statement, at.sentence
    first = 0 if named.is_in_row(at) else first  # 60 shares; Reed about 40
    is_listed = at.before == "and" and at.tag_after == PREPOSITION
    is_change = statement.word(at.opening - 1) in ("from", "with") or at.tag_before == DETERMINER
    other: tuple[Place, Unit] | None = None
    for number in range(at.number - 1, -1, -1):
        last = Place(statement, number)
        if last.index < first:
            break
        unit = units.of(last)
        if last.before == "per" or (is_listed and statement.tag(last.opening - 1) == PREPOSITION):
            continue  # 31 deaths per 1,000 guests; 14 among 60 walkers and 31 among 70 guests
        if unit.kind == "noun" and last.before not in _FIGURES.month_names:
            if not is_change or _is_like(last, at):
                return last, unit
            other = other or (last, unit)
        elif unit.kind == "measure" and is_change and _is_like(last, at):
            return last, unit  # makes 3.2 million tonnes, down from 3.6 million
        elif unit.kind != "none":
            return other
    return other


def _is_like(last: Place, at: Place) -> bool:
    """Whether a number may be what another was: 2.2 million people in 24 towns, down from 2.6 million."""
    one, two = last.amount.value, at.amount.value
    return not one or not two or max(one, two) <= _LIKE_TIMES * min(one, two)


def opening_whole(at: Place) -> str | None:
    """The things of which a sentence opens with all: of the 38 mills open, 21 are in Orul."""
    statement, (first, _) = at.statement, at.sentence
    first += statement.tag(first) == COORDINATOR  # but out of 90 jars, 12 leaked
    first += statement.word(first) == "out"
    if not at.number or statement.word(first) != "of" or not _is_before_verb(at):
        return None
    if at.before == "and" and at.number > 1:  # of 90 jars, 12 leaked and nine burst
        return opening_whole(Place(statement, at.number - 1))
    whole = Place(statement, at.number - 1)
    opens = statement.tags[first + 1 : whole.opening] in ("", DETERMINER)
    opens = opens or statement.word(first + 2) == _TOTAL  # of a total of 90 jars, 12 leaked
    unit = units.of(whole)
    between = statement.tags[unit.after : at.opening]
    if between[:1] in _OPENS_RELATIVE and COMMA in between:
        between = between[between.rindex(COMMA) :]  # of the 90 jars that leaked, 12 burst
    is_near = not any(tag in FINITES or tag == NUMBER for tag in between)
    return unit.name if opens and is_near and unit.kind == "noun" else None


def _is_before_verb(at: Place) -> bool:
    """Whether a verb stands behind a number, even a form in -ed that may be of a noun phrase as well."""
    index = at.index + 1
    if at.after == "(":  # of the 90 jars, 12 (13%) leaked
        near = range(index, min(index + _MOST_WORDS_OF_BRACKET, at.sentence[1]))
        index = next((here + 1 for here in near if at.statement.word(here) == ")"), index)
    is_done = at.tag_after in _MAY_BE_DONE and at.after.endswith("ed")
    return at.statement.tag(index) in FINITES or (is_done and units.of(at).kind == "none")


def is_part(at: Place) -> bool:
    """Whether a number counts some of “them”: four of them, of which four."""
    if at.statement.tag(at.index + 1) == OF:
        return at.word(2) in _THEM and not is_of_others(at)
    before = at.opening - 1
    if at.statement.tag(before) == COMMA:  # of these, 40 are shut; of which, Doe says, 40 are shut
        aside = range(before - 1, max(0, before - _LONGEST_ASIDE_WORDS), -1)
        led = next((here for here in aside if at.statement.tag(here) == COMMA), before)
        before = (led if at.statement.word(led - 1) == "which" else before) - 1
    is_led = at.statement.tag(before - 1) == OF or at.statement.word(before - 1) == "among"
    return at.statement.word(before) in _THEM and is_led


def is_of_others(at: Place) -> bool:
    """Whether “of whom” follows other people than those counted: shot nine men in a duel with guards, two of whom."""
    statement, end = at.statement, at.opening - 1
    if at.word(2) != "whom" or not at.number or statement.tag(end) != COMMA or statement.tag(end - 1) != NOUN:
        return False
    between = statement.tags[statement.places[at.number - 1] : end - 1]
    return persons.is_person(statement.word(end - 1)) and not _PARTS_FROM_COUNTED.isdisjoint(between)


def whole_of_part(at: Place) -> str | None:
    """What a number of “them” counts: the noun behind “them”, or the only things counted before in the sentence."""
    if not is_part(at):
        return _next_part(at)
    statement = at.statement
    behind = at.index + 3
    if at.word(2) in _THEM and statement.tag(behind) == NOUN and statement.word(behind).endswith(("s", "men")):
        return phrases.behind(statement, behind)
    first = at.sentence[0]
    first = 0 if statement.word(first) == "of" else first  # 90 mills burned; of these, 40 are shut
    earlier = [Place(statement, number) for number in range(at.number) if statement.places[number] >= first]
    wholes = [(one, unit) for one in earlier if _is_as_many(one, at) and (unit := units.of(one)).kind == "noun"]
    if wholes and _is_right_behind(at, *wholes[-1]):
        return wholes[-1][1].name
    names = {unit.name for _, unit in wholes}
    return names.pop() if len(names) == 1 else None


def _is_right_behind(at: Place, whole: Place, unit: Unit) -> bool:
    """Whether only a comma parts a number from the things right before it, of which it then counts some.

    They are the last of a list, the object of a verb, or those “of which” it is told: 900 vans and 14 boats, two of
    them; killed nine guards and burned 40 mills, two of them old; hit nine guards in six mills, two of which were old.
    """
    lead = whole.opening - 1
    is_last = whole.statement.word(lead) == "and" or whole.statement.tag(lead) in FINITES or at.word(2) == "which"
    return unit.after == at.opening - 1 and at.before == "," and is_last


def are_of_things(at: Place, noun: str | None) -> bool:
    """Whether a number counts some of these things, and nobody of the people told of before: 40 mills, two of which."""
    return noun is not None and noun == whole_of_part(at) and not persons.is_person(noun.split()[-1].lower())


def _is_as_many(whole: Place, part: Place) -> bool:
    """Whether a number may be that of a whole, of which no part is larger: 900 mills in six towns, of which 40."""
    most, least = whole.amount.value, part.amount.value
    return most is None or least is None or most >= least


def _next_part(at: Place) -> str | None:
    """What the next of several parts counts: 900 mills, of which 40 are shut and 12 were sold."""
    if at.before != "and" or at.tag_after not in FINITES or not at.number:
        return None
    last = Place(at.statement, at.number - 1)
    is_next = last.index >= at.sentence[0] and NUMBER not in at.statement.tags[last.index + 1 : at.index]
    return whole_of_part(last) if is_next and is_part(last) and units.of(last).kind == "none" else None
