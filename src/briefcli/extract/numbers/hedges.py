"""The words before and after a number that bound or hedge it: at least, nearly, or so.

What each makes of the number is data (`data/lexicon/en/numbers.json`) and follows how an editor reads it: nearly
and almost are `about`, up to is `at most`, just and only are `exactly`, with the words kept.
"""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from briefcli import regexes
from briefcli.extract.numbers.words import worth
from briefcli.extract.text import currencies, lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import Bound

_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()

_REACH_CHARACTERS = 48
"""How far before or after a number its hedge may be; the longest takes 30."""
_REACH_OF_LAST_WORD_CHARACTERS = 24
"""How far before a number its last word may begin, signs and spaces included; no hedge ends with a longer word."""
_LONGEST_HEDGE_WORDS = 5
"""No listed hedge has more words."""
_CODES = frozenset(letters.lower() for letters in _NUMBERS.currency_letters)
_CODE_CHARACTERS = "".join(sorted({char for code in _CODES for char in code})) + currencies.SIGNS
_LONGEST_CODE_CHARACTERS = 3
"""The letters of a currency with its sign: HK$."""
# The end of a tag or an arrow hedges nothing, nor does strikethrough: <td>5, -> 5, ~~4~~ 5.
_WORD = regexes.compile(r"[^\W_]+(?:[.’'][^\W_]+)*\.?(?=[\s(]|$)|[^\W_]+-?|[≈≥≤<±]|(?<![~\w])~(?!~)|(?<![\w\"'/=-])>")
_SIGNS: Mapping[str, Bound] = {"~": "about", "≈": "about", "≥": "at least", "≤": "at most", ">": "more than", "<": "fewer than"}  # fmt: skip  # noqa: E501
_STRENGTH: Mapping[Bound, int] = {"exactly": 0, "about": 1}
_FOLLOWING = regexes.compile(rf"[ \u00a0]([^\W_]+|{currencies.SIGN})")
_BARE = regexes.compile(
    rf"(?<![{currencies.SIGNS}\d.,])(?:\d[\d.,]*|\b{any_of({*_NUMBERS.small, *_NUMBERS.tens})})"
    rf"(?: {any_of(_NUMBERS.powers)})?$",
    re.IGNORECASE,
)
"""A number without a unit at the end of some words."""
_MARK = regexes.compile(r'[,;:!?"“”(\n]')
"""No hedge runs across one of these."""
_OPENING = regexes.compile(r",?[ \u00a0]?([^\W\d_]+|[-+±])")
"""How a hedge after a number begins: with a word or a sign."""
_ROW_WITH = regexes.compile(rf"\b{any_of(_NUMBERS.hand_over)} (?:with|between) (?:[\w’'-]+ ){{1,5}}\Z", re.IGNORECASE)
_REACH_OF_ROW_CHARACTERS = 60
"""How far before “over” or “about” those who are in a row, or are told, may be named."""
_ABOVE = regexes.compile(
    rf"\b{any_of(_NUMBERS.flown_over)} (?:{any_of(_NUMBERS.between_flight_and_over)} )?\Z", re.IGNORECASE
)
"""What flies, or does so, and when, before “over”: drones overnight over."""
_BELOW = regexes.compile(rf"[\w.,]+ (?:[\w-]+ )?{any_of(_NUMBERS.lies_below)}\b", re.IGNORECASE)
_TURNED: Mapping[str, Bound] = {"more than": "at most", "less than": "at least", "fewer than": "at least"}
"""What a bound is where it is denied: would not raise more than $40m."""
_THAN = " than"
_MOST_WORDS_TO_DENIAL = 6
"""Most words from the denial of a bound to its own: would not have to pay [more than]."""
_WILLS = frozenset(word for word in _TEXT.modals if not word.startswith(("can", "could")))
_COMPARATIVES = ("closer", "nearer")
_MOST_FEW_THINGS = 9
"""So few things, other than people and measures, are not said to be “over” so many."""
_ARTICLES = frozenset(("a", "an"))
_OVER = "over "
_NUMBER_OR_SUM = (
    rf"(?:[A-Za-z]{{0,3}}{currencies.SIGN}?\d[\d.,]*(?: \d{{3}})*(?:[mb]n?)?|[a-z]+)(?: {any_of(_NUMBERS.powers)})?"
)
_TOP = "top"
_BEFORE_TOP = frozenset((*_TEXT.possessives, *_TEXT.determiners, *_TEXT.auxiliaries))
_SUM = regexes.compile(
    rf"[ \u00a0](?:[A-Za-z]{{0,4}}{currencies.SIGN}|[A-Z][A-Za-z]{{0,3}}[ \u00a0]?)\d"
    r"|[ \u00a0][\d.,]+[ \u00a0]?(?:bn|crore|[mbt]r?illion)\b"
)
_COMPOUND = regexes.compile(r"[^\W_][\w.,]*[-‐‑][^\W\d_]")
_GIVE_OR_TAKE = regexes.compile(r"(?:,? give or take|,? plus or minus| ?(?:±|\+/[-−–])) ?[\w.]{1,20}", re.IGNORECASE)


class Hedge(msgspec.Struct, frozen=True):
    """What hedging words make of a number, and their place."""

    bound: Bound
    span: Span


def before(text: str, number: int) -> Hedge | None:
    """The hedge that ends where a number, or its currency sign, begins; two in a row count as one."""
    if number == 0 or _last_word(text, number) not in _last_words():
        return None
    words = [Span(match.start(), match.end()) for match in _WORD.finditer(text, _window_start(text, number), number)]
    if [word.of(text).lower() for word in words[-3:]] == ["the", "age", "of"]:
        number = words[-3].start
        del words[-3:]
    place = number
    while words and _is_filler(text, words, place):
        place = words.pop().start  # up to an additional 15
    nearest = _last(text, words, number)
    if nearest is None:
        return None
    rest = [word for word in words if word.end <= nearest.span.start]
    further = _last(text, rest, nearest.span.start)
    if further is None or _STRENGTH.get(further.bound, 2) + _STRENGTH.get(nearest.bound, 2) == 4:
        return nearest
    stronger = max(nearest, further, key=lambda hedge: _STRENGTH.get(hedge.bound, 2))
    return Hedge(stronger.bound, Span(further.span.start, nearest.span.end))


def is_last_word(word: str) -> bool:
    """Whether a word may end a hedge before a number: some, than, nearly."""
    return word.lower() in _last_words()


def is_hedge(word: str) -> bool:
    """Whether a word alone is a hedge before a number: nearly, about."""
    return word.lower() in _phrases()[0]


def _last_word(text: str, number: int) -> str:
    """The word or sign before a number; most words end no hedge, which settles most numbers here."""
    before = (
        text[max(0, number - _REACH_OF_LAST_WORD_CHARACTERS) : number].rstrip(f" \u00a0\n{currencies.SIGNS}−–-").lower()
    )
    before = before.replace("\u00a0", " ")
    return before[-1:] if before[-1:] in _SIGNS else before.rpartition(" ")[2].lstrip("(“\"'‘").rstrip(currencies.SIGNS)


def behind(text: str, start: int, limit: int) -> Hedge | None:
    """The hedge right after a number or its unit: or more, or so, at least."""
    if not _may_be_behind(text, start):
        return None
    taken = _GIVE_OR_TAKE.match(text, start)
    if taken:
        return Hedge("about", Span(start + len(taken[0]) - len(taken[0].lstrip(", ")), taken.end()))
    found = _behind().match(text, start, min(len(text), start + _REACH_CHARACTERS))
    if found is None or found.end() > limit or (found[1].lower() in ("plus", "+") and _adds(text, found)):
        return None
    return Hedge(_phrases()[1][found[1].lower()], Span(found.start(1), found.end(1)))


def _may_be_behind(text: str, start: int) -> bool:
    """Whether a hedge can begin at a place; most words that follow a number begin none, which settles them here."""
    opening = _OPENING.match(text, start)
    return opening is not None and (not opening[1].isalpha() or opening[1].lower() in first_words_behind())


def _adds(text: str, plus: re.Match[str]) -> bool:
    """Whether "plus" joins another amount or thing to the number, and is no hedge: 4 per cent plus a bonus."""
    following = _FOLLOWING.match(text, plus.end())
    if following is None:
        return False
    word = following[1].lower()
    if plus[1] == "+" or not word[0].isalpha():
        return not word[0].isalpha()
    is_bare = _BARE.search(text[max(0, plus.start() - _REACH_OF_LAST_WORD_CHARACTERS) : plus.start()]) is not None
    if word in _NUMBERS.added_behind_plus or word in worth():
        return True
    return not is_bare and word not in _NUMBERS.goes_on_behind_plus


def _window_start(text: str, number: int) -> int:
    """Where the words that may hedge a number begin: after the last mark, and not inside a word."""
    start = max(0, number - _REACH_CHARACTERS)
    if start and text[start - 1].isalnum():
        cut = text.find(" ", start, number)
        start = cut if cut >= 0 else number
    marks = [match.end() for match in _MARK.finditer(text, start, number)]
    return marks[-1] if marks else start


def _is_filler(text: str, words: list[Span], number: int) -> bool:
    """Whether the last word may come between a hedge and its number: more than another 20; not: over a 2% offer."""
    is_over_one = words[-1].of(text).lower() in _ARTICLES and text.endswith(_OVER, 0, words[-1].start)
    if is_over_one and not text[number : number + 1].isalpha():
        return False  # nor: sued over a $40 debt
    return (
        words[-1].of(text).lower() in _NUMBERS.under_hedge and len(words) > 1 and _reaches(text, words[-1].end, number)
    )


def _reaches(text: str, end: int, number: int) -> bool:
    return not text[end:number].strip(f" \u00a0-{currencies.SIGNS}−–\n") or number == end


def _last(text: str, words: list[Span], number: int) -> Hedge | None:
    """The longest hedge at the end of the words before a number."""
    if not words:
        return None
    phrases = _phrases()[0]
    is_phrase = len(words) > 1 and _ends_phrase(words[-2].of(text).lower(), words[-1].of(text))
    if is_phrase or _is_told(text, words[-1]) or _is_disputed(text, words[-1]) or _is_flown_over(text, words[-1]):
        return None
    if _is_topic(text, words) or _is_acted_under(text, words[-1]) or _is_acted_over(text, words):
        return None
    near = words[-_LONGEST_HEDGE_WORDS:]
    small = [word.of(text).lower() for word in near]
    for first in range(len(near)):
        bound = phrases.get(" ".join(small[first:]))
        if bound is None and small[first:] == [_TOP] and _is_topped(text, near[:first], near[-1]):
            bound = "more than"
        if bound is None and len(small) - first == 1 and _is_of_level(text, near[-1]):
            bound = "more than" if small[first] in _NUMBERS.goes_beyond else "about"
        if bound == "at most" and _is_reached(words[: len(words) - len(near) + first], text, small[first:]):
            continue
        if small[first:] == ["a", "possible"] and small[first - 1 : first] in (["of"], ["from"]):
            return None  # nine points of a possible 27
        if small[first] in _COMPARATIVES and first and not _is_level(small[first - 1]):
            continue
        if bound is not None and _follows(text, small[-1], near[-1].end, number):
            turned = _TURNED.get(" ".join(small[first:]))
            if turned is not None:
                left = len(words) - len(near) + first
                last = words[max(0, left - _MOST_WORDS_TO_DENIAL) : left]
                at = _turned_at([word.of(text).lower() for word in last])
                return (
                    Hedge(turned, Span(last[at].start, near[-1].end)) if at is not None else _hedge(bound, near, first)
                )
            denied = _denied_at(small[:first]) if small[first] in _NUMBERS.told_as_more else None
            return _hedge(bound, near, first) if denied is None else _hedge("at most", near, denied)
    return None


def _is_level(before: str) -> bool:
    """Whether a word before “closer to” leads to a number: is closer to 80; not: brings it closer to 80 guests."""
    return before in _TEXT.forms_of_be or before.endswith("ly")


def _hedge(bound: Bound, words: list[Span], first: int) -> Hedge:
    return Hedge(bound, Span(words[first].start, words[-1].end))


def _denied_at(before: list[str]) -> int | None:
    """Where words begin that deny what follows: is [not forecast to] exceed, is [unlikely to] top, did [not] pass.

    Not so what nobody had foreseen: had not expected to exceed.
    """
    at = len(before) - 1
    if before[at:] == ["to"]:
        if before[at - 1 : at] != [] and before[at - 1] in _NUMBERS.denies_passing:
            return at - 1
        at -= 1 if before[at - 1 : at] == ["not"] else 2
        if at > 0 and before[at - 1] not in _TEXT.forms_of_be:
            return None
    return at if before[max(0, at) : at + 1] in (["not"], ["never"]) else None


def _turned_at(before: list[str]) -> int | None:
    """Where words begin that turn a bound round: [would not raise] more than, [unlikely to get] less than.

    Not so where those left out may be more: has not paid more than 40 of them, could not reach more than 40 villages.
    """
    verb = len(before) - 1
    if verb < 1 or lexicon.verbs().get(before[verb]) is None:
        return None
    at = verb - 1
    while at >= 0 and before[at] in _NUMBERS.before_denied_verb:
        at -= 1
    if at < 0:
        return None
    if before[at] in _NUMBERS.denies_passing and before[at + 1] == "to":
        return at
    if before[at] not in _NUMBERS.denies_bound and not before[at].endswith(("n't", "n’t")):
        return None
    at -= before[at] == "not" and at > 0 and before[at - 1] in _WILLS
    is_sized = lexicon.lemma(before[verb]) in lexicon.figures().done_to_number
    is_open = before[at] == "never" or before[at].replace("’", "'") in _WILLS
    return at if is_sized or is_open else None


def turned_bound(hedge: str) -> str | None:
    """The first word of the bound that a hedge turns round: the “more” of “would not raise more than”."""
    *denial, bound, than = hedge.lower().split() if hedge.endswith(_THAN) else ("", "")
    return bound if denial and f"{bound} {than}" in _TURNED and _turned_at(denial) is not None else None


def _is_topped(text: str, before: list[Span], top: Span) -> bool:
    """Whether “top” is a verb before a sum: pledges top $90 million, may top 6 billion; not: its top 100 firms."""
    if _SUM.match(text, top.end) is None:
        return False
    if top.start == 0:
        return text.startswith(_TOP)  # the words of a figure alone
    word = before[-1].of(text).lower() if before else ""
    is_led = word in _TEXT.modals or word == "to"
    is_of_many = word.isalpha() and word.endswith("s") and word not in _BEFORE_TOP  # no company’s
    return is_led or (is_of_many and text[before[-1].end] == " ")


def _is_of_level(text: str, verb: Span) -> bool:
    """Whether a level passes a number, or comes near it: the toll has passed 60; not: guests passed 60 mills."""
    if verb.of(text).lower() not in _NUMBERS.goes_beyond | _NUMBERS.comes_near:
        return False
    if verb.start <= len("never ") and text[: verb.start].strip() in ("", "not", "never"):
        return True  # the words of a figure alone
    return _level().search(text, max(0, verb.start - _REACH_OF_ROW_CHARACTERS), verb.start) is not None


@cache
def _level() -> re.Pattern[str]:
    """A level, with what it is of and its auxiliaries, before its verb; not: the toll in the past 40 years."""
    of = any_of(_NUMBERS.owns_level)
    inside = rf"(?:(?!{any_of(_TEXT.relatives | {'that'})} )[^\W\d][\w’'-]* ){{1,6}}"
    return regexes.compile(
        rf"\b{any_of(_NUMBERS.nouns_of_level)} (?:{of} {inside})?(?:{any_of(_TEXT.auxiliaries)} )*(?:not |never )?"
        rf"(?:\w+ly |now |already )?(?:{any_of(_NUMBERS.moves_past)} )?(?<!\bthe )\Z",
        re.IGNORECASE,
    )


def _is_told(text: str, word: Span) -> bool:
    """Whether “about” says what somebody is told or asked about: warned the board about two of its four pumps."""
    if word.of(text) != "about":
        return False
    told, clause = _telling()
    is_told = told.search(text, max(0, word.start - _REACH_OF_ROW_CHARACTERS), word.start) is not None
    return is_told and clause.match(text, word.end) is None


def _is_topic(text: str, words: list[Span]) -> bool:
    """Whether “about” says what a play or a talk is about: it is about three sisters; not: there are about three."""
    *told, verb = [word.of(text).lower() for word in words[-3:-1]] or [""]
    if words[-1].of(text) != "about" or verb not in _TEXT.forms_of_be or "there" in told:
        return False
    found = _few_of_them().match(text, words[-1].end)
    return found is not None and found[1] in _TEXT.number_words and found[2] in lexicon.figures().person_nouns


@cache
def _few_of_them() -> re.Pattern[str]:
    """A number in words and a plural."""
    return regexes.compile(r" ([a-z]+) ([a-z]+)s\b")


@cache
def _telling() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Who is told or asked, before “about”, and a verb behind the number, of a clause without “that”.

    Warned the board; were told; asked Ann Doe on Monday. Not: told the board about 40 boats had sunk.
    """
    tells = any_of(_NUMBERS.tells_somebody_about.forms)
    opens_clause = any_of(_TEXT.coordinators | _TEXT.relatives | _TEXT.subject_pronouns | {"that", "to"})
    told = regexes.compile(
        rf"\b(?:{any_of(_TEXT.forms_of_be)} {tells} |{tells} (?:(?:the|an?|{any_of(_TEXT.possessives)}) |"
        rf"(?=[A-ZÀ-Þ]|{any_of(_TEXT.object_pronouns)} ))(?:(?!{opens_clause} )[\w’'-]+ ){{1,5}})\Z"
    )
    clause = regexes.compile(
        rf"[^.,;:!?“”\"]{{0,80}}?\b(?:{any_of(_TEXT.auxiliaries | _TEXT.modals)}|\w+(?<!hundr)ed)\b", re.IGNORECASE
    )
    return told, clause


def _is_disputed(text: str, word: Span) -> bool:
    """Whether “over” says what a row with somebody is about: the Senate rows with the firm over £4m."""
    return (
        word.of(text) == "over"
        and _ROW_WITH.search(text, max(0, word.start - _REACH_OF_ROW_CHARACTERS), word.start) is not None
    )


def _is_flown_over(text: str, word: Span) -> bool:
    """Whether “over” says where something flew or fell: drones over nine regions, broke up over two villages."""
    if word.of(text) != "over" or _BELOW.match(text, word.end + 1) is None:
        return False
    return _ABOVE.search(text, max(0, word.start - _REACH_OF_ROW_CHARACTERS), word.start) is not None


def _is_acted_under(text: str, word: Span) -> bool:
    """Whether “under” says by what law or whose order something is so: charged under two articles."""
    return word.of(text).lower() == "under" and _stands_over().match(text, word.end + 1) is not None


def _is_acted_over(text: str, words: list[Span]) -> bool:
    """Whether “over” says why: sued Quill over two tweets, was arrested over 12 thefts; not: sued over 12 guards."""
    word = words[-1]
    if word.of(text) != "over":
        return False
    few, some, acted = _things_over()
    if _is_called_to_account(text, word):
        return True
    found = few.match(text, word.end)
    if found is not None and _is_thing(found[1]) and _is_behind_noun(text, words):
        return True
    found = some.match(text, word.end)
    is_acted = acted.search(text, max(0, word.start - _REACH_OF_ROW_CHARACTERS), word.start) is not None
    return is_acted and found is not None and _is_thing(found[1])


def _is_called_to_account(text: str, over: Span) -> bool:
    """Whether a sum behind “over” is that of a wrong or a debt: held over $5,000 bribe, in court over £80 theft."""
    called, matter = _sums_over()
    is_matter = matter.match(text, over.end) is not None
    return is_matter and called.search(text, max(0, over.start - _REACH_OF_ROW_CHARACTERS), over.start) is not None


def _is_behind_noun(text: str, words: list[Span]) -> bool:
    """Whether the word before the last can have no number as its object: Ms Hopkins; not: sold, in, has."""
    before = words[-2].of(text) if len(words) > 1 else ""
    if before in _NUMBERS.acts_over.forms:
        return True
    ahead, verb = _things_counted()
    over = words[-1]
    near = text[max(0, over.start - _REACH_OF_ROW_CHARACTERS) : over.start]
    if ahead.search(near) is not None and verb.match(text, over.end) is not None:
        return False  # on Monday over six villages were flooded
    is_leading = before in _TEXT.prepositions or before in _TEXT.coordinators or before in lexicon.verbs()
    return before != "" and not is_leading and before not in _TEXT.auxiliaries


def _is_thing(noun: str) -> bool:
    """Whether a plural is no person, time or measure, of all of which there may be more than a few."""
    figures = lexicon.figures()
    is_person = noun in figures.people_counted or noun.removesuffix("s") in figures.person_nouns
    return not is_person and noun not in figures.time_units and noun not in figures.measures


@cache
def _sums_over() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is done to somebody over a wrong or a debt; a sum and the noun for it."""
    return (
        regexes.compile(
            rf"\b(?:{any_of(_NUMBERS.acts_over.forms)}|{any_of(_NUMBERS.called_to_account)}) \Z", re.IGNORECASE
        ),
        regexes.compile(rf" {_NUMBER_OR_SUM} (?:[a-z-]+ )?{any_of(_NUMBERS.matters_of_sums)}\b"),
    )


@cache
def _things_over() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Few things in words, which nobody calls more than so many; a number or sum of things; who is sued or arrested."""
    few = any_of(word for word, value in _NUMBERS.small.items() if 1 < value <= _MOST_FEW_THINGS)
    things = r"(?:[a-z-]+(?<!s) )?([a-z]+s)\b"
    acts = any_of(_NUMBERS.acts_over.forms)
    opens_clause = any_of(_TEXT.coordinators | _TEXT.relatives | _TEXT.subject_pronouns | {"that", "to"})
    who = (
        rf"(?:(?:the|an?|{any_of(_TEXT.possessives)}) |(?=[A-ZÀ-Þ]|{any_of(_TEXT.object_pronouns)} ))"
        rf"(?:(?!{opens_clause} )[\w’'-]+ ){{1,5}}"
    )
    return (
        regexes.compile(rf" {few} {things}"),
        regexes.compile(rf" {_NUMBER_OR_SUM} {things}"),
        regexes.compile(rf"\b(?:{any_of(_TEXT.forms_of_be)} (?:\w+ly )?{acts} |{acts} {who})\Z"),
    )


@cache
def _things_counted() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What may stand before the subject of a sentence, and a subject with its verb: in Orul; six villages were."""
    opens = any_of(word for word in _TEXT.prepositions if word.isalpha())
    when = rf"(?:{opens} (?:[\w’'-]+ ){{1,4}}|(?:last|this|next) \w+ |{any_of(_TEXT.times)} )"
    few = any_of(word for word, value in _NUMBERS.small.items() if 1 < value <= _MOST_FEW_THINGS)
    verbs = rf"(?:{any_of(_TEXT.auxiliaries | _TEXT.modals)}|[a-z]+ed)"
    return (
        regexes.compile(rf"(?:\A|[.!?:;,“”\"\n] ?){when}\Z", re.IGNORECASE),
        regexes.compile(rf" {few} (?:[a-z-]+ )?[a-z]+s {verbs}\b"),
    )


@cache
def _stands_over() -> re.Pattern[str]:
    """What somebody acts or is charged under, behind “under”: two articles."""
    return regexes.compile(rf"[\w.,]+ (?:[\w-]+ )?{any_of(_NUMBERS.stands_over)}\b", re.IGNORECASE)


def _is_reached(before: list[Span], text: str, hedge: list[str]) -> bool:
    """Whether “up to” leads to what something has reached: the toll has gone up to 31."""
    return hedge == ["up", "to"] and bool(before) and before[-1].of(text).lower() in _NUMBERS.before_up_to


def _ends_phrase(before: str, word: str) -> bool:
    """Whether a word that may hedge belongs to the one before it: to hand over three suspects, doubts about two men."""
    return (word == "over" and before in _NUMBERS.hand_over) or (
        word == "about" and before in _NUMBERS.subjects_of_about
    )


def _follows(text: str, word: str, end: int, number: int) -> bool:
    """Whether only an article, a sign or the like comes between a hedge and a number."""
    between = text[end:number].lower().split()
    is_of_place = word in _NUMBERS.prepositions_before_compounds and not _ARTICLES.isdisjoint(between)
    if is_of_place and _COMPOUND.match(text, number):
        return False  # under a 10-day curfew
    return all(
        word in _NUMBERS.under_hedge or not word.strip(f"{currencies.SIGNS}−–-a") or _is_code(word) for word in between
    )


def _is_code(word: str) -> bool:
    """The letters of a currency before its sign: US$, HK $."""
    return len(word) <= _LONGEST_CODE_CHARACTERS and not word.strip(_CODE_CHARACTERS)


@cache
def _phrases() -> tuple[Mapping[str, Bound], Mapping[str, Bound]]:
    """The hedges before a number and those after one, each with its bound."""
    ahead: dict[str, Bound] = {one: bound for bound, phrases in _NUMBERS.hedges_before.items() for one in phrases}
    behind: dict[str, Bound] = {one: bound for bound, phrases in _NUMBERS.hedges_after.items() for one in phrases}
    return {**ahead, **_SIGNS}, behind


@cache
def _last_words() -> frozenset[str]:
    """The words that may end a hedge, and those that may come between it and the number."""
    ends = {phrase.rpartition(" ")[2] for phrase in _phrases()[0]}
    return frozenset(
        (*ends, _TOP, "of", *_NUMBERS.goes_beyond, *_NUMBERS.comes_near, *_NUMBERS.under_hedge, *_SIGNS, *_CODES)
    )


@cache
def first_words_behind() -> frozenset[str]:
    """The first words of the hedges after a number."""
    return frozenset(word for phrase in _phrases()[1] for word in phrase.lstrip("-+").split()[:1])


@cache
def _behind() -> re.Pattern[str]:
    phrases = sorted(map(re.escape, _phrases()[1]), key=len, reverse=True)
    # Not part of a longer phrase: a $12 minimum wage; less than one or more than two.
    going_on = any_of(_NUMBERS.cancels_hedge)
    return regexes.compile(rf"[ \u00a0]?({'|'.join(phrases)})(?!\w| {going_on}\b)", re.IGNORECASE)
