"""Where a report that opens with a place says so: HALMAR, July 3 (Agency) — , before its first sentence."""

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_PEOPLE = lexicon.people()
_PLACES = _PEOPLE.places.union(seat.lower() for seat in _PEOPLE.seats)

_LONGEST_CHARACTERS = 100
"""With a place of four words, a country, a day and an agency one has fewer; after more a dash is one of a sentence."""
_MARK = regexes.compile("[—–―)-]")
"""A dateline has one of these at its end."""
_BOLD = r"[*_]{0,3}"
_DASH = r"(?:\s*(?:[—–―]|--?)\s+|(?<=\))[—–―])"
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
_DATELINE = regexes.compile(
    rf"{_BOLD}(?:{_CAPITALS}{_MORE}(?:{_AGENCY}(?:{_DAY_AND_YEAR})?)?|{_NAMES}{_MORE}{_AGENCY})\.?{_BOLD}{_DASH}(?=\S)"
    rf"|{_WITH_YEAR}|{_UNDASHED}|{_LISTED}"
)


def end(text: str, paragraph: Span) -> int:
    """Where the dateline of a paragraph ends and its first sentence begins; the start where there is none."""
    last = min(paragraph.end, paragraph.start + _LONGEST_CHARACTERS)
    if _MARK.search(text, paragraph.start, last) is None:
        return paragraph.start
    match = _DATELINE.match(text, paragraph.start, last)
    if match is None or (match["place"] and match["place"].lower() not in _PLACES):
        return paragraph.start
    return match.end()
