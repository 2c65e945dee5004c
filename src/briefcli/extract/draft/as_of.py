"""The day for which a number was given: as of Monday, by Sunday evening, so far.

It is only given where the words name it, and a day that is counted from the publication only where that is known.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft.compared import YEAR_BEFORE
from briefcli.extract.draft.count import OWNER, Count, day_behind, iso, told
from briefcli.extract.draft.counted_then import THEN
from briefcli.extract.draft.happened import HARMED, foretold, of_census_behind, of_named_time
from briefcli.extract.figures import FoundFigure
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import NUMBER, PAST, PAST_PARTICIPLE, PREPOSITIONS, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Row
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token
from briefcli.model.figure import CASUALTIES

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PARTS = letters("FINITES NUMBER SUBORDINATOR RELATIVE THAT GERUND TO")
_VERBS = lexicon.verbs()
_VERBS_OF_CLAUSE = letters("FINITES GERUND SUBORDINATOR PARTICIPLE")

_REACH_CHARACTERS = 24
"""How far around a day the words that make it the day of a count may stand."""
_SAME_CLAUSE_CHARACTERS = 40
"""Longest text between a number and “so far”: 12 people in three villages have been killed so far."""
_SINCE = "since "
_BORN = regexes.compile(r"\bborn (?:[\w’'-]+ ){0,5}(?:in|on) \Z")
_REACH_TO_BIRTH_CHARACTERS = 60
"""How far before its day a birth may be told: born in the harbour town of Orul in."""
_BEGINNING = regexes.compile(r"\bsince (?:[\w'’-]+ ){0,10}\Z")
_HAPPENED = regexes.compile(rf", {any_of(_DRAFT.opens_what_happened)} ")
_REACH_TO_SINCE_CHARACTERS = 90
"""How far before a day “since” may stand: since the start of the campaign in October."""
_MARKS_OF_QUOTATION = frozenset('“”"')
_ENDS_CLAUSE = regexes.compile(r"[,;:–—]")
_MOST_WORDS_TO_FIRST = 4
"""Most words before a day that opens a sentence: but at the end of June."""
_COMPARED = regexes.compile(r", (?:(?:up|down) from|compared (?:to|with)|against) (?=\S*\d)")
"""What parts a number and its day from that with which it is compared."""
_CITING = regexes.compile(r", (?:citing|blaming) ")
_MEASURED = frozenset({"money", "percentage"})
"""Measures of what has another value in each month or year, unlike a count of things done."""
_FEWEST_PERIODS = 2
"""Fewest periods of a sentence that show that each of its numbers has its own."""
_AS_OF = regexes.compile(r"\bas (?:of|at)\s+\Z", re.IGNORECASE)
_ASIDE = regexes.compile(rf"[—–(] ?{any_of(lexicon.text().relatives)} ")
"""What opens an aside about something else, up to a day in it: two mills, one of them — which was shut as of Monday."""
_BY = regexes.compile(r"\bby\s+(?:(?:late|early)\s+)?\Z", re.IGNORECASE)
_ON = regexes.compile(rf"\b{any_of(_DRAFT.before_day_of_level - {'in'})}\s+(?:the end of\s+)?\Z", re.IGNORECASE)
_BETWEEN_NUMBER_AND_DAY = regexes.compile(r"(?:\s+\w+)?\s+(?:on|late)\s+", re.IGNORECASE)
_TO_DAY = regexes.compile(
    rf"(?: (?!(?:than|from)\b)[\w'’%-]+){{0,5}}(?: (?:{any_of(_DRAFT.before_day_of_level)}|for|by)(?: the end of)?)? "
)
_TO_PERIOD = regexes.compile(rf"(?: (?!{any_of(_DRAFT.not_before_period)}\b)[\w'’%-]+){{0,5}} (?:in|during)(?: the)? ")
_TO_BARE = regexes.compile(rf"(?: (?!{any_of(_DRAFT.not_before_period)}\b)[\w'’%-]+){{0,5}} ")
_AND_ANOTHER = regexes.compile(r"(?: (?!and\b)[\w'’%-]+){0,4} and(?: (?!and\b)[\w'’%,-]+){1,5} (?:in|during)(?: the)? ")
"""From the first of two numbers of one period to that."""
_WAS_FROM = regexes.compile(r"\bfrom [^,;:–—]{1,40} to \Z")
"""What stands before the second number of a change, of which each has a day: from $3 million in 2020 to."""
_STATE = regexes.compile(
    rf" (?:{any_of(_DRAFT.stays_so)}|(?:were|are) (?:{any_of(_DRAFT.before_state)}|[a-z]+ing)) [^,;:–—]{{0,40}}"
    rf"{any_of(_DRAFT.before_day_of_level)} "
)
"""From a number of people or things to the day on which they were somewhere: were in hospital on."""
_WAS_SO = regexes.compile(
    rf"(?: [\w'’-]+){{0,3}}? (?:{any_of(_DRAFT.lived_then)}|(?:were|was) (?:still |also )?"
    rf"(?:\w+ing|on|{any_of(_DRAFT.before_state)})) "
)
"""From a number that opens its sentence behind a day to the state they were in then: were waiting, lived in."""
_WAS_BEFORE = regexes.compile(r"\b(?:was|were) \Z")
"""What stands right before how many there were by a day: by noon there were 40, the fire was 40 per cent."""
_FROM_DAY = regexes.compile(r",? (?:there were )?(?:[a-z]+ ){0,3}")
_SHARE_DONE = regexes.compile(
    rf"(?: of (?:the |all )?(?:\w+ ){{1,3}}{any_of(_DRAFT.was_then)}(?: been)?)?"
    rf" \w+(?:ed|t) (?:(?:by|{any_of(_DRAFT.before_day_of_level)}) )?"
)
"""From a share of what is done to the day: 25 percent contained by."""
_UNTIL = regexes.compile(rf"\b{any_of(_DRAFT.until_then)}\s+\Z", re.IGNORECASE)
_NEXT_UNTIL = regexes.compile(rf"(?: [\w'’-]+){{0,5}} {any_of(_DRAFT.until_then)} ")
"""From cases to the day up to which they were counted."""
_BY_THEN = regexes.compile(r"(?: [\w'’%-]+){0,5} by(?: the end of)? ")
_BEFORE_LEVEL = regexes.compile(
    rf"\b(?:{any_of(_DRAFT.levels)} (?:\w+ ){{0,2}}|(?P<right>{any_of(_DRAFT.right_before_level)}) |"
    rf"(?P<had>{any_of(_FIGURES.has_within)}) (?:an? )?(?:\w+ ){{1,5}}of )\Z"
)
_COUNTS_ON = regexes.compile(rf"{any_of(_DRAFT.goes_on_counting)}\b", re.IGNORECASE)
"""How a sentence begins that goes on with the count of the one before, and so with its day: a further 90 had left."""
_BEFORE_CROWD = regexes.compile(rf"\b{any_of(_DRAFT.draws_crowd)} (?:an? (?:[a-z]+ ){{1,2}}of )?\Z")
_OTHER_NUMBER = regexes.compile(r"\band\b|\b(?!(?:19|20)\d\d\b)\d")
_CHANGES_LEVEL = regexes.compile(rf"\b{any_of(_DRAFT.changes_level)}\b[^,;:–—]*\Z")
_TOLD_ON = regexes.compile(
    rf"(?<!was )(?<!were )(?<!been )\b(?P<verb>\w+) (?:{any_of(_DRAFT.before_day_of_level)} )?\Z"
)
_HAD_BEEN = regexes.compile(rf"(?: \w+){{0,3}}? had (?:(?!not\b)\w+ )?{any_of(_DRAFT.done_by_then)}\b")
_WERE_THEN = regexes.compile(rf"(?: [\w'’-]+){{0,3}}? {any_of(_DRAFT.was_then)}\b(?! (?:\w+ )?(?:to|not)\b)")
_HAD_DONE = regexes.compile(r"\bhad (?:\w+ly |already )?(?P<verb>\w+) \Z")
_HAD = regexes.compile(r"\bha(?:d|ve)\b")
_CHANGED_TO = regexes.compile(r" (?:(?!from\b|in\b)[\w-]+ ){0,4}?to ")
"""From the size of a change to what came of it: 4 per cent year-on-year to."""
_IN_OTHER_UNITS = regexes.compile(
    r" \((?:about |around |nearly |some )?[^\s\w()]?[^\s\w()]?\d(?!\d{3}\))[\w.,;]*"
    rf"(?: (?!(?:\w+ ){{0,4}}{any_of(_FIGURES.from_time)}\b|{any_of(_FIGURES.lesser_or_greater)} )"
    r"[^()\n]{1,60})?\)(?=\W)"
)
"""Brackets right behind a number that open with one, which is no year, and compare it with no other time."""
_CLOSES = regexes.compile(r"\):? ")
"""What stands between a day in brackets and its number."""
_IN = regexes.compile(rf"\b(?:{any_of(_DRAFT.before_day_of_level)}|for|by)(?: the end of)?\s+\Z", re.IGNORECASE)
_LEVEL = regexes.compile(rf"\b{any_of(_DRAFT.levels)}\s+(?:\w+\s+){{0,2}}\Z")
_OPENING = regexes.compile(
    rf"(?:but |and )?(?:{any_of(_DRAFT.before_day_of_level)} |by the end of |{any_of(_DRAFT.bare_days)} )",
    re.IGNORECASE,
)
_VERB_BEHIND = regexes.compile(r"\s+(?P<verb>\w+)")
_SO_FAR = regexes.compile(r"\b(?:so far|to date)\b(?! (?:as|from)\b)(?<!up to date)")
_TOLL = regexes.compile(
    rf"\b(?:{any_of(_FIGURES.tolls)}|number of (?:the )?{any_of(_DRAFT.those_in_tolls)})\b", re.IGNORECASE
)

_NOW = "now"
"""Beside this word an hour is one of the day of publication, and not of a day told of before."""


class Days:
    """The days for which a text gives its counts."""

    def __init__(self, article: Parts, expressions: list[Expression], published: date | None) -> None:
        self._text, self._small, self._sentences = article.text, lower(article.text), article.sentences
        self._expressions, self._published = expressions, published
        self._starts = [one.span.start for one in expressions]
        self._ends = [one.span.end for one in article.sentences]
        self._paragraphs = article.paragraphs
        self._openings = [one.start for one in article.paragraphs]
        self._told: dict[int, set[str | None]] = {}
        self._wholes: dict[Span, tuple[int, str | None]] = {}
        self._converted: tuple[int, str | None] = (0, None)
        self._changed: tuple[int, int, str | None] = (-1, 0, None)

    def of(self, figure: FoundFigure, divided: Sentences) -> str | None:
        """The day for which a figure was given; nothing where its sentence names none, or several.

        The figures are to be given in order, since a count goes on with the day of the sentence before, and a part
        of a number has the day of that.
        """
        index = bisect_right(self._ends, figure.number.start)
        if index == len(self._sentences):
            return None
        sentence = self._sentences[index]
        if not sentence.span.holds(figure.number):
            return None
        sentence = self._quoted(figure, sentence, divided)
        first, end = (bisect_left(self._starts, place) for place in sentence.span)
        times = [
            one
            for one in self._expressions[first:end]
            if one.type in ("DATE", "TIME") and not (figure.since and figure.since.holds(one.span))
            if not (figure.measure in CASUALTIES and _is_birth(self._small, sentence, one))
        ]
        times = self._without_hours_before(sentence, times)
        if _SINCE in self._small[sentence.span.start : sentence.span.end]:
            times = [one for one in times if not _is_beginning(self._small, sentence, one)]
        cited = _CITING.search(self._small, figure.number.end, sentence.span.end) if times else None
        if cited is not None:  # cut it to 2 per cent, citing a fall in March
            times = [one for one in times if one.span.end <= cited.start()]
        compared = _COMPARED.search(self._small, *sentence.span) if len(times) > 1 else None
        if compared is not None:  # 412 by Thursday, up from 288 on Wednesday
            is_behind = figure.number.start > compared.start()
            times = [one for one in times if (one.span.start > compared.start()) == is_behind]
        converted = self._with_brackets(figure)
        decided = rules.first(DAYS, Count(self._text, self._small, sentence, converted, times, self._published))
        day = decided.found if decided is not None and not self._are_joint(figure, times) else None
        if day is None and self._changed[0] == index and self._is_changed_to(figure, times):
            day = self._changed[2]
        self._changed = index, figure.span.end, day
        if converted is not figure:
            self._converted = converted.span.end, day
        elif day is None and figure.span.start < self._converted[0]:
            day = self._converted[1]
        if day is None and _is_of_crowd(figure):
            day = self._of_entry(figure, sentence, times)
        is_near = index > 0 and self._sentences[index - 1].paragraph == sentence.paragraph
        if is_near and not times and day is None and _COUNTS_ON.match(self._small, sentence.span.start):
            before = self._told.get(index - 1, {None})
            day = next(iter(before)) if len(before) == 1 and figure.measure != "duration" else None
        if day is None and figure.part_of is not None:
            whole, day_of_whole = self._wholes.get(figure.part_of, (-1, None))
            day = day_of_whole if whole == index else None
        self._wholes[figure.number] = index, day
        self._told.setdefault(index, set()).add(day)
        return day

    def _without_hours_before(self, sentence: Sentence, times: list[Expression]) -> list[Expression]:
        """The times without an hour alone that was taken for one of a day before: are now shut, up from 40 at noon."""
        if not any(token.lower == _NOW for token in sentence.tokens):
            return times
        return [
            one
            for one in times
            if one.type != "TIME" or one.earliest == self._published or " " in one.span.of(self._text)
        ]

    def _is_changed_to(self, figure: FoundFigure, times: Sequence[Expression]) -> bool:
        """Whether a number is that to which the one before it changed something on a day before both: rose 4% to 40."""
        end = self._changed[1]
        is_next = _CHANGED_TO.fullmatch(self._text, end, figure.span.start) is not None
        return is_next and figure.measure not in CASUALTIES and all(one.span.end <= end for one in times)

    def _with_brackets(self, figure: FoundFigure) -> FoundFigure:
        """A sum or size with the brackets behind it that only say it in other units: 40 crowns ($4; £3) in 2020."""
        found = _IN_OTHER_UNITS.match(self._text, figure.span.end)
        return figure._replace(span=Span(figure.span.start, found.end())) if found is not None else figure

    def _are_joint(self, figure: FoundFigure, times: Sequence[Expression]) -> bool:
        """Whether people came to harm on two days, of which neither is that of the number: on Monday and Tuesday."""
        between = (self._text[one.span.end : other.span.start] for one, other in pairwise(times))
        return figure.measure in CASUALTIES and " and " in between

    def _quoted(self, figure: FoundFigure, sentence: Sentence, divided: Sentences) -> Sentence:
        """The quoted sentence in which a number stands, word by word, or its sentence where it stands in no quotation.

        A sentence has each quotation as one word.
        """
        if not any(token.region >= 0 and token.start <= figure.number.start < token.end for token in sentence.tokens):
            return sentence
        paragraph = self._paragraphs[max(0, bisect_right(self._openings, figure.number.start) - 1)]
        own = next((one for one in divided.within(paragraph) if one.holds(figure.number)), None)
        if own is None:
            return sentence
        words = [one for one in divided.words(own.of(self._text), own.start) if one.lower not in _MARKS_OF_QUOTATION]
        moved = tuple(Token(one.start + own.start, one.end + own.start, one.lower, one.tag) for one in words)
        return Sentence(sentence.paragraph, moved)

    def _of_entry(self, figure: FoundFigure, sentence: Sentence, times: Sequence[Expression]) -> str | None:
        """The day with which an entry of a list opens that tells how many came: 7 May 1959: a tie. Crowd: 40,000."""
        paragraph = self._paragraphs[max(0, bisect_right(self._openings, figure.number.start) - 1)]
        first = bisect_left(self._starts, paragraph.start)
        if first == len(self._expressions) or any(one is not self._expressions[first] for one in times):
            return None
        day = self._expressions[first]
        is_entry = day.span.start == paragraph.start and self._text.startswith(":", day.span.end)
        count = Count(self._text, self._small, sentence, figure, times, self._published)
        return iso(count, day) if is_entry else None


def _is_beginning(small: str, sentence: Sentence, one: Expression) -> bool:
    """Whether a day is that since which others are counted: since the war began in 2011, 40 have died.

    Not where it goes on with what happened then: since 2011, when 40 died.
    """
    if _HAPPENED.match(small, one.span.end):
        return False
    start = max(sentence.span.start, one.span.start - _REACH_TO_SINCE_CHARACTERS)
    return _BEGINNING.search(small, start, one.span.start) is not None


def _is_birth(small: str, sentence: Sentence, one: Expression) -> bool:
    """Whether a day is that of somebody's birth, who lost others later: born in Orul in 1940, Reed lost two sons."""
    start = max(sentence.span.start, one.span.start - _REACH_TO_BIRTH_CHARACTERS)
    return _BORN.search(small, start, one.span.start) is not None


def _is_of_crowd(figure: FoundFigure) -> bool:
    """Whether a figure says how many people came: an attendance of 12,000."""
    words = (figure.concept or "").lower().split()
    return figure.measure == "count" and bool(words) and words[-1] in _FIGURES.numbers_of_people


def _counted_as_of(count: Count) -> str | None:
    days = [day for day in count.times if _AS_OF.search(count.text, count.sentence.span.start, day.span.start)]
    if len(days) != 1 or OWNER.match(count.text, days[0].span.end):
        return None
    is_aside = _ASIDE.search(count.text, count.figure.span.end, days[0].span.start) is not None
    return iso(count, days[0]) if not is_aside else None


def _counted_by(count: Count) -> str | None:
    """The day up to which people harmed were counted, or what had been done by then: 40 roads had been shut by noon."""
    if count.figure.measure == "duration":
        return None
    day = day_behind(count, _BY)
    if day is None and _HAD.search(count.text, *count.sentence.span):
        day = day_behind(count, _UNTIL)
    if day is not None and ";" in count.text[count.figure.span.end : day.span.start]:
        return None  # Fire kills two; owner told to pay by Friday
    day = day or _through(count)
    is_counted = (
        count.is_of_people
        or _is_case(count.figure)
        or _is_done(count)
        or _were_by(count, day)
        or (day is not None and _is_done_by(count, day.span))
    )
    return iso(count, day) if is_counted else None


def _were_by(count: Count, day: Expression | None) -> bool:
    """Whether so many things were in a state by a day: 61 homes were without power by Sunday."""
    is_behind = day is not None and day.span.start > count.figure.span.end
    return is_behind and _WAS_SO.match(count.text, count.figure.span.end) is not None


def _through(count: Count) -> Expression | None:
    """The day right behind cases that were counted up to then: 40 cases through 13 May."""
    day = day_behind(count, _UNTIL)
    is_next = day is not None and _NEXT_UNTIL.fullmatch(count.text, count.figure.span.end, day.span.start) is not None
    return day if is_next and _is_case(count.figure) else None


def _is_case(figure: FoundFigure) -> bool:
    """Whether a figure counts cases of a disease."""
    words = (figure.unit or "").lower().split()
    return bool(words) and words[-1] in _FIGURES.cases_of_disease


def _is_done_by(count: Count, day: Span) -> bool:
    """Whether a sentence opens with a day, by which something had been done: by noon Reed had sold 40 carts."""
    between = count.text[day.end : count.figure.span.start]
    has_had = _HAD.search(between) or _HAD_BEEN.match(count.text, count.figure.span.end)
    has_had = has_had or _WERE_THEN.match(count.text, count.figure.span.end) or _WAS_BEFORE.search(between)
    return _opens_with(count, day) and ";" not in between and has_had is not None


def _opens_with(count: Count, day: Span) -> bool:
    before = count.text[count.sentence.span.start : day.start]
    return len(before.split()) <= _MOST_WORDS_TO_FIRST and day.end < count.figure.span.start


def _is_done(count: Count) -> bool:
    """Whether “had” stands right behind what is counted, or before it: 40 roads had been shut, had sold 40 carts."""
    if _HAD_BEEN.match(count.text, count.figure.span.end) is not None:
        return True
    found = _HAD_DONE.search(count.text, count.sentence.span.start, count.figure.span.start)
    verb = _VERBS.get(found["verb"].lower()) if found else None
    is_wish = verb is not None and (verb.lemma in _CLAUSES.wishes or verb.lemma in _CLAUSES.speech)
    return verb is not None and PAST_PARTICIPLE in verb.forms and not is_wish


def _of_toll(count: Count) -> str | None:
    day = day_behind(count, _ON) if count.is_of_people else None
    toll = _TOLL.search(count.text, *count.sentence.span) if day is not None else None
    if toll is None or day is None:
        return None
    is_behind = _BETWEEN_NUMBER_AND_DAY.fullmatch(count.text, count.figure.number.end, day.span.start)
    is_before = day.span.end < toll.start() and _is_when_told(count, day.span)
    return iso(count, day) if is_behind or is_before else None


def _is_when_told(count: Count, day: Span) -> bool:
    """Whether a sentence opens with a day, or its verb comes right after it: officials on Monday put."""
    if not count.text[count.sentence.span.start : day.start].strip().partition(" ")[2]:
        return True
    behind = _VERB_BEHIND.match(count.text, day.end)
    form = _VERBS.get(behind["verb"].lower()) if behind else None
    return form is not None and PAST in form.forms


def _of_level(count: Count) -> str | None:
    figure = count.figure
    if figure.measure in CASUALTIES or figure.measure == "duration" or not count.times:
        return None
    day = count.before or count.times[0]
    start = max(count.sentence.span.start, figure.span.start - _SAME_CLAUSE_CHARACTERS)
    is_first = _opens(count, day.span)
    if len(count.times) > 1 and not is_first:
        return None
    found = (_BEFORE_LEVEL if is_first else _LEVEL).search(count.text, start, figure.number.start)
    if found is None or (found[0].startswith("was") and not _is_of_what_was(figure, found[0])):
        return None
    if is_first and found["right"] and _is_no_level(figure, found["right"]):
        return None
    if is_first and found["right"] in _FIGURES.compares_with - {"than"}:
        return None  # in 2020, debt fell to $40m from $50m
    is_day = _is_led(count, day) and not OWNER.match(count.text, day.span.end)
    return iso(count, day) if is_day and _is_of_same_clause(count, day.span) else None


def _is_of_what_was(figure: FoundFigure, before: str) -> bool:
    """Whether a number behind “was” is a level: 9 per cent; sales that were $40m, but not fined $40."""
    return figure.measure == "percentage" or (figure.measure == "money" and before == "was ")


def _opens(count: Count, day: Span) -> bool:
    """Whether a day opens its sentence, or its clause behind a semicolon or “that”, before what is counted."""
    start = count.sentence.span.start
    for mark in ("; ", " that "):
        found = count.text.rfind(mark, start, day.start)
        start = found + len(mark) if found >= 0 else start
    opening = count.text[start : day.end]
    is_first = len(count.text[start : day.start].split()) <= _MOST_WORDS_TO_FIRST and _OPENING.match(opening)
    return (
        bool(is_first)
        and day.end < count.figure.span.start
        and ";" not in count.text[day.end : count.figure.span.start]
    )


def _right_behind(count: Count) -> str | None:
    """The day right behind a level, whatever other days the sentence names: from 57 on Friday, 40 per cent in May."""
    figure = count.figure
    if figure.measure == "duration":
        return None
    start = max(count.sentence.span.start, figure.span.start - _SAME_CLAUSE_CHARACTERS)
    before = _BEFORE_LEVEL.search(count.text, start, figure.span.start)
    is_change = _WAS_FROM.search(count.text, start, figure.span.start) is not None
    if not is_change and (before is None or (before["right"] and _is_no_level(figure, before["right"]))):
        return None
    if before is not None and before[0].startswith("was ") and before[0] != "was ":
        return None  # was fined $40
    day = count.behind
    if day is None or not _TO_DAY.fullmatch(count.text, figure.span.end, day.span.start):
        return None
    if not _is_led(count, day):
        return None
    return iso(count, day) if _is_plain(count, figure.span.end, day.span.start) else None


def _in_brackets(count: Count) -> str | None:
    """The day, month or year in brackets beside a number: fires in Orul (2023): 20; 9,000 people (2012)."""
    figure = count.figure
    for day in count.times:
        if figure.measure == "duration" or not count.text.startswith("(", day.span.start - 1):
            continue
        is_before = _CLOSES.fullmatch(count.text, day.span.end, figure.span.start) is not None
        is_behind = count.text[figure.span.end : day.span.start] == " (" and count.text.startswith(")", day.span.end)
        if is_before or is_behind:
            return iso(count, day)
    return None


def _is_no_level(figure: FoundFigure, before: str) -> bool:
    """Whether a number right behind a word is no level: people harmed, or things that come from somewhere."""
    is_compared = before in _FIGURES.compares_with and figure.number.end < figure.span.end
    return figure.measure in CASUALTIES or (is_compared and figure.measure == "count" and figure.unit is not None)


def _is_led(count: Count, day: Expression) -> bool:
    """Whether a preposition leads to a day, or it needs none: last year, yesterday; not: up on last year."""
    if day.earliest != day.latest and count.text.endswith(" on ", 0, day.span.start):
        return False
    start = max(count.sentence.span.start, day.span.start - _REACH_CHARACTERS)
    first = day.span.of(count.text).partition(" ")[0].lower()
    is_next = first in _DATES.weekdays and day.span.start == count.figure.span.end + 1  # jumped 11% Tuesday
    is_bare = first in _DRAFT.bare_days or is_next
    return is_bare or _IN.search(count.text, start, day.span.start) is not None


def _is_plain(count: Count, start: int, end: int) -> bool:
    """Whether no verb and no other number stands between two places of a sentence, and no owner behind."""
    between = (token.tag for token in count.sentence.tokens if start <= token.start < end)
    return all(tag not in _PARTS for tag in between) and not OWNER.match(count.text, end)


def _of_state(count: Count) -> str | None:
    """The one day on which people or things were somewhere, or so much of something was done: were in hospital on."""
    figure = count.figure
    if figure.measure == "duration" or len(count.times) != 1:
        return None
    day = count.times[0]
    if day.span.start < figure.span.end:
        is_counted = figure.measure in ("count", "percentage", *CASUALTIES)
        return iso(count, day) if is_counted and _is_so_at(count, day) else None
    joint = _SHARE_DONE if figure.measure == "percentage" else _STATE
    is_state = joint.fullmatch(count.text, figure.span.end, day.span.start) is not None
    return iso(count, day) if is_state and not OWNER.match(count.text, day.span.end) else None


def _is_so_at(count: Count, day: Expression) -> bool:
    """Whether a sentence opens with a day, and then says how many were in a state: on 1 May, 40 cooks were waiting."""
    is_led = _opens(count, day.span) and _FROM_DAY.fullmatch(count.text, day.span.end, count.figure.span.start)
    if is_led and "there were " in is_led[0]:
        return True
    is_so = _WERE_THEN if count.figure.measure == "percentage" else _WAS_SO
    is_so_then = is_so.match(count.text, count.figure.span.end) or _HAD_BEEN.match(count.text, count.figure.span.end)
    return bool(is_led) and is_so_then is not None


def _of_share(count: Count) -> str | None:
    """The month or year with which the sentence of a share opens: in 2022, one in ten children had no home."""
    figure = count.figure
    is_share = figure.measure == "percentage" or (figure.concept or "").startswith("share of ")
    times = count.times
    if not is_share or not times or times[0].earliest == times[0].latest:
        return None
    if any(one.span.start < figure.span.end for one in times[1:]):
        return None
    day = times[0]
    start = count.sentence.span.start
    is_first = not any(token.tag in _VERBS_OF_CLAUSE for token in count.sentence.tokens if token.start < day.span.start)
    is_first = is_first and _IN.search(count.text, start, day.span.start) is not None
    is_next = _FROM_DAY.fullmatch(count.text, day.span.end, figure.span.start) is not None
    return iso(count, day) if is_next and (is_first or _opens(count, day.span)) else None


def _of_crowd(count: Count) -> str | None:
    """The one day of a sentence on which so many people came: a crowd of 45,000 on Saturday."""
    is_crowd = _is_of_crowd(count.figure) or _BEFORE_CROWD.search(
        count.text, count.sentence.span.start, count.figure.span.start
    )
    if not is_crowd or len(count.times) != 1 or not _is_led(count, count.times[0]):
        return None
    day = count.times[0]
    return (
        iso(count, day) if _is_of_same_clause(count, day.span) and not OWNER.match(count.text, day.span.end) else None
    )


def _in_period(count: Count) -> str | None:
    """The month or year right behind a sum or a share, or behind each of two numbers: $104,000 in 2010, 34 in May."""
    figure = count.figure
    periods = [one for one in count.times if one.earliest != one.latest and _is_led(count, one)]
    numbers = [
        token
        for token in count.sentence.tokens
        if token.tag == NUMBER and not any(one.span.start <= token.start < one.span.end for one in count.times)
    ]
    is_of_pair = min(len(periods), len(numbers)) >= _FEWEST_PERIODS and figure.value != 1
    if figure.measure == "duration" or not (figure.measure in _MEASURED or is_of_pair):
        return None
    day = count.behind
    if day is None or day.earliest is None or day.earliest == day.latest:
        return None
    if is_of_pair and _AND_ANOTHER.fullmatch(count.text, figure.span.end, day.span.start):
        return iso(count, day)  # from 40 cooks and nine bakers in 2013 to
    is_led = _TO_PERIOD.fullmatch(count.text, figure.span.end, day.span.start) is not None
    if not is_led and not _is_next_bare(count, day):
        return None
    return iso(count, day) if _is_plain(count, figure.span.end, day.span.start) else None


def _is_next_bare(count: Count, day: Expression) -> bool:
    """Whether a period that needs no preposition is right behind a number: made $40m last year; not: up on last year.

    A noun right before it is that of a size or a change: up 4 per cent from last year, a loan last year.
    """
    if day.basis != "published" or day.span.of(count.text).partition(" ")[0].lower() not in _DRAFT.bare_days:
        return False  # this year, of a year told of before
    if not _TO_BARE.fullmatch(count.text, count.figure.span.end, day.span.start):
        return False
    last = next((one for one in reversed(count.sentence.tokens) if one.end <= day.span.start), None)
    return last is not None and last.tag not in PREPOSITIONS


def _by_then(count: Count) -> str | None:
    """The year or month by which a level is to change: will rise to 61 million by June 2027."""
    figure = count.figure
    if figure.measure in CASUALTIES or figure.measure == "duration":
        return None
    if not _CHANGES_LEVEL.search(count.text, count.sentence.span.start, figure.span.start):
        return None
    for day in count.times:
        if day.span.start >= figure.span.end and _BY_THEN.fullmatch(count.text, figure.span.end, day.span.start):
            is_other = _OTHER_NUMBER.search(count.text, figure.span.end, day.span.start)
            return told(count, day) if is_other is None else None
    return None


def _told_on(count: Count) -> str | None:
    """The day on which somebody said how many had come to harm by then: said on Tuesday that 12 had died."""
    if not count.is_of_people or len(count.times) != 1:
        return None
    day, figure = count.times[0], count.figure
    verb = _TOLD_ON.search(count.text, count.sentence.span.start, day.span.start)
    form = _VERBS.get(verb["verb"].lower()) if verb is not None else None
    if form is None or form.lemma not in _CLAUSES.speech or day.span.end > figure.span.start:
        return None
    had = _HAD.search(count.text, day.span.end, min(count.sentence.span.end, figure.span.end + _REACH_CHARACTERS))
    return iso(count, day) if had is not None else None


def _is_of_same_clause(count: Count, day: Span) -> bool:
    """Whether a day opens the sentence, or no mark or number stands between it and a number: in 2020, the share was."""
    first, last = sorted((day, count.figure.number))
    if _opens(count, day):
        return True
    between = count.text[first.end : last.start].removeprefix(", when ")
    if " than " in between or between.endswith(" from "):
        return False  # 40 per cent more than in May
    return _ENDS_CLAUSE.search(between) is None and not any(letter.isdigit() for letter in between)


def _so_far(count: Count) -> str | None:
    if count.published is None or count.times or count.figure.measure == "duration":
        return None
    return count.published.isoformat() if _is_so_far(count) else None


def _is_so_far(count: Count) -> bool:
    """Whether “so far” stands close before or after a number, in the same clause."""
    found = _SO_FAR.search(count.small, *count.sentence.span)
    if found is None:
        return False
    number = count.figure.number
    first, last = sorted((Span(*found.span()), number))
    between = count.text[first.end : last.start]
    if first.start == count.sentence.span.start:
        between = between.removeprefix(",")
    return len(between) <= _SAME_CLAUSE_CHARACTERS and _ENDS_CLAUSE.search(between) is None


DAYS: tuple[Row[[Count], str], ...] = (
    YEAR_BEFORE,
    Row(
        "day of a toll",
        "The one day of a sentence about a toll, after “on”, is the day for which the toll was given.",
        "Officials on 3 July put the death toll at 76.",
        "Officials put the death toll of the flood of 3 July at 76.",
        _of_toll,
    ),
    Row(
        "day right behind a level",
        "A day, month or year right behind a level, or behind what it was before, or in brackets beside a number, is "
        "that for which it was given; so is one by which the number is called: Monday’s, of the 2019 budget.",
        "The rate was 57 per cent in 2006, against 40 per cent in 1999.",
        "The rate was 57 per cent; it changed in 2006 and in 1999.",
        lambda count: _right_behind(count) or _in_brackets(count) or of_named_time(count) or of_census_behind(count),
    ),
    Row(
        "day of a count",
        "A day after “as of” or “as at” is the day for which the numbers of its sentence were given.",
        "As of 3 July, the mill had 40 guards.",
        "As of old, the mill had 40 guards.",
        _counted_as_of,
    ),
    Row(
        "day up to which people were counted",
        "A day after “by” is that for which a number of people harmed was given, or of what had been done by then.",
        "By 3 July, twelve people had been killed.",
        "By 3 July, Reed paid twelve people.",
        _counted_by,
    ),
    Row(
        "day of a level",
        "The one day, month or year of a sentence, after “in” or “on”, or that opens it, is that for which a level or "
        "a share is given, on which people and things were in a state, or on which so many people came.",
        "In 2006, demand reached 50,270 megawatts.",
        "Demand for 50,270 boats began in 2006.",
        lambda count: _of_level(count) or _of_state(count) or _of_share(count) or _of_crowd(count),
    ),
    Row(
        "year of a target",
        "A day, month or year behind “by”, right behind a level that is to change, is that for which it is told; so is "
        "a month or year beside a share or a large number that is forecast.",
        "Reed is to cut the debt to 40 per cent by 2030.",
        "Reed is to see the debt of 40 per cent by 2030.",
        lambda count: _by_then(count) or foretold(count),
    ),
    Row(
        "day on which a toll was told",
        "The one day of a sentence, behind a verb of saying, is that of the people harmed who had been counted.",
        "Doe said on 3 July that twelve guards had been killed.",
        "Doe wept on 3 July that twelve guards had been killed.",
        _told_on,
    ),
    HARMED,
    Row(
        "period of a number",
        "A month or a year after “in” or “during”, right behind a sum or a share, or behind one of several numbers, is "
        "that for which it was given.",
        "Reed sold 40 boats in 2020 and 90 boats in 2021.",
        "Reed sold 40 boats by 2020 and 90 boats by 2021.",
        _in_period,
    ),
    *THEN,
    Row(
        "count so far",
        "A number “so far” was given for the day of publication, if the sentence names no other time.",
        "Twelve people have been killed so far.",
        "Twelve people have been killed so far in 2025.",
        _so_far,
    ),
)
"""The day for which a number was given."""
