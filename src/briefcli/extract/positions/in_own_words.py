"""The positions that speakers take in what is quoted of them, beside those that the report gives them."""

from bisect import bisect_left
from collections.abc import Iterable

from briefcli.extract.article import Parts
from briefcli.extract.people.party import Party
from briefcli.extract.positions import cued, holders, leaders, spoken
from briefcli.extract.positions.stance import Stance
from briefcli.extract.quotation import Quotation
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_POSITIONS = lexicon.positions()

_MENTIONS_OF_BODY = 4
"""The first mentions of a body tell what it is called."""


def added(article: Parts, quotations: Iterable[Quotation], taken: tuple[Stance, ...]) -> tuple[Stance, ...]:
    """The positions, with those that speakers take in their own words, where none was found yet."""
    starts = [stance.words.start for stance in taken]
    parties = {party.name: party for party in article.register.parties}
    states = {party.name.lower(): party for party in article.register.parties if party.kind == "state"}

    def bodies(voice: Voice) -> dict[str, Party | None]:
        """The bodies for which somebody speaks, or that they lead, by what they are called, in small letters."""
        speaker = parties.get(voice.name)
        above = parties.get(speaker.affiliation) if speaker is not None and speaker.affiliation is not None else None
        called: dict[str, Party | None] = {
            name.lower().removeprefix("the "): one
            for one in (speaker, above)
            if one is not None and one.kind != "person" and not one.is_guessed
            for name in _names(article, one)
        }
        if speaker is not None and called and speaker.kind != "person":
            called |= dict.fromkeys(_POSITIONS.companies, speaker)
        role = voice.mention.of(article.text) if speaker is None else f"{speaker.role} {speaker.affiliation}"
        is_body = speaker is not None and speaker.kind != "person"
        led = frozenset[str]() if is_body else leaders.led_by(role.lower().split())
        for name in frozenset() if is_body else leaders.states_of(role.lower().split()):
            called.setdefault(name, states.get(name))
            called.setdefault(f"{name} government", states.get(name))
        return dict.fromkeys(led) | called

    def is_new(words: Span) -> bool:
        last = bisect_left(starts, words.end) - 1
        return last < 0 or not taken[last].words.touches(words)

    own = [
        stance
        for one in quotations
        if one.kind != "indirect" and one.speaker is not None
        for segment in one.segments
        for stance in spoken.find(article, segment, one.speaker, bodies(one.speaker))
        if is_new(stance.words) and holders.is_held(article, stance)
    ]
    for one in quotations:
        if one.kind == "indirect" or one.cue is None or one.speaker is None:
            continue
        said = cued.find(article, one.segments, one.cue, one.speaker)
        if said is None or not is_new(said.words) or not holders.is_held(article, said):
            continue
        inner = [number for number, stance in enumerate(own) if said.words.holds(stance.words)]
        for number in inner:
            own[number] = cued.stronger(own[number], said.kind)
        own += [] if inner else [said]
    return tuple(sorted([*taken, *own], key=lambda stance: stance.words))


def _names(article: Parts, body: Party) -> set[str]:
    """What a body is called."""
    return {body.name, *(mention.of(article.text) for mention in body.mentions[:_MENTIONS_OF_BODY])}
