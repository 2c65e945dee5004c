"""How close a sentence is to the news of an article: what decides which sentences are the points of its summary."""

from bisect import bisect_left

from briefcli import regexes
from briefcli.extract.reading import Reading
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_TEXT = lexicon.text()

_STEM_LETTERS = 5
"""So many letters tell that two words are the same: detain, detained."""
_MOST_SHARED_WORDS, _MOST_FACTS = 5, 4
"""More words in common, or more facts, make a sentence longer and no closer to the news."""
_FACT, _POSITION, _TOP, _OPENING, _TO_COME, _TOLL = 1, 1.5, 4, 2.5, 4, 2
"""What a fact, a position, the top of the article, the first place in a paragraph, a day ahead and a number of dead or
hurt add, where a word in common with the headline or the lead adds 1. These and the next were chosen on articles that
editors had annotated."""
_FAR_DOWN, _QUOTED, _OLD, _OPENS_QUOTED, _WRITER, _NO_ANSWER, _BEFORE_IT = 4, 4, 2.5, 2.5, 2.5, 4, 3
"""What the end of the article, quoted words, old times, quoted words before their speaker, a writer's I, a question of
the reporter that nobody has answered, and “the ban” where headline and lead mention none take."""
LEAST_WEIGHT = 3
"""A sentence with less is no news, where there are more of them than a summary has points."""
_YEARS_OF_NEWS = 1
"""A year that lies further back than this is an old time."""
_TELLING = regexes.compile(r"[\w’']{4,}|\b[A-Z]{2,}\b")
_YEAR = regexes.compile(r"(?:19|20)(?<!\w..)\d\d\b")
"""What stands before it is asked behind its first digits, which are found several times as fast."""
_LONG_AGO = regexes.compile(rf"\b{any_of(_DRAFT.long_ago)}\b")
# How a sentence opens that turns from the news to what was before it: a week ago, three days earlier.
_TURNS_BACK = regexes.compile(
    rf"\W*(?:[\w-]+ ){{1,4}}{any_of({*_DATES.units, *_DATES.units_plural})} {any_of(_DRAFT.before_now)},"
)
_NUMBER = regexes.compile(r"\d[\d.,]*")
_AHEAD = regexes.compile(rf"\b{any_of(_DRAFT.looks_ahead)}\b")
_DAY = regexes.compile(rf"\b(?:{any_of(_DRAFT.days_ahead)}\b|[ap]\.?m\b)")
_BEFALLS = regexes.compile(any_of(_DRAFT.befalls_people))
_TOLL_TOLD = regexes.compile(
    rf"(?:\d|\b{any_of(_TEXT.number_words)}\b)[^.;]{{0,40}}\b{any_of(_DRAFT.befalls_people)}\b"
    rf"|\b{any_of(_DRAFT.befalls_people)}\b[^.;]{{0,20}}(?:\d|\b{any_of(_TEXT.number_words)}\b)"
)
_PERSONAL = regexes.compile(rf"\b{any_of(_DRAFT.of_writer_or_reader)}\b")
_UNANSWERED = regexes.compile(rf"\b{any_of(_DRAFT.gives_no_answer)}\b")
_POINTS_BACK = regexes.compile(rf"(?:\w+ )?[Tt]he (?:[a-z-]+ )?(?P<noun>{any_of(_DRAFT.told_before)})\b")
_SHORT_STEM_LETTERS = 4
"""So many tell that a noun and a verb are of one kind: the killings, were killed."""
_OPENS = "“\"‘'«„"


class News:
    """How close each sentence of a text is to its news, of which `opening` is what headline and lead say.

    Facts, positions and days ahead add to it, as does a place on top, or at the beginning of a paragraph; words that
    somebody is quoted with, what happened years before, and what the writer says of himself take from it.
    """

    def __init__(self, text: str, reading: Reading, opening: str) -> None:
        self._text, self._opening = text, stems(opening)
        self._facts = _facts(text, reading)
        self._stances = sorted(stance.words.start for stance in reading.stances)
        self._quoted = sorted(part for one in reading.quotations if one.kind != "indirect" for part in one.segments)
        self._latest_year = max(map(int, _YEAR.findall(text)), default=0)

    def weight(self, sentence: Span, rank: int, *, opens_paragraph: bool) -> float:
        """The weight of a sentence, `rank` being its place among those that can stand alone."""
        words = sentence.of(self._text)
        quoted = self._quoted_in(sentence)
        weight = float(min(len(stems(words) & self._opening), _MOST_SHARED_WORDS))
        weight += min(_inside(self._facts, sentence), _MOST_FACTS) * _FACT
        weight += _TOP / (rank + 1) - _FAR_DOWN * sentence.start / len(self._text)
        weight += _POSITION * bool(_inside(self._stances, sentence)) + _OPENING * opens_paragraph
        weight -= _QUOTED * sum(part.end - part.start for part in quoted) / (sentence.end - sentence.start)
        weight -= _OPENS_QUOTED * words.startswith(tuple(_OPENS))
        told = self._without(sentence, quoted).lower()
        weight += -_OLD if self._is_old(words) else _TOLL * _tells_toll(told)
        weight -= _WRITER * (_PERSONAL.search(told) is not None)
        weight -= _NO_ANSWER * (_UNANSWERED.search(told) is not None)
        weight -= _BEFORE_IT * self._points_back(words)
        return weight + _TO_COME * _is_to_come(told)

    def _points_back(self, words: str) -> bool:
        """Whether a sentence opens with “the” and something of which headline and lead say nothing."""
        match = _POINTS_BACK.match(words)
        return match is not None and not any(
            one.startswith(match["noun"][:_SHORT_STEM_LETTERS]) for one in self._opening
        )

    def _quoted_in(self, sentence: Span) -> list[Span]:
        first = bisect_left(self._quoted, (sentence.start, 0))
        last = bisect_left(self._quoted, (sentence.end, 0))
        return [Span(part.start, min(part.end, sentence.end)) for part in self._quoted[first:last]]

    def _without(self, sentence: Span, quoted: list[Span]) -> str:
        """The words of a sentence that nobody is quoted with."""
        ends = [sentence.start, *(part.end for part in quoted)]
        starts = [*(part.start for part in quoted), sentence.end]
        return " ".join(self._text[end:start] for end, start in zip(ends, starts, strict=True))

    def _is_old(self, words: str) -> bool:
        years = [int(year) for year in _YEAR.findall(words)]
        is_old = bool(years) and max(years) < self._latest_year - _YEARS_OF_NEWS
        small = words.lower()
        return is_old or _LONG_AGO.search(small) is not None or _TURNS_BACK.match(small) is not None


def stems(words: str) -> set[str]:
    """The beginnings of the words that tell what something is about: names, and words of four letters and more."""
    return {word.lower()[:_STEM_LETTERS] for word in _TELLING.findall(words)} - _DRAFT.tells_nothing


def _facts(text: str, reading: Reading) -> list[int]:
    """Where each fact starts: a quotation, the first mention of a party, a position, a number."""
    facts = [one.segments[0].start for one in reading.quotations]
    facts += [party.mentions[0].start for party in reading.parties if party.mentions]
    facts += [stance.words.start for stance in reading.stances]
    facts += [match.start() for match in _NUMBER.finditer(text)]
    return sorted(facts)


def _is_to_come(words: str) -> bool:
    """Whether words, in small letters, tell by when something must be done, or when it will be."""
    return _AHEAD.search(words) is not None and _DAY.search(words) is not None


def _tells_toll(words: str) -> bool:
    """Whether words, in small letters, tell how many are dead or hurt; most tell of nobody who is."""
    return _BEFALLS.search(words) is not None and _TOLL_TOLD.search(words) is not None


def _inside(places: list[int], span: Span) -> int:
    """How many of some sorted places lie in a span."""
    return bisect_left(places, span.end) - bisect_left(places, span.start)
