"""The position a clause takes, its holder and its addressee: the words run from the cue to the end of the clause.

A verb takes a position (demanded that, rejected the plan, promised to); `passives` has what is rejected by somebody,
`nouns` what a noun tells (his refusal to, an offer of). Positions that lie only in what is reported are found in
`ultimatums`, those in what is quoted in `spoken`.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.clauses import asides, contents, subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.clauses.cues import sender as sender_of
from briefcli.extract.clauses.main_verbs import main_verb
from briefcli.extract.people import role_nouns
from briefcli.extract.positions import (
    acts,
    blame,
    company,
    deeds,
    endings,
    frames,
    kinds,
    loose_ends,
    nouns,
    passives,
    represented,
    tellers,
    ultimatums,
    untaken,
    verb_frames,
)
from briefcli.extract.positions.complement import Complement, is_parted, is_to
from briefcli.extract.positions.passives import Passive
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import blocks, coreference, reported
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    GENITIVE,
    IN_NP,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OF_NP,
    PASSIVE,
    PAST_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Rule
from briefcli.model.position import PositionKind

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_DONE_BY_OTHERS = _POSITIONS.deeds | _POSITIONS.contested_plans
_BEHIND_POSITION_NOUN = (THAT, INFINITIVE, OF, PREPOSITION)
_ENDS_NAMED = (letters("COMMA NP STOP"), letters("COMMA NP COMMA"), letters("COMMA NP"))
_OPENS_CLAUSE = letters("COORDINATOR SUBORDINATOR RELATIVE THAT COMMA")
_BAR = " | "
_LED_PARTICIPLE = tuple(letters(f"{before} VP NP") for before in ("PREPOSITION", "OF", "ING", "INFINITIVE"))
_BEHIND_THAT = regexes.compile(r"(?<= as )(.{4,60}?) that .*", re.DOTALL)
"""What a noun that something is called goes on with: a reminder [that an attack on one is one on all]."""
_FIRST_WORD = regexes.compile(r"\w+")
_COMMA_AND = letters("COMMA COORDINATOR")
_COMMA_VP = letters("COMMA VP")
_NP_TO = letters("NP INFINITIVE")
_NP_VP = letters("NP VP")
_WHOM_HE_DID = letters("NP NP VP VP")
_WHOM_NP = (letters("THAT NP"), letters("RELATIVE NP"))
_NP_ING_NP = letters("NP ING NP")
_NAME_AGE = letters("NP COMMA NP COMMA")
_THAT_QUOTED = letters("THAT QUOTATION")
_TO_NP = letters("INFINITIVE NP")
_NAMED_CHUNKS = 7
"""Chunks from a verb of naming to what something is said to be an attempt to do."""
_AND_ING = letters("COORDINATOR ING")
_LONGEST_DEED_CHUNKS = 8
"""Chunks from one of several deeds to the next: of hiding the list, and lying."""
_HAS_CLAUSE = letters("VP THAT RELATIVE SUBORDINATOR QUOTATION COMMA")
_SAYS_NO_MORE = (THAT, letters("NP PREPOSITION"))
_COMMA_ING = letters("COMMA ING")
_COMMA_TO = letters("COMMA INFINITIVE")
_LISTED = (letters("NP COMMA"), letters("NP COORDINATOR"))
_WHICH_NP_VP = letters("RELATIVE NP VP")
_WHOSE = (letters("NP OF"), letters("NP PREPOSITION"))
_BETWEEN_COMMAS = letters("COMMA NP COMMA")
_OBJECT_RULES = (frames.OBJECT.name, frames.SOMETHING.name)
_WITHDRAWN_RULES = (acts.AN_OBJECTION.name, acts.BACKING.name)
_UNLESS = frozenset({"unless"})
_SUBJECT = letters("NP PREPOSITION OF")
_FEWEST_WORDS_BESIDE_DAY = 3
"""Fewest words of an object that ends with a day: "on", the day, and what was accepted."""


def find(article: Parts, indirect: list[Indirect]) -> list[Stance]:
    """The positions that an article reports outside quotations, in order; `indirect` is its indirect speech."""
    quoted = blocks.paragraphs_of(article)
    by_sentence: dict[int, list[Indirect]] = {}
    for one in indirect:
        by_sentence.setdefault(one.sentence, []).append(one)
    found: list[Stance] = []
    for number, sentence in enumerate(article.sentences):
        here = by_sentence.get(number, [])
        has_cue = article.has_any(verb_frames.forms(), number) or article.has_any(_UNLESS, number)
        if sentence.paragraph not in quoted and (here or has_cue):
            found.extend(_in_sentence(article, number, here))
    return found


def _in_sentence(article: Parts, number: int, indirect: list[Indirect]) -> Iterator[Stance]:
    """The positions in a sentence; where two overlap, one is the content of the other and is left out."""
    phrases = article.phrases(number)
    if phrases.shape.count(VP) > reported.MOST_VERBS or untaken.is_asked(phrases):
        return
    unsaid = [part for one in indirect if not _is_said(phrases, one.cue) for part in one.parts]
    end, last, holders = -1, Span(-1, -1), set[Span]()
    found = [
        *_by_cues(article, phrases, number),
        *(stance for one in indirect for stance in ultimatums.find(article, one)),
    ]
    found = [
        ultimatums.by_speaker(
            article, _of_clause_before(article, phrases, _with_report(phrases, stance, indirect)), indirect
        )
        for stance in found
        if not _is_owned_by_other(article, stance, indirect)
        and not _is_blamed_for(stance, indirect)
        and not any(part.holds(stance.words) for part in unsaid)
        and not _is_of_share(article.text, stance, indirect)
    ]
    told = (tellers.told(article, phrases, stance, indirect) for stance in found)
    found = [stance for stance in told if stance is not None]
    own = (represented.held(article, phrases, stance, indirect) for stance in found)
    found = [stance for stance in own if stance is not None]
    found = [_of_clause_before(article, phrases, loose_ends.without(phrases, stance)) for stance in found]
    held = [_without_site(article.text, one) for stance in found for one in company.each(article, phrases, stance)]
    held.sort(key=lambda stance: stance.words)
    for stance in _parted(phrases, held):
        if stance.words.start < end and stance.words != last:
            continue
        if _is_said_of_same(article, stance, last, holders):
            continue
        if stance.words != last:
            holders = set()
        if stance.mention not in holders:
            last, end = stance.words, stance.words.end
            holders.add(stance.mention)
            yield stance
            if stance.kind == "demand":
                yield from ultimatums.or_else(phrases, stance)


def _of_clause_before(article: Parts, phrases: Phrases, stance: Stance) -> Stance:
    """A position of “he” in a clause on when or why, or on a charge, whose holder the clause before names.

    Doe was not joking when [he] accused Roe; was held on charges that [he] pressed the fund to pay. Nothing is changed
    where more people stand between.
    """
    called = stance.mention.of(article.text).lower()
    if called not in ("he", "she"):
        return stance
    pronoun = next((index for index in phrases.find(NP) if phrases.span(index) == stance.mention), 0)
    whose = _person_before(article, phrases, pronoun) if _opens_side_clause(phrases, pronoun - 1) else None
    if whose is None:
        return stance
    between = [one for one in phrases.find(NP) if whose < one < pronoun and phrases.words(one)[0].lower != called]
    gender = _SPEECH.gender_of_pronouns[called]
    is_met = any(
        subjects.is_somebody(phrases, one) or _SPEECH.gender_of_pronouns.get(phrases.head(one).lower) == gender
        for one in between
    )
    return stance if is_met else msgspec.structs.replace(stance, mention=phrases.span(whose))


def _opens_side_clause(phrases: Phrases, opens: int) -> bool:
    """Whether a chunk opens a clause on when or why, or one that tells a charge."""
    if opens < 1:
        return False
    if phrases.shape[opens - 1 : opens + 1] == NP + THAT:
        return phrases.head(opens - 1).lower in _POSITIONS.said_to_be_so
    is_side = phrases.shape[opens] in (PREPOSITION, SUBORDINATOR)
    return is_side and phrases.words(opens)[0].lower in _POSITIONS.opens_other_clause


def _person_before(article: Parts, phrases: Phrases, pronoun: int) -> int | None:
    """The person who is the subject of the clause before a pronoun, beyond those whose subject is that pronoun, too."""
    called = phrases.words(pronoun)[0].lower
    does = phrases.shape.rfind(VP, 0, pronoun)
    while does > 0:
        whose = subjects.subject(phrases, does)
        if whose is None or phrases.shape[whose] != NP:
            return None
        if phrases.words(whose)[0].lower != called:
            party = article.register.at(phrases.span(whose))
            words = phrases.words(whose)
            is_bare = party is None and len(words) == 1 and words[0].tag == NAME and not _is_town(words[0].lower)
            gender = _SPEECH.gender_of_pronouns[called]
            is_one = party is not None and (party.kind == "person" or (party.is_guessed and len(words) > 1))
            is_one = is_one and party is not None and party.gender in (gender, None)
            return whose if is_one or is_bare else None
        does = phrases.shape.rfind(VP, 0, whose)
    return None


def _is_town(name: str) -> bool:
    """Whether a name in small letters is that of a town."""
    return name.title() in lexicon.towns().towns


def _is_said_of_same(article: Parts, stance: Stance, last: Span, holders: set[Span]) -> bool:
    """Whether a holder only goes on with what they call the same: rejected the bid [, calling it too low]."""
    is_named = stance.rule in (NAMED_UNTRUE.name, NAMED_SHAMEFUL.name)
    is_next = is_named and article.text[last.end : stance.words.start] == ", " and stance.mention in holders
    cue, _, named = stance.words.of(article.text).lower().partition(" ")
    called, _, noun = named.partition(" ")
    is_same = called == "them" or called in _POSITIONS.pronouns_of_what_is_said
    is_same = is_same or noun.partition(" ")[0] in _POSITIONS.said_to_be_so
    return is_next and cue.endswith("ing") and is_same


def _is_said(phrases: Phrases, cue: Span) -> bool:
    """Whether somebody did say what is reported; not where they did not say it, or may."""
    verbs = (*phrases.find(VP), *phrases.find(INFINITIVE))
    says = next((index for index in verbs if phrases.span(index).holds(cue)), None)
    return says is None or untaken.is_stated(phrases, says)


def _with_report(phrases: Phrases, stance: Stance, indirect: list[Indirect]) -> Stance:
    """A position that ends with what is reported, where it is part of that, or broke off before its verb.

    The town is ready to pay [, its mayor, Ann Doe, said]; suggested that Orul, Tarn [or Lund might pay].
    """
    for one in indirect:
        last, holds = one.parts[-1], stance.words.holds(one.cue)
        is_part = not holds and last.start <= stance.words.start < last.end < stance.words.end
        if is_part or (holds and _is_broken_off(phrases, stance, last)):
            content = Span(stance.content.start, last.end) if stance.content.end == stance.words.end else stance.content
            return msgspec.structs.replace(stance, words=Span(stance.words.start, last.end), content=content)
    return stance


def _is_broken_off(phrases: Phrases, stance: Stance, said: Span) -> bool:
    """Whether a claim ends at a comma before the verb of what is claimed."""
    begins = stance.content.start <= said.start < stance.content.end < said.end
    is_claim = begins and stance.rule == frames.THAT_SO.name
    return is_claim and not any(stance.content.holds(phrases.span(verb)) for verb in phrases.find(VP))


def _is_owned_by_other(article: Parts, stance: Stance, indirect: list[Indirect]) -> bool:
    """Whether “his support” stands in what somebody says, who may speak of another: Doe blamed Roe for his support."""
    tags = [token.tag for token in article.phrases(stance.sentence).tokens if token.start == stance.mention.start]
    is_whole = stance.mention.of(article.text).isalpha() and stance.mention.of(article.text).lower() != "its"
    is_owned = tags == [POSSESSIVE] and is_whole
    return is_owned and any(part.holds(stance.words) for one in indirect for part in one.parts)


def _is_of_share(text: str, stance: Stance, indirect: list[Indirect]) -> bool:
    """Whether “they” are a share of those who were asked, which holds no position: 60 percent said they want it."""
    is_they = stance.mention.of(text).lower() == "they"
    said = (one for one in indirect if any(part.holds(stance.words) for part in one.parts))
    return is_they and any(ultimatums.is_counted(one.mention.of(text).lower().split()) for one in said)


def _is_blamed_for(stance: Stance, indirect: list[Indirect]) -> bool:
    """Whether a threat without its content is only what somebody else says of a body: it was threatening officers."""
    is_bare = stance.kind == "threat" and stance.rule == frames.SOMEBODY.name and stance.addressed is None
    return is_bare and any(
        part.holds(stance.words) and one.mention != stance.mention for one in indirect for part in one.parts
    )


def _without_site(text: str, stance: Stance) -> Stance:
    """A position without the name of the site behind a headline, or an aside cut off: Doe rejects plan | The Herald."""
    bar = text.find(_BAR, stance.content.start, stance.words.end)
    bracket = text.rfind(" (", stance.content.start, stance.words.end)
    if bar < 0 <= bracket and ")" not in text[bracket : stance.words.end]:
        bar = bracket  # his claim that she lied (she did not
    if bar < max(stance.words.start, stance.content.start) + 1:
        return stance
    return msgspec.structs.replace(stance, words=Span(stance.words.start, bar), content=Span(stance.content.start, bar))


def _parted(phrases: Phrases, found: list[Stance]) -> list[Stance]:
    """Positions of which each ends where “after”, “because” or the like opens the clause of another."""
    parted = [_without_joined(phrases, outer, found[number + 1 :]) for number, outer in enumerate(found)]
    for number, (outer, inner) in enumerate(pairwise(parted)):
        if outer.words.end <= inner.words.start:
            continue
        if outer.mention == inner.mention:
            continue
        whose = next((index for index in phrases.find(NP) if phrases.span(index) == inner.mention), 0)
        opens = whose - 1
        if whose == 0 or phrases.words(opens)[0].lower not in _POSITIONS.opens_other_clause:
            continue
        content = next((index for index in range(opens) if phrases.span(index).start >= outer.content.start), opens)
        if (
            content < opens
            and THAT not in phrases.shape[content:opens]
            and (is_to(phrases, content) or VP not in phrases.shape[content + 1 : opens])
        ):
            end = phrases.span(opens - 1).end
            words, about = Span(outer.words.start, end), Span(outer.content.start, end)
            parted[number] = msgspec.structs.replace(outer, words=words, content=about)
    return parted


def _without_joined(phrases: Phrases, outer: Stance, later: list[Stance]) -> Stance:
    """A position without the next that its holder takes: denied that it leaked [, and rejected the plan]."""
    for inner in later:
        verb = next((index for index in phrases.find(VP) if phrases.span(index).start == inner.words.start), 0)
        is_joined = inner.mention == outer.mention and phrases.shape[max(0, verb - 2) : verb] == _COMMA_AND
        if is_joined and outer.content.holds(inner.words):
            end = phrases.span(verb - 3).end
            return msgspec.structs.replace(
                outer, words=Span(outer.words.start, end), content=Span(outer.content.start, end)
            )
    return outer


def _by_cues(article: Parts, phrases: Phrases, number: int) -> Iterator[Stance]:
    for index, kind in enumerate(phrases.shape):
        if (
            (kind in (VP, PASSIVE) and not _is_adjective(phrases, index))
            or (kind == ING and deeds.is_meanwhile(phrases, index))
            or (kind == INFINITIVE and deeds.is_carried_out(phrases, index))
        ):
            stance = _by_verb(article, phrases, number, index)
        elif kind == NP and phrases.shape[index + 1 : index + 2] in _BEHIND_POSITION_NOUN:
            stance = nouns.find(article, phrases, number, index)
            if stance is not None and untaken.is_in_open_clause(phrases, stance.mention):
                continue
        else:
            stance = None
        if stance is None and kind in (VP, INFINITIVE):
            stance = ultimatums.unless(article, phrases, number, index)
        if stance is not None:
            yield stance


def _is_adjective(phrases: Phrases, verb: int) -> bool:
    """Whether a participle only says what kind of thing follows: alleged threats, guarding disputed waters."""
    is_led = phrases.shape[max(0, verb - 1) : verb + 2] in _LED_PARTICIPLE and len(phrases.words(verb)) == 1
    words = [word.lower for word in phrases.words(verb)]
    if len(words) > 1 and words[-1].endswith("ing") and words[-2] in _POSITIONS.needs | {"had"}:
        return True  # had opposing views
    if len(words) > 1 and words[-1] == "back" and words[-2] in _TEXT.forms_of_be:
        return True  # was back home
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_past = known is not None and PAST_PARTICIPLE in known.forms
    if [word.lower for word in phrases.words(verb)] == ["alleged"] and phrases.shape[verb + 1 : verb + 2] == NP:
        is_led = is_led or phrases.shape[verb - 1 : verb] == VP  # may have planned alleged attacks
        is_led = is_led or _is_looked_into(phrases, verb - 1)
        return is_led and phrases.words(verb + 1)[0].tag in (ADJECTIVE, NAME, NOUN)
    return is_led and is_past and phrases.words(verb + 1)[0].tag == NOUN


def _is_looked_into(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” goes on with what an inquiry is into: inquiries into leaks in the press [and] alleged ties."""
    at = coordinator if phrases.shape[coordinator : coordinator + 1] == COORDINATOR else 0
    while at > 1 and phrases.shape[at - 2 : at] in (OF_NP, IN_NP):
        at -= 2
        if phrases.words(at)[0].lower == "into":
            return True
    return False


def _by_verb(article: Parts, phrases: Phrases, number: int, verb: int) -> Stance | None:
    if phrases.lemma(verb) == "be" and phrases.shape[verb + 1 : verb + 2] != PREPOSITION:
        return None
    if phrases.lemma(verb) in _POSITIONS.naming_verbs:
        denial = _named_badly(article, phrases, number, verb)
        if denial is not None:
            return denial
    known = verb_frames.of_verbs().get(phrases.lemma(verb), ())
    passive = passives.find(article, phrases, verb, known) if known else None
    if passive is not None:
        return _by_agent(phrases, number, verb, passive)
    called = passives.to_contact(article, phrases, verb)
    if called is not None:
        words = reported.span(phrases, verb, contents.clause_end(phrases, verb, verb + 1))
        content = Span(phrases.span(verb + 1).start, words.end)
        rule = rules.tell(passives.TO_CONTACT)
        return Stance("appeal", words, content, phrases.span(called), None, number, rule)
    if not known or not deeds.is_real(phrases, verb) or phrases.shape[max(0, verb - 2) : verb] == _THAT_QUOTED:
        return None  # said that “true bakers” support it
    found = next(((one, taken) for one in known if (taken := frames.follow(phrases, verb, one.words))), None)
    subject = deeds.subject(article, phrases, verb)
    if found is None or subject is None or _says_nothing(phrases, found[0].kind, found[1].found):
        return None
    subject = _meant(article, phrases, _beyond_places(article, phrases, subject), verb)
    if subject is None or found[1].found.content == subject or _is_said_of(phrases, subject, verb):
        return None  # “…,” alleged Doe
    is_of_other = deeds.may_be_of_other(phrases, subject, verb) or deeds.disagrees(article, phrases, subject, verb)
    if is_of_other or _is_told_otherwise(article, phrases, subject, verb):
        return None
    holder, (frame, taken) = _named(phrases, subject), found
    kind = _kind(article, phrases, verb, frame.kind, taken.found)
    if kind is None or rules.first(untaken.UNHELD, article, phrases, holder, verb) is not None:
        return None
    if kind == "refusal" and _is_denied_leave(article, phrases, holder, verb):
        return None
    author = untaken.author(article, phrases, holder)
    stance = _stance(phrases, number, kind, verb, holder if author is None else author, taken)
    sender = sender_of(phrases, holder)  # a letter from Doe urged
    return stance if sender is None else msgspec.structs.replace(stance, mention=sender)


def _is_told_otherwise(article: Parts, phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a subject takes no position: asked what she would like, for the first time it rejects, a death they."""
    opens = subject - 1
    is_asked = phrases.shape[subject:verb].strip(_SUBJECT) == "" and opens >= 0
    is_asked = is_asked and phrases.words(opens)[0].lower == "what"
    is_asked = is_asked or _are_attacks(phrases, verb)
    is_asked = is_asked or _is_told_by_thing(article, phrases, subject, verb)
    # Part of being a good mayor is admitting mistakes.
    is_asked = is_asked or (phrases.shape[opens : subject + 1] == ING + NP and phrases.lemma(opens) == "be")
    return is_asked or untaken.is_first_time(phrases, subject) or _is_thing_of_others(phrases, subject)


def _are_attacks(phrases: Phrases, verb: int) -> bool:
    """Whether “attacks” in a headline are a thing, with the verb behind it: Orle attacks [test] Doe’s plan."""
    is_object = phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb)[-1].lower == "attacks"
    words = phrases.words(verb + 1) if is_object else []
    known = _VERBS.get(words[0].lower) if len(words) > 2 and words[0].tag == NOUN else None
    return known is not None and BASE_FORM in known.forms and words[1].tag in (NAME, *DETERMINERS)


def _is_denied_leave(article: Parts, phrases: Phrases, holder: int, verb: int) -> bool:
    """Whether a headline tells that somebody was denied bail, or entry: Gunman's friend denied bail."""
    is_leave = phrases.lemma(verb) == "deny" and phrases.shape[verb + 1 : verb + 2] in (NP, INFINITIVE)
    asked = [word.lower for word in phrases.words(verb + 1)] if is_leave else []
    if len(asked) != 1 or asked[0] not in _POSITIONS.asked_for:
        return False
    head, is_name = phrases.head(holder).lower, phrases.head(holder).tag == NAME
    party = article.register.at(phrases.span(holder)) if is_name else None
    is_person = head not in _PEOPLE.bodies if party is None else party.kind == "person"
    return is_person and head not in _POSITIONS.who_judges


def _is_told_by_thing(article: Parts, phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a form in -ing belongs to the thing before it, as it is about the subject: signed papers ordering him."""
    whom = phrases.words(verb + 1)[0].lower if phrases.shape[verb - 1 : verb + 2] == _NP_ING_NP else ""
    gender = _SPEECH.gender_of_pronouns.get(whom)
    if gender is None or subject == verb - 1:
        return False
    party, opens = article.register.at(phrases.span(subject)), phrases.words(subject)[0].lower
    is_one = party is not None and party.kind == "person" and party.gender in (gender, None)
    return is_one or _SPEECH.gender_of_pronouns.get(opens) == gender


def _is_thing_of_others(phrases: Phrases, subject: int) -> bool:
    """Whether a noun phrase is a thing and those who act on it: a death [authorities] blamed on a crash."""
    words = phrases.words(subject)
    is_one = words[0].lower in ("a", "an") and len(words) > 2 and words[-2].tag == NOUN
    if len(words) > 2 and words[-1].lower == "people" and words[-2].tag == NOUN and words[-2].lower.endswith("s"):
        return True  # the reasons people back it
    return is_one and words[-1].tag == NOUN and words[-1].lower in _PEOPLE.bodies and words[-1].lower.endswith("ies")


def _meant(article: Parts, phrases: Phrases, subject: int, verb: int) -> int | None:
    """Whoever a subject means: sanctions on Iran, which denies it; none where “which” may stand for a whole clause."""
    is_object = phrases.shape[max(0, subject - 1) : subject + 1] == _TO_NP and phrases.head(subject).tag == NOUN
    if is_object and not untaken.is_somebody(article, phrases, subject):
        return None  # the two to have signed treaties - Orul and Tarn - criticised it
    if phrases.words(subject)[0].lower == "who":
        return _meant_by_who(phrases, subject)
    if phrases.shape[subject - 1 : verb + 1] == _WHOM_HE_DID:
        return subject - 1  # the woman he robbed had agreed to it
    if phrases.words(subject)[0].lower in ("he", "she"):
        names = _who_names(article, phrases, subject)
        return _meant_before_comma(article, phrases, subject) if names is None else names
    if phrases.words(subject)[0].lower != "which" or not untaken.is_which_of_body(article, phrases, subject):
        return subject
    if phrases.lemma(verb) == "guarantee":
        return None  # they work at the port, which guarantees that it will be a long fight
    if phrases.head(subject - 2).tag != NAME:
        noun = phrases.head(subject - 2).lower
        are_several = noun.endswith("s") and untaken.is_group(noun)
        return subject - 2 if are_several else subject  # rights groups, which have called for it
    body = asides.noun_before(phrases, subject - 2)
    is_in_place = body is not None and coreference.is_body_in_place(article, phrases, body, subject - 2)
    return body if is_in_place else subject - 2  # the union in Orul, which vowed


def _who_names(article: Parts, phrases: Phrases, pronoun: int) -> int | None:
    """Whoever “he” is that gives a name, or is asked: railed against what [he] calls a sham, asked Doe why he."""
    opens = pronoun - 1
    word = phrases.words(opens)[-1].lower if opens > 1 else ""
    led = opens - 1 - (opens > 1 and phrases.shape[opens - 1] == PREPOSITION)
    who: int | None = None
    if word == "what" and led > 0 and phrases.shape[led] in VERBAL:
        led = phrases.shape.rfind(VP, 0, led + 1)  # is touring the land, railing against
        who = subjects.subject(phrases, led) if led > 0 else None
    elif word == "why" and opens > 2 and phrases.shape[opens - 2] in VERBAL and phrases.lemma(opens - 2) == "ask":
        who = opens - 1
    party = article.register.at(phrases.span(who)) if who is not None and phrases.shape[who] == NP else None
    gender = _SPEECH.gender_of_pronouns[phrases.words(pronoun)[0].lower]
    is_one = party is not None and party.kind == "person" and party.gender in (gender, None)
    return who if is_one else None


def _meant_before_comma(article: Parts, phrases: Phrases, pronoun: int) -> int | None:
    """Whom “he” means behind a clause that opens the sentence: In May, after Doe lost the vote, he [rejected] it.

    None where it may be another than the subject of that clause: After Doe accused him of lying, he denied it.
    """
    opens = phrases.shape.find(VP) - 2
    if not 0 <= opens < pronoun - 2 or phrases.shape[pronoun - 1] != COMMA or VP in phrases.shape[opens + 3 : pronoun]:
        return pronoun
    is_clause = phrases.words(opens)[-1].lower in _POSITIONS.opens_other_clause | {"before", "until"}
    objects = [one for one in phrases.find(NP) if opens + 2 < one < pronoun]
    gender = _SPEECH.gender_of_pronouns[phrases.words(pronoun)[0].lower]
    whom = next((one for one in objects if phrases.head(one).tag == OBJECT_PRONOUN), None)
    if is_clause and whom is not None and _SPEECH.gender_of_pronouns.get(phrases.head(whom).lower) == gender:
        return None
    party = article.register.at(phrases.span(opens + 1)) if opens and phrases.shape[opens + 1] == NP else None
    is_one = party is not None and party.kind == "person" and party.gender in (gender, None)
    is_alone = not any(phrases.head(one).tag == NAME for one in objects)
    return opens + 1 if is_clause and is_one and is_alone else pronoun


def _beyond_places(article: Parts, phrases: Phrases, subject: int) -> int:
    """The people in front of a list of places: voters in Orul, Tarn and Norland [want] it."""
    shape, first = phrases.shape, subject
    while shape[max(0, first - 2) : first] in _LISTED:
        first -= 2
    party = article.register.at(phrases.span(subject))
    is_place = first < subject and party is not None and party.kind not in ("organisation", "person")
    return first - 2 if is_place and _are_in(phrases, first) else subject


def _is_said_of(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a verb is only what somebody says of another: the firm, which critics say [refused] to pay."""
    return phrases.shape[max(0, verb - 3) : verb] == _WHICH_NP_VP and subject == verb - 2


def _meant_by_who(phrases: Phrases, who: int) -> int | None:
    """Whoever “who” means: Doe is a clerk who; a member of the campaign, who; none behind an aside of others."""
    noun = who - 1 - (phrases.shape[max(0, who - 1) : who] == COMMA)
    return noun if _are_behind_from(phrases, noun, who) else _meant_beside(phrases, who, noun)


def _meant_beside(phrases: Phrases, who: int, noun: int) -> int | None:
    """Whoever “who” means behind a noun phrase."""
    shape = phrases.shape
    if noun < 1 or shape[noun] != NP:
        return who
    is_time = phrases.head(noun).tag == TIME or phrases.head(noun).lower == "time"
    if is_time and shape[max(0, noun - 2) : noun] == IN_NP[::-1]:
        return noun - 2  # officials at the time, who
    if _are_companions(phrases, noun):
        return noun - 2
    first = noun
    while shape[max(0, first - 2) : first] in _LISTED:
        first -= 2  # is a clerk, a poet and baker who
    if noun == who - 1 and shape[first - 1 : first] == VP and phrases.lemma(first - 1) == "be":
        is_one = phrases.words(first)[0].tag in DETERMINERS and phrases.head(noun).tag == NOUN
        subject = subjects.subject(phrases, first - 1) if is_one else None
        is_name = subject is not None and phrases.head(subject).tag == NAME
        is_he = subject is not None and phrases.head(subject).lower in ("he", "she")
        return subject if is_name or is_he else who
    opens = shape.rfind(COMMA, 0, noun)
    if (
        shape[opens : opens + 2] == _COMMA_ING
        and VP not in shape[opens:noun]
        and phrases.words(_it_before(phrases, noun))[0].lower == "it"
    ):
        return None  # it is the leaders, pressed by the unions, who
    is_body = phrases.head(noun).tag == NAME or phrases.head(noun).lower in _PEOPLE.bodies
    if noun == who - 1 and is_body and _are_in(phrases, noun):
        return noun - 2  # the only Greens in the country who; nurses in Norland who
    if phrases.head(noun).tag != NOUN or role_nouns.is_one_person(phrases.head(noun).lower):
        return who
    if noun == who - 1 and _are_beside_name(phrases, noun):
        return noun  # Ann Doe and lawmakers who back it
    while shape[max(0, noun - 2) : noun] in _WHOSE:
        noun -= 2
        if role_nouns.is_one_person(phrases.head(noun).lower):
            return noun if shape[noun - 1 : noun] not in (COMMA, COORDINATOR) else who  # Ann Doe, a clerk of the court
    return who


def _are_behind_from(phrases: Phrases, noun: int, who: int) -> bool:
    """Whether “who” means those from whom something is: an answer from Ann Doe who; pressure from officials, who."""
    if noun < 1 or phrases.shape[noun - 1] != PREPOSITION:
        return False
    if phrases.head(noun).tag == NAME:
        return noun == who - 1
    is_crowd = phrases.head(noun).tag == NOUN and phrases.head(noun).lower.endswith("s")
    is_from = phrases.words(noun - 1)[-1].lower in ("by", "from")
    return is_crowd and is_from and subjects.is_somebody(phrases, noun)


def _are_beside_name(phrases: Phrases, noun: int) -> bool:
    """Whether people without a name stand behind “and” and a name."""
    is_joined = phrases.shape[max(0, noun - 2) : noun + 1] == NP + COORDINATOR + NP
    is_several = phrases.head(noun).lower.endswith("s") and subjects.is_somebody(phrases, noun)
    return is_joined and is_several and phrases.head(noun - 2).tag == NAME


def _are_companions(phrases: Phrases, noun: int) -> bool:
    """Whether those who stand by somebody stand behind “and” and their name: attacks by Ann Doe and allies, who."""
    is_joined = phrases.shape[max(0, noun - 2) : noun + 2] == NP + COORDINATOR + NP + COMMA
    is_joined = is_joined and [word.lower in _POSITIONS.stands_by for word in phrases.words(noun)] == [True]
    return is_joined and phrases.head(noun - 2).tag == NAME and phrases.words(noun - 1)[0].lower == "and"


def _are_in(phrases: Phrases, place: int) -> bool:
    """Whether people are told of by where they are: nurses in Norland, Greens in the country."""
    is_in = phrases.shape[max(0, place - 2) : place] == NP + PREPOSITION
    people = phrases.head(place - 2) if is_in else None
    is_plural = people is not None and people.tag in (NAME, NOUN) and people.lower.endswith("s")
    return is_plural and phrases.words(place - 1)[-1].lower in _PEOPLE.place_prepositions


def _it_before(phrases: Phrases, noun: int) -> int:
    """The subject of the verb before a noun."""
    verb = phrases.shape.rfind(VP, 0, noun)
    return max(0, verb - 1)


def _kind(article: Parts, phrases: Phrases, verb: int, told: PositionKind, follow: Complement) -> PositionKind | None:
    """The kind of position that a verb takes, which tells `told`, with what follows it."""
    kind = kinds.of(phrases, verb, told, follow)
    if kind == "demand" and _calls_for_quoted_calm(article, phrases, verb, follow):
        return "appeal"
    return None if kind == "offer" and _offers_quoted_words(article, phrases, follow) else kind


def _calls_for_quoted_calm(article: Parts, phrases: Phrases, verb: int, follow: Complement) -> bool:
    """Whether what somebody calls for between marks is calm: called for “calm at this time”."""
    if phrases.lemma(verb) != "call" or follow.content is None or phrases.shape[follow.content] != QUOTATION:
        return False
    first = _FIRST_WORD.search(phrases.span(follow.content).of(article.text))
    return first is not None and first.group().lower() in _POSITIONS.appealed_for


def _offers_quoted_words(article: Parts, phrases: Phrases, follow: Complement) -> bool:
    """Whether what somebody offers between marks are only words: offered “a deep apology”."""
    if follow.content is None or phrases.shape[follow.content] != QUOTATION:
        return False
    quoted = re.findall(r"\w+", phrases.span(follow.content).of(article.text).lower())
    return not _POSITIONS.not_offered.isdisjoint(quoted)


def _by_agent(phrases: Phrases, number: int, verb: int, passive: Passive) -> Stance | None:
    """The plan was rejected by the council; he was accused by the council of lying."""
    if not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)]):
        return None  # will be upheld by the courts
    subject, behind = passive.subject, passives.beyond_agent(phrases, passive.agent)
    holder = phrases.span(_agent_named(phrases, passive.agent))
    is_post = phrases.head(passive.agent).lower in _PEOPLE.roles  # the head of the church
    words = Span(phrases.span(verb).start, max(holder.end, phrases.span(behind - 1).end) if is_post else holder.end)
    about, addressee = None if subject is None else passives.content(phrases, verb, subject), None
    if passive.agent > verb + 2 and phrases.shape[verb + 1] != PREPOSITION:  # told to leave by
        about = Span(phrases.span(verb + 1).start, phrases.span(passive.agent - 2).end)
        addressee = None if subject is None else phrases.span(subject)
    elif passive.frame.words[0] == "somebody" and phrases.shape[behind : behind + 1] in _BEHIND_POSITION_NOUN:
        last = contents.clause_end(phrases, verb, behind)
        is_reduced = subject == verb - 1 and not phrases.is_passive(verb)
        last = _before_main_verb(phrases, behind, last, is_relative=False) if is_reduced else last
        about = reported.span(phrases, behind, last)
        words = Span(words.start, about.end)
        addressee = None if subject is None else phrases.span(subject)
    is_granted = passive.agent > verb + 2 and phrases.shape[verb + 1] in (NP, INFINITIVE)  # denied bail by
    kind = kinds.of(phrases, verb, passive.frame.kind, Complement(verb + 1 if is_granted else subject))
    if kind == "agreement" and untaken.is_negated([word.lower for word in phrases.words(verb)]):
        return None  # was not opposed by them
    if kind == "threat" and subject is not None and phrases.shape[behind : behind + 1] not in _BEHIND_POSITION_NOUN:
        kind = None if phrases.head(subject).tag in (NAME, SUBJECT_PRONOUN) else kind  # he was threatened by Doe
    is_act = behind < len(phrases.chunks) and phrases.shape[behind] == INFINITIVE
    if kind == "appeal" and is_act and ultimatums.gives_up_post(phrases, behind):
        kind = "demand"  # was urged to resign by them
    rule = passives.BY_SOMEBODY.name
    return kind and Stance(kind, words, about or words, holder, addressee, number, rule)


def _agent_named(phrases: Phrases, agent: int) -> int:
    """From a description to the name behind it: rejected by the port's director, Ann Doe."""
    beside = agent + 2
    is_beside = phrases.shape[agent + 1 : beside + 2] in _ENDS_NAMED and phrases.head(agent).tag != NAME
    return beside if is_beside and phrases.head(beside).tag == NAME else agent


def _says_nothing(phrases: Phrases, kind: PositionKind, follow: Complement) -> bool:
    """Whether what is wanted or offered is nothing that anyone can give: wants him; offered her condolences."""
    return rules.first(untaken.EMPTY, phrases, kind, follow) is not None


@cache
def _doing_wrong() -> frozenset[str]:
    """What is called by what it does: terrorising."""
    forms = lexicon.forms_of(blame.wrongs() | _POSITIONS.wrongs_of_bodies)
    return frozenset(word for word in forms if word.endswith("ing"))


def _named_badly(article: Parts, phrases: Phrases, number: int, verb: int) -> Stance | None:
    """Called the figures fiction, the sale a betrayal."""
    words_of_verb = [word.lower for word in phrases.words(verb)]
    is_to_come = not _POSITIONS.willing.isdisjoint(words_of_verb)
    if not deeds.is_real(phrases, verb) or is_to_come or untaken.is_negated(words_of_verb):
        return None
    holder = deeds.subject(article, phrases, verb)
    if holder is not None and rules.first(untaken.UNHELD, article, phrases, holder, verb) is not None:
        return None
    if holder is not None and phrases.words(holder)[0].lower in ("he", "she"):
        names = _who_names(article, phrases, holder)
        holder = holder if names is None else names
    if holder is not None and frames.is_called_false(phrases, verb):
        called = Decision(NAMED_UNTRUE.name, Complement(verb + 1))
        denial = _stance(phrases, number, "denial", verb, holder, called)
        return msgspec.structs.replace(denial, content=denial.words)
    if holder is None or phrases.is_passive(verb) or phrases.shape[verb + 1 : verb + 2] != NP:
        return None
    if untaken.is_mere_thing(phrases, holder) and not untaken.is_somebody(article, phrases, holder):
        return None  # the programme was blocked after towns sued, calling it unlawful
    taken = Decision(NAMED_UNTRUE.name, Complement(verb + 1))
    stance = _with_what_it_is_called(phrases, verb, _stance(phrases, number, "denial", verb, holder, taken))
    if _is_called_attempt(phrases, verb):
        return msgspec.structs.replace(stance, kind="accusation", rule=NAMED_SHAMEFUL.name)
    named = _BEHIND_THAT.sub(r"\1", stance.words.of(article.text).lower()).partition(" reminder of ")[0]
    words = set(re.findall(r"\w+", named))
    is_said = phrases.head(verb + 1).lower in _POSITIONS.said_to_be_so or phrases.shape[verb + 2 : verb + 3] == THAT
    untrue = words & _POSITIONS.words_of_denial
    is_plan = phrases.head(verb + 1).lower in _POSITIONS.contested_plans  # called the timetable fantasy
    if (untrue - _POSITIONS.scorn and not is_plan) or (is_said and not words.isdisjoint(_POSITIONS.scorn)):
        return stance
    if untrue:
        return msgspec.structs.replace(
            stance, kind="accusation", rule=NAMED_SHAMEFUL.name
        )  # called the reaction absurd
    is_deed = not (_DONE_BY_OTHERS - _POSITIONS.words_of_fault).isdisjoint(words)
    blames = _POSITIONS.words_of_blame | _POSITIONS.words_of_fault if is_deed else _POSITIONS.words_of_blame
    blames |= (_POSITIONS.shameful - {"crime"}) | _doing_wrong()  # described the raids as “terrorising” the town
    if not is_deed and untaken.is_somebody(article, phrases, verb + 1):
        blames |= _POSITIONS.faults_of_others  # described the bosses as corrupt
    if words.isdisjoint(blames) or is_said:
        return None
    return msgspec.structs.replace(stance, kind="accusation", rule=NAMED_SHAMEFUL.name)


def _with_what_it_is_called(phrases: Phrases, verb: int, stance: Stance) -> Stance:
    """The words of a naming verb up to what something is called: described the sale as [a disgrace] and left."""
    named = verb + 2
    while phrases.shape[named : named + 2] == OF_NP:
        named += 2
    is_as = phrases.shape[named : named + 2] == IN_NP and phrases.words(named)[-1].lower == "as"
    end = phrases.span(named + 1).end if is_as else stance.words.end
    if end <= stance.words.end:
        return stance
    return msgspec.structs.replace(stance, words=Span(stance.words.start, end), content=Span(stance.content.start, end))


def _is_on(phrases: Phrases, index: int) -> bool:
    """Whether a particle leads to whose attempt it is: an attempt [on] their part to divert it."""
    return [word.lower for word in phrases.words(index)] == ["on"]


def _is_called_attempt(phrases: Phrases, verb: int) -> bool:
    """Whether something is called an attempt to do wrong: described the move as an attempt to silence critics."""
    for act in range(verb + 3, min(verb + _NAMED_CHUNKS, len(phrases.chunks))):
        noun = act - 3 if phrases.shape[act - 3 : act] == NP + IN_NP and _is_on(phrases, act - 2) else act - 1
        is_attempt = phrases.shape[act - 1 : act + 1] == _NP_TO and phrases.head(noun).lower in _POSITIONS.attempts
        if is_attempt:
            return phrases.lemma(act) in _POSITIONS.wrongs_of_bodies | blame.wrongs() | _POSITIONS.wrongs_attempted
    return False


def _stance(
    phrases: Phrases, number: int, kind: PositionKind, verb: int, holder: int, taken: Decision[Complement]
) -> Stance:
    follow = taken.found
    lemma = phrases.lemma(verb)
    is_that = follow.content is not None and frames.is_that_thing(phrases, follow.content)  # denied that charge
    last = contents.clause_end(phrases, verb, None if follow.content is None else follow.content + is_that)
    last = last if follow.content is None else _beyond_deeds(phrases, follow.content, last)
    says = frames.THAT_SO.name == taken.rule or any(
        one.words == ("that",) for one in verb_frames.of_verbs().get(lemma, ())
    )
    says = says and phrases.shape[follow.content or verb] not in (INFINITIVE, OF)  # accused them of lying
    says = says and not _is_mere_object(phrases, taken)  # demanded an inquiry [alleging that he lied]
    last = last if follow.content is None or says else _before_other_clause(phrases, follow.content, last)
    last = last if follow.content is None else endings.last(phrases, verb, kind, follow.content, last)
    last = last if follow.content is None else endings.before_next(phrases, verb, follow.content, last)
    last = last if follow.content is None else endings.before_saying(phrases, follow.content, last)
    is_relative = phrases.shape[verb - 1 : verb] == RELATIVE and taken.rule != frames.THAT_SO.name
    if (phrases.shape[verb] == ING or is_relative) and follow.content is not None:
        is_object = taken.rule == frames.OBJECT.name or deeds.is_behind_people(phrases, verb)
        is_object = is_object or _is_before_main_verb(phrases, verb)
        is_object = is_object and phrases.shape[follow.content] == NP
        last = _before_main_verb(phrases, follow.content, last, is_relative or is_object)
        last = _before_main_clause(phrases, verb, follow.content, last)
    if follow.content is not None and taken.rule != frames.THAT_SO.name:
        last = _before_contrast(phrases, verb, follow.content, last)
        if taken.rule in _OBJECT_RULES or not contents.has_clause(phrases.shape, follow.content):
            last = _before_but(phrases, follow.content, last)
    is_of_object = phrases.shape[max(0, verb - 2) : verb] in _WHOM_NP and holder == verb - 1
    if is_of_object and follow.content is not None and phrases.shape[follow.content] == OF:
        last = min(last, max(main_verb(phrases, verb), follow.content + 1))  # tricks that Doe accused him of [were old]
    words = reported.span(phrases, verb, last)
    decided = deeds.decided(phrases, verb)
    if decided is not None:
        words = Span(phrases.span(decided).start, words.end)  # voted to reject
    if follow.content is not None and phrases.shape[follow.content] == NP:
        words = _without_day(phrases, words)
    if follow.content is not None and VP not in phrases.shape[follow.content : last]:
        words = endings.without_votes(phrases, follow.content, endings.without_time(phrases, verb, words))
    content = words if follow.content is not None else _behind_which(phrases, verb, holder) or words
    # "Rejects that" says more than "that", "turned it down" than "it down", "dropped its offer" than "its offer".
    is_withdrawn = taken.rule in _WITHDRAWN_RULES
    if not is_withdrawn and follow.content is not None and phrases.shape[follow.content : last] not in _SAYS_NO_MORE:
        start = reported.span(phrases, follow.content, last).start
        if kind == "refusal" and phrases.lemma(verb) == "insist":
            start = phrases.span(follow.content).start  # insisted on not [paying]
        content = Span(_before_times(phrases, follow.content, start), words.end)
    if follow.content == verb + 1 and is_parted(phrases, verb + 1):  # turned the offer down; but: turned it down
        content = phrases.span(verb + 1) if phrases.head(verb + 1).tag == NOUN else words
    addressee = phrases.span(follow.addressee) if follow.addressee is not None else None
    return Stance(kind, words, content, _whole(phrases, holder), addressee, number, taken.rule)


def _before_times(phrases: Phrases, content: int, start: int) -> int:
    """Where what is asked for begins with how many times it is: asked for [twice her pay]."""
    first = phrases.chunks[content].first
    is_noun = phrases.shape[content] == NP and first > 0
    return phrases.tokens[first - 1].start if is_noun and phrases.tokens[first - 1].lower == "twice" else start


def _is_mere_object(phrases: Phrases, taken: Decision[Complement]) -> bool:
    """Whether a noun phrase follows a verb that is no subject of a clause: demanded an inquiry, not: denied he lied."""
    content = taken.found.content
    if content is not None and frames.is_that_thing(phrases, content):
        return taken.rule in _OBJECT_RULES  # denied that charge
    is_object = taken.rule in _OBJECT_RULES and content is not None and phrases.shape[content] == NP
    return is_object and phrases.shape[content : (content or 0) + 2] != _NP_VP


def _behind_which(phrases: Phrases, verb: int, holder: int) -> Span | None:
    """What a relative clause is about, whose verb ends it: a point that Doe disputed; a charge, which Roe denies.

    Nothing where it is longer than a phrase.
    """
    opens = holder - 1
    if opens < 1 or verb != holder + 1 or phrases.shape[opens] not in (RELATIVE, THAT):
        return None
    noun = opens - 1 - (phrases.shape[opens - 1] == COMMA)
    is_thing = noun >= 0 and phrases.shape[noun] == NP and phrases.head(noun).tag == NOUN
    return phrases.span(noun) if is_thing and phrases.shape[noun - 1 : noun] != OF else None


def _is_before_main_verb(phrases: Phrases, participle: int) -> bool:
    """Whether no verb stands before a form in -ing of a noun: a motion by Doe [calling] for a ban was lost."""
    return phrases.shape[max(0, participle - 1) : participle] == NP and VP not in phrases.shape[:participle]


def _before_main_verb(phrases: Phrases, content: int, last: int, is_relative: bool) -> int:
    """Where the words of a participle end before the verb of its noun: a motion calling for talks [was rejected].

    So do those of a relative clause: those who support the plan [had received letters].
    """
    is_object = is_relative and phrases.shape[content] == NP
    if not is_object and contents.has_clause(phrases.shape, content):
        return last
    first = content + (phrases.shape[content] == VP)  # who would not say why: the verb itself
    joined = last
    for index in range(first, last):
        if phrases.shape[index] == COORDINATOR and contents.acts_on(phrases, content, index):
            joined = index + 1  # a clerk who sought to meet them and speak [was prevented]
        elif phrases.shape[index] in _OPENS_CLAUSE or contents.opens_when(phrases, index):
            return last  # refusing to work until the mayor left
        elif phrases.words(index)[0].lower == "be":
            continue  # demanding that, or only: her husband be freed
        elif phrases.shape[index] == VP and index != joined and not _is_adjective(phrases, index):
            is_helped = phrases.shape[index - 1] == INFINITIVE and phrases.lemma(index - 1) == "help"
            if not is_helped:  # to help spread the word
                return index
    return last


def _before_contrast(phrases: Phrases, verb: int, content: int, last: int) -> int:
    """Where the words end before the main clause behind “while”: While many backed it[, the vote to drop it won]."""
    shape = phrases.shape
    is_led = shape[:verb] == SUBORDINATOR + NP and phrases.words(0)[0].lower in _CLAUSES.contrast
    comma = shape.find(COMMA, content, last) if is_led else -1
    return comma if comma > content and VP in shape[comma:last] and RELATIVE not in shape[content:last] else last


def _before_but(phrases: Phrases, content: int, last: int) -> int:
    """Where the words end before “but” with what others do: denied any part in it [but the papers proved it].

    What is demanded or denied in a clause may go on with “but” itself.
    """
    shape = phrases.shape
    for index in range(content + 1, last):
        if shape[index] in (THAT, RELATIVE, SUBORDINATOR, QUOTATION):
            return last
        if shape[index] != COORDINATOR or phrases.words(index)[0].lower != "but":
            continue
        if shape[index + 1 : index + 2] != NP:
            continue
        does = index + 2
        while shape[does : does + 2] in (OF_NP, IN_NP, COORDINATOR + NP):
            does += 2
        if shape[does : does + 1] == VP:
            return index - (shape[index - 1] == COMMA)
    return last


def _before_main_clause(phrases: Phrases, verb: int, content: int, last: int) -> int:
    """Where the words of a relative clause, or a form in -ing, end before the main clause goes on.

    Invited Doe, who backs the plan[, to speak]; Doe, who backs it[, and Roe]; a group that backs Doe[, Pro Doe, left].
    """
    shape = phrases.shape
    for index in range(content + 1, last):
        is_quoted = shape[verb - 1] == RELATIVE and shape[index] == QUOTATION
        if is_quoted and shape[index + 1 : index + 2] in (VP, PASSIVE) and phrases.words(index)[-1].lower == ",":
            return index + 1  # who called it “barbaric,” said
        if shape[index] != COMMA:
            continue
        is_own = shape[verb - 1] == RELATIVE and shape[verb - 2] == COMMA
        is_next = shape.startswith((_COMMA_TO, _COMMA_AND + NP), index)
        if is_own and is_next and COMMA not in shape[content:index]:
            return index
        beyond = index + 2
        while shape[beyond : beyond + 2] in (OF_NP, IN_NP):
            beyond += 2
        is_name = shape[index + 1 : index + 2] == NP and phrases.head(index + 1).tag == NAME
        if is_name and shape[beyond : beyond + 2] == _COMMA_VP:
            return index
    return last


def _before_other_clause(phrases: Phrases, content: int, last: int) -> int:
    """Where the words end before “and” with what somebody else did: backed the plan [and the council passed it]."""
    for index in range(content + 1, last):
        is_comma_and = phrases.shape[index : index + 2] == _COMMA_AND
        if phrases.shape[index] == QUOTATION or is_comma_and:
            continue  # rejected it as “nonsense”, and the council passed it
        if phrases.shape[index] in _HAS_CLAUSE:
            return last
        if _says_besides(phrases, index):
            return index  # dismissed the threat [saying the law protects the strike]
        if phrases.shape[index] == COORDINATOR and phrases.shape[index + 1 : index + 2] == NP:
            if contents.opens_when(phrases, index - 2) and not endings.is_what_it_is(phrases, index - 2):
                return last  # urged it to act before the town and the port are flooded
            does = index + 2
            while phrases.shape[does : does + 2] in (OF_NP, IN_NP) and not _opens_other(phrases, does):
                does += 2
            if phrases.shape[does : does + 1] == ING and deeds.is_meanwhile(phrases, does):
                return index  # with Doe demanding aid [and Roe refusing it]
            is_verb = phrases.shape[does : does + 1] == VP
            is_others = is_verb and (_is_finite(phrases, does) or _is_taken_by(phrases, index + 1, does))
            is_others = is_others or _is_done_to_nothing(phrases, does)
            return index - endings.is_earlier(phrases, index) if is_others else last
    return last


def _opens_other(phrases: Phrases, index: int) -> bool:
    """Whether a word opens a clause on when or why: federal and state offices [as] he rallied."""
    return phrases.words(index)[0].lower in _POSITIONS.opens_other_clause and phrases.shape[index + 2 : index + 3] == VP


def _says_besides(phrases: Phrases, doing: int) -> bool:
    """Whether a form in -ing tells what is said besides; not: to avoid adding to it, to stop worrying, Doe's firing."""
    before = phrases.shape[doing - 1]
    if phrases.shape[doing] != ING or before not in (NP, INFINITIVE) or not is_speech(phrases, doing):
        return False
    if before == NP:
        return phrases.words(doing - 1)[-1].tag != GENITIVE
    return contents.start(phrases, doing) is not None


def _beyond_deeds(phrases: Phrases, content: int, last: int) -> int:
    """Where the words end behind a second deed: accused them of lying [and hiding the list]."""
    shape = phrases.shape
    is_deed = shape[content : content + 2] == OF + ING
    while is_deed and shape[last : last + 2] == _COMMA_ING:
        if _AND_ING not in shape[last + 2 : last + _LONGEST_DEED_CHUNKS]:
            break
        last = contents.clause_end(phrases, last + 1, last + 1)  # covering up, delaying and hiding the list
    last += is_deed and shape[last : last + 3] == COMMA + _AND_ING
    if not is_deed or shape[last : last + 2] != _AND_ING or is_speech(phrases, last + 1):
        return last
    return contents.clause_end(phrases, last + 1, last + 1)


def _is_taken_by(phrases: Phrases, somebody: int, verb: int) -> bool:
    """Whether somebody else takes a position behind “and”: refused to pay [and the union threatened to strike]."""
    head = phrases.head(somebody)
    is_one = subjects.is_somebody(phrases, somebody) or head.tag == NAME or head.lower in _PEOPLE.bodies
    behind = [token.lower for token in phrases.tokens[phrases.chunks[verb].last :][:1]]
    return is_one and phrases.lemma(verb) in verb_frames.of_verbs() and behind != ["by"]


def _is_done_to_nothing(phrases: Phrases, verb: int) -> bool:
    """Whether a verb in the past has no object, and so is no participle: opposed the bill [and nine stayed away]."""
    return phrases.shape[verb : verb + 1] in (VP, PASSIVE) and phrases.lemma(verb) in _POSITIONS.done_to_nothing


def _is_finite(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is no participle: has passed, passes, passed the plan; but not a plan and a bill passed by."""
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_participle = known is not None and PAST_PARTICIPLE in known.forms
    return len(phrases.words(verb)) > 1 or not is_participle or phrases.shape[verb + 1 : verb + 2] in (NP, THAT)


def _whole(phrases: Phrases, holder: int) -> Span:
    """The words for a holder, with who belongs to a crowd: dozens of doctors, a coalition of unions."""
    is_crowd = phrases.shape[holder] == NP and phrases.head(holder).lower in _POSITIONS.crowds | _PEOPLE.shares
    is_of = phrases.shape[holder + 1 : holder + 3] == OF_NP
    is_crowd = is_crowd or (is_of and _is_of_place(phrases, holder))  # the government of Norland
    last = holder + 2 if is_crowd and is_of else holder
    is_rest = [token.lower for token in phrases.tokens[: phrases.chunks[holder].first]][-2:] == ["all", "but"]
    first = holder - 2 if is_rest and phrases.shape[holder] == NP else holder
    start = _behind_claim(phrases, holder) or _before_more(phrases, holder) or phrases.span(first).start
    return Span(start, phrases.span(last).end)


def _is_of_place(phrases: Phrases, body: int) -> bool:
    """Whether a public body is told of by its place: the government of Norland, the city of Orle."""
    words = phrases.words(body) if phrases.shape[body] == NP else []
    is_body = 0 < len(words) <= len(_WHOSE) and words[-1].lower in _POSITIONS.public_bodies
    return is_body and words[-1].tag == NOUN and phrases.head(body + 2).tag == NAME


def _before_more(phrases: Phrases, holder: int) -> int | None:
    """Where those begin who are counted: [four] more lawmakers."""
    place = phrases.chunks[holder].first
    is_more = phrases.shape[holder] == NP and phrases.words(holder)[0].lower == "more" and place > 0
    return phrases.tokens[place - 1].start if is_more and phrases.tokens[place - 1].tag == NUMBER else None


def _behind_claim(phrases: Phrases, holder: int) -> int | None:
    """Where a name begins behind what is said to be so: a charge [Norland] denies."""
    words = phrases.words(holder) if phrases.shape[holder] == NP else []
    names = next((index for index, word in enumerate(words) if word.tag == NAME), 0)
    is_claim = names > 1 and words[names - 1].lower in _POSITIONS.said_to_be_so and words[0].lower in ("a", "an", "the")
    return words[names].start if is_claim and all(word.tag == NAME for word in words[names:]) else None


def _without_day(phrases: Phrases, words: Span) -> Span:
    """An object without the day on which the position was taken: accepted the draft [on Monday].

    The day stays where it may be the day by which something is wanted.
    """
    tokens = [token for token in phrases.tokens if words.start <= token.start < words.end]
    lasts = [token.lower for token in tokens[-2:]]
    if (
        len(tokens) < _FEWEST_WORDS_BESIDE_DAY
        or tokens[-1].tag != TIME
        or lasts[0] != "on"
        or not lasts[1].endswith("day")
    ):
        return words
    wanted = any(token.lower in _POSITIONS.before_wanted_day for token in tokens)
    return words if wanted else Span(words.start, tokens[-3].end)


def _named(phrases: Phrases, holder: int) -> int:
    """From a description to the name beside it: The maker, Dunholm, blamed the weather."""
    first = holder
    post = holder + 2
    is_post = phrases.shape[holder + 1 : holder + 3] == IN_NP and phrases.head(holder).lower in _PEOPLE.roles
    if is_post and phrases.head(post).tag == NAME and phrases.words(post)[0].tag == NOUN:
        return post  # the minister for health Bob Roe
    while phrases.shape[holder + 1 : holder + 3] in (OF_NP, IN_NP):
        holder += 2  # the Bishop of Marsk, the Commissioner for Energy, Ann Doe,
    whose = phrases.head(holder)
    is_in = phrases.shape[max(0, holder - 1) : holder] == PREPOSITION and whose.tag == NAME
    if is_in and phrases.words(holder - 1)[-1].lower in _PEOPLE.place_prepositions:
        # Families of those killed in Lund, Norland; Ann Doe, 75, a clerk in Lund, Norland.
        is_aged = phrases.shape[max(0, first - 4) : first] == _NAME_AGE and phrases.head(first - 4).tag == NAME
        return first - 4 if is_aged and phrases.words(first - 2)[0].tag == NUMBER else first
    if holder > first and whose.tag == NOUN and whose.lower in _PEOPLE.roles and whose.lower not in _PEOPLE.bodies:
        return first  # the family of one victim, Ann Doe,
    if holder > first and phrases.head(first).lower.endswith("s") and phrases.head(first).tag == NOUN:
        return first  # the parents of one of the girls, Ann Doe,
    beside = holder + 2
    if phrases.shape[beside : beside + 1] == NP and phrases.words(beside)[0].tag == DETERMINER:
        return first  # the governor, a Republican,
    is_name, is_role = phrases.head(first).tag == NAME, phrases.head(first).lower in _PEOPLE.roles and holder > first
    if phrases.shape[holder + 1 : holder + 4] != _BETWEEN_COMMAS or (is_name and not is_role):
        return first
    return beside if phrases.head(beside).tag == NAME else first


NAMED_UNTRUE = Rule(
    "something called untrue",
    "Somebody who calls something fiction, a lie or nonsense denies it.",
    "Ann Doe called the figures pure fiction.",
    "Ann Doe called the figures pure water.",
)
NAMED_SHAMEFUL = Rule(
    "something called a disgrace",
    "Somebody who calls what others do a disgrace, a scam or reckless accuses them.",
    "Ann Doe called the sale a disgrace.",
    "Ann Doe called the sale a success.",
)
