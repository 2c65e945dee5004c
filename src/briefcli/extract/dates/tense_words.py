"""What a single word says about whether its clause is past or to come: had, will, burned, polls open."""

from itertools import pairwise
from typing import Literal

from briefcli.extract.dates import tense_attributes, tense_schedules
from briefcli.extract.dates.sentence_ends import ends_sentence
from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE
from briefcli.extract.text.verb_forms import VerbForm

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_BEFORE_NOUN = _TEXT.determiners | _TEXT.prepositions | _TEXT.possessives
_BEFORE_OBJECT = _TEXT.determiners | _TEXT.possessives
_BEFORE_NO_FINITE = (_BEFORE_NOUN - {"which"}) | _TEXT.auxiliaries  # which cut the rate on Friday

Told = Literal["past", "future", "unknown", "end", "nothing"]
_PRESENT_BE = frozenset({"is", "are"})
_BEFORE_BASE = frozenset({"not", "t", "to"})
_ARTICLES = frozenset({"a", "an", "another"})
_APOSTROPHES = frozenset("'’")
_OPENS_MARK = frozenset("“‘'\"")
_IS = frozenset({"are", "is"})
_OWNS = frozenset({"'s", "’s"})
_LETS = frozenset({"let", "Let"})
_NEEDED = frozenset({"needed", "required"})
_SPEECH = lexicon.clauses().speech
_MAKES = frozenset({"make", "making"})
_REACH_OF_MADE_WORDS = 5
"""How far before “heard” the verb may be: will make their many voices heard."""
_LONGEST_HEADLINE_CHARACTERS = 160
"""How far into a text its headline may reach."""
_ENDS = frozenset('.!?”"')
_WORDS_TO_FACED = 3
"""How far behind “facing” the occasion may be: facing a new trial."""
_LONGEST_NAME_WORDS = 4
"""Most words of a name to either side of one of them: Old Velm Fell Hall."""
_LONGEST_UNKNOWN_LETTERS = 4
"""An unknown word in -ed of at most this length is usually not a verb: bed, seed."""
_WORDS_OF_VERB = 6
"""How far before a verb its auxiliaries may be."""
_REACH_OF_EARLIER_VERB_WORDS = 12
"""How far before “and” the verb may be with which the one behind it shares its subject."""
_REACH_OF_HAD_WORDS = 4
"""How far before "due" and the like "had" may come: had been due to expire."""

_REACH_OF_CALLING_OFF_WORDS = 12
"""How far before a plan the verb may be that calls it off: called off a 24-hour stoppage that had been due."""


def told(words: Words, index: int) -> Told:
    """What a word says about the tense; `end` is the end of a sentence."""
    word = words.lower[index]
    if ends_sentence(words, index, word):
        return "end"
    return "nothing" if _is_in_name(words, index, word) else _told(words, index, word)


def _told(words: Words, index: int, word: str) -> Told:
    """What a word within its sentence says, which is no part of a name."""
    after = words.lower[index + 1] if index + 1 < len(words.words) else ""
    if _is_ahead(words, index, word, after):
        return "future"
    is_deed = index > 0 and words.words[index - 1] in _BEFORE_BASE and _is_base(word)  # failed to expire
    is_ahead = word in _DATES.tells_ahead and not is_deed and _tells_ahead(words, index, word, after)
    if is_ahead or tense_schedules.is_plan(words, index, word, after):
        return _of_plan(words, index)
    beside = _of_neighbours(words, index, word, after)
    if beside is not None:
        return beside
    if word in _DATES.plans and after == "on":
        return "future" if "".join(words.words[index + 2 : index + 3]).endswith("ing") else "nothing"
    if word in _DATES.obliges and after in _ARTICLES:
        return "nothing"  # have a game on Friday
    if word in _NEEDED and after == "for":
        return "nothing"  # the votes needed for a victory on Friday
    if word in ("have", "been") and _is_unreal(words, index + (word == "have")):
        return "unknown"
    if word in _DATES.tells_past or _is_deed_in_headline(words, index, word) or _is_saying(words, index, word):
        return "past"
    if _is_ongoing(words, index, word):
        return "future" if word in _DATES.ongoing_plans else "unknown"
    if (
        tense_attributes.is_attribute(words, index, word, after)
        or tense_attributes.is_first_to(words, index)
        or tense_attributes.is_object(words, index, after)
        or tense_attributes.is_compound(words, index, after)
    ):
        return "nothing"
    return _of_form(words, index, word, after)


def _is_in_name(words: Words, index: int, word: str) -> bool:
    """Whether a word is part of a name amid words in small letters: at Velm Fell Hall, in Lost Lane, Will Reed said."""
    if not words.words[index][0].isupper() or words.words[index].isupper():
        return False
    if word not in _VERBS and word not in _DATES.tells_future:
        return False
    first, last = index, index + 1
    while first and index - first < _LONGEST_NAME_WORDS and _is_of_name(words, first - 1):
        first -= 1
    while last < len(words.words) and last - index < _LONGEST_NAME_WORDS and _is_of_name(words, last):
        last += 1
    if last - first == 1 or not first:
        return False
    before = words.words[first - 1]
    return before.islower() and (before in _TEXT.prepositions or before in _TEXT.determiners)


def _is_of_name(words: Words, index: int) -> bool:
    """Whether a word is written as in a name, and is no time."""
    word = words.words[index]
    return word[0].isupper() and word.isalpha() and words.letters[index] == OTHER


def _tells_ahead(words: Words, index: int, word: str, after: str) -> bool:
    """Whether a word tells of what is ahead by what is beside it: set to, effective from; not: effective in towns."""
    if word == "set":
        return after in ("to", "for")
    if word == "due" and after == "to":
        behind = words.lower[index + 2] if index + 2 < len(words.words) else ""
        return behind not in _TEXT.determiners and behind not in _TEXT.possessives  # due to a ruling in May
    if word == "effective":
        return after in _DATES.behind_effective or words.letters[index + 1 : index + 2] not in ("", OTHER)
    return word != "ahead" or after == "of" or words.lower[index - 1] in _DATES.before_ahead


def _of_neighbours(words: Words, index: int, word: str, after: str) -> Told | None:
    """What a word says by the words beside it alone; nothing where they do not decide."""
    if word == "have" and _is_to_have(words, index, after):
        return "future"
    if word == "born" and words.words[index][0].isupper():
        return "past"  # Born on 3 May, Doe grew up in Marsk
    if word == "facing" and not _DATES.occasions.isdisjoint(words.words[index + 1 : index + 1 + _WORDS_TO_FACED]):
        return "future"  # a stunt by a mayor facing a vote in May
    if after == "to" and word in _DATES.intends_deed and _is_unknown_deed(words, index):
        return "future"  # threatened to down tools on Friday
    if words.words[index - 1] in _OWNS and words.words[index - 2] in _LETS and _is_base(word):
        return "future"  # let's open the mill on Friday
    if word == "up" and after == "for" and words.words[index - 1] in _PRESENT_BE:
        what = words.words[index + 2 : index + 3]  # up for re-election in November; not: up for the third month
        return "future" if _TEXT.determiners.isdisjoint(what) else "nothing"
    if after == "by" and word in _DATES.follows and words.words[index - 1] == ",":
        return "nothing"  # will see a march, followed by another on Friday
    if words.words[index - 1] == "or" and after in _BEFORE_OBJECT and _is_base(word):
        return "future"  # time to pay the millers or face a strike from Friday
    if words.words[index - 1] == ":" and after in _TEXT.determiners and _is_base(word):
        return "future"  # agreed on a plan: open the mill on Friday
    if after.endswith("ing") and word in _DATES.suggests:
        return "unknown"  # proposed opening the mill in May
    if word.endswith("ing") and words.words[index - 1] == "to" and words.words[index - 2] in _DATES.looks_ahead_to:
        return "future"  # with a view to opening the mill on Friday
    return None


def _is_unknown_deed(words: Words, index: int) -> bool:
    """Whether “to” comes before a word that no list has as a verb: to down tools."""
    deed = words.words[index + 2 : index + 3]
    return deed != [] and deed[0].islower() and not _is_base(deed[0])


def _is_base(word: str) -> bool:
    """Whether a word is the base form of a verb."""
    form = _VERBS.get(word)
    return form is not None and BASE_FORM in form.forms


def _looks_like_verb(word: str) -> bool:
    """Whether a word that the lexicon does not know ends like a verb of the past: not a name, a bed or a hundred."""
    is_long = len(word) > _LONGEST_UNKNOWN_LETTERS
    return is_long and word.endswith("ed") and word.islower() and word not in _DATES.only_end_in_ed


def _of_form(words: Words, index: int, word: str, after: str) -> Told:
    """The tense of a verb by its form; of any other word nothing."""
    verb = _VERBS.get(word)
    if verb is None and not _looks_like_verb(words.words[index]):
        return "nothing"
    if after in _TEXT.prepositions and _is_also_to_be(words, index, verb):
        return "future"
    if verb is not None and BASE_FORM in verb.forms and PAST in verb.forms and _is_also_to_do(words, index):
        return "future"
    if _is_unreal(words, index):
        return "unknown"  # should have begun on 3 May
    earlier = words.words[max(0, index - _WORDS_OF_VERB) : index]
    is_taken = words.words[index + 1 : index + 3] == ["to", "be"] and _is_taken_for([*earlier, word, "to"])
    if is_taken or (word in _DATES.made_known and _is_made(words, index)) or _is_had_done(words, index):
        return "nothing"
    if _is_aim_of_plan(words, index) and (of_plan := told(words, index - len(("due", "to")))) != "future":
        return of_plan
    # Mrs May told the press: a capital is of the name, and of no auxiliary.
    return _of_verb(word, verb, [other if other == "May" else other.lower() for other in earlier])


def _is_made(words: Words, index: int) -> bool:
    """Whether a participle tells what something is to be made: will make their voices heard on Friday."""
    before = words.words[max(0, index - _REACH_OF_MADE_WORDS) : index]
    return any(one in _MAKES and other in _TEXT.possessives for one, other in pairwise(before))


def _is_had_done(words: Words, index: int) -> bool:
    """Whether a participle tells what somebody is to have done to something: to have a hip replaced on Tuesday.

    So do “will have” and the like: those who do nothing will have their accounts closed on 1 December.
    """
    first = max(1, index - _REACH_OF_MADE_WORDS)
    near = words.words[first:index]
    if "have" not in near:
        return False
    have = first + near.index("have")
    is_thing = have + 1 < index and words.lower[have + 1] in _BEFORE_OBJECT
    before = words.lower[have - 1]
    return is_thing and (before in ("to", "would") or before in _DATES.tells_future)


def _is_unreal(words: Words, index: int) -> bool:
    """Whether “have” before a verb tells of what was not so: should have begun on 3 May, would not have been sold."""
    have = index - 2 if words.words[index - 1] == "been" else index - 1
    if have < 1 or words.words[have] != "have":
        return False
    auxiliary = have - 2 if words.words[have - 1] == "not" else have - 1
    return auxiliary >= 0 and words.words[auxiliary] in _DATES.unreal


def _of_plan(words: Words, index: int) -> Told:
    """The tense of what is ahead: due to open; not: had been due to open."""
    before = [other.lower() for other in words.words[max(0, index - _REACH_OF_HAD_WORDS) : index]]
    if _is_aim_of_plan(words, index):
        return told(words, index - len(("due", "to")))  # due to expire
    if "had" in before and _is_called_off(words, index):
        return "unknown"
    return "past" if "had" in before or _had_before(words, index, before) else "future"


def _is_called_off(words: Words, index: int) -> bool:
    """Whether a plan was called off, so that its day may be to come: cancelled a march that had been due on Friday."""
    before = words.words[max(0, index - _REACH_OF_CALLING_OFF_WORDS) : index]
    return not (_DATES.leaves_day_open | _DATES.puts_off).isdisjoint(before)


def _is_aim_of_plan(words: Words, index: int) -> bool:
    """Whether a verb says what is due or set to be done: due to end."""
    return index > 1 and words.words[index - 1] == "to" and words.words[index - 2] in _DATES.tells_ahead


def _had_before(words: Words, index: int, just_before: list[str]) -> bool:
    """Whether something had been before it was due to be: had begun on Friday and was due to end on Monday."""
    if just_before[-2:] not in (["and", "was"], ["and", "were"]):
        return False
    for at in range(index - 3, max(-1, index - 3 - _REACH_OF_EARLIER_VERB_WORDS), -1):
        if words.words[at] == "had":
            return True
        if not words.words[at][0].isalnum():
            return False
    return False


def _is_also_to_be(words: Words, index: int, verb: VerbForm | None) -> bool:
    """Whether a participle shares “will be” with one before it: will be sung on Friday and repeated on Sunday."""
    if words.words[index - 1] not in _TEXT.coordinators or (verb is not None and PAST_PARTICIPLE not in verb.forms):
        return False
    for at in range(index - 2, max(1, index - 2 - _REACH_OF_EARLIER_VERB_WORDS), -1):
        word = words.words[at]
        if word == "be":
            return not _DATES.surely_ahead.isdisjoint(words.words[at - 2 : at])
        if not (word[0].isalnum() or word == ",") or word in _DATES.fixes_own_time or word == "that":
            return False
    return False


def _is_also_to_do(words: Words, index: int) -> bool:
    """Whether a verb that looks past shares “will” with one before it: will lift the ban and cut the rate on Friday."""
    if words.words[index - 1] not in _TEXT.coordinators:
        return False
    for at in range(index - 2, max(0, index - 2 - _REACH_OF_EARLIER_VERB_WORDS), -1):
        if not (words.words[at][0].isalnum() or words.words[at] == ","):
            return False
        if words.words[at - 1] in _TEXT.coordinators:
            continue  # a verb behind another “and” shares it, too
        if (earlier := told(words, at)) != "nothing":
            return earlier == "future"
    return False


def _is_ahead(words: Words, index: int, word: str, after: str) -> bool:
    """Whether a word tells by itself of what is to come: will, has to, the hall opens, is sworn in, ask me."""
    if word == "would":
        return after != "not"
    if words.words[index] in _DATES.may_be:
        return after != "not"
    if word in _DATES.tells_future:
        return word not in _DATES.short_before_not or after in _APOSTROPHES
    if word in _DATES.obliges:
        return after == "to"
    if word in _DATES.imperatives and words.words[index][0].isupper():
        return _opens(words, index)
    if word in _DATES.planned_passives and index and words.lower[index - 1] in _IS:
        return True
    return tense_schedules.is_fixed(words, index, word, after)


def _is_to_have(words: Words, index: int, after: str) -> bool:
    """Whether somebody is to have something: vowed to have a word on Friday; not: would have left on Friday."""
    if index and words.words[index - 1] in _OPENS_MARK:
        index -= 1  # vowed to “have a word”
    before = words.lower[index - 1] if index else ""
    verb = _VERBS.get(after)
    is_perfect = after == "been" or (verb is not None and PAST_PARTICIPLE in verb.forms)
    is_past = before == "to" and words.lower[index - 2] == "had"
    is_ahead = before in ("to", "would") or before in _DATES.tells_future or before in _DATES.may_be
    return is_ahead and not is_perfect and not is_past


def _is_deed_in_headline(words: Words, index: int, word: str) -> bool:
    """Whether a headline tells with a word what was done: court jails man; not: court to jail man."""
    before = words.lower[index - 1] if index else ""
    is_to_come = before == "to" or before in _DATES.tells_future or before in _DATES.may_be
    return word in _DATES.deeds_in_headlines and not is_to_come and _is_in_headline(words, index)


def _is_in_headline(words: Words, index: int) -> bool:
    """Whether a word stands in the headline, which tells in the present what was done: court jails man on Monday."""
    text, at = words.text, words.span(index).start
    if at > _LONGEST_HEADLINE_CHARACTERS or "\n" in text[:at]:
        return False
    end = text.find("\n", at, _LONGEST_HEADLINE_CHARACTERS)
    return end > 0 and text[end - 1] not in _ENDS


def _is_ongoing(words: Words, index: int, word: str) -> bool:
    """Whether a clause tells what goes on, whose day may lie on either side: said it is closing the mill on 3 May."""
    if not word.endswith("ing"):
        return False
    earlier = [other.lower() for other in words.words[max(0, index - 2) : index]]
    while earlier and earlier[-1] in _DATES.within_verb:
        earlier.pop()
    return earlier[-1:] != [] and earlier[-1] in _DATES.before_ongoing


def _is_saying(words: Words, index: int, word: str) -> bool:
    """Whether a weekday right behind it tells when somebody said so: with Doe saying on Tuesday she would stay."""
    form = _VERBS.get(word) if word.endswith("ing") else None
    if form is None or form.lemma == word or form.lemma not in _SPEECH:
        return False
    day = index + 1 + (words.words[index + 1 : index + 2] == ["on"])
    return words.letters[day : day + 1] != "" and words.letters[day] in words.alphabet.letters("WEEKDAY")


def _of_verb(word: str, verb: VerbForm | None, earlier: list[str]) -> Told:
    """The tense of a verb by its form and the words before it: had been due to open is past, will be held is not.

    A verb that the lexicon does not know is one in -ed.
    """
    if earlier[-1:] != [] and earlier[-1].endswith("ly") and earlier[-2:-1] == ["be"]:
        earlier = earlier[:-1]  # will be formally charged
    before = next((other for other in reversed(earlier) if other not in _DATES.within_verb), "")
    if [other for other in earlier if other != "be"][-2:] == ["had", "to"]:
        return "past"
    if earlier[-1:] == ["be"] and before in _TEXT.coordinators:
        return "future"  # will be jailed or be fined
    lemma = verb.lemma if verb else word
    if before == "to" and verb is not None and BASE_FORM not in verb.forms:
        return "nothing"  # called to reports of smoke
    told = _of_infinitive(lemma, earlier) if before == "to" else _of_auxiliary(lemma, before, earlier)
    if told is not None:
        return told
    if verb is None or (PAST in verb.forms and BASE_FORM not in verb.forms):
        return "past"
    # News tells of what was set, hit or beaten more often than of who sets or beats somebody as a rule.
    # A participle without an auxiliary tells of what was done: a dam begun in May.
    is_past_form = PAST in verb.forms or (PAST_PARTICIPLE in verb.forms and BASE_FORM not in verb.forms)
    is_finite = is_past_form and before not in _BEFORE_NO_FINITE
    return "past" if is_finite and before else "nothing"


def _of_infinitive(lemma: str, earlier: list[str]) -> Told:
    """The tense of an infinitive behind “to”: is to open, had hoped to open, managed to open.

    What happened, or somebody did, on the way to it tells when: was shut, forcing them to walk, was on her way to fly.
    """
    if earlier[-1:] == ["be"]:
        earlier = earlier[:-1]  # appeared to be shut
    if _is_making(earlier) or _is_on_way(earlier) or _is_taken_for(earlier):
        return "nothing"
    was_ahead = "had" in earlier and not _DATES.tells_ahead.isdisjoint(earlier)
    aim = earlier[-3:-2] if earlier[-2:-1] == ["not"] else earlier[-2:]
    is_done = not _DATES.before_done_infinitive.isdisjoint(aim) or " ".join(earlier[-3:-1]) in _DATES.done_pairs
    if was_ahead or is_done or _is_made_to(earlier):
        return "past"
    if lemma in _DATES.wins and _comes_back(earlier):
        return "past"
    if lemma == "show" and earlier[-2:-1] == ["expected"]:
        return "unknown"  # the figures are expected to show a drop in February
    if lemma == "work" and not _DATES.goes_back.isdisjoint(earlier[-2:]):
        return "nothing"  # returned to work
    if lemma == "go" and "with" in earlier[:-2] and (earlier[-2][0].isdecimal() or earlier[-2].endswith("s")):
        return "nothing"  # led with 6:05 to go, with two laps to go
    return "future"


def _is_making(earlier: list[str]) -> bool:
    """Whether something makes somebody do it, in a participle: shut, forcing them to walk; not: is leading a bid to."""
    at = next((at for at, word in enumerate(earlier) if word in _DATES.making_happen), len(earlier))
    return at + 2 < len(earlier) and (not at or earlier[at - 1] not in _TEXT.auxiliaries)


def _is_on_way(earlier: list[str]) -> bool:
    """Whether somebody is on the way to do something: was on his way to catch a flight."""
    return earlier[-2:] == ["way", "to"] and "on" in earlier[-4:-2]


def _is_taken_for(earlier: list[str]) -> bool:
    """Whether something described is held to be so: a ban on words deemed to be rude; not: it is deemed to be rude."""
    return not _DATES.taken_for.isdisjoint(earlier[-2:-1]) and _TEXT.auxiliaries.isdisjoint(earlier[:-2])


def _of_auxiliary(lemma: str, before: str, earlier: list[str]) -> Told | None:
    """The tense of a verb by its auxiliary: will open, would not say, could be heard, is covered."""
    if before == "having":
        return "past"
    short, apostrophe, t = earlier[-3:] if len(earlier) >= len("n’t") else ("", "", "")
    is_short = t == "t" and apostrophe in _APOSTROPHES
    if is_short and short in _DATES.short_before_not:
        return "future"  # won't cut
    if is_short and (short == "couldn" or (short == "wouldn" and lemma in _DATES.not_told)):
        return "past"  # couldn't open, wouldn't say
    if before == "would":
        is_refused = earlier[-2:] == ["would", "not"] and lemma in _DATES.not_told
        return "past" if is_refused else "future"
    if before == "could":
        if not _DATES.sees_ahead.isdisjoint(earlier[-2:]):
            return "future"  # a ban could see them lose
        return "past" if "not" in earlier[-2:] or lemma in _DATES.perceives else "future"
    if before in _DATES.tells_future or before in _DATES.may_be:
        return "future"
    if before in _IS:
        return "unknown"  # are covered
    return "nothing" if before in _DATES.keeps_state else None  # stay closed


def _is_made_to(earlier: list[str]) -> bool:
    """Whether something made somebody do it: snow forced them to cancel flights; not: may be forced to cancel."""
    at = next((at for at, word in enumerate(earlier) if word in _DATES.makes_happen), None)
    return at is not None and "be" not in earlier[:at] and "have" not in earlier[:at]


def _comes_back(earlier: list[str]) -> bool:
    """Whether a game was turned before it was won: came from behind to beat, held on to win."""
    return any(
        f"{one} {other}" in _DATES.comebacks for one, other in pairwise(earlier)
    ) and _DATES.tells_ahead.isdisjoint(earlier)


def _opens(words: Words, index: int) -> bool:
    """Whether a word opens its sentence or what is quoted, with its object behind it: ask me on Monday."""
    before = words.words[index - 1] if index else "\n"
    behind = words.lower[index + 1] if index + 1 < len(words.words) else ""
    is_object = behind in _TEXT.determiners or behind in _DATES.objects or behind in _TEXT.prepositions
    return is_object and (before[0] in '\n.!?“"‘:' or index == 0)
