"""The short texts that stand beside facts: who said it, where it stands, what proves it.

Plain text from records, shared by the views for people.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

import msgspec

from briefcli.model.figure import CASUALTIES, PART
from briefcli.model.report import Report
from briefcli.model.when import Period
from briefcli.views import sanitise, style, wording
from briefcli.views.records import (
    AnchorRecord,
    CitationRecord,
    DatesRecord,
    DeadlineRecord,
    EventRecord,
    EvidenceRecord,
    FigureRecord,
    PersonRecord,
    PositionRecord,
    QuoteRecord,
    ReportRecord,
    StoryRecord,
    SummaryRecord,
    TermRecord,
)

_NO_POINT = "No sentence of the article can stand alone as a point."
_NOTHING_FOUND = "No sentence of the article can stand alone as a point; no person, number or deadline was found in it."
_NOTHING_KEPT = "There is no fact in it yet."
_OPENING_LETTERS = 12
"""With so many letters and digits a part of a quotation can be found in the whole of it."""


class Grounds(msgspec.Struct, frozen=True):
    """What is shown under each fact: the evidence that it stands on, the rule that found it.

    `reports` are those whose words may be the evidence.
    """

    evidence: bool = False
    why: bool = False
    reports: tuple[Report, ...] = ()

    @property
    def are_asked(self) -> bool:
        """Whether anything is shown under a fact."""
        return self.evidence or self.why

    def report(self, id_: str) -> Report | None:
        """The report with an id."""
        return next((one for one in self.reports if one.id == id_), None)


def speaker(record: QuoteRecord) -> str:
    """Who said it: "Ada Quill, mayor, relayed by Tom Reed", or that it is unknown and why."""
    if record.speaker is None:
        return f"Speaker unknown ({record.unknown_because})"
    doubt = f"not certain: {record.unknown_because}" if record.unknown_because else None
    return ", ".join(part for part in (record.speaker, record.role, relayed(record), doubt) if part)


def content(record: QuoteRecord) -> str:
    """The words; between quotation marks only where the report has them so."""
    if record.kind == "indirect":
        return " … ".join(_parts(record)) or record.content
    return " ".join(f"“{words}”" for words in _parts(record)) or f"“{record.content}”"


def _parts(record: QuoteRecord) -> list[str]:
    """The words of each part as they are read: without the marks of mail or Markdown in the text where they stand."""
    exact = [part.exact for part in record.parts]
    if " ".join(exact) == record.content:
        return exact
    places = [place for place, character in enumerate(record.content) if character.isalnum()]
    letters = "".join(record.content[place] for place in places)
    begins = [0]
    for words in exact[1:]:
        opening = "".join(filter(str.isalnum, words))[:_OPENING_LETTERS]
        found = letters.find(opening, begins[-1] + 1)
        if found < 0 or not opening:
            return [record.content]
        begins.append(found)
    cuts = [0, *(record.content.rfind(" ", 0, places[begin]) + 1 for begin in begins[1:]), len(record.content)]
    return [record.content[start:end].strip(" ") for start, end in pairwise(cuts)]


def relayed(record: QuoteRecord) -> str | None:
    """Who passes the words on, if that is somebody else."""
    return f"relayed by {record.relayed_by}" if record.relayed_by else None


def source(record: FigureRecord) -> str:
    """Who says a number, with the hedge as printed."""
    said = f"Said by {record.said_by}" if record.said_by else f"Said by: {said_by(record)}"
    return f"{said}; hedge: “{record.hedge}”" if record.hedge else said


def said_by(record: FigureRecord) -> str:
    """Who says a number, or why that is not known."""
    if record.said_by is None and record.unknown_because is not None:
        return f"not known ({record.unknown_because})"
    return record.said_by or "the report itself"


def hedge(record: FigureRecord) -> str | None:
    """The hedge as printed, where it says more than the bound in words does."""
    is_told = record.hedge is None or record.hedge.casefold() in record.words
    return None if is_told else f"“{record.hedge}”"


def concept(record: FigureRecord) -> str:
    """What a number is about; with the reason where something other than its source is unknown."""
    is_about_number = record.said_by is not None and record.unknown_because is not None
    is_unit_alone = record.measure == "duration" and record.concept == record.unit
    told = "" if is_unit_alone else record.concept or ""
    if record.part_of is not None and told.endswith(PART):
        told = f"{told.removesuffix(PART)}part of {record.part_of}"  # it may stand under another number
    return f"{told} ({record.unknown_because})".strip() if is_about_number else told


def is_part(record: FigureRecord) -> bool:
    """Whether a number counts some of those whom another one counts."""
    return record.part_of_id is not None or _says_part(record)


def _says_part(record: FigureRecord) -> bool:
    return record.concept is not None and record.concept.endswith(PART)


def about(record: FigureRecord) -> str | None:
    """What the number is about, where the number with its unit does not say it."""
    told = concept(record)
    unit = (record.unit or "").casefold()
    is_told = told.casefold() in ("", record.words.casefold(), unit, f"share of {unit}")
    return ", ".join(part for part in (told if not is_told else None, circumstances(record)) if part) or None


def circumstances(record: FigureRecord) -> str | None:
    """That a number is a rise, or only a part, since when it counts, what it was before, and whether it is no news."""
    is_loose = record.scope == "part" and record.measure in CASUALTIES and not is_part(record)
    change = f"a {record.change}" if record.change is not None else None
    part = "part of the total" if is_loose else None
    since = f"since {record.since}" if record.since else _over_time(record)
    before = f"{wording.number(record.changed_from)} before" if record.changed_from is not None else None
    return ", ".join(one for one in (change, part, since, before, _occasion(record)) if one) or None


def _over_time(record: FigureRecord) -> str | None:
    """That people were harmed over a time, and not in one event, where the words do not say since when."""
    is_told = record.scope != "cumulative" or record.measure not in CASUALTIES or "since" in (record.concept or "")
    return None if is_told else "a running total"


def _occasion(record: FigureRecord) -> str | None:
    match record.occasion:
        case "earlier":
            return "on an earlier occasion"
        case "beside":
            return "on another occasion"
        case _:
            return None


def deadline(record: DeadlineRecord) -> str:
    """Who must do what."""
    to = wording.inside(record.addressed_to) if record.addressed_to else None
    return f"Deadline for {to}: {record.what}" if to else f"Deadline: {record.what}"


def due(record: DatesRecord, *, weekday: bool = False) -> str:
    """When it is due: "2 September 2025", "7 to 9 August 2025", "Friday 8 August 2025, 17:00"."""
    if record.due is None:
        return "no date"
    at = f", {record.due_time:%H:%M}" if record.due_time else ""
    if record.due_latest is None:
        return wording.day(record.due, weekday=weekday) + at
    if weekday:
        return f"{wording.day(record.due, weekday=True)} to {wording.day(record.due_latest, weekday=True)}{at}"
    return wording.period(Period(record.due, record.due_latest, "interval")) + at


def ends(record: DatesRecord) -> str:
    """When the last day ends, and in which zone."""
    end = "" if record.due_time else "end of the day, "
    return f"{end}{zone(record)}"


def here(record: DatesRecord) -> str | None:
    """When it ends by the reader's clock, where that shows another time: "Friday 13 March 2026, 00:00, UTC+01:00"."""
    here_, end = record.ends_here, record.ends_at
    if here_ is None or end is None or here_.utcoffset() == end.utcoffset():
        return None
    return _clock(here_)


def as_of(record: DeadlineRecord) -> str:
    """From when what is left is counted: a day, or a moment where minutes count."""
    return _clock(record.as_of_time) if record.as_of_time else wording.day(record.as_of, weekday=True)


def _clock(moment: datetime) -> str:
    return f"{wording.day(moment.date(), weekday=True)}, {moment:%H:%M}, {moment.tzname()}"


def zone(record: DatesRecord) -> str:
    """The zone in which the last day ends, and how that is known."""
    name = record.zone or "zone not known"
    return f"{name} ({record.zone_basis})" if record.zone_basis else name


def term(record: TermRecord) -> str:
    """A term with its dates: "announced 29 July 2025, 10 days, due 8 August 2025"."""
    announced = f"announced {wording.day(record.announced)}" if record.announced else "announced on an unknown day"
    length = wording.length(record.length, record.length_max) if record.length is not None else None
    due_ = f"due {due(record)}" if record.due else None
    return ", ".join(part for part in (announced, length, due_) if part)


def terms(record: DeadlineRecord) -> list[str]:
    """Every term of a deadline with its dates and where it stands."""
    pairs = zip(record.terms, replaced_on(record), strict=True)
    return [f"{term(one)}: {status(one, replaced)}" for one, replaced in pairs]


def replaced_on(record: DeadlineRecord) -> list[date | None]:
    """For each term the day on which the next one took its place, where that has happened and is known."""
    later = (*record.terms[1:], None)
    return [
        next_.announced if next_ and one.status == "superseded" else None
        for one, next_ in zip(record.terms, later, strict=True)
    ]


def status(record: TermRecord, replaced: date | None) -> str:
    """Where a term stands, and whether it is the one that counts: "superseded on 28 July 2025, after 14 of 50 days"."""
    if record.in_force:
        note = "the last one set" if record.status == "passed" else "in force"
        return f"{style.STATUS_WORDS[record.status]} ({note})"
    if replaced is None:
        return style.STATUS_WORDS[record.status]
    told = f"{style.STATUS_WORDS[record.status]} on {wording.day(replaced)}"
    if record.announced is None or record.due is None:
        return told
    days = wording.plural((record.due - record.announced).days, "day")
    return f"{told}, after {(replaced - record.announced).days} of {days}"


def position(record: PositionRecord) -> str:
    """What a holder wants from whom: "Offer to Marsk: talks, voiced by Ada Quill"."""
    noun, to = style.POSITION_KINDS[record.kind]
    addressee = f" {to} {record.addressee}" if record.addressee else ""
    by = f", voiced by {record.voiced_by}" if record.voiced_by else ""
    return f"{noun}{addressee}: {record.what}{by}"


def name_and_role(record: PersonRecord) -> str:
    """Somebody's name, with the role where it is known."""
    return f"{record.name} ({record.role})" if record.role else record.name


def role_or_kind(record: PersonRecord) -> str:
    """Somebody's role, or what kind of body it is; a person's kind goes without saying."""
    return record.role or ("" if record.kind == "person" else record.kind)


def speech_count(record: PersonRecord) -> str:
    """How often somebody is quoted: "3 quotations", "1 relayed", "not quoted", "2 quotations, in 2 articles"."""
    said = wording.plural(record.quotes, "quotation") if record.quotes else None
    relayed = f"{record.relayed} relayed" if record.relayed else None
    often = ", ".join(part for part in (said, relayed) if part) or "not quoted"
    return f"{often}, in {record.articles:,} articles" if (record.articles or 1) > 1 else often


def story_counts(record: StoryRecord) -> str:
    """How much a story holds."""
    counts = [(record.reports, "report"), (record.quotes, "quotation"), (record.figures, "figure")]
    counts += [(record.deadlines, "deadline"), (record.events, "event")]
    return ", ".join(wording.plural(count or 0, noun) for count, noun in counts)


def without_points(story: SummaryRecord) -> str | None:
    """What a summary says where it has no point; with nothing else either, that there is nothing."""
    if story.points:
        return None
    has_more = story.people or story.figures or story.deadlines or story.notes
    if not story.draft:
        return None if has_more else _NOTHING_KEPT  # an editor may leave out points
    return _NO_POINT if has_more else _NOTHING_FOUND


def report(record: ReportRecord, *, below: str | None = None) -> str:
    """Who published an article, and when as far as is known; `below` is a headline that need not be repeated."""
    when = wording.partial_date(record.published) if record.published else "date unknown"
    when += f", {record.published_time:%H:%M %Z}" if record.published_time else ""
    basis = f" ({record.published_basis})" if record.published_basis else ""
    title = f"“{record.title}”" if record.title and record.title != below else None
    return ", ".join(part for part in (record.publisher or "publisher unknown", title, when) if part) + basis


def grounds(record: EvidenceRecord, asked: Grounds) -> list[str]:
    """What a fact stands on, a line for each: the words with their place, the sources outside, the rule."""
    proofs = [f"{origin(one.report, asked)}, {words(one)}" for one in anchors(record)] if asked.evidence else []
    citations = [citation(one) for one in record.citations] if asked.evidence else []
    reasons = [f"why: {rule(record)}"] if asked.why and record.rule else []
    return [*proofs, *citations, *reasons]


def anchors(record: EvidenceRecord) -> tuple[AnchorRecord, ...]:
    """All the words of reports that prove a fact: each part of a quotation that the reporter's words divide."""
    if isinstance(record, QuoteRecord) and record.parts:
        return record.parts
    return (record.anchor,) if record.anchor else ()


def origin(report_id: str, asked: Grounds) -> str:
    """Who published a report, and when: "Marsk Gazette, 3 March 2025"; with its id where others agree in both."""
    report = asked.report(report_id)
    if report is None:
        return report_id
    told = _origin(report)
    is_alone = [_origin(one) for one in asked.reports].count(told) == 1
    return told if is_alone else f"{told} ({report_id})"


def _origin(report: Report) -> str:
    day = wording.partial_date(report.published) if report.published else None
    if report.publisher:
        return sanitise.line(", ".join(part for part in (report.publisher, day) if part))
    return f"the report of {day}" if day else "the report"


def rule(record: EvidenceRecord) -> str:
    """Which rule found a fact, and the words that decided: "verb after the quotation: “said Doe”"."""
    return f"{record.rule}: “{record.rule_words}”" if record.rule_words else f"{record.rule}"


def anchor(record: AnchorRecord) -> str:
    """The words of a report and their offsets: "gazette 120-143: “more than thirty houses”"."""
    return f"{record.report} {words(record)}"


def words(record: AnchorRecord) -> str:
    """The words of an anchor after their offsets: "120-143: “more than thirty houses”"."""
    return f"{record.start}-{record.end}: “{record.exact}”"


def citation(record: CitationRecord) -> str:
    """A source outside: publisher, date and address."""
    return f"{publication(record)}, {record.address}"


def publication(record: CitationRecord) -> str:
    """Who published a source, and when."""
    return f"{record.publisher}, {wording.partial_date(record.date) if record.date else 'no date'}"


OF_DAYS = ("day", "interval")
"""The precisions of events whose days are known."""
_UNTOLD_DAYS = 14
"""So far apart two events must be before the time between them is given."""


def gaps(found: Sequence[EventRecord]) -> Iterator[str | None]:
    """For each event how long nothing happens before it, "3 years 2 months", where that is long and days are known."""
    until: date | None = None
    for before, event in zip((None, *found), found, strict=False):
        is_known = before is not None and before.precision in OF_DAYS and event.precision in OF_DAYS
        is_long = until and event.earliest and (event.earliest - until).days >= _UNTOLD_DAYS
        yield wording.gap(until, event.earliest) if is_known and is_long and until and event.earliest else None
        if event.latest and event.precision in OF_DAYS:
            until = max(until or event.latest, event.latest)
