"""Turns of a transcript (`NAME: words`) and of an interview (`Q: words`, `A: words`), and who asks and answers."""

import re
from collections import Counter
from functools import cache

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.speech import attribution
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, trim
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TAGS = lexicon.tags()
_TEXT = lexicon.text()

# A name in capitals, or one in mixed case that recurs; words between quotation marks are quotations.
# A bracket with a name belongs to the label: CHAIR (SEN. ANN DOE).
_CAPITAL = "[A-ZÀ-Þ]"
_CAPITALS = (
    rf"{_CAPITAL}[A-ZÀ-Þ.'’-]+(?: {_CAPITAL}[A-ZÀ-Þ.'’-]*){{0,4}}"
    rf"(?: \((?:{_CAPITAL}[\w.'’-]* ){{1,4}}{_CAPITAL}[\w.'’-]+\))?"
)
_INITIALS = rf"(?:{_CAPITAL}\. ?){{1,3}}{_CAPITAL}[\w'’-]+(?: {_CAPITAL}[\w'’-]*)?"
# A region, a post, what somebody is doing, a time: they describe the name and are not part of it.
_BRACKET = r"[\[(][^()\[\]\n]{1,80}[\])]"
_MORE = rf"(?:(?:,? {_BRACKET}){{1,2}}|,(?: [\w'’-]+){{1,7}}| of [A-Z]\w+| - [A-Z]\w+(?: \w+){{0,3}})?"
_CLOCK = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?"
_SENT = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?"
_MESSAGE = rf"(?:\[{_SENT}\]|{_SENT} -) "
"""What a messenger writes before the name when a talk is saved: [20/05/2026, 06:41:03], 20/05/2026, 06:41 -."""
_OPENS_MESSAGE = frozenset("[0123456789")
_TIME = rf"(?:{_CLOCK}\s+|{_MESSAGE})?"
_IN_RECORDING = regexes.compile(r"[\[(]\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]|\d{1,2}:\d\d:\d\d")
"""A time in brackets, or with seconds, is one in a recording; another may be that of a note: 10:05 Marsk: …"""
_LETTERS = regexes.compile(r"[^\W\d_]+")
_TIME_ALONE = regexes.compile(rf"[ \t]{_CLOCK}\s*\Z")
"""The time of a label that stands above its words."""
_HONOURABLE = r"(?:The (?:Rt\.? )?Hon\.? )?"
_ADDRESSED = rf"{_CAPITAL}[A-Za-z]+\.? (?:{_CAPITAL}[\w'’-]*\.? ){{0,2}}{_CAPITAL}[\w'’-]+"
_LONGEST_LABEL_CHARACTERS = 400
"""A label has at most fifteen words and a bracket of eighty characters."""
_MARKS_OF_LABELS = (":", "—", "–", " -- ")
_STOPPED = regexes.compile(rf"[*_]*(?:[QA](?:\b|\d)|{_ADDRESSED}(?: of {_CAPITAL}\w+)?\.\s)")
"""The beginning of a label without a colon: Q. The pier?; Mr. DOE. It is late."""
SIDES = ("Q", "A")
"""The one who asks, and the one who answers."""
_DAYS = frozenset((*_DATES.months, *_DATES.month_abbreviations, *_DATES.weekdays, *_DATES.weekday_abbreviations))
_FEWEST_TURNS, _FEWEST_TURNS_OF_ONE, _FEWEST_SPEAKERS = 3, 2, 2
"""One such line may be a headline; a transcript has more, and its speakers take more than one turn."""
_REACH_CHARACTERS = 3000
"""How far from the turns the interviewer and interviewee may be named: in the paragraphs above, or the byline below."""
_AROUND_CHARACTERS = 30
"""How far beside a name the words that say so may begin."""


@cache
def _name() -> str:
    """A name in mixed case, with its particles, as a pattern."""
    return (
        rf"(?:{any_of(_PEOPLE.name_particles)}[ -]){{0,2}}{_CAPITAL}[\w.'’-]+"
        rf"(?: (?:{any_of(_PEOPLE.name_particles)}[ -])?{_CAPITAL}[\w.'’-]*){{0,3}}(?: \d{{1,2}})?"
    )


@cache
def _holder_pattern() -> re.Pattern[str]:
    """Who holds a post, behind it in a label: THE CHAIR (Ms Doe)."""
    return regexes.compile(rf"\((?P<holder>{_name()})\)")


@cache
def _with_post() -> re.Pattern[str]:
    """A name with a post behind it in a bracket, in a list: Ann Doe MP (Chair)."""
    return regexes.compile(rf"(?<!\w)(?P<holder>{_name()}) \((?:[Tt]he )?(?P<post>[A-Za-z]+)\)")


@cache
def _examines() -> re.Pattern[str]:
    """The heading of an examination in a court: whoever it names asks from there on."""
    return regexes.compile(rf"BY (?P<name>{_ADDRESSED})\s?:")


@cache
def _interjected() -> re.Pattern[str]:
    """What a record of a parliament notes on a line of its own: Opposition members interjecting."""
    return regexes.compile(rf"[^.!?:]{{1,60}}\b{any_of(_SPEECH.interjected)}[.:—–-]*")


@cache
def _narrates() -> re.Pattern[str]:
    """What the reporter tells between answers: closing marks and who says so in the present: “...,” she says."""
    return regexes.compile(rf"[,.?!…][”\"’] (?:s?he|{_name()}) (?:says|adds)\b")


@cache
def _somebody() -> re.Pattern[str]:
    """A label without a name: An hon. Member: …; Members of it are heard as well."""
    return regexes.compile(rf"(?:{any_of(_TEXT.determiners)} )?(?:[\w.]+ ){{0,2}}(?P<role>\w+?)s?:\s", re.IGNORECASE)


@cache
def _talk() -> re.Pattern[str]:
    """What shows that somebody talks, and that the labels are no headings of notes: Marsk: The keeper is ill."""
    return regexes.compile(rf"\?|!|\b{any_of(_SPEECH.talkers)}\b", re.IGNORECASE)


@cache
def _before_asking() -> re.Pattern[str]:
    """What stands before the name of whoever asks: talks to, interviewed by, By."""
    return regexes.compile(
        rf"(?:\b{any_of(_SPEECH.talking)} (?:to|with)|\b[Ii]nterview(?:ed)? by"
        r"|(?:^|\n)[*_\s]*(?:By|BY)(?: \w+\.?)?)\s+$"
    )


@cache
def _before_answering() -> re.Pattern[str]:
    """What stands before the name of whoever answers: questions for, a talk with."""
    return regexes.compile(
        rf"\b(?:questions (?:for|to)|{any_of(_SPEECH.talks)} with|interview\s?[:|–—-])\s+$", re.IGNORECASE
    )


@cache
def _after_answering() -> re.Pattern[str]:
    """What stands behind the name of whoever answers: talks about it, having been sworn."""
    return regexes.compile(rf"\s+(?:was |is |has )?{any_of(_SPEECH.talking)}\b|,[^.\n]{{0,80}}\bsworn\b")


@cache
def _turn_pattern() -> re.Pattern[str]:
    """The label of a turn, which most articles have no need of."""
    sides = any_of((*_SPEECH.asking_sides, *_SPEECH.answering_sides))
    return regexes.compile(
        rf"{_TIME}(?:Q\d{{1,4}}\.?[ \t]+)?(?:\*\*|__)?{_HONOURABLE}"
        rf"(?:(?P<spelled>(?i:{sides}))(?: \d{{1,2}})?\s?:"
        rf"|(?P<name>{_INITIALS}|{_CAPITALS}|{_name()})"
        rf"(?:{_MORE}\s?:(?![*_]*\s+[\"“„«‘'])|[ \t]+{_CLOCK}[ \t]*(?=\n|\Z))"
        rf"|\[(?P<voice>{_name()})\]\s?:"
        rf"|(?P<presented>{_name()})(?: -- [^\n]{{2,60}}){{1,3}}(?=\n|\Z)"
        rf"|(?P<post>{_CAPITAL}[\w'’-]*\.?(?:,? [\w'’-]+){{1,14}}) \((?P<holder>{_name()})\)\s?:"
        rf"|{_CLOCK}[ \t]+(?P<timed>{_CAPITALS}|{_name()})[ \t]*(?=\n|\Z)"
        rf"|{_CLOCK}[ \t]+From[ \t]+(?P<chats>{_name()})[ \t]+to[ \t]+[^:\n]{{1,60}}:"
        rf"|(?P<stopped>{_ADDRESSED})(?:(?: of {_CAPITAL}\w+)?\.(?=\s+[A-Z\"“])"
        rf"|(?:\s?{_BRACKET}){{0,2}}\s?[—–](?=\s?[A-Z\"“]))"
        rf"|(?P<side>[QA](?=\s?[:.])|Q(?=\s+[A-Z])|A(?=[ \t]{{2,}}[A-Z]))(?:\s?[:.])?)"
        r"(?:\*\*|__)?(?:\s+(?=\S)|(?<=[^\W\d]:)(?=[A-Z])|(?<=[—–])(?=[A-Z\"“])|\Z)"
    )


class Turn(msgspec.Struct, frozen=True):
    """What one speaker says until the next: the name as printed and its place, and the words by paragraph.

    `rule` names the rule that found it; `holder` is where the name of whoever speaks stands, if the label is a post or
    the letter of a side.
    """

    name: str
    mention: Span
    words: tuple[Span, ...]
    rule: str
    holder: Span | None = None


class Interview(msgspec.Struct, frozen=True):
    """Who asks and who answers, as far as the words around the turns say."""

    asks: Party | None
    answers: Party | None


def find(text: str, paragraphs: list[Span]) -> list[Turn]:
    """The turns of a transcript, in order; none when the text is not a transcript.

    A paragraph without a name between two turns continues the turn before it.
    """
    if sum(_may_be_turn(text, paragraph) for paragraph in paragraphs) < _FEWEST_TURNS:
        return []
    matches = [_match(text, paragraph) for paragraph in paragraphs]
    last_names = Counter(_last_name(match) for match in matches if match)
    speak = {
        _label(match)
        for match in matches
        if match and (last_names[_last_name(match)] >= _FEWEST_TURNS_OF_ONE or _without_bracket(match).isupper())
    }
    if speak:  # beside somebody who speaks again whoever speaks once has a turn, too, and not the one before
        speak |= {_label(match) for match in matches if match and (_is_timed(match) or _is_somebody(match))}
    numbers = [number for number, match in enumerate(matches) if match and _label(match) in speak]
    if len(numbers) < _FEWEST_TURNS or _are_headings(matches, numbers):
        return []
    questions = _questions(text, paragraphs, numbers) if len(speak) < _FEWEST_SPEAKERS else frozenset()
    if len(speak) < _FEWEST_SPEAKERS and not questions:
        return []
    turns: list[tuple[re.Match[str], Span | None, list[Span]]] = []
    holders = _listed_holders(text, speak, paragraphs[numbers[0]].start)
    label = matches[numbers[-1]]
    stands_alone = label is not None and label.end() == paragraphs[numbers[-1]].end  # its words stand below it
    for number in range(max(0, numbers[0] - 1), min(numbers[-1] + 1 + stands_alone, len(paragraphs))):
        match, paragraph = matches[number], paragraphs[number]
        if match and _label(match) in speak:
            words = trim(text, match.end(), paragraph.end)
            if match.group()[0] in _OPENS_MESSAGE and _is_of_messenger(text, words):
                continue
            turns.append((match, _holder(match, holders), [words] if words.start < words.end else []))
        elif examines := _examines().fullmatch(text, *paragraph):
            holders[SIDES[0]] = Span(*examines.span("name"))
        elif turns and number not in questions and not _is_aside(text, paragraph):
            turns[-1][2].append(paragraph)
    if not any(_talk().search(text, *part) for *_, words in turns for part in words):
        return []
    return [_turn(match, holder, words) for match, holder, words in turns if words]


def _are_headings(matches: list[re.Match[str] | None], numbers: list[int]) -> bool:
    """Whether labels in capitals, none of which comes twice, head the items of a report: ENERGY: Oil rose."""
    labels = [match for number in numbers if (match := matches[number])]
    if any(_is_timed(match) or not _without_bracket(match).isupper() for match in labels):
        return False
    names = {_without_bracket(match) for match in labels}
    is_again = any(
        _last_name(match) in names and " " in _without_bracket(match) for match in labels
    )  # ADA QUILL, QUILL
    return not is_again and len(names) == len(labels)


def _is_of_messenger(text: str, words: Span) -> bool:
    """Whether words are those of a program: image omitted."""
    small = words.of(text).lower().strip("<> .")
    return any(map(small.startswith, _SPEECH.notes_of_messengers))


def _may_be_turn(text: str, paragraph: Span) -> bool:
    """Whether a paragraph may begin with a label: with a colon, a dash, the letter of a side, or a name and a stop."""
    head = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST_LABEL_CHARACTERS)]
    return any(mark in head for mark in _MARKS_OF_LABELS) or _STOPPED.match(head) is not None


def _turn(match: re.Match[str], holder: Span | None, words: list[Span]) -> Turn:
    name = _label(match)
    return Turn(name, Span(*match.span(str(match.lastgroup))), tuple(words), _rule(name).name, holder)


def _holder(match: re.Match[str], holders: dict[str, Span]) -> Span | None:
    """Where the name of whoever holds the post of a label stands: beside it, or in the last label that has it."""
    post = _without_bracket(match)
    found = _holder_pattern().search(match.string, *match.span())
    if found is not None and _is_held(match["post"] or post, found["holder"]):
        holders[post] = Span(*found.span("holder"))
    return holders.get(post)


def _listed_holders(text: str, labels: set[str], end: int) -> dict[str, Span]:
    """Where those stand in a list above the turns whose post is all that a label has: Members: Ann Doe (Chair)."""
    posts = {label: label.lower().removeprefix("the ") for label in labels}
    posts = {label: post for label, post in posts.items() if post in _PEOPLE.titles_and_roles}
    if not posts:
        return {}
    start = max(0, end - _REACH_CHARACTERS)
    listed = {found["post"].lower(): Span(*found.span("holder")) for found in _with_post().finditer(text, start, end)}
    return {label: listed[post] for label, post in posts.items() if post in listed}


def _is_held(post: str, holder: str) -> bool:
    """Whether the label of a turn is a post, and a bracket behind it has the name of a person: The Chair (Ms Doe)."""
    words = _LETTERS.findall(post.lower())
    first, *rest = _LETTERS.findall(holder.lower())
    given = lexicon.given_names().all
    is_person = bool(rest) and (first in _PEOPLE.all_titles or first in given)
    return is_person and given.isdisjoint(words) and not _PEOPLE.titles_and_roles.isdisjoint(words)


def _questions(text: str, paragraphs: list[Span], numbers: list[int]) -> frozenset[int]:
    """The numbers of the questions before the turns of one who answers them, with his name; none where some have none.

    Who asks is named with the first question at most, as in many an interview.
    """
    before = frozenset(number - 1 for number in numbers)
    is_asked = all(text[paragraphs[number].end - 1] == "?" for number in before if number >= 0)
    return before if is_asked and -1 not in before and before.isdisjoint(numbers) else frozenset()


def _is_aside(text: str, paragraph: Span) -> bool:
    """Whether a paragraph between two turns is none of the speaker's: (Laughter.) Marrow: No. An hon. Member: No."""
    is_heading = paragraph.of(text).isupper() and text[paragraph.end - 1].isalpha()
    if text[paragraph.start] in "([#>*_" or is_heading or _interjected().fullmatch(text, *paragraph):
        return True
    if _narrates().search(text, *paragraph):
        return True  # “He never knew,” she says.
    match = _match(text, paragraph)
    if match is not None:
        return _label(match).lower() not in _TAGS
    other = _somebody().match(text, *paragraph)
    return other is not None and other["role"].lower() in _PEOPLE.titles_and_roles


def _is_timed(match: re.Match[str]) -> bool:
    """Whether the time of a recording stands before a label, or any time alone behind it."""
    return bool(_IN_RECORDING.match(match.group()) or _TIME_ALONE.search(match.group()))


def _is_somebody(match: re.Match[str]) -> bool:
    """Whether a label tells a person by itself: Mr Reed, Ada Quill, The Speaker; not Weather, nor The Bottom Line."""
    first, *rest = _LETTERS.findall(_without_bracket(match).lower()) or [""]
    if first == "the":
        return bool(rest) and rest[-1] in _PEOPLE.titles_and_roles
    return bool(rest) and (first in _PEOPLE.all_titles or first in lexicon.given_names().all)


def _rule(name: str) -> Rule:
    return attribution.SIDE if name in SIDES else attribution.TURN


def _match(text: str, paragraph: Span) -> re.Match[str] | None:
    """The label of a turn at the start of a paragraph; one that ends in a full stop has a title: Mr. DOE. The CHAIR."""
    match = _turn_pattern().match(text, *paragraph)
    if match is not None and (_is_when(match) or _opens_with_preposition(match["name"] or "")):
        return None
    if match is not None and match["post"] is not None:
        return match if _is_held(match["post"], match["holder"]) else None
    if match is None or match["stopped"] is None:
        return match
    title, _, name = match["stopped"].partition(" ")
    is_title = title.lower() in _PEOPLE.all_titles or title.lower().rstrip(".") in _PEOPLE.all_titles
    return match if is_title or (title == "The" and name.rpartition(" ")[2].isupper()) else None


def _is_when(match: re.Match[str]) -> bool:
    """Whether the label of a line is a day or an hour, as in a chronicle: Oct. 6, 1923: The pier opens; 21:40 GMT."""
    if match.group()[0].isdigit() and not _is_timed(match) and _label(match).lower() in _FIGURES.clock_words:
        return True
    first, _, rest = _label(match).partition(" ")
    return first.rstrip(".").lower() in _DAYS and (not rest or rest[-1].isdigit())


def _opens_with_preposition(name: str) -> bool:
    """Whether a name stands behind a preposition and is no label: With Ann Doe: …; but Per Olsen: …."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.lower() in _TEXT.prepositions and first.lower() not in lexicon.given_names().all


def _label(match: re.Match[str]) -> str:
    if side := match["side"] or match["spelled"]:
        return SIDES[side == SIDES[1] or side.lower() in _SPEECH.answering_sides]
    return match[str(match.lastgroup)]


def _without_bracket(match: re.Match[str]) -> str:
    """The label of a turn without the name in brackets that only the first has: THE CHAIR (Ms Doe)."""
    return _label(match).partition(" (")[0]


def _last_name(match: re.Match[str]) -> str:
    """The last word of a label: Ada Quill takes one turn, and Quill the others."""
    return _without_bracket(match).rpartition(" ")[2]


def interview(article: Parts, turns: list[Turn]) -> Interview:
    """Who asks and who answers in the turns of an interview, from the words before and after them."""
    first, last = turns[0].mention.start, turns[-1].words[-1].end
    asks: Party | None = None
    answers: Party | None = None
    around: Counter[str] = Counter()
    parties: dict[str, Party] = {}
    introduced: set[str] = set()
    for mention, party in article.register.history:
        span = mention.span
        near = first - _REACH_CHARACTERS <= span.start < first or last <= span.start < last + _REACH_CHARACTERS
        if not near or party.kind != "person":
            continue
        before = article.text[max(0, span.start - _AROUND_CHARACTERS) : span.start]
        if asks is None and _before_asking().search(before):
            asks = party
        elif answers is None and (
            _before_answering().search(before)
            or _after_answering().match(article.text, span.end, span.end + _AROUND_CHARACTERS)
        ):
            answers = party
        around[party.name] += 1
        if span.start < first:
            introduced.add(party.name)
        parties[party.name] = party
    others = [name for name in around if asks is None or name != asks.name]
    if answers is None and len(others) == 1:
        answers = parties[others[0]]
    above = [name for name in others if name in introduced]
    if answers is None and len(above) == 1:
        answers = parties[above[0]]  # others are only named below the turns
    return Interview(asks, answers)
