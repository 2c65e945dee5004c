"""What somebody makes of the plans and words of others: upholds or blocks them, or brushes them aside.

These verbs are about many things, so their object decides: whoever blocks a bill refuses it, whoever blocks a road
does not.
"""

from briefcli.extract.positions import untaken
from briefcli.extract.positions.complement import Complement, behind_particle
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import GENITIVE, IN_NP, NP, OF_NP, POSSESSIVE, PREPOSITION, THAT, VP, letters
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()

_NP_ING = letters("NP ING")
_ANSWERED_BACK = ("back", "at")


def is_plan(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is something that somebody decides or puts forward: the ruling, the plan."""
    return _is_one_of(phrases, noun, _POSITIONS.contested_plans)


def _is_one_of(phrases: Phrases, noun: int | None, known: frozenset[str]) -> bool:
    return noun is not None and phrases.shape[noun : noun + 1] == NP and phrases.head(noun).lower in known


def _plan(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    will = not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)])
    if will and phrases.lemma(verb) == "appeal":
        return None  # what somebody will appeal is no appeal yet
    opens = phrases.words(verb + 1)[0] if phrases.shape[verb + 1 : verb + 2] == NP else None
    is_of_others = opens is not None and any(word.tag == GENITIVE for word in phrases.words(verb + 1))
    if phrases.lemma(verb) == "defend" and (not is_of_others or opens is None or opens.tag == POSSESSIVE):
        return None  # defended its own decision, the decision
    if phrases.shape[verb + 1 : verb + 3] == _NP_ING and phrases.lemma(verb) in _POSITIONS.done_to_demand:
        return None  # adopted a resolution condemning the attack
    return Complement(verb + 1) if is_plan(phrases, verb + 1) else None


def _with_plan(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Stood by the decision, voted down the bill; whoever stands by the door holds nothing."""
    index = behind_particle(phrases, verb, particle)
    return Complement(index) if index is not None and is_plan(phrases, index) else None


def _with_answered(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Brushed aside the calls, shot the idea down; whoever brushes aside her hair refuses nothing."""
    index = behind_particle(phrases, verb, particle)
    return Complement(index) if _is_one_of(phrases, index, _POSITIONS.answered) else None


def _said(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    if _is_one_of(phrases, verb + 1, _POSITIONS.said_to_be_so):
        return Complement(verb + 1)
    return _as_said(phrases, verb)


def _as_said(phrases: Phrases, verb: int) -> Complement | None:
    """Dismissed as “nonsense” claims that he lied: what is said to be so stands behind what it is called."""
    if phrases.shape[verb + 1 : verb + 2] != PREPOSITION or phrases.words(verb + 1)[0].lower != "as":
        return None
    behind = range(verb + 2, min(verb + 4, len(phrases.chunks)))
    said = next((index for index in behind if phrases.head(index).lower in _POSITIONS.said_to_be_so), None)
    return None if said is None else Complement(said)


def _of_deeds(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Complained of a lack of respect; whoever complains of pain blames nobody."""
    index = behind_particle(phrases, verb, particle)
    return Complement(index) if _is_one_of(phrases, index, _POSITIONS.deeds) else None


def _of_others(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Regretted the minister's statement; whoever regrets a death accuses nobody."""
    is_deed = _is_one_of(phrases, verb + 1, _POSITIONS.deeds)
    is_owned = is_deed and any(word.tag == GENITIVE for word in phrases.words(verb + 1))
    return Complement(verb + 1) if is_owned else None


def _to_task(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Took the council to task over its silence."""
    if phrases.shape[verb + 1 : verb + 2] != NP:
        return None
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb + 1].last :][:2]]
    return Complement(verb + 1) if behind == ["to", "task"] else None


def _back_at(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    place = phrases.chunks[verb].last
    words = tuple(token.lower for token in phrases.tokens[place : place + 2])
    is_answered = words == _ANSWERED_BACK and _is_one_of(phrases, verb + 2, _POSITIONS.answered)
    return Complement(verb + 2) if is_answered else None


def _innocence(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if _is_one_of(phrases, verb + 1, _POSITIONS.innocence) else None


def _ordered(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Ordered the closure of the pier, that the pier be closed."""
    is_that = phrases.shape[verb + 1 : verb + 2] == THAT or _is_done_to(phrases, verb + 1)
    return Complement(verb + 1) if is_that or _is_one_of(phrases, verb + 1, _POSITIONS.ordered_acts) else None


def _is_done_to(phrases: Phrases, noun: int) -> bool:
    """Whether a participle says what is to be done to a thing: ordered [schools in the west] closed."""
    done = noun + 1
    while phrases.shape[noun : noun + 1] == NP and phrases.shape[done : done + 2] in (IN_NP, OF_NP):
        done += 2
    is_done = phrases.shape[noun : noun + 1] == NP and phrases.shape[done : done + 1] == VP
    return is_done and len(phrases.words(done)) == 1 and phrases.lemma(done) in _POSITIONS.done_on_demand


def _that_wished(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Asked that the pier be closed; whoever asks why it is closed wants nothing done."""
    is_that = phrases.shape[verb + 1 : verb + 3] == THAT + NP
    return Complement(verb + 1) if is_that else None


def _that_others(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Hoped that the council would mend the road; what else somebody hopes for is no request."""
    others = verb + 1 + (phrases.shape[verb + 1 : verb + 2] == THAT)
    does = others + 1
    while phrases.shape[does : does + 2] in (IN_NP, OF_NP):
        does += 2
    if phrases.shape[others : others + 1] != NP or phrases.shape[does : does + 1] != VP or phrases.is_passive(does):
        return None
    words = [word.lower for word in phrases.words(does)]
    is_asked = (words[0] == "could" or words[0] in _POSITIONS.willing) and "have" not in words
    is_body = phrases.head(others).lower in _PEOPLE.bodies and phrases.words(others)[0].tag != POSSESSIVE
    return Complement(verb + 1) if is_asked and is_body and untaken.can_be_asked(phrases.lemma(does)) else None


def _somebody_responsible(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Held the council responsible for the fire."""
    blamed = phrases.words(verb + 1) if phrases.shape[verb + 1 : verb + 2] == NP else []
    is_blamed = len(blamed) > 1 and blamed[-1].lower in _POSITIONS.to_blame
    return Complement(verb + 1) if is_blamed else None


def _against(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Warned against closing the pier: the words keep “against”, without which they would say the opposite."""
    if not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)]):
        return None  # what somebody will appeal against is no appeal yet
    is_against = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "against"
    act = verb + 2
    is_act = act < len(phrases.chunks) and phrases.words(act)[0].lower.endswith("ing")
    return Complement(verb + 1) if is_against and (is_act or is_plan(phrases, act)) else None


PLAN = Row(
    "plan that is upheld or blocked",
    "Whoever upholds a law or a ruling agrees to it, and whoever blocks or overturns it refuses it.",
    "Judge Ann Doe blocked the order.",
    "Judge Ann Doe blocked the door.",
    _plan,
)
WITH_PLAN = Row(
    "plan that is stood by",
    "Whoever stands by a decision or votes for a bill agrees to it, and whoever votes it down refuses it.",
    "Ann Doe stood by the decision.",
    "Ann Doe stood by the door.",
    _with_plan,
)
AGAINST_PLAN = Row(
    "plan that somebody is against",
    "Whoever is against a plan refuses it.",
    "Ann Doe is against the plan.",
    "Ann Doe is against the wall.",
    _with_plan,
)
SAID = Row(
    "claim that is contested",
    "Whoever contests or challenges a claim or a finding, or dismisses it as nonsense, denies it.",
    "Ann Doe contested the finding.",
    "Ann Doe contested the seat.",
    _said,
)
WITH_ANSWERED = Row(
    "criticism that is brushed aside",
    "Whoever brushes plans aside, shoots them down or scoffs at them refuses, and denies what is said to be so.",
    "Ann Doe brushed aside the criticism.",
    "Ann Doe brushed aside her hair.",
    _with_answered,
)
OF_DEEDS = Row(
    "deed that is complained of",
    "Whoever complains of what others do, or that they do it, accuses them.",
    "Ann Doe complained of a lack of respect.",
    "Ann Doe complained of a pain in the leg.",
    _of_deeds,
)
OF_OTHERS = Row(
    "deed of others that is regretted",
    "Whoever regrets what others have said or done accuses them.",
    "Ann Doe regretted Bob Roe's decision.",
    "Ann Doe regretted the decision.",
    _of_others,
)
TO_TASK = Row(
    "somebody who is taken to task",
    "Whoever takes somebody to task accuses them.",
    "Ann Doe took the council to task over its silence.",
    "Ann Doe took the council to lunch over its silence.",
    _to_task,
)
BACK_AT = Row(
    "claim that is hit back at",
    "Whoever hits back at claims denies them, and at plans refuses them.",
    "Ann Doe hit back at the claims.",
    "Ann Doe hit back at the ball.",
    _back_at,
)
INNOCENCE = Row(
    "innocence that is maintained",
    "Whoever maintains or protests their innocence denies the charge.",
    "Ann Doe maintains her innocence.",
    "Ann Doe maintains her garden.",
    _innocence,
)
ORDERED = Row(
    "act that is ordered",
    "Whoever orders a closure, an inquiry or an arrest, or that something be done, demands it.",
    "Ann Doe ordered the closure of the pier.",
    "Ann Doe ordered the soup of the day.",
    _ordered,
)
THAT_WISHED = Row(
    "request in a clause",
    "Whoever asks that something be done appeals for it.",
    "Ann Doe asked that the pier be closed.",
    "Ann Doe asked why the pier was closed.",
    _that_wished,
)
THAT_OTHERS = Row(
    "body that somebody hopes will act",
    "Whoever hopes that the authorities, a council or another body will do something appeals for it.",
    "Ann Doe hopes that the council will repair the road.",
    "Ann Doe hopes that the council will win.",
    _that_others,
)
SOMEBODY_RESPONSIBLE = Row(
    "somebody who is held responsible",
    "Whoever holds somebody responsible accuses them.",
    "Ann Doe held the council responsible for the fire.",
    "Ann Doe held the council chamber for the night.",
    _somebody_responsible,
)
AGAINST = Row(
    "act that is warned against",
    "Whoever warns against something demands that it is not done, and whoever appeals against it wants it undone.",
    "Ann Doe warned against closing the pier.",
    "Ann Doe warned about closing the pier.",
    _against,
)
FRAMES: dict[tuple[str, ...], Row[[Phrases, int, str], Complement]] = {
    ("plan",): PLAN,
    ("around", "plan"): WITH_PLAN,
    ("behind", "plan"): WITH_PLAN,
    ("by", "plan"): WITH_PLAN,
    ("for", "plan"): WITH_PLAN,
    ("aside", "answered"): WITH_ANSWERED,
    ("aside", "plan"): WITH_PLAN,
    ("at", "answered"): WITH_ANSWERED,
    ("away", "answered"): WITH_ANSWERED,
    ("down", "answered"): WITH_ANSWERED,
    ("off", "answered"): WITH_ANSWERED,
    ("back", "answered"): BACK_AT,
    ("of", "deeds"): OF_DEEDS,
    ("about", "deeds"): OF_DEEDS,
    ("of", "others"): OF_OTHERS,
    ("to", "task"): TO_TASK,
    ("innocence",): INNOCENCE,
    ("ordered",): ORDERED,
    ("not", "done"): AGAINST,
    ("against", "plan"): AGAINST_PLAN,
    ("on", "plan"): WITH_PLAN,
    ("in", "plan"): WITH_PLAN,
    ("with", "plan"): WITH_PLAN,
    ("down", "plan"): WITH_PLAN,
    ("forward", "plan"): WITH_PLAN,
    ("said",): SAID,
    ("that", "others"): THAT_OTHERS,
    ("that", "wished"): THAT_WISHED,
    ("somebody", "responsible"): SOMEBODY_RESPONSIBLE,
}
"""The rule of each frame of this file."""
