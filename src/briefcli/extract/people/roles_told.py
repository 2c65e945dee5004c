"""What sentences and clauses tell that somebody is: Ann Doe is the mayor; Ann Doe, who leads the union, ..."""

import msgspec

from briefcli.extract.people import affiliations, past_roles
from briefcli.extract.people.post import LONGEST_POST_WORDS, Post, Tokens, words
from briefcli.extract.people.role_nouns import is_kin, is_of_largest, is_personal, is_role, opens_role, says_nothing
from briefcli.extract.people.role_phrases import goes_on, noun_phrase, past_age
from briefcli.extract.people.roles_around import now, phrase_from
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARY,
    BASE,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
    PAST,
    TO,
    letters,
)

_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_ANY = ("a", "an")
_IN_BARE_ROLE = letters("DETERMINERS NOMINAL GENITIVE")
_LINKS_IN_BARE_ROLE = letters("OF COORDINATOR")
_OPENS_WHAT_IS_LED = letters("DETERMINERS NOMINAL")
_IN_VERB = letters("AUXILIARIES ADVERB FINITE PARTICIPLE UNDECIDED_VERB BASE TO")
_LONGEST_VERB_WORDS = 6
"""Words of a verb that tells a role: is to stand down as leader."""
_IN_OFFICE = letters("PREPOSITIONS DETERMINERS NOMINAL POSSESSIVE GENITIVE OPENING CLOSING")
_LONGEST_OFFICE_WORDS = 10
"""Words between a verb of serving and “as”: from her position, for the Lund network of bakers (LNB)."""
_IN_TIME = letters("NOMINAL NUMBER ADVERB")
_LONGEST_TIME_WORDS = 6
"""The genitive and words up to “as”: 's first major speech."""
_BEFORE_VERB = letters("AUXILIARY ADVERB")
_TO_COME = letters("MODAL TO")
_ENDS_CLAUSE = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION")
_ENDS_BARE_CLAUSE = _ENDS_CLAUSE + letters("FINITE AUXILIARY MODAL")


def told(text: str, tokens: Tokens, end: int, *, is_person: bool = False) -> Post | None:
    """The role that a sentence tells of the name that opens it: is the mayor, resigned as mayor, was elected mayor.

    Of somebody who `is_person` also one that a body can have: Ann Doe is a union leader.
    """
    if tokens[end : end + 2] and tokens[end].tag == COMMA and tokens[end + 1 : end + 2]:
        end += tokens[end + 1].lower in _TEXT.forms_of_be  # Ann Doe, is the mayor: a comma too many
    verb = end
    while (
        verb < len(tokens)
        and verb - end < _LONGEST_VERB_WORDS
        and not opens_role(tokens, verb)
        and (tokens[verb].tag in _IN_VERB or (verb > end and tokens[verb].lower in _PEOPLE.particles_of_serving))
    ):
        verb += 1
    raised = (at for at in range(end + 1, verb) if tokens[at].tag == TO)
    to = next((at for at in raised if lexicon.lemma(tokens[at - 1].lower) in _PEOPLE.raises_to), None)
    if to is not None:
        return of_raised(text, tokens, to + 1)  # Ann Doe was promoted to head of policy
    told_by = [token.lower for token in tokens[end:verb]]
    while len(told_by) > 1 and told_by[-1] in _PEOPLE.of_today:
        told_by.pop()  # Ann Doe is now the mayor
    if not told_by or verb >= len(tokens):
        return None
    lemmas = {lexicon.lemma(word) for word in told_by}
    verb = _past_office(tokens, verb, lemmas)
    is_as = tokens[verb].lower == "as"
    if tokens[verb].tag == NAME and not lemmas.isdisjoint(_PEOPLE.follows_holder):
        is_to_come = any(token.tag in _TO_COME for token in tokens[end:verb])  # who will replace him as mayor
        return None if is_to_come else _of_predecessor(text, tokens, verb)  # Ann Doe replaced Bob Roe as mayor
    start = verb + 1 if is_as else verb
    is_told = not lemmas.isdisjoint(_PEOPLE.serves) if is_as else told_by[-1] in _PEOPLE.tells_role
    is_told = is_told or told_by[-2:] == ["will", "become"]
    if not is_as and not lemmas.isdisjoint(_PEOPLE.makes_holder):
        is_told = any(word in _TEXT.forms_of_be for word in told_by)
    is_phrase = start < len(tokens) and (tokens[start].tag in DETERMINERS + NOMINAL or opens_role(tokens, start))
    post = phrase_from(text, tokens, start) if is_told and is_phrase else None
    if post is None or says_nothing(post):
        return None  # was named as a suspect
    may_be_body = not is_personal(post) and not (is_person and not is_of_largest(post))
    if may_be_body and not is_as:
        return None
    return past_roles.former(post) if is_as and told_by[-1:] == ["served"] and len(told_by) == 1 else post


def _past_office(tokens: Tokens, start: int, lemmas: set[str]) -> int:
    """Past what stands between a verb of serving and its “as”: resigned from her position as, works for Lund as.

    The same place where no “as” follows.
    """
    if lemmas.isdisjoint(_PEOPLE.serves):
        return start
    last = start
    while last < len(tokens) and last - start < _LONGEST_OFFICE_WORDS and tokens[last].tag in _IN_OFFICE:
        if tokens[last].lower == "as":
            is_office = tokens[last - 1].lower in _PEOPLE.times_in_office
            is_for = tokens[start].lower in _PEOPLE.role_held_in and not lemmas.isdisjoint(_PEOPLE.works_for)
            return last if is_office or is_for else start
        last += 1
    return start


def of_raised(text: str, tokens: Tokens, start: int) -> Post | None:
    """The higher post that somebody gets, behind “to”: promoted to head of policy."""
    if start >= len(tokens):
        return None
    if tokens[start].tag == BASE:  # to head, to finance minister
        tokens = (*tokens[:start], msgspec.structs.replace(tokens[start], tag=NOUN), *tokens[start + 1 :])
    post = phrase_from(text, tokens, start)
    return post if post is not None and is_personal(post) else None


def of_chosen(text: str, tokens: Tokens, end: int, *, is_person: bool) -> Post | None:
    """The role that somebody is given, behind the name: they elected Ann Doe president of the union."""
    is_next = end < len(tokens) and (tokens[end].tag in _OPENS_WHAT_IS_LED or opens_role(tokens, end))
    post = phrase_from(text, tokens, end) if is_next and tokens[end].lower not in _ANY else None
    is_told = post is not None and (is_person or is_personal(post)) and not says_nothing(post)
    return post if is_told else None


def of_subject(text: str, tokens: Tokens, lead: int) -> Post | None:
    """The role that opens a sentence which says who has it: The captain of the side is Ann Doe."""
    copula = lead - 1
    if copula and tokens[copula].lower == "be" and tokens[copula - 1].tag == MODAL:
        copula -= 1  # the captain will be Ann Doe
    near = range(copula - 1, max(0, copula - LONGEST_POST_WORDS), -1)
    whose = next((at for at in near if tokens[at].lower == "whose"), None)
    first = 0 if whose is None else whose + 1  # the club, whose chair is Ann Doe
    if whose is None and (copula < 2 or tokens[0].tag not in DETERMINERS or tokens[0].lower in _ANY):
        return None
    if first == copula or not all(goes_on(tokens, index) for index in range(first, copula)):
        return None
    post = noun_phrase(text, tokens, first, copula)
    if post is not None and whose is not None and post.body is None:
        post = post._replace(body=affiliations.owner(tokens, first))
    return post if post is not None and is_personal(post) and not says_nothing(post) else None


def in_clause(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role that a clause tells: Ann Doe, who leads the union, ...; Ann Doe, who is the mayor, ..."""
    start = end if tokens[end].lower == "who" else past_age(tokens, end)
    if start is None or tokens[start].lower != "who":
        return None
    of_today = now(text, tokens, start + 1) or _second(text, tokens, start + 1) or _became(text, tokens, start + 1)
    if of_today is not None:
        return of_today
    verb = start + 1
    while verb < len(tokens) and tokens[verb].tag in _BEFORE_VERB:
        verb += 1
    last = verb + 1
    while last < len(tokens) and last - verb < LONGEST_POST_WORDS and goes_on(tokens, last):
        last += 1
    known = _VERBS.get(tokens[verb].lower) if verb < len(tokens) else None
    if known is not None and known.lemma in _PEOPLE.follows_holder:
        return _of_predecessor(text, tokens, verb + 1)
    served = _of_service(text, tokens, verb) if known is not None and verb + 1 < len(tokens) else None
    if served is not None:
        return served
    ends = _ENDS_CLAUSE if start > end else _ENDS_BARE_CLAUSE
    is_open = last < len(tokens) and tokens[last].tag not in ends
    if verb + 1 >= len(tokens) or (is_open and not _is_joined(tokens, last)):
        return None
    is_so = any(token.lower in _PEOPLE.tells_role for token in tokens[start + 1 : verb])
    is_so = is_so and not any(token.lower in ("not", "never") for token in tokens[start + 1 : verb])
    is_made = known is not None and known.lemma in _PEOPLE.makes_holder
    is_made = is_made and (tokens[verb + 1].tag in DETERMINERS or is_role(tokens[verb + 1]))
    is_phrase = tokens[verb].tag in DETERMINERS + NOMINAL or is_role(tokens[verb])  # who is regional manager
    if is_so and (is_made or is_phrase):
        post = noun_phrase(text, tokens, verb + is_made, last)  # who is the mayor, who was named the president
        was = not is_made and any(token.lower == "was" for token in tokens[start + 1 : verb])
        return past_roles.of_clause(post, tokens, verb) if was else post
    if known is None or known.lemma not in _PEOPLE.leads or tokens[verb + 1].tag not in _OPENS_WHAT_IS_LED:
        return None
    opens = verb if tokens[verb - 1].tag == ADVERB else start + 1
    body = affiliations.body(tokens, verb + 1, affiliations.body_end(tokens, verb + 1, last))
    is_over = PAST in known.forms and BASE_FORM not in known.forms and known.lemma != "found"
    are_several = is_over or (BASE_FORM in known.forms and PAST not in known.forms)  # Ann and Bob Doe, who run the mill
    if are_several or tokens[verb].lower.endswith("ing"):
        return None  # who managed the club, who is leading the rescue: what was done, or is for now, is no title
    if tokens[start + 1].tag == AUXILIARY and tokens[start + 1].lower not in _TEXT.forms_of_be:
        return Post(None, None, body)  # who has led the port since 2019: what is done for so long is no title
    role = words(text, tokens, opens, last)
    return Post(role, role, body)


def _of_service(text: str, tokens: Tokens, verb: int) -> Post | None:
    """The role in which somebody serves: who works as a nurse at the port; who works with the port as a nurse."""
    lemma = lexicon.lemma(tokens[verb].lower)
    if lemma in _PEOPLE.raises_to and tokens[verb + 1].tag == TO:
        return of_raised(text, tokens, verb + 2)  # who was promoted to captain
    if lemma not in _PEOPLE.serves:
        return None
    as_ = verb + 1
    while as_ < len(tokens) and tokens[as_].lower in _PEOPLE.particles_of_serving:
        as_ += 1  # who stepped down as chair
    if as_ < len(tokens) and tokens[as_].lower != "as":
        as_ = _past_office(tokens, verb + 1, {lemma})
    post = phrase_from(text, tokens, as_ + 1) if as_ < len(tokens) - 1 and tokens[as_].lower == "as" else None
    return past_roles.former(post) if _served(tokens, verb) else post


def _served(tokens: Tokens, verb: int) -> bool:
    """Whether somebody served as something, and has it behind him; not: has served as mayor since May."""
    return tokens[verb].lower == "served" and tokens[verb - 1].tag != AUXILIARY


def _became(text: str, tokens: Tokens, verb: int) -> Post | None:
    """The role that somebody got, in a clause: who became mayor in 2019."""
    if verb >= len(tokens) or tokens[verb].lower not in _PEOPLE.tells_role - _TEXT.forms_of_be:
        return None
    post = phrase_from(text, tokens, verb + 1)
    return post if post is not None and not (is_kin(post) or says_nothing(post)) else None


def _second(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that a second verb of a clause tells: who lives in Lund and works as a nurse."""
    for link in range(start + 1, min(len(tokens) - 2, start + LONGEST_POST_WORDS)):
        if tokens[link].tag in _ENDS_CLAUSE:
            return None
        if tokens[link].tag != COORDINATOR:
            continue
        verb, behind = tokens[link + 1].lower, tokens[link + 2]
        if behind.lower == "as" and lexicon.lemma(verb) in _PEOPLE.serves:
            return phrase_from(text, tokens, link + 3)
        if verb in _PEOPLE.tells_role and behind.tag in DETERMINERS:
            post = phrase_from(text, tokens, link + 2)
            return post if post is not None and is_personal(post) else None
    return None


def _is_joined(tokens: Tokens, link: int) -> bool:
    """Whether something else that somebody is follows: who is the mayor [and] a farmer."""
    behind = tokens[link + 1 : link + 2]
    return tokens[link].tag == COORDINATOR and bool(behind) and behind[0].tag in DETERMINERS


def of_time(text: str, tokens: Tokens, genitive: int) -> Post | None:
    """The role in which somebody does something, or has time: Ann Doe's first speech as chancellor."""
    link = genitive + 1
    while link < len(tokens) and link - genitive < _LONGEST_TIME_WORDS and tokens[link].tag in _IN_TIME:
        link += 1
    is_time = link < len(tokens) and tokens[link - 1].lower in _PEOPLE.times_in_office
    is_bare = link + 1 < len(tokens) and tokens[link + 1].lower not in _ANY
    return of_successor(text, tokens, link) if is_time and is_bare else None


def of_successor(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role of somebody whom another follows in it: to replace Ann Doe as chancellor."""
    if end + 1 >= len(tokens) or tokens[end].lower != "as":
        return None
    if end + 2 < len(tokens) and tokens[end + 2].tag == ADVERB and is_role(tokens[end + 1]):
        return noun_phrase(text, tokens, end + 1, end + 2)
    last = end + 1
    while last < len(tokens) and last - end < LONGEST_POST_WORDS and _is_in_bare_role(tokens, last):
        last += 1
    return noun_phrase(text, tokens, end + 1, last)


def _is_in_bare_role(tokens: Tokens, index: int) -> bool:
    is_link = tokens[index].tag in _LINKS_IN_BARE_ROLE and goes_on(tokens, index)
    return is_link or opens_role(tokens, index) or tokens[index].tag in _IN_BARE_ROLE or tokens[index].lower == "for"


def _of_predecessor(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that somebody took over: Ann Doe, who replaced Bob Roe as chancellor, ..."""
    link = start
    while link < len(tokens) and tokens[link].tag == NAME:
        link += 1
    is_as = start < link < len(tokens) - 1 and tokens[link].lower == "as"
    if is_as and link + 2 < len(tokens) and tokens[link + 2].tag == ADVERB and is_role(tokens[link + 1]):
        return noun_phrase(text, tokens, link + 1, link + 2)  # as chancellor shortly afterwards
    return phrase_from(text, tokens, link + 1) if is_as else None
