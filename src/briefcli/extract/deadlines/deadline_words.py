"""The words of `data/lexicon/deadlines.json`, loaded once."""

from functools import cache

import msgspec

from briefcli import resources

Words = frozenset[str]


class DeadlineWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words by what they do where somebody must act by a day; verbs as base forms, nouns in all forms."""

    origin: str
    binding_nouns: Words
    deliverables: Words
    deliveries: Words
    deliveries_alone: Words
    drops: Words
    ends: Words
    events: Words
    extends: Words
    general: Words
    gives: Words
    limit_nouns: Words
    limit_pairs: Words
    meets: Words
    misses: Words
    moves: Words
    no_duties: Words
    orders: Words
    periods: Words
    pledges: Words
    rights: Words
    sets: Words
    threats: Words
    valid: Words
    wishes_for: Words
    zones: dict[str, str]


@cache
def load() -> DeadlineWords:
    """The words; read from the disk on the first call only."""
    return msgspec.json.decode((resources.folder("lexicon") / "deadlines.json").read_bytes(), type=DeadlineWords)
