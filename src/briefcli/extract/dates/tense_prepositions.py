"""What the small words before a day say about its side of today: since, by, until, from, for, after."""

from itertools import pairwise

from briefcli.extract.dates import sentence_ends, tense_deeds, tense_mishaps, tense_plans
from briefcli.extract.dates.clause_verbs import BEFORE_CLAUSE, REACH_WORDS, ClauseVerbs, Tense
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import PAST, PAST_PARTICIPLE
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_IS = frozenset({"are", "is"})
_PERFECT = ("has", "have")

_REACH_OF_COMPARISON_WORDS = 6
"""How far before a date the comparison may be to which it belongs: down from 1.8 percent late on Tuesday."""
_REACH_OF_ANNOUNCEMENT_WORDS = 8
"""How far before a date what is announced for it may begin."""
_REACH_OF_SAYER_WORDS = 14
"""How far behind “had until” the comma before whoever says so may be."""
_REACH_OF_URGING_WORDS = 6
"""How far before “to” the verb may be by which somebody is urged to do something."""
_REACH_OF_DOING_WORDS = 12
"""How far before a date “after” and a verb in -ing may be: after agreeing a fee of two million with the club on."""
_REACH_OF_MAIN_WORDS = 24
"""How far before “after” the verb of the main clause may be: a renewed bid to move the mill forward, after."""
_WOULD = frozenset({"may", "would"})
_CONDITIONS = frozenset(("if", "unless"))
_FAILED = ("but did not .", "but did not ,", "but failed to do so", "but did not do so", "but never did")
"""What tells behind a day that nobody kept it."""
_AT_THE_LATEST = "at the latest"
_WORDS_OF_FAILING = 5
_REACH_OF_HAD_WORDS = 16
"""How far before what was to be done “had” may be: had on 3 May asked the mayor of Marsk to close."""
_NOT_BEHIND_HAD = _DATES.up_to | {"to"}
"""Words behind the “had” of a duty of its own: had to close, had until June to close."""
_GIVES = lexicon.deadlines().gives
_SPEECH = lexicon.clauses().speech
_INTENDED = frozenset(lexicon.lemma(word) for word in _DATES.intended)
_URGES = frozenset((*lexicon.clauses().told_to, *lexicon.clauses().calls_for))
_TELLS_AHEAD = _DATES.tells_future | _DATES.tells_ahead | {"would"}
_WORDS_OF_VERB = 3
"""How far before a verb its “had” may be."""


def _since(_: ClauseVerbs, __: int, ___: int, before: str) -> Tense | None:
    """Since Friday."""
    return "past" if before == "since" else None


def _as_soon_as(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """As soon as Friday; not: was signed as late as Friday."""
    if before != "as" or verbs.words.lower[start - 2] not in _DATES.as_soon:
        return None
    is_late = verbs.words.words[start - 2] == "late" and verbs.nearest(start - 3, -1) == "past"
    return "past" if is_late else "future"


def _no_sooner_than(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Will lift off no earlier than Friday; must pay no later than Friday; not: had to pay no later than Friday.

    Must pay by Friday at the latest.
    """
    words = verbs.words.words
    if " ".join(words[index + 1 : index + 4]) == _AT_THE_LATEST:
        return "future" if "had" not in words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start] else None
    if before != "than" or start < _WORDS_OF_VERB or words[start - 2] not in _DATES.compares_days:
        return None
    clause = words[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start]
    return "future" if words[start - 3].lower() == "no" and "had" not in clause else None


def _had_until_as_said(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """The sheriff said they had until Friday to leave; they had until Friday to leave, the sheriff said."""
    words = verbs.words.words
    if before != "until" or start < _WORDS_OF_VERB or words[start - 2].lower() != "had":
        return None
    for at in range(start - 3, max(-1, start - 3 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if _says(words[at]):
            return "future"
        if words[at][0] in BEFORE_CLAUSE:
            break
    end = min(len(words), index + 1 + _REACH_OF_SAYER_WORDS)
    comma = next((at for at in range(index + 1, end) if words[at] == ","), end)
    if lexicon.draft().links.isdisjoint(words[comma + 1 : comma + 2]):
        said = words[comma + 1 : comma + 1 + _REACH_OF_COMPARISON_WORDS]
        return "future" if any(_says(word) for word in said) else None
    return None


def _says(word: str) -> bool:
    verb = _VERBS.get(word.lower())
    return verb is not None and verb.lemma in _SPEECH


def _up_to_past(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Had left by Friday; not: if it was not paid by Friday, he would sue."""
    if before not in _DATES.up_to or not _has_had(verbs.words, range(start - 1, max(-1, start - REACH_WORDS), -1)):
        return None
    if is_condition_to_come(verbs, index, start):
        return None
    had = next((at for at in range(start - 1, max(-1, start - REACH_WORDS), -1) if verbs.words.words[at] == "had"), -1)
    return "unknown" if had >= 0 and verbs.words.words[had + 1] in _DATES.intended else "past"


def is_over_by(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether what had happened by a day is over, however near another day of its name is: had parted by the summer."""
    before = verbs.words.lower[max(0, start - REACH_WORDS) : start]
    had = len(before) - before[::-1].index("had") if "had" in before else len(before)
    is_plain = had < len(before) and "to" not in before[had:]  # not: had been told to leave by the summer
    return is_plain and _up_to_past(verbs, index, start, "by") == "past"


def _up_to_past_behind(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """By Friday they had left."""
    words = verbs.words.words
    opens = start == 1 or (start > 1 and (words[start - 2][0] in BEFORE_CLAUSE or words[start - 2].lower() == "and"))
    if before not in _DATES.up_to or not opens:
        return None
    return "past" if verbs.nearest(index + 1, 1) == "past" else None


def _not_done_by(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Failed to agree by Friday; promised to pay by Friday but did not; not: if they failed to agree by Friday."""
    behind = " ".join(verbs.words.words[index + 1 : index + 1 + _WORDS_OF_FAILING])
    if before in _DATES.up_to and behind.startswith(_FAILED):
        return "past"
    if before not in _DATES.up_to or verbs.nearest(start - 1, -1) != "past":
        return None
    clause = verbs.words.lower[max(0, start - _REACH_OF_ANNOUNCEMENT_WORDS) : start]
    done = [one for one, other in pairwise(clause) if other == "to" and one in _DATES.before_done_infinitive]
    return "past" if (done or _is_undone(clause)) and "if" not in clause and "unless" not in clause else None


def _is_undone(clause: list[str]) -> bool:
    """Whether something “did not” happen, and nobody only did not mean it to: did not pay; not: did not expect rain."""
    denied = (at for at, word in enumerate(clause) if word.startswith("didn") or clause[at : at + 2] == ["did", "not"])
    at = next(denied, len(clause))
    verb = next((_VERBS[word] for word in clause[at + 1 :] if word in _VERBS), None)
    return verb is not None and verb.lemma not in _INTENDED and "to" not in clause


def _lasted_until(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Waited until Friday, accused of hiding it until Friday; not: will wait until Friday, closed it until Friday."""
    words = verbs.words.words
    if before not in _DATES.lasts_until or verbs.nearest(start - 1, -1) != "past":
        return None
    for at in range(start - 2, max(-1, start - 2 - _REACH_OF_HAD_WORDS), -1):
        if words[at][0] in BEFORE_CLAUSE:
            return None
        verb = _VERBS.get(words[at].lower())
        if verb is not None and verb.lemma in _DATES.lasting and (words[at].lower() != verb.lemma):
            return "past"
    return None


def _up_to(verbs: ClauseVerbs, index: int, start: int, before: str) -> Tense | None:
    """Must leave by Friday; gave them up to Friday; not: broke shortly before midnight, or dawn, on Friday."""
    if before == "to" and verbs.words.words[start - 2] == "up" and _is_given(verbs, start - 2):
        return "future"
    if before not in _DATES.up_to:
        return None
    if tense_mishaps.is_owner(verbs, index):
        return "past"  # led the town through September’s tragedy
    if before == "before" and _is_of_those_who_did(verbs, start - 1):
        return "past"
    is_weekday = verbs.words.letters[index] in verbs.words.alphabet.letters("WEEKDAY")
    if not is_weekday and _had_to(verbs, start - 1):
        return "unknown"
    is_hour = before == "before" and (start < index or verbs.words.lower[start] in _DATES.parts_of_day)
    is_hour = is_hour and "past" in (verbs.nearest(start - 1, -1), _after_doing(verbs, index, start, before))
    if before == "by" and is_condition_to_come(verbs, index, start):
        return "future"
    return "past" if is_hour or (before == "by" and _is_done(verbs, start - 1)) else "future"


def _is_of_those_who_did(verbs: ClauseVerbs, before: int) -> bool:
    """Whether “before” tells when somebody did what tells who is meant: anyone who saw the car before Friday."""
    words = verbs.words.words
    for at in range(before - 1, max(1, before - 1 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        told = verbs.told(at)
        if told != "nothing":
            return told == "past" and words[at - 1] == "who" and words[at - 2].lower() in _DATES.before_participle
    return False


def is_condition_to_come(verbs: ClauseVerbs, index: int, start: int) -> bool:
    """Whether a past tense only goes with “would”: if no deal was reached by Friday, he would quit; not: had been."""
    words = verbs.words.words
    reach = range(start - 1, max(-1, start - 1 - REACH_WORDS), -1)
    opens = next((at for at in reach if words[at].lower() in _CONDITIONS or words[at][0] in BEFORE_CLAUSE), -1)
    if opens < 0 or words[opens].lower() not in _CONDITIONS or "had" in words[opens:start]:
        return False
    outer = words[max(0, opens - _REACH_OF_SAYER_WORDS) : opens]
    outer += words[index + 1 : index + 1 + _REACH_OF_SAYER_WORDS]
    return "would" in outer


def _is_given(verbs: ClauseVerbs, up: int) -> bool:
    """Whether the verb before “up to” gives somebody time: gave the town up to Friday; not: worked up to Friday."""
    words = verbs.words.words
    near = range(up - 1, max(-1, up - 1 - _REACH_OF_HAD_WORDS), -1)
    verb = next((_VERBS.get(words[at].lower()) for at in near if verbs.told(at) != "nothing"), None)
    return verb is not None and verb.lemma in _GIVES


def _had_to(verbs: ClauseVerbs, before: int) -> bool:
    """Whether somebody “had” been asked, or had agreed, to do what is done by a day: had asked them to close by May."""
    words = verbs.words.words
    verb = next((at for at in range(before - 1, max(-1, before - REACH_WORDS), -1) if verbs.told(at) != "nothing"), 0)
    if verb < 1 or words[verb - 1] != "to":
        return False
    for at in range(verb - 1, max(-1, verb - 1 - _REACH_OF_HAD_WORDS), -1):
        if words[at] == "had":
            return words[at + 1] not in _NOT_BEHIND_HAD
        if verbs.told(at) == "end":
            return False
    return False


def _is_done(verbs: ClauseVerbs, before: int) -> bool:
    """Whether the verb before “by” tells what was done: the toll rose by Friday; said that it finished by May."""
    words = verbs.words.words
    for at in range(before - 1, max(0, before - 1 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        form = _VERBS.get(words[at].lower())
        if form is not None and form.lemma in _DATES.done_by and verbs.told(at) == "past":
            is_finite = PAST in form.forms and PAST_PARTICIPLE not in form.forms
            return is_finite or words[at - 1].lower() in _TEXT.subject_pronouns
        if words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing":
            return False
    return False


def _compared(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """Up from 4 percent on Friday."""
    ahead = verbs.words.lower[max(0, start - _REACH_OF_COMPARISON_WORDS) : start]
    return "past" if any(one in ("up", "down") and other == "from" for one, other in pairwise(ahead)) else None


def _holds_from(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """The film is in cinemas from Friday; the road is shut from Friday."""
    words = verbs.words.words
    if before != "from":
        return None
    for at in range(start - 3, max(-1, start - 3 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at].lower() in _IS:
            return "future" if _is_state(words[at + 1].lower()) else None
        if words[at][0] in BEFORE_CLAUSE:
            return None
    return None


def _is_state(word: str) -> bool:
    """Whether a word behind “is” says how something is: in, shut, available."""
    verb = _VERBS.get(word)
    return word in _DATES.is_where | _DATES.holds or (verb is not None and PAST_PARTICIPLE in verb.forms)


def is_after_doing(verbs: ClauseVerbs, index: int) -> bool:
    """Whether a day is behind “after” and what was done, however far: after getting into a fight around noon Friday."""
    return _after_doing(verbs, index, index, "") == "past"


def _after_doing(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """Hoped to return after having her son in August."""
    words = verbs.words.lower[max(0, start - _REACH_OF_DOING_WORDS) : start]
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "after" and words[at + 1].endswith("ing"):
            return "past" if _DATES.tells_future.isdisjoint(words) else None
        if words[at][0] in BEFORE_CLAUSE:
            return None
    return None


def _after_noun(verbs: ClauseVerbs, _: int, start: int, before: str) -> Tense | None:
    """Is in hospital after a fall on Friday, polls after the weekend vote; not: will meet after the vote on Friday."""
    words = verbs.words.words
    if before in _DATES.behind_in_time and verbs.is_at_weekend(start, "at"):
        is_happening = words[start + 2 : start + 3] != [] and words[start + 2] in _DATES.occasions
        return "past" if is_happening and verbs.nearest(start - 2, -1) != "future" else None
    is_bare = verbs.words.letters[start] in verbs.words.alphabet.letters("WEEKDAY") and before not in _TEXT.prepositions
    if before not in ("on", "in") and not is_bare and not verbs.is_at_weekend(start, before):
        return None
    for at in range(start - 2 + is_bare, max(0, start - 2 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at] in _DATES.behind_in_time:
            is_past = verbs.nearest(at - 1, -1) != "future" or _is_told_apart(words, at)
            return "past" if is_past else None
        is_noun = words[at - 1] in _TEXT.determiners  # after the vote on Friday
        if words[at][0] in BEFORE_CLAUSE or (verbs.told(at) != "nothing" and not is_noun):
            return None
    return None


def _is_told_apart(words: list[str], after: int) -> bool:
    """Whether a comma parts “after” from a clause that tells of no time to come: a bid to sell it, after a vote."""
    clause = [word.lower() for word in words[max(0, after - _REACH_OF_MAIN_WORDS) : after]]
    is_sure = not _DATES.surely_ahead.isdisjoint(clause) or not _WOULD.isdisjoint(clause)
    is_planned = any(one in _IS and other == "to" for one, other in pairwise(clause))
    return clause[-1:] == [","] and not is_sure and not is_planned


def _what_follows(verbs: ClauseVerbs, _: int, start: int, __: str) -> Tense | None:
    """It follows a walkout by nurses on Friday."""
    words = verbs.words.words
    for at in range(start - 1, max(-1, start - 1 - _REACH_OF_ANNOUNCEMENT_WORDS), -1):
        if words[at] in _DATES.follows and words[at + 1] != "by":
            return "past" if verbs.told(at) != "future" else None  # a vote follows on Friday
        if words[at][0] in BEFORE_CLAUSE or verbs.told(at) != "nothing":
            return None
    return None


def _has_had(words: Words, left: range) -> bool:
    """Whether the clause says what had been done by then."""
    for index in left:
        word = words.lower[index]
        if sentence_ends.ends_sentence(words, index, word) or word in _TELLS_AHEAD:
            return False
        before = words.lower[index - 1] if index else ""
        if word in _PERFECT and before != "to" and before not in _TEXT.modals:
            return False  # nine were in Orul, where mills have stopped work until Friday
        is_aim = words.lower[index + 1] == "to" and words.words[index + 2] != "have"  # was to have left
        if word in _DATES.tells_before_then and not is_aim:
            return True
        if word == "to" and _is_urged(words, index):
            return False
    return False


def _is_urged(words: Words, to: int) -> bool:
    """Whether somebody is urged to do what an infinitive says: the road was shut, and he asked all to wait until."""
    before = words.lower[max(0, to - _REACH_OF_URGING_WORDS) : to]
    urging = (at for at, word in enumerate(before) if (verb := _VERBS.get(word)) is not None and verb.lemma in _URGES)
    return any(_DATES.tells_before_then.isdisjoint(before[max(0, at - 2) : at]) for at in urging)


UP_TO: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    tense_plans.PUT_OFF,
    Row(
        "day after “since”",
        "A day after “since” is past.",
        "The mill is shut since Friday.",
        "The mill is shut on Friday.",
        _since,
    ),
    Row(
        "as soon as a day",
        "A day after “as soon as” or “as early as” is in the future.",
        "The mill may close as soon as Friday.",
        "The mill may close soon, on Friday.",
        _as_soon_as,
    ),
    Row(
        "no earlier than a day",
        "A day after “no earlier than” or “no later than”, or before “at the latest”, is in the future, unless "
        "something “had” to be done then.",
        "The ferry has been moved to no earlier than Friday.",
        "The ferry has been moved to the old quay on Friday.",
        _no_sooner_than,
    ),
    Row(
        "had until a day, as somebody says",
        "A day after “had until” is in the future where somebody says so, for “have” is told in the past then.",
        "Reed said that the mill had until Friday to reply.",
        "The mill had until Friday to reply.",
        _had_until_as_said,
    ),
    Row(
        "up to a day in the past",
        "A day after “by” or “until” is past where “had” or “was” comes before it.",
        "The mill had closed by Friday.",
        "The mill must have closed by Friday.",
        _up_to_past,
    ),
    Row(
        "up to a day at the start of a clause",
        "A day after “by” or “until” that opens a clause is past where the next verb is.",
        "The mill burned. By Sunday evening twelve people had been found.",
        "The mill burned. By Sunday evening twelve people must be found.",
        _up_to_past_behind,
    ),
    Row(
        "not done by a day",
        "A day after “by” or “until” is past where somebody failed, managed or refused to do something by then.",
        "The mill failed to pay its men by Friday.",
        "The mill hoped to pay its men by Friday.",
        _not_done_by,
    ),
    Row(
        "what lasted up to a day",
        "A day after “until” is past where something waited, lasted or was hidden up to it.",
        "The mill waited until Friday.",
        "The mill was shut until Friday.",
        _lasted_until,
    ),
    tense_deeds.DONE_UP_TO,
    Row(
        "up to a day",
        "A day after “by” or “until” is in the future, unless it says by when something rose or was finished.",
        "The mill must close by Friday.",
        "The mill must close on Friday.",
        _up_to,
    ),
)
"""A day up to which, or since when, something is told."""
BEHIND: tuple[Row[[ClauseVerbs, int, int, str], Tense], ...] = (
    Row(
        "day of a comparison",
        "A day after “up from” or “down from” is past.",
        "The dike will yield 5 percent, down from 6 on Saturday.",
        "The dike will yield 5 percent from Saturday.",
        _compared,
    ),
    tense_plans.DECIDED,
    tense_plans.FROM,
    tense_plans.SUMMONED,
    Row(
        "day of what came before",
        "A day behind “after” or “following” and a noun is past, unless the verb before it tells of what is to come.",
        "Doe is in the old mill after a storm on Friday.",
        "Doe will be in the old mill after a fair on Friday.",
        _after_noun,
    ),
    tense_plans.ON,
    Row(
        "what holds from a day",
        "A day after “from” is to come where something “is” shut, in force or the like.",
        "The mill is shut from Friday.",
        "The mill shut its gates from Friday.",
        _holds_from,
    ),
    Row(
        "day after something done",
        "A day behind “after” and a verb in -ing is past, unless something is told as to come.",
        "Doe hopes to return after closing the mill in October.",
        "Doe hopes to return by closing the mill in October.",
        _after_doing,
    ),
    tense_plans.FIXED,
    Row(
        "day of what is followed",
        "A day of what something “follows” is past.",
        "It follows a walkout by the millers on Friday.",
        "It means a walkout by the millers on Friday.",
        _what_follows,
    ),
)
"""A day behind a word for what is fixed, compared or done."""
