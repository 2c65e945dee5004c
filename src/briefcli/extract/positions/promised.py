"""What somebody promises to have done, in the passive: action will be taken, such acts will not be tolerated."""

from briefcli.extract.clauses import subjects
from briefcli.extract.positions import untaken
from briefcli.extract.positions.complement import is_time
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADVERB, NAME, NP, PREPOSITION, QUOTATION, RELATIVE
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()

_NONE = ("no", "nobody")


def kind(phrases: Phrases, verb: int, subject: int, can_do: bool, is_own: bool) -> PositionKind | None:
    """The kind of position of whoever says so.

    `can_do` tells whether they can have things built or repaired, `is_own` whether the subject is themselves.
    """
    words, lemma = [word.lower for word in phrases.words(verb)], phrases.lemma(verb)
    if not phrases.is_passive(verb) or _POSITIONS.willing.isdisjoint(words) or "have" in words:
        return None
    if phrases.shape[subject] == RELATIVE:
        return None  # the trade, which will be investigated
    if untaken.is_negated(words) and lemma == "spare":
        return "pledge"  # the guilty will not be spared
    if untaken.is_negated(words):
        is_firm = is_own and lemma in _POSITIONS.not_submitted_to  # we will not be intimidated
        is_left = can_do and lemma in _POSITIONS.promised_deeds  # the deadline will not be extended
        return "refusal" if is_firm or is_left or lemma in _POSITIONS.not_put_up_with else None
    if lemma == "resist":
        return "threat"
    if _is_of_others(phrases, verb):
        return None
    whose = [word.lower for word in phrases.words(subject)]
    if lemma == "spare":
        beside = [token.lower for token in phrases.tokens[: phrases.chunks[verb].first]][-2:]
        return "pledge" if beside == ["no", "one"] or whose[0] in _NONE else None
    if lemma == "give" and phrases.shape[verb + 1 : verb + 2] == NP:
        given = [word.lower for word in phrases.words(verb + 1)]
        can_do = can_do and _POSITIONS.limits.isdisjoint(given)  # will be given a week to vote
    if lemma in ("cut", "reduce") and whose[-1] in _POSITIONS.not_cut_gladly:
        return None  # 200 jobs will be cut
    is_measure = lemma in _POSITIONS.measures_taken and whose[-1] in _POSITIONS.promised_measures
    return "pledge" if is_measure or (can_do and lemma in _POSITIONS.promised_deeds) else None


def _is_of_others(phrases: Phrases, verb: int) -> bool:
    """Whether “by” tells who will do it, who need not be whoever says so: will be reviewed by a panel."""
    given = verb + 1 if phrases.shape[verb + 1 : verb + 3] == NP + PREPOSITION else verb
    leads = phrases.tokens[phrases.chunks[given].last :][:1]
    is_jointly = leads != () and leads[0].tag == ADVERB
    leads = phrases.tokens[phrases.chunks[given].last + is_jointly :][:1]
    if [token.lower for token in leads] != ["by"]:
        return False
    agent = given + 2
    if phrases.shape[given + 1 : given + 3] == PREPOSITION + QUOTATION:
        return True
    if phrases.shape[given + 1 : given + 3] != PREPOSITION + NP or is_time(phrases, agent):
        return False  # by Monday, the minister said
    head = phrases.head(agent)
    is_feast = head.lower in lexicon.dates().feasts
    is_name = head.tag == NAME and not is_feast
    return is_name or untaken.is_group(head.lower) or subjects.is_somebody(phrases, agent)


def verbs() -> frozenset[str]:
    """The verbs of what is promised in the passive."""
    known = _POSITIONS.promised_deeds | _POSITIONS.measures_taken
    return known | _POSITIONS.not_put_up_with | _POSITIONS.not_submitted_to | {"resist", "spare"}
