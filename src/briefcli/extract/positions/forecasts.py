"""What somebody warns may happen, or predicts: claims about what nobody can know yet."""

from briefcli.extract.article import Parts
from briefcli.extract.people import role_nouns
from briefcli.extract.positions.stance import Stance
from briefcli.extract.speech.indirect import Indirect
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import RELATIVE, VP
from briefcli.extract.text.offsets import Span, cover
from briefcli.extract.text.rules import Rule

_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()

_POSSIBLE = _POSITIONS.unreal_positions - _POSITIONS.musts


def find(article: Parts, indirect: Indirect, said: Span) -> Stance | None:
    """The claim of somebody who warns of what may happen, or predicts it; what is so already is news."""
    phrases = article.phrases(indirect.sentence)
    verbs = [index for index in phrases.find(VP) if said.holds(phrases.span(index))]
    if len(verbs) > 1 and phrases.shape[verbs[0] - 1] == RELATIVE:
        del verbs[0]  # that those who agreed might be ill
    verb = verbs[0] if verbs else None
    if verb is None:
        return None
    cue = lexicon.lemma(indirect.cue.of(article.text).lower().rpartition(" ")[2])
    is_of = article.text[indirect.cue.end : said.start].strip() == "of"
    later = _POSSIBLE if cue in _POSITIONS.warning_verbs else _POSITIONS.willing | _POSSIBLE
    is_later = not later.isdisjoint([word.lower for word in phrases.words(verb)])
    if cue not in _POSITIONS.forecasting_verbs or is_of or not is_later or not _is_one(article, indirect.mention):
        return None
    words = cover([said, indirect.cue]) if said.end < indirect.cue.start else Span(indirect.cue.start, said.end)
    return Stance("claim", words, said, indirect.mention, None, indirect.sentence, rules.tell(FORECAST))


def _is_one(article: Parts, mention: Span) -> bool:
    """Whether one person speaks; what an agency or a firm warns of is mostly a notice to the public."""
    party = article.register.at(mention)
    if party is None:
        words = mention.of(article.text).lower()
        return words in _SPEECH.gender_of_pronouns or role_nouns.is_one_person(words.rpartition(" ")[2])
    return party.kind == "person"


FORECAST = Rule(
    "something that is forecast",
    "What somebody warns may happen, or predicts, is a claim.",
    "Ann Doe warned that the pier could fall.",
    "Ann Doe knew that the pier could fall.",
)
