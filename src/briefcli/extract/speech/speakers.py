"""The speaker of a quotation, within one sentence.

A quotation belongs to the subject of the verb that governs it. The verb comes before it (Jane Doe said,
"...") or after it ("...," Jane Doe said; "...," said Jane Doe; "...," according to Jane Doe). From the verb
before it the search works outwards, clause by clause, as long as each clause is the content of the next:
"Doe said the mayor called it ..." has the mayor as speaker, relayed by Doe.
"""

import msgspec

from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_speech, needs_hearer, owner
from briefcli.extract.speech import after_quotation, attribution, before_quotation, inner, sourcing
from briefcli.extract.speech.attribution import CUE, STRONG, WEAK, Attribution, Source
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COLON,
    COMMA,
    DASH,
    GENITIVE,
    ING,
    MODAL,
    NAME,
    NP,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_DOCUMENTS = _CLAUSES.documents | _CLAUSES.statements
_MEDIA = frozenset(name.lower() for name in lexicon.people().media)
_ACCORDING_TO_NP = letters("ACCORDING NP")
_AND_SOMEBODY_DOES = letters("COORDINATOR NP VP")
_OPENS_OTHER_CLAUSE = _CLAUSES.contrast | {"with"}
_NP_COLON = letters("NP COLON")
_TO_SOMEBODY = letters("PREPOSITION NP COMMA")
_OF_NP_COLON = letters("OF NP COLON")
_IN_NP_COLON = letters("PREPOSITION NP COLON")
_VP_COMMA = letters("VP COMMA")
_AND_CLAUSE = letters("COORDINATOR NP VP")
_ING_NP_COMMA = letters("ING NP COMMA")
_AS_NP = letters("PREPOSITION NP")
_AS_PUT_IT = letters("COMMA PREPOSITION NP VP NP COMMA")
_COMMA_NP = letters("COMMA NP")
_BETWEEN_COMMAS = letters("COMMA NP VP COMMA")
_IN_TOLD_CLAUSE = letters("VP NP INFINITIVE PREPOSITIONS ING THAT")
"""What may come between a speaker and the content of a clause: told a friend that it was."""
_COINED_BY = pattern("NP [VP PASSIVE] PREPOSITION NP")
_AGAINST = ("v", "v.", "vs", "vs.", "versus")
"""Between the sides of a match or a lawsuit, which say nothing: “The Comeback” (Lund vs. Marsk)."""
_RELAYS = (attribution.ACCORDING_BEHIND.name, attribution.SPEAKER_AT_END.name, attribution.VERB_AT_END.name)
_OF_BODY = ("of", "from")
_ENDS_SENTENCE = (".", "!", "?")
"""Marks that end what is quoted, where it is a sentence."""
_BEFORE_LABEL = letters("DASH STOP")
_SAID_FROM = letters("VP PREPOSITION NP COLON")
_OPENS_WHEN = letters("SUBORDINATOR PREPOSITION")
_NAME_ON_COLON = pattern(
    "(?:PREPOSITION NP COMMA)? (?P<name>NP) (?:COMMA NP (?:[OF PREPOSITION] NP)* COMMA)?"
    " (?P<on>PREPOSITION) NP (?:[OF PREPOSITION] NP)* COLON"
)
_NAME_AND_POST = pattern("NP (?:COMMA NP (?:[OF PREPOSITION] NP)*)+ COLON")
_NAME_OF_BODY = pattern("NP COMMA? (?P<of>[OF PREPOSITION]) NP (?:[OF PREPOSITION] NP)* COLON")
_ACCORDING_ASIDE = letters("COMMA ACCORDING NP COMMA")
_SIGNED = (letters("DASH NP COMMA"), letters("DASH NP STOP"), letters("DASH NP OPENING"))
_BESIDE_LABEL = (letters("DASH NP"), letters("OPENING NP"))
# ..., said Doe, the mayor, after the vote; says Doe, who runs the mill; says Doe, wiping her hands.
_SAID_NP = pattern(
    "COMMA VP NP (?:COMMA? [PREPOSITIONS] [NP ING] | COMMA NP)*"
    " (?:COMMA? RELATIVE [NP VP PREPOSITIONS INFINITIVE PASSIVE]+ | COMMA ING [NP PREPOSITIONS]*)? COMMA? COLON$"
)
_ENDS_REPORTED = frozenset(letters("QUOTATION SEMICOLON COLON"))
"""What parts a quotation from an "according to" that is about something else."""
_LABEL = letters("DASH NP OPENING CLOSING STOP COMMA PREPOSITIONS")


def find(phrases: Phrases, quotation: int) -> Attribution | None:
    """The attribution of the quotation in a chunk of a sentence; none when the sentence gives none."""
    own = _with_quoted(phrases, _choose(phrases, quotation), quotation)
    outer = _reported(phrases, quotation)
    if outer is None:
        return own
    if _is_right_before(phrases, outer, quotation):
        return Attribution((outer,))
    if own is not None and (_is_announcer(phrases, own, outer) or _is_in_other_clause(phrases, own, outer, quotation)):
        return own
    sources = tuple(source for source in own.sources if source.chunk != outer.chunk) if own else ()
    sources = tuple(_as_told(phrases, source, outer) for source in sources)
    return Attribution((*sources, outer), own is not None and own.opens)


def _is_announcer(phrases: Phrases, own: Attribution, outer: Source) -> bool:
    """Whether “he said” between commas only goes on with who says the rest: Doe said the law, which, he said, was."""
    is_pronoun = outer.rule == attribution.BETWEEN_COMMAS.name and phrases.head(outer.chunk).tag == SUBJECT_PRONOUN
    said = own.outermost
    is_before = is_pronoun and said.strength == STRONG and said.chunk < outer.chunk
    return is_before and phrases.shape[said.chunk] == NP and phrases.head(said.chunk).tag != SUBJECT_PRONOUN


def _is_in_other_clause(phrases: Phrases, own: Attribution, outer: Source, quotation: int) -> bool:
    """Whether “according to” belongs to the clause beside one that has its own source: Doe said “...”, but ..., Roe."""
    if _is_set_against(phrases, own, outer):
        return True
    if own.strength < STRONG or phrases.span(outer.chunk - 1) != outer.cue:
        return False
    is_behind = outer.chunk < quotation < own.outermost.chunk and phrases.shape[outer.chunk + 1] == COMMA
    if is_behind:  # it was so, according to Roe, and it is called “...”, according to Doe
        return phrases.shape.startswith(_AND_CLAUSE, outer.chunk + 2)
    return outer.chunk > quotation and after_quotation.is_in_next_clause(phrases, quotation, outer.chunk - 1)


def _is_set_against(phrases: Phrases, own: Attribution, outer: Source) -> bool:
    """Whether another speaks in the next main clause: It fell, Roe said, while the board said it was “...”.

    Not a pronoun, which may be within what is told: The mayor, Roe said, was late, though she called it “...”.
    """
    said, link = own.speaker, own.speaker.chunk - 1
    if said.strength < CUE or link <= outer.chunk or phrases.shape[link - 1 : link] != COMMA:
        return False
    is_contrast = phrases.words(link)[0].lower in _CLAUSES.contrast | {"but"}
    return is_contrast and phrases.head(said.chunk).tag != SUBJECT_PRONOUN


def _as_told(phrases: Phrases, source: Source, outer: Source) -> Source:
    """A source that is only told of by another: According to Doe, Roe wanted “...”."""
    is_silent = source.strength >= CUE and inner.utters_nothing(phrases, source, outer)
    return msgspec.structs.replace(source, strength=WEAK) if is_silent else source


def _with_quoted(phrases: Phrases, own: Attribution | None, quotation: int) -> Attribution | None:
    """The attribution with whoever the speaker quotes in front of the words: Quoting Doe, Roe said: “...”."""
    shape = phrases.shape
    if own is None or own.opens or own.strength < STRONG:
        return own
    for doing in phrases.find(ING):
        name = doing + 1
        if doing > quotation or shape[doing : name + 2] != _ING_NP_COMMA or phrases.words(doing)[0].lower != "quoting":
            continue
        is_one = phrases.head(name).tag == NAME or subjects.is_somebody(phrases, name)
        is_by = own.outermost.chunk in (name + 2, subjects.subject(phrases, doing))
        if is_one and is_by and owner(phrases, name) is None:
            said = sourcing.source(phrases, name, doing, STRONG, attribution.VERB_OVER)
            return msgspec.structs.replace(own, sources=(said, *own.sources))
    return own


def _is_right_before(phrases: Phrases, outer: Source, quotation: int) -> bool:
    """Whether a speaker between commas goes on in the quotation: Doe thought it old, Roe said, “and it was”."""
    is_between = phrases.shape[outer.chunk - 1 : quotation] == _BETWEEN_COMMAS
    return outer.rule == attribution.BETWEEN_COMMAS.name and is_between


def _choose(phrases: Phrases, quotation: int) -> Attribution | None:
    after = after_quotation.find(phrases, quotation)
    is_in_front = phrases.shape[0] == SUBORDINATOR and phrases.shape[quotation - 1] == COLON  # When Roe said: “No,” Doe
    if after is not None and sourcing.opens_clause(phrases, quotation) and not is_in_front:
        return msgspec.structs.replace(after, opens=True)
    coined = _coined(phrases, quotation)
    if coined is not None:
        return coined
    announced = _line_start(phrases, quotation) or _behind_sentence(phrases, quotation)
    if announced is not None:
        return announced
    before = _by_own_account(phrases, quotation) or before_quotation.find(phrases, quotation)
    if before is not None and after is not None and _is_outdone(phrases, before.speaker, after, quotation):
        before = None
    if (
        before is not None
        and before.strength >= CUE
        and (
            after is None
            or not after_quotation.is_trailing(phrases, after)
            or _is_cried(phrases, before, quotation)
            or _is_said_in_side_clause(phrases, before.speaker)
        )
    ):
        return before
    if after is not None and after.strength >= CUE:
        # Doe told a friend that it was "...," the friend said: the words are Doe's.
        first = (before.speaker,) if before is not None else ()
        hands_on = (
            _hands_on(phrases, first, quotation)
            or _is_relayed(phrases, first, after.speaker)
            or _is_told_of(phrases, first, after.speaker)
        )
        return msgspec.structs.replace(after, sources=(*first, *after.sources)) if hands_on else after
    if _is_name_and_colon(phrases, quotation):
        return sourcing.named(phrases, quotation - 2, attribution.NAME_AND_COLON)
    return _in_opinion(phrases, quotation) or before or _labelled(phrases, quotation)


def _by_own_account(phrases: Phrases, quotation: int) -> Attribution | None:
    """Whoever is something in their own words: By her own admission, Doe was “...”."""
    whose = phrases.words(1) if _tells_what_is(phrases, quotation) else ()
    is_own = len(whose) > 1 and whose[1].lower == "own" and phrases.words(0)[0].lower in ("by", "in")
    if not is_own or not (phrases.head(1).lower in _CLAUSES.statements or phrases.head(1).lower == "words"):
        return None
    return Attribution((sourcing.source(phrases, len(_TO_SOMEBODY), quotation - 1, CUE, attribution.VERB_OVER),))


def _in_opinion(phrases: Phrases, quotation: int) -> Attribution | None:
    """Whose opinion it is that something is so: To Doe, the tax is “...”; For Doe, it was “...”."""
    is_to = _tells_what_is(phrases, quotation) and phrases.words(0)[0].lower in ("to", "for")
    if not is_to or phrases.head(1).tag != NAME:
        return None
    return Attribution((sourcing.source(phrases, 1, quotation - 1, CUE, attribution.VERB_OVER),))


def _tells_what_is(phrases: Phrases, quotation: int) -> bool:
    """Whether a sentence tells, behind a preposition and a comma, what its subject is in quoted words."""
    verb = quotation - 1
    if not phrases.shape.startswith(_TO_SOMEBODY) or phrases.shape[verb] != VP or phrases.lemma(verb) != "be":
        return False
    return not phrases.is_passive(verb) and subjects.subject(phrases, verb) == len(_TO_SOMEBODY)


def _is_outdone(phrases: Phrases, before: Source, after: Attribution, quotation: int) -> bool:
    """Whether who stands before the words only leads to who says them behind: The wins show “...”, as Doe suggested."""
    if _is_past_side_clause(phrases, before, quotation):
        return True
    is_put = after.speaker.rule == attribution.AS_PUT.name and phrases.shape[before.chunk] == NP
    # Her claim that she is a “local” woman, as Roe suggested.
    is_claim = before.rule == attribution.NOUN_OVER.name and phrases.shape[quotation + 1 : quotation + 2] == COMMA
    return is_put and (is_claim or inner.is_thing(phrases, before.chunk))


def _is_cried(phrases: Phrases, before: Attribution, quotation: int) -> bool:
    """Whether a clause in front tells who says the words, and another acts: When Doe cried, “No,” Roe left."""
    shape, verb = phrases.shape, quotation - 2
    is_said = verb > 1 and shape[0] == SUBORDINATOR and shape[verb : verb + 2] == _VP_COMMA and is_speech(phrases, verb)
    return is_said and before.speaker.cue == phrases.span(verb)


def _is_said_in_side_clause(phrases: Phrases, said: Source) -> bool:
    """Whether somebody speaks in a clause on when or why, not the main one: When Roe called it “...”, Doe left."""
    if not _opens_side_clause(phrases, said) or said.cue is None:
        return False
    return said.strength == STRONG or _lemma_of_cue(phrases, said.cue) in _CLAUSES.calling_verbs


def _opens_side_clause(phrases: Phrases, said: Source) -> bool:
    """Whether the clause of a speaker tells when or why something happens: when Roe called it “...”."""
    before = said.chunk - 1
    if before < 0 or phrases.shape[before] not in _OPENS_WHEN:
        return False
    return phrases.words(before)[0].lower in _CLAUSES.opens_when | _CLAUSES.contrast | {"when", "because"}


def _is_past_side_clause(phrases: Phrases, said: Source, quotation: int) -> bool:
    """Whether a clause on when or why ends before the words: When Roe said it was late, “we went home,” Doe said.

    Not right behind its verb: When Roe said, “No,” Doe left.
    """
    if said.cue is None or not _opens_side_clause(phrases, said):
        return False
    comma = phrases.shape.rfind(COMMA, said.chunk, quotation)
    is_own = comma == quotation - 1 and phrases.span(comma - 1) == said.cue
    return comma > said.chunk + 1 and not is_own


def _is_name_and_colon(phrases: Phrases, quotation: int) -> bool:
    """Whether a name and a colon come before the words; not: honours the opening of the Ledger: “...”."""
    before = phrases.shape[:quotation]
    is_behind = before.endswith(_OF_NP_COLON) or _is_behind_preposition(phrases, quotation - 2)
    return before.endswith(_NP_COLON) and not is_behind and phrases.head(quotation - 2).tag == NAME


def _is_behind_preposition(phrases: Phrases, noun: int) -> bool:
    """Whether a preposition leads to a noun phrase, which is no label then: With Ann Doe: “...”."""
    return noun > 0 and phrases.shape[noun - 1] == PREPOSITION


def _coined(phrases: Phrases, quotation: int) -> Attribution | None:
    """Whoever an aside names as the one who uses a word: "...," a term coined by Doe."""
    shape = phrases.shape
    noun = quotation + 2 if shape[quotation + 1 : quotation + 2] == COMMA else quotation + 1
    is_word = shape[noun : noun + 1] == NP and phrases.head(noun).lower in _CLAUSES.expressions | _CLAUSES.statements
    if not is_word or not _COINED_BY.match(shape, noun):
        return None
    is_by = phrases.words(noun + 2)[0].lower == "by" and phrases.lemma(noun + 1) in _CLAUSES.coins
    return Attribution((sourcing.source(phrases, noun + 3, noun + 1, STRONG, attribution.COINED),)) if is_by else None


def _hands_on(phrases: Phrases, before: tuple[Source, ...], quotation: int) -> bool:
    """Whether a source before the quotation says the clause that contains it: told a friend that it was "..."."""
    if not before or before[0].strength < STRONG or phrases.shape[before[0].chunk] != NP:
        return False
    cue = before[0].cue
    if cue is None or any(token.start == cue.start and token.tag == MODAL for token in phrases.tokens):
        return False
    between = phrases.shape[before[0].chunk + 1 : quotation]
    return THAT in between and not between.strip(_IN_TOLD_CLAUSE)


def _is_relayed(phrases: Phrases, before: tuple[Source, ...], outer: Source) -> bool:
    """Whether an agency or a paper behind the sentence relays who speaks in it: Doe said it was "...", AP reports."""
    is_said = bool(before) and before[0].strength >= CUE and phrases.head(before[0].chunk).lower != "it"
    agency = " ".join([token.lower for token in phrases.words(outer.chunk)]).removeprefix("the ")
    is_report = outer.cue is not None and _lemma_of_cue(phrases, outer.cue) == "report"
    is_report = is_report and is_said and before[0].strength == STRONG
    return is_said and (agency in _MEDIA or is_report) and phrases.head(outer.chunk).tag == NAME


def _is_told_of(phrases: Phrases, before: tuple[Source, ...], outer: Source) -> bool:
    """Whether a source behind the sentence relays who speaks in it: Doe called it "...", according to the Ledger.

    What somebody only thinks, nobody has heard.
    """
    if not before or before[0].cue is None:
        return False
    if phrases.shape[before[0].chunk] != NP or before[0].rule == attribution.NOUN_OVER.name:
        return outer.rule in _RELAYS and _is_told_by_another(phrases, before[0], outer)
    cue = _lemma_of_cue(phrases, before[0].cue)
    is_said = before[0].strength == STRONG or (before[0].strength >= CUE and cue in _CLAUSES.calling_verbs)
    is_somebody = not inner.is_thing(phrases, before[0].chunk) and phrases.head(before[0].chunk).lower != "it"
    is_told = is_said and is_somebody and phrases.head(before[0].chunk).lower not in _DOCUMENTS
    return is_told and outer.rule in _RELAYS


def _is_told_by_another(phrases: Phrases, said: Source, outer: Source) -> bool:
    """Whether somebody tells what another said in a relative clause, or in a claim: Doe’s claim that it was "...".

    Doe, who said it was "...", has left, Roe said.
    """
    if said.rule == attribution.NOUN_OVER.name:
        has_clause = phrases.shape[said.chunk + 1 : said.chunk + 2] == THAT
        return has_clause and any(token.tag == GENITIVE for token in phrases.words(said.chunk))
    is_who = phrases.shape[said.chunk] == RELATIVE and phrases.words(said.chunk)[0].lower == "who"
    is_said = said.strength == STRONG or (said.cue and _lemma_of_cue(phrases, said.cue) in _CLAUSES.calling_verbs)
    return is_who and bool(is_said) and COMMA in phrases.shape[said.chunk : outer.chunk]


def _lemma_of_cue(phrases: Phrases, cue: Span) -> str:
    return lexicon.lemma(_last_word(phrases, cue))


def _last_word(phrases: Phrases, span: Span) -> str:
    return next((token.lower for token in phrases.tokens if token.end == span.end), "")


def _reported(phrases: Phrases, quotation: int) -> Source | None:
    """The source that relays the whole sentence: According to Doe, ...; As Doe put it, ...; ..., Doe said, ..."""
    shape = phrases.shape
    if shape.startswith(_ACCORDING_TO_NP) and quotation > 1:
        return sourcing.source(phrases, 1, 0, STRONG, attribution.ACCORDING_BEFORE)
    put = _as_put(phrases, quotation)
    if put is not None:
        return put
    for verb in range(2, quotation - 1):
        subject = _subject_between_commas(phrases, verb)
        if subject is not None:
            return sourcing.source(phrases, subject, verb, STRONG, attribution.BETWEEN_COMMAS)
    aside = shape.find(_ACCORDING_ASIDE, 0, quotation)
    if aside > 0 and not _opens_other_clause(phrases, aside + len(_ACCORDING_ASIDE)):
        return sourcing.source(phrases, aside + 2, aside + 1, STRONG, attribution.ACCORDING_BEFORE)
    last = shape.rfind(_ACCORDING_TO_NP)
    if last > quotation and _ENDS_REPORTED.isdisjoint(shape[quotation + 1 : last]):
        return sourcing.source(phrases, last + 1, last, STRONG, attribution.ACCORDING_BEHIND)
    return None


def _opens_other_clause(phrases: Phrases, chunk: int) -> bool:
    """Whether what follows an aside is told by somebody else: according to Doe, with Roe saying; while Roe said."""
    is_clause = phrases.shape[chunk : chunk + 3] == _AND_SOMEBODY_DOES
    return is_clause or phrases.words(chunk)[0].lower in _OPENS_OTHER_CLAUSE


def _as_put(phrases: Phrases, quotation: int) -> Source | None:
    """Whoever puts it so in front of the words: As Doe, a nurse, put it, the pier was “...”."""
    shape, verb = phrases.shape, phrases.shape.find(VP, 0, quotation)
    while verb > 0:
        is_aside = shape[verb - 3 : verb + 3] == _AS_PUT_IT and verb + 3 in (quotation, quotation - 1)
        if is_aside and sourcing.is_as_put(phrases, verb):
            return sourcing.source(
                phrases, verb - 1, verb, STRONG, attribution.AS_PUT
            )  # it is, as Doe put it, a “wreck”
        verb = shape.find(VP, verb + 1, quotation)
    verb = shape.find(VP, 0, quotation)
    while verb > 0 and shape.startswith(_AS_NP):
        if COMMA in shape[verb + 1 : quotation] and subjects.subject(phrases, verb) == 1:
            return sourcing.source(phrases, 1, verb, STRONG, attribution.AS_PUT) if _is_put(phrases, verb) else None
        verb = shape.find(VP, verb + 1, quotation)
    return None


def _is_put(phrases: Phrases, verb: int) -> bool:
    return sourcing.is_as_put(phrases, verb, opener=0)


def _subject_between_commas(phrases: Phrases, verb: int) -> int | None:
    """Whoever says something between two commas, the sentence going on behind: The pier, Doe, a nurse, said, was."""
    shape = phrases.shape
    if shape[verb : verb + 2] != _VP_COMMA or not is_speech(phrases, verb) or phrases.is_passive(verb):
        return None
    if shape[verb - 2 : verb] == _COMMA_NP:
        return verb - 1
    subject = subjects.subject(phrases, verb) if shape[verb + 2 : verb + 3] == VP else None
    is_between = subject is not None and shape[subject - 1 : subject + 1] == _COMMA_NP and NP in shape[: subject - 1]
    return subject if is_between else None


def _line_start(phrases: Phrases, quotation: int) -> Attribution | None:
    """The speaker of a line such as `Doe: "..."`, or `The reaction - Jane Doe: "..."`."""
    shape = phrases.shape
    if _is_of_body(phrases, quotation):
        return sourcing.named(phrases, 0, attribution.NAME_AND_COLON)  # Ann Doe, of the Lund clinic: “...”
    is_from = shape[:quotation].endswith(_IN_NP_COLON) and phrases.words(quotation - 3)[0].lower == "from"
    is_from = is_from and not inner.is_thing(phrases, quotation - 2)
    is_from = is_from and not (shape[:quotation].endswith(_SAID_FROM) and _only_says_where(phrases, quotation - 4))
    if is_from and _behind_sentence(phrases, quotation) is None:  # not: Doe said from the pier: “...”
        return sourcing.named(phrases, quotation - 2, attribution.FROM_AND_COLON)
    told = _NAME_ON_COLON.fullmatch(shape, 0, quotation)
    if told is not None and phrases.head(told.start("name")).tag == NAME:
        # Ann Doe, the mayor, on her year: “...”; At sea, Ann Doe to her crew: “...”
        is_said = phrases.words(told.start("on"))[0].lower in ("on", "to")
        return sourcing.named(phrases, told.start("name"), attribution.NAME_AND_COLON) if is_said else None
    if _NAME_AND_POST.fullmatch(shape, 0, quotation) and _is_in_full(phrases, 0):
        return sourcing.named(phrases, 0, attribution.NAME_AND_COLON)  # Ann Doe, 40, a cook: “...”
    if shape[:quotation].endswith(_NP_COLON) and (quotation == 2 or shape[quotation - 3] in _BEFORE_LABEL):
        noun = quotation - 2
        if quotation > 2 and _is_behind_preposition(phrases, noun):
            return None
        if owner(phrases, noun) is not None and phrases.head(noun).lower in _CLAUSES.statements:
            return None  # Doe's answer: “...”
        if quotation == 2 or phrases.head(noun).tag == NAME:
            return sourcing.named(phrases, noun, attribution.NAME_AND_COLON)
    return None


def _is_of_body(phrases: Phrases, quotation: int) -> bool:
    """Whether a full name, where its bearer is from and a colon lead to a sentence; not: Ann Doe of Lund: “A Life”."""
    found = _NAME_OF_BODY.fullmatch(phrases.shape, 0, quotation)
    if found is None or phrases.words(found.start("of"))[0].lower not in _OF_BODY or not _is_in_full(phrases, 0):
        return False
    return phrases.words(quotation)[-1].lower in _ENDS_SENTENCE


def _is_in_full(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a name of at least two words: Ann Doe; not: Lund, In Lund."""
    words = phrases.words(noun)
    return len(words) > 1 and all(word.tag == NAME for word in words)


def _only_says_where(phrases: Phrases, verb: int) -> bool:
    """Whether "from" behind a verb tells where somebody speaks, or is from: Doe said from the pier; is from Lund."""
    return is_speech(phrases, verb) or phrases.lemma(verb) == "be"


def _behind_sentence(phrases: Phrases, quotation: int) -> Attribution | None:
    """The speaker between a sentence and a colon: The dike will hold, said Doe, the mayor: "..."."""
    found = _SAID_NP.search(phrases.shape, 0, quotation)
    if found is None or not is_speech(phrases, found.start() + 1) or not phrases.shape[: found.start()]:
        return None
    noun, verb = found.start() + 2, found.start() + 1
    is_foretold = any(phrases.words(index)[0].tag == MODAL for index in phrases.find(VP) if index < verb)
    if phrases.words(noun)[0].lower in _CLAUSES.definite and len(phrases.words(noun)) == 1:
        return None  # Doe, who is a judge, tweeted this: "..."
    if inner.is_thing(phrases, noun) and subjects.subject(phrases, verb) is not None:
        return None  # Doe, who left, proposes other words in the law: "..."
    if needs_hearer(phrases, verb) and not is_foretold:
        return None  # Roe stood up, told Doe: "..."; but: the pier will hold, promised Doe: "..."
    return Attribution((sourcing.source(phrases, noun, verb, STRONG, attribution.VERB_BEFORE),))


def _labelled(phrases: Phrases, quotation: int) -> Attribution | None:
    """The speaker of a line such as `"..." - Jane Doe`."""
    shape = phrases.shape
    rest = shape[quotation + 1 :]
    signed = rest[:3] in _SIGNED and quotation == 0 and phrases.head(quotation + 2).tag == NAME
    is_match = len(rest) > 1 and any(word.lower in _AGAINST for word in phrases.words(quotation + 2))
    if signed or (rest[:2] in _BESIDE_LABEL and rest.strip(_LABEL) == "" and not is_match):
        rule = attribution.NAME_BEHIND_DASH if rest[0] == DASH else attribution.NAME_IN_BRACKETS
        return sourcing.named(phrases, quotation + 2, rule)
    return None
