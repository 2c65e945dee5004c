"""The noun phrase after a number: the things that it counts."""

from briefcli.extract.figures import doing, harm, joined, persons
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    BASE,
    DETERMINERS,
    FINITE,
    FINITES,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    PARTICIPLE,
    PAST,
    PAST_PARTICIPLE,
    PREPOSITION,
    SUBJECT_PRONOUN,
    TIME,
    letters,
)

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_INFLECTION = lexicon.inflection()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

_LONGEST_NOUN_WORDS = 6
"""Longest noun phrase after a number; anything longer is a list."""
_MOST_WORDS_OF_OWNER = 6
"""Most words of whose things they are: two of the Orul council's."""
_WORDS_OF_YEAR = 3
"""Of the Year."""
_IN_NOUN = letters("NOUN ADJECTIVE")
_NO_END_OF_NOUN = letters("PARTICIPLE ADVERB TIME ADJECTIVE COORDINATOR NUMBER")
_OPENS_WHOLE = letters("DETERMINERS NAME GENITIVE NUMBER")
_NO_WHOLE = letters("STOP COMMA")
_OPENS_RELATIVE = letters("RELATIVE SUBORDINATOR")
_ENDS_RELATIVE = letters("STOP COMMA SEMICOLON FINITE AUXILIARY MODAL RELATIVE SUBORDINATOR")
_REACH_OF_RELATIVE_WORDS = 10
"""Most words of a clause with “which” to either side of what is counted in it."""
_BEFORE_SEVERAL = letters("ADVERB TIME")
_OWNER_GOES_ON = letters("GENITIVE NAME")
_BEFORE_PARTICIPLE = letters("NUMBER ADJECTIVE ADVERB OF")
_BEHIND_ADVERB = letters("ADJECTIVE PARTICIPLE")
_BEFORE_NAME = letters("NUMBER ADJECTIVE NAME DETERMINER")
_LED_BY_VERB = letters("TO PREPOSITION NOUN NAME DETERMINERS ADVERB ADJECTIVE THAT")
_IN_NAME = letters("NAME ADJECTIVE")
_ENDINGS_OF_ONE_PEOPLE = ("an", "ish")
_ENDINGS_OF_PEOPLES = (*_FIGURES.endings_of_people, "is")
_BEFORE_PEOPLE = letters("ADJECTIVE PARTICIPLE GERUND NOUN")
_PLURAL_OR_VERB = letters("NOUN FINITE")
_BESIDE = _FIGURES.after_unit | _FIGURES.adverbs_in_nouns | {"outside"}
_BEFORE_HOURLY = letters("NUMBER NAME ADJECTIVE")
_SPELT_AS_VERBS = letters("FINITE BASE")
_SINGULAR = letters("NOUN BASE")
_OBJECT_OF_VERB = letters("DETERMINERS NAME NUMBER NOUN ADJECTIVE TO")
_FORMS_OF_VERBS = letters("PARTICIPLE GERUND")
_DONE = letters("PARTICIPLE FINITE")
_POSTURES = frozenset({"lie", "stand"})
"""Verbs before how things are: of which 12 stand empty."""
_DESCRIBES = letters("PARTICIPLE FINITE ADJECTIVE")

_WHEN = ("last", "first")
_FEASTS = ("day", "eve")
_HELD = ("hostage", "captive")
"""What people are taken, behind the noun for them."""
MEMBERS = ("man", "member")
"""What a group of so many has, without a plural: its 12 man crew."""


def find(statement: Statement, index: int) -> tuple[int, int] | None:
    """The words of the noun phrase that begins at a word, without "other" and "more": Ukrainian regions."""
    tags, words = statement.tags, statement.tokens
    if index >= len(words) or not statement.is_joined(index):
        return None
    while words[index].lower in _FIGURES.before_unit and index + 1 < len(words) and statement.is_joined(index + 1):
        index += 1
    first = last = index
    last += _is_most(statement, index)
    while last < len(words) and last - index < _LONGEST_NOUN_WORDS and _belongs(statement, last):
        last += 1
    last = joined.end(statement, first, last)
    while last > index and tags[last - 1] in _NO_END_OF_NOUN:
        if tags[last - 1] == ADJECTIVE and words[last - 1].lower in _FIGURES.people_counted:
            break
        last -= 1
    while first < last - 1 and words[first].lower in _FIGURES.before_unit:
        first += 1
    last -= last > index and _is_described_by(statement.word(last - 1))
    if last == index or doing.is_none(statement, first, last):
        return None
    if last - first == 1 and statement.word(first) in _PEOPLE.compass and statement.tag(last) == NAME:
        return None  # half of western Orul
    if statement.tag(last) == GENITIVE and (_is_body(statement, last) or _is_of_owner(statement, first, last)):
        return first, last + 2  # nine teachers' unions
    if _is_title_of_year(statement, last):
        return first, last + _WORDS_OF_YEAR + 1
    return first, _without_trailing(statement, first, last)


def _is_most(statement: Statement, index: int) -> bool:
    """Whether “most” or “least” stands between several and an adjective: the ten most crowded schools."""
    is_most = statement.word(index) in _FIGURES.most_and_least and joined.is_several(statement, index - 1)
    is_described = statement.tag(index + 1) in _BEHIND_ADVERB or statement.tag(index + 1) == NOUN
    return is_most and is_described and statement.tag(index + 2) in NOMINAL


def _is_title_of_year(statement: Statement, last: int) -> bool:
    """Whether “of the Year” and a plural stand behind the first word of a title: two Baker of the Year awards."""
    behind = last + _WORDS_OF_YEAR
    is_of_year = statement.tag(last) == OF and behind < len(statement.tokens)
    is_of_year = is_of_year and statement.words(last, behind) == "of the Year"
    return is_of_year and joined.is_plural(statement.word(behind)) and statement.is_joined(behind)


def _is_body(statement: Statement, mark: int) -> bool:
    """Whether bodies are named for their members: teachers' unions; not the state's school boards."""
    is_named = statement.word(mark + 1).removesuffix("s") in _PEOPLE.bodies and joined.is_plural(
        statement.word(mark - 1)
    )
    return is_named and statement.tag(mark + 2) not in _IN_NOUN


def _is_of_owner(statement: Statement, first: int, last: int) -> bool:
    """Whether several things, or one person, stand behind one owner: two sheriff's deputies, a sheriff's deputy."""
    owner, behind = statement.word(last - 1), statement.word(last + 1)
    several = statement.tag(first - 1) == NUMBER and statement.word(first - 1) not in _FIGURES.not_several
    is_one = statement.tags[last - 1] == NOUN and not joined.is_plural(owner)
    if several or statement.tag(first - 1) != NUMBER:
        return several and is_one and statement.tag(last + 1) == NOUN and joined.is_plural(behind)
    is_person = behind in _FIGURES.person_nouns or behind in _PEOPLE.kin
    return is_one and is_person and statement.word(first - 1) in ("a", "an")


def whole(statement: Statement, index: int) -> int | None:
    """The word at which a whole begins after "of", its owner left out: two of Quill's deputies, 12 of its 40 seats."""
    start = index
    if statement.tag(start) == NAME and _is_of_feast(statement, start):
        return None  # hundreds of Mother's Day lunches
    is_many = (
        statement.word(start - 2).endswith("s") and statement.tag(start + 1) in NOUNS
    )  # hundreds of striking nurses, millions of working Dolnians
    if statement.tag(start) == GERUND and not is_many:
        return None  # two counts of theft and two of handling stolen goods
    while (
        index < len(statement.tokens)
        and index - start < _MOST_WORDS_OF_OWNER
        and (
            statement.tags[index] in _OPENS_WHOLE
            or _is_before_number(statement, index)
            or persons.is_particle(statement, index)  # of bin Rashid's men
        )
        and statement.tag(index + 1) not in _NO_WHOLE
    ):
        if statement.tags[index] == NAME and statement.tag(index + 1) not in _OWNER_GOES_ON:
            while index > start and statement.tags[index - 1] == NAME:
                index -= 1  # eight of its Hong Kong shares
            break
        index += 1
    index += index > start and statement.word(index) == "own"  # three of its own guards
    index += statement.word(index) in _FIGURES.most_and_least  # of its least used branches
    return index if index < len(statement.tokens) else None


def _is_of_feast(statement: Statement, start: int) -> bool:
    """Whether a name begins that of a feast with an owner in it: of New Year's Eve parties."""
    mark = start + 1 + (statement.tag(start + 1) == NAME)
    feast = statement.word(mark + 1)
    return statement.tag(mark) == GENITIVE and statement.tag(mark + 1) == NAME and feast in _FEASTS


def _is_before_number(statement: Statement, index: int) -> bool:
    """Whether an adjective stands before a number: three of the original five guards, of the roughly 40 guards."""
    is_hedge = statement.tags[index] in _BEFORE_SEVERAL or statement.word(index) in ("about", "past")
    return (statement.tags[index] in _IN_NOUN or is_hedge) and statement.tag(index + 1) == NUMBER


def _without_trailing(statement: Statement, first: int, last: int) -> int:
    """The noun phrase without "aboard" and the like; of a 12 page document, or a 12-page one, only the page."""
    while last - first > 1 and statement.word(last - 1) in _FIGURES.after_unit:
        last -= 1
    is_held = statement.word(last - 1) in _HELD and joined.is_plural(statement.word(last - 2))
    last -= is_held and last - first > 1  # took 40 guests hostage
    last = next((here for here in range(first + 1, last) if _is_done_by_people(statement, here)), last)
    last -= _is_done_by_several(statement, first, last)
    place = first - 1
    is_one = statement.tag(place) == NUMBER and statement.word(place) in _FIGURES.not_several
    is_verb = (
        last - first > 1 and statement.word(last - 1).endswith("s") and (is_one or _lacks_verb(statement, first, last))
    )
    is_verb = is_verb and statement.tags[last - 2] == NOUN
    if is_verb and not statement.word(last - 2).endswith("s") and statement.word(last - 1) in _VERBS:
        return last - 1  # one pillar stands; the strait, through which a fifth of the oil passes, is shut
    is_hyphened = (
        statement.tag(place) == NUMBER
        and statement.text[statement.tokens[place].end : statement.tokens[first].start] == "-"
    )
    if is_hyphened:
        return first + 1
    several = statement.tag(place) == NUMBER and statement.word(place) not in _FIGURES.not_several
    head = statement.word(last - 1)
    is_group = statement.word(first) in MEMBERS and statement.tag(first + 1) == NOUN and not head.endswith("s")
    if several and last - first > 1 and is_group:
        return first + 1  # its 12 man crew; not: 12 member states
    is_singular = not head.endswith("s") and head not in _FIGURES.people_counted and head not in _FIGURES.plurals
    if several and is_singular:
        plural = next((place for place in range(last - 2, first, -1) if statement.word(place).endswith("s")), None)
        if plural is not None and statement.tags[last - 1] == NOUN and statement.tags[plural] == NOUN:
            return plural + 1  # 140 pilot whales stranding
    if (
        several
        and is_singular
        and last - first > 1
        and statement.tags[first] == NOUN
        and statement.tags[last - 1] == NOUN
    ):
        return first + 1
    return last


def _is_described_by(word: str) -> bool:
    """Whether a word with a hyphen describes what follows, and is no thing: 40 Orul-based (17- to 18-year-olds)."""
    return "-" in word and word.rpartition("-")[2] in _PEOPLE.ends_compound


def _lacks_verb(statement: Statement, first: int, last: int) -> bool:
    """Whether a clause with “through which” or “where” has no other verb than one that a phrase may end with."""
    opens = first - 1
    while statement.tag(opens) not in _ENDS_RELATIVE and opens > first - _REACH_OF_RELATIVE_WORDS:
        opens -= 1
    is_led = statement.tag(opens - 1) == PREPOSITION or statement.word(opens) == "where"
    if statement.tag(opens) not in _OPENS_RELATIVE or not is_led:
        return False
    end = last
    while statement.tag(end) not in _ENDS_RELATIVE and end < last + _REACH_OF_RELATIVE_WORDS:
        end += 1
    return statement.tag(end) in _NO_WHOLE


def _is_done_by_people(statement: Statement, index: int) -> bool:
    """Whether a word is the verb of several people before it: 12 guards face charges; not: 12 police face masks."""
    people = statement.word(index - 1)
    is_body = people.removesuffix("s") in _PEOPLE.bodies or people.removesuffix("ies") + "y" in _PEOPLE.bodies
    is_several = people in _FIGURES.plurals or (people.endswith("s") and (is_body or persons.is_person(people)))
    return is_several and statement.word(index) in _FIGURES.people_do


def _is_done_by_several(statement: Statement, first: int, last: int) -> bool:
    """Whether a phrase ends in a verb behind a plural, since several need a plural: five towns head to the polls."""
    verb, is_of = last - 1, statement.tag(first - 1) == OF
    place = first - 1 - is_of
    while statement.tag(place) in DETERMINERS:
        place -= 1
    is_of = is_of or statement.tag(place) == OF  # 40 of the tiny seeds escape
    place -= statement.tag(place) == OF
    is_people = statement.tags[last - 2] == NAME and statement.word(last - 2).endswith(_ENDINGS_OF_PEOPLES)
    is_people = is_people or statement.word(last - 2).removesuffix("s") in _FIGURES.nationals  # thousands of Kurds
    is_behind = last - first > 1 and (statement.tags[last - 2] == NOUN or is_people)
    is_behind = is_behind and statement.word(last - 2).endswith("s")
    is_verb = is_behind and statement.tags[verb] == NOUN and doing.is_base(statement.word(verb))
    is_verb = is_verb and not joined.is_plural(statement.word(verb)) and statement.tag(last) in _LED_BY_VERB
    while statement.word(place) in _FIGURES.before_unit or statement.word(place) == "or":
        place -= 1
    is_counted = place in statement.places and not statement.amounts[statement.places.index(place)].is_share
    is_share = is_of and not (is_counted or persons.is_person(statement.word(last - 2)))  # a third of arms trade
    return is_verb and not is_share and statement.tag(place) == NUMBER and statement.word(place) != "one"


def _belongs(statement: Statement, index: int) -> bool:
    tag = statement.tags[index]
    if _ends(statement, index) or (index and not statement.is_joined(index)):
        return False
    if statement.word(index) in _BESIDE:
        return _is_beside(statement, index)
    if tag in _SPELT_AS_VERBS:
        is_noun = _is_plural_noun(statement, index) or _is_like_verb(statement, index)
        is_noun = is_noun or _is_behind_people(statement, index) or _is_related(statement, index)
        return is_noun or _is_lot_of_subject(statement, index) or _is_done(statement, index)
    if statement.tokens[index].lower in _FIGURES.tells_of_parts and joined.is_plural(statement.word(index - 1)):
        return False
    is_when = statement.word(index) in _WHEN and statement.tag(index + 1) in _FORMS_OF_VERBS
    if is_when and joined.is_plural(statement.word(index - 1)):
        return False  # the two sides last exchanged prisoners in May
    if tag == ADVERB:
        return _is_adverb_within(statement, index)
    if tag in _FORMS_OF_VERBS:
        is_most = statement.word(index - 1) in _FIGURES.most_and_least
        is_behind = is_most or statement.tag(_before(statement, index)) in _BEFORE_PARTICIPLE
        is_inside = is_behind and statement.tag(index + 1) in NOMINAL
        first = index - 1 if tag == GERUND else index
        if statement.tag(first - 1) == NUMBER and statement.tags[first : first + 2] == PARTICIPLE + GERUND:
            return statement.tag(first + 2) == NOUN and joined.is_plural(
                statement.word(first + 2)
            )  # contracted teaching staff
        is_inside = is_inside or (tag == GERUND and _is_behind_name_of_several(statement, index))
        return (is_inside and statement.is_joined(index + 1)) or _is_done(statement, index)
    if tag == TIME:
        return _is_behind_name_of_several(statement, index)
    if tag == NAME:
        if _is_subject_of_relative(statement, index):
            return False
        goes_on = statement.tag(index + 1) in NOMINAL or statement.word(index + 1) in _FIGURES.adverbs_in_nouns
        goes_on = goes_on or (statement.tag(index - 1) in _IN_NOUN and _is_number_of_model(statement, index + 1))
        goes_on = goes_on and statement.is_joined(index + 1)
        return goes_on or statement.tag(index - 1) in _BEFORE_NAME or _is_plural_people(statement, index)
    return tag in _IN_NOUN or _is_number_in_name(statement, index)


def _is_number_in_name(statement: Statement, index: int) -> bool:
    """Whether a number is of a name before it: Sokol 767-300 aircraft, World War I soldiers."""
    if statement.tag(index) == SUBJECT_PRONOUN:
        return statement.words(index - 1, index + 1) == "War I" and statement.tag(index + 1) == NOUN
    is_behind_name = NAME in (statement.tag(index - 1), statement.tag(index - 2))
    is_behind_name = is_behind_name or statement.word(index - 1).endswith("-")  # two new N-2006 boats
    return is_behind_name and _is_number_of_model(statement, index)


def _is_adverb_within(statement: Statement, index: int) -> bool:
    """Whether an adverb behind a number is of the noun phrase: 6,500 mostly elderly guards, two first cousins."""
    is_described = statement.tags[index + 1 : index + 3] == NOUN + NOUN or statement.tag(index + 1) in _BEHIND_ADVERB
    is_vivid = statement.tags[index + 1 : index + 3] == GERUND + NOUN and joined.is_plural(statement.word(index + 2))
    is_vivid = is_vivid and statement.word(index + 1) not in harm.SAID_OF  # two deeply moving scenes
    is_order = statement.word(index) in _DATES.ordinals and statement.tags[index + 1 : index + 2] == NOUN
    is_described = is_described or (statement.tag(index + 1) == NAME and statement.tag(index + 2) == NOUN)
    if is_order and statement.tag(index - 1) == ADJECTIVE:
        return statement.tag(index - 2) == NUMBER  # two former first ministers
    if is_order and joined.is_several(statement, index - 1) and joined.is_plural(statement.word(index + 1)):
        return True  # two first cousins
    return statement.tag(index - 1) == NUMBER and (is_described or is_vivid)


def _is_behind_name_of_several(statement: Statement, index: int) -> bool:
    """Whether only names and adjectives stand between several and a word before a plural: two Orul lobbying firms."""
    start = index - 1
    if statement.tag(start) != NAME or statement.word(start).endswith(_ENDINGS_OF_PEOPLES):
        return False
    while statement.tag(start) in _IN_NAME:
        start -= 1
    is_several = joined.is_several(statement, start) and statement.is_joined(index)
    return is_several and statement.tag(index + 1) == NOUN and joined.is_plural(statement.word(index + 1))


def _is_related(statement: Statement, index: int) -> bool:
    """Whether “related” and a plural stand behind a noun without a hyphen: 12 flood related deaths."""
    is_led = statement.tag(index - 1) == NOUN and not joined.is_plural(statement.word(index - 1))
    is_several = statement.tag(index + 1) == NOUN and joined.is_plural(statement.word(index + 1))
    return statement.word(index) == "related" and is_led and is_several


def _is_behind_people(statement: Statement, index: int) -> bool:
    """Whether a noun like a verb stands behind the adjective of a people: 300 Dolnian ground troops."""
    is_of_people = statement.word(index - 1).endswith(_ENDINGS_OF_ONE_PEOPLE)
    is_noun = statement.word(index) in _INFLECTION.also_nouns or statement.word(index) in _FIGURES.pasts_before_noun
    return is_of_people and is_noun and _is_behind_name_of_several(statement, index)


def _is_subject_of_relative(statement: Statement, index: int) -> bool:
    """Whether a name behind a noun has a clause of its own: nine times Reed has sung, one way Reed could sing."""
    if statement.tag(index - 1) != NOUN or statement.tag(index - 2) == GENITIVE:
        return False
    last = index
    while statement.tag(last + 1) == NAME and statement.is_joined(last + 1):
        last += 1
    return joined.is_plural(statement.word(index - 1)) or statement.tag(last + 1) in FINITES


def _before(statement: Statement, index: int) -> int:
    """The word before another, “other” and “more” left out: six more suspected cases."""
    before = index - 1
    while statement.word(before) in _FIGURES.before_unit:
        before -= 1
    return before


def _strikes(statement: Statement, index: int) -> bool:
    """Whether a word is the verb of a mishap, behind its strength: a quake of 6.1 struck southern Orul."""
    last = index + 1
    while statement.tag(last) == ADJECTIVE or statement.word(last) in _PEOPLE.compass:
        last += 1
    is_struck = statement.word(index) in _FIGURES.strikes_places and statement.tag(last) == NAME
    return is_struck and statement.tag(index - 1) == NUMBER


def _is_number_of_model(statement: Statement, index: int) -> bool:
    """Whether a number behind a name is that of a model: its smallest Tern 40 jets."""
    is_whole = statement.tag(index) == NUMBER and statement.word(index).isdigit() and statement.is_joined(index + 1)
    if is_whole and statement.tag(index + 1) == NUMBER and statement.text[statement.tokens[index].end] == "-":
        index += 1  # a Sokol 767-300 jet
        is_whole = statement.is_joined(index + 1)
    return is_whole and statement.tag(index + 1) == NOUN and joined.is_plural(statement.word(index + 1))


def _ends(statement: Statement, index: int) -> bool:
    """Whether a word cannot be of a noun phrase: a verb of what the things do, higher than, per cent."""
    word = statement.word(index)
    if word in ("whatever", "whichever"):
        return True  # it is four, whichever way you read it
    if word in _FIGURES.verbs_after_number or (word, statement.word(index + 1)) == ("due", "to"):
        return True
    if word == "worth" and joined.is_plural(statement.word(index - 1)) and statement.tag(index + 1) != OF:
        return True  # dozens of carts worth £4m
    if _strikes(statement, index) or (
        word in _FIGURES.needs_care and statement.word(index + 1) in _FIGURES.care_needed
    ):
        return True
    if word in _FIGURES.behind_bare_number and statement.tag(index - 1) == NUMBER:
        return statement.tag(index + 1) not in _IN_NOUN or statement.word(index) in _POSTURES  # 1,640 late on Tuesday
    is_noun = statement.tag(index - 1) == GERUND  # one dissenting vote from Reed
    if word in _FIGURES.verbs_before_place and not is_noun and statement.tag(index + 1) == PREPOSITION:
        return True
    if statement.word(index + 1) == "than" and word in _FIGURES.not_counted:
        return True  # 31,000 higher than
    return word in _FIGURES.percent and statement.tags[index] != NOUN


def _is_beside(statement: Statement, index: int) -> bool:
    """Whether a word like “hourly” or “outside” stands before the noun: 29 hourly workers, 1,300 outside workers."""
    word, before = statement.word(index), statement.tag(index - 1)
    if word == "outside":
        return before == NUMBER and statement.tag(index + 1) == NOUN and joined.is_plural(statement.word(index + 1))
    if word not in _FIGURES.adverbs_in_nouns or not _is_before_noun(statement, index):
        return False
    return word in _FIGURES.after_unit or before in _BEFORE_HOURLY


def _is_done(statement: Statement, index: int) -> bool:
    """Whether a form in -ed is one of two words that describe things behind a number: 347 reported armed raids."""
    word, is_first = statement.word(index), statement.tag(_before(statement, index)) == NUMBER
    if word.startswith("un") and word not in _VERBS and is_first:
        return word.endswith("ed") and statement.tag(index + 1) in _IN_NOUN  # 40 unnamed guards
    first = index if is_first else index - 1
    is_pair = statement.tag(_before(statement, first)) == NUMBER and statement.tag(first + 2) == NOUN
    is_pair = is_pair and statement.tag(first) in _DONE and statement.tag(first + 1) in _DESCRIBES
    return is_pair and statement.word(index).endswith("ed") and joined.is_plural(statement.word(first + 2))


def _is_plural_people(statement: Statement, index: int) -> bool:
    """Whether a name behind a number is that of a people: 40,000 undocumented Dolnians, thousands of Dolnians."""
    is_behind = statement.tag(index - 1) in (PARTICIPLE, OF) and statement.tag(index - 2) == NUMBER
    is_noun = statement.tag(index - 1) in _BEFORE_PEOPLE and not doing.is_base(statement.word(index - 1))
    is_behind = is_behind or (is_noun and statement.is_joined(index))
    return is_behind and statement.word(index).endswith(_ENDINGS_OF_PEOPLES)


def _is_lot_of_subject(statement: Statement, index: int) -> bool:
    """Whether what befell something stands before the noun for it, whose verb follows: two injured guards left.

    Of what is no harm to people, only another verb shows it, or that people are so: nine abandoned cars were towed, ten
    painted boats came in, two armed men from Orul; not: nine backed plans made in Orul.
    """
    word = statement.word(index)
    if statement.tags[index] != FINITE or statement.tag(_before(statement, index)) != NUMBER:
        return False
    if (word not in harm.SAID_OF and not word.endswith("ed")) or statement.tag(index + 1) not in _IN_NOUN:
        return False
    last = index + 1
    while statement.tag(last + 1) in _IN_NOUN:
        last += 1
    if statement.tags[last : last + 1] != NOUN:
        return False
    if word in harm.SAID_OF:
        return statement.tag(last + 1) in FINITES
    if not joined.is_plural(statement.word(last)):
        return False
    if word in _FIGURES.adjectives_of_people and persons.is_person(statement.word(last)):
        return statement.tag(last + 1) not in DETERMINERS
    return statement.tag(last + 1) in AUXILIARIES or _is_past_only(statement, last + 1)


def _is_past_only(statement: Statement, index: int) -> bool:
    """Whether a word is a verb in the past that is no participle: came, fled, threw."""
    known = _VERBS.get(statement.word(index))
    is_past = known is not None and PAST in known.forms and PAST_PARTICIPLE not in known.forms
    return is_past and statement.tag(index) == FINITE


def _is_like_verb(statement: Statement, index: int) -> bool:
    """Whether a word that looks like a verb is none: one count of fraud, three live shells."""
    if statement.tag(_before(statement, index)) != NUMBER:
        return False
    if statement.word(index - 1) in _FIGURES.not_several:
        return statement.tag(index) == BASE and statement.tag(index + 1) == OF
    is_before_plural = statement.tag(index + 1) in _PLURAL_OR_VERB and any(
        statement.word(here).endswith("s") for here in (index + 1, index + 2)
    )
    return is_before_plural and statement.word(index) in _FIGURES.adjectives_like_verbs


def _is_plural_noun(statement: Statement, index: int) -> bool:
    """Whether a word that looks like a verb in -s is a noun: no number but one has such a verb (31 saves)."""
    word = statement.word(index)
    if (statement.word(index - 3), statement.word(index - 2)) == ("one", "in") and statement.tag(
        index + 1
    ) in DETERMINERS:
        return False  # one in six thinks the mayor is right
    before = _before(statement, index)
    is_behind_number = statement.tag(before) == NUMBER and statement.word(before) not in _FIGURES.not_several
    is_behind_number = is_behind_number or _has_no_plural_yet(statement, index) or _is_described(statement, index)
    start = index - 1
    while statement.tag(start) == NAME:
        start -= 1
    has_name = start < index - 1
    while has_name and statement.tag(start) == ADJECTIVE:
        start -= 1  # three new Quill shares
    verb = _VERBS.get(word)
    is_named = has_name and statement.tag(start) == NUMBER and statement.word(start) not in _FIGURES.not_several
    is_before_noun = statement.tag(index + 1) == NOUN and joined.is_plural(statement.word(index + 1))
    is_named = is_named and (word.endswith("s") or is_before_noun)
    if is_named and verb is not None and verb.lemma in _INFLECTION.also_nouns:
        return True  # 27 European Union states; but 150 Dolnians returned home
    is_of_whole = has_name and statement.tag(start) in DETERMINERS and statement.tag(start - 1) == OF
    is_behind_number = is_behind_number or (is_of_whole and statement.tag(start - 2) == NUMBER)  # of its Orul shares
    is_behind_number = is_behind_number or statement.tag(index - 1) == GENITIVE  # seven of Quill's wins
    return is_behind_number and word.endswith("s") and not word.endswith("ss")


def _is_described(statement: Statement, index: int) -> bool:
    """Whether only an adjective stands between several and a word without an object: 38 separate fires that grew."""
    is_several = statement.tag(index - 2) == NUMBER and statement.word(index - 2) not in _FIGURES.not_several
    return is_several and statement.word(index - 1) in _FIGURES.adjectives_of_things


def _is_before_noun(statement: Statement, index: int) -> bool:
    """Whether a noun stands behind a word like “monthly”: 150 million monthly users."""
    return statement.tag(index + 1) in _IN_NOUN and statement.is_joined(index + 1)


def _has_no_plural_yet(statement: Statement, index: int) -> bool:
    """Whether singular nouns alone stand between several and a word: five separate guard counts."""
    start = index - 1
    while statement.tag(start) == ADJECTIVE or (
        statement.tag(start) in _SINGULAR and not joined.is_plural(statement.word(start))
    ):
        start -= 1
    is_several = statement.tag(start) == NUMBER and statement.word(start) not in _FIGURES.not_several
    is_subject = statement.tag(index + 1) in AUXILIARIES and start < index - 1  # nine serious faults were, will be
    is_thing = start < index - 2 or statement.word(index - 1) not in (_FIGURES.measures | _FIGURES.time_units)
    is_noun = statement.tag(index - 1) == NOUN and start < index - 1 and is_thing
    return is_several and (is_subject or (is_noun and statement.tag(index + 1) not in _OBJECT_OF_VERB))
