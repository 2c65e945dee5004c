"""What must follow a verb that takes a position: an object, an addressee, an infinitive, a clause.

`data/lexicon/en/positions.json` lists for each verb the frames in which it takes a position, as words: object,
somebody, to, that, doing, nothing, or a particle such as for; "on somebody" is a particle with an addressee.
"""

from itertools import takewhile

from briefcli.extract.clauses import contents, cues, subjects
from briefcli.extract.clauses.cues import is_remark
from briefcli.extract.clauses.objects import is_instead
from briefcli.extract.positions import acts, admissions, objects, plans, set_phrases, untaken
from briefcli.extract.positions.complement import (
    Complement,
    addressed,
    behind_particle,
    beyond_manner,
    beyond_time,
    is_time,
    is_to,
)
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    PASSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Row
from briefcli.extract.text.tokens import is_plural

_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_VERBS = lexicon.verbs()

_ASKED_FROM = pattern("NP(?:OF NP)* PREPOSITION(?=NP)")
_COMPARED = pattern("NP(?:(?:OF|INFINITIVE|PREPOSITION) NP|ING)*? PREPOSITION NP")
_REFUSED_NOTHING = ("", STOP, SEMICOLON)
_COMMA_ING = letters("COMMA ING")
_REJECTED_THAT = letters("THAT STOP")
_THAT_COLON = letters("THAT COLON")
_VERBAL = frozenset((VP, PASSIVE, INFINITIVE, ING, QUOTATION))
"""What a clause has that somebody claims: its verb, or words between marks."""
_ENDS_RELATIVE = (COMMA, STOP, SEMICOLON, "")
_NP_AND_NP = letters("NP COORDINATOR NP")
_BODY_WITH_ING = letters("NP PREPOSITION ING")
_NP_TO = letters("NP INFINITIVE")
_NP_VP = letters("NP VP")
_NP_ON_NP = letters("NP PREPOSITION NP")
_TO_NP_TO = letters("PREPOSITION NP INFINITIVE")
_WHAT_NP_VP = letters("SUBORDINATOR NP VP")
_WHOM_SOMEBODY = letters("RELATIVE NP")
_DONE_ONESELF = ("pay", "stay")
_RELATIVE_CLAUSE_CHUNKS = 3
"""The object, the pronoun and the subject stand before the verb of a relative clause."""
_GOES_AHEAD = (["ahead"], ["on"])
_LONGEST_RELATIVE_CHUNKS = 6
"""Chunks from “which” to its verb, where a name may stand beside the subject."""
_FOR_ING = letters("PREPOSITION ING")
_LIMIT = NP + PREPOSITION + OF
_WORDS_TO_ASKED = 6
"""How far behind whom somebody appeals to stands what for: to the members of the board for help."""
_LONGEST_LIMIT_CHUNKS = 7
"""How far after a verb of giving what somebody has time for is sought."""


def follow(phrases: Phrases, verb: int, frame: tuple[str, ...]) -> Decision[Complement] | None:
    """What follows a verb, where it matches a frame, and the rule of the frame."""
    row = _row(frame)
    found = row.decides(phrases, verb, " ".join(frame[1:]) if row is set_phrases.SET_PHRASE else frame[0])
    return found and Decision(row.name, found)


def _row(frame: tuple[str, ...]) -> Row[[Phrases, int, str], Complement]:
    """The rule of a frame; any other word is a particle."""
    if frame[0] == set_phrases.OPENS:
        return set_phrases.SET_PHRASE
    return _ROWS.get(frame) or (ON_SOMEBODY if len(frame) > 1 else PARTICLE)


def _nothing(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    refused = phrases.words(verb)[-1].lower.endswith("ed")
    is_said = phrases.shape[verb + 1 : verb + 3] == _COMMA_ING and cues.is_speech(phrases, verb + 2)  # refused, saying
    is_alone = is_said or phrases.shape[verb + 1 : verb + 2] in _REFUSED_NOTHING
    return Complement(None) if refused and is_alone else None


def _did_not(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Did not agree: with nothing after the verb."""
    words = [word.lower for word in phrases.words(verb)]
    is_denied = untaken.is_negated(words) and words[0] not in _POSITIONS.willing | _POSITIONS.unreal_positions
    return Complement(None) if is_denied and phrases.shape[verb + 1 : verb + 2] in _ENDS_RELATIVE else None


def _to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    act = beyond_time(phrases, verb + 1)
    is_unnamed = is_to(phrases, act) and phrases.words(act)[-1].lower in _POSITIONS.kept_unnamed
    if phrases.lemma(verb) == "decline" and is_unnamed:
        return None  # declined to be named
    if phrases.shape[act : act + 2] == IN_NP and any(word.tag == NUMBER for word in phrases.words(act + 1)):
        return None  # declined to $20 million
    is_name = phrases.shape[act : act + 2] == IN_NP and phrases.head(act + 1).tag == NAME
    if is_name and phrases.words(act + 1)[0].lower not in _VERBS:
        return None  # delegates pledged to Doe; but a headline may say Vows To Clear Debts
    if is_to(phrases, act) and _does_what_stands_before(phrases, act):
        return None  # to show it, which he refuses to do
    is_of_thing = phrases.lemma(verb) == "claim" and phrases.shape[max(0, verb - 2) : verb] == NP + NP
    return Complement(act) if is_to(phrases, act) and not is_of_thing else None  # chats she claims to be hers


def _does_what_stands_before(phrases: Phrases, act: int) -> bool:
    """Whether “do” ends a clause on what stands before it; not: refused to do so."""
    place = phrases.chunks[act].last
    behind = phrases.tokens[place : place + 1]
    is_end = phrases.words(act)[-1].lower == "do" and phrases.shape[act + 1 : act + 2] in _ENDS_RELATIVE
    return is_end and all(token.tag in (COMMA, STOP, SEMICOLON) for token in behind)


def _will_not(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Will not resign: what somebody would not do is only supposed, and what nobody does is no agreement."""
    words = [word.lower for word in phrases.words(verb)]
    is_denied = untaken.is_negated(words) and not phrases.is_passive(verb)
    if phrases.lemma(verb) == "say" and phrases.shape[verb + 1 : verb + 2] != SUBORDINATOR:
        return None  # would not say whether
    is_quiet = words[0].startswith("would") and untaken.keeps_quiet(phrases, verb)  # would not comment on it
    is_quiet = is_quiet or untaken.cannot_tell(phrases, verb)
    is_refused = is_denied and (is_quiet or words[0] in ("will", "won't", "won’t"))
    return Complement(verb) if is_refused else None


def _committed_to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Committed [itself] to reform, to reforming; whoever is committed to prison is not."""
    behind = verb + 1
    if phrases.shape[behind : behind + 1] == NP and phrases.words(behind)[-1].lower.endswith(("self", "selves")):
        behind += 1
    if not is_to(phrases, behind):
        return None
    acts = phrases.shape[behind] == INFINITIVE or phrases.shape[behind + 1 : behind + 2] in (ING, QUOTATION)
    acts = acts or plans.is_plan(phrases, behind + 1)  # committed to a ceasefire
    return Complement(behind) if acts or behind > verb + 1 else None


def _out_at(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    place = phrases.chunks[verb].last
    words = [token.lower for token in phrases.tokens[place : place + 2]]
    if words != ["out", "at"] or phrases.shape[verb + 1 : verb + 3] != IN_NP:
        return None
    return Complement(verb + 2)


def _not_guilty(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if admissions.plea(phrases, verb)[:2] == ["not", "guilty"] else None


def _that(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    is_none = phrases.shape[verb + 1 : verb + 2] == VP and cues.is_there(phrases, verb + 1)  # insists there are none
    is_disputed = phrases.shape[verb + 1 : verb + 2] == SUBORDINATOR and phrases.lemma(verb) == "dispute"  # whether
    says = (
        is_disputed
        or phrases.shape[verb + 1 : verb + 2] == THAT
        or contents.has_clause(phrases.shape, verb + 1)
        or is_none
    )
    if phrases.lemma(verb) == "maintain" and phrases.shape[verb + 1 : verb + 2] == NP:
        is_thing = phrases.words(verb + 1)[0].lower in ("a", "an")
        says = phrases.shape[verb + 2 : verb + 3] == VP and not is_thing  # but: maintains a low profile, good ties
    is_alone = phrases.shape[verb + 1 : verb + 3] == THAT + PREPOSITION
    if is_alone and _VERBAL.isdisjoint(phrases.shape[verb + 2 :]):
        return None  # proposed that back in May
    if phrases.shape[verb + 1 : verb + 4] == THAT + _COMMA_ING or _ends_with_that(phrases, verb):
        return None  # denied that, saying it was late
    is_quoted = phrases.shape[verb + 1 : verb + 3] == NP + QUOTATION and phrases.lemma(verb) == "insist"
    if says or (is_quoted and phrases.head(verb + 1).tag == SUBJECT_PRONOUN):
        return Complement(verb + 1)
    said = beyond_time(phrases, verb + 1)
    if phrases.shape[said : said + 1] == THAT:
        return Complement(said)  # insisted Monday that
    # Argued for years that, insisted on Monday that, claimed in a letter that; but not agreed on a plan that.
    said = verb + 1
    while phrases.shape[said : said + 2] == IN_NP:
        said += 2  # in an interview with the Herald that
    beside = phrases.head(verb + 2) if said > verb + 1 and phrases.shape[said : said + 1] == THAT else None
    is_beside = beside is not None and (beside.tag in (NUMBER, TIME) or beside.lower in _POSITIONS.beside_that)
    return Complement(said) if is_beside else None


def _ends_with_that(phrases: Phrases, verb: int) -> bool:
    """Whether a list follows a verb in lines of its own: argued that:."""
    return phrases.shape[verb + 1 : verb + 3] == _THAT_COLON and VP not in phrases.shape[verb + 3 :]


def _doing(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    return Complement(verb + 1) if phrases.shape[verb + 1 : verb + 2] == ING else None


def _object(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    apart = beyond_manner(phrases, verb + 1)
    if apart > verb + 1:
        return Complement(apart)  # demanded at a meeting in Lund an end to it
    after = phrases.shape[verb + 1 :]
    is_clause = after[:2] == _NP_VP and phrases.head(verb + 1).tag == SUBJECT_PRONOUN
    is_clause = is_clause and phrases.lemma(verb) != "want"  # wants it scrapped
    if after[:2] == _NP_TO and is_time(phrases, verb + 1) and phrases.head(verb + 1).lower != "time":
        return None  # offered early Monday to pay
    if _is_wish(phrases, verb) or is_clause:
        return None  # denying she had met him: a clause
    if after[:2] == NP + INFINITIVE and phrases.lemma(verb) == "want":
        idle = phrases.lemma(verb + 2) in _POSITIONS.not_demanded
        return None if idle else Complement(verb + 1)  # wants the record to show it
    if phrases.lemma(verb) == "back" and after[:2] == NP + INFINITIVE and phrases.lemma(verb + 2) in ("beat", "win"):
        return None  # backed her bowlers to win
    is_that = after == _REJECTED_THAT or after.startswith(THAT + _COMMA_ING) or is_that_thing(phrases, verb + 1)
    if phrases.lemma(verb) == "want" and after[:1] == NP and _is_name_alone(phrases, verb + 1):
        return None  # the club wants Ann Doe
    if after[:1] in (NP, QUOTATION) or is_that or is_what(phrases, verb + 1):
        return Complement(verb + 1)
    if after and [word.lower for word in phrases.words(verb + 1)] == ["bail"]:
        return Complement(verb + 1)  # taken for a verb
    return Complement(None) if after[:1] in _ENDS_RELATIVE and _is_said_before(phrases, verb) else None


def is_that_thing(phrases: Phrases, that: int) -> bool:
    """Whether “that” belongs to a noun with which the clause ends: rejected that claim; not: denied that it was so."""
    noun = that + 1
    is_thing = phrases.shape[that : noun + 1] == THAT + NP and phrases.shape[noun + 1 : noun + 2] in _ENDS_RELATIVE
    return is_thing and phrases.words(noun)[0].tag == NOUN and not is_plural(phrases.head(noun))


def _is_name_alone(phrases: Phrases, noun: int) -> bool:
    """Whether somebody is wanted, and nothing of them: Ann Doe, for its side; but not Ann Doe gone."""
    is_name = all(word.tag == NAME for word in phrases.words(noun))
    return is_name and phrases.shape[noun + 1 : noun + 2] in ("", COMMA, STOP, PREPOSITION)


def is_what(phrases: Phrases, index: int) -> bool:
    """Whether somebody gives a thing a name: rejected what it called a stunt."""
    is_named = phrases.shape[index : index + 3] == _WHAT_NP_VP and phrases.words(index)[0].lower == "what"
    return is_named and phrases.lemma(index + 2) in _POSITIONS.naming_verbs | _POSITIONS.seen_as


def is_called_false(phrases: Phrases, verb: int) -> bool:
    """Whether something said to be so is called false in a relative clause: a charge, which Doe described as absurd."""
    if phrases.shape[verb + 1 : verb + 2] == NP and len(phrases.words(verb + 1)) == 1:
        untrue = phrases.words(verb + 1)[0].lower in _POSITIONS.words_of_denial
        return untrue and is_said_before(phrases, verb)  # an allegation she called absurd
    led = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "as"
    which = phrases.shape.rfind(RELATIVE, 0, verb)
    is_which = which > 0 and verb - which <= _LONGEST_RELATIVE_CHUNKS and VP not in phrases.shape[which:verb]
    if not led or verb + 2 >= len(phrases.chunks) or not is_which or phrases.shape[which + 1] != NP:
        return False
    said = which - 1 - (phrases.shape[which - 1] == COMMA)
    is_said = said >= 0 and phrases.shape[said] == NP and phrases.head(said).lower in _POSITIONS.said_to_be_so
    return is_said and not _POSITIONS.words_of_denial.isdisjoint(word.lower for word in phrases.words(verb + 2))


def is_said_before(phrases: Phrases, verb: int) -> bool:
    """Whether what is said to be so stands before a relative clause: a claim that it denies; a charge he rejects."""
    opens = verb - 2
    if opens < 0 or phrases.shape[verb - 1] != NP or not _is_said_before(phrases, verb):
        return False
    said = opens - 1 - (phrases.shape[opens - 1] == COMMA) if phrases.shape[opens] in (RELATIVE, THAT) else opens
    return said >= 0 and phrases.head(said).lower in _POSITIONS.said_to_be_so


def _is_said_before(phrases: Phrases, verb: int) -> bool:
    """Whether the object stands before a relative clause: a claim that it denies; the claim, which Doe denies."""
    opens = verb - 2
    if verb < _RELATIVE_CLAUSE_CHUNKS or phrases.shape[verb - 1] != NP:
        return False
    if phrases.shape[opens] in (RELATIVE, THAT):
        is_which = phrases.words(opens)[0].lower in ("which", "that")
        opens -= 1 + (phrases.shape[opens - 1] == COMMA)
        return is_which and phrases.shape[opens] == NP
    is_claim = phrases.head(opens).lower in _POSITIONS.said_to_be_so or is_remark(phrases, opens)
    return phrases.shape[opens] == NP and is_claim


def _whom(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    if phrases.shape[verb + 1 : verb + 2] != NP:
        return None
    head = phrases.head(verb + 1)
    if phrases.lemma(verb) == "blast" and _is_town(phrases, verb + 1):
        return None  # spoke after blasting the city of Lund
    known = subjects.is_somebody(phrases, verb + 1) or untaken.is_group(head.lower)
    known = known or head.lower.removesuffix("s") in _SPEECH.sides  # blamed both sides
    is_for = phrases.shape[verb + 2 : verb + 4] == _FOR_ING and phrases.words(verb + 2)[-1].lower == "for"
    known = known or is_for  # criticised the royals for failing to help
    return Complement(verb + 1) if known or head.tag in (NAME, OBJECT_PRONOUN) else None


def _is_town(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase names a town, which can be shelled and is blamed for nothing: Lund City."""
    words = phrases.words(noun)
    is_place = words[-1].lower in _PEOPLE.place_nouns and phrases.shape[noun + 1 : noun + 2] != PREPOSITION
    return is_place or " ".join([word.lower for word in words]).title() in lexicon.towns().towns


def _body_with(phrases: Phrases, verb: int) -> Complement | None:
    """Charged the government with misleading the town; whoever is charged with theft is before a court."""
    told = phrases.shape[verb + 1 : verb + 4] == _BODY_WITH_ING and phrases.words(verb + 2)[-1].lower == "with"
    is_body = told and phrases.head(verb + 1).lower in _PEOPLE.bodies
    return Complement(verb + 3, verb + 1) if is_body else None


def _blamed(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Blamed the council, the low pay; whoever blames the weather, or a cracked shaft, accuses nobody."""
    found, whom = _somebody(phrases, verb, first), verb + 1
    if found is None or phrases.shape[whom : whom + 1] not in (NP, QUOTATION):
        return found
    if phrases.shape[whom : whom + 3] == _NP_ON_NP and phrases.words(whom + 1)[-1].lower == "on":
        return found if _whom(phrases, whom + 1, first) is not None else None  # blamed the flood on the council
    while phrases.shape[whom : whom + 1] in (NP, QUOTATION):
        is_named = phrases.shape[whom] == QUOTATION or _whom(phrases, whom - 1, first) is not None
        done = (_POSITIONS.deeds | _POSITIONS.contested_plans) - _POSITIONS.not_blamed
        if is_named or phrases.head(whom).lower in done:
            return found
        whom += 2 if phrases.shape[whom + 1 : whom + 2] in (OF, COORDINATOR) else len(phrases.shape)
    return None


def _whom_over(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Hammered the council over its budget, as corrupt; whoever hammers a rival on Sunday accuses nobody."""
    found, over = _whom(phrases, verb, first), verb + 2
    if phrases.shape[over : over + 2] == IN_NP and phrases.words(over)[-1].lower == "as":
        return None if phrases.shape[over + 2 : over + 3] == VP else found  # hit the council as rain fell
    if (
        found is None
        or phrases.shape[over : over + 1] != PREPOSITION
        or phrases.words(over)[0].lower not in _POSITIONS.attacked_over
    ):
        return None
    done = phrases.shape[over + 1 : over + 2]
    is_deed = done == NP and phrases.head(over + 1).lower in _POSITIONS.deeds
    return found if is_deed or done == ING else None


def _with_evil(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Compared the plan with Nazi laws."""
    beside = _COMPARED.match(phrases.shape, verb + 1)
    if beside is None or phrases.words(beside.end() - 2)[0].lower not in ("to", "with"):
        return None
    compared, evil = ({word.lower for word in phrases.words(one)} for one in (verb + 1, beside.end() - 1))
    is_of_evils = not compared.isdisjoint(_POSITIONS.evils)  # compared Hitler with Stalin
    return None if is_of_evils or evil.isdisjoint(_POSITIONS.evils) else Complement(verb + 1)


def _something(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Dismissed the idea; whoever dismisses a minister rejects nothing."""
    return None if _whom(phrases, verb, first) is not None else _object(phrases, verb, first)


def _what_is_done(phrases: Phrases, verb: int, first: str) -> Complement | None:
    """Condemned the decision; whoever slams a door accuses nobody."""
    found, deed = _something(phrases, verb, first), verb + 1
    is_joined = phrases.shape[deed : deed + 3] == _NP_AND_NP and phrases.words(deed)[0].tag in DETERMINERS
    if is_joined and phrases.words(deed + 2)[0].tag not in DETERMINERS:
        deed += 2  # the petty and vile comments
    if is_what(phrases, deed) and phrases.lemma(verb) in _POSITIONS.only_blames | {"slam"}:
        return found
    apart = _deed_apart(phrases, verb) if phrases.lemma(verb) in _POSITIONS.only_blames else None
    if apart is not None:
        return apart
    behind = beyond_manner(phrases, verb + 1)
    if behind > verb + 1:
        return Complement(behind) if phrases.lemma(verb) in _POSITIONS.only_blames else None
    if found is not None and phrases.shape[deed : deed + 1] == QUOTATION:
        return found if phrases.lemma(verb) in _POSITIONS.only_blames else None
    deed += found is not None and is_that_thing(phrases, deed)
    if found is None or phrases.shape[deed : deed + 1] != NP:
        return None
    if phrases.lemma(verb) == "condemn" and not _is_condemned_to(phrases, deed):
        return found  # condemned the blasts
    return found if phrases.head(deed).lower in _POSITIONS.deeds or _is_held_shameful(phrases, deed) else None


def _is_condemned_to(phrases: Phrases, noun: int) -> bool:
    """Whether a thing is condemned to something, or as unfit: condemned the house to ruin; but not the blasts."""
    behind = phrases.shape[noun + 1 : noun + 3] == IN_NP and phrases.words(noun + 1)[-1].lower in ("as", "to")
    return (
        behind or phrases.shape[noun + 1 : noun + 2] == INFINITIVE or phrases.head(noun).lower in _POSITIONS.condemned
    )


def _deed_apart(phrases: Phrases, verb: int) -> Complement | None:
    """What is condemned, where it stands behind what it is called, or before a relative clause.

    Condemned as spurious the charges; the charges, which Ann Doe condemned as spurious.
    """
    is_as = phrases.shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower == "as"
    if is_as and phrases.shape[verb + 2 : verb + 4] == NP + NP:
        return Complement(verb + 3) if phrases.head(verb + 3).lower in _POSITIONS.deeds else None
    opens = verb - 2
    ends = is_as or phrases.shape[verb + 1 : verb + 2] in _ENDS_RELATIVE
    is_relative = opens > 0 and phrases.shape[opens:verb] in (RELATIVE + NP, THAT + NP)
    if not ends or not is_relative or phrases.words(opens)[0].lower not in ("which", "that"):
        return None
    deed = opens - 1 - (phrases.shape[opens - 1] == COMMA)
    is_deed = phrases.shape[deed] == NP and phrases.head(deed).lower in _POSITIONS.deeds
    return Complement(None) if is_deed else None


def _is_held_shameful(phrases: Phrases, thing: int) -> bool:
    """Whether “as” says what somebody holds a thing to be, and blames it for: denounced the vote as a sham."""
    is_as = phrases.shape[thing + 1 : thing + 3] == IN_NP and phrases.words(thing + 1)[-1].lower == "as"
    bad = _POSITIONS.words_of_blame | _POSITIONS.words_of_fault | _POSITIONS.words_of_denial
    return is_as and not bad.isdisjoint(word.lower for word in phrases.words(thing + 2))


def _object_from(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    if [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]] == ["out"]:
        return None  # sought out three clerks from her shift
    beyond = _ASKED_FROM.match(phrases.shape, verb + 1)
    is_ruling = phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _POSITIONS.rulings
    asked = beyond is not None and not is_ruling and phrases.words(beyond.end() - 1)[0].lower == "from"
    return Complement(verb + 1) if asked else None


def _somebody(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    if phrases.lemma(verb) == "charge":
        return _body_with(phrases, verb)
    found = _before_relative(phrases, verb) or addressed(phrases, verb + 1)
    is_only_named = found is not None and found.content is not None and is_instead(phrases, found.content)
    return Complement(verb + 1) if is_only_named else found  # accused the navy instead of the guild


def _before_relative(phrases: Phrases, verb: int) -> Complement | None:
    """The addressee in front of a relative clause: the bank, which Ann Doe accuses of lying."""
    who = verb - 2
    if phrases.shape[verb + 1 : verb + 2] != OF or phrases.shape[max(0, who) : verb] != _WHOM_SOMEBODY:
        return None
    whom = who - 1 - (phrases.shape[who - 1 : who] == COMMA)
    return Complement(verb + 1, whom) if whom >= 0 and phrases.shape[whom] == NP else None


def _somebody_to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    if [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]] in _GOES_AHEAD:
        return None  # is pressing ahead with plans to build
    if phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].lower == "that":
        return None  # warning that failure to do so is contempt
    found = addressed(phrases, verb + 1)
    act = None if found is None else acts.act(phrases, found.content or verb + 1)
    if found is not None and not _can_be_told(phrases, verb, found):
        return None
    if phrases.lemma(verb) == "invite" and not _is_summoned(phrases, found):
        return None  # invited the public to look round
    if not act and phrases.lemma(verb) == "tell":
        return None  # told them to “count fish”
    if act == "expect":
        return None  # told passengers to expect delays
    if phrases.lemma(verb) == "summon" and act in _POSITIONS.done_by_summoner:
        return None  # summoned the envoy to lodge a protest
    if phrases.lemma(verb) == "ask" and _is_question(phrases, found):
        return None  # asked them trick questions to see how they react
    if found is not None and found.content is not None and _is_aim(phrases, found.content):
        return None  # reminded them of it in order to show that
    return found if act is not None and not _is_wish(phrases, verb) else None


def _can_be_told(phrases: Phrases, verb: int, found: Complement) -> bool:
    """Whether somebody is told or challenged to act; not: told Radio Orle live that, challenged a ruling not to pay."""
    act, whom = found.content, verb + 1
    if phrases.lemma(verb) == "tell" and act is not None and phrases.shape[act] == INFINITIVE:
        return phrases.words(act)[0].lower == "to"
    if phrases.lemma(verb) != "challenge" or phrases.shape[whom : whom + 1] != NP:
        return True
    return phrases.head(whom).lower not in _POSITIONS.contested_plans


def _is_question(phrases: Phrases, asked: Complement | None) -> bool:
    """Whether what is taken for somebody who is asked are the questions."""
    whom = None if asked is None else asked.addressee
    return whom is not None and phrases.head(whom).lower in ("question", "questions")


def _is_aim(phrases: Phrases, act: int) -> bool:
    """Whether an infinitive only tells what something is done for: in order to show it."""
    first = phrases.chunks[act].first
    return [token.lower for token in phrases.tokens[max(0, first - 2) : first]] == ["in", "order"]


def _is_summoned(phrases: Phrases, invited: Complement | None) -> bool:
    """Whether somebody is invited to appear before others, and so is summoned."""
    act = None if invited is None else invited.content
    if act is None or phrases.shape[act] != INFINITIVE:
        return False
    behind = [token.lower for token in phrases.tokens[phrases.chunks[act].last :][:1]]
    return phrases.lemma(act) in ("appear", "testify") and behind == ["before"]


def _is_wish(phrases: Phrases, verb: int) -> bool:
    """Whether somebody wants others to see, know or be something, which nobody can demand: people to be happy."""
    whom = verb + 1
    if phrases.lemma(verb) != "want" or phrases.shape[whom : whom + 2] != _NP_TO:
        return False
    words = [word.lower for word in phrases.words(whom + 1)]
    is_state = "be" in words and (words[-1] == "be" or words[-1].endswith("ing"))
    act = "be" if is_state else phrases.lemma(whom + 1)
    return act in _POSITIONS.not_demanded or (act == "be" and _whom(phrases, verb, "") is not None)


def _somebody_until(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Gave the board until noon to act; gave the board 48 hours to act."""
    whom = verb + 1
    act = next((place for place in range(whom, whom + _LONGEST_LIMIT_CHUNKS) if is_to(phrases, place)), whom)
    can_be_wanted = act < len(phrases.shape) and phrases.lemma(act) not in _POSITIONS.not_demanded
    if act == whom or not can_be_wanted or phrases.shape[whom] != NP or phrases.shape[whom:act].strip(_LIMIT):
        return None
    told = phrases.words(whom)
    counted = int(len(told) > 1 and told[0].tag == NUMBER)  # gave five officials three days to act
    hearers = [*told[:counted], *takewhile(lambda token: token.tag != NUMBER, told[counted:])]
    limit = phrases.tokens[phrases.chunks[whom].first + len(hearers) : phrases.chunks[act].first]
    words = {token.lower for token in limit}
    if not hearers or _POSITIONS.limits.isdisjoint(words) or not _POSITIONS.more_time.isdisjoint(words):
        return None
    last = hearers[-1]
    is_one = last.tag in (NAME, OBJECT_PRONOUN) or last.lower == "it" or last.lower in _PEOPLE.bodies
    if not is_one and not last.lower.endswith("s"):
        return None
    # The owners 48 hours: both are one phrase.
    return Complement(act, whom) if len(hearers) == len(phrases.words(whom)) else Complement(whom)


def _particle(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Called for talks; ruled out talks."""
    index = behind_particle(phrases, verb, particle)
    if index is None or _is_only_place(phrases, verb, particle, index) or _is_only_time(phrases, particle, index):
        return None
    if phrases.lemma(verb) == "insist" and phrases.shape[index] == ING and phrases.lemma(index) in _DONE_ONESELF:
        return None  # insisted on paying for the meal
    if phrases.lemma(verb) == "blame" and _whom(phrases, index - 1, particle) is None:
        return None  # a delay, which he blamed on fog
    if phrases.lemma(verb) == "warn" and phrases.words(index)[-1].lower not in _POSITIONS.warned_of:
        return None  # warned of storms, and not of strikes
    that = index + 1
    while phrases.shape[that : that + 2] == IN_NP:
        that += 2
    is_with = particle == "with" and phrases.shape[index] == NP and phrases.shape[that : that + 1] == THAT
    return Complement(that, index) if is_with else Complement(index)  # agreed with Doe that it was late


def _is_only_time(phrases: Phrases, particle: str, index: int) -> bool:
    """Whether "for" says how long: lobbied for years to have a bridge."""
    if particle != "for" or phrases.shape[index] != NP:
        return False
    is_spell = phrases.head(index).lower.removesuffix("s") in _DATES.units
    if is_to(phrases, index + 1):
        return is_spell or is_time(phrases, index)
    is_last = phrases.shape[index + 1 : index + 2] in _ENDS_RELATIVE and len(phrases.words(index)) == 1
    return is_last and phrases.words(index)[0].lower in _DATES.units_plural  # a case that she has pushed for months


def _is_only_place(phrases: Phrases, verb: int, particle: str, index: int) -> bool:
    """Whether "on" leads to where somebody spoke: insisted on Radio Marsk."""
    is_name = phrases.shape[index] == NP and phrases.words(index)[0].tag == NAME and phrases.head(index).tag == NAME
    return particle == "on" and is_name and phrases.lemma(verb) == "insist"


def _to_somebody_to(phrases: Phrases, verb: int, _first: str) -> Complement | None:
    """Looks to the council to act; what somebody is looking to do is a plan."""
    is_to = phrases.shape[verb + 1 : verb + 4] == _TO_NP_TO and phrases.words(verb + 1)[-1].lower == "to"
    return Complement(verb + 3, verb + 2) if is_to else None


def _on_somebody(phrases: Phrases, verb: int, particle: str) -> Complement | None:
    """Called on the board to act."""
    index = behind_particle(phrases, verb, particle)
    found = None if index is None else addressed(phrases, index)
    if index is None or found is None:
        return None
    is_whole = found.addressee is None or phrases.shape[found.content or index] == OF  # the Court of Appeal
    if is_whole and phrases.lemma(verb) == "appeal" and phrases.head(index).lower in _POSITIONS.who_judges:
        return None  # will appeal to the Supreme Court
    return None if phrases.lemma(verb) == "appeal" and _attracts(phrases, index, found) else found


def _attracts(phrases: Phrases, whom: int, found: Complement) -> bool:
    """Whether somebody is only liked by others: appeals to younger voters; not: appealed to them to vote, for help."""
    if phrases.shape[whom : whom + 1] != NP:
        return False
    asks = whom if found.addressee is None else found.content or whom
    last = next((at for at in range(asks, len(phrases.shape)) if phrases.shape[at] in _ENDS_RELATIVE), asks)
    if INFINITIVE in phrases.shape[asks : last + 1]:
        return False
    end = phrases.chunks[whom].last
    behind = [token.lower for token in phrases.tokens[end : end + _WORDS_TO_ASKED]]
    return "for" not in behind and behind[:2] != ["not", "to"] and behind[:1] != ["to"]


NOTHING = Row(
    "position without an object",
    "Somebody who refused, consented or denied it, with nothing after the verb, takes a position.",
    "Ann Doe refused.",
    "Ann Doe laughed.",
    _nothing,
)
TO = Row(
    "promise or refusal to act",
    "What somebody promises, offers, refuses or demands to do is a position.",
    "Ann Doe offered to resign.",
    "Ann Doe hurried to resign.",
    _to,
)
DID_NOT = Row(
    "somebody who did not agree",
    "Whoever did not agree, relent or budge, with nothing after the verb, refuses what was asked.",
    "Ann Doe did not relent.",
    "Ann Doe did not laugh.",
    _did_not,
)
TO_SOMEBODY_TO = Row(
    "somebody who is looked to",
    "Whoever looks to somebody to act appeals to them.",
    "Ann Doe looks to the council to act.",
    "Ann Doe looks to act.",
    _to_somebody_to,
)
WILL_NOT = Row(
    "something that somebody will not do",
    "Whoever will not resign, apologise or negotiate refuses it.",
    "Ann Doe will not resign.",
    "Ann Doe will not win.",
    _will_not,
)
COMMITTED_TO = Row(
    "something that somebody is committed to",
    "Somebody who is committed to doing something pledges it.",
    "Ann Doe is committed to rebuilding the pier.",
    "Ann Doe was committed to prison.",
    _committed_to,
)
OUT_AT = Row(
    "somebody who is lashed out at",
    "Whoever hits or lashes out at somebody accuses them.",
    "Ann Doe hit out at the council for its silence.",
    "Ann Doe sat out at the council.",
    _out_at,
)
NOT_GUILTY = Row(
    "plea of not guilty",
    "Somebody who pleads not guilty, or enters such a plea, denies the charges.",
    "Ann Doe pleaded not guilty to fraud.",
    "Ann Doe pleaded guilty to fraud.",
    _not_guilty,
)
THAT_SO = Row(
    "claim or demand in a clause",
    "What somebody claims, demands or denies in a clause is a position.",
    "Ann Doe demanded that the pier close.",
    "Ann Doe noticed that the pier was closed.",
    _that,
)
DOING = Row(
    "having done something",
    "What somebody denies or admits having done is a position.",
    "Ann Doe denied taking the money.",
    "Ann Doe enjoyed taking the money.",
    _doing,
)
OBJECT = Row(
    "object of a position",
    "What somebody rejects, supports or offers is a position.",
    "Ann Doe rejected the plan.",
    "Ann Doe painted the plan.",
    _object,
)
SOMEBODY_UNTIL = Row(
    "time that somebody is given to act",
    "Whoever gives somebody a time to act demands it.",
    "Ann Doe gave the council 48 hours to act.",
    "Ann Doe gave the council 48 roses to plant.",
    _somebody_until,
)
WHOM = Row(
    "somebody who is criticised",
    "Whoever criticises somebody, and not something, accuses them.",
    "Ann Doe criticised the council for its silence.",
    "Ann Doe criticised the soup for its salt.",
    _whom,
)
WHOM_OVER = Row(
    "somebody who is attacked over something",
    "Whoever hammers or attacks somebody over what they do accuses them.",
    "Ann Doe hammered Bob Roe over his plan.",
    "Ann Doe hammered Bob Roe on Sunday.",
    _whom_over,
)
BLAMED = Row(
    "somebody who is blamed",
    "Whoever blames somebody, or what somebody did, accuses them.",
    "Ann Doe blamed the council for the fire.",
    "Ann Doe blamed the wind for the fire.",
    _blamed,
)
WITH_EVIL = Row(
    "comparison with an evil",
    "Whoever compares what others do to the Nazis, apartheid or the like accuses them.",
    "Ann Doe compared the plan to apartheid.",
    "Ann Doe compared the plan to a swan.",
    _with_evil,
)
SOMETHING = Row(
    "something that is dismissed",
    "Whoever dismisses something, and not somebody, rejects it.",
    "Ann Doe dismissed the plan.",
    "Ann Doe dismissed the minister.",
    _something,
)
WHAT_IS_DONE = Row(
    "deed that is condemned",
    "Whoever condemns, criticises or slams what others do accuses them.",
    "Ann Doe condemned the decision.",
    "Ann Doe slammed the door.",
    _what_is_done,
)
OBJECT_FROM = Row(
    "help sought from somebody",
    "What somebody seeks from somebody is an appeal.",
    "Ann Doe sought help from the council.",
    "Ann Doe sought help in the council.",
    _object_from,
)
SOMEBODY = Row(
    "somebody who is urged or accused",
    "The person urged, accused, blamed or threatened is the addressee, and what follows is the subject matter.",
    "Ann Doe accused Bob Roe of lying.",
    "Ann Doe painted Bob Roe in oil.",
    _somebody,
)
SOMEBODY_TO = Row(
    "somebody who is told to act",
    "The person told, ordered or asked to act is the addressee, and the infinitive is the subject matter.",
    "Ann Doe ordered Bob Roe to leave.",
    "Ann Doe ordered Bob Roe a beer.",
    _somebody_to,
)
PARTICLE = Row(
    "verb with its particle",
    "What somebody calls for, insists on or rules out is a position.",
    "Ann Doe called for talks.",
    "Ann Doe called after talks.",
    _particle,
)
ON_SOMEBODY = Row(
    "verb and particle with an addressee",
    "The person called on or pleaded with is the addressee, and what follows is the subject matter.",
    "Ann Doe called on Bob Roe to act.",
    "Ann Doe called at noon to act.",
    _on_somebody,
)
_ROWS: dict[tuple[str, ...], Row[[Phrases, int, str], Complement]] = {
    **acts.FRAMES,
    **admissions.FRAMES,
    **objects.FRAMES,
    **plans.FRAMES,
    ("nothing",): NOTHING,
    ("to",): TO,
    ("did", "not"): DID_NOT,
    ("to", "somebody", "to"): TO_SOMEBODY_TO,
    ("will", "not"): WILL_NOT,
    ("to", "do"): COMMITTED_TO,
    ("out", "at"): OUT_AT,
    ("not", "guilty"): NOT_GUILTY,
    ("that",): THAT_SO,
    ("doing",): DOING,
    ("object",): OBJECT,
    ("whom",): WHOM,
    ("whom", "over"): WHOM_OVER,
    ("with", "evil"): WITH_EVIL,
    ("blamed",): BLAMED,
    ("deed",): WHAT_IS_DONE,
    ("something",): SOMETHING,
    ("object", "from"): OBJECT_FROM,
    ("somebody",): SOMEBODY,
    ("somebody", "to"): SOMEBODY_TO,
    ("somebody", "until"): SOMEBODY_UNTIL,
}
"""The rule of each frame that is no particle."""
