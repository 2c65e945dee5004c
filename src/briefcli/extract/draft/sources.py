"""The speaker of the words at a place in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter

from briefcli import regexes
from briefcli.extract.draft import earlier_counts
from briefcli.extract.quotation import Quotation
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import PAST, THIRD_PERSON
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.verb_forms import VerbForm

_MOST_OPEN_QUOTATIONS = 4
"""How many quotations may begin before a place and still be open: reported speech with quoted words in it."""


_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_NOWADAYS = _DRAFT.nowadays_is
_WITHIN = r"[^.;:!?\n“”\"]"
_IN_CLAUSE = r"[^,.;:!?\n“”\"]"
_NUMBER = rf"(?:\d[\d,.]*|{any_of(lexicon.numbers().small)})"
_CARRIES_ON = regexes.compile(
    rf",? {any_of(_DRAFT.carries_on)}\b{_WITHIN}{{0,60}}|; (?:and )?(?:[a-z]+ )?(?:{_NUMBER}\b{_WITHIN}{{0,60}})?"
)
"""What joins a clause to reported speech before it, up to a number in it: , while; ; two were shut, and."""
_COUNTED_BY_OTHER = regexes.compile(
    rf"\b{any_of(_CLAUSES.contrast | {'but', 'yet'})} (?!{any_of(_TEXT.subject_pronouns | {'that'})}\b)"
    rf"{_IN_CLAUSE}{{1,60}}? "
    rf"(?:{any_of(_TEXT.auxiliaries)} )?{any_of(_DRAFT.counts_apart)}\b{_IN_CLAUSE}{{0,30}}\Z"
)
"""A clause in which somebody else gives another number, up to that: , but monitors have counted."""
_GAPPED = regexes.compile(
    rf"\d{_IN_CLAUSE}{{0,40}},? (?:and |but |while )?(?:[a-z]+ )?(?P<who>\w+) at (?:\w+ ){{0,2}}\Z"
)
_TELLERS = _PEOPLE.bodies | _PEOPLE.unnamed
_BEHIND_ATTRIBUTION = r"[^.,;:!?\n“”\"()]{0,40}, "
_GOES_ON = regexes.compile(
    rf"{_BEHIND_ATTRIBUTION}(?:(?:{any_of(_DRAFT.goes_on_reporting)}|\w+ing)\b{_WITHIN}{{0,120}}|while (?:\w+ )?)"
)
"""What goes on after an attribution between commas, up to a number in it: , the mayor said on Sunday, with."""
_GOES_ON_SAYING = regexes.compile(rf"{_WITHIN}{{0,80}}, {any_of(_DRAFT.goes_on_in_ing)}\b{_WITHIN}{{0,120}}")
"""How whoever is quoted goes on without marks, up to a number: said Doe, the mayor, noting sales of."""
_GOES_ON_COUNTING = regexes.compile(
    rf"{_WITHIN}{{0,120}}\. +(?i:{any_of(_DRAFT.goes_on_counting)})\b{_WITHIN}{{0,120}}"
)
"""The rest of one sentence, and how the next goes on with its count, up to a number in it."""
_ENDS_AND_OPENS = regexes.compile(rf"{_WITHIN}{{0,120}}\. +(?:[A-Z][a-z]+ ){{0,2}}")
_OF_THEM = regexes.compile(rf"(?: per cent|%| percent)? of {any_of(_FIGURES.of_those_counted)}\b")
"""What stands behind a number that opens the next sentence, and goes on with the count: some 40 of them."""
_ADDED = regexes.compile(rf"(?:\b{any_of(_DRAFT.adds_to_wish)}\b|, wh\w+)[^“”\"]*\Z")
"""What whoever reports a wish adds to it, up to a number: agreed to pause the plan after 40 boats had sunk."""
_OTHER = regexes.compile(r" and (?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)* (?P<verb>[a-z]+)\b[^,;]*\Z")
"""A clause about somebody else, up to a number: and Orul sent 40 boats."""
_MEANWHILE = regexes.compile(rf"{any_of(_TEXT.possessives)} [a-z]+ {any_of(_DRAFT.adds_to_wish)} [^“”\"]*\Z")
"""A feeling alone and what happened meanwhile, up to a number: their dismay as the council approved 40 homes."""

_WRITTEN = regexes.compile(rf"\b{any_of(_CLAUSES.documents | _CLAUSES.studies)} (?P<verb>[a-z]+)\b[^.;:!?\n“”\"]*\Z")
"""What a document says inside reported speech, up to a number: that an old report said the mill owed."""
_KNOWN = regexes.compile(rf"\b{any_of(_FIGURES.before_named_again)} \Z")
"""Before a number of those told of before, for whom somebody only wants something: help for the 400 cooks."""
_TIME_OF_SAYING = regexes.compile(
    rf"[,”\"] (?:[\w-]+ ){{0,4}}{any_of(lexicon.numbers().spans_of_time)}s? (?:after|before)\b[^“”\"]*\Z"
)
"""When it was said, up to a number: , a day after 40 boats had sunk; behind words in marks as well."""
_KIND_OF_PLACE = regexes.compile(rf", an? (?:[\w-]+ ){{0,4}}{any_of(_FIGURES.kinds_of_place)} (?:[\w-]+ ){{0,4}}\Z")
"""What a place is, up to a number: , a town of about 9,000."""


@cache
def _corrected() -> re.Pattern[str]:
    """What whoever reports puts against what was said, up to a number: , but in fact she had."""
    return regexes.compile(rf"\b{any_of(_CLAUSES.contrast | {'but'})} {any_of(_DRAFT.corrects)}\b[^“”\"]*\Z")


@cache
def _own_number() -> re.Pattern[str]:
    """What stands behind a verb of saying with a number of its own: admits to nine; not: said nine hours later."""
    hedge = rf"(?:{any_of(_FIGURES.within_object)} ){{0,3}}"
    return regexes.compile(rf" {hedge}{_NUMBER}\b(?! (?:[a-z]+ )?{any_of(_FIGURES.time_units)}\b)(?!:)")


@cache
def _put_by_other() -> re.Pattern[str]:
    """A clause in which somebody else has another number, up to that: and the Marsk Institute has it at."""
    who = r"(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*"
    return regexes.compile(rf"\b(?:and|while) {who} {any_of(_DRAFT.puts_at)} [a-z]+ at (?:\w+ ){{0,2}}\Z")


@cache
def _opens_bracket() -> re.Pattern[str]:
    """From a number to a cue that stands in a bracket of its own: 81 per cent (15, according to."""
    return regexes.compile(r"[^.?!\n()]*\([^)\n]*\Z")


@cache
def _own_deed() -> re.Pattern[str]:
    """What whoever begged or asked did besides, up to a number: to run and armed him with; not: to run and win."""
    return regexes.compile(r"(?:[^,;:“”\"]{1,60} )?to [a-z]+\b[^,;:“”\"]* and (?P<verb>[a-z]+)\b[^;:“”\"]*\Z")


@cache
def _also_did() -> re.Pattern[str]:
    """A clause at the end about somebody who was just named, in the past, up to a number: , who also held."""
    return regexes.compile(r", who (?:also )?(?P<verb>[a-z]+)\b[^;:“”\"]*\Z")


_AS_IT_IS = regexes.compile(
    rf", (?:{any_of(_TEXT.relatives - {'whose'})}|whose [a-z]+) (?:[a-z]+ly )?(?P<verb>[a-z]+)\b[^,;:“”\"]{{0,60}}\Z"
)
"""A clause about something that was just named, up to a number: , which employs."""


_RELATIVE = regexes.compile(rf", {any_of(_TEXT.relatives)} [^,;:“”\"]{{0,60}}\Z")
"""The same in any tense, up to a number."""
_ON_WHAT_WAS_NAMED = regexes.compile(
    rf", (?:in |on )?(?:{any_of(_TEXT.relatives - {'whose'})}|whose [a-z]+) [^;:“”\"]{{0,80}}\Z"
)
_RESPONSIBILITY = "responsibility for "
"""What somebody claims for a deed, and then gives no number of what others tell of it: for a raid that killed 40."""
_WHICH = regexes.compile(rf"\b{any_of(_TEXT.relatives | {'that'})} ")
_BEHIND_DASH = regexes.compile(r"[”\"’] ?(?:—|–|--| - )[^“”\"—–]*\Z")
"""A dash behind quoted words and what follows, up to a number."""


def is_put_otherwise(text: str, start: int, number: Span) -> bool:
    """Whether somebody else has another number, with the verb left out: police put it at 400, organisers at 900.

    Or an earlier count has it: Reed said 42 had died, after first reports had put the toll at 30.
    """
    gapped = _GAPPED.search(text, start, number.start)
    is_gapped = gapped is not None and gapped["who"].lower() in _TELLERS
    return is_gapped or earlier_counts.gives(text, start, number)


class Sources:
    """Finds who says the words at a place: the speaker of the quotation or the reported speech around them."""

    def __init__(self, text: str, quotations: Iterable[Quotation], mixed: Sequence[Quotation] = ()) -> None:
        self._text = text
        # Reported speech around quoted words shows who says what no quotation holds.
        self._mixed = Sources(text, mixed) if mixed else None
        spoken = [(segment, quotation) for quotation in quotations for segment in quotation.outer]
        self._spoken = sorted(spoken, key=itemgetter(0))
        self._starts = [segment.start for segment, _ in self._spoken]

    def of(self, place: Span) -> Quotation | None:
        """The innermost quotation around a place; none where somebody else gives the number beside it."""
        found = self._around(place)
        if found is None or found.kind != "indirect":
            return found
        start = max((one.start for one in found.outer if one.start <= place.start), default=place.start)
        if is_put_otherwise(self._text, start, place):
            return None
        if found.cue is not None and self._gives_none(found.cue, place):
            return None
        if _corrected().search(self._text, start, place.start) or _put_by_other().search(
            self._text, start, place.start
        ):
            return None
        if found.cue is not None and _opens_bracket().match(self._text, place.end, found.cue.start) is not None:
            return None
        return None if _COUNTED_BY_OTHER.search(self._text, start, place.start) is not None else found

    def is_in_aside(self, quotation: Quotation, place: Span) -> bool:
        """Whether a number stands in a clause on what was just named, behind the words for who says it."""
        cue = quotation.cue
        return cue is not None and _ON_WHAT_WAS_NAMED.search(self._text, cue.end, place.start) is not None

    def _gives_none(self, cue: Span, place: Span) -> bool:
        """Whether a cue gives no number: denied that nine had died; of nine, police said 400, it gives its own."""
        verb = _VERBS.get(cue.of(self._text).rpartition(" ")[2].lower())
        if verb is None:
            return False
        if cue.start > place.start:
            return _own_number().match(self._text, cue.end) is not None
        return verb.lemma in _CLAUSES.rejects

    def _around(self, place: Span) -> Quotation | None:
        last = bisect_right(self._starts, place.start)
        for segment, quotation in reversed(self._spoken[max(0, last - _MOST_OPEN_QUOTATIONS) : last]):
            if segment.holds(place):
                return quotation if not self._is_added(quotation, segment, place) else None
        around = self._mixed.of(place) if self._mixed is not None else None
        if around is not None and self._is_behind_dash(around, place):
            return None
        return around or self._carried_on(place, last)

    def _is_behind_dash(self, quotation: Quotation, place: Span) -> bool:
        """Whether whoever reports goes on behind the words that are quoted: wrote that it was “empty” — although."""
        start = max((one.start for one in quotation.outer if one.start <= place.start), default=place.start)
        return _BEHIND_DASH.search(self._text, start, place.start) is not None

    def _is_added(self, quotation: Quotation, segment: Span, place: Span) -> bool:
        """Whether whoever reports adds a number to what somebody wants, or tells of a deed: fired nine people."""
        cue = quotation.cue
        if quotation.kind != "indirect" or cue is None:
            return False
        if cue.end < place.start and _TIME_OF_SAYING.search(self._text, cue.end, place.start) is not None:
            return True
        if cue.end > segment.start:
            return False
        written = _WRITTEN.search(self._text, segment.start, place.start)
        if written is not None and written["verb"] in _CLAUSES.complement.forms:
            return True
        verb = _VERBS.get(cue.of(self._text).rpartition(" ")[2].lower())
        if verb is None:
            return False
        if self._is_aside(verb, segment, place) or self._is_of_relay(quotation, segment, place):
            return True
        if self._text.startswith(_RESPONSIBILITY, segment.start):
            marked = max(self._text.rfind(mark, segment.start, place.start) for mark in '“”"')
            return _WHICH.search(self._text, max(segment.start, marked), place.start) is not None
        if verb.lemma in _DRAFT.deeds_too:
            return not self._text.startswith("that ", segment.start)
        is_for = self._text[cue.end : segment.start].strip() == "for"  # called for a ban
        if verb.lemma in _DRAFT.holds_a_wish or is_for:
            if _KNOWN.search(self._text, segment.start, place.start) is not None:
                return True
            deed = _own_deed().match(self._text, segment.start, place.start)
            is_own = deed is not None and not is_for and _is_past(deed["verb"])
            is_added = is_own or _ADDED.search(self._text, segment.start, place.start) is not None
            return is_added or self._is_deed_of_other(segment, place)
        return _MEANWHILE.match(self._text, segment.start, place.start) is not None

    def _is_aside(self, cue: VerbForm, segment: Span, place: Span) -> bool:
        """Whether whoever reports tells in passing what something is, or does, that was just named."""
        if _KIND_OF_PLACE.search(self._text, segment.start, place.start) is not None:
            return True
        also = _also_did().search(self._text, segment.start, place.start)
        if also is not None and PAST in cue.forms and _is_past(also["verb"]):
            return self._text.startswith("also ", also.start("verb") - len("also "))
        found = _AS_IT_IS.search(self._text, segment.start, place.start)
        if found is None or PAST not in cue.forms:
            return False
        verb = _VERBS.get(found["verb"])
        return found["verb"] in _NOWADAYS or (verb is not None and verb.forms == THIRD_PERSON)

    def _is_of_relay(self, quotation: Quotation, segment: Span, place: Span) -> bool:
        """Whether “according to” tells only what was named in passing: Ada Quill named the toll, which was 12."""
        relay = quotation.relayed_by
        is_behind = relay is not None and relay.mention.start > place.start
        return is_behind and _RELATIVE.search(self._text, segment.start, place.start) is not None

    def _is_deed_of_other(self, segment: Span, place: Span) -> bool:
        """Whether somebody else did what a number counts: pledged £4m and Orul sent 40 boats."""
        found = _OTHER.search(self._text, segment.start, place.start)
        return found is not None and _is_verb(found["verb"])

    def _carried_on(self, place: Span, last: int) -> Quotation | None:
        """The speaker of reported speech that the sentence carries on: she said that A fell, while B rose."""
        if last == 0:
            return None
        segment, quotation = self._spoken[last - 1]
        between = self._text[segment.end : place.start]
        cue = quotation.cue
        if cue is not None and cue.end <= place.start and _GOES_ON_SAYING.fullmatch(self._text[cue.end : place.start]):
            rules.tell(REPORTS_ON)
            return quotation
        if quotation.kind != "indirect" or cue is None:
            return None
        is_of_them = _ENDS_AND_OPENS.fullmatch(between) and _OF_THEM.match(self._text, place.end)
        if cue.of(self._text).endswith("ing") and cue.of(self._text)[:1].isupper():
            return None  # Saying that it was late, Ada Quill left. Of the 40 mills, nine were shut.
        if is_of_them or _GOES_ON_COUNTING.fullmatch(between):
            rules.tell(COUNTS_ON)
            return quotation
        if cue.start < segment.start:
            return quotation if _CARRIES_ON.fullmatch(between) else None
        if cue.end > place.start or not between.startswith(","):
            return None
        if not _GOES_ON.fullmatch(self._text[cue.end : place.start]):
            return None
        rules.tell(REPORTS_ON)
        return quotation


def _is_past(word: str) -> bool:
    """Whether a word is the past of a verb, and no other form that is told with “to”: armed; not: put."""
    verb = _VERBS.get(word)
    return word.endswith("ed") if verb is None else PAST in verb.forms and verb.lemma != word


def _is_verb(word: str) -> bool:
    """Whether a word is a form of a verb that no noun is spelled like."""
    verb = _VERBS.get(word.lower())
    return word.lower() in _TEXT.auxiliaries or (verb is not None and verb.lemma != word.lower())


REPORTS_ON = Rule(
    "report that goes on behind its attribution",
    "What goes on after “, the mayor said,” with “and”, “with” or a form in -ing is said by the same speaker.",
    "Only three mills ran on Monday, Marsk Rail said, carrying 40 guards.",
    "Only three mills ran on Monday, Marsk Rail said, though a witness counted 40 guards.",
)
COUNTS_ON = Rule(
    "sentence that goes on with a count",
    "A sentence that begins with “of those”, “a further” or the like goes on with what the one before reports.",
    "Only three mills ran on Monday, Marsk Rail said. A further 40 were shut.",
    "Only three mills ran on Monday, Marsk Rail said. Mills are dear at £40.",
)
