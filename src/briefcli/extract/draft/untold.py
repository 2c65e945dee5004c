"""Sentences with a date that make no entry in a timeline: the headline, a notice, what is only supposed."""

import re
from functools import cache
from itertools import islice, pairwise
from typing import Literal

from briefcli import regexes
from briefcli.extract.draft import notices, standalone
from briefcli.extract.draft.identifying import REACH_CHARACTERS
from briefcli.extract.text import lexicon, titles
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_SAYING = lexicon.clauses().speech
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_OPENS_CLAUSE = _TEXT.relatives | _TEXT.subordinators

_FEWEST_SMALL_WORDS = 2
"""Fewest lower-case words beside its date that a sentence in the timeline has."""
_READ_CHARACTERS = 400
"""How far around a date a sentence is searched for lower-case words, so that time stays linear."""
_TOP_CHARACTERS = 80
"""Longest text before a headline: a kicker."""
_HEAD_ENDS = regexes.compile(r": ?[“\"‘']?\w")
_DATELINE_ENDS = regexes.compile(r"\s*(?:\([^()\n]{2,30}\)\s*)?(?:–|—|--|- |\|)\s*")
_OF_PICTURE = regexes.compile(rf",? file {any_of(_DRAFT.kept_pictures)}\b")
_OPENS_CAPTION = regexes.compile(rf"\[{any_of(_DRAFT.kept_pictures)}:", re.IGNORECASE)
"""What opens the words under a picture in brackets: [Photo: the mill on 4 May]."""
_EACH = regexes.compile(
    rf"(?: {any_of(_DATES.links_of_dates)}(?: \w+){{1,2}})? (?:every|each) {any_of(set(_DATES.units))}\b"
)
"""What stands behind a date that comes again, or behind the first of two: June [to August every year]."""
_OF_SOURCE = regexes.compile(r"\((?:[A-Z][\w.’'&-]* ?){1,4}, \Z")
_OPENS_IMPRINT = regexes.compile(r"\( ?(?:[A-Z][\w.’'&-]* ){1,6}\Z")
_IMPRINT_PAGE = regexes.compile(r",? (?:page|p\.?) ?\d", re.IGNORECASE)
_BEFORE_TOPIC = regexes.compile(rf"\w {any_of(_DRAFT.before_topic)} \Z")
_BEFORE_TOMORROW = regexes.compile(rf"\b{any_of(_DRAFT.before_tomorrow)} [“\"‘']?\Z", re.IGNORECASE)
_SAY_TOMORROW = regexes.compile(r"\bsays? [“\"‘']?\Z")
_OPENS_TITLE = regexes.compile(r"[“‘\"]([^“”‘’\"\n.!?;]*)\Z")
_CLOSES_TITLE = regexes.compile(r"([^“”‘’\"\n.!?;,]*),?[”’\"](?![\w’])")
"""What stands before and behind the date in a title, which has no full stop and no clause."""
_NO_NAME = _TEXT.prepositions | _TEXT.determiners | _TEXT.coordinators
"""Words that a title writes without a capital."""
_ENDS_CLAUSE = regexes.compile(r"[,.;!?”\"]")
_ONLY_NOT = regexes.compile(r"(?:\A|[,;“‘\"'])\s?[Nn]ot \Z")
"""What stands before a day on which something will not be: “Not today, not tomorrow, not ever.”."""
_SOME_TIME_BEFORE = regexes.compile(rf"\b{any_of(_DATES.units_plural)} (?:after|before) \Z")
_AS_IT_IS = regexes.compile(rf"\b{any_of(_DRAFT.opens_as_it_is)}\b[^,.;:]{{1,30}} {any_of(_DRAFT.as_it_is)} \Z")
_WOULD = regexes.compile(
    rf"\b(?:I|[Ww]e)(?P<would>['’]d| would)(?: {any_of(_DATES.within_verb)})*(?: have)? (?P<verb>\w+)"
    r"(?P<rest>[^,;:“”\"]*)\Z"
)
"""What somebody says of themselves with “would”, up to a date."""
_OWNED = regexes.compile(r"['’]s (\w+)")
_OF_NEXT = regexes.compile(r"next (?:month|year)\Z", re.IGNORECASE)
_APOSTROPHES = ("'", "’")
_MONTH = regexes.compile(rf"\b{any_of(_DATES.months)}", re.IGNORECASE)
_ENTRY = regexes.compile(
    rf"(?:\n|^)\W{{0,4}}(?:{any_of(_DATES.weekdays)}, )?(?:\d\d? )?{any_of(_DATES.months)}\.?(?: \d\d?)?,?(?: \d{{4}})?"
    r"\s*(?:[:–—|-]|--)\s",
    re.IGNORECASE,
)
"""The head of an entry of a chronicle."""
_OPENS_SUPPOSITION = regexes.compile(
    r"(?:(?<!as )\b(?:[Ii]f|[Uu]nless)\b|\A[“\"‘']?(?:Had|Were|Should)\b)"
    r"(?P<supposed>(?:[^,;:“”\".]|\.(?!\s)|(?<!\w{4})\.(?=\s))*)\Z"
)
"""The clause of “if” that a date is in; a full stop is inside only behind a short word: if Mr. Doe leaves on."""


_REACH_OF_UNREAL_CHARACTERS = 200
"""How far before a date the verb of what was not so may be."""
_TAKES_PARTICIPLE = _DRAFT.takes_participle
"""Verbs with which a participle goes: would have been sold, would have seen the mill sold."""
_BY_TIME = "by the time"
_BEFORE_NOUN = (_TEXT.prepositions | _TEXT.determiners | _TEXT.possessives | {"to"}) - {"those"}
"""Words between which and a noun a participle only describes it: led to increased output."""
_COUNTS = regexes.compile(rf"\b{any_of(_DATES.units_plural)}\b")
"""What tells how far something will have come by a day: 12 years."""


def _is_of_notice(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """The story was first published on 3 May; in this May 3, 2025, file photo; here is what happened on Monday."""
    if text[date_words.end : date_words.end + 1] == ")" and _OF_SOURCE.search(
        text, max(sentence.start, date_words.start - REACH_CHARACTERS), date_words.start
    ):
        return True  # the rule was eased (Marsk Herald, Aug. 2)
    if _is_behind_summary(text, sentence, date_words) or _is_imprint(text, date_words):
        return True
    if _is_in_title(text, sentence, date_words) or _OPENS_CAPTION.match(text, sentence.start):
        return True
    is_picture = _OF_PICTURE.match(text, date_words.end, date_words.end + REACH_CHARACTERS) is not None
    if is_picture or standalone.teases(sentence.of(text)[:_READ_CHARACTERS]):
        return True
    start, end = text.rfind("\n", 0, sentence.start) + 1, text.find("\n", sentence.end)
    if sentence.start - start > _READ_CHARACTERS:
        return None
    paragraph = text[start : min(len(text) if end < 0 else end, sentence.end + _READ_CHARACTERS)]
    return notices.is_notice(paragraph) or None


def _is_behind_summary(text: str, sentence: Span, date_words: Span) -> bool:
    """Whether a day in brackets is that of the story which the sentence before sums up: fell again. (03.05.2026) Doe.

    Not so in a chronicle, where such a day opens a line.
    """
    is_in_brackets = date_words.start == sentence.start + 1 and text[date_words.end : date_words.end + 1] == ")"
    return is_in_brackets and text[sentence.start] == "(" and text[sentence.start - 1 : sentence.start] == " "


def _is_imprint(text: str, date_words: Span) -> bool:
    """Whether a day and a page tell where the words were printed: (Marsk Daily Weekly 12/16/2016 page14)."""
    before = text[max(0, date_words.start - REACH_CHARACTERS) : date_words.start]
    return _OPENS_IMPRINT.search(before) is not None and _IMPRINT_PAGE.match(text, date_words.end) is not None


def _is_in_title(text: str, sentence: Span, date_words: Span) -> bool:
    """Whether a date is part of the title of a work in quotation marks: “The Summer of 1976”."""
    before = text[max(sentence.start, date_words.start - REACH_CHARACTERS) : date_words.start]
    opened = _OPENS_TITLE.search(before)
    closed = _CLOSES_TITLE.match(text, date_words.end, date_words.end + REACH_CHARACTERS)
    words = date_words.of(text).split()
    if opened is None or closed is None or opened.start() == 0 or not words[-1].isdecimal():
        return False  # “In Marsk in 1990,” she said
    around = [word for word in f"{opened[1]} {closed[1]}".split() if word.lower() not in _NO_NAME]
    is_season = words[-2:-1] != [] and any(word[0].isupper() and word.lower() in _DATES.seasons for word in words)
    return (around != [] or is_season) and all(not word[0].islower() for word in around)


def _is_headline(text: str, sentence: Span, _: Span) -> Literal[True] | None:
    """The headline of what follows."""
    if sentence.start > _TOP_CHARACTERS or sentence.end - sentence.start > _READ_CHARACTERS:
        return None
    return titles.is_headline(sentence.of(text)) or None


def _is_bare(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """Hardly more than the date, as in a dateline; not the head of an entry: 14 January 1973: Lamp Fair."""
    opens_line = date_words.start == sentence.start and text[sentence.start - 1 : sentence.start] in ("", "\n")
    if opens_line and _HEAD_ENDS.match(text, date_words.end):
        return None
    before = text[max(sentence.start, date_words.start - _READ_CHARACTERS) : date_words.start]
    if _ONLY_NOT.search(before) and _ENDS_CLAUSE.match(text, date_words.end) is not None:
        return True  # not today, not tomorrow
    rest = before + text[date_words.end : min(sentence.end, date_words.end + _READ_CHARACTERS)]
    small = list(islice((word for word in rest.split() if word[0].islower()), _FEWEST_SMALL_WORDS))
    is_year = date_words.of(text).isdecimal()  # Plaque displayed 1932.
    is_told = not is_year and _is_plain(text, sentence, before, small)
    return True if len(small) < _FEWEST_SMALL_WORDS and not is_told else None


def _is_plain(text: str, sentence: Span, before: str, small: list[str]) -> bool:
    """Whether a sentence of few words is a whole one, with its verb before its date: Ada Quill beat Roe Tuesday."""
    verb = _VERBS.get(small[0]) if small else None
    is_told = verb is not None and small[0] in before.split()[1:]
    return is_told and text[sentence.end - 1] == "." and "\n" not in sentence.of(text)


def _is_of_dateline(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """March 11, 2026 – The dam broke."""
    before = text[sentence.start : date_words.start]
    if len(before) > REACH_CHARACTERS or any(word[0].islower() for word in before.split()):
        return None
    ends = _DATELINE_ENDS.match(text, date_words.end, date_words.end + REACH_CHARACTERS)
    if ends is None or (not any(map(str.isalpha, before)) and _is_in_chronicle(text, sentence, date_words)):
        return None
    return True


def _is_in_chronicle(text: str, sentence: Span, date_words: Span) -> bool:
    """Whether a line that opens with a day is one of several: March 3 – The dam broke, May 6 – The mill closed."""
    month = _MONTH.search(date_words.of(text))
    if month is None:
        return False
    around = (
        text[max(0, sentence.start - _READ_CHARACTERS) : sentence.start],
        text[date_words.end : date_words.end + _READ_CHARACTERS],
    )
    return any(_ENTRY.search(part) is not None for part in around)


def _is_question(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """Can the rent go up this year? That reports nothing."""
    is_asked = text[sentence.start : sentence.end].rstrip("”\"’' ").endswith("?")
    return (
        True if is_asked or text[date_words.end : date_words.end + 1] == "?" else None
    )  # “How are you today?” he said


def _would_be_done(before: str) -> bool:
    """Whether a speaker would do it on a day: “I’d do it tomorrow”; not: I’d seen it on Friday, said I would go on."""
    found = _WOULD.search(before)
    if found is None:
        return False
    verb = _VERBS.get(found["verb"].lower())
    is_would = found["would"] == " would" or (verb is not None and verb.forms == BASE_FORM)
    told = before[: found.start()].lower().split()[-1:]
    is_told = told != [] and (told[0] == "that" or told[0] in _SAYING.forms)
    is_own = _OPENS_CLAUSE.isdisjoint(found["rest"].lower().split())  # would thank those who came on Friday
    return is_would and is_own and not is_told


@cache
def _unreal() -> re.Pattern[str]:
    """What was not so, up to the date of it: would have opened in May, a trial that was to have begun on Friday.

    Another clause ends it: would have freed those who left in May.
    """
    ends = any_of(_OPENS_CLAUSE | _TEXT.coordinators | {"that"})
    others, before = any_of(_DATES.within_verb | {"not"}), any_of(_TEXT.prepositions | {"to"})
    return regexes.compile(
        rf"(?:\b(?:would|should)(?:n['’]t)?|\b(?:was|were) to)(?: {others})* have(?: {others})*"
        rf" (?P<verb>\w+)(?P<rest>(?:(?:,? and (?={before} )| (?!(?:{ends})\b))[\w’'$£€%.-]*){{1,18}})\Z"
    )


@cache
def _had_it() -> re.Pattern[str]:
    """What would be so had something else been, up to the date of it; who says so ends it."""
    return regexes.compile(rf"\A[“\"‘']?Had\b{_would_be()}")


@cache
def _if_it_had() -> re.Pattern[str]:
    """What would be so if something else “had” been; not what somebody asks: asked if it had."""
    return regexes.compile(
        rf"(?:(?:\A|[“\"‘'—–:] ?)(?:{any_of(_TEXT.coordinators)} )?if\b|\bthat if\b)"
        rf"[^.;“”\"]{{1,60}}\bhad\b{_would_be()}",
        re.IGNORECASE,
    )


def _would_be() -> str:
    ends = any_of(_OPENS_CLAUSE | {"that", "said"})
    return rf"(?P<between>[^.;“”\"]{{1,80}})\bwould\b(?:(?:, (?=with |and )| )(?!(?:{ends})\b)[\w’'$£€%.-]*){{1,24}}\Z"


@cache
def _unless_so() -> re.Pattern[str]:
    """What tells that something was not so: but for the strike, had it won, if it had, without the loan."""
    return regexes.compile(
        r"\A[“\"‘']?(?:Had|Were)\b|\b(?:[Bb]ut for|[Ii]f|[Ww]ithout|[Oo]therwise)\b|"
        rf"\b(?:had|were) (?:the|{any_of(_TEXT.subject_pronouns)})\b"
    )


def _is_unreal(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """Had the bid won, the mill would have opened in May; not: would have to go by Friday, had he known he was ill."""
    before = text[max(sentence.start, date_words.start - _REACH_OF_UNREAL_CHARACTERS) : date_words.start]
    had = _had_it().search(before)
    if had is not None and not _is_told_within(had["between"]):
        return True
    found = _unreal().search(before)
    if found is None or not _is_participle(found["verb"]) or _has_other_verb(found["verb"], found["rest"].split()):
        return None
    return None if _will_have_been(text, sentence, date_words, before[: found.start()], found["rest"]) else True


def _is_unreal_now(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """If they had used steel, they would be alive today; not: if it had failed, Doe said she would leave today."""
    before = text[max(sentence.start, date_words.start - _REACH_OF_UNREAL_CHARACTERS) : date_words.start]
    found = _if_it_had().search(before)
    is_by = found is not None and " by " in found["between"].partition(",")[0]  # if they had not replied by then
    return True if found is not None and not is_by and not _is_told_within(found["between"]) else None


def _is_told_within(words: str) -> bool:
    """Whether somebody says what follows; not between commas: had it passed, said Doe, it would be law today."""
    said = words.lower().split()
    return any(word in _SAYING.forms and not before.endswith(",") for before, word in pairwise(["", *said]))


def _is_participle(word: str) -> bool:
    verb = _VERBS.get(word.lower())
    return verb is not None and PAST_PARTICIPLE in verb.forms


def _has_other_verb(verb: str, rest: list[str]) -> bool:
    """Whether a date behind “would have” and a verb is that of another: without the loan it got on Friday.

    A participle of its own is none (would have been sold, would have seen it sold), nor one beside its noun.
    """
    if _BY_TIME in " ".join(rest):
        return False  # would have come by the time it ended in May
    is_own = verb in _TAKES_PARTICIPLE
    for before, word in pairwise([verb, *rest]):
        form = _VERBS.get(word.lower())
        is_adverb = word.endswith("ly") or word in _DATES.within_verb
        if form is None or PAST not in form.forms or BASE_FORM in form.forms:
            is_own = is_own and (verb != "been" or is_adverb)
            continue
        is_before_noun = before in _BEFORE_NOUN or before.endswith("ly")
        if not is_before_noun and (not is_own or before in _TEXT.subject_pronouns):
            return True
        is_own = False
    return False


def _will_have_been(text: str, sentence: Span, date_words: Span, before: str, rest: str) -> bool:
    """Whether something will be done by a day: she would have served 12 years by May; not: but for the strike."""
    if not rest.endswith(" by ") or not (_is_told_within(before) or _COUNTS.search(rest)):
        return False
    start = max(sentence.start, date_words.start - _READ_CHARACTERS)
    near = text[start : min(sentence.end, date_words.end + _READ_CHARACTERS)]
    return _unless_so().search(near) is None


def _is_supposed(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """If the dike breaks on Friday; not: asked if it broke on Friday, if she wins the vote on Sunday."""
    if _would_be_done(text[max(sentence.start, date_words.start - REACH_CHARACTERS) : date_words.start]):
        return True
    before = text[sentence.start : min(date_words.start, sentence.start + _READ_CHARACTERS)]
    found = _OPENS_SUPPOSITION.search(before)
    if found is None or date_words.start > sentence.start + _READ_CHARACTERS:
        return None
    asked = before[: found.start()].split()[-2:]
    is_of_somebody = len(asked) > 1 and (asked[1] in _TEXT.object_pronouns or asked[1][0].isupper())
    if asked and asked[0 if is_of_somebody else -1].lower() in _DRAFT.asks_whether:
        return None  # asked if it broke, asked him if it broke
    supposed = found["supposed"].lower().split()
    return True if _DATES.occasions.isdisjoint(supposed) and _DRAFT.decided_by_vote.isdisjoint(supposed) else None


@cache
def _until_spoiled() -> re.Pattern[str]:
    """What stands before the day until when food keeps: with a best-before date of, use by."""
    return regexes.compile(rf"\b{any_of(_DRAFT.dates_of_food)}(?: [a-z]+){{0,4}} \Z", re.IGNORECASE)


def _is_month_of_signing(text: str, month: Span) -> bool:
    """Whether a month tells when somebody came to a club: a January signing; not: the January signing of the pact."""
    behind = text[month.end : month.end + REACH_CHARACTERS].split()
    comes = behind[:1] != [] and behind[0].strip(",.;:") in _DRAFT.comes_to_side and month.of(text).isalpha()
    return comes and behind[1:2] != ["of"]


def _is_led_up_to(before: str, behind: str) -> bool:
    """Whether something is told of the time before a day: in the run-up to Christmas; not: to Sunday’s vote."""
    leads_up = before.removesuffix("to ").rstrip().lower().split()[-2:]
    is_run_up = not _DATES.leads_up.isdisjoint((leads_up[-1], "-".join(leads_up)))
    follows = behind.split()[:1]
    is_bare = not behind[:1].strip() and (follows == [] or follows[0] in lexicon.tags())
    return is_run_up and (is_bare or behind[:1] in tuple(",.;:"))


def _is_talked_about(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """A decision about Tuesday, a day like today, next year's budget, a May signing; not: about Tuesday's vote."""
    before = text[max(sentence.start, date_words.start - REACH_CHARACTERS) : date_words.start]
    if date_words.of(text).lower() == "today" and _AS_IT_IS.search(before):
        return True  # where they are today, as you do today
    if date_words.of(text).lower() == "the year" and before.endswith(" of "):
        return True  # the best match of the year
    owned = _OWNED.match(text, date_words.end, date_words.end + REACH_CHARACTERS)
    if owned is not None and _OF_NEXT.match(date_words.of(text)) and owned[1].lower() in _DRAFT.plans_for_a_year:
        return True  # next year’s budget
    if owned is not None and owned[1].lower() in _DRAFT.named_by_day:
        return True  # not far from Tuesday’s spot
    if before.endswith("up to ") and _is_led_up_to(before, text[date_words.end : date_words.end + REACH_CHARACTERS]):
        return True  # was arrested in the run-up to Christmas
    if _EACH.match(text, date_words.end):
        return True  # is kept full from June to August every year
    if _is_month_of_signing(text, date_words) or _until_spoiled().search(before):
        return True  # a January signing, a best-before date of 3 May
    if owned is None and _SOME_TIME_BEFORE.search(before):
        return True  # lost their jobs weeks before Christmas
    if date_words.of(text).lower() == "tomorrow":
        is_said = _SAY_TOMORROW.search(before) is not None and _ENDS_CLAUSE.match(text, date_words.end) is not None
        if is_said or _BEFORE_TOMORROW.search(before):
            return True  # they say tomorrow, always tomorrow
    is_topic = _BEFORE_TOPIC.search(before) is not None
    return True if is_topic and text[date_words.end : date_words.end + 1] not in _APOSTROPHES else None


NOT_TOLD: tuple[Row[[str, Span, Span], Literal[True]], ...] = (
    Row(
        "day in a question",
        "A question reports no event.",
        "The mill is old. Will the mill of Marsk close on 3 July?",
        "The mill is old. Reed asked if the mill of Marsk would close on 3 July.",
        _is_question,
    ),
    Row(
        "headline with a date",
        "The headline of a text is left out of the timeline, since the text repeats it.",
        "Floods close the mill of Marsk in June",
        "Floods have closed the mill of Marsk in June.",
        _is_headline,
    ),
    Row(
        "day of a notice",
        "A date in a notice of the page, of a picture from its files or of a source in brackets is not an event.",
        "The mill burned. It was old.\n\nThis story was first published on 3 May 2025.",
        "The mill burned. It was old.\n\nThe story of the mill was first published on 3 May 2025.",
        _is_of_notice,
    ),
    Row(
        "date and little else",
        "A sentence with hardly a word beside its date, such as a dateline, is left out of the timeline.",
        "MARSK, 3 July.",
        "In Marsk on 3 July: the old mill has burned down.",
        _is_bare,
    ),
    Row(
        "day in a supposition",
        "A date in a clause of “if”, or of “had” before its subject, is no event, unless a vote or a match decides it; "
        "nor is one on which a speaker “would” do something.",
        "If the old dike breaks on Friday, all of Marsk will flood.",
        "If the old mayor wins on Friday, all of Marsk will dance.",
        _is_supposed,
    ),
    Row(
        "day of what was not so",
        "A date behind “would have”, “should have” or “was to have” and a verb is no event, nor is one on which "
        "something “would” be so “had” something else been.",
        "But for the strike the mill of Marsk would have opened on 3 July.",
        "After the strike the mill of Marsk would open on 3 July.",
        _is_unreal,
    ),
    Row(
        "day that is talked about",
        "A day right behind “about”, “like”, “beyond” or “run-up to”, “today” in “where we are today”, next year in "
        "“next year’s budget”, and a day by which a place is named, as in “Friday’s scene”, is what somebody speaks "
        "of, and no time at which something happens; nor is one “every year”.",
        "Doe wants the mill of Marsk to decide about Friday.",
        "Doe wants the mill of Marsk to decide on Friday.",
        _is_talked_about,
    ),
    Row(
        "day of a dateline",
        "A date that opens a text with a dash after it says when the words were written, not when something happened.",
        "3 July 2025 – On 1 July the old mill burned down. It was old.",
        "On 3 July the old mill burned down – on a day without wind.",
        _is_of_dateline,
    ),
    Row(
        "day of what would be so now",
        "A date on which something “would” be so if something else “had” been is no event; what is said so is.",
        "If they had used steel, the mill of Marsk would be whole today.",
        "If they had not replied by then, Doe said the mill of Marsk would be sold today.",
        _is_unreal_now,
    ),
)
"""Where a sentence with a date is left out; the place is the text, the sentence and the words of the date."""
