"""Whom the sentence before a quotation brings in: whoever has just been told of says the words that follow."""

from bisect import bisect_left

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects, undone
from briefcli.extract.clauses.cues import is_cue, is_speech, is_statement, sender, whose_words
from briefcli.extract.speech import attribution, inner
from briefcli.extract.speech.attribution import CUE, Attribution, Source
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    PREPOSITION,
    PREPOSITIONS,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THAT,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_SPEECH = lexicon.speech()

_MOST_NAMES_BEFORE = 40
"""Names before a writer's question among which he or she is sought; who answers was met there."""
_FOR_SOMEBODY = letters("PREPOSITION NP")
_BY = (letters("VP PREPOSITION"), letters("PASSIVE PREPOSITION"))
_NOR_IS_SOMEBODY = letters("COORDINATOR VP NP")
_STATEMENT_FROM = letters("NP PREPOSITION NP")
_AND_FROM = pattern("COORDINATOR? PREPOSITION (?P<whose>NP) (?:COMMA NP (?:[OF PREPOSITION] NP)*)? COLON")
_ACCORDING_TO_NP = letters("ACCORDING NP")
# The board must decide, she said.
_SAID_AT_END = pattern("COMMA NP VP(?:[PREPOSITIONS] NP)*[STOP COLON]?$")
_SAID_SOMEBODY = pattern("COMMA VP NP(?:COMMA [NP RELATIVE]|STOP$)")
_OPENS_SIDE_CLAUSE = letters("SUBORDINATOR RELATIVE THAT")


def subject(article: Parts, number: int) -> Attribution | None:
    """The subject of a sentence without a quotation that comes right before one."""
    if number < 0:
        return None
    phrases = article.phrases(number)
    if article.sentences[number].tokens[-1].lower == "?":
        return _asked(article, number)
    if phrases.shape.startswith(_STATEMENT_FROM) and VP not in phrases.shape:
        return _of_source(sender(phrases, 0), 2, number)  # Statement from Doe
    whose = _AND_FROM.fullmatch(phrases.shape)
    if whose is not None and phrases.words(whose.start("whose") - 1)[0].lower == "from":
        return _of_source(phrases.span(whose.start("whose")), whose.start("whose"), number)  # And from Doe:
    if phrases.shape.startswith(_ACCORDING_TO_NP):
        return None if inner.is_thing(phrases, 1) else _by_subject(phrases, 1, 0, number)
    beside = _said_beside(phrases)
    if beside is not None:
        return _by_subject(phrases, *beside, number)
    return _doer(article, phrases, number)


def _doer(article: Parts, phrases: Phrases, number: int) -> Attribution | None:
    """The first subject of a sentence that can speak, unless it is told of it that it does not."""
    for verb in phrases.find(VP):
        doer = subjects.subject(phrases, verb)
        if doer is None or phrases.shape[doer] != NP:
            continue
        if not _can_speak(article, phrases.span(doer)) or _is_thing_of_name(phrases, doer):
            if not _tells_of_somebody(phrases, doer, verb):
                continue
            if inner.is_thing(phrases, doer) or phrases.lemma(verb) == "hear":
                return None
        if _is_passed_over(phrases, doer, verb):
            continue
        if _is_spoken_of(phrases, verb) or _is_deed_of_body(article, phrases, doer, verb) or _is_silent(phrases, verb):
            return None
        return _by_subject(phrases, doer, verb, number)
    if phrases.shape.startswith(_NOR_IS_SOMEBODY) and phrases.words(0)[0].lower in ("nor", "neither"):
        return _by_subject(phrases, 2, 1, number) if _is_named_person(article, phrases, 2) else None
    return _brought_in(article, phrases, number)


def _of_source(whose: Span | None, chunk: int, number: int) -> Attribution | None:
    source = whose and Source(whose, None, CUE, chunk, attribution.ANNOUNCED.name)
    return Attribution((source,), sentence=number) if source else None


def _asked(article: Parts, number: int) -> Attribution | None:
    """Whom the writer asks, by a question on whose words, or on them, or behind what they do: “Doe sits. Now?”."""
    sentence, phrases = article.sentences[number], article.phrases(number)
    if phrases.shape.rstrip(STOP) == NP:
        return _of_source(whose_words(phrases, 0), 0, number)  # Her verdict?
    for before, token in zip([None, *sentence.tokens], sentence.tokens, strict=False):
        mention = Span(token.start, token.end)
        party = article.register.at(mention)
        is_named = party is not None and party.kind == "person"
        if is_named or token.lower in _SPEECH.gender_of_pronouns:
            is_known = is_named or _is_person_before(article, token.start)
            is_topic = before is not None and before.tag in PREPOSITIONS  # And what of Doe?
            return _of_source(mention, 0, number) if is_known and not is_topic else None
    is_beside = number > 0 and article.sentences[number - 1].paragraph == sentence.paragraph
    is_told = is_beside and article.sentences[number - 1].tokens[-1].lower != "?"
    return subject(article, number - 1) if is_told else None


def _is_person_before(article: Parts, start: int) -> bool:
    """Whether a person is among those whom a text has named just before a place."""
    history = article.register.history
    at = bisect_left(history, start, key=lambda entry: entry[0].span.start)
    return any(party.kind == "person" for _, party in history[max(0, at - _MOST_NAMES_BEFORE) : at])


def _is_passed_over(phrases: Phrases, doer: int, verb: int) -> bool:
    """Whether a subject only leads to another, or is none: When Doe left, Roe spoke; Doe's view is shared by Roe."""
    if phrases.is_passive(verb) and (
        phrases.words(verb)[-1].lower in _SPEECH.shared_by or inner.is_thing(phrases, doer)
    ):
        return True
    if phrases.shape[max(0, doer - 1)] == ING:
        return True  # Doe considering dismissing Roe comes late
    return doer > 0 and _opens_side_clause(phrases, doer - 1) and COMMA in phrases.shape[verb:]


def _brought_in(article: Parts, phrases: Phrases, number: int) -> Attribution | None:
    """The person with whom a sentence about a thing leads to what that person says.

    Among them is Ann Doe, who says it will fail; a fear shared by Ann Doe; for Ann Doe, the wait has been long.
    """
    shape = phrases.shape
    named = (noun for noun in phrases.find(NP) if _is_named_person(article, phrases, noun))
    for noun in named:
        if noun == 1 and shape.startswith(_FOR_SOMEBODY) and phrases.words(0)[0].lower == "for":
            return _by_subject(phrases, noun, noun, number)
        if shape[noun - 2 : noun] in _BY and _hands_over(phrases, noun):
            return _by_subject(phrases, noun, noun - 2, number)
        who = noun + 2 if shape[noun + 1 : noun + 2] == COMMA else noun + 1
        says = phrases.words(who)[0].lower == "who" if shape[who : who + 1] == RELATIVE else False
        said = next((verb for verb in phrases.find(VP) if says and verb > who and is_speech(phrases, verb)), None)
        if said is not None and not phrases.is_passive(said) and subjects.subject(phrases, said) == who:
            return _by_subject(phrases, noun, said, number)
    return None


def _hands_over(phrases: Phrases, noun: int) -> bool:
    """Whether what somebody thinks comes from them, or they share it: the warning came from Doe; backed by Doe."""
    verb, link = noun - 2, phrases.words(noun - 1)[0].lower
    if link == "from":
        is_said = verb > 0 and phrases.shape[verb - 1] == NP and is_statement(phrases.head(verb - 1).lower)
        return is_said and phrases.lemma(verb) == "come"
    return link == "by" and phrases.words(verb)[-1].lower in _SPEECH.shared_by


def _is_named_person(article: Parts, phrases: Phrases, noun: int) -> bool:
    if phrases.head(noun).tag != NAME:
        return False
    party = article.register.at(phrases.span(noun))
    return party is not None and party.kind == "person"


def _is_silent(phrases: Phrases, verb: int) -> bool:
    """Whether somebody says nothing: did not reply to requests, declined to comment, could not be reached."""
    behind = verb + 1 if phrases.shape[verb + 1 : verb + 2] == INFINITIVE else verb
    if phrases.lemma(verb) in _CLAUSES.declines:
        return phrases.lemma(behind) in _SPEECH.responds
    return phrases.lemma(verb) in _SPEECH.responds and undone.is_denied(phrases, verb)


def _said_beside(phrases: Phrases) -> tuple[int, int] | None:
    """The speaker and the verb beside what a sentence tells: It rained, she said; It rained, says Doe, a baker."""
    said = _SAID_AT_END.search(phrases.shape)
    if said is not None and is_speech(phrases, said.start() + 2):
        return said.start() + 1, said.start() + 2
    named = _SAID_SOMEBODY.search(phrases.shape)
    if named is not None and _is_inverted(phrases, named.start() + 1):
        return named.start() + 2, named.start() + 1
    return None


def _is_inverted(phrases: Phrases, verb: int) -> bool:
    """Whether a verb behind a whole sentence says whose it is: The pier is shut, says Doe, who sells ice."""
    is_saying = is_speech(phrases, verb) and phrases.lemma(verb) not in _CLAUSES.with_hearer
    is_answer = phrases.lemma(verb) == "say"  # Not so, says Doe.
    return is_saying and (is_answer or VP in phrases.shape[:verb]) and phrases.head(verb + 1).tag == NAME


def _opens_side_clause(phrases: Phrases, index: int) -> bool:
    """Whether a clause behind a chunk tells when or why: when Doe left, ...; speaking after the club lost, ..."""
    is_after = phrases.shape[index] == PREPOSITION and phrases.words(index)[0].lower in _CLAUSES.clause_openers
    return is_after or phrases.shape[index] in _OPENS_SIDE_CLAUSE


def _by_subject(phrases: Phrases, subject: int, cue: int, number: int) -> Attribution:
    source = Source(
        sender(phrases, subject) or phrases.span(subject), phrases.span(cue), CUE, subject, attribution.ANNOUNCED.name
    )
    return Attribution((source,), sentence=number)


def _is_spoken_of(phrases: Phrases, verb: int) -> bool:
    """Whether others speak of whoever is the subject of a verb: Roe died; Roe was arrested; Roe was found dead."""
    if not phrases.is_passive(verb):
        return phrases.lemma(verb) in _SPEECH.dies
    behind = phrases.words(verb + 1)[:1] if verb + 1 < len(phrases.shape) else ()
    return phrases.lemma(verb) in _SPEECH.suffers or any(word.lower == "dead" for word in behind)


def _is_deed_of_body(article: Parts, phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a body does something without saying anything: The Ledger sent her photos."""
    party = article.register.at(phrases.span(subject))
    is_body = party is not None and party.kind != "person" and phrases.head(subject).tag == NAME
    return is_body and not is_cue(phrases, verb) and phrases.shape[verb + 1 : verb + 2] == NP


def _tells_of_somebody(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether whoever stands behind a verb is only told of: The books show that the board lost money."""
    content = verb + 2 if phrases.shape[verb + 1 : verb + 2] == SUBORDINATOR else verb + 1
    is_told = phrases.shape[verb + 1 : verb + 2] == THAT or contents.has_clause(phrases.shape, content)
    is_cue_of_it = is_cue(phrases, verb) or phrases.lemma(verb) in _CLAUSES.wishes
    return is_told and is_cue_of_it and subject < verb and not phrases.is_passive(verb)


def _is_thing_of_name(phrases: Phrases, noun: int) -> bool:
    """Whether a name only tells whose a thing is: the big Doe face hangs there."""
    head = phrases.head(noun)
    return head.tag == NOUN and inner.is_thing(phrases, noun) and any(word.tag == NAME for word in phrases.words(noun))


def _can_speak(article: Parts, span: Span) -> bool:
    words = span.of(article.text).lower()
    if words in _SPEECH.speaking_pronouns or article.register.at(span) is not None:
        return True
    described = article.register.speaker(span)
    return described is not None and described.kind == "person"
