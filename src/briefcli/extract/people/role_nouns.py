"""Which words say what somebody is: mayor, zoologist, ministers."""

from functools import lru_cache

from briefcli.extract.people.post import Post, Tokens
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    DETERMINERS,
    FINITE,
    NAME,
    NOUN,
    NOUNS,
    PARTICIPLE,
    TIME,
    letters,
)
from briefcli.extract.text.tokens import Token

_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_BODIES_IN_SHORT = lexicon.clauses().like_nationalities
_SCIENTISTS = tuple(_PEOPLE.endings_of_scientists)
_COMPATRIOTS = _PEOPLE.compatriots.union(
    [word for words in lexicon.posts().nations.values() for word in words if word.endswith("an")]
)
_ROLES = (_PEOPLE.roles, _PEOPLE.occupations)
_TRADES = tuple(_PEOPLE.endings_of_trades)
_FEWEST_LETTERS_OF_THING = 3
"""Letters of the word that says what somebody of a trade deals with: ice man, but not he-man."""
_BEFORE_FIRST = letters("DETERMINERS GENITIVE")
_BEFORE_ASIDE = letters("COMMA SEMICOLON OPENING DASH COORDINATOR PREPOSITIONS TO")
_OPENED = letters("NOMINAL PARTICIPLE")
_VERBS_OF_CLAUSE = letters("FINITE AUXILIARY MODAL")
_SUBJECTS = letters("NOUN SUBJECT_PRONOUN AUXILIARY RELATIVE")
"""What stands before a verb; a woman who has accused Doe."""
_KEPT_WORDS = 4096
"""Words of which it is kept whether they are roles or plurals: more than a day's articles have."""


def is_compatriot(word: str) -> bool:
    """Whether a word in small letters is what one of a nation is called: the Dane, the German; not: the French."""
    return word in _COMPATRIOTS


def are_compatriots(word: str) -> bool:
    """Whether a word in small letters is what several of a nation are called: the Danes, Englishmen; not: the Swiss."""
    one = word.removesuffix("s") if not word.endswith("men") else f"{word.removesuffix('men')}man"
    return one != word and (one in _COMPATRIOTS or one in _TEXT.nationalities)


def is_role(token: Token) -> bool:
    """Whether a noun says what somebody is: mayor, zoologist, editor-in-chief, vice-rector, winchman, dog walker."""
    return _is_role(token.lower) or (token.tag == NOUN and _is_role_in_small(token.lower))


@lru_cache(maxsize=_KEPT_WORDS)
def _is_role_in_small(word: str) -> bool:
    """Whether a word says what somebody is where it has no capital: the walker, but not Walker; a dog-handler."""
    if is_trade(word) or word in _PEOPLE.occupations_in_small:
        return True
    first, _, last = word.rpartition("-")
    return bool(first) and first not in _PEOPLE.before_adjectives and (_is_role(last) or _is_role_in_small(last))


@lru_cache(maxsize=_KEPT_WORDS)
def is_trade(word: str) -> bool:
    """Whether a noun in small letters, and no last name as Chapman, ends as those for whoever does something."""
    ending = next((one for one in _TRADES if word.endswith(one)), None)
    if ending is None or word in _PEOPLE.no_people or word in _PEOPLE.bodies:
        return False
    return len(word) - len(ending) >= _FEWEST_LETTERS_OF_THING


def is_occupation(word: str) -> bool:
    """Whether a noun in small letters is what somebody does: baker, biochemist."""
    return word in _PEOPLE.occupations or word.endswith(_SCIENTISTS)


def is_scholar(noun: str) -> bool:
    """Whether a noun in small letters is what somebody does who studies or teaches something: biochemist, professor."""
    return noun in _PEOPLE.scholars or noun.endswith(_SCIENTISTS)


@lru_cache(maxsize=_KEPT_WORDS)
def _is_role(word: str) -> bool:
    if "/" in word:  # the director/producer, Managing Director/CEO
        return all(part in _PEOPLE.titles_and_roles or _is_role(part) for part in word.split("/"))
    first, _, behind = bare(word).partition("-")
    first = word if behind in _PEOPLE.ends_compound or behind.endswith("ing") else first  # migrant-bashing
    known = (one in _PEOPLE.roles or one in _PEOPLE.occupations for one in (word, first))
    return any(known) or word.endswith(_SCIENTISTS)


def bare(word: str) -> str:
    """A role without the prefix that makes another of it: the mayor of ex-mayor."""
    first, _, behind = word.partition("-")
    return behind if behind and first in _PEOPLE.qualifiers else word


def is_office(tokens: Tokens, index: int) -> bool:
    """Whether a title is that of an office, by what it is held in: MEC for Roads, the project lead."""
    if index and tokens[index].lower == "lady":
        return tokens[index - 1].lower == "first" or (tokens[index].tag == NOUN == tokens[index - 1].tag)  # dinner lady
    behind = [token.lower for token in tokens[index + 1 : index + 2]]
    if index and tokens[index].lower in _PEOPLE.posts_of_fields:  # not: a six-point lead over the mayor
        is_named = tokens[index + 1 : index + 2] and tokens[index + 1].tag == NAME  # Quill Search lead Ann Doe
        front = NOUNS if is_named or tokens[index].lower != "lead" else NOUN  # in a headline: Doe, Roe lead
        return tokens[index].tag == NOUN and tokens[index - 1].tag in front and behind != ["over"]
    return tokens[index].lower in _PEOPLE.all_titles and behind in (["for"], ["of"])


def opens_role(tokens: Tokens, index: int) -> bool:
    """Whether a participle belongs to the noun after it: managing director, the disgraced financier."""
    token, behind = tokens[index], tokens[index + 1 : index + 2]
    if not behind or behind[0].tag not in _OPENED:
        return False
    if token.lower in _PEOPLE.participles_of_roles:
        is_verb = token.tag == FINITE and token.lower.endswith("ed") and not _opens_aside(tokens, index)
        is_clause = index > 0 and behind[0].tag == NAME and tokens[index - 1].tag == NOUN and is_role(tokens[index - 1])
        is_clause = is_clause and token.lower.endswith("ing")  # a baker visiting Marsk
        return not is_verb and not is_clause and not is_done(tokens, index)
    if token.lower == "first" and token.tag == ADVERB:  # deputy first minister, Norway's first ethnic prime minister
        is_office = is_role(behind[0]) or behind[0].lower in _PEOPLE.all_titles
        return is_office or (index > 0 and tokens[index - 1].tag in _BEFORE_FIRST)
    if token.tag == ADVERB and token.lower.endswith("ly") and index and tokens[index - 1].tag in DETERMINERS:
        return behind[0].tag == PARTICIPLE  # a newly elected mayor
    is_of_noun = token.tag == PARTICIPLE or token.lower == "then"
    opens = index > 1 and tokens[index - 1].tag == ADVERB and tokens[index - 2].tag in DETERMINERS
    return is_of_noun and index > 0 and (opens or tokens[index - 1].tag in DETERMINERS)


def is_done(tokens: Tokens, index: int) -> bool:
    """Whether what looks like a participle of a role is the verb of a subject: they accused trader Ann Doe."""
    is_form = tokens[index].lower.endswith("ed") and tokens[index].lower in _PEOPLE.participles_of_roles
    subject = index - 1
    if subject > 1 and [token.lower for token in tokens[subject - 1 : subject + 1]] == ["all", "but"]:
        subject -= 2  # he all but accused trader Ann Doe
    elif subject > 0 and tokens[subject].tag == ADVERB:
        subject -= 1
    while subject > 0 and tokens[subject].tag == TIME:
        subject -= 1  # a jury last week convicted ex-mayor Ann Doe
    subject -= 0 < subject < index - 1 and tokens[subject].lower == "on"  # a jury on Friday convicted ex-mayor Ann Doe
    if is_form and subject >= 0 and tokens[subject].tag == NAME:
        owner = tokens[subject].lower
        is_body = owner in _PEOPLE.listed_bodies or owner in _BODIES_IN_SHORT or owner in _PEOPLE.places
        return not is_body or (tokens[index].lower != "retired" and not _has_verb_behind(tokens, index))
    return is_form and subject >= 0 and tokens[subject].tag in _SUBJECTS


def _has_verb_behind(tokens: Tokens, participle: int) -> bool:
    """Whether the verb stands behind the name: the US convicted spy Ann Doe left; not: the US accused Ann Doe of it."""
    behind = next((token for token in tokens[participle + 1 :] if token.tag not in NOUNS), None)
    return behind is not None and behind.tag in _VERBS_OF_CLAUSE


def _opens_aside(tokens: Tokens, index: int) -> bool:
    """Whether no verb may stand here, first or behind a link: Ann Doe, retired nurse, left; to suspected spy Roe."""
    return index == 0 or tokens[index - 1].tag in _BEFORE_ASIDE


def is_of_role(tokens: Tokens, genitive: int) -> bool:
    """Whether a genitive belongs to the role behind it, and does not say whose it is: the women's captain."""
    token = tokens[genitive - 1]
    is_bare = token.tag == NOUN and tokens[genitive].end - tokens[genitive].start == 1  # families' representative
    are_several = is_bare or token.lower in _TEXT.plural_nouns or is_several(token) or is_plural(token.lower)
    is_common = token.tag == NOUN or genitive == 1  # a capital only from beginning the sentence
    return is_common and (are_several or token.lower in _PEOPLE.owners_in_roles)


def is_titular(token: Token) -> bool:
    """Whether a word is a title, a role or what makes another post of one: acting governor."""
    return token.lower in _PEOPLE.titles_and_roles or token.lower in _PEOPLE.qualifiers or is_role(token)


def is_of_largest(post: Post) -> bool:
    """Whether a post is what the largest of its kind is called, which is a body: the world's largest fish farmer."""
    own = (post.role or "").lower().split()
    return "largest" in own or "biggest" in own


def is_personal(post: Post) -> bool:
    """Whether only a person can hold a post: a baker, but not an ally, which a state can be."""
    if post.role is None or (post.body is not None and (post.short or "").lower().endswith("parent")):
        return False  # the airline's parent, Grupo Orul
    title, _, behind = post.role.lower().partition(" ")  # Ann, Duchess of Marsk
    is_peer = title in _PEOPLE.peers_of_places and behind.startswith("of ")
    return is_peer or _is_personal(post.short or post.role)


def is_kin(post: Post) -> bool:
    """Whether a post ends with what somebody is to somebody else: a neighbour; but not a mother of two."""
    return (post.short or "").lower().rpartition(" ")[2] in _PEOPLE.kin


def says_nothing(post: Post) -> bool:
    """Whether a post says nothing of what somebody is: a victim, a suspect."""
    return (post.short or "").lower() in _PEOPLE.says_no_role


@lru_cache(maxsize=_KEPT_WORDS)
def _is_personal(role: str) -> bool:
    own = role.lower().split()
    if "largest" in own or "biggest" in own:
        return False
    if is_leader_of_people(own):
        return True
    heads = (one for word in own for one in {word, bare(word), word.partition("-")[0], *word.split("/")})
    listed = (*_ROLES, _PEOPLE.occupations_in_small)
    known = (word for word in heads if any(word in words for words in listed))
    return any(word not in _PEOPLE.roles_of_bodies for word in known)


def is_no_role(post: Post) -> bool:
    """Whether words beside a name tell who is like somebody, or how things are: his counterpart, the state of care."""
    words = (post.role or "").lower().split()
    links = (at for at, word in enumerate(words) if word in _PEOPLE.role_held_in)
    link = next(links, len(words))  # a lawyer for the state
    return link > 0 and words[link - 1] in _PEOPLE.heads_of_no_role


def is_leader_of_people(role: list[str]) -> bool:
    """Whether the words of a role are those of a person who leads: the opposition leader, but not the market leader."""
    if role[:2] == ["leader", "of"] and role[-1] in _PEOPLE.led_by_persons:
        return True  # leader of the opposition
    return role[-1:] == ["leader"] and role[-2:-1] != [] and role[-2] in _TEXT.nationalities | _PEOPLE.led_by_persons


def is_body(token: Token) -> bool:
    """Whether a noun is what a body without a name is called by: hospital, ministry."""
    return token.lower in _PEOPLE.bodies


def is_one_person(noun: str) -> bool:
    """Whether a noun in small letters stands for one person: spokesman, woman, resident."""
    known = (_PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.kin, _PEOPLE.callings)
    return noun.endswith(("man", "woman", "person")) or any(noun in words for words in known)


def singular(role: str) -> str:
    """A role of several (ministers, Kenyan marathoners) as that of each (minister, Kenyan marathoner)."""
    if not are_several(role.rsplit(maxsplit=1)[-1]):
        return role
    if role.endswith("men"):
        return _of_men(role)
    return role[:-2] + "." if role.endswith(".") else role[:-1]


def are_several(word: str) -> bool:
    """Whether a word in front of names is the title or role of several: Senators, ministers, bakers; but not Bakers."""
    is_common = word[1:].islower() and word.endswith(("s", "men")) and word.lower() not in _PEOPLE.occupations
    is_small, word = word.islower(), word.lower()
    is_joint = is_common and bare(word) != word and is_plural(bare(word))  # co-leaders
    one = _of_men(word) if word.endswith("men") else word[:-1]
    works = is_common and (is_occupation(one) or (is_small and _is_role_in_small(one)))
    return is_plural(word) or is_joint or works


@lru_cache(maxsize=_KEPT_WORDS)
def is_plural(word: str) -> bool:
    """Whether a word is the title or role of several: ministers, Senators, Sens."""
    known = _PEOPLE.titles_and_roles
    if word.endswith("men"):
        return _of_men(word) in known
    one = word.removesuffix("s.") + "." if word.endswith("s.") else word.removesuffix("s")
    is_own = word in known and (not word.endswith("s.") or word in _PEOPLE.courtesy)  # Mrs. is not several Mr.
    return one != word and one in known and not is_own


def _of_men(word: str) -> str:
    """What each of several is whose noun ends in -men: a businessman; women may be anybody."""
    one = f"{word[:-3]}man"
    return word if one.lower() in _PEOPLE.says_no_role else one


def singular_of_each(plural: str) -> str:
    """What each of several is: bakers, grandchildren."""
    if plural.endswith("men"):
        return _of_men(plural)
    return plural.removesuffix("ren") if plural.endswith("children") else plural.removesuffix("s")


def is_several(token: Token) -> bool:
    """Whether a noun is a role of several: bakers."""
    one = singular_of_each(token.lower)
    if one == token.lower:
        return False
    one = f"{one[:-2]}fe" if one.endswith("ve") else f"{one[:-2]}y" if one.endswith("ie") else one  # midwives
    known = any(form in listed for form in (one, bare(one)) for listed in _ROLES) or one.endswith(_SCIENTISTS)
    known = known or (one != token.lower.removesuffix("s") and one in _PEOPLE.kin)  # grandchildren
    return known or (token.tag == NOUN and _is_role_in_small(one))
