"""Ways to make a true passage false, and ways to write or print it differently that cannot change what it says.

A rewriting takes a source of chance and a passage, and gives the rewritten passage, or nothing where it does not
apply; a print takes a whole text. The lists of words are its own, so that the product is not measured by itself.
"""

import html
import random
import re
import textwrap
import unicodedata
from collections.abc import Callable, Sequence

Rewriting = Callable[[random.Random, str], str | None]

_SMALL = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split()
_LITTLE = "in on at by for with from to and or before after under over".split()
_SCALES = "hundred thousand million billion trillion".split()
_HEDGES = re.compile(
    r"\b(?:at least|at most|more than|less than|fewer than|up to|nearly|almost|about|around|roughly|over) (?=[$£€]?\d)"
    r"|\b(?:reportedly|allegedly|apparently|probably|possibly|perhaps|may|might|could) (?=[a-z])"
)
_TURNED = {
    "at least": "at most",
    "more than": "less than",
    "less than": "more than",
    "over": "under",
    "up to": "at least",
}
_TELLING = re.compile(
    r"(?i)\b(?:not|cannot|no|never|none|nor|neither|nobody|nothing|without|hardly|scarcely|barely|few|little|only|least|most|more"
    r"|than|up|about|almost|nearly|some|over|under|around|if|unless|half|part|hundred|thousand|million|billion|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|cent|percent|perhaps|maybe|probably)\b"
    r"|rul\w+ out\b|n[’']t\b"
)
"""What an ellipsis may not swallow."""
_BEHIND_NUMBER = ("cent", "half", "quarter", "times")
"""Words that belong to the number before them."""
_BEFORE_NOT = "is are was were will would has had have can could should must does do did".split()
_OPPOSITES = """rose fell|rise fall|rising falling|increase decrease|increased decreased|won lost|win lose
winning losing|before after|always often|high low|higher lower|good bad|best worst
support oppose|supported opposed|accept reject|accepted rejected|agree refuse|agreed refused|open closed|buy sell
bought sold|begin end|began ended|start stop|started stopped|early late|earlier later|old new|long short|men women
man woman|left right|large small|big small|strong weak|stronger weaker|true false|right wrong|love hate
public private|inside outside|rich poor|young old|black white|allow forbid|allowed banned|push pull
gain lose|gained dropped|friend enemy|in out|north south|east west|attack defend
major minor|better worse|same different|legal illegal|positive negative"""
_PAIRS = [tuple(pair.split()) for line in _OPPOSITES.splitlines() for pair in line.split("|")]
_OPPOSITE = {pair[number]: pair[1 - number] for pair in _PAIRS for number in (0, 1)}
_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December".split()
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?![\w’'-])")


def names(text: str) -> list[str]:
    """Words with a capital that begin no sentence, as a list without repetition."""
    return sorted({match for match in _NAME.findall(text) if match not in _CALENDAR})


def digit(rng: random.Random, passage: str) -> str | None:
    """One digit for another."""
    places = [match.start() for match in re.finditer(r"\d", passage)]
    if not places:
        return None
    place = rng.choice(places)
    other = rng.choice([char for char in "123456789" if char != passage[place]])
    return passage[:place] + other + passage[place + 1 :]


def number_word(rng: random.Random, passage: str) -> str | None:
    """One number word for another."""
    return _exchanged(rng, passage, _SMALL)


def scale(rng: random.Random, passage: str) -> str | None:
    """Million for thousand."""
    return _exchanged(rng, passage, _SCALES)


def not_dropped(rng: random.Random, passage: str) -> str | None:
    """Without a "not"."""
    return _replaced(rng, passage, r"(?<=\w)(?:n[’']t| not| never)\b", lambda match: "")


def not_put_in(rng: random.Random, passage: str) -> str | None:
    """With a "not" after an auxiliary."""
    return _replaced(
        rng, passage, rf"\b(?:{'|'.join(_BEFORE_NOT)})(?= (?!not\b)[a-z])", lambda match: match[0] + " not"
    )


def hedge_dropped(rng: random.Random, passage: str) -> str | None:
    """Without "at least"."""
    return _replaced(rng, passage, _HEDGES.pattern, lambda match: "")


def hedge_turned(rng: random.Random, passage: str) -> str | None:
    """With "at most" for "at least"."""
    pattern = rf"\b(?:{'|'.join(_TURNED)})(?= [$£€]?\d)"
    return _replaced(rng, passage, pattern, lambda match: _TURNED[match[0]])


def opposite(rng: random.Random, passage: str) -> str | None:
    """A word for its opposite."""
    pattern = rf"\b(?:{'|'.join(sorted(_OPPOSITE, key=len, reverse=True))})\b(?![’'-])"
    return _replaced(rng, passage, pattern, lambda match: _OPPOSITE[match[0]])


def name(rng: random.Random, passage: str, others: Sequence[str]) -> str | None:
    """A name for another one of the same text."""

    def other(match: re.Match[str]) -> str:
        return rng.choice([one for one in others if one != match[0]])

    return _replaced(rng, passage, _NAME.pattern, other) if len(others) > 1 else None


def small_word(rng: random.Random, passage: str) -> str | None:
    """A small word for another."""
    return _exchanged(rng, passage, _LITTLE)


def middle_out(rng: random.Random, passage: str) -> str | None:
    """Without some words in the middle, and no ellipsis that says so."""
    words = passage.split(" ")
    if len(words) < 14:
        return None
    length = rng.randint(3, min(15, len(words) - 9))
    start = rng.randint(4, len(words) - length - 4)
    return " ".join(words[:start] + words[start + length :])


def cut(rng: random.Random, passage: str) -> str | None:
    """Beginning or ending within a word or a number."""
    words = passage.split(" ")
    first, last = re.match(r"\w{4,}$|\d{2,}$", words[0]), re.match(r"\w{4,}$|\d{2,}$", words[-1])
    if first and (not last or rng.random() < 0.5):
        return passage[rng.randint(1, len(words[0]) - 1) :]
    return passage[: -rng.randint(1, len(words[-1]) - 1)] if last else None


def percent_dropped(rng: random.Random, passage: str) -> str | None:
    """Without the per cent after a number."""
    return _replaced(rng, passage, r"(?<=\d)(?:%| per ?cent)(?!\w)", lambda match: "")


def sign_put_in(rng: random.Random, passage: str) -> str | None:
    """With a minus before a number."""
    return _replaced(rng, passage, r"(?<= )(?=\d)", lambda match: "-")


def digits_added(rng: random.Random, passage: str) -> str | None:
    """With a group of noughts after a number."""
    return _replaced(rng, passage, r"(?<=\d)(?![\d.,:/])", lambda match: ",000")


def point_moved(rng: random.Random, passage: str) -> str | None:
    """With a decimal point in a number."""
    return _replaced(rng, passage, r"(?<=\d)(?=\d)", lambda match: ".")


def hedge_put_in(rng: random.Random, passage: str) -> str | None:
    """With a hedge before a number."""
    return _replaced(rng, passage, r"(?<= )(?=\d)", lambda match: rng.choice(("at least ", "about ", "up to ")))


def modal(rng: random.Random, passage: str) -> str | None:
    """With a certainty for a doubt, or a doubt for a certainty."""
    pairs = {"may": "will", "might": "will", "could": "will", "will": "may", "would": "may", "must": "may"}
    return _replaced(rng, passage, rf"\b(?:{'|'.join(pairs)})(?= [a-z])", lambda match: pairs[match[0]])


def all_for_some(rng: random.Random, passage: str) -> str | None:
    """With all for some, or some for all."""
    pairs = {"some": "all", "all": "some", "many": "few", "most": "some", "every": "no", "few": "many"}
    return _replaced(rng, passage, rf"\b(?:{'|'.join(pairs)})(?= [a-z])", lambda match: pairs[match[0]])


def pronoun(rng: random.Random, passage: str) -> str | None:
    """One pronoun for another."""
    pairs = {"he": "she", "she": "he", "his": "her", "we": "they", "they": "we", "our": "their", "their": "our"}
    return _replaced(rng, passage, rf"\b(?:{'|'.join(pairs)})\b(?![’'-])", lambda match: pairs[match[0]])


def tense(rng: random.Random, passage: str) -> str | None:
    """What was for what is."""
    pairs = {"is": "was", "was": "is", "are": "were", "were": "are", "has": "had", "had": "has"}
    return _replaced(rng, passage, rf"\b(?:{'|'.join(pairs)})\b(?![’'-])", lambda match: pairs[match[0]])


def months(rng: random.Random, passage: str) -> str | None:
    """One month or day of the week for another."""
    return _exchanged(rng, passage, sorted(_CALENDAR - {"May", "March"}))


def word_dropped(rng: random.Random, passage: str) -> str | None:
    """Without one word in the middle, and no ellipsis that says so."""
    words = passage.split(" ")
    places = [place for place in range(2, len(words) - 2) if re.fullmatch(r"[a-z]{4,}", words[place])]
    if not places:
        return None
    place = rng.choice(places)
    return " ".join(words[:place] + words[place + 1 :])


def words_swapped(rng: random.Random, passage: str) -> str | None:
    """Two words in the other order."""
    words = passage.split(" ")
    pairs = [
        (place, place + 1)
        for place in range(1, len(words) - 2)
        if words[place].isalpha() and words[place + 1].isalpha()
    ]
    pairs = [(one, other) for one, other in pairs if words[one].lower() != words[other].lower()]
    if not pairs:
        return None
    one, other = rng.choice(pairs)
    words[one], words[other] = words[other], words[one]
    return " ".join(words)


def question(rng: random.Random, passage: str) -> str | None:
    """A question for a statement."""
    return passage[:-1] + "?" if passage[-1] == "." else None


FALSE: dict[str, tuple[Rewriting, str]] = {
    "a digit changed": (digit, "number"),
    "a number word changed": (number_word, "number"),
    "million for thousand": (scale, "number"),
    "not dropped": (not_dropped, "negation"),
    "not put in": (not_put_in, "negation"),
    "a hedge dropped": (hedge_dropped, "hedge"),
    "a hedge turned round": (hedge_turned, "hedge"),
    "a word for its opposite": (opposite, "words"),
    "the middle left out": (middle_out, "any"),
    "cut within a word": (cut, "any"),
    "percent dropped": (percent_dropped, "number"),
    "a minus put in": (sign_put_in, "number"),
    "noughts added": (digits_added, "number"),
    "a decimal point put in": (point_moved, "number"),
    "a hedge put in": (hedge_put_in, "hedge"),
    "certain for doubtful, and the reverse": (modal, "any"),
    "all for some, and the reverse": (all_for_some, "any"),
    "a pronoun for another": (pronoun, "words"),
    "is for was, and the reverse": (tense, "words"),
    "a month or a day for another": (months, "any"),
    "a word left out": (word_dropped, "any"),
    "two words exchanged": (words_swapped, "any"),
    "a question for a statement": (question, "marks"),
}
"""Every rewriting that needs the passage only, and what of it must be named."""


def straight(rng: random.Random, passage: str) -> str:
    """Straight marks for curly ones."""
    return passage.translate(str.maketrans("“”‘’", "\"\"''"))


def curly(rng: random.Random, passage: str) -> str:
    """Curly marks for straight ones."""
    passage = passage.replace("``", '"').replace("''", '"')
    passage = re.sub(r'"(?=\w)', "“", passage).replace('"', "”")
    return re.sub(r"(?<!\w)'(?=\w)", "‘", passage).replace("'", "’")


def broken(rng: random.Random, passage: str) -> str:
    """Line breaks for spaces."""
    return re.sub(" ", lambda match: rng.choice("   \n"), passage)


def crlf(rng: random.Random, passage: str) -> str:
    """Line ends of another system."""
    return broken(rng, passage).replace("\r\n", "\n").replace("\n", "\r\n")


def spaced(rng: random.Random, passage: str) -> str:
    """Other spaces, and more of them."""
    return re.sub(" ", lambda match: rng.choice((" ", " ", "\u00a0", "  ", "\u2009", "\t", "\u202f")), passage)


def dashed(rng: random.Random, passage: str) -> str:
    """Other dashes: for long ones, for hyphens, for ranges."""
    passage = re.sub("[—–]|(?<= )--(?= )", lambda match: rng.choice("—–"), passage)
    return re.sub(r"(?<=\w)-(?=\w)", lambda match: rng.choice("-‐‑"), passage)


def composed(rng: random.Random, passage: str) -> str:
    """Letters and their accents in one character, or apart."""
    return unicodedata.normalize(rng.choice(("NFC", "NFD")), passage)


def escaped(rng: random.Random, passage: str) -> str:
    """As the source of a page writes it."""
    passage = html.escape(passage)
    return re.sub("[—–’“”é ]", lambda match: _entity(match[0]) if rng.random() < 0.3 else match[0], passage)


def accented(rng: random.Random, passage: str) -> str:
    """With accents on vowels and a few other letters, as names from abroad have them."""
    marks = {**dict.fromkeys("aeiou", "\u0301\u0300\u0302\u0308"), "n": "\u0303", "c": "\u0327\u030c", "s": "\u030c"}
    letters = (char + rng.choice(marks[char]) if char in marks and rng.random() < 0.15 else char for char in passage)
    return unicodedata.normalize("NFC", "".join(letters))


def hyphenated(rng: random.Random, passage: str) -> str:
    """With soft hyphens between syllables."""
    return re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", lambda match: "\u00ad" if rng.random() < 0.2 else "", passage)


def ligated(rng: random.Random, passage: str) -> str:
    """With the ligatures of a printed page."""
    for letters, ligature in (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        passage = passage.replace(letters, ligature)
    return passage


HARMLESS: dict[str, Callable[[random.Random, str], str]] = {
    "straight marks": straight,
    "curly marks": curly,
    "line breaks": broken,
    "CRLF": crlf,
    "other spaces": spaced,
    "dashes": dashed,
    "NFC and NFD": composed,
    "HTML entities": escaped,
    "soft hyphens": hyphenated,
    "ligatures": ligated,
}


def omission(rng: random.Random, passage: str) -> str | None:
    """With an ellipsis for some words, none of which denies or counts anything."""
    words = passage.split(" ")
    start = len(words) // 2 - 1
    left_out = " ".join(words[start : start + 2])
    if (
        len(words) < 10
        or re.search(r"\d|\W(?:$|\s)|[.!?]", left_out)
        or _TELLING.search(" ".join(words[start - 1 : start + 3]))
    ):
        return None
    return " ".join([*words[:start], rng.choice(("…", "...", "[...]", "[…]", "(...)")), *words[start + 2 :]])


def insertion(rng: random.Random, passage: str) -> str | None:
    """With an editor's word in brackets, which separates no number, or word like it, from what it counts."""
    words = passage.split(" ")
    places = [
        place
        for place in range(2, len(words) - 1)
        if words[place - 1].isalpha()
        and words[place].isalpha()
        and words[place] not in _BEHIND_NUMBER
        and not _TELLING.search(" ".join(words[place - 2 : place]))
    ]
    if len(words) < 6 or not places:
        return None
    place = rng.choice(places)
    return " ".join([*words[:place], rng.choice(("[the]", "[sic]", "[of the town]")), *words[place:]])


def capital_in_brackets(rng: random.Random, passage: str) -> str | None:
    """With another letter at the start, in brackets that say so."""
    return f"[{passage[0].swapcase()}]{passage[1:]}" if re.match(r"[a-zA-Z][a-z]", passage) else None


CUSTOMS: dict[str, Rewriting] = {
    "omission": omission,
    "insertion": insertion,
    "capital in brackets": capital_in_brackets,
}
"""Ways to edit a quotation that say so, and that every newsroom allows."""


def wrapped(text: str) -> str:
    """Broken into lines of 72 characters, paragraphs apart."""
    return "\n\n".join(textwrap.fill(line, 72, break_on_hyphens=False) for line in text.splitlines() if line.strip())


PRINTS: dict[str, Callable[[str], str]] = {
    "straight marks": lambda text: straight(random.Random(0), text),
    "curly marks": lambda text: curly(random.Random(0), text),
    "lines of 72 characters": wrapped,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "other dashes": lambda text: dashed(random.Random(0), text),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": lambda text: hyphenated(random.Random(0), text),
    "ligatures": lambda text: ligated(random.Random(0), text),
    "HTML entities": lambda text: escaped(random.Random(0), text),
}
"""Ways to print a whole text."""
WITH_CAPITALS = frozenset(
    (
        "may march august will mark bill rose polish turkey china nice green star sun time times reading sue guy jack "
        "pat frank labor labour liberal conservative democratic republican catholic socialist bush"
    ).split()
)
"""Words that are others with a capital."""


def _entity(char: str) -> str:
    names = {"—": "&mdash;", "–": "&ndash;", "’": "&rsquo;", "“": "&ldquo;", "”": "&#8221;", "é": "&eacute;"}
    return names.get(char, "&nbsp;")


def _exchanged(rng: random.Random, passage: str, words: Sequence[str]) -> str | None:
    def other(match: re.Match[str]) -> str:
        return rng.choice([word for word in words if word != match[0]])

    return _replaced(rng, passage, rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", other)


def _replaced(rng: random.Random, passage: str, pattern: str, new: Callable[[re.Match[str]], str]) -> str | None:
    matches = list(re.finditer(pattern, passage))
    if not matches:
        return None
    match = rng.choice(matches)
    return passage[: match.start()] + new(match) + passage[match.end() :]
