"""Reported speech: what somebody says, thinks or wants, in the reporter's own words.

A verb of saying, judging or wanting hands its content to its subject. The content is the clause after the
verb (Doe said that ...), the infinitive (Doe promised to ...), the object (Doe criticised the plan ...), or
all that stands before an attribution at the end (..., Doe said).
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefcli.extract import blocks, lexicon, subjects
from briefcli.extract.article import Article
from briefcli.extract.cues import is_cue, is_speech
from briefcli.extract.offsets import Span
from briefcli.extract.phrases import Phrases

# A "sentence" with more verbs is a list, or no prose at all.
_MOST_VERBS = 30


class Report(NamedTuple):
    """Words that somebody is reported to have said: their span, the mention of the speaker, and the cue."""

    content: Span
    mention: Span
    cue: Span
    sentence: int


def find(article: Article) -> list[Report]:
    """The reported speech of an article in order; quotations are left to `quotes`."""
    words = lexicon.load()
    quoted = blocks.paragraphs_of(article)
    found: list[Report] = []
    for number, sentence in enumerate(article.sentences):
        spoken = sentence.paragraph in quoted
        if not spoken and any(token.lower in words["cue_forms"] for token in sentence.tokens):
            found.extend(_in_sentence(article.phrases(number), number))
    return found


def _in_sentence(phrases: Phrases, number: int) -> Iterator[Report]:
    shape = phrases.shape
    if shape.count("v") > _MOST_VERBS:
        return
    taken = -1
    for verb, kind in enumerate(shape):
        if kind not in "vga" or verb < taken or (kind == "g" and not _reports(shape, verb)):
            continue
        report = _according(phrases, verb) if kind == "a" else _by_verb(phrases, verb)
        if report is None:
            continue
        content, mention, last = report
        # Somebody "called him" says nothing yet.
        is_pronoun = content[1] - content[0] == 1 and phrases.head(content[0]).tag in "pm"
        if "Q" not in shape[content[0] : content[1]] and not is_pronoun:
            yield Report(_span(phrases, *content), mention, phrases.span(verb), number)
            taken = last


def _reports(shape: str, participle: int) -> bool:
    """Whether a participle reports a clause, or stands apart: ..., calling the plan unfair."""
    return shape[participle + 1 : participle + 2] == "h" or shape[participle - 1 : participle] == ","


_Found = tuple[tuple[int, int], Span, int]


def _span(phrases: Phrases, first: int, last: int) -> Span:
    """From the first token of a chunk to the last token before another."""
    tokens = phrases.tokens
    start = tokens[phrases.chunks[first].first].start
    end = tokens[phrases.chunks[last - 1].last - 1].end
    return Span(start, end)


def _according(phrases: Phrases, cue: int) -> _Found | None:
    shape = phrases.shape
    if shape[cue + 1 : cue + 2] != "n":
        return None
    mention = phrases.span(cue + 1)
    if cue == 0:
        comma = shape.find(",", cue)
        end = _end(phrases, comma + 1)
        return ((comma + 1, end), mention, end) if 0 < comma < len(shape) - 2 else None
    end = cue - 1 if shape[cue - 1] == "," else cue
    start = _start(shape, cue)
    return ((start, end), mention, len(shape)) if end > start else None


def _by_verb(phrases: Phrases, verb: int) -> _Found | None:
    words = lexicon.load()
    shape = phrases.shape
    lemma = phrases.lemma(verb)
    if not is_cue(phrases, verb) and lemma not in words["wishes"] and lemma not in words["judging"]:
        return None
    if phrases.is_passive(verb):
        return None
    subject = subjects.subject(phrases, verb)
    if subject is None:
        return None
    mention = phrases.span(subject)
    if subject > verb and shape[verb - 1 : verb] == "Q":
        return None
    if _is_at_end(phrases, subject, verb):
        start = _start(shape, min(subject, verb))
        end = min(subject, verb) - 1
        return ((start, end), mention, len(shape)) if end > start else None
    start_content = _content_start(phrases, verb, lemma)
    if start_content is None:
        return None
    end = _end(phrases, start_content)
    return ((start_content, end), mention, end) if end > start_content else None


def _is_at_end(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether the attribution follows what is said: ..., Doe said on Monday."""
    first = min(subject, verb)
    shape = phrases.shape
    if first < 2 or shape[first - 1] != "," or not is_speech(phrases, verb):
        return False
    rest = shape[max(subject, verb) + 1 :].rstrip(".")
    while rest[:2] in ("in", "fn"):
        rest = rest[2:]
    return rest == "" and "v" in shape[: first - 1]


def _start(shape: str, before: int) -> int:
    return max(shape.rfind(";", 0, before), 0 - 1) + 1


def _content_start(phrases: Phrases, verb: int, lemma: str) -> int | None:
    """The chunk with which the content after a verb begins; none when there is no content."""
    shape, words = phrases.shape, lexicon.load()
    index = verb + 1
    while shape[index : index + 2] in ("in", "fn") and _leads_on(shape, index + 2):
        index += 2
    if shape[index : index + 1] == "n" and _leads_on(shape, index + 1) and lemma in words["with_hearer"]:
        index += 1
    kind = shape[index : index + 1]
    if kind == "s" and phrases.words(index)[0].lower not in words["asking"]:
        return None
    if kind in ("h", "s"):
        return index if lemma in words["complement"] or lemma in words["speech"] else None
    if kind == "t":
        return index if lemma in words["wishes"] else None
    if kind == "n":
        says = shape[index + 1 : index + 2] == "v" and (lemma in words["complement"] or lemma in words["speech"])
        return index if says or lemma in words["judging"] else None
    if kind == ":" and index + 1 < len(shape):
        return index + 1
    if kind in ("i", "f") and shape[index + 1 : index + 2] in ("n", "g"):
        return index + 1 if lemma in words["judging"] else None
    return None


def _leads_on(shape: str, index: int) -> bool:
    return shape[index : index + 1] in ("h", "s", "t") or shape[index : index + 2] == "nv"


def _end(phrases: Phrases, start: int) -> int:
    """The chunk after the content: a full stop, a semicolon, a new main clause, a participle after a comma."""
    shape = phrases.shape
    for index in range(start, len(shape)):
        kind = shape[index]
        if kind in ".;":
            return index
        if kind == "," and shape[index + 1 : index + 2] == "c" and shape[index + 2 : index + 4] == "nv":
            return index
        if kind == "," and shape[index + 1 : index + 2] == "g":
            return index
        if kind == "," and shape[index + 1 : index + 2] in "ga":
            return index
    return len(shape)
