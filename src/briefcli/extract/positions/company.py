"""Who takes a position together: “Ann Doe, Bob Roe and Tom Reed denied it” is a denial of each, so is “both did”."""

from collections.abc import Iterator, Sequence

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.positions.stance import Stance
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    IN_NP,
    ING,
    NAME,
    NOUN,
    NP,
    OF,
    OF_NP,
    OPENING,
    PREPOSITION,
    RELATIVE,
    STOP,
    THIRD_PERSON,
    VP,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.tokens import Token

_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_LINKS = COMMA + COORDINATOR
_ONE_DOES = ("has", "is")
_IN_BRACKETS = letters("OPENING NP CLOSING")
_IN_LIST = tuple(letters("NP COMMA COORDINATOR PREPOSITION OF ING OPENING CLOSING"))
_WHO_DID = letters("NP COMMA RELATIVE VP")
_NP_AND_NP = letters("NP COORDINATOR NP")
_MOST_MEMBERS = 12
"""More in a row are a list of something else."""
_BOTH_THE = ("both the ", "both a ")
_EVERYBODY = ("all", "both")
_TOGETHER = ("who", "which")
_NEVER_BEFORE = (PREPOSITION, OF, ING, ACCORDING)
"""Behind these a name is no subject: in France, Spain and Italy rejected it; of hiding Marsk and Orul rejected it."""


def each(article: Parts, phrases: Phrases, stance: Stance) -> Iterator[Stance]:
    """A position for each of those who take it; none where nobody of them does (neither Doe nor Roe)."""
    words = stance.mention.of(article.text).lower()
    if words in _POSITIONS.stand_for_several:
        members = _before(article, phrases, stance)
        if not members and words in _POSITIONS.holds_no_position:
            return
        for member in members or [stance.mention]:
            yield msgspec.structs.replace(stance, mention=member)
        return
    if words in _TOGETHER:
        for member in _all_who(article, phrases, stance.mention) or [stance.mention]:
            yield msgspec.structs.replace(stance, mention=member)
        return
    noun = next((index for index in phrases.find(NP) if phrases.span(index) == stance.mention), None)
    for member in [stance.mention] if noun is None else _told_apart(article, _together(article, phrases, noun)):
        yield msgspec.structs.replace(stance, mention=_without_both(article.text, member))


def _told_apart(article: Parts, members: list[Span]) -> list[Span]:
    """Members without a first that the second names: [their union,] the Transport and Allied Workers Union."""
    if len(members) < len(_EVERYBODY):
        return members
    first, between = members[0].of(article.text).lower(), article.text[members[0].end : members[1].start]
    is_same = first.partition(" ")[0] in _POSITIONS.own_pronouns and between == ", "
    return members[1:] if is_same else members


def _together(article: Parts, phrases: Phrases, noun: int) -> list[Span]:
    """Those who take a position with a noun phrase, or for whom it speaks; nobody where none of several does."""
    named = _states(article, phrases, noun) or _included(article, phrases, noun)
    if named:
        return named
    mention, described = phrases.span(noun), _described(phrases, noun)
    if described is not None:
        return [phrases.span(described)]
    joined = _joined(article, phrases, noun)
    if joined and _are_adjectives(phrases, joined):
        return [Span(phrases.span(joined[0]).start, phrases.span(joined[-1]).end)]
    if joined and _share_a_noun(phrases, joined):
        return [Span(phrases.span(joined[0]).start, phrases.span(joined[-1]).end)]
    if any(phrases.words(index)[0].lower == "nor" for index in joined if phrases.shape[index] == COORDINATOR):
        return []
    if joined and _is_one_behind(phrases, joined[-1]):
        return [phrases.span(joined[-1])]
    if joined and _does_alone(phrases, joined):
        return [mention if noun == joined[-1] else phrases.span(joined[-1])]
    # The leader of the Marsk Party, and Bob Roe.
    own = [index for index in joined if index == noun or phrases.shape[index - 1] != OF or not _hangs(phrases, index)]
    members = _members(article, phrases, own)
    if members and _are_named(phrases, joined):
        return members
    if members and mention not in members and _are_several(phrases, noun):
        members = [mention, *members]  # residents and the Harbour Union
    is_open = mention not in members or any(_is_or(phrases, index) for index in joined)
    return [mention] if is_open else members


def _are_adjectives(phrases: Phrases, joined: list[int]) -> bool:
    """Whether a list only says of which kinds somebody is: local, state and federal governments."""
    *nouns, last = (index for index in joined if phrases.shape[index] == NP)
    is_several = len(phrases.words(last)) > 1 and phrases.words(last)[0].tag not in DETERMINERS
    is_several = is_several and phrases.head(last).tag == NOUN and phrases.head(last).lower.endswith("s")
    alone = [phrases.words(index) for index in nouns]
    if len(alone) == 1 and _are_peoples(alone[0], phrases.words(last)) and phrases.head(last).lower.endswith("s"):
        return True
    is_kind = (words[-1].tag == ADJECTIVE or len(words) == 1 for words in alone)  # Orul's top political and military
    return is_several and all(is_kind) and not any(words[-1].lower.endswith("s") for words in alone)


def _share_a_noun(phrases: Phrases, joined: list[int]) -> bool:
    """Whether names only say whose the noun behind them is: the Doe and Roe campaigns."""
    *nouns, last = (index for index in joined if phrases.shape[index] == NP)
    words = phrases.words(last)
    is_several = len(words) > 1 and words[-1].tag == NOUN and words[-1].lower.endswith("s")
    is_several = is_several and all(word.tag == NAME for word in words[:-1])
    return (
        is_several
        and len(nouns) == 1
        and all(word.tag == NAME or word.lower == "the" for word in phrases.words(nouns[0]))
    )


def _are_named(phrases: Phrases, joined: list[int]) -> bool:
    """Whether several people are named behind them: the two candidates, Ann Doe and Bob Roe, [backed] it."""
    behind = joined[-1] + 1
    is_closed = phrases.shape[joined[0] + 1] == COMMA and phrases.shape[behind : behind + 1] == COMMA
    return is_closed and phrases.words(joined[0])[0].lower == "the"


def _are_peoples(first: Sequence[Token], last: Sequence[Token]) -> bool:
    """Whether two adjectives of states stand before one noun: the Orlish and Tarnish ministries."""
    named = [word for word in first if word.tag not in DETERMINERS]
    is_noun = len(last) > 1 and last[-1].tag == NOUN
    is_pair = len(named) == 1 and is_noun and named[0].tag in (NAME, ADJECTIVE)
    return is_pair and all(
        word.lower in _TEXT.adjectives or word.lower.endswith(("ian", "ish")) for word in (named[0], last[0])
    )


def _does_alone(phrases: Phrases, joined: list[int]) -> bool:
    """Whether the verb behind two names is that of one, whose role names both: Marsk and Lund coach Ann Doe [has]."""
    verb, words = joined[-1] + 1, phrases.words(joined[-1])
    is_role = words[-1].tag == NAME and any(word.lower in _PEOPLE.roles for word in words[:-1])
    if not is_role or phrases.shape[verb : verb + 1] != VP or phrases.shape[joined[-1] - 1] != COORDINATOR:
        return False
    opens = phrases.words(verb)[0].lower
    known = _VERBS.get(opens)
    return opens in ("has", "is") or (known is not None and THIRD_PERSON in known.forms)


def _is_one_behind(phrases: Phrases, last: int) -> bool:
    """Whether the verb behind “and” is that of one alone: Doe has none, and her team [has argued] it."""
    is_apart = phrases.shape[max(0, last - 1) : last + 2] == COORDINATOR + NP + VP
    return is_apart and phrases.words(last + 1)[0].lower in _ONE_DOES


def _described(phrases: Phrases, noun: int) -> int | None:
    """Whoever is described by a list that ends before the verb: Ann Doe, who ran Lund, Marsk and Selby, left."""
    first = noun
    while first > 1 and phrases.shape[first - 1] in _LINKS and phrases.shape[first - 2] == NP:
        first -= 2
    shape = phrases.shape[max(0, first - 4) : first]
    return first - 4 if shape == _WHO_DID else None


def _all_who(article: Parts, phrases: Phrases, relative: Span) -> list[Span]:
    """Those before “who both” or “who all”: Ann Doe and Bob Roe, who both pledged it."""
    index = next((one for one in phrases.find(RELATIVE) if phrases.span(one) == relative), 0)
    behind = phrases.tokens[phrases.chunks[index].last].lower if index else ""
    noun = index - 1 - (phrases.shape[index - 1 : index] == COMMA)
    if behind not in _EVERYBODY or noun < 1 or phrases.shape[noun] != NP:
        return []
    pair = [noun - 2, noun] if phrases.shape[max(0, noun - 2) : noun + 1] == _NP_AND_NP else []  # heard Doe and Roe
    return _members(article, phrases, _joined(article, phrases, noun) or pair)


def _states(article: Parts, phrases: Phrases, noun: int) -> list[Span]:
    """The states whose ministers or leaders take a position: the foreign ministers of France and Spain."""
    if phrases.head(noun).lower not in _POSITIONS.states_speak_by or phrases.shape[noun + 1 : noun + 3] != OF_NP:
        return []
    return _members(article, phrases, _joined(article, phrases, noun + 2))


def _included(article: Parts, phrases: Phrases, noun: int) -> list[Span]:
    """Those of several who are named: parties in the government including the Marsk Party and the Green Party."""
    found = _included_in(article, phrases, noun)
    index, others, whole = noun, list[Span](), set[Span]()
    while phrases.shape[index : index + 1] in _IN_LIST:
        if phrases.shape[index] == NP and index > noun:
            named = _included_in(article, phrases, index)
            others.extend(named)
            whole.update([phrases.span(index)] if named else [])
        index += 1
    is_end = phrases.shape[index : index + 1] in ("", STOP)  # not parties including the Marsk Party said
    if not others or not is_end:
        return found
    return [one for one in dict.fromkeys([*(found or [phrases.span(noun)]), *others]) if one not in whole]


def _included_in(article: Parts, phrases: Phrases, noun: int) -> list[Span]:
    index = noun + 1
    while phrases.shape[index : index + 2] in (IN_NP, OF_NP):
        index += 2
    index += 3 * (phrases.shape[index : index + 3] == _IN_BRACKETS)  # the government of unity (GNU)
    words = [token.lower for token in phrases.tokens[phrases.chunks[index - 1].last :][:2]]
    if words[:1] != ["including"] and words != ["such", "as"]:
        return []
    first = phrases.shape.find(NP, index)
    if first < 0 or first > index + 1:
        return []
    joined = _joined(article, phrases, first) or [first]
    return _members(article, phrases, joined)


def _members(article: Parts, phrases: Phrases, joined: list[int]) -> list[Span]:
    """The members of a list that have a name, without what joins them."""
    shape = phrases.shape
    apart = [one for one in joined if shape[one] == NP and shape[one - 1 : one] != OPENING]  # no short form
    apart = [one for one in apart if phrases.tokens[max(0, phrases.chunks[one].first - 1)].lower != "not"]
    return [phrases.span(one) for one in apart if _is_named(article, phrases, one)]


def _without_both(text: str, member: Span) -> Span:
    """A member without “both” in front of the first: both the council and the bank."""
    is_both = member.of(text).lower().startswith(_BOTH_THE)
    return Span(member.start + len("both "), member.end) if is_both else member


def _joined(article: Parts, phrases: Phrases, noun: int) -> list[int]:
    """The chunks of a list that a noun phrase stands in, with what joins them; nothing where it stands alone."""
    shape, first, last = phrases.shape, noun, noun
    while (
        shape[max(0, first - 2) : first] == NP + COMMA
        and not _hangs(phrases, first - 2)
        and noun - first < _MOST_MEMBERS
    ):
        first -= 2
    has_link = False
    while not has_link and last - noun < 2 * _MOST_MEMBERS:
        beyond = last + 1
        while shape[beyond : beyond + 2] == OF_NP:
            beyond += 2
        if shape[beyond : beyond + 1] == COMMA and shape[beyond + 1 : beyond + 2] in (NP, COORDINATOR):
            beyond += 1
        elif shape[beyond : beyond + 1] != COORDINATOR or beyond > last + 1:
            break  # nothing, or the council of Marsk and Lund
        if shape[beyond : beyond + 2] == COORDINATOR + NP:
            has_link, beyond = True, beyond + 1
        elif shape[beyond : beyond + 1] != NP or beyond >= len(shape):
            break
        last = beyond
    if not has_link and (shape[max(0, noun - 1) : noun] == COORDINATOR or _is_as_well_as(phrases, noun - 1)):
        return _joined_before(article, phrases, noun)
    is_list = has_link and _acts(phrases, last) and not _is_one_name(article, phrases, first, last)
    return list(range(first, last + 1)) if is_list else []


def _joined_before(article: Parts, phrases: Phrases, noun: int) -> list[int]:
    """The list of which a noun phrase is the last: Ann Doe, the mayor, and Bob Roe."""
    shape, first = phrases.shape, noun - 1
    while first > 0 and noun - first < 2 * _MOST_MEMBERS:
        before = first - 1 if shape[first - 1] == COMMA else first
        is_link = shape[before] in (COMMA, COORDINATOR) or _is_as_well_as(phrases, before)
        before = _before_short_form(phrases, before)
        if shape[before - 1 : before] != NP or not is_link:
            break
        if _hangs(phrases, before - 1):
            break
        first = before - 1
    is_list = first < noun - 1 and _acts(phrases, noun) and not _is_one_name(article, phrases, first, noun)
    return list(range(first, noun + 1)) if is_list else []


def _before_short_form(phrases: Phrases, end: int) -> int:
    """The end of the first phrase of a name with its short form: the Guild [of Bakers (GB)] and Ann Doe."""
    opens = end - len(_IN_BRACKETS)
    if phrases.shape[max(0, opens) : end] != _IN_BRACKETS:
        return end
    while phrases.shape[max(0, opens - 2) : opens] == OF_NP:
        opens -= 2
    return opens


def _is_as_well_as(phrases: Phrases, index: int) -> bool:
    """Whether a chunk is “as well as”, which joins two as “and” does."""
    if index < 1 or phrases.shape[index : index + 2] != IN_NP:
        return False
    between = phrases.tokens[phrases.chunks[index].first : phrases.chunks[index + 1].first]
    return [token.lower for token in between] == ["as", "well", "as"]


def _is_one_name(article: Parts, phrases: Phrases, first: int, last: int) -> bool:
    """Whether what joins the list stands inside a name: the Competition and Markets Authority."""
    party = article.register.at(phrases.span(last)) or article.register.at(phrases.span(first))
    links = [phrases.span(index) for index in range(first, last) if phrases.shape[index] == COORDINATOR]
    return party is not None and any(name.holds(link) for name in party.mentions for link in links)


def _hangs(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is the object of a preposition or a verb, and no subject."""
    before = phrases.shape[max(0, noun - 1) : noun]
    if before == OF and phrases.shape[max(0, noun - 2) : noun - 1] == NP:
        return phrases.head(noun - 2).lower not in _POSITIONS.states_speak_by | _POSITIONS.members_of_bodies
    return (before != "" and before in _NEVER_BEFORE) if before != VP else not is_speech(phrases, noun - 1)


def _acts(phrases: Phrases, last: int) -> bool:
    """Whether what comes after a list is its verb, perhaps behind an aside, or it ends with who does something."""
    shape, whole = phrases.shape, last + 1
    while shape[whole : whole + 2] == OF_NP:
        whole += 2
    if shape[whole : whole + 3] == _IN_BRACKETS:
        last = whole + 2  # the Guild of Bakers (GB) denied it
    if shape[last + 1 : last + 4] == COMMA + NP + COMMA:
        last += 3
    elif shape[last + 1 : last + 3] == COMMA + RELATIVE:
        last += 2
    behind = shape[last + 1 : last + 2]
    return behind in (VP, "") or behind not in (NP, OF, COORDINATOR)


def _are_several(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a group without a name: residents, Norland politicians."""
    return subjects.is_somebody(phrases, noun) and phrases.head(noun).lower.endswith("s")


def _is_or(phrases: Phrases, index: int) -> bool:
    return phrases.shape[index] == COORDINATOR and phrases.words(index)[0].lower != "and"


def _is_named(article: Parts, phrases: Phrases, noun: int) -> bool:
    """Whether a member of a list is somebody by itself: a name, or a body; not the mayor beside her name."""
    head = phrases.head(noun)
    return (head.tag == NAME and article.register.at(phrases.span(noun)) is not None) or head.lower in _PEOPLE.bodies


def _before(article: Parts, phrases: Phrases, stance: Stance) -> list[Span]:
    """Those whom “they” or “both” stands for: the subjects of the same sentence before it, or of the one before."""
    found = _subjects(article, phrases, stance.mention.start)
    if not found and stance.sentence:
        found = _subjects(article, article.phrases(stance.sentence - 1), stance.mention.start)
    is_two = stance.mention.of(article.text).lower() in _POSITIONS.stand_for_two
    return [] if is_two and len(found) != 2 else found


def _subjects(article: Parts, phrases: Phrases, end: int) -> list[Span]:
    for verb in phrases.find(VP):
        if phrases.span(verb).start >= end:
            return []
        subject = subjects.subject(phrases, verb)
        joined = [] if subject is None or phrases.shape[subject] != NP else _joined(article, phrases, subject)
        members = _members(article, phrases, joined)
        if len(members) > 1:
            return members
    return []
