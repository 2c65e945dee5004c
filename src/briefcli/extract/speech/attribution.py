"""What gives words to somebody: a mention and the cue beside it, by one of the rules that stand here.

`speakers`, `context`, `blocks` and `turns` walk from the words to whoever says them; these are the outcomes.
"""

from typing import NamedTuple

from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule

# How sure an attribution is. A weak one has a verb that is no cue: Doe wore her "lucky" hat.
STRONG, CUE, WEAK = 3, 2, 1


class Source(NamedTuple):
    """A mention of somebody and the cue that makes it the speaker; `strength` is STRONG, CUE or WEAK.

    `rule` is the name of the rule that found it.
    """

    mention: Span
    cue: Span | None
    strength: int
    chunk: int
    rule: str


class Attribution(NamedTuple):
    """The sources of one quotation from the innermost to the outermost.

    `opens` tells that the quotation opens its clause and the speaker follows; `sentence` is the number of
    the sentence that names the speaker. `carried` is the name of the rule that brought it from other words to these.
    """

    sources: tuple[Source, ...]
    opens: bool = False
    sentence: int = -1
    carried: str | None = None

    @property
    def speaker(self) -> Source:
        """The source that utters the words: the innermost whose verb is a cue, or the nearest there is."""
        return next((source for source in self.sources if source.strength >= CUE), self.sources[0])

    @property
    def outermost(self) -> Source:
        """The source that hands the words to the reader; among weak ones the nearest."""
        sure = [source for source in self.sources if source.strength >= CUE]
        return sure[-1] if sure else self.sources[0]

    @property
    def strength(self) -> int:
        """The strength of the surest source."""
        return max(source.strength for source in self.sources)

    @property
    def rule(self) -> str:
        """The name of the rule that gives the words to their speaker."""
        return self.carried or self.speaker.rule


def rule_of(attribution: Attribution | None) -> str:
    """The name of the rule that gives words to their speaker, or of the one that found the words."""
    return attribution.rule if attribution else MARKS.name


# --- behind the words

VERB_BEHIND = Rule(
    "verb behind the words",
    "The noun phrase behind a verb of saying that follows the words is their speaker.",
    "“The pier is closed for good,” said Ann Doe.",
    "“The pier is closed for good,” Ann Doe said.",
)
SPEAKER_BEHIND = Rule(
    "speaker behind the words",
    "The subject of the verb that follows the words is their speaker.",
    "“The pier is closed for good,” Ann Doe said.",
    "“The pier is closed for good,” said Ann Doe.",
)
NAME_BEHIND = Rule(
    "name behind the words without a verb",
    "Behind words that end with a comma, a noun phrase is their speaker where the sentence has no verb.",
    "“The pier is closed for good,” Ann Doe from her desk.",
    "“The pier is closed for good.” Ann Doe from her desk.",
)
ACCORDING_BEHIND = Rule(
    "“according to” behind the words",
    "Whoever “according to” names behind the words is their speaker, or passes them on.",
    "“The pier is closed for good,” according to Ann Doe.",
    "“The pier is closed for good according to Ann Doe,” said Bob Roe.",
)
SPEAKER_AT_END = Rule(
    "speaker at the end of the sentence",
    "The subject of a verb of saying that a comma parts from the sentence is the speaker of its quoted words.",
    "The pier was “a danger” to the town, Ann Doe said.",
    "The pier was “a danger” to the town that Ann Doe left.",
)
VERB_AT_END = Rule(
    "verb at the end of the sentence",
    "The noun phrase behind a verb of saying that a comma parts from the sentence is the speaker of its quoted words.",
    "The pier was “a danger” to the town, said Ann Doe.",
    "The pier was “a danger” to the town, Ann Doe said.",
)
AS_PUT = Rule(
    "as somebody put it",
    "Whoever is said to have put it so is the speaker of the words quoted in the sentence.",
    "As Ann Doe put it, the pier was “a danger to the town”.",
    "As the crowd cheered Ann Doe, the pier was “a danger to the town”.",
)

# --- before the words

VERB_BEFORE = Rule(
    "verb right before the words",
    "The subject of a verb that stands before the words, with a comma or a colon between, is their speaker.",
    "Ann Doe said, “The pier is closed for good.”",
    "Ann Doe said the pier was “closed for good”.",
)
VERB_OVER = Rule(
    "verb over the words",
    "The subject of the verb of saying or judging in whose clause the words stand is their speaker.",
    "Ann Doe said the pier was “closed for good”.",
    "Ann Doe said, “The pier is closed for good.”",
)
DOER = Rule(
    "doer of a verb that is no cue",
    "Where no verb hands words over, whoever does what the nearest verb says is the likeliest speaker.",
    "Ann Doe wore a badge with “no more ships in our town”.",
    "A badge said “no more ships in our town”.",
)
NOUN_OVER = Rule(
    "statement before the words",
    "Whoever a noun of saying belongs to is the speaker of the words that it gives.",
    "Ann Doe’s claim that “the pier will fall by spring” was heard in Lund.",
    "Ann Doe’s garden at “the pier that will fall by spring” was seen in Lund.",
)
ACCORDING_BEFORE = Rule(
    "“according to” before the words",
    "Whoever “according to” names before the words is their speaker, or passes them on.",
    "According to Ann Doe, the pier was “a danger to the town”.",
    "The mill rose according to plan, and Ann Doe said the pier was “a danger to the town”.",
)
AGENT = Rule(
    "agent of a passive verb",
    "Whoever stands behind “by” after a passive verb of saying or judging is the speaker of the words.",
    "The pier was called “a danger to the town” by Ann Doe.",
    "Ann Doe called the pier “a danger to the town” by the sea.",
)
BETWEEN_COMMAS = Rule(
    "speaker between two commas",
    "The subject of a verb of saying that stands between commas before the words passes the sentence on.",
    "The pier, Ann Doe said, was “a danger to the town”.",
    "The pier, Ann Doe said on Monday, while it rained.",
)
NAME_AND_COLON = Rule(
    "name and colon",
    "The name before a colon, at the head of a line or right before the words, is their speaker.",
    "Ann Doe: “The pier is closed for good.”",
    "It rained: “The pier is closed for good.”",
)
FROM_AND_COLON = Rule(
    "“from” somebody and a colon",
    "Whoever stands between “from” and the colon before the words is their speaker.",
    "This from Ann Doe: “The pier is closed for good.”",
    "This about Ann Doe: “The pier is closed for good.”",
)

# --- beside the words

NAME_BEHIND_DASH = Rule(
    "name behind a dash",
    "The name that a dash adds to the words is their speaker.",
    "“The pier is closed for good.” — Ann Doe, engineer",
    "“The pier is closed for good.” Ann Doe is an engineer.",
)
NAME_IN_BRACKETS = Rule(
    "name in brackets",
    "The name in brackets behind the words, where nothing else follows, is their speaker.",
    "“The pier is closed for good” (Ann Doe).",
    "“The pier is closed for good” (see below).",
)
NAME_BELOW = Rule(
    "name on the line below",
    "The name behind a dash on the line below the words is their speaker.",
    "“The pier is closed for good.”\n\n— Ann Doe, engineer",
    "“The pier is closed for good.”\n\nAnn Doe is an engineer.",
)

# --- around the sentence

GOES_ON = Rule(
    "same speaker goes on",
    "Words without a speaker of their own are given to whoever spoke before them in the paragraph.",
    "“The pier is closed,” Ann Doe said. “It will not open again.”",
    "“The pier is closed,” Ann Doe said. “It will not open again,” said Bob Roe.",
)
NEXT_WORDS = Rule(
    "speaker of the next words",
    "Words that open a paragraph are given to whoever says the next words of it.",
    "“The pier is closed for good.” And “it will not open again, ever,” Ann Doe said.",
    "“The pier is closed for good.” And Ann Doe said “it will not open again”.",
)
BARE = Rule(
    "sentence that only says who spoke",
    "The subject of a short sentence behind the words that says nothing else is their speaker.",
    "“The pier is closed for good.” Ann Doe said on Monday.",
    "“The pier is closed for good.” Ann Doe left on Monday.",
)
ANNOUNCED = Rule(
    "subject of the sentence before",
    "Words that stand alone are given to the first subject of the sentence before them that can speak.",
    "Ann Doe opened the door. “The pier is closed for good.”",
    "The rain opened the door. “The pier is closed for good.”",
)
PARAGRAPH_BEFORE = Rule(
    "speaker of the paragraph before",
    "Words that open a paragraph and have no speaker are given to whoever spoke at the end of the paragraph before.",
    "“The pier is closed,” Ann Doe said.\n\n“It will not open again.”",
    "“The pier is closed,” Ann Doe said.\n\nThe sea was calm. It rained. “It will not open again,” said Bob Roe.",
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
    "Paragraphs whose lines all begin with “>” are quoted, even where nobody is named beside them.",
    "The note was short.\n\n> The pier is closed for good.\n\nThe town was calm.",
    "The note was short.\n\nThe pier is closed for good.\n\nThe town was calm.",
)
BLOCK_SIGNED = Rule(
    "name that signs a block quotation",
    "The name behind a dash in the last line of a block quotation, or right below it, is its speaker.",
    "The town waits.\n\n> The pier is closed for good.\n> — Ann Doe, engineer",
    "The town waits.\n\n> The pier is closed for good.\n> — and will not open again.",
)
BLOCK_ANNOUNCED = Rule(
    "sentence that announces a block quotation",
    "Before a block quotation the subject of the last cue in a sentence that ends with a colon is its speaker.",
    "Ann Doe wrote on Monday:\n\n> The pier is closed for good.",
    "The list of works:\n\n> The pier is closed for good.",
)
BLOCK_VERB = Rule(
    "verb behind a block quotation",
    "The noun phrase behind the verb of saying with which the sentence below a block quotation goes on is its speaker.",
    "> The pier is closed for good.\n\nsaid Ann Doe, whose vote decided it.",
    "> The pier is closed for good.\n\nSaid was little more.",
)
BLOCK_BARE = Rule(
    "sentence beside a block quotation",
    "The subject of a short sentence beside a block quotation that only says who spoke is its speaker.",
    "Ann Doe wrote on Monday.\n\n> The pier is closed for good.",
    "Ann Doe left on Monday.\n\n> The pier is closed for good.",
)

# --- transcripts

TURN = Rule(
    "turn of a transcript",
    "In lines that begin with a name and a colon, and of which there are several, each says what follows its name.",
    "DOE: Is the pier closed?\n\nROE: It is.\n\nDOE: For good?",
    "DOE: Is the pier closed?\n\nIt is.\n\nFor good.",
)
SIDE = Rule(
    "question or answer of an interview",
    "Lines that begin with Q or A are said by whoever asks, or answers, where that is told.",
    "Q: Is the pier closed?\n\nA: It is.\n\nQ: For good?\n\nA: For good.",
    "DOE: Is the pier closed?\n\nROE: It is.\n\nDOE: For good?",
)
