"""What somebody says who denies a charge: that they did nothing wrong, are innocent, or that it is not true."""

from collections.abc import Callable

from briefcli import regexes
from briefcli.extract.clauses import contents, subjects
from briefcli.extract.positions import untaken
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech import inner, reported
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COMMA,
    COORDINATOR,
    IN_NP,
    NOUN,
    NP,
    NUMBER,
    STOP,
    SUBJECT_PRONOUN,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()

_GROUNDS = any_of(_POSITIONS.none_of_these_grounds)
_FALSE = regexes.compile(
    rf"there(?: is|[’']s)(?: \w+ly)? no (?:\w+ of )?truth\b"
    rf"|there(?: is|[’']s)(?: \w+ly)? no {_GROUNDS}(?: (?:and|or) {_GROUNDS})?"
    rf" (?:for|to) {any_of(_POSITIONS.pronouns_of_what_is_said)}\b|(?:{any_of(_POSITIONS.pronouns_of_what_is_said)}"
    rf"|\w+ {any_of(_POSITIONS.said_to_be_so)}(?: (?:of|that) [^.;]{{1,150}}?)?)"
    rf"(?:[’']s|[’']re| {any_of(_TEXT.forms_of_be)})(?: \w+ly| all| just)*"
    rf"(?:(?: not|n[’']t)(?: \w+ly)* true\b| (?:an? )?(?:\w+ )?{any_of(_POSITIONS.words_of_denial)}\b)"
)


_ENDS = ("", COMMA, STOP)
_WORDS_DONE = 4
"""Words behind “done” among which it is called wrong: done any such wrong thing."""
_NOT = ("not", "n't", "n’t")
_QUESTION_OF = (letters("VP NP OF ING"), letters("VP NP OF NP"))


def denies_wrong(phrases: Phrases, verb: int) -> bool:
    """Whether a clause says that its subject did nothing wrong, is innocent, or never did what is a wrong."""
    words = [word.lower for word in phrases.words(verb)]
    if words[0].startswith("can") or words[0] == "ca" or not _POSITIONS.unreal_positions.isdisjoint(words):
        return False
    if phrases.is_passive(verb):
        return words[-1] in _POSITIONS.charged and untaken.is_negated(words)  # was not involved
    place = phrases.chunks[verb].last
    behind = [token.lower for token in phrases.tokens[place : place + 2]]
    if words[-1] in ("did", "said") and behind == ["nothing", "of"]:
        return [token.lower for token in phrases.tokens[place + 3 : place + 4]] in (["kind"], ["sort"])
    if not _TEXT.forms_of_be.isdisjoint(words):
        if untaken.is_negated(words):
            return behind == ["aware", "of"] or (bool(behind) and behind[0] in _POSITIONS.charged)
        return bool(behind) and behind[0] in _POSITIONS.innocent
    if words[-1] in _POSITIONS.needs | {"had"} or phrases.lemma(verb) in ("play", "take"):
        return _has_no_part(phrases, place)
    if behind[:1] == ["nothing"]:
        return _does(phrases, verb) and behind[-1] in _POSITIONS.wrong
    beside = phrases.tokens[max(phrases.chunks[verb].first - 1, 0)].lower
    is_wrong = phrases.lemma(verb) in _POSITIONS.misdeeds or (behind[:1] and behind[0] in _POSITIONS.wrong)
    is_wrong = is_wrong or does_anything_wrong(phrases, verb)
    return untaken.is_negated([beside, *words]) and bool(is_wrong)


def does_anything_wrong(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has anything wrong for its object, which is said to be not so: has not done anything illegal."""
    place = phrases.chunks[verb].last
    behind = [token.lower for token in phrases.tokens[place : place + _WORDS_DONE]]
    return behind[:1] in (["any"], ["anything"]) and _does(phrases, verb) and not _POSITIONS.wrong.isdisjoint(behind)


def _does(phrases: Phrases, verb: int) -> bool:
    return phrases.words(verb)[-1].lower == "did" or phrases.lemma(verb) in ("commit", "do")


def _did_not(phrases: Phrases, verb: int) -> bool:
    """Whether a clause ends with “did not”: they say he did, and he says he did not."""
    words = [word.lower for word in phrases.words(verb)]
    is_own = phrases.shape[max(0, verb - 1) : verb] == NP and phrases.head(verb - 1).tag == SUBJECT_PRONOUN
    return is_own and words[0] == "did" and words[-1] in _NOT and phrases.shape[verb + 1 : verb + 2] in _ENDS


def _denies_deed(phrases: Phrases, verb: int) -> bool:
    """Whether a clause says that its subject is not what it was called, or has not done it: had not ordered it."""
    words = [word.lower for word in phrases.words(verb)]
    beside = phrases.tokens[max(phrases.chunks[verb].first - 1, 0)].lower
    is_told = _POSITIONS.unreal_positions.isdisjoint(words) and _POSITIONS.willing.isdisjoint(words)
    if phrases.is_passive(verb) or not is_told or not untaken.is_negated([beside, *words]):
        return False
    if _did_not(phrases, verb):
        return True
    if _TEXT.forms_of_be.isdisjoint(words):
        is_done = phrases.lemma(verb) in _POSITIONS.denied_acts
        return (is_done and words[-1] != phrases.lemma(verb)) or (is_done and words[0].startswith("did"))
    place = phrases.chunks[verb].last
    behind = [token.lower for token in phrases.tokens[place : place + 2]]
    if behind == ["in", "charge"] or behind[:1] == ["behind"]:
        return True
    return phrases.shape[verb + 1 : verb + 2] == NP and phrases.head(verb + 1).lower in _POSITIONS.denied_to_be


def _is_before_court(phrases: Phrases, indirect: Indirect, said: Span) -> bool:
    """Whether somebody tells a court or a jury, where whatever they say that they did not do is denied."""
    heard = [token.lower for token in phrases.tokens if indirect.cue.end <= token.start < said.start]
    return not _POSITIONS.tried_before.isdisjoint(heard)


def _denies_all(phrases: Phrases, verb: int) -> bool:
    """Whether a clause says that its subject did not do something: did not touch it; but not did not remember it."""
    words = [word.lower for word in phrases.words(verb)]
    beside = phrases.tokens[max(phrases.chunks[verb].first - 1, 0)].lower
    is_told = _POSITIONS.unreal_positions.isdisjoint(words) and _POSITIONS.willing.isdisjoint(words)
    return is_told and untaken.is_negated([beside, *words]) and phrases.lemma(verb) not in _POSITIONS.not_remembered


def denies_link(phrases: Phrases, verb: int) -> bool:
    """Whether a clause says that something is not linked to another, or has nothing to do with it.

    What is not linked to cancer, or has nothing to do with luck, is found out or held, and nobody denies it.
    """
    words = [word.lower for word in phrases.words(verb)]
    if not _POSITIONS.unreal_positions.isdisjoint(words) or not _POSITIONS.willing.isdisjoint(words):
        return False
    place = phrases.chunks[verb].last
    behind = [token.lower for token in phrases.tokens[place : place + 4]]
    if words[-1] in _POSITIONS.needs | {"had"}:
        if words == ["have"] and _is_one(phrases, verb):
            return False  # it is right that she have nothing to do with it
        return " ".join(behind) == "nothing to do with" and _is_certain_thing(phrases, place + len(behind))
    is_to = phrases.shape[verb + 1 : verb + 3] == IN_NP and behind[:1] in (["to"], ["with"])
    if not is_to or words[-1] not in _POSITIONS.linked or not untaken.is_negated(words):
        return False
    # What is linked by road, or to the mains, is no matter of guilt.
    is_by = phrases.shape[verb + 3 : verb + 5] == IN_NP and phrases.words(verb + 3)[0].lower == "by"
    is_way = is_by or phrases.head(verb + 2).lower in _POSITIONS.networks
    return not is_way and _is_certain_thing(phrases, place + 1)


def _is_one(phrases: Phrases, verb: int) -> bool:
    """Whether the subject of a verb is one person or thing, of whom “have” tells no fact."""
    subject = subjects.subject(phrases, verb)
    if subject is None or phrases.shape[subject] != NP or COORDINATOR in phrases.shape[:subject]:
        return False
    head = phrases.head(subject)
    return head.tag == NOUN and not head.lower.endswith("s") and head.lower not in _TEXT.plural_nouns


def _is_certain_thing(phrases: Phrases, place: int) -> bool:
    """Whether a noun phrase that begins at a token is about one thing or somebody: the strike, but not cancer."""
    return place < len(phrases.tokens) and phrases.tokens[place].tag not in (ADJECTIVE, NOUN)


def _has_no_part(phrases: Phrases, place: int) -> bool:
    """Whether somebody has no part in something: had no knowledge of it, has nothing to do with it."""
    behind = [token.lower for token in phrases.tokens[place : place + 3]]
    if behind == ["nothing", "to", "do"]:
        return True
    return behind[:1] == ["no"] and behind[1:2] != [] and behind[1] in _POSITIONS.parts_played


def is_no_question(phrases: Phrases, noun: int) -> bool:
    """Whether it is said that there is no question of something: there is no question of closing the pier."""
    is_of = phrases.shape[noun - 1 : noun + 3] in _QUESTION_OF and phrases.lemma(noun - 1) == "be"
    return is_of and [word.lower for word in phrases.words(noun)] == ["no", "question"]


def said_of_oneself(
    phrases: Phrases, indirect: Indirect, said: Span, verbs: list[int], is_own: Callable[[str], bool]
) -> Stance | None:
    """The denial of somebody reported as saying that they did no wrong; `is_own` asks whether a pronoun means them.

    `verbs` are those of what is said.
    """
    is_tried = _is_before_court(phrases, indirect, said)
    for verb in verbs:
        if denies_link(phrases, verb):
            words = reported.span(phrases, verb, contents.clause_end(phrases, verb, verb))
            return Stance("denial", words, words, indirect.mention, None, indirect.sentence, rules.tell(NO_LINK))
        is_denied = denies_wrong(phrases, verb) or _denies_deed(phrases, verb)
        if not is_denied and not (is_tried and _denies_all(phrases, verb)):
            continue
        subject = subjects.subject(phrases, verb)
        if subject is None or not said.holds(phrases.span(subject)) or not is_own(phrases.words(subject)[0].lower):
            continue
        if _are_many_of_one(phrases, indirect, subject):
            continue
        if inner.is_condition(phrases, subject):
            continue  # would summon him if he did not
        is_of_other = len(phrases.words(subject)) > 1  # said [his son] was innocent
        first = subject if is_of_other or _did_not(phrases, verb) else verb  # says [he did not]
        words = reported.span(phrases, first, contents.clause_end(phrases, verb, verb))
        rule = rules.tell(SAYS_DID_NO_WRONG)
        is_ahead = not _POSITIONS.willing.isdisjoint([word.lower for word in phrases.words(verb)])
        kind: PositionKind = "refusal" if is_ahead else "denial"  # will have nothing to do with them
        return Stance(kind, words, words, indirect.mention, None, indirect.sentence, rule)
    return None


def _are_many_of_one(phrases: Phrases, indirect: Indirect, subject: int) -> bool:
    """Whether several people, or a share of them, speak of one: 24 percent said she did nothing wrong."""
    is_one = phrases.words(subject)[0].lower in _POSITIONS.pronouns_of_one
    counted = [token for token in phrases.tokens if indirect.mention.start <= token.start < indirect.mention.end]
    return is_one and any(token.tag == NUMBER or token.lower in ("cent", "percent") for token in counted)


def called_false(text: str, said: Span) -> Span | None:
    """The words by which a speaker calls what is said a lie: that is not true."""
    found = _FALSE.match(text[said.start : said.end].lower())
    if found is not None and text[said.start + found.end() : said.end].startswith((" that ", " to ")):
        is_scorn = found.group().rpartition(" ")[2] in _POSITIONS.scorn  # it is absurd that they were told
        return None if is_scorn else Span(said.start, said.start + found.end())
    if found is None:
        return None
    end = said.start + found.end()
    if found.group().endswith(" fake") and text[end : end + 2].strip().islower():
        end += 1 + len(text[end + 1 : said.end].partition(" ")[0].rstrip(",.;"))  # this is fake news
    return Span(said.start, end)


SAYS_DID_NO_WRONG = Rule(
    "somebody who says that they did no wrong",
    "Whoever says that they did nothing wrong, are innocent, or never did or were what they are accused of denies it.",
    "Ann Doe said she had done nothing wrong.",
    "Ann Doe said she had done nothing new.",
)
NO_LINK = Rule(
    "link that is denied",
    "Whoever says that something is not linked to another, or has nothing to do with it, denies it.",
    "Ann Doe said the fire was not linked to the strike.",
    "Ann Doe said the pier was not linked to the town by road.",
)
