"""Resolves mentions to parties: speakers, holders of positions, and those who set deadlines or are bound by them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.people import bodies, gate, role_nouns
from briefcli.extract.people.mentions import Mention as Name
from briefcli.extract.people.name_words import is_everyday
from briefcli.extract.people.party import Gender, Party, PartyKind
from briefcli.extract.people.register import Register
from briefcli.extract.speech import coreference, holding, relatives
from briefcli.extract.speech.ages import Ages
from briefcli.extract.speech.introduced import Introduced
from briefcli.extract.speech.salience import Salience
from briefcli.extract.text import headings, lexicon, rules
from briefcli.extract.text.classes import (
    COORDINATOR,
    FINITES,
    IN_NP,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OF,
    OF_NP,
    QUOTATION,
    STOP,
    SUBJECT_PRONOUN,
    TIME,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TAGS = lexicon.tags()
_TEXT = lexicon.text()

_MAY_BE_NAME = regexes.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}")
"""One to three words, of which somebody's name may consist."""
_OTHER_OF_NAME = ("the elder ", "the younger ")
_THE_JUDGE = ("the judge", "the trial judge")
_FORMER = ("former", "retired")
_DESCRIPTION = regexes.compile(
    r"the (?:(?!\d)[\w-]+ ){0,2}(?:(?P<age>\d{1,3}-year-old)(?: (?P<word>\w+))?|(?P<noun>[\w-]+))"
)
_SOMEBODY = regexes.compile(r"an? (?:[\w.-]+ ){0,3}(?P<noun>[\w-]+)")
_OF_POST = ("for", "on")
_REACH_OF_POST_CHARACTERS = 60
"""Characters behind a post in which what it is for stands before a comma and the name."""
_MOST_WORDS_OF_POST = 3
"""Words of a post behind a name and before “of”: acting deputy director."""
_OF_SO_MANY = regexes.compile(rf" of (?!an? )(?:\d|{lexicon.any_of(_TEXT.number_words)})\b")
"""Behind a mother: how many children she has."""
_REACH_OF_NAME_CHARACTERS = 60
"""Behind a description a name beside it is looked for within these."""
_REACH_OF_STRANGER_CHARACTERS = 2000
"""Before “the diver” a diver without a name is looked for within these."""
_SENTENCES_ON_TOP = 3
"""Within so many sentences somebody may stand without the name that follows: the headline and the lead."""
_SENTENCES_TO_NAME = 8
"""Within so many sentences the name follows."""
_OFFICE = regexes.compile(r"the (?:[\w.-]+ )+(?P<post>\w+)['’]s (?:office|department)")
_BESIDE = regexes.compile(
    r"(?:(?: and(?: [A-Z][\w.-]*)+)?(?: (?:of|for)(?: the)?(?: [A-Z][\w.-]*)+)*| of the (?P<what>[a-z]+)"
    rf"| and (?!{lexicon.any_of(_CLAUSES.owners | {'a', 'an', 'the'})} )(?:[a-z-]+ ){{0,2}}(?P<also>[a-z-]+)"
    r"| representing [^,.;]{2,60})?, (?:the )?"
)
"""What stands between posts and a name set off by commas: Whip and MP for Lund, Ann Doe,; mayor and baker, Ann Doe,."""
_ENDS_NAMED = regexes.compile(rf"(?: {lexicon.any_of(map(str.upper, _PEOPLE.post_nominals))})?[,.]")
"""What follows a name set off by commas: Ann Doe MP,."""
_ON_SOMETHING = regexes.compile(r" on(?: [A-Z][\w.-]*)+ ")
"""What may stand between a post and a name: Spokesman on National Security."""
_TURNED = regexes.compile(r"[ -]turned[ -](?:[a-z-]+ ){0,2}(?P<what>[a-z]+) ")
"""What may stand between two posts of one after the other: Lund captain turned pundit Ann Doe."""
_OF_SOMETHING = regexes.compile(r" (?:of|in) (?:the )?(?:[a-z]+ ){0,3}(?P<what>[a-z]+) ")
"""What stands between a post and the name of whoever has it, without commas: of the opposition, in the upper house."""
_WORD_BEHIND = regexes.compile(r" (?:also |has |had |then )?([a-z]+)\b")
_MORE_OF_POST = regexes.compile(
    r" (?:and(?: [A-Z][\w.-]*)+(?: (?:of|for)(?: the)?(?: [A-Z][\w.-]*)+)*|(?:retired|former)(?: [A-Z][\w.-]*)*"
    r"|of(?: [A-Z][\w.-]*){1,4}(?:,? and(?: [A-Z][\w.-]*){1,3})?) "
)
"""What may stand between a post and the name of whoever has it: and Shadow Minister of Roads."""
_MOST_NAMES_BEHIND = 3
"""Names behind a post that are tried for its holder: the first person is among them, or too far away."""
_FIRM = regexes.compile(
    r"the (?:(?:[\w.'’-]+ ){0,2}[\w.'’-]+-(?:based|listed) |[\w-]+ (?=(?:giant|chain)$))?(?P<noun>[\w-]+)"
)
"""What a firm may be called once it was named: the company, the Lund-based group."""
_HOUR_OF_ENTRY = regexes.compile(r"(?:1?\d|2[0-3])[.:][0-5]\d (?=\w)")
"""What stands before somebody at the start of an entry of a page that goes on as things happen."""
_WHOSE = ("of", "for")
_GENITIVES = ("'s", "’s", "s'", "s’")
_STATEMENT_FROM = letters("NP PREPOSITION")
_OPENS_DESCRIPTION = ("a ", "an ", "the ", "former ", "ex-")
_OF_SOMEBODY = (IN_NP, OF_NP)


@cache
def _owned_post() -> re.Pattern[str]:
    """A post in a body: the Salt Party's whip."""
    return regexes.compile(rf".*['’]s?\s(?:[\w-]+\s)*{lexicon.any_of(_PEOPLE.roles)}")


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to whom words are attributed: the mention beside them, and the party it names.

    `name` is the fullest name of the party in the text. For a speaker without a name ("a source", "the memo")
    it is the words of the mention, and `named` is false. `doubtful` says that the mention is a last name, which
    another party in the text has, too, `contested` that somebody else is almost as likely to be meant by a pronoun.
    `kind` is that of the party, where the text shows it.
    """

    mention: Span
    name: str
    named: bool = False
    doubtful: bool = False
    contested: bool = False
    kind: PartyKind | None = None


def of(article: Parts, mention: Span, party: Party, is_contested: bool = False) -> Voice:
    """A mention of a party."""
    return Voice(
        mention=mention,
        name=party.name,
        named=True,
        doubtful=article.register.is_shared(mention, party),
        contested=is_contested,
        kind=None if party.is_guessed else party.kind,
    )


class _Mention(msgspec.Struct, frozen=True):
    """A mention, its words in lower case, the number of its sentence, and the candidate antecedents."""

    article: Parts
    salience: Salience
    ages: Ages
    span: Span
    words: str
    sentence: int


class _Found(msgspec.Struct, frozen=True):
    """The party that a mention names, if that is known; or else the words of its antecedent."""

    party: Party | None
    words: Span
    is_contested: bool = False


class Voices:
    """The parties that the mentions of an article name.

    Speakers are resolved with `speaking`, in the order of the text: they are the likeliest "she" of what follows.
    For all others `who` may be called at any time.
    """

    def __init__(self, article: Parts) -> None:
        self._article = article
        self._salience = Salience(article)
        self._ages = Ages(article)
        self._introduced = Introduced(article)
        self._unnamed: dict[str, Party] = {}
        self._beside_names: dict[str, tuple[int, int | None]] = {}

    def speaking(self, mention: Span, sentence: int) -> Voice:
        """The party named by a mention in a sentence, which is recorded as speaking there."""
        found = self._find(mention, sentence)
        words = found.words.of(self._article.text)
        if found.party is None:
            self._introduced.note(found.words)
        is_unknown = found.party is None or found.party.is_guessed or not gate.party(found.party).is_somebody
        name = words if found.party is None else found.party.name
        is_pronoun = words.lower() in _SPEECH.pronouns_of_people
        if is_unknown and not is_pronoun and name.istitle() and _may_be_name(name):
            self._salience.spoke_unknown(sentence, mention.end, name)
        if found.party is not None and words.lower() == "it" and found.party.kind != "person":
            found.party.deeds += 1  # what says something is somebody
        if found.party is not None:
            beside, own = Span(mention.start, mention.end + len(", ")), found.party.mentions
            at = bisect_left(own, beside)
            has_name = any(one.touches(beside) for one in own[max(0, at - 1) : at + 1])
            has_post = words.lower().startswith("the ") and not has_name
            self._salience.spoke(sentence, mention.start, found.party, has_post=has_post)
        elif (stranger := self._without_name(found.words)) is not None:
            self._salience.spoke(sentence, mention.start, stranger, is_named=False)
        elif role_nouns.is_one_person(words.rsplit(maxsplit=1)[-1].lower()):
            if words.lower().startswith("the "):
                self._salience.spoke_described(sentence, words.rsplit(maxsplit=1)[-1].lower())
            else:
                self._salience.spoke_unknown(sentence, mention.end, words)  # leader of the opposition Orul
        return self._voice(mention, found)

    def who(self, mention: Span, sentence: int) -> Voice:
        """The party named by a mention in a sentence."""
        return self._voice(mention, self._find(mention, sentence))

    def _find(self, span: Span, sentence: int) -> _Found:
        words = span.of(self._article.text).lower()
        mention = _Mention(self._article, self._salience, self._ages, span, words, sentence)
        decided = rules.first(WHO, mention)
        if decided is None or (decided.found.party is not None and _is_office_of(words, decided.found.party)):
            found = _Found(None, span)
        else:
            found = decided.found
        if found.party is None or found.party.kind != "person" or found.party.name.lower() in _PEOPLE.roles:
            is_owned = ("'" in words or "’" in words) and _owned_post().fullmatch(words) is not None
            noun = words.rsplit(maxsplit=1)[-1].rpartition("-")[2]  # the sub-inspector
            is_post = is_owned or _is_one(noun) or noun in _SPEECH.told_apart
            holder = _holder_behind(self._article, span, is_owned) if is_post else None
            if holder is None and found.party is None:
                found = msgspec.structs.replace(found, words=self._introduced.of(found.words) or found.words)
            return _Found(holder, span) if is_owned or holder is not None else found
        return found

    def _without_name(self, words: Span) -> Party | None:
        """The person without a name whom a description introduces, so that “he” may stand for a spokesman."""
        name = words.of(self._article.text)
        described = name.lower().split()
        noun = described[described.index("of") - 1 if "of" in described else -1]
        is_relative = described[0] in _CLAUSES.owners or "of" in described  # her mother, the mother of a victim
        is_relative = is_relative and noun in _PEOPLE.kin
        is_owned = any(word.endswith(_GENITIVES) for word in described[:-1])
        is_one = (described[0] in ("the", *_SPEECH.introduces) or is_owned) and (_is_one(noun) or noun == "source")
        if described[0] == "the" or is_owned:  # the commissioner may be somebody who is named
            is_one = is_one and not self._article.register.is_held(noun) and not self._is_beside_name(noun, words.end)
        if not is_relative and not is_one:
            return None
        gender = _gender(noun)
        whole = _whole(self._article, words)
        fresh = Party(name=whole, kind="person", mentions=[words], gender=gender)
        return self._unnamed.setdefault(whole, fresh)

    def _is_beside_name(self, noun: str, end: int) -> bool:
        """Whether a name stands beside such a description so far: the Commissioner for Roads, Barrister (Mrs.) Doe.

        How far it was sought is kept, and where one was found: a long text may have thousands of mentions.
        """
        limit = end + _REACH_OF_NAME_CHARACTERS
        read, found = self._beside_names.get(noun, (0, None))
        if found is None and read < limit:
            beside = rf"\b(?i:{re.escape(noun)})\b[^.;:]{{0,60}}?,\s[A-Z]"
            pattern = re.compile(beside)  # noqa: TID251 - made of a text, it is no pattern to be kept
            again = max(0, read - len(f"{noun}, A") - _REACH_OF_NAME_CHARACTERS)
            match = pattern.search(self._article.text, again, limit)
            found = match.end() if match else None
            self._beside_names[noun] = limit, found
        return found is not None and found <= limit

    def _voice(self, mention: Span, found: _Found) -> Voice:
        if found.party is None:
            return Voice(mention=mention, name=_whole(self._article, found.words))
        if self._unnamed.get(found.party.name) is found.party:
            return Voice(mention=mention, name=found.party.name, contested=found.is_contested)
        return of(self._article, mention, found.party, found.is_contested)


def _may_be_name(words: str) -> bool:
    """Whether words with capitals may be somebody’s name: Orul, Ann Orul; not: Inspectors, It, that open a sentence."""
    small = words.lower()
    is_word = small == "it" or (small.endswith("s") and is_everyday(small))
    return not is_word and _MAY_BE_NAME.fullmatch(words) is not None


def _whole(article: Parts, words: Span) -> str:
    """What somebody without a name is called, with whose they are: members of the club, a spokesman for the firm."""
    hour = _HOUR_OF_ENTRY.match(article.text, words.start, words.end)
    words = words if hour is None else Span(hour.end(), words.end)  # 11.30 Shop owners
    number, _, last = article.tokens(words)
    tokens = article.sentences[number].tokens
    if not words.of(article.text)[:1].isalnum() or last >= len(tokens):
        return words.of(article.text)
    if tokens[last].lower == "at" and _is_at_body(tokens, last):
        return Span(words.start, _end_of_names(tokens, last + 1)).of(article.text)
    if tokens[last].lower not in _WHOSE:
        return words.of(article.text)
    phrases = article.phrases(number)
    noun = next((index for index in phrases.find(NP) if phrases.span(index).end == words.end), None)
    if noun is None or (not _is_some(phrases, noun) and _is_alone(phrases, noun)):
        return words.of(article.text)
    if _is_wanted(phrases, noun):
        return words.of(article.text)  # a plea by the widows for a new inquiry
    whose = noun
    while phrases.shape[whose + 1 : whose + 3] in _OF_SOMEBODY and phrases.head(whose + 2).tag not in (NUMBER, TIME):
        if phrases.words(whose + 1)[0].lower not in _WHOSE:
            break
        whose += 2
    end = _end_of_name(article, Span(words.start, phrases.span(whose).end))
    if end > phrases.span(whose).end:
        return Span(words.start, end).of(article.text)  # a spokesman for the Ministry of Mines and Energy
    is_cut = phrases.shape[whose + 1 : whose + 2] == COORDINATOR  # the minister of mines and energy
    if is_cut or ([token.tag for token in phrases.words(whose)[:-1]].count(NOUN) and phrases.head(whose).tag == NAME):
        return words.of(article.text)  # the head of the union Ann Doe founded
    return Span(words.start, phrases.span(whose).end).of(article.text)


def _is_at_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether those who tell are at a body with a name, and a verb stands behind that: analysts at Quill Bank said."""
    end = at + 1
    while end < len(tokens) and tokens[end].tag == NAME:
        end += 1
    return end > at + 1 and end < len(tokens) and tokens[end].tag in FINITES


def _end_of_names(tokens: Sequence[Token], start: int) -> int:
    """Where the names end that stand side by side from a word on."""
    end = start
    while end + 1 < len(tokens) and tokens[end + 1].tag == NAME:
        end += 1
    return tokens[end].end


def _is_wanted(phrases: Phrases, noun: int) -> bool:
    """Whether “for” behind somebody tells what is asked for, and not whose they are: a plea by the widows for help."""
    is_from = noun > 1 and phrases.shape[noun - 2 : noun] == _STATEMENT_FROM
    is_from = is_from and phrases.words(noun - 1)[-1].lower in ("by", "from")
    is_asked = is_from and phrases.head(noun - 2).lower in _SPEECH.statements_for
    is_for = is_asked and phrases.words(noun + 1)[0].lower == "for"
    return is_for and not role_nouns.is_one_person(phrases.head(noun).lower)  # but: by a spokesman for the firm


def _end_of_name(article: Parts, phrase: Span) -> int:
    """The end of a phrase, or of the name in it that goes on behind: [a baker for the Union of Bakers] and Millers."""
    history = article.register.history
    at = bisect_left(history, phrase.end, key=lambda entry: entry[0].span.start) - 1
    name = history[at][0].span if at >= 0 else phrase
    return max(phrase.end, name.end) if name.start >= phrase.start else phrase.end


def _is_some(phrases: Phrases, noun: int) -> bool:
    """Whether a number is that of some of several: two [of his aides]."""
    word = phrases.words(noun)[-1]
    is_number = word.tag == NUMBER or word.lower in _NUMBERS.small
    return is_number and phrases.shape[noun + 1 : noun + 2] == OF


def _is_alone(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a name or only a number, without “all but”, which says of what."""
    if phrases.head(noun).tag in (NAME, SUBJECT_PRONOUN):
        return True
    is_rest = phrases.shape[max(0, noun - 1) : noun] == COORDINATOR and phrases.words(noun - 1)[0].lower == "but"
    return not is_rest and (phrases.head(noun).tag == NUMBER or phrases.head(noun).lower == "one")


def _is_one(noun: str) -> bool:
    """Whether a noun in small letters is one person: the mayor, the member."""
    return role_nouns.is_one_person(noun) or noun == "member"


def _is_office_of(words: str, party: Party) -> bool:
    """Whether a mention names the office of somebody with a post, and a party only what such offices are called.

    The Orul County Sheriff's Office is more than “Office”, and not the office of another.
    """
    found = _OFFICE.fullmatch(words)
    return found is not None and found["post"] in _PEOPLE.roles and found["post"] not in party.name.lower()


def _holder_behind(article: Parts, span: Span, is_owned: bool) -> Party | None:
    """The person whose name follows a post in a body: the Salt Party's MP, Ann Doe,; the board's clerk and aide Doe."""
    history = article.register.history
    at = bisect_left(history, span.end, key=lambda entry: entry[0].span.start)
    for mention, party in history[at : at + _MOST_NAMES_BEHIND]:
        if party.kind == "person":
            noun = article.text[span.start : span.end].lower().rpartition(" ")[2]
            if article.text.startswith(" for ", span.end) and _gender(noun) == "f" and party.gender == "m":
                return None  # a spokeswoman for the mayor, Bob Roe
            before_title = article.text[span.end : max(span.end, mention.whole.start)]
            beside = _BESIDE.fullmatch(before_title)
            is_beside = beside is not None and not (beside["what"] and role_nouns.is_one_person(beside["what"]))
            is_beside = is_beside and (beside is None or not beside["also"] or role_nouns.is_one_person(beside["also"]))
            if is_beside and _ENDS_NAMED.match(article.text, mention.span.end):
                return party
            more = _MORE_OF_POST.fullmatch(article.text, span.end, mention.span.start) if is_owned else None
            more = more or _ON_SOMETHING.fullmatch(before_title)
            more = more or _ON_SOMETHING.fullmatch(article.text, span.end, mention.span.start)
            is_more = more is not None or _is_turned(article.text, span.end, mention.span.start)
            return party if is_more or _is_head_of(article.text, span.end, mention) else None
    return None


def _is_head_of(text: str, end: int, name: Name) -> bool:
    """Whether what somebody heads stands between a post and a name that says something: leader of the opposition Doe.

    Nobody says in the same breath that whoever founded the body did so: the head of the union Doe founded said.
    """
    found = _OF_SOMETHING.fullmatch(text, end, name.whole.start)
    if found is None and len(name.words) > 1 and name.whole == name.span:
        found = _of_body_in_full().fullmatch(text, end, name.span.start)
    what = found["what"].lower() if found is not None else ""
    if not what or what in _TAGS or role_nouns.is_one_person(what):
        return False
    behind = _WORD_BEHIND.match(text, name.span.end)
    return behind is not None and behind[1] in _CLAUSES.speech.forms


@cache
def _of_body_in_full() -> re.Pattern[str]:
    """What stands between a post and a name where a body is told by its name: of the Marsk News agency."""
    return regexes.compile(r" (?:of|to) (?:[\w.&-]+ ){0,12}(?P<what>[A-Z][\w.&-]*|[a-z]+) ")


def _is_turned(text: str, end: int, name: int) -> bool:
    """Whether somebody has had one post after the other: Lund captain turned pundit Ann Doe; not: turned to Ann Doe."""
    found = _TURNED.fullmatch(text, end, name)
    return found is not None and role_nouns.is_one_person(found["what"])


def _gender(noun: str) -> Gender | None:
    return "f" if noun in _PEOPLE.roles_female else "m" if noun in _PEOPLE.roles_male else None


def _named(mention: _Mention) -> _Found | None:
    party = mention.article.register.speaker(mention.span)
    if party is None:
        beside = _named_beside(mention)
        is_one = beside is not None and beside.kind == "person" and _is_post(mention)
        beside = beside if is_one else _named_before_post(mention)
        return _Found(beside, mention.span) if beside is not None else _judge(mention)
    if mention.words.startswith(_OTHER_OF_NAME) or _is_kin_of(mention.words):
        return None  # the elder Doe
    if party.kind == "organisation" and party.name.rpartition(" ")[2].lower() in _PEOPLE.roles:
        holder = _headlined(mention)  # MHO Director, read as a name
        if holder is not None:
            return holder
    return None if _is_another(mention, party) else _Found(party, mention.span)


def _is_kin_of(words: str) -> bool:
    """Whether a mention is a relative of somebody: the mother of a 13-year-old boy, who is not the boy."""
    noun, _, whose = words.partition(" of ")
    return bool(whose) and noun.rpartition(" ")[2] in _PEOPLE.kin


def _named_beside(mention: _Mention) -> Party | None:
    """Who is named between commas behind a mention: the company, Marsk Foods,; the spokesman on roads, Bob Roe,."""
    text, end = mention.article.text, mention.span.end
    comma = text.find(", ", end, end + _REACH_OF_POST_CHARACTERS)
    between = text[end:comma].split() if comma >= 0 else []
    if comma < 0 or (between and between[0] not in _OF_POST) or any(word.lower() in _PEOPLE.roles for word in between):
        return None
    history = mention.article.register.history
    at = bisect_left(history, comma, key=lambda entry: entry[0].span.start)
    if at == len(history) or history[at][0].whole.start != comma + len(", "):
        return None
    name, party = history[at]
    return party if text.startswith(",", name.span.end) and name.sentence == mention.sentence else None


def _named_before_post(mention: _Mention) -> Party | None:
    """Whose post stands right behind the name, without a comma: Professor Ann Doe head of the Lund clinic."""
    if not mention.article.text.startswith(" of ", mention.span.end):
        return None
    history = mention.article.register.history
    at = bisect_left(history, mention.span.start, key=lambda entry: entry[0].span.start)
    if at == len(history) or history[at][0].span.end >= mention.span.end or history[at][1].kind != "person":
        return None
    name, party = history[at]
    behind = mention.article.small[name.span.end : mention.span.end].split()
    before = mention.article.small[mention.span.start : name.whole.start].split()
    is_post = 0 < len(behind) <= _MOST_WORDS_OF_POST and behind[-1] in _PEOPLE.roles
    is_own = is_post and behind[0].isalpha()  # not: Ann Doe's head of staff
    return party if is_own and before in ([], ["the"]) else None


def _is_post(mention: _Mention) -> bool:
    """Whether a mention ends with what one person is: Labor's spokesman."""
    last = mention.words.rpartition(" ")[2]
    return last in _PEOPLE.roles and last not in _PEOPLE.kin


def _is_another(mention: _Mention, party: Party) -> bool:
    return holding.is_another(mention.article, mention.salience, mention.span, mention.sentence, party)


def _judge(mention: _Mention) -> _Found | None:
    """The only person with such a title so far whom “the judge” stands for: Mr Justice Doe."""
    if mention.words not in _THE_JUDGE:
        return None
    judges = {
        id(party): party
        for name, party in mention.article.register.history
        if name.span.start < mention.span.start and party.kind == "person" and _is_titled(mention.article.text, name)
    }
    party = next(iter(judges.values())) if len(judges) == 1 else None
    return _Found(party, mention.span) if party is not None and not _is_another(mention, party) else None


def _is_titled(text: str, name: Name) -> bool:
    """Whether a name stands behind the title of a judge."""
    before = text[name.whole.start : name.span.start].lower().split()
    return not _SPEECH.titles_of_judges.isdisjoint(before)


def _firm(mention: _Mention) -> _Found | None:
    found = _FIRM.fullmatch(mention.words)
    if found is None or found["noun"] not in _PEOPLE.firms:
        return None
    beside = _named_beside(mention)
    if beside is not None and beside.kind == "organisation":
        return _Found(beside, mention.span)
    party = mention.salience.firm(mention.span, mention.sentence)
    if party is not None and not gate.party(party).is_somebody:
        party.is_guessed, party.rule = False, bodies.CALLED.name  # the company: now it shows what Marsk Stores is
    return _Found(party, mention.span) if party is not None else None


def _group(mention: _Mention) -> _Found | None:
    found = _FIRM.fullmatch(mention.words)
    if found is None or found["noun"] not in _SPEECH.called_groups:
        return None
    party = mention.salience.firm(mention.span, mention.sentence)
    party = party or mention.salience.group(mention.span, mention.sentence)
    return _Found(party, mention.span) if party is not None else None


def _described(mention: _Mention) -> _Found | None:
    found = _DESCRIPTION.fullmatch(mention.words)
    if found is None:
        return None
    word = found["noun"] or found["word"] or ""
    is_aged = found["age"] is not None
    parent, _, children = word.partition("-of-")
    if children or (word in _PEOPLE.kin and _OF_SO_MANY.match(mention.article.text, mention.span.end)):
        return _parent(mention, _gender(parent))
    is_calling = word in _PEOPLE.callings or role_nouns.is_compatriot(word)
    if not is_aged and not is_calling and not _is_what_somebody_was(mention, word):
        return None
    gender = _gender(word)
    spoken = _spoken_before(mention, word, gender) if found["word"] else None
    if spoken is not None:
        return spoken  # the 81-year-old widow, who has just spoken
    aged = mention.ages.of(found["age"].partition("-")[0], mention.span.start) if is_aged else []
    if aged:
        only = aged[0] if len(aged) == 1 else None
        fits = only is not None and (gender is None or only.gender in (gender, None))
        return _Found(only, mention.span) if fits else None
    mention.salience.read_to(mention.sentence)
    party = mention.salience.described(mention.span, mention.sentence, gender, has_spoken=not is_aged)
    if party is None and (is_aged or is_calling):
        party = mention.salience.told_of(mention.sentence, gender)
        party = party if is_aged or (party is not None and _may_be_called(mention, party, word)) else None
    if party is not None and (_is_another(mention, party) or (is_aged and mention.ages.is_told(party))):
        return None
    return _Found(party, mention.span) if party is not None else None


def _spoken_before(mention: _Mention, word: str, gender: Gender | None) -> _Found | None:
    """Whoever has just said something, and may be called by a noun with an age in front."""
    if word not in _PEOPLE.callings and not _is_what_somebody_was(mention, word):
        return None
    mention.salience.read_to(mention.sentence)
    party = mention.salience.described(mention.span, mention.sentence, gender, has_spoken=True)
    return _Found(party, mention.span) if party is not None and not _is_another(mention, party) else None


def _may_be_called(mention: _Mention, party: Party, word: str) -> bool:
    """Whether a calling that the text has for nobody else may be that of a person of whom it tells no other post."""
    is_free = role_nouns.is_compatriot(word) or not any(_posts(mention.article.register, party))
    if not is_free or word in _PEOPLE.kin:
        return False  # Ann Doe found the girl. The mother said
    near = mention.article.small[max(0, mention.span.start - _REACH_OF_STRANGER_CHARACTERS) : mention.span.start]
    return re.search(rf"\ban? (?:[\w-]+ ){{0,2}}{word}\b", near) is None  # A former diver fell. Ann Doe saw it.


def _parent(mention: _Mention, gender: Gender | None) -> _Found | None:
    """The one person nearby whom "the mother of two" stands for."""
    mention.salience.read_to(mention.sentence)
    party = mention.salience.described(mention.span, mention.sentence, gender, has_spoken=False)
    party = party or mention.salience.told_of(mention.sentence, gender)
    return _Found(party, mention.span) if party is not None else None


def _is_what_somebody_was(mention: _Mention, word: str) -> bool:
    """Whether "the former diver" can be somebody named: not after "a former diver", who is somebody else."""
    past = mention.words.removeprefix("the ").removesuffix(f" {word}")
    if past not in _FORMER or word not in _PEOPLE.roles | _PEOPLE.occupations:
        return False
    told, small, end = f"a {past} {word}", mention.article.small, mention.span.start
    return small.find(f" {told}", 0, end) < 0 and not small.startswith(told, 0, end)


def _named_later(mention: _Mention) -> _Found | None:
    """“A federal judge” on top of a text, where the one judge whom it names comes a little later."""
    headlined = _headlined(mention) or _named_below(mention)
    if headlined is not None:
        return headlined
    own, _, post = mention.words.partition(" ")
    if own == "its" and post in _SPEECH.heads_of_bodies and mention.sentence < _SENTENCES_ON_TOP:
        return _head_named_later(mention, post)
    found = _SOMEBODY.fullmatch(mention.words)
    if found is None or mention.sentence >= _SENTENCES_ON_TOP or found["noun"] not in _PEOPLE.roles:
        return None
    if found["noun"] in _PEOPLE.kin:
        return None  # a mother is not “her mother Ann Doe”
    register = mention.article.register
    known = [one for one in register.parties if one.kind == "person" and _is_called(register, one, found["noun"])]
    if len(known) != 1 or _is_led_otherwise(mention, register, known[0], found["noun"]):
        return None
    first = known[0].mentions[0].start
    is_later = first > mention.span.end and mention.article.tokens(known[0].mentions[0])[0] < _SENTENCES_TO_NAME
    again = re.search(rf"\b(?:an?) (?:[\w-]+ )?{found['noun']}\b", mention.article.text[mention.span.end :].lower())
    return _Found(known[0], mention.span) if is_later and again is None else None


def _named_below(mention: _Mention) -> _Found | None:
    """“The academy's president”, where the next paragraph begins with a name that has no post: Ada Quill said."""
    article, number = mention.article, mention.sentence + 1
    head = mention.words.rpartition(" ")[2]
    is_one = mention.words.startswith("the ") or "'s " in mention.words or "’s " in mention.words
    if not is_one or head not in _PEOPLE.roles or head in _PEOPLE.kin or number >= len(article.sentences):
        return None
    following = article.sentences[number]
    if following.paragraph == article.sentences[mention.sentence].paragraph or following.tokens[0].tag != NAME:
        return None
    name = _first_name(following.tokens)
    party = article.register.speaker(name) if name is not None else None
    if party is None or party.kind != "person" or any(_posts(article.register, party)):
        return None
    begins = article.paragraphs[0].end
    is_new = all(one.start < begins or one.start >= following.tokens[0].start for one in party.mentions)
    return _Found(party, mention.span) if is_new else None


def _first_name(tokens: tuple[Token, ...]) -> Span | None:
    """The words with capitals that begin a sentence and say something; none where they do not."""
    end = next((at for at, token in enumerate(tokens) if token.tag != NAME), len(tokens))
    says = 1 < end < len(tokens) and tokens[end].lower in _CLAUSES.speech.forms
    return Span(tokens[0].start, tokens[end - 1].end) if says else None


def _is_led_otherwise(mention: _Mention, register: Register, party: Party, noun: str) -> bool:
    """Whether a post is of another kind than that which a party has: a church leader is no opposition leader."""
    kind = mention.words.removesuffix(noun).split()[-1]
    kinds = [role.removesuffix(noun).split()[-1:] for role in _posts(register, party) if role.endswith(f" {noun}")]
    return kind in _PEOPLE.bodies and bool(kinds) and all(own[0] in _PEOPLE.bodies and own[0] != kind for own in kinds)


def _head_named_later(mention: _Mention, post: str) -> _Found | None:
    """“Its governor”, where the one governor whom the text names comes a little later, and is of no other body."""
    register, article = mention.article.register, mention.article
    people = [one for one in register.parties if one.kind == "person"]
    known = [one for one in people if any(_is_head(role, post) for role in _posts(register, one))]
    if len(known) != 1 or article.tokens(known[0].mentions[0])[0] >= _SENTENCES_TO_NAME:
        return None
    body = coreference.thing(article, Span(mention.span.start, mention.span.start + len("its")), mention.sentence)
    bodies = [one.body for one in register.posts(known[0]) if one.body is not None]
    is_of_it = all(body is not None and register.speaker(one) is body for one in bodies)
    return _Found(known[0], mention.span) if is_of_it else None


def _is_head(role: str, post: str) -> bool:
    """Whether a role is a post, or one with the kind of body in front: council leader; not: deputy leader."""
    is_post = role == post or role.endswith(f" {post}")
    return is_post and all(word in _PEOPLE.bodies for word in role.removesuffix(post).split())


def _headlined(mention: _Mention) -> _Found | None:
    """“Minister” in the headline: the first minister whom the next sentences name; “Orul mayor”: their only mayor.

    “Coach” is the first coach or manager, and “Ex-mayor” the former mayor.
    """
    article = mention.article
    words = mention.words.replace("ex-", "former ", 1) if mention.words.startswith("ex-") else mention.words
    before, _, noun = words.rpartition(" ")
    if mention.sentence or noun not in _PEOPLE.roles or noun in _PEOPLE.kin:
        return None
    is_described = words == mention.words and words.startswith(_OPENS_DESCRIPTION)
    if is_described or not headings.is_heading(article.text, article.paragraphs[0]):
        return None
    register = article.register
    people = [one for one in register.parties if one.kind == "person"]
    names = (mention.words, words, *(_PEOPLE.roles_also_called.get(noun, ()) if not before else ()))
    known = [one for one in people if any(_is_called(register, one, name) for name in names)]
    if before and not known and _is_of_place(article, before, noun):
        known = [one for one in people if noun in _posts(register, one)]
        known = known if len(known) == 1 else []
    if before and not known:  # the Marsk Health Office (MHO) director, for MHO director
        in_full = f"({before}) {noun}"
        known = [one for one in people if any(post.endswith(in_full) for post in _posts(register, one))]
    first = min(known, key=lambda one: one.mentions[0].start, default=None)
    is_near = first is not None and article.tokens(first.mentions[0])[0] < _SENTENCES_TO_NAME
    return _Found(first, mention.span) if is_near else None


def _is_of_place(article: Parts, place: str, noun: str) -> bool:
    """Whether a post in a headline is that of a place which the text below names: Orul mayor, not deputy mayor."""
    is_body = place in _PEOPLE.bodies or place in _PEOPLE.organisations
    if noun not in _SPEECH.heads_called_by_place or is_body or place in _PEOPLE.qualifiers:
        return False
    return article.text.find(place.title(), article.paragraphs[0].end) >= 0


def _is_called(register: Register, party: Party, noun: str) -> bool:
    return any(role == noun or role.endswith(f" {noun}") for role in _posts(register, party))


def _posts(register: Register, party: Party) -> list[str]:
    """What somebody is called by, in small letters."""
    return [(post.short or post.role or "").lower() for post in register.posts(party)]


def _relative(mention: _Mention) -> _Found | None:
    if mention.words not in _SPEECH.relatives_of_somebody:
        return None
    found = coreference.relative(mention.article, mention.span, mention.sentence)
    if found is None:
        return _Found(mention.article.register.before(mention.span.start, mention.sentence), mention.span)
    words, party = found
    is_one = " and " not in words.of(mention.article.text)
    if party is None and mention.words == "who" and words != mention.span and is_one:
        party = mention.article.register.speaker(words)  # the Sea Guild, who
    return _Found(party, words)


def _pronoun(mention: _Mention) -> _Found | None:
    if mention.words not in _SPEECH.pronouns_of_people:
        return None
    people = coreference.several(mention.article, mention.span, mention.sentence) if mention.words == "they" else None
    if people is not None:
        return _Found(None, people)
    mention.salience.read_to(mention.sentence)
    gender = _SPEECH.gender_of_pronouns.get(mention.words)
    first = coreference.opening(mention.article, mention.span, mention.sentence) if gender else None
    if first is not None and _may_mean(mention, first):
        return _Found(mention.article.register.speaker(first), first)
    whose = coreference.owner_of_words(mention.article, mention.span, mention.sentence) if gender else None
    if whose is not None and whose.gender in (gender, None):
        return _Found(whose, mention.span)
    own = coreference.doer_of_what(mention.article, mention.span, mention.sentence) if gender else None
    if own is not None and _may_mean(mention, own):
        party = mention.article.register.speaker(own)
        if party is None or (party.kind == "person" and party.gender in (gender, None)):
            return _Found(party, own)
    found = mention.salience.antecedent(mention.words, mention.span, mention.sentence)
    new = _stranger(mention, found.party if found is not None else None)
    if new is not None:
        return _Found(None, new)
    other = _somebody_else(mention, found.party if found is not None else None) if gender else None
    if other is not None:
        return other
    if found is None:
        return _Found(_named_next(mention, gender), mention.span)
    return _Found(found.party, mention.span, found.is_contested)


def _somebody_else(mention: _Mention, known: Party | None) -> _Found | None:
    """Whom a pronoun means that is not the likeliest: whoever judges or meets them, or a relative, who is left open."""
    party = known or mention.salience.likeliest(mention.words, mention.span, mention.sentence)
    other = _met(mention, party) if party is not None else None
    if other is not None:
        return other
    is_other = party is not None and relatives.are_nearer(mention.article, party, mention.span, mention.sentence)
    return _Found(None, mention.span) if is_other else None


def _named_next(mention: _Mention, gender: Gender | None) -> Party | None:
    """The person who opens the sentence behind a pronoun, where nobody was named: “...,” she said. Ann Doe left."""
    history, behind = mention.article.register.history, mention.sentence + 1
    if behind + 1 < len(mention.article.sentences) and mention.article.phrases(behind).shape.rstrip(STOP) == QUOTATION:
        behind += 1  # “...,” she said. “...” Ann Doe left.
    if gender is None or behind >= len(mention.article.sentences) or mention.sentence > _SENTENCES_ON_TOP:
        return None
    at = bisect_left(history, mention.span.start, key=lambda entry: entry[0].span.start)
    if any(party.kind == "person" for _, party in history[:at]) or at == len(history):
        return None
    name, party = history[at]
    opens = name.whole.start == mention.article.sentences[behind].span.start
    return party if opens and party.kind == "person" and party.gender in (gender, None) else None


def _may_mean(mention: _Mention, somebody: Span) -> bool:
    """Whether what somebody without a name is called does not go against the gender of a pronoun."""
    gender = _gender(somebody.of(mention.article.text).lower().split()[-1])
    return gender in (_SPEECH.gender_of_pronouns[mention.words], None)


def _met(mention: _Mention, party: Party) -> _Found | None:
    """Whoever without a name the sentence before is about, where a party is only somebody whom they judge or meet."""
    other = coreference.judging(mention.article, party, mention.sentence)
    if other is not None and _may_mean(mention, other):
        return _Found(None, other)
    is_open = coreference.is_passed_over(mention.article, party, mention.sentence)
    return _Found(None, mention.span) if is_open else None


def _stranger(mention: _Mention, known: Party | None) -> Span | None:
    """Whoever without a name came into the sentence before, if the person whom a pronoun may mean is not near."""
    new = coreference.stranger(mention.article, mention.sentence, has_spoken=mention.words == "they")
    start = mention.article.paragraphs[mention.article.sentences[mention.sentence].paragraph].start
    if new is None and mention.words != "they":
        new = coreference.stranger_again(mention.article, mention.sentence)
        start = min(start, new.start) if new is not None else start
    if new is None:
        return None
    is_near = known is not None and any(start <= one.start < mention.span.start for one in known.mentions)
    own = _gender(new.of(mention.article.text).lower().split()[-1])
    return None if is_near or own not in (_SPEECH.gender_of_pronouns.get(mention.words), None) else new


def _it(mention: _Mention) -> _Found | None:
    if mention.words != "it":
        return None
    party = coreference.thing(mention.article, mention.span, mention.sentence)
    if party is not None and party.name.lower() in _PEOPLE.firms:
        party = mention.salience.firm(mention.span, mention.sentence) or party
    words = coreference.document(mention.article, mention.span, mention.sentence) if party is None else None
    return _Found(party, words or mention.span)


def _document(mention: _Mention) -> _Found | None:
    noun = mention.words.removeprefix("the ")
    if not mention.words.startswith("the ") or noun not in _CLAUSES.documents:
        return None
    party = mention.salience.stated(mention.span, mention.sentence, noun)
    return _Found(party, mention.span) if party is not None else None


WHO = (
    Row(
        "firm that was named",
        "“The company” is the only firm that was named nearby.",
        "Marsk Salt Ltd opened a mine. The company said that it rained.",
        "Marsk Salt Ltd bought Orul Oil Ltd. The company said that it rained.",
        _firm,
    ),
    Row(
        "group that was named",
        "“The group” is the only firm nearby, or the only other body that is none of the state and does something.",
        "The Marsk Front opened a mine. The group said that it rained.",
        "The Marsk Front met the Orul Front. The group said that it rained.",
        _group,
    ),
    Row(
        "name or post",
        "A mention is the party whose name ends it, or the only one with the post that it names.",
        "The mayor, Ann Doe, left. The mayor said that it rained.",
        "A mayor said that it rained.",
        _named,
    ),
    Row(
        "description of somebody near",
        "“The striker” is whoever has just spoken, “the 36-year-old” the one person nearby.",
        "Ann Doe said the match was won. The striker said that it rained.",
        "Ann Doe said the match was won. The mayor said that it rained.",
        _described,
    ),
    Row(
        "somebody named later",
        "“A judge” on top of a text is the one judge whom the next sentences name, “Judge” in a headline the first.",
        "A judge said that it rained. Judge Ann Doe wrote it in a ruling.",
        "A judge said that it rained. The mayor, Ann Doe, wrote it in a letter.",
        _named_later,
    ),
    Row(
        "document that somebody near has issued",
        "“The statement” is the words of whoever has just said something in one.",
        "Ann Doe said in a statement that it rained. “The pier is wet,” the statement said.",
        "Ann Doe said on Monday that it rained. “The pier is wet,” the statement said.",
        _document,
    ),
    Row(
        "relative pronoun",
        "“Who” and “which” refer to the noun phrase before them.",
        "The crowd cheered a man who said that it rained.",
        "The crowd cheered a man, and he said that it rained.",
        _relative,
    ),
    Row(
        "pronoun for somebody near",
        "“She” and “they” refer to the most salient party nearby that fits.",
        "Ann Doe left the pier. She said that it rained.",
        "Ann Doe left the pier. A man said that it rained.",
        _pronoun,
    ),
    Row(
        "“it” for the subject of the sentence before",
        "“It” refers to the body that is the subject of the sentence before.",
        "The Dike Board met in Lund. It said that the pier was closed.",
        "The Dike Board met in Lund. A man said that the pier was closed.",
        _it,
    ),
)
"""Who a mention is; one that no row resolves goes by its own words."""
