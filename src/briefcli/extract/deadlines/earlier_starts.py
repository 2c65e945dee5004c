"""The day from which a length counts where the sentence before tells it: Doe was jailed on Monday. He has 28 days."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import msgspec

from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines.deadline import FoundDeadline
from briefcli.extract.deadlines.due_dates import DueDate
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import PAST
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token
from briefcli.model import when

_DEADLINES = lexicon.deadlines()
_SPEECH = lexicon.speech()
_AUXILIARIES = lexicon.text().auxiliaries
_VERBS = lexicon.verbs()
_PRONOUNS = _SPEECH.pronouns_of_people | _SPEECH.other_pronouns

_WORDS_TO_JUDGMENT = 6
"""How far from a day the verb of the judgment on it may be: was jailed for ten years on Monday."""
_WORDS_TO_OWNED = 3
"""How many words a day and the judgment that it owns take: Monday’s ruling."""
_OWNS = frozenset({"'s", "’s"})
_MOST_DAYS_AGO = 31
"""A judgment longer ago than this is not the one against which somebody has time to appeal now."""
_WORDS_TO_APPEAL = 4
"""Most words up to the appeal that somebody makes: lodge a formal appeal."""
_WORDS_OF_OPENING_OF_JUDGMENT = 10
"""How many words show that a sentence goes on with a judgment: in a majority decision on appeal, the court."""
_OPENS_WITH_IT = (["it"], ["they"])
_SAYS = lexicon.clauses().speech
_ORDERS = _DEADLINES.orders | {"give"}
_PAPERS = frozenset({"letter", "statement"})
_READS = frozenset({"read", "say"})
_WORDS_OF_PAPER = 3
"""How many words show that a paper told of before is quoted: the statement read."""
_APPEAL = frozenset({"appeal", "appeals"})
_WORDS_OF_OPENING = 3
"""How many words show that a sentence goes on with what somebody did: it also ordered."""

Told = tuple[Sentence, Sequence[Expression]]
"""A sentence and the times in it."""


def counted(
    text: str, one: FoundDeadline, sentence: Sentence, before: Sequence[Told], published: date
) -> FoundDeadline:
    """A deadline whose length counted from the publication, from the day in the sentences `before`."""
    due = one.term.due
    if due.days is None or due.latest is None or due.announced is not None or due.days_max is not None:
        return one
    start = _day(text, one, sentence, before, published)
    last = when.add_days(start, due.days) if start is not None else None
    if start is None or last is None:
        return one
    rules.tell(EARLIER_START)
    counted_due = DueDate(last, last, announced=start, length=due.length, days=due.days)
    return msgspec.structs.replace(one, terms=(*one.terms[:-1], msgspec.structs.replace(one.term, due=counted_due)))


def _day(text: str, one: FoundDeadline, sentence: Sentence, before: Sequence[Told], published: date) -> date | None:
    is_appeal = one.what is not None and _answers_judgment(one.what.of(text).lower().split(), text, before)
    goes_on = _goes_on(sentence.tokens)
    is_judged = is_appeal or _is_of_judgment(sentence.tokens)
    if (paper := _paper(sentence.tokens)) is not None:
        return _day_of_paper(paper, before, published)
    if not is_judged and not goes_on:
        return None
    for number, (earlier, times) in enumerate(before):
        days = {
            time.earliest
            for time in times
            if time.earliest is not None
            and time.earliest == time.latest
            and 0 <= (published - time.earliest).days <= _MOST_DAYS_AGO
            and ((goes_on and number == 0 and not is_appeal) or _is_judged(earlier.tokens, time))
        }
        if days or not is_judged:
            return days.pop() if len(days) == 1 else None
    return None


def _paper(tokens: Sequence[Token]) -> str | None:
    """The noun for a paper that was told of before and that now is quoted: the statement read: “… within a week.”."""
    words = [token.lower for token in tokens[:_WORDS_OF_PAPER]]
    form = _VERBS.get(words[-1]) if len(words) == _WORDS_OF_PAPER else None
    is_quoted = form is not None and PAST in form.forms and form.lemma in _READS
    return words[1] if is_quoted and words[0] == "the" and words[1] in _PAPERS else None


def _day_of_paper(paper: str, before: Sequence[Told], published: date) -> date | None:
    """The one day of the last sentence that tells of a paper: resigned in a statement issued on Thursday."""
    for earlier, times in before:
        if any(token.lower == paper for token in earlier.tokens):
            days = {time.earliest for time in times if time.earliest is not None and time.earliest == time.latest}
            day = days.pop() if len(days) == 1 else None
            return day if day is not None and 0 <= (published - day).days <= _MOST_DAYS_AGO else None
    return None


def _answers_judgment(what: Sequence[str], text: str, before: Sequence[Told]) -> bool:
    """Whether somebody has time after a judgment: to appeal, to lodge an appeal, to comply; to do so, which is that."""
    if not _DEADLINES.appeals.isdisjoint(what[:1]) or what[:1] == ["comply"]:
        return True
    if any(one.rstrip(".,") in _APPEAL for one in what[:_WORDS_TO_APPEAL]):
        return True
    is_so = what[-1:] == ["one"] or " ".join(what) in _DEADLINES.does_so
    told = before[0][0].span.of(text).lower().split() if is_so and before else []
    return any(one.strip('.,”"') in _DEADLINES.appeals for one in told)


def _is_of_judgment(tokens: Sequence[Token]) -> bool:
    """Whether a sentence goes on with a judgment: it said the firm must pay; judges gave; in its ruling, the court."""
    words = [token.lower for token in tokens[:_WORDS_OF_OPENING_OF_JUDGMENT]]
    if words[:1] == ["in"]:
        comma = words.index(",") if "," in words else 0
        return not _DEADLINES.judgments.isdisjoint(words[1:comma])
    verb = next((at for at, word in enumerate(words) if _is_told_by_judges(word)), 0)
    opening = words[:verb]
    return opening in _OPENS_WITH_IT or (bool(opening) and opening[-1] in _DEADLINES.judges_and_bodies)


def _is_told_by_judges(word: str) -> bool:
    form = _VERBS.get(word)
    is_bare = form is None or PAST not in form.forms or word in _AUXILIARIES
    return not is_bare and form is not None and (form.lemma in _SAYS or form.lemma in _ORDERS)


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Whether a sentence tells what else somebody did then: it [also] ordered the firm to pay within ten days."""
    words = [token.lower for token in tokens[:_WORDS_OF_OPENING]]
    if len(words) < _WORDS_OF_OPENING or words[0] not in _PRONOUNS:
        return False
    verb = words[2] if words[1] == "also" else words[1]
    form = _VERBS.get(verb)
    return form is not None and PAST in form.forms and verb not in _AUXILIARIES and form.lemma != "say"


def _is_judged(tokens: Sequence[Token], time: Expression) -> bool:
    """Whether a day is that of a judgment: was jailed on Monday; would appeal against Monday’s ruling."""
    at = next((index for index, token in enumerate(tokens) if token.start >= time.span.start), len(tokens))
    owned = [token.lower for token in tokens[at : at + _WORDS_TO_OWNED]]
    if any(one in _OWNS and other in _DEADLINES.judgments for one, other in pairwise(owned)):
        return True
    near = tokens[max(0, at - _WORDS_TO_JUDGMENT) : at + _WORDS_TO_JUDGMENT]
    return any(token.lower in _DEADLINES.judged for token in near)


EARLIER_START = Rule(
    "day of the sentence before",
    "The time to appeal or to comply counts from the day of the judgment in the two sentences before, and what “it” or "
    "“they” ordered from the day of the sentence before.",
    "Doe was jailed on Monday. He has 28 days to appeal.",
    "Doe was jailed on Monday. He has 28 days to reply.",
)
