"""Who must do what, where a sentence binds somebody by an end: orders, demands, promises and rights.

Somebody must (has to, is ordered to, has promised to) do something by Friday, or may do it until Friday. What is
planned, expected or told of the past binds nobody.
"""

from typing import NamedTuple

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.deadlines.duty import Duty, clause_end, consequence, somebody
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARIES,
    BASE,
    COMMA,
    COORDINATOR,
    IN_NP,
    INFINITIVE,
    ING,
    MODAL,
    NP,
    PARTICIPLE,
    PAST_PARTICIPLE,
    PREPOSITION,
    THAT,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span, cover

_DEADLINES = lexicon.deadlines()
_BY_OR_WITHIN = _DEADLINES.limits_by | _DEADLINES.limits_within
_LIMITS = _BY_OR_WITHIN | _DEADLINES.limits_until
_VERBS = lexicon.verbs()

_MAY = frozenset(("may", "can"))
_FIRST_PERSON = frozenset(("we", "i"))
_REACH_CHUNKS = 14
"""Chunks to the left in which what governs a verb is looked for; more are another clause."""
_REACH_OF_COMMIT_CHUNKS = 5
"""Chunks before a form in -ing in which the verb of committing stands: committed itself to finishing."""
_REACH_OF_SOURCE_CHUNKS = 5
"""Chunks behind a wish in which stands from whom something is wanted: an answer from the mill."""
_THAT_LOST = (letters("NP THAT VP"), letters("NP RELATIVE VP"))
_NO_VERB_BEYOND = letters("SEMICOLON COLON QUOTATION")
_OPENS_SENTENCE = letters("COMMA SEMICOLON COLON COORDINATOR SUBORDINATOR")
_THAT_NP = letters("THAT NP")
_NP_FOR = letters("NP PREPOSITION")
_BEFORE_THAT = letters("VERBAL NP")
_COMMITS = letters("VP PASSIVE")
_GOVERNS = letters("VERBAL PASSIVE")
_BETWEEN_VERBS = letters("NP PREPOSITIONS COORDINATOR")
_DONE_TO = letters("VP INFINITIVE")
_SOMEBODY = letters("NAME SUBJECT_PRONOUN")


class _Binding(NamedTuple):
    """What makes a verb a duty: who must act, who says so, and whether it stands in the past; as chunks."""

    who: int | None
    set_by: int | None = None
    is_past: bool = False


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The duty that a verb states with an end beside it: must leave by Friday, may appeal within ten days."""
    is_counted = limit.is_length and (limit.word == "by" or limit.word in _DEADLINES.limits_until)
    if limit.word not in _LIMITS or is_counted:
        return None  # extended by two weeks
    if statement.word(limit.last).split(" ")[0] in _DEADLINES.recurring:
        return None  # by 5 p.m. each day
    verb = _verb_beside(statement, limit)
    if verb is None:
        return None
    binding = _binding(statement, verb, limit)
    if binding is None:
        return None
    first = statement.phrases.chunks[verb].first
    who, set_by = somebody(statement, binding.who), somebody(statement, binding.set_by)
    what = _what(statement, verb, limit)
    if binding.who is not None and who and what and _is_thing(statement, verb, binding.who):
        what = cover((who, what))
        who = None
    return Duty(
        limit=limit,
        first=min(first, limit.first),
        who=who,
        what=what,
        set_by=set_by,
        consequence=consequence(statement, limit.last),
        is_past=binding.is_past,
    )


def _is_thing(statement: Statement, verb: int, subject: int) -> bool:
    """Whether the subject of a duty is what something is done to, or is handed over: claims must be filed."""
    head = statement.phrases.head(subject)
    if head.lower in _DEADLINES.deliverables:
        return True
    is_done_to = statement.shape[verb] in _DONE_TO and any(word.lower == "be" for word in statement.phrases.words(verb))
    is_done_to = is_done_to and statement.phrases.words(verb)[-1].tag == PARTICIPLE
    return is_done_to and head.tag not in _SOMEBODY and not subjects.is_somebody(statement.phrases, subject)


def _verb_beside(statement: Statement, limit: Limit) -> int | None:
    """The verb that an end belongs to: the nearest before it in its clause, or the one after an end that opens it."""
    shape = statement.shape
    before = statement.chunk_before(limit.first)
    for index in range(before, max(-1, before - _REACH_CHUNKS), -1):
        if shape[index] == ING and index and _is_word(statement, index - 1, "in"):
            continue  # in writing
        if shape[max(0, index - 2) : index + 1] in _THAT_LOST:
            continue  # promised every family that lost its home a new one by May
        if shape[index] in VERBAL or (shape[index] == NP and index == 0 and _is_imperative(statement, index)):
            return index
        if shape[index] in _NO_VERB_BEYOND or (shape[index] == COMMA and not _is_list(statement, index)):
            break
    opens = before < 0 or shape[before] in _OPENS_SENTENCE
    if not opens or (limit.word == "by" and statement.word(limit.last) == ","):
        opens = before < 0
    if not opens:
        return None
    return next((index for index in range(statement.chunk_from(limit.last), len(shape)) if shape[index] == VP), None)


def _is_list(statement: Statement, comma: int) -> bool:
    """Whether a comma only divides what the verb before it has as its objects."""
    return statement.shape[comma + 1 : comma + 2] == NP and VP not in statement.shape[comma:]


def _is_imperative(statement: Statement, chunk: int) -> bool:
    return statement.tokens[statement.phrases.chunks[chunk].first].tag == BASE


def _binding(statement: Statement, verb: int, limit: Limit) -> _Binding | None:
    """What binds somebody to do what a verb says; none where nothing does."""
    kind = statement.shape[verb]
    if limit.word in _DEADLINES.limits_until:
        return _right(statement, verb) if kind == VP else None
    if kind == INFINITIVE:
        return _of_infinitive(statement, verb) or _subjunctive(statement, verb)
    if kind == ING:
        return _of_gerund(statement, verb)
    if verb and statement.shape[verb - 1] == COORDINATOR and _goes_on(statement, verb):
        return _of_first_verb(statement, verb)
    return (
        _obligation(statement, verb)
        or _wish(statement, verb)
        or _subjunctive(statement, verb)
        or (_right(statement, verb) if limit.word in _BY_OR_WITHIN else None)
        or _promise(statement, verb)
    )


def _goes_on(statement: Statement, verb: int) -> bool:
    """Whether a form without a subject goes on with the verb before it: must name a chair and publish, or be moored."""
    words = statement.phrases.words(verb)
    known = _VERBS.get(words[0].lower)
    if len(words) > 1 or known is None or words[0].lower == known.lemma:
        return len(words) == 1
    before = statement.shape.rfind(VP, 0, verb)
    return (
        PAST_PARTICIPLE in known.forms
        and before >= 0
        and any(word.lower == "be" for word in statement.phrases.words(before))
    )


def _obligation(statement: Statement, verb: int) -> _Binding | None:
    """Must leave, should be told; a murderer who "must have left" only may have."""
    words = statement.phrases.words(verb)
    lower = [word.lower for word in words]
    if _DEADLINES.must_forms.isdisjoint(lower) and not ("need" in lower[:1] and len(lower) > 1):
        return None
    if "have" in lower[1:] and _is_participle(statement, verb):
        return None
    return _held(statement, verb)


def _is_participle(statement: Statement, verb: int) -> bool:
    """Whether a participle follows "have", in the verb or right after it: must have left."""
    last = statement.phrases.chunks[verb].last
    at = last - 1 if statement.word(last - 1) != "have" else last
    known = _VERBS.get(statement.word(at))
    return known is not None and PAST_PARTICIPLE in known.forms


def _held(statement: Statement, verb: int) -> _Binding:
    """The subject of a verb, and who says what the clause says: the court ruled that the firm must leave."""
    subject = subjects.subject(statement.phrases, verb)
    if subject is None:
        return _Binding(None)
    holder = holders.holder(statement.phrases, subject)
    if holder is None or statement.phrases.lemma(holder) not in _DEADLINES.orders | _DEADLINES.wishes_for | {
        "rule",
        "decide",
    }:
        return _Binding(subject)
    above = subjects.subject(statement.phrases, holder)
    hearer = holder + 1 if statement.shape[holder + 1 : holder + 2] == NP and holder + 1 != subject else None
    is_pronoun = statement.phrases.head(subject).lower in _DEADLINES.bare_pronouns
    return _Binding(hearer if is_pronoun and hearer is not None else subject, above)


def _wish(statement: Statement, verb: int) -> _Binding | None:
    """Demanded an answer by Sunday; answers are required by noon; asked the ministry for an answer."""
    phrases, shape = statement.phrases, statement.shape
    lemma = phrases.lemma(verb)
    if phrases.is_passive(verb):
        return _passive_wish(statement, verb, lemma)
    if any(word.tag == MODAL for word in phrases.words(verb)):
        return None
    subject = subjects.subject(phrases, verb)
    expects = lemma == "expect" and subject is not None and phrases.head(subject).lower in _FIRST_PERSON
    after = shape[verb + 1 : verb + 4]
    if lemma in _DEADLINES.pledges and after.startswith(NP) and _is_said(statement, verb):
        return _Binding(subject)
    if lemma not in _DEADLINES.wishes_for and not expects:
        return None
    asks_for = lemma in _DEADLINES.asks_for
    if after.startswith(_THAT_NP):
        return _Binding(verb + 2, subject)  # demanded that Doe [word that the lexicon does not know as a verb]
    if asks_for and after.startswith(_NP_FOR) and statement.phrases.words(verb + 2)[0].lower == "for":
        return _Binding(verb + 1, subject)
    if asks_for and not (after.startswith(IN_NP) and phrases.words(verb + 1)[0].lower in ("for", "on")):
        return None
    if not asks_for and not after.startswith(NP):
        return None
    source = next(
        (
            at
            for at in range(verb + 1, min(verb + _REACH_OF_SOURCE_CHUNKS, len(shape) - 1))
            if _is_word(statement, at, "from")
        ),
        None,
    )
    return _Binding(source + 1 if source is not None else None, subject)


def _passive_wish(statement: Statement, verb: int, lemma: str) -> _Binding | None:
    """Answers are required by noon; a report, which somebody has to write, is expected within 30 days."""
    if lemma in _DEADLINES.wanted_of_nobody:
        return _Binding(None)
    subject = subjects.subject(statement.phrases, verb)
    is_written = subject is not None and statement.phrases.head(subject).lower in _DEADLINES.deliverables
    return _Binding(subject) if lemma == "expect" and is_written else None


def _is_word(statement: Statement, chunk: int, word: str) -> bool:
    return statement.phrases.words(chunk)[0].lower == word


def _subjunctive(statement: Statement, verb: int) -> _Binding | None:
    """Insisted that all guns be gone; demanding that the army withdraw its tanks."""
    that = statement.shape.rfind(THAT, 0, verb)
    if that < 1 or statement.shape[that - 1] not in _BEFORE_THAT or VP in statement.shape[that:verb]:
        return None
    holder = that - 1 if statement.shape[that - 1] != NP else that - 2
    if holder < 0 or statement.phrases.lemma(holder) not in _DEADLINES.wishes_for:
        return None
    who = that + 1 if statement.shape[that + 1] == NP else None
    return _Binding(who, subjects.subject(statement.phrases, holder))


def _right(statement: Statement, verb: int) -> _Binding | None:
    """May appeal within ten days; can return the lamp until 31 January."""
    words = statement.phrases.words(verb)
    if _MAY.isdisjoint(word.lower for word in words) or statement.phrases.lemma(verb) not in _DEADLINES.rights:
        return None
    return _Binding(subjects.subject(statement.phrases, verb))


def _promise(statement: Statement, verb: int) -> _Binding | None:
    """Will pay every passenger within 14 days: somebody says so of what they can be held to."""
    words = statement.phrases.words(verb)
    lemma = statement.phrases.lemma(verb)
    if _DEADLINES.will_forms.isdisjoint(word.lower for word in words[:-1]) or lemma not in _DEADLINES.deliveries:
        return None
    if statement.shape[verb + 1 : verb + 2] != NP and lemma not in _DEADLINES.deliveries_alone:
        return None
    return _Binding(subjects.subject(statement.phrases, verb))


def _of_gerund(statement: Statement, verb: int) -> _Binding | None:
    """Committed itself to finishing the dam; calls on them to stop blasting."""
    shape, phrases = statement.shape, statement.phrases
    for index in range(verb - 1, max(-1, verb - _REACH_OF_COMMIT_CHUNKS), -1):
        if shape[index] == INFINITIVE:
            return _of_infinitive(statement, index)
        if shape[index] in _COMMITS and phrases.lemma(index) == "commit":
            return _Binding(subjects.subject(phrases, index))
        if shape[index] not in (NP, PREPOSITION):
            return None
    return None


def _of_infinitive(statement: Statement, verb: int) -> _Binding | None:
    """What governs "to leave": must, has to, is ordered to, ordered them to, promised to, an order to."""
    shape, phrases = statement.shape, statement.phrases
    if verb == 0:
        bare = phrases.words(0)[0].lower != "to"
        return _Binding(None) if bare and len(shape) > 1 else None
    if shape[verb - 1] == COORDINATOR or (phrases.words(verb)[0].lower != "to" and shape[verb - 1] == COMMA):
        return _of_first_verb(statement, verb)
    if statement.word(phrases.chunks[verb].first - 1) in ("need", "needs"):
        return _Binding(statement.chunk_before(phrases.chunks[verb].first - 1) if shape[verb - 1] != NP else verb - 1)
    if shape[verb - 1] == NP and phrases.head(verb - 1).lower in _DEADLINES.binding_nouns:
        return _Binding(None)
    for index in range(verb - 1, max(-1, verb - _REACH_CHUNKS), -1):
        if shape[index] in _GOVERNS:
            return _governed(statement, index, verb)
        if shape[index] == PREPOSITION and statement.word(phrases.chunks[index].first - 1) in ("calls", "call"):
            return _Binding(index + 1)  # the settlement calls for Doe to pay
        if shape[index] not in _BETWEEN_VERBS:
            return None
    return None


def _of_first_verb(statement: Statement, verb: int) -> _Binding | None:
    """The binding of the verb before "and publish", which goes on with it: must name a chair and publish a plan."""
    for index in range(verb - 2, max(-1, verb - _REACH_CHUNKS), -1):
        if statement.shape[index] == INFINITIVE:
            return _of_infinitive(statement, index)
        if statement.shape[index] == VP:
            return _obligation(statement, index)
        if statement.shape[index] in _NO_VERB_BEYOND:
            return None
    return None


def _governed(statement: Statement, verb: int, infinitive: int) -> _Binding | None:
    shape, phrases = statement.shape, statement.phrases
    lemma, last = phrases.lemma(verb), phrases.words(verb)[-1]
    beside = verb == infinitive - 1
    past = is_past(statement, phrases.chunks[verb].first)
    if (
        beside
        and last.lower in _DEADLINES.have_to_forms
        and phrases.chunks[verb].last < phrases.chunks[infinitive].first
    ):
        return None  # have two days to go
    if beside and last.lower in _DEADLINES.have_to_forms:
        told = last.lower not in ("had", "needed") or is_reported(statement)
        return _held(statement, verb)._replace(is_past=past) if told else None
    if beside and last.lower in ("is", "are") and phrases.lemma(infinitive) in _DEADLINES.deliveries:
        return _Binding(subjects.subject(phrases, verb))  # the board is to publish it
    if beside and phrases.is_passive(verb) and lemma in _DEADLINES.orders:
        return _Binding(subjects.subject(phrases, verb))
    if lemma in _DEADLINES.pledges and _is_said(statement, verb):
        return _Binding(subjects.subject(phrases, verb))
    addressed = verb + 1
    if shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower in _DEADLINES.before_addressee:
        addressed += 1
    if beside or lemma not in _DEADLINES.orders or shape[addressed : addressed + 1] != NP or phrases.is_passive(verb):
        return None
    return _Binding(addressed, subjects.subject(phrases, verb)) if _is_said(statement, verb) else None


def _is_said(statement: Statement, verb: int) -> bool:
    """Whether nothing takes a verb back: refused to promise, did not order."""
    words = {word.lower for word in statement.phrases.words(verb)}
    before = statement.words(statement.phrases.chunks[verb].first - 2, statement.phrases.chunks[verb].first)
    return _DEADLINES.takes_back.isdisjoint([*words, *before])


def is_reported(statement: Statement) -> bool:
    """Whether a sentence says who said so, so that its past may be what is to come: had until Saturday, she said."""
    return any(is_speech(statement.phrases, verb) for verb in statement.phrases.find(VP))


def _what(statement: Statement, verb: int, limit: Limit) -> Span | None:
    """What is to be done, from the verb on: up to the end of time, or what stands around it.

    What is to be told stands behind it: say by noon whether they accept.
    """
    if statement.shape[verb] == ING and statement.shape[verb - 1 : verb] == INFINITIVE:
        verb -= 1  # to stop blasting
    chunk = statement.phrases.chunks[verb]
    last_word = statement.phrases.words(verb)[-1]
    wishes = _DEADLINES.wishes_for | _DEADLINES.pledges
    is_wish = statement.phrases.lemma(verb) in wishes and statement.shape[verb] == VP
    first = chunk.last if is_wish or last_word.tag in AUXILIARIES else chunk.last - 1
    if statement.shape[verb] == VP and statement.phrases.is_passive(verb):
        first = max(chunk.first, chunk.last - 2)
    if limit.first >= first and statement.word(limit.last) not in _DEADLINES.opens_told_clause:
        return statement.cover(first, limit.first)
    return statement.cover(first, clause_end(statement, first))
