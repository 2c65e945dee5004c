"""Who is in a draft: whom the article names, and everybody else who speaks in it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from briefcli import names, regexes
from briefcli.extract.draft.anchors import Anchors
from briefcli.extract.people import gate, quoted
from briefcli.extract.people.party import Party
from briefcli.extract.reading import Reading
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, rules, titles
from briefcli.extract.text.classes import NOUN, NUMBER
from briefcli.extract.text.offsets import Span, cover
from briefcli.extract.text.rules import Rule
from briefcli.model.person import Person

_DRAFT = lexicon.draft()
_PEOPLE = lexicon.people()
_ENDINGS_OF_IDEAS = tuple(_PEOPLE.abstract_endings)

_LONGEST_ID_CHARACTERS = 60
"""An id is typed and spoken; the first words of a title are enough to distinguish it."""
_REACH_OF_NUMBER_TOKENS = 2
"""A number of which a mention has a part has another number or one link beside it: six in ten."""
_JOINED = regexes.compile(r"\w[-‐‑–/:]")
_JOINED_BEFORE = regexes.compile(r"(?<![\w’'.-])(?:\w[\w’'.]*[-‐‑–/:])+\Z")
_JOINED_BEHIND = regexes.compile(r"(?:[-‐‑–/:]\w[\w’']*){0,9}")
_LONGEST_JOINED_CHARACTERS = 60
"""Words joined to a name by hyphens or slashes are no longer."""
_MOST_BYLINES = 4
"""A writer is named on top, in a credit and at the end; whoever is named more often is in the report."""
_LONGEST_LINE_CHARACTERS = 600
"""A line that says who made a report is shorter than a paragraph of it."""
_BEFORE_LINE_CHARACTERS = 120
"""How far before a line the head of the contacts may stand, above a name, a post and a number."""
_DASHES = frozenset("—–-")
_NEAR_PARAGRAPHS = 3
"""A pronoun further than this from any mention of somebody means another party every second time."""
_FACT_ID = regexes.compile("[a-z][0-9]+")
"""The ids of figures and other facts (f1), which no person may have: F1 is `f1.2`."""
WITHOUT_NAME = Rule(
    "speaker without a name",
    "Somebody quoted without a name is listed by the words used for them.",
    'A source said: "We are ready to pay for it."',
    'Ann Doe said: "We are ready to pay for it."',
)
SPEAKS = Rule(
    "speaker known only by name",
    "A speaker with a name about which nothing else is known is listed as a person.",
    "The hall was full.\n\nOrul: How long will it take?\n\nDoe: We do not know yet.\n\nOrul: Who does?\n\nDoe: Nobody.",
    "The hall was full.\n\nOrul: How long will it take?",
)


def slug(text: str) -> str:
    """A text as an id: its words in lower-case Latin letters, joined with hyphens, as many as fit; maybe none."""
    joined = ""
    for word in names.fold(text).split():
        if len(joined) + 1 + len(word) > _LONGEST_ID_CHARACTERS:
            break
        joined = f"{joined}-{word}" if joined else word
    return joined


class Cast:
    """The people of a draft: every person whom the article names, and everybody else who speaks in it."""

    def __init__(self, text: str, reading: Reading, anchored: Anchors) -> None:
        self.people: list[Person] = []
        self._text = text
        self._register = reading.article.register
        self._anchored = anchored
        self._ids: dict[tuple[str, bool], str] = {}
        self._unnamed: dict[str, str] = {}
        self._namesakes: Counter[str] = Counter()
        self._listed = {party.name: party for party in reading.parties}
        self._parties = {party.name: party for party in reading.article.register.parties} | self._listed
        voices = [voice for one in reading.quotations for voice in (one.speaker, one.relayed_by) if voice is not None]
        speaking = {voice.name for voice in voices if voice.named}
        for party in reading.parties:
            is_apart = not all(_is_joined(text, mention) for mention in party.mentions)
            if party.name in speaking or (party.kind == "person" and is_apart and not self._only_made(party)):
                self._enter_party(party)
        self._enter_quoted(reading)

    def _only_made(self, party: Party) -> bool:
        """Whether somebody is named only where it is said who made the report or may be asked about it."""
        paragraphs = self._anchored.parts.paragraphs
        if party.kind != "person" or len(party.mentions) > _MOST_BYLINES:
            return False
        places = [bisect_right(paragraphs, one.start, key=lambda each: each.start) - 1 for one in party.mentions]
        return all(
            self._is_of_maker(place, mention.start, party)
            for place, mention in zip(places, party.mentions, strict=True)
        )

    def _is_of_maker(self, number: int, place: int, party: Party) -> bool:
        """Whether a mention stands in a byline or the like; most lines have no word that may tell so."""
        paragraphs = self._anchored.parts.paragraphs
        if paragraphs[number].end - paragraphs[number].start > _LONGEST_LINE_CHARACTERS:
            return False
        line = paragraphs[number].of(self._text)
        if titles.is_byline(line) or _is_signed(line, party):
            return True
        near = self._text[max(0, paragraphs[number].start - _BEFORE_LINE_CHARACTERS) : paragraphs[number].end].lower()
        if line[:1] not in _DASHES and not any(map(near.__contains__, _DRAFT.signs_of_makers)):
            return False
        from briefcli.extract.draft import makers  # with all that tells a notice, for few texts

        return makers.is_one(self._text, paragraphs, number, place)

    def _enter_quoted(self, reading: Reading) -> None:
        """Enters whoever is named in full by the words of a quotation only."""
        spans = [segment for one in reading.quotations if one.kind != "indirect" for segment in one.segments]
        known = [name for name, one in self._parties.items() if one.kind == "person" or (name, True) in self._ids]
        for mention in quoted.find(self._text, spans, known):
            name = " ".join(mention.words)
            shown_by = " ".join(mention.whole.of(self._text).split()) if mention.whole != mention.span else None
            self._enter(name, "person", mention.span, mention.rule, shown_by, role=mention.post.role)

    def speaker(self, voice: Voice | None) -> str | None:
        """The id of a voice, if it is somebody who can speak."""
        return self.id_of(voice) if self.why_nobody(voice) is None else None

    def why_nobody(self, voice: Voice | None) -> str | None:
        """Why a voice cannot speak or hold a position; none where it is somebody, or a document."""
        if voice is None:
            return None
        if voice.named:
            party = self._parties.get(voice.name)
            verdict = gate.party(party) if party is not None else None
            if " " not in voice.name and gate.opens_nobody(voice.name):
                return f"“{voice.name}” names nobody"  # Whoever said so
            return verdict.because if verdict is not None and party is not None and not party.deeds else None
        if voice.name.lower() != "it" == voice.mention.of(self._text).lower():
            return None  # “it” stands for a report
        number, first, last = self._anchored.parts.tokens(voice.mention)
        verdict = gate.phrase(self._register, self._anchored.parts.sentences[number].tokens, first, last)
        if verdict.is_somebody and gate.opens_nobody(voice.name):
            return f"“{voice.name}” names nobody"  # no baker who says so, where the mention is “who”
        return None if verdict.rule == gate.DOCUMENT else verdict.because

    def setter(self, voice: Voice | None) -> str | None:
        """The id of whoever sets an end, unless that is shown to be a thing: pressure, due deliberations."""
        if voice is None or voice.named:
            return self.id_of(voice)
        words = voice.mention.of(self._text).lower()
        if words in _DRAFT.sides_of_dispute:
            return self.id_of(voice)
        number, first, last = self._anchored.parts.tokens(voice.mention)
        tokens = self._anchored.parts.sentences[number].tokens
        verdict = gate.phrase(self._register, tokens, first, last)
        if words.endswith("s") and words[:-1].endswith(_ENDINGS_OF_IDEAS):
            return None  # due deliberations
        if last - first == 1 and tokens[first].tag == NOUN and not words.endswith("s") and not verdict.is_somebody:
            return None  # patience
        is_open = verdict.rule in (gate.UNKNOWN_NAME.name, gate.UNKNOWN_PHRASE.name)
        return self.id_of(voice) if verdict.is_somebody or is_open else None

    def id_of(self, voice: Voice | None) -> str | None:
        """The id of a voice; none where it is a pronoun that could not be resolved."""
        if voice is None or (not voice.named and voice.name.lower() in _DRAFT.first_person):
            return None
        key = (voice.name, voice.named)
        if key not in self._ids and voice.name in self._parties:
            self._enter_party(self._parties[voice.name])
        if key not in self._ids:
            self._enter_voice(voice)
        return self._ids.get(key) or self._ids[(voice.name, not voice.named)]

    def is_near(self, voice: Voice, place: int) -> bool:
        """Whether somebody or their role is named in the paragraph of a place, the three before or the one after."""
        article, party = self._anchored.parts, self._parties.get(voice.name)
        if party is None:
            return True
        number = bisect_right(article.paragraphs, place, key=lambda paragraph: paragraph.start) - 1
        first, last = max(number - _NEAR_PARAGRAPHS, 0), min(number + 1, len(article.paragraphs) - 1)
        index = bisect_left(party.mentions, article.paragraphs[first].start, key=lambda mention: mention.start)
        if index < len(party.mentions) and party.mentions[index].start < article.paragraphs[last].end:
            return True  # a short form, perhaps, which has no word of the name
        telling = self._telling[voice.name]
        near = self._named[first : last + 1]
        return not all(telling.isdisjoint(words) for words in near)

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        """The distinctive words of each party's name and role, in lower case."""
        return {name: _telling(party) for name, party in self._parties.items()}

    @cached_property
    def _named(self) -> list[set[str]]:
        """The words of names and roles in each paragraph."""
        article = self._anchored.parts
        known = frozenset().union(*self._telling.values())
        found: list[set[str]] = [set() for _ in article.paragraphs]
        for sentence in article.sentences:
            found[sentence.paragraph] |= known & sentence.words
        return found

    def _enter_voice(self, voice: Voice) -> None:
        """Enters somebody named only by a quotation: officials; six in ten, where "six" alone would mean others."""
        mention = self._with_numbers(voice.mention)
        name = voice.name if mention == voice.mention else mention.of(self._text)
        kind = "unnamed" if mention != voice.mention else voice.kind or ("person" if voice.named else "unnamed")
        same = " ".join(name.lower().split()).removeprefix("the ")  # rebels, the rebels
        if kind == "unnamed" and same in self._unnamed:
            self._ids[(voice.name, voice.named)] = self._unnamed[same]
            return
        self._enter(name, kind, mention, rules.tell(SPEAKS if voice.named and kind != "unnamed" else WITHOUT_NAME))
        self._ids[(voice.name, voice.named)] = self._ids[(name, kind != "unnamed")]
        if kind == "unnamed":
            self._unnamed[same] = self._ids[(name, False)]

    def _with_numbers(self, mention: Span) -> Span:
        """A mention with all of the number that it cuts in two."""
        sentence, first, last = self._anchored.parts.tokens(mention)
        beside = slice(max(0, first - _REACH_OF_NUMBER_TOKENS), last + _REACH_OF_NUMBER_TOKENS)
        if all(token.tag != NUMBER for token in self._anchored.parts.sentences[sentence].tokens[beside]):
            return mention
        from briefcli.extract.numbers import parts  # most speakers stand beside no number

        edges = (parts.cut(self._text, edge) for edge in mention)
        return cover([mention, *(edge for edge in edges if edge is not None)])

    def _enter_party(self, party: Party) -> None:
        affiliation = None
        if party.affiliation is not None and party.affiliation in self._listed and party.affiliation != party.name:
            above = self._listed[party.affiliation]
            if above.affiliation is None:
                self._enter_party(above)
                affiliation = self._ids[(above.name, True)]
        if (party.name, True) not in self._ids and party.mentions:
            role = party.role if affiliation is not None else party.role_in_full or party.role
            apart = (mention for mention in party.mentions if not _is_joined(self._text, mention))
            shown_by = party.shown_by and " ".join(party.shown_by.of(self._text).split())
            place = next(apart, None) or _with_joined(self._text, party.mentions[0])
            self._enter(
                party.name,
                party.kind,
                place,
                party.rule,
                shown_by,
                role=role,
                affiliation=affiliation,
                aliases=() if party.short_form is None else (party.short_form,),
            )

    def _enter(
        self,
        name: str,
        kind: str,
        mention: Span,
        rule: str | None,
        rule_words: str | None = None,
        *,
        role: str | None = None,
        affiliation: str | None = None,
        aliases: tuple[str, ...] = (),
    ) -> None:
        wanted = slug(name) or "somebody"
        self._namesakes[wanted] += 1
        count = self._namesakes[wanted] + bool(_FACT_ID.fullmatch(wanted))
        person_id = wanted if count == 1 else f"{wanted}.{count}"
        self._ids[(name, kind != "unnamed")] = person_id
        self.people.append(
            Person(
                id=person_id,
                name=_headword(name, kind == "unnamed"),
                kind=kind,  # type: ignore[arg-type] # a party's kinds are kinds of people
                role=role,
                affiliation=affiliation,
                aliases=aliases,
                anchor=self._anchored.at(mention),
                rule=rule,
                rule_words=rule_words,
            )
        )


def _is_joined(text: str, mention: Span) -> bool:
    """Whether a name is joined to the word before or after it: an interview–Ann Doe."""
    before, behind = text[max(0, mention.start - 2) : mention.start], text[mention.end : mention.end + 2]
    return bool(_JOINED.fullmatch(before) or _JOINED.fullmatch(behind[::-1]))


def _with_joined(text: str, mention: Span) -> Span:
    """A name with the words joined to it, since part of a word proves nothing: [the Marsk] Post/Orul."""
    front = text[max(0, mention.start - _LONGEST_JOINED_CHARACTERS) : mention.start]
    before, behind = _JOINED_BEFORE.search(front), _JOINED_BEHIND.match(text, mention.end)
    start = mention.start - len(before[0]) if before is not None else mention.start
    return Span(start, behind.end() if behind is not None else mention.end)


def _is_signed(line: str, party: Party) -> bool:
    """Whether a line has only the name and the post of whoever wrote a report: Health Correspondent Ann Doe."""
    own = names.fold(f"{party.name} {party.role_in_full or ''}").split()
    return own[-1] in _PEOPLE.writers_of_reports and set(names.fold(line).split()) <= {*own, "by"}


def _telling(party: Party) -> frozenset[str]:
    """The distinctive words of a party's name and role, in lower case; all of them where none is: the US military."""
    words = frozenset(f"{party.name} {party.role or ''}".lower().split())
    return words.difference(lexicon.tags()) or words


def _headword(name: str, is_described: bool) -> str:
    """A name on one line; one without any capital ("police", "a source") gets its first, as do "the clerks of Lund"."""
    line = " ".join(name.split())
    is_description = line.islower() or (is_described and line.partition(" ")[0] in lexicon.tags())
    return line[:1].upper() + line[1:] if is_description else line
