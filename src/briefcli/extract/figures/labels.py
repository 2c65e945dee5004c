"""What a number counts that stands beside its name, its label or its bracket: Quill 46%, Turnout: 61%, coal (12%)."""

from briefcli import regexes
from briefcli.extract.figures import phrases, units
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    DETERMINERS,
    GENITIVE,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    PREPOSITIONS,
    TO,
    letters,
)

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_VERB = letters("FINITE PARTICIPLE AUXILIARY")
_REACH_OF_PAIR_WORDS = 8
"""Most words from the verb between the members of a pair to their shares."""
_LONGEST_LABEL_CHARACTERS = 60
"""Longest words up to the number of a list item; longer ones are a sentence."""
_LABEL = regexes.compile(r"\W*(?P<label>[^\W\d_][^:–—\n]*?)(?:\s*:|\s+[-–—])\s*")
_LABEL_OF_ITEM = regexes.compile(r"\s*(?:[•*·–—-]|\d{1,2}[.)])\s+(?P<label>[^\W\d_][^:–—,\n]*),\s*")
"""A label that only a comma ends, in a list whose items are marked: – Orul, 212 mm."""
_LABEL_ALONE = regexes.compile(
    r"(?P<mark>\s*(?:[•*·–—-]|\d{1,2}[.)])\s+)?(?P<label>[^\W\d_][^:–—,\n]*?)(?: \([^()\n]*\))?,?[ \u00a0]+"
)
_LABEL_IN_SERIES = regexes.compile(r"(?P<mark>[:;]) (?:and )?(?P<label>[^\W\d_][^:;,\n]*?)(?P<comma>,)?[ \u00a0]+\Z")
_BEHIND_LABELLED = regexes.compile(r"\s*(?:\([^()\n]*\))?[.,;]?\s*")
_LEAST_SHARES_OF_LIST = 2
"""A name beside a single share need not be whose it is."""
_BEFORE_GROUP = letters("COMMA COORDINATOR PREPOSITION OF")
_BETWEEN_SHARES = letters("COMMA COORDINATOR SEMICOLON")
_THING_OR_NAME = letters("NOUNS")
_IN_THING = letters("NOUNS ADJECTIVE")
_JOINS = (COMMA, COORDINATOR, COMMA + COORDINATOR)
_POINTS = ("point", "points")
_PAST = letters("FINITE PARTICIPLE")
_VERB_OR_BASE = letters("FINITES PARTICIPLE GERUND")
_ENDS_NO_LABEL = letters("PREPOSITIONS TO ADVERB COORDINATOR COMMA")


def pair(one: Counted) -> str | None:
    """The member of a pair that a share belongs to, by its place: the first leads, the second is led."""
    statement, at = one.at.statement, one.at
    if one.unit.kind not in ("percentage", "none"):
        return None
    first, _ = at.sentence
    reach = statement.places[at.number - 1] if is_of_second(at) else at.index
    near = range(at.index - 1, max(first, reach - _REACH_OF_PAIR_WORDS), -1)
    verb = next((here for here in near if statement.word(here) in _FIGURES.compares_two), None)
    if verb is None:
        return None
    numbers = sum(verb <= place < at.index for place in statement.places)
    if numbers > 1:
        return None
    return name_from(statement, verb + 1, at.index) if numbers else name_to(statement, verb, first)


def is_of_second(at: Place) -> bool:
    """Whether a share behind “to” is that of the second of two: leads Reed among clerks, 46 per cent to 44 per cent."""
    if at.before != "to" or not at.number or _FIGURES.compares_two.isdisjoint(at.statement.vocabulary):
        return False
    last = Place(at.statement, at.number - 1)
    unit = units.of(last)
    is_moved = last.before in ("by", "from") or last.before in _FIGURES.moves_in_price
    return unit.kind == "percentage" and unit.after == at.opening - 1 and not is_moved


def owner(one: Counted) -> str | None:
    """The name in the possessive whose share it is, beside another share: to Quill's 44 per cent."""
    statement, mark = one.at.statement, one.at.opening - 1
    is_beside = one.unit.kind == "percentage" and one.at.number > 0 and statement.tag(mark) == GENITIVE
    return name_to(statement, mark, one.at.sentence[0]) if is_beside else None


def member(one: Counted) -> str | None:
    """Whose share it is: puts Quill on 46 per cent and Reed on 43."""
    statement, at = one.at.statement, one.at
    first, _ = at.sentence
    if one.unit.kind == "percentage" and (listed := _listed(statement, at.opening, first)) is not None:
        return listed
    if one.unit.kind not in ("percentage", "none") or statement.word(at.opening - 1) not in _FIGURES.before_share:
        return None
    name = name_to(statement, at.opening - 1, first)
    lead = at.opening - 2 - len((name or "").split())
    before = statement.word(lead) if lead > first else ""
    is_placed = before in _FIGURES.before_place or before == "off"
    return None if is_placed else name  # put the crowd in Orul at 400; sank off Orul with 40 aboard


def _listed(statement: Statement, opening: int, first: int) -> str | None:
    """Whose share it is in a list of several: Reed has 23 per cent, Quill 21 per cent and Doe 9 per cent."""
    shares = statement.text.count("%") + statement.small.count("per cent") + statement.small.count("percent")
    if shares < _LEAST_SHARES_OF_LIST:
        return None
    end = opening - (statement.word(opening - 1) in _FIGURES.holds_share)
    name = name_to(statement, end, first)
    before = end - len((name or "").split()) - 1
    opens = before < first or statement.tag(before) in _BETWEEN_SHARES or statement.word(before) in _FIGURES.gives_share
    return name if opens else None


def name_from(statement: Statement, index: int, end: int) -> str | None:
    """The name that begins at a word and ends before another."""
    last = index
    while last < end and statement.tags[last] == NAME:
        last += 1
    return statement.words(index, last) if last > index else None


def name_to(statement: Statement, index: int, first: int) -> str | None:
    """The name that ends before a word and begins no earlier than another."""
    start = index
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    return statement.words(start, index) if start < index else None


def labelled(one: Counted) -> str | None:
    """The label of an item of a list, or of a row: • Verkia – 35%."""
    statement, at = one.at.statement, one.at
    begin = at.amount.span.start
    if one.unit.kind in ("duration", "noun", "age"):
        return None
    if begin > _LONGEST_LABEL_CHARACTERS:
        return _in_series(one)
    label = _LABEL.fullmatch(statement.text, 0, begin) or _LABEL_OF_ITEM.fullmatch(statement.text, 0, begin)
    if label is None:
        return _alone_before(one) or _in_series(one)
    end = max(one.unit.end, at.amount.span.end)
    goes_on = ":" in statement.text[label.end("label") : begin] and statement.text[end : end + 2] == ", "
    if not goes_on and _BEHIND_LABELLED.fullmatch(statement.text, end) is None:
        return None
    tags = (statement.tags[here] for here in range(at.opening) if statement.tokens[here].start >= label.start("label"))
    classes = "".join(tags)
    is_described = classes[:1] in _PAST and NOUN in classes  # Estimated attendance
    return label["label"] if not any(tag in _VERB for tag in classes[is_described:]) else None


def _alone_before(one: Counted) -> str | None:
    """The noun or name with which an amount is all that its line says: * Guild Party 38.4%."""
    statement, at = one.at.statement, one.at
    label = _LABEL_ALONE.fullmatch(statement.text, 0, at.amount.span.start)
    end = max(one.unit.end, at.amount.span.end)
    is_bare = one.unit.kind == "none" and "," not in at.written  # Sokol 300
    is_bare = is_bare or at.number > 0 or one.unit.kind == "times"
    if label is None or is_bare or _BEHIND_LABELLED.fullmatch(statement.text, end) is None:
        return None
    if at.before == "," and one.unit.kind == "measure" and not label["mark"]:
        return None  # Orul, 212 mm
    last = statement.word(at.opening - 1)
    if last in _FIGURES.nouns_of_change or (not label["mark"] and last in _VERBS):
        return None  # rail fares rise 3.8%, in a headline
    return label["label"] if _names(statement, label.start("label"), label.end("label")) else None


def _in_series(one: Counted) -> str | None:
    """The label of one of several in a row that semicolons part: by zone: Zone A, £1.20; Zone B, £1.80."""
    text, begin = one.at.text, one.at.amount.span.start
    end = max(one.unit.end, one.at.amount.span.end)
    label = _LABEL_IN_SERIES.search(text, max(0, begin - _LONGEST_LABEL_CHARACTERS), begin)
    if label is None or not (label["mark"] == ";" or text[end : end + 1] == ";"):
        return None
    if text[end : end + 1] not in ("", ".", ";", ",", "\n") or (one.unit.kind == "none" and not label["comma"]):
        return None
    return label["label"] if _names(one.at.statement, label.start("label"), label.end("label")) else None


def _names(statement: Statement, start: int, end: int) -> bool:
    """Whether words are a noun or a name with what belongs to it, without a verb."""
    tags = "".join(
        tag for token, tag in zip(statement.tokens, statement.tags, strict=True) if start <= token.start < end
    )
    is_named = any(tag in NOUNS for tag in tags)
    return is_named and tags[-1] not in _ENDS_NO_LABEL and not any(tag in _VERB_OR_BASE for tag in tags)


def moved(one: Counted) -> str | None:
    """The name whose price or level moved: Quill rose 3 per cent, the Orul 100 fell; and exports 7 per cent."""
    statement, at = one.at.statement, one.at
    is_index = one.unit.name in _POINTS and statement.word(at.opening - 1) in _FIGURES.moves_by_points
    if one.unit.kind not in ("percentage", "money", "none") and not is_index:
        return None
    beside = _moved_beside(at)
    if beside is not None or one.unit.kind == "none":
        return beside
    first, _ = at.sentence
    verb = at.opening - 1 - (statement.word(at.opening - 1) in _FIGURES.leads_to_amount)
    before_up = _TEXT.forms_of_be | _FIGURES.moves_in_price  # was up, closed down
    is_up = statement.word(verb) in ("up", "down") and statement.word(verb - 1) in before_up
    verb -= is_up
    if verb <= first or not (is_up or statement.word(verb) in _FIGURES.moves_in_price):
        return None
    end = verb - 1
    start = end + 1 - (statement.tags[end] == NUMBER and statement.tag(end - 1) == NAME)
    is_name = statement.tags[start - 1] == NAME
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    led = start - 1 - (start > first and statement.tags[start - 1] in DETERMINERS)  # arrivals to the Marsk fell
    while led > first and statement.tags[led] == COORDINATOR and statement.tags[led - 1] == NAME:
        led -= 1 + len((name_to(statement, led, first) or "").split())  # shares of Marsk and Orul fell
    is_subject = led < first or statement.tags[led] not in (*PREPOSITIONS, TO)
    return statement.words(start, verb) if is_name and is_subject else None


def _moved_beside(at: Place) -> str | None:
    """The noun before the next of several changes, whose verb is that of the first: imports rose 4% and exports 7%."""
    statement, end, first = at.statement, at.opening, at.sentence[0]
    end -= statement.word(end - 1) in _FIGURES.leads_to_amount
    if not at.number or statement.tag(end - 1) not in _THING_OR_NAME:
        return None
    start = end - 1
    while start > first and statement.tags[start - 1] in _IN_THING:
        start -= 1
    last = Place(statement, at.number - 1)
    verb = last.opening - 1 - (statement.word(last.opening - 1) in _FIGURES.leads_to_amount)
    is_moved = verb > first and statement.word(verb) in _FIGURES.moves_in_price
    joined = statement.tags[last.index + 1 : start].lstrip(NOUN)
    is_next = joined in _JOINS and (is_moved or _moved_beside(last) is not None)
    return statement.words(start, end) if is_next else None


def bracketed(one: Counted) -> str | None:
    """The noun or name right before a share between brackets: coal (12%), Quill (46%)."""
    statement, at = one.at.statement, one.at
    is_alone = at.text[: at.start].endswith("(") and at.text[one.unit.end :].startswith(")")
    if one.unit.kind != "percentage" or not is_alone:
        return None
    first, _ = at.sentence
    end = at.opening - 1
    found = phrases.before(statement, end, first) or name_to(statement, end, first)
    people = phrases.before(statement, end, first, is_open=True) if found is None else None
    led = end - 1 - len((people or "").split())
    return people if people and (led < first or statement.tags[led] in _BEFORE_GROUP) else found  # men (12%), boys (9%)
