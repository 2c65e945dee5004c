"""Where the post begins that the words in front of a name tell of its bearer, and not of somebody else."""

from itertools import pairwise

from briefcli.extract.people.post import Tokens
from briefcli.extract.people.role_nouns import is_role, is_several
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADVERB, COORDINATOR, DETERMINERS, FINITES, NOUN, PREPOSITIONS, TO, letters

_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_WORDS_OF_PLACES = range(1, 4)
"""Words of the place in front of an office: Norway, New Jersey, District of Marsk."""
_LONGEST_BARE_CLAUSE_TOKENS = 6
"""Tokens of a clause without its pronoun, behind its subject: was referring to."""
_ENDS_BARE_CLAUSE = letters("COMMA STOP SEMICOLON DASH")


def start(text: str, tokens: Tokens, lead: int, begin: int, end: int) -> int:
    """Where what says who somebody is begins, in front of a name from `begin` to `end`; `begin` where nothing does."""
    if _is_of_noun_behind(text, tokens, lead, begin, end):
        return begin
    if _is_in_bare_clause(tokens, lead, end):
        small = (at for at in range(begin, lead, -1) if text[tokens[at - 1].start].islower())
        return next(small, lead)  # the orator [President] Ann Doe is
    lead = _second(text, tokens, lead, begin)
    if lead and tokens[lead - 1].lower == "left" and tokens[lead].lower == "arm":
        return lead - 1  # left arm bowler Ann Doe
    is_time = begin - lead > 2 and tokens[lead].lower in _DATES.units
    return lead + 1 if is_time and tokens[lead + 1].lower in _TEXT.nationalities else lead  # that day Danish cook Doe


def _is_of_noun_behind(text: str, tokens: Tokens, lead: int, begin: int, end: int) -> bool:
    """Whether a role in front of a last name belongs to the noun behind it: a stalwart Doe supporter."""
    is_noun = end < len(tokens) and tokens[end].tag == NOUN and is_role(tokens[end]) and end - begin == 1
    return is_noun and text[tokens[begin - 1].start].islower() and tokens[lead - 1].tag in DETERMINERS


def _is_in_bare_clause(tokens: Tokens, lead: int, end: int) -> bool:
    """Whether a name with its clause only tells which one is meant: the judge [Ann Doe was referring to] is Bob Roe."""
    verb = end
    while verb < len(tokens) and tokens[verb].tag == ADVERB:
        verb += 1
    if not lead or tokens[lead - 1].lower != "the" or verb >= len(tokens) or tokens[verb].tag not in FINITES:
        return False
    for token, behind in pairwise(tokens[verb : verb + _LONGEST_BARE_CLAUSE_TOKENS]):
        if token.tag in _ENDS_BARE_CLAUSE:
            return False
        is_left = token.tag in PREPOSITIONS + TO and behind.tag in FINITES
        is_whole = token.lower in _TEXT.forms_of_be or token.lower == "have"
        if is_left or (is_whole and behind.tag in _ENDS_BARE_CLAUSE + COORDINATOR):
            return True  # the singer Ann Doe is; the friend that Ann Doe hoped to have
    return False


def _second(text: str, tokens: Tokens, lead: int, begin: int) -> int:
    """Where the second of two posts begins: rival [former Works Secretary], candidate [Florida Senator].

    The same place where there is one only.
    """
    for at in range(begin - 2, lead - 1, -1):
        is_noun = tokens[at].tag == NOUN and (is_role(tokens[at]) or is_several(tokens[at]))
        if is_noun and text[tokens[at].start].islower() and _is_office(text, tokens, at + 1, begin):
            return at + 1
    return lead


def _is_office(text: str, tokens: Tokens, first: int, begin: int) -> bool:
    """Whether words are an office in capitals that was held before, or that of a place: former Speaker, Lund Mayor."""
    office = first
    while office < begin and (tokens[office].lower in _PEOPLE.qualifiers or tokens[office].lower.startswith("then-")):
        office += 1
    if office > first:
        is_then = office == begin  # then-Senator
        return is_then or (text[tokens[office].start].isupper() and _has_title(tokens, office, begin))
    own = [token.lower for token in tokens[first:begin]]
    place = next((words for words in _WORDS_OF_PLACES if " ".join(own[:words]) in _PEOPLE.places), 0)
    return 0 < place < begin - first and _has_title(tokens, first + place, begin)


def _has_title(tokens: Tokens, first: int, begin: int) -> bool:
    return any(token.lower in _PEOPLE.all_titles or is_role(token) for token in tokens[first:begin])
