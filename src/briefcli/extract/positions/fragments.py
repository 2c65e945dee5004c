"""Positions in a fragment of what somebody says, whose subject stands outside the marks: said Doe “must be freed”."""

from collections.abc import Mapping

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents
from briefcli.extract.people.party import Party
from briefcli.extract.positions import asked, frames, kinds, ultimatums, untaken, verb_frames
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules, sentences
from briefcli.extract.text.classes import BASE_FORM, VP
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_NOBODY: Mapping[str, Party | None] = {}

_FIRST_WORD = regexes.compile(r"[\w’']+")
_BEFORE = regexes.compile(r"(\w+)\s[“\"‘']?$")
_WE_MUST = regexes.compile(
    r"\b[Ww]e ((?:must|need to|have to|should all|ought to)(?: now| all| also| together)?) [“\"‘']$"
)
_CLOSES = regexes.compile(r"[,.]?[”\"’']")
_WORDS_CALLED = 3
"""Words behind “was” among which something is called bad: was deeply and utterly racist."""
_BEFORE_CHARACTERS = 30
"""Before the marks the word that they follow is looked for within these; longer words are hardly a subject."""


def find(article: Parts, segment: Span, speaker: Voice, bodies: Mapping[str, Party | None] = _NOBODY) -> Stance | None:
    """The position of a segment that begins with what somebody must, should or will do, or is committed to.

    `bodies` are those for which the speaker speaks.
    """
    first = _FIRST_WORD.match(article.text, segment.start, segment.end)
    opens = first.group().lower() if first is not None else ""
    must = _WE_MUST.search(article.text, max(0, segment.start - _BEFORE_CHARACTERS), segment.start)
    if must is not None:
        return _urged_together(article, segment, speaker, must.start(1), opens)
    if opens not in _POSITIONS.musts | _POSITIONS.willing | _TEXT.forms_of_be:
        return None
    before = _BEFORE.search(article.text, max(0, segment.start - _BEFORE_CHARACTERS), segment.start)
    divided = sentences.divide(article.text, [segment], [])
    phrases = Phrases(divided[0]) if before is not None and divided else None
    if before is not None and before[1].lower() in _POSITIONS.said_to_be_so:
        if not ultimatums.is_called_false(article.text, segment):
            return None
        rule = rules.tell(ultimatums.CALLED_FALSE)  # said the claim “is patently false”
        return Stance("denial", segment, segment, speaker.mention, None, 0, rule, speaker)
    if before is None or phrases is None or phrases.shape[:1] != VP or phrases.shape.count(VP) > reported.MOST_VERBS:
        return None
    is_own = before[1].lower() in _POSITIONS.own_pronouns or _is_own_body(article, segment, before[1].lower(), bodies)
    is_of_state = _is_state_of(article, segment, speaker)
    kind = (_promised(phrases, opens) or _bound(phrases)) if is_own or is_of_state else _asked(phrases, opens)
    kind = kind or (None if is_own or is_of_state else _blamed(phrases))
    if kind is None:
        return None
    words = reported.span(phrases, 0, contents.clause_end(phrases, 0, 0))
    return Stance(kind, words, words, speaker.mention, None, 0, rules.tell(IN_FRAGMENT), speaker)


def _urged_together(article: Parts, segment: Span, speaker: Voice, start: int, opens: str) -> Stance | None:
    """The appeal of a fragment behind “we must”: we must now “redouble our efforts”."""
    known, divided = _VERBS.get(opens), sentences.divide(article.text, [segment], [])
    is_act = known is not None and BASE_FORM in known.forms and known.lemma not in _POSITIONS.only_said
    if known is None or not is_act or not untaken.can_be_asked(known.lemma) or not divided:
        return None
    phrases = Phrases(divided[0])
    if phrases.shape.count(VP) > reported.MOST_VERBS:
        return None
    end = reported.span(phrases, 0, contents.clause_end(phrases, 0, 0)).end
    closes = _CLOSES.match(article.text, end)
    words = Span(start, closes.end() if closes is not None else end)
    return Stance("appeal", words, words, speaker.mention, None, 0, rules.tell(IN_FRAGMENT), speaker)


def _is_own_body(article: Parts, segment: Span, noun: str, bodies: Mapping[str, Party | None]) -> bool:
    """Whether a noun in front of a fragment is a body that the speaker leads: said the government “will pay”."""
    start = max(0, segment.start - _BEFORE_CHARACTERS)
    words = article.text[start : segment.start].lower().rstrip("“\"‘' ").split()
    return noun in bodies and words[-2:-1] in (["the"], ["that"])


def _is_state_of(article: Parts, segment: Span, speaker: Voice) -> bool:
    """Whether “the government” stands in front of a fragment, and who speaks is in its service: a ministry."""
    start = max(0, segment.start - _BEFORE_CHARACTERS)
    words = article.text[start : segment.start].lower().rstrip("“\"‘' ").split()
    who = speaker.mention.of(article.text).lower().split()
    return words[-2:] == ["the", "government"] and not _POSITIONS.departments.isdisjoint(who)


def _blamed(phrases: Phrases) -> PositionKind | None:
    """Was systematically racist; what may be so, or is not, blames nobody."""
    words = [word.lower for word in phrases.words(0)]
    is_state = words[0] in _TEXT.forms_of_be and all(word.endswith("ly") for word in words[1:])
    if phrases.is_passive(0) or not is_state:
        return None
    place = phrases.chunks[0].last
    called = {token.lower for token in phrases.tokens[place : place + _WORDS_CALLED]}
    is_bad = not called.isdisjoint(_POSITIONS.faults_of_others | _POSITIONS.words_of_blame)
    return "accusation" if is_bad and not untaken.is_negated([*called]) else None


def _bound(phrases: Phrases) -> PositionKind | None:
    """Is committed to reforming it, was prepared to pay for it."""
    if untaken.is_negated([word.lower for word in phrases.words(0)]):
        return None
    for frame in verb_frames.of_verbs().get(phrases.lemma(0), ()):
        taken = frames.follow(phrases, 0, frame.words) if frame.kind in ("offer", "pledge") else None
        if taken is not None:
            return kinds.of(phrases, 0, frame.kind, taken.found)
    return None


def _asked(phrases: Phrases, opens: str) -> PositionKind | None:
    """Must be freed; should pay. What others will do may be a plan, a guess or a threat."""
    if (act := untaken.beyond_going(phrases, 0)) > 0:
        return "demand" if untaken.can_be_asked(phrases.lemma(act + 1)) else None
    words, verb = [word.lower for word in phrases.words(0)], phrases.lemma(0)
    is_act = verb in _POSITIONS.done_on_demand if phrases.is_passive(0) else untaken.can_be_asked(verb)
    if opens not in _POSITIONS.musts or "have" in words or untaken.is_negated(words) or not is_act:
        return None
    return asked.kind(phrases, 0, None)


def _promised(phrases: Phrases, opens: str) -> PositionKind | None:
    """Will publish it; will not sign."""
    words, verb = [word.lower for word in phrases.words(0)], phrases.lemma(0)
    is_act = verb not in _POSITIONS.not_promised and verb not in _POSITIONS.only_said
    if opens not in _POSITIONS.willing or "have" in words or phrases.is_passive(0) or not is_act:
        return None
    return "refusal" if untaken.is_negated(words) else "pledge"


IN_FRAGMENT = Rule(
    "position in a quoted fragment",
    "What somebody is quoted as saying that others must or should do is a demand, and what the speaker "
    "will do a pledge, or else a refusal.",
    "Ann Doe said the mill “must pay for it”.",
    "Ann Doe said the mill “must be lovely”.",
)
