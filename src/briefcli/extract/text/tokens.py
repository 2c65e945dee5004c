"""Words and their classes.

The text is divided into words, marks and quotations; what stands inside a quotation is one token here, because the
sentence around it treats it so. Each token has a class, which is a letter of `classes`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

import msgspec

from briefcli import regexes
from briefcli.extract.text import ambiguous, currencies, headings, lexicon, tags
from briefcli.extract.text.ambiguous import Word
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    AUXILIARY,
    BASE,
    BASE_FORM,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    FINITE,
    GENITIVE,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OBJECT_PRONOUN,
    OPENING,
    OTHER,
    OUTCRY,
    PARTICIPLE,
    PAST,
    PAST_PARTICIPLE,
    PREPOSITION,
    QUOTATION,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TIME,
    TO,
    UNDECIDED_VERB,
    letters,
)
from briefcli.extract.text.marks import Region
from briefcli.extract.text.offsets import Span

_CLAUSES = lexicon.clauses()
_FAMILY_NAMES = lexicon.family_names()
_GIVEN_NAMES = lexicon.given_names()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

# A letter may be followed by its accents, each a character of its own.
_LETTERS = r"[\w\u0300-\u036f]"
_CLITICS = lexicon.any_of(_TEXT.clitics)
_LETTERED = rf"\${lexicon.any_of(_NUMBERS.currency_letters)}(?=\d)"
"""A dollar sign before the letters of its country, which is no tag: $US88.70."""
_MONEY = rf"(?:{lexicon.any_of(_NUMBERS.currency_letters)}?{currencies.SIGN}|{_LETTERED})"
# What may stand after a plain word. A dot or a colon without a space after it may be of a longer one: e.g., https://.
_PLAIN_END = r"(?=[\s,;!?)]|[.:](?!\S))"
_TOKEN = regexes.compile(
    # Most words are plain ones, so that these are tried first; white space is passed over in one go.
    rf"\s*+(?:(?P<plain>[a-z]++{_PLAIN_END})|(?P<capital>[A-Z][a-z]*+{_PLAIN_END})"
    rf"|(?P<address>(?:https?://|www\.)[^\s<>]+|(?!{_LETTERED})[@#$](?=[^\W\d])\w+|[\w.+-]++@\w+(?:[.-]\w+)+)"
    rf"|(?P<letters>(?:[^\W\d_]\.){{2,}}(?:-{lexicon.any_of(_PEOPLE.ends_compound)})?)"
    rf"|(?P<clitic>(?<=[\s.)\d])['’]{_CLITICS}(?=\s))"
    rf"|(?P<age>\d+(?:[.,]\d+)*{lexicon.any_of(_NUMBERS.ordinal_endings)}?(?:-\w+(?:[.,]\d+)*)+)"
    rf"|(?P<number>{_MONEY}?(?:\d+|(?<![\w.])\.\d+)(?:[.,:/]\d+)*(?:%|[a-z]{{1,3}})?(?!\w|[.,:]\d))"
    # Letters after a decimal are of the same word, and its point ends no sentence: 28.4million, 2.7GHz.
    rf"|(?P<glued>{currencies.SIGN}?\d+(?:[.,:]\d+)+[^\W\d_]\w*)"
    # A full stop between a word and one with a capital (it is late.She left) lacks its space.
    # An apostrophe that is turned the wrong way belongs to the ending after it: Doe‘s.
    rf"|(?P<word>{_LETTERS}+(?:(?:[-’'/&\u00ad\u200b-\u200d\u2060\ufeff]|\.(?!(?<=[a-z]{{2}}\.)[A-Z][a-z])|[‘´`](?={_CLITICS}\b)){_LETTERS}+)*)"
    rf"|(?P<tag>{tags.PATTERN})"
    r"|(?P<dash>--+|[—–―]|(?<=\s)-(?=\s))"
    r"|(?P<mark>\.\.+|[\"“”„«»'‘’]{2,}|[^\s\w])|\Z)"
)
_PLAIN = _TOKEN.groupindex["plain"]
_OF_MEMBERS = regexes.compile(r"['’]?\s(?P<for>for\s|[Ww]ithout\s)?(?P<behind>[A-Z][a-z]+)\b")
_CLITIC = regexes.compile(rf"['’‘´`]{_CLITICS}$", re.IGNORECASE)
_ARABIC = regexes.compile(r"(?:a[dlnrst]|ash|el)-[A-Z]")
"""The article before an Arabic name: Bashar al-Assad."""
_ADJECTIVE_ENDINGS = tuple(_TEXT.adjective_endings)
_COMPOUND_ENDINGS = tuple(f"-{part}" for part in _TEXT.compound_endings)
NICKNAME = '"'
"""What stands in small letters for a nickname inside a name, which is no word of it."""
_OPENS_NICKNAME = frozenset("'‘")
_CLOSES_NICKNAME = frozenset("'’")
_TAB = "\t"
"""What stands between the cells of a row."""
_LONGEST_MARKER_CHARACTERS = 4
"""Up to so many characters before a tab are the number of an item: (12)."""
_STATES = lexicon.figures().states_of_harm - {"missing"}
_FINITE_BEHIND_STATE = letters("FINITES UNDECIDED_VERB PARTICIPLE")
_LONGEST_NICKNAME_WORDS = 5
"""More words between two names are what somebody says."""
_SHORTEST_ADJECTIVE_LETTERS = 7
"""A shorter word with the ending of an adjective is mostly not one: table, cable, bus."""
_SHORTEST_PAST_LETTERS = 5
"""A shorter word in -ed is mostly not a past form: seed, bed."""
_REACH_OF_FORM_CHARACTERS = 16
"""How far behind a modal the verb ends that shows it to be a name: May acknowledged."""
_WORDS_TO_SAYING = 4
"""How far before “that” the verb may be that it goes with: told reporters on Tuesday that."""
_WORDS_OF_SUBJECT = 10
"""How long, at most, a subject is behind “demanded that”; a longer one leaves the word what it would be."""
_LOOKED_UP_WORDS = 8192
"""Spellings whose class is kept, which are those of some twenty articles; most words of the next are among them."""
_MARKS = {
    ",": COMMA, ":": COLON, ";": SEMICOLON, "(": OPENING, ")": CLOSING, "[": OPENING, "]": CLOSING, ".": STOP,
    "!": OUTCRY, "?": OUTCRY, "…": OTHER, "&": COORDINATOR, "•": OTHER,
}  # fmt: skip
_CLASSES_BY_FORM = {"address": NAME, "letters": NAME, "number": NUMBER, "glued": NUMBER, "age": ADJECTIVE, "dash": DASH}

# What the words around a word decide. Besides the words listed, verbs, 's and "that" are undecided.
_UNDECIDED_CLASSES = letters("UNDECIDED_VERB GENITIVE THAT")
_CAPITAL_BEGINS_AFTER = letters("BEGINS_AFTER QUOTATION OPENING")
"""After these a capital shows no name."""
_BEFORE_FLOATING = letters("RELATIVE SUBJECT_PRONOUN NAME AUXILIARY MODAL")
_DESCRIBED = letters("NOUN ADJECTIVE")
_WITHIN_DESCRIBED = letters("NOUN ADJECTIVE NAME PREPOSITION OF DETERMINER NUMBER GENITIVE")
_HELPING = letters("AUXILIARY MODAL")
_SAID_BEFORE = letters("FINITE PARTICIPLE")
_HEARER = letters("NOUN NAME DETERMINER ADJECTIVE POSSESSIVE TIME")
_LONGEST_DESCRIBED_WORDS = 8
"""Words, at most, between a form in -ed and the verb whose subject it describes, and before it to who is told."""
_BEFORE_HEAD = letters("DETERMINER ADJECTIVE NOUN")
_BEFORE_SAYER = letters("COMMA STOP QUOTATION")
_BEFORE_ONCE = letters("SUBJECT_PRONOUN NAME NOUN")
_BEHIND_FLOATING = letters("UNDECIDED_VERB AUXILIARY MODAL")
_POINT = ("point", "points")
_BEFORE_POINT = letters("NOUN NAME COMMA CLOSING ADVERB")
_SUFFIXES = _PEOPLE.company_suffixes | _PEOPLE.name_suffixes
_RANKS = _TEXT.ranks_before_noun
_FEWEST_WORDS_BEFORE_ASIDE = 5
"""A clause of two words, a comma, an article and a noun: It fell, the board claims,."""
_ADVERBS_BESIDE_VERB = ("once", "since")
"""Words that open a clause, but for where they stand between somebody and a verb."""
_OPEN_WORDS = _TEXT.undecided.union(
    _ADVERBS_BESIDE_VERB,
    _TEXT.floating,
    _TEXT.spells,
    _RANKS,
    _TEXT.after_would,
    _TEXT.adjectives_after_noun,
    _TEXT.auxiliaries_in_ing,
    _TEXT.prepositions_alone,
)
_OPEN_CLASSES = letters("ADJECTIVE NAME THAT UNDECIDED_VERB GENITIVE")
"""Only these words, words of these classes and nouns in -ing are decided by their neighbours at all."""
_SPELT_LIKE_NAMES = letters("ADJECTIVE ADVERB")
_MAY_BE_OTHER = letters("ADJECTIVE ADVERB NAME UNDECIDED_VERB")
INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
"""Characters inside words that nobody sees: soft hyphens, spaces without width."""
_BEHIND_RANK = letters("NOUN ADJECTIVE NUMBER")
_BEFORE_ONE_MORE = ("a", "another")
_LONGEST_INSERTION_WORDS = 8
"""An attribution behind the first word of a sentence: Privately, said Dr Ann Doe,."""
_BEHIND_ONE_MORE = letters("OF COMMA UNDECIDED_VERB")
_BEFORE_POST = letters("DETERMINERS NOMINAL GENITIVE")
_SAYS = letters("FINITE BASE GERUND PARTICIPLE")
_IN_SUBJECT = letters("NOUN ADJECTIVE NAME")
_IN_SUBJECT_OF_WISH = letters("NOUN ADJECTIVE NAME DETERMINER POSSESSIVE GENITIVE COORDINATOR OF NUMBER")
_BEFORE_WISH = letters("NOUN NAME")
_NO_WISH_BEFORE = letters("AUXILIARY MODAL UNDECIDED_VERB OF")
_ENDS_PHRASE = letters("COMMA STOP SEMICOLON DASH")
_ENDS_WISH = letters("THAT RELATIVE SUBORDINATOR COORDINATOR COMMA SEMICOLON DASH STOP")
_SHOWN = letters("OPENS_SUBJECT THAT NOMINAL NUMBER UNDECIDED_VERB")
_BEFORE_SHOW = letters("NOMINAL TIME")
_ENDS_MODIFIER = letters("FINITE AUXILIARY MODAL STOP SEMICOLON COLON DASH QUOTATION THAT SUBJECT_PRONOUN")
_WORDS_UNDER = 6
"""How far from “under”, which opens a sentence, the noun may stand that it leads: Under Lund Harbour Panel rules."""
_HAS_VERB = letters("FINITE AUXILIARY MODAL THAT")
_ENDS_OBJECT = letters("COMMA STOP COORDINATOR")
_BEHIND_UNDER = letters("NAME COMMA SUBJECT_PRONOUN")
_IN_PHRASE = letters("NOMINAL DETERMINERS GENITIVE")
_ALSO_NOUNS = lexicon.inflection().also_nouns
_WORDS_TO_DATA = 10
"""How far before “show” the data may stand that do: documents seen by the Salt Ledger on Monday show."""
_PLURAL_DOCUMENTS = frozenset([word if word.endswith("s") else f"{word}s" for word in _CLAUSES.documents])
_SHOWING = _CLAUSES.data | _PLURAL_DOCUMENTS | _SPEECH.pictures
_MAY_ACT = letters("NAME NOUN SUBJECT_PRONOUN TIME")
_VERBS_DECIDED = letters("FINITE BASE GERUND PARTICIPLE UNDECIDED_VERB")
_SAID_TO = (["to", "be"], ["to", "have"])
_REACH_OF_MAIN_WORDS = 12
"""How far behind “said to have” the verb of the noun before it may be."""
_ARTICLES = ("a", "an", "the")
_EACH = ("a", "an")
_OPENS_OBJECT = letters("DETERMINERS NUMBER NAME OBJECT_PRONOUN")
_WOULD = frozenset({"would", "'d"})
_APOSTROPHES = str.maketrans("’ʼ‘´`", "'''''")


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, a mark or a quotation; `lower` in small letters with straight apostrophes."""

    start: int
    end: int
    lower: str
    tag: str
    region: int = -1

    def tagged(self, tag: str) -> "Token":
        """The same token in another class."""
        return Token(self.start, self.end, self.lower, tag, self.region)


_CLOSING_MARKS = " ’'”\""
_REACH_OF_INNER_MARKS = 4
"""Characters at the end of a quotation that may be marks of one inside it, and the stop before them."""


def find(text: str, paragraph: Span, regions: list[Region], first: int) -> list[Token]:
    """The tokens of a paragraph; `regions` are the quotations in it, numbered from `first` on."""
    tokens: list[Token] = []
    # Where everything is in capitals, they show no names; a word that is known for another class has that.
    shouts = paragraph.of(text).isupper() or headings.is_title(text, paragraph)
    start = paragraph.start
    for number, region in enumerate(regions, first):
        _read(text, start, region.outer.start, tokens, shouts)
        last = text[max(region.inner.start, region.inner.end - _REACH_OF_INNER_MARKS) : region.inner.end]
        last = last.rstrip(_CLOSING_MARKS)[-1:] or last[-1:]  # called it ‘late,’” Doe said
        tokens.append(Token(*region.outer, last, QUOTATION, number))
        start = region.outer.end
    _read(text, start, paragraph.end, tokens, shouts)
    if text.find(_TAB, *paragraph) >= 0:
        tokens = list(_with_cells(tokens, text))
    tokens = _with_single_nicknames(_with_suffixes(_resolved(tokens)))
    tokens = tokens if shouts else _with_calls(tokens, text)
    return _with_nicknames(tokens, text) if regions else tokens


def _with_cells(tokens: list[Token], text: str) -> Iterator[Token]:
    """The tokens with a mark between the cells of a row, so that no name goes on from one to the next.

    A tab behind the number or the bullet of an item, or at the beginning of a line, divides none.
    """
    end = tokens[0].start if tokens else 0
    first = end + _LONGEST_MARKER_CHARACTERS
    for token in tokens:
        tab = text.find(_TAB, max(first, end), token.start)
        if tab >= 0 and text.find("\n", end, token.start) < 0:
            yield Token(tab, tab + 1, _TAB, OTHER)
        yield token
        end = token.end


def _with_suffixes(tokens: list[Token]) -> list[Token]:
    """The tokens with what stands behind a name and a comma as a part of the name: Marsk Salt, Inc.; not read: M.D."""
    for index in range(1, len(tokens) - 1):
        if tokens[index].tag != COMMA:
            continue
        suffix = tokens[index + 1]
        is_behind_name = tokens[index - 1].tag == NAME or tokens[index - 1].lower in _PEOPLE.name_suffixes
        if suffix.lower not in _SUFFIXES or suffix.tag != NAME or not is_behind_name:
            continue
        if suffix.lower in _PEOPLE.company_suffixes and not _is_set_off(tokens, index):
            tokens[index] = tokens[index].tagged(NAME)
        elif suffix.lower in _PEOPLE.name_suffixes:
            tokens[index], tokens[index + 1] = tokens[index].tagged(OTHER), suffix.tagged(OTHER)
    return tokens


def _is_set_off(tokens: list[Token], comma: int) -> bool:
    """Whether another comma behind the suffix of a company only closes the first: Marsk Salt, Ltd., said."""
    behind = tokens[comma + 2 : comma + 4]
    return len(behind) > 1 and behind[0].tag == COMMA and behind[1].tag not in DETERMINERS


def _with_nicknames(tokens: list[Token], text: str) -> list[Token]:
    """The tokens with a quotation inside a name (Marcia "Cia" Price) as a part of the name."""
    for index in range(1, len(tokens) - 1):
        token = tokens[index]
        if token.tag == QUOTATION and tokens[index - 1].tag == tokens[index + 1].tag == NAME:
            words = text[token.start : token.end].strip("\"“”'‘’").split()
            if 0 < len(words) <= _LONGEST_NICKNAME_WORDS and _is_nickname(tokens[index - 1].lower, words):
                tokens[index] = Token(token.start, token.end, NICKNAME, NAME, token.region)
    return tokens


def _with_calls(tokens: list[Token], text: str) -> list[Token]:
    """The tokens with the name of a group that is a call as a name: Save Our Mill said; but not: Save our mill."""
    for index in range(1, len(tokens) - 1):
        verb, our, thing = tokens[index - 1 : index + 2]
        known = _VERBS.get(verb.lower) if our.lower == "our" and thing.tag == NAME else None
        is_call = known is not None and BASE_FORM in known.forms and text[verb.start].isupper()
        if is_call and text[our.start].isupper():
            tokens[index - 1], tokens[index] = verb.tagged(NAME), our.tagged(NAME)
    return tokens


def _with_single_nicknames(tokens: list[Token]) -> list[Token]:
    """The tokens with a word between single marks, which are no quotation, as a part of a name: Albert ‘Ace’ Doe."""
    index = 1
    while index + 3 < len(tokens):
        before, opening, inner, closing, behind = tokens[index - 1 : index + 4]
        if opening.tag == OTHER and opening.lower in _OPENS_NICKNAME and closing.lower in _CLOSES_NICKNAME:
            is_joined = opening.end == inner.start and inner.end == closing.start
            if is_joined and before.tag == inner.tag == behind.tag == NAME and before.lower in _GIVEN_NAMES.all:
                tokens[index : index + 3] = [Token(opening.start, closing.end, NICKNAME, NAME)]
        index += 1
    return tokens


def _is_nickname(before: str, words: list[str]) -> bool:
    """Whether words between two parts of a name are a nickname: after a first name, or where all have capitals."""
    if before in _GIVEN_NAMES.all:
        return words[0][0].isupper() or (words[0] == "the" and words[-1][0].isupper())  # Bob “the Clock” Doe
    capitals = all(word[0].isupper() or word in _TEXT.small_in_titles for word in words)
    return capitals and words[0][0].isupper() and words[-1][-1].isalnum()


def _read(text: str, start: int, end: int, tokens: list[Token], shouts: bool) -> None:
    add = tokens.append
    for match in _TOKEN.finditer(text, start, end):
        group = match.lastindex
        if group == _PLAIN:
            # Most words come this way, and a call with stars takes longer.
            left, right = match.span(_PLAIN)
            lower, tag = _looked_up(match[_PLAIN])
            add(Token(left, right, lower, tag))
            continue
        if group is None:
            break  # nothing but white space is left
        kind = match.lastgroup
        left, right = match.span(group)
        if kind == "mark" and (mark := text[left:right]) == ",":
            add(Token(left, right, mark, COMMA))
        elif kind == "capital":
            add(_token(text, left, right, tokens, shouts))
        elif kind == "word":
            _read_word(text, left, right, end, tokens, shouts)
        elif kind == "clitic":
            tokens.append(_clitic(left, right, text[left:right], tokens))
        elif kind == "mark":
            _read_mark(text, left, right, tokens)
        elif kind is not None and kind != "tag":
            tokens.append(Token(left, right, text[left:right].lower(), _CLASSES_BY_FORM[kind]))


def _read_mark(text: str, start: int, end: int, tokens: list[Token]) -> None:
    """Adds a mark; the full stop of an abbreviation, or an apostrophe that belongs to a word, is read with that."""
    mark, last = text[start:end], tokens[-1] if tokens else None
    if last is not None and last.end > start:
        return  # the apostrophe of "drivers'"
    if last is not None and last.end == start:
        if mark == "." and _is_abbreviated(last, text) and not _is_on_x(last, tokens):
            tag = NAME if end - last.start == 2 else last.tag
            tokens[-1] = Token(last.start, end, last.lower + ".", tag, last.region)
            return
        if mark in "'’" and f"{last.lower}'" in _PEOPLE.honorifics:
            tokens[-1] = Token(last.start, end, f"{last.lower}'", NAME)  # Dato’ Harun Idris
            return
    tokens.append(Token(start, end, mark, _MARKS.get(mark, OTHER)))


def _is_abbreviated(token: Token, text: str) -> bool:
    """Whether the full stop after a word belongs to it; that after a quotation ends the sentence: “odd”."""
    if token.tag == QUOTATION:
        return False
    is_initial = token.end - token.start == 1 and text[token.start].isupper()
    front, _, last = token.lower.rpartition("-")
    if text[token.start].islower() and last + "." in _TEXT.abbreviations_with_capital:
        return False  # he was ill
    if is_initial or last + "." in _TEXT.abbreviations:
        is_small = text[token.end - len(last)].islower()
        if is_small and last + "." in _TEXT.abbreviations_with_capital:
            return False
        is_of_name = front.isalpha() and is_small
        is_of_name = is_of_name and front + "." not in _TEXT.abbreviations  # Min-jun, but Lt-col.
        return not is_of_name and not (token.lower == "no" and token.tag == DETERMINER)
    return False


def _is_on_x(token: Token, tokens: list[Token]) -> bool:
    """Whether a letter is the network X, and no initial: she wrote on X."""
    return token.lower == "x" and len(tokens) > 1 and tokens[-2].lower == "on"


def _read_word(text: str, start: int, end: int, limit: int, tokens: list[Token], shouts: bool) -> None:
    """Adds a word; a possessive ending and a shortened auxiliary become tokens of their own."""
    word = text[start:end]
    clitic = _CLITIC.search(word, 1) if not word.isalnum() else None
    if clitic and word.lower() != "let's":
        cut = start + clitic.start()
        tokens.append(_token(text, start, cut, tokens, shouts))
        tokens.append(_clitic(cut, end, clitic.group(), tokens))
        return
    tokens.append(_token(text, start, end, tokens, shouts))
    bare_apostrophe = end < limit and text[end] in "'’" and word[-1] in "sS"
    if bare_apostrophe and not (end + 1 < limit and (text[end + 1].isalnum() or text[end + 1] in "'’")):
        tokens.append(Token(end, end + 1, "'s", GENITIVE))


def _clitic(start: int, end: int, word: str, tokens: list[Token]) -> Token:
    """A possessive ending, or a shortened auxiliary, after the word that it belongs to."""
    lower = word.lower().translate(_APOSTROPHES)
    is_verb = lower != "'s" or (bool(tokens) and tokens[-1].lower in ("there", "here"))
    if not is_verb:
        return Token(start, end, lower, GENITIVE)
    return Token(start, end, lower, MODAL if lower in _TEXT.modals else AUXILIARY)


def _token(text: str, start: int, end: int, tokens: list[Token], shouts: bool) -> Token:
    word = text[start:end]
    lower, closed = _looked_up(word)
    if word[0].isupper():
        begins = not tokens or tokens[-1].tag in _CAPITAL_BEGINS_AFTER
        if shouts and (tag := _in_headline(word, lower, closed, [] if begins else tokens)):
            return Token(start, end, lower, tag)
        if begins and tokens and tokens[-1].tag == QUOTATION and tokens[-1].lower in ",?!" and not closed:
            return Token(start, end, lower, NAME)  # "...," Shook said
        if closed == MODAL and (text[end + 1 : end + 2].isupper() or (lower == "may" and _is_past(text, end))):
            closed = ""  # Will Doe, May Lin; “...,” May said
        if closed == ADJECTIVE and begins and tokens and tokens[-1].tag == QUOTATION:
            closed = ""  # "...," Green said
        if closed and not begins and tokens[-1].tag == NAME and tokens[-1].lower in _FAMILY_NAMES.in_front:
            return Token(start, end, lower, NAME)  # Liu He, Phan An
        is_he = word == "He" and not shouts and text[end + 1 : end + 2].isupper()  # says He Orul
        if not begins and (is_he or word == "Nor" or (word == "All" and tokens[-1].lower in ("for", "the"))):
            return Token(start, end, lower, NAME)  # Nor Quill, Orul Nor, Bakers for All
        if not closed and not begins:
            return Token(start, end, lower, NAME)
        is_before_capital = text[end + 1 : end + 2].isupper()
        is_family_name = lower in _TEXT.closed_or_family_name and not shouts and not word.isupper()
        if is_family_name and not begins and tokens[-1].tag == NAME and not is_before_capital:
            return Token(start, end, lower, NAME)  # Moses Were, Vinod More
        if begins and not closed and lower.endswith("s") and _opens_body(text, end):
            return Token(start, end, lower, NAME)  # Traders' Union, Bakers for Peace
        if word == "A" and not begins and is_before_capital and not text[end + 2 : end + 3].isalpha():
            return Token(start, end, lower, NAME)  # A V Doe
        return Token(start, end, lower, _capitalised(word, lower, closed, begins, is_before_capital))
    return Token(start, end, lower, NAME if _ARABIC.match(word) else closed)


def _in_headline(word: str, lower: str, closed: str, before: list[Token]) -> str:
    """The class of a word where capitals show no names, if it is known for one, by those before it in its sentence.

    In a title it may be a verb: Doe Rejects Offer To Talk; not Tom Banks. The base form of one stands behind “to”, or
    behind several where no verb is yet: Workers Strike; not Weather Office, nor Backs Workers Bill.
    """
    verb = _VERBS.get(lower)
    if word.isupper():
        return closed or (UNDECIDED_VERB if verb is not None else "")
    if verb is None or closed or not before:
        return ""
    last = before[-1]
    if last.tag == NAME and last.lower in _GIVEN_NAMES.all:
        return ""
    if BASE_FORM not in verb.forms or last.tag not in NOMINAL:
        return UNDECIDED_VERB
    if not last.lower.endswith("s") or last.lower.endswith(("ss", "us")):
        return ""
    has_none = all(token.tag != UNDECIDED_VERB for token in takewhile(_is_in_clause, reversed(before)))
    return UNDECIDED_VERB if has_none else ""


def _is_in_clause(token: Token) -> bool:
    """Whether a word of a headline opens no clause of its own: not the “as” of Bill Fails as Workers Strike."""
    return token.tag != COMMA and token.lower != "as"


def _opens_body(text: str, end: int) -> bool:
    """Whether a plural that begins its sentence opens the name of a body: Traders' Union, Bakers for Peace."""
    found = _OF_MEMBERS.match(text, end)
    if found is None:
        return False
    behind = found["behind"].lower()
    if found["for"] is None:
        return behind in _PEOPLE.organisations
    return behind in _PEOPLE.common_in_names or behind in _TAGS or behind == "borders"


def _is_past(text: str, end: int) -> bool:
    """Whether the word behind is a past or an -s form alone, which no modal stands in front of: May told us."""
    behind = text[end + 1 : end + 1 + _REACH_OF_FORM_CHARACTERS]
    verb = _VERBS.get("".join(takewhile(str.isalpha, behind)))
    return verb is not None and BASE_FORM not in verb.forms


@lru_cache(maxsize=_LOOKED_UP_WORDS)
def _looked_up(word: str) -> tuple[str, str]:
    """A word in small letters, and its class; of a word with a capital only that of a closed list, or nothing."""
    lower = word.lower()
    if not lower.isascii():
        lower = lower.translate(_APOSTROPHES).translate(INVISIBLE)
    if lower in _TEXT.nouns_with_letter:
        return lower, NOUN
    return lower, _TAGS.get(lower) or ("" if word[0].isupper() else _small(lower))


def _capitalised(word: str, lower: str, closed: str, begins: bool, is_before_capital: bool) -> str:
    if begins and is_before_capital and lower in _TEXT.nationalities:
        return NAME  # British Gas said; Irish is as capital here as within a sentence
    is_open = begins and is_before_capital and closed == ADJECTIVE
    if is_open and (lower in _GIVEN_NAMES.all or lower in ("international", "national")):
        return NAME  # Christian Doe said, National Salt said
    if closed and not (closed in _SPELT_LIKE_NAMES and not begins):
        is_name = word in ("US", "WHO") or (lower in ("will", "may") and not begins)
        return NAME if is_name else closed
    if begins and not is_before_capital and lower in _TEXT.nouns_at_start:
        return NOUN
    if begins and (lower in _VERBS or lower in _PEOPLE.roles or lower in _PEOPLE.unnamed):
        known = lower in _GIVEN_NAMES.all or lower in _PEOPLE.all_titles or lower in _PEOPLE.qualifiers
        is_carrier = lower == "air" and is_before_capital  # Air Marsk said; not: Air the room
        return NAME if known or is_carrier or lower in _PEOPLE.opens_names else _small(lower)
    return NAME


def _small(lower: str) -> str:
    if lower in _VERBS:
        return UNDECIDED_VERB
    if lower in _TEXT.number_words:
        return NUMBER
    if lower.endswith("ly") and lower not in _TEXT.not_adverbs:
        return ADVERB
    if lower.endswith(_ADJECTIVE_ENDINGS) and len(lower) >= _SHORTEST_ADJECTIVE_LETTERS:
        return ADJECTIVE
    if lower in _TEXT.nouns_in_ed:
        return NOUN  # greed
    if lower.endswith("ed") and len(lower) >= _SHORTEST_PAST_LETTERS:
        return ADJECTIVE if "-" in lower else UNDECIDED_VERB
    if "-" in lower and lower.endswith(_COMPOUND_ENDINGS):
        return ADJECTIVE
    return NOUN


def _resolved(tokens: list[Token]) -> list[Token]:
    """The tokens with the words of two classes decided by their neighbours."""
    may_change = [
        index
        for index, token in enumerate(tokens)
        if token.tag in _OPEN_CLASSES
        or token.lower in _OPEN_WORDS
        or (token.tag == NOUN and token.lower.endswith("ing"))
        or (token.tag == ADVERB and index and tokens[index - 1].tag == TO)
    ]
    for index in may_change:
        token = tokens[index]
        tag, lower = token.tag, token.lower
        both = _class_of_both(tokens, index)
        if both is not None:
            tokens[index - 1], tokens[index] = tokens[index - 1].tagged(both), token.tagged(both)
        elif (tag in _MAY_BE_OTHER or lower in _RANKS) and (other := _other_class(tokens, index)) is not None:
            tokens[index] = token.tagged(other)
        elif lower == "what" and _opens_clause_of_several(tokens, index):
            tokens[index] = token.tagged(SUBORDINATOR)  # what bakers call
        elif _is_beside_verb(tokens, index):
            tokens[index] = token.tagged(ADVERB)  # they all left, have both left, she once left, people below were
        elif lower in _TEXT.after_would and index and tokens[index - 1].lower in _WOULD:
            tokens[index] = token.tagged(BASE)  # would like to
        elif lower in _TEXT.adjectives_after_noun and _is_after_noun(tokens, index):
            tokens[index] = token.tagged(ADVERB)  # a person close to her; no part of the noun phrase
        elif lower == "her" and index + 1 < len(tokens) and tokens[index + 1].lower in ("said", "told"):
            tokens[index] = token.tagged(OBJECT_PRONOUN)  # a friend close to her said
        elif tag == THAT and index + 1 < len(tokens) and _opens_content(tokens, index):
            continue  # insist that bankers explain; but that banker
        elif tag in _UNDECIDED_CLASSES or lower in _TEXT.undecided or lower.endswith("ing"):
            decided = _decided(tokens, index)
            if decided != tag:
                tokens[index] = token.tagged(decided)
    return tokens


def _is_beside_verb(tokens: list[Token], index: int) -> bool:
    """Whether a word that is often something else is an adverb beside a verb here."""
    lower = tokens[index].lower
    if lower in _TEXT.prepositions_alone:
        return _stands_alone(tokens, index)
    return (lower in _TEXT.floating or lower in _ADVERBS_BESIDE_VERB) and _floats(tokens, index)


def _stands_alone(tokens: list[Token], index: int) -> bool:
    """Whether a preposition ends a noun phrase before its verb, as an adverb does: people in the valley below were."""
    behind = tokens[index + 1 : index + 2]
    return index > 0 and tokens[index - 1].tag == NOUN and [word.tag for word in behind] == [AUXILIARY]


def _class_of_both(tokens: list[Token], index: int) -> str | None:
    """The class that a word has with the one before it: last week; they no longer bake; else nothing."""
    lower = tokens[index].lower
    if lower in _TEXT.spells and _is_time(tokens, index):
        return TIME
    return ADVERB if lower == "longer" and index and tokens[index - 1].lower == "no" else None


def _is_behind_sum(tokens: list[Token], index: int) -> bool:
    """Whether an article and a sum of money stand before a word, which is what costs so much: a $2 million claim."""
    first = index
    while first > 1 and tokens[first - 1].tag == NUMBER:
        first -= 1
    return (
        tokens[first - 1].lower in ("a", "an")
        and first < index
        and not tokens[first].lower[0].isdecimal()
        and (tokens[first].lower[-1].isdecimal())
    )


def _is_in_relative(tokens: list[Token], index: int) -> bool:
    """Whether a word in -s behind “that” is done by the one thing before: the trust that runs the clinic.

    But not in what is said: the claim that plans the trust has made are late; told the board that plans Doe made are.
    """
    noun, behind = tokens[max(0, index - 2)], tokens[index + 1 : index + 2]
    is_one = noun.tag in NOUN + NAME and not noun.lower.endswith("s") and noun.lower not in _CLAUSES.statements
    if not is_one or not tokens[index].lower.endswith("s") or [one.tag for one in behind] != [DETERMINER]:
        return False
    first = index - 2
    while first and tokens[first - 1].tag in NOMINAL + DETERMINERS:
        first -= 1
    verb = _VERBS.get(tokens[first - 1].lower) if first else None
    return verb is None or verb.lemma not in _CLAUSES.with_hearer


def _is_told_of(tokens: list[Token], index: int) -> bool:
    """Whether “said” or “reported” is what others do: a boat said to be safe, a man reported dead."""
    return (tokens[index].lower == "said" and _is_said_of(tokens, index)) or _is_reported_dead(tokens, index)


def _points_to_statement(tokens: list[Token], that: int) -> bool:
    """Whether “that” and a statement are all that is denied: denied that claim, and left."""
    behind = tokens[that + 1 : that + 3]
    if len(behind) < len("claim ,".split()) or behind[1].tag not in _ENDS_OBJECT or not that:
        return False
    is_statement = behind[0].lower in _CLAUSES.statements and not behind[0].lower.endswith("s")
    verb = _VERBS.get(tokens[that - 1].lower)
    return is_statement and verb is not None and (verb.lemma == "deny" or verb.lemma in _CLAUSES.rejects)


def _is_reported_dead(tokens: list[Token], index: int) -> bool:
    """Whether others say of somebody that they are dead or missing: a man reported dead turned up."""
    state, verb = tokens[index + 1 : index + 2], tokens[index + 2 : index + 3]
    is_state = bool(verb) and tokens[index].lower == "reported" and state[0].lower in _STATES
    return is_state and verb[0].tag in _FINITE_BEHIND_STATE


def _decided(tokens: list[Token], index: int) -> str:
    """The class of a word by the words beside it."""
    token, before = tokens[index], _before(tokens, index)
    if token.lower == "account":
        return FINITE if _is_share_told(tokens, index) else token.tag
    if _is_told_of(tokens, index):
        return PARTICIPLE
    after = tokens[index + 1].tag if index + 1 < len(tokens) else STOP
    word_before, tag_before = (before.lower, before.tag) if before else ("", STOP)
    if tag_before == TO and index > 1 and tokens[index - 2].tag == ACCORDING:
        is_done_by = [one.lower for one in tokens[index + 2 : index + 3]] == ["by"]  # according to study done by Doe
        if after == NOUN or is_done_by:
            tag_before = PREPOSITION  # according to finance director Doe
    adverb = tokens[index - 1].lower if index and tokens[index - 1].tag == ADVERB else ""
    if tag_before == NUMBER and _is_behind_sum(tokens, index):
        tag_before = ADJECTIVE  # in a $2 million claim that
    is_each = word_before in _NUMBERS.spans_of_time and _is_done_each(tokens, index)  # 30 ships a day pass
    if token.tag == UNDECIDED_VERB and (is_each or (tag_before == THAT and _is_in_relative(tokens, index))):
        return FINITE
    decided = DETERMINER if token.tag == THAT and _points_to_statement(tokens, index) else ""
    decided = decided or ambiguous.decide(Word(token.lower, token.tag, word_before, tag_before, after, adverb))
    if decided == FINITE and after in _DESCRIBED and token.tag == UNDECIDED_VERB and _describes(tokens, index):
        return PARTICIPLE  # said that injured bakers had left
    if decided != NOUN or token.tag != UNDECIDED_VERB:
        return decided
    if _is_wished(tokens, index):
        return BASE  # demanded that the board pay half
    if tag_before == NOUN and after == TO and _is_meant(tokens, index):
        return FINITE  # said the board plans to win
    if tag_before == NOUN and token.lower in _TEXT.tells_begin and _begins_then(tokens, index):
        return FINITE  # a consultation starts on Monday
    return FINITE if _is_said_of_name(tokens, index) or _is_said_aside(tokens, index) else NOUN


def _describes(tokens: list[Token], index: int) -> bool:
    """Whether a form in -ed describes the subject of what is said: told the board that [injured] bakers had left.

    Not: told the board that approved plans had failed them; a board that approved plans had failed.
    """
    known = _VERBS.get(tokens[index].lower)
    if known is not None and PAST_PARTICIPLE not in known.forms:
        return False
    behind, last = index + 1, min(len(tokens) - 1, index + _LONGEST_DESCRIBED_WORDS)
    while behind < last and tokens[behind].tag in _WITHIN_DESCRIBED:
        behind += 1
    if tokens[behind].tag not in _HELPING:
        return False
    before = index - 1 - (tokens[index - 1].tag == THAT)
    lemma = lexicon.lemma(tokens[before].lower) if tokens[before].tag in _SAID_BEFORE else ""
    is_beside = lemma in _CLAUSES.complement or lemma in _CLAUSES.speech or lemma in _CLAUSES.with_hearer
    hearer = before
    while hearer > max(0, index - _LONGEST_DESCRIBED_WORDS) and tokens[hearer].tag in _HEARER:
        hearer -= 1
    is_told = hearer < before and lexicon.lemma(tokens[hearer].lower) in _CLAUSES.with_hearer
    return (is_beside and (before < index - 1 or tokens[before].tag == PARTICIPLE)) or is_told


def _is_said_of(tokens: list[Token], index: int) -> bool:
    """Whether a noun is described by what is said of it: a man said to have robbed a bank, a bell said to be old, was.

    Not: the mayor said to be careful, where no other verb is of the noun.
    """
    behind = [one.lower for one in tokens[index + 1 : index + 3]]
    if behind not in _SAID_TO or not index or tokens[index - 1].tag != NOUN:
        return False
    rest = tokens[index + 3 : index + 3 + _REACH_OF_MAIN_WORDS]
    clause = list(takewhile(lambda one: one.tag not in _ENDS_PHRASE, rest))
    is_done = behind[-1] == "have" and clause != [] and _may_be_done(clause[0])
    return is_done or any(one.tag in _HAS_VERB for one in clause)


def _may_be_done(word: Token) -> bool:
    """Whether a word behind “have” makes a perfect of it: have been, have robbed; not: have a look."""
    return word.lower == "been" or lexicon.may_be_participle(word.lower)


def _is_done_each(tokens: list[Token], index: int) -> bool:
    """Whether a word says what several do behind how often they do: 30 ships a day pass; but not: bought a day pass."""
    many, article = tokens[max(0, index - 3)], tokens[index - 2]
    verb = _VERBS.get(tokens[index].lower)
    is_many = many.tag == NOUN and (many.lower.endswith("s") or many.lower in _TEXT.plural_nouns)
    is_subject = index + 1 < len(tokens) and tokens[index + 1].tag in _HAS_VERB  # two weeks a year rest is banned
    is_each = is_many and article.lower in _EACH and not is_subject
    return is_each and verb is not None and BASE_FORM in verb.forms


def _begins_then(tokens: list[Token], index: int) -> bool:
    """Whether a word in -s before a day is the only verb of its clause: the fair starts on Monday, ends in May.

    Not: housing starts in May fell.
    """
    day = index + 1 + (tokens[index + 1].tag == PREPOSITION) if index + 1 < len(tokens) else index
    if tokens[min(day, len(tokens) - 1)].tag != TIME or any(word.tag in _HAS_VERB for word in tokens[:index]):
        return False
    first = next((word for word in tokens[day + 1 :] if word.tag in _ENDS_PHRASE or _may_be_finite(word)), None)
    return first is None or first.tag in _ENDS_PHRASE


def _is_said_of_name(tokens: list[Token], index: int) -> bool:
    """Whether several people say something of whoever is named behind a word: the clerks claim Bob Roe hid it.

    Not: a damages claim Bob Roe made, where nobody stands before it.
    """
    before = tokens[index - 1] if index else None
    if before is None or not before.lower.endswith("s") or _VERBS[tokens[index].lower].lemma not in _CLAUSES.complement:
        return False
    if before.lower not in _PEOPLE.unnamed and before.lower.removesuffix("s") not in _PEOPLE.roles:
        return False
    behind = index + 1
    while behind < len(tokens) and tokens[behind].tag == NAME:
        behind += 1
    is_named = index + 1 < behind < len(tokens)
    return is_named and tokens[behind].tag in _BEHIND_FLOATING and BASE_FORM in _VERBS[tokens[index].lower].forms


def _is_meant(tokens: list[Token], index: int) -> bool:
    """Whether a word in -s before “to” is the only verb of its clause: said the board plans to win; that she hopes to.

    Not: opposed the board plans to build it; said the board plans to build it were late.
    """
    verb = _VERBS[tokens[index].lower]
    if verb.forms != THIRD_PERSON or verb.lemma not in _CLAUSES.wishes:
        return False
    before = index - 2
    while before >= 0 and tokens[before].tag in _BEFORE_HEAD:
        before -= 1
    opens = before < 0 or tokens[before].tag == THAT or lexicon.lemma(tokens[before].lower) in _CLAUSES.complement
    first = next((word for word in tokens[index + 1 :] if word.tag in _ENDS_PHRASE or _may_be_finite(word)), None)
    return opens and (first is None or first.tag in _ENDS_PHRASE)


def _may_be_finite(word: Token) -> bool:
    """Whether a word is an auxiliary, or a verb that may be a past tense."""
    verb = _VERBS.get(word.lower) if word.tag == UNDECIDED_VERB else None
    return word.tag in AUXILIARIES or (verb is not None and PAST in verb.forms)


def _is_said_aside(tokens: list[Token], index: int) -> bool:
    """Whether somebody and a verb stand between commas behind a clause: it will close, the union claims, in May."""
    verb = _VERBS[tokens[index].lower]
    if verb.forms != THIRD_PERSON or verb.lemma not in _CLAUSES.complement or index < _FEWEST_WORDS_BEFORE_ASIDE:
        return False
    comma, article, noun, _ = tokens[index - 3 : index + 1]
    is_somebody = noun.lower in _PEOPLE.bodies or noun.lower in _PEOPLE.unnamed or noun.lower in _PEOPLE.roles
    is_aside = comma.tag == COMMA and article.lower == "the" and is_somebody
    closes = index + 1 < len(tokens) and tokens[index + 1].tag == COMMA
    return is_aside and closes and any(word.tag in _BEHIND_FLOATING for word in tokens[: index - 3])


def _is_time(tokens: list[Token], index: int) -> bool:
    """Whether the word before a part of the day makes a time of it: that night, last week.

    Not so where “that” opens what is said of things named after it: said on Tuesday that night buses would be banned.
    """
    if index and tokens[index - 1].tag == TIME and tokens[index].lower in _TEXT.spells_of_day:
        return True  # on Monday night
    if not index or tokens[index - 1].lower not in _TEXT.before_spells:
        return False
    if tokens[index - 1].lower != "that" or index + 1 == len(tokens) or not is_plural(tokens[index + 1]):
        return True
    near = tokens[max(0, index - 1 - _WORDS_TO_SAYING) : index - 1]
    return not any(lexicon.lemma(one.lower) in _CLAUSES.speech for one in near)


def _is_field_of_post(tokens: list[Token], index: int) -> bool:
    """Whether a form in -ing is what somebody heads: the head of planning, Ann Doe; not: accused the head of lying."""
    if index < 2 or tokens[index - 1].lower != "of" or tokens[index - 2].lower not in _PEOPLE.roles:
        return False
    before = index - 3
    while before >= 0 and tokens[before].tag in _BEFORE_POST:
        before -= 1
    return before < 0 or tokens[before].tag not in _VERBS_DECIDED


def _class_beside(tokens: list[Token], index: int) -> str | None:
    """The class of a word that the one behind it decides: a managing director, somebody points out; else nothing."""
    lower = tokens[index].lower
    if not index or index + 1 == len(tokens):
        return None
    after = tokens[index + 1].lower
    if after == "out" and lower in _POINT:
        return FINITE if tokens[index - 1].tag in _BEFORE_POINT else None
    if lower in _SHOWING and after in _CLAUSES.shows and tokens[index - 1].tag in NOMINAL:
        return NOUN  # Salt Ministry reports show
    if _TEXT.compound_nouns.get(lower) == after.removesuffix("s"):
        return NOUN  # an analyst at the Marsk think tank
    if tokens[index - 1].lower in _CLAUSES.asked_in_polls and lower in _CLAUSES.answers_poll:
        return FINITE  # half of those surveyed say they are happy
    if lower.endswith("ing") and after == "," and _is_field_of_post(tokens, index):
        return NOUN
    if index <= _WORDS_UNDER and lower.endswith("s") and _is_under(tokens, index):
        return NOUN
    if lower in _CLAUSES.sure_of and _describes_people(tokens, index):
        return ADJECTIVE
    is_of_role = lower in _PEOPLE.participles_of_roles and after in _PEOPLE.roles
    return ADJECTIVE if is_of_role and not _is_done_to_role(tokens, index) else None


def _is_under(tokens: list[Token], index: int) -> bool:
    """Whether “under” opens the sentence, and a plural ends what it leads: Under Harbour Panel rules Marsk has."""
    is_led = tokens[index].lower == "rules" and tokens[index + 1].tag == DETERMINER  # under Fifa rules the club has
    is_led = is_led and all(word.tag not in DETERMINERS for word in tokens[2:index])  # not: under Roe the king rules
    is_under = tokens[0].lower == "under" and index > 1 and (is_led or tokens[index + 1].tag in _BEHIND_UNDER)
    verb = _VERBS.get(tokens[index].lower) if is_under else None
    if verb is None or verb.forms != THIRD_PERSON or verb.lemma not in _ALSO_NOUNS:
        return False
    return all(word.tag in _IN_PHRASE for word in tokens[1:index])


def _is_share_told(tokens: list[Token], index: int) -> bool:
    """Whether “account” stands between a plural, or a people, and “for”: women account for half of them."""
    before, behind = tokens[max(0, index - 1)], tokens[index + 1 : index + 2]
    are_several = is_plural(before) or (before.tag == NAME and before.lower.endswith("s"))
    return are_several and [word.lower for word in behind] == ["for"]


def _describes_people(tokens: list[Token], index: int) -> bool:
    """Whether a form of worrying behind “and” describes people who did something: and worried parents left."""
    if tokens[index - 1].tag != COORDINATOR or not is_plural(tokens[index + 1]) or index + 2 >= len(tokens):
        return False
    verb = _VERBS.get(tokens[index + 2].lower)
    return verb is not None and PAST in verb.forms and BASE_FORM not in verb.forms


def _is_done_to_role(tokens: list[Token], index: int) -> bool:
    """Whether somebody does it to whoever holds a role: Doe accused Senator Roe; not: the accused senator, Ann Roe."""
    return tokens[index].lower in _PEOPLE.done_to_roles and tokens[index - 1].tag in _MAY_ACT


def _other_class(tokens: list[Token], index: int) -> str | None:
    """The class of an adjective that is not one here, or of a word with a capital that is no name; else nothing."""
    tag, lower = tokens[index].tag, tokens[index].lower
    if tag == UNDECIDED_VERB:
        is_shown = lower == "show" and index > 0 and _is_shown_by_data(tokens, index)
        return FINITE if is_shown else _class_beside(tokens, index)  # figures from the bank show that
    if lower in _PEOPLE.titles_before_titles and _opens_title(tokens, index):
        return NAME
    if lower in _RANKS:
        return _class_of_rank(tokens, index)
    if tag == ADVERB:
        return BASE if _is_infinitive(tokens, index) else None  # voted to back the plan
    if _opens_with_to(tokens, index):
        return ADVERB
    if tag == ADJECTIVE:
        return _class_of_adjective(tokens, index)
    if lower.endswith(_ADJECTIVE_ENDINGS) and _opens_before_place(tokens, index):
        return ADJECTIVE  # Mountainous Norway
    if _is_adverb_of_sentence(tokens, index):
        return ADVERB
    return ADJECTIVE if lower in _PEOPLE.opens_names and not _is_in_name(tokens, index) else None


def _class_of_rank(tokens: list[Token], index: int) -> str | None:
    """The class of a rank that is no adverb: for the first time, the then mayor; a third of them; else nothing."""
    if _is_one_more(tokens, index):
        return NOUN
    return ADJECTIVE if _is_before_noun(tokens, index) else None


def _class_of_adjective(tokens: list[Token], index: int) -> str | None:
    """The class of an adjective that is not one here; else nothing."""
    lower = tokens[index].lower
    if lower.endswith("-year-old") and _stands_for_somebody(tokens, index):
        return NOUN
    if _is_infinitive(tokens, index):
        return BASE  # promised to open the pier
    if lower in _TEXT.adjectives_or_family_names and _is_family_name(tokens, index):
        return NAME  # Young said
    is_somebody = lower in _PEOPLE.bodies or lower in _PEOPLE.titles or lower in _PEOPLE.kin
    if is_somebody and _is_who_says(tokens, index):
        return NOUN  # the military said, the chief said
    return NAME if f"{lower} {_following(tokens, index)}" in _PEOPLE.names_in_small_letters else None  # White House


def _is_adverb_of_sentence(tokens: list[Token], index: int) -> bool:
    """Whether an adverb opens a sentence before a comma: Privately, bakers say; not: Reilly, a baker, says."""
    lower = tokens[index].lower
    if index or not lower.endswith("ly") or len(tokens) == 1 or tokens[1].tag != COMMA:
        return False
    if tokens[2:3] and tokens[2].lower == "who":
        return False  # Whitely, who was there, left
    behind = takewhile(lambda token: token.tag != COMMA, tokens[2 : 2 + _LONGEST_INSERTION_WORDS])
    if any(lexicon.lemma(token.lower) in _CLAUSES.speech for token in behind) and _is_inserted(tokens):
        return False  # Privately, said Doe, it is late
    return lower.removesuffix("ly") in _TEXT.adjectives or lower.endswith(tuple(_TEXT.adverb_endings))


def _is_inserted(tokens: list[Token]) -> bool:
    """Whether a second comma closes what stands behind the first one."""
    return any(token.tag == COMMA for token in tokens[2 : 3 + _LONGEST_INSERTION_WORDS])


def _opens_with_to(tokens: list[Token], index: int) -> bool:
    """Whether a word and “to” open a sentence as a preposition does: Contrary to reports, bakers say it is late."""
    is_before_to = not index and len(tokens) > 1 and tokens[1].tag == TO
    return is_before_to and tokens[index].lower in _TEXT.opens_with_to


def _is_family_name(tokens: list[Token], index: int) -> bool:
    """Whether an adjective that opens a clause has a verb of saying in the past behind it: Young said it was late."""
    opens = not index or tokens[index - 1].tag in _BEFORE_SAYER
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    verb = _VERBS.get(after.lower) if opens and after is not None else None
    return verb is not None and PAST in verb.forms and BASE_FORM not in verb.forms and verb.lemma in _CLAUSES.speech


def _opens_title(tokens: list[Token], index: int) -> bool:
    """Whether a word that begins a sentence begins a title, too: First Minister Ann Doe; not: First mayor Ann Doe."""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return behind is not None and behind.tag == NAME and behind.lower in _PEOPLE.all_titles


def _floats(tokens: list[Token], index: int) -> bool:
    """Whether “all”, “both”, “each”, “since” or “once” stands beside a verb: who both pledged, the guard once left."""
    if not index or index + 1 >= len(tokens):
        return False
    is_within = tokens[index - 1].tag == AUXILIARY and tokens[index + 1].tag == UNDECIDED_VERB  # was once asked
    if tokens[index].lower == "since" or is_within:
        return is_within
    if tokens[index].lower == "once":
        behind = tokens[index + 2 : index + 3]  # not: paint the boat once finished.
        is_followed = any(word.tag not in _ENDS_PHRASE and word.lower != "as" for word in behind)
        return is_followed and tokens[index - 1].tag in _BEFORE_ONCE and tokens[index + 1].tag in _BEHIND_FLOATING
    is_behind = tokens[index - 1].tag in _BEFORE_FLOATING or is_plural(tokens[index - 1])
    return is_behind and tokens[index + 1].tag in _BEHIND_FLOATING


def _is_infinitive(tokens: list[Token], index: int) -> bool:
    """Whether what may be an adjective has "to" or a modal before it and an object after it: to open the pier."""
    verb, before = _VERBS.get(tokens[index].lower), _before(tokens, index)
    if verb is None or BASE_FORM not in verb.forms or before is None:
        return False
    is_modal = before.tag == MODAL and tokens[index].tag == ADJECTIVE  # will clear the road, will not open the gate
    is_led = is_modal or tokens[index - 1].tag == TO
    return is_led and index + 1 < len(tokens) and tokens[index + 1].tag in _OPENS_OBJECT


def _is_before_noun(tokens: list[Token], index: int) -> bool:
    """Whether a word stands between an article or the like and a noun."""
    if index == 0 or index + 1 == len(tokens) or tokens[index - 1].tag not in DETERMINERS:
        return False
    tag = tokens[index + 1].tag
    if tag == NAME and tokens[index].lower in ("first", *_TEXT.ranks_standing_alone):
        # The second Norland department; but not the First Amendment.
        return index + 2 < len(tokens) and tokens[index + 2].tag == NOUN
    return tag in _BEHIND_RANK or (tag == UNDECIDED_VERB and tokens[index - 1].lower in _ARTICLES)


def _is_one_more(tokens: list[Token], index: int) -> bool:
    """Whether a rank stands for one more, or for a part: and a third, Ann Doe, said; a third of the bakers."""
    if index == 0 or index + 1 == len(tokens) or tokens[index - 1].lower not in _BEFORE_ONE_MORE:
        return False
    return tokens[index].lower in _TEXT.ranks_standing_alone and tokens[index + 1].tag in _BEHIND_ONE_MORE


def _is_after_noun(tokens: list[Token], index: int) -> bool:
    """Whether a word stands between a noun and "to" or "with"."""
    return 0 < index < len(tokens) - 1 and tokens[index - 1].tag == NOUN and tokens[index + 1].lower in ("to", "with")


def _opens_clause_of_several(tokens: list[Token], index: int) -> bool:
    """Whether a plural and a verb of which it is no object follow: what bakers call."""
    if index + 2 >= len(tokens) or not is_plural(tokens[index + 1]):
        return False
    return tokens[index + 2].tag == UNDECIDED_VERB and lexicon.lemma(tokens[index + 2].lower) in _CLAUSES.opinion


def _following(tokens: list[Token], index: int) -> str:
    """The next word, in small letters, where it is in a name; else nothing."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after.lower if after is not None and after.tag == NAME else ""


def _opens_before_place(tokens: list[Token], index: int) -> bool:
    """Whether a word that begins a sentence stands before a listed place, and is not part of its name."""
    place = _following(tokens, index)
    begins = index == 0 or tokens[index - 1].tag == STOP
    return begins and place in _PEOPLE.places and f"{tokens[index].lower} {place}" not in _PEOPLE.places


def _is_in_name(tokens: list[Token], index: int) -> bool:
    """Whether a word has a name beside it: United Nations, Marsk United; but not United in grief."""
    beside = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
    return any(token.tag == NAME for token in beside)


def _is_shown_by_data(tokens: list[Token], show: int) -> bool:
    """Whether data or documents before a modifier show what follows: figures from the Bank of Orul show that."""
    if show + 1 == len(tokens) or tokens[show + 1].tag not in _SHOWN or tokens[show - 1].tag not in _BEFORE_SHOW:
        return False
    if tokens[show + 1].tag == THAT and [word.tag for word in tokens[show + 2 : show + 3]] == [UNDECIDED_VERB]:
        return False  # in a television show that began
    for index in range(show - 1, max(-1, show - _WORDS_TO_DATA), -1):
        word = tokens[index]
        if word.tag == NOUN and word.lower in _SHOWING:
            return True
        is_done = word.tag == FINITE and lexicon.may_be_participle(word.lower)
        if word.tag in _ENDS_MODIFIER and not is_done:
            return False
    return False


def _opens_content(tokens: list[Token], that: int) -> bool:
    """Whether “that” opens a clause: before a plural, and, behind a verb of saying, before a noun with its verb."""
    if is_plural(tokens[that + 1]):
        return True
    before = _before(tokens, that)
    lemma = lexicon.lemma(before.lower) if before is not None and before.tag in _SAYS else ""
    if lemma not in _CLAUSES.speech and lemma not in _CLAUSES.complement:
        return False
    place = that + 1
    while place < len(tokens) and tokens[place].tag in _IN_SUBJECT:
        place += 1
    if place in (that + 1, len(tokens)):
        return False
    if tokens[place].tag != UNDECIDED_VERB:
        return tokens[place].tag in AUXILIARIES
    verb = _VERBS.get(tokens[place].lower)
    is_by = [word.lower for word in tokens[place + 1 : place + 2]] == ["by"]  # denied that claim made by Doe
    return verb is not None and not is_by and (PAST in verb.forms or THIRD_PERSON in verb.forms)


def _is_wished(tokens: list[Token], index: int) -> bool:
    """Whether a word is the verb of what somebody demands or proposes, in its base form behind its subject.

    Demanded that the board pay half; but not: insisted that the board pay was too high, that the pay cut be dropped.
    """
    if not index or tokens[index - 1].tag not in _BEFORE_WISH or is_plural(tokens[index - 1]):
        return False
    if (verb := _VERBS.get(tokens[index].lower)) is None:
        return False
    if BASE_FORM not in verb.forms or (index + 1 < len(tokens) and tokens[index + 1].tag in _NO_WISH_BEFORE):
        return False
    that = index - 1
    while that > max(0, index - _WORDS_OF_SUBJECT) and tokens[that].tag in _IN_SUBJECT_OF_WISH:
        that -= 1
    if tokens[that].tag != THAT or (before := _before(tokens, that)) is None:
        return False
    if lexicon.lemma(before.lower) not in _CLAUSES.demands and before.lower not in _CLAUSES.wanted_that:
        return False
    behind = (tokens[at].tag for at in range(index + 1, len(tokens)))
    first = next((tag for tag in behind if tag in AUXILIARIES or tag in _ENDS_WISH), STOP)
    return first not in AUXILIARIES  # not: the strike pay for members was too low


def is_plural(token: Token) -> bool:
    """Whether a word is a noun in the plural, by its ending or as one of a list: prices, people; not: bus, glass."""
    is_in_s = token.lower.endswith("s") and not token.lower.endswith(("ss", "us"))
    return token.tag == NOUN and (is_in_s or token.lower in _TEXT.plural_nouns)


def _stands_for_somebody(tokens: list[Token], index: int) -> bool:
    """Whether "the 36-year-old" has a verb of saying or an auxiliary after it, and not the noun that it belongs to."""
    if not index or tokens[index - 1].tag not in DETERMINERS or index + 1 == len(tokens):
        return False
    after = tokens[index + 1]
    verb = _VERBS.get(after.lower) if after.tag == UNDECIDED_VERB else None
    return after.tag in AUXILIARIES or (verb is not None and verb.lemma in _CLAUSES.speech)


def _is_who_says(tokens: list[Token], index: int) -> bool:
    """Whether a verb of saying, an auxiliary, or a verb and its object stands after a word: the military rejected it.

    But not: the military claims against it, the military trained pilots.
    """
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.tag in AUXILIARIES:
        return after is not None
    behind = tokens[index + 2].tag if index + 2 < len(tokens) else None
    has_object = behind is not None and behind in _OPENS_OBJECT + TO
    if after.lower.endswith("ing") and (has_object or behind in (SUBJECT_PRONOUN, THAT)):
        return lexicon.lemma(after.lower) in _CLAUSES.speech  # with the military saying it had left
    verb = _VERBS.get(after.lower) if after.tag == UNDECIDED_VERB else None
    if verb is None or PAST not in verb.forms:
        return False
    return has_object or verb.lemma in _CLAUSES.speech


def _before(tokens: list[Token], index: int) -> Token | None:
    """The word before, adverbs skipped."""
    index -= 1
    while index >= 0 and tokens[index].tag == ADVERB:
        index -= 1
    return tokens[index] if index >= 0 else None
