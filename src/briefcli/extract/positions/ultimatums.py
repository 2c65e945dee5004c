"""Positions that lie in what is said: who must act, or has until a day to do so, and what happens otherwise.

Somebody reported as saying that another must act makes a demand; what the speaker will do unless
something happens is a threat.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects, undone
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.people.party import Gender
from briefcli.extract.positions import (
    asked,
    blame,
    conditions,
    cued,
    denials,
    due,
    forecasts,
    frames,
    last_resorts,
    leaders,
    passives,
    promised,
    quoted_acts,
    untaken,
    verb_frames,
)
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import inner, reported
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    BASE_FORM,
    CLAUSE,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    GENITIVE,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OF,
    OF_NP,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, cover
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row, Rule
from briefcli.model.position import PositionKind

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_POSITIONS = lexicon.positions()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_OWN_SIDES = ("side", "team")
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_NP_AND_NP_SAY = letters("NP COORDINATOR NP VP")
_NP_AND = letters("NP COORDINATOR")
_AND_VP = letters("COORDINATOR VP")
_EVERYONE_HE_DID = letters("NP NP VP")
_HANGS_ON_SUBJECT = letters("NP OF PREPOSITION")
_ENDS_GAP = ("", COMMA, STOP, letters("PREPOSITION STOP"), letters("PREPOSITION COMMA"))
"""What stands behind a verb whose object stands before its clause."""
_OR_CLAUSE = letters("COMMA COORDINATOR NP VP")

_BODIES = _PEOPLE.bodies | _PEOPLE.unnamed
_ASKS = _POSITIONS.willing | _POSITIONS.obliging | _POSITIONS.musts | _POSITIONS.needs
"""A verb without one of these words neither demands nor threatens anything."""
_WORDS_OF_OWN_BODY = 2
"""Words of a subject that is a body and whose it is: her party, the government."""
_LED = regexes.compile(rf"\s{any_of(_TEXT.prepositions | _SPEECH.relatives_of_somebody)}\s|,")
"""What leads from the noun of a speaker to where they are from: residents of the town."""
_UNITS = frozenset(_DATES.units) | frozenset(_DATES.units_plural)
_UNTIL = regexes.compile(r"\b(?:until|till)\b", re.IGNORECASE)
_FALSE = regexes.compile(
    rf"(?:{any_of(_TEXT.forms_of_be)})(?:n[’']t)? (?:\w+ly |not ){{0,2}}[“\"‘']?(?:\w+ly |not ){{0,2}}"
    rf"(?:(?:{any_of(_POSITIONS.words_of_denial)}|exaggerated|wrong)\b|(?:(?<=not )|(?<=n[’']t ))true\b)",
    re.IGNORECASE,
)
_NO_TRUTH = regexes.compile(r"there (?:is|was) (?:absolutely )?no (?:element of )?truth\b", re.IGNORECASE)
_DONE = _POSITIONS.done_on_demand | last_resorts.HOSTILE | promised.verbs() | _POSITIONS.driven_to | {"need"}
"""Verbs in the passive of what is demanded or promised."""
_DEEDS_ANSWERED = _POSITIONS.deeds - _POSITIONS.requested - _POSITIONS.said_to_be_so - _CLAUSES.messages
_AND_NP_VP = letters("COORDINATOR NP VP")
_UNIONS = ("union", "association")
_WHO_FAILS = _PEOPLE.bodies | {f"{role}s" for role in _PEOPLE.roles}
"""Who has failed somebody, or to act: the council, ministers."""
_CRIMES = _POSITIONS.misdeeds | _POSITIONS.crimes
_TOLD_OF_ONESELF = _POSITIONS.willing | _TEXT.forms_of_be
_SHAME = _POSITIONS.shameful - {"cover-up", "crime", "robbery"}
"""What is a disgrace whoever did it; a robbery may only be told: police said it was a robbery."""
_NOT_DONE = _POSITIONS.unreal_positions | _POSITIONS.willing
_WORDS_TO_COURT = 7
"""Words behind “take” among which a court stands: take the case to the Supreme Court."""
_WORDS_TAKEN = 8
"""Words behind “take” among which “seriously” may stand: will take the warning given to me seriously."""
_WORDS_TO_SELF = 3
"""Words behind a verb among which the speaker stands again: put pressure on herself."""
_WORDS_CALLED = 2
"""An adverb may stand before an adjective: was wholly premature."""
_OPENS_DOUBT = frozenset({"if", "whether"})
_IF = regexes.compile(rf"(?<!\bsee )\bif\b(?! {any_of(_POSITIONS.if_at_all)}\b)", re.IGNORECASE)
UNLESS = regexes.compile(
    r"\bunless\b|(?:^|[,;.:–—] |\b(?:and|or) )otherwise\b"
    rf"|(?<!\bsee )\bif\b[^,]{{0,80}}?(?:\b{any_of(_POSITIONS.what_is_not_done)}\b|n[’']t\b)",
    re.IGNORECASE,
)
"""The condition that somebody else does something."""


@cache
def _in_any_case() -> re.Pattern[str]:
    """What sets no condition: she would walk there if she has to."""
    return regexes.compile(r"\bif \w+ ha(?:d|s|ve) to\b(?=[,.;]?(?: if\b|\s*$))")


def find(article: Parts, indirect: Indirect) -> Iterator[Stance]:
    """The demands and threats in reported speech: what must be done, and what the speaker will do unless it is."""
    said = cover(indirect.parts)
    opener, cue = said.of(article.text).partition(" ")[0].lower(), indirect.cue.of(article.text).lower()
    if opener == "whether" or (opener in _CLAUSES.asking and cue.endswith("asked")):
        return  # asked whether the mayor should go
    kind = cued.kind(article, indirect.cue) if said.end < indirect.cue.start else None
    found = [] if kind == "pledge" else list(_in_clause(article, indirect, said))
    yield from (cued.stronger(one, kind) for one in found)
    forecast = forecasts.find(article, indirect, said) if not found and kind is None else None
    if forecast is not None:
        yield forecast
    called = indirect.mention.of(article.text)
    is_adjective = indirect.cue.end < indirect.mention.start and called.isalpha() and called.islower()
    is_adjective = is_adjective or (kind == "claim" and _claims_thing(article.phrases(indirect.sentence), indirect))
    if not found and kind is not None and not is_adjective:  # a majority of regular, pledged delegates
        words = cover([said, indirect.cue])
        yield Stance(kind, words, said, indirect.mention, None, indirect.sentence, rules.tell(SAID_SO))


def _claims_thing(phrases: Phrases, indirect: Indirect) -> bool:
    """Whether somebody claims a thing, in a headline that told another before: Two Blasts, Band Claims Attack."""
    claims = next((index for index in phrases.find(VP) if phrases.span(index).holds(indirect.cue)), None)
    is_claim = claims is not None and phrases.lemma(claims) == "claim"
    return is_claim and claims is not None and phrases.shape[claims + 1 : claims + 2] == NP


def _in_clause(article: Parts, indirect: Indirect, said: Span) -> Iterator[Stance]:
    phrases = article.phrases(indirect.sentence)
    speaker = _speaker(article, indirect)
    if is_counted(indirect.mention.of(article.text).lower().split()):
        return
    verbs = [index for index in phrases.find(VP) if said.holds(phrases.span(index))]
    stated = (
        _called_false(article, phrases, indirect, said, verbs)
        or _said_to_do_wrong(article, phrases, indirect, said, verbs)
        or denials.said_of_oneself(phrases, indirect, said, verbs, speaker.is_called)
    )
    end = -1
    if stated is not None:
        yield stated
        end = stated.words.end
    for index in verbs:
        asked = _by_verb(article, indirect, said, speaker, index) if phrases.span(index).start >= end else None
        if asked is not None:
            yield asked
            end = asked.words.end


def is_counted(words: list[str]) -> bool:
    """Whether a poll, or a share of those asked, says something, which is nobody's position: early results, 47%."""
    is_share = words[0][:1].isdigit() and (words[0].endswith("%") or words[1:2] in (["percent"], ["per"]))
    head = next((last for last, word in pairwise(words) if word in ("from", "of")), words[-1])
    return is_share or head in _POSITIONS.asks_many


def _by_verb(article: Parts, indirect: Indirect, said: Span, speaker: "_Speaker", index: int) -> Stance | None:
    """What a verb of what is said demands, promises or threatens."""
    phrases, mention, number = article.phrases(indirect.sentence), indirect.mention, indirect.sentence
    if untaken.is_doubtful(phrases, index):
        return None  # said she would probably back it
    if passives.is_urged(phrases, index):
        return _urged(phrases, indirect, index, speaker)
    due_of = due.kind(article, phrases, index)
    if due_of is not None:
        words = reported.span(phrases, index + 1, contents.clause_end(phrases, index, index + 1))
        return Stance(due_of, words, words, mention, None, number, rules.tell(due.IS_DUE))
    unable = _cannot_act(phrases, index, speaker) if said.holds(phrases.span(index)) else None
    if unable is not None:
        words = reported.span(phrases, index, contents.clause_end(phrases, unable, unable))
        return Stance("refusal", words, words, mention, None, number, rules.tell(SAID_OF_ONESELF))
    if _ASKS.isdisjoint([word.lower for word in phrases.words(index)]) and not _is_at_work(phrases, index):
        return None
    if is_to_be_none(phrases, index) and said.holds(phrases.span(index)):
        start = phrases.span(index).start - len("there ")
        words = Span(start, reported.span(phrases, index, contents.clause_end(phrases, index, index + 1)).end)
        return Stance("refusal", words, words, mention, None, number, rules.tell(SAID_OF_ONESELF))
    if is_threatened_thing(article.text, phrases, index, said) and said.holds(phrases.span(index)):
        start = phrases.span(index).start - len("there ")
        words = Span(start, reported.span(phrases, index, contents.clause_end(phrases, index, index + 1)).end)
        return Stance("threat", words, words, mention, None, number, rules.tell(UNLESS_SOMEBODY))
    wanted = due.wanted(phrases, index) if said.holds(phrases.span(index)) else None
    if wanted is not None:
        words = reported.span(phrases, index, contents.clause_end(phrases, index, index + 1))
        return Stance(wanted, words, words, mention, None, number, rules.tell(due.IS_DUE))
    is_done = phrases.lemma(index) in _DONE or untaken.can_be_done(phrases, index)
    if phrases.is_passive(index) and not is_done and speaker.cue not in _POSITIONS.warning_verbs:
        return None
    if phrases.shape[max(0, index - 2) : index] == SUBORDINATOR + THAT:
        return None  # considered how that would look
    subject = _beyond_sayer(phrases, indirect, index)
    # In "the sale, he said, would", the subject of the verb is not "he".
    is_said = subject is not None and any(part.holds(phrases.span(subject)) for part in indirect.parts)
    if subject is None or not is_said or _is_handed_on(phrases, said, subject, speaker):
        return None
    clause = _Clause(article, phrases, index, subject, said, speaker)
    return None if _is_of_other_clause(phrases, said, subject, index) else _asked_in(indirect, clause)


def _is_handed_on(phrases: Phrases, said: Span, subject: int, speaker: "_Speaker") -> bool:
    """Whether a speaker only tells what others say, or what would be: noted that Roe said the mayor must go."""
    is_must = phrases.shape[subject + 1 : subject + 2] == VP and phrases.words(subject + 1)[0].lower in _POSITIONS.musts
    if is_must and _first_of_whole(phrases, subject) != subject:
        return True  # said no one should pay
    if subject > 0 and phrases.words(subject - 1)[-1].lower in _POSITIONS.opens_question:
        return True  # what the consequences would be, how she would act, a vote on whether Norland should leave
    if phrases.shape[max(0, subject - 2) : subject] == NP + THAT:
        is_argued = phrases.head(subject - 2).lower in _POSITIONS.said_to_be_so
        if is_argued and any(word.tag == GENITIVE for word in phrases.words(subject - 2)):
            return True  # told them to answer Roe's argument that she should go
    says = subject - 1 - (phrases.shape[max(0, subject - 1) : subject] == THAT)
    if says < 1 or phrases.shape[says] != VP or not said.holds(phrases.span(says)):
        return False
    if untaken.is_not_thought(phrases, subject):
        return True  # said she did not think that he should go
    if not is_speech(phrases, says):
        return False
    sayer = subjects.subject(phrases, says)
    if sayer is None or not said.holds(phrases.span(sayer)):
        return False
    return len(phrases.words(sayer)) > 1 or not speaker.is_called(phrases.words(sayer)[0].lower)


def _is_of_other_clause(phrases: Phrases, said: Span, subject: int, verb: int) -> bool:
    """Whether a verb is not said of its subject, but of a thing, or of somebody met, or is only hoped for."""
    if phrases.shape[subject - 1 : subject + 2] == _EVERYONE_HE_DID and VP in phrases.shape[subject + 2 : verb + 1]:
        return True  # said everyone she met will stay
    return _is_of_thing(phrases, said, subject, verb) or _is_hoped_for(phrases, said, subject)


def _is_of_thing(phrases: Phrases, said: Span, subject: int, verb: int) -> bool:
    """Whether a clause belongs to a thing that is its object: a test [the council must pass], profit, which it will.

    What somebody is told, or says, is no such thing: told the council it must pay.
    """
    opens = subject - 1
    if opens < 1 or not said.holds(phrases.span(opens)):
        return False
    last = verb + (phrases.shape[verb + 1 : verb + 2] == INFINITIVE)
    ends = phrases.shape[last + 1 : last + 2] in _ENDS_GAP or phrases.shape[last + 1 : last + 3] in _ENDS_GAP
    if phrases.shape[opens] in (RELATIVE, THAT):
        thing = opens - 1 - (phrases.shape[opens - 1] == COMMA)
        is_thing = thing >= 0 and phrases.shape[thing] in (NP, QUOTATION) and said.holds(phrases.span(thing))
        if is_thing and phrases.shape[thing - 1 : thing] in (VP, ING) and is_speech(phrases, thing - 1):
            return False  # told the board that the mayor should resign
        return is_thing and (ends or phrases.words(opens)[0].lower == "which")
    if phrases.shape[verb - 2 : verb] in (OF_NP, IN_NP) and untaken.is_thing_and_who(phrases, verb - 1):
        return True
    is_behind = phrases.shape[opens] == NP and phrases.head(opens).tag == NOUN and phrases.shape[opens - 1] != COMMA
    is_told = phrases.shape[opens - 1] in (VP, ING) and is_speech(phrases, opens - 1)
    is_part = phrases.shape[opens - 1] in (OF, PREPOSITION, VP)
    return is_behind and is_part and not is_told and said.holds(phrases.span(opens - 1)) and VP in phrases.shape[:opens]


def _is_hoped_for(phrases: Phrases, said: Span, subject: int) -> bool:
    """Whether somebody only hopes for, or expects, what will be: said she hopes that the road will be repaired."""
    hopes = subject - 1 - (phrases.shape[max(0, subject - 1) : subject] == THAT)
    is_verb = hopes > 0 and phrases.shape[hopes] == VP and said.holds(phrases.span(hopes))
    return is_verb and phrases.lemma(hopes) in ("expect", "hope")


def _beyond_sayer(phrases: Phrases, indirect: Indirect, verb: int) -> int | None:
    """The subject of a verb in what is said, even behind whoever says it: banks like Lund, he said, [had] to pay."""
    subject, first = subjects.subject(phrases, verb), indirect.parts[0]
    is_sayer = subject is not None and phrases.span(subject).start == indirect.mention.start
    if not is_sayer or subject is None or phrases.shape[verb - 1] != COMMA or first.start > indirect.mention.start:
        return subject
    opens = next((one for one in phrases.find(NP) if phrases.span(one).start == first.start), subject)
    hangs = phrases.shape[opens + 1 : subject].strip(_HANGS_ON_SUBJECT + COMMA)
    return opens if not hangs else subject


def _cannot_act(phrases: Phrases, verb: int, speaker: "_Speaker") -> int | None:
    """The act that a body says it cannot do: it could not answer the letter, will not be able to pay."""
    words, subject = [word.lower for word in phrases.words(verb)], subjects.subject(phrases, verb)
    is_own = subject is not None and len(phrases.words(subject)) == 1 and speaker.is_body
    if not is_own or subject is None or not speaker.is_called(phrases.words(subject)[0].lower):
        return None
    if not untaken.is_negated(words) or "have" in words:
        return None
    able = phrases.tokens[phrases.chunks[verb].last :][:1]
    is_able = words[-1] == "be" and [token.lower for token in able] == ["able"]
    act = verb if words[0].startswith(("can", "could")) else verb + 2
    is_act = act == verb or (is_able and phrases.shape[act : act + 1] == INFINITIVE)
    return act if is_act and phrases.lemma(act) in _POSITIONS.failed_duties else None


def is_to_be_none(phrases: Phrases, verb: int) -> bool:
    """Whether there will be nothing of what others want: there would be no refunds, no talks."""
    words = [word.lower for word in phrases.words(verb)]
    is_there = [token.lower for token in phrases.tokens[: phrases.chunks[verb].first]][-1:] == ["there"]
    if not is_there or words[-1] != "be" or _POSITIONS.willing.isdisjoint(words):
        return False
    is_none = phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].lower == "no"
    return is_none and phrases.head(verb + 1).lower in _POSITIONS.not_granted


def is_threatened_thing(text: str, phrases: Phrases, verb: int, said: Span) -> bool:
    """Whether there will be strikes, sanctions or the like under a condition: unless they pay, if they strike."""
    words = [word.lower for word in phrases.words(verb)]
    is_there = [token.lower for token in phrases.tokens[: phrases.chunks[verb].first]][-1:] == ["there"]
    is_to_be = not _POSITIONS.willing.isdisjoint(words) and "be" in words and not untaken.is_negated(words)
    if not is_there or not is_to_be or phrases.shape[verb + 1 : verb + 2] not in (NP, ING):
        return False
    is_thing = phrases.words(verb + 1)[-1].lower in _POSITIONS.warned_of
    return is_thing and (is_threat(text, said) or is_conditional(text, said))


def _asked_in(indirect: Indirect, clause: "_Clause") -> Stance | None:
    phrases, index, subject = clause.phrases, clause.verb, clause.subject
    is_passive = phrases.is_passive(index)
    if clause.opener() == "it" and phrases.lemma(index) in _POSITIONS.takes_time and _is_measured(phrases, index + 1):
        return None  # it will take two years
    asked = rules.first(ASKED_OF_ANYBODY if is_passive else ASKED, clause)
    is_bare = untaken.is_negated(clause.words()[-1:]) and phrases.shape[index + 1 : index + 2] in (COMMA, STOP, "")
    if asked is None or is_bare:  # said it would not
        return None
    kind = asked.found
    if kind in ("appeal", "demand") and _is_played(phrases, index):
        return None
    if kind == "demand" and clause.speaker.cue == "suggest":
        kind = "appeal"
    if kind in ("pledge", "refusal") and _is_only_thought(phrases, clause.said, subject):
        return None
    if kind not in ("appeal", "demand") and undone.is_rumoured(phrases, subject):
        return None  # said it was likely that the road would be repaired
    is_whole = kind == "threat" or (is_passive and (kind == "pledge" or phrases.lemma(index) == "need"))
    is_beside = not phrases.shape[subject + 1 : index].strip(_HANGS_ON_SUBJECT)
    first = _first_of_whole(phrases, subject) if is_whole and is_beside else index
    first = _first_warned(phrases, clause.said, first) if is_passive and kind == "threat" else first
    own = next((one for one in indirect.parts if one.holds(phrases.span(subject))), clause.said)
    condition = conditions.start(phrases, index)
    begin = max(
        phrases.span(first).start if condition is None else condition, own.start
    )  # if not, she warned, [its licence would be revoked]
    words = Span(begin, reported.span(phrases, index, contents.clause_end(phrases, index, index)).end)
    if words.end > clause.said.end:
        return None
    if kind == "threat":
        words = Span(words.start, _with_joined(phrases, words.end, clause.said.end))
    is_bodys = kind not in ("appeal", "demand") and clause.is_body_of_speaker()
    mention, led = phrases.span(subject) if is_bodys else indirect.mention, None
    if clause.is_of_body_to_find(kind):
        led = indirect.mention if is_passive else phrases.span(subject)
    return Stance(kind, words, words, mention, None, indirect.sentence, asked.rule, led=led)


def _is_played(phrases: Phrases, verb: int) -> bool:
    """Whether it is said how a side is to play: needs to bat well, must score; nobody is asked for anything."""
    act = verb + (phrases.shape[verb + 1 : verb + 2] == INFINITIVE)
    return phrases.lemma(act) in _POSITIONS.played_acts


def _is_only_thought(phrases: Phrases, said: Span, subject: int) -> bool:
    """Whether speakers tell what they thought that they would do: said she thought she would use it."""
    thinks = subject - 1 - (phrases.shape[max(0, subject - 1) : subject] == THAT)
    is_verb = thinks > 0 and phrases.shape[thinks] == VP and said.holds(phrases.span(thinks))
    return is_verb and phrases.lemma(thinks) in _POSITIONS.others_think


def _is_measured(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a length of time or a sum: at least two years, months, 40 crowns."""
    if phrases.shape[noun : noun + 1] != NP:
        return False
    head = phrases.head(noun)
    return head.tag == TIME or any(word.tag == NUMBER for word in phrases.words(noun))


def _with_joined(phrases: Phrases, end: int, last: int) -> int:
    """Where words end with what else is done: would leave [and hand it back]; stole a car [and shot a guard]."""
    first = next((index for index in range(len(phrases.chunks)) if phrases.span(index).start >= end), 0)
    is_joined = phrases.shape[first : first + 2] == _AND_VP and len(phrases.words(first + 1)) == 1
    if not is_joined or phrases.span(first + 1).end > last:
        return end
    return min(last, reported.span(phrases, first + 1, contents.clause_end(phrases, first + 1, first + 1)).end)


def _first_of_whole(phrases: Phrases, subject: int) -> int:
    """The chunk with which the subject begins: [no] one will be spared."""
    is_none = subject > 0 and [word.lower for word in phrases.words(subject - 1)] == ["no"]
    return subject - 1 if is_none else subject


def _first_warned(phrases: Phrases, said: Span, first: int) -> int:
    """The chunk with which those begin who are warned: anyone found with drugs will be arrested."""
    return next((one for one in phrases.find(NP) if said.holds(phrases.span(one))), first)


def _called_false(article: Parts, phrases: Phrases, indirect: Indirect, said: Span, verbs: list[int]) -> Stance | None:
    """The denial of somebody who says that a claim is false, or that there is no truth in it."""
    for index in verbs:
        if phrases.lemma(index) != "be":
            continue
        subject = _claim_with_clause(phrases, said, index)
        subject = subjects.subject(phrases, index) if subject is None else subject
        start = phrases.span(index).start
        if _NO_TRUTH.match(article.text, max(said.start, start - len("there ")), said.end):
            words = Span(start - len("there "), said.end)
        elif subject is not None and _is_claim(phrases, subject) and _FALSE.match(article.text, start, said.end):
            whose = subject - 2 if phrases.shape[max(0, subject - 2) : subject] == _NP_AND else subject
            words = Span(max(said.start, phrases.span(whose).start), said.end)  # the Orul and Lund claims
        else:
            continue
        rule = rules.tell(CALLED_FALSE)
        return Stance("denial", words, words, indirect.mention, None, indirect.sentence, rule)
    return None


def is_called_false(text: str, words: Span) -> bool:
    """Whether words begin with “is false” or the like: is patently false, were not true."""
    return _FALSE.match(text, words.start, words.end) is not None


def _claim_with_clause(phrases: Phrases, said: Span, verb: int) -> int | None:
    """The claim that a clause tells, in front of a verb: reports that it had struck [are false]."""
    noun = next((index for index in phrases.find(NP) if said.holds(phrases.span(index))), verb)
    is_told = noun + 1 < verb and phrases.shape[noun + 1] == THAT and VP in phrases.shape[noun + 1 : verb]
    return noun if is_told and _is_claim(phrases, noun) else None


def _is_anybody(phrases: Phrases, subject: int | None) -> bool:
    """Whether a subject may be anybody, so that a crime is told and nobody accused: thieves, four masked men."""
    if subject is None or phrases.head(subject).tag != NOUN:
        return False
    first = phrases.words(subject)[0]
    return first.tag not in DETERMINERS + POSSESSIVE or first.lower in _TEXT.before_one


def _said_to_do_wrong(
    article: Parts, phrases: Phrases, indirect: Indirect, said: Span, verbs: list[int]
) -> Stance | None:
    """The accusation of somebody who says that others have lied, stolen or the like, have failed or are to blame.

    Prosecutors accuse others of whatever is a crime.
    """
    who = indirect.mention.of(article.text).lower()
    if not _POSITIONS.who_judges.isdisjoint(who.split()):
        return None  # a court that finds a law to be unfair
    is_charged = not _POSITIONS.prosecution_words.isdisjoint(who.replace(",", "").split())
    for index in verbs:
        is_wrong = blame.does_wrong(phrases, index) or blame.should_have(phrases, index)
        subject = subjects.subject(phrases, index)
        if (is_charged and _is_anybody(phrases, subject)) or _is_own_side(phrases, subject):
            continue  # masked thieves stole the gold, police said
        is_wrong = is_wrong or (is_charged and phrases.lemma(index) in _CRIMES)
        is_against = blame.breaks_rule(phrases, index)
        is_quoted = blame.is_quoted_wrong(article.text, phrases, index)
        is_wrong = is_wrong or is_against or is_quoted
        is_shameful = _is_shameful(article.text, phrases, index)
        is_fault = is_shameful or (not is_wrong and _is_at_fault(article, phrases, index, indirect.mention))
        is_undone = blame.is_left_undone(phrases, index, subject) or blame.is_suffered(phrases, index, subject)
        is_undone = is_undone or blame.is_not_so(phrases, index, subject)
        if not (is_wrong or is_fault or is_undone):
            continue
        is_other = subject is not None and len(phrases.words(subject)) + (phrases.head(subject).tag == NAME) > 1
        is_other = is_other or is_shameful or is_undone or _is_other_of_fault(article, phrases, subject, is_fault)
        is_open = is_wrong and not is_against and phrases.lemma(index) not in blame.wrongs() | _CRIMES
        if is_open and is_other and subject is not None:
            is_other = untaken.is_somebody(article, phrases, subject)  # the storm caused chaos
        words = [word.lower for word in phrases.words(index)]
        is_due = blame.should_have(phrases, index) or (is_quoted and words[0] in ("should", "ought"))
        is_denied = untaken.is_negated(words) and not blame.wrongs_others(phrases, index) and not is_due
        is_done = not phrases.is_passive(index) and not is_denied and (is_due or words[0] not in _NOT_DONE)
        is_done = is_done or is_undone
        if subject is None or not is_other or not is_done or not said.holds(phrases.span(subject)):
            continue
        if subject and (phrases.words(subject - 1)[0].lower in _OPENS_DOUBT or _is_of_none(phrases, subject - 1)):
            continue
        if _is_of_quoted_none(article.text, phrases, subject - 1) or _is_not_its_subject(phrases, index, subject):
            continue
        if is_undone and any(word.tag == NUMBER for word in phrases.words(subject)):
            continue  # 200 families have been displaced, according to the council
        if untaken.is_not_thought(phrases, subject):
            continue
        if _is_in_passing(phrases, said, subject):
            continue
        last = _before_what_is_due(phrases, index, contents.clause_end(phrases, index, index))
        end = min(said.end, reported.span(phrases, index, last).end)
        words_of = Span(phrases.span(subject).start, _with_joined(phrases, end, said.end))
        rule = rules.tell(SAID_TO_DO_WRONG)
        return Stance("accusation", words_of, words_of, indirect.mention, None, indirect.sentence, rule)
    return None


def _before_what_is_due(phrases: Phrases, verb: int, last: int) -> int:
    """Where blame ends before what is to be done: the sale was a disgrace [and the mayor must go]."""
    for index in range(verb + 1, last):
        is_next = phrases.shape[index : index + len(_AND_NP_VP)] == _AND_NP_VP
        if is_next and phrases.words(index + 2)[0].lower in _POSITIONS.musts:
            return index - (phrases.shape[index - 1] == COMMA)
    return last


def _is_own_side(phrases: Phrases, subject: int | None) -> bool:
    """Whether somebody speaks of their own team: said her side should have won; not: her party should have paid."""
    if subject is None:
        return False
    opens = phrases.words(subject)[0].lower in _TEXT.possessives
    return opens and phrases.head(subject).lower in _OWN_SIDES


def _is_of_none(phrases: Phrases, opens: int) -> bool:
    """Whether “that” opens what there is nothing of: there is no information that Roe lied."""
    is_that = opens > 0 and phrases.shape[opens - 1 : opens + 1] == NP + THAT
    return is_that and phrases.words(opens - 1)[0].lower in ("little", "no")


def _is_of_quoted_none(text: str, phrases: Phrases, opens: int) -> bool:
    """Whether “that” opens what is denied between marks: there is “no evidence” that Roe lied."""
    is_that = opens > 0 and phrases.shape[opens - 1 : opens + 1] == QUOTATION + THAT
    quoted = phrases.span(opens - 1).of(text).lstrip("“\"‘'").lower() if is_that else ""
    return quoted.startswith(("no ", "little "))


def _is_not_its_subject(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a verb is that of another noun: goods illegally [moved] to Lund, and [wasted] funds; than a bad deal was.

    So is a participle behind the verb of its subject.
    """
    before = phrases.shape[verb - 1 : verb]
    is_one = len(phrases.words(verb)) == 1
    if phrases.words(subject - 1)[-1].lower == "than" if subject else False:
        return True
    if is_one and before == SUBORDINATOR and phrases.shape[verb + 1 : verb + 2] == NP:
        return True
    is_behind_verb = any(kind in phrases.shape[subject + 1 : verb] for kind in (VP, ING))
    is_behind_verb = is_behind_verb and subject < verb - 1 and before == NP
    return is_one and is_behind_verb and phrases.shape[verb + 1 : verb + 2] != NP


def _is_in_passing(phrases: Phrases, said: Span, subject: int) -> bool:
    """Whether a wrong is what something else is told of: recalled when a junta seized it, the belief that they lie."""
    opens = subject - 1
    if opens < 1 or not said.holds(phrases.span(opens)):
        return False
    if phrases.words(opens)[0].lower in _POSITIONS.opens_time:
        return True
    is_that = phrases.shape[opens - 1 : opens + 1] == NP + THAT and said.holds(phrases.span(opens - 1))
    if is_that and phrases.head(opens - 1).tag != TIME and phrases.head(opens - 1).lower not in _POSITIONS.facts:
        return True
    if phrases.shape[opens - 1 : opens + 1] == PREPOSITION + THAT:
        return True  # theories, such as that they have lied
    is_to_say = opens > 1 and phrases.shape[opens - 2 : opens + 1] == VP + INFINITIVE + THAT
    return is_to_say and phrases.lemma(opens - 2) in ("intend", "mean")


def _is_other_of_fault(article: Parts, phrases: Phrases, subject: int | None, is_fault: bool) -> bool:
    """Whether one word is somebody else than the speaker: a noun, or a pronoun where they find fault."""
    if subject is not None and phrases.head(subject).tag == NOUN:
        return untaken.is_somebody(article, phrases, subject)  # said managers had lied
    return is_fault and subject is not None and phrases.head(subject).lower in _POSITIONS.pronouns_of_others


def _is_at_fault(article: Parts, phrases: Phrases, verb: int, speaker: Span) -> bool:
    """Whether a body, other than the speaker's own, has failed somebody, or to act, or somebody is to blame."""
    is_wrong = blame.wrongs_others(phrases, verb)
    if not is_wrong and phrases.lemma(verb) not in ("be", "fail"):
        return False
    subject = subjects.subject(phrases, verb)
    if subject is None or phrases.shape[subject] != NP or not untaken.is_somebody(article, phrases, subject):
        return False
    party = article.register.at(phrases.span(subject))
    sayer = article.register.at(speaker)
    is_own = party is not None and sayer is not None and party.name in (sayer.name, sayer.affiliation)
    if is_wrong or phrases.lemma(verb) == "fail":
        head = phrases.head(subject).lower
        bodies = _PEOPLE.bodies if is_wrong else _WHO_FAILS
        is_body = head in bodies if party is None else party.kind != "person"
        object_ = phrases.shape[verb + 1 : verb + 2]
        is_duty = object_ == INFINITIVE and phrases.lemma(verb + 1) in _POSITIONS.failed_duties
        return is_body and not is_own and (is_wrong or object_ == NP or is_duty)
    return blame.is_to_blame(phrases, verb) or (not is_own and blame.is_faulty(phrases, verb))


def _is_shameful(text: str, phrases: Phrases, verb: int) -> bool:
    """Whether what others do is called a disgrace: the decision was shameful, it was a mistake to close it."""
    subject = subjects.subject(phrases, verb) if phrases.lemma(verb) == "be" and not phrases.is_passive(verb) else None
    if subject is None:
        return False
    deed, place = phrases.head(subject).lower, phrases.chunks[verb].last
    is_noun = phrases.shape[verb + 1 : verb + 2] == NP
    behind = phrases.words(verb + 1) if is_noun else phrases.tokens[place : place + _WORDS_CALLED]
    is_quoted = phrases.shape[verb + 1 : verb + 2] == QUOTATION  # had been “unacceptable”
    quoted = re.findall(r"[\w’'-]+", phrases.span(verb + 1).of(text).lower()) if is_quoted else []
    called = {word.lower for word in behind} | (set(quoted) if not untaken.is_negated(quoted) else set())
    is_whose = phrases.shape[verb + 2 : verb + 4] == IN_NP and phrases.words(verb + 2)[0].lower == "by"
    act = verb + 2 + 2 * is_whose  # a mistake by the council to close it
    is_act = (
        phrases.shape[act : act + 1] in (INFINITIVE, THAT) or phrases.shape[act : act + 2] == PREPOSITION + QUOTATION
    )
    is_deed = deed in _POSITIONS.deeds or (deed == "it" and is_act)
    is_own = phrases.words(subject)[0].lower in _POSITIONS.own_pronouns - {"it", "their"}
    if is_own and not called.isdisjoint({"mistake", "wrong"}):
        return False  # said her decision was a mistake
    if deed == "it" and "no" not in called and not called.isdisjoint(_SHAME):
        return True  # said it was “disgusting”
    return is_deed and not called.isdisjoint(_POSITIONS.words_of_blame | _POSITIONS.words_of_fault | _SHAME)


def _is_claim(phrases: Phrases, noun: int) -> bool:
    """Whether a subject is something that is said to be so, and not under a condition: if the claim is false."""
    opens = phrases.words(noun - 1)[0].lower if noun else ""
    return phrases.head(noun).lower in _POSITIONS.said_to_be_so and opens not in _OPENS_DOUBT


def _urged(phrases: Phrases, indirect: Indirect, verb: int, speaker: "_Speaker") -> Stance | None:
    """The appeal of somebody who says that people are urged to act; not: said she was advised to go."""
    urged = subjects.subject(phrases, verb)
    opener = "" if urged is None else phrases.words(urged)[0].lower
    is_past = phrases.words(verb)[0].lower in ("was", "were")
    if (opener in _SPEECH.gender_of_pronouns and speaker.is_called(opener)) or (opener == "they" and is_past):
        return None  # said she was advised to go, they were always advised to go
    words = reported.span(phrases, verb, contents.clause_end(phrases, verb, verb + 1))
    content = Span(phrases.span(verb + 1).start, words.end)
    rule = rules.tell(passives.URGED)
    return Stance("appeal", words, content, indirect.mention, None, indirect.sentence, rule)


def by_speaker(article: Parts, stance: Stance, indirect: list[Indirect]) -> Stance:
    """A position whose holder is a pronoun that means the speaker: the council said it was committed to reform.

    So does “its board”, where a body speaks.
    """
    pronoun, _, body = stance.mention.of(article.text).lower().partition(" ")
    if (body and (pronoun != "its" or body not in _POSITIONS.own_bodies)) or pronoun not in _POSITIONS.own_pronouns:
        return stance
    # Who says something themselves comes before whoever reports it: it will appeal, according to the Herald.
    for one in sorted(indirect, key=lambda one: one.cue.of(article.text).lower().startswith("according")):
        is_said = any(part.holds(stance.words) for part in one.parts)
        sayer = article.register.at(one.mention)
        is_known = pronoun in ("it", "they") or (sayer is not None and sayer.kind == "person")
        is_said = is_said or (is_known and any(part.holds(stance.mention) for part in one.parts))
        if is_said and _speaker(article, one).is_called(pronoun) and not _is_told_of(article, stance, one):
            return msgspec.structs.replace(stance, mention=one.mention)
    return stance


def _is_told_of(article: Parts, stance: Stance, said: Indirect) -> bool:
    """Whether “he” did something before whoever says so is named, who may tell of another: He refused, the guard said.

    What will be done, speakers say of themselves: She will sue, the mayor said.
    """
    does = stance.words.of(article.text).lower().split()
    is_before = stance.mention.start < said.mention.start and said.parts[-1].end <= said.cue.start
    is_person = stance.mention.of(article.text).lower() in ("he", "she")
    return is_before and is_person and _TOLD_OF_ONESELF.isdisjoint(does[:2])


def is_threat(text: str, said: Span) -> bool:
    """Whether what is said has a condition that somebody else does something: unless they pay; if they do not pay."""
    return UNLESS.search(text, said.start, said.end) is not None


def is_conditional(text: str, said: Span) -> bool:
    """Whether what is said has a condition."""
    return _IF.search(text, said.start, said.end) is not None


class _Speaker(msgspec.Struct, frozen=True):
    """Whoever is reported as saying something, by the words of the mention, and the verb of saying.

    `own` are the pronouns that may mean the speaker in what is said, `role` the words of the speaker's role. “It”
    is the body that a spokesman speaks for.
    """

    words: str
    cue: str
    own: frozenset[str]
    is_body: bool
    gender: Gender | None
    role: tuple[str, ...]
    affiliation: str | None
    speaks_for_it: bool
    cue_start: int

    def is_called(self, pronoun: str) -> bool:
        """Whether a pronoun in what is said can only mean the speaker: Ann Doe said she; the board said it."""
        wanted = _SPEECH.gender_of_pronouns.get(pronoun)
        if pronoun not in self.own:
            return False
        if self.words in _SPEECH.pronouns_of_people:
            return pronoun == self.words or (
                wanted is not None and wanted == _SPEECH.gender_of_pronouns.get(self.words)
            )
        if wanted is None:
            return self.is_body or self.speaks_for_it
        return not self.is_body and (self.gender is None or wanted == self.gender)


def _speaker(article: Parts, indirect: Indirect) -> _Speaker:
    party, words = article.register.at(indirect.mention), indirect.mention.of(article.text).lower()
    if party is not None and party.kind != "person" and words.rpartition(" ")[2] in _PEOPLE.roles:
        party = None  # the union leader is not the union
    last = indirect.mention.of(article.text).rpartition(" ")[2]
    if party is not None and party.kind == "person" and last.islower() and untaken.is_group(last):
        party = None  # fans of Roe, Roe supporters
    own: frozenset[str] = _POSITIONS.own_pronouns
    said_by_all = lexicon.verbs().get(indirect.cue.of(article.text).lower())
    noun = _LED.split(words, maxsplit=1)[0].rpartition(" ")[2]
    is_joined = _is_joined(article.phrases(indirect.sentence), indirect.mention)
    is_several = is_joined or (party is None and noun.endswith("s"))
    named_as = words if party is None else (party.role or "").lower()
    speaks_for_it = not _POSITIONS.speaks_for_it.isdisjoint(named_as.split())
    is_plural = said_by_all is not None and BASE_FORM in said_by_all.forms and PAST not in said_by_all.forms
    is_plural = is_plural and words.endswith("s")  # Orlish people say it will
    if ((party is not None and party.kind == "person") or is_several or is_plural) and not speaks_for_it:
        own = own - {"it", "its"}
    is_body = is_joined or (
        (noun in _BODIES - _PEOPLE.roles or is_several) if party is None else party.kind != "person"
    )
    cue = lexicon.lemma(indirect.cue.of(article.text).lower().rpartition(" ")[2])
    role = words if party is None else f"{party.role or words} {party.affiliation or ''}"
    gender = _gender_in(article.text, cover(indirect.parts)) if party is None else party.gender
    if party is not None and party.kind == "person" and gender is None:
        gender = _gender_in(article.text, cover(indirect.parts))
    above = None if party is None else party.affiliation
    roles = tuple(role.lower().replace(",", "").split())
    return _Speaker(words, cue, own, is_body, gender, roles, above, speaks_for_it, indirect.cue.start)


def _gender_in(text: str, said: Span) -> Gender | None:
    """The gender of whoever says something, by the pronoun with which it begins: said she was shocked that he would."""
    words = said.of(text).lower().split(maxsplit=2)
    opens = words[1:2] if words[:1] == ["that"] else words[:1]
    return _SPEECH.gender_of_pronouns.get(opens[0]) if opens else None


def _is_joined(phrases: Phrases, mention: Span) -> bool:
    """Whether somebody else speaks with a speaker, so that “they” are both: Doe and Roe said they would not pay."""
    noun = next((index for index in phrases.find(NP) if phrases.span(index).start == mention.start), None)
    return noun is not None and phrases.shape[noun : noun + len(_NP_AND_NP_SAY)] == _NP_AND_NP_SAY


class _Clause(msgspec.Struct, frozen=True):
    """A clause of reported speech: its verb, its subject, all that is said, and who says it."""

    article: Parts
    phrases: Phrases
    verb: int
    subject: int
    said: Span
    speaker: _Speaker

    def is_of_body_to_find(self, kind: PositionKind) -> bool:
        """Whether a body acts that only a leader can promise to have act, and a pronoun stands for the speaker."""
        is_promise = kind in ("pledge", "refusal") and self.is_unnamed()
        if is_promise and self.phrases.is_passive(self.verb):
            return promised.kind(self.phrases, self.verb, self.subject, can_do=False, is_own=self.is_own()) is None
        return is_promise and not self.is_own() and self.opener() not in self.speaker.own

    def is_unnamed(self) -> bool:
        """Whether a pronoun stands for the speaker, so that it is not known yet what they lead."""
        return self.speaker.words in ("he", "she")

    def is_own(self) -> bool:
        """Whether the subject is a pronoun that can only mean the speaker."""
        is_called = len(self.phrases.words(self.subject)) == 1 and self.speaker.is_called(self.opener())
        return is_called and not self.is_of_another()

    def is_of_another(self) -> bool:
        """Whether “he” behind what another man does may be that other: Roe came or he would sue, she said."""
        gender = _SPEECH.gender_of_pronouns.get(self.opener())
        if self.opener() == "it" and self.is_of_thing_before():
            return True
        if gender is None or self.said.start > self.speaker.cue_start:
            return False
        nouns = (one for one in self.phrases.find(NP) if self.said.holds(self.phrases.span(one)))
        first = next((one for one in nouns if self.phrases.shape[one + 1 : one + 2] == VP), self.subject)
        if first >= self.subject:
            return False
        party = self.article.register.at(self.phrases.span(first))
        return party is not None and party.kind == "person" and party.gender in (gender, None)

    def is_of_thing_before(self) -> bool:
        """Whether “it” goes on with the thing of the clause before: while the plan may help the town, it will not."""
        first = next((one for one in self.phrases.find(SUBORDINATOR) if self.said.holds(self.phrases.span(one))), None)
        if first is None or first > self.subject or self.phrases.words(first)[0].lower not in ("although", "while"):
            return False
        is_clause = self.phrases.shape[first + 1 : first + 3] == CLAUSE
        return is_clause and self.subject != first + 1 and inner.is_thing(self.phrases, first + 1)

    def is_of_own_body(self) -> bool:
        """Whether the subject is a body that the speaker leads: a minister says what “the government” will do."""
        words = [word.lower for word in self.phrases.words(self.subject)]
        if self.is_body_of_speaker() or self.serves_speaker() or self.is_of_role():
            return True
        if self.is_unnamed() and self.opener() not in self.speaker.own:
            return self.is_up_to_others()  # whether they lead it is seen when it is known who they are
        if len(words) > _WORDS_OF_OWN_BODY and words[1] in _POSITIONS.levels_of_government:
            words.pop(1)  # the district government
        if len(words) > _WORDS_OF_OWN_BODY and words[0] in self.speaker.own:
            words = [words[0], words[-1]]  # his Harbour Alliance
        if len(words) == 1 and self.is_of_union(words[0]):
            return True
        if self.is_of_spokesman(words):
            return True
        if words[-1] in _POSITIONS.own_people and (len(words) == 1 or words[0] in self.speaker.own | {"its"}):
            return self.speaker.is_body or bool(leaders.led_by(self.speaker.role))  # members, his men
        if len(words) > _WORDS_OF_OWN_BODY or self.speaker.is_body:
            return False
        if len(words) > 1 and words[0] not in ("the", "this"):
            return words[1] in _POSITIONS.own_bodies and self.speaker.is_called(words[0])
        return words[-1] in leaders.led_by(self.speaker.role)

    def is_of_spokesman(self, words: list[str]) -> bool:
        """Whether a spokeswoman for a body that has a name says what “the agency” will do, and no other is named."""
        is_known = self.speaker.speaks_for_it and len(self.speaker.role) > _WORDS_OF_OWN_BODY  # an INS spokeswoman
        named = _BODIES.intersection(self.speaker.role) - set(words)
        is_body = words[:1] == ["the"] and len(words) == _WORDS_OF_OWN_BODY and words[1] in _POSITIONS.own_bodies
        return is_known and is_body and not named and words[1] not in leaders.OF_STATE

    def is_of_union(self, noun: str) -> bool:
        """Whether those act for whose union somebody speaks: teachers will strike, says the head of their union."""
        own = [word.rstrip("'’") for word in self.speaker.role]
        if own[:1] == ["their"] and own[-1] in _UNIONS:
            return noun.endswith("s")  # pilots will strike, their union says
        is_union = any(word.startswith("union") or word == "association" for word in own)
        return noun.endswith("s") and noun in own and is_union and bool(leaders.led_by(self.speaker.role))

    def is_of_role(self) -> bool:
        """Whether the role of the speaker names the subject, or is a bare one: the Greens will not, leader Doe said."""
        head = self.phrases.head(self.subject)
        own = [word.rstrip("'’").removesuffix("'s").removesuffix("’s") for word in self.speaker.role]
        if self.speaker.is_body or head.tag != NAME or _POSITIONS.speaks_for_body.isdisjoint(own):
            return False
        is_last = self.said.end < self.speaker.cue_start and self.opener() not in self.speaker.own
        is_bare = is_last and len(own) == 1 and self.speaker.affiliation is None
        party = self.article.register.at(self.phrases.span(self.subject))
        is_body = head.lower.endswith("s") if party is None else party.kind == "organisation"
        return is_body and (is_bare or not {head.lower, head.lower.removesuffix("s")}.isdisjoint(own))

    def serves_speaker(self) -> bool:
        """Whether those act who serve the public, and the speaker is in office: police would search, says a mayor."""
        words = [word.lower for word in self.phrases.words(self.subject)]
        is_alone = len(words) == 1 or (len(words) == _WORDS_OF_OWN_BODY and words[0] in ("the", "our"))
        is_servant = is_alone and words[-1] in _POSITIONS.public_servants
        return is_servant and leaders.is_in_office(self.speaker.role)

    def is_body_of_speaker(self) -> bool:
        """Whether the speaker is of the body that is the subject: the firm will not pay, its chairman said."""
        party = self.article.register.at(self.phrases.span(self.subject))
        head = self.phrases.head(self.subject)
        is_named = head.tag == NAME or head.lower in _PEOPLE.bodies
        is_body = is_named if party is None else party.kind != "person"
        above = self.speaker.affiliation
        leads = party is not None and (above == party.name or leaders.governs(self.speaker.role, above, party))
        leads = leads and self.phrases.lemma(self.verb) not in _POSITIONS.only_said
        return is_body and (leads or self.speaker.words.startswith(("its ", "their ")))

    def is_up_to_others(self) -> bool:
        """Whether the subject is somebody else than the speaker: the council, both governments."""
        if self.opener() in self.speaker.own or self.opener() in ("i", "we", "you"):
            return False
        return untaken.is_somebody(self.article, self.phrases, self.subject)

    def words(self) -> list[str]:
        """The words of the verb."""
        return [word.lower for word in self.phrases.words(self.verb)]

    def opener(self) -> str:
        """The first word of the subject."""
        return self.phrases.words(self.subject)[0].lower

    def condition(self) -> re.Match[str] | None:
        """The condition that the speaker attaches to what will be done; what will only be done if, is no threat."""
        words = self.words()
        if _POSITIONS.willing.isdisjoint(words) or "only" in words or "have" in words[1:-1]:
            return None  # would have closed if the town had not paid
        return UNLESS.search(self.article.text, self.said.start, self.said.end)


def _must(clause: _Clause) -> PositionKind | None:
    """Must leave; "must have left" is a guess, and what "we must" do is not a demand."""
    words = clause.words()
    if words[0] != "must" or "have" in words[1:-1] or clause.opener() == "i" or _is_served(clause):
        return None
    behind = clause.phrases.tokens[clause.phrases.chunks[clause.verb].last :][:1]
    if words[-1] == "be" and any(token.tag == NUMBER for token in behind):
        return None  # voters must be 18
    if clause.phrases.shape[clause.subject] == RELATIVE or clause.phrases.lemma(clause.verb) in ("wait", "win"):
        return None  # the mayor, who must decide; must win 58 percent of what is left
    if clause.opener() != "we":
        is_thing = clause.phrases.head(clause.subject).tag == NOUN and not clause.is_up_to_others()
        is_needed = is_thing and not clause.phrases.is_passive(clause.verb)
        # The river must fall if trains are to run.
        return None if is_needed and is_conditional(clause.article.text, clause.said) else "demand"
    lemma = clause.phrases.lemma(clause.verb)
    return "appeal" if untaken.can_be_asked(lemma) and lemma not in _POSITIONS.only_said else None


def _is_served(clause: _Clause) -> bool:
    """Whether somebody is to serve or spend some time, as a sentence says: must serve at least ten years."""
    phrases, behind = clause.phrases, clause.verb + 1
    is_time = phrases.shape[behind : behind + 1] == NP and phrases.head(behind).lower in _UNITS
    return is_time and phrases.lemma(clause.verb) in ("serve", "spend")


def _needs_to(clause: _Clause) -> PositionKind | None:
    """Needs to act; has to act. What somebody had to do is told, and not demanded."""
    words, behind = clause.words(), clause.verb + 1
    shape = clause.phrases.shape
    if shape[behind : behind + 2] == NP + INFINITIVE and clause.phrases.head(behind).lower in _POSITIONS.duties:
        behind += 1  # have a duty to act
    needs = words[-1] in _POSITIONS.needs | {"had"} and shape[behind : behind + 1] == INFINITIVE
    is_told = words[-1] == "had" and behind == clause.verb + 1
    beside = clause.verb - 1
    led = beside - 1
    is_object = led > 0 and shape[led] in (VP, ING, INFINITIVE, PREPOSITION)
    is_object = is_object and clause.said.holds(clause.phrases.span(led))
    is_object = is_object or clause.subject != beside
    if words == ["needed"] and is_object and shape[beside] in (NP, QUOTATION):
        return None  # is close to getting the votes needed to win
    if words[0] in _POSITIONS.unreal_positions or words in (["would", "need"], ["will", "need"]):
        return None  # may have to pay; would need to raise 5 million, as an analyst reckons
    if untaken.is_negated(words) or _is_rule(clause):
        return None  # does not have to worry
    quoted = quoted_acts.act(clause.article.text, clause.phrases, clause.verb)
    if quoted is not None:  # had to “pay the price”
        is_need = words[-1] in _POSITIONS.needs | {"had"} and shape[behind : behind + 1] == PREPOSITION
        return "demand" if is_need and clause.is_up_to_others() and _is_asked_of_others(clause, quoted) else None
    is_one = clause.opener() in clause.speaker.own
    if not is_one and _goes_further(clause.phrases, clause.verb):
        return None if "would" in words or "will" in words else "demand"
    if not is_one and untaken.needs_doing(clause.phrases, clause.verb, is_told=True):
        return None if "would" in words or "will" in words else "demand"
    if is_told and not (shape[behind : behind + 1] == INFINITIVE and is_given_up(clause.phrases, behind)):
        return None
    if behind == len(shape):
        return None  # the union says it has
    act = clause.phrases.lemma(behind)
    if clause.opener() == "we" and needs and words[-1] in ("need", "have"):
        return "appeal" if untaken.can_be_asked(act) and act not in _POSITIONS.only_said else None
    done = [token.lower for token in clause.phrases.tokens[clause.phrases.chunks[behind].last :][:1]]
    does_more = [word.lower for word in clause.phrases.words(behind)][-1:] == ["do"] and done == ["more"]
    can_be = untaken.can_be_asked(act) or does_more
    is_asked = needs and can_be and clause.is_up_to_others()
    # A body that would have to act is asked to; what would be needed is only supposed, and people have to bear much.
    if "would" in words or "will" in words:
        is_supposed = _IF.search(clause.article.text, clause.said.start, clause.said.end) is not None
        opens = next(token.lower for token in clause.phrases.tokens if token.start >= clause.said.start)
        is_supposed = is_supposed or opens == "without"  # without a deal the army would have to leave
        is_borne = act in _POSITIONS.borne or clause.phrases.head(clause.subject).lower in _POSITIONS.the_public
        is_borne = is_borne or clause.opener() == "any"  # any president would have to
        is_borne = is_borne or not _POSITIONS.onlookers.isdisjoint(clause.speaker.words.split())
        return "demand" if is_asked and not is_supposed and not is_borne else None
    return "demand" if is_asked else None


def is_of_all(phrases: Phrases, subject: int) -> bool:
    """Whether what holds for a subject is a rule: states have to balance budgets, no party has to worry."""
    words = phrases.words(subject)
    is_bare = len(words) == 1 and words[0].tag == NOUN and words[0].lower.endswith("s")
    return is_bare or words[0].lower == "no"


def _is_rule(clause: _Clause) -> bool:
    """Whether a rule is told of: clinics now have to ask for consent, bakers have to get up early."""
    if clause.words() in (["has"], ["have"]) and is_of_all(clause.phrases, clause.subject):
        return True
    first = clause.phrases.chunks[clause.verb].first
    beside = clause.phrases.tokens[max(0, first - 1) : clause.phrases.chunks[clause.verb].last]
    return clause.words()[-1] in ("has", "have") and any(token.lower == "now" for token in beside)


def _goes_further(phrases: Phrases, verb: int) -> bool:
    """Whether something is to go further than it does: the bill needs to go much further."""
    is_need = phrases.words(verb)[-1].lower in _POSITIONS.needs and phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb + 1].last :][:2]] if is_need else []
    return is_need and phrases.lemma(verb + 1) == "go" and "further" in behind


def is_given_up(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is to go: had to resign, had to go; but not had to go to the dentist."""
    behind = phrases.shape[verb + 1 : verb + 2]  # had to go to work
    goes_somewhere = phrases.lemma(verb) in ("go", "leave") and behind in (NP, PREPOSITION, INFINITIVE)
    return phrases.lemma(verb) in _POSITIONS.given_up and not goes_somewhere


def _should(clause: _Clause) -> PositionKind | None:
    """Should act; the pier "should have been" closed, or "should be" safe, which asks nothing of anybody."""
    words, act = clause.words(), clause.verb
    if _is_served(clause) or untaken.is_reassured(clause.phrases, act) or untaken.tells_result(clause.phrases, act):
        return None
    quoted = quoted_acts.act(clause.article.text, clause.phrases, clause.verb)
    if quoted is not None:
        return "demand" if words[-1] in _POSITIONS.musts and _is_asked_of_others(clause, quoted) else None
    if words == ["ought"] and clause.phrases.shape[act + 1 : act + 2] == INFINITIVE:
        act += 1
    asks = words[0] in ("should", "ought")
    asks = asks and (
        untaken.can_be_asked(clause.phrases.lemma(act))
        or words[-1] == "do"
        or untaken.is_asked_to_be(clause.phrases, act)
    )
    is_of_all = clause.opener() in _POSITIONS.anybody
    is_meant = asks and "have" not in words and (is_of_all or clause.is_up_to_others() or _is_of_one_blamed(clause))
    return asked.kind(clause.phrases, act, clause.subject) if is_meant else None


def _is_asked_of_others(clause: _Clause, act: quoted_acts.Act) -> bool:
    """Whether an act between marks is asked of others: should “resign”, had to “pay”, should “be closed”."""
    if act.is_passive or clause.opener() in ("we", "i"):
        return act.is_passive and act.verb in _POSITIONS.done_on_demand
    is_other = clause.is_up_to_others() or not clause.speaker.is_called(clause.opener())
    return is_other and untaken.can_be_asked(act.verb) and act.verb not in _POSITIONS.only_said


def _is_of_one_blamed(clause: _Clause) -> bool:
    """Whether “she” is to go of whom a clause before spoke: said the mayor had failed the town and she should quit."""
    phrases, subject = clause.phrases, clause.subject
    is_next = phrases.shape[max(0, subject - 1) : subject] == COORDINATOR
    if not is_next or clause.opener() not in _POSITIONS.pronouns_of_others:
        return False
    is_led = any(one < subject and clause.said.holds(phrases.span(one)) for one in phrases.find(NP))
    return is_led and is_given_up(phrases, clause.verb)


def _will(clause: _Clause) -> PositionKind | None:
    """She would publish the list; she would never publish the list."""
    words = clause.words()
    resort = last_resorts.kind(clause.phrases, clause.verb)
    if resort is not None:
        return resort if clause.is_own() or clause.is_of_own_body() else None
    if _works(clause) or _is_granted(clause):
        return "pledge"
    quoted = quoted_acts.act(clause.article.text, clause.phrases, clause.verb)
    if quoted is not None:
        return _quoted_promise(clause, quoted)
    lemma, is_denied = clause.phrases.lemma(clause.verb), untaken.is_negated(words)
    if _is_in_course(clause) or _is_of_oneself(clause) or _is_done_by_thing(clause, lemma):
        return None
    if lemma == "respond" and not _responds(clause):
        return None
    stands = stands_for_post(clause.phrases, clause.verb)
    is_act = untaken.can_be_asked(lemma) or lemma in _POSITIONS.held_back or stands
    if lemma == "lead" and clause.phrases.shape[clause.verb + 1 : clause.verb + 2] == PREPOSITION:
        return None  # would lead to more strikes
    leaves = leaves_post(clause.phrases, clause.verb) or stands
    is_free = lemma not in _POSITIONS.not_promised or (clause.is_own() and leaves) or _does_all(clause)
    acts = (is_act if is_denied else is_free) and "have" not in words
    acts = acts and not (is_denied and untaken.keeps_open(clause.phrases, clause.verb))
    is_said = (
        clause.speaker.cue in _POSITIONS.promising_cues
        and (clause.is_own() or clause.is_of_own_body())
        and not _POSITIONS.willing.isdisjoint(words)
    )
    if not acts or not is_said or is_conditional(clause.article.text, clause.said) or _is_habit(clause):
        return None
    if _is_hoped(clause):
        return None
    if not clause.is_own() and _takes_position(clause.phrases, clause.verb):
        return None  # the party would vote against the bill: that is its own position
    goes_on = lemma in _POSITIONS.slackening  # would not rest until
    return "refusal" if (is_denied and not goes_on) or does_to_none(clause.phrases, clause.verb) else "pledge"


def _is_done_by_thing(clause: _Clause, lemma: str) -> bool:
    """Whether “it” is a thing that would do harm: shut the market, saying that it would harm traders."""
    return lemma in _POSITIONS.done_by_things and clause.phrases.words(clause.subject)[0].lower == "it"


def _is_in_course(clause: _Clause) -> bool:
    """Whether speakers tell what comes anyway, or what they get: she will be playing on Monday; they will receive it.

    What they will be doing to meet a demand, and all that they will be doing, they promise.
    """
    words, lemma = clause.words(), clause.phrases.lemma(clause.verb)
    if untaken.tells_result(clause.phrases, clause.verb):
        return True
    if untaken.is_negated(words):
        return lemma in ("compete", "play") and clause.is_own()  # will not play because of a sore knee
    if lemma in _POSITIONS.suffered or lemma in _POSITIONS.noncommittal:
        return True
    if lemma in _POSITIONS.only_tried:
        return not takes_up(clause.phrases, clause.verb)
    if lemma in _POSITIONS.done_in_course:
        return not stands_for_post(clause.phrases, clause.verb)
    if words[-2:-1] != ["be"] or not words[-1].endswith("ing"):
        return False
    is_deed = lemma in _POSITIONS.promised_deeds or lemma in _POSITIONS.done_on_demand or lemma in last_resorts.HOSTILE
    return not (is_deed or _does_all(clause))


def takes_up(phrases: Phrases, verb: int) -> bool:
    """Whether somebody will take steps, or something seriously; but not take a look, take time off."""
    behind = phrases.tokens[phrases.chunks[verb].last : phrases.chunks[verb].last + _WORDS_TAKEN]
    words = [token.lower for token in takewhile(lambda token: token.tag != STOP, behind)]
    is_measure = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _POSITIONS.taken_up
    return phrases.lemma(verb) == "take" and (is_measure or "seriously" in words)


def _does_all(clause: _Clause) -> bool:
    """Whether speakers will do, or are doing, all that they can."""
    behind = [token.lower for token in clause.phrases.tokens[clause.phrases.chunks[clause.verb].last :][:1]]
    is_done = clause.words()[-1] in ("do", "doing") and not untaken.is_negated(clause.words())
    return is_done and not _POSITIONS.all_that_can_be_done.isdisjoint(behind)


def _is_of_oneself(clause: _Clause) -> bool:
    """Whether what somebody will not do concerns nobody else: said she would not put pressure on herself."""
    behind = clause.phrases.tokens[clause.phrases.chunks[clause.verb].last :][:_WORDS_TO_SELF]
    return not _CLAUSES.selves.isdisjoint([token.lower for token in behind])


def _quoted_promise(clause: _Clause, act: quoted_acts.Act) -> PositionKind | None:
    """She would “publish the list”; she would “never” publish it; the council would “not be bullied”."""
    is_own = clause.is_own() or clause.is_of_own_body() or clause.is_body_of_speaker()
    is_will = clause.words()[-1] in _POSITIONS.willing and clause.speaker.cue in _POSITIONS.promising_cues
    if not is_own or not is_will or is_conditional(clause.article.text, clause.said):
        return None
    if act.is_passive:
        return "refusal" if act.is_denied and act.verb in _POSITIONS.not_submitted_to else None
    if act.is_denied:
        return "refusal" if untaken.can_be_asked(act.verb) or act.verb in _POSITIONS.held_back else None
    return None if act.verb in _POSITIONS.not_promised else "pledge"


def stands_for_post(phrases: Phrases, verb: int) -> bool:
    """Whether somebody stands for a post: would stand again, will stand for election."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    return phrases.lemma(verb) in ("run", "stand") and behind in (["again"], ["for"])


def leaves_post(phrases: Phrases, verb: int) -> bool:
    """Whether somebody gives up a post: would resign, would step down; but not would go, would step in."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    if phrases.lemma(verb) in ("stand", "step"):
        return behind in (["aside"], ["down"])
    return phrases.lemma(verb) in _POSITIONS.given_up and phrases.lemma(verb) not in ("go", "leave")


def gives_up_post(phrases: Phrases, verb: int) -> bool:
    """Whether others are asked to give up a post, or to stand for one: to resign, to stand down, to bow out."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    return leaves_post(phrases, verb) or (phrases.lemma(verb) in ("bow", "drop") and behind == ["out"])


def does_to_none(phrases: Phrases, verb: int) -> bool:
    """Whether what will be done is done to none: will release no prisoners."""
    is_thing = phrases.shape[verb + 1 : verb + 2] == NP and len(phrases.words(verb + 1)) > 1
    return is_thing and phrases.words(verb + 1)[0].lower == "no"


def _is_hoped(clause: _Clause) -> bool:
    """Whether speakers only hope for what they will do: said she was hopeful that she would win it."""
    hope = clause.subject - 1 - (clause.phrases.shape[max(0, clause.subject - 1) : clause.subject] == THAT)
    is_state = hope > 0 and clause.phrases.shape[hope - 1 : hope + 1] == VP + NP
    return is_state and clause.phrases.words(hope)[-1].lower in _POSITIONS.hopeful


def _is_habit(clause: _Clause) -> bool:
    """Whether somebody tells what was done again and again: every day she came home, she would find him in tears."""
    first = clause.phrases.chunks[clause.verb].first
    before = [token for token in clause.phrases.tokens[:first] if token.start >= clause.said.start]
    is_often = any(token.lower in _POSITIONS.habitually for token in before[:1])
    is_every = any(one.lower in _POSITIONS.each_time and two.lower in _DATES.units for one, two in pairwise(before))
    return "would" in clause.words() and (is_often or is_every)


def _responds(clause: _Clause) -> bool:
    """Whether somebody will respond to what others do, and not to what they ask: to the tariffs, to the attack."""
    phrases, to = clause.phrases, clause.verb + 1
    is_to = phrases.shape[to : to + 2] == IN_NP and phrases.words(to)[-1].lower == "to"
    return is_to and phrases.head(to + 1).lower in _DEEDS_ANSWERED


def _is_at_work(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is at work to do something: is working to restore power."""
    words = [word.lower for word in phrases.words(verb)]
    is_going_on = words[-1] == "working" and not _TEXT.forms_of_be.isdisjoint(words) and not untaken.is_negated(words)
    return is_going_on and phrases.shape[verb + 1 : verb + 2] == INFINITIVE


def _works(clause: _Clause) -> bool:
    """The council said it was working to end the strike."""
    is_said = clause.speaker.cue in _POSITIONS.promising_cues and _is_at_work(clause.phrases, clause.verb)
    return is_said and (clause.is_own() or clause.is_of_own_body())


def _is_granted(clause: _Clause) -> bool:
    """Whether somebody tells others that they will be given something: told the members they would get the list."""
    is_told = clause.speaker.cue == "tell" and clause.opener() == "they"
    words = clause.words()
    is_will = not _POSITIONS.willing.isdisjoint(words) and not untaken.is_negated(words)
    is_thing = clause.phrases.shape[clause.verb + 1 : clause.verb + 2] == NP
    is_thing = is_thing and not does_to_none(clause.phrases, clause.verb)
    is_free = not is_conditional(clause.article.text, clause.said)
    return is_told and is_will and is_thing and is_free and clause.phrases.lemma(clause.verb) in ("get", "receive")


def _takes_position(phrases: Phrases, verb: int) -> bool:
    known = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    return any(frames.follow(phrases, verb, frame.words) is not None for frame in known)


def _warns(clause: _Clause) -> PositionKind | None:
    """Warned that she would sue, that licences would be revoked."""
    lemma, words = clause.phrases.lemma(clause.verb), clause.words()
    is_drastic = lemma in _POSITIONS.drastic and clause.phrases.shape[clause.verb + 1 : clause.verb + 2] == NP
    if clause.speaker.cue in _POSITIONS.warning_verbs and is_drastic and clause.is_own():
        is_will = not _POSITIONS.willing.isdisjoint(words) and not untaken.is_negated(words)
        return "threat" if is_will and not clause.phrases.is_passive(clause.verb) else None
    if _will_rue(clause) or _is_attempt(clause) or is_action_against(clause.phrases, clause.verb, clause.subject):
        return "threat"
    is_hostile = lemma in last_resorts.HOSTILE
    if untaken.is_negated(words):
        is_hostile = lemma in _POSITIONS.not_put_up_with | _POSITIONS.slackening  # would not fold its arms
    if clause.speaker.cue not in _POSITIONS.warning_verbs or not is_hostile or _POSITIONS.willing.isdisjoint(words):
        return None
    if not clause.phrases.is_passive(clause.verb):
        return "threat" if clause.is_own() or clause.is_of_own_body() else None
    condition = clause.condition() if lemma == "cancel" else None
    if condition is not None and not _is_up_to_somebody(clause.article, clause.phrases, condition):
        return None  # cancelled unless the rain stops; but licences will be revoked unless it stops
    by = passives.find_agent(clause.phrases, clause.verb)  # cancelled by rain
    return "threat" if by is None or untaken.is_somebody(clause.article, clause.phrases, by) else None


def is_action_against(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether something hostile will be done: legal action would be taken, retaliatory measures will follow."""
    words = [word.lower for word in phrases.words(verb)]
    if _POSITIONS.willing.isdisjoint(words) or untaken.is_negated(words) or phrases.shape[subject] != NP:
        return False
    whole = subject + 2 * (phrases.shape[subject + 1 : subject + 3] == OF_NP)  # a series of measures
    told = [word.lower for word in phrases.words(whole)]
    is_hostile = not _POSITIONS.hostile_action.isdisjoint(told[:-1])
    if phrases.is_passive(verb):
        return is_hostile and phrases.lemma(verb) == "take" and told[-1] in _POSITIONS.taken_up
    return is_hostile and phrases.lemma(verb) == "follow" and told[-1] in _POSITIONS.warned_of


def _will_rue(clause: _Clause) -> bool:
    """Whether others will rue what they do: warned that Norland will pay dearly, would have itself to blame."""
    words, place = clause.words(), clause.phrases.chunks[clause.verb].last
    if (
        clause.speaker.cue not in _POSITIONS.warning_verbs
        or _POSITIONS.willing.isdisjoint(words)
        or not clause.is_up_to_others()
    ):
        return False
    behind = [token.lower for token in clause.phrases.tokens[place : place + 4]]
    return any(word in behind for word in _POSITIONS.rued.get(clause.phrases.lemma(clause.verb), ()))


def _is_attempt(clause: _Clause) -> bool:
    """Whether somebody warns what is done to whoever tries: any attempt to block it would be met by force."""
    is_said = clause.speaker.cue in _POSITIONS.warning_verbs and clause.phrases.is_passive(clause.verb)
    will = not _POSITIONS.willing.isdisjoint(clause.words()) and not untaken.is_negated(clause.words())
    first = next(
        (one for one in clause.phrases.find(NP) if clause.said.holds(clause.phrases.span(one))), clause.subject
    )
    opens = [word.lower for word in clause.phrases.words(first)]
    return is_said and will and opens[0] in ("all", "any") and opens[-1] in _POSITIONS.attempts


def _should_be_done(clause: _Clause) -> PositionKind | None:
    """The pier should be closed, must be closed; it is for somebody to do."""
    words = clause.words()
    if words[-1] == "needed":
        return "demand" if _is_wanted(clause) else None
    if "have" in words or not untaken.can_be_done(clause.phrases, clause.verb):
        return None
    is_due = words[0] in _POSITIONS.musts and not _is_expected_by(clause)
    return asked.kind(clause.phrases, clause.verb, clause.subject) if is_due else None


def _is_expected_by(clause: _Clause) -> bool:
    """Whether it is only reckoned when something will be done: power should be restored by noon."""
    behind = clause.phrases.tokens[clause.phrases.chunks[clause.verb].last :][:2]
    is_time = behind != () and (behind[-1].tag in (NUMBER, TIME) or behind[-1].lower in _DATES.noons)
    is_by = is_time and behind[0].lower == "by"
    return clause.words()[0] == "should" and (is_by or (behind != () and behind[0].tag == TIME))


def _will_be_done(clause: _Clause) -> PositionKind | None:
    """The road would be repaired, says a minister; action would be taken, says anybody."""
    resort = last_resorts.kind(clause.phrases, clause.verb)
    if resort is not None:
        return resort if clause.is_own() or clause.is_of_own_body() else None
    can_do = clause.speaker.is_body or clause.is_unnamed() or bool(leaders.led_by(clause.speaker.role))
    is_said = clause.speaker.cue in _POSITIONS.promising_cues
    if is_said and _is_of_offenders(clause):
        return "threat"
    if not is_said or is_conditional(clause.article.text, clause.said):
        return None
    who = clause.speaker.words.split()
    if not _POSITIONS.onlookers.isdisjoint({*who[:1], *who[-1:]}):
        return None  # it will be reviewed, sources said
    return promised.kind(clause.phrases, clause.verb, clause.subject, can_do, clause.is_own())


def _is_of_offenders(clause: _Clause) -> bool:
    """Whether those are to be punished who do something: anyone who enters would be arrested."""
    first = next((one for one in clause.phrases.find(NP) if clause.said.holds(clause.phrases.span(one))), 0)
    is_who = clause.phrases.shape[first : first + 2] == NP + RELATIVE and first < clause.verb
    is_any = is_who and clause.phrases.head(first).lower in _POSITIONS.offenders
    will = not _POSITIONS.willing.isdisjoint(clause.words()) and not untaken.is_negated(clause.words())
    return is_any and will and clause.phrases.lemma(clause.verb) in last_resorts.HOSTILE


def _is_wanted(clause: _Clause) -> bool:
    """Whether it is said that more, better or other things are needed: more patrols are needed, reform is needed."""
    subject, words = clause.phrases.words(clause.subject), clause.words()
    is_more = not _POSITIONS.wanted_more.isdisjoint([word.lower for word in subject])
    is_change = clause.phrases.head(clause.subject).lower in _POSITIONS.wished_to_see
    return (is_more or is_change) and words[0] in _TEXT.forms_of_be and not untaken.is_negated(words)


def _has_until(clause: _Clause) -> PositionKind | None:
    has = clause.words() in (["have"], ["has"], ["had"])
    is_demand = has and _UNTIL.match(clause.article.text, clause.phrases.span(clause.verb).end + 1)
    return "demand" if is_demand else None


def _will_unless(clause: _Clause) -> PositionKind | None:
    """Would resign unless it is paid; would sue if the pier opens."""
    fears = clause.subject - 1 - (clause.phrases.shape[max(0, clause.subject - 1) : clause.subject] == THAT)
    if fears >= 0 and clause.phrases.shape[fears] == VP and clause.phrases.lemma(fears) == "fear":
        return None  # feared she would harm herself if she left
    before = clause.phrases.words(clause.subject - 1)[0].lower if clause.subject else ""
    if before in _OPENS_DOUBT or "have" in clause.words():
        return None  # has no idea if she would have told them
    if _weighs_action(clause):
        return "threat"
    if is_conditional(clause.article.text, clause.said) and _in_any_case().search(clause.said.of(clause.article.text)):
        return None  # would walk there if she has to
    is_of_other = clause.is_unnamed() and clause.opener() in ("he", "she") and not clause.is_own()
    if clause.opener() in clause.speaker.own and clause.condition() is not None and not is_of_other:
        is_suffered = clause.is_own() and clause.phrases.lemma(clause.verb) in _POSITIONS.suffered
        return None if _does_gladly(clause) or is_suffered else "threat"
    is_will = not _POSITIONS.willing.isdisjoint(clause.words()) and not untaken.is_negated(clause.words())
    is_own = clause.is_own() or (clause.opener() in clause.speaker.own and clause.is_of_own_body())
    is_hostile = is_will and is_own and (clause.phrases.lemma(clause.verb) in _POSITIONS.hostile or _is_drastic(clause))
    return "threat" if is_hostile and is_conditional(clause.article.text, clause.said) else None


def _weighs_action(clause: _Clause) -> bool:
    """Whether speakers say that they would consider legal action, or a strike."""
    weighed = clause.verb + 1
    is_weighed = clause.phrases.lemma(clause.verb) == "consider" and clause.phrases.shape[weighed : weighed + 1] == NP
    words = [word.lower for word in clause.phrases.words(weighed)] if is_weighed else []
    is_will = not _POSITIONS.willing.isdisjoint(clause.words()) and not untaken.is_negated(clause.words())
    if _goes_to_court(clause.phrases, clause.verb) and is_will:
        return clause.is_own() or clause.is_of_own_body()
    is_action = words[-1:] == ["action"] and not _POSITIONS.hostile_action.isdisjoint(words)
    is_action = is_action or words[-1:] == ["strike"]
    return is_action and is_will and (clause.is_own() or clause.is_of_own_body())


def _goes_to_court(phrases: Phrases, verb: int) -> bool:
    """Whether somebody takes a case, or others, to court."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:_WORDS_TO_COURT]]
    return phrases.lemma(verb) == "take" and "to" in behind and not {"court", "courts"}.isdisjoint(behind)


def _is_drastic(clause: _Clause) -> bool:
    """Whether speakers would close, cut or stop something if others do something: would shut it if the tax was raised.

    Whoever would close the pier if the storm came threatens nobody.
    """
    phrases, lemma = clause.phrases, clause.phrases.lemma(clause.verb)
    condition = _IF.search(clause.article.text, clause.said.start, clause.said.end)
    if condition is None or phrases.is_passive(clause.verb):
        return False
    what = phrases.head(clause.verb + 1).lower if phrases.shape[clause.verb + 1 : clause.verb + 2] == NP else ""
    is_act = (lemma in _POSITIONS.drastic and what != "") or (
        lemma in _POSITIONS.makes_a_statement and what == "motion"
    )
    whose = next((one for one in phrases.find(NP) if phrases.span(one).start > condition.start()), None)
    does = None if whose is None else next((one for one in phrases.find(VP) if one > whose), None)
    if whose is None or does is None or phrases.head(whose).lower == "it":
        return False
    return is_act and (untaken.is_somebody(clause.article, phrases, whose) or phrases.is_passive(does))


def _does_gladly(clause: _Clause) -> bool:
    """Whether what will be done threatens nobody: would vote for Roe unless Doe ran."""
    behind = [token.lower for token in clause.phrases.tokens[clause.phrases.chunks[clause.verb].last :][:1]]
    is_glad = clause.phrases.lemma(clause.verb) in _POSITIONS.done_gladly
    is_glad = is_glad or (clause.phrases.lemma(clause.verb) == "vote" and behind == ["for"])
    return is_glad and not untaken.is_negated(clause.words())


def _up_to_somebody(clause: _Clause) -> PositionKind | None:
    condition = None if _does_gladly(clause) else clause.condition()
    is_up = condition is not None and _is_up_to_somebody(clause.article, clause.phrases, condition)
    return "threat" if is_up else None


def _is_up_to_somebody(article: Parts, phrases: Phrases, condition: re.Match[str]) -> bool:
    """Whether what is threatened depends on what somebody does: unless the company withdraws its plan."""
    is_if = condition.group().lower().startswith("if")
    if not is_if and condition.group().lower() != "unless":
        return False
    starts = condition.start() if is_if else condition.end()
    for index, kind in enumerate(phrases.shape):
        if kind == NP and phrases.span(index).start > starts:
            known = untaken.is_somebody(article, phrases, index)
            known = known or phrases.head(index).lower.removesuffix("s") in _SPEECH.sides  # unless both sides sign
            if phrases.shape[index + 1 : index + 2] != VP:
                return _acts_at_end(phrases, index)
            return known and phrases.lemma(index + 1) != "be" and not phrases.is_passive(index + 1)
    return False


def unless(article: Parts, phrases: Phrases, number: int, verb: int) -> Stance | None:
    """The threat of those who will strike, or are set to, unless somebody acts, as nobody needs to say for them."""
    whole = Span(phrases.tokens[0].start, phrases.tokens[-1].end)
    condition = UNLESS.search(article.text, phrases.span(verb).end, whole.end)
    if condition is None or not _is_up_to_somebody(article, phrases, condition):
        return None
    words = [word.lower for word in phrases.words(verb)]
    will = verb
    if phrases.shape[verb] == INFINITIVE:
        will = verb - 1
        is_due = phrases.shape[will] == VP and phrases.lemma(will) in _POSITIONS.set_to
        is_due = is_due or (phrases.shape[max(0, will - 1) : verb] == VP + NP and _is_due(phrases, will))
        will -= phrases.shape[will] == NP
        if not is_due:
            return None
    elif words[0] not in ("will", "'ll", "’ll") or untaken.is_negated(words):
        return None
    is_hostile = phrases.lemma(verb) in last_resorts.HOSTILE or last_resorts.is_led_to(phrases, verb)
    subject = subjects.subject(phrases, will) if is_hostile and not phrases.is_passive(verb) else None
    if subject is None or phrases.shape[subject] != NP or not untaken.is_somebody(article, phrases, subject):
        return None
    last = contents.clause_end(phrases, verb, verb)
    said = Span(phrases.span(will).start, reported.span(phrases, verb, last).end)
    return Stance("threat", said, said, phrases.span(subject), None, number, rules.tell(UNLESS_SOMEBODY))


def _is_due(phrases: Phrases, noun: int) -> bool:
    """Whether an adjective says what will be done: are due to strike."""
    return phrases.head(noun).lower in _POSITIONS.due_to and len(phrases.words(noun)) == 1


def _acts_at_end(phrases: Phrases, noun: int) -> bool:
    """Whether a verb is taken for the head of a noun phrase: unless the council [pays]."""
    words = phrases.words(noun)
    known = _VERBS.get(words[-1].lower)
    is_verb = known is not None and THIRD_PERSON in known.forms and len(words) > 1
    body = words[-2].lower if is_verb else ""
    return body in _PEOPLE.bodies or body in _PEOPLE.roles


def or_else(phrases: Phrases, demand: Stance) -> Iterator[Stance]:
    """The threat after a demand: wants it by Tuesday, or it will stay away."""
    shape = phrases.shape
    for index in range(len(shape) - len(_OR_CLAUSE) + 1):
        if shape[index : index + 4] == _OR_CLAUSE and phrases.span(index).start == demand.words.end:
            own = (
                phrases.words(index + 1)[0].lower == "or"
                and phrases.words(index + 2)[0].lower in _POSITIONS.own_pronouns
            )
            if own and phrases.words(index + 3)[0].lower in ("will", "would"):
                words = reported.span(phrases, index + 2, contents.clause_end(phrases, index + 3, index + 3))
                yield msgspec.structs.replace(
                    demand, kind="threat", words=words, content=words, addressed=None, rule=OR_ELSE.name
                )


CALLED_FALSE = Rule(
    "claim said to be false",
    "Somebody reported as saying that a claim is false, or that there is no truth in it, denies it.",
    "Ann Doe said the allegations were false.",
    "Ann Doe said the allegations were serious.",
)
SAID_TO_DO_WRONG = Rule(
    "others said to have done wrong",
    "Somebody reported as saying that others have lied, stolen or misled accuses them.",
    "Ann Doe said the firm had misled its workers.",
    "Ann Doe said the firm had met its workers.",
)
SAID_SO = Rule(
    "position after its content",
    "The words before a subject and a verb of promising, demanding or alleging are that position.",
    "The pier will open, Ann Doe promised.",
    "The pier will open, Ann Doe noted.",
)
WARNED_OF: Row[[_Clause], PositionKind] = Row(
    "hostile act that is warned of",
    "Somebody who warns that they will sue, strike or the like, or that others will be punished, threatens it.",
    "Ann Doe warned she would sue.",
    "Ann Doe warned she would be late.",
    _warns,
)
UNLESS_SOMEBODY: Row[[_Clause], PositionKind] = Row(
    "what will happen unless somebody acts",
    "What speakers say will happen unless somebody acts is a threat, and so is a strike that is set unless others act.",
    "Ann Doe said the pier would close unless Bob Roe withdraws his plan.",
    "Ann Doe said the pier would close unless the rain stops.",
    _up_to_somebody,
)
SAID_OF_ONESELF: Row[[_Clause], PositionKind] = Row(
    "what speakers will do themselves",
    "What speakers are reported as saying that they, or the body they lead, will do or are working to do is a "
    "pledge, and what they will not do, or give, a refusal.",
    "Ann Doe said she would publish the list.",
    "Ann Doe said she would lose the list.",
    _will,
)
ASKED: tuple[Row[[_Clause], PositionKind], ...] = (
    Row(
        "demand that others act",
        "Somebody reported as saying that others must do something demands it.",
        "Ann Doe said visitors must leave by noon.",
        "Ann Doe said visitors must have seen it.",
        _must,
    ),
    Row(
        "demand with a time limit",
        "Somebody reported as saying that others have until a time to act demands it.",
        "Ann Doe said visitors had until noon to leave.",
        "Ann Doe said visitors had lunch to eat until noon.",
        _has_until,
    ),
    Row(
        "speaker’s own threat",
        "What speakers say they will do unless something happens is a threat.",
        "Ann Doe said she would resign unless it was paid.",
        "Ann Doe said she would resign after it was paid.",
        _will_unless,
    ),
    WARNED_OF,
    UNLESS_SOMEBODY,
    Row(
        "need for others to act",
        "Somebody reported as saying that others need to do something demands it.",
        "Ann Doe said the council needed to act.",
        "Ann Doe said the council had time to act.",
        _needs_to,
    ),
    Row(
        "what others should do",
        "Somebody reported as saying that others should do something demands it, and appeals to people at large.",
        "Ann Doe said the council should act.",
        "Ann Doe said the council should have acted.",
        _should,
    ),
    SAID_OF_ONESELF,
)
"""What a clause of reported speech demands of others, threatens or promises."""
ASKED_OF_ANYBODY: tuple[Row[[_Clause], PositionKind], ...] = (
    Row(
        "what should be done",
        "Somebody reported as saying that something should or must be done demands it.",
        "Ann Doe said the pier should be closed.",
        "Ann Doe said the pier should be pleased.",
        _should_be_done,
    ),
    WARNED_OF,
    UNLESS_SOMEBODY,
    Row(
        "what speakers will have done",
        "Whoever says that action will be taken, or can have it done and says that a road will be repaired, pledges "
        "it, and whoever says that something will not be tolerated refuses it.",
        "The council said the pier would be repaired.",
        "The council said the pier would be flooded.",
        _will_be_done,
    ),
)
"""What a clause in the passive asks for."""
OR_ELSE = Rule(
    "“or” after a demand",
    "After a demand, what its holder will do otherwise is a threat.",
    "Ann Doe wants the list by noon, or she will resign.",
    "Ann Doe wants the list by noon, and she will resign.",
)
