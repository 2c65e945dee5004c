"""What an article is called: the heading or the headline on top of it, else its first words."""

import re
from itertools import islice

from briefcli.extract.text import datelines, lexicon, paragraphs
from briefcli.extract.text.offsets import Span

_LONGEST_TITLE_CHARACTERS = 90
"""First words that stand for a title are cut here, so that they fit on a line of most terminals."""
_LONGEST_HEADLINE_CHARACTERS = 160
_FEWEST_HEADLINE_WORDS, _MOST_HEADLINE_WORDS = 2, 28
"""What is longer is a paragraph that has lost its full stop; a headline and its subheading are no longer."""
_LINES_ON_TOP = 4
"""How many are looked at: a kicker, a heading, a byline, a date."""
_MOST_KICKER_WORDS, _MOST_CAPITAL_KICKER_WORDS = 2, 4
"""More words than this above a headline are the headline; in capitals a kicker may have more."""
_HEADING = re.compile(r"#{1,3}[ \t]+(?P<words>[^\n]*?)[ \t#]*$")
_BYLINE = re.compile(
    r"[*_\s]*(?:(?:By|BY)\s(?:[A-ZÀ-Þ][\w.'’-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+"
    rf"|{lexicon.any_of(lexicon.text().lines_on_top)}\b)"
)
_LONGEST_BYLINE_WORDS = 20
"""Three authors with their papers, or a byline with its date; a longer line is a sentence."""
_LETTER = re.compile(r"\w")
_LONGEST_FRONT_MATTER_CHARACTERS = 4000
"""So far the end of the fields is looked for; with more of them a file is no article, and time stays linear."""
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n)+---[ \t]*(?=[\r\n])")
_BULLET = re.compile(r"\A\s*(?:[•*+-]|#{1,6})\s+")
_MARKUP = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`|!?\[(?P<words>[^][\n]{0,300})\]\([^()\n]{0,500}\)")


def find(text: str) -> str:
    """The title of an article that does not tell it otherwise, on one line and without marks of Markdown."""
    parted = paragraphs.find(text)
    begins = front_matter_end(text)
    top = list(islice((one for one in parted if one.start >= begins and _LETTER.search(text, *one)), _LINES_ON_TOP))
    for paragraph in top:
        heading = _HEADING.match(paragraph.of(text).partition("\n")[0].rstrip())
        if heading and heading["words"]:
            return plain(heading["words"])
    lines = [" ".join(paragraph.of(text).split()) for paragraph in top]
    headline = next((line for line in lines if _is_headline(line)), None)
    if headline is not None and (headline == lines[0] or _is_kicker(lines[0])):
        return plain(headline)
    return _first_words(text, top[0]) if top else "An article without a title"


def front_matter_end(text: str) -> int:
    """Where the fields on top of a Markdown file end, which stand between two lines of dashes; 0 where none do."""
    match = _FRONT_MATTER.match(text, 0, _LONGEST_FRONT_MATTER_CHARACTERS)
    return match.end() if match else 0


def is_above(words: str) -> bool:
    """Whether a paragraph is a headline or a byline, and no sentence of the article."""
    return is_headline(words) or _is_byline(words)


def plain(words: str) -> str:
    """Words on one line, without marks of Markdown around them and the bullet of a list in front."""
    return " ".join(_MARKUP.sub(lambda match: match["words"] or "", _BULLET.sub("", words)).split())


def on_one_line(words: str) -> str:
    """Words of a text as it is read on one line, without the bullet of a list in front."""
    return " ".join(_BULLET.sub("", words).split())


def is_headline(words: str) -> bool:
    """Whether words are a heading of Markdown, or stand as a headline does."""
    return _HEADING.match(words) is not None or _is_headline(words)


def _is_byline(line: str) -> bool:
    return _BYLINE.match(line) is not None and len(line.split()) <= _LONGEST_BYLINE_WORDS


def _is_headline(line: str) -> bool:
    """Whether a line stands as a headline does: a few words, and no full stop."""
    words = line.split()
    is_short = _FEWEST_HEADLINE_WORDS <= len(words) <= _MOST_HEADLINE_WORDS
    if not is_short or len(line) > _LONGEST_HEADLINE_CHARACTERS or _is_byline(line):
        return False
    return not line.rstrip(" ”’»\"'").endswith((".", ":", ";", ",")) and not _is_kicker(line)


def _is_kicker(line: str) -> bool:
    """Whether a line only says what comes: BUSINESS; Live blog."""
    words = line.split()
    return len(words) <= _MOST_KICKER_WORDS or (len(words) <= _MOST_CAPITAL_KICKER_WORDS and line.isupper())


def _first_words(text: str, paragraph: Span) -> str:
    words = plain(text[datelines.end(text, paragraph) : paragraph.end].lstrip("#> "))
    longest = _LONGEST_TITLE_CHARACTERS
    if len(words) <= longest:
        return words or "An article without a title"
    return (words[: words.rfind(" ", 0, longest) + 1] or words[:longest]).rstrip(" ,;:–-") + " …"
