"""Quotations and their speakers: who said what, word for word."""

from typing import Literal, NamedTuple

import msgspec

from briefcli.extract import context, labels
from briefcli.extract.article import Article
from briefcli.extract.coreference import PRONOUNS, Salience
from briefcli.extract.labels import LabelKind
from briefcli.extract.offsets import Span
from briefcli.extract.people import Party
from briefcli.extract.speakers import CUE, STRONG, WEAK, Attribution, Source
from briefcli.model.quote import QuoteKind


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to whom words are given: the mention beside them, and who that is.

    `name` is the name of the party where the mention could be resolved. A speaker without a name ("a
    source", "the memo") has the words of the mention in `name`, and `named` is false.
    """

    mention: Span
    name: str | None = None
    named: bool = False


class Quotation(msgspec.Struct, frozen=True, kw_only=True):
    """Words between quotation marks that somebody is quoted as saying.

    `segments` are the words of each part, marks left out, in order; `outer` the same with the marks.
    `speaker` utters them, `relayed_by` passes them on where that is somebody else. Where the speaker is
    none, `unknown_because` says why. `nested` are quotations inside.
    """

    kind: QuoteKind
    segments: tuple[Span, ...]
    outer: tuple[Span, ...]
    speaker: Voice | None = None
    relayed_by: Voice | None = None
    cue: Span | None = None
    unknown_because: str | None = None
    nested: tuple[Span, ...] = ()


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """Words between quotation marks that are no speech: a title, a nickname, or words held at arm's length."""

    kind: LabelKind
    span: Span


class Reading(NamedTuple):
    """What an article says: its quotations, what else stands between marks, and who is named."""

    quotations: tuple[Quotation, ...]
    labels: tuple[Label, ...]
    parties: tuple[Party, ...]


def find(text: str) -> tuple[Quotation, ...]:
    """The direct and partial quotations of a text, in order and never overlapping."""
    return read(text).quotations


def read(text: str) -> Reading:
    """The quotations, labels and parties of a text, worked out together."""
    article = Article(text)
    attributions = context.attribute(article)
    salience = Salience(article)
    quotations, found = [], []
    for number, region in enumerate(article.regions):
        if region.inner.start == region.inner.end:
            continue
        attribution = attributions[number]
        kind = _label(article, number, attribution)
        if kind is not None:
            found.append(Label(kind=kind, span=region.inner))
            continue
        quotations.append(_quotation(article, salience, number, attribution))
    return Reading(tuple(quotations), tuple(found), tuple(article.register.parties))


def _label(article: Article, number: int, attribution: Attribution | None) -> LabelKind | None:
    place = article.places[number]
    if place is None:
        return None
    kind = labels.kind_of(article, number, place)
    if kind is not None and (attribution is None or not attribution.opens):
        return kind
    length = len(article.regions[number].inner.of(article.text).split())
    weak = attribution is None or attribution.strength == WEAK
    limit = labels.LONGEST_SCARE if attribution is None else 2
    return "scare" if weak and length <= limit and not context.is_alone(article, place) else None


def _quotation(article: Article, salience: Salience, number: int, attribution: Attribution | None) -> Quotation:
    region = article.regions[number]
    speaker = relay = cue = None
    reason = None
    if attribution is None:
        reason = "nobody is named as the speaker in the sentence or next to it"
    else:
        speaker = _voice(article, salience, attribution.speaker.mention, attribution.sentence)
        cue = attribution.speaker.cue
        outermost = attribution.outermost
        if outermost.mention != attribution.speaker.mention:
            relay = _voice(article, salience, outermost.mention, attribution.sentence)
    return Quotation(
        kind="direct",
        segments=(region.inner,),
        outer=(region.outer,),
        speaker=speaker,
        relayed_by=relay,
        cue=cue,
        unknown_because=reason,
    )


def _voice(article: Article, salience: Salience, mention: Span, sentence: int) -> Voice:
    words = mention.of(article.text)
    salience.read_to(sentence)
    party = article.register.at(mention)
    if party is None and words.lower() in PRONOUNS:
        party = salience.antecedent(words.lower(), mention, sentence)
    if party is None:
        return Voice(mention=mention, name=words)
    salience.spoke(sentence, party)
    return Voice(mention=mention, name=party.name, named=True)
