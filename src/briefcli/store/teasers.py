"""What leads from an article on a page to other things: lists of headlines, “Read more: …”, beginnings with “[…]”.

So do lines of links with bars between them, the links of a post that is shown as a block quotation, what a page says
of a film within the article, and what readers write below it.
"""

import re
from collections import Counter
from itertools import islice
from typing import Any

from briefcli import regexes

_CUT_OFF = ("[…]", "[...]")
"""How the beginning of another story ends."""
_MOST_LINES_OF_BOX = 2
"""Most lines in the box of one story."""
_MOST_WORDS_OF_NOTICE = 8
"""A longer line that begins with © says more."""
_ELEMENTS_AROUND = 3
"""How many elements around a line tell of which kind its box is."""
_FEWEST_ITEMS = 3
"""A list of fewer may be two documents of which the article speaks."""
_MOST_ITEMS = 50
"""A longer list is a table of contents, and is left to the reader of pages."""
_MOST_ELEMENTS = 12
"""An item or a line with more elements within is no teaser, and is not read, so that time stays linear."""
_FEWEST_WORDS = 4
"""Fewest words of the headline that a line leads to; fewer are a name or an address."""
_MOST_LABEL_WORDS = 4
"""Most words before the colon of such a line: Read more on this."""
_STOPS = (".", "”", '"', ";", ":", ",")
"""What a sentence or a part of one ends with, and no headline."""
_AROUND_HEADLINES, _BETWEEN_HEADLINES = "[]()|»›>", ",;"
"""Marks around the headlines that such a line has, and between them."""
_ENDS = (".", ".”", '."', "!", "?”", '?"')
"""What a sentence ends with."""
_FEWEST_WORDS_OF_SENTENCE = 10
_FEWEST_PLAIN = 2
"""So many paragraphs without links show of which kind those of the article are."""
_POSTED = ("embed", "media", "tweet")
"""What the class of a block quotation holds that is a post on another site."""
_BETWEEN_LINKS = frozenset("|·•¦»«/")
_FEWEST_LINKS_OF_MENU = 2
_SHOWN = ("VideoObject", "ImageObject", "AudioObject")
"""Things in microdata (schema.org) that are shown or played beside an article."""
_SAYS_OF_SHOWN = ("description", "caption")
_MORE_STORIES = regexes.compile(
    r"(?:more (?:in|from|on|stories|news|headlines)|most (?:read|popular|viewed)|related|recommended"
    r"|read (?:next|more)|you (?:may|might) also like|latest (?:news|stories)|trending|top stories|up next)\b",
    re.IGNORECASE,
)
_PARTS_OF_PAGE = ("div", "section", "aside", "nav")
_FEWEST_HEADLINES, _MOST_SECTIONS = 2, 20
_OF_READERS = ("comment", "comments")
_NAME_PARTS = regexes.compile(r"[\s_-]+")
_OF_ARTICLE = ("h1", "*[@itemprop='articleBody']")
"""What no box of comments holds, though an opinion may stand in a box that is called a comment."""
_LEAST_LINKED_SHARE = 0.4
"""The share of its words that are links in a list of other stories: some link only the end of each headline."""


def drop(tree: Any) -> None:
    """Take such lists and lines out of a parsed page."""
    found = [one for one in tree.iter("ul", "ol") if _lists_stories(one)]
    lines = list(tree.iter("p"))
    found += [one for one in lines if _leads_to_story(one)]
    found += [one for one in _beginnings(lines) if one not in found]
    found += [one for one in lines if (_is_notice_of_rights(one) or _is_menu(one)) and one not in found]
    found += [one for post in tree.iter("blockquote") if _is_post(post) for one in _links_alone(post)]
    found += [one for one in tree.iter() if one.get("itemprop") in _SAYS_OF_SHOWN and _is_of_shown(one)]
    found += _comments(tree, len(lines))
    found += [one for one in _sections_of_stories(tree, len(lines)) if one not in found]
    for element in found:
        parent = element.getparent()
        if parent is not None:
            _keep_tail(element, parent)
            parent.remove(element)


def unlink_sentences(tree: Any) -> None:
    """Take the links off paragraphs that are one link from end to end, among others of the article without any.

    The extractor takes such a paragraph for a menu.
    """
    lines = list(tree.iter("p"))
    plain = Counter(_kind(line) for line in lines if line.find(".//a") is None and _start(line).endswith(_ENDS))
    for line in lines:
        is_sentence = _is_linked(line) and len(_words(line)) >= _FEWEST_WORDS_OF_SENTENCE
        if is_sentence and _words(line)[-1].endswith(_ENDS) and plain[_kind(line)] >= _FEWEST_PLAIN:
            for link in list(line.iter("a")):
                link.drop_tag()


def _comments(tree: Any, paragraphs: int) -> list[Any]:
    """The boxes of what readers write below an article: several of one class, or one with the lesser part of a page."""
    boxes = [one for one in tree.iter("div", "section", "ul", "ol", "li", "article") if _is_called_comment(one)]
    classes = Counter(one.get("class") for one in boxes)
    outermost: set[Any] = set()
    for one in boxes:
        is_within = any(around in outermost for around in one.iterancestors())
        if is_within or any(one.find(f".//{part}") is not None for part in _OF_ARTICLE):
            continue
        is_repeated = bool(one.get("class")) and classes[one.get("class")] > 1
        if is_repeated or 2 * sum(1 for _ in one.iter("p")) < paragraphs:
            outermost.add(one)
    return [one for one in boxes if one in outermost]


def _sections_of_stories(tree: Any, paragraphs: int) -> list[Any]:
    """The parts of a page that a heading calls more stories, with headlines in boxes of their own: More in Dams."""
    found = []
    headings = (one for one in tree.iter("h2", "h3", "h4") if _MORE_STORIES.match(one.text_content().strip()))
    for heading in list(islice(headings, _MOST_SECTIONS)):
        box = heading.getparent()
        if box is None or box.tag not in _PARTS_OF_PAGE:
            continue
        headlines = [one for one in box.iter("h2", "h3", "h4", "li") if one is not heading and _is_headline(one)]
        is_lesser = 2 * sum(1 for _ in box.iter("p")) < paragraphs and box.find(".//h1") is None
        if len(headlines) >= _FEWEST_HEADLINES and is_lesser:
            found.append(box)
    return found


def _is_headline(element: Any) -> bool:
    """Whether a heading or an item is a link to a story, or stands in one."""
    around = element.getparent()
    is_linked = element.find(".//a") is not None or (around is not None and around.tag == "a")
    return is_linked and len(_words(element)) >= _FEWEST_WORDS - 1


def _is_called_comment(element: Any) -> bool:
    """Whether the class or the id of an element has the word for what readers write."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return "comment" in named and any(part in _OF_READERS for part in _NAME_PARTS.split(named))


def _lists_stories(element: Any) -> bool:
    """Whether a list has nothing but headlines with links: many of its words are linked, and no item is a sentence."""
    items = list(islice(element, _MOST_ITEMS + 1))
    if not _FEWEST_ITEMS <= len(items) <= _MOST_ITEMS or any(item.tag != "li" or not _is_small(item) for item in items):
        return False
    words = [_words(item) for item in items]
    linked = [sum(len(_words(link)) for link in item.iter("a")) for item in items]
    if not all(linked) or any(len(one) < _FEWEST_WORDS - 1 or one[-1].endswith(_STOPS) for one in words):
        return False
    return sum(linked) > _LEAST_LINKED_SHARE * sum(map(len, words))


def _leads_to_story(line: Any) -> bool:
    """Whether a line is a label with a colon and the linked headline of another story, or of several."""
    if not _is_small(line):
        return False
    words = [word for one in _words(line) if (word := one.strip(_AROUND_HEADLINES))]
    linked = [word for link in line.iter("a") for one in _words(link) if (word := one.strip(_AROUND_HEADLINES))]
    label = words[: len(words) - len(linked)]
    return (
        len(linked) >= _FEWEST_WORDS
        and 0 < len(label) <= _MOST_LABEL_WORDS
        and label[-1].endswith(":")
        and [word.rstrip(_BETWEEN_HEADLINES) for word in words[len(label) :]]
        == [word.rstrip(_BETWEEN_HEADLINES) for word in linked]
        and not linked[-1].endswith(_STOPS)
    )


def _beginnings(lines: list[Any]) -> list[Any]:
    """The beginnings of other stories, cut off with “[…]”, and what stands beside them in boxes of the same kind.

    A box with more lines is the article itself, whose words somebody may cut off so.
    """
    cut = [one for one in lines if _is_alone(one) and _start(one).endswith(_CUT_OFF)]
    if len(cut) < _FEWEST_ITEMS:
        return cut
    boxes = {_kind(one) for one in cut}
    return [one for one in lines if _is_alone(one) and _kind(one) in boxes]


def _is_alone(line: Any) -> bool:
    """Whether a line has a box for itself, or shares it with another."""
    box = line.getparent()
    return box is not None and len(list(islice(box.iter("p"), _MOST_LINES_OF_BOX + 1))) <= _MOST_LINES_OF_BOX


def _is_notice_of_rights(line: Any) -> bool:
    """Whether a line says no more than whose the text is: © 2019 Marsk Herald."""
    words = _start(line)
    return words.startswith("©") and len(words.split()) <= _MOST_WORDS_OF_NOTICE


def _is_menu(line: Any) -> bool:
    """Whether a line is nothing but links with bars between them: Top | Send this story | Print."""
    if not _is_small(line):
        return False
    links = [one for one in line.iter("a") if _words(one)]
    if len(links) < _FEWEST_LINKS_OF_MENU:
        return False
    words, linked = _words(line), sum(len(_words(one)) for one in links)
    bars = [word for word in words if _BETWEEN_LINKS.issuperset(word)]
    return bool(bars) and len(words) - len(bars) == linked


def _is_post(quotation: Any) -> bool:
    return any(kind in (quotation.get("class") or "").lower() for kind in _POSTED)


def _links_alone(post: Any) -> list[Any]:
    """The lines of a post that are nothing but links: View this post; a name or a tag without a word beside it."""
    boxes = list(islice(post.iter("blockquote", "section", "div"), _MOST_ELEMENTS))
    loose = [one for one in boxes if not any(words and words.strip() for words in _beside(one))]
    alone = [link for box in loose for link in box.iterchildren("a")]
    return alone + [line for line in islice(post.iter("p"), _MOST_ELEMENTS) if _is_linked(line)]


def _beside(box: Any) -> list[str | None]:
    """The words of an element that stand in none of its parts."""
    return [box.text, *(part.tail for part in box)]


def _is_linked(line: Any) -> bool:
    words = _words(line)
    return _is_small(line) and bool(words) and words == [word for link in line.iter("a") for word in _words(link)]


def _is_of_shown(element: Any) -> bool:
    """Whether words describe a film or a picture, whose box they stand in, and are no part of the article."""
    box = next((one for one in element.iterancestors() if one.get("itemscope") is not None), None)
    return box is not None and (box.get("itemtype") or "").endswith(_SHOWN)


def _start(line: Any) -> str:
    """The words of a line, up to so many elements."""
    return "".join(islice(line.itertext(), _MOST_ELEMENTS)).strip()


def _kind(line: Any) -> tuple[Any, ...]:
    """What tells that two lines stand in boxes of one kind: the tags and classes of the elements around them."""
    around = [line, *islice(line.iterancestors(), _ELEMENTS_AROUND)]
    return tuple((one.tag, one.get("class")) for one in around)


def _is_small(element: Any) -> bool:
    return len(list(islice(element.iter(), _MOST_ELEMENTS + 1))) <= _MOST_ELEMENTS


def _words(element: Any) -> list[str]:
    words: list[str] = element.text_content().split()
    return words


def _keep_tail(element: Any, parent: Any) -> None:
    """Leave the words after an element where they stand."""
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
