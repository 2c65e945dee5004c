"""Numbers of whom or what the sentence before has counted: police put the figure at three; of these, 40 were burned."""

import re

from briefcli import regexes
from briefcli.extract.figures import persons
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_REACH_CHARACTERS = 60
"""How far before a number the verb that puts a figure at it may stand."""
_REACH_OF_RAISING_CHARACTERS = 140
"""The same of the verb that takes a toll to it."""
FARTHEST_CHARACTERS = 400
"""How far behind those harmed another number of them may stand: two or three sentences."""
_BEFORE_THAT = regexes.compile(r",? (?:up|down) from ")
_SUM = rf"(?:the|{any_of(_TEXT.possessives)}) {any_of(_FIGURES.names_of_sums)}|{any_of(_FIGURES.brought_to_sum)}"
_BROUGHT_TO = regexes.compile(
    rf"\b{any_of(_FIGURES.brings_to_sum)} (?:{_SUM})(?: {any_of(_FIGURES.behind_sums)})? to $"
)
"""Before the sum of what was counted: bringing the total to 750."""
_RAISED_TO = regexes.compile(
    rf"\b{any_of(_FIGURES.brings_to_sum)} (?:[\w’'-]+ ){{1,4}}{any_of(_FIGURES.names_of_numbers)}\b"
    r"[^,.;]{0,60} to (?:[a-z]+ ){0,3}$"
)
_RAISES_TO = regexes.compile(rf"\b{any_of(_FIGURES.brings_to_sum)} to (?:[a-z]+ ){{0,3}}$")
_TOLL_BEHIND = regexes.compile(rf",? the {any_of(_FIGURES.names_of_numbers)}\b")
_LATEST = regexes.compile(r"[^.;]{1,120}?,? (?:the latest|the most recent|most recently)\b(?! in\b| figures?\b)")
"""Behind a number of all, before the last of them: nine have died, the latest a cook in Orul."""
_OTHER_TOLL = regexes.compile(
    rf"[^.;\n]{{0,60}}(?:;|\b(?:as|while)\b)(?=[^.;\n]{{0,80}}\b{any_of(_FIGURES.harmful_events)}\b)"
    r"[^.;\n]{0,60}\btoll\b[^.;\n]{0,60}",
    re.IGNORECASE,
)
"""Between people harmed and the toll of another mishap: nine killed in Orul; toll from Sunday's blast rises to."""
_RAISED_BY = regexes.compile(
    rf"\b{any_of(_FIGURES.names_of_numbers)} [^,.;]{{0,60}}\b{any_of(_FIGURES.states_toll)} (?:[a-z]+ ){{0,3}}$"
)
_BY_OTHERS = regexes.compile(rf" {any_of(_FIGURES.opens_raising)} {any_of(_FIGURES.tells_of_one)} ")
_WITH_THOSE = regexes.compile(r"(?: on [A-Z]\w+)?,? (?:after|when) ")
"""Behind a toll, before the harm that took it there: rose to 12 on Monday after."""
_RAISED_WITH = regexes.compile(
    rf"\b{any_of(_FIGURES.names_of_numbers)} [^,.;]{{0,60}}\b(?P<to>{any_of(_FIGURES.states_toll)}) (?:[a-z]+ ){{0,3}}"
    r"[\d,]+(?: on \w+)?,? (?:after|when) "
)
_WORD = regexes.compile(r"[a-z]+")
_LAST_WORD = regexes.compile(r"\b([a-zA-Z]+) $")
_FIGURE = rf"(?:[a-z]+ )?{any_of(_FIGURES.names_of_numbers)}"
_PUT = rf"{any_of(_FIGURES.estimates_toll)} (?:{_FIGURE}|(?:the|that|this|its|their) {_FIGURE}|it) at"
_STATED = rf"(?:the|that|this|its|their|\w+['’]s?) {_FIGURE} (?:{any_of(_FIGURES.states_figure)}|of)"
_PUT_AT = regexes.compile(rf"\b(?:{_PUT}|{_STATED}) $")

_AMONG_THEM = regexes.compile(rf" {any_of(_TEXT.forms_of_be)} (?:also )?among them(?=[.,;:]|$)")
_BEGINS_SENTENCE = regexes.compile(r"(?:^|[.!?]['\"’”]* +|\n)$")
_ARE_PEOPLE = regexes.compile(r" (?:are|were) (\w+)(?=[.,;:!?]|$| and\b)")
_OPENS_WITH_AMONG = regexes.compile(rf"(?:^|[.!?]['\"’”]* +|\n)among them {any_of(_TEXT.forms_of_be)} $")
_TOLL_PUT_AT = regexes.compile(
    rf"\bdeath toll\b[^.!?\n]{{0,120}}[.:;] [^.!?\n]{{0,60}}\b{any_of(_FIGURES.estimates_toll)} it at $"
)
_REACH_TO_TOLL_CHARACTERS = 200
"""How far before a number at which somebody puts “it” the death toll may be named."""

RESTATED = Rule(
    "another number of those harmed",
    "A number alone behind “put the figure at”, “the figure was” or “the figure of” counts the same people as the "
    "number before it, and one of those who are “still trapped” the missing beside them.",
    "The fire killed nine guards. Police put the figure at seven.",
    "The fire burned nine barns. Police put the figure at seven.",
)
_OF_THESE = regexes.compile(rf"(?:^|[.;:!?\n]['\"’”]? )of {any_of(_FIGURES.of_those_counted)},? $")
_THESE = any_of(_FIGURES.of_those_before)
SAME_DEED = Rule(
    "number of the same deed",
    "A number alone behind the verb that stands before the things just counted, behind “further”, “bringing the "
    "total to” or “that rose to”, counts those.",
    "The mill will hire 900 clerks. In May it hired 40.",
    "The mill will hire 900 clerks. In May it lost 40.",
)
_SOME_OF_THESE = regexes.compile(rf" of {_THESE}(?=[.,;:!?]|$| {any_of(_TEXT.auxiliaries)}\b)")
_OF_SUCH = regexes.compile(r" of (?:these|those)(?=[.,;:!?]|$)")
_SHARE_OF_THESE = regexes.compile(rf" of {any_of(_TEXT.relatives | {'them'})}\b")
_BURNED = regexes.compile(rf" (?:{any_of(_TEXT.auxiliaries)} )*burn(?:ed|t)\b", re.IGNORECASE)

_NAMED = any_of(_FIGURES.names_of_numbers)
_MOVED_TO = regexes.compile(
    rf"(?:^|[.!?]['\"’”]* +|\n)(?:the {_NAMED}|(?:that|this)(?: {_NAMED})?)"
    rf"(?: (?:has|had))?(?: {any_of(_FIGURES.before_moved)})? {any_of(_FIGURES.moves_number.forms)}"
    rf"(?: {any_of(_FIGURES.before_moved)})? to $"
)
"""A sentence whose subject is the number just told, up to the one that it has become: that figure later rose to."""
_TOLD = rf"(?:a|that|this) (?:death )?{_NAMED}|the (?:death )?{any_of(_FIGURES.tolls | {'figure'})}"
"""The number just told, and no more: not “total staff”, “the number on duty”."""
_IN_CORRECTION = any_of(_TEXT.relatives | _TEXT.subject_pronouns | _TEXT.auxiliaries | _FIGURES.before_moved | {"that"})
_WAYS = r"(?: (?:up|down)(?:wards?)?)? to $"
_CORRECTED_TO = regexes.compile(
    rf"\b(?:(?:{_TOLD})(?: {_IN_CORRECTION}){{0,5}} {any_of(_FIGURES.corrects_number)}"
    rf"|{any_of(_FIGURES.corrects_number)} (?:{_TOLD})){_WAYS}"
)
"""What tells in the same sentence what a number has been corrected to: a figure they later cut to nine."""
_CORRECTED_IT_TO = regexes.compile(rf"\b{any_of(_FIGURES.corrects_number)} it{_WAYS}")
_PUT_NUMBER = regexes.compile(rf"\b{_NAMED}\b[^.;,\d]{{0,40}}$")
"""Before a number that somebody may correct as “it”: put the toll at 11, but lowered it to nine."""
_TRAPPED = regexes.compile(
    rf"(?: (?:{any_of(_TEXT.auxiliaries)}|{any_of(_FIGURES.stays_trapped)}))+ trapped"
    r"(?=[.,;]|$| (?:inside|there)\b)"
)

OF_THESE = Rule(
    "part of those of another sentence",
    "A number alone behind “Of these” at the start of a sentence, people who “were among them”, or some of the dead or "
    "injured who “were children” or the like, are some of those just counted.",
    "Marsk has 90 mills. Of these, 40 are shut.",
    "Marsk has 90 mills. Of late, 40 are shut.",
)


def is_of_these(text: str, start: int) -> bool:
    """Whether the words before an amount open a sentence with those whom the text has just counted."""
    return _OF_THESE.search(_before(text, start)) is not None


def is_some_of_these(text: str, end: int, *, is_share: bool) -> bool:
    """Whether the words behind a number say that it counts some of those whom the text has just counted."""
    return bool(_SOME_OF_THESE.match(text, end) or (is_share and _SHARE_OF_THESE.match(text, end)))


def are_these(text: str, end: int) -> bool:
    """Whether “of these” behind a number ends a clause, where people would be “them”: sat out four of these."""
    return _OF_SUCH.match(text, end) is not None


def are_rest(text: str, start: int) -> bool:
    """Whether the words before an amount make it the rest of those just counted: the other two are still missing."""
    return _last_word(text, start) in _FIGURES.rest_of_those_told


def are_people(text: str, one: Span) -> bool:
    """Whether a sentence that opens with a number alone says who some of those just counted are: two are children."""
    found = _ARE_PEOPLE.match(text, one.end)
    opens = _BEGINS_SENTENCE.search(_before(text, one.start)) is not None
    return opens and found is not None and persons.is_person(found[1].lower())


def are_among_them(text: str, one: Span) -> bool:
    """Whether a sentence says of a number alone that its people were among those just counted."""
    before = _before(text, one.start)
    if _BEGINS_SENTENCE.search(before) is not None:
        return _AMONG_THEM.match(text, one.end) is not None
    return _OPENS_WITH_AMONG.search(before) is not None


def are_burned(text: str, end: int) -> bool:
    """Whether those counted burned, which things do as well: 900 homes; some 40 burned down."""
    return _BURNED.match(text, end) is not None


def are_trapped(text: str, end: int) -> bool:
    """Whether those counted beside people harmed are trapped, wherever it is: two died and 14 remain trapped."""
    return _TRAPPED.match(text, end) is not None


def is_moved_to(text: str, before: Span, start: int) -> bool:
    """Whether a sentence says to what the number of the sentence before rose or fell: that figure later rose to."""
    is_next = start - before.end <= FARTHEST_CHARACTERS and text.count(". ", before.end, start) <= 1
    return is_next and _MOVED_TO.search(_before(text, start)) is not None


def is_corrected_to(text: str, before: Span, start: int) -> bool:
    """Whether a sentence goes on to say to what its number was corrected: 11 died, a figure they later cut to nine."""
    is_near = start - before.end <= FARTHEST_CHARACTERS and ". " not in text[before.end : start]
    if not is_near:
        return False
    is_it = _CORRECTED_IT_TO.search(_before(text, start)) and _PUT_NUMBER.search(_before(text, before.start))
    return bool(is_it or _CORRECTED_TO.search(_before(text, start)))


def is_at(text: str, start: int) -> bool:
    """Whether the words before an amount put a figure at it, and do not say of what."""
    return _PUT_AT.search(_before(text, start).replace("\n", " ")) is not None


def is_sum(text: str, start: int) -> bool:
    """Whether the words before a number make it the sum of what was just counted: bringing the total to."""
    return _BROUGHT_TO.search(_before(text, start)) is not None


def is_raised(text: str, number: Span) -> bool:
    """Whether a toll is what it is with those of whom its sentence tells: a cook died in Orul, taking the toll to nine.

    Those counted before may have died elsewhere: brings to nine the number of dead after a cook died in Orul.
    """
    before = text[max(0, number.start - _REACH_OF_RAISING_CHARACTERS) : number.start].lower().replace("\n", " ")
    if _RAISED_TO.search(before):
        return True
    return _RAISES_TO.search(before) is not None and _TOLL_BEHIND.match(text, number.end) is not None


def is_raised_in_part(text: str, number: Span) -> bool:
    """Whether a toll of what strikes many places rose with those harmed in one: rose to 54 after six died in Orul."""
    before = text[max(0, number.start - _REACH_OF_RAISING_CHARACTERS) : number.start].lower().replace("\n", " ")
    head = before.rpartition(". ")[2]
    is_wide = not _FIGURES.of_wide_area.isdisjoint(_WORD.findall(head))
    return is_wide and _RAISED_BY.search(head) is not None and _WITH_THOSE.match(text, number.end) is not None


def are_those_in_part(text: str, toll: Span, number: Span) -> bool:
    """Whether people are those with whom such a toll rose, so that others were harmed elsewhere."""
    if number.start - toll.end > FARTHEST_CHARACTERS or not is_raised_in_part(text, toll):
        return False
    between = text[toll.end : number.start]
    return ". " not in between and "\n" not in between


def tells_of_part(sentence: str) -> bool:
    """Whether a sentence has such a toll, so that the mishap that it tells of behind it is in one place of many."""
    found = _RAISED_WITH.search(sentence.lower())
    return found is not None and not _FIGURES.of_wide_area.isdisjoint(
        _WORD.findall(sentence.lower(), 0, found.start("to"))
    )


def is_raised_after(text: str, number: Span) -> bool:
    """Whether a toll is what it is after something: the toll rose to nine after a cook died, after a wall fell."""
    before = text[max(0, number.start - _REACH_OF_RAISING_CHARACTERS) : number.start].lower().replace("\n", " ")
    return _RAISED_BY.search(before) is not None and _BY_OTHERS.match(text, number.end) is not None


def is_of_other(text: str, last: Span, number: Span) -> bool:
    """Whether a number is the toll of another mishap than that which harmed those counted last in its sentence."""
    return _OTHER_TOLL.fullmatch(text, last.end, number.start) is not None


def counts_others(text: str, number: Span) -> bool:
    """Whether a toll counts others than the last, who is named beside it: nine have died, the latest a cook in Orul."""
    return is_raised(text, number) or _LATEST.match(text, number.end) is not None


def is_toll(text: str, start: int) -> bool:
    """Whether the words before an amount put the death toll at it: it is set to rise. Officials put it at 40."""
    before = text[max(0, start - _REACH_TO_TOLL_CHARACTERS) : start]
    return before.endswith(" it at ") and _TOLL_PUT_AT.search(before.lower()) is not None


def are_same(text: str, before: Span, unit: str, one: Span) -> bool:
    """Whether a number alone counts what the one before counts: the same was done to both, or both were won."""
    verb = _last_word(text, one.start)
    is_won = unit.rpartition(" ")[2] in _FIGURES.things_won and verb in _FIGURES.verbs_of_winning
    if is_won or verb in _FIGURES.words_of_addition or _BEFORE_THAT.fullmatch(text, before.end, one.start):
        return True
    told, other = _VERBS.get(verb), _VERBS.get(_last_word(text, before.start))
    return told is not None and other is not None and other.lemma == told.lemma and verb not in _TEXT.auxiliaries


def _last_word(text: str, end: int) -> str:
    found = _LAST_WORD.search(text, max(0, end - _REACH_CHARACTERS), end)
    return found[1].lower() if found is not None else ""


def is_near(before: Span, number: Span) -> bool:
    """Whether those harmed were counted near enough."""
    return number.start - before.end <= FARTHEST_CHARACTERS


def _before(text: str, start: int) -> str:
    return text[max(0, start - _REACH_CHARACTERS) : start].lower()
