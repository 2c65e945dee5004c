"""Whatever a user may hand in: articles, pages, ninjs documents, stories and claims, most of them a little wrong."""

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from door.surroundings import REPORT, STORY
from extract.test_laws import PIECES
from factories import encoded, full_story

Path = tuple[str | int, ...]

ENGLISH = "The mayor of the town said that it was to be with us for the day. "
"""Makes the rest be read, which is refused where it does not look like English."""

MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~…–—“”‘’«»„§•·°±×½²①٣\u00a0\u2009\u202e\u200b\u2028\x85\x0b\x0c\x1b\x00\ufeff"
MARKUP = ["<h2>", "</h2>", "<A1>", "<half>", "<img width=300 alt='12 boats'>", "<br/>", "<!--", "-->", "&#11;", "&amp;"]
SAID = [
    "according to the mayor, ",
    ". . .",
    ",. . .",
    "by Friday",
    "12 people were killed",
    "must leave in 50 days",
    "F1",
]
ENCODINGS = ["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252", "koi8-r", "shift_jis"]

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["yes", "2031-05-09", "1/2"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
"""JSON of any kind."""

pieces = st.sampled_from([*PIECES, *MARKS, *MARKUP, *SAID]) | st.text(max_size=4)
articles = st.builds(
    lambda start, parts, glue, encoding: (start + glue.join(parts)).encode(encoding, "replace"),
    st.sampled_from([ENGLISH, ENGLISH, "", "\n", REPORT.read_text("utf-8")]),
    st.lists(pieces, max_size=40),
    st.sampled_from(["", " "]),
    st.sampled_from(ENCODINGS),
)

TAGS = "p blockquote q pre div h1 li table td cite figure script title svg br".split()
REFERENCES = ["&#0;", "&#1;", "&#11;", "&#27;", "&#xD800;", "&#xFFFF;", "&#99999999;", "&nosuch;", "\x01", "\x1b[31m"]
ADDRESSES = [
    "http://x/\x01",
    "http://a:b@c/",
    "https://x/\x7f",
    "http://x/ y",
    "http://" + "x" * 2000,
    "urn:x",
    "http://é/\udcff",
]
HEADS = [
    "",
    "<title>a&#27;b</title>",
    "<meta name=author content='&#11;'>",
    *(f"<link rel=canonical href='{address}'>" for address in ADDRESSES),
    '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "&#11; &lt;p>"}</script>',
]
elements = st.recursive(
    st.lists(st.sampled_from([*REFERENCES, *PIECES, ENGLISH]) | st.text(max_size=4), max_size=6).map("".join),
    lambda inner: st.builds(
        lambda tag, parts, value: f"<{tag} title='{value}' datetime='{value}'>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
        st.sampled_from(REFERENCES),
    ),
    max_leaves=12,
)
pages = st.builds(
    lambda head, body: (
        f"<!doctype html><html><head>{head}</head><body><article>{''.join(body)}<p>{ENGLISH * 6}</p></article></body>"
    ).encode("utf-8", "replace"),
    st.sampled_from(HEADS),
    st.lists(elements, max_size=6),
)

ninjs = st.fixed_dictionaries(
    {"uri": st.sampled_from(ADDRESSES) | st.text(), "bodies": st.just([{"value": ENGLISH}]) | VALUES},
    optional=dict.fromkeys(("headlines", "versioncreated", "by", "type", "embargoed"), VALUES),
).map(lambda item: json.dumps(item).encode())

claim = st.fixed_dictionaries(
    {"exact": st.sampled_from(["a matter of days", "At least two people", ENGLISH]) | VALUES},
    optional=dict.fromkeys(("start", "end", "prefix", "report", "speaker", "value", "bound"), VALUES),
)
claims = st.lists(
    claim.map(json.dumps) | VALUES.map(json.dumps) | st.text(st.characters(), max_size=20), max_size=4
).map(lambda lines: "\n".join(lines).encode("utf-8", "surrogatepass"))


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Every place of a JSON value, the first item standing for all of a list."""
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from paths(item, (*path, key))
    elif isinstance(value, list) and value:
        yield from paths(value[0], (*path, 0))


PATHS = list(paths(full_story()))
"""Every field of a story; the first is the story itself."""


def replaced(*changes: tuple[Path, str]) -> bytes:
    """The story that fills every field, with other JSON at some places; one may not lie within another."""
    story: Any = copy.deepcopy(full_story())
    for number, (path, _) in enumerate(changes):
        if not path:
            return changes[0][1].encode()
        owner = story
        for key in path[:-1]:
            owner = owner[key]
        owner[path[-1]] = f"@@{number}"
    text = json.dumps(story)
    for number, (_, wrong) in enumerate(changes):
        text = text.replace(f'"@@{number}"', wrong)
    return text.encode()


def apart(changes: list[tuple[Path, str]]) -> list[tuple[Path, str]]:
    """The changes without those that lie within another one."""
    places = [path for path, _ in changes]
    return [one for one in changes if not any(one[0][: len(path)] == path for path in places if path != one[0])]


changed_stories = st.lists(
    st.tuples(st.sampled_from(PATHS[1:]), VALUES.map(json.dumps)),
    min_size=1,
    max_size=3,
    unique_by=lambda change: change[0],
).map(lambda changes: replaced(*apart(changes)))
cut_stories = st.builds(
    lambda start, end, between: encoded(full_story())[:start] + between + encoded(full_story())[end:],
    st.integers(0, 3000),
    st.integers(0, 9000),
    st.binary(max_size=3),
)
stories = st.just(STORY.read_bytes()) | changed_stories | cut_stories

anything = st.one_of(articles, articles, pages, ninjs, stories, claims, st.binary(max_size=200))
