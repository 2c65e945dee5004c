"""What a named deadline is for: an ultimatum to the mill to pay; an ultimatum: pay by noon; three days to pay."""

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines.end_names import Name
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    BASE_FORM,
    COLON,
    IN_NP,
    INFINITIVE,
    OF,
    OF_NP,
    PREPOSITION,
    PREPOSITIONS,
    TIME,
    TO,
    letters,
)

_DEADLINES = lexicon.deadlines()
_VERBS = lexicon.verbs()

_MOST_OF_CHUNKS = 4
"""Most phrases with "of" in a row; more of them are a list, and time stays linear."""
_MOST_PARTIES = 2
"""Whom an ultimatum is for, and whom it comes from."""
_HANDED = letters("PASSIVE VP")
_DAY = letters("TIME NUMBER")
_ASIDE = letters("COMMA NP COMMA")
_BEFORE_LENGTH = letters("TIME COLON DASH")
_PARTS_LENGTH = letters("COLON DASH")
_REACH_OF_LENGTH_WORDS = 12
"""How far behind “ultimatum” the length in which it consists may be."""


def infinitive(statement: Statement, name: Name) -> int | None:
    """The infinitive for which a deadline is set: an ultimatum [to the council of Orul] to pay."""
    chunk = _over_parties(statement, name)
    return chunk if statement.shape[chunk : chunk + 1] == INFINITIVE else None


def order(statement: Statement, name: Name) -> int | None:
    """The verb of the order in which an ultimatum consists: an ultimatum to the abbey: pay by Friday or leave."""
    chunk = _over_parties(statement, name)
    if statement.word(name.last) != "ultimatum":
        return None
    if statement.shape[chunk : chunk + 2] == IN_NP and is_deed(statement, chunk):
        return statement.phrases.chunks[chunk + 1].first
    if statement.shape[chunk : chunk + 1] != COLON:
        return None
    first = statement.phrases.chunks[chunk].last
    known = _VERBS.get(statement.word(first))
    return first if known is not None and BASE_FORM in known.forms else None


def length_behind(statement: Statement, name: Name) -> int | None:
    """The number of the time in which an ultimatum consists: an ultimatum on Monday – three days to pay."""
    index = name.last + 1
    tags = [token.tag for token in statement.tokens[index : index + _REACH_OF_LENGTH_WORDS]]
    lasting = 0
    while lasting < len(tags) and (
        tags[lasting] in _BEFORE_LENGTH or (tags[lasting] in PREPOSITIONS and tags[lasting + 1 : lasting + 2] == [TIME])
    ):
        lasting += 1
    index += lasting
    is_length = any(time.token == index - 1 and time.expression.type == "DURATION" for time in statement.times)
    is_apart = statement.tokens[index - 2].tag in _PARTS_LENGTH
    follows = statement.tokens[index].tag if index < len(statement.tokens) else ""
    return index - 1 if is_length and is_apart and follows == TO else None


def _over_parties(statement: Statement, name: Name) -> int:
    """The chunk after whom an ultimatum is for, and from."""
    chunk = over_handing(statement, _over_of(statement, statement.chunk_from(name.last + 1)))
    for _ in range(_MOST_PARTIES):
        chunk = over_day(statement, chunk)
        if statement.shape[chunk : chunk + 2] != IN_NP:
            break
        if not _is_party(statement, chunk):
            break
        chunk = over_aside(statement, _over_of(statement, chunk + 2))
        if statement.shape[chunk : chunk + 2] == IN_NP and not _is_party(statement, chunk):
            beyond = _over_of(statement, chunk + 2)  # to the men in the town of Marsk to leave
            chunk = beyond if statement.shape[beyond : beyond + 1] == INFINITIVE else chunk
    return over_day(statement, chunk)


def over_handing(statement: Statement, chunk: int) -> int:
    """The chunk after the verb with which an ultimatum is handed over: an ultimatum was given to the mill."""
    is_handed = statement.shape[chunk : chunk + 1] != "" and statement.shape[chunk] in _HANDED
    return chunk + 1 if is_handed and statement.phrases.lemma(chunk) in _DEADLINES.handing else chunk


def over_aside(statement: Statement, chunk: int) -> int:
    """The chunk after a name between commas: to the mayor, Ann Doe, by the nurses."""
    return chunk + len(_ASIDE) if statement.shape[chunk : chunk + len(_ASIDE)] == _ASIDE else chunk


def over_day(statement: Statement, chunk: int) -> int:
    """The chunk after the day on which an ultimatum was handed over: to the mill on Tuesday by the nurses."""
    if statement.shape[chunk : chunk + 2] != IN_NP or statement.phrases.words(chunk)[0].lower != "on":
        return chunk
    return chunk + 2 if all(word.tag in _DAY for word in statement.phrases.words(chunk + 1)) else chunk


def _is_party(statement: Statement, chunk: int) -> bool:
    """Whether a preposition comes before whom an ultimatum is for, or from."""
    before = statement.phrases.words(chunk)[0].lower
    return (before == "for" or before in _DEADLINES.before_parties) and not is_deed(statement, chunk)


def is_deed(statement: Statement, chunk: int) -> bool:
    """Whether “to” comes before a verb that is spelt like a noun, with its own preposition: to account for the cars."""
    if statement.phrases.words(chunk)[0].lower != "to" or statement.shape[chunk : chunk + 2] != IN_NP:
        return False
    words = statement.phrases.words(chunk + 1)
    if len(words) > 1 or statement.shape[chunk + 2 : chunk + 3] != PREPOSITION:
        return False
    known = _VERBS.get(words[0].lower)
    if known is not None:
        return BASE_FORM in known.forms
    is_for = statement.phrases.words(chunk + 2)[0].lower == "for"
    return is_for and not subjects.is_somebody(statement.phrases, chunk + 1)


def _over_of(statement: Statement, chunk: int) -> int:
    """The chunk after what "of" adds to a noun."""
    for _ in range(_MOST_OF_CHUNKS):
        if statement.shape[chunk : chunk + 1] != OF:
            break
        chunk += 2 if statement.shape[chunk : chunk + 2] == OF_NP else 1
    return chunk
