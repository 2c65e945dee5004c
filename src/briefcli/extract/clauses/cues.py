"""Which verbs are cues, and whose a statement is."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.clauses import undone
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    CLAUSE,
    COORDINATOR,
    DETERMINERS,
    GENITIVE,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OF,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBJECT_PRONOUN,
    THAT,
    TIME,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.tokens import Token, is_plural

_IES = regexes.compile(r"ies$")
_CLAUSES = lexicon.clauses()
_GIVEN_NAMES = lexicon.given_names().all
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

# The minister of mines, rivers and roads, [Senator] Ann Doe.
_PORTFOLIO = pattern("NP(?:[OF PREPOSITION]NP)+(?:COMMA NP)+ COMMA? COORDINATOR NP COMMA NP NP?(?=[COMMA VP STOP]|$)")
_ASIDE_NP = (letters("COMMA NP"), letters("DASH NP"))
_ENDS_WITH_NOUN = (letters("NP STOP"), letters("NP COMMA"), NP)
_THAT_NP = letters("THAT NP")
_THAT_CLAUSE = letters("THAT NP VP")
_BEHIND_REMARK = (THAT, RELATIVE, NP, VP, PASSIVE)
_DOES_NOUN_OF = letters("INFINITIVE VP OF")
_DONE = tuple(letters("PASSIVE VP"))
_THAT = (THAT, RELATIVE)
_STANDING = (ING, VP)
_OF_BODIES = (_PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.unnamed, _CLAUSES.documents, _CLAUSES.statements)
"""Nouns for those who speak for bodies, and for what bodies write."""
_QUANTITIES = _TEXT.standing_alone | _PEOPLE.shares
_SENDERS = (_PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.unnamed, _PEOPLE.occupations, _PEOPLE.roles, _PEOPLE.kin)
_BY_SENDER = frozenset({"by", "from"})
_USED = _CLAUSES.statements | _CLAUSES.documents | _CLAUSES.expressions
_WORDS_OF_ARTICLE_AND_NOUN = 2
"""What stands before “and” in the name of a body: the fire and rescue service."""


def is_speech(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a verb of saying."""
    return phrases.lemma(verb) in _CLAUSES.speech


def needs_hearer(phrases: Phrases, verb: int) -> bool:
    """Whether a name behind a verb is told something: ..., told Ann Doe; but: The lake is low, warns Ann Doe."""
    lemma = phrases.lemma(verb)
    stands_alone = lemma in _CLAUSES.speaks_of and phrases.head(verb + 1).tag == NAME
    return lemma in _CLAUSES.with_hearer and not stands_alone


def is_cue(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a cue, by saying or by judging (called, blasted, described)."""
    lemma = phrases.lemma(verb)
    if phrases.shape[max(0, verb - 1) : verb + 2] == _DOES_NOUN_OF and len(phrases.words(verb)) == 1:
        return False  # to prevent spread of the fire
    if lemma in _CLAUSES.uses:
        return _is_of_words(phrases, verb)
    return lemma in _CLAUSES.speech or lemma in _CLAUSES.opinion or lemma in _CLAUSES.complement


def _is_of_words(phrases: Phrases, verb: int) -> bool:
    """Whether what somebody uses are words: used “...”, used the phrase “...”, not: used the rain to “...”."""
    behind = phrases.shape[verb + 1 : verb + 2]
    return behind == QUOTATION or (behind == NP and phrases.head(verb + 1).lower in _USED)


def tells_no_more(phrases: Phrases, verb: int) -> bool:
    """Whether a verb keeps back what whoever speaks was asked: declined to name him, would not say, gave no details."""
    behind = phrases.shape[verb + 1 : verb + 2]
    if behind == INFINITIVE and phrases.lemma(verb) in _CLAUSES.declines:
        return phrases.lemma(verb + 1) in _CLAUSES.tells_more
    if phrases.lemma(verb) == "draw" and phrases.is_passive(verb):
        return undone.is_denied(phrases, verb)  # would not be drawn on it
    is_nothing = behind == NP and phrases.words(verb + 1)[0].lower == "no"
    if is_nothing and phrases.lemma(verb) in ("give", "provide"):
        return True
    return phrases.lemma(verb) in _CLAUSES.tells_more and undone.is_denied(phrases, verb)


def is_there(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has "there" before it instead of a subject."""
    before = phrases.chunks[verb].first - 1
    while phrases.tokens[before].tag == ADVERB and phrases.tokens[before].lower != "there":
        before -= 1
    return phrases.tokens[before].lower == "there"


def owner(phrases: Phrases, noun: int) -> Span | None:
    """Whose statement a noun phrase is: his claim, Doe's words, his wife's letter."""
    words = phrases.words(noun)
    for index, word in enumerate(words[:-1]):
        if word.tag == GENITIVE and index:
            return Span(words[0].start, words[index - 1].end)
    for word in words[:-1]:
        if word.tag == POSSESSIVE and word.lower in _CLAUSES.owners:
            return Span(word.start, word.end)
    return None


def gatherer(phrases: Phrases, noun: int) -> Span | None:
    """Who gathered or published the data that a noun phrase names: the bureau's figures, data released by the bureau.

    Nothing where the noun phrase names no data, or nobody is told.
    """
    if phrases.head(noun).lower not in _CLAUSES.data:
        return None
    shape, place = phrases.shape, noun + 1
    if shape[place : place + 1] in _DONE and phrases.words(place)[-1].lower in _CLAUSES.publishes:
        place += 1
        place += shape[place : place + 1] == TIME  # released Tuesday by
    is_from = shape[place : place + 2] == PREPOSITION + NP and phrases.words(place)[0].lower in ("by", "from")
    if is_from:
        return phrases.span(place + 1)
    words = phrases.words(noun)
    is_named = len(words) > 1 and words[-2].tag == NAME  # Ferry Office statistics
    return owner(phrases, noun) or (Span(words[0].start, words[-2].end) if is_named else None)


def sender(phrases: Phrases, noun: int) -> Span | None:
    """Whoever sends what a noun phrase names: Doe's message, a statement from the ministry, a letter signed by Doe."""
    shape, place = phrases.shape, noun + 1
    if shape[noun : noun + 1] != NP or phrases.head(noun).lower not in _CLAUSES.messages:
        return None
    if shape[place : place + 1] in _DONE and phrases.words(place)[-1].lower in _CLAUSES.sends:
        place += 1
        place += shape[place : place + 1] == TIME
    is_from = shape[place : place + 2] == PREPOSITION + NP and phrases.words(place)[0].lower in _BY_SENDER
    if is_from and _can_send(phrases, place + 1):
        return description(phrases, place + 1)
    return owner(phrases, noun)


def opens_clause(phrases: Phrases, verb: int) -> bool:
    """Whether a clause stands right behind a verb, with “that” or without: said that it rained, said it rained."""
    return phrases.shape[verb + 1 : verb + 2] == THAT or phrases.shape[verb + 1 : verb + 3] == CLAUSE


def is_statement(word: str) -> bool:
    """Whether a noun in small letters is what somebody says: claim, claims."""
    return word in _CLAUSES.statements or word.removesuffix("s") in _CLAUSES.statements


def is_remark(phrases: Phrases, noun: int) -> bool:
    """Whether the reporter tells of a statement behind it: ..., a pledge that Roe called empty; ..., a claim denied."""
    shape = phrases.shape
    if shape[max(0, noun - 1) : noun + 1] not in _ASIDE_NP:
        return False
    word, behind = phrases.head(noun).lower, shape[noun + 1 : noun + 2]
    if word == "something" and shape[noun + 1 : noun + 3] in _ENDS_WITH_NOUN:
        return lexicon.lemma(phrases.words(noun + 1)[-1].lower) in _CLAUSES.rejects  # something the firm disputes
    if word == "something" and len(phrases.words(noun)) == 1 and shape[noun + 1 : noun + 4] == _THAT_CLAUSE:
        return phrases.lemma(noun + 3) in _CLAUSES.rejects  # something that Roe mocked
    if word == "something" and len(phrases.words(noun)) == 1:
        is_own = shape[noun + 1 : noun + 3] == CLAUSE and phrases.head(noun + 1).tag == SUBJECT_PRONOUN
        is_asked = is_own and shape[noun + 3 : noun + 4] == OF  # something she has often asked of him
        return shape[noun + 1 : noun + 3] == CLAUSE and (is_asked or phrases.lemma(noun + 2) in _CLAUSES.rejects)
    if phrases.words(noun)[0].lower not in ("a", "an"):
        return False
    own = [one for one in phrases.words(noun) if one.tag != NAME]
    if len(own) < len(phrases.words(noun)) and own[-1] is phrases.words(noun)[len(own) - 1] and behind == VP:
        word, behind = own[-1].lower, NP  # a claim Roe disputes, read as one noun phrase
    elif [one.tag for one in phrases.words(noun)[1:3]] == [NOUN, NAME] and behind == VP:
        word, behind = phrases.words(noun)[1].lower, NP  # a claim Roe's firm disputes
    if behind == VP and phrases.lemma(noun + 1) == "say" and shape[noun + 2 : noun + 3] != INFINITIVE:
        return False  # ..., a board statement said
    if word in _CLAUSES.amounts_told:  # a figure the mayor disputes; but not: a figure that includes two nurses
        return behind == NP or shape[noun + 1 : noun + 3] == _THAT_NP
    return (is_statement(word) or word in _CLAUSES.moves_told) and behind in _BEHIND_REMARK


def giver(phrases: Phrases, noun: int) -> Span | None:
    """Whoever says what a noun names: claims by Doe, concerns from senators, fears among residents."""
    place = noun + 1
    is_from = phrases.shape[place : place + 2] == PREPOSITION + NP
    is_from = is_from and phrases.words(place)[0].lower in _CLAUSES.before_givers
    return description(phrases, place + 1) if is_from and _can_send(phrases, place + 1) else None


def whose_words(phrases: Phrases, noun: int) -> Span | None:
    """Whose message or statement a noun phrase names."""
    is_statement = phrases.shape[noun : noun + 1] == NP and phrases.head(noun).lower in _CLAUSES.statements
    of_whom = noun + 2  # the words of Ann Doe
    is_of = is_statement and phrases.shape[noun + 1 : of_whom + 1] == OF + NP and phrases.head(of_whom).tag == NAME
    whose = (owner(phrases, noun) or (description(phrases, of_whom) if is_of else None)) if is_statement else None
    return sender(phrases, noun) or whose


def _can_send(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is somebody, or a body: a letter from Doe; not a letter from Lund, from last year."""
    head = phrases.head(noun)
    if head.tag == NAME:
        return " ".join([word.lower for word in phrases.words(noun)]) not in _PEOPLE.places
    return any(head.lower in known or head.lower.removesuffix("s") in known for known in _SENDERS)


def description(phrases: Phrases, noun: int) -> Span:
    """A noun phrase with whom it stands for: a union speaking for small towns, the body that represents traders.

    Who is counted belongs to it, too: most of the nurses; and who holds a post, Department of Roads spokesman Bob Roe.
    """
    sent_by = _holder_of_portfolio(phrases, noun) or sender(phrases, noun) or _of_two_peoples(phrases, noun)
    sent_by = sent_by or _member_of_joined_body(phrases, noun) or _holder_behind_post(phrases, noun)
    sent_by = sent_by or _those_present(phrases, noun)
    if sent_by is not None:
        return sent_by
    whole, shape, verb = phrases.span(noun), phrases.shape, noun + 1
    last = _end_of_long_name(phrases, noun)
    if last is not None:
        return Span(whole.start, phrases.span(last).end)
    if shape[noun : noun + 3] == NP + OF + NP and (of := _with_of(phrases, noun)) is not None:
        return of
    if _is_of_several(phrases, noun) or _is_body_of_two_things(phrases, noun):
        return Span(whole.start, phrases.span(noun + 2).end)
    if shape[noun : noun + 3] == NP + COORDINATOR + NP and (
        is_portfolio(phrases, noun + 2) or _is_compound(phrases, noun)
    ):
        return phrases.span(noun + 2)
    if shape[noun : noun + 3] == NP + ING + NP and phrases.head(noun + 2).tag == NAME:
        is_body = any(word.lower in _PEOPLE.bodies for word in phrases.words(noun + 2))
        return Span(whole.start, phrases.span(noun + 2).end) if is_body else whole  # the media tracking firm Marsk
    verb += shape[verb : verb + 1] in _THAT
    if shape[noun] != NP or phrases.head(noun).tag == NAME or shape[verb : verb + 1] not in _STANDING:
        return whole
    if phrases.words(verb)[-1].lower not in _CLAUSES.stands_for:
        return whole
    last = verb + 1
    if shape[last : last + 1] == PREPOSITION:
        is_body = phrases.head(noun).lower in _PEOPLE.bodies or phrases.head(noun).lower in ("body", "group")
        if not is_body or phrases.words(last)[0].lower != "for":
            return whole
        last += 1
    if shape[last : last + 1] != NP:
        return whole
    return Span(whole.start, phrases.span(last).end)


def _those_present(phrases: Phrases, noun: int) -> Span | None:
    """People behind whom “present” only tells that they were there: two nurses present said."""
    words = phrases.words(noun)
    if phrases.shape[noun] != NP or len(words) == 1 or words[-1].lower != "present":
        return None
    are_people = words[-2].lower == "those" or is_plural(words[-2])
    return Span(words[0].start, words[-2].end) if are_people else None


def _holder_of_portfolio(phrases: Phrases, noun: int) -> Span | None:
    """Whose portfolio a noun phrase is a part of, which has several: the minister of mines, [rivers] and roads, Doe."""
    for listed in _PORTFOLIO.finditer(phrases.shape):
        holder = listed.end() - 1
        if (
            is_role(phrases.head(listed.start()))
            and listed.start() <= noun < holder
            and phrases.head(holder).tag == NAME
        ):
            return phrases.span(holder)
    return None


@cache
def _post_to_name() -> re.Pattern[str]:
    """A post up to the name of its holder: the minister (on leave) for roads and trade Ann Doe."""
    return pattern("NP (?:OPENING NP CLOSING)? (?:[PREPOSITIONS COORDINATOR] NP){1,5}(?=VP(?!VP))")


def _holder_behind_post(phrases: Phrases, noun: int) -> Span | None:
    """Whoever is named at the end of a long post: Marsk’s minister of roads and trade [Ann Doe].

    Not whose spokesman or wife somebody is: the spokesman for President Ann Doe.
    """
    head = phrases.head(noun)
    post = _post_to_name().match(phrases.shape, noun) if is_role(head) and head.lower not in _PEOPLE.kin else None
    if post is None:
        return None
    words = phrases.words(post.end() - 1)
    given = next((at for at, word in enumerate(words) if word.lower in _GIVEN_NAMES and word.tag == NAME), 0)
    before = words[given - 1] if 0 < given < len(words) - 1 and words[-1].tag == NAME else None
    is_held = before is not None and not is_role(before) and (before.tag == NAME or _is_body_word(before.lower))
    return Span(words[given].start, words[-1].end) if is_held else None


def _is_of_several(phrases: Phrases, noun: int) -> bool:
    """Whether two names tell whose the bodies are that the second is joined to: the Lund and Orul councils."""
    if phrases.shape[noun : noun + 3] != NP + COORDINATOR + NP:
        return False
    first, second = phrases.words(noun), phrases.words(noun + 2)
    is_whose = len(first) == 2 and first[0].lower == "the" and first[1].tag == NAME
    is_joined = is_whose and len(second) > 1 and second[0].tag == NAME and second[-1].tag == NOUN
    head = second[-1].lower
    return is_joined and head.endswith("s") and _IES.sub("y", head).removesuffix("s") in _PEOPLE.bodies


def _of_two_peoples(phrases: Phrases, noun: int) -> Span | None:
    """Those who speak with both their nationalities, of which a noun phrase has one: French and US officials."""
    for last in (noun, noun + 2):
        if last < 2 or phrases.shape[last - 2 : last + 1] != NP + COORDINATOR + NP:
            continue
        first, second = phrases.words(last - 2), phrases.words(last)
        are = len(first) == 1 and _tells_nation(first[0])
        are = are and (_tells_nation(second[0]) or second[-1].lower.removesuffix("s") == "source")
        if are and len(second) > 1 and second[-1].tag == NOUN:
            return Span(phrases.span(last - 2).start, phrases.span(last).end)
    return None


def _tells_nation(word: Token) -> bool:
    """Whether a word is a nationality, or a short name that stands as one: US officials; not: told us."""
    return word.lower in _TEXT.nationalities or (word.tag == NAME and word.lower in _CLAUSES.like_nationalities)


def _member_of_joined_body(phrases: Phrases, noun: int) -> Span | None:
    """Whoever is named behind a body with “and” in its name: the Salt and Tin Guild’s [Ann Doe]."""
    if phrases.shape[noun : noun + 4] != NP + COORDINATOR + NP + VP or phrases.words(noun)[0].lower != "the":
        return None
    if phrases.head(noun).tag != NAME or phrases.words(noun + 2)[0].tag != NAME:
        return None
    words = phrases.words(noun + 2)
    at = next((index for index, word in enumerate(words) if word.tag == GENITIVE), 0)
    is_body = at > 0 and _is_body_word(words[at - 1].lower) and not _is_body_word(phrases.head(noun).lower)
    is_named = is_body and at + 1 < len(words) and all(word.tag == NAME for word in words[at + 1 :])
    return Span(words[at + 1].start, words[-1].end) if is_named else None


def _is_body_word(word: str) -> bool:
    return word in _PEOPLE.bodies or word in _PEOPLE.organisations


def _is_compound(phrases: Phrases, noun: int) -> bool:
    """Whether two nouns say what one body does: rescue and search teams; not: nurses and search teams."""
    first, head = phrases.words(noun), phrases.head(noun + 2).lower
    bodies = (_PEOPLE.bodies, _PEOPLE.bodies_of_persons, _PEOPLE.organisations)
    known = (*bodies, _PEOPLE.unnamed, _PEOPLE.occupations, _PEOPLE.roles)
    can_speak = any(first[-1].lower in words or first[-1].lower.removesuffix("s") in words for words in known)
    is_adjective = first[0].lower in _TEXT.adjectives  # Political and rights activists
    is_bare = len(first) == 1 and (first[0].tag == NOUN or is_adjective) and not can_speak
    is_body = any(head in words or head.removesuffix("s") in words for words in known)
    return is_bare and is_body and len(phrases.words(noun + 2)) > 1


def _is_body_of_two_things(phrases: Phrases, noun: int) -> bool:
    """Whether two nouns behind one article say what a body does: the fire and rescue service; not: the fire and she."""
    if phrases.shape[noun : noun + 3] != NP + COORDINATOR + NP:
        return False
    first, second = phrases.words(noun), phrases.words(noun + 2)
    is_thing = len(first) == _WORDS_OF_ARTICLE_AND_NOUN and first[0].lower == "the" and first[1].tag == NOUN
    if not is_thing or len(second) == 1 or second[0].tag != NOUN or phrases.head(noun + 2).tag != NOUN:
        return False
    bodies = (_PEOPLE.bodies, _PEOPLE.bodies_of_persons, _PEOPLE.organisations)
    word = first[1].lower
    persons = (_CLAUSES.collectives, _PEOPLE.kin, _FIGURES.groups_of_people, _FIGURES.people_counted)
    known = (*bodies, *persons, _PEOPLE.unnamed, _PEOPLE.occupations, _PEOPLE.roles)
    can_speak = any(word in words or word.removesuffix("s") in words for words in known)  # the couple and hotel firm
    return not can_speak and any(phrases.head(noun + 2).lower in words for words in bodies)


def _with_of(phrases: Phrases, noun: int) -> Span | None:
    """Whom two noun phrases with "of" stand for, where that is not the first alone: most of the nurses."""
    if phrases.head(noun).lower == "bench":
        return phrases.span(noun + 2)  # the Bench of Justice Doe
    head = phrases.head(noun)
    is_part = head.lower in _QUANTITIES or head.lower in _PEOPLE.parts_of_many or head.tag == NUMBER
    is_whole = is_part or _is_relative_of_somebody(phrases, noun) or _names_holder(phrases, noun + 2)
    is_whole = is_whole or _is_post_in_body(phrases, noun)
    return Span(phrases.span(noun).start, phrases.span(noun + 2).end) if is_whole else None


def _is_post_in_body(phrases: Phrases, noun: int) -> bool:
    """Whether a body with “of” in its name owns what is behind it: the Bank of Lund's chief economist, its Ann Doe."""
    owned = phrases.words(noun + 2)
    is_post = is_role(owned[-1]) or owned[-1].lower in _PEOPLE.bodies or owned[-1].tag == NAME
    is_owned = any(word.tag == GENITIVE for word in owned[1:-1]) and is_post
    return is_owned and phrases.head(noun).tag == NAME and phrases.head(noun).lower in _PEOPLE.organisations


def is_role(token: Token) -> bool:
    """Whether a word names a post or is a title: minister, Sir."""
    return token.lower in _PEOPLE.roles or token.lower in _PEOPLE.titles_and_roles


def is_portfolio(phrases: Phrases, noun: int) -> bool:
    """Whether what is joined is one portfolio: Arts and Sports Minister Roe; not: Doe and Sports Minister Roe."""
    at = next((at for at, word in enumerate(phrases.words(noun)) if word.lower in _PEOPLE.portfolios), 0)
    front, head = phrases.words(noun - 2), phrases.head(noun - 2)
    if not at or front[0].tag in DETERMINERS or is_role(head) or front[-1] != head:
        return False
    return head.tag == NOUN or not _PEOPLE.common_in_names.isdisjoint((head.lower, head.lower.removesuffix("s")))


def _is_relative_of_somebody(phrases: Phrases, noun: int) -> bool:
    """Whether somebody is only known as the relative of another without a name: the mother of a victim."""
    other = phrases.words(noun + 2)
    is_without_name = other[0].tag in DETERMINERS and all(word.tag != NAME for word in other)
    return is_without_name and phrases.head(noun).lower in _PEOPLE.kin


def _end_of_long_name(phrases: Phrases, noun: int) -> int | None:
    """The noun phrase that ends what opens as a name: a Department of Health spokesman, a University of Lund study."""
    shape, last, is_of = phrases.shape, noun, False
    if shape[noun : noun + 3] == NP + PREPOSITION + NP and phrases.head(noun).lower == "member":
        return noun + 2  # the member for Lund
    while shape[last + 2 : last + 3] == NP and _joins_name(phrases, last + 1, is_of):
        is_of = is_of or shape[last + 1] != COORDINATOR
        last += 2
    words = phrases.words(last)
    front = len(words) - 2
    while front > 0 and words[front].tag != NAME:
        front -= 1  # Council of Unions general secretary
    if last == noun or len(words) == 1 or phrases.head(noun).tag != NAME or words[front].tag != NAME:
        return None
    head = words[-1]
    return last if head.tag == NOUN and any(head.lower in known for known in _OF_BODIES) else None


def _joins_name(phrases: Phrases, link: int, is_long: bool) -> bool:
    """Whether a name may go on behind a word: Department for Roads, Board of Trade and Industry."""
    if phrases.shape[link] == COORDINATOR:
        return is_long
    return phrases.shape[link] == OF or phrases.words(link)[0].lower == "for"


def _names_holder(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase ends in a role and a name: Roads spokesman Bob Roe."""
    words = phrases.words(noun)
    first = next((at for at in range(len(words), 0, -1) if words[at - 1].tag != NAME), 0)
    role = words[first - 1] if 0 < first < len(words) else None
    if role is None or role.tag != NOUN:
        return False
    is_known = role.lower in _PEOPLE.roles or role.lower in _PEOPLE.occupations
    return is_known or role.lower.endswith(tuple(_PEOPLE.endings_of_scientists))
