"""The source that a subject and its verb make, and how sure a verb makes it."""

from briefcli.extract.clauses import sure
from briefcli.extract.clauses.cues import description, gatherer, is_cue, is_speech, owner
from briefcli.extract.speech import inner
from briefcli.extract.speech.attribution import CUE, STRONG, WEAK, Attribution, Source
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    COLON,
    COMMA,
    DETERMINER,
    INFINITIVE,
    ING,
    MODAL,
    NP,
    PREPOSITION,
    QUOTATION,
    STOP,
    THAT,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule

_CLAUSES = lexicon.clauses()
_SPEECH = lexicon.speech()
_BY_SOMEBODY_AS_SAYING = letters("PREPOSITION NP PREPOSITION ING")
_BEHIND_AS_NOTED = (COMMA, PREPOSITION, STOP, "")
_LEADS_ON = (COMMA, COLON)
_BEFORE_OPENING_QUOTATION = letters("QUOTATION COMMA DASH COORDINATOR COLON SUBORDINATOR STOP")


def is_as_put(phrases: Phrases, verb: int, opener: int | None = None) -> bool:
    """Whether a clause is "as Doe put it" or "as Doe noted", not "as the crowd cheered Doe"; `opener` is its "as"."""
    if phrases.words(verb - 2 if opener is None else opener)[0].lower != "as":
        return False
    if phrases.lemma(verb) == "put":
        return phrases.shape[verb + 1 : verb + 2] != NP or phrases.words(verb + 1)[-1].lower == "it"
    return is_speech(phrases, verb) and phrases.shape[verb + 1 : verb + 2] in _BEHIND_AS_NOTED


def opens_clause(phrases: Phrases, quotation: int) -> bool:
    """Whether only other quotations and conjunctions, or a colon, come before the quotation."""
    before = phrases.shape[:quotation]
    return not before.strip(_BEFORE_OPENING_QUOTATION) or (
        before.endswith(COLON) and ends_with(phrases, quotation, ",?!")
    )


def ends_with(phrases: Phrases, quotation: int, marks: str) -> bool:
    """Whether the last character between the quotation marks is one of the given ones."""
    last = phrases.words(quotation)[-1]
    return last.tag == QUOTATION and last.lower != "" and last.lower in marks


def source(phrases: Phrases, subject: int, verb: int, strength: int, rule: Rule) -> Source:
    """The source that a subject and its verb, or “according to”, make."""
    mention = description(phrases, subject)
    if phrases.shape[verb] == ACCORDING and phrases.head(subject).lower.removesuffix("s") in _CLAUSES.statements:
        mention = owner(phrases, subject) or mention  # according to Doe's explanations
    elif phrases.shape[verb] == ACCORDING and mention == owner(phrases, subject):
        mention = phrases.span(subject)  # according to Doe's letter
    elif phrases.shape[verb] == ACCORDING:
        mention = gatherer(phrases, subject) or mention
    content = sure.start(phrases, verb)
    cue = phrases.span(verb) if content is None else sure.cue(phrases, verb, content)  # is adamant
    if _goes_on(phrases, verb):
        cue = Span(cue.start, phrases.span(verb + 1).end)
    return Source(mention, cue, strength, subject, rule.name)


def _goes_on(phrases: Phrases, verb: int) -> bool:
    """Whether somebody went on with what they say: “...,” Doe went on; not: went on Monday."""
    is_on = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "on"
    return is_on and phrases.shape[verb + 2 : verb + 3] != NP and phrases.lemma(verb) == "go"


def named(phrases: Phrases, noun: int, rule: Rule) -> Attribution:
    """The attribution to a noun phrase beside the words, without any cue."""
    return Attribution((Source(phrases.span(noun), None, CUE, noun, rule.name),))


def strength(phrases: Phrases, verb: int) -> int:
    """How sure a verb makes it that its subject speaks the words."""
    if phrases.lemma(verb) == "continue" and phrases.shape[verb + 1 : verb + 2] in (INFINITIVE, ING):
        return WEAK  # will continue to be
    if _is_done(phrases, verb):
        return WEAK
    if phrases.lemma(verb) == "begin" and phrases.shape[verb + 1 : verb + 2] not in _LEADS_ON:
        return WEAK  # to begin “building bridges”
    if phrases.shape[verb] == INFINITIVE and phrases.lemma(verb) == "hold" and phrases.shape[verb + 1] != THAT:
        return WEAK  # to hold the “higher ground”
    if phrases.lemma(verb) in _SPEECH.answers and phrases.words(verb)[0].tag == MODAL:
        return STRONG if phrases.shape[verb + 1 : verb + 2] in _LEADS_ON else WEAK  # will answer “crown for crown”
    if is_speech(phrases, verb):
        return STRONG
    if phrases.words(verb)[0].tag == MODAL:
        return WEAK  # any dealer would recognise it
    is_writer = verb in (inner.writer(phrases, verb + 2), inner.writer(phrases, verb + 3))
    return CUE if is_writer or is_cue(phrases, verb) or sure.is_sure(phrases, verb) else WEAK


def _is_done(phrases: Phrases, verb: int) -> bool:
    """Whether a verb that may tell what somebody says tells a deed: found herself at odds; adding to tensions."""
    lemma, behind = phrases.lemma(verb), phrases.shape[verb + 1 : verb + 2]
    if lemma == "find" and behind == NP:
        return phrases.words(verb + 1)[-1].lower in _CLAUSES.selves
    if lemma in _SPEECH.not_told_by_doing:  # agree a “second pact”
        is_article = behind == NP and [word.tag for word in phrases.words(verb + 1)] == [DETERMINER]
        return is_article and phrases.shape[verb + 2 : verb + 3] == QUOTATION
    if lemma == "show" and phrases.shape[verb] == ING:
        return phrases.shape[verb - 1 : verb] != COMMA  # a file showing that Doe took a loss
    return lemma == "add" and behind == PREPOSITION and phrases.words(verb + 1)[0].lower == "to"


def is_quoted_passive(phrases: Phrases, verb: int) -> bool:
    """Whether the subject of a passive is the speaker: was quoted (by the Ledger) as saying, was overheard calling."""
    behind = phrases.shape[verb + 1 :]
    return ING in behind[:2] or behind.startswith(_BY_SOMEBODY_AS_SAYING)
