"""Who said what: quotations word for word, and reported speech, with their speakers."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator

import msgspec

from briefcli.extract.article import Parts, Place
from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_cue
from briefcli.extract.people.party import Party
from briefcli.extract.positions import holders, stances
from briefcli.extract.positions.stance import Stance
from briefcli.extract.quotation import FoundLabel, Quotation
from briefcli.extract.speech import attribution as attributed
from briefcli.extract.speech import blocks, context, echoes, inner, labels, reported, terms, told, turns
from briefcli.extract.speech import indirect as unnamed
from briefcli.extract.speech.attribution import CUE, STRONG, WEAK, Attribution, Source, rule_of
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.speech.terms import LabelKind
from briefcli.extract.speech.voices import Voice, Voices
from briefcli.extract.text import lexicon, marks
from briefcli.extract.text.classes import (
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    NP,
    RELATIVE,
    THAT,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.headings import is_heading
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Decision
from briefcli.model.quote import QuoteKind

_CLAUSES = lexicon.clauses()
_SPEECH = lexicon.speech()
_RELATIVES = (RELATIVE, THAT)

_ECHOED = attributed.ECHOED.name
_DOER = attributed.DOER.name
_AT_END = attributed.SPEAKER_AT_END.name
_MEDIA = frozenset(name.lower() for name in lexicon.people().media)
_OF_NOBODY = unnamed.UNTOLD.name
_ENDS_SENTENCE = (".", "!", "?")
_CRIES = ("!", "?")
_ONLY_SAYS = (letters("QUOTATION NP VP STOP"), letters("QUOTATION NP VP PREPOSITION STOP"))
"""A sentence that only says who cries: “Why not?” she shot back."""
_FEWEST_WORDS = 3
"""A quotation with fewer words is a fragment, even if it begins with a capital."""
_LONGEST_HEADING_CHARACTERS = 800
"""The heading of a speech, with its day, its place and whom it addresses, is no longer."""
_NOBODY_ASKS = "it is not said who asks, or who answers"
_NOBODY = "nobody is named as the speaker, in the sentence or next to it"
_WRITER = "whoever writes says it"
_NOBODY_BESIDE = "a block quotation beside which nobody is named"
_UNTOLD = "passive: nobody is named"
_UNRESOLVED = "a pronoun stands for the speaker, and nobody near fits it"


class Reading(msgspec.Struct, frozen=True):
    """What an article says: its quotations, other words in quotation marks, its parties, and their positions.

    `article` has the parts of the text that was read, and `voices` resolves its mentions. `mixed` is the reported
    speech around words in quotation marks, which is no quotation of its own.
    """

    quotations: tuple[Quotation, ...]
    labels: tuple[FoundLabel, ...]
    parties: tuple[Party, ...]
    stances: tuple[Stance, ...]
    article: Parts
    voices: Voices
    mixed: tuple[Quotation, ...] = ()


_Reader = tuple[int, Callable[[], Quotation | Stance]]
"""The start of a quotation or a position, and the function that reads it."""


def find(text: str) -> tuple[Quotation, ...]:
    """The quotations and the reported speech of a text, in order; direct quotations never overlap.

    The offsets count code points: `text[start:end]` are the words of each span.
    """
    return read(text).quotations


def find_labels(text: str) -> tuple[FoundLabel, ...]:
    """The words between quotation marks in a text that are not speech, in order."""
    return read(text).labels


def read(text: str, indirect: bool = True, spoken: bool = True) -> Reading:
    """The quotations, labels and parties of a text, worked out together.

    Without `indirect`, no reported speech; without `spoken`, no positions that speakers take in their own words,
    which tell nothing of anything else and take as long to load as half of the quotations.
    """
    article = Parts(text)
    voices = Voices(article)
    attributions = context.attribute(article)
    reports = reported.find(article) if indirect else []
    echoes.reported(article, attributions, reports)
    kinds = [_label(article, number, attribution) for number, attribution in enumerate(attributions)]
    kinds = labels.with_other_names(article, labels.with_titles_again(article, kinds))
    kinds = labels.with_terms_again(article, kinds)
    # A pronoun may refer to an earlier speaker, so the words are read in the order of the text.
    readers = [*_quotations(article, voices, attributions, kinds), *_blocks(article, voices)]
    if indirect:
        readers += _without_marks(article, voices, reports)
    everything = [read_one() for _, read_one in sorted(readers, key=lambda reader: reader[0])]
    quotations = [one for one in everything if isinstance(one, Quotation)]
    held = (one for one in everything if isinstance(one, Stance) and holders.is_held(article, one))
    # Two words for one holder, as a union and its short form, take a position once.
    found_stances = tuple({(one.words, one.kind, one.holder and one.holder.name): one for one in held}.values())
    taken = turns.find(text, article.paragraphs)
    talk = turns.interview(article, taken) if taken else None
    if not taken:
        taken, talk = told.find(article)
    if not taken and _may_be_speech(text):
        from briefcli.extract.speech import delivered  # for few texts

        taken, talk = delivered.find(article)
    if taken and talk is not None:
        quotations = _with_turns(quotations, [_turn(article, turn, talk) for turn in taken])
    if indirect:
        quotations.sort(key=lambda quotation: quotation.segments[0])
    if indirect and spoken:
        from briefcli.extract.positions import in_own_words

        found_stances = in_own_words.added(article, quotations, found_stances)
    found_stances = _with_tellers(quotations, found_stances)
    found = tuple(
        FoundLabel(kind=kind.found, span=article.regions[number].inner, rule=kind.rule)
        for number, kind in enumerate(kinds)
        if kind
    )
    mixed = tuple(_indirect(article, voices.who, said) for said in reports if said.is_quoted)
    return Reading(tuple(quotations), found, article.register.named(), found_stances, article, voices, mixed)


def _with_tellers(quotations: list[Quotation], found: tuple[Stance, ...]) -> tuple[Stance, ...]:
    """The positions, with who tells those that somebody else tells: whoever says the words in which they stand."""
    sayers = {one.cue: one.speaker for one in quotations if one.cue is not None and one.unknown_because is None}
    tellers = [sayers.get(one.told) if one.told is not None else None for one in found]
    return tuple(
        one
        if teller is None or (one.holder is not None and teller.name == one.holder.name)
        else msgspec.structs.replace(one, teller=teller)
        for one, teller in zip(found, tellers, strict=True)
    )


def _may_be_speech(text: str) -> bool:
    """Whether the top of a text has a word that may call it somebody’s speech, word for word."""
    top = text[:_LONGEST_HEADING_CHARACTERS].lower()
    return any(map(top.__contains__, _SPEECH.speeches)) or any(map(top.__contains__, _SPEECH.marks_of_delivery))


def _label(article: Parts, number: int, attribution: Attribution | None) -> Decision[LabelKind] | None:
    """The kind of label that a quotation is, by its form or because nobody speaks; nothing where it is speech."""
    place = article.places[number]
    if place is None or article.regions[number].inner.start == article.regions[number].inner.end:
        return None
    kind = labels.kind_of(article, number, place)
    opens = attribution is not None and attribution.opens and not _is_before_noun(article, number, place)
    if kind is not None and (kind.found == "nickname" or not opens):
        return kind
    words = article.regions[number].inner.of(article.text).split(maxsplit=terms.LONGEST_TERM_WORDS)
    if attribution is None or _is_doer_thing(article, place, attribution):
        is_asked = words[-1].endswith("?") and words[0][:1].isupper()
        is_asked = is_asked and (place.token == 0 or _is_led_by_mark(article, place))
        is_asked = is_asked or _is_led_sentence(article, number, place, words)
        is_label = len(words) <= terms.LONGEST_TERM_WORDS and not is_asked and not labels.is_called(article, place)
    else:
        is_unsaid = (
            attribution.strength == WEAK
            or _is_how(article, number, words)
            or terms.ends_wish(article.phrases(place.sentence), place.chunk)
        )
        is_kind = attribution.speaker.rule == _DOER and _is_before_noun(article, number, place)  # “no bread” marches
        most = terms.LONGEST_TERM_WORDS if is_kind else labels.LONGEST_SCARE_WORDS
        is_label = is_unsaid and len(words) <= most and not _is_cried(article, place, attribution, words)
    is_subhead = place.alone and attribution is None and _is_subhead(article, number, words)
    return labels.kind_without_speaker(words) if is_subhead or (is_label and not place.alone) else None


def _is_led_sentence(article: Parts, number: int, place: Place, words: list[str]) -> bool:
    """Whether a colon leads to a whole sentence in small letters, no name: was unmoved: “It can wait.” and left."""
    is_whole = words[0][:1].isupper() and article.regions[number].inner.of(article.text)[-1:] in _ENDS_SENTENCE
    is_small = len(words) >= _FEWEST_WORDS and all(word[:1].islower() for word in words[1:])
    return is_whole and is_small and article.phrases(place.sentence).shape[: place.chunk].endswith(COLON)


def _is_cried(article: Parts, place: Place, attribution: Attribution, words: list[str]) -> bool:
    """Whether somebody cries or asks a few words, by a verb that is no cue: “Why not?” she shot back."""
    is_whole = attribution.opens and words[0][:1].isupper() and words[-1][-1:] in _CRIES
    return is_whole and article.phrases(place.sentence).shape[place.chunk :] in _ONLY_SAYS


def _is_before_noun(article: Parts, number: int, place: Place) -> bool:
    """Whether nothing parts words from the noun behind them: the “Low Tide” host, not: “Low Tide,” the host said."""
    return article.regions[number].inner.of(article.text)[-1:].isalnum() and labels.is_before_word(article, place)


def _is_doer_thing(article: Parts, place: Place, attribution: Attribution) -> bool:
    """Whether the only source of words is a thing that does something: her calm clashes with a “lack of remorse”."""
    source = attribution.speaker
    is_here = attribution.sentence == place.sentence and attribution.carried is None and not attribution.opens
    if not is_here or attribution.strength == STRONG or len(attribution.sources) > 1:
        return False
    phrases = article.phrases(place.sentence)
    cue = source.cue.of(article.text).split()[-1].lower() if source.cue else ""
    finds = lexicon.lemma(cue) in _CLAUSES.complement  # an inquiry found that they “may have known”
    is_head = is_heading(article.text, article.paragraphs[article.sentences[place.sentence].paragraph])
    return phrases.shape[source.chunk] == NP and inner.is_thing(phrases, source.chunk) and not finds and not is_head


def _is_subhead(article: Parts, number: int, words: list[str]) -> bool:
    """Whether a few words between single marks are a line of their own: ‘Insults’."""
    is_single = article.text[article.regions[number].outer.start] in "'‘"
    is_title = all(word[0].isupper() for word in words) and words[-1].endswith(".")
    return is_single and len(words) < terms.LONGEST_TERM_WORDS and (words[-1][-1:].isalnum() or is_title)


def _is_how(article: Parts, number: int, words: list[str]) -> bool:
    """Whether one word only says how something was done: “It held,” she said in a talk that was sent “live”."""
    place, before = article.places[number], article.places[number - 1] if number else None
    if len(words) > 1 or place is None or before is None or before.sentence != place.sentence or not place.chunk:
        return False
    phrases = article.phrases(place.sentence)
    is_deed = phrases.shape[place.chunk - 1] in VERBAL and phrases.shape[max(0, place.chunk - 2)] in _RELATIVES
    return is_deed and phrases.lemma(place.chunk - 1) != "be" and not is_cue(phrases, place.chunk - 1)


def _quotations(
    article: Parts,
    voices: Voices,
    attributions: list[Attribution | None],
    kinds: list[Decision[LabelKind] | None],
) -> Iterator[_Reader]:
    """The quotations of an article; neighbouring parts with the same speaker and of one kind are joined."""

    def reader(group: list[int]) -> _Reader:
        start = article.regions[group[0]].inner.start
        return start, lambda: _quotation(article, voices, group, attributions[group[-1]])

    group: list[int] = []
    for number, region in enumerate(article.regions):
        if kinds[number] is not None or region.inner.start == region.inner.end:
            continue
        if group and not _belongs(article, attributions, group[-1], number):
            yield reader(group)
            group = []
        group.append(number)
    if group:
        yield reader(group)


def _blocks(article: Parts, voices: Voices) -> Iterator[_Reader]:
    for block in blocks.find(article):
        yield block.lines[0].start, lambda block=block: _block(article, voices, block)  # type: ignore[misc]


def _block(article: Parts, voices: Voices, block: blocks.Block) -> Quotation:
    source = block.source
    # The name may come after the words, and what is said later has not been read yet.
    voice = voices.speaking(source.mention, min(source.sentence, block.sentence)) if source else None
    return Quotation(
        kind="direct",
        segments=block.lines,
        outer=block.lines,
        speaker=voice,
        source=voice,
        cue=source.cue if source else None,
        unknown_because=_reason(article, voice) if voice else _NOBODY_BESIDE,
        rule=block.rule,
    )


def _belongs(article: Parts, attributions: list[Attribution | None], before: int, number: int) -> bool:
    first, second = attributions[before], attributions[number]
    if first is None or second is None or number - before > 1 or _ECHOED in (first.carried, second.carried):
        return False
    # "The dike," she said, "will hold": the second part continues the sentence of the first.
    goes_on = article.regions[before].inner.of(article.text).rstrip().endswith(",")
    kinds = _kind(article, before), _kind(article, number)
    # Of a "late turn," she said: "It will hold."
    same_kind = kinds != ("partial", "direct") if goes_on else kinds[0] == kinds[1]
    if kinds == ("direct", "partial") and not _is_led_by_mark(article, article.places[number]):
        return False  # "It will hold," said Doe, who called it "odd"
    # Doe called it "odd" and said it was "late"; but: is "odd," Doe said, "and late".
    is_under_one_cue = first.speaker.cue == second.speaker.cue and not _does_more(article, before, number, second)
    is_under_one_cue = is_under_one_cue or kinds[1] == "direct"
    is_under_one_cue = is_under_one_cue or _is_interrupted(article, before, number, second.speaker.mention)
    return same_kind and is_under_one_cue and first.speaker.mention == second.speaker.mention


def _does_more(article: Parts, before: int, number: int, spoken: Attribution) -> bool:
    """Whether a speaker does something else between two quotations: Doe said it was "odd" and thanked "all of us"."""
    first, second = article.places[before], article.places[number]
    if first is None or second is None or first.sentence != second.sentence or spoken.sentence != second.sentence:
        return False
    phrases, said = article.phrases(second.sentence), spoken.speaker.chunk
    deeds = (at for at in phrases.find(VP) if first.chunk < at < second.chunk and phrases.shape[at - 1] == COORDINATOR)
    return any(subjects.subject(phrases, deed) == said for deed in deeds)


def _is_interrupted(article: Parts, before: int, number: int, mention: Span) -> bool:
    """Whether whoever says two quotations stands between them, or each is in a sentence of its own."""
    first, second = article.places[before], article.places[number]
    if first is None or second is None or first.sentence != second.sentence:
        return True
    return article.regions[before].outer.end <= mention.start < article.regions[number].outer.start


def _kind(article: Parts, *group: int) -> QuoteKind:
    """Whether the parts of a quotation are whole sentences, or a fragment inside the reporter's sentence."""
    words = " ".join(article.regions[number].inner.of(article.text) for number in group)
    place = article.places[group[0]]
    if place is not None and place.alone:
        return "direct"
    if place is not None and _is_in_phrase(article, place):
        return "partial"
    begins = words.lstrip("[(‘'…. ")[:1]
    whole = begins.isupper() or not begins.isascii()
    # "They knew," she said.
    opens = place is not None and place.token == 0 and words.rstrip().endswith((",", "!", "?"))
    # She said: "They listened."
    opens = opens or (_is_led_by_mark(article, place) and words.rstrip().endswith((".", "!", "?")))
    fewest = _FEWEST_WORDS - 1 if opens else _FEWEST_WORDS
    return "direct" if whole and len(words.split(maxsplit=fewest)) >= fewest else "partial"


def _is_led_by_mark(article: Parts, place: Place | None) -> bool:
    """Whether a quotation stands right behind a comma or a colon."""
    if place is None or not place.token:
        return False
    return article.sentences[place.sentence].tokens[place.token - 1].tag in (COMMA, COLON)


def _is_in_phrase(article: Parts, place: Place) -> bool:
    """Whether words belong to the reporter's phrase, whatever letter they begin with: to keep "Boats off the moor"."""
    phrases = article.phrases(place.sentence)
    before = place.chunk - 1
    if phrases.shape[place.chunk] == NP and phrases.words(place.chunk)[0].tag in DETERMINERS:
        return True  # the “Stop it right now” camp
    if before < 0:
        return False
    last = phrases.words(before)[-1]
    is_deed = phrases.shape[before] in VERBAL and not is_cue(phrases, before)
    return is_deed or last.tag == DETERMINER or last.lower == "to"


def _quotation(article: Parts, voices: Voices, group: list[int], attribution: Attribution | None) -> Quotation:
    regions = [article.regions[number] for number in group]
    speaker = source = None
    is_untold = attribution is not None and _is_heard(article, attribution.speaker)
    if attribution is not None and not is_untold:
        speaker = source = voices.speaking(_sayer(article, attribution).mention, attribution.sentence)
        outermost = attribution.outermost
        if outermost.mention != speaker.mention:
            source = voices.speaking(outermost.mention, attribution.sentence)
        if source.name.lower() in _SPEECH.pronouns_of_people:
            source = speaker  # what critics call a “web”, they say
    relayed_by = source if source and speaker and source.name != speaker.name else None
    kind = _kind(article, *group)
    if speaker is not None and kind == "partial" and _only_reports(article, attribution, speaker):
        speaker, relayed_by = None, speaker  # Tarn takes a “dim” view of it, Reuters reports
    is_whole = regions[-1].inner.of(article.text).endswith((".", "!", "?"))
    is_echo = attribution is not None and attribution.carried == _ECHOED and not is_whole
    return Quotation(
        kind="partial" if is_echo else kind,
        segments=tuple(region.inner for region in regions),
        outer=tuple(region.outer for region in regions),
        speaker=speaker,
        relayed_by=relayed_by,
        source=source,
        cue=_cue(article, attribution, regions[0].outer.start, is_own=relayed_by is None),
        unknown_because=_UNTOLD if is_untold else _reason(article, speaker),
        rule=rule_of(attribution),
        nested=tuple(inner.inner for region in regions for inner in marks.find_nested(article.text, region)),
    )


def _only_reports(article: Parts, attribution: Attribution | None, speaker: Voice) -> bool:
    """Whether a medium behind a sentence reports it, and the words in marks are those of somebody in it."""
    source = attribution.speaker if attribution is not None else None
    if source is None or source.cue is None or source.rule != _AT_END or speaker.name.lower() not in _MEDIA:
        return False
    return lexicon.lemma(source.cue.of(article.text).split()[-1].lower()) == "report"


def _cue(article: Parts, attribution: Attribution | None, start: int, *, is_own: bool) -> Span | None:
    """The verb that hands words over; the outer one where they go on from another deed of whoever says so.

    [Said] she regretted it but “would not weep”.
    """
    own = attribution.speaker.cue if attribution is not None else None
    if attribution is None or own is None or not is_own or attribution.outermost is attribution.speaker:
        return own
    is_joined = article.small[own.end : start].rstrip().endswith((" but", " and"))
    return attribution.outermost.cue if is_joined and own.end <= start else own


def _is_heard(article: Parts, source: Source) -> bool:
    """Whether a court and the like hear the words, and it is not told who says them: the court heard he was “drunk”."""
    cue = source.cue.of(article.text).split() if source.cue else [""]
    noun = source.mention.of(article.text).lower().split()[-1]
    return lexicon.lemma(cue[-1].lower()) == "hear" and noun in _SPEECH.hearings


def _sayer(article: Parts, attribution: Attribution) -> Source:
    """The speaker, or for a pronoun whoever hands its clause on: Doe said she called it "..."."""
    speaker = attribution.speaker
    gender = _SPEECH.gender_of_pronouns.get(speaker.mention.of(article.text).lower())
    at = attribution.sources.index(speaker)
    if gender is None or at + 1 == len(attribution.sources):
        return speaker
    outer = attribution.sources[at + 1]
    party = article.register.at(outer.mention)
    is_same = party is not None and party.kind == "person" and party.gender in (gender, None)
    cue = outer.cue.of(article.text).split()[-1:] if outer.cue else []
    tells = any(lexicon.lemma(word.lower()) in _CLAUSES.with_hearer for word in cue)
    # Doe said that Roe did not mean it when he called it “...”.
    tells = tells or article.small.endswith(" when ", outer.mention.end, speaker.mention.start)
    return outer if is_same and outer.strength >= CUE and not tells else speaker


def _reason(article: Parts, speaker: Voice | None) -> str | None:
    if speaker is None:
        return _NOBODY
    words = speaker.mention.of(article.text).lower()
    if words == "you":
        return _NOBODY
    if words in _SPEECH.writers:
        return _WRITER
    is_pronoun = words in _SPEECH.pronouns_of_people or words == "it"
    return _UNRESOLVED if is_pronoun and speaker.name.lower() == words else None


def _without_marks(article: Parts, voices: Voices, indirect: list[Indirect]) -> Iterator[_Reader]:
    """What is reported without quotation marks: indirect speech, and positions."""
    in_sentence: defaultdict[int, list[Indirect]] = defaultdict(list)
    for said in indirect:
        in_sentence[said.sentence].append(said)
        for one in reported.beside_quoted(article.phrases(said.sentence), said) if said.is_quoted else (said,):
            yield one.parts[0].start, lambda one=one: _indirect(article, voices.speaking, one)  # type: ignore[misc]
    told = [said for said in indirect if said.rule != _OF_NOBODY]
    for stance in stances.find(article, told):
        speaks = not holders.is_told(stance, in_sentence[stance.sentence])
        yield stance.words.start, lambda stance=stance, speaks=speaks: holders.held(article, voices, stance, speaks)  # type: ignore[misc]


def _indirect(article: Parts, ask: Callable[[Span, int], Voice], said: Indirect) -> Quotation:
    if said.rule == _OF_NOBODY:
        voice = Voice(mention=said.mention, name=said.mention.of(article.text))
    else:
        voice = ask(said.mention, said.sentence)
    relay = ask(said.relay, said.sentence) if said.relay is not None else voice
    return Quotation(
        kind="indirect",
        segments=said.parts,
        outer=said.parts,
        speaker=voice,
        relayed_by=relay if relay.name != voice.name else None,
        source=relay,
        cue=said.cue,
        unknown_because=_UNTOLD if said.rule == _OF_NOBODY else _reason(article, voice),
        rule=said.rule,
    )


def _turn(article: Parts, turn: turns.Turn, talk: turns.Interview) -> Quotation:
    party = article.register.at(turn.holder or turn.mention)
    name = turn.holder.of(article.text) if turn.holder else turn.name
    unknown = None
    if turn.name in turns.SIDES and turn.holder is None:
        party = talk.asks if turn.name == "Q" else talk.answers
        unknown = None if party else _NOBODY_ASKS
    elif party is not None:
        party.deeds += 1  # whoever takes turns is somebody
    voice = Voice(mention=turn.mention, name=party.name if party else name, named=unknown is None)
    return Quotation(
        kind="direct",
        segments=turn.words,
        outer=turn.words,
        speaker=voice,
        source=voice,
        unknown_because=unknown,
        rule=turn.rule,
    )


def _with_turns(quotations: list[Quotation], spoken: list[Quotation]) -> list[Quotation]:
    """The quotations outside the turns of a transcript and the names before them, and the turns."""
    labels_before = [turn.source.mention for turn in spoken if turn.source and turn.rule != attributed.TOLD.name]
    words = sorted([*filter(None, labels_before), *(segment for turn in spoken for segment in turn.segments)])
    starts = [segment.start for segment in words]

    def is_inside(outer: Span) -> bool:
        last = bisect_left(starts, outer.end) - 1
        return last >= 0 and words[last].touches(outer)

    kept = [quotation for quotation in quotations if not any(is_inside(outer) for outer in quotation.outer)]
    return sorted([*kept, *spoken], key=lambda quotation: quotation.segments[0])
