"""The kind of a position: what its object, its clause and a negation make of the kind of the verb."""

from functools import cache
from itertools import takewhile

from briefcli.extract.clauses import contents, subjects
from briefcli.extract.clauses.cues import is_speech, is_there
from briefcli.extract.positions import acts, asked, blame, denials, frames, ultimatums, untaken, verb_frames
from briefcli.extract.positions.complement import Complement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    BASE_FORM,
    COMMA,
    COORDINATOR,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    PASSIVE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    STOP,
    SUBJECT_PRONOUN,
    THAT,
    TIME,
    VP,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row, Rule
from briefcli.model.position import PositionKind

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()
_SPEECH = lexicon.speech()
_VERBS = lexicon.verbs()

_FACE = (["risk"], ["face"])
"""What opens, behind “or”, what a warning threatens with: to leave or face arrest."""
_BY = frozenset({"by", "within"})
_ARGUED_FOR = _POSITIONS.done_on_demand | _POSITIONS.promised_deeds
"""What others should do who are asked for it: argued that the council should cut the fee."""
_ENDS_REQUEST = (COMMA, STOP)
_REACH_OF_WISH_CHUNKS = 5
"""How far behind a suggestion “that” may stand, and behind that its verb: a suggestion by the board that fares be."""
_WORDS_OF_FEELING = 2
"""Words behind a verb among which a feeling stands: was deeply worried."""
_OPPOSITES: dict[PositionKind, PositionKind] = {"agreement": "refusal", "refusal": "agreement"}


def of(phrases: Phrases, verb: int, kind: PositionKind, follow: Complement) -> PositionKind | None:
    """The kind of a position; somebody who does not demand or deny takes no position that has a name."""
    is_to_come = not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)])
    if is_to_come and _is_not_taken_later(phrases, verb, kind):
        return None  # will sign the deal: that is a promise
    if _is_no_position(phrases, verb, kind, follow):
        return None
    if follow.content is not None:
        is_that = frames.is_that_thing(phrases, follow.content)  # rejected that claim
        found = _by_content(phrases, verb, kind, follow.content + is_that)
        if found is None:
            return None
        kind = found
    elif kind == "refusal" and frames.is_said_before(phrases, verb):
        kind = "denial"  # a charge that she rejects
    if kind == "demand" and (_is_nothing(phrases, verb + 1) or _insists_on_not_doing(phrases, verb, follow)):
        return "refusal"
    if _is_denied(phrases, verb):
        rules.tell(NEGATED)
        return _when_denied(phrases, verb, kind, follow)
    return kind


def _when_denied(phrases: Phrases, verb: int, kind: PositionKind, follow: Complement) -> PositionKind | None:
    """The kind of a position whose verb is denied: has not backed it, is not prepared to sign."""
    if "yet" in [word.lower for word in phrases.words(verb)]:
        return None  # has not yet accepted it
    if _holds_true(phrases, verb, follow):
        return "denial"
    if kind in ("offer", "threat") and phrases.lemma(verb) in _POSITIONS.of_a_state:
        return "refusal"  # is not prepared to sign
    if kind == "pledge" and phrases.lemma(verb) in _POSITIONS.planning:
        return "refusal"  # does not intend to resign
    is_alone = follow.content == verb and phrases.shape[verb + 1 : verb + 2] != NP
    if kind == "agreement" and phrases.lemma(verb) in ("surrender", "yield") and is_alone:
        # We will never surrender; but would not yield.
        return "pledge" if "never" in [word.lower for word in phrases.words(verb)] else "refusal"
    if kind == "demand" and _is_said_not_wanted(phrases, verb, follow):
        return "refusal"
    is_could_not = kind == "refusal" and phrases.words(verb)[0].lower.startswith("could")
    if is_could_not or phrases.lemma(verb) in _POSITIONS.keeps_open:
        return None  # could not disagree more
    return _OPPOSITES.get(kind)


def _by_content(phrases: Phrases, verb: int, kind: PositionKind, content: int) -> PositionKind | None:
    """The kind that the object or clause makes of a position, and none where nothing is claimed or owned up to."""
    is_clause = phrases.words(content)[0].lower == "that" or contents.has_clause(phrases.shape, content)
    if phrases.lemma(verb) == "rule" and _is_ruling(phrases, verb, content):
        return _ruled(phrases, verb)
    decided = rules.first(KINDS, phrases, verb, kind, content)
    kind = kind if decided is None else decided.found
    if kind == "agreement" and _admits_no_wrong(phrases, verb, content):
        return None
    if phrases.lemma(verb) == "reserve" and acts.act(phrases, content) not in _POSITIONS.hostile | _POSITIONS.reserved:
        return None  # reserves the right to change the menu
    if kind == "denial" and phrases.lemma(verb) == "disavow" and not _is_of_what_was_done(phrases, content):
        return "refusal"  # disavowed the party, its plan
    if kind == "pledge" and is_clause and tells_how_it_is(phrases, verb, content):
        return "claim"
    if phrases.lemma(verb) == "suggest" and (kind == "claim" or (kind == "appeal" and _is_advice(phrases, content))):
        return None  # what somebody only suggests to be so is not claimed
    return kind


def _is_of_what_was_done(phrases: Phrases, content: int) -> bool:
    """Whether somebody disavows what was said, or a part in it: remarks, any knowledge of it, responsibility."""
    if phrases.shape[content] != NP:
        return True
    known = _POSITIONS.said_to_be_so | _POSITIONS.parts_played | {"comments", "responsibility"}
    return phrases.words(content)[0].lower == "any" or phrases.head(content).lower in known


def tells_how_it_is(phrases: Phrases, cue: int, content: int) -> bool:
    """Whether a clause assures others of what is or was so, and promises nothing: gave assurances that it was shut.

    What is guaranteed is seen to.
    """
    inner = phrases.shape.find(VP, content)
    if inner < 0 or lexicon.lemma(phrases.words(cue)[-1].lower).startswith("guarantee"):
        return False
    words = [word.lower for word in phrases.words(inner)]
    behind = [token.lower for token in phrases.tokens[phrases.chunks[inner].last :][:1]]
    if phrases.shape[inner + 1 : inner + 2] == INFINITIVE or not _POSITIONS.ahead.isdisjoint((words[-1], *behind)):
        return False
    if words[0] in ("was", "were"):
        return True
    return lexicon.lemma(words[0]) == "have" or (words[0] in ("are", "is") and not phrases.is_passive(inner))


def _is_advice(phrases: Phrases, content: int) -> bool:
    """Whether one person suggests to another what to do, in private: suggested she stay home."""
    inner = phrases.shape.find(VP, content)
    whose = subjects.subject(phrases, inner) if inner >= 0 else None
    return whose is not None and whose >= content and phrases.head(whose).lower in ("he", "she")


def _is_ruling(phrases: Phrases, verb: int, content: int) -> bool:
    """Whether a clause is what a court rules: ruled that, ruled in May that, ruled there was none; not: ruled out."""
    if [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]] == ["out"]:
        return False
    is_clause = content == verb + 1 and contents.has_clause(phrases.shape, content)
    return is_clause or phrases.shape[content] == THAT or is_there(phrases, content)


def _ruled(phrases: Phrases, verb: int) -> PositionKind | None:
    """What a ruling forbids or orders: ruled that they cannot call her, that the firm must pay."""
    does = phrases.shape.find(VP, verb + 1)
    words = [word.lower for word in phrases.words(does)] if does > 0 else [""]
    if "have" in words or not untaken.can_be_asked(phrases.lemma(does) if does > 0 else "be"):
        return None
    if untaken.is_negated(words):
        return "refusal" if words[0] in _POSITIONS.unreal_positions or words[0].startswith("can") else None
    return "demand" if words[0] in _POSITIONS.musts else None


def _is_no_position(phrases: Phrases, verb: int, kind: PositionKind, follow: Complement) -> bool:
    """Whether a verb has another meaning: refused to lose heart; submitted the plan and the council passed it."""
    act = follow.content if follow.content is not None and phrases.shape[follow.content] == INFINITIVE else None
    if act is not None and phrases.lemma(verb) == "refuse":
        return phrases.lemma(act) in _POSITIONS.suffered
    if kind == "agreement" and phrases.lemma(verb) == "support" and follow.content is not None:
        return _is_helped(phrases, follow.content)
    if kind == "agreement" and phrases.lemma(verb) == "adopt" and follow.content is not None:
        is_one = phrases.shape[follow.content] == NP and phrases.words(follow.content)[0].lower in ("a", "an")
        return is_one and phrases.head(follow.content).lower in _POSITIONS.ways_taken  # adopted a bold strategy
    if kind == "threat" and phrases.lemma(verb) == "threaten":
        return _is_endangered(phrases, verb, follow)
    if kind == "appeal" and phrases.lemma(verb) in _POSITIONS.urged and follow.addressee is None:
        return follow.content == verb + 1 and _is_whom_alone(phrases, verb + 1)
    return kind == "claim" and phrases.lemma(verb) == "submit" and THAT not in phrases.shape[verb : verb + 2]


def _is_endangered(phrases: Phrases, verb: int, follow: Complement) -> bool:
    """Whether a thing is only put at risk, and nobody threatened with it: threatens the trade, 40 crowns of sales.

    A person may threaten a thing: she threatened the hall.
    """
    doer, thing = subjects.subject(phrases, verb), follow.content if follow.addressee is None else follow.addressee
    if doer is not None and phrases.head(doer).lower in _SPEECH.gender_of_pronouns:
        return False
    if thing is None or phrases.shape[thing : thing + 1] != NP or phrases.head(thing).tag == NAME:
        return False
    if follow.addressee is not None and phrases.words(follow.content or thing)[0].lower == "with":
        return False  # threatened the port with closure
    head = phrases.head(thing).lower
    is_act = head in _POSITIONS.warned_of or head in _POSITIONS.hostile_deeds or head in _POSITIONS.taken_up
    is_act = is_act or head in _POSITIONS.deeds
    return not (is_act or subjects.is_somebody(phrases, thing) or untaken.is_group(head))


def _is_whom_alone(phrases: Phrases, content: int) -> bool:
    """Whether only those who are urged stand behind a verb, without what to do: urged the crew, held in a hut."""
    if phrases.shape[content : content + 2] not in (NP, NP + COMMA, NP + STOP):
        return False
    if phrases.shape[content + 2 : content + 3] == NP:
        return False  # urges Orle, Marsk to stay calm
    head = phrases.head(content)
    is_name = head.tag == NAME or phrases.words(content)[0].tag == NAME
    return is_name or subjects.is_somebody(phrases, content) or untaken.is_group(head.lower)


def _is_helped(phrases: Phrases, content: int) -> bool:
    """Whether somebody only helps people, or a paper, and supports no plan: supported the settlers, the report."""
    if phrases.shape[content] != NP or phrases.head(content).tag != NOUN:
        return False
    head = phrases.head(content).lower
    is_paper = head in _POSITIONS.authored_papers - _POSITIONS.contested_plans - {"petition"}
    return is_paper or (untaken.is_group(head) and head.removesuffix("s") not in _PEOPLE.roles)


def _is_not_taken_later(phrases: Phrases, verb: int, kind: PositionKind) -> bool:
    """Whether “will” promises or foretells what is no position yet: many will deplore it."""
    lemma = phrases.lemma(verb)
    is_charm = kind == "appeal" and lemma == "appeal" and INFINITIVE not in phrases.shape[verb:]
    is_blame = kind == "accusation" and lemma != "sue"
    return lemma in _POSITIONS.taken_when_done or is_charm or is_blame  # will appeal to its voters with jokes


def _admits_no_wrong(phrases: Phrases, verb: int, content: int) -> bool:
    """Whether somebody only tells how they feel, or grants a fact: admitted she was worried, that the man was ill."""
    inner = phrases.shape.find(VP, content)
    if inner < 0 or phrases.lemma(verb) not in _POSITIONS.admits:
        return False
    whose = subjects.subject(phrases, inner)
    if _is_outlook(phrases, inner, whose):
        return True
    if phrases.shape[content] != ING and phrases.lemma(verb) != "concede" and not _tells_own(phrases, verb, inner):
        return True
    behind = phrases.tokens[phrases.chunks[inner].first : phrases.chunks[inner].last + _WORDS_OF_FEELING]
    if phrases.lemma(inner) in _POSITIONS.told_events and not _is_denied(phrases, inner):
        return whose is not None and phrases.head(whose).tag == SUBJECT_PRONOUN  # admitted she saw it
    is_felt = not _POSITIONS.felt.isdisjoint(token.lower for token in behind)
    return is_felt and whose is not None and phrases.head(whose).tag == SUBJECT_PRONOUN


def _is_outlook(phrases: Phrases, verb: int, whose: int | None) -> bool:
    """Whether a clause tells what would or might be: conceded that more tunnels might exist, it would be easier."""
    words = [word.lower for word in phrases.words(verb)]
    is_it = whose is not None and [word.lower for word in phrases.words(whose)] == ["it"]
    is_open = words[0] in _POSITIONS.unreal_positions - _POSITIONS.musts or (
        words[0] == "would" and (is_it or words[1:] == ["need"])
    )
    return is_open and not untaken.is_negated(words)


def _tells_own(phrases: Phrases, verb: int, inner: int) -> bool:
    """Whether what is admitted is what somebody did, or what went wrong: that he took it, that the plan had failed."""
    whose = subjects.subject(phrases, inner)
    is_own = whose is not None and phrases.head(whose).tag == SUBJECT_PRONOUN and whose > verb
    behind = {token.lower for token in phrases.tokens[phrases.chunks[verb].last :]}
    return is_own or not behind.isdisjoint(_went_wrong())


@cache
def _went_wrong() -> frozenset[str]:
    """What somebody owns up to who admits it in a clause."""
    return lexicon.forms_of({"fail"} | blame.wrongs() | _POSITIONS.wrongs_of_bodies) | _POSITIONS.admitted


def _is_denied(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is denied, even by a word that stands apart from it: never accepted."""
    first = phrases.chunks[verb].first
    before = phrases.tokens[max(first - 1, 0) : first] if phrases.shape[verb] != NP else []
    return untaken.is_negated([token.lower for token in (*before, *phrases.words(verb))])


def _insists_on_not_doing(phrases: Phrases, verb: int, follow: Complement) -> bool:
    """Whether somebody insists on not doing something."""
    is_doing = follow.content is not None and phrases.shape[follow.content] == ING
    first = phrases.chunks[follow.content or 0].first
    is_not = is_doing and [token.lower for token in phrases.tokens[first - 1 : first]] == ["not"]
    return is_not and phrases.lemma(verb) == "insist"


def _is_nothing(phrases: Phrases, wanted: int) -> bool:
    """Whether somebody wants nothing to do with something."""
    is_thing = phrases.shape[wanted : wanted + 2] == NP + INFINITIVE
    return is_thing and [word.lower for word in phrases.words(wanted)] == ["nothing"]


def _is_said_not_wanted(phrases: Phrases, verb: int, follow: Complement) -> bool:
    """Whether people say that they do not want a thing: said they did not want taller buildings; we do not."""
    says = verb - 2 - (phrases.shape[max(0, verb - 2) : verb - 1] == THAT)
    is_said = says > 0 and phrases.shape[says] == VP and is_speech(phrases, says)
    is_said = is_said or (phrases.shape[verb - 1] == NP and phrases.head(verb - 1).lower == "we")  # we do not want it
    is_thing = follow.content is not None and phrases.shape[follow.content] == NP
    return phrases.lemma(verb) == "want" and is_said and is_thing and follow.addressee is None


def _holds_true(phrases: Phrases, verb: int, follow: Complement) -> bool:
    """Whether a verb says that a clause holds: accepts that she was paid."""
    is_clause = follow.content is not None and phrases.shape[follow.content] == THAT
    return is_clause and phrases.lemma(verb) in _POSITIONS.held_true


def _threatens(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_ready = phrases.shape[verb] == NP or phrases.lemma(verb) in _POSITIONS.of_a_state | _POSITIONS.planning
    is_vowed = kind == "pledge" and phrases.lemma(verb) not in _POSITIONS.planning
    if is_vowed and phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.hostile_deeds:
        return "threat"
    is_ready = is_ready or (is_vowed and is_unless(phrases))  # vowed to sue unless they pay
    act = acts.act(phrases, content) if kind in ("offer", "pledge") and is_ready else None
    is_own = kind == "offer" or act not in _POSITIONS.done_on_demand | _POSITIONS.given_up  # plans to ban it, to resign
    return "threat" if act in _POSITIONS.hostile and is_own else None


def _denies_what_is_said(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_behind = content > verb + 1 and phrases.shape[content] == VP  # dismissed as “nonsense” claims that
    if phrases.shape[content : content + 2] == NP * 2 and phrases.head(content).tag == POSSESSIVE:
        content += 1  # their earlier claims
    is_said = phrases.shape[content] == NP or is_behind
    is_claim = phrases.head(content).lower in _POSITIONS.said_to_be_so or _leads_to_clause(phrases, content)
    is_said = is_said and is_claim and not _is_for(phrases, content)
    is_said = is_said and not _is_of_wish(phrases, content)
    is_called_false = kind == "accusation" and is_said and _is_called_false(phrases, content)
    if phrases.lemma(verb) == "dismiss":
        judge = subjects.subject(phrases, verb)
        is_said = is_said or _is_talk_dismissed(phrases, content)
        is_said = is_said and not (judge is not None and _is_judge(phrases, judge))  # a judge dismisses charges
    return "denial" if (kind == "refusal" and is_said) or is_called_false else None


def _leads_to_clause(phrases: Phrases, content: int) -> bool:
    """Whether a headline leaves out “that” behind a claim: rejects claim boats were late; not: rejects claim form."""
    words = phrases.words(content)
    is_claim = len(words) > 1 and words[0].tag == NOUN and words[0].lower in _POSITIONS.said_to_be_so
    return is_claim and phrases.shape[content + 1 : content + 2] in (VP, PASSIVE)


def _is_of_wish(phrases: Phrases, said: int) -> bool:
    """Whether what is said asks for something: rejected a suggestion, from the board, that fares be cut."""
    that = phrases.shape.find(THAT, said, said + _REACH_OF_WISH_CHUNKS)
    verb = phrases.shape.find(VP, that, that + _REACH_OF_WISH_CHUNKS) if that > 0 else -1
    words = [word.lower for word in phrases.words(verb)] if verb > 0 else []
    is_due = "should" in words and "have" not in words  # that Roe should resign
    return verb > 0 and (is_due or _is_wished(phrases, verb))


def _is_called_false(phrases: Phrases, said: int) -> bool:
    """Whether “as” calls what is said untrue: denounced the claim as a lie."""
    if phrases.shape[said + 1 : said + 3] != IN_NP or phrases.words(said + 1)[-1].lower != "as":
        return False
    return not _POSITIONS.words_of_denial.isdisjoint(word.lower for word in phrases.words(said + 2))


def _is_talk_dismissed(phrases: Phrases, content: int) -> bool:
    """Whether what people ask or talk of is called nonsense: dismissed questions about her debts as gossip."""
    if phrases.shape[content] != NP or phrases.head(content).lower not in _POSITIONS.talked_of:
        return False
    behind = range(content + 1, len(phrases.chunks))
    return any(phrases.shape[one] == PREPOSITION and phrases.words(one)[-1].lower == "as" for one in behind)


def _is_for(phrases: Phrases, content: int) -> bool:
    """Whether a claim is for something, and so asked for: rejected the claim for damages."""
    is_claim = phrases.head(content).lower in ("claim", "claims")
    is_before = phrases.shape[content + 1 : content + 2] == PREPOSITION
    return is_claim and is_before and phrases.words(content + 1)[0].lower == "for"


def _refuses_what_is_asked(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_request = phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.asked_for
    # Denied Roe's request to speak; but denied suggestions the council had sold it.
    is_said = phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.said_to_be_so
    is_whom = phrases.shape[content] == NP and not is_request and not is_said
    if is_whom and phrases.shape[content + 1 : content + 2] in (NP, INFINITIVE):
        content = min(content + 1, len(phrases.chunks) - 1)  # denied him bail
        is_withheld = phrases.lemma(verb) == "deny" and phrases.shape[content] == NP
        if kind == "denial" and is_withheld and phrases.head(content).tag != TIME:
            return "refusal"  # denied her a hearing, but denied the claims on Monday
    asked_for = _POSITIONS.asked_for | _POSITIONS.denied_to
    is_asked = phrases.shape[content] in (NP, INFINITIVE) and phrases.words(content)[-1].lower in asked_for
    is_asked = is_asked or (phrases.lemma(verb) == "deny" and _decides_on(phrases, verb, content))
    is_asked = is_asked or (phrases.lemma(verb) == "dispute" and is_whom and _is_plan(phrases, content))
    return "refusal" if kind == "denial" and is_asked else None


def _is_plan(phrases: Phrases, content: int) -> bool:
    """Whether what somebody disputes was decided, and so opposed: the ruling, the ban; but not the figures."""
    is_noun = phrases.shape[content : content + 1] == NP and phrases.shape[content + 1 : content + 2] != THAT
    return is_noun and phrases.head(content).lower in _POSITIONS.contested_plans


def _decides_on(phrases: Phrases, verb: int, content: int) -> bool:
    """Whether a body that decides such things denies a plan: the council denied the plan by five votes to two."""
    decides = subjects.subject(phrases, verb)
    if decides is None or phrases.shape[decides] != NP or phrases.shape[content] != NP:
        return False
    is_board = phrases.head(decides).lower in _POSITIONS.who_decides or _is_judge(phrases, decides)
    return is_board and phrases.head(content).lower in _POSITIONS.contested_plans


def _demands_what_is_due(phrases: Phrases, _verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    if phrases.shape[content] == INFINITIVE and phrases.lemma(content) in _POSITIONS.claimed_by:
        return None  # urged people to claim compensation
    if kind == "appeal" and phrases.shape[content] == INFINITIVE and ultimatums.gives_up_post(phrases, content):
        return "demand"  # urged her to resign
    if phrases.shape[content] in (INFINITIVE, PREPOSITION):
        content += 1  # asked the firm for an apology, the judge to issue an injunction
    is_due = phrases.shape[content : content + 1] == NP and phrases.head(content).lower in _POSITIONS.demanded
    return "demand" if kind == "appeal" and is_due else None


def _denies_a_cause(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_cause = phrases.shape[content] == NP and phrases.head(content).lower in _POSITIONS.causes
    is_cause = is_cause or (phrases.shape[content] == THAT and _is_told_as_fact(phrases, content))
    return "denial" if kind == "refusal" and phrases.lemma(verb) == "rule" and is_cause else None


def _is_told_as_fact(phrases: Phrases, that: int) -> bool:
    """Whether a clause tells what is or was so, and not what will be done: ruled out that the firm had lied."""
    inner = phrases.shape.find(VP, that)
    words = [word.lower for word in phrases.words(inner)] if inner > 0 else []
    return inner > 0 and (_POSITIONS.willing | _POSITIONS.unreal_positions).isdisjoint(words)


def _judge_asks(phrases: Phrases, verb: int, kind: PositionKind, _content: int, /) -> PositionKind | None:
    if kind != "appeal" or phrases.lemma(verb) != "ask":
        return None
    asker = subjects.subject(phrases, verb)
    return "demand" if asker is not None and _is_judge(phrases, asker) else None


def _is_judge(phrases: Phrases, noun: int) -> bool:
    return phrases.shape[noun] == NP and not _POSITIONS.who_judges.isdisjoint(
        [word.lower for word in phrases.words(noun)]
    )


def _asks_by(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    """Asked for the list by Friday, the State to reply within two weeks."""
    if kind != "appeal" or phrases.lemma(verb) != "ask":
        return None
    first = phrases.chunks[content].first
    rest = list(takewhile(lambda token: token.tag not in _ENDS_REQUEST, phrases.tokens[first:]))
    for place, token in enumerate(rest):
        limit = rest[place + 1 : place + 3]
        is_share = any(word.lower in ("per", "percent", "%") for word in limit)  # to raise it by 9 per cent
        if not is_share and token.lower in _BY and any(word.tag in (TIME, NUMBER) for word in limit):
            return "demand"
    return None


def _wants_none(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_wanted = kind == "demand" and phrases.lemma(verb) == "want" and phrases.shape[content] == NP
    return "refusal" if is_wanted and phrases.words(content)[0].lower in ("no", "nothing") else None


def _calls_for_calm(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    is_call = kind == "demand" and phrases.lemma(verb) == "call" and phrases.shape[content] == NP
    return "appeal" if is_call and phrases.head(content).lower in _POSITIONS.appealed_for else None


def _warns_the_public(phrases: Phrases, verb: int, kind: PositionKind, _content: int, /) -> PositionKind | None:
    """Warned people to stay away: whoever warns a firm to pay demands it, or threatens it if it is to face arrest."""
    is_warning = kind == "demand" and phrases.lemma(verb) in ("caution", "warn") and phrases.shape[verb + 1] == NP
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :]] if is_warning else []
    if "or" in behind and behind[behind.index("or") + 1 :][:1] in _FACE:
        return "threat"
    return "appeal" if is_warning and phrases.head(verb + 1).lower in _POSITIONS.the_public else None


def _says_who_did_wrong(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    inner = phrases.shape.find(VP, content)
    if kind == "accusation" and inner >= 0 and _alleges_no_wrong(phrases, verb, inner):
        return "claim"
    if kind != "claim" or inner < 0:
        return None
    whose = subjects.subject(phrases, inner)
    if not (blame.does_wrong(phrases, inner) or _failed_body(phrases, inner, whose)):
        return None
    if phrases.words(inner)[0].lower in ("could", "might"):
        return None  # suggests that it could violate the law
    is_other = whose is not None and phrases.head(whose).tag != SUBJECT_PRONOUN
    is_by = phrases.shape[inner + 1 : inner + 3] == IN_NP and phrases.words(inner + 1)[-1].lower == "by"
    is_by = is_by and _is_somebody(phrases, inner + 2)
    is_done = (not phrases.is_passive(inner) or is_by) and not _is_denied(phrases, inner)
    return "accusation" if is_other and is_done else None


def _failed_body(phrases: Phrases, verb: int, whose: int | None) -> bool:
    """Whether a body failed to do something or wronged people: claimed that the council failed to act, ignored them."""
    is_failure = phrases.lemma(verb) == "fail" and phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    is_failure = is_failure or blame.wrongs_others(phrases, verb)
    if not is_failure or whose is None or phrases.shape[whose] != NP:
        return False
    return _is_somebody(phrases, whose)


def _is_somebody(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a name, a body, or somebody: Norland, the council, the mayor."""
    head = phrases.head(noun)
    return head.tag == NAME or head.lower in _PEOPLE.bodies or subjects.is_somebody(phrases, noun)


def _alleges_no_wrong(phrases: Phrases, verb: int, inner: int) -> bool:
    """Whether somebody alleges what is nobody's fault: that they heard a shot, that Roe had asked them to wait."""
    if phrases.lemma(verb) != "allege" or phrases.is_passive(inner) or _is_denied(phrases, inner):
        return False
    whose = subjects.subject(phrases, inner)
    is_own = whose is not None and phrases.head(whose).tag == SUBJECT_PRONOUN
    if phrases.lemma(inner) in _POSITIONS.told_events:
        return is_own
    is_asked = phrases.lemma(inner) in ("ask", "tell") and phrases.shape[inner + 1 : inner + 3] == NP + INFINITIVE
    return is_asked and phrases.lemma(inner + 2) in _POSITIONS.asked_in_passing


def _says_who_is_to_blame(phrases: Phrases, _verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    """Claims that the plant is to blame, that the driver was at fault."""
    inner = phrases.shape.find(VP, content)
    if kind != "claim" or inner < 0 or phrases.lemma(inner) != "be" or _is_denied(phrases, inner):
        return None
    behind = phrases.tokens[phrases.chunks[inner].last :][:2]
    return None if _POSITIONS.to_blame.isdisjoint([token.lower for token in behind]) else "accusation"


def _claims_no_wrong(phrases: Phrases, _verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    """Claims she was innocent, that he had no part in it."""
    inner = phrases.shape.find(VP, content)
    if kind != "claim" or inner < 0 or not denials.denies_wrong(phrases, inner):
        return None
    whose = subjects.subject(phrases, inner)
    return "denial" if whose is not None and phrases.head(whose).tag == SUBJECT_PRONOUN else None


def _will_be_done(phrases: Phrases, verb: int) -> PositionKind | None:
    """Insists that she will publish it, would not resign; what only happens to somebody is no promise."""
    whose = subjects.subject(phrases, verb)
    if whose is None or phrases.is_passive(verb):
        return None
    is_body = phrases.shape[whose] == NP and phrases.head(whose).lower in _POSITIONS.own_bodies
    if phrases.head(whose).tag != SUBJECT_PRONOUN and not is_body:
        return None
    words, act = [word.lower for word in phrases.words(verb)], phrases.lemma(verb)
    is_will = not _POSITIONS.willing.isdisjoint(words) and "have" not in words
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    goes_ahead = act == "go" and behind == ["ahead"]
    if not is_will or not (goes_ahead or untaken.can_be_asked(act)):
        return None
    if is_unless(phrases):
        return "threat"
    if untaken.is_negated(words):
        return "refusal"
    return None if act in _POSITIONS.given_up | _POSITIONS.only_said and not goes_ahead else "pledge"


def is_unless(phrases: Phrases) -> bool:
    """Whether a sentence has the condition that somebody else does something: if it was not paid."""
    return ultimatums.UNLESS.search(" ".join(token.lower for token in phrases.tokens)) is not None


def _insists_on_not(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    if kind == "claim" and denials.is_no_question(phrases, phrases.shape.find(VP, content) + 1):
        return "refusal"  # asserts that there is no question of a sale
    inner = _insisted(phrases, verb, kind, content)
    if inner is None:
        return None
    done = _will_be_done(phrases, inner)
    if done is not None:
        return done
    words = [word.lower for word in phrases.words(inner)]
    is_firm = phrases.is_passive(inner) and not _POSITIONS.willing.isdisjoint(words) and untaken.is_negated(words)
    if is_firm and phrases.lemma(inner) in _POSITIONS.not_submitted_to:
        return "refusal"  # insisted she will not be driven out
    if _will_not_give_in(phrases, inner, words):
        return "refusal"  # insisted that the guild would not surrender
    place = phrases.chunks[inner].last
    behind = [token.lower for token in phrases.tokens[place : place + 1]]
    is_none = behind == ["no"] and phrases.lemma(inner) in ("be", "have")  # insists there are no plans
    is_not = is_none or _is_denied(phrases, inner)
    return "denial" if is_not or denials.denies_wrong(phrases, inner) else None


def _will_not_give_in(phrases: Phrases, verb: int, words: list[str]) -> bool:
    """Whether a clause says that somebody will not do what would be to give in: the guild would not surrender."""
    taking = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    is_ahead = words[0].startswith(("will", "wo")) and "have" not in words and untaken.is_negated(words)
    return is_ahead and not phrases.is_passive(verb) and any(frame.words == ("will", "not") for frame in taking)


def _insists_on_must(phrases: Phrases, verb: int, kind: PositionKind, content: int, /) -> PositionKind | None:
    inner = _insisted(phrases, verb, kind, content)
    is_suggested = kind == "claim" and phrases.lemma(verb) in ("argue", "suggest")
    if is_suggested:
        inner = phrases.shape.find(VP, content)
    if inner is None or inner < 0:
        return None
    words = [word.lower for word in phrases.words(inner)]
    is_must = not _POSITIONS.musts.isdisjoint(words)
    if phrases.lemma(verb) == "argue":
        can_be = phrases.is_passive(inner) or untaken.can_be_asked(phrases.lemma(inner))
        whose = subjects.subject(phrases, inner)
        is_act = phrases.lemma(inner) in _ARGUED_FOR or words[-1] == "should"  # should “act now”
        can_be = can_be or (is_act and whose is not None and _is_somebody(phrases, whose))
        is_meant = is_must and can_be and "have" not in words
        return asked.kind(phrases, inner, subjects.subject(phrases, inner)) if is_meant else None
    is_wished = phrases.lemma(verb) != "maintain"  # maintains that most back it
    is_wished = is_wished and (_is_wished(phrases, inner) or _is_wished_of_several(phrases, verb, inner))
    if not is_must and not is_wished:
        return None
    return "appeal" if is_suggested else "demand"


def _is_wished(phrases: Phrases, verb: int) -> bool:
    """Whether a verb keeps its base form behind one person or thing: insisted that Roe explain, the pier be closed."""
    word, subject = phrases.words(verb)[0].lower, subjects.subject(phrases, verb)
    known = _VERBS.get(word)
    is_base = word == "be" or (known is not None and BASE_FORM in known.forms and PAST not in known.forms)
    if not is_base or subject is None or phrases.shape[subject] != NP:
        return False
    whose = phrases.head(subject)
    is_one = whose.tag in (NAME, NOUN) and not whose.lower.endswith("s") and whose.lower not in _TEXT.plural_nouns
    return (word == "be" or is_one or whose.lower in _POSITIONS.pronouns_of_one) and phrases.shape[
        subject - 1
    ] != COORDINATOR


def _is_wished_of_several(phrases: Phrases, verb: int, inner: int) -> bool:
    """Whether people were to do something: insisted that the directors explain it; but not insists that they work."""
    told, does = (_VERBS.get(phrases.words(one)[0].lower) for one in (verb, inner))
    is_told = told is not None and PAST in told.forms and len(phrases.words(verb)) == 1
    is_bare = does is not None and BASE_FORM in does.forms and PAST not in does.forms
    whose = subjects.subject(phrases, inner)
    act = phrases.lemma(inner)
    is_asked = is_told and is_bare and len(phrases.words(inner)) == 1 and untaken.can_be_asked(act)
    is_asked = is_asked and act not in _POSITIONS.only_said
    if not is_asked or whose is None or phrases.shape[whose] != NP:
        return False
    is_side = phrases.head(whose).lower.removesuffix("s") in _SPEECH.sides
    return is_side or subjects.is_somebody(phrases, whose)


def _insisted(phrases: Phrases, verb: int, kind: PositionKind, content: int) -> int | None:
    """The verb of the clause on which somebody insists."""
    if kind != "claim" or phrases.lemma(verb) not in _POSITIONS.insisting_verbs:
        return None
    inner = phrases.shape.find(VP, content)
    return inner if inner >= 0 else None


NEGATED = Rule(
    "position that is denied",
    "Not accepting is refusing, and not refusing is agreeing; any other position that is denied is none.",
    "Ann Doe has not accepted the plan.",
    "Ann Doe has now accepted the plan.",
)
KINDS: tuple[Row[[Phrases, int, PositionKind, int], PositionKind], ...] = (
    Row(
        "readiness for a hostile act",
        "Somebody who is ready or prepared to sue, ban or attack, or who vows revenge, threatens it.",
        "Ann Doe is prepared to sue the bank.",
        "Ann Doe is prepared to pay the bank.",
        _threatens,
    ),
    Row(
        "claim that is rejected",
        "Somebody who rejects a claim denies it.",
        "Ann Doe rejected the claim.",
        "Ann Doe rejected the plan.",
        _denies_what_is_said,
    ),
    Row(
        "request that is denied",
        "Somebody who denies a request refuses it.",
        "Judge Ann Doe denied the request.",
        "Judge Ann Doe denied the rumour.",
        _refuses_what_is_asked,
    ),
    Row(
        "apology that is asked for",
        "Somebody who asks for an apology, or a resignation, demands it.",
        "Ann Doe asked for an apology.",
        "Ann Doe asked for an umbrella.",
        _demands_what_is_due,
    ),
    Row(
        "cause that is ruled out",
        "Somebody who rules out sabotage, or foul play, denies it.",
        "Ann Doe ruled out sabotage.",
        "Ann Doe ruled out talks.",
        _denies_a_cause,
    ),
    Row(
        "request of a judge",
        "What a judge asks for is a demand.",
        "The judge asked Ann Doe to leave.",
        "Ann Doe asked the judge to leave.",
        _judge_asks,
    ),
    Row(
        "request with a time limit",
        "What somebody asks for by a time, or within one, is a demand.",
        "Ann Doe asked for the list by Friday.",
        "Ann Doe asked for the list by Bob Roe.",
        _asks_by,
    ),
    Row(
        "nothing that is wanted",
        "Somebody who wants nothing of something, or no part of it, refuses it.",
        "Ann Doe wants no part of the plan.",
        "Ann Doe wants a part of the plan.",
        _wants_none,
    ),
    Row(
        "call for calm",
        "Somebody who calls for calm or patience appeals for it.",
        "Ann Doe called for calm.",
        "Ann Doe called for a ban.",
        _calls_for_calm,
    ),
    Row(
        "warning to the public",
        "Somebody who warns people, drivers or residents to do something appeals to them.",
        "Ann Doe warned residents to stay away.",
        "Ann Doe warned the bank to stay away.",
        _warns_the_public,
    ),
    Row(
        "claim of wrongdoing",
        "Somebody who claims that others have misled people, or violated the law, accuses them; whoever alleges "
        "to have heard a shot, or been asked to wait, accuses nobody.",
        "Ann Doe insisted that the bank had misled the town.",
        "Ann Doe insisted that the bank had paid the town.",
        _says_who_did_wrong,
    ),
    Row(
        "claim that somebody is to blame",
        "Somebody who claims that others are to blame accuses them.",
        "Ann Doe insisted that the bank was to blame.",
        "Ann Doe insisted that the bank was to open.",
        _says_who_is_to_blame,
    ),
    Row(
        "claim to be innocent",
        "Somebody who claims that they are innocent, or had no part in something, denies it.",
        "Ann Doe claimed she was innocent.",
        "Ann Doe claimed she was lucky.",
        _claims_no_wrong,
    ),
    Row(
        "insistence that something is not so",
        "Somebody who insists that something is not so denies it, and whoever insists that they will or will not act "
        "pledges or refuses it.",
        "Ann Doe insisted she had not been paid.",
        "Ann Doe insisted she had now been paid.",
        _insists_on_not,
    ),
    Row(
        "insistence that something must be done",
        "Somebody who insists that something must or should be done demands it, and who suggests it, appeals for it.",
        "Ann Doe insisted that the pier must close.",
        "Ann Doe insisted that the pier would close.",
        _insists_on_must,
    ),
)
"""What the object makes of a position."""
