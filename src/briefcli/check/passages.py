"""Whether given words stand in a text: where, but for what, and how the nearest passage differs."""

from collections.abc import Iterable, Iterator

from briefcli.model.verdict import Place, Verdict


class Source:
    """The text of a report, read once."""

    def __init__(self, report_id: str, text: str) -> None:
        self.report_id = report_id
        self.text = text

    def places(self, exact: str) -> Iterator[Place]:
        """Where the words stand."""
        start = self.text.find(exact)
        while start >= 0:
            yield Place(report=self.report_id, start=start, end=start + len(exact))
            start = self.text.find(exact, start + 1)


def judge(
    exact: str,
    start: int | None,
    end: int | None,
    source: Source | None,
    others: Iterable[Source] = (),
    *,
    prefix: str | None = None,
    suffix: str | None = None,
) -> Verdict:
    """Whether the words `exact` stand in `source`, at `start` to `end` where these are given.

    `others` are the other reports of the story, `prefix` and `suffix` the words before and after. Any offsets
    and any words may be given: what cannot be found is a verdict, never an error.
    """
    del prefix, suffix
    if source is None:
        return Verdict(kind="unproven")
    if not exact.strip():
        return Verdict(kind="absent")
    if start is not None and end is not None and start >= 0 and source.text[start:end] == exact:
        return Verdict(kind="verbatim", place=Place(report=source.report_id, start=start, end=end))
    places = tuple(source.places(exact))
    if len(places) == 1:
        return Verdict(kind="verbatim" if start is None else "moved", place=places[0])
    if places:
        return Verdict(kind="ambiguous", places=places)
    elsewhere = tuple(place for other in others for place in other.places(exact))
    return Verdict(kind="elsewhere", places=elsewhere) if elsewhere else Verdict(kind="absent")
