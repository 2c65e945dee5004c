"""The gate: whether a party or a phrase is somebody who can be listed, speak or hold a position, and why not.

A person has shown it (`evidence`). A body is a listed one, ends in a word for bodies, or acts as somebody twice. A
phrase without a name stands for somebody by its noun: a role, people, a body. Whoever does not pass is left open.
"""

from itertools import takewhile

import msgspec

from briefcli import regexes
from briefcli.extract.people import evidence, role_nouns
from briefcli.extract.people.mentions import VESSELS
from briefcli.extract.people.name_words import is_everyday
from briefcli.extract.people.party import Party
from briefcli.extract.people.register import Register
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COORDINATOR,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    TIME,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

_FEWEST_DEEDS = 2
"""So often a name of which nothing is known acts as somebody before it is a body; one verb is soon misread."""
_ACCOUNT = regexes.compile(r"@\w{3,}|[a-z][a-z_.-]{3,}\d{1,4}")
"""What the accounts of readers are called; shorter ones are products and numbers: g7, mp3."""
_MOST_WORDS_OF_COUNTED = 6
"""Words from “of” to the noun behind a number: two of his former aides."""
_IN_HEAD = letters("DETERMINERS NOMINAL NUMBER GENITIVE UNDECIDED_VERB PARTICIPLE ADVERB TIME GERUND")
_ENDINGS_OF_PEOPLE = tuple(_FIGURES.endings_of_people)
_ES_BEHIND = ("sses", "ches")
_ENDINGS_WITHOUT_PLURAL = tuple(_PEOPLE.endings_without_plural)
_WORDS_OF_NATION = 2
"""“The” and an adjective stand for a people: the Dutch; the Dutch bakers do not."""
_ENDINGS_OF_IDEAS = tuple(_PEOPLE.abstract_endings)

_OF_THINGS = frozenset(("word for places, things and events", "participle with a hyphen", *VESSELS))


class Verdict(msgspec.Struct, frozen=True):
    """Whether something is somebody, the rule that decides, and if it is nobody the reason in words."""

    is_somebody: bool
    rule: str
    because: str | None = None


class Phrase(msgspec.Struct, frozen=True):
    """A noun phrase to be judged: the tokens of its sentence, those that it has, its head, and its words."""

    tokens: tuple[Token, ...]
    first: int
    last: int
    head: int
    words: str

    @property
    def word(self) -> str:
        """Its head, in small letters."""
        return self.tokens[self.head].lower

    def __str__(self) -> str:
        """All of it, without the capital that it has from beginning a sentence."""
        begins = self.first == 0 and self.tokens[0].tag != NAME and self.tokens[0].lower not in _TEXT.nationalities
        return self.words[0].lower() + self.words[1:] if begins else self.words


def party(one: Party) -> Verdict:
    """Whether a party is somebody: a person, a state, or a body that shows itself as one."""
    decided = rules.first(PARTIES, one)
    if decided is not None:
        return Verdict(True, decided.rule)
    return Verdict(False, rules.tell(UNKNOWN_NAME), one.open_because or f"nothing shows who or what {one.name} is")


def phrase(register: Register, tokens: tuple[Token, ...], first: int, last: int) -> Verdict:
    """Whether the tokens `first` to `last` of a sentence stand for somebody; a name in them for its party."""
    whole = Span(tokens[first].start, tokens[last - 1].end)
    who = register.speaker(whole)
    if who is not None and party(who).is_somebody:
        return party(who)
    place = Phrase(tokens, first, last, _head(tokens, first, last), register.words(whole))
    is_thing = place.word in _PEOPLE.pronouns_of_things
    is_thing = is_thing or place.word in _PEOPLE.nobody
    if last - first == 1 and (is_thing or place.word in _TEXT.subject_pronouns):
        return Verdict(not is_thing, PRONOUN, f"“{place}” names nobody" if is_thing else None)
    decided = rules.first(PHRASES, place)
    if decided is not None:
        return Verdict(not decided.found, decided.rule, decided.found or None)
    if who is not None:
        return party(who)
    return Verdict(False, rules.tell(UNKNOWN_PHRASE), f"nothing shows that “{place}” is somebody")


def _head(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The noun of a phrase: the last nominal word before what depends on it, "a member of the board".

    It is the second noun where the first only says how many: half of the bakers, two of the bakers.
    """
    end = first
    while end < last and (
        tokens[end].tag in _IN_HEAD or _joins_adjectives(tokens, first, end) or _joins_owners(tokens, end, last)
    ):
        end += 1
    is_some = first < end < last - 1 and tokens[end].tag == OF and tokens[end + 1].tag != OBJECT_PRONOUN
    if is_some and (is_quantity(tokens[end - 1].lower) or tokens[end - 1].tag == NUMBER):
        return _head(tokens, end + 1, last)
    nominal = [index for index in range(first, end) if tokens[index].tag in NOMINAL]
    return nominal[-1] if nominal else max(first, end - 1)


def _joins_adjectives(tokens: tuple[Token, ...], first: int, place: int) -> bool:
    """Whether a word joins adjectives of one noun: Orul's political and military leaders."""
    return tokens[place].tag == COORDINATOR and place > first and tokens[place - 1].tag == ADJECTIVE


def _joins_owners(tokens: tuple[Token, ...], place: int, last: int) -> bool:
    """Whether a word joins the names of those whose bodies a noun behind it tells of: the Lund and Orul councils."""
    beside = tuple(token.tag for token in tokens[place - 1 : place + 2 : 2])
    return tokens[place].tag == COORDINATOR and beside == (NAME, NAME) and tokens[last - 1].tag == NOUN


def is_quantity(word: str) -> bool:
    """Whether a word in small letters only says how many of those named after it: most, half, two-thirds."""
    return word in _TEXT.standing_alone or word in _PEOPLE.shares or word in _PEOPLE.parts_of_many


def _is_person(one: Party) -> bool | None:
    return True if one.kind == "person" else None


def _is_state(one: Party) -> bool | None:
    return True if one.kind == "state" else None


def _is_body(one: Party) -> bool | None:
    return True if one.kind == "group" or one.rule in evidence.OF_BODIES else None


def _acts(one: Party) -> bool | None:
    return True if one.rule not in _OF_THINGS and one.deeds >= _FEWEST_DEEDS else None


def _are_people(one: Party) -> bool | None:
    """Whether a name ends with a word for people: Marsk MPs, Harbour Union members; or is a side of the house."""
    last = one.name.rpartition(" ")[2].lower()
    if one.name.lower() in _PEOPLE.sides_of_chamber or last == "opposition":
        return True  # the Federal Opposition
    return True if " " in one.name and last.endswith("s") and one.rule not in _OF_THINGS and is_people(last) else None


def _some_of_people(place: Phrase) -> str | None:
    """Two of them, two of his aides; not two of the trucks."""
    head, behind = place.tokens[place.head], place.tokens[place.head + 1 : place.head + 1 + _MOST_WORDS_OF_COUNTED]
    is_some = head.tag == NUMBER or place.word in _NUMBERS.small
    if not is_some or not behind or behind[0].tag != OF:
        return None
    counted = behind[1:2] if behind[1:] and behind[1].tag == OBJECT_PRONOUN else ()
    nouns = counted or tuple(takewhile(lambda token: token.tag in _IN_HEAD, behind[1:]))
    if not nouns:
        return None
    is_meant = nouns[-1].lower in ("them", "us") or role_nouns.is_role(nouns[-1]) or is_people(nouns[-1].lower)
    return "" if is_meant else None


def _crowd(place: Phrase) -> str | None:
    """Thousands; tens of thousands; not: the thousands, 10 millions."""
    words = [token.lower for token in place.tokens[place.first : place.head + 1]]
    is_many = words[-1] in _PEOPLE.counted_without_noun and (len(words) == 1 or words[1:2] == ["of"])
    return "" if is_many and all(word == "of" or word in _PEOPLE.shares for word in words) else None


def _number(place: Phrase) -> str | None:
    head = place.tokens[place.head]
    is_number = head.tag == NUMBER or place.word in _PEOPLE.shares
    return f"“{place}” is a number" if is_number else None


def _who(place: Phrase) -> str | None:
    behind = [token.lower for token in place.tokens[place.last : place.last + 2]]
    at = 1 if behind[:1] == [","] else 0
    before = place.tokens[max(0, place.first - 1) : place.first]
    if place.tokens[place.head].tag == NUMBER and [token.lower for token in before] == ["in"]:
        return None  # four in 10 who
    return "" if behind[at : at + 1] in (["who"], ["whom"]) else None


def opens_nobody(words: str) -> bool:
    """Whether a subject is nobody, or whoever it may be: no baker, whoever says so."""
    first = words.partition(" ")[0].lower()
    return first in _PEOPLE.nobody or first in _PEOPLE.unknown_persons


def _nobody(place: Phrase) -> str | None:
    return f"“{place}” names nobody" if opens_nobody(place.tokens[place.first].lower) else None


def _those(place: Phrase) -> str | None:
    behind = place.tokens[place.first + 1 : place.first + 2]
    is_those = place.tokens[place.first].lower == "those" and all(token.lower.endswith("ing") for token in behind)
    return "" if is_those else None


def _account(place: Phrase) -> str | None:
    return "" if _ACCOUNT.fullmatch(place.word) else None


def _two_phrases(place: Phrase) -> str | None:
    inner = place.tokens[place.first : place.head]
    is_cut = any(token.tag == NOUN and token.lower in _PEOPLE.before_bare_clauses for token in inner)
    return f"“{place}” is a thing and the beginning of a clause" if is_cut else None


def _role(place: Phrase) -> str | None:
    is_short = place.word in _PEOPLE.titles_written_out and place.words.endswith(place.word.upper())  # the PM
    return "" if is_short or role_nouns.is_role(place.tokens[place.head]) or place.word in _PEOPLE.kin else None


def _people(place: Phrase) -> str | None:
    before = (token.lower for token in place.tokens[place.first : place.head])
    is_prominent = place.word == "figures" and not _PEOPLE.prominent.isdisjoint(before)  # senior opposition figures
    is_people_at_large = place.word in _PEOPLE.communities or _is_nation(place)
    return "" if is_prominent or is_people_at_large or is_people(place.word) else None


def _is_nation(place: Phrase) -> bool:
    """Whether “the” and an adjective that has no plural stand for a people: the Dutch, the Chinese."""
    words = [token.lower for token in place.tokens[place.first : place.last]]
    nation = words[-1] if words[:1] == ["the"] and len(words) == _WORDS_OF_NATION else ""
    return nation in _TEXT.nationalities and nation.endswith(_ENDINGS_WITHOUT_PLURAL)


def is_people(word: str) -> bool:
    """Whether a noun in small letters is one for people: villagers, nurses, others."""
    if word in _PEOPLE.no_people or word in _FIGURES.money or word in _FIGURES.measures:
        return False
    if (
        word in _FIGURES.people_counted
        or word in _PEOPLE.unnamed
        or f"{word}s" in _PEOPLE.unnamed
        or word.removesuffix("s") in _SPEECH.sides
        or word in _TEXT.standing_alone
        or word == "others"
    ):
        return True
    one = word.removesuffix("es" if word.endswith(_ES_BEHIND) else "s")  # waitresses, coaches
    lists = (_PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.kin, _FIGURES.person_nouns)
    is_plural = one != word and any(one in known for known in lists)
    return is_plural or word.endswith(_ENDINGS_OF_PEOPLE)


def _thing_in_names(place: Phrase) -> str | None:
    is_thing = place.tokens[place.head].tag == NOUN and place.word in _PEOPLE.things_in_names
    is_thing = is_thing and place.word not in _CLAUSES.documents  # a survey found
    return f"“{place}” is a thing" if is_thing and not _is_chamber(place) else None


def _is_chamber(place: Phrase) -> bool:
    """Whether a phrase is a chamber of a parliament: the upper house, a House of Lords committee."""
    before = place.tokens[max(place.first, place.head - 1)].lower
    behind = place.tokens[place.head + 1 : place.head + 3]
    is_named = len(behind) > 1 and behind[0].tag == OF and behind[1].lower in _PEOPLE.members_of_houses
    return place.word == "house" and (is_named or before in _PEOPLE.kinds_of_houses)


def _body(place: Phrase) -> str | None:
    word = place.word
    if _TEXT.compound_nouns.get(place.tokens[place.head - 1].lower) == word.removesuffix("s"):
        return ""  # a think tank
    one = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    known = (_PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.premises, _PEOPLE.called_states)
    if word in _PEOPLE.things_in_names and not _is_chamber(place):
        return None
    return "" if word == "state" or any(form in words for words in known for form in (word, one)) else None


def _body_for(place: Phrase) -> str | None:
    """The body that speaks for traders, for which no list has a name, the governing body; but a body was found."""
    if place.word != "body":
        return None
    before = place.tokens[max(place.first, place.head - 1)]
    if before.lower in _PEOPLE.kinds_of_bodies or before.tag == NAME:
        return ""  # the UN body
    words = [token.lower for token in place.tokens[place.head + 1 : place.head + 4]]
    words = words[1:] if words[:1] in (["that"], ["which"]) else words
    return "" if words[:1] and words[0] in _CLAUSES.stands_for else None


def _document(place: Phrase) -> str | None:
    return f"“{place}” is written by somebody, and is nobody" if place.word in _CLAUSES.documents else None


def _statement(place: Phrase) -> str | None:
    return f"“{place}” is said by somebody, and is nobody" if place.word in _CLAUSES.statements else None


def _time(place: Phrase) -> str | None:
    is_time = place.tokens[place.head].tag == TIME or place.word.removesuffix("s") in _PEOPLE.spans
    return f"“{place}” is a time" if is_time else None


def is_idea(head: Token) -> bool:
    """Whether a noun is one for what is done, felt or thought, by its ending: opposition, warming."""
    return head.tag == GERUND or (head.tag == NOUN and head.lower.endswith(_ENDINGS_OF_IDEAS))


def _idea(place: Phrase) -> str | None:
    is_thing = is_idea(place.tokens[place.head])
    return f"“{place}” is a thing that is done, felt or thought" if is_thing else None


def _everyday(place: Phrase) -> str | None:
    is_thing = is_everyday(place.word) and place.word not in _TEXT.nationalities  # the Kenyan said
    is_thing = is_thing and not _is_chamber(place)
    return f"“{place}” is a thing" if is_thing else None


PARTIES = (
    Row(
        "somebody by being a person",
        "Whoever is shown to be a person is somebody.",
        'Ann Quill said: "We are ready to pay for it."',
        'Villagers said: "We are ready to pay for it."',
        _is_person,
    ),
    Row(
        "somebody by being a state",
        "A state is somebody.",
        'Norway said: "We are ready to pay for it."',
        'Ann Quill said: "We are ready to pay for it."',
        _is_state,
    ),
    Row(
        "somebody by being a body",
        "A body that is listed, or has a word for bodies in its name, is somebody.",
        'The Marsk Ferry Union said: "We are ready to pay for it."',
        'Ann Quill said: "We are ready to pay for it."',
        _is_body,
    ),
    Row(
        "somebody by deeds",
        "A name of which nothing is known is somebody’s where it speaks or acts as somebody twice.",
        'Orul Quill said: "We are ready to pay for it." Later Orul Quill replied. The quill was old.',
        'Orul Quill said: "We are ready to pay for it." The quill was old.',
        _acts,
    ),
    Row(
        "people with a name",
        "A name that ends with a word for people is somebody’s.",
        'Marsk MPs said: "We are ready to pay for it."',
        'Marsk PPs said: "We are ready to pay for it."',
        _are_people,
    ),
)
PHRASES = (
    Row(
        "nobody",
        "What opens with “no”, “neither”, “any” or “whoever” is nobody.",
        'Neither baker said: "We are ready to pay for it."',
        'The baker said: "We are ready to pay for it."',
        _nobody,
    ),
    Row(
        "somebody by who",
        "Whatever has “who” after it is somebody.",
        'The voice who called said: "We are ready to pay for it."',
        'The voice said: "We are ready to pay for it."',
        _who,
    ),
    Row(
        "those who do something",
        "“Those” with a form in -ing stands for somebody.",
        'Those working on the pier said: "We are ready to pay for it."',
        'The working on the pier said: "We are ready to pay for it."',
        _those,
    ),
    Row(
        "name of an account",
        "A word in small letters that ends in digits, or opens with an @, is what somebody calls himself.",
        'In May quillreed7 wrote: "We are ready to pay for it."',
        'In May quills wrote: "We are ready to pay for it."',
        _account,
    ),
    Row(
        "noun with a clause",
        "A noun for a reason or a way with a clause after it is nobody.",
        'The reason bakers said: "We are ready to pay for it."',
        'The bakers said: "We are ready to pay for it."',
        _two_phrases,
    ),
    Row(
        "some of several people",
        "A number before “of” and several people stands for some of them.",
        'Two of the bakers said: "We are ready to pay for it."',
        'Two of the kettles said: "We are ready to pay for it."',
        _some_of_people,
    ),
    Row(
        "role",
        "A noun for a role, a profession or kin stands for somebody.",
        'A baker said: "We are ready to pay for it."',
        'A kettle said: "We are ready to pay for it."',
        _role,
    ),
    Row(
        "people",
        "A noun for people stands for somebody.",
        'Villagers said: "We are ready to pay for it."',
        'Kettles said: "We are ready to pay for it."',
        _people,
    ),
    Row(
        "thing that bodies are named after",
        "A noun for a thing that bodies have in their names, too, is nobody.",
        'The surveys said: "We are ready to pay for it."',
        'The unions said: "We are ready to pay for it."',
        _thing_in_names,
    ),
    Row(
        "noun for bodies",
        "A noun for a body stands for somebody.",
        'A council said: "We are ready to pay for it."',
        'A kettle said: "We are ready to pay for it."',
        _body,
    ),
    Row(
        "body for somebody",
        "A “body” that represents or speaks for somebody stands for somebody.",
        'The body that speaks for bakers said: "We are ready to pay for it."',
        'The body that washed up said: "We are ready to pay for it."',
        _body_for,
    ),
    Row(
        "document",
        "What is written is nobody, though words may stand in it.",
        'A letter said: "We are ready to pay for it."',
        'A baker said: "We are ready to pay for it."',
        _document,
    ),
    Row(
        "statement",
        "What somebody says is nobody.",
        'Her comments said: "We are ready to pay for it."',
        'A baker said: "We are ready to pay for it."',
        _statement,
    ),
    Row(
        "many without a noun",
        "Thousands, or tens of thousands, stand for so many people.",
        'Thousands said: "We are ready to pay for it."',
        'The thousands said: "We are ready to pay for it."',
        _crowd,
    ),
    Row(
        "number",
        "A number is nobody.",
        'Two-thirds said: "We are ready to pay for it."',
        'A baker said: "We are ready to pay for it."',
        _number,
    ),
    Row(
        "time",
        "A time is nobody.",
        'The night said: "We are ready to pay for it."',
        'A baker said: "We are ready to pay for it."',
        _time,
    ),
    Row(
        "idea",
        "What is done, felt or thought is nobody.",
        'The decision said: "We are ready to pay for it."',
        'A baker said: "We are ready to pay for it."',
        _idea,
    ),
    Row(
        "everyday thing",
        "An everyday thing is nobody.",
        'The war said: "We are ready to pay for it."',
        'A baker said: "We are ready to pay for it."',
        _everyday,
    ),
)
UNKNOWN_NAME = Rule(
    "name of nobody",
    "A name that shows neither a person nor a body is left open.",
    'Orul said: "We are ready to pay for it."',
    'Ann Doe said: "We are ready to pay for it."',
)
UNKNOWN_PHRASE = Rule(
    "phrase of nobody",
    "A phrase whose noun is none for people, roles or bodies is left open.",
    'Kettles said: "We are ready to pay for it."',
    'Villagers said: "We are ready to pay for it."',
)
DOCUMENT = "document"
"""The rule for what is nobody, but may be where words stand: the memo."""
PRONOUN = "pronoun"
"""What a verdict on a pronoun has for a rule; who it stands for is decided elsewhere."""
