"""Verbs in the present that tell of what is fixed: the polls open on Sunday, the band plays Marsk, returns to court."""

from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE, THIRD_PERSON

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_NOUNS_TOO = lexicon.inflection().also_nouns | lexicon.inflection().sometimes_nouns
_BEFORE_NOUN = _TEXT.determiners | _TEXT.prepositions | _TEXT.possessives

_ARTICLES = frozenset({"a", "an", "another"})
_TAKES = frozenset({"take", "takes"})
_COMES = frozenset({"come", "comes"})
_RUNS = frozenset({"run", "runs"})
_GETS = frozenset({"get", "gets"})
_APPEARS = frozenset({"appear", "appears"})
_UNDER_WAY = ("under way", "underway")
_TAKING = "taking"
_TO_POLLS = "to the polls"
_SAID = frozenset({"said", "says"})
_BEFORE_DAY = frozenset({"at", "on"})
_OPENS = "\n.!?“"
_NOT_IN_ASIDE = frozenset(",.;:\n!?“”")
_REACH_OF_ASIDE_WORDS = 24
"""How far before a verb the comma may be with which an aside behind its subject opens."""
_LONGEST_SUBJECT_WORDS = 8
"""A longer subject with a preposition in it may be of another verb."""
_FEWEST_WORDS_BEFORE_LINK = 2
"""A clause of fewer words does not go on behind “and”."""
_BETWEEN_SCORES = ("to", "-", "–")


def is_fixed(words: Words, index: int, word: str, after: str) -> bool:
    """Whether a word tells in the present of what is to come; `word` is in small letters, `after` is the next."""
    return (
        _is_schedule(words, index, word)
        or _is_own_schedule(words, index, word, after)
        or _goes_on(words, index, word, after)
        or _is_of_several(words, index, word, after)
        or _is_right_before_day(words, index, word, after)
        or (word in _TAKES and after == "on" and _takes_on(words, index, word))
    )


def _is_right_before_day(words: Words, index: int, word: str, after: str) -> bool:
    """Whether somebody does something on a day, in the present: said the mill reopens Monday; it lifts off on Sunday.

    A verb that may be a noun has a particle behind it.
    """
    verb = _VERBS.get(word) if word.endswith("s") and index else None
    if verb is None or verb.forms != THIRD_PERSON or word in _TEXT.auxiliaries or verb.lemma in _CLAUSES.speech:
        return False
    at = index + 1 + (after in _DATES.particles_before_day)
    if verb.lemma in _NOUNS_TOO and at == index + 1:
        return False
    at += words.words[at : at + 1] == ["on"]
    if words.letters[at : at + 1] == "" or words.letters[at] not in words.alphabet.letters("WEEKDAY"):
        return False
    before = words.lower[index - 1]
    no_subject = (_BEFORE_NOUN - {"which"}) | _DATES.before_false_present
    return before == "," or (before.isalpha() and before not in no_subject)


def _is_schedule(words: Words, index: int, word: str) -> bool:
    """Whether a verb in the present tells of what is fixed: voters go to the polls, talks take place."""
    if not index or words.words[index][0].isupper():
        return False
    after = [other.lower() for other in words.words[index + 1 : index + 4]]
    if word == _TAKING:
        return words.words[index - 1] == "," and not _DATES.taken_ahead.isdisjoint(after[:1])
    is_taken = word in _TAKES and not _DATES.taken_ahead.isdisjoint(after[:1])
    is_begun = word in _GETS and " ".join(after[:2]).startswith(_UNDER_WAY)
    is_left = word.removesuffix("s") == "leave" and after[:1] == ["office"]
    is_heard = word in _APPEARS and after[:1] == ["before"]
    is_from_day = after[:1] == ["from"] and words.letters[index + 2 : index + 3] not in ("", OTHER)
    is_run = word in _RUNS and is_from_day  # the show runs from Friday
    is_in_force = word in _COMES and after[:1] == ["into"] and not _DATES.taken_ahead.isdisjoint(after[1:2])
    if word not in _DATES.schedules and not (is_taken or is_left or is_begun or is_run or is_heard or is_in_force):
        return False
    if " ".join(after) == _TO_POLLS and words.words[index - 1].isalpha():
        return True
    before = words.lower[index - 1]
    if is_taken and before in _TEXT.relatives | {"that"}:
        return True  # notice that takes effect on Friday
    if before in _DATES.before_false_present or words.letters[index - 1] in words.alphabet.letters("CARDINAL"):
        return False
    if word.endswith("s"):
        return before == "," or (before.isalpha() and before not in _BEFORE_NOUN)
    is_before_day = after[:1] != [] and (after[0] in _BEFORE_DAY or words.letters[index + 1] != OTHER)
    if before == "," and _has_name_behind(words, index) and _is_beyond_aside(words, index):
        return True
    return _is_plural(before) or (is_before_day and _is_told_of_several(words, index))


def _is_told_of_several(words: Words, index: int) -> bool:
    """Whether a subject in the plural opens the sentence, with a place or a party behind it: talks in Marsk resume."""
    reach = range(index, max(0, index - _LONGEST_SUBJECT_WORDS), -1)
    first = next((at for at in reach if words.words[at - 1][0] in _OPENS), 0)
    subject = words.lower[first:index]
    at = next((at for at, word in enumerate(subject) if word in _TEXT.prepositions), 0)
    if len(subject) > _LONGEST_SUBJECT_WORDS or not at or not _is_plural(subject[at - 1]):
        return False
    forms = (_VERBS.get(word) for word in subject)
    return not any(form is not None and PAST in form.forms for form in forms)


def _is_plural(word: str) -> bool:
    """Whether a word is a subject of a verb in the plural: schools, people."""
    return (word.endswith("s") and word.isalpha()) or word in _DATES.plural_subjects


def is_hour(words: Words, index: int) -> bool:
    """Whether a word is a time of day: 6.30, 18:00, 6 p.m., noon; not: 2,300."""
    letter = words.letters[index : index + 1]
    hours = "".join(words.alphabet.letters(name) for name in ("CLOCK", "CLOCK_AM", "DOTTED", "NOON"))
    is_number = letter in words.alphabet.letters("DAY_NUMBER")
    behind = words.letters[index + 1 : index + 2]
    return letter != "" and (letter in hours or (is_number and behind in words.alphabet.letters("MERIDIEM")))


def _is_own_schedule(words: Words, index: int, word: str, after: str) -> bool:
    """Whether somebody is told to do what is fixed, in a verb that may be a noun elsewhere: Quill, which reports on."""
    before = words.words[index - 1] if index else ""
    is_counted = index > 0 and words.letters[index - 1] in words.alphabet.letters("CARDINAL")  # two lapses on Friday
    is_noun = before.lower() in _BEFORE_NOUN - _TEXT.relatives - {"that"} or is_counted
    is_behind_noun = before == "," or (before.isalpha() and before not in _TEXT.coordinators and not is_noun)
    if after == "at" and is_behind_noun and word.endswith("s") and is_hour(words, index + 2):
        return word in _DATES.closes or word in _DATES.schedules_or_nouns
    if word in _DATES.closes and after in _DATES.right_before_day and is_behind_noun:
        is_plural = _is_plural(words.lower[index - 1]) or _is_beyond_relative(words, index)
        return word.endswith("s") or is_plural
    if word not in _DATES.schedules_or_nouns or not index:
        return False
    is_name = before[0].isupper() and index > 1 and words.words[index - 2][0].isalpha() and word.endswith("s")
    has_object = after in _ARTICLES or after in _TEXT.possessives or after in _DATES.faced_ahead
    is_deed = word.endswith("s") and word in _VERBS and _VERBS[word].lemma not in _CLAUSES.speech
    is_behind_aside = before == "," and is_deed and has_object  # Doe, who won in 2019, faces a vote
    has_rival = words.words[index + 1 : index + 2] != [] and words.words[index + 1][0].isupper()
    if before == "," and has_rival and words.words[index + 2 : index + 3] == ["on"]:
        is_behind_aside = words.letters[index - 2] != OTHER  # Orul, who lost on Friday, host Velm on
    is_behind_aside = is_behind_aside or (_has_name_behind(words, index) and _is_beyond_aside(words, index))
    is_fixed = is_name or is_behind_aside or before.lower() in _DATES.fixes_own_time
    return is_fixed or _has_named_object(words, index, after)


def _is_beyond_aside(words: Words, index: int) -> bool:
    """Whether a comma before a word ends an aside of several: the Foxes, who beat Orul, meet the Jets."""
    reach = range(index - 2, max(0, index - 2 - _REACH_OF_ASIDE_WORDS), -1)
    opens = next((at for at in reach if words.words[at] in _NOT_IN_ASIDE), 0)
    if words.words[index - 1] != "," or words.words[opens] != ",":
        return False
    first = _VERBS.get(words.words[opens + 1])
    is_participle = first is not None and PAST_PARTICIPLE in first.forms
    is_told = is_participle and words.words[opens + 2] in _TEXT.prepositions  # beaten by Orul last month
    is_aside = is_told or words.words[opens + 1] in _TEXT.relatives
    return is_aside and _is_plural(words.lower[opens - 1])


def _is_beyond_relative(words: Words, index: int) -> bool:
    """Whether several who were told of in “that” or “who” do something: schools that closed in the snow reopen on."""
    for at in range(index - 2, max(0, index - _REACH_OF_ASIDE_WORDS), -1):
        if words.words[at] in _NOT_IN_ASIDE:
            return False
        if words.words[at] in _TEXT.relatives or words.words[at] == "that":
            return _is_plural(words.lower[at - 1]) and words.words[at - 1][0].isalpha()
    return False


def _takes_on(words: Words, index: int, word: str) -> bool:
    """Whether somebody takes on a name: Orul take on Velm on Sunday."""
    before = words.lower[index - 1] if index else ""
    if not index or before in _DATES.before_false_present or before in _BEFORE_NOUN:
        return False
    is_subject = _is_plural(before) or words.words[index - 1][:1].isupper() or word.endswith("s")
    is_joined = before in _TEXT.coordinators or _is_beyond_aside(words, index)
    return (is_subject or is_joined) and _has_name_behind(words, index + 1)


def _has_name_behind(words: Words, index: int) -> bool:
    """Whether a name stands right behind a word, or behind it and an article: face Velm, meet the Jets."""
    at = index + 1 + (words.words[index + 1 : index + 2] == ["the"])
    return words.words[at : at + 1] != [] and words.words[at][0].isupper() and words.letters[at] == OTHER


def _goes_on(words: Words, index: int, word: str, after: str) -> bool:
    """Whether a clause goes on with what is fixed: was fined and returns to court on 4 June; opened and close on 5 May.

    Not so after a plural noun, with which the word may be another: exports and returns in May.
    """
    at = index - (words.lower[index - 1] in _DATES.within_verb)  # and now face
    if at < _FEWEST_WORDS_BEFORE_LINK or words.words[at - 1] not in _TEXT.coordinators or not after.isalpha():
        return False
    before = words.lower[at - 2]
    is_noun = before.endswith("s") and not before.endswith("ss") and words.letters[at - 2] == OTHER
    if is_noun or not (before.isalnum() or before == ","):
        return False
    if word in _TAKES:
        return after in _DATES.taken_ahead
    if word not in _DATES.closes | _DATES.schedules | _DATES.schedules_or_nouns:
        return False
    is_behind = after in _DATES.right_before_day | _DATES.within_verb or after == "to" or after in _TEXT.prepositions
    if words.letters[at - 2] != OTHER and _has_name_behind(words, index):
        return True  # won on Sunday and host Velm
    return is_behind or (word.endswith("s") and after not in _TEXT.auxiliaries | _TEXT.coordinators)


def _is_of_several(words: Words, index: int, word: str, after: str) -> bool:
    """Whether several do something on a day, in the present: schools reopen on Monday; if not, we walk out on Friday.

    They open their sentence, or the clause behind a comma, where no pronoun stands for them.
    """
    behind = [*words.words[index + 1 : index + 4], ""]
    day = index + 1
    if after in _DATES.particles_before_day:
        after, behind, day = behind[1], behind[1:], day + 1
    is_day = words.letters[day : day + 1] != "" and words.letters[day] in words.alphabet.letters("WEEKDAY")
    verb = _VERBS.get(word) if is_day or after in ("on", "tomorrow") else None
    if verb is None or BASE_FORM not in verb.forms or PAST in verb.forms or PAST_PARTICIPLE in verb.forms or not index:
        return False
    subject, opening = words.words[index - 1], index - 1
    if subject.lower() in _DATES.plans_own_time:
        return verb.lemma not in _CLAUSES.complement and behind[1] != "the"  # they work on the weekend
    is_led = opening > 0 and words.lower[opening - 1] in _TEXT.determiners
    opening -= is_led
    before = "." if opening == 0 else words.words[opening - 1][0]
    opens = before in _OPENS or (is_led and before == ",") or words.words[opening - 1] in _SAID
    is_several = subject.endswith("s") or subject in _DATES.plural_subjects
    return opens and subject.isalpha() and is_several and not subject.isupper()


def _has_named_object(words: Words, index: int, after: str) -> bool:
    """Whether a word that may be a noun has the subject and the object of a verb: the club plays Brell."""
    at = index + 2 if after == "to" and index + 2 < len(words.words) else index + 1
    is_hyphened = words.words[at + 1 : at + 2] in (["-"], ["‑"], ["–"])
    at += 3 if is_hyphened and at + 3 < len(words.words) else 0  # third-placed Brell
    subject, behind = words.words[index - 1], words.words[at] if after else "."
    is_object = behind[0].isupper() or behind.isdecimal()
    before = words.lower[index - 2] if index > 1 else ""
    if before in _ARTICLES and not words.words[index].endswith("s"):
        return False  # paid a state visit to Velm
    is_noun = (before in _TEXT.determiners or before in _TEXT.possessives) and subject.isalpha()
    if words.words[index].endswith("s") or (is_noun and not subject.endswith("s")):
        is_object = is_object or after in _TEXT.determiners or after in _TEXT.possessives
    if after == "the" and subject[0].isupper() and subject.endswith("s"):
        is_object = words.words[index + 2 : index + 3] != [] and words.words[index + 2][0].isupper()
    if subject[0].isupper():
        first = index - 1 - (index > 1 and words.lower[index - 2] == "the")
        opens = first == 0 or words.words[first - 1][0] in "\n.!?“"
        return opens and is_object and not (subject.endswith("s") and words.words[index].endswith("s"))
    return is_noun and (is_object or after in _DATES.before_scene or after == "to")


def _is_handed(words: Words, index: int) -> bool:
    """Whether somebody, no deed and no day, stands at a place: the plan to the board, the plan to Doe."""
    if index + 1 >= len(words.words) or words.letters[index + 1] != OTHER:
        return False
    word = words.words[index]
    is_name = word[0].isupper() and words.letters[index] == OTHER
    return is_name or word in _TEXT.determiners or word in _TEXT.possessives


def is_score(words: Words, index: int) -> bool:
    """Whether a number and “to”, or a dash, lead to another: 69 to 59, 69-59, seven to four."""
    behind = words.words[index : index + 3]
    if len(behind) < 3 or behind[1] not in _BETWEEN_SCORES:
        return False
    spelled = words.alphabet.letters("CARDINAL")
    return all(behind[at].isdecimal() or words.letters[index + at] in spelled for at in (0, 2))


def is_plan(words: Words, index: int, word: str, after: str) -> bool:
    """Whether a word tells of a plan: the dockers plan a march on Friday; not: hated the plan in May."""
    if word not in _DATES.plans:
        return False
    before = words.lower[index - 1] if index else ""
    verb = _VERBS.get(before)
    is_noun = before in _BEFORE_NOUN or (verb is not None and PAST in verb.forms)
    if word == "forecast" and not is_noun and before.isalpha() and after.isalpha() and after not in _TEXT.prepositions:
        return True  # the grid forecast demand on Monday at a peak
    if is_noun and after == "by" and is_score(words, index + 2):
        return False  # threw out the plan by nine to three on Monday
    if is_noun and after in ("to", "before") and _is_handed(words, index + 2):
        return False  # gave the plan to the board on Monday
    if after in _DATES.plans_for:
        return not (is_noun and after in ("in", "through")) and after != "on"
    is_object = after in _ARTICLES or words.letters[index + 1 : index + 2] in words.alphabet.letters("CARDINAL")
    return bool(after) and is_object and not is_noun
