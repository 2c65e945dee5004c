"""What `briefcli` offers to other programs: the same reading and the same proof as the commands', without a terminal.

A story is shown in notebooks and by Rich, and given to pandas and polars, by what stands at the end: a noun itself does
not know how it is shown (docs/layout.md).
"""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from briefcli import regexes
from briefcli.errors import BriefError, UsageError
from briefcli.model.story import Story

if TYPE_CHECKING:  # each is loaded with what needs it
    from rich.console import RenderableType

    from briefcli.check.drafts.gate import Sources
    from briefcli.extract.draft.story import Noun
    from briefcli.model.article import Article
    from briefcli.model.deadline import Moment
    from briefcli.store.sources import Draft, Named
    from briefcli.views.checks import ClaimRecord
    from briefcli.views.drafts import DraftRecord
    from briefcli.views.records import Record

_NAME = regexes.compile(r"\S+\.[A-Za-z]\w{0,4}")
_LONGEST_NAME = 255
"""Characters of a file's name; a longer text is none."""


def read(text: str, published: str | None = None) -> Story:
    """The story found in the text of an article; `published` is the day of its publication, or the moment.

    Raises `UsageError` for a path or an address, `ValueError` for a day that is not in the calendar, and `NotAnArticle`
    for a text that is none, or not English.
    """
    from briefcli.extract.draft.story import read as read_text  # the whole text analysis

    name = os.fspath(text)  # a string as it is
    if name.startswith(("http://", "https://")) and not name.split()[1:]:
        raise UsageError(f"read takes the text of an article, and {text!r} is an address", "Use read_address.")
    if name is not text or _is_file(name):
        raise UsageError(f"read takes the text of an article, and {name!r} is a path", "Use read_file.")
    return read_text(text, published)


def read_file(path: str | os.PathLike[str], published: str | None = None) -> Story:
    """The story in a file: one that is kept as it is, or what is found in an article (docs/articles.md).

    Raises `NotFound`, `Unreadable`, `Malformed`, `NotAnArticle`; `UsageError` where a day is given for a kept story.
    """
    from briefcli.store import stories

    name = os.fspath(path)
    found = stories.read(name if os.path.isabs(name) else os.path.join(os.curdir, name))  # noqa: PTH117, PTH118 - no id
    if isinstance(found, Story):
        if published:
            raise UsageError(f"{name} is a story, which gives the days of its reports", "Leave published out.")
        return found
    return drafted(found, published)


class Read(NamedTuple):
    """What came of one of many articles: its story, or the error that kept it from being read; `name` is as given."""

    name: str | None
    story: Story | None
    error: Exception | None


def read_many(
    articles: Iterable[str | os.PathLike[str] | Mapping[str, Any]],
    published: str | None = None,
    nouns: Collection[str] | None = None,
) -> Iterator[Read]:
    """The stories in many articles, each as soon as it is asked for, in their order; what goes wrong comes as a value.

    An article is its text, a path, or the fields of one: `{"text": …, "published": …, "title": …, "publisher": …,
    "address": …, "id": …}`, of which only the text must be there. `published` applies where an article states no day.
    `nouns` are what is wanted of `summary quotes figures deadlines events positions labels`: others stay empty, and
    without figures it takes two thirds of the time. Raises `UsageError` for nouns that do not exist.
    """
    from briefcli.extract.draft.story import NOUNS

    wanted = tuple(noun for noun in NOUNS if nouns is None or noun in nouns)
    if unknown := sorted({*(nouns or ())} - {*NOUNS}):
        raise UsageError(f"there is no noun {unknown[0]!r}", f"Nouns: {', '.join(NOUNS)}.")
    return (_read_one(one, published, wanted) for one in articles)


def read_address(address: str, published: str | None = None) -> Story:
    """The story found in the article at a web address, which is fetched. Raises what `read_file` raises."""
    from briefcli.store import articles, locations

    if not locations.is_address(address):
        raise UsageError(f"{address!r} is no web address", "Use read_file for a file.")
    return drafted(articles.fetch(address), published)


def check_claims(claims: Iterable[str | Mapping[str, object]], report: str) -> "tuple[ClaimRecord, ...]":
    """Whether claims hold in the text of a report: a record with a verdict for each, in their order (docs/output.md).

    A claim is some words, or the fields of one as `brief check --claims` takes them: `{"exact": …, "speaker": …}`.
    """
    from briefcli.check.claims import Claims, Report
    from briefcli.check.texts import Text
    from briefcli.model.claim import Claim
    from briefcli.store import claims as read_claims
    from briefcli.views import checks

    told = [{"exact": one} if isinstance(one, str) else one for one in claims]
    read = read_claims.decode(b"".join(msgspec.json.encode(one) + b"\n" for one in told), "the claims")
    judge = Claims([Report("report", Text("report", report))]).judge
    return tuple(checks.claims([judge(one) if isinstance(one, Claim) else one for one in read]))


def check_draft(
    draft: str | os.PathLike[str], against: Iterable[str | os.PathLike[str]], *, strict: bool = False
) -> "DraftRecord":
    """Whether files, folders and stories bear a draft out, as `brief check DRAFT --against` does (docs/drafts.md).

    A file in a folder that is no article is left out. Raises `UsageError` where nothing is left, and what `read_file`
    raises.
    """
    from briefcli.store import sources

    read = sources.draft(os.fspath(draft))
    named = (one for wanted in against for one in sources.read(os.fspath(wanted)))
    return proven(read, sources_of(without_drafts(named, [read])), strict=strict)


def without_drafts(named: "Iterable[Named]", drafts: "Sequence[Draft]") -> "Iterator[Named]":
    """What may prove drafts: a draft that lies among its sources does not prove itself."""
    own = {os.path.realpath(one.path) for one in drafts if one.path is not None}
    return (one for one in named if os.path.realpath(one.name) not in own)


def sources_of(named: "Iterable[Named]") -> "Sources":
    """The articles that drafts are checked against, without what could not be read. Raises `UsageError` for none."""
    from briefcli.check.drafts import gate
    from briefcli.check.drafts.sources import Source

    articles = tuple(Source(one.name, one.article) for one in named if one.article is not None)
    if not articles:
        raise UsageError("there is nothing to check the draft against", "Name articles, folders or stories: --against.")
    return gate.Sources(articles)


def proven(draft: "Draft", sources: "Sources", *, strict: bool) -> "DraftRecord":
    """A draft checked against sources that are read. Raises `NotAnArticle`."""
    from briefcli.check.drafts import gate, ignores
    from briefcli.check.drafts.sources import Source
    from briefcli.errors import NotAnArticle
    from briefcli.views import drafts as views

    # What a comment says is not part of the article.
    own = Source(draft.name, msgspec.structs.replace(draft.article, text=ignores.without(draft.article.text)))
    if own.unread is not None:
        raise NotAnArticle(f"{draft.name}: {own.unread}", own.unread.remedy)
    gated = gate.prove(own, sources, ignores.without(draft.raw), ignores.find(draft.raw))
    statements = [views.statement(one.proof, draft.name, one.region) for one in gated.proofs]
    statements += [
        views.comment(one.rule, draft.name, one.line, is_rule=one.rule in gate.RULES) for one in gated.in_vain
    ]
    names = [source.name for source in sources.articles]
    return views.draft(draft.name, draft.article.title, statements, names, strict=strict)


def _is_file(text: str) -> bool:
    """Whether a text is the name of a file, or one word that can be nothing else."""
    # `os.path` and not `Path`: its questions are answered with no, where a text cannot be a path.
    return _NAME.fullmatch(text) is not None or (len(text) <= _LONGEST_NAME and os.path.isfile(text))  # noqa: PTH113


def _read_one(
    told: str | os.PathLike[str] | Mapping[str, Any], published: str | None, nouns: "tuple[Noun, ...]"
) -> Read:
    from briefcli.extract.draft.story import draft
    from briefcli.store import stories

    name = _name(told)
    try:
        found = stories.read(os.fspath(told)) if isinstance(told, os.PathLike) else _told_article(told)
        if isinstance(found, Story):
            return Read(name, found, None)
        return Read(name, draft(found if found.published else found.told(published=published), nouns=nouns), None)
    except (BriefError, ValueError) as error:
        return Read(name, None, error)


def _name(told: str | os.PathLike[str] | Mapping[str, Any]) -> str | None:
    if isinstance(told, os.PathLike):
        return os.fspath(told)
    return str(told["id"]) if isinstance(told, Mapping) and told.get("id") is not None else None


def _told_article(told: str | Mapping[str, Any]) -> "Article":
    """The article in a text or in the fields of one. Raises `UsageError`, and `ValueError` for a day of no calendar."""
    from briefcli.model.article import Article

    fields = {"text": told} if isinstance(told, str) else dict(told)
    text = fields.pop("text", None)
    fields.pop("id", None)
    if unknown := sorted(fields.keys() - {"published", "title", "publisher", "address"}):
        raise UsageError(
            f"an article has no field {unknown[0]!r}", "Fields: text published title publisher address id."
        )
    if not isinstance(text, str):
        raise UsageError("an article needs its text", 'Give it as "text".')
    words = {name: str(value) for name, value in fields.items() if value is not None}
    address = words.pop("address", None)
    return Article(text=text, address=address).told(**words)


def drafted(article: "Article", published: str | None = None) -> Story:
    """The story found in an article that is read. Raises `NotAnArticle`, and `ValueError` for a day of no calendar."""
    from briefcli.extract.draft.story import draft  # the whole text analysis

    return draft(article.told(published=published))


# How a story is shown -------------------------------------------------------------------------------


def _to_records(story: Story, what: str = "quotes", as_of: "Moment | None" = None) -> list[dict[str, Any]]:
    """The records that a command prints, as plain dicts, a row each: `DataFrame(story.to_records("figures"))`.

    Deadlines and the timeline are seen from a day or moment, from now where none is given. docs/output.md describes the
    fields.
    """
    from briefcli.views import to_records

    makers: dict[str, Callable[[], Sequence[Record]]] = {
        "quotes": lambda: to_records.quotes(story, story.quotes),
        "figures": lambda: to_records.figures(story, story.figures),
        "countdown": lambda: to_records.deadlines(story, as_of or _now()),
        "timeline": lambda: to_records.timeline(story, as_of or _now()),
        "people": lambda: to_records.people(story, story.people),
        "positions": lambda: to_records.positions(story, story.positions),
        "labels": lambda: to_records.labels(story),
    }
    if what not in makers:
        raise UsageError(f"there are no records of {what!r}", f"Records: {', '.join(makers)}.")
    return [msgspec.to_builtins(one, builtin_types=(Decimal, date, datetime)) for one in makers[what]()]


def _as_rich(story: Story) -> "RenderableType":
    """The summary as the terminal shows it."""
    from briefcli.views import terminal, to_records
    from briefcli.views.captions import Grounds
    from briefcli.views.records import SummaryRecord

    moment = _now()
    page = terminal.Page(story, moment, Grounds(), _WIDTH)
    return terminal.view(SummaryRecord, [to_records.summary(story, moment)], page)


def _as_html(story: Story) -> str:
    """The page in short, for notebooks."""
    from briefcli.export.page import short

    return short(story, _now())


_WIDTH = 80
"""Columns of a page whose place is not known yet."""


def _now() -> datetime:
    return datetime.now().astimezone()


Story.to_records = _to_records  # type: ignore[method-assign, assignment]
Story.__rich__ = _as_rich  # type: ignore[method-assign, assignment]
Story._repr_html_ = _as_html  # type: ignore[method-assign, assignment]
