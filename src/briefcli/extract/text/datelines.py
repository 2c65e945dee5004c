"""Where a report that opens with a place says so: HALMAR, July 3 (Agency) — , before its first sentence."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()

_LONGEST_CHARACTERS = 100
"""With a place of four words, a country, a day and an agency one has fewer; after more a dash is one of a sentence."""
_SHORTEST_LEAD_CHARACTERS = 60
"""A shorter line behind a place and a colon is an item of a list."""
_ON_TOP_CHARACTERS = 1000
"""Where the first paragraph of a report begins, at the latest: behind its headline and who wrote it."""
_MARK = regexes.compile("[—–―):_-]")
"""A dateline has one of these at its end."""
_DAY_OR_AGENCY = regexes.compile(r"[\d(]")
_BOLD = r"[*_]{0,3}"
_DASH = r"(?:\s*(?:[—–―]|--?|(?<=\) )_)\s+|(?<=\))(?:[—–―]|--))"
_AGENCY = r"\s*\([^()\n]{1,30}\)"
# The place in capitals, or with the agency in brackets after it; each may have a country and a day.
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}"
_NAMES = r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3}"
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_DAY = rf",? (?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})"
_HOUR = r"(?:, \d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?)?"
_DAY_AND_YEAR = rf"{_DAY},? \d{{4}}{_HOUR}"
_MORE = rf"(?:, ?[^()—–―,\n]{{1,30}}){{0,2}}?(?:{_DAY_AND_YEAR})?"
# Without a dash it has a day before the agency, as in India, or the words of the report stand right after the bracket.
_WIRE = r"\s*\((?:[A-Z][A-Z.]+|Reuters|Xinhua|Agency|Agencies)\)"
_UNDASHED = rf"{_NAMES}(?:{_MORE}{_WIRE}(?=[A-Z])|{_DAY}(?:,? \d{{4}})?{_WIRE}\s+(?=[A-Z“\"]))"
# A place with a whole day needs neither capitals nor an agency: Port Halmar, 3 July 2025 – The pier
_WITH_YEAR = rf"{_NAMES}(?:, {_NAMES})?{_DAY_AND_YEAR}{_BOLD}{_DASH}(?=[A-Z“\"])"
# A listed place needs no year, and no day: Nairobi, 3 July — The pier
_LISTED = rf"{_BOLD}(?P<place>{_NAMES})(?:{_DAY})?{_BOLD}{_DASH}(?=[A-Z“\"])"
# So does one with the code of its state: New Halmar, NY – The pier
_IN_STATE = rf"{_BOLD}{_NAMES}, {lexicon.any_of(_PEOPLE.state_codes)}{_BOLD}{_DASH}(?=[A-Z“\"])"
# Behind who sends out a press release its day may follow: HALMAR, Orul - Harbour Newswire - 3 July 2025 - The pier
_DAY_BEHIND = rf"(?:(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}),? \d{{4}}{_DASH})?"
# An agency without a place: (TRINIDAD POST) – Teachers
_ALONE = rf"{_BOLD}\([A-Z][A-Z .&]{{2,30}}\){_BOLD}{_DASH}(?=[A-Z“\"])"
# In India and its neighbours a colon ends it: MARSK: Police; MARSK, Orul: Police; Marsk, July 3 (LNS): Police
_COLON = rf"{_BOLD}:{_BOLD}\s+(?=[A-Z“\"])"
_BEFORE_COLON = rf"{_BOLD}{_NAMES}(?:{_DAY}(?:,? \d{{4}})?(?:{_WIRE})?|{_WIRE})\.?{_COLON}"
_REGION = rf"(?:, {_NAMES}| ?\({_NAMES}\))?"
_ALONE_BEFORE_COLON = rf"{_BOLD}(?P<alone>{_CAPITALS}|{_NAMES}){_REGION}{_COLON}"
# A line that holds nothing else: MARSK, 3 July 2025 (Orul News); MARSK (Orul News); Marsk, 3 July 2025
_ALONE_ON_LINE = (
    rf"{_BOLD}(?:{_CAPITALS}(?:, ?{_NAMES})?(?:(?:{_DAY_AND_YEAR}|{_DAY})(?:{_AGENCY})?|{_AGENCY})"
    rf"|{_NAMES}(?:, {_NAMES})?(?:{_DAY_AND_YEAR}|{_DAY}{_AGENCY})(?:{_AGENCY})?)\.?{_BOLD}\s*"
)
_FIRST_PERSON = regexes.compile(rf"\b(?:I|{lexicon.any_of(_SPEECH.first_persons)})\b", re.IGNORECASE)
"""What people say of themselves in a transcript, and no report says in its first sentence."""
_LABEL = regexes.compile(rf"^{_BOLD}[A-ZÀ-Þ][A-ZÀ-Þ .'’()/-]{{1,40}}{_REGION}:", re.MULTILINE)
_DATELINE = regexes.compile(
    rf"{_BOLD}(?:{_CAPITALS}{_MORE}(?:{_AGENCY}(?:{_DAY_AND_YEAR})?)?|{_NAMES}{_MORE}{_AGENCY})\.?{_BOLD}{_DASH}{_DAY_BEHIND}(?=\S)"
    rf"|{_ALONE}|{_WITH_YEAR}|{_IN_STATE}|{_UNDASHED}|{_LISTED}|{_BEFORE_COLON}|{_ALONE_BEFORE_COLON}"
    rf"|{_BOLD}{_WIRE}{_DASH}(?=[A-Z“\"])"
)


@cache
def places() -> frozenset[str]:
    """Places and seats of government, in small letters."""
    return _PEOPLE.places.union(seat.lower() for seat in _PEOPLE.seats)


def end(text: str, paragraph: Span) -> int:
    """Where the dateline of a paragraph ends and its first sentence begins; the start where there is none."""
    last = min(paragraph.end, paragraph.start + _LONGEST_CHARACTERS)
    if _MARK.search(text, paragraph.start, last) is None:
        return paragraph.start
    match = _DATELINE.match(text, paragraph.start, last)
    if match is None or (match["place"] and match["place"].lower() not in places()):
        return paragraph.start
    if match["alone"] and not _is_place_alone(text, paragraph, match["alone"]):
        return paragraph.start
    return match.end()


def is_alone(text: str, line: Span) -> bool:
    """Whether a line is a dateline and nothing else: a place with its day, its agency or both."""
    if line.end - line.start > _LONGEST_CHARACTERS or _DAY_OR_AGENCY.search(text, *line) is None:
        return False
    return _alone_on_line().fullmatch(text, *line) is not None


@cache
def _alone_on_line() -> re.Pattern[str]:
    return regexes.compile(_ALONE_ON_LINE)


def is_listed(place: str) -> bool:
    """Whether a name, in capitals or not, is that of a country, a region or a town that is known as one."""
    return place.lower() in places() or (place.title() if place.isupper() else place) in lexicon.towns().towns


def _is_place_alone(text: str, paragraph: Span, name: str) -> bool:
    """Whether a name before a colon is the place of a report, and not who speaks in a transcript, or a heading."""
    if paragraph.start > _ON_TOP_CHARACTERS or paragraph.end - paragraph.start < _SHORTEST_LEAD_CHARACTERS:
        return False
    if is_listed(name):
        return True
    first = _LABEL.search(text) if name.isupper() else None
    is_only = first is not None and _LABEL.search(text, first.end()) is None
    return is_only and _FIRST_PERSON.search(text, paragraph.start, paragraph.end) is None
