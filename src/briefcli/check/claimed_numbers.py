"""Whether the number that is claimed for some words is the one that the report gives there.

It is read in the report, where the words stand, and not in the claim alone: what stands around them may make another
number of it (minus 5, 10 to 12, one point five million). A number that can only be read in part is none.
"""

from collections.abc import Iterator

from briefcli import regexes
from briefcli.check import differences, figures, words
from briefcli.check.figures import Number
from briefcli.check.texts import Text
from briefcli.extract.numbers import amounts, hedges, parts
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span
from briefcli.model.claim import Claim, Doubt
from briefcli.model.verdict import Verdict

_AROUND_CHARACTERS = 120
"""Characters before and after the words that are read with them."""
_REMEDY = "Claim the number as it is printed."
_WORD_BEFORE = regexes.compile(r"[\w'’]+\s*$")
_LONGEST_WORD_CHARACTERS = 24
"""Characters before a number in which the word directly before it begins."""
_JOINED = frozenset("-/.,:·'’")


def doubts(claim: Claim, verdict: Verdict, text: Text) -> Iterator[Doubt]:
    """What the report has against the value and the bound that are claimed for words which stand in it."""
    if verdict.place is None:
        return
    place = Span(verdict.place.start, verdict.place.end)
    read = [Number(one.value, one.low, one.high) for one in _amounts(text, place)]
    if not read:
        message = "no number can be read from the words"
        yield Doubt(field="value", message=message, remedy=_REMEDY, weight="open")
        return
    meant = read[0] if claim.value is None else Number(claim.value)
    if meant not in read:
        said = " or ".join(map(str, dict.fromkeys(read)))
        message = f"the words say {said}, not {meant}"
        yield Doubt(field="value", message=message, remedy=_REMEDY, weight="against")
        return
    against = _against_bound(claim, verdict, text, meant)
    if against is not None:
        yield Doubt(field="bound", message=against, remedy=_REMEDY, weight="against")


def _amounts(text: Text, place: Span) -> Iterator[Amount]:
    """The amounts that lie whole in a stretch of a text, as the text around them has them."""
    start = max(place.start - _AROUND_CHARACTERS, 0)
    start = max(text.text.find(" ", start, place.start), start) if start else 0
    line = amounts.plain(text.text[start : place.end + _AROUND_CHARACTERS])
    for found in amounts.find(line):
        amount = amounts.moved(found, start)
        is_read = amount.value is not None or amount.low is not None
        if is_read and place.holds(amount.number) and _is_whole(text, amount) and _is_told(text, amount, place):
            yield amount


def _is_told(text: Text, amount: Amount, place: Span) -> bool:
    """Whether an amount is not denied ("no 12 people"), and is not all that a claim has of a row or a paragraph."""
    before = _WORD_BEFORE.search(text.text, max(amount.span.start - _LONGEST_WORD_CHARACTERS, 0), amount.span.start)
    if before is not None and differences.is_negation(before[0].strip().replace("’", "'")):
        return False
    ends = [text.source.place(Span(end, end + 1)).start for end in text.source.breaks_in(place)]
    first = max((end for end in ends if end <= amount.number.start), default=place.start)
    last = min((end for end in ends if end >= amount.number.end), default=place.end)
    alone = text.text[first : amount.number.start] + text.text[amount.number.end : last]
    return (first, last) == place or any(map(str.isalnum, alone))


def _is_whole(text: Text, amount: Amount) -> bool:
    """Whether nothing around an amount belongs to its number and was not read; its unit may stand beside it."""
    start, end = amount.number
    if any(parts.cut(text.text, edge, units=False) for edge in (start, end)):
        return False
    before, after = text.text[max(start - 2, 0) : start], text.text[end : end + 2]
    if before[-1:].isalnum() or (before[-1:] in _JOINED and before[:1].isalnum() and len(before) > 1):
        return False
    if after[:1] in _JOINED and after[1:].isalnum():
        place = text.source.reading.onward(end - 1, end)[1]
        return words.whole(text.source.reading.form, place, is_end=True) is None
    return amount.numerals[-1].suffix.lower() not in lexicon.numbers().power_letters


def _against_bound(claim: Claim, verdict: Verdict, text: Text, meant: Number) -> str | None:
    """What is wrong with the bound that is claimed, or that giving none claims."""
    hedge = next((change for change in verdict.left_out if change.kind == "hedge"), None)
    if hedge is not None and claim.bound in (None, "exactly"):
        return f"“{hedge.found}” stands directly beside the number, and the claim leaves it out"
    bounds = figures.bounds_of(claim.exact, meant)
    if hedge is not None:
        place = Span(hedge.found_start, hedge.found_end)
        own = hedges.before(text.text, place.end + 1) or hedges.behind(text.text, place.start - 1, len(text.text))
        bounds = [own.bound] if own is not None else []
    if claim.bound is not None and bounds and claim.bound not in bounds:
        return f"the words say “{' or '.join(bounds)}”, not “{claim.bound}”"
    return None
