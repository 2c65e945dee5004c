"""The speakers that a sentence names before the quotation, from the nearest verb outwards, clause by clause."""

from itertools import pairwise

import msgspec

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import (
    giver,
    is_cue,
    is_remark,
    is_speech,
    is_statement,
    is_there,
    owner,
    sender,
    whose_words,
)
from briefcli.extract.speech import attribution, inner, sourcing
from briefcli.extract.speech.attribution import CUE, STRONG, WEAK, Attribution, Source
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    AUXILIARIES,
    BASE,
    BASE_FORM,
    CLAUSE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    GENITIVE,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    OBJECT_PRONOUN,
    OF,
    OPENING,
    PARTS_CLAUSES,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

# What may come between a noun of saying and its content: his claim at the meeting that ...
_GIVES = pattern("(?:[PREPOSITIONS] NP)*(?:THAT|COLON|OF$|PREPOSITION$|SUBORDINATOR|INFINITIVE)")
_IS_SO = pattern("[COMMA COLON]|NP(?:COORDINATOR NP)? COLON|THAT(?:NP(?:[PREPOSITIONS]NP)*)?")
_LIKE = frozenset(letters("ADJECTIVE ADVERB NOUN"))
"""What a word that tells what a message is like may be: simple, clear."""
_BY_SOMEBODY = letters("PREPOSITION NP")
_WHO = letters("NP RELATIVE")
_OF_SOMEBODY = (letters("NP OF"), letters("NP PREPOSITION"))
_NP_INFINITIVE = letters("NP INFINITIVE")
_NP_AND = letters("NP COORDINATOR")
_BEFORE_SAYING = frozenset(letters("NP QUOTATION"))
_COMMA_FOR = letters("COMMA PREPOSITION")
_NP_IN = letters("NP PREPOSITION")
_NEXT_SOMEBODY = letters("QUOTATION COMMA NP")
_AND_NEXT = letters("COMMA COORDINATOR")
_MOST_STEPS = 12
"""How many clauses outwards from a quotation are tried; nobody nests more, and time stays linear."""
_NO_CHUNKS = -1
"""Instead of the chunk of a verb: nobody else in the sentence says the words."""
_RELATIVES = letters("RELATIVE THAT")
_OPENS_SIDE_CLAUSE = letters("SUBORDINATOR RELATIVE")
_OPENS_WHEN = letters("SUBORDINATOR PREPOSITION")
_CLAUSE_BEHIND = (CLAUSE, THAT, letters("PREPOSITION THAT"), letters("PREPOSITION NP VP"))
_LEADS_ON = (COMMA, COLON)
_BEHIND = tuple(letters("QUOTATION PREPOSITION NP COLON"))
_BEFORE_CRIES = letters("PREPOSITION INFINITIVE")
_VP_NP = letters("VP NP")
_VP_NP_THAT = letters("VP NP THAT")
_BEFORE_OWN_NOUN = frozenset(letters("DETERMINER GENITIVE POSSESSIVE ADJECTIVE"))
_OPENS_OBJECT_CLAUSE = frozenset(letters("SUBORDINATOR RELATIVE THAT"))
_DONE_THAT = letters("VP THAT")
_COMMA_DONE_AS = letters("COMMA VP PREPOSITION")
_AND_SOMEBODY_DOING = letters("COORDINATOR NP ING")
_AND_I_QUOTE = letters("COMMA COORDINATOR NP VP COMMA")
_FROM_NAME_THAT = letters("PREPOSITION NP THAT")
_AFTER = ("after", "before")
_ENDS_CALLED = (COMMA, PREPOSITION)
_WAS_READ = pattern("NP (?:PREPOSITION NP)*(?P<verb>VP)(?:PREPOSITION NP)*COLON")
_CALLED_BESIDE = letters("NP COMMA VP QUOTATION")
_BEFORE_WORDS = letters("COMMA COLON DASH")
_AFTER_BE = letters("ADJECTIVE ADVERB")
_ADDED = (letters("COMMA NP THAT"), letters("COMMA NP RELATIVE"))
_FEWEST_WORDS_BESIDE = 3
"""An article, a statement and whoever calls it something: a claim Roe."""
_DOING_WHAT = (letters("COMMA ING NP THAT"), letters("COMMA ING NP RELATIVE"))
_COMMA_VP = letters("COMMA VP")
_OPENS_ORDER = letters("INFINITIVE THAT")
_NP_COMMA = letters("NP COMMA")
_OPENS_MATTER = letters("NP SUBORDINATOR RELATIVE QUOTATION")
_LEADS_TO_MATTER = lexicon.speech().opens_topic | {"over"}
"""Words between a verb of asking and what is asked about: pressed on it, challenged over it."""
_ADDED_CHUNKS = 3
"""The chunks of each of these."""
_CLAIM_AND_WHAT_IT_IS = pattern("NP THAT NP VP (?:NP | PREPOSITIONS NP)* VP")
"""A claim, what it says, and a verb of its own: Roe’s claim that he had paid for it was."""
_NO_AGENT_BEHIND = letters("VP PARTS_CLAUSES")


# --- before the quotation


def find(phrases: Phrases, quotation: int) -> Attribution | None:
    """The chain of sources to the left of the quotation, the innermost first."""
    if _is_cry_of_others(phrases, quotation):
        return None
    if phrases.shape[max(0, quotation - 3) : quotation] == _NEXT_SOMEBODY:
        other = phrases.span(quotation - 1)  # One called it “...”, another “...”
        if phrases.head(quotation - 1).lower in ("another", "others"):
            return Attribution((Source(other, None, CUE, quotation - 1, attribution.VERB_OVER.name),))
    read = _WAS_READ.search(phrases.shape, 0, quotation)
    if read is not None and read.end() == quotation and _is_read_out(phrases, read.start(), read.start("verb")):
        sent_by = sender(phrases, read.start())
        cue = phrases.span(read.start("verb"))
        source = Source(sent_by, cue, CUE, read.start(), attribution.NOUN_OVER.name) if sent_by else None
        return Attribution((source,)) if source else None
    first_part = _goes_on_from(phrases, quotation)
    spoken = find(phrases, first_part) if first_part is not None else None
    return spoken if spoken is not None and spoken.strength == STRONG else _from_verbs(phrases, quotation)


def _from_verbs(phrases: Phrases, quotation: int) -> Attribution | None:
    """The sources that the verbs, and the nouns of saying, to the left of the quotation give."""
    sources: list[Source] = []
    verb = _next_left(phrases, _before_i_quote(phrases, quotation))
    if verb is not None and _is_in_next_clause(phrases, verb, quotation):
        return None
    if verb is not None and _is_done_to_subject(phrases, verb, quotation):
        verb = _next_left(phrases, verb)
    verb_before = verb
    heard = _overheard(phrases, verb) or _won_over(phrases, verb) if verb is not None else None
    if heard is not None:
        sources.append(heard)
    if verb and phrases.shape[verb - 1 : verb + 1] == _NP_INFINITIVE and _is_noun_cue(phrases, verb - 1, verb):
        verb -= 1  # Doe's pledge to be “...”
    steps = 0
    while verb is not None and steps < _MOST_STEPS:
        steps += 1
        verb = _step_outwards(phrases, verb, quotation, sources)
    sources = [one for one in sources if not _is_too_early_to_say(phrases, one)]
    for index, (source, outer) in enumerate(pairwise(sources)):
        if source.strength >= CUE and inner.utters_nothing(phrases, source, outer):
            sources[index] = msgspec.structs.replace(source, strength=WEAK)
    if len(sources) > 1 and _is_thing_aside(phrases, sources[0], quotation):
        del sources[0]
    if len(sources) > 1 and _is_of_writer(phrases, sources[0]):
        del sources[1:]
    found = Attribution(tuple(sources)) if sources else None
    return None if found is None or _is_unsure(phrases, found.strength, verb_before, quotation) else found


def _is_unsure(phrases: Phrases, strength: int, verb: int | None, quotation: int) -> bool:
    """Whether nothing shows that whoever is found says the words, by the verb nearest to them or what leads to them."""
    if strength < CUE and (_is_no_speech(phrases, quotation) or _is_printed(phrases, quotation)):
        return True
    if strength < CUE and verb is not None and phrases.shape[verb] == VP and _is_described(phrases, verb):
        return True  # an email had the name of Doe, described as “...”
    before = phrases.words(quotation - 1)[0].lower if phrases.shape[quotation - 1 : quotation] == RELATIVE else ""
    return before == "which" and strength < STRONG  # he challenged the law, which “is misuse”


def _goes_on_from(phrases: Phrases, quotation: int) -> int | None:
    """The words that go on behind what two dashes part them with: Doe said, “It held” – they cried “No” – “well”."""
    opens = phrases.shape.rfind(DASH, 0, quotation - 1)
    is_parted = phrases.shape[quotation - 1] == DASH and opens > 0 and phrases.shape[opens - 1] == QUOTATION
    return opens - 1 if is_parted else None


def _before_i_quote(phrases: Phrases, quotation: int) -> int:
    """Where a writer's “and I quote” begins before the words, or where they begin: Doe said, and I quote, “...”."""
    start = quotation - len(_AND_I_QUOTE)
    if start < 1 or phrases.shape[start:quotation] != _AND_I_QUOTE:
        return quotation
    return start if phrases.words(start + 2)[0].lower == "i" and phrases.lemma(start + 3) == "quote" else quotation


def _is_too_early_to_say(phrases: Phrases, source: Source) -> bool:
    """Whether “it” says nothing, but is no time to say it: said it was too early to say who fell but that it “hurt”."""
    if phrases.head(source.chunk).lower != "it" or source.cue is None:
        return False
    said = next((at for at, token in enumerate(phrases.tokens) if token.start == source.cue.start), 0)
    return said > 1 and phrases.tokens[said].lower == "to" and phrases.tokens[said - 1].tag in _AFTER_BE


def _is_of_writer(phrases: Phrases, source: Source) -> bool:
    """Whether the writer adds what others say of something: Doe agreed to a pause, an offer that guards call “...”."""
    if source.strength < CUE:
        return False
    before = phrases.shape[max(0, source.chunk - _ADDED_CHUNKS) : source.chunk]
    if before in _ADDED or _is_called_beside(phrases, source.chunk):
        return True
    thing = source.chunk - 2
    is_done_with = thing > 1 and phrases.shape[thing - 2 : source.chunk] in _DOING_WHAT
    return is_done_with and phrases.lemma(thing - 1) not in _CLAUSES.says_clauses  # shut, citing rents that Roe called


def _is_called_beside(phrases: Phrases, somebody: int) -> bool:
    """Whether somebody calls a statement something that has just been told: Doe said it fell, a claim Roe called."""
    words = phrases.words(somebody)
    is_beside = somebody > 0 and phrases.shape[somebody - 1] == COMMA and len(words) >= _FEWEST_WORDS_BESIDE
    is_beside = is_beside and words[0].lower in ("a", "an") and is_statement(words[1].lower)
    return is_beside and words[-1].tag in (NAME, SUBJECT_PRONOUN)


def _is_thing_aside(phrases: Phrases, source: Source, quotation: int) -> bool:
    """Whether a clause only tells of a thing in front of what somebody says: Doe fed a cub, which is well: “...”."""
    is_relative = source.strength == WEAK and phrases.shape[source.chunk] in _RELATIVES
    return is_relative and phrases.shape[quotation - 1] == COLON and phrases.words(source.chunk)[0].lower != "who"


def _is_in_next_clause(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether words are the subject of another clause than that of a verb: called it old, but its “shops” were shut."""
    parted = phrases.shape.rfind(_AND_NEXT, verb, quotation)
    is_next = parted > 0 and phrases.shape[quotation + 1 : quotation + 2] == VP
    return is_next and phrases.lemma(verb) in _CLAUSES.calling_verbs


def _is_no_speech(phrases: Phrases, quotation: int) -> bool:
    """Whether words only tell what something looks like: fell silent, as if she “was not allowed to speak”.

    Or they end a list: is seen as quick, as able to lead, and “caring about people”.
    """
    if phrases.shape[quotation - 2 : quotation] == _AND_NEXT:
        return phrases.words(quotation - 1)[0].lower == "and"
    before = quotation - 1 - (phrases.shape[quotation - 1] == NP)
    opener = [word.lower for word in phrases.tokens[: phrases.chunks[before].last][-2:]]
    return opener == ["as", "if"]


def _is_printed(phrases: Phrases, quotation: int) -> bool:
    """Whether words are an example of what others print: hired Roe of a paper that runs headlines such as “...”."""
    before = phrases.tokens[: phrases.chunks[quotation].first]
    at = len(before)
    while at and before[at - 1].lower in _SPEECH.before_examples:
        at -= 1
    is_example = any(token.lower != "as" for token in before[at:])  # not: rubbished the report as “...”
    return at > 0 and is_example and before[at - 1].lower.removesuffix("s") in _SPEECH.works


def _is_read_out(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether others hear or see a message, whose sender says it: wept as a letter from Doe was read out: “...”."""
    is_heard = phrases.lemma(verb) in _CLAUSES.puts_before_others and phrases.is_passive(verb)
    return is_heard and phrases.head(noun).lower in _CLAUSES.messages


def _is_cry_of_others(phrases: Phrases, quotation: int) -> bool:
    """Whether nobody is named who shouts what another hears: left to shouts of “...”, spoke amid cries of “...”."""
    noun = quotation - 2
    is_cry = noun > 0 and phrases.shape[noun:quotation] == NP + OF and owner(phrases, noun) is None
    if not is_cry or phrases.head(noun).lower not in _SPEECH.nouns_for_cries:
        return False
    first = noun - 2 if phrases.shape[max(0, noun - 2) : noun] == _NP_AND else noun  # to boos and cries of
    is_amid = first > 0 and phrases.shape[first - 1] in _BEFORE_CRIES
    return is_amid and phrases.words(first - 1)[0].lower in _SPEECH.before_cries


def _step_outwards(phrases: Phrases, verb: int, quotation: int, sources: list[Source]) -> int | None:
    """Adds the sources of a verb, noun of saying or "according to", and gives the one to go on with outside of it."""
    kind = phrases.shape[verb]
    if kind == ACCORDING:
        says = verb - 2 if phrases.shape[verb + 1] == RELATIVE else verb + 1
        sources.append(sourcing.source(phrases, says, verb, STRONG, attribution.ACCORDING_BEFORE))
        return None
    if kind == NP:
        is_appraised = _is_appraised(phrases, verb, quotation)
        return verb - 1 if is_appraised else _step_from_noun(phrases, verb, sources)
    is_denied = bool(sources) and inner.is_denied_saying(phrases, verb, sources[-1])
    is_nobodys = _is_said_of_thing(phrases, verb, quotation) or (not sources and _is_told(phrases, verb, quotation))
    if is_denied or inner.is_rejected(phrases, verb) or is_nobodys:
        sources.clear()
        return None
    if kind == VP and is_there(phrases, verb):
        return holders.holder(phrases, verb)
    is_passive = kind in (VP, INFINITIVE) and phrases.is_passive(verb) and not sourcing.is_quoted_passive(phrases, verb)
    is_passive = (is_passive and not _feels(phrases, verb, quotation)) or _is_heard(phrases, verb)
    is_passive = is_passive or _is_told_to(phrases, verb)
    agent = _agent(phrases, verb, quotation) if is_passive or _may_have_agent(phrases, verb, quotation) else None
    if is_passive or agent is not None:
        if agent is not None and not _is_as_of_outer(phrases, verb, subjects.subject(phrases, verb), quotation):
            sources.append(sourcing.source(phrases, agent, verb, sourcing.strength(phrases, verb), attribution.AGENT))
        subject = subjects.subject(phrases, verb)
        if subject is not None and agent is None and phrases.lemma(verb) in _CLAUSES.with_hearer:
            return holders.holder(phrases, subject)  # whoever is told utters nothing
    else:
        verbs, subject = subjects.link(phrases, verb)
        said = _past_clause(phrases, verb, subject, quotation) if subject is not None else None
        if said is not None:
            return None if said == _NO_CHUNKS else said
        is_heard = sources == [] and phrases.lemma(verb) == "hear"
        is_heard = is_heard and subject is not None and _hears(phrases, subject, verb)
        if subject is not None and (is_heard or inner.is_unsaid(phrases, verb, subject, quotation)):
            return holders.holder(phrases, subject)
        if subject is not None and not _is_statement(phrases, subject, verb):
            linked = _linked(phrases, verbs, subject, quotation)
            says = phrases.lemma(verb) in _CLAUSES.calling_verbs or is_speech(phrases, verb)
            is_told_of = (not says and inner.is_blamed(phrases, subject, verb)) or _is_object(phrases, verb, sources)
            if not is_told_of and (linked.strength > WEAK or not _says_nothing(phrases, verbs, subject, quotation)):
                sources.append(linked)
    return _next_left(phrases, verb) if subject is None else _outside(phrases, verb, subject, sources, quotation)


def _is_object(phrases: Phrases, verb: int, sources: list[Source]) -> bool:
    """Whether what another calls something is a thing that somebody offers or the like: promised what Roe called “...”.

    The article says by the way what Roe calls it. Not: said what Roe called “...” was a theft.
    """
    if not sources or phrases.lemma(verb) in _CLAUSES.says_clauses:
        return False
    what = sources[-1].chunk - 1
    if phrases.head(what + 1).tag == SUBJECT_PRONOUN:
        return False  # criticised what it called “...”
    return what > verb and phrases.words(what)[-1].lower == "what" and VP not in phrases.shape[verb + 1 : what]


def _hears(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether somebody only hears what others say: Doe heard it was “old”, a baker heard “abuse”; not: the court."""
    if phrases.head(subject).tag == NAME:
        return True
    is_word = phrases.shape[verb + 1 : verb + 2] == QUOTATION
    return is_word and phrases.head(subject).lower not in _PEOPLE.bodies


def _is_done_to_subject(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether a participle tells of what has the words as its verb: said the faults named by Roe “were mended”."""
    is_bare = phrases.shape[verb] == VP and len(phrases.words(verb)) == 1 and verb + 3 == quotation
    is_by = is_bare and phrases.shape[verb + 1 : quotation] == _BY_SOMEBODY and verb > 1
    is_by = is_by and phrases.words(verb + 1)[0].lower == "by" and phrases.lemma(verb) not in _CLAUSES.calling_verbs
    return is_by and phrases.shape[verb - 1] == NP and phrases.shape[verb - 2] in (COORDINATOR, THAT, VP)


def _won_over(phrases: Phrases, verb: int) -> Source | None:
    """Whoever is made to think something by a thing: years at sea had convinced her that it “never rains”."""
    thinker, doer = verb + 1, subjects.subject(phrases, verb) if phrases.shape[verb] == VP else None
    is_made = doer is not None and phrases.shape.startswith(_VP_NP_THAT, verb) and not phrases.is_passive(verb)
    if not is_made or doer is None or phrases.lemma(verb) not in _SPEECH.wins_over:
        return None
    is_by_thing = phrases.shape[doer] == NP and inner.is_thing(phrases, doer)
    is_one = phrases.head(thinker).tag in (NAME, OBJECT_PRONOUN) or subjects.is_somebody(phrases, thinker)
    cue = phrases.span(verb)
    source = Source(phrases.span(thinker), cue, CUE, thinker, attribution.VERB_OVER.name)
    return source if is_by_thing and is_one else None


def _is_as_of_outer(phrases: Phrases, verb: int, subject: int | None, quotation: int) -> bool:
    """Whether “as” before the words belongs to a verb outside a clause: described letters signed by Doe as “lies”."""
    is_as = phrases.words(_before_article(phrases, quotation))[0].lower == "as"
    if not is_as or subject is None or phrases.shape[subject] not in (RELATIVE, THAT):
        return False
    lemma = phrases.lemma(verb)
    return not (
        lemma == "be" or is_speech(phrases, verb) or lemma in _CLAUSES.calling_verbs or lemma in _CLAUSES.sees_as
    )


def _past_clause(phrases: Phrases, verb: int, subject: int, quotation: int) -> int | None:
    """The verb to go on with where the words stand outside the clause of a verb before them, or that there is none."""
    said = _saying_over(phrases, subject, verb, quotation)
    if said is not None:
        return said
    if _is_as_of_outer(phrases, verb, subject, quotation) or _is_past_clause(phrases, verb, subject, quotation):
        outer = holders.holder(phrases, subject)
        outer = _next_left(phrases, subject) if outer is None else outer
        return _NO_CHUNKS if outer is None else outer
    return None


def _is_past_clause(phrases: Phrases, verb: int, subject: int, quotation: int) -> bool:
    """Whether a clause on when, or about somebody, ends before the words: said when Roe railed at it, “we laughed”.

    Or: Doe said to Roe, who had laughed at it, “Go home.”
    """
    comma, before = quotation - 1, subject - 1
    goes_on = phrases.shape.startswith(CLAUSE, quotation + 1)  # When Roe used the words, “No,” Doe left
    least = verb + 1 + is_speech(phrases, verb)  # When Roe said, “No”; but: if he stays, “it is over”
    if before < 0 or phrases.shape[comma] != COMMA or comma < least or goes_on:
        return False
    is_whose = phrases.shape[before] == RELATIVE  # says Doe, whose son Roe dug it, “and it is dry”
    if phrases.shape[subject] == RELATIVE or is_whose:
        before -= is_whose
        outer = _next_left(phrases, subject)
        is_said = is_speech(phrases, verb)  # Roe, who joked of the pier, “It is gone.”
        is_aside = phrases.shape[before] == COMMA and not is_said
        return is_aside and outer is not None and not _BEFORE_SAYING.isdisjoint(phrases.shape[:outer])
    opener = phrases.words(before)[0].lower if phrases.shape[before] in _OPENS_WHEN else ""
    is_when = opener != "as" and opener in _CLAUSES.opens_when | _CLAUSES.contrast | {"when", "because"}
    return is_when or inner.is_condition(phrases, subject)


def _is_told_to(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is told what to do, as headlines have it without an auxiliary: firm told to pay after “...”."""
    told = verb - 1 if phrases.shape[verb] == INFINITIVE else verb
    to = phrases.words(told + 1)[0].lower if told + 1 < len(phrases.shape) else ""
    is_told = told >= 0 and phrases.shape[told] == VP and len(phrases.words(told)) == 1 and to == "to"
    is_told = is_told and phrases.shape[told + 1 : told + 3] != PREPOSITION + NP  # told to the court
    by_name = told > 0 and phrases.lemma(told) == "warn" and phrases.head(told - 1).tag == NAME  # Doe warned to strike
    return is_told and phrases.lemma(told) in _CLAUSES.told_to and not by_name


def _overheard(phrases: Phrases, verb: int) -> Source | None:
    """Whoever is heard to say something, where name and verb were read as one noun phrase: heard Ann Doe shout."""
    noun = verb + 1
    is_heard = phrases.shape[verb : noun + 1] == _VP_NP and phrases.lemma(verb) in _CLAUSES.hears
    words = phrases.words(noun) if is_heard else ()
    if len(words) < 2 or words[-1].tag != NOUN or words[-2].tag in _BEFORE_OWN_NOUN:
        return None
    known = _VERBS.get(words[-1].lower)
    is_verb = known is not None and BASE_FORM in known.forms
    lemma = words[-1].lower
    if not is_verb or (lemma not in _CLAUSES.speech and lemma not in _CLAUSES.calling_verbs):
        return None
    span = Span(words[0].start, words[-2].end)
    return Source(span, Span(words[-1].start, words[-1].end), CUE, verb, attribution.VERB_OVER.name)


def _is_said_of_thing(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether nobody is named who says what stands in a clause about a thing: a law under which Doe was accused of."""
    if phrases.shape[verb] != VP or not phrases.is_passive(verb) or not is_cue(phrases, verb):
        return False
    subject = subjects.subject(phrases, verb)
    is_of_thing = subject is not None and RELATIVE in (phrases.shape[subject], phrases.shape[subject - 1 : subject])
    return is_of_thing and _agent(phrases, verb, quotation) is None


def _saying_over(phrases: Phrases, subject: int, verb: int, quotation: int) -> int | None:
    """The verb of saying that hands words over, where a clause beside them tells only when, or of whom they tell."""
    if _is_beside_saying(phrases, subject, verb, quotation):
        return subject - 2
    return _says_of(phrases, subject, verb, quotation)


def _is_beside_saying(phrases: Phrases, subject: int, verb: int, quotation: int) -> bool:
    """Whether a clause only tells when something is said that a colon leads to: Doe said after Roe left: “...”."""
    if subject < 2 or phrases.shape[subject - 2] != VP or phrases.shape[subject - 1] not in _OPENS_WHEN:
        return False
    opener = phrases.words(subject - 1)[0].lower
    is_when = opener in _CLAUSES.opens_when or opener in ("when", "while")
    is_led = phrases.shape[verb:quotation].endswith(_LEADS_ON)
    says_so = is_speech(phrases, verb) and phrases.lemma(verb) != "ask"  # replied after Roe said
    return is_when and is_led and not says_so and is_speech(phrases, subject - 2)


def _says_of(phrases: Phrases, subject: int, verb: int, quotation: int) -> int | None:
    """The verb of saying over words that a clause only tells the subject of: Doe said who wants to win “owes it”."""
    shape, noun = phrases.shape, subject - 1
    is_about = shape[quotation - 2 : quotation] == _BY_SOMEBODY  # said bakers who wrote about the pier “were right”
    if noun < 1 or shape[noun : subject + 1] != _WHO or (is_speech(phrases, verb) and not is_about):
        return None
    while noun > 1 and shape[noun - 2 : noun] in _OF_SOMEBODY:
        noun -= 2
    said = noun - 2 if shape[noun - 1] == THAT else noun - 1
    if is_about and said >= 0 and not is_speech(phrases, said):
        said = holders.holder(phrases, noun) or 0
    is_said = said >= 0 and shape[said] == VP and is_speech(phrases, said)
    return said if is_said and shape[quotation + 1 : quotation + 2] != VP else None


def _step_from_noun(phrases: Phrases, noun: int, sources: list[Source]) -> int | None:
    """Adds whoever makes the statement that a noun names, and gives the verb to go on with outside of it."""
    whose = owner(phrases, noun)
    from_whom = giver(phrases, noun) if whose is None else None
    said_by = from_whom if whose is None else whose
    if said_by is not None:
        sources.append(Source(said_by, phrases.span(noun), CUE, noun, attribution.NOUN_OVER.name))
    elif _is_of_nobody(phrases, noun):
        sources.clear()
        return None
    is_last = from_whom is not None or is_remark(phrases, noun) or _is_mentioned(phrases, noun)
    return None if is_last else _next_left(phrases, noun)


def _is_mentioned(phrases: Phrases, noun: int) -> bool:
    """Whether another's statement is only what somebody does something about: blamed the press for Roe's claim that."""
    is_behind = noun > 1 and phrases.shape[noun - 1] in (PREPOSITION, OF) and phrases.shape.startswith(THAT, noun + 1)
    return is_behind and any(word.tag == GENITIVE for word in phrases.words(noun)[1:])


def _is_appraised(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether a quotation says what somebody thinks of a statement, and is none of it: found her reply “rude”.

    What the statement is may stand between: called Roe’s claim that he had paid them “false”.
    """
    if noun == 0 or phrases.shape[noun - 1] != VP:
        return False
    if quotation == noun + 1:
        return phrases.lemma(noun - 1) in _CLAUSES.appraises
    last, before = quotation - 1, phrases.lemma(noun - 1)
    if phrases.shape[last] == VP:  # said Roe’s claim that he had paid was “false”
        is_what = phrases.lemma(last) == "be" and not phrases.is_passive(last) and is_speech(phrases, noun - 1)
        return is_what and _CLAIM_AND_WHAT_IT_IS.fullmatch(phrases.shape, noun, quotation) is not None
    is_as = phrases.shape[last] == PREPOSITION and phrases.words(last)[0].lower == "as"
    if before not in _CLAUSES.calling_verbs or not (is_as or phrases.shape[last] == NP):
        return False
    told = [at for at in phrases.find(VP) if noun < at < last]
    behind = quotation + 1
    is_as_again = is_as and behind < len(phrases.chunks) and phrases.words(behind)[0].lower == "as"
    return bool(told) and not is_as_again and not any(is_cue(phrases, at) for at in told)


def _is_of_nobody(phrases: Phrases, noun: int) -> bool:
    """Whether it is left open whose the statement is that a noun names: despite fears that it was "..."."""
    if noun > 0 and phrases.shape[noun - 1] == COORDINATOR:
        return phrases.words(noun)[0].lower in _SPEECH.introduces | {"one"} and VP not in phrases.shape[noun - 2 : noun]
    if noun == 0 or phrases.shape[noun - 1] != PREPOSITION or len(phrases.words(noun)) > 1:
        return False
    return phrases.words(noun - 1)[0].lower not in _CLAUSES.before_own_statements


def _is_told(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether somebody is told the words by nobody named: was told to “leave”; was warned that it was “late”."""
    is_told = phrases.shape[verb] in (VP, INFINITIVE) and phrases.is_passive(verb) and is_speech(phrases, verb)
    if not is_told or phrases.lemma(verb) not in _CLAUSES.with_hearer:
        return False
    behind = phrases.shape[verb + 1 : verb + 2]
    is_to = behind == PREPOSITION and phrases.words(verb + 1)[0].lower == "to"
    is_to = is_to or (behind != "" and behind in _OPENS_ORDER) or phrases.shape.startswith(CLAUSE, verb + 1)
    return is_to and _agent(phrases, verb, quotation) is None


def _is_heard(phrases: Phrases, verb: int) -> bool:
    """Whether whoever stands before a verb is told what follows: Doe, told that the pier was "...", left."""
    is_bare = len(phrases.words(verb)) == 1
    if is_bare and _is_done_to(phrases, verb):
        return True
    if is_bare and phrases.lemma(verb) == "tell" and phrases.shape[verb - 1 : verb + 3] == COMMA + VP + CLAUSE:
        return phrases.head(verb + 1).tag == SUBJECT_PRONOUN  # Doe, told he was “...”, left
    if is_bare and phrases.words(verb)[0].lower in _SPEECH.asked_in_front:
        # When asked if the pier was “...”; Doe, asked whether it was “...”, said
        is_led = phrases.shape[verb - 1 : verb] == SUBORDINATOR and phrases.lemma(verb) == "ask"
        is_aside = phrases.shape[verb - 1] == COMMA and _COMMA_VP in phrases.shape[verb:]
        is_on = is_aside and phrases.shape[verb + 1 : verb + 2] == PREPOSITION
        if is_on and phrases.words(verb + 1)[0].lower in _LEADS_TO_MATTER:
            return phrases.shape[verb + 2 : verb + 3] in _OPENS_MATTER  # Doe, pressed on whether it was “...”, said
        return (is_led or is_aside) and phrases.shape[verb + 1 : verb + 2] == SUBORDINATOR
    return is_bare and phrases.shape[verb + 1 : verb + 2] == THAT and phrases.lemma(verb) == "tell"


def _feels(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether a participle only tells how whoever speaks feels: was delighted: “...”; not: was told: “...”."""
    is_led = phrases.shape[verb + 1 : quotation] == COLON
    return is_led and phrases.words(verb)[-1].lower in _SPEECH.feelings_of_speakers


def _is_done_to(phrases: Phrases, verb: int) -> bool:
    """Whether a bare past form is passive: Doe accused of “...”, Doe branded “...” in headlines; Doe, dubbed “...”,."""
    lemma, behind = phrases.lemma(verb), phrases.shape[verb + 1 : verb + 3]
    if not lexicon.may_be_participle(phrases.words(verb)[0].lower):
        return False
    if behind[:1] == OF:
        return lemma == "accuse"
    if behind == PREPOSITION + QUOTATION and lemma == "blame":
        return phrases.words(verb + 1)[0].lower == "for"  # bakers blamed for “waste”
    is_beside = phrases.shape[max(0, verb - 2) : verb + 2] == _CALLED_BESIDE
    is_beside = is_beside and phrases.shape[verb + 2 : verb + 3] in _ENDS_CALLED
    if is_beside and phrases.words(verb)[0].lower in _SPEECH.called_so:
        return True
    if _is_described(phrases, verb):
        return True
    is_called = lemma in _CLAUSES.calling_verbs and behind[:1] == QUOTATION and behind != QUOTATION + NP
    is_as = is_called and len(behind) > 1 and phrases.words(verb + 2)[0].lower == "as"  # described “Low Tide” as “dull”
    return is_called and not is_as and phrases.shape[:verb] == NP


def _is_described(phrases: Phrases, verb: int) -> bool:
    """Whether a bare past form behind a comma tells what somebody is called: an email lists Doe, described as “...”."""
    is_bare = len(phrases.words(verb)) == 1 and lexicon.may_be_participle(phrases.words(verb)[0].lower)
    is_beside = is_bare and phrases.shape[max(0, verb - 1) : verb + 2] == _COMMA_DONE_AS
    is_as = is_beside and phrases.words(verb + 1)[0].lower == "as"
    before = _next_left(phrases, verb) or 0
    is_as = is_as and _OPENS_OBJECT_CLAUSE.isdisjoint(phrases.shape[before:verb])  # not: that the mayor, Roe, described
    return is_as and (phrases.lemma(verb) in _CLAUSES.calling_verbs or phrases.lemma(verb) in _CLAUSES.sees_as)


def _says_nothing(phrases: Phrases, verbs: tuple[int, ...], subject: int, quotation: int) -> bool:
    """Whether a subject only is something, or is said by others to be: a “right to work” town; not: was blunt: “…”."""
    if phrases.shape[subject] == RELATIVE and phrases.words(verbs[0])[-1].lower in _TEXT.forms_of_be:
        return True  # thieves who are “cold to the bone”
    is_only = (
        phrases.shape[quotation - 1] != COLON
        and phrases.shape[subject] == NP
        and all(phrases.lemma(verb) == "be" for verb in verbs)
    )
    return is_only or inner.is_hearsay(phrases, subject, quotation) or _is_hoped_of(phrases, subject)


def _is_hoped_of(phrases: Phrases, subject: int) -> bool:
    """Whether a clause tells what others hope, fear or claim of its subject: raised hopes Doe will end the “slump”."""
    hope = subject - 1
    if hope < 1 or phrases.shape[hope : subject + 1] != NP * 2 or phrases.shape[hope - 1] not in VERBAL + PREPOSITION:
        return False
    word = phrases.head(hope).lower
    return word.endswith("s") and word[:-1] in _CLAUSES.statements and owner(phrases, hope) is None


def _outside(phrases: Phrases, verb: int, subject: int, sources: list[Source], quotation: int) -> int | None:
    """The verb that contains the clause of a verb and its subject; behind its subject a verb is in no other clause."""
    is_manner = phrases.shape[verb] == ING and sources != [] and sources[-1].strength == WEAK
    outer = _main_verb(phrases, verb, subject, quotation) if is_manner else None
    outer = inner.writer(phrases, subject) if outer is None else outer
    if outer is not None or subject > verb:
        return outer
    is_own = _is_parallel(phrases, verb, subject) or phrases.shape[max(0, subject - 1) : subject + 1] == _DONE_THAT
    if is_own:
        return None  # articles printed that say so
    outer = holders.holder(phrases, subject)
    unsure = not any(source.strength >= CUE for source in sources) or inner.is_condition(phrases, subject)
    if outer is None and (unsure or _is_what(phrases, subject)):
        outer = _next_left(phrases, subject)
        while outer is not None and phrases.shape[outer] == INFINITIVE and _is_parted(phrases, outer, subject):
            outer = _next_left(phrases, outer)  # said he had come to answer questions, but now they are “fools”
        claim = _claim_before(phrases, outer, subject) if outer is not None else None
        outer = _next_left(phrases, claim) if claim is not None else outer
        if outer is not None and (_is_apart(phrases, outer, subject) or _is_inverted(phrases, outer)):
            return None
    return outer


def _is_parallel(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether one speaks beside another, each with a form in -ing: Doe saying it was “wet” and Roe calling it “dry”."""
    is_own = phrases.shape[max(0, subject - 1) : verb + 1] == _AND_SOMEBODY_DOING
    before = phrases.shape.rfind(ING, 0, subject)
    return is_own and before > 0 and subjects.subject(phrases, before) == before - 1


def _is_inverted(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has its subject behind it, and what it says before: “...,” said Doe, who runs the “Low Tide”."""
    said_by = subjects.subject(phrases, verb) if phrases.shape[verb] == VP else None
    return said_by is not None and said_by > verb


def _is_statement(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether what somebody says has a participle of its own: called it "...", and her comments suggesting "..."."""
    is_owned = phrases.shape[subject] == NP and owner(phrases, subject) is not None
    return (
        is_owned and phrases.shape[verb] == ING and phrases.head(subject).lower.removesuffix("s") in _CLAUSES.statements
    )


def _is_what(phrases: Phrases, subject: int) -> bool:
    """Whether a clause is the object of the verb before it: condemned what he called; said ... what he called."""
    if subject < 2 or phrases.shape[subject - 1] != SUBORDINATOR or phrases.words(subject - 1)[0].lower != "what":
        return False
    before = _next_left(phrases, subject - 1)
    return before is not None and (before == subject - 2 or is_speech(phrases, before))


def _is_apart(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a verb is in another clause than the words: While Doe laughed, ...; fell when Doe spoke, and the crowd.

    What somebody says may have several clauses: said that it rained, and the pier was “...”.
    """
    shape = phrases.shape
    is_for = shape[: subject - 1].endswith(_COMMA_FOR)  # Whereas Doe praised it, for Roe it was “...”
    is_parted = shape[subject - 1] == COMMA or is_for or sourcing.ends_with(phrases, subject - 1, ",?!")
    if is_parted and _opens_side_clause(phrases, verb) and COMMA not in shape[:verb]:
        return True
    is_next = shape.rfind(_AND_NEXT, verb, subject) > 0 and THAT not in shape[verb:subject]
    return is_next and not any(is_speech(phrases, index) for index in phrases.find(VP) if index <= verb)


def _claim_before(phrases: Phrases, verb: int, subject: int) -> int | None:
    """The statement whose content ends where the next clause begins: heard Roe's claim that it fell, but the pier."""
    claims = subjects.subject(phrases, verb) if _is_parted(phrases, verb, subject) else None
    claim = holders.holder(phrases, claims) if claims is not None and claims < verb else None
    return claim if claim is not None and phrases.shape[claim] == NP else None


def _is_parted(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether the next clause begins between a verb and a subject: came to answer, but the mayor."""
    return phrases.shape.rfind(_AND_NEXT, verb, subject) > 0


def _opens_side_clause(phrases: Phrases, verb: int) -> bool:
    """Whether a sentence begins with a clause on when or why, which a verb is in: While Doe laughed; As Doe spoke."""
    start = len(phrases.shape) - len(phrases.shape.lstrip(COORDINATOR))
    if phrases.shape[start] == SUBORDINATOR:
        return True
    subject = subjects.subject(phrases, verb) if phrases.shape[verb] == VP else None
    if subject != start + 1:
        return False
    opener = phrases.words(start)[0].lower
    is_put = opener == "as" and phrases.lemma(verb) in _CLAUSES.complement  # as Doe has pointed out
    return opener in _CLAUSES.opens_when | {"as"} and not is_put


def _main_verb(phrases: Phrases, participle: int, subject: int, quotation: int) -> int | None:
    """The verb of saying before a participle that only tells how, or what with: joked, using an accent, “...”.

    Or it belongs to a clause that is said: said the board has many faults, including “...”.
    """
    is_led = phrases.shape[quotation - 1] == COMMA
    for verb in range(subject + 1, participle):
        if phrases.shape[verb] == VP and is_speech(phrases, verb) and subjects.subject(phrases, verb) == subject:
            return verb if is_led or phrases.shape.startswith(_CLAUSE_BEHIND, verb + 1) else None
    return None


def _linked(phrases: Phrases, verbs: tuple[int, ...], subject: int, quotation: int) -> Source:
    """The source that is the subject of several verbs; its cue is the surest of them, the nearest first."""
    shape = phrases.shape
    is_so = _is_like(phrases, verbs[0])
    introduces = shape[verbs[0] + 1 : quotation] in (COMMA, COLON) and not is_so
    introduces = introduces and (subject == 0 or shape[subject - 1] not in _OPENS_SIDE_CLAUSE)
    introduces = introduces and not _is_asked(phrases, subject)
    if introduces:
        return sourcing.source(phrases, subject, verbs[0], STRONG, attribution.VERB_BEFORE)
    is_message = is_so and _leads_to(phrases, verbs[0] + 1, quotation)
    whose = whose_words(phrases, subject) if is_message else None
    if whose is not None:
        return Source(whose, phrases.span(subject), CUE, subject, attribution.NOUN_OVER.name)
    active = [verb for verb in verbs if not phrases.is_passive(verb) or sourcing.is_quoted_passive(phrases, verb)]
    cue = max(active or verbs, key=lambda verb: sourcing.strength(phrases, verb))
    strength = CUE if _is_with_words(phrases, cue, quotation) else sourcing.strength(phrases, cue)
    is_outside = is_next_verb(phrases, cue, quotation) or _is_reason(phrases, quotation)
    is_beside = _is_in_adjunct(phrases, cue, quotation) or (strength == CUE and is_outside)
    is_inner = is_so and shape[verbs[0]] == VP and cue != verbs[0]
    is_beside = is_beside or (is_inner and holders.holder(phrases, subject) is not None)
    is_deed = cue != verbs[0] and strength == CUE and shape[cue] != VP  # held for planning to explode “...”
    is_deed = is_deed and phrases.lemma(cue) in _CLAUSES.merely_does
    # named Doe as envoy to play a “long part”
    is_deed = is_deed or (shape[verbs[0]] == INFINITIVE and phrases.lemma(cue) == "name")
    is_beside = is_beside or is_deed
    strength = WEAK if is_beside else strength
    is_charged = quotation == verbs[0] + 1 and phrases.lemma(verbs[0]) in _CLAUSES.charges_others
    cue = verbs[0] if is_charged and shape[verbs[0]] == VP else cue  # denied it and blamed “...”
    return sourcing.source(
        phrases, subject, cue, strength, attribution.DOER if strength == WEAK else attribution.VERB_OVER
    )


def _is_like(phrases: Phrases, verb: int) -> bool:
    """Whether a verb tells what something is or is like: was; was blunt, of which no verb can have this form."""
    words = phrases.words(verb)
    is_blunt = len(words) > 1 and words[-1].tag == BASE and words[-2].lower in _TEXT.forms_of_be
    return phrases.lemma(verb) == "be" or is_blunt


def _leads_to(phrases: Phrases, index: int, quotation: int) -> bool:
    """Whether only a mark, or what the message is like, stands before the words: was simple: “...”."""
    match = _IS_SO.fullmatch(phrases.shape, index, quotation)
    if match is None:
        return False
    if phrases.shape[index] == THAT:
        return True  # Doe's answer was that Roe “would go”
    return all(phrases.words(at)[0].tag in _LIKE for at in range(index, quotation) if phrases.shape[at] == NP)


def _is_in_adjunct(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether words only tell after what somebody speaks: apologised after the “drunk” joke; not: said after it."""
    if phrases.shape[verb + 1 : quotation] not in (PREPOSITION, SUBORDINATOR):
        return False
    return phrases.words(verb + 1)[0].lower in _AFTER and phrases.words(quotation)[0].tag != QUOTATION


def _is_reason(phrases: Phrases, quotation: int) -> bool:
    """Whether words tell why something is so: appeals to many because of the “fear” in town."""
    before = _before_article(phrases, quotation)
    before -= phrases.shape[before] == OF and before > 0
    return phrases.words(before)[0].lower == "because"


def is_next_verb(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether the words are the next verb, which no verb before hands over: attacked the board and “insulted” it."""
    behind = quotation + 1
    if phrases.shape[quotation - 1 : quotation] != COORDINATOR:
        return False
    is_and = phrases.words(quotation - 1)[0].lower == "and"
    if phrases.shape[quotation - 2 : quotation - 1] == COMMA and is_and:
        return phrases.lemma(verb) not in _CLAUSES.calling_verbs  # noted that they spoke of it, and “we will go”
    if phrases.shape[behind : behind + 1] != NP:
        return False
    first = phrases.words(behind)[0]
    return first.tag in DETERMINERS + POSSESSIVE or first.tag in (NAME, OBJECT_PRONOUN)


def _is_with_words(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether somebody does something by saying the words: left the stage with the words “...”."""
    noun = quotation - 2 if phrases.shape[quotation - 1] == COLON else quotation - 1
    if noun < 2 or phrases.shape[noun - 1 : noun + 1] != _BY_SOMEBODY or QUOTATION in phrases.shape[verb:noun]:
        return False
    is_with = phrases.words(noun - 1)[0].lower == "with"
    return is_with and phrases.head(noun).lower in _CLAUSES.statements and owner(phrases, noun) is None


def _is_asked(phrases: Phrases, subject: int) -> bool:
    """Whether a subject stands in a question behind "which way" or "what time", and introduces nothing."""
    before = subject - 1
    if before > 0 and phrases.shape[before] == NP and phrases.shape[before - 1] in _OPENS_SIDE_CLAUSE:
        before -= 1
    return before >= 0 and phrases.words(before)[0].lower in ("which", "what")


def _next_left(phrases: Phrases, start: int) -> int | None:
    shape = phrases.shape
    depth = 0
    for index in range(start - 1, -1, -1):
        kind = shape[index]
        if kind == CLOSING:
            depth += 1
        elif kind == OPENING:
            depth -= 1
        elif depth > 0 or (kind == VP and subjects.is_read_out(phrases, index)):
            continue
        elif (
            kind in VERBAL
            or (kind == PASSIVE and shape[index + 1 : index + 2] in _BEHIND and not _is_attribute(phrases, index))
            or (kind == ACCORDING and (shape[index + 1 : index + 2] == NP or _is_according_to_whom(phrases, index)))
            or (kind == NP and _is_noun_cue(phrases, index, start))
        ):
            return index
        elif kind == DASH and (aside := _opens_as_aside(phrases, index)) is not None:
            return _next_left(phrases, aside)
        elif kind in PARTS_CLAUSES:
            return None
    return None


def _is_according_to_whom(phrases: Phrases, according: int) -> bool:
    """Whether a clause beside somebody tells what they say: Doe cited a surgeon, Bob Roe, according to whom."""
    who = according + 1
    is_whom = phrases.shape[who : who + 1] == RELATIVE and phrases.words(who)[0].lower == "whom"
    return is_whom and phrases.shape[max(0, according - 2) : according] == _NP_COMMA


def _opens_as_aside(phrases: Phrases, closes: int) -> int | None:
    """The dash before what another says, too, which the next clause follows: told them – as Roe has – and he may."""
    opens = phrases.shape.rfind(DASH, 0, closes)
    is_next = opens > 0 and phrases.shape[closes + 1 : closes + 2] == COORDINATOR
    return opens if is_next and phrases.words(opens + 1)[0].lower == "as" else None


def _is_attribute(phrases: Phrases, participle: int) -> bool:
    """Whether a participle belongs to the quoted words, and says nothing: the mayor's alleged “partners in crime”."""
    return participle > 0 and phrases.words(participle - 1)[-1].tag in (GENITIVE, POSSESSIVE)


def _is_subject(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether a statement is the subject of the quoted words, which have the verb: said that Doe’s claim “is wrong”."""
    shape = phrases.shape
    first = noun - 2 if shape[:noun].endswith(_NP_AND) else noun
    while first > 1 and shape[first - 2 : first] == _NP_IN and phrases.words(first - 1)[0].lower == "in":
        first -= 2  # that an officer in her position “should have known”
    is_said = first > 0 and shape[first - 1] in (VP, ING) and phrases.lemma(first - 1) in _CLAUSES.says_clauses
    return (
        (is_said or shape[:first].endswith((THAT, COORDINATOR)))
        and quotation == noun + 1
        and shape[quotation + 1 : quotation + 2] != VP
    )


def _is_called(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether the words are what somebody calls a statement, and not what it says: called Doe's verdict “daft”."""
    is_object = quotation == noun + 1 and noun > 0 and phrases.shape[noun - 1] in VERBAL
    return is_object and phrases.lemma(noun - 1) in _CLAUSES.calling_verbs


def _is_topic(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether a statement is only what somebody speaks of: said of Doe's claim: “...”; saw Doe's words as “...”."""
    rest = phrases.shape[noun + 1 : quotation]
    if rest.endswith(PREPOSITION) and phrases.words(quotation - 1)[0].lower == "as":
        calls = phrases.shape[max(0, noun - 1)] in VERBAL and phrases.lemma(noun - 1) in _CLAUSES.calling_verbs
        return calls or OF not in rest  # but: rejected Doe's description of it as “...”
    is_led = noun > 1 and phrases.shape[noun - 1] in (OF, PREPOSITION) and rest.endswith(COLON)
    return is_led and phrases.shape[noun - 2] in (VP, ING) and is_speech(phrases, noun - 2)


def _is_noun_cue(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether a noun phrase is somebody's statement that introduces the words: his claim that, Doe's words."""
    rest = phrases.shape[noun + 1 : quotation]
    gives = not rest.strip(_BEFORE_WORDS) or _GIVES.match(rest) is not None
    gives = gives and not _is_subject(phrases, noun, quotation) and not _is_called(phrases, noun, quotation)
    gives = gives and not _is_topic(phrases, noun, quotation)
    if not gives or phrases.head(noun).lower not in _CLAUSES.statements or _is_only_when(phrases, noun, rest):
        return False
    if rest.startswith(SUBORDINATOR) and _is_reason(phrases, quotation):
        return False  # would not follow Roe's offer because of “bad blood”
    return owner(phrases, noun) is not None or _is_given_by_name(phrases, noun, quotation)


def _is_only_when(phrases: Phrases, noun: int, rest: str) -> bool:
    """Whether a statement only tells when somebody is told what follows: told reporters after Doe's speech that."""
    hearer = noun - 2
    is_after = hearer > 0 and phrases.shape[hearer:noun] == _NP_IN and phrases.words(noun - 1)[0].lower in _AFTER
    return is_after and rest.startswith(THAT) and phrases.lemma(hearer - 1) in _CLAUSES.with_hearer


def _is_given_by_name(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether somebody named makes a statement on what the words are: to contradict comments from Doe that “...”."""
    is_given = phrases.shape[noun + 1 : quotation] == _FROM_NAME_THAT and giver(phrases, noun) is not None
    return is_given and phrases.head(noun + 2).tag == NAME


def _agent(phrases: Phrases, verb: int, quotation: int) -> int | None:
    """The agent of a passive verb: was called "..." by critics."""
    shape = phrases.shape
    before = _before_article(phrases, quotation)
    is_inside = THAT not in shape[verb:before]  # not: was told by Doe that they lived on “...”
    if is_inside and shape[before] == PREPOSITION and phrases.words(before)[0].lower in _CLAUSES.says_where:
        return None  # was reported in a “...” by the Ledger
    for index in range(verb + 1, len(shape) - 1):
        if shape[index] == PREPOSITION and shape[index + 1] == NP and phrases.words(index)[0].lower == "by":
            goes_on = _has_main_verb(phrases, verb, index, quotation)
            return None if goes_on else index + 1
        if shape[index] in _NO_AGENT_BEHIND or (shape[index] == COMMA and index > quotation):
            return None
    return None


def _before_article(phrases: Phrases, quotation: int) -> int:
    """The chunk before a quotation, without the article that belongs to its words."""
    before = quotation - 1
    is_article = before > 0 and [word.tag for word in phrases.words(before)] == [DETERMINER]
    return before - 1 if is_article else before


def _has_main_verb(phrases: Phrases, passive: int, agent: int, quotation: int) -> bool:
    """Whether the clause goes on behind an agent: worries told by many go beyond Doe's pledge to be “...”."""
    verbs = (verb for verb in range(agent, quotation) if phrases.shape[verb] == VP)
    found = (subjects.subject(phrases, verb) for verb in verbs)
    return any(subject is not None and subject < passive for subject in found)


def _may_have_agent(phrases: Phrases, verb: int, quotation: int) -> bool:
    """Whether a participle before the words belongs to the noun before it: crews called "..." by critics.

    So does one with "by" right behind it: the plan, described by Doe as "...".
    """
    if phrases.shape[verb] != VP or verb == 0:
        return False
    if phrases.shape[verb + 1 : verb + 3] == _BY_SOMEBODY and phrases.words(verb + 1)[0].lower == "by":
        is_bare = len(phrases.words(verb)) == 1 and lexicon.may_be_participle(phrases.words(verb)[0].lower)
        can_say = phrases.head(verb + 2).tag == NAME or not inner.is_thing(phrases, verb + 2)
        return is_bare and can_say and is_cue(phrases, verb) and not is_speech(phrases, verb)
    is_as = _before_article(phrases, quotation) == verb + 1 and phrases.words(verb + 1)[0].lower == "as"
    behind = phrases.shape[quotation + 1 : quotation + 3] == _BY_SOMEBODY and phrases.words(quotation + 1)[0].lower
    if is_as and behind == "by":  # the inquiry – often labelled as a “...” by Doe
        return phrases.lemma(verb) in _CLAUSES.calling_verbs and phrases.words(verb)[0].tag not in AUXILIARIES
    return verb == quotation - 1 and subjects.is_reduced(phrases, verb)
