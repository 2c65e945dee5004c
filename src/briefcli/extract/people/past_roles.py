"""Roles that somebody no longer has, by the time behind them: the mayor until 2019, a judge from 1985 to 1994."""

from briefcli.extract.people.post import Post, Tokens
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE, NAME, NUMBER, TO, letters

_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
FORMER = "former"
THEN = "then"
UNTIL = ("until", "till")
_TO = ("to", *UNTIL)
"""What leads from the first year of a post to the last one: from 1985 to 1994."""
_YEAR_DIGITS = 4
_SPAN_TOKENS = 4
"""Words of a time from one year to another."""
_LONGEST_GOVERNMENT_TOKENS = 8
"""Words of a government: during the administration of President Ann Doe, during Ann Doe's second term."""
_LONGEST_CLAUSE_TOKENS = 20
"""Words of a clause on what somebody was, up to when."""
_BEFORE_PARTICIPLE = letters("AUXILIARY ADVERB")
_DONE = letters("FINITE PARTICIPLE")
_ENDS_CLAUSE = letters("COMMA STOP SEMICOLON COLON DASH CLOSING QUOTATION")


def of_time(post: Post | None, tokens: Tokens, behind: int) -> Post | None:
    """A post as it is told, which is a former one where the words behind it say that its time is over."""
    when = [token.lower for token in tokens[behind : behind + _SPAN_TOKENS]]
    if " ".join(when[:3]) == "at the time" and when[3:] != ["of"]:
        return then(post)
    return former(post) if _is_over(tokens, behind) else post


def of_clause(post: Post | None, tokens: Tokens, start: int) -> Post | None:
    """A post that a clause says somebody had at a time, where that shows it to be over.

    Who was a director under Bob Roe, or in 2013, is a former one; who was it at the time of something may be still.
    """
    for at in range(start, min(len(tokens) - 1, start + _LONGEST_CLAUSE_TOKENS)):
        if tokens[at].tag in _ENDS_CLAUSE:
            return post
        word, behind = tokens[at].lower, tokens[at + 1]
        if (word == "under" and behind.tag == NAME) or (word == "in" and _is_year(tokens, at + 1)):
            return former(post)
        if " ".join([token.lower for token in tokens[at : at + 3]]) == "at the time":
            return then(post)
    return post


def of_leaving(post: Post | None, tokens: Tokens, who: int) -> Post | None:
    """A post as a former one where a clause opens with how somebody lost it: the mayor who was forced to resign."""
    at = who + 1
    while at < len(tokens) - 1 and tokens[at].tag in _BEFORE_PARTICIPLE:
        at += 1
    is_passive = tokens[at - 1].lower in _TEXT.forms_of_be
    if is_passive and tokens[at].lower == "forced" and [one.tag for one in tokens[at + 1 : at + 3]] == [TO, BASE]:
        return former(post) if tokens[at + 2].lower in _PEOPLE.leaves_post else post
    lemma = lexicon.lemma(tokens[at].lower)
    is_lost = lemma in (_PEOPLE.puts_out_of_post if is_passive else _PEOPLE.leaves_post)
    return former(post) if is_lost and tokens[at].tag in _DONE else post


def then(post: Post | None) -> Post | None:
    """A post as one that somebody had at a time: the then mayor of Lund."""
    return _with(THEN, post)


def former(post: Post | None) -> Post | None:
    """A post as one that somebody no longer has: the former mayor of Lund, Norway's former chancellor."""
    return _with(FORMER, post)


def _with(when: str, post: Post | None) -> Post | None:
    if post is None or post.role is None or _tells_time(post.role) or _tells_time(post.short or ""):
        return post
    short = post.short or post.role
    front = post.role.removesuffix(short) if post.role.endswith(short) else ""
    return Post(f"{front}{when} {post.role.removeprefix(front)}", f"{when} {short}", post.body)


def _tells_time(role: str) -> bool:
    """Whether a role says itself when somebody has it: former mayor, incoming mayor."""
    first = role.partition(" ")[0].lower()
    return first in _PEOPLE.qualifiers or first in _PEOPLE.of_past or first == "then"


def _is_over(tokens: Tokens, start: int) -> bool:
    """Whether the words from a token on end a time in the past: until last year; from 1985 to 1994."""
    words = [token.lower for token in tokens[start : start + _SPAN_TOKENS]]
    if words[2:3] == ["ago"]:
        return True  # four years ago
    if len(words) > 1 and words[0] in UNTIL:
        return _is_year(tokens, start + 1) or words[1] in _PEOPLE.ends_of_posts
    if words[:1] == ["during"]:  # during the Doe administration
        return any(
            token.lower in _PEOPLE.times_of_government for token in tokens[start : start + _LONGEST_GOVERNMENT_TOKENS]
        )
    is_span = len(words) == _SPAN_TOKENS and words[0] == "from" and words[2] in _TO
    return is_span and _is_year(tokens, start + 1) and _is_year(tokens, start + 3)


def _is_year(tokens: Tokens, index: int) -> bool:
    return tokens[index].tag == NUMBER and len(tokens[index].lower) == _YEAR_DIGITS and tokens[index].lower.isdigit()
