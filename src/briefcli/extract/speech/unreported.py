"""What reports no speech: verbs that are denied, speakers whose words are not told, things, contents without words."""

from briefcli.extract.clauses import agreement, contents, objects, subjects, sure, undone, unsaid
from briefcli.extract.clauses.cues import gatherer
from briefcli.extract.people import gate, name_words
from briefcli.extract.speech import inner
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    AUXILIARIES,
    BASE_FORM,
    CLAUSE,
    COMMA,
    COORDINATOR,
    DASH,
    GENITIVE,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OF,
    OF_NP,
    PAST,
    PAST_PARTICIPLE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Row

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_INFLECTION = lexicon.inflection()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_NAMED_ASIDE = letters("COMMA NP COMMA")
"""What stands behind one of several who is told apart: One, a baker, said."""
_SAID_CITING = letters("VP COMMA ING NP")
_NP_OF = letters("NP OF")
_VP_NP = letters("VP NP")
_BEFORE_QUESTION = letters("VP INFINITIVE ING PREPOSITION OF")
_NOR_DID = letters("COORDINATOR VP NP")
_IN_NP = letters("PREPOSITION NP")
_NUMBER_WHO = letters("NP RELATIVE")
_BEHIND_PREPOSITION = (letters("PREPOSITION NP"), letters("OF NP"))
_EARLIER = ("earlier", "previous")
_NAMED = ("identified", "named")
_DO = (["do"], ["does"], ["did"])
_HAVE = (["has"], ["have"], ["had"])
_THAT_VP = letters("THAT VP")
_THAT_VERBS = (_THAT_VP, letters("THAT INFINITIVE"))
_COMMA_ING = letters("COMMA ING")
_NP_COMMA = letters("NP COMMA")
_WORKS = _SPEECH.works - _CLAUSES.documents
"""Works that are no documents, which may ask something themselves."""
_VP_INFINITIVE = letters("VP INFINITIVE")
_CLAUSE_RULES = frozenset([rule.name for rule in contents.CLAUSE_RULES])
_MOST = (["most"], ["more"])
_PRONOUNS = letters("SUBJECT_PRONOUN OBJECT_PRONOUN")
_HOW_TO = (letters("SUBORDINATOR INFINITIVE"), letters("RELATIVE INFINITIVE"))
_RELATIVES = letters("RELATIVE THAT")
_ENDS = (COMMA, STOP, "")
_TELLS_MORE = frozenset(letters("INFINITIVE THAT ING RELATIVE OF"))
"""What stands behind a motion and tells what it says: an amendment to cut fares."""
_ONCE = ("now", "once")
"""Words that open a clause, and tell when somebody speaks before a verb: Doe once said."""
_LONGEST_LEVEL_WORDS = 6
"""Most words from what is added to the level it reaches: 2.1 percentage points to 24."""
_LONGEST_SO_WORDS = 8
"""How far before a participle the “so” may stand whose “that” is behind it."""
_HEAR = _SPEECH.hearings | _PEOPLE.bodies
_SHOWS = frozenset([lexicon.lemma(form) for form in _CLAUSES.shows])
_OBJECTS = (*(rule.name for rule in objects.OBJECT_RULES[-2:]), objects.ASKED_FOR, objects.SEEN_AS)
_GERUND = objects.DOING


def _is_passive(phrases: Phrases, cue: int) -> bool | None:
    """Is told; when asked if; not: is convinced that."""
    is_told = phrases.is_passive(cue) and not sure.is_sure(phrases, cue)
    return is_told or _is_short_for_passive(phrases, cue) or _is_asked_first(phrases, cue) or None


def _is_short_for_passive(phrases: Phrases, cue: int) -> bool:
    """Whether a participle stands right behind "when" and tells whoever is asked: said so when asked if it rained."""
    words = phrases.words(cue)
    known = _VERBS.get(words[0].lower)
    is_participle = len(words) == 1 and known is not None and PAST_PARTICIPLE in known.forms
    is_when = phrases.shape[max(0, cue - 1) : cue] == SUBORDINATOR
    return is_participle and is_when and phrases.words(cue - 1)[0].lower not in _ONCE


def _is_asked_first(phrases: Phrases, cue: int) -> bool:
    """Whether somebody is asked or told between commas before they speak: Doe, asked whether it rained, said no.

    Behind what somebody is only “asked” tells so: Doe, a baker, warned that it was late.
    """
    shape, words = phrases.shape, phrases.words(cue)
    is_told = len(words) == 1 and words[0].lower in _SPEECH.told_between_commas and shape[:cue].endswith(_NP_COMMA)
    if not is_told or VP in shape[:cue] or (words[0].lower != "asked" and COMMA in shape[: cue - 1]):
        return False
    comma = shape.find(COMMA, cue)
    return comma > 0 and shape[comma + 1 : comma + 2] == VP


def _is_denied(phrases: Phrases, cue: int) -> bool | None:
    first, last = phrases.chunks[cue].first, phrases.chunks[cue].last
    is_never = any(word.lower == "never" for word in phrases.tokens[max(0, first - 1) : last])
    if phrases.shape[max(0, cue - 3) : cue] == _NOR_DID and phrases.words(cue - 3)[0].lower == "nor":
        return True  # nor did they think that
    stays = phrases.lemma(cue) in _SPEECH.stays_denied and not is_never  # but: never imagined she would win
    return (not stays and unsaid.says_not(phrases, cue)) or None


def _is_unreal(phrases: Phrases, cue: int) -> bool | None:
    return unsaid.is_unreal(phrases, cue) or None


def _is_not_come_to(phrases: Phrases, cue: int) -> bool | None:
    return unsaid.is_left(phrases, cue) or None


def _is_known(phrases: Phrases, cue: int) -> bool | None:
    lemma, behind = phrases.lemma(cue), phrases.chunks[cue].last
    subject = subjects.subject(phrases, cue) if lemma == "hear" else None
    is_heard = subject is not None and phrases.head(subject).lower in _HEAR  # the court heard that
    is_out = lemma == "find" and [word.lower for word in phrases.tokens[behind : behind + 1]] == ["out"]
    return lemma in _SPEECH.comes_to_know or is_heard or is_out or _is_resolved(phrases, cue) or None


def _is_resolved(phrases: Phrases, cue: int) -> bool:
    """Whether somebody made up their mind that something is to be: determined their chief would not be held."""
    if phrases.lemma(cue) != "determine" or phrases.shape[cue + 1 : cue + 3] != CLAUSE:
        return False
    return phrases.words(cue + 2)[0].lower in ("will", "would")


def _is_hardly(phrases: Phrases, cue: int) -> bool | None:
    return undone.is_hardly(phrases, cue) or None


def _is_none_of_several(phrases: Phrases, _cue: int, speaker: int, /) -> bool | None:
    return undone.is_none_of_several(phrases, speaker) or None


def _is_rumoured(phrases: Phrases, _cue: int, speaker: int, /) -> bool | None:
    return undone.is_rumoured(phrases, speaker) or _is_earlier_version(phrases, speaker) or None


def _is_earlier_version(phrases: Phrases, speaker: int) -> bool:
    """Whether a text is what an article said before: an earlier version of this story; not: of the bill."""
    if phrases.shape[speaker] != NP or phrases.head(speaker).lower not in _SPEECH.earlier_texts:
        return False
    is_earlier = any(word.lower in _EARLIER for word in phrases.words(speaker))
    is_in = phrases.shape[speaker + 1 : speaker + 3] in _BEHIND_PREPOSITION
    is_version = phrases.head(speaker).lower in ("entry", "version")  # an article may be another's
    return is_earlier and (phrases.head(speaker + 2).lower in _DRAFT.parts_of_page if is_in else is_version)


def _is_called_so(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Wept over what they claimed to be a theft, the pier, which Doe said she would close: only a thing is told of."""
    opener = speaker - 1
    word = phrases.words(opener)[0].lower if opener >= 0 else ""
    is_so = phrases.shape[cue + 1 : cue + 2] == INFINITIVE and phrases.lemma(cue + 1) == "be"
    if word == "what" and is_so:
        return True
    is_in = phrases.shape[max(0, opener - 1) : opener] in (PREPOSITION, OF)  # in which Doe said it was late
    is_thing = word in ("what", "which") and not is_in and cue == speaker + 1
    content = cue + 1 + (phrases.lemma(cue) == "tell")
    return (is_thing and contents.has_clause(phrases.shape, content)) or None


def _is_open(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """If Doe said so; as if Doe had said so; had Doe said so, Roe would have left; assuming that it rains, Doe can."""
    if (phrases.shape[cue] == ING and phrases.lemma(cue) == "assume") or _is_imagined(phrases, cue, speaker):
        return True
    opens = speaker > 0 and phrases.shape[speaker - 1] == SUBORDINATOR
    if inner.is_supposed(phrases, speaker) or _is_unknown(phrases, speaker):
        return True
    word = phrases.words(speaker - 1)[0].lower if opens else ""
    # Asked how often nurses demanded a rise.
    is_how = word == "how" and phrases.chunks[speaker - 1].last < phrases.chunks[speaker].first
    return (opens and (word in _CLAUSES.opens_open_clause or is_how)) or None


def _is_unknown(phrases: Phrases, who: int) -> bool:
    """Whether “who” asks for somebody who is not known: wants to know who said so; it is not clear who said so."""
    before = who - 1
    if before < 0 or phrases.shape[who] != RELATIVE or phrases.words(who)[0].lower != "who":
        return False
    if phrases.shape[before] in _BEFORE_QUESTION:
        return True  # knows who; the question of who
    is_open = (
        phrases.shape[max(0, before - 1) : who] == _VP_NP and phrases.words(before - 1)[0].lower in _TEXT.forms_of_be
    )
    word = phrases.words(before)[0]
    return is_open and len(phrases.words(before)) == 1 and (word.tag == ADJECTIVE or word.lower in ("clear", "unclear"))


def _is_imagined(phrases: Phrases, cue: int, speaker: int) -> bool:
    """Whether what a body of some kind would say is only thought up: a worthy opposition would demand."""
    is_any = phrases.shape[speaker] == NP and phrases.words(speaker)[0].lower in ("a", "an")
    return is_any and phrases.words(cue)[0].lower == "would" and not subjects.is_somebody(phrases, speaker)


def _is_behind_quotation(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    return (speaker > cue and phrases.shape[cue - 1 : cue] == QUOTATION) or None


def is_silent(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Whether a subject is nobody, or whoever is addressed: you said; not: one of the guards said."""
    if phrases.lemma(cue) == "tell" and phrases.head(speaker).tag == NOUN and phrases.head(speaker).lower == "time":
        return True  # time will tell; but: Time tells
    is_some = phrases.shape[speaker + 1 : speaker + 2] == OF or phrases.shape.startswith(_NAMED_ASIDE, speaker + 1)
    is_some = (is_some and phrases.head(speaker).lower != "none") or _is_one_in(phrases, speaker)
    return (phrases.head(speaker).lower in _CLAUSES.silent and not is_some) or None


def _is_one_in(phrases: Phrases, speaker: int) -> bool:
    """Whether “one” counts a share of the people asked: one in five voters."""
    is_in = phrases.shape[speaker + 1 : speaker + 3] == _IN_NP and phrases.words(speaker + 1)[0].lower == "in"
    first = phrases.words(speaker + 2)[0] if is_in else None
    is_number = first is not None and (first.tag == NUMBER or first.lower in _TEXT.number_words)
    return is_number and phrases.head(speaker).lower == "one"


def _is_number(phrases: Phrases, _cue: int, speaker: int, /) -> bool | None:
    if phrases.shape[speaker - 1 : speaker + 1] != _NUMBER_WHO:
        return None
    of = phrases.shape[max(0, speaker - 3) : speaker - 1] == _NP_OF
    return phrases.head(speaker - (3 if of else 1)).lower in _PEOPLE.counts_of_people or None


def _is_thing(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Whether a thing, and nobody, is said to mean or to underline something."""
    if phrases.words(speaker)[-1].lower in ("which", "that") and phrases.lemma(cue) in _CLAUSES.of_facts:
        return True
    if phrases.lemma(cue) == "show" and _is_no_speaker(phrases, speaker) and _is_shown(phrases, cue):
        return True  # closing schools would show that; boats have lamps to show that
    is_aside = phrases.shape[max(0, cue - 2) : cue] == _NP_COMMA  # The Long Pier, our podcast, asks
    if phrases.lemma(cue) == "ask" and (_is_work(phrases, speaker) or (is_aside and _is_work(phrases, cue - 2))):
        return True  # our podcast asks what a pier costs
    if phrases.lemma(cue) in _CLAUSES.of_facts and _is_no_speaker(phrases, speaker):
        return True  # the ruling means that
    if phrases.shape[cue] == VP and phrases.lemma(cue) in _CLAUSES.lets_think and _only_points(phrases, speaker):
        return True  # the rise in prices suggests that
    is_of_things = phrases.lemma(cue) in _CLAUSES.of_things or sure.is_sure(phrases, cue)
    is_of_things = is_of_things and phrases.shape[speaker] == NP
    return (is_of_things and (_is_it_or_thing(phrases, speaker) or _is_of_place(phrases, cue, speaker))) or None


def _is_shown(phrases: Phrases, cue: int) -> bool:
    """Whether “show” tells an aim, or what would be: to show that, would show that."""
    return phrases.shape[cue] == INFINITIVE or phrases.words(cue)[0].lower == "would"


def _only_points(phrases: Phrases, noun: int) -> bool:
    """Whether a thing only lets the reporter think something: the rise, her silence; not: research, the figures."""
    if phrases.shape[noun] != NP or phrases.head(noun).tag != NOUN or gatherer(phrases, noun) is not None:
        return False
    of = noun + 2 if phrases.shape[noun + 1 : noun + 3] == OF_NP else noun
    tells = _tells_facts(phrases.head(noun).lower) or _tells_facts(phrases.head(of).lower)
    if tells or not inner.is_thing(phrases, noun):
        return False  # a series of tests shows that
    head = phrases.head(noun)
    known = _VERBS.get(head.lower.removesuffix("s"))
    is_deed = known is not None and BASE_FORM in known.forms
    return is_deed or gate.is_idea(head) or name_words.is_everyday(head.lower)


def _tells_facts(word: str) -> bool:
    lists = (_CLAUSES.data, _CLAUSES.documents, _CLAUSES.statements, _SPEECH.surveys, _CLAUSES.tells_facts)
    return any(word in known or word.removesuffix("s") in known for known in lists)


def _is_of_place(phrases: Phrases, cue: int, speaker: int) -> bool:
    """Whether what a place does only shows something: Norway had most cases, highlighting a concern."""
    is_place = " ".join([word.lower for word in phrases.words(speaker)]) in _PEOPLE.places
    return is_place and phrases.shape[cue - 1 : cue + 1] == _COMMA_ING


def _is_work(phrases: Phrases, speaker: int) -> bool:
    """Whether the subject is a work, which only treats of a question: the book, our podcast."""
    return phrases.shape[speaker] == NP and phrases.head(speaker).lower in _WORKS


def _is_no_speaker(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is neither a name nor a pronoun, nor somebody or a body without a name."""
    head = phrases.head(noun)
    is_open = phrases.shape[noun] != NP or head.tag in (NAME, *_PRONOUNS)
    return not is_open and not subjects.is_somebody(phrases, noun) and head.lower not in _PEOPLE.bodies


def _is_to_come(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Doe is expected to meet the board, urging it to act: what is still to be said is no speech."""
    if phrases.shape[cue - 1 : cue + 1] != _COMMA_ING or phrases.shape[speaker + 1 : speaker + 3] != _VP_INFINITIVE:
        return None
    return (phrases.lemma(speaker + 1) == "expect" and phrases.is_passive(speaker + 1)) or None


def _is_outcome(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Two runners were banned, meaning that sixty are out; or what is still to be said."""
    is_meant = phrases.shape[cue] == ING and phrases.lemma(cue) == "mean"
    return is_meant or _is_to_come(phrases, cue, speaker) or _is_inferred(phrases, cue, speaker)


def _is_inferred(phrases: Phrases, cue: int, speaker: int) -> bool | None:
    """Lorries have been seen leaving, suggesting that: what is seen of others lets the reporter think it."""
    if phrases.shape[cue - 1 : cue + 1] != _COMMA_ING or phrases.lemma(cue) not in _CLAUSES.lets_think:
        return None
    verb = phrases.shape.find(VP, speaker, cue)
    is_seen = verb > 0 and phrases.is_passive(verb) and phrases.shape[speaker] == NP
    is_named = phrases.head(speaker).tag != NOUN and len(phrases.words(speaker)) > 1
    is_thing = (
        is_seen
        and not is_named
        and phrases.head(speaker).lower.endswith("s")
        and not subjects.is_somebody(phrases, speaker)
    )
    return (is_thing and phrases.head(speaker).lower not in _PEOPLE.bodies) or None


def _is_it_or_thing(phrases: Phrases, speaker: int) -> bool:
    head = phrases.head(speaker)
    is_pronoun = head.tag == SUBJECT_PRONOUN
    return head.lower not in _SPEECH.pronouns_of_people if is_pronoun else inner.is_thing(phrases, speaker)


def _claims(phrases: Phrases, cue: int, speaker: int, start: Decision[int], /) -> bool | None:
    """The flood, or whatever struck while Doe spoke, claimed lives."""
    if phrases.lemma(cue) != "claim":
        return None
    is_clause = contents.has_clause(phrases.shape, start.found) and not _is_toll(phrases, start.found)
    last = start.found + _is_toll(phrases, start.found)
    is_death = start.found == cue + 1 and phrases.words(last)[-1].lower in _SPEECH.claimed_by_death
    if is_death and not is_clause:
        return True
    return (phrases.shape[speaker] == NP and inner.is_thing(phrases, speaker)) or None


def _is_toll(phrases: Phrases, noun: int) -> bool:
    """Whether “lives” was read as a verb at the end of a clause: claimed young lives."""
    is_verb = phrases.shape[noun : noun + 2] == CLAUSE and phrases.shape[noun + 2 : noun + 3] in _ENDS
    return is_verb and phrases.words(noun + 1)[0].lower == "lives"


def _wants(phrases: Phrases, cue: int, speaker: int, start: Decision[int], /) -> bool | None:
    """Boars are threatening the orchards; a feud that threatens to grow."""
    if start.rule in _CLAUSE_RULES:
        return None
    is_relative = phrases.shape[speaker] in _RELATIVES and phrases.words(speaker)[0].lower != "who"
    is_of_it = phrases.words(speaker)[-1].lower in (*_CLAUSES.pronouns_told, "which")
    is_mover = phrases.lemma(cue) == "encourage" and phrases.words(cue)[0].tag == MODAL
    if is_of_it and (is_mover or phrases.lemma(cue) == "threaten") and phrases.shape[start.found] == NP:
        return True  # it threatens the work of years; it will encourage the firm to save
    if phrases.lemma(cue) == "threaten" and start.found == cue + 1 and phrases.shape[cue + 1] == NP:
        is_named = phrases.head(cue + 1).lower in _CLAUSES.threatened_with
        return None if is_named else True  # the law threatens the mill; threatened a mill in Lund
    noun = speaker - 1 if is_relative else speaker
    return (noun >= 0 and phrases.shape[noun] == NP and inner.is_thing(phrases, noun)) or None


def _shows(phrases: Phrases, cue: int, speaker: int, _start: Decision[int], /) -> bool | None:
    """Fires broke out, showing that the wells were dry; the video shows the moment the roof fell."""
    if phrases.shape[speaker] != NP:
        return None
    if phrases.head(speaker).lower in _SPEECH.pictures and phrases.words(cue)[-1].lower in _CLAUSES.shows:
        return True
    if phrases.shape[cue] != ING:
        return None
    is_of_thing = cue > 0 and cue - 1 != speaker and phrases.shape[cue - 1] == NP and phrases.lemma(cue) in _SHOWS
    if is_of_thing and phrases.head(speaker).lower not in _CLAUSES.documents:
        return True  # led the jury through papers showing that it rained
    is_place = phrases.head(speaker).lower in _PEOPLE.places and phrases.lemma(cue) in _CLAUSES.of_things
    return is_place or inner.is_thing(phrases, speaker) or None


def _moves_thing(phrases: Phrases, cue: int, _speaker: int, start: Decision[int], /) -> bool | None:
    """The council pressed a button: what is moved is no statement; nor is a motion that is proposed."""
    if start.rule in _CLAUSE_RULES or phrases.shape[start.found] != NP:
        return None
    if phrases.lemma(cue) == "press" and start.found == cue + 1:
        return inner.is_thing(phrases, start.found) or None
    if phrases.lemma(cue) == "propose" and start.found == cue + 1:
        is_told = phrases.shape[cue + 2 : cue + 3] in _TELLS_MORE
        return (phrases.head(cue + 1).lower in _SPEECH.moved and not is_told) or None
    return None


def _does(phrases: Phrases, cue: int, speaker: int, start: Decision[int], /) -> bool | None:
    """Doe wants to win; whoever wants a stall: what somebody means to do, or wants in passing, is no statement."""
    if start.rule in _CLAUSE_RULES:
        return None
    if start.found != cue + 1 and start.rule not in _OBJECTS:
        return None
    if phrases.shape[start.found] == INFINITIVE:
        return phrases.lemma(cue) in _SPEECH.wishes_to_do or _is_thought(phrases, cue, speaker) or None
    return (phrases.shape[speaker] == RELATIVE and start.rule in _OBJECTS) or None


def _is_thought(phrases: Phrases, cue: int, speaker: int) -> bool:
    """Whether a tale tells what somebody looked forward to: she expected to be back in May; not: the firm expected."""
    is_past = phrases.words(cue)[0].lower.endswith("ed") and phrases.lemma(cue) in ("expect", "hope")
    if not is_past or phrases.shape[speaker] != NP:
        return False
    head = phrases.head(speaker)
    is_body = head.lower in _PEOPLE.bodies or head.lower in _PEOPLE.organisations or head.lower in _PEOPLE.firm_ends
    return head.lower in ("he", "she") or (head.tag == NAME and not is_body)


def _is_of_themselves(phrases: Phrases, cue: int, speaker: int, start: Decision[int], /) -> bool | None:
    """Patients reported pain; ten nurses reported sick: what they have is counted, and they tell no news.

    So are the results of a firm.
    """
    if phrases.lemma(cue) != "report" or start.rule in _CLAUSE_RULES or phrases.shape[speaker] != NP:
        return None
    if start.rule == _GERUND and phrases.lemma(start.found) in _CLAUSES.keeps_books:
        return None  # two guilds reported spending 6 million crowns
    first = phrases.words(speaker)[0]
    is_counted = first.tag == NUMBER or first.lower in _TEXT.number_words
    is_counted = is_counted or phrases.head(start.found).lower in _SPEECH.results
    told = [word.lower for word in phrases.words(start.found)[:2]]
    is_counted = is_counted or (told[0] == "the" and told[-1] in _CLAUSES.highest)  # the highest number of cases
    return is_counted or phrases.head(speaker).lower in _SPEECH.report_of_themselves or None


def _is_noun(phrases: Phrases, cue: int, speaker: int, start: Decision[int], /) -> bool | None:
    """The mass protests that began on Monday; the decision brought uncertainty and fear that has grown."""
    if _is_plan_of_somebody(phrases, cue) or _is_of_other_number(phrases, cue, speaker) or _is_amid(phrases, cue):
        return True
    if _is_noun_with_relative(phrases, cue, start.found):
        return True
    if phrases.shape[speaker] != NP or phrases.shape[start.found : start.found + 2] != _THAT_VP:
        return None
    is_bare = len(phrases.words(cue)) == 1 and cue == speaker + 1 and phrases.words(cue)[0].lower.endswith("s")
    known = _VERBS.get(phrases.words(cue)[0].lower)
    is_base = known is not None and BASE_FORM in known.forms
    is_bare = is_bare or (is_base and len(phrases.words(cue)) == 1 and phrases.shape[cue - 1] == COORDINATOR)
    return (is_bare and inner.is_thing(phrases, speaker)) or None


def _is_amid(phrases: Phrases, cue: int) -> bool:
    """Whether “and fears” goes on from what something happens amid: came amid a row, and fears it will last."""
    words, shape = phrases.words(cue), phrases.shape
    is_bare = len(words) == 1 and words[0].lower.endswith("s") and phrases.lemma(cue) in _INFLECTION.also_nouns
    if not is_bare or shape[cue - 1 : cue] != COORDINATOR:
        return False
    before = shape.rfind(VP, 0, cue) + 1
    return any(phrases.words(at)[0].lower == "amid" for at in range(before, cue) if shape[at] == PREPOSITION)


def _is_noun_with_relative(phrases: Phrases, cue: int, that: int) -> bool:
    """Whether a plural behind a preposition was read as a verb: spoke amid news reports that question the sale."""
    shape, words = phrases.shape, phrases.words(cue)
    is_bare = len(words) == 1 and words[0].lower.endswith("s") and phrases.lemma(cue) in _INFLECTION.also_nouns
    is_inner = shape[max(0, cue - 2) : cue] in _BEHIND_PREPOSITION and VP in shape[: cue - 2]
    is_inner = is_bare and is_inner and that == cue + 1
    if is_inner and phrases.head(cue - 1).tag == ADJECTIVE:
        return True  # referring to the many tweets that he sent
    return is_inner and shape[that : that + 2] in _THAT_VERBS


def _is_of_other_number(phrases: Phrases, cue: int, speaker: int) -> bool:
    """Whether a verb has not the number of its subject: or an incident report we keep; concerns and fears it will."""
    if phrases.shape[speaker] != NP or len(phrases.words(cue)) > 1 or speaker > cue:
        return False
    word, known = phrases.words(cue)[0].lower, _VERBS.get(phrases.words(cue)[0].lower)
    if known is None:
        return False
    if word.endswith("s") and phrases.shape[cue - 1] == COORDINATOR:
        head = phrases.head(speaker).lower
        return known.forms == THIRD_PERSON and head.endswith("s") and inner.is_thing(phrases, speaker)
    is_beside = cue == speaker + 1 and agreement.is_of_one(phrases, cue)
    if is_beside and not agreement.can_be_subject(phrases, speaker, cue):
        return True  # two primary reasons the ferry is late
    is_one = phrases.words(speaker)[0].lower in _TEXT.before_one and cue == speaker + 1
    return is_one and BASE_FORM in known.forms and PAST not in known.forms


def _tells_quoted(phrases: Phrases, _cue: int, speaker: int, start: Decision[int], /) -> bool | None:
    """“It is late,” Doe recalled telling them: what was told stands between the marks."""
    is_behind = speaker > 0 and phrases.shape[speaker - 1] == QUOTATION
    return (is_behind and start.rule == _GERUND) or None


def _is_plan_of_somebody(phrases: Phrases, cue: int) -> bool:
    """Whether the noun of somebody's plan was read as a verb: is against the council's Clean River plans to build."""
    shape, words = phrases.shape, phrases.words(cue)
    is_bare = len(words) == 1 and words[0].lower.endswith("s") and shape[cue + 1 : cue + 2] == INFINITIVE
    if not is_bare or shape[max(0, cue - 2) : cue] not in _BEHIND_PREPOSITION or VP not in shape[: cue - 2]:
        return False
    return any(word.tag == GENITIVE for word in phrases.words(cue - 1))


def _is_wish_for_reporter(phrases: Phrases, cue: int, _speaker: int, start: Decision[int], /) -> bool | None:
    """Doe wanted me to see the place: what the reporter was to do is told, and was not said."""
    is_me = phrases.shape[cue + 1 : cue + 2] == NP and phrases.words(cue + 1)[-1].lower in _CLAUSES.reporters
    return (is_me and start.rule not in _CLAUSE_RULES) or None


def _is_found(phrases: Phrases, cue: int, _speaker: int, start: Decision[int], /) -> bool | None:
    """They found the baby wrapped in a coat: a noun with its participle is no clause that anybody thinks.

    Nor is what comes of something: was so tired of boats held in port that he left.
    """
    if phrases.shape[start.found] == THAT and start.found > cue + 1 and _is_so(phrases, cue):
        return True
    if start.found == cue + 1 and _is_object_alone(phrases, cue):
        return True
    if phrases.lemma(cue) not in ("find", "hear") or phrases.shape[start.found : start.found + 2] != CLAUSE:
        return None
    verb = phrases.words(start.found + 1)
    return (len(verb) == 1 and verb[0].tag not in AUXILIARIES) or None


def _is_object_alone(phrases: Phrases, cue: int) -> bool:
    """Whether what seemed a clause is an object, and what comes with it: ruled Marsk before he fell; fear the worst."""
    if phrases.shape[cue + 1] != NP:
        return False
    if [word.lower for word in phrases.words(cue + 1)] == ["the", "worst"]:
        return phrases.shape[cue + 2 : cue + 3] in (_IN_NP[0], *_ENDS)
    verb = phrases.shape.find(VP, cue + 1)
    if phrases.lemma(cue) == "add" and _is_to_level(phrases, cue + 1):
        return True
    is_beyond = verb > 0 and any(
        phrases.shape[index] == SUBORDINATOR or contents.opens_when(phrases, index) for index in range(cue + 2, verb)
    )
    is_beyond = is_beyond or (verb < 0 and phrases.shape[cue + 2 : cue + 4] == _IN_NP)
    return phrases.lemma(cue) == "rule" and is_beyond


def _is_to_level(phrases: Phrases, index: int) -> bool:
    """Whether so much comes on top of a level: the index added 2.1 per cent to 5,400, and Marsk’s rose."""
    tags = "".join(token.tag for token in phrases.tokens[phrases.chunks[index].first :][:_LONGEST_LEVEL_WORDS])
    words = [token.lower for token in phrases.tokens[phrases.chunks[index].first :][:_LONGEST_LEVEL_WORDS]]
    to = words.index("to") if "to" in words else 0
    return to > 0 and tags[0] == NUMBER and tags[to + 1 : to + 2] == NUMBER


def _is_so(phrases: Phrases, cue: int) -> bool:
    """Whether “so” or “such” stands before what has a participle behind it: so tired of boats held."""
    first = phrases.chunks[cue].first
    words = [word.lower for word in phrases.tokens[max(0, first - _LONGEST_SO_WORDS) : first]]
    is_participle = len(phrases.words(cue)) == 1 and lexicon.may_be_participle(phrases.words(cue)[0].lower)
    return is_participle and phrases.shape[cue - 1] == NP and ("so" in words or "such" in words)


def _is_asked(phrases: Phrases, cue: int, speaker: int, /) -> bool | None:
    """Whether a question asks for it: did Doe say so, who said so; do forecasts matter, where no verb ends in -s."""
    before = phrases.words(speaker - 1) if speaker else ()
    is_asked = speaker < cue and [word.lower for word in before] in _DO
    if speaker == 0 and phrases.shape[speaker] == RELATIVE:
        return True  # who said so?
    # Why does she say so: she does; does Doe believe it is over?
    is_why = phrases.shape[max(0, speaker - 2) : speaker - 1] == SUBORDINATOR
    is_open = speaker == 1 or phrases.words(cue)[-1].lower.endswith("s")
    is_open = is_open or (phrases.tokens[-1].lower == "?" and not is_why)
    has_said = [word.lower for word in before] in _HAVE and phrases.tokens[-1].lower == "?"  # has Doe said so?
    return has_said or (is_asked and is_open and len(phrases.words(cue)) == 1) or None


def _is_no_statement(phrases: Phrases, start: int, end: int) -> bool | None:
    is_pronoun = end - start == 1 and phrases.head(start).tag in _PRONOUNS
    is_most = end - start == 1 and [word.lower for word in phrases.words(start)] in _MOST  # what they want most
    is_other = _is_unnamed(phrases, start, end) or _is_source(phrases, start)
    return is_pronoun or is_most or is_other or _is_quoted_on(phrases, start, end) or None


def _is_source(phrases: Phrases, start: int) -> bool:
    """Whether somebody who has said something only cites from where they have it: it fell, Doe said, citing aides."""
    cue = start - 1
    is_cited = phrases.shape[max(0, cue - 2) : start + 1] == _SAID_CITING and phrases.lemma(cue) == "cite"
    if not is_cited:
        return False
    word = phrases.head(start).lower
    is_written = word in _CLAUSES.documents or word.removesuffix("s") in _CLAUSES.documents
    return is_written or word == "source" or subjects.is_somebody(phrases, start)


def _is_unnamed(phrases: Phrases, start: int, end: int) -> bool:
    """Whether somebody only asks for their name to be left out: asked not to be named."""
    is_alone = end - start == 1 or phrases.shape[start + 1] == SUBORDINATOR
    is_named = phrases.shape[start] == INFINITIVE and phrases.words(start)[-1].lower in _NAMED
    return is_named and is_alone and phrases.tokens[phrases.chunks[start].first - 1].lower == "not"


UNSAID = (
    Row(
        "passive verb reports nothing",
        "The subject of a passive verb of saying has said nothing.",
        "Ann Doe is told that the pier is closed.",
        "Ann Doe told the board that the pier was closed.",
        _is_passive,
    ),
    Row(
        "verb of saying that is denied",
        "Somebody who did not say, ask or want something has not said it.",
        "Ann Doe did not say that the pier was closed.",
        "Ann Doe did not believe that the pier was closed.",
        _is_denied,
    ),
    Row(
        "verb of knowing",
        "What somebody knows, learns, finds out or decides is told by the reporter, and was not said.",
        "Ann Doe realised that the pier was closed.",
        "Ann Doe repeated that the pier was closed.",
        _is_known,
    ),
    Row(
        "verb of saying that is hardly true",
        "Somebody who hardly, almost or neither says something has not said it.",
        "Ann Doe almost said that the pier was closed.",
        "Ann Doe firmly said that the pier was closed.",
        _is_hardly,
    ),
    Row(
        "verb of saying that is hypothetical",
        "Somebody who should, could or might say something, or would have said it, has not said it.",
        "Ann Doe should say that the pier was closed.",
        "Ann Doe did say that the pier was closed.",
        _is_unreal,
    ),
    Row(
        "saying that somebody does not come to",
        "What somebody refuses, fails or is asked to say, or does something without saying, has not been said.",
        "Ann Doe refused to say that the pier was closed.",
        "Ann Doe went on to say that the pier was closed.",
        _is_not_come_to,
    ),
)
"""What cancels a cue."""
UNHEARD = (
    Row(
        "speaker of the quotation before",
        "The speaker named after a quotation and its verb said the quotation, not what follows.",
        "“The pier is closed,” said Ann Doe.",
        "The pier is closed, said Ann Doe.",
        _is_behind_quotation,
    ),
    Row(
        "subject that is nobody",
        "What “nobody” or “you” say has no speaker who could be named.",
        "Nobody said that the pier was closed.",
        "Somebody said that the pier was closed.",
        is_silent,
    ),
    Row(
        "none of several who say it",
        "“Neither”, “no”, “few” and “not” before somebody say that they have not said it.",
        "Neither Ann Doe nor Bob Roe said that the pier was closed.",
        "Both Ann Doe and Bob Roe said that the pier was closed.",
        _is_none_of_several,
    ),
    Row(
        "saying that is only rumoured",
        "What rumours or reports have somebody say, what is false or possible, and what a page corrects is not said.",
        "Rumours that Ann Doe said the pier was closed were heard in Lund.",
        "Bob Roe knew that Ann Doe said the pier was closed.",
        _is_rumoured,
    ),
    Row(
        "what something is claimed to be",
        "Whoever claims something to be so behind “what” only names it.",
        "Ann Doe left over what they claimed to be a theft.",
        "Ann Doe left since they claimed to be poor.",
        _is_called_so,
    ),
    Row(
        "condition that somebody says it",
        "Whoever says something in a clause with “if” or “whether” has not said it.",
        "If Ann Doe said the pier was closed, we would go.",
        "When Ann Doe said the pier was closed, we went.",
        _is_open,
    ),
    Row(
        "number of those who say",
        "The number or share of those who said something has not said it.",
        "The number who said that the pier was closed rose.",
        "The nurse who said that the pier was closed rose.",
        _is_number,
    ),
    Row(
        "question whether somebody says it",
        "Behind “do” and a subject a verb asks; and one in -s is a noun there, as “forecasts”. “Who said” asks, too.",
        "Did Ann Doe say that the pier was closed?",
        "When she did, Ann Doe said that the pier was closed.",
        _is_asked,
    ),
    Row(
        "thing that means something",
        "What a thing means, underlines or highlights is no speech.",
        "It means that the pier is closed.",
        "Ann Doe means that the pier is closed.",
        _is_thing,
    ),
    Row(
        "outcome in -ing",
        "What something that happened is “meaning” follows from it, and is no speech; nor is what is still to be said.",
        "Ann Doe was banned, meaning that the pier is closed.",
        "Ann Doe was banned, adding that the pier is closed.",
        _is_outcome,
    ),
)
"""Speakers whose words are not reported."""
OF_THINGS = (
    Row(
        "thing that claims lives",
        "What a thing claims or demands is no speech.",
        "The flood claimed young lives in Lund.",
        "The council claimed many lives were lost in Lund.",
        _claims,
    ),
    Row(
        "thing that threatens or promises something",
        "What a thing threatens, promises, cites or expects is no speech.",
        "Wild boars are threatening the orchards below the pier.",
        "Villagers are threatening a strike at the pier.",
        _wants,
    ),
    Row(
        "thing that shows something",
        "What a picture shows, and what a thing is “showing” or signalling, is no speech.",
        "Fires broke out in Lund, showing that the wells were dry.",
        "Ann Doe spoke in Lund, showing that the wells were dry.",
        _shows,
    ),
    Row(
        "thing that is pressed or moved",
        "A thing that somebody presses, and a motion that somebody proposes, are no speech.",
        "Ann Doe pressed the button to open the pier.",
        "Ann Doe pressed the council to open the pier.",
        _moves_thing,
    ),
    Row(
        "what somebody means to do, or wants in passing",
        "What somebody wants or intends to do is no speech, and no object in a clause about somebody is.",
        "Ann Doe wants to win the race to the pier.",
        "Ann Doe vows to win the race to the pier.",
        _does,
    ),
    Row(
        "what patients and others report of themselves",
        "What so many people, patients or users report without a clause is counted, and is no statement of theirs.",
        "Four patients reported some pain in the arm.",
        "Four patients reported that the pier was shut.",
        _is_of_themselves,
    ),
    Row(
        "noun that is spelt as a verb of saying",
        "“Protests” and the like before “that” and a verb, with a thing before them, are a noun.",
        "The roof protests that began in Lund are over.",
        "Ann Doe protests that began in Lund.",
        _is_noun,
    ),
    Row(
        "telling of what is quoted",
        "The form in -ing after a verb of recalling or denying that follows a quotation only says how it was uttered.",
        "“The pier is closed,” Ann Doe recalled telling the board.",
        "Ann Doe recalled telling the board.",
        _tells_quoted,
    ),
    Row(
        "wish for the reporter",
        "What somebody wants or asks the reporter to do is told, and is no speech.",
        "Ann Doe wanted me to see the old pier.",
        "Ann Doe wanted Bob Roe to see the old pier.",
        _is_wish_for_reporter,
    ),
    Row(
        "thing that is found so",
        "Something that is found or heard, with a participle behind it, is no clause that anybody thinks.",
        "Nurses found the baby wrapped in a coat.",
        "Nurses found that the baby wrapped itself in a coat.",
        _is_found,
    ),
)
"""What a thing does is no speech, where its verb takes an object, an infinitive or no subject."""


def _is_way(phrases: Phrases, start: int, end: int) -> bool | None:
    """Told millions how to be ready: it is not told what they were to do."""
    del end
    opens = phrases.shape[start : start + 2] in _HOW_TO and phrases.words(start)[0].lower == "how"
    return opens or None


def _is_quoted_on(phrases: Phrases, start: int, end: int) -> bool:
    """Said the pier — closed since May — “is dead”: the quotation has the rest of the clause."""
    shape = phrases.shape
    closing = shape.find(DASH, end + 1)
    is_before_dash = VP not in shape[start:end] and shape[end : end + 1] == DASH
    return is_before_dash and closing > 0 and shape[closing + 1 : closing + 2] == QUOTATION


EMPTY = (
    Row(
        "content that is no statement",
        "A pronoun alone, “not to be named”, or a subject whose verb is quoted behind dashes, is nothing that is said.",
        "Ann Doe wants it.",
        "Ann Doe wants a new pier.",
        _is_no_statement,
    ),
    Row(
        "way to do something",
        "Whoever tells others how to do something has told something that the report leaves out.",
        "Ann Doe told them how to close the pier.",
        "Ann Doe told them how the pier was closed.",
        _is_way,
    ),
)
"""What is not the content of anything said."""
