"""Positions told by what is said: who must act, or has until a day to do so, and what happens unless it is done.

Somebody who is reported to have said that another must act makes a demand; what the speaker will do unless
something happens is a threat.
"""

import re
from collections.abc import Iterator

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.positions import frames
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NP, VP, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, cover
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_VERBS = lexicon.verbs()

_OR_CLAUSE = letters("COMMA COORDINATOR NP VP")

_ASKS = _POSITIONS.willing | _POSITIONS.obliging
"""Without one of these words a verb asks for nothing, and threatens nothing."""
_UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
_UNLESS = re.compile(
    rf"\b(?:unless|otherwise)\b|\bif\b[^,]{{0,80}}?(?:\b{any_of(_POSITIONS.what_is_not_done)}\b|n[’']t\b)",
    re.IGNORECASE,
)


def find(article: Parts, indirect: Indirect) -> Iterator[Stance]:
    """What must be done, or be done by then, and what the speaker will do unless it is."""
    phrases = article.phrases(indirect.sentence)
    said = cover(indirect.parts)
    if _promises(article, indirect) and said.end < indirect.cue.start:
        yield Stance("pledge", cover([said, indirect.cue]), said, indirect.mention, None, indirect.sentence)
        return
    party = article.register.at(indirect.mention)
    own: frozenset[str] = _POSITIONS.own_pronouns
    if party is not None and party.kind == "person":
        own = own - {"it", "its"}
    for index in phrases.find(VP):
        if _ASKS.isdisjoint([word.lower for word in phrases.words(index)]):
            continue
        if not said.holds(phrases.span(index)) or phrases.is_passive(index):
            continue
        subject = subjects.subject(phrases, index)
        kind = _asked(article, phrases, index, subject, said, own) if subject is not None else None
        if kind is not None and subject is not None:
            first = subject if kind == "threat" and subject == index - 1 else index
            words = Span(
                phrases.span(first).start, reported.span(phrases, index, contents.clause_end(phrases, index, index)).end
            )
            if words.end <= said.end:
                yield Stance(kind, words, words, indirect.mention, None, indirect.sentence)
                return


def _promises(article: Parts, indirect: Indirect) -> bool:
    """Whether the cue of reported speech is a verb of promising."""
    verb = _VERBS.get(indirect.cue.of(article.text).lower().rpartition(" ")[2])
    return verb is not None and any(frame.kind == "pledge" for frame in frames.of_verbs().get(verb.lemma, ()))


def _asked(
    article: Parts,
    phrases: Phrases,
    verb: int,
    subject: int,
    said: Span,
    own: frozenset[str],
) -> PositionKind | None:
    """Whether a clause that somebody is reported to have said is a demand, or a threat."""
    words = [word.lower for word in phrases.words(verb)]
    first = phrases.words(subject)[0].lower
    if words[0] == "must" and "have" not in words[1:-1] and first not in ("i", "we"):
        return "demand"
    if words in (["have"], ["has"], ["had"]) and _UNTIL.match(article.text, phrases.span(verb).end + 1):
        return "demand"
    condition = None if _POSITIONS.willing.isdisjoint(words) else _UNLESS.search(article.text, said.start, said.end)
    if condition is None:
        return None
    return "threat" if first in own or _is_up_to_somebody(article, phrases, condition) else None


def _is_up_to_somebody(article: Parts, phrases: Phrases, condition: re.Match[str]) -> bool:
    """Whether what is threatened depends on what somebody does: unless the company withdraws its plan."""
    if condition.group().lower() != "unless":
        return False
    for index, kind in enumerate(phrases.shape):
        if kind == NP and phrases.span(index).start > condition.end():
            known = article.register.at(phrases.span(index)) is not None or subjects.is_somebody(phrases, index)
            acts = phrases.shape[index + 1 : index + 2] == VP and phrases.lemma(index + 1) != "be"
            return known and acts and not phrases.is_passive(index + 1)
    return False


def or_else(phrases: Phrases, demand: Stance) -> Iterator[Stance]:
    """The threat after a demand: wants it by Tuesday, or it will stay away."""
    shape = phrases.shape
    for index in range(len(shape) - len(_OR_CLAUSE) + 1):
        if shape[index : index + 4] == _OR_CLAUSE and phrases.span(index).start == demand.words.end:
            own = (
                phrases.words(index + 1)[0].lower == "or"
                and phrases.words(index + 2)[0].lower in _POSITIONS.own_pronouns
            )
            if own and phrases.words(index + 3)[0].lower in ("will", "would"):
                words = reported.span(phrases, index + 2, contents.clause_end(phrases, index + 3, index + 3))
                yield demand._replace(kind="threat", words=words, content=words, addressed=None)
