"""The speaker of a quotation, within one sentence.

A quotation belongs to the subject of the verb that governs it. The verb comes before it (Jane Doe said,
"...") or after it ("...," Jane Doe said; "...," said Jane Doe; "...," according to Jane Doe). From the verb
before it the search works outwards, clause by clause, as long as each clause is the content of the next:
"Doe said the mayor called it ..." has the mayor as speaker, relayed by Doe.
"""

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import is_cue, is_speech, owner
from briefcli.extract.speech import attribution
from briefcli.extract.speech.attribution import CUE, STRONG, WEAK, Attribution, Source
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    CLAUSE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    ING,
    MODAL,
    NAME,
    NP,
    OF_NP,
    OPENING,
    PARTS_ASIDE,
    PARTS_CLAUSES,
    PASSIVE,
    PREPOSITION,
    QUOTATION,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule

_CLAUSES = lexicon.clauses()
_MEDIA = frozenset(name.lower() for name in lexicon.people().media)

# What may come between a noun of saying and its content: his claim at the meeting that ...
_GIVES = pattern("(?:[PREPOSITIONS] NP)*(?:THAT|COLON|OF$|PREPOSITION$|SUBORDINATOR|INFINITIVE)")
# A verb, or "according to".
_CUES = pattern("[VP ACCORDING]")
_MOST_STEPS = 12
"""How many clauses outwards from a quotation are tried; nobody nests more, and time stays linear."""
_ACCORDING_TO_NP = letters("ACCORDING NP")
_NP_COLON = letters("NP COLON")
_IN_NP_COLON = letters("PREPOSITION NP COLON")
_AS_NP_VP = letters("PREPOSITION NP VP")
_BETWEEN_COMMAS = letters("COMMA NP VP COMMA")
_IN_TOLD_CLAUSE = letters("VP NP INFINITIVE PREPOSITIONS ING THAT")
"""What may come between a speaker and the content of a clause: told a friend that it was."""
_BEHIND_AS_NOTED = (COMMA, PREPOSITION, STOP, "")
_BEFORE_OPENING_QUOTATION = letters("QUOTATION COMMA DASH COORDINATOR COLON SUBORDINATOR STOP")
_OPENS_ATTRIBUTION = letters("NP SUBORDINATOR")
_RELATIVES = letters("RELATIVE THAT")
# After these a verb has its content after it.
_CONTENT = (
    THAT,
    COLON,
    SUBORDINATOR,
    CLAUSE,
    letters("NP THAT"),
    letters("PREPOSITION NP VP"),
    OF_NP,
)
_VERB_OR_ACCORDING = letters("ACCORDING VP")
_OPENS_SIDE_CLAUSE = letters("SUBORDINATOR RELATIVE")
_BEHIND_PARTICIPLE = letters("QUOTATION PREPOSITION NP COLON")
_BEFORE_WORDS = letters("COMMA COLON DASH")
_NO_AGENT_BEHIND = letters("VP PARTS_CLAUSES")
_BEFORE_LABEL = letters("DASH STOP")
_SIGNED = (letters("DASH NP COMMA"), letters("DASH NP STOP"), letters("DASH NP OPENING"))
_BESIDE_LABEL = (letters("DASH NP"), letters("OPENING NP"))
_SAID_NP = pattern("COMMA VP NP (?:OF NP)* (?:COMMA NP (?:[PREPOSITIONS] NP)* COMMA?)? COLON$")
_LABEL = letters("DASH NP OPENING CLOSING STOP COMMA PREPOSITIONS")


def find(phrases: Phrases, quotation: int) -> Attribution | None:
    """The attribution of the quotation in a chunk of a sentence; none when the sentence gives none."""
    inner = _choose(phrases, quotation)
    outer = _reported(phrases, quotation)
    if outer is None:
        return inner
    sources = tuple(source for source in inner.sources if source.chunk != outer.chunk) if inner else ()
    return Attribution((*sources, outer), inner is not None and inner.opens)


def _choose(phrases: Phrases, quotation: int) -> Attribution | None:
    after = _after(phrases, quotation)
    if after is not None and _opens_clause(phrases, quotation):
        return after._replace(opens=True)
    announced = _line_start(phrases, quotation) or _behind_sentence(phrases, quotation)
    if announced is not None:
        return announced
    before = _before(phrases, quotation)
    if before is not None and before.strength >= CUE and (after is None or not _is_trailing(phrases, after)):
        return before
    if after is not None and after.strength >= CUE:
        # Doe told a friend that it was "...," the friend said: the words are Doe's.
        inner = (before.speaker,) if before is not None else ()
        hands_on = _hands_on(phrases, inner, quotation) or _is_relayed(phrases, inner, after.speaker)
        return after._replace(sources=(*inner, *after.sources)) if hands_on else after
    if phrases.shape[:quotation].endswith(_NP_COLON) and phrases.head(quotation - 2).tag == NAME:
        return _named(phrases, quotation - 2, attribution.NAME_AND_COLON)
    return before or _labelled(phrases, quotation)


def _hands_on(phrases: Phrases, inner: tuple[Source, ...], quotation: int) -> bool:
    """Whether a source before the quotation says the clause that contains it: told a friend that it was "..."."""
    if not inner or inner[0].strength < STRONG or phrases.shape[inner[0].chunk] != NP:
        return False
    cue = inner[0].cue
    if cue is None or any(token.start == cue.start and token.tag == MODAL for token in phrases.tokens):
        return False
    between = phrases.shape[inner[0].chunk + 1 : quotation]
    return THAT in between and not between.strip(_IN_TOLD_CLAUSE)


def _is_relayed(phrases: Phrases, inner: tuple[Source, ...], outer: Source) -> bool:
    """Whether an agency or a paper after the sentence relays who speaks in it: Doe said it was "...", AP reports."""
    is_said = bool(inner) and inner[0].strength >= CUE and not _is_it(phrases, inner[0])
    agency = " ".join([token.lower for token in phrases.words(outer.chunk)]).removeprefix("the ")
    return is_said and agency in _MEDIA and phrases.head(outer.chunk).tag == NAME


def _reported(phrases: Phrases, quotation: int) -> Source | None:
    """The source that relays the whole sentence: According to Doe, ...; As Doe put it, ...; ..., Doe said, ..."""
    shape = phrases.shape
    if shape.startswith(_ACCORDING_TO_NP) and quotation > 1:
        return _source(phrases, 1, 0, STRONG, attribution.ACCORDING_BEFORE)
    if shape.startswith(_AS_NP_VP) and COMMA in shape[3:quotation] and _is_as_put(phrases, 2):
        return _source(phrases, 1, 2, STRONG, attribution.AS_PUT)
    for verb in range(2, quotation - 1):
        if shape[verb - 2 : verb + 2] == _BETWEEN_COMMAS and is_speech(phrases, verb):
            return _source(phrases, verb - 1, verb, STRONG, attribution.BETWEEN_COMMAS)
    last = shape.rfind(_ACCORDING_TO_NP)
    if last > quotation and QUOTATION not in shape[quotation + 1 : last] and SEMICOLON not in shape[quotation:last]:
        return _source(phrases, last + 1, last, STRONG, attribution.ACCORDING_BEHIND)
    return None


def _is_as_put(phrases: Phrases, verb: int) -> bool:
    """Whether a clause is "as Doe put it" or "as Doe noted", not "as the crowd cheered Doe"."""
    if phrases.words(verb - 2)[0].lower != "as":
        return False
    if phrases.lemma(verb) == "put":
        return True
    return is_speech(phrases, verb) and phrases.shape[verb + 1 : verb + 2] in _BEHIND_AS_NOTED


def _opens_clause(phrases: Phrases, quotation: int) -> bool:
    """Whether only other quotations and conjunctions, or a colon, come before the quotation."""
    before = phrases.shape[:quotation]
    return not before.strip(_BEFORE_OPENING_QUOTATION) or (
        before.endswith(COLON) and _ends_with(phrases, quotation, ",?!")
    )


def _ends_with(phrases: Phrases, quotation: int, marks: str) -> bool:
    """Whether the last character between the quotation marks is one of the given ones."""
    last = phrases.words(quotation)[-1]
    return last.tag == QUOTATION and last.lower != "" and last.lower in marks


def _source(phrases: Phrases, subject: int, verb: int, strength: int, rule: Rule) -> Source:
    mention = phrases.span(subject)
    if phrases.shape[verb] == ACCORDING and phrases.head(subject).lower.removesuffix("s") in _CLAUSES.statements:
        mention = owner(phrases, subject) or mention  # according to Doe's explanations
    return Source(mention, phrases.span(verb), strength, subject, rule.name)


def _named(phrases: Phrases, noun: int, rule: Rule) -> Attribution:
    """The attribution to a noun phrase beside the words, without any cue."""
    return Attribution((Source(phrases.span(noun), None, CUE, noun, rule.name),))


def _strength(phrases: Phrases, verb: int) -> int:
    if is_speech(phrases, verb):
        return STRONG
    if phrases.words(verb)[0].tag == MODAL:
        return WEAK  # any dealer would recognise it
    return CUE if is_cue(phrases, verb) else WEAK


# --- after the quotation


def _after(phrases: Phrases, quotation: int) -> Attribution | None:
    shape = phrases.shape
    index = quotation + 1
    while index < len(shape) and shape[index] in PARTS_ASIDE:
        index += 1
    if index >= len(shape):
        return None
    source = _adjacent(phrases, quotation, index) or _trailing(phrases, quotation)
    return Attribution((source,)) if source else None


def _adjacent(phrases: Phrases, quotation: int, index: int) -> Source | None:
    """The source right after the quotation: said Doe; Doe, a doctor, said; according to Doe."""
    shape = phrases.shape
    if shape[index] == ACCORDING and shape[index + 1 : index + 2] == NP:
        return _source(phrases, index + 1, index, STRONG, attribution.ACCORDING_BEHIND)
    if shape[index] == VP and shape[index + 1 : index + 2] == NP and is_speech(phrases, index):
        return _source(phrases, index + 1, index, STRONG, attribution.VERB_BEHIND)
    if shape[index] in _OPENS_ATTRIBUTION and _opens_clause(phrases, quotation):
        for verb in range(index + 1, len(shape)):
            if shape[verb] == QUOTATION:
                return None
            if shape[verb] == VP:
                subject = subjects.subject(phrases, verb)
                if subject is not None and shape[subject] in _RELATIVES:
                    continue
                if subject is None and _is_behind_long_aside(phrases, index, verb):
                    subject = index
                passive = phrases.is_passive(verb) and not _is_quoted_passive(phrases, verb)
                if shape[index] == SUBORDINATOR and _strength(phrases, verb) == WEAK:
                    return None  # "It would be sad" if you left, Doe said
                if subject is not None and subject > quotation and not passive:
                    return _source(phrases, subject, verb, _strength(phrases, verb), attribution.SPEAKER_BEHIND)
        if VP not in shape[index:] and _ends_with(phrases, quotation, ","):
            return Source(phrases.span(index), None, CUE, index, attribution.NAME_BEHIND.name)
    return None


def _is_behind_long_aside(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether a verb of saying follows a name and a list: "...," Doe, an aide for salt, fish and oil, said."""
    shape = phrases.shape
    is_name = shape[noun] == NP and phrases.head(noun).tag == NAME and shape[noun + 1] == COMMA
    return is_name and shape[verb - 1] == COMMA and is_speech(phrases, verb)


def _trailing(phrases: Phrases, quotation: int) -> Source | None:
    """The source at the end of the sentence: ... a "disgrace" for the town, Doe said."""
    shape = phrases.shape
    for match in _CUES.finditer(shape, quotation + 1):
        verb = match.start()
        if shape[verb] == ACCORDING and shape[verb + 1 : verb + 2] == NP:
            return _source(phrases, verb + 1, verb, STRONG, attribution.ACCORDING_BEHIND)
        if shape[verb - 2 : verb + 1] == _AS_NP_VP and _is_as_put(phrases, verb):
            return _source(phrases, verb - 1, verb, STRONG, attribution.AS_PUT)
        if shape[verb] == VP and is_speech(phrases, verb) and not _takes_content(phrases, verb):
            subject = subjects.subject(phrases, verb)
            if subject is not None and subject > quotation and _is_parted(phrases, subject):
                return _source(phrases, subject, verb, STRONG, attribution.SPEAKER_AT_END)
            if _is_parted(phrases, verb) and shape[verb + 1 : verb + 2] == NP:
                return _source(phrases, verb + 1, verb, STRONG, attribution.VERB_AT_END)
    return None


def _is_parted(phrases: Phrases, index: int) -> bool:
    """Whether a comma, a dash or the comma at the end of a quotation comes before a chunk."""
    before = phrases.shape[index - 1]
    return before in PARTS_ASIDE or (before == QUOTATION and _ends_with(phrases, index - 1, ",?!"))


def _takes_content(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is followed by its content, so that the words before it are not its content."""
    rest = phrases.shape[verb + 1 :]
    return rest.startswith(_CONTENT)


def _is_trailing(phrases: Phrases, attribution: Attribution) -> bool:
    """Whether the source after the quotation is outside the whole sentence before it."""
    chunk = attribution.speaker.chunk
    return phrases.shape[chunk - 1] in _VERB_OR_ACCORDING or _is_parted(phrases, chunk)


# --- before the quotation


def _before(phrases: Phrases, quotation: int) -> Attribution | None:
    """The chain of sources to the left of the quotation, the innermost first."""
    sources: list[Source] = []
    verb = _governor(phrases, quotation)
    steps = 0
    while verb is not None and steps < _MOST_STEPS:
        steps += 1
        kind = phrases.shape[verb]
        if kind == ACCORDING:
            sources.append(_source(phrases, verb + 1, verb, STRONG, attribution.ACCORDING_BEFORE))
            break
        if kind == NP:
            whose = owner(phrases, verb)
            if whose is not None:
                sources.append(Source(whose, phrases.span(verb), CUE, verb, attribution.NOUN_OVER.name))
            verb = _next_left(phrases, verb)
            continue
        if kind == VP and phrases.is_passive(verb) and not _is_quoted_passive(phrases, verb):
            agent = _agent(phrases, verb, quotation)
            if agent is not None:
                sources.append(_source(phrases, agent, verb, _strength(phrases, verb), attribution.AGENT))
            subject = subjects.subject(phrases, verb)
        else:
            verbs, subject = subjects.link(phrases, verb)
            if subject is not None and not _is_statement(phrases, subject, verb):
                sources.append(_linked(phrases, verbs, subject, quotation))
        if subject is None:
            verb = _next_left(phrases, verb)
            continue
        outer = holders.holder(phrases, subject) if subject < verb else None
        unsure = not any(source.strength >= CUE for source in sources)
        if outer is None and (unsure or _is_what(phrases, subject)) and subject < verb:
            outer = _next_left(phrases, subject)
            if outer is not None and _is_subordinate(phrases, outer, subject):
                outer = None
        verb = outer
    if len(sources) > 1 and sources[0].strength == CUE and _is_it(phrases, sources[0]):
        sources[0] = sources[0]._replace(strength=WEAK)  # Doe said it sounded "..."
    return Attribution(tuple(sources)) if sources else None


def _is_statement(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether what somebody says has a participle of its own: called it "...", and her comments suggesting "..."."""
    is_owned = phrases.shape[subject] == NP and owner(phrases, subject) is not None
    return (
        is_owned and phrases.shape[verb] == ING and phrases.head(subject).lower.removesuffix("s") in _CLAUSES.statements
    )


def _is_it(phrases: Phrases, source: Source) -> bool:
    return phrases.shape[source.chunk] == NP and phrases.words(source.chunk)[-1].lower == "it"


def _is_what(phrases: Phrases, subject: int) -> bool:
    """Whether a clause is the object of the verb before it: condemned what he called; said ... what he called."""
    if subject < 2 or phrases.shape[subject - 1] != SUBORDINATOR or phrases.words(subject - 1)[0].lower != "what":
        return False
    before = _next_left(phrases, subject - 1)
    return before is not None and (before == subject - 2 or is_speech(phrases, before))


def _is_subordinate(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a verb is in a subordinate clause that opens the sentence: While Doe laughed, ..."""
    shape = phrases.shape
    opens = shape.lstrip(COORDINATOR).startswith(SUBORDINATOR)
    return shape[subject - 1] == COMMA and opens and COMMA not in shape[:verb]


def _linked(phrases: Phrases, verbs: tuple[int, ...], subject: int, quotation: int) -> Source:
    """The source that is the subject of several verbs; its cue is the surest of them, the nearest first."""
    shape = phrases.shape
    introduces = shape[verbs[0] + 1 : quotation] in (COMMA, COLON) and phrases.lemma(verbs[0]) != "be"
    introduces = introduces and (subject == 0 or shape[subject - 1] not in _OPENS_SIDE_CLAUSE)
    if introduces:
        return _source(phrases, subject, verbs[0], STRONG, attribution.VERB_BEFORE)
    cue = max(verbs, key=lambda verb: _strength(phrases, verb))
    strength = _strength(phrases, cue)
    return _source(phrases, subject, cue, strength, attribution.DOER if strength == WEAK else attribution.VERB_OVER)


def _governor(phrases: Phrases, quotation: int) -> int | None:
    """The nearest verb, noun of saying or `according to` to the left."""
    return _next_left(phrases, quotation)


def _next_left(phrases: Phrases, start: int) -> int | None:
    shape = phrases.shape
    depth = 0
    for index in range(start - 1, -1, -1):
        kind = shape[index]
        if kind == CLOSING:
            depth += 1
        elif kind == OPENING:
            depth -= 1
        elif depth > 0:
            continue
        elif (
            kind in VERBAL
            or (kind == PASSIVE and index + 1 < len(shape) and shape[index + 1] in _BEHIND_PARTICIPLE)
            or (kind == ACCORDING and shape[index + 1 : index + 2] == NP)
            or (kind == NP and _is_noun_cue(phrases, index, start))
        ):
            return index
        elif kind in PARTS_CLAUSES:
            return None
    return None


def _is_noun_cue(phrases: Phrases, noun: int, quotation: int) -> bool:
    """Whether a noun phrase is somebody's statement that introduces the words: his claim that, Doe's words."""
    rest = phrases.shape[noun + 1 : quotation]
    gives = not rest.strip(_BEFORE_WORDS) or _GIVES.match(rest) is not None
    return gives and phrases.head(noun).lower in _CLAUSES.statements and owner(phrases, noun) is not None


def _agent(phrases: Phrases, verb: int, quotation: int) -> int | None:
    """The agent of a passive verb: was called "..." by critics."""
    shape = phrases.shape
    for index in range(verb + 1, len(shape) - 1):
        if shape[index] == PREPOSITION and shape[index + 1] == NP and phrases.words(index)[0].lower == "by":
            return index + 1
        if shape[index] in _NO_AGENT_BEHIND or (shape[index] == COMMA and index > quotation):
            return None
    return None


def _is_quoted_passive(phrases: Phrases, verb: int) -> bool:
    """Whether the subject of a passive is the speaker: was quoted as saying, was overheard calling."""
    return ING in phrases.shape[verb + 1 : verb + 3]


def _line_start(phrases: Phrases, quotation: int) -> Attribution | None:
    """The speaker of a line such as `Doe: "..."`, or `The reaction - Jane Doe: "..."`."""
    shape = phrases.shape
    if shape[:quotation].endswith(_IN_NP_COLON) and phrases.words(quotation - 3)[0].lower == "from":
        return _named(phrases, quotation - 2, attribution.FROM_AND_COLON)
    if shape[:quotation].endswith(_NP_COLON) and (quotation == 2 or shape[quotation - 3] in _BEFORE_LABEL):
        noun = quotation - 2
        if quotation == 2 or phrases.head(noun).tag == NAME:
            return _named(phrases, noun, attribution.NAME_AND_COLON)
    return None


def _behind_sentence(phrases: Phrases, quotation: int) -> Attribution | None:
    """The speaker between a sentence and a colon: The dike will hold, said Doe, the mayor: "..."."""
    found = _SAID_NP.search(phrases.shape, 0, quotation)
    if found is None or not is_speech(phrases, found.start() + 1) or not phrases.shape[: found.start()]:
        return None
    noun, verb = found.start() + 2, found.start() + 1
    if phrases.lemma(verb) in _CLAUSES.with_hearer:
        return None  # Roe stood up, told Doe: "..."
    return Attribution((_source(phrases, noun, verb, STRONG, attribution.VERB_BEFORE),))


def _labelled(phrases: Phrases, quotation: int) -> Attribution | None:
    """The speaker of a line such as `"..." - Jane Doe`."""
    shape = phrases.shape
    rest = shape[quotation + 1 :]
    signed = rest[:3] in _SIGNED and quotation == 0 and phrases.head(quotation + 2).tag == NAME
    if signed or (rest[:2] in _BESIDE_LABEL and rest.strip(_LABEL) == ""):
        rule = attribution.NAME_BEHIND_DASH if rest[0] == DASH else attribution.NAME_IN_BRACKETS
        return _named(phrases, quotation + 2, rule)
    return None
