"""The speaker where the sentence names none: the previous one, or one just introduced."""

import re

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts, Place
from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import giver, is_cue, is_speech, needs_hearer, owner, whose_words
from briefcli.extract.speech import announced, attribution, before_quotation, blocks, echoes, inner, sourcing, speakers
from briefcli.extract.speech.attribution import CUE, STRONG, Attribution, Source
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    CLAUSE,
    COLON,
    COORDINATOR,
    DASH,
    DETERMINERS,
    GENITIVE,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    OF,
    PREPOSITION,
    QUOTATION,
    STOP,
    THAT,
    TIME,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.headings import is_heading
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_TAGS = lexicon.tags()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_LINK = regexes.compile(rf"({lexicon.any_of(lexicon.draft().notice_heads)})\b\s*([:—–]?)", re.IGNORECASE)

_FEWEST_SPACES = 4
"""A quotation with fewer, in a sentence without a speaker, is more likely to be a title or a term."""
_FEWEST_WORDS_OF_FEELING = 2
"""No more words tell how somebody else finds whoever feels something: “furious”, “very upset”."""
_MOST_SPACES_OF_HEADING = 4
"""A quotation with more, alone on its line and without a full stop, may be somebody's words set apart."""
_LOOKAHEAD_QUOTATIONS = 6
"""How many quotations ahead the speaker may be named: longer speech is divided into paragraphs."""
_MOST_QUOTATIONS = 16
"""A sentence with more is a list of words, or not prose."""
_MOST_REPEATED_QUOTATIONS = 20
"""Quotations in headlines, or set apart, that are looked for in the article, so that time stays linear."""
_SINGLE_MARKS = frozenset("'‘")
_IS_WHAT = letters("VP NP")
_SAID_SOMEBODY = letters("VP NP")
_AND_CUT_IN = pattern("COMMA COORDINATOR NP VP (?P<particle>PREPOSITION)? STOP?$")
_NP_FROM = letters("NP PREPOSITION NP")
_CLOSING_MARKS = " ’'\"”"
_ON_SOMETHING = letters("QUOTATION COLON NP PREPOSITION")
_ENDS_BARE = letters("STOP COMMA")
"""What ends, or parts from the rest, what somebody does between words."""
_SIGNED = letters("DASH NP")
_UNLIKE_WHO = letters("PREPOSITION NP COMMA RELATIVE")


def attribute(article: Parts) -> list[Attribution | None]:
    """The attribution of each quotation in an article; none where nobody is named."""
    found: list[Attribution | None] = []
    first = 0
    for number, place in enumerate(article.places):
        before = article.places[number - 1] if number else None
        if before is None or place is None or before.sentence != place.sentence:
            first = number
        found.append(_within(article, place) if place and number - first < _MOST_QUOTATIONS else None)
    repeated: list[int] = []
    for number, place in enumerate(article.places):
        own = found[number] = _of_remark(article, number, place) or found[number] if place else None
        if place is None or (own is not None and article.register.speaker(own.speaker.mention) is not None):
            continue
        headlined = (_headlined(article, place) or _felt(article, number, place)) if own is None else None
        if headlined is not None:
            found[number] = headlined
            continue
        if len(repeated) < _MOST_REPEATED_QUOTATIONS and _is_in_heading(article, number, place):
            repeated.append(number)
            continue
        if own is not None and not _is_of_thing(article, number, place, own):
            continue
        if place.alone or _goes_on(article, number, place):
            signed = _signed(article, place.sentence + 1) or _signed_in_block(article, number, place)
            is_apart = signed is None and _is_set_apart(article, place)
            is_subhead = is_apart and (_is_unfinished(article, number, place) or _is_in_other_marks(article, number))
            carried = signed or (None if is_subhead else _carried(article, found, number, place))
            if _is_about(article, number, carried):
                carried = _teller_before(article, carried)
            is_others = _names_speaker(article, number, carried) or _is_asked_so(article, number, carried)
            found[number] = None if is_others else carried
            if is_apart and len(repeated) < _MOST_REPEATED_QUOTATIONS:
                repeated.append(number)
    _go_on(article, found)
    _over_deeds(article, found)
    plain = echoes.without_stops(article) if repeated else ""
    for number in repeated:
        found[number] = echoes.quoted(article, found, number, plain) or found[number]
    return found


def _go_on(article: Parts, found: list[Attribution | None]) -> None:
    """Gives quotations that the next paragraph opens again the speaker of the last, where they have none of their own.

    The speaker of a long quotation is named at its end.
    """
    for number in range(len(found) - 2, -1, -1):
        here, behind = found[number], found[number + 1]
        place = article.places[number]
        has_own = here is not None and here.carried is None and (place is None or here.sentence >= place.sentence)
        has_own = has_own or _is_before_colon(article, here, place)
        is_sure = behind is not None and behind.strength >= CUE and behind.carried in (None, attribution.REOPENED.name)
        if not article.regions[number].reopened or not is_sure or has_own:
            continue
        is_aged = behind is not None and behind.speaker.mention.of(article.text).endswith("-year-old")
        if is_aged and here is not None and article.register.speaker(here.speaker.mention) is not None:
            found[number + 1] = attribution.by(attribution.REOPENED, here)  # “...” the 44-year-old added
        else:
            found[number] = attribution.by(attribution.REOPENED, behind)
            rules.tell(attribution.REOPENED)


def _over_deeds(article: Parts, found: list[Attribution | None]) -> None:
    """Gives words before a deed between dashes the speaker behind the next: “It is” – she smiled – “mine,” Doe said."""
    for number in range(len(found) - 1):
        place, behind, spoken = article.places[number], article.places[number + 1], found[number + 1]
        if place is None or behind is None or spoken is None or place.sentence != behind.sentence:
            continue
        shape = article.phrases(place.sentence).shape
        between = shape[place.chunk + 1 : behind.chunk]
        is_deed = between.startswith(DASH + CLAUSE) and between.endswith(DASH) and spoken.speaker.chunk > behind.chunk
        own = found[number]
        is_open = own is None or own.strength < CUE
        if is_deed and is_open and place.chunk == 0:
            found[number] = attribution.by(attribution.NEXT_WORDS, spoken)


def _is_before_colon(article: Parts, spoken: Attribution | None, place: Place | None) -> bool:
    """Whether the speaker stands in the sentence before, which ends with a colon: The Ledger reported: “...”."""
    if spoken is None or place is None or spoken.carried is not None or spoken.sentence != place.sentence - 1:
        return False
    return article.sentences[spoken.sentence].tokens[-1].tag == COLON


def _is_in_heading(article: Parts, number: int, place: Place) -> bool:
    """Whether words stand in a headline or a subhead, which an editor wrote and which continues nobody's speech."""
    paragraph = article.paragraphs[article.sentences[place.sentence].paragraph]
    is_single = article.text[article.regions[number].outer.start] in _SINGLE_MARKS
    is_short = article.regions[number].inner.of(article.text).count(" ") <= _MOST_SPACES_OF_HEADING
    is_headline = is_single and not place.alone and paragraph == article.paragraphs[0]  # however long it is
    return is_headline or ((is_single or is_short or not place.alone) and is_heading(article.text, paragraph))


def _names_speaker(article: Parts, number: int, spoken: Attribution | None) -> bool:
    """Whether words name the person whom the sentence before tells of."""
    if spoken is None or spoken.carried is not None or spoken.rule != attribution.ANNOUNCED.name:
        return False
    party = article.register.at(spoken.speaker.mention)
    words = article.regions[number].inner.of(article.text).split()
    return party is not None and party.kind == "person" and not set(party.name.split()).isdisjoint(words)


def _is_asked_so(article: Parts, number: int, spoken: Attribution | None) -> bool:
    """Whether words put to somebody the question that the sentence before tells of: Doe was asked if. “Do you?”."""
    if spoken is None or spoken.carried is not None or spoken.rule != attribution.ANNOUNCED.name:
        return False
    cue = spoken.speaker.cue.of(article.text).lower().split() if spoken.speaker.cue else []
    is_asked = cue[-1:] == ["asked"] and not _TEXT.forms_of_be.isdisjoint(cue[:-1])
    return is_asked and article.regions[number].inner.of(article.text).rstrip(_CLOSING_MARKS).endswith("?")


def _is_about(article: Parts, number: int, spoken: Attribution | None) -> bool:
    """Whether “he” in words is the only man of a sentence that tells a deed, who does not say them: Roe dug it up."""
    if spoken is None or spoken.carried is not None or spoken.rule != attribution.ANNOUNCED.name:
        return False
    phrases, chunk = article.phrases(spoken.sentence), spoken.speaker.chunk
    verb = next((at for at in phrases.find(VP) if phrases.span(at) == spoken.speaker.cue), None)
    first = article.regions[number].inner.of(article.text).lower().split(maxsplit=1)[:1]
    gender = _SPEECH.gender_of_pronouns.get(first[0]) if first and first[0] in ("he", "she") else None
    party = article.register.speaker(spoken.speaker.mention)
    told = _SPEECH.gender_of_pronouns.get(spoken.speaker.mention.of(article.text).lower())
    if gender is None or gender != (party.gender if party is not None else told):
        return False
    if verb is None or is_cue(phrases, verb):
        return spoken.speaker.cue is None  # Is Doe guilty? “He did it.”
    is_alone = all(
        noun <= chunk or article.register.at(phrases.span(noun)) in (None, party) for noun in phrases.find(NP)
    )
    kin = any(word.lower in _PEOPLE.kin for noun in phrases.find(NP) if noun > chunk for word in phrases.words(noun))
    return is_alone and phrases.lemma(verb) != "be" and not kin


def _teller_before(article: Parts, spoken: Attribution | None) -> Attribution | None:
    """Whoever says something in the sentence before the one that tells of somebody, if it stands beside it."""
    before = spoken.sentence - 1 if spoken is not None else -1
    if before < 0 or article.sentences[before].paragraph != article.sentences[before + 1].paragraph:
        return None
    told = announced.subject(article, before)
    phrases = article.phrases(before)
    said = (at for at in phrases.find(VP) if told is not None and phrases.span(at) == told.speaker.cue)
    return told if any(is_speech(phrases, verb) for verb in said) else None


def _is_set_apart(article: Parts, place: Place) -> bool:
    """Whether words are a paragraph alone, as an editor prints again what is told further down."""
    paragraph = article.sentences[place.sentence].paragraph
    around = [number for number in (place.sentence - 1, place.sentence + 1) if 0 <= number < len(article.sentences)]
    return place.alone and all(article.sentences[number].paragraph != paragraph for number in around)


def _is_unfinished(article: Parts, number: int, place: Place) -> bool:
    """Whether words set apart are a part of a sentence, as a subhead is: “… the boats of the town”."""
    words = article.regions[number].inner.of(article.text).rstrip(_CLOSING_MARKS)
    paragraph = article.paragraphs[article.sentences[place.sentence].paragraph]
    return words[-1:].isalnum() and is_heading(article.text, paragraph)


def _is_in_other_marks(article: Parts, number: int) -> bool:
    """Whether words set apart have single marks where the quotation beside them has double ones."""
    beside = article.regions[number - 1 if number else number + 1 :][:1]
    is_single = article.text[article.regions[number].outer.start] in _SINGLE_MARKS
    return is_single and beside != [] and article.text[beside[0].outer.start] not in _SINGLE_MARKS


def _headlined(article: Parts, place: Place) -> Attribution | None:
    """The person behind words that open a headline, and a colon: “...”: Doe on fish; not: Doe on trial."""
    phrases = article.phrases(place.sentence)
    if place.chunk or not phrases.shape.startswith(_ON_SOMETHING) or VP in phrases.shape:
        return None
    what = " ".join(word.lower for word in phrases.words(4)) if len(phrases.shape) > 4 else ""
    party = article.register.at(phrases.span(2))
    is_person = party is not None and party.kind == "person"
    is_topic = phrases.words(3)[0].lower == "on" and what not in _SPEECH.states_after_on | {""}
    if not is_person or not is_topic:
        return None
    return Attribution((Source(phrases.span(2), None, STRONG, 2, attribution.HEADLINED.name),), sentence=place.sentence)


def _of_remark(article: Parts, number: int, place: Place) -> Attribution | None:
    """Whoever made the remark that words in front of its noun are: Doe's “late boat” jibe; not: Doe's “silly” jibe."""
    tokens, at = article.sentences[place.sentence].tokens, place.token
    words = article.regions[number].inner.of(article.text).lower().split()
    noun = tokens[at + 1] if at + 1 < len(tokens) else None
    if at < 2 or tokens[at - 1].tag != GENITIVE or tokens[at - 2].tag != NAME or noun is None or noun.tag != NOUN:
        return None
    is_made = not _CLAUSES.statements.isdisjoint((noun.lower, noun.lower.removesuffix("s")))
    is_judged = any(word.endswith("ly") for word in words)  # “deeply offensive”
    is_like = _TAGS.get(words[-1], NOUN) != NOUN or words[-1] in _TEXT.adjectives
    if not is_made or is_judged or is_like or len(words) < 2:
        return None
    first = at - 2
    while first and tokens[first - 1].tag == NAME:
        first -= 1
    mention, cue = Span(tokens[first].start, tokens[at - 2].end), Span(noun.start, noun.end)
    if article.register.at(mention) is None:
        return None
    source = Source(mention, cue, CUE, place.chunk, attribution.NOUN_OVER.name)
    return Attribution((source,), sentence=place.sentence)


def _felt(article: Parts, number: int, place: Place) -> Attribution | None:
    """Whoever is said to be what they say of themselves: the board is “confident that it will open”; not: is “old”."""
    phrases, verb = article.phrases(place.sentence), place.chunk - 1
    words = article.regions[number].inner.of(article.text).lower().split(maxsplit=_FEWEST_WORDS_OF_FEELING)
    is_felt = len(words) > _FEWEST_WORDS_OF_FEELING and words[0] in _CLAUSES.sure_of | _SPEECH.feelings_of_speakers
    if not is_felt or verb < 1 or phrases.shape[verb] != VP or phrases.lemma(verb) != "be":
        return None
    whoever = subjects.subject(phrases, verb)
    if whoever is None or phrases.shape[whoever] != NP or inner.is_thing(phrases, whoever):
        return None
    source = Source(phrases.span(whoever), phrases.span(verb), CUE, whoever, attribution.VERB_OVER.name)
    return Attribution((source,), sentence=place.sentence)


def _goes_on(article: Parts, number: int, place: Place) -> bool:
    """Whether a sentence continues the speech quoted right before it: Now, "..."; It "..."."""
    before = article.places[number - 1] if number else None
    if before is None or place.sentence - before.sentence > 1:
        return False
    parted = article.sentences[place.sentence].paragraph - article.sentences[before.sentence].paragraph
    is_near = parted == 0 or (parted == 1 and _is_in_first_person(article, number))
    return is_near and article.regions[number].inner.of(article.text).count(" ") >= _FEWEST_SPACES


def _is_in_first_person(article: Parts, number: int) -> bool:
    """Whether words are those of somebody who speaks of “our” town, as no reporter does."""
    return not _SPEECH.of_oneself.isdisjoint(article.regions[number].inner.of(article.text).lower().split())


def _is_of_thing(article: Parts, number: int, place: Place, own: Attribution) -> bool:
    """Whether only a thing does something before somebody's own words: the gaps “will keep our region at risk”."""
    is_weak = own.strength < CUE and len(own.sources) == 1 and own.sentence == place.sentence
    if not is_weak or not _is_in_first_person(article, number):
        return False
    phrases = article.phrases(place.sentence)
    return phrases.shape[own.speaker.chunk] == NP and inner.is_thing(phrases, own.speaker.chunk)


def _within(article: Parts, place: Place) -> Attribution | None:
    phrases = article.phrases(place.sentence)
    found = speakers.find(phrases, place.chunk)
    is_likely = found is not None and found.rule == attribution.DOER.name
    if found is None or (is_likely and not _may_be_doers(article, found, place)):
        return None
    return msgspec.structs.replace(found, sentence=place.sentence)


def _may_be_doers(article: Parts, found: Attribution, place: Place) -> bool:
    """Whether the words may be those of somebody who only does something."""
    is_others = _is_in_headline(article, place) or _tells_of_doer(article, found, place)
    return not is_others and not _only_undergoes(article.phrases(place.sentence), found.speaker, place.chunk)


def _only_undergoes(phrases: Phrases, doer: Source, quotation: int) -> bool:
    """Whether the words tell what somebody becomes, may do or is charged with: faces a charge of “...”.

    They may also be the next deed, or tell of what another has: met Roe and his plan of “...”.
    """
    noun, places = quotation - 2, (at for kind in VERBAL for at in phrases.find(kind))
    verb = next((at for at in places if phrases.span(at) == doer.cue), None)
    if verb is None or verb > quotation:
        return False
    if _is_done_to(phrases, verb) or before_quotation.is_next_verb(phrases, verb, quotation):
        return True
    is_of_thing = phrases.shape[noun:quotation] == NP + THAT and inner.is_thing(phrases, noun)  # took a loss that “...”
    is_judged = any(phrases.head(at).lower in _CLAUSES.reactions for at in phrases.find(NP) if verb < at < quotation)
    is_thing = phrases.lemma(verb) in _SPEECH.not_told_by_doing or phrases.words(verb)[0].lower == "will"
    if is_of_thing or is_judged or is_thing:
        return True
    is_of = noun > verb and phrases.shape[noun:quotation] in (NP + OF, NP + OF + NP)
    is_charge = is_of and phrases.lemma(verb) == "face" and phrases.head(noun).lower in _CLAUSES.statements
    return is_charge or (is_of and owner(phrases, noun) is not None)


def _is_done_to(phrases: Phrases, verb: int) -> bool:
    """Whether somebody may do something, or is held for it, or does not: are free to ban; held for planning to."""
    before = verb - 1
    if phrases.shape[verb] == INFINITIVE:
        return phrases.is_passive(before) or phrases.lemma(before) in _CLAUSES.declines
    is_for = phrases.shape[verb] == ING and before > 0 and phrases.words(before)[0].lower == "for"
    return is_for and any(phrases.is_passive(at) for at in phrases.find(VP) if at < verb)


def _is_in_headline(article: Parts, place: Place) -> bool:
    """Whether words stand in a headline, where whoever does something is seldom the one who said a word of it."""
    return is_heading(article.text, article.paragraphs[article.sentences[place.sentence].paragraph])


def _tells_of_doer(article: Parts, found: Attribution, place: Place) -> bool:
    """Whether words are those of others on somebody who does something: Doe was trying to “impress his peers”."""
    party = article.register.at(found.speaker.mention)
    region = article.sentences[place.sentence].tokens[place.token].region
    quoted = article.regions[region].inner.of(article.text)
    words = frozenset(quoted.lower().split())
    is_on_doer = party is not None and party.kind == "person" and not words.isdisjoint(_SPEECH.gender_of_pronouns)
    is_on_doer = is_on_doer and quoted[0].islower()  # not: the words “Ask her,”
    return (is_on_doer and words.isdisjoint(_SPEECH.first_persons)) or _has_own_clause(article, place)


def _has_own_clause(article: Parts, place: Place) -> bool:
    """Whether words are the next main clause, with a subject of their own: left, and the “team has been sent there”."""
    tokens, at = article.sentences[place.sentence].tokens, place.token
    if at < 2 or tokens[at - 1].tag not in DETERMINERS or tokens[at - 2].tag != COORDINATOR:
        return False
    quoted = article.regions[tokens[at].region].inner.of(article.text).lower().split()
    return not _TEXT.auxiliaries.isdisjoint(quoted)


def _signed(article: Parts, number: int) -> Attribution | None:
    """The name on a line below the quotation: — Ann Doe, engineer."""
    if number >= len(article.sentences) or article.sentences[number].tokens[0].tag != DASH:
        return None
    phrases = article.phrases(number)
    if phrases.shape[:2] != _SIGNED or VP in phrases.shape or phrases.head(1).tag != NAME:
        return None
    source = Source(phrases.span(1), None, STRONG, 1, attribution.NAME_BELOW.name)
    return Attribution((source,), sentence=number)


def _signed_in_block(article: Parts, number: int, place: Place) -> Attribution | None:
    """The name on a line of the block quotation that the words stand in."""
    name = blocks.signed_below(article, number)
    if name is None:
        return None
    return Attribution((Source(name, None, STRONG, 1, attribution.NAME_BELOW.name),), sentence=place.sentence)


def _carried(article: Parts, found: list[Attribution | None], number: int, place: Place) -> Attribution | None:
    here = article.sentences[place.sentence].paragraph
    before = article.places[number - 1] if number else None
    same = before is not None and article.sentences[before.sentence].paragraph == here
    following = _following(article, found, number, place)
    if same and before is not None:
        if place.sentence - before.sentence > 1:
            return (
                announced.subject(article, place.sentence - 1)
                or following
                or attribution.by(attribution.GOES_ON, found[number - 1])
            )
        cut_in = _cut_in(article, place.sentence - 1) if before.sentence < place.sentence else None
        if cut_in is None and before.sentence < place.sentence:
            cut_in = _behind_contrast(article, place.sentence - 1)
        return cut_in or attribution.by(attribution.GOES_ON, _last_said(article, found, number - 1)) or following
    if following is not None:
        return following
    return _from_paragraph_before(article, found, number, place) or _said_next(article, place)


def _cut_in(article: Parts, number: int) -> Attribution | None:
    """Whoever ends a sentence by breaking in on another, or answering: “No,” Doe said, and her son cut in. “Yes”."""
    phrases = article.phrases(number)
    match = _AND_CUT_IN.search(phrases.shape)
    if match is None:
        return None
    somebody, verb = match.start() + 2, match.start() + 3
    is_in = match["particle"] is not None and phrases.words(verb + 1)[0].lower == "in"
    breaks_in = phrases.lemma(verb) in _SPEECH.breaks_in and is_in
    if inner.is_thing(phrases, somebody) or not (breaks_in or phrases.lemma(verb) in _SPEECH.answers):
        return None
    source = Source(phrases.span(somebody), phrases.span(verb), CUE, somebody, attribution.ANNOUNCED.name)
    return Attribution((source,), sentence=number)


def _behind_contrast(article: Parts, number: int) -> Attribution | None:
    """Whom a sentence tells of behind another who is only unlike them: Unlike Roe, who called it “odd”, Doe left."""
    phrases = article.phrases(number)
    is_unlike = phrases.shape.startswith(_UNLIKE_WHO) and phrases.words(0)[0].lower in ("unlike", "like")
    return announced.subject(article, number) if is_unlike else None


def _last_said(article: Parts, found: list[Attribution | None], number: int) -> Attribution | None:
    """The attribution with which the next words go on: “...,” said Doe with a sign that read “...”. “...”.

    What is read on a thing is nobody's speech, and whoever speaks in its sentence goes on.
    """
    last, place, before = found[number], article.places[number], article.places[number - 1] if number else None
    is_beside = place is not None and before is not None and place.sentence == before.sentence
    if last is None or not is_beside:
        return last
    opener = last.speaker.mention.of(article.text).lower().split()[0]
    return found[number - 1] if opener == "that" or opener in _TEXT.relatives else last


def _following(article: Parts, found: list[Attribution | None], number: int, place: Place) -> Attribution | None:
    """The speaker of the next quotation in the paragraph, or of a short next sentence: "..." Doe said."""
    paragraph = article.sentences[place.sentence].paragraph
    last = place.sentence
    for later in range(number + 1, min(number + 1 + _LOOKAHEAD_QUOTATIONS, len(found))):
        there = article.places[later]
        if there is None or there.sentence - last > 1 or article.sentences[there.sentence].paragraph != paragraph:
            break
        spoken = found[later]
        if spoken is not None:
            return attribution.by(attribution.NEXT_WORDS, spoken) if spoken.opens else None
        if there.sentence > last and not there.alone:
            return None
        last = there.sentence
    return _bare_attribution(article, last + 1, paragraph)


def _bare_attribution(article: Parts, number: int, paragraph: int) -> Attribution | None:
    """The source in a sentence that only says who spoke: Doe said in an interview."""
    if number >= len(article.sentences) or article.sentences[number].paragraph != paragraph:
        return None
    phrases = article.phrases(number)
    told = _told_whose(phrases, number)
    if told is not None:
        return told
    found = subjects.alone(phrases) or _between_words(article, number, paragraph)
    if found is None:
        return None
    speaker, verb = found
    if phrases.is_passive(verb) and not sourcing.is_quoted_passive(phrases, verb):
        return None  # “Is it safe?” Doe was asked
    if _has_own_matter(phrases, verb):
        return None
    source = Source(phrases.span(speaker), phrases.span(verb), STRONG, speaker, attribution.BARE.name)
    return Attribution((source,), sentence=number)


def _has_own_matter(phrases: Phrases, verb: int) -> bool:
    """Whether a verb tells what else somebody does: “We ate dust.” The firm denied it; Doe asked for a fine."""
    behind = phrases.shape[verb + 1 : verb + 2]
    if behind == PREPOSITION:
        return phrases.words(verb + 1)[0].lower == "for" and phrases.lemma(verb) != "say"
    if behind != NP or phrases.words(verb + 1)[0].tag == TIME:
        return False
    is_put = len(phrases.words(verb + 1)) == 1 and phrases.words(verb + 1)[0].lower in _CLAUSES.definite | {"it", "so"}
    return phrases.lemma(verb) in _CLAUSES.rejects or not (is_put or needs_hearer(phrases, verb))


def _told_whose(phrases: Phrases, number: int) -> Attribution | None:
    """Whoever has made the words before a sentence that tells so: “...” Those were the words of Doe; So said Doe."""
    if phrases.shape.startswith(_SAID_SOMEBODY) and phrases.tokens[0].lower == "so" and phrases.lemma(0) == "say":
        source = Source(phrases.span(1), phrases.span(0), STRONG, 1, attribution.BARE.name)
        return Attribution((source,), sentence=number)
    noun = 1 if phrases.shape[:1] == THAT else 0
    is_from = phrases.shape.startswith(_NP_FROM, noun) and phrases.words(0)[0].lower in ("that", "this")
    if is_from and phrases.head(noun).lower in _CLAUSES.statements | {"quote"}:
        sent = giver(phrases, noun)  # “...” That quote from Doe made headlines.
        is_named = sent is not None and phrases.head(noun + 2).tag == NAME
        if is_named and sent is not None:
            return Attribution((Source(sent, None, CUE, noun + 2, attribution.BARE.name),), sentence=number)
    is_told = phrases.shape[1:3] == _IS_WHAT and phrases.words(0)[0].lower in _CLAUSES.definite
    whose = whose_words(phrases, 2) if is_told and phrases.lemma(1) == "be" else None
    return whose and Attribution((Source(whose, phrases.span(2), CUE, 2, attribution.BARE.name),), sentence=number)


def _between_words(article: Parts, number: int, paragraph: int) -> tuple[int, int] | None:
    """The subject and the verb of a sentence that stands alone between words: “Is it shut?” Doe pressed. “Or not?”.

    Not where others have a part in it: “Is it shut?” Doe looked at Roe. “No.”
    """
    phrases, behind = article.phrases(number), number + 1
    shape, end = phrases.shape, len(CLAUSE)
    is_particle = shape[end : end + 1] == PREPOSITION and phrases.words(end)[0].lower in _CLAUSES.particles_of_saying
    end += is_particle  # went on
    if not shape.startswith(CLAUSE) or not shape[end:] or shape[end] not in _ENDS_BARE or QUOTATION in shape:
        return None
    if behind >= len(article.sentences) or article.sentences[behind].paragraph != paragraph:
        return None
    party = article.register.at(phrases.span(0))
    is_one = party is not None and party.kind == "person" and not phrases.is_passive(1)
    return (0, 1) if is_one and article.phrases(behind).shape.rstrip(STOP) == QUOTATION else None


def _said_next(article: Parts, place: Place) -> Attribution | None:
    """Whoever opens the next sentence of the paragraph and says something: "..." Doe reminded them that it was old."""
    number = place.sentence + 1
    here = article.sentences[place.sentence].paragraph
    opens = place.sentence == 0 or article.sentences[place.sentence - 1].paragraph != here
    opens = opens or article.sentences[place.sentence - 1].tokens[-1].lower == "?"
    if not opens or number >= len(article.sentences) or article.sentences[number].paragraph != here:
        return None
    phrases = article.phrases(number)
    is_asked = place.sentence > 0 and article.sentences[place.sentence - 1].tokens[-1].lower == "?"
    if not phrases.shape.startswith(CLAUSE) or phrases.is_passive(1) or not (is_asked or is_speech(phrases, 1)):
        return None
    party = article.register.at(phrases.span(0))
    if QUOTATION in phrases.shape or party is None or party.kind != "person":
        return None
    source = Source(phrases.span(0), phrases.span(1), CUE, 0, attribution.SAID_NEXT.name)
    return Attribution((source,), sentence=number)


def _is_question_between(article: Parts, previous: Place, last: int) -> bool:
    """Whether a told interview asks or says the next thing, to nobody else, in a paragraph between two answers."""
    question = article.sentences[last]
    is_between = question.paragraph == article.sentences[previous.sentence].paragraph + 1
    is_alone = last == previous.sentence + 1 or article.sentences[last - 1].paragraph == question.paragraph
    if not (is_between and is_alone) or article.register.at(question.span) is not None:
        return False
    return question.tokens[-1].lower == "?" or _interviewer_speaks(article, last)


def _interviewer_speaks(article: Parts, number: int) -> bool:
    """Whether a sentence is what its writer says: You trained six bakers, I remind her."""
    phrases = article.phrases(number)
    return any(
        (subject := subjects.subject(phrases, verb)) is not None
        and phrases.head(subject).lower in _SPEECH.writers
        and (is_speech(phrases, verb) or phrases.lemma(verb) in _CLAUSES.complement)
        for verb in phrases.find(VP)
    )


def _is_link(article: Parts, number: int) -> bool:
    """Whether a sentence is a paragraph alone that leads to another story: READ ALSO: Harbour shut."""
    found = _LINK.match(article.text, article.sentences[number].span.start)
    return found is not None and (found[1].isupper() or found[2] != "")


def _in_turn(article: Parts, found: list[Attribution | None], number: int) -> Attribution | None:
    """Who says a quotation alone in its paragraph behind another: whoever spoke, unless they answer one another.

    “Were you there?” asked Doe. “I was,” Roe replied. “Alone?” is Doe's again, and “With my son.” is Roe's.
    """
    spoken = found[number - 1]
    if not _asks(article, number - 1) or _asks(article, number):
        is_answered = _asks(article, number) and spoken is not None and _answers(article, found, number - 1)
        asked = found[number - 2] if is_answered and number > 1 and _asks(article, number - 2) else None
        return attribution.by(attribution.PARAGRAPH_BEFORE, asked if is_answered else spoken)
    is_next = number > 1 and _answers(article, found, number - 2)
    cue = spoken.speaker.cue if spoken is not None and spoken.carried is None else None
    if not is_next and cue is not None and lexicon.lemma(cue.of(article.text).lower().split()[-1]) == "ask":
        return None  # “Where were you?” asked Doe. “At sea.”
    return attribution.by(attribution.PARAGRAPH_BEFORE, found[number - 2] if is_next else spoken)


def _asks(article: Parts, number: int) -> bool:
    """Whether a quotation ends with a question."""
    return number >= 0 and article.regions[number].inner.of(article.text).endswith("?")


def _answers(article: Parts, found: list[Attribution | None], number: int) -> bool:
    """Whether somebody answers in a quotation: “I was,” Roe replied; “I was,” said Roe, whom Doe has just asked."""
    spoken, before = found[number], found[number - 1] if number else None
    cue = spoken.speaker.cue if spoken is not None and spoken.carried is None else None
    if spoken is None or cue is None or _asks(article, number):
        return False
    is_reply = lexicon.lemma(cue.of(article.text).lower().split()[-1]) in _SPEECH.answers
    is_asked = before is not None and before.carried is None and _asks(article, number - 1)
    is_other = before is not None and before.speaker.mention.of(article.text) != spoken.speaker.mention.of(article.text)
    return is_reply or (is_asked and is_other)


def _from_paragraph_before(
    article: Parts, found: list[Attribution | None], number: int, place: Place
) -> Attribution | None:
    """The speaker carried over from the paragraph before, or introduced at its end."""
    last = place.sentence - 1
    while last >= 0 and _is_link(article, last):
        last -= 1
    if last < 0:
        return None
    sentence = article.sentences[last]
    previous = article.places[number - 1] if number else None
    if previous is not None and previous.sentence == last:
        spoken = found[number - 1]
        is_sure = spoken is not None and spoken.strength >= CUE
        # Doe, who sells nets, says it is the “net” that tears.
        told = None if is_sure or previous.alone else announced.subject(article, last)
        return told or _in_turn(article, found, number)
    if sentence.tokens[-1].tag == COLON:
        return announced.subject(article, last)
    if previous is not None and _is_question_between(article, previous, last):
        return attribution.by(attribution.PARAGRAPH_BEFORE, found[number - 1])
    near = previous is not None and article.sentences[previous.sentence].paragraph >= sentence.paragraph
    carried = attribution.by(attribution.PARAGRAPH_BEFORE, found[number - 1]) if near else None
    return announced.subject(article, last) or carried
