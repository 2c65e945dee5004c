"""Whether a description stands for the person who holds the post that it names, or for somebody else with such a post.

“The mayor” is whoever is called so, as long as nobody else has come who may be meant. A name that stands only further
down is too late, and one that stands far above is too early where somebody else was named last.
"""

import re
from bisect import bisect_left

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.speech.salience import Salience
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()

_POST_ALONE = regexes.compile(r"the (?:former |retired )?(?P<noun>[\w-]+)")
_OWN_POST = regexes.compile(r"^, an? [^,.;:]*")
"""What a name is followed by that its bearer is."""
_ANOTHER = regexes.compile(r"\b[Aa]nother\s(?:[\w-]+\s){0,3}[\w-]+,?\s$")
_LONGEST_POST_CHARACTERS = 60
"""Characters of “another” and a post before a name."""
_THE_JUDGE = "the judge"
_BEFORE_ANOTHER = ("'s", "’s", " a", " an", " another")
_NAMED_ON_TOP_SENTENCES = 3
"""In so many sentences somebody may stand without the name that follows: the headline and the lead."""
_REACH_OF_CALLING_SENTENCES = 2
"""So far back somebody is still the only actor whom “the actor” may mean, when others were named since."""


def is_another(article: Parts, salience: Salience, mention: Span, sentence: int, party: Party) -> bool:
    """Whether a description by a post stands for somebody else than the party that holds such a post."""
    words = mention.of(article.text).lower()
    if _has_come_since(article, salience, mention, sentence, party, words):
        return True
    return not _has_name(article, mention, sentence, party) and (
        _is_named_too_late(article, mention, sentence, party, words)
        or _is_passed_over(article, mention, sentence, party, words)
        or _is_of_other_place(article, mention, sentence, party)
    )


def _has_name(article: Parts, mention: Span, sentence: int, party: Party) -> bool:
    """Whether the party is named in the description, or beside it in the same sentence."""
    end = article.sentences[sentence].span.end
    at = bisect_left(party.mentions, mention)
    return any(mention.start <= one.start < end for one in party.mentions[max(0, at - 1) : at + 1])


def _has_come_since(article: Parts, salience: Salience, mention: Span, sentence: int, party: Party, words: str) -> bool:
    """Whether somebody else with the same post has come since: “the spokesman” after “Doe's spokesman said”."""
    found = _POST_ALONE.fullmatch(words)
    if found is None or found["noun"] not in _PEOPLE.roles:
        return False
    first = party.mentions[0].start
    if first > mention.end and (
        _ANOTHER.search(article.text, max(0, first - _LONGEST_POST_CHARACTERS), first)
        or (first > article.sentences[sentence].span.end and salience.has_spoken_before(mention, sentence))
    ):
        return True  # The speaker left. Another speaker, Ann Doe, stayed.
    last = max((name.end for name in party.mentions if name.end <= mention.start), default=0)
    since = " ".join(_OWN_POST.sub("", article.text[last : mention.start].lower()).split())
    return any(since[: one.start()].endswith(_BEFORE_ANOTHER) for one in re.finditer(rf" {found['noun']}\b", since))


def _is_named_too_late(article: Parts, mention: Span, sentence: int, party: Party, words: str) -> bool:
    """Whether whoever has the post is named only further down, below the headline and the lead.

    Not: the president, the mayor or the judge, of whom there is one, so that readers need no name.
    """
    first = party.mentions[0]
    is_late = first.start > mention.end and sentence >= _NAMED_ON_TOP_SENTENCES
    is_late = is_late and article.tokens(first)[0] > sentence + 1  # calls on the minister. The minister, Ann Doe, left
    is_known = words == _THE_JUDGE or words.removeprefix("the ") in _SPEECH.heads_called_by_place
    is_known = is_known or words.rsplit(maxsplit=1)[-1] in _PEOPLE.kin  # the boy's father
    return is_late and party.kind == "person" and not is_known


def _is_passed_over(article: Parts, mention: Span, sentence: int, party: Party, words: str) -> bool:
    """Whether somebody else was named last, and may be the actor as well: Doe, an actor, left. Roe came. The actor."""
    noun = words.rsplit(maxsplit=1)[-1]
    if noun not in _PEOPLE.callings and noun not in _PEOPLE.occupations:
        return False
    start = article.sentences[sentence - _REACH_OF_CALLING_SENTENCES].span.start if sentence > 1 else 0
    at = bisect_left(party.mentions, mention)
    is_far = at > 0 and party.mentions[at - 1].start < start
    return is_far and _is_other_near(article, mention, sentence, party)


def _is_other_near(article: Parts, mention: Span, sentence: int, party: Party) -> bool:
    """Whether another person is named in the sentence before a mention, or in its own."""
    history = article.register.history
    start = article.sentences[max(0, sentence - 1)].span.start
    since = bisect_left(history, start, key=lambda one: one[0].span.start)
    until = bisect_left(history, mention.start, key=lambda one: one[0].span.start)
    return any(other.kind == "person" and other is not party for _, other in history[since:until])


def _is_of_other_place(article: Parts, mention: Span, sentence: int, party: Party) -> bool:
    """Whether a member of a party is told by a place that nobody has said is theirs: the Orul Republican."""
    place, _, noun = mention.of(article.text).rpartition(" ")
    place = place[len("the ") :]
    if noun.lower() not in _SPEECH.members_of_parties or not place[:1].isupper():
        return False
    is_theirs = any(place.lower() in (post.role or "").lower() for post in article.register.posts(party))
    return not is_theirs and _is_other_near(article, mention, sentence, party)
