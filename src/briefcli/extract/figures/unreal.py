"""Harm that has befallen nobody, as far as the words say: denied, asked about, supposed, kept from people, or over."""

from briefcli.extract.figures import harm
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    DETERMINERS,
    NOMINAL,
    OF,
    PREPOSITION,
    letters,
)
from briefcli.extract.text.rules import Row

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()

_REACH_TO_LEAD_WORDS = 14
"""How far before a number the word that opens its clause may stand."""
_REACH_TO_DENIAL_WORDS = 4
"""How far before “that” the word may stand which denies what follows: dismissed local reports that."""
_SUPPOSED = _FIGURES.supposes - {"when", "whenever"}
_THAT = "that"
_LEADS = _SUPPOSED | {_THAT}
_BEFORE_LEAD = letters("RELATIVE SUBORDINATOR COMMA SEMICOLON COLON GERUND OF")
"""Classes of words behind which harm is a matter of its own: denied that the fire that killed two was set."""
_WITHIN_SUBJECT = frozenset(f"{PREPOSITION}{OF}{DETERMINERS}{NOMINAL}{ADJECTIVE}{ADVERB}")
_OPENS_OBJECT = letters("DETERMINERS NOMINAL NUMBER ADJECTIVE")
_DOES = letters("FINITE PARTICIPLE BASE")


def is_told(at: Place, unit: Unit) -> bool:
    """Whether a number counts people of whom only such harm is told."""
    return rules.first(UNREAL, at, unit) is not None


def _lead(at: Place, unit: Unit) -> int | None:
    """The word that opens the clause of which harm to the people is the main matter; nothing where it is no matter."""
    statement, first = at.statement, at.sentence[0]
    is_asked = statement.tokens[at.sentence[1] - 1].lower == "?" and statement.tag(first) in AUXILIARIES
    for index in range(at.opening - 1, max(first, at.opening - _REACH_TO_LEAD_WORDS) - 1, -1):
        if statement.word(index) in _LEADS or (is_asked and index == first):
            return index if _is_matter(at, unit, index) else None
        if statement.tag(index) in _BEFORE_LEAD:
            return None
    return None


def _is_matter(at: Place, unit: Unit, lead: int) -> bool:
    """Whether a clause says that the people came to harm; the 12 people killed there were guests, whoever denies it."""
    statement, behind = at.statement, unit.after
    if lead < at.opening - 1:
        verb = at.opening - 1
        is_shot = statement.word(verb) in ("dead", "down")
        return is_shot or (statement.tag(verb) in _DOES and statement.word(verb) in harm.VERBS)
    while statement.tag(behind) in _WITHIN_SUBJECT:
        behind += 1
    is_shot = statement.word(behind + 1) in ("dead", "down")
    is_dying = statement.word(behind) in harm.SAID_OF and statement.word(behind) not in harm.VERBS
    is_asked = statement.word(lead) not in _LEADS
    is_done = is_asked and (statement.word(behind) in harm.SAID_OF or is_shot)
    return statement.tag(behind) in AUXILIARIES or is_dying or is_done


def _denied(at: Place, unit: Unit) -> bool | None:
    statement, lead = at.statement, _lead(at, unit)
    if lead is None or statement.word(lead) != _THAT:
        return None
    near = [statement.word(index) for index in range(max(at.sentence[0], lead - _REACH_TO_DENIAL_WORDS), lead)]
    last = near[-1] if near else ""
    if last in _CLAUSES.rejects.forms:
        return True
    if last in _FIGURES.names_of_evidence:
        return True if "no" in near else None
    if last in _FIGURES.may_be_believed:
        return None if _FIGURES.keeps_from_truth.isdisjoint(near) else True
    if last not in _FIGURES.names_of_reports:
        return None
    is_rejected = not _CLAUSES.rejects.forms.isdisjoint(near)
    behind = (statement.word(index) for index in range(unit.after, at.sentence[1]))
    return True if is_rejected or not _FIGURES.untrue.isdisjoint(behind) else None


def _supposed(at: Place, unit: Unit) -> bool | None:
    lead = _lead(at, unit)
    return True if lead is not None and at.statement.word(lead) != _THAT else None


def _kept_from(at: Place, unit: Unit) -> bool | None:
    behind = at.statement.word(unit.after + 1)
    is_harm = behind == "being" or behind in harm.SAID_OF
    return True if at.statement.word(unit.after) == "from" and is_harm else None


def _one_too_many(at: Place, _: Unit) -> bool | None:
    return True if at.amount.value == 1 and "too many" in at.statement.small else None


def _body_of(at: Place, _: Unit) -> bool | None:
    is_of_body = at.statement.word(at.opening - 1) == "of" and at.statement.word(at.opening - 2) == "body"
    return True if is_of_body and at.amount.value != 1 else None


def _verb(statement: Statement, index: int) -> int:
    """The word behind auxiliaries and adverbs."""
    while statement.tag(index) in AUXILIARIES or statement.tag(index) == ADVERB:
        index += 1
    return index


def _returned(at: Place, unit: Unit) -> bool | None:
    statement = at.statement
    words = (unit.name or "").lower().split()
    is_displaced = any("displaced" in (harm.NOUNS.get(word), harm.SAID_OF.get(word)) for word in words)
    verb = _verb(statement, unit.after)
    is_back = statement.word(verb + 1) in _FIGURES.homeward
    is_back = is_back or (statement.word(verb) in _FIGURES.returns and statement.tag(verb + 1) not in _OPENS_OBJECT)
    return True if is_displaced and is_back and statement.tag(verb) not in NOMINAL else None


def _escaped(at: Place, unit: Unit) -> bool | None:
    is_fleeing = at.statement.word(_verb(at.statement, unit.after)) in _FIGURES.fleeing
    return True if is_fleeing and unit.head in _FIGURES.escapers else None


UNREAL: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "harm that is denied",
        "Harm behind “denied that”, or in a report that is false, has befallen nobody, unless it is told in passing.",
        "The mayor denied that 12 guards had been killed.",
        "The mayor denied that the fire that killed 12 guards was set.",
        _denied,
    ),
    Row(
        "harm that is asked or supposed",
        "Harm behind “if” or “whether”, or in a question, has befallen nobody, unless it is told in passing.",
        "Police were asked whether 12 guards had been killed.",
        "Police were asked whether the blast that killed 12 guards was set off by a spark.",
        _supposed,
    ),
    Row(
        "harm that people are kept from",
        "People who are kept or saved from being harmed are not harmed.",
        "The belt kept 12 guards from being killed.",
        "Rebels kept 12 guards from home from sunrise until they were killed.",
        _kept_from,
    ),
    Row(
        "one that is too many",
        "One death that would be too many is none that has been told.",
        "One death is one too many.",
        "One death is told on too few pages.",
        _one_too_many,
    ),
    Row(
        "body of several",
        "A body of several people is no dead body.",
        "A body of 12 guards met.",
        "The body of a guard was found.",
        _body_of,
    ),
    Row(
        "displaced who are home again",
        "The displaced and evacuated who return home are displaced no more.",
        "Some 300 evacuees have returned home.",
        "Some 300 evacuees have returned keys.",
        _returned,
    ),
    Row(
        "those who escape",
        "Suspects, attackers and prisoners who flee are not displaced.",
        "Two suspects fled to Orul.",
        "Two families fled to Orul.",
        _escaped,
    ),
)
