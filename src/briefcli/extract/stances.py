"""Which position a clause takes, and from whom to whom: the words run from the cue to the end of the clause.

A verb takes a position (demanded that, rejected the plan, promised to), and so does the noun of it (his refusal
to). Two more are told by what is said: somebody who must act or has until a day to do so is faced with a
demand, and what the speaker will do unless something happens is a threat.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import msgspec

from briefcli import resources
from briefcli.extract import blocks, contents, lexicon, reported, subjects
from briefcli.extract.article import Article
from briefcli.extract.cues import owner
from briefcli.extract.offsets import Span, cover
from briefcli.extract.phrases import Phrases
from briefcli.extract.reported import Report
from briefcli.model.position import PositionKind

_NEGATIONS = frozenset(("not", "never", "cannot"))
_OPPOSITES: dict[PositionKind, PositionKind] = {"agreement": "refusal", "refusal": "agreement"}
# What might be, or what somebody else wants, is no position that was taken.
_UNREAL = frozenset(("could", "may", "might", "must", "should", "would", "ought", "can"))
_OWN = frozenset(("he", "she", "they", "it", "we", "i", "his", "her", "their", "its", "our", "my"))
_UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
_UNLESS = re.compile(
    r"\b(?:unless|otherwise|if\b[^,]{0,80}\b(?:not|no|none|fails?|failed|refuses?|refused))\b|n[’']t\b", re.IGNORECASE
)


class Stance(NamedTuple):
    """A position in a text: its kind, the words from the cue on, what it is about, whose it is and who is addressed.

    `content` are the words without the cue, or all of them where the cue says everything (refused).
    """

    kind: PositionKind
    words: Span
    content: Span
    mention: Span
    addressee: Span | None
    sentence: int


def find(article: Article, reports: list[Report]) -> list[Stance]:
    """The positions that an article reports outside of quotations, in order; `reports` is its reported speech."""
    quoted = blocks.paragraphs_of(article)
    by_sentence: dict[int, list[Report]] = {}
    for report in reports:
        by_sentence.setdefault(report.sentence, []).append(report)
    found: list[Stance] = []
    for number, sentence in enumerate(article.sentences):
        here = by_sentence.get(number, [])
        has_cue = any(token.lower in _forms() for token in sentence.tokens)
        if sentence.paragraph not in quoted and (here or has_cue):
            found.extend(_in_sentence(article, number, here))
    return found


def _in_sentence(article: Article, number: int, reports: list[Report]) -> Iterator[Stance]:
    """Where two positions overlap, the one is the content of the other, and the outer one is told."""
    phrases = article.phrases(number)
    if phrases.shape.count("v") > reported.MOST_VERBS:
        return
    end = -1
    found = [*_by_cues(article, phrases, number), *(one for report in reports for one in _by_report(article, report))]
    for stance in sorted(found, key=lambda stance: stance.words):
        if stance.words.start >= end:
            end = stance.words.end
            yield stance


# --- by the cue


class _Frame(NamedTuple):
    """A kind of position, and what must follow its verb: see the lexicon."""

    kind: PositionKind
    words: tuple[str, ...]


class _Follow(NamedTuple):
    """What follows a verb, as numbers of chunks: what the position is about, and who is addressed."""

    content: int | None
    addressee: int | None = None


def _by_cues(article: Article, phrases: Phrases, number: int) -> Iterator[Stance]:
    for index, kind in enumerate(phrases.shape):
        if kind == "v" or (kind == "g" and phrases.shape[index - 1 : index] == ","):
            stance = _by_verb(article, phrases, number, index)
        elif kind == "n" and phrases.shape[index + 1 : index + 2] in ("h", "t"):
            stance = _by_noun(phrases, number, index)
        else:
            continue
        if stance is not None:
            yield stance


def _by_verb(article: Article, phrases: Phrases, number: int, verb: int) -> Stance | None:
    frames = _lexicon().frames.get(phrases.lemma(verb), ())
    words = {word.lower for word in phrases.words(verb)}
    if not frames or phrases.is_passive(verb) or not _UNREAL.isdisjoint(words):
        return None
    for frame in frames:
        follow = _follow(phrases, verb, frame.words)
        if follow is not None:
            holder = subjects.subject(phrases, verb)
            if holder is None or not _can_hold(article, phrases, holder):
                return None
            stance = _stance(phrases, number, frame.kind, verb, holder, follow)
            kind = _kind(article, phrases, stance, follow)
            if any(word in _NEGATIONS or word.endswith("n't") for word in words):
                return stance._replace(kind=_OPPOSITES[kind]) if kind in _OPPOSITES else None
            return stance._replace(kind=kind)
    return None


def _stance(phrases: Phrases, number: int, kind: PositionKind, verb: int, holder: int, follow: _Follow) -> Stance:
    last = _end(phrases, verb, follow.content)
    words = cover([phrases.span(verb), reported.span(phrases, verb, last)])
    content = words
    if follow.content is not None:
        content = Span(reported.span(phrases, follow.content, last).start, words.end)
    addressee = phrases.span(follow.addressee) if follow.addressee is not None else None
    return Stance(kind, words, content, phrases.span(holder), addressee, number)


def _follow(phrases: Phrases, verb: int, frame: tuple[str, ...]) -> _Follow | None:
    """What follows a verb, where it is what a frame asks for."""
    shape = phrases.shape
    after = verb + 1
    match frame:
        case ("nothing",):
            return _Follow(None) if shape[after : after + 1] in ("", ".", ";") else None
        case ("to",):
            return _Follow(after) if shape[after : after + 1] == "t" else None
        case ("that",):
            says = shape[after : after + 1] == "h" or contents.has_clause(shape, after)
            return _Follow(after) if says else None
        case ("object",):
            return _Follow(after) if shape[after : after + 1] in ("n", "Q") or shape[after:] == "h." else None
        case ("somebody",):
            return _addressed(phrases, after)
        case ("somebody", "to"):
            found = _addressed(phrases, after)
            return found if found and shape[found.content or after] == "t" else None
        case (particle, *addressed):
            return _particle(phrases, verb, particle, bool(addressed))
    return None


def _addressed(phrases: Phrases, index: int) -> _Follow | None:
    """Somebody who is addressed, and what follows: the board [to act]; the board [of sleeping]; the board."""
    shape = phrases.shape
    if shape[index : index + 1] != "n":
        return _Follow(index) if shape[index : index + 1] == "Q" else None
    beyond = index + 1
    while shape[beyond : beyond + 2] in ("in", "fn") and shape[beyond + 2 : beyond + 3] in ("f", "t", "i"):
        beyond += 2
    if shape[beyond : beyond + 1] in ("t", "f", "i", "h"):
        return _Follow(beyond, index)
    return _Follow(index)


def _particle(phrases: Phrases, verb: int, particle: str, addressed: bool) -> _Follow | None:
    """Called for talks; ruled out talks; called on the board to act."""
    place = phrases.chunks[verb].last
    if place >= len(phrases.tokens) or phrases.tokens[place].lower != particle:
        return None
    index = next((later for later in range(verb + 1, len(phrases.chunks)) if phrases.chunks[later].first > place), None)
    if index is None or phrases.shape[index] not in "nQghst":
        return None
    return _addressed(phrases, index) if addressed else _Follow(index)


def _end(phrases: Phrases, verb: int, content: int | None) -> int:
    """The chunk after the clause of a position."""
    shape = phrases.shape
    if content is None:
        return verb + 1
    if shape[content] == "h" and shape[content + 1 : content + 2] not in (".", ""):
        return contents.end(phrases, content)
    for index in range(content + 1, len(shape)):
        kind, after = shape[index], shape[index + 1 : index + 2]
        if kind in ".;:-" or (kind == "c" and after == "v"):
            return index
        if kind == "," and (after in ("w", "s", "g", "a", "v", "") or _goes_on(shape, index + 1)):
            return index
    return len(shape)


def _goes_on(shape: str, index: int) -> bool:
    """Whether a new clause begins after a comma: ..., but it rained; ..., Doe said."""
    link = shape[index : index + 1] == "c"
    return contents.has_clause(shape, index + link) or (link and shape[index + 1 : index + 2] == "v")


def _can_hold(article: Article, phrases: Phrases, holder: int) -> bool:
    """Whether a subject is somebody who can take a position; a storm that threatens a town is not."""
    head = phrases.head(holder)
    if phrases.shape[holder] == "w" or head.tag == "p":
        return head.lower not in ("you", "nobody", "anybody", "anyone", "which")
    return (
        article.register.at(phrases.span(holder)) is not None
        or subjects.is_somebody(phrases, holder)
        or head.tag == "P"
    )


def _kind(article: Article, phrases: Phrases, stance: Stance, follow: _Follow) -> PositionKind:
    """The kind of a position; who rejects what is said to be so denies it."""
    if stance.kind == "refusal" and follow.content is not None and phrases.shape[follow.content] == "n":
        if phrases.head(follow.content).lower in _lexicon().said_to_be_so:
            return "denial"
    return stance.kind


def _by_noun(phrases: Phrases, number: int, noun: int) -> Stance | None:
    """His claim that ...; the board's refusal to ..."""
    kind = _lexicon().nouns.get(phrases.head(noun).lower)
    holder = owner(phrases, noun)
    if kind is None or holder is None:
        return None
    last = _end(phrases, noun, noun + 1)
    content = reported.span(phrases, noun + 1, last)
    return Stance(kind, Span(phrases.head(noun).start, content.end), content, holder, None, number)


# --- by what is said


def _by_report(article: Article, report: Report) -> Iterator[Stance]:
    """What must be done, or be done by then, and what the speaker will do unless it is."""
    phrases = article.phrases(report.sentence)
    cue = report.cue.of(article.text).lower().rpartition(" ")[2]
    verb = lexicon.load().verbs.get(cue)
    pledge = verb is not None and any(frame.kind == "pledge" for frame in _lexicon().frames.get(verb.lemma, ()))
    if pledge and report.parts[-1].end < report.cue.start:
        words = cover([*report.parts, report.cue])
        yield Stance("pledge", words, cover(report.parts), report.mention, None, report.sentence)
    said = cover(report.parts)
    threatens = _UNLESS.search(article.text, said.start, said.end) is not None
    for index in phrases.find("v"):
        words = phrases.words(index)
        if not said.holds(phrases.span(index)) or phrases.is_passive(index):
            continue
        kind = _asked(article, phrases, index, threatens)
        if kind is not None:
            first = index if kind == "demand" else subjects.subject(phrases, index) or index
            last = _end(phrases, index, index)
            span = Span(phrases.span(first).start, reported.span(phrases, index, last).end)
            if span.start < span.end <= said.end:
                yield Stance(kind, span, span, report.mention, None, report.sentence)
                return


def _asked(article: Article, phrases: Phrases, verb: int, threatens: bool) -> PositionKind | None:
    """Whether a clause that somebody is reported to have said is a demand, or a threat."""
    words = [word.lower for word in phrases.words(verb)]
    holder = subjects.subject(phrases, verb)
    if holder is None:
        return None
    first = phrases.words(holder)[0].lower
    own = first in _OWN
    if words[0] == "must" and "have" not in words[1:-1] and first not in ("i", "we"):
        return "demand"
    if words in (["have"], ["has"], ["had"]) and _UNTIL.match(article.text, phrases.span(verb).end + 1):
        return "demand"
    will = not {"will", "would", "'ll"}.isdisjoint(words)
    return "threat" if will and own and threatens else None


# --- the lexicon


class _File(msgspec.Struct):
    origin: str
    kinds: dict[PositionKind, dict[str, list[str]]]
    nouns: dict[str, PositionKind]
    said_to_be_so: list[str]
    words_of_denial: list[str]


class _Lexicon(NamedTuple):
    """The frames of each verb, in the order in which they are tried, and the lists of nouns."""

    frames: dict[str, tuple[_Frame, ...]]
    nouns: dict[str, PositionKind]
    said_to_be_so: frozenset[str]
    words_of_denial: frozenset[str]


@cache
def _lexicon() -> _Lexicon:
    data = (resources.folder("lexicon") / "positions.json").read_bytes()
    file = msgspec.json.decode(data, type=_File)
    frames: dict[str, tuple[_Frame, ...]] = {}
    for kind, verbs in file.kinds.items():
        for verb, after in verbs.items():
            frames[verb] = (*frames.get(verb, ()), *(_Frame(kind, tuple(words.split())) for words in after))
    return _Lexicon(frames, file.nouns, frozenset(file.said_to_be_so), frozenset(file.words_of_denial))


@cache
def _forms() -> frozenset[str]:
    """Every form of a word that may take a position."""
    found = _lexicon()
    verbs = {form for form, verb in lexicon.load().verbs.items() if verb.lemma in found.frames}
    return frozenset(verbs | found.nouns.keys())
