"""Whether somebody who is claimed to speak is the one to whom the report gives the words: the whole person.

A claimed speaker is taken apart into a name, with what stands before it, and descriptions ("Ada Quill, the mayor").
It is somebody only where the report bears out every part, and it could not be somebody else in the report just as well.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefcli import names, regexes
from briefcli.check import descriptions, personal_names
from briefcli.check.descriptions import Description
from briefcli.check.personal_names import Match, Name
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ING_FORM

if TYPE_CHECKING:
    from briefcli.extract.people.party import Party
    from briefcli.extract.people.post import Post
    from briefcli.extract.reading import Reading
    from briefcli.extract.speech.voices import Voice

_NOBODYS = frozenset(
    "all another both he her him i it many me one others she some that they them this us we who you".split()
)
_HONORIFICS = frozenset("dame doctor dr excellency hon honorable honourable sir".split())
_FILLERS = frozenset("the his her right most".split())
_SEGMENTS = regexes.compile(r"\s*[,;:()\[\]|–—]\s*|\s+-+\s+")
_NICKNAME = regexes.compile(r"\s[“„\"‘][^“”„\"‘’\s]+(?:\s[^“”„\"‘’\s]+)?[”\"’](?=\s)")
_QUOTES = " \t\n“”„\"‘’'«»*_"
_LINK = regexes.compile(r"\s(?:of|from|at|for|with|in)\s", re.IGNORECASE)
_OWNS = regexes.compile(r"(?:['’]s|s['’])$")
_MOST_CHARACTERS = 300
"""A longer claim of who speaks is not a name, and is not compared."""
_GRADES: tuple[Match, ...] = ("exact", "full", "last", "likely", "none")


class Standing(NamedTuple):
    """What comes of comparing a claimed speaker with one of the report.

    `same` all of the claim is borne out; `open` it cannot be told, for the reason `why`; `other` it is somebody else.
    `grade` tells how much of a name was claimed.
    """

    kind: Literal["same", "open", "other"]
    why: str = ""
    grade: Match = "last"


class Somebody(NamedTuple):
    """What a report says of somebody: the names, what they are called beside them, the bodies they belong to."""

    kind: str
    names: tuple[Name, ...] = ()
    called: tuple[Description, ...] = ()
    bodies: tuple[Description, ...] = ()
    gender: str | None = None
    is_gender_sure: bool = False


_SAME, _OTHER = Standing("same"), Standing("other")


class Cast:
    """Everybody of one report, to be asked whether a claimed speaker is one of them."""

    def __init__(self, text: str, reading: "Reading") -> None:
        register = reading.article.register
        genders: dict[int, set[str]] = {}
        for mention, party in register.history:
            if mention.gender:
                genders.setdefault(id(party), set()).add(mention.gender)
        parties = {id(party): party for party in (*register.parties, *reading.parties)}
        self._known = {
            key: _known(text, party, register.posts(party), genders.get(key, set())) for key, party in parties.items()
        }
        self._keys = {party.name: key for key, party in reversed(parties.items())}
        self._by_word: dict[str, dict[int, Somebody]] = {}
        for key, known in self._known.items():
            for word in _words_of(known):
                self._by_word.setdefault(word, {})[key] = known

    def compare(self, claimed: str, voice: "Voice", described: str) -> Standing:
        """Whether a claimed speaker is a voice; `described` is its mention with the words that belong to it."""
        claim = _cleaned(claimed)
        if not names.fold(claim):
            return Standing("open", "the claim names nobody")
        if len(claim) > _MOST_CHARACTERS:
            return Standing("open", f"nobody’s name has {len(claim):,} characters")
        if "?" in claim:
            return Standing("open", f"“{claim}” is a question")
        if names.fold(claim) in _NOBODYS and claim != "US":
            return Standing("open", f"“{claim}” alone is nobody’s name")
        key = self._keys.get(voice.name) if voice.named else None
        if key is None and names.fold(claim) == names.fold(voice.name):
            return _SAME  # the very words of the report: "a source"
        speaker = _unnamed(described) if key is None else self._described(key, described)
        own = fit(claim, speaker)
        return own if own.kind == "other" else self._among(claim, own, key, speaker.kind)

    def _among(self, claim: str, own: Standing, key: int | None, kind: str) -> Standing:
        """What is left of a standing where the claim fits somebody else in the report too."""
        found = own
        for other, known in self._who_may_be(claim).items():
            is_rival = other != key and (known.kind == "person" or kind != "person")
            rival = fit(claim, known) if is_rival else _OTHER
            if rival.kind != "same":
                continue
            is_better = (rival.grade, own.grade) == ("exact", "full")
            if is_better or (own.kind == "open" and known.kind == "person"):
                return _OTHER
            is_as_good = _GRADES.index(rival.grade) <= _GRADES.index(own.grade)
            if own.kind == "same" and is_as_good and "person" in (known.kind, kind):
                found = Standing("open", f"the report has several whom “{claim}” may mean", own.grade)
        return found

    def _who_may_be(self, claim: str) -> dict[int, Somebody]:
        """Everybody who has a word of a claim in a spelling of it."""
        words = {key for word in claim.split() for key in names.spelling_keys(word)}
        words.update(f"={one.noun}" for part in _segments(claim) for one in descriptions.read(part))
        return {key: known for word in sorted(words) for key, known in self._by_word.get(word, {}).items()}

    def _described(self, key: int, described: str) -> Somebody:
        """What is known of a party, with what a mention without its name calls it: the mayor."""
        known = self._known[key]
        words = {names.fold(word) for word in described.split()}
        if known.kind != "person":
            is_name = not known.names[0][0].islower()
            return known if is_name else known._replace(names=(*known.names, tuple(described.split())))
        if any(names.fold(name[-1]) in words for name in known.names):
            return known
        return known._replace(called=(*known.called, *_posts(described)))


def _words_of(known: Somebody) -> set[str]:
    """The words by which somebody can be looked up: those of the names in all spellings, and the nouns of posts."""
    forms = {word for name in known.names for word in (*name, "".join(name))}
    nouns = {f"={one.noun}" for name in known.names for one in descriptions.read(" ".join(name))}
    nouns.update(f"={one.noun}" for one in (*known.called, *known.bodies))
    return {key for word in forms for key in names.spelling_keys(word)} | nouns


def fit(claim: str, who: Somebody) -> Standing:
    """Whether a claimed speaker is somebody, whoever else may be meant."""
    segments = _segments(claim)
    named = None if who.kind == "person" else _body(claim, who)
    if named is None and (who.kind == "person" or who.called):
        named = _person(segments, who)
    if named is not None:
        return named
    return _worst([_beside(segment, who) for segment in segments])


def _known(text: str, party: "Party", posts: "list[Post]", genders: set[str]) -> Somebody:
    """What a text says of a party."""
    forms = [tuple(party.name.split()), *(tuple(span.of(text).split()) for span in party.mentions)]
    bodies = [one for post in posts if post.body for one in descriptions.read(post.body.of(text))]
    bodies += descriptions.read(party.affiliation or "")
    called: list[Description] = []
    for post in posts:
        body = descriptions.read(post.body.of(text)) if post.body else ()
        called += (one._replace(of=(*one.of, *body)) for one in _posts(post.role or ""))
    is_sure = len(genders) == 1
    return Somebody(
        kind=party.kind,
        names=tuple(dict.fromkeys(forms)),
        called=tuple(dict.fromkeys(called)),
        bodies=tuple(dict.fromkeys(bodies)),
        gender=next(iter(genders)) if is_sure else party.gender,
        is_gender_sure=is_sure,
    )


def _unnamed(described: str) -> Somebody:
    """Whoever a report calls by other words than a name that it has for somebody."""
    called = descriptions.read(described)
    if described[:1].isupper() and not any(map(descriptions.is_post, called)):
        return Somebody("person", names=(tuple(described.split()),))
    return Somebody("unnamed", called=called)


def _posts(role: str) -> tuple[Description, ...]:
    """The posts that a role names; none where it is what somebody does ("leads the union")."""
    first = role.partition(" ")[0].lower()
    verb = lexicon.verbs().get(first)
    is_finite = verb is not None and verb.lemma != first and ING_FORM not in verb.forms
    if is_finite and first in lexicon.people().leads.forms:
        return ()
    post = role.rsplit(maxsplit=1)[0] if _is_address(role.rpartition(" ")[2]) else role  # British diplomat Sir
    return tuple(one for one in descriptions.read(post) if not _is_address(one.noun))


def _cleaned(claimed: str) -> str:
    """A claimed speaker on one line, without marks around it and nicknames in it."""
    line = " ".join(unicodedata.normalize("NFC", claimed).split())
    return _NICKNAME.sub("", line).strip(_QUOTES)


def _segments(claim: str) -> list[str]:
    """The parts of a claimed speaker between commas, brackets and dashes; "Jr." goes with the name before it."""
    segments: list[str] = []
    for part in filter(None, _SEGMENTS.split(claim)):
        if segments and personal_names.is_suffix(part):
            segments[-1] += f" {part}"
        else:
            segments.append(part)
    return segments


def _person(segments: Sequence[str], who: Somebody) -> Standing | None:
    """The standing of a claim that names somebody; none where it has no name like theirs."""
    if len(segments) == 2:
        match = personal_names.match(tuple(f"{segments[1]} {segments[0]}".split()), who.names)
        if match in ("exact", "full"):
            return _SAME._replace(grade=match)  # Quill, Ada
    for index, segment in enumerate(segments):
        found = _named(segment, who)
        if found is not None:
            rest = (one for number, one in enumerate(segments) if number != index)
            beside = (_held(one, who, who.called + who.bodies) for one in rest)
            return _worst([found, *beside])._replace(grade=found.grade)
    return None


def _named(segment: str, who: Somebody) -> Standing | None:
    """The standing of "Deputy Mayor Ada Quill of Marsk" in its parts; none where it has no name like theirs."""
    whole, link = segment.split(), _LINK.search(segment)
    at_end = _ending(whole, who)
    if at_end is not None or link is None:
        return at_end
    before = _ending(segment[: link.start()].split(), who)
    if before is None:
        return None
    return _worst([before, _held(segment[link.end() :], who, who.bodies)])._replace(grade=before.grade)


def _ending(words: Sequence[str], who: Somebody) -> Standing | None:
    """The standing of words that end with a name like theirs; none where they do not."""
    found = [(personal_names.match(tuple(words[start:]), who.names), start) for start in range(len(words))]
    standings = [
        _with_title(words[:start], match, who)
        for match, start in sorted(found, key=lambda one: _GRADES.index(one[0]))
        if match != "none" and not any(map(_OWNS.search, words[start:]))
        if not start or words[start - 1].lower() not in descriptions.LINKS
    ]
    return next((one for one in standings if one.kind != "other"), standings[0] if standings else None)


def _with_title(title: Sequence[str], match: Match, who: Somebody) -> Standing:
    """The standing of a name that is matched so far, with what stands before it."""
    parts = [_title(title, who)]
    if match == "likely":
        parts.append(Standing("open", f"whether that is “{' '.join(who.names[0])}” cannot be told"))
    return _worst(parts)._replace(grade=match)


def _title(words: Sequence[str], who: Somebody) -> Standing:
    """The standing of what stands before a name: forms of address, which must fit, and a post."""
    addresses = [word for word in words if _is_address(word)]
    found = [_SAME, *(_address(word.lower().strip("."), who) for word in addresses)]
    left = [word for word in words if not _is_address(word)]
    if left and words[-len(left) :] != left and words[: len(left)] != left:
        return Standing("open", f"“{' '.join(words)}” is no post")
    if left:
        post = " ".join(left)
        readings = (descriptions.read(post), descriptions.read_compound(post))
        is_post = any(found and all(map(descriptions.is_post, found)) for found in readings)
        is_name = any(word.lower() in lexicon.given_names().all for word in left)
        untold = _OTHER if is_name else Standing("open", f"the report does not call them “{post}”")
        found.append(_held(post, who, who.called) if is_post else untold)
    return _worst(found)


def _is_address(word: str) -> bool:
    """Whether a word only addresses somebody: Mr, Dr, Sir."""
    return word.lower().strip(".") in _HONORIFICS | _FILLERS | lexicon.people().courtesy


def _address(word: str, who: Somebody) -> Standing:
    """The standing of Mr, Mrs or Sir, which tell whether he or she is meant."""
    known = lexicon.people()
    gender = "m" if word in known.titles_male else "f" if word in known.titles_female else None
    if gender in (None, who.gender):
        return _SAME
    if who.is_gender_sure:
        return _OTHER
    return Standing("open", f"the report does not say whether that is “{word.capitalize()}”")


def _held(phrase: str, who: Somebody, known: tuple[Description, ...]) -> Standing:
    """The standing of what somebody is claimed to be: known, another post than the known one, or not told."""
    rest, _, last = phrase.rpartition(" ")
    if rest and _is_address(last):  # British diplomat Sir
        return _worst([_held(rest, who, known), _address(last.lower().strip("."), who)])
    claimed, compound = descriptions.read(phrase), descriptions.read_compound(phrase)
    missing = [one for one in claimed if not _is_known(one, known)]
    if (claimed and not missing) or (compound and all(_is_known(one, known) for one in compound)):
        return _SAME
    if any(descriptions.contradicts(other, one) for one in missing for other in who.called):
        return _OTHER
    return Standing("open", f"the report does not call them “{phrase}”", "none")


def _is_known(claimed: Description, known: Sequence[Description]) -> bool:
    return any(descriptions.holds(one, claimed) for one in known)


def _beside(phrase: str, who: Somebody) -> Standing:
    """The standing of a claim without a name like theirs: a post, a body, somebody beside them, or another name."""
    claimed = descriptions.read(phrase)
    if any(descriptions.holds(body, one) for body in who.bodies for one in claimed):
        return Standing("open", f"the report does not say that they speak for “{phrase}”", "exact")
    is_name = not phrase.rsplit(maxsplit=1)[-1][:1].islower()
    if is_name and not all(map(descriptions.is_post, claimed)):
        return _OTHER
    owners = [inner for one in claimed for inner in descriptions.all_in(one) if inner is not one]
    own = [one for name in who.names for one in descriptions.read(" ".join(name))]
    if any(descriptions.holds(name, owner) for name in own for owner in owners):
        is_body = who.kind != "person"
        return Standing("open", f"“{phrase}” is not “{' '.join(who.names[0])}” itself", "exact") if is_body else _OTHER
    return _held(phrase, who, who.called)


def _body(claim: str, who: Somebody) -> Standing | None:
    """The standing of a claim that names a body; none where it names none like it."""
    claimed = descriptions.read(claim)
    for name in who.names:
        known = descriptions.read(" ".join(name))
        if len(claimed) == len(known) and all(
            descriptions.holds(one, other) and descriptions.holds(other, one)
            for one, other in zip(known, claimed, strict=True)
        ):
            return _SAME._replace(grade="exact")
        if " ".join(name).islower() and all(any(descriptions.holds(one, other) for one in known) for other in claimed):
            return _SAME
    return None


def _worst(standings: Sequence[Standing]) -> Standing:
    """The standing of the whole of a claim, from those of its parts."""
    order = ("other", "open", "same")
    return min(standings, key=lambda one: order.index(one.kind), default=_OTHER)
