"""Whether the clause around a word is about the past or the future."""

from itertools import pairwise

from briefcli.extract.dates import (
    tense_deeds,
    tense_nouns,
    tense_over,
    tense_plans,
    tense_prepositions,
    tense_schedules,
)
from briefcli.extract.dates.clause_verbs import BEFORE_CLAUSE, ClauseVerbs, Tense
from briefcli.extract.dates.sentence_ends import DASHES
from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE, THIRD_PERSON
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_ORDERS = lexicon.deadlines().orders
_PASSES = lexicon.deadlines().passes
_REPORTS = lexicon.clauses().speech
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_LONGEST_TIME_WORDS = 6
"""Most time words in a row after "until": until noon on Friday, 3 July."""
_WORDS_OF_CLAUSE = 3
"""Fewest words of its own clause before a day behind which only the sayer is told: a march on Friday, he said."""
_REACH_OF_SAYER_WORDS = 8
"""How far behind a day and a comma the verb of who says so may be."""
_REACH_OF_OPENING_WORDS = 30
"""How far before a day the comma may be behind which its clause begins: To win, Doe on Friday named."""
_WORDS_TO_SAYER = 14
"""How far behind a day the comma before who says so may be: a march on Friday from the mill, Doe said."""
_REACH_OF_MEANT_WORDS = 18
"""How far before a day “was” or “wanted” may be: wanted to hold a vote at 10 p.m. on."""
_WORDS_OF_VERB = 3
"""How far before a verb its “will” may be: will soon be closed."""
_REACH_OF_PLAN_WORDS = 7
"""How far before a weekday “who” may be: the ministers, who meet in the town of Orul on Monday."""
_WORDS_TO_OUTCOME = 18
"""How far behind the day of a promise it may be told that nobody came: the end of its sentence, and the next."""
_WORDS_OF_UNDONE = 4
"""Most words in which it is told that something was not done: it wasn’t."""
_SHORT_PAST = frozenset({"didn", "wasn"})
_WHO = ("who", "which")
_WORDS_TO_TURN = 3
"""How far behind a day “but” may be: on Friday night, but stayed in port."""
_WORDS_TO_OCCASION = 3
"""Most words from a date to the occasion it is of: the November general election."""
_WORDS_OF_OCCASION = 4
"""How far before an occasion “by” may be: by the next annual general meeting on."""
CAME_AND_WENT = "came and went"
"""How it is told that a day has passed."""
_AS_LATE = ("late", "recently")
_WAS = frozenset({"was", "were"})
_IS = frozenset({"are", "is"})
_SAID = frozenset({"said", "says"})
_NEEDED = frozenset({"needed", "required"})
_ON_OR_IN = ("on", "in")
_UNTIL = frozenset({"to", "until"})
_WORDS_OF_SPAN = 5
"""How many words from “from” to the end of a span: from late May until."""
_BEFORE_HOUR = frozenset({"for", "than"})
_REACH_OF_MOVE_WORDS = 8
"""How far before what it is for a move may be: went into the old square of Marsk to."""
_OCCASIONS = _DATES.occasions | _DATES.lawsuits
_AHEAD_OF_DAY = _DATES.occasions | _DATES.plans_decided
_WORDS_TO_AIM = 2
"""A move right before “to” is mostly no move: moved to close the mill, came to power."""
_WORDS_OF_LOOSE_VERB = 6
"""A verb further than this before a day may not be of that day."""
_REACH_OF_BESIDE_WORDS = 10
"""How far from a date the verb may be where a comma or “by” stands between: and, on 8 April, it will be closed."""
_REACH_OF_SURE_WORDS = 20
"""How far before "in" or "on" a verb of the past may be so that the date after is surely its own."""


class Tenses:
    """On which side of today the dates of a text are."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._verbs = ClauseVerbs(words)

    def at(self, index: int) -> Tense:
        """The tense of the clause that contains a word, by its nearest verb, to the left first.

        "unknown" where no verb nearby decides.
        """
        start = _start(self.words, index)
        before = self.words.lower[start - 1] if start else ""
        if (planned := _planned_aside(self._verbs, index, start)) is not None:
            return planned
        if _has_passed(self._verbs, index) or _is_as_late(self._verbs, start):
            return "past"
        if _is_of_who_do(self._verbs, index, start) or _was_to_have_been(self._verbs, index, start):
            return "future"
        decided = rules.first(RULES, self._verbs, index, start, before)
        return decided.found if decided is not None else "unknown"

    def is_surely_past(self, index: int) -> bool:
        """Whether a date is right after a verb of the past or opens its sentence: broke on June 3; in June he left.

        So is one beside a noun for what has been: accused of the murder in June.
        """
        start = _start(self.words, index)
        before = self.words.lower[start - 1] if start else ""
        if before == "since" or _is_as_late(self._verbs, start):
            return True
        if rules.first(tense_nouns.SURE, self._verbs, index, start, before) is not None:
            return True
        if before == "by" and tense_prepositions.is_over_by(self._verbs, index, start):
            return True
        before = self.words.lower[index - 1] if index else ""
        if before not in ("in", "on") and before != "at" and not self._is_of_span(index):  # at Christmas
            return False
        if self._is_aside(index):
            return True
        if self._is_right_before_verb(index) and tense_deeds.is_said(self._verbs, index):
            return False  # said the match on 5 May was vital
        if self._is_of_limit(index):
            return False
        if self._is_of_what_was(index):
            return True
        is_parted = self.words.words[index - 2] == ","
        if is_parted and index > len((",", "on")) and self.words.lower[index - 3] in _TEXT.coordinators:
            return False  # gave them the task and, on 8 April, will be gone
        reach = _REACH_OF_BESIDE_WORDS if is_parted else _REACH_OF_SURE_WORDS
        for earlier in range(index - 2, max(-1, index - 2 - reach), -1):
            told = self._verbs.told(earlier)
            if told != "nothing":
                is_led = all(
                    one == "," or one.lower() in _TEXT.coordinators for one in self.words.words[earlier + 1 : index - 1]
                )
                opens = told == "end" and is_led and self._is_told_behind(index)
                is_hint = self.words.words[earlier] in _DATES.hints
                return opens or (told == "past" and self._verbs.is_finite(earlier) and not is_hint)
        return index == 1 and self._is_told_behind(index)

    def _is_of_span(self, index: int) -> bool:
        """Whether a date is an end of a span: between May and June, from Christmas until Easter."""
        before, behind = self.words.lower[index - 1], self.words.lower[index + 1 : index + 2]
        if before == "between" or (before == "from" and not _UNTIL.isdisjoint(behind)):
            return True
        return before in _UNTIL and "from" in self.words.lower[max(0, index - _WORDS_OF_SPAN) : index - 1]

    def _is_of_what_was(self, index: int) -> bool:
        """Whether a strike or the like of a date did something: a strike in May, which lasted four days, shut the mill.

        Not where it was to come: the vote in May loomed, was called off.
        """
        words, noun = self.words.words, self.words.words[index - 2]
        if noun not in _DATES.mishaps and noun not in _DATES.occasions:
            return False
        behind = index + 1
        if words[behind : behind + 1] == [","] and words[behind + 1 : behind + 2] != []:
            is_aside = words[behind + 1] in _TEXT.relatives
            reach = range(behind + 2, min(len(words), behind + _REACH_OF_SURE_WORDS))
            behind = next((at + 1 for at in reach if words[at] == ","), behind) if is_aside else behind
        form = _VERBS.get("".join(words[behind : behind + 1]))
        is_deed = form is not None and PAST in form.forms and words[behind] not in _TEXT.auxiliaries
        return is_deed and words[behind] not in _DATES.draws_near and self._is_told_behind(index)

    def _is_of_limit(self, index: int) -> bool:
        """Whether an occasion by which something is due has a day: demanded two seats by the meeting on October 8."""
        words, at = self.words.words, index - 2
        if at < 0 or words[at] not in _DATES.occasions:
            return False
        before = (words[earlier].lower() for earlier in range(at - 1, max(-1, at - 1 - _WORDS_OF_OCCASION), -1))
        return next((word for word in before if word in _TEXT.prepositions), None) == "by"

    def _is_right_before_verb(self, index: int) -> bool:
        """Whether a verb of the past stands right behind a date: the vote on 7 May was close."""
        end = min(len(self.words.words), index + _LONGEST_TIME_WORDS)
        behind = next((at for at in range(index, end) if self.words.letters[at] == OTHER), None)
        return behind is not None and self._verbs.told(behind) == "past"

    def _is_aside(self, index: int) -> bool:
        """Whether a date ends an aside right before a verb of the past: the fire, in Marsk on 3 June, killed two."""
        words = self.words.words
        end = min(len(words), index + _LONGEST_TIME_WORDS)
        comma = next((at for at in range(index, end) if words[at] == ","), None)
        if comma is None or any(self.words.letters[at] == OTHER for at in range(index, comma)):
            return False
        opens = next((at for at in range(index - 1, max(-1, index - _REACH_OF_SURE_WORDS), -1) if words[at] == ","), -1)
        if opens < 1 or comma + 2 >= len(words) or words[comma + 1] in _SAID or words[comma + 2] == "by":
            return False
        if words[opens + 1] in _TEXT.relatives and self._verbs.nearest(index - 1, -1) != "past":
            return False  # the board, which meets on 3 June, left
        return self._verbs.told(comma + 1) == "past" and self._verbs.is_finite(comma + 1)

    def is_of_occasion(self, index: int) -> bool:
        """Whether a date only says which vote or match is meant: set up the November showdown, November’s election."""
        words, letters = self.words.words, self.words.letters
        before = words[index - 1].lower() if index else ""
        is_owner = words[index + 1 : index + 2] in (["'s"], ["’s"])
        if not is_owner and before not in _TEXT.determiners and before not in _TEXT.possessives:
            return False
        others = 0
        for at in range(index + 1, min(len(words), index + _LONGEST_TIME_WORDS)):
            if words[at] in _DATES.occasions or others == _WORDS_TO_OCCASION:
                return words[at] in _DATES.occasions
            others += letters[at] == OTHER
        return False

    def is_loose(self, index: int) -> bool:
        """Whether the verb of the past that decides is far before a day without “on”, which may be of something else.

        So is what somebody declares a day: declared Friday a day of rest.
        """
        words = self.words.words
        if words[index + 1 : index + 2] in (["a"], ["an"]) and words[index - 1] in _DATES.announcing:
            return True
        before = words[index - 1].lower() if index else ""
        if rules.first(tense_nouns.ROWS, self._verbs, index, index, before) is not None:
            return False  # survivors of Sunday’s blast
        if tense_deeds.of_own_verb(self._verbs, index, index, before) is not None:
            return False  # the Friday prayers were held
        if tense_prepositions.is_after_doing(self._verbs, index):
            return False  # was fired after getting into a fight around noon Friday
        near = words[max(0, index - _WORDS_OF_LOOSE_VERB) : index]
        is_near = any(self._verbs.told(at) != "nothing" for at in range(index - len(near), index))
        return not is_near and near[-1:] != [] and near[-1].lower() not in ("on", "in")

    def is_done_right_before(self, index: int) -> bool:
        """Whether a verb of the past, and no participle, is the nearest before a word, within a few others.

        Where a word opens its sentence, the verb behind it tells: two days before Christmas the dike broke.
        """
        if _start(self.words, index) == index:
            return self.at(index) == "past"
        for earlier in range(index - 1, max(-1, index - 1 - _WORDS_OF_LOOSE_VERB), -1):
            told = self._verbs.told(earlier)
            if told != "nothing":
                return told == "past" and self._verbs.is_finite(earlier)
        return False

    def is_surely_future(self, index: int) -> bool:
        """Whether what is told right before a date will be: will close in June, is due to, agreed to close by June.

        Not so what was due to close in June. What is supposed is to come: if Doe wins in June.
        """
        if self.words.words[index - 1 : index] in (["in"], ["on"]) and tense_nouns.is_supposed(self._verbs, index):
            return True
        is_plain = self.words.lower[index - 1] in _ON_OR_IN
        reach = _REACH_OF_SURE_WORDS if is_plain else _REACH_OF_BESIDE_WORDS
        for earlier in range(index - 1, max(-1, index - 1 - reach), -1):
            told = self._verbs.told(earlier)
            if told == "end" and earlier == index - 2:
                return self._is_surely_ahead_behind(index)
            if told != "nothing":
                verb = self.words.words[max(0, earlier - _WORDS_OF_VERB) : earlier + 1]
                before = self.words.lower[index - 1]
                is_aim = verb[-2:-1] == ["to"] and (
                    before in _DATES.up_to or (before in _DATES.opens_on and before != "from")
                )
                is_told_now = before in _ON_OR_IN and self._is_schedule(earlier)
                is_aim = is_aim and verb[:1] not in (["was"], ["were"])  # were due to file by 1 March
                return told == "future" and (is_aim or is_told_now or _is_sure(verb))
        return index == 1 and self._is_surely_ahead_behind(index)

    def _is_schedule(self, index: int) -> bool:
        """Whether a verb tells in the present what is fixed: the law comes into force on 1 January; not: is to open."""
        word, before = self.words.words[index], self.words.lower[index - 1] if index else ""
        form = _VERBS.get(word)
        no_finite = _TEXT.auxiliaries | _DATES.may_be | _DATES.right_behind_ahead
        is_finite = before != "to" and before not in no_finite
        return form is not None and form.forms in (BASE_FORM, THIRD_PERSON) and is_finite

    def _is_surely_ahead_behind(self, index: int) -> bool:
        """Whether the verb behind a date that opens its sentence tells what will be: in June the mill will close."""
        for later in range(index + 1, min(len(self.words.words), index + _REACH_OF_BESIDE_WORDS)):
            told = self._verbs.told(later)
            if told != "nothing":
                return told == "future" and _is_sure(self.words.words[later - 2 : later + 2])
        return False

    def is_over(self, index: int, ahead: int) -> bool:
        """Whether a weekday told as to come, so many days ahead, is the last one: was scheduled for Wednesday."""
        return tense_over.is_over(self._verbs, index, _start(self.words, index), ahead)

    def is_ahead(self, index: int) -> bool:
        """Whether a date is told as ahead by a verb of the present: expires at noon; not: was due at noon."""
        before = self.words.words[max(0, index - _REACH_OF_SURE_WORDS) : index]
        return _DATES.backshifted.isdisjoint(before) and self._verbs.nearest(index - 1, -1) == "future"

    def ends_clause(self, index: int) -> bool:
        """Whether a word ends its sentence, or is a verb that says on which side of today its clause is."""
        return self._verbs.told(index) != "nothing"

    def describes(self, index: int) -> bool:
        """Whether a date tells which thing is meant, whatever will be done to it: your April 2 offer."""
        words, letters = self.words.words, self.words.letters
        if not index or words[index - 1].lower() not in _TEXT.possessives:
            return False
        end = min(len(words), index + _LONGEST_TIME_WORDS)
        behind = next((at for at in range(index, end) if letters[at] == OTHER), None)
        return behind is not None and words[behind].isalpha() and words[behind] not in _TEXT.prepositions

    def _is_told_behind(self, index: int) -> bool:
        return self._verbs.nearest(index, 1) == "past"


def _is_as_late(verbs: ClauseVerbs, start: int) -> bool:
    """Whether a day is the last on which something was so: as late as December; not: may close as late as December."""
    before = " ".join(verbs.words.words[max(0, start - len(("as", "late", "as"))) : start]).lower()
    is_late = before.startswith("as ") and before.endswith(" as") and before[len("as ") : -len(" as")] in _AS_LATE
    return is_late and verbs.nearest(start - 1, -1) != "future"


def _is_sure(verb: list[str]) -> bool:
    """Whether something will be, or is planned now: is to open, are due to meet, is set for; not: was due to open."""
    behind = next((at for at, word in enumerate(verb, 1) if word in _IS), len(verb))
    told = [word for word in verb[behind:] if word != "next" and word not in _DATES.within_verb]
    is_due = any(word == "to" or word in _DATES.tells_ahead for word in told[:1])
    is_meant = any(one in _DATES.plans_to and two == "to" for one, two in pairwise(verb))
    return is_due or is_meant or any(word in _DATES.surely_ahead for word in verb)


def _would_behind(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Said anyone in the zone on Friday would be shot."""
    after = verbs.words.words[index + 1 : index + 2]
    is_led = before in _DATES.before_day_ahead or before == "that"  # said that Friday would be the last day
    if not after or not is_led or after[0] not in _DATES.right_behind_ahead | _DATES.may_be:
        return None
    if before == "on" and after == ["would"] and _is_left_untold(verbs, index + 2):
        return "past"  # the mayor on Friday would not say
    is_open = before == "that" or after[0] in _DATES.may_be
    if is_open and verbs.words.words[index + 2 : index + 3] in (["have"], ["not"]):
        return None  # the rain on Friday could have caused it
    is_signed = before != "that" and verbs.told(start - 2) == "past"  # the deal signed on Tuesday will
    return None if is_signed else "future"


def _is_left_untold(verbs: ClauseVerbs, index: int) -> bool:
    """Whether “not” and a verb of telling follow “would”: would not say, would not rule out."""
    words = verbs.words.words
    verb = _VERBS.get(words[index + 1]) if words[index : index + 1] == ["not"] and index + 1 < len(words) else None
    return verb is not None and verb.lemma in _DATES.not_told


def _came_to_nothing(verbs: ClauseVerbs, index: int, start: int, __: str) -> Tense | None:
    """Was due to sail on Friday but stayed in port; not: was due to sail on Friday but has been held.

    So did what somebody “wanted” or “hoped” to do, and what was promised where nobody came.
    """
    words = verbs.words.words
    before = [word.lower() for word in words[max(0, start - _REACH_OF_MEANT_WORDS) : start]]
    behind = [word.lower() for word in words[index + 1 : index + 1 + _WORDS_TO_TURN]]
    turn = next((at for at, word in enumerate(behind) if word in _DATES.turns), None)
    if any(tells(verbs, index, start) for tells in (_was_not_kept, _never_did)):
        return "past"
    if turn is None or verbs.nearest(start - 1, -1) != "future":
        return None
    is_meant = _WAS.isdisjoint(before)
    meant = (one for one, other in pairwise(before) if other in _DATES.intended)
    if is_meant and all(one in _TEXT.auxiliaries and one != "had" for one in meant):
        return None
    for at in range(index + 2 + turn, min(len(words), index + 2 + turn + _REACH_OF_SAYER_WORDS)):
        told = verbs.told(at)
        if told == "past":
            if is_meant and words[at] in _SAID:
                return None
            return "past" if _DATES.leaves_day_open.isdisjoint(words[at : at + _WORDS_OF_VERB]) else None
        if told != "nothing":
            return None
    return None


def _was_not_kept(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether nobody did what was promised for a day: said somebody would come on Friday. Nobody came; he never did."""
    words = verbs.words.words
    verb = next(
        (at for at in range(start - 1, max(1, start - 1 - _REACH_OF_MEANT_WORDS), -1) if _decides(verbs, at)), 0
    )
    is_promised = verb and ("would" in words[verb - 2 : verb + 1] or _is_promised_to(verbs, verb))
    if not is_promised:
        return False
    ends = 0
    for at in range(index + 1, min(len(words) - 1, index + 1 + _WORDS_TO_OUTCOME)):
        ends += verbs.told(at) == "end"
        opens = words[at - 1][0] in BEFORE_CLAUSE or words[at - 1].lower() in _TEXT.coordinators | _DATES.turns
        if opens and _is_undone(verbs, at):
            return True
        if ends > 1:
            return False
    return False


def _never_did(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether those who were to do something never did it: the clerks, who were to report in June, never did."""
    at = index + 1
    at += verbs.words.words[at : at + 1] == [","]
    is_undone = verbs.words.lower[at : at + 2] == ["never", "did"] and _ends_clause(verbs, at + 2)
    return is_undone and verbs.nearest(start - 1, -1) == "future"


def _decides(verbs: ClauseVerbs, index: int) -> bool:
    return verbs.told(index) in ("past", "future", "end")


def _is_promised_to(verbs: ClauseVerbs, verb: int) -> bool:
    """Whether a verb in the past stands right before “to” and another: promised to mend it."""
    return verbs.words.words[verb - 1] == "to" and verbs.words.lower[verb - 2] in _DATES.intended


def _is_undone(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a clause tells that nobody came, or somebody did not: Nobody came; he never did; it was not.

    It ends there: nobody came forward with a bid.
    """
    words = verbs.words.lower[index : index + _WORDS_OF_UNDONE]
    if words[:1] == ["nobody"] or words[:2] == ["no", "one"]:
        verb = len(("nobody",)) if words[0] == "nobody" else len(("no", "one"))
    elif not words or words[0] not in _TEXT.subject_pronouns:
        return False
    elif words[1:2] == ["never"]:
        verb = len(("he", "never"))
    else:
        is_short = words[1:2] != [] and words[1] in _SHORT_PAST and words[3:4] == ["t"]
        return is_short and _ends_clause(verbs, index + len(words))
    is_come = words[verb : verb + 1] != [] and words[verb] in _DATES.comes_as_promised
    behind = index + verb + 1
    return is_come and _ends_clause(verbs, behind + (verbs.words.lower[behind : behind + 1] == ["up"]))


def _ends_clause(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a clause ends before a word, with a mark or with the text."""
    behind = verbs.words.words[index : index + 1]
    return behind == [] or behind[0][0] in BEFORE_CLAUSE


def _planned_aside(verbs: ClauseVerbs, index: int, start: int) -> Tense | None:
    """A sale, expected before Christmas, collapsed in January; not: a sale, due on 3 May, was put off."""
    words, letters = verbs.words.words, verbs.words.letters
    weekdays = verbs.words.alphabet.letters("WEEKDAY")
    end = min(len(words) - 1, index + _LONGEST_TIME_WORDS)
    comma = next((at for at in range(index, end) if words[at] == ","), None)
    if comma is None or letters[index] in weekdays or any(letters[at] == OTHER for at in range(index, comma)):
        return None
    if verbs.told(comma + 1) != "past" or not verbs.is_finite(comma + 1):
        return None
    before = words[max(0, start - _REACH_OF_MEANT_WORDS) : start]
    opens = next((at for at in range(len(before) - 1, -1, -1) if before[at][0] in BEFORE_CLAUSE), -1)
    if opens < 0 or before[opens] != "," or before[opens + 1 : opens + 2] == [] or start < _WORDS_OF_CLAUSE:
        return None
    is_open = not _DATES.leaves_day_open.isdisjoint(words[comma + 1 : comma + 1 + _WORDS_OF_VERB])
    return "unknown" if before[opens + 1] in _DATES.tells_ahead and not is_open else None


def _is_of_who_do(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether a weekday is that on which those named do something: the ministers, who meet in Orul on Monday."""
    words, first = verbs.words.words, max(1, start - _REACH_OF_PLAN_WORDS)
    if verbs.words.letters[index] not in verbs.words.alphabet.letters("WEEKDAY"):
        return False
    who = next((at for at in range(start - 2, first, -1) if words[at] in _WHO), None)
    verb = _VERBS.get(words[who + 1]) if who is not None else None
    if who is None or verb is None or verb.forms != BASE_FORM or verb.lemma in _REPORTS:
        return False
    return all(verbs.told(at) == "nothing" for at in range(who + 2, start))


def _has_passed(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a day ends an aside behind which is told that it passed: the deadline, on Tuesday, came and went."""
    words, letters = verbs.words.words, verbs.words.letters
    end = min(len(words) - 1, index + _LONGEST_TIME_WORDS)
    comma = next((at for at in range(index + 1, end) if words[at] == "," or letters[at] == OTHER), end)
    if comma >= len(words) - 1 or words[comma] != ",":
        return False
    if index > 1 and words[index - 1] in _ON_OR_IN and verbs.told(index - 2) != "nothing":
        return False  # the mayor, who will speak on Friday, passed the hat
    is_gone = " ".join(words[comma + 1 : comma + 4]) == CAME_AND_WENT or lexicon.lemma(words[comma + 1]) in _PASSES
    return is_gone and verbs.told(comma + 1) == "past"


def _was_to_have_been(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether a weekday is that for which something was planned: called off a march that was to have been on Monday."""
    is_weekday = verbs.words.letters[index] in verbs.words.alphabet.letters("WEEKDAY")
    return is_weekday and tense_over.was_to_have_been(verbs.words.words, start)


def _verb_before(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Left on Friday; agreed to extend the truce by five days on Friday."""
    if before == "on" and tense_plans.is_decided_for(verbs, start):
        return "past"
    found = verbs.nearest(start - 1, -1)
    if found == "future" and start:
        return "past" if _has_own_verb(verbs, index, start) else _of_aim(verbs, index, start, before)
    if found == "past" and tense_prepositions.is_condition_to_come(verbs, index, start):
        return "future"
    return found if found != "unknown" else None


def _has_own_verb(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether a day has a verb of the past of its own, right behind it or behind what it opens.

    To win, Doe on Friday named; will close, but on Friday, the board said; not: will, on Friday, the board said, close.
    """
    words, letters = verbs.words.words, verbs.words.letters
    end = min(len(words), index + 1 + _LONGEST_TIME_WORDS)
    behind = next((at for at in range(index + 1, end) if letters[at] == OTHER), 0)
    behind += words[behind : behind + 1] != [] and words[behind] in _DATES.before_own_verb
    if behind and verbs.told(behind) == "past" and verbs.is_finite(behind) and "," not in words[index:behind]:
        reach = range(start - 1, max(-1, start - 1 - _REACH_OF_OPENING_WORDS), -1)
        mark = next((at for at in reach if words[at] == "," or verbs.told(at) != "nothing"), 0)
        return words[mark] == "," and words[behind + 1 : behind + 2] != [","]
    first = start - 2 if words[start - 1].lower() in _ON_OR_IN else start - 1
    joins = [word.lower() for word in words[max(0, first - 1) : first + 1]]
    if joins[-1:] == ["("]:
        return verbs.nearest(index + 1, 1) == "past"
    is_joined = len(joins) > 1 and (joins[1] in _TEXT.coordinators or joins[1] in _TEXT.subordinators)
    if not is_joined or joins[0] != ",":
        return False
    return _opens_told(verbs, index)


def _opens_told(verbs: ClauseVerbs, index: int) -> bool:
    """Whether the first verb behind a day is one of the past, and not of whoever says so between commas."""
    words = verbs.words.words
    for at in range(index + 1, min(len(words) - 1, index + 1 + _REACH_OF_SAYER_WORDS)):
        told = verbs.told(at)
        if told != "nothing":
            return told == "past" and verbs.is_finite(at) and words[at + 1] != ","
    return False


def _of_aim(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense:
    """The tense of a day behind an infinitive of why something was done: flew to Marsk to meet Doe, rejected a plan to.

    It is that of the deed; not so behind an occasion, which may be to come, and behind what somebody is told to do. A
    plan to do what is done at once may be for that day. What somebody “had” asked or planned to do is over.
    """
    words = verbs.words.words
    verb = next((at for at in range(start - 1, 1, -1) if verbs.told(at) != "nothing"), 0)
    had = tense_over.of_had_bidden(verbs.words, verb, index) if before not in _DATES.up_to else None
    if had is not None and not _is_still_ahead(verbs, index):
        return had
    behind = [word.lower() for word in words[verb + 1 : start]]
    is_occasion = before == "on" and not _OCCASIONS.isdisjoint(behind) and words[verb] != "cast"
    if not verb or is_occasion or words[verb - 1] != "to" or words[verb] == "be" or _is_fixed(words, verb - 2):
        return "future"
    if words[verb - 2] in _NEEDED and verbs.nearest(verb - 3, -1) == "past":
        return "past"  # reached the votes needed to win the seat on Friday
    deed = next((at for at in range(verb - 2, max(-1, verb - 2 - _REACH_OF_MOVE_WORDS), -1) if _parts(verbs, at)), -1)
    if deed < 0 or verb - deed <= _WORDS_TO_AIM or verbs.told(deed) != "past" or not verbs.is_finite(deed):
        return "future"
    if words[deed].lower() in _DATES.moved_to_do:
        return "past"
    is_weekday = verbs.words.letters[index] in verbs.words.alphabet.letters("WEEKDAY")
    between = [word.lower() for word in words[deed + 1 : verb - 1]]
    is_announced = words[deed] in _DATES.announcing and not _AHEAD_OF_DAY.isdisjoint(between)
    if not is_weekday or is_announced or _binds(words[deed].lower()):
        return "future"
    form = _VERBS.get(words[verb])
    is_at_once = form is not None and form.lemma in _DATES.moments and not _DATES.plans_decided.isdisjoint(between)
    return "unknown" if is_at_once else "past"


def _is_still_ahead(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a turn behind a day leads to what is to come: had hoped to sail on Friday, but will not."""
    is_turn = not _DATES.turns.isdisjoint(verbs.words.words[index + 1 : index + 1 + _WORDS_TO_TURN])
    return is_turn and verbs.nearest(index + 1, 1) == "future"


def _is_fixed(words: list[str], index: int) -> bool:
    """Whether “is” or “are” tells what is planned, before “to” and a verb: broke down on Monday and are to resume."""
    near = (words[at] for at in range(index, max(-1, index - _WORDS_OF_VERB), -1))
    return next((word for word in near if word not in _DATES.within_verb), "") in _IS


def _parts(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a word is a verb, a mark or a “but”, behind which another clause begins."""
    word = verbs.words.words[index]
    is_mover = word.lower() in _DATES.moved_to_do
    before = verbs.words.words[index - 1] if index else ""
    is_noun = word in _DATES.plans and (before in _TEXT.determiners or before in _TEXT.possessives)
    is_verb = verbs.told(index) != "nothing" and not is_noun  # rejected a plan to
    return is_mover or is_verb or word in _DATES.turns or word[0] in BEFORE_CLAUSE


def _binds(word: str) -> bool:
    """Whether a verb is of bidding, letting or having somebody do something: told, allowed, gave, had."""
    form = _VERBS.get(word)
    lemma = form.lemma if form is not None else word
    return word in _DATES.makes_happen or word in _TEXT.auxiliaries or lemma in _ORDERS or lemma in _DATES.lets_do


def _meant_for(_: ClauseVerbs, __: int, ___: int, before: str) -> Tense | None:
    """A strike for Friday."""
    return "future" if before in ("for", "before") else None


def _said_behind(verbs: ClauseVerbs, index: int, start: int, __: str) -> Tense | None:
    """A march on Friday, the union said: who says so behind a comma has no say in when it is."""
    words = verbs.words.words
    behind = range(index + 1, min(len(words) - 1, index + 1 + _WORDS_TO_SAYER))
    comma = next((at for at in behind if words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing"), index)
    if words[comma] != "," or start < _WORDS_OF_CLAUSE:
        return None
    before = [word.lower() for word in words[start - _WORDS_OF_CLAUSE : start]]
    if any(word[0] in BEFORE_CLAUSE for word in before):
        return None
    for place in range(comma + 1, min(len(words) - 1, comma + 1 + _REACH_OF_SAYER_WORDS)):
        form = _VERBS.get(words[place].lower())
        if words[place] in _SAID or (form is not None and form.lemma in _REPORTS and PAST in form.forms):
            is_end = words[place + 1][0] in ".\n" or verbs.words.letters[place + 1] != OTHER
            return "unknown" if is_end else None
        if words[place][0] in BEFORE_CLAUSE:
            return None
    return None


def _verb_behind(verbs: ClauseVerbs, index: int, _: int, __: str) -> Tense | None:
    """On Friday they left; the mayor on Friday says so."""
    if verbs.words.words[index + 1 : index + 2] == ["says"]:
        return "past"
    found = verbs.nearest(_behind_those(verbs, index + 1), 1)
    return found if found != "unknown" else None


def _behind_those(verbs: ClauseVerbs, start: int) -> int:
    """Where the search for a verb goes on behind “those caught”: from Friday, those caught will be fined."""
    words = verbs.words.words
    for at in range(start, min(len(words) - 1, start + _WORDS_OF_CLAUSE)):
        if words[at] in _DATES.before_participle:
            form = _VERBS.get(words[at + 1])
            return at + 2 if form is not None and PAST_PARTICIPLE in form.forms else start
    return start


def _is_before_hour(word: str) -> bool:
    return word in _BEFORE_HOUR or word == "from"


def _start(words: Words, index: int) -> int:
    """Where the run of time words around a word begins: at "noon" in "until noon on Friday", "for noon Friday"."""
    units = words.alphabet.letters("UNITS")
    for start in range(index - 1, max(-1, index - _LONGEST_TIME_WORDS), -1):
        word = words.lower[start]
        is_compound = words.words[start + 1] in DASHES  # the by-election on Friday
        if word == "by" and tense_schedules.is_score(words, start + 1):
            break  # voted by 69 to 59 on Friday
        if (word in _DATES.up_to and not is_compound) or (
            _is_before_hour(word) and tense_schedules.is_hour(words, start + 1)
        ):
            return start + 1
        if words.letters[start] in units:
            break  # was extended by five days on Friday
        if words.letters[start] == OTHER or words.words[start] == "%":
            break  # rose by 3% on Friday
    return index


RULES: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    *tense_prepositions.UP_TO,
    *tense_nouns.ROWS,
    *tense_prepositions.BEHIND,
    Row(
        "“would” right behind a day",
        "A day after “on” or “after” with “will” or “would” right behind it is in the future, unless something was "
        "done then.",
        "Doe said any miller in the mill on Friday would be paid.",
        "Doe said any miller in the mill on Friday was paid.",
        _would_behind,
    ),
    Row(
        "plan that came to nothing",
        "A day on which something “was” due, or somebody “wanted” to do it, is past where “but” or “when” and a verb "
        "of the past follow; so is that of a promise where “nobody came”, “he never did” or “it wasn’t” follows.",
        "The mill was due to open on Friday but stayed shut.",
        "The mill was due to open on Friday but has been sold.",
        _came_to_nothing,
    ),
    Row(
        "verb before a day",
        "The nearest verb to the left says whether a day is in the past or the future.",
        "The mill closed on Friday.",
        "On Friday the mill closed.",
        _verb_before,
    ),
    Row(
        "day after “for” or “before”",
        "A day after “for” or “before” without a verb is in the future.",
        "A march for Friday, and a strike.",
        "A march on Friday, and a strike.",
        _meant_for,
    ),
    Row(
        "sayer behind a day",
        "Who says so behind a day and a comma, at the end of the sentence, does not say on which side of today it is.",
        "A march on Thursday, the union said.",
        "On Thursday, the union said.",
        _said_behind,
    ),
    Row(
        "verb after a day",
        "Where no verb to the left decides, the nearest to the right says whether a day is in the past or the future.",
        "On Friday the mill closed.",
        "The mill closed on Friday.",
        _verb_behind,
    ),
    *tense_nouns.LAST,
)
"""Whether a day is in the past or the future; the place is its word, the start of the time words around it, and
the word before those."""
