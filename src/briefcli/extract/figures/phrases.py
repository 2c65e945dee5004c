"""Noun phrases around a number, from which it is read what the number counts."""

from briefcli.extract.figures import listed, persons
from briefcli.extract.figures.statement import Statement
from briefcli.extract.numbers import scales
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    BASE,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    FINITES,
    GENITIVE,
    GERUND,
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

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_MOST_WORDS = 5
"""Most words of a noun phrase; a longer one is a list, or was misunderstood."""
_MOST_WORDS_TO_NOUN = 3
"""Most articles and numbers before the first noun: of the roughly 3.1 million voters."""
_MOST_WORDS_OF_TIME = 8
"""Most words that say when: over the first three months of the year."""
_MOST_WORDS_BACK = 16
"""How far before “those of” the noun for which it stands may be."""
_IN_EXAMPLES = letters("NOMINAL COMMA COORDINATOR")
_WITHIN_TIME = letters("TIME PREPOSITIONS DETERMINERS NUMBER TO")
_BETWEEN_NAMES = letters("COMMA COORDINATOR")
_NOUN_NOW_IN = letters("NOUN ADVERB PREPOSITION")
_TAXES = ("tax", "taxes")
_RELATED = "related"
_HYPHENS = "-\u2010\u2011"
_INSIDE = letters("NOMINAL GENITIVE")
_OPENS = letters("DETERMINERS NUMBER ADVERB GENITIVE")
_BEFORE_NOUN = letters("PARTICIPLE GERUND")
_OF_NUMBERS = letters("NOUN GERUND")
"""Classes of the words before “numbers”, “times” and the like: police numbers, waiting times."""
_OWNS_SEVERAL = letters("DETERMINERS GENITIVE NAME NOUN COORDINATOR NUMBER")
_DONE = letters("PARTICIPLE FINITE")
_BEFORE_DOING = letters("COORDINATOR TO MODAL")
_BEHIND_DEED = letters("PREPOSITION COMMA STOP SEMICOLON FINITES TIME COORDINATOR SUBORDINATOR")


def behind(statement: Statement, index: int) -> str | None:
    """The noun phrase that begins at a word, without its article and number, with one “of” phrase."""
    start = _opening(statement, index)
    end = _end(statement, start) if statement.word(start) != "plus" else None
    if end is not None and statement.word(end - 1) == "number" and statement.tag(end) == OF:
        return behind(statement, end + 1)
    changed = _changed(statement, end) if end is not None else None
    if changed is None and end is not None and statement.word(end - 1) in _FIGURES.nouns_of_change:
        end -= not _is_thing(statement, end - 1) and end - start > 1  # a wage increase
    if changed is not None or end is None or not _is_thing(statement, end - 1):
        return changed
    end = _over_deed(statement, _over_pair(statement, start, _over_change(statement, start, end)))
    if statement.tag(end) == OF:
        inner = end + 1
        while statement.tag(inner) in DETERMINERS:
            inner += 1
        inner_end = _end(statement, inner)
        is_deed = statement.tag(inner) == GERUND and statement.tag(inner + 1) in _BEHIND_DEED  # a day of mourning
        inner_end = inner + 1 if is_deed else inner_end
        is_doing = inner_end is not None and not is_deed and statement.tag(inner_end) == GERUND
        if is_doing and statement.word(end - 1) in _FIGURES.chances:
            return statement.words(start, end)  # a chance of the dam bursting
        end = end if inner_end is None else _over_pair(statement, inner, inner_end)
    return statement.words(start, end)


def _opening(statement: Statement, index: int) -> int:
    """The first word behind articles, numbers and their per cent: of the 3.1 million voters; for each of a 7% stake."""
    if statement.word(index) in _FIGURES.each_of and statement.tag(index + 1) == OF:
        index += 2
    start = index
    while start - index < _MOST_WORDS_TO_NOUN and start < len(statement.tags) and statement.tags[start] in _OPENS:
        is_number, start = statement.tags[start] == NUMBER, start + 1
        share = listed.find(statement, start) if is_number and start < len(statement.tags) else None
        if share is not None and share.kind == "percentage":
            return share.after
        is_joined = start < len(statement.tags) and (is_hyphened(statement, start) or _is_glued(statement, start))
        if is_number and is_joined:
            start += 1  # on a 20-mile railway, of 9mm wire
    return start


def _changed(statement: Statement, end: int) -> str | None:
    """What a change is in, of a phrase that ends in the noun for it: a rise in rents, a fall in the price of bread."""
    if statement.word(end - 1) not in _FIGURES.nouns_of_change or statement.word(end) != "in":
        return None
    found = behind(statement, end + 1)
    is_bare = statement.tag(end + 1) in DETERMINERS and statement.word(end + 1) not in _TEXT.possessives
    is_general = is_bare and found is not None and " of " not in found
    is_general = is_general and (found or "").rpartition(" ")[2].lower() not in _FIGURES.what_rises  # in the levy
    return None if is_general else found  # a rise in the north


def held(statement: Statement, index: int, first: int) -> str | None:
    """The noun phrase before “of” that comes with or is given for something: with a deficit of $2.8 billion."""
    start = index
    while start > first and statement.tags[start - 1] in NOMINAL:
        start -= 1
    is_led = statement.word(start - 2) in _FIGURES.before_held or statement.word(index - 1) in _FIGURES.of_whole_place
    is_led = is_led or (statement.word(start - 2) == "at" and statement.word(index - 1) in _FIGURES.extents)
    is_held = statement.word(start - 1) in ("a", "an") and is_led  # on a turnout of 40 per cent
    if not is_held or statement.word(index) != "of" or start == index or not _is_thing(statement, index - 1):
        return None
    if statement.word(start - 2) == "at" and statement.word(index - 1) in _FIGURES.only_money:
        return None  # approved a mill at an investment of £4m
    return statement.words(start, index)


def _over_change(statement: Statement, start: int, end: int) -> int:
    """The end of a phrase behind a noun for a change that looks like a verb: a 40 per cent tax cut on carts."""
    is_noun = statement.word(end) in _FIGURES.nouns_of_change and statement.tag(end) in (FINITE, BASE, PARTICIPLE)
    is_noun = is_noun and statement.tags[end - 1] == NOUN and not statement.word(end - 1).endswith("s")
    is_led = statement.tag(start - 1) == NUMBER or listed.kind(statement.word(start - 1)) is not None
    return end + 1 if is_noun and is_led and statement.tag(end + 1) in _BEHIND_DEED else end


def _over_deed(statement: Statement, end: int) -> int:
    """The end of a phrase whose last word is a form in -ing without an object: ad spending, drug smuggling."""
    is_deed = statement.tag(end) == GERUND and statement.tags[end - 1] == NOUN and statement.is_joined(end)
    is_deed = is_deed and not statement.word(end - 1).endswith("s")  # arrests resulting in charges
    word = statement.word(end)
    is_led_on = word in _TEXT.auxiliaries_in_ing | _FIGURES.prepositions_in_ing | _FIGURES.behind_nouns
    is_deed = is_deed and not is_led_on  # a hall being built, neglect resulting in death, a visit starting on Monday
    return end + 1 if is_deed and statement.tag(end + 1) in _BEHIND_DEED else end


def _over_pair(statement: Statement, start: int, end: int) -> int:
    """The end of a phrase of which two nouns share the last one: television and radio slots."""
    if end - start > 1 or statement.tag(end) != COORDINATOR:
        return end
    if statement.word(end + 1) == "other" and statement.tag(end + 2) in NOUNS:
        last = end + 2
        while statement.tag(last) == NOUN and last - end <= _MOST_WORDS_TO_NOUN:
            last += 1
        return last  # of diplomatic and other efforts
    if statement.word(start).endswith("s"):
        return end
    last = end + 1
    while statement.tag(last) == NOUN and last - end <= _MOST_WORDS_TO_NOUN:
        last += 1
    return last if last > end + 2 and statement.word(last - 1).endswith("s") else end


def before(statement: Statement, index: int, first: int, *, is_open: bool = False) -> str | None:
    """The noun phrase that ends before a word, without its article; `first` is the first word that may be in it.

    Somebody and a body are no such phrase, unless it `is_open` to them.
    """
    index = _before_time(statement, index, first)
    index -= _is_apart(statement, index - 1)
    start = _start_of_name(statement, index, first)
    if start != index:
        return _before_name(statement, start, index, first)
    main = _before_group(statement, index, first) or _before_examples(statement, index, first)
    if main is not None:
        return before(statement, main, first)
    start = _start(statement, index, first)
    is_noun = start < index and (statement.tags[index - 1] == NOUN or _is_thing_in_ing(statement, index - 1))
    is_thing = is_noun and _is_thing(statement, index - 1)
    if not is_thing:
        return None
    if (deed := _deed_before(statement, start, first)) is not None:
        is_tied = _is_of_participle(statement, deed, first)  # the cost tied to releasing the 12 mills
        return before(statement, deed - 2, first) if is_tied else None
    counted = _of_several(statement, start, first)
    if counted is not None:
        return before(statement, counted, first)  # the fares of six firms rose, volume from the group's six mills rose
    if start > first and statement.tags[start - 1] == NUMBER and listed.find(statement, start) is not None:
        is_of = statement.tag(start - 2) == OF and start - 2 > first  # a levy of 40 cents is to raise
        return before(statement, start - 2, first) if is_of else None
    opening = _before_articles(statement, start, first)
    main = _end_of_main(statement, opening, first)
    if main is not None:
        is_deed = main - 1 == first and statement.tags[first] == GERUND  # spending on health
        return statement.words(first, index) if is_deed else before(statement, main, first)
    is_of = opening > first + 1 and statement.tags[opening - 1] == OF  # the cost of the storm
    if is_of and (same := _of_same_kind(statement, opening - 2, first)) is not None:
        return f"{same} of {statement.words(opening, index)}"
    whole = before(statement, opening - 1, first) if is_of else None
    if whole is not None:
        is_own = whole.lower().split()[-1] == statement.word(opening - 2)  # not: support for the ministry of war
        return f"{whole} of {statement.words(opening, index)}" if is_own else whole
    is_open = is_open and not (is_of and statement.word(opening - 2) in _PEOPLE.bodies)
    if is_of and not is_open and is_somebody(statement, opening - 2):
        return None  # the department of war, the keeper of each lamp
    if is_of and statement.word(opening - 2) in _FIGURES.heads_of_shares:  # the share of women rose
        return statement.words(opening - 2, index)
    is_number_of = is_of and statement.word(opening - 2) == "number"  # the number of voters rose
    return statement.words(start, index) if is_open or is_number_of or not is_somebody(statement, index - 1) else None


def _of_same_kind(statement: Statement, index: int, first: int) -> str | None:
    """The noun for which “those” or “that” stands before “of”: imports of steel fell and those of timber."""
    if statement.word(index) not in _FIGURES.stands_for_noun:
        return None
    near = range(index - 2, max(first, index - _MOST_WORDS_BACK), -1)
    of = next((here for here in near if statement.tags[here] == OF and statement.tags[here - 1] == NOUN), None)
    return statement.word(of - 1) if of is not None else None


def _before_group(statement: Statement, index: int, first: int) -> int | None:
    """The end of a noun behind which only “the north”, “the young” or the like says where or whose: fires in the north.

    Nothing where no such words end before `index`.
    """
    article, led = index - 2, index - 3
    is_group = statement.tags[index - 1] == ADJECTIVE or statement.word(index - 1) in _PEOPLE.compass
    is_led = led > first and statement.tags[article] in DETERMINERS and statement.tags[led] == PREPOSITION
    return led if is_group and is_led and statement.tags[led - 1] in NOUNS else None


def _before_examples(statement: Statement, index: int, first: int) -> int | None:
    """The end of a noun of which “such as” gives examples: harm from pills such as opium and hemp [rose]."""
    start = index
    while start > first and index - start < _MOST_WORDS_BACK and statement.tags[start - 1] in _IN_EXAMPLES:
        start -= 1
    is_example = statement.word(start - 1) == "as" and statement.word(start - 2) == "such" and start - 2 > first
    return start - 2 if is_example and start < index else None


def _before_name(statement: Statement, start: int, index: int, first: int) -> str | None:
    """The noun phrase of which a name only says where or whose: shares of Marsk Mills, the budget of the Orul Club."""
    opening = start
    while opening > first and statement.tags[opening - 1] in _BETWEEN_NAMES and statement.tags[opening - 2] == NAME:
        opening = _start_of_name(statement, opening - 1, first)  # in Orul, Marsk and Tarn
    start = opening
    while opening > first and statement.tags[opening - 1] in DETERMINERS:
        opening -= 1
    main = _end_of_main(statement, opening, first)
    if main is not None:
        return before(statement, main, first)
    if opening - 1 <= first or statement.tags[opening - 1] != OF:
        return None
    whose = before(statement, opening - 1, first)
    return f"{whose} of {statement.words(start, index)}" if whose else None


def _before_articles(statement: Statement, start: int, first: int) -> int:
    """Where a noun phrase begins, with its articles and a number joined to it: the yield on 10-year bonds."""
    opening = start
    if opening - 2 > first and is_hyphened(statement, opening - 1):
        opening -= 2
    is_left = statement.word(opening - 1) in ("existing", "remaining") and statement.tag(opening - 2) == PREPOSITION
    opening -= is_left and opening - 2 > first  # output from existing wells
    is_done = opening - 2 > first and statement.tags[opening - 1] == PARTICIPLE
    is_done = is_done and statement.tags[opening - 2] in DETERMINERS
    if is_done and statement.word(opening - 3) != "with":  # with a combined value
        opening -= 1  # for a parked car
    while opening > first and (statement.tags[opening - 1] in DETERMINERS or _is_ordinal(statement, opening - 1)):
        opening -= 1
    return opening


def _deed_before(statement: Statement, start: int, first: int) -> int | None:
    """The form in -ing that has things with a number as its object: the cost tied to releasing the 12 mills came to."""
    index = start - 2
    while index > first and statement.tags[index] in DETERMINERS:
        index -= 1
    is_deed = statement.tag(start - 1) == NUMBER and index > first and statement.tags[index] == GERUND
    return index if is_deed else None


def _of_several(statement: Statement, start: int, first: int) -> int | None:
    """The end of the noun of which a phrase only says of how many it is; nothing where it says nothing of the kind."""
    if statement.tag(start - 1) != NUMBER:
        return None
    led = start - 2
    while led > first and statement.tags[led] in _OWNS_SEVERAL:
        led -= 1  # damage to six mills and nine homes
    is_given = statement.tags[led] == TO and statement.word(led - 1) in _FIGURES.given_to
    is_led = statement.tags[led] in (OF, PREPOSITION) and statement.tag(led - 1) == NOUN
    return led if led > first and (is_led or is_given) else None


def _is_behind_people(statement: Statement, index: int) -> bool:
    """Whether a noun stands behind people, or what they do, and is no part of their name: Drivers face (fines)."""
    before = index - 1 - (statement.word(index - 1) in _FIGURES.people_do)
    several = statement.word(before)
    is_people = statement.tag(before) == NOUN and several.endswith("s") and persons.is_person(several)
    return is_people and statement.tag(index) == NOUN and statement.word(index).endswith("s")


def _start(statement: Statement, index: int, first: int) -> int:
    """Where the noun phrase that ends before a word begins, without its article; that word where there is none."""
    start = index
    while start > first and index - start < _MOST_WORDS and _is_inside(statement, start - 1, index):
        start -= 1
    while start < index and statement.tags[start] == GENITIVE:
        start += 1
    while start < index and (_is_glued(statement, start) or is_hyphened(statement, start)):
        start += 1
    start = next((here for here in range(index - 1, start, -1) if _is_behind_people(statement, here)), start)
    start = _over_verb(statement, start, index)
    if start < index - 1 and statement.word(start) in _FIGURES.people_do and statement.tag(start - 1) in _BEFORE_DOING:
        start += 1  # or face fines of £90
    if statement.tag(start - 1) == GERUND and statement.tag(start - 2) in (*DETERMINERS, GENITIVE) and start < index:
        return start - 1  # its operating reserves
    is_deed = start == first + 1 and start < index and statement.tags[first] == GERUND and statement.is_joined(start)
    return first if is_deed else start  # operating margin


def _over_verb(statement: Statement, start: int, index: int) -> int:
    """Where a noun phrase begins behind a verb that looks like its first noun: show (total sales), are offering (pay).

    Or behind what somebody does, told in passing: with the agency forecasting (rain).
    """
    is_beside = statement.word(start - 1) in _TEXT.forms_of_be or statement.tag(start - 1) == COMMA
    is_ing = statement.word(start).endswith("ing") and statement.word(start) not in _FIGURES.things_in_ing
    if start < index - 1 and is_ing and is_beside:
        return start + 1  # crossed the coast, packing (gusts)
    within = range(start, index - 1)
    shown = next((here + 1 for here in within if statement.word(here) in _FIGURES.shows_that), start)
    before = start - 1 - (statement.tag(start - 1) in DETERMINERS)
    if shown > start or statement.word(before) != "with":
        return shown
    deeds = (here for here in within if statement.tags[here] == GERUND)
    return next((here + 1 for here in deeds if statement.word(here) not in _FIGURES.things_in_ing), start)


def _is_inside(statement: Statement, index: int, end: int) -> bool:
    """Whether a word is of a noun phrase, even one like a verb between two nouns: the passenger load factor."""
    if statement.tags[index] in _INSIDE:
        return True
    is_behind = statement.tag(index - 1) == NOUN or statement.sentence(index)[0] == index
    if index + 1 == end and _is_thing_in_ing(statement, index):
        return True  # cut school spending
    if statement.tags[index] == GERUND:  # a summer spending limit
        is_one = statement.tag(index - 1) == NOUN and not statement.word(index - 1).endswith("s")
        return is_one and index + 1 < end and statement.tags[index + 1] == NOUN
    return statement.tags[index] == BASE and is_behind and index + 1 < end and statement.tags[index + 1] == NOUN


def _is_thing_in_ing(statement: Statement, index: int) -> bool:
    """Whether a form in -ing is a noun for a thing: cut spending; not: were spending."""
    is_thing = statement.tags[index] == GERUND and statement.word(index) in _FIGURES.things_in_ing
    return is_thing and statement.word(index - 1) not in _TEXT.auxiliaries


def _before_time(statement: Statement, index: int, first: int) -> int:
    """The end of a noun phrase behind which only stands when, or per what: revenue in June; spending per guest."""
    while statement.word(index - 2) == "per" and index - 2 > first:
        index -= 2
    while index > first and statement.tags[index - 1] == ADVERB:
        index -= 1
    start = index
    while start > first and index - start < _MOST_WORDS_OF_TIME and _is_of_time(statement, start - 1):
        start -= 1
    is_step = statement.word(start) == "this" or statement.word(start) in _FIGURES.steps_in_time  # growth this year
    is_step = is_step and statement.tags[start:index] == TIME + TIME
    is_led = start < index and (statement.tags[start] == PREPOSITION or is_step)
    is_behind = is_led and statement.tags[start - 1] in NOUNS
    return start if is_behind and start > first else index


def _is_of_time(statement: Statement, index: int) -> bool:
    tag, word = statement.tags[index], statement.word(index)
    is_time = word in _FIGURES.time_units or word in _FIGURES.month_names or word in _DATES.ordinals
    is_time = is_time or (word == "half" and statement.word(index - 1) in _DATES.ordinals)  # the first half
    return tag in _WITHIN_TIME or is_time


_INTEREST = "interest"
_SHOWS = letters("FINITES PARTICIPLE BASE GERUND")


def _is_circumstance(statement: Statement, index: int, first: int) -> bool:
    """Whether a phrase that begins at a word only says where or of what a noun before it is: mills in his state."""
    at = index - 1
    is_shown = statement.word(at - 1) == _INTEREST and statement.tag(at - 2) in _SHOWS  # showed interest in a stake
    # A rise in rents.
    is_change = statement.word(at) == "in" and (is_shown or statement.word(at - 1) in _FIGURES.nouns_of_change)
    is_noun = statement.tags[at - 1] in NOUNS and statement.word(at - 1) not in _FIGURES.superlatives
    is_behind = is_noun or (at - 1 == first and statement.tags[first] == GERUND)
    is_led = statement.tags[at] == PREPOSITION or (
        statement.tags[at] == TO
        and (statement.word(at - 1) in _FIGURES.given_to or statement.tags[index] == NAME)  # a ticket to Orul
    )
    return at > first and is_led and is_behind and not is_change and not _opens_clause(statement, at, first)


def _opens_clause(statement: Statement, index: int, first: int) -> bool:
    """Whether “after” and the like begin a clause behind another: cut jobs after losses grew; not: profit after tax."""
    is_opener = statement.word(index) in _CLAUSES.clause_openers and statement.word(index + 1) not in _TAXES
    return is_opener and any(tag in FINITES or tag == BASE for tag in statement.tags[first:index])


def _end_of_main(statement: Statement, opening: int, first: int) -> int | None:
    """The end of the noun phrase of which one that begins at a word only says where or of what; nothing where none."""
    if _is_circumstance(statement, opening, first):
        return opening - 1
    if statement.word(opening - 1) == "to" and statement.word(opening - 2) == "due" and opening - 2 > first:
        return opening - 2  # deaths due to falls
    if opening - 3 >= first and statement.tags[opening - 3 : opening] == _NOUN_NOW_IN:
        return opening - 2  # the sum now on the table
    is_led = statement.tags[opening - 1] == GERUND and statement.tags[opening] in DETERMINERS
    if is_led and statement.tag(opening - 2) == NOUN and opening - 2 > first:
        return opening - 1  # countries giving the second dose
    if is_led and opening - 3 > first and statement.tags[opening - 2] in (OF, PREPOSITION):
        return opening - 2 if statement.tags[opening - 3] == NOUN else None  # the cost of mending the roof
    return opening - 2 if _is_of_participle(statement, opening, first) else None


def _is_of_participle(statement: Statement, index: int, first: int) -> bool:
    """Whether a phrase that begins at a word says where something was done: deaths announced in his state."""
    at = index - 1
    is_done = at - 2 > first and statement.tags[at] in (PREPOSITION, TO) and statement.tags[at - 1] in _DONE
    return is_done and statement.tags[at - 2] == NOUN and statement.word(at - 1).endswith("ed")


def _is_ordinal(statement: Statement, index: int) -> bool:
    """Whether a word between an article and a noun is one of order: of a second year clerk."""
    return statement.word(index) in _DATES.ordinals and statement.tag(index - 1) in DETERMINERS


def is_somebody(statement: Statement, index: int) -> bool:
    """Whether the noun at a word is a person or a body, who has a number of something and is not what is counted."""
    word = statement.word(index)
    return word in _PEOPLE.bodies or word in _FIGURES.bodies_with_money or persons.is_person(word)


def _start_of_name(statement: Statement, index: int, first: int) -> int:
    """Where the name that ends before a word begins; that word where no name ends there."""
    while index > first and statement.tags[index - 1] == NAME:
        index -= 1
    return index


def _end(statement: Statement, start: int) -> int | None:
    """Where the noun phrase that begins at a word ends; nothing where there is none."""
    end = start
    while end < len(statement.tags) and end - start < _MOST_WORDS and _belongs(statement, end, start):
        end += 1
    while _MOST_WORDS <= end - start < 2 * _MOST_WORDS and _is_within_name(statement, end):
        end += 1  # of the former union leader Tom Albert Reed
    while end > start and (statement.tags[end - 1] not in NOUNS or _is_no_end(statement, end - 1, start)):
        end -= 1
    return end if any(_is_common(statement, place) for place in range(start, end)) else None


def _is_no_end(statement: Statement, index: int, start: int) -> bool:
    """Whether a word that looks like a noun ends no phrase: a contract (worth) £4m, online gifts (alone)."""
    return index > start and (_is_apart(statement, index) or _is_priced(statement, index, start))


def _is_apart(statement: Statement, index: int) -> bool:
    """Whether a word like a noun stands behind one without being of its phrase: notes (due) 2031."""
    return statement.word(index) in _FIGURES.behind_nouns and statement.tag(index - 1) == NOUN


def _is_within_name(statement: Statement, index: int) -> bool:
    """Whether a word goes on with the name before it."""
    return statement.tag(index) == NAME == statement.tag(index - 1) and statement.is_joined(index)


def _are_people(statement: Statement, index: int) -> bool:
    """Whether a word is a plural noun for people."""
    word = statement.word(index)
    return statement.tags[index] == NOUN and word.endswith("s") and persons.is_person(word)


def is_before_noun(statement: Statement, index: int) -> bool:
    """Whether a noun stands behind the names that begin at a word, and no verb: a £4m [Orul] grant."""
    while statement.tag(index) == NAME:
        index += 1
    return statement.tag(index) == NOUN and statement.is_joined(index)


def _is_priced(statement: Statement, index: int, start: int) -> bool:
    """Whether “worth” or “costs” stands behind what has a price: a contract worth £4m; not: a crown's worth of rope."""
    is_cost = index > start and statement.word(index) in _FIGURES.verbs_of_cost
    return is_cost and statement.tag(index - 1) != GENITIVE and statement.word(index - 1) != "net"


def _is_common(statement: Statement, index: int) -> bool:
    """Whether a word is a noun for things or people, Americans among them, and no name."""
    is_noun = statement.tags[index] == NOUN and not persons.is_particle(statement, index)
    return is_noun or persons.is_person(statement.word(index))


def _belongs(statement: Statement, index: int, start: int) -> bool:
    if index > start and not (statement.is_joined(index) or statement.tags[index] == GENITIVE):
        return False
    if index > start and statement.word(index) in _FIGURES.prepositions_in_ing:
        return False
    if statement.word(index) == "due" and statement.word(index + 1) == "to":
        return False
    if statement.tags[index] == NUMBER and index > start and statement.word(index - 1).endswith("-"):
        return statement.tag(index + 1) == NOUN  # of a K-7 cart
    if index > start and _is_code(statement, index):
        return False  # heroin worth Rs 12 crore
    if index > start and statement.word(index) in ("last", "next") and statement.tags[index - 1] == NOUN:
        return False  # dried figs last season
    if statement.tags[index] == NAME and index > start and statement.tags[index - 1] == NOUN:
        return not statement.word(index - 1).endswith("s")  # the guests Reed feeds
    if statement.tags[index] == GERUND and index > start and _are_people(statement, index - 1):
        return False  # voters saying mills are old
    if index > start and statement.word(index) == _RELATED and statement.tags[index - 1] == NOUN:
        return statement.tag(index + 1) == NOUN  # flood related deaths
    if statement.tags[index] in _BEFORE_NOUN:
        return statement.tag(index + 1) in NOMINAL and statement.tags[index] != NUMBER
    return statement.tags[index] in _INSIDE


def _is_code(statement: Statement, index: int) -> bool:
    """Whether a word is the letters of a currency before its number."""
    token = statement.tokens[index]
    is_before = statement.tag(index + 1) == NUMBER and statement.tags[index] == NAME
    return is_before and scales.letters_apart(statement.text, token.end + 1) == token.start


def _is_thing(statement: Statement, index: int) -> bool:
    """Whether a phrase ends in a noun that names something, and no number, letter, direction, time or degree."""
    word = statement.word(index)
    if _is_glued(statement, index) or len(word) == 1 or word in _PEOPLE.compass:
        return False  # moving west at 20 kph
    is_of_something = word in _FIGURES.numbers_of_something and statement.tag(index - 1) in _OF_NUMBERS
    opens = index - 1 == statement.sentence(index)[0] and word in _FIGURES.numbers_of_something
    is_of_something = is_of_something or (opens and statement.tag(index - 1) == NAME)  # Visitor numbers
    is_of_something = is_of_something or (word == "worth" and statement.word(index - 1) == "net")
    return statement.tags[index] != ADJECTIVE and (is_of_something or word not in _FIGURES.not_counted)


def _is_glued(statement: Statement, index: int) -> bool:
    """Whether letters are joined to a number before them: US10YT, 5m."""
    is_behind = index > 0 and statement.tags[index - 1] == NUMBER
    return is_behind and statement.tokens[index - 1].end == statement.tokens[index].start


def is_hyphened(statement: Statement, index: int) -> bool:
    """Whether a hyphen joins a word to a number before it: the 14-day rate."""
    is_behind = index > 0 and statement.tags[index - 1] == NUMBER
    return is_behind and statement.text[statement.tokens[index].start - 1] in _HYPHENS
