"""Positions that somebody takes while doing something else: marched to demand it, went on to deny it, left denying it.

Who takes them is the subject of the deed, or whoever said what stands between.
"""

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects, undone
from briefcli.extract.clauses.cues import is_speech, tells_no_more
from briefcli.extract.people import gate
from briefcli.extract.positions import untaken, verb_frames
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    COMMA,
    COORDINATOR,
    GENITIVE,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    PASSIVE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_VERBS = lexicon.verbs()

_HANGS_ON_PARTICIPLE = letters("NP OF PREPOSITION ING INFINITIVE")
_AND_NP = letters("COORDINATOR NP")
_DONE_BY = letters("VP PREPOSITION NP")
_OF_DOING_AND = letters("OF ING COORDINATOR")
_NP_QUOTED = letters("NP QUOTATION")
_NP_AND_NP = letters("NP COORDINATOR NP")
_COMMA_NP = letters("COMMA NP")
_COMMA_ING = letters("COMMA ING")
_THINGS = ("everyday thing", "idea", "statement")
"""The rules by which a noun phrase is a thing; a paper is none here, as words may stand in it."""
_MOST_VERBS_BEFORE_THING = 4
"""Verbs among whose subjects is whoever did something about a thing."""
_STATED_BY_DEEDS: tuple[PositionKind, ...] = ("accusation", "appeal", "demand", "denial", "refusal")
"""Kinds of positions that people march or write to state; whoever meets to agree has not agreed."""
_VP_NP = letters("VP NP")
_WHO_WAS_BY = letters("NP COMMA RELATIVE VP PREPOSITION NP")
_NP_COMMA_ING = letters("NP COMMA ING")
_ING_THAT = letters("ING THAT")
_COMMA_AND = letters("COMMA COORDINATOR")
_TO_NP_ING = letters("PREPOSITION NP ING")
_WHO_DOES = letters("RELATIVE VP")
_NP_OF_NP = letters("NP OF NP")
_VERB_BY_ING = letters("VP PREPOSITION ING")
_WHOM_NP = letters("NP RELATIVE NP")
_AGENT_COMMA = letters("VP PREPOSITION NP COMMA")
_CHUNKS_BESIDE = 10
"""Chunks within which what others do stands beside what somebody does: with Doe demanding aid and Roe refusing it."""
_OBJECTS = letters("NP PREPOSITION OF")


def is_carried_out(phrases: Phrases, infinitive: int) -> bool:
    """Whether an infinitive is what somebody does, is led to do, or did something for."""
    if _is_continued(phrases, infinitive) or _done_to(phrases, infinitive) is not None:
        return True
    if _is_of_two_names(phrases, infinitive):
        return True
    return _led_to(phrases, infinitive) is not None


def _is_of_two_names(phrases: Phrases, verb: int) -> bool:
    """Whether a base form is what two names that open a sentence do: Norland and Orle [oppose] the plan."""
    if phrases.words(verb)[0].lower == "to" or len(phrases.words(verb)) > 1 or VP in phrases.shape[:verb]:
        return False
    are_two = phrases.shape[max(0, verb - 3) : verb] == _NP_AND_NP
    first = verb - 3
    while are_two and phrases.shape[max(0, first - 2) : first] == NP + COMMA:
        first -= 2  # Norland, Tarn and Orle
    are_two = are_two and phrases.shape[max(0, first - 1) : first] in ("", COMMA)
    return are_two and all(phrases.head(noun).tag == NAME for noun in range(first, verb, 2))


def _led_to(phrases: Phrases, infinitive: int) -> int | None:
    """Who is led to take a position: the speech prompted [her own party] to call for an apology."""
    whom, led = infinitive - 1, infinitive - 2
    is_led = phrases.shape[infinitive] == INFINITIVE and phrases.shape[max(0, led) : infinitive] == _VP_NP
    if not is_led or phrases.lemma(led) not in _POSITIONS.leading_to or not is_real(phrases, led):
        return None
    words = [word.lower for word in phrases.words(led)]
    if words[-1].endswith("ing"):
        return None  # is pushing the council to reject it
    is_somebody = subjects.is_somebody(phrases, whom) or phrases.head(whom).lower in _PEOPLE.bodies
    is_somebody = is_somebody or phrases.head(whom).tag == NAME
    return whom if is_somebody and not untaken.is_negated(words) else None


def is_meanwhile(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing tells what the subject of the sentence does: ..., denying it; Denying it, Doe left."""
    if phrases.shape[max(0, participle - 3) : participle] == _OF_DOING_AND:
        return False  # her position of backing but not endorsing him
    if participle == 0:
        return _COMMA_NP in phrases.shape
    before = phrases.shape[participle - 1 : participle]
    verb = phrases.shape.rfind(VP, 0, participle)
    is_by = before == PREPOSITION and phrases.words(participle - 1)[0].lower == "by"
    if is_by and ING in phrases.shape[verb + 1 : participle]:
        return False  # accused them of lying by accepting it
    if before == PREPOSITION and _is_in_what_is_owned(phrases, participle):
        return False  # questioned Roe's wisdom in backing it
    if before in (SUBORDINATOR, PREPOSITION) and before:
        if _last_before(phrases, participle) == "after" and _is_to_come(phrases, verb):
            return False  # will return only after signing the deal
        return _last_before(phrases, participle) in _POSITIONS.while_taking
    if _with_whom(phrases, participle) is not None:
        return True
    if phrases.shape[participle : participle + 2] == _ING_THAT and _is_stated_by_subject(phrases, participle):
        return True
    if before == COMMA and (_is_expected(phrases, participle) or _is_no_job(phrases, verb, participle)):
        return False
    if before in (COMMA, COORDINATOR) or _is_behind_name(phrases, participle):
        return True
    if is_behind_people(phrases, participle):
        return True
    return _done_to(phrases, participle) is not None


def _is_to_come(phrases: Phrases, verb: int) -> bool:
    """Whether a verb tells of what will be done."""
    return verb >= 0 and not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)])


def _is_no_job(phrases: Phrases, verb: int, participle: int) -> bool:
    """Whether it is said to be nobody's task to do something: it is not our job to act, asking for papers."""
    is_state = verb > 0 and phrases.words(verb)[0].lower in ("is", "was")
    if not is_state or INFINITIVE not in phrases.shape[verb:participle]:
        return False
    is_it = [word.lower for word in phrases.words(verb - 1)] == ["it"]
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    return is_it and untaken.is_negated([*(word.lower for word in phrases.words(verb)), *behind])


def _is_in_what_is_owned(phrases: Phrases, participle: int) -> bool:
    """Whether “in” tells of what somebody has: Roe’s wisdom in [backing] it, his role in refusing it."""
    noun = participle - 2
    is_in = phrases.words(participle - 1)[-1].lower == "in" and phrases.shape[max(0, noun) : noun + 1] == NP
    is_thing = is_in and phrases.head(noun).tag == NOUN and not subjects.is_somebody(phrases, noun)
    is_played = is_thing and noun > 0 and phrases.shape[noun - 1] == VP and phrases.lemma(noun - 1) in ("have", "play")
    if is_played and phrases.head(noun).lower in _POSITIONS.parts_played:
        return True  # played a role in denying it
    return is_thing and any(word.tag in (GENITIVE, POSSESSIVE) for word in phrases.words(noun))


def _last_before(phrases: Phrases, chunk: int) -> str:
    """The last word before a chunk that is no adverb: is in for [supporting]; by essentially [telling]."""
    before = phrases.tokens[: phrases.chunks[chunk].first]
    return next((token.lower for token in reversed(before) if token.tag != ADVERB), "")


def _is_stated_by_subject(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing says why somebody takes a position: rejected the plan claiming that it was late."""
    verb = phrases.shape.rfind(VP, 0, participle)
    is_behind = phrases.shape[participle - 1] in (NP, INFINITIVE)
    takes = (
        is_behind
        and verb >= 0
        and phrases.shape.count(VP, 0, participle) == 1
        and (phrases.lemma(verb) == "defend" or phrases.lemma(verb) in verb_frames.of_verbs())
    )
    return takes and phrases.lemma(participle) in verb_frames.of_verbs() and is_speech(phrases, participle)


def _is_expected(phrases: Phrases, participle: int) -> bool:
    """Whether what somebody does meanwhile is only expected: is expected to speak, calling for talks."""
    verb = next((index for index in range(participle - 1, -1, -1) if phrases.shape[index] == VP), None)
    return verb is not None and phrases.lemma(verb) == "expect" and phrases.is_passive(verb)


def _with_whom(phrases: Phrases, participle: int) -> int | None:
    """Who does what a form in -ing says behind “with”: the talks failed with the unions [refusing] to sign."""
    noun = participle - 1
    while phrases.shape[max(0, noun - 2) : noun + 1] == _NP_OF_NP:
        noun -= 2
    is_led = noun > 0 and phrases.shape[noun - 1 : noun + 1] == IN_NP and phrases.words(noun - 1)[-1].lower == "with"
    is_led = is_led and not _is_filed_with(phrases, noun - 1)
    is_led = is_led or _is_joined_with(phrases, noun)
    if not is_led or phrases.shape[participle] != ING:
        return None
    is_one = subjects.is_somebody(phrases, noun) or phrases.head(noun).lower.removesuffix("s") in _PEOPLE.bodies
    return noun if is_one or phrases.head(noun).tag == NAME else None


def _is_filed_with(phrases: Phrases, particle: int) -> bool:
    """Whether “with” says where something is filed: lodged a petition with the court [seeking] a stay."""
    verb = particle - 2
    is_object = verb >= 0 and phrases.shape[verb:particle] == _VP_NP
    return is_object and phrases.lemma(verb) in _POSITIONS.done_to_demand


def _is_joined_with(phrases: Phrases, noun: int) -> bool:
    """Whether “and” goes on with what others do behind “with”: with the union refusing to sign and [the firm] suing."""
    first = max(0, noun - _CHUNKS_BESIDE)
    ing = phrases.shape.rfind(ING, first, noun)
    is_joined = phrases.shape[max(0, noun - 1) : noun + 1] == _AND_NP
    is_joined = is_joined and VP not in phrases.shape[max(ing, first) : noun]
    return is_joined and ing > 0 and _with_whom(phrases, ing) is not None


def subject(article: Parts, phrases: Phrases, verb: int) -> int | None:
    """The subject of a verb; a form in -ing behind an object is what the subject does: moved the High Court seeking."""
    voted = decided(phrases, verb)  # met after more than 300 dockers voted to reject it
    side = untaken.of_side_clause(phrases, verb if voted is None else voted)
    if side is not None and (phrases.shape[side] != NP or untaken.is_somebody(article, phrases, side)):
        return side  # left as the union vowed to sue
    joined = untaken.of_joined_clause(phrases, verb)
    if joined is not None:
        return joined
    if phrases.shape[max(0, verb - 3) : verb] == _NP_AND_NP and phrases.head(verb - 1).tag == SUBJECT_PRONOUN:
        return _beyond_it(article, phrases, verb - 1)  # had “let down” nurses and he would vote
    whom = _with_whom(phrases, verb) or _led_to(phrases, verb)
    if whom is not None:
        return whom
    if _is_by_name(phrases, verb) or is_behind_people(phrases, verb):
        return verb - 1  # filed an objection to the application by Lund Board seeking
    if phrases.shape[verb : verb + 2] == _ING_THAT and _is_stated_by_subject(phrases, verb):
        return subjects.subject(phrases, phrases.shape.rfind(VP, 0, verb))
    did = _done_to(phrases, verb) if phrases.shape[verb] in (ING, INFINITIVE) else None
    if did is not None:
        return subjects.subject(phrases, did)
    agent = _agent_who(phrases, verb)
    if agent is not None:
        return agent
    behind_but = _behind_but(phrases, verb)
    if behind_but is not None:
        return behind_but
    if not _is_behind_name(phrases, verb):
        found = _beyond_aside(phrases, verb, _beyond_companion(phrases, subjects.subject(phrases, verb)))
        found = _beyond_hearer(phrases, verb, _beyond_opening(phrases, verb, found))
        found = _beyond_what_is_called(phrases, verb, _who_did(phrases, verb, found))
        found = _beyond_it_told(phrases, verb, _beyond_maker(article, phrases, found))
        found = _beyond_both(phrases, _before_participle(article, phrases, verb, found))
        found = _within_said(phrases, verb, _beyond_whom(phrases, verb, found))
        sayer = _sayer(article, phrases, verb, found)
        found = _beyond_it(article, phrases, found) if sayer is None else sayer
        return _beyond_thing(article, phrases, verb, found)
    is_doer = phrases.shape[verb - 2 : verb - 1] != VP or phrases.lemma(verb - 2) in _POSITIONS.shows_doing
    return verb - 1 if is_doer else subjects.subject(phrases, verb - 2)


def _beyond_whom(phrases: Phrases, verb: int, found: int | None) -> int | None:
    """The subject that somebody else did something to: Doe, a clerk who Roe, the mayor, fired in June, [denied] it."""
    whom = (found or 0) - 2
    shape = phrases.shape
    if found is None or whom < 0 or shape[whom : found + 1] != _WHOM_NP or shape[verb - 1] != COMMA:
        return found
    if phrases.words(found - 1)[0].lower not in ("who", "whom") or VP not in shape[found + 1 : verb - 1]:
        return found
    is_beside = shape[max(0, whom - 2) : whom] == NP + COMMA and phrases.head(whom - 2).tag == NAME
    return whom - 2 if is_beside else whom


def _within_said(phrases: Phrases, verb: int, found: int | None) -> int | None:
    """Who the clause behind a verb of saying is about: said a few of those who voted, which took a day, [back] it.

    Nothing is changed where that clause has had its own verb.
    """
    says = phrases.shape.find(VP, found) if found is not None else -1
    opens = says + 1 + (phrases.shape[says + 1 : says + 2] == THAT)
    is_said = 0 <= says < opens < verb and phrases.shape[opens] == NP and is_speech(phrases, says)
    inner = phrases.shape[opens:verb]
    if not is_said or phrases.shape[verb - 1] != COMMA or COORDINATOR in inner:
        return found
    is_open = VP in inner and inner.count(VP) == inner.count(_WHO_DOES)
    return opens if is_open else found


def _before_participle(article: Parts, phrases: Phrases, verb: int, found: int | None) -> int | None:
    """The subject with which a sentence or “that” opens, beyond what it does: The firm building the pier [left]."""
    opens = phrases.shape.rfind(THAT, 0, verb) + 1
    whole = phrases.shape[opens:verb]
    is_first = whole[:1] == NP and VP not in whole and ING in whole and not whole.strip(_HANGS_ON_PARTICIPLE)
    doing = whole.find(ING)
    is_led = is_first and not whole[1:doing].strip(OF + PREPOSITION + NP) and whole[doing - 1] == NP
    if not is_led or phrases.shape[verb] != VP or not untaken.is_somebody(article, phrases, opens):
        return found
    return opens


def _beyond_maker(article: Parts, phrases: Phrases, found: int | None) -> int | None:
    """The thing in front of who made it: a book made by the Herald [told] them; suits being heard in Lund [accuse]."""
    if found is None or phrases.shape[max(0, found - 2) : found + 1] != _DONE_BY:
        return found
    thing, opens = found - 3, phrases.words(found - 1)[-1].lower
    is_being = phrases.shape[max(0, thing) : found - 2] == ING and phrases.words(thing)[-1].lower == "being"
    thing -= is_being
    is_done = len(phrases.words(found - 2)) == 1 and lexicon.may_be_participle(phrases.words(found - 2)[-1].lower)
    is_made = is_done and (is_being or opens == "by") and phrases.shape[: max(0, thing) + 1] in (NP, _NP_QUOTED)
    is_paper = is_made and phrases.head(thing).lower in _POSITIONS.authored_papers
    if not is_made or is_paper:
        return found
    return thing if phrases.shape[thing] == NP and untaken.is_somebody(article, phrases, thing) else None


def _beyond_both(phrases: Phrases, found: int | None) -> int | None:
    """Those for whom “both” stands behind them: the pair both [took aim at it]."""
    is_both = found and phrases.shape[found - 1 : found + 1] == NP * 2
    is_both = is_both and [word.lower for word in phrases.words(found or 0)] == ["both"]
    return found - 1 if found and is_both else found


def _beyond_it(article: Parts, phrases: Phrases, subject: int | None) -> int | None:
    """The body for which “it” stands behind “and”: the union left, and it vowed to sue."""
    is_it = subject is not None and [word.lower for word in phrases.words(subject)] == ["it"]
    if subject is None or not is_it or phrases.shape[max(0, subject - 1) : subject] != COORDINATOR:
        return subject
    main = phrases.shape.find(VP)
    doer = subjects.subject(phrases, main) if 0 < main < subject else None
    if doer is None or phrases.shape[doer] != NP:
        return subject
    party = article.register.at(phrases.span(doer))
    is_body = phrases.head(doer).lower in _PEOPLE.bodies if party is None else party.kind != "person"
    return doer if is_body else subject


def _beyond_what_is_called(phrases: Phrases, verb: int, subject: int | None) -> int | None:
    """Who condemned what they called a purge and [urged] others to act: the subject of the verb before “what”."""
    is_joined = phrases.shape[verb - 1 : verb] == COORDINATOR and subject is not None and subject > 1
    if subject is None or not is_joined or phrases.words(subject - 1)[-1].lower != "what":
        return subject
    did, calls = subject - 2, subject + 1
    is_called = phrases.shape[calls] == VP and phrases.lemma(calls) in _POSITIONS.naming_verbs | _POSITIONS.seen_as
    return subjects.subject(phrases, did) if is_called and phrases.shape[did] == VP else subject


def _beyond_it_told(phrases: Phrases, verb: int, subject: int | None) -> int | None:
    """Who says something of a body, and gives it time: the union said that the firm lied and [gave] it a day to pay."""
    says = phrases.shape.find(VP)
    is_it = phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].lower == "it"
    is_joined = phrases.shape[verb - 1 : verb] == COORDINATOR and subject is not None and 0 < says < subject
    is_given = is_it and phrases.lemma(verb) == "give"
    if not (is_given and is_joined and is_speech(phrases, says)) or phrases.shape.count(VP, says + 1, verb) != 1:
        return subject
    return subjects.subject(phrases, says)


def _agent_who(phrases: Phrases, verb: int) -> int | None:
    """Who asked another, and is told more of: Doe was asked by Roe, who backs it but [has dismissed] the story."""
    who = phrases.shape.rfind(RELATIVE, 0, verb)
    before = verb - 1 - (phrases.shape[verb - 2 : verb] == _COMMA_AND)
    is_but = phrases.shape[verb - 1 : verb] == COORDINATOR and phrases.words(verb - 1)[0].lower == "but"
    agent = who - 2
    is_led = is_but and agent > 2 and phrases.shape[agent - 2 : who] == _AGENT_COMMA
    is_led = is_led and phrases.is_passive(agent - 2) and phrases.words(agent - 1)[-1].lower == "by"
    is_one = is_led and phrases.words(who)[0].lower == "who" and COMMA not in phrases.shape[who:before]
    return who if is_one else None


def _behind_but(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase with which a clause begins behind “but”: Doe made it, but [one] of her friends denied it."""
    noun = verb - 1
    while phrases.shape[max(0, noun - 2) : noun + 1] == _NP_OF_NP:
        noun -= 2
    is_but = noun > 0 and phrases.shape[noun - 1 : noun + 1] == _AND_NP and phrases.words(noun - 1)[0].lower == "but"
    return noun if is_but and phrases.shape[verb] == VP and noun < verb - 1 else None


def is_behind_people(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing says what several people want who are the subject: workers [demanding] pay blocked it."""
    noun = participle - 1
    if phrases.shape[participle] != ING or noun < 0 or phrases.shape[noun] != NP:
        return False
    frames_of = verb_frames.of_verbs().get(phrases.lemma(participle), ())
    is_stated = bool(frames_of) and frames_of[0].kind in _STATED_BY_DEEDS and frames_of[0].words[-1] != "plan"
    head = phrases.head(noun).lower
    opens = phrases.shape[noun - 1 : noun] if noun else ""
    is_subject = opens in ("", COORDINATOR, SUBORDINATOR, THAT)
    return is_stated and is_subject and head.endswith("s") and subjects.is_somebody(phrases, noun)


def _is_by_name(phrases: Phrases, verb: int) -> bool:
    """Whether a form in -ing stands behind “by” and a name, or behind “from” and somebody new: from a group."""
    is_behind = phrases.shape[verb] == ING and phrases.shape[max(0, verb - 2) : verb] == IN_NP
    if not is_behind:
        return False
    if phrases.words(verb - 2)[-1].lower == "from":  # heat from a group demanding; not: left the council demanding
        opens, head = phrases.words(verb - 1)[0], phrases.head(verb - 1).lower
        is_new = opens.lower in ("a", "an") or (len(phrases.words(verb - 1)) == 1 and head.endswith("s"))
        return is_new and (subjects.is_somebody(phrases, verb - 1) or head in _PEOPLE.bodies)
    return phrases.words(verb - 2)[-1].lower == "by" and phrases.head(verb - 1).tag == NAME


def _who_did(phrases: Phrases, participle: int, subject: int | None) -> int | None:
    """Who did something and meanwhile says more, where the main clause tells a state: it is late since Doe left."""
    main, did = phrases.shape.find(VP), phrases.shape.rfind(VP, 0, participle)
    is_ing = phrases.shape[max(0, participle - 1) : participle + 1] == _COMMA_ING
    if not is_ing or not 0 <= main < did or phrases.lemma(main) != "be" or phrases.is_passive(main):
        return subject
    doer = subjects.subject(phrases, did)
    is_led = doer is not None and phrases.shape[max(0, doer - 1) : doer] == SUBORDINATOR
    return doer if is_led else subject


def _beyond_companion(phrases: Phrases, subject: int | None) -> int | None:
    """The subject in front of a relative clause that no comma closes: Doe, who was flanked by Roe [wants]."""
    if subject is None or phrases.shape[max(0, subject - len(_WHO_WAS_BY) + 1) : subject + 1] != _WHO_WAS_BY:
        return subject
    is_by = phrases.words(subject - 1)[-1].lower in ("by", "with")
    return subject - len(_WHO_WAS_BY) + 1 if is_by and phrases.is_passive(subject - 2) else subject


def _beyond_aside(phrases: Phrases, verb: int, subject: int | None) -> int | None:
    """The subject in front of an aside that ends with a name: Doe, speaking in her town, Lund, [left]."""
    shape = phrases.shape
    is_aside = subject is not None and shape.startswith(_NP_COMMA_ING) and subject > len(_NP_COMMA_ING)
    if not is_aside or subject is None or VP in shape[:verb] or shape[verb - 1] != COMMA:
        return subject
    return 0 if shape[subject - 1] in (COMMA, PREPOSITION) and phrases.head(0).tag == NAME else subject


def _beyond_opening(phrases: Phrases, verb: int, subject: int | None) -> int | None:
    """The name before a verb, where a phrase opens the sentence: In a letter, one of the lawyers, Doe, [accused]."""
    is_apart = phrases.shape[:1] == PREPOSITION and phrases.shape[max(0, verb - 2) : verb] == _COMMA_NP
    if is_apart and subject == verb - 3 and VP not in phrases.shape[:verb] and subjects.is_somebody(phrases, verb - 1):
        return verb - 1  # Under questioning by the lawyer, Roe, the driver [denied] it
    is_opened = subject == 1 and phrases.shape[0] == PREPOSITION and phrases.shape[verb - 2 : verb] == NP + COMMA
    return verb - 2 if is_opened and phrases.head(verb - 2).tag == NAME else subject


def _beyond_hearer(phrases: Phrases, verb: int, subject: int | None) -> int | None:
    """Who wrote to somebody asking for something, and did more: Doe wrote to Roe asking for aid, and [vowed] to sue."""
    shape = phrases.shape
    if (
        subject is None
        or shape[verb - 2 : verb] != _COMMA_AND
        or shape[max(0, subject - 1) : subject + 2] != _TO_NP_ING
    ):
        return subject
    wrote = shape.rfind(VP, 0, subject)
    return subjects.subject(phrases, wrote) if wrote >= 0 else subject


def decided(phrases: Phrases, infinitive: int) -> int | None:
    """The verb of a decision in front of an infinitive: [voted] to reject it; refusing is what was decided."""
    verb = _beyond_votes(phrases, infinitive - 1) if phrases.shape[infinitive] == INFINITIVE else -1
    is_decision = verb >= 0 and phrases.shape[verb] == VP
    return verb if is_decision and phrases.lemma(verb) in _POSITIONS.verbs_of_deciding else None


def may_be_of_other(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a verb behind “and” may go on with either of two subjects: Doe slammed Roe, who left and claimed it."""
    who = phrases.shape.rfind(RELATIVE, 0, verb)
    if who < 1 or phrases.shape[verb - 1] != COORDINATOR or subject not in (who, who - 1):
        return False
    main = phrases.shape.find(VP)
    return 0 <= main < who - 1 and is_speech(phrases, verb)


def disagrees(article: Parts, phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a verb in the plural is of others than one person: Doe said the changes, made in haste, [threaten] it."""
    word, party = phrases.words(verb)[0].lower, article.register.at(phrases.span(subject))
    known = _VERBS.get(word)
    if known is not None and THIRD_PERSON in known.forms and word.endswith("s") and _are_people(phrases, subject):
        return True  # the laws require that doctors have rights, and requires clinics
    is_plural = len(phrases.words(verb)) == 1 and known is not None and known.lemma == word and PAST not in known.forms
    is_one = party is not None and party.kind == "person" and phrases.shape[subject + 1 : subject + 2] == VP
    between = range(subject + 2, verb) if is_plural and is_one else ()
    return any(
        phrases.shape[index] == NP and phrases.head(index).tag == NOUN and phrases.head(index).lower.endswith("s")
        for index in between
    )


def _are_people(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is one plural noun for people: doctors; not: police, the United States."""
    head = phrases.head(noun)
    is_plural = phrases.shape[noun] == NP and head.tag == NOUN and head.lower.endswith("s")
    return is_plural and gate.is_people(head.lower) and head.lower not in _PEOPLE.bodies


def _done_to(phrases: Phrases, verb: int) -> int | None:
    """The verb of what somebody did to state a position: marched through Marsk to demand it, wrote demanding it."""
    frames_of = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    is_stated = bool(frames_of) and (frames_of[0].kind in (*_STATED_BY_DEEDS, "claim") or phrases.shape[verb] == ING)
    if not is_stated or frames_of[0].words[-1] == "plan":
        return None
    did = verb - 1
    while did > 0 and phrases.shape[did] in _OBJECTS and not _is_pronoun_of_others(phrases, did):
        did -= 1
    if phrases.shape[max(0, did - 2) : did + 1] == _VERB_BY_ING and phrases.words(did - 1)[-1].lower == "by":
        is_deed = phrases.lemma(did) in _POSITIONS.done_to_demand  # reacted by issuing a statement calling for
        return did - 2 if is_deed and is_real(phrases, did - 2) else None
    is_deed = did > 0 and phrases.shape[did] == VP and phrases.lemma(did) in _POSITIONS.done_to_demand
    is_led = phrases.shape[verb] == ING or frames_of[0].kind != "claim" or phrases.lemma(did) == "take"
    is_deed = is_deed and is_led  # took to the stage to insist
    is_met = is_deed and phrases.shape[did + 1] == NP and phrases.lemma(did) != "address"
    if is_met and subjects.is_somebody(phrases, did + 1):
        return None  # met a man demanding money
    is_told = is_deed and not phrases.is_passive(did) and is_real(phrases, did)
    return did if is_told and not untaken.is_negated([word.lower for word in phrases.words(did)]) else None


def _is_pronoun_of_others(phrases: Phrases, noun: int) -> bool:
    return phrases.shape[noun] == NP and phrases.head(noun).tag in (OBJECT_PRONOUN, SUBJECT_PRONOUN)


def _is_continued(phrases: Phrases, infinitive: int) -> bool:
    """Whether an infinitive goes on: continues to deny it, went on to deny it, was forced to deny it."""
    verb = infinitive - 1
    is_on = phrases.shape[verb : verb + 1] == PREPOSITION and phrases.words(verb)[0].lower == "on"
    verb = verb - 1 if is_on else _beyond_votes(phrases, verb)
    if verb < 1 or phrases.shape[verb] not in (VP, PASSIVE) or phrases.lemma(verb) not in _POSITIONS.continuing:
        return False
    if phrases.tokens[max(phrases.chunks[infinitive].first - 1, 0)].lower == "not":
        return False  # voted not to reject it
    if is_on != (phrases.lemma(verb) == "go") or untaken.is_negated([word.lower for word in phrases.words(verb)]):
        return False
    return is_real(phrases, verb) if not phrases.is_passive(verb) else phrases.lemma(verb) not in ("continue", "go")


def _beyond_votes(phrases: Phrases, last: int) -> int:
    """The chunk in front of the votes and the day beside a decision: voted [by six to three] to reject."""
    first = last
    while first > 0 and phrases.shape[first] == NP:
        head = phrases.head(first)
        is_time = any(word.tag == TIME for word in phrases.words(first))  # Monday night
        is_vote = is_time or head.tag == NUMBER or head.lower == "one" or head.lower[:1].isdigit()
        if not is_vote:
            return last
        first -= 1 + (phrases.shape[first - 1] == PREPOSITION)
    return first if phrases.shape[first] == VP and phrases.lemma(first) == "vote" else last


def _is_behind_name(phrases: Phrases, verb: int) -> bool:
    """Whether a form in -ing stands right after a name: a motion by Ann Doe calling on the council to act."""
    shape = phrases.shape
    if shape[verb] != ING or shape[verb - 1 : verb] != NP or phrases.head(verb - 1).tag != NAME:
        return False
    opens = verb - 2
    while shape[max(0, opens - 1) : opens + 2] == _NP_OF_NP:
        opens -= 2  # burst into the hall of the House seeking talks
    if opens < verb - 2 and shape[opens : opens + 1] == VP and subjects.is_somebody(phrases, opens + 1):
        return False  # met the mayor of Marsk seeking talks
    return shape[opens : opens + 1] != PREPOSITION or phrases.words(opens)[-1].lower not in _POSITIONS.leads_to_hearer


def _sayer(article: Parts, phrases: Phrases, verb: int, thing: int | None) -> int | None:
    """Who said that a thing was so and then takes a position: Doe said the pier was old and vowed to mend it."""
    if thing is None or phrases.shape[verb - 1] not in (COORDINATOR, SUBORDINATOR) or phrases.shape[thing] != NP:
        return None
    if phrases.shape[verb - 1] == SUBORDINATOR:
        return _sayer_meanwhile(phrases, thing)
    says = thing - 2 if phrases.shape[thing - 1 : thing] == THAT else thing - 1
    if phrases.shape[says : says + 2] == NP + THAT and phrases.shape[verb - 2] == COMMA:
        return _beyond_noun(phrases, says)  # pushed back on claims that the firm hid it, and vowed to sue
    if phrases.shape[max(0, thing - 1) : thing] == THAT and THAT in phrases.shape[: thing - 1]:
        return _beyond_clauses(phrases, thing, verb)
    is_held = says > 0 and phrases.shape[says : thing + 1] == VP + NP and phrases.lemma(says) in _POSITIONS.held_to_be
    if is_held:
        return subjects.subject(phrases, says)  # considers the panel biased and has rejected it
    is_told = says > 0 and phrases.shape[says] == VP and is_speech(phrases, says)
    is_thing = phrases.head(thing).tag != SUBJECT_PRONOUN and not untaken.is_somebody(article, phrases, thing)
    is_thing = is_thing or undone.is_none_of_several(phrases, thing)  # said no investor would lose and gave a promise
    is_sayers = is_thing or tells_no_more(phrases, verb)  # Doe said police had a man but declined to name him
    # Unions said he was one of many and have accused the firm.
    is_sayers = is_sayers or (_is_one(phrases, thing) and phrases.words(verb)[0].lower == "have")
    is_sayers = is_sayers or _will_not_say(phrases, verb) or (says > 0 and _says_on(phrases, says, thing, verb))
    is_sayers = is_sayers or _is_later_said(phrases, thing, verb) or _asks_own(article, phrases, thing, verb)
    return subjects.subject(phrases, says) if is_told and is_sayers else None


def _beyond_thing(article: Parts, phrases: Phrases, verb: int, found: int | None) -> int | None:
    """Who did something about a thing and then does what no thing does: denounced the raid that killed Roe and [urged].

    Nothing is changed where the verb can have a thing for its subject, too.
    """
    if found is None or phrases.shape[verb - 1 : verb] != COORDINATOR or _can_be_done_by_thing(phrases.lemma(verb)):
        return found
    thing = found - (phrases.shape[found] in (RELATIVE, THAT) and phrases.words(found)[0].lower != "who")
    if thing < 0 or phrases.shape[thing] != NP or not _is_no_holder(article, phrases, thing):
        return found
    verbs = [index for index in phrases.find(VP) if index < found][-_MOST_VERBS_BEFORE_THING:]
    for did in reversed(verbs):
        whoever = subjects.subject(phrases, did)
        if whoever is not None and whoever < did and phrases.shape[whoever] == NP:
            is_pronoun = phrases.head(whoever).tag == SUBJECT_PRONOUN
            if is_pronoun or untaken.is_somebody(article, phrases, whoever):
                return found if _is_no_holder(article, phrases, whoever) else whoever
    return found


def _can_be_done_by_thing(verb: str) -> bool:
    """Whether a thing may do what a verb says: the plan threatens jobs; but no plan declines or refuses anything."""
    return verb in _POSITIONS.things_do_too and verb not in ("decline", "refuse")


def _is_no_holder(article: Parts, phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a thing, which holds no position: her support, Doe’s remarks, the raid."""
    chunk = phrases.chunks[noun]
    verdict = gate.phrase(article.register, phrases.tokens, chunk.first, chunk.last)
    return not verdict.is_somebody and (verdict.rule in _THINGS or untaken.is_mere_thing(phrases, noun))


def _beyond_clauses(phrases: Phrases, thing: int, verb: int) -> int | None:
    """Who said what holds another clause and then takes a position: she said she knew that it was late, and urged."""
    says = phrases.shape.find(VP)
    known = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    is_statement = bool(known) and known[0].kind in ("accusation", "appeal", "demand") and known[0].words != ("that",)
    is_told = 0 < says < thing and is_speech(phrases, says) and len(phrases.words(verb)) == 1
    return subjects.subject(phrases, says) if is_statement and is_told else None


def _says_on(phrases: Phrases, says: int, thing: int, verb: int) -> bool:
    """Whether a verb goes on in the form of the verb of saying: Doe argues that Roe is lying and claims he took it."""
    does = phrases.shape.find(VP, thing)
    forms = [_VERBS.get(phrases.words(one)[0].lower) for one in (says, verb)]
    is_alike = all(one is not None and THIRD_PERSON in one.forms for one in forms)
    is_one = all(len(phrases.words(one)) == 1 for one in (says, verb))
    return is_alike and is_one and thing < does < verb and len(phrases.words(does)) > 1 and is_speech(phrases, verb)


def _will_not_say(phrases: Phrases, verb: int) -> bool:
    """Whether a verb keeps quiet about what was told: said the men had a warning but declined to say how it came."""
    is_declined = phrases.lemma(verb) == "decline" and phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    return is_declined and untaken.keeps_quiet(phrases, verb + 1)


def _is_later_said(phrases: Phrases, thing: int, verb: int) -> bool:
    """Whether a verb tells what the sayer did, and another had done something before: said Roe had left and urged."""
    does = phrases.shape.find(VP, thing)
    is_before = does < verb and lexicon.lemma(phrases.words(does)[0].lower) == "have" and len(phrases.words(does)) > 1
    known = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    is_statement = bool(known) and known[0].kind in ("accusation", "appeal", "demand", "offer", "pledge", "threat")
    return is_before and is_statement and len(phrases.words(verb)) == 1


def _asks_own(article: Parts, phrases: Phrases, thing: int, verb: int) -> bool:
    """Whether a person who speaks does something with their own: said the council lied and urged his members to go."""
    whom = phrases.words(verb + 1)[0].lower if phrases.shape[verb + 1 : verb + 2] == NP else ""
    party, head = article.register.at(phrases.span(thing)), phrases.head(thing).lower
    is_body = head in _PEOPLE.bodies if party is None else party.kind != "person"
    return is_body and whom in ("his", "her")


def _sayer_meanwhile(phrases: Phrases, thing: int) -> int | None:
    """Who says that a thing was so, while doing something else: Doe said its trade suffered, while accusing Roe."""
    is_owned = any(token.tag == GENITIVE for token in phrases.words(thing)) and phrases.head(thing).tag != NAME
    if subjects.is_somebody(phrases, thing) or not (is_owned or phrases.head(thing).tag == NOUN):
        return None
    says = phrases.shape.find(VP)
    return subjects.subject(phrases, says) if 0 < says < thing and is_speech(phrases, says) else None


def _beyond_noun(phrases: Phrases, noun: int) -> int | None:
    """The subject of the verb before a noun that a clause explains."""
    while noun > 1 and phrases.shape[noun - 1] in (OF, PREPOSITION) and phrases.shape[noun - 2] == NP:
        noun -= 2  # concerns from the staff that
    verb = next((index for index in range(noun - 1, -1, -1) if phrases.shape[index] == VP), None)
    is_said = phrases.head(noun).lower in _POSITIONS.said_to_be_so or phrases.head(noun).lower in _POSITIONS.answered
    return subjects.subject(phrases, verb) if verb is not None and is_said else None


def _is_one(phrases: Phrases, noun: int) -> bool:
    """Whether a verb in the plural cannot belong to a noun phrase: he, Ann Doe."""
    head = phrases.head(noun)
    is_joined = phrases.shape[noun - 1 : noun] == COORDINATOR
    return (
        head.tag == NAME and not head.lower.endswith("s") and not is_joined
    ) or head.lower in _POSITIONS.pronouns_of_one


def is_real(phrases: Phrases, verb: int) -> bool:
    """Whether a verb states a fact, or what somebody said would happen; not what might happen, or what others want."""
    return rules.first(untaken.UNREAL, phrases, verb) is None
