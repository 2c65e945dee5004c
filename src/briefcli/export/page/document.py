"""The file: everything around the stories, in one piece that asks for nothing."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache

from markupsafe import Markup

from briefcli import resources
from briefcli.errors import Unreadable
from briefcli.export.page import article
from briefcli.export.page.markup import element, joined
from briefcli.export.page.sheet import several
from briefcli.export.page.story import Told
from briefcli.export.subject import Subject
from briefcli.model.digest import sha256
from briefcli.views import wording

_ENDS = "Made with brief. Each fact stands with the words or the sources that prove it."


def write(subjects: Sequence[Subject], *, with_text: bool) -> str:
    """Stories as one HTML file; `with_text` shows the texts that are at hand, with the words of every fact marked.

    The same subjects give the same file. Raises `Unreadable` where this installation lacks its style sheet.
    """
    told = [Told(sheet) for sheet in several(subjects, with_text=with_text)]
    title = subjects[0].story.title if len(told) == 1 else wording.plural(len(told), "brief")
    style = _style() + "".join(article.lit(one.sheet) for one in told)
    body = _single(told[0]) if len(told) == 1 else _many(told, title)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content="brief"),
        element("title", title),
        element("style", Markup(style)),  # noqa: S704 - our own style sheet, and ids
    )
    return f"<!doctype html>\n{element('html', head, element('body', body), lang='en')}\n"


def _single(told: Told) -> Markup:
    nav = element("nav", told.ways(), aria_label=told.sheet.called("Parts"))
    return joined([element("header", told.head), nav, element("main", told.body()), _footer()])


def _many(told: Sequence[Told], title: str) -> Markup:
    """Stories one below the other, each with a head and links of its own."""
    ways = [element("li", element("a", one.sheet.story.title, href=f"#{one.sheet.part_id('story')}")) for one in told]
    stories = [
        element(
            "article",
            element("header", one.head),
            element("nav", one.ways(), aria_label=one.sheet.called("Parts")),
            one.body(),
            class_="story",
            id=one.sheet.part_id("story"),
        )
        for one in told
    ]
    nav = element("nav", element("ol", *ways), aria_label="Stories on this page", class_="stories")
    return joined([element("header", element("h1", title)), nav, element("main", *stories), _footer()])


def _footer() -> Markup:
    return element("footer", element("p", _ENDS))


def _policy(style: str) -> str:
    """Nothing may be run or fetched; only this very style sheet is in force."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@cache
def _style() -> str:
    path = resources.folder("page") / "page.css"
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise Unreadable(f"this installation of brief lacks {path.name}", "Install it again.") from error
