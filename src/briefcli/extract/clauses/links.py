"""From a verb that has no subject of its own to the one that it goes on from."""

from briefcli.extract.clauses import agreement
from briefcli.extract.clauses.cues import is_cue, is_speech, is_statement, is_there, opens_clause
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARIES,
    BASE_FORM,
    CLAUSE,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    FINITE,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OPENING,
    PARTS_STATEMENTS,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_FIGURES = lexicon.figures()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_CANNOT_CHARGE = _FIGURES.found_well | {"dead", "missing"}
"""How those are who charge nobody, or are not said to: were safe, are missing."""
_REMARKS = ("comments", "remarks")
_OF_AMOUNTS = _FIGURES.money.union(_FIGURES.measures, _PEOPLE.shares)
_HAVE = ("has", "have")
_NOW = frozenset({*_HAVE}).union(lexicon.draft().nowadays_is)
_FEWEST_WORDS_OF_PERFECT = 2
"""Words of a verb with “had” or a modal."""
_IF_CLAUSE = letters("SUBORDINATOR NP VP")
_NP_IN_NP = letters("NP PREPOSITION NP")
_OPENS_RELATIVE = (THAT, RELATIVE)
_ON_TO_DO = letters("PREPOSITION INFINITIVE")
_COMMA_AND = letters("COMMA COORDINATOR")
_VP_NP = letters("VP NP")
_BEFORE_WORDS = (letters("COMMA QUOTATION"), letters("COLON QUOTATION"))


def is_behind_question(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether a verb before a colon goes on behind an indirect question: did not tell if it was so, and said: "..."."""
    shape = phrases.shape
    if subject < 2 or not _opens_question(phrases, subject - 1):
        return False
    done = shape.find(VP, subject, joined)
    if done > 0 and phrases.is_passive(done) and phrases.lemma(joined) == "accuse":
        return True  # said they knew how the town was run and accused
    has_content = shape[joined + 1 : joined + 2] == THAT or shape[joined + 1 : joined + 3] in (CLAUSE, *_BEFORE_WORDS)
    has_content = has_content or (shape[joined + 1 : joined + 2] == VP and is_there(phrases, joined + 1))
    may_say = is_speech(phrases, joined) or phrases.lemma(joined) in _CLAUSES.complement
    return has_content and may_say and _is_told(phrases, joined)


def asking(phrases: Phrases, subject: int) -> int | None:
    """The verb whose indirect question a subject begins, right behind a comma: , asked how many were left,.

    So is one behind “on” or “about”: , pressed on whether it was late,.
    """
    if subject < 1 or not _opens_question(phrases, subject - 1):
        return None
    verb = verb_before(phrases, subject)
    if verb is None or phrases.shape[verb - 1 : verb] not in ("", COMMA):
        return None
    is_next = phrases.shape[verb + 1 : subject - 1] in ("", PREPOSITION)
    return verb if is_next and phrases.words(verb)[-1].lower in _SPEECH.asked_in_front else None


def _opens_question(phrases: Phrases, opener: int) -> bool:
    """Whether an indirect question begins at a chunk: asked whether; refused to say who; not: the man whom."""
    if phrases.shape[opener] == RELATIVE:
        return phrases.shape[opener - 1] in VERBAL + PREPOSITION
    return phrases.shape[opener] == SUBORDINATOR and phrases.words(opener)[0].lower in _CLAUSES.asking


def _is_told(phrases: Phrases, joined: int) -> bool:
    """Whether a verb of saying is in the past, as what a report tells: and said; not: why banks warn and say."""
    known = _VERBS.get(phrases.words(joined)[-1].lower)
    return known is not None and PAST in known.forms


def is_habit(phrases: Phrases, joined: int, done: int, subject: int) -> bool:
    """Whether a verb of now goes on from another of now, past what was done: tells how he won her and says: "..."."""
    outer = verb_before(phrases, subject)
    if outer is None or subject == 0 or phrases.shape[subject - 1] != SUBORDINATOR or phrases.shape[done] != VP:
        return False
    first, last, between = (_VERBS.get(phrases.words(verb)[0].lower) for verb in (outer, joined, done))
    is_now = all(known is not None and known.forms == THIRD_PERSON for known in (first, last))
    return is_now and between is not None and PAST in between.forms and BASE_FORM not in between.forms


def may_share_modal(phrases: Phrases, joined: int) -> bool:
    """Whether a base form may go on from a modal or an infinitive: said the board could sue Doe and warn the mayor."""
    before = verb_before(phrases, joined)
    is_base = agreement.is_of_many(phrases, joined) and phrases.words(joined)[0].tag not in AUXILIARIES
    if before is None or not is_base:
        return False
    first = phrases.words(before)[0]
    is_modal = first.tag == MODAL or first.lower in _TEXT.forms_of_do
    return phrases.shape[before] == INFINITIVE or is_modal


def beyond_other_number(phrases: Phrases, subject: int, joined: int) -> int | None:
    """The verb from which a joined one goes on whose number is not that of the subject beside it, or whose time.

    Strategists fear that Doe is late and warn; the clerk met men who left and say.
    """
    shape = phrases.shape
    is_relative = subject > 0 and shape[subject] in _OPENS_RELATIVE and shape[subject - 1] == NP
    noun = subject - 1 if is_relative else subject
    says = is_speech(phrases, joined) or phrases.lemma(joined) in _CLAUSES.complement
    if shape[joined] != VP or shape[noun] != NP or not says or may_share_modal(phrases, joined):
        return None
    own = shape.find(VP, subject, joined)
    is_other = own > 0 and agreement.have_other_numbers(phrases, own, joined)
    is_other = is_other or not agreement.can_be_subject(phrases, noun, joined)
    if not is_other and not (is_relative and _is_now_again(phrases, subject, joined)):
        return None
    return verb_before(phrases, subject)


def _is_now_again(phrases: Phrases, relative: int, joined: int) -> bool:
    """Whether a verb returns to the present behind a clause of the past: thank the crews who came and say they left."""
    outer, inner = verb_before(phrases, relative), phrases.shape.find(VP, relative, joined)
    if outer is None or inner < 0 or not (is_cue(phrases, outer) and is_speech(phrases, joined)):
        return False
    if not (agreement.is_of_many(phrases, joined) or agreement.is_of_one(phrases, joined)):
        return False
    known = _VERBS.get(phrases.words(inner)[-1].lower)
    is_past = len(phrases.words(inner)) == 1 and known is not None and PAST in known.forms
    is_past = is_past and known is not None and BASE_FORM not in known.forms
    return is_past and (agreement.is_of_many(phrases, outer) or agreement.is_of_one(phrases, outer))


def goes_on_from(phrases: Phrases, joined: int, sayer: int, parted: bool, subject: int) -> bool:
    """Whether a joined verb goes on from a verb of saying, not from its content.

    After a comma any cue does so: Doe said the mayor lied, and accused him. Without one the verb must be the same,
    Doe says the town will help but says it is hard, or an amount would say it: Doe said 2 crowns were few and asked.
    """
    is_plain = phrases.shape[joined] == VP and len(phrases.words(joined)) == 1
    subject = _things_of_share(phrases, subject)
    if is_plain and is_charge(phrases, joined, subject):
        return True
    if not is_cue(phrases, joined) and not _goes_on_to_say(phrases, joined):
        return is_plain and parted and _is_past_again(phrases, joined, sayer, parted=True)
    if not is_plain:
        return _is_same_tense(phrases, joined, sayer)
    if _is_past_again(phrases, joined, sayer) or _is_comment(phrases, joined) or _is_told_now(phrases, joined, sayer):
        return True
    return (
        parted
        or _is_it(phrases, subject)
        or _is_of_many(phrases, joined, subject)
        or phrases.lemma(joined) == phrases.lemma(sayer)
        or (phrases.lemma(sayer) == "deny" and is_speech(phrases, joined) and opens_clause(phrases, joined))
        or is_amount(phrases, subject)
        or _is_of_subject(phrases, joined, subject)
        or _is_own_condition(phrases, joined, subject)
        or _is_done_to_own(phrases, joined, subject)
        or _is_called_in_marks(phrases, joined, subject)
        or _is_appeal_over(phrases, joined, subject)
        or _is_state_of_thing(phrases, joined, subject)
        or _is_defended(phrases, joined, subject)
        or _is_done_to(phrases, subject)
    )


def _things_of_share(phrases: Phrases, noun: int) -> int:
    """The noun phrase of what so many are of, where a share has one: one in ten trains; not: one in ten, the trains."""
    is_share = phrases.shape[noun : noun + 3] == _NP_IN_NP and phrases.words(noun + 1)[0].lower == "in"
    first, second = (phrases.words(noun)[0], phrases.words(noun + 2)) if is_share else (None, ())
    is_number = first is not None and (first.lower == "one" or first.lower in _TEXT.number_words) and len(second) > 1
    return noun + 2 if is_number and (second[0].tag == NUMBER or second[0].lower in _TEXT.number_words) else noun


def _goes_on_to_say(phrases: Phrases, joined: int) -> bool:
    """Whether a verb leads on to one of saying: joked that it rained, but went on to say."""
    is_on = phrases.shape.startswith(_ON_TO_DO, joined + 1) and phrases.words(joined + 1)[0].lower == "on"
    return phrases.lemma(joined) == "go" and is_on and is_speech(phrases, joined + 2)


def _is_of_many(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether a verb of one person cannot have a subject that is many: says the hosts are good but believes."""
    if phrases.shape[subject] != NP or len(phrases.words(subject)) == 1:
        return False
    known, behind = _VERBS.get(phrases.words(joined)[0].lower), phrases.chunks[subject].last
    is_one = known is not None and known.forms == THIRD_PERSON
    verb = phrases.tokens[behind : behind + 1]
    return is_one and bool(verb) and verb[0].lower in _CLAUSES.plural_auxiliaries


def is_in_relative(phrases: Phrases, noun: int) -> bool:
    """Whether a noun is the subject of a clause on an object: gave back a car that the board had lent him, and said."""
    before = noun - 2
    if before < 1 or phrases.shape[noun] != NP or phrases.shape[noun - 1] not in _OPENS_RELATIVE:
        return False
    verb = before - 1
    is_object = phrases.shape[before] == NP and phrases.shape[verb] == VP
    is_saying = is_speech(phrases, verb) or phrases.lemma(verb) in _CLAUSES.complement | _CLAUSES.with_hearer
    return is_object and not is_saying and not _may_have_content(phrases.head(before).lower)


def _is_done_to(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is the object of a form in -ing that is the subject: said blaming unions was unfair and."""
    return noun > 1 and phrases.shape[noun - 1] == ING and phrases.shape[noun - 2] in (VP, THAT)


def _is_of_subject(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether a verb is done to the only one before it, who does not do it: said the board was slow and urged it to.

    Or is to be: said the board was slow and promised to sue it.
    """
    shape = phrases.shape
    done_to = joined + 1 + (shape[joined + 1 : joined + 2] in (INFINITIVE, PREPOSITION))  # and called on him to go
    if shape[subject] != NP or shape[done_to : done_to + 1] != NP:
        return False
    others = [phrases.words(noun)[0] for noun in range(subject + 1, joined) if shape[noun] == NP]
    if any(word.tag in (NAME, OBJECT_PRONOUN) or word.tag in DETERMINERS for word in others):
        return False
    words = phrases.words(done_to)
    is_thing = _is_thing(phrases, subject)
    is_pronoun = is_thing if words[0].lower == "it" else words[0].tag == OBJECT_PRONOUN
    return len(words) == 1 and is_pronoun and words[0].lower not in _CLAUSES.selves


def _is_own_condition(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether what no body can be is the condition of a deed: said the board had failed and vowed to act if she won."""
    condition = phrases.shape.find(_IF_CLAUSE, joined)
    if phrases.shape[joined + 1 : joined + 2] != INFINITIVE or condition < 0 or not _is_thing(phrases, subject):
        return False
    is_near = not any(mark in PARTS_STATEMENTS for mark in phrases.shape[joined:condition])
    return is_near and phrases.words(condition + 1)[0].lower in _PEOPLE.pronouns_of_persons


def _is_done_to_own(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether something is done to those for whom the speaker speaks: said its members were owed pay and called for."""
    between = phrases.shape.find(VP, subject, joined)
    is_own = phrases.shape[subject] == NP and phrases.words(subject)[0].tag == POSSESSIVE
    is_own = is_own and phrases.head(subject).lower not in _PEOPLE.kin  # his son was beaten and called for help
    return is_own and between > 0 and phrases.is_passive(between) and _is_told(phrases, joined)


def _is_it(phrases: Phrases, noun: int) -> bool:
    """Whether a subject is "it", which only stands for the speaker, or for nobody: said it was late and asked."""
    return phrases.shape[noun] == NP and phrases.words(noun)[0].lower == "it"


def _is_thing(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase in small letters is nobody, or a body: the pier, the board."""
    is_noun = phrases.shape[noun] == NP and phrases.head(noun).tag == NOUN
    return is_noun and not _is_person(phrases.head(noun).lower)


def _is_appeal_over(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether the public is asked something over somebody sought or found: said a man was sought and urged anyone.

    Those who hold a post ask themselves: said the mayor was there and urged people.
    """
    between, whom = phrases.shape.find(VP, subject, joined), joined + 1
    whom += phrases.shape[whom : whom + 1] == PREPOSITION  # appealed to the public
    if between < 0 or phrases.shape[subject] != NP or phrases.shape[whom : whom + 1] != NP:
        return False
    head = phrases.head(subject)
    is_plain = head.lower in _FIGURES.people_of_an_age or phrases.words(subject)[0].lower in _TEXT.before_one
    is_of_post = head.tag == NOUN and (head.lower in _PEOPLE.roles or head.lower in _PEOPLE.bodies) and not is_plain
    is_state = head.tag == NOUN and phrases.words(between)[0].lower in _TEXT.forms_of_be
    is_suffered = is_state or phrases.is_passive(between)
    return is_suffered and not is_of_post and phrases.head(whom).lower in _POSITIONS.the_public


def _is_called_in_marks(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether somebody calls a thing by quoted words, having said how a body is: said banks were poor and called."""
    shape, head = phrases.shape, phrases.head(subject)
    between = shape.rfind(VP, subject, joined)
    is_body = shape[subject] == NP and head.tag == NOUN and not _is_person(head.lower)
    is_state = between > 0 and phrases.lemma(between) == "be"
    if not (is_body and is_state and phrases.lemma(joined) in _CLAUSES.calling_verbs):
        return False
    behind = range(joined + 1, min(joined + 4, len(shape)))
    return any(word.tag == QUOTATION for chunk in behind for word in phrases.words(chunk))


def _is_person(noun: str) -> bool:
    """Whether a noun in small letters is one for a person or for people."""
    one = noun.removesuffix("s")
    lists = (_PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.kin, _PEOPLE.callings)
    return any(noun in known or one in known for known in lists)


def _is_same_tense(phrases: Phrases, joined: int, sayer: int) -> bool:
    """Whether two verbs are in the perfect, and what is said between is not: have said he is old and have asked."""
    first, second = phrases.words(sayer), phrases.words(joined)
    if phrases.shape[joined] != VP or min(len(first), len(second)) < 2 or first[0].lower != second[0].lower:
        return False
    between = phrases.shape.find(VP, sayer + 1, joined)
    return first[0].lower in _HAVE and between > 0 and phrases.words(between)[0].lower not in _HAVE


def _is_past_again(phrases: Phrases, joined: int, sayer: int, *, parted: bool = False) -> bool:
    """Whether a verb returns to the time of saying: said the board would pay and warned, had paid but warned that.

    `parted` says that a comma stands before it: said the board had paid, and left.
    """
    between = phrases.shape.find(VP, sayer + 1, joined)
    known, said = (_VERBS.get(phrases.words(verb)[-1].lower) for verb in (joined, sayer))
    if between < 0 or known is None or said is None or PAST not in known.forms or BASE_FORM in known.forms:
        return False
    first = phrases.words(between)[0]
    if PAST not in said.forms:
        return first.tag == MODAL  # hopes the board will pay and warned
    if _is_present(first) or is_demanded(phrases, between):
        return is_cue(phrases, joined)  # said the bill is sound and urged; asked that it be dropped and warned
    if first.tag == MODAL:
        return True
    if len(phrases.words(between)) < _FEWEST_WORDS_OF_PERFECT:
        return False
    if first.lower == "had" and (parted or opens_clause(phrases, joined) or phrases.is_passive(between)):
        return True  # denied that the board had paid and said it would; said staff had been held and called for
    return first.lower == "had" and _is_behind_but(phrases, joined)


def is_demanded(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has a form without a past: be shut, leave; not: put, have left."""
    words = phrases.words(verb)
    known = _VERBS.get(words[0].lower) if len(words) == 1 else None
    return words[0].lower == "be" or (known is not None and BASE_FORM in known.forms and PAST not in known.forms)


def _is_behind_but(phrases: Phrases, verb: int) -> bool:
    return phrases.shape[verb - 1] == COORDINATOR and phrases.words(verb - 1)[0].lower == "but"


def _opens_content(phrases: Phrases, chunk: int) -> bool:
    """Whether a clause with "that" begins at a chunk, which may look like that of a noun: warned that staff would."""
    if phrases.shape[chunk : chunk + 1] == THAT:
        return True
    return phrases.shape[chunk : chunk + 2] == NP + VP and phrases.words(chunk)[0].lower == "that"


def _is_present(word: Token) -> bool:
    """Whether a finite verb begins with a form of the present only: is, has, takes."""
    known = _VERBS.get(word.lower)
    return word.lower in _NOW or (known is not None and known.forms == THIRD_PERSON)


def _is_comment(phrases: Phrases, joined: int) -> bool:
    """Whether a verb hands over what somebody thinks of the matter: said the board paid and noted that it was late."""
    between = phrases.shape.rfind(VP, 0, joined)
    if phrases.shape[joined + 1 : joined + 2] == SUBORDINATOR and between > 0:  # noted they were retired and asked if
        asks = phrases.words(joined + 1)[0].lower in _CLAUSES.asking and phrases.lemma(joined) in _CLAUSES.asks
        return asks and (phrases.lemma(between) == "be" or phrases.is_passive(between))
    if not _opens_content(phrases, joined + 1):
        return False
    is_state = between > 0 and phrases.lemma(between) == "be" and len(phrases.words(between)) == 1
    return phrases.lemma(joined) in _CLAUSES.comments or is_state  # said they were ill and demanded that


def _is_told_now(phrases: Phrases, joined: int, sayer: int) -> bool:
    """Whether a verb tells of today what lies between in the past: claimed the man struck him and says it hurt."""
    between = phrases.shape.find(VP, sayer + 1, joined)
    known = _VERBS.get(phrases.words(joined)[-1].lower)
    first = _VERBS.get(phrases.words(between)[0].lower) if between > 0 else None
    is_now = known is not None and THIRD_PERSON in known.forms
    return is_now and first is not None and PAST in first.forms and BASE_FORM not in first.forms


def is_amount(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is so much of something, and nobody: 40 metres, 40 million crowns, 3 per cent, 12."""
    if phrases.shape[noun] != NP:
        return False
    words, head = phrases.words(noun), phrases.head(noun)
    first = next((word for word in words if word.tag not in DETERMINERS), head)
    return first.tag == NUMBER and (head.tag == NUMBER or head.lower in _OF_AMOUNTS)


def _is_state_of_thing(phrases: Phrases, joined: int, noun: int) -> bool:
    """Whether a thing only is so, or does nothing to anybody: said the pier was old, or fell, and asked for money.

    What is written or said goes on with "and" itself: said the report was long and warned; not: but warned. Remarks do
    nothing: said the remarks were rude and demanded an apology.
    """
    verb, head = phrases.shape.find(VP, noun, joined), phrases.head(noun)
    has_object = phrases.shape[verb + 1 : verb + 2] == NP and phrases.lemma(verb) != "be"
    if verb < 0 or has_object or phrases.shape[noun] != NP or head.tag != NOUN:
        return False
    word = head.lower.removesuffix("s")
    lists = (_PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.kin, _PEOPLE.callings)
    written = (
        () if _is_behind_but(phrases, joined) or head.lower in _REMARKS else (_CLAUSES.documents, _CLAUSES.statements)
    )
    return not any(word in known or head.lower in known for known in (*lists, _PEOPLE.unnamed, *written))


def _is_defended(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether somebody says only that another is without guilt, and goes on: insisted Roe was innocent and vowed."""
    verb = phrases.shape.find(VP, subject, joined)
    if verb < 0 or phrases.lemma(verb) != "be" or phrases.shape[subject] != NP:
        return False
    between = range(phrases.chunks[verb].last, phrases.chunks[joined].first)
    return any(phrases.tokens[index].lower in _POSITIONS.innocent for index in between)


def is_charge(phrases: Phrases, joined: int, subject: int) -> bool:
    """Whether whoever defends a group charges others: said guards had acted well, or were safe, and accused the mayor.

    Those who have done something to somebody may charge others themselves: said guards had held Roe and accused Doe.
    """
    shape = phrases.shape
    verb, whom = shape.find(VP, subject, joined), joined + 1
    if verb < 0 or shape[subject] != NP or shape[whom : whom + 1] != NP or phrases.head(subject).tag != NOUN:
        return False
    is_other = phrases.head(whom).tag != OBJECT_PRONOUN and phrases.words(whom)[0].tag != POSSESSIVE
    if not is_other or phrases.lemma(joined) not in _CLAUSES.charges_others or not _is_told(phrases, joined):
        return False
    words = phrases.words(verb)
    between = range(phrases.chunks[verb].first, phrases.chunks[joined].first)
    if words[0].lower in _TEXT.forms_of_be:
        is_safe = any(phrases.tokens[index].lower in _CANNOT_CHARGE for index in between)
        return is_safe or (len(words) == 1 and _is_behind_but(phrases, joined))
    others = [phrases.head(noun) for noun in range(verb + 1, joined) if shape[noun] == NP]
    is_alone = not any(
        noun.tag in (NAME, OBJECT_PRONOUN) or _is_person(noun.lower) or noun.lower in _PEOPLE.bodies for noun in others
    )
    is_conduct = phrases.lemma(verb) in _CLAUSES.conducts_oneself
    is_conduct = is_conduct or any(noun.lower in _CLAUSES.good_conduct for noun in others)
    is_conduct = words[0].lower == "had" and is_conduct
    return is_alone and is_conduct and VP not in shape[verb + 1 : joined]


def verb_of_saying(phrases: Phrases, noun: int) -> int | None:
    """The verb of saying whose content begins with a subject: "said" for the critics of "said the critics lied"."""
    shape = phrases.shape
    before = noun - 1 - _is_done_to(phrases, noun)
    if noun > 1 and shape[before] == THAT:
        told = phrases.head(before - 1).lower.removesuffix("s") if shape[before - 1] == NP else ""
        before -= 2 if shape[before - 1] == NP else 1
        if told in _CLAUSES.statements and before > 0 and shape[before] == VP:
            return before  # had got assurances that it would open, and called
    elif noun > 2 and shape[before] == NP and _may_have_content(phrases.head(before).lower):
        before -= 2 if shape[before - 1] == PREPOSITION else 1  # shot down reports the club would sell
        return before if shape[before] == VP else None
    elif before > 0 and shape[before] == NP and shape[before - 1] == VP:
        before -= phrases.lemma(before - 1) in _CLAUSES.with_hearer  # told the court the critics lied
    if before > 1 and shape[before] == COMMA:
        opener = shape.rfind(SUBORDINATOR, 0, before)
        before = opener - 1 - (opener > 1 and shape[opener - 1] == COMMA)
        before -= before > 0 and shape[before] == THAT  # said that if it rained, the critics lied
        if opener < 1 or VP not in shape[opener:noun]:
            return None
    is_sayer = is_speech(phrases, before) or phrases.lemma(before) in _CLAUSES.complement  # thinks the critics lied
    return before if before > 0 and shape[before] == VP and is_sayer else None


def saying_over(phrases: Phrases, noun: int, joined: int) -> int | None:
    """The verb of saying around a side clause, from which a cue goes on: said it sank while she slept and urged."""
    shape, opener = phrases.shape, noun - 1
    word = phrases.words(opener)[0].lower if opener > 1 else ""
    opens = shape[opener] == SUBORDINATOR and word not in _CLAUSES.asking
    # Said it was a road the board wanted to take, but added: “...”; bought a house the guild left, and added: “...”.
    is_contact = shape[opener - 1 : noun] == _VP_NP and shape[joined + 1 : joined + 3] in _BEFORE_WORDS
    opens = opens or is_contact
    if not word or not (opens or (shape[opener] == PREPOSITION and word in _CLAUSES.clause_openers)):
        return None
    content = verb_before(phrases, opener)
    if content is None or shape[content] != VP or shape[joined] != VP or not is_cue(phrases, joined):
        return None
    inner = content - 1
    while inner > 1 and shape[inner] != NP:
        inner -= 1
    sayer = verb_of_saying(phrases, inner)
    if sayer is None:
        return content if is_contact and not is_cue(phrases, content) else None
    return sayer if len(phrases.words(joined)) == 1 or _is_perfect_again(phrases, joined, sayer) else None


def _is_perfect_again(phrases: Phrases, joined: int, sayer: int) -> bool:
    """Whether a verb returns to the perfect of the saying: has ruled that Roe lied when he left, and has ordered."""
    first, last = (phrases.words(verb)[0].lower for verb in (sayer, joined))
    between = (phrases.words(here)[0].lower for here in range(sayer + 1, joined) if phrases.shape[here] == VP)
    is_now = first == last or (last == "has" and first not in _HAVE and _is_present(phrases.words(sayer)[0]))
    is_same = is_now and last in _HAVE and phrases.shape[sayer:joined].endswith(_COMMA_AND)
    return is_same and not any(word in _HAVE for word in between)


def seeing(phrases: Phrases, participle: int, noun: int, joined: int) -> int | None:
    """The verb whose object does what a form in -ing tells, before its subject says more: saw Roe leaving and said.

    So where a preposition stands between them: wrote to Roe seeking help and said.
    """
    verb = noun - 2 if phrases.shape[noun - 1 : noun] == PREPOSITION else noun - 1
    is_object = noun == participle - 1 and verb >= 0 and phrases.shape[verb] == VP
    is_told = phrases.shape[participle] == ING and phrases.shape[joined] == VP and is_cue(phrases, joined)
    return verb if is_object and is_told else None


def judging(phrases: Phrases, relative: int, joined: int) -> int | None:
    """The verb that judges whom a relative clause is about, before its subject says more: slammed Roe who, and said."""
    before = verb_before(phrases, relative)
    if before is not None and phrases.shape[before] == VP and _is_past_of_had(phrases, relative, joined):
        return before
    if before is None or relative < before + 1 or phrases.shape[before] != VP or not is_speech(phrases, joined):
        return None
    has_content = opens_clause(phrases, joined) or phrases.shape[joined + 1 : joined + 3] in _BEFORE_WORDS
    is_object = phrases.shape[before + 1 : relative] == NP or _is_called_somebody(phrases, before, relative)
    is_judge = is_cue(phrases, before) and not is_speech(phrases, before) and not phrases.is_passive(before)
    goes_on = has_content or _is_told_beside(phrases, before, relative, joined)
    return before if goes_on and is_object and is_judge else None


def _is_past_of_had(phrases: Phrases, relative: int, joined: int) -> bool:
    """Whether a cue of the past goes on from before what “had” been: thanked the crews who had come and called it."""
    verb = phrases.shape.find(VP, relative, joined)
    words, own = phrases.words(verb) if verb > 0 else (), phrases.words(joined)
    is_had = len(words) > 1 and words[0].lower == "had"
    return is_had and len(own) == 1 and own[0].tag == FINITE and is_cue(phrases, joined)


def _is_called_somebody(phrases: Phrases, verb: int, relative: int) -> bool:
    """Whether a relative clause is about what somebody is called: described Roe as a man who kept to himself."""
    is_as = phrases.shape[verb + 1 : relative] == _NP_IN_NP and phrases.words(verb + 2)[0].lower == "as"
    return is_as and phrases.shape[relative] == RELATIVE


def _is_told_beside(phrases: Phrases, before: int, relative: int, joined: int) -> bool:
    """Whether two verbs of the past stand beside one that is so now: described pupils who need food and asked."""
    first, second = (_VERBS.get(phrases.words(verb)[-1].lower) for verb in (before, joined))
    between = phrases.shape.find(VP, relative, joined)
    is_past = all(
        known is not None and PAST in known.forms and BASE_FORM not in known.forms for known in (first, second)
    )
    if not is_past or between < 0:
        return False
    now = _VERBS.get(phrases.words(between)[0].lower)
    is_now = _is_present(phrases.words(between)[0]) or (now is not None and PAST not in now.forms)
    return is_now and phrases.words(between)[0].tag != MODAL


def _may_have_content(noun: str) -> bool:
    """Whether a clause without "that" may say what a noun is about: claims the club would sell, reports it would."""
    return is_statement(noun) or noun.removesuffix("s") in _CLAUSES.documents


def joined_participle(shape: str, verb: int) -> int | None:
    """From "and asking" to the participle that it continues: tweeting ... and asking."""
    if shape[verb] != ING or not shape[:verb].endswith(COORDINATOR):
        return None
    before = shape.rfind(ING, 0, verb)
    return before if before > max(shape.rfind(mark, 0, verb) for mark in PARTS_STATEMENTS) else None


def verb_before(phrases: Phrases, verb: int) -> int | None:
    """The nearest verb to the left within the clause, whose subject a verb without one shares."""
    shape = phrases.shape
    index = verb - 1
    while index >= 0:
        if shape[index] in VERBAL:
            return index
        if shape[index] == DASH and DASH in shape[:index]:
            index = shape.rfind(DASH, 0, index)
        elif shape[index] == CLOSING and OPENING in shape[:index]:
            index = shape.rfind(OPENING, 0, index)
        elif shape[index] in PARTS_STATEMENTS:
            return None
        index -= 1
    return None


def verb_outside(phrases: Phrases, verb: int) -> int | None:
    """The verb before, or before the clause that ends: granted that the roof was mended but insisted it leaked."""
    before = verb_before(phrases, verb)
    if before is None or not _is_behind_but(phrases, verb) or not is_speech(phrases, verb):
        return before
    that = phrases.shape.rfind(THAT, 0, before)
    return that - 1 if that > 0 and phrases.shape[that - 1] in VERBAL else before
