"""Who holds a position, and to whom it is addressed."""

import msgspec

from briefcli.extract.article import Parts
from briefcli.extract.positions import leaders
from briefcli.extract.positions.frames import NOTHING, THAT_SO
from briefcli.extract.positions.stance import Stance
from briefcli.extract.positions.ultimatums import SAID_TO_DO_WRONG
from briefcli.extract.speech import reported
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.speech.voices import Voice, Voices
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import INFINITIVE, NP, OBJECT_PRONOUN, VP
from briefcli.extract.text.offsets import Span

_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()

_CROWD = ("fans", "supporters")
_WORDS_TO_PRONOUN = 2
"""“That” may stand before the pronoun: admitting that she knew."""
_NOBODY_YET = _SPEECH.pronouns_of_people | _SPEECH.relatives_of_somebody | _SPEECH.other_pronouns


def is_told(stance: Stance, indirect: list[Indirect]) -> bool:
    """Whether somebody else reports a position: her lawyer said that Doe denied it."""
    return any(
        said.mention != stance.mention and any(part.touches(stance.words) for part in said.parts) for said in indirect
    )


def held(article: Parts, voices: Voices, stance: Stance, speaks: bool) -> Stance:
    """A position with its holder and its addressee; an addressee that is not a party stays in its content."""
    ask = voices.speaking if speaks else voices.who
    holder = ask(stance.mention, stance.sentence)
    addressee = _addressee(article, voices, stance)
    if addressee is None:
        start = _start(article, stance)
        return msgspec.structs.replace(stance, holder=holder, content=Span(start, stance.content.end))
    return msgspec.structs.replace(stance, holder=holder, addressee=addressee)


def _start(article: Parts, stance: Stance) -> int:
    """Where the content begins with an addressee who is no party: ordered [nearly 200 people] to leave.

    Not so with one in front of the verb: a clerk, whom Doe accused [of lying].
    """
    if stance.addressed is None or stance.addressed.end <= stance.mention.start < stance.words.start:
        return stance.content.start
    phrases, start = article.phrases(stance.sentence), stance.addressed.start
    whom = next((index for index in phrases.find(NP) if phrases.span(index).start == start), None)
    return start if whom is None else reported.span(phrases, whom, whom + 1).start


def _addressee(article: Parts, voices: Voices, stance: Stance) -> Voice | None:
    """The addressee, where that is a party; "him" may be the speaker, or somebody else."""
    if stance.addressed is None or stance.addressed.of(article.text).lower() in _NOBODY_YET:
        return None
    voice = voices.who(stance.addressed, stance.sentence)
    return voice if voice.named else None


def is_held(article: Parts, stance: Stance) -> bool:
    """Whether a position has a holder: "who" and "it" alone are nobody."""
    mention = stance.mention.of(article.text).lower()
    holder = stance.holder
    if holder is not None and (_is_mistaken(mention, holder) or _is_of_self(article, stance, holder)):
        return False
    if holder is not None and (_is_finding(stance, holder) or _is_met(article, stance, holder)):
        return False
    if holder is not None and (_admits_of_other(article, stance, holder) or _is_left_behind(article, stance, holder)):
        return False
    if stance.led is not None and (holder is None or not leaders.answers_for(article, holder.name, stance.led)):
        return False
    is_resolved = holder is not None and (holder.named or holder.name.lower() not in _NOBODY_YET)
    return is_resolved or mention not in _NOBODY_YET


def _is_of_self(article: Parts, stance: Stance, holder: Voice) -> bool:
    """Whether a pronoun was taken for whom its own clause names: ever since she endorsed Ann Doe, said Doe was old."""
    mention = stance.mention.of(article.text).lower()
    if mention not in _SPEECH.gender_of_pronouns:
        return False
    phrases, start = article.phrases(stance.sentence), (stance.addressed or stance.content).start
    told = (phrases.span(index) for index in phrases.find(NP))
    first = next((one for one in told if start <= one.start < stance.words.end), None)
    named = None if first is None or stance.mention.start >= first.start else article.register.at(first)
    return named is not None and named.name == holder.name


def _admits_of_other(article: Parts, stance: Stance, holder: Voice) -> bool:
    """Whether what is admitted is of a person of another gender, so that somebody else may admit it."""
    if stance.kind != "agreement" or stance.rule != THAT_SO.name or holder.kind != "person":
        return False
    words = [word.lower() for word in stance.content.of(article.text).split()[:_WORDS_TO_PRONOUN]]
    subject = words[1:2] if words[:1] == ["that"] else words[:1]
    gender = _SPEECH.gender_of_pronouns.get(subject[0]) if subject else None
    mention = stance.mention.of(article.text).lower()
    party = article.register.called(holder.name) if gender else None
    own = _SPEECH.gender_of_pronouns.get(mention) or (party.gender if party is not None else None)
    return gender is not None and own is not None and gender != own


def _is_left_behind(article: Parts, stance: Stance, holder: Voice) -> bool:
    """Whether “he”, who refused what the sentence before asks of somebody, was taken for whom it does not name.

    The union wants the minister to publish it. He has refused.
    """
    mention = stance.mention.of(article.text).lower()
    if stance.rule != NOTHING.name or mention not in _SPEECH.gender_of_pronouns or stance.sentence == 0:
        return False
    asked = article.sentences[stance.sentence - 1]
    if not asked.words.isdisjoint(_SPEECH.gender_of_pronouns):
        return False  # she was asked to resign. She refused
    party = article.register.called(holder.name)
    return party is not None and not any(asked.span.holds(one) for one in party.mentions)


def _is_met(article: Parts, stance: Stance, holder: Voice) -> bool:
    """Whether “he” was taken for the one who does something to him: When he asked for it, Roe threatened to hit him."""
    gender = _SPEECH.gender_of_pronouns.get(stance.mention.of(article.text).lower())
    party = article.register.called(holder.name) if gender is not None else None
    if party is None:
        return False
    phrases = article.phrases(stance.sentence)
    behind = (one for one in phrases.find(NP) if phrases.span(one).start > stance.mention.end)
    named = next((one for one in behind if article.register.at(phrases.span(one)) is party), None)
    if named is None:
        return False
    whom = phrases.shape.find(NP, named + 1)
    does = phrases.shape[named + 1 : max(whom, 0)]
    is_done_to = does != "" and not does.strip(VP + INFINITIVE) and phrases.head(whom).tag == OBJECT_PRONOUN
    return is_done_to and _SPEECH.gender_of_pronouns.get(phrases.head(whom).lower) == gender


def _is_finding(stance: Stance, holder: Voice) -> bool:
    """Whether a court says that others did wrong, which is no charge: its opinion, which found it illegal."""
    is_charge = stance.kind == "accusation" and stance.rule == SAID_TO_DO_WRONG.name
    words = holder.name.lower().replace("-", " ").split()  # a three-judge panel
    return is_charge and not _POSITIONS.who_judges.isdisjoint(words)


def _is_mistaken(mention: str, holder: Voice) -> bool:
    """Whether a pronoun can not mean whom it was resolved to: "they" is no single person, "he" is no body."""
    if mention == "they":
        return holder.kind == "person"
    if mention in _SPEECH.gender_of_pronouns and holder.name.lower().endswith(_CROWD):
        return True  # fans of hers said she took aim at it
    return mention in _SPEECH.gender_of_pronouns and holder.kind not in (None, "person")
