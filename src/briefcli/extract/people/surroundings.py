"""What the words around a name show: a person, or else a place or a thing."""

from typing import NamedTuple

import msgspec

from briefcli.extract.people.name_words import Named, is_everyday, is_given
from briefcli.extract.people.party import PartyKind
from briefcli.extract.people.role_nouns import is_one_person, is_role
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    AUXILIARIES,
    COMMA,
    DETERMINER,
    FINITE,
    GENITIVE,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OTHER,
    PREPOSITIONS,
    QUOTATION,
    STOP,
    TO,
    letters,
)
from briefcli.extract.text.rules import Decision, Row, Rule
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_FEWEST_TOKENS_IN_FRONT = 2
"""A noun and “of”."""
_BEFORE_STAFF = NOMINAL + DETERMINER
_REACH_WORDS = 5
"""Words after a name in which its verb, or what it owns, stands: has not yet replied; Dolna's new foreign minister."""
_LONGEST_ASIDE_WORDS = 24
"""Words between two commas behind a name that opens its sentence, before its verb."""
_REACH_TO_WORD_WORDS = 8
"""Words after a verb in which the word stands that it puts on something: described the plan for the pier as “daft”."""
_MOST_WORDS_BEFORE_AS = 5
"""Words from “identified” to “as”: identified one of the men as."""
_WORDS_OF_FULL_NAME = 2
_FEWEST_LETTERS_OF_NAME = 3
"""Letters of each word of a name that only an adjective of a nation shows."""
_OLDEST_YEARS = 120
"""A higher number after a name is no age."""
_PEOPLES = _PEOPLE.compatriots.union(*lexicon.posts().nations.values())
_BEHIND_AGE = frozenset((",", ".", ";", ""))
_FOR = frozenset({"for"})
_ENDS_SPEECH = letters("QUOTATION COMMA")
_BEHIND_OWNER = letters("GENITIVE NOUN")
AGED = "age after the name"
"""The rule by which an age shows a person, whatever the last word of the name says of every day."""
_IN_DESCRIPTION = letters("ADJECTIVE NOUN")
_BEHIND_NAMED = letters("FINITE AUXILIARY MODAL COMMA STOP SEMICOLON COORDINATOR RELATIVE OPENING DASH PREPOSITIONS")
_SHOWS_NOTHING = letters("NAME COORDINATOR OPENING CLOSING STOP COLON DASH GENITIVE SEMICOLON")
"""Before a name one of these shows neither a person nor a place."""
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_BEFORE_SAYING = letters("AUXILIARIES ADVERB TIME")
_BEHIND_MEDIUM = letters("STOP COMMA COLON SEMICOLON TIME PREPOSITION")
"""What follows a paper or a station that somebody has told something, and hardly a person."""
_LONGEST_BYLINE_TOKENS = 12
"""Tokens of who wrote a report, for whom and where: By Ann Doe and Bob Roe, Marsk News, in Orul."""
_IN_BYLINE = letters("NOMINAL COMMA COORDINATOR OF PREPOSITION")
_SAYS = letters("FINITE PARTICIPLE")


def word_before(tokens: tuple[Token, ...], start: int) -> Token | None:
    """The token before a name, without marks such as those of Markdown."""
    while start and tokens[start - 1].tag == OTHER:
        start -= 1
    return tokens[start - 1] if start else None


def owns_one_of(tokens: tuple[Token, ...], end: int, things: frozenset[str]) -> bool:
    """Whether a name has what states or places have: Dolna's foreign minister, Lund's streets."""
    if end >= len(tokens) or tokens[end].tag != GENITIVE:
        return False
    for token in tokens[end + 1 : end + 1 + _REACH_WORDS]:
        if token.lower in things:
            return True
        if token.tag not in NOMINAL:
            return False
    return False


def names_place(tokens: tuple[Token, ...], lead: int, end: int) -> bool:
    """Whether the nouns beside a name are those of a place which has the name.

    Ann Doe village, Ann Doe police station; the village of Ann Doe; Ann Doe, a hamlet in the north.
    """
    is_behind_noun = lead > 1 and tokens[lead - 1].tag == OF and tokens[lead - 2].lower in _PEOPLE.nouns_of_settlements
    if is_behind_noun and (end >= len(tokens) or tokens[end].tag not in _BEHIND_OWNER):
        return True
    if end >= len(tokens) or tokens[end].tag != NOUN:
        return _is_described_as_place(tokens, end)
    is_station = tokens[end].lower == "police" and end + 1 < len(tokens) and tokens[end + 1].lower == "station"
    is_office = end + 1 < len(tokens) and is_role(tokens[end + 1])  # they appointed Ann Doe county commissioner
    is_part = end + 1 < len(tokens) and tokens[end + 1].tag == NOUN and tokens[end].lower in _PEOPLE.organisations
    is_place = tokens[end].lower in _PEOPLE.behind_names_of_places and not is_office
    return is_station or (is_place and not is_part)  # not: the Ann Doe museum plan


def _is_described_as_place(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a comma and a noun for a place follow a name: , a hamlet in the north; not: , the town clerk."""
    if "".join(token.tag for token in tokens[end : end + 2]) != COMMA + DETERMINER:
        return False
    last = end + 2
    while last < len(tokens) and tokens[last].tag in _IN_DESCRIPTION:
        last += 1
    is_owner = last < len(tokens) and tokens[last].tag == GENITIVE  # Ann Doe, the town's manager
    return last > end + 2 and not is_owner and tokens[last - 1].lower in _PEOPLE.nouns_of_settlements


def is_street(named: Named, tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether the words around a name that may be a street's show one: on Joe Lane, closed Joe Lane."""
    if len(named.words) == 1 or named.is_titled or named.tokens[-1].lower not in _PEOPLE.also_surnames:
        return False
    before = named.before.lower if named.before is not None else ""
    if before in _PEOPLE.before_whereabouts or lexicon.lemma(before) in _PEOPLE.done_to_streets:
        return True
    is_of = before in ("from", "of") and start > 1
    if is_of and (tokens[start - 2].tag == COMMA or tokens[start - 2].lower in _PEOPLE.of_places):
        return True  # residents of Joe Lane; Ann Doe, 68, of Joe Lane
    is_in = end + 1 < len(tokens) and tokens[end].lower == "in" and tokens[end + 1].tag == NAME
    if is_of and is_in and named.tokens[-1].lower == "street":
        return True  # officers from Joe Street in Lund
    behind = end + 1 if end < len(tokens) and tokens[end].tag in AUXILIARIES else end
    if behind >= len(tokens):
        return False
    return tokens[behind].lower in _PEOPLE.of_places or lexicon.lemma(tokens[behind].lower) in _PEOPLE.done_to_streets


def is_street_of_title(named: Named, tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a title and a word for a street are the name of one: on Judge Street; but not: Judge Street said."""
    if len(named.words) > 1 or not named.titles or named.tokens[0].lower not in _PEOPLE.also_surnames:
        return False
    before = named.before.lower if named.before is not None else ""
    behind = end + 1 if end < len(tokens) and tokens[end].tag in AUXILIARIES else end
    is_closed = behind < len(tokens) and lexicon.lemma(tokens[behind].lower) in _PEOPLE.done_to_streets
    is_named = named.titles[-1] in _PEOPLE.titles_in_names_of_streets
    start = end - len(named.tokens) - len(named.titles)
    is_of = before in ("from", "of") and start > 1 and tokens[start - 2].lower in _PEOPLE.of_places
    return is_named and (is_of or is_closed or before in _PEOPLE.before_whereabouts - {"the"})


class Behind(msgspec.Struct, frozen=True):
    """What stands after a name: all tokens of its sentence, and the number of the first after it."""

    tokens: tuple[Token, ...]
    end: int

    def lower(self, ahead: int) -> str:
        """The word so many places after the name; no word where the sentence has ended."""
        return self.tokens[self.end + ahead].lower if self.end + ahead < len(self.tokens) else ""


def shown(named: Named, tokens: tuple[Token, ...], end: int) -> Decision[PartyKind] | None:
    """A person, where what stands after a name shows one; none where it shows nothing."""
    if end >= len(tokens) or any(is_everyday(token.lower) for token in named.tokens) or named.opens_as_thing:
        return None
    if len(named.words) == 1 and _is_no_bearer(named, tokens[end]):
        return None
    return rules.first(BEHIND, Behind(tokens, end))


def _is_no_bearer(named: Named, behind: Token) -> bool:
    """Whether one word before "who" may be no name: from Marsk, who smiled; Customers who left."""
    are_several = named.tokens[0].lower.endswith("s")
    if named.before is None:
        return behind.tag != COMMA or are_several
    # The Roes, who own the mill; 55 million Latinos who live there.
    is_counted = named.before.lower == "the" or named.before.tag == NUMBER
    word = named.tokens[0].lower
    is_people = are_several and (word.removesuffix("s") in _TEXT.nationalities or word.endswith("ians"))
    is_bare = not named.titles and not is_given(word)
    is_one = is_bare and named.before.tag in (ADJECTIVE, DETERMINER)  # the Arizonan who left
    is_people = is_people or is_one
    return named.before.tag in PREPOSITIONS or (are_several and is_counted) or is_people


def _who(behind: Behind) -> PartyKind | None:
    at = 1 if behind.lower(0) == "," else 0
    if behind.lower(at) == "whose" and _is_staff(behind, at + 1):
        return None  # Marsk, whose chief engineer left
    return "person" if behind.lower(at) in _PEOPLE.relatives_of_persons else None


def _is_staff(behind: Behind, ahead: int) -> bool:
    """Whether a noun for somebody in the pay of a body follows: chief engineer, shareholders."""
    near = behind.tokens[behind.end + ahead : behind.end + ahead + _REACH_WORDS]
    noun = next((token for token in near if token.lower in _PEOPLE.posts_in_firms), None)
    return noun is not None and all(token.tag in _BEFORE_STAFF for token in near[: near.index(noun)])


def _aged(behind: Behind) -> PartyKind | None:
    opens, closes = behind.lower(0), behind.lower(2)
    age = behind.lower(1)
    if age == "aged" and opens == ",":
        age, closes = closes, ","
    is_age = age.isdecimal() and int(age) < _OLDEST_YEARS
    beside = (opens == "," and closes in _BEHIND_AGE) or (opens == "(" and closes == ")")
    return "person" if is_age and beside else None


def is_aged(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether an age stands behind a name: Low Orul Quill, 59, left."""
    return end < len(tokens) and _aged(Behind(tokens, end)) is not None


class Beside(NamedTuple):
    """The words around a name: all tokens of its sentence, where the name stands in them, and the token before."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    before: Token

    def lower(self, back: int) -> str:
        """The word so many places before the name; no word where the sentence has not begun."""
        return self.tokens[self.start - back].lower if self.start >= back else ""


def acts(tokens: tuple[Token, ...], start: int, end: int) -> Decision[bool] | None:
    """Whether the words around a name show a person, or else a place or a thing; none where they show neither."""
    before = word_before(tokens, start)
    shows = before is not None and (before.lower in _TEXT.nationalities or before.lower.endswith("-year-old"))
    if before is not None and (shows or before.tag not in _SHOWS_NOTHING):
        decided = rules.first(BEFORE, Beside(tokens, start, end, before))
        if decided is not None:
            return decided
    is_of_somebody = _is_behind_name(tokens, start)
    return Decision(rules.tell(ACTS), True) if not is_of_somebody and _acts(tokens, end) else None


def _is_behind_name(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether “of” and a name stand in front, whose bearer does what follows: Ann Doe of Marsk Orul said.

    So do residents: residents of Marsk Orul, villagers from Marsk Orul said.
    """
    if start < _FEWEST_TOKENS_IN_FRONT:
        return False
    link, noun = tokens[start - 1], tokens[start - 2]
    is_from = link.tag == OF or link.lower == "from"
    return (link.tag == OF and noun.tag == NAME) or (is_from and noun.lower in _PEOPLE.inhabitants)


def speaks(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a name puts something into words: the Treasury has said; according to the Ledger."""
    first = start - 1 if start and tokens[start - 1].tag == DETERMINER else start
    if first > 1 and tokens[first - 1].tag in (ACCORDING, TO) and tokens[first - 2].tag == ACCORDING:
        return end >= len(tokens) or tokens[end].tag not in NOMINAL
    if _is_behind_name(tokens, first):
        return False
    is_first = first == 0 or tokens[first - 1].tag in _ENDS_SPEECH  # “...,” Marsk Power, which runs it, said
    is_aside = end + 1 < len(tokens) and tokens[end].tag == COMMA
    if is_aside and (first == 0 or (is_first and tokens[end + 1].lower == "which")):
        ends = (at for at in range(end + 1, min(len(tokens), end + _LONGEST_ASIDE_WORDS)) if tokens[at].tag == COMMA)
        end = next(ends, end) + 1  # Marsk Power, in a statement, said
    if _is_apposition(tokens, start, end):
        end += 1  # the dam's owner, Marsk Power, said
    for at in range(end, min(len(tokens), end + _REACH_WORDS)):
        if tokens[at].tag not in _BEFORE_SAYING:
            return tokens[at].tag in _SAYS and _is_utterance(tokens, at)
    return False


def _is_utterance(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a verb puts something into words: said, called for."""
    verb = _VERBS.get(tokens[at].lower)
    if verb is None:
        return False
    is_for = at + 1 < len(tokens) and tokens[at + 1].lower in _CLAUSES.called_on | _FOR
    return verb.lemma in _PEOPLE.utterances or (verb.lemma == "call" and is_for)


def _is_apposition(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a name stands between two commas, behind a noun."""
    is_between = start > 1 and end < len(tokens) and tokens[start - 1].tag == tokens[end].tag == COMMA
    return is_between and tokens[start - 2].tag == NOUN


def _in_place(beside: Beside) -> bool | None:
    is_so = beside.before.lower in _PEOPLE.place_prepositions or beside.before.tag == DETERMINER
    is_seat = beside.before.lower == "for" and beside.lower(2) in _PEOPLE.sits_for_seat  # the MP for Orul said
    return False if is_so or is_seat else None


def _of_place(beside: Beside) -> bool | None:
    return False if beside.before.tag == OF and beside.lower(2) in _PEOPLE.place_nouns else None


def _told(beside: Beside) -> bool | None:
    given = beside.lower(3) if beside.before.lower == "as" else beside.lower(2) if beside.before.tag == COMMA else ""
    return True if given == "name" else None


def _identified(beside: Beside) -> bool | None:
    closes = beside.end == len(beside.tokens) or beside.tokens[beside.end].tag in _BEHIND_NAMED
    if beside.before.lower != "as" or not closes:
        return None  # identified the victim as, named as
    near = range(2, 2 + _MOST_WORDS_BEFORE_AS)
    front = [token.lower for token in beside.tokens[: beside.start]]
    if any(word in known for word in front for known in (_PEOPLE.vessels, _PEOPLE.nouns_of_settlements)):
        return None  # the boat was identified as Orul
    if any(word.removesuffix("s") in _PEOPLE.nouns_of_settlements for word in front):
        return None  # the villages were named as Orul and Marsk
    return True if any(beside.lower(back) in ("identified", "named") for back in near) else None


def _called_so(beside: Beside) -> bool | None:
    is_called = beside.before.lower in ("named", "called") and beside.start > 1
    return True if is_called and is_one_person(beside.lower(2)) else None


def _aged_before(beside: Beside) -> bool | None:
    """The 34-year-old Orul Quill, Norwegian Orul Quill; but not the 34-year-old Briton, or Liverpudlian."""
    if beside.before.lower in _TEXT.nationalities:
        return True if _is_of_nation(beside) else None
    word = beside.tokens[beside.start].lower
    is_of_town = word.endswith("ian") and beside.lower(2) == "the" and not is_given(word)
    is_people = beside.end - beside.start == 1 and (word in _PEOPLES or word in _TEXT.adjectives or is_of_town)
    is_number = beside.before.lower[0].isdecimal() or beside.start == 1  # a sentence begins in letters: Ten-year-old
    behind = beside.tokens[beside.end : beside.end + 1]
    is_people = is_people or (bool(behind) and behind[0].tag == NOUN and is_role(behind[0]))  # a Lund guard
    is_people = is_people or (bool(behind) and behind[0].lower.isdecimal())  # a 28-year-old Velm 228
    is_aged = beside.before.lower.endswith("-year-old") and is_number
    return True if is_aged and not is_people else None


def _is_of_nation(beside: Beside) -> bool:
    """Whether two words behind an adjective of a nation are a name; behind “the Norwegian” they may be a thing."""
    tokens = beside.tokens[beside.start : beside.end]
    if len(tokens) != _WORDS_OF_FULL_NAME or beside.lower(2) == "the":
        return False
    is_name = all(len(token.lower) >= _FEWEST_LETTERS_OF_NAME and token.lower.isalpha() for token in tokens)
    return is_name and not any(is_everyday(token.lower) for token in tokens)


def _fated(beside: Beside) -> bool | None:
    is_fated = beside.before.tag == FINITE and beside.before.lower in _PEOPLE.fates_of_persons
    return True if is_fated or (beside.before.tag == TO and beside.lower(2) == "married") else None


def _of_somebody(beside: Beside) -> bool | None:
    return True if beside.before.tag == OF and beside.lower(2) in _PEOPLE.of_somebody else None


def _made_by(beside: Beside) -> bool | None:
    is_made = beside.before.lower == "by" and beside.lower(2) in _PEOPLE.works_by_persons
    return True if is_made or is_byline(beside.tokens, beside.start) else None


def is_byline(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a name stands in the line that says who wrote a report: By Ann Doe, Marsk News."""
    is_behind_by = start == 1 and tokens[0].lower == "by" and len(tokens) <= _LONGEST_BYLINE_TOKENS
    return is_behind_by and all(token.tag in _IN_BYLINE for token in tokens[1:])


def _heard(beside: Beside) -> bool | None:
    verb = _VERBS.get(beside.before.lower)
    hears = verb is not None and (verb.lemma in _CLAUSES.with_hearer or verb.lemma == "meet")
    if verb is not None and verb.lemma == "tell" and beside.end - beside.start > 1:
        behind = beside.tokens[beside.end].tag if beside.end < len(beside.tokens) else STOP
        hears = behind not in _BEHIND_MEDIUM  # she told Orul News on Thursday
    return True if hears else None


def _says(beside: Beside) -> bool | None:
    verb = _VERBS.get(beside.before.lower) if beside.before.tag == FINITE else None
    is_quoted = beside.start > 1 and beside.tokens[beside.start - 2].tag in _ENDS_SPEECH
    return True if is_quoted and verb is not None and verb.lemma in _CLAUSES.speech else None


def _met(beside: Beside) -> bool | None:
    return True if beside.before.lower == "with" and beside.lower(2) in _PEOPLE.meetings else None


def _acts(tokens: tuple[Token, ...], end: int) -> bool:
    if owns_one_of(tokens, end, _PEOPLE.of_somebody):
        return True
    if end < len(tokens) and (tokens[end].lower in _PEOPLE.called_also or tokens[end].lower == "himself"):
        return True
    if [token.lower for token in tokens[end : end + 3 : 2]] == ["contributed", "this"]:
        return True  # contributed to this report
    for at in range(end, min(len(tokens), end + _REACH_WORDS)):
        token = tokens[at]
        verb = _VERBS.get(token.lower) if token.tag != NOUN else None
        if at > end and token.lower in _PEOPLE.fates_of_persons and tokens[end].tag in AUXILIARIES:
            return True  # was arrested
        if verb is not None and (verb.lemma in _PEOPLE.person_verbs or _puts_word_on(verb.lemma, tokens, at)):
            return True
        if verb is not None and verb.lemma in _PEOPLE.beats_rival and _is_full_name(tokens, at + 1):
            return True  # Orul Quill beat Ann Doe
        if token.tag not in _BEFORE_VERB:
            break
    return False


def _is_full_name(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether the name of a person, with the given one, begins at a place."""
    names = tokens[start : start + _WORDS_OF_FULL_NAME]
    are_names = len(names) == _WORDS_OF_FULL_NAME and all(token.tag == NAME for token in names)
    return are_names and is_given(names[0].lower) and not any(is_everyday(token.lower) for token in names)


def _puts_word_on(lemma: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a verb puts a quoted word on something: called it “nonsense”."""
    if lemma not in _CLAUSES.calling_verbs:
        return False
    return any(token.tag == QUOTATION for token in tokens[at + 1 : at + 1 + _REACH_TO_WORD_WORDS])


BEHIND: tuple[Row[[Behind], PartyKind], ...] = (
    Row(
        "who after the name",
        "A name with “who” or “whose” after it is a person’s.",
        "They praised Orul Quill, who smiled.",
        "They praised Orul Quill, which smiled.",
        _who,
    ),
    Row(
        AGED,
        "A name with an age after it is a person’s.",
        "They praised Orul Quill, 34, for it.",
        "They praised Orul Quill, 34 times, for it.",
        _aged,
    ),
)
BEFORE = (
    Row(
        "place or thing by the word before",
        "A name after a preposition of place or an article is that of a place or a thing.",
        "She lives in Orul.",
        "She met Orul.",
        _in_place,
    ),
    Row(
        "noun for places in front",
        "A name after a noun for places and “of” is that of a place.",
        "Rain fell on the town of Orul.",
        "Rain fell on the roof of Orul.",
        _of_place,
    ),
    Row(
        "name that is told",
        "What somebody gives as a name is a person’s.",
        "One gave her name only as Orul.",
        "One gave her orders only to Orul.",
        _told,
    ),
    Row(
        "identified or named as",
        "Whoever is identified or named as somebody is a person.",
        "The dead man was identified as Orul Quill.",
        "The dead plant was known as Orul Quill.",
        _identified,
    ),
    Row(
        "somebody named so",
        "Whoever is introduced as somebody named or called so is a person.",
        "A baker named Orul smiled.",
        "A bakery named Orul closed.",
        _called_so,
    ),
    Row(
        "age before the name",
        "A name with an age before it is a person’s, and so is one of two words after an adjective of a nation.",
        "They praised 34-year-old Orul Quill.",
        "They praised old Orul Quill.",
        _aged_before,
    ),
    Row(
        "fate of a person",
        "Whoever is arrested, jailed or kidnapped is a person.",
        "Police arrested Orul Quill.",
        "Police entered Orul Quill.",
        _fated,
    ),
    Row(
        "of somebody",
        "What only a person has, such as a widow or a funeral, shows a person after “of”.",
        "The funeral of Orul Quill was long.",
        "The front of Orul Quill was long.",
        _of_somebody,
    ),
    Row(
        "work by somebody",
        "Who has written, directed or captained something is a person, and so is whoever a byline names.",
        "It was directed by Orul Quill.",
        "It was caught by Orul Quill.",
        _made_by,
    ),
    Row(
        "verb whose object hears",
        "Whoever is told, asked or met is a person.",
        "They told Orul to wait.",
        "They saw Orul wait.",
        _heard,
    ),
    Row(
        "verb of saying in front",
        "Whoever stands after a verb of saying may speak.",
        "“We are ready to pay for it,” wrote Orul Quill of the mill.",
        "They say that Orul Quill left the mill.",
        _says,
    ),
    Row(
        "company of a meeting",
        "Whoever something is talked over with is a person.",
        "The council had talks with Orul.",
        "The council had luck with Orul.",
        _met,
    ),
)
ACTS = Rule(
    "verb that only persons have",
    "A verb such as reply, nod or resign has a person as its subject, and so has “call” with a quoted word.",
    "Orul has not replied.",
    "Orul has not sunk.",
)
