#!/usr/bin/env python3
"""Claims somebody else, and the speaker in other words, for the quotations of reports, and counts what is accepted.

    python benchmarks/false_speakers.py [--texts FOLDER]... [--seed 7] [--most 8]

Takes the direct quotations that the drafts of the sample articles of `tests/quality` give to a person with a first and
a last name, and likewise those of every `*.txt` in the FOLDERs. A quotation counts only where this file's own pattern
finds the name and a verb of saying right beside the marks, so that the drafts are not measured by themselves. `--most`
quotations of each article are claimed of each kind. Claims go the way that `brief check --claims` takes.

`FALSE` and `TRUE` are the tables of kinds, for other benchmarks to use. The exit status is 1 where a false speaker was
accepted, or more than one true one in a thousand was refused.
"""

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefcli.check.claims import Claims, Report
from briefcli.check.texts import Text
from briefcli.errors import NotAnArticle
from briefcli.extract.draft import story as drafts
from briefcli.model.claim import Claim, Judged
from briefcli.model.person import Person
from briefcli.model.story import Story

SAMPLES = Path(__file__).parent.parent / "tests" / "quality"
MOST_REFUSED = 0.001
"""The share of true speakers that may be refused."""


class Told(NamedTuple):
    """Words that a report gives to somebody: where they stand, whose they are, and who else is in the report."""

    exact: str
    start: int
    name: str
    role: str | None
    body: str | None
    relayed_by: str | None
    others: tuple[Person, ...]
    report: str

    @property
    def first(self) -> str:
        """The first word of the name."""
        return self.name.split()[0]

    @property
    def last(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


Kind = Callable[[random.Random, Told], Sequence[str]]
"""Makes the speakers that are claimed for some words; none where the kind does not apply."""

# --- whose words they are, by this file's own lights

_SAYS = r"(?:said|says|told|added|wrote|asked|replied|warned|insisted)"
_NAME = r"[A-Z][\w’'-]+"


def told(text: str, story: Story) -> Iterator[Told]:
    """The direct quotations of a draft beside whose marks their speaker is named, and nobody else."""
    people = story.people_by_id
    persons = [one for one in story.people if one.kind == "person"]
    for quote in story.quotes:
        person = people.get(quote.speaker or "")
        anchor = quote.anchor
        if quote.kind != "direct" or anchor is None or person is None or person.kind != "person":
            continue
        if (
            quote.unknown_because
            or len(person.name.split()) not in (2, 3)
            or "." in person.name
            or text.count(anchor.exact) != 1
        ):
            continue
        if not _is_beside(text, anchor.start, anchor.end, person.name) or _has_namesake(person, persons):
            continue
        relayed, body = people.get(quote.relayed_by or ""), people.get(person.affiliation or "")
        yield Told(
            exact=anchor.exact,
            start=anchor.start,
            name=person.name,
            role=person.role,
            body=body.name if body else None,
            relayed_by=relayed.name if relayed else None,
            others=tuple(one for one in persons if "." not in one.name and not _shares_a_word(one, person)),
            report=text,
        )


def _is_beside(text: str, start: int, end: int, name: str) -> bool:
    """Whether a name stands right after or before some words in marks, with a verb of saying."""
    *given, last = map(re.escape, name.split())
    first = r"\s+".join(given)
    full = rf"(?:{first}\s+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s+)?{last}"
    behind = rf"[,.!?]?[”\"’']+,?\s+(?:{full}\s+{_SAYS}\b|{_SAYS}\s+{full}(?=[\s,.;]))"
    before = rf"(?:^|[.!?”\"'’]\s+|\n){full}\s+{_SAYS}(?:,|:)?\s+(?:[“\"]|'')$"
    return bool(re.match(behind, text[end : end + 120]) or re.search(before, text[max(start - 120, 0) : start]))


def _has_namesake(person: Person, persons: Sequence[Person]) -> bool:
    """Whether somebody else has the same last name, so that the last name alone is nobody's."""
    last = person.name.split()[-1].lower()
    return any(last in one.name.lower().split() for one in persons if one is not person)


def _shares_a_word(one: Person, other: Person) -> bool:
    return not set(one.name.lower().split()).isdisjoint(other.name.lower().split())


def words_outside(one: Told) -> str:
    """Some words of the reporter's own: a sentence in a paragraph without marks, verbs of saying and the speaker."""
    for paragraph in one.report.split("\n"):
        sentence = paragraph.partition(". ")[0].strip()
        is_plain = not re.search(rf"[“”\"«»'’‘:]|\b(?:{_SAYS}|that|announced|{one.last})\b", paragraph)
        if is_plain and len(sentence.split()) > 6 and one.report.count(sentence) == 1:
            return sentence
    return ""


# --- the kinds of false speakers


def beside(*patterns: str) -> Kind:
    """Somebody who is beside the speaker, or something of theirs."""
    return lambda rng, one: [rng.choice(patterns).format(name=rng.choice((one.name, one.last)))]


def somebody_else(rng: random.Random, one: Told) -> list[str]:
    """Another person of the report, by the whole name or the last."""
    other = rng.choice(one.others).name if one.others else ""
    return [rng.choice((other, other.split()[-1]))] if len(other.split()) > 1 else []


def first_name_of_another(rng: random.Random, one: Told) -> list[str]:
    """The speaker's last name after another first name."""
    firsts = [other.name.split()[0] for other in one.others if len(other.name.split()) > 1]
    firsts = [first for first in (*firsts, "Agatha", "Barnaby") if not _may_be_same(first, one.first)]
    return [f"{rng.choice(firsts)} {one.last}"]


def last_name_of_another(rng: random.Random, one: Told) -> list[str]:
    """The speaker's first name before another last name."""
    lasts = [other.name.split()[-1] for other in one.others if len(other.name.split()) > 1] or ["Ottershaw"]
    return [f"{one.first} {rng.choice(lasts)}"]


_ALIKE = (
    ("Ch", "H"),
    ("Kh", "H"),
    ("Kh", "K"),
    ("H", "Ch"),
    ("Z", "S"),
    ("S", "Z"),
    ("W", "V"),
    ("Y", "J"),
    ("J", "Y"),
)
_ALIKE_INSIDE = (
    ("ck", "k"),
    ("ph", "f"),
    ("ee", "ea"),
    ("ei", "ie"),
    ("ay", "ey"),
    ("tt", "t"),
    ("ll", "l"),
    ("nn", "n"),
)


def sounds_alike(rng: random.Random, one: Told) -> list[str]:
    """A last name that only sounds like the speaker's: Chan and Han, Reed and Read."""
    is_slavic = re.search(
        r"^(?:Y|J|Kh|H).*(?:k|ov|ev|ova|eva|ko|y)$", one.last
    )  # which may be one name in two spellings
    found = [new + one.last[len(old) :] for old, new in _ALIKE if one.last.startswith(old) and not is_slavic]
    found += [one.last.replace(old, new, 1) for old, new in _ALIKE_INSIDE if old in one.last]
    return [rng.choice((name, f"{one.first} {name}")) for name in found[:2]]


def slip(rng: random.Random, one: Told) -> list[str]:
    """A letter of the last name changed, left out or doubled."""
    place = rng.randrange(1, len(one.last))
    letter = rng.choice([char for char in "bdfgklmnprtx" if char != one.last[place].lower()])
    changed = (one.last[:place] + letter + one.last[place + 1 :], one.last[:place] + letter + one.last[place:])
    return [rng.choice((name, f"{one.first} {name}")) for name in (rng.choice(changed),)]


def generation(rng: random.Random, one: Told) -> list[str]:
    """Father or son of the same name, where the report mentions neither."""
    return [f"{one.name}{rng.choice((' Sr.', ' Jr.', ', Jr.', ' III', ' Senior'))}"]


_MEN = frozenset(
    "Bill Bob Charles Chris Dan David Donald George James Joe John Mark Michael Mike Paul Robert Tom".split()
)
_WOMEN = frozenset(
    "Ada Ann Anna Elizabeth Hillary Jane Jennifer Jessica Karen Laura Linda Mary Nancy Sarah Susan".split()
)


def other_sex(rng: random.Random, one: Told) -> list[str]:
    """Mrs for Mr."""
    if one.first in _MEN:
        return [f"{rng.choice(('Mrs', 'Ms.', 'Lady', 'Dame'))} {rng.choice((one.last, one.name))}"]
    return [f"{rng.choice(('Mr', 'Mr.', 'Sir'))} {rng.choice((one.last, one.name))}"] if one.first in _WOMEN else []


_RANKS = ("former", "deputy", "acting", "assistant", "shadow", "vice", "interim", "ex-", "co-", "then-")
_HAS_RANK = re.compile(
    r"\b(?:one-?time|former|ex|deputy|acting|vice|assistant|associate|interim|then|co|shadow|lieutenant|lt)\b",
    re.IGNORECASE,
)


def rank_added(rng: random.Random, one: Told) -> list[str]:
    """The former mayor for the mayor, with the name and without."""
    if not one.role or _HAS_RANK.search(one.role):
        return []
    rank = rng.choice(_RANKS)
    post = f"{rank}{one.role}" if rank.endswith("-") else f"{rank} {one.role}"
    return [f"the {post}", f"{one.name}, {post}", f"{post} {one.name}"]


def rank_dropped(_rng: random.Random, one: Told) -> list[str]:
    """The president for the vice president."""
    post = _HAS_RANK.sub("", one.role or "").strip(" -")
    is_post = re.search(r"\w", post) is not None and post != one.role
    return [f"the {post}", f"{post} {one.last}"] if is_post else []


_POSTS = (
    "prime minister",
    "president",
    "minister of defence",
    "minister of finance",
    "ambassador to France",
    "admiral",
)


def other_post(rng: random.Random, one: Told) -> list[str]:
    """A post that the report does not give to the speaker, or gives to another one."""
    near = "".join(re.findall(rf".{{0,150}}\b{re.escape(one.last)}\b.{{0,150}}", one.report)).lower()
    posts = [other.role for other in one.others if other.role and "." not in other.role]
    posts = [post for post in (*posts, *_POSTS) if not any(word in near for word in post.lower().split())]
    return [f"{one.name}, {post}" for post in rng.sample(posts, min(1, len(posts)))]


def body_alone(_rng: random.Random, one: Told) -> list[str]:
    """What the speaker belongs to, instead of the speaker."""
    return [one.body] if one.body and one.body != one.name else []


def nobody(rng: random.Random, _one: Told) -> list[str]:
    """A pronoun, nothing, or a word for not knowing."""
    return rng.sample(("he", "She", "they", "", "  ", "?", "unknown", "None", "anonymous", "him", "-", "it", "I"), 2)


def part_of_a_name(_rng: random.Random, one: Told) -> list[str]:
    """A last name that is cut, or the first letters of the name."""
    return [one.last[: len(one.last) // 2 + 1], f"{one.first} {one.last[:2]}"] if len(one.last) > 4 else []


def longer_name(rng: random.Random, one: Told) -> list[str]:
    """Another name or body that has the whole of this one in it."""
    return [f"{one.name} {rng.choice(('Foundation', 'Ltd', 'Smith', 'Institute', 'and Sons'))}", f"Mc{one.last}"]


def two_at_once(rng: random.Random, one: Told) -> list[str]:
    """The speaker together with somebody else."""
    return [f"{one.name} and {rng.choice(one.others).name}"] if one.others else []


def relayer(_rng: random.Random, one: Told) -> list[str]:
    """Whoever passes the words on."""
    return [one.relayed_by] if one.relayed_by and one.relayed_by != one.name else []


def another_script(rng: random.Random, _one: Told) -> list[str]:
    """Somebody else in another script."""
    return [rng.choice(("Олена Квітка", "Ἀριστοτέλης", "محمد النجار", "田中太郎", "김민수"))]


FALSE: dict[str, Kind] = {
    "kin": beside("{name}'s wife", "the brother of {name}", "{name}’s mother", "ex-husband of {name}"),
    "a lawyer for": beside("a lawyer for {name}", "{name}'s lawyer", "{name} attorney", "attorneys for {name}"),
    "an aide to": beside("an aide to {name}", "{name} aide", "{name}'s deputy", "a former adviser to {name}"),
    "a spokesman for": beside("a spokesman for {name}", "{name} spokeswoman", "{name}'s spokesperson"),
    "the office of": beside("{name}'s office", "the {name} campaign", "the office of {name}", "{name}'s team"),
    "those around": beside("sources close to {name}", "{name}'s supporters", "critics of {name}", "the {name} family"),
    "somebody else": somebody_else,
    "another first name": first_name_of_another,
    "another last name": last_name_of_another,
    "sounds alike": sounds_alike,
    "a slip of the keyboard": slip,
    "Sr. or Jr.": generation,
    "Mrs for Mr": other_sex,
    "former, deputy, acting": rank_added,
    "vice left out": rank_dropped,
    "another post": other_post,
    "the body alone": body_alone,
    "nobody": nobody,
    "a part of the name": part_of_a_name,
    "a longer name": longer_name,
    "two at once": two_at_once,
    "who relays it": relayer,
    "in another script": another_script,
}
"""Every kind of false speaker."""

# --- the kinds of true speakers

_SHORT = {
    "Anthony": "Tony",
    "Daniel": "Dan",
    "James": "Jim",
    "Michael": "Mike",
    "Robert": "Bob",
    "Thomas": "Tom",
    "William": "Bill",
}


def addressed(rng: random.Random, one: Told) -> list[str]:
    """Mr or Ms with the last name."""
    title = rng.choice(("Mr", "Mr.")) if one.first in _MEN else rng.choice(("Ms", "Ms.")) if one.first in _WOMEN else ""
    return [f"{title} {one.last}", f"{title} {one.name}"] if title else []


def short_form(_rng: random.Random, one: Told) -> list[str]:
    """Bill for William, and the other way round."""
    forms = {**_SHORT, **{short: full for full, short in _SHORT.items()}}
    return [f"{forms[one.first]} {one.last}"] if one.first in forms else []


def with_post(_rng: random.Random, one: Told) -> list[str]:
    """The name and the post that the report gives beside it, in both orders."""
    if not one.role or re.search(r"[,’']|^(?:who|Mr|Ms|Mrs|Dr)\b|^(?:now )?[a-z]+(?:s|ed)\s", one.role):
        return []
    before = [] if re.search(r"\s(?:of|for|at|to|in|with|and|on|since)\b", one.role) else [f"{one.role} {one.name}"]
    return [f"{one.name}, {one.role}", f"{one.name}, the {one.role}", f"{one.name} ({one.role})", *before]


def spaced(rng: random.Random, one: Told) -> list[str]:
    """With other spaces and marks around."""
    return [one.name.replace(" ", rng.choice(("\u00a0", "  ", "\n"))), f"“{one.name}”", f"{one.name}."]


TRUE: dict[str, Kind] = {
    "the whole name": lambda _, one: [one.name],
    "the last name": lambda _, one: [one.last],
    "in capitals": lambda _, one: [one.name.upper(), one.name.lower()],
    "the initial": lambda _, one: [f"{one.first[0]}. {one.last}", f"{one.first[0]} {one.last}"],
    "last name first": lambda _, one: [f"{one.last}, {one.first}"],
    "Mr and Ms": addressed,
    "Bill and William": short_form,
    "with the post": with_post,
    "spaces and marks": spaced,
}
"""Every kind of true speaker."""


def _may_be_same(one: str, other: str) -> bool:
    """Whether two first names may be one: the same beginning, or one of the short forms above."""
    return one[:1] == other[:1] or _SHORT.get(one, one) == _SHORT.get(other, other)


# --- running them


def main() -> int:
    """Reads the command line, runs and prints; the exit status is 1 where a floor is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, action="append", default=[], help="a folder of further articles")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--most", type=int, default=8, help="quotations of each article")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    judged: Counter[tuple[str, str]] = Counter()
    accepted: Counter[tuple[str, str]] = Counter()
    started, articles, quotations = time.process_time(), 0, 0
    for path in (path for folder in (SAMPLES, *options.texts) for path in sorted(folder.glob("*.txt"))):
        text = path.read_bytes().decode("utf-8")
        found = _found(rng, text, options.most)
        articles, quotations = articles + 1, quotations + len(found)
        claims = Claims([Report("report", Text("report", text))])
        for one in found:
            for truth, name, claim in _claims(rng, one):
                result = claims.judge(claim)
                judged[truth, name] += 1
                accepted[truth, name] += result.verdict.accepted
                _complain(path.stem, truth, name, result)
    seconds = time.process_time() - started
    print(f"{articles} articles, {quotations} quotations, seed {options.seed}, {seconds:.0f} s")
    return _report(judged, accepted)


def _found(rng: random.Random, text: str, most: int) -> list[Told]:
    try:
        story = drafts.read(text)
    except NotAnArticle:
        return []
    found = list(told(text, story))
    return rng.sample(found, min(most, len(found)))


def _claims(rng: random.Random, one: Told) -> Iterator[tuple[str, str, Claim]]:
    """The claims on some words, each with "false" or "true" and its kind."""
    for truth, kinds in (("false", FALSE), ("true", TRUE)):
        for name, make in kinds.items():
            for speaker in make(rng, one):
                start = rng.choice((None, one.start))
                yield truth, name, Claim(line=1, exact=one.exact, start=start, speaker=speaker)
    outside = words_outside(one)
    if outside:
        yield "false", "words of the reporter", Claim(line=1, exact=outside, speaker=one.name)


def _report(judged: Counter[tuple[str, str]], accepted: Counter[tuple[str, str]]) -> int:
    totals: dict[str, tuple[int, int]] = {}
    for truth in ("false", "true"):
        rows = [(name, count, accepted[truth, name]) for (what, name), count in judged.items() if what == truth]
        totals[truth] = sum(row[1] for row in rows), sum(row[2] for row in rows)
        print(f"\n{truth + ' speakers':28s}{'judged':>9s}{'accepted':>10s}{'refused':>9s}")
        for name, count, taken in [*rows, ("all", *totals[truth])]:
            print(f"{name:28s}{count:9,d}{taken:10,d}{count - taken:9,d}")
    (_, wrong), (count, taken) = totals["false"], totals["true"]
    return 1 if wrong or count - taken > MOST_REFUSED * count else 0


_complaints: Counter[str] = Counter()


def _complain(article: str, truth: str, name: str, result: Judged) -> None:
    """Says on standard error what went wrong, without the words, which may belong to others."""
    if result.verdict.accepted == (truth == "true"):
        return
    _complaints[truth] += 1
    if _complaints[truth] <= 40:
        reasons = "; ".join(doubt.message for doubt in result.doubts)
        print(
            f"{truth}, {name}: {result.claim.speaker!r} in {article}, {result.verdict.kind} {reasons}", file=sys.stderr
        )


if __name__ == "__main__":
    sys.exit(main())
