"""What happens otherwise, where the next sentence or clause says so: If it does not, its offices will be shut."""

from collections.abc import Sequence

from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import COMMA, ENDS, FINITE, SEMICOLON
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule
from briefcli.extract.text.tokens import Token

_DEADLINES = lexicon.deadlines()

_PENALTY = frozenset(("penalty", "punishment"))
_WORDS_OF_PENALTY = 4
"""How many words tell that a sentence names the penalty: the penalty for not."""
_SAYS = lexicon.clauses().speech
_ASKING = lexicon.clauses().asking
_MOST_WORDS_OF_SPEAKER = 6
"""Longest name, with its verb, of whoever says all that: a spokesman for the court said."""
_MOST_WORDS_BEFORE_WHO = 4
"""Within so many words “who” comes behind those who may fail: traders in Marsk who do not leave."""
_MOST_WORDS_OF_CONDITION = 12
"""Longest clause with “if” that only takes up what was to be done."""


def of_next(tokens: Sequence[Token], duty: str) -> Span | None:
    """What happens otherwise, where a sentence that follows a deadline opens with that; none where it does not.

    `duty` are the words for what is due by then.
    """
    if tokens and (penalty := _penalty(tokens)) is not None:
        return _cover(tokens, penalty)
    if tokens and (behind := of_condition_behind(tokens)) is not None:
        return behind
    if not tokens or _DEADLINES.tells_outcome.isdisjoint(token.lower for token in tokens):
        return None
    decided = rules.first(OPENINGS, tokens, duty)
    return _cover(tokens, decided.found) if decided is not None else None


def of_later(tokens: Sequence[Token], duty: str) -> Span | None:
    """What happens to those who do not do it, where a sentence a little later says so: anyone still there will be."""
    if not tokens or _DEADLINES.tells_outcome.isdisjoint(token.lower for token in tokens):
        return None
    begin = _staying(tokens, duty)
    return None if begin is None else _cover(tokens, begin)


def of_condition_behind(tokens: Sequence[Token]) -> Span | None:
    """What happens in a sentence that ends with its condition: she said the road would be shut if it did not pay."""
    condition = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].lower == "if"), 0)
    words = [token.lower for token in tokens]
    if (
        not condition
        or not (fails(words[condition:]) or "not" in words[condition:])
        or len(words) - condition > _MOST_WORDS_OF_CONDITION
    ):
        return None
    said = next((at for at in range(condition - 1, -1, -1) if tokens[at].lower in _SAYS.forms), -1)
    begin = said + 1 + (words[said + 1 : said + 2] == ["that"])
    outcome = words[begin:condition]
    is_clause = outcome != [] and all(token.tag not in ENDS + COMMA + SEMICOLON for token in tokens[begin:condition])
    if not is_clause or _DEADLINES.tells_outcome.isdisjoint(outcome) or outcome[0] in _ASKING:
        return None  # declined to say what would happen if it did not
    rules.tell(CONDITION_BEHIND)
    return Span(tokens[begin].start, tokens[condition - 1].end)


def _penalty(tokens: Sequence[Token]) -> int | None:
    """The penalty for not doing so is a fine: the sentence names it."""
    words = [token.lower for token in tokens[:_WORDS_OF_PENALTY]]
    is_for = words[:1] == ["the"] and words[1:2] != [] and words[1] in _PENALTY and words[2:3] == ["for"]
    return 0 if is_for and (words[3:] == ["not"] or words[3:] == ["failing"]) else None


def after_condition(tokens: Sequence[Token], condition: int) -> int | None:
    """Where the main clause begins after "if it does not,"; none where the condition is another one."""
    within = range(condition + 1, min(condition + _MOST_WORDS_OF_CONDITION, len(tokens) - 1))
    comma = next((at for at in within if tokens[at].tag == COMMA), None)
    if comma is None or not fails([token.lower for token in tokens[condition + 1 : comma]]):
        return None
    after = range(comma + 1, min(comma + _MOST_WORDS_OF_CONDITION, len(tokens)))
    aside = next((at for at in after if tokens[at].tag == COMMA), None)
    return aside + 1 if aside is not None and _says(tokens[comma + 1 : aside]) else comma + 1


def _says(tokens: Sequence[Token]) -> bool:
    """Whether a clause only says whose words all that is: it said in a letter."""
    return any(token.tag == FINITE and token.lower in _SAYS.forms for token in tokens[:_MOST_WORDS_OF_SPEAKER])


def hurts(words: list[str]) -> bool:
    """Whether words say that something bad will be done to somebody: they will be arrested, they face a fine."""
    near = words[:_MOST_WORDS_OF_CONDITION]
    if not _DEADLINES.threats.isdisjoint(near):
        return True
    at = near.index("be") if "be" in near else len(near)
    return not _DEADLINES.tells_outcome.isdisjoint(near[:at]) and any(
        lexicon.lemma(word) in _DEADLINES.menaces for word in near[at + 1 : at + 2]
    )


def fails(words: list[str]) -> bool:
    """Whether words say that something is not done: they do not, the firm refuses."""
    pairs = (" ".join(words[at : at + 2]) for at in range(len(words)))
    return not _DEADLINES.fails_to.isdisjoint((*words, *pairs))


def _otherwise(tokens: Sequence[Token], _: str) -> int | None:
    """Otherwise, its offices will be shut; if not, the firm will be fined; after that, they will be fined."""
    words = [token.lower for token in tokens[:2]]
    if words == ["after", "that"] or words[0] == "thereafter":
        return len(words) if hurts([token.lower for token in tokens[len(words) :]]) else None
    if words[0] in _DEADLINES.opens_otherwise:
        return 1
    return 2 if " ".join(words) in _DEADLINES.opens_otherwise else None


def _if_not_done(tokens: Sequence[Token], _: str) -> int | None:
    """If it does not, its offices will be shut."""
    return after_condition(tokens, 0) if tokens[0].lower in ("if", "should") else None


def _staying(tokens: Sequence[Token], duty: str) -> int | None:
    """Leave by Friday. Those who stay, anyone still there, face a fine; it warned that those who stayed would."""
    words = [token.lower for token in tokens[:_MOST_WORDS_OF_CONDITION]]
    first = words[:_MOST_WORDS_OF_SPEAKER]
    warned = next((at for at, word in enumerate(first) if word in _DEADLINES.warning), None)
    if warned is None:  # the office said that anyone still there would be removed
        said = next((at for at, word in enumerate(first) if word in _SAYS.forms), len(words))
        begins = said + 1 + (words[said + 1 : said + 2] == ["that"])
        warned = said if words[begins : begins + 1] != [] and words[begins] in _DEADLINES.whoever else None
    if warned is not None:
        begin = warned + 1 + (words[warned + 1 : warned + 2] == ["that"])
        found = _staying(tokens[begin:], duty) if begin < len(tokens) else None
        return None if found is None else found + begin
    is_to_leave = not _DEADLINES.leaves.isdisjoint(duty.lower().split())
    if words[0] in _DEADLINES.whoever and words[1:2] == ["still"]:
        return 0 if is_to_leave else None
    who = 1 if words[0] in _DEADLINES.who_fails else 2 if " ".join(words[:2]) in _DEADLINES.who_fails else 0
    if not who or words[0] not in _DEADLINES.whoever:
        return None
    done = words[who : who + 1]
    if not _DEADLINES.defies.isdisjoint(done):
        return 0
    return 0 if is_to_leave and any(lexicon.lemma(word) in _DEADLINES.remains for word in done) else None


def _failure(tokens: Sequence[Token], _: str) -> int | None:
    """Failure to do so could lead to a fine; those who fail will be evicted."""
    words = [token.lower for token in tokens[:_MOST_WORDS_OF_CONDITION]]
    if words[0] in _DEADLINES.refuses_duty and not _DEADLINES.tells_outcome.isdisjoint(words[1:2]):
        return 0  # refusal will lead to a fine
    if "who" in words[1:_MOST_WORDS_BEFORE_WHO] and words[0] not in _DEADLINES.whoever:
        if not (_DEADLINES.limits_by | _DEADLINES.limits_within).isdisjoint(words):
            return None  # traders who do not pay by Monday
        return 0 if fails(words[words.index("who") :]) and hurts([token.lower for token in tokens]) else None
    begins = words[0] in _DEADLINES.who_fails or " ".join(words[:2]) in _DEADLINES.who_fails
    if not begins:
        return None
    tells = words[0] in ("failure", "failing") or words[0] in ("not", "refusal")
    return 0 if tells or fails(words) else None


def _is_said(tokens: Sequence[Token], comma: int) -> bool:
    """Whether only the attribution follows a comma: , Doe said."""
    rest = tokens[comma + 1 : comma + 1 + _MOST_WORDS_OF_CONDITION]
    return all(token.tag != COMMA for token in rest) and _says(rest)


def _cover(tokens: Sequence[Token], first: int) -> Span | None:
    while first < len(tokens) and tokens[first].tag == COMMA:
        first += 1
    last = first
    while (
        last < len(tokens)
        and tokens[last].tag != SEMICOLON
        and not (tokens[last].tag in ENDS and tokens[last].end - tokens[last].start == 1)
    ):
        last += 1
    comma = next((at for at in range(last - 1, first, -1) if tokens[at].tag == COMMA), None)
    if comma is not None and _is_said(tokens, comma):
        last = comma
    return Span(tokens[first].start, tokens[last - 1].end) if first < last else None


CONDITION_BEHIND = Rule(
    "“if it does not” at the end",
    "The clause before “if it does not” at the end of the next sentence says what happens if the deadline passes.",
    "The firm must pay by Friday. The judge said its offices would be shut if it did not.",
    "The firm must pay by Friday. The judge said its offices would be shut if it rained.",
)
OPENINGS: tuple[Row[[Sequence[Token], str], int], ...] = (
    Row(
        "“otherwise” in the next sentence",
        "A sentence that opens with “otherwise” or “if not” says what happens if the deadline before it passes; so "
        "does one that opens with “after that” before “be arrested” or the like.",
        "The firm must pay by Friday. Otherwise, its offices will be shut.",
        "The firm must pay by Friday. Otherwise the week was quiet.",
        _otherwise,
    ),
    Row(
        "“if it does not” in the next sentence",
        "The main clause after “if it does not” or “should they refuse” says what happens if the deadline passes.",
        "The firm must pay by Friday. If it does not, its offices will be shut.",
        "The firm must pay by Friday. If it rains, its offices will be shut.",
        _if_not_done,
    ),
    Row(
        "failure to do it, in the next sentence",
        "A sentence that opens with “failure to”, “those who fail” or “traders who do not” says what happens if the "
        "deadline passes.",
        "The firm must pay by Friday. Failure to do so could lead to a fine.",
        "The firm must pay by Friday. Failures of this kind could come again.",
        _failure,
    ),
    Row(
        "those who stay, in the next sentence",
        "Whoever stays, or is “still” there, where leaving is due, or defies the order: the sentence says what happens "
        "to them, also behind “it warned that”.",
        "Residents must leave the dike by Friday. Those who stay face a fine.",
        "Residents must repair the dike by Friday. Those who stay face a fine.",
        _staying,
    ),
)
"""Sentences after a deadline that say what happens otherwise; what is found is the token at which that begins."""
