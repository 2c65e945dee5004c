"""The timeline of an article: an entry for each date on which something happens, with the sentence that reports it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.dates import stamps
from briefcli.extract.dates.forms import ago_and_later
from briefcli.extract.dates.timex import NEEDS_PUBLISHED, Expression
from briefcli.extract.draft.identifying import BESIDE, HOURS_ALONE, REACH_CHARACTERS, Candidate
from briefcli.extract.draft.untold import NOT_TOLD
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import PAST
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.verb_forms import VerbForm
from briefcli.model import when
from briefcli.model.when import Period

_SAYING = lexicon.clauses().speech - lexicon.draft().says_and_does
_TELLS = lexicon.clauses().speech.forms | {"had"}
"""Words of a sentence of what was said, or was so before: two men were held on Monday, police said."""
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_AHEAD = lexicon.dates().tells_future

_LONGEST_PERIOD_DAYS = 366
"""A longer period is not a date for a timeline."""
_MOST_DATES = 6
"""Dates of one sentence in the timeline; a sentence with more is a list."""
_MONTH_DAYS = 27
"""From the first day of the shortest month to its last: so long a time leaves the day of the statement its entry."""
_MOST_WORDS_BETWEEN = 4
"""Most words between a verb of saying and the day on which it was said: told reporters on Monday."""
_WORDS_OF_VERB = 3
"""How far before a verb of saying its “will” may be: will soon be announced."""
_BEFORE_STATEMENT = _TEXT.possessives | {"a", "an", "the"}
"""Words after “In” that open what somebody said: in a statement on Monday."""
_WORDS_OF_CLAUSE = 3
"""So many words before a date are of its own clause: the mill burned on."""
_ARTICLES = (["a"], ["an"])
_WHO = _TEXT.relatives - {"that"}
"""Words that open an aside between commas: , who left last week,."""
_MARK = regexes.compile(r"\S")
_OWNS = regexes.compile(r"['’]s? \w")
_WORD = regexes.compile(r"[^\W\d_]+(?:['’]\w+)?|[^\w\s]")


_FEWEST_HEADS = 2
"""A single date that is a line of its own is that of the text."""
_POSSESSIVE = ("'s", "’s")
_NEAR_CHARACTERS = 600
"""How far before an hour without a day the day to which it belongs may be named: some four sentences."""


_LEADS_TO_DATE = (", in ", ", on ", " in ", " on ", ", ")
"""What stands between how long ago something was and its date."""
_SAID_CHARACTERS = 400
"""How much of a sentence is read for who says it."""
_REACH_OF_OTHER_DAY_CHARACTERS = 1500
"""How far before a day another may be named to which an hour may belong as well: a dozen sentences."""
_MOST_DAYS_APART = 31
"""Days further apart are those of two tales."""
_WORDS_OF_OPENING = 3
"""Most words before a day that opens its sentence, as a tale goes on: late on Tuesday he drove off."""
_OVERNIGHT = "overnight"
"""A night of two days, of which an hour that follows is mostly of the second: was hit overnight; we saw it at noon."""
_DAWN = "05:00"
"""An hour before it may be of the night of the day named."""


class Dated(NamedTuple):
    """A sentence of an article and its date, ISO 8601 with the precision known, or why it is unknown.

    `words` are those of the date, and `rule` names the rule that read it.
    """

    sentence: Span
    words: Span
    when: str | None
    unknown_because: str | None
    rule: str | None


def find(
    text: str,
    expressions: list[Expression],
    due: list[Span],
    sentence_of: Callable[[int], Span],
    published: date | None = None,
) -> Iterator[Dated]:
    """The dated sentences, in order; `due` are the words of due dates, sorted, which are reported as deadlines.

    `sentence_of` gives the sentence that contains a character. Beside a deadline, only a day makes an entry, or the
    month in which something was. Nothing was said on a day after publication.
    """
    stamped = stamps.find(text)  # when a message was sent is no event
    candidates = [*_candidates(text, expressions, sentence_of, published)]
    candidates = [one for one in candidates if one.words.start not in stamped] if stamped else candidates
    found = [*_under_heads(text, expressions, candidates, sentence_of), *_told(text, candidates, due)]
    yield from sorted(found, key=lambda one: one.sentence)


def _told(text: str, candidates: list[Candidate], due: list[Span]) -> Iterator[Dated]:
    """The sentences that have a date of their own."""
    for sentence, group in groupby(candidates, lambda one: one.sentence):
        dates = list(group)
        others = [one for one in dates if not _is_in(one.words, due)]
        if len(others) < len(dates):
            others = [one for one in others if _is_told_beside_deadline(text, one)]
        telling = [
            one for one in others if rules.first(BESIDE, text, one) is None and not _is_told_anew(text, one, dates)
        ]
        with_day = [one for one in telling if one.date.rule not in HOURS_ALONE]
        telling = with_day or telling  # passed at 2 p.m. in Japan on Friday
        for found in _told_apart(text, telling):
            told = found.period.iso() if found.period else None
            yield Dated(sentence, found.words, told, found.needs, found.date.rule)


def _is_told_anew(text: str, one: Candidate, dates: list[Candidate]) -> bool:
    """Whether the date itself stands right behind how long ago it was: ten years ago, in November 2016, it burned."""
    if one.date.rule != ago_and_later.AGO.name:
        return False
    return any(text[one.words.end : other.words.start] in _LEADS_TO_DATE for other in dates if other.words > one.words)


def _is_told_beside_deadline(text: str, one: Candidate) -> bool:
    """Whether a date in the sentence of a deadline is an event: a day, or the month in which somebody was appointed."""
    if one.period is None or one.period.precision == "day":
        return one.period is not None
    before = text[max(one.sentence.start, one.words.start - len("in ")) : one.words.start]
    return one.period.precision == "month" and not one.is_ahead and before == "in "


def _under_heads(
    text: str, expressions: list[Expression], candidates: list[Candidate], sentence_of: Callable[[int], Span]
) -> list[Dated]:
    """The first sentence under each date that is a line of its own, in a text with several: Friday, January 12th."""
    heads = [one for one in expressions if one.type == "DATE" and _is_line(text, one.span)]
    if len(heads) < _FEWEST_HEADS:
        return []
    known = {one.sentence for one in candidates if one.period is None or one.period.precision == "day"}
    starts = {one.span.start for one in heads}
    found = []
    for head in heads:
        under = _MARK.search(text, head.span.end)
        period = dated(head)
        if under is None or under.start() in starts or period is None or period[0] is None:
            continue
        sentence = sentence_of(under.start())
        if sentence not in known and sentence.start >= head.span.end:
            found.append(Dated(sentence, head.span, period[0].iso(), None, rules.tell(UNDER_HEAD)))
    return found


def _is_line(text: str, span: Span) -> bool:
    """Whether a date has a line for itself."""
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return before in ("", "\n") and behind in ("", "\n")


def _told_apart(text: str, dates: list[Candidate]) -> list[Candidate]:
    """The best dates of a sentence, in order: elected in 2016, he left on 5 May 2020; not one within another."""
    if len(dates) < 2:
        return dates  # as mostly
    open_ones = [one for one in dates if one.period is None and not _is_said(text, one)]
    if open_ones and len(open_ones) < len(dates):
        known = [one for one in dates if one.period is not None]
        return [*_told_apart(text, known), open_ones[0]]
    ranked = sorted([(_rank(text, one), one) for one in dates], key=itemgetter(0))
    best = [one for rank, one in ranked if rank[:2] == ranked[0][0][:2] or _is_counted_back(text, one)]
    if any(one.period is None for one in best):
        return best[:1]
    if all((one.period.latest - one.period.earliest).days >= _MONTH_DAYS for one in best if one.period is not None):
        best += [one for rank, one in ranked if not rank[2] and one not in best]  # said on Monday it fell last year
    apart: list[Candidate] = []
    for one in best:
        is_apart = _is_part_of_year(text, one) or not any(_share_days(one, other) for other in apart)
        if len(apart) < _MOST_DATES and is_apart:
            apart.append(one)
    return sorted(apart, key=lambda one: one.words)


def _is_part_of_year(text: str, one: Candidate) -> bool:
    """Whether a year is told of in part only, so that a month of it is another time: came in mid-1999, left in May."""
    is_year = one.period is not None and one.period.precision == "year"
    return is_year and not one.words.of(text).isdigit() and one.words.of(text)[-1].isdigit()


def _share_days(one: Candidate, other: Candidate) -> bool:
    if one.period is None or other.period is None:
        return False
    return one.period.earliest <= other.period.latest and other.period.earliest <= one.period.latest


def _candidates(
    text: str, expressions: list[Expression], sentence_of: Callable[[int], Span], published: date | None
) -> Iterator[Candidate]:
    named: tuple[int, date | None] = (0, None)
    doubted: Span | None = None
    for expression in expressions:
        start = expression.span.start
        period, sentence = dated(expression), sentence_of(start)
        is_near = named[1] in _days_named(expression) and start - named[0] <= _NEAR_CHARACTERS
        is_near = is_near and doubted in (None, sentence)
        is_night = expression.span.of(text).lower() == _OVERNIGHT
        is_named = expression.earliest == expression.latest is not None and not is_night
        if is_named and (is_near or expression.rule not in HOURS_ALONE):
            is_owner = sentence.holds(Span(named[0], start)) and text.startswith(_POSSESSIVE, named[0])
            # The toll of Sunday’s crash rose on Monday: of which day an hour is that follows, nothing tells.
            if expression.earliest != named[1]:
                is_other = _is_beside_other(named, start, expression.earliest)
                is_open = is_other and len(text[sentence.start : start].split()) > _WORDS_OF_OPENING
                is_open = is_open and _tells_of_words(sentence.of(text), expression.earliest, published)
                doubted = sentence if is_owner or is_open else None
            elif len(text[sentence.start : start].split()) <= _WORDS_OF_OPENING:
                doubted = None
            named = expression.span.end, expression.earliest
        if period is None or not sentence.holds(expression.span):
            continue
        is_ahead = published is not None and expression.earliest is not None and expression.earliest > published
        if rules.first(NOT_TOLD, text, sentence, expression.span) is None:
            period = period[0] and _before_publication(expression.span.of(text), period[0], published), period[1]
            yield Candidate(sentence, expression, *period, is_near, is_ahead)


def _is_beside_other(named: tuple[int, date | None], start: int, day: date | None) -> bool:
    """Whether another day has been named before, near one and not long before or after it."""
    at, other = named
    if other is None or day is None:
        return False
    return start - at <= _REACH_OF_OTHER_DAY_CHARACTERS and abs((day - other).days) <= _MOST_DAYS_APART


def _tells_of_words(sentence: str, day: date | None, published: date | None) -> bool:
    """Whether a sentence of a day that is over tells what was said, or had been: held on Monday, police said."""
    is_over = day is not None and published is not None and day <= published
    return is_over and not _TELLS.isdisjoint(_WORD.findall(sentence[:_SAID_CHARACTERS].lower()))


def _before_publication(words: str, period: Period, published: date | None) -> Period:
    """The part of a period that was over on the day of publication, where “earlier” tells so: earlier this month."""
    day_before = when.add_days(published, -1) if published is not None else None
    is_earlier = words.lower().startswith("earlier ")
    if not is_earlier or day_before is None or not period.earliest <= day_before < period.latest:
        return period
    return _period(period.earliest, day_before)


def _days_named(expression: Expression) -> tuple[date | None, ...]:
    """The day that the text named for an hour: its own, or the one before where it is past that day’s midnight."""
    day = expression.earliest
    is_night = expression.rule in HOURS_ALONE and (expression.time or _DAWN) < _DAWN
    return (day, when.add_days(day, -1)) if is_night and day is not None else (day,)


def _rank(text: str, one: Candidate) -> tuple[bool, bool, int]:
    """Known before unknown, the time of an event before the time of speech, a day before a year."""
    if one.period is None:
        return True, False, 0
    return (
        False,
        _is_said(text, one) or _is_counted_back(text, one),
        (one.period.latest - one.period.earliest).days,
    )


def _is_counted_back(text: str, one: Candidate) -> bool:
    """Whether a date is that of something else before the news: the raid of Friday comes a day after the vote."""
    return one.words.of(text).endswith(" after")


def _is_said(text: str, one: Candidate) -> bool:
    return not one.is_ahead and (_is_said_then(text, one) or _is_said_on(text, one))


def _is_said_then(text: str, one: Candidate) -> bool:
    """Whether a date is when the words were said: officials said on Monday; not: said the toll from Monday's raid."""
    before = _WORD.findall(text, max(one.sentence.start, one.words.start - REACH_CHARACTERS), one.words.start)
    owns = _OWNS.match(text, one.words.end) is not None and before[-1:] != ["in"]
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _MOST_WORDS_BETWEEN), -1):
        if owns or not before[at][0].isalpha():
            return False
        form = _VERBS.get(before[at].lower())
        if form is not None and PAST not in form.forms and _has_own_verb(text, one):
            return False  # the member states on Monday agreed
        if form is not None and form.lemma in _SAYING and not _is_noun(before, at, form):
            if before[at - 1 : at] == ["be"] or not _AHEAD.isdisjoint(before[max(0, at - _WORDS_OF_VERB) : at]):
                return False  # will be announced on Friday
            rules.tell(SAID_THEN)
            return True
    return False


def _has_own_verb(text: str, one: Candidate) -> bool:
    """Whether a verb of the past stands right behind a date."""
    behind = _WORD.match(text, min(one.words.end + 1, len(text)))
    form = _VERBS.get(behind[0]) if behind is not None else None
    return form is not None and PAST in form.forms


def _is_noun(before: list[str], at: int, form: VerbForm) -> bool:
    """Whether a word that may be a verb of saying is a thing: by half a point on Monday; not: in a report on Monday."""
    first = at - 1 if before[at - 1 : at] in _ARTICLES else at - 2  # by a quarter point in March
    return PAST not in form.forms and before[first : first + 1] in _ARTICLES and before[first - 1 : first] != ["in"]


def _is_said_on(text: str, one: Candidate) -> bool:
    """Whether a verb of saying comes right after a date: the board on Monday confirmed; on Monday the board said."""
    behind = _WORD.findall(text, one.words.end, min(one.sentence.end, one.words.end + REACH_CHARACTERS))
    if behind[:1] != [] and behind[0] in _TEXT.coordinators:
        return False  # dismissed the plea on 3 July and asked
    for number, word in enumerate(behind[:_MOST_WORDS_BETWEEN]):
        form = _VERBS.get(word.lower())
        if form is not None and form.lemma in _SAYING and PAST in form.forms:
            is_behind = behind[:1] == [","]
            if is_behind and number == 1 and _is_in_aside(text, one):
                return False
            if _is_aside(behind, number) or (is_behind and number > 1 and not _opens(text, one)):
                return False
            rules.tell(SAID_THEN)
            return True
        if not word[0].isalpha() and word != ",":
            return False
    return False


def _opens(text: str, one: Candidate) -> bool:
    """Whether a date has no clause before it in its sentence: on Monday, the board said; in a speech on Monday.

    Otherwise whoever says so after a comma did not say so then: prices rose in February, the office said.
    """
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].rpartition(",")[2]
    words = before.lower().split()
    is_aside = words[:1] == ["in"] and words[1] in _BEFORE_STATEMENT if len(words) > 1 else True
    return is_aside or len(words) < _WORDS_OF_CLAUSE


def _is_in_aside(text: str, one: Candidate) -> bool:
    """Whether a date ends an aside of who said so: the minister, who left last week, said."""
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    return before.rpartition(",")[2].split()[:1] != [] and before.rpartition(",")[2].split()[0] in _WHO


def _is_aside(behind: list[str], number: int) -> bool:
    """Whether a verb of saying stands between commas: in May, she said, the dam broke."""
    return "," in behind[:number] and behind[number + 1 : number + 2] == [","]


def _is_in(span: Span, sorted_spans: list[Span]) -> bool:
    index = bisect_right(sorted_spans, span.start, key=lambda one: one.start) - 1
    return index >= 0 and sorted_spans[index].touches(span)


def dated(expression: Expression) -> tuple[Period | None, str | None] | None:
    """The period of an expression, or why it is unknown; nothing for a length, or for more than a year."""
    if expression.type in ("DURATION", "SET"):
        return None
    first, last = expression.earliest, expression.latest
    if first is None or last is None:
        return (None, expression.needs) if expression.needs == NEEDS_PUBLISHED else None
    if (last - first).days >= _LONGEST_PERIOD_DAYS:
        return None
    return _period(first, last), None


def _period(first: date, last: date) -> Period:
    """The period between two days, as a day, a month or a year where it is one."""
    if first == last:
        return Period(first, last, "day")
    if first.day > 1:
        return Period(first, last, "interval")
    month, year = when.parse(first.isoformat()[:7]), when.parse(first.isoformat()[:4])
    if (first, last) == (month.earliest, month.latest):
        return month
    return year if (first, last) == (year.earliest, year.latest) else Period(first, last, "interval")


SAID_THEN = Rule(
    "day of the statement",
    "A date after a verb of saying is when the words were said; any other day in the sentence takes precedence, and a "
    "month or a year stands beside it.",
    "Doe said on Friday that the mill burned on 3 July.",
    "Doe saw on Friday that the mill burned on 3 July.",
)
UNDER_HEAD = Rule(
    "entry under a date",
    "The first sentence under a date that is a line of its own is of that day, where a text has several such lines.",
    "The fall of Marsk\n\n1 March 2024\n\nThe old dike breaks.\n\n12 March 2024\n\nDoe leaves the mill.",
    "The fall of Marsk\n\n1 March 2024\n\nThe old dike breaks.\n\nDoe leaves the mill.",
)
