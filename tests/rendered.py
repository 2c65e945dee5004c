"""Markdown as two programs of other people show it: markdown-it-py, and GitHub's own cmark."""

from collections.abc import Callable
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

_IT = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)


def _cmark(markdown: str) -> str:
    html: str = cmarkgfm.github_flavored_markdown_to_html(
        markdown, options=Options.CMARK_OPT_FOOTNOTES | Options.CMARK_OPT_UNSAFE
    )
    return html


RENDERERS: dict[str, Callable[[str], str]] = {"markdown-it": _IT.render, "cmark": _cmark}


class Page(HTMLParser):
    """A page of HTML as its reader sees it: the texts of its elements, and where its links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        """The text of each innermost block, with the name of its element."""
        self.links: list[str] = []
        self.tags: set[str] = set()
        self._open: list[tuple[str, list[str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        attributes = dict(attrs)
        if tag == "a":
            self.links.append(attributes.get("href") or "")
        if tag in _BLOCKS:
            self._open.append((tag, []))
        elif tag in ("sup", "script", "style") or "footnote-backref" in (attributes.get("class") or ""):
            self._open.append(("", []))  # the mark of a footnote is none of the words before it

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            name, told = self._open.pop()
            self.texts.append((name, " ".join("".join(told).split())))
        elif self._open and self._open[-1][0] == "" and tag in ("sup", "a"):
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1][1].append(data)

    def of(self, tag: str) -> list[str]:
        """The texts of the elements of a name, in their order."""
        return [text for name, text in self.texts if name == tag]


_BLOCKS = {"h1", "h2", "h3", "h4", "p", "li", "td", "th", "pre", "blockquote"}
