"""Short forms of names: the Marsk Farmers' Union (MFU), which the text then calls the MFU.

The letters are matched as by Schwartz and Hearst, “A simple algorithm for identifying abbreviation definitions in
biomedical text”, PSB 2003.
"""

from briefcli import regexes
from briefcli.extract.people.mentions import Mention
from briefcli.extract.people.party import Party
from briefcli.extract.text.offsets import Span

# The Marsk Farmers' Union (MFU), (the “MFU”), (MFU, in Orul) or (MFU-Orul).
_BEHIND_NAME = regexes.compile(
    r"['’]?\s\((?:the\s|or\s)?[“\"‘']?(?P<short>[A-Z][\w&]{1,9})[”\"’']?(?:[,;]\s[^()]{1,60})?\)"
)
_BEFORE_NAME = regexes.compile(r"\b(?P<short>[A-Z][\w&]{1,9})[”\"’']?\s\((?:the\s)?\Z")
_REACH_CHARACTERS = 18
"""A short form, a bracket and “the” in front of a name have no more."""
_WORD = regexes.compile(r"[^\W_]+")
FEWEST_LETTERS = 3
"""Letters of a short form that nothing introduces: two stand for too many things, but for a court."""
_WORDS_OF_PARTLY_SHORT = 2
"""A name of so many words may be short for another behind its first: the Orul ISO."""
_IN_TWO_LETTERS = (" court", " union", " nations")
"""Ends of the names that two letters are enough for: SC, HC in headlines in South Asia, the EU, the UN."""
_IN_TWO_LETTERS_BEHIND_NAME = ("court", "association")
"""Ends of the names that two letters behind the first word are enough for: the Orul HC; a club may have them, too."""
_MOST_BODIES = 2
"""So many bodies of the same initials leave a short form open; more need not be kept."""


class ShortForms:
    """The short forms of the bodies that a text names, as it introduces them or as their initials spell them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._introduced: dict[str, list[Party]] = {}
        self._spelled: dict[str, list[Party]] = {}
        self._spelled_behind: dict[str, list[Party]] = {}

    def add(self, party: Party, mention: Mention) -> None:
        """Takes note of what a name of several words may be called in short."""
        if mention.kind == "person" or len(mention.words) == 1:
            return
        short = self._introduced_behind(mention.span) or self._explained_by(mention.span)
        if short is not None:
            _keep(party, self._introduced.setdefault(short, []))
        if mention.kind == "organisation":
            _keep(party, self._spelled.setdefault(initials(mention.span.of(self._text)), []))
            self._add_behind_first(party, mention)

    def party(self, mention: Mention) -> Party | None:
        """The body that a name of one word is the short form of; nobody where two may be meant."""
        word = mention.words[0]
        if len(mention.words) == _WORDS_OF_PARTLY_SHORT:
            bodies = self._spelled_behind.get(" ".join(mention.words), [])
            if len(bodies) == 1:
                _keep(bodies[0], self._introduced.setdefault(mention.words[1], []))  # the ISO, from here on
            return bodies[0] if len(bodies) == 1 else None
        return self.of(word) if len(mention.words) == 1 else None

    def of(self, word: str) -> Party | None:
        """The body that a word is the short form of; nobody where two may be meant, or where it is none."""
        if not _is_short(word):
            return None
        spelled = self._spelled.get(word, [])
        if len(word) < FEWEST_LETTERS:
            spelled = [body for body in spelled if body.name.lower().endswith(_IN_TWO_LETTERS)]
        bodies = self._introduced.get(word) or spelled
        return bodies[0] if len(bodies) == 1 else None

    def _add_behind_first(self, party: Party, mention: Mention) -> None:
        """Lets the Orul Independent Salt Operator be found as the Orul ISO, with or without what “and” adds."""
        first, rest = mention.words[0], mention.words[1:]
        until = rest.index("and") if "and" in rest else len(rest)
        for words in {rest[:until], rest}:
            short = initials(" ".join(words))
            is_enough = len(short) >= FEWEST_LETTERS or mention.words[-1].lower() in _IN_TWO_LETTERS_BEHIND_NAME
            if is_enough and len(short) > 1:
                _keep(party, self._spelled_behind.setdefault(f"{first} {short}", []))

    def _introduced_behind(self, name: Span) -> str | None:
        """The short form in brackets behind a name, if the name spells it."""
        is_followed = self._text.startswith((" (", "' (", "’ ("), name.end)
        behind = _BEHIND_NAME.match(self._text, name.end) if is_followed else None
        if behind is None or not _is_short(behind["short"]) or not _spells(name.of(self._text), behind["short"]):
            return None
        return behind["short"]

    def _explained_by(self, name: Span) -> str | None:
        """The short form in front of a name in brackets, if the name spells it: the MFU (Marsk Farmers' Union)."""
        start = max(name.start - _REACH_CHARACTERS, 0)
        front = _BEFORE_NAME.search(self._text, start, name.start) if "(" in self._text[start : name.start] else None
        if front is None or not _is_short(front["short"]) or not _spells(name.of(self._text), front["short"]):
            return None
        return front["short"]


def _keep(party: Party, own: list[Party]) -> None:
    if len(own) < _MOST_BODIES and not any(one is party for one in own):
        own.append(party)


def _is_short(word: str) -> bool:
    """Whether a word may be a short form: MFU, MoF, but no name in small letters."""
    if word[1:].islower():  # as most names are
        return False
    return len(word) > 1 and 2 * sum(letter.isupper() for letter in word) > len(word)


def initials(name: str) -> str:
    """The first letters of the words of a name that are no "of", "for" or "the"."""
    words = _WORD.findall(name.replace("’s", "").replace("'s", ""))
    return "".join(word[0] for word in words if word[0].isupper())


def _spells(name: str, short: str) -> bool:
    """Whether the letters of a short form stand in a name in their order, or are its last initials."""
    if len(short) >= FEWEST_LETTERS and initials(name).endswith(short):
        return True  # behind the place that a name opens with: the Orul State Emergency Service (SES)
    letters, place = [letter for letter in short.lower() if letter.isalnum()], len(name)
    for letter in reversed(letters[1:]):
        place = name.lower().rfind(letter, 0, place)
        if place <= 0:
            return False
    return bool(letters) and name.lower().startswith(letters[0])
