"""Subtitles (SRT, WebVTT) as a transcript: without numbers and times, sentences whole, each voice with its name."""

import re
from collections.abc import Iterator

from briefcli import regexes
from briefcli.extract.text.edits import Edit

_ARROW = "-->"
_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{3}"
_CUE = regexes.compile(rf"(?:(?<=\n)|\A)(?:\d{{1,5}}[ \t]*\r?\n)?(?P<time>{_CLOCK})[ \t]+-->[ \t]+{_CLOCK}[^\n]*\r?\n")
"""The lines above the words of a cue: its number, from when to when it is shown."""
_BRACKETED = regexes.compile(rf"^[ \t]*\[{_CLOCK}[ \t]+-->[ \t]+{_CLOCK}\][ \t]*", re.MULTILINE)
"""The times before each line of what a machine has heard: [00:00:03.120 --> 00:00:06.480]."""
_VOICE = regexes.compile(r"<v(?:\.[\w.]+)?[ \t]+(?P<name>[^<>\n]{1,60})>|</v>")
_STYLE = regexes.compile(rf"</?(?!v\b)[a-z]{{1,4}}(?:[. ][^<>\n]{{0,60}})?>|<{_CLOCK}>")
"""How words of a cue look, and when each of them is said."""
_LABEL = regexes.compile(r"[A-ZÀ-Þ][^:<>\n]{0,60}:[ \t]+")
"""The name that a meeting's recorder puts before the words of every cue: Ann Doe: …"""
_NEXT_SPEAKER = regexes.compile(r"(?:>|&gt;){2,3}[ \t]*(?=[A-ZÀ-Þ][^:<>\n]{0,60}:[ \t])")
"""How television marks that somebody else speaks, before the name: >> ANN DOE: …"""
_LINE_OF_CUE = regexes.compile(r"(?<![ \t])[ \t]*+\r?\n(?=[^\W_]|[“\"‘'$£€](?=\w))(?![A-ZÀ-Þ][^:<>\n]{0,60}:[ \t])")
"""The end of a line within a cue, behind which its words go on; not before a dash, a bracket or a name."""
_HEADER = regexes.compile(r"\s*WEBVTT[^\n]*\n")
_FEWEST_CUES = 2
_THOUSANDTHS_CHARACTERS = 4
"""The end of a time: .500."""
_ENDS_SENTENCE = (".", "!", "?", "…", "”", '"', ")", "]", "♪", "</v>")


def edits(text: str) -> Iterator[Edit]:
    """What is left out of subtitles, or put in; nothing in another text."""
    cues = list(_CUE.finditer(text)) if _ARROW in text else []
    if len(cues) < _FEWEST_CUES:
        yield from _heard(text) if _ARROW in text else ()
        return
    header = _HEADER.match(text)
    end = header.end() if header else 0
    if header:
        yield Edit(0, end, "")
    last_label = ""
    for number, cue in enumerate(cues):
        begins = end + len(text[end : cue.start()].rstrip())
        is_open = begins > end and not text.endswith(_ENDS_SENTENCE, end, begins)
        marked = _NEXT_SPEAKER.match(text, cue.end())
        words = marked.end() if marked else cue.end()
        label = _LABEL.match(text, words)
        if label and is_open and label.group() == last_label:
            yield Edit(begins, label.end(), " ")
        else:
            begins_turn = marked or (label and last_label) or _VOICE.match(text, cue.end())
            yield Edit(begins, words, " " if is_open and not begins_turn else "\n\n")
        last_label = label.group() if label else last_label
        end = cues[number + 1].start() if number + 1 < len(cues) else len(text)
        last = words + len(text[words:end].rstrip())
        within = [Edit(*line.span(), " ") for line in _LINE_OF_CUE.finditer(text, words, last)]
        yield from sorted((*within, *_voices(text, cue.end(), end, cue["time"])), key=lambda edit: edit[0])
        end = cue.end()


def _heard(text: str) -> Iterator[Edit]:
    """The times before the lines of what a machine has heard; a sentence goes on in the next line."""
    lines = list(_BRACKETED.finditer(text))
    last = 0
    for number, line in enumerate(lines if len(lines) >= _FEWEST_CUES else ()):
        begins = last + len(text[last : line.start()].rstrip()) if number else line.start()
        last = line.end()
        is_open = number > 0 and not text.endswith(_ENDS_SENTENCE, 0, begins)
        is_labelled = _LABEL.match(text, line.end()) is not None
        yield Edit(begins, line.end(), "" if not number else " " if is_open and not is_labelled else "\n\n")


def _voices(text: str, start: int, end: int, time: str) -> Iterator[Edit]:
    """The tags of voices in the words of a cue as labels of a transcript (`[00:00:04] Ann Doe: `)."""
    found = [*_VOICE.finditer(text, start, end), *_STYLE.finditer(text, start, end)]
    for voice in sorted(found, key=lambda tag: tag.start()):
        if voice.re is _STYLE or voice["name"] is None:
            yield Edit(*voice.span(), "")
        else:
            first, last = voice.span("name")
            between = "" if voice.start() == start else "\n\n"
            yield Edit(voice.start(), first, f"{between}[{time[:-_THOUSANDTHS_CHARACTERS]}] ")
            yield Edit(last, voice.end(), ": ")
