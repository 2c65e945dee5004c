"""Subjects of inner clauses that utter nothing, though their verb is a cue: whoever hands the clause on speaks."""

from collections.abc import Iterator

from briefcli import regexes
from briefcli.extract.clauses import subjects, undone, unsaid
from briefcli.extract.clauses.cues import is_cue, is_speech, owner
from briefcli.extract.people import gate
from briefcli.extract.speech.attribution import CUE, Source
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    BASE_FORM,
    CLAUSE,
    COMMA,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OF_NP,
    PASSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row, Rule

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_VERBS = lexicon.verbs()

_PRONOUNS = frozenset((SUBJECT_PRONOUN, OBJECT_PRONOUN))
_SPEAKERS = frozenset().union(
    _CLAUSES.documents, _CLAUSES.statements, _PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.occupations, _PEOPLE.kin,
    _SPEECH.sides,
)  # fmt: skip
"""What may utter words, or hold them, besides roles and people."""
_IES = regexes.compile(r"ies$")
_PARTS = letters("COMMA COORDINATOR THAT")
_IF = frozenset({"if", "unless"})
_NP_THAT = letters("NP THAT")
_VP_QUOTATION = letters("VP QUOTATION")
_VP_INFINITIVE = letters("VP INFINITIVE")
_INTRODUCES = tuple(letters("COMMA COLON"))
"""What alone before a quotation shows that it is told how somebody speaks: did not hold back: “...”."""
_RELATIVES = frozenset(letters("RELATIVE THAT"))
_AND_WITH = letters("COMMA PREPOSITION")
_NP_COMMA = letters("NP COMMA")
_OF_DOING = letters("OF ING"), letters("PREPOSITION ING")


def utters_nothing(phrases: Phrases, source: Source, outer: Source) -> bool:
    """Whether the subject of an inner clause utters none of the words, and the next source outwards does."""
    return outer.strength >= CUE and rules.first(INNER, phrases, source) is not None


def writer(phrases: Phrases, subject: int) -> int | None:
    """The verb by which somebody wrote the document that a relative clause is about: wrote a book that called it."""
    is_relative = phrases.shape[subject : subject + 1] in _RELATIVES
    noun = subject - 2 if phrases.shape[max(0, subject - 1) : subject] == COMMA else subject - 1
    is_about = noun > 0 and is_relative and phrases.shape[noun] == NP
    if not is_about or phrases.shape[noun - 1] not in VERBAL or phrases.is_passive(noun - 1):
        return None
    is_written = phrases.head(noun).lower in _CLAUSES.documents | _CLAUSES.statements
    return noun - 1 if is_written and phrases.lemma(noun - 1) in _CLAUSES.writes else None


def is_hearsay(phrases: Phrases, subject: int, quotation: int) -> bool:
    """Whether it is told of somebody what others say: Doe is said to have a house "close to the boats"."""
    for verb in range(subject + 1, quotation - 1):
        is_told = _is_told(phrases, verb) and phrases.lemma(verb) in _CLAUSES.complement
        if is_told and subjects.subject(phrases, verb) == subject:
            rules.tell(HEARSAY)
            return True
    return False


def is_blamed(phrases: Phrases, subject: int, doing: int) -> bool:
    """Whether others say that somebody did what a verb tells: stands accused of showing; was found to have shown.

    Or whoever blames them for it is named: Doe accused the guild of holding a “grudge”.
    """
    if phrases.shape[doing] == ING and _is_blamed_by_name(phrases, subject, doing):
        rules.tell(HEARSAY)
        return True
    for verb in range(subject + 1, doing):
        told = phrases.lemma(verb) if phrases.shape[verb] in (VP, PASSIVE) else ""
        is_done = bool(told) and (phrases.is_passive(verb) or _is_bare(phrases, verb))
        if not is_done or subjects.subject(phrases, doing) != subject:
            continue
        is_led = phrases.shape[verb + 1 : verb + 3] in _OF_DOING and VP not in phrases.shape[verb + 1 : doing]
        if told in _SPEECH.blamed_for and (is_led or (verb + 1 == doing and phrases.shape[doing] == INFINITIVE)):
            rules.tell(HEARSAY)
            return True
    return False


def _is_blamed_by_name(phrases: Phrases, blamed: int, doing: int) -> bool:
    """Whether the object of a verb of blaming is blamed for what it does: accused the guild of holding."""
    if phrases.shape[blamed] == RELATIVE and phrases.shape[blamed - 2 : blamed] == _NP_COMMA:
        blamed -= 2  # the guild, which is old, of holding
    blames = blamed - 1
    is_object = blames > 0 and phrases.shape[blames] in VERBAL and not phrases.is_passive(blames)
    is_led = is_object and phrases.lemma(blames) in _SPEECH.blamed_for
    is_aside = phrases.shape[blamed + 1] == COMMA and phrases.shape[doing - 1] == OF
    is_led = is_led and phrases.shape[doing - 1] in (OF, PREPOSITION)
    return is_led and (is_aside or VP not in phrases.shape[blamed:doing])


def _is_bare(phrases: Phrases, verb: int) -> bool:
    """Whether a past form behind another verb may be passive: stands accused."""
    is_next = verb > 0 and phrases.shape[verb - 1] == VP
    return is_next and lexicon.may_be_participle(phrases.words(verb)[0].lower)


def is_told_of_somebody(phrases: Phrases, quotation: int) -> bool:
    """Whether others, who are not named, say something of somebody before a quotation: is said to be "..."."""
    return any(_is_told(phrases, verb) and is_speech(phrases, verb) for verb in range(quotation - 1))


def _is_told(phrases: Phrases, verb: int) -> bool:
    return phrases.shape[verb : verb + 2] == _VP_INFINITIVE and phrases.is_passive(verb)


def is_rejected(phrases: Phrases, verb: int) -> bool:
    """Whether somebody rejects what others say: dismissed suggestions that it was "..."."""
    if phrases.lemma(verb) not in _CLAUSES.rejects or phrases.shape[verb + 1 : verb + 3] != _NP_THAT:
        return False
    is_said = phrases.head(verb + 1).lower.removesuffix("s") in _CLAUSES.statements | _CLAUSES.documents
    if not is_said or owner(phrases, verb + 1) is not None:
        return False
    rules.tell(REJECTED)
    return True


def is_denied_saying(phrases: Phrases, verb: int, said: Source) -> bool:
    """Whether somebody denies that something was said: denied that she had called it "..."."""
    is_denied = phrases.shape[verb] in VERBAL and phrases.lemma(verb) == "deny" and not unsaid.says_not(phrases, verb)
    if not is_denied or said.strength < CUE or said.chunk < verb or is_said_meanwhile(phrases, said):
        return False
    rules.tell(REJECTED)
    return True


def is_said_meanwhile(phrases: Phrases, said: Source) -> bool:
    """Whether somebody says something beside what another does: Roe denied it, with Doe calling it "..."."""
    beside = said.chunk - 1
    is_aside = beside > 0 and phrases.shape[beside - 1 : said.chunk] == _AND_WITH
    return is_aside and phrases.words(beside)[0].lower == "with"


def is_unsaid(phrases: Phrases, verb: int, subject: int, quotation: int) -> bool:
    """Whether the words behind a verb are what its subject has not said: never called it "..."; if he said "..."."""
    lemma = phrases.lemma(verb)
    is_saying = lemma in _CLAUSES.calling_verbs or (lemma in _CLAUSES.speech and lemma not in _SPEECH.stays_denied)
    if not is_saying or phrases.shape[verb + 1 : quotation] in _INTRODUCES:
        return False
    is_left = unsaid.is_unsaid(phrases, verb) or is_condition(phrases, subject)
    if is_left or undone.is_none_of_several(phrases, subject):
        rules.tell(UNSAID)
        return True
    return False


def _it(phrases: Phrases, source: Source) -> bool | None:
    """Doe said it sounded "..."; said it reflected "..."."""
    is_it = phrases.shape[source.chunk] == NP and phrases.words(source.chunk)[-1].lower == "it"
    is_mirror = phrases.shape[source.chunk + 1 :][:1] == VP and phrases.lemma(source.chunk + 1) == "reflect"
    return (is_it and (source.strength == CUE or is_mirror)) or None


def is_thing(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a thing: no name, pronoun, person or body, and nothing that is said or written.

    Some are what those are of whom they are some: two of the bakers, half of the mills, one of them.
    """
    head = phrases.head(noun)
    is_some = phrases.shape[noun + 1 : noun + 3] == OF_NP and (head.tag == NUMBER or gate.is_quantity(head.lower))
    if is_some:
        return is_thing(phrases, noun + 2)
    is_bare = head.tag == NUMBER and head.lower.isalpha() and len(phrases.words(noun)) == 1  # Two were near a deal
    if (
        is_bare
        or head.tag == NAME
        or head.tag in _PRONOUNS
        or subjects.is_somebody(phrases, noun)
        or gate.is_people(head.lower)
    ):
        return False
    word = head.lower
    return _SPEAKERS.isdisjoint((word, word.removesuffix("s"), _IES.sub("y", word)))


def _thing(phrases: Phrases, source: Source) -> bool | None:
    return (phrases.shape[source.chunk] == NP and is_thing(phrases, source.chunk)) or None


def _foretold(phrases: Phrases, source: Source) -> bool | None:
    """Expects that critics will call it; what they will say is guessed by whoever expects it."""
    noun, verb = source.chunk, source.chunk + 1
    before = noun - 2 if noun > 1 and phrases.shape[noun - 1] == THAT else noun - 1
    if before < 0 or phrases.shape[before] != VP or phrases.lemma(before) not in _CLAUSES.foretells:
        return None
    is_own = phrases.shape[verb : verb + 1] == VP and phrases.words(verb)[0].tag == MODAL
    return is_own or None


def _to_come(phrases: Phrases, source: Source) -> bool | None:
    """Warned that the camp would burn again: “...”; whoever would only do something has said nothing yet."""
    if _is_meant_to(phrases, source) or _is_ordered(phrases, source) or _is_told_beside(phrases, source):
        return True
    noun, verb = source.chunk, source.chunk + 1
    if noun == 0 or phrases.shape[noun : verb + 1] != CLAUSE or phrases.words(verb)[0].tag != MODAL:
        return None
    before = noun - 2 if noun > 1 and phrases.shape[noun - 1] == THAT else noun - 1
    is_handed = phrases.shape[before] in VERBAL and is_speech(phrases, before)
    # Professed that he would “no longer stay”; but: says she should have left, “when she was told”.
    is_own = phrases.head(noun).tag in _PRONOUNS and all(word.lower != "have" for word in phrases.words(verb))
    return (is_handed and not is_own and not is_cue(phrases, verb)) or None


def _is_meant_to(phrases: Phrases, source: Source) -> bool:
    """Whether the verb tells what somebody is to do, and hands over no words: has questions to answer about it.

    Not: phoned to say she was “late”; rose to describe it as “late”.
    """
    places = (at for kind in (INFINITIVE, ING) for at in phrases.find(kind) if at > source.chunk)
    verb = next((at for at in places if phrases.span(at) == source.cue), None)
    if verb is None or phrases.lemma(verb) in _CLAUSES.calling_verbs:
        return False
    if phrases.shape[verb] == ING:  # committed to delivering meals
        is_done = phrases.shape[verb - 1] in (PREPOSITION, OF)
        return is_done and not is_speech(phrases, verb) and phrases.shape[verb + 1 : verb + 2] == NP
    return not is_speech(phrases, verb) or phrases.shape[verb + 1 : verb + 2] == PREPOSITION


def _is_told_beside(phrases: Phrases, source: Source) -> bool:
    """Whether a participle is that of whoever tells what another would do: said the board would appeal, calling it."""
    doing = next((at for at in phrases.find(ING) if phrases.span(at) == source.cue), 0)
    verb = source.chunk + 1
    is_beside = doing > verb and phrases.shape[doing - 1] == COMMA and phrases.shape[verb] == VP
    return is_beside and phrases.words(verb)[0].tag == MODAL


def _is_ordered(phrases: Phrases, source: Source) -> bool:
    """Whether somebody is told to have ordered the thing that the words are: found that Doe ordered a “whisper war”."""
    ordered = next((at for at in phrases.find(VP) if phrases.span(at) == source.cue), None)
    if ordered is None or phrases.lemma(ordered) != "order":
        return False
    behind = ordered + 1 + (phrases.shape[ordered + 1 : ordered + 2] == NP)
    is_article = behind == ordered + 1 or len(phrases.words(ordered + 1)) == 1
    return is_article and phrases.shape[behind : behind + 1] == QUOTATION


def _spoke(phrases: Phrases, source: Source) -> bool | None:
    """Tweeted that Doe spoke “movingly”; insisted that his men responded “within an hour”."""
    verb = source.chunk + 1
    is_described = phrases.shape[verb : verb + 2] == _VP_QUOTATION and phrases.lemma(verb) in ("speak", "respond")
    return is_described or None


def _wished(phrases: Phrases, source: Source) -> bool | None:
    """Insisted that bankers explain; the verb has its base form, which only a plural shares."""
    noun = source.chunk
    if noun < 2 or phrases.shape[noun - 1] != THAT or phrases.shape[noun - 2] not in VERBAL:
        return None
    if phrases.lemma(noun - 2) not in _CLAUSES.demands or phrases.shape[noun + 1 : noun + 2] != VP:
        return None
    words = phrases.words(noun + 1)
    known = _VERBS.get(words[0].lower)
    return (len(words) == 1 and known is not None and BASE_FORM in known.forms) or None


def is_supposed(phrases: Phrases, subject: int) -> bool:
    """Whether “had” opens a clause on what did not happen: had Doe said so, Roe would have left."""
    before = subject - 1
    if before < 0 or phrases.shape[before] != VP or (before and phrases.shape[before - 1] not in _PARTS):
        return False
    return [word.lower for word in phrases.words(before)] == ["had"]


def is_condition(phrases: Phrases, subject: int) -> bool:
    """Whether a clause only tells on what condition something happens: will strike if the board calls it."""
    if is_supposed(phrases, subject):
        return True
    return subject > 0 and phrases.shape[subject - 1] == SUBORDINATOR and phrases.words(subject - 1)[0].lower in _IF


def _shown(phrases: Phrases, source: Source) -> bool | None:
    """Said the texts showed “no respect”; told the court that Roe saw him “holding something”."""
    verb = source.chunk + 1
    if any(phrases.span(place) == source.cue for place in _merely_done(phrases, verb)):
        return True  # alleged that a group led by Roe planned “to burn the pier”
    if source.strength > CUE:
        return None
    if phrases.shape[source.chunk : verb + 1] != CLAUSE:
        return None
    is_document = phrases.head(source.chunk).lower.removesuffix("s") in _CLAUSES.documents
    is_shown = is_document and phrases.words(verb)[-1].lower in _CLAUSES.shows
    return is_shown or phrases.lemma(verb) in _CLAUSES.finds_out or None


def _merely_done(phrases: Phrases, start: int) -> Iterator[int]:
    """The verbs behind a chunk that hand over no words: planned, has shown."""
    verbs = (place for place in range(start, len(phrases.shape)) if phrases.shape[place] in VERBAL)
    return (place for place in verbs if phrases.lemma(place) in _CLAUSES.merely_does)


def _acts(phrases: Phrases, source: Source) -> bool | None:
    """Doe said that Roe maintained the “old system”; the indictment tells that he observed a car at a “high speed”."""
    verb = next((at for at in phrases.find(VP) + phrases.find(ING) if phrases.span(at) == source.cue), None)
    if verb is None or phrases.lemma(verb) not in _SPEECH.acts_on_things:
        return None
    behind = phrases.shape[verb + 1 : verb + 3]
    is_thing_behind = behind[:1] == NP and behind != CLAUSE and phrases.head(verb + 1).tag not in _PRONOUNS
    return is_thing_behind or None


def _unsaid(phrases: Phrases, source: Source) -> bool | None:
    """Said the firm did not comment but that “...”."""
    verb = source.chunk + 1
    return (phrases.shape[verb : verb + 1] == VP and undone.is_denied(phrases, verb)) or None


def _supposed(phrases: Phrases, source: Source) -> bool | None:
    return is_condition(phrases, source.chunk) or None


def _written(phrases: Phrases, source: Source) -> bool | None:
    return writer(phrases, source.chunk) is not None or None


HEARSAY = Rule(
    "somebody of whom things are said",
    "Whoever “is said to” do something utters none of the words that tell of it.",
    "Ann Doe is said to live in a house “very close to the boats of Lund”.",
    "Ann Doe is said to have called it “very close to the boats of Lund”.",
)
REJECTED = Rule(
    "statement that somebody rejects",
    "Whoever dismisses claims or suggestions has not made them, and utters none of their words.",
    "Ann Doe dismissed suggestions that the pier was “a slow and very old wreck”.",
    "Ann Doe repeated suggestions that the pier was “a slow and very old wreck”.",
)
UNSAID = Rule(
    "words that somebody has not said",
    "Whoever did not say something, refused to, or would have said it, utters none of its words.",
    "Ann Doe never said the pier was “a slow and very old wreck”.",
    "Ann Doe always said the pier was “a slow and very old wreck”.",
)
INNER = (
    Row(
        "pronoun for a thing within what is said",
        "“It” within what somebody says is a thing, unless it says, tells or writes something.",
        "Ann Doe said it sounded “like a very old pier”.",
        "Ann Doe spoke, and it sounded “like a very old pier”.",
        _it,
    ),
    Row(
        "thing within what is said",
        "A thing within what somebody says utters nothing: whoever tells of it does.",
        "Ann Doe said the pier teaches children to live through “a night without power”.",
        "Ann Doe said the union teaches children to live through “a night without power”.",
        _thing,
    ),
    Row(
        "wish that somebody speak",
        "Whoever is wished to explain something, in the base form, has not spoken: whoever wishes it has.",
        "Ann Doe insisted that bankers explain one thing: “Who paid for the pier?”",
        "Ann Doe insisted that bankers explained one thing: “Who paid for the pier?”",
        _wished,
    ),
    Row(
        "words that somebody foretells",
        "What others will say is said by whoever expects or predicts it.",
        "Ann Doe expects the critics will say the pier is “a very cold and slow wreck”.",
        "Ann Doe regrets the critics said the pier is “a very cold and slow wreck”.",
        _foretold,
    ),
    Row(
        "words in a condition",
        "Whoever is only supposed to do something utters nothing: whoever names the condition does.",
        "Ann Doe said the port would shut if the union blamed “a slow and very old board”.",
        "Ann Doe said the port would shut as the union blamed “a slow and very old board”.",
        _supposed,
    ),
    Row(
        "what somebody does not say",
        "Whoever is said not to have said something utters none of the words: whoever tells so does.",
        "Ann Doe said the firm did not blame “ground that was very wet and cold”.",
        "Ann Doe said the firm did blame “ground that was very wet and cold”.",
        _unsaid,
    ),
    Row(
        "what somebody would do",
        "Whoever would or could do something, and not say it, utters nothing: whoever says so does.",
        "Ann Doe warned that the camp would burn again: “It is only a question of time.”",
        "Ann Doe warned that the camp would answer again: “It is only a question of time.”",
        _to_come,
    ),
    Row(
        "manner of speaking that somebody tells",
        "How somebody spoke is told in the words of whoever tells it.",
        "Bob Roe wrote that Ann Doe spoke “very movingly about her years in the port”.",
        "Bob Roe wrote that Ann Doe spoke of “very moving and happy years in the port”.",
        _spoke,
    ),
    Row(
        "what somebody sees, or a document shows",
        "What is only seen or planned, or shown by a document, is told in the words of whoever tells of it.",
        "Ann Doe said the letters showed “a very cold lack of care”.",
        "Ann Doe said the letters spoke of “a very cold lack of care”.",
        _shown,
    ),
    Row(
        "what somebody does to a thing",
        "Whoever maintains or observes a thing hands over no words: whoever tells of it does.",
        "Ann Doe said Bob Roe maintained the “very old and cold” road to Lund.",
        "Ann Doe said Bob Roe maintained the road was “very old and cold”.",
        _acts,
    ),
    Row(
        "document that its writer wrote",
        "What a document says in a relative clause, its writer says, where it is told who wrote it.",
        "Ann Doe wrote a book that called the pier “a danger to the town”.",
        "Ann Doe burned a book that called the pier “a danger to the town”.",
        _written,
    ),
)
"""What shows that the subject of an inner clause utters nothing."""
