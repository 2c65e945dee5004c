"""What an article is called: the heading or the headline on top of it, else its first words."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Literal

from briefcli import regexes
from briefcli.extract.text import datelines, lexicon, paragraphs, rules
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row

_TEXT = lexicon.text()

Line = Literal["byline", "kicker", "headline"]

_LONGEST_TITLE_CHARACTERS = 90
"""First words that stand for a title are cut here, so that they fit on a line of most terminals."""
_LONGEST_HEADLINE_CHARACTERS = 160
_MOST_HEADLINE_WORDS = 28
"""What is longer is a paragraph that has lost its full stop; a headline and its subheading are no longer."""
_LINES_ON_TOP = 4
"""How many are looked at: a kicker, a heading, a byline, a date."""
_MOST_KICKER_WORDS, _MOST_CAPITAL_KICKER_WORDS = 2, 4
"""More words than this above a headline are the headline; in capitals a kicker may have more."""
_ABOVE_HEADLINE: tuple[Line, ...] = ("kicker", "byline")
_HEADING = regexes.compile(r"#{1,3}[ \t]+(?P<words>[^\n]*?)[ \t#]*$")
_BYLINE = regexes.compile(
    r"[*_\s]*(?:(?:By|BY)\s(?:[A-ZÀ-Þ][\w.'’-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+"
    rf"|{lexicon.any_of(lexicon.text().lines_on_top)}\b)"
)
BYLINE_IN_FRONT = regexes.compile(r"(?:By|BY)(?: (?:and |& )?[A-ZÀ-Þ][\w.'’-]*){2,7}:\s+(?=[A-ZÀ-Þ“\"])")
"""The name of the writer before the first sentence: By Ann Doe: The pier is shut."""
_LONGEST_BYLINE_WORDS = 20
"""Three authors with their papers, or a byline with its date; a longer line is a sentence."""
_LONGER_WORD_LETTERS, _FEWEST_CAPITALS_WORDS = 4, 4
"""Words that a headline in capitals writes with one; fewer of them may be names in a sentence."""
_LETTER = regexes.compile(r"\w")
_LONGEST_FRONT_MATTER_CHARACTERS = 4000
"""How far the end of the fields is sought; with more of them a file is no article, and time stays linear."""
_FRONT_MATTER = regexes.compile(r"---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n)+---[ \t]*(?=[\r\n])")
_QUOTED = regexes.compile(r"(?:\A|\n)[ \t]*(?:>[ \t]*)+")
_BULLET = regexes.compile(r"\A\s*(?:[•*+-]|#{1,6})\s+")
_MARKUP = regexes.compile(
    r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`|!?\[(?P<words>[^][\n]{0,300})\]\([^()\n]{0,500}\)"
)


def find(text: str) -> str:
    """The title of an article that does not state it otherwise, on one line and without marks of Markdown."""
    top = _top(text)
    stated = _on_top(text, top)
    if stated is not None:
        return stated
    # A byline on top says who wrote it, and not what it is about.
    told = (paragraph for paragraph in top if _stands_as(" ".join(paragraph.of(text).split())) != "byline")
    return _first_words(text, next(told, top[0])) if top else "An article without a title"


def stated(text: str) -> str | None:
    """The heading or the headline on top of an article; none where its first words have to stand for one."""
    return _on_top(text, _top(text))


def _top(text: str) -> list[Span]:
    """The paragraphs on top, among which the title may be."""
    begins = front_matter_end(text)
    worded = (one for one in paragraphs.find(text) if one.start >= begins and _LETTER.search(text, *one))
    return list(islice(_without_contacts(text, worded), _LINES_ON_TOP))


def _without_contacts(text: str, lines: Iterator[Span]) -> Iterator[Span]:
    """The lines without what a press office puts on top: when it may be printed, and whom to ask, up to an empty line.

    So in a release alone, which says on top when it may be printed.
    """
    is_release = is_below = False
    before = 0
    for number, line in enumerate(lines):
        words = line.of(text)
        is_parted = text.count("\n", before, line.start) > 1
        before = line.end
        if number < _LINES_ON_TOP and _of_release().match(words) is not None:
            is_release = True
            continue
        is_below = is_release and ((is_below and not is_parted) or is_contact(words))
        if not is_below:
            yield line


@cache
def _of_release() -> re.Pattern[str]:
    """A line that says of a release what it is, or when it may be printed."""
    words = lexicon.draft()
    alone = lexicon.any_of(words.names_of_releases)
    return regexes.compile(rf"[*_#\s]{{0,4}}(?:{lexicon.any_of(words.opens_release)}\b|{alone}\W*$)", re.IGNORECASE)


def is_contact(line: str) -> bool:
    """Whether a line begins a list of whom to ask about a release: Media contact: Ann Doe."""
    return _contact().match(line) is not None


@cache
def _contact() -> re.Pattern[str]:
    return regexes.compile(
        rf"[*_#\s-]{{0,4}}{lexicon.any_of(lexicon.draft().contacts)}\b[^.!?\n]{{0,60}}:", re.IGNORECASE
    )


def _on_top(text: str, top: list[Span]) -> str | None:
    for paragraph in top:
        heading = _HEADING.match(paragraph.of(text).partition("\n")[0].rstrip())
        if heading and heading["words"]:
            return plain(heading["words"])
    lines = [" ".join(paragraph.of(text).split()) for paragraph in top]
    below = next((line for line in lines if _stands_as(line) not in _ABOVE_HEADLINE), "")
    return plain(below) if _stands_as(below) == "headline" else None


def front_matter_end(text: str) -> int:
    """Where the fields on top of a Markdown file end, which stand between two lines of dashes; 0 where none do."""
    match = _FRONT_MATTER.match(text, 0, _LONGEST_FRONT_MATTER_CHARACTERS)
    return match.end() if match else 0


def is_above(words: str) -> bool:
    """Whether a paragraph is a headline or a byline, and not a sentence of the article."""
    return _HEADING.match(words) is not None or _stands_as(words) in ("headline", "byline")


def is_byline(words: str) -> bool:
    """Whether a paragraph says who wrote the article."""
    return _stands_as(" ".join(words.split())) == "byline"


def plain(words: str) -> str:
    """Words on one line, without marks of Markdown around them and the bullet of a list in front."""
    return " ".join(_MARKUP.sub(lambda match: match["words"] or "", _BULLET.sub("", words)).split())


def on_one_line(words: str) -> str:
    """Words of a text as it is read on one line, without the bullet of a list or the mark of quoted mail in front."""
    return " ".join(_BULLET.sub("", _QUOTED.sub(" ", words).strip()).split())


def is_headline(words: str) -> bool:
    """Whether words are a heading of Markdown, or stand as a headline does."""
    return _HEADING.match(words) is not None or _stands_as(words) == "headline"


def _stands_as(line: str) -> Line | None:
    """What a line that is no sentence of the article is; none where it may be one."""
    decided = rules.first(LINES, line, line.split(maxsplit=_MOST_HEADLINE_WORDS))
    return decided.found if decided is not None else None


def _byline(line: str, words: list[str]) -> Line | None:
    is_short = len(words) <= _LONGEST_BYLINE_WORDS and BYLINE_IN_FRONT.match(line) is None
    if not is_short:
        return None
    is_one = _BYLINE.match(line) is not None or datelines.is_alone(line, Span(0, len(line)))
    is_one = is_one or (line[-1:].isdigit() and _day_alone().fullmatch(line) is not None)
    return "byline" if is_one else None


@cache
def _day_alone() -> re.Pattern[str]:
    """A whole day and nothing else: Wednesday, 20 May 2026."""
    dates = lexicon.dates()
    month = lexicon.any_of((*dates.months, *dates.month_abbreviations))
    return regexes.compile(
        rf"(?:{lexicon.any_of(dates.weekdays)},? )?(?:\d{{1,2}} {month}|{month} \d{{1,2}}),? \d{{4}}", re.IGNORECASE
    )


def _kicker(line: str, words: list[str]) -> Line | None:
    is_short = len(words) <= _MOST_KICKER_WORDS or (len(words) <= _MOST_CAPITAL_KICKER_WORDS and line.isupper())
    return "kicker" if is_short else None


def _headline(line: str, words: list[str]) -> Line | None:
    if len(words) > _MOST_HEADLINE_WORDS or len(line) > _LONGEST_HEADLINE_CHARACTERS:
        return None
    ends = line.rstrip(" ”’»\"'")
    if ends.endswith("."):
        return "headline" if _is_in_capitals(words) else None  # Colder Days Forecast for Tues.
    return None if ends.endswith((":", ";", ",")) else "headline"


def _is_in_capitals(words: list[str]) -> bool:
    """Whether all words but small ones begin with capitals, as in a headline."""
    longer = [word for word in words if len(word) >= _LONGER_WORD_LETTERS and word[0].isalpha()]
    small = {word for word in words if word[0].islower()}
    return len(longer) >= _FEWEST_CAPITALS_WORDS and small <= _TEXT.small_in_titles


def _first_words(text: str, paragraph: Span) -> str:
    words = plain(text[datelines.end(text, paragraph) : paragraph.end].lstrip("#> "))
    longest = _LONGEST_TITLE_CHARACTERS
    if len(words) <= longest:
        return words or "An article without a title"
    return (words[: words.rfind(" ", 0, longest) + 1] or words[:longest]).rstrip(" ,;:–-") + " …"


LINES: tuple[Row[[str, list[str]], Line], ...] = (
    Row(
        "byline",
        "A line that opens with “By” and a name, with “Published” or “Updated”, or is only a dateline or a day, is a "
        "byline.",
        "Pier saved by the town\n\nBy Ann Doe and Bob Roe\n\nThe pier is saved.",
        "Pier saved by the town\n\nBy noon Ann Doe had left.\n\nThe pier is saved.",
        _byline,
    ),
    Row(
        "kicker",
        "A line of one or two words, or of a few in capitals, only says what comes.",
        "LIVE BLOG\n\nPier saved by the town\n\nThe pier is saved by all of them.",
        "Pier saved by the town\n\nThe pier is saved by all of them.",
        _kicker,
    ),
    Row(
        "headline",
        "A few words in a line that no full stop ends, or with capitals throughout, are a headline.",
        "Pier saved by the town\n\nThe pier is saved by all of them.",
        "Nobody saved the pier of the town.\n\nThe pier is lost to all of them.",
        _headline,
    ),
)
