"""What the nouns beside a day say about its side of today: a raid on Friday is past, a vote is announced ahead."""

from typing import Final

from briefcli.extract.dates import tense_deeds, tense_mishaps, tense_plans
from briefcli.extract.dates.clause_verbs import BEFORE_CLAUSE, ClauseVerbs, Tense
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, THIRD_PERSON
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_LIMIT_NOUNS = lexicon.deadlines().limit_nouns

_REACH_OF_NOUN_WORDS = 6
"""How far behind a date the noun may be to which it belongs: the Nov. 2 blast."""
_REACH_OF_POSSIBLE_WORDS = 24
"""How far before a date the noun may be for what is only possible: a risk of hail across the north on Saturday."""
_REACH_OF_DEED_WORDS = 8
"""How far before a date the deed may be that somebody is accused of: accused of killing a man in Marsk in May."""
_REACH_OF_CHANGE_WORDS = 14
"""How far before a day “after” may be: after a 12th rate rise in a row by the Bank of Marsk on."""
_ONE = frozenset({"a", "an", "another"})
_REACH_OF_OTHERS_WORDS = 16
"""How far before a date “those” may be, of which several are told: after those in Marsk in May and, later, Lund in."""
_WORDS_OF_LAST = 3
"""How far before a date “last” is that goes with a noun: last forecast in."""
_WORDS_OF_NAMED_OCCASION = 5
"""Most words up to the noun of an occasion: Sunday's third-place play-off."""
_WORDS_OF_STATE = 3
"""How far before a day “is” stands with a state right before it: is shut on Friday."""
_WORDS_OF_PURPOSE = 14
"""Most words from a deadline over what it is for: for the rebels to lay down their arms."""
_WORDS_OF_PASSING = 3
"""Most words from a deadline to the verb by which it is over: deadline was missed."""
_ON: Final = ("on", "in")
_REACH_OF_HAS_WORDS = 5
"""How far before a day “has” may be with the verb of what is called off: has been ruled out of."""
_REACH_OF_PICKED_WORDS = 8
"""How far before a day “has” may be with the verb of who is picked for it: have recalled fast bowler Ann Doe for."""
_WHO = frozenset({"that", "who"})
_IS = frozenset({"is", "are"})
_HOLDS = frozenset({"holds", "hosts"})
_WORDS_OF_HELD = 4
"""Most words up to a day of what somebody holds on it: holds a caucus on."""
_PERFORMANCES = frozenset({"performance", "performances"})
_IF = frozenset({"if", "unless"})
_OWN_BE = frozenset({"'s", "’s"})
_HAS = frozenset({"has", "have"})
_CALLED_OFF = (_DATES.puts_off | _DATES.leaves_day_open | _DATES.takes_out) - _HAS


def _of_owned(verbs: ClauseVerbs, index: int) -> Tense | None:
    """The tense of what a day owns, by the verb beside it: Sunday's vote will decide, will miss Sunday's race.

    None where it is nothing that is announced ahead.
    """
    words, noun = verbs.words.words, index + len(("Sunday", "'s"))
    for at in range(noun, min(len(words) - 1, noun + _WORDS_OF_NAMED_OCCASION)):
        if words[at] in _PERFORMANCES:
            is_ahead = words[index - 1] == "dedicate" or _is_called_off(words, index)
            return "future" if is_ahead else None  # will take heart from Sunday’s performance
        if words[at].lower() in _DATES.occasions or words[at] == "Test":
            if verbs.told(index - 1) == "past" and verbs.is_finite(index - 1) and words[index - 2] in _WHO:
                return None  # the team that won Sunday’s final returns
            is_during = words[index - 1] == "during" or words[index - 1] in _DATES.behind_in_time
            goes_on = _behind_participle(verbs, at + 1)
            is_ahead = not is_during and (_is_now(verbs, goes_on) or verbs.nearest(goes_on, 1) == "future")
            misses = words[index - 1] in _DATES.goes_without and words[index - 2] != "after"
            is_fit = words[index - 1] == "for" and words[index - 2] in _DATES.fit_for
            is_fit = is_fit or _is_picked_for(words, index)
            is_without = misses or is_fit or _is_out_of(words, index) or _is_called_off(words, index)
            return "future" if is_ahead or is_without or verbs.nearest(index - 1, -1) == "future" else None
    return None


def _behind_participle(verbs: ClauseVerbs, start: int) -> int:
    """Where a clause goes on behind an aside with a participle: Sunday’s march, called by teachers, is."""
    words = verbs.words.words
    if words[start : start + 1] != [","] or words[start + 2 : start + 3] == [] or verbs.told(start + 1) != "past":
        return start
    reach = range(start + 2, min(len(words) - 1, start + _REACH_OF_OTHERS_WORDS))
    closes = next((at for at in reach if words[at] == ","), start)
    is_participle = words[start + 2] in _TEXT.prepositions or words[start + 2] == "by"
    return closes + 1 if is_participle and closes > start else start


def _is_now(verbs: ClauseVerbs, start: int) -> bool:
    """Whether “is” is the next verb of the clause: Sunday’s match against Velm is sold out."""
    for at in range(start, min(len(verbs.words.words), start + _REACH_OF_NOUN_WORDS)):
        word = verbs.words.words[at]
        if word.lower() in _IS:
            return True
        if word in _DATES.done_by_occasion and at == start:
            return True  # Sunday’s final pits Orul against Velm
        if word == "been" and not _CALLED_OFF.isdisjoint(verbs.words.words[at + 1 : at + 2]):
            return True  # Saturday’s match has been moved
        if word in _HAS or word in _DATES.within_verb:
            continue
        if not word[0].isalnum() or verbs.told(at) != "nothing":
            return False
    return False


def _is_out_of(words: list[str], index: int) -> bool:
    """Whether somebody is out of what a day owns: Quill is out of Sunday’s final."""
    return words[index - 2 : index] == ["out", "of"] and words[index - 3] in _IS | {"s"}


def _is_picked_for(words: list[str], index: int) -> bool:
    """Whether somebody has picked who is to play in what a day owns: have recalled Doe for Thursday’s match."""
    before = words[max(0, index - _REACH_OF_PICKED_WORDS) : index]
    is_picked = before[-1:] == ["for"] and not _HAS.isdisjoint(before)
    return is_picked and not _DATES.picks_players.isdisjoint(before)


def _is_called_off(words: list[str], index: int) -> bool:
    """Whether somebody has called off, or is no more in, what a day owns: has pulled out of Sunday’s race."""
    before = words[max(0, index - _REACH_OF_HAS_WORDS) : index]
    return not _HAS.isdisjoint(before) and not _CALLED_OFF.isdisjoint(before)


def _possessive(verbs: ClauseVerbs, index: int, _: int, before: str) -> Tense | None:
    """Wednesday's ruling, but not: by Wednesday's vote; Wednesday's vote will decide."""
    owns = verbs.words.words[index + 1 : index + 2] in (["'s"], ["’s"])
    if owns and any(tells(verbs.words.words, index) for tells in (_is_out_of, _is_called_off, _is_picked_for)):
        return "future" if _of_owned(verbs, index) == "future" else None
    counted = verbs.words.letters[index - 2 : index - 1] if before == "of" else ""
    is_one_of = counted != "" and counted in verbs.words.alphabet.letters("CARDINAL")  # two of Sunday’s games
    is_span = counted != "" and counted in verbs.words.alphabet.letters("UNITS")  # within ten days of Monday’s ruling
    if owns and verbs.words.words[index - 2 : index - 1] == ["on"] and verbs.words.words[index - 3] in _DATES.depends:
        return "future" if verbs.nearest(index + 2, 1) != "past" else None
    if owns and before == "to" and _leads_up(verbs, index):
        return "future"
    ahead = index - (2 if before == "for" else 1)
    if owns and ahead >= 0 and verbs.words.lower[ahead] in _DATES.awaits_day:
        return "future"  # markets await Friday’s report, braced for Friday’s report
    if owns and is_span:
        return _of_owned(verbs, index) or "past"
    if not owns or (before in _DATES.before_coming_day and not is_one_of):
        return None
    return _of_owned(verbs, index) or ("past" if not is_one_of else None)


def _leads_up(verbs: ClauseVerbs, index: int) -> bool:
    """Whether what a day owns is to come behind “the run-up to”; not where that is over: in the run-up had been."""
    words = verbs.words.words
    at = index - len(("run-up", "to"))
    joined = "".join(words[max(0, at - 2) : at + 1]) if at >= 0 else ""
    return words[at] in _DATES.leads_up or joined in _DATES.leads_up


def _deadline(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """The Friday deadline; not: the Friday deadline passed."""
    after = verbs.words.lower[index + 1 : index + 1 + _WORDS_OF_PASSING]
    if after[:1] != ["deadline"]:
        return _over_deadline(verbs, index, start, before)
    is_over = not _DATES.has_passed.isdisjoint(after[1:2] if after[1:2] != ["was"] else after[2:])
    return "past" if is_over or _has_passed_behind(verbs, index + 2) else "future"


def _has_passed_behind(verbs: ClauseVerbs, start: int) -> bool:
    """Whether what a deadline is for stands before the verb by which it is over: the Sunday deadline to pay passed."""
    words = verbs.words.words
    for at in range(start, min(len(words), start + _WORDS_OF_PURPOSE)):
        if words[at] in _DATES.has_passed:
            return words[at - 1].lower() not in _DATES.before_false_present | _DATES.tells_future | _TEXT.determiners
        if words[at][0] in BEFORE_CLAUSE:
            return False
    return False


def _last_of_kind(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Its last forecast in March; an earlier deadline of 3 May; the third fire, after those in Lund in May."""
    if _is_behind_others(verbs, start, before):
        return "past"
    if before not in (*_ON, "of") or start < _WORDS_OF_LAST:
        return None
    which = verbs.words.lower[start - _WORDS_OF_LAST]
    noun = verbs.words.words[start - 2]
    if before == "of" and noun not in _LIMIT_NOUNS:
        return None
    owner = verbs.words.lower[start - _WORDS_OF_LAST - 1]
    is_own = which == "last" and noun in _DATES.occasions and owner in _TEXT.possessives
    if is_own and verbs.nearest(start - _WORDS_OF_LAST, -1) == "future":
        return None  # must win her last match on Sunday
    return "past" if which in _DATES.last_of_kind and noun.islower() and noun != "time" else None


def _next_of_kind(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Holds its next meeting on 3 May; not: won its next match on 3 May."""
    words = verbs.words.words
    if before not in _ON or start < _WORDS_OF_LAST:
        return None
    reach = range(start - _WORDS_OF_LAST, max(0, start - _REACH_OF_DEED_WORDS), -1)
    the_next = next((at for at in reach if words[at] == "next"), None)
    if the_next is None or any(verbs.told(at) != "nothing" for at in range(the_next + 2, start - 1)):
        return None
    at = the_next - 1
    at -= at > 0 and words[at] in _TEXT.determiners | _TEXT.possessives
    form = _VERBS.get(words[at]) if at >= 0 else None
    is_present = form is not None and not {BASE_FORM, THIRD_PERSON}.isdisjoint(form.forms) and PAST not in form.forms
    return "future" if is_present and words[the_next + 1] in _DATES.occasions else None


def _over_deadline(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Agreed hours before a midnight deadline on Tuesday; a deadline of midnight on Tuesday came and went."""
    words = verbs.words.words
    if before in (*_ON, "of") and words[start - 2] == "deadline":
        behind = words[index + 1 : index + 3]
        behind = behind[1:] if behind[:1] == ["was"] else behind[:1]
        if not _DATES.has_passed.isdisjoint(behind):
            return "past"  # a similar deadline in March was met
    if before != "on" or words[start - 2] != "deadline":
        return None
    for at in range(start - 3, max(0, start - 3 - _REACH_OF_NOUN_WORDS), -1):
        if words[at] == "before":
            told = verbs.nearest(at - 1, -1) == "past"
            return "past" if told else None
        if not words[at][0].isalnum() or verbs.told(at) != "nothing":
            return None
    return None


def _after_occasion(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """After the election in May, the mayor left; will cost more after a rate rise on Friday."""
    words = verbs.words.words
    if before == "on" and _is_after_change(verbs, start):
        return "past"
    if before not in _ON or words[index + 1 : index + 2] != [","]:
        return None
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_DEED_WORDS), -1):
        if words[at] in ("After", "Following"):
            return "past" if verbs.nearest(index + 1, 1) == "past" else None
        if not words[at][0].isalnum():
            return None
    return None


def _is_after_change(verbs: ClauseVerbs, start: int) -> bool:
    """Whether a day is that of a rise or a cut “after” which something is or will be: after a rate rise on Friday."""
    words = verbs.words.words
    is_change = False
    for at in range(start - 2, max(0, start - 2 - _REACH_OF_CHANGE_WORDS), -1):
        word = words[at].lower()
        if word == "after":
            return is_change and words[at + 1].lower() in _ONE
        is_change = is_change or word in _DATES.changes_of_level
        if words[at][0] in BEFORE_CLAUSE or (verbs.told(at) != "nothing" and word not in _DATES.changes_of_level):
            return False
    return False


def _is_behind_others(verbs: ClauseVerbs, start: int, before: str) -> bool:
    """Whether a day is that of others before: the third fire, after those in Lund in May; since that in May."""
    if before not in _ON and before != "of":
        return False
    words = verbs.words.words
    for at in range(start - 2, max(0, start - 2 - _REACH_OF_OTHERS_WORDS), -1):
        if words[at] in ("that", "those"):
            return words[at + 1] in (*_ON, "of") and words[at - 1] in _DATES.behind_others
        if words[at] != "," and (words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing"):
            return False
    return False


def _occasion_now(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """The concert on Friday is sold out; the November election is close; holds its next meeting on Friday."""
    if (found := _next_of_kind(verbs, index, start, before)) is not None:
        return found
    words = verbs.words.words
    following = [word.lower() for word in words[index + 1 : index + 3]]
    if before in _TEXT.determiners and following[:1] != [] and following[0] in _DATES.occasions:
        is_fixed = words[index - 2] == "for" and words[index - 3] in _DATES.appointed  # arranged for the Friday fair
        is_ahead = is_fixed or following[-1] in _IS or following[-1] in _DATES.right_behind_ahead
        return "future" if is_ahead else None
    if before in _IS:
        return "future"  # his next court date is Monday
    if before not in _ON or start < len(_ON):
        return None
    noun, after = words[start - 2].lower(), words[index + 1].lower() if index + 1 < len(words) else ""
    is_looming = words[start - 3].lower() in _DATES.approaching if start > 2 else False
    would = [word.lower() for word in words[index + 1 : index + 3]]
    is_yet_to_be = would[:1] != [] and would[0] in _TEXT.relatives and would[-1] in _DATES.right_behind_ahead
    is_held = not _HOLDS.isdisjoint(words[max(0, start - _WORDS_OF_HELD) : start - 2])
    is_ahead = after in _IS or is_looming or is_yet_to_be or is_held or _is_there(verbs, start - 2)
    is_now = noun in _DATES.occasions and is_ahead
    return "future" if is_now or noun in _IS else None


def _is_there(verbs: ClauseVerbs, noun: int) -> bool:
    """Whether “there is” comes before an occasion: there’s an election on Tuesday."""
    words = verbs.words.words
    for at in range(noun - 1, max(0, noun - 1 - _REACH_OF_NOUN_WORDS), -1):
        if words[at].lower() in _IS or words[at] == "s":
            return "there" in [word.lower() for word in words[max(0, at - 2) : at]]
        if not words[at].isalpha() or verbs.told(at) != "nothing":
            return words[at].lower() in _OWN_BE and words[at - 1].lower() == "there"
    return False


def _outcome_of(verbs: ClauseVerbs, index: int, _: int, before: str) -> Tense | None:
    """The winner of Sunday’s vote; not: the winner of Sunday’s vote will."""
    words = verbs.words.words
    if words[index + 1 : index + 2] not in (["'s"], ["’s"]) or index < len(_ON):
        return None
    is_outcome = before in _TEXT.prepositions and words[index - 2].lower() in _DATES.outcomes
    return "past" if is_outcome and verbs.nearest(index + 2, 1) != "future" else None


def _likely_on(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """A risk of hail on Saturday; not: the risk of hail on Saturday was small."""
    words = verbs.words.words
    if before not in (*_ON, "for"):
        return None
    if before != "for" and is_supposed(verbs, start):
        return "future"
    if before == "for" and words[start - 2].lower() in _DATES.weather_warnings:
        return "future"  # a storm watch for Saturday
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_POSSIBLE_WORDS), -1):
        if words[at].lower() in _DATES.possibilities:
            is_over = "had" in words[max(0, at - _REACH_OF_POSSIBLE_WORDS) : at]  # had been graded a risk in January
            return "future" if verbs.nearest(start + 1, 1) != "past" and not is_over else None
        if not words[at][0].isalnum() or verbs.told(at) != "nothing":
            return None
    return None


def is_supposed(verbs: ClauseVerbs, start: int) -> bool:
    """Whether a clause of “if” in the present holds a day: if Doe wins in November; not: if he won in November."""
    words = verbs.words.words
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_POSSIBLE_WORDS), -1):
        if words[at].lower() in _IF:
            return True
        if words[at][0] in BEFORE_CLAUSE or verbs.told(at) not in ("nothing", "unknown"):
            return False
    return False


def _is_somewhere(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Quill are at home to Marsk on Saturday; kickoff is at 8 p.m. on Saturday."""
    words = verbs.words.words
    if before != "on":
        return None
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_DEED_WORDS), -1):
        word = words[at].lower()
        if word in _IS:
            is_state = at == start - _WORDS_OF_STATE and verbs.told(at + 1) == "unknown"
            return "future" if is_state or words[at + 1].lower() in _DATES.is_where else None
        is_participle = at == start - _WORDS_OF_STATE + 1
        if word in _DATES.because_of or not word[0].isalnum() or (verbs.told(at) != "nothing" and not is_participle):
            return None
    return None


def _is_subject(verbs: ClauseVerbs, index: int, _: int, before: str) -> Tense | None:
    """Friday marks ten years since the flood."""
    after = verbs.words.words[index + 1 : index + 2]
    opens = index == 0 or verbs.words.words[index - 1][0] in BEFORE_CLAUSE
    is_done = after[:1] != [] and (after[0] in _DATES.days_do or (opens and after[0] == "is"))
    return "future" if is_done and before not in _TEXT.prepositions else None


def _occasion_of_day(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Seeking re-election in November: where no verb decides, what is announced is to come."""
    words, letters = verbs.words.words, verbs.words.letters
    at = start - 2 if before in _ON or (before == "at" and verbs.is_at_weekend(start, before)) else start - 1
    is_bare = before in _DATES.occasions and letters[start] in verbs.words.alphabet.letters("WEEKDAY")
    is_occasion = at >= 0 and words[at].lower() in _DATES.occasions
    if is_occasion and (at == start - 2 or is_bare):
        return "future"
    return "future" if before == "into" or (before in _ON and _is_hoped_for(words, at)) else None


def _is_hoped_for(words: list[str], at: int) -> bool:
    """Whether a noun is of what somebody may come to have: an advantage in November; not: his victory in November."""
    if at < 1 or words[at].lower() not in _DATES.come_to_have:
        return False
    before = [word.lower() for word in words[max(0, at - _WORDS_OF_LAST) : at]]
    return not any(word == "the" or word in _TEXT.possessives or word in _OWN_BE for word in before)


SURE: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    *tense_mishaps.ROWS,
    *tense_deeds.ROWS,
    Row(
        "after what has been",
        "A day in a phrase with “After” that opens a sentence is past where the verb behind it is.",
        "After the vote in October, the mill closed.",
        "After the vote in October, the mill will close.",
        _after_occasion,
    ),
    Row(
        "last of its kind",
        "A day behind “last” or “previous” and a noun is past, and so is one behind “after those in”, “since that of”.",
        "The bank will keep to its last forecast in October.",
        "The bank will give its next forecast in October.",
        _last_of_kind,
    ),
)
"""What is past even where that is more than a year ago."""
ROWS: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    Row(
        "day in the possessive",
        "A day in the possessive is past, unless a preposition comes before it or what it owns is to come.",
        "Friday's ruling closed the mill.",
        "The mill closed after a day's work on Friday.",
        _possessive,
    ),
    Row(
        "day of a deadline",
        "A day before “deadline” is in the future, unless the deadline “passed”; one behind it is past where something "
        "was done before it.",
        "The mill missed the Friday deadline.",
        "The mill missed the Friday train.",
        _deadline,
    ),
    *SURE,
    Row(
        "occasion that is ahead",
        "A day behind “is”, or beside a vote, a match or the like with “is” behind it, is in the future; so is that of "
        "the “next” one that somebody “holds”.",
        "The concert on Friday is sold out.",
        "The mill on Friday is sold out.",
        _occasion_now,
    ),
    Row(
        "where somebody is on a day",
        "A day after “is at”, “are in” or the like and a place or an hour, or right after “is shut”, is in the future.",
        "The miller is in court on Friday.",
        "The miller is in court over a theft on Friday.",
        _is_somewhere,
    ),
    Row(
        "outcome of an occasion",
        "A day in the possessive behind “winner of”, “result of” or the like is past, unless it is told as to come.",
        "Doe is the winner of Friday's race.",
        "Doe is the favourite of Friday's race.",
        _outcome_of,
    ),
    Row(
        "what may be on a day",
        "A day behind a chance, a risk or a warning of something is in the future, unless a verb of the past follows.",
        "Marsk has a risk of hail on Saturday.",
        "Marsk has a layer of hail on Saturday.",
        _likely_on,
    ),
    tense_plans.APPROACHING,
    Row(
        "day that does something",
        "A day that “marks”, “sees” or “brings” something is in the future.",
        "Friday marks ten years since the flood.",
        "Friday marked ten years since the flood.",
        _is_subject,
    ),
)
"""What decides before any verb."""
LAST: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    Row(
        "occasion without a verb",
        "A day behind a vote, a match or the like is in the future where no verb decides.",
        "A vote on Friday, and a strike.",
        "A mill on Friday, and a strike.",
        _occasion_of_day,
    ),
)
"""What decides where no verb does."""
