"""Words that stand in an article in Markdown as a reader sees it: “said Ann Doe” for “said [Ann Doe](/people/doe)”.

Marks of emphasis, links and footnotes say nothing, and words that were struck out are not the article's any more. What
is claimed may have such marks, too.
"""

from msgspec import structs

from briefcli.check import passages, standing
from briefcli.check.standing import Wanted
from briefcli.check.texts import Text, Unmarked
from briefcli.extract.text import layout
from briefcli.model.verdict import Change, Place, Verdict

_REFUSED = ("altered", "absent")


def or_unmarked(found: Verdict | None, exact: str, text: Text) -> Verdict | None:
    """The verdict on words that were `found`, or, where they do not stand as they are, without marks of Markdown."""
    if found is not None and found.kind not in _REFUSED:
        return found
    plain = layout.without_markup(exact)
    if plain is None and text.unmarked is None:
        return found
    wanted = Wanted(exact if plain is None else plain.text, None, None)
    source = text.source if text.unmarked is None else text.unmarked.source
    seen = passages.or_edited(standing.find(wanted, source), wanted, source)
    if seen is None or not seen.accepted or seen.place is None:
        return found
    return structs.replace(
        seen,
        kind="edited" if seen.kind == "edited" else "normalised",
        place=_place(seen.place, text.unmarked),
        forgiven=(*seen.forgiven, "Markdown"),
        left_out=tuple(_change(one, text.unmarked) for one in seen.left_out),
    )


def _place(place: Place, unmarked: Unmarked | None) -> Place:
    if unmarked is None:
        return place
    start, end = unmarked.edited.stretch_back(place.start, place.end)
    return structs.replace(place, start=start, end=end)


def _change(change: Change, unmarked: Unmarked | None) -> Change:
    if unmarked is None:
        return change
    start, end = unmarked.edited.stretch_back(change.found_start, change.found_end)
    return structs.replace(change, found_start=start, found_end=max(start, end))
