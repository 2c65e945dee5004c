"""What the phrases before and behind a name say: the leader of the union, Ann Doe; Ann Doe (director of the mill)."""

import itertools

from briefcli.extract.people import affiliations, fields, past_roles
from briefcli.extract.people.name_words import gender, is_given
from briefcli.extract.people.post import LONGEST_POST_WORDS, Post, Tokens, words
from briefcli.extract.people.role_nouns import (
    is_personal,
    is_role,
    is_several,
    opens_role,
    says_nothing,
    singular_of_each,
)
from briefcli.extract.people.role_phrases import goes_on, held_in, is_with_effect, noun_phrase, past_age
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    FINITES,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    OPENING,
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
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
_NUMBER_WORDS = lexicon.numbers().small.keys()
_PEOPLE = lexicon.people()
_BEFORE_TIME = ("since", *past_roles.UNTIL)
_IN_TIME = letters("TIME NUMBER ADVERB")
_DONE = letters("FINITE PARTICIPLE")
_LONGEST_TIME_WORDS = 6
_WORDS_OF_MONTH_END = 5
"""The words of “at the end of May”."""
"""Words of a time in front of a role: until late last year."""
_LAST_OR_NEXT = frozenset((*_DATES.classes["last"], *_DATES.classes["next"]))
_THINGS = "[ADJECTIVE NOUN]+"
_LISTED_ROLE = pattern(f"[DETERMINERS]? {_THINGS} (?:COMMA {_THINGS})+ COMMA? COORDINATOR {_THINGS}")
_BEFORE_PLURAL = letters("DETERMINERS GENITIVE NUMBER")
_BEFORE_PHRASE = letters("COORDINATOR PREPOSITION TO")
_IN_NAME_OF_BODY = letters("NOMINAL OF GENITIVE COORDINATOR DETERMINER")
_VERB_OF_OPENING = letters("AUXILIARY MODAL")
_AND_OTHERS = ["and", "others"]
_OPENS_BEHIND_OF = letters("NAME NUMBER")
_OF_CLAUSE = letters("GERUND PARTICIPLE")
_FEWEST_WORDS_OF_BODY = 2
"""One word behind a role in capitals may be a place: Ann Doe, Mayor, Lund."""
_LONGEST_BYLINE_TOKENS = 5
"""A dash and the post of a writer."""
_LONGEST_PRESENTING_TOKENS = 8
"""Words from “who gave” to “as”."""
_LONGEST_SIGN_LETTERS = 2
"""Letters in brackets behind a player that say which one leads; not: Ann Doe (mayor)."""
_LONGEST_SHORT_FORM_LETTERS = 5
_LONGEST_SEAT_TOKENS = 8
_FEWEST_SEAT_TOKENS = 5
"""Two brackets, a party, a comma and a seat between them."""
_LONGEST_OPENING_TOKENS = 4
"""Words up to “as” of what a sentence opens with: In her role as mayor, ..."""
_BRACKETED_TOKENS = 3
"""Two brackets and the age or the letters between them."""
_LONGEST_ASIDE_TOKENS = 6
"""Two brackets and up to three words between them, and the comma behind."""
_IN_OWNED_ROLE = letters("NOMINAL DETERMINERS GENITIVE")
_GIVES_POST = letters("DETERMINERS NOMINAL")
_CALLED_WHAT = letters("GENITIVE QUOTATION")
_JOINS_PREDICATES = letters("COORDINATOR ADJECTIVE NOUN DETERMINERS")
_LINKS = ("be", "become")
_BEFORE_SUPERIOR = ("of", "to")
_RECEIVERS = letters("OBJECT_PRONOUN SUBJECT_PRONOUN")
"""You may be either."""
_VERBS_BEFORE_OBJECT = letters("FINITES BASE PARTICIPLE GERUND")
_BEFORE_COUNTED = letters("DETERMINERS NUMBER")
_IN_LIST_OF_NAMES = letters("NAME COORDINATOR COMMA")
_ENDS_POST = letters("COMMA STOP SEMICOLON COLON DASH OPENING CLOSING QUOTATION RELATIVE THAT COORDINATOR SUBORDINATOR")
_ENDS_CLAUSE = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION")
_OPENS_OBJECT = letters("DETERMINERS NAME NUMBER")
_ENDS_NAME_OR_BEGINS_VERB = letters(
    "COMMA STOP SEMICOLON COLON DASH CLOSING FINITE AUXILIARY ADVERB RELATIVE GERUND PARTICIPLE SUBORDINATOR TO"
)


def after(text: str, tokens: Tokens, end: int, opens: bool = False) -> Post | None:
    """The role after a name: Ann Doe, 34, a doctor at the hospital, ...

    Where the name `opens` the sentence, its verb of saying may stand where the second comma should be.
    """
    start = end if tokens[end].lower == "the" else past_age(tokens, end)
    if start is None:
        return None
    opens = opens and (start <= end + 1 or tokens[start - 2].tag != NAME)  # not: Doe, of Lund, the mayor said, left
    while start + 1 < len(tokens) and tokens[start].lower in _PEOPLE.of_today:
        start += 1  # now the minister of works
    if tokens[start].lower == "as" and start + 1 < len(tokens):
        begins = is_role(tokens[start + 1]) or tokens[start + 1].tag in NOUNS or opens_role(tokens, start + 1)
        start += (
            begins or tokens[start + 1].lower in _PEOPLE.qualifiers
        )  # Doe, as chancellor, said; Doe, as former chancellor, said
    later = now(text, tokens, start) if tokens[start].tag in DETERMINERS else None
    if later is not None:
        return later  # Doe, a former baker who is now the director
    if (tokens[start].lower == "then" or tokens[start].lower in _PEOPLE.of_past) and start + 1 < len(tokens):
        return _of_then(text, tokens, start)
    found = _of_time_in_front(text, tokens, start) or _given(text, tokens, start)
    return found or phrase_from(text, tokens, start, opens)


def _of_time_in_front(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role behind the time for which it is told: until last year the head of the port, since 2019 the mayor."""
    then = " ".join([token.lower for token in tokens[start : start + 3]]) == "at the time"
    last = start + 3 if then else start + 1
    while not then and last < len(tokens) and last - start < _LONGEST_TIME_WORDS and _tells_when(tokens[last]):
        last += 1
    is_time = then or (tokens[start].lower in _BEFORE_TIME and last > start + 1)
    post = phrase_from(text, tokens, last) if is_time and last < len(tokens) else None
    if then:
        return past_roles.then(post)
    return past_roles.former(post) if tokens[start].lower in past_roles.UNTIL else post


def _tells_when(token: Token) -> bool:
    """Whether a word may be one of a time in front of a role: last year, 2019, recently."""
    return token.tag in _IN_TIME or token.lower in _DATES.units_plural


def _given(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that a participle behind a name says somebody got: Ann Doe, appointed mayor on Monday, left."""
    lemma = lexicon.lemma(tokens[start].lower)
    behind = start + 1
    if tokens[start].tag not in _DONE or behind + 1 >= len(tokens):
        return None
    is_as = tokens[behind].lower == "as" and lemma in _PEOPLE.serves
    if not is_as and (lemma not in _PEOPLE.makes_holder or tokens[behind].tag not in NOMINAL + DETERMINERS):
        return None
    post = phrase_from(text, tokens, behind + is_as) or _up_to_time(text, tokens, behind)
    if post is None or not is_personal(post) or says_nothing(post):
        return None
    head = (post.short or "").partition(" of ")[0].rpartition(" ")[2].lower()  # named man of the match
    return None if head in _PEOPLE.says_no_role else post


def _up_to_time(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that ends in front of when somebody got it: mayor in May, mayor on Monday."""
    last = start
    while last < len(tokens) and last - start < LONGEST_POST_WORDS and goes_on(tokens, last):
        last += 1
    is_when = last < len(tokens) and tokens[last].tag == TIME and tokens[last - 1].tag == PREPOSITION
    return noun_phrase(text, tokens, start, last - 1) if is_when and last - 1 > start else None


def _of_then(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that somebody had at the time, or before: Ann Doe, then finance minister, ...; formerly a baker, ..."""
    post = phrase_from(text, tokens, start + 1)
    is_any = tokens[start + 1].lower in ("a", "an") and tokens[start].lower not in _PEOPLE.of_past
    if post is None or post.role is None or is_any:
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
    if last is None and closing == DASH and len(tokens) - end <= _LONGEST_BYLINE_TOKENS:
        last = len(tokens)  # Ann Doe – Staff Reporter
    if last is None:
        return None
    first = end + 1
    while first < last and tokens[first].lower in _PEOPLE.of_today:
        first += 1  # Ann Doe – also a baker –
    if last - first == 1 and len(tokens[first].lower) <= _LONGEST_SIGN_LETTERS and text[tokens[first].start].islower():
        return None  # the players Ann Doe (c), Bob Roe (vc)
    stop = next((index for index in range(first, last) if not goes_on(tokens, index)), last)
    if stop < last and not _is_in_clause(tokens, stop):
        return None
    return noun_phrase(text, tokens, first, stop)


def lists_in_front(tokens: Tokens, lead: int, end: int) -> bool:
    """Whether a name stands in a list in which each role is in front: the secretary, [Ann Doe], the treasurer, ..."""
    behind = end + 1
    while behind < len(tokens) and behind - end < LONGEST_POST_WORDS and tokens[behind].tag != COMMA:
        behind += 1
    is_list = behind > end + 2 and tokens[end].tag == COMMA and tokens[end + 1].tag in DETERMINERS
    if not is_list or [one.tag for one in tokens[behind : behind + 2]] != [COMMA, NAME]:
        return False
    comma = lead - 1
    while comma > 1 and tokens[comma].tag == COMMA:
        first = comma
        while (
            first
            and comma - first < LONGEST_POST_WORDS
            and goes_on(tokens, first - 1)
            and tokens[first - 1].tag != COMMA
        ):
            first -= 1
        if first < 2 or first == comma or tokens[first - 1].tag != COMMA or tokens[first - 2].tag != NAME:
            return any(token.tag in DETERMINERS for token in tokens[first:comma])
        comma = first - 1
        while comma and tokens[comma - 1].tag == NAME:
            comma -= 1
        comma -= 1
    return False


def one_of(tokens: Tokens, comma: int) -> int | None:
    """Where "one of" opens the phrase in front of a comma and a name: one of the union's lawyers, Ann Doe."""
    start = comma
    while start and comma - start < LONGEST_POST_WORDS and goes_on(tokens, start - 1):
        start -= 1
        if [token.lower for token in tokens[start : start + 2]] == ["one", "of"]:
            return start
    return None


def phrase_from(text: str, tokens: Tokens, start: int, opens: bool = False) -> Post | None:
    """The role in the phrase that begins with a token, up to where it ends."""
    office = fields.past_office(tokens, start)
    if start >= len(tokens) or office is not None:
        return None if office is None else _whole(text, tokens, start, office)
    head = _end_of_list(tokens, start)
    last = head or start
    link = None
    while last < len(tokens) and last - start < LONGEST_POST_WORDS:
        if not goes_on(tokens, last) and not (tokens[last].tag == COMMA and fields.lists_on(tokens, last)):
            break
        if last > start and _is_when(tokens, last):
            break  # as manager next season
        link = last if tokens[last].tag == COORDINATOR else link
        last += 1
    ends = last == len(tokens) or tokens[last].tag in _ENDS_POST
    # Ann Doe, the mayor; Ann Doe, mayor; not: Ann Doe, Lund mayor
    is_the = tokens[start].tag == DETERMINER or is_role(tokens[start]) or tokens[start].lower in _PEOPLE.qualifiers
    is_the = is_the and opens
    is_verb = (
        is_the and not ends and tokens[last].tag in _VERB_OF_OPENING
    )  # Ann Doe, the deputy mayor of Lund has called for calm
    is_verb = is_verb or (opens and last < len(tokens) and lexicon.lemma(tokens[last].lower) in _CLAUSES.speech)
    ends = ends or (is_verb and not _is_said_aside(tokens, last))
    ends = ends or (last > start and (_is_in_clause(tokens, last) or _is_there(tokens, last)))
    if not ends and last - start > 1 and tokens[last].tag == TIME and tokens[last - 1].tag == PREPOSITION:
        last, ends = last - 1, True  # the head of the port on Monday
    is_as = start > 0 and tokens[start - 1].lower in _PEOPLE.leads_to_post
    ends = ends or is_with_effect(tokens, last)
    is_time = last < len(tokens) and (tokens[last].tag == TIME or _is_when(tokens, last))
    ends = ends or (is_as and last > start and is_time)  # resigned as chair last year
    if not ends and link is not None:
        last, ends = link, True  # a host and manager at a station that goes on for too long
    last = _without_year(tokens, start, last)
    if last - start > 1 and last < len(tokens) and tokens[last].tag == RELATIVE and tokens[last - 1].tag == PREPOSITION:
        last -= 1  # an adviser with whom she wrote
    if last - start > 1 and last < len(tokens) and tokens[last - 1].tag == OF and tokens[last].lower == "what":
        last -= 1  # the head of what is now the union
    if head is not None and ends:
        start += tokens[start].tag in DETERMINERS
        role = words(text, tokens, start, last)
        return held_in(text, tokens, start, head, last) or Post(role, role)
    post = noun_phrase(text, tokens, start, last) if ends and last > start else None
    if post is None or not text[tokens[start].start].isupper():
        return post
    of_fields = fields.past_set_off(tokens, last) if last < len(tokens) else last
    if of_fields > last and post.body is None:
        role = words(text, tokens, start, of_fields)
        return Post(role, role)  # Ann Doe, Director, Press and Public Relations, said
    body = _body_behind(tokens, last)
    return post if body is None else Post(post.role, post.role, body)


def _is_when(tokens: Tokens, index: int) -> bool:
    """Whether a word behind a noun begins to say when: as manager [next] season; but not: the last manager."""
    is_behind_noun = index > 0 and tokens[index - 1].tag in NOUNS
    return tokens[index].lower in _LAST_OR_NEXT and is_behind_noun


def _is_said_aside(tokens: Tokens, verb: int) -> bool:
    """Whether a phrase with its verb is an aside, and tells who said so: Ann Doe, the mayor said, was late."""
    comma = verb
    while comma < len(tokens) and tokens[comma].tag in _VERB_OF_OPENING + FINITES + PARTICIPLE:
        comma += 1
    behind = tokens[comma : comma + 2]
    return len(behind) > 1 and behind[0].tag == COMMA and behind[1].tag in FINITES + _VERB_OF_OPENING


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


def _is_there(tokens: Tokens, index: int) -> bool:
    """Whether an adverb closes a phrase with a role: a nurse there, left."""
    return tokens[index].tag == ADVERB and index + 1 < len(tokens) and tokens[index + 1].tag in _ENDS_POST


def _is_in_clause(tokens: Tokens, index: int) -> bool:
    """Whether a clause without its pronoun stands behind a role: a nurse working at the port, or based in Marsk."""
    is_participle = tokens[index].tag == PARTICIPLE or tokens[index].lower in _PEOPLE.ends_compound
    is_behind_noun = index > 0 and is_participle and tokens[index - 1].tag == NOUN
    if not index or not (is_role(tokens[index - 1]) or is_behind_noun):
        return False  # a friend of the girl killed in Lund
    is_adverb = tokens[index].tag == ADVERB or tokens[index].lower == "best"
    token = tokens[min(index + is_adverb, len(tokens) - 1)]  # an actress best known for her songs
    return token.tag in _OF_CLAUSE or token.lower in _PEOPLE.ends_compound


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
    """The end of a phrase without the year or the day of it: a prosecutor in 2020, the mayor on 3 June."""
    last = _without_day(tokens, start, last)
    while (
        last - start > 2
        and (tokens[last - 1].tag == NUMBER or tokens[last - 1].lower in _DATES.months)
        and tokens[last - 2].lower in _PEOPLE.before_role_years
    ):
        last -= 2
    return last


def _without_day(tokens: Tokens, start: int, last: int) -> int:
    """The end of a phrase without the day behind it: the mayor on 3 June, on May 31, at the end of May."""
    words = [token.lower for token in tokens[max(start + 1, last - _WORDS_OF_MONTH_END) : last]]
    if len(words) == _WORDS_OF_MONTH_END and words[1] == "the" and words[2] in _DATES.classes["part"]:
        is_end = words[0] in ("at", "by") and words[3] == "of" and words[4] in _DATES.months
        return last - _WORDS_OF_MONTH_END if is_end else last
    for count in (2, 1):  # on 31 May, on 31 in front of it
        is_day = all(word in _DATES.months or word.isdigit() for word in words[-count:])
        if is_day and words[-count - 1 : -count] == ["on"]:
            return last - count - 1
    return last


def _behind_other(text: str, tokens: Tokens, first: int, last: int) -> int:
    """Where a role begins behind that of another person: the rector Ann Doe and [the] mayor of Lund, Bob Roe."""
    links = (at for at in range(last - 2, first, -1) if tokens[at].tag == COORDINATOR)
    opens = _PEOPLE.qualifiers | {"the"}  # former mayor Ann Doe and former rector, Bob Roe
    link = next((at for at in links if tokens[at + 1].lower in opens), first)
    is_name = link > first + 1 and tokens[link - 1].tag == tokens[link - 2].tag == NAME
    is_role_behind = _opens_role(text, tokens, link + 1, last) or noun_phrase(text, tokens, link + 1, last) is not None
    is_other = is_name and is_given(tokens[link - 2].lower) and is_role_behind
    return link + 1 if is_other else first


def _set_off(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Where a name begins and ends with all that belongs to it between its commas: the Frenchman Ann Doe SC (SP)."""
    while end < len(tokens) and tokens[end].lower in _PEOPLE.post_nominals:
        end += 1  # counsel for Roe, Ann Doe SC, said
    end = _past_seat(tokens, end)
    start = _before_style(tokens, start)
    if start > 2 and tokens[start - 2].tag == COMMA:
        is_aged = tokens[start - 1].lower.endswith("-year-old")
        start -= is_aged or tokens[start - 1].lower == "the"  # the vicar of Lund, the Rev Doe; a baker, 40-year-old Doe
    if start > 3 and tokens[start - 1].lower in _PEOPLE.compatriots and tokens[start - 2].lower == "the":
        start -= 2  # the director, the Frenchman Doe
    return start, end


def before(text: str, tokens: Tokens, start: int, end: int) -> Post | None:
    """The role before a name between commas: the leader of the union, Ann Doe, ..."""
    start, end = _set_off(tokens, start, end)
    if start < 2 or not _closes(tokens, start, end) or tokens[start - 1].tag != COMMA:
        return None
    if _is_place_of_office(tokens, start, end):
        return None
    start = _before_letters(text, tokens, start)
    last = _without_short_form(text, tokens, _without_year(tokens, 0, start - 1))
    while last > 1 and tokens[last - 1].tag == ADVERB:
        last -= 1  # another baker there, Ann Doe, said
    window = last
    while window and last - window < LONGEST_POST_WORDS and goes_on(tokens, window - 1):
        window -= 1
    of_fields = fields.start_of_listed(tokens, window)
    listed = fields.first_in_front(tokens, window, last)
    if of_fields < window or listed < window:
        return _of_fields(text, tokens, of_fields, last) if of_fields < window else _whole(text, tokens, listed, last)
    window = max(window, _behind_other(text, tokens, window, last))
    for first in range(window, last):
        # In the time of Works Minister, Ann Doe; the death of 36 year-old baker, Bob Roe.
        is_office = tokens[first].tag in _OPENS_BEHIND_OF and tokens[first - 1].tag == OF
        is_office = is_office or _is_former_behind_of(tokens, first)
        opens = first == window or tokens[first].tag in DETERMINERS or tokens[first - 1].tag in _BEFORE_PHRASE
        opens = opens and not (first > 1 and affiliations.is_within_name(tokens, first - 1))
        # Counsel assisting the commissioner, Ann Doe, said.
        opens = opens and not (_is_of_past_deed(tokens, first) or tokens[first - 1].lower == "assisting")
        is_inner = tokens[first - 1].tag == OF and tokens[first - 2].lower in _PEOPLE.organisations
        # The office of the President, deputy director Ann Doe; the House of Representatives Speaker, Ann Doe.
        opens, is_office = (opens and not (first > 1 and is_inner)), is_office and not is_inner
        # Hit head on by a car in Lund, ...; who served as chair under Bob Roe's father, ...
        is_adjunct = any(token.lower in ("by", "under") for token in tokens[first:last])
        if (opens or is_office) and not is_adjunct and not _is_run_for(tokens, first, last):
            post = noun_phrase(text, tokens, first, last)
            is_others = _is_of_opening(tokens, first, end) or _is_of_object(tokens, first, end)
            if post is not None and (is_others or _is_predicate(tokens, first, end)):
                return None
            if post is not None and (
                _is_place_of_body(tokens, first, start, end) or _is_place_of_writer(post, tokens, first, start, end)
            ):
                return None
            is_others = _is_of_other_post(text, tokens, first, last, end) or _is_of_superior(tokens, first, last, start)
            if post is None or is_others or _is_behind_name(tokens, first):
                continue
            # The brother of the union's leader, Ann Doe, is not her; but: A friend of the leader, Ann Doe, said.
            is_of_role = _is_kin_of(post) and _opens_role(text, tokens, first + 1, last)
            if not is_of_role or _is_who_opens(tokens, first, start):
                return post
    found = _before_body(text, tokens, start - 1) or _before_clause(text, tokens, start, end)
    return found or _before_place(text, tokens, start, end)


def _of_fields(text: str, tokens: Tokens, first: int, last: int) -> Post | None:
    listed = noun_phrase(text, tokens, first, last)
    return None if listed is None else Post(listed.role, listed.role)  # the Minister of Trade, Roads and Works


def _whole(text: str, tokens: Tokens, first: int, last: int) -> Post:
    """All words as a role, without their article: the Food, Farms and Fish Secretary."""
    role = words(text, tokens, first + (tokens[first].tag in DETERMINERS), last)
    return Post(role, role)


def _is_run_for(tokens: Tokens, first: int, last: int) -> bool:
    """Whether one bare word is what somebody runs for: the fund backing Bob Roe for [mayor], Ann Doe, left."""
    return last - first == 1 and tokens[first].tag == NOUN and first > 0 and tokens[first - 1].lower == "for"


def _is_former_behind_of(tokens: Tokens, first: int) -> bool:
    """Whether a post opens behind “of”, and nobody else stands before that: the death of [former] mayor, Ann Doe."""
    if first < 2 or tokens[first - 1].tag != OF or tokens[first].lower not in _PEOPLE.qualifiers:
        return False
    return not is_role(tokens[first - 2]) and tokens[first - 2].lower not in _PEOPLE.kin


def _before_letters(text: str, tokens: Tokens, start: int) -> int:
    """In front of the short form of a post between commas: the Secretary to the Government, [SSG,] Mr Doe."""
    if start < 5 or tokens[start - 2].tag != NAME or tokens[start - 3].tag != COMMA:
        return start
    word = text[tokens[start - 2].start : tokens[start - 2].end]
    return start - 2 if word.isupper() and 1 < len(word) <= _LONGEST_SHORT_FORM_LETTERS else start


def _is_behind_name(tokens: Tokens, first: int) -> bool:
    """Whether a phrase says what whoever is named before it is: Ann Doe, 34, [a nurse], Bob Roe, 40, left.

    Without “a” or “an” a full name shows it: Ann Doe, [mayor of Marsk], Bob Roe left.
    """
    comma = first - 1
    is_full = comma > 1 and is_given(tokens[comma - 2].lower) and tokens[first].tag == NOUN
    if comma < 2 or tokens[comma].tag != COMMA or not (is_full or tokens[first].lower in ("a", "an")):
        return False
    if tokens[comma - 1].tag == NUMBER and tokens[comma - 2].tag == COMMA:
        comma -= 2
    return comma > 1 and tokens[comma - 1].tag == tokens[comma - 2].tag == NAME


def _is_who_opens(tokens: Tokens, first: int, start: int) -> bool:
    """Whether a phrase that opens its sentence is of the name behind it: A friend of the mayor, Ann Doe, said.

    What somebody is to somebody else must go with the name: The wife of the mayor, Bob Doe, is not him.
    """
    opens = first == 0 or (first == 1 and tokens[0].tag in DETERMINERS) or tokens[first - 1].tag == QUOTATION
    if not opens:
        return False
    kin = next((token.lower for token in tokens[first:start] if token.lower in _PEOPLE.kin), "")
    given = tokens[start].lower
    own, shown = gender([kin], ""), gender([given], given)
    return own is None or own == shown


def _is_of_superior(tokens: Tokens, first: int, last: int, start: int) -> bool:
    """Whether a man’s name is that of whom a woman speaks for: a spokeswoman for the mayor, Bob Roe."""
    link = next((at for at in range(first, last) if tokens[at].lower == "for"), last)
    if not any(is_role(token) for token in tokens[link:last]):
        return False
    given = tokens[start].lower
    own, shown = gender([token.lower for token in tokens[first:link]], ""), gender([given], given)
    return own == "f" and shown == "m"


def _is_of_other_post(text: str, tokens: Tokens, first: int, last: int, end: int) -> bool:
    """Whether a post behind “as” is held under whoever is named: He served as deputy to the mayor, Ann Doe."""
    if first < 1 or tokens[first - 1].lower != "as" or (end < len(tokens) and tokens[end].tag in FINITES):
        return False
    owner = next((at for at in range(first + 1, last) if tokens[at].tag in DETERMINERS), last)
    return tokens[owner - 1].lower in _BEFORE_SUPERIOR and noun_phrase(text, tokens, owner, last) is not None


def _before_place(text: str, tokens: Tokens, start: int, end: int) -> Post | None:
    """The role in front of a place and a name, each set off: The head of the Salt College, Lund, Dr Ann Doe, ..."""
    place = start - 2
    is_place = place > 2 and tokens[place].tag == NAME and tokens[place - 1].tag == COMMA
    return before(text, tokens, place, end) if is_place and _is_place_of_office(tokens, place, start - 1) else None


def _is_of_past_deed(tokens: Tokens, first: int) -> bool:
    """Whether “as” says in what somebody did something: to explain her speech as mayor, Ann Doe; but: As mayor, Doe."""
    link = first - 1
    if link < _LONGEST_OPENING_TOKENS or tokens[link].lower != "as" or tokens[link - 1].tag != NOUN:
        return False
    return all(token.tag not in _ENDS_CLAUSE for token in tokens[link - _LONGEST_OPENING_TOKENS : link])


def _before_style(tokens: Tokens, start: int) -> int:
    """In front of what a dignitary is called by: the governor, [His Excellency] Chief Doe."""
    is_called = start > 3 and tokens[start - 1].lower in _PEOPLE.styles and tokens[start - 2].tag == POSSESSIVE
    return start - 2 if is_called else start


def _before_clause(text: str, tokens: Tokens, start: int, end: int) -> Post | None:
    """The role in front of a clause and a name between commas: The guide who found her, Ann Doe, said.

    The clause may have no pronoun: The officer leading the inquiry, Ann Doe, said.
    """
    near = range(start - 2, max(0, start - LONGEST_POST_WORDS), -1)
    stop = next((at for at in near if tokens[at].tag in _ENDS_CLAUSE or _opens_clause(tokens, at)), None)
    is_closed = end < len(tokens) and (tokens[end].tag == COMMA or _is_word_in_brackets(tokens, end))
    if stop is None or not is_closed or tokens[stop].tag in _ENDS_CLAUSE:
        return None
    if tokens[stop].lower == "who" and tokens[stop + 1].tag == NAME:
        return None
    first = stop
    while first and stop - first < LONGEST_POST_WORDS:
        if tokens[first - 1].tag not in _IN_OWNED_ROLE and not opens_role(tokens, first - 1):
            break
        first -= 1
        if tokens[first].tag in DETERMINERS:
            break
    opens = first < stop and tokens[first].tag in DETERMINERS
    opens = opens and (first == 0 or tokens[first - 1].tag not in PREPOSITIONS)
    if tokens[stop].lower != "who":  # but: she saw the baker leading the march, Ann Doe, fall
        opens = opens and (first == 0 or tokens[first - 1].tag in _ENDS_CLAUSE)
    post = noun_phrase(text, tokens, first, stop) if opens else None
    if post is not None and tokens[stop].lower == "representing":
        role = words(text, tokens, stop - 1, start - 1).partition(" ")[2]
        return Post(f"{post.role} {role}", f"{post.role} {role}", post.body)  # the member representing Lund
    post = past_roles.of_leaving(post, tokens, stop) if tokens[stop].lower == "who" else post
    return post if post is not None and not says_nothing(post) else None


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether a clause opens on somebody: the guide [who] found her, the officer [leading] the inquiry."""
    if tokens[at].lower == "who":
        return True
    return tokens[at].lower.endswith("ing") and tokens[at + 1].tag in _OPENS_OBJECT and is_role(tokens[at - 1])


def _past_seat(tokens: Tokens, opening: int) -> int:
    """Past the party and the seat in brackets behind a name: Ann Doe (SP, Marsk East)."""
    within = tokens[opening : opening + _LONGEST_SEAT_TOKENS]
    if len(within) < _FEWEST_SEAT_TOKENS or [one.tag for one in within[:3]] != [OPENING, NAME, COMMA]:
        return opening
    closing = next((at for at, one in enumerate(within) if one.tag == CLOSING), -1)
    return opening + closing + 1


def _closes(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a name ends behind a role and a comma, and is no part of something else."""
    if _has_own_role(tokens, end):
        return False  # named Bob Doe as chair, Ann Roe as cook
    if end == len(tokens) or tokens[end].tag in _ENDS_NAME_OR_BEGINS_VERB or tokens[end].tag in PREPOSITIONS:
        return True
    if _is_word_in_brackets(tokens, end) or [one.lower for one in tokens[end : end + 2]] == _AND_OTHERS:
        return True
    if tokens[end].tag == MODAL:  # not: as chair, Ann Doe would leave
        return all(token.lower != "as" for token in tokens[max(0, start - LONGEST_POST_WORDS) : start])
    if start < 3 or tokens[end].tag != COORDINATOR:
        return False
    if end + 1 < len(tokens) and tokens[end + 1].tag in FINITES + PARTICIPLE:
        return True  # signed by the secretary, Ann Doe and sent to them
    # Works Minister, Ann Doe and Chief Whip, Bob Roe.
    return tokens[start - 2].tag == tokens[start - 3].tag == NAME and is_role(tokens[start - 2])


def _has_own_role(tokens: Tokens, end: int) -> bool:
    """Whether “as” and a role follow a name: Ann Doe as chair, Ann Doe as the new chair."""
    behind = tokens[end + 1 : end + 1 + _LONGEST_OPENING_TOKENS]
    return end < len(tokens) and tokens[end].lower == "as" and any(map(is_role, behind))


def _is_of_opening(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a role behind a preposition is somebody else's, in front of a clause: Unlike the mayor, Doe left."""
    verb = end
    while verb < len(tokens) and tokens[verb].tag == ADVERB:
        verb += 1  # In June for a rally and fundraiser, Ann Doe likewise said
    if not first or verb >= len(tokens) or tokens[verb].tag not in FINITES:
        return False
    before = tokens[first - 1]
    if before.lower == "by" and _is_of_passive(tokens, first):
        return False
    link = first - 1
    if before.tag == COORDINATOR:
        while link and tokens[link].tag in _JOINS_PREDICATES:
            link -= 1  # He died beside his aunt and a friend, Ann Doe said.
        before = tokens[link]
    while link > 1 and tokens[link].tag == ADVERB:
        link -= 1  # Among those who see themselves as very conservative, Bob Doe leads.
    if tokens[link].lower == "as" and link and tokens[link - 1].lower.endswith(("self", "selves")):
        return True  # Casting himself as her lawyer, Bob Doe left.
    # As a baker, Ann Doe knows; but: In replacing Roe as the party's nominee, Ann Doe left.
    # In the shop of Roe[,] as her deputy, Ann Doe slept.
    behind = first - 2 if first < 3 or tokens[first - 2].tag != COMMA else first - 3
    # If Roe stays as baker, Ann Doe sleeps.
    is_own = before.lower == "as" and not (first > 1 and tokens[behind].tag in NAME + FINITES)
    return (before.tag in PREPOSITIONS or before.tag == TO) and not is_own


def _is_of_passive(tokens: Tokens, first: int) -> bool:
    """Whether “by” leads to whoever made what a sentence opens with: A statement issued by the mayor, Ann Doe said so.

    Without a verb in front, what is said there is said by the statement.
    """
    front = tokens[: first - 1]
    if len(front) > LONGEST_POST_WORDS:
        return False
    paper = next((at for at, one in enumerate(front[:_LONGEST_OPENING_TOKENS]) if one.lower in _CLAUSES.documents), -1)
    if paper < 0 or front[0].tag in PREPOSITIONS:
        return False  # In a statement by the mayor, Ann Doe said
    verbs = [at for at, token in enumerate(front) if token.tag in FINITES]
    return all(at == paper + 1 and lexicon.lemma(front[at].lower) != front[at].lower for at in verbs)


def _is_of_object(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a role is of a verb's object, and names behind it have their own verb: It paid its owner, Doe said."""
    if not first or end >= len(tokens) or tokens[end].tag not in FINITES:
        return False
    first -= first > 1 and tokens[first - 1].tag in _RECEIVERS  # to give you the tenor of it
    verb = lexicon.lemma(tokens[first - 1].lower)  # while she was the mayor, Ann Doe left
    return tokens[first - 1].tag in _VERBS_BEFORE_OBJECT and verb not in _CLAUSES.complement and verb != "be"


def _is_predicate(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a role is what somebody is of whom the name behind it tells: He was a good father, Ann Doe said.

    In a clause on when or why it is her own: While she was the mayor, Ann Doe said.
    """
    if not first or end >= len(tokens) or tokens[end].tag not in FINITES:
        return False
    link = first - 1
    while link and tokens[link].tag in _JOINS_PREDICATES:
        link -= 1  # a kind man and a fine cook
    if lexicon.lemma(tokens[link].lower) not in _LINKS:
        return False
    clause = itertools.takewhile(lambda token: token.tag not in _ENDS_CLAUSE, reversed(tokens[:first]))
    return all(token.tag != SUBORDINATOR and token.lower not in _CLAUSES.clause_openers for token in clause)


def _is_place_of_writer(post: Post, tokens: Tokens, first: int, start: int, end: int) -> bool:
    """Whether a line under a byline says where a writer is: Health correspondent, Lund."""
    is_line = first == 0 and end == len(tokens) == start + 1
    is_writer = (post.short or "").rpartition(" ")[2].lower() in _PEOPLE.writers_of_reports
    return is_line and is_writer and not is_given(tokens[start].lower)


def _is_place_of_body(tokens: Tokens, first: int, start: int, end: int) -> bool:
    """Whether a word says where the body of somebody named before is: Ann Doe, head of the Salt College, Lund, said."""
    is_word = end - start == 1 and not is_given(tokens[start].lower) and tokens[start - 2].tag == NAME
    is_behind = first > 2 and tokens[first - 1].tag == COMMA and tokens[first - 2].tag == tokens[first - 3].tag == NAME
    return is_word and is_behind


def _is_word_in_brackets(tokens: Tokens, opening: int) -> bool:
    """Whether an age or letters in brackets stand behind a name: the driver, Ann Doe (42), said."""
    within = tokens[opening : opening + _BRACKETED_TOKENS]
    if [token.tag for token in within] == [OPENING, NAME, CLOSING]:
        return within[1].lower not in _PEOPLE.courtesy  # Barrister (Mrs.) Doe
    if [token.tag for token in within] == [OPENING, NUMBER, CLOSING]:
        return True
    # a clerk, Ann Doe (pictured), said; a councillor, Ann Doe (Marsk ward), said
    aside = tokens[opening : opening + _LONGEST_ASIDE_TOKENS]
    close = next((at for at, token in enumerate(aside[:-1]) if token.tag == CLOSING), 0)
    is_closed = close > 1 and aside[0].tag == OPENING and aside[close + 1].tag == COMMA
    is_seat = is_closed and close > _BRACKETED_TOKENS - 1 and aside[1].tag == NAME
    is_picture = is_closed and [token.lower for token in aside[1:close]] == ["pictured"]
    return is_picture or (is_seat and aside[1].lower not in _PEOPLE.courtesy)


def of_identified(text: str, tokens: Tokens, start: int, end: int) -> Post | None:
    """The role of whoever is identified: The driver of the bus, identified as Ann Doe, ..."""
    if start and tokens[start - 1].lower.endswith("-year-old"):
        start -= 1
    is_as = start > 0 and tokens[start - 1].lower == "as"
    gave = _who_gave_name(tokens, start - 1) if is_as else None
    if gave is not None:
        return _identified(text, tokens, gave)
    verb = start - 2 if is_as else start - 1
    if verb < 2 or tokens[verb].lower not in (("identified", "named") if is_as else ("called", "named")):
        return None  # identified as Ann Doe; a resident named Orul
    gives = end < len(tokens) and (tokens[end].tag in _GIVES_POST or tokens[end].lower == "as")
    calls = end < len(tokens) and tokens[verb].lower == "called" and tokens[end].tag in _CALLED_WHAT
    if not is_as and (gives or calls):
        return None  # the mayor named Ann Doe director, the head of the port, or as director; called Doe “a liar”
    last = verb - 1 if tokens[verb - 1].tag == COMMA else verb
    return _identified(text, tokens, last)


def _who_gave_name(tokens: Tokens, as_: int) -> int | None:
    """Where the phrase ends that says who gave a name: A nurse[,] who gave her name only as Ann."""
    near = range(as_ - 1, max(1, as_ - _LONGEST_PRESENTING_TOKENS), -1)
    gave = next((at for at in near if tokens[at].lower == "gave" and tokens[at - 1].lower == "who"), None)
    if gave is None or all(token.lower != "name" for token in tokens[gave:as_]):
        return None
    return gave - 2 if tokens[gave - 2].tag == COMMA else gave - 1


def _identified(text: str, tokens: Tokens, last: int) -> Post | None:
    """The role that ends with a token, from its article on: hit by a baker, identified as Ann Doe."""
    first = last
    while first and last - first < LONGEST_POST_WORDS and goes_on(tokens, first - 1):
        first -= 1
    opens = (
        at for at in range(first, last) if tokens[at].tag in DETERMINERS and (at == first or _may_open(tokens, at))
    )
    posts = (noun_phrase(text, tokens, at, last) for at in opens)
    post = next((one for one in posts if one is not None), None)
    return post if post is not None and not says_nothing(post) else None


def _may_open(tokens: Tokens, index: int) -> bool:
    """Whether an article stands behind a preposition, and not behind what belongs to a role: hit by [a] baker."""
    is_held = index > 1 and tokens[index - 2].tag in NOMINAL and tokens[index - 1].lower in _PEOPLE.role_held_in
    is_behind = tokens[index - 1].tag in PREPOSITIONS and not is_held  # a lawyer with a firm; working with a lawyer
    return is_behind or tokens[index - 1].tag == TO


def _is_place_of_office(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a word between commas says where somebody has an office: Circle Officer, Lund, Ann Doe."""
    if _is_behind_school(tokens, start, end):
        return True
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
    is_named = is_given(tokens[end + 1].lower) or tokens[end + 1].lower in _PEOPLE.all_titles  # Lund, Prof. Doe
    is_named_behind = behind - end > 2 and tokens[end].tag == COMMA and is_named
    is_town = tokens[start - 2].tag == NAME and tokens[start - 2].lower in _PEOPLE.place_nouns
    return is_named_behind or (is_town and not is_given(tokens[start].lower))


def _is_behind_school(tokens: Tokens, start: int, end: int) -> bool:
    """Whether one word that is no known name stands behind that of a university: the dean of Marsk University, Orul.

    Who says something there may be called so.
    """
    word = tokens[start].lower
    if end - start > 1 or is_given(word) or word in _FAMILY_NAMES or word in _PEOPLE.all_titles:
        return False
    near = tokens[max(0, start - _LONGEST_OPENING_TOKENS - 1) : start - 1]
    is_saying = end < len(tokens) and tokens[end].tag in FINITES
    is_saying = is_saying or (end + 1 < len(tokens) and lexicon.lemma(tokens[end + 1].lower) in _CLAUSES.speech)
    return not is_saying and any(token.tag == NAME and token.lower in _PEOPLE.schools for token in near)


def _before_body(text: str, tokens: Tokens, comma: int) -> Post | None:
    """A role in capitals and its body, each with its comma: The Permanent Secretary, Ministry of Works, Ann Doe, ..."""
    last = _without_short_form(text, tokens, comma)
    first = last
    while first and last - first < LONGEST_POST_WORDS and _is_in_name_of_body(tokens[first - 1]):
        first -= 1
    role = first - 1
    is_set_off = role > 1 and first < last and tokens[role].tag == COMMA and tokens[role - 1].tag == NAME
    begin = role
    if is_set_off and (tokens[role - 2].tag == OF or tokens[role - 2].lower == "for"):
        begin = role - 2  # Director of Bridges, Ministry of Works, Ann Doe, ...
    if not is_set_off or not (is_role(tokens[begin - 1]) or tokens[begin - 1].lower in _PEOPLE.all_titles):
        return None
    while begin and role - begin < LONGEST_POST_WORDS and tokens[begin - 1].tag in NOMINAL:
        begin -= 1
    is_of_other = begin > 0 and tokens[begin - 1].tag == COMMA  # Ann Doe, Secretary, Ministry of Works, Bob Roe
    names_body = any(token.lower in _PEOPLE.organisations for token in tokens[first:last])
    is_place = last - first == 1 or affiliations.is_place(words(text, tokens, first, last))
    behind = tokens[comma + 1].lower
    is_named = is_given(behind) or behind in _PEOPLE.all_titles
    if not names_body and is_place and is_named and not is_of_other:
        office = words(text, tokens, begin, last)
        return Post(office, office)  # Circle Officer, Lund, Ann Doe; Commissioner of Police, Marsk State, Bob Roe
    if is_of_other or not names_body or tokens[first].tag != NAME:
        return None
    office = words(text, tokens, begin, role)
    return Post(office, office, Span(tokens[first].start, tokens[last - 1].end))


def _is_in_name_of_body(token: Token) -> bool:
    return token.tag in _IN_NAME_OF_BODY or token.lower in _PEOPLE.before_fields


def _without_short_form(text: str, tokens: Tokens, last: int) -> int:
    """The end of a phrase without what stands in brackets: head of the Guild (GOB), Minister of Works (Oil)."""
    is_in_brackets = last > 3 and tokens[last - 1].tag == CLOSING and tokens[last - 3].tag == OPENING
    is_name = is_in_brackets and (tokens[last - 2].tag == NAME or text[tokens[last - 2].start].isupper())
    return last - 3 if is_name else last


def of_each(text: str, tokens: Tokens, comma: int) -> Post | None:
    """The role of each where one in the plural stands before a comma: the club's owners, ..."""
    head = comma
    while head and tokens[head - 1].tag in NOMINAL and comma - head < LONGEST_POST_WORDS:
        head -= 1
    is_counted = head == 0 and tokens[0].lower in _NUMBER_WORDS
    head += is_counted  # Two bakers, Ann Doe and Bob Roe
    opens = NUMBER if is_counted else tokens[head - 1].tag if head else ""
    if head > 1 and tokens[comma - 1].tag in NOMINAL and not is_several(tokens[comma - 1]):
        return _of_each_in(text, tokens, comma)
    if head == comma or not opens or opens not in _BEFORE_PLURAL or not is_several(tokens[comma - 1]):
        return None
    first = head - 1 if opens in _BEFORE_COUNTED else head
    if _is_of_object(tokens, first, _behind_names(tokens, comma)):
        return None
    role = singular_of_each(words(text, tokens, head, comma))
    return Post(role, role)


def _behind_names(tokens: Tokens, comma: int) -> int:
    """Past the list of names behind a comma: , Ann Doe and Bob Roe [said]."""
    end = comma + 1
    while end < len(tokens) and tokens[end].tag in _IN_LIST_OF_NAMES:
        end += 1
    return end


def _of_each_in(text: str, tokens: Tokens, comma: int) -> Post | None:
    """The role of each where what it is held in stands behind it: the owners of the mill, ..."""
    within = range(comma - 2, max(-1, comma - LONGEST_POST_WORDS), -1)
    noun = next((at for at in within if tokens[at].tag == NOUN and is_several(tokens[at])), None)
    if (
        noun is None
        or tokens[noun + 1].tag not in PREPOSITIONS
        or not all(goes_on(tokens, at) for at in range(noun, comma))
    ):
        return None
    first = noun
    while first and tokens[first - 1].tag in NOMINAL:
        first -= 1
    if first and tokens[first - 1].tag not in DETERMINERS:
        return None  # the owners of the mill, ...; Lawyers for the mill, ...
    first += tokens[first].lower in _NUMBER_WORDS  # Three members of the guild
    if tokens[noun + 1].lower == "for" and is_given(tokens[noun + 2].lower) and tokens[noun + 2].tag == NAME:
        return None  # Lawyers for Ann Doe, Bob Roe and Cid Poe: all may be their clients
    one = singular_of_each(words(text, tokens, first, noun + 1))
    held = held_in(text, tokens, first, noun + 1, comma)
    role = one + text[tokens[noun].end : tokens[comma - 1].end]
    return Post(role, one if held is not None and held.body is not None else role, None if held is None else held.body)


def _is_kin_of(post: Post) -> bool:
    """Whether a post is what somebody is to another one who is called by a role: the brother, an aide of the leader."""
    front, of, _ = (post.role or "").lower().partition(" of ")
    head = front.rpartition(" ")[2]
    is_close = head in _PEOPLE.sides_with_holder and not head.startswith("spokes")
    return bool(of) and (head in _PEOPLE.kin or is_close)


def _opens_role(text: str, tokens: Tokens, start: int, last: int) -> bool:
    """Whether a role with an article opens within a phrase."""
    found = (first for first in range(start, last) if tokens[first].tag in DETERMINERS or tokens[first - 1].tag == OF)
    posts = [noun_phrase(text, tokens, first, last) for first in found]
    return any(post is not None and not says_nothing(post) for post in posts)


def now(text: str, tokens: Tokens, start: int) -> Post | None:
    """The role that somebody has now, behind what went before: who worked at the port and is now its director."""
    for index in range(start, min(len(tokens) - 2, start + LONGEST_POST_WORDS)):
        if tokens[index].tag in _ENDS_CLAUSE:
            return None
        is_now = tokens[index].lower == "is" and tokens[index + 1].lower in _PEOPLE.of_today
        if is_now and (tokens[index - 1].tag == COORDINATOR or tokens[index - 1].lower == "who"):
            post = phrase_from(text, tokens, index + 2)
            return post if post is not None and is_personal(post) else None
    return None
