"""Whether “today” means these times: today, plague is rare; most millers live in towns today."""

import re
from itertools import pairwise

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_BEGINS_WITH_CHARACTERS = 90
"""How far into a sentence its “today” and its verb may reach."""
_APOSTROPHES = ("'", "’")
_READ_CHARACTERS = 400
"""How far around “today” its clause is read, so that time stays linear."""
_OPENS = regexes.compile(
    rf"\W*(?:{any_of(_DRAFT.links)} )?today,? (?:more than ever\b|"
    rf"(?P<led>[^.;:“”\"]*? )(?:{any_of(_DRAFT.states_now)} |still (?:do|does)(?: not|n['’]t)\b)|"
    rf"(?:(?:[^\s.,;:“”\"]+ ){{0,4}}?(?:there )?{any_of(_DRAFT.nowadays_is)}"
    rf"|{any_of(_TEXT.subject_pronouns | {'there'})}['’](?:s|re)) (?P<next>[\w-]+))",
    re.IGNORECASE,
)
_BEST_OF = regexes.compile(
    rf"\b{any_of(_DRAFT.still_is)}\b(?: (?:still|now))? (?:one of |among )?the (?:most \w+|\w+est)\b[^,;:]{{1,60}} \Z"
)
"""What is the biggest or the most dangerous of its kind, right before “today”."""
_ENDS_CLAUSE = regexes.compile(r"[,;:–—“”\"]")
_LASTS = regexes.compile(rf"\b{any_of(_DRAFT.nowadays)}\b")
_WORD = regexes.compile(r"\w+")
_THINGS_THAT_ARE = (_DATES.tellings, _DATES.told_on_day, _DATES.outcomes, _DATES.mishaps, _DATES.occasions)
"""Nouns of what is of its day: the vote today is close; and `deeds_of_a_day`."""
_BEFORE_STATE = regexes.compile(rf"\b(?:even|{any_of(_DRAFT.nowadays_is)}) \Z", re.IGNORECASE)
_OF = regexes.compile(r"(?P<noun>[\w”\"'’-]+) of \Z")
_STATE = regexes.compile(rf" (?:{any_of(_TEXT.determiners | _TEXT.possessives)}) ")
_COMPARED = regexes.compile(r" (?:than|as) ")
_AS = regexes.compile(rf"\bas \w+ \Z|\b(?:{any_of(_DRAFT.compares_times)}|\w+er)\b[^,;:–—“”\"]{{0,20}} \Z")
_IS = regexes.compile(r" (?:is|are) (?:also |still |now |not )?(?P<next>[\w-]+)")
_AHEAD = _DATES.tells_future | _DATES.may_be
_SPEECH = lexicon.clauses().speech
_OURS = (["our"], ["modern"])
_HAVE = ("have", "ve")
_WILL_BE_ABLE = " will be able "


def is_nowadays(text: str, sentence: Span, words: Span) -> bool:
    """Whether a date is “today” and means these times; not: today the mill is closing, he left today."""
    if words.of(text).lower() != "today" or text[words.end : words.end + 1] in _APOSTROPHES:
        return False
    tells = (_opens, _lasts, _is_state, _is_of_these_times)
    return any(one(text, sentence, words) for one in tells)


def _is_state(text: str, sentence: Span, words: Span) -> bool:
    """Even today; is today an ally; as true today as before; the millers of today; Libya today is poor."""
    before = _ENDS_CLAUSE.split(text[max(sentence.start, words.start - _READ_CHARACTERS) : words.start])[-1]
    if _COMPARED.match(text, words.end) and _AS.search(before):
        return True
    if (of := _OF.search(before)) is not None:
        return not _is_of_a_day(of["noun"].lower())
    if (led := _BEFORE_STATE.search(before)) is not None:
        return led[0].lower().startswith("even") or _STATE.match(text, words.end) is not None
    found = _IS.match(text, words.end)
    around = _WORD.findall(before)
    if found is None or not around or _is_of_a_day(around[-1].lower()):
        return False
    form = _VERBS.get(found["next"].lower())
    is_done = found["next"].endswith(("ing", "ed")) or (form is not None and form.lemma != "be")
    return not is_done and not any(map(_is_verb, around[1:]))


def _is_verb(word: str) -> bool:
    """Whether a word is a verb, or an auxiliary; not one that is mostly another: like, down."""
    small = word.lower()
    return small in _TEXT.auxiliaries or (small in _VERBS and small not in lexicon.tags())


def _is_of_a_day(noun: str) -> bool:
    """Whether a noun is of what is said or done on a day: the vote today, the news of today."""
    return noun in _DRAFT.deeds_of_a_day or any(noun in nouns for nouns in _THINGS_THAT_ARE)


def _opens(text: str, sentence: Span, words: Span) -> bool:
    """Today, plague is rare; not: today the mill is closing."""
    begin = words.start if text.endswith((". ", "? "), 0, words.start) else sentence.start
    found = _OPENS.match(text, begin, min(sentence.end, begin + _BEGINS_WITH_CHARACTERS))
    if found is None or found["next"] is None:
        return found is not None and not _is_told(_WORD.findall((found["led"] or "").lower()))
    form = _VERBS.get(found["next"].lower())
    return not found["next"].endswith(("ing", "ed")) and (form is None or form.lemma == "be")


def _lasts(text: str, sentence: Span, words: Span) -> bool:
    """Half of them live in towns today; one of the biggest threats today; not: the man who lives there left today."""
    before = _ENDS_CLAUSE.split(text[max(sentence.start, words.start - _READ_CHARACTERS) : words.start])[-1]
    behind = text[words.end : min(sentence.end, words.end + _READ_CHARACTERS)]
    if _BEST_OF.search(before):
        return True
    opens = before.strip("“\"‘' ") == ""
    rest = _ENDS_CLAUSE.split(behind)[0].partition(" and ")[0]
    clause = behind if opens else f"{before} {rest}"
    found = _LASTS.search(clause)
    if found is None:
        return False
    around = _WORD.findall((clause[: found.start()] if opens else clause).lower())
    return not _is_told(around) and _AHEAD.isdisjoint(around)


def _is_told(words: list[str]) -> bool:
    """Whether a verb of the past is among words: today police held two men who live in the mill; not: have reached."""
    forms = (_VERBS.get(word) for before, word in pairwise(["", *words]) if before not in _HAVE)
    return any(form is not None and PAST in form.forms and BASE_FORM not in form.forms for form in forms)


def _is_of_these_times(text: str, sentence: Span, words: Span) -> bool:
    """People today store their letters; all reflect our society today; not: voters today go to the polls."""
    before = _ENDS_CLAUSE.split(text[max(sentence.start, words.start - _READ_CHARACTERS) : words.start])[-1]
    around = _WORD.findall(before.lower())
    if around[-1:] == [] or around[-1] not in _DATES.has_times:
        return False
    behind = _WORD.findall(text, words.end, min(sentence.end, words.end + _BEGINS_WITH_CHARACTERS))
    if behind and text[words.end : words.end + 1] == " ":
        form = _VERBS.get(behind[0].lower())
        if form is None or form.forms != BASE_FORM:
            return text.startswith(_WILL_BE_ABLE, words.end)
        return form.lemma not in _DATES.moments and form.lemma not in _SPEECH and form.lemma != "go"
    return around[-2:-1] in _OURS and not _is_told(around) and _AHEAD.isdisjoint(around)
