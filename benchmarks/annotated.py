#!/usr/bin/env python3
"""Measures whole drafts against articles that an editor has annotated.

    python benchmarks/annotated.py [ANNOTATIONS] [--texts DIR] [--names PATTERN] [--errors KIND …]

ANNOTATIONS  a folder of JSON files as `tests/quality/README.md` describes them, which is the default; fields that
             an annotation leaves out are not measured.
DIR          the folder of the articles, `NAME.txt` or `NAME-….txt`; the folder of the annotations by default.
PATTERN      a regular expression for the whole names of the articles to measure, all of them by default.

Unlike `tests/quality/test_floors.py`, which looks at each part of the analysis, this one looks at what a reader sees:
the story that is drafted, with one entry for each person. A row says how much is annotated, drafted and right.
"Persons that are none" are drafted under a name that an annotation lists as nobody's, or under a part of it.
`--errors` prints what is wrong or missing, by the name of a row.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from briefcli.errors import BriefError
from briefcli.extract.draft.story import read
from briefcli.model.anchor import Anchor
from briefcli.model.figure import CASUALTIES, Figure
from briefcli.model.person import Person
from briefcli.model.quote import Quote
from briefcli.model.story import Story
from briefcli.names import fold

QUALITY = Path(__file__).parent.parent / "tests" / "quality"
OVERLAP = 0.8
"""Characters that two passages share, by those that either covers: one in five may differ."""
_NOBODY = ""

Span = tuple[int, int]


class Row(NamedTuple):
    """Counts under one name, and what was wrong (`drafted` is set) or missing."""

    gold: int = 0
    drafted: int = 0
    right: int = 0

    def __str__(self) -> str:
        precision, recall = 100 * self.right / max(1, self.drafted), 100 * self.right / max(1, self.gold)
        middle = 2 * precision * recall / max(0.001, precision + recall)
        return f"{self.gold:>9}{self.drafted:>9}{self.right:>7}{precision:>8.1f}{recall:>8.1f}{middle:>8.1f}"


class Tally:
    """The rows of a table, and what went wrong in each."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.rates: Counter[str] = Counter()
        self.errors: dict[str, list[str]] = {}

    def add(self, name: str, gold: int, drafted: int, right: int) -> None:
        """Adds to a row."""
        row = self.rows.get(name, Row())
        self.rows[name] = Row(row.gold + gold, row.drafted + drafted, row.right + right)

    def blame(self, name: str, article: str, what: str) -> None:
        """Keeps an error for `--errors`."""
        self.errors.setdefault(name, []).append(f"{article}: {what}")


class Article:
    """An article, its annotation, and what was drafted from it; places of annotations as spans."""

    def __init__(self, name: str, text: str, gold: dict[str, Any]) -> None:
        self.name, self.text, self.gold = name, text, gold
        self.story: Story = read(text, gold.get("published"))
        self.persons = [one for one in gold.get("people", []) if one.get("kind", "person") == "person"]
        self.either = [span for place in gold.get("either", []) for span in self.spans(place)]
        self._entries = self._joined()

    def spans(self, place: Any) -> list[Span]:
        """Where the words of an annotation stand; all places where they stand more than once."""
        if isinstance(place, list):
            return self._occurrences(place[0])[place[1] - 1 :][:1]
        if "{" in place:
            before, _, rest = place.partition("{")
            inner = rest.partition("}")[0]
            start = self.text.find(before + rest.replace("}", "", 1))
            return [(start + len(before), start + len(before) + len(inner))] if start >= 0 else []
        return self._occurrences(place)

    def _occurrences(self, words: str) -> list[Span]:
        bounded = rf"(?<!\w){re.escape(words)}(?!\w)" if words[0].isalnum() and words[-1].isalnum() else ""
        found = [match.span() for match in re.finditer(bounded or re.escape(words), self.text)]
        return found or [match.span() for match in re.finditer(re.escape(words), self.text)]

    def is_open(self, span: Span) -> bool:
        """Whether a find there is neither right nor wrong."""
        return any(start < span[1] and span[0] < end for start, end in self.either)

    def person(self, name: str) -> dict[str, Any] | None:
        """The annotated person, body or group of a name."""
        wanted = fold(name)
        return next((one for one in self.gold.get("people", []) if wanted in _names(one)), None)

    def _joined(self) -> dict[str, str]:
        """For each annotated name the id of the one entry that stands for it: the one with most quotations."""
        quoted = Counter(quote.speaker for quote in self.story.quotes)
        entries: dict[str, list[Person]] = {}
        for one in self.story.people:
            known = self.person(one.name) if one.kind != "unnamed" else None
            if known is not None:
                entries.setdefault(known["name"], []).append(one)
        return {name: max(ones, key=lambda one: quoted[one.id]).id for name, ones in entries.items()}

    def who(self, person_id: str | None) -> str:
        """The annotated name of a drafted entry; nobody where it is none of them, or a second entry for one."""
        return next((name for name, entry in self._entries.items() if entry == person_id), _NOBODY)

    def entry(self, person_id: str | None) -> Person | None:
        """A drafted person by id."""
        return next((one for one in self.story.people if one.id == person_id), None)


def _names(person: dict[str, Any]) -> set[str]:
    mentions = (_plain(mention) for mention in person.get("mentions", []))
    return {fold(person["name"]), *(fold(_without_article(one)) for one in mentions)}


def _without_article(name: str) -> str:
    return re.sub(r"^(?:the|a|an)\s", "", name.lower())


def _plain(place: Any) -> str:
    """The words of a place, without their number or the context around the braces."""
    words = str(place if isinstance(place, str) else place[0])
    return words.partition("{")[2].partition("}")[0] or words


def main() -> int:
    """Reads the command line, drafts and prints; the exit status."""
    parser = argparse.ArgumentParser(description="drafts against annotations; see the file's docstring")
    parser.add_argument("annotations", type=Path, nargs="?", default=QUALITY)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--names", type=_pattern, default=".*")
    parser.add_argument("--errors", nargs="*", default=[])
    options = parser.parse_args()
    tally, number = Tally(), 0
    for article in articles(options.annotations, options.texts or options.annotations, options.names):
        number += 1
        for measure in (quotes, people, positions, figures, days, summary):
            measure(article, tally)
    print(f"{number} articles{'annotated':>27}{'drafted':>9}{'right':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for name, row in tally.rows.items():
        print(f"{name:<27}{row}")
    for name, count in tally.rates.items():
        print(f"{name:<44}{count:>5}{count / max(1, number):>8.2f} an article")
    for name in options.errors:
        print(f"\n{name}", *tally.errors.get(name, []), sep="\n  ")
    return 0


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        raise argparse.ArgumentTypeError(f"not a regular expression: {error}") from error


def articles(annotations: Path, texts: Path, names: re.Pattern[str]) -> Iterator[Article]:
    """The annotated articles whose names match, each drafted; one that cannot be drafted is reported on stderr."""
    for path in sorted(path for path in annotations.glob("*.json") if names.fullmatch(path.stem)):
        gold = msgspec.json.decode(path.read_bytes())
        if not isinstance(gold, dict) or "people" not in gold:
            continue
        text = next(iter([*texts.glob(f"{path.stem}.txt"), *texts.glob(f"{path.stem}-*.txt")]))
        try:
            yield Article(path.stem, text.read_text("utf-8"), gold)
        except BriefError as error:
            print(f"{path.stem}: {error}", file=sys.stderr)


# --- quotations


def quotes(article: Article, tally: Tally) -> None:
    """Words and speaker, of marked and of reported speech; speakers who are somebody else, or nobody."""
    gold = [one for one in article.gold.get("quotes", []) if not one.get("nested")]
    for name, is_reported in (("words and speaker", False), ("reported speech, speaker", True)):
        theirs = [one for one in gold if (one["kind"] == "indirect") == is_reported]
        mine = [one for one in article.story.quotes if (one.kind == "indirect") == is_reported]
        _match_quotes(article, tally, name, theirs, mine)
    _blame_speakers(article, tally, gold)


def _match_quotes(article: Article, tally: Tally, name: str, gold: list[dict[str, Any]], mine: list[Quote]) -> None:
    """Segment by segment, since two editors may join the parts of a quotation differently."""
    left = [(span, one) for one in mine for span in _parts(one)]
    wanted = [(span, one) for one in gold for place in one["segments"] for span in article.spans(place)[:1]]
    words = right = 0
    for span, one in wanted:
        found = max(left, key=lambda pair: _share([span], [pair[0]]), default=None)
        if found is None or _share([span], [found[0]]) < OVERLAP:
            tally.blame(name, article.name, f"missing: {_cut(article, span)} ({one.get('speaker')})")
            continue
        left.remove(found)
        words += 1
        if _speaks(article, one, found[1]):
            right += 1
        else:
            whom = _called_in_draft(article, found[1].speaker)
            tally.blame(name, article.name, f"{_cut(article, span)} by {whom}, not {one.get('speaker')}")
    left = [pair for pair in left if not article.is_open(pair[0])]
    drafted = words + len(left)
    for span, quote in left:
        tally.blame(name, article.name, f"none: {_cut(article, span)} ({_called_in_draft(article, quote.speaker)})")
    tally.add(name, len(wanted), drafted, right)
    tally.add(name.partition(",")[0].replace(" and speaker", "") + " alone", len(wanted), drafted, words)


def _cut(article: Article, span: Span) -> str:
    return repr(article.text[span[0] : span[1]][:70])


def _called_in_draft(article: Article, person_id: str | None) -> str:
    who = article.entry(person_id)
    return "nobody" if who is None else f"{who.name} ({who.kind})"


def _parts(quote: Quote) -> list[Span]:
    anchors = quote.parts or ((quote.anchor,) if quote.anchor else ())
    return [(anchor.start, anchor.end) for anchor in anchors]


def _whole(spans: Sequence[Span]) -> Span:
    return (min(start for start, _ in spans), max(end for _, end in spans)) if spans else (0, 0)


def _share(some: Sequence[Span], others: Sequence[Span]) -> float:
    ours = {place for start, end in some for place in range(start, end)}
    theirs = {place for start, end in others for place in range(start, end)}
    return len(ours & theirs) / max(1, len(ours | theirs))


def _speaks(article: Article, gold: dict[str, Any], found: Quote) -> bool:
    """Whether a quotation has the annotated speaker; for one without a name, any that is no named person."""
    wanted = gold.get("speaker")
    wanted = [wanted] if isinstance(wanted, str) else wanted or []
    who = article.entry(found.speaker)
    if not wanted:
        return who is None or who.kind == "unnamed" or _called(gold, who.name)
    return article.who(found.speaker) in wanted or (who is not None and _is_body(article, wanted, who))


def _called(gold: dict[str, Any], name: str) -> bool:
    return fold(name) in fold(_plain(gold.get("mention") or ""))


def _is_body(article: Article, wanted: list[str], who: Person) -> bool:
    """Whether an entry without a name is called what a body is called."""
    known = (article.person(name) for name in wanted)
    called = fold(_without_article(who.name))
    return who.kind == "unnamed" and any(one is not None and called in _names(one) for one in known)


def _blame_speakers(article: Article, tally: Tally, gold: list[dict[str, Any]]) -> None:
    tally.rates["false attributions to somebody real"] += 0
    tally.rates["speakers that are nobody"] += 0
    tally.rates["quotations drafted"] += len(article.story.quotes)
    mentions = {fold(_plain(one["mention"])) for one in gold if one.get("mention")}
    for quote in article.story.quotes:
        who, spans = article.entry(quote.speaker), _parts(quote)
        if who is None or article.is_open(_whole(spans)):
            continue
        known = article.person(who.name)
        if known is None and not any(fold(who.name) in mention for mention in mentions):
            tally.rates["speakers that are nobody"] += 1
            tally.blame("nobody", article.name, f"{who.name} ({who.kind}): {quote.content[:60]!r}")
        if known is not None and _is_false(article, gold, spans, known["name"]):
            tally.rates["false attributions to somebody real"] += 1
            tally.blame("false", article.name, f"{who.name}: {quote.content[:70]!r}")


def _is_false(article: Article, gold: list[dict[str, Any]], spans: list[Span], name: str) -> bool:
    """Whether annotated words that these share are somebody else's, or no annotated words are here at all."""
    for one in gold:
        places = [span for place in one["segments"] for span in article.spans(place)[:1]]
        if any(start < end2 and start2 < end for start, end in spans for start2, end2 in places):
            speakers = one.get("speaker") or []
            speakers = [speakers] if isinstance(speakers, str) else speakers
            if name in speakers or name == one.get("relayed_by"):
                return False
    return True


# --- people and positions


def people(article: Article, tally: Tally) -> None:
    """Persons by name, each once, and their roles."""
    drafted = [one for one in article.story.people if one.kind == "person"]
    right = [one for one in drafted if article.who(one.id) in {person["name"] for person in article.persons}]
    tally.add("persons listed", len(article.persons), len(drafted), len(right))
    for one in drafted:
        if one not in right:
            tally.blame("persons listed", article.name, f"none or twice: {one.name}")
    found = {article.who(one.id): one for one in right}
    for person in article.persons:
        if person["name"] not in found:
            tally.blame("persons listed", article.name, f"missing: {person['name']}")
    _roles(article, tally, found)
    _blame_persons(article, tally, drafted)


def _blame_persons(article: Article, tally: Tally, drafted: list[Person]) -> None:
    """Persons drafted under the names of places, works, firms and the like, where an annotation lists such names."""
    if "not_people" not in article.gold:
        return
    nobody = [fold(name) for name in article.gold["not_people"]]
    for one in drafted:
        if article.person(one.name) is None and any(f" {fold(one.name)} " in f" {name} " for name in nobody):
            tally.rates["persons that are none"] += 1
            tally.blame("persons that are none", article.name, one.name)
    tally.rates["persons that are none"] += 0


def _roles(article: Article, tally: Tally, found: dict[str, Person]) -> None:
    for person in article.persons:
        one, gold = found.get(person["name"]), person.get("role")
        drafted = one.role if one else None
        is_right = bool(gold and drafted and _is_same_role(person, drafted))
        tally.add("roles", bool(gold), bool(drafted), is_right)
        if (gold or drafted) and not is_right:
            tally.blame("roles", article.name, f"{person['name']}: {drafted!r}, not {gold!r}")


_LINKS = frozenset("of the for in at and s a an".split())


def _is_same_role(person: dict[str, Any], drafted: str) -> bool:
    """Equal, but for an article and the body or place after it."""
    role, mine, body = _words(person["role"]), _words(drafted), _words(str(person.get("affiliation") or ""))
    return bool(role & mine) and mine <= role | body | _LINKS and role - mine <= body | _LINKS


def _words(text: str) -> set[str]:
    return set(fold(re.sub(r"[’']s\b", "", text)).split())


def positions(article: Article, tally: Tally) -> None:
    """Positions by most of their words, by holder and kind."""
    gold = article.gold.get("positions", [])
    left, right = list(article.story.positions), 0
    for one in gold:
        places = article.spans(one["exact"])[:1]
        found = next(
            (
                mine
                for mine in left
                if mine.anchor
                and _touch(places, [_span(mine.anchor)])
                and mine.kind == one["kind"]
                and _holds(article, one["holder"], mine.holder)
            ),
            None,
        )
        if found is None:
            tally.blame("positions", article.name, f"missing: {one['holder']} {one['kind']}: {one['exact']!r:.70}")
            continue
        left.remove(found)
        right += 1
    left = [one for one in left if not (one.anchor and article.is_open(_span(one.anchor)))]
    drafted = right + len(left)
    for mine in left:
        who = article.entry(mine.holder)
        tally.blame("positions", article.name, f"wrong: {who.name if who else None} {mine.kind}: {mine.what!r:.70}")
    tally.add("positions", len(gold), drafted, right)


def _span(anchor: Anchor) -> Span:
    return anchor.start, anchor.end


def _touch(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(start < end2 and start2 < end for start, end in some for start2, end2 in others)


def _holds(article: Article, name: str | None, holder: str | None) -> bool:
    who = article.entry(holder)
    if name is None:
        return who is None  # was charged with fraud, by nobody who is named
    return who is not None and (
        article.who(who.id) == name
        or fold(_without_article(who.name)) == fold(_without_article(name))
        or _is_body(article, [name], who)
    )


# --- figures


def figures(article: Article, tally: Tally) -> None:
    """Values, units, and what stands beside them, of the figures found; casualties by themselves."""
    gold = article.gold.get("figures", [])
    left = list(article.story.figures)
    dated = [span for one in article.gold.get("dates", []) for span in article.spans(one["exact"])[:1]]
    free = [one for one in left if one.anchor and _touch(dated, [_span(one.anchor)])]
    pairs: list[tuple[dict[str, Any], Figure]] = []
    for one in gold:
        places = article.spans(one["exact"])[:1]
        found = next(
            (two for two in left if two.anchor and _touch(places, [_span(two.anchor)]) and _same_value(one, two)), None
        )
        if found is None:
            tally.blame("figures, value", article.name, f"missing: {one['exact']!r}")
            continue
        left.remove(found)
        pairs.append((one, found))
    left = [one for one in left if one not in free and not (one.anchor and article.is_open(_span(one.anchor)))]
    drafted = len(pairs) + len(left)
    for two in left:
        if two.anchor:
            tally.blame("figures, value", article.name, f"none: {two.anchor.exact!r} ({two.measure}: {two.concept})")
    tally.add("figures, value", len(gold), drafted, len(pairs))
    tally.add(
        "value and bound", len(gold), drafted, sum(one.get("bound", "exactly") == two.bound for one, two in pairs)
    )
    tally.add("value and unit", len(gold), drafted, sum(_same_unit(one, two) for one, two in pairs))
    _casualties(article, tally, gold, pairs, left)
    for field in ("what", "where", "said_by", "as_of", "occasion"):
        _beside(article, tally, field, pairs)


def _same_value(gold: dict[str, Any], found: Figure) -> bool:
    pairs = ((gold.get("value"), found.value), (gold.get("low"), found.low), (gold.get("high"), found.high))
    return all(_near(one, two) for one, two in pairs)


def _near(one: Any, two: Decimal | None) -> bool:
    if one is None or two is None:
        return one is None and two is None
    return abs(Decimal(str(one)) - two) <= abs(Decimal(str(one))) / 200


def _same_unit(gold: dict[str, Any], found: Figure) -> bool:
    # Annotations have the unit as printed, “day” for a five-day week, or as it reads after the number.
    theirs, mine = (fold(unit or "").removesuffix("s") for unit in (gold.get("unit"), found.unit))
    return theirs == mine or bool(theirs and mine and (theirs.endswith(mine) or mine.endswith(theirs)))


def _casualties(
    article: Article,
    tally: Tally,
    gold: list[dict[str, Any]],
    pairs: list[tuple[dict[str, Any], Figure]],
    left: list[Figure],
) -> None:
    theirs = [one for one in gold if one["measure"] in CASUALTIES]
    mine = [two for _, two in pairs if two.measure in CASUALTIES] + [two for two in left if two.measure in CASUALTIES]
    right = sum(one["measure"] == two.measure for one, two in pairs if one["measure"] in CASUALTIES)
    tally.add("casualties", len(theirs), len(mine), right)
    for one, two in pairs:
        if one["measure"] != two.measure and {one["measure"], two.measure} & set(CASUALTIES):
            tally.blame("casualties", article.name, f"{one['exact']!r} is {two.measure}, not {one['measure']}")
    for two in left:
        if two.measure in CASUALTIES and two.anchor:
            tally.blame("casualties", article.name, f"none: {two.anchor.exact!r} is {two.measure}")
    found = [one for one, _ in pairs]
    for one in theirs:
        if one not in found:
            tally.blame("casualties", article.name, f"missing: {one['exact']!r}")


def _beside(article: Article, tally: Tally, field: str, pairs: list[tuple[dict[str, Any], Figure]]) -> None:
    for one, two in pairs:
        wanted, mine = _annotated(one, field), _told(article, field, two)
        if field == "what" and wanted is None:
            continue
        is_right = bool(wanted and mine and _means(article, field, wanted, mine)) or (
            # The measure says that they died or were hurt, as "dead", "lives" and "others" do.
            field == "what" and two.measure in CASUALTIES and two.measure == one["measure"] and wanted in _HARMED
        )
        tally.add(f"figures, {field}", bool(wanted), bool(mine), is_right)
        if (wanted or mine) and not is_right:
            tally.blame(field, article.name, f"{one['exact']!r}: {mine!r}, not {wanted!r}")


_HARMED = frozenset(("dead", "deaths", "lives", "casualties", "others"))
"""What is counted of casualties without more than their measure tells: 97 dead."""


def _annotated(figure: dict[str, Any], field: str) -> str | None:
    """What stands beside an annotated figure; the occasion only where it is not that of the article."""
    told = figure.get(field)
    return None if told is None or (field, told) == ("occasion", "this") else str(told)


def _told(article: Article, field: str, figure: Figure) -> str | None:
    match field:
        case "what":
            return figure.concept
        case "where":
            return figure.place
        case "as_of":
            return figure.as_of
        case "occasion":
            return figure.other_occasion
        case _:
            who = article.entry(figure.said_by)
            return who.name if who else None


def _means(article: Article, field: str, wanted: str, mine: str) -> bool:
    if field == "as_of":
        return mine[:10] == wanted[:10]
    if field == "said_by":
        known, mine = article.person(wanted), re.sub(r"^(?:the|an?) ", "", mine, flags=re.IGNORECASE)
        return fold(mine) in (_names(known) if known else {fold(wanted)}) or fold(mine) in fold(wanted)
    return fold(wanted) == fold(mine) or bool(_content_words(wanted) & _content_words(mine))  # the US has no long word


def _content_words(text: str) -> set[str]:
    return {word.rstrip("s") for word in fold(text).split() if len(word) > 2}


# --- days and summary


def days(article: Article, tally: Tally) -> None:
    """Events on their day, which deadlines give too, and deadlines with theirs."""
    if "events" in article.gold:
        gold, mine = article.gold["events"], [one for one in article.story.events if one.when]
        free = article.gold.get("dates", [])
        allowed = [(span, one["value"]) for one in free for span in article.spans(one["exact"])]
        shown = [(one.anchor, one.when) for one in mine]
        shown += [(one.anchor, str(term.due)) for one in article.story.deadlines for term in one.terms if term.due]
        undated = [one.anchor for one in article.story.events if not one.when]
        right = [
            one
            for one in gold
            if any(_is_day(article, one, anchor, when) for anchor, when in shown)
            or (_is_open(one["when"]) and any(_stands_at(article, one, anchor) for anchor in undated))
        ]
        good = sum(any(_on_day(span, value, two.anchor, two.when) for span, value in allowed) for two in mine)
        tally.add("timeline, of printed", len(mine), len(mine), good)
        tally.add("timeline, of those in text", len(gold), len(gold), len(right))
        for one in gold:
            if one not in right:
                tally.blame(
                    "timeline",
                    article.name,
                    f"missing or other day: {one['exact']!r} {one['when']}: {one['what'][:60]}",
                )
        for two in mine:
            if not any(_on_day(span, value, two.anchor, two.when) for span, value in allowed):
                tally.blame("timeline", article.name, f"day {two.when}: {two.what[:80]}")
    gold = article.gold.get("deadlines", [])
    mine_due = {term.due: one for one in article.story.deadlines for term in one.terms}
    right_due = sum(one["due"] in {str(due) if due else None for due in mine_due} for one in gold)
    tally.add("deadlines, day", len(gold), len(article.story.deadlines), right_due)


def _is_day(article: Article, gold: dict[str, Any], anchor: Anchor | None, when: str | None) -> bool:
    return any(_on_day(span, gold["when"], anchor, when) for span in article.spans(gold["exact"]))


def _on_day(span: Span, value: str | None, anchor: Anchor | None, when: str | None) -> bool:
    return bool(
        anchor
        and value
        and when
        and _touch([span], [_span(anchor)])
        and (_first_day(value).startswith(when[:10]) or when[:10].startswith(_first_day(value)))
    )


def _is_open(when: str | None) -> bool:
    """Whether nobody can tell an event's year: an article whose day of publication is not known says “on Friday”."""
    return when is None or when.startswith("XXXX")


def _stands_at(article: Article, gold: dict[str, Any], anchor: Anchor | None) -> bool:
    return anchor is not None and _touch(article.spans(gold["exact"]), [_span(anchor)])


def _first_day(value: str) -> str:
    """The first day of a week, weekend, quarter, half or season; else the day, month or year of a date."""
    if week := re.match(r"(\d{4})-W(\d\d)(-WE)?", value):
        return date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1).isoformat()
    months = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7, "SP": 3, "SU": 6, "FA": 9}
    return f"{value[:4]}-{months[value[5:7]]:02}-01" if value[5:7] in months else value[:10]


def summary(article: Article, tally: Tally) -> None:
    """Points that an editor would keep too."""
    if "summary" not in article.gold:
        return
    gold = [span for one in article.gold["summary"] for span in article.spans(one)[:1]]
    mine = [_span(one.anchor) for one in article.story.summary if one.anchor]
    right = sum(any(start <= place < end for place, _ in gold) for start, end in mine)
    tally.add("points", len(gold), len(mine), right)
    never = [span for one in article.gold.get("not_summary", []) for span in article.spans(one)]
    tally.rates["points that must not be"] += sum(_touch([span], never) for span in mine)


if __name__ == "__main__":
    sys.exit(main())
