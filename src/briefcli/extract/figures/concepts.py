"""What a number is about, in the words of its sentence: unit, concept, place."""

from briefcli.extract.figures import (
    bare_numbers,
    clause,
    deeds,
    gapped,
    harm,
    joined,
    labels,
    listed,
    numbers_before,
    persons,
    phrases,
    place_names,
    place_subjects,
    place_words,
    places,
    scenes,
    units,
)
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.figures.things import MEMBERS
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    BASE,
    COMMA,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    GERUND,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    PARTICIPLE,
    PREPOSITION,
    TIME,
    TO,
    letters,
)
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, PART, Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_INFLECTION = lexicon.inflection()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS_OF_ALL = lexicon.verbs()


_TRADING = ("trade", "trading")
_TAKEN_OFF = letters("DETERMINERS NOUN ADJECTIVE")
_IN_THING = letters("NOUN ADJECTIVE")
_OBJECTS = letters("DETERMINERS OBJECT_PRONOUN SUBJECT_PRONOUN")
_MARGIN, _ERROR = "margin", "error"
_REACH_OF_MARGIN_WORDS = 12
"""Most words from “margin” to its number: margin of sampling error of plus or minus."""
_REACH_OF_ESTIMATE_WORDS = 10
"""Most words from the verb of an estimate to the preposition before its number."""
_REACH_OF_PRICE_WORDS = 16
"""Most words from the verb of a sale to the price."""
_IN_OWNER = letters("DETERMINERS NOMINAL")
_BEFORE_OWNED = letters("DETERMINERS PREPOSITION ADVERB ADJECTIVE")
_MOST_HEDGES = 4
"""One more than the most words of a hedge between an owner and its number: the guild's more than 400 members."""
_BEFORE_MOVED = letters("NOUN BASE GERUND ADVERB")
_IN_STEP = letters("DETERMINERS NOUN ADJECTIVE")
_VERB_OR_BASE = letters("FINITE PARTICIPLE AUXILIARY BASE GERUND")
_VERB = letters("FINITE PARTICIPLE AUXILIARY")
_SPELT_AS_VERBS = letters("FINITE BASE")
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_BEFORE_AMOUNT = letters("DETERMINERS ADJECTIVE")
_BEFORE_SORTED = letters("PREPOSITION TO")
_GLUED_KINDS = ("duration", "measure", "money")
_HYPHENS = ("-", "\u2010", "\u2011")
_THE_OTHER = (DETERMINERS[0] + ADJECTIVE, DETERMINERS[0] + DETERMINERS[0])
_OF_MORE = letters("OF ADJECTIVE NOUN")
_IN_BRACKETS = letters("NUMBER SEMICOLON COMMA")
_MOST_WORDS_IN_BRACKETS = 9
"""Most words from a sum to the end of the brackets with the same in other currencies: (14 dollars; 13 euros; £12)."""
_MOST_WORDS_OF_SUM = 6
"""Most words of the sum of which a part is spent."""
_BEFORE_COUNTED = letters("DETERMINERS NUMBER")
_NO_THINGS = _FIGURES.after_unit | _FIGURES.behind_degree
_SEES = letters("FINITE PARTICIPLE AUXILIARY BASE GERUND COMMA SUBORDINATOR")
_ENDS_SUM = letters("STOP COMMA COORDINATOR PREPOSITION SUBORDINATOR")
_ECONOMY = ("gdp", "domestic product")
"""Ends of the name of the whole economy, which shares of it are not about."""
_ENDINGS_OF_ONE = tuple(_FIGURES.endings_of_one)
AS_COUNTED_BEFORE = ", as counted before"
"""What is added to the concept of a number that another one of the same people has replaced."""
PEOPLE, _OTHERS = "people", "others"
_POINTS = ("point", "points")
_MEMBERS_OF = "members"
_MAGNITUDE = "magnitude"
_GROWTH = "growth"
_LIMITS = frozenset(("more than", "fewer than", "at least", "at most"))
_VERBS: dict[Measure, str] = {
    "killed": "killed", "injured": "injured", "killed_or_injured": "killed or injured", "missing": "missing",
    "displaced": "displaced", "detained": "detained",
}  # fmt: skip


def unit(one: Counted, concept: str | None = None) -> str | None:
    """The unit as a reader would put it: people for the dead, days for a 50-day deadline."""
    if one.unit.kind == "duration" and one.unit.name in _NUMBERS.spans_of_time:
        return f"{one.unit.name}s" if one.several else one.unit.name
    if one.is_share and one.unit.kind == "noun" and not _is_of_many(one) and not _is_of_one_thing(one):
        return None
    if concept == _MAGNITUDE and one.unit.kind == "noun" and (one.unit.name or "").split(" ")[0] in _FIGURES.quakes:
        return None  # a magnitude 6.4 earthquake is no 6.4 earthquakes
    is_bare = one.unit.name is None or one.unit.head in _FIGURES.people_or_harm | _FIGURES.wounding
    if one.measure in CASUALTIES and is_bare:
        return _OTHERS if one.unit.name == _OTHERS else _before_lot(one.unit.name or "") or PEOPLE
    if one.unit.kind == "none" and not one.is_share:
        if one.unit.rate is not None:
            return one.unit.rate  # 66 per 100,000 people
        same = numbers_before.unit_of_same(one.at)
        things = (same if same not in _FIGURES.not_shared else None) or bare_numbers.things_of(one, concept)
        return things or (PEOPLE if _is_size_of_group(one.at) else None)
    return one.unit.name


def _before_lot(name: str) -> str | None:
    """The people before the word for what befell them: the Dolnians of “four Dolnians dead”, no others."""
    people, _, lot = name.rpartition(" ")
    noun = people.split()[-1].lower() if people else ""
    is_several = noun.endswith("s") and persons.is_person(noun) and noun not in harm.NOUNS and noun != _OTHERS
    return people if is_several and lot in harm.SAID_OF else None


def _is_size_of_group(at: Place) -> bool:
    """Whether a number alone tells how many people a group has: a family of five, a crew of 14, a crowd at 900."""
    group, link = at.statement.word(at.opening - 2), at.statement.word(at.opening - 1)
    if (at.after, at.word(2)) == ("in", "attendance"):
        return True
    if group in _FIGURES.numbers_of_people:
        return link == "at"
    return link == "of" and group in _FIGURES.groups_of_so_many


def _is_of_many(one: Counted) -> bool:
    """Whether a share is one of several that can be counted: half of the dens; not: half the money, half of Orul."""
    head = one.unit.head
    if one.at.statement.tag(one.unit.after) in DETERMINERS:
        return False  # one in six thinks the mayor is right
    is_several = head in _FIGURES.plurals or head in _FIGURES.people_counted or head.endswith("s")
    return is_several and not head.endswith(_ENDINGS_OF_ONE) and not (one.unit.name or "").istitle()


def _is_of_one_thing(one: Counted) -> bool:
    """Whether a share is one of a thing called by a common noun: a third of his body; not: of the sum, of Orul."""
    index = one.unit.after - 1
    is_common = one.at.statement.tag(index) == NOUN and one.at.statement.word(index) == one.unit.head
    is_clause = one.at.statement.tag(one.unit.after) in DETERMINERS  # one in six thinks the mayor is right
    is_sum = one.unit.head in _FIGURES.no_things_of_share or (one.unit.name or "").istitle()
    is_part = one.at.amount.value is not None and one.at.amount.value <= 1  # not: a pint and a half of the ale
    return is_common and is_part and not is_clause and not is_sum


def harmed(measure: Measure) -> str:
    """What a number of people is about of whom only their lot is known."""
    return f"{PEOPLE} {_VERBS[measure]}"


def about(one: Counted) -> str | None:
    """What the number is about, in the words of the sentence; nothing where they do not say."""
    if (one.unit.kind == "measure" and _is_extent(one)) or (
        one.unit.kind == "none" and place_words.is_size(one.at, one.unit)
    ):
        return None
    if _is_of_sum(one):
        return None  # a third of the 90 million euros
    decided = rules.first(CONCEPTS, one)
    if decided is None or decided.found.partition(" ")[0].lower() in _TEXT.prepositions:
        return None  # in the years before that, 31
    return decided.found


def _is_of_sum(one: Counted) -> bool:
    """Whether a share is one of a sum: 40 per cent of the $2bn they pledged; not: half of the 90 boats."""
    statement, of = one.at.statement, one.unit.after
    sum_there = of + 1 + (statement.tag(of + 1) in DETERMINERS)
    if one.unit.kind not in ("percentage", "none") or statement.tag(of) != OF or statement.tag(sum_there) != NUMBER:
        return False
    whole = units.of(Place(statement, one.at.number + 1))
    return whole.kind == "money" and statement.tag(whole.after) not in (ADJECTIVE, NOUN)  # not: of the £4m budget


def _is_extent(one: Counted) -> bool:
    """Whether a length only says how far off or how large something is: 40 km north of Orul, 40 feet in diameter.

    Or over how much somebody runs: the 400m hurdler.
    """
    statement, after = one.at.statement, one.unit.after
    if statement.word(after) == "(" and statement.tag(after + 1) == NUMBER and statement.word(after + 3) == ")":
        after += 4  # 40 kilometres (25 miles) west of Orul
    after += statement.word(after) == ")" and statement.word(one.at.opening - 1) == "("
    if statement.word(after) == "to" and statement.word(after + 2) in _PEOPLE.compass:
        return statement.word(after + 1) == "the"  # near Orul, 40 miles to the north
    if statement.is_joined(after) and persons.is_person(statement.word(after)):
        return True
    if statement.word(after) == "of" and statement.word(one.at.opening) == "within":
        return one.unit.head in _FIGURES.lengths  # within 10km of Orul
    if statement.word(after) == "in":
        return statement.word(after + 1) in _FIGURES.extents
    if statement.word(after) in ("above", "below") and statement.word(after + 1) == "ground":
        return True
    return (
        statement.word(after) in _FIGURES.behind_distance or statement.word(after).replace("-", "") in _PEOPLE.compass
    )


def _margin(one: Counted) -> str | None:
    """The margin of error: a margin of sampling error of plus or minus 3.6 points."""
    statement, at = one.at.statement, one.at
    if _MARGIN not in statement.vocabulary:
        return None
    first, _ = at.sentence
    start = next((here for here in range(at.opening - 1, first - 1, -1) if statement.word(here) == _MARGIN), None)
    if start is None or at.opening - start > _REACH_OF_MARGIN_WORDS or NUMBER in statement.tags[start : at.opening]:
        return None
    is_of_error = statement.tag(start + 1) == OF and _ERROR in (statement.word(start + 2), statement.word(start + 3))
    return phrases.behind(statement, start) if is_of_error else None


def _of_phrase(statement: Statement, after: int) -> str | None:
    """What the unit is of: per cent of the vote, 68 per cent of the city's 340,000 residents."""
    if statement.tag(after) != OF:
        return None
    if statement.word(after + 1) in ("these", "those") and _is_doing(statement, after + 2):
        return None  # of those living with others, using patches
    is_done = statement.tag(after + 2) == PARTICIPLE and statement.tag(after + 3) not in NOUNS
    if statement.word(after + 1) == "those" and is_done:  # not: of those complicated funds
        first, end = statement.sentence(after)
        if not any(tag in FINITES for tag in statement.tags[first:end]):
            return None  # two of those flared overnight
        return statement.words(after + 1, after + 3)  # of those polled
    owner = after + 1
    if statement.word(owner) == "every":
        return None  # 40p of every pound
    if statement.tag(owner + 1) == TIME and statement.tag(owner + 2) == GENITIVE:
        owner += 3  # of last year's rents
        return phrases.behind(statement, owner)
    while statement.tag(owner) in _IN_OWNER:
        owner += 1
    number = owner + 1
    while statement.tag(owner) == GENITIVE and statement.tag(number) in _BEFORE_OWNED and number - owner < _MOST_HEDGES:
        number += 1  # of the guild's more than 400 members
    is_owned = statement.tag(owner) == GENITIVE and statement.tag(number) == NUMBER
    number += is_owned and phrases.is_hyphened(statement, number + 1)  # of Orul's one-mill policy
    found = phrases.behind(statement, number + 1 if is_owned else after + 1)
    if found is None or statement.word(after + 1) not in _FIGURES.points_at_several:
        return found
    return found if joined.is_plural(found.split()[-1].lower()) else None  # 40 of those live in Orul


def _is_doing(statement: Statement, index: int) -> bool:
    """Whether a form in -ing says what those do who are counted, even where it looks like a noun."""
    is_like_noun = statement.tag(index) == NOUN and statement.word(index).endswith("ing")
    return statement.tag(index) == GERUND or (is_like_noun and statement.tag(index + 1) in NOMINAL)


def _harmed(one: Counted) -> str | None:
    if one.measure not in CASUALTIES:
        return None
    verb = "found" if one.unit.head in _FIGURES.found_dead else _VERBS[one.measure]
    name = unit(one) or ""
    people = PEOPLE if name == _OTHERS or one.unit.head in _FIGURES.deaths_and_injuries else name
    whole = _of_phrase(one.at.statement, one.unit.after) if one.unit.head == _MEMBERS_OF else None
    people = f"{people} of {whole}" if whole is not None else people
    is_told = any(harm.SAID_OF.get(word) == one.measure for word in people.lower().split())  # missing miners
    told, where = people if is_told else f"{people} {verb}", place(one)
    if one.at.before == "from" and not where and one.at.first.form != "article":
        return f"{told}{AS_COUNTED_BEFORE}"
    place_told = f" {where}" if where in _FIGURES.everywhere else f" {_link(where)} {where}" if where else ""
    return f"{told}{place_told}{f', {PART}' if one.is_part else ''}"


def _link(where: str) -> str:
    """What leads to a place: in Orul, along the Line of Orul."""
    return "along the" if where.lower().startswith("line of ") else "in"


def _age(one: Counted) -> str | None:
    return "age" if one.unit.kind == "age" else None


def _share(one: Counted) -> str | None:
    is_share = one.is_share and one.unit.kind == "noun" and one.unit.head not in _FIGURES.not_counted
    if is_share and one.unit.head in _FIGURES.chances:
        return phrases.behind(one.at.statement, one.unit.after - 1)  # a one in 30 chance of hail
    return f"share of {one.unit.name}" if is_share else None


def _noun(one: Counted) -> str | None:
    if one.unit.name in _POINTS:
        return _points(one)
    name = unit(one) if one.unit.kind == "noun" else None
    sized = _sized(one) if name else None
    if sized is not None:
        return sized
    of = _of_phrase(one.at.statement, one.unit.after) if name else None
    name = f"fewer {name}" if name and one.at.after == "fewer" else name  # has 40 fewer beds
    return f"{name} of {of}" if of else name


def _sized(one: Counted) -> str | None:
    """What has so many of a thing that is joined to their number: a 41-page indictment, the 12-member panel."""
    statement, after = one.at.statement, one.unit.after
    is_glued = one.at.text[one.at.end : one.at.end + 1] in _HYPHENS or one.unit.head in MEMBERS
    is_glued = is_glued and after == one.at.index + 2
    is_thing = is_glued and statement.tag(after) in _IN_THING and statement.is_joined(after)
    return phrases.behind(statement, after) if is_thing else None


def _points(one: Counted) -> str | None:
    """Points that somebody has, or the noun behind them; nothing where they measure a noun: lead cut to 3 points."""
    statement = one.at.statement
    if statement.tag(one.unit.after) in _IN_THING and statement.is_joined(one.unit.after):
        return phrases.behind(statement, one.unit.after)  # an eight-point edge
    if statement.word(one.unit.after) == "to" and statement.tag(one.unit.after + 1) == NUMBER:
        return clause.subject(one.at, one.unit)  # the share of women rose 4 points to 38 per cent
    if statement.word(one.at.opening - 1) in _FIGURES.moves_in_price or statement.word(one.at.opening - 1) == "at":
        return clause.subject(one.at, one.unit) or labels.moved(one)  # the index fell 120 points
    if statement.word(one.at.opening - 1) in ("up", "down"):  # the index closed down 120 points
        is_moved = statement.word(one.at.opening - 2) in _FIGURES.moves_in_price
        return clause.subject(one.at, one.unit) if is_moved else None
    if statement.word(one.at.opening - 1) == "of" and statement.word(one.at.opening - 2) in _FIGURES.counted_in_points:
        return phrases.before(statement, one.at.opening - 1, one.at.sentence[0])  # a swing of 17 points
    is_measured = statement.word(one.at.opening - 1) == "to" and statement.tag(one.at.opening - 2) != NAME
    return None if is_measured or one.unit.name == "point" else one.unit.name


def _magnitude(one: Counted) -> str | None:
    at, head = one.at, one.unit.name or ""
    is_decimal = at.first.form == "digits" and "." in at.written
    is_of_quake = is_decimal and head.split(" ")[0] in _FIGURES.quakes
    is_alone = is_decimal and one.unit.kind == "none" and not _FIGURES.quakes.isdisjoint(at.statement.vocabulary)
    if is_alone and not _FIGURES.measures_quake.isdisjoint(at.word(step) for step in range(-3, 0)):
        return _MAGNITUDE  # the quake was measured at 6.4
    return _MAGNITUDE if is_of_quake or _MAGNITUDE in (at.statement.word(at.opening - 1), head.split(" ")[0]) else None


def _whole(one: Counted) -> str | None:
    statement, after = one.at.statement, one.unit.after
    if one.unit.kind == "duration" and statement.word(one.at.opening) == "within":
        return None  # within 24 hours of the blast
    found = _of_phrase(statement, after + (statement.word(after) == "worth"))
    spent = _spent_on(one, found) if found is not None else None
    if spent is not None:
        return spent
    if found is None and one.unit.kind == "measure" and statement.tag(after) == OF:  # 12GB of RAM
        return labels.name_from(statement, after + 1, len(statement.tokens))
    if one.unit.kind == "percentage" and found is not None and found.lower().endswith(_ECONOMY):
        return _led_to(one) or clause.subject(one.at, one.unit) or found  # a deficit of 3.4 per cent of GDP
    if one.unit.kind == "money" and found is not None and found.startswith("total "):
        return None  # 8 per cent or £4m of total income
    return None if found in _FIGURES.rests_of_sums else found


def _spent_on(one: Counted, whole: str | None) -> str | None:
    """What part of a sum is spent on: spent £2,000 of his win on a kitchen; nothing of a share."""
    statement, at = one.at.statement, one.at
    if one.unit.kind != "money" or statement.word(at.opening - 1) not in _FIGURES.spends:
        return None
    near = range(one.unit.after + 1, min(one.unit.after + 2 + _MOST_WORDS_OF_SUM, at.sentence[1]))
    last = (whole or "").split()[-1].lower()
    link = next((here + 1 for here in near if statement.word(here) == last), None)
    is_led = link is not None and statement.word(link) in ("on", "into")
    return phrases.behind(statement, link + 1) if link is not None and is_led else None


def _thing(one: Counted) -> str | None:
    """The noun after a unit: 100 percent tariffs, a two-month state of siege."""
    statement, after = one.at.statement, _over_bracket(one)
    after += statement.word(after).startswith("a-")  # a $1,200-a-head dinner
    if _is_no_thing(one, after):
        return None
    if one.unit.kind == "duration" and statement.tag(after) == GENITIVE and statement.tag(after + 1) in _IN_THING:
        return phrases.behind(statement, after + 1)  # 18 months' probation
    if statement.word(after) in _FIGURES.compares_degrees and statement.tag(after + 1) == NOUN:
        return phrases.behind(statement, after + 1)  # a 23 per cent lower risk
    is_glued = one.unit.kind in _GLUED_KINDS and one.at.text[one.at.end : one.at.end + 1] in _HYPHENS
    is_own = one.unit.kind == "money" and statement.tag(one.at.opening - 1) in (*DETERMINERS, GENITIVE)
    is_own = (
        is_own and statement.tag(after) == NAME and phrases.is_before_noun(statement, after)
    )  # a £4m Orul fund bill
    if is_own:
        return phrases.behind(statement, after)
    if one.unit.kind == "money" and statement.tag(after) == BASE and _is_noun_behind_sum(one, after):
        return statement.words(after, after + 1)  # is free on £4,000 bail
    opens = NOUNS + PARTICIPLE if is_glued else _IN_THING  # a 20-mile Orul railway line, a two-year suspended sentence
    is_thing = one.unit.kind != "none" and statement.tag(after) in opens + _IN_THING and statement.is_joined(after)
    is_thing = is_thing and statement.word(after) not in _NO_THINGS  # £4 apiece
    if statement.word(after) in _FIGURES.dimensions or statement.word(after) in _FIGURES.thresholds:
        return None  # 2 inches tall, above the £4m mark
    if statement.word(after) in _FIGURES.adverbs_like_nouns and statement.tag(after + 1) not in NOUNS:
        return None  # spent £4m overseas, is 90 per cent false
    if is_thing and not is_glued and statement.tag(after + 1) in _OBJECTS:
        return None  # 31 per cent oppose it
    if is_thing and not is_glued and one.unit.kind in ("money", "percentage") and _opens_clause(statement, after):
        return None  # the £80m analysts had expected
    found = phrases.behind(statement, after) if is_thing else None
    if found is not None and one.unit.kind == "money" and statement.word(after + 1) == "in":
        is_change = statement.word(after) in _FIGURES.nouns_of_change and found != statement.word(after)
        return f"{statement.word(after)} in {found}" if is_change else found
    return None if found in _FIGURES.nouns_of_change and _is_apposed(one) else found


def _is_no_thing(one: Counted, after: int) -> bool:
    """Whether a word behind a unit opens a clause, or says when: spent £4m propping up the mill."""
    statement, word = one.at.statement, one.at.statement.word(after)
    if word.endswith("ing") and statement.word(after + 1) in _FIGURES.directions:
        return True
    if one.unit.kind == "duration":
        return word in _FIGURES.elsewhere_in_time  # missed four months last season
    is_bare = one.unit.kind == "percentage" and statement.tag(one.at.opening - 1) not in DETERMINERS
    return is_bare and word in _FIGURES.answers_polls and statement.tag(after + 1) == NAME  # 17% blame Ms Doe


def _is_noun_behind_sum(one: Counted, index: int) -> bool:
    """Whether a word that looks like a verb ends the phrase that “on” or an article opens: on £4,000 bail."""
    statement, before = one.at.statement, one.at.opening - 1
    is_led = statement.word(before) == "on" or statement.tag(before) in DETERMINERS
    is_noun = statement.word(index) in _INFLECTION.sometimes_nouns | _INFLECTION.also_nouns
    return is_led and is_noun and statement.is_joined(index) and statement.tag(index + 1) in _ENDS_SUM


def _opens_clause(statement: Statement, index: int) -> bool:
    """Whether several people behind a sum are the subject of a clause on it."""
    word = statement.word(index)
    return word.endswith("s") and persons.is_person(word) and statement.tag(index + 1) in FINITES


def _over_bracket(one: Counted) -> int:
    """The word behind the same sum in other currencies: a R5bn ($270m; £210m) deficit, of each of the three."""
    statement, after = one.at.statement, one.unit.after
    if one.unit.kind != "money":
        return after
    is_inside = statement.word(one.at.opening - 1) in ("(", ";") and statement.word(after) in (")", ";")
    closing = after if is_inside else after + 1
    while _is_of_sums(statement, closing) and closing - after < _MOST_WORDS_IN_BRACKETS:
        closing += 1
    sum_there = after + 1 + (statement.word(after + 1) in _FIGURES.before_converted)
    opens = is_inside or (statement.word(after) == "(" and statement.tag(sum_there) == NUMBER)
    return closing + 1 if opens and statement.word(closing) == ")" else after


def _is_of_sums(statement: Statement, index: int) -> bool:
    """Whether a word may stand in brackets with sums in other currencies: (roughly 14 million dollars; £12m)."""
    word = statement.word(index)
    return statement.tag(index) in _IN_BRACKETS or listed.kind(word) == "money" or word in _FIGURES.before_converted


def _is_sum_paid(one: Counted) -> bool:
    """Whether the noun before “of” says what the money is, whatever it is for: a reward of £4m for information."""
    of = one.at.opening - 1
    of -= _is_currency(one, of)  # a reward of Rs 4 lakh
    return one.at.statement.word(of) == "of" and one.at.statement.word(of - 1) in _FIGURES.sums_paid


def _purpose(one: Counted) -> str | None:
    """What money is for, or time is spent in: $90 million in school funding, 14 years in prison."""
    statement, after = one.at.statement, _over_bracket(one)
    if one.unit.rate is not None:
        after += len(one.unit.rate.split())  # £4m a year in revenue
    if statement.tag(after) == OF and _of_phrase(statement, after) in _FIGURES.rests_of_sums:
        after += 2 + (statement.tag(after + 1) in DETERMINERS)  # $2 billion of the money goes to defence
    if one.unit.kind not in ("money", "duration") or statement.tag(after + 1) == TIME:
        return None
    if statement.word(after) == "to" and statement.word(after + 1) == "put":
        return None  # £4m to put robots on farms
    is_fine = deeds.is_fine(one.at) or _is_sum_paid(one)
    if statement.word(after) in ("for", "towards") and (is_fine or _is_for_people(one, after + 1)):
        return None  # fined £4m for safety offences, bans of 12 weeks for two guards
    if statement.word(after) == "to" and statement.tag(after + 1) == BASE and one.unit.kind == "money":
        return None if is_fine else phrases.behind(statement, after + 2)
    verb = after + (statement.tag(after) == MODAL)
    if statement.word(verb) in _FIGURES.goes_to and statement.word(verb + 1) == "to":
        return phrases.behind(statement, verb + 2) if one.unit.kind == "money" else None
    if statement.word(after) not in _FIGURES.leads_to_purpose or _is_elsewhere(one, after):
        return None
    if statement.word(after) == "on" and (_is_moved(one) or _is_on_site(one, after)):
        return None
    is_time = one.unit.kind == "money" and statement.word(after) == "in"
    is_price = (
        one.unit.rate is not None and statement.word(one.at.opening - 1) == "to"
    )  # to £4 a barrel in late trading
    if is_time and (is_price or statement.tag(after + 1) in _BEFORE_COUNTED):  # Rs 24 lakh in the four attempts
        return None
    if statement.word(after) == "on" and (deed := _deed(statement, after + 1)) is not None:
        return deed
    found = phrases.behind(statement, after + 1) if statement.tag(after + 1) != GERUND else None
    is_round = one.unit.kind == "duration" and statement.word(after) == "on" and statement.tag(after + 1) in DETERMINERS
    is_traded = found is not None and " " in found and found.rpartition(" ")[2] in _TRADING  # £4 in late trading
    is_price = found in _FIGURES.paid_in and statement.word(one.at.opening - 1) == "for"  # bought it for £4m in cash
    is_none = is_round or is_traded or is_price or found in _FIGURES.no_purposes
    return None if is_none else found  # £4m for the purpose, 12 years on the stump


def _taken_or_for(one: Counted) -> str | None:
    """What a sum is cut from, or what it is for."""
    after = one.unit.after
    if one.unit.kind == "money" and _is_taken_off(one.at, after):
        return phrases.behind(one.at.statement, after + 1)
    return _purpose(one)


def _is_taken_off(at: Place, after: int) -> bool:
    """Whether a sum is cut from what follows: cut £14m from its budget and £3m from travel; not: cut £14m from May."""
    statement, before = at.statement, at.opening - 1
    is_from = statement.word(after) in ("from", "off") and statement.tag(after + 1) in _TAKEN_OFF
    if not is_from or statement.word(before) in _FIGURES.cuts_sum or not at.number:
        return is_from and statement.word(before) in _FIGURES.cuts_sum
    last = Place(statement, at.number - 1)
    return statement.word(before) == "and" and _is_taken_off(last, last.index + 1)


def _is_moved(one: Counted) -> bool:
    """Whether a sum is a level or a change, and not spent: a surplus of £4m on steel, rose to £4 on fears of war."""
    before = one.at.statement.word(one.at.opening - 1)
    return before in _FIGURES.leads_to_amount or before in _FIGURES.moves_in_price


def _is_on_site(one: Counted, on: int) -> bool:
    """Whether “on” and a bare noun say where or how somebody spends a time: three days on site."""
    tags = one.at.statement.tags[on + 1 : on + 3]
    return one.unit.kind == "duration" and tags[:1] == NOUN and tags[1:] not in (*NOUNS, OF)


def _is_elsewhere(one: Counted, link: int) -> bool:
    """Whether what stands behind a time only says where or for whom it passed: two weeks in Orul, in front of Quill.

    Or when: the first in three decades in a vote; or what comes then: wait an hour for the wind to drop.
    """
    statement = one.at.statement
    if one.unit.kind != "duration":
        return False
    if statement.word(link) != "in":
        end = link + 1
        while statement.tag(end) in _IN_STEP:
            end += 1
        is_to_come = statement.tag(end) == TO and statement.tag(end + 1) == BASE
        return statement.word(link) == "for" and is_to_come and end > link + 1
    found = phrases.behind(statement, link + 1) or ""
    words = found.lower().split()
    if not _FIGURES.kept_in.isdisjoint(words) or not _FIGURES.spells_spent_in.isdisjoint(words):
        return False  # in a county jail, in the job
    end = link + 1 + len(words)
    is_led = statement.tag(link + 1) in DETERMINERS or NAME in statement.tags[link + 1 : end]
    return is_led or statement.word(link + 1) == "front" or statement.word(one.at.opening - 1) == "in"


def _is_for_people(one: Counted, index: int) -> bool:
    """Whether the noun phrase that begins at a word says for whom a time or another price is, or what a time is for."""
    if one.unit.kind == "money" and numbers_before.of_same(one.at) is not None:
        return True  # £4, or £3 for children
    if one.unit.kind == "duration" and one.at.statement.word(index) in _TEXT.possessives:
        return True  # an hour for her 30 runs, nine years for their part in the raid
    found = phrases.behind(one.at.statement, index) if one.unit.kind == "duration" else None
    return found is not None and any(persons.is_person(word) for word in found.lower().split()[-2:])


def _deed(statement: Statement, index: int) -> str | None:
    """A form in -ing that money is spent on, with the adjectives before it: on federal lobbying."""
    start = index
    while statement.tag(index) == ADJECTIVE:
        index += 1
    is_whole = statement.tag(index) == GERUND and statement.tag(index + 1) not in (*NOUNS, GERUND)
    return statement.words(start, index + 1) if is_whole else None


_REACH_TO_DOING_WORDS = 10
"""How far before “to” and a number the form in -ing may stand: bundling in the winner from two yards."""


def _led_to(one: Counted) -> str | None:
    """The noun before the preposition of a number: demand of 44 megawatts, raised rates to 4 per cent."""
    statement, at = one.at.statement, one.at
    if (numbers_before.of_same(at) is not None and at.changed_from is None) or _stands_for_things(one):
        return None
    first, _ = at.sentence
    index = (at.changed_from or at).opening - 1
    while index > first and (statement.tags[index] in _BEFORE_AMOUNT or _is_currency(one, index)):
        index -= 1
    is_verbless = not any(tag in _VERB for tag in statement.tags[first:index])
    is_headline = is_verbless and statement.word(index) in ("up", "down")
    if (found := _told_apart(statement, index, first)) is not None:
        return found
    if index <= first or not (is_headline or statement.word(index) in _FIGURES.leads_to_amount):
        return None
    is_rate = statement.word(index - 1) == _GROWTH and one.unit.kind == "percentage"  # expects growth of 4 per cent
    is_change = statement.word(index - 1) in _FIGURES.nouns_of_change and not is_rate
    if is_change and statement.word(index) not in ("at", "by"):
        return None  # a gain of 31, took a dip to 33
    index = _before_step(one, index, first)
    if statement.word(index - 1) in _FIGURES.opens_comparison:
        return None  # in comparison to 42, to the tune of 7
    is_kept = statement.word(index - 1) in _FIGURES.kept_levels and statement.word(index - 2) in _FIGURES.keeps_level
    is_flat = statement.tag(index - 1) == NOUN and statement.word(index - 2) in _TEXT.forms_of_be
    if is_kept or is_flat:  # sales were flat at £61m
        return None
    if statement.word(index) == "at" and statement.tag(index - 1) == COMMA:  # police numbers, at 11,300 in March, fell
        is_aside = COMMA in statement.tags[at.index : at.sentence[1]]
        opens = all(tag in _IN_THING for tag in statement.tags[first : index - 1])
        return phrases.before(statement, index - 1, first) if is_aside and opens else None
    if is_verbless and (cut := _cut(one, index, first)) is not None:
        return cut
    is_moved = statement.word(index) != "of" and statement.word(index - 1) in _FIGURES.moves_in_price
    is_led = is_verbless and BASE not in statement.tags[first : index - 1]  # not: will cut wage tax to 4 per cent
    is_led = is_led and statement.word(index) not in ("by", "of")  # the engine spins to 8,000 rpm
    is_moved = is_moved or (is_led and statement.word(index - 1) in _VERBS_OF_ALL)
    is_moved = is_moved or (statement.word(index) == "at" and _is_base_behind_things(statement, index - 1))
    if is_moved and statement.tag(index - 1) == NOUN and statement.tag(index - 2) in _BEFORE_MOVED:
        index -= 1  # the pension age rises from 65 to 67, the dues now stand at 40
    if statement.word(index) == "of" and statement.tags[index - 1] in _SPELT_AS_VERBS:  # the building cost of
        return _like_verb(statement, index, first)
    return phrases.held(statement, index, first) or _thing_before(one, index, first)


def _is_led_by_change(statement: Statement, index: int, first: int) -> bool:
    """Whether a verb makes what stands before “to” or “by” so large: cut dues to £4; not: adds a sum to £4."""
    if statement.word(index) not in ("to", "by") or statement.word(index - 1) in _FIGURES.moves_in_price:
        return True
    start = max(first, index - _REACH_OF_PRICE_WORDS)
    near = range(index - 1 - (statement.word(index - 1) in _FIGURES.things_in_ing), start - 1, -1)
    verb = next((here for here in near if statement.tags[here] in _VERB_OR_BASE), None)
    changes = (statement.word(here) in _FIGURES.nouns_of_change for here in range(start, index))
    if verb is None or any(changes):  # a fall in profit to £4m
        return True
    lemma = lexicon.lemma(statement.word(verb))
    if lemma == "add":
        return statement.word(index) == "by"
    return any(lemma in verbs for verbs in (_FIGURES.tells_level, _FIGURES.changes_size, _FIGURES.moves_amount))


def _before_step(one: Counted, index: int, first: int) -> int:
    """The “by” before a step, which is not what changed: cut the rate by the same margin to 4 per cent."""
    start = index - 1
    while start > first and one.at.statement.tags[start] in _IN_STEP:
        start -= 1
    is_step = one.at.statement.word(index) == "to" and one.at.statement.word(start) == "by"
    return start if is_step and one.at.statement.tags[start + 1] in DETERMINERS else index


def _thing_before(one: Counted, index: int, first: int) -> str | None:
    """The noun phrase before a preposition, which is not what somebody did then."""
    statement = one.at.statement
    is_taken = statement.word(index - 1) == "advantage" and lexicon.lemma(statement.word(index - 2)) == "take"
    if is_taken or not _is_led_by_change(statement, index, first):
        return None  # take advantage of a 4 per cent cut
    found = _without_verb(one, phrases.before(statement, index, first), index)
    return None if found is not None and _is_done_then(statement, found, first, index) else found


def _is_done_then(statement: Statement, found: str, first: int, end: int) -> bool:
    """Whether a noun phrase begins with what somebody did before or after: fell 31% before paring losses to 22%."""
    opening = found.partition(" ")[0].lower()
    if not opening.endswith("ing"):
        return False
    places = (
        place for place in range(max(first + 1, end - _REACH_TO_DOING_WORDS), end) if statement.word(place) == opening
    )
    return any(statement.word(place - 1) in _FIGURES.opens_doing for place in places)


def _is_base_behind_things(statement: Statement, index: int) -> bool:
    """Whether a word that may be the base form of a verb stands behind a plural: the dues start at £40."""
    verb = _VERBS_OF_ALL.get(statement.word(index))
    is_base = verb is not None and verb.lemma == statement.word(index)
    return is_base and statement.tag(index - 1) == NOUN and statement.word(index - 1).endswith("s")


def _stands_for_things(one: Counted) -> bool:
    """Whether a number alone is that of things named around it, of which no noun before it tells the amount.

    The statement by the two; none of the four; a reference to thousands of wet mills; the support of millions.
    Or is a verb: a plan to double the rents.
    """
    at, statement = one.at, one.at.statement
    if at.first.form == "times" and at.tag_before == TO:
        return True
    if one.unit.kind != "none" or one.is_share:
        return labels.is_of_second(at)
    noun = statement.word(at.opening - 2)
    is_known = noun in _FIGURES.numbers_of_people or noun in _FIGURES.groups_of_so_many or noun.endswith("s")
    is_vague = at.first.form == "vague" and statement.word(at.opening - 1) in _FIGURES.leads_to_amount and not is_known
    return at.before == "the" or at.tag(-2) + at.tag_before in _THE_OTHER or at.tag_after in _OF_MORE or is_vague


def _told_apart(statement: Statement, index: int, first: int) -> str | None:
    """What a number is told of in a phrase of its own: with complaints up 31%, losses to the tune of 7 crowns."""
    found = _beside_with(statement, index, first) or _to_the_tune(statement, index, first)
    found = found or _asked_for(statement, index, first) or _changed(statement, index, first)
    found = found or _seen(statement, index, first)
    return found or _estimated(statement, index, first) or _crowd(statement, index)


def _crowd(statement: Statement, index: int) -> str | None:
    """The noun for how many people there are, whatever is done to them: fired gas at a crowd of 5,000."""
    noun, link, last = statement.word(index - 1), statement.word(index), index - 1
    while statement.tag(last) == NAME:
        last -= 1
    counted = statement.word(last - 1) if last < index - 1 and statement.tag(last) == PREPOSITION else noun
    if counted in _FIGURES.numbers_of_people and link == "at":
        return counted  # put the crowd at 400, the crowd in Orul at 400
    is_group = noun in _FIGURES.numbers_of_people or noun in _FIGURES.groups_of_so_many
    return noun if link == "of" and is_group and statement.tag(index - 2) in DETERMINERS else None


def _beside_with(statement: Statement, index: int, first: int) -> str | None:
    """What is up or down beside the clause: sales were weak, with complaints up 31% to 2,090."""
    if statement.word(index) in ("to", "at"):
        index -= 1
        while index > first and (statement.tags[index] == NUMBER or statement.word(index) in _FIGURES.percent):
            index -= 1
    if statement.word(index) not in ("up", "down"):
        return None
    start = index
    while start > first and statement.tags[start - 1] in _IN_THING:
        start -= 1
    before = start - 1 - (statement.tag(start - 1) in DETERMINERS)
    return statement.words(start, index) if start < index and statement.word(before) == "with" else None


def _to_the_tune(statement: Statement, index: int, first: int) -> str | None:
    """What comes to an amount: losses to the tune of 7 crowns; not: fined to the tune of 7 crowns."""
    noun = index - 4
    is_tune = noun >= first and statement.words(noun + 1, index) in _FIGURES.to_the_tune and statement.tag(noun) == NOUN
    return phrases.before(statement, noun + 1, first) if is_tune else None


def _changed(statement: Statement, index: int, first: int) -> str | None:
    """What somebody makes larger or smaller by a number right behind it: will cut emissions 42 per cent."""
    found = phrases.before(statement, index + 1, first) if statement.tags[index] == NOUN else None
    verb = index - len(found.split()) if found is not None else first
    while verb > first and statement.tags[verb] in DETERMINERS:
        verb -= 1
    known = _VERBS_OF_ALL.get(statement.word(verb)) if found is not None and verb > first else None
    return found if known is not None and known.lemma in _FIGURES.changes_size else None


def _seen(statement: Statement, index: int, first: int) -> str | None:
    """What somebody saw rise or fall by a number: the mill saw its sales in Orul fall 16.5 per cent."""
    verb = index - (statement.word(index) in ("by", "to"))
    if statement.word(verb) not in _FIGURES.nouns_of_change or statement.tag(verb - 1) not in NOUNS:
        return None
    near = range(verb - 2, max(first, verb - _REACH_TO_DOING_WORDS) - 1, -1)
    seen = next((here for here in near if statement.tags[here] in _SEES), None)
    if seen is None or lexicon.lemma(statement.word(seen)) != "see":
        return None
    return phrases.before(statement, verb, seen)


def _asked_for(statement: Statement, index: int, first: int) -> str | None:
    """The noun before “for” that asks for a sum: the budget request for $22bn."""
    is_led = statement.word(index) == "for" and statement.word(index - 1) in _FIGURES.asks_for_sum
    return phrases.before(statement, index, first) if is_led else None


def _estimated(statement: Statement, index: int, first: int) -> str | None:
    """What somebody puts at a number, whole and without whose it is: put the damage to roads and bridges at £4m."""
    if statement.word(index) != "at":
        return None
    near = range(index - 2, max(first, index - _REACH_OF_ESTIMATE_WORDS), -1)
    verb = next((here for here in near if statement.word(here) in _FIGURES.estimates_toll), None)
    if verb is None or statement.tag(verb + 1) not in DETERMINERS:
        return None
    found = phrases.behind(statement, verb + 1)
    return None if found in _FIGURES.names_of_numbers else found


def _without_verb(one: Counted, found: str | None, end: int) -> str | None:
    """A noun phrase without a verb before it that looks like a noun: closes schools and raises taxes by 4 per cent."""
    statement, (verb, _, rest) = one.at.statement, (found or "").partition(" ")
    before = end - len((found or "").split()) - 1
    is_verb = verb in _VERBS_OF_ALL and verb.endswith("s") and statement.word(before) in ("and", "that")
    return rest if rest and is_verb and statement.word(end) == "by" else found


def _cut(one: Counted, index: int, first: int) -> str | None:
    """What something lowers, of which the verb looks like a noun: the new engine cuts costs by 40 per cent."""
    statement, verb = one.at.statement, index - 1
    if statement.word(index) != "by":
        return None
    while verb > first and statement.tags[verb] in _IN_THING and statement.word(verb) not in _FIGURES.nouns_of_change:
        verb -= 1
    is_verb = first < verb < index - 1 and statement.word(verb) in _FIGURES.nouns_of_change
    is_verb = is_verb and statement.word(verb).endswith("s") and statement.tags[verb] in _IN_THING
    return statement.words(verb + 1, index) if is_verb else None


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
    return phrases.behind(statement, verb + 1) or labels.name_from(statement, verb + 1, at.index)


def _worth(one: Counted) -> str | None:
    """What has a price: drugs worth £4m, the bridge costs £4m, fines totalling £4m."""
    statement, at = one.at.statement, one.at
    first, _ = at.sentence
    index = at.opening - 1
    while index > first and _is_currency(one, index):
        index -= 1
    is_estimate = at.is_hedged and statement.word(at.opening) in _FIGURES.estimates_toll
    if is_estimate and statement.tag(at.opening - 1) == NOUN:
        return phrases.before(statement, at.opening, first)  # fees estimated at £4m
    if one.unit.kind in ("money", "none") and statement.word(index) in _FIGURES.verbs_of_totals:
        return phrases.before(statement, index - (statement.tag(index - 1) == COMMA), first)
    if one.unit.kind == "money" and statement.word(index) == "at" and statement.word(index - 1) in _FIGURES.valued:
        return phrases.before(statement, _over_helpers(statement, index - 1, first), first)  # is now valued at £4m
    is_share = one.unit.kind == "percentage" and statement.word(index) == "worth"  # papers worth 40 per cent of marks
    is_priced = is_share or (one.unit.kind == "money" and statement.word(index) in _FIGURES.verbs_of_cost)
    if is_priced and statement.word(index - 1) == "net":
        return statement.words(index - 1, index + 1)  # a net worth of £4m
    if not is_priced or statement.tags[index] not in _IN_THING:
        return None
    index -= statement.word(index) == "worth" and statement.tag(index - 1) == COMMA  # the mill, worth £4m, burned
    return phrases.before(statement, index, first)


def _over_helpers(statement: Statement, index: int, first: int) -> int:
    """The word at which the auxiliaries before a participle begin, or the comma before it."""
    while index > first and statement.tags[index - 1] in _BEFORE_VERB:
        index -= 1
    return index - (statement.tags[index - 1] == COMMA)


def _is_currency(one: Counted, index: int) -> bool:
    """Whether a word is the currency of the number after it: Rs 8 lakh."""
    return one.unit.kind == "money" and one.at.statement.words(index, index + 1) == one.unit.name


def _same(one: Counted) -> str | None:
    """What the number before counts, where both are of one thing: down by 20 to 84."""
    found = numbers_before.of_same(one.at)
    if found is not None and found[1].kind == "age" != one.unit.kind:
        return None  # those over 65 (31 per cent)
    if found is not None:
        return about(Counted(*found, "count", "", is_part=False))
    before = numbers_before.gone_on_from(one.at) if one.unit.kind == "none" else None
    if before is not None and before[1].kind == "measure":
        return about(Counted(*before, "count", "", is_part=False))
    return numbers_before.unit_of_same(one.at) if one.unit.kind == "none" and not one.is_share else None


def _number_of(one: Counted) -> str | None:
    """The noun behind “the number of”, where that has the number: the number of homes destroyed in May was 40."""
    statement, at = one.at.statement, one.at
    verb = (at.changed_from or at).opening - 1
    if one.unit.kind != "none":
        return None
    if at.is_hedged and statement.tag(at.opening) in _VERB_OR_BASE:
        verb = at.opening  # now exceeds five million
    elif statement.word(verb) in _FIGURES.leads_to_amount:
        verb -= 1
        while statement.tags[verb] == TIME and verb:
            verb -= 1
    elif statement.word(verb) not in _FIGURES.has_level:
        return None
    first, _ = at.sentence
    for index in range(verb - 1, first, -1):
        if statement.tags[index] == NUMBER:
            return None
        if statement.tags[index] == OF and statement.word(index - 1) in _FIGURES.names_of_numbers:
            found = phrases.behind(statement, index + 1)
            moved = statement.word(verb) in _FIGURES.moves_in_price  # the number of women rises to 12
            return found.removesuffix(f" {statement.word(verb)}") if found and moved else found
    return None


def _member(one: Counted) -> str | None:
    """Whose share it is; people counted in a place are none of it: 900 people in Orul, and Velm with 320."""
    member = labels.owner(one) or labels.member(one)
    if member is None or one.unit.kind != "none":
        return member
    name = one.at.opening - 2
    while one.at.statement.tag(name) == NAME:
        name -= 1
    if one.at.statement.word(name) == "of":
        return None  # entered the Society of Jesus at 18
    things = numbers_before.unit_of_same(one.at)
    is_of_people = things is not None and persons.is_person(things.split()[-1].lower())
    return None if is_of_people or _number_of(one) is not None else member


def _part(one: Counted) -> str | None:
    if one.unit.kind == "none":
        return numbers_before.whole_of_part(one.at) or numbers_before.opening_whole(one.at)
    return numbers_before.whole_of_part(one.at) if one.unit.kind == "percentage" else None


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


def _multiplied(one: Counted) -> str | None:
    """What doubled, or what somebody doubled: rents have more than doubled; doubling its fleet."""
    statement, at = one.at.statement, one.at
    as_many = one.unit.after
    if one.unit.name == "times" and statement.word(as_many) == "as" and statement.word(as_many + 1) in ("many", "much"):
        return phrases.behind(statement, as_many + 2)
    if at.word(0) not in _FIGURES.multiplying_forms:
        return None
    if at.tag_after in DETERMINERS:
        return phrases.behind(statement, at.index + 1)
    (first, _), end = at.sentence, at.opening
    while end > first and statement.tags[end - 1] in _BEFORE_VERB:
        end -= 1
    if statement.tags[end - 1] == BASE:
        return _like_verb(statement, end, first)  # its coal bill doubled
    return phrases.before(statement, end, first)


def _like_verb(statement: Statement, end: int, first: int) -> str | None:
    """The noun phrase whose last word looks like a verb: the building cost; nothing for that word alone."""
    start = end - 1
    while start > first and statement.tags[start - 1] in _IN_THING:
        start -= 1
    is_noun = start < end - 1 or statement.tag(start - 1) == DETERMINER  # at a cost of
    return statement.words(start, end) if is_noun else None


def _subject(one: Counted) -> str | None:
    statement, after = one.at.statement, one.unit.after
    if one.unit.kind == "measure" and statement.word(after) in _FIGURES.dimensions:
        high = phrases.before(statement, one.at.opening, one.at.sentence[0])
        if high is not None:
            return high  # began, with a mast 30 metres high
    is_odds = statement.word(after + 1) == "likely"  # 23 per cent less likely
    answers = one.unit.kind == "percentage" and statement.word(after) in _CLAUSES.complement.forms  # 9 per cent said
    is_distance = one.unit.head in _FIGURES.lengths and statement.word(after) in ("from", "away")
    is_open = not (is_odds or is_distance or answers or numbers_before.is_part(one.at) or _is_apposed(one))
    is_open = is_open and not labels.is_of_second(one.at) and not _is_of_others(one) and not _is_shared_sum(one)
    return clause.of_headline(one.at) or clause.subject(one.at, one.unit) if is_open else None


def _is_shared_sum(one: Counted) -> bool:
    """Whether it is a sum of which the number before is a share: the aid was a third of the 90 million euros."""
    statement, of = one.at.statement, one.at.opening - 1
    of -= statement.tag(of) in DETERMINERS
    if one.unit.kind != "money" or not one.at.number or statement.word(of) != "of":
        return False
    share = Place(statement, one.at.number - 1)
    return of in (share.index + 1, units.of(share).after)


def _is_of_others(one: Counted) -> bool:
    """Whether a number alone stands for people or things that its sentence does not name: many of the thousands."""
    before = one.at.statement.word(one.at.opening - 1)
    is_alone = one.unit.kind == "none" and one.at.first.form == "vague" and one.unit.rate is None
    done = one.at.opening - 2
    is_done = before == "by" and one.at.statement.tag(done) == PARTICIPLE
    if is_alone and is_done and one.at.statement.word(done) not in _FIGURES.moves_in_price:
        return True  # the mill is used by thousands
    return is_alone and before not in _FIGURES.leads_to_amount and before not in _FIGURES.has_level


def _is_apposed(one: Counted) -> bool:
    """Whether a share explains a number before it: 190 million guests, a 3 per cent increase."""
    at, statement = one.at, one.at.statement
    is_change = statement.word(one.unit.after) in _FIGURES.nouns_of_change and statement.word(at.opening - 1) == "a"
    return is_change and at.number > 0 and statement.tag(at.opening - 2) == COMMA


def place(one: Counted) -> str | None:
    """Where, as printed; nothing where the sentence does not say."""
    if one.unit.kind == "age" or not place_names.may_name(one.at.statement):
        return None
    found = places.find(one.at, one.unit, one.measure)
    is_open = found is None and one.measure in CASUALTIES and not places.is_raised_by_others(one.at, one.unit)
    return scenes.find(one.at, one.unit) if is_open else found


def place_in(one: Counted, concept: str | None) -> str | None:
    """The place that the words for what is counted name themselves; nothing of people harmed, who may be elsewhere."""
    if concept is None or one.measure in CASUALTIES:
        return None
    at, is_share = one.at, one.is_share or one.measure == "percentage"
    is_named = NAME in at.statement.tags
    found = place_subjects.of_concept(at.statement, concept) if is_named else None
    return found or place_subjects.of_people(at, concept, is_share=is_share)


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
        "size of a margin of error",
        "A number behind “margin of error” is about that margin.",
        "The poll has a margin of error of 3 points.",
        "The poll has a margin of 3 points.",
        _margin,
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
        labels.pair,
    ),
    Row(
        "label of a list item",
        "A share, sum or bare number that alone follows a label is about that label.",
        "• Turnout in Orul: 61.2%",
        "• Turnout in Orul rose 61.2%",
        labels.labelled,
    ),
    Row(
        "“of” phrase of a unit",
        "A number with “of” after its unit is about what follows.",
        "Quill won 40 per cent of the vote.",
        "Quill won by 40 per cent.",
        _whole,
    ),
    Row(
        "thing before its worth",
        "Money behind “worth” or “costs” is about the noun before it.",
        "Police took drugs worth £4m.",
        "Police took £4m.",
        _worth,
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
        _taken_or_for,
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
        "noun of a clause without its verb",
        "A share or sum right behind a noun, after a comma or “and” behind another number, is about that noun.",
        "Exports rose 4 per cent, imports 3 per cent.",
        "Exports rose 4 per cent, or in crowns 3 per cent.",
        gapped.about,
    ),
    Row(
        "same thing as the number before",
        "A number after “or”, “up”, “down” and the like, or at the end of a change, is about what the one before is.",
        "Rents fell by 18 per cent to €1,390.",
        "The mayor fell by 18 steps in 40 minutes.",
        _same,
    ),
    Row(
        "noun behind “the number of”",
        "A number alone behind a verb whose subject is “the number of” something is about that.",
        "The number of homes burned in May has reached 9,400.",
        "The number of homes burned in May led to 9,400 being shut.",
        _number_of,
    ),
    Row(
        "thing that has the price",
        "Money after “for” is about what is bought or sold for it.",
        "Marsk will buy the old pier for £4m.",
        "Marsk will wait for £4m.",
        _price,
    ),
    Row(
        "name or noun before a bracket",
        "A share alone between brackets is that of the noun or name before it.",
        "They burn coal (12%) and peat.",
        "They burn coal (up by 12%) and peat.",
        labels.bracketed,
    ),
    Row(
        "name whose price moved",
        "A share or price behind “rose”, “closed at” and the like is about the name before it.",
        "The Marsk 100 slipped 0.4 per cent.",
        "The Marsk 100 won 0.4 per cent.",
        labels.moved,
    ),
    Row(
        "noun before the preposition",
        "A number after “of”, “to” or “by” is about the noun before it.",
        "Marsk raised its interest rates to 4 per cent.",
        "Marsk raised 4 per cent.",
        _led_to,
    ),
    Row(
        "what doubled",
        "“Doubled”, “tripling” and the like are about their object, or else about the noun before them.",
        "The rents have more than doubled.",
        "The rents are double the price.",
        _multiplied,
    ),
    Row(
        "deed with money",
        "A sum behind “fined”, “pledged” and the like is what they say, with whoever it goes to.",
        "The court fined the mill £4m.",
        "The court found the mill £4m.",
        deeds.about,
    ),
    Row(
        "subject of the clause",
        "Any other number is about the subject of its clause, unless that is somebody or the number a word alone.",
        "Net revenue rose 40 per cent.",
        "Ada Quill won 40 per cent.",
        _subject,
    ),
)
