"""Where a number is, from the sentences around it, if its own names no place: the one before, the top of the report.

These come last: the place of people harmed, and of what was destroyed with them, is that of the event (`whereabouts`).
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.draft import called, carried, tops
from briefcli.extract.figures import (
    FoundFigure,
    chambers,
    harm_before,
    passages,
    place_names,
    places_before,
    restated,
    scenes,
)
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    FINITE,
    FINITES,
    NAME,
    NUMBER,
    OF,
    PREPOSITION,
    SEMICOLON,
    THAT,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, OF_AGE, Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_VERBS = lexicon.verbs()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_VERB = letters("FINITE PARTICIPLE")
_SUBJECT = letters("DETERMINERS NOMINAL SUBJECT_PRONOUN")
_BEFORE_NUMBER = letters("DETERMINERS ADVERB ADJECTIVE PREPOSITION")
_KEPT_STATEMENTS = 4
"""Sentences whose places are kept: each number of a sentence asks for them in turn."""
_MOST_WORDS_TO_NUMBER = 4
"""Most words before a number that opens its sentence: of these, only about 300."""
_FEWEST_DIGITS = 3
"""Numbers with fewer, zeros at the end left out, are told of too many things; a sum may have one less."""
_MOST_CHARACTERS_OF_WORD = 20
"""The word behind a number that says it is a distance is no longer: northwestern, downstream."""
_MONEY: tuple[Measure, ...] = ("money", "percentage")
_NOT_COUNTED: tuple[Measure, ...] = (*CASUALTIES, *_MONEY, "duration")
_THERE = regexes.compile(rf"[^,;:.]{{1,60}}? there\b(?! {lexicon.any_of(_TEXT.auxiliaries | _TEXT.modals)}\b)")
"""“There” behind a number in its clause, which stands for a place."""
_SUBJECT_THERE = regexes.compile(
    rf"(?:\A|[,;:] (?:and |but )?)(?i:{any_of(_FIGURES.before_named_again | _TEXT.possessives)}) "
    r"(?:[\w-]+ ){1,2}there (?:[\w-]+ ){1,5}\W?\Z"
)
_OUT_OF_WORK = regexes.compile(
    rf"(?: [a-z]+){{0,3}}? {any_of(_TEXT.forms_of_be)} (?:[a-z]+ )?{any_of(_FIGURES.out_of_work)}\b"
)
_RIGHT_THERE = regexes.compile(r"(?: (?!and\b|but\b|if\b)[a-z-]+){1,2} there\b")
"""“There” right behind what is counted: 40 flats there are let."""
_BEHIND_JOINT = regexes.compile(rf"[^;:.]*,? {any_of(_FIGURES.joins_those_counted)} \Z")
"""From a number to one that opens the next clause."""
_OTHER_YEAR = regexes.compile(r"\AIn (?:19|20)\d\d\b|\byears ago\b")
"""What turns a sentence to another year than that of the vote or the economy."""
_GAPPED = regexes.compile(rf"[^;:.\d]{{0,40}}?(?:,|,? and) {called.NAME}, ")
"""From a number to another: and Orul."""
IS_THERE = regexes.compile(rf"\bthere\b(?!['’]| (?:\w+ )?{lexicon.any_of(_TEXT.auxiliaries | _TEXT.modals)}\b)")
"""“There” for a place, which is seldom the one of the whole report."""
_WHOLES = _FIGURES.nouns_for_states | _FIGURES.nouns_for_regions | _FIGURES.adjectives_of_wholes
_AVERAGE = regexes.compile(rf"\b{any_of(_WHOLES)} {any_of(_FIGURES.averages)} (?:of|at) (?:[a-z]+ )?\Z")
"""What is usual in a whole around the place, up to a number: the state average of."""
_IN_SEVERAL = regexes.compile(rf"\b(?:in|across) (?!the\b)(?:[\w,]+ ){{1,3}}{any_of(lexicon.numbers().lies_below)}\b")
"""Where people were harmed who lived in no one place: in 14 countries."""
_FROM_SEVERAL = regexes.compile(rf" (?:from|in) [\w,]+ {any_of(lexicon.numbers().lies_below)}\b")
"""Right behind those who are in no one place: pupils from 26 countries."""
_OF_BODY = " of "
"""What leads to whose something is, right behind what is counted: two houses of Congress."""
_IN_OFFICE = _FIGURES.of_local_life & (_FIGURES.of_chamber | {"ministers"}) - {"seats"}
_EARLIER = frozenset(("prior", "past"))
VOTE = _FIGURES.held_in_whole_place
DISEASE = _FIGURES.illnesses | {"outbreak", "virus"}
"""What the headline or first sentence tells of where people fall ill."""
ECONOMY = _FIGURES.of_whole_place - VOTE
"""What the headline or lead of a report tells of a whole place, and then all of the report does."""
_CHAMBERS = _FIGURES.chambers | _FIGURES.local_bodies | {"congress"}
TURNS = _FIGURES.elsewhere - _FIGURES.elsewhere_in_time


class Report(NamedTuple):
    """What the top of a report says of where it is; `places` are those of all its figures, except countries.

    `whole` is the one place that it is about, `lead` that of what happened, `is_lead_named` whether more than a
    dateline names it, `economy` and `vote` those whose economy or vote it tells of, `chamber` a parliament or the like,
    `government` the place whose council or government the report is about, `outbreak` the place of its disease.
    """

    whole: str | None
    lead: str | None
    is_lead_named: bool
    economy: str | None
    vote: str | None
    chamber: str | None
    government: str | None
    outbreak: str | None
    places: frozenset[str]


class Near(NamedTuple):
    """A figure without a place, in its sentence, with the one `before` in its paragraph and the figures of that.

    `of_own` are the figures of its own sentence. `start` is how far from the start of the sentence the number stands;
    `again` are the places of the same number of the same things before it in the text, and `of_whole` that of the
    things of which it counts some: 40 of the jobs. `last` is the sentence before, also of the paragraph before.
    """

    figure: FoundFigure
    own: Statement
    before: Statement | None
    of_before: Sequence[FoundFigure]
    of_own: Sequence[FoundFigure]
    start: int
    report: Report
    again: frozenset[str] = frozenset()
    last: Statement | None = None
    of_whole: str | None = None

    def is_in(self, place: str) -> bool:
        """Whether its sentence and the one before name no other place."""
        return tops.is_only(self.own, place) and (self.before is None or tops.is_only(self.before, place))


def find(near: Near) -> str | None:
    """The place of a figure from the sentences around it."""
    one = near.figure
    if one.measure == "duration" or one.unit == "times" or (one.unit or "").endswith(OF_AGE):
        return None
    if _AVERAGE.search(near.own.text, 0, near.start) is not None or _is_distance(near):
        return None
    own = Span(near.start, near.start + one.number.end - one.number.start)
    is_raised = restated.counts_others(near.own.text, own) or restated.is_raised_in_part(near.own.text, own)
    is_raised = is_raised or _is_raised_after(near, own) or _is_of_other(near, own)
    if one.measure in CASUALTIES and is_raised:
        return None
    if one.measure == "detained" and scenes.has_reason(near.own):
        return None  # arrested nine clerks after a wave of raids in Orul
    behind = near.start + one.number.end - one.number.start
    if not _EARLIER.isdisjoint(near.own.text[behind : near.start + one.span.end - one.number.start].split()):
        return None  # has 31 prior arrests
    is_there = IS_THERE.search(near.own.text) is not None or _of_subject_there(near) is not None
    is_there = is_there or _RIGHT_THERE.match(near.own.text, behind) is not None
    decided = rules.first((THERE,) if is_there else PLACES, near)
    return decided and decided.found


def _is_of_other(near: Near, number: Span) -> bool:
    """Whether a toll is that of another mishap than the one that harmed those counted before it in its sentence."""
    by = near.start - near.figure.number.start
    before = [one.number for one in near.of_own if one.number.start < near.figure.number.start]
    return bool(before) and restated.is_of_other(
        near.own.text, Span(before[-1].start + by, before[-1].end + by), number
    )


def _is_raised_after(near: Near, number: Span) -> bool:
    """Whether a toll counts those harmed behind it, and others: the toll rose to nine after a cook died in Orul."""
    behind = (one for one in near.of_own if one.number.start > near.figure.number.end)
    return restated.is_raised_after(near.own.text, number) and any(one.measure in CASUALTIES for one in behind)


def _is_distance(near: Near) -> bool:
    """Whether a number says how far something is from a place: five buildings away, 24 km north of Orul."""
    end = near.start + near.figure.span.end - near.figure.number.start
    word = near.own.text[end : end + _MOST_CHARACTERS_OF_WORD].split()[:1]
    return bool(word) and (word[0].rstrip(",.") in _FIGURES.behind_distance or word[0] in _PEOPLE.compass)


def _of_number_before(near: Near) -> str | None:
    if (home := _of_residents(near) or of_gapped(near)) is not None:
        return home
    one = near.figure
    if near.before is None or not near.of_before or passages.is_elsewhere(near.own):
        return None
    if tops.names(near.own) or not _opens(near):
        return None
    places = {other.place for other in near.of_before if other.measure != "duration" and other.value != 0}
    is_alike = one.unit is None or all(other.unit == one.unit for other in near.of_before)
    place = places.pop() if len(places) == 1 and is_alike else None
    return place if place is not None and (one.unit is not None or not place_names.is_common(place)) else None


def _of_residents(near: Near) -> str | None:
    """The one place of the numbers before it in its sentence, for residents or the like: has 900 people; a third of.

    So it is for some of those just counted, right behind “and” or “but”: Norway has 40 mills, but only five are open.
    """
    one = near.figure
    if _is_of_those_just_counted(near):
        return near.of_own[[other.number for other in near.of_own].index(one.number) - 1].place
    words = (one.concept or one.unit or "").lower().split()
    if not words or words[-1] not in _FIGURES.people_of_place or tops.names(near.own):
        return None
    places = {other.place for other in near.of_own if other.number.start < one.number.start}
    place = places.pop() if len(places) == 1 else None
    return place if place is not None and place[:1].isupper() else None


def of_gapped(near: Near) -> str | None:
    """The name right before a number whose verb is left out behind one with a place: Oslo had 9 mm and Orul, 6 mm."""
    one, numbers = near.figure, [other.number for other in near.of_own]
    at = numbers.index(one.number) if one.number in numbers else 0
    if at == 0 or one.unit is None:
        return None
    last = near.of_own[at - 1]
    first, start = (place - one.number.start + near.start for place in (last.span.end, one.span.start))
    found = _GAPPED.fullmatch(near.own.text, first, start)
    is_alike = (last.measure, last.unit) == (one.measure, one.unit) and last.place is not None
    is_named = is_alike and not place_names.is_common(last.place) and last.number.start != one.number.start
    return found["name"] if found is not None and is_named else None


def _is_of_those_just_counted(near: Near) -> bool:
    """Whether a number opens a clause behind “and” or “but”, and has no noun of its own but that of the one before."""
    one, numbers = near.figure, [other.number for other in near.of_own]
    at = numbers.index(one.number) if one.number in numbers else 0
    if at == 0 or one.measure in _NOT_COUNTED or near.of_own[at - 1].measure in _NOT_COUNTED:
        return False
    last, text = near.of_own[at - 1], near.own.text
    start = near.start - (one.number.start - one.span.start)
    first = last.number.start - one.number.start + near.start
    is_bare = one.unit is None or (one.unit == last.unit and one.unit.lower() not in text[start:].lower())
    is_opening = _BEHIND_JOINT.search(text, first, start) is not None
    return is_bare and is_opening and not tops.names(near.own) - {last.place}


def _of_same_number(near: Near) -> str | None:
    if near.of_whole is not None and not passages.is_elsewhere(near.own) and tops.is_only(near.own, near.of_whole):
        return near.of_whole
    if len(near.again) != 1 or passages.is_elsewhere(near.own):
        return None
    place = next(iter(near.again))
    return place if near.is_in(place) else None


def is_telling(one: FoundFigure) -> bool:
    """Whether a number is exact enough to be known by itself, and of the same things, where it is told again."""
    digits = "".join(filter(str.isdigit, str(one.value))).strip("0")
    fewest = _FEWEST_DIGITS - (one.measure == "money")
    return one.unit is not None and one.measure not in ("duration", *CASUALTIES) and len(digits) >= fewest


def _of_there(near: Near) -> str | None:
    """The one place of the numbers of the sentence before, or of its names, where “there” stands for it."""
    behind = near.start + near.figure.number.end - near.figure.number.start
    is_right_there = _RIGHT_THERE.match(near.own.text, behind) is not None
    if not is_right_there and _THERE.match(near.own.text, behind) is None and _of_subject_there(near) is None:
        return None
    own = passages.known_places(near.own)
    if own:  # Norway had 40 visas, but only 30 were used there
        return own[0] if len(own) == 1 and near.own.text.find(own[0]) < near.start else None
    if tops.names(near.own) or near.before is None:
        return None
    places = {other.place for other in near.of_before if other.place is not None}
    places = places or set(passages.known_places(near.before))
    return places.pop() if len(places) == 1 else None


def _of_subject_there(near: Near) -> re.Match[str] | None:
    """The words of the subject of a number that end with “there”: the crop there should reach."""
    return _SUBJECT_THERE.search(near.own.text, 0, max(0, near.start))


def _opens(near: Near) -> bool:
    """Whether a number opens its sentence, with no verb before it, or, without a noun, what somebody says in it."""
    own, words = near.own, near.own.text[: max(0, near.start)].split()
    if len(words) <= _MOST_WORDS_TO_NUMBER and all(tag in _BEFORE_NUMBER for tag in own.tags[: len(words)]):
        return True
    verb = len(words) - 1
    while verb > 0 and (own.tag(verb) in _BEFORE_NUMBER or own.tag(verb) == THAT):
        verb -= 1
    known = _VERBS.get(own.word(verb)) if own.tag(verb) == FINITE else None
    return near.figure.unit is None and known is not None and known.lemma in _CLAUSES.speech


def _of_happening(near: Near) -> str | None:
    place, one = near.report.lead, near.figure
    if place is None or one.measure in _MONEY or one.unit is None or not near.report.places <= {place}:
        return None
    if near.last is not None and turns_away(near.last):
        return None
    is_here = not passages.is_elsewhere(near.own) and _happens(near.own) and not _is_on_other_site(near.own, place)
    return place if is_here and near.is_in(place) else None


def _is_on_other_site(own: Statement, street: str) -> bool:
    """Whether a sentence brings in a building that need not be in the street of the report: seized at a motel."""
    if street.rpartition(" ")[2].lower() not in _FIGURES.addresses:
        return False
    articles = (index for index in range(1, len(own.tags)) if own.word(index) in ("a", "an"))
    led = (index for index in articles if own.word(index - 1) in _FIGURES.before_place)
    return any(own.word(noun) in _FIGURES.sites for index in led for noun in (index + 1, index + 2, index + 3))


def _happens(own: Statement) -> bool:
    """Whether a sentence tells what was done to people or things: seized, rescued, damaged."""
    known = (_VERBS.get(own.word(index)) for index, tag in enumerate(own.tags) if tag in _VERB)
    return any(verb is not None and verb.lemma in _FIGURES.happens_here for verb in known)


def _of_report(near: Near) -> str | None:
    report, one = near.report, near.figure
    is_led = report.is_lead_named and report.lead is not None and report.places <= {report.lead}
    place = report.whole or (report.lead if is_led else None)
    unit = (one.unit or "").lower().split()
    if unit and unit[-1] in _FIGURES.cases_of_disease:
        place = report.outbreak
        if place is not None and _is_of_outbreak(near.own):
            return place if tops.is_only(near.own, place) else None
    elif not unit or unit[-1] not in _FIGURES.of_local_life:
        return None
    if place is None or passages.is_elsewhere(near.own) or _has_another_holder(near.own, place):
        return None
    if place in _FIGURES.parts_of_world or _is_of_others(near, place):
        return None
    if near.before is not None and passages.is_elsewhere(near.before):
        return None  # the last warning was that of 2021
    if near.last is not None and turns_away(near.last):
        return None
    behind = near.start + one.span.end - one.number.start
    return place if near.is_in(place) and _FROM_SEVERAL.match(near.own.text, behind) is None else None


def _is_of_others(near: Near, place: str) -> bool:
    """Whether a number counts what a body has, or people known already: two houses of Congress, the two ministers.

    Those in office travel, and are at home in a state: 30 lawmakers.
    """
    one, text = near.figure, near.own.text
    start, end = (place - one.number.start + near.start for place in (one.span.start, one.span.end))
    if text.startswith(_OF_BODY, end) and text[end + len(_OF_BODY) : end + len(_OF_BODY) + 1].isupper():
        return True
    counted = text[start:end].lower().split()
    if not counted or counted[-1] not in _IN_OFFICE:
        return False
    is_known = text.lower().endswith("the ", 0, start) or _of_chamber(near) is not None
    return is_known or not place_names.is_whole(place)


def turns_away(last: Statement) -> bool:
    """Whether a sentence begins with what is not in the place told of before it: outside Orul, it rained."""
    return last.word(0) in _FIGURES.opens_elsewhere


def _has_another_holder(own: Statement, place: str) -> bool:
    """Whether a sentence opens with another name, which may be a place that has what is counted: Orul has 40 pupils."""
    end = place_names.end_of_name(own, 0)
    return end > 0 and own.word(end) in _FIGURES.has_within and not own.words(0, end).startswith(place)


def _is_of_outbreak(own: Statement) -> bool:
    """Whether a sentence opens with the disease that the report is about: the outbreak has led to 40 cases."""
    return own.word(0) in _FIGURES.before_named_again and own.word(1) in DISEASE and own.tag(2) in FINITES


def _of_economy(near: Near) -> str | None:
    place, own = near.report.economy, near.own
    if place is None or not TURNS.isdisjoint(own.vocabulary) or not near.is_in(place):
        return None
    one = near.figure
    words = (one.concept or "").lower().split()
    behind = near.start + one.span.end - one.number.start
    if not ECONOMY.isdisjoint(words) or _OUT_OF_WORK.match(own.text, behind) is not None:
        return place
    is_named = passages.known_places(own)[:1] == [place] and own.text.find(place) < near.start
    is_share = one.measure == "percentage" and _has_no_other_subject(near, place) and not is_of_others(own, place)
    return place if is_named and is_share else None


def _of_vote(near: Near) -> str | None:
    place, own = near.report.vote, near.own
    if place is None or near.figure.measure != "percentage" or VOTE.isdisjoint(own.vocabulary):
        return None
    if is_of_others(own, place):
        return None
    return place if TURNS.isdisjoint(own.vocabulary) and near.is_in(place) else None


def _of_chamber(near: Near) -> str | None:
    place, unit = near.report.chamber, (near.figure.unit or "").lower().split()
    is_member = bool(unit) and unit[-1] in _FIGURES.of_chamber and near.figure.measure == "count"
    if place is None or not is_member or passages.is_elsewhere(near.own):
        return None
    names = {near.own.word(index) for index, tag in enumerate(near.own.tags) if tag == NAME}
    if not (names & _CHAMBERS) <= set(place.lower().split()):
        return None  # a dozen members of Congress say that the House may fall
    return place if not tops.names(near.own) and chambers.named(near.own) <= {place} else None


def _of_public(near: Near) -> str | None:
    return _of_government(near) or _of_law(near)


def _of_government(near: Near) -> str | None:
    place, one = near.report.government, near.figure
    unit = (one.unit or "").lower().split()
    is_public = one.measure == "money" or (bool(unit) and unit[-1] in _FIGURES.of_local_life)
    if place is None or not is_public or passages.is_elsewhere(near.own) or not near.is_in(place):
        return None
    return place if _has_no_other_subject(near, place) else None


def _of_law(near: Near) -> str | None:
    """The state with whose law or custom the sentence before begins: Norway bans gin. Drinkers face a £40 fine."""
    before = near.before
    if before is None or near.own.word(0) not in _FIGURES.under_law or tops.names(near.own):
        return None
    end = place_names.end_of_name(before, 0)
    state = before.words(0, end) if end else ""
    is_telling = before.tag(end) == FINITE and before.word(end).endswith("s")  # as it does now
    return state if state in tops.COUNTRIES and is_telling and near.is_in(state) else None


def is_of_others(own: Statement, place: str) -> bool:
    """Whether a sentence about a vote or a share is of another year, a whole nation, or voters of another place."""
    if _OTHER_YEAR.search(own.text) is not None:
        return True
    if place not in tops.COUNTRIES and not _FIGURES.of_whole_nation.isdisjoint(own.vocabulary):
        return True
    starts = (index for index, tag in enumerate(own.tags) if tag == NAME and own.tag(index - 1) != NAME)
    names = (own.words(index, place_names.end_of_name(own, index)) for index in starts)
    return any(_is_other_place(name, place) for name in names)


def _is_other_place(name: str, place: str) -> bool:
    """Whether a name is that of a place or of its people, and not of this one: Indiana, Kazakh."""
    state = name if place_names.is_known(name) else place_names.state_of(name.split())
    is_same = state is not None and place_names.same_state(state) == place_names.same_state(place)
    return state is not None and not is_same and name not in place and place not in name


def _has_no_other_subject(near: Near, place: str) -> bool:
    """Whether nobody is named before a number but the place itself, and who tells it."""
    own, before = near.own, len(near.own.text[: max(0, near.start)].split())
    named = (own.words(index, index + 1) for index, tag in enumerate(own.tags[:before]) if tag == NAME)
    if all(word in place.split() or any(map(str.isdigit, word)) for word in named):
        return True
    verbs = (_VERBS.get(own.word(index)) for index, tag in enumerate(own.tags) if tag in _VERB)
    return any(verb is not None and verb.lemma in _CLAUSES.speech for verb in verbs)


@lru_cache(maxsize=_KEPT_STATEMENTS)
def led(statement: Statement, *, needs_scene: bool = True) -> Mapping[str, int]:
    """The places in which a sentence says that something is or happens, each with the index of its preposition.

    They are known ones, or such as look like places; `needs_scene` leaves out where somebody only lives or stays.
    """
    found: dict[str, int] = {}
    for index in range(len(statement.tags)):
        name = place_names.likely(statement, index)
        if name is None or place_names.is_common(name) or _is_of_part(statement, index):
            continue
        is_said = scenes.is_where_said(statement, index) or scenes.is_compared(statement, index)
        if harm_before.may_be_scene(statement, index) if needs_scene else not is_said:
            found.setdefault(called.bare(name), index)
    return found


def _is_of_part(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to the place of a part only: most of them in Orul, including those in Orul."""
    is_part = statement.tag(index - 2) == OF or statement.word(index - 2) == "including"
    return statement.word(index - 1) in _FIGURES.of_those_counted and is_part


def of_other(near: Near) -> str | None:
    """The place of people harmed on another occasion, which only their own sentence can tell."""
    return _only_led(near) if near.figure.measure in CASUALTIES else None


def _of_sentence(near: Near) -> str | None:
    """The one place that the sentence of people harmed, or of what was done to things, names as such."""
    one = near.figure
    is_told = one.measure == "count" and one.unit is not None and not _is_of_states(one.unit)
    is_told = is_told and (_happens(near.own) or _is_at_scene(near))
    if one.measure not in CASUALTIES and not is_told:
        return None
    return _only_led(near) if not carried.is_elsewhere(near.own) else None


def _is_of_states(unit: str) -> bool:
    """Whether states are counted, which are in no other: police in three states."""
    noun = place_names.singular(unit.rpartition(" ")[2].lower())
    return noun == "state" or noun in _FIGURES.nouns_for_states


def _only_led(near: Near) -> str | None:
    """The one place in which the sentence of a figure says that something is or happens, in its own clause."""
    places = led(near.own)
    place, index = next(iter(places.items())) if len(places) == 1 else (None, 0)
    if place is None or not tops.is_only(near.own, place) or _is_of_other_clause(near, index):
        return None
    if places_before.is_one_of_two(near.own, index):
        return None
    if _IN_SEVERAL.search(near.own.text, near.start) is not None:
        return None
    return place if not place.isupper() or place_names.is_known(place) else None  # DEAD IN NORWAY CAR BOMB


def _is_at_scene(near: Near) -> bool:
    """Whether a figure counts those at the scene of a mishap that its sentence tells of: 400 firefighters."""
    words = (near.figure.unit or "").lower().split()
    is_there = words[-1] in _FIGURES.at_scene or (near.figure.concept or "").lower() in _FIGURES.harmful_events
    return is_there and not _FIGURES.harmful_events.isdisjoint(near.own.vocabulary)


def _is_of_other_clause(near: Near, index: int) -> bool:
    """Whether another clause with its own subject parts a number from a place: nine died, and the mill in Orul fell."""
    own, first = near.own, sum(token.start < near.start for token in near.own.tokens)
    if any(own.tags[here] == SEMICOLON for here in range(first, index)):
        return True
    joints = (
        here for here in range(first, index) if own.tags[here] == COORDINATOR or own.word(here) in _CLAUSES.contrast
    )
    return any(
        (_opens_clause(own, here) and _tells(own, here + 1, index))
        or _is_between_years(own, here)
        or _is_on_spot(own.words(first, here))
        for here in joints
    )


def _is_on_spot(clause: str) -> bool:
    """Whether a clause says of people who died that they did so where it happened: nine died on the spot."""
    return any(phrase in clause for phrase in _FIGURES.died_there)


def _opens_clause(own: Statement, joint: int) -> bool:
    """Whether a subject stands behind “and”, or a phrase before one behind a comma and that: , and on Monday gunmen."""
    is_led = own.tag(joint - 1) == COMMA and own.tag(joint + 1) == PREPOSITION
    return is_led or own.tag(joint + 1) in _SUBJECT


def _is_between_years(own: Statement, joint: int) -> bool:
    """Whether “and” joins clauses of two years: a fire in 2004 killed nine, and 12 died in one in Orul in 2011."""
    if own.tag(joint + 1) != NUMBER or own.tag(joint - 1) != COMMA:
        return False
    place = own.tokens[joint].start
    return _year().search(own.text, 0, place) is not None and _year().search(own.text, place) is not None


@cache
def _year() -> re.Pattern[str]:
    return regexes.compile(r"\bin (?:1[89]|20)\d\d\b")


def _tells(own: Statement, first: int, end: int) -> bool:
    """Whether a verb stands between two words, or right behind a name after a preposition: the mill in Orul fell."""
    behind = place_names.end_of_name(own, end + 1)
    return any(tag in FINITES for tag in own.tags[first:end]) or own.tag(behind) in FINITES


THERE: Row[[Near], str] = Row(
    "place that “there” stands for",
    "“There” behind a number is the one place of the numbers of the sentence before, or the one known place in it.",
    "Reed has a mill in Norway. He paid 400 crowns for carts there.",
    "Reed has a mill in Norway. He paid 400 crowns for carts then.",
    _of_there,
)
PLACES: tuple[Row[[Near], str], ...] = (
    Row(
        "place of the number before",
        "A number that opens its sentence, or what is said in it, is in the one place of the numbers of the sentence "
        "before, if its own names none and it counts the same.",
        "Norway has 400 mills. Some 300 are old.",
        "Norway has 400 mills. Reed sold 300.",
        _of_number_before,
    ),
    Row(
        "place of the number told again",
        "An exact number of the same things that is told again is where it was, if it has one place and nothing near "
        "is elsewhere; some “of the mills” are where the mills counted last were.",
        "Reed sold 412 mills in Norway.\n\nQuill praised him. It bought the 412 mills.",
        "Reed sold 412 mills in Norway.\n\nQuill praised him. It bought the 417 mills.",
        _of_same_number,
    ),
    THERE,
    Row(
        "place of what happened",
        "What was seized, damaged or the like is in the one place that the headline or lead names, else that of the "
        "dateline, if nothing near and no other number is in another.",
        "Police raided a mill in Orul on Sunday.\n\nThey seized 40 guns.",
        "Police raided a mill in Orul on Sunday.\n\nThey sold 40 guns.",
        _of_happening,
    ),
    Row(
        "place that the report is about",
        "Pupils, beds, arrests and the like are in the one known place that headline and lead name, and cases of a "
        "disease in that of whose disease they tell, if nothing near is elsewhere.",
        "Norway votes\n\nNorway chose a guild on Sunday.\n\nAll 40 seats are full.",
        "Norway votes\n\nQuill chose a guild on Sunday.\n\nAll 40 seats are full.",
        _of_report,
    ),
    Row(
        "place whose economy the report tells of",
        "Inflation, growth, turnout and the like, and shares in a sentence that names it before, are those of the one "
        "place of which the headline or the first sentence says how its economy or vote does.",
        "Prices rise in Norway as inflation soars\n\nGrowth was 4 per cent.",
        "Prices rise in Norway as anger soars\n\nGrowth was 4 per cent.",
        _of_economy,
    ),
    Row(
        "place whose vote the report tells of",
        "Shares in a sentence about a vote are those of the one place of which the headline or first sentence says "
        "that it votes.",
        "Norway to hold election in May\n\nA poll gave the guild 40 per cent.",
        "Norway to hold concert in May\n\nA poll gave the guild 40 per cent.",
        _of_vote,
    ),
    Row(
        "chamber that the report is about",
        "Senators, members and votes are in the one parliament or senate that headline and first sentence name, if "
        "theirs names no place.",
        "Motion fails in Senate\n\nReed lost. All 15 senators voted for it.",
        "Motion fails in Orul\n\nReed lost. All 15 senators voted for it.",
        _of_chamber,
    ),
    Row(
        "place whose government the report is about",
        "Money, roads, homes and the like are those of the known place whose council, government or the like is the "
        "subject of the first sentence, if nothing near is elsewhere and nobody else acts; fines for drivers and the "
        "like, those of the state with whose deed of now the sentence before begins.",
        "The Norway government repaired a wall on Monday.\n\nIt cost 400 million crowns.",
        "The Norway cook repaired a wall on Monday.\n\nIt cost 400 million crowns.",
        _of_public,
    ),
    Row(
        "place of the sentence",
        "People harmed, and things seized or the like, are in the one place that their sentence names as one.",
        "Nine guards are missing, one fewer than on Sunday, after two were found in Orul.",
        "Nine guards are missing, one fewer than on Sunday, after two came home from Orul.",
        _of_sentence,
    ),
)
"""Where a number is that counts no harm and whose own sentence does not say it."""
