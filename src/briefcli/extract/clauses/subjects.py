"""The subject of a verb: the noun phrase, or the `who`, that does what the verb says."""

from briefcli.extract.clauses import agreement, asides, links, undone
from briefcli.extract.clauses.cues import is_cue, is_speech, is_there, opens_clause
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    AUXILIARIES,
    AUXILIARY,
    CLAUSE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OPENING,
    PARTS_ASIDE,
    PAST_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Link, Phrases
from briefcli.extract.text.tokens import is_plural

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()
_WISHES_DONE = ("order", "want")
"""What a past form follows only as what is to be done: ordered the ships moored."""
_MAKES = ("make", "let")
"""Verbs whose object does what the bare form behind it says: made Doe, the mayor, admit."""
_SAYS = frozenset().union(_CLAUSES.documents, _CLAUSES.statements, _PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.kin)
"""Nouns, besides those for people, for what may say something."""
_MESSAGES = _CLAUSES.messages | _CLAUSES.spoken_in
_LONGEST_CHAIN_VERBS = 8
"""Most verbs that share a subject; a longer chain is a list, and time stays linear."""
_LONGEST_ATTRIBUTION_WORDS = 12
"""Longest sentence that only says who spoke; a longer one says something else as well."""

_AFTER = ("after", "before")
# A participle, or an infinitive, shares the subject of another verb.
_PARTICIPLES = letters("ING PASSIVE")
_WITHOUT_OWN_SUBJECT = letters("ING PASSIVE INFINITIVE")
_OBJECT_OF = letters("VERBAL PREPOSITION")
_ONE = ("he", "she")
_STARTS_CLAUSE = letters("PARTS_STATEMENTS COMMA DASH QUOTATION SUBORDINATOR THAT")
_NO_MAIN_SUBJECT_BEHIND = letters("VERBAL PREPOSITION SUBORDINATOR RELATIVE THAT")
_STARTS_MAIN_CLAUSE = letters("SEMICOLON COLON OPENING")
_COMMA_VP_NP = letters("COMMA VP NP")
_BETWEEN_COMMAS = pattern("COMMA VP NP (?:[OF PREPOSITION] NP)* COMMA")
_OPENS_SIDE = letters("PREPOSITION SUBORDINATOR RELATIVE")
_OF_NP = letters("OF NP")
_COMMA_WHILE = letters("COMMA SUBORDINATOR")
_WHICH_NP, _THAT_NP = letters("RELATIVE NP"), letters("THAT NP")
_AND_SO_ON = letters("COMMA COORDINATOR")
# A relative clause, and what it is about.
_RELATIVES = letters("RELATIVE THAT")
_BEFORE_PARTICIPLE = letters("COMMA DASH QUOTATION")
_MOVED_THAT = letters("NP COMMA NP THAT")
_CLAUSES_OF_ASIDE = _COMMAS_OF_ASIDE = 2
"""Verbs, and the comma before “who” and that behind it: angry that Roe lied, who left,."""
_BEFORE_THAT = letters("NP COMMA")
_WHO_IN = letters("RELATIVE PREPOSITION")
_AGE_AND_TOWN = letters("NP COMMA NP COMMA OF NP")
_AGE_FROM_TOWN = letters("NP COMMA NP COMMA PREPOSITION NP")
_BEFORE_WORDS = (letters("COMMA QUOTATION"), letters("COLON QUOTATION"))
_BEHIND_REDUCED = (PREPOSITION, OF, QUOTATION, COMMA, INFINITIVE, "")
_AND_IN = letters("COORDINATOR PREPOSITION")
_BEHIND_SAID = (PREPOSITION, COMMA)
_DONE_AND_VERB = pattern("NP VP (?:PREPOSITION NP)* VP")
_ACCUSES_OF = letters("VP NP OF ING")
_MOVES_INTO = letters("VP NP PREPOSITION ING")
_QUOTES_AS = letters("VP NP PREPOSITION ING")
_COMMA_QUOTATION = letters("COMMA QUOTATION")
_DONE_ON = letters("VP PREPOSITION NP")
_AS_DOING = letters("PREPOSITION ING")
_WITH_DOING = letters("PREPOSITION NP ING")
_WITH_POST_AND_NAME = letters("PREPOSITION NP COMMA NP COMMA")
_SAYS_IN_DOCUMENT = letters("VP PREPOSITION NP VP")
_JOINS_NP = letters("OF COORDINATOR")
# An apposition, or another aside.
_VP_NP_COMMA = letters("VP NP COMMA")
_ENDS_ASIDE = letters("COMMA CLOSING DASH")
_NP_IN = letters("NP PREPOSITION")
_NP_AND = letters("NP COORDINATOR")
_NP_OF_NP = letters("NP OF NP")
_REMINDS_OF = letters("VP NP OF NP")
_VERBAL_NP_DOING = tuple(kind + letters("NP ING") for kind in VERBAL)
_DOCUMENT_OF = (_NP_OF_NP, letters("NP PREPOSITION NP"))
_VP_NP = letters("VP NP")
_VERBAL = (INFINITIVE, VP)
_NP_THAT_CLAUSE = letters("NP THAT NP VP")
_NP_WHERE = letters("NP SUBORDINATOR")
_NP_OF_ANY = (letters("NP OF"), letters("NP PREPOSITION"))
_IN_PLACE_SOMEBODY = letters("PREPOSITION NP COMMA NP")
# Replied to a letter from the clerk, Bob Roe,
_BY_WRITER = pattern("[PREPOSITION VP] NP PREPOSITION NP (?:COMMA NP)? COMMA $")
# A clause that could not be read, and one that only says who spoke.
_STARTS_UNREAD_CLAUSE = letters("PARTS_STATEMENTS DASH QUOTATION OPENING THAT")
_BEFORE_LOOSE_SUBJECT = letters("COMMA SUBORDINATOR COORDINATOR")
_SAYS_WHERE = letters("NP PREPOSITIONS STOP COMMA")


def link(phrases: Phrases, verb: int) -> Link:
    """The noun phrase, or the `who`, that is the subject of a verb chunk; none when it is not found.

    The subject comes before the verb, or after a verb of saying that follows a quotation. A form that
    cannot have a subject of its own (saying, to call, and called) shares that of the verb before it.
    """
    known = phrases.links.get(verb)
    if known is None:
        known = phrases.links[verb] = _link(phrases, verb)
    return known


def _link(phrases: Phrases, verb: int) -> Link:
    shape = phrases.shape
    verbs: list[int] = []
    current: int | None = verb
    joined: int | None = None
    parted = False
    while current is not None and len(verbs) < _LONGEST_CHAIN_VERBS:
        verbs.append(current)
        own = _subject_beside(phrases, current)
        # ", and called" continues the main clause, not the relative clause before it.
        if own is not None and not (
            parted and shape[own] in _RELATIVES and links.verb_before(phrases, own) is not None
        ):
            if joined is not None and (outer := links.beyond_other_number(phrases, own, joined)) is not None:
                if (whoever := _of_outer(phrases, outer, joined)) is not None:
                    return Link((*verbs, outer), whoever)
                current = outer
                continue
            if joined is None and parted and (asked := links.asking(phrases, own)) is not None:
                current = asked  # asked how many had died, replied
                continue
            sayer = links.verb_of_saying(phrases, own) if joined is not None else None
            judge = links.judging(phrases, own, joined) if joined is not None and shape[own] in _RELATIVES else None
            if judge is None and joined is not None and sayer is None:
                judge = links.saying_over(phrases, own, joined)
            if joined is not None and shape[current] == ING:
                judge = links.seeing(phrases, current, own, joined) or judge
            if judge is not None:
                verbs.pop()
                current = judge
                continue
            is_outside = joined is not None and (
                links.is_behind_question(phrases, joined, own)
                or links.is_habit(phrases, joined, current, own)
                or _is_side_clause(phrases, current, own)
                or (parted and links.is_in_relative(phrases, own))
            )
            if sayer is None and is_outside:
                current = links.verb_before(phrases, own)
                continue
            if sayer is None or joined is None or not links.goes_on_from(phrases, joined, sayer, parted, own):
                return Link(tuple(verbs), own)
            current = sayer
            continue
        if joined is None and own is None and shape[:current].endswith(COORDINATOR):
            joined = current
        is_next = shape[current] == VP and shape[current - 1 : current] == COMMA
        parted = parted or (own is None and (is_next or shape[:current].endswith(_AND_SO_ON)))
        current = links.joined_participle(shape, current) or links.verb_outside(phrases, current)
    found = _following_subject(phrases, verb)
    return Link(tuple(verbs), _loose_subject(phrases, verbs[-1]) if found is None else found)


def _is_told_what_is_there(phrases: Phrases, verb: int) -> bool:
    """Whether whoever stands before “there is” is told so, and is no subject: told Marsk Today there was a crowd."""
    tells = verb - 2
    is_hearer = tells > 0 and phrases.shape[tells:verb] == _VP_NP and phrases.lemma(tells) in _CLAUSES.with_hearer
    return is_hearer and is_there(phrases, verb)


def _subject_beside(phrases: Phrases, verb: int) -> int | None:
    """The subject that a verb has by itself, and not by what it goes on from."""
    kind = phrases.shape[verb]
    if kind in _VERBAL and (whoever := _behind_where(phrases, verb)) is not None:
        return whoever
    if kind == VP:
        return None if _is_told_what_is_there(phrases, verb) else _stressed(phrases, _own_subject(phrases, verb))
    if kind in _PARTICIPLES:
        return _stressed(phrases, _participle_subject(phrases, verb))
    return _moved(phrases, verb) if kind == INFINITIVE else None


def _behind_where(phrases: Phrases, verb: int) -> int | None:
    """Whoever says something behind a clause that ends in its verb: doctors in the ward where Doe is treated say."""
    is_bare = verb > 1 and phrases.shape[verb - 1] == VP and phrases.words(verb)[0].lower != "to"
    if not is_bare or not is_speech(phrases, verb) or phrases.is_passive(verb):
        return None
    noun = phrases.shape.rfind(_NP_WHERE, 0, verb)
    if phrases.shape[max(0, verb - len(_NP_THAT_CLAUSE)) : verb] == _NP_THAT_CLAUSE:
        noun = verb - len(_NP_THAT_CLAUSE)  # a teacher at the school that Doe attended said
    elif noun < 0 or phrases.words(noun + 1)[0].lower != "where":
        return None
    while noun > 1 and phrases.shape[noun - 2 : noun] in _NP_OF_ANY:
        noun -= 2
    is_plural = phrases.shape[verb] == VP or (noun >= 0 and phrases.head(noun).lower.endswith("s"))
    return noun if noun >= 0 and is_plural else None


def _of_outer(phrases: Phrases, outer: int, joined: int) -> int | None:
    """The subject of the verb around a clause, where a verb behind that has its number: as bakers say it is and ask."""
    is_finite = phrases.shape[outer] == VP and not agreement.have_other_numbers(phrases, outer, joined)
    whoever = _own_subject(phrases, outer) if is_finite else None
    return whoever if whoever is not None and agreement.can_be_subject(phrases, whoever, joined) else None


def _is_side_clause(phrases: Phrases, verb: int, own: int) -> bool:
    """Whether a verb only tells when or why, and no words: left after Roe spoke and demanded; not: after Roe said."""
    if own == 0 or not asides.acts_in_clause(phrases, own) or links.verb_before(phrases, own) is None:
        return False
    is_bare = phrases.shape[verb + 1 : verb + 2] == COORDINATOR  # but: after Roe attacked the board and blamed it
    return not is_cue(phrases, verb) or (is_bare and not is_speech(phrases, verb))


def _moved(phrases: Phrases, infinitive: int) -> int | None:
    """Whoever is made, or heard, to do what an infinitive says: the silence drove Doe to write; heard a child cry."""
    beside = _first_of_object(phrases, infinitive - 1) if phrases.shape[infinitive - 1] == COMMA else None
    before = links.verb_before(phrases, infinitive) if beside is None else beside - 1
    return _made_to(phrases, before) if before is not None else None


def _made_to(phrases: Phrases, before: int) -> int | None:
    """Whoever stands behind a verb whose object does, or is heard to do, what follows: drove Doe; heard a child."""
    noun = before + 1
    if phrases.lemma(before) not in _CLAUSES.moved_by or phrases.is_passive(before) or phrases.shape[noun] != NP:
        return None
    mover = before - 1 if before and phrases.shape[before - 1] == NP else None
    is_nothing = mover is not None and phrases.words(mover)[0].lower in _PEOPLE.nobody | {"nothing"}
    if is_nothing or undone.is_denied(phrases, before):
        return None  # nothing could persuade Doe to say
    head = phrases.head(noun)
    can_act = head.tag in (NAME, OBJECT_PRONOUN) or is_somebody(phrases, noun)
    can_act = can_act or head.lower in _PEOPLE.bodies or head.lower in _PEOPLE.kin
    return noun if can_act else None


def subject(phrases: Phrases, verb: int) -> int | None:
    """The subject of a verb chunk, see `link`."""
    return link(phrases, verb).subject


def _loose_subject(phrases: Phrases, verb: int) -> int | None:
    """The first noun phrase of the clause, where the words between it and the verb could not be read."""
    shape = phrases.shape
    if shape[verb] not in (VP, INFINITIVE):
        return None
    start = max(shape.rfind(mark, 0, verb) for mark in _STARTS_UNREAD_CLAUSE) + 1
    for index in range(start, verb):
        if (
            shape[index] == NP
            and (index == start or shape[index - 1] in _BEFORE_LOOSE_SUBJECT)
            and not _is_object_pronoun(phrases, index)
        ):
            return index
    return None


def _own_subject(phrases: Phrases, verb: int) -> int | None:
    shape = phrases.shape
    before = verb - 1
    if before > 0 and shape[before] == SUBORDINATOR and phrases.words(before)[0].lower == "once":
        before -= 1  # Doe once said
    if before >= 0 and shape[before] == THAT:
        is_about = before > 0 and (shape[before - 1] in _BEFORE_THAT or is_published(phrases, before - 1))
        return before if is_about else None
    if before >= 0 and shape[before] == RELATIVE:
        return before
    if before >= 0 and shape[before] == COMMA and (whoever := _of_one_moved(phrases, verb)) is not None:
        return whoever
    if before >= 0 and (shape[before] in _ENDS_ASIDE or asides.is_work(phrases, before)):
        across = asides.beyond_relative(phrases, asides.across(phrases, before), verb)
        if across == 1 and shape.startswith(_IN_PLACE_SOMEBODY) and phrases.words(0)[0].lower == "in":
            across += 2  # In Orle, a nurse, or a guard, signs a form
        is_object = across is not None and _is_object_before(phrases, across)
        return _inverted(phrases, verb) if across is None or is_object or _is_said_between(phrases, verb) else across
    if before >= 0 and shape[before] in (VP, INFINITIVE):
        return asides.noun_before(phrases, asides.antecedent(phrases, verb))
    if before > 0 and shape[before] == NP and phrases.words(before)[0].lower in _CLAUSES.selves:
        before -= shape[before - 1] == NP  # the mayor himself said
    if before >= 0 and shape[before] == NP:
        return _of_noun(phrases, verb, before)
    return _inverted(phrases, verb) if before < 0 or shape[before] == QUOTATION else None


def _of_one_moved(phrases: Phrases, verb: int) -> int | None:
    """Whoever feels so between commas, behind what others did: Doe, angry that Roe hired Poe, who fled, left."""
    noun = phrases.shape.rfind(_MOVED_THAT, 0, verb)
    if noun < 0 or len(phrases.words(noun + 2)) > 1 or phrases.head(noun + 2).tag != ADJECTIVE:
        return None
    aside = phrases.shape[noun + len(_MOVED_THAT) : verb]
    is_one = aside.count(VP) == _CLAUSES_OF_ASIDE and aside.count(RELATIVE) == 1 and COORDINATOR not in aside
    return noun if is_one and aside.count(COMMA) == _COMMAS_OF_ASIDE else None


def _of_noun(phrases: Phrases, verb: int, before: int) -> int | None:
    """The subject of a verb behind a noun phrase, which may only belong to it."""
    shape = phrases.shape
    if (aged := _behind_age_and_town(phrases, before)) is not None:
        return aged
    if _is_object_pronoun(phrases, before) and shape[max(0, before - 1) : before] != OF:  # one of them said
        return _somebody_near(phrases, before) or asides.antecedent(phrases, before)
    if shape[max(0, before - 2) : before] == _WHO_IN:
        return before - 2  # who in 2010 said
    if is_reduced(phrases, verb) or is_read_out(phrases, verb) or _is_said_next(phrases, before):
        return None
    is_alone = phrases.head(before).lower in _ONE and agreement.is_of_one(phrases, verb)
    is_alone = is_alone or _says_alone(phrases, verb, before)
    found = before if is_alone else asides.noun_before(phrases, before)  # praised the bakers and she admits
    inserted = shape[verb + 1 : verb + 2] == COMMA and is_speech(phrases, verb)
    is_any = found is not None and (phrases.words(found)[0].tag in DETERMINERS or _are_people(phrases, found))
    if inserted and is_any:
        return found  # Doe, a top aide said, ...; Doe, officials said, ...
    return _past_aside(phrases, _of_same_number(phrases, found, verb), verb)


def _says_alone(phrases: Phrases, verb: int, noun: int) -> bool:
    """Whether one of two that “and” joins says so, by the number of the verb: called it a flood and the board says."""
    other = noun - 2
    if phrases.shape[max(0, other) : noun] != _NP_AND or VP not in phrases.shape[:other]:
        return False
    is_thing = phrases.head(other).tag == NOUN and not is_somebody(phrases, other)
    is_parted = is_thing and phrases.shape[other - 1] not in _NO_MAIN_SUBJECT_BEHIND.replace(VP, "")
    may_say = phrases.head(noun).tag == NAME or is_somebody(phrases, noun)
    return is_parted and may_say and is_speech(phrases, verb) and agreement.is_of_one(phrases, verb)


def _behind_age_and_town(phrases: Phrases, town: int) -> int | None:
    """Whoever is told with age and town, where no comma closes these: Doe, 45, of Lund pleaded guilty."""
    first = town - len(_AGE_AND_TOWN) + 1
    if first < 0 or phrases.shape[first : town + 1] not in (_AGE_AND_TOWN, _AGE_FROM_TOWN):
        return None
    is_age = len(phrases.words(first + 2)) == 1 and phrases.head(first + 2).tag == NUMBER
    is_town = phrases.words(town - 1)[0].lower in ("of", "from") and phrases.head(town).tag == NAME
    return first if is_age and is_town and phrases.head(first).tag == NAME else None


def _is_object_before(phrases: Phrases, noun: int) -> bool:
    """Whether somebody is only the object of a verb, and does nothing: wrote to Doe, who left,; met Doe, who left,."""
    is_led = noun > 1 and phrases.shape[noun - 1] == PREPOSITION and not asides.opens(phrases, noun - 1)
    before = noun - 1 - is_led
    is_object = before > 0 and phrases.shape[before] == VP
    lemma = phrases.lemma(before) if is_object else ""
    is_object = is_object and (is_led or not (lemma in _CLAUSES.complement or lemma in _MAKES))
    owner = _own_subject(phrases, before) if is_object else None
    return owner is not None and phrases.shape[owner] == NP and owner + 1 == before


def is_published(phrases: Phrases, verb: int) -> bool:
    """Whether a participle only tells what came of a thing, before a clause about it: two articles printed that say."""
    words = phrases.words(verb)
    is_done = phrases.shape[max(0, verb - 1) : verb + 1] == CLAUSE and len(words) == 1
    is_done = is_done and lexicon.may_be_participle(words[0].lower) and phrases.head(verb - 1).tag == NOUN
    return is_done and not is_somebody(phrases, verb - 1)


def is_having_done(phrases: Phrases, verb: int) -> bool:
    """Whether a verb opens the sentence behind “having”, without its subject: Having said that it rained, Doe left."""
    return verb == 1 and phrases.shape[0] == ING and phrases.words(0)[0].lower == "having"


def _are_people(phrases: Phrases, noun: int) -> bool:
    """Whether several without a name may speak: officials, union leaders."""
    return phrases.head(noun).tag == NOUN and is_plural(phrases.head(noun)) and is_somebody(phrases, noun)


def _of_same_number(phrases: Phrases, noun: int | None, verb: int) -> int | None:
    """The first noun phrase of a clause, where that beside the verb has another number: bakers who halted work say."""
    if noun is None or agreement.can_be_subject(phrases, noun, verb):
        return noun
    start = max(phrases.shape.rfind(mark, 0, noun) for mark in _STARTS_CLAUSE) + 1
    first = start + (phrases.shape[start] == COORDINATOR)
    is_other = phrases.shape[first] == NP and first < noun and agreement.can_be_subject(phrases, first, verb)
    return first if is_other and (_can_speak(phrases, first) or phrases.head(first).tag == NOUN) else noun


def _somebody_near(phrases: Phrases, pronoun: int) -> int | None:
    """Whoever is told from others by whom they are with, behind “and” or “but”: a source close to him [said]."""
    noun = pronoun - 2
    is_near = noun > 0 and phrases.shape[noun:pronoun] == _NP_IN and phrases.shape[noun - 1] in _BEFORE_LOOSE_SUBJECT
    if not is_near:
        return None
    known = {phrases.head(noun).lower, f"{phrases.head(noun).lower}s"}
    return noun if is_somebody(phrases, noun) or not known.isdisjoint(_PEOPLE.unnamed) else None


def _stressed(phrases: Phrases, noun: int | None) -> int | None:
    """Whoever a word stresses that was found as a subject: the mayor herself, who was away, said."""
    is_stress = noun and phrases.shape[noun - 1 : noun + 1] == NP * 2
    return noun - 1 if noun and is_stress and phrases.words(noun)[0].lower in _CLAUSES.selves else noun


def _past_aside(phrases: Phrases, noun: int | None, verb: int) -> int | None:
    """From the noun before a verb to its subject, over an aside that lacks a comma, or the message it is said in."""
    sender = _before_message(phrases, noun, verb) if noun is not None else None
    if sender is None:
        sender = asides.before_open_relative(phrases, noun, verb)
    return asides.named(phrases, noun) if sender is None else sender


def _before_message(phrases: Phrases, noun: int, verb: int) -> int | None:
    """Whoever says something in a message, or in turn, behind a comma: the mayor, Ann Doe, in a statement said.

    Behind an aside it may be said anywhere: the mayor, who was away, at a meeting of the board said.
    """
    shape = phrases.shape
    if noun < 2 or shape[noun - 2] not in _ENDS_ASIDE or shape[noun - 1] != PREPOSITION:
        return None
    link = phrases.words(noun - 1)[0].lower
    across = asides.beyond_relative(phrases, asides.across(phrases, noun - 2), verb)
    if _is_way_of_saying(phrases, noun):
        is_through = link in _CLAUSES.speaks_through
        return asides.noun_before(phrases, noun - 3) if across is None and not is_through else across
    if link == "to" and across is not None and phrases.head(across).tag == NOUN:
        return across  # her appointment of Roe, a banker, to the board suggests
    is_place = link == "in" and phrases.head(noun).tag == NAME and len(phrases.words(noun)) == 1
    is_occasion = is_place or (phrases.head(noun).tag == NOUN and not is_somebody(phrases, noun))
    return across if is_occasion and not asides.opens(phrases, noun - 1) else None


def _is_said_next(phrases: Phrases, noun: int) -> bool:
    """Whether a message only tells how the subject of the verb before goes on: left and in a statement thanked them."""
    return phrases.shape[:noun].endswith(_AND_IN) and _is_way_of_saying(phrases, noun)


def _is_way_of_saying(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase and its preposition tell how somebody speaks: in a letter, in turn, through her lawyer."""
    if noun < 1 or phrases.shape[noun - 1] != PREPOSITION:
        return False
    link, head = phrases.words(noun - 1)[0].lower, phrases.head(noun).lower
    is_adverb = len(phrases.words(noun)) == 1 and head in _CLAUSES.said_in
    return link in _CLAUSES.speaks_through or (link == "in" and (is_adverb or head in _MESSAGES))


def is_reduced(phrases: Phrases, verb: int) -> bool:
    """Whether a past form is a relative clause without its "that was": launched an advertisement titled."""
    shape = phrases.shape
    first = phrases.words(verb)[0]
    if len(phrases.words(verb)) > 1 or first.tag == AUXILIARY or not lexicon.may_be_participle(first.lower):
        return False
    if verb and asides.begins_clause(phrases, verb - 1):
        return False  # the firm paid Doe and she left
    if _is_before_finite(phrases, verb):
        return True
    if phrases.lemma(verb) == "say" and shape[verb + 1 : verb + 2] in (STOP, ""):
        return False  # it was late, the board that runs the port said
    if shape[verb + 1 : verb + 3] in _BEFORE_WORDS and is_speech(phrases, verb):
        return False  # Asked about it, Doe of Marsk said, "..."
    if opens_clause(phrases, verb) and is_speech(phrases, verb) and phrases.lemma(verb) not in _CLAUSES.with_hearer:
        return False  # the mother of a child who met some of them said she
    if phrases.lemma(verb) == "say" and shape[verb + 1 : verb + 2] in _BEHIND_SAID:
        is_by = phrases.words(verb + 1)[0].lower == "by"
        if not is_by:
            return False  # the clerk at the board said in a letter; it is late, a clerk for the board said, and
    is_handing_over = shape[verb + 1 : verb + 2] == QUOTATION and is_speech(phrases, verb)
    if is_handing_over and phrases.lemma(verb) not in _CLAUSES.with_hearer | _CLAUSES.calling_verbs:
        return False  # it was late, a woman in the hall shouted “...”
    return _follows_object(phrases, verb)


def _follows_object(phrases: Phrases, verb: int) -> bool:
    """Whether the noun before a past form is the object of another verb, or of its preposition: sent a boat ordered in.

    Not where it only tells how, or where, somebody speaks: asked about it, Doe in turn refused to go.
    """
    shape, noun = phrases.shape, verb - 1
    while noun >= 2 and shape[noun - 1] in _JOINS_NP and shape[noun - 2] == NP:
        if _is_way_of_saying(phrases, noun):
            return False
        noun -= 2
    if noun < 1 or VP not in shape[:noun]:
        return False
    if noun > 2 and shape[noun - 2] in _ENDS_ASIDE and _before_message(phrases, noun, verb) is not None:
        return False
    if shape[noun - 1] in VERBAL:
        lemma = phrases.lemma(noun - 1)
        return lemma in _WISHES_DONE or lemma not in _CLAUSES.complement
    first = asides.noun_before(phrases, noun)
    if first and asides.acts_in_clause(phrases, first) and asides.opens(phrases, first - 1):
        return False  # stayed on, even as members in the north called for it
    return (
        shape[noun - 1] == PREPOSITION
        and not asides.opens(phrases, noun - 1)
        and VP in shape[: noun - 1]
        and shape[verb + 1 : verb + 2] in _BEHIND_REDUCED
    )


def _is_before_finite(phrases: Phrases, verb: int) -> bool:
    """Whether the noun before a past form has its own verb behind it: boats ordered in May had come.

    Not: a plan that critics said was late, where the clause between is theirs.
    """
    found = _DONE_AND_VERB.match(phrases.shape, verb - 1) if verb else None
    if found is None or phrases.head(verb - 1).tag != NOUN:
        return False
    word = phrases.head(verb - 1).lower
    says = is_speech(phrases, verb) or phrases.lemma(verb) in _CLAUSES.complement
    may_say = is_somebody(phrases, verb - 1) or not _SAYS.isdisjoint((word, word.removesuffix("s")))
    may_say = may_say or phrases.lemma(verb) == "say" or phrases.shape[max(0, verb - 2)] == RELATIVE
    return not (says and may_say) and phrases.words(found.end() - 1)[0].tag in AUXILIARIES


def _is_object_pronoun(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is an object pronoun, and so never a subject."""
    return phrases.words(noun)[-1].tag == OBJECT_PRONOUN


def _is_said_between(phrases: Phrases, verb: int) -> bool:
    """Whether a verb of saying and its speaker stand between commas: The point of it, says Doe, is that it holds."""
    shape = phrases.shape
    before = shape[: max(0, verb - 1)]
    if _BETWEEN_COMMAS.match(shape, verb - 1) is None or COMMA in before or len(phrases.words(verb)) > 1:
        return False
    if VP in before and shape[0] not in _OPENS_SIDE:
        return False  # the board had met, said Doe, adding
    is_saying = is_speech(phrases, verb) and phrases.lemma(verb) not in _CLAUSES.with_hearer
    return is_saying and _can_speak(phrases, verb + 1)


def _inverted(phrases: Phrases, verb: int) -> int | None:
    """The speaker after the verb: "...," said Jane Doe. Added Doe: "..."."""
    shape = phrases.shape
    if not is_speech(phrases, verb) or shape[verb + 1 : verb + 2] != NP or _is_object_pronoun(phrases, verb + 1):
        return None
    if shape.startswith(CLAUSE, verb + 1) and phrases.head(verb + 1).tag == SUBJECT_PRONOUN:
        return None  # asked if it was “late”, said she would see
    if _is_said_between(phrases, verb):
        return verb + 1
    opens = verb == 0 and (COLON in shape[verb + 2 :] or shape.startswith(_COMMA_QUOTATION, verb + 2))
    return verb + 1 if opens or shape[:verb].rstrip(PARTS_ASIDE).endswith(QUOTATION) else None


def _participle_subject(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase right before a participle (people shouting), or the main subject after a comma."""
    shape = phrases.shape
    if verb and shape[verb - 1] in _BEFORE_PARTICIPLE and shape[verb] == ING:
        beside = _beside(phrases, verb)
        if beside is not None:
            return beside
        writer = _writer(phrases, verb)
        return _main_subject(phrases, verb) if writer is None else writer
    if shape[max(0, verb - 2) : verb] == _COMMA_WHILE and phrases.words(verb - 1)[0].lower == "while":
        return _main_subject(phrases, verb - 1)  # Doe said it rained, while accusing
    recorded = _recorded(phrases, verb)
    if recorded is not None:
        return recorded
    if _is_read_on(phrases, verb):
        return verb - 1
    if verb == 0 or shape[verb - 1] != NP or _is_object_pronoun(phrases, verb - 1):
        return None
    if _is_with_somebody(phrases, verb):
        return verb - 1
    noun = asides.noun_before(phrases, verb - 1)
    if noun is not None and shape[max(0, noun - 2) : noun + 1] == _COMMA_VP_NP and phrases.lemma(noun - 1) == "say":
        return noun  # it had rained, said Doe adding that
    if phrases.head(verb - 1).tag == NAME and _is_on_record(phrases, verb):
        return verb - 1
    return None if noun is None else _behind_noun(phrases, verb, noun)


def _is_with_somebody(phrases: Phrases, verb: int) -> bool:
    """Whether “with” gives a form in -ing a subject: failed to pay the fine with his lawyers arguing that."""
    is_with = phrases.shape[max(0, verb - 2) : verb + 1] == _WITH_DOING and phrases.words(verb - 2)[0].lower == "with"
    is_saying = is_with and opens_clause(phrases, verb) and is_speech(phrases, verb)
    return is_saying and (is_somebody(phrases, verb - 1) or _names_after_thing(phrases, verb - 1))


def _names_after_thing(phrases: Phrases, noun: int) -> bool:
    """Whether a name stands in a sentence on a thing, which says nothing: The sale led to rows with Doe saying that."""
    is_thing = phrases.shape.startswith(CLAUSE) and phrases.head(0).tag == NOUN and not is_somebody(phrases, 0)
    may_say = any(phrases.head(0).lower in words for words in (_PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.kin))
    return is_thing and not may_say and phrases.head(noun).tag == NAME


def _behind_noun(phrases: Phrases, verb: int, noun: int) -> int | None:
    """The subject of a participle behind a noun phrase: the noun itself, or nobody, or who says it besides."""
    shape = phrases.shape
    if phrases.head(noun).lower in _CLAUSES.documents:
        return _beside_document(phrases, verb, noun)
    if phrases.lemma(verb) == "add" and opens_clause(phrases, verb) and not is_somebody(phrases, noun):
        return _main_subject(phrases, verb)  # said the law protects the strike adding that
    if noun > 0 and shape[noun - 1] in _OBJECT_OF:
        accompanies = shape[noun - 1] == PREPOSITION and phrases.words(noun - 1)[0].lower == "with"
        return noun if accompanies or is_somebody(phrases, noun) else None
    return noun


def _beside_document(phrases: Phrases, participle: int, document: int) -> int | None:
    """Who says what stands in a document, where it is not the subject: rejected [a lawsuit] filed by a clerk alleging.

    None where the subject wrote it.
    """
    before = links.verb_before(phrases, document)
    if before is not None and phrases.lemma(before) in _CLAUSES.opposes_paper:
        return _author_beside(phrases, participle) or document
    is_found = before is None or lexicon.lemma(phrases.words(before)[-1].lower) in _CLAUSES.comes_by
    return document if is_found else None  # Doe received a letter saying


def _author_beside(phrases: Phrases, participle: int) -> int | None:
    """Whoever wrote the paper that a participle belongs to: a lawsuit filed by [a clerk] alleging."""
    author = participle - 1
    is_by = phrases.shape[max(0, author - 1) : author] == PREPOSITION
    is_by = is_by and phrases.words(author - 1)[-1].lower in ("by", "from")
    is_one = is_by and (phrases.head(author).tag == NAME or is_somebody(phrases, author))
    return author if is_one or (is_by and phrases.head(author).lower in _PEOPLE.bodies) else None


def _is_on_record(phrases: Phrases, verb: int) -> bool:
    """Whether a document, or somebody’s memory, has what another says: a film of Doe saying; recalled Doe saying."""
    shape = phrases.shape
    if shape[max(0, verb - 2) : verb] == _VP_NP:
        return phrases.lemma(verb - 2) in _CLAUSES.hears
    if shape[max(0, verb - 2)] == PREPOSITION and phrases.words(verb - 2)[0].lower == "despite":
        return True
    if shape[max(0, verb - 4) : verb] == _REMINDS_OF and phrases.lemma(verb - 4) == "remind":
        return True
    is_of = shape[max(0, verb - 3) : verb] in _DOCUMENT_OF
    is_of = is_of and (shape[verb - 2] == OF or phrases.words(verb - 2)[0].lower in _CLAUSES.before_givers)
    return is_of and phrases.head(verb - 3).lower in _CLAUSES.documents


def _is_said_before(phrases: Phrases, verb: int) -> bool:
    """Whether somebody said what stands before, and goes on with a participle: It was late, Doe said, calling it."""
    shape = phrases.shape
    is_aside = verb > 4 and shape[verb - 4] in (COMMA, QUOTATION) and shape[verb - 3 : verb - 1] == CLAUSE
    is_said = is_aside and is_speech(phrases, verb - 2) and not phrases.is_passive(verb - 2)
    return is_said and (shape[verb - 4] == QUOTATION or VP in shape[: verb - 4])


def _is_read_on(phrases: Phrases, verb: int) -> bool:
    """Whether words stand on a thing, or in what others wrote before: a hat reading; after the letter telling him."""
    if verb == 0 or phrases.shape[verb - 1] != NP:
        return False
    head = phrases.head(verb - 1).lower
    if head in _CLAUSES.has_words_on_it:
        return is_speech(phrases, verb)
    is_behind = verb > 1 and phrases.shape[verb - 2] == PREPOSITION
    return is_behind and phrases.words(verb - 2)[0].lower in _AFTER and head in _CLAUSES.documents


def _beside(phrases: Phrases, verb: int) -> int | None:
    """Whoever stands beside a participle behind a comma: with the mayor, Doe, calling; it rained, Doe said, adding."""
    if _is_with_name(phrases, verb):
        return verb - 4
    if (recalled := _recalled_doing(phrases, verb)) is not None:
        return recalled
    return verb - 3 if _is_said_before(phrases, verb) else _added_behind(phrases, verb)


def _recalled_doing(phrases: Phrases, verb: int) -> int | None:
    """Whoever another heard, or remembers, doing one thing and then the next: I remember Doe going on air, calling."""
    before = phrases.shape.rfind(ING, 0, verb)
    is_heard = (
        phrases.shape[max(0, before - 2) : before + 1] in _VERBAL_NP_DOING and VP not in phrases.shape[before:verb]
    )
    is_heard = (
        is_heard and phrases.lemma(before - 2) in _CLAUSES.hears and COMMA not in phrases.shape[before : verb - 1]
    )
    return before - 1 if is_heard and phrases.head(before - 1).tag == NAME else None


def _added_behind(phrases: Phrases, verb: int) -> int | None:
    """Whoever adds something to quoted words behind a clause about them: “...,” said Doe, whose son fell, adding."""
    shape = phrases.shape
    said = shape.rfind(QUOTATION, 0, verb) + 1
    is_inverted = said > 0 and shape[said : said + 3] == _VP_NP_COMMA and is_speech(phrases, said)
    is_behind = is_inverted and any(chunk in _RELATIVES for chunk in shape[said:verb])
    return said + 1 if is_behind and phrases.lemma(verb) == "add" else None


def _is_with_name(phrases: Phrases, verb: int) -> bool:
    """Whether “with” makes a post and a name the subject of a participle: with the mayor, Ann Doe, calling it."""
    is_beside = phrases.shape[max(0, verb - 5) : verb] == _WITH_POST_AND_NAME
    return is_beside and phrases.words(verb - 5)[0].lower == "with" and is_somebody(phrases, verb - 4)


def _writer(phrases: Phrases, verb: int) -> int | None:
    """Whoever made the statement before a participle on what it says: to a letter by the aide, Doe, claiming."""
    message = _BY_WRITER.search(phrases.shape, 0, verb)
    if message is None or phrases.lemma(verb) not in _CLAUSES.speech:
        return None
    noun = message.start() + 1
    is_by = phrases.words(noun + 1)[0].lower in ("by", "from") and phrases.words(noun)[0].tag in DETERMINERS
    is_written = phrases.head(noun).lower in _CLAUSES.statements or phrases.head(noun).lower in _CLAUSES.documents
    is_writer = phrases.head(noun + 2).tag == NAME or is_somebody(phrases, noun + 2)  # not: a clip from a speech
    return noun + 2 if is_by and is_written and is_writer else None


def _recorded(phrases: Phrases, verb: int) -> int | None:
    """Somebody of whom it is told that they say something: quoted Doe as telling, accused Doe of saying, was seen."""
    if _is_accused_of(phrases, verb):
        return verb - 2
    if phrases.shape[max(0, verb - 3) : verb + 1] == _MOVES_INTO and phrases.words(verb - 1)[0].lower == "into":
        return _made_to(phrases, verb - 3)  # the boos goaded Doe into shouting
    if phrases.shape[max(0, verb - 3) : verb] == _DONE_ON and phrases.is_passive(verb - 3):
        is_seen = phrases.lemma(verb - 3) in _CLAUSES.hears | _CLAUSES.moved_by and is_speech(phrases, verb)
        return subject(phrases, verb - 3) if is_seen else None  # Doe was seen on video telling them
    return _quoted(phrases, verb)


def _quoted(phrases: Phrases, verb: int) -> int | None:
    """Somebody who is quoted as doing what a participle says: quoted Doe, a nurse, as telling friends."""
    is_as = phrases.shape[max(0, verb - 1) : verb + 1] == _AS_DOING and phrases.words(verb - 1)[0].lower == "as"
    noun = _first_of_object(phrases, verb - 2) if is_as else None
    return noun if noun is not None and phrases.lemma(noun - 1) in _CLAUSES.quotes else None


def _first_of_object(phrases: Phrases, end: int) -> int | None:
    """The first noun of an object of a verb that ends at a chunk, or at the comma of what stands beside it."""
    if end < 1:
        return None
    is_beside = phrases.shape[end] in (COMMA, CLOSING)
    noun = asides.across(phrases, end) if is_beside else asides.noun_before(phrases, end)
    return noun if noun and phrases.shape[noun - 1] == VP else None


def _is_accused_of(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is accused of, or criticised for, saying what a participle says: accused Doe of saying."""
    before = phrases.shape[max(0, verb - 3) : verb + 1]
    is_saying = is_speech(phrases, verb) or phrases.lemma(verb) in _CLAUSES.calling_verbs
    if not is_saying or len(before) < len(_ACCUSES_OF) or phrases.is_passive(verb - 3):
        return False
    if before == _ACCUSES_OF:
        return phrases.lemma(verb - 3) == "accuse"
    is_for = before == _QUOTES_AS and phrases.words(verb - 1)[0].lower == "for"
    is_told = phrases.words(verb - 2)[-1].tag == OBJECT_PRONOUN or _can_speak(phrases, verb - 2)
    return is_for and is_told


def is_read_out(phrases: Phrases, verb: int) -> bool:
    """Whether a past form only describes the document in which somebody says it: wrote in a letter read aloud that.

    Another may stand behind it: writes in an article published in the Ledger titled “Low Tide” that.
    """
    if verb < 3 or phrases.shape[verb - 3 : verb + 1] != _SAYS_IN_DOCUMENT:
        return False
    known = _VERBS.get(phrases.words(verb)[0].lower)
    if len(phrases.words(verb)) > 1 or known is None or PAST_PARTICIPLE not in known.forms:
        return False
    if not is_speech(phrases, verb - 3):
        return is_read_out(phrases, verb - 3)
    return phrases.head(verb - 1).lower in _CLAUSES.documents


def is_somebody(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase without a name is somebody who can speak: critics, the mayor."""
    word = phrases.head(noun).lower
    is_known = word in _PEOPLE.unnamed or word in _PEOPLE.occupations
    if word == "figures":  # senior opposition figures; but not the latest figures
        return not _PEOPLE.prominent.isdisjoint([token.lower for token in phrases.words(noun)])
    return is_known or not _PEOPLE.roles.isdisjoint((word, word.removesuffix("s")))


def _main_subject(phrases: Phrases, participle: int) -> int | None:
    """The subject of the main clause, shared by ", calling it unfair"."""
    shape = phrases.shape
    start = max(shape.rfind(mark, 0, participle) for mark in _STARTS_MAIN_CLAUSE) + 1
    if start and shape[start - 1] == OPENING and CLOSING in shape[start:participle]:
        start = max(shape.rfind(mark, 0, start - 1) for mark in _STARTS_MAIN_CLAUSE) + 1  # the Party (LP)
    for index in range(participle - 1, start, -1):
        if shape[index] == COORDINATOR and shape[index - 1] == COMMA and shape[index + 1] == NP:
            if VP not in shape[index:participle]:
                continue  # spoke of anger, and some fear, telling
            start = index
            break
    said = _said_somebody(phrases, start, participle)
    if said is not None:
        return said
    best: int | None = None
    verbs = [index for index in range(start, participle) if shape[index] == VP]
    judge = _judge(phrases, verbs[-1], participle) if verbs and is_cue(phrases, verbs[-1]) else None
    if judge is not None:
        return judge
    last = _own_subject(phrases, verbs[-1]) if verbs else None
    if last is not None and COMMA not in shape[last : participle - 1] and _is_where(phrases, last, participle):
        return last
    for index in verbs[:_LONGEST_CHAIN_VERBS]:
        own = _own_subject(phrases, index)
        is_main = own is not None and (own == 0 or not _is_governed(phrases, own))
        is_main = is_main or (own is not None and best is not None and _is_reason(phrases, own, participle))
        if own is not None and shape[own] == NP and is_main:
            if is_speech(phrases, index) and not phrases.is_passive(index):  # were reported lost, he said
                return own
            is_turned = best is not None and not _can_speak(phrases, best) and is_somebody(phrases, own)
            best = own if best is None or is_turned else best
    if len(verbs) > 1 and _is_turn(phrases, verbs[0], verbs[-1]):
        return _own_subject(phrases, verbs[-1])
    # The party, calling it unfair, left.
    return best if verbs or participle < start + 2 else asides.noun_before(phrases, participle - 2)


def _judge(phrases: Phrases, verb: int, participle: int) -> int | None:
    """Whoever says in a relative clause what a participle goes on with: a claim which Doe called baseless, adding."""
    judge, shape = _own_subject(phrases, verb), phrases.shape
    if not judge:
        return None
    link = shape[judge - 1 : judge + 1]
    is_which = link == _WHICH_NP and COMMA not in shape[verb : participle - 1]
    is_that = link == _THAT_NP and verb == participle - 2  # a claim that Doe denied, adding
    return judge if is_which or is_that else None


def _is_governed(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase, or its article that stands apart, is behind a preposition or the like: in his YouTube."""
    before = noun - 1
    if before > 0 and phrases.shape[before] == NP and len(phrases.words(before)) == 1:
        before -= phrases.words(before)[0].tag in DETERMINERS + POSSESSIVE
    return phrases.shape[before] in _NO_MAIN_SUBJECT_BEHIND


def _said_somebody(phrases: Phrases, start: int, participle: int) -> int | None:
    """Whoever stands behind the verb of a report that ends before a participle: It rained, said Doe, adding that."""
    verb = phrases.shape.rfind(_COMMA_VP_NP, start, participle) + 1
    if verb == 0 or phrases.lemma(verb) != "say" or VP in phrases.shape[verb + 1 : participle]:
        return None
    return verb + 1 if verb - 1 > start and _can_speak(phrases, verb + 1) else None


def _is_reason(phrases: Phrases, noun: int, participle: int) -> bool:
    """Whether “as” and people end a sentence with what they say: The sale was halted as traders left, calling it."""
    is_as = phrases.words(noun - 1)[0].lower in ("as", "when") and COMMA not in phrases.shape[noun : participle - 1]
    return is_as and is_somebody(phrases, noun) and is_cue(phrases, participle)


def _is_where(phrases: Phrases, noun: int, participle: int) -> bool:
    """Whether people are somewhere, and say something there: met in the hall, where fans had gathered, chanting."""
    shape = phrases.shape
    before = noun - 1 - (shape[max(0, noun - 1)] == PREPOSITION)  # where about 50 fans
    is_where = before > 0 and phrases.words(before)[0].lower == "where"
    is_crowd = phrases.words(noun)[0].tag not in DETERMINERS + POSSESSIVE  # not: where her son lives
    many = noun + 2 if shape[noun + 1 : noun + 3] == _OF_NP else noun
    return is_where and is_crowd and is_somebody(phrases, many) and is_cue(phrases, participle)


def _can_speak(phrases: Phrases, noun: int) -> bool:
    return phrases.head(noun).tag in (NAME, SUBJECT_PRONOUN) or is_somebody(phrases, noun)


def _is_turn(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a clause with "when" tells the news: They were near a deal when Doe left the talks, citing the rain."""
    own = _own_subject(phrases, last)
    if own is None or own < 2 or phrases.lemma(first) != "be" or phrases.shape[own] != NP:
        return False
    if phrases.head(own).tag != NAME and not is_somebody(phrases, own):
        return False
    return phrases.shape[own - 1] == SUBORDINATOR and phrases.words(own - 1)[0].lower == "when"


def _following_subject(phrases: Phrases, verb: int) -> int | None:
    """The subject of the main clause after an opening participle: Calling it unfair, Doe left."""
    if is_having_done(phrases, verb):
        comma = phrases.shape.find(COMMA, verb)
        return comma + 1 if comma > 0 and phrases.shape[comma + 1 : comma + 3] == CLAUSE else None
    shape = phrases.shape
    if shape[verb] not in _WITHOUT_OWN_SUBJECT:
        return None
    for index in range(verb + 1, len(shape) - 2):
        if shape[index] == COMMA and shape[index + 1] == NP:
            if shape[verb + 1 : verb + 2] == THAT and VP not in shape[verb + 1 : index]:
                continue  # after announcing that the clerk, Bob Roe, had left, Doe
            main = next((later for later in range(index + 2, len(shape)) if shape[later] == VP), None)
            return None if main is None else _own_subject(phrases, main)
    return None


def alone(phrases: Phrases) -> tuple[int, int] | None:
    """The subject and the verb of a sentence that only says who spoke: Ann Doe wrote on Monday."""
    if QUOTATION in phrases.shape or len(phrases.tokens) > _LONGEST_ATTRIBUTION_WORDS:
        return None
    for verb in phrases.find(VP)[:1]:
        speaker = subject(phrases, verb)
        if speaker is not None and is_speech(phrases, verb) and not phrases.shape[verb + 1 :].strip(_SAYS_WHERE):
            return speaker, verb
    return None
