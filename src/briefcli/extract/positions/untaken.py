"""What looks like a position but is none: hypothetical verbs, objects that nobody can give, things as subjects."""

from collections.abc import Mapping

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects, undone
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.people import gate
from briefcli.extract.positions import no_verbs, verb_frames
from briefcli.extract.positions.complement import Complement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    AUXILIARIES,
    BASE_FORM,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    IN_NP,
    INFINITIVE,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OPENS_SUBJECT,
    PREPOSITION,
    RELATIVE,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row
from briefcli.model.position import PositionKind

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_VERBS = lexicon.verbs()

_OBJECT_AND_VERB_CHUNKS = 2
"""Chunks before a bare verb whose subject is the object of another: see Marsk agree."""
_TAKEN_IN = ("accept", "accepted")
_WORDS_ASKED_TO_BE = 4
"""Words behind “be” among which somebody is asked for: be “good ambassadors”."""
_ON_STOP = (letters("PREPOSITION STOP"), letters("PREPOSITION"))
_WHEN_ASKED = letters("SUBORDINATOR VP")
_WHO_DID_SOMETHING = (letters("NP RELATIVE VP NP"), letters("NP COMMA RELATIVE VP NP"))
_MEMBERS_WHO = letters("NP OF NP RELATIVE")
_AND_NP_VP = letters("COORDINATOR NP VP")
_BODY_WHICH = (letters("NP COMMA RELATIVE"), letters("NP DASH RELATIVE"), letters("NP OPENING RELATIVE"))
_OPENS_CERTAIN = OPENS_SUBJECT + NAME
_SEVERAL = ("body for somebody", "many without a noun", "noun for bodies", "people")
"""The rules by which a noun phrase is a body or a crowd."""
_HAS = ("'s", "’s")
_NOW_OF_MANY = ("are", "'re", "’re")
_WOULD = frozenset({"would", "wouldn't"})
_OF_ONESELF = ("accusation", "denial", "refusal")
"""Kinds of positions that nobody takes towards himself: blamed himself, denied herself sugar."""
_SAYS_NOTHING: Mapping[PositionKind, frozenset[str]] = {
    "offer": _POSITIONS.not_offered,
    "demand": _POSITIONS.cries,
    "appeal": _POSITIONS.not_appealed_for,
    "refusal": _POSITIONS.not_refused,
}


def _is_passive(phrases: Phrases, verb: int) -> bool | None:
    if _is_denied_something(phrases, verb) or [word.lower for word in phrases.words(verb)][-2:] == ["be", "back"]:
        return True  # will be back
    if phrases.lemma(verb) in _POSITIONS.of_a_state or not phrases.is_passive(verb):
        return None
    # She's slammed the council; but he's denied bail.
    is_blaming = phrases.words(verb)[0].lower in _HAS and phrases.lemma(verb) in _POSITIONS.frames["accusation"]
    return not (is_blaming and phrases.shape[verb + 1 : verb + 2] == NP) or None


def _is_denied_something(phrases: Phrases, verb: int) -> bool:
    """Whether a participle goes on with a passive: was questioned and [denied] a lawyer; but not and denied murder."""
    before = phrases.shape.rfind(VP, 0, verb)
    is_joined = before >= 0 and phrases.shape[verb - 1] == COORDINATOR and phrases.is_passive(before)
    if not is_joined or phrases.shape[verb + 1 : verb + 2] != NP or len(phrases.words(verb)) > 1:
        return False
    head = phrases.head(verb + 1).lower
    return phrases.lemma(verb) in ("deny", "refuse") and (
        head in _POSITIONS.asked_for or subjects.is_somebody(phrases, verb + 1)
    )


def _is_supposed(phrases: Phrases, verb: int) -> bool | None:
    """Whether a verb says what would happen; what somebody said would happen is real."""
    words = [word.lower for word in phrases.words(verb)]
    if _WOULD.isdisjoint(words) or _is_wish(phrases, verb) or (is_negated(words) and keeps_quiet(phrases, verb)):
        return None
    told = (index for index in range(verb) if phrases.shape[index] == VP and not phrases.is_passive(index))
    return not any(_is_told(phrases, index) for index in told) or None  # had he been asked, Doe would have promised it


def keeps_quiet(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is what somebody keeps quiet about: comment, say whether."""
    is_said = phrases.lemma(verb) == "say" and phrases.shape[verb + 1 : verb + 2] == SUBORDINATOR
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    is_said = is_said or (phrases.lemma(verb) == "talk" and behind == ["about"])
    is_quiet = is_said or phrases.lemma(verb) in _POSITIONS.kept_quiet
    return is_quiet and "have" not in [word.lower for word in phrases.words(verb)]


def cannot_tell(phrases: Phrases, verb: int) -> bool:
    """Whether somebody says that they cannot comment; whoever cannot say how it happened refuses nothing."""
    words = [word.lower for word in phrases.words(verb)]
    behind = phrases.tokens[phrases.chunks[verb].last :][:1]
    is_unable = is_negated(words) and words[0].startswith(("can", "could")) and "have" not in words
    return is_unable and words[-1] in _POSITIONS.kept_quiet and not any(token.lower == "enough" for token in behind)


def _is_told(phrases: Phrases, verb: int) -> bool:
    """Whether a verb of saying says what somebody did say: said; not would say, or predicted."""
    is_said = is_speech(phrases, verb) and phrases.lemma(verb) not in _CLAUSES.foretells
    return is_said and _WOULD.isdisjoint([word.lower for word in phrases.words(verb)])


def _is_wish(phrases: Phrases, verb: int) -> bool:
    return phrases.lemma(verb) in _POSITIONS.wished_with_would


def keeps_open(phrases: Phrases, verb: int) -> bool:
    """Whether somebody who will not do something leaves all open: will not rule out a strike."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    return phrases.lemma(verb) == "rule" and behind == ["out"]


def _is_possible(phrases: Phrases, verb: int) -> bool | None:
    words = [word.lower for word in phrases.words(verb)]
    if cannot_tell(phrases, verb) or _says_could_not(phrases, verb):
        return None
    if phrases.tokens[0].lower in _POSITIONS.perhaps or is_doubtful(phrases, verb):
        return True  # maybe she only wants a bridge
    if _goes_on_with_may(phrases, verb):
        return True
    return (_WOULD.isdisjoint(words) and not _POSITIONS.unreal_positions.isdisjoint(words)) or None


def _goes_on_with_may(phrases: Phrases, verb: int) -> bool:
    """Whether “and” goes on with what somebody may do: might give in and support the deal."""
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_base = known is not None and BASE_FORM in known.forms and len(phrases.words(verb)) == 1
    if not is_base or phrases.shape[max(0, verb - 1) : verb] != COORDINATOR:
        return False
    may = max(phrases.shape.rfind(kind, 0, verb) for kind in (VP, RELATIVE, SUBORDINATOR, THAT))
    is_may = may >= 0 and phrases.shape[may] == VP and phrases.words(may)[0].lower in _POSITIONS.unreal_positions
    return is_may and COMMA not in phrases.shape[may:verb]


def _says_could_not(phrases: Phrases, verb: int) -> bool:
    """Whether somebody says that they could not agree to something: Doe said she could not support the plan."""
    words = [word.lower for word in phrases.words(verb)]
    is_own = words[0].startswith("could") and is_negated(words) and phrases.lemma(verb) in _POSITIONS.could_not
    says = verb - 2 - (phrases.shape[max(0, verb - 2) : verb - 1] == THAT)
    says -= phrases.shape[max(0, says - 1) : max(0, says + 1)] == VP + NP  # told the meeting
    is_said = says > 0 and phrases.shape[says] == VP and is_speech(phrases, says)
    return is_own and is_said and phrases.head(verb - 1).tag == SUBJECT_PRONOUN


def is_doubtful(phrases: Phrases, verb: int) -> bool:
    """Whether a verb says what is only likely: will probably reject it, probably has to wait."""
    first = phrases.chunks[verb].first
    beside = (*phrases.tokens[max(0, first - 1) : first], *phrases.words(verb))
    return not _POSITIONS.perhaps.isdisjoint([token.lower for token in beside])


def _is_participle(phrases: Phrases, verb: int) -> bool | None:
    """Rejected amendments proposed by Roe: "proposed" belongs to the noun before it, and has no subject."""
    if phrases.shape[max(0, verb - 1) : verb + 1] == _WHEN_ASKED and phrases.words(verb)[0].lower == "asked":
        return True  # Doe said when asked for a comment
    is_behind_noun = phrases.shape[verb] == VP and phrases.shape[verb - 1 : verb] == NP
    is_own = of_side_clause(phrases, verb) is not None or of_joined_clause(phrases, verb) is not None
    if is_behind_noun and (is_own or _is_main(phrases, verb)):
        return None
    return (is_behind_noun and len(subjects.link(phrases, verb).verbs) > 1) or None


def _is_main(phrases: Phrases, verb: int) -> bool:
    """Whether a verb behind a relative clause is the only one for its subject: those who left threatened to sue."""
    is_relative = phrases.shape[:verb] in _WHO_DID_SOMETHING and VP not in phrases.shape[verb + 1 :]
    behind = phrases.shape[verb + 1 : verb + 2]
    return is_relative and behind != "" and behind in NP + INFINITIVE + THAT


def of_side_clause(phrases: Phrases, verb: int) -> int | None:
    """The subject of a clause that “while”, “after” or “as” opens: left, while the lawyer for Roe vowed to sue."""
    shape, noun = phrases.shape, _beyond_aside(phrases, verb - 1)
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    if shape[verb] != VP or shape[max(0, noun) : noun + 1] != NP or behind == ["by"]:
        return None
    while (
        noun > 1
        and shape[noun - 1] in (OF, PREPOSITION)
        and shape[noun - 2] == NP
        and not _opens_clause(phrases, noun - 1)
        and phrases.words(noun - 1)[0].lower != "than"
    ):
        noun -= 2
    opens = _before_more(phrases, noun)
    return noun if opens >= 0 and (_opens_clause(phrases, opens) or _is_behind_as(phrases, noun)) else None


def _before_more(phrases: Phrases, noun: int) -> int:
    """The chunk before those who are counted: after [more than 300 dockers]."""
    is_more = phrases.shape[max(0, noun - 2) : noun] == IN_NP[::-1] and phrases.words(noun - 1)[0].lower == "than"
    return noun - 3 if is_more else noun - 1


def of_joined_clause(phrases: Phrases, verb: int) -> int | None:
    """The subject of a clause that “and” opens: the council refused to pay and [the union] threatened to strike."""
    somebody, shape = verb - 1, phrases.shape
    if shape[max(0, verb - 2) : verb + 1] != _AND_NP_VP or VP not in shape[: verb - 2]:
        return None
    head, behind = phrases.head(somebody), shape[verb + 1 : verb + 2]
    is_one = subjects.is_somebody(phrases, somebody) or head.tag == NAME or head.lower in _PEOPLE.bodies
    frames = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    is_will = behind == INFINITIVE and any(frame.words == ("to",) for frame in frames)
    is_taken = is_will or (bool(frames) and behind != "" and behind in NP + THAT)
    return somebody if is_one and is_taken and len(phrases.words(verb)) == 1 else None


def _is_behind_as(phrases: Phrases, noun: int) -> bool:
    """Whether “as” stands behind a particle in front of a noun phrase: looked on as Doe."""
    first = phrases.chunks[noun].first
    return first > 1 and phrases.shape[noun - 1] == PREPOSITION and phrases.tokens[first - 1].lower == "as"


def _beyond_aside(phrases: Phrases, last: int) -> int:
    """The chunk in front of an aside that ends before a verb: Doe [, a spokesman for the group,] called it a sham."""
    if phrases.shape[last : last + 1] != COMMA:
        return last
    opens = phrases.shape.rfind(COMMA, 0, last)
    is_aside = 0 < opens < last - 1 and VP not in phrases.shape[opens:last] and phrases.shape[opens + 1] == NP
    return opens - 1 if is_aside else last


def _opens_clause(phrases: Phrases, index: int) -> bool:
    """Whether a chunk is one word with which a clause may begin: as, after, since."""
    is_word = phrases.shape[index] in (PREPOSITION, SUBORDINATOR) and len(phrases.words(index)) == 1
    return is_word and phrases.words(index)[0].lower in _POSITIONS.opens_other_clause


def _is_made_to(phrases: Phrases, verb: int) -> bool | None:
    """Whether “and” goes on with what others are made to do: pressed the rebels to leave and agree to it.

    Not so where the main verb is of now and of many, too: unions want the firm to pay and threaten a strike.
    """
    first = phrases.shape.rfind(INFINITIVE, 0, verb)
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_bare = len(phrases.words(verb)) == 1 and known is not None and known.forms == BASE_FORM
    is_joined = is_bare and first > 1 and phrases.shape[verb - 1] == COORDINATOR
    if not is_joined or phrases.shape[first - 1] != NP or phrases.shape[first - 2] not in VERBAL:
        return None
    if VP in phrases.shape[first:verb] or COMMA in phrases.shape[first:verb]:
        return None
    main = phrases.shape.find(VP)
    opens = _VERBS.get(phrases.words(main)[0].lower)
    is_one_word = len(phrases.words(main)) == 1
    is_of_many = is_one_word and opens is not None and BASE_FORM in opens.forms
    is_of_many = is_of_many or phrases.words(main)[0].lower in _NOW_OF_MANY
    return (main < first and not is_of_many) or None


def _is_hardly(phrases: Phrases, verb: int) -> bool | None:
    return undone.is_hardly(phrases, verb) or None


def _is_seen(phrases: Phrases, verb: int) -> bool | None:
    """Wants to see Marsk agree; let them agree."""
    if phrases.shape[verb - 1 : verb] != NP or verb < _OBJECT_AND_VERB_CHUNKS or phrases.shape[verb - 2] not in VERBAL:
        return None
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_bare = len(phrases.words(verb)) == 1 and known is not None and BASE_FORM in known.forms
    return (is_bare and phrases.lemma(verb - 2) in _CLAUSES.verbs_of_seeing) or None


def _is_wanted(phrases: Phrases, kind: PositionKind, follow: Complement, /) -> bool | None:
    if follow.content is None or phrases.shape[follow.content] != NP or follow.addressee is not None:
        return None
    first, words = phrases.chunks[follow.content].first, [word.lower for word in phrases.words(follow.content)]
    if kind == "offer" and "no" in [token.lower for token in phrases.tokens[max(0, first - 1) : first + 1]]:
        return True  # offered no details
    if _POSITIONS.none_of_it.intersection(words[-1:]) and words[:2] == ["no", "such"]:
        return True  # promised no such thing
    if kind in _OF_ONESELF and phrases.words(follow.content)[0].lower in _CLAUSES.selves:
        return True  # blamed himself
    if kind != "demand" and _is_mere_adjective(phrases, follow.content):
        return True  # offered full and direct support; but: called for open and fair elections
    is_you = [word.lower for word in phrases.words(follow.content)] == ["you"]
    if is_you and phrases.shape[follow.content + 1 : follow.content + 2] in (COMMA, STOP, ""):
        return True  # I promise you, it works
    behind = phrases.shape[follow.content + 1 : follow.content + 2]
    if behind != "" and behind in (INFINITIVE, VP):
        return None  # called for him to resign, wants them held
    if behind == NP and phrases.head(follow.content).lower not in _CLAUSES.reporters:
        return None  # promised him a house; but what speakers were offered, as “offered me a chair”, is a tale
    wanted = kind in ("agreement", "appeal", "demand", "offer", "pledge")
    head = phrases.head(follow.content)
    is_none = head.lower in _POSITIONS.next_to_nothing or _is_at_large(phrases, follow.content)
    is_none = is_none or (kind == "agreement" and phrases.words(follow.content)[0].lower in _PEOPLE.nobody)
    is_none = is_none or (kind == "appeal" and head.lower == "it")  # asked for it
    return (wanted and (is_none or head.tag == OBJECT_PRONOUN)) or (is_none and kind == "refusal") or None


def _is_mere_adjective(phrases: Phrases, noun: int) -> bool:
    """Whether only an adjective was read of what somebody offers, and “and” goes on with more of it."""
    words = phrases.words(noun)
    is_next = phrases.shape[noun + 1 : noun + 2] == COORDINATOR
    return is_next and len(words) == 1 and words[0].tag == ADJECTIVE


def _is_at_large(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase says nothing of a thing: agree on something; because the board wants it to."""
    words, behind = [word.lower for word in phrases.words(noun)], phrases.shape[noun + 1 : noun + 3]
    if words == ["it"]:
        return behind[:1] == PREPOSITION and behind != IN_NP and phrases.words(noun + 1)[0].lower == "to"
    return (
        len(words) == 1
        and (words[0] in _POSITIONS.things_at_large or words == ["more"])
        and behind[:1] in (COMMA, STOP, "")
    )


def _is_said(phrases: Phrases, kind: PositionKind, follow: Complement, /) -> bool | None:
    if follow.content is None or phrases.shape[follow.content] != NP:
        return None
    second = follow.content + 1
    if kind in ("denial", "refusal") and phrases.shape[second : second + 1] == NP:  # denied the visitors a goal
        return phrases.head(second).lower in _POSITIONS.denied_in_sport or None
    if kind not in _SAYS_NOTHING:
        return None
    words = [word.lower for word in phrases.words(follow.content)]
    if kind == "offer" and phrases.shape[second : second + 1] == NP:
        words.append(phrases.head(second).lower)  # offered the crowd an evaluation
    return not _SAYS_NOTHING[kind].isdisjoint(words) or None


def _is_counted(phrases: Phrases, kind: PositionKind, follow: Complement, /) -> bool | None:
    """Accepted two cases of wine; whoever accepts "all 14 points", or admits two charges, agrees to them."""
    if kind != "agreement" or follow.content is None or phrases.shape[follow.content] != NP:
        return None
    words, behind = phrases.words(follow.content), phrases.shape[follow.content + 1 : follow.content + 2]
    # A lift home, gifts worth 40 crowns.
    told_on = next((at for at in range(1, len(words)) if words[at].lower in ("home", "worth")), 0)
    head = words[told_on - 1].lower if told_on else phrases.head(follow.content).lower
    if head in _POSITIONS.admitted:
        return None
    is_taken_in = phrases.tokens[phrases.chunks[follow.content].first - 1].lower in _TAKEN_IN
    if is_taken_in and gate.is_people(head) and head.endswith(("men", "s")):
        return True  # accepted women, refugees
    if head in _POSITIONS.not_agreed_to:
        is_asked = head in _POSITIONS.requested and behind in (INFINITIVE, PREPOSITION) and behind != ""
        return not is_asked or None  # accepted the award; but backed calls for an inquiry
    return phrases.words(follow.content)[0].tag == NUMBER or None


def _is_pressed(phrases: Phrases, _kind: PositionKind, follow: Complement, /) -> bool | None:
    """Pressed the button; or cheered: urged their side on."""
    if follow.addressee is None:
        return None
    behind = phrases.tokens[phrases.chunks[follow.addressee].last :][:1]
    if [token.lower for token in behind] == ["on"] and phrases.shape[follow.addressee + 1 :] in _ON_STOP:
        return True
    return phrases.head(follow.addressee).lower in _POSITIONS.things_pressed or None


def _is_open(_article: Parts, phrases: Phrases, holder: int, verb: int, /) -> bool | None:
    opens = phrases.shape[holder - 1 : holder] == SUBORDINATOR
    is_open = opens and phrases.words(holder - 1)[0].lower in _CLAUSES.opens_open_clause
    is_open = is_open or (opens and _is_no_reason(phrases, holder - 1)) or _is_before_present(phrases, holder, verb)
    return is_open or _is_of_question(phrases, holder) or _is_in_what_is_unsaid(phrases, holder) or None


def _is_before_present(phrases: Phrases, holder: int, verb: int) -> bool:
    """Whether a clause tells before what is to come: have until noon to reply before the board [makes] its offer."""
    opens = phrases.words(holder - 1)[-1].lower if holder else ""
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_now = known is not None and THIRD_PERSON in known.forms and phrases.words(verb)[0].lower.endswith("s")
    return opens in ("before", "until") and is_now


def _is_no_reason(phrases: Phrases, because: int) -> bool:
    """Whether a clause tells why something was not done: not because the board wants it."""
    first = phrases.chunks[because].first
    return [token.lower for token in phrases.tokens[max(0, first - 1) : first + 1]] == ["not", "because"]


def _is_of_question(phrases: Phrases, holder: int) -> bool:
    """Whether a side clause belongs to a question: asked whether they left because [they] were asking for help."""
    if phrases.shape[holder - 1 : holder] != SUBORDINATOR:
        return False
    opens = phrases.shape.rfind(SUBORDINATOR, 0, holder - 1)
    is_whether = opens > 0 and phrases.words(opens)[0].lower == "whether"
    return is_whether and COMMA not in phrases.shape[opens:holder]


def is_in_open_clause(phrases: Phrases, mention: Span) -> bool:
    """Whether whoever takes a position does so under a condition, as is rumoured, or is only counted: if they voted."""
    nouns = (index for index in phrases.find(NP) if phrases.span(index).start == mention.start)
    holder = next(nouns, 0)
    if _is_share(phrases, holder):
        return True
    is_behind = holder > 0 and phrases.shape[holder - 1] == SUBORDINATOR
    is_open = is_behind and phrases.words(holder - 1)[0].lower in _CLAUSES.opens_open_clause
    return is_open or undone.is_rumoured(phrases, holder) or _is_in_what_is_unsaid(phrases, holder)


def is_stated(phrases: Phrases, verb: int) -> bool:
    """Whether a statement is made, and not only may be, or was not: did not say it, is likely to, would have."""
    if phrases.shape[verb] == VP:
        is_denied = is_negated([word.lower for word in phrases.words(verb)]) or undone.is_inverted(phrases, verb)
        is_denied = is_denied or _is_denied_before(phrases, verb)
        return not is_denied and _is_supposed(phrases, verb) is None and _is_possible(phrases, verb) is None
    before = phrases.shape[verb - 1 : verb]
    is_open = before == NP and phrases.head(verb - 1).lower in _CLAUSES.left_open
    is_open = is_open or (before == VP and phrases.lemma(verb - 1) == "expect")
    is_open = is_open or (before == COORDINATOR and _is_asked_besides(phrases, verb))
    return before != SUBORDINATOR and not is_open


def _is_asked_besides(phrases: Phrases, infinitive: int) -> bool:
    """Whether “and” goes on with what others were asked to do: pushed them to mend their ways and [to say] so."""
    first = phrases.shape.rfind(INFINITIVE, 0, infinitive - 1)
    is_to = first > 1 and phrases.shape[first - 1] == NP and phrases.shape[first - 2] in VERBAL
    asks = _POSITIONS.urged | _POSITIONS.asked_politely | _POSITIONS.leading_to | {"tell", "want"}
    return is_to and phrases.lemma(first - 2) in asks


def _is_denied_before(phrases: Phrases, verb: int) -> bool:
    """Whether “and” goes on with what somebody did not do: did not come out and say."""
    before = phrases.shape.rfind(VP, 0, verb)
    known, words = _VERBS.get(phrases.words(verb)[0].lower), phrases.words(verb)
    is_base = known is not None and known.lemma == words[0].lower and len(words) == 1
    is_joined = before >= 0 and phrases.shape[verb - 1] == COORDINATOR and COMMA not in phrases.shape[before:verb]
    return is_base and is_joined and is_negated([word.lower for word in phrases.words(before)])


def _is_in_what_is_unsaid(phrases: Phrases, holder: int) -> bool:
    """Whether a subject opens the clause of what nobody has said: Doe may say [she] is ready, hopes [they] will pay."""
    first = holder - 2 if phrases.shape[max(0, holder - 2) : holder] == NP + COORDINATOR else holder
    hopes = first - 1 - (phrases.shape[max(0, first - 1) : first] == THAT)
    if hopes > 0 and phrases.shape[hopes] == VP and phrases.lemma(hopes) == "hope":
        return True  # hoped that Orle and other towns would go on to offer help
    says = holder - 2 if phrases.shape[max(0, holder - 1) : holder] == THAT else holder - 1
    is_verb = says > 0 and phrases.shape[says] in (VP, INFINITIVE) and is_speech(phrases, says)
    sayer = phrases.words(says - 1)[0].lower if is_verb and phrases.shape[says - 1] == NP else ""
    is_none = sayer in _POSITIONS.next_to_nothing or sayer in _CLAUSES.none_of_several  # none has said they want it
    return is_verb and (is_none or not is_stated(phrases, says))


def _is_nobody(article: Parts, phrases: Phrases, holder: int, verb: int, /) -> bool | None:
    is_whose = phrases.shape[max(0, holder - 3) : holder + 1] == _MEMBERS_WHO
    if is_whose and phrases.words(holder)[0].lower == "who" and phrases.head(holder - 3).lower.endswith("s"):
        return True  # members of parliament who oppose it
    if phrases.shape[holder] == RELATIVE and phrases.shape[max(0, holder - 1) : holder] in (OF, PREPOSITION):
        return phrases.words(holder)[0].lower == "who" or None  # a measure of who is ready to serve
    if phrases.shape[holder] == RELATIVE and phrases.shape[holder - 1 : holder] == NP:
        holder -= 1  # those who accuse him
        if [word.lower for word in phrases.words(holder)] in (["people"], ["others"]):
            return True  # whoever they are
    if is_which_of_body(article, phrases, holder):
        return None
    is_one_word = _is_pronoun(phrases, holder) or len(phrases.words(holder)) == 1
    word = phrases.head(holder).lower
    if _is_share(phrases, holder) or (holder == 0 and is_one_word and word.endswith("lly")):
        return True  # 34% agree that; Undoubtfully, it requires
    is_nobody = is_one_word and word in _POSITIONS.holds_no_position - _POSITIONS.stand_for_several
    if phrases.lemma(verb) == "agree" and (word in _POSITIONS.onlookers or word in _POSITIONS.anybody):
        return True  # experts agree, and almost everyone, that it is late
    return is_nobody or None


def _is_share(phrases: Phrases, holder: int) -> bool:
    """Whether a holder is only counted: 34% agree, 60 per cent of people are in favour."""
    words = [word.lower for word in phrases.words(holder)]
    place = phrases.chunks[holder].last
    behind = [token.lower for token in phrases.tokens[place - 1 : place + 2]]
    is_share = any(word.endswith("%") or word in ("percent", "per cent") for word in (*words, *behind))
    is_number = phrases.shape[holder] == NP and phrases.head(holder).tag == NUMBER
    return words[0][:1].isdigit() and (is_share or is_number or "per" in behind)  # 4 in 10 voters want


def _is_to_be_ensured(_article: Parts, phrases: Phrases, holder: int, _verb: int, /) -> bool | None:
    """Whether the clause of a subject is what somebody brings about: paid to ensure that all would plead guilty."""
    does = holder - 1 - (phrases.shape[max(0, holder - 1) : holder] == THAT)
    is_brought = does >= 0 and phrases.shape[does] in VERBAL and phrases.lemma(does) in _CLAUSES.of_facts
    return (is_brought and holder > does) or None


def _is_none_of_several(_article: Parts, phrases: Phrases, holder: int, _verb: int, /) -> bool | None:
    return undone.is_none_of_several(phrases, holder) or None


def _is_rumoured(_article: Parts, phrases: Phrases, holder: int, verb: int, /) -> bool | None:
    if phrases.shape[verb + 1 : verb + 2] in (COMMA, STOP, ""):
        return None  # a claim that the council denied
    return undone.is_rumoured(phrases, holder) or _is_untrue(phrases, holder) or None


def _is_untrue(phrases: Phrases, holder: int) -> bool:
    """Whether the clause of a holder is said not to be so: it is not true that Norland rejected it, no proof that."""
    before = [token.lower for token in phrases.tokens[: phrases.chunks[holder].first]]
    before = before[:-1] if before[-1:] == ["that"] else before
    if before[-1:] == ["true"] or before[-2:] == ["the", "case"]:
        is_or_not = before[:-1] if before[-1:] == ["true"] else before[:-2]
        return is_negated(is_or_not[-1:])
    return before[-2:] in (["no", "evidence"], ["no", "proof"])


def _is_thing(article: Parts, phrases: Phrases, holder: int, verb: int, /) -> bool | None:
    if _is_pronoun(phrases, holder):
        return None
    if phrases.lemma(verb) in _POSITIONS.stated_by_somebody and is_mere_thing(phrases, holder):
        return True
    if phrases.lemma(verb) not in _POSITIONS.things_do_too:
        return None
    if author(article, phrases, holder) is not None:
        return None
    if phrases.shape[holder] == NP and phrases.head(holder).lower in _POSITIONS.only_show:
        return True  # polls suggest that
    return not is_somebody(article, phrases, holder) or None


def is_mere_thing(phrases: Phrases, holder: int) -> bool:
    """Whether a noun is nobody, and no paper that can state something: his tactics, a deal; but not a letter."""
    if phrases.shape[holder] != NP or phrases.head(holder).tag != NOUN:
        return False
    head = phrases.head(holder).lower
    is_thing = head in _POSITIONS.deeds | _POSITIONS.contested_plans | _POSITIONS.worries
    is_thing = is_thing or head.endswith(tuple(_POSITIONS.endings_of_things))
    is_paper = head in _CLAUSES.documents | _POSITIONS.authored_papers
    return is_thing and not is_paper and not is_group(head) and not subjects.is_somebody(phrases, holder)


def author(article: Parts, phrases: Phrases, noun: int) -> int | None:
    """Who wrote what takes a position: a report by [the Harbour Union] calls for a ban."""
    is_paper = phrases.shape[noun : noun + 3] == NP + IN_NP and phrases.head(noun).lower in _POSITIONS.authored_papers
    is_by = is_paper and phrases.words(noun + 1)[0].lower in ("by", "from")
    return noun + 2 if is_by and is_somebody(article, phrases, noun + 2) else None


def is_first_time(phrases: Phrases, subject: int) -> bool:
    """Whether what somebody did is only counted: it is the first time a minister has rejected a plan."""
    words = (
        [word.lower for word in phrases.words(subject - 1)]
        if phrases.shape[max(0, subject - 1) : subject] == NP
        else []
    )
    return words[-1:] == ["time"] and "first" in words


def is_asked(phrases: Phrases) -> bool:
    """Whether a sentence only asks whether somebody takes a position: “Did the council reject it?”."""
    first = phrases.shape.find(COLON) + 1  # Trains: will drivers strike?
    first += phrases.shape[first : first + 1] == COORDINATOR
    is_question = bool(phrases.tokens) and phrases.tokens[-1].lower.endswith("?")
    if not is_question or phrases.shape[first : first + 2] != VP + NP:
        return False
    return len(phrases.words(first)) == 1 and phrases.words(first)[0].tag in AUXILIARIES + FINITE


def is_negated(words: list[str]) -> bool:
    """Whether a verb is denied: has not accepted, never accepted, didn't accept."""
    if words[words.index("not") + 1 :][:1] == ["only"] if "not" in words else False:
        return False  # will not only cover it
    return any(word in _POSITIONS.negations_of_verbs or word.endswith(("n't", "n’t")) for word in words)


def is_which_of_body(article: Parts, phrases: Phrases, relative: int) -> bool:
    """Whether a relative pronoun stands for a body: the Harbour Union, which opposes the plan."""
    if phrases.shape[max(0, relative - 2) : relative + 1] not in _BODY_WHICH:
        return False
    if phrases.shape[max(0, relative - 3) : relative - 2] == OF:
        return False  # "the Guild of Marsk Boatmen, which": the name is longer than the phrase
    party = article.register.at(phrases.span(relative - 2))
    if party is not None:
        return party.kind != "person"
    head, is_which = phrases.head(relative - 2), phrases.words(relative)[0].lower == "which"
    return head.lower in _PEOPLE.bodies or (is_which and (head.tag == NAME or is_group(head.lower)))


def can_be_asked(verb: str) -> bool:
    """Whether people can be asked to do something, or refuse to: resign, but not lose."""
    return verb not in _POSITIONS.not_promised or verb in _POSITIONS.given_up


def can_be_done(phrases: Phrases, verb: int) -> bool:
    """Whether a verb in the passive says what can be asked for: should be built; but not should be noted, must be paid.

    What must be done may be a rule, so that only what is done on demand counts there.
    """
    words, lemma = [word.lower for word in phrases.words(verb)], phrases.lemma(verb)
    if (lemma in _POSITIONS.done_on_demand or _is_more_to_do(phrases, verb)) and not is_negated(words):
        return True
    is_free = words[0] in ("should", "ought") or (words[0] in _POSITIONS.musts and is_negated(words))
    return is_free and words[-1] != "been" and lemma not in _POSITIONS.not_asked_for and lemma in _VERBS


def needs_doing(phrases: Phrases, verb: int, *, is_told: bool = False) -> bool:
    """Whether something needs to be done, or things to change: the pipes need to be repaired, it has to stop.

    Where it is reported (`is_told`), things “needed” to change.
    """
    words, act = [word.lower for word in phrases.words(verb)], verb + 1
    is_need = words[-1] in _POSITIONS.needs - (frozenset() if is_told else {"needed"})
    is_need = is_need and phrases.shape[act : act + 1] == INFINITIVE
    if not is_need or not _POSITIONS.unreal_positions.isdisjoint(words) or is_negated(words):
        return False
    done, lemma = [word.lower for word in phrases.words(act)], phrases.lemma(act)
    if "be" in done[:-1] and lemma == "do":
        return _is_more_to_do(phrases, verb)
    if "be" in done[:-1]:
        return _is_certain(phrases, verb) and lemma in _POSITIONS.done_on_demand
    is_alone = phrases.shape[act + 1 : act + 2] != NP
    return is_alone and (done[-1] in _POSITIONS.ended or done[-1] == "change")


def _is_more_to_do(phrases: Phrases, verb: int) -> bool:
    """Whether more, or something, is to be done, or action to be taken: more must be done, much more needs to be."""
    subject = subjects.subject(phrases, verb)
    if subject is None or phrases.shape[subject] != NP:
        return False
    head, words = phrases.head(subject).lower, [word.lower for word in phrases.words(verb)]
    is_action = head in _POSITIONS.taken_up and words[-1] == "taken"
    return is_action or (head in ("more", "something") and (words[-1] == "done" or words[-1] in _POSITIONS.needs))


def beyond_going(phrases: Phrases, verb: int) -> int:
    """The verb of what is to be done behind “is going”: is going to have to [act]; the same verb where none is."""
    words = [word.lower for word in phrases.words(verb)]
    is_going = words[-1] == "going" and phrases.shape[verb + 1 : verb + 3] == INFINITIVE * 2
    has_to = is_going and [word.lower for word in phrases.words(verb + 1)] == ["to", "have"]
    return verb + 1 if has_to and not is_negated(words) else verb


def _is_certain(phrases: Phrases, verb: int) -> bool:
    """Whether the subject of a verb is a thing that is known: the pipes; what all cases need is a rule."""
    subject = subjects.subject(phrases, verb)
    is_noun = subject is not None and phrases.shape[subject] == NP
    return subject is not None and is_noun and phrases.words(subject)[0].tag in _OPENS_CERTAIN


def only_goes_on(phrases: Phrases, verb: int) -> bool:
    """Whether something is only to go on as it is: must continue to be the heart of it."""
    goes_on = phrases.lemma(verb) in _POSITIONS.going_on and phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    return goes_on and [word.lower for word in phrases.words(verb + 1)] == ["to", "be"]


def is_not_thought(phrases: Phrases, subject: int) -> bool:
    """Whether a clause is what somebody does not think: I don’t think [we need to act], said she did not think it."""
    thinks = subject - 1 - (phrases.shape[max(0, subject - 1) : subject] == THAT)
    words = [word.lower for word in phrases.words(thinks)] if phrases.shape[max(0, thinks)] == VP else []
    return thinks > 0 and words != [] and (is_negated(words) or undone.is_inverted(phrases, thinks))


def tells_result(phrases: Phrases, verb: int) -> bool:
    """Whether somebody tells how a firm or a plan fares: will post a loss, will not meet its forecast."""
    object_ = verb + 1
    if phrases.shape[object_ : object_ + 1] != NP or phrases.is_passive(verb):
        return False
    what, lemma = phrases.head(object_).lower, phrases.lemma(verb)
    return lemma in _POSITIONS.tells_results and what in _POSITIONS.fares_of_firms


def asks_nothing(phrases: Phrases, verb: int) -> bool:
    """Whether what “must” or “should” be asks nothing of anybody: must continue to be, should rest assured."""
    return only_goes_on(phrases, verb) or is_reassured(phrases, verb)


def is_reassured(phrases: Phrases, verb: int) -> bool:
    """Whether others are only told not to worry: should rest assured."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    return phrases.lemma(verb) == "rest" and behind in (["assured"], ["easy"])


def is_asked_to_be(phrases: Phrases, verb: int) -> bool:
    """Whether others should be as somebody wants them: be careful, be good ambassadors; but not be happy."""
    if [word.lower for word in phrases.words(verb)][-1:] != ["be"]:
        return False
    place = phrases.chunks[verb].last
    return not _POSITIONS.asked_to_be.isdisjoint(
        [token.lower for token in phrases.tokens[place : place + _WORDS_ASKED_TO_BE]]
    )


def is_somebody(article: Parts, phrases: Phrases, holder: int) -> bool:
    """Whether a noun phrase is somebody, or a body, who can take a position; a name always is."""
    head = phrases.head(holder)
    known = article.register.at(phrases.span(holder)) is not None or subjects.is_somebody(phrases, holder)
    if known or is_group(head.lower) or head.tag == NAME:
        return True
    is_any = phrases.words(holder)[0].lower in ("a", "an") or head.lower == "state"  # taking a person in requires it
    if phrases.shape[holder] != NP or head.tag != NOUN or is_any:
        return False
    chunk = phrases.chunks[holder]
    verdict = gate.phrase(article.register, phrases.tokens, chunk.first, chunk.last)
    return verdict.is_somebody and verdict.rule in _SEVERAL  # the lower house, both sides


def is_thing_and_who(phrases: Phrases, subject: int) -> bool:
    """Whether a noun phrase is a thing, and a name for who does something: a problem Norland [needs] to solve."""
    words = phrases.words(subject)
    opens = next((at for at, word in enumerate(words) if word.tag == NAME), 0)
    is_thing = opens > 1 and words[0].tag in DETERMINERS and words[opens - 1].tag == NOUN
    noun = words[opens - 1].lower
    return is_thing and words[-1].tag == NAME and not (noun in _PEOPLE.roles or noun in _PEOPLE.bodies)


def is_group(noun: str) -> bool:
    """Whether a noun is a body, several of them, or a group of people: the banks, villagers, a family."""
    is_body = not _PEOPLE.bodies.isdisjoint((noun, noun.removesuffix("s"), noun.removesuffix("ies") + "y"))
    is_people = noun.endswith("s") and noun.removesuffix("s") not in _SPEECH.sides and gate.is_people(noun)
    return is_body or is_people or noun in _POSITIONS.peoples


def _is_private(phrases: Phrases, verb: int) -> bool | None:
    first = phrases.chunks[verb].first
    near = phrases.tokens[max(0, first - 1) : phrases.chunks[verb].last]
    is_asked = phrases.lemma(verb) in _POSITIONS.urged  # privately urged Roe to resign
    return None if is_asked else any(token.lower == "privately" for token in near) or None


def _is_pronoun(phrases: Phrases, holder: int) -> bool:
    return phrases.shape[holder] == RELATIVE or phrases.head(holder).tag == SUBJECT_PRONOUN


POSSIBLE = (
    Row(
        "position that would be taken",
        "Somebody who “would” do something takes no position, unless it is reported as said.",
        "Ann Doe would reject the offer.",
        "Ann Doe said Bob Roe would reject the offer.",
        _is_supposed,
    ),
    Row(
        "position that may be taken",
        "Somebody who might, could or should take a position does not take it.",
        "Ann Doe might reject the offer.",
        "Ann Doe did reject the offer.",
        _is_possible,
    ),
)
"""Verbs that say what may happen."""
UNREAL = (
    Row(
        "passive verb takes no position",
        "The subject of a passive verb takes no position: it is rejected, or accused.",
        "Ann Doe was accused of lying.",
        "Ann Doe has accused Bob Roe of lying.",
        _is_passive,
    ),
    *POSSIBLE,
    Row(
        "position taken in private",
        "What somebody accepts or says “privately” is told by others, and is no position that they take.",
        "Officials privately accept that it is late.",
        "Officials now accept that it is late.",
        _is_private,
    ),
    Row(
        "participle after a noun",
        "A participle after an object says what was done to the object, and not what the subject does.",
        "The board opened the letters offered to the town by Ann Doe.",
        "The board opened the letters and offered to pay.",
        _is_participle,
    ),
    *no_verbs.NO_VERBS,
    Row(
        "position that others are made to take",
        "What somebody presses or forces others to do, and to accept, these have not accepted.",
        "Ann Doe pressed the union to end the strike and accept the offer.",
        "Ann Doe pressed the union to end the strike and accepted the offer.",
        _is_made_to,
    ),
    Row(
        "position that is hardly taken",
        "Somebody who hardly, almost or neither takes a position does not take it.",
        "Ann Doe hardly backed the plan.",
        "Ann Doe firmly backed the plan.",
        _is_hardly,
    ),
    Row(
        "position that is only wished",
        "What somebody wants to see others do, or lets them do, is no position that these take.",
        "Ann Doe wants to see Marsk agree to the plan.",
        "Ann Doe wants Marsk, and Marsk agrees to the plan.",
        _is_seen,
    ),
)
"""Verbs that do not state a fact."""
EMPTY = (
    Row(
        "content that is only “him”, “it” or “nothing”",
        "A pronoun alone is not something that anyone demands, offers, pledges or agrees to, and “nothing” is nothing.",
        "Ann Doe wants him.",
        "Ann Doe wants a pier.",
        _is_wanted,
    ),
    Row(
        "condolences and cries for help",
        "Condolences and comments are not offers, and cries for help are not demands.",
        "Ann Doe offered her condolences.",
        "Ann Doe offered her garden.",
        _is_said,
    ),
    Row(
        "things that are counted",
        "Whoever accepts a number of things takes them, and no position.",
        "Ann Doe accepted two cases of wine.",
        "Ann Doe accepted all 14 points of the plan.",
        _is_counted,
    ),
    Row(
        "thing that is pressed",
        "Whoever presses a button, or a case, demands nothing of anybody.",
        "Ann Doe pressed the button to stop the lift.",
        "Ann Doe pressed the council to stop the lift.",
        _is_pressed,
    ),
)
"""What nobody can give, or nobody is asked for."""
UNHELD = (
    Row(
        "undecided clause",
        "A clause with “whether” or “if” takes no position.",
        "Nobody knows whether Ann Doe accepts the grant.",
        "Nobody knows that Ann Doe accepts the grant.",
        _is_open,
    ),
    Row(
        "pronoun that holds no position",
        "“Nobody”, “anyone” and the like hold no position.",
        "Nobody rejected the offer.",
        "She rejected the offer.",
        _is_nobody,
    ),
    Row(
        "act that is brought about",
        "What somebody ensures that others do is no position of theirs.",
        "Ann Doe paid to ensure that the clerks agreed to the plan.",
        "Ann Doe paid because the clerks agreed to the plan.",
        _is_to_be_ensured,
    ),
    Row(
        "none of several",
        "“Neither”, “no”, “few” and “not” before somebody say that they take no position.",
        "Neither Ann Doe nor Bob Roe backed the plan.",
        "Both Ann Doe and Bob Roe backed the plan.",
        _is_none_of_several,
    ),
    Row(
        "position that is only rumoured",
        "What rumours, claims or reports say that somebody did, and what is false or possible, is no position.",
        "Rumours that Ann Doe backed the plan were heard in Lund.",
        "Marsk knew that Ann Doe backed the plan.",
        _is_rumoured,
    ),
    Row(
        "thing that takes no position",
        "A thing takes no position where the verb can also have a thing as its subject.",
        "The storm threatened to flood the town.",
        "The mayor threatened to flood the town.",
        _is_thing,
    ),
)
"""Subjects that take no position."""
