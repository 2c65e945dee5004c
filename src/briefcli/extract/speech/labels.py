"""Quoted words that are not speech: titles of works, nicknames, scare quotes."""

from itertools import islice, pairwise

from briefcli import regexes
from briefcli.extract.article import Parts, Place
from briefcli.extract.clauses.cues import is_cue, opens_clause
from briefcli.extract.people.role_nouns import is_role
from briefcli.extract.speech import inner
from briefcli.extract.speech.terms import TERMS, LabelKind, Marked, is_thing
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    CLOSING,
    COLON,
    COMMA,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    NAME,
    NOUN,
    NOUNS,
    OF,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Row, Rule

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()

_WORD = regexes.compile(r"\w+(?:[-’'.]\w+)*")
_LONGEST_TITLE_WORDS = 9
"""Longest quotation that may be a title by its capitals alone; a longer one is more likely to be a headline."""
_LONGEST_WITH_SUBTITLE_WORDS = 18
"""The same for one with a subtitle behind a colon: Low Tide: The Long Fall and Slow Rise of a Port."""
_REACH_OF_COLON_CHARACTERS = 60
"""How far into a title its subtitle begins."""
_LONGEST_NICKNAME_WORDS = 5
"""A longer name between quotation marks is not a nickname."""
_LONGEST_OTHER_NAME_WORDS = 6
"""A longer one behind “or” is hardly what something is called."""
LONGEST_SCARE_WORDS = 2
"""The same where somebody is named beside a verb that is not a cue."""
_REACH_OF_NAMING_WORDS = 6
"""How far before a nickname the person who uses it may be named."""
_REACH_OF_WORK_WORDS = 4
"""How far before a title the kind of work may be named."""
_REACH_OF_ARTICLE_WORDS = 6
"""How far before "called" the article of the thing that has the name may stand: a small shop for Orul bakers called."""
_REACH_OF_INSCRIPTION_WORDS = 4
"""Tokens before an inscription that tell of it: bore the words; a mug with the words."""
_REACH_OF_CALLING_WORDS = 10
"""How far before “the” a verb shows that somebody is called so: called Ann Doe of Lund the."""
_SMALL_IN_TITLES = _TEXT.small_in_titles | _TEXT.forms_of_be
_UTTERED = _CLAUSES.statements | _CLAUSES.expressions | _CLAUSES.messages | _SPEECH.nouns_for_cries
"""Nouns for what is said: the words before them are its own."""
_WHOLE, _BEFORE_WHAT_IT_NAMES = "name of a whole", "name before what it names"
_NAMES_ON = (_WHOLE, _BEFORE_WHAT_IT_NAMES)
"""The rules of names that are so from their first place on."""
_BETWEEN_TITLES = letters("QUOTATION COMMA COORDINATOR")
_BEFORE_WORK = letters("NOMINAL NUMBER ADVERB")
_ENDS_APPOSITION = letters("COMMA STOP PREPOSITIONS")
_ENDS_ASIDE = letters("COMMA STOP")
_SKIPPED = letters("ADJECTIVE DETERMINER")
_BEFORE_NAMED = letters("DETERMINERS GENITIVE POSSESSIVE PREPOSITIONS")
_DESCRIBES = letters("ADJECTIVE ADVERB NOUN")
_IS_CALLED = letters("VP PASSIVE")


def kind_of(article: Parts, number: int, place: Place | None) -> Decision[LabelKind] | None:
    """The kind of label that a quotation is by its form and context; nothing where it may be speech."""
    if place is None:
        return None
    # One word more than any label has is enough to see that a quotation is too long for one.
    has_subtitle = ": " in article.regions[number].inner.of(article.text)[:_REACH_OF_COLON_CHARACTERS]
    longest = _LONGEST_WITH_SUBTITLE_WORDS if has_subtitle else _LONGEST_TITLE_WORDS
    found = islice(_WORD.finditer(article.text, *article.regions[number].inner), longest + 1)
    words = [match.group() for match in found]
    marked = Marked(words, article.sentences[place.sentence].tokens, place.token)
    return (
        rules.first(BY_FORM, marked)
        or (rules.first(TITLES, marked) if _is_capitalised(words, longest) or _is_before_document(marked) else None)
        or (rules.first(NICKNAMES, marked) if _is_name(words) or _is_known(marked) else None)
        or rules.first(WORDS, marked)
        or rules.first(TERMS, marked)
    )


def _is_known(marked: Marked) -> bool:
    """Whether a few words in small letters are what something is known as: the rule, known as the “goat clause”."""
    return len(marked.words) <= _LONGEST_NICKNAME_WORDS and "known" in _before_naming(marked)


def _is_before_document(marked: Marked) -> bool:
    """Whether what is printed is called by words of which one alone has a capital: the “In case of rain” leaflet."""
    behind = marked.tokens[marked.at + 1 : marked.at + 2]
    is_printed = bool(behind) and behind[0].tag == NOUN and behind[0].lower in _SPEECH.works
    return is_printed and bool(marked.words) and marked.words[0][0].isupper()


def is_called(article: Parts, place: Place) -> bool:
    """Whether somebody unnamed says the words: was branded "...", is criticised as a "...", is said to be "..."."""
    phrases = article.phrases(place.sentence)
    if inner.is_told_of_somebody(phrases, place.chunk) or _is_told_clause(phrases, place.chunk):
        return True
    verb = place.chunk - 1
    if verb > 0 and phrases.shape[verb] == PREPOSITION and phrases.words(verb)[0].lower == "as":
        verb -= 1
    if verb > 0 and phrases.shape[verb] == OF and phrases.lemma(verb - 1) == "accuse":
        return True  # was accused of “...”
    return verb >= 0 and phrases.shape[verb] in _IS_CALLED and is_cue(phrases, verb) and phrases.is_passive(verb)


def _is_told_clause(phrases: Phrases, quotation: int) -> bool:
    """Whether somebody unnamed tells what the words are in: was warned he must “...”; was told that it was “...”."""
    told = (verb for verb in phrases.find(VP) if verb < quotation and phrases.lemma(verb) in _CLAUSES.with_hearer)
    return any(phrases.is_passive(verb) and opens_clause(phrases, verb) for verb in told)


def with_titles_again(article: Parts, kinds: list[Decision[LabelKind] | None]) -> list[Decision[LabelKind] | None]:
    """The kinds of quotations, with those that repeat the words of a title as titles, too; a cry is none.

    What only names a thing is its name from then on: chanted “We are Lund” before it came on “We are Lund” shirts.
    """
    words = [region.inner.of(article.text).rstrip(",.") for region in article.regions]
    titles = {words[number]: kind for number, kind in enumerate(kinds) if kind is not None and kind.found == "title"}
    again: list[Decision[LabelKind] | None] = []
    for number, kind in enumerate(kinds):
        if kind is not None and kind.rule in _NAMES_ON:
            titles.setdefault(words[number], kind)
        again.append(titles.get(words[number]) if kind is None and words[number][-1:].isalnum() else kind)
    for number in range(1, len(again)):
        before = again[number - 1]
        if again[number] is not None or before is None:
            continue
        if _is_other_name(article, number) or (before.found == "title" and _is_next_title(article, number)):
            again[number] = before
    return again


def with_terms_again(article: Parts, kinds: list[Decision[LabelKind] | None]) -> list[Decision[LabelKind] | None]:
    """The kinds of quotations, with a word held at arm's length as such where it tells again what something is.

    An “interim” board sits; Doe wrote to the “interim” board. Not: Doe called the board “interim”.
    """
    held: dict[str, Decision[LabelKind]] = {}
    again: list[Decision[LabelKind] | None] = []
    for number, (kind, place) in enumerate(zip(kinds, article.places, strict=True)):
        words = article.regions[number].inner.of(article.text)
        describes = place is not None and is_before_word(article, place)
        if describes and kind is not None and kind.rule == OWN_EXPRESSION.name:
            held.setdefault(words, kind)
        again.append(held.get(words) if describes and kind is None else kind)
    return again


def is_before_word(article: Parts, place: Place) -> bool:
    """Whether words stand right before the noun that they describe."""
    behind = article.sentences[place.sentence].tokens[place.token + 1 : place.token + 2]
    return behind != () and behind[0].tag == NOUN


def _is_next_title(article: Parts, number: int) -> bool:
    """Whether only “and” stands between a title and capitalised words: sang on “Low Tide” and “The Long Room”."""
    words = _WORD.findall(article.regions[number].inner.of(article.text))
    return bool(words) and _is_capitalised(words) and _between(article, number) in (["and"], [])


def _between(article: Parts, number: int) -> list[str] | None:
    """The words between a quotation and the one before it in a sentence, without commas."""
    before, place = article.places[number - 1], article.places[number]
    if before is None or place is None or before.sentence != place.sentence:
        return None
    between = article.sentences[place.sentence].tokens[before.token + 1 : place.token]
    return [token.lower for token in between if token.tag != COMMA]


def _is_other_name(article: Parts, number: int) -> bool:
    """Whether “or” alone stands between a label and the next quotation, another word for it: “moor hall,” or “barn”."""
    return (
        _between(article, number) == ["or"]
        and len(article.regions[number].inner.of(article.text).split()) <= _LONGEST_TITLE_WORDS
    )


def with_other_names(article: Parts, kinds: list[Decision[LabelKind] | None]) -> list[Decision[LabelKind] | None]:
    """The kinds of quotations, with another name behind “or” as what the first is: so-called “salt”, or “grit”."""
    found = list(kinds)
    for number, (first, second) in enumerate(pairwise(article.places), start=1):
        known = found[number - 1]
        if known is None or known.found == "title" or found[number] is not None or first is None or second is None:
            continue
        is_short = len(article.regions[number].inner.of(article.text).split()) <= _LONGEST_OTHER_NAME_WORDS
        between = article.sentences[second.sentence].tokens[first.token + 1 : second.token]
        links = [token.lower for token in between if token.tag != COMMA] if first.sentence == second.sentence else []
        if is_short and links == ["or"]:
            found[number] = known
    return found


def kind_without_speaker(words: list[str]) -> Decision[LabelKind]:
    """The label for a few words that nobody says: with capitals they name something."""
    return rules.first(UNSPOKEN, words) or Decision(rules.tell(OWN_EXPRESSION), "scare")


def _is_empty(marked: Marked) -> LabelKind | None:
    return None if marked.words else "scare"


def _is_within_name(marked: Marked) -> LabelKind | None:
    return "nickname" if marked.tokens[marked.at].tag == NAME else None


def _has_work_before(marked: Marked) -> LabelKind | None:
    """The novel “Low Tide”; two poems, “Low Tide” and “The Net”; such films as “Low Tide”."""
    end = marked.at
    while end and marked.tokens[end - 1].tag in _BETWEEN_TITLES:
        end -= 1
    while end and marked.tokens[end - 1].lower in _SPEECH.before_examples:
        end -= 1
    if 0 < end < marked.at and marked.tokens[end - 1].tag == COMMA:
        end -= 1  # wrote 40 plays, including “Low Tide”
    near = marked.tokens[max(0, end - _REACH_OF_WORK_WORDS) : end]
    if len(near) > 1 and near[-1].tag == COLON and near[-2].lower in ("review", "trailer"):
        return "title"
    lasts = [token.lower for token in near if token.tag not in _SKIPPED][-2:]
    if end == marked.at:
        is_named = bool(near) and near[-1].lower in _SPEECH.bears_name | _PEOPLE.kinds_of_media
        lasts += [word.removesuffix("s") for word in lasts if lasts[-1:] == ["for"]]  # wrote the songs for “Low Tide”
        return "title" if is_named or not _SPEECH.works.isdisjoint(lasts) else None
    noun = near[-1].lower.removesuffix("s") if near and near[-1].tag == NOUN else ""
    return "title" if noun in _SPEECH.works or noun in _SPEECH.bears_name else None


def _is_made(marked: Marked) -> LabelKind | None:
    """Directed “Low Tide”; Ann Doe, who wrote “Low Tide”; the author of the new “Low Tide”."""
    if len(marked.words) == 1:
        return None
    before = [token.lower for token in marked.tokens[max(0, marked.at - 2) : marked.at]]
    is_known = before[1:] == ["for"] and before[0] in _CLAUSES.known_for
    near = (token.lower for token in marked.tokens[max(0, marked.at - _REACH_OF_WORK_WORDS) : marked.at])
    is_known = is_known or (before[1:] == ["for"] and any(lexicon.lemma(word) == "know" for word in near))
    is_known = is_known or (before[1:] == ["of"] and before[0] in _SPEECH.sounds_of_works)  # to the tune of
    is_written = before == ["who", "wrote"] or (before[1:] == ["wrote"] and before[0] in ("and", "also"))
    is_made = is_known or is_written or not _SPEECH.makes_works.isdisjoint(before[-1:])
    return "title" if is_made or _has_maker_before(marked) or _is_made_by(marked) else None


def _is_made_by(marked: Marked) -> bool:
    """The other side, “Low Tide”, was written by Ann Doe."""
    behind = [token for token in marked.tokens[marked.at + 1 : marked.at + 4] if token.tag != COMMA]
    is_done = len(behind) > 1 and behind[0].lower in _TEXT.forms_of_be
    return is_done and behind[1].lower in _SPEECH.makes_works


def _has_maker_before(marked: Marked) -> bool:
    """The author of the bestselling “Low Tide”."""
    near = [token.lower for token in marked.tokens[max(0, marked.at - _REACH_OF_WORK_WORDS) : marked.at]]
    return any(link == "of" and maker in _CLAUSES.makers for maker, link in pairwise(near))


def _has_work_behind(marked: Marked) -> LabelKind | None:
    """The noun may be the second word after it, in a compound: her "Good Day" radio show."""
    tokens, at = marked.tokens, marked.at
    is_noun = at + 2 < len(tokens) and tokens[at + 1].tag == NOUN
    nouns = [token.lower for token in tokens[at + 1 : at + (3 if is_noun else 2)]]
    is_work = not _SPEECH.works.isdisjoint(nouns) or not _CLAUSES.makers.isdisjoint(nouns[:1])
    return "title" if is_work else None


def _is_explained(marked: Marked) -> LabelKind | None:
    """The kind of work stands behind: “Low Tide,” her new single from the album; “Low Tide” as her favourite show.

    Or what it is called does, in words of its own: dismissed “Low Tide” as “dull”.
    """
    behind = list(marked.tokens[marked.at + 1 : marked.at + 2 + _REACH_OF_WORK_WORDS])
    if len(behind) > 1 and behind[0].lower == "as" and behind[1].tag == QUOTATION:
        return "title"
    if behind and (behind[0].tag == COMMA or behind[0].lower == "as"):
        behind.pop(0)
    if not behind or behind[0].tag not in DETERMINERS:
        return None
    for word, after in pairwise(behind[1:]):
        if word.lower in _SPEECH.works and after.tag in _ENDS_APPOSITION:
            return "title"
        if word.tag not in _BEFORE_WORK:
            return None
    return None


def _has_owner(marked: Marked) -> LabelKind | None:
    is_owned = marked.at > 0 and marked.tokens[marked.at - 1].tag == GENITIVE
    return "title" if is_owned else None


def _has_article(marked: Marked) -> LabelKind | None:
    """Several capitalised words after “a” or “its” name a plan or the like: it has a “Clean River Plan”."""
    before = marked.tokens[marked.at - 1] if marked.at else None
    is_owned = before is not None and (before.lower in ("a", "an") or before.tag == POSSESSIVE)
    is_called = before is not None and before.tag != POSSESSIVE and _calls_somebody(marked)
    return "title" if is_owned and len(marked.words) > 1 and not is_called else None


def _calls_somebody(marked: Marked) -> bool:
    """Whether somebody calls another what the words are: called Roe a “Poor Tom”; not: called for a “River Plan”."""
    near = marked.tokens[max(0, marked.at - _REACH_OF_CALLING_WORDS) : marked.at]
    return any(
        lexicon.lemma(word.lower) in _CLAUSES.calling_verbs and after.tag == NAME for word, after in pairwise(near)
    )


def _is_part_of(marked: Marked) -> LabelKind | None:
    """Several capitalised words behind “the” name what is one of its kind: a member of the “Gang of Nine”.

    Not what somebody calls another: called her the “Queen of Debt”, cast him as the “King of Chaos”.
    """
    tokens, at = marked.tokens, marked.at
    if len(marked.words) == 1 or at < 2 or tokens[at - 1].lower != "the":
        return None
    if tokens[at - 2].lower not in _SPEECH.before_wholes:
        return None
    near = (token.lower for token in tokens[max(0, at - _REACH_OF_CALLING_WORDS) : at])
    return None if any(lexicon.lemma(word) in _CLAUSES.calling_verbs for word in near) else "nickname"


def _is_before_noun(marked: Marked) -> LabelKind | None:
    """Several capitalised words in front of a noun name it: the “Never Again” movement; not: the “No More” chants."""
    tokens, at = marked.tokens, marked.at
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if len(marked.words) == 1 or behind is None or behind.tag != NOUN or not at:
        return None
    first = at - 1
    while first > at - _REACH_OF_ARTICLE_WORDS and first and tokens[first].tag in _DESCRIBES:
        first -= 1  # his famous, a largely new
    is_led = tokens[first].tag in _BEFORE_NAMED
    return "nickname" if is_led and _UTTERED.isdisjoint((behind.lower, behind.lower.removesuffix("s"))) else None


def _is_spoken_to(marked: Marked) -> LabelKind | None:
    """A programme or a paper is told something, or spoken to: told “Lund This Morning”, the “Lund Post” that it rained.

    One word is such a name in capitals alone: told “LTM”.
    """
    before = [token.lower for token in marked.tokens[max(0, marked.at - 3) : marked.at]]
    before = before[:-1] if before[-1:] == ["the"] else before[-2:]
    is_told = before[-1:] != [] and lexicon.lemma(before[-1]) == "tell"
    is_told = is_told or (before[-1:] == ["to"] and lexicon.lemma(before[0]) in ("speak", "talk"))
    is_name = len(marked.words) > 1 or (marked.words[0].isupper() and len(marked.words[0]) > 1)
    return "title" if is_told and is_name else None


def _is_reporting(marked: Marked) -> LabelKind | None:
    """A paper that says something itself: the “Lund Post” reported that it rained."""
    tokens, at = marked.tokens, marked.at
    says = at + 1 < len(tokens) and tokens[at + 1].lower in _CLAUSES.speech.forms and tokens[at + 1].tag in FINITES
    return "title" if says and at > 0 and tokens[at - 1].lower == "the" else None


def _is_pseudonym(marked: Marked) -> LabelKind | None:
    before = [token.lower for token in marked.tokens[max(0, marked.at - 1) : marked.at]]
    is_borrowed = not _SPEECH.borrowed_names.isdisjoint(before) or any(word.endswith("-year-old") for word in before)
    return "nickname" if _is_capitalised(marked.words) and is_borrowed else None


def _is_in(marked: Marked) -> LabelKind | None:
    """A single capitalised word may be anything after "in", but is likely to be a title after "on"."""
    before = marked.tokens[marked.at - 1].lower if marked.at else ""
    is_title = before in _SPEECH.before_titles and (len(marked.words) > 1 or before == "on")
    opener = marked.tokens[marked.at - 2].lower if marked.at > 1 else ""
    is_title = is_title or (before == "to" and opener == "according" and len(marked.words) > 1)
    return "title" if is_title else None


def _is_known_as(marked: Marked) -> LabelKind | None:
    near = _before_naming(marked)
    near = near[:-1] if near[-1:] in (["the"], ["a"]) else near
    is_known = near[-1:] == ["as"] and not _SPEECH.named_as.isdisjoint(near)
    calls_self = len(near) > 1 and near[-1] in _CLAUSES.selves and near[-2] in _SPEECH.naming_forms
    return "nickname" if is_known or (calls_self and _is_capitalised(marked.words)) else None


def _is_named(marked: Marked) -> LabelKind | None:
    """The dam that the villagers call; what locals call it."""
    near = _before_naming(marked)
    if near and near[-1] in _SPEECH.named_pronouns:
        near.pop()
    calls = near and near[-1] in _SPEECH.naming_forms
    return "nickname" if calls and not _SPEECH.people_at_large.isdisjoint(near) else None


def _is_so_called(marked: Marked) -> LabelKind | None:
    """A seller called “Orul Star”; the prison, dubbed the “Orul Hilton” by its guards."""
    is_with_article = len(marked.words) > 1 and marked.words[0] == "the"
    if not _is_capitalised(marked.words[is_with_article:]):
        return None
    tokens, verb = marked.tokens, marked.at - 1
    if verb > 0 and tokens[verb].tag == DETERMINER:
        verb -= 1
    if verb < 2 or tokens[verb].lower not in _SPEECH.naming_forms or tokens[verb].lower in ("call", "calls"):
        return None
    if tokens[verb - 1].tag == COMMA:
        behind = tokens[marked.at + 1 : marked.at + 3]
        is_by = len(behind) > 1 and behind[0].lower == "by"
        is_by_many = is_by and (behind[1].tag != NAME or behind[1].lower in _TEXT.adjectives)
        is_aside = not behind or behind[0].tag in _ENDS_ASIDE or is_by_many
        return "nickname" if is_aside and tokens[verb - 2].tag in NOUNS + CLOSING else None
    if tokens[verb - 1].lower in _TEXT.forms_of_be and verb == marked.at - 1:
        is_by = [token.lower for token in tokens[marked.at + 1 : marked.at + 2]] == ["by"]
        return "nickname" if is_thing(tokens[verb - 2]) and len(marked.words) > 1 and not is_by else None
    near = [token.lower for token in tokens[max(0, verb - _REACH_OF_ARTICLE_WORDS) : verb - 1]]
    is_new = tokens[verb - 1].tag == NOUN and not {"a", "an"}.isdisjoint(near)
    is_object = any(token.tag == DETERMINER for token in tokens[marked.at + 1 : marked.at + 2])  # called “Al” a fool
    is_somebody = is_with_article and not is_object
    return "nickname" if is_new and (is_somebody or not is_role(tokens[verb - 1])) else None


def _before_naming(marked: Marked) -> list[str]:
    tokens = marked.tokens[max(0, marked.at - _REACH_OF_NAMING_WORDS) : marked.at]
    return [token.lower for token in tokens]


def _is_name(words: list[str]) -> bool:
    """Whether words are written as a nickname may be: the Wall, Ace."""
    return len(words) <= _LONGEST_NICKNAME_WORDS and (words[0] == "the" or words[0][0].isupper())


def _is_word(marked: Marked) -> LabelKind | None:
    after = [token.lower for token in marked.tokens[marked.at + 1 : marked.at + 2]]
    is_word = len(marked.words) <= LONGEST_SCARE_WORDS and not _SPEECH.names_of_words.isdisjoint(after)
    is_slogan = len(marked.words) <= _LONGEST_NICKNAME_WORDS and marked.words[0].lower() in ("no", "not")
    is_slogan = is_slogan and not _SPEECH.called_by_slogan.isdisjoint(after)  # a “no phones” rule
    return "scare" if is_word or is_slogan else None


def _is_titled(marked: Marked) -> bool:
    """Whether words are a title by what precedes them: a statement entitled “We took nothing”."""
    before = marked.at - 1
    if before > 0 and marked.tokens[before].tag == COMMA:
        before -= 1
    return before > 0 and marked.tokens[before].lower in _SPEECH.titled


def _is_borne(marked: Marked) -> LabelKind | None:
    """Drones that bore the words “Low Tide”; held under the slogan “Low Tide”; a report titled “Low Tide”."""
    if _is_titled(marked):
        return "title"
    before = list(marked.tokens[max(0, marked.at - _REACH_OF_INSCRIPTION_WORDS) : marked.at])
    if not before or before.pop().lower not in _SPEECH.nouns_for_inscriptions:
        return None
    if before and before[-1].tag in DETERMINERS:
        before.pop()
    if len(before) > 1 and before[-1].lower == "with" and before[-2].lower in _CLAUSES.has_words_on_it:
        return "scare"  # a mug with the words
    return "scare" if before and before[-1].lower in _SPEECH.bears_words | {"under"} else None


def _is_the_name(words: list[str]) -> LabelKind | None:
    return "nickname" if words[0] == "the" and len(words) > 1 and _is_capitalised(words[1:]) else None


def _is_title(words: list[str]) -> LabelKind | None:
    return "title" if len(words) > 1 and _is_capitalised(words) else None


def _is_capitalised(words: list[str], longest: int = _LONGEST_TITLE_WORDS) -> bool:
    """Whether the words are written as a title is: all with capitals, but for the small ones."""
    if len(words) > longest or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL_IN_TITLES for word in words)


BY_FORM: tuple[Row[[Marked], LabelKind], ...] = (
    Row(
        "quotation marks without a word",
        "Quotation marks with no word between them quote nobody.",
        "The sign in Lund read “—” on Monday.",
        "The sign in Lund read “no” on Monday.",
        _is_empty,
    ),
    Row(
        "nickname within a name",
        "Words between quotation marks within a name are part of the name.",
        "Ann “Ace” Doe opened the pier.",
        "Ann “ace” was seen at the pier.",
        _is_within_name,
    ),
)
TITLES: tuple[Row[[Marked], LabelKind], ...] = (
    Row(
        "title after the kind of work",
        "Capitalised words right after a noun for a work are its title.",
        "Ann Doe wrote the novel “Grey Water” in Lund.",
        "Ann Doe wrote the novel “of grey water” in Lund.",
        _has_work_before,
    ),
    Row(
        "title before the kind of work",
        "Capitalised words right before a noun for a work are its title.",
        "Ann Doe watched the “Grey Water” radio show in Lund.",
        "Ann Doe watched the “Grey Water” ferry in Lund.",
        _has_work_behind,
    ),
    Row(
        "title with its kind of work after it",
        "Capitalised words that are followed by “her new single” or the like are its title.",
        "Ann Doe sang “Water,” a new single from a long year.",
        "Ann Doe sang “Water,” a new cousin from a long way.",
        _is_explained,
    ),
    Row(
        "title after its maker",
        "Capitalised words right after somebody’s name with “’s” are the title of a work.",
        "The hall saw Ann Doe’s “Grey Water” on Monday.",
        "The hall saw Ann Doe’s “grey water” on Monday.",
        _has_owner,
    ),
    Row(
        "title after an article",
        "Two or more capitalised words right after “a”, “its” and the like are a name.",
        "Ann Doe has a “Grey Water Plan” for Lund.",
        "Ann Doe has a “grey water plan” for Lund.",
        _has_article,
    ),
    Row(
        "title after who made it",
        "Two or more capitalised words after “directed”, “author of” and the like are the title of a work.",
        "Ann Doe directed “Grey Water” in Lund.",
        "Ann Doe praised “Grey Water” in Lund.",
        _is_made,
    ),
    Row(
        _WHOLE,
        "Two or more capitalised words after “of the” and the like are a name, unless somebody is called so.",
        "Ann Doe left as one of the “Grey Water Nine” today.",
        "Ann Doe left what she called the “Grey Water Nine” today.",
        _is_part_of,
    ),
    Row(
        _BEFORE_WHAT_IT_NAMES,
        "Two or more capitalised words in front of a noun are its name, unless it is one for what is said.",
        "Ann Doe mocked the “Grey Water” movement in Lund.",
        "Ann Doe mocked the “Grey Water” slogan in Lund.",
        _is_before_noun,
    ),
    Row(
        "paper that says something",
        "Capitalised words between “the” and a verb of saying are the name of a paper or a programme.",
        "It rained, and the “Grey Water” said that it snowed.",
        "It rained, and no “Grey Water” said that it snowed.",
        _is_reporting,
    ),
    Row(
        "programme that is spoken to",
        "Two or more capitalised words, or one in capitals, that are told something, or spoken to, are a programme or "
        "a paper.",
        "Ann Doe told “Grey Water” that it rained.",
        "Ann Doe told us “Grey Water” and left.",
        _is_spoken_to,
    ),
    Row(
        "title after a preposition",
        "Two or more capitalised words after “in”, “from” and the like are the title of a work or a programme.",
        "Ann Doe had a part in “Grey Water” on Monday.",
        "Ann Doe had a part in “grey water” on Monday.",
        _is_in,
    ),
)
"""What shows that capitalised words are a title."""
NICKNAMES: tuple[Row[[Marked], LabelKind], ...] = (
    Row(
        "known as",
        "A name that somebody or something is known as, poses as or takes is a nickname.",
        "The dam is known locally as “the Wall” and is dry.",
        "The dam is kept dry as “the Wall” is old.",
        _is_known_as,
    ),
    Row(
        "borrowed name",
        "Capitalised words after “pseudonym”, “alias” and the like are a name.",
        "Ann Doe wrote under the pseudonym “Grey Wall” for years.",
        "Ann Doe wrote under the window “Grey Wall” for years.",
        _is_pseudonym,
    ),
    Row(
        "popular nickname",
        "A name that residents, critics or people at large give is a nickname.",
        "The dam that residents call “the Wall” is dry.",
        "The dam that Ann Doe called “the Wall” is dry.",
        _is_named,
    ),
    Row(
        "name given by a participle",
        "Capitalised words that something new is called, or is dubbed between commas, are a nickname.",
        "Ann Doe met them at a dam called “Grey Wall” today.",
        "Ann Doe met them and called “Grey Wall” a failure.",
        _is_so_called,
    ),
)
"""What shows that words that may be a name are a nickname."""
WORDS: tuple[Row[[Marked], LabelKind], ...] = (
    Row(
        "word called a label",
        "A word or two in quotation marks before “label” or “tag” are scare quotes.",
        "Ann Doe rejected the “fresh” label on Monday.",
        "Ann Doe rejected the “fresh” milk on Monday.",
        _is_word,
    ),
    Row(
        "words that a thing bears",
        "Words that a wall, a drone or a banner bears, or that title a report, are read there, and nobody says them.",
        "Ann Doe saw a wall that bore the words “no way” today.",
        "Ann Doe saw a wall and spoke the words “no way” today.",
        _is_borne,
    ),
)
UNSPOKEN: tuple[Row[[list[str]], LabelKind], ...] = (
    Row(
        "nickname with “the”",
        "“The” and capitalised words, where no speaker is named, are a nickname.",
        "There is much wind around “the Wall” today.",
        "There is much wind around “the wall” today.",
        _is_the_name,
    ),
    Row(
        "title without a speaker",
        "Several capitalised words, where no speaker is named, are a title.",
        "There is much wind, “Grey Water” today.",
        "There is much wind, “grey water” today.",
        _is_title,
    ),
)
OWN_EXPRESSION = Rule(
    "scare quotes without a speaker",
    "A few words without capitals, where no speaker is named, are scare quotes.",
    "There is much wind, “grey water” today.",
    "There is much wind, “Grey Water” today.",
)
