"""Noun phrases that say what somebody is: the leader of the union; a host and manager at a station."""

from briefcli.extract.people import affiliations, fields, past_roles, runs
from briefcli.extract.people.name_words import ends_compound, is_everyday, is_given
from briefcli.extract.people.post import LONGEST_POST_WORDS, Post, Tokens, words
from briefcli.extract.people.role_nouns import is_occupation, is_of_role, is_office, is_role, opens_role
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    CLOSING,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OPENING,
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    TO,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_BEFORE_SEAT = ("for", "from")
_BEFORE_ORIGIN = ("from", "of")
_BEFORE_TOWN = ("from", "in")
_WORDS_OF_REGIONS = range(1, 3)
"""Words of the state behind a town: Ohio, New Jersey."""
_LONGEST_ORIGIN_WORDS = 3
"""Words of the place that somebody comes from; more name a body."""
_LIST = pattern("(?:COMMA NOUN+)+ COMMA? COORDINATOR NOUN+ (?=[COMMA STOP CLOSING FINITE AUXILIARY]|$)")
_THING = letters("ADJECTIVE NOUN")
_IN_NOUN_PHRASE = letters("NOMINAL GENITIVE NUMBER")
_IN_PHRASE = letters("DETERMINERS NOMINAL GENITIVE PREPOSITIONS NUMBER")
_BEFORE_WORK = ("in", "on")
_BEFORE_ROLE = letters("DETERMINERS NUMBER")
_BEFORE_GERUND = letters("DETERMINERS ADJECTIVE")
_LINKS = letters("PREPOSITIONS TO")
_ENDS_PART = letters("COMMA STOP SEMICOLON COLON DASH OPENING CLOSING QUOTATION PREPOSITIONS")
_BRACKETS = letters("OPENING CLOSING")
_BEHIND_SHORT_FORM = letters("NOMINAL PREPOSITIONS")
_SHORT_FORM_TOKENS = 3
"""Two brackets and the short form of a body between them."""
_LONGEST_SHORT_FORM_LETTERS = 6
"""Letters of the short form of a body in brackets; more make a word."""
_DIGITS_OF_YEAR = 4
_MOST_WORDS_BEFORE_TITLE = 5
"""Words between a role and the title of a work: the author of the new “Low Tide”."""
_MOST_WORDS_OF_NAME = 3
_WORDS_OF_FULL_NAME = 2
"""A given name and a last one."""
_ENDS_CLAUSE = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION")


def phrase_end(tokens: Tokens, start: int) -> int | None:
    """The number of the token after a phrase beside a name; none where it goes on as something else."""
    last = start
    while last < len(tokens) and last - start < LONGEST_POST_WORDS and goes_on(tokens, last):
        last += 1
    return last if last == len(tokens) or tokens[last].tag in _ENDS_CLAUSE else None


def end_of_nouns(tokens: Tokens, start: int, last: int | None) -> int | None:
    """The number of the token after the noun that heads a phrase, its article passed over."""
    if last is None:
        return None
    while start < last and tokens[start].tag in DETERMINERS:
        start += 1
    head = start
    while head < last and _is_in_noun_phrase(tokens, head):
        head += 1
    return head if head > start else None


def _is_in_noun_phrase(tokens: Tokens, index: int) -> bool:
    return tokens[index].tag in _IN_NOUN_PHRASE or opens_role(tokens, index)


def past_age(tokens: Tokens, end: int) -> int | None:
    """The number of the token after the comma after a name, and after the age, or the party and state."""
    if end + 1 >= len(tokens) or tokens[end].tag != COMMA:
        return None
    if tokens[end + 1].lower == "aged" and end + 2 < len(tokens) and tokens[end + 2].tag == NUMBER:
        end += 1  # Ann Doe, aged 34, a baker
    is_aside = tokens[end + 1].tag == NUMBER or affiliations.is_party_and_state(tokens[end + 1])
    is_between = is_aside and end + 3 < len(tokens) and tokens[end + 2].tag == COMMA
    return _past_origin(tokens, end + 3 if is_between else end + 1)


def _past_origin(tokens: Tokens, start: int) -> int:
    """Past where somebody comes from, where a description follows: Ann Doe, from Lund, who works as a nurse."""
    if tokens[start].lower not in _BEFORE_ORIGIN:
        return start
    last = start + 1
    while last < len(tokens) and last - start <= _LONGEST_ORIGIN_WORDS and tokens[last].tag == NAME:
        last += 1
    is_set_off = start + 1 < last < len(tokens) - 1 and tokens[last].tag == COMMA
    describes = is_set_off and (tokens[last + 1].tag in DETERMINERS or tokens[last + 1].lower == "who")
    return last + 1 if describes else start


def _is_short_form(tokens: Tokens, opening: int) -> bool:
    """Whether brackets hold the short form of what stands in front: the National Party (NP) leader."""
    classes = [token.tag for token in tokens[opening : opening + _SHORT_FORM_TOKENS]]
    behind = tokens[opening + _SHORT_FORM_TOKENS].tag if opening + _SHORT_FORM_TOKENS < len(tokens) else ""
    if not behind or behind not in _BEHIND_SHORT_FORM:
        return False
    inner = tokens[opening + 1].lower
    is_short = classes == [OPENING, NAME, CLOSING] and len(inner) <= _LONGEST_SHORT_FORM_LETTERS
    return is_short or (inner in _PEOPLE.qualifiers and classes[-1:] == [CLOSING])  # the chair (acting) of the union


def is_with_effect(tokens: Tokens, index: int) -> bool:
    """Whether a word tells from when a post is held or over: resigned as chair [with immediate effect]."""
    return tokens[index].lower == "with" and any(one.lower == "effect" for one in tokens[index + 1 : index + 3])


def goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a phrase that says what somebody is goes on with a token."""
    if tokens[index].tag in _BRACKETS:
        return _is_short_form(tokens, index if tokens[index].tag == OPENING else max(0, index - 2))
    if tokens[index].lower == "best" and index + 1 < len(tokens) and tokens[index + 1].tag == PARTICIPLE:
        return False  # the actress best known for her songs
    if is_with_effect(tokens, index):
        return False
    if tokens[index].tag in _IN_PHRASE or opens_role(tokens, index) or _is_of_noun_behind(tokens, index):
        return True
    if tokens[index].tag == GERUND and index > 1 and tokens[index - 1].tag == OF:
        return is_role(tokens[index - 2])  # the director of planning
    if tokens[index].tag == GERUND and index > 1 and tokens[index - 1].tag == ADJECTIVE:
        return tokens[index - 2].tag in PREPOSITIONS  # an expert on political messaging
    if tokens[index].tag == PARTICIPLE and index and tokens[index - 1].tag in DETERMINERS and is_role(tokens[index]):
        return True  # brother of the deceased
    if tokens[index].tag == TO:  # an adviser to the union, the chair from 1985 to 1994
        is_of_post = index > 2 and tokens[index - 2].tag == OF and is_role(tokens[index - 3])  # chief of staff to Doe
        is_of_post = is_of_post or affiliations.is_within_name(tokens, index)  # the Campaign to Save Mills
        return index > 0 and (is_role(tokens[index - 1]) or tokens[index - 1].tag == NUMBER or is_of_post)
    if tokens[index].tag == COMMA:
        is_in_name = index > 0 and tokens[index - 1].tag == NAME and runs.opening(tokens, index) is not None
        return is_in_name or _lists_on(tokens, index)
    return tokens[index].tag == COORDINATOR and index > 0 and _joins(tokens, index)


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether a role goes on behind an "and": a host and manager, the head of the Society for Roads and Harbours."""
    if tokens[index - 1].tag == NAME and runs.opening(tokens, index) is not None:
        return True
    if index + 1 < len(tokens) and tokens[index - 1].tag == tokens[index + 1].tag == NUMBER:
        return True  # a strategist on the 2008 and 2012 campaigns
    if tokens[index - 1].tag == COMMA:
        return _lists_on(tokens, index - 1)
    after = index + 1
    while after < len(tokens) and (tokens[after].lower in _PEOPLE.qualifiers or opens_role(tokens, after)):
        after += 1
    if after < len(tokens) and is_role(tokens[after]):
        return True
    is_second_name = after == index + 1 and tokens[after : after + 1] and tokens[after].lower == "the"
    if is_second_name and tokens[index - 1].tag == NAME and after + 1 < len(tokens) and tokens[after + 1].tag == NAME:
        after += 1  # ambassador to Norland and the EU
    last = after
    while last < len(tokens) and last - index < LONGEST_POST_WORDS and tokens[last].tag in NOMINAL:
        last += 1
    if last == after:
        return False
    if is_role(tokens[last - 1]):
        return True  # a psychologist and jail safety expert
    if affiliations.is_of_two(tokens, index):
        return True
    ends = last == len(tokens) or tokens[last].tag in _ENDS_PART
    return ends and _are_of_one_kind(tokens, index, last)


def _is_of_noun_behind(tokens: Tokens, index: int) -> bool:
    """Whether a form in -ing belongs to the noun after it: the head of the London-based monitoring group."""
    if tokens[index].lower == "think":
        return index + 1 < len(tokens) and tokens[index + 1].lower == "tank"  # an economist at the think tank Orul
    is_between = 0 < index < len(tokens) - 1 and tokens[index].tag == GERUND and tokens[index + 1].tag == NOUN
    return is_between and (tokens[index - 1].tag in _BEFORE_GERUND or ends_compound(tokens[index - 1].lower))


def _lists_on(tokens: Tokens, comma: int) -> bool:
    """Whether a list of what a role is held in goes on: minister for finance, roads and harbours."""
    if tokens[comma + 1 : comma + 2] and tokens[comma + 1].tag == COORDINATOR:  # for trade, roads[,] and harbours
        first = next((at for at in range(comma - 1, 0, -1) if tokens[at].tag != NOUN), 0)
        return tokens[first].tag == COMMA and _lists_on(tokens, first)
    before = comma
    while before and tokens[before - 1].tag == NOUN and not is_role(tokens[before - 1]):
        before -= 1
    is_held = 0 < before < comma and (tokens[before - 1].tag in PREPOSITIONS or tokens[before - 1].tag == COMMA)
    classes = "".join([token.tag for token in tokens[comma : comma + LONGEST_POST_WORDS]])
    listed = _LIST.match(classes) if is_held else None
    return listed is not None and not any(is_role(one) for one in tokens[comma : comma + listed.end()])


def _are_of_one_kind(tokens: Tokens, link: int, last: int) -> bool:
    """Whether two things are joined in what a role is held in: trade and industry, the East and North Marsk."""
    before, after = tokens[link - 1], tokens[link + 1]
    if after.lower == "the":
        after = tokens[link + 2]
    if before.tag == ADJECTIVE:  # on social and economic policy
        is_in_phrase = link > 1 and tokens[link - 2].tag in PREPOSITIONS
        return is_in_phrase and after.tag in _THING and tokens[last - 1].tag == NOUN
    if before.tag == NOUN and not is_role(before):
        return all(token.tag in _THING for token in tokens[link + 1 : last]) and tokens[last - 1].tag == NOUN
    if before.tag != NAME or after.tag != NAME:
        return False
    if _is_in_title(tokens, link, last):
        return True
    if _is_portfolio(tokens, link) or all(fields.is_matter(one.lower) for one in (before, *tokens[link + 1 : last])):
        return True
    behind = " ".join([token.lower for token in tokens[link + 1 : last]]).removeprefix("the ")
    is_place = after.lower in _PEOPLE.compass or after.lower in _PEOPLE.places or affiliations.is_known(behind)
    last_noun = tokens[last - 1]  # the Marsk and Orul branch
    is_place = is_place or (last_noun.tag == NOUN and last_noun.lower in _PEOPLE.units_of_bodies | _PEOPLE.place_nouns)
    return is_place or any(token.lower in _PEOPLE.organisations for token in tokens[link + 1 : last])


def _is_in_title(tokens: Tokens, link: int, last: int) -> bool:
    """Whether the name of what somebody directs goes on with everyday words: the Program on Trade [and Rights]."""
    start = link
    while start and tokens[start - 1].tag == NAME:
        start -= 1
    is_on = start > 1 and tokens[start - 1].lower in _PEOPLE.before_fields and tokens[start - 2].tag == NAME
    return is_on and all(is_everyday(token.lower) for token in tokens[link + 1 : last])


def _is_portfolio(tokens: Tokens, link: int) -> bool:
    """Whether what a minister answers for goes on: Minister for Roads and Housing."""
    start = link
    while start and tokens[start - 1].tag == NAME:
        start -= 1
    is_for = start > 1 and tokens[start - 1].lower in ("for", "of")
    return is_for and (is_role(tokens[start - 2]) or is_office(tokens, start - 2))


def noun_phrase(text: str, tokens: Tokens, first: int, last: int) -> Post | None:
    """A noun phrase as a post; none where its head is no role, or a verb: who helped engineer his ouster."""
    if any(tokens[at].tag == POSSESSIVE and tokens[at - 1].tag == NOUN for at in range(first + 1, last)):
        return None
    if any(token.lower == "no" for token in tokens[max(0, first - 1) : first + 1]):
        return None  # no longer minister
    named = first + (first < last and tokens[first].lower.endswith("-year-old"))
    if _WORDS_OF_FULL_NAME <= last - named <= _MOST_WORDS_OF_NAME and _is_name(tokens, named, last):
        return None  # Ellen Weaver, Ann Doe, 58-year-old Sam Owen Porter, Bob Roe
    if last < len(tokens) and tokens[last].tag == RELATIVE and tokens[last - 1].tag == OF:
        return None  # Lund, the mayor of which left
    last = _without_span(tokens, first, _before_town(tokens, first, _before_title(tokens, first, last)))
    return past_roles.of_time(_post(text, tokens, first, last), tokens, last)


def _is_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words with capitals are somebody's name, whose last word is a trade, too."""
    opens = tokens[first].lower
    return is_given(opens) and not is_everyday(opens) and all(token.tag == NAME for token in tokens[first:last])


def _post(text: str, tokens: Tokens, first: int, last: int) -> Post | None:
    if first < last and tokens[first].tag == GENITIVE:
        first += 1  # the SP (M)'s only member
    while first < last and (tokens[first].tag in _BEFORE_ROLE or tokens[first].lower.endswith("-year-old")):
        if tokens[first].lower.endswith("-time"):
            break  # a two-time champion
        first += 1
    head = first
    while (
        head < last
        and tokens[head].lower != "responsible"  # the minister responsible for roads
        and (_is_in_noun_phrase(tokens, head) or (head > first and _is_short_form(tokens, head)))
    ):
        head += 1 if _is_in_noun_phrase(tokens, head) else _SHORT_FORM_TOKENS
    if first < head < last and tokens[head].tag == COORDINATOR and not is_role(tokens[head - 1]):
        joined = end_of_nouns(tokens, head + 1, last) or head
        if _is_joined_role(tokens, first, head, joined):
            head = joined  # sales and marketing director
    head = _past_body(tokens, first, head, last)
    noun = head - 1 if head == first or tokens[head - 1].tag != CLOSING else head - 1 - _SHORT_FORM_TOKENS
    if head == first or noun < first or not (is_role(tokens[noun]) or is_office(tokens, noun)):
        return None  # officer-in-charge (OC) of the station
    role = words(text, tokens, first, last)
    owned = next((index for index in range(head - 1, first, -1) if _is_owned(tokens, index)), None)
    is_at_firm = head < last and tokens[head].lower == "at"  # a partner at the firm
    if tokens[head - 1].lower in _PEOPLE.kin and not is_at_firm:
        if any(token.tag == NAME for token in tokens[head:last]) and tokens[head].tag == COORDINATOR:
            return None  # her father and mother Ann
        begin = first if owned is None else owned + 1
        origin = next((at for at in range(head, last - 1) if tokens[at].lower == "from"), last)
        role = words(text, tokens, begin, origin)  # a mother of two from Lund
        return Post(role, role)
    if owned is not None:
        return Post(role, words(text, tokens, owned + 1, last), affiliations.body(tokens, first, owned))
    held = held_in(text, tokens, first, head, last)
    if held is not None:
        return held
    return Post(role, role, affiliations.in_front(text, tokens, first, noun + 1))


def _past_body(tokens: Tokens, first: int, head: int, last: int) -> int:
    """Past the name of a body that a link goes on, and the role behind it: the Ministry of [Health spokesman]."""
    opens = runs.opening(tokens, head) if first < head < last and tokens[head - 1].tag == NAME else None
    if opens is None or opens < first:
        return head
    end = min(runs.end(tokens, opens), last)
    while (
        end > head + _WORDS_OF_FULL_NAME and tokens[opens].lower in _PEOPLE.organisations and _is_post(tokens[end - 1])
    ):
        end -= 1  # the House of Bakers Speaker
    end += _SHORT_FORM_TOKENS if end < last and _is_short_form(tokens, end) else 0
    role = end
    while role < last and _is_in_noun_phrase(tokens, role):
        role += 1
    return role if end < role and _is_post(tokens[role - 1]) else head


def _is_post(token: Token) -> bool:
    return is_role(token) or token.lower in _PEOPLE.all_titles


def _is_owned(tokens: Tokens, index: int) -> bool:
    """Whether a genitive says whose a role is; in the People's Party it is a part of the name."""
    if tokens[index].tag != GENITIVE or is_of_role(tokens, index):
        return False
    is_of_people = tokens[index - 1].lower == "people" and index + 1 < len(tokens)
    return not (is_of_people and tokens[index + 1].tag == NAME)


def _before_title(tokens: Tokens, first: int, last: int) -> int:
    """The end of a role without the title of a work that it goes on with: author of the bestselling “Low Tide”.

    A part in a work is no role, and leaves nothing: a charming thief in “Low Tide”.
    """
    if last == len(tokens) or tokens[last].tag != QUOTATION:
        return last
    if last - first > 1 and tokens[last - 1].lower in _BEFORE_WORK:
        return last - 1 if tokens[last - 2].lower in _CLAUSES.makers else first
    near = range(last - 1, max(first, last - 1 - _MOST_WORDS_BEFORE_TITLE), -1)
    return next((index for index in near if tokens[index].tag == OF), last)


def _before_town(tokens: Tokens, first: int, last: int) -> int:
    """The end of a role without the town that somebody lives in, where its state follows: a nurse from Orul, Ohio."""
    behind = [token.lower for token in tokens[last + 1 : last + 1 + max(_WORDS_OF_REGIONS)]]
    is_region = any(" ".join(behind[:words]) in _PEOPLE.places for words in _WORDS_OF_REGIONS)
    if last + 1 >= len(tokens) or tokens[last].tag != COMMA or not is_region:
        return last
    town = last
    while town > first and tokens[town - 1].tag == NAME:
        town -= 1
    is_where = town < last and town - first > 1 and tokens[town - 1].lower in _BEFORE_TOWN
    return town - 1 if is_where else last


def _without_span(tokens: Tokens, first: int, last: int) -> int:
    """The end of a role without how long or when it was held: a member of nine years, the mayor at the time."""
    is_ago = last < len(tokens) and tokens[last].lower == "ago" and tokens[last - 1].lower in _DATES.units_plural
    if is_ago and last - first > 3 and tokens[last - 2].tag == NUMBER:
        return last - 2  # the strategist of a campaign four years ago
    adjunct = next((at for at in range(first + 1, last) if tokens[at].lower in _PEOPLE.behind_roles), last)
    if adjunct < last:
        return adjunct
    for at in range(first + 1, last - 1):
        word, behind = tokens[at].lower, tokens[at + 1]
        is_in_charge = word == "in" and behind.lower == "charge" and tokens[at - 1].lower != "officer"
        is_titled = tokens[at].tag in PREPOSITIONS and tokens[at + 2 : at + 3] and tokens[at + 2].tag == NAME
        is_under = word == "under" and behind.tag == NAME and (is_titled or not is_role(behind))
        is_year = word == "in" and behind.lower.isdecimal() and len(behind.lower) == _DIGITS_OF_YEAR
        if is_in_charge or is_under or is_year:
            return at  # the prosecutor in charge of the case, minister under President Ann Doe, mayor in 2019
    is_in_the = last - first > 3 and [token.lower for token in tokens[last - 3 : last - 1]] == ["in", "the"]
    if is_in_the and tokens[last - 1].tag == NOUN and tokens[last - 1].lower in _PEOPLE.place_nouns:
        return last - 3  # the commissioner of police in the state
    for index in range(first + 1, last - 2):
        words = [token.lower for token in tokens[index : index + 3]]
        is_span = words[0] in ("for", "of") and tokens[index + 1].tag == NUMBER and words[2] in _DATES.units_plural
        is_years = words[0] == "from" and tokens[index + 1].tag == NUMBER
        if " ".join(words) == "at the time" or is_span or is_years:
            return index
    return last


def _is_joined_role(tokens: Tokens, first: int, link: int, head: int) -> bool:
    """Whether two things belong to one role: sales and marketing director, but not Roe and member of the board."""
    is_name = all(token.tag == NAME for token in tokens[first:link])
    is_person = is_name and link - first > 1 and any(is_given(token.lower) for token in tokens[first:link])
    return not is_name or (tokens[head - 1].tag == NAME and not is_person)


def _is_of_seat(text: str, tokens: Tokens, link: int, seat: Span) -> bool:
    """Whether somebody sits for what follows, and is in no body of that name: the MP for Orul."""
    name = seat.of(text)
    is_town = tokens[link].lower == "for" and name.isalpha() and name.istitle()  # Tottenham, which is a club, too
    is_body = affiliations.says_body(text, tokens, seat) and not (is_town and name.lower() not in _PEOPLE.party_words)
    return tokens[link - 1].lower in _PEOPLE.sits_for_seat and not is_body


def _end_of_maker(text: str, tokens: Tokens, link: int, thing: Span, last: int) -> int | None:
    """The end of a role whose holder is in no body, as what follows is a thing that he has to do with, or a work."""
    role = tokens[link - 1].lower
    if role == "author" and thing.of(text)[:1].isupper():
        return link
    if affiliations.says_body(text, tokens, thing):
        return None
    if (is_occupation(role) or role == "resident") and tokens[
        last - 1
    ].lower in _PEOPLE.never_surnames | _PEOPLE.no_person_ends:
        return link  # a vendor of Salt Street
    return last if role in _PEOPLE.roles_of_bodies else None


def _may_lead_to_body(tokens: Tokens, index: int) -> bool:
    """Whether a word may stand between a role and its body: a director in the Ministry, but not Ministry [of] Works."""
    if tokens[index].tag not in _LINKS or affiliations.is_within_name(tokens, index):
        return False
    is_in = tokens[index].lower == "in" and tokens[index + 1].lower == "the"
    return is_in or tokens[index].lower in _PEOPLE.role_held_in


def _leads_to_employer(tokens: Tokens, index: int) -> bool:
    """Whether “with” leads to the name of a body that somebody works for: head of works with Marsk Aid."""
    return tokens[index].lower == "with" and tokens[index + 1].tag == NAME


def _is_named(text: str, tokens: Tokens, body: Span | None) -> bool:
    """Whether what stands behind “in the” is a body by its name: the Ministry of Works; but not the north."""
    if body is None or not text[body.start].isupper():
        return False
    *before, noun = body.of(text).split()
    is_part_of_town = noun in _PEOPLE.nouns_of_settlements and all(word[0].isupper() for word in before)
    return not is_part_of_town and affiliations.says_body(text, tokens, body)  # the Orul district


def held_in(text: str, tokens: Tokens, first: int, head: int, last: int) -> Post | None:
    """A role whose body follows it: president of the union, head of safety at the port."""
    # Who directs it for the north at the port works for the port; a doctor with Marsk Aid in the camp at Orul does not.
    of_employer = next((at for at in range(head, last - 1) if _leads_to_employer(tokens, at)), last)
    links = sorted(range(head, last - 1), key=lambda at: (at != of_employer, tokens[at].lower != "at"))
    for index in links:
        if not _may_lead_to_body(tokens, index):
            continue
        body = affiliations.body(tokens, index + 1, affiliations.body_end(tokens, index + 1, last))
        body = body if tokens[index].lower != "in" or _is_named(text, tokens, body) else None
        is_origin = tokens[index].lower == "from" and tokens[index - 1].lower not in _PEOPLE.all_titles
        if body is not None and body.of(text) == "State":
            continue  # Minister of State for Roads
        if " ".join([token.lower for token in tokens[index - 1 : index + 2]]) == "chief of staff":
            continue  # chief of staff of the army
        is_of_police = body is not None and body.of(text).lower() == "police" and tokens[index].tag == OF
        is_rank = tokens[index].tag == OF and [one.lower for one in tokens[index - 2 : index]] == ["senior", "advocate"]
        if is_of_police or (body is not None and is_rank):
            role = words(text, tokens, first, index + 2)
            return Post(role, role, body)  # Commissioner of Police, Senior Advocate of Norway
        if body is not None and tokens[index].tag == OF and (end := _end_of_maker(text, tokens, index, body, last)):
            role = words(text, tokens, first, end)
            return Post(role, role)  # the driver of the Marsk Orul; the author of Low Tide
        is_portfolio = tokens[index - 1].lower in _PEOPLE.portfolios or tokens[index - 1].lower == "state"
        if body is not None and tokens[index].lower == "for" and is_portfolio:
            role = words(text, tokens, first, last)
            return Post(role, role)  # Minister for Roads
        if body is not None and tokens[index].lower in _BEFORE_SEAT and _is_of_seat(text, tokens, index, body):
            role = words(text, tokens, first, last)
            return Post(role, role, affiliations.compound(text, tokens, first, index))  # the Salt Party MP for Orul
        if body is not None and tokens[index].tag == OF and affiliations.is_place_described(body.of(text)):
            role = words(text, tokens, first, last)
            return Post(role, role)  # a mayor of the western city of Lund
        if body is not None and is_origin and affiliations.is_origin(text, body, tokens[index - 1].lower):
            role = words(text, tokens, first, index)
            return Post(role, role, affiliations.compound(text, tokens, first, index))  # a baker from Norway
        if body is not None:
            return _held_by_or_in_front(text, tokens, (first, index, last), body)
    return None


def _held_by_or_in_front(text: str, tokens: Tokens, places: tuple[int, int, int], body: Span) -> Post:
    """The role of which the body is behind its link, or in front where it is for a place: UN envoy for Norway."""
    first, link, last = places
    role = words(text, tokens, first, last)
    own = _in_front_of_place(text, tokens, first, link, body)
    is_for_place = tokens[link].lower == "for" and affiliations.is_place(body.of(text))
    if own is None and is_for_place and tokens[link - 1].lower == "envoy":
        return Post(role, role)  # the special envoy for Norway
    return Post(role, words(text, tokens, first, link), body) if own is None else Post(role, role, own)


def _in_front_of_place(text: str, tokens: Tokens, first: int, link: int, place: Span) -> Span | None:
    """The body in front of a role that is for a place: UN envoy for Norway; not: Norway spokesman for the union."""
    if tokens[link].lower != "for" or not affiliations.is_place(place.of(text)):
        return None
    own = affiliations.compound(text, tokens, first, link)
    is_envoy = tokens[link - 1].lower in ("envoy", "representative")  # the US envoy for Norway
    return own if own is not None and (is_envoy or not affiliations.is_place(own.of(text))) else None
