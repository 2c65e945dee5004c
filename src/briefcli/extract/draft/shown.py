"""Who gathered the data that show something: NHS figures show that 410 beds are empty."""

import re
from bisect import bisect_left, bisect_right
from functools import cache, cached_property

from briefcli import regexes
from briefcli.extract.draft.sources import is_put_otherwise
from briefcli.extract.figures import place_names
from briefcli.extract.reading import Reading
from briefcli.extract.speech import voices
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import NOUNS
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

# No words are taken for granted: who it is must be a party that the text shows to be somebody.
_CAPITAL = r"[A-Z][\w.&/-]*"
_NAME = rf"(?:[Tt]he\s+[a-z]+(?=['’])|{_CAPITAL}(?:\s+(?:{_CAPITAL}|of|for)){{0,5}})"
_GATHERED = _CLAUSES.data | _CLAUSES.counts | _CLAUSES.studies
_OWN = rf"\b(?P<owner>{_NAME})(?:['’]s?)?\s+(?:[a-z]+\s+){{0,2}}"
_BY = (
    rf"\s+(?:{any_of(_CLAUSES.publishes)}\s+(?:(?:in|on)\s+\w+\s+)?)?(?:by|from)\s+"
    r"(?P<gatherer>[\w.&'’-]+(?:\s+[\w.&'’-]+){0,6}?)(?:\s+for\s+[^,.;:\n]{1,40}?)?"
)
_COUNT = rf"(?i:{any_of(_CLAUSES.counts)})\s+{any_of(_CLAUSES.counts_hold)}\b"
_WHOSE = _OWN.replace("owner", "counter").replace("['’]s?)?", "['’]s?)")
_TELLERS = _PEOPLE.bodies | _PEOPLE.unnamed
_GIVER = rf"(?P<giver>(?:the )?(?:{_NAME}|(?:[a-z’']+ ){{0,2}}{any_of(_TELLERS)}|[a-z]+))\b"
_GIVES = any_of(_CLAUSES.publishes | _CLAUSES.reckons)
_GIVEN = regexes.compile(
    rf"(?:%|-[a-z]+)?(?:(?: [a-z]+){{0,3}}? {_GIVES}|(?<=[a-z0-9]) claimed)(?: (?:on )?[A-Z][a-z]+day)? by "
    rf"(?!(?i:{any_of(_DATES.weekdays.keys() | _FIGURES.month_names)})\b){_GIVER}"
)
_FIND = (
    rf"(?:\s+{any_of(_CLAUSES.publishes)}(?:\s+(?:on\s+)?[A-Z]\w+day)?|,\s+[a-z][^,.;:\n]{{1,80}},)?"
    rf"\s+(?:{any_of(lexicon.text().auxiliaries)}\s+)?(?:also\s+)?"
    rf"{any_of(_CLAUSES.shows | _CLAUSES.study_gives | _CLAUSES.reckons)}\b"
)
_STUDY = rf"(?i:{any_of(_CLAUSES.data | _CLAUSES.studies)})"
_PUBLISHED = (
    rf"\b(?P<publisher>{_NAME})(?: (?:on )?[A-Z][a-z]+day)?\s+(?:{any_of(lexicon.text().auxiliaries)}\s+)?(?:\w+ly\s+)?"
    rf"{any_of(_CLAUSES.publishes | _CLAUSES.presents_data)}\s+(?:\w+\s+){{0,3}}?{_STUDY}\s+"
    rf"(?:that|{any_of(_CLAUSES.showing)})\b"
)
"""Who makes data known: the guild has released figures showing that."""
_IN_SURVEY = (
    rf"\b[Ii]n\s+an?\s+(?:[a-z]+\s+){{0,2}}?(?:(?P<surveyor>{_NAME})\s+{_STUDY}\b[^,.;:\d\n]{{0,40}},"
    rf"|{_STUDY}\s+(?:{any_of(_CLAUSES.publishes | {'conducted'})}\s+)?by\s+(?:the\s+)?"
    rf"(?P<pollster>{_NAME})(?=,|\s+(?!and\b)[a-z])[^,.;:\d\n]{{0,40}},)"
)
"""Whose survey a sentence opens with: in a Quill Bank poll, in a poll by Quill Bank, 40 per cent said."""
_SHOWN = regexes.compile(rf"{_OWN}{_STUDY}{_FIND}|{_WHOSE}{_COUNT}|\b{_STUDY}{_BY}{_FIND}|{_PUBLISHED}|{_IN_SURVEY}")
_SHOWN_BEHIND = regexes.compile(
    rf"[^;\n]{{0,80}}, (?:(?:an?|the) )?(?:{_OWN}{_STUDY}|(?:[a-z]+ )?{_STUDY}{_BY}){_FIND}"
)
"""The same behind a number: , Quill Bank figures showed."""
_ASKED_IN = regexes.compile(
    r"(?:(?!, as )[^.;:\n]){0,80}? in\s+an?\s+(?:[a-z]+\s+){0,2}?"
    rf"(?P<surveyor>{_NAME})\s+{any_of(_CLAUSES.polls)}\b"
)
"""The same behind a share: 40 per cent of voters in a Quill Bank poll said; not: kept it at 4%, as economists in a."""
_ASKED_ONCE = ("surveyor", "pollster")
"""Groups of those whose survey a sentence opens with, so that all shares of it are from that."""
_POLL = regexes.compile(
    rf"{_OWN}{any_of(_CLAUSES.polls)}{_FIND}|{_IN_SURVEY}"
    rf"|\bin\s+an?\s+(?:[a-z]+\s+){{0,2}}?(?P<asker>{_NAME})\s+{any_of(_CLAUSES.polls)}\b"
)
"""A sentence that tells of a poll."""
_ANY_POLL = regexes.compile(
    rf"\b(?!(?i:{any_of(lexicon.text().determiners)})\b)(?P<owner>{_NAME})(?:['’]s?)?"
    rf"\s+(?:[a-z-]+\s+){{0,2}}(?i:{any_of(_CLAUSES.polls)})s?\b|{_IN_SURVEY}"
)
"""A poll, by any name before it, whatever is told of it."""
_SHARE = regexes.compile(r"[- ]?(?:%|per ?cent|(?:percentage )?points?\b)| (?:to|in) \w+")
"""What stands behind a share of those asked, or a lead: 40 per cent, 40 to 20, three in ten."""
_THE_POLL = regexes.compile(
    rf"\b[Tt]he\s+{any_of(_CLAUSES.polls)}{_FIND}|[^;\n]{{0,120}}?\b(?:according to|in) the {any_of(_CLAUSES.polls)}\b"
)
"""A poll told of before: the poll also found; , according to the survey."""
_ANSWER = regexes.compile(
    rf"(?: ?(?:per ?cent|%))?(?: of(?: [\w’'-]+){{1,4}}?)?\s+{any_of(_CLAUSES.answers_poll.forms)}\b"
)
"""What stands behind a share of those asked: 40 per cent of voters say."""
_MOST_SENTENCES_OF_POLL = 2
"""Sentences that go on with a poll told of before them."""
_POSSESSIVES = ("its", "their")
_NEAR_START_CHARACTERS = 20
"""How far from the start of a sentence “its” stands, in characters: according to its survey."""
_LONGEST_ARTICLE = len("The ")
_REACH_CHARACTERS = 30
"""How far before a number “put at” is sought."""
_PUT_AT = regexes.compile(rf"\b{any_of(_CLAUSES.reckons | {'put', 'valued'})} (?:at|to be) (?:\w+ ){{0,2}}[^\s\w]?\Z")
_PUT_BY = regexes.compile(rf"(?: [a-z%]+){{0,3}}? by {_GIVER}")
"""Who put a number at what it is: was put at £40 million by the council."""


_COUNTERS = frozenset(
    word.rpartition(" ")[2]
    for word in _CLAUSES.counts_themselves | _CLAUSES.counts_as_office | _CLAUSES.believes_number | {"put", "puts"}
)
_REACH_OF_COUNTER_CHARACTERS = 110
"""How far before a number its counter is sought."""
_DOCUMENTS = _CLAUSES.documents | _CLAUSES.studies | _CLAUSES.data | _CLAUSES.statements
_WRITER = (
    rf"(?:the\s+)?(?:{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}}['’]s?\s+|(?:[a-z-]+\s+){{1,4}}{any_of(_PEOPLE.bodies)}\s+)?"
    rf"(?P<author>(?:[A-Z][\w&-]*\s)+(?:[a-z]+\s)?{any_of(_PEOPLE.bodies)}\b|{_NAME}\b(?!['’])"
    rf"|(?:[a-z]+\s){{0,2}}{any_of(_PEOPLE.bodies)}\b)"
)
"""Who wrote a document: the council, Norway's Ministry of Bread, data provider Quill."""
_AUTHOR = regexes.compile(
    rf"\s+(?:{any_of(_DRAFT.leads_to_topic)} (?:[^.,;:\n]|,\d){{1,60}}? )?"
    rf"(?:(?:{any_of(_CLAUSES.publishes | _CLAUSES.makes_documents)}\s+(?:(?:on\s+)?\w+\s+)?)?(?:by|from)|that)"
    rf"\s+{_WRITER}"
)
_OF_ISSUER = regexes.compile(rf"\s+of\s+{_WRITER}")
"""Who issued a bulletin or the like, behind the words for that: of the health ministry."""
_ISSUED = _CLAUSES.issued_by_body | _CLAUSES.data | {"report"}
_SAID_IN = _CLAUSES.data | _CLAUSES.studies | _CLAUSES.counts | {"bulletin", "statement"}
_BODY = rf"(?:[Tt]he |(?<=[Aa] )|(?<=[Aa]n ))(?:[a-z]+ )*?{any_of(_PEOPLE.bodies)}"
_OWNER = regexes.compile(
    rf"(?:[Aa]n? |[Tt]he (?=[A-Z]))?(?!(?:An?|The [A-Z])\b)"
    rf"(?P<author>(?i:its|their)|{_NAME}|{_BODY})"
    rf"(?:['’]s?)? (?:[a-z-]+ ){{0,2}}{any_of(_SAID_IN)}\b"
)
"""Who speaks by a document, in the words for it: its survey, a Quill Bank report, the council's bulletin."""


@cache
def _counts() -> re.Pattern[str]:
    """Who counts, records or believes a number, or puts something at it, up to the number."""
    office = rf"(?:[Tt]he )?(?:(?!{any_of(_CLAUSES.contrast)}\b)[a-z’']+ ){{0,2}}{any_of(_PEOPLE.bodies)}"
    return regexes.compile(
        rf"(?:\b(?P<counter>{office}|(?:[Tt]he )?{_NAME})(?:, [a-z]+(?: [\w.]+){{0,4}},)? "
        rf"(?:{any_of(_CLAUSES.counts_themselves)}|{any_of(_CLAUSES.believes_number)}(?: that)?)"
        rf"|\b(?P<office>[Pp]olice|{office}|(?:[Tt]he )?{_NAME}) {any_of(_CLAUSES.counts_as_office)}"
        r"(?: the (?:deaths?|loss) of)?"
        r"|(?:\A|(?<=[.!?;”] )|(?<=\n))(?:(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2})?"
        rf"(?P<putter>{office}|[Tt]he [a-z]+|{_NAME}) (?:ha[sd] |have )?puts? "
        rf"{any_of(_FIGURES.before_named_again | _TEXT.possessives)} [^.;:\n“”\"]{{1,60}} at) \Z"
    )


@cache
def _said_behind() -> re.Pattern[str]:
    """Who else tells what a body recorded: , according to police data."""
    return regexes.compile(r"[^.;:\n“”\"]{0,120}?\baccording to\b")


def is_document(voice: Voice | None) -> bool:
    """Whether a voice is that of a document without a name, which says nothing by itself: a report, its own figures.

    Data that somebody owns are said by the owner; whose a document is need not be who wrote it.
    """
    if voice is None or voice.named:
        return False
    first, *words = voice.name.partition(" of ")[0].split()  # a study of 31 towns
    last = words[-1].lower() if words else first.lower()
    if last in _CLAUSES.documents:
        return bool(words) or first.islower()
    is_owned = first.endswith(("'s", "’s"))
    return last in _DOCUMENTS and not is_owned and all(word.islower() for word in words)


def _is_body(voice: Voice) -> bool:
    """Whether a voice is that of somebody known who counts, which a place is not: Norway's figure was 40."""
    is_body = voice.named or voice.name.rpartition(" ")[2].lower() in _PEOPLE.bodies
    is_place = place_names.is_known(voice.name)
    if is_place and voice.kind == "organisation":
        is_place = voice.name.rpartition(" ")[2].lower() not in _FIGURES.place_endings  # the Red Cross
    return is_body and not voice.contested and voice.kind != "state" and not is_place


class Shown:
    """Finds the body whose data show the number at a place."""

    def __init__(self, reading: Reading) -> None:
        self._article, self._voices = reading.article, reading.voices
        self._starts = [sentence.span.start for sentence in reading.article.sentences]
        self._ends = [sentence.span.end for sentence in reading.article.sentences]

    def by(self, place: Span) -> Voice | None:
        """The body that is named with the data before a number, in the same sentence; nothing where none is."""
        number = bisect_right(self._ends, place.start)
        if number == len(self._ends):
            return None
        if not self._article.has_any(_GATHERED, number):
            return self._polled(place, number)
        if self._article.has_any(_CLAUSES.polls, number) and (polled := self._of_the_poll(place, number)) is not None:
            return polled
        start, end = self._article.sentences[number].span
        found = _SHOWN.search(self._article.text, start, place.start)
        if found is None:
            found = _SHOWN_BEHIND.match(self._article.text, place.end, end)
            found = found or _ASKED_IN.match(self._article.text, place.end, end)
        elif ";" in self._article.text[found.end() : place.start] and found.lastgroup not in _ASKED_ONCE:
            return None
        if found is None:
            return None
        group = found.lastgroup or "gatherer"
        voice = self._voices.who(Span(*found.span(group)), number)
        if not _is_body(voice):
            return None
        rules.tell(COUNT_HOLDS if group == "counter" else DATA_SHOW)
        return voice

    @cached_property
    def _one_polled(self) -> tuple[Voice | None, int]:
        """The body of whose poll the text tells first, and where it tells of that of another one."""
        text, first = self._article.text, None
        for one in _ANY_POLL.finditer(text):
            if "\n" in one[0]:
                continue  # the last words of a headline
            owner = Span(*one.span(one.lastgroup or "owner"))
            voice = self._voices.who(owner, bisect_right(self._ends, owner.start))
            if first is not None and voice.name != first.name:
                return first, owner.start
            first = first or voice
        return first, len(text)

    def _of_the_poll(self, place: Span, number: int) -> Voice | None:
        """The body of the one poll that the text has told of, for what “the poll” found."""
        text, (start, end) = self._article.text, self._article.sentences[number].span
        is_told = _THE_POLL.search(text, start, place.start) or _THE_POLL.match(text, place.end, end)
        if is_told is None or _SHARE.match(text, place.end) is None:
            return None
        voice, other = self._one_polled
        voice = voice if voice is not None and voice.mention.end <= start <= other else None
        if voice is None or not _is_body(voice):
            return None
        rules.tell(DATA_SHOW)
        return voice

    def _polled(self, place: Span, number: int) -> Voice | None:
        """The body of whose poll the sentences before tell, where a share of people answers: some 40 per cent say."""
        text, sentences = self._article.text, self._article.sentences
        if _ANSWER.match(text, place.end) is None:
            return None
        for before in range(number - 1, max(-1, number - 1 - _MOST_SENTENCES_OF_POLL), -1):
            if sentences[before].paragraph != sentences[number].paragraph:
                return None
            polls = list(_POLL.finditer(text, *sentences[before].span))
            if polls:
                owner = Span(*polls[-1].span(polls[-1].lastgroup or "owner"))
                voice = self._voices.who(owner, before) if len(polls) == 1 else None
                if voice is None or not _is_body(voice):
                    return None
                rules.tell(DATA_SHOW)
                return voice
        return None

    def is_given(self, place: Span) -> bool:
        """Whether the words behind a number say who gave it, known or not."""
        found = _GIVEN.match(self._article.text, place.end)
        giver = found["giver"].removeprefix("the ") if found is not None else ""
        return giver[:1].isupper() or giver.rpartition(" ")[2] in _TELLERS

    def giver(self, place: Span) -> Voice | None:
        """The body that gave a number as its own words say: the toll of 40 given by the council."""
        text = self._article.text
        found = _GIVEN.match(text, place.end)
        if found is None and _PUT_AT.search(text, max(0, place.start - _REACH_CHARACTERS), place.start):
            found = _PUT_BY.match(text, place.end)
        if found is None:
            return None
        voice = self._voices.who(Span(*found.span("giver")), bisect_right(self._ends, place.start))
        if not voice.named and not _is_body(voice):
            return None
        rules.tell(GIVEN_BY)
        return voice

    def author(self, document: Voice | None) -> Voice | None:
        """The body that is named behind a document as its author: a report by Quill Bank."""
        if document is None or document.named:
            return None
        text, number = self._article.text, bisect_right(self._ends, document.mention.start)
        end = self._ends[number] - text.endswith(".", 0, self._ends[number])
        last = document.mention.of(text).rpartition(" ")[2].lower()
        issuer = _OF_ISSUER.match(text, document.mention.end, end) if last in _ISSUED else None
        found = issuer or _AUTHOR.match(text, document.mention.end, end) or _OWNER.match(text, *document.mention)
        if found is None:
            return None
        author = Span(*found.span("author"))
        if found.re is not _OWNER and self._is_before_noun(author, number):
            return None  # a report by the county auditor
        is_ours = author.of(text).lower() in _POSSESSIVES
        voice = self._its(author, number) if is_ours else self._voices.who(author, number)
        if voice is None or not _is_body(voice):
            return None
        rules.tell(AUTHOR)
        return voice

    def _is_before_noun(self, words: Span, number: int) -> bool:
        """Whether some words end before another noun, and so are only a part of who is meant."""
        tokens = self._article.sentences[number].tokens
        behind = next((one for one in tokens if one.start >= words.end), None)
        return behind is not None and behind.tag in NOUNS and behind.start == words.end + 1

    def counter(self, place: Span, *, is_of_harm: bool) -> Voice | None:
        """The body that counts a number, or holds it to be so: the ministry counted 41."""
        number = bisect_right(self._ends, place.start)
        if number == len(self._ends) or not self._article.has_any(_COUNTERS, number):
            return None
        text = self._article.text
        found = _counts().search(
            text, max(self._starts[number], place.start - _REACH_OF_COUNTER_CHARACTERS), place.start
        )
        if found is None or is_put_otherwise(text, found.start(), place):
            return None
        group = found.lastgroup or "counter"
        voice = self._voices.who(Span(*found.span(group)), number)
        if not (_is_body(voice) or group == "putter") or (voice.kind == "person" and group != "putter"):
            return None
        is_office = voice.name.rpartition(" ")[2].lower() in _PEOPLE.bodies
        if group == "office" and not is_of_harm and ("confirmed" in found[0] or not is_office):
            return None  # the council confirmed 40 seats, Quill Mills recorded 40 sales
        if group == "office" and _said_behind().match(text, place.end, self._ends[number]):
            return None  # the parish recorded 40 deaths, police say
        rules.tell(DATA_SHOW)
        return voice

    def _its(self, pronoun: Span, number: int) -> Voice | None:
        """The body with which the sentence begins, or the one before it, for which “its” stands."""
        opens = self._article.sentences[
            max(0, number - (pronoun.start - self._starts[number] < _NEAR_START_CHARACTERS))
        ].span.start
        near = Span(opens, opens)
        for one in self._article.register.parties:
            if one.kind in ("person", "state"):
                continue
            for at in one.mentions[bisect_left(one.mentions, near) :][:1]:
                if at.start <= opens + _LONGEST_ARTICLE:
                    return voices.of(self._article, at, one)
        return None


DATA_SHOW = Rule(
    "data that show something",
    "What a body’s data show is said by that body, and what data show by the body that publishes them; so is what a "
    "body counted or believes, what police recorded, and what somebody puts at a number.",
    "Marsk Ferry Union figures show 40 lost boats.",
    "Official figures show 40 lost boats.",
)
GIVEN_BY = Rule(
    "number that a body gave",
    "A number right before “given by”, “announced by” or the like is said by whoever is named there.",
    "Ada Quill doubts the toll of 40 given by the Marsk Ferry Union.",
    "Ada Quill doubts the toll of 40 in the Marsk Ferry Union.",
)
AUTHOR = Rule(
    "body that wrote it",
    "What a report, a poll or the like says or shows is said by the body behind “by” or “from”, or named with it.",
    "A report by the Marsk Ferry Union said 40 boats sank.",
    "A report by candlelight said 40 boats sank.",
)
COUNT_HOLDS = Rule(
    "count of a body",
    "What a body’s own toll or count includes or stands at is said by that body.",
    "The Marsk Health Ministry’s toll included 40 guards.",
    "The toll included 40 guards.",
)
