"""What attributes words to a speaker: a mention and the cue beside it, by one of the rules below.

`speakers`, `context`, `blocks` and `turns` search from the words to their speaker; these are the outcomes.
"""

import msgspec

from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

# How sure an attribution is. A weak one has a verb that is not a cue: Doe wore her "lucky" hat.
STRONG, CUE, WEAK = 3, 2, 1


class Source(msgspec.Struct, frozen=True):
    """A mention of somebody and the cue that makes it the speaker; `strength` is STRONG, CUE or WEAK.

    `rule` names the rule that found it.
    """

    mention: Span
    cue: Span | None
    strength: int
    chunk: int
    rule: str


class Attribution(msgspec.Struct, frozen=True):
    """The sources of one quotation, from the innermost to the outermost.

    `opens` says that the quotation opens its clause and the speaker follows; `sentence` is the number of
    the sentence that names the speaker. `carried` names the rule that carried it over from other words to these.
    """

    sources: tuple[Source, ...]
    opens: bool = False
    sentence: int = -1
    carried: str | None = None

    @property
    def speaker(self) -> Source:
        """The source that utters the words: the innermost whose verb is a cue, or else the nearest."""
        return next((source for source in self.sources if source.strength >= CUE), self.sources[0])

    @property
    def outermost(self) -> Source:
        """The source that the reader has the words from; among weak ones the nearest."""
        sure = [source for source in self.sources if source.strength >= CUE]
        return sure[-1] if sure else self.sources[0]

    @property
    def strength(self) -> int:
        """The strength of the surest source."""
        return max(source.strength for source in self.sources)

    @property
    def rule(self) -> str:
        """The name of the rule that attributes the words to their speaker."""
        return self.carried or self.speaker.rule


def by(rule: Rule, spoken: Attribution | None) -> Attribution | None:
    """The attribution of other words, carried over to these by a rule."""
    return spoken and msgspec.structs.replace(spoken, carried=rule.name)


def rule_of(attribution: Attribution | None) -> str:
    """The name of the rule that attributes words to their speaker, or of the one that found the words."""
    return attribution.rule if attribution else MARKS.name


# --- after the words

VERB_BEHIND = Rule(
    "verb after the quotation",
    "The noun phrase after a verb of saying that follows the quotation is its speaker.",
    "“The pier is closed for good,” said Ann Doe.",
    "“The pier is closed for good,” Ann Doe said.",
)
SPEAKER_BEHIND = Rule(
    "speaker after the quotation",
    "The subject of the verb that follows the quotation is its speaker.",
    "“The pier is closed for good,” Ann Doe said.",
    "“The pier is closed for good,” said Ann Doe.",
)
QUOTED_AS = Rule(
    "quoted as saying after the quotation",
    "Whoever is quoted as saying what stands before it is its speaker, and whoever quotes relays it.",
    "“The pier is closed for good,” Reuters quoted Ann Doe as saying.",
    "“The pier is closed for good,” Reuters reported of Ann Doe.",
)
MESSAGE_BEHIND = Rule(
    "noun of saying after the quotation",
    "The owner or sender of a message or a statement that a quotation “is” or “was” is its speaker.",
    "“The pier is closed for good,” was Ann Doe’s message.",
    "“The pier is closed for good,” was the message.",
)
NAME_BEHIND = Rule(
    "name after the quotation without a verb",
    "A noun phrase after a quotation that ends with a comma is its speaker where the sentence has no verb.",
    "“The pier is closed for good,” Ann Doe from her desk.",
    "“The pier is closed for good.” Ann Doe from her desk.",
)
ACCORDING_BEHIND = Rule(
    "“according to” after the quotation",
    "The source that “according to” names after a quotation is its speaker, or relays it.",
    "“The pier is closed for good,” according to Ann Doe.",
    "“The pier is closed for good according to Ann Doe,” said Bob Roe.",
)
SPEAKER_AT_END = Rule(
    "speaker at the end of the sentence",
    "The subject of a verb of saying set off by a comma at the end of a sentence is the speaker of its quoted words.",
    "The pier was “a danger” to the town, Ann Doe said.",
    "The pier was “a danger” to the town that Ann Doe left.",
)
VERB_AT_END = Rule(
    "verb at the end of the sentence",
    "The noun phrase after a verb of saying set off by a comma is the speaker of the words quoted in the sentence.",
    "The pier was “a danger” to the town, said Ann Doe.",
    "The pier was “a danger” to the town, Ann Doe said.",
)
AS_PUT = Rule(
    "as somebody put it",
    "The subject of “as somebody put it” is the speaker of the words quoted in the sentence.",
    "As Ann Doe put it, the pier was “a danger to the town”.",
    "As the crowd cheered Ann Doe, the pier was “a danger to the town”.",
)

# --- before the words

VERB_BEFORE = Rule(
    "verb right before the quotation",
    "The subject of a verb before a quotation, with a comma or a colon in between, is its speaker.",
    "Ann Doe said, “The pier is closed for good.”",
    "Ann Doe said the pier was “closed for good”.",
)
VERB_OVER = Rule(
    "verb that governs the quotation",
    "The subject of the verb of saying or judging whose clause contains the quoted words is their speaker.",
    "Ann Doe said the pier was “closed for good”.",
    "Ann Doe said, “The pier is closed for good.”",
)
DOER = Rule(
    "subject of a verb that is not a cue",
    "Where no verb attributes the words, the subject of the nearest verb is the likeliest speaker.",
    "Ann Doe wore a badge with “no more ships in our town”.",
    "A badge said “no more ships in our town”.",
)
NOUN_OVER = Rule(
    "noun of saying before the quotation",
    "The owner of a noun of saying, such as “claim”, is the speaker of the words that it introduces.",
    "Ann Doe’s claim that “the pier will fall by spring” was heard in Lund.",
    "Ann Doe’s garden at “the pier that will fall by spring” was seen in Lund.",
)
ACCORDING_BEFORE = Rule(
    "“according to” before the quotation",
    "The source that “according to” names before a quotation is its speaker, or relays it.",
    "According to Ann Doe, the pier was “a danger to the town”.",
    "The mill rose according to plan, and Ann Doe said the pier was “a danger to the town”.",
)
AGENT = Rule(
    "agent of a passive verb",
    "The noun phrase after “by” and a passive verb of saying or judging is the speaker of the words.",
    "The pier was called “a danger to the town” by Ann Doe.",
    "Ann Doe called the pier “a danger to the town” by the sea.",
)
COINED = Rule(
    "whoever coined a word",
    "Whoever an aside names as having coined or first used some words is their speaker.",
    "Ann Doe feared a “slow death of the pier,” a phrase coined by Bob Roe.",
    "Ann Doe feared a “slow death of the pier,” a phrase heard in Lund.",
)
BETWEEN_COMMAS = Rule(
    "speaker between two commas",
    "The subject of a verb of saying between commas before the words relays the sentence.",
    "The pier, Ann Doe said, was “a danger to the town”.",
    "The pier, Ann Doe said on Monday, while it rained.",
)
NAME_AND_COLON = Rule(
    "name and colon",
    "The name before a colon, at the start of a line or right before the quotation, is its speaker.",
    "Ann Doe: “The pier is closed for good.”",
    "It rained: “The pier is closed for good.”",
)
FROM_AND_COLON = Rule(
    "“from” somebody and a colon",
    "The source between “from” and the colon before a quotation is its speaker.",
    "This from Ann Doe: “The pier is closed for good.”",
    "This about Ann Doe: “The pier is closed for good.”",
)

# --- beside the words

NAME_BEHIND_DASH = Rule(
    "name after a dash",
    "The name after a dash at the end of a quotation is its speaker.",
    "“The pier is closed for good.” — Ann Doe, engineer",
    "“The pier is closed for good.” Ann Doe is an engineer.",
)
NAME_IN_BRACKETS = Rule(
    "name in brackets",
    "The name in brackets after a quotation, where nothing else follows, is its speaker.",
    "“The pier is closed for good” (Ann Doe).",
    "“The pier is closed for good” (see below).",
)
NAME_BELOW = Rule(
    "name on the line below",
    "The name after a dash on the line below a quotation is its speaker.",
    "“The pier is closed for good.”\n\n— Ann Doe, engineer",
    "“The pier is closed for good.”\n\nAnn Doe is an engineer.",
)

# --- around the sentence

GOES_ON = Rule(
    "same speaker continues",
    "A quotation without a speaker of its own is attributed to the previous speaker in the paragraph.",
    "“The pier is closed,” Ann Doe said. “It will not open again.”",
    "“The pier is closed,” Ann Doe said. “It will not open again,” said Bob Roe.",
)
NEXT_WORDS = Rule(
    "speaker of the next quotation",
    "A quotation that opens a paragraph is attributed to the speaker of the next one in it.",
    "“The pier is closed for good.” And “it will not open again, ever,” Ann Doe said.",
    "“The pier is closed for good.” And Ann Doe said “it will not open again”.",
)
SAID_NEXT = Rule(
    "speaker of the next sentence",
    "A quotation that opens a paragraph, and that nobody near says, is said by whoever speaks in the next sentence.",
    "The pier was shut in May.\n\n“It will not open again.” Ann Doe reminded the town that it is old.",
    "The pier was shut in May.\n\n“It will not open again.” Ann Doe left the town that day.",
)
BARE = Rule(
    "sentence that only says who spoke",
    "The subject of a short sentence after a quotation that says nothing else is its speaker.",
    "“The pier is closed for good.” Ann Doe said on Monday.",
    "“The pier is closed for good.” Ann Doe left on Monday.",
)
ANNOUNCED = Rule(
    "subject of the sentence before",
    "A quotation that is a sentence of its own is attributed to the first subject before it that can speak.",
    "Ann Doe opened the door. “The pier is closed for good.”",
    "The rain opened the door. “The pier is closed for good.”",
)
PARAGRAPH_BEFORE = Rule(
    "speaker of the paragraph before",
    "A quotation that opens a paragraph without a speaker is attributed to the last speaker of the paragraph before.",
    "“The pier is closed,” Ann Doe said.\n\n“It will not open again.”",
    "“The pier is closed,” Ann Doe said.\n\nThe sea was calm. It rained. “It will not open again,” said Bob Roe.",
)
REOPENED = Rule(
    "quotation that the next paragraph opens again",
    "A quotation that is not closed before the next paragraph opens it again has the speaker named at its end.",
    "“The pier is closed.\n\n“It will not open again,” Ann Doe said.",
    "“The pier is closed.”\n\n“It will not open again,” Ann Doe said.",
)
HEADLINED = Rule(
    "name on something, behind words",
    "Words that open a headline are those of the person who is named behind a colon as speaking “on” something.",
    "‘It is closed for good’: Ann Doe on the pier\n\nThe pier was old.",
    "‘It is closed for good’: Ann Doe on trial\n\nThe pier was old.",
)
ECHOED = Rule(
    "words that repeat a quotation",
    "Words in a headline, or set apart between two paragraphs, are those of the speaker in whose quotation,"
    " or reported speech, they stand again.",
    "‘Closed for good’\n\n“The pier is closed for good,” Ann Doe said.",
    "‘Closed for bad’\n\n“The pier is closed for good,” Ann Doe said.",
)

# --- where the words are

MARKS = Rule(
    "words between quotation marks",
    "Words between quotation marks are quoted, even where nobody is named as their speaker.",
    "“The pier is closed for good and will not open again.”",
    "“The pier is closed for good and will not open again,” said Ann Doe.",
)

# --- block quotations

BLOCK = Rule(
    "block quotation",
    "Paragraphs whose lines all begin with “>” are quoted, even where no speaker is named beside them.",
    "The note was short.\n\n> The pier is closed for good.\n\nThe town was calm.",
    "The note was short.\n\nThe pier is closed for good.\n\nThe town was calm.",
)
BLOCK_SIGNED = Rule(
    "name that signs a block quotation",
    "The name after a dash in the last line of a block quotation, or right below it, is its speaker.",
    "The town waits.\n\n> The pier is closed for good.\n> — Ann Doe, engineer",
    "The town waits.\n\n> The pier is closed for good.\n> — and will not open again.",
)
BLOCK_ANNOUNCED = Rule(
    "sentence that introduces a block quotation",
    "The subject of the last cue in a sentence that ends with a colon before a block quotation is its speaker.",
    "Ann Doe wrote on Monday:\n\n> The pier is closed for good.",
    "The list of works:\n\n> The pier is closed for good.",
)
BLOCK_UNMARKED = Rule(
    "paragraphs in the first person below their speaker",
    "Paragraphs that say “I” or “we” below a sentence that ends with “said:” are quoted, as live blogs print them.",
    "Ann Doe said:\n\nWe will not close the pier again, and I am sure of it.",
    "Ann Doe said:\n\nThe pier was closed on Monday, and the boats were sold.",
)
BLOCK_VERB = Rule(
    "verb after a block quotation",
    "The noun phrase after a verb of saying that opens the sentence below a block quotation is its speaker.",
    "> The pier is closed for good.\n\nsaid Ann Doe, whose vote decided it.",
    "> The pier is closed for good.\n\nSaid was little more.",
)
BLOCK_BARE = Rule(
    "sentence beside a block quotation",
    "The subject of a short sentence next to a block quotation that only says who spoke is its speaker.",
    "Ann Doe wrote on Monday.\n\n> The pier is closed for good.",
    "Ann Doe left on Monday.\n\n> The pier is closed for good.",
)

# --- transcripts

TURN = Rule(
    "turn of a transcript",
    "Where several lines begin with a name and a colon, the words after the name are said by that speaker; so are the "
    "paragraphs of a speech, below a heading that names who gives it.",
    "DOE: Is the pier closed?\n\nROE: It is.\n\nDOE: For good?",
    "DOE: Is the pier closed?\n\nIt is.\n\nFor good.",
)
TOLD = Rule(
    "question or answer of a told interview",
    "Where a writer who tells of himself asks “you”, every other paragraph answers him, in the words of whoever opens"
    " the story.",
    "By Bob Roe\n\nAnn Doe receives me in the mill.\n\nIs it true that you were nine?\n\nI was ten.\n\nYou fell once."
    "\n\nI fell twice.\n\nWill you stay?\n\nMy son will.",
    "By Bob Roe\n\nAnn Doe left the mill to Cid Poe.\n\nIs it true that it was old?\n\nIt was.\n\nIt fell once."
    "\n\nIt fell twice.\n\nWill it stay?\n\nIt will.",
)
SIDE = Rule(
    "question or answer of an interview",
    "Lines that begin with “Q” or “A” are said by the interviewer or the interviewee, where they are named.",
    "Q: Is the pier closed?\n\nA: It is.\n\nQ: For good?\n\nA: For good.",
    "DOE: Is the pier closed?\n\nROE: It is.\n\nDOE: For good?",
)
OF_TURNS = (TURN.name, SIDE.name)
"""The rules by which the words behind the label of a line are somebody’s."""
