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
    if phrases.lemma(verb) in ("call", "brand", "label"):
        denial = _denied(article, phrases, number, verb)
        if denial is not None:
            return denial
    frames = _lexicon().frames.get(phrases.lemma(verb), ())
    words = {word.lower for word in phrases.words(verb)}
    if not frames or phrases.is_passive(verb) or not _UNREAL.isdisjoint(words):
        return None
    for frame in frames:
        follow = _follow(phrases, verb, frame.words)
        if follow is not None:
            subject = subjects.subject(phrases, verb)
            holder = _named(phrases, subject) if subject is not None else None
            if holder is None or not _can_hold(article, phrases, holder, verb):
                return None
            stance = _stance(phrases, number, frame.kind, verb, holder, follow)
            kind = _kind(phrases, stance, follow)
            if any(word in _NEGATIONS or word.endswith("n't") for word in words):
                return stance._replace(kind=_OPPOSITES[kind]) if kind in _OPPOSITES else None
            return stance._replace(kind=kind)
    return None


def _denied(article: Article, phrases: Phrases, number: int, verb: int) -> Stance | None:
    """Called the figures fiction."""
    holder = subjects.subject(phrases, verb)
    if holder is None or phrases.is_passive(verb) or phrases.shape[verb + 1 : verb + 2] != "n":
        return None
    stance = _stance(phrases, number, "denial", verb, holder, _Follow(verb + 1))
    words = set(re.findall(r"\w+", stance.words.of(article.text).lower()))
    return stance if not words.isdisjoint(_lexicon().words_of_denial) else None


def _stance(phrases: Phrases, number: int, kind: PositionKind, verb: int, holder: int, follow: _Follow) -> Stance:
    last = _end(phrases, verb, follow.content)
    words = reported.span(phrases, verb, last)
    if follow.content is not None and phrases.shape[follow.content] == "n":
        words = _without_day(phrases, words)
    content = words
    if follow.content is not None:
        content = Span(reported.span(phrases, follow.content, last).start, words.end)
    addressee = phrases.span(follow.addressee) if follow.addressee is not None else None
    return Stance(kind, words, content, phrases.span(holder), addressee, number)


def _without_day(phrases: Phrases, words: Span) -> Span:
    """An object without the day on which the position was taken: accepted the draft [on Monday].

    The day stays where it may be the day by which something is wanted.
    """
    tokens = [token for token in phrases.tokens if words.start <= token.start < words.end]
    lasts = [token.lower for token in tokens[-2:]]
    if len(tokens) < 3 or tokens[-1].tag != "T" or lasts[0] != "on" or not lasts[1].endswith("day"):
        return words
    wanted = any(token.lower in ("by", "before", "until", "from") for token in tokens)
    return words if wanted else Span(words.start, tokens[-3].end)


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
        case ("object", "from"):
            beyond = re.compile(r"n(?:fn)*i(?=n)").match(shape, after)
            asked = beyond is not None and phrases.words(beyond.end() - 1)[0].lower == "from"
            return _Follow(after, None) if asked else None
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
    if shape[content] == "Q":
        return content + 1
    for index in range(content + 1, len(shape)):
        kind, after = shape[index], shape[index + 1 : index + 2]
        if kind in ".;:-" or (kind == "c" and after == "v" and phrases.lemma(verb) != "be"):
            return index
        if kind == "," and (after in ("w", "s", "g", "a", "v", "") or _goes_on(phrases, index + 1)):
            return index
    return len(shape)


def _goes_on(phrases: Phrases, index: int) -> bool:
    """Whether a new clause begins after a comma: ..., but it rained; ..., Doe said."""
    shape = phrases.shape
    if shape[index : index + 1] != "c":
        return contents.has_clause(shape, index)
    but = phrases.words(index)[0].lower == "but"
    return but or contents.has_clause(shape, index + 1) or shape[index + 1 : index + 2] == "v"


def _named(phrases: Phrases, holder: int) -> int:
    """From what somebody is to the name beside it: The maker, Dunholm, blamed the weather."""
    beside = holder + 2
    if phrases.shape[holder + 1 : holder + 4] != ",n," or phrases.head(holder).tag == "P":
        return holder
    return beside if phrases.head(beside).tag == "P" else holder


def _can_hold(article: Article, phrases: Phrases, holder: int, verb: int) -> bool:
    """Whether a subject is somebody who can take a position; a storm that threatens a town is not."""
    shape, head = phrases.shape, phrases.head(holder)
    if shape[holder - 1 : holder] == "s" and phrases.words(holder - 1)[0].lower in ("whether", "if", "unless"):
        return False
    if shape[holder] == "w" or head.tag == "p":
        return head.lower not in ("you", "nobody", "anybody", "anyone", "which")
    known = article.register.at(phrases.span(holder)) is not None or subjects.is_somebody(phrases, holder)
    return known or head.tag == "P" or phrases.lemma(verb) not in _lexicon().things_do_too


def _kind(phrases: Phrases, stance: Stance, follow: _Follow) -> PositionKind:
    """The kind of a position; who rejects what is said to be so denies it, who denies a request refuses."""
    if follow.content is not None and phrases.shape[follow.content] == "n":
        head = phrases.head(follow.content).lower
        if stance.kind == "refusal" and head in _lexicon().said_to_be_so:
            return "denial"
        if stance.kind == "denial" and head in _lexicon().asked_for:
            return "refusal"
    return stance.kind


def _by_noun(phrases: Phrases, number: int, noun: int) -> Stance | None:
    """His claim that ...; the board's refusal to ..."""
    kind = _lexicon().nouns.get(phrases.head(noun).lower)
    holder = owner(phrases, noun)
    if kind is None or holder is None:
        return None
    content = reported.span(phrases, noun + 1, contents.noun_end(phrases, noun))
    return Stance(kind, Span(phrases.head(noun).start, content.end), content, holder, None, number)


# --- by what is said


def _by_report(article: Article, report: Report) -> Iterator[Stance]:
    """What must be done, or be done by then, and what the speaker will do unless it is."""
    phrases = article.phrases(report.sentence)
    said = cover(report.parts)
    if _promises(article, report) and said.end < report.cue.start:
        yield Stance("pledge", cover([said, report.cue]), said, report.mention, None, report.sentence)
        return
    condition = _UNLESS.search(article.text, said.start, said.end)
    for index in phrases.find("v"):
        if not said.holds(phrases.span(index)) or phrases.is_passive(index):
            continue
        subject = subjects.subject(phrases, index)
        kind = _asked(article, phrases, index, subject, condition) if subject is not None else None
        if kind is not None and subject is not None:
            first = subject if kind == "threat" and subject == index - 1 else index
            words = Span(phrases.span(first).start, reported.span(phrases, index, _end(phrases, index, index)).end)
            if words.end <= said.end:
                yield Stance(kind, words, words, report.mention, None, report.sentence)
                return


def _promises(article: Article, report: Report) -> bool:
    """Whether the cue of reported speech is a verb of promising."""
    verb = lexicon.load().verbs.get(report.cue.of(article.text).lower().rpartition(" ")[2])
    return verb is not None and any(frame.kind == "pledge" for frame in _lexicon().frames.get(verb.lemma, ()))


def _asked(
    article: Article, phrases: Phrases, verb: int, subject: int, condition: re.Match[str] | None
) -> PositionKind | None:
    """Whether a clause that somebody is reported to have said is a demand, or a threat."""
    words = [word.lower for word in phrases.words(verb)]
    first = phrases.words(subject)[0].lower
    if words[0] == "must" and "have" not in words[1:-1] and first not in ("i", "we"):
        return "demand"
    if words in (["have"], ["has"], ["had"]) and _UNTIL.match(article.text, phrases.span(verb).end + 1):
        return "demand"
    if condition is None or {"will", "would", "'ll"}.isdisjoint(words):
        return None
    return "threat" if first in _OWN or _is_up_to_somebody(article, phrases, condition) else None


def _is_up_to_somebody(article: Article, phrases: Phrases, condition: re.Match[str]) -> bool:
    """Whether what is threatened depends on what somebody does: unless the company withdraws its plan."""
    if condition.group().lower() != "unless":
        return False
    for index, kind in enumerate(phrases.shape):
        if kind == "n" and phrases.span(index).start > condition.end():
            known = article.register.at(phrases.span(index)) is not None or subjects.is_somebody(phrases, index)
            acts = phrases.shape[index + 1 : index + 2] == "v" and phrases.lemma(index + 1) != "be"
            return known and acts and not phrases.is_passive(index + 1)
    return False


# --- the lexicon


class _File(msgspec.Struct):
    origin: str
    kinds: dict[PositionKind, dict[str, list[str]]]
    nouns: dict[str, PositionKind]
    said_to_be_so: frozenset[str]
    asked_for: frozenset[str]
    things_do_too: frozenset[str]
    words_of_denial: frozenset[str]


class _Lexicon(NamedTuple):
    """The frames of each verb, in the order in which they are tried, and the lists of nouns."""

    frames: dict[str, tuple[_Frame, ...]]
    nouns: dict[str, PositionKind]
    said_to_be_so: frozenset[str]
    asked_for: frozenset[str]
    things_do_too: frozenset[str]
    words_of_denial: frozenset[str]


@cache
def _lexicon() -> _Lexicon:
    data = (resources.folder("lexicon") / "positions.json").read_bytes()
    file = msgspec.json.decode(data, type=_File)
    frames: dict[str, tuple[_Frame, ...]] = {}
    for kind, verbs in file.kinds.items():
        for verb, after in verbs.items():
            frames[verb] = (*frames.get(verb, ()), *(_Frame(kind, tuple(words.split())) for words in after))
    return _Lexicon(frames, file.nouns, file.said_to_be_so, file.asked_for, file.things_do_too, file.words_of_denial)


@cache
def _forms() -> frozenset[str]:
    """Every form of a word that may take a position."""
    found = _lexicon()
    cues = found.frames.keys() | {"call", "brand", "label"}
    verbs = {form for form, verb in lexicon.load().verbs.items() if verb.lemma in cues}
    return frozenset(verbs | found.nouns.keys())
