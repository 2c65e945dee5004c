"""Bodies that are called by several things or people: the Ministry of Trade, Roads and Works; Holt, Weir & Marsh.

The commas in such a name divide no sentence. They become a part of the name, and so the body is one subject.
"""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, NAME
from briefcli.extract.text.tokens import Token

_GIVEN_NAMES = lexicon.given_names().all
_PEOPLE = lexicon.people()

_AND = ("and", "&")
_MOST_WORDS_OF_FIELD = 4
"""Words of one thing that a body is for: vocational and technical schools."""
_MOST_FIELDS = 8
"""No body has more commas in its name."""
_NAMES_OF_FOUNDERS = 3
"""Last names of the founders of a firm between which its comma stands: Holt, Weir & Marsh."""


def join(tokens: list[Token]) -> list[Token]:
    """The tokens with the commas inside the name of a body as parts of the name."""
    done = 0
    for index in range(1, len(tokens) - 1):
        if index < done or tokens[index].tag != COMMA:
            continue
        if _is_of_founders(tokens, index):
            tokens[index] = tokens[index].tagged(NAME)
        if not _is_matter(tokens[index - 1]):
            continue
        commas, last = _listed(tokens, index)
        done = commas[-1] + 1
        if last is not None and (_is_behind_body(tokens, index) or _is_before_body(tokens, last)):
            for comma in commas:
                tokens[comma] = tokens[comma].tagged(NAME)
    return tokens


def _is_matter(token: Token) -> bool:
    return token.tag == NAME and token.lower in _PEOPLE.matters_of_bodies


def _listed(tokens: list[Token], comma: int) -> tuple[list[int], int | None]:
    """The commas of a list of matters, and its last word; none where it is no such list."""
    commas, index = [comma], comma + 1
    while len(commas) < _MOST_FIELDS:
        is_last = index < len(tokens) and tokens[index].lower in _AND
        index += is_last
        begins = index
        while index < len(tokens) and tokens[index].tag == NAME and index - begins <= _MOST_WORDS_OF_FIELD:
            index += 1
        if index == begins:
            break
        if is_last:
            return commas, index - 1
        is_and = index < len(tokens) and tokens[index].lower in _AND
        is_comma = index < len(tokens) and tokens[index].tag == COMMA
        if not _is_matter(tokens[index - 1]) or not (is_and or is_comma):
            break
        if is_comma:
            commas.append(index)
            index += 1
    return commas, None


def _is_behind_body(tokens: list[Token], comma: int) -> bool:
    """Whether the first of several matters is that of a body in front of it: the Ministry of Trade[,] Roads."""
    index = comma - 1
    while index > 1 and tokens[index].tag == NAME and comma - index <= _MOST_WORDS_OF_FIELD:
        index -= 1
    is_for = tokens[index].lower in _PEOPLE.before_fields and tokens[index - 1].tag == NAME
    return is_for and tokens[index - 1].lower in _PEOPLE.organisations


def _is_before_body(tokens: list[Token], last: int) -> bool:
    """Whether the last of several matters has the noun for a body behind it: Roads, Rivers and Harbours Committee."""
    return tokens[last].lower in _PEOPLE.organisations and _is_matter(tokens[last - 1])


def _is_of_founders(tokens: list[Token], comma: int) -> bool:
    """Whether a firm is called by the last names of its founders: Holt[,] Weir & Marsh; Holt[,] Weir and Partners."""
    names = [one.lower for one in tokens[comma - 1 : comma + 4 : 2] if one.tag == NAME]
    is_first = comma < 2 or tokens[comma - 2].tag != NAME
    if len(names) < _NAMES_OF_FOUNDERS or not is_first or all(name in _GIVEN_NAMES for name in names):
        return False
    link = tokens[comma + 2].lower
    return link == "&" or (link == "and" and names[-1] in _PEOPLE.ends_of_founders)
