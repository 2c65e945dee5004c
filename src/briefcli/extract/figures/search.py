"""Figures: every number of a text that counts something, with its hedge, and what it counts.

The work is divided: `numbers` reads the number, `amounts` ranges, shares and hedges, `units` what is counted,
`casualties` what happened to the people counted, and `uncounted` which numbers count nothing.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import takewhile

from briefcli import regexes
from briefcli.extract.figures import (
    asides,
    bare_numbers,
    casualties,
    changes,
    concepts,
    dated,
    harm,
    linked,
    listed,
    marked,
    numbers_before,
    parts_of_harmed,
    persons,
    place_names,
    place_owners,
    predicates,
    restated,
    scopes,
    shared,
    shared_places,
    since,
    summed,
    uncounted,
    uncounted_people,
    units,
    unnumbered,
    unreal,
    victims,
)
from briefcli.extract.figures.asides import Aside
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.found_figure import FoundFigure
from briefcli.extract.figures.passages import HURT, Harmed, Passages
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.figures.statement import Around, Statement
from briefcli.extract.numbers import amounts, digits, hedges
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import datelines, density, lexicon, paragraphs
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITES,
    NAME,
    NOUNS,
    NUMBER,
    OF,
    PREPOSITION,
    RELATIVE,
    SEMICOLON,
    STOP,
    TO,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Decision, Rule
from briefcli.model.figure import CASUALTIES, OF_AGE, PART, Measure, Scope

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()
_CLAUSES = lexicon.clauses()

MOST_NUMBERS = 300
"""More numbers than this in one paragraph are the remains of a table; nobody could say what each counts."""
MOST_SHORT_LINES = 300
"""More lines in a row than this that are no longer than `_SHORT_LINE_CHARACTERS` are a table too."""
_SHORT_LINE_CHARACTERS = 40
"""Table cells are this short; few sentences are."""
_CELL_MARKS = ("|", "\t")
"""What divides the cells of a row, in Markdown and in a page."""
_POINTING = ("those ", "these ")
"""What points to several places that were named before."""
_CAPTIVES = ("hostages", "captives")
"""Whoever is let go in an article and examined in a clinic."""
_FOLLOWING_CHARACTERS = 400
"""How far after a sentence the fate of those shot in it is sought: two or three sentences."""
_LONGEST_EXACT_CHARACTERS = 2_000
"""No figure is longer; longer input is read no further, so that time stays linear."""
_LONGEST_WORD_CHARACTERS = 24
"""Longest hyphenated word that is sought before a number: father-of-two."""
_NEAR_WORDS = 8
"""Most words between two numbers that may be compared; any further apart, they are two statements."""
_MOST_WORDS_TO_SUM = 24
"""Most words from a sum of money to another of the same that is told without its unit."""
_NEAR_CLAUSE_WORDS = 12
"""Most words from a number to one that is the subject of the next clause."""
_MOST_WORDS_OF_LOT = 4
"""Most words of a verb that may tell of harm: had later been killed."""
_MEASURE = listed.MEASURE.name
_OF_THINGS = frozenset((units.THING.name, marked.MARKED.name, restated.SAME_DEED.name))
_JOINS_CLAUSES = COORDINATOR + SEMICOLON
_OF_CLAUSE = frozenset(FINITES + AUXILIARIES)
_ENDS_CLAUSE = COMMA + SEMICOLON + STOP
_ENDS_ITEM = COMMA + COORDINATOR + SEMICOLON
_LEADS = (PREPOSITION, TO)
_ALL_SHARES = 100
"""Shares of rivals are, together, no more than the whole, in per cent."""
_LEAST_OF_TWO_RIVALS = 80
"""Shares of two rivals, who leave little to others, in per cent."""
_OF_WHICH = " of which "
"""What leads to a part of a sum, whoever gave it: £250m, of which Marsk gave 90 million."""
_LETTER = regexes.compile(r"[^\W\d_]")


_UNREADABLE = f"the number has more than {digits.MOST_DIGITS} digits"


def reread(exact: str) -> Amount | None:
    """What the exact words of a figure say: value or range, bound and hedge; nothing where they contain no number.

    Every figure found says exactly what its own words say when read again; see `amounts.read`.
    """
    return amounts.read(exact) if len(exact) <= _LONGEST_EXACT_CHARACTERS else None


def find(text: str, divided: Sentences | None = None) -> tuple[FoundFigure, ...]:
    """The figures of a text, in order; they overlap only where the items of a list share the hedge before it.

    `text[start:end]` is the wording of each, and `reread` of it gives its value, bound and hedge. `divided` are
    the sentences of the text, if it was read before: they change nothing, but save dividing it again.
    """
    return tuple(figure for figure in candidates(text, divided) if figure.aside is None)


def candidates(text: str, divided: Sentences | None = None) -> Iterator[FoundFigure]:
    """The figures of a text, and the numbers mentioned in passing; see `FoundFigure.aside`."""
    return summed.with_parts(text, _one_by_one(text, divided))


def _one_by_one(text: str, divided: Sentences | None) -> Iterator[FoundFigure]:
    """The same, of which none is yet a part of those told in a sentence before, but for one alone."""
    parted = paragraphs.find(text)
    told = (Span(datelines.end(text, one), one.end) for one in _without_tables(parted))
    hints = unnumbered.hints(text)
    counting = [(one.start, *counted) for one in told if (counted := _amounts(one.of(text), hints))]
    density.require_few("numbers", sum(len(found) for _, _, found in counting), text)
    if not counting:
        return
    divided = divided or Sentences.of(text)
    around = Passages(text, parted, divided)
    is_survived = bool(hints) and victims.are_survived(text)
    has_captives = any(map(text.__contains__, _CAPTIVES))
    article = Around(is_survived, has_captives, bool(hints) and uncounted_people.is_of_illness(text))
    last: Harmed | None = None
    before: FoundFigure | None = None
    harmed: dict[Measure, int] = {}
    for start, words, found in counting:
        for own in _in_paragraph(words, start, found, divided, around.is_local, article):
            one = _restated(text, own, before)
            if one.place is not None and around.is_person(one.place):
                one = one._replace(place=None)
            is_age = (one.unit or "").endswith(OF_AGE)
            is_told = one.aside is None and not is_age and one.measure != "duration"
            is_vague = one.unit is None and one.value is None  # billions owed
            before = one if is_told and not is_vague else before
            is_open = one.place is None and one.measure in CASUALTIES and one.aside is None
            is_open = is_open and not restated.is_raised(text, one.number)
            is_open = is_open and not restated.is_raised_in_part(text, one.number) and not (last and last.is_in_part)
            is_open = is_open and not (last is not None and restated.is_of_other(text, last.number, one.number))
            is_hurt = one.measure in HURT
            is_held = one.measure == "detained"
            where = (
                around.place_of(one.number, last if is_hurt else None, is_of_arrest=is_held) if is_open else one.place
            )
            figure = one._replace(place=where, scope=_scope(one, harmed))
            if place_names.is_common(figure.place) and around.is_of_speaker(figure.place, figure.number):
                figure = figure._replace(place=None)
            if place_names.is_common(figure.place) or place_names.is_owned(figure.place):
                named = around.name_of(figure.place, one.number)
                figure = figure._replace(place=named if not place_names.is_owned(named) else None)
            if (figure.place or "").startswith(_POINTING):
                figure = figure._replace(place=None)  # nine homes in those towns
            if is_hurt and figure.value != 0:
                is_in_part = last is not None and restated.are_those_in_part(text, last.number, figure.number)
                last = Harmed(figure.number, figure.place if not is_in_part else None, is_in_part=is_in_part)
            harmed |= {one.measure: one.number.end} if one.measure in CASUALTIES and one.value != 0 else {}
            if figure.unit is not None or figure.concept is not None or not _is_cell(text, figure.span):
                yield figure


def _scope(one: FoundFigure, harmed: Mapping[Measure, int]) -> Scope | None:
    """The scope of a figure, which adds to none where others than those whom it counts were harmed right before it."""
    if one.scope != "new" or not scopes.is_beside_others(one.measure, one.number.start, harmed):
        return one.scope
    return "cumulative" if one.since is not None else "total"


def _is_cell(text: str, number: Span) -> bool:
    """Whether a number is all that stands in its cell of a row, a loss in brackets as well: | Lady Tarn | (9.4)% |."""
    before = text[max(0, number.start - _SHORT_LINE_CHARACTERS) : number.start].rstrip(" (")
    behind = text[number.end : number.end + _SHORT_LINE_CHARACTERS].lstrip(" )%")
    return before.endswith(_CELL_MARKS) and (not behind or behind.startswith((*_CELL_MARKS, "\n")))


def _restated(text: str, one: FoundFigure, before: FoundFigure | None) -> FoundFigure:
    """A figure that only gives another number of those whom the one before it counts, or a part of them, as such."""
    is_told = one.measure == "injured" and one.unit == concepts.PEOPLE and one.number.end == one.span.end
    is_bare = one.value != 0 and (is_told or (one.measure == "count" and one.unit is None))
    if is_bare and not is_told and restated.is_toll(text, one.span.start):
        told = concepts.harmed("killed")
        return one._replace(
            measure="killed", unit=concepts.PEOPLE, concept=told, scope="total", rule=restated.RESTATED.name
        )
    is_share = one.value is not None and 0 < one.value < 1
    known = _of_those_before(text, one, before, is_share=is_share) if before is not None else None
    if known is not None:
        return known
    if before is None or not is_bare or not restated.is_near(before.number, one.number):
        return one
    rival = _rival(text, before, one) if not is_told else None
    if rival is not None or before.is_part:
        return rival or one
    if before.measure == one.measure == "count" and before.unit is not None and _are_same(text, before, one):
        rule = restated.SAME_DEED.name
        return one._replace(unit=before.unit, concept=before.concept, rule=rule)
    is_whole = before.value is not None and one.value is not None and before.value >= one.value
    are_burned = is_told and restated.are_burned(text, one.number.end)
    is_part = are_burned or restated.is_of_these(text, one.span.start)
    is_such = _are_people(before) and restated.are_these(text, one.number.end)
    is_part = is_part or (not is_such and restated.is_some_of_these(text, one.number.end, is_share=is_share))
    is_part = is_part or (before.measure in CASUALTIES and restated.are_people(text, one.number))
    if not is_whole or before.unit is None or not is_part:
        return one
    if one.value == before.value and restated.is_of_these(
        text, one.span.start
    ):  # six were hurt; of these six, four are boys
        same = one._replace(measure=before.measure, unit=before.unit, concept=before.concept, scope=before.scope)
        return same._replace(rule=restated.OF_THESE.name)
    part = one._replace(is_part=True, part_of=before.number, scope="part", rule=restated.OF_THESE.name)
    if is_share and before.measure == "percentage":  # 10 per cent of the guards vote; half of those are barred
        return part._replace(measure="count", concept=before.concept and f"share of {before.concept}")
    if is_share and before.measure != "money":  # half of them were children
        return part._replace(measure="count", unit=before.unit, concept=f"share of {before.unit}")
    if before.measure == "count":
        is_of_people = is_told and persons.is_person(before.unit.split()[-1].lower())
        return one if is_of_people else part._replace(measure="count", unit=before.unit, concept=before.concept)
    if not is_told and before.measure in ("killed", "injured"):  # some of the missing may be found
        told = f"{concepts.harmed(before.measure)}, {PART}"
        return part._replace(measure=before.measure, unit=concepts.PEOPLE, concept=told)
    return one


def _are_people(one: FoundFigure) -> bool:
    """Whether a figure counts people."""
    return one.measure in CASUALTIES or persons.is_person((one.unit or "").rpartition(" ")[2].lower())


def _of_those_before(text: str, one: FoundFigure, before: FoundFigure, *, is_share: bool) -> FoundFigure | None:
    """A figure whose sentence says that it counts those just counted: the rest or some of them, or as they are now."""
    if not is_share and before.measure in CASUALTIES and _is_among(text, before, one):
        told = f"{concepts.harmed(before.measure)}, {PART}"
        part = one._replace(is_part=True, part_of=before.number, scope="part", rule=restated.OF_THESE.name)
        return part._replace(measure=before.measure, concept=told)
    if _are_rest(text, before, one):
        rest = one._replace(measure="count", unit=before.unit, concept=before.concept, place=None)
        return rest._replace(rule=restated.OF_THESE.name)
    if _are_trapped(text, before, one):
        told = concepts.harmed("missing")
        rule = restated.RESTATED.name
        return one._replace(measure="missing", unit=concepts.PEOPLE, concept=told, scope="total", rule=rule)
    if before.measure in CASUALTIES and restated.is_corrected_to(text, before.span, one.span.start):
        return _as_restated(before, one)._replace(changed_from=before.number) if _is_alone(one) else None
    return _moved_to(before, one) if restated.is_moved_to(text, before.span, one.span.start) else None


def _rival(text: str, before: FoundFigure, one: FoundFigure) -> FoundFigure | None:
    """Another number of those harmed whom the one before it counts, or counts some of: police put the figure at 45."""
    if before.measure not in CASUALTIES or not restated.is_at(text, one.span.start):
        return None
    return _as_restated(before, one)._replace(place=before.place or one.place)  # a guild in Orul put the figure at 45


def _as_restated(before: FoundFigure, one: FoundFigure) -> FoundFigure:
    """A number alone that counts the people harmed who were counted before it."""
    told, rule = concepts.harmed(before.measure), restated.RESTATED.name
    return one._replace(measure=before.measure, unit=concepts.PEOPLE, concept=told, scope="total", rule=rule)


def _is_alone(one: FoundFigure) -> bool:
    return one.measure == "count" and one.unit is None


def _moved_to(before: FoundFigure, one: FoundFigure) -> FoundFigure:
    """A number to which the one before it rose or fell, which is of the same: that figure later rose to 12."""
    if one.unit not in (None, before.unit) or before.is_part or before.rule == units.WHOLE.name:
        return one
    is_more = before.measure == "missing" or (one.value or 0) > (before.value or 0)
    if _is_alone(one) and before.measure in CASUALTIES and is_more:
        return _as_restated(before, one)._replace(changed_from=before.number)
    is_same = one.measure == before.measure and (before.rule in _OF_THINGS or one.unit is not None)
    if not is_same or before.concept is None:
        return one
    same = one._replace(unit=before.unit, concept=before.concept, changed_from=before.number)
    return same._replace(rule=restated.SAME_DEED.name) if one.unit is None else same


def _are_rest(text: str, before: FoundFigure, one: FoundFigure) -> bool:
    """Whether a number alone is the rest of the things just counted: found three cups. The other two are missing."""
    is_alone = one.measure == "missing" and one.unit == concepts.PEOPLE and one.number.end == one.span.end
    is_of_things = before.measure == "count" and before.unit is not None
    if not is_alone or not is_of_things or not restated.is_near(before.number, one.number):
        return False
    is_person = persons.is_person((before.unit or "").split()[-1].lower())
    return not is_person and restated.are_rest(text, one.span.start)


def _are_trapped(text: str, before: FoundFigure, one: FoundFigure) -> bool:
    """Whether a number alone counts people who are still trapped, beside others harmed."""
    is_alone = one.measure == "count" and one.number.end == one.span.end and one.unit in (None, before.unit)
    is_beside = before.measure in CASUALTIES and restated.is_near(before.number, one.number)
    return is_alone and is_beside and restated.are_trapped(text, one.number.end)


def _is_among(text: str, before: FoundFigure, one: FoundFigure) -> bool:
    """Whether a sentence tells of people only that they were among those harmed whom the one before it counts."""
    is_person = one.measure == "count" and persons.is_person((one.unit or "").split(" ")[-1].lower())
    is_whole = before.value is not None and one.value is not None and before.value > one.value
    is_near = restated.is_near(before.number, one.number) and text.count(".", before.span.end, one.span.start) <= 1
    return is_person and is_whole and is_near and not before.is_part and restated.are_among_them(text, one.span)


def _are_same(text: str, before: FoundFigure, one: FoundFigure) -> bool:
    """Whether a number of nothing counts the things of the one before it, which are no measure and no age."""
    is_of_things = before.rule in _OF_THINGS
    is_open = one.concept is None and not one.is_part and one.value is not None
    if is_open and restated.is_sum(text, one.span.start):
        return before.value is not None and before.value <= (one.value or 0)
    return is_of_things and is_open and restated.are_same(text, before.span, before.unit or "", one.span)


def _amounts(paragraph: str, hints: list[str]) -> tuple[str, list[Amount]] | None:
    """A paragraph with plain spaces, and the amounts in it; nothing where none of them may count something.

    `hints` are those of harm that the text has; see `unnumbered.add`.
    """
    words = amounts.plain(paragraph, begins_line=True)
    found = amounts.find(words, MOST_NUMBERS) if _LETTER.search(words) else []
    found = unnumbered.add(words, found, hints)
    return (words, found) if found and not _is_bare(words, found) else None


def _without_tables(found: list[Span]) -> Iterator[Span]:
    """The paragraphs, except those that are the lines of a long table."""
    lines: list[Span] = []
    for paragraph in found:
        if paragraph.end - paragraph.start <= _SHORT_LINE_CHARACTERS:
            lines.append(paragraph)
            continue
        yield from lines if len(lines) <= MOST_SHORT_LINES else ()
        yield paragraph
        lines = []
    yield from lines if len(lines) <= MOST_SHORT_LINES else ()


def _is_bare(words: str, found: list[Amount]) -> bool:
    """Whether a paragraph is only a number: a table cell, the number of a page or chapter."""
    return len(found) == 1 and not _LETTER.search(words, found[0].span.end) and found[0].number.start == 0


def _in_paragraph(
    words: str,
    start: int,
    found: list[Amount],
    divided: Sentences,
    is_local: Callable[[str], bool],
    article: Around,
) -> Iterator[FoundFigure]:
    """The figures of a paragraph that starts at an offset; only sentences with numbers are read."""
    index = 0
    for one in divided.within(Span(start, start + len(words))):
        begin, end = one.start - start, one.end - start
        inside: list[Amount] = []
        while index < len(found) and found[index].number.start < end:
            inside.append(found[index])
            index += 1
        if inside:
            sentence = words[begin:end]
            own = [amounts.moved(amount, -begin) for amount in inside]
            following = words[end : end + _FOLLOWING_CHARACTERS]
            tokens = divided.words(sentence, one.start)
            read = partial(
                Statement,
                sentence,
                words=tokens,
                following=following,
                start=one.start,
                is_local=is_local,
                article=article,
            )
            yield from _in_statement(_statement(own, read))


def _statement(found: list[Amount], read: Callable[[list[Amount]], Statement]) -> Statement:
    """A sentence with its amounts; words for none and one are among them where they count people harmed."""
    whole = read(found)
    if not any(map(unnumbered.is_proposed, found)):
        return whole
    kept = [
        amount
        for number, amount in enumerate(whole.amounts)
        if not unnumbered.is_proposed(amount) or unnumbered.is_harmed(Place(whole, number))
    ]
    return whole if len(kept) == len(whole.amounts) else read(kept)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _in_statement(statement: Statement) -> Iterator[FoundFigure]:
    counted: list[Counted] = []
    for number in range(len(statement.amounts)):
        at = Place(statement, number)
        unit = units.of(at)
        if unit.kind == "none":
            unit = _unit_behind(at, unit) or (_unit_before(at, unit, counted[-1]) if counted else unit)
            unit = _of_rivals(at, unit, counted) if unit.kind == "none" else unit
        elif unit.kind == "noun":
            unit = (_noun_before(at, unit, counted[-1]) if counted else None) or _noun_behind(at, unit)
        if not uncounted.is_uncounted(at, unit):
            counted.append(_counted(at, unit, _before(at, counted, unit)))
    start_of_list: int | None = None
    abouts = [concepts.about(one) for one in counted]
    places = shared_places.find(counted, [_place(one, about) for one, about in zip(counted, abouts, strict=True)])
    last: FoundFigure | None = None
    for index, one in enumerate(counted):
        start_of_list = shared.start(counted, index, start_of_list)
        figure = _figure(statement, one, start_of_list, abouts[index], places[index])
        if figure is not None:
            whole = linked.whole(counted, index)
            figure = _of_whole(figure, whole, counted[:index])._replace(
                part_of=_number(statement, whole),
                changed_from=_number(statement, linked.before(counted, index)),
            )
            last = _of_changed(figure, last)
            yield last


def _of_changed(before: FoundFigure, now: FoundFigure | None) -> FoundFigure:
    """What a measure was before it changed is of the same things: seized 31 tonnes of salt, up from 22 tonnes."""
    is_same = now is not None and now.changed_from == before.number and now.unit == before.unit
    if now is None or not is_same or before.rule != _MEASURE or now.concept is None:
        return before
    return before._replace(concept=now.concept)


def _of_whole(part: FoundFigure, whole: Counted | None, before: Sequence[Counted]) -> FoundFigure:
    """A part without a noun, of the only things counted before it: 25 cases, including 10 in Orul and 7 in Tarn."""
    if whole is None or len({one.unit.name for one in before if one.unit.kind == "noun"}) > 1:
        return part
    is_open = part.measure == "count" and part.unit is None and part.concept is None and part.rule == units.ALONE.name
    if not is_open or whole.measure != "count" or whole.unit.rule not in _OF_THINGS:
        return part
    if part.value is not None and part.value < 1:
        return part._replace(concept=whole.unit.name)  # half of them
    return part._replace(unit=whole.unit.name, concept=whole.unit.name)


def _number(statement: Statement, one: Counted | None) -> Span | None:
    """Where a number stands in the text."""
    return _moved(one.at.amount.number, statement.start) if one is not None else None


def _unit_behind(at: Place, unit: Unit) -> Unit | None:
    """The unit of the number behind, which the first of two need not have: from 4 to 6 per cent, 12 and 15 tonnes."""
    number = at.number + 1
    if (suspended := _of_suspended(at)) is not None:
        return unit._replace(kind=suspended.kind, name=suspended.name, rule=UNIT_BEHIND.name, head=suspended.head)
    if at.after not in _NUMBERS.links_of_range or number >= len(at.statement.amounts) or at.before in harm.VERBS:
        return _of_last(at, unit)
    is_next = at.statement.places[number] == at.index + 2
    if not is_next or at.amount.bound == "between" or at.first.form not in ("digits", "words"):
        return None
    other = Place(at.statement, number)
    has_power = _has_power(other) and not _has_power(at)  # from 2 million to 5 million crowns
    own = units.of(other)
    is_term = own.kind == "duration" and at.after == "and" and at.before in _FIGURES.before_terms
    is_alike = other.first.form == at.first.form or is_term  # for eight and 12 weeks
    if other.is_hedged or has_power or not is_alike or uncounted.is_uncounted(at, unit):
        return None
    is_changed = at.after == "to" and at.statement.word(at.opening - 1) == "from"
    if own.kind == "none" and own.rate is not None and is_changed:
        return unit._replace(rate=own.rate)  # from 43 to 66 per 100,000
    if own.kind in ("noun", "duration"):
        is_each = own.kind == "noun" and at.after == "and" and "respectively" in at.statement.vocabulary
        shares = is_changed or is_term or is_each
    else:
        is_signed = own.kind == "money" and own.end == other.end
        is_apart = own.kind == "percentage" and (at.amount.value or 0) > _ALL_SHARES  # 76,130 or 21.1 per cent
        shares = (
            own.kind in (*_BY_KIND, "measure", "age")
            and not is_signed
            and not is_apart
            and (is_changed or at.after != "to")
        )
    if not shares:
        return _of_last(at, unit)
    return unit._replace(kind=own.kind, name=own.name, rule=UNIT_BEHIND.name, head=own.head)


def _of_suspended(at: Place) -> Unit | None:
    """The unit to which a hyphen alone behind a number points: 17- and 18-year-olds, two- or three-bed homes."""
    number = at.number + 1
    if number == len(at.statement.amounts) or not at.is_glued:
        return None
    other = Place(at.statement, number)
    is_next = at.text[at.end + 1 : other.start].strip(" ,") in _NUMBERS.links_of_range
    is_next = is_next and at.statement.tokens[other.index].end == other.end  # not: seven-man, which is one word
    own = units.of(other) if is_next and other.is_glued else None
    return own if own is not None and own.kind != "none" else None


def _of_last(at: Place, unit: Unit) -> Unit | None:
    """The unit of the last number of a row: 1.0, 4.4 and 8.9 years."""
    own = bare_numbers.unit_of_row(at)
    if own is None or own.kind not in (*_BY_KIND, "measure", "noun") or uncounted.is_uncounted(at, unit):
        return None
    return unit._replace(kind=own.kind, name=own.name, rule=UNIT_BEHIND.name, head=own.head)


def _noun_before(at: Place, unit: Unit, last: Counted) -> Unit | None:
    """The noun of the number before, where “of” leads to whose both are: 14 boats of the army and 212 of the navy."""
    is_of = unit.rule == units.WHOLE.name and at.before == "and" and last.unit.kind == "noun"
    is_of = is_of and at.statement.tag(last.unit.after) == OF and last.unit.rule != units.WHOLE.name
    is_one = not unit.head.endswith("s") and unit.head not in _FIGURES.plurals and not persons.are(unit)
    return unit._replace(name=last.unit.name, head=last.unit.head, rule=UNIT_BEFORE.name) if is_of and is_one else None


def _noun_behind(at: Place, unit: Unit) -> Unit:
    """The noun that the adjectives of two numbers share: six old and nine new mills, six opposition and nine other."""
    statement, number = at.statement, at.number + 1
    is_next = number < len(statement.amounts) and statement.places[number] == unit.after + 1
    is_bare = unit.after == at.index + 2 and unit.head.isalpha() and not unit.head.endswith("s")
    is_bare = is_bare and unit.head not in _FIGURES.plurals
    is_bare = is_bare and unit.head not in _FIGURES.people_counted and unit.head not in harm.NOUNS
    if not is_next or not is_bare or at.amount.value == 1 or statement.word(unit.after) not in ("and", "or"):
        return unit
    own = units.of(Place(statement, number))
    is_shared = own.kind == "noun" and " " in (own.name or "") and own.head.endswith("s")
    return unit._replace(name=own.head, head=own.head, rule=UNIT_BEHIND.name) if is_shared else unit


def _unit_before(at: Place, unit: Unit, last: Counted) -> Unit:
    """The unit of the number before, which a comparison need not repeat: 1.4 per cent, not 1.9."""
    is_near = last.at.number == at.number - 1 and at.index - last.at.index < _NEAR_WORDS
    is_of_people = is_near and last.measure in CASUALTIES and last.unit.kind == "noun" and parts_of_harmed.is_part(at)
    if is_of_people and last.unit.head not in harm.NOUNS:  # eleven fans were hurt, one seriously
        return unit._replace(kind="noun", name=last.unit.name, rule=UNIT_BEFORE.name, head=last.unit.head)
    if last.unit.kind == "noun" and _is_elided(at, last):
        return unit._replace(kind="noun", name=last.unit.name, rule=NOUN_BEFORE.name, head=last.unit.head)
    is_changed = at.before == "from" and at.word(-2) in ("up", "down")  # 31 per cent of capacity, down from 62
    is_near = is_near or (is_changed and last.at.number == at.number - 1 and at.index - last.at.index < 2 * _NEAR_WORDS)
    compares = at.before in _FIGURES.compares_with or at.changed_from is not None
    compares = compares or numbers_before.is_of_rival(at) or _is_of_rival(at, last)
    compares = compares or (last.unit.kind == "money" and numbers_before.of_same(at) is not None)
    compares = compares or (last.unit.kind == "money" and _OF_WHICH in at.text[last.unit.end : at.start])
    is_gapped = _is_gapped(at, last) or _is_next_answer(at, last) or _is_next_sum(at, last)
    is_near, compares = is_near or is_gapped, compares or is_gapped
    is_length = at.changed_from is not None or is_gapped
    kept = ("money", "percentage", "duration") if is_length else ("money", "percentage")
    is_differing = at.after in _FIGURES.lesser_or_greater and at.word(2) == "than" and at.before == ","
    compares = compares or (last.unit.kind == "money" and is_differing)  # 14 million crowns, 3 million less than in May
    if (
        dated.may_be_year(at)
        or dated.is_beside_month(at, unit)
        or (at.first.form == "digits" and at.text[at.start].isalpha())  # Q3
        or not is_near
        or not compares
        or last.unit.kind not in kept
        or _is_level(at, last)
        or (last.unit.kind == "money" and at.first.form == "fraction")
    ):
        return unit
    return unit._replace(kind=last.unit.kind, name=last.unit.name, rule=UNIT_BEFORE.name)


def _has_power(at: Place) -> bool:
    return len(at.first.span.of(at.text).split()) > 1


def _is_next_sum(at: Place, last: Counted) -> bool:
    """Whether millions without a unit are of the money before: 7 million euros in 2015 and 6 million in 2014.

    Of another time, from which it rose or fell, or expected: less than the 5 million expected.
    """
    statement, before = at.statement, at.opening - 1
    is_sum = last.unit.kind == "money" and _has_power(at) and _has_power(last.at)
    if not is_sum or at.index - last.at.index > _MOST_WORDS_TO_SUM or at.sentence != last.at.sentence:
        return False
    if statement.word(before) == "from":
        return True
    if at.after in _FIGURES.foretold:
        return statement.tag(before) in DETERMINERS and (at.tag(2) in _ENDS_CLAUSE or at.word(2) == "by")
    is_led = at.before == "and" and at.after == statement.word(last.unit.after) == "in"
    return is_led and at.tag(2) == NUMBER and dated.may_be_year(Place(statement, at.number + 1))


def _is_gapped(at: Place, last: Counted) -> bool:
    """Whether a number alone stands behind “and” as the one before it stands: 12 years for Doe and six for Roe."""
    statement, between = at.statement, range(last.unit.after, at.opening)
    if last.at.number != at.number - 1 or len(between) > _NEAR_CLAUSE_WORDS or at.amount.value == 1:
        return False
    if last.unit.kind == "money" and at.after == "to":
        return False  # whom it is paid to may be counted: 400 crowns to Orul and 12 to the injured
    tags = [statement.tag(index) for index in between]
    if at.first.form == "fraction" or COORDINATOR not in tags or not _OF_CLAUSE.isdisjoint(tags):
        return False
    behind = takewhile(lambda tag: tag not in _ENDS_CLAUSE, statement.tags[at.index + 1 :])
    if any(tag in _OF_CLAUSE for tag in behind):
        return False  # fined 400 crowns in March and 12 in its crew fell ill
    is_alike_behind = at.tag_after in _LEADS and at.after == statement.word(last.unit.after)
    is_alike_before = statement.tag(at.opening - 1) in _LEADS and at.before == last.at.before
    return is_alike_behind or (is_alike_before and at.tag_after in _ENDS_CLAUSE)


def _is_next_answer(at: Place, last: Counted) -> bool:
    """Whether a number alone is the next share of those asked: 52 per cent backed it, while 39 opposed it."""
    statement, before, behind = at.statement, at.opening - 1, at.index + 1
    if last.at.number != at.number - 1 or last.unit.kind != "percentage" or at.amount.low is not None:
        return False
    is_next = statement.tag(before) in _ENDS_ITEM or statement.word(before) in _CLAUSES.contrast
    is_next = is_next or statement.word(before) == "with"
    is_whole = (at.amount.value or 0) + (last.at.amount.value or 0) <= _ALL_SHARES
    behind += statement.tag(behind) in AUXILIARIES  # 31 were unsure
    behind += statement.tag(behind) == ADVERB and statement.word(behind) not in _FIGURES.answers_polls
    answers = any(statement.word(here) in _FIGURES.answers_polls for here in range(last.unit.after, before))
    answers = answers or (statement.word(behind) in _FIGURES.ends_answer and statement.tag(behind + 1) in _ENDS_CLAUSE)
    return is_next and is_whole and answers and statement.word(behind) in _FIGURES.answers_polls


def _is_elided(at: Place, last: Counted) -> bool:
    """Whether a number alone is the subject of a clause, and counts the same as that of the clause before it.

    Seven corpses were found in Orul while four were found in Lund; they fired 90 drones; nine more were lost.
    """
    statement, more = at.statement, at.index + 1 + (at.after == "more")
    before = at.opening - 1
    is_contrast = statement.word(before) in _CLAUSES.contrast
    most = _NEAR_CLAUSE_WORDS * (1 + is_contrast)
    if last.at.number != at.number - 1 or at.index - last.at.index > most:
        return False
    is_subject = statement.tag(more) in FINITES and (statement.tag(before) in _JOINS_CLAUSES or is_contrast)
    if not is_subject or last.is_share or last.unit.head == concepts.PEOPLE:
        return False
    told = [statement.word(index) for index in range(more, more + _MOST_WORDS_OF_LOT)]
    if any(word in harm.SAID_OF or word in harm.VERBS for word in told):
        return False  # twelve homes were burned and four were killed
    return more > at.index + 1 or statement.tag(last.unit.after) in FINITES


def _of_rivals(at: Place, unit: Unit, counted: Sequence[Counted]) -> Unit:
    """The unit of shares in a list with their changes between: puts Quill on 29 per cent, down four, Reed on 26."""
    if at.before not in _FIGURES.before_share or at.tag(-2) not in NOUNS or (at.amount.value or 0) > _ALL_SHARES:
        return unit
    alike = (one for one in reversed(counted) if one.at.before == at.before and one.unit.kind == "percentage")
    found = next(alike, None)
    is_near = found is not None and found.at.index >= at.sentence[0] and at.index - found.at.index <= 2 * _NEAR_WORDS
    return unit._replace(kind="percentage", name=found.unit.name, rule=UNIT_BEFORE.name) if found and is_near else unit


def _is_level(at: Place, last: Counted) -> bool:
    """Whether a share is the size of a change and the number behind it the level before: fell 58% from 853,500."""
    own, share = at.amount.value, last.at.amount.value
    if last.unit.kind != "percentage" or own is None or share is None:
        return False
    return share <= _ALL_SHARES < own


def _is_of_rival(at: Place, last: Counted) -> bool:
    """Whether a number is the share of a rival: beat Reed by 52 per cent to 47; Quill on 46 per cent and Reed on 43."""
    total = (last.at.amount.value or 0) + (at.amount.value or 0)
    if last.unit.kind != "percentage" or total > _ALL_SHARES:
        return False
    if at.before == "to":
        lead = last.at.opening - 1
        is_by = at.statement.word(lead) == "by" and at.statement.word(lead - 1) not in _FIGURES.moves_in_price
        is_by = is_by and total >= _LEAST_OF_TWO_RIVALS  # backed it by 54 per cent to 46
        return is_by or not _FIGURES.compares_two.isdisjoint(at.statement.vocabulary)
    is_listed = (at.before in _FIGURES.before_share or at.before == "for") and last.at.before == at.before
    return is_listed and at.tag(-2) == NAME


def _before(at: Place, counted: Sequence[Counted], unit: Unit) -> Counted | None:
    """What was counted before; for people of a whole that are people, not the things in between.

    Such are some “of them”, and those that are included: the toll rose to 12 in two slides, including five guards.
    """
    last = counted[-1] if counted else None
    if last is None or last.measure in CASUALTIES or persons.are(last.unit):
        return last
    is_of_them = parts_of_harmed.is_of_them(at) and not numbers_before.are_of_things(at, last.unit.name)
    if not is_of_them and not _are_included(at, unit):
        return last
    return next((one for one in reversed(counted) if one.measure in CASUALTIES), last)


def _are_included(at: Place, unit: Unit) -> bool:
    return at.before == "including" and persons.are(unit)


def _counted(at: Place, unit: Unit, last: Counted | None) -> Counted:
    """What a number counts, once it is known to count something."""
    is_sum = unit.kind == "money" and last is not None and last.unit.kind == "noun"
    is_part = parts_of_harmed.is_part(at) and not is_sum  # nine gifts, among them £4m
    amount = at.amount
    is_share = amount.is_share or at.first.form == "fraction"
    is_people = not is_share and unit.rate is None and at.after != "fewer"  # 12 deaths per 1,000, 40 fewer deaths
    harmed = casualties.of(at, unit, is_part=is_part) if is_people else None
    is_of_dead = is_part and last is not None and last.measure == "killed" and at.statement.tag(unit.after) == COMMA
    is_of_dead = is_of_dead and at.statement.tag(unit.after + 1) != RELATIVE  # including a girl, who was wounded
    if is_of_dead and harmed is not None and harmed.found != "killed":
        harmed = None  # nine of the dead, including two guards, were living in camps
    if harmed is None and is_part and is_people and last is not None and _shares_lot(at, unit, last):
        harmed = Decision(PART_OF_HARMED.name, last.measure)
    if harmed is None and last is not None and last.measure in CASUALTIES and parts_of_harmed.goes_on(at, unit):
        harmed = Decision(GOES_ON.name, last.measure)
    is_beside = harmed is not None and last is not None and harmed.rule == last.rule == casualties.OF_OPENING.name
    if is_part and last is not None and not last.is_part and (is_beside or parts_of_harmed.is_elsewhere(at)):
        is_part = False  # of the dead, nine were from Orul and six from Tarn
    rule, measure = harmed or _measure(unit)
    return Counted(at, unit, measure, rule, is_part, is_share, amount.value != 1)


def _shares_lot(at: Place, unit: Unit, last: Counted) -> bool:
    """Whether a part shares the fate of its whole: 12 people, including four children, were killed."""
    is_next = last.at.number == at.number - 1 or parts_of_harmed.is_of_them(at) or _are_included(at, unit)
    is_open = unit.kind in ("noun", "none") and not unreal.is_left_out(at)  # all but six of them over 70
    return is_open and is_next and last.measure in CASUALTIES


_BY_KIND: dict[str, Measure] = {"money": "money", "percentage": "percentage", "duration": "duration"}


def _measure(unit: Unit) -> tuple[str, Measure]:
    """The kind of figure a unit makes, with the rule that decides it."""
    own = _FIGURES.measures_by_noun.get(unit.head)
    if own is not None and unit.kind not in _BY_KIND:
        return OWN_MEASURE.name, own
    return unit.rule, _BY_KIND.get(unit.kind, "count")


def _place(one: Counted, concept: str | None) -> str | None:
    found = concepts.place(one) or concepts.place_in(one, concept)
    return found or place_owners.find(one.at, one.unit, one.measure)


def _figure(
    statement: Statement, one: Counted, start: int | None, concept: str | None, place: str | None
) -> FoundFigure | None:
    """The figure for an amount, as its own words give it, with its offsets in the text."""
    amount, begun = one.at.amount, since.find(one)
    for span in _spans(statement, one, amount, start):
        said = reread(span.of(statement.text))
        if said is not None and _is_same(said, amount) and _is_whole(statement.text, span, one.unit):
            return FoundFigure(
                span=_moved(uncounted.with_margin(statement.text, span), statement.start),
                value=said.value,
                low=said.low,
                high=said.high,
                bound=said.bound,
                hedge=said.hedge,
                measure=one.measure,
                unit=concepts.unit(one, concept),
                concept=concept,
                number=_moved(amount.number, statement.start),
                rule=one.rule,
                rate=one.unit.rate,
                scope=scopes.scope(one),
                change=changes.of(one.at, one.unit) if one.measure not in CASUALTIES else None,
                since=_moved(begun, statement.start) if begun is not None else None,
                place=place,
                is_part=one.is_part,
                unknown_because=None if said.value is not None or said.low is not None else _UNREADABLE,
                aside=_aside(one),
            )
    return None


def _aside(one: Counted) -> Aside | None:
    """What makes a number a passing mention; one of several who came to harm is none, but one who is picked out is."""
    statement, (first, end) = one.at.statement, one.at.sentence
    has_died = one.at.index == first and one.at.after == "of" and predicates.has_one_died(statement, first, end)
    is_said = (
        statement.tag(one.unit.after) in AUXILIARIES
        or statement.word(one.unit.after) in _FIGURES.dying
        or one.rule == casualties.IN_CARE
        or unnumbered.is_suffered(statement, one.unit.after + (statement.tag(one.unit.after) == ADVERB))
        or (one.rule == victims.OBJECT.name and one.at.before in harm.VERBS)
        or has_died
    )
    is_named = one.unit.head in harm.NOUNS and not has_died and one.rule != casualties.IN_CARE
    if one.measure in CASUALTIES and is_said and not is_named and one.at.before not in _TEXT.forms_of_be:
        return None
    return asides.of(one.at, one.unit)


def _is_same(one: Amount, other: Amount) -> bool:
    return (one.value, one.low, one.high) == (other.value, other.low, other.high)


_GOES_ON = regexes.compile(
    r"(?<=[\w\u00ad\u200b\u2060\ufeff-])\w|[\u00ad\u200b\u2060\ufeff]+\w|[%‰\ufffd]|[-‐‑–/&@](?=[\w$£€])|\.(?=[a-z\d])|:(?=\d)|['’](?!(?:s|S)\b)(?=\w)"
)
_COUNTED = regexes.compile(rf"[-‐‑](?!{any_of(_FIGURES.not_counted_after_hyphen)}\b)[^\W\d_]+")
_JOINED = regexes.compile(r"[\w\u00ad\u200b\u2060\ufeff\u20a0-\u20cf]$|\w[-‐‑–/&@.'’]$|[\d:]:$|\ufffd$")


def _is_whole(text: str, span: Span, unit: Unit) -> bool:
    """Whether the words of a figure begin and end at word boundaries; what is counted may follow a hyphen."""
    if _JOINED.search(text, max(0, span.start - 2), span.start) or unicodedata.combining(
        text[span.start - 1 : span.start] or " "
    ):
        return False
    if unit.rate is not None and text.startswith(unit.rate, span.end):
        return True  # $4/gallon
    return not _GOES_ON.match(text, span.end) or (text[span.end - 1].isdigit() and bool(_COUNTED.match(text, span.end)))


_OF = regexes.compile(r" of (?:(?:1|one)[ \u00a0](?:percent|per cent)\b|\w+)")
_WORD_BEFORE = regexes.compile(r"\b[^\W\d_]+(?:-[^\W\d_]+)*-$")  # father-of-two


def _spans(statement: Statement, one: Counted, amount: Amount, start: int | None) -> Iterator[Span]:
    """Candidate words for a figure: from hedge to unit first, then less, in case the whole says something else."""
    begin = amount.number.start if asides.is_time_frame(one.at, one.unit) else amount.span.start
    end = max(one.unit.end, amount.span.end)
    behind = hedges.behind(statement.text, end, len(statement.text))
    if behind is None and end > amount.span.end:
        behind = hedges.behind(statement.text, amount.span.end, end)
    if start is not None:
        yield Span(start, end)
    if one.is_share and end == amount.span.end:
        of = _OF.match(statement.text, end)
        if of:
            yield Span(begin, of.end())
    is_joined = statement.text[begin - 1 : begin] == "-"
    word = _WORD_BEFORE.search(statement.text, max(0, begin - _LONGEST_WORD_CHARACTERS), begin) if is_joined else None
    if word is not None:
        yield Span(word.start(), end)
    if behind is not None:
        yield Span(begin, max(end, behind.span.end))
    yield Span(begin, end)
    yield Span(begin, amount.span.end)
    yield amount.number


UNIT_BEHIND = Rule(
    "unit of the number behind",
    "The first of two numbers joined by “and” or “to” has the unit of the second, if that is a unit of measure.",
    "The rate went from 4 to 6 per cent.",
    "The vote went from 4 to the last 6 per cent.",
)
UNIT_BEFORE = Rule(
    "unit of the number before",
    "A number after “than”, “from”, “against” or the like has the unit of the number before it, and so has one behind "
    "“and” that stands as that does: 12 years for Doe and six for Roe.",
    "Inflation was 1.4 per cent, against 1.9.",
    "Inflation was 1.4 per cent, and 1.9 in Orul.",
)
NOUN_BEFORE = Rule(
    "noun of the clause before",
    "A number alone that is the subject of a clause behind “and”, “while” or a semicolon, and comes to no harm there, "
    "counts what the subject of the clause before was, or more of what that clause counted.",
    "Nine mills were sold while three were shut.",
    "Quill sold nine mills while three were shut.",
)
PART_OF_HARMED = Rule(
    "some of the people harmed",
    "Some of the people harmed share the fate of all.",
    "Twelve guards were killed, including four women.",
    "Twelve guards were paid, including four women.",
)
GOES_ON = Rule(
    "harmed in another way",
    "A number alone after “and”, with a preposition and no verb behind it, or after “compared with”, shares the fate "
    "of the people before it.",
    "Twelve guards died in the blast and five from burns.",
    "Twelve guards died in the blast and five from Marsk sang.",
)
OWN_MEASURE = Rule(
    "thing with a measure of its own",
    "Drones, missiles and regions are kinds of their own.",
    "Marsk fired 12 missiles.",
    "Marsk fired 12 guards.",
)
