"""What binds somebody to an infinitive with a deadline: has to leave, ordered them to leave, an order to leave."""

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.deadlines.binding import (
    Binding,
    held,
    is_reported,
    is_said,
    is_under_paper,
    is_word,
    of_paper,
    setter,
)
from briefcli.extract.deadlines.finite_verbs import OBLIGATION, decided_by
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    COMMA,
    COORDINATOR,
    IN_NP,
    INFINITIVE,
    NP,
    OBJECT_PRONOUN,
    OF_NP,
    PREPOSITION,
    SUBJECT_PRONOUN,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.lexicon import may_be_participle
from briefcli.extract.text.rules import Row, Rule

_DEADLINES = lexicon.deadlines()
_CLAUSES = lexicon.clauses()

_REACH_CHUNKS = 14
"""How far to the left the word that governs a verb is sought; anything further is in another clause."""
_REACH_OF_COMMIT_CHUNKS = 5
"""How far before a form in -ing the verb of committing may come: committed itself to finishing."""
_CHANCES = frozenset({"chance", "opportunity"})
_LAST = frozenset({"final", "last"})
_REACH_OF_GIVING_CHUNKS = 4
"""How far before a last chance the verb of giving it may be."""
_NO_VERB_BEYOND = letters("SEMICOLON COLON QUOTATION")
_COMMITS = letters("VP PASSIVE")
_RELATIVES = letters("RELATIVE THAT")
_COMMA_NP = letters("COMMA NP")
_NP_COMMA = letters("NP COMMA")
_WHO_WANT = letters("NP RELATIVE VP NP")
_NP_VP = letters("NP VP")
_NP_ASIDE_VP = letters("NP COMMA NP COMMA VP")
_NP_OF = letters("NP OF")
_NP_ING = letters("NP ING")
_COMMA_VP = letters("COMMA VP")
_COMMA_SAID_TO = letters("COMMA NP VP NP")
_GOVERNS = letters("VERBAL PASSIVE")
_SOMEBODY_BEHIND = (letters("NP"), letters("NP OF NP"), letters("NP PREPOSITION NP"))
_BETWEEN_VERBS = letters("NP PREPOSITIONS COORDINATOR")


def of_gerund(statement: Statement, verb: int) -> Binding | None:
    """Committed itself to finishing the dam; calls on them to stop blasting; a promise of starting the talks."""
    shape, phrases = statement.shape, statement.phrases
    if shape[max(0, verb - 2) : verb] == _NP_OF and phrases.head(verb - 2).lower in _DEADLINES.binding_nouns:
        return Binding(None, rule=rules.tell(BINDING_NOUN))
    for index in range(verb - 1, max(-1, verb - _REACH_OF_COMMIT_CHUNKS), -1):
        if shape[index] == INFINITIVE:
            return of_infinitive(statement, index)
        if shape[index] in _COMMITS and phrases.lemma(index) == "commit":
            return Binding(subjects.subject(phrases, index), rule=rules.tell(COMMITTED))
        if shape[index] not in (NP, PREPOSITION):
            return None
    return None


def of_infinitive(statement: Statement, verb: int) -> Binding | None:
    """What governs "to leave": must, has to, is ordered to, ordered them to, promised to, an order to."""
    shape, phrases = statement.shape, statement.phrases
    if verb == 0:
        return _told_directly(statement) if phrases.words(0)[0].lower != "to" and len(shape) > 1 else None
    if shape[verb - 1] == COORDINATOR or (phrases.words(verb)[0].lower != "to" and shape[verb - 1] == COMMA):
        return of_first_verb(statement, verb)
    if (needed := _needed(statement, verb)) is not None:
        return needed
    if shape[verb - 1] == NP and phrases.head(verb - 1).lower in _DEADLINES.binding_nouns:
        return Binding(_under_order(statement, verb - 1), rule=rules.tell(BINDING_NOUN))
    if (chance := _last_chance(statement, verb - 1)) is not None:
        return chance
    return _of_word_before(statement, verb)


def _told_directly(statement: Statement) -> Binding:
    """Whom an imperative binds and who says it, by the clause behind it: leave by Friday, Doe told the mill."""
    comma = statement.shape.find(_COMMA_SAID_TO)
    binding = Binding(None, rule=rules.tell(IMPERATIVE))
    if comma < 0 or not is_speech(statement.phrases, comma + 2):
        return binding
    return binding._replace(who=comma + 3, set_by=comma + 1)


def _under_order(statement: Statement, noun: int) -> int | None:
    """Who is under orders or a duty: ministers are under orders to cut."""
    at = noun - 1
    is_under = at > 0 and statement.shape[at] == PREPOSITION and is_word(statement, at, "under")
    return subjects.subject(statement.phrases, at - 1) if is_under and statement.shape[at - 1] == VP else None


def _last_chance(statement: Statement, noun: int) -> Binding | None:
    """Gave the mill a last chance to pay: whoever gets one is bound by its deadline."""
    shape, phrases = statement.shape, statement.phrases
    words = [word.lower for word in phrases.words(noun)]
    if noun < 1 or shape[noun] != NP or words[-1] not in _CHANCES or _LAST.isdisjoint(words):
        return None
    verb = next((at for at in range(noun, max(-1, noun - _REACH_OF_GIVING_CHUNKS), -1) if shape[at] in _COMMITS), None)
    if verb is None or phrases.lemma(verb) not in _DEADLINES.gives or not is_said(statement, verb):
        return None
    if phrases.is_passive(verb):
        return Binding(subjects.subject(phrases, verb), rule=rules.tell(BINDING_NOUN))
    # The court gave the ministry a last chance: read as one noun phrase, or as two.
    who = verb + 1 if verb + 1 < noun and shape[verb + 1] == NP else None
    return Binding(who, setter(statement, verb), rule=rules.tell(BINDING_NOUN))


def _needed(statement: Statement, verb: int) -> Binding | None:
    """Need to pay, would need to pay."""
    first = statement.phrases.chunks[verb].first
    if statement.word(first - 1) not in ("need", "needs"):
        return None
    if statement.shape[verb - 1] == VP:
        return held(statement, verb - 1)._replace(rule=rules.tell(NEED))
    who = statement.chunk_before(first - 1) if statement.shape[verb - 1] != NP else verb - 1
    if statement.shape[max(0, who - 3) : who + 1] == _WHO_WANT:
        who -= 3  # fans who want a refund need to apply
    return Binding(who, rule=rules.tell(NEED))


def _of_word_before(statement: Statement, verb: int) -> Binding | None:
    """What the nearest word before an infinitive that may govern it makes of it."""
    shape, phrases = statement.shape, statement.phrases
    before, is_list, beyond = statement.before_aside(verb), False, verb
    for index in range(verb - 1 if before is None else before, max(-1, verb - _REACH_CHUNKS), -1):
        if index > beyond:
            continue
        is_list = is_list or shape[index] == COORDINATOR
        if is_list and shape[index] == COMMA and _is_in_list(shape, index):
            continue  # ordered the mill, its owner and a bank to pay
        if shape[index] in _GOVERNS:
            told = _governed(statement, index, verb)
            meant = _meant_by(statement, index, verb)
            if told is not None or meant is None:
                return told
            beyond = meant  # called on the rebels it is fighting to surrender
            continue
        if shape[index] == PREPOSITION and statement.word(phrases.chunks[index].first - 1) in ("calls", "call"):
            return Binding(index + 1, rule=rules.tell(CALLS_FOR)) if is_said(statement, index) else None
        if (addressed := _order_for(statement, index, verb)) is not None:
            return addressed
        if shape[index] not in _BETWEEN_VERBS:
            return None
    return None


def _order_for(statement: Statement, preposition: int, infinitive: int) -> Binding | None:
    """Issued an order for the mill to close, a notice to the mill to close."""
    shape, phrases = statement.shape, statement.phrases
    noun = preposition - 1
    if preposition < 1 or shape[noun] != NP or shape[preposition + 1 : infinitive] not in _SOMEBODY_BEHIND:
        return None
    words, head = phrases.words(preposition), phrases.head(noun).lower
    if len(words) > 1 or words[0].lower not in _DEADLINES.before_addressee:
        return None
    if head not in _DEADLINES.binding_nouns or not _is_handed_out(statement, noun):
        return None
    return Binding(preposition + 1, setter(statement, noun - 1), rule=rules.tell(BINDING_NOUN))


def _is_handed_out(statement: Statement, noun: int) -> bool:
    """Whether somebody issues, sends or makes what the noun names, and does not only refuse or await it."""
    verb = noun - 1
    if verb < 0 or statement.shape[verb] not in VERBAL or statement.phrases.is_passive(verb):
        return False
    lemma = statement.phrases.lemma(verb)
    return lemma in _DEADLINES.handing and is_said(statement, verb)


def _meant_by(statement: Statement, verb: int, infinitive: int) -> int | None:
    """The noun that a verb beside it tells of, if it does not govern what follows: the rebels [who] it is fighting."""
    chunks = statement.phrases.chunks
    if statement.shape[max(0, verb - 1) : verb + 1] == _NP_ING and chunks[verb].last < chunks[infinitive].first:
        return verb - 1  # ordered the firm running the mill to leave
    if verb < 2 or chunks[verb].last == chunks[infinitive].first or statement.shape[verb - 2] != NP:
        return None
    is_bare_clause = statement.shape[verb - 1] == NP and statement.phrases.head(verb - 1).tag == SUBJECT_PRONOUN
    is_saying = statement.phrases.lemma(verb) in _CLAUSES.complement
    is_clause = statement.shape[verb - 1] in _RELATIVES or (is_bare_clause and not is_saying)
    return verb - 2 if is_clause else None


def is_bare(statement: Statement, verb: int) -> bool:
    """Whether a verb is a participle without an auxiliary, as in a list of what must be done."""
    words = statement.phrases.words(verb)
    return len(words) == 1 and lexicon.may_be_participle(words[0].lower)


def _is_in_list(shape: str, comma: int) -> bool:
    """Whether a comma parts those who are listed; before “and” it does only where another has come before."""
    is_last = shape[comma + 1] == COORDINATOR
    return shape[:comma].endswith(_COMMA_NP if is_last else NP)


def of_first_verb(statement: Statement, verb: int) -> Binding | None:
    """The binding of the verb that "and publish" continues: must name a chair and publish a plan."""
    for index in range(verb - 2, max(-1, verb - _REACH_CHUNKS), -1):
        if statement.shape[index] == INFINITIVE:
            return of_infinitive(statement, index)
        if statement.shape[max(0, index - 1) : index + 1] == _COMMA_VP and is_bare(statement, index):
            continue  # must be signed, stamped and returned
        if statement.shape[index] == VP:
            return decided_by((OBLIGATION,), statement, index)
        if statement.shape[index] in _NO_VERB_BEYOND:
            return None
    return None


def _governed(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """What a verb makes of the infinitive that it governs; nothing where it is denied: did not have to pay."""
    if not _DEADLINES.ban_words.isdisjoint(word.lower for word in statement.phrases.words(verb)):
        return None
    if (short := _of_short_time(statement, verb, infinitive)) is not None:
        return short
    if verb == infinitive - 1 and statement.phrases.words(verb)[-1].lower in _DEADLINES.have_to_forms:
        return _has_to(statement, verb, infinitive)
    decided = rules.first(GOVERNING_VERBS, statement, verb, infinitive)
    return decided and decided.found._replace(rule=decided.rule)


def _of_short_time(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """Has just hours, has little time, to reach a deal by midnight; not: has two days to go."""
    phrases = statement.phrases
    words = phrases.words(verb)
    is_having = words[0].lower in _DEADLINES.has_time - {"had"} and all(word.tag == ADVERB for word in words[1:])
    if infinitive - verb not in (1, 2) or not is_having:
        return None
    at = phrases.chunks[infinitive].first - 1
    counted = (time.expression.value or "" for time in statement.times if time.token == at)
    if any(map(str.isdigit, next(counted, ""))) or _DEADLINES.short_times.isdisjoint(statement.word(at).split()[-1:]):
        return None
    return held(statement, verb)._replace(rule=rules.tell(HAS_TO))


def _has_to(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """Has to leave; had to leave, she said."""
    phrases = statement.phrases
    if phrases.chunks[verb].last < phrases.chunks[infinitive].first:
        return None  # have two days to go
    if phrases.words(verb)[-1].lower in ("had", "needed") and not is_reported(statement):
        return None
    past = is_past(statement, phrases.chunks[verb].first)
    return held(statement, verb)._replace(is_past=past, rule=rules.tell(HAS_TO))


def _is_to(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """The board is to publish it."""
    phrases = statement.phrases
    if verb != infinitive - 1 or phrases.words(verb)[-1].lower not in ("is", "are"):
        return None
    is_bound = phrases.lemma(infinitive) in _DEADLINES.deliveries or is_under_paper(statement)
    return Binding(subjects.subject(phrases, verb)) if is_bound else None


def _ordered(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """The mill was ordered to close; ordered to close by Friday, the mill."""
    phrases = statement.phrases
    is_by = statement.shape[verb + 1 : verb + 3] == IN_NP and is_word(statement, verb + 1, "by")
    behind = statement.chunk_from(phrases.chunks[verb + 2].last) if is_by else verb + 1
    while is_by and statement.shape[behind : behind + 2] == OF_NP:
        behind += 2
    if behind != infinitive or phrases.lemma(verb) not in _DEADLINES.orders:
        return None
    told = _told_aside(statement, verb, infinitive)
    joined = _joined_passive(statement, verb) if told is None and not is_by else None
    if told is None and joined is None and not phrases.is_passive(verb):
        return None
    subject = subjects.subject(phrases, verb if joined is None else joined)
    return Binding(told or _meant(statement, subject), verb + 2 if is_by else None)


def _meant(statement: Statement, subject: int | None) -> int | None:
    """Who “it” is in what somebody says: the watchdog said it had been asked to report."""
    if subject is None or statement.phrases.head(subject).lower != "it":
        return subject
    holder = holders.holder(statement.phrases, subject)
    sayer = None if holder is None else subjects.subject(statement.phrases, holder)
    return subject if sayer is None else sayer


def _joined_passive(statement: Statement, verb: int) -> int | None:
    """The passive verb whose auxiliary a participle behind “and” shares: was fined and ordered to pay.

    To ask, without somebody who is asked, may as well be what the subject does: was ill, and asked to leave.
    """
    shape, phrases = statement.shape, statement.phrases
    first = phrases.chunks[verb].first
    if shape[verb - 1 : verb] != COORDINATOR or statement.tag(first - 1) != COORDINATOR or phrases.lemma(verb) == "ask":
        return None
    before = shape.rfind(VP, 0, verb)
    while before > 1 and shape[before - 1] == COMMA and not phrases.is_passive(before):
        before = shape.rfind(VP, 0, before)
    is_joined = before >= 0 and phrases.is_passive(before) and may_be_participle(phrases.words(verb)[-1].lower)
    return before if is_joined and len(phrases.words(verb)) == 1 else None


def _told_aside(statement: Statement, verb: int, infinitive: int) -> int | None:
    """Of whom a participle without an auxiliary tells: told to leave, Doe said; Doe, told to leave, said."""
    shape = statement.shape
    comma = shape.find(COMMA, infinitive)
    if comma < 0 or not is_bare(statement, verb):
        return None
    if verb == 0:
        behind = shape[comma + 1 :]
        return comma + 1 if behind.startswith((_NP_VP, _NP_ASIDE_VP)) else None
    is_aside = shape[max(0, verb - 2) : verb] == _NP_COMMA and shape[comma + 1 : comma + 2] == VP
    return verb - 2 if is_aside else None


def _is_other(statement: Statement, chunk: int, infinitive: int) -> bool:
    """Whether a noun phrase right before an infinitive is somebody else: its members; not: itself."""
    is_next = chunk == infinitive - 1 and statement.shape[chunk] == NP
    return is_next and not statement.phrases.head(chunk).lower.endswith(("self", "selves"))


def _promised(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """The firm promised [the court] to pay."""
    if statement.phrases.lemma(verb) not in _DEADLINES.pledges or not is_said(statement, verb):
        return None
    if statement.phrases.lemma(verb) == "commit" and _is_other(statement, verb + 1, infinitive):
        return Binding(verb + 1)  # the pact commits its members to pay
    return Binding(subjects.subject(statement.phrases, verb))


def _order(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """Ordered the mill to close; called on them to leave; set up a panel to report."""
    shape, phrases = statement.shape, statement.phrases
    if (charged := _charged(statement, verb, infinitive)) is not None:
        return charged
    if verb == infinitive - 1 or phrases.lemma(verb) not in _DEADLINES.orders:
        return None
    addressed = verb + 1
    if shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower in _DEADLINES.before_addressee:
        addressed += 1
    if shape[addressed : addressed + 1] != NP or phrases.is_passive(verb):
        return None
    if shape[max(0, verb - 2) : verb] == _WHO_WANT[:2] and phrases.head(addressed).lower in ("need", "needs"):
        return Binding(verb - 2)  # fans who want a refund need only apply
    paper = of_paper(statement, verb)
    if paper is not None:
        return paper if phrases.head(addressed).tag == OBJECT_PRONOUN else paper._replace(who=addressed)
    return Binding(addressed, setter(statement, verb)) if is_said(statement, verb) else None


def _charged(statement: Statement, verb: int, infinitive: int) -> Binding | None:
    """Set up a panel to report; a panel was set up to report; the panel that she appointed to report."""
    shape, phrases = statement.shape, statement.phrases
    particle = statement.word(phrases.chunks[verb].last)
    is_one = phrases.lemma(verb) in _DEADLINES.appoints or (phrases.lemma(verb) == "set" and particle == "up")
    if not is_one or not is_said(statement, verb):
        return None
    subject = subjects.subject(phrases, verb)
    behind = statement.chunk_from(phrases.chunks[verb].last + (particle == "up"))
    if phrases.is_passive(verb):
        body, setter_of_it = subject, None
    elif behind < infinitive and shape[behind] == NP and _is_charged_body(statement, behind):
        body, setter_of_it = behind, setter(statement, verb)
    else:
        body, setter_of_it = _antecedent(statement, verb), subject
    if body is None or not _is_charged_body(statement, body):
        return None
    return Binding(body, setter_of_it)


def _antecedent(statement: Statement, verb: int) -> int | None:
    """What a verb in a relative clause has as its object: the panel that she appointed, the panel she appointed."""
    shape = statement.shape
    at = verb - 1 - (shape[verb - 1 : verb] == NP)
    at -= at >= 0 and shape[at] in _RELATIVES
    return at if verb and at >= 0 and shape[at] == NP else None


def _is_charged_body(statement: Statement, noun: int) -> bool:
    """Whether a noun phrase is a body that is set up to do something: a panel, a task force."""
    words = [word.lower for word in statement.phrases.words(noun)]
    return not _DEADLINES.charged_bodies.isdisjoint((words[-1], " ".join(words[-2:])))


GOVERNING_VERBS: tuple[Row[[Statement, int, int], Binding], ...] = (
    Row(
        "“is to” with a deadline",
        "Somebody who “is to” pay, publish, reply and the like by a deadline is bound by it.",
        "The board is to publish the report by Friday.",
        "The board is to meet in the hall by Friday.",
        _is_to,
    ),
    Row(
        "ordered to do it by then",
        "Somebody who is ordered, told or asked to do something by a deadline is bound by it.",
        "The mill was ordered to close by Friday.",
        "The mill was said to close by Friday.",
        _ordered,
    ),
    Row(
        "promised to do it by then",
        "Somebody who promises or agrees to do something by a deadline is bound by it.",
        "The firm promised to pay the fine by Friday.",
        "The firm refused to promise to pay the fine by Friday.",
        _promised,
    ),
    Row(
        "order to somebody",
        "Somebody ordered, told or asked to do something by a deadline is bound by it, as is a panel set up to do it; "
        "the one who orders it sets it.",
        "The court ordered the mill to close by Friday.",
        "The court watched the mill to close by Friday.",
        _order,
    ),
)
"""How a verb that governs an infinitive with a deadline beside it binds somebody."""


HAS_TO = Rule(
    "“has to” with a deadline",
    "Somebody who “has to” or “needs to” do something by a deadline is bound by it.",
    "The firm has to pay the fine by Friday.",
    "The firm has two days to go by Friday.",
)


COMMITTED = Rule(
    "committed to doing it by then",
    "Somebody who is committed “to” doing something by a deadline is bound by it.",
    "The firm committed itself to finishing the dam by May.",
    "The firm devoted itself to finishing the dam by May.",
)


IMPERATIVE = Rule(
    "imperative with a deadline",
    "A sentence that begins with a bare verb tells somebody unnamed to do it by the deadline.",
    "Send the form to the council by Friday.",
    "To send the form took the council until Friday.",
)


NEED = Rule(
    "“need to” with a deadline",
    "Somebody who “needs” to do something by a deadline is bound by it, even where the word is read as a noun.",
    "The tenants need to reply by Friday.",
    "The tenants hope to reply by Friday.",
)


BINDING_NOUN = Rule(
    "order or promise as a noun",
    "A demand, an order or a promise “to” do something by a deadline binds somebody unnamed.",
    "The council repeated the order to clear the yard by Friday.",
    "The council repeated its hope to clear the yard by Friday.",
)


CALLS_FOR = Rule(
    "settlement that calls for it",
    "The party named between “calls for” or “calls on” and an infinitive is bound by its deadline.",
    "The settlement calls for Doe to pay the fine by Friday.",
    "The settlement allows for Doe to pay the fine by Friday.",
)
