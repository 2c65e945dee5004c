"""The speaker that a sentence names after the quotation: "...," said Jane Doe; a "..." for the town, Doe said."""

from briefcli.extract.clauses import contents, subjects, unsaid
from briefcli.extract.clauses.cues import giver, is_speech, needs_hearer, owner, whose_words
from briefcli.extract.speech import attribution, inner, sourcing
from briefcli.extract.speech.attribution import CUE, STRONG, WEAK, Attribution, Source
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    AUXILIARIES,
    CLAUSE,
    COLON,
    COMMA,
    FINITE,
    INFINITIVE,
    NAME,
    NOUN,
    NP,
    OF,
    OF_NP,
    PARTS_ASIDE,
    PARTS_STATEMENTS,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THAT,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_SPEECH = lexicon.speech()

# A verb, or "according to".
_CUES = pattern("[VP ACCORDING]")
_AS_NP_VP = letters("PREPOSITION NP VP")
_OPENS_ATTRIBUTION = letters("NP SUBORDINATOR")
_DONE = letters("VP PASSIVE")
_RELATIVES = letters("RELATIVE THAT")
# After these a verb has its content after it.
_CONTENT = (
    THAT,
    COLON,
    SUBORDINATOR,
    CLAUSE,
    letters("NP THAT"),
    letters("NP QUOTATION"),
    letters("PREPOSITION NP VP"),
    OF_NP,
)
_PARTS_STATEMENTS = frozenset(PARTS_STATEMENTS)
_VERB_OR_ACCORDING = letters("ACCORDING VP")
_BY_NP = letters("PREPOSITION NP")
_COMMA_NP = letters("COMMA NP")
_NP_THAT = letters("NP THAT")
_AND_NP = letters("COORDINATOR NP")
_QUOTES = letters("VP NP")
_QUOTES_AS = letters("VP NP PREPOSITION ING")
_OPENS_WHEN = letters("SUBORDINATOR PREPOSITION")
_LEADS_TO_WORDS = letters("COMMA COLON")
_BEFORE_OTHER_WORDS = (letters("COMMA QUOTATION"), letters("COLON QUOTATION"))
_BEHIND_OPEN = (*letters("STOP PREPOSITION"), "")
_BEHIND_UTTERED = (*letters("STOP COMMA"), "")
_FEWEST_WORDS_OF_BODY = 4
"""A noun phrase of so many words is what it looks like: the old Ledger readers’ letters."""
_BUT_CLAUSE = letters("COORDINATOR NP VP")
_UTTERS = (_CLAUSES.says_clauses & _CLAUSES.speech) | _CLAUSES.calling_verbs | {"tell"}
"""Verbs behind which words in marks are those that somebody utters: said it was “late”; not: read of “late” piers."""
_IN_SAID_CLAUSE = letters("THAT NP VP PREPOSITIONS")
_IN_POST = letters("NP PREPOSITIONS COMMA COORDINATOR")


# --- after the quotation


def find(phrases: Phrases, quotation: int) -> Attribution | None:
    """The attribution that follows a quotation in a sentence; none when nothing after it gives one."""
    shape = phrases.shape
    index = quotation + 1
    while index < len(shape) and shape[index] in PARTS_ASIDE:
        index += 1
    if index >= len(shape) or _is_never_said(phrases, quotation):
        return None
    source = (
        _message(phrases, quotation, index)
        or _adjacent(phrases, quotation, index)
        or _uttered(phrases, quotation, index)
        or (None if _is_asked(phrases, quotation) or _is_cry(phrases, quotation) else _trailing(phrases, quotation))
    )
    if source is None:
        return None
    quoted = _quoted_as(phrases, source.chunk + 1)
    return Attribution((source,) if quoted is None else (quoted, source))


def _is_never_said(phrases: Phrases, quotation: int) -> bool:
    """Whether the words are what somebody has not said, as another tells: Doe never called it “...”, Roe insisted."""
    for verb in phrases.find(VP):
        is_clause = verb < quotation and not phrases.shape[verb + 1 : quotation].strip(_IN_SAID_CLAUSE)
        if is_clause and phrases.lemma(verb) in _UTTERS and unsaid.says_not(phrases, verb):
            return VP in phrases.shape[quotation:]
    return False


def _quoted_as(phrases: Phrases, verb: int) -> Source | None:
    """Whoever is quoted by the subject of a verb: "...," the Ledger quoted him as saying; the Ledger quoted Ann Doe."""
    shape = phrases.shape
    is_quoted = shape.startswith(_QUOTES, verb) and phrases.lemma(verb) in ("quote", "cite")
    if not is_quoted or phrases.is_passive(verb):
        return None
    is_as = shape.startswith(_QUOTES_AS, verb) and phrases.words(verb + 2)[0].lower == "as"
    if phrases.lemma(verb) == "cite" and not is_as:
        return None
    if not is_as and phrases.head(verb + 1).tag != NAME and not subjects.is_somebody(phrases, verb + 1):
        return None
    return sourcing.source(phrases, verb + 1, verb, STRONG, attribution.QUOTED_AS)


def _adjacent(phrases: Phrases, quotation: int, index: int) -> Source | None:
    """The source right after the quotation: said Doe; Doe, a doctor, said; according to Doe."""
    shape = phrases.shape
    if shape[index] == ACCORDING and shape[index + 1 : index + 2] == NP:
        return sourcing.source(phrases, index + 1, index, STRONG, attribution.ACCORDING_BEHIND)
    is_said = shape[quotation] == QUOTATION and shape[index] == VP
    is_said = is_said and (_is_said(phrases, quotation, index) or _poses(phrases, quotation, index))
    if is_said and shape[index + 1 : index + 2] == NP and not _opens_clause(phrases, quotation, index):
        return sourcing.source(phrases, index + 1, index, STRONG, attribution.VERB_BEHIND)
    if shape[index] in _OPENS_ATTRIBUTION and sourcing.opens_clause(phrases, quotation):
        for verb in range(index + 1, len(shape)):
            if shape[verb] == QUOTATION:
                return None
            if shape[verb] == VP:
                subject = _subject_behind(phrases, index, verb)
                if subject is not None and _is_in_relative(phrases, subject, verb):
                    continue
                passive = phrases.is_passive(verb) and not sourcing.is_quoted_passive(phrases, verb)
                is_side = shape[index] == SUBORDINATOR and sourcing.strength(phrases, verb) == WEAK
                if is_side or _has_other_words(phrases, verb) or _leads_on(phrases, quotation, verb):
                    return None  # "It would be sad" if you left, Doe said
                if subject is not None and subject > quotation and not passive:
                    strength = STRONG if _poses(phrases, quotation, verb) else sourcing.strength(phrases, verb)
                    return sourcing.source(phrases, subject, verb, strength, attribution.SPEAKER_BEHIND)
        if VP not in shape[index:] and sourcing.ends_with(phrases, quotation, ","):
            return _name_behind(phrases, index)
    return None


def _is_said(phrases: Phrases, quotation: int, verb: int) -> bool:
    """Whether a verb says whose the words before it are; not where they do something: the “age” reflects a change."""
    is_thing = phrases.shape[verb + 1 : verb + 2] == NP and inner.is_thing(phrases, verb + 1)
    is_done = is_thing and quotation > 0 and not sourcing.ends_with(phrases, quotation, ",?!")
    return is_speech(phrases, verb) and not is_done


def _subject_behind(phrases: Phrases, noun: int, verb: int) -> int | None:
    """The subject of a verb behind the words, which is the noun phrase right behind them where asides are open."""
    subject = subjects.subject(phrases, verb)
    is_named = _is_behind_open_relative(phrases, noun, verb) or _has_post(phrases, noun, verb)
    is_named = is_named or (subject is None and _is_behind_long_aside(phrases, noun, verb))
    return noun if is_named else subject


def _is_in_relative(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a clause only tells of the noun before it: Doe, who lives in Lund, [said]; Doe, whose son left, [said].

    With “that” it says nothing, and has no object: Doe, owner of the mill that Roe built, [said].
    """
    if phrases.shape[subject] in _RELATIVES or phrases.shape[subject - 1] == RELATIVE:
        return True
    is_that = phrases.shape[max(0, subject - 2) : subject] == _NP_THAT
    return is_that and phrases.shape[verb + 1 : verb + 2] != NP and not is_speech(phrases, verb)


def _name_behind(phrases: Phrases, index: int) -> Source | None:
    """Whoever a noun phrase behind the words names, without a word in -s that is a verb there: Doe grins, hits Doe."""
    first, words = index, phrases.words(index)
    if phrases.head(first).tag == NOUN and _may_be_verb(phrases, first):
        if len(words) > 1:
            span = Span(words[0].start, words[-2].end)
            return Source(span, None, CUE, index, attribution.NAME_BEHIND.name) if words[-2].tag == NAME else None
        first += 2 if _is_particle(phrases, first + 1) else 1
        if phrases.shape[first : first + 1] != NP or phrases.words(first)[-1].tag != NAME:
            return None
    return Source(phrases.span(first), None, CUE, first, attribution.NAME_BEHIND.name)


def _may_be_verb(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase ends in what may be a verb that no list has: “...,” Doe grins; not: Lund residents."""
    is_short = phrases.head(noun).lower.endswith("s") and len(phrases.words(noun)) < _FEWEST_WORDS_OF_BODY
    return is_short and not subjects.is_somebody(phrases, noun) and inner.is_thing(phrases, noun)


def _is_particle(phrases: Phrases, index: int) -> bool:
    """Whether a word belongs to the verb before it: chimed in, went on."""
    return (
        phrases.shape[index : index + 1] == PREPOSITION
        and phrases.words(index)[0].lower in _CLAUSES.particles_of_saying
    )


def _uttered(phrases: Phrases, quotation: int, verb: int) -> Source | None:
    """Whoever is named behind any verb that stands right behind the words: “...,” smiled Doe; “...,” chimed in Roe."""
    name = verb + 2 if _is_particle(phrases, verb + 1) else verb + 1
    words = phrases.words(verb)
    if phrases.shape[quotation : verb + 1] != QUOTATION + VP or len(words) > 1 or words[0].tag != FINITE:
        return None
    is_named = phrases.shape[name : name + 1] == NP
    is_named = is_named and (phrases.words(name)[-1].tag == NAME or subjects.is_somebody(phrases, name))
    is_whole = sourcing.ends_with(phrases, quotation, ",?!") and sourcing.opens_clause(phrases, quotation)
    is_end = phrases.shape[name + 1 : name + 2] in _BEHIND_UTTERED
    if not is_named or not is_whole or not is_end or phrases.lemma(verb) == "be":
        return None
    return sourcing.source(phrases, name, verb, CUE, attribution.VERB_BEHIND)


def _poses(phrases: Phrases, quotation: int, verb: int) -> bool:
    """Whether somebody poses the question between the marks, as the papers of East Africa put it: “Why?” posed Doe."""
    return phrases.lemma(verb) == "pose" and sourcing.ends_with(phrases, quotation, ",?")


def _message(phrases: Phrases, quotation: int, verb: int) -> Source | None:
    """Whoever has sent or made what the words are: “...” was Doe's advice."""
    if phrases.shape[verb + 1 : verb + 2] == VP and phrases.words(verb)[0].lower in _CLAUSES.definite:
        verb += 1  # “...” – that was the verdict of Doe
    is_so = verb + 1 < len(phrases.shape) and phrases.shape[verb] == VP and phrases.lemma(verb) == "be"
    is_so = is_so and sourcing.opens_clause(phrases, quotation)
    if is_so and phrases.words(verb + 1)[0].lower == "how" and phrases.shape[verb + 2 : verb + 4] == CLAUSE:
        is_put = phrases.lemma(verb + 3) in _CLAUSES.puts_in_words  # “...” was how Doe put it
        return sourcing.source(phrases, verb + 2, verb + 3, STRONG, attribution.MESSAGE_BEHIND) if is_put else None
    if is_so and (only := _only_said(phrases, verb + 1)) is not None:
        return only
    is_come = phrases.shape[verb : verb + 2] == _QUOTES and phrases.lemma(verb) == "come"
    called = phrases.head(verb + 1).lower if is_come else ""
    is_reply = called in _CLAUSES.messages or called in _SPEECH.nouns_for_cries
    teller = whose_words(phrases, verb + 1) if is_so or is_reply else None
    if teller is None and is_reply:
        teller = giver(phrases, verb + 1) or phrases.span(verb + 1)  # “...,” came the reply
    if teller is None:
        return None
    return Source(teller, phrases.span(verb + 1), CUE, verb + 1, attribution.MESSAGE_BEHIND.name)


def _only_said(phrases: Phrases, noun: int) -> Source | None:
    """Whoever would say no more than the words: “No,” was all Doe would say."""
    words = phrases.words(noun)[1:]
    is_all = phrases.words(noun)[0].lower == "all" and phrases.shape[noun : noun + 2] == CLAUSE
    if not is_all or not words or not is_speech(phrases, noun + 1):
        return None
    whose = Span(words[0].start, words[-1].end)
    return Source(whose, phrases.span(noun + 1), STRONG, noun, attribution.MESSAGE_BEHIND.name)


def _is_behind_long_aside(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether a verb of saying follows a name and a list: "...," Doe, an aide for salt, fish and oil, said."""
    shape = phrases.shape
    is_name = shape[noun] == NP and phrases.head(noun).tag == NAME and shape[noun + 1] == COMMA
    return is_name and shape[verb - 1] == COMMA and is_speech(phrases, verb)


def _is_behind_open_relative(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether a verb of saying follows a name and a clause that lacks its comma: "...," Doe, who runs the mill said."""
    shape = phrases.shape
    is_name = shape[noun] == NP and phrases.head(noun).tag == NAME and shape[noun + 1] == COMMA
    relative = shape.find(RELATIVE, noun, verb)
    is_open = is_name and relative > 0 and COMMA not in shape[noun + 2 : verb]
    is_open = is_open and VP in shape[relative:verb] and shape[verb - 1] == NP
    return is_open and is_speech(phrases, verb) and shape[verb + 1 : verb + 2] in _BEHIND_OPEN


def _has_post(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether a post without a second comma follows a name: "...," Doe, head of salt, fish and oil said."""
    shape = phrases.shape
    behind = shape[noun + 1 : verb]
    if shape[noun] != NP or phrases.head(noun).tag != NAME or not behind.startswith(_COMMA_NP):
        return False
    is_post = not behind.strip(_IN_POST) and behind.count(COMMA) > 1 and behind.endswith(_AND_NP)
    return is_post and is_speech(phrases, verb) and subjects.is_somebody(phrases, noun + 2)


def _trailing(phrases: Phrases, quotation: int) -> Source | None:
    """The source at the end of the sentence: ... a "disgrace" for the town, Doe said."""
    shape = phrases.shape
    for match in _CUES.finditer(shape, quotation + 1):
        verb = match.start()
        if shape[verb] == ACCORDING and shape[verb + 1 : verb + 2] == NP:
            if not _PARTS_STATEMENTS.isdisjoint(shape[quotation:verb]) or is_in_next_clause(phrases, quotation, verb):
                return None  # called it “idle talk”: according to the union, ...
            return sourcing.source(phrases, verb + 1, verb, STRONG, attribution.ACCORDING_BEHIND)
        if shape[verb - 2 : verb + 1] == _AS_NP_VP and sourcing.is_as_put(phrases, verb):
            return sourcing.source(phrases, verb - 1, verb, STRONG, attribution.AS_PUT)
        is_next = _takes_content(phrases, verb) or _is_next_deed(phrases, quotation, verb)
        is_next = is_next or _leads_on(phrases, quotation, verb)
        if shape[verb] == VP and is_speech(phrases, verb) and not is_next:
            if _is_told(phrases, verb):
                continue
            if phrases.is_passive(verb) and not sourcing.is_quoted_passive(phrases, verb):
                if _is_by(phrases, verb + 1) and _is_parted(phrases, subjects.subject(phrases, verb) or verb):
                    return sourcing.source(phrases, verb + 2, verb, STRONG, attribution.AGENT)
                continue  # “...,” she was told
            subject = subjects.subject(phrases, verb)
            if subject is not None and (_is_of_words(phrases, subject) or shape[subject] == RELATIVE):
                continue  # “...,” he said, echoing Doe, who had said so
            if subject is not None and subject > quotation and _is_parted(phrases, subject):
                return sourcing.source(phrases, subject, verb, STRONG, attribution.SPEAKER_AT_END)
            # Not: “...”, while the mayor, Doe, urged Roe to leave.
            is_hearer = subject is not None and subject > quotation and phrases.lemma(verb) in _CLAUSES.with_hearer
            is_hearer = is_hearer or needs_hearer(phrases, verb)  # “...,” the editor of the “Ledger” – Doe – told Roe
            if not is_hearer and _is_parted(phrases, verb) and shape[verb + 1 : verb + 2] == NP:
                return sourcing.source(phrases, verb + 1, verb, STRONG, attribution.VERB_AT_END)
    return None


def is_in_next_clause(phrases: Phrases, quotation: int, according: int) -> bool:
    """Whether another clause with its own source goes before: Doe said it “held”, but it leaks, according to Roe."""
    clause = phrases.shape.find(_BUT_CLAUSE, quotation, according)
    is_said = any(is_speech(phrases, verb) for verb in phrases.find(VP) if verb < quotation)
    return clause > 0 and is_said and phrases.words(clause)[0].lower == "but"


def _is_cry(phrases: Phrases, quotation: int) -> bool:
    """Whether others cry the words of which somebody tells: Chants of “shame” rang out, Doe said."""
    noun = quotation - 2
    is_of = noun >= 0 and phrases.shape[noun:quotation] == NP + OF and owner(phrases, noun) is None
    return is_of and phrases.head(noun).lower in _SPEECH.nouns_for_cries


def _is_asked(phrases: Phrases, quotation: int) -> bool:
    """Whether words stand in what somebody who answers behind them was asked: Asked if it was “safe”, [Doe said]."""
    is_open = phrases.shape[:1] in _DONE and COMMA not in phrases.shape[:quotation]
    is_open = is_open and phrases.shape.startswith(COMMA + NP, quotation + 1)
    return is_open and len(phrases.words(0)) == 1 and phrases.words(0)[0].lower in _SPEECH.asked_in_front


def _opens_clause(phrases: Phrases, quotation: int, verb: int) -> bool:
    """Whether the noun phrase behind “said” has a clause of its own: Doe, citing “a storm,” said the fair could wait.

    Where the verb has a subject before the quotation, what stands behind it may also follow whoever is told.
    """
    shape, behind = phrases.shape, verb + 2
    if shape[behind : behind + 1] == VP and phrases.words(behind)[0].tag in AUXILIARIES:
        return True
    subject = subjects.subject(phrases, verb)
    return subject is not None and subject < quotation and shape.startswith((VP, CLAUSE), behind)


def _is_of_words(phrases: Phrases, noun: int) -> bool:
    """Whether a noun stands for the quoted words themselves: "...," a remark that drew groans; not: a letter said."""
    words, behind = phrases.words(noun), phrases.shape[noun + 1 : noun + 2]
    is_statement = words[0].lower in ("a", "an") and words[-1].lower in _CLAUSES.statements
    return is_statement and behind != "" and behind in _RELATIVES


def _is_told(phrases: Phrases, verb: int) -> bool:
    """Whether whoever is told something in a headline only hears it: “...”, jury told."""
    is_bare = len(phrases.words(verb)) == 1 and not phrases.shape[verb + 1 :].strip(STOP)
    return is_bare and phrases.lemma(verb) == "tell"


def _is_next_deed(phrases: Phrases, quotation: int, verb: int) -> bool:
    """Whether words end a clause on when, and another writes a thing: After Doe called it “old,” Roe wrote a blog."""
    opener = phrases.words(0)[0].lower if phrases.shape[0] in _OPENS_WHEN else ""
    is_when = opener in _CLAUSES.opens_when and COMMA not in phrases.shape[:quotation]
    is_deed = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).tag == NOUN
    return is_when and is_deed and phrases.shape[verb] == VP and phrases.lemma(verb) in _CLAUSES.makes_things


def _is_by(phrases: Phrases, index: int) -> bool:
    return phrases.shape[index : index + 2] == _BY_NP and phrases.words(index)[0].lower == "by"


def _is_parted(phrases: Phrases, index: int) -> bool:
    """Whether a comma, a dash or the comma at the end of a quotation comes before a chunk."""
    before = phrases.shape[index - 1]
    return before in PARTS_ASIDE or (before == QUOTATION and sourcing.ends_with(phrases, index - 1, ",?!"))


def _takes_content(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is followed by its content, so that the words before it are not its content."""
    is_topic = phrases.shape.startswith(OF_NP, verb + 1) and phrases.shape[verb + 3 :] in (STOP, "")
    if is_topic and phrases.lemma(verb) == "say":
        return False  # “...,” Doe said of Roe.
    if phrases.shape.startswith(_CONTENT, verb + 1) or _has_other_words(phrases, verb):
        return True
    if phrases.lemma(verb) == "continue" and phrases.shape[verb + 1 : verb + 2] == INFINITIVE:
        return True  # as Doe opposes “...”, the board continues to build
    content = contents.start(phrases, verb)
    return content is not None and content.found > verb + 1  # the pier was “rotten”, reports Doe


def _has_other_words(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has words of its own behind it, and a clause on when before it: As Roe said so, Doe said “...”."""
    is_when = phrases.shape.startswith((SUBORDINATOR, PREPOSITION + CLAUSE))
    return is_when and phrases.shape[verb + 1 : verb + 2] == QUOTATION


def _leads_on(phrases: Phrases, quotation: int, verb: int) -> bool:
    """Whether a verb leads on to other words: Doe said, “No?” Roe adds, “Go”."""
    is_led = quotation > 0 and phrases.shape[quotation - 1] in _LEADS_TO_WORDS
    is_whole = is_led and sourcing.ends_with(phrases, quotation, ".?!")
    return is_whole and phrases.shape[verb + 1 : verb + 3] in _BEFORE_OTHER_WORDS


def is_trailing(phrases: Phrases, attribution: Attribution) -> bool:
    """Whether the source after the quotation is outside the whole sentence before it."""
    chunk = attribution.speaker.chunk
    return phrases.shape[chunk - 1] in _VERB_OR_ACCORDING or _is_parted(phrases, chunk)
