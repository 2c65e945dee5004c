"""Which sentences cannot stand alone: somebody's words, and what goes on from the sentence before it."""

import re
from bisect import bisect_left
from itertools import repeat
from typing import Literal

from briefcli import regexes
from briefcli.extract.people import role_nouns
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import PAST, THIRD_PERSON
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Row

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_SAYING = _CLAUSES.speech.forms

# Marks that are closed by another: “two years,“ he said; "hurriedly' appointed.
_WRONG_CLOSING = regexes.compile(r"(?<=[\w,.!?])“(?=\s)")
_CLOSED_OTHERWISE = regexes.compile(r"\"\w[^\"'\n]{0,40}\w'(?=[ ,.;])")
# Only marks, or the name before a turn of a transcript.
_SAYS_NOTHING = regexes.compile(r"[^\w]*|[^:]{1,60}:\s*")
# How a sentence begins that continues the one before it.
_LINKED = regexes.compile(
    rf"[^\w“”\"„«‘']*{any_of(_DRAFT.looks_back)}\b(?!-)|\W*{any_of(_DRAFT.links | _DRAFT.link_adverbs)}\b(?!-)"
    rf"|[“\"‘«„]\W*{any_of(_DRAFT.looks_back - _DRAFT.of_writer_or_reader)}\b|{any_of(_DRAFT.link_phrases)},"
    rf"|(?:[\w’'-]+ ){{0,5}}of (?:them\b|(?:those|these) {any_of(_TEXT.auxiliaries)}\b)|one such\b"
    rf"|the \w+ comes {any_of(_DRAFT.behind_comes)}\b",
    re.IGNORECASE,
)
# What links a sentence to the one before it, and may be left out before a name: but Roe said; meanwhile, Roe said.
_LEFT_OUT = rf"(?:{any_of(_DRAFT.links_to_leave_out)},?|{any_of(_DRAFT.link_phrases_to_leave_out)},) "
_OPENS_WITH_LINK = regexes.compile(rf"(?i:{_LEFT_OUT})(?=[A-ZÀ-Þ])")
_REACH_TO_SAYER_CHARACTERS = 120
"""How far behind the link whoever speaks is named."""
# How it does not: there was no fire, it was decided that, one miller is dead.
_NOT_LINKED = regexes.compile(
    rf"there {any_of(_DRAFT.exists)}\b|it {any_of(_DRAFT.exists)} (?:\w+ly )?\w+ed that\b"
    r"|one (?!of\b|such\b)(?P<noun>[a-z]+) |both the [\w’'-]+(?: [\w’'-]+){0,3} and ",
    re.IGNORECASE,
)
# What only says that something follows: here is what we know.
_TEASES = regexes.compile(
    rf"(?:[^,;:“\"]{{1,80}}, )?{any_of(_DRAFT.stands_for_list)}(?:['’]s| is| are) {any_of(_DRAFT.opens_teaser)}\b"
    r"|the following (?:is|are) ",
    re.IGNORECASE,
)
# Staying there, however, is not: what links a sentence may stand behind its first words.
_LINKED_INSIDE = regexes.compile(rf"[^,;:“\"]{{1,80}}, {any_of(_DRAFT.link_adverbs)},", re.IGNORECASE)
_OPENS_BEFORE_OWNER = regexes.compile(rf"{any_of(_CLAUSES.owners)} [^,;:“\"]{{1,120}}, (?!and\b|but\b)", re.IGNORECASE)
_NOTHING_SAID = regexes.compile(r"(?:[^.!?\n]{0,150}\n+){0,3}[^.!?\n]{0,60}")
"""What stands above the first sentence: a headline and who wrote it, and a dateline."""
_SIMILAR = regexes.compile(r"(?:[\w’'-]+ ){0,5}similar(?:ly)?\b(?! to\b)", re.IGNORECASE)
_INTRODUCES = regexes.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*,? ){1,4}is (?:a|an|the) (?P<role>(?:[\w’'-]+ ){1,5})")
# What looks back behind a preposition: when that attempt failed, in those days.
_LINKED_BEHIND = regexes.compile(
    rf"{any_of(_TEXT.prepositions | _TEXT.subordinators)} {any_of(_DRAFT.points_to)} ", re.IGNORECASE
)
# What looks back behind its verb: the head of safety disagreed; Doe denied that, saying she left; Roe ruled that out.
_REACTS = rf"(?<!has )(?<!had )(?<!have ){any_of(_DRAFT.ends_reaction)}"
_REJECTS = any_of(_CLAUSES.rejects.forms)
_LINKED_BEHIND_VERB = regexes.compile(
    rf"[^“\"]*\b(?:(?:this|that) out\b|{_REJECTS} (?:this|that),|(?:this|that|{_REACTS})[\W\d]*\Z)"
)
_MOST_WORDS_OF_INTRODUCTION = 20
"""A longer sentence says more of somebody than what he is."""
_WORDS_OF_ATTRIBUTION = 4
"""How far behind a comma the verb of an attribution may be: his mill is shut, police in Lund said."""
_WORDS_FROM_ARTICLE = 2
"""How far before a noun for one person its article may be: the transport secretary."""
_SOMEBODY = regexes.compile(rf"\b{any_of(_DRAFT.stands_for_one)}\b")


def _is_torn(text: str, sentence: Span, _: list[Span]) -> Literal[True] | None:
    """A quotation that begins or ends in another sentence."""
    words = _WRONG_CLOSING.sub("”", sentence.of(text))
    is_odd = words.count('"') % 2 and _CLOSED_OTHERWISE.search(words) is None
    is_torn = is_odd or words.count("“") > words.count("”") or words.count("‘") > words.count("’")
    return True if is_torn else None


def _is_said(text: str, sentence: Span, spoken: list[Span]) -> Literal[True] | None:
    """Only somebody's words: it would read as if the article said them."""
    index = bisect_left(spoken, (sentence.end, 0)) - 1
    if index < 0 or not spoken[index].touches(sentence):
        return None
    before = text[sentence.start : max(spoken[index].start, sentence.start)]
    after = text[spoken[index].end : sentence.end]
    return True if _SAYS_NOTHING.fullmatch(before) and _SAYS_NOTHING.fullmatch(after) else None


def behind_link(text: str, sentence: Span, sayers: list[int]) -> Span:
    """A sentence in which somebody speaks, mentioned at one of `sayers`, without its “but”: [But] Roe said."""
    link = _OPENS_WITH_LINK.match(text, sentence.start, sentence.end)
    if link is None:
        return sentence
    first = bisect_left(sayers, sentence.start)
    is_said = first < len(sayers) and sayers[first] < min(sentence.end, link.end() + _REACH_TO_SAYER_CHARACTERS)
    return Span(link.end(), sentence.end) if is_said else sentence


def _is_linked(text: str, sentence: Span, _: list[int]) -> Literal[True] | None:
    """But the mill closed; This was a mistake; The mayor disagreed."""
    words = sentence.of(text)
    if names_owner(text, sentence):
        return None
    is_linked = (_LINKED.match(words) and not _stands_alone(words)) or _LINKED_INSIDE.match(words)
    is_linked = is_linked or _LINKED_BEHIND_VERB.match(words)
    goes_on = is_linked or _SIMILAR.match(words) or _LINKED_BEHIND.match(words) or teases(words)
    return True if goes_on or words[:1].islower() else None


def names_owner(text: str, sentence: Span) -> bool:
    """Whether a first sentence opens with what is somebody's and tells whose: their mill sold, 150 men left."""
    words = sentence.of(text)
    opening = _OPENS_BEFORE_OWNER.match(words)
    if opening is None:
        return False
    behind = words[opening.end() :].lower().split(maxsplit=_WORDS_OF_ATTRIBUTION)[:_WORDS_OF_ATTRIBUTION]
    is_said = any(word.strip(",.") in _SAYING for word in behind)
    is_named = not is_said and behind[:1] != [] and behind[0] not in _DRAFT.stands_for_somebody
    return is_named and _NOTHING_SAID.fullmatch(text, 0, sentence.start) is not None


def _stands_alone(words: str) -> bool:
    """Whether a sentence only seems to go on: there was no fire; it was decided that; one miller is dead."""
    found = _NOT_LINKED.match(words)
    if found is None:
        return False
    form = _VERBS.get((found["noun"] or "").lower())
    return form is None or (PAST not in form.forms and THIRD_PERSON not in form.forms)


def teases(words: str) -> bool:
    """Whether a sentence only says that something follows: as the town waits, here is what we know."""
    return "e" in words and _TEASES.match(words) is not None


def _is_of_nobody(text: str, sentence: Span, names: list[int]) -> Literal[True] | None:
    """She said so, without her name before."""
    pronoun = _SOMEBODY.search(lower(sentence.of(text)))
    if pronoun is None:
        return None
    first = bisect_left(names, sentence.start)
    if first < len(names) and names[first] < sentence.start + pronoun.start():
        return None
    before = sentence.of(text)[: pronoun.start()].lower().replace(",", " ").split()
    return None if any(map(_is_somebody, before)) or any(map(_is_one, range(len(before)), repeat(before))) else True


def _is_somebody(word: str) -> bool:
    """Whether a noun stands for one person: a woman, the baker, the 34-year-old."""
    return word in _DRAFT.somebody_unnamed or word.endswith("-year-old") or role_nouns.is_occupation(word)


def _is_one(index: int, words: list[str]) -> bool:
    """Whether a word is a noun for one person behind an article: a doctor, the transport secretary."""
    if not role_nouns.is_one_person(words[index]):
        return False
    return not _TEXT.determiners.isdisjoint(words[max(0, index - _WORDS_FROM_ARTICLE) : index])


def _is_fragment(text: str, sentence: Span, _: list[int]) -> Literal[True] | None:
    """Because the wind is strong."""
    words = sentence.of(text)
    return True if words.startswith("Because ") and "," not in words else None


def _is_introduction(text: str, sentence: Span, _: list[int]) -> Literal[True] | None:
    """Ann Doe is the chief forester of Marsk."""
    words = sentence.of(text)
    found = _INTRODUCES.match(words)
    if found is None or len(words.split()) > _MOST_WORDS_OF_INTRODUCTION:
        return None
    return True if any(map(role_nouns.is_occupation, found["role"].lower().split())) else None


ALL_SPEECH: Row[[str, Span, list[Span]], Literal[True]] = Row(
    "sentence that is all speech",
    "A sentence that is all somebody’s words is not a point: it would read as if the article said "
    "them; nor is one that is printed again without marks.",
    "“The council of Marsk has closed the old mill.”",
    "“The council of Marsk has closed the old mill,” said Doe.",
    _is_said,
)
SPOKEN: tuple[Row[[str, Span, list[Span]], Literal[True]], ...] = (
    Row(
        "unbalanced quotation marks",
        "A sentence with an unmatched quotation mark is not a point.",
        "“The council of Marsk has closed the old mill for good.",
        "“The council of Marsk has closed the old mill for good,” Doe said.",
        _is_torn,
    ),
    ALL_SPEECH,
)
"""What makes a sentence somebody's words; the place is the text, the sentence and the spoken spans, in order."""
GOES_ON: tuple[Row[[str, Span, list[int]], Literal[True]], ...] = (
    Row(
        "sentence that continues another",
        "A sentence that begins with “but”, “this” or the like continues the one before it, and is not a point; one in "
        "which somebody speaks may be one without its “but”.",
        "The council of Marsk met in the old hall. But the mill has been closed for good.",
        "The council of Marsk met in the old hall. The mill but for its wheel is closed.",
        _is_linked,
    ),
    Row(
        "reason without its sentence",
        "A sentence that begins with “because” and has no other clause continues the one before it.",
        "The council of Marsk met in the old hall. Because the mill of the town had been closed for good.",
        "The council of Marsk met in the old hall. Because the mill had closed, the town has no bread.",
        _is_fragment,
    ),
    Row(
        "introduction of somebody",
        "A short sentence that says only what office or trade somebody has introduces him, and is not a point.",
        "The council of Marsk met in the old hall. Jane Doe is the chief baker of the town.",
        "The council of Marsk met in the old hall. Jane Doe is the first to leave the town.",
        _is_introduction,
    ),
    Row(
        "he or she without a name",
        "A sentence with “he” or “she”, and nobody before it for whom it may stand, is not a point.",
        "The council of Marsk met in the old hall. In the end she closed the mill for good.",
        "The council of Marsk met in the old hall. In the end Jane Doe said she closed the mill.",
        _is_of_nobody,
    ),
)
"""What keeps a sentence from standing alone; the place is the text, the sentence and the places of names, in order."""
