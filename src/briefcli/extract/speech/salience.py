"""Whom “he”, “she”, “the company” or “the group” means: the parties of a text, by how much they are in mind."""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import NamedTuple

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people import bodies, role_nouns
from briefcli.extract.people.evidence import FIRM_DEED
from briefcli.extract.people.headlines import is_headline
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.party import Gender, Party
from briefcli.extract.speech import dead
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    OBJECT_PRONOUN,
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    PREPOSITIONS,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    TO,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_MEDIA = frozenset(name.lower() for name in _PEOPLE.media)

_REACH_SENTENCES = 8
"""How far back a pronoun reaches; beyond that a writer names people again."""
_REACH_OF_THEY_SENTENCES = 1
"""The same for a body, which is “they” just after it acts."""
_REACH_OF_STRANGER_SENTENCES = 2
"""The same for a spokesman without a name, who is hardly the subject for long."""
_MOST_WORDS_OF_UNKNOWN = 2
"""Words of a name that nothing shows to be somebody's: Orul, Ann Orul."""
_BEFORE_OPENER = letters("ADVERB COMMA")
_OPENS_CLAUSE_OF_SELF = letters("SUBORDINATOR PREPOSITION THAT")
_REACH_OF_UNKNOWN_SENTENCES = 3
"""The same for somebody of whom only a name is known, which may be a body's."""
_REACH_OF_MAKER_CHARACTERS = 50
"""How far before a name the word may stand that tells what its bearer made: built by Lund-based."""
_REACH_OF_FIRM_SENTENCES = 5
"""How far back, at the most, a firm was named that goes on as “the company”."""
_REACH_OF_GROUP_SENTENCES = 3
"""How far back, at the most, a body was named that goes on as “the group”."""
_FEWEST_OF_TOPIC_SENTENCES = 3
"""In so many sentences a firm is named of which a text tells, where any other is named in one."""
_WORD = regexes.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ANOTHER_GROUP = regexes.compile(
    rf"\b{any_of(_SPEECH.before_another_group)} (?:[\w-]+ ){{0,3}}{any_of(_SPEECH.called_groups)}s?\b", re.IGNORECASE
)
_REACH_OF_DESCRIPTION_SENTENCES = 3
"""How far back, at the most, the person called by a description has spoken."""
_REACH_OF_ADDED_SENTENCES = 2
"""How far back, at the most, somebody has spoken who “added” something."""
_MOST_WORDS_BEFORE_ADDED = 2
_MOST_MENTIONS, _MOST_SPEAKERS = 40, 6
"""Most names, and speakers, considered for a pronoun, so that time stays linear."""
_AS_EXAMPLE_SENTENCES = -4.0
"""Sentences that a name given as an example counts as further away: it is hardly ever meant."""
_LONGEST_OWNED_WORDS = 6
"""Longest way from "her" to the name in "her second talk this year with Doe"."""
_SPOKEN_TO = _CLAUSES.speech | _CLAUSES.opinion | _CLAUSES.with_hearer | _SPEECH.questions
_SAID = letters("FINITE PARTICIPLE")
_FINITE = letters("FINITE AUXILIARY MODAL")
_WITHIN_SAYING = letters("COMMA CLOSING FINITE PARTICIPLE AUXILIARY ADVERB THAT TIME")
_WITHIN_TELLING = _WITHIN_SAYING + DETERMINERS + letters("NOUN ADJECTIVE")
_OWNS_NOUN = GENITIVE + POSSESSIVE
_WITHIN_OWNED = NOMINAL + DETERMINERS + GENITIVE + COORDINATOR
_WITHIN_NOUN_PHRASE = NOMINAL + PREPOSITIONS
_IN_OWNED_SENTENCES = -4.0
"""Sentences that Doe counts as further away in "her talk with Doe": "she" is who "her" is."""
_SINGLED_OUT_SENTENCES = 5.0
"""Sentences that Doe counts as nearer in "it was Doe who": more than whoever opens the sentence."""
_AS_TOPIC_SENTENCES = -6.0
"""Sentences that Roe counts as further away in "About the remarks on Roe, he said": less than any who has spoken."""
_IN_CASE_SENTENCES = 8.0
"""Sentences that Doe counts as nearer in "In Doe's case, she": more than having spoken last."""
_SAYS_SENTENCES = 8.0
"""The same in "Doe has said she"."""
_GOES_ON_SENTENCES = 2.5
"""Sentences that whoever is “he” counts as nearer where the next sentence opens with “He”, too."""
_LONGEST_SAYING_WORDS = 5
"""Longest way from a name to its pronoun in ", has also said that she"."""
# What keeps a party in mind, in sentences: chosen on the dev part of the quotation benchmark, where any value
# within one of these scores within a point.

_REPLIES = 4.0
"""Whoever was spoken to replies, rather than who spoke."""
_OPENS = 1.0
"""Whoever speaks, by what they are called, before anybody is named in a sentence is kept in mind so much longer."""
_JUDGES = 3.0
"""Whoever denies what was said goes on rather than who said it."""
_SAID_AS_SUBJECT = 2.0
"""Whoever opens the sentence before and says something in it goes on: Doe said that Roe had left. “Yes,” he said."""
_NAMED_IN_OWN_WORDS = -3.0
"""Hardly anybody calls themselves by their name: “Roe is our best hope,” he said."""
_NAMED, _LEADS, _OWNS, _SPOKE, _REFERRED, _KNOWN_GENDER = 4.0, 2.5, -2.0, 6.0, 6.0, 1.0
# With a smaller lead over the next party a pronoun is resolved correctly three times in four (on both parts of that
# benchmark), with this lead nineteen times in twenty.
_LEAST_LEAD_SENTENCES = 2.0
_LEAST_LEAD_OF_SILENT_SENTENCES = 3.0
"""The same where nothing but an age tells who is meant: more than the subject has over the object of a sentence."""


def _only_says(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether nothing but a verb of saying stands between a name and a pronoun: Doe, has said that she."""
    between = [token for token in tokens if start <= token.start < end]
    if not 0 < len(between) <= _LONGEST_SAYING_WORDS or any(token.tag not in _WITHIN_SAYING for token in between):
        return False
    if between[-1].tag == COMMA:
        return False  # asked if Doe had replied, she
    return any(token.tag in _SAID and token.lower in _CLAUSES.speech.forms for token in between)


def _is_topic(tokens: tuple[Token, ...], name: int, pronoun: int | None) -> bool:
    """Whether a name stands in what opens a sentence on its topic: About Roe’s remarks, he.

    Without the place of a pronoun it is the next one of the sentence.
    """
    opener = tokens[0].lower
    if opener == "asked" and len(tokens) > 1 and tokens[1].lower in _CLAUSES.asking | _CLAUSES.opens_open_clause:
        comma = next((index for index, token in enumerate(tokens) if token.tag == COMMA), -1)
        return name < comma and (pronoun is None or tokens[comma].start < pronoun)  # Asked if Roe had paid, he
    if opener not in _SPEECH.opens_topic and not (opener.endswith("ing") and tokens[0].tag == GERUND):
        return False
    if pronoun is None:
        pronoun = next((token.start for token in tokens[name:] if token.tag == SUBJECT_PRONOUN), -1)
    at = bisect_left(tokens, pronoun, key=attrgetter("start"))
    is_behind = at > name and tokens[at - 1].tag == COMMA
    return is_behind and not any(token.tag in _FINITE for token in tokens[1:name])


def _owns_next(tokens: tuple[Token, ...], name: Mention, pronoun: Span) -> bool:
    """Whether the first name of a sentence owns its subject, which “his” thing is behind: Doe’s trip followed his."""
    at = bisect_left(tokens, pronoun.start, key=attrgetter("start"))
    tags = [token.tag for token in tokens[:at] if token.start >= name.span.end]
    if at == len(tokens) or tokens[at].tag != POSSESSIVE or not tags or tags[-1] not in _SAID:
        return False
    return sum(tag in _FINITE for tag in tags) == 1 and COMMA not in tags and COORDINATOR not in tags


def _is_told_of(tokens: tuple[Token, ...], name: Mention, pronoun: Span) -> bool:
    """Whether somebody says of whom a name means what “he” did when: said that Doe did not mean it when he left."""
    at = bisect_left(tokens, pronoun.start, key=attrgetter("start"))
    first = bisect_left(tokens, name.whole.start, key=attrgetter("start"))
    says = first - 2 if first > 1 and tokens[first - 1].tag == THAT else first - 1
    is_said = says > 0 and tokens[says].tag in _SAID and tokens[says].lower in _CLAUSES.speech.forms
    is_when = is_said and 0 < at < len(tokens) and tokens[at - 1].lower == "when"
    return is_when and not name.owns


class Antecedent(msgspec.Struct, frozen=True):
    """The party that a pronoun refers to; `is_contested` where somebody else is almost as likely."""

    party: Party
    is_contested: bool


class _Raised(NamedTuple):
    """A party that speaks, or that a pronoun refers to: its character offset, its sentence and its weight.

    `reach` is how many sentences further on a pronoun may still refer to it.
    """

    place: int
    sentence: int
    party: Party
    weight: float
    reach: int = _REACH_SENTENCES


_PLACE = itemgetter(0)
_RELATIVE_ASIDE = regexes.compile(r", whos?e? [^,.;]{1,120},")
"""A clause on somebody, between commas."""


_CALLED_FIRMS = frozenset((FIRM_DEED, "body beside the name", "noun for bodies in front"))
"""The rules by which a name is that of a body that is no council or union."""
_FEWEST_TOKENS_BEFORE_SAID = 2
"""Tokens before “he said”: a word and a comma."""
_REMINDS = frozenset({"remind", "tell"})
_TELLS = frozenset({"tells", "told"})
_WORDS_TO_READER = 3
"""Words from “seen” to the name of the paper: seen by the Orul Courier."""
_OPENERS = _CLAUSES.clause_openers
_HE_OR_SHE = frozenset({"he", "she"})
_BEING = lexicon.text().auxiliaries_in_ing
_FORMS_OF_BE = lexicon.text().forms_of_be


class Salience:
    """The parties in the order in which the text mentions them, as candidate antecedents for pronouns.

    Speakers are added as they are found, since the one who spoke last is the likeliest "she". A pronoun looks back
    from its own place: what comes later in the text does not count, whenever it was found.
    """

    def __init__(self, article: Parts) -> None:
        self._sentences = article.sentences
        self._regions = article.regions
        self._mentions = article.register.history
        self._starts = [mention.span.start for mention, _ in self._mentions]
        self._raised: list[_Raised] = []
        self._read = 0
        self._described = -2
        self._described_by = ""
        self._unknown = -1 - _REACH_OF_UNKNOWN_SENTENCES
        self._unknown_end = 0
        self._unknown_name: frozenset[str] = frozenset()
        self._text = article.text
        self._register = article.register
        self._links: dict[int, bool] = {}
        self._strangers: set[int] = set()
        self._tells: dict[int, int] = {}

    def spoke(self, sentence: int, place: int, party: Party, *, is_named: bool = True, has_post: bool = False) -> None:
        """Records that a party speaks in a sentence, and at which character it is mentioned as the speaker.

        With `has_post` it is called by what it is: the mayor said.
        """
        reach = _REACH_SENTENCES if is_named else _REACH_OF_STRANGER_SENTENCES
        if not is_named:
            self._strangers.add(id(party))
        self._raise(_Raised(place, sentence, party, _SPOKE, reach))
        first = bisect_left(self._starts, self._sentences[sentence].span.start)
        if has_post and (first == len(self._starts) or self._starts[first] > place):
            self._tells[sentence] = place

    def spoke_unknown(self, sentence: int, end: int, name: str) -> None:
        """Records that a name of which nothing is known has spoken, which may be somebody's, and not the writer's.

        It ends at the character `end`.
        """
        if name.lower() in _SPEECH.writers:
            return
        self._unknown, self._unknown_end, self._unknown_name = sentence, end, frozenset(name.split())

    def spoke_described(self, sentence: int, noun: str) -> None:
        """Records that somebody has spoken whom only a description that ends in a noun stands for: the Lund chief."""
        self._described, self._described_by = sentence, noun

    def _raise(self, raised: _Raised) -> None:
        insort(self._raised, raised, key=_PLACE)

    def read_to(self, sentence: int) -> None:
        """Resolves the pronouns of the sentences before this one, each of which keeps its party in mind."""
        for number in range(self._read, sentence):
            if _HE_OR_SHE.isdisjoint(self._sentences[number].words):
                continue
            for token in self._sentences[number].tokens:
                if token.tag == SUBJECT_PRONOUN and token.lower in _HE_OR_SHE:
                    if self._has_spoken(token.start):
                        break
                    found = self.antecedent(token.lower, Span(token.start, token.end), number)
                    if found is not None:
                        is_stranger = id(found.party) in self._strangers
                        reach = _REACH_OF_STRANGER_SENTENCES if is_stranger else _REACH_SENTENCES
                        self._raise(_Raised(token.start, number, found.party, _REFERRED, reach))
                    break
        self._read = max(self._read, sentence)

    def _has_spoken(self, place: int) -> bool:
        """Whether it is known already who speaks at a character."""
        at = bisect_left(self._raised, place, key=_PLACE)
        return at < len(self._raised) and self._raised[at].place == place

    def antecedent(self, pronoun: str, span: Span, sentence: int) -> Antecedent | None:
        """The party that a pronoun refers to; none when nobody near fits it."""
        found = self._weighed(pronoun, span, sentence)
        while (
            found
            and pronoun in _HE_OR_SHE
            and (self._is_behind_another(pronoun, sentence, found[0][1]) or self._is_dead(span, sentence, found[0][1]))
        ):
            found = found[1:]
        if not found:
            return None
        weight, party = found[0]
        added = self._added(span, sentence)
        is_added = added is party
        if added is not None and any(added is one for _, one in found):
            party = added
        stranger = self._stranger_before(span, sentence, party) if added is None else None
        if stranger is not None and any(stranger is one and weight - its < _LEAST_LEAD_SENTENCES for its, one in found):
            party = stranger
        is_near = len(found) > 1 and weight - found[1][0] < _LEAST_LEAD_SENTENCES
        if pronoun in _HE_OR_SHE and self._may_be_unknown(span, sentence, party):
            return None
        if pronoun in _HE_OR_SHE and self._is_past_stranger(span, sentence, party):
            return None
        if pronoun in _HE_OR_SHE and self._is_of_unknown(span, sentence, party):
            return None
        is_described = pronoun in _HE_OR_SHE and self._described == sentence - 1
        if is_described and (not self._spoke_last(span, party) or self._is_called_otherwise(party)):
            return None
        asks = self._asks_another(sentence - 1, party, span) or self._asks_another(sentence, party, span)
        is_other = pronoun in _HE_OR_SHE and self._tells_of_another(pronoun, sentence, party)
        is_contested = (is_near and not is_added) or asks or is_other
        if party.gender is None and not is_contested:
            party.gender = _SPEECH.gender_of_pronouns.get(pronoun)
        return Antecedent(party, is_contested)

    def likeliest(self, pronoun: str, span: Span, sentence: int) -> Party | None:
        """The party that a pronoun would refer to, were nobody without a name as likely."""
        found = self._weighed(pronoun, span, sentence)
        return found[0][1] if found else None

    def _tells_of_another(self, pronoun: str, sentence: int, party: Party) -> bool:
        """Whether the paragraph before ends with what a party said or did to another “her”, of whom this one may go on.

        Roe described her as a giant. In the next paragraph “she” is as likely she whom he described.
        """
        last = sentence - 1
        while last >= 0 and self._sentences[last].paragraph == self._sentences[sentence].paragraph:
            last -= 1
        if last < 0 or self._sentences[last].paragraph != self._sentences[sentence].paragraph - 1:
            return False
        own = next((one for one, whose in self._within(last, last) if whose is party), None)
        tokens = self._sentences[last].tokens
        verb = bisect_left(tokens, own.span.end, key=attrgetter("start")) if own is not None else len(tokens)
        while verb < len(tokens) and tokens[verb].tag not in _SAID:
            verb += 1
        behind = verb + 1 + (verb + 1 < len(tokens) and tokens[verb + 1].tag in PREPOSITIONS)
        gender = _SPEECH.gender_of_pronouns.get(pronoun)
        return behind < len(tokens) and (
            tokens[behind].tag == OBJECT_PRONOUN and _SPEECH.gender_of_pronouns.get(tokens[behind].lower) == gender
        )

    def _is_behind_another(self, pronoun: str, sentence: int, party: Party) -> bool:
        """Whether a party is first told of in the sentence before, beside “her” whom it is about: puts her behind Doe.

        The other stands before the party, whom a preposition brings in.
        """
        own = [mention for mention, whose in self._within(max(0, sentence - 2), sentence - 1) if whose is party]
        if not own or own[0].sentence != sentence - 1 or self._starts[0] >= own[0].span.start:
            return False
        tokens = self._sentences[sentence - 1].tokens
        first = bisect_left(tokens, own[0].whole.start, key=attrgetter("start"))
        end = bisect_left(tokens, own[0].span.end, key=attrgetter("start"))
        is_subject = end < len(tokens) and tokens[end].tag in _FINITE + ADVERB
        gender = _SPEECH.gender_of_pronouns.get(pronoun)
        return (
            not is_subject
            and any(
                token.tag == OBJECT_PRONOUN and _SPEECH.gender_of_pronouns.get(token.lower) == gender
                for token in tokens[:first]
            )
            and any(token.tag in PREPOSITIONS for token in tokens[:first])
        )

    def _is_dead(self, pronoun: Span, sentence: int, party: Party) -> bool:
        """Whether a party, who is said to do something now, was killed by one of the sentences before."""
        if not dead.says_now(self._sentences[sentence].tokens, pronoun):
            return False
        near = self._within(max(0, sentence - _REACH_SENTENCES), sentence - 1)
        return any(
            whose is party and dead.is_killed(self._sentences[mention.sentence].tokens, mention)
            for mention, whose in near
        )

    def _within(self, first: int, last: int) -> list[tuple[Mention, Party]]:
        """The mentions from one sentence to another, with whom they name."""
        start = bisect_left(self._mentions, first, key=_sentence)
        return self._mentions[start : bisect_right(self._mentions, last, start, key=_sentence)]

    def _asks_another(self, sentence: int, party: Party, pronoun: Span) -> bool:
        """Whether somebody without a name is asked in a sentence, and may answer: He asked the witness why. He said."""
        tokens = [one for one in self._sentences[sentence].tokens if one.end <= pronoun.start] if sentence >= 0 else []
        for index, token in enumerate(tokens[:-2]):
            if token.lower not in _SPEECH.asks_hearer.forms or tokens[index + 1].lower not in _SPEECH.before_hearers:
                continue
            start = index + (3 if [one.lower for one in tokens[index + 1 : index + 3]] == ["it", "to"] else 1)
            end = start + 1
            while end < len(tokens) and tokens[end].tag in NOMINAL:
                end += 1
            if start < len(tokens) and role_nouns.is_one_person(tokens[end - 1].lower):
                return self._register.speaker(Span(tokens[start].start, tokens[end - 1].end)) is not party
        return False

    def _may_be_unknown(self, pronoun: Span, sentence: int, party: Party) -> bool:
        """Whether somebody of an unknown name has spoken since, who may be “he” as well: Orul said so. He told Doe."""
        if not sentence - _REACH_OF_UNKNOWN_SENTENCES <= self._unknown < sentence:
            return False
        if not self._unknown_name.isdisjoint(party.name.split()):
            return False  # Ann, of Ann Doe
        others = _GIVEN_NAMES.of_women if party.gender == "m" else _GIVEN_NAMES.of_men
        if party.gender is not None and all(word.lower() in others for word in self._unknown_name):
            return False  # Ann said so. He told Doe
        opening = self._sentences[self._unknown].span.start  # Doe said Orul had lied. “No,” he said
        if any(
            one.party is party and one.weight == _SPOKE and (one.place >= self._unknown_end or one.place == opening)
            for one in self._raised[-_MOST_SPEAKERS:]
        ):
            return False
        end = bisect_left(self._starts, pronoun.start)
        near = self._mentions[max(0, end - _MOST_MENTIONS) : end]
        return not any(one is party and self._is_behind_unknown(mention) for mention, one in near)

    def _is_of_unknown(self, pronoun: Span, sentence: int, party: Party) -> bool:
        """Whether a name of nobody known does what the sentence tells first, or stands last: Orul fell when he said so.

        Nobody trusts Orul, especially after he said so.
        """
        tokens = self._sentences[sentence].tokens
        own = bisect_left(tokens, pronoun.start, key=attrgetter("start"))
        opener = tokens[own - 1] if own else None
        if opener is None or opener.tag not in _OPENS_CLAUSE_OF_SELF or opener.lower == "where":
            return False
        end = next((at for at, token in enumerate(tokens) if token.tag != NAME), len(tokens))
        verb = end + (end < len(tokens) and tokens[end].tag == ADVERB)
        is_subject = 0 < end <= _MOST_WORDS_OF_UNKNOWN and verb < own and tokens[verb].tag in _FINITE
        first = 0
        if not is_subject:
            end = own - 1
            while end > 1 and tokens[end - 1].tag in _BEFORE_OPENER:
                end -= 1
            first = end - 1
            is_object = tokens[first].tag == NAME and tokens[first - 1].tag in PREPOSITIONS + _FINITE
            if not is_object or tokens[first].lower in _PEOPLE.places:
                return False
        whoever = self._register.speaker(Span(tokens[first].start, tokens[end - 1].end))
        if whoever is not None and not (whoever.is_guessed and whoever.kind == "organisation" and not whoever.deeds):
            return False
        return all(one is not party for _, one in self._within(sentence, sentence))

    def _is_behind_unknown(self, mention: Mention) -> bool:
        """Whether a name stands behind a sentence with an unknown speaker, or is whom this asks: Orul asked Doe why."""
        if mention.sentence != self._unknown:
            return mention.sentence > self._unknown
        tokens = self._sentences[mention.sentence].tokens
        between = [token.tag for token in tokens if self._unknown_end <= token.start < mention.whole.start]
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        is_subject = behind < len(tokens) and tokens[behind].tag in _FINITE + ADVERB
        return bool(between) and all(tag in _SAID + AUXILIARIES + ADVERB for tag in between) and not is_subject

    def _is_past_stranger(self, pronoun: Span, sentence: int, party: Party) -> bool:
        """Whether somebody without a name, too far back to be meant for sure, has spoken since a party was named."""
        before = bisect_left(self._raised, pronoun.start, key=_PLACE)
        for raised in reversed(self._raised[max(0, before - _MOST_SPEAKERS) : before]):
            if raised.party is party or sentence - raised.sentence > _REACH_SENTENCES:
                return False
            is_past = raised.reach == _REACH_OF_STRANGER_SENTENCES < sentence - raised.sentence
            if raised.weight == _SPOKE and is_past and raised.party.gender in (party.gender, None):
                end = bisect_left(self._starts, pronoun.start)
                near = self._mentions[max(0, end - _MOST_MENTIONS) : end]
                return not any(one is party and mention.sentence >= raised.sentence for mention, one in near)
        return False

    def _stranger_before(self, pronoun: Span, sentence: int, party: Party) -> Party | None:
        """Whoever without a name spoke last where a party was only named: Roe left, the chief said. He."""
        before = bisect_left(self._raised, pronoun.start, key=_PLACE)
        near = [one for one in self._raised[max(0, before - _MOST_SPEAKERS) : before] if one.sentence == sentence - 1]
        if not near or near[-1].weight != _SPOKE or near[-1].reach != _REACH_OF_STRANGER_SENTENCES:
            return None
        first = bisect_left(self._starts, self._sentences[sentence - 1].span.start)
        end = bisect_left(self._starts, pronoun.start)
        is_other = any(one is party and mention.sentence < sentence for mention, one in self._mentions[first:end])
        return near[-1].party if is_other and all(one.party is not party for one in near) else None

    def _is_called_otherwise(self, party: Party) -> bool:
        """Whether a party has a post, and none of the noun by which the last speaker was described."""
        roles = [(post.role or "").lower().split() for post in self._register.posts(party) if post.role]
        return bool(roles) and not any(self._described_by in role for role in roles)

    def _spoke_last(self, pronoun: Span, party: Party) -> bool:
        """Whether a party is the last one by name that has spoken before a pronoun."""
        before = bisect_left(self._raised, pronoun.start, key=_PLACE)
        spoken = [one for one in self._raised[max(0, before - _MOST_SPEAKERS) : before] if one.weight == _SPOKE]
        return bool(spoken) and spoken[-1].party is party

    def _added(self, pronoun: Span, sentence: int) -> Party | None:
        """Whoever spoke last, in the sentence before, where a pronoun adds something: Doe said so. She added."""
        tokens = self._sentences[sentence].tokens
        behind = bisect_left(tokens, pronoun.end, key=attrgetter("start"))
        if not any(token.lower in _SPEECH.adds for token in tokens[behind : behind + _MOST_WORDS_BEFORE_ADDED]):
            return None
        before = bisect_left(self._raised, pronoun.start, key=_PLACE)
        spoken = next(
            (one for one in reversed(self._raised[max(0, before - _MOST_SPEAKERS) : before]) if one.weight == _SPOKE),
            None,
        )
        is_near = spoken is not None and sentence - spoken.sentence <= _REACH_OF_ADDED_SENTENCES
        return spoken.party if spoken is not None and is_near else None

    def described(self, span: Span, sentence: int, gender: Gender | None, has_spoken: bool) -> Party | None:
        """The one person near whom a description stands for: the striker; with `has_spoken` only who spoke just now."""
        before = bisect_left(self._raised, span.start, key=_PLACE)
        spoken = {
            id(one.party)
            for one in self._raised[max(0, before - _MOST_SPEAKERS) : before]
            if one.weight == _SPOKE and 0 <= sentence - one.sentence <= _REACH_OF_DESCRIPTION_SENTENCES
        }
        weights: dict[int, tuple[float, Party]] = {}
        for party, weight in self._candidates(span, sentence):
            fits = party.kind == "person" and (gender is None or party.gender in (gender, None))
            if fits and weights.get(id(party), (-_REACH_SENTENCES,))[0] < weight:
                weights[id(party)] = weight, party
        found = sorted(weights.values(), key=lambda found: -found[0])
        least = _LEAST_LEAD_SENTENCES if has_spoken else _LEAST_LEAD_OF_SILENT_SENTENCES
        is_contested = len(found) > 1 and found[0][0] - found[1][0] < least
        if not found or is_contested or (has_spoken and id(found[0][1]) not in spoken):
            return None
        return found[0][1]

    def told_of(self, sentence: int, gender: Gender | None) -> Party | None:
        """The subject of the sentence before, if it is the only person in it: Doe missed. The 36-year-old said."""
        near = {id(party): (mention, party) for mention, party in reversed(self._within(sentence - 1, sentence))}
        persons = [(mention, party) for mention, party in near.values() if party.kind == "person"]
        if not persons and sentence:
            return self._told_by_pronoun(sentence - 1, gender)
        leading = [one for one in persons if one[0].leads and one[0].sentence == sentence - 1]
        if len(leading) != 1 or any(
            one is not leading[0] and not self._is_aside(leading[0][0], one[0]) for one in persons
        ):
            return None
        return leading[0][1] if gender is None or leading[0][1].gender in (gender, None) else None

    def _told_by_pronoun(self, sentence: int, gender: Gender | None) -> Party | None:
        """Whoever is the “he” or “she” with which a sentence opens."""
        start = self._sentences[sentence].span.start
        at = bisect_left(self._raised, start, key=_PLACE)
        found = self._raised[at].party if at < len(self._raised) and self._raised[at].place == start else None
        return found if found is not None and (gender is None or found.gender in (gender, None)) else None

    def _is_aside(self, leading: Mention, other: Mention) -> bool:
        """Whether somebody is only named in a relative clause on another: Doe, who beat Roe in March, left."""
        aside = _RELATIVE_ASIDE.match(self._text, leading.span.end)
        return aside is not None and leading.span.end < other.span.start < aside.end()

    def firm(self, span: Span, sentence: int) -> Party | None:
        """The only firm nearby that is more than somebody's partner: Marsk Salt Ltd opened a mine. The company said."""
        end = bisect_left(self._starts, span.start)
        noun = span.of(self._text).lower().rsplit(maxsplit=1)[-1]
        near: dict[int, Party] = {}
        acting: set[int] = set()
        leading: set[int] = set()
        named: set[int] = set()
        owning: set[int] = set()
        mentions = self._mentions[max(0, end - _MOST_MENTIONS) : end]
        groups = {id(party) for mention, party in mentions if self._is_called_group(mention)}
        long = _long_forms([party for _, party in mentions])
        for mention, found_party in mentions:
            party = long.get(found_party.name, found_party)
            may_be = _is_firm(party) or _may_be_firm(party) or _is_called(party, noun)
            may_be = may_be and not bodies.is_market(party)
            if sentence - mention.sentence > _REACH_OF_FIRM_SENTENCES or not may_be or id(party) in groups:
                continue
            if self._is_told_it(mention) or mention.whole.start < self._sentences[mention.sentence].span.start:
                continue  # told the Marsk Post; HOUSTON, as the place of the report
            near[id(party)] = party
            if mention.leads:
                leading.add(id(party))
            if not self._is_partner(mention, party):
                acting.add(id(party))
            if mention.leads or self._is_apposition(mention):
                named.add(id(party))
            if mention.owns and party.is_guessed:
                owning.add(id(party))  # Larkfield's owner
        firms = {one for one, party in near.items() if _is_firm(party) or _is_called(party, noun)}
        if not firms and (maker := self._maker(near, span, sentence)) is not None:
            return maker
        if not firms:
            firms = {one for one in acting & named if _may_be_company(near[one])}
            firms = firms if len(firms) == 1 and firms == set(near) - owning else set()
        found = firms if len(firms) == 1 else firms & acting
        only = next(iter(found), None)
        is_contested = len(found) != 1 or (only not in leading | named and bool(leading - firms))
        if only is not None and not is_contested:
            return near[only]
        return self._topic([(mention, long.get(party.name, party)) for mention, party in mentions], near)

    def _maker(self, near: dict[int, Party], span: Span, sentence: int) -> Party | None:
        """The one body that made, runs or owns what the sentence tells of: The boat, built by Orul Sea, sank, the firm.

        Whoever owns it in part is a partner: a round led by.
        """
        first, end = (bisect_left(self._starts, place) for place in (self._sentences[sentence].span.start, span.start))
        made = [
            party
            for mention, party in self._mentions[first:end]
            if id(party) in near and _may_be_company(party) and self._is_behind_made(mention)
        ]
        return made[0] if len(made) == 1 else None

    def _is_behind_made(self, mention: Mention) -> bool:
        """Whether a name stands behind what its bearer did to a thing, and from where it is: built by Lund-based."""
        start = mention.whole.start
        return _made_by().search(self._text, max(0, start - _REACH_OF_MAKER_CHARACTERS), start) is not None

    def _topic(self, mentions: list[tuple[Mention, Party]], near: dict[int, Party]) -> Party | None:
        """The firm of which a text tells all the time, and last, where any other is named once: Quill opened a mine."""
        sentences: dict[int, set[int]] = {}
        named = [(mention, party) for mention, party in mentions if id(party) in near]
        for mention, party in named:
            sentences.setdefault(id(party), set()).add(mention.sentence)
        last = named[-1][1] if named else None
        is_told = last is not None and len(sentences[id(last)]) >= _FEWEST_OF_TOPIC_SENTENCES
        is_told = is_told and all(len(told_in) == 1 for one, told_in in sentences.items() if one != id(last))
        leads = any(mention.leads for mention, party in named if party is last)
        return last if is_told and leads else None

    def group(self, span: Span, sentence: int) -> Party | None:
        """The only body nearby that is none of the state, if it does something: The Marsk Front left. The group said.

        A group that is called by this word alone may be meant as well: The Marsk Front met a group of nuns.
        """
        end = bisect_left(self._starts, span.start)
        near: dict[int, Party] = {}
        leading: set[int] = set()
        mentions = self._mentions[max(0, end - _MOST_MENTIONS) : end]
        long = _long_forms([party for _, party in mentions])
        spoken = {id(raised.party) for raised in self._raised[-_MOST_SPEAKERS:] if raised.weight == _SPOKE}
        for mention, found in mentions:
            party = long.get(found.name, found)
            if sentence - mention.sentence <= _REACH_OF_GROUP_SENTENCES and _may_be_group(party):
                near[id(party)] = party
                leading.update([id(party)] if mention.leads or id(party) in spoken else [])
        if len(near) != 1 or not leading:
            return None
        first = self._sentences[max(0, sentence - _REACH_OF_GROUP_SENTENCES)].span.start
        is_other = _ANOTHER_GROUP.search(self._text, first, span.start) is not None
        return None if is_other else next(iter(near.values()))

    def _is_called_group(self, mention: Mention) -> bool:
        """Whether a name is introduced as that of a group, and of no firm: the campaign group Clean Marsk."""
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.span.start, key=attrgetter("start"))
        return first > 0 and tokens[first - 1].lower in _SPEECH.called_groups

    def _is_told_it(self, mention: Mention) -> bool:
        """Whether a name is that of a paper or station to which somebody speaks: told Marsk Business.

        Or of one that has read what others wrote: documents seen by the Orul Courier.
        """
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        before = [token.lower for token in tokens[max(0, first - _WORDS_TO_READER) : first] if token.lower != "the"]
        if before[-1:] == ["by"]:
            return len(before) > 1 and before[-2] in _SPEECH.read_by_papers
        return first > 0 and tokens[first - 1].lower in _TELLS

    def _is_apposition(self, mention: Mention) -> bool:
        """Whether a name stands between two commas: the home's owner, Marsk Care Group, pleaded."""
        before = self._text[max(0, mention.whole.start - 2) : mention.whole.start]
        return before == ", " and self._text.startswith(",", mention.span.end)

    def _is_partner(self, mention: Mention, party: Party) -> bool:
        """Whether a firm only has a part in what another does: a round led by Marsk Ventures, Doe of Marsk Ltd."""
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        is_beside = first > 0 and tokens[first - 1].lower in _SPEECH.before_partners
        return is_beside or party.name.rsplit(maxsplit=1)[-1].lower() in _PEOPLE.investor_ends

    def has_spoken_before(self, span: Span, sentence: int) -> bool:
        """Whether somebody has spoken in the sentence before a mention, or in its own."""
        before = bisect_left(self._raised, span.start, key=_PLACE)
        return any(
            one.weight == _SPOKE and sentence - one.sentence <= 1
            for one in self._raised[max(0, before - _MOST_SPEAKERS) : before]
        )

    def stated(self, span: Span, sentence: int, document: str) -> Party | None:
        """The last party that said something in such a document: Doe said in a statement."""
        before = bisect_left(self._raised, span.start, key=_PLACE)
        other: Party | None = None
        for one in reversed(self._raised[max(0, before - _MOST_SPEAKERS) : before]):
            if one.weight != _SPOKE or not 0 <= sentence - one.sentence <= _REACH_SENTENCES:
                continue
            words = [token.lower for token in self._sentences[one.sentence].tokens]
            if any(noun == document and article in _SPEECH.before_own_documents for article, noun in pairwise(words)):
                return one.party if other in (None, one.party) else None  # Roe has said something since
            is_named = sentence - one.sentence == 1 and one.party.kind == "person"
            other = other or (one.party if is_named else None)
        return None

    def _told_of(self, mention: Mention) -> float:
        """The weight of a relative clause behind a name that opens a paragraph: It was a hard day for Doe, who fell."""
        number = mention.sentence
        if number and self._sentences[number - 1].paragraph == self._sentences[number].paragraph:
            return 0.0
        tokens = self._sentences[mention.sentence].tokens
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        if any(one.leads for one, _ in self._within(number, number)):
            return 0.0  # Doe thanked Roe, who fell
        is_told = [token.lower for token in tokens[behind : behind + 2]] == [",", "who"]
        is_told = is_told and all(token.region < 0 for token in tokens)  # nobody else speaks there
        return _LEADS if is_told else 0.0

    def _taken_up(self, mention: Mention, sentence: int, gender: Gender | None) -> float:
        """The weight of the one person named in the sentence before, whom it goes on with: who held Doe found him ill.

        With more than one name in it, “him” may be another.
        """
        number = mention.sentence
        if number != sentence - 1 or mention.leads or len(self._within(number, number)) > 1:
            return 0.0
        tokens = self._sentences[number].tokens
        if tokens[0].tag == NAME and tokens[0].start != mention.span.start:
            return 0.0  # Quil, who is misspelt, hopes that Doe will win, and backs him
        behind = tokens[bisect_left(tokens, mention.span.end, key=attrgetter("start")) :]
        taken = (_SPEECH.gender_of_pronouns.get(one.lower) for one in behind if one.tag == OBJECT_PRONOUN)
        return _LEADS if gender is not None and gender in taken else 0.0

    def _is_told_by(self, mention: Mention) -> bool:
        """Whether a sentence opens with whoever tells it, and a name in it is only told of: He added that Roe left."""
        number = mention.sentence
        if self._tells.get(number, mention.whole.start) < mention.whole.start:
            return True  # The mayor thanked Roe
        tokens = self._sentences[number].tokens
        if tokens[0].lower == "according":  # according to Doe, Roe left
            comma = next((token.start for token in tokens if token.tag == COMMA), mention.whole.start)
            return mention.whole.start > comma
        opener = 1 if tokens[0].tag == SUBORDINATOR else 0  # Though he did not name Roe
        tokens = tokens[opener : opener + 2]
        is_opened = bool(tokens) and tokens[0].lower in _HE_OR_SHE
        return is_opened and tokens[-1].lower not in _FORMS_OF_BE  # She is called Ann Doe

    def _is_judge(self, mention: Mention, sentence: int) -> bool:
        """Whether somebody judges what others say, and may go on: a claim disputed on Friday by Councillor Roe.

        In its own paragraph also whoever opens a sentence: Roe rejected it.
        """
        tokens = self._sentences[mention.sentence].tokens
        is_near = self._sentences[mention.sentence].paragraph == self._sentences[sentence].paragraph
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        while behind < len(tokens) and tokens[behind].tag in TIME + PREPOSITION + ADVERB:
            behind += 1
        is_subject = mention.leads or self._is_apposed(mention)
        behind += behind < len(tokens) and tokens[behind].tag == COMMA and not mention.leads
        if is_near and is_subject and behind < len(tokens) and tokens[behind].tag in _SAID:
            return lexicon.lemma(tokens[behind].lower) in _CLAUSES.rejects | _SPEECH.reacts
        at = bisect_left(tokens, mention.whole.start, key=attrgetter("start")) - 1
        if at < 1 or tokens[at].lower != "by":
            return False
        while at > 1 and tokens[at - 1].tag in TIME + PREPOSITION:
            at -= 1
        return lexicon.lemma(tokens[at - 1].lower) in _CLAUSES.rejects

    def _has_other_spoken(self, mention: Mention, party: Party, pronoun: Span) -> bool:
        """Whether another opens a sentence since with what they say: Roe denied it. In May, Doe said so. He."""
        first = bisect_left(self._raised, self._sentences[mention.sentence].span.end, key=_PLACE)
        since = self._raised[first : first + _MOST_SPEAKERS]
        return any(
            one.weight == _SPOKE and one.place < pronoun.start and one.party is not party and self._opens_sentence(one)
            for one in since
        )

    def _singled_out(self, mention: Mention) -> float:
        """The weight of a name that a sentence singles out: After Roe won, it was Doe who opened the season."""
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        is_focus = [token.lower for token in tokens[behind : behind + 1]] == ["who"]
        before = [token.lower for token in tokens[max(0, first - 2) : first]]
        is_focus = is_focus and before[:1] == ["it"] and lexicon.lemma(before[-1]) == "be"
        return _SINGLED_OUT_SENTENCES - (_LEADS if mention.leads else 0.0) if is_focus else 0.0

    def _is_in_link(self, number: int) -> bool:
        """Whether a sentence is the headline of another story, which stands in a paragraph of this one."""
        known = self._links.get(number)
        if known is None:
            here = self._sentences[number]
            is_within = number > 0 and self._sentences[number - 1].paragraph == here.paragraph
            words = here.tokens[:-1] if here.tokens[-1].tag in STOP else here.tokens
            known = self._links[number] = is_within and bool(words) and is_headline(self._text, words)
        return known

    def _ends_report(self, pronoun: Span, sentence: int) -> bool:
        """Whether “he said” ends a sentence, in which whoever is named is spoken of and does not speak."""
        tokens = self._sentences[sentence].tokens
        at = bisect_left(tokens, pronoun.start, key=attrgetter("start"))
        verb = at + 1 + (tokens[at + 1 : at + 2] != () and tokens[at + 1].tag == ADVERB)
        if at < _FEWEST_TOKENS_BEFORE_SAID or tokens[at - 1].tag != COMMA or tokens[verb : verb + 1] == ():
            return False
        if tokens[at - 2].tag == COORDINATOR or any(token.tag == COLON for token in tokens[:at]):
            return False  # Doe has a dog and, she says, a cat; Doe wrote back: “A dog,” she said, “and a cat.”
        end = verb + 1
        while tokens[verb].lower in _TELLS and end < len(tokens) and tokens[end].tag in NOMINAL + DETERMINERS:
            end += 1  # he told the paper
        behind = tokens[end].tag if end < len(tokens) else STOP
        is_end = behind in STOP + TIME or (behind == COMMA and self._goes_on_alone(tokens, end))
        return tokens[verb].lower in _CLAUSES.speech.forms and is_end

    def _has_somebody_spoken(self, pronoun: Span, sentence: int) -> bool:
        """Whether somebody near of that gender has spoken, who may go on, or the paragraph has begun with another."""
        gender = _SPEECH.gender_of_pronouns.get(pronoun.of(self._text).lower())
        before = bisect_left(self._raised, pronoun.start, key=_PLACE)
        last = self._sentences[sentence - 1] if sentence else None
        if last is not None and last.paragraph == self._sentences[sentence].paragraph:
            return True  # Doe spoke. Roe had left, he said
        return any(
            one.weight == _SPOKE
            and one.sentence < sentence
            and sentence - one.sentence <= one.reach
            and one.party.gender in (gender, None)
            for one in self._raised[max(0, before - _MOST_SPEAKERS) : before]
        )

    def _goes_on_alone(self, tokens: tuple[Token, ...], comma: int) -> bool:
        """Whether a main clause stands around “he said,” and no words in marks behind: It fell, he said, adding."""
        opens_side = tokens[0].tag in PREPOSITIONS + SUBORDINATOR + GERUND + PARTICIPLE or tokens[0].lower in _OPENERS
        return not opens_side and all(token.region < 0 for token in tokens[comma:])

    def _chain(self, pronoun: Span, sentence: int) -> int:
        """Where the sentence before opens with the pronoun that opens this one, or -1: He left. He said."""
        if sentence == 0:
            return -1
        first, before = self._sentences[sentence].tokens[0], self._sentences[sentence - 1].tokens[0]
        is_chain = first.start == pronoun.start and before.lower == first.lower
        return before.start if is_chain else -1

    def _says_so(self, raised: _Raised, pronoun: Span) -> bool:
        """Whether somebody without a name tells others what “he” does: the mayor told the paper he was tired."""
        if raised.reach != _REACH_OF_STRANGER_SENTENCES:
            return False
        tokens = self._sentences[raised.sentence].tokens
        start = next((own.end for own in raised.party.mentions if own.start == raised.place), raised.place)
        between = [token for token in tokens if start <= token.start < pronoun.start]
        verbs = [token for token in between if token.tag in _SAID]
        is_said = len(verbs) == 1 and verbs[0].lower in _CLAUSES.speech.forms
        is_said = is_said and verbs[0].lower not in _SPEECH.asks_hearer.forms
        return is_said and all(token.tag in _WITHIN_TELLING for token in between)

    def _may_act(self, mention: Mention) -> bool:
        """Whether a name may be a subject, or its second part: Doe and the Salt Board; not: clerks of the Board."""
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        first -= first > 0 and tokens[first - 1].tag in DETERMINERS
        before = tokens[first - 1].tag if first else ""
        return before == COORDINATOR or (mention.leads and (not before or before not in PREPOSITIONS))

    def _asks(self, mention: Mention) -> bool:
        """Whether somebody else answers: asked by Doe whether it rained, he replied; when Doe asked, he replied."""
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        while first and tokens[first - 1].tag in NOMINAL + DETERMINERS:
            first -= 1  # asked by Judge Doe
        before = [token.lower for token in tokens[max(0, first - 2) : first]]
        if before[-1:] == ["when"]:
            return behind < len(tokens) and tokens[behind].lower in _SPEECH.questions.forms
        return len(before) > 1 and before[1] == "by" and before[0] in _SPEECH.questions.forms

    def _is_questioned(self, mention: Mention) -> bool:
        """Whether somebody answers in the next sentence: Doe was questioned in Lund. Asked why, he said."""
        tokens = self._sentences[mention.sentence].tokens
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        first = behind
        while behind < len(tokens) and (tokens[behind].tag in AUXILIARIES + ADVERB or tokens[behind].lower in _BEING):
            behind += 1
        return first < behind < len(tokens) and tokens[behind].lower in _SPEECH.questions.forms

    def _answers(self, mention: Mention, pronoun: Span, sentence: int) -> float:
        """The weight of whoever was asked, or spoken to, in the sentence before: Doe accused Roe. “No,” he replied.

        Or of whoever owns the subject of the sentence, and with it the object: Doe's trip followed his threat.
        """
        tokens, own = self._sentences[mention.sentence].tokens, self._sentences[sentence].tokens
        if mention.sentence == sentence:
            is_owner = mention.owns and mention.leads and _owns_next(tokens, mention, pronoun)
            return _IN_CASE_SENTENCES if is_owner or _is_told_of(tokens, mention, pronoun) else 0.0
        verb = bisect_left(tokens, mention.whole.start, key=attrgetter("start")) - 1
        while verb > 0 and tokens[verb].tag in NOMINAL + DETERMINERS:
            verb -= 1
        is_put = [token.lower for token in tokens[max(0, verb - 1) : verb + 1]] == ["it", "to"]
        is_put = is_put and verb > 1 and lexicon.lemma(tokens[verb - 2].lower) == "put"  # put it to Roe that
        if mention.sentence != sentence - 1 or verb < 1 or not (is_put or tokens[verb].tag in _SAID):
            return 0.0
        behind = bisect_left(own, pronoun.end, key=attrgetter("start"))
        if behind < len(own) and own[behind].lower in _SPEECH.answers.forms:
            is_spoken_to = is_put or lexicon.lemma(tokens[verb].lower) in _SPOKEN_TO
            return _LEADS + _REPLIES if is_spoken_to else 0.0
        after = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        is_asked = tokens[verb].lower in _SPEECH.questions.forms and lexicon.lemma(tokens[verb].lower) not in _REMINDS
        return _LEADS + _JUDGES / 2 if is_asked and not (after < len(tokens) and tokens[after].tag == TO) else 0.0

    def _is_apposed(self, mention: Mention) -> bool:
        """Whether a name between commas opens a sentence behind whose relative or aide that is: Roe’s son, Bob Roe,."""
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        if mention.leads or mention.owns or not first or tokens[first - 1].tag != COMMA:
            return False
        before = "".join([token.tag for token in tokens[:first]])
        is_owned = any(tag in _OWNS_NOUN for tag in before)
        if is_owned and not before[:-1].strip(_WITHIN_OWNED):
            return True
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        behind += behind < len(tokens) and tokens[behind].lower in _PEOPLE.post_nominals  # Bob Roe KC
        is_closed = behind < len(tokens) and tokens[behind].tag == COMMA
        is_of_body = is_closed and before[0] not in PREPOSITIONS and any(tag in PREPOSITIONS for tag in before)
        return is_of_body and not before[:-1].strip(_WITHIN_OWNED + PREPOSITIONS)  # Counsel for the HSE, Bob Roe,

    def _place(self, mention: Mention, pronoun: Span, sentence: int) -> float:
        """The weight of where a name stands: less in “her talk with Doe”, more in “In Doe's case, she”."""
        if sentence - mention.sentence > 1:
            return 0.0
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.span.start, key=attrgetter("start"))
        if mention.sentence == sentence and _only_says(tokens, mention.span.end, pronoun.start):
            return _SAYS_SENTENCES
        if mention.sentence == sentence and self._says_of(mention, pronoun, tokens):
            return _AS_TOPIC_SENTENCES
        if (
            mention.sentence == sentence
            and mention.leads
            and self._has_colon(mention.span.end, pronoun.start, sentence)
        ):
            return _SAYS_SENTENCES  # Doe fired back: “No,” he wrote
        if mention.owns and first == 1 and tokens[0].lower == "in" and mention.sentence == sentence:
            behind = [token.lower for token in tokens if mention.span.end <= token.start < pronoun.start]
            return _IN_CASE_SENTENCES if behind[1:2] and behind[1] in _SPEECH.cases else 0.0
        if self._asks(mention):
            return _IN_OWNED_SENTENCES
        if _is_topic(tokens, first, pronoun.start if mention.sentence == sentence else None):
            return _AS_TOPIC_SENTENCES
        said = pronoun.of(self._text).lower()
        for token in reversed(tokens[max(0, first - _LONGEST_OWNED_WORDS) : first]):
            if token.lower == "whose":
                return _IN_OWNED_SENTENCES  # Roe, whose son Bob was ill
            if token.tag == POSSESSIVE:
                owner, meant = (_SPEECH.gender_of_pronouns.get(one) for one in (token.lower, said))
                return _IN_OWNED_SENTENCES if owner is not None and meant in (owner, None) else 0.0
            if token.tag not in _WITHIN_NOUN_PHRASE:
                break
        return 0.0

    def _says_of(self, mention: Mention, pronoun: Span, tokens: tuple[Token, ...]) -> bool:
        """Whether somebody else says something of whom a name means: and Roe, he said, had left."""
        at = bisect_left(tokens, pronoun.start, key=attrgetter("start"))
        is_beside = at > 1 and tokens[at - 1].tag == COMMA and tokens[at - 2].end == mention.span.end
        return is_beside and self._says(pronoun, mention.sentence)

    def _has_colon(self, start: int, end: int, sentence: int) -> bool:
        """Whether a colon stands between two characters of a sentence."""
        return any(token.tag == COLON and start <= token.start < end for token in self._sentences[sentence].tokens)

    def _says(self, pronoun: Span, sentence: int) -> bool:
        """Whether a pronoun is the subject of a verb of saying: he said, she also told the paper."""
        tokens = self._sentences[sentence].tokens
        behind = bisect_left(tokens, pronoun.end, key=attrgetter("start"))
        while behind < len(tokens) and tokens[behind].tag in AUXILIARIES + ADVERB:
            behind += 1
        return behind < len(tokens) and tokens[behind].lower in _CLAUSES.speech.forms

    def _is_told_by_sayer(self, mention: Mention, party: Party) -> bool:
        """Whether whoever tells a sentence is named behind a name in it: Roe filled the halls, Doe said."""
        end = self._sentences[mention.sentence].span.end
        at = bisect_left(self._raised, mention.span.end, key=_PLACE)
        return any(
            one.weight == _SPOKE and one.place < end and one.party is not party and self._is_named_at(one.place)
            for one in self._raised[at : at + _MOST_SPEAKERS]
        )

    def _is_named_at(self, place: int) -> bool:
        """Whether a name, with what stands before it, is at a character: not “according to him”."""
        at = bisect_left(self._starts, place)
        return any(mention.whole.start <= place <= mention.span.start for mention, _ in self._mentions[at : at + 1])

    def _opens_sentence(self, raised: _Raised) -> bool:
        """Whether somebody who speaks is the subject that opens a sentence, or is named behind what opens it."""
        at = bisect_left(self._starts, raised.place)
        at -= at == len(self._mentions) or self._mentions[at][0].whole.start > raised.place
        for mention, party in self._mentions[max(0, at) : at + 2]:
            if party is raised.party and mention.sentence == raised.sentence:
                is_source = self._sentences[mention.sentence].tokens[0].lower == "according"
                return mention.leads or is_source or self._is_behind_opening(mention)
        return False

    def _says_as_subject(self, raised: _Raised, sentence: int) -> bool:
        """Whether somebody who speaks opens or closes their sentence; without a name, the one before: A guard spoke.

        “The leader” may as well be whoever with a name has spoken just before.
        """
        if self._opens_sentence(raised) or self._closes_sentence(raised):
            return True
        if raised.reach != _REACH_OF_STRANGER_SENTENCES or raised.sentence >= sentence:
            return False
        before = bisect_left(self._raised, raised.place, key=_PLACE)
        is_other = raised.party.name[:4].lower() != "the " or not any(
            one.weight == _SPOKE
            and one.reach != raised.reach
            and raised.sentence - one.sentence <= _REACH_OF_DESCRIPTION_SENTENCES
            for one in self._raised[max(0, before - _MOST_SPEAKERS) : before]
        )
        return is_other and raised.place == self._sentences[raised.sentence].span.start

    def _closes_sentence(self, raised: _Raised) -> bool:
        """Whether a sentence ends with who says it: He had been ill and was in Lund, where he wrote, said Ann Doe."""
        tokens = self._sentences[raised.sentence].tokens
        at = bisect_left(tokens, raised.place, key=attrgetter("start"))
        behind = [token for token in tokens[at:] if token.tag not in NOMINAL + STOP + POSSESSIVE]
        if not behind and at > 1 and tokens[at - 2].tag == COMMA:
            return tokens[at - 1].lower in _CLAUSES.speech.forms
        is_said = len(behind) == 1 and behind[0].lower in _CLAUSES.speech.forms
        return is_said and at > 0 and self._ends_in_comma(tokens[at - 1])

    def _ends_in_comma(self, token: Token) -> bool:
        """Whether a comma parts what follows from a word, or from words in marks, inside which it may stand."""
        return token.tag == COMMA or (
            token.region >= 0 and self._regions[token.region].inner.of(self._text)[-1:] == ","
        )

    def _goes_on(self, mention: Mention, sentence: int, says: bool) -> bool:
        """Whether a pronoun goes on with the subject behind what opens a sentence: it says something, or is as near."""
        is_near = self._sentences[mention.sentence].paragraph == self._sentences[sentence].paragraph
        return (says or is_near) and self._is_behind_opening(mention) and not self._is_told_by(mention)

    def _namesakes(self, mention: Mention, party: Party, sentence: int) -> list[Party]:
        """Those of another gender whom a last name right before a pronoun may mean: which Doe had left, “he” shows."""
        if mention.whole != mention.span or sentence - mention.sentence > 1:
            return []
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.span.start, key=attrgetter("start"))
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        opens = first == 0 or tokens[first - 1].tag in (COMMA, THAT)  # not: replacing Doe would be hard
        is_subject = opens and behind < len(tokens) and tokens[behind].tag in _FINITE
        return self._register.namesakes(mention.span, party) if is_subject else []

    def _is_behind_opening(self, mention: Mention) -> bool:
        """Whether a name is the subject behind what opens its sentence: On Friday in Lund, Doe struck a new note.

        Or behind a clause: When it rained, Doe sang; but not: When it rained they sang, Doe said.
        """
        tokens = self._sentences[mention.sentence].tokens
        first = bisect_left(tokens, mention.whole.start, key=attrgetter("start"))
        behind = bisect_left(tokens, mention.span.end, key=attrgetter("start"))
        if mention.leads or mention.owns or first < 2 or tokens[first - 1].tag != COMMA or behind >= len(tokens):
            return False
        opens = tokens[0].tag in PREPOSITIONS + TIME + SUBORDINATOR
        if any(token.tag in _FINITE for token in tokens[1:first]):
            is_when = any(token.tag == SUBORDINATOR for token in tokens[:first])
            opens = opens and is_when and tokens[behind].lower not in _CLAUSES.speech.forms
        return opens and (tokens[behind].tag in _FINITE + ADVERB + COMMA or tokens[behind].tag == PARTICIPLE)

    def _quoted_beside(self, pronoun: Span, sentence: int) -> frozenset[str]:
        """The words quoted in a sentence whose pronoun says something."""
        if not self._says(pronoun, sentence):
            return frozenset()
        spans = [self._regions[token.region].inner for token in self._sentences[sentence].tokens if token.region >= 0]
        return frozenset(_WORD.findall(" ".join([span.of(self._text) for span in spans])))

    def _others(self, pronoun: Span, sentence: int) -> set[int]:
        """Parties that a pronoun which opens a sentence cannot mean: he denied Doe's claim and the mayor's wish."""
        tokens = self._sentences[sentence].tokens
        at = 1 if len(tokens) > 1 and tokens[0].tag == COORDINATOR else 0
        is_named = tokens[at + 1].lower in _FORMS_OF_BE if at + 1 < len(tokens) else True
        if tokens[at].start != pronoun.start or is_named:
            return set()  # He is Bob Roe
        end = bisect_left(self._starts, self._sentences[sentence].span.end)
        named = self._mentions[bisect_left(self._starts, pronoun.end) : end]
        others = {id(party) for _, party in named}
        for index, token in enumerate(tokens):
            if token.tag == GENITIVE:
                first = index - 1
                while first > at and tokens[first].tag in NOMINAL:
                    first -= 1
                if tokens[first].lower == "the":
                    others.add(id(self._register.speaker(Span(tokens[first].start, tokens[index - 1].end))))
        return others

    def _weighed(self, pronoun: str, span: Span, sentence: int) -> list[tuple[float, Party]]:
        """The parties that a pronoun may refer to, each with its weight, the likeliest first."""
        gender = _SPEECH.gender_of_pronouns.get(pronoun)
        weights: dict[int, tuple[float, Party]] = {}
        quoted = self._quoted_beside(span, sentence) if gender is not None else frozenset()
        for party, weight in self._candidates(span, sentence, gender is None):
            fit = _fit(party, gender)
            if fit is not None and party.name.rsplit(maxsplit=1)[-1] in quoted:
                fit += _NAMED_IN_OWN_WORDS
            if fit is not None and weights.get(id(party), (-_REACH_SENTENCES,))[0] < weight + fit:
                weights[id(party)] = weight + fit, party
        return sorted(weights.values(), key=lambda found: -found[0])

    def _candidates(self, span: Span, sentence: int, is_they: bool = False) -> Iterator[tuple[Party, float]]:
        end = bisect_left(self._starts, span.start)
        if not is_they and self._ends_report(span, sentence) and self._has_somebody_spoken(span, sentence):
            end = bisect_left(self._starts, self._sentences[sentence].span.start)  # Roe had left, he said
        asks = set() if is_they else self._others(span, sentence)
        gender = None if is_they else _SPEECH.gender_of_pronouns.get(span.of(self._text).lower())
        says = not is_they and self._says(span, sentence)
        for mention, party in reversed(self._mentions[max(0, end - _MOST_MENTIONS) : end]):
            if sentence - mention.sentence > _REACH_SENTENCES:
                break
            if mention.sentence == sentence and self._asks(mention):
                asks.add(id(party))
            if id(party) in asks or self._is_in_link(mention.sentence):
                continue
            if is_they and (sentence - mention.sentence > _REACH_OF_THEY_SENTENCES or not self._may_act(mention)):
                continue  # members of the Assembly left. They
            if mention.leads or not party.is_guessed or party.kind == "person":
                place = self._place(mention, span, sentence) + self._told_of(mention) + self._singled_out(mention)
                place += self._taken_up(mention, sentence, gender)
                is_told = mention.leads and (
                    self._is_told_by(mention) or (says and self._is_told_by_sayer(mention, party))
                )
                place -= _LEADS if is_told else 0.0
                place += _LEADS if self._goes_on(mention, sentence, says) else 0.0
                place += _LEADS if self._is_apposed(mention) else self._answers(mention, span, sentence)
                is_asked = sentence - mention.sentence <= 1 and self._is_questioned(mention)
                if is_asked or (self._is_judge(mention, sentence) and not self._has_other_spoken(mention, party, span)):
                    place = max(place, 0.0) + _JUDGES
                salience = _weight(mention, sentence - mention.sentence) + place
                yield from ((one, salience) for one in (party, *self._namesakes(mention, party, sentence)))
        before = bisect_left(self._raised, span.start, key=_PLACE)
        chain = -1 if is_they else self._chain(span, sentence)
        for raised in self._raised[max(0, before - _MOST_SPEAKERS) : before]:
            reach = min(raised.reach, _REACH_OF_THEY_SENTENCES) if is_they else raised.reach
            if 0 <= sentence - raised.sentence <= reach and id(raised.party) not in asks:
                own = _SAYS_SENTENCES if raised.sentence == sentence and self._says_so(raised, span) else 0.0
                goes_on = _GOES_ON_SENTENCES if raised.place == chain else 0.0
                is_near = sentence - raised.sentence <= 1
                opens = _OPENS if is_near and self._tells.get(raised.sentence) == raised.place else 0.0
                if says and is_near and raised.weight == _SPOKE and self._says_as_subject(raised, sentence):
                    opens = _SAID_AS_SUBJECT
                yield raised.party, raised.weight - (sentence - raised.sentence) + own + goes_on + opens


@cache
def _made_by() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_SPEECH.made_by)} by (?:the )?(?:[A-Z]\w+(?:['’]s |-based ))?\Z")


def _sentence(entry: tuple[Mention, Party]) -> int:
    return entry[0].sentence


def _is_firm(party: Party) -> bool:
    """Whether a name is that of a firm: Marsk Salt Ltd, Orul Foods; the carmaker Quill; Quill, a carmaker."""
    last = party.name.rsplit(maxsplit=1)[-1].lower()
    is_other = last in _PEOPLE.bodies or last in _PEOPLE.organisations
    is_called = party.rule in _CALLED_FIRMS and not is_other
    return last in _PEOPLE.company_suffixes or last in _PEOPLE.firm_ends or is_called


def _is_called(party: Party, noun: str) -> bool:
    """Whether the end of a firm's name shows what it may be called: Orul Airlines, the carrier; not: the bank."""
    first, _, last = party.name.lower().rpartition(" ")
    return bool(first) and party.kind == "organisation" and noun in _SPEECH.ends_of_firms.get(last, ())


def _may_be_firm(party: Party) -> bool:
    """Whether the name of a body does not tell that it is no firm: Marsk Telecom, Quill; not the Lund Council."""
    is_other = bodies.is_public(party) or party.name.lower().removeprefix("the ") in _MEDIA
    return party.kind == "organisation" and not is_other


def _may_be_company(party: Party) -> bool:
    """Whether a body may be called a company: Marsk Care Group, Orul Quill; not the Marsk Salt Union."""
    last = party.name.rsplit(maxsplit=1)[-1].lower()
    is_shown = not party.is_guessed and party.open_because is None
    return is_shown and (last == "group" or last not in _PEOPLE.organisations)


def _long_forms(parties: list[Party]) -> dict[str, Party]:
    """The bodies of which a name is only the first word, by that word: Marsk, for Marsk Stores; nothing for a place."""
    found: dict[str, Party] = {}
    shared: set[str] = set()
    for party in parties:
        first, _, rest = party.name.partition(" ")
        is_long = bool(rest) and party.kind == "organisation" and first.lower() not in _PEOPLE.places
        if is_long and found.setdefault(first, party) is not party:
            shared.add(first)  # Marsk Stores and Marsk Bank
    short = {party.name for party in parties if party.is_guessed and party.kind == "organisation"} - shared
    return {first: party for first, party in found.items() if first in short}


def _may_be_group(party: Party) -> bool:
    """Whether a body may be called a group: the Marsk Front, Orul Foods Ltd; not the Lund Council, Marsk.info."""
    name = party.name.lower()
    is_other = name.rsplit(maxsplit=1)[-1] in _SPEECH.no_groups or name.removeprefix("the ") in _MEDIA
    is_other = is_other or "." in name.rstrip(".").partition(" ")[0]
    return party.kind == "organisation" and not is_other


def _fit(party: Party, gender: Gender | None) -> float | None:
    """The weight a party's gender adds; none where it rules the party out. Without a gender the pronoun is "they"."""
    if gender is None:
        is_medium = party.name.lower().removeprefix("the ") in _MEDIA
        may_be = party.kind in ("organisation", "group") and not party.is_guessed
        return 0.0 if may_be and not is_medium else None
    if party.kind != "person" or party.gender not in (gender, None):
        return None
    return _KNOWN_GENDER if party.gender == gender else 0.0


def _weight(mention: Mention, distance: int) -> float:
    """How salient a mention is: recent, first in its sentence, neither a possessive nor an example."""
    aside = _AS_EXAMPLE_SENTENCES if mention.is_example else _OWNS if mention.owns else 0.0
    return _NAMED - distance + (_LEADS if mention.leads else 0.0) + aside
