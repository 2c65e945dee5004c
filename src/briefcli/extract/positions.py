"""Who demands, offers, rejects, pledges, denies, accuses: reported speech whose cue says so."""

from functools import cache
from typing import NamedTuple

import msgspec

from briefcli import resources
from briefcli.extract import lexicon, quotes
from briefcli.extract.offsets import Span
from briefcli.extract.quotes import Quotation, Voice
from briefcli.model.position import PositionKind

_NEGATIONS = frozenset({"not", "never", "n't", "cannot"})
_OPPOSITES: dict[PositionKind, PositionKind] = {"agreement": "refusal", "refusal": "agreement"}


class Stand(NamedTuple):
    """A position in a text: who takes it, of which kind, and the words that say what it is."""

    holder: Voice
    kind: PositionKind
    content: Span
    cue: Span


def find(text: str) -> tuple[Stand, ...]:
    """The positions that a text reports, in order."""
    return among(text, quotes.find(text))


def among(text: str, quotations: tuple[Quotation, ...]) -> tuple[Stand, ...]:
    """The positions among quotations that were found in a text, in order."""
    found = []
    for quotation in quotations:
        if quotation.kind != "indirect" or quotation.speaker is None or quotation.cue is None:
            continue
        kind = _kind(quotation.cue.of(text))
        if kind is not None:
            found.append(Stand(quotation.speaker, kind, quotation.segments[0], quotation.cue))
    return tuple(found)


def _kind(cue: str) -> PositionKind | None:
    """The kind of position that a cue takes; its last verb decides ("agreed to reject").

    Who does not accept refuses; who does not demand or deny takes no position that could be named.
    """
    words = cue.lower().replace("n’t", " n't").replace("n't", " n't").split()
    verbs = [lexicon.load().verbs[word].lemma for word in words if word in lexicon.load().verbs]
    kind = _kinds().get(verbs[-1]) if verbs else None
    if kind is not None and not _NEGATIONS.isdisjoint(words):
        return _OPPOSITES.get(kind)
    return kind


class _File(msgspec.Struct):
    origin: str
    kinds: dict[PositionKind, list[str]]


@cache
def _kinds() -> dict[str, PositionKind]:
    """Each verb of the lexicon that takes a position, with the kind of it."""
    data = (resources.folder("lexicon") / "positions.json").read_bytes()
    kinds = msgspec.json.decode(data, type=_File).kinds
    return {verb: kind for kind, verbs in kinds.items() for verb in verbs}
