#!/usr/bin/env python3
"""How much of the samples is lost when the same text comes in another dress: as e-mail, indented, wrapped, as a PDF.

    python benchmarks/redressed.py [DRESS …] [--show] [--sample WORD]

The samples of `tests/quality` are handed in as they are, and as other programs would write them. A quotation that was
found in the sample (its words, kind and speaker) and is not found in the other dress is lost, and so is a figure (its
measure, value and bound). Prints the share that is lost of each, and what is new; `--show` lists both. Ends with status
1 where a dress loses more than two percent.
"""

import argparse
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from briefcli.extract.draft import story
from briefcli.model.story import Story
from briefcli.store import articles

SAMPLES = Path(__file__).parent.parent / "tests" / "quality"
MOST_LOST = 0.02
PAGE_LINES = 40
HEADERS = (
    "From: Ada Quill <ada@courier.example>\nTo: desk@courier.example\nSubject: {}\nDate: Tue, 3 Mar 2026 08:00:00 +0000"
)
VOWELS, CONSONANTS = "aeiouy", "bcdfghjklmnpqrstvwxz"
_SYLLABLES = re.compile(rf"(?<=[{VOWELS}][{CONSONANTS}])(?=[{CONSONANTS}][{VOWELS}])")


def wrapped(text: str, width: int) -> str:
    """Every paragraph filled to lines of a width, with an empty line between two."""
    return "\n\n".join(_filled(paragraph, width) for paragraph in _paragraphs(text))


def indented(text: str) -> str:
    """Filled, and every line indented, as a text that was quoted in another one."""
    return textwrap.indent(wrapped(text, 72), "    ")


def mail(text: str) -> str:
    """An e-mail with its headers, filled to 72 columns."""
    subject = _paragraphs(text)[0][:70]
    return f"{HEADERS.format(subject)}\n\n{wrapped(text, 72)}\n"


def forwarded(text: str) -> str:
    """An e-mail of which every line was quoted by whoever sent it on."""
    return textwrap.indent(wrapped(text, 70), "> ", lambda _: True)


def pdf(text: str) -> str:
    """Words parted at line ends, a head and a number on every page, as `pdftotext` gives them."""
    lines = "\n\n".join(_hyphenated(paragraph, 64) for paragraph in _paragraphs(text)).split("\n")
    pages = [lines[first : first + PAGE_LINES] for first in range(0, len(lines), PAGE_LINES)]
    return "\f".join(
        "\n".join([f"The Marsk Courier, 3 March 2026\n\n{chr(10).join(page)}\n\n{number}\n"])
        for number, page in enumerate(pages, 1)
    )


DRESSES: dict[str, Callable[[str], str]] = {
    "as it is, with CRLF": lambda text: text.replace("\n", "\r\n"),
    "wrapped at 60": lambda text: wrapped(text, 60),
    "wrapped at 80": lambda text: wrapped(text, 80),
    "indented": indented,
    "e-mail": mail,
    "forwarded": forwarded,
    "pdftotext": pdf,
}


def main(arguments: list[str]) -> int:
    """Measure and print; the exit status is 1 where a dress loses more than it may."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("dresses", nargs="*", metavar="DRESS")
    parser.add_argument("--show", action="store_true", help="list what is lost and what is new")
    parser.add_argument("--sample", default="", help="only samples whose names hold this")
    options = parser.parse_args(arguments)
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))}
    texts = {name: text for name, text in texts.items() if options.sample in name}
    plain = {name: facts(text) for name, text in texts.items()}
    print(f"{len(texts)} samples\n{'':22}{'quotations lost':>18}{'figures lost':>16}{'all':>8}{'new':>7}")
    too_many = 0
    for name, dress in DRESSES.items():
        if all(word in name for word in options.dresses):
            too_many += _measured(
                name, {sample: (plain[sample], dress(texts[sample])) for sample in texts}, options.show
            )
    return 1 if too_many else 0


def facts(text: str) -> Counter[tuple[str, ...]]:
    """The quotations and figures that are found in a text which comes as a file."""
    found = story.draft(articles.decode(text.encode(), "report.txt"))
    return Counter([*_quotations(found), *_figures(found)])


def _measured(name: str, samples: dict[str, tuple[Counter[tuple[str, ...]], str]], show: bool) -> bool:
    lost: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for sample, (before, text) in samples.items():
        after = facts(text)
        for fact in before.elements():
            total[fact[0]] += 1
        for sign, missing in (("-", before - after), ("+", after - before)):
            for fact in missing.elements():
                lost[sign + fact[0]] += 1
                if show:
                    print(f"  {sign} {sample}: {' | '.join(fact)[:150]}")
    share = (lost["-quote"] + lost["-figure"]) / max(1, total.total())
    quotes, figures = f"{lost['-quote']} of {total['quote']}", f"{lost['-figure']} of {total['figure']}"
    print(f"{name:22}{quotes:>18}{figures:>16}{share:>8.1%}{lost['+quote'] + lost['+figure']:>7}")
    return share > MOST_LOST


def _quotations(found: Story) -> Iterator[tuple[str, ...]]:
    for one in found.quotes:
        if one.kind != "indirect":
            speaker = found.people_by_id[one.speaker].name if one.speaker else "nobody"
            yield "quote", one.kind, _letters(one.content), _letters(speaker)


def _figures(found: Story) -> Iterator[tuple[str, ...]]:
    for one in found.figures:
        yield "figure", one.measure, str(one.value), str(one.low), str(one.high), one.bound


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _filled(paragraph: str, width: int) -> str:
    return textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)


def _hyphenated(paragraph: str, width: int) -> str:
    """Filled as a typesetter does, who parts a word between two syllables where it fills the line."""
    lines, line = [], ""
    for word in paragraph.split():
        joined = f"{line} {word}" if line else word
        if len(joined) <= width:
            line = joined
            continue
        left = _left_part(word, width - len(line) - 2)
        lines.append(f"{line} {left}-" if left else line)
        line = word[len(left) :]
    return "\n".join([*lines, line])


def _left_part(word: str, room: int) -> str:
    if not word.isalpha() or not word.islower():
        return ""
    places = [match.start() for match in _SYLLABLES.finditer(word) if 2 <= match.start() <= min(room, len(word) - 3)]
    return word[: places[-1]] if places else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
