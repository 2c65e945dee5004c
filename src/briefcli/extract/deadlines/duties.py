"""Who must do what, where a sentence sets somebody a deadline: orders, demands, promises and rights.

Somebody must (has to, is ordered to, has promised to) do something by Friday, or may do it until Friday. What is
planned or expected, or is past, binds nobody.
"""

from briefcli import regexes
from briefcli.extract.clauses import subjects
from briefcli.extract.dates.forms import ago_and_later
from briefcli.extract.deadlines import forecasts
from briefcli.extract.deadlines.binding import Binding, is_word
from briefcli.extract.deadlines.duty import Duty, clause_end, consequence, somebody
from briefcli.extract.deadlines.finite_verbs import (
    ASKED_FOR,
    FINITE_VERBS,
    NEEDED,
    OBLIGATION,
    PROMISED_THAT,
    RIGHT,
    SUBJUNCTIVE,
    WANTED_DONE,
    decided_by,
    is_base_alone,
)
from briefcli.extract.deadlines.infinitives import is_bare, of_first_verb, of_gerund, of_infinitive
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.deadlines.unbound import UNBOUND, is_nobody
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    AUXILIARIES,
    BASE,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NP,
    PARTICIPLE,
    PAST_PARTICIPLE,
    RELATIVE,
    THAT,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span, cover
from briefcli.extract.text.rules import Rule

_DEADLINES = lexicon.deadlines()
_BY_OR_WITHIN = _DEADLINES.limits_by | _DEADLINES.limits_within
_DO_NP_FOR_ING = (letters("INFINITIVE NP PREPOSITION ING"), letters("VP NP PREPOSITION ING"))
_IN_REPLY = letters("NP OF PREPOSITIONS")
_LIMITS = _BY_OR_WITHIN | _DEADLINES.limits_until
_WISHES = _DEADLINES.wishes_for | _DEADLINES.pledges | {"need"}
_VERBS = lexicon.verbs()

_DID_NOT = regexes.compile(
    r"but (?:(?:it |he |she |they )?(?:did not|didn['’ ]+t|never did)|failed to)(?: do so)?(?:$| [.,;])"
)
"""Behind a deadline that was not kept: promised to pay by Friday but did not; not: but did not say how."""
_WORDS_UNDONE = 7
"""How many words behind a deadline tell that it was not kept."""
_REACH_CHUNKS = 14
"""How far to the left the word that governs a verb is sought; anything further is in another clause."""
_THAT_LOST = (letters("NP THAT VP"), letters("NP RELATIVE VP"))
_MUST_NP_TO = letters("VP NP INFINITIVE")
_FOR_OR_ON = ("for", "on")
_GONE = "gone"
"""A participle by which somebody is to do something: told them to be gone by Friday."""
_NO_VERB_BEYOND = letters("SEMICOLON COLON QUOTATION")
_OPENS_SENTENCE = letters("COMMA SEMICOLON COLON COORDINATOR SUBORDINATOR")
_DONE_TO = letters("VP INFINITIVE")
_COMMA_VP = letters("COMMA VP")
_VP_NP = letters("VP NP")
_SOMEBODY = letters("NAME SUBJECT_PRONOUN")


def find(statement: Statement, limit: Limit) -> Duty | None:
    """The duty stated by a verb with a deadline beside it: must leave by Friday, may appeal within ten days."""
    return _in_length(statement, limit) if limit.word == "in" else _up_to(statement, limit)


def _up_to(statement: Statement, limit: Limit) -> Duty | None:
    """The duty with a deadline that “by”, “within” or the like tells."""
    is_counted = limit.is_length and (limit.word == "by" or limit.word in _DEADLINES.limits_until)
    if limit.word not in _LIMITS or is_counted or _is_apart(statement, limit):
        return None  # extended by two weeks
    if _is_usual(statement, limit):
        return None
    verb = _verb_beside(statement, limit)
    if verb is None:
        return None
    if is_ban := _is_ban(statement, verb):
        limit = limit._replace(word="until") if limit.word == "before" else limit  # it ends when that day comes
    verb, binding = _bound(statement, verb, limit, is_ban=is_ban)
    if binding is None and (obliged := _obliged_before(statement, verb, limit)) is not None:
        verb, binding = obliged
    if binding is None or _has_failed(statement, limit) or _is_advice(statement, verb, limit):
        return None
    if _binds_nobody(statement, verb, binding, is_ban=is_ban):
        return None
    if binding.who is None and limit.is_length and not _is_counted(limit):
        return None  # tents were needed within days
    first = statement.phrases.chunks[verb].first
    first -= statement.word(first - 1) in _DEADLINES.ban_words
    who, set_by = somebody(statement, binding.who), somebody(statement, binding.set_by)
    what = _as_told(statement, verb, binding.rule, _what(statement, verb, limit))
    who, what = _with_thing(statement, verb, binding, who, what)
    return Duty(
        limit=limit,
        first=min(first, limit.first),
        who=who,
        what=what,
        set_by=set_by,
        consequence=consequence(statement, limit.last),
        is_past=binding.is_past,
        rule=binding.rule,
    )


def _with_thing(
    statement: Statement, verb: int, binding: Binding, who: Span | None, what: Span | None
) -> tuple[Span | None, Span | None]:
    """Who must act and what must be done: a thing to which it must be done is part of what: 500 names are needed."""
    if what is None:
        return who, None
    needed = subjects.subject(statement.phrases, verb) if binding.rule == NEEDED.name else None
    if needed is not None and statement.shape[needed] == NP:
        return who, cover((statement.noun_phrase(needed), what))
    if who is None:
        return None, what
    is_thing = binding.who is not None and _is_thing(statement, verb, binding.who)
    if is_thing or binding.rule == WANTED_DONE.name:
        return None, cover((who, what))
    if statement.shape[verb] == ING and binding.rule == SUBJUNCTIVE.name:
        return who, cover((who, what))  # that homes now using them switch
    return who, what


def _binds_nobody(statement: Statement, verb: int, binding: Binding, *, is_ban: bool) -> bool:
    """Whether what is to be done is only foretold or supposed, or nobody is to do it: no firm will have to pay."""
    if not is_ban and is_nobody(statement, binding.who):
        return True
    unbound = rules.first(UNBOUND, statement, verb, binding.set_by)
    return forecasts.is_one(statement, verb, binding.who) or unbound is not None


def _in_length(statement: Statement, limit: Limit) -> Duty | None:
    """The duty of those who are told to hand something over in so many weeks: asked the bureau to reply in a week."""
    chunk = statement.chunk_before(limit.first)
    while chunk >= 0 and statement.shape[chunk] in _IN_REPLY:
        chunk -= 1
    is_coming = limit.is_length or (limit.expression is not None and limit.expression.rule == ago_and_later.COMING.name)
    is_coming = is_coming and statement.word(limit.last) != "of"
    if chunk < 0 or statement.shape[chunk] != INFINITIVE or not is_coming or not _is_counted(limit):
        return None
    is_owed = statement.phrases.lemma(chunk) in _DEADLINES.deliveries or not _DEADLINES.leaves.isdisjoint(
        word.lower for word in statement.phrases.words(chunk)
    )
    return _up_to(statement, limit._replace(word="within" if limit.is_length else "by")) if is_owed else None


def _is_apart(statement: Statement, limit: Limit) -> bool:
    """Whether a length says how long before an event something is due: two weeks before the vote on 17 May."""
    before = next((time for time in statement.times if time.token == limit.first - 1), None)
    return limit.word == "before" and before is not None and before.expression.type == "DURATION"


def _is_usual(statement: Statement, limit: Limit) -> bool:
    """Whether a deadline comes again: by 5 p.m. each day, by 31 July of any year, usually by 31 July."""
    after = statement.said(limit.last, limit.last + 2).split(" ")
    is_again = after[0] in _DEADLINES.recurring
    is_again = is_again or statement.said(limit.last, limit.last + 3) == "on the day"  # of the meeting
    is_again = is_again or (after[0] == "of" and not _DEADLINES.each_case.isdisjoint(after))
    return is_again or not _DEADLINES.usually.isdisjoint(statement.words(0, limit.first))


def _obliged_before(statement: Statement, verb: int, limit: Limit) -> tuple[int, Binding] | None:
    """The verb of what must be done, before an aim or an aside: must publish a plan to mend the pier by Friday.

    Behind an aside it is the verb itself: must, under the order, leave by Friday.
    """
    above = verb - 1
    if statement.shape[above : verb + 1] == _COMMA_VP and is_base_alone(statement, verb):
        comma = statement.shape.rfind(COMMA, 0, above)
        is_modal = comma > 0 and statement.shape[comma - 1] == VP and len(statement.phrases.words(comma - 1)) == 1
        if is_modal and VP not in statement.shape[comma:above]:
            found = decided_by((OBLIGATION,), statement, comma - 1)
            return (verb, found) if found is not None else None
    if statement.shape[max(0, verb - 2) : verb + 1] != _MUST_NP_TO or limit.word in _DEADLINES.limits_until:
        return None
    found = decided_by((OBLIGATION,), statement, verb - 2)
    return (verb - 2, found) if found is not None else None


def _is_advice(statement: Statement, verb: int, limit: Limit) -> bool:
    """Whether somebody only “should” do something before an event whose day nobody names: come before the election."""
    is_open = limit.word == "before" and limit.time < 0
    if not is_open or all(word.lower != "should" for word in statement.phrases.words(verb)):
        return False
    rules.tell(ADVICE)
    return True


def _is_counted(limit: Limit) -> bool:
    """Whether a length has its number: within ten days; not: within days."""
    return limit.expression is not None and any(map(str.isdigit, limit.expression.value or ""))


def _is_thing(statement: Statement, verb: int, subject: int) -> bool:
    """Whether the subject of a duty is a thing acted on or handed over: claims must be filed."""
    head = statement.phrases.head(subject)
    is_first = head.start == statement.tokens[0].start  # whose capital says nothing: Nominations can be filed
    if head.lower in _DEADLINES.deliverables and (head.tag != NAME or is_first):
        return True
    if head.lower in _DEADLINES.comes_to_be_made and statement.phrases.lemma(verb) == "come":
        return True  # a decision has to come
    is_done_to = statement.shape[verb] in _DONE_TO and any(word.lower == "be" for word in statement.phrases.words(verb))
    last = statement.phrases.words(verb)[-1]
    is_told_to_go = last.lower == _GONE and statement.shape[verb - 2 : verb + 1] == _MUST_NP_TO
    is_done_to = is_done_to and last.tag == PARTICIPLE and not is_told_to_go  # told the squatters to be gone
    return is_done_to and head.tag not in _SOMEBODY and not subjects.is_somebody(statement.phrases, subject)


def _verb_beside(statement: Statement, limit: Limit) -> int | None:
    """The verb that a deadline belongs to: the nearest before it in its clause, or the next if it opens the clause."""
    shape = statement.shape
    before = statement.chunk_before(limit.first)
    is_that = before >= 0 and shape[before] == THAT  # the law says that by Friday, both firms must reply
    for index in range(before, before if is_that else max(-1, before - _REACH_CHUNKS), -1):
        if shape[index] == ING and index and is_word(statement, index - 1, "in"):
            continue  # in writing
        if shape[index] == VP and _is_of_some(statement, index):
            return None  # must take the forms of those who will come before noon
        if shape[max(0, index - 2) : index + 1] in _THAT_LOST:
            continue  # promised every family that lost its home a new one by May
        if shape[index] in VERBAL or (shape[index] == NP and index == 0 and _is_imperative(statement, index, limit)):
            return index
        if index == before and (named := _before_apposition(statement, index)) is not None:
            return named
        if shape[index] in _NO_VERB_BEYOND or (shape[index] == COMMA and not _is_list(statement, index)):
            break
    opens = before < 0 or shape[before] in _OPENS_SENTENCE
    if not opens or (limit.word == "by" and statement.word(limit.last) == ","):
        opens = before < 0
    if not (opens or is_that):
        return None
    return next((index for index in range(statement.chunk_from(limit.last), len(shape)) if shape[index] == VP), None)


def _before_apposition(statement: Statement, comma: int) -> int | None:
    """The verb before an object and what it is, between commas: will invoke Article 5, the way out of the union, by."""
    shape = statement.shape
    opened = shape.rfind(COMMA, 0, comma) if shape[comma] == COMMA else -1
    if opened < 1 or any(one not in _IN_REPLY for one in shape[opened + 1 : comma]) or shape[opened + 1] != NP:
        return None
    verb = opened - 2
    return verb if verb >= 0 and shape[verb:opened] == _VP_NP else None


def _is_of_some(statement: Statement, verb: int) -> bool:
    """Whether a verb says which people or things are meant by what they will do: those who will come."""
    is_behind = statement.shape[verb - 1 : verb] == RELATIVE
    return is_behind and statement.phrases.words(verb)[0].lower in _DEADLINES.will_forms


def _is_list(statement: Statement, comma: int) -> bool:
    """Whether a comma only separates objects of the verb before it."""
    return statement.shape[comma + 1 : comma + 2] == NP and VP not in statement.shape[comma:]


def _is_imperative(statement: Statement, chunk: int, limit: Limit) -> bool:
    """Whether a sentence opens with an order: leave by Friday; pay by Friday or lose it, where “pay” may be a noun."""
    words = statement.phrases.words(chunk)
    if words[0].tag == BASE:
        return True
    is_alone = len(words) == 1 and statement.phrases.chunks[chunk].last == limit.first
    is_choice = statement.word(limit.last) == "or" and _may_be_base(statement.word(limit.last + 1))
    return is_alone and is_choice and _may_be_base(words[0].lower)


def _may_be_base(word: str) -> bool:
    """Whether a word may be the base form of a verb."""
    known = _VERBS.get(word)
    return word == "be" or (known is not None and BASE_FORM in known.forms)


def _has_failed(statement: Statement, limit: Limit) -> bool:
    """Whether what would bind somebody came to nothing: a motion to clear the yard by Friday was defeated."""
    if _is_motion_lost(statement, limit) or _DID_NOT.match(statement.said(limit.last, limit.last + _WORDS_UNDONE)):
        rules.tell(FAILED)
        return True
    after = statement.chunk_from(limit.last)
    if statement.shape[after : after + 1] != VP or not statement.phrases.is_passive(after):
        return False
    if statement.phrases.lemma(after) not in _DEADLINES.fails:
        return False
    rules.tell(FAILED)
    return True


def _is_motion_lost(statement: Statement, limit: Limit) -> bool:
    """Whether somebody turned down a motion that wants it done: the council rejected a call for him to go by Friday."""
    for verb in statement.phrases.find(VP):
        if statement.phrases.chunks[verb].first >= limit.first:
            return False
        is_motion = statement.shape[verb + 1 : verb + 2] == NP
        is_motion = is_motion and statement.phrases.head(verb + 1).lower in _DEADLINES.motions
        if is_motion and statement.phrases.lemma(verb) in _DEADLINES.fails and not statement.phrases.is_passive(verb):
            return True
    return False


def _is_ban(statement: Statement, verb: int) -> bool:
    """Whether a verb says what may not be done: not to sell, must not leave."""
    first, last = statement.phrases.chunks[verb].first, statement.phrases.chunks[verb].last
    return not _DEADLINES.ban_words.isdisjoint(statement.words(first - 1, last))


def _bound(statement: Statement, verb: int, limit: Limit, *, is_ban: bool) -> tuple[int, Binding | None]:
    """The verb of what must be done, and what binds somebody to it: to file a report proposing a plan by Friday.

    Or to make a plan for saving the mill by Friday.
    """
    shape, above = statement.shape, verb - 2
    if shape[max(0, verb - 3) : verb + 1] in _DO_NP_FOR_ING and not is_word(statement, verb - 1, "to"):
        above = verb - 3
        found = _binding(statement, above, limit, is_ban=is_ban)
        if found is not None:
            return above, found
    if shape[verb] == ING and above >= 0 and shape[verb - 1] == NP and shape[above] in _DONE_TO:
        found = _binding(statement, above, limit, is_ban=is_ban)
        if found is not None:
            return above, found
    return verb, _binding(statement, verb, limit, is_ban=is_ban)


def _enabled(statement: Statement, verb: int) -> Binding | None:
    """Will be able to file, is entitled to appeal [until then]."""
    first = statement.phrases.chunks[verb].first
    above = statement.shape.rfind(VP, 0, verb)
    is_beside = above >= 0 and statement.phrases.chunks[above].last >= first - 1
    if not is_beside or statement.word(first - 1) not in _DEADLINES.enabled:
        return None
    if statement.phrases.lemma(verb) not in _DEADLINES.rights:
        return None
    words = [word.lower for word in statement.phrases.words(above)]
    is_denied = not _DEADLINES.takes_back.isdisjoint(words)
    if is_denied or not _DEADLINES.past_auxiliaries.isdisjoint(words):
        return None
    return Binding(subjects.subject(statement.phrases, above), rule=rules.tell(RIGHT))


def _binding(statement: Statement, verb: int, limit: Limit, *, is_ban: bool) -> Binding | None:
    """What binds somebody to do what a verb says, if anything."""
    kind = statement.shape[verb]
    if is_ban and statement.word(limit.first) in _DEADLINES.opens_span:
        return None  # may not land from 1 to 8 May
    if limit.word in _DEADLINES.limits_until and not is_ban:
        if kind == INFINITIVE:
            return _enabled(statement, verb)
        return decided_by((RIGHT,), statement, verb) if kind == VP else None
    if kind == INFINITIVE or (kind == NP and verb == 0):
        return of_infinitive(statement, verb) or decided_by((SUBJUNCTIVE,), statement, verb)
    if kind == ING and verb and statement.shape[verb - 1] == VP:
        return decided_by(FINITE_VERBS, statement, verb - 1)  # must stop blasting
    if kind == ING:
        return of_gerund(statement, verb) or decided_by((SUBJUNCTIVE,), statement, verb)
    if verb and statement.shape[verb - 1] == COORDINATOR and _goes_on(statement, verb):
        return of_first_verb(statement, verb)
    return decided_by(FINITE_VERBS, statement, verb)


def _goes_on(statement: Statement, verb: int) -> bool:
    """Whether a verb without a subject continues the one before it: must name a chair and publish, or be moored."""
    words = statement.phrases.words(verb)
    known = _VERBS.get(words[0].lower)
    if len(words) > 1 or known is None or words[0].lower == known.lemma:
        return len(words) == 1
    before = statement.shape.rfind(VP, 0, verb)
    while statement.shape[max(0, before - 1) : before + 1] == _COMMA_VP and is_bare(statement, before):
        before = statement.shape.rfind(VP, 0, before)
    return (
        PAST_PARTICIPLE in known.forms
        and before >= 0
        and any(word.lower == "be" for word in statement.phrases.words(before))
    )


def _what(statement: Statement, verb: int, limit: Limit) -> Span | None:
    """What is to be done, from the verb on: up to the deadline, or on both sides of it.

    What is to be said may follow the deadline: say by noon whether they accept.
    """
    if statement.shape[verb] == ING and verb and statement.shape[verb - 1] in VERBAL:
        verb -= 1  # to stop blasting, must stop blasting
    chunk = statement.phrases.chunks[verb]
    last_word = statement.phrases.words(verb)[-1]
    if last_word.tag == MODAL and statement.shape[verb + 1 : verb + 2] == INFINITIVE and chunk.last == limit.first:
        deed = statement.phrases.chunks[verb + 1].last - 1
        return statement.cover(deed, clause_end(statement, deed))  # must by Friday leave
    is_wish = statement.phrases.lemma(verb) in _WISHES and statement.shape[verb] == VP
    is_wish = is_wish and statement.phrases.words(verb)[0].tag != MODAL  # must call an election
    first = chunk.last if is_wish or last_word.tag in AUXILIARIES else chunk.last - 1
    first += is_wish and statement.phrases.lemma(verb) in _DEADLINES.asks_for and statement.word(first) in _FOR_OR_ON
    if _is_ban(statement, verb):
        first = chunk.first - (statement.word(chunk.first - 1) in _DEADLINES.ban_words)
    elif statement.shape[verb] == VP and statement.phrases.is_passive(verb):
        first = max(chunk.first, chunk.last - 2)
    elif last_word.lower == _GONE:
        first = max(chunk.first, chunk.last - 2)  # to be gone
    if limit.first >= first and statement.word(limit.last) not in _DEADLINES.opens_indirect_question:
        return statement.cover(first, limit.first)
    return statement.cover(first, clause_end(statement, first))


def _as_told(statement: Statement, verb: int, rule: str | None, what: Span | None) -> Span | None:
    """What is to be done with what stands before it: asked the mill for [a plan]; promised that [the road would be].

    The verb that asks binds somebody, and so does the one that is promised.
    """
    if what is None:
        return None
    if rule == ASKED_FOR.name and verb + 3 < len(statement.shape):
        asked = statement.phrases.span(verb + 3)
        return Span(asked.start, max(asked.end, what.end))
    if rule == PROMISED_THAT.name:
        that = statement.shape.rfind(THAT, 0, verb)
        return Span(statement.phrases.span(that + 1).start, what.end)
    return what


ADVICE = Rule(
    "advice before an event",
    "What somebody “should” do before an event whose day nobody names is advice, and binds nobody.",
    "The mayor should come to Marsk before the election.",
    "The mayor must come to Marsk before the election.",
)
FAILED = Rule(
    "motion that failed",
    "What a motion, a bill or a request wants by a deadline binds nobody where it was defeated, rejected or withdrawn.",
    "A motion calling on the mayor to leave by Friday was defeated.",
    "A motion calling on the mayor to leave by Friday was praised.",
)
