"""The marks of Markdown within a paragraph, read by markdown-it: which of them are no words of the text.

Blocks are left to the lines of the text. Only what CommonMark takes for a mark is one: asterisks within a
word ("s****") and single ones beside a number stay. Of a line with nothing but words in asterisks and links to the
web, each by itself, that can be seen without markdown-it, whose import takes an eighth of a run.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args

import msgspec

from briefcli import regexes
from briefcli.extract.text.edits import Edit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.parser_inline import RuleFuncInlineType
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_MARKS = regexes.compile(r"[*_~\\]|\]\(|\]\[|!\[|\[\^|<[A-Za-z/]|&#?\w")
"""Without one of these a paragraph holds no mark."""
_MARKS_OF_DIALECTS = regexes.compile(r"\^\[|\[\[")
"""Marks of other kinds of Markdown, for which CommonMark need not be read."""
_LONGEST_CHARACTERS = 3_000
"""A longer paragraph is left as it is: the time of the reader grows with the square of links that never close."""
_LINE = regexes.compile(r"[^\n]+")
_NOTE = regexes.compile(r"^ {0,3}\[\^[^\]\s]{1,60}\]:[ \t]*|\[\^[^\]\s]{1,60}\]")
_RAISED_NOTE = regexes.compile(
    r"(?<=[\w.,;:!?\"”’)])(?<![ckm]m)(?<! m)<sup>\[?\d{1,3}\]?</sup>|^ {0,3}<sup>\[?\d{1,3}\]?</sup>[ \t]*"
)
"""The mark of a footnote that is written with a tag; not 40 km<sup>2</sup>."""
_INLINE_NOTE = regexes.compile(r"(?<=\S)\^\[(?=[^]\n]{0,80}\w \w)(?:[^][\n]|\[[^][\n]*\]){1,600}\]")
_STRUCK_OF_ONE_TILDE = regexes.compile(r"(?<![^\s(\"“‘'])~(?=[^\s~])[^~\n]{1,200}(?<=[^\s~])~(?![\w~])")
_WIKI_LINK = regexes.compile(r"(?P<embeds>!)?\[\[(?:[^][|\n]{1,200}\|)?(?P<words>(?!\d+\])[^][|\n]{1,200})\]\](?!\()")
"""A link of note programs, which may have other words than the name of the note: [[people/quill|Ada Quill]]."""
_DEFINITION = regexes.compile(
    r"^ {0,3}\[(?!\^)(?P<label>[^][\n]{1,200})\]:[ \t]*<?(?P<href>(?=\S{0,1999}[/#@])\S{1,2000}?)>?"
    r"(?:[ \t]+(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]*$",
    re.MULTILINE,
)
"""The address that a label stands for, and a title: [1]: https://marsk.example "The dike"; not: [Doe]: No."""
_PLAIN = r"[^*_~\\\[\]<&\n]"
_EMPHASIS = rf"(?<![^\s(\"“])(?P<stars>\*{{1,2}})[^\W_](?:{_PLAIN}*[^\W_])?(?P=stars)(?![^\s.,;:!?)\"”])"
_LINK = rf"(?<!!)\[(?!\^){_PLAIN}+(?P<target>\]\(https?://[\w.,/?:@#%=&~+-]+\))"
_SIMPLE = regexes.compile(rf"{_EMPHASIS}|{_LINK}", re.ASCII)
"""Marks that are what they seem to be, if there are no others in their line."""
_OTHER_MARK = regexes.compile(r"[*_~\\\[\]<&]")
_STRUCK = regexes.compile(r"<(?P<end>/?)(?:del|s|strike)\b[^>]*>", re.IGNORECASE)
_FORMAT = regexes.compile(r"</?(?:ins|b|i|em|strong|u|mark|span)\b[^>]*>|<br ?/?>", re.IGNORECASE)
_Rule = Literal["escape", "strikethrough", "emphasis", "link", "image", "autolink", "html_inline", "entity"]
"""Without code: two backticks are quotation marks in many texts."""


class _Mark(msgspec.Struct, frozen=True):
    """What a rule of markdown-it has read: where, the numbers of its tokens, and where the label of a link ends."""

    rule: _Rule
    start: int
    end: int
    first: int
    last: int
    label_end: int = 0


def edits(text: str) -> Iterator[Edit]:
    """What is left out of a text, or replaced, to read it without marks, in order; a line is a paragraph."""
    if _MARKS.search(text) is None and _MARKS_OF_DIALECTS.search(text) is None:
        return
    definitions = {_label(match["label"]): {"href": "", "title": ""} for match in _DEFINITION.finditer(text)}
    for line in _LINE.finditer(text):
        start = line.start()
        if definitions and _DEFINITION.fullmatch(line.group()):
            yield Edit(start, line.end(), "")
        elif len(line.group()) <= _LONGEST_CHARACTERS:
            found = _of_line(line.group(), definitions)
            yield from (Edit(start + one.start, start + one.end, one.new) for one in found)


def _of_line(line: str, definitions: dict[str, Any]) -> list[Edit]:
    if _MARKS.search(line):
        simple = _of_simple(line) if not definitions else None
        return simple if simple is not None else _inline(line, definitions)
    return _in_order(_of_dialects(line)) if _MARKS_OF_DIALECTS.search(line) else []


def _label(words: str) -> str:
    from markdown_it.common.utils import normalizeReference

    return normalizeReference(words)


def _of_simple(line: str) -> list[Edit] | None:
    """The marks of a line that has only simple ones; nothing where it has others, which must be parsed."""
    if _OTHER_MARK.search(_SIMPLE.sub("", line)):
        return None
    found: list[Edit] = []
    for mark in _SIMPLE.finditer(line):
        start, end = mark.span()
        if mark["target"]:
            found += Edit(start, start + 1, ""), Edit(mark.start("target"), end, "")
        else:
            inner = start + len(mark["stars"]), end - len(mark["stars"])
            found += (Edit(place, place + 1, "") for place in (*range(start, inner[0]), *range(inner[1], end)))
    return found


def _inline(line: str, definitions: dict[str, Any]) -> list[Edit]:
    reader = _reader()
    marks: list[_Mark] = []
    tokens: list[Token] = []
    reader.inline.parse(line, reader, {"references": definitions, "marks": marks}, tokens)
    found = [*_of_marks(line, marks, tokens), *_struck_tags(line, marks)]
    return _in_order([*found, *_of_dialects(line)])


def _in_order(found: Iterable[Edit]) -> list[Edit]:
    return list(_outermost(sorted(found, key=lambda edit: (edit.start, -edit.end))))


def _of_dialects(line: str) -> Iterator[Edit]:
    """Marks that CommonMark does not know: of footnotes, of what is struck out by one tilde, of links between notes."""
    yield from (
        Edit(*match.span(), "") for mark in (_NOTE, _RAISED_NOTE, _INLINE_NOTE) for match in mark.finditer(line)
    )
    yield from (_without_space(line, *match.span()) for match in _STRUCK_OF_ONE_TILDE.finditer(line))
    for link in _WIKI_LINK.finditer(line):
        if link["embeds"]:
            yield Edit(*link.span(), "")
        else:
            yield Edit(link.start(), link.start("words"), "")
            yield Edit(link.end("words"), link.end(), "")


def _outermost(found: list[Edit]) -> Iterator[Edit]:
    end = 0
    for edit in found:
        if edit.start >= end:
            yield edit
            end = edit.end


def _of_marks(line: str, marks: list[_Mark], tokens: "list[Token]") -> Iterator[Edit]:
    for mark in marks:
        match mark.rule:
            case "escape":
                yield Edit(mark.start, mark.start + 1, "")
            case "autolink":
                yield Edit(mark.start, mark.start + 1, "")
                yield Edit(mark.end - 1, mark.end, "")
            case "link":
                yield Edit(mark.start, mark.start + 1, "")
                yield Edit(mark.label_end, mark.end, "")
            case "image":
                yield _without_space(line, mark.start, mark.end)
            case "entity":
                yield Edit(mark.start, mark.end, tokens[mark.first].content)
            case "html_inline" if _FORMAT.fullmatch(line, mark.start, mark.end):
                yield Edit(mark.start, mark.end, " " if line.startswith("<br", mark.start) else "")
            case "emphasis" | "strikethrough":
                yield from _of_delimiters(line, mark, tokens)
            case _:
                pass


def _of_delimiters(line: str, mark: _Mark, tokens: "list[Token]") -> Iterator[Edit]:
    """The delimiters of a run that open or close something; words that are struck out go with theirs."""
    start = mark.start
    if mark.rule == "emphasis" and start and line[start - 1].isalnum() and line[mark.end : mark.end + 1].isalnum():
        return  # f***ing, 2*3: no emphasis of a writer begins or ends within a word
    for number in range(mark.first, mark.last):
        token = tokens[number]
        width = 2 if mark.rule == "strikethrough" and token.content != "~" else 1
        if token.type != "text" or not token.content:
            yield Edit(start, start + width, "")
        if token.type == "s_open" and (end := line.find("~~", start + width)) > 0:
            yield _without_space(line, start, end + width)
        start += width


def _struck_tags(line: str, marks: list[_Mark]) -> Iterator[Edit]:
    opened: int | None = None
    for mark in marks:
        tag = _STRUCK.fullmatch(line, mark.start, mark.end) if mark.rule == "html_inline" else None
        if tag is not None and tag["end"] and opened is not None:
            yield _without_space(line, opened, mark.end)
        if tag is not None:
            opened = None if tag["end"] else mark.start


def _without_space(line: str, start: int, end: int) -> Edit:
    """What is left out, with the space after it where one stands before it too."""
    is_apart = start == 0 or line[start - 1] == " "
    return Edit(start, end + 1 if is_apart and line[end : end + 1] == " " else end, "")


@cache
def _reader() -> "MarkdownIt":
    """A reader that notes where in the text it found each mark, which its tokens do not say."""
    from markdown_it import MarkdownIt  # 30 ms, for texts with marks

    reader = MarkdownIt("zero", {"html": True}).enable(list(get_args(_Rule)))
    reader.inline.ruler2.disable("fragments_join")  # it would number the tokens anew
    for name in get_args(_Rule):
        rule = next(one for one in reader.inline.ruler.__rules__ if one.name == name)
        reader.inline.ruler.at(name, _noting(name, rule.fn))
    return reader


def _noting(name: _Rule, rule: "RuleFuncInlineType") -> "RuleFuncInlineType":
    def noting(state: "StateInline", silent: bool) -> bool:
        marks: list[_Mark] = state.env["marks"]
        start, first, count = state.pos, len(state.tokens) + bool(state.pending), len(marks)
        if not rule(state, silent):
            return False
        if silent:
            return True
        if name == "image":
            del marks[count:]  # those of the words in place of the picture
        label_end = state.md.helpers.parseLinkLabel(state, start, True) if name == "link" else 0
        marks.append(_Mark(name, start, state.pos, first, len(state.tokens), label_end))
        return True

    return noting
