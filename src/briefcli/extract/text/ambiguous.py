"""What a word of two classes is: its neighbours decide.

Tens of thousands of words come by here, so that this is a walk, not a table of rows; its outcomes are rules, which
say what a word is.
"""

from typing import NamedTuple

from briefcli.extract.text import classes, lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    AUXILIARY,
    BASE,
    BASE_FORM,
    BEFORE_NOUN,
    BEGINS_AFTER,
    COLON,
    COMMA,
    DASH,
    DETERMINER,
    DETERMINERS,
    FINITE,
    GENITIVE,
    GERUND,
    ING_FORM,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OPENS_OBJECT,
    OPENS_SUBJECT,
    PARTICIPLE,
    PAST,
    PAST_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TO,
    letters,
)
from briefcli.extract.text.rules import Rule
from briefcli.extract.text.verb_forms import VerbForm

_CLAUSES = lexicon.clauses()
_INFLECTION = lexicon.inflection()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_SHORTEST_GERUND_LETTERS = 7
"""A shorter word in -ing that is the form of no known verb is mostly a noun: lining, icing."""
_PAST_OR_PARTICIPLE = PAST + PAST_PARTICIPLE
_BEFORE_SHORT_IS = letters("SUBJECT_PRONOUN RELATIVE THAT SUBORDINATOR")
"""After these 's is a short "is" or "has"."""
_OWNED = letters("NOMINAL UNDECIDED_VERB POSSESSIVE NUMBER QUOTATION TIME")
_BEFORE_LATE = letters("NOUNS OBJECT_PRONOUN COMMA CLOSING DASH QUOTATION")
_LEADS_TO_NOUN = letters("GENITIVE OF PREPOSITION")
_BODIES = lexicon.people().bodies
_QUALIFIERS = lexicon.people().qualifiers
_ENDS_WORDS = (",", ".", "?", "!")
_BEHIND_LATE = letters("PREPOSITION TIME")
_DONE_TO = letters("OPENS_OBJECT NAME NOUN NUMBER TO OF")
_COUNTED = letters("NOMINAL OF UNDECIDED_VERB")
_OPENS_CLAUSE = letters("OPENS_SUBJECT THAT AUXILIARIES NAME UNDECIDED_VERB QUOTATION")
_BEFORE_DEMONSTRATIVE = letters("PREPOSITION FINITE GERUND BASE OF STOP COORDINATOR THAT")
"""After these "that" with a noun after it points, and opens no clause."""
_TAKES_OBJECT = letters("OPENS_OBJECT NAME")
_LIKE_VERBS = lexicon.figures().adjectives_like_verbs
_BEFORE_CHANGE = letters("FINITE PREPOSITIONS STOP")
_BEFORE_ALLEGED = letters("GERUND BASE PREPOSITION OF TO")
_BEFORE_LIKE_VERB = letters("FINITE PARTICIPLE")
_BEHIND_LIKE_VERB = letters("NOUN UNDECIDED_VERB")
_DOES_OUT = letters("COMMA AUXILIARY SUBORDINATOR PREPOSITION STOP COORDINATOR")
_SAYS_THAT = _CLAUSES.speech | _CLAUSES.complement | _CLAUSES.says_that
_BEFORE_BASE = letters("TO MODAL")
_BEHIND_MODAL = letters("UNDECIDED_VERB AUXILIARY ADVERB BASE")
_BEHIND_RISE = letters("TO PREPOSITION")
_BEHIND_PLURAL = letters("AUXILIARY MODAL FINITE OF")
_BEHIND_RISING = letters("UNDECIDED_VERB FINITE AUXILIARY MODAL COMMA OF")
_YEAR_DIGITS = 4
"""A number of so many digits may be a year: her 2016 bid for."""
_NO_PAST_BEHIND = letters("BEFORE_NOUN PREPOSITION NUMBER")
_BEFORE_PARTICIPLE = letters("BEFORE_NOUN NUMBER PREPOSITIONS GENITIVE")
_BEFORE_LIKE_PAST = letters("NOUN PARTICIPLE")
_BEHIND_LIKE_PAST = letters("OF AUXILIARY")
_SUBJECTS = letters("SUBJECT_PRONOUN RELATIVE")
_NO_PRESENT_BEHIND = letters("BEFORE_NOUN PREPOSITIONS GENITIVE NUMBER PARTICIPLE GERUND")
_BEFORE_THIRD_PERSON = letters("NOUNS QUOTATION CLOSING COMMA")
_BEFORE_PLURAL_VERB = letters("NOUNS QUOTATION CLOSING COORDINATOR COMMA OBJECT_PRONOUN")
_JOINS_SUBJECTS = letters("COORDINATOR COMMA CLOSING")
_BEFORE_NAMED_OBJECT = letters("NOUN COMMA CLOSING")
_ENDS_ASIDE = letters("COMMA CLOSING")
_MAKERS = lexicon.people().roles | lexicon.people().bodies
_SINGLE_PEOPLE = lexicon.people().roles | lexicon.people().unnamed | lexicon.people().kin
_TELLS = frozenset().union(_CLAUSES.data, _CLAUSES.documents, _CLAUSES.messages, lexicon.people().unnamed)
"""Whoever or whatever may tell something of a name: documents in the singular, people in the plural."""
_MAY_BE_SUBJECT = letters("NOUN ADJECTIVE NUMBER")
_OPENS_SAID = letters("OPENS_SUBJECT THAT")


class Word(NamedTuple):
    """A word in small letters and its class, the word before it without adverbs, and the class of what follows.

    Where a sentence begins the word before is empty and its class that of a full stop. `adverb` is the one right
    before the word, or empty.
    """

    lower: str
    tag: str
    before: str
    tag_before: str
    after: str
    adverb: str


class Class(Rule, frozen=True, gc=False):
    """A rule that gives a word its class."""

    tag: str


def decide(word: Word) -> str:
    """The class that a word has here; its own where nothing is to be decided."""
    is_like_past = word.lower in _TEXT.nouns_like_past and word.tag == classes.UNDECIDED_VERB
    if is_like_past and word.tag_before in _BEFORE_LIKE_PAST and word.after in _BEHIND_LIKE_PAST:
        rules.tell(NOUN_LIKE_PAST)
        return NOUN_LIKE_PAST.tag
    decided = _verb(word) if word.tag == classes.UNDECIDED_VERB else _other(word)
    if decided is None:
        return word.tag
    rules.tell(decided)
    return decided.tag


def _other(word: Word) -> Class | None:
    """The class of what is not a verb, but the spelling of two words."""
    lower, tag, _, before, after, _ = word
    match tag:
        case classes.GENITIVE:
            return SHORT_IS if before in _BEFORE_SHORT_IS and lower == "'s" else OWNS
        case classes.POSSESSIVE if lower == "her":
            is_of_her = before == OF and after == DETERMINER  # two of her other boats
            return HER_OWN if after in _OWNED or is_of_her else HER
        case classes.DETERMINER if lower == "what":
            return WHAT_OPENS if after in _OPENS_CLAUSE else WHAT_ASKS
        case classes.SUBJECT_PRONOUN if lower == "one":
            return ONE_COUNTS if after in _COUNTED else ONE_STANDS
        case classes.AUXILIARY if lower in _TEXT.auxiliaries_in_ing:
            return BEING_HELPS if before == AUXILIARY else BEING_LINKS
        case classes.ADJECTIVE if _is_of_verb(word):
            return LATE_ON
        case classes.MODAL if before == POSSESSIVE or word.before in ("a", "the"):
            return NOUN_BEHIND_ARTICLE if lower == "will" and after not in _BEHIND_MODAL else None
        case classes.NOUN if _may_be_gerund(lower):
            return UNKNOWN_GERUND if after in OPENS_OBJECT and before not in BEFORE_NOUN else None
        case classes.THAT:
            points = after in (NOUN, ADJECTIVE) and before in _BEFORE_DEMONSTRATIVE
            points = points or (after == classes.NUMBER and before == OF)  # of that 2013 report
            points = points or (after == classes.UNDECIDED_VERB and word.before in _TEXT.before_that_thing)
            return THAT_POINTS if points else THAT_OPENS
        case _:
            return None


def _is_of_verb(word: Word) -> bool:
    """Whether what may be an adjective tells when or where: told reporters late on Monday; live next to the mill."""
    if word.lower in ("early", "late"):
        return word.tag_before in _BEFORE_LATE and word.after in _BEHIND_LATE
    return word.lower == "next" and word.after == TO and word.tag_before not in BEFORE_NOUN


def _may_be_gerund(word: str) -> bool:
    return word.endswith("ing") and len(word) >= _SHORTEST_GERUND_LETTERS and word not in _TEXT.nouns_in_ing


def _does(word: Word) -> bool:
    """Whether a listed noun in -ing is a verb here.

    Doe left, warning that it rained; Doe left, ruling out talks; is offering a reward; as warning: “...”.
    """
    lower, _, before, tag, after, _ = word
    if after == OBJECT_PRONOUN:
        return True  # denied meeting him
    if after == ADVERB and lower in _TEXT.done_in_ing and tag in _DOES_OUT:
        return True
    if before == "but" and after == THAT:
        return True  # granting that it was late but warning that
    if tag in (COMMA, AUXILIARY):
        is_clause = after == THAT or (tag == AUXILIARY and after in DETERMINERS)
        if is_clause or (lower in _TEXT.done_to_somebody_in_ing and after in _DONE_TO):
            return True
    verb = _VERBS.get(lower)
    says = verb is not None and verb.lemma in _CLAUSES.speech
    return says and after == COLON and (before == "as" or tag in (NAME, COMMA))


def _verb(word: Word) -> Class:
    """Which part of speech a verb's spelling has here."""
    lower, _, before, tag, after, _ = word
    verb = _VERBS.get(lower)
    forms = verb.forms if verb else _PAST_OR_PARTICIPLE
    is_noun = verb is not None and verb.lemma in _INFLECTION.also_nouns
    if (behind_many := _behind_many(word, verb, is_noun)) is not None:
        return behind_many
    if ING_FORM in forms:
        return _in_ing(word)
    if BASE_FORM in forms and (tag in _BEFORE_BASE or before in _TEXT.forms_of_do):
        return BASE_BEHIND_TO
    is_speech = verb is not None and (verb.lemma in _CLAUSES.speech or verb.lemma == "pose")  # “Why?” posed Doe
    is_ended = (
        before in _ENDS_WORDS and after == NAME and lower not in _QUALIFIERS
    )  # Doe, star of “Low Tide,” thanked Roe
    if tag == QUOTATION and after in NOMINAL and PAST_PARTICIPLE in forms and not is_speech and not is_ended:
        return PARTICIPLE_BEHIND_QUOTATION
    if tag == NAME and is_noun and THIRD_PERSON in forms and before in _TEXT.adjectives:
        tag = ADJECTIVE  # Republican claims
    if tag == AUXILIARY:
        return _behind_auxiliary(forms, is_noun or (verb is not None and verb.lemma in _INFLECTION.sometimes_nouns))
    if _describes_object(word, forms):
        return PARTICIPLE_BEHIND_VERB
    if tag == NUMBER and PAST in forms and (past := _past_behind_number(word, forms, is_speech)) is not None:
        return past
    is_owned = tag == classes.GENITIVE and is_noun and after in _BEHIND_RISE  # the governor's bid to block it
    if PAST in forms and not (forms != _PAST_OR_PARTICIPLE and (tag in _NO_PAST_BEHIND or is_owned)):
        # The auditor general found that; but not: the second found that was.
        is_said = tag == ADJECTIVE and after == THAT and verb is not None and verb.lemma in _SAYS_THAT
        return PARTICIPLE_BEFORE_NOUN if tag in _BEFORE_PARTICIPLE and not is_said else PAST_TENSE
    if PAST_PARTICIPLE in forms and BASE_FORM not in forms:
        return BARE_PARTICIPLE
    return _present(verb, is_noun, word, tag)


def _in_ing(word: Word) -> Class:
    """What a form in -ing is: the flooding; blamed falling demand; left, taking it."""
    if word.lower in _TEXT.describes_change and word.tag_before in _BEFORE_CHANGE and word.after in _BEHIND_LIKE_VERB:
        return PARTICIPLE_BEHIND_VERB
    if word.lower in _TEXT.nouns_in_ing and not _does(word):
        return LISTED_NOUN_IN_ING
    return NOUN_IN_ING if word.tag_before in DETERMINERS and word.after not in _TAKES_OBJECT else FORM_IN_ING


def _describes_object(word: Word, forms: str) -> bool:
    """Whether a word stands between a verb and its object, and describes it: closed roads, rejected direct talks."""
    tag, after = word.tag_before, word.after
    is_like_verb = word.lower in _LIKE_VERBS and tag in _BEFORE_LIKE_VERB and after in _BEHIND_LIKE_VERB
    is_before_noun = after in NOMINAL or after == classes.UNDECIDED_VERB  # rejected proposed cuts
    if word.lower == "alleged" and tag in _BEFORE_ALLEGED and is_before_noun:
        return True  # looking into alleged Marsk thefts
    return is_like_verb or (tag == FINITE and PAST_PARTICIPLE in forms and is_before_noun)


def _behind_many(word: Word, verb: VerbForm | None, is_noun: bool) -> Class | None:
    """What stands behind a word that may be a subject, or belong to one: several witnesses, many fled, all say."""
    forms, before = verb.forms if verb else _PAST_OR_PARTICIPLE, word.before
    if forms == THIRD_PERSON and (before in _TEXT.before_several or (before == "all" and is_noun)):
        return NOUN_BEHIND_SEVERAL
    if word.tag_before != DETERMINER or before not in _TEXT.standing_alone:
        return None
    if before == "another" and word.after == OF:
        return NOUN_BEFORE_OF  # another set of boats
    if verb is not None and forms == BASE_FORM:
        is_verb = _is_said_by_several(verb.lemma, is_noun, before, word.after)
    else:
        # Some remained wary; but: some grown men.
        is_linking = verb is not None and PAST in forms and verb.lemma in _TEXT.linking_verbs
        is_verb = word.after not in NOMINAL or is_linking
    return (BEHIND_MANY if ING_FORM not in forms else ING_BEHIND_MANY) if is_verb else None


def _past_behind_number(word: Word, forms: str, is_speech: bool) -> Class | None:
    after, is_year = word.after, word.before.isdecimal() and len(word.before) == _YEAR_DIGITS
    if BASE_FORM in forms and PAST_PARTICIPLE in forms and after == PREPOSITION and word.before != "one":
        return None if is_year else PARTICIPLE_BEHIND_NUMBER  # not: her 2016 bid for
    if is_speech and (after in OPENS_SUBJECT or after in (STOP, THAT) or (after == NAME and word.lower == "said")):
        return SAID_BEHIND_NUMBER
    is_only_past = BASE_FORM not in forms and PAST_PARTICIPLE not in forms
    # Those aged 15 to 24 rose to; the two went there; not: 40 rose bushes.
    return PAST_TENSE if is_only_past and (after in _BEHIND_RISE or after not in NOMINAL) else None


def _behind_auxiliary(forms: str, is_noun: bool) -> Class:
    if PAST_PARTICIPLE in forms:
        return PARTICIPLE_BEHIND_AUXILIARY
    if is_noun:
        return NOUN_BEHIND_AUXILIARY
    return BASE_BEHIND_AUXILIARY if BASE_FORM in forms else FINITE_BEHIND_AUXILIARY


def _present(verb: VerbForm | None, is_noun: bool, word: Word, tag: str) -> Class:
    """Whether a form of the present is a verb or the noun of the same spelling."""
    forms, before, after = verb.forms if verb else _PAST_OR_PARTICIPLE, word.before, word.after
    takes_object = after in OPENS_OBJECT
    if verb is not None and (_is_rare_noun(verb, word, tag) or (before == "whose" and is_noun)):
        return NOUN_IN_PLURAL if THIRD_PERSON in forms else NOUN_BEHIND_NOUN
    is_counted = tag == NUMBER and forms == BASE_FORM and before != "one" and verb is not None
    if (
        tag in _SUBJECTS
        or (tag == NUMBER and word.lower in _TEXT.states_of_several)
        or (is_counted and verb is not None and _is_said_by_several(verb.lemma, is_noun, before, after))
    ):
        return PRESENT_BEHIND_PRONOUN  # he says, they say, 14 remain missing, three in ten say
    # The chief says, this appears: no noun is spelt so, and the adjective is one.
    is_said = tag == NUMBER and verb is not None and verb.lemma in _CLAUSES.speech  # the mother of three says
    is_only_verb = tag == ADJECTIVE or before in ("one", "this") or is_said  # no one knows
    is_only_verb = THIRD_PERSON in forms and not is_noun and is_only_verb
    is_only_verb = is_only_verb or (tag == DASH and forms == THIRD_PERSON and not is_noun)  # Doe – the mayor – says
    if is_only_verb and tag == DASH:
        return PRESENT_OF_ONE
    if (tag in _NO_PRESENT_BEHIND and not is_only_verb) or not before or tag in BEGINS_AFTER:
        is_object = tag in _LEADS_TO_NOUN and before not in _TEXT.leads_to_verb
        is_noun = is_noun or (tag == PARTICIPLE and _is_ever_noun(verb))  # were served notices
        return NOUN_BEHIND_ARTICLE if is_noun or is_object or tag in BEFORE_NOUN else BASE_AT_BEGINNING
    if is_noun and after == OF:
        return NOUN_BEFORE_OF
    takes_clause = verb is not None and (verb.lemma in _CLAUSES.complement or verb.lemma in _CLAUSES.wishes)
    is_body = tag == NAME and word.lower in _BODIES  # the Lund trust that
    if is_noun and after == THAT and BASE_FORM in forms and (is_body or (tag == NOUN and not takes_clause)):
        return NOUN_SPELT_AS_VERB  # told in a police interview that
    is_felt = verb is not None and verb.lemma in _CLAUSES.feelings and after == THAT  # bakers in Marsk fear that
    if tag in NOUNS and forms == BASE_FORM and takes_clause and (not is_noun or is_felt or after in OPENS_SUBJECT):
        return PRESENT_THAT_TAKES_CLAUSE
    is_plural = tag in _JOINS_SUBJECTS or before.endswith("s") or before in _TEXT.plural_nouns
    agrees = THIRD_PERSON in forms or (BASE_FORM in forms and is_plural)
    if tag in NOUNS and agrees and word.adverb in _TEXT.how_often:
        return PRESENT_BEHIND_HOW_OFTEN
    is_will = verb is not None and after == TO and tag in NOUNS and _is_will(verb.lemma, before, THIRD_PERSON in forms)
    if THIRD_PERSON in forms:
        takes_object = takes_object or is_will or (after == NAME and tag in _BEFORE_NAMED_OBJECT)
        # Doe, the mayor, wants to see it; but the town's plans to build.
        takes_object = takes_object or (after == TO and takes_clause and tag in _ENDS_ASIDE)
        takes_object = takes_object or (after == NUMBER and takes_clause and tag in _ENDS_ASIDE)
        takes_object = takes_object or (after == TO and word.lower == "needs" and tag in NOUNS)
        takes_object = takes_object or (
            after == PREPOSITION and word.lower == "lies" and tag in NOUNS
        )  # the hull lies in
        may_be_verb = tag in _BEFORE_THIRD_PERSON and after not in AUXILIARIES  # layoff notices must go out
        is_joined = tag == classes.COORDINATOR and after in OPENS_SUBJECT and takes_clause  # came and wants the list
        is_written = word.lower in _CLAUSES.data or word.lower.removesuffix("s") in _CLAUSES.messages
        is_data = is_written and not takes_clause and after == classes.UNDECIDED_VERB  # Ferry records show
        is_verb = not is_noun or is_joined or (may_be_verb and (takes_object or (tag == NAME and not is_data)))
        return PRESENT_OF_ONE if is_verb else NOUN_IN_S
    is_need = word.lower == "need" and after == TO and tag in NOUNS  # the council and the police need to act
    # Documents show Doe left, residents fear Marsk will flood; but in the news show Marsk Today.
    tells = before in _TELLS or before.removesuffix("s") in _TELLS
    is_told = after == NAME or (after in _MAY_BE_SUBJECT and before.endswith("s"))  # figures show prices rose
    takes_object = takes_object or (is_told and takes_clause and tells)
    if (
        is_need
        or (is_will and is_plural)
        or (tag in _BEFORE_PLURAL_VERB and is_plural and (takes_object or not is_noun))
    ):
        return PRESENT_OF_SEVERAL
    is_person = tag == OBJECT_PRONOUN or before in _SINGLE_PEOPLE
    is_said = verb is not None and verb.lemma in _CLAUSES.speech and forms == BASE_FORM
    if is_noun and is_said and is_person and after == QUOTATION:
        return BARE_BASE  # heard a man shout “...”
    # A frying pan; but: saw the building burn.
    is_compound = tag == NOUN and before.endswith("ing") and before not in _TEXT.nouns_in_ing
    return NOUN_SPELT_AS_VERB if is_noun or is_compound else BARE_BASE


def _is_said_by_several(lemma: str, is_noun: bool, before: str, after: str) -> bool:
    """Whether several say or think what follows: some say; many fear that; three in ten believe; not: some fear."""
    if after == TO and not is_noun and before in _TEXT.standing_alone:
        return True  # some seek to leave
    if lemma not in _CLAUSES.complement and lemma not in _CLAUSES.wishes:
        return False
    return not is_noun or (before != "some" and after in _OPENS_SAID)


def _is_ever_noun(verb: VerbForm | None) -> bool:
    """Whether a verb in the third person may be a plural as well."""
    is_listed = verb is not None and verb.lemma in _INFLECTION.sometimes_nouns | _INFLECTION.nouns_in_plural
    return is_listed and verb is not None and THIRD_PERSON in verb.forms


def _is_rare_noun(verb: VerbForm, word: Word, tag: str) -> bool:
    """Whether a verb is the noun that it rarely is: the tax bill was high, an oil spill, two bills, lights are out."""
    before, after, lemma = word.before, word.after, verb.lemma
    is_listed = lemma in _INFLECTION.sometimes_nouns
    is_plural = verb.forms == THIRD_PERSON and (is_listed or lemma in _INFLECTION.nouns_in_plural)
    if tag == FINITE and verb.forms == THIRD_PERSON and word.lower in _CLAUSES.data:
        return True  # cited estimates that
    if before in _TEXT.nouns_in_ing and word.lower in _CLAUSES.statements:
        return True  # said in her opening remarks that
    if word.lower == "leave" and before in _TEXT.kinds_of_leave:
        return True  # 28 days of annual leave
    if word.lower == "states" and (before in _TEXT.nationalities or before.endswith("ern")):
        return True  # Western states that vote in May
    if word.lower in _TEXT.rises_in_business and tag == classes.NAME and after in _BEHIND_RISING:
        return True  # Marsk shares, which fell; Marsk profits rose
    if is_plural or (verb.forms == THIRD_PERSON and lemma in _INFLECTION.also_nouns):
        is_counted = (tag == NUMBER or before in _TEXT.number_words) and before != "one"
        # Bills, which the board estimates would be high.
        is_subject = after in _BEHIND_PLURAL and lemma not in _CLAUSES.complement
        return is_counted or (is_plural and (not before or is_subject))
    if not is_listed or BASE_FORM not in verb.forms or tag not in NOUNS or before in _TEXT.number_words:
        return False
    is_several = before.endswith("s") or before in _TEXT.plural_nouns
    is_clause = after in OPENS_OBJECT or (after in (TO, THAT) and lemma in _CLAUSES.complement | _CLAUSES.wishes)
    return after in _BEHIND_PLURAL or not (is_several or is_clause)


def _is_will(lemma: str, before: str, is_one: bool) -> bool:
    """Whether a verb before “to” says what somebody means to do: refuses to pay; drivers vote to strike.

    A pledge, or a vote, is a noun as well, and needs somebody who makes it; “council plans to” may be either.
    """
    if lemma in _CLAUSES.wills:
        return True
    ones = {before, before.removesuffix("s")}
    is_somebody = not _TELLS.isdisjoint(ones) or not ones.isdisjoint(_MAKERS)
    return is_somebody and lemma in (_CLAUSES.promised_to if is_one else _CLAUSES.promised_to | _CLAUSES.votes)


SHORT_IS = Class(
    "short is or has",
    "’s after a pronoun is short for “is” or “has”.",
    "It's wet in Marsk.",
    "Doe's coat is wet.",
    tag=AUXILIARY,
)
OWNS = Class(
    "possessive ending",
    "’s after a name or a noun shows who has something.",
    "Doe's coat is wet.",
    "It's wet in Marsk.",
    tag=GENITIVE,
)
HER_OWN = Class(
    "her before what she has",
    "“Her” before a noun says whose it is.",
    "They saw her boat.",
    "They saw her.",
    tag=POSSESSIVE,
)
HER = Class(
    "her alone",
    "“Her” without a noun after it is an object.",
    "They saw her.",
    "They saw her boat.",
    tag=OBJECT_PRONOUN,
)
LATE_ON = Class(
    "adjective that tells when",
    "“Late” and “early” between a noun and a day, like “next” before “to”, belong to the verb.",
    "They told Doe late on Monday.",
    "They told the late Doe on Monday.",
    tag=ADVERB,
)
WHAT_OPENS = Class(
    "what before a clause",
    "“What” before a subject or a verb opens a clause.",
    "They know what Doe needs.",
    "They know what road leads there.",
    tag=SUBORDINATOR,
)
WHAT_ASKS = Class(
    "what before a noun",
    "“What” before a noun belongs to it.",
    "They know what road leads there.",
    "They know what Doe needs.",
    tag=DETERMINER,
)
ONE_COUNTS = Class(
    "one as a number",
    "“One” before a noun or “of” is a number.",
    "They saw one boat.",
    "They saw one.",
    tag=NUMBER,
)
ONE_STANDS = Class(
    "one for somebody",
    "“One” without a noun after it stands for somebody.",
    "They saw one.",
    "They saw one boat.",
    tag=SUBJECT_PRONOUN,
)
BEING_HELPS = Class(
    "being, having after an auxiliary",
    "“Being”, “having” or “doing” after an auxiliary helps a verb.",
    "The road is being mended.",
    "They left, being late.",
    tag=AUXILIARY,
)
BEING_LINKS = Class(
    "being, having alone",
    "“Being”, “having” or “doing” opens a clause of its own where no auxiliary stands before it.",
    "They left, having no boat.",
    "The road is being mended.",
    tag=GERUND,
)
UNKNOWN_GERUND = Class(
    "unknown word in -ing",
    "An unknown word in -ing with an object after it is a verb.",
    "They left after snorkelling the reef.",
    "They left after the snorkelling.",
    tag=GERUND,
)
THAT_POINTS = Class(
    "that before a noun",
    "“That” points to the noun after it where no clause can open.",
    "They saw that boat.",
    "They know that it sank.",
    tag=DETERMINER,
)
THAT_OPENS = Class(
    "that before a clause",
    "“That” opens a clause.",
    "They know that it sank.",
    "They saw that boat.",
    tag=THAT,
)
BEHIND_MANY = Class(
    "verb after many, some or all",
    "“Many”, “some” or “all” can be a subject, and a verb stand after it.",
    "Many fled.",
    "Many boats are wet.",
    tag=FINITE,
)
NOUN_BEHIND_SEVERAL = Class(
    "noun after several, many or some",
    "A word in -s after “several”, “many” or “some” is a noun in the plural; one of them alone has no such verb.",
    "Several witnesses fled.",
    "One of them witnesses it.",
    tag=NOUN,
)
ING_BEHIND_MANY = Class(
    "form in -ing after many, some or all",
    "“Many”, “some” or “all” can be a subject, and a form in -ing stand after it.",
    "They met many sleeping on the pier.",
    "They met many men on the pier.",
    tag=GERUND,
)
LISTED_NOUN_IN_ING = Class(
    "listed noun in -ing",
    "Meeting, building and the like are nouns.",
    "They met in a building.",
    "They met while rowing.",
    tag=NOUN,
)
NOUN_IN_ING = Class(
    "noun in -ing after an article",
    "A form in -ing after an article is a noun where no object follows.",
    "The sailing was slow.",
    "They saw Doe sailing.",
    tag=NOUN,
)
FORM_IN_ING = Class(
    "form in -ing",
    "Any other form in -ing is that of a verb.",
    "They saw Doe leaving.",
    "They saw Doe leave.",
    tag=GERUND,
)
BASE_BEHIND_TO = Class(
    "verb after to, would or did",
    "After “to”, “would” or “did” a verb has its base form.",
    "They want to leave.",
    "They are on leave.",
    tag=BASE,
)
PARTICIPLE_BEHIND_QUOTATION = Class(
    "participle after a quotation",
    "A participle between a quotation and a noun describes who speaks.",
    "“We are ready to pay for it,” retired baker Doe said.",
    "“We are ready to pay for it,” Doe said.",
    tag=PARTICIPLE,
)
PARTICIPLE_BEHIND_VERB = Class(
    "participle after a verb",
    "A participle, or an adjective spelled like a verb, between a verb and a noun describes the object.",
    "They saw closed roads.",
    "They saw that roads closed.",
    tag=PARTICIPLE,
)
PARTICIPLE_BEHIND_AUXILIARY = Class(
    "participle after an auxiliary",
    "After “has” or “was” a form in -ed or the like is a participle.",
    "The road was closed.",
    "The road closed.",
    tag=PARTICIPLE,
)
NOUN_BEHIND_AUXILIARY = Class(
    "noun after an auxiliary",
    "After “has” or “was” a spelling of a verb that can be a noun is one.",
    "There was fear on the pier.",
    "They fear it on the pier.",
    tag=NOUN,
)
BASE_BEHIND_AUXILIARY = Class(
    "base form after an auxiliary",
    "After an auxiliary any other verb has its base form.",
    "What they have is allow it.",
    "They allow it.",
    tag=BASE,
)
FINITE_BEHIND_AUXILIARY = Class(
    "third person after an auxiliary",
    "A verb in -s after an auxiliary opens the next clause.",
    "What it is seems plain.",
    "It seems plain.",
    tag=FINITE,
)
SAID_BEHIND_NUMBER = Class(
    "verb of saying after a number",
    "A verb of saying stands after a number that counts who says it.",
    "Two in three said they are ready.",
    "They said two in three are ready.",
    tag=FINITE,
)
PARTICIPLE_BEFORE_NOUN = Class(
    "participle in a noun phrase",
    "A form in -ed after an article, a preposition or a number describes a noun.",
    "They saw the flooded road.",
    "The road flooded.",
    tag=PARTICIPLE,
)
PARTICIPLE_BEHIND_NUMBER = Class(
    "participle after a number",
    "“Set”, “cut” and the like are no plurals, and so participles after a number.",
    "They broke the limit of 40 set by Doe.",
    "They won one set in Marsk.",
    tag=PARTICIPLE,
)
PAST_TENSE = Class(
    "past tense",
    "Any other form in -ed or the like is a past tense.",
    "The road flooded.",
    "They see the flooded road.",
    tag=FINITE,
)
BARE_PARTICIPLE = Class(
    "participle without an auxiliary",
    "A form that can only be a participle is one without an auxiliary, too.",
    "They use the road taken by Doe.",
    "They use the road of Doe.",
    tag=PARTICIPLE,
)
PRESENT_BEHIND_PRONOUN = Class(
    "present after a pronoun",
    "A verb after “they”, “who” or the like is in the present.",
    "They allow it.",
    "To allow it is late.",
    tag=FINITE,
)
NOUN_BEHIND_ARTICLE = Class(
    "noun after an article or a preposition",
    "A spelling of a verb is a noun after an article, a preposition or where a sentence begins.",
    "They met in the fall.",
    "They fall.",
    tag=NOUN,
)
BASE_AT_BEGINNING = Class(
    "verb where a sentence begins",
    "A verb that cannot be a noun is an order where a sentence begins.",
    "Allow it now.",
    "They allow it now.",
    tag=BASE,
)
NOUN_LIKE_PAST = Class(
    "noun spelt like a past tense",
    "“Cost” and the like behind a noun or a participle are nouns before “of” and forms of “be” or “have”.",
    "The yearly mill cost is high.",
    "The mill cost them much.",
    tag=NOUN,
)
NOUN_BEFORE_OF = Class(
    "noun before of",
    "A spelling of a verb that can be a noun is one before “of”.",
    "They heard Doe claim of harm.",
    "They claim harm.",
    tag=NOUN,
)
PRESENT_THAT_TAKES_CLAUSE = Class(
    "verb that a clause follows",
    "A verb of saying or wishing after a noun is in the present.",
    "Voters in the town say they are ready.",
    "Voters in the town are ready.",
    tag=FINITE,
)
PRESENT_OF_ONE = Class(
    "present of one",
    "A verb in -s with a subject before it, or that cannot be a noun, is in the present.",
    "The road allows it.",
    "The roads are closed.",
    tag=FINITE,
)
NOUN_IN_S = Class(
    "plural of a noun",
    "A spelling in -s that can be a noun is one where neither object nor name shows a verb.",
    "Bread prices and rent claims are up.",
    "Doe claims the boat.",
    tag=NOUN,
)
NOUN_BEHIND_NOUN = Class(
    "noun behind a noun that it goes with",
    "“Spill”, “light” and the like are nouns behind another, where no object follows.",
    "The oil spill is old.",
    "The guards spill the oil.",
    tag=NOUN,
)
NOUN_IN_PLURAL = Class(
    "plural that is spelt as a verb",
    "“Lights”, “bills” and the like are nouns behind a number, before a verb or where a sentence begins.",
    "Street lights are out.",
    "The baker lights the stove.",
    tag=NOUN,
)
PRESENT_OF_SEVERAL = Class(
    "present of several",
    "A verb after a plural, or after subjects that are joined, is in the present.",
    "The roads allow it.",
    "They saw roads there.",
    tag=FINITE,
)
PRESENT_BEHIND_HOW_OFTEN = Class(
    "present behind how often",
    "A verb between a noun and “rarely”, “often” and the like is none of the nouns that are spelt like it.",
    "The trains rarely stop in Marsk.",
    "The trains make a stop in Marsk.",
    tag=FINITE,
)
NOUN_SPELT_AS_VERB = Class(
    "noun spelt as a verb",
    "Any other spelling of a verb that can be a noun is one.",
    "The bread claim is old.",
    "They claim it.",
    tag=NOUN,
)
BARE_BASE = Class(
    "verb without a subject",
    "Any other verb has its base form.",
    "They let the road become wet.",
    "They left the road wet.",
    tag=BASE,
)
