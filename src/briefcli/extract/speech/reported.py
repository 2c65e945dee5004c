"""Reported speech: what somebody says, thinks or wants, in the reporter's own words.

A verb of saying, judging or wanting attributes its content to its subject. The content is the clause after the
verb (Doe said that ...), the infinitive (Doe promised to ...), the object (Doe criticised the plan ...), or
everything around an attribution (..., Doe said; ..., Doe said, ...; according to Doe, ...).
"""

from collections.abc import Iterator

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.clauses import asides, contents, links, subjects, sure, unsaid
from briefcli.extract.clauses.cues import description, gatherer, is_cue, is_speech, is_statement, is_there, owner
from briefcli.extract.numbers import hedges
from briefcli.extract.people import gate
from briefcli.extract.speech import around, blocks, headlines, indirect, inner
from briefcli.extract.speech.indirect import Found, Indirect
from briefcli.extract.speech.unreported import EMPTY, OF_THINGS, UNHEARD, UNSAID, is_silent
from briefcli.extract.text import density, lexicon, rules
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    ADVERB,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NP,
    OF,
    OPENING,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    STOP,
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
from briefcli.extract.text.tokens import Token, is_plural

_CHECKING = lexicon.checking()
_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_CUE_FORMS = frozenset({"according", "per"}).union(
    _CLAUSES.made_clear,
    _CLAUSES.views,
    _CLAUSES.feelings,
    _CLAUSES.statements,
    _CLAUSES.sure_of,
    (phrase.split()[-2] for phrase in _CLAUSES.phrases_of_speech),
    *(
        verbs.forms
        for verbs in (
            _CLAUSES.speech,
            _CLAUSES.complement,
            _CLAUSES.wishes,
            _CLAUSES.judging,
            _CLAUSES.puts,
            _CLAUSES.calls_for,
            _CLAUSES.says_that,
            _CLAUSES.sees_as,
        )
    ),
)
"""Without one of these words a sentence reports no speech."""

_TAKES_CONTENT = frozenset({"make", "let"}).union(_CLAUSES.wishes, _CLAUSES.judging, _CLAUSES.puts)
"""Verbs that report words though they are no cues: makes clear that."""
MOST_VERBS = 30
"""A "sentence" with more verbs is a list, or not prose."""
_MINUTE_DIGITS = 2
"""The digits of the minute of an entry: 14:05; not the odds of a bet: 2:1."""
_OPENS_ENTRY = letters("NOMINAL DETERMINERS NUMBER SUBJECT_PRONOUN")
_MOST_WORDS_OF_TOPIC = 4
"""In front of a colon in a headline; more are a part of what is said: Pier fire: gate was shut, says guard."""
# Words that open a sentence, a verb, a form in -ing, "according to", or whatever precedes a "that".
_CUES = pattern("^PREPOSITION(?=NP COMMA)|[VP ING INFINITIVE ACCORDING]|(?<=COMMA PREPOSITION)PASSIVE|.(?=THAT)")
_WRITTEN = _CLAUSES.documents | _CLAUSES.statements | _CLAUSES.messages
_NP_VP_THAT = letters("NP VP THAT")
_SUGGESTS = _CLAUSES.of_things | {"suggest", "indicate"}
_AROUND_SAYER = (indirect.SAID_SOMEBODY.name, indirect.SOMEBODY_SAID.name)
_AROUND_SOURCE = (indirect.ACCORDING_OPENS.name, indirect.ACCORDING_INSIDE.name, indirect.ACCORDING_ENDS.name)
_REVEALS = ("reveal", "show")
_IS_OF = letters("VP OF")
_VP_THAT = letters("VP THAT")
_WHAT_CLAUSE = letters("SUBORDINATOR NP VP")
_WHILE_DOING = letters("SUBORDINATOR ING")
_BEFORE_ALLEGED = letters("INFINITIVE ING PREPOSITION OF VP")
_NP_COLON = letters("NP COLON")
_VP_NP = letters("VP NP")
_SAID_DOING = letters("VP COMMA ING")
_IN_DOCUMENT_SAYING = letters("PREPOSITION NP ING")
_TO_MEDIUM = letters("PREPOSITION NP")
_BEHIND_NOUN = letters("OF PREPOSITION")
_AND_VP = letters("COORDINATOR VP")
_AND_THAT = letters("COORDINATOR THAT")
_AND_CLAUSE = letters("COMMA COORDINATOR NP")
_OPENS_SAID = (THAT, SUBORDINATOR)
_CONDITIONS = ("if", "unless")
_SAYS = frozenset([rule.name for rule in contents.CLAUSE_RULES])
_OPENS_NOUN = NOMINAL + DETERMINERS + POSSESSIVE
_BEFORE_FIRST_WORD = letters("COMMA DASH OTHER")
_BEHIND_LAST_WORD = letters("ENDS COMMA SEMICOLON COLON DASH COORDINATOR RELATIVE")


def find(article: Parts) -> list[Indirect]:
    """The reported speech of an article, in order; quotations are left to `context`."""
    quoted = blocks.paragraphs_of(article)
    headline = headlines.find(article)
    found: list[Indirect] = [] if headline is None else [headline]
    for number, sentence in enumerate(article.sentences):
        spoken = sentence.paragraph in quoted or sentence.tokens[0].lower == "|"
        if not spoken and article.has_any(_CUE_FORMS, number):
            found.extend(in_sentence(article.phrases(number), number))
            density.require_few("reported statements", len(found), article.text, at_least=True)
    return found


def in_sentence(phrases: Phrases, number: int) -> Iterator[Indirect]:
    """The reported speech of sentence `number`."""
    shape = phrases.shape
    if shape.count(VP) > MOST_VERBS:
        return
    cues = [match.start() for match in _CUES.finditer(shape)]
    attributing = {cue: one for cue in cues if (one := around.find(phrases, cue)) is not None}
    innermost = _innermost(phrases, list(attributing.values()))
    heard = [uttered for one in innermost for uttered in _uttered(phrases, one)]
    taken = [place for one in heard for place in one.places]
    relayed = {one.cue for one in heard} - {one.cue for one in innermost}
    for cue in cues:
        if cue in attributing or phrases.span(cue) in relayed or any(first <= cue < last for first, last in taken):
            continue
        one = _after_noun(phrases, cue) if shape[cue] == NP else _after(phrases, cue)
        if one is not None and all(other.places != one.places for other in heard):
            heard.append(one)
            taken.extend(one.places)
    for one in sorted(heard):
        yield from _indirect(phrases, one, number)


def _innermost(phrases: Phrases, heard: list[Found]) -> list[Found]:
    """The reports that contain no other with its attribution: ..., Doe said on Monday, Reuters reports."""
    return [
        one
        for one in heard
        if not any(other is not one and _covers(span(phrases, *one.places[0]), other.cue) for other in heard)
    ]


def _uttered(phrases: Phrases, outer: Found) -> Iterator[Found]:
    """What somebody said where others pass it on: the board said it was late, according to the Ledger.

    Whoever passes it on has said what stands before it, if anything.
    """
    first, last = outer.places[0]
    shape = phrases.shape
    joined = shape.rfind(_AND_CLAUSE, first, last)
    start = joined + 2 if joined > 0 and VP in shape[first:joined] else first
    relayed = None
    may_relay = len(outer.places) == 1 and not _is_survey(phrases, outer.speaker)
    for verb in range(start, last if may_relay else start):
        is_that = shape[verb : verb + 2] == _VP_THAT and phrases.lemma(verb) == "rule"
        if shape[verb] == VP and (is_that or is_speech(phrases, verb)):
            relayed = None if _is_shown_by_thing(phrases, outer, verb) else _relayed(phrases, verb, start, last)
            break
    if relayed is None:
        yield outer
        return
    if start > first:
        yield outer._replace(places=((first, start - 2),))
    is_heard = outer.rule == indirect.UNTOLD.name  # Doe said it was late, the court heard
    yield relayed._replace(relay=None if is_heard else outer.speaker)


def _is_shown_by_thing(phrases: Phrases, outer: Found, verb: int) -> bool:
    """Whether a thing only suggests something to whoever speaks: The finding suggests that it rained, said Doe."""
    subject = subjects.subject(phrases, verb)
    suggests = phrases.lemma(verb) in _SUGGESTS or (outer.rule in _AROUND_SOURCE and phrases.lemma(verb) in _REVEALS)
    if outer.rule not in _AROUND_SAYER + _AROUND_SOURCE or not suggests or subject is None:
        return False
    noun = phrases.head(subject)
    is_written = noun.lower in _WRITTEN or noun.lower.removesuffix("s") in _WRITTEN
    is_thing = phrases.shape[subject] == NP and noun.tag == NOUN and not is_written
    return is_thing and not subjects.is_somebody(phrases, subject) and noun.lower not in _PEOPLE.bodies


def _relayed(phrases: Phrases, verb: int, start: int, last: int) -> Found | None:
    """The words after the verb of the main clause between two chunks, where they end with it."""
    subject = subjects.subject(phrases, verb)
    if subject is None or not start <= subject < verb or phrases.shape[subject] != NP:
        return None
    is_main = VP not in phrases.shape[start:subject] and (subject == start or phrases.shape[subject - 1] == COMMA)
    if phrases.shape[0] == ACCORDING and phrases.shape[verb - 1] == COORDINATOR:
        return None  # according to Roe, Doe took the boat and told them that it was hers
    one = _after(phrases, verb) if is_main else None
    if one is None or one.rule not in _SAYS or one.places[0][1] < last:
        return None  # He vowed to stay, Doe said
    return one._replace(places=((one.places[0][0], last),))


def _is_survey(phrases: Phrases, source: Span) -> bool:
    """Whether a source tells what many people answered, and counts them: a survey, early results."""
    words = {word.lower for word in phrases.tokens if source.start <= word.start < source.end}
    return not (words.isdisjoint(_CLAUSES.data) and words.isdisjoint(_SPEECH.surveys))


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _indirect(phrases: Phrases, found: Found, number: int) -> Iterator[Indirect]:
    shape = phrases.shape
    own = [_without_bracket(phrases, _behind_label(phrases, first), last) for first, last in found.places]
    places = [
        place
        for place, behind in zip(own, (*own[1:], None), strict=True)
        if _has_words(phrases, *place) or (behind is not None and shape[behind[0]] == VP)  # That, said Doe, is wrong
    ]
    if places:
        parts = tuple(_without_hour(phrases, span(phrases, *place)) for place in places)
        is_quoted = any(QUOTATION in phrases.shape[first:last] for first, last in places)
        yield Indirect(parts, found.speaker, found.cue, number, is_quoted, found.rule, found.relay)


def beside_quoted(phrases: Phrases, said: Indirect) -> Iterator[Indirect]:
    """The clauses without marks that “and that” joins to those with quoted words: was “late” and that it rained."""
    shape = phrases.shape
    chunks = [chunk for chunk in range(len(shape)) if said.parts[0].touches(phrases.span(chunk))]
    if len(said.parts) > 1 or not chunks or shape.find(_AND_THAT, chunks[0], chunks[-1]) < 0:
        return
    first, end = chunks[0], chunks[-1] + 1
    while first < end:
        joint = shape.find(_AND_THAT, first, end)
        last = end if joint < 0 else joint - (shape[joint - 1] == COMMA)
        begins = first + (shape[first] == THAT)
        if QUOTATION not in shape[first:last] and _has_clause(phrases, begins) and _has_words(phrases, first, last):
            yield msgspec.structs.replace(said, parts=(span(phrases, first, last),), is_quoted=False)
        first = last if joint < 0 else joint + 1


def _behind_label(phrases: Phrases, first: int) -> int:
    """The chunk behind an hour and a colon, or behind the topic of a headline: 9.50pm: [it] was shut, Doe says."""
    if first or phrases.shape[:2] != _NP_COLON:
        return first
    hour, zone = (word.lower for word in phrases.tokens[:2])
    is_hour = hour[0].isdigit() and (
        zone in _FIGURES.clock_words or not {":", "."}.isdisjoint(hour) or hour.endswith(("am", "pm"))
    )
    is_topic = STOP not in phrases.shape and len(phrases.words(0)) <= _MOST_WORDS_OF_TOPIC
    return 2 if is_hour or is_topic else first


def _without_hour(phrases: Phrases, words: Span) -> Span:
    """Words without the hour of an entry in front of them: 14:05 [The gate was shut, Doe says]; not: 14:05 is late."""
    hour, _, minute = phrases.tokens[0].lower.partition(":")
    first = int(hour.isdecimal() and minute.isdecimal() and len(minute) == _MINUTE_DIGITS)
    first += first > 0 and phrases.tokens[1].lower in _FIGURES.clock_words
    opens = phrases.tokens[first]
    is_entry = first > 0 and words.start == phrases.tokens[0].start and opens.tag in _OPENS_ENTRY
    return Span(opens.start, words.end) if is_entry and opens.start < words.end else words


def _without_bracket(phrases: Phrases, first: int, last: int) -> tuple[int, int]:
    """The chunks of words without a bracket that only opens, or only closes, within them: 250 boats (in fact.

    Nor is the dash of a list part of them, or a conjunction without a clause: it was late because, he noted.
    """
    shape = phrases.shape
    first += first == 0 and shape.startswith(DASH)
    is_cut = shape[first + 1 : last].endswith(SUBORDINATOR) and shape[last : last + 1] == COMMA
    last -= is_cut and phrases.chunks[last - 1].last == phrases.chunks[last].first  # not: once there,
    opening, closing = shape.rfind(OPENING, first + 1, last), shape.find(CLOSING, first, last)
    if opening > 0 and CLOSING not in shape[opening:last]:
        return first, opening
    is_closed = closing > first and OPENING not in shape[first:closing] and OPENING in shape[:first]
    return (first, closing) if is_closed else (first, last)


def _has_words(phrases: Phrases, first: int, last: int) -> bool:
    """Whether there are any words between two chunks; "denied that" and "according to the mayor, . . ." say nothing."""
    words = (word for chunk in range(first, last) for word in phrases.words(chunk) if word.tag != THAT)
    return any(word.tag == QUOTATION or any(map(str.isalnum, word.lower)) for word in words)


def span(phrases: Phrases, first: int, last: int) -> Span:
    """From the first word of one chunk to the last word before another; days and adverbs belong to it.

    So does a word before it that changes what it says: not to travel, nearly half.
    """
    tokens, chunks = phrases.tokens, phrases.chunks
    begin = chunks[first].first if first else 0
    while (
        begin
        and first
        and (
            begin - 1 in phrases.hedges
            or (tokens[begin - 1].lower in _SPEECH.belongs_to_nouns and tokens[begin].tag in _OPENS_NOUN)
            or _is_how(tokens, begin)
            or (tokens[begin].tag == OF and tokens[begin - 1].lower in _CLAUSES.before_of)
            or _belongs(tokens[begin - 1].lower, tokens[begin].lower, begin > chunks[first - 1].last)
        )
    ):
        begin -= 1
    if first and phrases.shape[first - 1 : first + 1] == _AND_VP and tokens[begin].lower != "nor":
        begin = chunks[first - 1].last  # but [now] comes the hard part
    end = chunks[last].first if last < len(chunks) else len(tokens)
    while first == 0 and begin < chunks[0].first and tokens[begin].tag in _BEFORE_FIRST_WORD:
        begin += 1
    if last < len(chunks) and [token.lower for token in tokens[end - 1 : end + 1]] == ["even", "as"]:
        end -= 1
    while end - 1 > begin and (tokens[end - 1].tag in _BEHIND_LAST_WORD or _is_however(tokens, end - 1)):
        end -= 1
    if tokens[begin].tag == OPENING and end - begin > 1 and all(word.tag != CLOSING for word in tokens[begin:end]):
        begin += 1  # (Only two were late, the board says.)
    if tokens[end - 1].tag == CLOSING and end - begin > 1 and all(word.tag != OPENING for word in tokens[begin:end]):
        end -= 1  # (with one exception, the board says: the red one)
    return Span(tokens[begin].start, tokens[end - 1].end)


def _is_how(tokens: tuple[Token, ...], begin: int) -> bool:
    """Whether an adverb tells how the adjective behind it is: warned of [unsustainably] high prices."""
    before = tokens[begin - 1]
    is_how = before.tag == ADVERB and before.lower.endswith("ly") and tokens[begin].tag == ADJECTIVE
    return is_how and begin > 1 and tokens[begin - 2].tag in (OF, PREPOSITION)


def _is_however(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word is the reporter’s behind a comma: it was late[, however]."""
    return tokens[index].lower == "however" and tokens[index - 1].tag == COMMA


def _belongs(word: str, behind: str, between: bool) -> bool:
    """Whether a word negates or hedges what follows: not, nearly, reportedly; inside a chunk, only nor and not only."""
    if not between:
        return word == "nor" or (word == "not" and behind in _SPEECH.only_after_not)
    is_doubt = word.endswith("ly") and word in _CHECKING.doubts
    is_negative = word in _SPEECH.belongs_to_words or word in _CHECKING.negations
    is_negative = is_negative or (word in _SPEECH.tells_how_often and behind != "that")
    is_negative = is_negative or (
        word == "too" and (behind in _SPEECH.tells_how_often or behind in _TEXT.before_several)
    )
    return is_doubt or is_negative or hedges.is_hedge(word)


def _after(phrases: Phrases, cue: int) -> Found | None:
    """The words after a verb."""
    shape = phrases.shape
    if shape[cue] == ACCORDING or (shape[cue] == ING and not _reports(phrases, cue)) or _is_alleged(phrases, cue):
        return None
    opens = shape[cue] == INFINITIVE and (shape[cue + 1 : cue + 2] == THAT or _says_in(phrases, cue))
    if shape[cue] == INFINITIVE and (_is_page_changed(phrases, cue) or not (opens or _leads_to_saying(phrases, cue))):
        return None
    lemma = phrases.lemma(cue)
    is_known = lemma in _TAKES_CONTENT or is_cue(phrases, cue) or contents.opens_said_that(phrases, cue, lemma)
    if not is_known and not sure.is_sure(phrases, cue):
        return _after_view(phrases, cue)
    by = contents.told_by(phrases, cue) if shape[cue] == VP else None
    if by is not None and lemma == "find" and shape[by[1]] != THAT:
        return None  # after being found by a guard he was taken to Lund
    if by is not None and not unsaid.says_not(phrases, cue) and not is_silent(phrases, cue, by[0]):
        comma = shape.find(COMMA, by[1]) if cue == 0 else -1  # Asked by Doe whether it rained, Roe left
        end = comma if comma > 0 else contents.untold_end(phrases, cue, by[1])
        return indirect.found(phrases, (by[1], end), by[0], cue, rules.tell(indirect.TOLD_BY))
    heard = contents.untold(phrases, cue) if shape[cue] == VP else None
    if heard is not None and not unsaid.says_not(phrases, cue):
        place = heard, contents.untold_end(phrases, cue, heard)
        told = subjects.subject(phrases, cue) if shape[cue - 1] != NP else None
        return indirect.found(phrases, place, cue - 1 if told is None else told, cue, rules.tell(indirect.UNTOLD))
    if rules.first(UNSAID, phrases, cue) is not None:
        return None
    again = _speaker_again(phrases, cue)
    again = _writer(phrases, cue) if again is None else again
    speaker = subjects.subject(phrases, cue) if again is None else again
    if speaker is None or rules.first(UNHEARD, phrases, cue, speaker) is not None:
        return None
    start = contents.start(phrases, cue)
    if start is None or start.found >= len(shape) or rules.first(OF_THINGS, phrases, cue, speaker, start) is not None:
        return None
    end = contents.end(phrases, start.found)
    if end == start.found or rules.first(EMPTY, phrases, start.found, end) is not None:
        return None
    found = indirect.found(phrases, (start.found, end), speaker, cue, start.rule)
    found = _of_whoever(phrases, found, speaker, cue)
    condition = _condition_before(phrases, speaker, cue) if start.rule in _SAYS else None
    if condition is not None:
        found = found._replace(places=(condition, (start.found + (shape[start.found] == THAT), end)))
    is_sure = start.found == sure.start(phrases, cue)
    return found._replace(cue=sure.cue(phrases, cue, start.found)) if is_sure else found


def _of_whoever(phrases: Phrases, found: Found, speaker: int, cue: int) -> Found:
    """What is found, of whoever the subject of its verb stands for, if that is not the whole of it."""
    if phrases.shape[speaker] == NP and gatherer(phrases, speaker) is not None:
        head = phrases.head(speaker)  # Ferry Union figures say, not the union
        return found._replace(speaker=Span(head.start, head.end))
    doer = _of_what(phrases, speaker, cue)
    return found if doer is None else found._replace(speaker=description(phrases, doer))


def _of_what(phrases: Phrases, pronoun: int, cue: int) -> int | None:
    """Whoever “she” is behind “what”, by what she does with the thing: Doe opened what she says is the longest pier."""
    what = pronoun - 1
    is_what = phrases.shape[max(0, what) : cue + 1] == _WHAT_CLAUSE and phrases.words(what)[0].lower == "what"
    if not is_what or phrases.head(pronoun).tag != SUBJECT_PRONOUN:
        return None
    verb = max(phrases.shape.rfind(kind, 0, what) for kind in VERBAL)
    doer = subjects.subject(phrases, verb) if verb > 0 else None
    if doer is None or phrases.shape[doer] != NP or phrases.head(doer).tag not in NOUNS:
        return None
    word, head = phrases.head(pronoun).lower, phrases.head(doer)
    is_one = head.tag == NAME or subjects.is_somebody(phrases, doer)
    may_say = is_one or head.lower in _PEOPLE.bodies or gate.is_people(head.lower)
    fits = is_one if word in ("he", "she") else may_say and is_plural(head) == (word == "they")
    return doer if fits else None


def _is_alleged(phrases: Phrases, cue: int) -> bool:
    """Whether “alleged” stands before what others call so: to look into alleged thefts; the biggest expected fall."""
    words = [word.lower for word in phrases.words(cue)]
    if words == ["expected"] and cue and phrases.shape[cue - 1] == NP:
        return phrases.head(cue - 1).tag == ADJECTIVE and phrases.head(cue - 1).lower.endswith("est")
    return words == ["alleged"] and cue > 0 and phrases.shape[cue - 1] in _BEFORE_ALLEGED


def _speaker_again(phrases: Phrases, cue: int) -> int | None:
    """Who spoke just before and goes on without “and”: The navy says it lasted an hour, says it showed restraint.

    Or with “while”: warned that it was cold while noting that two had frozen.
    """
    shape = phrases.shape
    is_while = shape[max(0, cue - 1) : cue + 1] == _WHILE_DOING
    if shape[max(0, cue - 2) : cue + 1] == _SAID_DOING and phrases.lemma(cue - 2) == "say":
        return subjects.subject(phrases, cue - 2)  # it rained, Doe said, citing Roe
    if not (contents.says_on(phrases, cue - 1) or (is_while and shape[cue - 2] != COMMA)):
        return None
    for verb in range(cue - 2, -1, -1):
        if shape[verb] == VP and is_speech(phrases, verb):
            start = contents.start(phrases, verb)
            speaker = subjects.subject(phrases, verb)
            is_own = start is not None and contents.end(phrases, start.found) == cue - 1
            return speaker if is_own and speaker is not None and shape[speaker] == NP else None
    return None


def _writer(phrases: Phrases, cue: int) -> int | None:
    """Who says something in the document before a form in -ing: Doe wrote to staff in a letter saying so."""
    shape, noun = phrases.shape, cue - 1
    is_in = shape[max(0, noun - 1) : cue + 1] == _IN_DOCUMENT_SAYING and phrases.words(noun - 1)[0].lower == "in"
    verb = shape.rfind(VP, 0, noun) if is_in and phrases.head(noun).lower in _WRITTEN else -1
    return subjects.subject(phrases, verb) if verb > 0 and is_speech(phrases, cue) else None


def _condition_before(phrases: Phrases, speaker: int, cue: int) -> tuple[int, int] | None:
    """The condition that opens a sentence, without which what is said behind it is not so: If it rains, Doe says."""
    shape, comma = phrases.shape, speaker - 1
    is_said = shape[cue] == VP and phrases.words(cue)[0].tag != MODAL  # not: if Doe asks, Roe will say
    is_condition = is_said and shape[:1] == SUBORDINATOR and phrases.words(0)[0].lower in _CONDITIONS
    return (0, comma) if is_condition and comma > 1 and shape.find(COMMA) == comma else None


def _after_view(phrases: Phrases, verb: int) -> Found | None:
    """Doe's view is that the pier is safe; not: the trouble with Doe's view is that."""
    shape = phrases.shape
    if shape[max(0, verb - 1) : verb + 2] != _NP_VP_THAT or (verb > 1 and shape[verb - 2] in _BEHIND_NOUN):
        return None
    whose = owner(phrases, verb - 1) if _is_statement(phrases, verb - 1) else None
    if whose is None or phrases.lemma(verb) != "be" or unsaid.says_not(phrases, verb):
        return None
    place = verb + 1, contents.end(phrases, verb + 1)
    return Found((place,), whose, phrases.span(verb - 1), indirect.OWNED_STATEMENT.name)


def _after_noun(phrases: Phrases, noun: int) -> Found | None:
    """His claim that ...; a warning from the board that ...; nothing where no source is given."""
    shape = phrases.shape
    start = noun + 1
    if contents.is_of_noun(phrases, start):
        return None
    if not _has_clause(phrases, start + 1):
        return None
    is_felt = phrases.shape[noun] == NP and phrases.head(noun).lower in _CLAUSES.feelings
    if is_felt or _is_statement(phrases, noun):
        speaker, statement, rule = _giver(phrases, noun), noun, indirect.GIVEN_STATEMENT
        if speaker is None:
            speaker, rule = owner(phrases, noun), indirect.OWNED_STATEMENT
    elif noun > 1 and shape[noun - 1] == PREPOSITION and _is_statement(phrases, noun - 2):
        is_theirs = phrases.words(noun - 1)[0].lower in ("by", "from")
        speaker, statement = phrases.span(noun) if is_theirs else owner(phrases, noun - 2), noun - 2
        rule = indirect.STATEMENT_FROM if is_theirs else indirect.OWNED_STATEMENT
    else:
        return None
    if speaker is None:
        return None
    return Found(((start, contents.noun_end(phrases, statement, start)),), speaker, phrases.span(statement), rule.name)


def _has_clause(phrases: Phrases, index: int) -> bool:
    """Whether a clause begins at a chunk: the pier fell; there was no pier."""
    is_there_are = phrases.shape[index : index + 1] == VP and is_there(phrases, index)
    return is_there_are or contents.has_clause(phrases.shape, index)


def _giver(phrases: Phrases, noun: int) -> Span | None:
    """Who makes the statement that a noun names: Doe gave an assurance that."""
    verb = noun - 1
    if verb > 1 and phrases.shape[verb] == NP and [word.lower for word in phrases.words(verb)] == ["forward"]:
        verb -= 1  # put forward the view that
    if phrases.shape[max(0, noun - 2) : noun] == _IS_OF and phrases.lemma(noun - 2) == "be":
        giver = subjects.subject(phrases, noun - 2)  # is of the view that
        return None if giver is None or unsaid.says_not(phrases, noun - 2) else description(phrases, giver)
    is_felt = phrases.head(noun).lower in _CLAUSES.feelings
    gives = _CLAUSES.utters if is_felt else _CLAUSES.gives_statement
    is_given = verb > 0 and phrases.shape[verb] == VP and phrases.lemma(verb) in gives
    if not is_given or phrases.is_passive(verb):
        return None
    giver = subjects.subject(phrases, verb)
    return None if giver is None or giver > verb else description(phrases, giver)


def _is_statement(phrases: Phrases, index: int) -> bool:
    return phrases.shape[index] == NP and is_statement(phrases.head(index).lower)


def _reports(phrases: Phrases, participle: int) -> bool:
    """Whether a participle reports a clause, or is set off by a comma: ..., calling the plan unfair."""
    shape = phrases.shape
    before = participle - 1
    if _is_in_other_document(phrases, before):
        return False
    before -= before > 0 and shape[before] == SUBORDINATOR and phrases.words(before)[0].lower == "while"
    if participle == 0 and is_speech(phrases, 0) and contents.has_clause(shape, 1):
        return True  # Saying it was late, Doe left
    if _is_joined(phrases, participle):
        return True
    is_set_off = shape[participle + 1 : participle + 2] == THAT or shape[max(0, before) : before + 1] == COMMA
    is_led = before >= 0 and shape[before] == PREPOSITION and phrases.words(before)[0].lower in _SPEECH.leads_to_words
    is_led = is_led and shape[participle + 1 : participle + 2] != INFINITIVE  # in threatening to leave
    if is_led and phrases.words(before)[0].lower == "before":
        return is_speech(phrases, participle) and shape[participle + 1 : participle + 2] in _OPENS_SAID  # adding that
    is_set_off = is_set_off or (is_led and is_cue(phrases, participle))  # after accusing it of lying
    return is_set_off or _is_quoted_as(phrases, participle) or _is_behind_thing(phrases, participle)


def _is_joined(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing goes on behind “and” with one that reports: calling them thieves and vowing to stay."""
    before = links.joined_participle(phrases.shape, participle)
    if before is None or not is_cue(phrases, participle) or not is_cue(phrases, before):
        return False
    return phrases.shape[before - 1 : before] == COMMA


def _is_behind_thing(phrases: Phrases, participle: int) -> bool:
    """Whether a clause that is said stands behind a thing or, with "with", a party: filed a lawsuit saying he lied."""
    noun, is_saying = participle - 1, is_speech(phrases, participle) or phrases.lemma(participle) in _CLAUSES.complement
    if is_cue(phrases, participle) and _is_with_somebody(phrases, participle):
        return True
    if not is_saying or phrases.shape[max(0, noun)] != NP or not _has_clause(phrases, participle + 1):
        return False
    is_written = phrases.head(noun).lower in _WRITTEN
    if phrases.lemma(participle) == "read" and not is_written:
        return False  # an impressive reading campaign
    before = asides.noun_before(phrases, noun) or noun
    is_with = any(
        phrases.shape[one - 1] == PREPOSITION and phrases.words(one - 1)[0].lower == "with" for one in (before, noun)
    )
    return is_with or (is_speech(phrases, participle) and (is_written or inner.is_thing(phrases, noun)))


def _is_with_somebody(phrases: Phrases, participle: int) -> bool:
    """Whether “with” tells what somebody says meanwhile, or a paper asks for it: , with nurses calling for a vote."""
    noun = participle - 1
    if phrases.shape[max(0, noun)] != NP:
        return False
    word = phrases.head(noun).lower
    if word in _CLAUSES.documents or word.removesuffix("s") in _CLAUSES.documents:
        return phrases.lemma(participle) in _CLAUSES.calls_in_writing and VP in phrases.shape[:noun]
    first = asides.noun_before(phrases, noun)
    if not first:
        return False
    is_with = phrases.shape[first - 1] == PREPOSITION and phrases.words(first - 1)[0].lower == "with"
    is_with = is_with and phrases.shape[first - 2 : first - 1] == COMMA
    return is_with and (phrases.head(first).tag == NAME or subjects.is_somebody(phrases, first))


def _is_in_other_document(phrases: Phrases, noun: int) -> bool:
    """Whether words stand in a document upon which somebody acted: spoke after a copy of a letter [saying so]."""
    shape = phrases.shape
    if noun < 1 or shape[noun] != NP or phrases.head(noun).lower not in _WRITTEN:
        return False
    while noun > 1 and shape[noun - 1] == OF:
        noun -= 2
    return shape[noun - 1] == PREPOSITION and phrases.words(noun - 1)[0].lower in _CLAUSES.opens_when


def _is_quoted_as(phrases: Phrases, participle: int) -> bool:
    """Whether somebody is quoted as saying something: was quoted by the Ledger as saying."""
    if participle > 1 and phrases.shape[participle - 2 : participle] == _VP_NP and is_speech(phrases, participle):
        return phrases.lemma(participle - 2) == "quote"  # quoted two nurses saying it was late
    if participle < 2 or phrases.shape[participle - 1] != PREPOSITION or not is_speech(phrases, participle):
        return False
    before = phrases.shape.rfind(VP, 0, participle)
    is_as = phrases.words(participle - 1)[0].lower == "as"
    return is_as and before >= 0 and phrases.lemma(before) in _CLAUSES.quotes


def _says_in(phrases: Phrases, infinitive: int) -> bool:
    """Whether somebody writes, or does the like, to say so: wrote to her members to say the ballot was late."""
    verb = phrases.shape.rfind(VP, 0, infinitive)
    is_written = verb >= 0 and phrases.lemma(verb) in _CLAUSES.writes and not phrases.is_passive(verb)
    if verb >= 0 and phrases.lemma(verb) == "take" and phrases.shape[verb + 1 : infinitive] == _TO_MEDIUM:
        is_written = phrases.words(verb + 1)[0].lower == "to"  # took to social media to say
    return is_written and is_speech(phrases, infinitive) and contents.has_clause(phrases.shape, infinitive + 1)


def _is_page_changed(phrases: Phrases, infinitive: int) -> bool:
    """Whether an article itself is changed to say something: This story has been updated to note that it was late."""
    verb = phrases.shape.rfind(VP, 0, infinitive)
    if verb < 0 or not phrases.is_passive(verb):
        return False
    subject = subjects.subject(phrases, verb) if phrases.lemma(verb) == "amend" else None
    is_page = subject is not None and phrases.head(subject).lower in _DRAFT.parts_of_page
    return is_page or phrases.lemma(verb) in ("correct", "update")


def _leads_to_saying(phrases: Phrases, infinitive: int) -> bool:
    """Whether an infinitive is a verb of saying that somebody comes to: went on to say, is reported to have said."""
    before = infinitive - 1
    if before > 0 and phrases.shape[before] == PREPOSITION and phrases.words(before)[0].lower in ("as", "on"):
        before -= 1  # went on to say; went as far as to say
    if before < 0 or phrases.shape[before] != VP or not is_speech(phrases, infinitive):
        return False
    lemma = phrases.lemma(before)
    if lemma == "use" and phrases.is_passive(before):
        return False  # is used to say
    return lemma in _CLAUSES.goes_on_to or (lemma in _CLAUSES.quotes and phrases.is_passive(before))
