"""Numbers that are part of a code, a score or a list: 3-2, M21, 0800 555 0177, phases 1, 2 and 3."""

import re

from briefcli import regexes
from briefcli.extract.figures import harm, listed
from briefcli.extract.figures.case import Case, first
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import FINITES, NAME, NOMINAL, NUMBER, letters
from briefcli.extract.text.lexicon import any_of

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()

_PAIRED = regexes.compile(r"(?:\+|\d\)|\d[:/]|\d[-–])$|(?:[^\W\d_]-)$|[#@_.'’]$")
_FOLLOWED = regexes.compile(rf"\([a-z]\)|[:/)]\d|[-–]\d|[-–]?[^\W\d_]*\d|{any_of(_NUMBERS.ordinal_endings)}\b|_")
_PREFIXED = regexes.compile(rf"\b{any_of(_FIGURES.prefixes_of_numbers)}-$")
_LISTED = regexes.compile(r"[.)]\s")
_MOST_ITEMS = 100
"""A list has fewer numbered items."""
_SIGNED_KINDS = ("percentage", "measure", "money")
_LEAST_OF_CODE_UNITS = 100
"""A currency whose letters name meetings, too, buys nothing for less."""
_LONGEST_PAIRED_CHARACTERS = 3
_LONGEST_PREFIX_CHARACTERS = 6
"""Longest prefix joined to a number: under-."""
_LONGEST_FOLLOWED_CHARACTERS = 12
_LONGEST_LETTERS_OF_MEASURE = 3
"""Up to so many letters joined to digits, and not a unit, make a code; more may be the noun that is counted."""
_BETWEEN_PARTS = (" ", "-", "–", "\u00a0", "")
_TELEPHONE = regexes.compile(r"(?<![\d-])(?:\(\d{3}\)[ -]?\d{3}[ -]\d{4}|1-8\d\d-\w+|\d{3}-\d{3}-\d{4})(?![\d-])")
_PAGES = regexes.compile(r"\d+[-–]\d+ \((?:1[89]|20)\d\d\)")
"""The pages of a journal and its year, as references tell them: 574, 16-17 (2019)."""
_AREA = regexes.compile(r"\(0(?:\d{1,4}\)|\)\d{2,4}) ?\Z")
_FEWEST_DIGITS_BEHIND_AREA = 5
"""A number behind an area code between brackets is at least this long."""
_REACH_TO_CALL_WORDS = 6
"""Most words from “call” or “text” to the number."""
_SPELT_TELEPHONE = regexes.compile(r"\d{3}-[A-Z]{3,}\b")
_BEHIND_SPELT = regexes.compile(r"\d-[A-Z]{3,} \(\Z")
_LONGEST_SPELT_CHARACTERS = 16
"""How far before digits between brackets a telephone number in letters may begin."""
_SET = r"\d{1,2}[-–]\d{1,2}"
_IN_SET = regexes.compile(r"\d[-–]\d{1,2} \(\Z")
_SETS_BEFORE = regexes.compile(rf"{_SET}(?: \(\d{{1,2}}\))?,? (?:and )?\Z")
_SETS_BEHIND = regexes.compile(rf"(?: \(\d{{1,2}}\))?,? (?:and )?{_SET}(?!\d)")
_NUMBERS_OF_SET = 2
_MOST_GAMES = 7
"""Most games that one side wins in a set with a tie-break."""
_REACH_TO_SET_WORDS = 6
"""How far behind a score the word for its set stands: in her opening set."""
_LONGEST_SET_CHARACTERS = 16
"""Longest set of a match, with what is joined to it: 7-6 (10), and."""
_SECTION = regexes.compile(r"(?:\d[A-Z]?|\d[A-Z] )\(\Z")
_SHORT_TELEPHONE = regexes.compile(r"\d{3}-\d{4}")
_GROUPED_TELEPHONE = regexes.compile(r"[01]\d{3} \d{3} \d{3}(?!\d)")
"""Two numbers whose second has two groups: 1800 333 000."""
_LONGEST_AREA_CHARACTERS, _REST_CHARACTERS = 8, 12
"""How far before a number its area code, and behind it the rest of a telephone number, may stand."""
_RESOLUTIONS = (4_000, 8_000)
"""The values that 4K and 8K would have."""
_LISTED_NUMBERS = letters("NUMBER COMMA COORDINATOR")
_MOST_WORDS_IN_BRACKET = 9
"""Most words of a bracket on what a law says, its marks included."""


def case(at: Place, unit: Unit) -> Case | None:
    """The case that fits digits: joined to something, or in a row."""
    return first(GLUED, at, unit)


def _has_letters_before(at: Place, unit: Unit) -> bool:
    if (
        unit.name in _FIGURES.codes_of_summits
        and unit.kind == "money"
        and (at.amount.value or 0) < _LEAST_OF_CODE_UNITS
    ):
        return True  # COP27
    return bool(at.first.prefix) and (unit.kind != "money" or unit.rule == listed.MONEY.name)


def _is_network(at: Place, unit: Unit) -> bool:
    is_resolution = at.written[-1] == "K" and at.amount.value in _RESOLUTIONS  # 4K video
    return is_resolution or (at.last.suffix == "G" and unit.kind == "measure")  # grams have a small letter


def _has_letters_behind(at: Place, unit: Unit) -> bool:
    suffix = at.last.suffix
    if suffix and unit.kind == "money" and suffix.lower() == unit.head:
        return suffix.isupper() or at.before in _FIGURES.labels  # flat 12c
    if not suffix or unit.kind not in ("noun", "none"):
        return False
    is_name = suffix[0].isupper() and not suffix.isupper()  # 7News cameras
    return is_name or len(suffix) <= _LONGEST_LETTERS_OF_MEASURE or not at.after.startswith(suffix.lower())


def _is_telephone(at: Place, unit: Unit) -> bool:
    if unit.kind not in ("none", "noun") or not at.written[-1:].isdigit():
        return False
    near = at.text[max(0, at.start - _LONGEST_AREA_CHARACTERS) : at.end + _REST_CHARACTERS]
    if "-" not in near and ")" not in near:
        return False
    if _TELEPHONE.search(near) is not None:
        return True
    return unit.kind == "none" and _SHORT_TELEPHONE.fullmatch(at.written) is not None


def _is_behind_area(at: Place, unit: Unit) -> bool:
    near = at.text[max(0, at.start - _LONGEST_AREA_CHARACTERS) : at.start]
    is_long = at.written.isdigit() and len(at.written) >= _FEWEST_DIGITS_BEHIND_AREA
    return is_long and unit.kind in ("none", "noun") and _AREA.search(near) is not None


def _is_called(at: Place, unit: Unit) -> bool:
    """Whether a word before a number tells that it is one to call: text MILL to 61124, call Marsk Help on 116123."""
    is_long = at.written.isdigit() and len(at.written) >= _FEWEST_DIGITS_BEHIND_AREA
    if not is_long or unit.kind != "none" or at.before not in _FIGURES.before_number_called:
        return False
    known = _FIGURES.short_messages | (_FIGURES.telephone_verbs if at.before == "on" else frozenset())
    for index in range(at.index - 1, max(at.sentence[0], at.index - _REACH_TO_CALL_WORDS) - 1, -1):
        if at.statement.word(index).rpartition("/")[2] in known:  # SMS/MMS
            return True
        if at.statement.tags[index] in FINITES or at.statement.tags[index] == NUMBER:
            return False
    return False


def _is_spelt_telephone(at: Place, _: Unit) -> bool:
    before = at.text[max(0, at.start - _LONGEST_SPELT_CHARACTERS) : at.start]
    return _SPELT_TELEPHONE.match(at.text, at.start) is not None or _BEHIND_SPELT.search(before) is not None


def _is_in_bracket(at: Place, opening: re.Pattern[str]) -> bool:
    before = at.text[max(0, at.start - _LONGEST_SET_CHARACTERS) : at.start]
    return at.text[at.end : at.end + 1] == ")" and opening.search(before) is not None


def _is_tie_break(at: Place, unit: Unit) -> bool:
    return unit.kind == "none" and _is_in_bracket(at, _IN_SET)


def _is_set(at: Place, unit: Unit) -> bool:
    if len(at.amount.numerals) != _NUMBERS_OF_SET or unit.kind != "none":
        return False
    before = at.text[max(0, at.start - _LONGEST_SET_CHARACTERS) : at.start]
    return _SETS_BEFORE.search(before) is not None or _SETS_BEHIND.match(at.text, at.end) is not None


def _is_next_label(at: Place, unit: Unit) -> bool:
    """Whether it follows a number that is named by a label, with only commas and links between them."""
    index = at.index - 1
    while at.statement.tag(index) in _LISTED_NUMBERS and at.statement.word(index) != ".":
        index = _before_bracket(at, index - 1)
    label = at.statement.word(index)
    is_several = label.endswith("s") or at.statement.words(index, index + 1)[:1].isupper()  # Phase 1, 2 and 3
    is_range = len(at.amount.numerals) > 1  # questions 1 to 41; corrects the sum in paragraph 4 to 260
    if index == at.index - 1 and is_range:
        return label in _FIGURES.labels and unit.kind == "none"
    if label not in _FIGURES.labels or not is_several or at.tag_before == NUMBER or index == at.index - 1:
        return False
    return unit.kind == "none" or not unit.head.endswith("s")


def _before_bracket(at: Place, index: int) -> int:
    """The word before a bracket that ends at a word and explains a number: Sections 41 (arson) and 77."""
    if at.statement.word(index) != ")":
        return index
    near = range(index - 1, max(at.sentence[0], index - _MOST_WORDS_IN_BRACKET), -1)
    return next((here - 1 for here in near if at.statement.word(here) == "("), index)


_MOST_WICKETS = 10
"""Most wickets that fall in an innings, so that the smaller number of two tells of them."""


def _is_of_runs(at: Place) -> bool:
    """Whether a number alone is what a batter, or two, made: resuming on 88, shared 167 for the sixth."""
    words = at.statement.vocabulary
    if at.amount.is_share or words.isdisjoint(_FIGURES.words_of_cricket) or not harm.TELLING.isdisjoint(words):
        return False
    is_apart = (at.before, at.after) == ("(", ")") or (at.before == "for" and at.word(-2) == "out")
    return is_apart or at.before in _FIGURES.before_runs or at.after in ("off", "not")


_ENDS_FIGURES_OF_BOWLER = (")", ";", ",", ".", "and")
"""What stands behind the wickets and runs of one bowler."""


def _is_score(at: Place, unit: Unit) -> bool:
    if _is_of_cricket(at, unit):
        return True
    if len(at.amount.numerals) > 1:
        if at.before == "at" and not _FIGURES.words_of_betting.isdisjoint(at.statement.vocabulary):
            return "-" in at.written  # the favourite at 2-5
        is_of_sides = _is_between_teams(at) or _is_of_goals_and_points(at, unit) or _is_of_set(at, unit)
        return unit.head in _FIGURES.ends_score or is_of_sides
    is_second = at.before == "to" and at.tag(-2) == NUMBER
    is_first = at.after == "to" and at.tag(2) == NUMBER
    if unit.kind != "none" or not (is_first or is_second):
        return False
    from_word = at.word(-3) if is_second else at.before
    return from_word not in ("from", "by") and not _FIGURES.scoring.isdisjoint(at.statement.vocabulary)


def _is_of_cricket(at: Place, unit: Unit) -> bool:
    """Whether numbers are runs and wickets, or a bowler’s wickets and runs: scored 245 for six, took 5-42."""
    if unit.kind != "none" or at.is_hedged:
        return False
    if len(at.amount.numerals) > 1:
        is_few = at.amount.low is not None and at.amount.low <= _MOST_WICKETS
        is_bowler = at.tag_before == NAME and at.after in _ENDS_FIGURES_OF_BOWLER  # (Reed 3-18; Doe 2-40)
        return is_few and "-" in at.written and (is_bowler or at.before in _FIGURES.takes_wickets)
    if _is_of_runs(at):
        return True
    words = _FIGURES.scoring | _FIGURES.words_of_cricket | _FIGURES.makes_runs
    if words.isdisjoint(at.statement.vocabulary) or "for" not in (at.before, at.after):
        return False
    number = at.number - (at.before == "for")
    if number < 0 or number + 1 >= len(at.statement.amounts):
        return False
    first, second = at.statement.places[number], at.statement.places[number + 1]
    runs, wickets = (at.statement.amounts[here].value or 0 for here in (number, number + 1))
    is_alone = at.statement.tag(second + 1) not in (*NOMINAL, NUMBER) and second == first + 2
    lead = at.statement.word(first - 1)
    is_bowled = runs <= _MOST_WICKETS < wickets and lead in _FIGURES.takes_wickets
    is_led = lead in ("at", "on") or lead in _FIGURES.makes_runs or lead in _FIGURES.before_runs
    is_told = not _FIGURES.words_of_cricket.isdisjoint(at.statement.vocabulary)
    is_led = is_led or (is_told and lead in _TEXT.forms_of_be)  # was 2 for 61 after 15 overs
    is_reached = is_led and runs <= _MOST_WICKETS  # ended at 6 for 212, resumed at 0 for 2
    return is_alone and (is_bowled or is_reached or runs > _MOST_WICKETS >= wickets)


def _is_of_goals_and_points(at: Place, unit: Unit) -> bool:
    """Whether two numbers and a hyphen are the score of one side: won 1-22 to 1-15, hits 2-7."""
    if unit.kind != "none" or "-" not in at.written:
        return False
    is_first = at.after == "to" and at.tag(2) == NUMBER and at.number + 1 < len(at.statement.amounts)
    is_second = at.before == "to" and at.tag(-2) == NUMBER and at.number > 0
    if is_first or is_second:
        other = at.statement.amounts[at.number + (1 if is_first else -1)]
        return len(other.numerals) > 1 and "-" in other.number.of(at.text)
    return at.before in _FIGURES.scoring


def _is_of_set(at: Place, unit: Unit) -> bool:
    """Whether two small numbers and a hyphen are the games in a set so far: slipped to 1-4 in her opening set."""
    is_pair = unit.kind == "none" and "-" in at.written and at.after == "in"
    is_few = at.amount.high is not None and at.amount.high <= _MOST_GAMES
    return is_pair and is_few and any(at.word(step) in ("set", "sets") for step in range(3, _REACH_TO_SET_WORDS))


def _is_between_teams(at: Place) -> bool:
    """Whether a headline of sport opens with two names and a score between them: Marlow FC 2-3 Stanfield Rovers."""
    first = at.sentence[0]
    before = at.statement.tags[first : at.opening]
    return bool(before) and not before.strip(NAME) and at.tag_after == NAME and "-" in at.written


def _is_emergency(at: Place, unit: Unit) -> bool:
    numbers = at.written.split(" or ")
    if not _FIGURES.emergency_numbers.issuperset(numbers):
        return False
    if len(numbers) > 1:
        return unit.kind == "none"  # call 112 or 999
    calls = at.before in ("to", "out") and at.word(-2) in _FIGURES.behind_emergency_number
    return calls or at.before in _FIGURES.before_emergency_number or at.after in _FIGURES.behind_emergency_number


def _is_followed(at: Place, _: Unit) -> bool:
    end = at.end
    following = at.statement.amounts[at.number + 1 : at.number + 2]
    if at.text[end : end + 1] == "-" and any(one.number.start == end + 1 for one in following):
        return at.first.form == "digits"  # a 7-Eleven shop
    return not at.last.suffix and _FOLLOWED.match(at.text, end, end + _LONGEST_FOLLOWED_CHARACTERS) is not None


def _is_paired(at: Place, unit: Unit) -> bool:
    text, start = at.text, at.start
    if at.written[0] == "+":  # a change is a share or an amount: +0.2%
        return unit.kind not in _SIGNED_KINDS
    return (
        _PAIRED.search(text[max(0, start - _LONGEST_PAIRED_CHARACTERS) : start]) is not None
        and _PREFIXED.search(text[max(0, start - _LONGEST_PREFIX_CHARACTERS) : start]) is None
    )


def _is_item(at: Place, _: Unit) -> bool:
    value = at.first.value
    return at.start == 0 and value is not None and value < _MOST_ITEMS and _LISTED.match(at.text, at.end) is not None


def _is_in_chain(at: Place, unit: Unit) -> bool:
    """Whether it is next to an unreadable part, or is one of three numbers in a row."""
    if unit.kind in _SIGNED_KINDS:
        return False
    amounts, number = at.statement.amounts, at.number
    left, right = _is_chained(at.statement, number), _is_chained(at.statement, number + 1)
    if not (left or right):
        return False
    if (left and _is_unreadable(at.statement, number - 1)) or (right and _is_unreadable(at.statement, number + 1)):
        return at.first.low is None
    if any(one.numerals[0].form != "digits" for one in amounts[max(0, number - 1) : number + 2]):
        return False
    start = amounts[number - left].number.start
    if unit.kind == "none" and _GROUPED_TELEPHONE.match(at.text, start) is not None:
        return True
    if left:
        return right or _is_chained(at.statement, number - 1)
    return _is_chained(at.statement, number + 2)


def _is_chained(statement: Statement, number: int) -> bool:
    """Whether only a space or a hyphen comes between a number and the one before."""
    amounts = statement.amounts
    if not 0 < number < len(amounts):
        return False
    return statement.text[amounts[number - 1].number.end : amounts[number].number.start][:3] in _BETWEEN_PARTS


def _is_unreadable(statement: Statement, number: int) -> bool:
    return statement.amounts[number].numerals[0].value is None


SCORE = Case(
    "score in numbers",
    "Two numbers without a unit joined by “to”, “for” or a hyphen are a score beside a word of sport.",
    "Marsk beat Orul 21 to 14.",
    "Marsk cut its fleet from 21 to 14.",
    _is_score,
)
GLUED = (
    Case(
        "letters before a number",
        "Digits joined to letters before them, other than those of a currency, are a code and count nothing.",
        "The buses M21 and M22 are late.",
        "The buses cost RM21 and RM22.",
        _has_letters_before,
    ),
    Case(
        "mobile network generation",
        "Digits joined to a capital G are a generation of mobile networks and count nothing.",
        "Marsk has a 5G network.",
        "Marsk has a 5g weight.",
        _is_network,
    ),
    Case(
        "letters after a number",
        "Digits joined to letters after them that are not a unit are a code and count nothing.",
        "The council meets in room 12B today.",
        "The council meets 12km away today.",
        _has_letters_behind,
    ),
    Case(
        "pages of a reference",
        "A range of numbers before a year between brackets, after a number and a comma, is that of pages.",
        "Orul Review 574, 16-17 (2019)",
        "Orul sold 574, 16-17 of them boats.",
        lambda at, _: at.before == "," and _PAGES.match(at.text, at.start) is not None,
    ),
    Case(
        "telephone number behind its area",
        "Five digits or more behind an area code between brackets are a telephone number.",
        "Call the mill on (064) 404057.",
        "Call the mill on Sunday (4,064) 404057 times.",
        _is_behind_area,
    ),
    Case(
        "telephone number in letters",
        "Three digits joined to capitals by a hyphen, and digits between brackets behind them, are a telephone number.",
        "Call the mill at 328-TIPS (8477).",
        "Call the mill about 328 tips (8477).",
        _is_spelt_telephone,
    ),
    Case(
        "tie-break of a set",
        "A number between brackets behind a score is the tie-break of a set.",
        "Reed won 7-6 (5) in Orul.",
        "Reed won 76 (5) times in Orul.",
        _is_tie_break,
    ),
    Case(
        "set of a match",
        "Two numbers joined by a hyphen, next to another such pair, are a set of a match.",
        "Reed won 6-4, 3-6, 6-2 in Orul.",
        "Reed won 3-6 times in Orul.",
        _is_set,
    ),
    Case(
        "number of a paragraph",
        "A number between brackets joined to the number before it names a part of a law.",
        "See section 14(1) of the law.",
        "See sections 14 (1 of them new).",
        lambda at, unit: unit.kind == "none" and _is_in_bracket(at, _SECTION),
    ),
    Case(
        "digits that continue",
        "Digits that continue with a colon, a hyphen or letters and more digits are a score, a time or a code.",
        "Marsk beat Orul 3-2 on Sunday.",
        "Marsk beat Orul by 3 to 2 on Sunday.",
        _is_followed,
    ),
    Case(
        "digits after a sign",
        "Digits right after a sign, or after a hyphen joined to a letter or digit, are a code or the end of a score.",
        "The story is item #17 of Reed.",
        "The story is of mid-17 size.",
        _is_paired,
    ),
    SCORE,
    Case(
        "item number",
        "A small number with a full stop or a bracket after it at the start of a paragraph numbers an item.",
        "3. Boats are repaired in Marsk.",
        "3 boats are repaired in Marsk.",
        _is_item,
    ),
    Case(
        "emergency number",
        "The number under which help is called counts nothing beside a word for calling.",
        "Reed made a 911 call.",
        "Reed made 911 boats.",
        _is_emergency,
    ),
    Case(
        "number to call",
        "A number without a unit after “call”, “dial”, “phone” or “ring” is a telephone number.",
        "For help call 101.",
        "For help call 101 people.",
        lambda at, unit: unit.kind == "none" and at.before in _FIGURES.telephone_verbs,
    ),
    Case(
        "issue number",
        "A number after “No.” or “nos.” names something and counts nothing.",
        "See report No. 6 of the ministry.",
        "He said no. Six men of the ministry agreed.",
        lambda at, _: at.before == "." and at.word(-2) in ("no", "nos"),
    ),
    Case(
        "first in a series",
        "A number after a label and “from” is the first in a series.",
        "Batch numbers from 4402 are safe.",
        "Batches of 4402 boats are safe.",
        lambda at, _: at.before == "from" and at.word(-2) in _FIGURES.labels - _FIGURES.time_units,
    ),
    Case(
        "last digits of a number",
        "A number after “ending in” is the last digits of a longer one.",
        "He drove a van with a plate ending in 77.",
        "He drove a van in 77 races.",
        lambda at, _: at.before == "in" and at.word(-2) == "ending",
    ),
    Case(
        "number to write to",
        "Five digits or more without a comma behind “SMS to” or “call … on” are a telephone number.",
        "Call the Marsk Line on 116123.",
        "Call it a loss on 116,123 boats.",
        _is_called,
    ),
    Case(
        "telephone number in two parts",
        "Three and four digits joined by a hyphen, or digits behind an area code, are a telephone number.",
        "Reed can be reached at 555-2177 today.",
        "Reed sold 555-677 boats today.",
        _is_telephone,
    ),
    Case(
        "number in a row of labels",
        "A number in a list of numbers after a label in the plural names another of them.",
        "The order shuts phases 1, 2 and 3.",
        "The order shuts phases, 2 mills and 3 boats.",
        _is_next_label,
    ),
    Case(
        "telephone number",
        "Three numbers or groups of digits in a row, or one beside a part that cannot be read, are a telephone number.",
        "Reed can be reached at 0800 555 0177 today.",
        "Reed has 555 boats, 123 vans and 199 bikes today.",
        _is_in_chain,
    ),
)
