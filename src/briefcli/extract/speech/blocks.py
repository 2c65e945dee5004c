"""Block quotations: paragraphs whose lines all begin with "> ", and the speaker named beside them.

A live blog sets them apart by their layout alone, which a plain text has lost: paragraphs in the first person right
below "Doe said:".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_cue, is_speech
from briefcli.extract.speech import attribution
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COLON, MAIN_VERBAL, NP, NUMBER, VP, letters
from briefcli.extract.text.offsets import Span, trim
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

_LINE = regexes.compile(r"[^\n\r\f\v\u2028\u2029\x85]+")
_MARKED = regexes.compile(r"[ \t]{0,3}>(?:[ \t]+>)*(?:[ \t]+|$)")
# A name after a dash: inside the quotation any dash will do, after it a hyphen may begin a list.
_SIGNED_INSIDE = regexes.compile(r"(?:[—–―]|-{1,3})\s*(?=[^\W\d_])")
_SIGNED_AFTER = regexes.compile(r"(?:[—–―]|-{2,3})\s*(?=[^\W\d_])")
# How a post is signed that a page shows: — Ann Doe (@anndoe) May 3, 2026.
_SIGNED_POST = regexes.compile(r"(?:[—–―]|-{1,3})\s*(?P<name>[^\W\d_][^()@\n]{1,60}?)\s*\(@\w{1,40}\)[^\n.!?]{0,40}")
_NAME_ALONE = regexes.compile(
    r"(?P<name>(?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-Þ][\w'’-]+)(?:,[^.!?;:\n]{2,80}| \([^()\n]{2,40}\))?\s*"
)
_CALLOUT = regexes.compile(r"[ \t]*>[ \t]*\[!(?!quote|cite)\w+\]", re.IGNORECASE)
"""How a box of notes begins that some kinds of Markdown write as a quotation: > [!NOTE]."""
_BEHIND_MARKS = regexes.compile(r"[ \t]*(?:(?:\r?\n[ \t]*)+(?:>[ \t]*)+)+")
"""The way from the end of a quotation to the words of the next line of its block."""
_LONGEST_SIGNATURE_WORDS = 16
"""Longest name with its description; anything longer is a sentence."""
_MOST_PARAGRAPHS = 12
"""No quotation in a live blog is longer, and time stays linear."""
# Who speaks says I and we, and a report hardly does.
_TALKS = regexes.compile(rf"(?<![\w’'])(?:I|{lexicon.any_of(_SPEECH.first_persons)})(?![\w-])", re.IGNORECASE)
_ADDRESSES = regexes.compile(r"\byou(?:r|['’]\w+)?\b", re.IGNORECASE)
_OPENS_ITEM = frozenset("-–—•*>#|")
_ENDS_SENTENCE = frozenset(".!?…")
_OPENS_RELATIVE = letters("THAT RELATIVE")
_SAYS_WHERE = letters("NP PREPOSITIONS")
_IN_BRACKETS = letters("OPENING NP")


@cache
def _heard_from() -> re.Pattern[str]:
    """How a live blog says whose words it shows below: we have just heard from Ann Doe."""
    return regexes.compile(rf"{lexicon.any_of(_SPEECH.hears_from)}\b", re.IGNORECASE)


@cache
def _that_is_from() -> re.Pattern[str]:
    """How it says whose words it has shown above: that is from Ann Doe."""
    return regexes.compile(rf"{lexicon.any_of(_SPEECH.that_is_from)}\b", re.IGNORECASE)


class Beside(NamedTuple):
    """The source beside a block quotation: the mention, the cue if there is one, and the number of its sentence.

    `rule` names the rule that found it.
    """

    mention: Span
    cue: Span | None
    sentence: int
    rule: str


class Block(msgspec.Struct, frozen=True):
    """A block quotation: the words of its lines, its source if one is named, and the number of its first sentence.

    `rule` names the rule that found the source, or else the words.
    """

    lines: tuple[Span, ...]
    source: Beside | None
    sentence: int
    rule: str


class _Lines(msgspec.Struct, frozen=True):
    """The numbers of the first and the last paragraph, the words of the lines, and the name that signs them."""

    first: int
    last: int
    words: tuple[Span, ...]
    signature: Span | None = None
    is_unmarked: bool = False


def is_marked(words: str) -> bool:
    """Whether every line of a paragraph begins with "> "."""
    lines = _LINE.findall(words) if ">" in words else []
    return bool(lines) and all(_MARKED.match(line) for line in lines)


def find(article: Parts) -> list[Block]:
    """The block quotations of an article, in order; one with quotation marks of its own is read by them instead."""
    blocks = []
    numbers = [sentence.paragraph for sentence in article.sentences]
    for part in _parts(article):
        first, after = bisect_left(numbers, part.first), bisect_right(numbers, part.last)
        if part.signature is not None:
            last = min(after, len(numbers) - 1)
            source: Beside | None = Beside(part.signature, None, last, attribution.BLOCK_SIGNED.name)
        else:
            near_before = first - 1 if first and numbers[first - 1] == part.first - 1 else None
            near_after = after if after < len(numbers) and numbers[after] == part.last + 1 else None
            source = _beside(article, near_before, near_after)
        rule = source.rule if source else attribution.BLOCK.name
        rule = attribution.BLOCK_UNMARKED.name if part.is_unmarked else rule
        blocks.append(Block(part.words, source, first, rule))
    return blocks


def signed_below(article: Parts, number: int) -> Span | None:
    """The name that signs the block quotation in which a quotation stands in marks: > “No.” > — Ann Doe."""
    text = article.text
    if ">" not in text:
        return None
    for region in article.regions[number : number + _MOST_PARAGRAPHS]:
        behind = _BEHIND_MARKS.match(text, region.outer.end)
        if behind is None:
            return None
        end = text.find("\n", behind.end())
        line = Span(behind.end(), len(text) if end < 0 else end)
        signature = _signature(text, line, _SIGNED_INSIDE)
        if signature is None and _BEHIND_MARKS.match(text, line.end) is None:
            signature = _bare_signature(text, line)
        if signature is not None:
            return signature
    return None


def paragraphs_of(article: Parts) -> frozenset[int]:
    """The numbers of the paragraphs that are block quotations, or belong to one."""
    return frozenset(number for part in _parts(article) for number in range(part.first, part.last + 1))


def _parts(article: Parts) -> Iterator[_Lines]:
    yield from _marked_parts(article)
    yield from _unmarked_parts(article)
    yield from _posts(article)


def _unmarked_parts(article: Parts) -> Iterator[_Lines]:
    """The paragraphs in the first person right below a sentence that announces them: Doe said: / We will stay."""
    text, paragraphs = article.text, article.paragraphs
    for number in range(1, len(paragraphs)):
        if not text.endswith((":", " said"), paragraphs[number - 1].start, paragraphs[number - 1].end):
            continue
        mine = [number] if _may_be_said(article, number) and _talks(article, number) else []
        if not mine or not _is_announced(article, number):
            continue
        for later in range(number + 1, min(number + _MOST_PARAGRAPHS, len(paragraphs))):
            if later - mine[-1] > 2 or not _may_be_said(article, later):
                break
            if _TALKS.search(text, *paragraphs[later]):
                mine = list(range(number, later + 1))
        yield _Lines(number, mine[-1], tuple(paragraphs[one] for one in mine), is_unmarked=True)


def _posts(article: Parts) -> Iterator[_Lines]:
    """The paragraph above each line that signs a post with a name and an account."""
    text, paragraphs = article.text, article.paragraphs
    if "(@" not in text:
        return
    starts = [region.outer.start for region in article.regions]
    for number in range(1, len(paragraphs)):
        signed = _SIGNED_POST.fullmatch(text, *paragraphs[number])
        post = paragraphs[number - 1]
        has_quotation = bisect_left(starts, post.start) < bisect_left(starts, post.end)
        if signed is not None and not has_quotation and not is_marked(post.of(text)):
            yield _Lines(number - 1, number, (post,), Span(*signed.span("name")))


def _talks(article: Parts, number: int) -> bool:
    """Whether whoever speaks says I, we or you in a paragraph, or in the next of the same quotation."""
    text, paragraphs = article.text, article.paragraphs
    if _TALKS.search(text, *paragraphs[number]) or _ADDRESSES.search(text, *paragraphs[number]):
        return True
    goes_on = number + 1 < len(paragraphs) and _may_be_said(article, number + 1)
    return goes_on and _TALKS.search(text, *paragraphs[number + 1]) is not None


def _may_be_said(article: Parts, number: int) -> bool:
    """Whether a paragraph consists of sentences without any quotation."""
    paragraph = article.paragraphs[number]
    words = paragraph.of(article.text)
    at = bisect_left(article.regions, paragraph.start, key=lambda region: region.outer.start)
    has_quotation = at < len(article.regions) and article.regions[at].outer.start < paragraph.end
    return not has_quotation and words[0] not in _OPENS_ITEM and words.rstrip("”\"’' ")[-1:] in _ENDS_SENTENCE


def _is_announced(article: Parts, number: int) -> bool:
    """Whether the sentence before a paragraph says that somebody says what follows, “At the summit Doe said:”."""
    last = bisect_left(article.sentences, number, key=lambda sentence: sentence.paragraph) - 1
    if last < 0 or article.sentences[last].paragraph != number - 1:
        return False
    phrases = article.phrases(last)
    verb = phrases.shape.rfind(VP)
    if verb < 0 or not is_speech(phrases, verb) or phrases.shape[verb + 1 :].strip(_SAYS_WHERE) not in (COLON, ""):
        return False
    subject = subjects.subject(phrases, verb)
    if subject is None or (subject and phrases.shape[subject - 1] in _OPENS_RELATIVE):
        return False
    span = phrases.span(subject)
    party = article.register.speaker(span)
    is_pronoun = span.of(article.text).lower() in _SPEECH.gender_of_pronouns
    is_person = party.kind == "person" if party is not None else subjects.is_somebody(phrases, subject)
    return is_pronoun or is_person


def _marked_parts(article: Parts) -> Iterator[_Lines]:
    text = article.text
    if ">" not in text:
        return
    starts = [region.outer.start for region in article.regions]
    marked = (is_marked(paragraph.of(text)) for paragraph in article.paragraphs)
    for quoted, run in groupby(enumerate(marked), key=itemgetter(1)):
        numbers = [number for number, _ in run]
        start, end = article.paragraphs[numbers[0]].start, article.paragraphs[numbers[-1]].end
        is_said = quoted and _CALLOUT.match(text, start) is None
        if is_said and bisect_left(starts, start) == bisect_left(starts, end):
            yield from _divided(article, numbers)


def _divided(article: Parts, numbers: list[int]) -> Iterator[_Lines]:
    """The quotations in a run of quoted paragraphs: a line that names the speaker ends each but the last."""
    words: list[Span] = []
    first = numbers[0]
    for number in numbers:
        for line in _words(article.text, article.paragraphs[number]):
            signature = _signature(article.text, line, _SIGNED_INSIDE) if words else None
            if signature is None:
                words.append(line)
                continue
            yield _Lines(first, number, tuple(words), signature)
            words, first = [], number + 1
    if words:
        following = numbers[-1] + 1
        signature = _bare_signature(article.text, words[-1]) if len(words) > 1 else None
        if signature is not None:
            words.pop()
        elif following < len(article.paragraphs):
            signature = _signature(article.text, article.paragraphs[following], _SIGNED_AFTER)
        yield _Lines(min(first, numbers[-1]), numbers[-1], tuple(words), signature)


def _words(text: str, paragraph: Span) -> Iterator[Span]:
    """The words of each line that has any."""
    for line in _LINE.finditer(text, *paragraph):
        marked = _MARKED.match(line.group())
        words = trim(text, line.start() + (marked.end() if marked else 0), line.end())
        if words.start < words.end:
            yield words


def _signature(text: str, line: Span, dash: re.Pattern[str]) -> Span | None:
    """The words after the dash, where a line names somebody: — Ann Doe, mayor of Lund."""
    match = dash.match(text, *line)
    if match is None or not text[match.end()].isupper():
        return None
    rest = text[match.end() : line.end]
    if len(rest.split()) > _LONGEST_SIGNATURE_WORDS or re.search(r"[?!;:]$|[^.\W]{4}\.\s", rest):
        return None
    name = re.match(r"[^,(|\n]+", rest)
    return trim(text, match.end(), match.end() + name.end()) if name else None


def _bare_signature(text: str, line: Span) -> Span | None:
    """The name in the last line of a block quotation that has nothing else: Ann Doe, mayor of Lund."""
    match = _NAME_ALONE.fullmatch(text, *line)
    return None if match is None else Span(*match.span("name"))


def _beside(article: Parts, before: int | None, after: int | None) -> Beside | None:
    """The speaker in the sentence before, or in the one after: ... wrote on Monday: > ...; > ... said Ann Doe."""
    return (
        (_announced(article, before) if before is not None else None)
        or (_inverted(article, after) if after is not None else None)
        or (_bare(article, before) if before is not None else None)
        or (_bare(article, after) if after is not None and not _is_of_crowd(article, after) else None)
        or (_heard(article, before, _heard_from()) if before is not None else None)
        or (_heard(article, after, _that_is_from()) if after is not None else None)
    )


def _heard(article: Parts, number: int, pattern: re.Pattern[str]) -> Beside | None:
    """The one person whose words a sentence says these are: we have just heard from Ann Doe; that is from Ann Doe."""
    sentence = article.sentences[number].span
    found = pattern.match(article.text, *sentence)
    if found is None:
        return None
    first = bisect_left(article.register.history, found.end(), key=lambda entry: entry[0].span.start)
    near = article.register.history[first : first + _MOST_PARAGRAPHS]
    named = [(mention.span, party) for mention, party in near if sentence.holds(mention.span)]
    persons = [(span, party) for span, party in named if party.kind == "person"]
    if len({party.name for _, party in persons}) != 1:
        return None
    told = article.text[found.end() : persons[0][0].start].split()
    if told and told[-1].lower() in _TEXT.prepositions:
        return None  # that is from the time of Ann Doe
    return Beside(persons[0][0], None, number, attribution.BLOCK_BARE.name)


def _announced(article: Parts, number: int) -> Beside | None:
    """The subject of the last cue in a sentence that ends with a colon, or the name it consists of."""
    sentence = article.sentences[number]
    if sentence.tokens[-1].tag != COLON:
        return None
    phrases = article.phrases(number)
    verbs = [index for index, kind in enumerate(phrases.shape) if kind in MAIN_VERBAL]
    for verb in sorted(verbs, key=lambda verb: (is_cue(phrases, verb), verb), reverse=True):
        subject = subjects.subject(phrases, verb)
        tells = is_cue(phrases, verb) or _words_it(phrases, verb)
        if subject is not None and (tells or article.register.at(phrases.span(subject)) is not None):
            return Beside(phrases.span(subject), phrases.span(verb), number, attribution.BLOCK_ANNOUNCED.name)
    if not verbs and phrases.shape.startswith(NP) and article.register.at(phrases.span(0)) is not None:
        return Beside(phrases.span(0), None, number, attribution.BLOCK_ANNOUNCED.name)
    return None


def _words_it(phrases: Phrases, verb: int) -> bool:
    """Whether a clause says how somebody words something: the mayor put it bluntly."""
    is_it = verb + 1 < len(phrases.shape) and phrases.words(verb + 1)[0].lower == "it"
    return is_it and phrases.lemma(verb) in _CLAUSES.puts_in_words


def _inverted(article: Parts, number: int) -> Beside | None:
    """The speaker in a sentence that continues from the quotation: said the mayor, who left; so said Doe."""
    phrases = article.phrases(number)
    start = article.sentences[number].span.start
    goes_on = article.text[start].islower() or article.text.startswith("So ", start)
    if goes_on and phrases.shape.startswith(VP):
        noun = phrases.shape.find(NP, 0, 3)
        if noun > 0 and is_speech(phrases, 0):
            # A name that is a link: said council leader [Ann Doe](https://...).
            if phrases.shape.startswith(_IN_BRACKETS, noun + 1) and phrases.words(noun + 1)[0].lower == "[":
                noun += 2
            return Beside(phrases.span(noun), phrases.span(0), number, attribution.BLOCK_VERB.name)
    return None


def _is_of_crowd(article: Parts, number: int) -> bool:
    """Whether a sentence opens with people who are counted, as those who hear a speech: Some 400 people cheered."""
    first = article.phrases(number)
    return first.shape.startswith(NP) and any(token.tag == NUMBER for token in first.words(0))


def _bare(article: Parts, number: int) -> Beside | None:
    """The speaker in a sentence that only says who spoke: Ann Doe wrote on Monday."""
    phrases = article.phrases(number)
    found = subjects.alone(phrases)
    if found is None:
        return None
    return Beside(phrases.span(found[0]), phrases.span(found[1]), number, attribution.BLOCK_BARE.name)
