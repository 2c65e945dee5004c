"""What somebody seeks to do, applies for, is ready to do, or does with what is asked of them.

These verbs are about many things, so each rule says which: whoever seeks to block a sale demands something, whoever
seeks to learn to swim does not.
"""

from briefcli.extract.positions.complement import Complement, addressed, behind_particle
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    IN_NP,
    INFINITIVE,
    ING,
    NOUN,
    NP,
    OF_NP,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    THAT,
    TIME,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_POSITIONS = lexicon.positions()

_ASKED = _POSITIONS.asked_for | _POSITIONS.requested
_SPEAKERS = ("i", "we", "you")
_WOULD = frozenset({"would", "'d"})
_SOMETHING = (NP, ING, QUOTATION)
_TOLD = pattern("NP(?:OF NP|COMMA NP COMMA|OPENING NP CLOSING)*PREPOSITION(?=NP|ING|QUOTATION)")
_TO_QUOTED = letters("PREPOSITION QUOTATION")
_GOES_ON = (IN_NP, OF_NP)


def act(phrases: Phrases, index: int) -> str | None:
    """The verb of an infinitive, in its base form, even of one that no list has: applied to pause the hearing."""
    if phrases.shape[index : index + 1] == INFINITIVE:
        return phrases.lemma(index)
    if phrases.shape[index : index + 2] == _TO_QUOTED and phrases.words(index)[0].lower == "to":
        return ""  # asked residents not to “entertain any fears”
    if phrases.shape[index : index + 2] != IN_NP or phrases.words(index)[0].lower != "to":
        return None
    words = phrases.words(index + 1)
    has_object = len(words) > 1 or phrases.shape[index + 2 : index + 3] == NP
    is_verb = has_object and words[0].tag == NOUN and not words[0].lower.endswith("s")
    is_verb = is_verb and words[-1].lower not in _POSITIONS.received_with  # told parliament to loud applause
    return words[0].lower if is_verb else None


def is_offered(verb: str) -> bool:
    """Whether what somebody is ready to do is an offer, or a threat: ready to help, but not ready to eat."""
    return not (
        verb in _POSITIONS.not_offered_to_do or verb in _POSITIONS.verbs_of_wrong or verb in _POSITIONS.wrongs_of_bodies
    )


def _to_act(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    wanted = act(phrases, verb + 1)
    return Complement(verb + 1) if wanted is not None and wanted != "differ" else None  # begs to differ


def _to_stop(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    stopped = verb + 2
    is_talk = phrases.shape[stopped : stopped + 1] == NP and _is_talk(phrases.head(stopped).lower)
    is_stopped = act(phrases, verb + 1) in _POSITIONS.sought_to_stop and not is_talk  # sought to quash fears
    return Complement(verb + 1) if is_stopped else None


def _to_change(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Wants to cut the fee; what a firm wants to do with its own, and whoever they are that want it, is no demand."""
    does, words = verb + 1, [word.lower for word in phrases.words(verb)]
    is_measure = act(phrases, does) in _POSITIONS.measures_wanted and words[0] != "had"
    opens = phrases.shape[verb - 1 : verb] if verb else ""
    is_restricted = opens in (RELATIVE, THAT) and phrases.shape[max(0, verb - 2) : verb - 1] != COMMA
    if not is_measure or opens == "" or is_restricted or phrases.words(verb - 1)[-1].lower in _SPEAKERS:
        return None  # countries that want to cut their fees
    object_ = does + 1 + (phrases.shape[does + 1 : does + 2] == PREPOSITION)  # to phase out the fee
    is_object = phrases.shape[object_ : object_ + 1] == NP
    is_own = not is_object or phrases.words(object_)[0].tag == POSSESSIVE
    is_loose = is_object and act(phrases, does) in _POSITIONS.loose_measures
    is_loose = is_loose and not _is_of_policy(phrases.head(object_).lower)
    return None if is_own or is_loose else Complement(does)  # wants to cut the cake


def _is_of_policy(noun: str) -> bool:
    """Whether what is cut, raised or closed is a matter of those who govern: the tax; not: the cake."""
    return noun in _POSITIONS.matters_of_policy | _POSITIONS.contested_plans | _POSITIONS.due_things


def _is_talk(noun: str) -> bool:
    """Whether a noun is what people say or fear, which whoever stops it answers: quash concerns."""
    return noun in _POSITIONS.said_to_be_so or noun in _POSITIONS.worries


def _planned(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Plans to ban nets; what else is planned is news, and no promise, nor is what had been planned before."""
    if phrases.words(verb)[0].lower == "had":
        return None
    return Complement(verb + 1) if act(phrases, verb + 1) in _POSITIONS.planned_acts else None


def _not_to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Chose not to sign."""
    place = phrases.chunks[verb].last
    words = [token.lower for token in phrases.tokens[place : place + 3]]
    is_back = words[2:] == ["back"] and phrases.shape[verb + 1 : verb + 3] == IN_NP
    is_act = is_back or phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    if is_act and not is_back and phrases.words(verb + 1)[-1].lower in _POSITIONS.kept_unnamed:
        return None  # chose not to be named
    return Complement(verb + 1) if words[:2] == ["not", "to"] and is_act else None


def _to_meet(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if act(phrases, verb + 1) in _POSITIONS.sought_to_meet else None


def _being_to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    wanted = act(phrases, verb + 1) if phrases.is_passive(verb) and len(phrases.words(verb)) > 1 else None
    return Complement(verb + 1) if wanted is not None and is_offered(wanted) else None


def _for_leave(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    place = phrases.chunks[verb].last
    is_for = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.tokens[place].lower == "for"
    is_asked = is_for and verb + 2 < len(phrases.chunks) and phrases.words(verb + 2)[-1].lower in _POSITIONS.asked_for
    return Complement(verb + 2) if is_asked else None


def _to_something(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Objected to the plan, to closing the pier."""
    is_to = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "to"
    return Complement(verb + 2) if is_to and phrases.shape[verb + 2 : verb + 3] in _SOMETHING else None


def _opposed_to(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Is opposed to the plan, to closing the pier."""
    words = [token.lower for token in phrases.words(verb)]
    return _to_something(phrases, verb, first) if words[-1] == "opposed" and phrases.is_passive(verb) else None


def _back_on(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Pushed back on claims, against the plan; what is pushed back until noon is not refused."""
    return _behind_adverb(phrases, verb, "back", ("against", "on"))


def _out_against(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Spoke out against the plan."""
    return _behind_adverb(phrases, verb, "out", ("against",))


def _behind_adverb(phrases: Phrases, verb: int, adverb: str, particles: tuple[str, ...]) -> Complement | None:
    place = phrases.chunks[verb].last
    words = [token.lower for token in phrases.tokens[place : place + 2]]
    is_behind = words[:1] == [adverb] and words[-1] in particles and phrases.shape[verb + 1 : verb + 3] == IN_NP
    is_timed = is_behind and phrases.head(verb + 2).tag == TIME
    return Complement(verb + 2) if is_behind and not is_timed else None


def _leave(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Granted bail, denied an appeal; not so what only follows: was approved, granting it leave."""
    before = phrases.shape.rfind(VP, 0, verb)
    if phrases.shape[verb] == ING and before >= 0 and phrases.is_passive(before):
        return None
    for leave in (verb + 1, verb + 2):  # granted bail, granted him bail
        is_asked = phrases.shape[leave : leave + 1] in (NP, INFINITIVE) and leave < len(phrases.chunks)
        if is_asked and phrases.words(leave)[-1].lower in _POSITIONS.asked_for:
            return None if _is_to_attract(phrases, leave) else Complement(leave)
        if phrases.shape[leave : leave + 1] != NP:
            break
    return None


def _is_to_attract(phrases: Phrases, act: int) -> bool:
    """Whether “to appeal” is to be liked by others, and not to ask a court: sought to appeal to younger voters."""
    is_to = phrases.shape[act : act + 3] == INFINITIVE + IN_NP and phrases.words(act + 1)[0].lower == "to"
    is_appeal = is_to and phrases.lemma(act) == "appeal"
    return is_appeal and _POSITIONS.who_judges.isdisjoint(word.lower for word in phrases.words(act + 2))


def _request(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Resisted calls to resign; declined the offer; failed to answer the summons."""
    if phrases.lemma(verb) == "fail":
        return _unanswered(phrases, verb + 1)
    is_asked = phrases.shape[verb + 1 : verb + 2] == NP
    return Complement(verb + 1) if is_asked and phrases.head(verb + 1).lower in _ASKED else None


def _unanswered(phrases: Phrases, answers: int) -> Complement | None:
    """What somebody failed to answer or heed; not a request for comment, or what they failed to win."""
    is_answer = phrases.shape[answers : answers + 1] == INFINITIVE and phrases.lemma(answers) in _POSITIONS.answering
    is_to = phrases.shape[answers + 1 : answers + 2] == PREPOSITION
    is_to = is_to and phrases.words(answers + 1)[-1].lower in ("to", "with")
    asked = answers + 1 + is_to
    is_asked = is_answer and phrases.shape[asked : asked + 1] == NP
    if not is_asked or phrases.head(asked).lower not in _ASKED:
        return None
    behind = [token.lower for token in phrases.tokens[phrases.chunks[asked].last :][:2]]
    return None if behind == ["for", "comment"] else Complement(answers)


def _would_like(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Would like to see the pier closed; would like the council to close it; likes her guests to wait is a habit."""
    if _WOULD.isdisjoint([token.lower for token in phrases.words(verb)]):
        return None
    whom = addressed(phrases, verb + 1)
    is_told = whom is not None and whom.addressee is not None and act(phrases, whom.content or 0) is not None
    return whom if is_told else _to_see(phrases, verb, first)


def _to_see(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Wants to see the pier closed, an end to the noise; but not the film."""
    sees, seen = verb + 1, verb + 2
    if act(phrases, sees) != "see" or phrases.shape[seen : seen + 1] != NP:
        return None
    beyond = seen + 1
    while phrases.shape[beyond : beyond + 2] in _GOES_ON:
        beyond += 2
    happens = beyond < len(phrases.shape) and phrases.shape[beyond] in VERBAL + QUOTATION
    return Complement(sees) if happens or phrases.head(seen).lower in _POSITIONS.wished_to_see else None


def _somebody_for(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Asked the operator for every sheet."""
    return _told(phrases, verb, "for")


def _somebody_against(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Warned both clubs against racing."""
    if phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].lower == "that":
        return None  # warned that swift action against Norland may be needed
    return _told(phrases, verb, "against")


def _is_price(phrases: Phrases, noun: int) -> bool:
    """Whether what is asked is a sum, and nobody: asks 4 dollars for a loaf, will ask more for it."""
    first = phrases.words(noun)[0]
    return any(letter.isdigit() for letter in first.lower) or phrases.head(noun).lower in ("less", "more")


def _told(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Somebody, perhaps with a name beside it, and a particle with what it leads to."""
    told = _TOLD.match(phrases.shape, verb + 1)
    if told is None or phrases.words(told.end() - 1)[-1].lower != particle or _is_price(phrases, verb + 1):
        return None
    return Complement(told.end() - 1, verb + 1)


def _somebody_will(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Assured the town that the pier will open; whoever assures it that all is well promises nothing."""
    whom = addressed(phrases, verb + 1)
    if whom is None or whom.content is None:
        return None
    is_of = phrases.shape[whom.content : whom.content + 2] == OF_NP
    is_of = is_of and phrases.head(whom.content + 1).lower in _POSITIONS.assured_of
    return whom if is_of or _is_assured(phrases, verb) else None


def _somebody_that(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Assured the town that the pier is safe; whoever assures it that the pier will open pledges it."""
    whom = addressed(phrases, verb + 1)
    is_clause = whom is not None and whom.content is not None and phrases.shape[whom.content] == THAT
    return whom if is_clause and not _is_assured(phrases, verb) else None


def _is_assured(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is assured of what will happen."""
    promised = next((index for index in range(verb + 1, len(phrases.shape)) if phrases.shape[index] == VP), None)
    if promised is None:
        return False
    return not _POSITIONS.willing.isdisjoint([token.lower for token in phrases.words(promised)])


def _one_of(phrases: Phrases, verb: int, known: frozenset[str]) -> Complement | None:
    is_known = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in known
    return Complement(verb + 1) if is_known else None


def _objection(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return _one_of(phrases, verb, _POSITIONS.objections)


def _backing(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return _one_of(phrases, verb, _POSITIONS.backing)


def _ruling(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    sought = _one_of(phrases, verb, _POSITIONS.rulings)
    if sought is not None and phrases.head(verb + 1).lower == "term" and _is_of_office(phrases, verb + 1):
        return None  # seeking a third term
    return sought


def _is_of_office(phrases: Phrases, noun: int) -> bool:
    """Whether a term is one in office, of which no length is told: a third term; not: a ten-year term, a jail term."""
    words = [word.lower for word in phrases.words(noun)]
    return _POSITIONS.terms_of_prison.isdisjoint(words) and not any("-year" in word for word in words)


def _out_a_plea(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Threw out the case."""
    index = behind_particle(phrases, verb, "out")
    is_plea = index is not None and phrases.shape[index] == NP and phrases.head(index).lower in _POSITIONS.pleas
    return Complement(index) if is_plea else None


SOMEBODY_FOR = Row(
    "somebody who is asked for something",
    "What somebody is asked or pressed for is the subject matter, and that somebody the addressee.",
    "Ann Doe asked the council for a list.",
    "Ann Doe asked the council about a list.",
    _somebody_for,
)
SOMEBODY_AGAINST = Row(
    "somebody who is warned against something",
    "Whoever warns somebody against something demands that it is not done.",
    "Ann Doe warned both clubs against racing in the harbour.",
    "Ann Doe warned both clubs about racing in the harbour.",
    _somebody_against,
)
SOMEBODY_WILL = Row(
    "somebody who is assured of what will happen",
    "Whoever assures somebody of something, or that it will happen, pledges it.",
    "Ann Doe assured the town that the pier will open.",
    "Ann Doe assured the town that the pier is open.",
    _somebody_will,
)
SOMEBODY_THAT = Row(
    "somebody who is assured that something is so",
    "Whoever assures somebody that something is so claims it.",
    "Ann Doe assured the town that the pier is safe.",
    "Ann Doe reached the town that the pier is in.",
    _somebody_that,
)
AN_OBJECTION = Row(
    "objection that is withdrawn",
    "Whoever withdraws, drops or lifts an objection agrees.",
    "The union has withdrawn its objection to the pier.",
    "The union has withdrawn its boats from the pier.",
    _objection,
)
BACKING = Row(
    "support that is withdrawn",
    "Whoever withdraws support, consent or an offer refuses.",
    "The union has withdrawn its support for the pier.",
    "The union has withdrawn its money from the bank.",
    _backing,
)
A_RULING = Row(
    "order that somebody seeks",
    "Whoever seeks an injunction, damages or an inquiry demands it.",
    "Ann Doe is seeking an injunction.",
    "Ann Doe is seeking a husband.",
    _ruling,
)
OUT_A_PLEA = Row(
    "case that is thrown out",
    "Whoever throws out a case, a plan or a law refuses it.",
    "The judge threw out the lawsuit.",
    "The judge threw out the rubbish.",
    _out_a_plea,
)
TO_ACT = Row(
    "something that somebody applies to do",
    "What somebody applies to do is an appeal.",
    "Ann Doe applied to join the guild.",
    "Ann Doe applied the brake.",
    _to_act,
)
TO_STOP = Row(
    "plan that somebody seeks to stop",
    "Whoever seeks to block, ban or overturn something demands it.",
    "Ann Doe sought to block the sale.",
    "Ann Doe sought to learn the waltz.",
    _to_stop,
)
TO_CHANGE = Row(
    "measure that somebody wants to take",
    "Whoever wants to cut, restrict or abolish something demands it.",
    "Ann Doe wants to cut the fee.",
    "Ann Doe wants to cut her hair.",
    _to_change,
)
PLANNED = Row(
    "deed that is planned",
    "Whoever plans or intends to ban, rebuild or publish something pledges it.",
    "Ann Doe plans to rebuild the pier.",
    "Ann Doe plans to paint the pier.",
    _planned,
)
NOT_TO = Row(
    "deed that somebody decides against",
    "Whoever chooses or decides not to do something refuses it.",
    "Ann Doe chose not to sign the deal.",
    "Ann Doe chose to sign the deal.",
    _not_to,
)
TO_MEET = Row(
    "somebody whom somebody seeks to meet",
    "Whoever seeks to meet or question somebody asks for it.",
    "Ann Doe sought to meet the mayor.",
    "Ann Doe sought to please the mayor.",
    _to_meet,
)
BEING_TO = Row(
    "something that somebody is prepared to do",
    "Whoever is prepared or determined to do something offers or pledges it.",
    "Ann Doe is prepared to pay the fee.",
    "Ann Doe is prepared to die.",
    _being_to,
)
FOR_LEAVE = Row(
    "leave that somebody applies for",
    "Whoever applies for bail, leave or permission asks for it.",
    "Ann Doe applied for bail.",
    "Ann Doe applied for a job.",
    _for_leave,
)
TO_SOMETHING = Row(
    "plan that somebody objects to",
    "Whoever objects to something refuses it.",
    "Ann Doe objected to the plan.",
    "Ann Doe turned to the plan.",
    _to_something,
)
LEAVE = Row(
    "leave that is granted or denied",
    "Whoever grants bail, leave or a request agrees to it, and whoever denies it refuses.",
    "The judge granted the request.",
    "The judge granted the painting.",
    _leave,
)
A_REQUEST = Row(
    "request that is resisted",
    "Whoever resists or declines calls, demands or an offer refuses.",
    "Ann Doe resisted calls to resign.",
    "Ann Doe resisted the wind.",
    _request,
)
WOULD_LIKE = Row(
    "something that somebody would like",
    "What somebody would like others to do, or to see done, is a demand.",
    "Ann Doe would like to see the pier closed.",
    "Ann Doe would like to see the film.",
    _would_like,
)
TO_SEE = Row(
    "something that somebody wants to see",
    "What somebody wants to see done, or an end or change that somebody wants to see, is a demand.",
    "Ann Doe wants to see the pier rebuilt.",
    "Ann Doe wants to see the film.",
    _to_see,
)
OPPOSED_TO = Row(
    "plan that somebody is opposed to",
    "Whoever is opposed to something refuses it.",
    "Ann Doe is opposed to the plan.",
    "Ann Doe is accustomed to the plan.",
    _opposed_to,
)
BACK_ON = Row(
    "claim that is pushed back on",
    "Whoever pushes back on something refuses it, and denies it where it is said to be so.",
    "Ann Doe pushed back on the plan.",
    "Ann Doe pushed back on Monday.",
    _back_on,
)
OUT_AGAINST = Row(
    "plan that is spoken out against",
    "Whoever speaks out against something refuses it.",
    "Ann Doe spoke out against the plan.",
    "Ann Doe spoke about the plan.",
    _out_against,
)
FRAMES: dict[tuple[str, ...], Row[[Phrases, int, str], Complement]] = {
    ("to", "act"): TO_ACT,
    ("to", "change"): TO_CHANGE,
    ("to", "stop"): TO_STOP,
    ("planned",): PLANNED,
    ("not", "to"): NOT_TO,
    ("to", "meet"): TO_MEET,
    ("being", "to"): BEING_TO,
    ("for", "leave"): FOR_LEAVE,
    ("to", "something"): TO_SOMETHING,
    ("opposed", "to"): OPPOSED_TO,
    ("back", "on"): BACK_ON,
    ("out", "against"): OUT_AGAINST,
    ("leave",): LEAVE,
    ("a", "request"): A_REQUEST,
    ("would", "like"): WOULD_LIKE,
    ("to", "see"): TO_SEE,
    ("somebody", "for"): SOMEBODY_FOR,
    ("somebody", "against"): SOMEBODY_AGAINST,
    ("somebody", "that"): SOMEBODY_THAT,
    ("somebody", "will"): SOMEBODY_WILL,
    ("an", "objection"): AN_OBJECTION,
    ("backing",): BACKING,
    ("a", "ruling"): A_RULING,
    ("out", "a", "plea"): OUT_A_PLEA,
}
"""The rule of each frame of this file."""
