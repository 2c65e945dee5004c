"""The subject of the clause around a number: net debt will rise to 61 million."""

from briefcli.extract.figures import phrases
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARIES,
    BASE,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    FINITE,
    GERUND,
    MODAL,
    NAME,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    PAST_PARTICIPLE,
    RELATIVE,
    THAT,
    TO,
    letters,
)

_FIGURES = lexicon.figures()
_INFLECTION = lexicon.inflection()
_TEXT = lexicon.text()
_VERBS_OF_ALL = lexicon.verbs()

_CHANGES = _FIGURES.leads_to_amount - {"at", "of"}
_VERBS = letters("FINITE PARTICIPLE AUXILIARY GERUND BASE")
_BEFORE_VERB = letters("AUXILIARIES ADVERB PARTICIPLE")
_FINITE = letters("FINITE AUXILIARIES")
_PARTS_OFF = letters("COLON DASH")
_APART = frozenset(("with", "top"))
_LIKE_VERB = letters("GERUND BASE FINITE")
_HEADLINE_NOUN = letters("FINITE AUXILIARIES NOUN")
_WHEN = letters("PREPOSITION NUMBER TIME")
_LINKS = letters("PREPOSITIONS TO")
_LINKS_OR_OF = letters("PREPOSITIONS OF")
_BEFORE_SUBJECT = letters("DETERMINERS NAME ADJECTIVE NOUN")
_SPELT_AS_VERBS = letters("FINITE BASE")
_PARTS = letters("FINITES COMMA COORDINATOR RELATIVE SUBORDINATOR THAT TO PARTICIPLE SUBJECT_PRONOUN")
_OPENS_OTHER = letters("SUBORDINATOR THAT")
_NO_ASIDE = letters("FINITES COORDINATOR SUBJECT_PRONOUN")
_PLURALS = tuple(_FIGURES.endings_of_plurals)
_PARTS_CLAUSES = letters("COMMA SEMICOLON COLON DASH SUBORDINATOR THAT")
_SAYS_MORE = frozenset(letters("GERUND PARTICIPLE RELATIVE FINITE NUMBER"))
_BEHIND_DONE = letters("PREPOSITIONS GERUND TO")
_IN_HEAD = letters("NOUN ADJECTIVE")
_LONGEST_SUBJECT_WORDS = 24
"""Most words from “number of” to the verb: of guests caught crossing the sea between Orul and Marsk by night."""
_YEAR_DIGITS = 4
"""A number of so many digits behind “in” is a year."""
_LONGEST_ASIDE_WORDS = 14
"""Most words of an aside, from comma to comma, between a subject and its verb."""
_MOST_WORDS_BESIDE = 5
"""Most words from “with” to what is said to be so much: with early morning lows expected to be."""
_MOST_WORDS_OF_HEADLINE_SUBJECT = 7
"""Most words of the subject of a headline: Marsk Steel's third-quarter net profit."""
_MOST_WORDS_TO_LEVEL = 4
"""Most words from the size of a change to the level behind “to”: drops 22 per cent to £4m."""
_IN_HEADLINE_SUBJECT = letters("NOMINAL GENITIVE NUMBER")
_IN_OBJECT = letters("DETERMINERS NOMINAL")
_BEFORE_OBJECT = letters("AUXILIARIES ADVERB PARTICIPLE FINITE")
_BEFORE_INFINITIVE = letters("AUXILIARIES ADVERB PARTICIPLE FINITE")


def subject(at: Place, unit: Unit) -> str | None:
    """The subject of the clause: revenue rose 3 percent; nobody and no body, who only has a number of something."""
    statement = at.statement
    if statement.word(at.opening - 1) in ("with", "after"):  # rain is likely, with 18 inches in places
        return None
    if unit.kind == "times" or (unit.kind == "none" and at.first.form == "words"):
        return None  # the flood drowned three
    first, _ = statement.sentence(at.index)
    verb = next((here for here in range(at.index - 1, first, -1) if statement.tags[here] in _VERBS), None)
    if verb is not None and unit.kind == "percentage" and _is_of_share(statement, verb):
        return phrases.before(statement, verb, first, is_open=True)
    if (
        verb is None
        or _is_object(at, unit, verb)
        or any(tag in _OPENS_OTHER for tag in statement.tags[verb + 1 : at.index])
        or _has_object(statement, verb, at.opening)
    ):
        return None
    if statement.word(verb) in _FIGURES.verbs_of_payers or _is_of_other(at, unit, verb):
        return None
    is_cut_by = statement.tag(verb + 1) == NOUN and statement.word(at.opening - 1) == "by"  # cut deaths by a third
    if (is_cut_by or statement.tag(verb + 1) in DETERMINERS) and _is_changed(at, verb):
        found = phrases.behind(statement, verb + 1)  # cuts bring its orders of the 777x to 84
        if found is None or found.split()[-1] not in _FIGURES.nouns_of_change:
            return found
    is_lasting = unit.kind != "duration" or statement.word(verb) in _FIGURES.verbs_of_lasting
    if not is_lasting:
        return _of_length(statement, verb, first)
    if statement.tags[verb] == GERUND and statement.word(verb - 1) not in _TEXT.forms_of_be:
        return _of_deed_beside(at, verb, first)
    if unit.kind != "duration" and not _has_number(at, unit, verb):
        return None
    end = _end(statement, verb, first)
    explained = _explained(statement, end, verb, first) if end is not None else None
    if explained is not None:
        return phrases.before(statement, explained, first)
    return _before(statement, end, first) if end is not None else None


def _is_behind_that(statement: Statement, verb: int, first: int) -> bool:
    """Whether the noun before a verb is the object of a clause with “that”: a firm that built a wall gets £4m."""
    start = verb
    while start > first and statement.tags[start - 1] in _IN_OBJECT:
        start -= 1
    built = start - 1
    while start < verb and built > first and statement.tags[built] in _BEFORE_OBJECT:
        built -= 1
    return built < start - 1 and statement.tag(built) == THAT and statement.tag(built - 1) in NOUNS


def _has_number(at: Place, unit: Unit, verb: int) -> bool:
    """Whether the subject of a verb has the number: the levy rose to £4m; not: the vote went to Reed by 4 per cent."""
    statement, word = at.statement, at.statement.word(verb)
    between = range(verb + 1, at.opening)
    if word in _TEXT.forms_of_be:
        parts = DASH if unit.kind == "none" else _PARTS_OFF  # falls were rarer: 14 in May
        return not any(statement.tags[here] in parts or _is_said_of(statement, here) for here in between)
    lemma = lexicon.lemma(word)
    if lemma == "go":  # went up 4 per cent, from £4 to £5; not: went to Reed by 4 per cent
        return verb + 1 == at.opening or statement.word(verb + 1) in _FIGURES.goes_by
    is_known = word in _FIGURES.has_level or word in _FIGURES.moves_in_price or word in _FIGURES.kept_levels
    is_known = is_known or statement.word(at.opening - 2) == "compared"
    is_known = is_known or statement.word(at.sentence[0]) == "of"  # of the firms asked in May, 40 per cent grew
    is_known = is_known or (lemma == "do" and statement.tag(at.opening - 2) == COMMA)  # wheat did better, at 4 tonnes
    return is_known or lemma in _FIGURES.tells_level or _is_of_counted(at, verb)


def _is_of_counted(at: Place, verb: int) -> bool:
    """Whether a number alone is of the things counted before: 40 sheep drowned and 12 died; 40 cups sold, 12 (30%)."""
    statement = at.statement
    if at.number and statement.places[at.number - 1] == at.opening - 2 and statement.word(at.opening - 1) == "(":
        at = Place(statement, at.number - 1)
    if statement.tag(at.opening - 1) not in (COMMA, COORDINATOR) or not at.number:
        return False
    things = statement.tags[statement.places[at.number - 1] + 1 : verb]
    return bool(things) and all(tag == NOUN for tag in things)


def _is_said_of(statement: Statement, index: int) -> bool:
    """Whether a word behind a form of be says something else of its subject than its number: is the best bun at £4."""
    word = statement.word(index)
    is_of_number = word in _FIGURES.not_counted or word in _FIGURES.averages or word in _FIGURES.records
    is_of_number = is_of_number or word in _FIGURES.verbs_of_cost
    is_of_number = is_of_number or NUMBER in (statement.tag(index - 1), statement.tag(index + 1))  # is KES 40
    is_steady = word.endswith("er") or statement.word(index + 1) == "at"
    is_steady = is_steady and statement.word(index - 1) in _TEXT.forms_of_be  # was flat at £4, were rarer: 14
    return statement.tags[index] in NOUNS and not is_of_number and not is_steady


def _is_changed(at: Place, verb: int) -> bool:
    """Whether the object of a verb is what has the number: cuts its dues to £4; not: beat the mill by 4 per cent."""
    word = at.statement.word(verb)
    is_change = lexicon.lemma(word) in _FIGURES.changes_size or word in _FIGURES.brings_to_sum
    return is_change and at.statement.word(at.opening - 1) in _CHANGES


def _is_of_other(at: Place, unit: Unit, verb: int) -> bool:
    """Whether a number behind a verb does not tell how large its subject is: the bulls ran 90 metres.

    Or stands in a phrase of its own: was on top of the 40 crowns, began, with a mast up to 30 metres.
    """
    statement = at.statement
    if unit.head in _FIGURES.lengths and statement.word(verb) in _FIGURES.goes_distance:
        return True
    if _is_behind_that(statement, verb, at.sentence[0]):
        return True
    if _APART.isdisjoint(statement.vocabulary):
        return False
    near = ((statement.word(here), statement.word(here + 1)) for here in range(verb + 1, at.opening - 1))
    return any(pair in ((",", "with"), ("top", "of")) for pair in near)


def _of_deed_beside(at: Place, verb: int, first: int) -> str | None:
    """The subject or object of a form in -ing before a number: with fires climbing to 127, bringing mills to 40."""
    statement = at.statement
    if verb == at.opening - 1 and statement.word(verb) in _FIGURES.has_level:
        return _of_level(statement, verb, first)
    is_led = statement.word(at.opening - 1) in _FIGURES.leads_to_amount
    if is_led and verb == at.opening - 2:
        return phrases.before(statement, verb, first)  # with fires climbing to 127
    return phrases.behind(statement, verb + 1) if _is_changed(at, verb) else None  # bringing the number of mills to 40


def _of_level(statement: Statement, verb: int, first: int) -> str | None:
    """What reaches or covers so much, told in passing: with fires reaching 40 hectares, nine parks, covering 40."""
    if statement.tag(verb - 1) == COMMA:
        return phrases.before(statement, verb - 1, first) if statement.word(verb) in _FIGURES.covers else None
    return phrases.before(statement, verb, first)


def _of_length(statement: Statement, verb: int, first: int) -> str | None:
    """A subject that is a length of time itself: the average wait is 42 minutes, waiting times rose to nine weeks."""
    end = _end(statement, verb, first)
    found = _before(statement, end, first) if end is not None else None
    is_level = statement.word(verb) in _FIGURES.has_level or statement.word(verb) in _FIGURES.reaches_level
    return found if is_level and found and found.split()[-1].lower() in _FIGURES.lengths_of_time else None


def of_headline(at: Place) -> str | None:
    """The subject of a headline whose verb looks like a noun: Rail fares rise 3.8%, Marsk profit drops 22% to £4m."""
    statement, (first, _) = at.statement, at.sentence
    if statement.word(at.opening - 1) == "to" and at.number:
        before = Place(statement, at.number - 1)
        at = before if _verb_like_noun(before) is not None and at.index - before.index <= _MOST_WORDS_TO_LEVEL else at
    if (verb := _verb_like_noun(at)) is not None:
        return statement.words(first, verb)
    noun, verb = first + 1, first + 2 + (statement.tag(first + 2) == TO)
    if verb != at.opening - 1 or statement.tags[first] not in NOUNS or not statement.word(noun).endswith("s"):
        return None
    is_moved = statement.word(verb) in _FIGURES.nouns_of_change and statement.tags[noun] in _HEADLINE_NOUN
    return statement.words(first, verb - (statement.tags[verb - 1] == TO)) if is_moved else None


def _verb_like_noun(at: Place) -> int | None:
    """Where the verb of a headline stands that looks like a plural, right before a number: Marsk profit drops 22%."""
    statement, (first, _), verb = at.statement, at.sentence, at.opening - 1
    is_verb = verb > first and statement.tags[verb] == NOUN and statement.word(verb) in _FIGURES.moves_in_price
    if not is_verb or verb - first > _MOST_WORDS_OF_HEADLINE_SUBJECT or not statement.word(verb).endswith("s"):
        return None
    inside = statement.tags[first:verb]
    is_thing = inside.endswith(NOUN) and all(tag in _IN_HEADLINE_SUBJECT for tag in inside)
    return verb if is_thing else None


def _before(statement: Statement, end: int, first: int) -> str | None:
    """The subject before a verb; a plural alone may begin the sentence and look like a name: Robberies fell by 31."""
    opening = _of_number(statement, end, first) or _opening_like_verb(statement, end, first)
    if opening is not None:
        return opening
    found = _with_other(statement, _before_aside(statement, end, first), first) or _of_deed(statement, end, first)
    if found is not None:
        return found
    return _like_name(statement, end, first) or _like_verb(statement, end, first) or _like_deed(statement, end, first)


def _of_number(statement: Statement, end: int, first: int) -> str | None:
    """Those of whom a clause says more behind “the number of” or the like: the number of guests seen in Orul."""
    of, start = end - 1, max(first, end - _LONGEST_SUBJECT_WORDS)
    while of > start and statement.tags[of] not in _PARTS_CLAUSES and not _is_number_of(statement, of):
        of -= 1
    if of <= start or not _is_number_of(statement, of) or not _is_one_clause(statement, of + 1, end):
        return None
    head, found = statement.word(of - 1), phrases.behind(statement, of + 1)
    if head not in _FIGURES.heads_of_levels:
        return f"{head} of {found}" if found is not None and head in _FIGURES.heads_of_shares else found
    start = of - 1
    while start > first and statement.tags[start - 1] in _IN_HEAD:
        start -= 1
    return phrases.behind(statement, start)


def _is_number_of(statement: Statement, index: int) -> bool:
    if statement.tag(index + 1) == GERUND:
        return False  # the cost of feeding the guards
    known = _FIGURES.numbers_of_those | _FIGURES.heads_of_shares | _FIGURES.heads_of_levels
    return statement.tags[index] == OF and statement.word(index - 1) in known


def _is_one_clause(statement: Statement, start: int, end: int) -> bool:
    """Whether the words between two others are a noun and one clause on it, without a subject: guests seen in Orul."""
    tags = statement.tags[start:end]
    numbers = (start + step for step, tag in enumerate(tags) if tag == NUMBER)
    if _SAYS_MORE.isdisjoint(tags) or not all(_is_date(statement, index) for index in numbers):
        return False
    verbs = [start + step for step, tag in enumerate(tags) if tag == FINITE]
    if len(verbs) + tags.count(RELATIVE) > 1 + (RELATIVE in tags):
        return False
    if verbs and RELATIVE not in statement.tags[start : verbs[0]] and not _is_done(statement, verbs[0]):
        return False
    behind = tags[tags.rindex(COORDINATOR) + 1 :] if COORDINATOR in tags else ""
    return GERUND in behind or all(tag == NAME for tag in behind)


def _is_done(statement: Statement, index: int) -> bool:
    """Whether a word that looks finite is a participle behind its noun: guests (caught) crossing, sold in May."""
    known = _VERBS_OF_ALL.get(statement.word(index))
    is_participle = known is None or PAST_PARTICIPLE in known.forms
    return is_participle and statement.tag(index - 1) in NOUNS and statement.tag(index + 1) in _BEHIND_DONE


def _is_date(statement: Statement, index: int) -> bool:
    """Whether a number is a year or an age: in 2016, under the age of 4."""
    before, word = statement.word(index - 1), statement.word(index)
    is_age = before == "of" and statement.word(index - 2) in _FIGURES.names_of_age
    return is_age or (before == "in" and len(word) == _YEAR_DIGITS and word.isdigit())


def _opening_like_verb(statement: Statement, end: int, first: int) -> str | None:
    """The noun of a subject that looks like a verb, with what follows it: average rent for a flat in Orul climbed."""
    noun = first
    while noun < end and statement.tags[noun] in _BEFORE_SUBJECT:
        noun += 1
    known = _VERBS_OF_ALL.get(statement.word(noun))
    is_noun = known is not None and known.lemma in _INFLECTION.also_nouns
    is_noun = (is_noun or statement.word(noun) in _FIGURES.nouns_like_pasts) and statement.tag(noun) in _SPELT_AS_VERBS
    is_led = is_noun and first < noun < end - 1 and statement.tag(noun + 1) in _LINKS_OR_OF
    if not is_led or statement.tag(end) not in _FINITE or not set(statement.tags[noun + 1 : end]).isdisjoint(_PARTS):
        return None
    start = first + (statement.tags[first] in DETERMINERS)
    return statement.words(start, noun + 1)


def _like_deed(statement: Statement, end: int, first: int) -> str | None:
    """A word alone that begins a sentence and looks like a verb, since the next word is one: Rent rose, Mining grew."""
    known = _VERBS_OF_ALL.get(statement.word(first))
    is_noun = statement.tags[first] == GERUND or (known is not None and known.lemma in _INFLECTION.also_nouns)
    is_noun = is_noun and statement.tags[first] in _LIKE_VERB
    return statement.words(first, end) if is_noun and end == first + 1 and statement.tag(end) in _FINITE else None


def _like_name(statement: Statement, end: int, first: int) -> str | None:
    """A plural alone that begins a sentence and looks like a name, with what only follows it: Allocations to mills."""
    is_alone = statement.tags[first] == NAME and statement.word(first).endswith(_PLURALS)
    is_whole = end == first + 1 or statement.tag(first + 1) in _LINKS
    has_verb = any(tag in _FINITE or tag == COMMA for tag in statement.tags[first + 1 : end])
    return statement.words(first, first + 1) if is_alone and is_whole and not has_verb else None


def _like_verb(statement: Statement, end: int, first: int) -> str | None:
    """A noun behind a name that looks like a verb in -s, since the next word is one: Quill shares closed."""
    noun, start = end - 1, end - 1
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    known = _VERBS_OF_ALL.get(statement.word(noun))
    is_noun = known is not None and known.lemma in _INFLECTION.also_nouns and statement.word(noun).endswith("s")
    is_subject = is_noun and statement.tags[noun] == FINITE and statement.tag(end) in _FINITE
    return statement.words(start, end) if is_subject and start < noun else None


def _of_deed(statement: Statement, end: int, first: int) -> str | None:
    """A noun before “of” and a form in -ing, whose object may stand before the verb: the cost of feeding the guards."""
    for index in range(end - 1, first, -1):
        if statement.tags[index] in _FINITE or statement.tags[index] == COMMA:
            return None
        if statement.tags[index] == GERUND and statement.word(index - 1) == "of":
            whole = phrases.before(statement, index - 1, first)
            return whole if whole is None or index < end - 1 else f"{whole} of {statement.words(index, end)}"
    return None


def _with_other(statement: Statement, end: int, first: int) -> str | None:
    """A subject with the noun before “and”, or what both are of: fees and other income; losses at the mill and pit."""
    found = phrases.before(statement, end, first)
    link = end - len(found.split()) - 1 if found is not None else first
    is_whole = found is not None and statement.words(link + 1, end) == found
    is_pair = is_whole and statement.tag(link) == COORDINATOR and statement.tag(link - 1) in NOUNS
    if not is_pair or any(tag in _FINITE for tag in statement.tags[first:link]):
        return found
    other = phrases.before(statement, link, first)
    if other is None or statement.words(link - len(other.split()), link) == other:
        return found if other is None else f"{other} {statement.word(link)} {found}"
    return other


def _is_object(at: Place, unit: Unit, verb: int) -> bool:
    """Whether a number is what the subject of a verb does something with: the bus carried 40; it would cut £4m."""
    statement = at.statement
    if unit.kind == "money" and verb == at.opening - 1 and statement.tags[verb] == BASE:
        return statement.word(verb) in _FIGURES.cuts_sum and statement.word(verb) in _FIGURES.changes_size
    is_bare = unit.kind == "none" and not at.is_hedged and verb == at.opening - 1
    word = at.statement.word(verb)
    return is_bare and word not in _FIGURES.has_level and word not in _FIGURES.reaches_level


def _is_of_share(statement: Statement, verb: int) -> bool:
    """Whether a verb tells of a share of a whole, which people too may be: women make up 8 per cent."""
    return statement.word(verb) in _FIGURES.verbs_of_share and statement.word(verb + 1) in ("up", "for")


def _explained(statement: Statement, end: int, verb: int, first: int) -> int | None:
    """The end of a noun that “which” and its level explain: inflation, which in May stood at 10 per cent."""
    which = end - 1
    while which > first and statement.tags[which] in _WHEN:
        which -= 1
    is_level = statement.word(verb) in _FIGURES.states_level or statement.word(verb) in _FIGURES.moves_in_price
    is_level = is_level or statement.word(verb) in _FIGURES.verbs_of_cost  # the scheme, which cost £4m
    if statement.word(which) != "which" or not is_level or which <= first:
        return None
    return which - (statement.tags[which - 1] in (COMMA, DASH))


def _has_object(statement: Statement, verb: int, opening: int) -> bool:
    """Whether a verb has an object, and its subject not the number: land tax will apply to holdings of 900 acres."""
    between = range(verb + 1, opening)
    if any(statement.tags[here] == NUMBER for here in between) or statement.tags[verb] != BASE:
        return False
    if statement.word(verb) in _FIGURES.verbs_of_cost:  # the plan would cost taxpayers $900 million
        return False
    return any(statement.tags[here] in NOUNS and statement.word(here) not in _FIGURES.averages for here in between)


def _before_aside(statement: Statement, end: int, first: int) -> int:
    """The end of a subject before an aside between commas: the fair, held in May, cost £3m."""
    if statement.tag(end - 1) != COMMA:
        return end
    near = range(end - 2, max(first, end - _LONGEST_ASIDE_WORDS), -1)
    opening = next((here for here in near if statement.tags[here] == COMMA), None)
    if opening is None:
        return end
    aside = statement.tags[opening + 1 : end - 1]  # whose first word may be a participle that looks finite
    is_name = all(tag == NAME for tag in aside)  # the capital, Marsk, grew
    is_joined = aside[:1] == COORDINATOR or any(tag in _NO_ASIDE for tag in aside[1:])
    return opening if aside[:1] == RELATIVE or not (is_name or is_joined) else end


def _end(statement: Statement, verb: int, first: int) -> int | None:
    """The word at which the subject of a verb has ended; nothing where the verb has none."""
    if statement.tag(verb + 1) == OF and statement.word(verb) in _FIGURES.nouns_of_change:
        return None  # an immediate cut of a quarter of a point
    end = verb
    while end > first and (statement.tags[end - 1] in _BEFORE_VERB or _is_kept(statement, end - 1)):
        end -= 1
    if statement.tags[verb] != BASE and statement.word(verb) != "be":
        return end
    if statement.tag(end - 1) != TO:
        return end if statement.tags[verb] != BASE or MODAL in statement.tags[end:verb] else None
    end -= 1
    if statement.word(end - 1) in _FIGURES.on_the_way and statement.word(end - 2) == "on":
        end -= 2
    if statement.tag(end - 1) in NOUNS:  # the population to pass 5 million
        return end if statement.word(verb) in _FIGURES.reaches_level else None
    while end > first and statement.tags[end - 1] in _BEFORE_INFINITIVE:
        end -= 1
    is_clipped = statement.word(verb) == "be" and statement.tags[end] not in AUXILIARIES
    is_beside = any(statement.word(here) == "with" for here in range(max(first, end - _MOST_WORDS_BESIDE), end))
    return None if is_clipped and not is_beside else end  # watches said to be worth £4m; with lows expected to be 4


def _is_kept(statement: Statement, index: int) -> bool:
    """Whether a verb says with the participle behind it that a level is what it was: inflation remained unchanged."""
    return statement.word(index) in _FIGURES.keeps_level and statement.word(index + 1) in _FIGURES.kept_levels
