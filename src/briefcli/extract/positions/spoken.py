"""Positions that speakers take in their own words: “we demand”, “I will appeal”, “the council must act”."""

import re
from collections.abc import Iterator, Mapping

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.clauses.cues import is_speech, is_there
from briefcli.extract.people.party import Party
from briefcli.extract.positions import (
    asked,
    blame,
    conditions,
    denials,
    due,
    fragments,
    frames,
    kinds,
    last_resorts,
    leanings,
    nouns,
    promised,
    sayings,
    ultimatums,
    untaken,
    verb_frames,
)
from briefcli.extract.positions.complement import Complement, is_to
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import reported, voices
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules, sentences
from briefcli.extract.text.classes import (
    ADVERB,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    NOUN,
    NP,
    OBJECT_PRONOUN,
    OF,
    OF_NP,
    PAST,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    VP,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, cover, lower
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Row, Rule
from briefcli.extract.text.tokens import Token
from briefcli.model.position import PositionKind

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_NOT_ANYBODY = ("no", "nobody")
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_NOT_DONE = _POSITIONS.unreal_positions | _POSITIONS.willing
_NEVER_AGAIN = blame.wrongs() | _POSITIONS.misdeeds | _POSITIONS.wrongs_of_bodies | {"refuse", "repeat"}
"""Verbs of what speakers promise who will never do it."""
_PLEASE_ACT = (letters("INFINITIVE INFINITIVE"), letters("INFINITIVE VP"))
_AND_NP = letters("COORDINATOR NP")
_AND_NP_VP = letters("COORDINATOR NP VP")
_AND_VP_NP = letters("COORDINATOR VP NP")
_NP_VP_THAT = letters("NP VP THAT")
_NP_TO = letters("NP INFINITIVE")
_LET = (letters("VP NP"), letters("NP NP"))
_TOLD = _POSITIONS.done_on_demand | _POSITIONS.told_to_do
_TOLD_SHAPES = (letters("NP NP"), letters("VP NP"), letters("NP STOP"), letters("VP STOP"))
_WHAT_OTHERS_DO = (letters("NP THAT"), letters("NP RELATIVE"))
_NOBODY: Mapping[str, Party | None] = {}
_OWN = ("my", "our")
_STOPPED = frozenset(word for word in _TEXT.abbreviations - {"no."} if word.count(".") == 1)
_SELF = frozenset({"i", "we"})
_DETERMINER_CHARACTERS = 8
"""Characters in front of quoted words in which “a” stands, and the mark: as a “vote for all”."""
_A_NOUN = (" a", " an", " the")
"""What stands in front of a quoted noun."""
_OPENS_INNER = regexes.compile(r"(?:[:,]|\bthat) [‘“'\"](?=\w)")
_CLOSES_INNER = regexes.compile(r"[’”'\"](?=[\s,.;!?])")
_VOTE = regexes.compile(
    rf"(?:[^,]+, (?:.*, )?)??({any_of(_POSITIONS.out_to_vote)} out (?:there )?and vote\b)"
    rf"|(vote {any_of(_POSITIONS.voted_how)}\b)"
)
_NOR_CAN_I = len(letters("COORDINATOR VP NP"))
_FEWEST_WORDS_ASKED = 2
"""A plea that ends with “please” has more words: some water, please."""
_SENTENCE = regexes.compile(r"\S.*?(?:[.!?]+(?=\s|$)|$)", re.DOTALL)


_TOLD_OF_WRONG = (
    _POSITIONS.words_of_denial
    | _POSITIONS.innocent
    | _POSITIONS.shameful
    | _POSITIONS.faults_of_others
    | lexicon.forms_of(blame.wrongs() | _POSITIONS.wrongs_of_bodies | _POSITIONS.breaking_rules | {"fail"})
    | frozenset(noun for nouns in _POSITIONS.wrongs_done.values() for noun in nouns)
)
_OWN_VERBS = verb_frames.forms() | _POSITIONS.verbs_of_deciding.forms
_WORDS_THAT_TAKE = (
    rf"(?:i|we)(?:[’'](?:m|re|ve))?(?:\s+\w+){{0,2}}\s+(?:going|shall|will|won[’']t|can[’']t|{any_of(_OWN_VERBS)})\b"
    r"|(?:i|we)[’']ll\b"
    rf"|(?:i|we)(?:\s+\w+)? (?:expect|need)\b|no {any_of(_POSITIONS.choices)} (?:\w+ )?(?:but|than)\b"
    rf"|{any_of(_POSITIONS.due_now)}\s+(?:for|on|that)\b"
    rf"|(?:^|[.!?] )(?:don[’']t|do not|{any_of(_TOLD)} (?:all|her|him|it|our|that|the|their|them|these|this|us|your))\b"
    r"|(?:i|we)(?:[’'](?:m|re)| am| are) not \w+ing\b"
    r"|no question of\b|(?:has|have) (?:until|till)\b"
    rf"|(?:my|our) \w+ (?:will|won[’']t)\b|there (?:are|is|were|was) no {any_of(_POSITIONS.unwilling)}\b"
    rf"|(?:has|have) (?:an?|the) (?:\w+ )?{any_of(_POSITIONS.duties)} to\b"
    rf"|(?:must|should|(?:{any_of(_POSITIONS.needs)}|ought)\s+to)\b|please\b|let(?:[’']s| us| the)\b"
    rf"|(?:i|we)(?:[’']ve)?(?:\s+\w+)?(?:\s+not|n[’']t|\s+never)\b|(?:i|we)(?:[’']ve)?(?:\s+\w+){{1,3}}\s+nothing\b"
    r"|there (?:will|would)(?: \w+)? be\b"
    rf"|(?:nobody|no one)\b|cannot\b|can (?:i|we) {any_of(_POSITIONS.kept_quiet)}\b"
    rf"|out (?:there )?and vote\b|vote {any_of(_POSITIONS.voted_how)}\b"
    rf"|(?:has|have)\s+(?:my|our)\b|(?:not|n[’']t) {any_of(_POSITIONS.linked)}\b|nothing to do with\b"
    rf"|(?:true|truth|{any_of(_TOLD_OF_WRONG)})\b|(?:have|has) no {any_of(_POSITIONS.not_given)}\b"
    rf"|{sayings.WORDS}"
    r"|(?:to blame|at fault)\b|\b(?:i|we)(?: am|[’']m| are|[’']re| remain) open to\b"
    rf"|(?:not|n[’']t)(?: \w+)? {any_of(_POSITIONS.not_so_by_blame)}\b|(?:not|n[’']t) listen\b"
    r"|not care\b|nothing (?:has|had|[’']s) been done\b"
    rf"|no {any_of(_POSITIONS.none_of_these_grounds)}\b"
    r"|(?:done|did|does|do|doing) nothing\b|play(?:s|ed|ing)? politics\b"
)
_ENDINGS_THAT_TAKE = (
    rf"(?:will|[’']ll|won[’']t)(?: not)? be {any_of(lexicon.forms_of(promised.verbs()))}\b|n[’']t care\b"
)
_MAY_TAKE = regexes.compile(rf"\b(?:{_WORDS_THAT_TAKE})|{_ENDINGS_THAT_TAKE}")
"""A sentence without such words takes no position; for text in small letters, which is read several times as fast."""


def find(
    article: Parts, segment: Span, speaker: Voice, bodies: Mapping[str, Party | None] = _NOBODY
) -> Iterator[Stance]:
    """The positions in a segment of what somebody is quoted as saying; `bodies`: for whom they speak.

    A body that has no party is led by the speaker, who takes its positions.
    """
    fragment = fragments.find(article, segment, speaker, bodies)
    if fragment is not None:
        yield fragment
    small = lower(segment.of(article.text))
    if _MAY_TAKE.search(small) is None and not any(map(small.__contains__, bodies)):
        return
    before = article.text[max(0, segment.start - _DETERMINER_CHARACTERS) : segment.start].rstrip("“\"‘' ")
    if before.endswith(_A_NOUN):
        return  # praised it as a “vote against the plan”
    for sentence_span in _sentences(article.text, segment):
        words = small[sentence_span.start - segment.start : sentence_span.end - segment.start]
        if words.rstrip("’”'\")").endswith("?"):
            continue  # whoever asks whether they have lied does not say so
        if _MAY_TAKE.search(words) is None and not any(map(words.__contains__, bodies)):
            continue
        found: list[Stance] = []
        for sentence in sentences.divide(article.text, [sentence_span], []):
            phrases = Phrases(sentence)
            if phrases.shape.count(VP) <= reported.MOST_VERBS:
                found.extend(_in_sentence(article, phrases, speaker, bodies))
        told = sayings.find(sentence_span, words, speaker)
        found.extend(one for one in told if not any(one.words.touches(other.words) for other in found))
        yield from sorted(found, key=lambda stance: stance.words)


def _sentences(text: str, segment: Span) -> Iterator[Span]:
    """The sentences of what is said; an abbreviation with its full stop ends none: support Sen. Roe."""
    start = -1
    for match in _SENTENCE.finditer(text, segment.start, segment.end):
        start = match.start() if start < 0 else start
        last = text[start : match.end()].rpartition(" ")[2]
        is_stopped = last[:1].isupper() and last.lower() in _STOPPED
        is_initials = last[:1].isupper() and "." in last[:-1]
        is_stopped = is_stopped or (is_initials and text[match.end() : match.end() + 2].strip().islower())
        if not is_stopped or match.end() == segment.end:
            yield Span(start, match.end())
            start = -1
    if start >= 0:
        yield Span(start, segment.end)


def _in_sentence(
    article: Parts, phrases: Phrases, speaker: Voice, bodies: Mapping[str, Party | None]
) -> Iterator[Stance]:
    said_of_all = _of_a_whole(article, phrases) if phrases.chunks else None
    if said_of_all is not None:
        kind, words, rule = said_of_all
        yield Stance(kind, words, words, speaker.mention, None, 0, rules.tell(rule), speaker)
        return
    end = -1
    for verb in phrases.find(VP):
        if phrases.span(verb).start < end:
            continue
        taken, holder = _taken(article, phrases, verb), speaker
        body = _spoken_for(article, phrases, verb, bodies, speaker) if taken is None and bodies else None
        if body is not None:
            taken, holder = body
        if taken is not None:
            kind, follow = taken.found
            opens = verb if follow.content is None else min(verb, follow.content)  # nor can I comment
            last = contents.clause_end(phrases, verb, max(verb, follow.content or verb))
            last = _beyond_shared(phrases, verb, last)
            words = reported.span(phrases, opens, _before_joined(phrases, verb, last))
            start = words.start if follow.content is None else _with_whom(phrases, verb, follow)
            condition = conditions.start(phrases, verb)
            if condition is not None:
                start, words = condition, Span(condition, words.end)
            end = words.end
            if _is_inserted(words.of(article.text)) or _is_anothers(article.text, phrases.span(0).start, words.start):
                continue
            yield Stance(kind, words, Span(start, end), holder.mention, None, 0, taken.rule, holder)


def _with_whom(phrases: Phrases, verb: int, follow: Complement) -> int:
    """Where the words begin of what is asked, with whoever is to do it: want [prayers to go up]."""
    content, whom = verb if follow.content is None else follow.content, follow.addressee
    is_wish = whom == verb + 1 and phrases.shape[content] == INFINITIVE and phrases.lemma(verb) in ("like", "want")
    if is_wish and whom is not None and phrases.head(whom).tag == NOUN:
        return phrases.span(whom).start
    if whom is not None and phrases.head(whom).tag == OBJECT_PRONOUN:
        return phrases.span(whom).start  # are asking [them to mend it]
    if content > verb and phrases.shape[content] == VP and is_there(phrases, content):
        return phrases.tokens[phrases.chunks[content].first - 1].start  # agree there is a queue
    return _with_not(phrases, content)


def _with_not(phrases: Phrases, content: int) -> int:
    """Where the words of what is asked begin, with the “not” that turns it: are asking people [not to go back]."""
    first = phrases.chunks[content].first
    is_turned = is_to(phrases, content) and phrases.tokens[max(0, first - 1)].lower in ("never", "not")
    return phrases.tokens[first - 1].start if is_turned else phrases.span(content).start


def _beyond_shared(phrases: Phrases, verb: int, last: int) -> int:
    """Where the words end behind the object that a verb shares with the next: has betrayed [and ruined the town]."""
    is_shared = last == verb + 1 and phrases.shape[last : last + 3] == _AND_VP_NP
    if not is_shared or len(phrases.words(last + 1)) > 1:
        return last
    is_alike = all(lexicon.may_be_participle(phrases.words(one)[-1].lower) for one in (last + 1, verb))
    return contents.clause_end(phrases, last + 1, last + 1) if is_alike else last


def _before_joined(phrases: Phrases, verb: int, last: int) -> int:
    """Where the words end before another clause of the speaker: they ignore the law [, but we will not]."""
    for index in range(verb + 1, last):
        if phrases.shape[index] in (THAT, SUBORDINATOR, RELATIVE):
            return last
        is_next = phrases.shape[index : index + 2] == COORDINATOR + VP and len(phrases.words(index + 1)) == 1
        if is_next and index > verb + 1 and _stated(phrases, index + 1) is not None:
            return index - (phrases.shape[index - 1] == COMMA)  # we reject the plan [and call on them to leave]
        is_joined = phrases.shape[index : index + 3] == _AND_NP_VP
        if is_joined and phrases.head(index + 1).lower in _POSITIONS.own_pronouns:
            return index - (phrases.shape[index - 1] == COMMA)
        if phrases.shape[index] == COORDINATOR and _is_only_way(phrases, index + 1):
            return index - (phrases.shape[index - 1] == COMMA)  # we want it resolved [and the only way is to talk]
    return last


def _is_only_way(phrases: Phrases, noun: int) -> bool:
    """Whether a clause begins that tells how something can be done: the only way to do that is to talk."""
    words = [word.lower for word in phrases.words(noun)] if phrases.shape[noun : noun + 1] == NP else []
    return words[:1] == ["the"] and words[-1:] == ["way"] and VP in phrases.shape[noun:]


_Taken = tuple[PositionKind, Complement]


def _spoken_for(
    article: Parts, phrases: Phrases, verb: int, bodies: Mapping[str, Party | None], speaker: Voice
) -> tuple[Decision[_Taken], Voice] | None:
    """The position of a body for which the speaker speaks: “Norland rejects the plan,” said its minister."""
    subject = subjects.subject(phrases, verb)
    if subject is None or phrases.shape[subject] != NP:
        return None
    mention = phrases.span(subject)
    called = mention.of(article.text).lower().removeprefix("the ").removeprefix("this ")
    if called not in bodies:
        return None
    party = bodies[called]
    is_done = phrases.is_passive(verb) and phrases.lemma(verb) not in _POSITIONS.of_a_state
    taken = None if is_done else _stated(phrases, verb) or _willing(article, phrases, verb, subject)
    if taken is None and denials.denies_wrong(phrases, verb):
        taken = ("denial", Complement(verb))
    holder = speaker if party is None else voices.of(article, mention, party)
    return taken and (Decision(rules.tell(SPOKEN_FOR), taken), holder)


def _of_a_whole(article: Parts, phrases: Phrases) -> tuple[PositionKind, Span, Rule] | None:
    """The position that a sentence takes as a whole: Please go home. Go out and vote. That is not true."""
    whole = cover([phrases.span(0), phrases.span(len(phrases.chunks) - 1)])
    if phrases.tokens[0].lower == "please" and (phrases.shape[:2] in _PLEASE_ACT or _is_base(phrases.tokens[1:2])):
        last = contents.clause_end(phrases, 1, 1)
        return "appeal", reported.span(phrases, 0, last), PLEASE
    if _ends_with_please(phrases) and _OPENS_INNER.search(whole.of(article.text)) is None:
        return "appeal", Span(whole.start, whole.start + len(whole.of(article.text).rstrip(",.!"))), PLEASE
    vote = _VOTE.match(whole.of(article.text).lower())
    if vote is not None and phrases.head(0).tag != SUBJECT_PRONOUN:
        said = whole.of(article.text).rstrip(",.!")
        return "appeal", Span(whole.start + vote.start(vote.lastindex or 0), whole.start + len(said)), PLEASE
    # What begins in small letters goes on with the reporter's words: would “end the bus line”.
    told = _told_to(phrases) if article.text[whole.start].isupper() else None
    if told is not None:
        return told, reported.span(phrases, 0, contents.clause_end(phrases, 0, 1 if told == "demand" else 0)), PLEASE
    if _opens_with_let_others(article, phrases):
        return "demand", reported.span(phrases, 0, contents.clause_end(phrases, 0, 1)), PLEASE
    if _opens_with_let_us(phrases):
        return "appeal", reported.span(phrases, 0, contents.clause_end(phrases, 0, 1)), LET_US
    lie = denials.called_false(article.text, Span(phrases.tokens[0].start, whole.end))  # there is no truth
    return None if lie is None else ("denial", lie, CALLED_FALSE)


def _ends_with_please(phrases: Phrases) -> bool:
    """Whether a sentence asks for something with “please” at its end: give me time, please; not: aim to please."""
    words = [token.lower for token in phrases.tokens if token.lower.isalpha()]
    return len(words) > _FEWEST_WORDS_ASKED and words[-1] == "please" and words[-2] != "to" and words[0] != "if"


def _is_base(tokens: tuple[Token, ...]) -> bool:
    """Whether a word may be the base form of a verb: help."""
    known = _VERBS.get(tokens[0].lower) if tokens else None
    return known is not None and BASE_FORM in known.forms


def _told_to(phrases: Phrases) -> PositionKind | None:
    """Whether speakers tell others what to do: Release the list. Don’t believe them; but not “don’t forget”."""
    words = [token.lower for token in phrases.tokens[:3]]
    known, not_meant = _VERBS.get(words[0]), _POSITIONS.only_said | _POSITIONS.told_in_passing
    if phrases.shape[:1] == VP and words[0].startswith("do") and untaken.is_negated(words):
        return "appeal" if phrases.lemma(0) not in not_meant else None
    is_act = known is not None and BASE_FORM in known.forms and known.lemma in _TOLD and len(phrases.tokens) > 1
    is_object = is_act and phrases.tokens[1].tag in DETERMINERS + OBJECT_PRONOUN
    return "demand" if is_object and phrases.shape[:2] in _TOLD_SHAPES else None


def _opens_with_let_us(phrases: Phrases) -> bool:
    """Whether speakers call on others to act with them: Let us now focus on it; but not let's see, let's say."""
    words = [token.lower for token in phrases.tokens[:5] if token.tag != ADVERB]
    if words[:1] == ["lets"] or words[:2] not in (["let", "us"], ["let", "'s"], ["let", "’s"]) or len(words) < 3:
        return False
    if words[2] == "be":
        return not _POSITIONS.asked_to_be.isdisjoint(words[3:])
    known = _VERBS.get(words[2])
    is_act = known is not None and BASE_FORM in known.forms and untaken.can_be_asked(known.lemma)
    return is_act and known is not None and known.lemma not in _POSITIONS.only_said - {"continue", "stay"}


def _opens_with_let_others(article: Parts, phrases: Phrases) -> bool:
    """Whether speakers call on somebody to do something: Let the council publish the list."""
    is_let = phrases.shape[:2] in _LET and phrases.tokens[0].lower == "let"
    if not is_let or not untaken.is_somebody(article, phrases, 1):
        return False
    place = phrases.chunks[1].last
    known = _VERBS.get(phrases.tokens[place].lower) if place < len(phrases.tokens) else None
    is_act = known is not None and BASE_FORM in known.forms and untaken.can_be_asked(known.lemma)
    return is_act and known is not None and known.lemma not in _POSITIONS.only_said


def _is_inserted(words: str) -> bool:
    """Whether words begin within the brackets of an editor, who takes no position for the speaker: [We will use]."""
    closes = words.find("]")
    return closes >= 0 and "[" not in words[:closes]


def _is_anothers(text: str, start: int, verb: int) -> bool:
    """Whether a verb stands in what the speaker quotes: they said, ‘We will build it’."""
    opened = (match.end() for match in _OPENS_INNER.finditer(text, start, verb + 1))  # sort of, ‘Don’t hit me’
    opens = max((end for end in opened if end <= verb), default=-1)
    return opens >= 0 and _CLOSES_INNER.search(text, opens, verb) is None


def _taken(article: Parts, phrases: Phrases, verb: int) -> Decision[_Taken] | None:
    no_plans = _has_no_plans(article, phrases, verb, None)
    if no_plans is not None:
        return Decision(rules.tell(NO_PLANS), no_plans)
    due_of = due.kind(article, phrases, verb)
    if due_of is not None and phrases.words(verb)[-1].lower not in ("was", "were"):
        return Decision(rules.tell(due.SPOKEN_DUE), (due_of, Complement(verb + 1)))
    wanted = due.wanted(phrases, verb)
    if wanted is not None:
        return Decision(rules.tell(due.SPOKEN_DUE), (wanted, Complement(verb + 1)))
    if ultimatums.is_to_be_none(phrases, verb):
        return Decision(rules.tell(NO_PLANS), ("refusal", Complement(None)))  # there will be no amnesty
    whole = cover([phrases.span(0), phrases.span(len(phrases.chunks) - 1)])
    if ultimatums.is_threatened_thing(article.text, phrases, verb, whole):
        return Decision(rules.tell(ultimatums.UNLESS_SOMEBODY), ("threat", Complement(None)))
    subject = verb - 1 if _is_joined_self(phrases, verb) else subjects.subject(phrases, verb)
    # She had nothing to do with it: of somebody else.
    is_told_of = subject is not None and phrases.head(subject).lower in _SPEECH.gender_of_pronouns
    if not is_told_of and denials.denies_link(phrases, verb):
        return Decision(rules.tell(denials.NO_LINK), ("denial", Complement(verb)))
    is_done = phrases.is_passive(verb) and phrases.lemma(verb) not in _POSITIONS.of_a_state
    is_of_something = phrases.shape[max(0, verb - 1) : verb] == THAT  # nothing that I can say [that will help]
    if subject is None or is_of_something or _is_said_by_others(phrases, subject):
        return None
    if untaken.is_doubtful(phrases, verb) or (
        subject and phrases.words(subject - 1)[-1].lower in _POSITIONS.opens_question
    ):
        return None  # whether we will sell it is not the issue; what I want you to know; talked of how we must act
    if untaken.is_not_thought(phrases, subject) or _is_only_otherwise(phrases, verb):
        return None  # I don’t think that she should go
    is_blame = blame.is_left_undone(phrases, verb, subject) or blame.is_suffered(phrases, verb, subject)
    is_blame = is_blame or blame.is_not_so(phrases, verb, subject)
    if is_done and not is_blame:
        return rules.first(SPOKEN_OF_DEEDS, article, phrases, verb, subject)
    return rules.first(SPOKEN, article, phrases, verb, subject)


def _is_only_otherwise(phrases: Phrases, verb: int) -> bool:
    """Whether a sentence tells what would be so otherwise, not what will be done: otherwise we accept the insult."""
    words = [word.lower for word in phrases.words(verb)] if phrases.tokens[0].lower == "otherwise" else []
    return words != [] and _POSITIONS.willing.isdisjoint(words) and _POSITIONS.musts.isdisjoint(words)


def _is_joined_self(phrases: Phrases, verb: int) -> bool:
    """Whether “and I” goes on with a clause of its own: I take offence at it and I [demand] an apology."""
    is_joined = phrases.shape[max(0, verb - 2) : verb] == _AND_NP
    return is_joined and [word.lower for word in phrases.words(verb - 1)] in (["i"], ["we"])


def _is_said_by_others(phrases: Phrases, subject: int) -> bool:
    """Whether the speaker only hands on what others say: they say that we will pay, the minister says he must go."""
    says = subject - 1 - (phrases.shape[max(0, subject - 1) : subject] == THAT)
    if _is_only_to_say(phrases, subject):
        return True
    if says < 1 or phrases.shape[says] != VP:
        return False
    if is_speech(phrases, says) and _is_unsaid(phrases, says):
        return True
    if not is_speech(phrases, says) and phrases.lemma(says) not in _POSITIONS.others_think:
        return False
    sayer = subjects.subject(phrases, says)
    if sayer is not None and phrases.shape[sayer] == RELATIVE and not is_speech(phrases, says):
        return False  # those of us who believe that they must go
    return sayer is not None and not _is_self(phrases, sayer) and phrases.head(sayer).lower != "you"


def _is_only_to_say(phrases: Phrases, subject: int) -> bool:
    """Whether a clause is what it would be cruel, or easy, to say: it is cruel to say we will not pay."""
    says = max((one for one in phrases.find(INFINITIVE) if one < subject and is_speech(phrases, one)), default=-1)
    is_led = says > 1 and COMMA not in phrases.shape[says:subject]
    verb = phrases.shape.rfind(VP, 0, says) if is_led else 0
    is_it = verb > 0 and phrases.shape[verb - 1] == NP
    words = [word.lower for word in phrases.words(verb)]
    is_unreal = words[-1] in _TEXT.forms_of_be and words[0] == "would" and _is_wrong(phrases, says)
    return is_it and (words[0] in _TEXT.forms_of_be or is_unreal) and phrases.head(verb - 1).lower == "it"


def _is_wrong(phrases: Phrases, says: int) -> bool:
    """Whether it would be wrong to say what follows; but: it would be fair to say we back it."""
    return phrases.tokens[phrases.chunks[says].first - 1].lower in {"wrong", *_POSITIONS.words_of_denial}


def _is_unsaid(phrases: Phrases, says: int) -> bool:
    """Whether what is said is not said, or only supposed to be: I never said we back it, if I said I back it."""
    sayer = subjects.subject(phrases, says)
    is_supposed = sayer is not None and sayer > 0 and phrases.words(sayer - 1)[-1].lower == "if"
    before = phrases.tokens[max(0, phrases.chunks[says].first - 1)]
    return is_supposed or untaken.is_negated([before.lower, *(word.lower for word in phrases.words(says))])


def _is_self(phrases: Phrases, subject: int) -> bool:
    """Whether a subject is the speaker, or who the speaker speaks for: I, we, our members, my government."""
    words = [word.lower for word in phrases.words(subject)]
    if len(words) == 1:
        return words[0] in _SELF
    is_led = subject > 0 and phrases.shape[subject - 1] in (INFINITIVE, OF, PREPOSITION)  # a move to sell our bank will
    return words[0] in _OWN and words[-1] in _POSITIONS.own_bodies | {"members"} and not is_led


def _states(_: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    """We reject the plan; she has my full support."""
    if not _is_self(phrases, subject):
        return _has_support(phrases, verb)
    if subject > 0 and phrases.words(subject - 1)[0].lower in _CLAUSES.opens_open_clause:
        return None  # if we want nurses to stay
    if untaken.is_not_thought(phrases, subject):
        return None
    return _stated(phrases, verb) or _asks_who(phrases, verb)


def _asks_who(phrases: Phrases, verb: int) -> _Taken | None:
    """We want to know who ordered it: whoever says so asks for an answer."""
    knows = verb + 1
    is_asked = phrases.lemma(verb) == "want" and phrases.shape[knows : knows + 1] == INFINITIVE
    is_asked = is_asked and phrases.lemma(knows) == "know" and [word.lower for word in phrases.words(verb)] == ["want"]
    is_open = phrases.shape[knows + 1 : knows + 2] in (SUBORDINATOR, RELATIVE) and knows + 1 < len(phrases.chunks)
    return ("demand", Complement(knows)) if is_asked and is_open else None


def _has_support(phrases: Phrases, verb: int) -> _Taken | None:
    """Matt has my support, and my endorsement; what had it then is a story that is told."""
    words = [word.lower for word in phrases.words(verb)]
    given = verb + 1
    if words[-1] not in ("has", "have") or phrases.shape[given : given + 1] != NP:
        return None
    is_own = phrases.words(given)[0].lower in _OWN and phrases.tokens[phrases.chunks[verb].first - 1].lower != "longer"
    if phrases.shape[given + 1 : given + 3] == _AND_NP:
        given += 2  # my complete and total endorsement
    is_support = phrases.head(given).lower in _POSITIONS.given_support
    if not is_own or not is_support or not _NOT_DONE.isdisjoint(words) or untaken.is_negated(words):
        return None
    return ("agreement", Complement(verb + 1))


def _stated(phrases: Phrases, verb: int) -> _Taken | None:
    """The position that a verb states; what "we rejected" then is a story that is told."""
    if phrases.lemma(verb) in _POSITIONS.wishes_to and phrases.shape[verb + 1 : verb + 2] == INFINITIVE:
        polite = _POSITIONS.urged | _POSITIONS.asked_politely | _POSITIONS.promised_with_can
        wishes = phrases.lemma(verb + 1) in polite
        return _stated(phrases, verb + 1) if wishes else None  # I would like to appeal to mothers to come
    first = _VERBS.get(phrases.words(verb)[0].lower)
    is_told = first is not None and PAST in first.forms and BASE_FORM not in first.forms
    has = phrases.words(verb - 1)[-1].lower if phrases.shape[max(0, verb - 1) : verb] == VP else ""
    is_told = is_told and has not in ("have", "'ve", "’ve")  # have today directed
    is_polite = _is_polite(phrases, verb)
    if is_told or (not is_polite and rules.first(untaken.UNREAL, phrases, verb) is not None):
        return None
    for frame in verb_frames.of_verbs().get(phrases.lemma(verb), ()):
        taken = frames.follow(phrases, verb, frame.words)
        if taken is not None and _is_to_pronoun(phrases, taken.found) and not _asks_them(phrases, verb, taken.found):
            return None
        if taken is not None and rules.first(untaken.EMPTY, phrases, frame.kind, taken.found) is None:
            kind = kinds.of(phrases, verb, frame.kind, taken.found)
            is_to_come = _is_meant([word.lower for word in phrases.words(verb)])
            if kind == "agreement" and frame.kind == "refusal" and is_to_come:
                kind = "pledge"  # I will never refuse to play
            return None if kind is None or kind == "claim" else (kind, taken.found)
    return None


def _is_polite(phrases: Phrases, verb: int) -> bool:
    """Whether “would” only makes a request polite: I would urge people to stay at home."""
    words = [word.lower for word in phrases.words(verb)]
    is_stated = "have" not in words and not untaken.is_negated(words)
    if words[0] == "can":
        return is_stated and phrases.lemma(verb) in _POSITIONS.promised_with_can  # I can guarantee that
    is_would = words[0] in ("would", "'d", "’d") and is_stated
    return is_would and phrases.lemma(verb) in _POSITIONS.urged | _POSITIONS.asked_politely


def _asks_them(phrases: Phrases, verb: int, follow: Complement) -> bool:
    """Whether others are asked to act, as the words behind “them” tell: we are asking them to mend it."""
    is_act = follow.content is not None and is_to(phrases, follow.content)
    is_them = follow.addressee is not None and phrases.head(follow.addressee).lower == "them"
    return is_act and is_them and phrases.lemma(verb) in _POSITIONS.urged | _POSITIONS.asked_politely


def _is_to_pronoun(phrases: Phrases, follow: Complement) -> bool:
    """Whether the addressee is a pronoun: I want him to explain himself."""
    return follow.addressee is not None and phrases.head(follow.addressee).tag == OBJECT_PRONOUN


def _will(article: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    return _willing(article, phrases, verb, subject) if _is_self(phrases, subject) else None


def _willing(article: Parts, phrases: Phrases, verb: int, subject: int) -> _Taken | None:
    """What will be done, as whoever does it says."""
    if untaken.is_negated([word.lower for word in phrases.words(verb)]) and _leaves_open(phrases, verb):
        return None
    if _keeps_quiet(phrases, verb) or _will_not_bear(phrases, verb):
        is_parted = len(phrases.words(verb)) == 1  # nor can I comment
        return ("refusal", Complement(verb - _NOR_CAN_I if is_parted else verb))
    resort = last_resorts.kind(phrases, verb)
    if resort is not None:
        return (resort, Complement(verb))
    if (words := [word.lower for word in phrases.words(verb)])[-1] == "going" and _is_to_court(phrases, verb):
        return ("pledge", Complement(verb))
    if _is_not_doing(phrases, verb):
        return ("refusal", Complement(verb))
    acts = _willed(phrases, verb)
    if acts is None or _is_no_promise(phrases, verb, acts, words, subject):
        return None
    is_meant = acts > verb and words[-1] != "going" and not _has_resolved(phrases, verb)
    is_free = phrases.lemma(acts) in (
        _POSITIONS.not_promised if is_meant else _POSITIONS.not_promised | _POSITIONS.only_said
    )
    is_called_off = [token.lower for token in phrases.tokens[phrases.chunks[acts].last :][:1]] == ["off"]
    is_free = is_free and not (phrases.lemma(acts) == "call" and is_called_off)
    is_free = is_free and not (_goes_on_doing(phrases, acts) or _takes_up(phrases, acts))
    is_free = is_free and not (ultimatums.leaves_post(phrases, acts) or ultimatums.stands_for_post(phrases, acts))
    gives_up = untaken.is_negated(words) and phrases.lemma(acts) in _POSITIONS.given_up | _POSITIONS.held_back
    gives_up = gives_up or _stays(phrases, acts)
    does_all = words[-1] == "do" and phrases.shape[acts + 1 : acts + 2] == NP
    does_all = does_all and phrases.words(acts + 1)[0].lower in _POSITIONS.all_that_can_be_done
    if (is_free or phrases.lemma(acts) in _POSITIONS.hostile) and _is_threatened(article, phrases, acts, words):
        return ("threat", Complement(verb))
    if is_free and not gives_up and not does_all:
        return None
    if _is_expected(phrases, subject) or _is_beyond_side_clause(phrases, subject, acts):
        return None
    span = cover([phrases.span(0), phrases.span(len(phrases.chunks) - 1)])
    if ultimatums.is_threat(article.text, span):
        return ("threat", Complement(verb))
    if ultimatums.is_conditional(article.text, span):
        return None
    goes_on = phrases.lemma(acts) in _POSITIONS.slackening  # we will not rest until
    goes_on = goes_on or phrases.lemma(acts) in _NEVER_AGAIN  # we will never betray you
    is_refused = (untaken.is_negated(words) and not goes_on) or ultimatums.does_to_none(phrases, acts)
    return ("refusal" if is_refused else "pledge", Complement(verb))


def _is_in_course(phrases: Phrases, verb: int, acts: int) -> bool:
    """Whether speakers are only going to be doing something for a time: we’re going to be living with it."""
    words = [word.lower for word in phrases.words(acts)]
    is_doing = acts > verb and words[:2] == ["to", "be"] and words[-1].endswith("ing")
    return is_doing and phrases.lemma(acts) in _POSITIONS.borne


def _is_no_promise(phrases: Phrases, verb: int, acts: int, words: list[str], subject: int) -> bool:
    """Whether speakers promise nothing: they speak frankly, go on with something, or say what a noun is."""
    is_frank = _is_only_frank(phrases, acts, words)
    return is_frank or _is_in_course(phrases, verb, acts) or _is_told_of_noun(phrases, subject)


def _is_told_of_noun(phrases: Phrases, subject: int) -> bool:
    """Whether what will be done only says what a noun is: the will that we are going to build it; but: my word that."""
    noun = subject - 2
    if noun < 0 or phrases.shape[noun:subject] != NP + THAT:
        return False
    head = phrases.head(noun)
    is_said = head.lower in _POSITIONS.facts or head.lower in _POSITIONS.position_nouns or head.lower == "word"
    is_told = noun > 0 and phrases.shape[noun - 1] == VP and is_speech(phrases, noun - 1)
    return head.tag == NOUN and not (is_said or is_told)


def _leaves_open(phrases: Phrases, verb: int) -> bool:
    """Whether speakers leave all open, or only judge: will not rule it out, wouldn’t underestimate their anger."""
    is_would = phrases.words(verb)[0].lower.startswith("would")
    return untaken.keeps_open(phrases, verb) or (is_would and phrases.lemma(verb) in _POSITIONS.would_not_judge)


def _is_only_frank(phrases: Phrases, verb: int, words: list[str]) -> bool:
    """Whether speakers only say how frankly they speak: I'm not going to lie; but: we will not lie down."""
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:2]]
    if phrases.lemma(verb) == "put" and behind in (["it", "this"], ["it", "that"]):
        return True  # I’ll put it this way
    is_frank = phrases.lemma(verb) in _POSITIONS.said_frankly and behind[:1] != ["down"]
    return is_frank and (untaken.is_negated(words) or words[:2] == ["'m", "not"])


def _goes_on_doing(phrases: Phrases, verb: int) -> bool:
    """Whether speakers will go on with what can be promised: will continue to fight, our work; but not to suffer."""
    if phrases.lemma(verb) != "continue":
        return False
    if phrases.shape[verb + 1 : verb + 2] == NP:
        return phrases.words(verb + 1)[0].lower in _OWN and phrases.head(verb + 1).lower in _POSITIONS.work_done
    is_act = phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    act = phrases.lemma(verb + 1) if is_act else ""
    return is_act and (act == "work" or act not in _POSITIONS.not_promised | _POSITIONS.only_said)


def _takes_up(phrases: Phrases, verb: int) -> bool:
    """Whether speakers will take steps, or something seriously, or make sure of it; but not take a look."""
    if phrases.lemma(verb) == "make":
        words = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
        return words in (["certain"], ["sure"])
    if phrases.lemma(verb) == "work":  # will work hard to mend it, closely with the police
        is_with = phrases.shape[verb + 1 : verb + 3] == IN_NP and phrases.words(verb + 1)[-1].lower == "with"
        return is_with or phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    return ultimatums.takes_up(phrases, verb)


def _willed(phrases: Phrases, verb: int) -> int | None:
    """The verb of what speakers say that they will do: will [publish], are going [to publish], intend [to publish]."""
    words, is_act = [word.lower for word in phrases.words(verb)], phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    is_going = words[-1] == "going" and is_act and not words[0].startswith(("was", "were"))
    if is_going and len(phrases.words(verb + 1)) > 2 and phrases.words(verb + 1)[1].lower == "get":
        return None  # I’m not going to get beaten up
    if is_going or (words[-1] == "intend" and is_act) or _is_talk(phrases, verb) or _has_resolved(phrases, verb):
        return verb + 1
    # Will get there; does not – and will not – tolerate it; will never, ever do it.
    is_parted = untaken.is_negated(words[-1:]) and phrases.shape[verb + 1 : verb + 2] in (COMMA, DASH)
    is_promise = _is_meant(words) and words[-1] != "there" and not is_parted
    is_promise = is_promise and _POSITIONS.not_a_promise.isdisjoint(_without_be(phrases, verb))
    return verb if is_promise else None


def _has_resolved(phrases: Phrases, verb: int) -> bool:
    """Whether speakers have made up their minds to act: we have resolved to strike."""
    words = [word.lower for word in phrases.words(verb)]
    is_now = words[0] in ("have", "'ve", "’ve") and phrases.lemma(verb) in _POSITIONS.verbs_of_deciding
    return is_now and not untaken.is_negated(words) and phrases.shape[verb + 1 : verb + 2] == INFINITIVE


def _is_not_doing(phrases: Phrases, verb: int) -> bool:
    """Whether speakers are not doing what they could: we are not paying for it, I’m not leaving."""
    words = [word.lower for word in phrases.words(verb)]
    is_now = words[0] in ("am", "are", "'m", "’m", "'re", "’re") and words[-1].endswith("ing")
    return is_now and phrases.lemma(verb) in _POSITIONS.refused_doing and untaken.is_negated(words)


def _is_threatened(article: Parts, phrases: Phrases, acts: int, words: list[str]) -> bool:
    """Whether speakers will strike, march or walk out unless others act: if we are not paid, we will walk out again."""
    span = cover([phrases.span(0), phrases.span(len(phrases.chunks) - 1)])
    is_hostile = phrases.lemma(acts) in _POSITIONS.hostile | _POSITIONS.done_on_demand
    is_hostile = is_hostile and not untaken.is_negated(words)
    if phrases.lemma(acts) == "walk":
        behind = phrases.tokens[phrases.chunks[acts].last :][:1]
        is_hostile = is_hostile and [token.lower for token in behind] == ["out"]
    is_own = is_hostile and phrases.lemma(acts) in _POSITIONS.hostile - _POSITIONS.given_up.forms
    is_hostile = is_hostile or (last_resorts.is_led_to(phrases, acts) and not untaken.is_negated(words))
    is_under = is_own and ultimatums.is_conditional(article.text, span)  # if they come, we will shoot
    return is_under or (is_hostile and ultimatums.is_threat(article.text, span))


def _is_meant(words: list[str]) -> bool:
    """Whether speakers say what they will do, or shall not: we shall never give in; but not we shall see."""
    return not _POSITIONS.willing.isdisjoint(words) or (words[0] == "shall" and untaken.is_negated(words))


def _is_to_court(phrases: Phrases, verb: int) -> bool:
    """Whether speakers are going to court, or back to the courts."""
    court = verb + 2
    is_led = phrases.shape[verb + 1 : court + 1] == IN_NP and phrases.words(verb + 1)[-1].lower == "to"
    is_denied = untaken.is_negated([word.lower for word in phrases.words(verb)])
    return is_led and not is_denied and phrases.head(court).lower.removesuffix("s") == "court"


def _stays(phrases: Phrases, verb: int) -> bool:
    """Whether a verb says that somebody lets nothing pass: will not remain silent, will not stand by."""
    if not untaken.is_negated([word.lower for word in phrases.words(verb)]):
        return False
    place = phrases.chunks[verb].last
    behind = [token.lower for token in phrases.tokens[place : place + 3]]
    is_part = any(" ".join(behind[:count]) in _POSITIONS.taking_part for count in (2, 3))  # will not be part of it
    return is_part or (behind[:1] != [] and behind[0] in _POSITIONS.stays_passive)


def _without_be(phrases: Phrases, verb: int) -> list[str]:
    """The words of a verb without the “be” before a form in -ing, or a state: will be appealing, will not be silent."""
    words = [word.lower for word in phrases.words(verb)]
    is_passed_over = words[-1].endswith("ing") or _stays(phrases, verb)
    return [word for word in words if word != "be"] if is_passed_over else words


def _keeps_quiet(phrases: Phrases, verb: int) -> bool:
    """Whether speakers will not say something: I cannot comment on it, nor can I discuss it."""
    words, first = [word.lower for word in phrases.words(verb)], phrases.chunks[verb].first
    if words[-1] in _POSITIONS.kept_quiet and len(words) == 1:
        is_nor = [token.lower for token in phrases.tokens[max(0, first - 3) : first - 1]] == ["nor", "can"]
        return is_nor and verb >= _NOR_CAN_I
    return untaken.cannot_tell(phrases, verb)


def _will_not_bear(phrases: Phrases, verb: int) -> bool:
    """Whether speakers cannot put up with what others do: I cannot allow that to happen."""
    words = [word.lower for word in phrases.words(verb)]
    is_refused = len(words) > 1 and words[0].startswith("can") and untaken.is_negated(words)
    is_it = phrases.shape[verb + 1 : verb + 2] in (NP, THAT) and verb + 1 < len(phrases.chunks)
    return is_refused and is_it and phrases.lemma(verb) in _POSITIONS.not_put_up_with


def _is_talk(phrases: Phrases, verb: int) -> bool:
    """Whether speakers will have talks with somebody: I will have a call with the minister; but not a problem."""
    words = [word.lower for word in phrases.words(verb)]
    is_had = words[0] in ("will", "'ll", "’ll") and words[-1] == "have" and not untaken.is_negated(words)
    is_with = phrases.shape[verb + 1 : verb + 4] == NP + IN_NP and phrases.words(verb + 2)[0].lower == "with"
    return is_had and is_with and phrases.head(verb + 1).lower in _POSITIONS.talks_had


def _is_beyond_side_clause(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether “and” may go on with what a side clause stands in: it is better than how we live, and will change it."""
    is_side = subject > 0 and phrases.shape[subject - 1] == SUBORDINATOR
    return is_side and phrases.shape[verb - 1] == COORDINATOR and VP in phrases.shape[:subject]


def _is_expected(phrases: Phrases, subject: int) -> bool:
    """Whether speakers only expect what they will do, never said so, or speak of something: something I will carry."""
    before = phrases.words(subject - 1)[0] if phrases.shape[max(0, subject - 1) : subject] == NP else None
    if before is not None and (before.tag in DETERMINERS or before.lower in _POSITIONS.things_at_large):
        return True
    verb = subject - 1 - (phrases.shape[subject - 1 : subject] == THAT)
    if verb < 1 or phrases.shape[verb] not in (NP, VP):
        return False
    if phrases.shape[verb] == NP:  # am confident that we will
        is_state = phrases.shape[verb - 1] == VP and phrases.lemma(verb - 1) in ("be", "feel")
        return is_state and [word.lower for word in phrases.words(verb)][-1] in _POSITIONS.hopeful
    first = phrases.chunks[verb].first  # never said that we would
    words = [token.lower for token in (*phrases.tokens[first - 1 : first], *phrases.words(verb))]
    return phrases.lemma(verb) in _POSITIONS.only_expected or untaken.is_negated(words)


def _must(article: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    words = [word.lower for word in phrases.words(verb)]
    if _is_of_what_is_done(phrases, verb, subject) or untaken.asks_nothing(phrases, verb):
        return None
    is_ought = words == ["ought"] and phrases.shape[verb + 1 : verb + 2] == INFINITIVE
    if is_ought:
        verb += 1
    is_firm = _must_you(phrases, verb, subject) or _must_end(phrases, verb, subject)
    if is_firm or _have_until(phrases, verb, subject, words):
        return ("demand", Complement(verb))
    if _needs_doing(phrases, verb, subject):
        return ("demand", Complement(verb + 1))
    if _is_to_go(phrases, verb, subject, words):
        return ("demand", Complement(verb))
    if _we_need(article, phrases, verb, subject):
        return ("demand", Complement(verb + 1))
    if _is_self(phrases, subject):
        return _asks_all(phrases, verb, subject)
    if not _can_be_asked_of(article, phrases, verb, subject):
        return None
    if words in (["has"], ["have"]) and phrases.shape[verb + 1 : verb + 3] == _NP_TO:
        is_duty = phrases.head(verb + 1).lower in _POSITIONS.duties and untaken.can_be_asked(phrases.lemma(verb + 2))
        return ("demand", Complement(verb + 2)) if is_duty else None  # has a duty to act
    if words[-1] in _POSITIONS.needs and phrases.shape[verb + 1 : verb + 2] == INFINITIVE:
        is_rule = words[-1] in ("has", "have") and ultimatums.is_of_all(phrases, subject)
        return ("demand", Complement(verb + 1)) if _they_need_to(phrases, verb) and not is_rule else None
    acts = "have" not in words and (
        untaken.can_be_asked(phrases.lemma(verb)) or words[-1] == "do" or untaken.is_asked_to_be(phrases, verb)
    )
    if words[0] not in _POSITIONS.musts or not acts:
        return None
    return (asked.kind(phrases, verb, subject), Complement(_first_of_none(phrases, subject, verb)))


def _first_of_none(phrases: Phrases, subject: int, verb: int) -> int:
    """The verb with which what is asked begins; behind “no one” that, as what is asked is that nobody does it."""
    is_one = [word.lower for word in phrases.words(subject)] == ["one"]
    opens = subject - 1 if is_one and subject > 0 else subject
    return opens if phrases.words(opens)[0].lower in _NOT_ANYBODY else verb


def _is_of_what_is_done(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether a verb belongs to a thing that is named: the steps that the union must take, the aid we need to act."""
    is_named = phrases.shape[max(0, subject - 1) : subject] == NP and phrases.head(subject - 1).tag == NOUN
    is_named = is_named or phrases.shape[max(0, subject - 2) : subject] in _WHAT_OTHERS_DO
    is_as = subject > 0 and phrases.words(subject - 1)[-1].lower == "as"  # we as bakers have a duty
    is_named = is_named or untaken.is_thing_and_who(phrases, subject) or _is_of_deal(phrases, subject)
    return is_named or is_as or phrases.shape[verb - 1] == SUBORDINATOR


def _is_of_deal(phrases: Phrases, subject: int) -> bool:
    """Whether what others should do is told as what was agreed: the deal was that the guild should leave."""
    is_that = phrases.shape[:3] == _NP_VP_THAT and phrases.lemma(1) == "be" and subject > 2
    return is_that and phrases.head(0).lower in _POSITIONS.things_agreed


def _they_need_to(phrases: Phrases, verb: int) -> bool:
    """The council needs to act; what was needed then is a story that is told."""
    words = [word.lower for word in phrases.words(verb)]
    is_now = words[-1] != "needed" and words[0] not in _POSITIONS.musts and not untaken.is_negated(words)
    return is_now and untaken.can_be_asked(phrases.lemma(verb + 1))


def _asks_all(phrases: Phrases, verb: int, subject: int) -> _Taken | None:
    """We must act together; we need to act."""
    is_thing = phrases.shape[max(0, subject - 1) : subject] == NP and phrases.head(subject - 1).tag != TIME
    if is_thing and VP in phrases.shape[: subject - 1]:
        return None  # he is not the mayor we need to keep it safe
    if untaken.is_not_thought(phrases, subject):
        return None
    if _we_need_to(phrases, verb, subject):
        return ("appeal", Complement(verb + 1))
    return ("appeal", Complement(verb)) if _we_must(phrases, verb, subject) else None


def _can_be_asked_of(article: Parts, phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether the subject is somebody of whom something can be asked."""
    opens, head = phrases.words(verb)[0].lower, phrases.head(subject).lower
    if head == "they" and opens == "must" and phrases.lemma(verb) not in _POSITIONS.only_said:
        return True  # they must work
    if head in _POSITIONS.anybody and opens == "should":
        return True
    is_joined = phrases.shape[max(0, verb - 2) : verb] == _AND_NP
    beside = verb - 1 if is_joined else subject  # the state and town leaders
    if head in _POSITIONS.parts_of_bodies and phrases.shape[subject + 1 : subject + 3] == OF_NP:
        beside = subject + 2  # the whole of government
    return any(untaken.is_somebody(article, phrases, one) for one in (subject, beside))


def _needs_doing(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether something needs to be done; what I have to do, or will need to be done, is a plan."""
    is_own = (
        phrases.head(subject).tag == SUBJECT_PRONOUN
        and phrases.head(subject).lower not in _POSITIONS.pronouns_of_what_is_said
    )
    is_will = not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)])
    return not is_own and not is_will and untaken.needs_doing(phrases, verb)


def _we_must(phrases: Phrases, verb: int, subject: int) -> bool:
    """We must take action; what I must do, and what we must say or win, calls on nobody."""
    words, act = [word.lower for word in phrases.words(verb)], phrases.lemma(verb)
    is_act = untaken.can_be_asked(act) and (act not in _POSITIONS.only_said or phrases.shape[verb + 1 : verb + 2] == NP)
    is_of_all = "all" in words or _is_together(phrases, verb)  # we should all work together
    is_meant = words[0] == "must" or (words[0] == "should" and is_of_all)
    return is_meant and phrases.head(subject).lower == "we" and (is_act or is_of_all) and "have" not in words


def _we_need_to(phrases: Phrases, verb: int, subject: int) -> bool:
    """We need to act; what we needed to do, or need to improve, calls on nobody."""
    words, act = [word.lower for word in phrases.words(verb)], verb + 1
    is_need = words in (["need"], ["do", "need"])
    if phrases.shape[act : act + 1] == INFINITIVE and phrases.is_passive(act):
        return False  # we need to be reminded
    if not is_need or phrases.head(subject).lower != "we" or phrases.shape[act : act + 1] != INFINITIVE:
        return False
    own = _POSITIONS.only_said | _POSITIONS.sporting_acts
    return untaken.can_be_asked(phrases.lemma(act)) and phrases.lemma(act) not in own


def _is_together(phrases: Phrases, verb: int) -> bool:
    """Whether people are to do something together."""
    place = phrases.chunks[verb].last
    return [token.lower for token in phrases.tokens[place : place + 1]] == ["together"]


def _we_need(article: Parts, phrases: Phrases, verb: int, subject: int) -> bool:
    """We need the council to act; what we need to do is no demand."""
    whom = verb + 1
    is_need = _is_self(phrases, subject) and [word.lower for word in phrases.words(verb)][-1] in ("expect", "need")
    if (
        not is_need
        or phrases.shape[whom : whom + 2] != NP + INFINITIVE
        or not untaken.is_somebody(article, phrases, whom)
    ):
        return False
    return phrases.head(whom).tag != OBJECT_PRONOUN and untaken.can_be_asked(phrases.lemma(whom + 1))


def _is_to_go(phrases: Phrases, verb: int, subject: int, words: list[str]) -> bool:
    """Whether somebody who is called he or she is to give up: he must go, they should resign, she has to quit."""
    if (
        phrases.head(subject).lower not in _POSITIONS.pronouns_of_others
        or untaken.is_negated(words)
        or "have" in words[1:]
    ):
        return False
    act = verb
    if words[-1] in _POSITIONS.needs and phrases.shape[verb + 1 : verb + 2] == INFINITIVE:
        act += 1
    elif words[0] not in _POSITIONS.musts:
        return False
    is_asked = phrases.lemma(act) in _POSITIONS.made_good | _POSITIONS.done_on_demand
    return (is_asked and not phrases.is_passive(act)) or ultimatums.is_given_up(phrases, act)


def _must_you(phrases: Phrases, verb: int, subject: int) -> bool:
    """You must resign; what else "you must" do is advice, or anybody's."""
    words = [word.lower for word in phrases.words(verb)]
    is_you = [word.lower for word in phrases.words(subject)] == ["you"]
    return is_you and words[0] == "must" and phrases.lemma(verb) in _POSITIONS.given_up


def _have_until(phrases: Phrases, verb: int, subject: int, words: list[str]) -> bool:
    """Whether others are given a time: they have until noon."""
    place = phrases.chunks[verb].last
    is_limit = [token.lower for token in phrases.tokens[place : place + 1]] in (["until"], ["till"])
    return is_limit and words[-1] in ("has", "have") and phrases.head(subject).lower in _POSITIONS.pronouns_of_others


def _must_end(phrases: Phrases, verb: int, subject: int) -> bool:
    """Whether what others do is to come to an end: this must stop, the killing must end."""
    head = phrases.head(subject).lower
    is_deed = head in _POSITIONS.pronouns_of_what_is_said - _POSITIONS.pronouns_of_others or head in _POSITIONS.deeds
    is_must = [word.lower for word in phrases.words(verb)][:1] == ["must"]
    is_never = untaken.is_negated([word.lower for word in phrases.words(verb)]) and phrases.lemma(verb) == "happen"
    return is_deed and is_must and (is_never or phrases.lemma(verb) in _POSITIONS.ended)


def _must_be_done(_: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    """The law must be repealed: what must be paid, or done, may be a rule that nobody demands."""
    words = [word.lower for word in phrases.words(verb)]
    is_asked = words[0] in _POSITIONS.musts and "have" not in words
    if not is_asked or not untaken.can_be_done(phrases, verb):
        return None
    return (asked.kind(phrases, verb, subject), Complement(verb))


def _will_be_done(_: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    """Action will be taken: what else will be done may be done by others."""
    resort = last_resorts.kind(phrases, verb) if _is_self(phrases, subject) else None
    if resort is not None:
        return (resort, Complement(verb))
    if ultimatums.is_action_against(phrases, verb, subject):
        return ("threat", Complement(subject))
    kind = promised.kind(phrases, verb, subject, can_do=False, is_own=_is_self(phrases, subject))
    return kind and (kind, Complement(verb - 1 if verb - 1 == subject else verb))


def _did_no_wrong(_: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    is_ahead = any(word.lower in ("wo", "won't", "won’t", "will") for word in phrases.words(verb))
    is_denied = not is_ahead and _is_self(phrases, subject) and denials.denies_wrong(phrases, verb)
    is_none = [word.lower for word in phrases.words(subject)] in (["nobody"], ["no", "one"], ["one"])
    beside = phrases.tokens[max(0, phrases.chunks[verb].first - 1)].lower
    is_never = is_none and "ever" in [beside, *(word.lower for word in phrases.words(verb))]
    is_never = is_never and phrases.lemma(verb) in (_POSITIONS.denied_acts | _POSITIONS.misdeeds) - {"hit", "suggest"}
    if is_none and (is_never or denials.does_anything_wrong(phrases, verb)):
        is_no = phrases.words(subject)[0].lower == "one" and subject > 0
        return ("denial", Complement(subject - is_no))  # no one has done anything wrong
    return ("denial", Complement(verb)) if is_denied else None


def _has_no_plans(_: Parts, phrases: Phrases, verb: int, _subject: int | None, /) -> _Taken | None:
    """There are no plans to do that."""
    words = [word.lower for word in phrases.words(verb)]
    is_there = phrases.chunks[verb].first > 0 and phrases.tokens[phrases.chunks[verb].first - 1].lower == "there"
    if is_there and denials.is_no_question(phrases, verb + 1):
        return ("refusal", Complement(verb + 1))
    is_for = phrases.shape[verb + 1 : verb + 5] == NP + IN_NP + INFINITIVE and phrases.words(verb + 2)[0].lower == "for"
    is_act = is_for or phrases.shape[verb + 1 : verb + 3] == NP + INFINITIVE
    head = phrases.head(verb + 1) if is_act else None
    is_none = head is not None and phrases.words(verb + 1)[0].lower == "no" and head.lower in _POSITIONS.unwilling
    return ("refusal", Complement(verb + 2)) if is_there and is_none and words[-1] in _TEXT.forms_of_be else None


def _is_inclined(_: Parts, phrases: Phrases, verb: int, subject: int, /) -> _Taken | None:
    """We are ready to pay; I have no plans to resign."""
    if not _is_self(phrases, subject):
        return None
    leaning = leanings.taken(phrases, verb)
    if leaning is not None:
        return (leaning, Complement(verb + 2))
    will = nouns.inclined(phrases, verb + 1)
    was_so = phrases.words(verb)[0].lower in ("was", "were")  # we were ready to stay, and did not
    return None if will is None or was_so else (will.kind, Complement(verb + 2))


NO_PLANS = Rule(
    "no plans in one’s own words",
    "Speakers who say that there are no plans to do something refuse it.",
    "“There are no plans to close the pier,” Ann Doe said.",
    "“There are plans to close the pier,” Ann Doe said.",
)
SPOKEN_FOR = Rule(
    "position of a body for which somebody speaks",
    "What speakers say that their own state, company or body demands, rejects or will do is its position.",
    "“Norland rejects the plan,” said Ann Doe, Norland’s foreign minister.",
    "“Norland likes the plan,” said Ann Doe, Norland’s foreign minister.",
)
PLEASE = Rule(
    "plea in one’s own words",
    "What speakers ask for with “please” is an appeal, and so is telling people to go out and vote.",
    "“Please come to the pier,” Ann Doe said.",
    "“Pleased to see the pier,” Ann Doe said.",
)
LET_US = Rule(
    "call to act together",
    "Speakers who say “let us” do something appeal for it.",
    "“Let us rebuild the pier,” Ann Doe said.",
    "“Let us see the pier,” Ann Doe said.",
)
CALLED_FALSE = Rule(
    "lie in one’s own words",
    "Speakers who say that something is not true, false or a lie deny it.",
    "“That is not true,” Ann Doe said.",
    "“That is not new,” Ann Doe said.",
)
SPOKEN: tuple[Row[[Parts, Phrases, int, int], _Taken], ...] = (
    Row(
        "position in one’s own words",
        "Speakers who say that they demand, reject or support something take that position.",
        "“We reject the plan of the council,” Ann Doe said.",
        "“We rejected the plan of the council,” Ann Doe said.",
        _states,
    ),
    Row(
        "readiness in one’s own words",
        "Speakers who say that they are ready to do something offer it.",
        "“We are ready to pay the fee,” Ann Doe said.",
        "“We are ready to eat the soup,” Ann Doe said.",
        _is_inclined,
    ),
    Row(
        "promise in one’s own words",
        "What speakers say that they will do is a pledge, and what they will not do a refusal.",
        "“We will publish the list on Monday,” Ann Doe said.",
        "“We will see the list on Monday,” Ann Doe said.",
        _will,
    ),
    Row(
        "demand in one’s own words",
        "What speakers say that others must or should do is a demand, and what people at large should do an appeal.",
        "“The council must publish the list,” Ann Doe said.",
        "“The pier must be lovely in May,” Ann Doe said.",
        _must,
    ),
    Row(
        "denial in one’s own words",
        "Speakers who say that they did nothing wrong, are innocent, or never did what is a wrong deny it.",
        "“I never stole a cent,” Ann Doe said.",
        "“I never saw a cent,” Ann Doe said.",
        _did_no_wrong,
    ),
    Row(
        "accusation in one’s own words",
        "Speakers who say that others lied, betrayed or failed somebody, that something is a disgrace, or should never "
        "have been done, accuse them.",
        "“He lied to the town,” Ann Doe said.",
        "“He spoke to the town,” Ann Doe said.",
        blame.accuses,
    ),
)
"""What a clause of somebody's own words says of a position; the place is a verb and its subject."""
SPOKEN_OF_DEEDS: tuple[Row[[Parts, Phrases, int, int], _Taken], ...] = (
    Row(
        "deed demanded in one’s own words",
        "What speakers say must or should be closed, repealed or freed is a demand.",
        "“The law must be repealed,” Ann Doe said.",
        "“The law must be enjoyed,” Ann Doe said.",
        _must_be_done,
    ),
    Row(
        "deed promised in one’s own words",
        "Speakers who say that action will be taken pledge it, and who say that something will not be tolerated "
        "refuse it.",
        "“Action will be taken,” Ann Doe said.",
        "“Pictures will be taken,” Ann Doe said.",
        _will_be_done,
    ),
)
"""What a clause in the passive says of a position."""
