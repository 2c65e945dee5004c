"""The antecedents of “who”, “it” and “they”, by the sentence they stand in and the one before."""

from bisect import bisect_left
from typing import NamedTuple

from briefcli.extract.article import Parts
from briefcli.extract.clauses import asides, contents, subjects, undone
from briefcli.extract.clauses.cues import is_cue, is_speech
from briefcli.extract.people import gate, role_nouns
from briefcli.extract.people.party import Party
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    BASE_FORM,
    CLAUSE,
    CLOSING,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OPENING,
    PREPOSITION,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THAT,
    TIME,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_MOST_SENTENCES_ON = 3
"""So many sentences may open with "they" behind the one that names the people."""
_BARE_DESCRIPTION_WORDS = 2
"""Words of a description that may as well mean somebody named before."""
_MOST_DOCUMENT_STEPS = 3
"""So many sentences back a document is sought that “it” goes on from."""
_MOST_STEPS = 3
"""So many sentences may open with "it" behind the one that names the body, so that time stays linear."""
_MOST_VERBS = 3
"""How many verbs of a sentence are tried for the antecedent of "it": the main one is among the first."""
_MOST_VERBS_OF_STRANGER = 6
"""The same for somebody who is described first: a guard, who would not be named because he may not speak, said."""
_MOST_SENTENCES_TO_STRANGER = 3
"""So many sentences back somebody was brought in who is “the old man” now."""
_OF_WHOM = ("of", "for")
_LINKS = ("be", "become")
_FROM_SOURCE = letters("COMMA ACCORDING NP")
_SAID_AT_END = pattern("(?:PREPOSITION NP)? (?:[VP PASSIVE] (?:PREPOSITION NP)?)? STOP")
"""What may end a sentence behind a verb of saying: the board said [in a report published on Monday]."""
_ENDS_SOURCE = pattern("(?:[PREPOSITIONS COORDINATOR] NP | [VP PASSIVE] PREPOSITION NP)* (?:COMMA | STOP | $)")
"""What may stand behind a source up to a comma or the end: according to a report [on milling issued by the board]."""
_VERBS_AT_END = 2
"""The verb of saying is the last of a sentence, or the last but one: said in a report published on Monday."""
_COUNTED = letters("NP OF NP")
_AND_NP = letters("NP COORDINATOR")
_COMMA_NP = letters("COMMA NP")
_AND_NP_BEHIND = letters("NP COORDINATOR NP")
_DOES_TO = letters("VP PREPOSITION NP")
_DOES_WHAT_IT_DOES = letters("VP NP NP VP")
_NP_COMMA = letters("NP COMMA")
_NP_COMMA_OF = letters("NP COMMA OF")
_IN_PLACE = letters("NP PREPOSITION NP")
_NP_PREPOSITION = letters("NP PREPOSITION")
_IS_AMONG = letters("NP VP PREPOSITION")
_DONE_BY, _WAS_DONE_BY = letters("PASSIVE PREPOSITION"), letters("VP PREPOSITION")
_JOINED_NPS = (letters("NP COMMA NP"), letters("NP COORDINATOR NP"))
_PEOPLE_OF = (letters("NP OF"), _NP_PREPOSITION)
_BEFORE_RELATIVE = letters("COMMA DASH CLOSING")
_BEFORE_CLAUSE = letters("COMMA SEMICOLON")
_RELATIVES = letters("RELATIVE THAT")


def relative(article: Parts, mention: Span, sentence: int) -> tuple[Span, Party | None] | None:
    """The antecedent of `who`, `which` or `that`: the noun phrase before it, and its party."""
    phrases = article.phrases(sentence)
    here = next((index for index in phrases.find(RELATIVE) + phrases.find(THAT) if phrases.span(index) == mention), 0)
    index = _first_relative(phrases, here) - 1
    while index > 0 and phrases.shape[index] in _BEFORE_RELATIVE:
        opening = phrases.shape.rfind(OPENING, 0, index) if phrases.shape[index] == CLOSING else -1
        index = opening - 1 if opening > 0 else index - 1  # Ann Doe (Upper Marsk), who
    index -= index > 0 and subjects.is_published(phrases, index)  # articles printed that
    if index < 0 or phrases.shape[index] != NP:
        return None
    persons = mention.of(article.text).lower() == "who"
    index = index if persons else _written_thing(phrases, index)
    both = _both(article, phrases, index, mention)
    if both is not None:
        return both, None
    named = _named_otherwise(article, phrases, index) if persons else None
    if named is not None:
        return named
    index = _beyond_others(article, phrases, index) if persons else index
    first = _first_noun(phrases, index)
    if first == index - 3 and phrases.shape.startswith(_DOES_TO, index - 2) and _may_speak(phrases.head(index)):
        first = index  # Doe hit out at critics who; the Ledger worked on articles that
    place = False
    candidates = [index, index if first is None else first]
    if not persons and first is not None and is_body_in_place(article, phrases, first, index):
        candidates = [first]
    elif first is not None and phrases.shape[max(0, first - 2) : first] == _NP_COMMA:
        # In Lund, a baker who; led by Doe, the bakers who
        is_adjunct = phrases.shape[: first - 2] == PREPOSITION or _is_agent(phrases, first - 2)
        candidates += [] if is_adjunct else [first - 2]  # Doe, a baker in Lund, who
    if index > 1 and phrases.shape[index - 1] == OF and phrases.words(index)[0].tag == NAME:
        candidates.append(index - 2)  # a blow for the League of Voters, which
    for noun in candidates:
        party = article.register.speaker(phrases.span(noun))
        is_place = party is not None and party.kind == "state" and first not in (None, index)
        is_place = is_place and not (noun == index and _says_of_itself(phrases, first, mention))
        if party is not None and (party.kind == "person") == persons and not (is_place and noun == index):
            return phrases.span(noun), party
        place = place or is_place
    is_thing = persons and first is not None and not _may_speak(phrases.head(index)) and _may_speak(phrases.head(first))
    return phrases.span(first if (place or is_thing) and first is not None else index), None


def _first_noun(phrases: Phrases, last: int) -> int | None:
    """The noun with which a row of phrases up to one begins; not a pronoun: it endeared him to voters in Lund."""
    first = asides.noun_before(phrases, last)
    is_pronoun = first is not None and first + 2 <= last and phrases.words(first)[-1].tag == OBJECT_PRONOUN
    return first + 2 if first is not None and is_pronoun else first


def _named_otherwise(article: Parts, phrases: Phrases, last: int) -> tuple[Span, Party | None] | None:
    """Those before “who” who are not the noun phrase in front of it, or not it alone."""
    is_among = last > 2 and phrases.shape[last - 3 : last] == _IS_AMONG and phrases.words(last)[0].lower == "those"
    if is_among and phrases.words(last - 1)[0].lower == "among" and phrases.lemma(last - 2) in _LINKS:
        doer = phrases.span(last - 3)
        is_denied = undone.is_denied(phrases, last - 2)
        return None if is_denied else (doer, article.register.speaker(doer))  # Ann Doe is among those who
    return _share_of(phrases, last) or _people_of(article, phrases, last) or _called_so(article, phrases, last)


def _is_behind_town(phrases: Phrases, last: int) -> bool:
    return last > 2 and phrases.shape[last - 2 : last] == _NP_COMMA and _is_place(phrases, last)


def _beyond_others(article: Parts, phrases: Phrases, last: int) -> int:
    """From the noun phrase before “who” to the one that may be meant: a professor in Lund, Norway, who."""
    while _is_behind_town(phrases, last) or _tells_when(article, phrases, last):
        last -= 2  # officials at the time, who
    if _is_denied_beside(phrases, last):
        return last - 2
    return last - 3 if _is_of_body(article, phrases, last) else last


def _is_denied_beside(phrases: Phrases, last: int) -> bool:
    """Whether somebody is named before “who” only as not meant: it was Doe, not Roe, who; Doe rather than Roe who."""
    before = [token.lower for token in phrases.tokens[: phrases.chunks[last].first]][-2:]
    is_denied = before[-1:] == ["not"] and phrases.shape[max(0, last - 2) : last] == _NP_COMMA
    return is_denied or (before == ["rather", "than"] and phrases.shape[max(0, last - 2) : last] == _NP_PREPOSITION)


def _is_of_body(article: Parts, phrases: Phrases, last: int) -> bool:
    """Whether a name has its body between commas behind it: Doe, of the Green party, who."""
    if phrases.shape[max(0, last - 3) : last] != _NP_COMMA_OF or phrases.shape[last + 1 : last + 2] != COMMA:
        return False
    party, whose = article.register.at(phrases.span(last)), article.register.at(phrases.span(last - 3))
    is_body = phrases.head(last).lower in _PEOPLE.bodies or (party is not None and party.kind != "person")
    return is_body and whose is not None and whose.kind == "person"


def _tells_when(article: Parts, phrases: Phrases, last: int) -> bool:
    """Whether the noun phrase before “who” only tells when: officials at the time, a guide in May."""
    if phrases.shape[max(0, last - 2) : last] != _NP_PREPOSITION:
        return False
    word = phrases.head(last).lower.removesuffix("s")
    if word in lexicon.dates().months:
        return article.register.speaker(phrases.span(last)) is None  # but: an aide to May, who is Ann May
    return word in _PEOPLE.spans or word.isdigit() or phrases.head(last).tag == TIME


def _written_thing(phrases: Phrases, last: int) -> int:
    """What is written, from where, when or to whom it was, as “that” tells what it says: a letter to the board that."""
    first = last - 2
    word = phrases.words(first + 1)[0].lower if phrases.shape[max(0, first) : last + 1] == _IN_PLACE else ""
    if word not in ("in", "on") and word != "to":
        return last
    head = phrases.head(first).lower
    written = (_CLAUSES.documents, _CLAUSES.messages)
    is_written = any(head in known or head.removesuffix("s") in known for known in written)
    return first if is_written and (word == "to" or phrases.head(last).tag in (NAME, NUMBER, TIME)) else last


def _share_of(phrases: Phrases, cent: int) -> tuple[Span, Party | None] | None:
    """The share before “who” of those who were asked: 15 per cent, who."""
    is_share = phrases.shape[max(0, cent - 2) : cent] == _NP_PREPOSITION and phrases.head(cent).lower == "cent"
    return (Span(phrases.span(cent - 2).start, phrases.span(cent).end), None) if is_share else None


def _people_of(article: Parts, phrases: Phrases, last: int) -> tuple[Span, Party | None] | None:
    """Those before “who” whose place nothing shows to be somebody: residents of Orul, who."""
    is_of = phrases.shape[max(0, last - 2) : last] in _PEOPLE_OF and phrases.head(last).tag == NAME
    if not is_of or not gate.is_people(phrases.head(last - 2).lower):
        return None
    party = article.register.speaker(phrases.span(last))
    is_place = party is None or not gate.party(party).is_somebody
    return (phrases.span(last - 2), None) if is_place else None


def _called_so(article: Parts, phrases: Phrases, last: int) -> tuple[Span, Party] | None:
    """Whom a sentence calls what stands before “who”: Doe is a liar, a bully and a thief who has pledged to stay."""
    first = last
    while first > 1 and phrases.shape[first - 2 : first + 1] in _JOINED_NPS:
        first -= 2
    is_called = first > 1 and phrases.shape[first - 1] == VP and phrases.words(first)[0].lower in ("a", "an")
    if not is_called or phrases.lemma(first - 1) not in _LINKS or undone.is_denied(phrases, first - 1):
        return None
    subject = subjects.subject(phrases, first - 1)
    party = article.register.speaker(phrases.span(subject)) if subject == first - 2 and subject is not None else None
    return (phrases.span(first - 2), party) if party is not None and party.kind == "person" else None


def _first_relative(phrases: Phrases, relative: int) -> int:
    """The first of several relative clauses that “and” joins: Doe, [who] leads the board and who backed the plan."""
    while relative > 1 and phrases.shape[relative - 1] == COORDINATOR:
        word = phrases.words(relative)[0].lower
        before = next(
            (one for one in range(relative - 1, 0, -1) if phrases.shape[one] == phrases.shape[relative]), None
        )
        if before is None or phrases.words(before)[0].lower != word:
            break
        relative = before
    return relative


def _is_place(phrases: Phrases, noun: int) -> bool:
    return " ".join([word.lower for word in phrases.words(noun)]) in _PEOPLE.places


def _is_agent(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase belongs to a participle that opens the sentence: led by Doe."""
    return (
        noun == len(_DONE_BY) and phrases.shape[:noun] in (_DONE_BY, _WAS_DONE_BY) and phrases.words(1)[0].lower == "by"
    )


def _both(article: Parts, phrases: Phrases, last: int, mention: Span) -> Span | None:
    """The two persons before "who both": Doe and Roe, who both pledged to stay."""
    behind = next((token for token in phrases.tokens if token.start >= mention.end), None)
    if behind is None or behind.lower != "both" or phrases.shape[max(0, last - 2) : last + 1] != _AND_NP_BEHIND:
        return None
    are_two = _are_persons(article, phrases, (last - 2, last))
    return Span(phrases.span(last - 2).start, phrases.span(last).end) if are_two else None


def _says_of_itself(phrases: Phrases, first: int | None, mention: Span) -> bool:
    """Whether a state says what is behind "which", and no thing before it could: sanctions on Norway, which denies."""
    relative = next((index for index in phrases.find(RELATIVE) if phrases.span(index) == mention), None)
    if relative is None or first is None or _may_speak(phrases.head(first)):
        return False
    verbs = [index for index in phrases.find(VP) + phrases.find(INFINITIVE) if index > relative][:2]
    return any(is_speech(phrases, verb) for verb in verbs)


def _may_speak(head: Token) -> bool:
    """Whether a noun is that of a body, of somebody or of what is said: the council in Norway, which."""
    word = head.lower
    lists = (_PEOPLE.bodies, _PEOPLE.organisations, _PEOPLE.unnamed, _PEOPLE.roles, _CLAUSES.documents)
    return head.tag == NAME or any(word in known or word.removesuffix("s") in known for known in lists)


def is_body_in_place(article: Parts, phrases: Phrases, first: int, last: int) -> bool:
    """Whether a noun phrase is a body in some place: the union in Lund, which."""
    is_in = (
        phrases.shape[first : last + 1] == _IN_PLACE and phrases.words(first + 1)[0].lower in _PEOPLE.place_prepositions
    )
    if not is_in or phrases.words(last)[0].tag != NAME:
        return False
    body, place = (article.register.speaker(phrases.span(noun)) for noun in (first, last))
    is_place = place is None or place.kind == "state" or place.is_guessed
    return is_place and body is not None and body.kind == "organisation" and not body.is_guessed


def thing(article: Parts, mention: Span, sentence: int) -> Party | None:
    """The body that "it" refers to: the subject of its sentence so far, or of the one before."""
    giver = _giver(article, mention, sentence)
    if giver is not None:
        party = article.register.speaker(giver)
        return party if party is not None and party.kind != "person" else None
    found = _thing_in_sentence(article, mention, sentence) or _thing_before(article, sentence)
    if found is not None or not _says(article, mention, sentence):
        return found
    return _which_says(article, sentence - 1) or _only_object(article, sentence - 1)


def _giver(article: Parts, mention: Span, sentence: int) -> Span | None:
    """Who hands over what a relative clause with "it" describes: The bank published a chart that it said proved it.

    Only somebody who can say something; it may be the bank of the sentence before in: The loss grew by a sum that it
    said was small.
    """
    phrases = article.phrases(sentence)
    begins = next((chunk for chunk in phrases.find(NP) if phrases.span(chunk) == mention), 0)
    is_bare = phrases.shape[max(0, begins - 2) : begins + 2] == _DOES_WHAT_IT_DOES and is_cue(phrases, begins + 1)
    if begins == 0 or not (is_bare or phrases.shape[begins - 1] in _RELATIVES):
        return None  # rejected a plan it calls
    verb = phrases.shape.rfind(VP, 0, begins)
    doer = None if verb < 0 else subjects.subject(phrases, verb)
    if doer is None or doer > verb:
        return None
    if phrases.shape[doer] == RELATIVE:
        antecedent = relative(article, phrases.span(doer), sentence)
        return None if antecedent is None else antecedent[0]
    party = article.register.speaker(phrases.span(doer))
    is_body = _may_speak(phrases.head(doer)) if party is None else party.kind != "person"
    return phrases.span(doer) if is_body else None


def _thing_in_sentence(article: Parts, mention: Span, sentence: int) -> Party | None:
    """The one body that is a subject before a clause with "it": Though the board left, it said that it rained."""
    phrases = article.phrases(sentence)
    begins = next((chunk for chunk in phrases.find(NP) if phrases.span(chunk) == mention), 0)
    if begins == 0 or phrases.shape[begins - 1] not in _BEFORE_CLAUSE:
        return None
    doers = (subjects.subject(phrases, verb) for verb in phrases.find(VP)[:_MOST_VERBS] if verb < begins)
    named = [article.register.speaker(phrases.span(doer)) for doer in doers if doer is not None and doer < begins]
    found = {id(party): party for party in named if party is not None}
    only = next(iter(found.values()), None)
    return only if len(found) == 1 and only is not None and only.kind != "person" else None


def _thing_before(article: Parts, sentence: int, steps: int = _MOST_STEPS) -> Party | None:
    """The body that is the subject of the sentence before; if a paragraph ends there, one that says something.

    Where that subject is “it”, which says something, too, the body is the one it stands for.
    """
    if sentence == 0 or steps == 0:
        return None
    passed = article.sentences[sentence].paragraph - article.sentences[sentence - 1].paragraph
    if passed > 1:
        return None
    phrases = article.phrases(sentence - 1)
    source = _last_source(phrases)
    if source is not None:
        told = article.register.speaker(phrases.span(source))
        return told if told is not None and told.kind != "person" else None
    said = [verb for verb in _last_said(phrases) if not _is_of_it(phrases, verb)]
    verbs = said or (phrases.find(VP)[:_MOST_VERBS] if passed == 0 else _all_said(phrases))
    for verb in verbs:
        subject = subjects.subject(phrases, verb)
        if subject and phrases.shape[subject - 1] == RELATIVE:
            continue  # the board, whose chair is Doe, [left]
        if subject is None or phrases.shape[subject] == NP:
            if subject is not None and _speaks_for(phrases, subject):
                subject += 2
            if subject == 0 and phrases.head(subject).lower == "it" and is_cue(phrases, verb):
                return _thing_before(article, sentence - 1, steps - 1)  # It urged them to stay. “...,” it said
            if subject is not None and phrases.shape.startswith(_AND_NP_BEHIND + VP, subject):
                return None  # The union and the ministry will meet. It said
            if subject is not None and _is_the_document(phrases, subject) and is_speech(phrases, verb):
                return _thing_before(article, sentence - 1, steps - 1)  # said in a statement. “...,” the statement said
            party = None if subject is None else article.register.speaker(phrases.span(subject))
            return party if party is not None and party.kind != "person" else None
    return None


def _is_of_it(phrases: Phrases, verb: int) -> bool:
    """Whether “it”, which stands for somebody before, is the subject of a verb: The board said that it had spoken."""
    subject = subjects.subject(phrases, verb)
    return subject is not None and subject > 0 and phrases.head(subject).lower == "it"


def document(article: Parts, mention: Span, sentence: int) -> Span | None:
    """The report that “it” refers to, which says something in the sentence before: ..., the report said. It said."""
    for number in range(sentence - 1, max(-1, sentence - 1 - _MOST_DOCUMENT_STEPS), -1):
        if article.sentences[number + 1].paragraph - article.sentences[number].paragraph > 1:
            return None
        if number == sentence - 1 and not _says(article, mention, sentence):
            return None
        phrases = article.phrases(number)
        source, said = _last_source(phrases), _last_said(phrases) or _all_said(phrases)
        source = subjects.subject(phrases, said[0]) if source is None and said else source
        if source is None or phrases.shape[source] != NP:
            return None
        if phrases.head(source).lower != "it":
            return phrases.span(source) if phrases.head(source).lower in _CLAUSES.documents else None
    return None


def _is_the_document(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a document told of before, which is not what “it” stands for: the statement."""
    words = [word.lower for word in phrases.words(noun)]
    return words[0] == "the" and len(words) == _BARE_DESCRIPTION_WORDS and words[1] in _CLAUSES.messages


def _says(article: Parts, mention: Span, sentence: int) -> bool:
    """Whether “it” in front of a verb puts something into words: It had called her so; not: It had rained."""
    phrases = article.phrases(sentence)
    begins = next((chunk for chunk in phrases.find(NP) if phrases.span(chunk) == mention), None)
    is_subject = begins is not None and phrases.shape[begins + 1 : begins + 2] == VP
    return is_subject and begins is not None and is_cue(phrases, begins + 1)


def _which_says(article: Parts, number: int) -> Party | None:
    """The body that says something behind what another thing is: The bid is from Quill Foods, which said it was late.

    Not where somebody before says or judges something as well.
    """
    if number < 0 or article.sentences[number].paragraph != article.sentences[number + 1].paragraph:
        return None
    phrases = article.phrases(number)
    for verb in phrases.find(VP)[:_MOST_VERBS]:
        doer = subjects.subject(phrases, verb)
        if doer is not None and doer < verb and phrases.words(doer)[0].lower == "which" and is_speech(phrases, verb):
            antecedent = relative(article, phrases.span(doer), number)
            party = antecedent[1] if antecedent is not None else None
            return party if party is not None and party.kind != "person" and not party.is_guessed else None
        if is_cue(phrases, verb) and not phrases.is_passive(verb):
            return None
    return None


def _only_object(article: Parts, number: int) -> Party | None:
    """The body to which a person does something, where a sentence tells of nothing else: Doe sued the paper."""
    if number < 0 or article.sentences[number].paragraph != article.sentences[number + 1].paragraph:
        return None
    phrases = article.phrases(number)
    if phrases.shape.rstrip(STOP) != CLAUSE + NP:
        return None
    doer, body = (article.register.speaker(phrases.span(noun)) for noun in (0, 2))
    is_body = body is not None and body.kind != "person"
    return body if is_body and doer is not None and doer.kind == "person" else None


def _speaks_for(phrases: Phrases, noun: int) -> bool:
    """Whether somebody without a name speaks for a body, which is “it” in what follows: a spokeswoman for the board."""
    is_for = phrases.shape[noun + 1 : noun + 3] == IN_NP and phrases.words(noun + 1)[-1].lower == "for"
    return is_for and phrases.head(noun).lower.startswith("spokes")


def _last_source(phrases: Phrases) -> int | None:
    """Whoever is the source of what a sentence tells: ..., according to the board; ..., according to it, which left."""
    cue = phrases.shape.rfind(ACCORDING)
    if cue < 2 or phrases.shape[cue - 1 : cue + 2] != _FROM_SOURCE:
        return None
    ends = _ENDS_SOURCE.match(phrases.shape, cue + 2)
    joined = phrases.shape.find(COORDINATOR, cue + 2, ends.end() if ends is not None else 0)
    is_one = joined < 0 or phrases.words(joined + 1)[0].tag == NAME  # the Institute of Roads and Rail
    return cue + 1 if ends is not None and is_one else None


def _last_said(phrases: Phrases) -> list[int]:
    """The verb of saying at the end of a sentence, if it has one: ..., the board said; ..., it said in a letter."""
    last = phrases.find(VP)[-_VERBS_AT_END:]
    return [verb for verb in last if is_speech(phrases, verb) and _SAID_AT_END.fullmatch(phrases.shape, verb + 1)]


def _all_said(phrases: Phrases) -> list[int]:
    """The first verb by which the subject that opens a sentence says or judges something."""
    verbs = phrases.find(VP)[:_MOST_VERBS]
    return [verb for verb in verbs if is_cue(phrases, verb) and subjects.subject(phrases, verb) == 0][:1]


def several(article: Parts, mention: Span, sentence: int) -> Span | None:
    """The people that "they" refers to: the plural subject without a name before it, in this sentence or the last."""
    phrases = article.phrases(sentence)
    before = [verb for verb in phrases.find(VP) if phrases.span(verb).end < mention.start]
    unread = _unread_sayers(phrases, mention)
    if unread is not None:
        return unread
    is_behind = _says_what_stands_before(phrases, mention)
    found = None if is_behind else _plural_subject(article, phrases, before)
    if found is not None or sentence == 0:
        return found
    if article.sentences[sentence].paragraph - article.sentences[sentence - 1].paragraph > 1:
        return None
    for number in range(sentence - 1, max(-1, sentence - 1 - _MOST_SENTENCES_ON), -1):
        phrases = article.phrases(number)
        verbs = phrases.find(VP)
        sayers = [verb for verb in verbs if is_speech(phrases, verb)][:_MOST_VERBS] if is_behind else []
        found = _plural_subject(article, phrases, sayers + verbs[:_MOST_VERBS])
        paragraph = article.sentences[number].paragraph
        if found is not None or not _goes_on_with_they(phrases) or paragraph != article.sentences[sentence].paragraph:
            return found
    return None


def _unread_sayers(phrases: Phrases, mention: Span) -> Span | None:
    """Those of whom nothing is known who say something of themselves: Zarovins say [they] have left and doubt that."""
    here = next((chunk for chunk in phrases.find(NP) if phrases.span(chunk) == mention), 0)
    verb = here - 1
    if verb < 1 or phrases.shape[verb] != VP or not is_speech(phrases, verb) or len(phrases.words(verb)) > 1:
        return None
    known = _VERBS.get(phrases.words(verb)[0].lower)
    noun = subjects.subject(phrases, verb) if known is not None and BASE_FORM in known.forms else None
    is_open = noun is not None and phrases.shape[noun] == NP and phrases.head(noun).tag == NAME
    return phrases.span(noun) if noun is not None and is_open else None


def _says_what_stands_before(phrases: Phrases, mention: Span) -> bool:
    """Whether a pronoun attributes the words before it, whose subject is seldom who says them: Many fled, they said."""
    here = next((chunk for chunk in phrases.find(NP) if phrases.span(chunk) == mention), 0)
    if here == 0 or phrases.shape[here - 1] != COMMA or phrases.shape[here + 1 : here + 2] != VP:
        return False
    return is_speech(phrases, here + 1) and contents.start(phrases, here + 1) is None


def judging(article: Parts, party: Party, sentence: int) -> Span | None:
    """Whoever without a name says something of a party in the sentence before: The chair rejected Doe's claim. He.

    Or a person of whom it is told what they do, but not to the party: The guard hid with Doe in a shed. He.
    """
    met = _met(article, party, sentence)
    if met is None:
        return None
    phrases, doer, verb, noun = met
    is_judge = noun > verb and (is_cue(phrases, verb) or phrases.lemma(verb) in _CLAUSES.rejects)
    is_asked = noun == verb + 1 and phrases.words(verb)[-1].lower in _SPEECH.asks_hearer.forms
    is_told_of = noun != verb + 1 and phrases.words(doer)[0].lower == "the" and not _done_by(phrases, noun)
    return phrases.span(doer) if (is_judge and not is_asked) or is_told_of else None


def is_passed_over(article: Parts, party: Party, sentence: int) -> bool:
    """Whether somebody without a name does something to a party, and “he” may be both: The barman served Doe. He."""
    met = _met(article, party, sentence)
    return met is not None and met.phrases.words(met.doer)[0].lower == "the"


class _Met(NamedTuple):
    """Somebody without a name, what they do, and the noun phrase with the name of a party: The barman served Doe."""

    phrases: Phrases
    doer: int
    verb: int
    noun: int


def _met(article: Parts, party: Party, sentence: int) -> _Met | None:
    """The person without a name that the sentence before is about, where a party is named behind."""
    before = article.sentences[sentence - 1] if sentence else None
    if before is None or article.sentences[sentence].paragraph - before.paragraph > 1:
        return None
    place = bisect_left(party.mentions, before.span)
    if place == len(party.mentions) or party.mentions[place].start >= before.span.end:
        return None
    phrases = article.phrases(sentence - 1)
    verb = next(iter(phrases.find(VP)), None)
    doer = None if verb is None else subjects.subject(phrases, verb)
    if verb is None or doer is None or doer > verb or phrases.shape[doer] != NP or phrases.head(doer).tag == NAME:
        return None
    start = party.mentions[place].start
    noun = next((index for index in phrases.find(NP) if phrases.span(index).end > start), 0)
    head = phrases.head(doer).lower
    is_one = (role_nouns.is_one_person(head) and not _is_plural(head)) or head.endswith("-year-old")
    is_one = is_one and phrases.shape[max(0, doer - 1)] != SUBORDINATOR
    is_other = noun > doer and not _may_be_called(phrases, doer, verb, noun)
    return (
        _Met(phrases, doer, verb, noun)
        if is_one and is_other and article.register.speaker(phrases.span(doer)) is None
        else None
    )


def _may_be_called(phrases: Phrases, doer: int, verb: int, noun: int) -> bool:
    """Whether a name may be that of the subject: The guard, Bob Roe, left. The winner is Roe. He was named as Roe."""
    before = phrases.words(noun - 1)[-1].lower
    if noun < verb:
        return noun != doer + 2 or before not in _OF_WHOM
    return (noun == verb + 1 and phrases.lemma(verb) in _LINKS) or before == "as"


def _done_by(phrases: Phrases, noun: int) -> bool:
    """Whether a party does what happens to the subject: was met by Doe."""
    return phrases.words(noun - 1)[-1].lower == "by"


def stranger(article: Parts, sentence: int, *, has_spoken: bool) -> Span | None:
    """Whoever without a name the sentence before, in one paragraph, is about: A baker found the boat. He said.

    With `has_spoken` only somebody who says something there: A guide said so. They added.
    """
    before = article.sentences[sentence - 1] if sentence else None
    if before is None or article.sentences[sentence].paragraph != before.paragraph:
        return None
    phrases = article.phrases(sentence - 1)
    doers = ((subjects.subject(phrases, verb), verb) for verb in phrases.find(VP)[:_MOST_VERBS_OF_STRANGER])
    found = [(one, verb) for one, verb in doers if one is not None and phrases.shape[one] == NP]
    doer, verb = min(found, default=(0, 0))
    if doer >= verb or phrases.head(doer).tag == NAME or phrases.is_passive(verb):
        return None
    if has_spoken and not is_speech(phrases, verb):
        return None
    whole = phrases.span(doer)
    is_new = phrases.words(doer)[0].lower in _SPEECH.introduces and article.register.speaker(whole) is None
    is_one = subjects.is_somebody(phrases, doer) and not _is_plural(phrases.head(doer).lower)
    return whole if is_new and is_one and phrases.lemma(verb) not in _SPEECH.dies else None


def stranger_again(article: Parts, sentence: int) -> Span | None:
    """Whoever without a name opens the sentence before, once brought in: a bald baker asked. The bald man rose. He."""
    before = sentence - 1
    if before < 1 or article.sentences[sentence].paragraph - article.sentences[before].paragraph > 1:
        return None
    phrases = article.phrases(before)
    is_one = phrases.shape.startswith(CLAUSE) and phrases.words(0)[0].lower == "the" and _is_one_unnamed(phrases, 0)
    is_one = is_one and phrases.lemma(1) not in _SPEECH.asks_hearer  # The guard asked why. He answered
    if not is_one or article.register.speaker(phrases.span(0)) is not None:
        return None
    known = {word.lower for word in phrases.words(0)[1:]}
    brought_in = (
        known & {word.lower for word in earlier.words(noun)}
        for number in range(before - 1, max(-1, before - 1 - _MOST_SENTENCES_TO_STRANGER), -1)
        for earlier in [article.phrases(number)]
        for noun in earlier.find(NP)
        if earlier.words(noun)[0].lower in _SPEECH.introduces and _is_met(earlier, noun)
    )
    return phrases.span(0) if any(brought_in) else None


def _is_one_unnamed(phrases: Phrases, noun: int) -> bool:
    head = phrases.head(noun)
    return head.tag == NOUN and role_nouns.is_one_person(head.lower) and not _is_plural(head.lower)


def _is_met(phrases: Phrases, noun: int) -> bool:
    """Whether somebody without a name comes into a story, and is nobody who is named beside: was asked by a baker."""
    if not _is_one_unnamed(phrases, noun):
        return False
    is_called = noun > 0 and phrases.shape[noun - 1] in VERBAL and phrases.lemma(noun - 1) in _LINKS
    beside = [one for one in (noun - 2, noun + 2) if 0 <= one < len(phrases.shape) and phrases.shape[one] == NP]
    is_named = any(
        phrases.head(one).tag == NAME and COMMA in phrases.shape[min(one, noun) : max(one, noun)] for one in beside
    )
    return not (is_called or is_named)


def doer_of_what(article: Parts, pronoun: Span, sentence: int) -> Span | None:
    """The person whose own words a clause with “what” tells: The mayor condemned what he called a plot."""
    phrases = article.phrases(sentence)
    chunk = next((index for index in phrases.find(NP) if phrases.span(index) == pronoun), 0)
    if chunk < len(CLAUSE) or phrases.words(chunk - 1)[-1].lower != "what":
        return None
    verb = next((index for index in range(chunk - 1, 0, -1) if phrases.shape[index] in VERBAL), None)
    doer = None if verb is None else subjects.subject(phrases, verb)
    if verb is None or doer is None or doer > verb or phrases.shape[doer] != NP:
        return None
    is_named = phrases.head(doer).tag == NAME
    return phrases.span(doer) if is_named or role_nouns.is_one_person(phrases.head(doer).lower) else None


def owner_of_words(article: Parts, pronoun: Span, sentence: int) -> Party | None:
    """The person whose own words a clause tells of: Doe stood by her remark; not: Doe rejected his claim."""
    phrases = article.phrases(sentence)
    noun = next(
        (index for index in phrases.find(NP) if phrases.span(index).start <= pronoun.start < phrases.span(index).end), 0
    )
    verb = noun - 1 - (noun > 1 and phrases.shape[noun - 1] in (PREPOSITION, OF))
    if verb < 1 or phrases.shape[verb] != VP or phrases.lemma(verb) not in _SPEECH.keeps_to_words:
        return None
    doer = subjects.subject(phrases, verb)
    party = article.register.speaker(phrases.span(doer)) if doer is not None and phrases.shape[doer] == NP else None
    return party if party is not None and party.kind == "person" else None


def opening(article: Parts, pronoun: Span, sentence: int) -> Span | None:
    """Whoever without a name says something in the clause before a pronoun: While the chair says it is so, he left."""
    phrases = article.phrases(sentence)
    shape = phrases.shape
    comma = shape.find(COMMA)
    is_behind = shape[comma : comma + 2] == _COMMA_NP and phrases.span(comma + 1).start == pronoun.start
    verb = next(iter(phrases.find(VP)), None)
    opener = phrases.words(0)[0].lower if shape[0] == SUBORDINATOR else ""
    if not opener or not is_behind or verb is None or verb > comma or not is_cue(phrases, verb):
        return None
    if opener == "when":
        return _asked(phrases, verb)
    doer = subjects.subject(phrases, verb) if opener in _CLAUSES.contrast else None
    if doer != 1 or shape[doer] != NP or not subjects.is_somebody(phrases, doer):
        return None
    return None if _is_plural(phrases.head(doer).lower) else phrases.span(doer)


def _asked(phrases: Phrases, verb: int) -> Span | None:
    """Whoever without a name is asked in the clause before a pronoun: When I asked the Lund chair about it, he said."""
    hearer = verb + 1
    if phrases.lemma(verb) != "ask" or phrases.is_passive(verb) or phrases.shape[hearer : hearer + 1] != NP:
        return None
    noun, words = phrases.head(hearer).lower, phrases.words(hearer)
    is_fresh = (
        len(words) > _BARE_DESCRIPTION_WORDS or words[0].lower != "the"
    )  # “the chair” may be somebody who is named
    return phrases.span(hearer) if is_fresh and role_nouns.is_one_person(noun) and not _is_plural(noun) else None


def _goes_on_with_they(phrases: Phrases) -> bool:
    """Whether a sentence opens with "they", who stand in the one before: They left. They said it was shut."""
    first = next(iter(phrases.find(NP)), None)
    return first is not None and phrases.words(first)[-1].lower == "they"


def _is_plural(noun: str) -> bool:
    return (noun.endswith(("s", "men")) and not noun.endswith("ss")) or noun in _TEXT.plural_nouns


def _plural_subject(article: Parts, phrases: Phrases, verbs: list[int]) -> Span | None:
    for verb in verbs:
        subject = subjects.subject(phrases, verb)
        if subject is None or phrases.shape[subject] != NP:
            continue
        is_counted = phrases.shape.startswith(_COUNTED, subject) and _is_some(phrases.head(subject))
        is_joined = phrases.shape.startswith(_AND_NP_BEHIND, subject) and phrases.head(subject).tag == NAME
        is_compound = phrases.shape.startswith(_AND_NP_BEHIND, subject) and _is_half(phrases, subject)
        last = subject + 2 if is_counted or is_joined or is_compound else subject
        head = phrases.head(last)
        if is_joined and head.tag == NAME and _are_persons(article, phrases, (subject, last)):
            return Span(phrases.span(subject).start, head.end)
        if is_joined and subject == 0 and head.lower in _PEOPLE.kin and _is_person(article, phrases, subject):
            return Span(phrases.span(subject).start, head.end)  # Ann Doe and her sister, Bea, left
        if head.tag == NOUN and head.lower in _SPEECH.called_they and phrases.words(last)[0].tag in DETERMINERS:
            return phrases.span(subject) if last == subject else Span(phrases.span(subject).start, head.end)
        if _is_noun(phrases, last) and _is_plural(head.lower) and _can_speak(head.lower):
            return Span(phrases.span(_first_joined(phrases, subject)).start, head.end)
    return None


def _is_some(head: Token) -> bool:
    """Whether a noun only says how many of those behind it are meant: two of the miners, a group of mothers."""
    is_number = head.tag == NUMBER or head.lower in _NUMBERS.small
    return is_number or gate.is_quantity(head.lower) or head.lower in _SPEECH.people_together


def _can_speak(several_of: str) -> bool:
    """Whether a plural is one of people or of bodies: villagers, airlines."""
    one = f"{several_of[:-3]}y" if several_of.endswith("ies") else several_of.removesuffix("s")
    is_body = one in _PEOPLE.bodies or one in _PEOPLE.organisations
    is_other = one in _CLAUSES.messages or one in _PEOPLE.place_nouns  # posts, towns
    return gate.is_people(several_of) or (is_body and not is_other)


def _is_person(article: Parts, phrases: Phrases, chunk: int) -> bool:
    party = article.register.at(phrases.span(chunk))
    return party is not None and party.kind == "person"


def _is_half(phrases: Phrases, noun: int) -> bool:
    """Whether one word is half of what people are called: Political and civil society activists."""
    words = phrases.words(noun)
    return len(words) == 1 and words[0].lower in _TEXT.adjectives


def _are_persons(article: Parts, phrases: Phrases, chunks: tuple[int, int]) -> bool:
    """Whether two names are those of two persons, so that "they" are both: Doe and Roe built it. They said."""
    parties = [article.register.at(phrases.span(chunk)) for chunk in chunks]
    return all(party is not None and party.kind == "person" for party in parties) and parties[0] is not parties[1]


def _is_noun(phrases: Phrases, chunk: int) -> bool:
    """Whether a noun phrase has no name for a head; a word alone that opens a sentence is written like one."""
    opens_alone = chunk == 0 and len(phrases.words(0)) == 1
    return phrases.head(chunk).tag == NOUN or (opens_alone and phrases.head(chunk).tag == NAME)


def _first_joined(phrases: Phrases, noun: int) -> int:
    """The first of the noun phrases that are one subject: Doe and two other mayors."""
    shape = phrases.shape
    if noun and shape[noun - 1] == NP and all(word.tag == NUMBER for word in phrases.words(noun - 1)):
        noun -= 1
    is_joined = noun > 1 and shape[noun - 2 : noun] == _AND_NP and phrases.head(noun - 2).tag == NAME
    return noun - 2 if is_joined else noun
