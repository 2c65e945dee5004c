"""Whether two deadlines of a text are one: on one day or of one length, in the headline and below, told and counted."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from briefcli import regexes
from briefcli.extract.deadlines.deadline import FoundDeadline
from briefcli.extract.deadlines.due_dates import DueDate
from briefcli.extract.text import lexicon, rules, titles
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule

_DEADLINES = lexicon.deadlines()
_SPEECH = lexicon.speech()
_PRONOUNS = _SPEECH.pronouns_of_people | _SPEECH.other_pronouns | lexicon.text().object_pronouns
_NAMES = [[noun] for noun in _DEADLINES.limit_nouns]

MOST_DEADLINES = 8
"""Most deadlines that one is compared with, so that time stays linear."""
REACH_CHARACTERS = 400
"""How far after a deadline the text may tell it again in other words: the next two or three sentences."""
_LONGEST_HEADLINE_CHARACTERS = 200
"""A longer first line is no headline."""
_MOST_DAYS_OFF = 2
"""How far a day may be from one that was counted from the publication: 48 hours given, and told of a day later."""
_FEWEST_WORDS_OF_NAME = 3
"""Words of an end that has a name of its own, unless it is a window: port strike deadline."""
_NO_DEEDS = lexicon.text().auxiliaries
_WORD = regexes.compile(r"\w+")
_LONGEST_PHRASE_CHARACTERS = 200
"""Of a longer phrase for who or what, only the beginning is compared."""


def is_same(text: str, one: FoundDeadline, other: FoundDeadline) -> bool:
    """Whether two deadlines on one day, or of one length, are one: the same hour, and nobody else who must act."""
    first, second = one.term.due, other.term.due
    is_as_long = first.length is not None and as_long(first) == as_long(second)
    if is_as_long and (not first.announced or not second.announced):
        return rules.first(SAME_LENGTH, text, one, other) is not None
    if first.earliest != second.earliest or (first.latest is None and first.length is None):
        return False
    if first.clock and second.clock and first.clock != second.clock:
        return False
    return rules.first(SAME, text, one, other) is not None


def as_long(due: DueDate) -> int | str | None:
    """What tells that two lengths are one: 72 hours, three days."""
    return due.length if due.days is None else due.days


def _is_told_again(text: str, one: FoundDeadline, other: FoundDeadline) -> Literal[True] | None:
    """The firm must pay by Friday. The Orul firm has until Friday to pay."""
    if one.span.touches(other.span):
        return True
    binds_same = (
        one.addressed_to is None or other.addressed_to is None or shared(text, one.addressed_to, other.addressed_to)
    )
    if not binds_same:
        return None
    if one.what is None or other.what is None or _is_name(text, one.what) or _is_name(text, other.what):
        return True
    return True if _shares_deed(text, one.what, other.what) else None


def _shares_deed(text: str, one: Span, other: Span) -> bool:
    """Whether what must be done is the same in other forms: pay the wages, the money is not paid; leave, get out."""
    if shared(text, one, other):
        return True
    left, right = (_WORD.findall(span.of(text)[:_LONGEST_PHRASE_CHARACTERS].lower()) for span in (one, other))
    if not _DEADLINES.leaves.isdisjoint(left) and not _DEADLINES.leaves.isdisjoint(right):
        return True
    deeds = set(map(lexicon.lemma, left)) & set(map(lexicon.lemma, right))
    return any(deed not in _DEADLINES.small_words and deed not in _NO_DEEDS for deed in deeds)


def _is_name(text: str, what: Span) -> bool:
    """Whether what must be done is only to keep a deadline told before: meet the deadline; a window of opportunity."""
    words = what.of(text)[:_LONGEST_PHRASE_CHARACTERS].lower().split()
    return not _DEADLINES.means_end.isdisjoint(words) and not _is_named_window(words)


def _is_named_window(words: list[str]) -> bool:
    """Whether words are those of an end of its own: the women's window, visa amnesty window; not: meet the deadline."""
    named = [word for word in words[:-1] if word not in _DEADLINES.small_words]
    if not named or words[-1] not in _DEADLINES.means_end or lexicon.lemma(named[0]) in _DEADLINES.meets:
        return False
    return words[-1] not in _DEADLINES.limit_nouns or len(words) >= _FEWEST_WORDS_OF_NAME


def _is_as_long(text: str, one: FoundDeadline, other: FoundDeadline) -> Literal[True] | None:
    """Port gets five-day ultimatum. On Monday dockers gave the port five days to raise their pay."""
    who = shared_name(text, one.addressed_to, other.addressed_to)
    by = shared_name(text, one.set_by, other.set_by)
    what = _shares_deed(text, one.what, other.what) if one.what and other.what else None
    return None if who is False or (what is False and not who) or (by is False and not who) else True


def _is_of_pronoun(text: str, one: FoundDeadline, other: FoundDeadline) -> Literal[True] | None:
    """The firm must pay by Friday. It has until Friday to find the money."""
    if one.addressed_to is None or other.addressed_to is None or shared(text, one.addressed_to, other.addressed_to):
        return None
    return True if other.addressed_to.of(text).lower() in _PRONOUNS else None


def shared_name(text: str, one: Span | None, other: Span | None) -> bool | None:
    """Whether two names share a content word; unknown where there is none, or a pronoun stands for it."""
    if one is None or other is None or any(span.of(text).lower() in _PRONOUNS for span in (one, other)):
        return None
    return shared(text, one, other)


def shared(text: str, one: Span, other: Span) -> bool:
    """Whether two phrases share a content word."""
    left, right = (set(_WORD.findall(span.of(text)[:_LONGEST_PHRASE_CHARACTERS].lower())) for span in (one, other))
    return not (left & right).isdisjoint(left - _DEADLINES.small_words)


def end_of_headline(text: str) -> int:
    """Where the headline ends; 0 where the text has none."""
    end = text.find("\n", 0, _LONGEST_HEADLINE_CHARACTERS)
    return end if end > 0 and titles.is_headline(text[:end]) else 0


def of_month(text: str, kept: Sequence[FoundDeadline], one: FoundDeadline) -> int | None:
    """The deadline on a day that one named by its month points back to: the deadline is 24 June; the June deadline."""
    due = one.term.due
    if due.earliest == due.latest or not one.term.span.of(text).lower().startswith("the ") or not _is_named(text, one):
        return None
    for index in range(len(kept) - 1, max(-1, len(kept) - 1 - MOST_DEADLINES), -1):
        known = kept[index].term.due
        if known.latest is not None and known.earliest == known.latest and _holds(due, known):
            return index
    return None


def _is_named(text: str, one: FoundDeadline) -> bool:
    """Whether the time of a deadline ends in a noun for one: the June deadline."""
    return one.term.span.of(text).lower().split()[-1] in _DEADLINES.limit_nouns


def of_headline(
    text: str, kept: Sequence[FoundDeadline], near: Iterable[int], one: FoundDeadline, headline: int
) -> int | None:
    """The deadline in the headline that one in the first sentences is, on the same day, whomever they name."""
    if not 0 < headline < one.span.start < headline + REACH_CHARACTERS:
        return None
    new = one.term.due
    for index in near:
        known = kept[index].term.due
        is_as_long = known.length is not None and as_long(known) == as_long(new)
        is_same_day = known.latest is not None and known.latest == new.latest
        is_open = known.latest is None and known.length is None and _is_for_same(text, kept[index], one)
        is_within = (_holds(known, new) and not is_same_day) or _ends_before(known, new)
        named = kept[index].what
        words = named.of(text)[:_LONGEST_PHRASE_CHARACTERS].lower().split() if named is not None else []
        if _is_named_window(words) and not _is_for_same(text, kept[index], one):
            continue
        if kept[index].span.end <= headline and (is_as_long or is_same_day or is_open or is_within):
            rules.tell(HEADLINE)
            return index
    return None


def _ends_before(known: DueDate, new: DueDate) -> bool:
    """Whether a day is that of a length counted from the publication, and given before it: 48 hours, until Sunday."""
    if not is_counted(known) or new.length is not None or known.latest is None or new.latest is None:
        return False
    return new.earliest == new.latest and 0 <= (known.latest - new.latest).days <= _MOST_DAYS_OFF


def is_counted(due: DueDate) -> bool:
    """Whether a length is counted from the publication, for want of the day on which it was given."""
    return due.length is not None and due.announced is None and due.latest is not None


def _holds(known: DueDate, new: DueDate) -> bool:
    """Whether a day is of a month or a week: until March, until 15 March."""
    if known.earliest is None or known.latest is None or new.earliest is None or new.latest is None:
        return False
    return known.earliest <= new.earliest and new.latest <= known.latest


def _is_for_same(text: str, one: FoundDeadline, other: FoundDeadline) -> bool:
    """Whether two deadlines are for the same thing, as far as both tell what it is."""
    return one.what is not None and other.what is not None and shared(text, one.what, other.what)


def counted_before(text: str, kept: Sequence[FoundDeadline], one: FoundDeadline) -> int | None:
    """The deadline before whose day was only counted from the publication, and is told here: the ultimatum expires."""
    if one.term.due.latest is None or one.term.due.length is not None or one.status != "set":
        return None
    what = one.what.of(text)[:_LONGEST_PHRASE_CHARACTERS].lower().split() if one.what is not None else []
    if what[:1] == ["if"]:  # if they have not left by Thursday
        del what[0]
    is_name = (not what and one.points_back) or (what[:1] == ["the"] and what[1:] in _NAMES)
    for index in range(len(kept) - 1, max(-1, len(kept) - 1 - MOST_DEADLINES), -1):
        due = kept[index].term.due
        if due.length is None or due.latest is None:
            continue
        is_told = what != [] and what[0] in _PRONOUNS and _is_soon_after(kept[index], one)
        if due.announced is not None and not (is_told and due.latest == one.term.due.latest):
            continue
        if is_told or (is_name and _may_end(due, one.term.due.latest)):
            rules.tell(TOLD_DAY)
            return index
    return None


def _may_end(counted: DueDate, told: date) -> bool:
    """Whether a day may end a length that was counted from the publication: it is not further from that day."""
    if counted.latest is None or counted.days is None:
        return True
    return abs((counted.latest - told).days) <= counted.days + _MOST_DAYS_OFF


def _is_soon_after(one: FoundDeadline, other: FoundDeadline) -> bool:
    """Whether a day is told within the next sentences, and is the one that was counted, give or take a day or two."""
    counted, told = one.term.due.latest, other.term.due.latest
    if counted is None or told is None or other.span.start - one.span.end > REACH_CHARACTERS:
        return False
    return abs((counted - told).days) <= _MOST_DAYS_OFF


SAME: tuple[Row[[str, FoundDeadline, FoundDeadline], Literal[True]], ...] = (
    Row(
        "deadline stated again",
        "Two deadlines on one day are one where their words overlap, or where who must act and what must be done share "
        "a word or are not stated.",
        "The firm must pay the fine by 1 August. The Orul firm has until 1 August to pay.",
        "The firm must pay the fine by 1 August. The mayor has until 1 August to quit.",
        _is_told_again,
    ),
    Row(
        "deadline stated again with a pronoun",
        "A deadline on the same day that binds “it” or “they” is the one stated before.",
        "The firm must pay the fine by 1 August. It has until 1 August to find the money.",
        "The firm must pay the fine by 1 August. Doe has until 1 August to find a house.",
        _is_of_pronoun,
    ),
)
"""What makes two deadlines on one day the same; the place includes the text and both."""
SAME_LENGTH: tuple[Row[[str, FoundDeadline, FoundDeadline], Literal[True]], ...] = (
    Row(
        "deadline of the same length",
        "Two deadlines of one length, at most one of them from a given day, are one if they bind nobody else.",
        "Marsk gets ten-day ultimatum. On Monday the union gave Marsk a ten-day ultimatum.",
        "Marsk gets ten-day ultimatum. On Monday the union gave Orul a ten-day ultimatum.",
        _is_as_long,
    ),
)
"""What makes two deadlines of one length the same; the place includes the text and both."""
HEADLINE = Rule(
    "deadline of the headline",
    "A deadline in the headline is the one on the same day, or on a day of that month, in the first sentences, whoever "
    "they say must act.",
    "MPs face Friday deadline\n\nLawmakers have until Friday to pass the budget of Marsk.",
    "MPs face Friday deadline\n\nLawmakers have until Sunday to pass the budget of Marsk.",
)
TOLD_DAY = Rule(
    "day of a deadline told afterwards",
    "Where a deadline was given as a length of time, and its day is told afterwards, that day holds.",
    "The union gave Marsk a ten-day ultimatum. The ultimatum expires on 1 August.",
    "The union gave Marsk a ten-day ultimatum. The permit expires on 1 August.",
)
