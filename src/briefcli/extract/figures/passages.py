"""Where people came to harm, if their own sentence does not say: the sentence before, the dateline and the headline.

Precision comes first: a second place beside them, another year, or a word that turns elsewhere leaves it open.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.figures import localities, place_names, scenes
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import datelines, lexicon, rules, titles, tokens
from briefcli.extract.text.classes import COLON, COMMA, GENITIVE, NAME, OF, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_KEPT_STATEMENTS = 4
"""Sentences whose names are kept: each number of a sentence asks for them in turn."""
_MOST_LINES_ABOVE = 4
"""Headline, summary line, byline and day: the lead comes no further down than this."""
_MOST_PARAGRAPHS_ON_TOP = 4
"""Where the event of the lead has a place of its own, the lead or one of the next paragraphs names it."""
_REACH_WORDS = 8
"""Most words from a mishap to its place: a bus crashed into the wall of a school near Orul."""
_LONGEST_SENTENCE_CHARACTERS = 1_000
"""A longer sentence is a list, or was not divided."""
HURT: tuple[Measure, ...] = ("killed", "injured", "killed_or_injured", "missing")
"""What befalls people in one place; where they were arrested, or driven to, may be another."""
_YEAR = regexes.compile(r"\b(?:1[89]|20)\d\d\b")
_PLACE = regexes.compile(r"[*_]*(?P<name>[^\W\d_][^,(/–—―*_]*?)[*_.]*(?=\s*(?:[,(:–—―]|--|- ))")


_KIN = _FIGURES.other_names_of_mishaps
"""Other words for the same mishap: a quake is an earthquake."""

_BEHIND_NAME = letters("COMMA STOP TIME PREPOSITION FINITES PARTICIPLE SUBORDINATOR")
_QUALIFIED = letters("NOUN ADJECTIVE")
_LINK = letters("THAT RELATIVE")
_OF_PLACES = _PEOPLE.organisations | (_PEOPLE.posts_over_places - _FIGURES.heads_of_place)
"""Bodies and people called after a place, who may be anywhere."""
_BETWEEN = letters("COMMA SEMICOLON COLON RELATIVE THAT SUBORDINATOR QUOTATION FINITES")


class Harmed(NamedTuple):
    """People killed, hurt or missing who were counted, and where; `is_in_part` tells that others were elsewhere."""

    number: Span
    place: str | None
    is_in_part: bool = False


class Passage(NamedTuple):
    """A sentence of people harmed: `own`, that `before` it in its paragraph; for the lead, what stands on top.

    `last` is the place of the people harmed who were counted last, in one of both; `mishaps` are those of the lead
    that are told of before, each with its place.
    """

    last: str | None
    own: Statement
    before: Statement | None
    dateline: str | None
    headline: Statement | None
    on_top: frozenset[str]
    mishaps: Mapping[str, str | None]


_ITS = (" its ", " their ")
_CLINICS = tuple(_FIGURES.clinics)
_TREATED_AT = regexes.compile(
    rf"\b{any_of(_FIGURES.takes_to_clinic)}\b[^.;]{{0,60}}?"
    rf"\b{any_of(_FIGURES.clinics)}s?(?: {any_of(_FIGURES.before_place_of_harm)} [^.,;]{{1,60}})?\Z",
    re.IGNORECASE,
)
"""A clinic to which people were taken, and the place where it is."""
_MOST_WORDS_OF_NAME = 3
"""Longer names may have taken in words of a headline."""


class Passages:
    """The sentences of a text, which is parted into paragraphs, with what stands around them."""

    def __init__(self, text: str, parted: list[Span], divided: Sentences) -> None:
        self._text = text
        self._paragraphs = parted
        self._divided = divided

    def place_of(self, number: Span, last: Harmed | None = None, *, is_of_arrest: bool = False) -> str | None:
        """Where the people counted by a number came to harm, by what stands around its sentence.

        `last` are the people killed, hurt or missing who were counted before them.
        """
        paragraph = self._paragraphs[bisect_right(self._starts, number.start) - 1]
        cut = self._divided.within(Span(datelines.end(self._text, paragraph), paragraph.end))
        index = bisect_right([one.start for one in cut], number.start) - 1
        near = cut[max(0, index - 1) : index + 1]
        if index < 0 or any(one.end - one.start > _LONGEST_SENTENCE_CHARACTERS for one in near):
            return None
        *before, own = map(self._sentence, near)
        if is_elsewhere(own):
            return None
        place = last.place if last is not None and last.number.start >= near[0].start else None
        if place is not None and any(is_of_treatment(one.of(self._text), place) for one in near):
            place = None
        decided = rules.first(PASSAGES, self._passage(place, own, before, paragraph))
        found = decided and decided.found
        if is_of_arrest and found is not None and scenes.is_reason(own, names(own).get(found, 0)):
            return None
        # Three are in the Lund Clinic, and two others went home.
        return None if found is not None and found.lower().endswith(_CLINICS) else found

    def name_of(self, place: str, number: Span) -> str:
        """The name of a place that is named again, by the one in the sentence before; else its words: the town.

        “This town” is the one of the dateline.
        """
        noun = place.rpartition(" ")[2]
        of_dateline = self._dateline if place.lower().startswith("this ") else None
        if of_dateline is not None and place_names.is_named_by(of_dateline, noun):
            rules.tell(NAMED_BEFORE)
            return of_dateline
        paragraph = bisect_right(self._starts, number.start) - 1
        cut = self._cut(paragraph)
        index = bisect_right([one.start for one in cut], number.start) - 1
        near_by = cut[max(0, index - 1) : index + 1]
        if index == 0 and paragraph > 1:
            near_by = [*self._cut(paragraph - 1)[-1:], *near_by]  # many reports part all sentences
        near_by = [one for one in near_by if one.end - one.start <= _LONGEST_SENTENCE_CHARACTERS]
        named: list[str] = []
        for near in reversed(near_by):
            named = [  # before the number: in the country, 40 mills follow Norway's rules
                one
                for one in known_places(self._sentence(near))
                if place_names.is_named_by(one, noun) and self._text.find(one, near.start, near.end) < number.start
            ]
            if named:
                break
        is_one = len(named) == 1
        if is_one:
            rules.tell(NAMED_BEFORE)
        return named[0] if is_one else place

    def is_of_speaker(self, place: str, number: Span) -> bool:
        """Whether “the country” is another one than the state that speaks of its own there: said its 40 guards in."""
        index = bisect_right(self._starts, number.start) - 1
        own = next((one for one in self._cut(index) if one.start <= number.start < one.end), None)
        if own is None or place.rpartition(" ")[2] not in _FIGURES.nouns_for_states:
            return False
        if not self._text.endswith(_ITS, own.start, number.start):
            return False
        statement = self._sentence(own)
        before = sum(token.start < number.start - own.start for token in statement.tokens)
        is_said = any(scenes.is_of_saying(statement, here) for here in range(before))
        return is_said and place_names.run_of_names(statement, 0) in place_names.WHOLES

    def _cut(self, number: int) -> list[Span]:
        """The sentences of a paragraph, without its dateline."""
        paragraph = self._paragraphs[number]
        return self._divided.within(Span(datelines.end(self._text, paragraph), paragraph.end))

    def is_person(self, name: str) -> bool:
        """Whether the text calls a person so, as a town may be called: Ann Brook, and Poole, of Ann Poole."""
        return name in self._last_names or name in self._whole_names

    @cached_property
    def _whole_names(self) -> frozenset[str]:
        persons = (one for one in self._divided.register.parties if one.kind == "person" and not one.is_guessed)
        return frozenset(one.name for one in persons if " " in one.name)

    @cached_property
    def _last_names(self) -> frozenset[str]:
        persons = (one for one in self._divided.register.parties if one.kind == "person")
        named = (one for one in persons if 1 < len(one.name.split()) <= _MOST_WORDS_OF_NAME)
        return frozenset(at.of(self._text) for one in named for at in one.mentions if at.of(self._text) != one.name)

    def is_local(self, name: str) -> bool:
        """Whether the text itself shows that a name is one of a place."""
        return name in self._local

    @cached_property
    def _local(self) -> frozenset[str]:
        return localities.find(self._text, self._divided, self._dateline)

    def _alone(self, words: str) -> Statement:
        """Words that are read as one sentence."""
        return Statement(words, [], tokens.find(words, Span(0, len(words)), [], 0), is_local=self.is_local)

    def _sentence(self, span: Span) -> Statement:
        words = span.of(self._text)
        return Statement(words, [], self._divided.words(words, span.start), is_local=self.is_local)

    def _passage(self, last: str | None, own: Statement, before: list[Statement], paragraph: Span) -> Passage:
        if before or paragraph != self._lead:
            mishaps = self._mishaps if paragraph != self._lead else {}
            return Passage(last, own, before[0] if before else None, None, None, frozenset(), mishaps)
        return Passage(last, own, None, self._dateline, self._headline, self._on_top, {})

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.start for paragraph in self._paragraphs]

    @cached_property
    def _lead(self) -> Span | None:
        """The first paragraph of the report itself."""
        top = self._paragraphs[: _MOST_LINES_ABOVE + 1]
        return next((one for one in top if not titles.is_above(one.of(self._text))), None)

    @cached_property
    def _mishaps(self) -> dict[str, str | None]:
        """The mishaps of the first sentence, with the one place that they struck or happened in.

        One of which the text tells more than once, as of another quake, has none.
        """
        lead = self._lead
        cut = self._divided.within(Span(datelines.end(self._text, lead), lead.end)) if lead is not None else []
        if not cut or cut[0].end - cut[0].start > _LONGEST_SENTENCE_CHARACTERS:
            return {}
        first = self._sentence(cut[0])
        found = {_KIN.get(word, word) for word in first.vocabulary & _FIGURES.harmful_events}
        place = (scenes.struck(first) or _only_place(first)) if len(found) == 1 and not is_elsewhere(first) else None
        word = next(iter(found)) if place is not None else ""
        is_only = place is not None and len(_one_more(word).findall(self._text)) <= 1
        return {word: place} if is_only else {}

    @cached_property
    def _headline(self) -> Statement | None:
        """The headline, where its names can be told from its other words by their capitals."""
        words = self._paragraphs[0].of(self._text)
        is_headline = self._paragraphs[0] != self._lead and titles.is_headline(words)
        is_plain = sum(word[0].isupper() for word in words.split()) * 2 <= len(words.split())
        return self._alone(words) if is_headline and is_plain else None

    @cached_property
    def _dateline(self) -> str | None:
        """The place of a dateline, written as a name is."""
        lead = self._lead
        if lead is None:
            return None
        above = self._paragraphs[max(0, self._paragraphs.index(lead) - 1)]
        is_alone = above != lead and datelines.is_alone(self._text, Span(above.start, above.end))
        return of_dateline(self._text, above if is_alone else lead)

    @cached_property
    def _on_top(self) -> frozenset[str]:
        """The places that the first paragraphs name."""
        first = self._paragraphs.index(self._lead) if self._lead else 0
        top = self._paragraphs[first : first + _MOST_PARAGRAPHS_ON_TOP]
        read = [self._text[datelines.end(self._text, one) : one.end][:_LONGEST_SENTENCE_CHARACTERS] for one in top]
        return frozenset(name for words in read for name in names(self._alone(words)))


def of_dateline(text: str, lead: Span) -> str | None:
    """The place of the dateline of a paragraph, written as a name is."""
    ends = lead.end if datelines.is_alone(text, lead) else datelines.end(text, lead)
    dateline = text[lead.start : ends]
    match = _PLACE.match(dateline)
    if match is None or (dateline.startswith(":", match.end()) and not datelines.is_listed(match["name"])):
        return None  # BREAKING: Police
    return match["name"].title() if match["name"].isupper() else match["name"]


def is_of_treatment(sentence: str, place: str) -> bool:
    """Whether a place is that of a clinic in which those lie who were hurt elsewhere: taken to a hospital in Orul."""
    start = sentence.find(place)
    return start >= 0 and _TREATED_AT.search(sentence, 0, start + len(place)) is not None


def _one_more(mishap: str) -> re.Pattern[str]:
    """What tells of a mishap for the first time: an earthquake, a second strong quake."""
    words = any_of([mishap, *(word for word, name in _KIN.items() if name == mishap)])
    return regexes.compile(rf"\b(?:an?|another|second) (?:[\w.-]+ ){{0,3}}{words}\b", re.IGNORECASE)


def is_elsewhere(statement: Statement) -> bool:
    """Whether a sentence turns to another place, another event or another year."""
    return not _FIGURES.elsewhere.isdisjoint(statement.vocabulary) or _YEAR.search(statement.text) is not None


@lru_cache(maxsize=_KEPT_STATEMENTS)
def names(statement: Statement) -> Mapping[str, int]:
    """The names in a sentence that something may be in, and known places, each with the index of the word before."""
    found: dict[str, int] = {}
    for index, tag in enumerate(statement.tags):
        if statement.word(index) in _FIGURES.before_place:
            name = place_names.behind(statement, index)
        else:
            begins = tag != NAME and statement.tag(index + 1) == NAME
            name = place_names.run_of_names(statement, index + 1) if begins else None
            is_place = name is not None and place_names.is_place(statement, name)
            name = name if is_place and not _qualifies(statement, index + 1) else None
            if tag == COMMA and statement.tag(index - 1) == NAME:
                continue  # the region or state of the place before it
            if tag == OF and statement.tag(index - 1) == NAME and statement.word(index - 1) in _OF_PLACES:
                continue  # the University of Norway, the Bishop of Norway
        if name is not None:
            found.setdefault(name, index)
    return found


def owners(statement: Statement) -> set[str]:
    """The known places in the possessive behind prepositions, which `names` leaves out: at Norway's public clinics."""
    if GENITIVE not in statement.tags:
        return set()
    led = (index + 1 for index in range(len(statement.tags)) if statement.word(index) in _FIGURES.before_place)
    ends = ((start, place_names.end_of_name(statement, start)) for start in led)
    named = {statement.words(start, end) for start, end in ends if end > start and statement.tag(end) == GENITIVE}
    return {name for name in named if place_names.is_place(statement, name)}


def known_places(statement: Statement) -> list[str]:
    """The known places of a sentence, that which opens it too."""
    first = place_names.run_of_names(statement, 0)
    if first is not None and statement.tag(place_names.end_of_name(statement, 0)) == COLON:
        first = None  # a dateline, as it is written in India
    found = dict.fromkeys((*([first] if first is not None else []), *names(statement)))
    return [name for name in found if place_names.is_place(statement, name)]


def _qualifies(statement: Statement, index: int) -> bool:
    """Whether a name only says whose something is: the Norway office."""
    end = place_names.end_of_name(statement, index)
    return statement.tag(end) in _QUALIFIED and statement.is_joined(end)


def _only_place(statement: Statement, *, needs_mishap: bool = True) -> str | None:
    """The one place that a sentence names, where it shows that this is a place, and not where words were said."""
    named = names(statement)
    if len(named) != 1:
        return None
    (name, index), *_ = named.items()
    if statement.word(index) not in _FIGURES.before_place_of_harm or scenes.is_where_said(statement, index):
        return None
    if scenes.is_compared(statement, index) or scenes.is_of_worst(statement, index, name):
        return None
    if needs_mishap and index > 0 and not _is_of_mishap(statement, index):
        return None
    if place_names.known(statement, index) is not None:
        return name
    is_bare = statement.word(index) in ("in", "near") and statement.tag(index + 1) == NAME
    is_bare = is_bare and statement.tag(place_names.end_of_name(statement, index + 1)) in _BEHIND_NAME
    words = name.lower().split()
    return name if is_bare and not name.isupper() and _PEOPLE.organisations.isdisjoint(words) else None


def _is_of_mishap(statement: Statement, index: int) -> bool:
    """Whether a place is that of a mishap before it in the same clause."""
    for here in range(index - 1, max(-1, index - 1 - _REACH_WORDS), -1):
        if statement.word(here) in _FIGURES.harmful_events:
            return True
        if statement.tags[here] in _BETWEEN and not _is_behind_mishap(statement, here):
            return False
    return False


def _is_behind_mishap(statement: Statement, index: int) -> bool:
    """Whether a mishap stands right before a word, or before “that” or “which” in front of it."""
    before = index - 1 - (statement.tag(index - 1) in _LINK)
    return statement.word(before) in _FIGURES.harmful_events


def _of_mishap(passage: Passage) -> str | None:
    return _only_place(passage.own) if not _FIGURES.harmful_events.isdisjoint(passage.own.vocabulary) else None


def _of_sentence_before(passage: Passage) -> str | None:
    before = passage.before
    if before is None or _FIGURES.harmful_events.isdisjoint(before.vocabulary) or is_elsewhere(before):
        return None
    return _only_place(before) if not names(passage.own) else None


def _of_same_mishap(passage: Passage) -> str | None:
    """The place of the mishap of the lead, where a sentence without a place names it again: the quake."""
    own = passage.own
    for index in range(1, len(own.tags)):
        place = (
            passage.mishaps.get(_KIN.get(own.word(index), own.word(index))) if own.word(index - 1) == "the" else None
        )
        if place is not None:
            return place if names(own).keys() <= {place} else None
    return None


def _of_last(passage: Passage) -> str | None:
    return passage.last if passage.last is not None and names(passage.own).keys() <= {passage.last} else None


def _of_dateline(passage: Passage) -> str | None:
    name, headline = passage.dateline, passage.headline
    # What the sentence itself names is among the names on top.
    named = passage.on_top.union(names(headline) if headline is not None else ())
    is_of_court = not _FIGURES.goes_to_court.isdisjoint(passage.own.vocabulary)  # sued over a fire that killed nine
    return name if name is not None and named <= {name} and not is_of_court else None


def _of_headline(passage: Passage) -> str | None:
    if passage.headline is None or passage.dateline is not None:
        return None
    name = _only_place(passage.headline, needs_mishap=False)
    return name if name is not None and passage.on_top <= {name} else None


PASSAGES: tuple[Row[[Passage], str], ...] = (
    Row(
        "place of the mishap",
        "The place of a mishap, if its sentence names no other, is where the people came to harm.",
        "A bus crashed near Orul on Sunday, and twelve people were killed.",
        "A bus from Norway crashed near Orul on Sunday, and twelve people were killed.",
        _of_mishap,
    ),
    Row(
        "place in the sentence before",
        "The one place of a mishap in the sentence before is where the people came to harm, if theirs names none.",
        "A bus crashed near Orul on Sunday. Twelve people were killed.",
        "A bus crashed near Orul on Sunday. Elsewhere, twelve people were killed.",
        _of_sentence_before,
    ),
    Row(
        "place of the same mishap",
        "A mishap with “the” that the first sentence tells of, the only one of its kind, is in the place named there.",
        "A landslide struck Norway on Sunday.\n\nIt rained.\n\nThe landslide killed twelve guards.",
        "A landslide struck Norway on Sunday.\n\nA landslide came later.\n\nThe landslide killed twelve guards.",
        _of_same_mishap,
    ),
    Row(
        "place of the people harmed before",
        "Where the last people killed or hurt were is where more were, up to the next sentence, if that names none.",
        "Twelve people were killed in Orul. Nine guards were hurt.",
        "Twelve people were killed in Orul. Elsewhere, nine guards were hurt.",
        _of_last,
    ),
    Row(
        "place of the dateline",
        "People harmed in the lead came to harm in the place of the dateline, if the first paragraphs name no other.",
        "MARSK, July 3 — Twelve miners were killed when a tunnel collapsed.",
        "MARSK, July 3 — Twelve miners were killed when a tunnel collapsed.\n\nThe mine in Orul was old.",
        _of_dateline,
    ),
    Row(
        "place in the headline",
        "People harmed in the lead came to harm in the one place of the headline, if the text names no other.",
        "Tunnel collapses in Orul during the night\n\nTwelve miners were killed when a tunnel collapsed.",
        "Tunnel collapses in Orul during the night\n\nTwelve miners were paid when a tunnel collapsed.",
        _of_headline,
    ),
)
"""Where people came to harm whose own sentence names no place."""
NAMED_BEFORE = Rule(
    "name of the place before",
    "“The town”, “the country” and the like is the one place that the sentence before names, if it may be called so.",
    "Reed lives in Oslo. He has three mills in the town.",
    "Reed lives in Norway. He has three mills in the town.",
)
