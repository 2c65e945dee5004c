"""Sayings with which speakers take a position: “I have nothing to hide”, “our door is open”."""

from collections.abc import Iterator

from briefcli import regexes
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()

WORDS = any_of(_POSITIONS.sayings) + "|" + any_of(_POSITIONS.told_at_once)
"""A pattern for every saying, in small letters with a straight apostrophe."""
_SAYING = regexes.compile(rf"\b(?:{any_of(_POSITIONS.sayings)})\b")
_TOLD = regexes.compile(rf"\W*(?:please,? )?({any_of(_POSITIONS.told_at_once)})\b")
_HANDED_ON = regexes.compile(rf"\b(?:{any_of(_POSITIONS.leaves_saying_open)})\b[^,;–—-]*$")
_ONLY_IF = regexes.compile(rf"\b{any_of(_POSITIONS.only_if)}\b")
"""What follows a refusal that is none where something is done: there is no way we can keep it without a tax."""
_GOES_ON = regexes.compile(r"[^,;.!?–—]*")
_WHAT_IT_IS = regexes.compile(r" (?:is|are) (?=\w)")
"""What leads from “what we are against” to the thing."""


def find(sentence: Span, small: str, speaker: Voice) -> Iterator[Stance]:
    """The sayings in a sentence of what somebody is quoted as saying; `small` are its words in small letters."""
    words = small.replace("’", "'")
    told = _TOLD.match(words)
    if told is not None:
        yield _stance(sentence, words, told.start(1), told.end(), _POSITIONS.told_at_once[told[1]], speaker)
        return
    for match in _SAYING.finditer(words):
        if " no way " in match.group() and _ONLY_IF.search(words, match.end()) is not None:
            continue
        if _HANDED_ON.search(words, 0, match.start()) is None and not words[: match.start()].endswith("not because "):
            yield _stance(sentence, words, match.start(), match.end(), _POSITIONS.sayings[match.group()], speaker)
            return


def _stance(sentence: Span, words: str, start: int, end: int, kind: PositionKind, speaker: Voice) -> Stance:
    told, goes_on = end, _GOES_ON.match(words, end)
    end = end if goes_on is None else end + len(goes_on.group().rstrip(" ”’\"')]"))
    said = Span(sentence.start + start, sentence.start + end)
    thing = _WHAT_IT_IS.match(words, told) if words[:start].endswith("what ") else None
    what = said if thing is None else Span(sentence.start + thing.end(), said.end)
    return Stance(kind, said, what, speaker.mention, None, 0, rules.tell(SAYING), speaker)


SAYING = Rule(
    "saying that takes a position",
    "Speakers who say that they have nothing to hide deny it, that their door is open offer it, that others will pay "
    "for it threaten it; so with other sayings.",
    "“I have nothing to hide,” Ann Doe said.",
    "“I have nothing to eat,” Ann Doe said.",
)
