"""How plainly a report attributes words to a speaker."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Literal

from briefcli import names, regexes
from briefcli.extract.article import Parts
from briefcli.extract.quotation import Quotation
from briefcli.extract.speech import attribution
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, GENITIVE, NAME, POSSESSIVE, SUBJECT_PRONOUN, TIME, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

Plainness = Literal["plain", "judged", "loose", "unsure"]
"""`plain` by name or post and a verb of saying in the sentence of the words; `judged` the same with "called" or the
like; `loose` by a pronoun, or from a sentence next to it; `unsure` where somebody else may be meant, or nobody."""

_CHECKING = lexicon.checking()
_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_PLAINNESS = lexicon.plainness()
_SPEECH = lexicon.speech()
_TAGS = lexicon.tags()
_VERBS = lexicon.verbs()

_LEADS_ON = tuple([f" {words}" for words in _PLAINNESS.leads_on])
_TO_SAY = regexes.compile(rf"\s(?:ever\s)?{lexicon.any_of(_PLAINNESS.leads_to_saying)}\b")
_START = attrgetter("start")
_REACH_CHARACTERS = 40
"""How far before a mention a joint speaker may be named."""
_SENT_BY = frozenset({"by", "from"})
_PRONOUNS = frozenset(letters("SUBJECT_PRONOUN OBJECT_PRONOUN RELATIVE POSSESSIVE"))
_OPENS_COMPLEMENT = letters("PREPOSITIONS TO")
_HAS_OBJECT = letters("FINITE PARTICIPLE BASE GERUND")
_LINKS_NAMES = letters("COMMA COORDINATOR")
_PASSED_OVER = letters("ADVERB OTHER")
_BEFORE_CUE = letters("ADVERB AUXILIARIES")
_NAMES_ANOTHER = letters("NOUNS OBJECT_PRONOUN")


def of(article: Parts, quotation: Quotation) -> Plainness:
    """How plainly a text attributes a quotation to its speaker."""
    voice = quotation.speaker
    if voice is None:
        return "unsure"
    sentence = _sentence(article, voice.mention)
    if sentence is None:
        return "loose"
    words = voice.mention.of(article.text).lower().split()
    if voice.contested or (voice.doubtful and not _is_whole(article, voice)):
        return "unsure"
    if voice.named and not _PLAINNESS.not_themselves.isdisjoint(words[:-1]):
        return "unsure"
    if not _PEOPLE.name_suffixes.isdisjoint(words[:-1]):
        return "unsure"  # Bob Doe Jr. Ann Roe: where does the sentence end?
    if quotation.rule == attribution.DOER.name and not _is_led_on(article, quotation):
        return "unsure"  # Doe launched the “clean up” drive
    is_near = any(sentence.span.touches(outer) for outer in quotation.outer)
    if not _is_subject(sentence, voice.mention, quotation.cue):
        return "unsure"
    if is_near and _is_withheld(article, sentence, quotation, voice):
        return "unsure"
    said = _said(article, sentence, quotation.cue)
    if quotation.relayed_by is not None and said == "loose":
        return "unsure"  # Doe said that Roe favours a "long road": whose words are these?
    is_pronoun = _TAGS.get(words[-1]) in _PRONOUNS
    return "loose" if is_pronoun or not is_near or _is_joint(article, sentence, voice.mention) else said


def _is_led_on(article: Parts, quotation: Quotation) -> bool:
    """Whether what somebody does leads on to their words: Doe went on: “...”; as Doe puts it, “...”."""
    outer = min(quotation.outer)
    start = quotation.cue.end if quotation.cue is not None else outer.start
    between = article.text[start : outer.start].rstrip(" ,")
    return between.endswith(":") or between.lower().endswith(_LEADS_ON)


def _sentence(article: Parts, span: Span) -> Sentence | None:
    """The sentence in which a span begins."""
    index = bisect_right(article.starts, span.start) - 1
    sentence = article.sentences[index] if index >= 0 else None
    return sentence if sentence is not None and span.start < sentence.span.end else None


def _said(article: Parts, sentence: Sentence, cue: Span | None) -> Plainness:
    """How plainly a cue says that its subject speaks; where there is no cue, the layout of a line says so."""
    if cue is None:
        return "plain"
    tokens = [one for one in sentence.tokens if cue.start <= one.start < cue.end]
    lemma = _lemma(tokens[-1]) if tokens else ""
    goes_on = lemma in _PLAINNESS.phases and article.text.startswith(" to ", cue.end)
    if (lemma in _CLAUSES.speech and not goes_on) or lemma == "to":
        return "plain"
    return "judged" if lemma in _PLAINNESS.calls else "loose"


def _is_whole(article: Parts, voice: Voice) -> bool:
    """Whether a mention includes the first name, so that no namesake is meant."""
    own = names.fold(voice.mention.of(article.text)).split()
    return len(set(own) & set(names.fold(voice.name).split())) > 1


def _is_subject(sentence: Sentence, mention: Span, cue: Span | None) -> bool:
    """Whether a mention may be the subject of its sentence: in "the firm owned by Doe said" it is not."""
    tokens = sentence.tokens
    index = _index(tokens, mention.start)
    after = next(iter(tokens[_index(tokens, mention.end) :]), None)
    before = _before(tokens, index)
    if tokens[index].tag == POSSESSIVE or (after is not None and after.tag == GENITIVE):
        return True  # of his claim, in Doe's words
    if (after is not None and after.lower in _PLAINNESS.chooses) or (
        before is not None and (before.lower in _PLAINNESS.conditions or before.lower in _PLAINNESS.chooses)
    ):
        return False
    if before is None or tokens[index].tag == SUBJECT_PRONOUN:
        return True
    if cue is not None and cue.start <= before.start < cue.end:
        return True
    if before.tag in _OPENS_COMPLEMENT:
        return (
            _may_open(before, tokens, mention, cue)
            or before.lower in _CLAUSES.clause_openers
            or _sends(tokens, mention)
        )
    if before.lower in ("be", "being"):
        return False
    if before.tag in _HAS_OBJECT:
        verb = _VERBS.get(before.lower)
        if verb is not None and verb.lemma == "accuse":
            return False  # accused Doe of saying it, who may not have
        hands_on = verb is None or verb.lemma in _CLAUSES.speech or verb.lemma in _CLAUSES.complement
        is_relative = index > 1 and tokens[index - 2].lower in _SPEECH.relatives_of_somebody
        return hands_on and not is_relative
    return True


def _sends(tokens: Sequence[Token], mention: Span) -> bool:
    """Whether a mention is whoever sends the message that says something: a letter from Doe read, Doe's letter read."""
    index, end = _index(tokens, mention.start), _index(tokens, mention.end)
    if tokens[index].tag == POSSESSIVE and end < len(tokens):
        return tokens[end].lower in _CLAUSES.messages
    if end + 1 < len(tokens) and tokens[end].tag == GENITIVE:
        return tokens[end + 1].lower in _CLAUSES.messages
    if index < 2 or tokens[index - 1].lower not in _SENT_BY:
        return False
    before = [one for one in tokens[max(0, index - 4) : index - 1] if one.tag != TIME]
    if before and before[-1].lower in _CLAUSES.sends:
        before.pop()
    return bool(before) and before[-1].lower in _CLAUSES.messages


def _is_joint(article: Parts, sentence: Sentence, mention: Span) -> bool:
    """Whether others speak together with the person mentioned: Ann Doe, Bob Roe and Cid Poe said."""
    tokens = sentence.tokens
    index, end = _index(tokens, mention.start), _index(tokens, mention.end)
    while end < len(tokens) and tokens[end].tag == COMMA:
        end += 1
    if end < len(tokens) and tokens[end].lower in _PLAINNESS.together:
        return True
    if end < len(tokens) and tokens[end - 1].tag == COMMA and _is_another(article, tokens, end):
        return True
    if index < 2 or tokens[index - 1].tag not in _LINKS_NAMES or tokens[index - 2].tag != NAME:
        return False
    party = article.register.at(Span(mention.start - _REACH_CHARACTERS, mention.start))
    return party is not None and party.kind == "person"


def _is_another(article: Parts, tokens: Sequence[Token], index: int) -> bool:
    """Whether a person is named there, who has nothing behind the name: Doe, Roe and Poe; but not Doe, Roe's lawyer."""
    last = index
    while last + 1 < len(tokens) and tokens[last].tag == tokens[last + 1].tag == NAME:
        last += 1
    party = article.register.at(Span(tokens[index].start, tokens[last].end)) if tokens[last].tag == NAME else None
    behind = tokens[last + 1].tag if last + 1 < len(tokens) else ""
    return party is not None and party.kind == "person" and behind in _LINKS_NAMES


def _index(tokens: Sequence[Token], place: int) -> int:
    """The index of the token at a place, or of the next one."""
    return bisect_left(tokens, place, key=_START)


def _before(tokens: Sequence[Token], index: int) -> Token | None:
    """The token before another one, adverbs skipped."""
    index -= 1
    while index >= 0 and tokens[index].tag in _PASSED_OVER:
        index -= 1
    return tokens[index] if index >= 0 else None


def _may_open(before: Token, tokens: Sequence[Token], mention: Span, cue: Span | None) -> bool:
    """Whether a speaker may follow a preposition: according to Doe, was called so by Doe, as Doe put it, from Doe:."""
    if before.lower == "to":
        return any(one.lower == "according" for one in tokens[_index(tokens, before.start) - 1 :][:1])
    if before.lower in ("by", "from"):
        return cue is None or cue.start < mention.start
    if before.lower == "with":
        return cue is not None and cue.start > mention.start and _is_infinite(tokens[_index(tokens, cue.start)])
    return before.lower in _PLAINNESS.likens


def _is_withheld(article: Parts, sentence: Sentence, quotation: Quotation, voice: Voice) -> bool:
    """Whether the cue says that words were not said, or may be another's: never said, denied saying, quoted Doe as."""
    cue = quotation.cue
    tokens = [one for one in sentence.tokens if cue is not None and cue.start <= one.start < cue.end]
    if cue is None or not tokens:
        return False
    index = _index(sentence.tokens, cue.start)
    around = (*(one for one in sentence.tokens[max(index - 2, 0) : index] if one.tag in _BEFORE_CUE), *tokens)
    before = _before(sentence.tokens, index)
    lemma, refused = _lemma(tokens[-1]), _lemma(before) if before is not None else ""
    is_speech = lemma in _CLAUSES.speech
    if (is_speech or quotation.kind == "indirect") and any(map(_is_negative, around)):
        return True
    if refused in _PLAINNESS.refuses or (lemma in _PLAINNESS.refuses and _TO_SAY.match(article.text, cue.end)):
        return True
    if is_speech and before is not None and before.lower in _PLAINNESS.hands_saying_on:
        return _is_of_another(sentence.tokens[_index(sentence.tokens, voice.mention.end) : index])
    is_active = not any(one.lower in _PLAINNESS.makes_passive for one in tokens)
    if lemma in _PLAINNESS.takes_in:
        is_heard = voice.named and is_active and not _is_infinite(tokens[0])
        is_heard = is_heard and not article.text[cue.end : voice.mention.start].startswith(" from ")
        return is_heard and not _sends(sentence.tokens, voice.mention)
    return lemma in _PLAINNESS.passes_on and is_active and _has_object(article, cue, quotation)


def _is_infinite(token: Token) -> bool:
    """Whether the first token shows that a cue is not a finite verb: to read, reading."""
    return token.lower == "to" or token.lower.endswith("ing")


def _is_negative(token: Token) -> bool:
    word = token.lower
    return word in _CHECKING.negations or word in _PLAINNESS.perhaps_said or word.endswith("n't")


def _lemma(token: Token) -> str:
    verb = _VERBS.get(token.lower)
    return verb.lemma if verb else token.lower


def _is_of_another(tokens: Sequence[Token]) -> bool:
    """Whether "quoted Doe as", between a speaker and "saying", makes Doe the speaker; not "was quoted by Doe as"."""
    is_speakers = any(one.lower in _PLAINNESS.makes_passive or _lemma(one) == "make" for one in tokens)
    return not is_speakers and len(tokens) > 2 and tokens[-2].tag in _NAMES_ANOTHER


def _has_object(article: Parts, cue: Span, quotation: Quotation) -> bool:
    """Whether a cue attributes words to somebody else: quoted the mayor: "..."; cited a report as saying "..."."""
    starts = [outer.start for outer in quotation.outer if outer.start >= cue.end]
    between = article.text[cue.end : min(starts)].rstrip() if starts else ""
    is_long = any(char.isalpha() for char in between)
    return is_long and (between.endswith((":", ",")) or " as " in between)
