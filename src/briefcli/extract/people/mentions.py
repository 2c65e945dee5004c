"""Names as they stand in the text: where, with which title, and what kind of thing bears them."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from briefcli.extract.people import extents, fields, kinds, role_nouns, roles, runs, surroundings
from briefcli.extract.people.extents import Extent
from briefcli.extract.people.headlines import is_headline
from briefcli.extract.people.last_names import fold, last_name
from briefcli.extract.people.name_words import Named, gender, is_everyday, is_given
from briefcli.extract.people.party import Gender, PartyKind
from briefcli.extract.people.person_names import NAME_WORDS
from briefcli.extract.people.post import NONE, Post
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    BASE_FORM,
    COMMA,
    DETERMINERS,
    FINITES,
    GENITIVE,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OTHER,
    PAST_PARTICIPLE,
    PREPOSITIONS,
    TO,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_FAMILY_NAMES = lexicon.family_names().all
_GIVEN_NAMES = lexicon.given_names()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_NAMES_LIKE_WORDS = _PEOPLE.given_names_of_days | _PEOPLE.given_names_of_virtues
_BY_TITLE = "title before the name"
_RANKS_OF_PERSONS = (_PEOPLE.all_titles & (_PEOPLE.address_by_rank | _PEOPLE.peers)) - _TEXT.adjectives - {"officer"}
_SPEAKING_TITLES = _RANKS_OF_PERSONS | {"judge", "senator"} | _PEOPLE.titles_like_matters
"""Titles that nothing but a person has, whatever word is behind them; but not General Motors."""
_WITH_LAST_NAMES = _SPEAKING_TITLES | _PEOPLE.courtesy | {"minister", "president"} | _PEOPLE.address_by_learning
"""Titles in front of a last name alone."""
_NO_LAST_NAMES = _PEOPLE.never_surnames | _PEOPLE.organisations | _PEOPLE.bodies | _PEOPLE.units_of_bodies
_ENDS_OF_BODIES = _PEOPLE.organisations | _PEOPLE.firm_ends | _PEOPLE.club_ends | _PEOPLE.company_suffixes

_VERBS_BEHIND = letters("FINITES PARTICIPLE UNDECIDED_VERB")
_LINKS_FIELDS = letters("COMMA COORDINATOR")
_COMMA_NAME = letters("COMMA NAME")
_BARE_VERBS = letters("BASE UNDECIDED_VERB")
_ENDINGS_OF_COUNTRIES = ("ia", "stan")
_OBJECTS = letters("DETERMINERS NUMBER POSSESSIVE NOUN")
_LINKS_OF_NAMESAKES = (" and ", " & ")
_LONGEST_LINK_OF_EXAMPLES = 2
"""Tokens between two examples: a comma and an "and"."""
_BY_FRONT = ("given name", "title before the name")
_BY_LAST_WORD = ("word for bodies", "word for places, things and events")
STREET = _BY_LAST_WORD[1]
"""The rule by which a name is that of a street or a park, though its first word is a given name: on Joe Lane."""
_MAY_BE_BODY = ("everyday word in the name", "word for places, things and events")
"""Rules by which a name is no person's, and may be that of a body: Fair Deck, Silver Line."""
_SHORT_FORM = "short form in capitals"
"""The rule by which a word in capitals is the short form of a body."""
_BEHIND_NAME_OF_BODY = letters("COMMA STOP SEMICOLON COLON")
_BEHIND_BODY = letters("COMMA STOP PREPOSITIONS RELATIVE THAT PARTICIPLE")
_BEHIND_THING = letters("COMMA STOP SEMICOLON COLON PREPOSITION FINITE AUXILIARY MODAL COORDINATOR TO SUBORDINATOR")
_BEHIND_VESSEL = _BEHIND_BODY + letters("FINITE")  # built in Lund
_WITHIN_DESCRIPTION = letters("NOUN NAME ADJECTIVE GENITIVE NUMBER GERUND COORDINATOR")
_WITHIN_ROLE = letters("NOUN ADJECTIVE GENITIVE")
_REACH_OF_OFFICE_CHARACTERS = 40
"""Characters in front of a name in which a title and “of” stand: director-general of."""
_MOST_WORDS_OF_ROLE = 4
"""Words between two names of which the first only says whose the second is: Lund's old club captain Ann Doe."""
_MOST_WORDS_OF_DESCRIPTION = 7
"""More words before the noun that says what somebody is are a clause: the north's largest power company."""

ROLE_BESIDE = Rule(
    "role beside the name",
    "A role that only a person can have, beside a name, shows a person.",
    "Zarovin, a baker, left.",
    "Zarovin, a port, has changed.",
)
BODY_BESIDE = Rule(
    "body beside the name",
    "A name with a noun for bodies beside it, between commas, is that of the body.",
    "A taxpayers' group, Zarovin Orul, left.",
    "A taxpayer, Zarovin Orul, left.",
)
VESSEL_BESIDE = Rule(
    "vessel beside the name",
    "A name after “the” with a noun for vessels beside it is that of a ship, whosever given name it is; so is one with "
    "“, which” or what ships do behind it.",
    "The Ann Quill, a ferry, sank.",
    "The guide Ann Quill, a baker, sang.",
)
PLACE_BESIDE = Rule(
    "place beside the name",
    "A name with a police station, a village or the like behind it, or with “the village of” before, is of the place.",
    "They reached Ann Quill police station.",
    "They reached Ann Quill, a police officer.",
)
EMPLOYER = Rule(
    "employer behind at",
    "A name after a role and “at” is that of a body, whosever given name opens it; so is one behind where it is based.",
    "Analysts at Ann Quill left.",
    "Analysts of Ann Quill left.",
)
VESSELS = (kinds.VESSEL, VESSEL_BESIDE.name)
"""The rules by which a name is that of a ship, wherever else it stands."""
OWNS_OF_STATE = Rule(
    "what only states have",
    "A name that has a border, a foreign minister or the like is that of a state.",
    "Dolna's foreign minister left.",
    "Dolna's baker left.",
)
OWNS_OF_PLACE = Rule(
    "what only places have",
    "A name that has streets, residents or the like is that of a place.",
    "Dolna's streets are wet.",
    "Dolna's boots are wet.",
)
SHARED_ROLE = Rule(
    "role of several",
    "A role in the plural in front of a list of names is that of each.",
    "Ministers Ann Doe and Orul left.",
    "Minister Ann Doe and Orul left.",
)


class Mention(NamedTuple):
    """A name in the text.

    `span` covers the name itself, `whole` also the title and role before it; `words` are the words of
    the name as printed. `post` is what stands beside it: "Senator", "Kremlin spokesperson". `kind` and
    `gender` are none where the mention does not show them; `owns` tells a possessive, `leads` whether it
    is the first name of its sentence and no preposition stands before it. `acts` is true where the words
    around show a person (a meeting with Doe, Doe has not replied), and false where they show a place or a
    thing (in Doe, the Doe), `speaks` where it puts something into words (the Treasury has said). `rule` is what
    decided the kind, `acts_by` what the words around show, and `is_example` tells one of several that are given as
    examples (figures like Doe and Roe).
    """

    span: Span
    whole: Span
    words: tuple[str, ...]
    post: Post
    kind: PartyKind | None
    gender: Gender | None
    sentence: int
    owns: bool
    leads: bool
    acts: bool | None = None
    speaks: bool = False
    rule: str | None = None
    acts_by: str | None = None
    is_example: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether a title, a role or the name itself shows a person, whatever the words around say."""
        is_sure = self.rule != kinds.WEAK and self.rule not in kinds.LIKELY
        return self.kind == "person" and (is_sure or role_nouns.is_personal(self.post))


def find(text: str, sentence: Sentence, number: int) -> Iterator[Mention]:
    """The names of one sentence, in order; quotations in it are left out."""
    tokens = sentence.tokens
    end = 0
    first = True
    shared: Post | None = None
    headline: bool | None = None
    examples_end = -_LONGEST_LINK_OF_EXAMPLES - 1
    for index in [number for number, tag in enumerate(sentence.tags) if tag == NAME]:
        if index < end:
            continue
        if headline is None:
            headline = is_headline(text, tokens)
        end = runs.end(tokens, index)
        if end == index + 1 and _names_nobody(tokens, index):
            continue
        extent = extents.of_listed_body(text, tokens, index, end) or extents.find(text, tokens, index, end)
        if extent is not None:
            extent = extent._replace(lead=_past_verbs(tokens, extent)) if headline else extent
            mention = _mention(text, tokens, extent, number, first)
            by_capitals = headline or mention.span.of(text).isupper()
            is_sure = mention.is_sure or _is_plain_name(mention) or surroundings.is_byline(tokens, extent.lead)
            if by_capitals and mention.kind == "person" and not (is_sure and _stands_out(mention)):
                mention = mention._replace(kind=None, rule=None)
            may_share = mention.post.role is None and not mention.owns  # bakers Ann and Bob Doe, Roe's cousins
            if shared is not None and may_share and mention.kind in (None, "person"):
                mention = mention._replace(post=shared, kind="person", rule=rules.tell(SHARED_ROLE))
            if extent.lead > 1 and tokens[extent.lead - 1].lower in _PEOPLE.called_also:
                mention = mention._replace(post=NONE, kind=None, rule=None, leads=False)
            opens_examples = extent.lead > 0 and tokens[extent.lead - 1].lower in _PEOPLE.opens_examples
            if opens_examples or extent.lead - examples_end <= _LONGEST_LINK_OF_EXAMPLES:
                mention = mention._replace(is_example=True, leads=False)
                examples_end = end
            modifies = first and _modifies(tokens, extent.end)
            yield mention._replace(leads=False) if modifies and not mention.owns else mention
            first = first and (modifies or (not mention.leads and _is_adjunct(tokens, extent.lead, end)))
            shared = _shared(text, tokens, end, mention, shared)


def _names_nobody(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word with a capital only counts or describes somebody: Four died; the Dane said."""
    word = tokens[index].lower
    is_numbered = is_everyday(word) and tokens[index + 1 : index + 2] and tokens[index + 1].tag == NUMBER  # Article 33
    is_number = word in _TEXT.number_words or word in _NUMBERS.small or word in _NUMBERS.tens
    return is_number or bool(is_numbered) or _is_compatriot(tokens, index)


def _is_compatriot(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether somebody is called by a nation: the Dane, the 34-year-old German, the Danes; not: the German board."""
    word = tokens[index].lower
    if not index or not (role_nouns.is_compatriot(word) or role_nouns.are_compatriots(word)):
        return False
    is_aged = tokens[index - 1].lower.endswith("-year-old")
    behind = tokens[index + 1 : index + 2]
    return (is_aged or tokens[index - 1].tag in DETERMINERS) and not (behind and behind[0].tag in NOMINAL)


def _past_verbs(tokens: tuple[Token, ...], extent: Extent) -> int:
    """Where a role among the capitals of a headline begins, past its verbs: Town Now Considering Firing General Doe."""
    for index in range(extent.begin - 1, extent.lead - 1, -1):
        verb = _VERBS.get(tokens[index].lower)
        is_bare = index > 0 and tokens[index - 1].tag == TO
        if verb is not None and (is_bare or verb.forms != BASE_FORM) and not role_nouns.is_titular(tokens[index]):
            return index + 1
    return extent.lead


def with_shared_last_names(text: str, found: list[Mention]) -> list[Mention]:
    """The mentions with the last name that the next one has for both: [Lorna] and Stephen Tait, Raj, Anil and Ann Doe.

    A given name that the text has elsewhere, as a last name or in another full name, is that of somebody else.
    """
    joined: dict[int, Mention] = {}
    alone = Counter([mention.words[0] for mention in found if len(mention.words) == 1])
    others: dict[str, set[tuple[str, ...]]] = {}
    for mention in found:
        if len(mention.words) > 1:
            others.setdefault(mention.words[0], set()).add(mention.words)
            others.setdefault(mention.words[-1], set()).add(mention.words)
    for number in range(len(found) - 2, -1, -1):
        first, second = found[number], joined.get(number + 1, found[number + 1])
        link = text[first.span.end : second.whole.start]
        is_list = link in _LINKS_OF_NAMESAKES or (link == ", " and number + 1 in joined)
        words = (*first.words, *second.words[1 + (len(second.words) > 2 and _is_initial(second.words[1])) :])
        is_alone = alone[words[0]] == 1 or _is_given_and_initial(first.words)
        is_own = is_list and is_alone and others.get(words[0], {words}) <= {words, first.words}
        if is_own and _may_share(first, second):
            joined[number] = first._replace(words=words, kind="person", rule=second.rule, leads=first.leads)
    return [joined.get(number, mention) for number, mention in enumerate(found)]


def _is_initial(word: str) -> bool:
    return len(word) == len("A.") and word[0].isupper() and word.endswith(".")


def _is_given_and_initial(words: tuple[str, ...]) -> bool:
    """Whether a name is only a given one and an initial: Charles G. and David Doe."""
    return len(words) == len(("Charles", "G.")) and _is_initial(words[1])


def _may_share(first: Mention, second: Mention) -> bool:
    """Whether a given name alone and a full name behind it may be those of two of one family."""
    given = first.words[0].lower()
    is_short = len(first.words) == 1 or _is_given_and_initial(first.words)
    is_alone = is_short and first.sentence == second.sentence and not first.owns
    is_name = given in _GIVEN_NAMES.all and given not in _FAMILY_NAMES and given not in _PEOPLE.places
    is_full = second.kind == "person" and len(second.words) in NAME_WORDS and second.whole == second.span
    return is_alone and is_name and is_full and is_given(second.words[0].lower()) and not is_everyday(given)


def without_offices(text: str, found: list[Mention]) -> list[Mention]:
    """The mentions without those that begin the office in front of a name, or say what an office is for.

    UK Secretary of State Ann Doe; Ann Doe, Head of Investor Relations.
    """
    within = {number for number, mention in enumerate(found) if _is_matter_of_office(text, mention)}
    for number, following in enumerate(found):
        before = number - 1
        while before >= 0 and following.whole.start <= found[before].span.start < following.span.start:
            is_shadow = found[before].words[0].lower() == "shadow"  # the Shadow Treasury spokesman is not of it
            if is_shadow or _is_office(found[before]) or _is_held_for(found[before]):
                within.add(before)
            before -= 1
    return [mention for number, mention in enumerate(found) if number not in within] if within else found


def without_first_words(found: list[Mention], divided: list[Sentence]) -> list[Mention]:
    """The mentions without the single words that have their capital only from beginning a sentence."""

    def is_doubtful(mention: Mention) -> bool:
        begins = divided[mention.sentence].tokens[0].start == mention.whole.start
        if not begins or len(mention.words) > 1 or mention.kind is not None or mention.owns:
            return False
        if not mention.words[0].isupper() and not mention.words[0][1:].islower():
            return False  # QuillOne
        # A common noun in the plural is no name, nor is one that the lists know.
        word = mention.words[0].lower()
        if word.endswith(_ENDINGS_OF_COUNTRIES) and word not in _PEOPLE.nouns_in_ia and not is_everyday(word):
            return False  # Zarvia rejected the offer
        is_noun = word in _TEXT.plural_nouns or word in _PEOPLE.unnamed or (is_everyday(word) and not is_given(word))
        is_noun = is_noun or (role_nouns.is_one_person(word) and word not in _FAMILY_NAMES and not is_given(word))
        return not mention.acts or word.endswith("s") or is_noun

    doubtful = [is_doubtful(mention) for mention in found]
    sure = {last_name(mention.words) for mention, unsure in zip(found, doubtful, strict=True) if not unsure}
    sure |= {fold(mention.words[0]) for mention in found if len(mention.words) > 1 and _is_called_by_first(mention)}
    return [
        mention
        for mention, unsure in zip(found, doubtful, strict=True)
        if not unsure or last_name(mention.words) in sure
    ]


def without_verbs_of_headlines(text: str, found: list[Mention]) -> list[Mention]:
    """The mentions without the words that capitals of a headline join to names the text has: Doe Beats Ann Roe."""
    known = {one.words for one in found if one.kind == "person" and len(one.words) in NAME_WORDS and _has_no_verb(one)}
    result = list[Mention]()
    for mention in found:
        is_longer = len(mention.words) > NAME_WORDS.start and mention.kind != "organisation"
        names = _names_within(mention, known) if is_longer else ()
        at = mention.span.start
        for words in names:
            start = text.find(words[0], at, mention.span.end)
            at = text.find(words[-1], start, mention.span.end) + len(words[-1])
            span, shown = Span(start, at), gender([], words[0].lower())
            result.append(
                mention._replace(
                    span=span, whole=span, words=words, post=NONE, kind="person", gender=shown, rule=_BY_FRONT[0]
                )
            )
        if not names:
            result.append(mention)
    return result


def _has_no_verb(mention: Mention) -> bool:
    return is_given(mention.words[0].lower()) and not any(map(_may_be_verb, mention.words[1:]))


def _may_be_verb(word: str) -> bool:
    return word.lower() in _VERBS or is_everyday(word.lower())


def _names_within(mention: Mention, known: set[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The known names in a longer one, if all its other words may be those of a headline."""
    names, index = list[tuple[str, ...]](), 0
    words = mention.words
    while index < len(words):
        name = next((words[index : index + size] for size in NAME_WORDS if words[index : index + size] in known), None)
        if name is not None:
            names.append(name)
        elif not _may_be_verb(words[index]):
            return ()
        index += len(name) if name is not None else 1
    return tuple(names) if sum(map(len, names)) < len(words) else ()


def _is_called_by_first(mention: Mention) -> bool:
    """Whether the first word of a name may stand for the whole: of a person, of Marsk Power, Inc, of Marsk Foods."""
    if mention.kind == "organisation" and not is_everyday(mention.words[0].lower()):
        return True
    return mention.kind == "person" or mention.words[-1].lower() in _PEOPLE.company_suffixes


def _is_office(mention: Mention) -> bool:
    return mention.words[-1].lower() in _PEOPLE.titles_and_roles


def _is_held_for(mention: Mention) -> bool:
    """Whether a name within an office is what it is held for: Minister of Trade and Works Ann Doe."""
    is_field = all(is_everyday(word.lower()) for word in mention.words)
    return (is_field and mention.kind is None) or mention.rule == _BY_FRONT[1]


def _is_matter_of_office(text: str, mention: Mention) -> bool:
    """Whether a name is only what somebody is in charge of: Director of [Public Works], [Roads] and Works Minister."""
    own = [word.lower() for word in mention.words]
    before = text[max(0, mention.span.start - _REACH_OF_OFFICE_CHARACTERS) : mention.span.start].lower().split()
    if " ".join(own) in _PEOPLE.no_bodies_of_posts:
        return before[-2:] == ["of", "the"]  # the Chief of the General Staff
    is_thing = mention.kind == "organisation" and mention.rule in _MAY_BE_BODY
    if not (mention.kind is None or is_thing or mention.rule == kinds.WEAK):
        return False
    if fields.are_matter_of_office(before[-2:], own):
        return True
    return all(map(fields.is_matter, own)) and fields.goes_on_to_office().match(text, mention.span.end) is not None


def _is_plain_name(mention: Mention) -> bool:
    """Whether two words that are neither of every day nor verbs are a name, the second one a family's: Orul Yadav."""
    is_full = mention.rule in kinds.LIKELY and len(mention.words) == NAME_WORDS.start
    return is_full and not any(map(_may_be_verb, mention.words))


def _stands_out(mention: Mention) -> bool:
    """Whether a name among capitals is more than a given name with the next word of a headline: Ann Wants."""
    words = mention.words[1:] if mention.rule == "given name" else mention.words
    return mention.rule not in _BY_FRONT or not any(is_everyday(word.lower()) for word in words)


def _shared(text: str, tokens: tuple[Token, ...], end: int, mention: Mention, shared: Post | None) -> Post | None:
    """The role that the next name has too: ministers Ann Doe, Bob Roe and Cid Poe."""
    if not extents.lists_names(tokens, end) or (shared is not None and _ends_list(tokens, end, mention)):
        return None
    in_front = text[mention.whole.start : mention.span.start].split()
    if in_front and role_nouns.are_several(in_front[-1]):
        return mention.post
    return shared


def _ends_list(tokens: tuple[Token, ...], end: int, mention: Mention) -> bool:
    """Whether a name is the last of a list, and the next begins the clause: Founded by Ann Doe and Bob Roe, Marsk."""
    begin = end
    while begin and tokens[begin - 1].start >= mention.whole.start:
        begin -= 1
    is_last = begin > 0 and tokens[begin - 1].lower == "and"
    return is_last and "".join([one.tag for one in tokens[end : end + 2]]) == COMMA + NAME


def _mention(text: str, tokens: tuple[Token, ...], extent: Extent, number: int, first: bool) -> Mention:
    lead, begin, end = extent
    name = extents.words(text, tokens, begin, end)
    span = Span(tokens[begin].start, tokens[end - 1].end)
    credited = [at for at, word in enumerate(name) if len(name) > 1 and _is_credit(word)]
    if credited == [0]:  # Photo: Chirper/Ann Doe
        name = (name[0].rpartition("/")[2], *name[1:])
        span = Span(text.rindex("/", tokens[begin].start, tokens[begin].end) + 1, span.end)
    elif credited:  # Photo: Ann Doe/Marsk Press
        last = name[credited[0]].partition("/")[0]
        span = Span(span.start, tokens[begin + credited[0]].start + len(last))
        name = (*name[: credited[0]], last)
    own = tokens[begin:end]
    if len(name) > 1 and _is_by_somebody(own[-1]):  # the Ann Doe-led party
        last, _, by = name[-1].rpartition("-")
        name, span = (*name[:-1], last), Span(span.start, span.end - len(by) - 1)
        own = (*own[:-1], msgspec.structs.replace(own[-1], end=span.end, lower=own[-1].lower.rpartition("-")[0]))
    post = roles.find(roles.Beside(text, tokens, lead, begin, _past_letters(tokens, end)))
    post = NONE if _is_of_other_gender(post, tokens[begin].lower) else post
    titles = [role_nouns.singular(token.lower) for token in tokens[lead:begin]]
    before = surroundings.word_before(tokens, lead)
    rule, kind = _kind(text, tokens, extent, Named(own, name, titles, before), post)
    acts_by, acts = surroundings.acts(tokens, lead, end) or (None, None)
    owns = end < len(tokens) and tokens[end].tag == GENITIVE
    if owns and kind != "state" and surroundings.owns_one_of(tokens, end, _PEOPLE.of_places):
        acts_by, acts = rules.tell(OWNS_OF_PLACE), False
    return Mention(
        span=span,
        whole=Span(tokens[lead].start, span.end) if lead < begin else span,
        words=name,
        post=post,
        kind=kind,
        gender=_gender(titles, name, post) if kind != "organisation" else None,
        sentence=number,
        owns=owns,
        leads=first
        and _may_lead(tokens, lead, before)
        and not _is_object(tokens, lead)
        and not _is_in_opening(tokens, lead, end),
        acts=acts,
        speaks=surroundings.speaks(tokens, lead, end),
        rule=rule,
        acts_by=acts_by,
    )


def _is_thing_told_of(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether “which” goes on behind a name, as of no person: a spokesman for the owner, Orul, which was sold."""
    behind = tokens[end : end + 2]
    return len(behind) > 1 and behind[0].tag == COMMA and behind[1].lower == "which"


def _is_credit(word: str) -> bool:
    """Whether a slash parts a name from who brings its bearer's picture: Doe/Marsk; but not the s/o of Orul s/o Doe."""
    first, _, second = word.partition("/")
    return len(first) > 1 and len(second) > 1


def _gender(titles: list[str], name: tuple[str, ...], post: Post) -> Gender | None:
    """The gender that a name with its title shows; a last name that is a woman's, too, shows none: Justice Doe."""
    is_last = len(name) == 1 and bool(titles) and titles[-1] in _WITH_LAST_NAMES
    return gender(titles, "" if is_last else name[0].lower(), post.short or post.role)


def _is_of_other_gender(post: Post, first: str) -> bool:
    """Whether a role beside a name is that of somebody else, as the given name shows: Bob Doe, a mother of two."""
    front, of, _ = (post.short or "").lower().partition(" of ")
    head = front.rpartition(" ")[2]
    is_gendered = bool(of) and head in _PEOPLE.kin and head in _PEOPLE.roles_female | _PEOPLE.roles_male
    shown = gender([], first) if is_gendered else None
    return shown is not None and shown != ("f" if head in _PEOPLE.roles_female else "m")


def _is_by_somebody(token: Token) -> bool:
    """Whether a name goes on with what its bearer does to something: the Ann Doe-led party."""
    return "-" in token.lower and token.lower.rpartition("-")[2] in _PEOPLE.done_by_persons


def _past_letters(tokens: tuple[Token, ...], end: int) -> int:
    """The number of the token after a name and the letters behind it: Ann Doe KC; Ann Doe, M.D."""
    while end < len(tokens) and (tokens[end].tag == OTHER or tokens[end].lower in _PEOPLE.post_nominals):
        end += 1
    if end + 1 < len(tokens) and tokens[end].lower in _PEOPLE.called_also and tokens[end + 1].tag == NAME:
        end = runs.end(tokens, end + 1)  # Ann Doe alias Roe, a baker
    return end


def _modifies(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a name only says whose the one is who is named next: Lund's Ann Doe, Roe co-trainer Ann Doe."""
    behind = end
    while behind < len(tokens) and behind - end < _MOST_WORDS_OF_ROLE and tokens[behind].tag in _WITHIN_ROLE:
        behind += 1
    is_named = end < behind < len(tokens) and tokens[behind].tag == NAME
    is_owner = behind == end + 1 and tokens[end].tag == GENITIVE
    return is_named and (is_owner or role_nouns.is_titular(tokens[behind - 1]))


def _is_adjunct(tokens: tuple[Token, ...], lead: int, end: int) -> bool:
    """Whether a name only says where somebody is who is named next, and may be the subject: a trader at Marsk, Doe."""
    is_where = lead > 0 and tokens[lead - 1].lower in _PEOPLE.place_prepositions
    is_before = "".join([token.tag for token in tokens[end : end + 2]]) == _COMMA_NAME
    return is_before and (is_where or _is_in_opening(tokens, lead, end))


def _is_in_opening(tokens: tuple[Token, ...], lead: int, end: int) -> bool:
    """Whether a participle opens a sentence, and what is named with it is not who did so: Asked about Roe, Doe left."""
    verb = _VERBS.get(tokens[0].lower)
    is_participle = verb is not None and (PAST_PARTICIPLE in verb.forms or tokens[0].lower.endswith("ing"))
    is_inner = is_participle and lead > 0 and "".join([token.tag for token in tokens[end : end + 2]]) == _COMMA_NAME
    return is_inner and all(token.tag != COMMA for token in tokens[:lead])


def _may_lead(tokens: tuple[Token, ...], lead: int, before: Token | None) -> bool:
    """Whether a name may be the subject of its sentence: neither in Lund nor The mayor said Doe was ill."""
    if before is None or before.tag in PREPOSITIONS + TO:
        return before is None
    return before.lower not in _CLAUSES.speech.forms or lead < 2 or tokens[lead - 2].tag not in NOMINAL


def _is_object(tokens: tuple[Token, ...], lead: int) -> bool:
    """Whether an infinitive has the name for its object: a plan to move Doe was shelved."""
    return lead > 1 and tokens[lead - 2].tag == TO and tokens[lead - 1].tag in _BARE_VERBS


def _kind(
    text: str, tokens: tuple[Token, ...], extent: Extent, named: Named, post: Post
) -> tuple[str | None, PartyKind | None]:
    """The rule that decides what bears a name, and what it is."""
    lead, begin, end = extent
    rule, kind = kinds.find(named) or (None, None)
    thing = _thing(tokens, extent, named, post, rule, kind)
    is_media = thing is None and kind == "person" and not named.is_titled and _is_of_media(text, named, tokens, end)
    if is_media or thing is not None:
        return thing or rules.tell(BODY_BESIDE), "organisation"
    if kind is None and _speaks_by_title(tokens, extent, named):
        return _BY_TITLE, "person"
    if rule in _MAY_BE_BODY and _is_called_artist(tokens, extent):
        return _BY_TITLE, "person"
    if kind is None or rule == kinds.WEAK:
        rule, kind = surroundings.shown(named, tokens, end) or (rule, kind)
    # But not Marsk Watch for Mills, a monitor, nor Marsk Tools Co, a toolmaker.
    is_bare = not any(token.tag in PREPOSITIONS or token.lower in _PEOPLE.company_suffixes for token in named.tokens)
    is_one = is_bare and rule in _BY_LAST_WORD and _is_one_of_many(tokens, end)
    is_open = kind is None or rule == kinds.WEAK or is_one
    opens = named.tokens[0].lower  # his deputy, Faith Orul; the spokesman, Sunday Orul
    is_open = is_open or (rule == _MAY_BE_BODY[0] and (is_given(opens) or opens in _NAMES_LIKE_WORDS))
    is_aged = rule == _MAY_BE_BODY[0] and surroundings.is_aged(tokens, end)  # the fisherman, Low Orul Quill, 59, left
    is_called = rule == _MAY_BE_BODY[0] and _is_everyday_at_end(named)  # Zorla Waters, 59, left
    if is_called and surroundings.is_aged(tokens, end):
        return surroundings.AGED, "person"
    is_open = is_open or is_aged or is_called
    is_matter = len(named.words) == 1 and is_everyday(named.tokens[0].lower) and not is_given(named.tokens[0].lower)
    is_no_name = len(named.words) == 1 and (_is_described_only(tokens, lead) or _is_thing_told_of(tokens, end))
    is_no_name = is_no_name or is_matter
    if is_open and begin == lead and role_nouns.is_personal(post) and not (is_no_name or _is_portfolio(tokens, lead)):
        return rules.tell(ROLE_BESIDE), "person"
    if rule == kinds.WEAK and begin == lead and _is_likely(post) and not _is_portfolio(tokens, lead):
        return rules.tell(ROLE_BESIDE), "person"
    if is_open and begin == lead and role_nouns.is_of_largest(post):
        return rules.tell(BODY_BESIDE), "organisation"
    is_unclear = kind is None or (kind == "organisation" and rule in _MAY_BE_BODY)
    if is_unclear and begin == lead and (shown := _body_beside(tokens, lead, end)) is not None:
        return shown, "organisation"
    if kind == "person" and post.role is None and _is_body_named(tokens, lead, end):
        is_called = named.tokens[0].lower in _GIVEN_NAMES.all
        return (rule, kind) if is_called else (rules.tell(BODY_BESIDE), "organisation")
    may_be_state = kind is None or (kind == "organisation" and tokens[end - 1].lower not in _ENDS_OF_BODIES)
    is_short = rule == kinds.LISTED or (rule == _SHORT_FORM and len(named.words) == 1)  # the BJP's state president
    if may_be_state and not is_short and surroundings.owns_one_of(tokens, end, _PEOPLE.of_states):
        return rules.tell(OWNS_OF_STATE), "state"
    return rule, kind


def _is_called_artist(tokens: tuple[Token, ...], extent: Extent) -> bool:
    """Whether a calling in front shows a person, whatever the name ends with: the rapper Kid Harbour.

    The striker Marsk Rovers sold is not Marsk Rovers.
    """
    lead, begin, end = extent
    calling = tokens[begin - 1].lower if lead < begin and tokens[begin - 1].tag == NOUN else ""
    if calling not in _PEOPLE.callings or calling in _PEOPLE.roles_of_bodies or end - begin > 2:
        return False
    has_verb = end < len(tokens) and tokens[end].tag in _VERBS_BEHIND
    return not has_verb or lexicon.lemma(tokens[end].lower) in _CLAUSES.speech


def _speaks_by_title(tokens: tuple[Token, ...], extent: Extent, named: Named) -> bool:
    """Whether a word of every day behind a title is somebody who speaks: Judge Stone said."""
    lead, begin, end = extent
    word, title = tokens[begin].lower, tokens[begin - 1].lower
    is_one = lead < begin == end - 1 and title in _SPEAKING_TITLES
    if not is_one or word in _NO_LAST_NAMES or role_nouns.is_role(tokens[begin]) or not named.words[0].istitle():
        return False
    has_verb = end < len(tokens) and tokens[end].tag in FINITES
    is_verb = has_verb and (title not in _PEOPLE.peers or lexicon.lemma(tokens[end].lower) in _CLAUSES.speech)
    return not role_nouns.is_plural(word) and (is_verb or surroundings.speaks(tokens, lead, end))


def _is_everyday_at_end(named: Named) -> bool:
    """Whether a word of every day in a name may be a family's: Zorla Waters; but not Waters Zorla."""
    is_bare = len(named.words) in NAME_WORDS and not named.opens_as_thing
    last = named.tokens[-1].lower
    are_several = last.endswith("s") and is_everyday(last.removesuffix("s"))  # Marsk Products
    return is_bare and not are_several and not any(is_everyday(token.lower) for token in named.tokens[:-1])


def _thing(
    tokens: tuple[Token, ...], extent: Extent, named: Named, post: Post, rule: str | None, kind: PartyKind | None
) -> str | None:
    """The rule by which what bears a person's name is a ship, a place, a street, a house or a firm."""
    lead, _, end = extent
    if surroundings.is_street_of_title(named, tokens, end):
        return STREET
    if kind != "person":
        return None
    if _is_vessel(named, tokens, end):
        return rules.tell(VESSEL_BESIDE)
    is_ranked = all(title in _PEOPLE.address_by_rank for title in named.titles)  # General Doe town
    if (is_ranked or not named.is_titled) and surroundings.names_place(tokens, lead, end):
        return rules.tell(PLACE_BESIDE)
    if not role_nouns.is_personal(post) and surroundings.is_street(named, tokens, lead, end):
        return STREET
    if rule == kinds.GIVEN and post.role is None and _is_thing_called_so(named, tokens, end):
        return kinds.ARTICLE
    if not named.is_titled and _is_kind_of_firm(tokens, lead, end):
        return rules.tell(BODY_BESIDE)
    return rules.tell(EMPLOYER) if not named.is_titled and _is_employer(tokens, lead) else None


def _is_of_media(text: str, named: Named, tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a name is that of a station or a paper: told Al Orul television; not: Ann Doe television host Bob Roe.

    So is one that somebody told, if it opens with an article of Arabic: told Al Orul; not: told Al Orul that it was.
    The last word is not taken up either: told Al Orul so. Orul left.
    """
    opens, last = named.tokens[0].lower, named.tokens[-1].lower
    is_told = opens == "al" and named.before is not None and named.before.lower == "told"
    has_told = end < len(tokens) and tokens[end].lower == "that"
    is_told = is_told and not has_told and len(named.words) == NAME_WORDS.start and last not in _FAMILY_NAMES
    if is_told and not _is_taken_up(text, named.words[-1], named.tokens[-1].end):
        return True
    is_given_so = opens in _GIVEN_NAMES.all and opens not in _PEOPLE.name_particles
    is_kind = end < len(tokens) and tokens[end].lower in _PEOPLE.kinds_of_media
    return is_kind and not is_given_so and (end + 1 == len(tokens) or tokens[end + 1].tag != NOUN)


def _is_taken_up(text: str, last: str, start: int) -> bool:
    """Whether the text goes on with the last word of a name alone: Roe left; not: Al Roe."""
    own = re.finditer(rf"\b{re.escape(last)}\b", text[start:])
    return any(not text.endswith(("Al ", "Al-"), 0, start + found.start()) for found in own)


def _is_kind_of_firm(tokens: tuple[Token, ...], lead: int, end: int) -> bool:
    """Whether what a firm does stands in front: law firm Ann Doe said; but not the law firm Ann Doe owns."""
    if lead < 2 or tokens[lead - 1].tag != NOUN:
        return False
    noun = tokens[lead - 1].lower
    is_one = noun in _PEOPLE.trades_of_one or noun in _PEOPLE.roles_over_things or noun == "giant"  # the publisher Doe
    is_firm = noun in _PEOPLE.firms and not is_one and (noun != "firm" or tokens[lead - 2].tag in NOUNS)
    has_verb = end < len(tokens) and tokens[end].tag in FINITES
    has_object = end + 1 < len(tokens) and tokens[end + 1].tag in _OBJECTS
    is_the = any(token.tag in DETERMINERS for token in tokens[max(0, lead - 3) : lead - 1])
    return is_firm and not (has_verb and is_the and not has_object)


def _is_thing_called_so(named: Named, tokens: tuple[Token, ...], end: int) -> bool:
    """Whether “the” makes a full name that of a ship or a house: aboard the Ann Doe; but not the Ann Doe campaign."""
    is_the = named.before is not None and named.before.lower == "the" and not named.is_titled
    return is_the and len(named.words) > 1 and (end == len(tokens) or tokens[end].tag in _BEHIND_THING)


def _is_described_only(tokens: tuple[Token, ...], lead: int) -> bool:
    """Whether “the” makes a word with a capital a description: said the 58-year-old Marsker, a former baker."""
    before = lead - 1 if lead and tokens[lead - 1].lower.endswith("-year-old") else lead
    return before > 0 and tokens[before - 1].lower == "the"


def _is_employer(tokens: tuple[Token, ...], lead: int) -> bool:
    """Whether “at” stands between those of a profession and a name: analysts at Ann Doe, auditors from Bob Roe."""
    is_from = lead > 1 and tokens[lead - 1].lower == "from" and role_nouns.is_several(tokens[lead - 2])
    if lead < 2 or (tokens[lead - 1].lower != "at" and not is_from):
        return False
    return tokens[lead - 2].tag == NOUN and (
        role_nouns.is_role(tokens[lead - 2]) or role_nouns.is_several(tokens[lead - 2])
    )


def _body_beside(tokens: tuple[Token, ...], lead: int, end: int) -> str | None:
    """The rule by which the words beside a name show that of a body."""
    if _is_body_named(tokens, lead, end) or _is_body_described(tokens, end):
        return rules.tell(BODY_BESIDE)
    return rules.tell(EMPLOYER) if _is_employer_based(tokens, lead) else None


def _is_employer_based(tokens: tuple[Token, ...], lead: int) -> bool:
    """Whether where it is based stands between a role and the name of its body: the head of the Lund-based Orul."""
    if lead < 3 or not tokens[lead - 1].lower.endswith("-based") or is_given(tokens[lead].lower):
        return False
    link = lead - 2 - (tokens[lead - 2].tag in DETERMINERS)
    is_held = link > 0 and tokens[link].tag in PREPOSITIONS and role_nouns.is_role(tokens[link - 1])
    return is_held and tokens[link - 1].lower not in _PEOPLE.kin


def _is_likely(post: Post) -> bool:
    """Whether a post that a body can hold, too, is mostly a person's: a member of the union, the driver."""
    if post.short is None or post.role is None:
        return False
    last = post.short.rpartition(" ")[2].lower()
    is_held = last == "leader" and post.body is not None  # the leader of the union, but not the market leader
    return last in _PEOPLE.roles_mostly_of_persons or is_held


def _is_portfolio(tokens: tuple[Token, ...], lead: int) -> bool:
    """Whether a name is what an office is held for, and what follows is its bearer: Commissioner for Energy, Dr Doe.

    So is one of several: Minister of Industry, Investment and Commerce, Senator Ann Doe.
    """
    while lead > 2 and is_everyday(tokens[lead].lower) and tokens[lead - 1].tag in _LINKS_FIELDS:
        lead -= 1
        while lead > 2 and tokens[lead].tag not in NOMINAL:
            lead -= 1
    if lead < 2 or tokens[lead - 1].tag not in PREPOSITIONS:
        return False
    return tokens[lead - 2].tag == NAME and role_nouns.is_titular(tokens[lead - 2])


def _is_one_of_many(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether what follows a name says what it is, as of somebody not known yet: Serhij Radio, a chemist, ..."""
    return [token.lower for token in tokens[end : end + 2]] in ([",", "a"], [",", "an"])


def _is_body_described(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a noun for bodies between commas says what a name is: Lund Power, a company in the north, ..."""
    return _is_described(tokens, end, _PEOPLE.bodies, _BEHIND_BODY)


def _is_vessel(named: Named, tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a name after “the” is that of a ship: the Ann Doe, a ferry built in Lund, ...; the ferry, Ann Doe, ..."""
    is_the = named.before is not None and named.before.lower == "the"
    if is_the and _is_described(tokens, end, _PEOPLE.vessels, _BEHIND_VESSEL):
        return True
    behind = [token.lower for token in tokens[end : end + 2]]
    is_bare = all(title in _PEOPLE.peers for title in named.titles)  # not: to replace the head Ann Doe, which
    if is_the and is_bare and (behind == [",", "which"] or (behind and behind[0] in _PEOPLE.acts_of_vessels)):
        return True  # the Lady Ann, which can carry 90; when the Lady Ann capsized
    noun = end - len(named.tokens) - 2
    called = noun - 1 - len(named.titles)
    if is_the and called >= 0 and tokens[called + 1].tag == COMMA and tokens[called].lower in _PEOPLE.vessels:
        return True  # hit the boat, the Lady Ann
    is_set_off = noun > 0 and not named.is_titled and tokens[noun + 1].tag == COMMA
    if not is_set_off or tokens[noun].lower not in _PEOPLE.vessels or end >= len(tokens) or tokens[end].tag != COMMA:
        return False
    first = noun
    while first and tokens[first].tag in _WITHIN_ROLE:
        first -= 1
    return first == 0 and tokens[first].tag in DETERMINERS


def _is_described(tokens: tuple[Token, ...], end: int, nouns: frozenset[str], behind: str) -> bool:
    """Whether one of some nouns stands between commas behind a name, with an article: Lund Power, a company, ..."""
    if end + 1 >= len(tokens) or tokens[end].tag != COMMA or tokens[end + 1].tag not in DETERMINERS:
        return False
    for index in range(end + 2, min(end + 2 + _MOST_WORDS_OF_DESCRIPTION, len(tokens) - 1)):
        is_founded = tokens[index + 1].lower == "founded"  # a company founded in May
        if (
            tokens[index].tag == NOUN
            and tokens[index].lower in nouns
            and (is_founded or tokens[index + 1].tag in behind)
        ):
            return True
        if tokens[index].tag not in _WITHIN_DESCRIPTION:
            return False
    return False


def _is_body_named(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a name between commas is that of the body before it: a taxpayers' group, Lund First, ..."""
    start -= start > 1 and tokens[start - 1].lower.endswith("-based")  # the importer, Lund-based Orul Treats, said
    if start < 2 or end >= len(tokens) or tokens[end].tag not in _BEHIND_NAME_OF_BODY:
        return False
    return tokens[start - 1].tag == COMMA and tokens[start - 2].tag == NOUN and role_nouns.is_body(tokens[start - 2])
