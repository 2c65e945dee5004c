"""Noun phrases that say what somebody is: the leader of the union; a host and manager at a station."""

from briefcli.extract.people import affiliations, fields, runs
from briefcli.extract.people.name_words import is_given
from briefcli.extract.people.post import LONGEST_POST_WORDS, Post, Tokens, words
from briefcli.extract.people.role_nouns import is_office, is_personal, is_role, is_several, opens_role
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    BASE_FORM,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OPENING,
    PAST,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    TIME,
    TO,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_FAMILY_NAMES = lexicon.family_names().all
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_LIST = pattern("(?:COMMA NOUN+)+ COMMA? COORDINATOR NOUN+ (?=[COMMA STOP CLOSING FINITE AUXILIARY]|$)")
_THINGS = "[ADJECTIVE NOUN]+"
_LISTED_ROLE = pattern(f"[DETERMINERS]? {_THINGS} (?:COMMA {_THINGS})+ COMMA? COORDINATOR {_THINGS}")
_THING = letters("ADJECTIVE NOUN")
_IN_NOUN_PHRASE = letters("NOMINAL GENITIVE NUMBER")
_IN_PHRASE = letters("DETERMINERS NOMINAL GENITIVE PREPOSITIONS NUMBER")
_IN_BARE_ROLE = letters("DETERMINERS NOMINAL GENITIVE")
_BEFORE_ROLE = letters("DETERMINERS NUMBER")
_BEFORE_PLURAL = letters("DETERMINERS GENITIVE")
_BEFORE_PHRASE = letters("COORDINATOR PREPOSITION TO")
_IN_NAME_OF_BODY = letters("NOMINAL OF GENITIVE COORDINATOR DETERMINER")
_VERB_OF_OPENING = letters("AUXILIARY MODAL")
_BEFORE_GERUND = letters("DETERMINERS ADJECTIVE")
_LINKS = letters("PREPOSITIONS TO")
_OF_CLAUSE = letters("GERUND PARTICIPLE")
_ENDS_PART = letters("COMMA STOP SEMICOLON COLON DASH OPENING CLOSING QUOTATION PREPOSITIONS")
_OPENS_WHAT_IS_LED = letters("DETERMINERS NOMINAL")
_IN_VERB = letters("AUXILIARIES ADVERB FINITE PARTICIPLE UNDECIDED_VERB BASE TO")
_LONGEST_VERB_WORDS = 6
"""Words of a verb that tells a role: is to stand down as leader."""
_BRACKETS = letters("OPENING CLOSING")
_BEHIND_SHORT_FORM = letters("NOMINAL PREPOSITIONS")
_SHORT_FORM_TOKENS = 3
"""Two brackets and the short form of a body between them."""
_LONGEST_SHORT_FORM_LETTERS = 6
"""Letters of the short form of a body in brackets; more make a word."""
_FEWEST_WORDS_OF_BODY = 2
"""One word behind a role in capitals may be a place: Ann Doe, Mayor, Lund."""
_MOST_WORDS_BEFORE_TITLE = 3
"""Words between a role and the title of a work: the author of the new “Low Tide”."""
_BEFORE_VERB = letters("AUXILIARY ADVERB")
_ENDS_POST = letters("COMMA STOP SEMICOLON COLON DASH OPENING CLOSING QUOTATION RELATIVE THAT COORDINATOR")
_ENDS_CLAUSE = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION")
_ENDS_BARE_CLAUSE = _ENDS_CLAUSE + letters("FINITE AUXILIARY MODAL")
_ENDS_NAME_OR_BEGINS_VERB = letters("COMMA STOP SEMICOLON COLON DASH CLOSING FINITE AUXILIARY ADVERB")


def phrase_end(tokens: Tokens, start: int) -> int | None:
    """The number of the token after a phrase beside a name; none where it goes on as something else."""
    last = start
    while last < len(tokens) and last - start < LONGEST_POST_WORDS and _goes_on(tokens, last):
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
    is_aside = tokens[end + 1].tag == NUMBER or affiliations.is_party_and_state(tokens[end + 1])
    is_between = is_aside and end + 3 < len(tokens) and tokens[end + 2].tag == COMMA
    return end + 3 if is_between else end + 1


def _is_short_form(tokens: Tokens, opening: int) -> bool:
    """Whether brackets hold the short form of what stands in front: the National Party (NP) leader."""
    classes = [token.tag for token in tokens[opening : opening + _SHORT_FORM_TOKENS]]
    behind = tokens[opening + _SHORT_FORM_TOKENS].tag if opening + _SHORT_FORM_TOKENS < len(tokens) else ""
    if not behind or behind not in _BEHIND_SHORT_FORM:
        return False
    return classes == [OPENING, NAME, CLOSING] and len(tokens[opening + 1].lower) <= _LONGEST_SHORT_FORM_LETTERS


def _goes_on(tokens: Tokens, index: int) -> bool:
    if tokens[index].tag in _BRACKETS:
        return _is_short_form(tokens, index if tokens[index].tag == OPENING else max(0, index - 2))
    if tokens[index].tag in _IN_PHRASE or opens_role(tokens, index) or _is_of_noun_behind(tokens, index):
        return True
    if tokens[index].tag == TO:  # an adviser to the union
        return index > 0 and is_role(tokens[index - 1])
    if tokens[index].tag == COMMA:
        return _lists_on(tokens, index)
    return tokens[index].tag == COORDINATOR and index > 0 and _joins(tokens, index)


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether a role goes on behind an "and": a host and manager, the head of the Society for Roads and Harbours."""
    if tokens[index - 1].tag == NAME and runs.opening(tokens, index) is not None:
        return True
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
    ends = last == len(tokens) or tokens[last].tag in _ENDS_PART
    return ends and _are_of_one_kind(tokens, index, last)


def _is_of_noun_behind(tokens: Tokens, index: int) -> bool:
    """Whether a form in -ing belongs to the noun after it: the head of the London-based monitoring group."""
    is_between = 0 < index < len(tokens) - 1 and tokens[index].tag == GERUND and tokens[index + 1].tag == NOUN
    return is_between and (tokens[index - 1].tag in _BEFORE_GERUND or tokens[index - 1].lower.endswith("-based"))


def _lists_on(tokens: Tokens, comma: int) -> bool:
    """Whether a list of what a role is held in goes on: minister for finance, roads and harbours."""
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
    if _is_portfolio(tokens, link) or all(fields.is_matter(one.lower) for one in (before, *tokens[link + 1 : last])):
        return True
    behind = " ".join([token.lower for token in tokens[link + 1 : last]]).removeprefix("the ")
    is_place = after.lower in _PEOPLE.compass or after.lower in _PEOPLE.places or affiliations.is_known(behind)
    return is_place or any(token.lower in _PEOPLE.organisations for token in tokens[link + 1 : last])


def _is_portfolio(tokens: Tokens, link: int) -> bool:
    """Whether what a minister answers for goes on: Minister for Roads and Housing."""
    start = link
    while start and tokens[start - 1].tag == NAME:
        start -= 1
    is_for = start > 1 and tokens[start - 1].lower in ("for", "of")
    return is_for and (is_role(tokens[start - 2]) or is_office(tokens, start - 2))


def noun_phrase(text: str, tokens: Tokens, first: int, last: int) -> Post | None:
    """A noun phrase as a post; none where its head is no role."""
    last = _without_span(tokens, first, _before_title(tokens, first, last))
    while first < last and (tokens[first].tag in _BEFORE_ROLE or tokens[first].lower.endswith("-year-old")):
        first += 1
    head = first
    while head < last and (_is_in_noun_phrase(tokens, head) or (head > first and _is_short_form(tokens, head))):
        head += 1 if _is_in_noun_phrase(tokens, head) else _SHORT_FORM_TOKENS
    if first < head < last and tokens[head].tag == COORDINATOR and not is_role(tokens[head - 1]):
        joined = end_of_nouns(tokens, head + 1, last) or head
        if _is_joined_role(tokens, first, head, joined):
            head = joined  # sales and marketing director
    noun = head - 1 if head == first or tokens[head - 1].tag != CLOSING else head - 1 - _SHORT_FORM_TOKENS
    if head == first or noun < first or not (is_role(tokens[noun]) or is_office(tokens, noun)):
        return None  # officer-in-charge (OC) of the station
    role = words(text, tokens, first, last)
    owned = next((index for index in range(head - 1, first, -1) if _is_owned(tokens, index)), None)
    if tokens[head - 1].lower in _PEOPLE.kin:
        if any(token.tag == NAME for token in tokens[head:last]) and tokens[head].tag == COORDINATOR:
            return None  # her father and mother Ann
        begin = first if owned is None else owned + 1
        origin = next((at for at in range(head, last - 1) if tokens[at].lower == "from"), last)
        role = words(text, tokens, begin, origin)  # a mother of two from Lund
        return Post(role, role)
    if owned is not None:
        return Post(role, words(text, tokens, owned + 1, last), affiliations.body(tokens, first, owned))
    held = held_in(text, tokens, first, head, last)
    return held or Post(role, role, affiliations.compound(text, tokens, first, noun + 1))


def _is_owned(tokens: Tokens, index: int) -> bool:
    """Whether a genitive says whose a role is; in the People's Party it is a part of the name."""
    is_of_people = tokens[index - 1].lower == "people" and tokens[index + 1].tag == NAME
    return tokens[index].tag == GENITIVE and not is_of_people


def _before_title(tokens: Tokens, first: int, last: int) -> int:
    """The end of a role without the title of a work that it goes on with: author of the bestselling “Low Tide”."""
    if last == len(tokens) or tokens[last].tag != QUOTATION:
        return last
    near = range(last - 1, max(first, last - 1 - _MOST_WORDS_BEFORE_TITLE), -1)
    return next((index for index in near if tokens[index].tag == OF), last)


def _without_span(tokens: Tokens, first: int, last: int) -> int:
    """The end of a role without how long or when it was held: a member of nine years, the mayor at the time."""
    adjunct = next((at for at in range(first + 1, last) if tokens[at].lower in _PEOPLE.behind_roles), last)
    if adjunct < last:
        return adjunct
    is_in_the = last - first > 3 and [token.lower for token in tokens[last - 3 : last - 1]] == ["in", "the"]
    if is_in_the and tokens[last - 1].tag == NOUN and tokens[last - 1].lower in _PEOPLE.place_nouns:
        return last - 3  # the commissioner of police in the state
    for index in range(first + 1, last - 2):
        words = [token.lower for token in tokens[index : index + 3]]
        is_span = words[0] in ("for", "of") and tokens[index + 1].tag == NUMBER and words[2] in _DATES.units_plural
        if " ".join(words) == "at the time" or is_span:
            return index
    return last


def _is_joined_role(tokens: Tokens, first: int, link: int, head: int) -> bool:
    """Whether two things belong to one role: sales and marketing director, but not Roe and member of the board."""
    is_name = all(token.tag == NAME for token in tokens[first:link])
    is_person = is_name and link - first > 1 and any(is_given(token.lower) for token in tokens[first:link])
    return not is_name or (tokens[head - 1].tag == NAME and not is_person)


def held_in(text: str, tokens: Tokens, first: int, head: int, last: int) -> Post | None:
    """A role whose body follows it: president of the union, head of safety at the port."""
    # Who directs it for the north at the port works for the port.
    links = sorted(range(head, last - 1), key=lambda index: tokens[index].lower != "at")
    for index in links:
        if tokens[index].tag not in _LINKS or tokens[index].lower not in _PEOPLE.role_held_in:
            continue
        body = affiliations.body(tokens, index + 1, affiliations.body_end(tokens, index + 1, last))
        is_origin = tokens[index].lower == "from" and tokens[index - 1].lower not in _PEOPLE.all_titles
        if body is not None and body.of(text) == "State":
            continue  # Minister of State for Roads
        if " ".join([token.lower for token in tokens[index - 1 : index + 2]]) == "chief of staff":
            continue  # chief of staff of the army
        if body is not None and body.of(text).lower() == "police" and tokens[index].tag == OF:
            role = words(text, tokens, first, index + 2)
            return Post(role, role, body)  # Commissioner of Police
        is_of_thing = tokens[index].tag == OF and tokens[index - 1].lower in _PEOPLE.roles_of_bodies
        if body is not None and is_of_thing and not affiliations.says_body(text, tokens, body):
            role = words(text, tokens, first, last)
            return Post(role, role)  # the driver of the Marsk Orul
        is_portfolio = tokens[index - 1].lower in _PEOPLE.portfolios or tokens[index - 1].lower == "state"
        if body is not None and tokens[index].lower == "for" and is_portfolio:
            role = words(text, tokens, first, last)
            return Post(role, role)  # Minister for Roads
        if body is not None and tokens[index].tag == OF and affiliations.is_place_described(body.of(text)):
            role = words(text, tokens, first, last)
            return Post(role, role)  # a mayor of the western city of Lund
        if body is not None and is_origin and affiliations.is_origin(text, body, tokens[index - 1].lower):
            role = words(text, tokens, first, index)
            return Post(role, role, affiliations.compound(text, tokens, first, index))  # a baker from Norway
        if body is not None:
            return Post(words(text, tokens, first, last), words(text, tokens, first, index), body)
    return None


def after(text: str, tokens: Tokens, end: int, opens: bool = False) -> Post | None:
    """The role after a name: Ann Doe, 34, a doctor at the hospital, ...

    Where the name `opens` the sentence, its verb of saying may stand where the second comma should be.
    """
    start = end if tokens[end].lower == "the" else past_age(tokens, end)
    if start is None:
        return None
    while start + 1 < len(tokens) and tokens[start].lower in _PEOPLE.of_today:
        start += 1  # now the minister of works
    if tokens[start].lower == "as" and start + 1 < len(tokens) and is_role(tokens[start + 1]):
        start += 1  # Doe, as chancellor, said
    later = now(text, tokens, start) if tokens[start].tag in DETERMINERS else None
    if later is not None:
        return later  # Doe, a former baker who is now the director
    if tokens[start].lower == "then" and start + 1 < len(tokens):
        return _of_then(text, tokens, start)
    return _from(text, tokens, start, opens)


def _of_then(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that somebody had at the time: Ann Doe, then finance minister, ..."""
    post = _from(text, tokens, start + 1)
    if post is None or post.role is None or tokens[start + 1].tag not in NOMINAL:
        return post
    then = text[tokens[start].start : tokens[start].end]
    return Post(f"{then} {post.role}", f"{then} {post.short or post.role}", post.body)


def in_marks(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role between brackets or dashes after a name: Ann Doe (director of the mill)."""
    closing = CLOSING if tokens[end].tag == OPENING else DASH
    within = range(end + 1, min(len(tokens), end + LONGEST_POST_WORDS))
    last = next((index for index in within if tokens[index].tag == closing), None)
    if last is None and closing == DASH and tokens[end + 1 : end + 2] and tokens[end + 1].tag in DETERMINERS:
        last = next((index for index in within if tokens[index].tag in _ENDS_CLAUSE), None)  # Doe – a baker, said
    if last is None:
        return None
    stop = next((index for index in range(end + 1, last) if not _goes_on(tokens, index)), last)
    if stop < last and not _is_in_clause(tokens, stop):
        return None
    return noun_phrase(text, tokens, end + 1, stop)


def told(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role that a sentence tells of the name that opens it: is the mayor, resigned as mayor, was elected mayor."""
    if tokens[end : end + 2] and tokens[end].tag == COMMA and tokens[end + 1 : end + 2]:
        end += tokens[end + 1].lower in _TEXT.forms_of_be  # Ann Doe, is the mayor: a comma too many
    verb = end
    while (
        verb < len(tokens)
        and verb - end < _LONGEST_VERB_WORDS
        and (tokens[verb].tag in _IN_VERB or tokens[verb].lower == "down")
    ):
        verb += 1
    told_by = [token.lower for token in tokens[end:verb]]
    if not told_by or verb >= len(tokens):
        return None
    is_as = tokens[verb].lower == "as"
    lemmas = {lexicon.lemma(word) for word in told_by}
    start = verb + 1 if is_as else verb
    is_told = not lemmas.isdisjoint(_PEOPLE.serves) if is_as else told_by[-1] in _PEOPLE.tells_role
    if not is_as and not lemmas.isdisjoint(_PEOPLE.makes_holder):
        is_told = any(word in _TEXT.forms_of_be for word in told_by)
    is_phrase = start < len(tokens) and (tokens[start].tag in DETERMINERS or tokens[start].tag in NOMINAL)
    post = _from(text, tokens, start) if is_told and is_phrase else None
    return post if post is not None and (is_as or is_personal(post)) else None


def _is_in_verb(token: Token) -> bool:
    return token.tag in _IN_VERB or token.lower == "down"


def one_of(tokens: Tokens, comma: int) -> int | None:
    """Where "one of" opens the phrase in front of a comma and a name: one of the union's lawyers, Ann Doe."""
    start = comma
    while start and comma - start < LONGEST_POST_WORDS and _goes_on(tokens, start - 1):
        start -= 1
        if [token.lower for token in tokens[start : start + 2]] == ["one", "of"]:
            return start
    return None


def _from(text: str, tokens: Tokens, start: int, opens: bool = False) -> Post | None:
    """The role in the phrase that begins with a token, up to where it ends."""
    head = _end_of_list(tokens, start)
    last = head or start
    link = None
    while last < len(tokens) and last - start < LONGEST_POST_WORDS:
        if not _goes_on(tokens, last) and not (tokens[last].tag == COMMA and fields.lists_on(tokens, last)):
            break
        link = last if tokens[last].tag == COORDINATOR else link
        last += 1
    ends = last == len(tokens) or tokens[last].tag in _ENDS_POST
    is_the = opens and tokens[start].tag == DETERMINER
    is_verb = (
        is_the and not ends and tokens[last].tag in _VERB_OF_OPENING
    )  # Ann Doe, the deputy mayor of Lund has called for calm
    ends = ends or is_verb or (opens and lexicon.lemma(tokens[last].lower) in _CLAUSES.speech)
    ends = ends or (last > start and _is_in_clause(tokens, last))
    if not ends and link is not None:
        last, ends = link, True  # a host and manager at a station that goes on for too long
    if not ends and last - start > 1 and tokens[last].tag == TIME and tokens[last - 1].tag == PREPOSITION:
        last, ends = last - 1, True  # the head of the port on Monday
    last = _without_year(tokens, start, last)
    if head is not None and ends:
        start += tokens[start].tag in DETERMINERS
        role = words(text, tokens, start, last)
        return held_in(text, tokens, start, head, last) or Post(role, role)
    post = noun_phrase(text, tokens, start, last) if ends and last > start else None
    if post is None or not text[tokens[start].start].isupper():
        return post
    body = _body_behind(tokens, last)
    return post if body is None else Post(post.role, post.role, body)


def _body_behind(tokens: Tokens, comma: int) -> Span | None:
    """The body behind a second comma, as after a role in capitals: Ann Doe, Head of Safety, Marsk Airlines, said."""
    last = min(comma + 1, len(tokens))
    while last < len(tokens) and tokens[last].tag == NAME:
        last += 1
    closes = last == len(tokens) or tokens[last].tag in _ENDS_NAME_OR_BEGINS_VERB
    is_name = last - comma > _FEWEST_WORDS_OF_BODY and tokens[comma].tag == COMMA
    ends_body = any(
        tokens[last - 1].lower in known for known in (_PEOPLE.organisations, _PEOPLE.firm_ends, _PEOPLE.club_ends)
    )
    return Span(tokens[comma + 1].start, tokens[last - 1].end) if closes and is_name and ends_body else None


def _is_in_clause(tokens: Tokens, index: int) -> bool:
    """Whether a clause without its pronoun stands behind a role: a nurse working at the port, or based in Marsk."""
    token = tokens[index]
    is_participle = token.tag in _OF_CLAUSE or token.lower in _PEOPLE.ends_compound
    return is_participle and index > 0 and is_role(tokens[index - 1])


def _end_of_list(tokens: Tokens, start: int) -> int | None:
    """The token after a role that is held in a list of things: the finance, roads and harbour member."""
    classes = "".join([token.tag for token in tokens[start : start + LONGEST_POST_WORDS]])
    listed = _LISTED_ROLE.match(classes)
    if listed is None:
        return None
    last = start + listed.end()
    is_one = is_role(tokens[last - 1]) and not any(is_role(token) for token in tokens[start : last - 1])
    return last if is_one else None


def _without_year(tokens: Tokens, start: int, last: int) -> int:
    """The end of a phrase without the year in which somebody was that: a prosecutor in 2020."""
    while (
        last - start > 2
        and (tokens[last - 1].tag == NUMBER or tokens[last - 1].lower in _DATES.months)
        and tokens[last - 2].lower in _PEOPLE.before_role_years
    ):
        last -= 2
    return last


def before(text: str, tokens: Tokens, start: int, end: int) -> Post | None:
    """The role before a name between commas: the leader of the union, Ann Doe, ..."""
    while end < len(tokens) and tokens[end].lower in _PEOPLE.post_nominals:
        end += 1  # counsel for Roe, Ann Doe SC, said
    if start > 2 and tokens[start - 1].lower == "the" and tokens[start - 2].tag == COMMA:
        start -= 1  # the vicar of Lund, the Rev Doe
    closes = end == len(tokens) or tokens[end].tag in _ENDS_NAME_OR_BEGINS_VERB or tokens[end].tag in PREPOSITIONS
    if not closes and start > 2 and tokens[end].tag == COORDINATOR:  # Works Minister, Ann Doe and Chief Whip, Bob Roe
        closes = tokens[start - 2].tag == tokens[start - 3].tag == NAME and is_role(tokens[start - 2])
    if start < 2 or not closes or tokens[start - 1].tag != COMMA or _is_place_of_office(tokens, start, end):
        return None
    last = _without_short_form(tokens, _without_year(tokens, 0, start - 1))
    window = last
    while window and last - window < LONGEST_POST_WORDS and _goes_on(tokens, window - 1):
        window -= 1
    for first in range(window, last):
        is_office = tokens[first].tag == NAME and tokens[first - 1].tag == OF  # in the time of Works Minister, Ann Doe
        opens = first == window or tokens[first].tag in DETERMINERS or tokens[first - 1].tag in _BEFORE_PHRASE
        is_adjunct = any(token.lower == "by" for token in tokens[first:last])  # hit head on by a car in Lund, ...
        if (opens or is_office) and not is_adjunct:
            post = noun_phrase(text, tokens, first, last)
            # The brother of the union's leader, Ann Doe, is not her.
            if post is not None and not (_is_kin_of(post) and _opens_role(text, tokens, first + 1, last)):
                return post
    return _before_body(text, tokens, start - 1)


def of_identified(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role of whoever is identified: The driver of the bus, identified as Ann Doe, ..."""
    if start and tokens[start - 1].lower.endswith("-year-old"):
        start -= 1
    is_as = start > 0 and tokens[start - 1].lower == "as"
    verb = start - 2 if is_as else start - 1
    if verb < 2 or tokens[verb].lower not in (("identified", "named") if is_as else ("called", "named")):
        return None  # identified as Ann Doe; a resident named Orul
    last = verb - 1 if tokens[verb - 1].tag == COMMA else verb
    first = last
    while first and last - first < LONGEST_POST_WORDS and _goes_on(tokens, first - 1):
        first -= 1
    if first == last or tokens[first].tag not in DETERMINERS:
        return None
    post = noun_phrase(text, tokens, first, last)
    return post if post is not None and (post.short or "").lower() not in _PEOPLE.says_no_role else None


def _is_place_of_office(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a word between commas says where somebody has an office: Circle Officer, Lund, Ann Doe."""
    if end + 1 >= len(tokens) or tokens[start].lower in _PEOPLE.all_titles:
        return False
    is_saying = tokens[end].tag == COMMA and lexicon.lemma(tokens[end + 1].lower) in _CLAUSES.speech
    is_known = is_given(tokens[start].lower) or tokens[end - 1].lower in _FAMILY_NAMES
    if tokens[start - 2].tag == NOUN and tokens[start - 2].lower in _PEOPLE.place_nouns:
        return not is_known and not is_saying  # the governor of the region, Karst
    if end - start > 1:
        return False
    behind = end + 1
    while behind < len(tokens) and tokens[behind].tag == NAME:
        behind += 1
    is_named_behind = behind - end > 2 and tokens[end].tag == COMMA and is_given(tokens[end + 1].lower)
    is_town = tokens[start - 2].tag == NAME and tokens[start - 2].lower in _PEOPLE.place_nouns
    return is_named_behind or (is_town and not is_given(tokens[start].lower))


def _before_body(text: str, tokens: Tokens, comma: int) -> Post | None:
    """A role in capitals and its body, each with its comma: The Permanent Secretary, Ministry of Works, Ann Doe, ..."""
    last = _without_short_form(tokens, comma)
    first = last
    while first and last - first < LONGEST_POST_WORDS and tokens[first - 1].tag in _IN_NAME_OF_BODY:
        first -= 1
    role = first - 1
    is_set_off = role > 1 and first < last and tokens[role].tag == COMMA and tokens[role - 1].tag == NAME
    if not is_set_off or not (is_role(tokens[role - 1]) or tokens[role - 1].lower in _PEOPLE.all_titles):
        return None
    begin = role
    while begin and role - begin < LONGEST_POST_WORDS and tokens[begin - 1].tag in NOMINAL:
        begin -= 1
    is_of_other = begin > 0 and tokens[begin - 1].tag == COMMA  # Ann Doe, Secretary, Ministry of Works, Bob Roe
    names_body = any(token.lower in _PEOPLE.organisations for token in tokens[first:last])
    if not names_body and last - first == 1 and is_given(tokens[comma + 1].lower) and not is_of_other:
        office = words(text, tokens, begin, last)
        return Post(office, office)  # Circle Officer, Lund, Ann Doe, ...
    if is_of_other or not names_body or tokens[first].tag != NAME:
        return None
    office = words(text, tokens, begin, role)
    return Post(office, office, Span(tokens[first].start, tokens[last - 1].end))


def _without_short_form(tokens: Tokens, last: int) -> int:
    """The end of a phrase without the short form of a body in brackets: the head of the Guild of Bakers (GOB)."""
    is_in_brackets = last > 3 and tokens[last - 1].tag == CLOSING and tokens[last - 3].tag == OPENING
    return last - 3 if is_in_brackets and tokens[last - 2].tag == NAME else last


def of_each(text: str, tokens: Tokens, comma: int) -> Post | None:
    """The role of each where one in the plural stands before a comma: the club's owners, ..."""
    head = comma
    while head and tokens[head - 1].tag in NOMINAL and comma - head < LONGEST_POST_WORDS:
        head -= 1
    opens = tokens[head - 1].tag if head else ""
    if head == comma or not opens or opens not in _BEFORE_PLURAL or not is_several(tokens[comma - 1]):
        return None
    role = words(text, tokens, head, comma).removesuffix("s")
    return Post(role, role)


def _is_kin_of(post: Post) -> bool:
    """Whether a post is what somebody is to another one who is called by a role: the brother of the leader."""
    front, of, _ = (post.role or "").lower().partition(" of ")
    return bool(of) and front.rsplit(maxsplit=1)[-1] in _PEOPLE.kin


def _opens_role(text: str, tokens: Tokens, start: int, last: int) -> bool:
    """Whether a role with an article opens within a phrase."""
    found = (first for first in range(start, last) if tokens[first].tag in DETERMINERS or tokens[first - 1].tag == OF)
    return any(noun_phrase(text, tokens, first, last) is not None for first in found)


def _of_predecessor(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that somebody took over: Ann Doe, who replaced Bob Roe as chancellor, ..."""
    link = start
    while link < len(tokens) and tokens[link].tag == NAME:
        link += 1
    is_as = start < link < len(tokens) - 1 and tokens[link].lower == "as"
    if is_as and link + 2 < len(tokens) and tokens[link + 2].tag == ADVERB and is_role(tokens[link + 1]):
        return noun_phrase(text, tokens, link + 1, link + 2)  # as chancellor shortly afterwards
    return _from(text, tokens, link + 1) if is_as else None


def of_successor(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role of somebody whom another follows in it: to replace Ann Doe as chancellor."""
    if end + 1 >= len(tokens) or tokens[end].lower != "as":
        return None
    if end + 2 < len(tokens) and tokens[end + 2].tag == ADVERB and is_role(tokens[end + 1]):
        return noun_phrase(text, tokens, end + 1, end + 2)
    last = end + 1
    while last < len(tokens) and last - end < LONGEST_POST_WORDS and tokens[last].tag in _IN_BARE_ROLE:
        last += 1
    return noun_phrase(text, tokens, end + 1, last)


def now(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that somebody has now, behind what went before: who worked at the port and is now its director."""
    for index in range(start, min(len(tokens) - 2, start + LONGEST_POST_WORDS)):
        if tokens[index].tag in _ENDS_CLAUSE:
            return None
        is_now = tokens[index].lower == "is" and tokens[index + 1].lower in _PEOPLE.of_today
        if is_now and (tokens[index - 1].tag == COORDINATOR or tokens[index - 1].lower == "who"):
            post = _from(text, tokens, index + 2)
            return post if post is not None and is_personal(post) else None
    return None


def in_clause(text: str, tokens: Tokens, end: int) -> Post | None:
    """The role that a clause tells: Ann Doe, who leads the union, ...; Ann Doe, who is the mayor, ..."""
    start = end if tokens[end].lower == "who" else past_age(tokens, end)
    if start is None or tokens[start].lower != "who":
        return None
    of_today = now(text, tokens, start + 1)
    if of_today is not None:
        return of_today
    verb = start + 1
    while verb < len(tokens) and tokens[verb].tag in _BEFORE_VERB:
        verb += 1
    last = verb + 1
    while last < len(tokens) and last - verb < LONGEST_POST_WORDS and _goes_on(tokens, last):
        last += 1
    known = _VERBS.get(tokens[verb].lower) if verb < len(tokens) else None
    if known is not None and known.lemma in _PEOPLE.follows_holder:
        return _of_predecessor(text, tokens, verb + 1)
    ends = _ENDS_CLAUSE if start > end else _ENDS_BARE_CLAUSE
    if verb + 1 >= len(tokens) or (last < len(tokens) and tokens[last].tag not in ends):
        return None
    is_so = any(token.lower in _PEOPLE.tells_role for token in tokens[start + 1 : verb])
    if is_so and (tokens[verb].tag in DETERMINERS or is_role(tokens[verb])):
        return noun_phrase(text, tokens, verb, last)
    if known is not None and known.lemma in _PEOPLE.serves and tokens[verb + 1].lower == "as":
        return noun_phrase(text, tokens, verb + 2, last)  # who works as a nurse at the port
    if known is None or known.lemma not in _PEOPLE.leads or tokens[verb + 1].tag not in _OPENS_WHAT_IS_LED:
        return None
    opens = verb if tokens[verb - 1].tag == ADVERB else start + 1
    body = affiliations.body(tokens, verb + 1, affiliations.body_end(tokens, verb + 1, last))
    if PAST in known.forms and BASE_FORM not in known.forms and known.lemma != "found":
        return None  # who managed the club: what was done is no title
    if lexicon.lemma(tokens[start + 1].lower) == "have":
        return Post(None, None, body)  # who has led the port since 2019: what is done for so long is no title
    role = words(text, tokens, opens, last)
    return Post(role, role, body)
