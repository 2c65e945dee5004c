"""Words and their classes.

The text is divided into words, marks and quotations; what stands inside a quotation is one token here
(class `Q`), because the sentence around it treats it so. Each token has a class of one letter, so that
a pattern over a sentence is a regular expression over a string of letters:

    d determiner     A adjective      N noun, unknown   P name            # number     T day, month
    p subject pron.  m object pron.   o possessive      w who             h that       s subordinator
    V finite verb    B base form      G -ing form       E participle      X auxiliary  M modal
    t to             i preposition    f of              c coordinator     r adverb     g 's
    Q quotation      , : ; - ( ) .    marks             e end of sentence mark (! ?)   x anything else
"""

import re
from functools import lru_cache

import msgspec

from briefcli.extract.text import lexicon
from briefcli.extract.text.marks import Region
from briefcli.extract.text.offsets import Span

_TOKEN = re.compile(
    # Most words are plain ones, so that these are tried first; white space is passed over in one go.
    r"\s*+(?:(?P<plain>[a-z]++(?=[\s,]))|(?P<capital>[A-Z][a-z]*+(?=[\s,]))"
    r"|(?P<address>(?:https?://|www\.)\S+|[@#]\w+)"
    r"|(?P<letters>(?:[^\W\d_]\.){2,})"
    r"|(?P<age>\d+(?:-\w+)+)"
    r"|(?P<number>[$£€¥]?\d+(?:[.,:/]\d+)*(?:%|st|nd|rd|th|s|[a-z]{1,3})?(?!\w))"
    r"|(?P<word>\w+(?:[-’'./&\u00ad\u200b-\u200d\u2060\ufeff]\w+)*)"
    r"|(?P<tag><[a-zA-Z/!][^<>]{0,2000}>)"
    r"|(?P<dash>--+|[—–―]|(?<=\s)-(?=\s))"
    r"|(?P<mark>\.\.+|[\"“”„«»'‘’]{2,}|[^\s\w])|\Z)"
)
_CLITIC = re.compile(r"['’](?:s|re|ve|ll|d|m)$", re.IGNORECASE)
_ARABIC = re.compile(r"(?:a[dlnrst]|ash|el)-[A-Z]")
"""The article before an Arabic name: Bashar al-Assad."""
_LONGEST_NICKNAME = 5
_AUXILIARIES_IN_ING = frozenset(("being", "having", "doing", "getting"))
# With the verbs, the possessive endings and each "that", the words whose class the words around them decide.
_UNDECIDED = frozenset(("her", "one", "what"))
_ADJECTIVE_ENDINGS = ("ous", "ful", "less", "able", "ible", "ative", "ional", "ical", "istic", "esque")
_MARKS = {
    ",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "[": "(", "]": ")", ".": ".", "!": "e", "?": "e", "…": "x",
    "&": "c", "•": "x",
}  # fmt: skip
INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
"""Characters inside words that nobody sees: soft hyphens, spaces without width."""
_APOSTROPHES = str.maketrans("’ʼ", "''")


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


def find(text: str, paragraph: Span, regions: list[Region], first: int) -> list[Token]:
    """The tokens of a paragraph; `regions` are the quotations in it, numbered from `first` on."""
    tokens: list[Token] = []
    # Where everything is in capitals, they tell no names; a word that is known for another class has that.
    shouts = paragraph.of(text).isupper()
    start = paragraph.start
    for number, region in enumerate(regions, first):
        _read(text, start, region.outer.start, tokens, shouts)
        tokens.append(Token(*region.outer, text[region.inner.end - 1 : region.inner.end], "Q", number))
        start = region.outer.end
    _read(text, start, paragraph.end, tokens, shouts)
    return _with_nicknames(_resolved(tokens), text) if regions else _resolved(tokens)


def _with_nicknames(tokens: list[Token], text: str) -> list[Token]:
    """The tokens with a quotation inside a name (Marcia "Cia" Price) as a part of the name."""
    for index in range(1, len(tokens) - 1):
        token = tokens[index]
        if token.tag == "Q" and tokens[index - 1].tag == tokens[index + 1].tag == "P":
            words = text[token.start : token.end].strip("\"“”'‘’").split()
            if 0 < len(words) <= _LONGEST_NICKNAME and _is_nickname(tokens[index - 1].lower, words):
                tokens[index] = Token(token.start, token.end, '"', "P", token.region)
    return tokens


def _is_nickname(before: str, words: list[str]) -> bool:
    """Whether words between two parts of a name are a nickname: after a first name, or where all have capitals."""
    known = lexicon.load()
    if before in known["given"]:
        return words[0][0].isupper()
    capitals = all(word[0].isupper() or word in known["small_in_titles"] for word in words)
    return capitals and words[0][0].isupper() and words[-1][-1].isalnum()


def _read(text: str, start: int, end: int, tokens: list[Token], shouts: bool) -> None:
    abbreviations = lexicon.load()["abbreviations"]
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        if kind is None:
            break  # nothing but white space is left
        left, right = match.span(kind)
        if kind == "plain":
            lower, tag = _looked_up(match[kind])
            tokens.append(Token(left, right, lower, tag))
        elif kind == "capital":
            tokens.append(_token(text, left, right, tokens, shouts))
        elif kind == "word":
            _read_word(text, left, right, end, tokens, shouts)
        elif kind == "mark":
            mark = match[kind]
            if tokens and tokens[-1].end > left:
                continue  # the apostrophe of "drivers'", read with the word
            if mark == "." and tokens and tokens[-1].end == left and _is_abbreviated(tokens[-1], text, abbreviations):
                short = tokens[-1]
                tag = "P" if right - short.start == 2 else short.tag
                tokens[-1] = Token(short.start, right, short.lower + ".", tag, short.region)
            else:
                tokens.append(Token(left, right, mark, _MARKS.get(mark, "x")))
        elif kind != "tag":
            tag = {"address": "P", "letters": "P", "number": "#", "age": "A", "dash": "-"}[kind]
            tokens.append(Token(left, right, match[kind].lower(), tag))


def _is_abbreviated(token: Token, text: str, abbreviations: frozenset[str]) -> bool:
    is_initial = token.end - token.start == 1 and text[token.start].isupper()
    if is_initial or token.lower.rpartition("-")[2] + "." in abbreviations:
        return not (token.lower == "no" and token.tag == "d")
    return False


def _read_word(text: str, start: int, end: int, limit: int, tokens: list[Token], shouts: bool) -> None:
    """Adds a word; a possessive ending and a shortened auxiliary become tokens of their own."""
    word = text[start:end]
    clitic = _CLITIC.search(word, 1) if "'" in word or "’" in word else None
    if clitic and word.lower() != "let's":
        cut = start + clitic.start()
        tokens.append(_token(text, start, cut, tokens, shouts))
        lower = clitic.group().lower().translate(_APOSTROPHES)
        is_verb = lower != "'s" or tokens[-1].lower in ("there", "here")
        tokens.append(Token(cut, end, lower, "X" if is_verb else "g"))
        return
    tokens.append(_token(text, start, end, tokens, shouts))
    bare_apostrophe = end < limit and text[end] in "'’" and word[-1] in "sS"
    if bare_apostrophe and not (end + 1 < limit and (text[end + 1].isalnum() or text[end + 1] in "'’")):
        tokens.append(Token(end, end + 1, "'s", "g"))


def _token(text: str, start: int, end: int, tokens: list[Token], shouts: bool) -> Token:
    word = text[start:end]
    lower, closed = _looked_up(word)
    if word[0].isupper():
        words = lexicon.load()
        if shouts and word.isupper() and (closed or lower in words.verbs):
            return Token(start, end, lower, closed or "v")
        begins = not tokens or tokens[-1].tag in ".e:Qx(-"
        if begins and tokens and tokens[-1].tag == "Q" and tokens[-1].lower in ",?!" and not closed:
            return Token(start, end, lower, "P")  # "...," Shook said
        if closed == "M" and text[end + 1 : end + 2].isupper():
            closed = ""  # Will Doe, May Lin
        if closed == "A" and begins and tokens and tokens[-1].tag == "Q":
            closed = ""  # "...," Green said
        return Token(start, end, lower, _capitalised(word, lower, closed, begins, words))
    return Token(start, end, lower, "P" if _ARABIC.match(word) else closed)


@lru_cache(maxsize=8192)
def _looked_up(word: str) -> tuple[str, str]:
    """A word in small letters, and its class; of a word with a capital only that of a closed list, or nothing."""
    lower = word.lower()
    if not lower.isascii():
        lower = lower.translate(_APOSTROPHES).translate(INVISIBLE)
    words = lexicon.load()
    return lower, words.tags.get(lower) or ("" if word[0].isupper() else _small(lower, words))


def _capitalised(word: str, lower: str, closed: str, begins: bool, words: lexicon.Lexicon) -> str:
    if closed and not (closed in "Ar" and not begins):
        is_name = word == "US" or (lower in ("will", "may") and not begins)
        return "P" if is_name else closed
    if begins and (lower in words.verbs or lower in words["roles"] or lower in words["unnamed"]):
        known = lower in words["given"] or lower in words["titles"]
        return "P" if known else _small(lower, words)
    return "P"


def _small(lower: str, words: lexicon.Lexicon) -> str:
    if lower in words.verbs:
        return "v"
    if lower in words["number_words"]:
        return "#"
    if lower.endswith("ly") and lower not in words["not_adverbs"]:
        return "r"
    if lower.endswith(_ADJECTIVE_ENDINGS) and len(lower) > 6:
        return "A"
    if lower.endswith("ed") and len(lower) > 4:
        return "A" if "-" in lower else "v"
    if "-" in lower and lower.endswith(("-old", "-based", "-backed", "-year")):
        return "A"
    return "N"


def _resolved(tokens: list[Token]) -> list[Token]:
    """The tokens with the words of two classes decided by their neighbours."""
    words = lexicon.load()
    spells = words["spells"]
    for index, token in enumerate(tokens):
        tag = token.tag
        if token.lower in spells and index and tokens[index - 1].lower in words["before_spells"]:
            tokens[index] = token.tagged("T")
            tokens[index - 1] = tokens[index - 1].tagged("T")
        elif tag in "vgh" or token.lower in _UNDECIDED or token.lower.endswith("ing"):
            before = _before(tokens, index)
            after = tokens[index + 1].tag if index + 1 < len(tokens) else "."
            decided = _decide(token, before, after, words)
            if decided != tag:
                tokens[index] = token.tagged(decided)
    return tokens


def _before(tokens: list[Token], index: int) -> Token | None:
    """The word before, adverbs skipped."""
    index -= 1
    while index >= 0 and tokens[index].tag == "r":
        index -= 1
    return tokens[index] if index >= 0 else None


def _decide(token: Token, previous: Token | None, after: str, words: lexicon.Lexicon) -> str:
    before = previous.tag if previous else "."
    match token.tag:
        case "v":
            return _decide_verb(token, previous, after, words)
        case "g":
            return "X" if before in "pwhs" and token.lower == "'s" else "g"
        case "o" if token.lower == "her":
            return "o" if after in "ANPv#oQT" else "m"
        case "d" if token.lower == "what":
            return "s" if after in "pdohXMPvQ" else "d"
        case "p" if token.lower == "one":
            return "#" if after in "ANPfv" else "p"
        case "X" if token.lower in _AUXILIARIES_IN_ING:
            return "X" if before == "X" else "G"
        case "N" if token.lower.endswith("ing") and len(token.lower) > 6 and token.lower not in words["nouns_in_ing"]:
            return "G" if after in "dopmhQ" and before not in "doA" else "N"
        case "h":
            return "d" if after in "NA" and before in "iVGBf.ch" else "h"
        case _:
            return token.tag


def _decide_verb(token: Token, before: Token | None, after: str, words: lexicon.Lexicon) -> str:
    """Which part of speech a verb's spelling has here."""
    verb = words.verbs.get(token.lower)
    forms = verb.forms if verb else "dn"
    is_noun = verb is not None and verb.lemma in words["also_nouns"]
    tag = before.tag if before else "."
    if (
        before is not None
        and tag == "d"
        and before.lower in words["standing_alone"]
        and after not in "NAP"
        and forms != "b"
    ):
        return "V" if "g" not in forms else "G"
    if "g" in forms:
        if token.lower in words["nouns_in_ing"]:
            return "N"
        return "N" if tag in "do" and after not in "dopmPhQ" else "G"
    if "b" in forms and (tag in "tM" or (before is not None and before.lower in words["forms_of_do"])):
        return "B"
    if tag == "Q" and after in "ANP" and "n" in forms and not (verb and verb.lemma in words["speech"]):
        return "E"  # "...," retired general Doe said
    if tag == "P" and is_noun and "s" in forms and before is not None and before.lower in words["adjectives"]:
        tag = "A"  # Republican claims
    if tag == "X":
        return "E" if "n" in forms else "B" if "b" in forms and not is_noun else "N" if is_noun else "V"
    if tag == "V" and "n" in forms and after in "NAP":
        return "E"
    if tag == "#" and "d" in forms and after in "dop" and verb and verb.lemma in words["speech"]:
        return "V"  # two in three said they
    if "d" in forms and not (forms != "dn" and tag in "doAi#"):
        return "E" if tag in "doA#fig" else "V"
    if "n" in forms and "b" not in forms:
        return "E"
    return _decide_present(verb, is_noun, before, tag, after)


def _decide_present(verb: lexicon.VerbForm | None, is_noun: bool, before: Token | None, tag: str, after: str) -> str:
    """Whether a form of the present is a verb or the noun of the same spelling."""
    forms = verb.forms if verb else "dn"
    takes_object = after in "dophmQ"
    if tag in "pw":
        return "V"
    if tag in "doAifg#EG" or before is None or tag in ".e:-x":
        return "N" if is_noun or tag in "doA" else "B"
    if is_noun and after == "f":
        return "N"
    words = lexicon.load()
    takes_clause = verb is not None and (verb.lemma in words["complement"] or verb.lemma in words["wishes"])
    if tag in "NP" and forms == "b" and takes_clause and (not is_noun or after in "dop"):
        return "V"  # voters in each state say
    if "s" in forms:
        takes_object = takes_object or (after == "P" and tag in "N,)")
        return "V" if not is_noun or (tag in "NPQ)," and (takes_object or tag == "P")) else "N"
    is_plural = tag in "c,)" or before.lower.endswith("s") or before.lower in lexicon.load()["plural_nouns"]
    if tag in "NPQ)c,m" and is_plural:
        return "V" if takes_object or not is_noun else "N"
    return "N" if is_noun else "B"
