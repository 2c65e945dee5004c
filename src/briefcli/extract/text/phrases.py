"""Noun phrases, verbs and what links them: a sentence in chunks.

There is no grammar behind it, only the order of word classes: a determiner, adjectives and nouns make a
noun phrase, auxiliaries and a verb make a verb group. Adverbs and days are left out, since a speaker and
a verb belong together whatever stands between them.

A sentence is a string of the kinds of its chunks, so that a pattern over it is a regular expression again; `classes`
has the kinds by name.
"""

import re
from functools import cache
from typing import NamedTuple

import msgspec

from briefcli.extract.text import classes, lexicon, verb_forms
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    BASE,
    BASE_FORM,
    COMMA,
    DETERMINERS,
    ENDED_QUOTATION,
    FINITE,
    FINITES,
    GENITIVE,
    GERUND,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NOUNS,
    NP,
    NUMBER,
    OF,
    OPENING,
    OUTCRY,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THIRD_PERSON,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token, is_plural

_CLAUSES = lexicon.clauses()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_CHUNK = classes.pattern(
    "(?P<skip>ADVERB|PREPOSITION?TIME(?![GENITIVE NOUN]|TIME GENITIVE)(?:[NUMBER COMMA]?[TIME NUMBER])*|OTHER)"
    "|(?P<according>ACCORDING (?:TO|ACCORDING{3}|(?=[DETERMINER NAME])))"
    "|(?P<vp>(?:[AUXILIARIES] ADVERB*)+ [FINITE PARTICIPLE BASE GERUND]?|FINITE)"
    "|(?P<infinitive>TO ADVERB* (?:BASE|AUXILIARY (?:ADVERB* [AUXILIARY PARTICIPLE GERUND])*))"
    "|(?P<np>"
    # The town's three old quays; a not very old, rusting quay; an old and new quay; her “fresh” start; a Salt Board
    # (LSB) clerk.
    # The last week, the council's Monday talks; but the council [last week].
    "[DETERMINERS]+ (?:[NOMINAL NUMBER GENITIVE]|(?<![NOUNS])TIME|TIME(?=TIME*[NOMINAL GENITIVE])"
    "|(?<=[BEFORE_NOUN NUMBER ADVERB])[PARTICIPLE GERUND]"
    "|ADVERB(?=[ADJECTIVE PARTICIPLE])|COORDINATOR(?=ADJECTIVE [ADJECTIVE NOUN])|QUOTATION(?=[NOMINAL GENITIVE])"
    "|(?<=GENITIVE)[DETERMINER PARTICIPLE](?=[NOMINAL])|(?<=NAME)OPENING NAME CLOSING(?=[NOUN NAME]))*"
    # Three old quays; injured sailors; Ann Doe's “fresh” start; a day's work.
    "|(?:PARTICIPLE(?=[NOUNS]))? [NOMINAL NUMBER]"
    "(?:[NOMINAL NUMBER GENITIVE]|PARTICIPLE(?=[NOMINAL])|QUOTATION(?=NOUN)"
    "|(?<=GENITIVE)(?:GERUND(?=[NOMINAL])|DETERMINER(?=[NOMINAL]))|(?<=NAME)OPENING NAME CLOSING(?=[NOUN NAME]))*"
    "|QUOTATION(?=GENITIVE)[NOMINAL NUMBER GENITIVE]+"
    # Monday's rain, last week's rain.
    "|TIME (?:TIME(?=GENITIVE))? [GENITIVE NOUN] [NOMINAL NUMBER GENITIVE]*"
    "|[SUBJECT_PRONOUN OBJECT_PRONOUN])"
    "|(?P<preposition>PREPOSITION|TO)|(?P<mark>.)",
    re.DOTALL,
)
_KINDS = {
    "according": ACCORDING,
    "vp": VP,
    "infinitive": INFINITIVE,
    "np": NP,
    "preposition": PREPOSITION,
}
# Single words that are another kind of chunk than their class.
_KINDS_OF_WORDS = {
    GERUND: ING,
    PARTICIPLE: PASSIVE,
    OUTCRY: STOP,
    BASE: INFINITIVE,
    FINITE: VP,
    ENDED_QUOTATION: QUOTATION,
}
_FIRST_CLAUSE = classes.pattern("[^COMMA STOP SEMICOLON COLON QUOTATION ENDED_QUOTATION OPENING DASH]*")
_HAS_VERB = classes.pattern("[FINITES BASE]")
_ENDS = ("", STOP, letters("STOP CLOSING"), letters("CLOSING STOP"))
_SOURCE_BEHIND_PER = classes.pattern("DETERMINER? [NOMINAL GENITIVE]* [NOUN NAME](?![NOMINAL])")
_PHRASE_OF_SPEECH = letters("PREPOSITION DETERMINER NOUN OF")
_BEFORE_TURNED = letters("NOUNS CLOSING COMMA")
"""After these a noun is taken for the verb of a sentence that has none."""
_HEDGES = frozenset(["between", *(one for hedges in _NUMBERS.hedges_before.values() for one in hedges)])
_LONGEST_HEDGE_WORDS = max(one.count(" ") + 1 for one in _HEDGES)
_END_HEDGE = frozenset(one.rpartition(" ")[2] for one in _HEDGES)
_BESIDE_STATING = letters("ADVERB TIME PREPOSITION")
_HEARER = letters("NAME NOUN DETERMINER ADJECTIVE POSSESSIVE")
_NUMBER_NAME = letters("NUMBER NAME")
_YEAR_DIGITS = 4
"""Digits of a year of our time."""
_TELLS = lexicon.forms_of(["tell"])
# Told police Bob Roe left; told police Bob Roe, of Lund, left.
_BEHIND_NAME = classes.pattern("(?:COMMA [^COMMA THAT COORDINATOR STOP QUOTATION]+ COMMA)? VP")
_COURTESY = lexicon.people().courtesy
_SAYERS = (
    lexicon.people().bodies,
    lexicon.people().occupations,
    lexicon.people().organisations,
    lexicon.people().roles,
    lexicon.people().unnamed,
    _CLAUSES.data,
    _CLAUSES.documents,
)
"""Nouns for those who may say something."""
_SHOWN_BY_MANY = frozenset(form for form in _CLAUSES.shows if BASE_FORM in _VERBS[form].forms)
_PLURAL_DATA = frozenset(
    noun + "s" * (not noun.endswith("s") and noun != "data") for noun in _CLAUSES.data | _CLAUSES.documents
)
_VERBS_OF_SAYERS = _SHOWN_BY_MANY.union(
    map(verb_forms.third_person, _CLAUSES.speech | _CLAUSES.says_behind | {"show", "reveal"})
)
_NOUNS = "[DETERMINER POSSESSIVE ADJECTIVE NOUN NAME NUMBER GENITIVE ADVERB]"
_SAYS = lexicon.forms_of(["say"])
# The board needs; more than two million people face.
_SUBJECT_SAID = classes.pattern("(?:ADVERB|[DETERMINERS])* [NOMINAL NUMBER GENITIVE PREPOSITION]{2,7}")
_HAS_FINITE = classes.pattern("FINITE|MODAL|QUOTATION|(?<!TO)AUXILIARY")
# To pay, a loan, for help, mending, help.
_GOES_ON_BEHIND_VERB = classes.pattern("TO|[DETERMINERS]|PREPOSITION|GERUND|NOUN|ADVERB (?:BASE|NOUN)")
_AT_END = classes.pattern("TIME* (?:STOP|$)")
_BEFORE_LAST = classes.pattern(f"[FINITES].* COMMA (?:{_NOUNS}|PARTICIPLE|PREPOSITION|OF)+ $")
_AT_START = classes.pattern(f"^{_NOUNS}+ $")
# Prices will rise: words without an article, whose verb is the only one.
_OWN_CLAUSE = classes.pattern(
    "((?:ADJECTIVE|NUMBER|NOUN)+) [FINITES]+ [^FINITES COMMA STOP SUBORDINATOR THAT]*"
    "(?:[COMMA STOP SUBORDINATOR THAT]|$)"
)
_OCCUPATIONS = lexicon.people().occupations | lexicon.people().roles
_HELPING = letters("AUXILIARY MODAL")
_UNNAMED = lexicon.people().unnamed
_PEOPLE_BODIES = lexicon.people().bodies
_MEDIA = lexicon.people().kinds_of_media
_BEGINS_NOUN = (ADJECTIVE, NOUN, NUMBER, PARTICIPLE)
_OPENS_HEDGE = (ADVERB, PREPOSITION)
_IN_VERB = frozenset((*FINITES, BASE, GERUND, PARTICIPLE))


class Chunk(msgspec.Struct, frozen=True, gc=False):
    """A part of a sentence: its kind, and the numbers of its first token and of the one after its last."""

    kind: str
    first: int
    last: int


class Link(NamedTuple):
    """Who does what a verb says, as numbers of chunks.

    `verbs` holds the verb and those to its left whose subject it shares: said, adding, to call.
    """

    verbs: tuple[int, ...]
    subject: int | None


class Phrases:
    """A sentence in chunks; `shape` holds the kinds of its chunks, a letter each."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        # The numbers of the words that hedge a number behind them.
        self.hedges = _hedges(sentence)
        self.chunks = _chunks(_with_verb(sentence, self.hedges))
        if not _TELLS.isdisjoint(sentence.words):
            self.chunks = _without_hearers(self.chunks, self.tokens)
        if "no" in sentence.words and "one" in sentence.words:
            self.chunks = _with_nobody(self.chunks, self.tokens)
        if _NUMBER_NAME in sentence.tags:
            self.chunks = _without_years(self.chunks, self.tokens)
        if "what" in sentence.words:
            self.chunks = _with_clauses_of_what(self.chunks, self.tokens)
        self.shape = "".join([chunk.kind for chunk in self.chunks])
        # What `clauses` has found out about a verb, since several quotations may ask for it.
        self.links: dict[int, Link] = {}
        self._lemmas: dict[int, str] = {}

    def span(self, index: int) -> Span:
        """Where a chunk stands in the text, a possessive ending at its end left out."""
        chunk = self.chunks[index]
        last = chunk.last
        if last - chunk.first > 1 and self.tokens[last - 1].tag == GENITIVE:
            last -= 1
        return Span(self.tokens[chunk.first].start, self.tokens[last - 1].end)

    def words(self, index: int) -> tuple[Token, ...]:
        """The tokens of a chunk."""
        chunk = self.chunks[index]
        return self.tokens[chunk.first : chunk.last]

    def head(self, index: int) -> Token:
        """The last word of a noun phrase, a possessive ending at its end left out."""
        chunk = self.chunks[index]
        last = self.tokens[chunk.last - 1]
        return self.tokens[chunk.last - 2] if last.tag == GENITIVE and chunk.last - chunk.first > 1 else last

    def lemma(self, index: int) -> str:
        """The base form of the verb that carries the meaning of a verb chunk."""
        known = self._lemmas.get(index)
        if known is None:
            known = self._lemmas[index] = self._lemma(index)
        return known

    def _lemma(self, index: int) -> str:
        word = self.tokens[self.chunks[index].last - 1]
        if word.tag in AUXILIARIES or word.lower in ("being", "having"):
            return "be"
        return lexicon.lemma(word.lower)

    def is_passive(self, index: int) -> bool:
        """Whether a verb chunk says what was done to its subject."""
        if index and self.shape[index - 1] == ING and self.words(index - 1)[-1].lower == "being":
            return True  # before being asked
        if self.tokens[self.chunks[index].last - 1].tag != PARTICIPLE:
            return False
        words = self.words(index)
        if words[-2:-1] and words[-2].lower == "'s" and self.lemma(index) in _CLAUSES.speech:
            return False  # he's said
        return len(words) == 1 or any(word.lower in _TEXT.forms_of_be for word in words)

    def find(self, kind: str) -> list[int]:
        """The numbers of the chunks of a kind."""
        found: list[int] = []
        at = self.shape.find(kind)
        while at >= 0:
            found.append(at)
            at = self.shape.find(kind, at + 1)
        return found


@cache
def _listed_aside() -> re.Pattern[str]:
    """What stands in brackets."""
    return classes.pattern("OPENING [^OPENING CLOSING STOP]* CLOSING")


def _with_verb(sentence: Sentence, hedges: frozenset[int]) -> str:
    """The classes of a sentence, with quotations that end with a comma or a full stop as a class of their own.

    Where the sentence has no finite verb, or none right after the quotation that opens it, the first noun
    there that can be a verb is taken for one.
    """
    tags = sentence.tags
    if "per" in sentence.words:
        tags = _with_per(sentence, tags)
    if SEMICOLON in tags and OPENING in tags:
        tags = _listed_aside().sub(_with_commas, tags)
    if _PHRASE_OF_SPEECH in tags:
        tags = _with_phrases_of_speech(sentence, tags)
    if hedges:  # they stand beside the noun phrase, as adverbs do
        tags = "".join([ADVERB if index in hedges else tag for index, tag in enumerate(tags)])
    if QUOTATION in tags:
        ends = [token.tag == QUOTATION and token.lower in ",.?!" for token in sentence.tokens]
        tags = "".join([ENDED_QUOTATION if end else tag for tag, end in zip(tags, ends, strict=True)])
    if QUOTATION not in tags and not _VERBS_OF_SAYERS.isdisjoint(sentence.words):
        tags = _with_verb_of_sayer(sentence, tags)
    if _HAS_VERB.search(tags) is None:
        return _turned(sentence, tags, len(tags))
    if not _SAYS.isdisjoint(sentence.words):
        tags = _with_verb_said(sentence, tags)
    if tags[0] == ENDED_QUOTATION:
        end = _FIRST_CLAUSE.match(tags, 1)
        if end is not None and not any(letter in end.group() for letter in FINITES):
            return _turned(sentence, tags, end.end())
    return _with_verbs_beside(sentence, tags) if SUBORDINATOR in tags else tags


def _with_commas(aside: re.Match[str]) -> str:
    """The classes of what stands in brackets, where a semicolon parts no sentence: ($14 million; 13 million euros)."""
    return aside[0].replace(SEMICOLON, COMMA)


def _with_verbs_beside(sentence: Sentence, tags: str) -> str:
    """The classes with a verb in a clause of “if” that opens a sentence, or in one before such a clause.

    Unless the board pays by Friday, they strike; the licence lapses on Friday unless it is renewed.
    """
    at = tags.index(SUBORDINATOR)
    clause = _FIRST_CLAUSE.match(tags, 1 if at == 0 else 0)
    if clause is None or (at and clause.end() < at):
        return tags
    end = at or clause.end()
    is_without = _HAS_VERB.search(tags, 0, end) is None and SUBORDINATOR not in tags[1:end]
    return _turned(sentence, tags, end) if is_without else tags


def _with_verb_of_sayer(sentence: Sentence, tags: str) -> str:
    """The classes with a verb that was read as a noun behind whoever says so: , a study [shows]; The union [claims]."""
    for index, word in enumerate(sentence.tokens):
        if index and tags[index] == NOUN and word.lower in _VERBS_OF_SAYERS:
            is_one = word.lower.endswith("s") and _is_one_who_may_say(sentence.tokens[index - 1].lower)
            is_many = word.lower in _SHOWN_BY_MANY and sentence.tokens[index - 1].lower in _PLURAL_DATA
            is_last = _AT_END.match(tags, index + 1) is not None and _BEFORE_LAST.search(tags, 0, index) is not None
            clause = _OWN_CLAUSE.match(tags, index + 1) if is_one and _AT_START.search(tags, 0, index) else None
            is_first = clause is not None and is_plural(
                sentence.tokens[clause.end(1) - 1]
            )  # not: the union claims office
            if (is_last and (is_one or is_many)) or is_first:
                return tags[:index] + FINITE + tags[index + 1 :]
    return tags


def _with_verb_said(sentence: Sentence, tags: str) -> str:
    """The classes with a verb that was read as a noun where nothing behind “said” is one: said the board [needs] time.

    It has the number of the noun before it, and goes on: said bakers [need] help; not: said few words of thanks.
    """
    last = max(index for index, word in enumerate(sentence.tokens) if word.lower in _SAYS)
    subject = _SUBJECT_SAID.match(tags, last + 1)
    if tags[last] != FINITE or subject is None or _HAS_FINITE.search(tags, last + 1) is not None:
        return tags
    for index in range(last + 2, subject.end()):
        word, before = sentence.tokens[index], sentence.tokens[index - 1]
        known = _VERBS.get(word.lower) if tags[index] == NOUN and tags[index - 1] in NOUNS + NUMBER else None
        is_of_one = known is not None and THIRD_PERSON in known.forms and not is_plural(before)
        is_of_many = known is not None and BASE_FORM in known.forms and is_plural(before)
        if (is_of_one or is_of_many) and _GOES_ON_BEHIND_VERB.match(tags, index + 1) is not None:
            return tags[:index] + FINITE + tags[index + 1 :]
    return tags


def _is_one_who_may_say(noun: str) -> bool:
    return not noun.endswith("s") and any(noun in nouns for nouns in _SAYERS)


def _with_per(sentence: Sentence, tags: str) -> str:
    """The classes with “per” as “according to” where it opens a sentence, or is parted from it: ..., per the board."""
    for at in (index for index, token in enumerate(sentence.tokens) if token.lower == "per"):
        behind = _SOURCE_BEHIND_PER.match(tags, at + 1)
        is_parted = at == 0 or (tags[at - 1] == COMMA and behind is not None and tags[behind.end() :] in _ENDS)
        if behind is not None and is_parted and _is_source(sentence, behind.end() - 1):
            tags = tags[:at] + ACCORDING + tags[at + 1 :]
    return tags


def _is_source(sentence: Sentence, head: int) -> bool:
    """Whether the last word of a noun phrase is that of a name, of a document or of whoever may say something."""
    token = sentence.tokens[head]
    return token.tag == NAME or _is_one_who_may_say(token.lower)


def _with_phrases_of_speech(sentence: Sentence, tags: str) -> str:
    """The classes with those of a phrase that hands words to somebody as a chunk of its own: in the words of Doe."""
    start = tags.find(_PHRASE_OF_SPEECH)
    while start >= 0:
        end = start + len(_PHRASE_OF_SPEECH)
        if " ".join([token.lower for token in sentence.tokens[start:end]]) in _CLAUSES.phrases_of_speech:
            tags = tags[:start] + ACCORDING * (end - start) + tags[end:]
        start = tags.find(_PHRASE_OF_SPEECH, end)
    return tags


def _hedges(sentence: Sentence) -> frozenset[int]:
    """The words that hedge numbers: said [at least] 12 boats were lost, said [about] a third was."""
    tags, found = sentence.tags, set[int]()
    if NUMBER not in tags and _NUMBERS.denominators.keys().isdisjoint(sentence.words):
        return frozenset()
    for index, word in enumerate(sentence.tokens):
        if tags[index] == NUMBER or word.lower in _NUMBERS.denominators:
            first = index - 1 if index and sentence.tokens[index - 1].lower in ("a", "an") else index
            found.update(range(_hedge(sentence, tags, first), first))
    return frozenset(found)


def _hedge(sentence: Sentence, tags: str, end: int) -> int:
    """Where what hedges the number at `end` begins, or `end`; a lone preposition hedges only after some verbs."""
    if not end or sentence.tokens[end - 1].lower not in _END_HEDGE:
        return end
    for start in range(max(0, end - _LONGEST_HEDGE_WORDS), end):
        is_of = tags[start - 1 : start] == OF  # a survey of more than 12 bakers
        if (tags[start] not in _OPENS_HEDGE and not is_of) or not _IN_VERB.isdisjoint(tags[start:end]):
            continue
        if " ".join([token.lower for token in sentence.tokens[start:end]]) in _HEDGES:
            return start if end - start > 1 or is_of or _states_number(sentence, tags, start) else end
    return end


def _states_number(sentence: Sentence, tags: str, preposition: int) -> bool:
    """Whether what stands before a preposition states what follows: said about 12; not: talked about 12.

    Between them there may be a day, or who is told: said on Monday about 12; told the council about 12 had fled.
    """
    before = preposition - 1
    while before > 0 and tags[before] in _BESIDE_STATING:
        before -= 1
    hearer = before
    while hearer > 0 and tags[hearer] in _HEARER:
        hearer -= 1
    if hearer < before and lexicon.lemma(sentence.tokens[hearer].lower) == "tell":
        return any(tag in FINITES for tag in tags[preposition:])
    is_verb = before >= 0 and tags[before] in FINITES
    return is_verb and lexicon.lemma(sentence.tokens[before].lower) in _CLAUSES.states_numbers


def _turned(sentence: Sentence, tags: str, end: int) -> str:
    for index in range(1, end):
        may_be = tags[index] == NOUN and tags[index - 1] in _BEFORE_TURNED
        known = _VERBS.get(sentence.tokens[index].lower) if may_be else None
        if known is not None and (THIRD_PERSON in known.forms or sentence.tokens[index - 1].lower.endswith("s")):
            return tags[:index] + FINITE + tags[index + 1 :]
    return tags


def _without_hearers(chunks: list[Chunk], tokens: tuple[Token, ...]) -> list[Chunk]:
    """The chunks with those who are told apart from a name behind them: told [officers] [Bob Roe] had left."""
    found = list[Chunk]()
    shape = "".join([chunk.kind for chunk in chunks])
    for index, chunk in enumerate(chunks):
        is_told = index > 0 and chunk.kind == NP and tokens[chunks[index - 1].last - 1].lower in _TELLS
        is_clause = _BEHIND_NAME.match(shape, index + 1) is not None
        named = _named_behind(tokens, chunk) if is_told and is_clause else chunk.first
        if is_told and shape[index + 1 : index + 2] == OF and tokens[chunk.last - 1].lower == "one":
            named = chunk.last - 1  # told [the board] [one] of the boats was late
        if named > chunk.first:
            found.append(Chunk(NP, chunk.first, named))
        found.append(Chunk(chunk.kind, named, chunk.last))
    return found


def _with_nobody(chunks: list[Chunk], tokens: tuple[Token, ...]) -> list[Chunk]:
    """The chunks with “no one” as one of them."""
    found = list[Chunk]()
    for chunk in chunks:
        is_nobody = found and tokens[chunk.first].lower == "one" and chunk.last - chunk.first == 1
        if is_nobody and chunk.first and tokens[chunk.first - 1].lower == "no" and found[-1].last == chunk.first:
            found[-1] = Chunk(NP, found[-1].first, chunk.last)
        else:
            found.append(chunk)
    return found


def _without_years(chunks: list[Chunk], tokens: tuple[Token, ...]) -> list[Chunk]:
    """The chunks with a year apart from whoever did something then: in [1999] [Bob Roe] left."""
    found = list[Chunk]()
    for index, chunk in enumerate(chunks):
        year = tokens[chunk.first]
        is_led = 0 < index < len(chunks) - 1 and chunk.kind == NP and tokens[chunk.first - 1].lower == "in"
        is_led = is_led and chunk.last - chunk.first > 1 and chunks[index + 1].kind == VP
        if is_led and len(year.lower) == _YEAR_DIGITS and year.lower.isdecimal():
            found.append(Chunk(NP, chunk.first, chunk.first + 1))
            found.append(Chunk(NP, chunk.first + 1, chunk.last))
        else:
            found.append(chunk)
    return found


def _with_clauses_of_what(chunks: list[Chunk], tokens: tuple[Token, ...]) -> list[Chunk]:
    """The chunks with “what” apart from whoever a clause behind it tells of: [what] [the aide Bob Roe] called odd."""
    found = list[Chunk]()
    for chunk, behind in zip(chunks, [*chunks[1:], None], strict=True):
        first, last = tokens[chunk.first], tokens[chunk.last - 1]
        is_led = chunk.kind == NP and chunk.last - chunk.first > 1 and first.lower == "what"
        one = last.lower.removesuffix("s")
        is_somebody = last.tag == NAME or one in _OCCUPATIONS or last.lower in _UNNAMED
        if is_led and is_somebody and behind is not None and behind.kind == VP:
            found.append(Chunk(SUBORDINATOR, chunk.first, chunk.first + 1))
            found.append(Chunk(NP, chunk.first + 1, chunk.last))
        else:
            found.append(chunk)
    return found


def _named_behind(tokens: tuple[Token, ...], chunk: Chunk) -> int:
    """Where a name begins that is not that of the hearers before it: police Bob Roe, the judge Mr Roe; or the start."""
    for place in range(chunk.first + 1, chunk.last):
        before, here = tokens[place - 1], tokens[place]
        is_several = before.lower.endswith("s") or before.lower in _TEXT.plural_nouns
        if here.lower in _COURTESY or (before.tag == NOUN and is_several and here.tag == NAME):
            return place
        is_people = before.tag == NOUN and before.lower.endswith("s") and before.lower[:-1] in _OCCUPATIONS
        is_body = before.lower in _PEOPLE_BODIES and tokens[chunk.first].tag in DETERMINERS
        is_many = here.lower.endswith("s") and here.tag == NOUN and place == chunk.last - 1
        if (is_people and here.tag in _BEGINS_NOUN) or (is_body and (is_many or here.tag == NAME)):
            return place  # told reporters prices; told the court guides; told the court Bob Roe
    return _behind_name_of_hearer(tokens, chunk)


def _behind_name_of_hearer(tokens: tuple[Token, ...], chunk: Chunk) -> int:
    """Where a noun phrase begins behind the name of whoever is told, or the start: told Radio Lund [prices] have.

    What the bearer is belongs to the name: told the Orul news agency [prices] have.
    """
    if chunk.last >= len(tokens) or tokens[chunk.last].tag not in _HELPING:
        return chunk.first  # told Lund officials gathered in the hall
    place = chunk.first + (tokens[chunk.first].tag in DETERMINERS)
    while place < chunk.last and tokens[place].tag == NAME:
        place += 1
    if place == chunk.first or tokens[place - 1].tag != NAME:
        return chunk.first
    for index in range(place, chunk.last):
        if tokens[index].lower == "agency" or tokens[index].lower in _MEDIA:
            place = index + 1
    return place if place < chunk.last and tokens[place].tag in _BEGINS_NOUN else chunk.first


def _chunks(tags: str) -> list[Chunk]:
    chunks: list[Chunk] = []
    for match in _CHUNK.finditer(tags):
        group = match.lastgroup or ""
        if group == "skip":
            continue
        if group == "mark":
            tag = match.group()
            if tag == GENITIVE:
                continue
            kind = _KINDS_OF_WORDS.get(tag, tag)
        else:
            kind = _KINDS[group]
        if kind in PREPOSITIONS and chunks and chunks[-1].kind == PREPOSITION:
            continue  # outside of, up to
        first, last = match.span()
        chunks.append(Chunk(kind, first, last))
    return chunks
