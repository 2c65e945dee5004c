"""The points of a summary: sentences of the article, chosen because they tell its news and can stand alone."""

import re
from bisect import bisect_right
from itertools import groupby, pairwise, product
from operator import itemgetter
from typing import Literal, NamedTuple

from briefcli import regexes
from briefcli.extract.draft import notices, standalone
from briefcli.extract.draft.news import LEAST_WEIGHT, News, stems
from briefcli.extract.reading import Reading
from briefcli.extract.speech import attribution, blocks
from briefcli.extract.text import lexicon, rules, titles
from briefcli.extract.text.classes import BASE_FORM, PAST
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

MOST_POINTS = 5
"""A summary has no more points than this."""
_FEWEST_WORDS, _MOST_WORDS, _MOST_LEAD_WORDS = 6, 70, 100
"""A shorter sentence says too little alone, and a longer one is too much for a point, or even for the lead."""
_MOST_SENTENCES_BELOW = 4
"""So many sentences at most are in the notes below an article on who wrote it."""
_TOP_SENTENCES, _OPENING_WORDS, _MORE_WORDS = 5, 1, 2
"""A first sentence with at most one word of the headline is no lead where one near it has two more."""
_ALIKE_SHARE, _ALIKE_SHARE_BESIDE_LEAD = 0.5, 0.42
"""Two sentences that share this much of their wording say the same, and the lead and the next one where they share a
little less: a standfirst and the first sentence below it."""
_ITEM = regexes.compile(r"(?:[-*•+●■►▪–—]|::|\d{1,3}[.)])\s")
# Names with little between: Rovers: Pell; Ott, Reeve, Marr; Hallam.
_LINE_UP = regexes.compile(r"[^:.]{1,60}: (?:[^,;.]{1,30}[,;] ){6}")
_CAPTION = regexes.compile(
    rf"[^.,;:“”\"]{{3,80}}?\b{any_of(_DRAFT.in_pictures)} [^“”\"]*\b(?:yesterday|on {any_of(set(_DATES.weekdays))}"
    rf"|{any_of(set(_DATES.months))} \d{{1,2}}, \d{{4}})\b",
    re.IGNORECASE,
)
# A caption in the style of agencies, whose day is told in full: Doe speaks at the mill, Monday, May 3, 2025, in Marsk.
_DATED_CAPTION = regexes.compile(
    rf"[^.;:“”\"]{{3,160}}?\b{any_of(_DRAFT.in_pictures)} [^“”\"]{{3,200}}?,? (?:on )?{any_of(set(_DATES.weekdays))}, "
    rf"(?:{any_of(set(_DATES.months))}|{any_of(set(_DATES.month_abbreviations))}\.?) \d{{1,2}}, \d{{4}}\b",
    re.IGNORECASE,
)
# Where somebody stands in the picture: Ann Doe, left, holds a cup.
_PLACED = regexes.compile(
    rf"[^.,;:“”\"()]{{3,60}}(?:, | \()(?:\w+ ){{0,3}}{any_of(_DRAFT.places_in_pictures)}(?:, |\) )", re.IGNORECASE
)
_DATE_ENDS = regexes.compile(r"\d, \d{4}")
"""Without this, a day or a place in it a paragraph is no caption, as most are not."""
_SHOWN = regexes.compile(rf"\b{any_of(_DRAFT.kept_pictures)}s? (?:\w+ )?shows?\b", re.IGNORECASE)
_WORD_OF_CAPTION = regexes.compile(r"[^\W\d_]+")
_WORD = regexes.compile(r"\w{4,}")
_MOST_SENTENCES_ON_TOP, _FEWEST_SENTENCES_OF_STANDFIRST = 12, 2
_MOST_WORDS_OF_STANDFIRST = 12
"""The sentences of a standfirst are short, and that of the lead below it is longer."""
_TELLS = regexes.compile(
    rf"[“”\"]|\b(?:said|says|{any_of({day.title() for day in (*_DATES.weekdays, *_DATES.months)})})\b"
)
"""A day or a speaker, which news has and a standfirst need not have."""
# A standfirst about somebody who is named in the lead below it.
_OF_SOMEBODY = regexes.compile(rf"\W*{any_of(_DRAFT.stands_for_somebody)}\b", re.IGNORECASE)
_OPENING_NAME = regexes.compile(r"(?:[A-ZÀ-Þ][\w’'-]+ ){1,3}[A-ZÀ-Þ][\w’'-]+")
"""A full name that the lead begins with again."""
_JOINED = regexes.compile(rf"\W*{any_of(_DRAFT.links)}\b", re.IGNORECASE)
_OF_WRITER = regexes.compile(r"[^“\"‘«]*?\b(?:I|[Mm]y|[Yy]ou|[Yy]our)\b")


class FoundPoint(NamedTuple):
    """A sentence that is a point; `rule` names the rule that chose it, and `begins` is where its own words do.

    What links it to the sentence before it stands in front of them, and is left out: [But] Roe said that it is dear.
    """

    span: Span
    rule: str
    begins: int

    @property
    def own(self) -> Span:
        """The words that the point says."""
        return Span(self.begins, self.span.end)


def find(text: str, sentences: list[tuple[Span, Span]], reading: Reading) -> list[FoundPoint]:
    """The lead, and the sentences closest to the news, in order; `sentences` are pairs of paragraph and sentence."""
    spoken = sorted(part for one in reading.quotations if one.kind == "direct" for part in one.outer)
    quoted = "\n".join(_small(part.of(text)) for part in spoken)
    turns = sorted(one.segments[0].start for one in reading.quotations if one.rule in attribution.OF_TURNS)
    last = {paragraph for paragraph, _ in sentences[-_MOST_SENTENCES_BELOW:]}
    candidates: list[Span] = []
    for paragraph, inside in groupby(_without_standfirst(text, sentences), itemgetter(0)):
        if candidates and notices.ends_article(paragraph.of(text)):
            rules.tell(BELOW)
            break
        if rules.first(BESIDE_THE_TEXT, paragraph.of(text), paragraph in last) is not None:
            continue
        for _, sentence in inside:
            most_words = _MOST_WORDS if candidates else _MOST_LEAD_WORDS
            if (
                _is_sentence(sentence.of(text), most_words)
                and not notices.is_beside(text, sentence)
                and not (turns and _opens_turn(turns, paragraph, sentence))
                and rules.first(standalone.SPOKEN, text, sentence, spoken) is None
                and not _is_reprinted(sentence.of(text), quoted)
            ):
                candidates.append(sentence)
    candidates = _without_title(text, candidates)
    persons = (party for party in reading.parties if party.kind == "person")
    names = sorted(mention.start for party in persons for mention in party.mentions)
    lead, rule = _lead(text, candidates)
    chosen = [FoundPoint(sentence, rules.tell(rule), sentence.start) for sentence in candidates[lead : lead + 1]]
    sayers = sorted(one.speaker.mention.start for one in reading.quotations if one.speaker is not None)
    others = {
        sentence: standalone.behind_link(text, sentence, sayers)
        for sentence in candidates[:lead] + candidates[lead + 1 :]
    }
    alone = [sentence for sentence, own in others.items() if rules.first(standalone.GOES_ON, text, own, names) is None]
    opening = text[: chosen[0].span.end] if chosen else ""
    news = News(text, reading, opening)
    within = {sentence: paragraph for paragraph, sentence in sentences}
    opens = dict(reversed(sentences))
    weights = {
        sentence: news.weight(sentence, rank, opens_paragraph=opens[within[sentence]] == sentence)
        for rank, sentence in enumerate(alone)
    }
    told = [_longer_words(one.span.of(text)) for one in chosen]
    told_of = {within[one.span] for one in chosen}
    beside_lead = candidates[max(0, lead - 1) : lead] + candidates[lead + 1 : lead + 2]
    ordered = sorted(alone, key=lambda span: (-weights[span], span.start))
    # One of each paragraph, and more of them only where there are too few.
    for is_first, sentence in product((True, False), ordered):
        if len(chosen) == MOST_POINTS:
            break
        words = _longer_words(sentence.of(text))
        is_new = is_first is (within[sentence] not in told_of)
        is_news = weights[sentence] >= LEAST_WEIGHT or len(alone) <= MOST_POINTS
        if (
            is_news
            and is_new
            and not any(
                _are_alike(words, other, is_beside_lead=number == 0 and sentence in beside_lead)
                for number, other in enumerate(told)
            )
        ):
            told_of.add(within[sentence])
            chosen.append(FoundPoint(sentence, rules.tell(CLOSE_TO_NEWS), others[sentence].start))
            told.append(words)
    return sorted(_without_byline(text, one) for one in chosen)


def _opens_turn(turns: list[int], paragraph: Span, sentence: Span) -> bool:
    """Whether the label of a turn stands in a sentence: DOE: The pier is closed."""
    at = bisect_right(turns, sentence.start)
    return at < len(turns) and turns[at] < paragraph.end


def _without_standfirst(text: str, sentences: list[tuple[Span, Span]]) -> list[tuple[Span, Span]]:
    """The sentences without those of a standfirst: short ones in one paragraph, under a headline and above the lead."""
    told = [
        (paragraph, one)
        for paragraph, one in sentences[:_MOST_SENTENCES_ON_TOP]
        if not titles.is_above(paragraph.of(text))
    ]
    first = [one.of(text) for paragraph, one in told if paragraph == told[0][0]]
    below = [one.of(text) for paragraph, one in told[len(first) :]]
    if len(first) < _FEWEST_SENTENCES_OF_STANDFIRST or not below or titles.stated(text) is None:
        return sentences
    is_short = all(len(words.split()) <= _MOST_WORDS_OF_STANDFIRST and not _TELLS.search(words) for words in first)
    name = _OPENING_NAME.match(first[0])
    is_of_somebody = any(_OF_SOMEBODY.match(words) for words in first) or (
        name is not None and below[0].startswith(name[0])
    )
    if (
        not is_short
        or not is_of_somebody
        or len(below[0].split()) <= _MOST_WORDS_OF_STANDFIRST
        or _TELLS.search(below[0]) is None
    ):
        return sentences
    rules.tell(STANDFIRST)
    return [one for one in sentences if one[0] != told[0][0]]


def _without_title(text: str, candidates: list[Span]) -> list[Span]:
    """The sentences without a headline that a full stop ends: a short one that is the title, and tells no day."""
    first = candidates[0].of(text) if len(candidates) > 1 else ""
    is_short = 0 < len(first.split()) <= _MOST_WORDS_OF_STANDFIRST and _TELLS.search(first) is None
    return candidates[1:] if is_short and titles.plain(first) == titles.find(text) else candidates


def _without_byline(text: str, point: FoundPoint) -> FoundPoint:
    """A point without the name of its writer in front: By Ann Doe: The pier is shut."""
    byline = titles.BYLINE_IN_FRONT.match(text, *point.span)
    return point if byline is None else FoundPoint(Span(byline.end(), point.span.end), point.rule, byline.end())


def _is_sentence(words: str, most_words: int) -> bool:
    """Whether a sentence is fit for a summary: not a headline, a list, a question or an aside, and not cut off."""
    if not words.rstrip("”\"'’»").endswith((".", "!")) or words.startswith("("):
        return False
    return _FEWEST_WORDS <= len(words.split(maxsplit=most_words)) <= most_words


def _small(words: str) -> str:
    return " ".join(words.lower().split())


def _is_reprinted(words: str, quoted: str) -> bool:
    """Whether a sentence stands among what somebody is quoted with, in small letters: a statement printed below."""
    if _small(words) not in quoted:
        return False
    rules.tell(standalone.ALL_SPEECH)
    return True


def _lead(text: str, candidates: list[Span]) -> tuple[int, Rule]:
    """Which sentence is the lead: the first, or one below it that says much more of what the headline says."""
    first = next((number for number, one in enumerate(candidates) if not _is_standfirst(text, one)), 0)
    headline = stems(titles.find(text))
    near = candidates[first : first + _TOP_SENTENCES]
    shared = [len(stems(sentence.of(text)) & headline) for sentence in near]
    if not near or shared[0] > _OPENING_WORDS:
        return first, LEAD
    more = [at for at, words in enumerate(shared) if words >= shared[0] + _MORE_WORDS]
    told = [at for at in more if not _is_standfirst(text, near[at])]
    if not told:
        return first, LEAD
    best = max(told, key=shared.__getitem__)
    return first + best, NEAR_HEADLINE


def _is_standfirst(text: str, sentence: Span) -> bool:
    words = sentence.of(text)
    if standalone.names_owner(text, sentence) and _OF_WRITER.match(words) is None:
        return False
    for pattern, rule in ((_OF_SOMEBODY, STANDFIRST), (_JOINED, JOINED_OPENING), (_OF_WRITER, WRITERS_OPENING)):
        if pattern.match(words) is not None:
            rules.tell(rule)
            return True
    if standalone.teases(words):
        rules.tell(JOINED_OPENING)
        return True
    return False


def _is_above(paragraph: str, _: bool) -> Literal[True] | None:
    """A headline or a byline."""
    return titles.is_above(paragraph) or None


def _is_notice(paragraph: str, _: bool) -> Literal[True] | None:
    """A publisher's notice."""
    return notices.is_notice(paragraph) or None


def _is_about_writer(paragraph: str, is_last: bool) -> Literal[True] | None:
    """A note below the article on who wrote it."""
    return (is_last and notices.is_about_writer(paragraph)) or None


def _is_item(paragraph: str, _: bool) -> Literal[True] | None:
    """An item of a list, or a list in a row."""
    return True if (_ITEM.match(paragraph) or _LINE_UP.match(paragraph)) is not None else None


def _is_block(paragraph: str, _: bool) -> Literal[True] | None:
    """A block quotation."""
    return blocks.is_marked(paragraph) or None


def _longer_words(sentence: str) -> frozenset[str]:
    return frozenset(_WORD.findall(sentence.lower()))


def _are_alike(mine: frozenset[str], theirs: frozenset[str], *, is_beside_lead: bool) -> bool:
    """Whether two sentences, given as their longer words, say much the same."""
    share = _ALIKE_SHARE_BESIDE_LEAD if is_beside_lead else _ALIKE_SHARE
    if len(mine & theirs) < share * max(1, min(len(mine), len(theirs))):
        return False
    rules.tell(ALIKE)
    return True


LEAD = Rule(
    "first sentence",
    "The first sentence that is fit for a summary is a point.",
    "The council of Marsk has closed the old mill for good.",
    "Has the council of Marsk closed the old mill for good?",
)
BELOW = Rule(
    "what stands below an article",
    "What stands below “About Marsk Mills”, “Notes to editors” or the like has no points.",
    "The council of Marsk closed the old mill.\n\nAbout Marsk Mills\n\nMarsk Mills grinds corn in nine towns.",
    "The council of Marsk closed the old mill.\n\nAbout half of Marsk\n\nMarsk Mills grinds corn in nine towns.",
)
STANDFIRST = Rule(
    "standfirst about somebody",
    "An opening sentence that begins with “he”, “her” or the like, for somebody whom the lead names, is not the lead; "
    "nor are short ones beside it in its paragraph, without a day or a speaker, above a longer one that has one.",
    "He closed the old mill for good on Monday.\n\nBob Roe closed the old mill of Marsk.",
    "The council closed the old mill for good on Monday.\n\nHe closed the old mill of Marsk.",
)
JOINED_OPENING = Rule(
    "opening that goes on",
    "An opening sentence that begins with “and”, “but” or the like, or says “here is what”, is not the lead.",
    "Save the mill!\n\nAnd what a year it was for Marsk.\n\nBob Roe closed the old mill of Marsk.",
    "Save the mill!\n\nAndrew Roe had a year in Marsk.\n\nBob Roe closed the old mill of Marsk.",
)
WRITERS_OPENING = Rule(
    "opening about the writer",
    "An opening sentence in which the writer says “I”, “my”, “you” or “your” is not the lead.",
    "Save the mill!\n\nI learned to bake at the old mill.\n\nBob Roe closed the old mill of Marsk.",
    "Save the mill!\n\n“I learned to bake at the old mill,” said Doe.\n\nBob Roe closed the old mill of Marsk.",
)
NEAR_HEADLINE = Rule(
    "sentence that tells the headline",
    "One of the first five sentences is the lead where it shares more words with the headline than the first one does.",
    "Marsk closes its old mill\n\nBob Roe has baked bread for 40 years.\n\nThe old mill of Marsk closes in May.",
    "Marsk closes its old mill\n\nThe council of Marsk closes a mill.\n\nThe old mill of Marsk closes in May.",
)
CLOSE_TO_NEWS = Rule(
    "sentence close to the news",
    "Of the sentences that can stand alone, those that share most with headline and lead, stand on top and tell facts "
    "and positions are points.",
    "The council of Marsk met in the old hall. Jane Doe asked for 40 new houses and a bridge.",
    "The council of Marsk met in the old hall. She asked for 40 new houses and a bridge.",
)
ALIKE = Rule(
    "sentence that repeats a point",
    "A sentence that shares half of its words with a point is not another point.",
    "The council of Marsk closed the old mill on Monday. Officials in Marsk closed the old mill on Monday.",
    "The council of Marsk closed the old mill on Monday. Officials in Orul want a railway to the harbour.",
)


def _is_caption(paragraph: str, _: bool) -> Literal[True] | None:
    """Shoppers wait outside the mill on Monday; not: shoppers wait outside the mill, Doe said on Monday."""
    small = paragraph.lower()
    if (
        "day" not in small
        and _DATE_ENDS.search(small) is None
        and not any(map(small.__contains__, _DRAFT.places_in_pictures))
    ):
        return None
    found = _DATED_CAPTION.match(paragraph)
    is_one = (_CAPTION.match(paragraph) or _PLACED.match(paragraph)) and (
        ". " not in paragraph.strip() or _SHOWN.search(paragraph) is not None
    )
    if not is_one and found is None:
        return None
    first = paragraph if found is None else found[0]
    words = [word for word in _WORD_OF_CAPTION.findall(first.lower()) if word not in _DRAFT.places_in_pictures]
    forms = [_VERBS.get(word) for before, word in pairwise(words) if before not in _TEXT.determiners]
    is_told = any(form is not None and PAST in form.forms and BASE_FORM not in form.forms for form in forms)
    return None if is_told else True


BESIDE_THE_TEXT: tuple[Row[[str, bool], Literal[True]], ...] = (
    Row(
        "headline or byline",
        "A paragraph that is a headline or a byline is not a point.",
        "By Jane Doe",
        "Jane Doe has closed the old mill of Marsk for good.",
        _is_above,
    ),
    Row(
        "publisher’s notice",
        "A paragraph that asks readers to subscribe, or says how old an article is or who may use it, is not a point.",
        "This article is more than 5 years old.",
        "This mill of Marsk is more than 50 years old.",
        _is_notice,
    ),
    Row(
        "note on the writer",
        "A paragraph at the end that says of somebody that he writes or reports is not a point.",
        "Jane Doe is the author of four books on mills and bridges.",
        "Jane Doe is the mayor who has closed the old mill of Marsk for good.",
        _is_about_writer,
    ),
    Row(
        "item of a list",
        "A paragraph after a bullet or a number, or that is a list of names after a colon, is not a point.",
        "- The council of Marsk has closed the old mill.",
        "The council of Marsk has closed the old mill.",
        _is_item,
    ),
    Row(
        "caption of a picture",
        "A paragraph of one sentence in which somebody “waits” or “stands” somewhere on a day, told in the present, "
        "is not a point.",
        "The council of Marsk closed the mill.\n\nShoppers wait in the rain outside the old mill of Marsk on Monday.",
        "The council of Marsk closed the mill.\n\nShoppers waited in the rain outside the old mill of Marsk on Monday.",
        _is_caption,
    ),
    Row(
        "block of quoted words",
        "A paragraph that is marked as a block quotation is not a point.",
        "> The council of Marsk has closed the old mill.",
        "The council of Marsk has closed the old mill.",
        _is_block,
    ),
)
"""What shows that a paragraph is not running text; the place is its words, and whether it stands at the end."""
