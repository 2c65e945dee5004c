"""Reported speech: what somebody says, thinks or wants, in the reporter's own words.

A verb of saying, judging or wanting attributes its content to its subject. The content is the clause after the
verb (Doe said that ...), the infinitive (Doe promised to ...), the object (Doe criticised the plan ...), or
everything around an attribution (..., Doe said; ..., Doe said, ...; according to Doe, ...).
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.clauses.cues import is_cue, is_speech, owner
from briefcli.extract.numbers import hedges
from briefcli.extract.speech import blocks, indirect
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ACCORDING,
    CLAUSE,
    COLON,
    COMMA,
    COORDINATOR,
    ING,
    NAME,
    NP,
    NUMBER,
    PASSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row, Rule

_CHECKING = lexicon.checking()
_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_CUE_FORMS = frozenset({"according", "clear"}).union(
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
        )
    ),
)
"""Without one of these words a sentence reports no speech."""

_MAKES_CLEAR = frozenset({"make"})
MOST_VERBS = 30
"""A "sentence" with more verbs is a list, or not prose."""
# A verb, a form in -ing, "according to", or whatever precedes a "that".
_CUES = pattern("[VP ING ACCORDING]|.(?=THAT)")
_BEFORE_FIRST_WORD = letters("COMMA DASH OTHER")
_BEHIND_LAST_WORD = letters("ENDS COMMA SEMICOLON COLON DASH COORDINATOR")
_INVERTED = letters("COMMA VP NP")
_OPENS_SIDE_CLAUSE = letters("SUBORDINATOR ING PASSIVE VP")
_RESUMES_NOTHING = (RELATIVE, ING, SUBORDINATOR, ACCORDING, "")
_RESUMES = (COORDINATOR, NP, VP)
_SAYS_QUOTATION = letters("COLON QUOTATION")
_LINKS = letters("COORDINATOR COMMA")
_AFTER_OPENING = (RELATIVE, ING, PASSIVE, PREPOSITION)
_PRONOUNS = letters("SUBJECT_PRONOUN OBJECT_PRONOUN")


class _Found(NamedTuple):
    """The words as ranges of chunks, the mention of the speaker, and the cue.

    `rule` names the rule that found them.
    """

    places: tuple[tuple[int, int], ...]
    speaker: Span
    cue: Span
    rule: str


def _found(phrases: Phrases, place: tuple[int, int], speaker: int, cue: int, rule: str) -> _Found:
    return _Found((place,), phrases.span(speaker), phrases.span(cue), rule)


def find(article: Parts) -> list[Indirect]:
    """The reported speech of an article, in order; quotations are left to `context`."""
    quoted = blocks.paragraphs_of(article)
    found: list[Indirect] = []
    for number, sentence in enumerate(article.sentences):
        spoken = sentence.paragraph in quoted or sentence.tokens[0].lower == "|"
        if not spoken and article.has_any(_CUE_FORMS, number):
            found.extend(in_sentence(article.phrases(number), number))
    return found


def in_sentence(phrases: Phrases, number: int) -> Iterator[Indirect]:
    """The reported speech of sentence `number`."""
    shape = phrases.shape
    if shape.count(VP) > MOST_VERBS:
        return
    cues = [match.start() for match in _CUES.finditer(shape)]
    around = [one for cue in cues if (one := _around(phrases, cue)) is not None]
    taken = [place for one in around for place in one.places]
    for cue in cues:
        if any(first <= cue < last for first, last in taken):
            continue
        one = _after_noun(phrases, cue) if shape[cue] == NP else _after(phrases, cue)
        if one is not None:
            around.append(one)
            taken.extend(one.places)
    for one in sorted(around):
        yield from _indirect(phrases, one, number)


def _indirect(phrases: Phrases, found: _Found, number: int) -> Iterator[Indirect]:
    places = [place for place in found.places if _has_words(phrases, *place)]
    if places:
        parts = tuple(span(phrases, *place) for place in places)
        is_quoted = any(QUOTATION in phrases.shape[first:last] for first, last in places)
        yield Indirect(parts, found.speaker, found.cue, number, is_quoted, found.rule)


def _has_words(phrases: Phrases, first: int, last: int) -> bool:
    """Whether there are any words between two chunks; "according to the mayor, . . ." says nothing."""
    words = (word for chunk in range(first, last) for word in phrases.words(chunk))
    return any(word.tag == QUOTATION or any(map(str.isalnum, word.lower)) for word in words)


def span(phrases: Phrases, first: int, last: int) -> Span:
    """From the first word of one chunk to the last word before another; days and adverbs belong to it.

    So does a word before it that changes what it says: not to travel, nearly half.
    """
    tokens, chunks = phrases.tokens, phrases.chunks
    begin = chunks[first].first if first else 0
    while begin and first and _belongs(tokens[begin - 1].lower, tokens[begin].lower, begin > chunks[first - 1].last):
        begin -= 1
    end = chunks[last].first if last < len(chunks) else len(tokens)
    while first == 0 and begin < chunks[0].first and tokens[begin].tag in _BEFORE_FIRST_WORD:
        begin += 1
    while end - 1 > begin and tokens[end - 1].tag in _BEHIND_LAST_WORD:
        end -= 1
    return Span(tokens[begin].start, tokens[end - 1].end)


def _belongs(word: str, behind: str, between: bool) -> bool:
    """Whether a word negates or hedges what follows: not, nearly, reportedly; inside a chunk, only nor and not only."""
    if not between:
        return word == "nor" or (word == "not" and behind in _SPEECH.only_after_not)
    is_doubt = word.endswith("ly") and word in _CHECKING.doubts
    return is_doubt or word in _SPEECH.belongs_to_words | _CHECKING.negations or hedges.is_hedge(word)


def _around(phrases: Phrases, cue: int) -> _Found | None:
    """The words around an attribution that follows them, or precedes them with `according to`."""
    if phrases.shape[cue] == ACCORDING:
        return _according(phrases, cue)
    if phrases.shape[cue] != VP or not is_speech(phrases, cue) or phrases.is_passive(cue):
        return None
    return _inverted(phrases, cue) or _parenthesis(phrases, cue)


def _inverted(phrases: Phrases, verb: int) -> _Found | None:
    """..., said Jane Doe, a doctor."""
    shape = phrases.shape
    if shape[verb - 1 : verb + 2] != _INVERTED or contents.has_clause(shape, verb + 1):
        return None
    found = subjects.link(phrases, verb)
    has_own = found.subject is not None and found.verbs == (verb,)
    if has_own or phrases.lemma(verb) in _CLAUSES.with_hearer or _is_counted_thing(phrases, verb + 1):
        return None
    first = _start(shape, verb)
    if not _is_whole(phrases, first, verb - 1):
        return None
    return _found(phrases, (first, verb - 1), verb + 1, verb, indirect.SAID_SOMEBODY.name)


def _is_counted_thing(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a number of things: ..., read 16 letters."""
    number = any(word.tag == NUMBER for word in phrases.words(noun))
    head = phrases.head(noun)
    return number and not (head.tag in (NAME, NUMBER) or subjects.is_somebody(phrases, noun))


def _is_whole(phrases: Phrases, first: int, last: int) -> bool:
    """Whether words have a main clause, not only a subordinate one: When the rain came, Doe said ..."""
    shape = phrases.shape
    if VP not in shape[first:last]:
        return False
    opener = shape[first] == PREPOSITION and phrases.words(first)[0].lower in _CLAUSES.clause_openers
    if shape[first] in _OPENS_SIDE_CLAUSE or opener:
        comma = shape.find(COMMA, first, last)
        return comma > 0 and VP in shape[comma:last]
    return True


def _parenthesis(phrases: Phrases, verb: int) -> _Found | None:
    """..., Doe said in June; ..., Doe said, ..."""
    speaker = subjects.subject(phrases, verb)
    if speaker is None or speaker >= verb or phrases.shape[speaker] == RELATIVE:
        return None  # The fair, which began on Monday, ...
    end = contents.attribution_end(phrases, speaker, verb)
    if end is None or contents.start(phrases, verb) is not None or _says_not(phrases, verb):
        return None
    return _divided(phrases, speaker, end, speaker, verb, indirect.SOMEBODY_SAID)


def _divided(phrases: Phrases, first: int, end: int, speaker: int, cue: int, rule: Rule) -> _Found | None:
    """The words before and after the chunks of an attribution, which begins after a comma."""
    shape = phrases.shape
    start = _start(shape, first)
    says_before = start < first - 1 and _is_whole(phrases, start, first - 1)
    places = [(start, first - 1)] if start < first - 1 else []
    if shape[end : end + 1] == COMMA and _resumes(phrases, end + 1, says_before):
        places.append((end + 1, contents.end(phrases, end + 1)))
    elif not says_before:
        return None
    return _Found(tuple(places), phrases.span(speaker), phrases.span(cue), rule.name)


def _resumes(phrases: Phrases, index: int, says_before: bool) -> bool:
    """Whether the words continue after an attribution in the middle: The pier, she said, would be rebuilt."""
    shape = phrases.shape
    kind = shape[index : index + 1]
    if kind in _RESUMES_NOTHING or (kind == COORDINATOR and phrases.words(index)[0].lower == "but"):
        return False
    if says_before and kind not in _RESUMES:
        return False
    rest = shape[index : contents.end(phrases, index)]
    if rest.strip(STOP) == CLAUSE and is_speech(phrases, index + 1):
        return False  # ..., Doe said, the Ledger reports.
    return VP in rest or QUOTATION in rest


def _start(shape: str, before: int) -> int:
    """Where the words before an attribution begin: after a semicolon and a conjunction."""
    start = shape.rfind(SEMICOLON, 0, before) + 1
    while start < before and shape[start] in _LINKS:
        start += 1
    return start


def _according(phrases: Phrases, cue: int) -> _Found | None:
    shape = phrases.shape
    if shape[cue + 1 : cue + 2] != NP or rules.first(ATTRIBUTING, phrases, cue) is None:
        return None
    comma = shape.find(COMMA, cue)
    if cue == 0 or shape[:cue].strip(_LINKS) == "":
        return _opening(phrases, cue, comma)
    if shape[cue - 1] == COMMA and comma > 0:
        found = _divided(phrases, cue, comma, cue + 1, cue, indirect.ACCORDING_INSIDE)
        if found is not None:
            return found
    end = cue - 1 if shape[cue - 1] == COMMA else cue
    start = _start(shape, end)
    return _found(phrases, (start, end), cue + 1, cue, indirect.ACCORDING_ENDS.name) if end > start else None


def _is_according(phrases: Phrases, cue: int) -> bool | None:
    return phrases.words(cue)[0].lower == "according" or None


def _is_parted(phrases: Phrases, cue: int) -> bool | None:
    """Quoted words beside "in the words of Doe" are a quotation; without a comma, they met in the view of the lake."""
    shape = phrases.shape
    return (QUOTATION not in shape and (cue == 0 or shape[cue - 1] in _LINKS)) or None


def _opening(phrases: Phrases, cue: int, comma: int) -> _Found | None:
    """According to Doe, [who was there,] ...; according to the police the man was ..."""
    shape = phrases.shape
    if shape[cue + 2 : cue + 4] == CLAUSE:
        place = cue + 2, contents.end(phrases, cue + 2)
        return _found(phrases, place, cue + 1, cue, indirect.ACCORDING_OPENS.name)
    while comma > 0 and shape[comma + 1 : comma + 2] in _AFTER_OPENING and COMMA in shape[comma + 1 :]:
        comma = shape.find(COMMA, comma + 1)
    if not 0 < comma < len(shape) - 2:
        return None
    place = comma + 1, contents.end(phrases, comma + 1)
    if shape[place[1] : place[1] + 1] == COLON or shape[comma + 1 : place[1]].endswith(_SAYS_QUOTATION):
        return None  # According to Doe, Roe said: “...”
    return _found(phrases, place, cue + 1, cue, indirect.ACCORDING_OPENS.name)


def _after(phrases: Phrases, cue: int) -> _Found | None:
    """The words after a verb."""
    shape = phrases.shape
    if shape[cue] == ACCORDING or (shape[cue] == ING and not _reports(shape, cue)):
        return None
    lemma = phrases.lemma(cue)
    if not is_cue(phrases, cue) and not any(
        lemma in verbs for verbs in (_CLAUSES.wishes, _CLAUSES.judging, _CLAUSES.puts, _MAKES_CLEAR)
    ):
        return None
    if rules.first(UNSAID, phrases, cue) is not None:
        return None
    speaker = subjects.subject(phrases, cue)
    if speaker is None or rules.first(UNHEARD, phrases, cue, speaker) is not None:
        return None
    start = contents.start(phrases, cue)
    if start is None or start.found >= len(shape):
        return None
    end = contents.end(phrases, start.found)
    if end == start.found or rules.first(EMPTY, phrases, start.found, end) is not None:
        return None
    return _found(phrases, (start.found, end), speaker, cue, start.rule)


def _is_passive(phrases: Phrases, cue: int) -> bool | None:
    return phrases.is_passive(cue) or None


def _is_denied(phrases: Phrases, cue: int) -> bool | None:
    if phrases.lemma(cue) not in _SPEECH.verbs_denied:
        return None
    return _says_not(phrases, cue) or None


def _says_not(phrases: Phrases, verb: int) -> bool:
    """Whether somebody did not speak: asked about the pier, Doe did not reply."""
    words = [word.lower for word in phrases.words(verb)]
    return "not" in words or any(word.endswith(("n't", "n’t")) for word in words)


def _is_unreal(phrases: Phrases, cue: int) -> bool | None:
    return not _SPEECH.unreal_modals.isdisjoint([word.lower for word in phrases.words(cue)]) or None


def _is_behind_quotation(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    return (speaker > cue and phrases.shape[cue - 1 : cue] == QUOTATION) or None


def _is_silent(phrases: Phrases, _cue: int, speaker: int, /) -> bool | None:
    return phrases.head(speaker).lower in _CLAUSES.silent or None


def _is_thing(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Whether a thing, and nobody, is said to mean or to underline something."""
    if phrases.lemma(cue) not in _CLAUSES.of_things or phrases.shape[speaker] != NP:
        return None
    head = phrases.head(speaker)
    pronoun = head.tag == SUBJECT_PRONOUN and head.lower in _SPEECH.pronouns_of_people
    somebody = pronoun or head.tag == NAME or subjects.is_somebody(phrases, speaker)
    return not (somebody or head.lower in _PEOPLE.bodies | _CLAUSES.documents) or None


def _is_pronoun(phrases: Phrases, start: int, end: int) -> bool | None:
    return (end - start == 1 and phrases.head(start).tag in _PRONOUNS) or None


def _after_noun(phrases: Phrases, noun: int) -> _Found | None:
    """His claim that ...; a warning from the board that ...; nothing where no source is given."""
    shape = phrases.shape
    start = noun + 1
    if not contents.has_clause(shape, start + 1):
        return None
    if _is_statement(phrases, noun):
        speaker, statement, rule = owner(phrases, noun), noun, indirect.OWNED_STATEMENT
    elif noun > 1 and shape[noun - 1] == PREPOSITION and _is_statement(phrases, noun - 2):
        is_theirs = phrases.words(noun - 1)[0].lower in ("by", "from")
        speaker, statement = phrases.span(noun) if is_theirs else owner(phrases, noun - 2), noun - 2
        rule = indirect.STATEMENT_FROM if is_theirs else indirect.OWNED_STATEMENT
    else:
        return None
    if speaker is None:
        return None
    return _Found(((start, contents.noun_end(phrases, statement, start)),), speaker, phrases.span(statement), rule.name)


def _is_statement(phrases: Phrases, index: int) -> bool:
    return phrases.shape[index] == NP and phrases.head(index).lower in _CLAUSES.statements


def _reports(shape: str, participle: int) -> bool:
    """Whether a participle reports a clause, or is set off by a comma: ..., calling the plan unfair."""
    return shape[participle + 1 : participle + 2] == THAT or shape[participle - 1 : participle] == COMMA


ATTRIBUTING = (
    Row(
        "“according to”",
        "“According to” attributes the words around it.",
        "The pier was closed, according to Ann Doe.",
        "The pier was closed, thanks to Ann Doe.",
        _is_according,
    ),
    Row(
        "in the words of somebody",
        "“In the words of” and the like attribute the sentence set off by a comma, where nothing is quoted.",
        "In the words of Ann Doe, the pier was a wreck.",
        "They met in the view of Ann Doe.",
        _is_parted,
    ),
)
"""Which cues attribute the words around them."""
UNSAID = (
    Row(
        "passive verb reports nothing",
        "The subject of a passive verb of saying has said nothing.",
        "Ann Doe was told that the pier was closed.",
        "Ann Doe told the board that the pier was closed.",
        _is_passive,
    ),
    Row(
        "verb of saying that is denied",
        "Somebody who did not say, ask or want something has not said it.",
        "Ann Doe did not say that the pier was closed.",
        "Ann Doe did not believe that the pier was closed.",
        _is_denied,
    ),
    Row(
        "verb of saying that is hypothetical",
        "Somebody who should, could or might say something has not said it.",
        "Ann Doe should say that the pier was closed.",
        "Ann Doe did say that the pier was closed.",
        _is_unreal,
    ),
)
"""What cancels a cue."""
UNHEARD = (
    Row(
        "speaker of the quotation before",
        "The speaker named after a quotation and its verb said the quotation, not what follows.",
        "“The pier is closed,” said Ann Doe.",
        "The pier is closed, said Ann Doe.",
        _is_behind_quotation,
    ),
    Row(
        "subject that is nobody",
        "What “nobody” or “you” say has no speaker who could be named.",
        "Nobody said that the pier was closed.",
        "Somebody said that the pier was closed.",
        _is_silent,
    ),
    Row(
        "thing that means something",
        "What a thing means, underlines or highlights is no speech.",
        "It means that the pier is closed.",
        "Ann Doe means that the pier is closed.",
        _is_thing,
    ),
)
"""Speakers whose words are not reported."""
EMPTY = (
    Row(
        "content that is only a pronoun",
        "A pronoun alone is not the content of anything said.",
        "Ann Doe wants it.",
        "Ann Doe wants a new pier.",
        _is_pronoun,
    ),
)
"""What is not the content of anything said."""
