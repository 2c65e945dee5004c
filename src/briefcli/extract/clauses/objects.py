"""The content of a verb of wanting or judging where it is no clause: to close the pier, a new pier, prices to fall."""

from itertools import takewhile

from briefcli.extract.clauses import subjects, sure
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    CLAUSE,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    ING,
    ING_FORM,
    MODAL,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF_NP,
    PREPOSITION,
    QUOTATION,
    STOP,
    THAT,
    TIME,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_PEOPLE = lexicon.people()

# A noun phrase whose verb is an infinitive: prices [to rise].
_PLAN = pattern(
    "(?:ING(?=NP))?NP(?:[PREPOSITIONS COORDINATOR] NP)*(?:COMMA NP (?:[PREPOSITIONS] NP)* COMMA)? INFINITIVE"
)
# The accused, before "of": members of the board, and not the board alone.
_ACCUSED = pattern(
    "NP(?:[PREPOSITION COORDINATOR] NP|OF NP(?:OPENING NP CLOSING)?(?=OF))*(?:OPENING NP CLOSING)?"
    # The board, led by Roe, of; the mayor, Bob Roe, of.
    "(?:COMMA [NP VP PASSIVE RELATIVE PREPOSITION][^COMMA PARTS_STATEMENTS QUOTATION]* COMMA)?(?=OF)"
)
_OF_MATTER = (letters("OF NP"), IN_NP, letters("OF ING"), letters("PREPOSITION ING"))
_NP_THAN = letters("NP PREPOSITION NP")
_WORDS_CALLED_IN = 2
"""An article and a noun: called for an ambulance; more of them are a demand: called for urgent help for millers."""
_MOST_WORDS_TO_NUMBER = 4
"""Most words behind “at” up to the number of an estimate: at no fewer than 640."""
# Hailed the vote, or the vote in Lund, [as a new start].
_SEEN = tuple(
    pattern(f"NP(?:OF NP)*{between}(?=PREPOSITION [NP ING INFINITIVE PREPOSITION PASSIVE])")
    for between in ("", "PREPOSITION NP")
)
_BEHIND_SOMEBODY = pattern("NP (?:[PREPOSITIONS] NP)*(?:COMMA [^COMMA PARTS_STATEMENTS]+ COMMA)? PREPOSITION ING")
_PUT = pattern("NP(?:OF [PASSIVE ING])?(?:[PREPOSITIONS COORDINATOR TO] NP)+")
_BEFORE_INVERSION = (COMMA, QUOTATION)
_BEHIND_INVERSION = (COMMA, STOP, "")
_TO_DO = (_CLAUSES.wishes - _CLAUSES.told_to) | _CLAUSES.claims_to
_OF_THINGS = ("announce", "cite")
_OF_SPEAKERS = ("cite", "report")
_NO_OBJECT = ("accuse", "ask")
"""Verbs with an object that is the addressee, not the content."""


def _to_do(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Promised to; not: asked not to be named, or residents told to leave, who tell nobody."""
    if phrases.shape[verb + 1 : verb + 2] != INFINITIVE or lemma not in _TO_DO:
        return None
    if lemma == "wish" or subjects.is_reduced(phrases, verb):
        return None  # whoever wishes to vote has not said so; a measure intended to help
    is_about_the_name = lemma == "ask" and phrases.words(verb + 1)[-1].lower in _CLAUSES.anonymity
    return None if is_about_the_name else verb + 1


def _somebody_to_do(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Expects prices to fall; not: offered an analysis to explain it, agreed a deal to buy it, wants nothing to do."""
    is_wish = lemma in _CLAUSES.wishes and lemma not in _CLAUSES.wishes_for_things
    match = _PLAN.match(phrases.shape, verb + 1) if is_wish else None
    if lemma == "remind" and _warned_of(phrases, verb, lemma) is not None:
        return None  # reminded her of a plan to go
    if match is None or phrases.head(verb + 1).lower in (*_CLAUSES.anonymity, "nothing"):
        return None
    if (asked := _asked_for(phrases, verb, lemma)) is not None:
        return asked  # asked the board for money to mend the roof
    return match.end() - 1 if lemma in ("ask", "tell") else verb + 1


def is_plan(phrases: Phrases, noun: int) -> bool:
    """Whether an infinitive says what somebody is to do: the port to close."""
    return _PLAN.match(phrases.shape, noun) is not None


def _is_noun_in_ing(phrases: Phrases, place: int) -> bool:
    """Whether a form in -ing belongs to the noun behind it: denied planning permission; but: denied planning a raid."""
    behind = phrases.words(place + 1)[0] if phrases.shape[place + 1 : place + 2] == NP else None
    is_bare = behind is not None and behind.tag == NOUN
    return is_bare and phrases.words(place)[-1].lower in _CLAUSES.denied_in_ing


def _is_deed(phrases: Phrases, noun: int) -> bool:
    """Whether a form in -ing with its object was read as a noun phrase: setting fires; not: planning permission."""
    if phrases.shape[noun : noun + 1] != NP or len(phrases.words(noun)) == 1:
        return False
    word = phrases.words(noun)[0].lower
    known = _VERBS.get(word)
    is_form = word.endswith("ing") and (known is None or ING_FORM in known.forms)
    return is_form and phrases.words(noun)[0].tag != NAME and word not in _CLAUSES.denied_in_ing


def _doing(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Denied having left; admitted to having left."""
    if lemma not in _CLAUSES.takes_gerund:
        return None
    is_to = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "to"
    place = verb + 2 if is_to else verb + 1
    if lemma in ("admit", "deny") and _is_deed(phrases, place):
        return place  # denied setting fires
    if phrases.shape[place : place + 1] != ING or _is_noun_in_ing(phrases, place):
        return None
    if lemma != "report" or phrases.lemma(place) in _CLAUSES.goes_through:
        return place
    return place if phrases.lemma(place) in _CLAUSES.keeps_books and _has_number(phrases, place) else None


def _has_number(phrases: Phrases, place: int) -> bool:
    """Whether a form in -ing has a number for its object: spending 6 million crowns; not: rising costs."""
    shape, noun = phrases.shape, place + 1
    if shape[noun : noun + 2] == COORDINATOR + ING:
        noun += 2  # raising and spending 6 million crowns
    noun += shape[noun : noun + 1] == PREPOSITION  # about 6 million
    return shape[noun : noun + 1] == NP and any(word.tag == NUMBER for word in phrases.words(noun))


def _accused_of(phrases: Phrases, verb: int, lemma: str) -> int | None:
    if lemma != "accuse":
        return None
    accused = _ACCUSED.match(phrases.shape, verb + 1)
    if accused is None:
        return None
    charges = (of for of in range(verb + 2, accused.end()) if is_charge(phrases, of))
    charge = next(charges, accused.end())
    return None if is_instead(phrases, charge) else charge


def is_instead(phrases: Phrases, of: int) -> bool:
    """Whether “of” tells only who is not accused: accused the navy instead of the guild."""
    return phrases.shape[of : of + 2] == OF_NP and phrases.tokens[phrases.chunks[of].first - 1].lower == "instead"


def is_charge(phrases: Phrases, of: int) -> bool:
    """Whether "of" begins what somebody is accused of, not whose they are: Doe of breach of trust; not: of the board.

    A charge is a thing that is not known yet: a breach, 40 breaches, breach; but members of parliament, of a party.
    """
    if phrases.shape[of : of + 2] != OF_NP:
        return False
    words, head = phrases.words(of + 1), phrases.head(of + 1)
    first, noun = words[0], head.lower
    is_new = first.tag == NUMBER or first.lower in _TEXT.before_one or first.tag not in DETERMINERS
    if not is_new or head.tag != NOUN:
        return False
    is_body = noun in _PEOPLE.bodies or noun in _PEOPLE.organisations or noun in _FIGURES.groups_of_people
    if is_body or noun in _PEOPLE.bodies_of_persons or subjects.is_somebody(phrases, of + 1):
        return False
    is_for = phrases.shape[of - 1] == NP and phrases.head(of - 1).lower in _PEOPLE.bodies_of_matters
    return not (is_for and noun in _PEOPLE.matters_of_bodies)  # the Department of Health of neglect


def _put_at(phrases: Phrases, verb: int, lemma: str) -> int | None:
    return verb + 1 if lemma in _CLAUSES.puts and _puts_at(phrases, verb + 1) else None


def _puts_at(phrases: Phrases, noun: int) -> bool:
    """Whether an estimate follows: puts the cost of the repairs at 4 million."""
    match = _PUT.match(phrases.shape, noun)
    if match is None:
        return False
    for index in range(noun + 1, match.end()):
        if phrases.shape[index] == PREPOSITION and phrases.words(index)[0].lower == "at":
            first = phrases.chunks[index + 1].first
            behind = phrases.tokens[first : max(phrases.chunks[index + 1].last, first + _MOST_WORDS_TO_NUMBER)]
            return any(word.tag == NUMBER for word in behind)
    return False


def _called_on(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Called on the council to act; appealed to the council to act."""
    if lemma not in _CLAUSES.calls_for or phrases.shape[verb + 1 : verb + 2] != PREPOSITION:
        return None
    called = phrases.words(verb + 1)[0].lower in _CLAUSES.called_on and _PLAN.match(phrases.shape, verb + 2)
    return verb + 2 if called else None


def _asked_for(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Called for a vote; asked donors for money."""
    if lemma not in _CLAUSES.calls_for:
        return None
    asked = lemma in ("ask", "beg") and phrases.shape[verb + 1 : verb + 2] == NP
    place = verb + 2 if asked else verb + 1
    if phrases.shape[place : place + 2] != IN_NP or phrases.words(place)[0].lower != "for":
        return None
    between = phrases.tokens[phrases.chunks[place].last : phrases.chunks[place + 1].first]
    if phrases.words(place + 1)[0].tag == TIME or any(word.tag == PREPOSITION for word in between):
        return None  # the money it asked for on Monday, the money it asked for in May
    return None if lemma == "call" and _is_called_in(phrases, place + 1) else verb + 1 if asked else place + 1


def _is_called_in(phrases: Phrases, noun: int) -> bool:
    """Whether something is called for on the spot: for a tow, for order seven times; not: for a tow from Lund."""
    words = list(takewhile(lambda word: word.tag != NUMBER, phrases.words(noun)))  # order seven times
    is_counted = len(words) < len(phrases.words(noun))
    is_bare = words[:1] != [] and (words[-1].lower in _CLAUSES.called_in or is_counted)
    is_bare = is_bare and (len(words) == 1 or (len(words) == _WORDS_CALLED_IN and words[0].tag in DETERMINERS))
    behind = phrases.shape[noun + 1 : noun + 2]
    is_wanted = behind == INFINITIVE or (behind == PREPOSITION and phrases.words(noun + 1)[0].lower == "from")
    return is_bare and not is_wanted


def _made_clear(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Made clear, made it clear, let it be known [that] the pier was closed."""
    if lemma not in ("make", "let"):
        return None
    place = phrases.chunks[verb].last
    if phrases.tokens[place : place + 1] and phrases.tokens[place].lower == "it":
        place += 1
    place += lemma == "let" and phrases.tokens[place : place + 1] != () and phrases.tokens[place].lower == "be"
    if place >= len(phrases.tokens) or phrases.tokens[place].lower not in _CLAUSES.made_clear:
        return None
    index = next((later for later in range(verb + 1, len(phrases.chunks)) if phrases.chunks[later].first > place), None)
    if index is None:
        return None
    return index if phrases.shape[index] == THAT or phrases.shape[index : index + 2] == CLAUSE else None


def makes_clear(phrases: Phrases, verb: int) -> bool:
    """Whether a verb with “clear” hands over a clause: made clear there is a chance."""
    lemma = phrases.lemma(verb) if phrases.shape[verb : verb + 1] == VP else ""
    is_there = phrases.shape[verb + 1 : verb + 3] == NP + VP and phrases.head(verb + 1).lower in _CLAUSES.made_clear
    return _made_clear(phrases, verb, lemma) is not None or (lemma == "make" and is_there)


def _sure_of(phrases: Phrases, verb: int, lemma: str) -> int | None:
    del lemma
    return sure.start(phrases, verb)


def _warned_of(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Warned of more rain; warned drivers against using the road; reminded them of the rain."""
    is_told = phrases.shape[verb + 1 : verb + 2] == NP and lemma in ("warn", "remind")
    index = verb + 2 if is_told else verb + 1
    if phrases.shape[index : index + 2] not in _OF_MATTER:
        return None
    return index + 1 if phrases.words(index)[0].lower in _CLAUSES.speaks_of.get(lemma, ()) else None


def _object(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Demanded a vote, urged calm; not: urged the council."""
    if phrases.shape[verb + 1 : verb + 2] != NP:
        return None
    if lemma == "find":
        return verb + 1 if _is_count_of_study(phrases, verb) else None
    if lemma == "urge":
        return verb + 1 if phrases.head(verb + 1).lower in _CLAUSES.urged_for else None
    if lemma == "claim":
        return verb + 1 if phrases.head(verb + 1).lower in _CLAUSES.claimed_for_oneself else None
    is_object = lemma in _CLAUSES.judging and lemma not in _NO_OBJECT
    is_object = is_object and phrases.head(verb + 1).lower not in (*_CLAUSES.anonymity, "nothing", "news")
    is_object = is_object and phrases.words(verb + 1)[-1].tag != OBJECT_PRONOUN  # anticipates them and is ready
    is_to_come = lemma == "announce" and phrases.words(verb)[0].tag == MODAL  # will announce his verdict on Friday
    is_in_danger = phrases.words(verb)[0].lower == "threatening"  # wolves return, threatening flocks
    is_in_danger = is_in_danger and phrases.head(verb + 1).lower not in _CLAUSES.threatened_with
    is_source = is_object and lemma in _OF_THINGS and _is_source(phrases, verb + 1)
    is_most = verb > 1 and phrases.head(verb - 1).lower == "most" and phrases.shape[verb - 2] == NP  # the most wanted
    is_kept_out = (
        is_to_come
        or is_in_danger
        or is_most
        or is_source
        or _is_inverted(phrases, verb)
        or _is_reported_to(phrases, verb, lemma)
    )
    return verb + 1 if is_object and not is_kept_out else None


def _is_count_of_study(phrases: Phrases, verb: int) -> bool:
    """Whether a study finds so many things: a study by the board found 12 wells that leaked."""
    noun = subjects.subject(phrases, verb)
    is_study = noun is not None and phrases.shape[noun] == NP and phrases.head(noun).lower in _CLAUSES.studies
    counted = verb + 3 if phrases.shape[verb + 1 : verb + 4] == _NP_THAN else verb + 1
    return is_study and any(word.tag == NUMBER for word in phrases.words(counted))


def _seen_as(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """Hailed the vote as a new start, called the plan a joke; not: called Doe the next day."""
    if phrases.shape[verb + 1 : verb + 2] != NP:
        return None
    if lemma in _CLAUSES.sees_as:
        ends = (seen.end() for seen in (one.match(phrases.shape, verb + 1) for one in _SEEN) if seen is not None)
        is_as = any(phrases.words(end)[0].lower == "as" for end in ends)
        return verb + 1 if is_as and not phrases.is_passive(verb) else None
    is_called = lemma == "call" and phrases.shape[verb + 2 : verb + 3] == NP
    is_own = phrases.head(verb + 1).lower in _CLAUSES.selves  # calls herself a baker
    return verb + 1 if is_called and not is_own and phrases.words(verb + 2)[0].lower in ("a", "an") else None


def _is_inverted(phrases: Phrases, verb: int) -> bool:
    """Whether whoever says what stands before the verb comes behind it: It rained, reports Ann Doe."""
    is_behind = phrases.shape[verb - 1 : verb] in _BEFORE_INVERSION and len(phrases.words(verb)) == 1
    return is_behind and phrases.shape[verb + 2 : verb + 3] in _BEHIND_INVERSION and _is_source(phrases, verb + 1)


def _is_reported_to(phrases: Phrases, verb: int, lemma: str) -> bool:
    """Whether something is brought to the notice of whoever must act: reported the theft to the police."""
    is_to = phrases.shape[verb + 2 : verb + 4] == IN_NP and phrases.words(verb + 2)[0].lower == "to"
    return (lemma == "report" and is_to) or (lemma in _OF_SPEAKERS and _is_quoted_as(phrases, verb))


def _is_quoted_as(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is reported as saying what stands behind: reported the clerk, Bob Roe, as saying it was late."""
    behind = _BEHIND_SOMEBODY.match(phrases.shape, verb + 1)
    is_as = behind is not None and phrases.words(behind.end() - 2)[0].lower == "as"
    return behind is not None and is_as and is_speech(phrases, behind.end() - 1)


def _is_source(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is somebody: citing the police, announced two candidates; not: citing the rain."""
    head = phrases.head(noun)
    return head.tag == NAME or any(head.lower in known for known in (_PEOPLE.unnamed, _PEOPLE.roles, _PEOPLE.bodies))


SEEN_AS = "what somebody takes something for"
ASKED_FOR = "object of “asked for”"
DOING = "form in -ing after a verb of denying"
OBJECT_RULES = (
    Row(
        "infinitive after a verb of wanting",
        "The infinitive after a verb of wanting or promising is attributed to its subject.",
        "Ann Doe promised to close the pier.",
        "Ann Doe asked not to be named.",
        _to_do,
    ),
    Row(
        "infinitive after the person who is to act",
        "The infinitive after the person asked or expected to act is attributed to the subject of the verb.",
        "Ann Doe expects prices to fall.",
        "Ann Doe meets friends to talk.",
        _somebody_to_do,
    ),
    Row(
        DOING,
        "A form in -ing after a verb of denying, admitting or proposing is attributed to its subject.",
        "Ann Doe denied having closed the pier.",
        "Ann Doe kept closing the pier.",
        _doing,
    ),
    Row(
        "accusation after the accused",
        "An accusation is attributed to the subject of the verb.",
        "Ann Doe accused the council of sleeping.",
        "Ann Doe robbed the council of sleeping.",
        _accused_of,
    ),
    Row(
        "estimate after “puts … at”",
        "An estimate that puts something at a number is attributed to the subject of the verb.",
        "Ann Doe puts the cost of the repairs at 4 million.",
        "Ann Doe puts the keys of the pier on 4 tables.",
        _put_at,
    ),
    Row(
        "what somebody is called on to do",
        "What somebody is called on, or appealed to, to do is attributed to the subject of the verb.",
        "Ann Doe called on the council to act.",
        "Ann Doe called at the council to rest.",
        _called_on,
    ),
    Row(
        "what somebody made clear",
        "The clause after “made clear” is attributed to the subject of the verb.",
        "Ann Doe made clear that the pier was closed.",
        "Ann Doe made sure that the pier was closed.",
        _made_clear,
    ),
    Row(
        "clause of which somebody is sure",
        "The clause after “is adamant”, “is afraid” and the like is attributed to their subject.",
        "Ann Doe is adamant that the pier is closed.",
        "Ann Doe is not sure that the pier is closed.",
        _sure_of,
    ),
    Row(
        ASKED_FOR,
        "The thing asked or called for is attributed to the subject of the verb.",
        "Ann Doe called for a new pier.",
        "Ann Doe called a new friend.",
        _asked_for,
    ),
    Row(
        SEEN_AS,
        "What somebody hails, describes or dismisses “as” something, or calls “a” something, is attributed to them.",
        "Ann Doe hailed the new pier as a great success.",
        "Ann Doe opened the new pier as a great success.",
        _seen_as,
    ),
    Row(
        "matter that is warned or complained of",
        "What somebody warns of or against, or complains of, is attributed to them.",
        "Ann Doe warned of more rain.",
        "Ann Doe learned of more rain.",
        _warned_of,
    ),
    Row(
        "object of a verb of judging",
        "The object of a verb of judging or demanding is attributed to its subject.",
        "Ann Doe demanded a new pier.",
        "Ann Doe painted a new pier.",
        _object,
    ),
)
