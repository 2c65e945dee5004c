"""Where a name begins and ends among the words with capitals, and the titles and roles before it."""

from functools import lru_cache
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.people import adjuncts, affiliations, fields, past_roles, ranks_in_sport, role_nouns, runs
from briefcli.extract.people.name_words import ends_compound, is_everyday, is_given
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    AUXILIARY,
    BASE,
    CLOSING,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    OPENING,
    OTHER,
    POSSESSIVE,
    PREPOSITIONS,
    THIRD_PERSON,
    TO,
    letters,
    pattern,
)
from briefcli.extract.text.tokens import INVISIBLE, NICKNAME, Token

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_FAMILY_NAMES = lexicon.family_names().family_names
_FAMILY_NAMES_SMALL = lexicon.family_names().all
_GIVEN_NAMES = lexicon.given_names()
_INFLECTION = lexicon.inflection()
_PEOPLE = lexicon.people()
_MEMBERS = lexicon.speech().members_of_parties
_TEXT = lexicon.text()
_SIDES = lexicon.speech().sides
_ENDINGS_OF_PEOPLE = tuple(lexicon.figures().endings_of_people)
_HOURS = lexicon.figures().clock_marks
_PEOPLE_COUNTED = lexicon.figures().people_counted
_VERBS = lexicon.verbs()

_NO_NAME = regexes.compile(rf"^[#$]|@|://|^{lexicon.any_of(lexicon.numbers().powers)}s?$")
_LONGEST_NAME_WORDS = 8
"""Of a longer run of capitals the last words are the name: what stands before them are titles, or a headline."""
_LONGEST_ROLE_WORDS = 8
"""Words of a role before a name; more belong to somebody else."""
_LONGEST_OFFICE_WORDS = 12
"""Words of an office with what it is held in: Minister in the Ministry of Finance and Trade Ann Doe."""
_WORDS_OF_FULL_NAME = 2
_SHORT_FORM_TOKENS = 3
"""Two brackets and the short form of a body between them."""
_IN_FIELD = letters("NOUNS COORDINATOR COMMA NUMBER")
_LONGEST_FIELD_TOKENS = 7
"""Brackets and what stands in them behind an office: (Law and Order), (Roads, Marsk Range)."""
_IN_OFFICE = letters("NOMINAL PREPOSITIONS DETERMINER COORDINATOR TO")
_OPENS_IN_OFFICE = letters("PREPOSITIONS DETERMINER COORDINATOR TO")
_BEHIND_NAME = letters("COMMA STOP SEMICOLON COORDINATOR CLOSING PREPOSITIONS")
_BEFORE_SAYER = letters("COMMA QUOTATION ENDED_QUOTATION COORDINATOR SUBORDINATOR STOP")
_BEFORE_OFFICE = letters("COMMA QUOTATION ENDED_QUOTATION")
_ORDINAL_ENDINGS = lexicon.numbers().ordinal_endings
_NAMES_LIKE_WORDS = _PEOPLE.given_names_of_months | _PEOPLE.given_names_of_days | _PEOPLE.given_names_of_virtues
_ADDRESS = _PEOPLE.courtesy | _PEOPLE.forms_of_address
_RANKS = _PEOPLE.honorifics | _PEOPLE.address_by_rank
_MAY_BE_SECOND = _RANKS | _ADDRESS | _PEOPLE.offices_in_short | _PEOPLE.address_by_learning
"""Titles that may stand behind an office of the same person."""
_FOR_SOMEBODY = ("for", "to")
"""A spokesman for UN Secretary-General Ann Doe is not her."""
_OPENS_ROLE = letters("ADJECTIVE NOUN")
_PARTY_AND_STATE = regexes.compile(r"[DRI]-[A-Z]")
_LENGTH = regexes.compile(r"[\d,.]+k?m")
"""How far somebody runs: 400m."""
_PLAIN_AGE = regexes.compile(r"\d+-year-old")
_LETTERS_OF_ELY = 3
"""Letters of a last name in -ly that is no adverb."""
_FEWEST_LETTERS_OF_MONTH = 3
"""Letters of the short form of a month: Sept."""
_FEWEST_LETTERS_OF_SOLE_SENSE = 8
"""Letters of a word for what somebody does that is hardly a last name, too, as Baker and Porter are."""
_LONGEST_INITIALS = 2
"""Letters of initials without full stops: JD Doe."""
_KEPT_WORDS = 4096
"""Words of which it is kept whether they are titles: more than a day's articles have."""
_LAST_OR_NEXT = frozenset((*_DATES.classes["last"], *_DATES.classes["next"]))
_LISTS = pattern("(?:COMMA NUMBER)? (?:COMMA? COORDINATOR|COMMA) NAME")
_LISTED_BODIES = frozenset([name.lower() for name in _PEOPLE.listed_bodies])
_THING_WORDS = 2
"""Words of a thing whose first one looks like a title: the Justice Department."""
_ALWAYS_SEVERAL = ("personnel", "people")
_MOST_FIRST_WORDS_OF_BODY = 3
"""Words that do not look like a name at the beginning of a listed one: [Campaign to] Protect Rural England."""
_LONGEST_LINK_TOKENS = 5
"""An age between commas, a link and the next name."""

_RANKS_OF_POLICE = ("commissioner", "superintendent")
_HEADS_OF_GOVERNMENT = frozenset(
    [short for short, post in _PEOPLE.titles_written_out.items() if post.endswith(" minister") and short != "fm"]
)
"""The short forms of titles that stand alone in headlines: PM, CM."""
_RANKS_IN_SHORT = frozenset(
    [short for short, rank in _PEOPLE.titles_written_out.items() if rank.endswith(_RANKS_OF_POLICE) and len(short) > 2]
)
"""The short forms of ranks of the police, behind “the” nobody's name: the ACP."""
_FEWEST_WORDS_OF_POST = 2
"""The President alone is settled by his role; with a name before it, “FIFA President” would look like a name."""


class Extent(NamedTuple):
    """A name as the tokens `begin` to `end`; from `lead` on stand the titles and roles before it."""

    lead: int
    begin: int
    end: int


def of_listed_body(text: str, tokens: tuple[Token, ...], start: int, end: int) -> Extent | None:
    """The extent of a listed body's name, with what does not look like one in front: Save the Children."""
    firsts = (start, 0) if start <= _MOST_FIRST_WORDS_OF_BODY else (start,)
    names = ((at, text[tokens[at].start : tokens[end - 1].end]) for at in firsts if end - at > 1)
    begin = next((at for at, name in names if name in _PEOPLE.listed_bodies), None)
    return None if begin is None else Extent(begin, begin, end)


def find(text: str, tokens: tuple[Token, ...], start: int, end: int) -> Extent | None:
    """The extent of the name in a run of words with capitals; none where there is no name in it."""
    start += _opens_with_firm(tokens, start, end) or (end - start > 1 and tokens[start].lower.endswith("-year-old"))
    start += _words_of_no_name(tokens, start, end)
    start += _opens_with_count(tokens, start, end)
    start -= _is_behind_initial(text, tokens, start, end) or _opens_with_number(tokens, start, end)
    start = ranks_in_sport.without_position(text, tokens, start, end) + _opens_with_will(tokens, start, end)
    start = _past_origin(tokens, start + _opens_with_adverb(tokens, start, end), end)
    start = _past_style(tokens, start + _opens_with_hour(tokens, start, end), end)
    if _is_in_charge(tokens, start, end):  # Special Agent in Charge Ann Doe
        return Extent(_start_of_nouns(tokens, start - 1), start + 1, end)
    titled = _after_titles(tokens, start, end)
    begin = _after_context(text, tokens, titled, end)
    if tokens[begin].tag == GENITIVE or _is_whole_name(text, tokens, start, end):
        titled = begin = start  # Prime Minister's Office
    begin = _past_owned_body(tokens, start, end) or (_past_office(tokens, start, end) if begin == start else begin)
    is_office = start < titled < begin and tokens[titled].tag == OF and _is_post(tokens[titled - 1])
    office = start if is_office else None  # White House Chief of Staff Ann Doe
    if tokens[begin].tag == OF:  # Station Officer of the Marsk Fire Service
        begin = start = titled = _past_body(tokens, begin + 1, end)
    end = _without_letters(tokens, start, begin, end)
    end = _before_deed(text, tokens, start, begin, _end_of_writer(text, tokens, begin, end))
    if _opens_with_word(tokens, begin, end):
        begin = start = titled = begin - 1
    if _is_none(text, tokens, start, begin, end):
        return None
    is_list = runs.lists_fields(tokens[begin:end])  # the Ministry of Trade, Rural Roads and Works
    begin = begin if is_list else max(begin, end - _LONGEST_NAME_WORDS)
    lead = _office_start(tokens, start, begin, end)
    if lead is None and end - begin == _WORDS_OF_FULL_NAME:
        lead = office
    if lead is None:
        is_of_place = start < titled < begin and _is_of_place_behind(tokens, titled, begin)
        lead = start if is_of_place else begin if begin > titled else _role_start(text, tokens, start, end)
        lead = _whole_role_start(text, tokens, lead, begin)
    is_first = lead == start == 1 and lead < begin and tokens[0].tag in _OPENS_ROLE
    if is_first and text[tokens[0].start].isupper() and not _may_be_verb(tokens, 0):
        lead = 0  # Russian President Ann Doe; but: Recall Sen. Ann Doe
    lead = _past_led_body(tokens, _past_verb(text, tokens, lead, begin), begin)
    lead = _with_body_in_small(text, tokens, lead) if lead < begin else lead
    lead = _with_body_in_short(text, tokens, lead, begin) if lead < begin else lead
    lead = _with_small_words(text, tokens, lead, begin) if lead < begin else lead
    while lead < begin and lead and _makes_another(text, tokens, lead - 1):
        lead -= 1  # former US Senator Ann Doe, Managing Director Ann Doe
    if 1 < lead < begin and tokens[lead - 1].lower == "then" and tokens[lead - 2].tag in PREPOSITIONS:
        lead -= 1  # signed by then mayor Ann Doe
    lead = _with_degree(tokens, lead) if lead < begin else lead
    lead -= 1 < lead < begin and tokens[lead - 1].lower == "under" and text[tokens[lead - 1].start].isupper()
    lead = _with_owner(text, tokens, lead) if lead < begin else lead
    lead = _past_style(tokens, _with_address_in_brackets(tokens, lead, begin), begin)
    if lead < begin and lead > 1 and tokens[lead].lower in _PEOPLE.courtesy and tokens[lead - 1].lower == "the":
        is_second = tokens[lead - 2].lower in _PEOPLE.forms_of_address | _PEOPLE.offices_in_short
        lead -= 2 if is_second else 1  # Dr the Hon. Ann Doe, Senator the Hon. Ann Doe
    return Extent(adjuncts.past(tokens, lead, begin, end), begin, end)


def _is_behind_initial(text: str, tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether the initial “A” stands between a role and one word, and is no article: advocate A Mohan left."""
    if end - start > 1 or start < 2 or text[tokens[start - 1].start : tokens[start - 1].end] != "A":
        return False
    return tokens[start - 2].tag in NOUNS and _is_post(tokens[start - 2])


def _opens_with_number(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether the number in front belongs to the name of a unit or a court: the 101st Marsk Brigade."""
    if not start or tokens[start - 1].tag != NUMBER:
        return False
    is_unit = any(token.lower in _PEOPLE.numbered_units for token in tokens[start:end])
    return is_unit and tokens[start - 1].lower.lstrip("0123456789") in _ORDINAL_ENDINGS


def _past_style(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past what a dignitary is called by, which is neither name nor role: His Holiness, Her Royal Highness."""
    style = start + (start < end and tokens[start].lower == "royal")
    is_his = start > 0 and tokens[start - 1].tag == POSSESSIVE
    return style + 1 if is_his and style + 1 < end and tokens[style].lower in _PEOPLE.styles else start


def _with_owner(text: str, tokens: tuple[Token, ...], lead: int) -> int:
    """Where a post begins that is called by whose it is: Marsk County State's [Attorney] Ann Doe."""
    is_owned = lead > 1 and tokens[lead - 1].tag == GENITIVE and tokens[lead - 2].tag == NAME
    if not is_owned or tokens[lead - 2].lower not in _PEOPLE.owners_in_roles:
        return lead
    lead -= 2
    while lead and tokens[lead - 1].tag in NOUNS and text[tokens[lead - 1].start].isupper():
        lead -= 1
    return lead


def _past_owned_body(tokens: tuple[Token, ...], start: int, end: int) -> int | None:
    """Where a full name begins behind a body by whose it is: director of Norway's State Salt Museum [Ann Doe]."""
    owner = start - 2
    while owner > 1 and tokens[owner].tag == NAME and tokens[owner - 1].tag == NAME:
        owner -= 1
    is_owned = owner > 1 and tokens[start - 1].tag == GENITIVE and tokens[owner - 1].tag == OF
    if not is_owned or not role_nouns.is_titular(tokens[owner - 2]):
        return None
    return _past_body_of_holder(tokens, start, end)


def _is_of_place_behind(tokens: tuple[Token, ...], titled: int, begin: int) -> bool:
    """Whether only a place stands between a title and a name, for which it is held: Chief Minister Punjab Ann Doe."""
    return all(token.lower in _PEOPLE.places for token in tokens[titled:begin])


def _with_small_words(text: str, tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where a post in capitals begins with its words in small letters: longtime Marsk county schools Director Ann Doe.

    A rank is no post, whatever the adjective in front of it.
    """
    post = tokens[lead].lower
    if text[tokens[lead].start].islower() or post in _ADDRESS:
        return lead
    is_post = _is_title(post) and post not in (_PEOPLE.honorifics | _PEOPLE.offices_in_short) - _PEOPLE.roles
    first = _start_of_small_nouns(text, tokens, lead) if is_post else lead
    is_rank = first == lead and all(one.lower in _RANKS | _PEOPLE.offices_in_short for one in tokens[lead:begin])
    while not is_rank and first and text[tokens[first - 1].start].islower() and _tells_of_post(tokens[first - 1]):
        first -= 1
    return first


def _start_of_small_nouns(text: str, tokens: tuple[Token, ...], lead: int) -> int:
    """Where the nouns begin for what an office is for or where it is: interim [police] Chief, [county] Commissioner."""
    first = lead
    while first > 1 and tokens[first - 1].tag == NOUN and _is_field_of_post(tokens[first - 1].lower):
        first -= 1
    before = tokens[first - 1].lower
    if first == lead or tokens[first - 1].tag in DETERMINERS or before in _PEOPLE.before_role_day:
        return lead  # in the county Commissioner Ann Doe found help; in court Judge Ann Doe left
    while first and tokens[first - 1].tag in (ADJECTIVE, NAME) and text[tokens[first - 1].start].isupper():
        first -= 1
    return first


def _is_field_of_post(word: str) -> bool:
    one = word.removesuffix("s")
    known = (_PEOPLE.place_nouns, _PEOPLE.bodies, _PEOPLE.matters_of_bodies)
    return any(form in words for form in (word, one) for words in known)


def _tells_of_post(token: Token) -> bool:
    is_time = token.lower.startswith("then-") or (token.tag == NUMBER and token.lower.endswith("-time"))
    return is_time or token.lower in _PEOPLE.adjectives_of_posts  # then-Senate Leader Ann Doe


def _is_in_charge(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether “in Charge” stands between a post and a name."""
    is_charge = tokens[start].lower == "charge" and start > 1 and tokens[start - 1].lower == "in"
    return is_charge and end - start > 1 and _is_post(tokens[start - 2])


def _opens_with_word(tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """Whether a time or a virtue in front of one word is a given name: June Doe left, Pastor Sunday Doe left."""
    if not begin or end - begin > 1 or is_everyday(tokens[begin].lower):
        return False
    word, before = tokens[begin - 1].lower, tokens[begin - 2] if begin > 1 else None
    if word in _PEOPLE.given_names_of_virtues and before is None:
        return _speaks_or_is_told_of(tokens, end)
    if word not in _NAMES_LIKE_WORDS:
        return False
    if before is not None and before.tag == NAME and before.lower in _PEOPLE.all_titles:
        return True
    if begin > 2 and before is not None and before.tag == COMMA and tokens[end : end + 1]:
        return tokens[end].tag == COMMA and _is_post(tokens[begin - 3])  # the spokesman, Sunday Doe, said
    is_date = before is not None and (before.tag in PREPOSITIONS + NUMBER + NOMINAL + DETERMINERS)
    return word in _PEOPLE.given_names_of_months and not is_date


def _speaks_or_is_told_of(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a name has a verb of saying behind it, an age or who it is: Hope Doe said; Hope Doe, 34, left."""
    if end + 1 < len(tokens) and tokens[end].tag == COMMA and tokens[end + 1].tag in DETERMINERS + NUMBER:
        return True
    return end < len(tokens) and tokens[end].tag in FINITES and tokens[end].lower in _CLAUSES.speech.forms


def _end_of_writer(text: str, tokens: tuple[Token, ...], begin: int, end: int) -> int:
    """The end of a writer's name without the post or the agency behind it: By Ann Doe Staff Reporter, By Ann Doe AP."""
    last = begin + _WORDS_OF_FULL_NAME + (begin + 1 < end and tokens[begin + 1].lower.endswith("."))
    if begin != 1 or tokens[0].lower != "by" or last >= end or not is_given(tokens[begin].lower):
        return end
    is_post = any(token.lower in _PEOPLE.writers_of_reports for token in tokens[last : end + 1])
    agency = text[tokens[last].start : tokens[end - 1].end]
    return last if is_post or agency in _PEOPLE.media or agency in _PEOPLE.listed_bodies else end


def _before_deed(text: str, tokens: tuple[Token, ...], start: int, begin: int, end: int) -> int:
    """The end of a name in front of what its bearer does in a headline: Rep. Doe [Announces Aid]."""
    is_known = begin < end and (begin > start or is_given(tokens[begin].lower))
    shortest = begin + (1 if begin > start else _WORDS_OF_FULL_NAME)
    deeds = (at for at in range(shortest, end - 1) if _is_only_verb(tokens[at].lower))
    told = (at for at in range(begin + _WORDS_OF_FULL_NAME, end - 1) if _tells_deed(tokens[at].lower))
    last = min(next(deeds, end), next(told, end)) if is_known else end
    how = tokens[last - 1].lower  # Ann Doe [Fully] Embraced It
    is_how = how.endswith("ly") and len(how) > _LETTERS_OF_ELY and how not in _FAMILY_NAMES_SMALL
    is_deed = last < end or (end < len(tokens) and tokens[end].tag in FINITES and text[tokens[end].start].isupper())
    is_how = is_how and is_known and last > shortest and is_deed  # but: Ann Whitely embraced it
    return last - 1 if is_how and not _is_known_name(how) else last


def _tells_deed(word: str) -> bool:
    """Whether a word is a form of a verb that hardly is a name: could, asked, celebrating."""
    verb = _VERBS.get(word)
    is_form = verb is not None and verb.lemma != word and word.endswith(("ed", "ing", "s"))
    is_form = is_form or word in _TEXT.modals
    return is_form and not _is_known_name(word) and word not in _FAMILY_NAMES_SMALL


def _without_letters(tokens: tuple[Token, ...], start: int, begin: int, end: int) -> int:
    """The end of a name without the letters behind it, or the verb of a headline."""
    if end - begin > 1 and "".join([token.lower for token in tokens[end - 1 : end + 2]]) in _PEOPLE.honours:
        end -= 1  # Ann Doe King's Counsel
    if end - begin > _WORDS_OF_FULL_NAME and tokens[end - 2].lower in _PEOPLE.organisations:
        return end  # the Salt Party MP
    while end - begin > _WORDS_OF_FULL_NAME and _is_no_last_word(tokens[end - 1].lower):
        if role_nouns.is_role(tokens[end - 1]) and tokens[end - 2].lower in _PEOPLE.organisations:
            break  # the Salt Party MP
        end -= 1  # Ann Doe QC; Ann Doe Goes to Marsk
    is_behind = end - begin > _WORDS_OF_FULL_NAME and end < len(tokens) and tokens[end].tag == OF
    if is_behind and is_given(tokens[begin].lower) and tokens[end - 1].lower in _PEOPLE.titles_and_roles:
        return end - 1  # Ann Doe Chair of the mill
    is_titled = end - begin == _WORDS_OF_FULL_NAME and begin > start
    last = tokens[end - 1].lower
    is_left_out = is_titled and (last in _PEOPLE.post_nominals or _is_only_verb(last))
    return end - 1 if is_left_out else end  # Lord Doe KC; Mayor Doe Wavers


def _is_no_last_word(word: str) -> bool:
    """Whether a word behind a full name are letters, or what a headline says of its bearer: QC, goes, dead."""
    return word in _PEOPLE.post_nominals or word in _PEOPLE.behind_names_in_headlines or _is_only_verb(word)


def _whole_role_start(text: str, tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where a role in front of a name begins with the one joined to it, its fields and the body of those."""
    while 1 < lead < begin and tokens[lead - 1].tag != COORDINATOR and _makes_another(text, tokens, lead - 1):
        lead -= 1  # historian and retired postman Ann Doe
    lead = fields.first(tokens, _first_role(tokens, lead, begin), begin)
    is_of_body = 1 < lead < begin and tokens[lead - 1].tag == OF and _is_called_by_matter(tokens, lead - 2)
    if is_of_body and not _is_post(tokens[lead]):  # but: the office of Governor Ann Doe
        return _start_of_nouns(tokens, lead - 1)  # Ministry of Trade and Works secretary Ann Doe
    return lead


def _past_office(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past the body in which a post in front is held, or past the fields of the post."""
    begin = _after_body(tokens, start, end)
    return fields.after_last(tokens, start, end) if begin == start else begin


def _past_body(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past the name of a body that a full name follows: Marsk Fire Service Ann Doe."""
    bodies = (at for at in range(end - 1, start, -1) if tokens[at].lower in _PEOPLE.organisations | _PEOPLE.bodies)
    last = next(bodies, None)
    return start if last is None or end - last <= _WORDS_OF_FULL_NAME else last + 1


def _is_whole_name(text: str, tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether what looks like a title belongs to the name: Prince Edward Island, Jalan Tun Quill, MV Lady Ann."""
    first, last = tokens[start].lower, tokens[end - 1].lower
    if " ".join([token.lower for token in tokens[start:end]]) in _PEOPLE.places:
        return True
    if text[tokens[start].start : tokens[end - 1].end] in _PEOPLE.listed_bodies:
        return True  # Police Scotland
    is_of = end - start > _THING_WORDS and tokens[start + 2].tag == OF
    is_body = last in _PEOPLE.bodies or (tokens[start + 1].lower if is_of else last) in _PEOPLE.organisations
    if end - start > 1 and first == "state" and is_body:
        return True  # State Police, State Harbour Rescue Force, State Department of Health
    if end - start > _THING_WORDS and tokens[end - 2].lower == "state" and last in _PEOPLE.bodies:
        return True  # Orul State Police
    if first in _PEOPLE.opens_places and any(_is_title(token.lower) for token in tokens[start + 2 : end - 2]):
        return False  # Mount Marsk Chairman Ann Doe
    return end - start > 1 and (first in _PEOPLE.opens_places or _opens_vessel(text, tokens[start]))


def _opens_vessel(text: str, token: Token) -> bool:
    """Whether a short form is that before the name of a ship: MV, HMS."""
    return token.lower in _PEOPLE.vessels and text[token.start : token.end].isupper()


def _opens_with_hour(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether “AM” or “PM” behind an hour stands in front of a name, and is no post: At 4 PM Ann Doe left."""
    return 0 < start < end - 1 and tokens[start].lower in _HOURS and tokens[start - 1].tag == NUMBER


def _opens_with_firm(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a noun for firms, and no part of the name, begins the sentence: Brokerage Orul Securities."""
    if start or end < 2 or tokens[1].tag != NAME or tokens[1].lower in _GIVEN_NAMES.all:
        return False
    word = tokens[0].lower
    is_plural = word.removesuffix("s") in _PEOPLE.roles_over_things and any(one.lower == "&" for one in tokens[:end])
    return is_plural or word in _PEOPLE.firms


def _with_body_in_small(text: str, tokens: tuple[Token, ...], lead: int) -> int:
    """Where a post in short begins whose body stands in front in small letters: the hospital CEO Ann Doe."""
    post = tokens[lead]
    is_short = text[post.start : post.end].isupper() and post.lower not in _PEOPLE.honorifics - {"oc", "sho"}
    if lead > 1 and tokens[lead - 1].tag == NUMBER and tokens[lead - 2].tag == NAME:
        return _start_of_nouns(tokens, lead - 1)  # Marsk 1st District Rep. Ann Doe
    if not lead or not is_short:
        return lead
    is_body = tokens[lead - 1].tag == NOUN and role_nouns.is_body(tokens[lead - 1])
    is_station = lead > 1 and [token.lower for token in tokens[lead - 2 : lead]] == ["police", "station"]
    return _start_of_nouns(tokens, lead) if is_body or is_station else lead


def _with_body_in_short(text: str, tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where a post in capitals begins whose body has its short form behind it: Salt Party (SP) Secretary Ann Doe."""
    is_rank = all(token.lower in _RANKS for token in tokens[lead:begin])
    is_post = text[tokens[lead].start].isupper() and not is_rank
    if not is_post or not _is_behind_brackets(tokens, lead) or tokens[lead - 2].tag != NAME:
        return lead
    opening = lead - _SHORT_FORM_TOKENS
    first = opening
    while first and opening - first < _LONGEST_ROLE_WORDS and tokens[first - 1].tag in NOUNS + GENITIVE:
        first -= 1
    front = runs.opening(tokens, first - 1) if first and first < opening else None
    first = first if front is None else front  # Union of Bakers (UOB) Secretary Ann Doe
    is_body = first < opening and text[tokens[first].start].isupper() and not _is_post(tokens[opening - 1])
    return _first_role(tokens, first, first + 1) if is_body else lead


def _start_of_nouns(tokens: tuple[Token, ...], index: int) -> int:
    start = index
    while start and index - start < _LONGEST_ROLE_WORDS and tokens[start - 1].tag in NOMINAL:
        start -= 1
    return start


def _makes_another(text: str, tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word makes another post of the one behind it: former US Senator, Managing Director."""
    is_alike = text[tokens[index].start].isupper() or text[tokens[index + 1].start].islower()
    is_participle = is_alike and tokens[index].lower in _PEOPLE.participles_of_roles
    is_participle = is_participle and not role_nouns.is_done(tokens, index)
    return tokens[index].lower in _PEOPLE.qualifiers or is_participle


def _with_address_in_brackets(tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where the title begins in front of a form of address in brackets: Prof. (Mrs.) Ann Doe."""
    if lead != begin or lead < 4 or tokens[lead - 1].tag != CLOSING or tokens[lead - 3].tag != OPENING:
        return lead
    is_titled = tokens[lead - 2].lower in _PEOPLE.courtesy and _is_title(tokens[lead - 4].lower)
    return lead - 4 if is_titled else lead


def _is_only_verb(word: str) -> bool:
    """Whether a word in small letters is a verb in -s, and no noun or name: goes, brings."""
    verb = _VERBS.get(word)
    is_verb = verb is not None and verb.forms == THIRD_PERSON and verb.lemma not in _INFLECTION.also_nouns
    return is_verb and word not in _FAMILY_NAMES


def _with_degree(tokens: tuple[Token, ...], lead: int) -> int:
    """Where a title of the clergy begins: Most Rev. Ann Doe; the dean, the Very Rev Ann Doe."""
    if lead and tokens[lead - 1].lower in _PEOPLE.degrees_of_titles and not _tells_of_post(tokens[lead]):
        lead -= 1
    is_set_off = lead > 1 and tokens[lead - 1].lower == "the" and tokens[lead - 2].tag == COMMA
    return lead - 1 if is_set_off and tokens[lead].lower in _PEOPLE.degrees_of_titles else lead


def _is_title_of_next(tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """Whether a word is only the title of whom brackets part from it: Col. (retd.) Bob Roe."""
    is_one = end - begin == 1 and tokens[begin].lower in _PEOPLE.all_titles
    return is_one and [token.tag for token in tokens[end : end + 1]] == [OPENING]


def _is_none(text: str, tokens: tuple[Token, ...], start: int, begin: int, end: int) -> bool:
    first = tokens[begin].lower
    is_told = end - begin == 1 and ends_compound(first) and text[tokens[begin].end - 1].islower()  # Marsk-based
    is_told = is_told or (end - start == 1 and first.startswith("ex-") and role_nouns.is_role(tokens[start]))
    is_aged = begin > 0 and tokens[begin - 1].lower.endswith("-year-old")  # the 63-year-old Sheikh
    is_told = is_told or (end - begin == 1 and (first == "yes" or (is_aged and _is_post_only(tokens, begin))))
    is_told = is_told or _is_turn_of_year(tokens, begin, end) or _is_deed_of_headline(tokens, start, begin, end)
    is_told = is_told or _is_member_of_party(tokens, begin, end) or _is_title_of_next(tokens, begin, end)
    is_told = is_told or _is_office_of_two(tokens, begin, end) or (end - begin == 1 and _is_day_or_state(tokens, begin))
    is_tagged = any(token.lower.startswith(("#", "@")) for token in tokens[begin + 1 : end])  # Hey @annquill
    if (
        begin == end
        or is_told
        or is_tagged
        or _NO_NAME.search(first)
        or _PARTY_AND_STATE.match(text, tokens[begin].start)
    ):
        return True  # Rep. Ann Doe, R-Texas
    if (
        end - begin == 1
        and first in _PEOPLE.things_in_capitals
        and text[tokens[begin].start : tokens[begin].end].isupper()
    ):
        return True  # AI
    is_how = end == 1 and first.endswith("ly") and tokens[1:2] and tokens[1].tag == COMMA and not _is_known_name(first)
    if is_how and tokens[2:3] and tokens[2].lower != "who":
        return True  # Similarly, ...; but: Whitely, who left
    is_short = first in _PEOPLE.titles_written_out and (first in _PEOPLE.roles or first in _RANKS_IN_SHORT)
    if end - start == 1 and is_short and start and tokens[start - 1].lower == "the":
        return True  # the VC
    is_bare = end - start == 1 and (start == 0 or tokens[start - 1].tag != NUMBER)  # but: 4 PM
    if is_bare and first in _HEADS_OF_GOVERNMENT and text[tokens[start].start : tokens[start].end].isupper():
        return True  # CM orders probe
    is_called = _is_called_by_last_name(tokens, start, end)
    if (
        end - start > 1
        and not is_called
        and all(token.lower in _PEOPLE.titles_and_roles | _PEOPLE.qualifiers for token in tokens[start:end])
    ):
        return True  # Madam Chair, the Vice Chancellor
    if tokens[end - 1].lower in _PEOPLE.titles_and_roles and all(map(_is_context, tokens[start:end])):
        return not _is_matter_of_body(tokens, start, end)  # Chief Financial Officer; but the Court of Justice
    is_post = _is_post_in_capitals(tokens, start, end) or _is_post_of_short_form(text, tokens, start, end)
    if is_post or (end - begin == 1 and begin > start and _is_post_only(tokens, begin)):
        return True  # the FIFA President; Marsk General [Secretary]
    is_role = end - begin > 1 and (role_nouns.is_role(tokens[end - 1]) or _is_title(tokens[end - 1].lower))
    if is_role and begin > start and all(map(_is_context, tokens[begin:end])):
        return True  # Marsk Resident [District Commissioner]
    if end - begin > 1 and all(token.lower in _TEXT.adjectives for token in tokens[begin:end]):
        return True  # Roman Catholic
    goes_on = end < len(tokens) and tokens[end].tag == NOUN and role_nouns.is_role(tokens[end])
    if end - begin == 1 and begin > start and goes_on and is_everyday(first):
        return True  # the new Conservative Health critic
    is_alone = start == 0 or tokens[start - 1].tag == DETERMINER
    is_court = is_alone and first in _PEOPLE.letters_of_courts
    # Russian, Republican; Ann Doe, M.D.
    return end - begin == 1 and (
        (first in _TEXT.adjectives and not is_called)
        or (first in _PEOPLE.post_nominals and not is_court)
        or first in _PEOPLE.name_suffixes
    )


def _is_called_by_last_name(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a form of address makes a word of every day, or for a trade, a last name: Mr Rich, Ms Baker."""
    if end - start < len(("Ms", "Doe")) or tokens[start].lower not in _PEOPLE.courtesy:
        return False
    last = tokens[end - 1].lower
    is_bare = end - start == len(("Ms", "Doe")) and tokens[start].lower.rstrip(".") in _PEOPLE.address_of_anybody
    return last in _PEOPLE.titles_as_names or (is_bare and last.partition("-")[0] not in _PEOPLE.posts_of_address)


def _is_deed_of_headline(tokens: tuple[Token, ...], start: int, begin: int, end: int) -> bool:
    """Whether one word behind a title in a headline is what its holder does: Mafia Boss [Vying] For Top Slot."""
    word = tokens[begin].lower if begin < end else ""
    is_verb = word.endswith("ing") and word in _VERBS and not _is_known_name(word) and word not in _FAMILY_NAMES_SMALL
    return is_verb and end - begin == 1 and begin > start


def _opens_with_adverb(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether an adverb opens a sentence in front of a name: Naturally Ann Doe left. Interestingly Doe left."""
    word = tokens[0].lower
    if start or end < _WORDS_OF_FULL_NAME or not word.endswith("ly") or _is_known_name(word):
        return False
    is_sure = word.endswith("ingly") or word.removesuffix("ly") in _TEXT.adjectives
    return is_sure or (end > _WORDS_OF_FULL_NAME and is_given(tokens[1].lower))


def _opens_with_count(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a number opens a sentence in front of a name that says whose those counted are: Three Orul guards left.

    A number in front of a plural belongs to the name: Three Rivers, Seven Hills guards.
    """
    if start or end < _WORDS_OF_FULL_NAME or tokens[0].lower not in _TEXT.number_words or end >= len(tokens):
        return False
    counted = tokens[end].lower
    is_several = counted in _ALWAYS_SEVERAL or (counted.endswith("s") and not counted.endswith("ss"))
    is_noun = tokens[end].tag == NOUN or (tokens[end + 1 : end + 2] and tokens[end + 1].tag in FINITES + AUXILIARY)
    return bool(is_noun) and is_several and not tokens[1].lower.endswith("s")


def _past_origin(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past where somebody is from, or is seen, in front of a full name: Texan Ann Doe, BBC News Ann Doe."""
    if end - start <= _WORDS_OF_FULL_NAME:
        return start
    if role_nouns.is_compatriot(tokens[start].lower) and is_given(tokens[start + 1].lower):
        return start + 1
    front = f"{tokens[start].lower} {tokens[start + 1].lower}"
    is_body = end - start == 2 * _WORDS_OF_FULL_NAME and affiliations.is_known(front)
    return start + _WORDS_OF_FULL_NAME if is_body and is_given(tokens[start + 2].lower) else start


def _is_member_of_party(tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """Whether a place and a party say what somebody is: a Marsk Republican."""
    is_any = begin > 0 and end - begin == _WORDS_OF_FULL_NAME and tokens[begin - 1].tag == DETERMINER
    return is_any and tokens[end - 1].lower in _MEMBERS


def _opens_with_will(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether “Will” opens a question, as in “Will Marsk remain open?”, and is nobody's name."""
    is_question = start == 0 and tokens[0].lower == "will" and tokens[-1].lower == "?" and 1 < end < len(tokens)
    if is_question and tokens[end].tag == GENITIVE and end == _WORDS_OF_FULL_NAME:
        return tokens[1].lower in _PEOPLE.places  # Will Norway's talks fail?
    verb = _VERBS.get(tokens[end].lower) if is_question else None
    return verb is not None and verb.lemma == tokens[end].lower


def _is_office_of_two(tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """Whether the short form of an office stands in front of a second post: Marsk [Gov.] and party chair Ann Doe."""
    is_short = end - begin > 1 and tokens[end - 1].lower in _PEOPLE.offices_in_short
    return is_short and end < len(tokens) and tokens[end].tag == COORDINATOR and tokens[end - 1].lower.endswith(".")


def _is_day_or_state(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether one word is the short form of a month that nobody is called, or “State” in secretary of State."""
    word = tokens[index].lower
    is_short = len(word) >= _FEWEST_LETTERS_OF_MONTH and any(month.startswith(word) for month in _DATES.months)
    is_month = is_short and word not in _PEOPLE.given_names_of_months and not _is_known_name(word)
    is_month = is_month and not _is_may(tokens, index)
    return is_month or (word == "state" and index > 0 and tokens[index - 1].tag == OF)


def _is_may(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a month is the name of somebody with a title, or who says something: Mrs May, May said."""
    if index and tokens[index - 1].lower in _PEOPLE.courtesy:
        return True
    opens = index == 0 or tokens[index - 1].tag in _BEFORE_SAYER
    return opens and index + 1 < len(tokens) and tokens[index + 1].lower in _CLAUSES.speech.forms


def _words_of_no_name(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """How many words with capitals in front of a name are none of it: Embattled Marsk Steel, Christmas Eve Ann Doe."""
    is_eve = end - start > _WORDS_OF_FULL_NAME and tokens[start + 1].lower == "eve"
    if is_eve and f"{tokens[start].lower} eve" in _DATES.feasts:
        return _WORDS_OF_FULL_NAME
    of = start - 2 if start > 1 and tokens[start - 1].tag in DETERMINERS else start - 1
    is_of = of > 0 and tokens[of].lower == "of"  # Leader of the Opposition Ann Doe
    if end - start > _WORDS_OF_FULL_NAME and not is_of and tokens[start].lower in _PEOPLE.sides_before_parties:
        return int(not any(token.lower in _PEOPLE.titles_and_roles for token in tokens[start + 1 : end]))
    return int(start == 0 and end > 1 and (tokens[0].lower in _PEOPLE.adorns_names or _opens_described(tokens, end)))


def _opens_described(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a word with its capital from the sentence describes whoever is named behind: Jobless Ann Doe."""
    word = tokens[0].lower
    is_full = end > _WORDS_OF_FULL_NAME and tokens[1].tag == NAME and is_given(tokens[1].lower)
    is_name = _is_known_name(word) or word in _FAMILY_NAMES_SMALL
    if not is_full or is_name or _is_title(word) or word in _PEOPLE.places_of_players:
        return False
    if role_nouns.is_role(tokens[0]) or role_nouns.is_one_person(word) or role_nouns.is_occupation(word):
        return False  # Illustrator Ann Doe
    return word.endswith("less") or f"{word}s".endswith(_ENDINGS_OF_PEOPLE)


def _is_turn_of_year(tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """Whether a run is the new year, or its eve, which is a given name, too."""
    if end > begin > 1 and tokens[begin].lower == "eve" and tokens[begin - 1].tag == GENITIVE:
        return tokens[begin - 2].lower == "year"
    return end - begin > 1 and [token.lower for token in tokens[begin : begin + 2]] == ["new", "year"]


def _is_matter_of_body(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether the last word of a run is what a body is for, though it may be a title, too: Court of Justice."""
    is_of = end - start > 2 and tokens[end - 2].tag == OF
    return is_of and tokens[end - 3].lower in _PEOPLE.organisations


def _is_post_only(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word behind a title is a title or a role, and nobody's name: secretary; but not Bishop."""
    word = tokens[index].lower
    is_name = word in _FAMILY_NAMES_SMALL or word in _GIVEN_NAMES.all or word in _PEOPLE.titles_as_names
    return _is_title(word) and not is_name and tokens[index - 1].lower not in _PEOPLE.courtesy


def _is_known_name(word: str) -> bool:
    return word in _GIVEN_NAMES.all or word in _FAMILY_NAMES or word in _PEOPLE.places


def _is_post_of_short_form(text: str, tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether the short form of a body and a title stand in front of a comma and a name: NFF President, Ann Doe."""
    is_post = end - start > 1 and tokens[end - 1].lower in _PEOPLE.all_titles
    closes = end < len(tokens) and (tokens[end].tag == COMMA or tokens[end].tag in PREPOSITIONS)
    return is_post and closes and text[tokens[start].start : tokens[end - 2].end].isupper()


def _is_post_in_capitals(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a run of words with capitals after “the” is no name but a post: the FIFA President."""
    if start == 0 or tokens[start - 1].lower != "the" or end - start < _FEWEST_WORDS_OF_POST:
        return False
    head = tokens[end - 1].lower
    is_name = head in ("advocate", "reporter") or _is_matter_of_body(tokens, start, end)  # newspapers are called so
    return head in _PEOPLE.titles_and_roles and not is_name


def _after_titles(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past titles and capitalised roles before a name: President, Vice President, Sen."""
    begin = start
    if tokens[end - 1].lower in _PEOPLE.company_suffixes:
        return start  # Marsk General Corp.
    is_place = tokens[end - 1].lower in _PEOPLE.never_surnames and end - start > _WORDS_OF_FULL_NAME
    if is_place and tokens[start].lower in _GIVEN_NAMES.all:
        return start  # Ann Doe King Boulevard
    if _is_thing(tokens, start, end):
        return start  # the Justice Department, the First Amendment
    for index in range(start, min(_last_word(tokens, start, end), start + _LONGEST_ROLE_WORDS)):
        word = tokens[index].lower
        is_link = tokens[index].tag == OF or tokens[index].lower == "for"
        if is_link and index > start and tokens[index - 1].lower in _PEOPLE.organisations:
            return _past_address(tokens, index, end) or begin  # the University of Marsk Professor Ann Doe
        if word in _GIVEN_NAMES.all or _is_only_beginning(word, tokens[index + 1].lower):
            continue
        if word in _PEOPLE.kin and word not in _PEOPLE.offices_in_short and index:
            continue  # Spurs forward Son Heung-min; but head teacher Sister Ann Doe
        if word in _PEOPLE.titles_like_initials and end - index <= _WORDS_OF_FULL_NAME:
            continue  # PS Quill; but PS Orul Quill
        if word == "tun" and index > start and not _is_title(tokens[index - 1].lower):
            continue  # Orul Tun Quill
        are_several = role_nouns.is_plural(word) or (index == 0 and role_nouns.is_several(tokens[0]))
        are_several = are_several and not _is_of_members(tokens[index + 1])
        is_title = _is_title(word) or (are_several and lists_names(tokens, end))
        is_title = is_title or (word == "seal" and index > start and tokens[index - 1].lower == "navy")
        # A word that begins the sentence has its capital from there: Baker Ann Doe.
        begins = index == 0 and index + 1 < end and (_may_open_name(tokens[1].lower) or _is_sole_sense(tokens, end))
        is_second = word in _PEOPLE.second_titles and (index > start or _is_behind_title(tokens, start))
        plays = begins and word in _PEOPLE.places_of_players and is_given(tokens[1].lower) and end > _WORDS_OF_FULL_NAME
        if is_title or is_second or plays or (begins and _describes(tokens[0])):
            begin = index + 1
        elif begin == index > start and tokens[index - 1].lower in _PEOPLE.honorifics:
            break  # Datuk Seri Tiong King Doe
    return begin if begin < end else start


def _is_of_members(behind: Token) -> bool:
    """Whether a plural with such a word behind it says who is in a body: the Bakers and Millers Guild, Owners Guild."""
    return behind.tag == COORDINATOR or behind.lower in _PEOPLE.organisations


def _last_word(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """The last word of a name in front of what may follow it: Tom King Jr."""
    last = end - 1
    while last > start and tokens[last].lower in _PEOPLE.name_suffixes:
        last -= 1
    return last


def _may_stand_behind_body(word: str) -> bool:
    """Whether a word may be a title behind a body: Central Bank of Marsk [Governor], University of Lund [Dr]."""
    return word in _MAY_BE_SECOND or (_is_title(word) and word not in _GIVEN_NAMES.all)


def _past_address(tokens: tuple[Token, ...], link: int, end: int) -> int | None:
    """Past a form of address between the name of a body and a full name: University of Marsk [Professor] Ann Doe."""
    last = end - _WORDS_OF_FULL_NAME
    within = range(link + 2, last)
    titles = (at for at in within if _may_stand_behind_body(tokens[at].lower) and tokens[at - 1].tag == NAME)
    begin = next(titles, end - 1) + 1
    while begin < last and _may_stand_behind_body(tokens[begin].lower):
        begin += 1  # Rt. Hon.
    return begin if begin <= last and _may_open_name(tokens[begin].lower) else None


def _may_open_name(word: str) -> bool:
    """Whether a word in small letters is a given name, or initials: Ann, J.B."""
    return word in _GIVEN_NAMES.all or (word.endswith(".") and len(word.strip(".")) <= _LONGEST_INITIALS + 1)


def _is_sole_sense(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a long word for what somebody does, and no last name, stands in front of a full name: Chemist Ann Doe."""
    word = tokens[0].lower
    is_sole = len(word) >= _FEWEST_LETTERS_OF_SOLE_SENSE and word not in _FAMILY_NAMES_SMALL
    is_name = end == _WORDS_OF_FULL_NAME + 1 and not any(is_everyday(token.lower) for token in tokens[1:end])
    head, _, of = word.partition("-")
    is_parent = of.startswith("of-") and head in _PEOPLE.kin  # Mother-of-three Ann Doe
    return is_name and (is_parent or (is_sole and role_nouns.is_occupation(word)))


def _is_behind_title(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a mark parts a title from its second word: Tan Sri and Datuk Seri, but Dato' Sri."""
    return start > 1 and tokens[start - 1].tag == OTHER and tokens[start - 2].lower in _PEOPLE.honorifics


def _is_only_beginning(word: str, behind: str) -> bool:
    """Whether a word opens a title, but not here: the Foreign Ministry."""
    return word in _PEOPLE.titles_before_titles and not _is_title(behind)


def _describes(token: Token) -> bool:
    """Whether a word says what somebody is: baker, third-grader."""
    front, _, last = token.lower.rpartition("-")
    is_compound = front != "" and not is_given(front) and role_nouns.is_one_person(last)  # Super-agent Ann Doe
    return role_nouns.is_role(token) or last in _PEOPLE.callings or is_compound


def _is_thing(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a run after an article, without a given name in it, ends in a word for bodies, things or events."""
    if " ".join([token.lower for token in tokens[start:end]]) in _LISTED_BODIES:
        return True  # the General Staff
    is_owned = start > 0 and tokens[start - 1].tag in (GENITIVE, DETERMINER)
    if is_owned and end - start > _THING_WORDS:
        is_given_name = any(token.lower in _GIVEN_NAMES.all for token in tokens[start : end - 2])
        return tokens[end - 1].lower in _PEOPLE.organisations and not is_given_name  # Lund's Major Crimes Bureau
    if end - start != _THING_WORDS or start == 0 or tokens[start - 1].tag != DETERMINER:
        return False
    last = tokens[end - 1].lower
    known = last in _PEOPLE.organisations or last in _PEOPLE.no_person_ends
    is_name = last in _PEOPLE.also_surnames or any(token.lower in _GIVEN_NAMES.all for token in tokens[start : end - 1])
    return known and not is_name


def _after_context(text: str, tokens: tuple[Token, ...], begin: int, end: int) -> int:
    """Past what is no name: Frenchman Ann Doe, Defendants Bob Roe, Marsk-backed Ann Doe, South Korean-born Bob Roe."""
    begin = next((at + 1 for at in range(end - 2, begin - 1, -1) if ends_compound(tokens[at].lower)), begin)
    if begin + 1 >= end:
        return begin
    if end - begin > _WORDS_OF_FULL_NAME and begin and tokens[begin - 1].lower == "miss":
        is_title = not is_given(tokens[begin].lower) and is_given(tokens[begin + 1].lower)
        return begin + is_title  # the former Miss Lund Ann Doe
    if end - begin > _WORDS_OF_FULL_NAME and tokens[begin].lower in _PEOPLE.compatriots:
        begin += 1
    begin = _past_party(tokens, begin, end)
    given = next((index for index in range(begin, end - 1) if is_given(tokens[index].lower)), begin)
    given = (
        begin if given == end - 2 and tokens[end - 1].lower in _PEOPLE.organisations else given
    )  # Merchant Ann Union
    if given > begin and _is_short_post(text, tokens[given - 1], within=given > begin + 1):
        return given  # Marsk XDO Ann Doe
    if given == begin and end - begin > _WORDS_OF_FULL_NAME and tokens[begin].lower in _TEXT.nationalities:
        name = tokens[begin + 1 : end]
        is_short = any(text[token.start : token.end].isupper() for token in name)
        is_name = len(name) == _WORDS_OF_FULL_NAME and not is_short and not any(map(_may_be_thing, name))
        return begin + 1 if is_name else begin  # Norwegian Orul Quill
    is_called_after = tokens[given - 1].tag == OF  # the Church of Ann Doe
    return given if not is_called_after and all(_is_context(token) for token in tokens[begin:given]) else begin


def _past_party(tokens: tuple[Token, ...], begin: int, end: int) -> int:
    """Past the party of somebody of whose name nothing is known: Tory Orul Quill; not: Tory Island Ferries."""
    name = end - _WORDS_OF_FULL_NAME
    is_party = begin < name and all(token.lower in _PEOPLE.members_in_front for token in tokens[begin:name])
    return name if is_party and not any(map(_may_be_thing, tokens[name:end])) else begin


def _may_be_thing(token: Token) -> bool:
    """Whether a word with a capital is an everyday one, or one that names of bodies, places and things end in."""
    things = (_PEOPLE.organisations, _PEOPLE.firm_ends, _PEOPLE.club_ends, _PEOPLE.no_person_ends, _PEOPLE.places)
    return is_everyday(token.lower) or token.tag != NAME or any(token.lower in words for words in things)


def _is_short_post(text: str, token: Token, *, within: bool) -> bool:
    """Whether a word has capitals only, as short forms of posts and bodies have, and is no initials in front."""
    word = text[token.start : token.end]
    is_longer = len(word) > _LONGEST_INITIALS or (within and len(word) > 1)
    return (is_longer or token.lower in _CLAUSES.like_nationalities) and word.isalpha() and word.isupper()


def _after_body(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past the name of the body in which a post is held that stands in front: president of Marsk Foods Ann Doe."""
    of = start - 2 if start and tokens[start - 1].lower == "the" else start - 1
    # Envoy for Karst Ann Doe, chief economist at Marsk Bank Bob Roe.
    if of > _SHORT_FORM_TOKENS and tokens[of].tag == OF and tokens[of - 1].tag == CLOSING:
        return _past_station(tokens, of, start, end)
    leads = of > 0 and (tokens[of].tag == OF or tokens[of].lower in _PEOPLE.role_held_in or tokens[of].lower == "to")
    # The father of Orul Ben Quill; Ann Doe, head of Marsk Private Equity, left.
    is_other = leads and (tokens[of - 1].lower in _PEOPLE.kin or _is_body_of_holder(tokens, of, start, end))
    is_of = leads and not is_other and role_nouns.is_titular(tokens[of - 1])
    last = tokens[end - 1].lower
    things = (_PEOPLE.organisations, _PEOPLE.firm_ends, _PEOPLE.club_ends, _PEOPLE.no_person_ends)
    if end - start > _THING_WORDS and (behind := _after_portfolio(tokens, start, end)) is not None:
        return behind
    places = (at for at in range(start + 1, end - _WORDS_OF_FULL_NAME) if tokens[at].lower in _PEOPLE.place_nouns)
    if is_of and (place := next(places, None)) is not None:
        return place + 1  # Commissioner for Marsk Province Orul Quill
    is_member = leads and of > 1 and tokens[of - 1].lower == "parliament" and tokens[of - 2].tag == OF
    if is_member or (is_of and of == start - 1 and tokens[of - 1].lower in _PEOPLE.sits_for_seat):
        seat = _past_seat(tokens, start, end)
        if seat > start:
            return seat
    if is_of and of < start - 1 and (holder := _past_body_of_holder(tokens, start, end)) is not None:
        return holder
    if is_of and tokens[start].lower in _PEOPLE.compass:
        return _past_region(tokens, start, end)
    if not is_of or any(last in words for words in things):
        return start
    names_body = any(token.lower in _PEOPLE.organisations for token in tokens[start + 1 : end])
    if tokens[start].lower in _PEOPLE.places and end - start > _THING_WORDS:
        is_body = names_body or sum(is_everyday(token.lower) for token in tokens[start + 1 : end]) > 1
        return start if is_body else start + 1  # Chief Justice of Norway Orul Quill; not: of the US Safe Sea Watch
    if _is_body_and_name(tokens, start, end):
        return start + 1  # Inspector General of Police Orul Ann Doe
    name = (at for at in range(start + 1, end - 1) if is_given(tokens[at].lower) and tokens[at].tag == NAME)
    given = next(name, None) if of == start - 1 else None
    is_behind_of = of == start - 1 and tokens[of].tag == OF and not is_given(tokens[start].lower)
    if given is None and end - start > _THING_WORDS and last in _FAMILY_NAMES_SMALL and is_behind_of:
        given = start + 1  # Chief District Officer of Marsk Orul Yadav
    return given or start


def _past_region(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past a place that opens with a point of the compass, in front of a full name: MP for North Marsk Ann Doe."""
    names = (at for at in range(start + 2, end - 1) if is_given(tokens[at].lower) and not is_everyday(tokens[at].lower))
    return next(names, start)


def _past_seat(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Past the seat in front of the name of whoever sits for it: MP for Marsk East Orul Quill, MLA from Velm Doe."""
    if _is_behind_holder(tokens, start):
        return start
    after = start + 1
    while after < end and (tokens[after].lower in _PEOPLE.compass or tokens[after].lower == "central"):
        after += 1
    words = [token.lower for token in tokens[start:end]]
    is_place = words[-1] in _PEOPLE.no_person_ends or any(word in _PEOPLE.place_nouns for word in words)
    is_place = is_place or " ".join(words) in _PEOPLE.places
    is_name = end - after == _WORDS_OF_FULL_NAME and not any(map(is_everyday, words[after - start :]))
    return after if is_name and not is_place else start


def _is_behind_holder(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a post in front of a seat is that of whoever is named before: Ann Doe, a nurse and MP for Marsk Orul."""
    index = start
    while index and start - index < _LONGEST_OFFICE_WORDS and tokens[index - 1].tag in _IN_OFFICE:
        index -= 1
    return index > 1 and tokens[index - 1].tag == COMMA and tokens[index - 2].tag == NAME


def _is_body_of_holder(tokens: tuple[Token, ...], of: int, start: int, end: int) -> bool:
    """Whether a post in front is that of whoever is named before, and what it is held in opens no second name."""
    if not _is_behind_holder(tokens, of) or (end < len(tokens) and tokens[end].tag not in _BEHIND_NAME):
        return False
    return not any(is_given(one.lower) and not is_everyday(one.lower) for one in tokens[start + 1 : end - 1])


def _past_body_of_holder(tokens: tuple[Token, ...], start: int, end: int) -> int | None:
    """Where a full name begins behind the name of a body: Chair of the Marsk Council [Ann Doe].

    So it does behind what the body is for: head of the Centre for Rural Health [Ann Doe].
    """
    named = _PEOPLE.organisations | _PEOPLE.no_bodies_of_posts
    name = next((at for at in range(end - 2, start, -1) if tokens[at - 1].lower in named), None)
    last = end - _WORDS_OF_FULL_NAME
    if name is not None and name < last and tokens[name].tag in PREPOSITIONS and tokens[last - 1].tag == NAME:
        name = last
    is_name = name is not None and is_given(tokens[name].lower) and not is_everyday(tokens[name + 1].lower)
    return name if is_name else None


def _past_station(tokens: tuple[Token, ...], of: int, start: int, end: int) -> int:
    """Past the body behind a post with a short form: Sub-Inspector (SI) of Marsk Police Station Quill."""
    post = of - 1 - _SHORT_FORM_TOKENS
    bodies = (at for at in range(end - 2, start, -1) if tokens[at].lower in _PEOPLE.organisations | _PEOPLE.bodies)
    last = next(bodies, None)
    is_post = tokens[of - _SHORT_FORM_TOKENS].tag == OPENING and role_nouns.is_titular(tokens[post])
    is_name = last is not None and not any(is_everyday(token.lower) for token in tokens[last + 1 : end])
    return last + 1 if last is not None and is_post and is_name else start


def _after_portfolio(tokens: tuple[Token, ...], start: int, end: int) -> int | None:
    """Where the name begins behind what a minister is in charge of: Minister of Tourism and Industry Orul Quill."""
    index = start
    while index and start - index < _LONGEST_ROLE_WORDS and tokens[index - 1].tag in _IN_OFFICE:
        index -= 1
    titles = [at for at in range(index, start) if tokens[at].lower in _PEOPLE.portfolios or _is_title(tokens[at].lower)]
    if not titles or tokens[titles[-1] + 1].tag not in PREPOSITIONS:
        return None
    affairs = next((at for at in range(end - 2, start, -1) if tokens[at].lower == "affairs"), None)
    first = start if affairs is None else affairs + 1  # Minister for Marsk Affairs Orul Quill
    is_of_state = tokens[titles[-1]].lower == "state" and len(titles) > 1  # Minister of State for Trade
    held = titles[-2 if is_of_state else -1]
    if affairs is None and tokens[held].lower not in _PEOPLE.portfolios:
        return None
    while first < end and (fields.is_matter(tokens[first].lower) or tokens[first].tag == OF):
        first += 1
    name = tokens[first:end]
    is_name = len(name) > 1 and not any(fields.is_matter(token.lower) or token.tag != NAME for token in name)
    return first if first > start and is_name else None


def _is_body_and_name(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a noun for a body and two words or more that say nothing follow a post: Chief of Police Orul Quill."""
    is_body = tokens[start].lower in _PEOPLE.bodies and end - start > _THING_WORDS
    return is_body and not any(is_everyday(token.lower) for token in tokens[start + 1 : end])


def _is_context(token: Token) -> bool:
    word = token.lower
    if fields.is_matter(word) or word in _PEOPLE.places or word in _SIDES or word.endswith(("man", "woman")):
        return True
    if word in _PEOPLE.members_in_front:
        return True  # Tory Ann Doe
    return role_nouns.is_role(token) or role_nouns.is_plural(word)


def _office_start(tokens: tuple[Token, ...], start: int, begin: int, end_of_name: int) -> int | None:
    """Where the office begins that stands before a name with what it is held in: Minister of Finance Ann Doe."""
    is_bare = all(token.lower in _RANKS for token in tokens[start:begin])  # (IGP) Tan Sri Ann Doe
    if is_bare and start > 1 and tokens[start - 1].tag == CLOSING:
        return _office_behind_brackets(tokens, start, begin, end_of_name)
    own = _title_of_other(tokens, begin)
    if own is not None:
        return own if tokens[begin - 1].lower == "state" else None
    if begin and (ends_compound(tokens[begin - 1].lower) or _is_of_body_in_front(tokens, start, begin)):
        return None  # the head of the Lund-based Orul Global, the head of roads at charity Marsk Quill
    index = fields.office_start(tokens, _past_office_words(tokens, start, begin))
    is_force = tokens[start - 1].lower == "police"  # Superintendent of Police Doe
    if start == index or (role_nouns.is_body(tokens[start - 1]) and not is_force):
        # The head of the union Marsk Labour; Spokesperson for the ministry Ann Doe.
        return _office_of_body(tokens, index, begin, end_of_name) if index < start else None
    if start == begin or tokens[start - 1].tag not in _OPENS_IN_OFFICE:
        # Minister of mines and energy Ann Doe; but not the head of the union Ann Doe founded.
        is_bare = tokens[start - 1].tag == NOUN and not any(one.tag == DETERMINER for one in tokens[index:start])
        if not is_bare or begin != start or end_of_name - begin < 2:
            may_open = index < start and tokens[start - 1].tag == NOUN  # counsel to the inquiry Ann Doe
            opening = _opening_office(tokens, index, begin, end_of_name) if may_open else None
            return _portfolio_start(tokens, start, begin, end_of_name) if opening is None else opening
    elif tokens[start].lower != "state" and all(_is_title(token.lower) for token in tokens[start:begin]):
        return None  # an aide to Sen. Doe, an ally of First Minister Doe
    is_titled = start < begin and _is_title(tokens[begin - 1].lower) and tokens[begin - 1].lower not in _ADDRESS
    is_titled = is_titled and not _is_behind_matter(tokens, begin - 1)
    is_of_other = is_titled and tokens[start - 1].lower in _FOR_SOMEBODY
    first = next((at for at in range(index, start) if _is_post(tokens[at]) and not is_of_other), None)
    while first is not None and first + 2 < start and _is_of_office(tokens[first + 1]):
        first += 1  # Deputy Director of Roads Ann Doe, Chief District Officer of Marsk Ann Doe
    if first is not None and not (_is_post(tokens[first]) and _leads_to_body(tokens, first, start)):
        # Deputy Commissioner Ann Doe and Superintendent of Police Bob Roe.
        seconds = (at for at in range(first + 1, start) if tokens[at].tag == COORDINATOR and at + 2 < start)
        second = next(seconds, first)
        first = next(
            (at for at in range(second, start) if _is_post(tokens[at]) and _is_of_office_behind(tokens, at)), first
        )
    if first is None or not _is_post(tokens[first]) or not _leads_to_body(tokens, first, start):
        return None
    while first > index and tokens[first - 1].tag in NOMINAL:
        first -= 1
    is_joined = any(token.tag == COORDINATOR for token in tokens[first:start])
    is_of_other = is_joined and first > 0 and tokens[first - 1].lower in _PEOPLE.tells_role
    return None if is_of_other else first  # Roe becomes minister and rower Ann Doe leaves


def _is_of_body_in_front(tokens: tuple[Token, ...], start: int, begin: int) -> bool:
    """Whether a name is that of the body in front of it, as no article makes another of that: at consultancy Orul."""
    link = start - 1
    while link and tokens[link].tag in (NOUN, ADJECTIVE):
        link -= 1
    is_body = start == begin and link < start - 1 and tokens[start - 1].lower in _PEOPLE.bodies_of_many
    return is_body and tokens[link].tag in PREPOSITIONS


def _portfolio_start(tokens: tuple[Token, ...], start: int, begin: int, end_of_name: int) -> int | None:
    """Where the office of a minister begins in small letters before a full name: the former secretary of state Doe."""
    post = start - 3
    is_of = post >= 0 and tokens[start - 1].tag == NOUN and tokens[start - 2].tag == OF and start == begin
    is_post = is_of and (tokens[post].lower in _PEOPLE.portfolios or tokens[post].lower.endswith("secretary"))
    if not is_post or end_of_name - begin < _WORDS_OF_FULL_NAME:
        return None
    first = _start_of_nouns(tokens, post)
    return first if first and tokens[first - 1].tag in DETERMINERS + COORDINATOR else None


def _title_of_other(tokens: tuple[Token, ...], begin: int) -> int | None:
    """Where the title of a name begins, where what stands in front is another's: an adviser to [President] Ann Doe."""
    title = begin - 1
    if title > 1 and tokens[title].lower == "state" and tokens[title - 1].tag == OF:
        title -= 2  # a speechwriter to Secretary of State Ann Doe
    title -= _is_behind_matter(tokens, title)
    if title < 1 or tokens[title].tag not in NOMINAL:
        return None
    if not _is_post(tokens[title]) and not role_nouns.are_several(tokens[title].lower):
        return None
    first = title
    while first > 1 and tokens[first - 1].tag in NOMINAL:
        first -= 1
    is_second = tokens[title].lower in _MAY_BE_SECOND and tokens[first - 1].lower in _PEOPLE.held_in
    is_second = is_second and tokens[first - 2].lower not in _PEOPLE.sides_with_holder  # a backer of Marsk Sen. Ann Doe
    if is_second or (role_nouns.are_several(tokens[title].lower) and tokens[first - 1].lower not in ("to", "under")):
        return None  # Minister of Justice Senator Ann Doe; but: an adviser to Marsk Senator Ann Doe
    is_of_body = tokens[first - 1].tag == OF and _is_called_by_matter(tokens, first - 2)
    return first if tokens[first - 1].tag in PREPOSITIONS + TO and not is_of_body else None


def _is_behind_matter(tokens: tuple[Token, ...], title: int) -> bool:
    """Whether a form of respect stands behind what a minister is in charge of: Minister for Home Affairs [Shri] Doe."""
    is_respect = tokens[title].lower in _PEOPLE.honorifics - _PEOPLE.offices_in_short
    is_respect = is_respect and not role_nouns.is_role(tokens[title])
    return is_respect and title > 1 and tokens[title - 1].tag == NAME and fields.is_matter(tokens[title - 1].lower)


def _past_office_words(tokens: tuple[Token, ...], start: int, begin: int) -> int:
    """Where the words begin in front of a name that an office and what it is held in may have."""
    index = start
    while index and begin - index < _LONGEST_OFFICE_WORDS and tokens[index - 1].tag in _IN_OFFICE:
        if tokens[index - 1].lower in _PEOPLE.joins_persons:
            break  # Chief Justice Ann Doe along with Justice Bob Roe
        index -= 1
    if begin > start and index and tokens[index].tag == OF and _is_behind_brackets(tokens, index):
        index -= _SHORT_FORM_TOKENS + 1  # Sub-Inspector (SI) of Marsk Police Station Quill
    links = (at for at in range(start - 1, index + 1, -1) if tokens[at].tag == COORDINATOR)
    second = next((at for at in links if tokens[at - 1].tag == NAME and is_given(tokens[at - 2].lower)), None)
    return index if second is None else second + 1  # director Ann Doe and head of works Bob Roe


def _is_post(token: Token) -> bool:
    return _is_title(token.lower) or role_nouns.is_role(token)


def _is_of_office_behind(tokens: tuple[Token, ...], post: int) -> bool:
    return tokens[post + 1].tag == OF and tokens[post + 2].tag == NAME


def _is_of_office(token: Token) -> bool:
    return token.tag == NAME or _is_title(token.lower)


def _is_behind_brackets(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether one word in brackets stands in front, as the short form of a body does: the Union of Bakers (UOB)."""
    if index <= _SHORT_FORM_TOKENS:
        return False
    brackets = [token.tag for token in tokens[max(0, index - _SHORT_FORM_TOKENS) : index]]
    return len(brackets) == _SHORT_FORM_TOKENS and brackets[0] == OPENING and brackets[-1] == CLOSING


def _office_with_field(tokens: tuple[Token, ...], opening: int) -> int | None:
    """Where an office begins whose field stands in brackets behind it: Deputy Director of Roads (Repairs) Ann Doe."""
    last = opening - 1
    is_force = tokens[last].lower == "police" and last > 1 and tokens[last - 1].tag == OF
    if not is_force and not role_nouns.is_titular(tokens[last]):
        return None
    index = last - 1 if is_force else last
    while index and opening - index < _LONGEST_OFFICE_WORDS and tokens[index - 1].tag in NOMINAL:
        index -= 1
    first = (at for at in range(index, opening) if role_nouns.is_titular(tokens[at]) or _is_title(tokens[at].lower))
    return index if next(first, None) is not None else None


def _office_behind_brackets(tokens: tuple[Token, ...], start: int, begin: int, end_of_name: int) -> int | None:
    """Where an office begins between which and a full name a short form or a field stands in brackets."""
    if end_of_name - begin < _WORDS_OF_FULL_NAME:
        return None
    if not _is_behind_brackets(tokens, start):
        return _office_with_fields(tokens, start)
    field = _office_with_field(tokens, start - _SHORT_FORM_TOKENS)
    is_name = is_given(tokens[begin].lower) or not any(is_everyday(one.lower) for one in tokens[begin:end_of_name])
    is_short_form = tokens[start - 2].tag == NAME and is_name
    return _office_before(tokens, start - _SHORT_FORM_TOKENS) if field is None and is_short_form else field


def _office_with_fields(tokens: tuple[Token, ...], start: int) -> int | None:
    """Where an office begins whose field of several words stands in brackets behind it: Director (Roads and Ports)."""
    opening = start - 2
    while opening > max(1, start - _LONGEST_FIELD_TOKENS) and tokens[opening].tag in _IN_FIELD:
        opening -= 1
    return (
        _office_with_field(tokens, opening)
        if tokens[opening].tag == OPENING and tokens[opening - 1].tag == NAME
        else None
    )


def _office_before(tokens: tuple[Token, ...], opening: int) -> int | None:
    """Where an office begins whose body has a short form: President of the Union of Bakers (UOB) Ann Doe."""
    index = opening
    while index and opening - index < _LONGEST_OFFICE_WORDS and tokens[index - 1].tag in _IN_OFFICE:
        index -= 1
    offices = (at for at in range(index, opening - 1) if role_nouns.is_titular(tokens[at]))
    first = next((at for at in offices if tokens[at + 1].lower in _PEOPLE.held_in), None)
    while first is not None and first > index and tokens[first - 1].tag in NOMINAL:
        first -= 1
    return first


def _office_of_body(tokens: tuple[Token, ...], index: int, start: int, end: int) -> int | None:
    """Where an office begins that is held in a body without a name: the head of the group's bloc Ann Doe, and ..."""
    opening = _opening_office(tokens, index, start, end)
    closes = end >= len(tokens) or tokens[end].tag in _BEHIND_NAME
    if opening is not None or not closes or end - start < _WORDS_OF_FULL_NAME or not is_given(tokens[start].lower):
        return opening
    first = next((at for at in range(index, start) if tokens[at + 1].tag == OF and _is_post(tokens[at])), None)
    while first is not None and first > index and tokens[first - 1].tag in NOMINAL:
        first -= 1
    return first


def _opening_office(tokens: tuple[Token, ...], index: int, start: int, end: int) -> int | None:
    """Where an office without an article opens its sentence, or a clause, in front of a full name."""
    is_full = end - start > 1 and is_given(tokens[start].lower)
    is_opening = index == 0 or tokens[index - 1].tag in _BEFORE_OFFICE
    link = next((at for at in range(index + 1, start) if tokens[at].tag not in NOMINAL), start)
    is_office = role_nouns.is_titular(tokens[link - 1]) or role_nouns.is_role(tokens[link - 1])
    is_bare = (
        is_office and tokens[index].tag in NOMINAL and (tokens[link].tag == TO or tokens[link].lower in ("for", "of"))
    )
    return index if is_full and is_opening and is_bare else None


def _leads_to_body(tokens: tuple[Token, ...], first: int, start: int) -> bool:
    """Whether a preposition follows an office, or two joined ones: President and Chief Executive of."""
    if _is_behind_brackets(tokens, first + 1 + _SHORT_FORM_TOKENS):
        first += _SHORT_FORM_TOKENS  # Officer-in-Charge (OC) of the station
    if tokens[first + 1].tag == COORDINATOR:
        if tokens[first].lower in _PEOPLE.titles_before_titles:
            return False  # Foreign and Trade Affairs Minister Ann Doe and Works Minister Bob Roe
        behind = tokens[first + 2 : start]
        # Secretary and chief cook Ann Doe, deputy and head of works Bob Roe; not: minister and mayor Ann Doe and Roe.
        is_one = len(behind) > 1 and all(token.tag != COORDINATOR for token in behind)
        is_held = is_one or any(token.tag in PREPOSITIONS for token in behind)
        return is_held and any(_is_title(token.lower) or role_nouns.is_role(token) for token in behind)
    return tokens[first + 1].tag in PREPOSITIONS + TO


def _first_role(tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where the first of two joined roles begins, where no article shows two persons: treasurer and chair Ann Doe."""
    if lead < 2 or lead == begin or tokens[lead - 1].tag != COORDINATOR:
        return lead
    if not role_nouns.is_role(tokens[lead - 2]):
        return _first_team(tokens, lead, begin)
    if tokens[lead - 2].tag == tokens[lead - 3].tag == NAME and is_given(tokens[lead - 3].lower):
        return lead  # council leader Bob Driver and group leader Ann Doe
    is_both = lead > 2 and tokens[lead - 3].tag == POSSESSIVE and begin - lead == 1  # his wife and manager Ann Doe
    if tokens[lead - 2].lower in _PEOPLE.kin and (not is_both or tokens[lead].lower in _PEOPLE.kin):
        return begin  # her father and mother Jamie and Ann Doe
    index = lead - 2
    while index and tokens[index - 1].tag in NOMINAL and lead - index < _LONGEST_ROLE_WORDS:
        index -= 1
    # The cellist and teacher Ann Doe; but: the driver and baker Ann Doe, a baker and chair Ann Doe.
    is_same = tokens[index - 1].lower == "the" and _is_calling(tokens[lead - 2].lower)
    is_article = tokens[index - 1].tag in DETERMINERS and not is_same and tokens[lead - 2].lower not in _PEOPLE.kin
    is_other = index > 0 and (is_article or tokens[index - 1].lower in _PEOPLE.tells_role)
    return lead if is_other else index  # Roe becomes minister and rower Ann Doe leaves


def _is_calling(noun: str) -> bool:
    """Whether a noun in small letters is what somebody is by trade or art, and no post."""
    return role_nouns.is_occupation(noun) or role_nouns.is_scholar(noun) or noun in _PEOPLE.callings


def _first_team(tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Where the first of two teams begins for which somebody plays: Lund and England defender Ann Doe."""
    is_player = tokens[begin - 1].lower in _PEOPLE.callings | _PEOPLE.roles_mostly_of_persons
    plays = tokens[begin - 1].tag == NOUN and is_player
    if not plays or tokens[lead].tag != NAME or not _is_of_team(tokens[lead - 2]):
        return lead
    index = _start_of_team(tokens, lead - 1)
    is_person = lead - 1 - index > 1 and any(is_given(token.lower) for token in tokens[index : lead - 1])
    if is_person:
        return lead
    first = index
    while first > 1 and tokens[first - 1].tag == COMMA and _is_of_team(tokens[first - 2]):
        first = _start_of_team(tokens, first - 1)
    is_list = first < index and (tokens[first].lower.startswith("ex-") or tokens[first - 1].lower == past_roles.FORMER)
    return first if is_list else index  # former Orle, Marsk and Lund player Ann Doe


def _is_of_team(token: Token) -> bool:
    """Whether a word may be the name of a team, or of one that somebody played for: Marsk, ex-Marsk."""
    return token.tag == NAME or token.lower.startswith("ex-")


def _start_of_team(tokens: tuple[Token, ...], end: int) -> int:
    while end and _is_of_team(tokens[end - 1]):
        end -= 1
    return end


@lru_cache(maxsize=_KEPT_WORDS)
def _is_title(word: str) -> bool:
    """Whether a word is a title or a role, with "-elect", "ex-" and the like, too."""
    if word in _PEOPLE.titles_and_roles:
        return True
    if "/" in word:
        return all(map(_is_title, word.split("/")))  # Director/CEO
    parts = word.split("-")
    known = [part for part in parts if part in _PEOPLE.titles_and_roles]
    return bool(known) and all(part in known or part in _PEOPLE.title_affixes for part in parts)


def lists_names(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether another name follows a name in a list: Ann Doe, Bob Roe and Cid Poe."""
    if end >= len(tokens) or tokens[end].tag not in (COMMA, COORDINATOR):
        return False
    after = "".join([token.tag for token in tokens[end : end + _LONGEST_LINK_TOKENS]])
    return _LISTS.match(after) is not None


def _role_start(text: str, tokens: tuple[Token, ...], start: int, end: int) -> int:
    """The first word of a role in small letters before a name: campaign manager Jane Doe."""
    if start == 0:
        return start
    rank = ranks_in_sport.start(tokens, start, end)
    if rank < start:
        return rank
    before = tokens[start - 1]
    are_several = role_nouns.is_plural(before.lower) or (before.tag == NOUN and role_nouns.is_several(before))
    # One of the bakers Ann Doe.
    is_one = are_several and start > 3 and tokens[start - 3].tag == OF and tokens[start - 4].lower == "one"
    shared = is_one or (are_several and lists_names(tokens, end))
    is_to = start > 1 and tokens[start - 2].tag == TO and before.lower in _VERBS
    is_to = is_to and not (start > 2 and tokens[start - 3].tag == ACCORDING)
    if before.tag == NUMBER and start > 2 and tokens[start - 2].tag == OF and tokens[start - 3].lower in _PEOPLE.kin:
        is_name = end - start > 1 and (end >= len(tokens) or tokens[end].tag != NOUN)  # of three Marsk graduates
        return _start_of_nouns(tokens, start - 2) if is_name else start  # father of three Ann Doe
    if _plays(tokens, start, end):
        return _start_of_nouns(tokens, start - 1)
    if start > 1 and (is_to or (tokens[start - 2].tag == NUMBER and len(before.lower) < 3)):
        return start  # to guard Doe, at 3 pm CST
    known = before.tag in NOMINAL and _is_title(before.lower) and before.lower not in _PEOPLE.titles_before_titles
    is_role = shared or known or _is_noun_of_role(tokens, start - 1)
    is_of_storm = start > 2 and tokens[start - 3].lower in _PEOPLE.storms and before.lower.endswith("s")
    is_of_storm = is_of_storm and tokens[start - 2].tag == NAME and before.lower not in _PEOPLE_COUNTED
    # Storm Orul [batters] Marsk and Velm; not: Storm Orul [survivors] Ann Doe and Bob Roe.
    if not is_role or _is_behind_modal(tokens, start - 1) or is_of_storm or _tells_of_thing(text, tokens, start, end):
        return start
    index = start - 1
    while index and start - index < _LONGEST_ROLE_WORDS and _belongs_to_role(tokens, index - 1):
        if index > 1 and tokens[index - 2].lower == "-" and tokens[index - 2].end == tokens[index - 1].start:
            break  # the 1970s-era baker Ann Doe
        index -= 1
    if 1 < index < start and tokens[index].tag == NAME and tokens[index - 1].tag != NAME:
        front = runs.opening(tokens, index - 1)  # Bakers for Peace leader Ann Doe
        index = index if front is None else front
    is_of_storm = index > 0 and tokens[index - 1].lower in _PEOPLE.storms  # Storm Orul victims Ann Doe and Bob Roe
    index -= index < start and (is_of_storm or (index == 1 and _opens_name(tokens, end)))
    if _is_behind_brackets(tokens, index) and tokens[index - 2].tag == NAME:
        index -= _SHORT_FORM_TOKENS
        while index and tokens[index - 1].tag in NOMINAL and start - index < _LONGEST_OFFICE_WORDS:
            index -= 1
    return index


def _tells_of_thing(text: str, tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether what looks like a role in front of one word is told of the thing behind: official Marsk documents.

    So is what belongs to a thing or a post called by a short form: deputy UN envoy, voter ID cards.
    """
    behind = tokens[end : end + 1]
    if end - start > 1 or not behind or behind[0].tag not in (NOUN, COORDINATOR):
        return False
    if tokens[start - 1].lower in _PEOPLE.adjectives_like_roles:
        return True
    is_short = text[tokens[start].start : tokens[start].end].isupper() and behind[0].tag == NOUN
    return is_short and tokens[start - 1].lower not in _PEOPLE.callings


def _opens_name(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether the first word of a sentence is no verb, as its subject has one: Love Lane star Ann Doe left."""
    is_aged = [one.tag for one in tokens[end : end + 3]] == [COMMA, NUMBER, COMMA]  # Ann Doe, 24, left
    verb = end + 3 * is_aged
    has_verb = verb < len(tokens) and tokens[verb].tag in FINITES + AUXILIARIES
    return has_verb and tokens[0].tag == NOUN and tokens[1].tag == NAME


def _is_behind_modal(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether what looks like a noun is the verb of a modal: they will shepherd Doe's plan, she may also coach Roe."""
    before = index - 1
    while before > 0 and tokens[before].tag == ADVERB:
        before -= 1
    return before >= 0 and tokens[before].tag == MODAL and tokens[index].tag == NOUN


def _is_noun_of_role(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word in front of a name is a noun that says what somebody is: a guide, the army veteran Ann Doe."""
    if not role_nouns.is_role(tokens[index]) and not role_nouns.is_office(tokens, index):
        return False
    is_behind_noun = index > 0 and tokens[index - 1].tag in NOUNS + POSSESSIVE
    is_adjective = tokens[index].tag == ADJECTIVE and is_behind_noun
    return tokens[index].tag == NOUN or is_adjective or _is_behind_according(tokens, index)


def _is_behind_according(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word that looks like a verb stands behind “according to”: volunteer, fire chief."""
    return tokens[index].tag == BASE and index > 1 and tokens[index - 2].tag == ACCORDING


def _is_behind_whose(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word that looks like a verb is the adjective of a role: Bob Roe, whose [close] friend Ann Doe left."""
    is_owned = index > 0 and tokens[index - 1].lower == "whose"
    return is_owned and tokens[index].tag in FINITES and role_nouns.is_role(tokens[index + 1])


def _plays(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a word in front of a name, which says other things, too, is the place of a player: Marsk prop Ann Doe."""
    is_name = end - start > 1 and tokens[start].tag == NAME and is_given(tokens[start].lower)
    if role_nouns.bare(tokens[start - 1].lower) in _PEOPLE.adjectives_of_players and start > 1:  # Irish international
        before = tokens[start - 2]
        is_former = role_nouns.bare(tokens[start - 1].lower) != tokens[start - 1].lower or before.lower == "former"
        is_of_nation = before.lower in _TEXT.nationalities or before.lower in _PEOPLE.places
        is_full = end - start == _WORDS_OF_FULL_NAME and not any(map(_may_be_thing, tokens[start:end]))
        is_name = is_name or (end - start > 1 and tokens[end - 1].lower in _FAMILY_NAMES_SMALL)
        is_name = is_name or (is_full and (is_former or is_of_nation))
        return is_name and (is_former or is_of_nation or before.tag == NAME)
    if tokens[start - 1].lower not in _PEOPLE.places_of_players or tokens[start - 1].tag != NOUN:
        return False
    return is_name and (start < 2 or tokens[start - 2].tag not in NOUN + FINITES)  # the shopping centre Ann Doe opened


def _belongs_to_role(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word belongs to the role after it: first lady Ann Doe, Department of Roads spokesman Bob Roe."""
    token = tokens[index]
    if role_nouns.opens_role(tokens, index) or _is_behind_according(tokens, index) or _is_behind_whose(tokens, index):
        return True
    if _is_far_or_ordinal(token, tokens[index + 1].lower):
        return True
    if token.tag == GENITIVE:
        return index > 0 and role_nouns.is_of_role(tokens, index)  # women's captain Ann Doe
    if token.tag in NOMINAL:
        if index > 1 and tokens[index - 1].tag in DETERMINERS and tokens[index - 2].lower in _PEOPLE.before_role_day:
            return tokens[index + 1].tag != NAME  # after the meeting Mayor Ann Doe left
        before = tokens[index - 1] if index else token
        is_told_when = before.tag in DETERMINERS and before.lower not in ("a", "the")  # this season striker Ann Doe
        is_told_when = is_told_when or before.lower in _LAST_OR_NEXT
        is_when = tokens[index + 1].lower in _PEOPLE.all_titles or is_told_when
        is_day = token.lower in _PEOPLE.spans and is_when
        is_day = is_day or token.lower in _DATES.units_plural  # for two decades baker Ann Doe
        is_hand = token.lower == "hand" and index > 0 and tokens[index - 1].lower == "other"
        # The day president Ann Doe left; on the other hand coach Bob Roe did not.
        is_day = is_day or role_nouns.is_done(tokens, index)  # they accused trader Ann Doe
        is_day = (
            is_day or _may_be_verb(tokens, index) or _is_behind_modal(tokens, index)
        )  # should channel coach Ann Doe
        is_day = is_day or (
            token.tag == NOUN and token.lower in _PEOPLE.before_bare_clauses
        )  # the last thing [he wants]
        return not (is_day or is_hand) and not _PLAIN_AGE.fullmatch(token.lower)
    if not index and token.lower in _DATES.ordinals:
        return True  # Second officer Ann Doe left
    if token.tag == NUMBER and (token.lower.endswith("-time") or _LENGTH.fullmatch(token.lower)):
        return True  # five-time champion Ann Doe, 400m hurdler Bob Roe
    if token.tag == NUMBER and token.lower[:1].isdecimal() and index:  # Marsk 1st District Rep. Ann Doe
        return tokens[index - 1].tag == tokens[index + 1].tag == NAME
    if token.lower == "the" and index > 1 and tokens[index - 1].tag == OF:  # League of the Blind chair Ann Doe
        return tokens[index - 2].tag == NAME and tokens[index - 2].lower in _PEOPLE.organisations
    if token.tag == OF and tokens[index + 1].lower == "the":
        return index > 0
    if token.tag == OF:
        return _joins_in_role(tokens, index)
    return token.lower in _PEOPLE.titles_before_titles


def _is_far_or_ordinal(token: Token, behind: str) -> bool:
    """Whether a word only makes one with that behind it: the far right leader, the 19th century baker."""
    return (token.lower == "far" and behind in ("left", "right")) or (token.tag == NUMBER and behind == "century")


def _joins_in_role(tokens: tuple[Token, ...], of: int) -> bool:
    """Whether “of” belongs to what stands in front of a role: Department of Roads spokesman, Hall of Fame player."""
    if _is_in_title(tokens, of):
        return True
    if not of or not _is_called_by_matter(tokens, of - 1) or tokens[of - 2].lower == "in":
        return False  # in front of judge Ann Doe
    return tokens[of + 1].tag == (NAME if tokens[of - 1].tag == NAME else NOUN)


def _is_in_title(tokens: tuple[Token, ...], of: int) -> bool:
    """Whether “of” joins two words with capitals in front of a role in small letters: Hall of Fame player Ann Doe."""
    around = "".join([token.tag for token in tokens[max(0, of - 1) : of + 3]])
    is_title = not _is_post(tokens[of - 1]) and not is_given(tokens[of - 1].lower)
    is_run_for = of + 2 < len(tokens) and tokens[of + 2].lower in _PEOPLE.runners  # Secretary of State nominee
    return around == f"{NAME}{OF}{NAME}{NOUN}" and (is_title or is_run_for)


def _is_called_by_matter(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether what a body deals with follows its noun: Department of Roads, but not the campaign of candidate Doe."""
    if tokens[index].tag == NAME:
        return tokens[index].lower in _PEOPLE.organisations
    is_post = _is_post(tokens[index + 2])  # the office of governor Ann Doe
    return tokens[index].lower in _PEOPLE.bodies_of_matters and not is_post


def _past_verb(text: str, tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Past the verb of a headline, or a sign between two persons: Roe Endorses [Speaker] Ann Doe, Roe & [Sen.] Doe."""
    for index in range(begin - 2, lead - 1, -1):
        word = tokens[index].lower
        if word.startswith("#"):
            return index + 1
        is_capital = text[tokens[index].start].isupper()
        is_sign = word == "&" and tokens[index + 1].lower in _PEOPLE.all_titles and not _is_post(tokens[index - 1])
        around = " ".join([token.lower for token in tokens[index - 1 : index + 2]])  # Black Lives Matter
        if is_sign or (is_capital and _is_only_verb(word) and not affiliations.is_known(around)):
            return index + 1
        if is_capital and word in _TEXT.modals:  # Marsk Will Welcome Refugees Fleeing [President] Ann Doe
            return next(at for at in range(begin, lead, -1) if not _is_title(tokens[at - 1].lower))
    return lead


def _past_led_body(tokens: tuple[Token, ...], lead: int, begin: int) -> int:
    """Past a body that is whoever's who leads it: the Reform Party of [Prime Minister] Ann Doe."""
    for of in range(begin - 1, lead, -1):
        if tokens[of].tag == OF and tokens[of - 1].lower in _PEOPLE.bodies_of_leaders:
            is_post = _is_post(tokens[of + 1]) or tokens[of + 1].lower == past_roles.FORMER
            return of + 1 if is_post else lead
    return lead


def _may_be_verb(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a noun in front of a role is rather its verb: help defeat Civic nominee Ann Doe, link former spy Roe."""
    noun, behind = tokens[index], tokens[index + 1]
    verb = _VERBS.get(noun.lower) if noun.tag == NOUN else None
    if verb is None or verb.lemma != noun.lower:
        return False
    if _is_title(behind.lower) and behind.lower not in _PEOPLE.honorifics:
        return False  # Trade Minister Ann Doe
    if behind.lower in _PEOPLE.organisations:
        return False  # Harvest Party leader Ann Doe
    if noun.lower in _PEOPLE.place_nouns or role_nouns.is_body(noun) or role_nouns.is_role(noun):
        return False
    return behind.tag == NAME or behind.lower == past_roles.FORMER


def words(text: str, tokens: tuple[Token, ...], begin: int, end: int) -> tuple[str, ...]:
    """The words of a name as printed, without nicknames, pictures and characters that nobody sees."""
    words: list[str] = []
    for number, token in enumerate(tokens[begin:end], begin + 1):
        word = text[token.start : token.end]
        word = word if word.isascii() else word.translate(INVISIBLE)
        is_in_list = token.lower == "," and runs.lists_fields(tokens[number - 1 : number + 1])
        if words and (token.tag == GENITIVE or is_in_list):
            words[-1] += word
        elif token.lower not in (",", NICKNAME) and token.tag != OTHER:
            words.append(word)
    return tuple(words)
