"""Whether a description has a verb of its own before the name that may stand beside it."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import AUXILIARIES, DETERMINER, PAST, POSSESSIVE, RELATIVE, THAT, THIRD_PERSON

_TAGS = lexicon.tags()
_VERBS = lexicon.verbs()
_OPENS_RELATIVE = (RELATIVE, THAT)
_OPENS_OBJECT = (DETERMINER, POSSESSIVE)


def has_own_verb(words: list[str]) -> bool:
    """Whether words in small letters behind a description hold its verb: of Marsk was blamed by the leader.

    The name behind them is then somebody else's: the mayor of Marsk met the leader, Ann Doe. A relative clause is part
    of the description: of the guard who was hurt.
    """
    tags = [_TAGS.get(word) for word in words]
    for tag, word, after in zip(tags, words, [*tags[1:], None], strict=True):
        if tag in _OPENS_RELATIVE:
            return False
        known = _VERBS.get(word)
        is_finite = known is not None and (PAST in known.forms or THIRD_PERSON in known.forms)
        if (tag is not None and tag in AUXILIARIES) or (is_finite and after in _OPENS_OBJECT):
            return True
    return False
