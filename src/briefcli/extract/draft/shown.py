"""Who gathered the data that show something: NHS figures show that 410 beds are empty."""

from bisect import bisect_right

from briefcli import regexes
from briefcli.extract.reading import Reading
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()

# No words are taken for granted: who it is must be a party that the text shows to be somebody.
_DATA = rf"(?i:{any_of(_CLAUSES.data)})"
_SHOW = rf"\s+(?:on\s+\w+\s+)?{any_of(_CLAUSES.shows)}\b"
_CAPITAL = r"[A-Z][\w.&-]*"
_NAME = rf"(?:[Tt]he\s+[a-z]+(?=['’])|{_CAPITAL}(?:\s+(?:{_CAPITAL}|of|for)){{0,5}})"
_GATHERED = _CLAUSES.data | _CLAUSES.counts
_STUDIED = frozenset(("according",))
_OWN = rf"\b(?P<owner>{_NAME})(?:['’]s?)?\s+(?:[a-z]+\s+){{0,2}}"
_BY = rf"\s+(?:{any_of(_CLAUSES.publishes)}\s+)?(?:by|from)\s+(?P<gatherer>[\w.&'’-]+(?:\s+[\w.&'’-]+){{0,6}}?)"
_COUNT = rf"(?i:{any_of(_CLAUSES.counts)})\s+{any_of(_CLAUSES.counts_hold)}\b"
_WHOSE = _OWN.replace("owner", "counter").replace("['’]s?)?", "['’]s?)")
_WRITTEN = rf"(?i:{any_of(_CLAUSES.data | _CLAUSES.counts | _CLAUSES.studies)})"
_ACCORDING = regexes.compile(rf"\b[Aa]ccording to\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+)?{_OWN}{_WRITTEN}\b")
_GIVER = rf"(?P<giver>(?:the )?(?:{_NAME}|[a-z]+))\b"
_GIVES = any_of(_CLAUSES.publishes | _CLAUSES.reckons)
_GIVEN = regexes.compile(rf"(?: [a-z]+){{0,2}}? {_GIVES}(?: (?:on )?[A-Z][a-z]+day)? by {_GIVER}")
_SHOWN = regexes.compile(rf"{_OWN}{_DATA}{_SHOW}|{_WHOSE}{_COUNT}|\b{_DATA}{_BY}{_SHOW}")


_DOCUMENTS = _CLAUSES.documents | _CLAUSES.studies | _CLAUSES.data | _CLAUSES.statements
_AUTHOR = regexes.compile(
    rf"\s+(?:(?:{any_of(_CLAUSES.publishes)}\s+(?:(?:on\s+)?\w+\s+)?)?(?:by|from)|that)\s+(?:the\s+)?(?P<author>(?:[A-Z][\w&-]*\s)+(?:[a-z]+\s)?{any_of(_PEOPLE.bodies)}\b|{_NAME}\b(?!['’]))"
)


def is_document(voice: Voice | None) -> bool:
    """Whether a voice is that of a document without a name, which says nothing by itself: a report, its own figures.

    Data that somebody owns are said by the owner; whose a document is need not be who wrote it.
    """
    if voice is None or voice.named:
        return False
    first, *words = voice.name.split()
    last = words[-1].lower() if words else first.lower()
    if last in _CLAUSES.documents:
        return bool(words) or first.islower()
    is_owned = first.endswith(("'s", "’s"))
    return last in _DOCUMENTS and not is_owned and all(word.islower() for word in words)


class Shown:
    """Finds the body whose data show the number at a place."""

    def __init__(self, reading: Reading) -> None:
        self._article, self._voices = reading.article, reading.voices
        self._ends = [sentence.span.end for sentence in reading.article.sentences]

    def by(self, place: Span) -> Voice | None:
        """The body that is named with the data before a number, in the same sentence; nothing where none is."""
        number = bisect_right(self._ends, place.start)
        if number == len(self._ends):
            return None
        if self._article.has_any(_STUDIED, number) and (owner := self._according(place, number)) is not None:
            return owner
        if not self._article.has_any(_GATHERED, number):
            return None
        start = self._article.sentences[number].span.start
        found = _SHOWN.search(self._article.text, start, place.start)
        if found is None or ";" in self._article.text[found.end() : place.start]:
            return None
        group = found.lastgroup or "gatherer"
        voice = self._voices.who(Span(*found.span(group)), number)
        if not voice.named:
            return None
        rules.tell(COUNT_HOLDS if group == "counter" else DATA_SHOW)
        return voice

    def is_given(self, place: Span) -> bool:
        """Whether the words behind a number say who gave it, known or not."""
        found = _GIVEN.match(self._article.text, place.end)
        return found is not None and found["giver"].removeprefix("the ")[:1].isupper()

    def giver(self, place: Span) -> Voice | None:
        """The body that gave a number as its own words say: the toll of 40 given by the council."""
        found = _GIVEN.match(self._article.text, place.end)
        if found is None:
            return None
        voice = self._voices.who(Span(*found.span("giver")), bisect_right(self._ends, place.start))
        if not voice.named:
            return None
        rules.tell(GIVEN_BY)
        return voice

    def author(self, document: Voice | None) -> Voice | None:
        """The body that is named behind a document as its author: a report by Quill Bank."""
        found = _AUTHOR.match(self._article.text, document.mention.end) if document is not None else None
        if document is None or found is None:
            return None
        number = bisect_right(self._ends, document.mention.start)
        voice = self._voices.who(Span(*found.span("author")), number)
        if not voice.named:
            return None
        rules.tell(AUTHOR)
        return voice

    def _according(self, place: Span, number: int) -> Voice | None:
        """The body whose analysis or the like is named after a number, or at the head of its sentence."""
        text, sentence = self._article.text, self._article.sentences[number].span
        found = _ACCORDING.search(text, sentence.start, sentence.end)
        if found is None or found.start() < place.start <= found.end() or ";" in text[place.end : found.start()]:
            return None
        voice = self._voices.who(Span(*found.span("owner")), number)
        if not voice.named:
            return None
        rules.tell(ACCORDING_TO_DATA)
        return voice


DATA_SHOW = Rule(
    "data that show something",
    "What a body’s data show is said by that body.",
    "Marsk Ferry Union figures show 40 lost boats.",
    "Official figures show 40 lost boats.",
)
ACCORDING_TO_DATA = Rule(
    "body whose data or study it is",
    "What is so according to a body’s analysis, figures or the like is said by that body.",
    "Some 40 boats sank, according to a Marsk Ferry Union analysis.",
    "Some 40 boats sank, according to an old analysis.",
)
GIVEN_BY = Rule(
    "number that a body gave",
    "A number right before “given by”, “announced by” or the like is said by whoever is named there.",
    "Ada Quill doubts the toll of 40 given by the Marsk Ferry Union.",
    "Ada Quill doubts the toll of 40 in the Marsk Ferry Union.",
)
AUTHOR = Rule(
    "body that wrote it",
    "What a report, a poll or the like says or shows is said by the body behind “by” or “from”.",
    "A report by the Marsk Ferry Union said 40 boats sank.",
    "A report by candlelight said 40 boats sank.",
)
COUNT_HOLDS = Rule(
    "count of a body",
    "What a body’s own toll or count includes or stands at is said by that body.",
    "The Marsk Health Ministry’s toll included 40 guards.",
    "The toll included 40 guards.",
)
