"""By which words a sentence turns from the event of the news to another, beside it or before it.

A separate incident; an earlier attack, a crime that somebody was convicted of, an anniversary.
"""

import re
from collections.abc import Sequence
from functools import cache

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ENDS
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()

_FEWEST_WORDS = 6
"""The first sentence of a report has at least so many words and marks; a dateline and a byline have fewer."""
_REACH_CHARACTERS = 120
"""How far before a number the verdict on a crime may stand, and how far an aside may reach beside it."""

_TEASER_CHARACTERS = 120
"""The headline of other news, or a sentence on it, is hardly longer."""
_END_OF_TOP_CHARACTERS = 500
"""So much of a text tells whether its news is of several events."""

_EVENT = rf"(?:[\w-]+ )?{any_of(_DRAFT.other_events)}"
_OTHER_EVENT = (
    rf"\b(?:an? {any_of(_DRAFT.of_other_event)}|(?:in|to|at) (?:yet )?another|in an? {any_of(_DRAFT.of_next_event)}) "
    rf"{_EVENT}\b"
)
_NEXT_DOOR = rf"(?i:an?) (?:\S+ ){{0,2}}{any_of(_FIGURES.harmful_events)}\b[^.]{{0,30}} {any_of(_DRAFT.next_door)} "
"""A quake last month in neighbouring Orul."""
_OVER_THERE = (
    rf"(?i:in) {any_of(_DRAFT.next_door)} (?:\S+ ){{1,2}}(?!the )(?:\S+ ){{0,3}}{any_of(_FIGURES.harmful_events)}\b"
)
"""In neighbouring Orul, a ferry fire; in neighbouring Orul, floods."""
_ALSO = (
    r"(?:Meanwhile|Also)(?: on [A-Z]\w+)?,? (?:in [^,]{1,30}, )?(?i:an?) "
    rf"(?:\S+ ){{0,2}}{any_of(_DRAFT.other_events)}\b"
)
"""Meanwhile, a fire in Orul; also on Sunday, a ferry fire."""
_LOOKED_INTO = rf"\bother deaths\b.{{0,60}}\b{any_of(_DRAFT.looked_into)}\b"
"""31 other deaths at the hospital have been reviewed."""
_ALSO_AT_WORK = (
    rf"\balso {any_of(_DRAFT.looks_into)} (?:the (?:death|{any_of(_DRAFT.other_events)}) of an?"
    rf"|an? (?:[\w-]+ ){{0,2}}{any_of(_DRAFT.other_events)})\b"
)
"""Police are also investigating the death of a guard."""
_ELSEWHERE = rf"\b(?:an?|another) {_EVENT} elsewhere\b"
_IN_SITE = rf"(?! (?:in|at|on|inside|within) the (?:[\w-]+ )?{any_of(_FIGURES.sites)}\b)"
"""Elsewhere in the market that burned, is no other event."""
_BESIDE = regexes.compile(
    rf"(?i:{any_of(_DRAFT.opens_other_event)})\b{_IN_SITE}|(?i:another) {_EVENT}\b"
    rf"|(?i:another) {any_of(_NUMBERS.small)} (?:[\w-]+ )?{any_of(_DRAFT.other_events)}e?s\b"
    rf"|{_NEXT_DOOR}|{_OVER_THERE}|{_ALSO}"
    rf"|.*?(?i:{_OTHER_EVENT}|{_LOOKED_INTO}|{_ALSO_AT_WORK}|{_ELSEWHERE})",
    re.DOTALL,
)
_SEVERAL = regexes.compile(
    rf"\b{any_of(_DRAFT.tells_of_several)} (?:of )?(?:[\w-]+ )?{any_of(_DRAFT.other_events)}e?s\b", re.IGNORECASE
)
"""Two attacks, a string of separate crashes: what the news is about."""
_EARLIER_EVENT = regexes.compile(
    rf".*?(?<!the )\b{any_of(_DRAFT.of_earlier_event)} {_EVENT}s?\b"
    rf"|(?:{any_of(_FIGURES.before_place_of_harm)} (?:[\w-]+ ){{0,5}}(?-i:[A-Z])[\w-]+ )?earlier this (?:month|year)\b",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE_THIS = regexes.compile(
    rf"(?:{any_of(_DRAFT.within_period | {'after'})} )?"
    rf"(?:(?:an?|the|{any_of(_TEXT.possessives)}) (?:{any_of(_DRAFT.of_earlier_event)}|last) "
    rf"(?:[\w-]+ )?{any_of(_DRAFT.told_of_once)}\b|[^,]{{1,20}}, the last time )",
    re.IGNORECASE,
)
"""How a sentence opens that tells of what there was before the news: the last strike; in 2009, the last time."""
_OF_LATE_YEARS = regexes.compile(
    r"\b(?:in recent|over the (?:past|last)(?: \w+)?|in the (?:past|last) \w+) (?:years|decades)\b", re.IGNORECASE
)
_DAY_BEFORE = regexes.compile(
    rf"(?:(?:an?|the|{any_of(_NUMBERS.small)}|\d+) )?(?:days?|weeks?|months?|years?) (?:earlier|before)\b",
    re.IGNORECASE,
)
_LONG_BEFORE = regexes.compile(
    rf"[\w-]+ (?:[\w-]+ )?{any_of(_DRAFT.long_spells)} (?:earlier|before)\b(?! than\b)"
    r"|(?:only )?(?:[\w-]+ ){1,2}(?:days?|weeks?|months?) (?:earlier|before),? (?:(?!said\b)[\w-]+ ){1,5}?had\b"
    rf"(?! (?:been )?{any_of(_DRAFT.says_count)}\b)"
    r"|[\"“]?(?:back then|in those (?:days|years))\b",
    re.IGNORECASE,
)
_REMEMBERED = regexes.compile(
    rf"\b{any_of(_DRAFT.remembers)} {any_of(_DRAFT.remembered_for)}\b"
    r"|(?:(?<![a-z] )|(?<=mark )|(?<=marks )|(?<=marked )|(?<=marking ))\b(?:[\w-]+ ){0,2}(?:years|decades) "
    rf"{any_of(_DRAFT.anniversaries)} [^,;]*\Z|\b(?:named (?:after|for)|in (?:memory|honou?r) of) [^,;]*\Z"
    rf"|\b{any_of(_DRAFT.before_once)} once\b|\bworld war\b"
    rf"|\b{any_of(_FIGURES.tales | _DRAFT.works_on_events)} (?:is|was) (?:about|based on|set (?:in|during))\b"
    rf"|\b{any_of(_FIGURES.tales | _DRAFT.works_on_events)} {any_of(_DRAFT.works_tell)} ",
    re.IGNORECASE,
)
_OF_RECORD = regexes.compile(
    rf"\b(?:{any_of(_DRAFT.verdicts)} of"
    rf"|{any_of(_DRAFT.serves_sentence)}\b[^,;:]{{0,50}}? {any_of(_DRAFT.sentenced_for)})\b",
    re.IGNORECASE,
)
_SENTENCED = any_of(_DRAFT.verdicts | _DRAFT.serves_sentence)
_OPENS_ASIDE = regexes.compile(
    rf"(?:,|[(\u2013\u2014]) ?(?:(?:[a-z]{{2,6}} )?{any_of(_DRAFT.opens_aside)}|{_SENTENCED})\b", re.IGNORECASE
)
_ENDS_ASIDE = regexes.compile(r"[,;)\u2013\u2014](?=\s|\Z)")
_OF_COURT = regexes.compile(
    rf"\b{any_of(_FIGURES.sentencing | _DRAFT.verdicts | _DRAFT.tells_of_court)}\b", re.IGNORECASE
)


@cache
def _ends_before_verb() -> re.Pattern[str]:
    """The end of an aside behind which its subject has its verb: Reed, who was elected in 2019, was (hurt), said."""
    return regexes.compile(rf", {any_of(_TEXT.auxiliaries | _CLAUSES.complement.forms | _FIGURES.estimates_toll)} ")


@cache
def _linked() -> re.Pattern[str]:
    return regexes.compile(
        rf"\b{any_of(_DRAFT.links_events)} (?:to|with) (?:an?|the|another|(?:last|this) \w+['’]s|[A-Z][a-z]+['’]s) "
        rf"[^.;]{{0,60}}?\b{any_of(_DRAFT.other_events)}\b"
    )


@cache
def _older() -> re.Pattern[str]:
    mishap = any_of(_DRAFT.other_events | _FIGURES.harmful_events | {"disaster", "tragedy"})
    then = any_of(_DRAFT.opens_what_happened | {"that"})
    worst = any_of(_DRAFT.worst_of_kind - {"first"})
    return regexes.compile(
        rf"\b{mishap} (?:has |had |also )?{any_of(_DRAFT.recalls)} [^.;]{{1,60}}?,? {then}\b"
        rf"|\b{any_of(_DRAFT.recovers_from)} from (?:[^.;]{{0,60}} )?{mishap}s?\b"
        rf"|\b{any_of(_DRAFT.next_of_kind)} (?:[^.;,]{{1,50}} )?(?:in|within) (?:[\w-]+ ){{1,5}}?"
        rf"{any_of(_FIGURES.time_units)}\b(?:[^.;]{{0,30}} after\b|:)"
        rf"|\b{any_of(_DRAFT.worst_of_kind)} [^.;:]{{0,60}}\bsince an? (?!\w+ ago)[^.;:]{{1,120}}"
        rf"|(?<![\w,;] )\b(?:the|{any_of(_TEXT.possessives)}) (?:{worst}|most (?:deadly|violent)) "
        rf"[^.;:,\d]{{0,40}}\b(?:to date |so far )?(?:was|came) [^.;:]{{0,60}}{mishap}\b",
        re.IGNORECASE,
    )


def end_of_lead(sentences: Sequence[Sentence]) -> int:
    """Where headline and first sentence of a report end, which tell what its news is."""
    for one in sentences:
        if one.tokens[-1].tag in ENDS and len(one.tokens) >= _FEWEST_WORDS:
            return one.span.end
    return sentences[0].span.end if sentences else 0


def is_of_court(lead: str) -> bool:
    """Whether the news is what a court did or heard, and not only an aside: was jailed for killing two."""
    opening = _OPENS_ASIDE.search(lead)
    closing = _ENDS_ASIDE.search(lead, opening.end()) if opening else None
    rest = lead if opening is None else lead[: opening.start()] + (lead[closing.start() :] if closing else "")
    return _OF_COURT.search(rest) is not None


def aside(text: str, sentence: Span, number: Span) -> Span | None:
    """The aside on somebody or something in which a number stands: Reed, who was convicted of killing three, fled."""
    reach = max(sentence.start, number.start - _REACH_CHARACTERS)
    opened = [one.start() for one in _OPENS_ASIDE.finditer(text, reach, number.start)]
    if not opened or _ends_before_verb().search(text, opened[-1] + 1, number.start):
        return None
    return Span(opened[-1], end_of_aside(text, sentence, number))


def end_of_aside(text: str, sentence: Span, number: Span) -> int:
    """Where an aside or a clause ends in which a number stands: at the next comma, bracket or dash."""
    closing = _ENDS_ASIDE.search(text, number.end, sentence.end)
    return closing.start() if closing else sentence.end


def is_beside(text: str, sentence: Span) -> bool:
    """Whether a sentence turns to an event beside the news, which is not of several itself."""
    top = min(sentence.start, _END_OF_TOP_CHARACTERS)
    return _BESIDE.match(text, *sentence) is not None and not _SEVERAL.search(text, 0, top)


def is_teased(text: str, sentence: Span, number: Span) -> bool:
    """Whether a number stands in a teaser of other news: Read more: Fire kills nine.

    So it does where the day of that is in a bracket behind the sentence, or behind the next, and that of the teaser
    before it in front of it: (17.03.2017) Nine died in Orul. A mill burned. (18.03.2017).
    """
    if _day_of_teaser().match(text, sentence.end):
        return True
    labelled = _label_of_teaser().search(text, sentence.start, number.start)
    if labelled is not None:
        return _goes_on().search(text, labelled.start(), number.end) is None
    is_behind_teaser = _behind_teaser().search(text, max(0, sentence.start - _TEASER_CHARACTERS), number.start)
    return is_behind_teaser is not None and _next_teaser().match(text, sentence.end) is not None


@cache
def _day_of_teaser() -> re.Pattern[str]:
    return regexes.compile(r" ?\(\d\d\.\d\d\.\d{4}\)")


@cache
def _label_of_teaser() -> re.Pattern[str]:
    """The label of a headline that no line of its own parts from the text."""
    return regexes.compile(rf"\b{any_of(_TEXT.labels_of_teasers)}: [^\n.:;]{{0,{_TEASER_CHARACTERS}}}\Z", re.IGNORECASE)


@cache
def _goes_on() -> re.Pattern[str]:
    """Where the text goes on behind a headline that no mark ends: Read more: The cost of walls Nearly 700 were held."""
    hedges = {hedge for listed in _NUMBERS.hedges_before.values() for hedge in listed}
    opening = {word.capitalize() for word in hedges | _TEXT.subject_pronouns | {"the", "a", "an"}}
    return regexes.compile(rf"[a-z\d’'] {any_of(opening)} ")


@cache
def _behind_teaser() -> re.Pattern[str]:
    return regexes.compile(r"\(\d\d\.\d\d\.\d{4}\) [^.()]*\Z")


@cache
def _next_teaser() -> re.Pattern[str]:
    """One sentence more, and the day behind it."""
    return regexes.compile(rf"[^.()]{{1,{2 * _TEASER_CHARACTERS}}}\. ?\(\d\d\.\d\d\.\d{{4}}\)")


def is_linked(text: str, sentence: Span, figure: Span) -> bool:
    """Whether harm is that of an event with which the news has to do or not: was not linked to a blast that killed."""
    return _linked().search(text, sentence.start, figure.start) is not None


def is_older(text: str, sentence: Span, figure: Span) -> bool:
    """Whether harm is that of what the news brings to mind, or of what came before it in a row of such events."""
    return _older().search(text, sentence.start, figure.start) is not None


def is_of_record(text: str, sentence: Span) -> bool:
    """Whether a sentence tells of what was the worst of its kind: saw its deadliest attack in years."""
    return _worst_suffered().search(text, *sentence) is not None


@cache
def _worst_suffered() -> re.Pattern[str]:
    kind = rf"(?:{any_of(_DRAFT.worst_of_kind)}|most (?:deadly|violent))"
    return regexes.compile(
        rf"\b{any_of(_DRAFT.undergoes)} (?:{any_of(_TEXT.possessives)}|the) (?:[\w-]+ )?{kind} (?:[\w-]+ ){{0,2}}"
        rf"{any_of(_DRAFT.other_events | _FIGURES.harmful_events)}\b"
    )


@cache
def _of_youth() -> re.Pattern[str]:
    """When somebody whom the text tells of was so old: when he was nine, when she was still a child."""
    child = rf"an? (?:\w+ )?{any_of(_DRAFT.ages_of_youth)}"
    return regexes.compile(
        rf"\bwhen (?:s?he|they|I|we) (?:was|were) (?:only |just |still )?"
        rf"(?:\d{{1,2}}|{any_of(_NUMBERS.small)}|{child})(?: years old)?(?=[.,;]|$)",
        re.IGNORECASE,
    )


def is_earlier(text: str, sentence: Span, figure: Span, is_on_top: bool) -> bool:
    """Whether harm is that of “an earlier attack”, of “years earlier”, of somebody’s youth, or only remembered."""
    if _EARLIER_EVENT.match(text, *sentence) or _LONG_BEFORE.match(text, *sentence):
        return True
    if _REMEMBERED.search(text, sentence.start, figure.start) or _of_youth().search(text, figure.end, sentence.end):
        return True
    return not is_on_top and _OF_LATE_YEARS.search(text, *sentence) is not None


def is_before_this(text: str, sentence: Span) -> bool:
    """Whether a sentence opens with “the last strike”, “an earlier study” or the like, which is not the news."""
    return _BEFORE_THIS.match(text, *sentence) is not None


def is_day_before(text: str, sentence: Span) -> bool:
    """Whether a sentence opens with “a day earlier” or the like."""
    return _DAY_BEFORE.match(text, *sentence) is not None


def is_of_others(text: str, sentence: Span, figure: Span) -> bool:
    """Whether harm is that of others than the news: were killed in other attacks, the day before, or in one of many."""
    if _in_others().match(text, figure.end, sentence.end):
        return True
    if _one_of_many().search(text, sentence.start, figure.start):
        return True
    is_dated = _before_news().search(text, figure.end, sentence.end) is not None
    return is_dated and _in_one_before().match(text, figure.end, sentence.end) is not None


@cache
def _in_others() -> re.Pattern[str]:
    """Behind people harmed: were killed in other attacks."""
    return regexes.compile(
        rf"[^,;:.\d]{{0,60}}? (?:in|by) {any_of(_DRAFT.of_other_events)} (?:[\w-]+ )?{any_of(_DRAFT.other_events)}e?s\b"
    )


@cache
def _one_of_many() -> re.Pattern[str]:
    """Before people harmed: several attacks, including a bombing in Orul that killed."""
    return regexes.compile(
        rf"(?<!\bthe )(?<!\bthese )\b{any_of(_DRAFT.of_many_events)} (?:[\w-]+ )?{any_of(_DRAFT.other_events)}e?s\b"
        r"[^.;]{0,60}? (?:including|such as) an? [^.;]{1,80}\Z",
        re.IGNORECASE,
    )


@cache
def _before_news() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_DRAFT.day_before_behind)}\b")


@cache
def _in_one_before() -> re.Pattern[str]:
    """Behind people harmed: were killed in a raid the day before."""
    return regexes.compile(
        rf"[^,;:.]{{0,40}}? (?:in|by) an? [^,;:.]{{0,60}}?\b{any_of(_DRAFT.other_events)}\b[^,;:.]{{0,40}}? "
        rf"{any_of(_DRAFT.day_before_behind)}\b"
    )


def verdict(text: str, sentence: Span, figure: Span) -> Span | None:
    """The words for which somebody was sentenced, before whom the crime harmed: is serving 26 years for (a murder)."""
    found = _OF_RECORD.search(text, max(sentence.start, figure.start - _REACH_CHARACTERS), figure.end)
    return Span(*found.span()) if found else None
