"""The objects of verbs that kill, injure, displace and detain: who is killed in "killed two women and a man"."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from briefcli import resources
from briefcli.extract.figures.statement import Statement
from briefcli.model.figure import Measure

BE = frozenset("was were is are be been being get got 's 're".split())
_KILLING_ALL = re.compile(r"\bkilling (?:them|all (?:of them|\w+)|both)\b")
_IN_OBJECT = frozenset("about among around as at between by including least of over than to under up".split())
_UNREAL = frozenset("to could would might may can will should".split())


def takes_object(statement: Statement, verb: int, end: int) -> bool:
    """Whether a noun phrase follows that the verb acts on: killed a man; not killed Monday, killed by a man."""
    index = verb + 1
    while index < end and statement.tags[index] == "r" and statement.lower(index) != "when":
        index += 1
    if index >= end or statement.tags[index] == "T":
        return False
    if statement.lower(index) in (
        "at",
        "more",
        "up",
        "about",
        "over",
        "nearly",
        "some",
        "around",
        "as",
        "between",
        "almost",
        "dozens",
        "hundreds",
    ):
        return (
            any(statement.tags[near] == "#" for near in range(index, min(end, index + 5)))
            and statement.lower(index) != "as"
            and not (
                statement.lower(index) in ("at", "about", "over", "around")
                and statement.tag(index + 1) in "doNP"
                and statement.lower(index + 1) != "least"
            )
        )
    return statement.tags[index] in "do#ANPmp"


def of(statement: Statement, place: int) -> Measure | None:
    """The lot of those in the object of a verb, over the items of a list: killed two women, a man and six others."""
    first, _ = statement.sentence(place)
    if first not in statement.lots:
        statement.lots[first] = _lots(statement, first)
    return statement.lots[first].get(place)


def survived(statement: Statement, place: int) -> bool:
    """Whether an amount counts people who were shot or hit, and the next sentences bring all of them to hospital."""
    of(statement, place)
    if place not in statement.harmed or _DIED.search(statement.following):
        return False
    found = _SURVIVED.search(statement.following)
    amount = statement.amounts[statement.places.index(place)]
    return found is not None and (amount.value == 2 or not found[0].lower().startswith("both"))


_SURVIVED = re.compile(
    r"\b(?:(?:(?:all|both)(?: of)? )?(?:the (?:\w+ )?victims|the wounded|them)|all|both) "
    r"(?:are|were|have been|had been) (?:(?!not)\w+ )?"
    r"(?:expected to (?:survive|recover)"
    r"|(?:in|(?:taken|rushed|brought|flown|transported|treated) (?:to|in|at)) "
    r"(?:[\w-]+ ){0,4}?(?:hospitals?|condition)\b)"
    r"|\btheir (?:injuries|wounds) (?:are|were) not (?:\w+ ){0,3}life-threatening",
    re.IGNORECASE,
)
_DIED = re.compile(r"\b(?:die[ds]?|dead|killed|killing|fatal\w*|deaths?|murder\w*|succumbed)\b", re.IGNORECASE)


def _lots(statement: Statement, first: int) -> dict[int, Measure]:
    """For each amount of a sentence what the verb does whose object it is."""
    lots: dict[int, Measure] = {}
    state: Measure | None = None
    harmed: list[int] = []
    in_phrase = is_harming = False
    _, end = statement.sentence(first)
    for index in range(first, end):
        word, tag = statement.lower(index), statement.tags[index]
        lot = _acting(statement, index, end) or deed(statement, index) or _along(statement, index, first)
        if lot is not None:
            state, in_phrase, is_harming = lot, False, False
        elif _harms(statement, index, end):
            is_harming = not _is_fatal(statement, index)
            state, in_phrase = (None if is_harming else "killed"), False
        elif _ends_object(statement, index):
            state, is_harming = None, False
        elif tag in "ic,":
            in_phrase = tag == "i" and (in_phrase or word not in _IN_OBJECT)
        elif tag == "#" and not in_phrase:
            lots.update({index: state} if state is not None else {})
            harmed += [index] if is_harming else []
    statement.harmed.update(harmed)
    return lots | _all_of_them(statement, first, end, harmed, lots)


def _harms(statement: Statement, index: int, end: int) -> bool:
    """Whether a verb harms its object, and does not say how badly: shot three people."""
    return (
        statement.lower(index) in _file().harming
        and statement.tags[index] in "VEGBN"
        and takes_object(statement, index, end)
    )


def _is_fatal(statement: Statement, index: int) -> bool:
    return statement.lower(index - 1) in ("fatally", "mortally") or statement.lower(index + 1) == "dead"


def _ends_object(statement: Statement, index: int) -> bool:
    """Whether a word begins another clause."""
    tag, after = statement.tags[index], statement.tag(index + 1)
    if tag == "G":
        opens = after not in "NA" or statement.tag(index - 1) in ",c"
        return opens and statement.lower(index) != "including"  # killed five, burning seven barns
    return tag in "VXMswh;" or (tag in "EB" and after not in "NA#" and statement.lower(index) != "dead")


def _all_of_them(
    statement: Statement, first: int, end: int, harmed: list[int], lots: Mapping[int, Measure]
) -> dict[int, Measure]:
    """Those who were shot, where the sentence goes on: killing them all."""
    places = harmed or [index for index in range(first, end) if statement.tags[index] == "#" and index not in lots][-1:]
    if places and _KILLING_ALL.search(statement.text, statement.words[places[-1]].end, statement.words[end - 1].end):
        return dict.fromkeys(places, "killed")
    return {}


def _acting(statement: Statement, index: int, end: int) -> Measure | None:
    """What a verb does to its object; nothing for a passive, or a verb without an object."""
    found = verbs().get(statement.lower(index))
    if statement.lower(index) == "down" and statement.lower(index - 1) in ("gunned", "gunning", "mowed", "mowing"):
        return "killed" if takes_object(statement, index, end) and statement.lower(index - 2) not in BE else None
    if found is None:
        return None
    before = index - 1
    while before >= 0 and statement.tags[before] == "r":
        before -= 1
    if statement.lower(before) in _UNREAL:
        return None  # planned, or feared
    if statement.lower(before) in BE and statement.lower(index) not in ("killing", "injuring", "wounding"):
        return None
    if statement.lower(index) in ("claimed", "claiming", "claims", "claim") and not _counts_lives(
        statement, index, end
    ):
        return None
    following = statement.lower(index + 1)
    if following in ("or", "and") and verbs().get(statement.lower(index + 2)) not in (None, found):
        return found if statement.tag(index + 3) not in "do#ANPi" else None
    is_either = statement.lower(index - 1) == "or" and verbs().get(statement.lower(index - 2)) not in (None, found)
    if is_either and takes_object(statement, index, end):
        return "killed_or_injured"
    if following == "of" and statement.lower(index).endswith("ing"):
        return found
    return found if takes_object(statement, index, end) else None


def deed(statement: Statement, index: int) -> Measure | None:
    """What a noun does to those whom it is of: the murder of seven monks."""
    return deeds().get(statement.lower(index)) if statement.lower(index + 1) == "of" else None


def _along(statement: Statement, index: int, first: int) -> Measure | None:
    """The lot that others share: was killed along with three of her deckhands."""
    if statement.lower(index) != "with" or statement.lower(index - 1) not in ("along", "together"):
        return None
    for near in range(index - 2, max(first - 1, index - 25), -1):
        found = _participles().get(statement.lower(near))
        if found is not None:
            return found
    return None


def _counts_lives(statement: Statement, index: int, end: int) -> bool:
    return any(statement.lower(near) in ("lives", "life", "victims") for near in range(index + 1, min(end, index + 7)))


class _File(msgspec.Struct):
    origin: str
    deeds: dict[Measure, list[str]]
    harming: frozenset[str]
    objects: dict[Measure, list[str]]
    said_of: dict[Measure, list[str]]


@cache
def _file() -> _File:
    return msgspec.json.decode((resources.folder("lexicon") / "casualties.json").read_bytes(), type=_File)


def turned(lists: Mapping[Measure, list[str]]) -> dict[str, Measure]:
    """Each word of the lists with the name of its list."""
    return {word: name for name, words in lists.items() for word in words}


@cache
def deeds() -> Mapping[str, Measure]:
    """Nouns of what is done to people: murder, arrest."""
    return turned(_file().deeds)


@cache
def verbs() -> Mapping[str, Measure]:
    """Forms of the verbs that take people for their object."""
    return turned(_file().objects)


@cache
def words() -> frozenset[str]:
    """Every verb and noun of this module."""
    return frozenset((*deeds(), *verbs(), *_file().harming))


@cache
def _participles() -> Mapping[str, Measure]:
    return turned(_file().said_of)
