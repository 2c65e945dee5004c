"""From the end of a noun phrase to its head: over its modifiers, relative clauses, appositions and other asides."""

import msgspec

from briefcli import regexes
from briefcli.extract.clauses.cues import is_portfolio, is_role, is_speech
from briefcli.extract.text import lexicon, tokens
from briefcli.extract.text.classes import (
    AUXILIARIES,
    CLAUSE,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    GENITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OPENING,
    PAST_PARTICIPLE,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_GIVEN_NAMES = lexicon.given_names().all
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_SOMEBODY = (_PEOPLE.unnamed, _PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.bodies, _PEOPLE.kin)
_IN_AND_AROUND = letters("NP PREPOSITION COORDINATOR PREPOSITION")
_IN_BRACKETS = pattern("OPENING [^OPENING CLOSING]* CLOSING")
_PARTY = regexes.compile(r"[rdi]-[a-z]")
"""The party and the state of a legislator: R-Texas."""
_PLACE_WORDS = 2
"""How many words a place has with “the” before it, which is then all of the noun phrase."""
_LONGEST_ASIDE_CHUNKS = 40
"""Longest aside between two commas; anything longer is a list."""
_ENDS_RELATIVE = frozenset(letters("COMMA PARTS_STATEMENTS QUOTATION OPENING DASH"))
_THAT_VP = letters("THAT VP")
_COMMA_VP = letters("COMMA VP")
_OPENS_INNER_CLAUSE = frozenset(letters("THAT SUBORDINATOR RELATIVE QUOTATION"))
_FEWEST_CHUNKS_WITH_WHO = 3
"""A name, a comma, “who” and its verb: so many chunks stand before the last noun of the clause."""
_CLAUSE_BEGINS_BEHIND = letters("THAT SUBORDINATOR")
# The modifiers of a noun phrase: of the state, published for schools, and Bob Roe.
_ATTRIBUTION = pattern("CLAUSE (?:[PREPOSITIONS] NP)*")
_POST_NAME_VERB = letters("NP COMMA NP COMMA VP")
_WITH_PREPOSITION = letters("NP PREPOSITION")
_WITH_OF = letters("NP OF")
_NP_SAYING = letters("NP ING")
_WITH_PHRASE = (_WITH_PREPOSITION, _WITH_OF, letters("NP ING"), letters("NP PASSIVE"))
_WITH_PARTICIPLE = (
    letters("NP ING PREPOSITION"),
    letters("NP ING OF"),
    letters("NP ING INFINITIVE"),  # farmers wanting to move sheep said
    letters("NP PASSIVE PREPOSITION"),
)
_BEGINS_SUBJECT = letters("PARTS_STATEMENTS COMMA DASH QUOTATION SUBORDINATOR THAT OPENING")
_NP_DOING_FOR = letters("NP ING INFINITIVE PREPOSITION")
_WITH_PURPOSE = (
    (letters("NP INFINITIVE"), 2),
    (letters("NP INFINITIVE PREPOSITION"), 3),  # a report to be issued by the board said
    (letters("NP COORDINATOR PREPOSITION"), 3),  # officials in the board and at the bank said
)
_WITH_PAST = letters("NP VP PREPOSITION")
_WITH_COORDINATOR = letters("NP COORDINATOR")
_NO_ASIDE_BEYOND = letters("QUOTATION SEMICOLON COLON")
_BEFORE_ADJUNCT = letters("COMMA OPENING")
_NP_WITH_ADJUNCTS = letters("NP PREPOSITIONS COORDINATOR COMMA OPENING CLOSING STOP")
_IN_NP_COMMA = letters("PREPOSITION NP COMMA")
_COMMA_DOING_IN = letters("COMMA ING PREPOSITION")
_OPENS_ASIDE = letters("RELATIVE ING PASSIVE PREPOSITION")
_OPENS_ASIDE_WITHOUT_VERB = letters("NP PREPOSITIONS SUBORDINATOR ACCORDING")
_DOES_AND_NEXT = letters("VP PREPOSITION NP COORDINATOR NP VP")
_LISTS = letters("NP COMMA COORDINATOR")
_DONE = letters("PASSIVE VP")
_FOR_NP = letters("NP PREPOSITION NP")
_NP_OF_NP = letters("NP OF NP")
_BEFORE_LAST_LISTED = pattern("(?:[PREPOSITIONS] NP)* COMMA? COORDINATOR NP")
_NP_COMMA = letters("NP COMMA")
_ONE_OF_SEVERAL = letters("NP OF NP VP")
_NP_IN_BRACKETS = letters("NP OPENING NP")
_NP_WHILE_DOING = letters("NP SUBORDINATOR ING")
_DOES = letters("ING PREPOSITION")
# The Director, [Ministry of Salt,] Mrs Ann Doe,; Ann Doe, Director, [Boat Services, Lund Rail],
_LISTED_POST = pattern(
    "(?:^|[COMMA THAT])NP(?:[PREPOSITIONS] NP)*(?P<body>(?:COMMA NP(?:[PREPOSITIONS COORDINATOR]NP)*)+) COMMA NP COMMA$"
)
_COMMA_NP_COMMA_WHO = letters("COMMA NP COMMA RELATIVE")
_AND_WHO = letters("COORDINATOR RELATIVE")
_WITH_ACCUSATION = (letters("NP VP OF ING"), letters("NP PASSIVE OF ING"), letters("NP VP PREPOSITION ING"))
# People I have met [said]; people we have spoken with over the last week [said].
_BEFORE_MET = pattern("(?:^|[COMMA COORDINATOR THAT]) (?P<whoever>NP) NP VP (?:[PREPOSITIONS] | [PREPOSITIONS] NP)* $")
_OF_PLACE = letters("OF NP COMMA")
_COMMA_OF_TOWN = (letters("COMMA OF NP COMMA"), letters("COMMA PREPOSITION NP COMMA"))
_NP_WHO = letters("NP RELATIVE")
_WHO_WAS_DONE_BY = letters("NP COMMA RELATIVE VP PREPOSITION")
_WHO_DID = letters("COMMA RELATIVE VP")
_WHO_DOES = letters("RELATIVE VP")
_WHICH_IS, _IS_DONE = letters("COMMA RELATIVE VP"), letters("COMMA VP")
_COMMA_DOING = letters("COMMA ING")
_OPENS_LONGER_ASIDE = (
    letters("COORDINATOR PASSIVE PREPOSITION"),
    letters("COORDINATOR VP PREPOSITION"),
    letters("OF RELATIVE"),
)
_GETS_DONE = letters("INFINITIVE NP VP")
_OPENS_OWN_CLAUSE = letters("RELATIVE THAT SUBORDINATOR")
_AND_VP = letters("COORDINATOR VP")
_COMMA_RELATIVE = letters("COMMA RELATIVE")
_QUOTING = pattern("VP NP? QUOTATION")
_NP_AND = letters("COORDINATOR NP")
_OPENS_SENTENCE = ("", COMMA, letters("PREPOSITION NP COMMA"))
"""What may stand before the name that a sentence begins with: Yesterday, Doe; In Lund, Doe."""
_OPENS_ADJUNCT = letters("PREPOSITIONS ING PASSIVE COMMA")
_NAME_BEGINS_BEHIND = letters("SUBORDINATOR COORDINATOR THAT QUOTATION")
_GOVERNS = PREPOSITIONS + VERBAL
_BEHIND_SPAN = letters("PREPOSITION SUBORDINATOR THAT")
_SPANS = _PEOPLE.spans.union(_DATES.units_plural)


class Commas(msgspec.Struct, frozen=True):
    """Two commas around words beside somebody; `is_outer` says that nothing beside these was passed over yet."""

    first: int
    last: int
    is_outer: bool


def named(phrases: Phrases, noun: int | None) -> int | None:
    """From an apposition that lacks its second comma to the name before it: Jane Doe, a doctor said."""
    shape = phrases.shape
    if noun is None or noun < 2 or shape[noun - 1] != COMMA or shape[noun - 2] != NP:
        return noun
    if noun > 3 and shape[noun - 4 : noun - 2] in (_WITH_OF, _WITH_PREPOSITION) and _is_place(phrases, noun):
        somebody = noun_before(phrases, noun - 2)
        is_adjunct = somebody is not None and shape[:somebody].endswith(
            (PREPOSITION, VP)
        )  # In its letter to the court, Norway
        return somebody if phrases.head(noun - 2).tag == NAME and not is_adjunct else noun  # Doe of Lund, Sweden
    name = noun_before(phrases, noun - 2)
    is_listed = name is not None and COORDINATOR in shape[name:noun] and shape[:name].endswith(_IN_NP_COMMA)
    if name is not None and (VP in shape[name:noun] or is_listed):
        return noun  # Ann Doe worked on the pier, the board said; in Lund, Marsk and Orle, nurses said
    if name is not None and name > 1 and is_role(phrases.head(name)) and shape[name - 2 : name] == _NP_COMMA:
        name = noun_before(phrases, name - 2)  # Jane Doe, head of Marsk Salt, a bank said
    if name is not None and _is_age_between(phrases, name):
        name = noun_before(phrases, name - 2)  # Jane Doe, 42, a doctor in Lund, Sweden,
    begins = name is not None and (_opens_sentence(shape, name) or _begins_behind(phrases, name))
    is_name = name is not None and phrases.head(name).tag == NAME and not _is_time(phrases, name)
    is_noun = phrases.head(noun).tag == NOUN or is_role(phrases.head(noun)) or phrases.head(noun).lower in _PEOPLE.kin
    is_noun = is_noun or bool(_PARTY.match(phrases.head(noun).lower))
    return name if begins and is_name and is_noun and not _is_within_opening(phrases, name) else noun


def _is_age_between(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a number alone behind a name and a comma: Jane Doe, 42, [a doctor]."""
    is_bare = len(phrases.words(noun)) == 1 and phrases.head(noun).tag == NUMBER
    return is_bare and phrases.shape[max(0, noun - 2) : noun] == _NP_COMMA and phrases.head(noun - 2).tag == NAME


def _begins_behind(phrases: Phrases, name: int) -> bool:
    """Whether a clause begins with a name behind a conjunction; not: In a talk with Ann Poe and Jane Doe, the mayor."""
    is_joined = phrases.shape[max(0, name - 2) : name] == _WITH_COORDINATOR and phrases.head(name - 2).tag == NAME
    return phrases.shape[name - 1] in _NAME_BEGINS_BEHIND and not is_joined


def _is_time(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase that opens a sentence tells when something is said: Minutes later; Last May."""
    return phrases.head(noun).lower in _SPANS or phrases.words(noun)[0].lower in _TEXT.before_spells


def _is_within_opening(phrases: Phrases, name: int | None) -> bool:
    """Whether a name only says who is meant in the words that open a sentence: Asked by the clerk, Ann Doe, a nurse."""
    if name is None or phrases.shape[max(0, name - 2) : name] != _NP_COMMA:
        return False
    somebody = noun_before(phrases, name - 2)
    if not somebody:
        return False
    if _is_place(phrases, name) and phrases.head(name - 2).tag == NAME and phrases.shape[name - 3] == PREPOSITION:
        return True  # At a fair in Lund, Ohio, the baker said
    if phrases.head(somebody).tag == NAME and phrases.shape[:somebody] == PREPOSITION and _are_bare(phrases, name + 2):
        return True  # In Lund, Sweden, officials said
    nouns = (phrases.head(somebody), phrases.head(name - 2))
    return any(is_role(head) or head.lower in _PEOPLE.occupations | _PEOPLE.kin for head in nouns if head.tag == NOUN)


def _are_bare(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is several people without an article, which tells of no single name: officials."""
    head = phrases.head(noun)
    return len(phrases.words(noun)) == 1 and head.tag == NOUN and tokens.is_plural(head)


def before_open_relative(phrases: Phrases, noun: int | None, verb: int) -> int | None:
    """The name before a relative clause that lacks its second comma: Ann Doe, who chairs the board said."""
    shape = phrases.shape
    if noun is None or noun <= _FEWEST_CHUNKS_WITH_WHO:
        return None
    relative = shape.rfind(_WHO_DID, 0, noun) + 1
    if relative < 2 or COMMA in shape[relative:noun] or phrases.words(relative)[0].lower != "who":
        return None
    name = noun_before(phrases, relative - 2)
    is_inner = shape[noun - 1] in VERBAL and phrases.lemma(noun - 1) in _CLAUSES.complement
    is_inner = is_inner or not _OPENS_INNER_CLAUSE.isdisjoint(shape[relative + 1 : noun])
    says = is_speech(phrases, verb) or phrases.lemma(verb) in _CLAUSES.wishes
    if name is None or is_inner or VP in shape[:name] or _COMMA_VP in shape[noun:] or not says:
        return None
    return name if _opens_sentence(shape, name) or shape[:name] in (_NP_COMMA, QUOTATION) else None


def _opens_sentence(shape: str, name: int) -> bool:
    """Whether a name comes first, or behind words on when and where: However, speaking in Lund, Doe."""
    before = shape[:name]
    is_behind = before.endswith(COMMA) and before[:1] in _OPENS_ADJUNCT and VP not in before
    return before in _OPENS_SENTENCE or is_behind


def _is_place(phrases: Phrases, noun: int) -> bool:
    words = " ".join(token.lower for token in phrases.words(noun) if token.tag != TIME)
    return words in _PEOPLE.places


def noun_before(phrases: Phrases, noun: int | None) -> int | None:
    """From the last noun of a noun phrase to its first: the governor of the state -> the governor."""
    shape = phrases.shape
    if noun is None or noun < 0 or shape[noun] not in (NP, RELATIVE):
        return None
    while noun >= 2:
        before = shape[noun - 2 : noun]
        if before == _WITH_COORDINATOR and phrases.words(noun)[0].lower == "neither":
            break  # had not seen the plan and neither the clerk nor Doe had told
        if before == _WITH_PREPOSITION and (opens(phrases, noun - 1) or phrases.words(noun - 1)[0].lower == "than"):
            is_beside = shape[max(0, noun - 4) : noun] == _WITH_PREPOSITION * 2 and not opens(phrases, noun - 3)
            if is_beside and phrases.words(noun - 1)[0].lower == "than":
                noun -= 4  # schools with more than 300 pupils said
                continue
            break  # more than 150 bakers said
        if before == _WITH_OF and _is_owned_by_name(phrases, noun):
            break
        if before == _NP_SAYING and phrases.lemma(noun - 1) in _CLAUSES.speech:
            break  # with Doe saying prices [will be]
        if before in _WITH_PHRASE or (before == _WITH_COORDINATOR and _is_joined(phrases, noun)):
            noun -= 2
        elif noun >= 3 and (_does_so(phrases, noun) or _is_passed_over(phrases, noun)):
            noun -= 3
        elif noun >= 4 and (
            _is_accused_of(phrases, noun) or shape[noun - 4 : noun] in (_IN_AND_AROUND, _NP_DOING_FOR)
        ):  # people claiming to work for the board said
            noun -= 4
        else:
            further = _further(phrases, noun)
            if further is None:
                break
            noun = further
    return noun


def _does_so(phrases: Phrases, noun: int) -> bool:
    """Whether a participle with a preposition stands behind those who do so: bakers living in Lund.

    But who are missing are it as nothing: dozens missing as forecasters [warn].
    """
    is_missing = phrases.words(noun - 2)[-1].lower == "missing" and phrases.words(noun - 1)[0].lower == "as"
    return phrases.shape[noun - 3 : noun] in _WITH_PARTICIPLE and not (is_missing and acts_in_clause(phrases, noun))


def _further(phrases: Phrases, noun: int) -> int | None:
    """From a noun phrase to the one before it, over brackets, another deed, a list or a relative clause."""
    found = _before_brackets(phrases, noun)
    if found is None:
        found = _doer_meanwhile(phrases, noun)
    if found is None:
        found = _purpose_of(phrases, noun)
    if found is None:
        found = _met(phrases, noun + 1)
    if found is None:
        found = _whole_of(phrases, noun)
    if found is None:
        found = _first_listed(phrases, noun)
    return antecedent(phrases, noun) if found is None else found


def _before_brackets(phrases: Phrases, noun: int) -> int | None:
    """The noun phrase with a short form in brackets that a preposition goes on from: the Salt Union (SU) in Lund."""
    shape = phrases.shape
    if shape[noun - 2] != CLOSING or shape[noun - 1] not in PREPOSITIONS or opens(phrases, noun - 1):
        return None
    opening = shape.rfind(OPENING, 0, noun - 2)
    return opening - 1 if opening > 0 and shape[opening - 1 : noun - 2] == _NP_IN_BRACKETS else None


def _purpose_of(phrases: Phrases, noun: int) -> int | None:
    """The noun phrase whose infinitive a noun belongs to: organisers of the push to halt the sale [said].

    Or that of a second place: officials in the board and at the bank [said]. No verb may stand before it that could
    have its own infinitive or place: urged the clerk to halt the sale; rose in May and in June.
    """
    shape = phrases.shape
    start = max(shape.rfind(mark, 0, noun) for mark in _BEGINS_SUBJECT) + 1
    for before, back in _WITH_PURPOSE:
        first = noun - back
        if first >= start and shape[first:noun] == before and VP not in shape[start:first]:
            return None if shape[first] != NP or not _is_led(phrases, first, noun) else first
    return None


def _met(phrases: Phrases, end: int) -> int | None:
    """Whoever opens a clause and has one beside them without “whom”: people I have met in the last week [said]."""
    found = _BEFORE_MET.search(phrases.shape, 0, end)
    if found is None:
        return None
    whoever = found.start("whoever")
    is_pronoun = phrases.words(whoever + 1)[-1].tag == SUBJECT_PRONOUN
    return whoever if is_pronoun and phrases.head(whoever).tag == NOUN else None


def _is_led(phrases: Phrases, first: int, noun: int) -> bool:
    """Whether nothing between two noun phrases opens a clause: officials in Lund and at the port; not: and as Doe."""
    links = [place for place in range(first, noun) if phrases.shape[place] == PREPOSITION]
    return not any(opens(phrases, place) for place in links)


def _whole_of(phrases: Phrases, noun: int) -> int | None:
    """The noun phrase of those among whom the last name of a list is: a panel including Doe, Roe and Poe [said]."""
    shape = phrases.shape
    if ING not in shape[:noun]:
        return None
    for index in range(noun - 1, max(0, noun - _LONGEST_ASIDE_CHUNKS), -1):
        if shape[index] == ING:
            is_list = COORDINATOR in shape[index:noun] or COMMA not in shape[index:noun]
            is_whole = is_list and phrases.words(index)[0].lower in _CLAUSES.made_of
            before = index - 2 if shape[index - 1] == COMMA else index - 1
            return before if is_whole and before >= 0 and shape[before] == NP else None
        if shape[index] not in _LISTS:
            return None
    return None


def _first_listed(phrases: Phrases, noun: int) -> int | None:
    """The first of several names, from the last but one: Doe, Roe and Poe [said]; In Lund, Doe, Roe and Poe [said]."""
    shape, first = phrases.shape, noun
    if _are_people(phrases, noun) and _BEFORE_LAST_LISTED.match(shape, noun + 1):
        while first >= 2 and shape[first - 2 : first] == _NP_COMMA and _are_people(phrases, first - 2):
            first -= 2  # a group of artists, writers and bakers [said]
        return first if first < noun and shape[max(0, first - 1)] not in VERBAL else None
    if shape[noun + 1 : noun + 2] != COORDINATOR or phrases.head(noun).tag != NAME:
        return None
    while first >= 2 and shape[first - 2 : first] == _NP_COMMA and phrases.head(first - 2).tag == NAME:
        is_adjunct = first >= 3 and shape[first - 3] in PREPOSITIONS
        opens_adjunct = shape[0] in PREPOSITIONS and VP not in shape[:first]  # In a letter to Poe, Doe and Roe [said]
        is_adjunct = is_adjunct and (opens_adjunct or not _is_given(phrases, first - 2))
        if is_adjunct or _is_place(phrases, first - 2):
            break
        first -= 2
    return first if first < noun else None


def _are_people(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is several people by what they are, without an article: bakers, 67 old writers."""
    head, first = phrases.head(noun), phrases.words(noun)[0]
    one = head.lower.removesuffix("s")
    is_known = any(one in known or head.lower in known for known in (*_SOMEBODY, _PEOPLE.callings))
    return head.tag == NOUN and first.tag not in DETERMINERS and is_known and tokens.is_plural(head)


def _is_given(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase has a given name in it: with Ann Doe."""
    return not _GIVEN_NAMES.isdisjoint([word.lower for word in phrases.words(noun)])


def _is_next_pronoun(phrases: Phrases, pronoun: int) -> bool:
    """Whether "he" behind "and" begins the next clause: Doe was taken to the court and he was ordered to leave.

    So do some who are not told: they called for limits and some sought a ban.
    """
    is_inner = pronoun > 3 and phrases.shape[pronoun - 3] in PREPOSITIONS and VP in phrases.shape[: pronoun - 3]
    are_some = len(phrases.words(pronoun)) == 1 and phrases.head(pronoun).lower in _TEXT.standing_alone
    return is_inner and (are_some or begins_clause(phrases, pronoun))


def begins_clause(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a pronoun that never is an object, or an "it" behind "and": and he left, and it fell."""
    head = phrases.head(noun)
    is_behind_and = noun > 0 and phrases.shape[noun - 1] == COORDINATOR
    return head.tag == SUBJECT_PRONOUN or (head.lower == "it" and is_behind_and)


def _is_next(phrases: Phrases, name: int) -> bool:
    """Whether a name behind "and" begins the next clause, no thing before it being its like: late at sea and Doe."""
    head, shape = phrases.head(name - 2), phrases.shape
    is_thing = head.tag == NOUN and not is_role(head) and head.lower not in _PEOPLE.unnamed | _PEOPLE.bodies
    is_inner = name > 3 and shape[name - 3] in PREPOSITIONS and VP in shape[: name - 3]
    is_name = phrases.head(name).tag == NAME and phrases.words(name)[0].tag == NAME
    return is_inner and is_thing and (is_name or is_post_of_next(phrases, name))


def is_post_of_next(phrases: Phrases, post: int) -> bool:
    """Whether a post and a name between commas have the next verb: called for a count and the mayor, Ann Doe, said.

    Or a body, where it is a verb of saying: called for a count and the board said.
    """
    if phrases.shape[post : post + 1] != NP:
        return False
    head = phrases.head(post)
    if phrases.shape[post + 1 : post + 2] == VP and is_speech(phrases, post + 1):
        return phrases.words(post)[0].lower == "the" and (head.lower in _PEOPLE.bodies or is_role(head))
    is_beside = phrases.shape[post : post + len(_POST_NAME_VERB)] == _POST_NAME_VERB
    return is_beside and is_role(head) and phrases.head(post + 2).tag == NAME


def _are_next(phrases: Phrases, people: int) -> bool:
    """Whether people behind "and" begin the next clause: many belong to the church and bakers say.

    Not: the board that met in Lund and Marsk said; the men held in Lund and Marsk said.
    """
    verb = people - 4
    if verb < 1 or phrases.shape[verb : people + 2] != _DOES_AND_NEXT or phrases.shape[verb - 1] != NP:
        return False
    first = phrases.words(verb)[0]
    is_finite = first.tag in AUXILIARIES or not lexicon.may_be_participle(first.lower)
    word = phrases.head(people).lower
    return is_finite and any(word in known or word.removesuffix("s") in known for known in _SOMEBODY)


def _doer_meanwhile(phrases: Phrases, noun: int) -> int | None:
    """Whoever does something “while” doing another thing, without commas: Doe while talking to reporters [said]."""
    start = noun - 2 if phrases.shape[noun - 1] == PREPOSITION else noun - 1
    if start < 2 or phrases.shape[start - 2 : start + 1] != _NP_WHILE_DOING:
        return None
    return start - 2 if phrases.words(start - 1)[0].lower == "while" else None


def _is_joined(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is one subject with that before it: Doe and Roe; not: rose by a third but Roe."""
    is_one = (
        not _is_object(phrases, noun - 2)
        and not _is_next_pronoun(phrases, noun)
        and not _is_double_place(phrases, noun)
        and not is_portfolio(phrases, noun)
        and not _is_next(phrases, noun)
        and not _are_next(phrases, noun)
    )
    return phrases.words(noun - 1)[0].lower != "but" and is_one


def _is_double_place(phrases: Phrases, noun: int) -> bool:
    """Whether an “and” is inside the name of a country before a post: the Lund and Marsk Prime Minister Ann Doe."""
    first, second = phrases.words(noun - 2), phrases.words(noun)
    if len(first) == 1 and len(second) > _PLACE_WORDS and second[1].tag == GENITIVE:  # Lund and Marsk's mayor, Ann Doe
        is_country = first[0].tag == NAME == second[0].tag == second[-1].tag and first[0].lower not in _GIVEN_NAMES
        return is_country and any(is_role(word) for word in second[2:-1])
    bare = [word for word in first if word.tag not in DETERMINERS and word.lower not in _PEOPLE.qualifiers]
    is_place = len(first) > len(bare) == 1 and bare[0].tag == NAME  # the Lund, former Lund
    is_place = is_place and bare[0].lower not in _PEOPLE.bodies
    is_post = any(is_role(word) for word in second[1:-1]) and not is_role(second[0])
    return is_place and is_post and second[0].tag == NAME and second[-1].tag == NAME


def _is_owned_by_name(phrases: Phrases, noun: int) -> bool:
    """Whether a name with "of" owns what follows it: from "Lund's chair" in "Bank of Lund's chair" nothing is left."""
    front = phrases.words(noun - 2)
    if noun == 2 and len(front) == 1 and front[0].lower.endswith("s"):
        return False  # Veterans of Lund's port
    if len(front) > 1 and front[-1].tag == NAME and not _GIVEN_NAMES.isdisjoint([word.lower for word in front[:-1]]):
        return False  # Ann Doe of Lund's Salt Bureau
    of = phrases.words(noun)
    if len(front) > 1 and of[0].tag in DETERMINERS and of[-1].tag == NAME and of[-1].lower in _PEOPLE.organisations:
        return False  # Ann Doe of the Bakers' Union
    is_name = front[-1].tag == NAME and front[0].tag not in DETERMINERS and not is_role(front[-1])
    return is_name and any(token.tag == GENITIVE for token in phrases.words(noun)[1:-1])


def opens(phrases: Phrases, preposition: int) -> bool:
    """Whether a preposition may begin a clause: after Doe called it unfair, as Doe put it."""
    word, behind = phrases.words(preposition)[0].lower, preposition + 1
    is_counted = behind < len(phrases.shape) and phrases.words(behind)[0].tag == NUMBER
    is_amount = word == "than" and is_counted and phrases.head(behind).tag != NUMBER
    return word in _CLAUSES.clause_openers and not is_amount  # more than 150 boats


def _is_passed_over(phrases: Phrases, noun: int) -> bool:
    """Whether the past form before "for schools" is not the verb of the sentence: a book published for schools."""
    if phrases.shape[noun - 3 : noun] != _WITH_PAST or len(phrases.words(noun - 2)) > 1:
        return False
    if acts_in_clause(phrases, noun) or phrases.head(noun - 3).tag == SUBJECT_PRONOUN:
        return False  # Roe resigned after Doe [said]; Roe looked on as Doe [said]
    word = phrases.head(noun).lower
    tells = _CLAUSES.documents | _CLAUSES.tells_facts
    behind = phrases.lemma(noun + 1) if phrases.shape[noun + 1 : noun + 2] == VP else ""
    may_tell = phrases.head(noun - 3).tag == NAME or behind != "say"  # a man charged after an inquiry [said]
    if (
        may_tell
        and not tells.isdisjoint((word, word.removesuffix("s")))
        and phrases.words(noun - 1)[0].lower == "after"
    ):
        return False  # Roe resigned after a memo [showed]
    known = _VERBS.get(phrases.words(noun - 2)[0].lower)
    is_done_by = phrases.words(noun - 1)[0].lower == "by"  # officials quoted by the paper
    if known is None:
        is_participle = phrases.words(noun - 2)[0].lower.endswith("ed")
        return is_done_by and (is_participle or phrases.head(noun).tag == NAME)  # analysts polled by the bank
    says = known.lemma in _CLAUSES.complement and known.lemma not in _CLAUSES.needs_that
    is_found = known.lemma == "find" and phrases.head(noun - 3).tag == NOUN  # notes found on the pier
    return PAST_PARTICIPLE in known.forms and (is_done_by or is_found or not says)


def acts_in_clause(phrases: Phrases, noun: int) -> bool:
    """Whether somebody stands behind “after”, “as” and the like, which may open a clause: after Doe, as the board."""
    before = phrases.tokens[phrases.chunks[noun - 1].first : phrases.chunks[noun].first]
    head = phrases.head(noun)
    word = head.lower.removesuffix("s")
    is_known = any(word in known or head.lower in known for known in _SOMEBODY)
    can_act = head.tag in (NAME, SUBJECT_PRONOUN) or is_known
    return can_act and any(one.lower in _CLAUSES.clause_openers for one in before)


def _is_accused_of(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase ends what somebody before it is accused of: a man accused of slaying his mother [said]."""
    is_done = phrases.shape[noun - 4 : noun] in _WITH_ACCUSATION and len(phrases.words(noun - 3)) == 1
    if not is_done or phrases.words(noun - 2)[0].lower == "by" or phrases.lemma(noun - 1) == "say":
        return False  # ended by calling it a day; apologised for saying the pier [was]
    known = _VERBS.get(phrases.words(noun - 3)[0].lower)
    return known is not None and PAST_PARTICIPLE in known.forms


def antecedent(phrases: Phrases, noun: int) -> int | None:
    """From the last noun of a relative clause to its antecedent: a man who knew Doe [said]."""
    shape = phrases.shape
    relative = max(shape.rfind(RELATIVE, 0, noun), shape.rfind(_THAT_VP, 0, noun))
    met = _met(phrases, noun) if relative < 1 else None
    if met is not None:
        return met
    while relative > 1 and shape[relative - 1 : relative + 1] == _AND_WHO:
        relative = shape.rfind(RELATIVE, 0, relative)  # a man who knew it and who left [said]
    if relative < 1 or shape[relative - 1] != NP or VP not in shape[relative:noun]:
        return None
    if not _ENDS_RELATIVE.isdisjoint(shape[relative:noun]):
        return None
    if shape[noun - 1] in _CLAUSE_BEGINS_BEHIND or (
        shape[noun - 1] in VERBAL
        and phrases.lemma(noun - 1) in _CLAUSES.complement
        and phrases.lemma(noun - 1) not in _CLAUSES.needs_that
        and not _is_written(phrases, noun)
    ):
        return None
    return relative - 1


def _is_written(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a document that somebody wrote, and opens no clause: the man who wrote the letter."""
    return phrases.lemma(noun - 1) == "write" and phrases.head(noun).lower in _CLAUSES.documents


def _is_object(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase follows a verb as its object; "he" never does."""
    follows = noun > 0 and phrases.shape[noun - 1] in VERBAL
    return follows and phrases.words(noun)[-1].tag != SUBJECT_PRONOUN


def _around_list_or_quotation(phrases: Phrases, comma: int) -> int | None:
    holder = _holder_of_post(phrases, comma)
    before = _before_relatives(phrases, comma) if holder is None else holder
    before = _before_list(phrases, comma) if before is None else before
    return _before_quoting_relative(phrases, comma) if before is None else before


def _before_relatives(phrases: Phrases, comma: int) -> int | None:
    """Whoever opens the sentence before clauses that all have their verb: Doe, who met bakers who spoke of “noise”,."""
    shape = phrases.shape
    relative = shape.find(_COMMA_RELATIVE, 0, comma)
    inner = shape[relative + 1 : comma]
    openers = sum(kind in _OPENS_OWN_CLAUSE for kind in inner)
    is_whole = relative > 0 and openers > 1 and inner.count(VP) == openers and shape[comma + 1 : comma + 2] == VP
    if not is_whole or _AND_VP in inner or _COMMA_VP in inner:
        return None
    noun = noun_before(phrases, relative - 1)
    return noun if noun is not None and VP not in shape[:noun] and _opens_sentence(shape, noun) else None


def _before_quoting_relative(phrases: Phrases, comma: int) -> int | None:
    """Whoever opens the sentence before a relative clause that ends with a quotation: Doe, who calls it "odd", said."""
    shape = phrases.shape
    if shape[comma - 1] != QUOTATION:
        return None
    relative = shape.rfind(_COMMA_RELATIVE, 0, comma)
    if relative < 1 or not _QUOTING.fullmatch(shape, relative + len(_COMMA_RELATIVE), comma):
        return None
    noun = noun_before(phrases, relative - 1)
    return noun if noun is not None and _opens_sentence(shape, noun) else None


def across(phrases: Phrases, comma: int, *, is_outer: bool = True) -> int | None:
    """The noun phrase before an apposition and its comma, to which the next verb belongs: Jane Doe, a doctor, said.

    Where what stands beside it has something beside itself, that is passed over first; `is_outer` says that none was.
    """
    shape = phrases.shape
    closing = COMMA if shape[comma] == QUOTATION else shape[comma]
    if closing == CLOSING or (shape[:comma].endswith(CLOSING) and _is_alone_in_brackets(phrases, comma)):
        opening = shape.rfind(OPENING, 0, comma)  # Doe (Lund) said; Doe (Lund), said
        return named(phrases, noun_before(phrases, opening - 1)) if opening > 0 else None
    if closing == COMMA and (whoever := _around_list_or_quotation(phrases, comma)) is not None:
        return whoever
    for index in range(comma - 1, max(0, comma - _LONGEST_ASIDE_CHUNKS), -1):
        if shape[index] == closing:
            found = _somebody_aged(phrases, named(phrases, noun_before(phrases, _over_brackets(shape, index - 1))))
            inner = _IN_BRACKETS.sub("", shape[index + 1 : comma])
            between = Commas(index, comma, is_outer)
            if closing == COMMA and (whoever := _around_commas(phrases, between, found)) is not None:
                return whoever
            is_adjunct = found and shape[found - 1] in PREPOSITIONS and shape[found - 2] in _BEFORE_ADJUNCT
            is_adjunct = is_adjunct or (inner == NP and found is not None and _is_in_aside(phrases, found))
            is_adjunct = is_adjunct or (found is not None and _is_land_in_adjunct(phrases, found))
            # Doe, reporting from Lund, Marsk,
            is_adjunct = is_adjunct or (found is not None and shape[:found].endswith(_COMMA_DOING_IN) and inner == NP)
            if is_adjunct and found and not opens(phrases, found - 1):
                continue  # Doe, of Lund, Sweden,
            if found is not None and _is_within_aside(phrases, found):
                continue  # Some towns, led by Lund, the largest,
            is_aside = closing == DASH or _is_aside(inner) or _is_one_of_done(phrases, index + 1)
            is_aside = is_aside or (inner[0] == VP and _is_of_told(phrases, index, inner))
            if found is not None and is_aside and not _is_number(phrases, found, index, inner):
                return index + 1 if _is_name_of_role(phrases, found, index, inner) else found
            if closing == COMMA and inner.strip(_NP_WITH_ADJUNCTS):
                return _before_relative(phrases, index)
        elif shape[index] == QUOTATION and is_work(phrases, index):
            continue
        elif shape[index] in _NO_ASIDE_BEYOND or (shape[index] == STOP and OPENING not in shape[:index]):
            return None
    return None


def _is_alone_in_brackets(phrases: Phrases, comma: int) -> bool:
    """Whether brackets before a comma are all that stands beside somebody: Doe (Lund), said; in Lund, Doe (R-Ohio),."""
    if COMMA not in phrases.shape[:comma]:
        return True
    opening = phrases.shape.rfind(OPENING, 0, comma)
    return opening == comma - 3 and _PARTY.match(phrases.head(opening + 1).lower) is not None


def _holder_of_post(phrases: Phrases, comma: int) -> int | None:
    """Whoever has a post in a body that stands between commas, too: the Director, Ministry of Salt, Mrs Ann Doe,.

    Or with the name in front: Ann Doe, Director, Boat Services, Lund Rail,.
    """
    found = _LISTED_POST.search(phrases.shape, max(0, comma - _LONGEST_ASIDE_CHUNKS), comma + 1)
    if found is None:
        return None
    first = found.start() + (phrases.shape[found.start()] != NP)
    post, name = (first, comma - 1) if is_role(phrases.head(first)) else (first + 2, first)
    if not (is_role(phrases.head(post)) and _is_somebody_named(phrases, name)):
        return None
    if name == first:
        return name if phrases.words(post)[0].tag not in DETERMINERS and found["body"] else None
    bodies = range(post + 1, name - 1)
    is_body = all(phrases.head(body).tag == NAME for body in bodies if phrases.shape[body] == NP)
    return name if is_body and not any(_is_somebody_named(phrases, body) for body in bodies) else None


def _is_somebody_named(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a name with a given name or a title in it: Ann Doe, Mrs Doe."""
    words = [word.lower for word in phrases.words(noun)]
    is_titled = words[0] in _PEOPLE.all_titles
    if words[-1] in _PEOPLE.bodies or words[-1] in _PEOPLE.organisations:
        return False  # St Anne Hospital
    return phrases.head(noun).tag == NAME and (_is_given(phrases, noun) or is_titled)


def beyond_relative(phrases: Phrases, noun: int | None, verb: int) -> int | None:
    """From somebody in a relative clause to the name before it, which has no other verb: Doe, who lost her son, Bob,.

    The name opens the sentence, and the verb of the relative clause is the only one up to that of the name.
    """
    shape = phrases.shape
    if noun is None or shape[noun] != NP:
        return noun
    relative = shape.find(_WHO_DOES, 0, noun)
    if relative < 1 or not _OPENS_INNER_CLAUSE.isdisjoint(shape[relative + 1 : verb]):
        return noun
    name = noun_before(phrases, relative - 1 - (shape[relative - 1] == COMMA))
    if name is not None and name > 1 and shape[name - 2 : name] == _NP_COMMA and shape[relative - 1] != COMMA:
        name = name - 2 if phrases.head(name - 2).tag == NAME else name  # Doe, a nurse who lost her son, Bob,
    if name is None or VP in shape[:name] or not _opens_sentence(shape, name):
        return noun
    return name if shape.count(VP, relative, verb) == 1 else noun


def _before_list(phrases: Phrases, comma: int) -> int | None:
    """Whoever stands before an aside that holds a list of posts or of names: a panel, including Doe and Roe, [said]."""
    if _is_long_post(phrases, comma):
        return 0
    found = noun_before(phrases, _whole_of(phrases, comma - 1)) if phrases.shape[comma - 1] == NP else None
    is_beside = found is not None and phrases.shape[max(0, found - 2) : found] == _NP_COMMA
    # The Pact, a bloc including Marsk, said.
    return None if is_beside and found is not None and phrases.words(found)[0].lower in ("a", "an") else found


def _is_in_aside(phrases: Phrases, place: int) -> bool:
    """Whether a town and what it is in end an aside: the board, which is based in Lund, Sweden,."""
    shape = phrases.shape
    behind = shape[: place - 1]
    if behind.endswith(_COMMA_DOING) and shape[place + 1 : place + 2] == PREPOSITION:
        return phrases.head(place + 2).tag == NAME  # Doe, speaking at a fair in Lund, Sweden,
    is_done = behind.endswith(_WHICH_IS) or (behind.endswith(_IS_DONE) and _is_participle(phrases, place - 2))
    return is_done and shape[place - 1 : place] == PREPOSITION and phrases.head(place).tag == NAME


def _is_land_in_adjunct(phrases: Phrases, land: int) -> bool:
    """Whether a name is only what the town before it is in, which tells where somebody is from: Doe, of Lund, Ohio,."""
    before = phrases.shape[max(0, land - 4) : land]
    is_town = before in _COMMA_OF_TOWN and phrases.head(land - 2).tag == NAME
    return is_town and phrases.head(land).tag == NAME and not _is_somebody_named(phrases, land)


def _is_within_aside(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase belongs to an aside: led by Lund, the largest,; called Doe,; in Zone 4, Lund, who."""
    is_within = _is_agent_in_aside(phrases, noun) or _is_called_in_aside(phrases, noun)
    return is_within or (noun > 0 and _is_place_before_who(phrases, noun))


def _is_place_before_who(phrases: Phrases, noun: int) -> bool:
    """Whether a listed place stands between commas before “who”, which is about somebody before it."""
    is_between = phrases.shape[noun - 1 : noun + 3] == _COMMA_NP_COMMA_WHO
    return is_between and phrases.words(noun + 2)[0].lower == "who" and _is_place(phrases, noun)


def _is_participle(phrases: Phrases, verb: int) -> bool:
    word = phrases.words(verb)[0].lower
    known = _VERBS.get(word)
    is_form = word.endswith("ed") if known is None else PAST_PARTICIPLE in known.forms
    return is_form and len(phrases.words(verb)) == 1


def _before_relative(phrases: Phrases, comma: int) -> int | None:
    """Whoever a relative clause is about whose subject has an aside of its own: Doe, whose son Bob, 22, was there,."""
    shape = phrases.shape
    opens = shape.rfind(_COMMA_RELATIVE, 0, comma)
    goes_on = shape[comma + 1 :].lstrip(_NP_AND)
    is_subject = opens > 0 and not shape[opens + 2 : comma].strip(_NP_WITH_ADJUNCTS) and goes_on.startswith(VP)
    return noun_before(phrases, opens - 1) if is_subject else None


def _around_commas(phrases: Phrases, between: Commas, found: int | None) -> int | None:
    """Who is meant where two commas hold no apposition: an attribution, or somebody named behind a thing."""
    first, last = between.first, between.last
    whoever = _over_inner(phrases, first, last, found) if between.is_outer else None
    if whoever is not None:
        return whoever
    if found is not None and _is_done_beside(phrases, found, first + 1, last):
        return found  # the board, named after Doe, said
    if found is not None and _is_attribution(phrases, first + 1, last):
        return found  # Roe, Doe said on Monday, backed it
    # Speaking in a message, the writer and actor Doe,
    return last - 1 if _is_somebody_behind_thing(phrases, first, last) else None


def _over_inner(phrases: Phrases, first: int, last: int, found: int | None) -> int | None:
    """Whoever opens a clause, over a clause beside them, or over what is beside somebody who is beside them.

    Doe, although doctors had warned her, said; Doe, of Lund, where it rains, said; Doe, led by Roe, who left, said.
    """
    shape = phrases.shape
    if COMMA in shape[first + 1 : last]:
        return None
    is_clause = _is_clause(phrases, first + 1, last)
    is_named = shape[first + 1] == NP and phrases.head(first + 1).tag == NAME
    is_governed = found is not None and found > 0 and shape[found - 1] in _GOVERNS and not is_named
    behind = shape[last + 1 :].partition(QUOTATION)[0].partition(COORDINATOR)[0]
    if is_governed and found is not None and opens(phrases, found - 1) and _COMMA_VP in behind:
        return None  # Roe, after Doe, who is a judge, said so, left
    described = _named_before(phrases, first, found)
    if described is not None:
        return described
    noun = across(phrases, first, is_outer=False) if is_clause or is_governed else None
    noun = found if noun is None and is_clause else noun
    if noun is None or phrases.head(noun).lower in _PEOPLE.spans:
        return None
    return noun if _opens_sentence(shape, noun) or shape[noun - 1] in _NAME_BEGINS_BEHIND else None


def _named_before(phrases: Phrases, comma: int, post: int | None) -> int | None:
    """The name before what its bearer is, which has an aside of its own: Ann Doe, head of the union, which is old,."""
    shape = phrases.shape
    if post is None or post < 2 or shape[post - 1] != COMMA or phrases.head(post).tag == NAME:
        return None
    if shape[comma + 1] not in _OPENS_ASIDE:
        return None
    name = across(phrases, comma, is_outer=False)
    if name is None or name > post - 2 or not _is_somebody_named(phrases, name):
        return None
    is_governed = name > 0 and shape[name - 1] in _GOVERNS and not opens(phrases, name - 1)
    return None if is_governed else name


def _is_clause(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a clause on where, when or why stands in a place: although it rained, now that it rains."""
    shape = phrases.shape
    if shape[first] == NP and phrases.head(first).lower in _SPANS:
        first += 1
        if shape[first] not in _BEHIND_SPAN:
            return False
    elif shape[first] not in _CLAUSE_BEGINS_BEHIND:
        return False
    return VP in shape[first:last]


def _is_done_beside(phrases: Phrases, noun: int, first: int, last: int) -> bool:
    """Whether what was done to whoever opens a clause stands beside: led by Doe, asked whether Doe would leave."""
    shape = phrases.shape
    is_told = shape[first + 1] in _CLAUSE_BEGINS_BEHIND and phrases.lemma(first) in _CLAUSES.with_hearer
    if is_told and shape[first] == VP and _is_participle(phrases, first):
        return _opens_sentence(shape, noun)
    is_done = shape[first] == VP and _is_participle(phrases, first) and VP not in shape[first + 1 : last]
    by_somebody = shape[first + 1] == PREPOSITION and shape[first + 2] == NP
    is_called = shape[first + 1] == NP and phrases.words(first)[0].lower in _PEOPLE.before_identified
    return is_done and (by_somebody or is_called) and _opens_sentence(shape, noun)


def _is_called_in_aside(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is only what the one before it is called: the board, called the Doe board, after Doe."""
    is_beside = phrases.shape[max(0, noun - 3) : noun - 1] == _NP_COMMA and phrases.shape[noun - 1] in _DONE
    return is_beside and phrases.words(noun - 1)[0].lower in _PEOPLE.before_identified


def _is_somebody_behind_thing(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a thing before two commas is where somebody speaks who is named between: in a message, the actor Doe,."""
    shape, thing, name = phrases.shape, first - 1, last - 1
    if thing < 2 or shape[thing] != NP or shape[name] != NP or VP in shape[: first + 1] or shape[0] not in _DOES:
        return False
    is_thing = phrases.head(thing).tag == NOUN and phrases.words(thing)[0].tag in DETERMINERS
    is_named = phrases.head(name).tag == NAME and any(map(is_role, phrases.words(name)))
    return is_thing and is_named and shape[thing - 1] in PREPOSITIONS and not is_role(phrases.head(thing))


def _somebody_aged(phrases: Phrases, noun: int | None) -> int | None:
    """From an age between commas to whoever has it: Doe, 58, whose sons were there; any other noun phrase stays."""
    if noun is None or noun < 2 or phrases.shape[noun - 1] != COMMA:
        return noun
    is_age = phrases.shape[noun + 1 : noun + 2] == COMMA and len(phrases.words(noun)) == 1  # not: , one of the nurses,
    is_age = is_age and phrases.head(noun).tag == NUMBER
    return noun_before(phrases, noun - 2) if is_age else noun


def is_work(phrases: Phrases, quotation: int) -> bool:
    """Whether quoted words end an aside about somebody: Jane Doe, author of “Low Tide”; who sang “Low Tide”."""
    shape = phrases.shape
    if shape[quotation] != QUOTATION or shape[:quotation].endswith(_WHO_DID):
        return shape[quotation] == QUOTATION
    of = quotation - 1
    if of > 0 and shape[of] == NP and phrases.words(of)[0].tag in DETERMINERS and phrases.head(of).tag != NAME:
        of -= 1  # author of the bestselling “Low Tide”
    if of > 0 and shape[of] == PREPOSITION and phrases.words(of)[0].lower == "for":
        return phrases.words(of - 1)[-1].lower in _CLAUSES.known_for
    return of > 0 and shape[of - 1 : of + 1] == _WITH_OF and phrases.head(of - 1).lower in _CLAUSES.makers


def _is_attribution(phrases: Phrases, first: int, last: int) -> bool:
    """Whether the chunks between two commas say who said the words around them."""
    return _ATTRIBUTION.fullmatch(phrases.shape, first, last) is not None and is_speech(phrases, first + 1)


def _is_agent_in_aside(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase belongs to a participle that opens an aside: ..., led by Lund, named after Doe."""
    shape = phrases.shape
    if noun <= 3 or shape[noun - 1] != PREPOSITION or shape[noun - 2] not in _DONE:
        return False
    is_beside = shape[noun - 4 : noun - 2] == _NP_COMMA and _is_participle(phrases, noun - 2)
    is_by = phrases.words(noun - 1)[0].lower == "by"
    return is_beside or (is_by and (shape[noun - 4 : noun - 2] == _NP_COMMA or shape[:noun].endswith(_WHO_WAS_DONE_BY)))


def _is_name_of_role(phrases: Phrases, role: int, comma: int, inner: str) -> bool:
    """Whether an aside names whoever has a role for somebody else, or that of a body: the dam's owner, Marsk Power,."""
    is_name = (
        inner == NP and phrases.head(comma + 1).tag == NAME and phrases.head(comma + 1).lower not in _PEOPLE.places
    )
    if is_name and (_is_role_of_body(phrases, role, comma) or _is_called(phrases, role, comma)):
        return True
    if is_name and _is_one_of_people(phrases, role, comma):
        return True
    is_for = phrases.shape[role : role + 3] == _FOR_NP and phrases.words(role + 1)[0].lower == "for"
    is_for = is_for and comma == role + 3 and is_role(phrases.head(role))
    return is_name and is_for and not _is_of_superior(phrases, role, comma + 1)


def _is_of_superior(phrases: Phrases, role: int, name: int) -> bool:
    """Whether a man’s name is of whom a woman speaks for: a spokeswoman for the mayor, Bob Roe, said."""
    is_woman = phrases.head(role).lower in _PEOPLE.roles_female and is_role(phrases.head(role + 2))
    return is_woman and phrases.words(name)[0].lower in lexicon.given_names().of_men


def _is_role_of_body(phrases: Phrases, role: int, comma: int) -> bool:
    """Whether a role that a body can have, of one thing, precedes a comma: the dam's owner, the owner of the dam."""
    is_alone = phrases.shape[role:comma] in (NP, _NP_OF_NP)
    is_of = comma > role + 1 or any(word.tag == GENITIVE for word in phrases.words(role))
    return is_alone and is_of and phrases.head(role).lower in _PEOPLE.roles_over_things | _PEOPLE.firms


def _is_called(phrases: Phrases, somebody: int, comma: int) -> bool:
    """Whether somebody by a noun alone gets his name behind what else he is: her son, the director Bob Doe,."""
    if comma != somebody + 1 or phrases.head(somebody).tag != NOUN or not is_role(phrases.head(somebody)):
        return False
    inner = phrases.words(comma + 1)
    first = next((place for place, word in enumerate(inner) if word.tag == NAME), 0)
    is_led = inner[0].tag in DETERMINERS and is_role(inner[first - 1])
    return first > 1 and is_led and all(word.tag == NAME for word in inner[first:])


def _is_long_post(phrases: Phrases, comma: int) -> bool:
    """Whether a name and a post for several things open the sentence: Doe, the salt, fish and oil minister of Lund,."""
    shape = phrases.shape
    inner = shape[2:comma]
    if not shape.startswith(_NP_COMMA) or COMMA not in inner or inner.strip(_NP_WITH_ADJUNCTS):
        return False
    if phrases.head(0).tag != NAME or phrases.words(2)[0].tag not in DETERMINERS:
        return False
    posts = [index for index in range(2, comma) if shape[index] == NP and is_role(phrases.head(index))]
    return len(posts) == 1 and posts[0] > 3


def _over_brackets(shape: str, index: int) -> int:
    """From a closing bracket to the chunk before the opening one."""
    return shape.rfind(OPENING, 0, index) - 1 if shape[index : index + 1] == CLOSING else index


def _is_one_of_done(phrases: Phrases, one: int) -> bool:
    """Whether an aside makes somebody one of several to whom something was done: one of two lawyers hired by Doe."""
    shape, done = phrases.shape, one + 3
    is_one = shape.startswith(_ONE_OF_SEVERAL, one) and phrases.words(one)[-1].lower == "one"
    return is_one and len(phrases.words(done)) == 1 and lexicon.may_be_participle(phrases.words(done)[0].lower)


def _is_number(phrases: Phrases, noun: int, comma: int, inner: str) -> bool:
    """Whether a number stands for nobody: 40, it says, were; but: one of the nurses, Ann Doe, said."""
    is_one = inner == NP and phrases.head(comma + 1).tag == NAME and _is_one_of_people(phrases, noun, comma)
    return phrases.head(noun).tag == NUMBER and not is_one


def _is_one_of_people(phrases: Phrases, one: int, comma: int) -> bool:
    """Whether “one of” several, of whom a name may tell who, stands before a comma: one of the nurses,."""
    return phrases.shape[one:comma] == _NP_OF_NP and phrases.words(one)[-1].lower == "one"


def _is_of_told(phrases: Phrases, comma: int, inner: str) -> bool:
    """Whether a participle is beside somebody of whom it is said what they did: said the man, dressed in red, fled."""
    words = phrases.words(comma + 1)
    is_done = len(words) == 1 and lexicon.may_be_participle(words[0].lower) and not inner[1:].strip(_NP_WITH_ADJUNCTS)
    verb = comma - 2
    verb -= verb > 0 and phrases.shape[verb] == THAT
    is_told = verb >= 0 and phrases.shape[verb] == VP and phrases.lemma(verb) == "say"
    return is_done and is_told and phrases.shape[comma - 1] == NP and phrases.head(comma - 1).tag in (NOUN, NAME)


def _is_aside(inner: str) -> bool:
    """Whether the words between two commas may be an aside to a noun phrase: an apposition, a relative clause."""
    inner = inner.removeprefix(_OF_PLACE)  # Doe, of Marsk Road, who drove
    if not inner or inner[0] in _OPENS_ASIDE or inner.startswith(_OPENS_LONGER_ASIDE):
        return True
    # A doctor at the hospital where it began; the head of a drive to get it closed.
    # The driver of a car in which Roe sat.
    before_clause = inner.partition(SUBORDINATOR)[0].partition(RELATIVE)[0].partition(THAT)[0]
    if inner[0] == NP and CLAUSE not in before_clause.replace(_GETS_DONE, ""):
        return True
    return (VP not in inner and inner[0] in _OPENS_ASIDE_WITHOUT_VERB) or inner.startswith(_NP_WHO)
