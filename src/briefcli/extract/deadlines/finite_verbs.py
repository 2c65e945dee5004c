"""Finite verbs that set somebody a deadline: must leave, demanded an answer, may appeal, will pay."""

from briefcli.extract.clauses import subjects, undone
from briefcli.extract.deadlines.binding import Binding, held, is_said, is_under_paper, is_word, setter
from briefcli.extract.deadlines.statements import Statement, is_past
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import BASE_FORM, IN_NP, MODAL, NP, OF_NP, PAST_PARTICIPLE, THAT, VP, letters
from briefcli.extract.text.rules import Row

_CHANGES = lexicon.figures().nouns_of_change
_DEADLINES = lexicon.deadlines()
_VERBS = lexicon.verbs()

_MAY = frozenset(("may", "can"))
_WANTS_DONE = frozenset(("order", "want"))
"""Verbs of what is to be done to something: ordered the mill closed."""
_INSISTS = frozenset(("demand", "insist", "request"))
"""Verbs of demands that go without “that”: demanded the army withdraw."""
_FIRST_PERSON = frozenset(("we", "i"))
_REACH_OF_SOURCE_CHUNKS = 5
"""How far after a demand the person it is made of may come: an answer from the mill."""
_VP_NP = letters("VP NP")
_THAT_NP = letters("THAT NP")
_NP_FOR = letters("NP PREPOSITION")
_BEFORE_THAT = letters("VERBAL NP")
_WHO_DID = (letters("RELATIVE VP"), letters("THAT VP"))


def decided_by(rows: tuple[Row[[Statement, int], Binding], ...], statement: Statement, verb: int) -> Binding | None:
    """What the first row to decide finds about a verb, with the name of the row."""
    decided = rules.first(rows, statement, verb)
    return decided and decided.found._replace(rule=decided.rule)


def _obligation(statement: Statement, verb: int) -> Binding | None:
    """Must leave, should be told; not "must have left", which is a guess."""
    words = statement.phrases.words(verb)
    lower = [word.lower for word in words]
    if _DEADLINES.must_forms.isdisjoint(lower) and not ("need" in lower[:1] and len(lower) > 1):
        return None
    if len(lower) == 1 and statement.phrases.lemma(verb) == "need":
        return None  # needs an answer
    if "have" in lower[1:] and _is_participle(statement, verb):
        return None
    return held(statement, verb)


def _is_participle(statement: Statement, verb: int) -> bool:
    """Whether a participle follows "have", in the verb or right after it: must have left."""
    last = statement.phrases.chunks[verb].last
    at = last - 1 if statement.word(last - 1) != "have" else last
    return lexicon.may_be_participle(statement.word(at))


def _wishes(statement: Statement, verb: int) -> bool:
    """Whether somebody wants something: the union demands, we expect; not: may demand, is demanded."""
    phrases = statement.phrases
    lemma = phrases.lemma(verb)
    is_need = lemma == "need" and _is_handed_over(statement, verb + 1)
    if lemma not in _DEADLINES.wishes_for and lemma != "expect" and not is_need:
        return False
    if phrases.is_passive(verb) or any(word.tag == MODAL for word in phrases.words(verb)):
        return False
    if lemma in _DEADLINES.wishes_for or is_need:
        return True
    subject = subjects.subject(phrases, verb)
    return subject is not None and phrases.head(subject).lower in _FIRST_PERSON


def _is_handed_over(statement: Statement, chunk: int) -> bool:
    """Whether a noun phrase is something that somebody hands over: an answer; not: rain."""
    is_phrase = statement.shape[chunk : chunk + 1] == NP
    return is_phrase and statement.phrases.head(chunk).lower in _DEADLINES.deliverables


def _pledge(statement: Statement, verb: int) -> Binding | None:
    """Promised an answer by Sunday."""
    phrases = statement.phrases
    if phrases.lemma(verb) not in _DEADLINES.pledges or statement.shape[verb + 1 : verb + 2] != NP:
        return None
    if phrases.is_passive(verb) or any(word.tag == MODAL for word in phrases.words(verb)):
        return None
    return Binding(subjects.subject(phrases, verb)) if is_said(statement, verb) else None


def _wish_that(statement: Statement, verb: int) -> Binding | None:
    """Demanded that Doe [a word that the lexicon does not list as a verb]."""
    if statement.shape[verb + 1 : verb + 3] != _THAT_NP or not _wishes(statement, verb):
        return None
    return Binding(verb + 2, setter(statement, verb))


def _request(statement: Statement, verb: int) -> Binding | None:
    """Asked the ministry for an answer."""
    if statement.shape[verb + 1 : verb + 3] != _NP_FOR or not is_word(statement, verb + 2, "for"):
        return None
    if statement.phrases.lemma(verb) not in _DEADLINES.asks_for or not _wishes(statement, verb):
        return None
    return Binding(verb + 1, setter(statement, verb))


def _wish(statement: Statement, verb: int) -> Binding | None:
    """Demanded an answer from the mill by Sunday; called for an answer."""
    if not _wishes(statement, verb):
        return None
    phrases, after = statement.phrases, statement.shape[verb + 1 : verb + 3]
    if phrases.lemma(verb) in _DEADLINES.asks_for:
        if after != IN_NP or phrases.words(verb + 1)[0].lower not in ("for", "on"):
            return None
    elif after[:1] != NP or (phrases.lemma(verb) == "expect" and _comes_of_itself(statement, verb + 1)):
        return None
    if _was_done_then(statement, verb + 1):
        return None
    near = range(verb + 1, min(verb + _REACH_OF_SOURCE_CHUNKS, len(statement.shape) - 1))
    source = next((at + 1 for at in near if is_word(statement, at, "from")), None)
    return Binding(source, setter(statement, verb))


def _was_done_then(statement: Statement, noun: int) -> bool:
    """Whether a time may be that of what somebody did who is wanted: want anyone who left before Friday to call."""
    return statement.shape[noun + 1 : noun + 3] in _WHO_DID and is_past(
        statement, statement.phrases.chunks[noun + 2].first
    )


def _comes_of_itself(statement: Statement, noun: int) -> bool:
    """Whether what is expected is a change, or what nobody can bring: growth of 2%, two points of cuts."""
    phrases = statement.phrases
    heads = [phrases.head(noun).lower]
    if statement.shape[noun + 1 : noun + 3] == OF_NP:
        heads.append(phrases.head(noun + 2).lower)
    return any(head in _CHANGES or head in _DEADLINES.uncontrolled_nouns for head in heads)


def _wanted_done(statement: Statement, verb: int) -> Binding | None:
    """Want the road cleared by Monday."""
    words = statement.phrases.words(verb)
    form = _VERBS.get(words[0].lower)
    if statement.shape[max(0, verb - 2) : verb] != _VP_NP or len(words) > 1 or form is None:
        return None
    is_want = PAST_PARTICIPLE in form.forms and statement.phrases.lemma(verb - 2) in _WANTS_DONE
    return Binding(verb - 1, subjects.subject(statement.phrases, verb - 2)) if is_want else None


def _wanted(statement: Statement, verb: int) -> Binding | None:
    """Answers are required by noon."""
    is_wanted = statement.phrases.lemma(verb) in _DEADLINES.wanted_of_nobody
    return Binding(None) if is_wanted and statement.phrases.is_passive(verb) else None


def _expected(statement: Statement, verb: int) -> Binding | None:
    """A report, which somebody must write, is expected within 30 days; comments are invited by Friday."""
    if statement.phrases.lemma(verb) not in ("expect", "invite") or not statement.phrases.is_passive(verb):
        return None
    subject = subjects.subject(statement.phrases, verb)
    is_written = subject is not None and statement.phrases.head(subject).lower in _DEADLINES.deliverables
    return Binding(subject) if is_written else None


def _subjunctive(statement: Statement, verb: int) -> Binding | None:
    """Insisted that all guns be gone; demanding that the army withdraw its tanks; demanded the army withdraw."""
    if statement.shape[max(0, verb - 2) : verb] == _VP_NP and is_base_alone(statement, verb):
        if statement.phrases.lemma(verb - 2) not in _INSISTS or statement.phrases.is_passive(verb - 2):
            return None
        return Binding(verb - 1, subjects.subject(statement.phrases, verb - 2))
    that = statement.shape.rfind(THAT, 0, verb)
    if that < 1 or statement.shape[that - 1] not in _BEFORE_THAT or VP in statement.shape[that:verb]:
        return None
    holder = that - 1 if statement.shape[that - 1] != NP else that - 2
    if holder < 0 or statement.phrases.lemma(holder) not in _DEADLINES.wishes_for:
        return None
    who = that + 1 if statement.shape[that + 1] == NP else None
    return Binding(who, subjects.subject(statement.phrases, holder))


def _wished(statement: Statement, verb: int) -> Binding | None:
    """Insisted, or demanded, that it be done."""
    return _subjunctive(statement, verb) or _wish_that(statement, verb)


def is_base_alone(statement: Statement, verb: int) -> bool:
    """Whether a verb is one word in its base form: withdraw."""
    words = statement.phrases.words(verb)
    form = _VERBS.get(words[0].lower)
    return len(words) == 1 and form is not None and BASE_FORM in form.forms


def _right(statement: Statement, verb: int) -> Binding | None:
    """May appeal within ten days; can return the lamp until 31 January."""
    words = statement.phrases.words(verb)
    if _MAY.isdisjoint(word.lower for word in words) or statement.phrases.lemma(verb) not in _DEADLINES.rights:
        return None
    return Binding(subjects.subject(statement.phrases, verb))


def _promise(statement: Statement, verb: int) -> Binding | None:
    """Will pay every passenger within 14 days: a promise that the speaker can be held to."""
    words = statement.phrases.words(verb)
    lemma = statement.phrases.lemma(verb)
    if _DEADLINES.will_forms.isdisjoint(word.lower for word in words[:-1]):
        return None
    subject = subjects.subject(statement.phrases, verb)
    if lemma not in _DEADLINES.deliveries:
        is_bound = subject is not None and subjects.is_somebody(statement.phrases, subject)
        return Binding(subject) if is_bound and is_under_paper(statement) else None
    if statement.phrases.is_passive(verb):
        is_due = subject is not None and statement.phrases.head(subject).lower in _DEADLINES.deliverables
        return Binding(subject) if is_due else None
    if statement.shape[verb + 1 : verb + 2] != NP and lemma not in _DEADLINES.deliveries_alone:
        return None
    return Binding(subject)


def _promised_that(statement: Statement, verb: int) -> Binding | None:
    """Promised [the town] that the road would be mended."""
    if _DEADLINES.will_forms.isdisjoint(word.lower for word in statement.phrases.words(verb)):
        return None
    that = statement.shape.rfind(THAT, 0, verb)
    above = that - 1 - (statement.shape[max(0, that - 2) : that] == _VP_NP)
    if above < 0 or statement.shape[above] != VP or VP in statement.shape[that:verb]:
        return None
    is_pledge = statement.phrases.lemma(above) in _DEADLINES.pledges and not statement.phrases.is_passive(above)
    is_pledge = is_pledge and not undone.is_denied(statement.phrases, above)  # cannot promise that
    return Binding(subjects.subject(statement.phrases, above)) if is_pledge and is_said(statement, above) else None


OBLIGATION = Row(
    "“must” with a deadline",
    "Somebody who “must”, “shall” or “should” do something by a deadline is bound by it.",
    "The firm must publish its accounts by Friday.",
    "The thief must have left the town by Friday.",
    _obligation,
)


PROMISED_THAT = Row(
    "promised that it will be done by then",
    "Somebody who promises that something will be done by a deadline is bound by it.",
    "The mayor promised that the road would be mended by Friday.",
    "The mayor believed that the road would be mended by Friday.",
    _promised_that,
)
ASKED_FOR = Row(
    "asked for by then",
    "Somebody who is asked “for” something by a deadline is bound by it, and the person asking sets it.",
    "The court asked the ministry for an answer by Friday.",
    "The court thanked the ministry for an answer by Friday.",
    _request,
)
SUBJUNCTIVE = Row(
    "insisted that it be done by then",
    "An insistence or a demand that something be done by a deadline binds the person who is to do it.",
    "The union insisted that the gates be open by Friday.",
    "The union believed that the gates open by Friday.",
    _wished,
)


RIGHT = Row(
    "right that lapses",
    "Somebody who “may” or “can” appeal, apply, return and the like by a deadline can no longer do so afterwards.",
    "The tenants may appeal until Friday.",
    "The tenants may sing until Friday.",
    _right,
)


NEEDED = Row(
    "needed by then",
    "What is required, wanted or needed by a deadline binds somebody unnamed.",
    "Answers are required by Friday.",
    "Answers are rare by Friday.",
    _wanted,
)
WANTED_DONE = Row(
    "wanted done by then",
    "What somebody wants done by a deadline must be done by somebody unnamed.",
    "The council wants the road cleared by Friday.",
    "The council saw the road cleared by Friday.",
    _wanted_done,
)


FINITE_VERBS = (
    OBLIGATION,
    WANTED_DONE,
    Row(
        "something promised by then",
        "Somebody who promises something by a deadline is bound by it.",
        "The mayor promised an answer by Friday.",
        "The mayor refused to promise an answer by Friday.",
        _pledge,
    ),
    PROMISED_THAT,
    ASKED_FOR,
    Row(
        "wanted by then",
        "What somebody demands, wants or calls for by a deadline binds the person it is wanted from.",
        "The union demanded an answer from the mill by Friday.",
        "The union got an answer from the mill by Friday.",
        _wish,
    ),
    NEEDED,
    Row(
        "report expected by then",
        "A report, a ruling or the like that is expected by a deadline binds the person who must produce it.",
        "A report is expected within 30 days.",
        "A storm is expected within 30 days.",
        _expected,
    ),
    SUBJUNCTIVE,
    RIGHT,
    Row(
        "“will” with a deadline",
        "Somebody who “will” pay, publish, reply and the like by a deadline can be held to it.",
        "The railway will pay every passenger within 14 days.",
        "The railway will lose every passenger within 14 days.",
        _promise,
    ),
)
"""How a finite verb with a deadline beside it binds somebody."""
