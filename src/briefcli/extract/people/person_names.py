"""Names that are a person's by their words: a given name, an initial, a particle, a family name or its ending."""

from briefcli import regexes
from briefcli.extract.people.name_words import Named, is_everyday, is_given
from briefcli.extract.people.party import PartyKind
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import DETERMINERS, THIRD_PERSON

_CLAUSES = lexicon.clauses()
_FAMILY_NAMES = lexicon.family_names()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_FAMILY_ENDINGS = tuple(_FAMILY_NAMES.family_name_endings)
_MEMBERS = lexicon.speech().members_of_parties
_SHORTEST_FAMILY_NAME_LETTERS = 5
"""A shorter word with the ending of a family name is mostly none: Nova, Gov."""
_INITIAL = regexes.compile(r"[A-Z]\.(?:-?[A-Z]\.)*")
NAME_WORDS = range(2, 5)
"""How many words the name of a person has, where nothing else is known of it."""
_LONGEST_INITIALS = 2
"""A last word of so many letters is no family name: Super Bowl I., Channel 4 TV."""
_ARABIC = regexes.compile(r"(?:[Aa][dlnrst]|[Aa]sh|[Ee]l)-[A-Z]")


def given_name(named: Named) -> PartyKind | None:
    """A given name in front: Ann Quill."""
    if len(named.words) == 1 or not (is_given(named.tokens[0].lower) or _is_called_for_virtue(named)):
        return None
    if len(named.words) == NAME_WORDS.start and _is_saying(named.tokens[-1].lower):
        return None  # Ann Wants to Dance
    if named.tokens[0].lower == "christian" and _is_of_faith(named):
        return None
    is_particle = named.tokens[0].lower in _PEOPLE.name_particles and len(named.words) == NAME_WORDS.start
    if is_particle and named.before is not None and named.before.lower in _PEOPLE.before_whereabouts | {"in"}:
        return None  # in Al Marsk
    if len(named.words[0]) > _LONGEST_INITIALS and named.words[0].isupper() and named.words[-1].istitle():
        return None  # IDA Marsk
    if len(named.words) > NAME_WORDS.start and _ends_in_short_form(named.words):
        return None  # Brent Libraries SOS
    is_owned = named.before is not None and named.before.tag in DETERMINERS
    if is_owned and len(named.words) == NAME_WORDS.start and _are_several(named.tokens[-1].lower):
        return None  # its Marine Commandos
    # Virginia Democrats; but Georgia Doe.
    is_place = named.tokens[0].lower in _PEOPLE.places and any(is_everyday(one.lower) for one in named.tokens[1:])
    return None if is_place else "person"


def _is_called_for_virtue(named: Named) -> bool:
    """Whether a name is a virtue and a word of no other meaning: Faith Doe; but not Faith Group, Hope Harbour Town."""
    first, *rest = (token.lower for token in named.tokens)
    is_one = len(rest) == 1 and first in _PEOPLE.given_names_of_virtues and not named.words[0].isupper()
    return is_one and not is_everyday(rest[0]) and rest[0] not in _PEOPLE.places


def _are_several(word: str) -> bool:
    """Whether a word is what several persons are, and no family's name: commandos; but not Masters."""
    one = word.removesuffix("s")
    if word in _MEMBERS:
        return True  # an Orlando Republican
    is_known = word in _FAMILY_NAMES.all or word in _PEOPLE.also_surnames
    return one != word and not is_known and (one in _PEOPLE.occupations or one in _PEOPLE.unnamed)


def _ends_in_short_form(words: tuple[str, ...]) -> bool:
    """Whether only the last word of a name has capitals throughout, as the short form of a body has."""
    last = words[-1]
    is_short = last.isalpha() and last.isupper() and len(last) > _LONGEST_INITIALS and not words[0].isupper()
    return is_short and last.lower() not in _PEOPLE.post_nominals | _PEOPLE.name_suffixes


def _is_of_faith(named: Named) -> bool:
    """Whether “Christian” opens the name of a party or a people: Christian Democrats, Christian South Marskers."""
    behind = [token.lower for token in named.tokens[1:]]
    are_many = any(word.endswith("s") and word.removesuffix("s") in _MEMBERS for word in behind)
    return are_many or (len(behind) > 1 and (behind[0] in _TEXT.adjectives or behind[0] in _PEOPLE.compass))


def _is_saying(word: str) -> bool:
    """Whether a word is the form of a verb of saying or wanting, of which no family has its name: wants, tells."""
    verb = _VERBS.get(word)
    if verb is None or THIRD_PERSON not in verb.forms or word in _FAMILY_NAMES.all or word in _PEOPLE.also_surnames:
        return False
    return verb.lemma in _CLAUSES.complement or verb.lemma in _CLAUSES.wishes


def initial(named: Named) -> PartyKind | None:
    """An initial: Doe B. Roe, J. K. Roe, W. Mark Price; but not the U.S. Navy."""
    if named.opens_as_thing or len(named.words) == 1 or len(named.words[-1]) <= _LONGEST_INITIALS:
        return None
    if named.words[0].lower() in _PEOPLE.dotted:
        return None
    is_called = _INITIAL.fullmatch(named.words[0]) is not None and len(named.words) in NAME_WORDS
    own = (word for word in named.words[1:-1] if not (_INITIAL.fullmatch(word) or is_given(word.lower())))
    if is_called and len(named.words) > NAME_WORDS.start and next(own, None) is None:
        return "person"  # W. Mark Doe, J. J. Price
    if any(is_everyday(token.lower) for token in named.tokens):
        return None
    return "person" if any(_INITIAL.fullmatch(word) for word in named.words[:-1]) else None


def particle(named: Named) -> PartyKind | None:
    """A particle inside: Orul van der Quill, Orul bin Quill, Orul al-Quill."""
    if named.opens_as_thing or is_everyday(named.tokens[-1].lower):
        return None
    inside = any(word in _PEOPLE.person_particles for word in named.words[:-1])
    return "person" if inside or (_ARABIC.match(named.words[-1]) and len(named.words) > 1) else None


def family_name(named: Named) -> PartyKind | None:
    """A family name at the end, or one that stands in front: Orul Nguyen, Kim Orul."""
    if len(named.words) not in NAME_WORDS or named.opens_as_thing:
        return None
    last, first = named.tokens[-1].lower, named.tokens[0].lower
    if last in _PEOPLE.name_suffixes and len(named.words) > NAME_WORDS.start:
        return "person"  # Orul Quill Jr.
    if last in _FAMILY_NAMES.all or any(part in _FAMILY_NAMES.all for part in last.split("-")):
        return "person"
    return "person" if first in _FAMILY_NAMES.in_front and not is_everyday(last) else None


def double_name(named: Named) -> PartyKind | None:
    """Two last names with a hyphen: Orul Quill-Reed; but not the Marsk-Orul road."""
    if len(named.words) not in NAME_WORDS or named.opens_as_thing:
        return None
    parts = named.words[-1].split("-")
    is_double = len(parts) == 2 and all(part[:1].isupper() and part[1:].islower() for part in parts)
    return "person" if is_double and not any(is_everyday(part.lower()) for part in parts) else None


def family_ending(named: Named) -> PartyKind | None:
    """The ending of a family name: Orul Marskopoulos."""
    last = named.tokens[-1].lower
    if len(named.words) not in NAME_WORDS or len(last) < _SHORTEST_FAMILY_NAME_LETTERS or named.opens_as_thing:
        return None
    return "person" if last.endswith(_FAMILY_ENDINGS) and not is_everyday(last) else None
