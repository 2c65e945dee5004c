"""Words that look like the verb of a position and are none: fault lines, the most wanted list, as opposed to."""

from briefcli.extract.clauses import subjects
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    BASE_FORM,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    INFINITIVE,
    NAME,
    NOUN,
    NP,
    PAST,
    STOP,
    SUBORDINATOR,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_CLAUSES = lexicon.clauses()
_POSITIONS = lexicon.positions()
_VERBS = lexicon.verbs()

_OPENS = _CLAUSES.opens_open_clause | _POSITIONS.opens_other_clause
_AND_ING = letters("NP COORDINATOR ING")
_COMMA_NP_AND = letters("COMMA NP COORDINATOR")
_BEFORE_BARE = _POSITIONS.willing | _POSITIONS.unreal_positions | lexicon.forms_of({"do"})
"""Auxiliaries behind which a verb stands bare, even behind “and”: will resign and support Roe."""


def _is_bare(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is its base form alone: fault, veto; not put, which is its past as well."""
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_bare = len(phrases.words(verb)) == 1 and known is not None and BASE_FORM in known.forms
    return is_bare and PAST not in known.forms  # type: ignore[union-attr] # known


def _is_title(phrases: Phrases, verb: int) -> bool | None:
    """Whether “accused” stands before whoever is accused, and their verb: murder accused Bob Roe was denied bail."""
    is_accused = [word.lower for word in phrases.words(verb)] == ["accused"]
    return (is_accused and phrases.shape[verb + 1 : verb + 3] == NP + VP) or None


def _is_one_of_several(phrases: Phrases, verb: int) -> bool | None:
    """Whether a bare verb goes on with an infinitive: she has until noon to sign it, veto it or let it become law."""
    if not _is_bare(phrases, verb) or phrases.shape[max(0, verb - 1) : verb] not in (COMMA, COORDINATOR):
        return None
    subject = subjects.subject(phrases, verb)
    is_one = subject is not None and phrases.head(subject).lower in _POSITIONS.pronouns_of_one
    return (is_one and INFINITIVE in phrases.shape[:verb]) or None


def _disagrees(phrases: Phrases, verb: int) -> bool | None:
    """Whether a bare word behind “and” is no verb of a single name: Norland has volcanoes and [fault] lines."""
    if not _is_bare(phrases, verb) or phrases.shape[max(0, verb - 1) : verb] != COORDINATOR:
        return None
    subject = subjects.subject(phrases, verb)
    if subject is None or phrases.shape[subject] != NP or phrases.head(subject).tag not in (NAME, NOUN):
        return None
    does = next((index for index in range(verb - 2, subject, -1) if phrases.shape[index] in VERBAL), None)
    if does is None or phrases.shape[does] != VP or COORDINATOR in phrases.shape[max(0, subject - 1) : does]:
        return None
    words = [word.lower for word in phrases.words(does)]
    if phrases.head(subject).tag == NOUN and words[0] not in ("has", "was"):
        return None  # the team was met by shouts and direct hits
    return (words[0].endswith("s") and _BEFORE_BARE.isdisjoint(words)) or None


def _joins_nouns(phrases: Phrases, verb: int) -> bool | None:
    """Whether “and” joins nouns, since its clause has no verb yet: if failures and [alleged] schemes have hurt Roe."""
    if len(phrases.words(verb)) > 1 or phrases.shape[max(0, verb - 1) : verb] != COORDINATOR:
        return None
    is_listed = phrases.shape[max(0, verb - 3) : verb] == _COMMA_NP_AND and phrases.words(verb)[0].lower == "alleged"
    if is_listed:
        return True  # debts, failures and alleged losses
    opens = next((index for index in range(verb - 2, -1, -1) if phrases.shape[index] in VERBAL + SUBORDINATOR), 0)
    is_clause = phrases.shape[opens : opens + 2] == SUBORDINATOR + NP  # not: for a while, but
    return (is_clause and phrases.words(opens)[0].lower in _OPENS and opens < verb - 2) or None


def _is_of_noun(phrases: Phrases, verb: int) -> bool | None:
    """Whether a participle only says of what kind something is: the most wanted list, an odd but promising start."""
    before = [word.lower for word in phrases.words(verb - 1)] if verb else []
    if len(phrases.words(verb)) == 1 and _is_of_degree(phrases, verb):
        return True
    if before == ["most"] and phrases.shape[verb - 1] == NP and len(phrases.words(verb)) == 1:
        return True
    is_joined = phrases.shape[max(0, verb - 2) : verb + 1] == _AND_ING and phrases.shape[verb + 1 : verb + 2] == NP
    is_joined = is_joined and phrases.words(verb - 1)[0].lower == "but"
    return (is_joined and phrases.words(verb + 1)[0].tag not in DETERMINERS) or None


def _is_of_degree(phrases: Phrases, verb: int) -> bool:
    """Whether a participle has a degree: so politically charged that, the most important and criticised move."""
    first = phrases.chunks[verb].first
    before = [token.lower for token in phrases.tokens[max(0, first - 2) : first]]
    if len(before) > 1 and before[0] in _CLAUSES.degrees and before[1].endswith("ly"):
        return True
    beside = phrases.words(verb - 2) if phrases.shape[max(0, verb - 2) : verb] == NP + COORDINATOR else []
    return len(beside) > 1 and beside[-2].lower == "most"


def _is_as_opposed(phrases: Phrases, verb: int) -> bool | None:
    """Whether “as opposed to” only sets one thing against another."""
    first = phrases.chunks[verb].first
    words = [token.lower for token in phrases.tokens[max(0, first - 1) : phrases.chunks[verb].last + 1]]
    return " ".join(words) == "as opposed to" or None


def _is_of_wares(phrases: Phrases, verb: int) -> bool | None:
    """Whether “offers” says what is to be had: the firm offers tables; a headline, without a full stop, tells news."""
    is_habit = [word.lower for word in phrases.words(verb)][-1:] == ["offers"] and phrases.shape[verb] == VP
    is_headline = phrases.shape[-1:] != STOP
    return (is_habit and not is_headline and phrases.shape[verb + 1 : verb + 2] != INFINITIVE) or None


NO_VERBS = (
    Row(
        "what is always on offer",
        "“Offers” in the present says what is to be had, and no offer is made; a headline has no full stop.",
        "The town offers two museums to guests.",
        "The town offered two museums to guests.",
        _is_of_wares,
    ),
    Row(
        "accused before a name",
        "“Accused” before a name and its verb says who somebody is.",
        "Fraud suspect accused Bob Roe left the town.",
        "Fraud suspect Ann Doe accused Bob Roe of theft.",
        _is_title,
    ),
    Row(
        "one of several things to do",
        "A bare verb after “he”, “she” or “it” goes on with an infinitive.",
        "She has until noon to sign the bill, veto it or leave it.",
        "They have until noon to sign the bill, and oppose it.",
        _is_one_of_several,
    ),
    Row(
        "bare word that does not agree",
        "A bare word behind “and” is no verb of a name whose verb before it ends with -s.",
        "Norland has volcanoes and fault lines.",
        "Norland will leave and fault others.",
        _disagrees,
    ),
    Row(
        "nouns joined by “and”",
        "A participle behind “and” belongs to the next noun, where the clause has no verb before it.",
        "Ann Doe asked if debts and alleged losses had hurt the firm.",
        "Ann Doe asked if the firm left and alleged losses.",
        _joins_nouns,
    ),
    Row(
        "participle that says of what kind",
        "A participle behind “most”, or between “but” and a noun without an article, says of what kind it is.",
        "Ann Doe is on the board’s most wanted list.",
        "Most of the men wanted a list.",
        _is_of_noun,
    ),
    Row(
        "one thing as opposed to another",
        "“As opposed to” only sets one thing against another.",
        "Ann Doe spoke of the pier, as opposed to the bridge.",
        "Ann Doe spoke of the pier and opposed the bridge.",
        _is_as_opposed,
    ),
)
"""Words that are no verb of a position, whatever stands around them."""
