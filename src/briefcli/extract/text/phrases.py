"""Noun phrases, verbs and what links them: a sentence in chunks.

There is no grammar behind it, only the order of word classes: a determiner, adjectives and nouns make a
noun phrase, auxiliaries and a verb make a verb group. Adverbs and days are left out, since a speaker and
a verb belong together whatever stands between them.

The kinds of chunks, a letter each, so that a pattern over a sentence is a regular expression again:

    n noun phrase   v finite verb   g -ing form   e participle alone   t infinitive   i preposition   f of
    w who, which    h that          s subordinator    c and, or, but   a according to
    Q quotation     , : ; - ( ) . as printed
"""

import re
from typing import NamedTuple

import msgspec

from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

_CHUNK = re.compile(
    r"(?P<skip>r|i?T(?![gN])(?:[#,]?[T#])*|x)"
    r"|(?P<a>at)"
    r"|(?P<v>(?:[XM]r*)+[VEBG]?|V)"
    r"|(?P<t>tr*(?:B|X(?:r*[XEG])*))"
    r"|(?P<n>(?:[do]+(?:[A#NPgT]|(?<=[doA#r])[EG]|r(?=[AE])|c(?=A[AN])|Q(?=[ANPg]))*"
    r"|(?:E(?=[NP]))?[A#NP](?:[A#NPg]|E(?=[ANP])|Q(?=N))*|Q(?=g)[gA#NP]+|T[gN][A#NPg]*|[pm]))"
    r"|(?P<i>i|t)|(?P<mark>.)",
    re.DOTALL,
)


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
        self.chunks = _chunks(_with_verb(sentence))
        self.shape = "".join([chunk.kind for chunk in self.chunks])
        # What `clauses` has found out about a verb, since several quotations may ask for it.
        self.links: dict[int, Link] = {}
        self._lemmas: dict[int, str] = {}

    def span(self, index: int) -> Span:
        """Where a chunk stands in the text, a possessive ending at its end left out."""
        chunk = self.chunks[index]
        last = chunk.last
        if last - chunk.first > 1 and self.tokens[last - 1].tag == "g":
            last -= 1
        return Span(self.tokens[chunk.first].start, self.tokens[last - 1].end)

    def words(self, index: int) -> tuple[Token, ...]:
        """The tokens of a chunk."""
        chunk = self.chunks[index]
        return self.tokens[chunk.first : chunk.last]

    def head(self, index: int) -> Token:
        """The last word of a noun phrase, a possessive ending at its end left out."""
        words = self.words(index)
        return words[-2] if len(words) > 1 and words[-1].tag == "g" else words[-1]

    def lemma(self, index: int) -> str:
        """The base form of the verb that carries the meaning of a verb chunk."""
        known = self._lemmas.get(index)
        if known is None:
            known = self._lemmas[index] = self._lemma(index)
        return known

    def _lemma(self, index: int) -> str:
        word = self.words(index)[-1]
        if word.tag in "XM" or word.lower in ("being", "having"):
            return "be"
        known = lexicon.load().verbs.get(word.lower)
        return known.lemma if known else _ENDING.sub("", word.lower)

    def is_passive(self, index: int) -> bool:
        """Whether a verb chunk says what was done to its subject."""
        words = self.words(index)
        if words[-1].tag != "E":
            return False
        if words[-2:-1] and words[-2].lower == "'s" and self.lemma(index) in lexicon.load()["speech"]:
            return False  # he's said
        return len(words) == 1 or any(word.lower in lexicon.load()["forms_of_be"] for word in words)

    def find(self, kind: str) -> list[int]:
        """The numbers of the chunks of a kind."""
        return [index for index, letter in enumerate(self.shape) if letter == kind]


def _with_verb(sentence: Sentence) -> str:
    """The classes of a sentence, a letter each; `R` is a quotation that ends with a comma or a full stop.

    Where the sentence has no finite verb, or none right after the quotation that opens it, the first noun
    there that can be a verb is taken for one.
    """
    tags = "".join([token.tag for token in sentence.tokens])
    if "Q" in tags:
        ends = [token.tag == "Q" and token.lower in ",.?!" for token in sentence.tokens]
        tags = "".join(["R" if end else tag for tag, end in zip(tags, ends, strict=True)])
    if not any(letter in tags for letter in "VXMB"):
        return _turned(sentence, tags, len(tags))
    if tags[0] == "R":
        end = _CLAUSE.match(tags, 1)
        if end is not None and not any(letter in end.group() for letter in "VXM"):
            return _turned(sentence, tags, end.end())
    return tags


def _turned(sentence: Sentence, tags: str, end: int) -> str:
    verbs = lexicon.load().verbs
    for index in range(1, end):
        known = verbs.get(sentence.tokens[index].lower) if tags[index] == "N" and tags[index - 1] in "NP)," else None
        if known is not None and ("s" in known.forms or sentence.tokens[index - 1].lower.endswith("s")):
            return tags[:index] + "V" + tags[index + 1 :]
    return tags


_ENDING = re.compile(r"(?:ed|ing|s)$")
# The kinds of single tokens that have another letter than their class.
_MARKS = {"G": "g", "E": "e", "e": ".", "B": "t", "V": "v", "R": "Q"}
_CLAUSE = re.compile(r"[^,.;:QR(-]*")


def _chunks(tags: str) -> list[Chunk]:
    chunks: list[Chunk] = []
    for match in _CHUNK.finditer(tags):
        kind = match.lastgroup or ""
        if kind == "skip":
            continue
        if kind == "mark":
            tag = match.group()
            if tag == "g":
                continue
            kind = _MARKS.get(tag, tag)
        if kind in "if" and chunks and chunks[-1].kind == "i":
            continue  # outside of, up to
        first, last = match.span()
        chunks.append(Chunk(kind, first, last))
    return chunks
