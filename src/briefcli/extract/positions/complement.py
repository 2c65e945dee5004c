"""What follows a verb that takes a position: its object, its addressee, an infinitive."""

from typing import NamedTuple

from briefcli.extract.clauses import objects
from briefcli.extract.positions import verb_frames
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    OBJECT_PRONOUN,
    OF,
    OF_NP,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    SUBJECT_PRONOUN,
    THAT,
    TIME,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.tokens import Token

_POSITIONS = lexicon.positions()
_PLACES = lexicon.people().place_prepositions

_ASKED_OR_PLANNED = _POSITIONS.asked_for | _POSITIONS.contested_plans | _POSITIONS.requested

_PRONOUNS = (OBJECT_PRONOUN, SUBJECT_PRONOUN)
_DIGITS_OF_YEAR = 4
"""Years of today have no fewer, and no more: agreed in 2015 to."""
_BEFORE_TIME = ("in", "on")
PARTED = ("down", "out")
"""Particles that may stand behind an object: turned it down, voted the bill down."""
_ADDRESSED_BY = (INFINITIVE, OF, PREPOSITION, THAT)
_NAME_BETWEEN_COMMAS = letters("COMMA NP COMMA")
_ING_NP_TO = letters("ING NP INFINITIVE")
# Anyone who saw it to come forward; anyone with a camera who has not spoken to us to do so.
_WHO_DID_TO = pattern("(?:[PREPOSITIONS] NP)?RELATIVE VP(?:NP|PREPOSITION NP){1,2}(?=INFINITIVE)")
_DONE_TO = (letters("VP INFINITIVE"), letters("PASSIVE INFINITIVE"))
_AND_NP = letters("COORDINATOR NP")
_IN_BRACKETS = letters("OPENING NP CLOSING")
_OPENS_ASIDE = (
    letters("COMMA NP"),
    letters("COMMA PREPOSITION"),
    letters("COMMA ING"),
    letters("COMMA RELATIVE"),
)
_LONGEST_ASIDE_CHUNKS = 8
"""Chunks between two commas behind an addressee; more are a clause of their own."""
_SAYS_WHO = NP + PREPOSITION + OF
_HANGS_ON_ADDRESSEE = (OF, INFINITIVE, PREPOSITION)
_BEHIND_PARTICLE = letters("NP QUOTATION ING THAT SUBORDINATOR INFINITIVE")


class Complement(NamedTuple):
    """What follows a verb, as indexes of chunks: what the position is about, and who is addressed."""

    content: int | None
    addressee: int | None = None


def is_to(phrases: Phrases, index: int) -> bool:
    """Whether an infinitive follows, even one whose verb is unknown."""
    kind = phrases.shape[index : index + 1]
    return kind == INFINITIVE or (kind == PREPOSITION and phrases.words(index)[0].lower == "to")


def beyond_time(phrases: Phrases, index: int) -> int:
    """The chunk after the time beside a verb: refused [last week] to sign; the same one where no time stands there."""
    particle = phrases.words(index)[0].lower if phrases.shape[index : index + 2] == IN_NP else ""
    at = index + (particle in _BEFORE_TIME or particle == "for")
    if particle == "in" and phrases.head(at).lower in _POSITIONS.agreed_in:
        return at + 1  # agreed in principle to sell
    year = phrases.span(at) if particle == "in" else None
    if year is not None and year.end - year.start == _DIGITS_OF_YEAR and phrases.head(at).lower.isdigit():
        return at + 1  # agreed in 2015 to raise it
    return at + 1 if is_time(phrases, at) else index


def beyond_manner(phrases: Phrases, index: int) -> int:
    """The object behind how or where a verb is done: condemned [in the strongest terms] the raid; the same chunk else.

    Only a determiner shows that a second noun phrase begins: demanded at a meeting in Lund an end to it.
    """
    at = index
    while phrases.shape[at : at + 2] == IN_NP and phrases.words(at)[0].lower in _POSITIONS.before_manner:
        terms = at + 2  # in the strongest “terms”, which may look like a verb
        is_terms = phrases.shape[terms : terms + 1] == VP and [word.lower for word in phrases.words(terms)] == ["terms"]
        at = terms + is_terms
    is_object = at > index and phrases.shape[at : at + 1] == NP
    return at if is_object and phrases.words(at)[0].tag in DETERMINERS + POSSESSIVE else index


def is_time(phrases: Phrases, index: int) -> bool:
    """Whether a noun phrase says when, how long or where something is said: Monday, years, court."""
    if phrases.shape[index : index + 1] != NP:
        return False
    behind = phrases.tokens[phrases.chunks[index].last :][:1]
    is_part = phrases.head(index).lower in ("early", "late") and any(token.tag == TIME for token in behind)
    return is_part or phrases.head(index).tag == TIME or phrases.head(index).lower in _POSITIONS.beside_that


def addressed(phrases: Phrases, index: int) -> Complement | None:
    """The addressee, and what follows: the board [to act]; the board [of sleeping]; the board."""
    shape = phrases.shape
    if shape[index : index + 2] == ING + NP and phrases.words(index + 1)[0].tag not in DETERMINERS:
        index += 1  # appealed to striking lecturers to return
    if shape[index : index + 2] == QUOTATION + NP and phrases.head(index + 1).tag != TIME:
        index += 1  # blamed the “lazy” council
    if shape[index : index + 1] != NP or _is_against(phrases, index):
        return Complement(index) if shape[index : index + 1] in (NP, QUOTATION) else None
    beyond = index + 1
    while shape[beyond : beyond + 2] in (IN_NP, OF_NP) and (
        shape[beyond + 2 : beyond + 3] in _HANGS_ON_ADDRESSEE
        or shape[beyond + 2 : beyond + 4] in _DONE_TO
        or shape[beyond + 2 : beyond + 6] == _IN_BRACKETS + INFINITIVE  # the Board of Roads (BR) to act
    ):
        if _is_beside_addressee(phrases, beyond) or _is_charge(phrases, index, beyond):
            break
        beyond += 2
    who = _WHO_DID_TO.match(shape, beyond)
    is_led = who is not None and shape[who.end() - 2] == PREPOSITION  # but: the man who wants the council to act
    if who is not None and (is_led or phrases.lemma(shape.index(VP, beyond)) not in verb_frames.of_verbs()):
        return Complement(who.end(), index)
    if shape[beyond : beyond + 3] == _ING_NP_TO:
        return Complement(beyond + 2, index)  # asked members opposing the bill to pay
    is_planned = shape[beyond : beyond + 2] in _DONE_TO and len(phrases.words(beyond)) == 1
    beyond += is_planned  # the organisers of a march planned for Monday to call the police
    if shape[beyond : beyond + 2] == _AND_NP:
        joined = beyond + 2 + 3 * (shape[beyond + 2 : beyond + 5] == _IN_BRACKETS)
        beyond = joined if shape[joined : joined + 1] == INFINITIVE else beyond  # told the mayor and the council to act
    if shape[beyond : beyond + 3] == _IN_BRACKETS:
        beyond += 3  # asked the Harbour Board (HB) to act
    behind = _beyond_aside(shape, beyond)
    if shape[beyond : beyond + 1] in _ADDRESSED_BY and not _is_where(phrases, index, beyond):
        is_part = behind is not None and shape[beyond : beyond + 2] in (IN_NP, OF_NP)
        return Complement(behind if is_part else beyond, index)
    is_named = shape[beyond : beyond + 3] == _NAME_BETWEEN_COMMAS and phrases.head(beyond + 1).tag == NAME
    if is_named and shape[beyond + 3 : beyond + 4] in _ADDRESSED_BY:
        return Complement(beyond + 3, beyond + 1)  # the minister, Ann Doe, to act
    return Complement(index) if behind is None else Complement(behind, index)


def _is_against(phrases: Phrases, noun: int) -> bool:
    """Whether “opposition” is urged, and no party: urged opposition to the plan; not: told the opposition."""
    is_bare = [word.lower for word in phrases.words(noun)] in (["opposition"], ["resistance"])
    return is_bare and phrases.shape[noun + 1 : noun + 2] == PREPOSITION and phrases.words(noun + 1)[0].lower == "to"


def _is_charge(phrases: Phrases, whom: int, particle: int) -> bool:
    """Whether a particle leads from somebody to what they are blamed for, or threatened with: for the death of Roe."""
    does = phrases.lemma(whom - 1) if whom else ""
    leads = phrases.words(particle)[0].lower
    if does == "accuse":
        return objects.is_charge(phrases, particle)
    return (does == "blame" and leads in ("for", "over")) or (does == "threaten" and leads == "with")


def _is_where(phrases: Phrases, whom: int, particle: int) -> bool:
    """Whether only where somebody is stands behind those who are blamed: blamed the council in Marsk."""
    is_in = phrases.shape[particle : particle + 2] == IN_NP and phrases.words(particle)[0].lower in _PLACES
    return is_in and whom > 0 and phrases.lemma(whom - 1) == "blame"


def _is_beside_addressee(phrases: Phrases, particle: int) -> bool:
    """Whether a particle leads to what is done: accused the board of acting in haste, told them as they left to eat."""
    done = phrases.head(particle + 1)
    is_doing = done.tag == ADJECTIVE and done.lower.endswith("ing")
    is_as = phrases.words(particle)[-1].lower == "as" and phrases.shape[particle + 2 : particle + 4] in _DONE_TO
    return is_doing or is_as


def _beyond_aside(shape: str, beyond: int) -> int | None:
    """What an addressee is to do behind an aside: ordered the firm, along with two others, to pay."""
    aside = beyond
    while shape[aside : aside + 2] in (IN_NP, OF_NP):
        aside += 2  # the Office for Students, the regulator in Orul, to act
    closes = shape.find(COMMA, aside + 1) if shape[aside : aside + 2] in _OPENS_ASIDE else -1
    if not 0 < closes - aside <= _LONGEST_ASIDE_CHUNKS:
        return None
    is_named = shape[aside + 1] == NP
    if is_named and shape[aside + 1 : closes].strip(_SAYS_WHO):
        return None
    leads = (INFINITIVE,) if is_named or aside > beyond else (INFINITIVE, OF, PREPOSITION)
    is_behind = closes + 1 < len(shape) and shape[closes + 1] in leads
    return closes + 1 if is_behind else None


def _is_adverb(token: Token, particle: str) -> bool:
    return token.tag == ADVERB and token.lower.endswith("ly") and token.lower != particle


def is_parted(phrases: Phrases, object_: int, particle: str = "") -> bool:
    """Whether the particle of a verb stands right behind its object, as an adverb: ruled a ban out."""
    if phrases.shape[object_ : object_ + 1] not in (NP, THAT) or phrases.chunks[object_].last >= len(phrases.tokens):
        return False
    if not particle and phrases.shape[object_ + 1 : object_ + 2] == PREPOSITION:
        return phrases.words(object_ + 1)[-1].lower in PARTED and phrases.shape[object_ + 2 : object_ + 3] != NP
    behind = phrases.tokens[phrases.chunks[object_].last]
    is_apart = object_ + 1 == len(phrases.chunks) or phrases.chunks[object_ + 1].first > phrases.chunks[object_].last
    return is_apart and (behind.lower == particle if particle else behind.lower in PARTED)


def behind_particle(phrases: Phrases, verb: int, particle: str) -> int | None:
    """The chunk after a verb and its particle."""
    place = phrases.chunks[verb].last
    object_ = verb + 1
    if particle in PARTED and is_parted(phrases, object_, particle):
        is_asked = particle == "out" or phrases.head(object_).tag != NOUN
        return object_ if is_asked or phrases.head(object_).lower in _ASKED_OR_PLANNED else None
    if phrases.shape[object_ : object_ + 2] == IN_NP[::-1] and phrases.words(object_)[-1].tag in _PRONOUNS:
        is_apart = phrases.words(object_ + 1)[-1].lower == particle and particle in PARTED
        return object_ if is_apart and phrases.shape[object_ + 2 : object_ + 3] != NP else None
    if phrases.shape[object_ : object_ + 1] == PREPOSITION and phrases.words(object_)[-1].lower == particle:
        between = phrases.tokens[place : phrases.chunks[object_].first]
        place = phrases.chunks[object_].last - 1 if any(token.tag == TIME for token in between) else place
    is_beside = place < len(phrases.tokens) and phrases.tokens[place].lower == particle
    if not is_beside and particle in PARTED and phrases.shape[object_ : object_ + 2] == IN_NP[::-1]:
        is_apart = phrases.words(object_ + 1)[-1].lower == particle and phrases.shape[object_ + 2 : object_ + 3] != NP
        is_asked = phrases.head(object_).lower in _ASKED_OR_PLANNED
        return object_ if is_apart and is_asked else None  # turned the offer down; but not the volume
    while phrases.tokens[place : place + 1] and _is_adverb(phrases.tokens[place], particle):
        place += 1  # appealed directly to voters
    if place >= len(phrases.tokens) or phrases.tokens[place].lower != particle:
        return None
    index = next((later for later in range(verb + 1, len(phrases.chunks)) if phrases.chunks[later].first > place), None)
    return index if index is not None and phrases.shape[index] in _BEHIND_PARTICLE else None
