"""Positions that a noun tells: his refusal to, the council's demand for, opposition from the union, no plans to."""

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, cues, subjects, undone
from briefcli.extract.clauses.cues import owner
from briefcli.extract.positions import (
    acts,
    blame,
    complement,
    deeds,
    denials,
    frames,
    kinds,
    last_resorts,
    leanings,
    untaken,
    verb_frames,
)
from briefcli.extract.positions.complement import Complement
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported
from briefcli.extract.text import classes, lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COMMA,
    COORDINATOR,
    GENITIVE,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    OF_NP,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

_FOUGHT = _POSITIONS.contested_plans | _POSITIONS.deeds

_FROM = ("by", "from")
_MET_WITH = letters("VP PREPOSITION")
_VERB_AND_NOUN = letters("VP NP")
_IN_FAVOUR_OF = letters("VP PREPOSITION NP OF")
_ON_SOMEBODY_TO = letters("PREPOSITION NP INFINITIVE")
_NP_NP = letters("NP NP")
_PHRASE = letters("NP PREPOSITION OF COORDINATOR COMMA")
_COMMA_VP = letters("COMMA VP")
_NP_OF = letters("NP OF")
_GOES_TO_WITH = letters("VP NP PREPOSITION")
_OF_DOING = letters("OF ING")
_TO_DO_FROM = letters("INFINITIVE PREPOSITION NP")


_BLAMED = tuple(letters(f"{before} NP PREPOSITION") for before in ("VP", "ING", "INFINITIVE", "PREPOSITION"))
_IN_ONE_PHRASE = tuple(letters("NP OF PREPOSITION COMMA COORDINATOR QUOTATION"))
_AMONG = ("including", "particular")
_OPENS_ANOTHER = letters("COORDINATOR COMMA RELATIVE THAT SUBORDINATOR QUOTATION")
_NP_ING_NP = letters("NP ING NP")
_DISCONTENT = ("discontent", "dissatisfaction")
_OWNED_CHUNKS = 10
"""Chunks between an owner and “his” that still mean the same."""


class Inclined(msgspec.Struct, frozen=True):
    """A kind of position that lies in what somebody is ready, or not ready, to do, and its rule."""

    kind: PositionKind
    rule: Rule


def find(article: Parts, phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The position that a noun phrase of sentence `number` tells."""
    head = phrases.head(noun).lower
    announced = _announced(phrases, noun)
    is_will = head in _POSITIONS.unwilling or head in _POSITIONS.ready or denials.is_no_question(phrases, noun)
    if is_will and announced is None:
        return _by_will(article, phrases, number, noun)
    if head in _POSITIONS.certain:
        return _by_certainty(article, phrases, number, noun)
    if head in _POSITIONS.leanings:
        return leanings.find(article, phrases, number, noun)
    if head in _POSITIONS.favours:
        return _by_favour(article, phrases, number, noun)
    if _is_unmade(phrases, noun) or (head in ("plea", "pleas") and phrases.shape[noun + 1 : noun + 2] == classes.THAT):
        return None  # admitted in her plea that she did it
    told = _decided_against(phrases, noun) or _driven(phrases, noun) or announced or _warned(article, phrases, noun)
    kind = told or _POSITIONS.position_nouns.get(head)
    if kind is None:
        return None
    from_somebody = _from_somebody(article, phrases, noun)
    is_drawn = from_somebody is not None and not _goes_on(phrases, from_somebody + 1)
    drawn = _drawn(article, phrases, number, noun, noun + 2) if is_drawn else None
    if drawn is None and is_drawn and _is_background(phrases, noun):
        words = _from_whom(article, phrases, noun, noun + 2)
        drawn = Stance(kind, words[0], words[0], words[1], None, number, rules.tell(DRAWN))
    if drawn is not None:
        return msgspec.structs.replace(drawn, kind=kind)
    return _stated(article, phrases, number, noun, kind, from_somebody)


def _stated(
    article: Parts, phrases: Phrases, number: int, noun: int, kind: PositionKind, from_somebody: int | None
) -> Stance | None:
    """The position of whoever owns or makes a statement, or from whom it is."""
    head = phrases.head(noun).lower
    content = complement.beyond_time(phrases, _beyond_whole(phrases, noun, from_somebody) + 1)
    addressee: Span | None = None
    is_to = phrases.shape[content : content + 2] == IN_NP and phrases.words(content)[0].lower == "to"
    is_act = is_to and _is_unknown_verb(phrases, content + 1)
    if is_to and not is_act and head not in _POSITIONS.nouns_with_to:
        content, whom = content + 2, content + 1
        if phrases.shape[content : content + 2] == OF_NP and _is_about(phrases, content + 2, head):
            content += 2  # the Court of Justice
        addressee = Span(phrases.span(whom).start, phrases.span(content - 1).end)
    is_called = _is_called_on(phrases, content, head)
    if is_called:
        content, addressee = content + 2, phrases.span(content + 1)
    holder, first, rule = _owner(article, phrases, noun), phrases.head(noun).start, OWNED
    if holder is None and from_somebody is not None:
        holder, rule = phrases.span(from_somebody), FROM_SOMEBODY
    last: int | None = None
    if holder is None and _later_from(article, phrases, content):
        holder, rule, last = phrases.span(content + 2), FROM_SOMEBODY, content + 1
    if holder is None and (is_called or _calls_for(phrases, content, head)):
        holder, rule = _who_calls(phrases, noun), CALLED_ON
    if holder is None:
        maker = _maker(article, phrases, noun)
        if maker is None:
            return None
        holder, first, rule = phrases.span(maker[1]), phrases.span(maker[0]).start, MADE
        addressee = addressee if maker[0] == noun - 1 else phrases.span(maker[0] + 1)
    if not (is_act or _is_about(phrases, content, head)) or not _can_be_stated(article, phrases, noun, content, rule):
        return None
    stated = _kind_by_content(phrases, noun, content, kind)
    if stated is None:
        return None
    kind = stated
    if rules.first(untaken.EMPTY, phrases, kind, Complement(content)) or _is_for_reporters(phrases, kind, content):
        return None
    words = reported.span(phrases, content, last or _end(phrases, noun, content))
    return Stance(kind, Span(first, words.end), words, holder, addressee, number, rules.tell(rule))


def _kind_by_content(phrases: Phrases, noun: int, content: int, kind: PositionKind) -> PositionKind | None:
    """The kind of a statement by what it is about; none for what somebody only fears, or is ready to be."""
    head = phrases.head(noun).lower
    if kind == "offer" and head in ("readiness", "willingness"):
        opens = phrases.words(noun)[0]
        is_of_all = opens.tag == NOUN and opens.lower.endswith("s")  # consumers’ willingness to spend
        if is_of_all or not _is_offered(phrases, content):
            return None
    if kind == "pledge" and head == "determination" and phrases.shape[content] == INFINITIVE:
        is_promised = phrases.lemma(content) not in _POSITIONS.not_promised
        return kind if is_promised else None  # her determination to win
    if kind == "pledge" and phrases.shape[content] == THAT and kinds.tells_how_it_is(phrases, noun, content):
        return "claim"  # assurances that none of it was sold
    if head in _POSITIONS.worries:
        is_blame = kinds.of(phrases, noun, kind, Complement(content)) == "accusation"
        return "accusation" if is_blame else None
    return kind


def _is_offered(phrases: Phrases, content: int) -> bool:
    """Whether readiness is for what others can take up: to meet them, for talks; but not for the office, to be rude."""
    if phrases.shape[content : content + 2] == IN_NP:
        return phrases.head(content + 1).lower in _POSITIONS.open_to
    return acts.act(phrases, content) != "be"


def _is_for_reporters(phrases: Phrases, kind: PositionKind, content: int) -> bool:
    """Whether a reporter asks somebody to speak: the paper's requests for comment, for an interview."""
    is_for = phrases.shape[content : content + 2] == IN_NP and phrases.words(content)[0].lower == "for"
    return kind == "appeal" and is_for and phrases.head(content + 1).lower in _POSITIONS.not_appealed_for


def _beyond_whole(phrases: Phrases, noun: int, from_somebody: int | None) -> int:
    """The last chunk of a statement and of those from whom it is: criticism from members of the press."""
    last = noun if from_somebody is None else from_somebody
    while from_somebody is not None and phrases.shape[last + 1 : last + 3] == OF_NP:
        last += 2
    return last


def _can_be_stated(article: Parts, phrases: Phrases, noun: int, content: int, rule: Rule) -> bool:
    """Whether a noun tells what somebody states: expressed fears that it falls; but not fears for it.

    What somebody supports is no position where it is a state.
    """
    if _is_no_content(phrases, noun, content):
        return False
    is_whom = phrases.shape[content : content + 2] == OF_NP and untaken.is_somebody(article, phrases, content + 1)
    if is_whom and phrases.head(noun).lower.startswith("demand"):
        return False  # made the same demands of the council
    head = phrases.head(noun).lower
    if phrases.shape[content : content + 2] == IN_NP and phrases.head(content + 1).lower == "guilty":
        return False  # changed his plea to guilty
    if head in _POSITIONS.angers:
        return rule is MADE
    if phrases.shape[content : content + 1] == THAT and head.startswith("threat"):
        behind = range(content + 1, min(content + 3, len(phrases.chunks)))
        if any(lexicon.lemma(phrases.words(chunk)[-1].lower) == "pose" for chunk in behind):
            return False  # the threat that the flood poses
    if head in _POSITIONS.worries:
        return rule is MADE and phrases.shape[content : content + 1] == classes.THAT
    is_backed = rule is OWNED and _POSITIONS.position_nouns.get(head) == "agreement"
    return not (is_backed and _is_state(article, phrases, content))


def _is_no_content(phrases: Phrases, noun: int, content: int) -> bool:
    """Whether an infinitive is not what a statement is about: saw his support fall, led the opposition to win votes.

    Nor is what somebody only seeks of others theirs: sought her support for the plan.
    """
    head, verb = phrases.head(noun).lower, noun - 1
    is_owned = any(word.tag in (GENITIVE, POSSESSIVE) for word in phrases.words(noun))
    if verb >= 0 and phrases.shape[verb] in VERBAL and is_owned and phrases.lemma(verb) in _POSITIONS.sought_of_others:
        return _POSITIONS.position_nouns.get(head) == "agreement"
    if phrases.shape[content] != INFINITIVE:
        return False
    if verb >= 0 and phrases.shape[verb] in VERBAL and phrases.lemma(verb) == "want":
        return True  # wants his claims to be taken as they are
    is_bare = phrases.words(content)[0].lower != "to"
    is_to_whom = head == "calls" and content > noun + 1  # make calls to their friends to tell them
    calls_up = is_to_whom and verb >= 0 and phrases.shape[verb] in VERBAL and phrases.lemma(verb) == "make"
    return is_bare or calls_up or head in _POSITIONS.drawn


def _is_state(article: Parts, phrases: Phrases, content: int) -> bool:
    """Whether what somebody supports is a state or place, with which nobody agrees: the EU's support for Norland."""
    if phrases.shape[content : content + 2] != IN_NP or phrases.head(content + 1).tag != NAME:
        return False
    party = article.register.at(phrases.span(content + 1))
    return party is None or party.kind not in ("person", "organisation")


def _is_called_on(phrases: Phrases, index: int, head: str) -> bool:
    """Whether "calls" is followed by whom somebody calls on to act: the union calls on the council to act."""
    is_on = phrases.shape[index : index + 3] == _ON_SOMEBODY_TO and phrases.words(index)[0].lower == "on"
    return is_on and head in ("call", "calls")


def _calls_for(phrases: Phrases, index: int, head: str) -> bool:
    """Whether “calls” is followed by what somebody calls for: the union calls for talks."""
    return head == "calls" and phrases.shape[index : index + 2] == IN_NP and phrases.words(index)[0].lower == "for"


def _by_favour(article: Parts, phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The agreement of somebody who is in favour of something, or voted in favour of it."""
    verb, content = noun - 2, noun + 2
    is_in = phrases.shape[max(0, verb) : noun + 2] == _IN_FAVOUR_OF and phrases.words(noun - 1)[-1].lower == "in"
    if not is_in or len(phrases.words(noun)) > 1 or phrases.shape[content : content + 1] not in (NP, ING):
        return None
    holder = deeds.subject(article, phrases, verb) if rules.first(untaken.UNREAL, phrases, verb) is None else None
    if holder is None or leanings.state(phrases, verb) not in _POSITIONS.favouring:
        return None
    is_denied = untaken.is_negated([token.lower for token in phrases.words(verb)])
    words = reported.span(phrases, verb, contents.clause_end(phrases, verb, content))
    span = Span(phrases.span(content).start, words.end)
    kind: PositionKind = "refusal" if is_denied else "agreement"
    return Stance(kind, words, span, phrases.span(holder), None, number, rules.tell(IN_FAVOUR))


def _drawn(article: Parts, phrases: Phrases, number: int, noun: int, whose: int) -> Stance | None:
    """The opposition that something draws from somebody."""
    verb = noun - 1
    if phrases.shape[max(0, noun - 2) : noun] == _MET_WITH and phrases.words(verb)[-1].lower == "with":
        verb -= 1  # was met with opposition from
    if phrases.head(noun).lower not in _POSITIONS.drawn or phrases.shape[max(0, verb) : verb + 1] != VP:
        return None
    about = deeds.subject(article, phrases, verb) if phrases.lemma(verb) in _POSITIONS.gets_a_statement else None
    if about is None and phrases.shape[:verb] == classes.THAT:
        about = 0  # That drew opposition from
    unreal = untaken.POSSIBLE if verb < noun - 1 else untaken.UNREAL  # was met with
    if about is None or rules.first(unreal, phrases, verb) is not None or not _is_opposed(phrases, about):
        return None
    words, holder = _from_whom(article, phrases, noun, whose)
    is_told = phrases.shape[about] == NP and phrases.head(about).tag != SUBJECT_PRONOUN
    return Stance(
        "accusation", words, phrases.span(about) if is_told else words, holder, None, number, rules.tell(DRAWN)
    )


def _is_opposed(phrases: Phrases, about: int) -> bool:
    """Whether opposition is to a plan, a deed or somebody with a name; soldiers meet it with arms."""
    if phrases.shape[about] != NP:
        return True
    head = phrases.head(about)
    return head.tag != NOUN or head.lower in _FOUGHT or not untaken.is_group(head.lower)


def _from_whom(article: Parts, phrases: Phrases, noun: int, whose: int) -> tuple[Span, Span]:
    """The words for opposition and from whom it is, and those for whom it is from."""
    end = contents.noun_end(phrases, whose, whose + 1) if phrases.shape[whose + 1 : whose + 3] == OF_NP else whose + 1
    holder = _whole_name(article, reported.span(phrases, whose, end), phrases.head(whose).start)
    return reported.span(phrases, noun, end), holder


def _goes_on(phrases: Phrases, index: int) -> bool:
    """Whether a particle says what a statement is about: criticism from the union over it; but not as it began."""
    is_led = phrases.shape[index : index + 1] == PREPOSITION
    return is_led and phrases.words(index)[0].lower not in _POSITIONS.opens_other_clause


def _is_background(phrases: Phrases, noun: int) -> bool:
    """Whether opposition stands beside what is told: the bill passed despite opposition from the union."""
    beside = [token.lower for token in phrases.tokens[: phrases.chunks[noun].first]][-1:]
    return phrases.head(noun).lower in _POSITIONS.drawn and beside != [] and beside[0] in _POSITIONS.stated_despite


def _whole_name(article: Parts, mention: Span, head: int) -> Span:
    """A mention with all of a name that begins in it, as with its head: the Competition and Markets Authority."""
    party = article.register.at(Span(head, mention.end)) or article.register.at(mention)
    ends = (name.end for name in party.mentions if mention.start <= name.start < mention.end) if party else ()
    return Span(mention.start, max(mention.end, *ends, mention.end))


def _who_calls(phrases: Phrases, noun: int) -> Span | None:
    """Who calls on others, where "calls" is taken for a noun: the union calls on the council to act."""
    words = phrases.words(noun)
    if len(words) == 1 or words[-1].lower != "calls" or words[-2].tag not in classes.NOUNS:
        return None
    if phrases.shape[max(0, noun - 2) : noun] == IN_NP[::-1] and phrases.words(noun - 1)[0].lower == "to":
        return None  # a letter to the members calls for it
    if phrases.shape[max(0, noun - 2) : noun] == _NP_OF:
        is_body = phrases.head(noun - 2).lower in _PEOPLE.bodies  # the chamber of commerce calls
        return Span(phrases.span(noun - 2).start, words[-2].end) if is_body else None
    if not _PEOPLE.bodies.isdisjoint((words[-2].lower, words[-2].lower.removesuffix("s"))):
        return Span(words[0].start, words[-2].end)
    if phrases.words(noun + 1)[0].lower == "for" and not _is_one(words[-2].lower):
        return None  # phone calls for help
    return Span(words[0].start, words[-2].end)


def _is_one(word: str) -> bool:
    """Whether a noun is a word for people who call for something: minister, residents."""
    known = _PEOPLE.roles | _PEOPLE.unnamed | _PEOPLE.occupations
    return word in known or word.removesuffix("s") in known


def _decided_against(phrases: Phrases, noun: int) -> PositionKind | None:
    """The kind of a decision not to act; what else is decided may be anything."""
    if phrases.head(noun).lower not in _POSITIONS.decisions or phrases.shape[noun + 1 : noun + 2] != INFINITIVE:
        return None
    beside = phrases.tokens[phrases.chunks[noun].last : phrases.chunks[noun + 1].last]
    known = verb_frames.of_verbs().get(phrases.lemma(noun + 1), ())[:1]
    # The decision to reject the plan; but not to block all aid.
    is_refused = any(one.kind == "refusal" and frames.follow(phrases, noun + 1, one.words) for one in known)
    return "refusal" if is_refused or untaken.is_negated([token.lower for token in beside]) else None


def _driven(phrases: Phrases, noun: int) -> PositionKind | None:
    """The kind of a campaign to ban, close or overturn something; what else people make efforts to do is work.

    Efforts to stop a fire, or to clear mines, are work, too: only plans, and what others do, are fought with words.
    """
    what = noun + 2
    is_thing = phrases.shape[what : what + 1] != NP or phrases.head(what).lower not in _FOUGHT
    if phrases.head(noun).lower in _POSITIONS.toils and is_thing:
        return None
    if phrases.words(noun)[0].lower == "no":
        return None  # made no effort to ban it
    if phrases.shape[what : what + 1] == NP and phrases.head(what).lower in _POSITIONS.collected:
        return None  # a campaign to raise money
    if phrases.head(noun).lower not in _POSITIONS.campaigns or phrases.shape[noun + 1 : noun + 2] != INFINITIVE:
        return None
    act = phrases.lemma(noun + 1)
    return "demand" if act in _POSITIONS.sought_to_stop or act in _POSITIONS.done_on_demand else None


def _announced(phrases: Phrases, noun: int) -> PositionKind | None:
    """The kind of plans that somebody tells the public of: announced plans to rebuild the pier."""
    is_plan = phrases.head(noun).lower in _POSITIONS.plans_told and phrases.shape[noun + 1 : noun + 2] == INFINITIVE
    verb = noun - 1
    is_told = is_plan and verb >= 0 and phrases.shape[verb] in VERBAL and phrases.lemma(verb) in _POSITIONS.tells_plans
    is_act = phrases.lemma(noun + 1) not in _POSITIONS.not_promised - _POSITIONS.planned_acts if is_told else False
    return "pledge" if is_act else None


def _warned(article: Parts, phrases: Phrases, noun: int) -> PositionKind | None:
    """The kind of a warning of what those who give it will do: a warning that they would strike."""
    if phrases.head(noun).lower not in _POSITIONS.warnings or phrases.shape[noun + 1 : noun + 2] != classes.THAT:
        return None
    for verb in range(noun + 2, len(phrases.chunks)):
        if phrases.shape[verb] != VP or _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)]):
            continue
        subject = deeds.subject(article, phrases, verb)
        is_own = subject is not None and phrases.words(subject)[0].lower in _POSITIONS.own_pronouns
        act = phrases.lemma(verb)
        is_hostile = act in last_resorts.HOSTILE or kinds.is_unless(phrases)
        return "threat" if is_own and is_hostile and act not in _POSITIONS.not_promised else None
    return None


def _owner(article: Parts, phrases: Phrases, noun: int) -> Span | None:
    """Whose statement it is; nothing where “their” stands for the subject of its verb: residents repeated their demand.

    “His” may be another's, unless the subject is somebody without a name.
    """
    owned, opens = owner(phrases, noun), phrases.words(noun)[0]
    if owned is not None and opens.tag == POSSESSIVE:
        blamed = _blamed_for(article, phrases, noun)
        if blamed is not None:
            return blamed
        steady = _steady_in(article, phrases, noun)
        if steady is not None:
            return steady
        others = _owners_before(article, phrases, noun)
        if others:
            return others[0] if len(others) == 1 else None
    maker = _maker(article, phrases, noun) if owned is not None and opens.tag == POSSESSIVE else None
    if maker is None:
        return owned
    head = phrases.head(maker[1])
    party = article.register.at(phrases.span(maker[1]))
    if party is not None and party.gender == _SPEECH.gender_of_pronouns.get(opens.lower, ""):
        return None  # Ann Doe renewed her offer
    is_other = opens.lower in ("her", "his") and (head.tag == NAME or head.lower in _PEOPLE.bodies)
    return owned if is_other else None


def _blamed_for(article: Parts, phrases: Phrases, noun: int) -> Span | None:
    """Whoever is blamed, or thanked, for what is theirs: Doe attacked Roe over [his] refusal to pay."""
    is_led = phrases.shape[max(0, noun - 3) : noun] in _BLAMED and phrases.words(noun - 1)[-1].lower in ("for", "over")
    party = article.register.at(phrases.span(noun - 2)) if is_led else None
    gender = _SPEECH.gender_of_pronouns.get(phrases.words(noun)[0].lower)
    is_one = party is not None and party.kind == "person" and gender is not None and party.gender in (gender, None)
    return phrases.span(noun - 2) if is_one else None


def _steady_in(article: Parts, phrases: Phrases, noun: int) -> Span | None:
    """Whoever is told of by what is theirs: Doe is not alone, or vocal, in [her] contention that it fell."""
    verb = phrases.shape.rfind(VP, 0, noun)
    is_in = verb > 0 and phrases.shape[noun - 1] == PREPOSITION and phrases.words(noun - 1)[-1].lower == "in"
    stays = phrases.words(verb)[0].lower
    is_state = is_in and (stays in _TEXT.forms_of_be or stays in lexicon.forms_of(leanings.STATES))
    subject = subjects.subject(phrases, verb) if is_state else None
    party = article.register.at(phrases.span(subject)) if subject is not None else None
    gender = _SPEECH.gender_of_pronouns.get(phrases.words(noun)[0].lower)
    is_one = party is not None and party.kind == "person" and gender is not None and party.gender in (gender, None)
    return phrases.span(subject) if subject is not None and is_one else None


def _owners_before(article: Parts, phrases: Phrases, noun: int) -> list[Span]:
    """The names that own what stands in one phrase with “his claim”: Roe’s stance and his claim, his bids among them.

    None where a pronoun cannot mean them.
    """
    gender = _SPEECH.gender_of_pronouns.get(phrases.words(noun)[0].lower)
    found: list[Span] = []
    for index in range(noun - 1, max(-1, noun - _OWNED_CHUNKS), -1):
        is_among = phrases.words(index)[-1].lower in _AMONG
        is_kind = phrases.shape[max(0, index - 1) : index + 2] == _NP_ING_NP  # Roe’s spotty voting record
        is_kind = is_kind and not {ADJECTIVE, GENITIVE}.isdisjoint(word.tag for word in phrases.words(index - 1)[1:])
        if phrases.shape[index] not in _IN_ONE_PHRASE and not is_among and not is_kind:
            break
        if index == noun - 1 and phrases.shape[index] == NP and not is_among:
            break  # gave Roe’s clerk his promise
        named = owner(phrases, index) if phrases.shape[index] == NP else None
        party = None if named is None else article.register.at(named)
        if named is not None and party is not None and party.kind == "person" and gender is not None:
            found.extend([named] if party.gender in (gender, None) else [])
    return found


def _is_unknown_verb(phrases: Phrases, noun: int) -> bool:
    """Whether what looks like a noun after "to" is a verb that no list has: refusal to divest from the firm."""
    words = phrases.words(noun)
    return len(words) == 1 and words[0].tag == NOUN and not words[0].lower.endswith("s")


def _end(phrases: Phrases, noun: int, content: int) -> int:
    """The chunk after the content: his support for the plan [, and accused the council]."""
    last = _before_main_verb(phrases, content, contents.noun_end(phrases, noun, content))
    shape = phrases.shape
    for index in range(content, last):
        if shape[index] == COMMA and (contents.has_clause(shape, index + 1) or shape[index + 1 : index + 2] == ING):
            return index  # despite his call for talks, the council left; his support for it, saying so
        if shape[index] == VP:
            break
        is_joined = shape[index] == COORDINATOR and shape[index + 1 : index + 2] == VP
        if is_joined and not contents.acts_on(phrases, content, index):
            return index
        if is_joined:
            continue  # proposals to cut taxes and spend more
        if shape[index : index + 2] == COORDINATOR + ING and shape[index - 1] == ING:
            continue  # commitment to keeping and using power
        is_phrase = shape[content] == PREPOSITION and not shape[content:index].strip(_PHRASE)
        if is_phrase and shape[index : index + 2] == _COMMA_VP:
            return index  # from her support for the pier to her views on it, has not hurt her
        is_thing = shape[content] != THAT and index > content + (shape[content] != INFINITIVE)
        if is_thing and shape[index] == COMMA and _is_added(phrases, index):
            return index
    return last


def _before_main_verb(phrases: Phrases, content: int, last: int) -> int:
    """Where what a statement is about ends before the verb of the sentence: his claim that he won [had no effect]."""
    shape = phrases.shape
    verbs = [index for index in range(content + 1, last) if shape[index] == VP]
    is_clause = shape[content] == classes.THAT
    if len(verbs) <= is_clause:
        return last
    first, main = (verbs[0] if is_clause else content), verbs[is_clause]
    if (
        not is_clause
        and phrases.words(main)[0].lower in _TEXT.forms_of_be
        and shape[main - 1] in (NP, classes.QUOTATION)
    ):
        is_phrase = not shape[content:main].strip(_PHRASE + INFINITIVE + classes.QUOTATION)
        return main if is_phrase and phrases.head(main - 1).tag != SUBJECT_PRONOUN else last
    if len(phrases.words(main)) == 1 or shape[main - 1] != NP or phrases.head(main - 1).tag == SUBJECT_PRONOUN:
        return last  # the plans filed by Doe
    is_other = phrases.words(main - 2)[0].lower in _POSITIONS.opens_other_clause | {"before", "until"}
    return last if is_other or any(mark in _OPENS_ANOTHER for mark in shape[first + 1 : main]) else main


def _is_added(phrases: Phrases, comma: int) -> bool:
    """Whether something else is added behind a comma: his call for a ban, as well as a tax; his bid, his claim.

    A list of what is asked for goes on with commas before it.
    """
    place = phrases.chunks[comma].last
    behind = [token.lower for token in phrases.tokens[place : place + 3]]
    is_list = phrases.shape.count(COMMA, 0, comma) > 0 and phrases.shape[comma - 2 : comma] == COMMA + NP
    is_and = behind[:1] == ["and"] and phrases.shape[comma + 2 : comma + 3] in (NP, SUBORDINATOR) and not is_list
    is_own = phrases.shape[comma + 1 : comma + 2] == NP and phrases.words(comma + 1)[0].tag == POSSESSIVE
    return is_and or is_own or behind == ["as", "well", "as"] or behind[:1] == ["since"]


def _from_somebody(article: Parts, phrases: Phrases, noun: int) -> int | None:
    """Who makes a statement: a demand from the unions."""
    if phrases.shape[noun + 1 : noun + 3] != IN_NP or phrases.words(noun + 1)[-1].lower not in _FROM:
        return None
    return noun + 2 if untaken.is_somebody(article, phrases, noun + 2) else None


def _later_from(article: Parts, phrases: Phrases, content: int) -> bool:
    """Whether those who make a statement stand behind what it is about: calls to resign from opponents."""
    if phrases.shape[content : content + 3] != _TO_DO_FROM or phrases.words(content + 1)[0].lower not in _FROM:
        return False
    return untaken.is_somebody(article, phrases, content + 2)


def _maker(article: Parts, phrases: Phrases, noun: int) -> tuple[int, int] | None:
    """The verb of making, and the maker of a statement: Doe has renewed an offer, gave them an instruction."""
    verb = noun - 1
    if noun > 1 and phrases.shape[verb] == ING and phrases.words(verb)[-1].lower in _POSITIONS.mounting:
        verb -= 1  # joined growing calls for it
    if phrases.shape[verb - 1 : noun] == _VERB_AND_NOUN and phrases.lemma(verb - 1) in _POSITIONS.gives_a_statement:
        verb -= 1
    goes = noun - len(_GOES_TO_WITH)
    is_brought = goes > 0 and phrases.shape[goes:noun] == _GOES_TO_WITH and phrases.words(noun - 1)[-1].lower == "with"
    if is_brought and phrases.lemma(goes) in _POSITIONS.goes_with_a_plea:
        verb = goes  # approached the court with a plea
    elif not _is_made(phrases, verb):
        return None
    is_real = deeds.is_real(phrases, verb) and not untaken.is_negated([word.lower for word in phrases.words(verb)])
    maker = deeds.subject(article, phrases, verb) if is_real else None
    is_poll = maker is not None and not _POSITIONS.asks_many.isdisjoint(word.lower for word in phrases.words(maker))
    return None if maker is None or is_poll else (verb, maker)  # a poll put support for it at 44 percent


def _is_unmade(phrases: Phrases, noun: int) -> bool:
    """Whether a statement is not made, or only may be: did not renew her offer, is expected to renew it."""
    verb = noun - 1
    is_verb = verb > 0 and phrases.shape[verb] in (VP, INFINITIVE)
    is_made = is_verb and phrases.lemma(verb) in _POSITIONS.makes_a_statement
    return is_made and not untaken.is_stated(phrases, verb)


def _is_made(phrases: Phrases, verb: int) -> bool:
    """Whether a verb says that a statement is made: went on to make it, and left, renewing it."""
    is_verb = verb >= 0 and phrases.shape[verb] in VERBAL
    makes = _POSITIONS.makes_a_statement
    if phrases.head(verb + 1).lower in _POSITIONS.plans_told:
        makes = _POSITIONS.tells_plans
    if not is_verb or phrases.lemma(verb) not in makes:
        return False
    words = [word.lower for word in phrases.words(verb)]
    if not (_POSITIONS.willing | _POSITIONS.unreal_positions).isdisjoint(words):
        return False  # would table a motion of no confidence
    match phrases.shape[verb]:
        case classes.INFINITIVE:
            return deeds.is_carried_out(phrases, verb)
        case classes.ING:
            return deeds.is_meanwhile(phrases, verb)
        case _:
            return True


def _is_about(phrases: Phrases, index: int, head: str) -> bool:
    """Whether a statement says what it is about: the claim that, the refusal to, the demand for, the offer of."""
    match phrases.shape[index : index + 1]:
        case classes.THAT:
            is_there = phrases.shape[index + 1 : index + 2] == VP and cues.is_there(phrases, index + 1)
            return is_there or phrases.shape[index + 1 : index + 2] != VP
        case classes.PREPOSITION:
            first = phrases.words(index)[0].lower
            is_at = head in _POSITIONS.angers and (first in ("at", "over") or (first == "with" and head in _DISCONTENT))
            return first == "for" or is_at or (first in ("over", "to") and head in _POSITIONS.nouns_with_to)
        case classes.OF:
            return head not in _POSITIONS.before_courts
        case kind:
            return kind == INFINITIVE


def inclined(phrases: Phrases, noun: int) -> Inclined | None:
    """What a noun phrase with "is" says of somebody's will: has no plans to resign; is ready to resign."""
    verb = noun - 1
    is_stated = phrases.shape[max(0, verb) : noun + 1] == _VERB_AND_NOUN
    act = acts.act(phrases, noun + 1) if is_stated else None
    if (
        is_stated
        and phrases.shape[noun + 1 : noun + 3] == _OF_DOING
        and phrases.head(noun).lower in _POSITIONS.unwilling
    ):
        act = phrases.lemma(noun + 2)  # has no intention of resigning
    is_none = is_stated and phrases.words(noun)[0].lower == "no"
    if act is None and is_stated and is_none and phrases.head(noun).lower in _POSITIONS.unwilling:
        act = _of_forces(phrases, noun + 1)
    if denials.is_no_question(phrases, noun):
        return None if rules.first(untaken.POSSIBLE, phrases, verb) else Inclined("refusal", UNWILLING)
    if act is None or rules.first(untaken.POSSIBLE, phrases, verb):
        return None
    words = [token.lower for token in phrases.words(verb)]
    *_, state = [word for word in words if not untaken.is_negated([word])] or words
    is_state, head = state in _TEXT.forms_of_be, phrases.head(noun).lower
    if head in _POSITIONS.unwilling:
        if phrases.shape[max(0, verb - 2) : verb] == _NP_NP:
            return None  # concessions they were unwilling to make
        is_unwilling = (is_none or (is_state and len(phrases.words(noun)) == 1)) and phrases.lemma(verb) == "be"
        return Inclined("refusal", UNWILLING) if is_unwilling else None
    if act in blame.wrongs() or "only" in [word.lower for word in phrases.words(noun)]:
        return None  # are willing to lie; is not the only one ready to pay
    is_part = phrases.shape[noun + 2 : noun + 3] == NP and phrases.head(noun + 2).lower in ("part", "role")
    is_ready = head in _POSITIONS.ready and (acts.is_offered(act) or is_part)  # ready to play a role
    if not is_ready or not (is_state or lexicon.lemma(state) in _POSITIONS.staying):
        return None
    if untaken.is_negated(words):
        return Inclined("refusal", UNWILLING)
    is_later = not _POSITIONS.willing.isdisjoint(words)
    kind = kinds.of(phrases, noun, "pledge" if is_later else "offer", Complement(noun + 1))
    return kind and Inclined(kind, READY)


def _of_forces(phrases: Phrases, index: int) -> str | None:
    """What there are no plans for others to do: no plans for its forces to go ashore."""
    is_for = phrases.shape[index : index + 2] == IN_NP and phrases.words(index)[0].lower == "for"
    return acts.act(phrases, index + 2) if is_for else None


def _is_there_apart(phrases: Phrases, verb: int) -> bool:
    """Whether “there is” stands behind “and”, where nobody has a will: it holds, and there is no plan to drain it."""
    first = phrases.chunks[verb].first
    is_there = first > 1 and phrases.tokens[first - 1].lower == "there"
    return is_there and phrases.shape[verb - 1] == COORDINATOR


def _by_will(article: Parts, phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The position of somebody who has no plans to resign, or is ready to."""
    taken = inclined(phrases, noun)
    holder = _who_says_there(article, phrases, noun - 1) if taken is not None else None
    if taken is None or holder is None or _is_there_apart(phrases, noun - 1):
        return None
    if undone.is_none_of_several(phrases, holder) or untaken.is_not_thought(phrases, holder):
        return None  # not everybody is willing to follow; that does not mean that he is unwilling
    if holder and phrases.words(holder - 1)[-1].lower in ("before", "until"):
        return None  # spoke long before the union was ready to endorse her
    if phrases.shape[holder] == NP and phrases.words(holder)[0].lower == "fewer":
        return None  # fewer doctors will be willing to work
    words_of = reported.span(phrases, noun - 1, contents.clause_end(phrases, noun - 1, noun + 1))
    content = Span(phrases.span(noun + 1).start, words_of.end)
    return Stance(taken.kind, words_of, content, phrases.span(holder), None, number, rules.tell(taken.rule))


def _who_says_there(article: Parts, phrases: Phrases, verb: int) -> int | None:
    """The subject of a verb, or who told others that there is something: told reporters there were no plans."""
    subject = deeds.subject(article, phrases, verb)
    if subject is None or not cues.is_there(phrases, verb):
        return subject
    says = phrases.shape.rfind(VP, 0, subject)
    is_told = 0 < says < subject < verb and cues.is_speech(phrases, says)
    return deeds.subject(article, phrases, says) if is_told else subject


def _by_certainty(article: Parts, phrases: Phrases, number: int, noun: int) -> Stance | None:
    """The claim of somebody who is adamant that something is so."""
    verb, content = noun - 1, noun + 1
    is_state = phrases.shape[max(0, verb) : noun + 1] == _VERB_AND_NOUN and len(phrases.words(noun)) == 1
    if (
        not is_state
        or leanings.state(phrases, verb) not in leanings.STATES
        or not contents.has_clause(phrases.shape, content + 1)
    ):
        return None
    holder = deeds.subject(article, phrases, verb) if rules.first(untaken.POSSIBLE, phrases, verb) is None else None
    kind = kinds.of(phrases, verb, "claim", Complement(content))
    if holder is None or kind is None or phrases.shape[content] != THAT:
        return None
    words = reported.span(phrases, verb, contents.clause_end(phrases, verb, content))
    span = Span(phrases.span(content).start, words.end)
    return Stance(kind, words, span, phrases.span(holder), None, number, rules.tell(CERTAIN))


IN_FAVOUR = Rule(
    "somebody in favour",
    "Whoever is, votes or speaks “in favour of” something agrees to it.",
    "Ann Doe is in favour of the plan.",
    "Ann Doe fell out of favour of late.",
)
DRAWN = Rule(
    "opposition that something draws",
    "The opposition or condemnation that something draws from somebody is the position of that somebody.",
    "The plan drew opposition from Ann Doe.",
    "The plan drew applause from Ann Doe.",
)
CALLED_ON = Rule(
    "body that calls on somebody",
    "A noun before “calls on”, somebody and an infinitive is who demands it.",
    "The union calls on the council to act.",
    "The union calls on Monday to act.",
)
OWNED = Rule(
    "somebody’s claim or refusal",
    "A noun such as “claim” or “refusal” with an owner and a content is the owner’s position.",
    "Ann Doe’s refusal to resign is law.",
    "A refusal to resign is law.",
)
FROM_SOMEBODY = Rule(
    "demand from somebody",
    "A noun such as “demand” with “by” or “from”, somebody, and a content is the position of that somebody.",
    "A demand by Ann Doe for talks was heard.",
    "A demand by Monday for talks was heard.",
)
MADE = Rule(
    "offer or demand that somebody makes",
    "A noun such as “offer” or “demand” as the object of a verb of making is the position of that verb’s subject.",
    "Ann Doe renewed an offer of talks.",
    "Ann Doe read an offer of talks.",
)
UNWILLING = Rule(
    "no plans to act",
    "Somebody who has no plans to do something, or is unwilling to, refuses it.",
    "Ann Doe has no plans to resign.",
    "Ann Doe has plans to resign.",
)
READY = Rule(
    "readiness to act",
    "Somebody who is ready or willing to do something offers it.",
    "Ann Doe is ready to meet the strikers.",
    "Ann Doe is ready to leave.",
)
CERTAIN = Rule(
    "somebody who is adamant",
    "What somebody is adamant about in a clause is a claim.",
    "Ann Doe is adamant that the pier is safe.",
    "Ann Doe is aware that the pier is safe.",
)
