"""Where a role begins behind an adjunct without a comma: In a statement [chairman] Ann Doe said it was late.

What has a verb behind it is the subject, so that the noun in front of the role belongs to the preposition.
"""

from briefcli.extract.people import role_nouns
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    GERUND,
    NAME,
    NOUNS,
    OF,
    PREPOSITIONS,
    letters,
)
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_FEWEST_WORDS = 2
"""A noun of the adjunct and one of the role."""
_LONGEST_ADJUNCT_WORDS = 12
"""Words from the preposition that opens a sentence to the name behind it."""
_OPENS_PHRASE = letters("DETERMINERS POSSESSIVE NUMBER GENITIVE ADJECTIVE")
_IN_ADJUNCT = letters("NOMINAL DETERMINERS POSSESSIVE NUMBER PREPOSITIONS GENITIVE")
_VERB = letters("FINITES AUXILIARY MODAL")
_GOES_ON = letters("COMMA QUOTATION")
_TELLS_TIME = letters("NUMBER TIME")
_BEFORE_ADJUNCT = letters("COORDINATOR SEMICOLON")


def past(tokens: tuple[Token, ...], lead: int, begin: int, end: int) -> int:
    """Past the nouns of an adjunct that opens the sentence in front of a role; where the role began, if there is none.

    After the match coach Ann Doe left; but not: After the match coach Ann Doe left, the fans sang.
    """
    is_short = begin - lead < _FEWEST_WORDS or tokens[lead].lower in _PEOPLE.qualifiers  # after ex-mayor Doe left
    if is_short or lead == 0 or not _is_subject(tokens, end):
        return lead
    first = lead
    while first and tokens[first - 1].tag in _OPENS_PHRASE:
        first -= 1
    preposition = first - 1
    if preposition < 0 or not _opens_sentence(tokens, preposition):
        return lead
    if tokens[preposition].lower in _CLAUSES.clause_openers and any(token.tag in _GOES_ON for token in tokens[end:]):
        return lead
    return _past_nouns(tokens, lead, begin, is_bare=first == lead)


def _is_subject(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether a verb stands behind a name: Ann Doe said, Ann Doe never left."""
    while end < len(tokens) and tokens[end].tag == ADVERB:
        end += 1
    return end < len(tokens) and tokens[end].tag in _VERB


def _opens_sentence(tokens: tuple[Token, ...], preposition: int) -> bool:
    """Whether a preposition opens its sentence or clause, or belongs to one that does: On the eve of, Minutes after."""
    if tokens[preposition].tag not in PREPOSITIONS or tokens[preposition].lower == "as":
        return False  # as a film director Ann Doe was late
    index = preposition
    while index and preposition - index < _LONGEST_ADJUNCT_WORDS and tokens[index - 1].tag in _IN_ADJUNCT:
        index -= 1
    index -= index == 1 and tokens[0].tag == GERUND
    opens = index == 0 or tokens[index - 1].tag in _BEFORE_ADJUNCT
    is_time = tokens[index].tag in _TELLS_TIME or tokens[index].lower in _DATES.units_plural  # Hours after the match
    is_doing = index == 0 and tokens[0].tag == GERUND  # Speaking after the inquest
    is_own = index == preposition or tokens[index].tag in PREPOSITIONS or is_time or is_doing
    return opens and is_own and tokens[index].tag != OF


def _past_nouns(tokens: tuple[Token, ...], lead: int, begin: int, *, is_bare: bool) -> int:
    """Past the noun that a preposition needs: a [statement] chairman, a [press briefing] chief, [Marsk] baker."""
    if is_bare and tokens[lead].tag == NAME:
        last = lead
        while last < begin - 1 and _is_of_place(tokens[last]):
            last += 1
        return last
    ends = (at for at in range(begin - 2, lead - 1, -1) if tokens[at].lower in _PEOPLE.ends_of_adjuncts)
    first = next((at for at in range(lead, begin - 1) if tokens[at].tag in NOUNS), lead)  # the public [gallery] widow
    return next(ends, first) + 1


def _is_of_place(token: Token) -> bool:
    """Whether a word with a capital may be that of a place, and opens no post: Marsk, but not Foreign, Turkish."""
    return token.tag == NAME and not role_nouns.is_titular(token) and token.lower not in _TEXT.adjectives
