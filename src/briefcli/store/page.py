"""An HTML page to an article: its main text by trafilatura, and what the page states about itself.

trafilatura is the optional extra `html`. It is given the parsed page and looks at nothing but the text;
it loads nothing from the network, and its guesses of dates and authors are not asked for.
"""

import copy
import html
import re
from itertools import islice
from typing import Any

from briefcli import regexes
from briefcli.errors import NotAnArticle, Unreadable
from briefcli.model.article import Article
from briefcli.store import asides, census, gates, imprint, markup, newsletters, posts, raised, teasers

INSTALL = "pip install 'briefcli[html]'"
LARGEST = 8 * 1024 * 1024
"""Characters of the largest page that is read; most of a large page are scripts."""

_MOST_FOR_FALLBACKS = 10_000
"""Elements of a page for which the extractor tries other ways where its own finds little; their time grows with the
square of the paragraphs."""

_MOST_QUOTATIONS = 1000
"""Blocks that are looked at one by one; a page with more is not news."""
_WIDE_CHILDREN = 500
"""An element with more direct parts is a list or a table of a machine, and is not searched part by part."""
_INLINE = ("b", "i", "em", "strong", "u", "small", "big", "font", "mark", "abbr", "ins", "tt", "nobr", "wbr")
_STRUCK = ("del", "s", "strike")
_SAID = ("time", "label", "output", "data", "dfn", "bdi", "bdo", "kbd", "samp", "var", "acronym")
"""Tags that the extractor drops with their words, which belong to the sentence where they stand in one."""

_SENTENCES = ("p", "li", "dd", "td", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6")
_BOXES = ("div", "article", "section", "main")
_BLOCKS = frozenset(("p", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "aside", "header", "footer", "nav"))
_BLOCKS |= frozenset(("form", "hr", "h1", "h2", "h3", "h4", "h5", "h6", *_BOXES))
_MUCH_LESS_SHARE = 0.5
"""Of the words that the page itself states to be its article."""
_CAPTION_WORDS = 15
"""What may stand in a block quotation beside the words quoted: who said them, and when."""
_NO_XML = regexes.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What lxml refuses to be given as text, though its parser reads it from a character reference such as `&#11;`."""

_SPACES = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f")
_HIDES = regexes.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE
)
_UNSHOWN = frozenset(("line-through", "strike", "strikethrough", "sr-only", "visually-hidden", "screen-reader-text"))
"""Classes of words that are struck out, or spoken by a screen reader alone."""
_ROOT = regexes.compile(r"<(?:html|body|!doctype)\b", re.IGNORECASE)
_PAGE = regexes.compile(r"<(?:html|!doctype)\b", re.IGNORECASE)
_TAGS = regexes.compile(r"</(?:p|div|blockquote|h[1-6]|li)>|<br ?/?>", re.IGNORECASE)


def read(text: str, name: str, address: str | None = None, *, is_mail: bool = False) -> Article:
    """The article on a page, or in the HTML of a mail; `address` is where it was read, if it was.

    Raises `NotAnArticle` where there is none, and `Unreadable` where the extra `html` is not installed.
    """
    if len(text) > LARGEST:
        raise census.too_large(name, f"{LARGEST // 1024**2} MB")
    trafilatura = _extractor(name)
    elements = census.require_page(text, name)
    tree = _parsed(trafilatura, text)
    if tree is None:
        raise NotAnArticle(f"{name} is HTML without any content", gates.REMEDY)
    _drop_controls(tree)
    if is_mail:
        newsletters.open_tables(tree)
    stated = imprint.read(tree, address)
    kept = _main_text(trafilatura, tree, fast=elements > _MOST_FOR_FALLBACKS)
    if _words(kept) < _words(stated.body) * _MUCH_LESS_SHARE:
        kept = _plain(stated.body)
    gates.refuse(tree, kept, stated, name)
    return Article(
        text=kept,
        title=stated.title,
        publisher=stated.publisher,
        author=stated.author,
        address=stated.address,
        published=stated.published,
        published_time=stated.published_time,
        published_basis=stated.published_basis,
    )


def _extractor(name: str) -> Any:
    try:
        import trafilatura  # 160 ms, for pages alone
    except ImportError:
        raise Unreadable(f"{name} is a web page, and what finds the article in one is not installed", INSTALL) from None
    return trafilatura


def _parsed(trafilatura: Any, text: str) -> Any:
    if not _ROOT.search(text):
        text = f"<html><body>{text}</body></html>"  # the parser takes a lone paragraph for no page
    elif (begins := _PAGE.search(text)) is not None:
        text = text[begins.start() :]  # nor does it take one in the envelope of a filing: <DOCUMENT><TYPE>…<HTML>
    try:
        return trafilatura.load_html(text)
    except Exception:  # noqa: BLE001 - a foreign parser on hostile input: whatever goes wrong, the page is unreadable
        return None


def _drop_controls(tree: Any) -> None:
    """Take out the control characters of all text, comments apart; those that separate words become a space."""
    for element in tree.iter():
        if isinstance(element.tag, str) and element.text and _NO_XML.search(element.text):
            element.text = _without_controls(element.text)
        if element.tail and _NO_XML.search(element.tail):
            element.tail = _without_controls(element.tail)


def _without_controls(text: str) -> str:
    return _NO_XML.sub(lambda control: " " if control[0] in _SPACES else "", text)


def _main_text(trafilatura: Any, tree: Any, *, fast: bool) -> str:
    prepared = copy.deepcopy(tree)
    posts.open_boxes(prepared)
    asides.drop(prepared)
    teasers.drop(prepared)
    teasers.unlink_sentences(prepared)
    _simplify(prepared)
    _wrap_loose_words(prepared)
    _keep_quotations(prepared)
    _join_texts(prepared)
    try:
        found = trafilatura.extract(prepared, output_format="html", include_comments=False, fast=fast)
    except Exception:  # noqa: BLE001 - a foreign extractor on hostile input: it finds nothing
        found = None
    return markup.text(found or "")


def _simplify(tree: Any) -> None:
    """Drop the tags that only format, and the links of an element with hundreds of parts; their words stay.

    The extractor's time grows with the square of the parts of one element: without this, 20,000 links in a
    paragraph take a minute.
    """
    from lxml import etree

    # The extractor would take the text in JSON-LD as one paragraph.
    etree.strip_elements(tree, "script", with_tail=False)
    etree.strip_elements(tree, *_STRUCK, with_tail=False)
    etree.strip_tags(tree, *_INLINE)
    for raised_sign in list(tree.iter("sup")):
        _read_raised(raised_sign)
    etree.strip_tags(tree, "sup", "sub")
    _drop_hidden(tree)
    for sentence in tree.iter(*_SENTENCES):
        if sentence.find(".//*") is not None:
            etree.strip_tags(sentence, *_SAID)
    for element in list(tree.iter()):
        if len(element) > _WIDE_CHILDREN:
            etree.strip_tags(element, "a", "span")


def _drop_hidden(tree: Any) -> None:
    """Drop words within a sentence that a page does not show, such as the text of a tooltip, or strikes out.

    Words that only a screen reader speaks are dropped, those that it leaves out stay, as a tall first letter. A hidden
    box may be the article itself, which a script shows.
    """
    for one in list(tree.iter("span", "a")):
        classes = (one.get("class") or "").lower().split()
        is_unspoken = one.get("aria-hidden") == "true"
        is_hidden = (
            one.get("hidden") is not None
            or _HIDES.search(one.get("style") or "") is not None
            or not _UNSHOWN.isdisjoint(classes)
        )
        if not is_hidden and not is_unspoken:
            continue
        if next(one.iterancestors(*_SENTENCES), None) is not None and one.getparent() is not None:
            (one.drop_tree if is_hidden else one.drop_tag)()


def _read_raised(sign: Any) -> None:
    """Leave of a raised number or sign what is a word, and nothing of the mark of a footnote."""
    previous, parent = sign.getprevious(), sign.getparent()
    before = (previous.tail if previous is not None else parent.text if parent is not None else None) or ""
    named = f"{sign.get('class') or ''} {sign.get('id') or ''}".lower()
    is_linked = sign.find(".//a") is not None or "note" in named or "reference" in named
    tail = sign.tail
    if tail in raised.STROKES and (lowered := sign.getnext()) is not None and lowered.tag == "sub":
        words = raised.numerator(before, sign.text_content())
    else:
        words = raised.read(before, sign.text_content(), is_linked=is_linked)
    sign.clear()
    sign.text, sign.tail = words, tail


def _wrap_loose_words(tree: Any) -> None:
    """Make paragraphs of the words that stand beside blocks without one of their own: the extractor loses some."""
    for box in list(tree.iter(*_BOXES)):
        children = list(box)
        if not any(child.tag in _BLOCKS for child in children):
            continue
        loose = _paragraph_of(box.text)
        box.text = None
        for child in children:
            box.remove(child)
        for child in children:
            if child.tag in _BLOCKS:
                _append_if_worded(box, loose)
                loose = _paragraph_of(child.tail)
                child.tail = None
                box.append(child)
            else:
                loose.append(child)
        _append_if_worded(box, loose)


def _paragraph_of(words: str | None) -> Any:
    from lxml.html import Element

    paragraph = Element("p")
    paragraph.text = words
    return paragraph


def _append_if_worded(box: Any, loose: Any) -> None:
    """Put a paragraph into its box; one without words or pictures is nothing but white space."""
    if len(loose) or (loose.text or "").strip():
        box.append(loose)


def _keep_quotations(tree: Any) -> None:
    """Turn block quotations into paragraphs that begin with `markup.QUOTED`, and `<q>` into quotation marks.

    The extractor drops short block quotations, those in a figure or beside the text, and what stands in
    their `<cite>` and `<footer>`; and it takes `<q>` and `<pre>` for block quotations.
    """
    from lxml import etree

    for inline in tree.iter("q"):
        _put_in_marks(inline)
    etree.strip_tags(tree, "q")
    page_text = " ".join(tree.text_content().split())
    for block in list(islice(tree.iter("pre"), _MOST_QUOTATIONS)):
        _make_paragraphs(block)
    for quotation in list(islice(tree.iter("blockquote"), _MOST_QUOTATIONS)):
        if next(quotation.iterancestors("blockquote"), None) is not None:
            continue
        if _is_pulled(quotation, page_text):
            quotation.drop_tree()
        else:
            _open_frame(quotation)
            _make_paragraphs(quotation)


def _join_texts(tree: Any) -> None:
    """Make one of texts that stand side by side since the tag between them is gone.

    Some of what the extractor asks takes time with the square of their number.
    """
    for element in tree.iter():
        if element.text:
            element.text = element.text
        if element.tail:
            element.tail = element.tail


def _put_in_marks(inline: Any) -> None:
    inline.text = "“" + (inline.text or "")
    if len(inline):
        inline[-1].tail = (inline[-1].tail or "") + "”"
    else:
        inline.text += "”"


def _is_pulled(quotation: Any, page_text: str) -> bool:
    """Whether a quotation in a frame, or called so, only repeats words of the article, as eye-catchers do."""
    is_framed = next(quotation.iterancestors("figure", "aside"), None) is not None
    if not is_framed and not _is_called_pulled(quotation):
        return False
    words = " ".join(quotation.text_content().split()).strip("“”\"'‘’«»")
    return page_text.find(words, page_text.find(words) + len(words)) >= 0


def _is_called_pulled(quotation: Any) -> bool:
    """Whether the class of a quotation, or of the box that it stands in, says that it was pulled out of the text."""
    box = quotation.getparent()
    named = " ".join(one.get("class") or "" for one in (quotation, box) if one is not None)
    return "pull" in named.lower()


def _open_frame(quotation: Any) -> None:
    """Take the names off the elements that hold hardly more than a quotation, so that no rule drops them."""
    most = _words(quotation.text_content()) + _CAPTION_WORDS
    for frame in quotation.iterancestors("figure", "aside", "div", "section"):
        if not _has_at_most(most, frame):
            return
        frame.tag = "div"
        frame.attrib.clear()
        for caption in frame.iter("figcaption"):
            caption.tag = "p"


def _has_at_most(most: int, element: Any) -> bool:
    """Whether an element has at most so many words; does not read on after them."""
    count = 0
    for piece in element.itertext():
        count += _words(piece)
        if count > most:
            return False
    return True


def _make_paragraphs(quotation: Any) -> None:
    """Put the lines that `markup` makes of an element into plain paragraphs in its place."""
    from lxml import etree

    lines = markup.text(etree.tostring(quotation, encoding="unicode", method="html", with_tail=False))
    tail = quotation.tail
    quotation.clear()
    quotation.tag, quotation.tail = "div", tail
    for block in lines.split("\n\n"):
        paragraph = etree.SubElement(quotation, "p")
        first, *rest = block.split("\n") if block.count("\n") < _WIDE_CHILDREN else [block]
        paragraph.text = first
        for line in rest:
            etree.SubElement(paragraph, "br").tail = line


def _plain(body: str) -> str:
    """The text of a JSON-LD `articleBody`, plain by its definition, in practice also escaped or marked up."""
    body = _without_controls(html.unescape(body))
    return markup.text(body) if _TAGS.search(body) else body.strip()


def _words(text: str) -> int:
    return len(text.split())
