"""What somebody is to do, where marks part the act from its auxiliary: said he should “resign at once”."""

import re
from typing import NamedTuple

from briefcli.extract.positions import untaken
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, INFINITIVE, PAST_PARTICIPLE, PREPOSITION, QUOTATION, VP
from briefcli.extract.text.phrases import Phrases

_VERBS = lexicon.verbs()


class Act(NamedTuple):
    """The verb that marks part from its auxiliary, whether it is denied, and whether it is in the passive."""

    verb: str
    is_denied: bool
    is_passive: bool


def act(text: str, phrases: Phrases, verb: int) -> Act | None:
    """The act behind an auxiliary: should “resign”, had to “pay the price”, would “never” sell it."""
    quoted = verb + 1
    if phrases.shape[quoted : quoted + 2] == PREPOSITION + QUOTATION and phrases.words(quoted)[-1].lower == "to":
        quoted += 1
    if phrases.shape[quoted : quoted + 1] != QUOTATION:
        return None
    words = re.findall(r"[\w’'-]+", phrases.span(quoted).of(text).lower())
    denied = untaken.is_negated([word.lower for word in phrases.words(verb)])
    while words and (untaken.is_negated(words[:1]) or words[0].endswith("ly")):
        denied = denied or untaken.is_negated(words[:1])
        words = words[1:]
    if not words and phrases.shape[quoted + 1 : quoted + 2] in (INFINITIVE, VP):
        return Act(phrases.lemma(quoted + 1), denied, is_passive=False)
    is_passive = words[:1] == ["be"] or phrases.words(verb)[-1].lower == "been"
    done = [word for word in words if not word.endswith("ly")][words[:1] == ["be"] :]
    known = _VERBS.get(done[0]) if done else None
    form = PAST_PARTICIPLE if is_passive else BASE_FORM
    return Act(known.lemma, denied, is_passive) if known is not None and form in known.forms else None
